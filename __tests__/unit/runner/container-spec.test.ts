import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PluginDefinition } from '../../../src/definition/definition';
import { UserError } from '../../../src/definition/task-error';
import { containerName } from '../../../src/orchestrator/container-name';
import type { ContainerSpec } from '../../../src/orchestrator/container-spec';
import {
  checkStepValues,
  containerSpec,
  specWarnings,
  type HostUser,
} from '../../../src/runner/container-spec';
import type { Task } from '../../../src/runner/task';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';
import { aDefinition, anImage, aTask } from '../../fakes/values';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

const runner: HostUser = { uid: 1001, gid: 127 };

function specOf(
  definition: Partial<PluginDefinition> = {},
  task: Partial<Task> = {},
  hostUser = runner,
): ContainerSpec {
  return containerSpec(
    aDefinition(definition),
    aTask(task),
    anImage(),
    '0001',
    1,
    hostUser,
  );
}

test('the definition, as it stands', () => {
  const definition = aDefinition({
    entrypoint: ['/bin/sh'],
    command: ['-c', 'x'],
    network: 'bridge',
    stop: { signal: 'SIGINT', graceMs: 1 },
    sandbox: {
      readOnly: false,
      user: { kind: 'ids', uid: 1, gid: 2 },
      capabilities: ['NET_RAW'],
      runtime: 'runsc',
    },
  });
  expect(specOf(definition)).toEqual({
    name: 'plugin-runner-greet-0001',
    executionId: '0001',
    pluginId: 'greet',
    image: anImage(),
    entrypoint: ['/bin/sh'],
    command: ['-c', 'x'],
    env: { PLUGIN_ID: 'greet', PLUGIN_EXECUTION_ID: '0001' },
    limits: definition.limits,
    user: '1:2',
    network: 'bridge',
    readOnly: false,
    capabilities: ['NET_RAW'],
    runtime: 'runsc',
    mounts: [],
    hiddenPaths: [],
    stopSignal: 'SIGINT',
    lifetimeMs: definition.timeoutMs + 1 + 3_600_000,
  });
});

const limits = aDefinition().limits;

test.each<readonly [Partial<Task>, object]>([
  [{}, limits],
  [{ nanoCpus: 1 }, { ...limits, nanoCpus: 1 }],
  [{ memoryBytes: 2 }, { ...limits, memoryBytes: 2 }],
  [
    { nanoCpus: 1, memoryBytes: 2 },
    { ...limits, nanoCpus: 1, memoryBytes: 2 },
  ],
])('the step %j overrides limits of the definition', (task, expected) => {
  expect(specOf({}, task).limits).toEqual(expected);
});

test('the environment: definition, then step, then secrets, then ours', () => {
  const { env } = specOf(
    { env: { A: 'definition', B: 'definition' }, secrets: ['S'] },
    { env: { B: 'step' }, secrets: { S: 'hunter2' } },
  );
  expect(env).toEqual({
    A: 'definition',
    B: 'step',
    S: 'hunter2',
    PLUGIN_ID: 'greet',
    PLUGIN_EXECUTION_ID: '0001',
  });
});

test('nobody can pretend to be another plugin', () => {
  const { env } = specOf(
    { env: { PLUGIN_ID: 'other' } },
    { env: { PLUGIN_ID: 'other' } },
  );
  expect(env['PLUGIN_ID']).toBe('greet');
});

test.each([
  ['greet', 1, 'plugin-runner-greet-0001'],
  ['Greet.Me_2', 1, 'plugin-runner-greet.me_2-0001'],
  ['greet', 2, 'plugin-runner-greet-0001-2'],
])('the container of %s, attempt %i, is %s', (id, attempt, name) => {
  expect(containerName(id, '0001', attempt)).toBe(name);
  expect(name).toMatch(/^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/);
});

