import { setImmediate as settled } from 'node:timers/promises';
import {
  openTaskQueue,
  QueueClosedError,
  QueueFullError,
  type QueueLimits,
  type QueueRequest,
  type TaskQueue,
} from '../../../src/runner/task-queue';

const LIMITS: QueueLimits = {
  concurrency: 4,
  nanoCpus: 4000,
  memoryBytes: 4000,
  maxWaiting: 100,
};

/** Tasks that end when they are told to. */
class Tasks {
  readonly started: string[] = [];
  readonly #ends = new Map<string, () => void>();
  readonly #queue: TaskQueue;

  constructor(queue: TaskQueue) {
    this.#queue = queue;
  }

  /** @returns what becomes of it; a rejection is nobody's but the reader's. */
  ask(name: string, request: Partial<QueueRequest> = {}): Promise<string> {
    const [plugin = name] = name.split('-');
    const result = this.#queue.run(
      {
        ...{ plugin, nanoCpus: 1000, memoryBytes: 1000 },
        ...{ signal: new AbortController().signal, ...request },
      },
      async () => {
        this.started.push(name);
        await new Promise<void>((resolve) => this.#ends.set(name, resolve));
        return name;
      },
    );
    result.catch(() => undefined);
    return result;
  }

  async end(name: string): Promise<void> {
    this.#ends.get(name)?.();
    await settled();
  }

  /** Ends what runs, in the order of the starts, until nothing starts. */
  async endAll(): Promise<void> {
    await settled();
    for (const name of this.started) await this.end(name);
  }
}

function open(limits: Partial<QueueLimits> = {}): [TaskQueue, Tasks] {
  const queue = openTaskQueue({ ...LIMITS, ...limits });
  return [queue, new Tasks(queue)];
}

test('work runs at once where there is room, and its result is handed on', async () => {
  const [queue, tasks] = open();
  const result = tasks.ask('a');
  await settled();
  expect(tasks.started).toEqual(['a']);
  expect([queue.running, queue.waiting]).toEqual([1, 0]);
  await tasks.end('a');
  expect(await result).toBe('a');
  expect([queue.running, queue.waiting]).toEqual([0, 0]);
});

test('what work throws is handed on, and its room is free', async () => {
  const [queue] = open({ concurrency: 1 });
  const signal = new AbortController().signal;
  const request = { plugin: 'a', nanoCpus: 1, memoryBytes: 1, signal };
  const fault = new Error('no');
  const run = queue.run(request, () => {
    throw fault;
  });
  await expect(run).rejects.toBe(fault);
  await expect(queue.run(request, () => Promise.resolve(1))).resolves.toBe(1);
});

test.each<[string, Partial<QueueLimits>]>([
  ['places', { concurrency: 2 }],
  ['CPU', { nanoCpus: 2999 }],
  ['memory', { memoryBytes: 2999 }],
])('no more runs at once than there is of %s', async (_name, limits) => {
  const [queue, tasks] = open(limits);
  for (const name of ['a-1', 'a-2', 'a-3', 'a-4']) void tasks.ask(name);
  await settled();
  expect(tasks.started).toEqual(['a-1', 'a-2']);
  expect([queue.running, queue.waiting]).toEqual([2, 2]);
  await tasks.end('a-1');
  expect(tasks.started).toEqual(['a-1', 'a-2', 'a-3']);
});

test('a single task does not wait for the flood of another plugin', async () => {
  const [, tasks] = open({ concurrency: 2 });
  for (let each = 1; each <= 50; each += 1) void tasks.ask(`flood-${each}`);
  void tasks.ask('single');
  await settled();
  await tasks.end('flood-1');
  expect(tasks.started).toEqual(['flood-1', 'flood-2', 'single']);
});

test('a plugin with long tasks leaves the others their share', async () => {
  const [, tasks] = open({ concurrency: 2 });
  for (const name of ['long-1', 'long-2', 'long-3', 'long-4']) {
    void tasks.ask(name);
  }
  for (const name of ['short-1', 'short-2', 'short-3']) void tasks.ask(name);
  await settled();
  await tasks.end('long-1');
  await tasks.end('short-1');
  await tasks.end('short-2');
  // One of the two places is for each, however long its tasks are.
  expect(tasks.started.slice(2)).toEqual(['short-1', 'short-2', 'short-3']);
});

test('plugins take turns, and the tasks of one keep their order', async () => {
  const [, tasks] = open({ concurrency: 1 });
  void tasks.ask('base');
  for (const name of ['a-1', 'a-2', 'a-3', 'b-1', 'b-2', 'c-1']) {
    void tasks.ask(name);
  }
  await tasks.endAll();
  expect(tasks.started.slice(1)).toEqual([
    ...['a-1', 'b-1', 'c-1'],
    ...['a-2', 'b-2', 'a-3'],
  ]);
});

test('a task that does not fit is overtaken by as many as there are places', async () => {
  const [, tasks] = open({ concurrency: 3 });
  void tasks.ask('base');
  void tasks.ask('big', { nanoCpus: 4000 });
  for (let each = 1; each <= 9; each += 1) void tasks.ask(`small${each}`);
  await tasks.endAll();
  expect(tasks.started.slice(0, 6)).toEqual([
    ...['base', 'small1', 'small2', 'small3'],
    ...['big', 'small4'],
  ]);
  expect(tasks.started).toHaveLength(11);
});

