import { mkdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DockerOrchestrator } from '../../../../src/orchestrator/docker/docker-orchestrator';
import type { Container } from '../../../../src/orchestrator/container';
import {
  serveContainer,
  startFakeEngine,
  type Answer,
  type FakeEngine,
} from '../../../fakes/fake-engine';
import { aTemporaryDirectory } from '../../../fakes/temporary-directory';
import { aSpec } from '../../../fakes/values';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());
mkdirSync(join(directory.path, 'src', '.git'), { recursive: true });
writeFileSync(join(directory.path, 'src', 'a'), 'content of a');
writeFileSync(join(directory.path, 'src', '.git', 'config'), 'token');

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

const TARGET = '/workspace';
const spec = aSpec({
  mounts: [
    { source: directory.path, target: TARGET, readOnly: true },
    { source: '/dev/null', target: `${TARGET}/src/b/.git`, readOnly: true },
  ],
  hiddenPaths: [`${TARGET}/src/.git`],
});
const create = (): Promise<Container> =>
  orchestrator.createContainer(spec, () => undefined);

/** What an engine says of the time of our directory, plus some nanoseconds. */
function stat(differenceNs = 0n): () => Answer {
  return () => {
    const { mtimeNs } = statSync(directory.path, { bigint: true });
    const ns = mtimeNs + differenceNs;
    const seconds = new Date(Number(ns / 1_000_000n))
      .toISOString()
      .slice(0, 19);
    const fraction = String(ns % 1_000_000_000n).padStart(9, '0');
    const mtime = `${seconds}.${fraction}Z`;
    const header = Buffer.from(JSON.stringify({ mtime })).toString('base64');
    return {
      status: 200,
      headers: { 'X-Docker-Container-Path-Stat': header },
    };
  };
}

/** An engine that makes the holder, and the container with its volume. */
function serveHolder(): void {
  const mount = { Type: 'volume', Destination: TARGET, Name: 'v1', RW: true };
  engine.on('GET /containers/holder/json', {
    status: 200,
    body: { Id: 'holder', Mounts: [mount] },
  });
  engine.on('PUT /containers/holder/archive', { status: 200 });
  for (const id of ['holder', 'c1']) {
    engine.on(`DELETE /containers/${id}`, { status: 204 });
  }
}

const created = (id: string): Answer => ({ status: 201, body: { Id: id } });

test('a bind that the engine reaches stays one', async () => {
  serveContainer(engine, 'c1');
  const yearAgo = Math.floor(Date.now() / 1_000) - 31_536_000;
  utimesSync(directory.path, yearAgo, yearAgo);
  engine.on('HEAD /containers/c1/archive', stat());
  // The fake shows no mounts: that it is refused for them, is to the point.
  await expect(create()).rejects.toThrow('bind /workspace ro rprivate');
  const creates = engine.lines.filter((line) => line.startsWith('POST'));
  expect(creates).toHaveLength(1);
  // What was looked at has its own time again.
  expect(statSync(directory.path).mtimeMs).toBeCloseTo(yearAgo * 1_000, 0);
});

test.each([
  ['says that there is no such path', { status: 404 }],
  ['has another directory there', stat(1n)],
  ['tells no time', { status: 200 }],
])(
  'an engine that %s gets copies, without what is hidden',
  async (_name, seen) => {
    serveHolder();
    engine.on(
      'POST /containers/create',
      created('c1'),
      created('holder'),
      created('c2'),
    );
    engine.on('HEAD /containers/c1/archive', seen);
    await expect(create()).rejects.toMatchObject({
      outcome: 'engine_unavailable',
    });
    const sent = engine.requests
      .filter(({ line }) => line === 'POST /containers/create')
      .map(({ query, body }) => ({
        name: query.get('name'),
        mounts: (body as { HostConfig: { Mounts: { Type: string }[] } })
          .HostConfig.Mounts,
      }));
    expect(sent.map(({ name }) => name)).toEqual([
      spec.name,
      `${spec.name}-files`,
      spec.name,
    ]);
    expect(sent[0]?.mounts.map(({ Type }) => Type)).toEqual(['bind', 'bind']);
    expect(sent[2]?.mounts).toMatchObject([
      { Type: 'volume', Source: 'v1', Target: TARGET, ReadOnly: true },
    ]);
    const tar = engine.requests.find(({ line }) => line.startsWith('PUT'));
    expect(tar?.query.get('path')).toBe(TARGET);
    expect(tar?.body).toContain('content of a');
    expect(tar?.body).not.toContain('token');
    // c2 cannot be looked at here: nothing is left of it, copies last.
    expect(engine.lines.at(-1)).toBe('DELETE /containers/holder');
  },
);

test('so does one that refuses the bind', async () => {
  serveHolder();
  engine.on(
    'POST /containers/create',
    { status: 400, body: { message: 'bind source path does not exist: /w' } },
    created('holder'),
    created('c2'),
  );
  await expect(create()).rejects.toMatchObject({
    outcome: 'engine_unavailable',
  });
  expect(engine.lines).toContain('PUT /containers/holder/archive');
});

