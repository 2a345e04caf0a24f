import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  forgetRepository,
  pushImage,
  registryHost,
} from '../docker/locked-registry';
import { BUSYBOX } from '../docker/run-plugin';
import { leavesNothingBehind, needed, REPOSITORY, step } from './action';

leavesNothingBehind();

const HOST = registryHost();
const NAME = `${HOST}/e2e/greet`;
const IMAGE = `${NAME}:1.0.0`;

let workspace: string;
let servers: Server[] = [];
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
});
afterEach(() => {
  servers.forEach((it) => it.close());
  servers = [];
  forgetRepository(NAME);
  rmSync(workspace, { recursive: true });
});

interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the committed command line in the workspace. */
function cli(...argv: readonly string[]): Promise<Ended> {
  const child = spawn(
    needed('TEST_NODE_OLDEST'),
    [join(REPOSITORY, 'dist', 'cli', 'index.js'), ...argv],
    {
      cwd: workspace,
      env: {
        ...process.env,
        DOCKER_BUILDKIT: '0',
        PLUGIN_RUNNER_RECORDS_DIR: join(workspace, 'records'),
      },
    },
  );
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve) =>
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr })),
  );
}

/** The same, which has to end well. @returns its stdout. */
async function ok(...argv: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await cli(...argv);
  expect({ argv, exitCode, stderr: exitCode === 0 ? '' : stderr }).toEqual({
    ...{ argv, exitCode: 0, stderr: '' },
  });
  return stdout;
}

function write(path: string, content: object | string): string {
  const file = join(workspace, path);
  mkdirSync(dirname(file), { recursive: true });
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(file, text);
  return file;
}
const read = (path: string): string =>
  readFileSync(join(workspace, path), 'utf8');

const YAML = `# greets\nid: greet\nimage: ${IMAGE} # moves\n`;

test('register, lock, run, drift, update, unregister', async () => {
  const first = pushImage(IMAGE, 'first');
  write('greet.yaml', YAML);
  const registered = await ok('register', 'greet.yaml');
  expect(registered).toContain('registered greet 1.0.0: plugins/greet.yaml');
  expect(registered).toContain('it starts (succeeded, exit code 0)');
  expect(registered).toContain('not locked: `plugin-runner lock`');
  expect(read('plugins/greet.yaml')).toBe(YAML);

  expect((await cli('lock', '--check')).exitCode).toBe(1);
  expect(await ok('lock')).toContain(`added    ${IMAGE}  ${first} (linux/`);
  const text = read('plugins/plugins.lock');
  expect(await ok('lock')).toContain('is as it was: 1 locked');
  expect(read('plugins/plugins.lock')).toBe(text);
  expect(await ok('lock', '--check')).toContain('fits: 1 locked');

  const second = pushImage(IMAGE, 'second');
  const drift = await cli('lock', '--check', '--json');
  expect(drift.exitCode).toBe(1);
  expect(JSON.parse(drift.stdout)).toMatchObject({
    locks: [
      {
        fits: false,
        drifted: [{ was: { digest: first }, is: { digest: second } }],
      },
    ],
  });
  await ok('lock', '--check', '--offline');
  expect(await ok('run', 'greet')).toBe('"first"\n');
  expect(JSON.parse(await ok('run', 'greet', '--json'))).toMatchObject({
    image_digest: first,
    lock_file: join(workspace, 'plugins', 'plugins.lock'),
  });

  expect(await ok('lock', '--update', 'greet')).toContain(`is ${second}`);
  expect(await ok('run', 'greet')).toBe('"second"\n');

  write('plugins/greet.yaml', YAML.replace('1.0.0', '1.1.0'));
  const changed = await cli('run', 'greet');
  expect(changed).toMatchObject({ exitCode: 10, stdout: '' });
  expect(changed.stderr).toContain(`it has "${IMAGE}"`);
  write('plugins/greet.yaml', YAML);

  expect(await ok('unregister', 'greet')).toContain(
    `removed ${IMAGE} from plugins/plugins.lock`,
  );
  expect(readdirSync(join(workspace, 'plugins'))).toEqual(['plugins.lock']);
  expect(JSON.parse(read('plugins/plugins.lock'))).toMatchObject({
    images: {},
  });
  expect((await cli('run', 'greet')).exitCode).toBe(11);
}, 300_000);

test('an image that brings its definition: build --label --push, register, run', async () => {
  write('source/greet/plugin.yaml', `${YAML}build: { context: . }\n`);
  write(
    'source/greet/Dockerfile',
    `FROM ${BUSYBOX}\nENTRYPOINT ["/bin/busybox", "echo", "\\"built\\""]\n`,
  );
  const built = JSON.parse(
    await ok(
      ...['build', '--label', '--push', '--json'],
      ...['--plugins-dir', 'source'],
    ),
  ) as { built: { pushed: string }[] };
  const digest = built.built[0]?.pushed ?? '';
  expect(digest).toMatch(/^sha256:/);
  forgetRepository(NAME);

  const value = JSON.parse(await ok('register', IMAGE, '--pin', '--json')) as {
    file: string;
  };
  expect(value).toMatchObject({
    ...{ id: 'greet', version: '1.0.0', change: 'created', digest },
    image: `${IMAGE}@${digest}`,
    first_run: 'succeeded, exit code 0',
  });
  expect(JSON.parse(readFileSync(value.file, 'utf8'))).toEqual({
    id: 'greet',
    image: `${IMAGE}@${digest}`,
  });
  expect(await ok('run', 'greet')).toBe('"built"\n');
}, 300_000);

