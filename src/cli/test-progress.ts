import { pluginTitle, type TestCase } from '../runner/test-result';
import { formatDuration } from '../runner/format-duration';
import type { TestObserver } from '../runner/run-tests';
import type { CliDoor } from './cli-door';
import { inertText } from './inert-text';
import { paintFor } from './paint';
import { openProgress } from './progress-bar';
import { caseTitle } from './show-test-report';

/** Shows on stderr how the cases go. */
export interface TestProgress extends TestObserver {
  /** Takes the bar away. */
  end(): void;
}

/**
 * A line for each case that has ended, and on a terminal a bar below them.
 * @param total how many cases there are.
 */
export async function openTestProgress(
  door: Pick<CliDoor, 'stderr' | 'env'>,
  total: number,
  quiet = false,
): Promise<TestProgress> {
  const bar = await openProgress(door, {
    ...{ label: 'Testing', unit: 'tests', total },
    // Without a bar the lines of the cases say how far it is.
    quiet: quiet || door.stderr.isTTY !== true,
  });
  const paint = paintFor(door.stderr, door);
  const line = (text: string): void => {
    if (!quiet) bar.line(text);
  };
  const marks = {
    passed: paint.green('✓'),
    failed: paint.red('✗'),
    skipped: paint.yellow('-'),
  };
  const running = new Set<TestCase>();
  const warned = new Set<string>();
  let done = 0;
  const update = (): void => {
    const [newest] = [...running].slice(-1);
    const detail = newest && inertText(caseTitle({ testCase: newest }));
    if (!quiet) bar.update({ done, detail });
  };
  return {
    progress(definition, text) {
      if (bar.isLive) {
        const detail = inertText(`${pluginTitle(definition)}: ${text}`);
        bar.update({ done, detail });
      } else {
        line(paint.dim(inertText(`${pluginTitle(definition)}: ${text}`)));
      }
    },
    started(testCase) {
      running.add(testCase);
      update();
    },
    ended(result) {
      running.delete(result.testCase);
      done += 1;
      const about =
        result.status === 'skipped'
          ? (result.skipped ?? '')
          : formatDuration(result.durationMs);
      const title = inertText(caseTitle(result));
      line(`${marks[result.status]} ${title} ${paint.dim(`(${about})`)}`);
      for (const warning of result.warnings) {
        // What is true of one case is true of all: once is enough.
        if (warned.has(warning)) continue;
        warned.add(warning);
        line(paint.yellow(inertText(`  warning: ${warning}`)));
      }
      update();
    },
    end: () => bar.end(),
  };
}
