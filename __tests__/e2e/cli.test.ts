import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { aTemporaryDirectory } from '../fakes/temporary-directory';
import {
  leavesNothingBehind,
  needed,
  REPOSITORY,
  TEST_PLUGINS,
} from './action';
import { CLI, cli, type CliOptions, type CliResult } from './cli';

const directory = aTemporaryDirectory();
const records = join(directory.path, 'records');
afterAll(() => directory.remove());
leavesNothingBehind();

/** `run` of one of the plugins that only tests need. */
function run(
  plugin: string,
  args: readonly string[] = [],
  options: CliOptions = {},
): Promise<CliResult> {
  return cli(
    ['run', plugin, '-d', TEST_PLUGINS, '--records-dir', records, ...args],
    options,
  );
}

/** A file that a test writes. */
function file(name: string, text: string): string {
  const path = join(directory.path, name);
  writeFileSync(path, text);
  return path;
}

const POLICY = file('policy.yaml', 'registries: [registry.example]\n');
const NO_ENGINE = { env: { DOCKER_HOST: 'unix:///nowhere/docker.sock' } };

/** Plugins that no other test needs. */
const OWN_PLUGINS = join(directory.path, 'plugins');
const BUSYBOX = 'image: plugin-runner-test/busybox:1\n';
mkdirSync(OWN_PLUGINS);
for (const [id, text] of Object.entries({
  flood:
    'entrypoint: [/bin/busybox, yes, "1"]\noutput: { max_bytes: 1Ki, format: ndjson }\n',
  'no-command': 'entrypoint: [/no/such/command]\n',
  // Longer than a test may take.
  unyielding:
    'entrypoint: [/bin/busybox, sh, -c, "trap : TERM; echo awake >&2; while :; do sleep 1; done"]\nstop: { grace: 60s }\n',
  hostile:
    "entrypoint: [/bin/busybox, printf, '\\033]0;owned\\007\\033[2J']\noutput: { format: text }\n",
})) {
  file(`plugins/${id}.yaml`, `id: ${id}\n${BUSYBOX}${text}`);
}

const INPUT = '{"message": "hello", "id": 1}';

test('the documented plugin, its input from an option', async () => {
  const args = ['run', 'reverse_message_task', '--records-dir', records];
  const result = await cli([...args, '--input', INPUT]);
  expect(result.exitCode).toBe(0);
  expect(JSON.parse(result.stdout.toString())).toEqual({
    message: 'olleh',
    id: 1,
  });
  expect(result.stderr).toMatch(
    /^✓ succeeded · exit code 0 · \d+\.\d\d s · .*· record \/.*\n$/,
  );
});

test.each([['-'], ['--input-file', '-'], ['--input', '-']])(
  'the input from stdin by %j %j, and the output byte for byte',
  async (...args) => {
    const input = ' {"b": 1.0,\n "a": 12345678901234567890}\n\n';
    const { exitCode, stdout } = await run('echo-output', args, { input });
    expect(stdout.toString()).toBe(input);
    expect(exitCode).toBe(0);
  },
);

test('the input from a file, values of several lines, and a secret', async () => {
  const input = file('input.json', '{}');
  const key = 'line one\nline two';
  const { exitCode, stdout, stderr } = await run(
    'greet',
    [
      ...['--input-file', input],
      '--env',
      'GREETING=hi',
      '--secret',
      'API_TOKEN',
    ],
    { env: { API_TOKEN: key } },
  );
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout.toString())).toEqual({
    greeting: 'hi',
    secret_length: key.length,
  });
  expect(stderr).not.toContain('line one');
});

