import type { JsonDifference } from '../../../src/runner/json-difference';
import { compileMasks } from '../../../src/runner/compile-masks';
import { mismatchLine, outputMismatch } from '../../../src/runner/mismatch';

const asIs = (text: string): string => text;
const line = (
  difference: Partial<JsonDifference>,
  redact: (text: string) => string = asIs,
): string =>
  mismatchLine(
    outputMismatch(
      { pointer: '', expected: undefined, got: undefined, ...difference },
      redact,
    ),
  );

test.each<[Partial<JsonDifference>, string]>([
  [{ expected: 1, got: 2 }, 'output: expected 1, got 2'],
  [
    { pointer: '/a/b', expected: 'x', got: { c: [1] } },
    'output /a/b: expected "x", got {"c":[1]}',
  ],
  [{ pointer: '/a', got: null }, 'output /a: expected nothing, got null'],
  [{ pointer: '/a', expected: [] }, 'output /a: expected [], got nothing'],
  [
    { pointer: '/a b\n', expected: 1, got: 2 },
    'output "/a b\\n": expected 1, got 2',
  ],
  [
    { expected: 'a', got: '\u001b[31m\u202e::error::\n' },
    'output: expected "a", got "\\u001b[31m\\u{202e}::error::\\n"',
  ],
])('%j', (difference, expected) => {
  expect(line(difference)).toBe(expected);
});

test('the exit code and the outcome are words', () => {
  const words = { pointer: '', expected: '0', got: '3' };
  expect(mismatchLine({ of: 'exit_code', ...words })).toBe(
    'exit code: expected 0, got 3',
  );
});

test('a long value is cut', () => {
  const { got } = outputMismatch(
    { pointer: '', expected: 1, got: Array<number>(1000).fill(7) },
    asIs,
  );
  expect(got).toMatch(/^\[7,7,.*…$/);
  expect(got?.length).toBe(201);
});

test('two long texts are shown where they begin to differ', () => {
  const start = 'é'.repeat(1000);
  const shown = line({ expected: `${start}one`, got: `${start}two` });
  const before = 'é'.repeat(40);
  expect(shown).toBe(`output: expected …"${before}one", got …"${before}two"`);
});

test('a secret is masked before a value is cut', () => {
  const secret = 's3cr3t-'.repeat(4);
  const { redact } = compileMasks([secret]);
  const text = `${'x'.repeat(190)}${secret}`;
  expect(line({ expected: 1, got: [text] }, redact)).toBe(
    `output: expected 1, got ["${'x'.repeat(190)}***"]`,
  );
  expect(
    line({ pointer: `/${secret}`, expected: 1, got: 2 }, redact),
  ).not.toContain('s3cr3t');
});
