import { suggest } from '../../../src/definition/suggest';

const keys = ['image', 'input_schema', 'resource_limits', 'env', 'timeout'];

test.each([
  ['imgae', 'image'],
  ['images', 'image'],
  ['inputSchema', 'input_schema'],
  ['input-schema', 'input_schema'],
  ['resource_limit', 'resource_limits'],
  ['ENV', 'env'],
  ['enviroment', undefined],
  ['zzz', undefined],
  ['', undefined],
  ['x', undefined],
  ['x'.repeat(10_000), undefined],
])('%s: %s', (word, nearest) => {
  expect(suggest(word, keys)).toBe(nearest);
});