test('an output of 100 MiB is handed on, in a fraction of its memory', () => {
  const out = join(directory.path, 'huge');
  const probe = file(
    'probe.mjs',
    `import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS));
});`,
  );
  const peakBytesOf = (plugin: string): number => {
    const peakFile = join(directory.path, `peak-${plugin}`);
    const { status } = shell(
      `export NODE_OPTIONS='--import=${probe}' PEAK_FILE='${peakFile}'
       cli run ${plugin} -d ${TEST_PLUGINS} > '${out}'`,
    );
    expect(status).toBe(0);
    return Number(readFileSync(peakFile, 'utf8')) * 1024;
  };
  const idle = peakBytesOf('quick');
  const peak = peakBytesOf('huge-output');
  expect(peak - idle).toBeLessThan(80 * 2 ** 20);
  const hash = (bytes: Buffer): string =>
    createHash('sha256').update(bytes).digest('hex');
  const expected = Buffer.from(`"${'x'.repeat(104_857_600)}"`);
  expect(hash(readFileSync(out))).toBe(hash(expected));
});

test('with --json, the record and the output', async () => {
  const args = ['--json', '--input', '{"a": 1.0}'];
  const { stdout } = await run('echo-output', args);
  expect(stdout.toString()).toContain('"output": {"a": 1.0}');
  const result = JSON.parse(stdout.toString()) as Record<string, unknown>;
  expect(result).toMatchObject({
    outcome: 'succeeded',
    exit_code: 0,
    output: { a: 1 },
    record_dir: expect.stringMatching(`^${records}/`) as string,
  });
  const record = join(String(result['record_dir']), 'execution.json');
  expect(JSON.parse(readFileSync(record, 'utf8'))).toMatchObject({
    execution_id: result['execution_id'],
  });
});

test.each<[string, number, string, string[], CliOptions]>([
  ['plugin_failed', 1, 'exit3', [], {}],
  ['invalid_input', 3, 'echo-output', ['--input', '{'], {}],
  ['invalid_output', 4, 'json-lines', ['--input', '"a word"'], {}],
  ['output_too_large', 5, 'flood', ['-d', OWN_PLUGINS], {}],
  ['out_of_memory', 6, 'grow', ['--memory', '16Mi'], {}],
  ['image_unavailable', 7, 'nowhere', [], {}],
  ['engine_unavailable', 8, 'quick', [], NO_ENGINE],
  ['start_failed', 9, 'no-command', ['-d', OWN_PLUGINS], {}],
  ['definition_invalid', 10, 'unusable-output-schema', [], {}],
  ['plugin_not_found', 11, 'quik', [], {}],
  ['policy_denied', 12, 'quick', ['--policy', POLICY], {}],
  ['timed_out', 124, 'sleep', ['--timeout', '2s'], {}],
])(
  '%s has the exit code %d and an empty stdout',
  async (outcome, exitCode, plugin, args, options) => {
    const result = await run(plugin, args, options);
    expect([result.exitCode, result.stdout.toString()]).toEqual([exitCode, '']);
    expect(result.stderr).toContain(`${outcome}: `);
    expect(result.stderr).toContain(`✗ ${outcome} · `);
    expect(result.stderr).not.toContain('    at ');
  },
);

test('with --json, a failure has its record, and its exit code', async () => {
  const result = await run('exit3', ['--json']);
  expect(result.exitCode).toBe(1);
  expect(JSON.parse(result.stdout.toString())).toMatchObject({
    outcome: 'plugin_failed',
    exit_code: 3,
    output: expect.anything() as unknown,
  });
});

test('a wrong command line has the exit code 2', async () => {
  const { exitCode, stdout, stderr } = await cli(['run']);
  expect([exitCode, stdout.toString()]).toEqual([2, '']);
  expect(stderr).toContain("missing required argument 'plugin'");
});

test('the log for people, and no secret in it', async () => {
  const { exitCode, stderr } = await run(
    'leak-secret',
    ['--secret', 'API_TOKEN'],
    {
      env: { API_TOKEN: 'hunter2-hunter2' },
    },
  );
  expect(exitCode).toBe(1);
  expect(stderr).toContain('plain ***\n');
  expect(stderr).toContain('warning: as JSON ***\n');
  expect(stderr).not.toContain('hunter2');
});

