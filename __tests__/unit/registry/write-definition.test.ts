import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { DefinitionSource } from '../../../src/registry/definition-source';
import { ConflictError } from '../../../src/registry/conflict-error';
import { createRegistry } from '../../../src/registry/registry';
import {
  writeDefinition,
  type WriteOptions,
  type WrittenDefinition,
} from '../../../src/registry/write-definition';
import { aDefinition, aPluginsDirectory } from './plugins-directory';

let directory: ReturnType<typeof aPluginsDirectory>;
beforeEach(() => {
  directory = aPluginsDirectory();
});
afterEach(() => directory.remove());

const aSource = (
  text: string,
  format: DefinitionSource['format'] = 'json',
): DefinitionSource => ({ bytes: Buffer.from(text), format, name: 'it' });

const write = (
  source: DefinitionSource,
  options: Partial<WriteOptions> = {},
): Promise<WrittenDefinition> =>
  writeDefinition(source, { directories: [directory.path], ...options });

const files = (): string[] => readdirSync(directory.path).sort();
const read = (name: string): string =>
  readFileSync(join(directory.path, name), 'utf8');

test('a new definition is written as it is, comments and all', async () => {
  const text = '# ours\nid: greet\nimage: alpine # any\n';
  const written = await write(aSource(text, 'yaml'));
  expect(written.change).toBe('created');
  expect(written.definition).toMatchObject({
    id: 'greet',
    file: join(directory.path, 'greet.yaml'),
  });
  expect(files()).toEqual(['greet.yaml']);
  expect(read('greet.yaml')).toBe(text);
});

test('the first directory gets it, and is made where there is none', async () => {
  const first = join(directory.path, 'new', 'plugins');
  const { definition } = await write(aSource(aDefinition('greet')), {
    directories: [first, directory.path],
  });
  expect(definition.file).toBe(join(first, 'greet.json'));
  expect(existsSync(definition.file)).toBe(true);
});

test('the same bytes again change nothing', async () => {
  await write(aSource(aDefinition('greet')));
  const again = await write(aSource(aDefinition('greet')));
  expect(again.change).toBe('unchanged');
  expect(files()).toEqual(['greet.json']);
});

test('another definition of the same version is kept', async () => {
  directory.write('hello/plugin.json', aDefinition('greet'));
  const other = aSource(aDefinition('greet', { name: 'other' }));
  const refusal = write(other);
  await expect(refusal).rejects.toBeInstanceOf(ConflictError);
  await expect(refusal).rejects.toThrow(
    /^Plugin "greet" without a version is in .*hello\/plugin\.json already, and differs/,
  );
  await expect(refusal).rejects.toMatchObject({ isForceable: true });
  // Each door has words of its own for it.
  await expect(refusal).rejects.not.toThrow(/--|\?/);
  expect(read('hello/plugin.json')).toBe(aDefinition('greet'));
});

test('`force` replaces it where it is', async () => {
  const file = directory.write('hello/plugin.json', aDefinition('greet'));
  const text = aDefinition('greet', { name: 'other' });
  const written = await write(aSource(text), { force: true });
  expect(written).toMatchObject({
    change: 'replaced',
    definition: { name: 'other', file },
    replaced: { name: 'greet', file },
  });
  expect(read('hello/plugin.json')).toBe(text);
});

test('what is replaced by another format is gone', async () => {
  directory.write('greet.json', aDefinition('greet'));
  await write(aSource('id: greet\nimage: alpine\n', 'yaml'), { force: true });
  expect(files()).toEqual(['greet.yaml']);
});

test.each([
  ['a plugin', aDefinition('greet')],
  ['a broken file', 'id: greet\nimage: ['],
])('%s does not become the file of another plugin', async (_name, text) => {
  directory.write('greet.json', text);
  directory.write('greet.yaml', 'id: other\nimage: alpine\n');
  const source = aSource('id: greet\nimage: alpine:3\n', 'yaml');
  const refusal = write(source, { force: true });
  await expect(refusal).rejects.toBeInstanceOf(ConflictError);
  await expect(refusal).rejects.toThrow(
    /greet\.yaml is another file, which .*greet\.json would become/,
  );
  expect(read('greet.json')).toBe(text);
  expect(read('greet.yaml')).toBe('id: other\nimage: alpine\n');
});

