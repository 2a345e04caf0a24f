import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textPieces } from '../../../src/runner/text-pieces';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

const needle = 'hunter22hunter22';

test.each([0, 1, 1024 * 1024 - 8, 1024 * 1024, 2 * 1024 * 1024 - 3])(
  'what stands at byte %i of a file is whole in some piece',
  (at) => {
    const file = join(directory.path, 'text');
    writeFileSync(file, `${' '.repeat(at)}${needle}${' '.repeat(5000)}`);
    const text = { file, byteLength: at + needle.length + 5000 };
    // Each piece is looked at before the next one is read.
    let seen = false;
    for (const piece of textPieces(text, needle.length)) {
      seen ||= piece.includes(needle);
    }
    expect(seen).toBe(true);
  },
);

test('bytes in memory are one piece', () => {
  const pieces = [...textPieces(Buffer.from('[1]'), 9)];
  expect(pieces.map(String)).toEqual(['[1]']);
});