test.each([
  ['SIGINT', 'sleep', TEST_PLUGINS, 1],
  ['SIGTERM', 'sleep', TEST_PLUGINS, 1],
  ['SIGINT', 'unyielding', OWN_PLUGINS, 2],
] as const)(
  '%s while %s runs ends it, and leaves no container',
  async (signal, plugin, plugins, times) => {
    let sent = 0;
    const { exitCode, stdout, stderr } = await run(plugin, ['-d', plugins], {
      onStderr(text, child) {
        const isFirst = sent === 0 && /asleep|awake/.test(text);
        const isSecond = sent === 1 && text.includes('Stopping');
        if (!isFirst && !(isSecond && times === 2)) return;
        sent += 1;
        child.kill(signal);
      },
    });
    expect([exitCode, stdout.toString()]).toEqual([130, '']);
    expect(stderr).toContain('cancelled: ');
  },
);

test('who types no end of the input can interrupt', () => {
  const child = spawnSync(
    'sh',
    [
      '-c',
      `mkfifo '${directory.path}/fifo'; sleep 60 > '${directory.path}/fifo' & s=$!
       "$0" "$@" - < '${directory.path}/fifo' & p=$!
       sleep 5; kill -INT $p; wait $p; code=$?; kill $s; exit $code`,
      ...[needed('TEST_NODE24'), CLI, 'run', 'quick', '-d', TEST_PLUGINS],
    ],
    { cwd: REPOSITORY, encoding: 'utf8' },
  );
  expect([child.status, child.stdout]).toEqual([130, '']);
  expect(child.stderr).toContain('cancelled: The input was not read');
});

/** Runs a script of bash in which `cli` is the command line. */
function shell(script: string): {
  status: number | null;
  stdout: string;
  stderr: string;
} {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-c', `cli() { '${needed('TEST_NODE24')}' '${CLI}' "$@"; }\n${script}`],
    {
      cwd: REPOSITORY,
      encoding: 'utf8',
      env: { ...process.env, PLUGIN_RUNNER_RECORDS_DIR: records },
    },
  );
  return { status, stdout, stderr };
}

test('a reader that goes away ends nothing', () => {
  const { status, stderr } = shell(
    `set -o pipefail; cli run huge-output -d ${TEST_PLUGINS} | head -c 1 >/dev/null`,
  );
  expect(status).toBe(0);
  expect(stderr).toContain('✓ succeeded');
  expect(stderr).not.toContain('EPIPE');
});

test('a full disk is told of', () => {
  const { status, stderr } = shell(
    `cli run large-output -d ${TEST_PLUGINS} > /dev/full`,
  );
  expect(status).toBe(74);
  expect(stderr).toContain('could not be written to stdout (ENOSPC)');
});

test.each(['--help', '--version', 'help run', 'run --help'])(
  'and so is one that cannot take %s',
  (line) => {
    const { status, stderr } = shell(`cli ${line} > /dev/full`);
    expect(status).toBe(74);
    expect(stderr).toContain('could not be written to stdout (ENOSPC)');
  },
);

test.each(["<(printf '%s' '[1]')", '<(printf [1]; sleep 1)', '/dev/stdin'])(
  'the input from a pipe of the shell: --input-file %s',
  (pipe) => {
    const { status, stdout, stderr } = shell(
      `printf '[1]' | cli run echo-output -q -d ${TEST_PLUGINS} --input-file ${pipe}`,
    );
    expect({ status, stdout, stderr }).toEqual({
      ...{ status: 0, stdout: '[1]', stderr: '' },
    });
  },
);

