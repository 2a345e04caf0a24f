import {
  shownVerdict,
  stateWords,
} from '../../../../src/page/execution/state-words';
import { lengthMs } from '../../../../src/page/execution/length-ms';
import type { ExecutionState } from '../../../../src/runner/execution-record';
import type { ShownRecord } from '../../../../src/page/server/shown-record';

const at = '2026-01-01T00:00:00.000Z';
const through = (...states: ExecutionState[]): ShownRecord['states'] =>
  states.map((state, index) => ({ state, at, ms: index * 10 }));

test.each<[Pick<ShownRecord, 'status' | 'states' | 'outcome'>, string, string]>(
  [
    [
      { status: 'queued', states: [], outcome: null },
      'waiting for its turn',
      'open',
    ],
    [{ status: 'running', states: [], outcome: null }, 'beginning', 'open'],
    [
      { status: 'running', states: through('resolve', 'pull'), outcome: null },
      'making the image present',
      'open',
    ],
    [
      {
        status: 'running',
        states: through('resolve', 'pull', 'run', 'pull', 'run'),
        outcome: null,
      },
      'running, attempt 2',
      'open',
    ],
    [
      { status: 'ended', states: through('ended'), outcome: 'out_of_memory' },
      'out of memory',
      'bad',
    ],
    [
      { status: 'ended', states: through('ended'), outcome: 'succeeded' },
      'succeeded',
      'good',
    ],
    [
      { status: 'killed', states: through('run'), outcome: null },
      'killed before it ended',
      'bad',
    ],
  ],
)('%j', (record, words, verdict) => {
  expect(stateWords(record)).toBe(words);
  expect(shownVerdict(record)).toBe(verdict);
});

test('the length of a run grows until it is known', () => {
  const states = through('resolve', 'run');
  const startMs = Date.parse(at);
  const running = { status: 'running', states, duration_ms: null } as const;
  expect(lengthMs(running, startMs + 1_234)).toBe(1_234);
  // The reader's clock is behind the server's.
  expect(lengthMs(running, startMs - 5_000)).toBe(10);
  const ended = { status: 'ended', states, duration_ms: 77 } as const;
  expect(lengthMs(ended, startMs + 1_234)).toBe(77);
});
