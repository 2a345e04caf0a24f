import { jest } from '@jest/globals';
import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ContainerSpec } from '../../../../src/orchestrator/container-spec';
import type { ImageRequest } from '../../../../src/orchestrator/image-request';
import { parseImageReference } from '../../../../src/definition/image-reference';
import { DockerOrchestrator } from '../../../../src/orchestrator/docker/docker-orchestrator';
import {
  ENGINE_PATHS,
  ping,
  serveContainer,
  startFakeEngine,
  type FakeEngine,
} from '../../../fakes/fake-engine';
import { aSpec, anImage } from '../../../fakes/values';

let engine: FakeEngine;
let orchestrator: DockerOrchestrator;

beforeEach(async () => {
  engine = await startFakeEngine();
  orchestrator = new DockerOrchestrator({ DOCKER_HOST: engine.host });
});
afterEach(async () => {
  orchestrator.close();
  await engine.close();
});

const create = (spec: ContainerSpec = aSpec()): Promise<unknown> =>
  orchestrator.createContainer(spec, () => undefined);

const label = 'io.plugin-runner.execution';

test('a container is created under its name and its settings read back', async () => {
  serveContainer(engine, 'c1');
  let waiting = 0;
  const container = await orchestrator.createContainer(aSpec(), () => {
    waiting += 1;
  });
  expect(container.name).toBe('plugin-runner-greet-0001');
  expect(container.warnings).toEqual([]);
  expect(waiting).toBe(1);
  expect(engine.lines).toEqual([
    'GET /_ping',
    'POST /containers/create',
    'GET /containers/c1/json',
  ]);
  const sent = engine.requests[1];
  expect(Object.fromEntries(sent?.query ?? [])).toEqual({
    name: 'plugin-runner-greet-0001',
    platform: 'linux/amd64',
  });
  expect(sent?.body).toMatchObject({
    Labels: { [label]: '0001' },
    HostConfig: { ReadonlyRootfs: true },
  });
});

test('the labels say whose it is, and until when', async () => {
  serveContainer(engine, 'c1');
  await create(aSpec({ lifetimeMs: 1000 }));
  const { Labels } = engine.requests[1]?.body as {
    Labels: Record<string, string>;
  };
  expect(Labels['io.plugin-runner.owner']).toMatch(
    new RegExp(`^[0-9a-f-]{36}/\\d+/${process.pid}/\\d+$`),
  );
  const expiresMs = Number(Labels['io.plugin-runner.expires']);
  // The engine's clock is exact to a second.
  expect(Math.abs(expiresMs - Date.now())).toBeLessThan(5000);
});

test("the engine's warnings are kept", async () => {
  serveContainer(engine, 'c1', { warnings: ['No swap limit support'] });
  await expect(create()).resolves.toMatchObject({
    warnings: ['No swap limit support'],
  });
});

test('a sandbox that did not take is refused, told and removed (case 31)', async () => {
  serveContainer(engine, 'c1');
  engine.on('POST /containers/create', ({ body }) => {
    const { HostConfig } = body as { HostConfig: object };
    engine.on('GET /containers/c1/json', {
      status: 200,
      body: {
        Config: body,
        HostConfig: {
          ...ENGINE_PATHS,
          ...HostConfig,
          Memory: 0,
          PidsLimit: null,
        },
      },
    });
    return { status: 201, body: { Id: 'c1' } };
  });
  await expect(create()).rejects.toMatchObject({
    outcome: 'start_failed',
    message:
      'The engine did not apply the sandbox of plugin "greet", so it was not ' +
      'started: Memory: asked "536870912", got "0"; PidsLimit: asked "256", ' +
      'got "null". Check that the engine has the cgroup controllers for these ' +
      'limits (`docker info` shows warnings).',
  });
  expect(engine.lines.at(-1)).toBe('DELETE /containers/c1');
});

test('a limit that the engine discards is refused, named and removed (case 30)', async () => {
  serveContainer(engine, 'c1', {
    warnings: [
      'Your kernel does not support PIDs limit capabilities or the cgroup is not mounted. PIDs limit discarded.',
    ],
  });
  await expect(create()).rejects.toMatchObject({
    outcome: 'start_failed',
    message: expect.stringContaining(
      'The engine cannot apply `resource_limits.pids` of plugin "greet", so it was not started',
    ) as string,
  });
  expect(engine.lines.at(-1)).toBe('DELETE /containers/c1');
});

