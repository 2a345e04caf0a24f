import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { DefinitionError } from '../../../src/definition/definition-error';
import { UserError } from '../../../src/definition/task-error';
import { fileStore } from '../../../src/registry/definition-store';
import type { DefinitionStore } from '../../../src/registry/definition-store';
import { createRegistry } from '../../../src/registry/registry';
import type { Registry } from '../../../src/registry/registry';
import { aDefinition, aPluginsDirectory } from './plugins-directory';
import type { PluginsDirectory } from './plugins-directory';

let directory: PluginsDirectory;
let registry: Registry;
beforeEach(() => {
  directory = aPluginsDirectory();
  registry = createRegistry({ directories: [directory.path] });
});
afterEach(() => directory.remove());

/** The error of resolving a reference. */
async function errorOf(reference: string): Promise<UserError> {
  const error: unknown = await registry
    .resolve(reference)
    .catch((it: unknown) => it);
  if (error instanceof UserError) return error;
  throw new Error(`${reference} has no error`, { cause: error });
}

test('definitions are files, and directories with a plugin file', async () => {
  directory.write('a.json', aDefinition('a'));
  directory.write('any-name.yaml', 'id: b\nimage: alpine\n');
  directory.write('c.yml', 'id: c\nimage: alpine\n');
  directory.write('d/plugin.json', aDefinition('d'));
  directory.write('e.dir/plugin.yaml', 'id: e\nimage: alpine\n');
  symlinkSync(join(directory.path, 'd'), join(directory.path, 'README'));
  const ignored = [
    '.hidden.json',
    '.git/plugin.json',
    'policy.yaml',
    'plugins.lock',
    'README.md',
    'd/package.json',
    'd/deeper/plugin.json',
  ];
  for (const path of ignored) directory.write(path, 'not a definition');

  const { definitions, errors } = await registry.list();

  // The link shows `d` a second time, which makes it ambiguous.
  expect(definitions.map((it) => it.id)).toEqual(['a', 'b', 'c', 'e']);
  expect(errors.map((it) => it.faults[0]?.rule)).toEqual(['duplicate']);
  for (const id of ['a', 'b', 'c', 'e']) {
    expect(await registry.resolve(id)).toMatchObject({ id });
  }
});

describe('versions', () => {
  const versions = ['1.0.0', '1.10.0', '1.9.0', '2.0.0-rc.1', undefined];
  beforeEach(() => {
    versions.forEach((version, at) =>
      directory.write(`${at}.json`, aDefinition('x', { version })),
    );
    directory.write('pre.json', aDefinition('pre', { version: '1.0.0-rc.2' }));
    directory.write(
      'pre2.json',
      aDefinition('pre', { version: '1.0.0-rc.10' }),
    );
  });

  test.each([
    ['x', '1.10.0'],
    ['x@1.0.0', '1.0.0'],
    ['x@^1', '1.10.0'],
    ['x@~1.9', '1.9.0'],
    ['x@*', '1.10.0'],
    ['x@2.0.0-rc.1', '2.0.0-rc.1'],
    ['x@>=2.0.0-0', '2.0.0-rc.1'],
    ['pre', '1.0.0-rc.10'],
  ])('%s is %s', async (reference, version) => {
    expect(await registry.resolve(reference)).toMatchObject({ version });
  });

  test('what is not a range is refused', async () => {
    const { outcome, message } = await errorOf('x@latest');
    expect(outcome).toBe('plugin_not_found');
    expect(message).toContain('"x@latest" has no version after "@"');
  });

  test('a range nothing fits lists what there is', async () => {
    const { outcome, message } = await errorOf('x@^3');
    expect(outcome).toBe('plugin_not_found');
    expect(message).toBe(
      'No version of the plugin fits "x@^3". Versions there are: 1.10.0, 1.9.0, 1.0.0, 2.0.0-rc.1, one without a version.',
    );
  });
});

describe('what is ambiguous', () => {
  test('the same id and version', async () => {
    const one = directory.write('a.json', aDefinition('x'));
    const two = directory.write('b.yaml', 'id: x\nimage: alpine\n');
    const error = await errorOf('x');
    expect(error).toBeInstanceOf(DefinitionError);
    expect(error.message).toBe(
      `${two}: /id: "x" without a version is in ${one} too: give one another version or id (duplicate)`,
    );
  });

  test('the same id in two directories', async () => {
    const other = aPluginsDirectory();
    directory.write('a.json', aDefinition('x', { version: '1.0.0' }));
    other.write('a.json', aDefinition('x', { version: '1.0.0' }));
    other.write('b.json', aDefinition('y'));
    registry = createRegistry({
      directories: [other.path, directory.path, `${other.path}/.`],
    });
    expect((await errorOf('x')).message).toContain('with version 1.0.0 is in');
    expect(await registry.resolve('y')).toMatchObject({ id: 'y' });
    other.remove();
  });

  test.each(['x', 'X'])('ids that differ in case: %s', async (id) => {
    directory.write('a.json', aDefinition('x', { version: '1.0.0' }));
    directory.write('b.json', aDefinition('X', { version: '2.0.0' }));
    const error = await errorOf(id);
    expect(error).toBeInstanceOf(DefinitionError);
    expect(error.message).toContain('"X" and "x" of');
    expect((await registry.list()).definitions).toEqual([]);
  });
});

