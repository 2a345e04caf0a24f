import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textPieces } from '../../../src/runner/text-pieces';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

test.each([0, 1, 1024 * 1024, 1024 * 1024 + 1, 3 * 1024 * 1024 - 1])(
  'a file of %i bytes comes whole, in order',
  (size) => {
    const file = join(directory.path, 'text');
    const bytes = Buffer.from(
      Array.from({ length: size }, (_, at) => at % 251),
    );
    writeFileSync(file, bytes);
    // A piece is good until the next one.
    const pieces: Buffer[] = [];
    for (const piece of textPieces({ file, byteLength: size })) {
      pieces.push(Buffer.from(piece));
    }
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
  },
);

test('bytes in memory are one piece', () => {
  const pieces = [...textPieces(Buffer.from('[1]'))];
  expect(pieces.map(String)).toEqual(['[1]']);
});