describe('the user', () => {
  const sandbox = (kind: 'host' | 'image'): Partial<PluginDefinition> => ({
    sandbox: { ...aDefinition().sandbox, user: { kind } },
  });

  test("host is the runner's own", () => {
    expect(specOf(sandbox('host')).user).toBe('1001:127');
  });

  test('host is root where the runner is, and the record warns', () => {
    const root: HostUser = { uid: 0, gid: 0 };
    expect(specOf(sandbox('host'), {}, root).user).toBe('0:0');
    expect(specWarnings(aDefinition(sandbox('host')), root)).toEqual([
      'Plugin "greet" runs as the user of the runner (`sandbox.user: host`), ' +
        'which is root here: as root in its container, without capabilities.',
    ]);
    expect(specWarnings(aDefinition(sandbox('host')), runner)).toEqual([]);
    expect(specWarnings(aDefinition(), root)).toEqual([]);
  });

  test("image leaves it to the image's", () => {
    expect(specOf(sandbox('image')).user).toBeUndefined();
  });
});

describe('the workspace', () => {
  /** A workspace whose `.git` is made by `make`. */
  function aWorkspace(make: (git: string) => void = () => undefined): string {
    const path = mkdtempSync(join(directory.path, 'workspace-'));
    make(join(path, '.git'));
    return path;
  }
  const read = { workspace: 'read' } as const;

  test('is not there unless the definition asks', () => {
    const { mounts, env } = specOf({}, { workspace: aWorkspace() });
    expect(mounts).toEqual([]);
    expect(env).not.toHaveProperty('PLUGIN_WORKSPACE');
  });

  test('is mounted read-only, and the plugin is told where', () => {
    const workspace = aWorkspace();
    const { mounts, hiddenPaths, env } = specOf(read, { workspace });
    expect(mounts).toEqual([
      { source: workspace, target: '/workspace', readOnly: true },
    ]);
    expect(hiddenPaths).toEqual([]);
    expect(env['PLUGIN_WORKSPACE']).toBe('/workspace');
  });

  test('is writable with `write`, and its .git still hidden', () => {
    const workspace = aWorkspace((git) => mkdirSync(git));
    const spec = specOf({ workspace: 'write' }, { workspace });
    expect(spec.mounts).toEqual([
      { source: workspace, target: '/workspace', readOnly: false },
    ]);
    expect(spec.hiddenPaths).toEqual(['/workspace/.git']);
  });

  test('is where its links lead', () => {
    const workspace = aWorkspace();
    const link = `${workspace}-link`;
    symlinkSync(workspace, link);
    expect(specOf(read, { workspace: link }).mounts[0]?.source).toBe(workspace);
  });

  test.each([
    ['/', 'contains /proc'],
    ['/proc', 'is /proc'],
    ['/proc/self', 'is in /proc'],
    ['/sys/fs', 'is in /sys'],
    ['/dev', 'is /dev'],
    ['/etc', 'is /etc'],
    ['/run', 'is /run'],
    ['/var/run', 'is /run'],
    ['/var', 'contains'],
    ['/nonexistent', 'does not exist'],
  ])('is never %s, by whatever name', (path, reason) => {
    const refused = (workspace: string) => (): unknown =>
      specOf(read, { workspace });
    expect(refused(path)).toThrow(UserError);
    expect(refused(path)).toThrow(reason);
    const link = mkdtempSync(join(directory.path, 'link-'));
    symlinkSync(path, join(link, 'workspace'));
    expect(refused(join(link, 'workspace'))).toThrow(
      path === '/nonexistent' ? reason : ', which is "/',
    );
  });

  test('never holds the home or the temporary directory of the runner', () => {
    const home = aWorkspace();
    const runnerOf = (path: string): HostUser => ({
      ...runner,
      privatePaths: [path],
    });
    const refused = (workspace: string) => (): unknown =>
      specOf(read, { workspace }, runnerOf(home));
    expect(refused(home)).toThrow(`is ${JSON.stringify(home)}, where a runner`);
    expect(refused(directory.path)).toThrow('contains');
    mkdirSync(join(home, 'work'));
    expect(refused(join(home, 'work'))).not.toThrow();
  });

  test('hides the .git file of a worktree', () => {
    const workspace = aWorkspace((git) => writeFileSync(git, 'gitdir: /x'));
    const { mounts, hiddenPaths } = specOf(read, { workspace });
    expect(mounts[1]).toEqual({
      source: '/dev/null',
      target: '/workspace/.git',
      readOnly: true,
    });
    expect(hiddenPaths).toEqual([]);
  });
});