test('a workspace around the socket of the engine is never mounted', async () => {
  const path = engine.host.replace('unix://', '');
  const source = realpathSync(dirname(path));
  const mounts = [{ source, target: '/workspace', readOnly: true }];
  await expect(create(aSpec({ mounts }))).rejects.toMatchObject({
    outcome: 'start_failed',
    message: expect.stringContaining(
      'holds the socket of the engine',
    ) as string,
  });
  expect(engine.lines).toEqual(['GET /_ping']);
});

test('a workspace around the images of the engine is refused and removed', async () => {
  serveContainer(engine, 'c1');
  engine.on('GET /info', { status: 200, body: { DockerRootDir: '/w/docker' } });
  const mounts = [{ source: '/w', target: '/workspace', readOnly: true }];
  await expect(create(aSpec({ mounts }))).rejects.toMatchObject({
    outcome: 'start_failed',
    message: expect.stringContaining('"/w/docker"') as string,
  });
  expect(engine.lines.at(-1)).toBe('DELETE /containers/c1');
});

test('a container that cannot be looked at is removed', async () => {
  serveContainer(engine, 'c1');
  engine.on('GET /containers/c1/json', { status: 500, text: '<html>' });
  await expect(create()).rejects.toMatchObject({
    outcome: 'engine_unavailable',
  });
  expect(engine.lines.at(-1)).toBe('DELETE /containers/c1');
});

test.each([
  [400, 'invalid mount config: bind source path does not exist: /w'],
  [409, 'Conflict. The container name "/x" is already in use'],
  [500, 'no space left on device'],
])('a create answered with %d is start_failed', async (status, message) => {
  engine.on('POST /containers/create', { status, body: { message } });
  await expect(create()).rejects.toMatchObject({
    outcome: 'start_failed',
    message: expect.stringContaining(JSON.stringify(message)) as string,
  });
  // A name that is taken is somebody else's: nothing is removed.
  expect(engine.lines.filter((line) => line.startsWith('DELETE'))).toEqual([]);
});

test('an image that is removed before the create is not there (case 24)', async () => {
  engine.on('POST /containers/create', {
    status: 404,
    body: { message: 'No such image: sha256:1' },
  });
  await expect(create()).rejects.toMatchObject({
    outcome: 'image_unavailable',
    message: expect.stringContaining(
      'The image of plugin "greet" (sha256:',
    ) as string,
  });
});

test('an image with a volume at no absolute path is refused (case 28)', async () => {
  const image = anImage({ volumes: ['/data', 'data'] });
  await expect(create(aSpec({ image }))).rejects.toMatchObject({
    outcome: 'start_failed',
    message: expect.stringContaining('the volume "data"') as string,
  });
  expect(engine.lines).toEqual(['GET /_ping']);
});

test('a difference that is none of limits says nothing of cgroups', async () => {
  serveContainer(engine, 'c1');
  engine.on('POST /containers/create', ({ body }) => {
    const { HostConfig } = body as { HostConfig: object };
    engine.on('GET /containers/c1/json', {
      status: 200,
      body: {
        Config: body,
        HostConfig: { ...ENGINE_PATHS, ...HostConfig, Init: false },
      },
    });
    return { status: 201, body: { Id: 'c1' } };
  });
  await expect(create()).rejects.toMatchObject({
    outcome: 'start_failed',
    message: expect.stringMatching(
      /Init: asked "true", got "false"\.$/,
    ) as string,
  });
});

