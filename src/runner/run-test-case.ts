import type { Registry } from '../registry/registry';
import { compileMasks } from './compile-masks';
import type { Execution } from './execution';
import { readFilePart } from './file-part';
import { judgeTestCase } from './judge-test-case';
import type { Reporter } from './reporter';
import type { RunnerPorts } from './runner-ports';
import type { Task } from './task';
import { runTask } from './task-runner';
import type { TestCase, TestCaseResult } from './test-result';

/** What is shown of the log of a case that failed. */
const MAX_LOG_LINES = 20;
const MAX_LOG_BYTES = 8 * 1024;

/** What cases need of the world; each reports to nobody but itself. */
export type TestPorts = Omit<RunnerPorts, 'reporter'>;

/**
 * Runs one case as any task is run, and compares how it ended.
 * @param task what is the same for every case, with all the secrets there are.
 * @throws when there cannot be a record.
 */
export async function runTestCase(
  testCase: TestCase,
  task: Task,
  ports: TestPorts,
): Promise<TestCaseResult> {
  const { definition, test } = testCase;
  const missing = definition.secrets.find((name) => !task.secrets[name]);
  if (missing !== undefined) {
    const reason = `the secret ${missing} has no value`;
    return skippedCase(testCase, reason);
  }
  const forms: string[] = [];
  const execution = await runTask(
    {
      ...task,
      plugin: definition.id,
      input: Buffer.from(JSON.stringify(test.input)),
      secrets: Object.fromEntries(
        definition.secrets.map((name) => [name, task.secrets[name] ?? '']),
      ),
      workspace: test.workspace ?? task.workspace,
    },
    {
      ...ports,
      registry: only(testCase, ports.registry),
      reporter: maskReporter(forms),
    },
  );
  const removalProblem = await execution.removed.then(
    () => undefined,
    (error: Error) => error.message,
  );
  const { record } = execution;
  const masks = compileMasks(forms);
  const redact = (text: string): string => masks.redact(text);
  const { mismatches, moreMismatches } = judgeTestCase(test, execution, redact);
  const failed = mismatches.length > 0;
  // Whoever ends the tests ends its executions: that says nothing about them.
  const ended = record.outcome === 'cancelled' && ports.cancel.aborted;
  return {
    testCase,
    status: ended ? 'skipped' : failed ? 'failed' : 'passed',
    skipped: ended ? INTERRUPTED : undefined,
    durationMs: record.duration_ms ?? 0,
    outcome: record.outcome ?? undefined,
    exitCode: record.exit_code ?? undefined,
    mismatches: ended ? [] : mismatches,
    moreMismatches: ended ? 0 : moreMismatches,
    error: record.error ?? undefined,
    log: failed && !ended ? redact(lastLines(execution)) : '',
    warnings: [
      ...record.warnings,
      ...(removalProblem === undefined ? [] : [redact(removalProblem)]),
    ],
    recordDirectory: execution.recordDirectory,
  };
}

/** Why a case has no result that was to have one. */
export const INTERRUPTED = 'the tests were ended before it was done';

/** A case that did not run. */
export function skippedCase(
  testCase: TestCase,
  reason: string,
): TestCaseResult {
  return {
    testCase,
    status: 'skipped',
    skipped: reason,
    durationMs: 0,
    outcome: undefined,
    exitCode: undefined,
    mismatches: [],
    moreMismatches: 0,
    error: undefined,
    log: '',
    warnings: [],
    recordDirectory: undefined,
  };
}

/** The definition that was selected, whatever its file says by now. */
function only({ definition }: TestCase, registry: Registry): Registry {
  return {
    resolve: () => Promise.resolve(definition),
    list: () => Promise.resolve({ definitions: [definition], errors: [] }),
    policy: (signal) => registry.policy(signal),
    locked: (it) => registry.locked(it),
  };
}

function maskReporter(forms: string[]): Reporter {
  return {
    state: () => undefined,
    starting: () => undefined,
    container: () => undefined,
    removedStale: () => undefined,
    progress: () => undefined,
    attempt: () => undefined,
    retry: () => undefined,
    mask: (more) => void forms.push(...more),
    stderr: () => undefined,
  };
}

/** The end of the log, in whole lines. */
function lastLines({ stderrFile }: Execution): string {
  const part = stderrFile && readFilePart(stderrFile, MAX_LOG_BYTES, 'end');
  if (!part) return '';
  const lines = part.text.trimEnd().split(/\r\n|[\r\n]/);
  const isCut = part.totalBytes > MAX_LOG_BYTES;
  return lines
    .slice(isCut && lines.length > 1 ? 1 : 0)
    .slice(-MAX_LOG_LINES)
    .join('\n');
}
