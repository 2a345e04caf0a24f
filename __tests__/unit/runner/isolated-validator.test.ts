import { join } from 'node:path';
import type { JsonSchema } from '../../../src/definition/json';
import {
  canBeSlow,
  isolatedValidator,
} from '../../../src/runner/isolated-validator';

test.each<[JsonSchema, boolean]>([
  [{ type: 'string' }, false],
  [true, false],
  [{ properties: { a: { pattern: '^(a+)+$' } } }, true],
  [{ patternProperties: { '^x': true } }, true],
  [{ items: { format: 'email' } }, true],
  [{ $defs: { list: { uniqueItems: true } } }, true],
])('%j can be slow: %s', (schema, expected) => {
  expect(canBeSlow(schema)).toBe(expected);
});

test('a check that nobody waits for any more does not start', async () => {
  const reason = new Error('too late');
  const validator = isolatedValidator(true, {
    workerFile: '/nonexistent',
    signal: AbortSignal.abort(reason),
  });
  await expect(validator.validate(1, 1)).rejects.toBe(reason);
});

test('a worker that cannot start is an error, not a hang', async () => {
  const validator = isolatedValidator(true, {
    workerFile: join('/nonexistent', 'index.js'),
    signal: new AbortController().signal,
  });
  await expect(validator.validate(1, 1)).rejects.toThrow(/nonexistent/);
});
