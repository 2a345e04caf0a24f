import { phasesOf, phaseTotals } from '../../../src/runner/phases';
import { recordedAttempt } from '../../../src/runner/execution-record';
import { aRecord, someStates } from '../../fakes/values';

const attempt = (duration_ms: number): ReturnType<typeof recordedAttempt> =>
  recordedAttempt(aRecord(), {
    outcome: 'timed_out',
    error: null,
    warnings: [],
    duration_ms,
  });

test('each phase lasts until the next state', () => {
  const record = aRecord({
    states: someStates({
      pull: 3,
      create: 10,
      start: 40,
      run: 100,
      ended: 500,
    }),
  });
  expect(phasesOf(record)).toEqual([
    { name: 'resolve', startMs: 0, ms: 3, attempt: 1 },
    { name: 'pull', startMs: 3, ms: 7, attempt: 1 },
    { name: 'create', startMs: 10, ms: 30, attempt: 1 },
    { name: 'start', startMs: 40, ms: 60, attempt: 1 },
    { name: 'run', startMs: 100, ms: 400, attempt: 1 },
  ]);
});

test('the last phase of one that did not end has no length', () => {
  const phases = phasesOf(aRecord({ states: someStates({ pull: 3 }) }));
  expect(phases.at(-1)).toEqual({
    name: 'pull',
    startMs: 3,
    ms: null,
    attempt: 1,
  });
  expect(phaseTotals(phases)).toEqual([{ name: 'resolve', ms: 3 }]);
});

test('the pause between attempts is a phase of its own', () => {
  const states = [
    ...someStates({ pull: 5, run: 20, judge: 100 }),
    ...someStates({ pull: 2105, run: 2120, judge: 2200, ended: 2205 }).slice(1),
  ];
  const phases = phasesOf(
    aRecord({ states, attempts: [attempt(100), attempt(100)] }),
  );
  expect(phases).toContainEqual({
    name: 'judge',
    startMs: 100,
    ms: 5,
    attempt: 1,
  });
  expect(phases).toContainEqual({
    name: 'wait',
    startMs: 105,
    ms: 2000,
    attempt: 1,
  });
  expect(phases.at(-1)?.attempt).toBe(2);
  expect(phaseTotals(phases)).toEqual([
    { name: 'resolve', ms: 5 },
    { name: 'pull', ms: 30 },
    { name: 'run', ms: 160 },
    { name: 'judge', ms: 10 },
    { name: 'wait', ms: 2000 },
  ]);
});

test('an attempt that broke off early leaves its wait apart too', () => {
  const states = [
    ...someStates({ pull: 5 }),
    ...someStates({ pull: 1005, ended: 1010 }).slice(1),
  ];
  expect(
    phasesOf(aRecord({ states, attempts: [attempt(10), attempt(5)] })),
  ).toMatchObject([
    { name: 'resolve', ms: 5 },
    { name: 'pull', ms: 10 },
    { name: 'wait', ms: 990 },
    { name: 'pull', ms: 5 },
  ]);
});

test('no states are no phases, and none is ever negative', () => {
  expect(phasesOf(aRecord())).toEqual([]);
  const states = someStates({ pull: 9, create: 4, ended: 5 });
  for (const { ms } of phasesOf(aRecord({ states }))) {
    expect(ms).toBeGreaterThanOrEqual(0);
  }
});
