import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { processesThatHold } from './processes';
import {
  docker,
  leavesNothingBehind,
  runPlugin,
  shellPlugin,
  type RunResult,
} from './run-plugin';

leavesNothingBehind();

const SECRET = 'correct-horse-battery';
const WITH_SECRET = { secrets: { TOKEN: SECRET } };

test('a value in an argv or an environment is found, so that its absence proves something', async () => {
  const needle = `needle-${Math.random()}`;
  const child = spawn('sleep', ['60'], {
    argv0: needle,
    env: { ...process.env, NEEDLE: needle },
  });
  try {
    await once(child, 'spawn');
    const found = processesThatHold(needle);
    expect(found.inArguments).toMatchObject([{ pid: child.pid }]);
    expect(found.inEnvironment).toMatchObject([{ pid: child.pid }]);
  } finally {
    child.kill();
    await once(child, 'close');
  }
});

test('the environment of a plugin is what is declared, and the secret (case 43)', async () => {
  const { output } = await runPlugin(
    shellPlugin(`env | sed 's/=.*//' | sort | tr '\\n' ' ' | sed 's/.*/"&"/'`, {
      env: { LEVEL: 'info' },
      secrets: ['TOKEN'],
    }),
    WITH_SECRET,
  );
  const names = String(output).trim().split(' ');
  // The first four are the engine's and the shell's.
  expect(
    names.filter((name) => !/^(HOME|HOSTNAME|PATH|PWD|SHLVL)$/.test(name)),
  ).toEqual(['LEVEL', 'PLUGIN_EXECUTION_ID', 'PLUGIN_ID', 'TOKEN']);
});

test('a secret of every kind reaches the plugin as it is', async () => {
  const value = 'line 1\nline "2" $HOME `id` \\ é\n\n';
  const { output } = await runPlugin(
    shellPlugin(
      `printf '"%s"' "$(printf %s "$TOKEN" | base64 | tr -d '\\n')"`,
      {
        secrets: ['TOKEN'],
      },
    ),
    { secrets: { TOKEN: value } },
  );
  expect(Buffer.from(String(output), 'base64').toString()).toBe(value);
});

test('a flood of the secret in the log is masked, wherever the engine cuts it', async () => {
  const { stderr, record } = await runPlugin(
    shellPlugin('yes "x$TOKEN" | head -n 50000 >&2; echo 1', {
      secrets: ['TOKEN'],
    }),
    WITH_SECRET,
  );
  expect(record.outcome).toBe('succeeded');
  expect(stderr === 'x***\n'.repeat(50_000)).toBe(true);
  expect(record.stderr_bytes).toBe((SECRET.length + 2) * 50_000);
});

describe('a network that a plugin asks for', () => {
  const NETWORK = `plugin-runner-test-${process.pid}`;
  const SERVER = `${NETWORK}-server`;
  const PROBE = `
import json, os, socket
targets = {
    "server": lambda: socket.create_connection((os.environ["SERVER"], 8080), 60),
    "internet": lambda: socket.create_connection(("1.1.1.1", 80), 60),
    "metadata": lambda: socket.create_connection(("169.254.169.254", 80), 60),
    "name": lambda: socket.getaddrinfo("example.com", 80),
}
def attempt(target):
    try:
        targets[target]()
        return "reached"
    except OSError as error:
        return type(error).__name__
print(json.dumps({each: attempt(each) for each in json.load(open(0))}))
`;
  const probe = (
    network: string,
    targets: readonly string[],
  ): Promise<RunResult> =>
    runPlugin(
      {
        id: 'probe',
        image: 'plugin-runner-test/python:1',
        entrypoint: ['python3', '-c', PROBE],
        network,
        env: { SERVER },
      },
      { input: JSON.stringify(targets) },
    );

  beforeAll(() => {
    docker('network', 'create', '--internal', NETWORK);
    docker(
      ...['run', '--detach', '--name', SERVER, '--network', NETWORK],
      ...['plugin-runner-test/busybox:1', 'httpd', '-f', '-p', '8080'],
    );
  });
  afterAll(() => {
    docker('rm', '--force', SERVER);
    docker('network', 'rm', NETWORK);
  });

  test('by the beginning of an id is refused: it could be the host', async () => {
    const id = docker('network', 'inspect', '--format', '{{.Id}}', 'host');
    const { record } = await probe(id.trim().slice(0, 12), []);
    expect(record.outcome).toBe('start_failed');
    expect(record.error).toContain('for its network "host"');
  });

  test('by its name is there, with its names (case 42)', async () => {
    const { output } = await probe(NETWORK, ['server']);
    expect(output).toEqual({ server: 'reached' });
  });

  test('is not there for one that does not: everything fails at once (case 42)', async () => {
    const { output, record } = await probe('none', [
      'server',
      'internet',
      'metadata',
      'name',
    ]);
    expect(output).toEqual({
      server: 'gaierror',
      internet: 'OSError',
      metadata: 'OSError',
      name: 'gaierror',
    });
    // Far less than one of the probe's own timeouts.
    expect(record.duration_ms).toBeLessThan(30_000);
  });
});
