import { mismatchLine } from '../runner/mismatch';
import type { TestCaseResult } from '../runner/test-result';

/** Longest message of an execution that a report repeats, in characters. */
const MAX_ERROR = 2_000;

/** What is wrong with a case that failed: a line for each mismatch. */
export function mismatchLines({
  mismatches,
  moreMismatches,
}: Pick<TestCaseResult, 'mismatches' | 'moreMismatches'>): string[] {
  const lines = mismatches.map(mismatchLine);
  return moreMismatches > 0 ? [...lines, `and ${moreMismatches} more`] : lines;
}

/** What the execution of a case says went wrong; undefined for nothing. */
export function errorText({
  error,
}: Pick<TestCaseResult, 'error'>): string | undefined {
  return error && error.length > MAX_ERROR
    ? `${error.slice(0, MAX_ERROR)}…`
    : error;
}
