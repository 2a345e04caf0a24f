import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeToBe } from '../../../src/runner/place-to-be';
import {
  aTemporaryDirectory,
  type TemporaryDirectory,
} from '../../fakes/temporary-directory';

let directory: TemporaryDirectory;
let root = '';
beforeEach(() => {
  directory = aTemporaryDirectory();
  root = realpathSync(directory.path);
  mkdirSync(join(root, 'sub', 'deep'), { recursive: true });
  writeFileSync(join(root, 'file'), '');
});
afterEach(() => directory.remove());

test.each<[string, Record<string, string>, string, string]>([
  ['a file', {}, 'file', 'file'],
  ['nothing yet', {}, 'sub/new/x', 'sub/new/x'],
  ['a link to a file', { a: 'file' }, 'a', 'file'],
  ['a link to nothing yet', { a: 'new' }, 'a', 'new'],
  ['a chain to nothing yet', { a: 'sub/b', 'sub/b': 'c' }, 'a', 'sub/c'],
  ['what is behind such a link', { a: 'new' }, 'a/x/y', 'new/x/y'],
  ['a step up', { 'sub/b': '../new' }, 'sub/b', 'new'],
  [
    'a step up behind a link',
    { l: 'sub/deep', 'sub/deep/b': '../new' },
    'l/b',
    'sub/new',
  ],
  ['a place elsewhere', { a: 'b', b: '/nowhere/x' }, 'a', '/nowhere/x'],
])('%s', async (_name, links, path, expected) => {
  for (const [link, target] of Object.entries(links)) {
    symlinkSync(target, join(root, link));
  }
  expect(await placeToBe(join(root, path))).toBe(
    expected.startsWith('/') ? expected : join(root, expected),
  );
});

test.each<[string, Record<string, string>]>([
  ['a circle', { a: 'b', b: 'a' }],
  ['a circle behind nothing', { a: 'new/../b', b: 'a' }],
  ['a step back through what may be a link', { a: 'd/../new', d: '/etc' }],
])('%s is an error', async (_name, links) => {
  for (const [link, target] of Object.entries(links)) {
    symlinkSync(target, join(root, link));
  }
  await expect(placeToBe(join(root, 'a'))).rejects.toThrow();
});
