import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { DefinitionError } from '../../../src/definition/definition-error';
import { readDefinitionFile } from '../../../src/registry/definition-file';
import { cpuTimeMs } from '../../fakes/cpu-time';
import { aDefinition, aPluginsDirectory } from './plugins-directory';

const directory = aPluginsDirectory();
afterAll(() => directory.remove());

/** The faults of a file, as `line:column message (rule)`. */
async function faultsOf(path: string): Promise<string[]> {
  try {
    await readDefinitionFile(path, directory.path);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return error.faults.map(({ position, message, rule }) => {
      const at = position ? `${position.line}:${position.column} ` : '';
      return `${at}${message} (${rule})`;
    });
  }
  return [];
}

test.each([
  ['a.json', aDefinition('a')],
  ['bom.json', `\ufeff${aDefinition('a')}`],
  [
    'space.json',
    ` \r\n\t${aDefinition('a', { defaults: { n: [-0.5e1, true, null, 'é\\"'] } })}\n`,
  ],
  ['a.yaml', 'id: a\nimage: alpine\n'],
  ['a.yml', '# a comment\r\nid: "a"\r\nimage: >-\r\n  alpine\r\n'],
  ['flow.yaml', '{ id: a, image: alpine }'],
  ['bom.yaml', '\ufeffid: a\nimage: alpine\n'],
  ['start.yaml', '---\nid: a\nimage: alpine\n'],
  [
    'anchors.yaml',
    'id: a\nimage: alpine\ninput_schema: &s {type: object}\noutput_schema: *s\n',
  ],
])('%s is read', async (name, text) => {
  const file = directory.write(name, text);
  expect(await readDefinitionFile(file)).toMatchObject({ id: 'a', file });
});

test('YAML has the types of its core schema', async () => {
  const text =
    'id: a\nimage: b\nenv: {A: no, B: 0x10, C: 1_000, D: 012, E: yes}\n';
  const { env } = await readDefinitionFile(directory.write('types.yaml', text));
  expect(env).toEqual({ A: 'no', B: '16', C: '1_000', D: '12', E: 'yes' });
});

test.each(
  [
    ['', '1:1 expected a JSON value, but the file ends (json)'],
    ['{', '1:2 expected a key in double quotes, but the file ends (json)'],
    ['{"id": "a",\n  "image" "b"}', '2:11 expected ":" after the key (json)'],
    ['{"id": "a",\n}', '2:1 expected a key in double quotes (json)'],
    ['{"id": "a"\n"image": 1}', '2:1 expected "," or "}" (json)'],
    ['{"id": [1,]}', '1:11 expected a JSON value (json)'],
    ['{"id": secret_value}', '1:8 expected a JSON value (json)'],
    ["{'id': 1}", '1:2 expected a key in double quotes (json)'],
    ['{"id": "tab\there"}', '1:8 expected a JSON value (json)'],
    ['{"id": 01}', '1:9 expected "," or "}" (json)'],
    ['{"id": NaN}', '1:8 expected a JSON value (json)'],
    ['{"id": 1e999}', '1:8 the number is too large (finite)'],
    ['{} {}', '1:4 expected the end of the file (json)'],
    ['{"id": 1, "i\\u0064": 2}', '1:11 "id" is there twice (duplicate_key)'],
    ['['.repeat(100_000), '1:102 is nested more than 100 levels deep (depth)'],
    ['[]', 'must be one object, got a list (type)'],
    ['"ghp_token"', 'must be one object, got "ghp_token" (type)'],
    [
      ' '.repeat(256 * 1024 + 1),
      'is larger than 256 KiB, the most a JSON file may have (size)',
    ],
  ].map(([text = '', fault = '']) => ({ text, fault })),
)('JSON is refused: $fault', async ({ text, fault }) => {
  expect(await faultsOf(directory.write('bad.json', text))).toEqual([fault]);
});

