import { join } from 'node:path';
import type { PluginDefinition } from '../../../src/definition/definition';
import type { Fault } from '../../../src/definition/fault';
import type { Policy } from '../../../src/definition/policy';
import {
  MAX_FAULTS_PER_FILE,
  validateDefinitions,
  type Validation,
  type ValidationRequest,
} from '../../../src/registry/validate-definitions';
import { aDefinition, aPluginsDirectory } from './plugins-directory';
import type { PluginsDirectory } from './plugins-directory';

let directory: PluginsDirectory;
beforeEach(() => {
  directory = aPluginsDirectory();
});
afterEach(() => directory.remove());

function validate(
  differences: Partial<ValidationRequest> = {},
): Promise<Validation> {
  return validateDefinitions({
    directories: [directory.path],
    files: [],
    policyDirectory: directory.path,
    policyFile: undefined,
    yamlWorkerFile: '/not/needed/for/short/texts',
    check: () => Promise.resolve([]),
    signal: new AbortController().signal,
    ...differences,
  });
}

/** Each as `file:line:column rule`. */
const places = ({ faults }: Validation): string[] =>
  faults.map(({ file, position, rule }) => {
    const at = position ? `:${position.line}:${position.column}` : '';
    return `${file.replace(`${directory.path}/`, '')}${at} ${rule}`;
  });

test('every fault of every file, with its place', async () => {
  directory.write('a.yaml', 'id: a\nimage: alpine\nenviron: {}\ntimeout: 3\n');
  directory.write('b.json', '{\n  "id": "b"\n}');
  directory.write('c.json', '{\n  "id": "c",,\n}');
  directory.write('d/plugin.yaml', 'id: d\nimage: [\n');
  directory.write('good.json', aDefinition('good'));
  const validation = await validate();
  expect(places(validation)).toEqual([
    'a.yaml:3:1 unknown_key',
    'a.yaml:4:1 type',
    'b.json:1:1 required',
    'c.json:2:13 json',
    'd/plugin.yaml:3:1 yaml',
  ]);
  expect(validation.files).toEqual(
    ['a.yaml', 'b.json', 'c.json', 'd/plugin.yaml', 'good.json'].map((file) =>
      join(directory.path, file),
    ),
  );
});

test('two files with one id and version', async () => {
  directory.write('a.json', aDefinition('same'));
  directory.write('b.json', `\n${aDefinition('same')}`);
  expect(places(await validate())).toEqual(['b.json:2:2 duplicate']);
});

test('what a check finds is at its place, and gets the policy', async () => {
  directory.write('a.yaml', 'id: a\nimage: alpine\ninput_schema:\n  type: x\n');
  directory.write('policy.yaml', 'read_only: true\n');
  const seen: [PluginDefinition, Policy | undefined][] = [];
  const fault: Fault = {
    pointer: '/input_schema/type',
    rule: 'enum',
    message: 'no',
  };
  const validation = await validate({
    check: (...checked) => {
      seen.push(checked);
      return Promise.resolve([fault]);
    },
  });
  expect(places(validation)).toEqual(['a.yaml:4:3 enum']);
  expect(seen).toMatchObject([[{ id: 'a' }, { readOnly: true }]]);
  expect(validation.files[0]).toBe(join(directory.path, 'policy.yaml'));
});

test.each([
  [
    'policy.yaml',
    'read_only: true\nmaximum: { cpu: x }\n',
    'policy.yaml:2:12 quantity',
  ],
  ['policy.json', '{"read_only": 3', 'policy.json:1:16 json'],
  ['policy.YML', '', ' policy'],
])('a policy %s that cannot be used', async (name, text, expected) => {
  directory.write(name, text);
  const [first] = places(await validate());
  expect(first?.replace(directory.path, '')).toBe(expected);
});

test('a policy that is named, and is not there', async () => {
  const policyFile = join(directory.path, 'other.yaml');
  expect(places(await validate({ policyFile }))).toEqual(['other.yaml file']);
});

test('only the files that are named', async () => {
  directory.write('bad.json', '{');
  const files = [
    directory.write('a.json', '{"id": "a"}'),
    directory.write('policy.yaml', 'nothing: 1\n'),
    join(directory.path, 'missing.json'),
  ];
  const validation = await validate({
    directories: [],
    files,
    policyDirectory: undefined,
  });
  expect(places(validation)).toEqual([
    'policy.yaml:1:1 unknown_key',
    'a.json:1:1 required',
    'missing.json file',
  ]);
});

test('a directory that is named twice is one', async () => {
  directory.write('a.json', aDefinition('a'));
  const twice = { directories: [directory.path, `${directory.path}/.`] };
  expect(await validate(twice)).toMatchObject({ faults: [] });
});

test('a directory that is not there is no empty one', async () => {
  const directories = [join(directory.path, 'none')];
  await expect(validate({ directories })).rejects.toMatchObject({
    outcome: 'plugin_not_found',
  });
});

test('of very many faults of one file, the first ones and how many more', async () => {
  const keys = Array.from({ length: 150 }, (_, at) => `k${at}: 1\n`);
  directory.write('a.yaml', `id: a\nimage: x\n${keys.join('')}`);
  const { faults } = await validate();
  expect(faults).toHaveLength(MAX_FAULTS_PER_FILE + 1);
  expect(faults.at(-1)?.message).toBe('and 50 more');
});

test('it can be cancelled', async () => {
  directory.write('a.json', aDefinition('a'));
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(validate({ signal })).rejects.toThrow('enough');
});
