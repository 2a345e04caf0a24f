import { DEFAULT_OUTPUT_FORMAT } from '../definition/defaults';
import type { PluginDefinition } from '../definition/definition';
import { quote } from '../definition/quote';
import type { AttemptResult } from './attempt-result';
import { composeShown } from './compose-shown';
import type { Execution } from './execution';
import type { FileExchange } from './file-exchange';
import type { Verdict } from './judge';
import { recordedEnd } from './recorded-end';
import type { RunningRecord } from './running-record';
import { saveEnd } from './save-end';
import type { Secrecy } from './secrecy';
import { secretWarnings } from './secret-warnings';
import { writeShown, type Shown } from './shown';
import type { Task } from './task';
import { faultVerdict } from './verdict-of';

/** An execution of which no more comes, but for the removal of its container. */
export interface EndedExecution {
  readonly task: Task;
  /** Undefined when none was found. */
  readonly definition: PluginDefinition | undefined;
  /** Of the last attempt. */
  readonly result: AttemptResult;
  /** Undefined for a plugin that has nothing but its streams. */
  readonly exchange:
    | Pick<FileExchange, 'outputFile' | 'artifactsDirectory' | 'artifactsFile'>
    | undefined;
  readonly record: RunningRecord;
  readonly secrecy: Secrecy;
  /** What nobody had expected. */
  readonly fault: Error | undefined;
  /** Settles when its container is gone; rejects when that may be there still. */
  readonly removed: Promise<void>;
}

/**
 * What is said and saved of an execution at its end. The container goes
 * meanwhile: looking through an output takes a while.
 * @param cancel ends that search early.
 * @throws when the output cannot be read; the container is gone then.
 */
export async function concludeExecution(
  ended: EndedExecution,
  verdict: Verdict,
  cancel: AbortSignal,
): Promise<Execution> {
  const { record, secrecy } = ended;
  const warnings = [
    ...verdict.warnings,
    ...(await aboutSecrets(ended, cancel)),
  ];
  record.note({
    status: 'ended',
    ...recordedEnd({ ...verdict, warnings }, record.known.warnings, secrecy),
    duration_ms: Math.round(record.elapsedMs()),
  });
  const faults = verdict.faults ?? [];
  const shown = await composeShown({ ...ended, faults }, secrecy);
  const fault = save(ended, shown) ?? ended.fault;
  return composeExecution({ ...ended, fault }, shown);
}

async function aboutSecrets(
  { task, definition, result, secrecy, removed }: EndedExecution,
  cancel: AbortSignal,
): Promise<readonly string[]> {
  const { plugin } = task;
  const declared = definition?.secrets ?? [];
  try {
    return await secretWarnings(
      secrecy,
      { plugin, declared },
      result.handedOn,
      cancel,
    );
  } catch (error) {
    // What cannot be read must not leave a container behind either.
    await removed.catch(() => undefined);
    throw error;
  }
}

/**
 * A success that left no record is none; another end stays what it was. Either
 * is told here, as nobody will find it in the record.
 * @returns what has ended the success.
 */
function save(
  { task, record, secrecy }: EndedExecution,
  shown: Shown,
): Error | undefined {
  try {
    saveEnd(record);
    writeShown(record.directory, shown);
    return undefined;
  } catch (error) {
    const ending = record.known.outcome ?? '';
    record.warn([secrecy.redact(unsaved(error as Error, ending))]);
    if (ending !== 'succeeded') return undefined;
    const { outcome, error: message } = faultVerdict(error, task.plugin);
    record.note({ outcome, error: secrecy.redact(message ?? '') });
    return error as Error;
  }
}

function unsaved({ message }: Error, outcome: string): string {
  return (
    `The record of this execution could not be written: ${message}. What is ` +
    `there of it does not say how it ended, which was ${quote(outcome)}, and ` +
    'may say later that it was killed.'
  );
}

function composeExecution(
  { definition, result, exchange, record, ...ended }: EndedExecution,
  shown: Shown,
): Execution {
  const { streams, output } = result;
  return {
    record: record.known,
    recordDirectory: record.directory,
    outputFormat: definition?.outputFormat ?? DEFAULT_OUTPUT_FORMAT,
    outputBytes: output?.byteLength,
    output: output instanceof Uint8Array ? output : undefined,
    outputFile:
      definition?.outputVia === 'file'
        ? exchange?.outputFile
        : streams?.stdoutFile,
    stderrFile: streams?.stderrFile,
    sarifFile: result.sarifFile,
    artifactsDirectory: exchange?.artifactsDirectory,
    artifactsFile: exchange?.artifactsFile,
    shownOutput: shown.output,
    faults: shown.faults,
    findings: result.findings,
    outputFindings: result.outputFindings,
    reproduce: shown.reproduce,
    reproduceCli: shown.reproduceCli,
    hidden: ended.secrecy.hidden,
    fault: ended.fault,
    removed: ended.removed,
  };
}
