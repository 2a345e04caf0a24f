import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PluginDefinition } from '../definition/definition';
import type { ImageDigests } from '../definition/image-digests';
import type { Policy } from '../definition/policy';
import { quote } from '../definition/quote';
import { UserError } from '../definition/task-error';
import type { PullPolicy } from '../orchestrator/image-request';
import type { Orchestrator } from '../orchestrator/orchestrator';
import { checkStarts } from '../runner/check-starts';
import { hostUserOf } from '../runner/host-user';
import type { CliDoor } from './cli-door';
import type { CliReporter } from './cli-reporter';
import { workerFilesOf } from './worker-files';

/**
 * Starts a plugin once; its record is not kept.
 * @returns how that ended, in a few words.
 * @throws UserError with the outcome of a plugin that does not start
 */
export async function startOnce(
  definition: PluginDefinition,
  {
    digests,
    policy,
  }: {
    readonly digests: ImageDigests | undefined;
    readonly policy: Policy | undefined;
  },
  door: CliDoor,
  ports: {
    readonly orchestrator: Orchestrator;
    readonly reporter: CliReporter;
    readonly pull: PullPolicy;
  },
): Promise<string> {
  const records = await mkdtemp(join(tmpdir(), 'plugin-runner-register-'));
  const { orchestrator, reporter, pull } = ports;
  try {
    const { starts, outcome, error, exitCode } = await checkStarts(
      definition,
      {
        locked: digests && { ...digests, file: '' },
        ...{ policy, pull, workspace: door.cwd },
      },
      {
        ...{ orchestrator, reporter },
        recordsDirectory: records,
        schemaWorkerFile: workerFilesOf(door).schema,
        hostUser: hostUserOf(door.env),
        ...{ cancel: door.cancel, hurry: door.hurry },
      },
    );
    reporter.end();
    if (!starts) {
      throw new UserError(
        outcome,
        `Plugin ${quote(definition.id)} does not start, and is not registered. ${error ?? ''}`,
      );
    }
    return exitCode === null ? outcome : `${outcome}, exit code ${exitCode}`;
  } finally {
    await rm(records, { recursive: true, force: true });
  }
}
