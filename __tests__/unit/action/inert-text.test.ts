import fc from 'fast-check';
import {
  inertLine,
  inertText,
  withoutControls,
} from '../../../src/action/inert-text';
import { commandOf, commandsOf, printedLines } from '../../fakes/runner-parser';

const seed = 20_260_407;

test.each([
  ['plain é 😀 │', 'plain é 😀 │'],
  ['a\tb', 'a\tb'],
  ['\u001b[31mred', '\\x1b[31mred'],
  ['\u0000', '\\x00'],
  ['a\rb\nc', 'a\\x0db\\x0ac'],
  ['\u0085', '\\x85'],
  ['\u009b2J', '\\x9b2J'],
  ['\u202egnp.exe', '\\u{202e}gnp.exe'],
  ['\u2028\u2029', '\\u{2028}\\u{2029}'],
  ['a\u200bb\ufeff', 'a\\u{200b}b\\u{feff}'],
  ['\u{e0001}', '\\u{e0001}'],
])('%j is shown as %j (case 54)', (text, shown) => {
  expect(withoutControls(text)).toBe(shown);
});

// Each of them is a command for the runner, or nearly one.
const hostile = [
  '::error::pwned',
  '::error file=a.js,line=1::pwned',
  '::set-output name=output::pwned',
  '::SAVE-STATE name=container::pwned',
  '::add-mask::e',
  '::stop-commands::x',
  '::add-matcher::m.json',
  '::endgroup::',
  '::group::x',
  '::debug::x',
  '::set-env name=PATH::x',
  '##[error]pwned',
  '##[set-output name=output]pwned',
  '##[add-mask]e',
];
const before = [
  '',
  ' ',
  '\t',
  '\u0085',
  '\u00a0',
  '\u2003',
  '\u3000',
  '\u000b',
  '\ufe0f',
];

test.each(hostile)('the model obeys %s', (command) => {
  expect(commandOf(command)).toBeDefined();
  expect(commandOf(`\u0085 \u3000${command}`)).toBeDefined();
});

test.each(hostile)('a line of %s is inert (case 53)', (command) => {
  for (const prefix of before) {
    expect(commandOf(inertLine(prefix + command))).toBeUndefined();
    expect(commandOf(inertLine(`${prefix}text ${command}`))).toBeUndefined();
  }
});

test('it still says what it said', () => {
  expect(inertLine('::error::x')).toBe('│ ::error::x');
  expect(inertLine('a ##[error]x').replace('\u200b', '')).toBe(
    '│ a ##[error]x',
  );
});

test('what is hidden by invisible characters does not come together', () => {
  for (const hidden of ['\u200b', '\ufeff', '\u00ad', '\u001b', '\u0000']) {
    expect(commandOf(inertLine(`#${hidden}#[error]x`))).toBeUndefined();
    expect(commandOf(inertLine(`##${hidden}[error]x`))).toBeUndefined();
    expect(commandOf(inertLine(`${hidden}::error::x`))).toBeUndefined();
  }
  expect(commandOf(inertLine('####[error]x'))).toBeUndefined();
  expect(commandOf(inertLine('##[##[error]x'))).toBeUndefined();
});

const pieces = fc.constantFrom(
  ...hostile,
  ...before,
  '::',
  ':',
  '##[',
  '#',
  '[',
  ']',
  '\n',
  '\r',
  '\r\n',
  '\u0000',
  '\u200b',
  'text',
  '%0A',
);
const texts = fc.array(pieces, { maxLength: 10 }).map((list) => list.join(''));

test('no line at all is a command (case 53)', () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
      expect(commandsOf(printedLines(inertLine(text)))).toEqual([]);
    }),
    { seed, numRuns: 2000 },
  );
});

test('inert text keeps its lines, and cannot hold the older form', () => {
  expect(inertText('a\nb\r\nc\rd\u001b')).toBe('a\nb\nc\nd\\x1b');
  fc.assert(
    fc.property(texts, (text) => {
      expect(inertText(text)).not.toContain('##[');
      // As the message of a command of ours, on one line.
      const line = `::error::${inertText(text).replaceAll('\n', '%0A')}`;
      expect(commandsOf(printedLines(line)).map(({ name }) => name)).toEqual([
        'error',
      ]);
    }),
    { seed, numRuns: 1000 },
  );
});
