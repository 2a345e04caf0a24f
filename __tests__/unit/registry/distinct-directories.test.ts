import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { distinctDirectories } from '../../../src/registry/distinct-directories';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

test('a directory counts once, however it is named, under its first name', () => {
  const at = (name: string): string => join(directory.path, name);
  mkdirSync(at('plugins'));
  mkdirSync(at('more'));
  symlinkSync('plugins', at('link'));
  const missing = at('missing');
  expect(
    distinctDirectories([
      at('link'),
      at('more'),
      at('more/../plugins/'),
      missing,
      at('more'),
      missing,
    ]),
  ).toEqual([at('link'), at('more'), missing]);
});
