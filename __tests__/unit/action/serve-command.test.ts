import {
  serveArguments,
  serverEnvironment,
} from '../../../src/action/serve-command';
import { readServeInputs } from '../../../src/action/serve-inputs';

const inputsOf = (inputs: Readonly<Record<string, string>>) =>
  readServeInputs({
    GITHUB_WORKSPACE: '/w',
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [
        `INPUT_${name.toUpperCase()}`,
        value,
      ]),
    ),
  });

test.each<
  [string, Readonly<Record<string, string>>, expected: readonly string[]]
>([
  ['the defaults', {}, ['--port', '0', '--plugins-dir=/w/plugins']],
  [
    'everything',
    {
      'plugins-dir': 'a\n/b',
      policy: 'p.yaml',
      secrets: 'TOKEN=x y\nKEY=--z',
      port: '8080',
      concurrency: '3',
    },
    [
      ...['--port', '8080', '--plugins-dir=/w/a', '--plugins-dir=/b'],
      ...['--policy=/w/p.yaml', '--secret=TOKEN', '--secret=KEY'],
      '--concurrency=3',
    ],
  ],
  [
    'a directory that looks like an option',
    { 'plugins-dir': '--no-auth' },
    ['--port', '0', '--plugins-dir=/w/--no-auth'],
  ],
])('arguments: %s', (_, inputs, expected) => {
  expect(serveArguments(inputsOf(inputs), '/records')).toEqual([
    ...['serve', '--host', '127.0.0.1', ...expected],
    ...['--workspace=/w', '--records-dir=/records'],
  ]);
});

test('the server gets the secrets by name, and no credential of the job', () => {
  const env = {
    PATH: '/bin',
    DOCKER_HOST: 'unix:///x',
    INPUT_SECRETS: 'TOKEN=abc',
    STATE_pid: '1',
    ACTIONS_RUNTIME_TOKEN: 'runtime',
    GITHUB_TOKEN: 'github',
    GITHUB_WORKSPACE: '/w',
  };
  expect(serverEnvironment(env, { TOKEN: 'abc' })).toEqual({
    PATH: '/bin',
    DOCKER_HOST: 'unix:///x',
    GITHUB_WORKSPACE: '/w',
    TOKEN: 'abc',
  });
});

test.each([
  ['port', '65536', 'must be a whole number from 0 to 65535'],
  ['port', '-1', 'must be a whole number'],
  ['port', '0x50', 'must be a whole number'],
  ['concurrency', '0', 'must be a whole number from 1 to 1000'],
  ['secrets', 'no assignment', 'is not usable'],
  ['secrets', `KEY=${'x'.repeat(65_537)}`, 'more than 64 KiB for "KEY"'],
])('%s: %.20s is refused', (name, value, message) => {
  expect(() => inputsOf({ [name]: value })).toThrow(message);
});
