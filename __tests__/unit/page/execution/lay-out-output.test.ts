import {
  layOutOutput,
  outputFileName,
} from '../../../../src/page/execution/lay-out-output';

test.each([
  ['application/json', 'id.json', '{\n  "a": 1\n}'],
  ['application/sarif+json', 'id.sarif', '{\n  "a": 1\n}'],
  ['application/x-ndjson', 'id.ndjson', '{"a":1}'],
  ['text/plain; charset=utf-8', 'id.txt', '{"a":1}'],
])('%s', (contentType, name, shown) => {
  const output = { text: '{"a":1}', contentType, isCut: false };
  expect(layOutOutput(output)).toBe(shown);
  expect(outputFileName('id', contentType)).toBe(name);
});

test('the beginning of an output is shown as it is', () => {
  const cut = { text: '{"a":', contentType: 'application/json', isCut: true };
  expect(layOutOutput(cut)).toBe('{"a":');
});