test('who waits for room that was kept for another gets it when that one leaves', async () => {
  const [, tasks] = open({ concurrency: 2 });
  const cancel = new AbortController();
  void tasks.ask('base');
  void tasks.ask('big', { nanoCpus: 4000, signal: cancel.signal });
  for (const name of ['x', 'y', 'z']) void tasks.ask(name);
  await settled();
  await tasks.end('x');
  await tasks.end('y');
  expect(tasks.started).toEqual(['base', 'x', 'y']);
  cancel.abort();
  await settled();
  expect(tasks.started).toEqual(['base', 'x', 'y', 'z']);
});

test.each<[string, Partial<QueueRequest>]>([
  ['CPU', { nanoCpus: 9000 }],
  ['memory', { memoryBytes: 9000 }],
])('a task with more %s than there is runs alone', async (_name, huge) => {
  const [queue, tasks] = open();
  void tasks.ask('small-1', { nanoCpus: 1, memoryBytes: 1 });
  void tasks.ask('huge', huge);
  await settled();
  expect(tasks.started).toEqual(['small-1']);
  await tasks.end('small-1');
  expect(tasks.started).toEqual(['small-1', 'huge']);
  void tasks.ask('small-2', { nanoCpus: 1, memoryBytes: 1 });
  await settled();
  expect(queue.running).toBe(1);
  await tasks.endAll();
  expect(tasks.started).toEqual(['small-1', 'huge', 'small-2']);
});

test('a waiting task leaves at once when it is aborted, with the reason', async () => {
  const [queue, tasks] = open({ concurrency: 1 });
  const cancel = new AbortController();
  void tasks.ask('a-1');
  const result = tasks.ask('a-2', { signal: cancel.signal });
  void tasks.ask('a-3');
  await settled();
  const reason = new Error('gone away');
  cancel.abort(reason);
  expect(queue.waiting).toBe(1);
  await expect(result).rejects.toBe(reason);
  await tasks.endAll();
  expect(tasks.started).toEqual(['a-1', 'a-3']);
});

test('what is aborted before it comes never runs', async () => {
  const [queue, tasks] = open();
  const reason = new Error('gone away');
  const result = tasks.ask('a', { signal: AbortSignal.abort(reason) });
  await expect(result).rejects.toBe(reason);
  expect([tasks.started.length, queue.waiting]).toEqual([0, 0]);
});

test('aborting what runs is for the work to see', async () => {
  const [queue, tasks] = open();
  const cancel = new AbortController();
  const result = tasks.ask('a', { signal: cancel.signal });
  await settled();
  cancel.abort();
  expect(queue.running).toBe(1);
  await tasks.end('a');
  expect(await result).toBe('a');
});

test('a full queue refuses, and says when to try again', async () => {
  const [queue, tasks] = open({ concurrency: 1, maxWaiting: 2 });
  for (const name of ['a', 'b', 'c']) void tasks.ask(name);
  const refused = await tasks.ask('d').catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(QueueFullError);
  const { message, retryAfterMs } = refused as QueueFullError;
  expect(message).toContain('2 wait already');
  expect(retryAfterMs).toBeGreaterThan(0);
  expect(retryAfterMs).toBeLessThanOrEqual(300_000);
  expect(queue.waiting).toBe(2);
  await tasks.endAll();
  expect(tasks.started).toEqual(['a', 'b', 'c']);
});

test('without places to wait, a task runs now or never', async () => {
  const [, tasks] = open({ concurrency: 1, maxWaiting: 0 });
  void tasks.ask('a');
  await expect(tasks.ask('b')).rejects.toBeInstanceOf(QueueFullError);
  await tasks.endAll();
  const late = tasks.ask('c');
  await tasks.endAll();
  expect(await late).toBe('c');
});

test('a flood does not take every place to wait', async () => {
  const [queue, tasks] = open({ concurrency: 1, maxWaiting: 10 });
  for (let each = 0; each < 50; each += 1) void tasks.ask(`flood-${each}`);
  expect(queue.waiting).toBe(8);
  const single = tasks.ask('single');
  await tasks.endAll();
  expect(await single).toBe('single');
});

test('a plugin has no more waiting than is said', async () => {
  const [queue, tasks] = open({ concurrency: 1, maxWaitingPerPlugin: 3 });
  for (let each = 0; each < 9; each += 1) void tasks.ask(`a-${each}`);
  for (let each = 0; each < 9; each += 1) void tasks.ask(`b-${each}`);
  await settled();
  expect(queue.waiting).toBe(6);
});

test('closing turns away what waits and waits for what runs', async () => {
  const [queue, tasks] = open({ concurrency: 1 });
  const running = tasks.ask('a');
  const waiting = [tasks.ask('b'), tasks.ask('c')];
  await settled();
  let closed = false;
  const closing = queue.close().then(() => (closed = true));
  for (const each of waiting) {
    await expect(each).rejects.toBeInstanceOf(QueueClosedError);
  }
  await expect(tasks.ask('d')).rejects.toBeInstanceOf(QueueClosedError);
  await settled();
  expect(closed).toBe(false);
  await tasks.end('a');
  await closing;
  expect(await running).toBe('a');
  expect(tasks.started).toEqual(['a']);
});

test('an idle queue closes at once, as often as it is asked', async () => {
  const [queue] = open();
  await queue.close();
  await expect(queue.close()).resolves.toBeUndefined();
});

test('limits that nothing could run within are refused', () => {
  for (const limits of [{ concurrency: 0 }, { nanoCpus: NaN }]) {
    expect(() => open(limits)).toThrow(RangeError);
  }
});
