import type { Duplex } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pack } from 'tar-stream';
import type {
  ContainerExit,
  ContainerIo,
} from '../../../../src/orchestrator/container';
import { connectEngine } from '../../../../src/orchestrator/docker/connect-engine';
import { DockerContainer } from '../../../../src/orchestrator/docker/docker-container';
import type { EngineClient } from '../../../../src/orchestrator/docker/engine-client';
import {
  frame,
  serveContainer,
  startFakeEngine,
  type Answer,
  type FakeEngine,
} from '../../../fakes/fake-engine';
import { aSpec, usageWith } from '../../../fakes/values';

let engine: FakeEngine;
let client: EngineClient;
let container: DockerContainer;

beforeEach(async () => {
  engine = await startFakeEngine();
  client = await connectEngine({ kind: 'socket', path: engine.socketPath });
  container = new DockerContainer('c1', aSpec(), ['a warning'], client);
});
afterEach(async () => {
  // Ends the sampling of a container whose end was never reported.
  await container.remove(1).catch(() => undefined);
  client.close();
  await engine.close();
});

interface Streams extends ContainerIo {
  text(): { stdout: string; stderr: string; starting: number };
}

/** Streams that remember; stdin is a short JSON text. */
function streams(stdin = '{"a":1}'): Streams {
  const pieces: Record<'stdout' | 'stderr', Buffer[]> = {
    stdout: [],
    stderr: [],
  };
  let starting = 0;
  return {
    stdin: Buffer.from(stdin),
    onStdout: (bytes) => pieces.stdout.push(Buffer.from(bytes)),
    onStderr: (bytes) => pieces.stderr.push(Buffer.from(bytes)),
    onUsage: () => undefined,
    onEnding: () => undefined,
    whileStarting: () => (starting += 1),
    text: () => ({
      stdout: Buffer.concat(pieces.stdout).toString(),
      stderr: Buffer.concat(pieces.stderr).toString(),
      starting,
    }),
  };
}

async function startAndWait(
  io: ContainerIo = streams(),
): Promise<ContainerExit> {
  await container.start(io);
  return container.wait();
}

const lost = (reason: string): object => ({
  outcome: 'engine_unavailable',
  message: expect.stringContaining(
    `The engine lost the running plugin "greet" (${reason}): its output may be incomplete`,
  ) as string,
});

test('it has the name, the warnings and the limits it was created with', () => {
  const { name, warnings, effectiveLimits } = container;
  expect({ name, warnings, effectiveLimits }).toEqual({
    name: 'plugin-runner-greet-0001',
    warnings: ['a warning'],
    effectiveLimits: aSpec().limits,
  });
});

test('streams, exit code and the evidence of a run', async () => {
  serveContainer(engine, 'c1', {
    frames: [
      frame(1, '{"ok":'),
      frame(2, 'log\n'),
      frame(1, Buffer.from('"é"}').subarray(0, 3)),
      frame(1, Buffer.from('"é"}').subarray(3)),
    ],
    exitCode: 3,
    oomKilled: true,
  });
  const io = streams();
  const exit = await startAndWait(io);
  expect(exit).toMatchObject({ exitCode: 3, oomKilled: true });
  expect(io.text()).toEqual({
    stdout: '{"ok":"é"}',
    stderr: 'log\n',
    starting: 1,
  });
});

describe('a kill that was not ours', () => {
  const inspected = (OOMKilled: boolean): object => ({
    status: 200,
    body: { Id: 'c1', State: { OOMKilled } },
  });

  test('of which the engine hears late is one for lack of memory (case 38)', async () => {
    serveContainer(engine, 'c1', { exitCode: 137 });
    engine.on(
      'GET /containers/c1/json',
      inspected(false) as never,
      inspected(true) as never,
    );
    await expect(startAndWait()).resolves.toMatchObject({ oomKilled: true });
  });

  test('of which the engine never hears is, at the limit (case 38)', async () => {
    serveContainer(engine, 'c1', { untilKilled: true });
    engine.on('GET /containers/c1/json', inspected(false) as never);
    let attached: Duplex | undefined;
    engine.onAttach(({ stream }) => (attached = stream));
    let end: (code: number) => void = () => undefined;
    const ended = new Promise<number>((resolve) => (end = resolve));
    engine.on('POST /containers/c1/wait', async () => ({
      status: 200,
      body: { StatusCode: await ended },
    }));
    let asked = 0;
    engine.on('GET /containers/c1/stats', () => {
      asked += 1;
      // Asked again, it has the first answer.
      if (asked === 2) {
        attached?.end();
        end(137);
      }
      return {
        status: 200,
        body: { memory_stats: { max_usage: aSpec().limits.memoryBytes } },
      };
    });
    await expect(startAndWait()).resolves.toMatchObject({ oomKilled: true });
  });

  test('far from the limit is somebody’s', async () => {
    serveContainer(engine, 'c1', { exitCode: 137 });
    await expect(startAndWait()).resolves.toMatchObject({ oomKilled: false });
  });
});

