import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFilePart, readJsonFile } from '../../../src/runner/file-part';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

const file = join(directory.path, 'log');
writeFileSync(file, 'one two three');

test('the beginning, the end, and the whole', () => {
  expect(readFilePart(file, 3)).toEqual({ text: 'one', totalBytes: 13 });
  expect(readFilePart(file, 5, 'end')?.text).toBe('three');
  expect(readFilePart(file, 99)?.text).toBe('one two three');
  expect(readFilePart(file, 99, 'end')?.text).toBe('one two three');
});

test('JSON, as far as it is JSON and no larger', () => {
  const json = join(directory.path, 'json');
  writeFileSync(json, '{"a":1}');
  expect(readJsonFile(json, 7)).toEqual({ a: 1 });
  expect(readJsonFile(json, 6)).toBeUndefined();
  expect(readJsonFile(file, 100)).toBeUndefined();
});

test('what is no regular file is not read, and not waited for', () => {
  const named = (name: string): string => join(directory.path, name);
  mkdirSync(named('directory'));
  symlinkSync('/etc/passwd', named('link'));
  execFileSync('mkfifo', [named('fifo')]);
  for (const name of ['directory', 'link', 'fifo', 'nothing']) {
    expect(readFilePart(named(name), 10)).toBeUndefined();
  }
});
