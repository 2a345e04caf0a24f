import { setImmediate as settled } from 'node:timers/promises';
import fc from 'fast-check';
import {
  openTaskQueue,
  QueueFullError,
  type QueueLimits,
} from '../../src/runner/task-queue';
import { fuzz } from './fuzz';

const PLUGINS = ['a', 'b', 'c', 'd', 'e'];

type Step =
  | { does: 'ask'; plugin: string; nanoCpus: number; memoryBytes: number }
  | { does: 'end' | 'abort'; which: number };

const size = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 1, max: 30 }) },
  // What has to wait for all others, and what is larger than there is.
  { weight: 1, arbitrary: fc.integer({ min: 80, max: 120 }) },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant('ask' as const),
      // Most of them are the flood of one.
      plugin: fc.oneof(fc.constant('a'), fc.constantFrom(...PLUGINS)),
      nanoCpus: size,
      memoryBytes: size,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constantFrom('end' as const, 'end' as const, 'abort' as const),
      which: fc.nat(1000),
    }),
  },
);
const limits: fc.Arbitrary<QueueLimits> = fc.record({
  concurrency: fc.integer({ min: 1, max: 5 }),
  nanoCpus: fc.constant(100),
  memoryBytes: fc.constant(100),
  maxWaiting: fc.integer({ min: 0, max: 40 }),
});

interface Asked {
  readonly plugin: string;
  readonly nanoCpus: number;
  readonly memoryBytes: number;
  readonly cancel: AbortController;
  state: 'waiting' | 'running' | 'ended' | 'refused' | 'aborted';
  end: () => void;
  /** Starts of other plugins while it was first and its plugin had nothing. */
  passedBy: number;
}

fuzz(
  'a queue is never over its budget, loses nothing, and starves nobody',
  fc.tuple(limits, fc.array(step, { maxLength: 200, size: 'max' })),
  async ([limits, steps]) => {
    const queue = openTaskQueue(limits);
    const asked: Asked[] = [];
    const answers: Promise<unknown>[] = [];
    const all = (state: Asked['state']): Asked[] =>
      asked.filter((task) => task.state === state);

    const onStart = (started: Asked): void => {
      const next = all('waiting').find((it) => it.plugin === started.plugin);
      expect(next).toBe(started);
      for (const plugin of PLUGINS) {
        const first = all('waiting').find((task) => task.plugin === plugin);
        const busy = all('running').some((task) => task.plugin === plugin);
        if (first && first !== started && !busy) first.passedBy += 1;
      }
      expect(started.passedBy).toBeLessThanOrEqual(
        PLUGINS.length - 1 + limits.concurrency,
      );
      started.state = 'running';
    };
    const ask = (request: Extract<Step, { does: 'ask' }>): void => {
      const task: Asked = {
        ...request,
        cancel: new AbortController(),
        state: 'waiting',
        end: () => undefined,
        passedBy: 0,
      };
      asked.push(task);
      const answer = queue.run(
        { ...task, signal: task.cancel.signal },
        async () => {
          onStart(task);
          await new Promise<void>((resolve) => (task.end = resolve));
          return task;
        },
      );
      answers.push(
        answer.then(
          (value) => {
            expect(value).toBe(task);
            task.state = 'ended';
          },
          (error: unknown) => {
            if (task.state === 'aborted') {
              expect(error).toBe(task.cancel.signal.reason);
              return;
            }
            // What the work found wrong is the error here, too.
            if (!(error instanceof QueueFullError)) throw error;
            task.state = 'refused';
          },
        ),
      );
    };
    const check = (): void => {
      const running = all('running');
      const sum = (of: 'nanoCpus' | 'memoryBytes'): number =>
        running.reduce((total, task) => total + task[of], 0);
      expect(running.length).toBeLessThanOrEqual(limits.concurrency);
      if (running.length > 1) {
        expect(sum('nanoCpus')).toBeLessThanOrEqual(limits.nanoCpus);
        expect(sum('memoryBytes')).toBeLessThanOrEqual(limits.memoryBytes);
      }
      const waiting = all('waiting').length;
      expect([queue.running, queue.waiting]).toEqual([running.length, waiting]);
      expect(waiting).toBeLessThanOrEqual(limits.maxWaiting);
      if (waiting > 0) expect(running.length).toBeGreaterThan(0);
    };

    for (const each of steps) {
      if (each.does === 'ask') ask(each);
      else {
        const of = all(each.does === 'end' ? 'running' : 'waiting');
        const task = of[each.which % of.length];
        if (each.does === 'end') task?.end();
        else if (task) {
          // What starts in its place does so before its answer is seen.
          task.state = 'aborted';
          task.cancel.abort();
        }
      }
      await settled();
      check();
    }
    for (let running; (running = all('running')).length > 0;) {
      running[0]?.end();
      await settled();
      check();
    }
    await Promise.all(answers);
    expect(all('waiting')).toEqual([]);
    await queue.close();
  },
  6,
);