test('a kill for lack of memory that the engine missed is still in its figures', async () => {
  const running = serveContainer(engine, 'c1', { untilKilled: true });
  let asked = 0;
  engine.on('GET /containers/c1/stats', () => {
    asked += 1;
    // Asked again, it has the first answer.
    if (asked === 2) running.end(1);
    return { status: 200, body: { memory_stats: { usage: 7, failcnt: 1 } } };
  });
  const exit = await startAndWait();
  expect(exit).toEqual({
    exitCode: 1,
    oomKilled: true,
    usage: usageWith({
      // It was seen with 7; what it was killed for is its limit.
      peakMemoryBytes: aSpec().limits.memoryBytes,
      source: 'engine',
      isWhole: false,
    }),
  });
});

test('it attaches, then starts, then waits; nothing sooner', async () => {
  serveContainer(engine, 'c1');
  await startAndWait();
  const order = engine.lines.filter((line) => line.startsWith('POST'));
  expect(order).toEqual([
    'POST /containers/c1/attach',
    'POST /containers/c1/start',
    'POST /containers/c1/wait',
  ]);
  const attach = engine.requests.find(({ line }) => line.endsWith('/attach'));
  expect(Object.fromEntries(attach?.query ?? [])).toEqual({
    stream: '1',
    stdin: '1',
    stdout: '1',
    stderr: '1',
  });
});

test('the plugin reads its input to the end', async () => {
  const input = JSON.stringify('x'.repeat(300_000));
  serveContainer(engine, 'c1');
  let read = '';
  engine.onAttach(({ stream, stdin }) => {
    void stdin.then((text) => {
      read = text;
      stream.end(frame(1, 'done'));
    });
  });
  const io = streams(input);
  await startAndWait(io);
  expect(read).toBe(input);
  expect(io.text().stdout).toBe('done');
});

test('a plugin that does not want its input is no error', async () => {
  serveContainer(engine, 'c1');
  engine.onAttach(({ stream }) => {
    stream.pause();
    stream.end(frame(1, '{}'));
  });
  const io = streams('x'.repeat(5_000_000));
  await expect(startAndWait(io)).resolves.toMatchObject({ exitCode: 0 });
  expect(io.text().stdout).toBe('{}');
});

test.each([
  ['inside a header', frame(1, 'x').subarray(0, 5)],
  ['inside a body', frame(1, '{"n":12}').subarray(0, 12)],
])('an output that ends %s does not count', async (_name, bytes) => {
  serveContainer(engine, 'c1', { frames: [bytes] });
  await expect(startAndWait()).rejects.toMatchObject(
    lost('"the output stream broke off"'),
  );
});

