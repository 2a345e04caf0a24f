import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPlugins } from '../../../src/cli/list-plugins';
import { aDoor } from '../../fakes/cli-door';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
const cwd = directory.path;
for (const name of ['plugins', 'broken', 'empty']) mkdirSync(join(cwd, name));
const GREET = {
  ...{ id: 'greet', image: 'alpine:3.22', version: '1.2.0' },
  description: 'Greets\tthe \u001b[31mworld.\nTwice.',
};
writeFileSync(join(cwd, 'plugins', 'greet.json'), JSON.stringify(GREET));
writeFileSync(join(cwd, 'plugins', 'a.json'), '{"id": "a", "image": "b"}');
writeFileSync(join(cwd, 'broken', 'a.json'), '{"id": "a"}');
writeFileSync(join(cwd, 'broken', 'b.json'), '{"id": "b", "image": "b"}');
afterAll(() => directory.remove());

test('on a terminal, a table that fits it', async () => {
  const door = aDoor({ cwd, columns: 50, env: { NO_COLOR: '1' } });
  expect(await listPlugins({}, door)).toBe(0);
  expect(door.stdout.text.split('\n')).toEqual([
    'ID     VERSION  IMAGE        DESCRIPTION',
    'a               b',
    'greet  1.2.0    alpine:3.22  Greets the \\x1b[31mw…',
    '',
  ]);
});

test('on a terminal of no size, one for 80 columns', async () => {
  const door = aDoor({ cwd, columns: 0, env: { NO_COLOR: '1' } });
  expect(await listPlugins({}, door)).toBe(0);
  expect(door.stdout.text).toContain(
    'greet  1.2.0    alpine:3.22  Greets the \\x1b[31mworld. Twice.\n',
  );
});

test('elsewhere, a line with tabs for each', async () => {
  const door = aDoor({ cwd });
  await listPlugins({}, door);
  expect(door.stdout.text).toBe(
    'a\t\tb\t\ngreet\t1.2.0\talpine:3.22\tGreets the \\x1b[31mworld. Twice.\n',
  );
});

test('as JSON', async () => {
  const door = aDoor({ cwd });
  await listPlugins({ json: true }, door);
  expect(JSON.parse(door.stdout.text)).toEqual([
    {
      ...{ plugin: 'a', id: 'a', version: null, name: 'a' },
      ...{ description: '', image: 'b' },
      file: join(cwd, 'plugins', 'a.json'),
    },
    {
      plugin: 'greet',
      ...GREET,
      name: 'greet',
      file: join(cwd, 'plugins', 'greet.json'),
    },
  ]);
});

test('what is invalid is told, and the rest is listed', async () => {
  const door = aDoor({ cwd });
  expect(await listPlugins({ pluginsDir: ['broken'] }, door)).toBe(10);
  expect(door.stdout.text).toBe('b\t\tb\t\n');
  expect(door.stderr.text).toContain('/image: "image" is missing');
});

test.each<[number | undefined, string]>([
  [80, 'There are no plugins here.\n'],
  [undefined, ''],
])('an empty directory, with %s columns', async (columns, expected) => {
  const door = aDoor({ cwd, ...(columns !== undefined && { columns }) });
  expect(await listPlugins({ pluginsDir: ['empty'] }, door)).toBe(0);
  expect(door.stdout.text).toBe(expected);
});
