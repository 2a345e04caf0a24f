import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkServed } from '../../../src/cli/check-served';
import { openRegistry } from '../../../src/cli/open-registry';
import { runCli } from '../../../src/cli/run-cli';
import type { ServeOptions } from '../../../src/cli/server-options';
import { aDoor } from '../../fakes/cli-door';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

mkdirSync(join(directory.path, 'plugins'));
mkdirSync(join(directory.path, 'guarded'));
for (const file of ['broken.yaml', 'guarded/policy.yaml']) {
  writeFileSync(join(directory.path, file), 'registries: 7\n');
}

test.each([
  ['a directory that is not there', ['-d', 'nowhere'], 'no plugins directory'],
  [
    'a second one that is not',
    ['-d', 'plugins', '-d', 'nowhere', '--allow-registration'],
    'no plugins directory',
  ],
  ['a policy that is not there', ['--policy', 'none.yaml'], 'no policy at'],
  ['a policy that is broken', ['--policy', 'broken.yaml'], 'registries'],
  ['a broken one of the directory', ['-d', 'guarded'], 'registries'],
])('%s', async (_name, argv, expected) => {
  const door = aDoor({ cwd: directory.path });
  const records = ['--records-dir', join(directory.path, 'records')];
  expect(await runCli(['serve', ...records, ...argv], door)).toBe(2);
  expect(door.stderr.text).toContain('error: Nothing can be served. ');
  expect(door.stderr.text).toContain(expected);
  expect(door.stdout.text).toBe('');
});

const forRegistration = (pluginsDir: string): Promise<void> => {
  const door = aDoor({ cwd: directory.path });
  const options = {
    pluginsDir: [pluginsDir],
    allowRegistration: true,
  } as unknown as ServeOptions;
  return checkServed(openRegistry(door, options), options, door);
};

test('a directory that plugins are to be registered in is made', async () => {
  await forRegistration('new');
  expect(readdirSync(join(directory.path, 'new'))).toEqual([]);
  await expect(forRegistration('broken.yaml')).rejects.toThrow(
    /^Nothing can be registered in ".*broken.yaml" \(EEXIST\)/,
  );
});
