import {
  appendLog,
  EMPTY_LOG,
  type ShownLog,
} from '../../../../src/page/execution/shown-log';

const textOf = ({ pieces }: ShownLog): string =>
  pieces.map(({ text }) => text).join('');

test('lines follow each other, and nothing acts on them', () => {
  const log = ['one', '\u001b[2Jtwo\u202e', 'three\nfour'].reduce(
    appendLog,
    EMPTY_LOG,
  );
  expect(textOf(log)).toBe('one\n\\x1b[2Jtwo\\u{202e}\nthree\nfour\n');
  expect(log.isCut).toBe(false);
});

test('of a long log the end is kept, in pieces that stay as they are', () => {
  let log = EMPTY_LOG;
  for (let line = 0; line < 3_000; line += 1) {
    log = appendLog(log, `${line} ${'x'.repeat(1_000)}`);
  }
  const before = log.pieces;
  log = appendLog(log, 'the last line');
  expect(log.isCut).toBe(true);
  expect(textOf(log)).toMatch(/the last line\n$/);
  expect(textOf(log).length).toBeLessThanOrEqual(1024 * 1024);
  expect(textOf(log).length).toBeGreaterThan(900 * 1024);
  expect(log.pieces.slice(0, -1)).toEqual(before.slice(-log.pieces.length, -1));
});
