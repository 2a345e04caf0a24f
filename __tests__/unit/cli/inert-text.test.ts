import { inertLine, inertText } from '../../../src/cli/inert-text';
import { commandsOf } from '../../fakes/runner-parser';

test.each([
  '::error::x',
  ' \t::add-mask::x',
  '\u00a0::error::x',
  '\u034f::error::x',
  '\ufe0f ::stop-commands::x',
  ':::error::x',
  'text ##[error]x',
  '###[error]x',
  '##[error]##[add-mask]x',
  'one\r::error::x',
  'one\n::error::x',
])('no runner obeys %j', (text) => {
  const lines = inertText(text).split('\n');
  expect(commandsOf(lines)).toEqual([]);
  expect(lines.join('\n').replaceAll('\u200b', '')).toBe(
    text.replace('\r', '\n'),
  );
  expect(commandsOf([inertLine(text)])).toEqual([]);
});

test('any other text stays as it is', () => {
  const text = 'a::b\n # [x] ## [y]\n:x';
  expect(inertText(text)).toBe(text);
});

test('no terminal acts on it', () => {
  expect(inertText('\u001b[2J')).toBe('\\x1b[2J');
});