describe('an output that ends between two frames', () => {
  const running = (Running: boolean, ranMs = 0): never =>
    ({
      status: 200,
      body: {
        State: {
          Running,
          StartedAt: '2026-01-01T00:00:00.000000001Z',
          FinishedAt: new Date(Date.UTC(2026, 0, 1) + ranMs).toISOString(),
        },
      },
    }) as never;

  test('does not count when the plugin goes on', async () => {
    serveContainer(engine, 'c1', { untilKilled: true });
    engine.on('GET /containers/c1/json', running(true));
    engine.onAttach(({ stream }) => stream.end(frame(1, '1')));
    await expect(startAndWait()).rejects.toMatchObject(
      lost('"the output stream ended before the plugin did"'),
    );
  });

  test.each([
    ['does not count when the plugin ended a while later', 3900, true],
    ['counts when it ended at once', 100, false],
    ['counts when the clock of the engine was set meanwhile', 3_600_000, false],
  ])('%s', async (_name, ranMs, isLost) => {
    serveContainer(engine, 'c1', { frames: [frame(1, '1')] });
    engine.on('GET /containers/c1/json', running(false, ranMs));
    const exit = startAndWait();
    if (isLost) {
      await expect(exit).rejects.toMatchObject(
        lost('"the output stream ended before the plugin did"'),
      );
    } else await expect(exit).resolves.toMatchObject({ exitCode: 0 });
  });

  test('nor does the end of a plugin that runs again', async () => {
    serveContainer(engine, 'c1', { frames: [frame(1, '1')] });
    engine.on('GET /containers/c1/json', running(true));
    await expect(startAndWait()).rejects.toMatchObject(
      lost('"the container was started again by somebody else"'),
    );
  });
});

test('a connection that is cut does not count, whatever was printed', async () => {
  serveContainer(engine, 'c1', { untilKilled: true });
  engine.onAttach(({ stream }) => stream.write(frame(1, '{"complete":true}')));
  const io: Streams = streams();
  const printed = new Promise<void>((resolve) => {
    const { onStdout } = io;
    Object.assign(io, {
      onStdout: (bytes: Uint8Array) => {
        onStdout(bytes);
        resolve();
      },
    });
  });
  await container.start(io);
  const exit = container.wait();
  await printed;
  engine.cut();
  await expect(exit).rejects.toMatchObject({ outcome: 'engine_unavailable' });
  expect(io.text().stdout).toBe('{"complete":true}');
});

test('bytes that are no frames do not count', async () => {
  serveContainer(engine, 'c1', { frames: [Buffer.from('plain text')] });
  await expect(startAndWait()).rejects.toMatchObject(
    lost('"the engine sent bytes that are not a frame"'),
  );
});

test.each([
  [
    'removed by somebody',
    { status: 404, body: { message: 'No such container' } },
    '"the container was removed by somebody else"',
  ],
  [
    'not known to a broken engine',
    { status: 500, body: { message: 'boltdb is gone' } },
    '"boltdb is gone"',
  ],
  [
    'answered without a code',
    { status: 200, body: {} },
    '"the wait was answered with 200"',
  ],
  [
    'ended by a fault of the engine',
    { status: 200, body: { StatusCode: 0, Error: { Message: 'cgroup' } } },
    '"cgroup"',
  ],
])('a container that is %s has no exit code', async (_name, answer, reason) => {
  serveContainer(engine, 'c1');
  engine.on('POST /containers/c1/wait', answer);
  await expect(startAndWait()).rejects.toMatchObject(lost(reason));
});

test('a container that is gone before it was looked at does not count', async () => {
  serveContainer(engine, 'c1');
  engine.on('GET /containers/c1/json', { status: 404 });
  await expect(startAndWait()).rejects.toMatchObject(
    lost('"the container was removed by somebody else"'),
  );
});

test.each([
  [400, 'exec: "/nope": stat /nope: no such file or directory: unknown'],
  [500, 'failed to create shim task'],
  [404, 'network tests not found'],
])('a start answered with %d is start_failed', async (status, message) => {
  serveContainer(engine, 'c1');
  engine.on('POST /containers/c1/start', { status, body: { message } });
  await expect(container.start(streams())).rejects.toMatchObject({
    outcome: 'start_failed',
    message: expect.stringContaining(JSON.stringify(message)) as string,
  });
});

test('a container that is removed before the start is no failure of the plugin (case 61)', async () => {
  serveContainer(engine, 'c1');
  engine.on('POST /containers/c1/start', {
    status: 404,
    body: { message: 'No such container: c1' },
  });
  await expect(container.start(streams())).rejects.toMatchObject({
    outcome: 'engine_unavailable',
    message: expect.stringContaining(
      'Plugin "greet" was not started: its container was removed by somebody else',
    ) as string,
  });
});

test('what is given up while it is attached is not started', async () => {
  serveContainer(engine, 'c1');
  engine.onAttach(() => undefined);
  const refused = expect(container.start(streams())).rejects.toMatchObject({
    outcome: 'engine_unavailable',
  });
  await container.remove(1000);
  await refused;
  expect(engine.lines).not.toContain('POST /containers/c1/start');
});