describe('removing by name', () => {
  /** For what is there. */
  const PATIENT_MS = 30_000;
  /** For what nobody finds, which is looked for as long. */
  const LOOKING_MS = 1_000;
  const name = 'plugin-runner-greet-0001';

  function holder(labels: object | null): void {
    engine.on(`GET /containers/${name}/json`, {
      status: 200,
      body: { Id: 'c9', Config: { Labels: labels } },
    });
    engine.on('DELETE /containers/c9', { status: 204 });
  }

  test('the container of the execution is removed, by its id', async () => {
    holder({ [label]: '0001' });
    await expect(
      orchestrator.removeContainer(name, '0001', PATIENT_MS),
    ).resolves.toBe(true);
    expect(engine.lines).toContain('DELETE /containers/c9');
  });

  test('a container that has been removed is not remembered', async () => {
    serveContainer(engine, 'c1');
    engine.on('DELETE /containers/c1', { status: 204 });
    const container = await orchestrator.createContainer(
      aSpec(),
      () => undefined,
    );
    await container.remove(1000);
    engine.on(`GET /containers/${name}/json`, { status: 404 });
    await orchestrator.removeContainer(name, '0001', LOOKING_MS);
    // Its id is not: it is looked for by its name.
    expect(engine.lines).toContain(`GET /containers/${name}/json`);
  });

  test.each([
    ["another execution's", { [label]: '0002' }],
    ['without a label', {}],
    ['without labels', null],
    ['with the label of another tool', { execution: '0001' }],
  ])('a container %s is never removed', async (_name, labels) => {
    holder(labels);
    await expect(
      orchestrator.removeContainer(name, '0001', PATIENT_MS),
    ).resolves.toBe(false);
    expect(engine.lines).toEqual([
      'GET /_ping',
      `GET /containers/${name}/json`,
      `GET /containers/${name}-files/json`,
    ]);
  });

  test('none to remove is no error', async () => {
    engine.on(`GET /containers/${name}/json`, { status: 404 });
    await expect(
      orchestrator.removeContainer(name, '0001', LOOKING_MS),
    ).resolves.toBe(false);
  });

  test('an engine that cannot say is an error, not "none"', async () => {
    engine.on(`GET /containers/${name}/json`, {
      status: 500,
      body: { message: 'boltdb is gone' },
    });
    await expect(
      orchestrator.removeContainer(name, '0001', LOOKING_MS),
    ).rejects.toThrow('boltdb is gone');
  });

  test('a create that was never answered is looked for again and again', async () => {
    serveContainer(engine, 'c1');
    engine.on('POST /containers/create', { status: 201, fault: 'never' });
    create().catch(() => undefined);
    const absent = { status: 404, body: { message: 'No such container' } };
    engine.on(`GET /containers/${name}/json`, absent, absent, {
      status: 200,
      body: { Id: 'c9', Config: { Labels: { [label]: '0001' } } },
    });
    engine.on('DELETE /containers/c9', { status: 204 });
    await expect(
      orchestrator.removeContainer(name, '0001', PATIENT_MS),
    ).resolves.toBe(true);
    expect(engine.lines).toContain('DELETE /containers/c9');
  });

  test('of one that broke off, for a while (case 62)', async () => {
    engine.on('POST /containers/create', {
      status: 201,
      body: { Id: 'c1' },
      fault: 'cut',
    });
    await create().catch(() => undefined);
    engine.on(`GET /containers/${name}/json`, { status: 404 });
    await expect(
      orchestrator.removeContainer(name, '0001', LOOKING_MS),
    ).resolves.toBe(false);
    const looks = engine.lines.filter((line) => line.startsWith('GET /cont'));
    expect(looks.length).toBeGreaterThan(1);
  });

  test('and when it never shows, nobody can say that it is gone', async () => {
    engine.on('POST /containers/create', { status: 201, fault: 'never' });
    create().catch(() => undefined);
    engine.on(`GET /containers/${name}/json`, { status: 404 });
    await expect(
      orchestrator.removeContainer(name, '0001', LOOKING_MS),
    ).rejects.toMatchObject({
      outcome: 'engine_unavailable',
      message: `The container ${name} may be left on the engine: the engine may be creating it still.`,
    });
  });

  test('a create that was refused has left nothing: one look says so', async () => {
    engine.on('POST /containers/create', {
      status: 500,
      body: { message: 'full' },
    });
    await create().catch(() => undefined);
    engine.on(`GET /containers/${name}/json`, { status: 404 });
    await expect(
      orchestrator.removeContainer(name, '0001', PATIENT_MS),
    ).resolves.toBe(false);
  });

  test('what was created is removed by its id, whatever a look would say', async () => {
    serveContainer(engine, 'c1');
    await create();
    engine.on(`GET /containers/${name}/json`, { status: 500, text: '<html>' });
    await expect(
      orchestrator.removeContainer(name, '0001', PATIENT_MS),
    ).resolves.toBe(true);
    expect(engine.lines.at(-1)).toBe('DELETE /containers/c1');
  });

  test('an engine that answers only later is connected to again', async () => {
    engine.on('GET /_ping', { status: 500, text: 'starting' });
    const early = new DockerOrchestrator({ DOCKER_HOST: engine.host });
    holder({ [label]: '0001' });
    setTimeout(() => engine.on('GET /_ping', ping('1.41')), 300);
    await expect(early.removeContainer(name, '0001', PATIENT_MS)).resolves.toBe(
      true,
    );
    early.close();
  });

  test('and after it the container that holds copies of its mounts', async () => {
    holder({ [label]: '0001' });
    engine.on(`GET /containers/${name}-files/json`, {
      status: 200,
      body: { Id: 'c10', Config: { Labels: { [label]: '0001' } } },
    });
    engine.on('DELETE /containers/c10', { status: 204 });
    await expect(
      orchestrator.removeContainer(name, '0001', PATIENT_MS),
    ).resolves.toBe(true);
    expect(engine.lines.filter((line) => line.startsWith('DELETE'))).toEqual([
      'DELETE /containers/c9',
      'DELETE /containers/c10',
    ]);
  });

  test('it is looked for also when the first removal took all the time', async () => {
    holder({ [label]: '0001' });
    const now = performance.now.bind(performance);
    let tookMs = 0;
    const clock = jest.spyOn(performance, 'now');
    clock.mockImplementation(() => now() + tookMs);
    engine.on('DELETE /containers/c9', () => {
      tookMs = 2 * PATIENT_MS;
      return { status: 204 };
    });
    engine.on(`GET /containers/${name}-files/json`, async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return { status: 404 };
    });
    try {
      const removed = orchestrator.removeContainer(name, '0001', PATIENT_MS);
      await expect(removed).resolves.toBe(true);
    } finally {
      clock.mockRestore();
    }
    expect(engine.lines.at(-1)).toBe(`GET /containers/${name}-files/json`);
  });

  test('a name cannot reach another path of the API', async () => {
    const odd = '../images/x?force=1';
    await orchestrator.removeContainer(odd, '0001', LOOKING_MS);
    expect(engine.lines.at(-1)).toBe(`GET /containers/${odd}-files/json`);
  });
});