/** What a terminal gets from a command line, in columns of 80. */
function terminal(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { status: number | null; text: string } {
  const command = [needed('TEST_NODE24'), CLI, ...args]
    .map((word) => `'${word}'`)
    .join(' ');
  const { PATH, HOME } = process.env;
  const { status, stdout } = spawnSync(
    'script',
    ['-qec', `stty cols 80 rows 24; ${command}`, '/dev/null'],
    {
      cwd: REPOSITORY,
      encoding: 'utf8',
      input: '',
      env: {
        PATH,
        HOME,
        TERM: 'xterm',
        PLUGIN_RUNNER_RECORDS_DIR: records,
        ...env,
      },
    },
  );
  return { status, text: stdout };
}

describe('a pull', () => {
  const image = `${needed('TEST_REGISTRY')}/cli/layers:1`;
  const plugins = join(directory.path, 'pulled');
  const args = ['run', 'layers', '-d', plugins];

  beforeAll(() => {
    const context = join(directory.path, 'context');
    mkdirSync(context);
    mkdirSync(plugins);
    writeFileSync(
      join(context, 'Dockerfile'),
      `FROM plugin-runner-test/busybox:1\n${['a', 'b', 'c']
        .map((name) => `COPY ${name} /${name}\n`)
        .join('')}`,
    );
    for (const name of ['a', 'b', 'c'])
      writeFileSync(join(context, name), name);
    execFileSync('docker', ['build', '-q', '--force-rm', '-t', image, context]);
    execFileSync('docker', ['push', '-q', image]);
    writeFileSync(
      join(plugins, 'layers.yaml'),
      `id: layers\nimage: ${image}\nentrypoint: [/bin/busybox, cat]\n`,
    );
  });
  beforeEach(() => {
    execFileSync('docker', ['rmi', '--force', image]);
  });
  afterAll(() => {
    execFileSync('docker', ['rmi', '--force', image]);
  });

  test('is a bar on a terminal, which is gone at the end', () => {
    const { status, text } = terminal(args);
    expect(status).toBe(0);
    const shown = stripVTControlCharacters(text);
    expect(shown).toMatch(/Pulling the image {2}[█░]{24} {2}\d+\/\d+ layers/);
    expect(text).toContain('\u001b[2K');
    expect(shown).not.toContain('Pull complete');
    expect(shown).toContain('✓ succeeded');
  });

  test.each([{ CI: 'true' }, { TERM: 'dumb' }])(
    'is plain lines with %j',
    (env) => {
      const { text } = terminal(args, env);
      expect(text).toMatch(/^\S*[0-9a-f]{12}: Pull complete\S*\r$/m);
      expect(text).not.toContain('\u001b[2K');
    },
  );

  test('is plain lines without a terminal', async () => {
    const { stdout, stderr } = await cli([...args, '--records-dir', records]);
    expect(stderr).toMatch(/^[0-9a-f]{12}: Pull complete$/m);
    // eslint-disable-next-line no-control-regex -- that is what is looked for
    expect(stderr).not.toMatch(/\u001b/);
    expect(stdout.toString()).toBe('{}');
  });
});

test('nothing that a plugin prints acts on a terminal', () => {
  const { text } = terminal(['run', 'hostile', '-d', OWN_PLUGINS]);
  expect(text).toContain('\\x1b]0;owned\\x07\\x1b[2J');
  expect(text).not.toContain('\u001b]0;');
});

test('list, describe and validate of the shipped plugins', async () => {
  const listed = await cli(['list']);
  expect(listed.stdout.toString()).toMatch(/^reverse_message_task\t1\.0\.0\t/m);
  const described = await cli(['describe', 'reverse_message_task']);
  expect(described.stdout.toString()).toContain('plugin-runner run');
  const validated = await cli(['validate', '--format', 'sarif']);
  expect([validated.exitCode, validated.stderr]).toEqual([0, '']);
  const faulty = await cli(['validate', '-d', TEST_PLUGINS]);
  expect(faulty.exitCode).toBe(10);
  expect(faulty.stdout.toString()).toContain(
    'unusable-output-schema.yaml:5:18: error: /output_schema/type: ',
  );
});

test('the example that describe gives can be run as it is', async () => {
  const { stdout } = await cli(['describe', 'reverse_message_task']);
  const line = /^ {2}plugin-runner (run .*)$/m.exec(stdout.toString())?.[1];
  const { status, stderr } = shell(`cli ${line ?? 'none'} >/dev/null`);
  expect(stderr).toContain('✓ succeeded');
  expect(status).toBe(0);
});

test('the line that the record prints does the same', async () => {
  await run('echo-output', ['--input', '{"a": 1}', '--timeout', '90s']);
  const shown = readdirSync(records)
    .map((name) => join(records, name, 'shown.json'))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'utf8'))
    .find((text) => text.includes('--timeout 90s'));
  const { reproduce_cli: line } = JSON.parse(shown ?? '{}') as {
    reproduce_cli: string;
  };
  const input = file('input.json', '{"a": 1}');
  const command = line
    .replace('plugin-runner ', 'cli ')
    .replace('input.json', `'${input}'`);
  const { status, stderr } = shell(`[ "$(${command})" = '{"a": 1}' ]`);
  expect(stderr).toContain('✓ succeeded');
  expect(status).toBe(0);
});

