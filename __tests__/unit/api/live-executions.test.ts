import { setImmediate as breathe } from 'node:timers/promises';
import { openExecutions, type RunControl } from '../../../src/api/executions';
import type { Execution } from '../../../src/runner/execution';
import { openTaskQueue } from '../../../src/runner/task-queue';
import { aDefinition, anExecution, aTask } from '../../fakes/values';

const LIMITS = {
  concurrency: 1,
  nanoCpus: 1e12,
  memoryBytes: 1e12,
  maxWaiting: 5,
};

/** A run that ends when the test says so. */
function aRun(): {
  controls: RunControl[];
  run: (...args: unknown[]) => Promise<Execution>;
  end: (execution: Execution | Error) => void;
} {
  const controls: RunControl[] = [];
  const ends: ((execution: Execution | Error) => void)[] = [];
  return {
    controls,
    run: (_task, _definition, control) => {
      controls.push(control as RunControl);
      return new Promise((resolve, reject) => {
        ends.push((it) => (it instanceof Error ? reject(it) : resolve(it)));
      });
    },
    end: (execution) => ends.shift()?.(execution),
  };
}

test('an execution waits until there is a record of it', async () => {
  const { run, controls, end } = aRun();
  const executions = openExecutions(run, openTaskQueue(LIMITS));
  const live = await executions.start(aTask(), aDefinition());
  expect(controls).toHaveLength(1);
  expect(live.status).toBe('queued');
  controls[0]?.onRecorded();
  expect(live.status).toBe('running');
  end(anExecution());
  await expect(live.ended).resolves.toMatchObject({
    recordDirectory: '/records/0001',
  });
  await executions.close(0);
});

test('its place is free when its container is gone', async () => {
  const { run, controls, end } = aRun();
  const ended: string[] = [];
  const executions = openExecutions(run, openTaskQueue(LIMITS), {
    ended: (_, { id }) => void ended.push(id),
  });
  let gone = (): void => undefined;
  const removed = new Promise<void>((resolve) => (gone = resolve));
  const first = await executions.start(aTask(), aDefinition());
  await executions.start(aTask(), aDefinition());
  end(anExecution({ removed }));
  await first.ended;
  expect([controls.length, ended.length]).toEqual([1, 0]);
  gone();
  while (controls.length < 2) await breathe();
  expect(ended).toEqual(['greet']);
  end(anExecution());
  await executions.close(0);
});

test('a container that stays, and a record that cannot be, are told', async () => {
  const { run, end } = aRun();
  const faults: string[] = [];
  const executions = openExecutions(run, openTaskQueue(LIMITS), {
    fault: ({ message }) => void faults.push(message),
  });
  const live = await executions.start(aTask(), aDefinition());
  const removed = Promise.reject(new Error('It stays.'));
  removed.catch(() => undefined);
  end(anExecution({ removed }));
  await expect(live.ended).resolves.toBeDefined();
  const other = await executions.start(aTask(), aDefinition());
  end(new Error('The disk is full.'));
  await expect(other.ended).rejects.toThrow('The disk is full.');
  await executions.close(0);
  expect(faults).toEqual(['It stays.', 'The disk is full.']);
  expect(executions.list()).toEqual([]);
});

test('one that is cancelled while it waits says so when there can be no record', async () => {
  const { run, end } = aRun();
  const faults: string[] = [];
  const executions = openExecutions(run, openTaskQueue(LIMITS), {
    fault: ({ message }) => void faults.push(message),
  });
  await executions.start(aTask(), aDefinition());
  const waiting = await executions.start(aTask(), aDefinition());
  waiting.cancel();
  await breathe();
  end(anExecution());
  end(new Error('The disk is full.'));
  await expect(waiting.ended).rejects.toThrow('The disk is full.');
  await executions.close(0);
  expect(faults).toEqual(['The disk is full.']);
});

test('a stop gives what runs its time, and a hurry none', async () => {
  const { run, controls, end } = aRun();
  const executions = openExecutions(run, openTaskQueue(LIMITS));
  await executions.start(aTask(), aDefinition());
  controls[0]?.onRecorded();
  const closed = executions.close(60_000);
  await expect(executions.start(aTask(), aDefinition())).rejects.toThrow(
    'shutting down',
  );
  expect(controls[0]?.cancel.aborted).toBe(false);
  executions.hurry();
  expect(controls[0]?.cancel.aborted).toBe(true);
  expect(controls[0]?.hurry.aborted).toBe(true);
  end(anExecution());
  await closed;
});
