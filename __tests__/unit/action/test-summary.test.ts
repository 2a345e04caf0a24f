import type { PluginDefinition } from '../../../src/definition/definition';
import { testSummary } from '../../../src/action/test-summary';
import type {
  TestCaseResult,
  TestReport,
} from '../../../src/runner/test-result';

const result = (
  name: string,
  fields: Partial<TestCaseResult> = {},
  id = 'greet',
): TestCaseResult => ({
  testCase: {
    definition: { id, version: '1.0.0' } as PluginDefinition,
    test: {
      ...{ name, input: {}, output: undefined, exitCode: undefined },
      ...{ outcome: 'succeeded', workspace: undefined },
    },
  },
  ...{ status: 'passed', skipped: undefined, durationMs: 500 },
  ...{ outcome: 'succeeded', exitCode: 0, mismatches: [], moreMismatches: 0 },
  ...{ error: undefined, log: '', warnings: [], recordDirectory: '/r' },
  ...fields,
});

const summaryOf = (...results: TestCaseResult[]): string =>
  testSummary({ results, untested: [], errors: [], durationMs: 1 });

const FAILED: Partial<TestCaseResult> = {
  status: 'failed',
  mismatches: [
    { of: 'output', pointer: '/a', expected: '1', got: '<img src=x>' },
  ],
  moreMismatches: 2,
  log: 'line\n</pre>',
};

test('all passed', () => {
  const text = summaryOf(result('one'), result('two'), result('x', {}, 'b'));
  expect(text).toContain('### ✅ Tests of plugins: 3 passed, 0 failed\n');
  expect(text).toContain('| <code>greet@1.0.0</code> | 2 | 0 | 0 | 1.00 s |');
  expect(text).toContain('| <code>b@1.0.0</code> | 1 | 0 | 0 |');
  expect(text).not.toContain('<details>');
});

test('a failure shows what is wrong; nothing of it is HTML or Markdown', () => {
  const text = summaryOf(result('one'), result('a | <b>', FAILED));
  expect(text).toContain('### ❌ Tests of plugins: 1 passed, 1 failed\n');
  expect(text).toContain('/a');
  expect(text).toContain('&lt;img src=x&gt;');
  expect(text).toContain('and 2 more');
  expect(text.match(/<\/pre>/g)).toHaveLength(1);
  expect(text).not.toContain('<b>');
});

test.each<[string, Partial<TestReport>, expected: string]>([
  [
    'nothing ran',
    { results: [] },
    '### ❌ Tests of plugins: 0 passed, 0 failed',
  ],
  [
    'skipped only',
    { results: [result('s', { status: 'skipped', skipped: 'why' })] },
    '### ❌ Tests of plugins: 0 passed, 0 failed, 1 skipped',
  ],
])('%s', (_, report, expected) => {
  const text = testSummary({
    ...{ results: [], untested: [], errors: [], durationMs: 1 },
    ...report,
  });
  expect(text).toContain(expected);
});

test('a thousand failures are no summary of a megabyte', () => {
  const text = summaryOf(
    ...Array.from({ length: 1000 }, (_, at) =>
      result(`n${at}`, { ...FAILED, log: '<'.repeat(8192) }, `p${at}`),
    ),
  );
  expect(text.length).toBeLessThan(300_000);
  expect(text).toContain('And 980 more failures.');
  expect(text).toContain('And 900 more plugins.');
});

test('none of a named plugin to run is no failure', () => {
  const report = { results: [], untested: [], errors: [], durationMs: 1 };
  const text = testSummary(report, { why: 'No test was run.', isFault: false });
  expect(text).toContain('### ⚠️ Tests of plugins: 0 passed, 0 failed\n');
  expect(text).toContain('No test was run.');
});