const tini = '[FATAL tini (7)] exec /app/run failed: Permission denied\n';

test('a command that the init could not start is start_failed', async () => {
  serveContainer(engine, 'c1', { frames: [frame(2, tini)], exitCode: 126 });
  await expect(startAndWait()).rejects.toMatchObject({
    outcome: 'start_failed',
    message: expect.stringContaining(
      '"exec /app/run failed: Permission denied"',
    ) as string,
  });
});

test.each([
  ['[FATAL tini (7)] exec /app/run\n failed: No such file or directory\n', 127],
  ['[FATAL tini (7)] exec /a\r\nb failed: No such file or directory\n', 127],
  [
    `[FATAL tini (7)] exec /${'x'.repeat(9000)} failed: File name too long\n`,
    126,
  ],
  ['exec /sbin/docker-init: argument list too long\n', 1],
  [
    'standard_init_linux.go:228: exec user process caused: argument list too long\n',
    1,
  ],
  ['ERROR (catatonit:6): failed to exec pid1: No such file or directory\n', 1],
])('whatever it is called: %j', async (words, exitCode) => {
  serveContainer(engine, 'c1', { frames: [frame(2, words)], exitCode });
  await expect(startAndWait()).rejects.toMatchObject({
    outcome: 'start_failed',
  });
});

test.each([
  ['after output', [frame(1, '{}'), frame(2, tini)], 126],
  ['after a log of its own', [frame(2, 'hello\n'), frame(2, tini)], 126],
  ['and a success', [frame(2, tini)], 0],
])('the same words %s are the plugin’s', async (_name, frames, exitCode) => {
  serveContainer(engine, 'c1', { frames, exitCode });
  await expect(startAndWait()).resolves.toMatchObject({ exitCode });
});

test('Podman’s own word that it lost the output is believed, of Podman only', async () => {
  const words =
    'Error: read unixpacket @->/proc/self/fd/14/attach: read: connection reset by peer';
  const frames = [frame(1, '{}'), frame(2, words)];
  serveContainer(engine, 'c1', { frames });
  await expect(startAndWait()).resolves.toMatchObject({ exitCode: 0 });
  serveContainer(engine, 'c2', { frames });
  container = new DockerContainer('c2', aSpec(), [], {
    ...client,
    isPodman: true,
  });
  await expect(startAndWait()).rejects.toMatchObject({
    outcome: 'engine_unavailable',
    message: expect.stringContaining('read a large input to its end') as string,
  });
});

test('waiting before the start is a mistake', async () => {
  await expect(container.wait()).rejects.toThrow('wait() before start()');
});

