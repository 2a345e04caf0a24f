import type { JsonSchema } from '../../../src/definition/json';
import {
  mentionsWriteOnly,
  partsWithMarks,
} from '../../../src/runner/write-only-marks';

test.each<[boolean, JsonSchema | undefined]>([
  [true, { properties: { a: { writeOnly: true } } }],
  [false, { properties: { a: { writeOnly: false } } }],
  [false, { properties: { writeOnly: {} } }],
  [false, { description: '"writeOnly":true' }],
  [false, true],
  [false, undefined],
])('%s: %j', (expected, schema) => {
  expect(mentionsWriteOnly(schema)).toBe(expected);
});

test('the way to a mark, or to a reference, is marked, and nothing else', () => {
  const marked = { writeOnly: true };
  const reference = { $ref: '#/$defs/k' };
  const plain = { items: { type: 'string' } };
  const named = { $ref: { type: 'string' } };
  const list = [plain, reference];
  const schema = {
    properties: { marked, plain, named },
    anyOf: list,
    items: plain,
  };
  expect(partsWithMarks(schema as JsonSchema)).toEqual(
    new Set([marked, schema.properties, reference, list, schema]),
  );
});
