import type { DefinitionTest } from '../definition/definition';
import { comparableOutput } from './comparable-output';
import type { Execution } from './execution';
import { jsonDifferences } from './json-difference';
import { outputMismatch } from './mismatch';
import type { Mismatch } from './test-result';

/** More mismatches than this are counted, not listed. */
const MAX_LISTED = 20;

/** What of a case is not as it should be; nothing when it passed. */
export interface TestJudgement {
  readonly mismatches: readonly Mismatch[];
  /** How many there are besides. */
  readonly moreMismatches: number;
}

/**
 * Compares how an execution ended with what a case expects: the outcome always,
 * the exit code and the output where the case says them.
 * @param redact leaves out what must stay hidden of what was printed.
 */
export function judgeTestCase(
  test: DefinitionTest,
  execution: Pick<
    Execution,
    'record' | 'output' | 'outputBytes' | 'outputFormat'
  >,
  redact: (text: string) => string,
): TestJudgement {
  const mismatches = [...endMismatches(test, execution)];
  let moreMismatches = 0;
  for (const mismatch of outputMismatches(test, execution, redact)) {
    if (mismatches.length < MAX_LISTED) mismatches.push(mismatch());
    else moreMismatches += 1;
  }
  return { mismatches, moreMismatches };
}

function* endMismatches(
  test: DefinitionTest,
  { record }: Pick<Execution, 'record'>,
): Generator<Mismatch> {
  const words = { pointer: '' };
  if (record.outcome !== test.outcome) {
    const { outcome: got } = record;
    yield { of: 'outcome', ...words, expected: test.outcome, got };
  }
  if (test.exitCode !== undefined && record.exit_code !== test.exitCode) {
    const got = record.exit_code === null ? null : String(record.exit_code);
    yield { of: 'exit_code', ...words, expected: String(test.exitCode), got };
  }
}

/** Each is made only when it is listed: there can be a million. */
function* outputMismatches(
  test: DefinitionTest,
  execution: Pick<Execution, 'output' | 'outputBytes' | 'outputFormat'>,
  redact: (text: string) => string,
): Generator<() => Mismatch> {
  const { output, outputBytes, outputFormat } = execution;
  if (test.output === undefined) return;
  if (output === undefined) {
    const difference = { pointer: '', expected: test.output, got: undefined };
    // What a definition can expect is much smaller than what is not held.
    const got = outputBytes === undefined ? null : `${outputBytes} bytes`;
    yield () => ({ ...outputMismatch(difference, redact), got });
    return;
  }
  const text = Buffer.from(output).toString('utf8');
  const got = comparableOutput(outputFormat, text);
  for (const difference of jsonDifferences(test.output, got)) {
    yield () => outputMismatch(difference, redact);
  }
}
