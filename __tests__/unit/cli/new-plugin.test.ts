import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newPlugin, type NewPluginOptions } from '../../../src/cli/new-plugin';
import { UsageError } from '../../../src/cli/usage-error';
import { aDoor } from '../../fakes/cli-door';
import {
  aTemporaryDirectory,
  type TemporaryDirectory,
} from '../../fakes/temporary-directory';

let directory: TemporaryDirectory;
beforeEach(() => {
  directory = aTemporaryDirectory();
});
afterEach(() => directory.remove());

async function create(
  id: string,
  options: Partial<NewPluginOptions> = {},
): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  const door = aDoor({
    cwd: directory.path,
    // A bundle has the templates beside it; these are those of the source.
    entryFile: join(import.meta.dirname, '../../../any/index.js'),
  });
  const exitCode = await newPlugin(
    id,
    { template: 'python', directory: 'plugins', ...options },
    door,
  );
  const { stdout, stderr } = door;
  return { exitCode, stdout: stdout.text, stderr: stderr.text };
}

const read = (path: string): string =>
  readFileSync(join(directory.path, path), 'utf8');

test('writes the files, and says which and what is next', async () => {
  const { exitCode, stdout, stderr } = await create('shout');
  expect(exitCode).toBe(0);
  expect(stdout).toBe(
    [
      'plugins/shout/.dockerignore',
      'plugins/shout/Dockerfile',
      'plugins/shout/README.md',
      'plugins/shout/main.py',
      'plugins/shout/plugin.yaml',
      'plugins/shout/test_main.py',
      '',
    ].join('\n'),
  );
  expect(read('plugins/shout/plugin.yaml')).toContain('image: shout:1.0.0\n');
  expect(stderr).toContain('  plugin-runner test shout\n');
});

test('elsewhere, under another name, as JSON', async () => {
  const { stdout, stderr } = await create('Two_Words', {
    directory: 'tasks',
    image: 'registry.example/words:2.0.0',
    template: 'shell',
    json: true,
  });
  expect(JSON.parse(stdout)).toMatchObject({
    id: 'Two_Words',
    image: 'registry.example/words:2.0.0',
    template: 'shell',
    directory: 'tasks/Two_Words',
  });
  expect(stderr).toContain(
    'plugin-runner test Two_Words --plugins-dir tasks\n',
  );
});

test.each([
  ['CSV_to.json', 'csv-to-json:1.0.0'],
  ['a__b-', 'a-b:1.0.0'],
])('%s is built as %s', async (id, image) => {
  await create(id);
  expect(read(`plugins/${id}/plugin.yaml`)).toContain(`image: ${image}\n`);
});

test.each<[string, Partial<NewPluginOptions>, RegExp]>([
  ['two words', {}, /an id is 1 to 63 letters.*How about "two_words"\?$/],
  ['_x', {}, /How about "x"\?$/],
  ['ünïcode', {}, /How about "n_code"\?$/],
  [
    '../..',
    {},
    /starting with a letter or digit; a version follows after "@"\.$/,
  ],
  ['x@1.0.0', {}, /leave the version out/],
])(
  '%s with %j is refused, and nothing is written',
  async (id, options, why) => {
    const refused = create(id, options);
    await expect(refused).rejects.toThrow(UsageError);
    await expect(refused).rejects.toThrow(why);
    expect(readdirSync(directory.path)).toEqual([]);
  },
);

test('nothing that is there is overwritten', async () => {
  mkdirSync(join(directory.path, 'plugins/shout'), { recursive: true });
  writeFileSync(join(directory.path, 'plugins/shout/main.py'), 'mine');
  await expect(create('shout')).rejects.toThrow(
    /plugins\/shout exists already, with "main\.py": nothing was written/,
  );
  expect(readdirSync(join(directory.path, 'plugins/shout'))).toEqual([
    'main.py',
  ]);
  expect(read('plugins/shout/main.py')).toBe('mine');
});

test('an empty directory can be filled', async () => {
  mkdirSync(join(directory.path, 'plugins/shout'), { recursive: true });
  expect((await create('shout')).exitCode).toBe(0);
});

test('the id of another file is taken', async () => {
  mkdirSync(join(directory.path, 'plugins'));
  writeFileSync(
    join(directory.path, 'plugins/loud.yaml'),
    'id: shout\nimage: x:1\n',
  );
  await expect(create('shout')).rejects.toThrow(
    '"shout" is the id of plugins/loud.yaml already',
  );
});

test('an id that differs in case only would break both', async () => {
  await create('shout');
  const refused = create('Shout');
  await expect(refused).rejects.toThrow(UsageError);
  await expect(refused).rejects.toThrow(
    '"Shout" and "shout" of plugins/shout/plugin.yaml differ in case only: nothing was written.',
  );
  expect(readdirSync(join(directory.path, 'plugins'))).toEqual(['shout']);
});

test('a file in the place of the directory is told', async () => {
  writeFileSync(join(directory.path, 'plugins'), '');
  await expect(create('shout')).rejects.toThrow(
    /^The plugin cannot be written \(/,
  );
});
