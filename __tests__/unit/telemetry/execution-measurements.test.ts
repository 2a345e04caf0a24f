import type { ExecutionRecord } from '../../../src/runner/execution-record';
import { recordedUsage } from '../../../src/runner/execution-record';
import { executionMeasurements } from '../../../src/telemetry/execution-measurements';
import { aRecord, someUsage } from '../../fakes/values';

type Attempt = ExecutionRecord['attempts'][number];

const anAttempt = (differences: Partial<Attempt>): Attempt => ({
  attempt: 1,
  container: null,
  outcome: 'succeeded',
  exit_code: 0,
  error: null,
  warnings: [],
  duration_ms: 1_000,
  stdout_bytes: 0,
  stderr_bytes: 0,
  usage: recordedUsage(undefined),
  ...differences,
});

/** `name value unit`, and what sets it apart from the others. */
function figures(differences: Partial<ExecutionRecord>): string[] {
  return executionMeasurements(
    aRecord({ definition_file: '/plugins/greet.yaml', ...differences }),
  ).map(({ instrument, value, attributes }) =>
    [
      instrument.name,
      value,
      instrument.unit,
      attributes['plugin_runner.outcome'],
      attributes['network.io.direction'] ?? attributes['disk.io.direction'],
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

test('what was not measured is no zero', () => {
  expect(figures({ attempts: [anAttempt({})] })).toEqual([
    'plugin_runner.execution.duration 1.234 s succeeded',
    'plugin_runner.attempts 1 {attempt} succeeded',
  ]);
});

test('a zero that was measured is one', () => {
  expect(
    figures({
      attempts: [
        anAttempt({
          usage: {
            peak_memory_bytes: 8_500_000,
            cpu_ms: 40,
            peak_pids: 3,
            network_received_bytes: 0,
            network_sent_bytes: 10,
            block_read_bytes: 4_096,
            block_written_bytes: 0,
            source: 'engine',
            read_at_end: false,
          },
        }),
      ],
    }).slice(2),
  ).toEqual([
    'plugin_runner.memory.peak 8500000 By succeeded',
    'plugin_runner.pids.peak 3 {process} succeeded',
    'plugin_runner.cpu.time 0.04 s succeeded',
    'plugin_runner.network.io 0 By succeeded receive',
    'plugin_runner.network.io 10 By succeeded transmit',
    'plugin_runner.disk.io 4096 By succeeded read',
    'plugin_runner.disk.io 0 By succeeded write',
  ]);
});

test('every attempt counts, with the outcome that it had', () => {
  expect(
    figures({
      outcome: 'succeeded',
      attempts: [
        anAttempt({ outcome: 'out_of_memory', usage: someUsage() }),
        anAttempt({ attempt: 2 }),
      ],
    }),
  ).toEqual([
    'plugin_runner.execution.duration 1.234 s succeeded',
    'plugin_runner.attempts 1 {attempt} out_of_memory',
    'plugin_runner.memory.peak 8500000 By out_of_memory',
    'plugin_runner.cpu.time 0.04 s out_of_memory',
    'plugin_runner.attempts 1 {attempt} succeeded',
  ]);
});

test('series stay few: nothing of one run alone, and no id that is none', () => {
  const [duration] = executionMeasurements(
    aRecord({
      plugin: 'no such plugin',
      definition_file: null,
      plugin_version: null,
      outcome: 'plugin_not_found',
    }),
  );
  expect(duration?.attributes).toEqual({
    'plugin_runner.outcome': 'plugin_not_found',
  });
});
