import type { Cgroup } from '../../../../src/orchestrator/docker/cgroup';
import {
  startContainerSampler,
  type ContainerSampler,
} from '../../../../src/orchestrator/docker/container-sampler';
import { NO_READING } from '../../../../src/orchestrator/docker/usage-reading';
import type { UsageSample } from '../../../../src/orchestrator/usage';
import { FakeEngineClient } from '../../../fakes/fake-engine-client';

const READING = { ...NO_READING, peakMemoryBytes: 7, cpuMs: 1 };

const anEngine = (): FakeEngineClient =>
  new FakeEngineClient({
    'GET /containers/c1/stats': [
      { status: 200, body: { memory_stats: { usage: 7 } } },
    ],
  });

function aCgroup(differences: Partial<Cgroup> = {}): Cgroup {
  return {
    read: () => READING,
    glance: () => READING,
    hasEnded: () => false,
    watch: () => () => undefined,
    processes: () => '',
    close: () => undefined,
    ...differences,
  };
}

test('where the kernel has no files of a container, the engine is asked', async () => {
  const client = anEngine();
  let sampler: ContainerSampler | undefined;
  const sample = await new Promise<UsageSample>((resolve) => {
    sampler = startContainerSampler(client, 'c1', false, resolve);
    // There is nothing to ask about one that has not started.
    expect(client.calls).toEqual([]);
    expect(sampler.source).toBeUndefined();
    sampler.started();
  });
  expect(sampler?.source).toBe('engine');
  expect(sample.memoryBytes).toBe(7);
  expect(sampler?.stop()).toMatchObject({ peakMemoryBytes: 7 });
  // It can have had more between two samples, whenever the last one was.
  expect(sampler?.isWhole('2020-01-01T00:00:00Z')).toBe(false);
});

test('a cgroup is found before the engine says that the container has started', async () => {
  const client = anEngine();
  let closed = false;
  const cgroup = aCgroup({ close: () => (closed = true) });
  const answers = [undefined, undefined, cgroup];
  let sampler: ContainerSampler | undefined;
  await new Promise<UsageSample>((resolve) => {
    sampler = startContainerSampler(client, 'c1', false, resolve, () =>
      answers.shift(),
    );
  });
  expect(sampler?.source).toBe('cgroup');
  sampler?.started();
  expect(sampler?.stop()).toEqual(READING);
  expect(closed).toBe(true);
  expect(client.calls).toEqual([]);
});

test('what goes over a network before the start is not of the plugin', () => {
  const samples: UsageSample[] = [];
  let sent = 5_000_000;
  let event = (): void => undefined;
  const sampler = startContainerSampler(
    anEngine(),
    'c1',
    true,
    (sample) => samples.push(sample),
    () =>
      aCgroup({
        read: () => ({
          ...READING,
          networkReceivedBytes: sent,
          networkSentBytes: sent,
        }),
        watch: (onEvent) => {
          event = onEvent;
          return () => undefined;
        },
      }),
  );
  // What the machine has sent: the process that will be the plugin is its own.
  expect(samples).toMatchObject([{ networkSentBytes: undefined }]);
  sampler.started();
  sent = 42;
  event();
  expect(sampler.stop()).toMatchObject({
    networkReceivedBytes: 42,
    networkSentBytes: 42,
  });
});

test('one that is given up is sampled no more, started or not', async () => {
  const client = anEngine();
  let looks = 0;
  const sampler = startContainerSampler(
    client,
    'c1',
    false,
    () => undefined,
    () => {
      looks += 1;
      return undefined;
    },
  );
  expect(sampler.stop()).toEqual(NO_READING);
  sampler.started();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(looks).toBe(1);
  expect(client.calls).toEqual([]);
});

test('the figures are whole when they were read at the end, and not before it', () => {
  const sampler = startContainerSampler(
    anEngine(),
    'c1',
    false,
    () => undefined,
    () => aCgroup(),
  );
  sampler.sample();
  const fromNow = (ms: number): string =>
    new Date(Date.now() + ms).toISOString();
  expect(sampler.isWhole(fromNow(-1000))).toBe(true);
  expect(sampler.isWhole(fromNow(1000))).toBe(false);
  expect(sampler.isWhole(undefined)).toBe(false);
  sampler.stop();
});

test('and also when the kernel said first that all had ended, whatever the engine says later', () => {
  let end = (): void => undefined;
  const sampler = startContainerSampler(
    anEngine(),
    'c1',
    false,
    () => undefined,
    () =>
      aCgroup({
        hasEnded: () => true,
        watch: (onEvent) => {
          end = onEvent;
          return () => undefined;
        },
      }),
  );
  end();
  expect(sampler.isWhole(new Date(Date.now() + 1000).toISOString())).toBe(true);
  sampler.stop();
});
