import picocolors from 'picocolors';
import { findingLine, openPluginLog } from '../../../src/cli/plugin-log';
import { MAX_STDERR_BYTES } from '../../../src/runner/captured-streams';
import { commandsOf } from '../../fakes/runner-parser';
import { aFinding } from '../../fakes/values';

const plain = picocolors.createColors(false);

function show(...pieces: (string | Uint8Array)[]): string[] {
  const lines: string[] = [];
  const log = openPluginLog(
    (line) => lines.push(line),
    plain,
    (text) => text.replaceAll('hunter2', '***'),
  );
  for (const piece of pieces) log.write(Buffer.from(piece));
  log.end();
  return lines;
}

test('text is shown line by line, whatever it is split in', () => {
  expect(show('one\ntw', 'o\r\n', 'no end')).toEqual(['one', 'two', 'no end']);
});

test('nothing of it acts on a terminal', () => {
  expect(
    show('\u001b[2J\u202e\n{"level":"info","message":"\\u001b]0;x\\u0007"}\n'),
  ).toEqual(['\\x1b[2J\\u{202e}', 'info: \\x1b]0;x\\x07']);
});

test.each([
  ['{"level":"info","message":"started"}', 'info: started'],
  ['{"level":"debug","msg":"details"}', 'debug: details'],
  ['{"level":"warn","message":"careful"}', 'warning: careful'],
  ['{"level":"fatal","message":"gone"}', 'error: gone'],
  [
    '{"level":"error","message":"quote this","file":"a.sh","line":3,"column":5,"rule":"SC2086"}',
    'a.sh:3:5: error: quote this [SC2086]',
  ],
  ['{"level":"notice","message":"m","file":"a.sh"}', 'a.sh: notice: m'],
  ['{"other":"JSON"}', '{"other":"JSON"}'],
  ['{"level":"info","message":', '{"level":"info","message":'],
])('%s', (line, expected) => {
  expect(show(`${line}\n`)).toEqual([expected]);
});

test('every result of a list is a line', () => {
  const results = [
    { level: 'error', message: 'one', file: 'a', line: 1 },
    { level: 'warning', message: 'two', file: 'b', line: 2 },
  ];
  expect(show(`${JSON.stringify({ results })}\n`)).toEqual([
    'a:1: error: one',
    'b:2: warning: two',
  ]);
});

test('a secret that an escape had hidden is masked', () => {
  const line =
    '{"level":"error","message":"hunter\\u0032","file":"hunter\\u0032","rule":"hunter\\u0032"}';
  expect(show(`${line}\n`)).toEqual(['***: error: *** [***]']);
});

test('what no file holds is not shown either, and is counted', () => {
  const line = `${'x'.repeat(1023)}\n`;
  const half = Buffer.alloc(MAX_STDERR_BYTES / 2, line);
  const lines = show(half, half, 'more');
  expect(lines).toHaveLength(MAX_STDERR_BYTES / line.length + 1);
  expect(lines.at(-1)).toBe('… 4 more bytes were dropped');
});

test('a level has its colour', () => {
  const paint = picocolors.createColors(true);
  expect(findingLine(aFinding({ level: 'error', message: 'm' }), paint)).toBe(
    `${paint.red('error')}: m`,
  );
});

test('nothing of it is a workflow command', () => {
  const lines = show(
    '::error::x\n  ::add-mask::y\n##[error]z\n',
    '{"level":"error","message":"##[error]x\\n::error::y","file":"::error::a"}\n',
  );
  const text = lines.join('\n');
  expect(commandsOf(text.split('\n'))).toEqual([]);
  expect(text.replaceAll('\u200b', '')).toContain('::error::x\n');
});
