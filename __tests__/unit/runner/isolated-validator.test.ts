import { validatorMemoryBytes } from '../../../src/runner/isolated-validator';

test('there is memory for the largest value that a text can become', () => {
  const text = `[${'[{}],'.repeat(200_000)}0]`;
  const before = process.memoryUsage().heapUsed;
  const value = JSON.parse(text) as unknown[];
  const taken = process.memoryUsage().heapUsed - before;
  expect(value).toHaveLength(200_001);
  // What there is without a text is for the check itself.
  const given = validatorMemoryBytes(text.length) - validatorMemoryBytes(0);
  expect(taken).toBeLessThan(given);
});
