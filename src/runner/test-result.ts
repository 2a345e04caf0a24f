import type {
  DefinitionTest,
  PluginDefinition,
} from '../definition/definition';
import type { DefinitionError } from '../definition/definition-error';
import type { Outcome } from '../definition/outcome';

/** One case of a definition's `tests:`, to be run. */
export interface TestCase {
  readonly definition: PluginDefinition;
  readonly test: DefinitionTest;
}

/** What of a case is not as its definition says. Everything may be shown. */
export interface Mismatch {
  readonly of: 'outcome' | 'exit_code' | 'output';
  /** Where in the output, as a pointer; empty for the whole of it. */
  readonly pointer: string;
  /** As a message shows it; null for nothing at all. */
  readonly expected: string | null;
  readonly got: string | null;
}

/** How a case went. No text in it has a value that must stay hidden. */
export interface TestCaseResult {
  readonly testCase: TestCase;
  readonly status: 'passed' | 'failed' | 'skipped';
  /** Why it was skipped, in a sentence; undefined for what ran to its end. */
  readonly skipped: string | undefined;
  /** Of the execution; 0 when there was none. */
  readonly durationMs: number;
  /** Undefined when nothing ran. */
  readonly outcome: Outcome | undefined;
  readonly exitCode: number | undefined;
  /** The first ones; empty unless it failed. */
  readonly mismatches: readonly Mismatch[];
  /** How many there are besides. */
  readonly moreMismatches: number;
  /** What the execution says went wrong. */
  readonly error: string | undefined;
  /** The last lines of the plugin's log; empty unless the case failed. */
  readonly log: string;
  /** What went well but should be known. */
  readonly warnings: readonly string[];
  /** Absolute path; undefined when nothing ran. */
  readonly recordDirectory: string | undefined;
}

/** How the cases of some plugins went. */
export interface TestReport {
  /** In the order of the definitions and of their cases. */
  readonly results: readonly TestCaseResult[];
  /** Plugins that have no `tests:`. */
  readonly untested: readonly PluginDefinition[];
  /** Definitions that cannot be used, and so cannot be tested. */
  readonly errors: readonly DefinitionError[];
  /** Wall time of everything. */
  readonly durationMs: number;
}

/** How many cases passed, failed and were skipped. */
export type TestCounts = Readonly<Record<TestCaseResult['status'], number>>;

/** Counts the cases of a report by how they went. */
export function countResults({
  results,
}: Pick<TestReport, 'results'>): TestCounts {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { status } of results) counts[status] += 1;
  return counts;
}

/** A plugin as a report names it: `id`, or `id@version` where it has one. */
export function pluginTitle({
  id,
  version,
}: Pick<PluginDefinition, 'id' | 'version'>): string {
  return version === undefined ? id : `${id}@${version}`;
}
