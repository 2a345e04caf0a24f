import {
  leavesNothingBehind,
  runPlugin,
  shellPlugin as plugin,
} from './run-plugin';

leavesNothingBehind();

test('every attempt has a container of its own, and none is left', async () => {
  const { record, progress } = await runPlugin(
    plugin('echo 1; exit 75', {
      retry: { attempts: 3, backoff: '10ms', on: [75] },
    }),
  );
  expect(record.outcome).toBe('plugin_failed');
  expect(record.exit_code).toBe(75);
  expect(record.attempts.map(({ exit_code }) => exit_code)).toEqual([
    75, 75, 75,
  ]);
  expect(new Set(record.attempts.map(({ container }) => container)).size).toBe(
    3,
  );
  expect(progress).toHaveLength(2);
});

test('an attempt that runs out of time is followed by another', async () => {
  const { record } = await runPlugin(
    plugin('sleep 60', {
      timeout: '1s',
      stop: { grace: '100ms' },
      retry: { attempts: 2, backoff: '10ms', on: ['timed_out'] },
    }),
  );
  expect(record.attempts.map(({ outcome }) => outcome)).toEqual([
    'timed_out',
    'timed_out',
  ]);
});

test('an exit code that means success hands its output on', async () => {
  const { record, output } = await runPlugin(
    plugin('echo "[1]"; exit 3', {
      exit_codes: { 3: { meaning: 'findings', outcome: 'succeeded' } },
    }),
  );
  expect(record.outcome).toBe('succeeded');
  expect(record.exit_code).toBe(3);
  expect(output).toEqual([1]);
});
