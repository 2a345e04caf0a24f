import fc from 'fast-check';
import { followLastLine } from '../../../src/runner/last-line';

function lastOf(...pieces: (string | Uint8Array)[]): string {
  const line = followLastLine();
  for (const piece of pieces) line.push(Buffer.from(piece));
  return line.text();
}

test.each([
  [[], ''],
  [[''], ''],
  [['\n\n \n'], ''],
  [['one'], 'one'],
  [['one\ntwo\n'], 'two'],
  [['one\ntwo'], 'two'],
  [['one\r\ntwo\r\n\r\n'], 'two'],
  [['10%\r20%\r'], '20%'],
  [['  padded  \n\t\n'], 'padded'],
  [['on', 'e\ntw', 'o'], 'two'],
  [[Uint8Array.of(0xc3), Uint8Array.of(0xa9)], 'é'],
  [[Uint8Array.of(0xff, 0x61)], '\ufffda'],
])('of %j it is %j', (pieces, expected) => {
  expect(lastOf(...pieces)).toBe(expected);
});

test('a long line is cut', () => {
  expect(lastOf(`first\n${'x'.repeat(3000)}`)).toBe('x'.repeat(2000));
});

test('a long history does not matter', () => {
  const line = followLastLine();
  for (let at = 0; at < 2000; at += 1) line.push(Buffer.from(`line ${at}\n`));
  line.push(Buffer.from(`${'y'.repeat(100_000)}\nlast\n`));
  expect(line.text()).toBe('last');
});

test('it does not keep the buffer it was shown', () => {
  const line = followLastLine();
  const buffer = Buffer.from('reason');
  line.push(buffer);
  buffer.fill('x');
  expect(line.text()).toBe('reason');
});

test('any chunking gives the same line', () => {
  const texts = fc.array(fc.constantFrom('a', 'é', ' ', '\n', '\r'), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(texts, fc.nat(40), (parts, at) => {
      const bytes = Buffer.from(parts.join(''));
      expect(lastOf(bytes.subarray(0, at), bytes.subarray(at))).toBe(
        lastOf(bytes),
      );
    }),
    { seed: 20_260_405 },
  );
});
