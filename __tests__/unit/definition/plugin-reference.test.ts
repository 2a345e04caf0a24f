import { parsePluginReference } from '../../../src/definition/plugin-reference';
import { UserError } from '../../../src/definition/task-error';

test.each([
  ['echo', 'echo', undefined],
  ['echo@1.2.0', 'echo', '1.2.0'],
  ['echo@^1', 'echo', '^1'],
  ['A.b-c_9@>=1 <2', 'A.b-c_9', '>=1 <2'],
  ['constructor', 'constructor', undefined],
])('%s', (text, id, range) => {
  expect(parsePluginReference(text)).toEqual({ id, range });
});

test.each([
  '',
  '@1',
  '_x',
  '.x',
  '__proto__',
  '../x',
  'a b',
  'a\n',
  'a@',
  'a@ ',
  `a@${'1'.repeat(300)}`,
  'x'.repeat(64),
])('%p is refused', (text) => {
  expect(() => parsePluginReference(text)).toThrow(UserError);
  expect(() => parsePluginReference(text)).toThrow(
    /is not a plugin reference|has no version/,
  );
});
