import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTask, type TaskOptions } from '../../../src/cli/read-task';
import { UsageError } from '../../../src/cli/usage-error';
import { aDoor } from '../../fakes/cli-door';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
const cwd = directory.path;
afterAll(() => directory.remove());

const read = (
  options: TaskOptions,
  door: Parameters<typeof aDoor>[0] = {},
): ReturnType<typeof readTask> =>
  readTask('greet', options, aDoor({ cwd, ...door }));

test('a plugin and nothing else', async () => {
  expect(await read({})).toEqual({
    plugin: 'greet',
    input: undefined,
    env: {},
    secrets: {},
    timeoutMs: undefined,
    nanoCpus: undefined,
    memoryBytes: undefined,
    pull: 'missing',
    files: [],
    artifactsDirectory: undefined,
    workspace: cwd,
  });
});

test('every option', async () => {
  const task = await read({
    env: ['A=1', 'B=x=y'],
    secret: ['TOKEN=t'],
    files: ['src/**'],
    artifactsDir: 'out',
    workspace: 'repo',
    timeout: 90_000,
    cpu: 500_000_000,
    memory: 256 * 2 ** 20,
    pull: 'always',
  });
  expect(task).toMatchObject({
    env: { A: '1', B: 'x=y' },
    secrets: { TOKEN: 't' },
    files: ['src/**'],
    artifactsDirectory: join(cwd, 'out'),
    workspace: join(cwd, 'repo'),
    timeoutMs: 90_000,
    nanoCpus: 500_000_000,
    memoryBytes: 256 * 2 ** 20,
    pull: 'always',
  });
});

test('values of several lines, and with quotes', async () => {
  const key = '-----BEGIN KEY-----\n"a"=\\b\n-----END KEY-----\n';
  const task = await read(
    { env: [`A=${key}`, 'B='], secret: ['KEY', `OTHER=${key}`] },
    { env: { KEY: key } },
  );
  expect(task.env).toEqual({ A: key, B: '' });
  expect(task.secrets).toEqual({ KEY: key, OTHER: key });
});

test.each<[string, TaskOptions, string, string]>([
  ['the option', { input: '{"a":1}' }, '', '{"a":1}'],
  ['stdin', { inputFile: '-' }, '{"b":2}', '{"b":2}'],
  ['stdin by the other option', { input: '-' }, '{"b":2}', '{"b":2}'],
])('the input is from %s', async (_name, options, stdin, expected) => {
  const { input } = await read(options, { stdin });
  expect(Buffer.from(input ?? []).toString()).toBe(expected);
});

test('the input is from a file, relative to the working directory', async () => {
  writeFileSync(join(cwd, 'input.json'), '{"c":3}');
  const { input } = await read({ inputFile: 'input.json' });
  expect(Buffer.from(input ?? []).toString()).toBe('{"c":3}');
});

test('a file that is not there is an invalid input', async () => {
  await expect(read({ inputFile: 'missing.json' })).rejects.toMatchObject({
    outcome: 'invalid_input',
    message:
      'The `--input-file` "' +
      join(cwd, 'missing.json') +
      '" does not exist: paths are relative to the working directory.',
  });
});

test.each<[string, TaskOptions, string]>([
  [
    'two inputs',
    { input: '{}', inputFile: 'a.json' },
    '--input and --input-file are both set: give one.',
  ],
  [
    'no =',
    { env: ['AB'] },
    '--env is not usable: it needs NAME=value, and one has no "=".',
  ],
  [
    'no name',
    { env: ['=x'] },
    '--env is not usable: "" is not the name of a variable (letters, digits and _).',
  ],
  [
    'a name twice',
    { env: ['A=1', 'A=2'] },
    '--env is not usable: it has a name twice: give each name once.',
  ],
  [
    'a secret twice',
    { secret: ['A=1', 'A=2'] },
    '--secret is not usable: it has a name twice: give each name once.',
  ],
  [
    'a secret that is nowhere',
    { secret: ['TOKEN'] },
    '--secret is not usable: "TOKEN" has no value, and the environment has no such variable.',
  ],
])('%s is no use', async (_name, options, message) => {
  const reading = read(options);
  await expect(reading).rejects.toThrow(UsageError);
  await expect(reading).rejects.toThrow(message);
});

test('no message shows a value', async () => {
  for (const options of [
    { env: ['hunter2'] },
    { env: ['A=hunter2', 'A=hunter2'] },
    { secret: ['-=hunter2'] },
  ]) {
    await expect(read(options)).rejects.toThrow(/^(?!.*hunter2)/s);
  }
});
