import type { JsonObject } from '../../../src/definition/json';
import { UserError } from '../../../src/definition/task-error';
import {
  composeInput,
  MAX_INPUT_BYTES,
  MAX_MERGED_BYTES,
  type ComposedInput,
} from '../../../src/runner/compose-input';

function compose(
  text: string | Uint8Array | undefined,
  defaults?: JsonObject,
): ComposedInput {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  return composeInput(bytes, { id: 'greet', defaults });
}

const textOf = ({ bytes }: ComposedInput): string =>
  Buffer.from(bytes).toString('utf8');

test('without input the plugin reads an empty object', () => {
  expect(textOf(compose(undefined))).toBe('{}');
  expect(textOf(compose(undefined, { id: 0 }))).toBe('{"id":0}');
});

test.each([
  '{"id": 12345678901234567890}',
  '{"x":1e400}',
  '{"a":1,"a":2}',
  '{"zero":-0, "one":1.0}',
  ' [1,\t2]\r\n',
  '{"b":1,"a":"\\u00e9"}',
  '"text"',
  'null',
  '-0',
  '{"command":"$(id) ${{ secrets.X }} --flag"}',
])('without defaults the plugin reads the bytes of %j', (text) => {
  expect(textOf(compose(text))).toBe(text);
});

test('a byte order mark, which parsers of plugins refuse, is left out', () => {
  expect(textOf(compose('\ufeff{"bom":true}'))).toBe('{"bom":true}');
});

test.each([
  '{"n":1e400}',
  '{"n":12345678901234567890}',
  '{"n":0.12345678901234567890}',
])('a number that defaults would change is refused: %s', (text) => {
  expect(() => compose(text, { z: 1 })).toThrow(/cannot be merged/);
  expect(textOf(compose(text))).toBe(text);
});

test('digits in a string are no number', () => {
  expect(textOf(compose('{"n":"12345678901234567890"}', { z: 1 }))).toBe(
    '{"z":1,"n":"12345678901234567890"}',
  );
});

test.each([
  ['an empty object', '{"x": 1e400, "x": -0}', {}],
  ['values that the input has', '{"id": 1.0}', { id: 0 }],
  ['the same value', '{"id":   0}', { id: 0 }],
  ['values of an object', '[1.0]', { id: 0 }],
  ['values of an object', '"text"', { id: 0 }],
  [
    'values that the input has, in another order',
    '{"message":"x","id":12345678901234567890}',
    { id: 0 },
  ],
])('defaults of %s change no byte of %s', (_name, text, defaults) => {
  expect(textOf(compose(text, defaults))).toBe(text);
});

test.each([
  ['{"message":"x"}', { id: 0 }, { id: 0, message: 'x' }],
  ['{"id":7}', { id: 0, tags: [1] }, { id: 7, tags: [1] }],
  ['{"o":{"a":1}}', { o: { b: 2 } }, { o: { a: 1, b: 2 } }],
  ['{"id":null}', { id: 0, x: 1 }, { x: 1 }],
  ['{"tags":[2]}', { tags: [1], x: 1 }, { tags: [2], x: 1 }],
])('%s over defaults %j is %j', (text, defaults, expected) => {
  const composed = compose(text, defaults);
  expect(JSON.parse(textOf(composed))).toEqual(expected);
});

test('a key that is there twice is merged as the platform reads it', () => {
  expect(textOf(compose('{"a":1,"a":2}', { b: 3 }))).toBe('{"b":3,"a":2}');
});

test('a text too large to be made a value is merged with no defaults', () => {
  const text = Buffer.alloc(MAX_MERGED_BYTES + 1, ' ');
  text.write('{}');
  expect(compose(text).bytes).toBe(text);
  expect(() => compose(text, { a: 1 })).toThrow(
    'The input of plugin "greet" is 16777217 bytes and at most 16777216 can ' +
      "be merged with the definition's `defaults`",
  );
});

test.each([
  ['', 'it is empty'],
  [' \n', 'it is empty'],
  ['{"a":1', 'it ends before the JSON is complete (line 1, column 7)'],
  ['{} {}', 'there is more text after the JSON value (line 1, column 4)'],
  ['{"a":NaN}', "there is the character 'N' where JSON has none"],
  ['['.repeat(501) + ']'.repeat(501), 'it is nested deeper than 500 levels'],
])('%j is refused: %s', (text, problem) => {
  const refused = (): unknown => compose(text, { id: 0 });
  expect(refused).toThrow(UserError);
  expect(refused).toThrow(
    `The input of plugin "greet" is not JSON: ${problem}`,
  );
  expect(refused).toThrow('Give one JSON value.');
});

test('the outcome of a refusal is invalid_input, its text is never shown', () => {
  let refusal: unknown;
  try {
    compose('ghp_abcdefghijklmnop');
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toMatchObject({ outcome: 'invalid_input' });
  expect((refusal as Error).message).not.toContain('ghp_');
});

test('more than any plugin should read is refused by its size', () => {
  // Never touched, so that the memory is not really taken.
  const large = new Uint8Array(MAX_INPUT_BYTES + 1);
  expect(() => compose(large)).toThrow(
    'The input of plugin "greet" is 268435457 bytes and at most 268435456 ' +
      'are accepted: pass large data as files.',
  );
});
