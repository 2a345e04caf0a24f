import { quote } from '../definition/quote';
import { EngineError, TaskError, UserError } from '../definition/task-error';
import type { Container } from '../orchestrator/container';
import type { ContainerSpec } from '../orchestrator/container-spec';
import { hiddenBelow } from '../orchestrator/hidden-below';
import { receiveWorkspace } from './receive-workspace';

/**
 * Brings what an ended plugin changed in copies of the workspace back to it.
 * @param signal aborts when there is no time left for it.
 * @returns what the step should know of it.
 * @throws TaskError when only a part of it is there.
 */
export async function bringBack(
  container: Pick<Container, 'writableCopies' | 'readCopy'>,
  spec: ContainerSpec,
  signal: AbortSignal,
): Promise<string[]> {
  const warnings: string[] = [];
  for (const copy of container.writableCopies) {
    const hidden = hiddenBelow(spec, copy.mount.target);
    const receiver = receiveWorkspace(copy, hidden);
    try {
      signal.throwIfAborted();
      await container.readCopy(
        copy,
        (entry, content) => receiver.take(entry, content),
        signal,
      );
      await receiver.finish(signal);
    } catch (error) {
      throw incomplete(spec, error, signal);
    }
    for (const [reason, count] of receiver.leftOut) {
      warnings.push(
        `Of what plugin ${quote(spec.pluginId)} changed in the workspace, ` +
          `${count} were not brought back: ${reason}.`,
      );
    }
  }
  return warnings;
}

/** @returns the error itself where it is a mistake of ours. */
function incomplete(
  { pluginId }: ContainerSpec,
  error: unknown,
  signal: AbortSignal,
): unknown {
  const start =
    `The workspace has only a part of what plugin ${quote(pluginId)} changed ` +
    'in it: ';
  if (signal.aborted) {
    return new EngineError(
      'engine_unavailable',
      `${start}there was no time left to bring it back from the engine, which ` +
        'does not see our files. Check out less, or raise `timeout`.',
    );
  }
  const { outcome, message, code, path, syscall } = error as TaskError &
    NodeJS.ErrnoException;
  if (error instanceof UserError) {
    return new UserError(outcome, `${start}${message}`);
  }
  if (error instanceof TaskError) {
    return new EngineError(outcome, `${start}${message}`, { cause: error });
  }
  if (syscall === undefined) return error;
  return new EngineError(
    'engine_unavailable',
    `${start}${quote(path ?? 'a file')} cannot be changed (${code ?? syscall}). ` +
      'Check the disk, and that the files belong to the user of the runner.',
    { cause: error },
  );
}
