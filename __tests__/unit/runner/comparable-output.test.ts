import { comparableOutput } from '../../../src/runner/comparable-output';

test.each([
  ['json', ' {"a":1}\n', { a: 1 }],
  ['sarif', '{"runs":[]}', { runs: [] }],
  ['ndjson', '{"a":1}\n\n 2 \r\n"x"', [{ a: 1 }, 2, 'x']],
  ['ndjson', '', []],
  ['text', '  a \n\nb\r\n\n', '  a \n\nb'],
] as const)('%s %j is %j', (format, text, value) => {
  expect(comparableOutput(format, text)).toEqual(value);
});
