import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExecutionRecord } from '../../src/runner/execution-record';
import { commandsOf, printedLines } from '../fakes/runner-parser';
import { leavesNothingBehind, step, TEST_PLUGINS } from './action';

leavesNothingBehind();

test('the log says that there is another attempt, and the record holds both', async () => {
  const { exitCode, outputs, log } = await step({
    plugin: 'flaky',
    'plugins-dir': TEST_PLUGINS,
  });
  expect(exitCode).toBe(1);
  expect(outputs).toMatchObject({
    outcome: 'plugin_failed',
    'exit-code': '75',
  });
  expect(outputs['error']).toContain('exit code 75 ("service is away")');
  const lines = log.split('\n');
  const said = lines.findIndex((line) =>
    line.startsWith('Attempt 1 of 2 ended: plugin_failed.'),
  );
  expect(lines[said - 1]).toBe('::endgroup::');
  expect(lines.filter((line) => line === '::group::Plugin log')).toHaveLength(
    2,
  );
  const errors = commandsOf(printedLines(log)).filter(
    ({ name }) => name === 'error',
  );
  expect(errors).toHaveLength(1);

  const record = JSON.parse(
    readFileSync(join(outputs['record-dir'] ?? '', 'execution.json'), 'utf8'),
  ) as ExecutionRecord;
  expect(record.attempts.map(({ exit_code }) => exit_code)).toEqual([75, 75]);
});
