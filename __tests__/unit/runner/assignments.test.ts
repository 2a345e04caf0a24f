import { parseAssignments } from '../../../src/runner/assignments';

test.each([
  ['A=1', { A: '1' }],
  ['A=1\nB=2\n', { A: '1', B: '2' }],
  ['A=1\r\nB=2', { A: '1', B: '2' }],
  ['\n  \nA=1', { A: '1' }],
  ['A=', { A: '' }],
  ['A=x=y', { A: 'x=y' }],
  ['A= x ', { A: ' x ' }],
  ['  A =x', { A: 'x' }],
  ['A="x"', { A: '"x"' }],
  ['_a1=x', { _a1: 'x' }],
  ['{}', {}],
  [
    '{"A":"1","KEY":"-----\\na==\\n-----"}',
    { A: '1', KEY: '-----\na==\n-----' },
  ],
])('%j', (text, expected) => {
  expect(parseAssignments(text)).toEqual(expected);
});

test('__proto__ is a name like any other', () => {
  const parsed = parseAssignments('__proto__=x');
  expect(Object.entries(parsed)).toEqual([['__proto__', 'x']]);
});

test.each([
  ['A', 'line 1 is not NAME=value'],
  ['A=1\nB', 'line 2 is not NAME=value'],
  ['=x', 'line 1 is not NAME=value'],
  ['A=1\n\nA=2', 'line 3 has the name of an earlier line'],
  ['{"A":"1","B":"","\\u0041":"2"}', 'it has a name twice'],
  ['{"A":', 'it starts with { and is not a JSON object'],
  ['{"A":1}', 'the value of "A" is not a string'],
  ['{"A":null}', 'the value of "A" is not a string'],
  [
    '{"a b":"x"}',
    '"a b" is not the name of a variable (letters, digits and _)',
  ],
  ['{"1A":"x"}', '"1A" is not the name of a variable'],
])('%j is refused: %s', (text, message) => {
  expect(() => parseAssignments(text)).toThrow(message);
});

test.each([
  ['a value without a name', 'A=1\nhunter2'],
  ['a value of JSON', '{"A":"hunter2"'],
  ['a value that is no text', '{"A":["hunter2"]}'],
  ['a name twice', 'A=hunter2\nA=hunter22'],
  ['a line of a key that is there twice', 'hunter2=\nhunter2='],
  // The second line of a key file whose Base64 ends in `=`.
  ['a line of a key', 'KEY=-----BEGIN KEY-----\nMIIhunter2/Ab+cd==\n'],
])('%s is not shown', (_name, text) => {
  expect(() => parseAssignments(text)).toThrow();
  expect(() => parseAssignments(text)).not.toThrow('hunter2');
});
