import fc from 'fast-check';
import { splitLines } from '../../../src/runner/line-splitter';
import { printedLines } from '../../fakes/runner-parser';

const seed = 20_260_406;

function linesOf(...pieces: (string | Uint8Array)[]): string[] {
  const lines: string[] = [];
  const splitter = splitLines((line) => lines.push(line));
  for (const piece of pieces) splitter.push(Buffer.from(piece));
  splitter.end();
  return lines;
}

test.each([
  [[], []],
  [[''], []],
  [['a'], ['a']],
  [['a\nb\n'], ['a', 'b']],
  [['a\n\nb'], ['a', '', 'b']],
  [['a\r\nb'], ['a', 'b']],
  [['a\rb'], ['a', 'b']],
  [
    ['a\r', '\nb'],
    ['a', 'b'],
  ],
  [
    ['a\r', 'b'],
    ['a', 'b'],
  ],
  [
    ['a\r', '\r\nb'],
    ['a', '', 'b'],
  ],
  [
    ['a\r\n', '\nb'],
    ['a', '', 'b'],
  ],
  [['\r'], ['']],
  [['a\u0085b\u2028c\vd\fe'], ['a\u0085b\u2028c\vd\fe']],
  [[Uint8Array.of(0xc3), Uint8Array.of(0xa9)], ['é']],
  [[Uint8Array.of(0x61, 0xff, 0x62)], ['a\ufffdb']],
  [[Uint8Array.of(0x61, 0xc3)], ['a\ufffd']],
])('%j is the lines %j', (pieces, lines) => {
  expect(linesOf(...pieces)).toEqual(lines);
});

test('any text in any chunking is the lines the runner sees (cases 53, 56)', () => {
  const parts = fc.array(
    fc.constantFrom('a', 'é', '😀', '\n', '\r', '\r\n', '::', ' '),
    { maxLength: 30 },
  );
  const cuts = fc.array(fc.nat(60), { maxLength: 6 });
  fc.assert(
    fc.property(parts, cuts, (list, offsets) => {
      const text = list.join('');
      const bytes = Buffer.from(text);
      const ends = [...offsets.sort((a, b) => a - b), bytes.length];
      const pieces = ends.map((end, at) =>
        bytes.subarray(ends[at - 1] ?? 0, end),
      );
      expect(linesOf(...pieces)).toEqual(printedLines(text));
    }),
    { seed, numRuns: 1000 },
  );
});

const MAX = 16 * 1024;

test.each([
  ['in one chunk', [`${'x'.repeat(2 * MAX + 5)}\ny`]],
  ['in many', Array.from({ length: 2 * MAX + 5 }, () => 'x').concat('\ny')],
])('a long line is shown in pieces, %s', (_name, pieces) => {
  expect(linesOf(...pieces).map(({ length }) => length)).toEqual([
    MAX,
    MAX,
    5,
    1,
  ]);
});

test('a long line does not wait for its end (case 52)', () => {
  const lines: string[] = [];
  const splitter = splitLines((line) => lines.push(line));
  splitter.push(Buffer.alloc(MAX + 1, 'x'));
  expect(lines).toEqual(['x'.repeat(MAX)]);
});

test('a character is not cut in two', () => {
  const text = `x${'😀'.repeat(MAX)}`;
  const lines = linesOf(text);
  expect(lines.length).toBeGreaterThan(1);
  // Not compared as texts: a failure would print both of them.
  expect(lines.join('') === text).toBe(true);
  expect(lines.filter((line) => /\p{Cs}/u.test(line)).length).toBe(0);
});
