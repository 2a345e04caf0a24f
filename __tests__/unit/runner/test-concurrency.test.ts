import { DEFAULT_LIMITS } from '../../../src/definition/defaults';
import { testConcurrency } from '../../../src/runner/test-concurrency';
import { aTestCase } from '../../fakes/test-results';

const GIB = 2 ** 30;
const cases = [64 * 2 ** 20, 2 * GIB].map((memoryBytes) =>
  aTestCase({}, { limits: { ...DEFAULT_LIMITS, memoryBytes } }),
);

test.each([
  ['one for each CPU', { cpus: 4, memoryBytes: 64 * GIB }, 4],
  [
    'as many as half the memory has room for',
    { cpus: 8, memoryBytes: 12 * GIB },
    3,
  ],
  ['one where there is room for none', { cpus: 8, memoryBytes: GIB }, 1],
  [
    'no more than an engine can take',
    { cpus: 256, memoryBytes: 4096 * GIB },
    16,
  ],
])('%s', (_what, machine, expected) => {
  expect(testConcurrency(cases, machine)).toBe(expected);
});

test('no case needs no memory', () => {
  expect(testConcurrency([], { cpus: 2, memoryBytes: GIB })).toBe(2);
});