test('another version gets a file of its own', async () => {
  await write(aSource(aDefinition('greet', { version: '1.0.0' })));
  await write(aSource(aDefinition('greet', { version: '1.1.0' })));
  await write(aSource(aDefinition('greet', { version: '1.2.0' })));
  expect(files()).toEqual([
    'greet.json',
    'greet@1.1.0.json',
    'greet@1.2.0.json',
  ]);
  const { definitions, errors } = await createRegistry({
    directories: [directory.path],
  }).list();
  expect(errors).toEqual([]);
  expect(definitions.map((it) => it.version)).toEqual([
    '1.2.0',
    '1.1.0',
    '1.0.0',
  ]);
});

test('an id that differs in case only is refused, `force` or not', async () => {
  directory.write('greet.json', aDefinition('greet'));
  await expect(
    write(aSource(aDefinition('Greet')), { force: true }),
  ).rejects.toThrow(/differ in case only/);
});

test('a file of another plugin is never replaced', async () => {
  directory.write('greet.json', aDefinition('other'));
  await expect(
    write(aSource(aDefinition('greet')), { force: true }),
  ).rejects.toThrow(/is something else than plugin "greet"/);
  expect(read('greet.json')).toBe(aDefinition('other'));
});

test('a broken file in its place is replaced with `force` only', async () => {
  directory.write('greet.yaml', 'id: greet\nimage: [');
  const source = aSource(aDefinition('greet'));
  await expect(write(source)).rejects.toThrow(ConflictError);
  await write(source, { force: true });
  expect(files()).toEqual(['greet.json']);
});

test('a link in its place is not followed', async () => {
  const outside = join(directory.path, '..', 'outside.json');
  symlinkSync(outside, join(directory.path, 'greet.json'));
  await expect(write(aSource(aDefinition('greet')))).rejects.toThrow(
    ConflictError,
  );
  expect(existsSync(outside)).toBe(false);
});

test.each(['policy', 'policy.strict', 'POLICY'])(
  'a plugin %s does not become the policy',
  async (id) => {
    const { definition } = await write(aSource(aDefinition(id)));
    expect(files()).toEqual([`plugin-${id}.json`]);
    const registry = createRegistry({ directories: [directory.path] });
    expect(await registry.policy()).toBeUndefined();
    expect(await registry.resolve(id)).toEqual(definition);
  },
);

test('a faulty definition is not written, and the source is named', async () => {
  await expect(write(aSource('{"id": "greet", "imgae": 1}'))).rejects.toThrow(
    'it: /imgae: "imgae" is not a key of a definition; did you mean "image"? (unknown_key)',
  );
  expect(files()).toEqual([]);
});

test.each([
  ['json' as const, 256],
  ['yaml' as const, 64],
])('%s of more than %i KiB is refused', async (format, limit) => {
  const text = `${aDefinition('greet')}${' '.repeat(limit * 1024)}`;
  await expect(write(aSource(text, format))).rejects.toThrow(
    `it: is larger than ${limit} KiB`,
  );
});

test('one that is built is refused: its files are elsewhere', async () => {
  const source = aSource(aDefinition('greet', { build: {} }));
  await expect(write(source)).rejects.toThrow(
    /has `build`, whose files are beside it/,
  );
});

test('a check is asked before anything is written, and stops it', async () => {
  directory.write('other/greet.json', aDefinition('greet'));
  const other = join(directory.path, 'other');
  const asked: [string, string][] = [];
  const options = {
    directories: [join(directory.path, 'new'), other],
    force: true,
    check: ({ id }: { id: string }, where: string) => {
      asked.push([id, where]);
      throw new Error('no');
    },
  };
  const changed = aSource(aDefinition('greet', { name: 'x' }));
  await expect(write(changed, options)).rejects.toThrow('no');
  await expect(write(aSource(aDefinition('hi')), options)).rejects.toThrow(
    'no',
  );
  expect(asked).toEqual([
    ['greet', other],
    ['hi', join(directory.path, 'new')],
  ]);
  expect(files()).toEqual(['other']);
  expect(read('other/greet.json')).toBe(aDefinition('greet'));
});
