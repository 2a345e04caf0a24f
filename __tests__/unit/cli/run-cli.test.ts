import packageJson from '../../../package.json' with { type: 'json' };
import { runCli } from '../../../src/cli/run-cli';
import { aDoor } from '../../fakes/cli-door';

test.each([
  [['--help'], 'Usage: plugin-runner'],
  [['help', 'run'], 'Usage: plugin-runner run'],
  [['run', '--help'], '--input-file'],
  [['--version'], packageJson.version],
])('%j is answered on stdout', async (argv, expected) => {
  const door = aDoor();
  expect(await runCli(argv, door)).toBe(0);
  expect(door.stdout.text).toContain(expected);
  expect(door.stderr.text).toBe('');
});

test.each([
  [[], 'Usage: plugin-runner'],
  [['rum'], '(Did you mean run?)'],
  [['run'], "missing required argument 'plugin'"],
  [['run', 'greet', '--timeot', '3s'], '(Did you mean --timeout?)'],
  [['run', 'greet', '--timeout', '3'], '--timeout is not usable'],
  [['run', 'greet', 'input'], 'There is an argument "input" too many'],
  [['run', 'greet', '-', '--input', '{}'], 'There are two inputs'],
  [['run', 'greet', '--pull', 'sometimes'], 'missing, always, never'],
  [['list', '--policy', 'x'], "unknown option '--policy'"],
  [['describe', 'x', '--policy', 'x'], "unknown option '--policy'"],
  [['list', 'what'], "too many arguments for 'list'"],
])('%j is no command line, and stdout stays empty', async (argv, expected) => {
  const door = aDoor();
  expect(await runCli(argv, door)).toBe(2);
  expect(door.stderr.text).toContain(expected);
  expect(door.stdout.text).toBe('');
});

test('an expected error is one sentence with its outcome', async () => {
  const door = aDoor();
  const argv = ['run', 'greet', '--input-file', '/nowhere/\u001b.json'];
  expect(await runCli(argv, door)).toBe(3);
  expect(door.stderr.text).toMatch(/^invalid_input: The `--input-file`.*\n$/);
});

test('what nobody expected has a stack where it is asked for only', async () => {
  const broken = (env: Record<string, string>) => {
    const door = aDoor({ env });
    const stdin = {
      on: () => {
        throw new Error('broken');
      },
    } as never;
    return { ...door, stdin };
  };
  const argv = ['run', 'greet', '-'];
  const door = broken({});
  expect(await runCli(argv, door)).toBe(70);
  expect(door.stderr.text).toMatch(/^plugin-runner could not go on: /);
  expect(door.stderr.text).toContain('PLUGIN_RUNNER_DEBUG=1');
  const debugging = broken({ PLUGIN_RUNNER_DEBUG: '1' });
  await runCli(argv, debugging);
  expect(debugging.stderr.text).toContain('read-stdin');
});

test.each([[['run', '--help']], [['help', 'run']], [['--help', 'list']]])(
  'nor can the help of %j',
  async (argv) => {
    const door = aDoor({ stdout: { failure: 'ENOSPC' } });
    expect(await runCli(argv, door)).toBe(74);
    expect(door.stderr.text).toMatch(/^error: The result could not be written/);
  },
);

test('a result that cannot be written is told of', async () => {
  const door = aDoor({
    stdout: { failure: 'ENOSPC' },
    cwd: import.meta.dirname,
  });
  const argv = ['list', '--json', '-d', '../../../plugins'];
  expect(await runCli(argv, door)).toBe(74);
  expect(door.stderr.text).toBe(
    'error: The result could not be written to stdout (ENOSPC): what is there is not the whole of it.\n',
  );
});
