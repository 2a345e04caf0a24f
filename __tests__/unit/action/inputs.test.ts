import { UserError } from '../../../src/definition/task-error';
import { readInputs, type StepInputs } from '../../../src/action/inputs';

/** The environment of a step with these inputs, as the runner makes it. */
function stepEnv(
  inputs: Readonly<Record<string, string>>,
): Record<string, string> {
  const env: Record<string, string> = { GITHUB_WORKSPACE: '/w' };
  for (const [name, value] of Object.entries(inputs)) {
    env[`INPUT_${name.toUpperCase()}`] = value;
  }
  return env;
}

const read = (inputs: Readonly<Record<string, string>>): StepInputs =>
  readInputs(stepEnv({ plugin: 'greet', ...inputs }));

test('the defaults', () => {
  expect(read({})).toEqual({
    plugin: 'greet',
    input: undefined,
    inputFile: undefined,
    pluginsDirectories: ['/w/plugins'],
    policyFile: undefined,
    allowUntrustedDefinitions: false,
    files: [],
    artifactsDirectory: undefined,
    env: {},
    secrets: {},
    timeoutMs: undefined,
    nanoCpus: undefined,
    memoryBytes: undefined,
    pull: 'missing',
    outputEncoding: 'none',
    failOnError: true,
    summary: true,
    report: false,
    workspace: '/w',
  });
});

test('inputs that are empty are not set', () => {
  const empty = {
    ...{ input: '', 'input-file': ' ', 'plugins-dir': '\n', env: '' },
    ...{ secrets: '', timeout: '', cpu: ' ', memory: '', pull: '' },
    ...{ 'fail-on-error': '', summary: '' },
    ...{ policy: '', 'allow-untrusted-definitions': '' },
  };
  expect(read(empty)).toEqual(read({}));
});

test.each<readonly [name: string, value: string, expected: object]>([
  ['plugin', ' greet@^1 \n', { plugin: 'greet@^1' }],
  ['input', ' {"a": "b c"}\n', { input: '{"a": "b c"}' }],
  ['input', '{"x":"$(id) ${{ x }}"}', { input: '{"x":"$(id) ${{ x }}"}' }],
  ['input-file', 'in/a.json', { inputFile: '/w/in/a.json' }],
  ['input-file', '/tmp/a.json', { inputFile: '/tmp/a.json' }],
  ['input-file', '../a.json', { inputFile: '/a.json' }],
  ['plugins-dir', 'ci/plugins', { pluginsDirectories: ['/w/ci/plugins'] }],
  [
    'plugins-dir',
    ' a \n\n /b \r\n c',
    { pluginsDirectories: ['/w/a', '/b', '/w/c'] },
  ],
  ['policy', 'central/policy.yaml', { policyFile: '/w/central/policy.yaml' }],
  ['policy', '/etc/policy.json', { policyFile: '/etc/policy.json' }],
  ['allow-untrusted-definitions', 'true', { allowUntrustedDefinitions: true }],
  ['env', 'A=1\nB=x=y', { env: { A: '1', B: 'x=y' } }],
  ['secrets', 'TOKEN= s3 cret', { secrets: { TOKEN: ' s3 cret' } }],
  ['secrets', '{"KEY":"a\\nb"}', { secrets: { KEY: 'a\nb' } }],
  ['timeout', '90s', { timeoutMs: 90_000 }],
  ['cpu', '500m', { nanoCpus: 500_000_000 }],
  ['memory', '256Mi', { memoryBytes: 256 * 2 ** 20 }],
  ['pull', 'never', { pull: 'never' }],
  ['pull', 'always', { pull: 'always' }],
  ['output-encoding', 'base64', { outputEncoding: 'base64' }],
  ['output-encoding', 'hex', { outputEncoding: 'hex' }],
  ['fail-on-error', 'false', { failOnError: false }],
  ['fail-on-error', 'TRUE', { failOnError: true }],
  ['summary', 'False', { summary: false }],
  ['summary', 'true', { summary: true }],
])('%s: %j', (name, value, expected) => {
  expect(read({ [name]: value })).toMatchObject(expected);
});

test.each([
  ['plugin', '', 'is required: name the id of a definition in plugins-dir.'],
  ['timeout', '10', 'is not usable: "10" has no unit'],
  ['timeout', '-1s', 'is not usable: "-1s" is negative'],
  ['cpu', '0', 'is not usable: "0"'],
  ['cpu', 'many', 'is not usable: "many"'],
  ['memory', '5Mi', 'is not usable: "5Mi"'],
  ['memory', '256MB', 'is not usable: "256MB"'],
  [
    'pull',
    'ifmissing',
    'is "ifmissing": it must be one of missing, always, never.',
  ],
  ['pull', 'Always', 'is "Always"'],
  ['output-encoding', 'gzip', 'is "gzip": it must be one of none, base64, hex'],
  ['fail-on-error', 'yes', 'is "yes": it must be true or false.'],
  ['fail-on-error', '1', 'is "1": it must be true or false.'],
  ['summary', 'no', 'is "no": it must be true or false.'],
  [
    'env',
    'A',
    'is not usable: line 1 is not NAME=value; a value of several lines needs the JSON form.',
  ],
  [
    'secrets',
    'A=1\nhunter2',
    'is not usable: line 2 is not NAME=value; a value of several lines needs the JSON form.',
  ],
])('%s: %j is refused', (name, value, message) => {
  const refused = (): unknown => read({ [name]: value });
  expect(refused).toThrow(UserError);
  expect(refused).toThrow(`The step's input \`${name}\` ${message}`);
  expect(refused).not.toThrow('hunter2');
});

test('input and input-file are refused together', () => {
  expect(() => read({ input: '{}', 'input-file': 'a.json' })).toThrow(
    "The step's input `input` and `input-file` are both set: give only one.",
  );
});

test('the outcome of a refusal is invalid_input', () => {
  let refusal: unknown;
  try {
    read({ pull: 'x\n::error::y' });
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toMatchObject({ outcome: 'invalid_input' });
  expect((refusal as Error).message).not.toMatch(/[\r\n]/);
});

test('without a workspace, paths are of the working directory', () => {
  const { pluginsDirectories } = readInputs({ INPUT_PLUGIN: 'greet' });
  expect(pluginsDirectories).toEqual([`${process.cwd()}/plugins`]);
});

test('files are one glob per line, and artifacts-dir is in the workspace', () => {
  expect(
    read({ files: 'src\n\n  !src/x \n', 'artifacts-dir': 'out' }),
  ).toMatchObject({ files: ['src', '!src/x'], artifactsDirectory: '/w/out' });
});
