import { writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { tailOffset } from '../../../src/runner/log-tail';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());
const path = join(directory.path, 'log');

async function tailOf(text: string, lines: number): Promise<string> {
  writeFileSync(path, text);
  const file = await open(path);
  try {
    return text.slice(await tailOffset(file, lines));
  } finally {
    await file.close();
  }
}

const long = 'x'.repeat(200_000);

test.each([
  ['', 3, ''],
  ['a\nb\nc\n', 0, ''],
  ['a\nb\nc\n', 1, 'c\n'],
  ['a\nb\nc', 1, 'c'],
  ['a\nb\nc\n', 2, 'b\nc\n'],
  ['a\nb\nc\n', 3, 'a\nb\nc\n'],
  ['a\nb\nc\n', 9, 'a\nb\nc\n'],
  ['a\n\n\n', 2, '\n\n'],
  ['\n', 1, '\n'],
])('of %j, %j lines are %j', async (text, lines, tail) => {
  expect(await tailOf(text, lines)).toBe(tail);
});

test('lines that are longer than what is read at once are found too', async () => {
  expect(await tailOf(`a\n${long}\nb\n`, 2)).toBe(`${long}\nb\n`);
  expect(await tailOf(`a\n${long}\nb\n`, 3)).toBe(`a\n${long}\nb\n`);
});
