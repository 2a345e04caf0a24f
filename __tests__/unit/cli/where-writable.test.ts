import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerPlugin } from '../../../src/cli/register-plugin';
import { unregisterPlugin } from '../../../src/cli/unregister-plugin';
import { UsageError } from '../../../src/cli/usage-error';
import { whereWritable } from '../../../src/cli/where-writable';
import { asNobody } from '../../fakes/as-nobody';
import { aDoor } from '../../fakes/cli-door';
import {
  aTemporaryDirectory,
  type TemporaryDirectory,
} from '../../fakes/temporary-directory';

let directory: TemporaryDirectory;
let plugins = '';
beforeEach(() => {
  directory = aTemporaryDirectory();
  plugins = join(directory.path, 'plugins');
  mkdirSync(plugins);
  for (const file of [join(plugins, 'greet.json'), file2()]) {
    const id = file === file2() ? 'other' : 'greet';
    writeFileSync(file, JSON.stringify({ id, image: 'x:1' }));
  }
  chmodSync(directory.path, 0o755);
  chmodSync(plugins, 0o555);
});
afterEach(() => {
  chmodSync(plugins, 0o755);
  directory.remove();
});

const file2 = (): string => join(directory.path, 'other.json');

const SAYS =
  'plugins cannot be written to (EACCES): run it as a user who may, or have the directory made writable.';

test('a definition that may not be removed stays, and what to do is said', async () => {
  const door = aDoor({ cwd: directory.path });
  const removing = asNobody(() => unregisterPlugin('greet', {}, door));
  await expect(removing).rejects.toThrow(UsageError);
  await expect(removing).rejects.toThrow(SAYS);
  expect(readdirSync(plugins)).toEqual(['greet.json']);
});

test('nor is one registered', async () => {
  const door = aDoor({ cwd: directory.path, env: { HOME: directory.path } });
  const registering = asNobody(() =>
    registerPlugin('other.json', { start: false, local: true }, door),
  );
  await expect(registering).rejects.toThrow(UsageError);
  await expect(registering).rejects.toThrow(SAYS);
});

test('what else goes wrong stays what it is', async () => {
  const full = Object.assign(new Error('full'), {
    ...{ code: 'ENOSPC', syscall: 'open', path: '/x/y' },
  });
  const work = whereWritable({ cwd: '/' }, Promise.reject(full));
  await expect(work).rejects.toBe(full);
});
