import fc from 'fast-check';
import type { Json } from '../../../src/definition/json';
import { compileSchema } from '../../../src/runner/json-validator';
import { generateValue } from '../../../src/runner/generate-value';

test.each<[Json, Json]>([
  [{ const: 3 }, 3],
  [{ examples: ['x'], default: 'y' }, 'x'],
  [{ default: 'y', enum: ['z', 'y'] }, 'y'],
  [{ enum: ['z', 'y'] }, 'z'],
  [{ type: 'string' }, 'text'],
  [{ type: 'string', minLength: 6 }, 'textxx'],
  [{ type: 'string', maxLength: 2 }, 'te'],
  [{ type: 'string', format: 'date' }, '2030-01-31'],
  [{ type: 'integer', minimum: 1, maximum: 60 }, 1],
  [{ type: 'integer', exclusiveMinimum: 4 }, 5],
  [{ type: 'integer', maximum: -3 }, -3],
  [{ type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 }, 0.5],
  [{ type: 'integer', multipleOf: 7, minimum: 10 }, 14],
  [{ type: 'boolean' }, true],
  [{ type: 'null' }, null],
  [{ type: ['string', 'null'] }, 'text'],
  [{ type: 'array' }, []],
  [{ type: 'array', minItems: 2, items: { const: 1 } }, [1, 1]],
  [{ prefixItems: [{ const: 1 }, { const: 2 }] }, [1, 2]],
  [
    {
      required: ['a'],
      properties: { a: { $ref: '#/$defs/a' }, b: {} },
      $defs: { a: { type: 'number' } },
    },
    { a: 1 },
  ],
  [
    {
      type: 'object',
      required: ['a'],
      properties: { a: { type: 'string' } },
      allOf: [{ required: ['b'], properties: { b: { const: 2 } } }],
      oneOf: [{ required: ['c'], properties: { c: { const: 3 } } }, false],
    },
    { a: 'text', b: 2, c: 3 },
  ],
])('%j', async (schema, expected) => {
  const value = generateValue(schema);
  expect(value).toEqual(expected);
  const validator = await compileSchema(schema as never);
  expect(await validator.validate(value ?? null, 10)).toEqual([]);
});

test.each<[string, Json]>([
  ['nothing fits', false],
  ['it has no end', { required: ['a'], properties: { a: { $ref: '#' } } }],
  ['it would be too large', { type: 'array', minItems: 1e9 }],
])('there is none where %s', (_name, schema) => {
  expect(generateValue(schema)).toBeUndefined();
});

test('whatever a schema holds, it ends, and with the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (schema) => {
      const value = generateValue(schema as Json);
      expect(generateValue(schema as Json)).toEqual(value);
    }),
    { seed: 20_260_408 },
  );
});
