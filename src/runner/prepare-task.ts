import type { PluginDefinition } from '../definition/definition';
import type { LockedImage } from '../registry/locked-image';
import type { Registry } from '../registry/registry';
import { composeInput, type ComposedInput } from './compose-input';
import { checkStepValues } from './container-spec';
import type { EndCauses } from './end-cause';
import { hiddenInput } from './hidden-members';
import { refuseUnmasked } from './refuse-unmasked';
import type { RunningRecord } from './running-record';
import type { Secrecy } from './secrecy';
import type { Task } from './task';

/** A task that may be run, and what is the same for each of its attempts. */
export interface PreparedTask {
  readonly definition: PluginDefinition;
  /** What its image was when it was locked; undefined without a lock. */
  readonly locked: LockedImage | undefined;
  readonly input: ComposedInput;
}

/** Who is asked about a task, and who is told. */
export interface PreparationPorts {
  readonly registry: Pick<Registry, 'locked' | 'policy'>;
  readonly causes: Pick<EndCauses, 'signal' | 'orEnd'>;
  readonly record: Pick<RunningRecord, 'note'>;
  /** Gets what the input_schema marks `writeOnly`. */
  readonly secrecy: Pick<Secrecy, 'hide' | 'hidden'>;
}

/**
 * All that is said about a task before the engine is asked for anything: its
 * lock, the policy, the values of the step, and the input, with the defaults
 * under it.
 * @throws TaskError for what does not fit together, EndedError when a cause
 * comes first.
 */
export async function prepareTask(
  definition: PluginDefinition,
  task: Task,
  ports: PreparationPorts,
): Promise<PreparedTask> {
  const { registry, causes, record, secrecy } = ports;
  const locked = await causes.orEnd(registry.locked(definition));
  record.note({ lock_file: locked?.file ?? null });
  await keepToPolicy(definition, task, locked, ports);
  checkStepValues(definition, task);
  if (definition.build !== undefined) {
    const { checkBuildContext } = await import('./check-build-context');
    checkBuildContext(definition, task.workspace);
  }
  const input = composeInput(task.input, definition);
  secrecy.hide(hiddenInput(definition, input.bytes));
  refuseUnmasked(definition, secrecy.hidden);
  record.note({ input_bytes: input.bytes.length });
  return { definition, locked, input };
}

async function keepToPolicy(
  definition: PluginDefinition,
  task: Task,
  locked: LockedImage | undefined,
  { registry, causes, record }: PreparationPorts,
): Promise<void> {
  const policy = await causes.orEnd(registry.policy(causes.signal));
  if (policy === undefined) return;
  record.note({ policy_file: policy.file });
  const { checkPolicy } = await import('./check-policy');
  checkPolicy(definition, task, policy, locked);
}