test('the archive of npm installs without a registry, and runs', () => {
  const npm = (...args: string[]): string =>
    execFileSync('npm', args, { cwd: REPOSITORY, encoding: 'utf8' });
  const packed = npm('pack', '--silent', '--pack-destination', directory.path);
  const prefix = join(directory.path, 'prefix');
  npm(
    ...['install', '--global', '--prefix', prefix, '--offline'],
    ...['--no-audit', '--no-fund', '--silent'],
    join(directory.path, packed.trim()),
  );
  const installed = join(prefix, 'lib/node_modules/plugin-runner');
  expect(existsSync(join(installed, 'node_modules'))).toBe(false);
  const output = execFileSync(
    join(prefix, 'bin/plugin-runner'),
    ['run', 'reverse_message_task', '-q', '--input', INPUT],
    {
      cwd: REPOSITORY,
      encoding: 'utf8',
      env: { ...process.env, PLUGIN_RUNNER_RECORDS_DIR: records },
    },
  );
  expect(JSON.parse(output)).toEqual({ message: 'olleh', id: 1 });
});

test('npm installs it from git, without a registry', () => {
  const repository = join(directory.path, 'repository');
  for (const name of ['package.json', 'action.yml', 'dist', 'schema']) {
    cpSync(join(REPOSITORY, name), join(repository, name), { recursive: true });
  }
  for (const argv of [
    ['init', '--quiet'],
    ['add', '--all', '--force'],
    ['-c', 'user.name=x', '-c', 'user.email=x@x', 'commit', '-qm', 'x'],
    ['tag', 'v1'],
  ]) {
    execFileSync('git', argv, { cwd: repository });
  }
  const prefix = join(directory.path, 'from-git');
  mkdirSync(prefix);
  const cache = join(directory.path, 'npm-cache');
  execFileSync('npm', [
    ...['install', '--global', '--prefix', prefix, '--cache', cache],
    ...['--registry', 'http://127.0.0.1:9', '--fetch-retries', '0'],
    ...['--no-audit', '--no-fund', '--silent', '--no-update-notifier'],
    `git+file://${repository}#v1`,
  ]);
  const installed = join(prefix, 'bin/plugin-runner');
  expect(execFileSync(installed, ['--help'], { encoding: 'utf8' })).toContain(
    'Usage: plugin-runner',
  );
});

test('its bundle has nothing of the action', () => {
  const bundle = resolve(CLI, '..');
  for (const name of readdirSync(bundle)) {
    if (!name.endsWith('.js')) continue;
    const text = readFileSync(join(bundle, name), 'utf8');
    expect(text).not.toContain('GITHUB_STATE');
  }
});