test('what the engine does not take is an error, and nothing stays', async () => {
  serveHolder();
  engine.on(
    'POST /containers/create',
    { status: 400, body: { message: 'bind source path does not exist: /w' } },
    created('holder'),
  );
  engine.on('PUT /containers/holder/archive', {
    status: 500,
    body: { message: 'no space left on device' },
  });
  await expect(create()).rejects.toThrow('"no space left on device"');
  expect(engine.lines.at(-1)).toBe('DELETE /containers/holder');
});

describe('files that the plugin is to change', () => {
  const unseen = {
    status: 400,
    body: { message: 'bind source path does not exist: /w' },
  };
  const mounts = [{ source: directory.path, target: TARGET, readOnly: false }];
  const writable = { ...spec, mounts };
  const createWritable = (): Promise<Container> =>
    orchestrator.createContainer(writable, () => undefined);
  const seenAs = (linkTarget: string): Answer => ({
    status: 200,
    headers: {
      'X-Docker-Container-Path-Stat': Buffer.from(
        JSON.stringify({ mtime: '2001-09-09T01:46:40Z', linkTarget }),
      ).toString('base64'),
    },
  });

  test('are copied too, to a volume of their owner', async () => {
    serveHolder();
    engine.on('HEAD /containers/holder/archive', seenAs(''));
    engine.on(
      'POST /containers/create',
      ...[unseen, created('holder'), created('c2')],
    );
    await expect(createWritable()).rejects.toMatchObject({
      outcome: 'engine_unavailable',
    });
    const [content, root] = engine.requests.filter(({ line }) =>
      line.startsWith('PUT'),
    );
    expect(content?.body).toContain('content of a');
    expect(content?.body).not.toContain('token');
    expect(root?.query.get('path')).toBe('/');
    const { uid, mode } = statSync(directory.path);
    const octal = (value: number): string => value.toString(8).padStart(6, '0');
    expect(root?.body).toMatch(
      new RegExp(`^workspace/\0+${octal(mode & 0o7777)} \0${octal(uid)} \0`),
    );
    const body = engine.requests
      .filter(({ line }) => line === 'POST /containers/create')
      .at(-1)?.body;
    expect(body).toMatchObject({
      HostConfig: {
        Mounts: [{ Type: 'volume', Source: 'v1', ReadOnly: false }],
      },
    });
  });

  test('cannot be where the image has a link', async () => {
    serveHolder();
    engine.on('HEAD /containers/holder/archive', seenAs('/elsewhere'));
    engine.on('POST /containers/create', unseen, created('holder'));
    await expect(createWritable()).rejects.toMatchObject({
      outcome: 'start_failed',
      message: expect.stringContaining('"/workspace" is a link') as string,
    });
    expect(engine.lines.at(-1)).toBe('DELETE /containers/holder');
  });
});

test('removed while files are being copied, it leaves nothing', async () => {
  serveHolder();
  engine.on(
    'POST /containers/create',
    { status: 400, body: { message: 'bind source path does not exist: /w' } },
    created('holder'),
  );
  engine.on('PUT /containers/holder/archive', { status: 200, fault: 'never' });
  const creating = create().catch((error: unknown) => error);
  while (!engine.lines.includes('PUT /containers/holder/archive')) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await expect(
    orchestrator.removeContainer(spec.name, '0001', 30_000),
  ).resolves.toBe(false);
  await creating;
  expect(engine.lines).toContain('DELETE /containers/holder');
});

describe('a create whose answer is lost', () => {
  const cut = { status: 201, body: { Id: 'c9' }, fault: 'cut' } as const;
  const labelled = (id: string): Answer => ({
    status: 200,
    body: {
      Id: id,
      Config: { Labels: { 'io.plugin-runner.execution': '0001' } },
    },
  });
  const absent: Answer = { status: 404, body: { message: 'none' } };
  const unseen: Answer = {
    status: 400,
    body: { message: 'bind source path does not exist: /w' },
  };

  test('is looked for when it is that of the plugin, on copies', async () => {
    serveHolder();
    engine.on('POST /containers/create', unseen, created('holder'), cut);
    await create().catch(() => undefined);
    const path = `/containers/${spec.name}/json`;
    engine.on(`GET ${path}`, absent, absent, labelled('c9'));
    engine.on('DELETE /containers/c9', { status: 204 });
    await expect(
      orchestrator.removeContainer(spec.name, '0001', 30_000),
    ).resolves.toBe(true);
    expect(engine.lines).toContain('DELETE /containers/c9');
  });

  test('is looked for when it is that of the copies', async () => {
    engine.on('POST /containers/create', unseen, cut);
    await create().catch(() => undefined);
    engine.on(`GET /containers/${spec.name}/json`, absent);
    const path = `/containers/${spec.name}-files/json`;
    engine.on(`GET ${path}`, absent, absent, labelled('c9'));
    engine.on('DELETE /containers/c9', { status: 204 });
    await expect(
      orchestrator.removeContainer(spec.name, '0001', 30_000),
    ).resolves.toBe(true);
    expect(engine.lines).toContain('DELETE /containers/c9');
  });
});
