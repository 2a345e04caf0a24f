import type { PluginDefinition } from '../definition/definition';
import type { Fault } from '../definition/fault';
import type { AttemptResult } from './attempt-result';
import { reproduceCommand } from './reproduce';
import { reproduceCli } from './reproduce-cli';
import type { RunningRecord } from './running-record';
import type { Secrecy } from './secrecy';
import { MAX_SHOWN_ARTIFACTS, MAX_SHOWN_FAULTS, type Shown } from './shown';
import type { Task } from './task';

/** What of an execution that is over something may be shown of. */
export interface ShownSources {
  readonly task: Task;
  /** Undefined when none was found. */
  readonly definition: PluginDefinition | undefined;
  /** Of the last attempt. */
  readonly result: Pick<AttemptResult, 'spec' | 'shownOutput'>;
  readonly faults: readonly Fault[];
  readonly record: Pick<RunningRecord, 'directory' | 'known'>;
}

/** What may be shown of an execution that is over, with secrets taken out. */
export async function composeShown(
  { task, definition, result, faults, record }: ShownSources,
  secrecy: Pick<Secrecy, 'redact'>,
): Promise<Shown> {
  const { spec } = result;
  const redact = (text: string): string => secrecy.redact(text);
  const command =
    spec && definition && reproduceCommand(spec, definition, task);
  const line = definition && reproduceCli(definition, task);
  return {
    output: result.shownOutput,
    reproduce: command && redact(command),
    reproduceCli: line && redact(line),
    artifacts: (await artifactPaths(record)).map((path) => redact(path)),
    faults: faults.slice(0, MAX_SHOWN_FAULTS).map((fault) => ({
      ...fault,
      // The names of keys are the input's, or the plugin's.
      pointer: redact(fault.pointer),
      message: redact(fault.message),
    })),
  };
}

/** A plugin chooses the names of its files. */
async function artifactPaths({
  directory,
  known,
}: ShownSources['record']): Promise<string[]> {
  if (!known.artifacts?.count) return [];
  const { readArtifacts } = await import('./read-artifacts');
  return readArtifacts(directory, MAX_SHOWN_ARTIFACTS).map(({ path }) => path);
}
