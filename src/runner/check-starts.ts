import type { PluginDefinition } from '../definition/definition';
import type { Outcome } from '../definition/outcome';
import type { Policy } from '../definition/policy';
import type { LockedImage } from '../registry/locked-image';
import { aBareTask } from './bare-task';
import { checkPolicy } from './check-policy';
import type { Execution } from './execution';
import type { RunnerPorts } from './runner-ports';
import type { Task } from './task';
import { runTask } from './task-runner';

/** A plugin that needs longer has started, which is all that is asked. */
const MAX_TIMEOUT_MS = 60_000;

/** Those of a plugin that cannot run as it is, also after its start. */
const CANNOT_RUN: ReadonlySet<Outcome | null> = new Set<Outcome | null>([
  'start_failed',
  'engine_unavailable',
  'out_of_memory',
  'cancelled',
]);

/** What a first run of a plugin showed. */
export interface StartCheck {
  /** Whether a container of it could be created and its program started. */
  readonly starts: boolean;
  readonly outcome: Outcome;
  readonly error: string | null;
  readonly exitCode: number | null;
  readonly digest: string | null;
}

/** What such a run needs of the world. */
export type StartCheckPorts = Omit<RunnerPorts, 'registry'>;

/**
 * Runs a plugin once, in its sandbox and its limits, to see whether it starts:
 * with the input of its first test, or with an empty object. Whether it does
 * its work is for its tests: it gets no secrets and no workspace, its input
 * fits no schema, and its output and exit code count for nothing.
 * @param options.locked what its image has to be
 * @param options.policy what it has to keep to
 * @throws UserError `policy_denied` before anything is pulled
 */
export async function checkStarts(
  definition: PluginDefinition,
  options: {
    readonly locked: LockedImage | undefined;
    readonly policy: Policy | undefined;
    readonly workspace: string | undefined;
    readonly pull: Task['pull'];
  },
  ports: StartCheckPorts,
): Promise<StartCheck> {
  const task = firstTask(definition, options);
  if (options.policy !== undefined) {
    checkPolicy(definition, task, options.policy, options.locked);
  }
  const execution = await runTask(task, {
    ...ports,
    registry: {
      resolve: () => Promise.resolve(relaxed(definition)),
      list: () => Promise.resolve({ definitions: [], errors: [] }),
      policy: () => Promise.resolve(undefined),
      locked: () => Promise.resolve(options.locked),
    },
  });
  await execution.removed;
  return startCheck(execution);
}

function firstTask(
  { id, tests }: PluginDefinition,
  { pull, workspace }: { pull: Task['pull']; workspace: string | undefined },
): Task {
  const input = tests.find((it) => it.workspace === undefined)?.input ?? {};
  const bytes = Buffer.from(JSON.stringify(input));
  return { ...aBareTask(id, bytes), pull, workspace };
}

function relaxed(definition: PluginDefinition): PluginDefinition {
  return {
    ...definition,
    inputSchema: undefined,
    secrets: [],
    workspace: 'none',
    retry: { ...definition.retry, attempts: 1 },
    timeoutMs: Math.min(definition.timeoutMs, MAX_TIMEOUT_MS),
  };
}

function startCheck({ record }: Execution): StartCheck {
  const { outcome, error, exit_code, image_digest, states } = record;
  const hasRun = states.some(({ state }) => state === 'run');
  return {
    starts: hasRun && !CANNOT_RUN.has(outcome),
    outcome: outcome ?? 'engine_unavailable',
    error,
    exitCode: exit_code,
    digest: image_digest,
  };
}