describe('the values of the step', () => {
  const declared = aDefinition({ env: { LEVEL: 'info' }, secrets: ['TOKEN'] });

  test('that the definition declares are accepted', () => {
    const task = aTask({ env: { LEVEL: 'debug' }, secrets: { TOKEN: 'x' } });
    expect(() => checkStepValues(declared, task)).not.toThrow();
  });

  test.each<readonly [name: string, task: Partial<Task>, message: string]>([
    [
      'an env name more',
      { env: { PATH: 'hunter2' }, secrets: { TOKEN: 'hunter2' } },
      'The step sets "PATH" in `env` and plugin "greet" does not declare it',
    ],
    [
      'an inherited name',
      { env: { toString: 'hunter2' }, secrets: { TOKEN: 'hunter2' } },
      'The step sets "toString" in `env`',
    ],
    [
      'a secret more',
      { secrets: { TOKEN: 'hunter2', OTHER: 'hunter2' } },
      'The step gives a secret that plugin "greet" does not declare: ' +
        '`secrets:` of its definition lists "TOKEN".',
    ],
    [
      'a line of a key that looks like a name',
      { secrets: { TOKEN: 'hunter2', hunter2: '=' } },
      'The step gives a secret that plugin "greet" does not declare',
    ],
    [
      'a secret less',
      {},
      'Plugin "greet" needs the secret "TOKEN": give it to the step with ' +
        '`secrets: TOKEN=${{ secrets.TOKEN }}`.',
    ],
    [
      'a secret as env',
      { env: { TOKEN: 'hunter2' }, secrets: { TOKEN: 'hunter2' } },
      'The step sets "TOKEN" in `env`',
    ],
  ])('%s is refused by name, never by value', (_name, task, message) => {
    const refused = (): unknown => checkStepValues(declared, aTask(task));
    expect(refused).toThrow(UserError);
    expect(refused).toThrow(message);
    expect(refused).not.toThrow('hunter2');
  });

  test.each(['constructor', 'toString', '__proto__'])(
    'a secret named %s is missing when it is not given',
    (name) => {
      const definition = aDefinition({ secrets: [name] });
      expect(() => checkStepValues(definition, aTask())).toThrow(
        `Plugin "greet" needs the secret "${name}"`,
      );
    },
  );

  test('a plugin that reads the repository needs one', () => {
    const definition = aDefinition({ workspace: 'read' });
    expect(() => checkStepValues(definition, aTask())).toThrow(
      'Plugin "greet" asks for the repository (`workspace: read`) and there is ' +
        'none: GITHUB_WORKSPACE is not set.',
    );
    expect(() =>
      checkStepValues(definition, aTask({ workspace: '/w' })),
    ).not.toThrow();
  });
});

describe('the trace', () => {
  const trace: NonNullable<Task['trace']> = {
    context: {
      traceId: '0af7651916cd43dd8448eb211c80319c',
      spanId: 'b7ad6b7169203331',
      sampled: true,
      traceState: 'a=1',
    },
    hasSpans: false,
  };

  test('reaches the plugin', () => {
    expect(specOf({}, { trace }).env).toMatchObject({
      TRACEPARENT: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      TRACESTATE: 'a=1',
    });
  });

  test('names the attempt where the execution has spans', () => {
    const { env } = specOf({}, { trace: { ...trace, hasSpans: true } });
    expect(env['TRACEPARENT']).toMatch(
      /^00-0af7651916cd43dd8448eb211c80319c-(?!b7ad6b7169203331)[0-9a-f]{16}-01$/,
    );
  });

  test.each([
    { env: { TRACEPARENT: 'its own' } },
    { secrets: ['TRACEPARENT'] },
  ])('is not mixed with one of the definition: %j', (definition) => {
    const { env } = specOf(definition, {
      trace,
      secrets: definition.secrets ? { TRACEPARENT: 'its own' } : {},
    });
    expect(env).toMatchObject({ TRACEPARENT: 'its own' });
    expect(env).not.toHaveProperty('TRACESTATE');
  });
});
