import { jest } from '@jest/globals';
import type {
  Container,
  ContainerExit,
} from '../../../src/orchestrator/container';
import {
  watchEndCauses,
  type EndCause,
  type EndCauses,
} from '../../../src/runner/end-cause';
import { waitOrStop } from '../../../src/runner/wait-or-stop';
import { aDefinition, aSpec, usageWith } from '../../fakes/values';

const exit: ContainerExit = {
  exitCode: 0,
  oomKilled: false,
  usage: usageWith(),
};

/** A started container that ends when it is told to. */
class EndingContainer implements Container {
  readonly name = 'x';
  readonly warnings = [];
  readonly effectiveLimits = aSpec().limits;
  readonly writableCopies = [];
  readonly calls: string[] = [];
  readonly #ended: Promise<ContainerExit>;
  #end: (exit: ContainerExit) => void = () => undefined;

  constructor() {
    this.#ended = new Promise((resolve) => (this.#end = resolve));
  }

  end(): void {
    this.#end(exit);
  }
  outputSize(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
  readOutput(): Promise<void> {
    return Promise.resolve();
  }
  readCopy(): Promise<void> {
    return Promise.resolve();
  }
  start(): Promise<void> {
    return Promise.reject(new Error('it has started'));
  }
  wait(): Promise<ContainerExit> {
    return this.#ended;
  }
  stop(graceMs: number): Promise<void> {
    this.calls.push(`stop ${graceMs}`);
    this.end();
    return Promise.resolve();
  }
  kill(): Promise<void> {
    this.calls.push('kill');
    this.end();
    return Promise.resolve();
  }
  remove(): Promise<void> {
    return Promise.reject(new Error('not yet'));
  }
}

let container: EndingContainer;
let causes: EndCauses;
let cancel: AbortController;
let hurry: AbortController;

beforeEach(() => {
  container = new EndingContainer();
  cancel = new AbortController();
  hurry = new AbortController();
  causes = watchEndCauses('greet', cancel.signal, hurry.signal);
});
afterEach(() => causes.close());

function end(outcome: EndCause['outcome']): void {
  if (outcome === 'cancelled') cancel.abort();
  else causes.add({ outcome, message: '' });
}

const wait = (graceMs = 5000): Promise<ContainerExit> =>
  waitOrStop(
    container,
    aDefinition({ stop: { signal: 'SIGTERM', graceMs } }),
    causes,
  );

test('a plugin that ends by itself is left alone', async () => {
  const waiting = wait();
  container.end();
  await expect(waiting).resolves.toBe(exit);
  causes.add({ outcome: 'timed_out', message: '' });
  expect(container.calls).toEqual([]);
});

test.each([
  ['timed_out', 5000, 'stop 5000'],
  ['timed_out', 60_000, 'stop 60000'],
  // The workflow runner kills the step 7.5 s after its first signal.
  ['cancelled', 60_000, 'stop 3500'],
  ['cancelled', 100, 'stop 100'],
  ['definition_invalid', 5000, 'stop 5000'],
  ['output_too_large', 5000, 'kill'],
] as const)('%s with a grace of %d ms: %s', async (outcome, grace, call) => {
  const waiting = wait(grace);
  end(outcome);
  await expect(waiting).resolves.toBe(exit);
  expect(container.calls).toEqual([call]);
});

test('a cause from before the wait ends it too', async () => {
  causes.add({ outcome: 'timed_out', message: '' });
  await expect(wait()).resolves.toBe(exit);
  expect(container.calls).toEqual(['stop 5000']);
});

test('told to hurry, a plugin that is being stopped is killed at once', async () => {
  container.stop = (graceMs) => {
    container.calls.push(`stop ${graceMs}`);
    return new Promise(() => undefined);
  };
  const waiting = wait(60_000);
  cancel.abort();
  hurry.abort();
  await expect(waiting).resolves.toBe(exit);
  expect(container.calls).toEqual(['stop 3500', 'kill']);
});

describe('in the grace of a timeout', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    container.stop = (graceMs) => {
      container.calls.push(`stop ${graceMs}`);
      return new Promise(() => undefined);
    };
  });
  afterEach(() => jest.useRealTimers());

  test('a cancellation leaves no more than its own (case 58)', async () => {
    const waiting = wait(60_000);
    end('timed_out');
    await jest.advanceTimersByTimeAsync(10_000);
    end('cancelled');
    await jest.advanceTimersByTimeAsync(3499);
    expect(container.calls).toEqual(['stop 60000']);
    await jest.advanceTimersByTimeAsync(1);
    await expect(waiting).resolves.toBe(exit);
    expect(container.calls).toEqual(['stop 60000', 'kill']);
    expect(causes.first?.outcome).toBe('timed_out');
  });

  test('a cancellation gives no more than what is left', async () => {
    const waiting = wait(5000);
    end('timed_out');
    await jest.advanceTimersByTimeAsync(3000);
    end('cancelled');
    await jest.advanceTimersByTimeAsync(3500);
    // At its end the container itself is killed by `stop`.
    expect(container.calls).toEqual(['stop 5000']);
    container.end();
    await waiting;
  });

  test('too much output ends it at once (case 49)', async () => {
    const waiting = wait(60_000);
    end('timed_out');
    end('output_too_large');
    await expect(waiting).resolves.toBe(exit);
    expect(container.calls).toEqual(['stop 60000', 'kill']);
    expect(causes.first?.outcome).toBe('timed_out');
  });
});

test('told to hurry from the first, it gets no grace', async () => {
  const waiting = wait(60_000);
  hurry.abort();
  await expect(waiting).resolves.toBe(exit);
  expect(container.calls).not.toContain('stop 3500');
});

describe('an engine that does not answer any more (case 63)', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    const never = (): Promise<never> => new Promise(() => undefined);
    container.stop = never;
    container.kill = never;
  });
  afterEach(() => jest.useRealTimers());

  test.each([
    ['timed_out', 500, 500 + 2000],
    ['cancelled', 60_000, 3500 + 2000],
    ['output_too_large', 60_000, 2000],
  ] as const)(
    '%s with a grace of %d ms is over after %d ms',
    async (outcome, graceMs, afterMs) => {
      let ended = false;
      const waiting = wait(graceMs).finally(() => (ended = true));
      const told = expect(waiting).rejects.toMatchObject({
        outcome: 'engine_unavailable',
        message:
          'The engine did not report the end of a plugin it was told to kill.',
      });
      end(outcome);
      await jest.advanceTimersByTimeAsync(afterMs - 1);
      expect(ended).toBe(false);
      await jest.advanceTimersByTimeAsync(1);
      await told;
    },
  );

  test('told to hurry, it is over 2 s later', async () => {
    const told = expect(wait(60_000)).rejects.toThrow('did not report the end');
    cancel.abort();
    await jest.advanceTimersByTimeAsync(1000);
    hurry.abort();
    await jest.advanceTimersByTimeAsync(2000);
    await told;
  });
});

test('a lost container is told as it is', async () => {
  const lost = new Error('lost');
  container.wait = () => Promise.reject(lost);
  await expect(wait()).rejects.toBe(lost);
});
