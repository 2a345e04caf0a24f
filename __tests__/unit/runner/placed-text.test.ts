import { placedText } from '../../../src/runner/placed-text';

test.each([
  [undefined, undefined, 'text'],
  ['a.sh', undefined, 'a.sh: text'],
  ['a.sh', 3, 'a.sh:3: text'],
])('%s %s', (file, line, expected) => {
  expect(placedText({ file, line }, 'text')).toBe(expected);
});
