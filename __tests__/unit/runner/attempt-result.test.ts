import {
  NOTHING_YET,
  recordedSizes,
  type AttemptResult,
} from '../../../src/runner/attempt-result';
import type { CapturedStreams } from '../../../src/runner/captured-streams';

const streams = {
  stdoutBytes: 100,
  droppedStdoutBytes: 10,
  stderrBytes: 50,
  droppedStderrBytes: 5,
} as CapturedStreams;

const handedOn = { json: Buffer.from('{}'), via: 'file' } as const;

test.each<[string, Partial<AttemptResult>, 'stdout' | 'file', number | null]>([
  ['it printed its output', { streams, handedOn }, 'stdout', 100],
  ['it left its output in a file', { streams, handedOn }, 'file', 2],
  ['it printed, and never ended', { streams }, 'stdout', 100],
  ['its file was not fetched', { streams }, 'file', null],
])('%s: those bytes are its output', (_name, result, outputVia, expected) => {
  expect(recordedSizes({ ...NOTHING_YET, ...result }, outputVia)).toEqual({
    output_bytes: expected,
    stdout_bytes: 100,
    stdout_dropped_bytes: 10,
    stderr_bytes: 50,
    stderr_dropped_bytes: 5,
  });
});

test('of what never started no size is known', () => {
  expect(recordedSizes(NOTHING_YET, 'stdout')).toEqual({
    output_bytes: null,
    stdout_bytes: null,
    stdout_dropped_bytes: null,
    stderr_bytes: null,
    stderr_dropped_bytes: null,
  });
});
