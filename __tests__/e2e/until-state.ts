import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readRecord } from '../../src/runner/read-record';
import { recordDirectories } from '../../src/runner/record-directories';

/**
 * Waits until the record of an execution has a state, which is on the disk as
 * soon as it is entered. The test's timeout bounds it.
 * @param temp RUNNER_TEMP of the step
 */
export async function untilState(temp: string, state: string): Promise<void> {
  const records = join(temp, 'plugin-runner');
  const isThere = (): boolean =>
    recordDirectories(records).some((directory) =>
      readRecord(directory)?.states.some((it) => it.state === state),
    );
  while (!isThere()) await sleep(20);
}
