import { readdirSync } from 'node:fs';
import type { Outcome } from '../../../src/definition/outcome';
import { openChores, type Chores } from '../../../src/runner/chores';
import type { Chore } from '../../../src/runner/housekeeping';
import type { RunnerPorts } from '../../../src/runner/runner-ports';
import { FakeOrchestrator } from '../../fakes/fake-orchestrator';
import { RecordingReporter } from '../../fakes/recording-reporter';
import { anId, storeRecord } from '../../fakes/stored-record';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

function open(ports: Partial<RunnerPorts> = {}): {
  readonly chores: Chores;
  readonly orchestrator: FakeOrchestrator;
  readonly reporter: RecordingReporter;
} {
  const orchestrator = new FakeOrchestrator();
  orchestrator.stale = ['plugin-runner-a-1'];
  const reporter = new RecordingReporter();
  const chores = openChores({
    registry: {
      resolve: () => Promise.reject(new Error('not asked')),
      list: () => Promise.reject(new Error('not asked')),
      policy: () => Promise.reject(new Error('not asked')),
      locked: () => Promise.reject(new Error('not asked')),
    },
    orchestrator,
    reporter,
    recordsDirectory: '/nowhere',
    schemaWorkerFile: '/nowhere',
    hostUser: { uid: 1001, gid: 1001 },
    cancel: new AbortController().signal,
    ...ports,
  });
  return { chores, orchestrator, reporter };
}

test('every attempt offers the time, and they are done once', async () => {
  const { chores, orchestrator, reporter } = open();
  chores.whileStarting();
  chores.whileStarting();
  chores.atEnd('succeeded');
  await chores.done();
  expect(orchestrator.sweeps).toBe(1);
  expect(reporter.calls).toEqual(['removedStale plugin-runner-a-1']);
});

test.each<[Outcome, number]>([
  ['succeeded', 1],
  ['plugin_failed', 1],
  ['invalid_input', 1],
  ['invalid_output', 1],
  ['output_too_large', 1],
  ['out_of_memory', 1],
  ['image_unavailable', 1],
  ['start_failed', 1],
  ['timed_out', 0],
  ['cancelled', 0],
  ['engine_unavailable', 0],
  ['definition_invalid', 0],
  ['plugin_not_found', 0],
  ['policy_denied', 0],
])(
  'an end of %s without a start looks for old containers: %d',
  async (outcome, sweeps) => {
    const { chores, orchestrator } = open();
    chores.atEnd(outcome);
    await chores.done();
    expect(orchestrator.sweeps).toBe(sweeps);
  },
);

test.each<Chore>(['sweep', 'prune'])(
  'whose turn it is not to %s leaves that to others, and asks again',
  async (chore) => {
    const asked: Chore[] = [];
    const isDue = (it: Chore): boolean => {
      asked.push(it);
      return it !== chore;
    };
    const { chores, orchestrator } = open({ housekeeping: { isDue } });
    chores.whileStarting();
    chores.whileStarting();
    await chores.done();
    expect(orchestrator.sweeps).toBe(chore === 'sweep' ? 0 : 1);
    expect(asked.filter((it) => it === chore)).toHaveLength(2);
    expect(asked.filter((it) => it !== chore)).toHaveLength(1);
  },
);

test('an engine that does not answer is waited for until a cancellation', async () => {
  const cancel = new AbortController();
  const { chores, orchestrator } = open({ cancel: cancel.signal });
  orchestrator.removeStale = () => new Promise(() => undefined);
  chores.whileStarting();
  const done = chores.done();
  cancel.abort();
  await expect(done).resolves.toBeUndefined();
});

test('old records go beside the run', async () => {
  const directory = aTemporaryDirectory();
  for (const number of [1, 2, 3]) {
    const hoursAgo = Date.now() - number * 3_600_000;
    const id = { execution_id: anId(number) };
    storeRecord(directory.path, id, {}, hoursAgo);
  }
  const { chores } = open({
    recordsDirectory: directory.path,
    retention: { maxCount: 2, maxAgeMs: 86_400_000 },
  });
  chores.whileStarting();
  await chores.done();
  expect(readdirSync(directory.path).sort()).toEqual([anId(1), anId(2)]);
  directory.remove();
});

test('what goes wrong is nobody’s business', async () => {
  const { chores, orchestrator } = open({ recordsDirectory: '\0' });
  orchestrator.removeStale = () => Promise.reject(new Error('broken'));
  chores.whileStarting();
  await expect(chores.done()).resolves.toBeUndefined();
});