describe('ending it', () => {
  const kills = (): (string | null)[] =>
    engine.requests
      .filter(({ line }) => line.endsWith('/kill'))
      .map(({ query }) => query.get('signal'));

  test('stop: a plugin that ends within the grace is not killed', async () => {
    const running = serveContainer(engine, 'c1', { untilKilled: true });
    engine.on('POST /containers/c1/kill', () => {
      running.end(143);
      return { status: 204 };
    });
    await container.start(streams());
    const exit = container.wait();
    await container.stop(60_000);
    await expect(exit).resolves.toMatchObject({ exitCode: 143 });
    expect(kills()).toEqual(['SIGTERM']);
  });

  test('stop: after the grace it is killed', async () => {
    const running = serveContainer(engine, 'c1', { untilKilled: true });
    engine.on('POST /containers/c1/kill', ({ query }) => {
      if (query.get('signal') === 'SIGKILL') running.end(137);
      return { status: 204 };
    });
    await container.start(streams());
    const exit = container.wait();
    await container.stop(1);
    await expect(exit).resolves.toMatchObject({ exitCode: 137 });
    expect(kills()).toEqual(['SIGTERM', 'SIGKILL']);
  });

  test('stop: the signal is that of the definition', async () => {
    container = new DockerContainer(
      'c1',
      aSpec({ stopSignal: 'SIGINT' }),
      [],
      client,
    );
    serveContainer(engine, 'c1', { untilKilled: true });
    await container.start(streams());
    const exit = container.wait();
    await container.stop(60_000);
    await exit;
    expect(kills()).toEqual(['SIGINT']);
  });

  test('stop: an engine that refuses the signal is asked to kill', async () => {
    const running = serveContainer(engine, 'c1', { untilKilled: true });
    engine.on('POST /containers/c1/kill', ({ query }) => {
      if (query.get('signal') !== 'SIGKILL') {
        return { status: 500, body: { message: 'cannot signal' } };
      }
      running.end(137);
      return { status: 204 };
    });
    await container.start(streams());
    const exit = container.wait();
    exit.catch(() => undefined);
    await container.stop(1).catch(() => undefined);
    expect(kills()).toEqual(['SIGTERM', 'SIGKILL']);
  });

  test.each([404, 409])('kill: %d says that it has ended', async (status) => {
    engine.on('POST /containers/c1/kill', { status, body: { message: 'x' } });
    await container.kill();
    expect(kills()).toEqual(['SIGKILL']);
  });

  test('kill: any other refusal is told', async () => {
    engine.on('POST /containers/c1/kill', {
      status: 500,
      body: { message: 'cannot kill' },
    });
    await expect(container.kill()).rejects.toMatchObject(lost('"cannot kill"'));
  });

  test('remove: with its volumes, by force, and without an open stream', async () => {
    serveContainer(engine, 'c1', { untilKilled: true });
    let engineSide: Duplex | undefined;
    engine.onAttach(({ stream }) => (engineSide = stream));
    await container.start(streams());
    await container.remove(1000);
    const refused = new Promise((resolve) => engineSide?.on('error', resolve));
    engineSide?.write(frame(1, 'late'));
    await expect(refused).resolves.toMatchObject({ code: 'EPIPE' });
    const removal = engine.requests.find(({ line }) => /^DELETE/.test(line));
    expect(Object.fromEntries(removal?.query ?? [])).toEqual({
      force: '1',
      v: '1',
    });
  });
});

describe('a copy that the plugin could write to', () => {
  const copy = {
    mount: { source: '/w', target: '/workspace', readOnly: false },
    originals: new Map<string, never>(),
  };
  const read = (): Promise<void> => {
    const copies = {
      ...{ id: 'holder', name: 'x-files', volumes: new Map<string, never>() },
      writable: [copy],
    };
    const storage = { copies, output: undefined };
    const own = new DockerContainer('c1', aSpec(), [], client, storage);
    expect(own.writableCopies).toEqual([copy]);
    const take = (): Promise<void> => Promise.resolve();
    return own.readCopy(copy, take, new AbortController().signal);
  };
  const PATH = 'GET /containers/holder/archive';

  test.each([
    ['runs', { status: 200, body: { State: { Running: true } } }],
    ['is not shown', { status: 500, body: { message: 'x' } }],
  ])('is not read while that %s', async (_what, answer) => {
    engine.on('GET /containers/c1/json', answer);
    await expect(read()).rejects.toMatchObject({
      outcome: 'engine_unavailable',
      message: expect.stringContaining('it was running still') as string,
    });
    expect(engine.lines).not.toContain(PATH);
  });

  test('what has run meanwhile does not count', async () => {
    const ended = (FinishedAt: string): Answer => ({
      status: 200,
      body: { State: { Running: false, FinishedAt } },
    });
    engine.on(
      'GET /containers/c1/json',
      ended('0001-01-01T00:00:00Z'),
      ended('2026-01-01T00:00:00Z'),
    );
    const tar = pack();
    tar.entry({ name: 'workspace/', type: 'directory' });
    tar.finalize();
    const text = (await buffer(tar as AsyncIterable<Uint8Array>)).toString();
    engine.on(PATH, { status: 200, text });
    await expect(read()).rejects.toThrow('it was running still');
  });

  test.each([
    ['has ended', { status: 200, body: { State: { Running: false } } }],
    ['is gone', { status: 404, body: { message: 'none' } }],
  ])('is read when that %s, from where it is held', async (_what, answer) => {
    engine.on('GET /containers/c1/json', answer);
    await expect(read()).rejects.toThrow('did not hand out files');
    const request = engine.requests.find(({ line }) => line === PATH);
    expect(request?.query.get('path')).toBe('/workspace');
  });
});
