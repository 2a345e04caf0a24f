import { quote } from '../definition/quote';
import { countResults, type TestReport } from './test-result';

/** What cases were asked for. */
export interface AskedTests {
  /** References; none stands for every plugin. */
  readonly plugins: readonly string[];
  /** A part of the names of the cases. */
  readonly filter?: string | undefined;
}

/** Why no case ran. */
export interface NoneRan {
  /** A sentence for whoever asked. */
  readonly why: string;
  /**
   * Whether it fails what asked. Plugins that were named and exist need no
   * `tests:`: a job for each of them has the verdict that one job for all has.
   */
  readonly isFault: boolean;
}

/** @returns undefined when a case ran, or when definitions cannot be used. */
export function noneRan(
  report: Pick<TestReport, 'results' | 'untested' | 'errors'>,
  { plugins, filter }: AskedTests,
): NoneRan | undefined {
  const { passed, failed, skipped } = countResults(report);
  if (passed + failed + report.errors.length > 0) return undefined;
  const isFault = plugins.length === 0;
  if (skipped > 0) {
    const all = skipped === 1 ? 'the only one' : `each of the ${skipped}`;
    return { why: `No test was run: ${all} was skipped.`, isFault };
  }
  if (filter !== undefined) {
    return {
      why: `No test was run: none has ${quote(filter)} in its name.`,
      isFault: true,
    };
  }
  if (report.untested.length === 0) {
    return {
      why: 'No test was run: there is no plugin that can be tested.',
      isFault: true,
    };
  }
  const whose = report.untested.length === 1 ? 'the definition' : 'each';
  return {
    why: `No test was run: add \`tests:\` to ${whose}, each with a name, an input and what is to come of it.`,
    isFault,
  };
}
