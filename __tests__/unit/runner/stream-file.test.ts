import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStreamFile } from '../../../src/runner/stream-file';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
let path: string;
let files = 0;

beforeEach(() => {
  files += 1;
  path = join(directory.path, String(files));
});
afterAll(() => directory.remove());

const content = (): string => readFileSync(path, 'latin1');

test('it holds every byte, in order', () => {
  const file = openStreamFile(path, 100);
  [[0, 255], [], [0xc3], [0xa9, 10]].forEach((it) =>
    file.write(Uint8Array.from(it)),
  );
  file.close();
  expect(content()).toBe('\u0000\u00ff\u00c3\u00a9\n');
  expect([file.totalBytes, file.keptBytes]).toEqual([5, 5]);
});

test.each([
  [['abc', 'de'], 'abcd'],
  [['abcd', 'e'], 'abcd'],
  [['abcdefgh'], 'abcd'],
  [['ab', '', 'cdef', 'gh'], 'abcd'],
])('of %j, four bytes are kept and all are counted', (pieces, kept) => {
  const file = openStreamFile(path, 4);
  pieces.forEach((it) => file.write(Buffer.from(it)));
  file.close();
  expect(content()).toBe(kept);
  expect(file.keptBytes).toBe(4);
  expect(file.totalBytes).toBe(pieces.join('').length);
});

test('it is written at once: a killed runner leaves what was printed', () => {
  const file = openStreamFile(path, 100);
  file.write(Buffer.from('now'));
  expect(content()).toBe('now');
  file.close();
});

test('it is for its owner only, and empties what was there', () => {
  const file = openStreamFile(path, 100);
  file.close();
  expect((statSync(path).mode & 0o777).toString(8)).toBe('600');
  writeFileSync(path, 'old');
  openStreamFile(path, 100).close();
  expect(content()).toBe('');
});

test('what was dropped is counted at its end, once (case 52)', () => {
  const note = (dropped: number): string => `\n[${dropped} more]\n`;
  const file = openStreamFile(path, 4);
  file.write(Buffer.from('kept, and more'));
  file.close(note);
  file.close(note);
  expect(content()).toBe('kept\n[10 more]\n');
  const whole = openStreamFile(path, 4);
  whole.write(Buffer.from('kept'));
  whole.close(note);
  expect(content()).toBe('kept');
});

test('after the close nothing is written any more, and nothing fails', () => {
  const file = openStreamFile(path, 100);
  file.close();
  file.close();
  file.write(Buffer.from('late'));
  expect(content()).toBe('');
  expect(file.totalBytes).toBe(4);
});
