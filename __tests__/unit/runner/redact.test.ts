import { redact } from '../../../src/runner/redact';

test.each([
  ['the token is s3cr3t!', ['s3cr3t'], 'the token is ***!'],
  ['twice: abcdef abcdef', ['abcdef'], 'twice: *** ***'],
  ['as JSON: a\\"b\\nc', ['a"b\nc'], 'as JSON: ***'],
  ['a line of it: second', ['first\nsecond'], 'a line of it: ***'],
  ['the longer first: abcdef', ['abc', 'abcdef'], 'the longer first: ***'],
  ['a short one stays: ab', ['ab'], 'a short one stays: ab'],
  ['an empty one stays', [''], 'an empty one stays'],
  ['$& is text', ['text'], '$& is ***'],
])('%s', (text, secrets, expected) => {
  expect(redact(text, secrets)).toBe(expected);
});
