import fc from 'fast-check';
import { MAX_JSON_DEPTH } from '../../../src/runner/json-checker';
import { jsonProblem } from '../../../src/runner/json-problem';

const seed = 20_260_404;
const bytesOf = (text: string): Uint8Array => Buffer.from(text);

const problemOf = (bytes: Uint8Array): string => jsonProblem(bytes) ?? 'none';

test.each([
  ['{"a":[1,2.5,-3e-2,true,false,null,"é😀"]}'],
  [' \t\r\n"text"\n'],
  ['0'],
  ['{"a":1,"a":2}'],
  ['"\u007f\u0085\u2028"'],
])('%j is JSON', (text) => {
  expect(jsonProblem(bytesOf(text))).toBeUndefined();
});

test('a byte order mark is ignored', () => {
  expect(jsonProblem(bytesOf('\ufeff{"a":1}'))).toBeUndefined();
});

test.each([
  // Missing or cut off.
  ['', 'it is empty'],
  [' \r\n\t', 'it is empty'],
  ['{"a":1', 'it ends before the JSON is complete (line 1, column 7)'],
  ['{"a":', 'it ends before the JSON is complete (line 1, column 6)'],
  ['[1,', 'it ends before the JSON is complete (line 1, column 4)'],
  ['{\n  "a": [\n', 'it ends before the JSON is complete (line 3, column 1)'],
  ['"abc', 'it ends before the JSON is complete (line 1, column 5)'],
  ['"a\u007fc', 'it ends before the JSON is complete (line 1, column 5)'],
  // More than one value.
  ['{} {}', 'there is more text after the JSON value (line 1, column 4)'],
  ['{}\n{}\n', 'there is more text after the JSON value (line 2, column 1)'],
  ['1 done', 'there is more text after the JSON value (line 1, column 3)'],
  ['{}\u0000', 'there is more text after the JSON value (line 1, column 3)'],
  ['{"a":1}}', 'there is more text after the JSON value (line 1, column 8)'],
  ['01', 'there is more text after the JSON value (line 1, column 2)'],
  // Not JSON.
  [
    'hello',
    "there is the character 'h' where JSON has none (line 1, column 1)",
  ],
  ['NaN', "there is the character 'N' where JSON has none (line 1, column 1)"],
  [
    '{"a":undefined}',
    "there is the character 'u' where JSON has none (line 1, column 6)",
  ],
  [
    '{\n  "a": 1,\n}',
    "there is the character '}' where JSON has none (line 3, column 1)",
  ],
  ['[1,]', "there is the character ']' where JSON has none (line 1, column 4)"],
  [
    "{'a':1}",
    "there is the character ''' where JSON has none (line 1, column 2)",
  ],
  [
    '{a:1}',
    "there is the character 'a' where JSON has none (line 1, column 2)",
  ],
  [
    '{"a" 1}',
    "there is the character '1' where JSON has none (line 1, column 6)",
  ],
  [
    '[1 2]',
    "there is the character '2' where JSON has none (line 1, column 4)",
  ],
  ['[1}', "there is the character '}' where JSON has none (line 1, column 3)"],
  ['[1] // x', 'there is more text after the JSON value (line 1, column 5)'],
  [
    '{"a":"b\nc"}',
    'there is the character U+000A where JSON has none (line 1, column 8)',
  ],
  [
    '\u00a0{}',
    'there is the character U+00A0 where JSON has none (line 1, column 1)',
  ],
  [
    '\u001b[31m{}',
    'there is the character U+001B where JSON has none (line 1, column 1)',
  ],
  [
    '["\\x"]',
    "there is the character '\\' where JSON has none (line 1, column 3)",
  ],
])('%j: %s', (text, problem) => {
  expect(problemOf(bytesOf(text))).toBe(problem);
});

test.each([
  ['UTF-16 with a byte order mark', Buffer.from('\ufeff{}', 'utf16le')],
  ['a lone byte', Buffer.from([0x22, 0xff, 0x22])],
  ['half a character', Buffer.from([0x22, 0xc3, 0x22])],
  ['a surrogate', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])],
  ['an overlong slash', Buffer.from([0x22, 0xc0, 0xaf, 0x22])],
])('%s is not valid UTF-8', (_name, bytes) => {
  expect(problemOf(bytes)).toBe('it is not valid UTF-8');
});

test('UTF-16 without a mark is seen by its NULs', () => {
  expect(problemOf(Buffer.from('{}', 'utf16le'))).toBe(
    'there is the character U+0000 where JSON has none (line 1, column 2)',
  );
});

const nested = (open: string, close: string, depth: number): string =>
  open.repeat(depth) + close.repeat(depth);

test.each([
  ['arrays', nested('[', ']', MAX_JSON_DEPTH)],
  [
    'objects',
    `${'{"a":'.repeat(MAX_JSON_DEPTH)}1${'}'.repeat(MAX_JSON_DEPTH)}`,
  ],
  ['brackets in a string', `"${'['.repeat(MAX_JSON_DEPTH + 1)}"`],
  ['brackets after a quote in a string', `"\\"${'{'.repeat(1000)}"`],
  ['brackets side by side', `[${'[],'.repeat(10_000)}[]]`],
])('%s are not too deep', (_name, text) => {
  expect(jsonProblem(bytesOf(text))).toBeUndefined();
});

test.each([
  ['arrays', nested('[', ']', MAX_JSON_DEPTH + 1)],
  ['a hundred thousand', nested('[', ']', 100_000)],
  ['a million that are never closed', '{"a":['.repeat(1_000_000)],
  ['brackets after a string with a backslash', `["\\\\",${'['.repeat(1000)}`],
])('%s are too deep', (_name, text) => {
  expect(problemOf(bytesOf(text))).toBe('it is nested deeper than 500 levels');
});

test.each([
  ['a long string and more', `"${'x'.repeat(12_000_000)}" y`],
  ['a long string without an end', `["${'x'.repeat(12_000_000)}`],
  ['many escapes without an end', `"${'\\n'.repeat(6_000_000)}`],
])('%s is a problem, not a crash', (_name, text) => {
  expect(problemOf(bytesOf(text))).toMatch(/\(line 1, column \d+\)$/);
});

test('a problem never quotes the text', () => {
  const secrets = fc
    .tuple(
      fc.constantFrom('', '{', '{"token":', '["a",', '"', '{}'),
      fc.constantFrom('', '"', '}', '\n', ' x'),
    )
    .map(([before, after]) => `${before}ghp_s3cretT0ken${after}`);
  fc.assert(
    fc.property(secrets, (text) => {
      const problem = problemOf(bytesOf(text));
      for (const part of ['ghp', '_s3', 'cret', 'T0k']) {
        expect(problem).not.toContain(part);
      }
    }),
    { seed, numRuns: 100 },
  );
});

test('it accepts just what the platform accepts', () => {
  const pieces = fc.constantFrom(
    ...'{}[]:,"\\ \n\t0123456789.eE+-u',
    'true',
    'null',
    '"a"',
    '"a":1',
    '\u0000',
    '\u00a0',
    '\u007f',
    '\u0085',
  );
  const texts = fc.array(pieces, { maxLength: 12 }).map((it) => it.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      let valid = true;
      try {
        JSON.parse(text);
      } catch {
        valid = false;
      }
      expect(jsonProblem(bytesOf(text)) === undefined).toBe(valid);
    }),
    { seed, numRuns: 5000 },
  );
});
