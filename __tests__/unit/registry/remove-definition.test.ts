import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ConflictError } from '../../../src/registry/conflict-error';
import {
  removeDefinition,
  type RemovedDefinition,
} from '../../../src/registry/remove-definition';
import { aDefinition, aPluginsDirectory } from './plugins-directory';

let directory: ReturnType<typeof aPluginsDirectory>;
beforeEach(() => {
  directory = aPluginsDirectory();
});
afterEach(() => directory.remove());

const remove = (reference: string): Promise<RemovedDefinition> =>
  removeDefinition(reference, { directories: [directory.path] });

test('removes the file of a plugin, and no other', async () => {
  const file = directory.write('greet.json', aDefinition('greet'));
  const other = directory.write('other.json', aDefinition('other'));
  const { definition, kept } = await remove('greet');
  expect(definition).toMatchObject({ id: 'greet', file });
  expect(kept).toEqual([]);
  expect(existsSync(file)).toBe(false);
  expect(existsSync(other)).toBe(true);
});

test('keeps the source of a plugin, and says what is left', async () => {
  const file = directory.write('greet/plugin.json', aDefinition('greet'));
  directory.write('greet/main.py', '');
  directory.write('greet/Dockerfile', '');
  const { kept } = await remove('greet');
  expect(kept).toEqual(['Dockerfile', 'main.py']);
  expect(existsSync(file)).toBe(false);
  expect(existsSync(join(directory.path, 'greet', 'main.py'))).toBe(true);
});

test('removes a directory that has nothing else', async () => {
  directory.write('greet/plugin.json', aDefinition('greet'));
  await remove('greet');
  expect(existsSync(join(directory.path, 'greet'))).toBe(false);
});

test('of several versions, one has to be named', async () => {
  const one = directory.write(
    'a.json',
    aDefinition('greet', { version: '1.0.0' }),
  );
  const two = directory.write(
    'b.json',
    aDefinition('greet', { version: '2.0.0' }),
  );
  const refusal = remove('greet');
  await expect(refusal).rejects.toBeInstanceOf(ConflictError);
  await expect(refusal).rejects.toThrow(
    /^"greet" is 2 definitions .*name the version of one, such as "greet@1\.0\.0"\.$/,
  );
  await remove('greet@1.0.0');
  expect([existsSync(one), existsSync(two)]).toEqual([false, true]);
});

test('a version that is not there removes nothing', async () => {
  directory.write('a.json', aDefinition('greet', { version: '1.0.0' }));
  await expect(remove('greet@3.0.0')).rejects.toMatchObject({
    outcome: 'plugin_not_found',
    message:
      'No version of the plugin fits "greet@3.0.0". Versions there are: 1.0.0.',
  });
});

test('one that is not there is not found', async () => {
  directory.write('greet.json', aDefinition('greet'));
  await expect(remove('gret')).rejects.toMatchObject({
    outcome: 'plugin_not_found',
    message: expect.stringContaining('did you mean "greet"?') as string,
  });
});

test('a broken file is nobody’s to remove', async () => {
  const file = directory.write('greet.json', '{');
  await expect(remove('greet')).rejects.toMatchObject({
    outcome: 'definition_invalid',
  });
  expect(existsSync(file)).toBe(true);
});
