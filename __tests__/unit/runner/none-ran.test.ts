import { noneRan, type AskedTests } from '../../../src/runner/none-ran';
import type { TestReport } from '../../../src/runner/test-result';
import { aTestCase, aResult } from '../../fakes/test-results';

const { definition } = aTestCase();
const skipped = aResult({ status: 'skipped', skipped: 'no secret' });

test.each<
  [string, Partial<TestReport>, AskedTests, why: string, isFault: boolean]
>([
  [
    'a named plugin without cases',
    { untested: [definition] },
    { plugins: ['greet'] },
    'add `tests:` to the definition',
    false,
  ],
  [
    'no plugin has cases',
    { untested: [definition, definition] },
    { plugins: [] },
    'add `tests:` to each',
    true,
  ],
  [
    'no plugins',
    {},
    { plugins: [] },
    'there is no plugin that can be tested',
    true,
  ],
  [
    'a filter that fits none, even of a named plugin',
    { untested: [definition] },
    { plugins: ['greet'], filter: 'x' },
    'none has "x" in its name',
    true,
  ],
  [
    'a named plugin whose secrets are missing',
    { results: [skipped, skipped] },
    { plugins: ['greet'] },
    'each of the 2 was skipped',
    false,
  ],
  [
    'all plugins, whose secrets are missing',
    { results: [skipped] },
    { plugins: [] },
    'the only one was skipped',
    true,
  ],
])('%s', (_what, report, asked, why, isFault) => {
  const none = noneRan(
    { results: [], untested: [], errors: [], ...report },
    asked,
  );
  expect(none?.why).toContain(why);
  expect(none?.isFault).toBe(isFault);
});

test('a case that ran is enough', () => {
  const report = {
    results: [skipped, aResult()],
    untested: [],
    errors: [],
  };
  expect(noneRan(report, { plugins: [] })).toBeUndefined();
});