test.each(
  [
    ['', 'must be one object, got null (type)'],
    ['- a\n', 'must be one object, got a list (type)'],
    ['id: a\n\timage: b\n', '2:1 tabs cannot indent: use spaces (yaml)'],
    ['id: "a\nimage: b\n', ' (yaml)'],
    ['id: [a\nimage: b\n', ' (yaml)'],
    ['id: a\nid: b\n', '2:1 a key is there twice (yaml)'],
    [
      'id: a\n---\nid: b\n',
      '2:1 the file must hold one document, and holds more (yaml)',
    ],
    ['id: !!js/function x\n', 'tags are not supported'],
    ['id: !secret x\n', '1:5 tags are not supported: leave "!…" out (yaml)'],
    ['id: *nothing\n', 'an alias without an anchor (yaml)'],
    ['? [a]\n: b\n', 'a key must be a string (yaml)'],
    [
      'id: a\nimage: b\ndefaults: {a: .inf}\n',
      'must be a finite number, got Infinity (finite)',
    ],
    ['id: a\nimage: b\ninput_schema: &a {items: *a}\n', ' ('],
    ['['.repeat(20_000), ' is nested more than 100 levels deep (depth)'],
    ['- '.repeat(20_000), ' is nested more than 100 levels deep (depth)'],
    ['? '.repeat(20_000), ' is nested more than 100 levels deep (depth)'],
    ['a: {'.repeat(10_000), ' is nested more than 100 levels deep (depth)'],
    [
      Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}a:\n`).join(''),
      'is nested more than 100 levels deep (depth)',
    ],
    [
      Array.from({ length: 5000 }, (_, at) => `a${at}:\n`).join(''),
      'has more than 2000 items in one place (size)',
    ],
    [
      `a: &a [x]\n${Array.from(
        { length: 9 },
        (_, at) =>
          `b${at}: &b${at} [${Array(9)
            .fill(at ? `*b${at - 1}` : '*a')
            .join()}]\n`,
      ).join('')}`,
      'has more than 50 uses of its anchors',
    ],
    ['#'.repeat(64 * 1024 + 1), 'is larger than 64 KiB'],
  ].map(([text = '', fault = '']) => ({ text, fault })),
)('YAML is refused: $fault', async ({ text, fault }) => {
  const started = cpuTimeMs();
  const faults = await faultsOf(directory.write('bad.yaml', text));
  expect(faults.join('\n')).toContain(fault);
  expect(cpuTimeMs() - started).toBeLessThan(10_000);
});

test('what cannot be parsed is not quoted', async () => {
  const secret = 'hunter2';
  for (const text of [
    `{"id": ${secret}}`,
    `${secret}: [${secret}`,
    `${secret} ${secret}: : x\n  ${secret}`,
  ]) {
    for (const name of ['secret.json', 'secret.yaml']) {
      const faults = await faultsOf(directory.write(name, text));
      expect(faults).not.toEqual([]);
      expect(faults.join()).not.toContain(secret);
    }
  }
});

test('a message names file, line and column', async () => {
  const file = directory.write('place.json', '{\n  oops');
  await expect(readDefinitionFile(file)).rejects.toThrow(
    `${file}:2:3: expected a key in double quotes (json)`,
  );
});

test('bytes that are no UTF-8 are refused', async () => {
  const bytes = Buffer.from([0x7b, 0xff, 0x7d]);
  const faults = await faultsOf(directory.write('latin1.json', bytes));
  expect(faults).toEqual(['is not UTF-8 text (encoding)']);
});

test('only regular files inside the directory are read', async () => {
  const fifo = join(directory.path, 'fifo.json');
  execFileSync('mkfifo', [fifo]);
  expect(await faultsOf(fifo)).toEqual(['is not a regular file (file)']);

  const folder = join(directory.path, 'folder.json');
  mkdirSync(folder);
  expect(await faultsOf(folder)).toEqual(['is not a regular file (file)']);

  const outside = directory.write('../outside.json', aDefinition('a'));
  const leaving = join(directory.path, 'leaving.json');
  symlinkSync(outside, leaving);
  expect(await faultsOf(leaving)).toEqual([
    'is a link that leaves the plugins directory (file)',
  ]);

  const staying = join(directory.path, 'staying.json');
  symlinkSync(directory.write('real/plugin.json', aDefinition('a')), staying);
  expect(await faultsOf(staying)).toEqual([]);

  const loop = join(directory.path, 'loop.json');
  symlinkSync(loop, loop);
  expect(await faultsOf(loop)).toEqual(['cannot be read (ELOOP) (file)']);

  const missing = join(directory.path, 'missing.json');
  expect(await faultsOf(missing)).toEqual(['cannot be read (ENOENT) (file)']);
});