test('an image without a definition says what to do', async () => {
  pushImage(IMAGE, 'it');
  const { exitCode, stderr, stdout } = await cli('register', IMAGE);
  expect({ exitCode, stdout }).toEqual({ exitCode: 10, stdout: '' });
  expect(stderr).toContain('has no label io.plugin-runner.definition');
});

test('a definition of a URL, and another one of the same version', async () => {
  pushImage(IMAGE, 'it');
  let text = YAML;
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/yaml').end(text);
  });
  servers.push(server);
  await new Promise<void>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve()),
  );
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/greet?token=hunter2`;

  expect(await ok('register', url)).toContain('registered greet 1.0.0');
  expect(await ok('register', url)).toContain('already registered greet');
  text = `${YAML}name: other\n`;
  const refused = await cli('register', url);
  expect(refused.exitCode).toBe(10);
  expect(refused.stderr).toContain('already, and differs');
  expect(refused.stderr).toContain('`--force` does that.');
  expect(refused.stderr).not.toContain('hunter2');
  expect(await ok('register', url, '--force')).toContain('replaced greet');
  expect(read('plugins/greet.yaml')).toBe(text);
}, 300_000);

test('a registered plugin is locked where there is a lock', async () => {
  const digest = pushImage(IMAGE, 'it');
  write('plugins/.keep', '');
  await ok('lock');
  write('greet.yaml', YAML);
  expect(await ok('register', 'greet.yaml')).toContain(
    'locked in plugins/plugins.lock',
  );
  expect(read('plugins/plugins.lock')).toContain(digest);
  await ok('lock', '--check');

  expect(await ok('register', 'plugins/greet.yaml', '--pin')).toContain(
    'replaced greet 1.0.0: plugins/greet.yaml',
  );
  expect(read('plugins/greet.yaml')).toBe(
    YAML.replace(`image: ${IMAGE}`, `image: "${IMAGE}@${digest}"`),
  );
  await ok('lock', '--check');
  expect(await ok('run', 'greet')).toBe('"it"\n');
});

test('a plugin that is built stays where it is, and is seen to start', async () => {
  write('plugins/greet/plugin.yaml', `${YAML}build: { context: . }\n`);
  write(
    'plugins/greet/Dockerfile',
    `FROM ${BUSYBOX}\nENTRYPOINT ["/bin/busybox", "echo", "1"]\n`,
  );
  const text = await ok('register', 'plugins/greet');
  expect(text).toContain('already registered greet 1.0.0');
  expect(text).toContain('not locked: it is built here');
  expect(await ok('lock')).toContain('not locked: greet is built here');
  expect(await ok('run', 'greet')).toBe('1\n');
  expect(await ok('unregister', 'greet')).toContain(
    'kept in plugins/greet: Dockerfile',
  );
}, 300_000);

test('what does not start, or is not there, is not registered', async () => {
  pushImage(IMAGE, 'it');
  write('greet.yaml', `${YAML}entrypoint: [/no/such/program]\n`);
  const { exitCode, stderr } = await cli('register', 'greet.yaml');
  expect(exitCode).toBe(9);
  expect(stderr).toContain('does not start, and is not registered');
  write('gone.yaml', `id: gone\nimage: ${NAME}:9\n`);
  expect((await cli('register', 'gone.yaml')).exitCode).toBe(7);
  expect((await cli('register', 'nothing.yaml')).exitCode).toBe(2);
  expect((await cli('register', 'Not An Image')).exitCode).toBe(2);
  expect((await cli('register', 'file:///etc/passwd')).exitCode).toBe(11);
  expect(existsSync(join(workspace, 'plugins'))).toBe(false);
});

test('a policy is asked before anything is pulled', async () => {
  pushImage(IMAGE, 'it');
  forgetRepository(NAME);
  write('plugins/policy.yaml', 'registries: [ghcr.io/my-org]\n');
  write('greet.yaml', YAML);
  for (const source of ['greet.yaml', IMAGE]) {
    const { exitCode, stderr } = await cli('register', source);
    expect(exitCode).toBe(12);
    expect(stderr).not.toContain('Pulling');
  }
});

describe('a step of the action', () => {
  test('uses what is locked', async () => {
    const first = pushImage(IMAGE, 'first');
    write('plugins/greet.yaml', YAML);
    await ok('lock');
    pushImage(IMAGE, 'second');
    const { outputs, log } = await step({ plugin: 'greet' }, { workspace });
    expect(outputs).toMatchObject({
      outcome: 'succeeded',
      output: '"first"',
      'image-digest': first,
    });
    expect(log).not.toContain('Pulling');
  });

  test('fails with a lock that does not fit, and runs nothing', async () => {
    write('plugins/greet.yaml', YAML);
    write('plugins/plugins.lock', { lock_version: 1, images: {} });
    const { outputs, exitCode } = await step(
      { plugin: 'greet' },
      { workspace },
    );
    expect(exitCode).toBe(1);
    expect(outputs['outcome']).toBe('definition_invalid');
    expect(outputs['error']).toContain('Run `plugin-runner lock`');
  });

  test('fails with a lock that nobody can read', async () => {
    write('plugins/greet.yaml', YAML);
    write('plugins/plugins.lock', '<<<<<<< HEAD');
    const { outputs } = await step({ plugin: 'greet' }, { workspace });
    expect(outputs['outcome']).toBe('definition_invalid');
    expect(outputs['error']).toContain('plugins.lock:1:1');
  });
});
