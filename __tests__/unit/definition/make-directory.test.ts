import { mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDirectory } from '../../../src/definition/make-directory';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

const modeOf = (path: string): string =>
  (statSync(path).mode & 0o777).toString(8);

test('it is made with what is missing above it', () => {
  const path = join(directory.path, 'a', 'b', 'c');
  makeDirectory(path, 0o700);
  expect([path, join(path, '..')].map(modeOf)).toEqual(['700', '700']);
});

test('what is there stays as it is', () => {
  const path = join(directory.path, 'there');
  mkdirSync(path, { mode: 0o755 });
  makeDirectory(path, 0o700);
  expect(modeOf(path)).toBe('755');
});

test.each([
  ['a file', 'file', /EEXIST/],
  // A path below a file is one that is not there for newer versions of Node.js.
  ['below a file', 'file/x', /ENOTDIR|EEXIST/],
  ['a link to nothing', 'link', /EEXIST/],
])('%s is none', (_name, path, code) => {
  writeFileSync(join(directory.path, 'file'), '');
  try {
    symlinkSync('nowhere', join(directory.path, 'link'));
  } catch {
    // It is there from the test before.
  }
  expect(() => makeDirectory(join(directory.path, path))).toThrow(code);
});

// Node.js itself never comes back from here.
(process.platform === 'linux' ? test : test.skip)(
  'where the kernel lets nobody make one, that is said',
  () => {
    expect(() => makeDirectory('/proc/nowhere/deeper')).toThrow('ENOENT');
  },
);
