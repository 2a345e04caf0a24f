import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BUSYBOX,
  docker,
  leavesNothingBehind,
  runPlugin,
  shellPlugin,
  type RunResult,
} from './run-plugin';

leavesNothingBehind();

/** Set by scripts/test.mjs, which starts the registries. */
const REGISTRY = needed('TEST_REGISTRY');
const AUTH_REGISTRY = needed('TEST_AUTH_REGISTRY');

function needed(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: use npm run test:docker`);
  return value;
}

const PUBLIC = `${REGISTRY}/team/echo:1.2.0`;
const PRIVATE = `${AUTH_REGISTRY}/team/echo:1.2.0`;
let digest = '';
let emptyConfig = '';
let loginConfig = '';

beforeAll(() => {
  emptyConfig = mkdtempSync(join(tmpdir(), 'docker-config-'));
  loginConfig = mkdtempSync(join(tmpdir(), 'docker-config-'));
  execFileSync(
    'docker',
    [
      '--config',
      loginConfig,
      'login',
      '--username',
      needed('TEST_AUTH_USER'),
      '--password-stdin',
      AUTH_REGISTRY,
    ],
    { input: needed('TEST_AUTH_PASSWORD'), stdio: ['pipe', 'pipe', 'pipe'] },
  );
  docker('tag', BUSYBOX, PUBLIC);
  docker('tag', BUSYBOX, PRIVATE);
  const pushed = docker('push', PUBLIC);
  digest = /digest: (sha256:[0-9a-f]{64})/.exec(pushed)?.[1] ?? '';
  docker('--config', loginConfig, 'push', PRIVATE);
});

beforeEach(() => forget(PUBLIC, PRIVATE));

afterAll(() => {
  forget(PUBLIC, PRIVATE);
  rmSync(emptyConfig, { recursive: true });
  rmSync(loginConfig, { recursive: true });
});

function forget(...images: readonly string[]): void {
  for (const image of images) {
    try {
      execFileSync('docker', ['rmi', '--force', image], { stdio: 'ignore' });
    } catch {
      // It is not there: that was the aim.
    }
  }
}

function withConfig(
  directory: string,
  run: () => Promise<void>,
): Promise<void> {
  const before = process.env['DOCKER_CONFIG'];
  process.env['DOCKER_CONFIG'] = directory;
  return run().finally(() => {
    if (before === undefined) delete process.env['DOCKER_CONFIG'];
    else process.env['DOCKER_CONFIG'] = before;
  });
}

const run = (
  image: string,
  options: Parameters<typeof runPlugin>[1] = {},
  more: Readonly<Record<string, unknown>> = {},
): Promise<RunResult> =>
  runPlugin(shellPlugin('cat', { image, ...more }), { input: '1', ...options });

test('a missing image is pulled by its tag, and its digest recorded', async () => {
  const { record, progress } = await run(PUBLIC);
  expect(record).toMatchObject({
    outcome: 'succeeded',
    image: PUBLIC,
    image_digest: digest,
    plugin_version: '1.2.0',
  });
  expect(progress.join('\n')).toContain('1.2.0: Pulling from team/echo');
});

test('an image is pulled by its digest', async () => {
  const { record } = await run(`${REGISTRY}/team/echo@${digest}`);
  expect(record).toMatchObject({ outcome: 'succeeded', image_digest: digest });
});

test('a digest that is not there is not replaced by the tag', async () => {
  const other = `sha256:${'0'.repeat(64)}`;
  const { record } = await run(`${PUBLIC}@${other}`);
  expect(record).toMatchObject({ outcome: 'image_unavailable' });
  expect(record.error).toMatch(/could not be pulled/);
});

test('present and `pull: missing`: nothing is pulled', async () => {
  docker('pull', PUBLIC);
  const { record, progress } = await run(PUBLIC);
  expect(record.outcome).toBe('succeeded');
  expect(progress).toEqual([]);
});

test('`pull: always` asks the registry', async () => {
  docker('pull', PUBLIC);
  const { record, progress } = await run(PUBLIC, { pull: 'always' });
  expect(record.outcome).toBe('succeeded');
  expect(progress.join('\n')).toContain('Image is up to date');
});

test('`pull: never` does not', async () => {
  const { record, progress } = await run(PUBLIC, { pull: 'never' });
  expect(record).toMatchObject({ outcome: 'image_unavailable' });
  expect(record.error).toContain('is not on this runner and pulling is off');
  expect(progress).toEqual([]);
});

test('an invalid input pulls nothing', async () => {
  const { record, progress } = await run(
    PUBLIC,
    {},
    { input_schema: { type: 'string' } },
  );
  expect(record.outcome).toBe('invalid_input');
  expect(progress).toEqual([]);
});

test('a tag that is not there is not tried again', async () => {
  const { record, progress } = await run(`${REGISTRY}/team/echo:9.9.9`);
  expect(record.outcome).toBe('image_unavailable');
  expect(record.error).toMatch(/Check the name and the tag/);
  expect(progress.filter((line) => line.includes('trying again'))).toEqual([]);
});

test('a registry that is down is tried three times', async () => {
  const { record, progress } = await run('127.0.0.1:9/team/echo:1');
  expect(record.outcome).toBe('image_unavailable');
  expect(record.error).toContain('after 3 tries');
  expect(progress.filter((line) => line.includes('trying again'))).toHaveLength(
    2,
  );
});

test('without a login a private image says what to do', () =>
  withConfig(emptyConfig, async () => {
    const { record } = await run(PRIVATE);
    expect(record.outcome).toBe('image_unavailable');
    expect(record.error).toMatch(/Log in to the registry in an earlier step/);
  }));

test('a login of an earlier step is used', () =>
  withConfig(loginConfig, async () => {
    const { record } = await run(PRIVATE);
    expect(record).toMatchObject({
      outcome: 'succeeded',
      image_digest: digest,
    });
  }));

test('a deadline ends a pull', async () => {
  const { record } = await run('127.0.0.1:9/team/echo:1', { timeoutMs: 300 });
  expect(record.outcome).toBe('timed_out');
});

describe('platforms', () => {
  const FOREIGN = 'plugin-runner-test/broken-arch:1';

  test('an image of another platform is refused before it runs', async () => {
    const { record } = await run(FOREIGN);
    expect(record.outcome).toBe('image_unavailable');
    expect(record.error).toMatch(
      /is for "linux\/arm64" and this engine runs "linux\/amd64"/,
    );
  });

  test('`platform:` that the image does not have is refused', async () => {
    const { record } = await run(
      BUSYBOX,
      { pull: 'never' },
      { platform: 'linux/arm64' },
    );
    expect(record.outcome).toBe('image_unavailable');
  });

  test('`platform:` that it has is fine', async () => {
    const { record } = await run(BUSYBOX, {}, { platform: 'linux/amd64' });
    expect(record.outcome).toBe('succeeded');
  });
});

describe('build:', () => {
  const IMAGE = 'plugin-runner-test/built:1';
  let context = '';

  beforeAll(() => {
    context = mkdtempSync(join(tmpdir(), 'build-'));
    mkdirSync(join(context, 'image'));
  });
  afterAll(() => {
    forget(IMAGE);
    rmSync(context, { recursive: true });
  });

  const build = (dockerfile: string, pull?: 'never'): Promise<RunResult> => {
    writeFileSync(join(context, 'image', 'Dockerfile'), dockerfile);
    return runPlugin(
      {
        id: 'built',
        image: IMAGE,
        build: {
          context: join('..', context.slice(tmpdir().length + 1), 'image'),
        },
      },
      pull === undefined ? {} : { pull },
    );
  };

  test('builds the image of the repository and runs it', async () => {
    const { record, output } = await build(
      `FROM ${BUSYBOX}\nENTRYPOINT ["/bin/busybox", "echo", "\\"built\\""]\n`,
    );
    expect(record.error).toBeNull();
    expect(output).toBe('built');
  });

  test('`pull: never` does not build', async () => {
    forget(IMAGE);
    const { record } = await build(`FROM ${BUSYBOX}\n`, 'never');
    expect(record.outcome).toBe('image_unavailable');
  });

  test('a build that fails says so', async () => {
    const { record } = await build(
      `FROM ${BUSYBOX}\nRUN ["/bin/busybox", "false"]\n`,
    );
    expect(record.outcome).toBe('image_unavailable');
    expect(record.error).toMatch(/could not be built/);
  });
});
