import { openMisplacedText } from '../../../src/runner/misplaced-text';

test.each<[string, readonly number[], string[], string]>([
  ['a letter', [], ['x', 'yz'], "the character 'x'"],
  ['a letter that has gone by', [0x78], [], "the character 'x'"],
  ['a control character', [], ['\u001b[31m'], 'the character U+001B'],
  ['a space', [], [' '], 'the character U+0020'],
  ['one of two bytes', [], ['\u00a0'], 'the character U+00A0'],
  ['one of four bytes', [], ['😀 more'], 'the character U+1F600'],
  ['half a byte order mark', [0xef, 0xbb], ['\u00ff'], 'the character U+FFFD'],
])('%s is its first character', (_name, first, pieces, expected) => {
  const text = openMisplacedText(7, first);
  pieces.forEach((piece) => text.push(Buffer.from(piece)));
  expect(text.firstCharacter()).toBe(expected);
  expect(text.offset).toBe(7);
});

test('a character can come in several pieces', () => {
  const text = openMisplacedText(0);
  for (const byte of Buffer.from('😀x')) text.push(Uint8Array.of(byte));
  expect(text.firstCharacter()).toBe('the character U+1F600');
  expect(text.firstByte).toBe(0xf0);
});

test.each<[boolean, string[]]>([
  [true, [' ', '\t\r\n']],
  [true, ['\n', '']],
  [false, [' ', 'x']],
  [false, ['x', ' ']],
])('nothing but white space (%s): %j', (expected, pieces) => {
  const text = openMisplacedText(0);
  pieces.forEach((piece) => text.push(Buffer.from(piece)));
  expect(text.isSpace).toBe(expected);
});

test('what has gone by is no white space either', () => {
  const text = openMisplacedText(0, [0x2d]);
  text.push(Buffer.from(' '));
  expect(text.isSpace).toBe(false);
});