test('no engine is told by the first method that needs it, not before', async () => {
  const none = new DockerOrchestrator({ DOCKER_HOST: 'unix:///no/such.sock' });
  await new Promise((resolve) => setTimeout(resolve, 10));
  await expect(none.removeContainer('x', '0001', 300)).rejects.toThrow(
    'No Docker engine: unix:///no/such.sock does not exist.',
  );
  none.close();
});

test('a setting that cannot be used is told the same way', async () => {
  const none = new DockerOrchestrator({ DOCKER_HOST: 'carrier pigeon' });
  await expect(none.removeContainer('x', '0001', 300)).rejects.toThrow(
    'DOCKER_HOST "carrier pigeon" is not supported',
  );
  none.close();
});

test('an engine that was not there is connected to again (case 62)', async () => {
  await create().catch(() => undefined);
  engine.on('GET /_ping', { status: 400, text: 'starting' }, ping('1.41'));
  const early = new DockerOrchestrator({ DOCKER_HOST: engine.host });
  engine.on('GET /images/greet:1/json', {
    status: 200,
    body: { Id: 'sha256:1', Os: 'linux', Architecture: 'riscv64' },
  });
  const request: ImageRequest = {
    reference: parseImageReference('greet:1'),
    platform: 'linux/riscv64',
    build: undefined,
    pull: 'missing',
    mayTransfer: () => Promise.resolve(),
    signal: new AbortController().signal,
    onProgress: () => undefined,
  };
  await expect(early.prepareImage(request)).rejects.toMatchObject({
    outcome: 'engine_unavailable',
  });
  await expect(early.prepareImage(request)).resolves.toMatchObject({
    id: 'sha256:1',
  });
  early.close();
});

test('nothing is swept on an engine that has not answered (case 63)', async () => {
  engine.on('GET /_ping', { status: 200, fault: 'never' });
  const mute = new DockerOrchestrator({ DOCKER_HOST: engine.host });
  await expect(mute.removeStale()).resolves.toEqual([]);
  mute.close();
});

test('images are prepared over the same connection and CLI', async () => {
  engine.on('GET /images/greet:1/json', () =>
    argvs.length === 0
      ? { status: 404, body: { message: 'No such image' } }
      : {
          status: 200,
          body: { Id: 'sha256:1', Os: 'linux', Architecture: 'riscv64' },
        },
  );
  const argvs: (readonly string[])[] = [];
  const withCli = new DockerOrchestrator(
    { DOCKER_HOST: engine.host },
    (argv) => {
      argvs.push(argv);
      return Promise.resolve({ exitCode: 0, stderr: '' });
    },
  );
  const request: ImageRequest = {
    reference: parseImageReference('greet:1'),
    platform: 'linux/riscv64',
    build: undefined,
    pull: 'missing',
    mayTransfer: () => Promise.resolve(),
    signal: new AbortController().signal,
    onProgress: () => undefined,
  };
  await expect(withCli.prepareImage(request)).resolves.toMatchObject({
    id: 'sha256:1',
    platform: 'linux/riscv64',
  });
  expect(argvs).toHaveLength(1);
  withCli.close();
});
