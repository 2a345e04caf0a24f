import { setMaxListeners } from 'node:events';
import type { PluginDefinition } from '../definition/definition';
import {
  INTERRUPTED,
  runTestCase,
  skippedCase,
  type TestPorts,
} from './run-test-case';
import type { TestSelection } from './select-test-cases';
import type { Task } from './task';
import { openTestImages } from './test-images';
import type { TestCase, TestCaseResult, TestReport } from './test-result';

/** How cases are run. */
export interface TestOptions {
  /** How many run at once; at least 1. */
  readonly concurrency: number;
  /** Whether the first case that fails ends the others. */
  readonly bail: boolean;
  /**
   * What is the same for every case: limits, secrets, the repository. A case
   * gets those of the secrets that its plugin declares.
   */
  readonly task: Task;
}

/** Who watches. Every method returns at once. */
export interface TestObserver {
  /** A line of a pull or a build. */
  progress(definition: PluginDefinition, line: string): void;
  /** A case begins to run. */
  started(testCase: TestCase): void;
  /** A case is done, whatever came of it. */
  ended(result: TestCaseResult): void;
}

const BAILED = 'an earlier case failed';

/**
 * Runs cases, some at once, each through {@link runTask}, and waits until every
 * container is gone. The image of a plugin is prepared once, before its cases.
 * Those that may change the workspace come last, one after the other.
 * @throws when there cannot be a record; everything has ended then.
 */
export async function runTests(
  { cases, untested, errors }: TestSelection,
  ports: TestPorts,
  { concurrency, bail, task }: TestOptions,
  observer: TestObserver,
): Promise<TestReport> {
  const startedAt = performance.now();
  const stop = new AbortController();
  const cancel = AbortSignal.any([ports.cancel, stop.signal]);
  // Every case listens, some at a time: that is no leak.
  setMaxListeners(0, cancel);
  const images = openTestImages({ ...ports, cancel }, task);
  const { orchestrator } = images;
  const results: TestCaseResult[] = [];
  let hasFailed = false;
  const skipReason = (): string =>
    hasFailed && bail && !ports.cancel.aborted ? BAILED : INTERRUPTED;

  async function run(testCase: TestCase): Promise<TestCaseResult> {
    const { definition } = testCase;
    if (cancel.aborted) return skippedCase(testCase, skipReason());
    observer.started(testCase);
    await images.prepare(definition, (line) =>
      observer.progress(definition, line),
    );
    if (cancel.aborted) return skippedCase(testCase, skipReason());
    const result = await runTestCase(testCase, task, {
      ...ports,
      orchestrator,
      cancel,
    });
    return result.skipped === INTERRUPTED
      ? { ...result, skipped: skipReason() }
      : result;
  }

  async function work(
    queue: Iterable<readonly [number, TestCase]>,
  ): Promise<void> {
    for (const [at, testCase] of queue) {
      const result = await run(testCase);
      results[at] = result;
      if (result.status === 'failed') {
        hasFailed = true;
        if (bail) stop.abort();
      }
      observer.ended(result);
    }
  }
  async function runAll(
    some: readonly (readonly [number, TestCase])[],
    atOnce: number,
  ): Promise<void> {
    const queue = some.values();
    const workers = Array.from({ length: Math.max(1, atOnce) }, () =>
      // Nobody may go on, nor be left behind, when one cannot.
      work(queue).catch((error: unknown) => {
        stop.abort();
        throw error;
      }),
    );
    const settled = await Promise.allSettled(workers);
    const broken = settled.find((it) => it.status === 'rejected');
    if (broken !== undefined) throw broken.reason;
  }

  const all = [...cases.entries()];
  await runAll(
    all.filter(([, it]) => !changesWorkspace(it)),
    concurrency,
  );
  // None sees the workspace while another one changes it.
  await runAll(
    all.filter(([, it]) => changesWorkspace(it)),
    1,
  );
  const durationMs = performance.now() - startedAt;
  return { results, untested, errors, durationMs };
}

function changesWorkspace({ definition }: TestCase): boolean {
  return definition.workspace === 'write';
}