describe('broken files', () => {
  test('do not hide others', async () => {
    directory.write(
      'good.json',
      aDefinition('good', { description: 'not bad' }),
    );
    directory.write('bad.json', '{"id": "bad"');
    expect(await registry.resolve('good')).toMatchObject({ id: 'good' });
    const { definitions, errors } = await registry.list();
    expect(definitions).toHaveLength(1);
    expect(errors).toHaveLength(1);
  });

  test.each([
    ['other.json', '{"id": "bad"'],
    ['other.json', '{"id": "bad", "image": "UPPER"}'],
    ['bad.json', '\0'],
    ['bad/plugin.yaml', ' '.repeat(70_000)],
  ])('that are about the id are reported: %s', async (path, text) => {
    const file = directory.write(path, text);
    expect(await errorOf('bad')).toMatchObject({ file });
  });

  test('that are not are only named', async () => {
    directory.write('good.json', aDefinition('good'));
    const file = directory.write('broken.json', '{"id": "badly \\u0020"');
    const { message } = await errorOf('bad');
    expect(message).toContain('Known plugins: good.');
    expect(message).toContain(`1 file is invalid and may hold it: ${file}.`);
  });
});

test.each(['"id": "\\u0065cho"', '"id": "ECHO"'])(
  'however the id is written, it is found: %s',
  async (pair) => {
    directory.write('a.json', `{${pair}, "image": "alpine"}`);
    const id = pair.includes('ECHO') ? 'ECHO' : 'echo';
    expect(await registry.resolve(id)).toMatchObject({ id });
  },
);

describe('what is not there', () => {
  test.each(['constructor', 'toString', 'hasOwnProperty', 'nothing'])(
    'a plugin %s',
    async (id) => {
      directory.write('a.json', aDefinition('echo'));
      const { outcome, message } = await errorOf(id);
      expect(outcome).toBe('plugin_not_found');
      expect(message).toBe(
        `There is no plugin "${id}" in ${directory.path}. Known plugins: echo.`,
      );
    },
  );

  test('a plugin with a typo, among many', async () => {
    for (let at = 30; at > 0; at--) {
      directory.write(`${at}.json`, aDefinition(`plugin-${at}`));
    }
    directory.write('echo.json', aDefinition('echo'));
    const { message } = await errorOf('ehco');
    expect(message).toContain(
      'did you mean "echo"? Known plugins: echo, plugin-1, plugin-10,',
    );
    expect(message).toContain(' and 11 more.');
  });

  test('any plugin', async () => {
    expect((await errorOf('x')).message).toContain(
      `no definition is in ${directory.path}. Add one as`,
    );
    expect(await registry.list()).toEqual({ definitions: [], errors: [] });
  });

  test('the directory', async () => {
    const missing = join(directory.path, 'missing');
    registry = createRegistry({ directories: [missing] });
    const { outcome, message } = await errorOf('x');
    expect(outcome).toBe('plugin_not_found');
    expect(message).toContain(`There is no plugins directory at ${missing}.`);
    expect(message).toContain('actions/checkout');
    await expect(registry.list()).rejects.toThrow(missing);
  });

  test('a directory, but a file', async () => {
    const file = directory.write('a.json', aDefinition('a'));
    registry = createRegistry({ directories: [file] });
    expect((await errorOf('a')).message).toContain('cannot be read (ENOTDIR)');
  });
});

test('of ten thousand files only those with the id are parsed', async () => {
  const parsed: string[] = [];
  const store: DefinitionStore = {
    paths: () =>
      Array.from({ length: 10_000 }, (_, at) => `/plugins/${at}.json`),
    read: (path) => Buffer.from(aDefinition(`id-${path.slice(9, -5)}-end`)),
    parse: (bytes, path) => {
      parsed.push(path);
      return fileStore().parse(bytes, path);
    },
  };
  registry = createRegistry({ directories: ['/plugins'] }, store);
  expect(await registry.resolve('id-77-end')).toMatchObject({
    id: 'id-77-end',
  });
  expect(parsed).toEqual(['/plugins/77.json']);
});

test('an invalid file about a plugin that another file has is told of', async () => {
  directory.write('one.json', aDefinition('x', { version: '1.0.0' }));
  directory.write(
    'two.json',
    aDefinition('x', { version: '2.0.0', imgae: '' }),
  );
  directory.write('other.json', aDefinition('y', { imgae: '' }));
  const ignored: DefinitionError[] = [];
  const watched = createRegistry({
    directories: [directory.path],
    onIgnored: (error) => ignored.push(error),
  });
  expect(await watched.resolve('x')).toMatchObject({ version: '1.0.0' });
  expect(ignored.map((error) => error.file)).toEqual([
    join(directory.path, 'two.json'),
  ]);
});

test('reading many slow files can be cancelled', async () => {
  const files = Array.from({ length: 200 }, (_, at) => `/p/f${at}.yaml`);
  let parsed = 0;
  const store: DefinitionStore = {
    paths: () => files,
    read: () => Buffer.from('id: a'),
    parse: (_bytes, path) => {
      // As a parser does that has the main thread for itself.
      const until = performance.now() + 30;
      while (performance.now() < until);
      parsed += 1;
      return Promise.reject(new DefinitionError(path, []));
    },
  };
  const slow = createRegistry({ directories: [directory.path] }, store);
  const reason = new Error('cancelled');
  const cancel = new AbortController();
  setTimeout(() => cancel.abort(reason), 100);
  await expect(slow.resolve('a', cancel.signal)).rejects.toBe(reason);
  expect(parsed).toBeLessThan(50);
});
