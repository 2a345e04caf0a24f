import type {
  ExecutionRecord,
  ExecutionState,
  RecordedAttempt,
} from '../../../src/runner/execution-record';
import { attemptSpanId } from '../../../src/runner/task-trace';
import type { TraceContext } from '../../../src/runner/trace-context';
import {
  executionSpans,
  type SpanData,
} from '../../../src/telemetry/execution-spans';
import { aRecord, someUsage } from '../../fakes/values';

const CALLER = 'aaaaaaaaaaaaaaaa';
const context: TraceContext = {
  traceId: '0af7651916cd43dd8448eb211c80319c',
  spanId: 'b7ad6b7169203331',
  sampled: true,
  traceState: undefined,
};
const START = Date.parse('2026-01-01T00:00:00.000Z');

/** States at these milliseconds, by a clock that somebody sets meanwhile. */
function states(
  ...entries: readonly (readonly [ExecutionState, number])[]
): ExecutionRecord['states'] {
  return entries.map(([state, ms], index) => ({
    state,
    at: new Date(START + (index === 0 ? ms : 3_600_000)).toISOString(),
    ms,
  }));
}

function anAttempt(
  differences: Partial<RecordedAttempt> = {},
): RecordedAttempt {
  return {
    attempt: 1,
    container: 'plugin-runner-greet-0001',
    outcome: 'succeeded',
    exit_code: 0,
    error: null,
    warnings: [],
    duration_ms: 90,
    stdout_bytes: 1,
    stderr_bytes: 0,
    usage: someUsage(),
    ...differences,
  };
}

const spansOf = (differences: Partial<ExecutionRecord>): SpanData[] =>
  executionSpans(
    aRecord({ definition_file: '/plugins/greet.yaml', ...differences }),
    context,
    CALLER,
  );

/** `name start-end <parent's name>`, as milliseconds of the execution. */
function drawn(spans: readonly SpanData[]): string[] {
  const names = new Map(spans.map(({ spanId, name }) => [spanId, name]));
  return spans.map(
    ({ name, startMs, endMs, parentSpanId = '' }) =>
      `${name} ${startMs - START}-${endMs - START} <${names.get(parentSpanId) ?? parentSpanId}>`,
  );
}

test('an execution, its attempt and every phase, by the steady clock', () => {
  const spans = spansOf({
    states: states(
      ['resolve', 0],
      ['pull', 10],
      ['create', 20],
      ['start', 40],
      ['run', 60],
      ['drain', 80],
      ['judge', 90],
      ['ended', 101],
    ),
    attempts: [anAttempt()],
  });
  expect(drawn(spans)).toEqual([
    `plugin greet 0-101 <${CALLER}>`,
    'resolve 0-10 <plugin greet>',
    'attempt 10-100 <plugin greet>',
    'pull 10-20 <attempt>',
    'create 20-40 <attempt>',
    'start 40-60 <attempt>',
    'run 60-80 <attempt>',
    'drain 80-90 <attempt>',
    'judge 90-100 <attempt>',
  ]);
  expect(spans[0]?.spanId).toBe(context.spanId);
  expect(spans[2]?.spanId).toBe(attemptSpanId(context, 1));
  expect(new Set(spans.map(({ spanId }) => spanId)).size).toBe(spans.length);
  expect(spans.map(({ error }) => error)).toEqual(spans.map(() => undefined));
});

test('every attempt is a span; the pause between two is in neither', () => {
  const spans = spansOf({
    outcome: 'plugin_failed',
    error: 'Plugin "greet" failed.',
    states: states(
      ['resolve', 0],
      ['pull', 10],
      ['create', 20],
      ['run', 30],
      ['pull', 2_100],
      ['create', 2_110],
      ['ended', 2_200],
    ),
    attempts: [
      anAttempt({ outcome: 'timed_out', exit_code: null, error: 'too slow' }),
      anAttempt({
        attempt: 2,
        outcome: 'plugin_failed',
        exit_code: 3,
        error: 'exit code 3',
      }),
    ],
  });
  expect(drawn(spans)).toEqual([
    `plugin greet 0-2200 <${CALLER}>`,
    'resolve 0-10 <plugin greet>',
    'attempt 10-100 <plugin greet>',
    'pull 10-20 <attempt>',
    'create 20-30 <attempt>',
    'run 30-100 <attempt>',
    'attempt 2100-2190 <plugin greet>',
    'pull 2100-2110 <attempt>',
    'create 2110-2190 <attempt>',
  ]);
  const [root, , first, , , , second] = spans;
  expect(root).toMatchObject({
    error: 'Plugin "greet" failed.',
    attributes: {
      'error.type': 'plugin_failed',
      'plugin_runner.outcome': 'plugin_failed',
      'plugin_runner.attempts': 2,
    },
  });
  expect(first).toMatchObject({
    error: 'too slow',
    attributes: { 'error.type': 'timed_out' },
  });
  expect(first?.attributes).not.toHaveProperty(['process.exit.code']);
  expect(second).toMatchObject({
    spanId: attemptSpanId(context, 2),
    attributes: { 'process.exit.code': 3, 'plugin_runner.attempt': 2 },
  });
});

test('a plugin that was not found: its name could be anything', () => {
  const spans = spansOf({
    plugin: 'no such plugin 8f14e45f',
    definition_file: null,
    plugin_version: null,
    image: null,
    image_digest: null,
    outcome: 'plugin_not_found',
    error: 'There is no such plugin.',
    exit_code: null,
    states: states(['resolve', 0], ['ended', 5]),
  });
  expect(drawn(spans)).toEqual([
    `plugin 0-5 <${CALLER}>`,
    'resolve 0-5 <plugin>',
  ]);
  expect(JSON.stringify(spans)).not.toContain('8f14e45f');
});

test('an attempt that a cancellation came before is in the record only', () => {
  expect(
    drawn(
      spansOf({
        outcome: 'cancelled',
        states: states(['resolve', 0], ['ended', 5]),
        attempts: [anAttempt({ outcome: 'cancelled', duration_ms: 0 })],
      }),
    ),
  ).toEqual([`plugin greet 0-5 <${CALLER}>`, 'resolve 0-5 <plugin greet>']);
});

test('the version that was asked for is no part of the name', () => {
  const [root] = spansOf({
    plugin: 'greet@^1',
    states: states(['resolve', 0], ['ended', 5]),
  });
  expect(root?.name).toBe('plugin greet');
  expect(root?.attributes).toMatchObject({
    'plugin_runner.plugin': 'greet',
    'plugin_runner.plugin_version': '1.0.0',
  });
});

test.each([
  [
    'registry.example:5000/a/greet:1.0.0',
    'registry.example:5000/a/greet',
    ['1.0.0'],
    undefined,
  ],
  [
    'registry.example:5000/greet',
    'registry.example:5000/greet',
    undefined,
    undefined,
  ],
  [
    `greet:1@sha256:${'3'.repeat(64)}`,
    'greet',
    ['1'],
    [`greet@sha256:${'3'.repeat(64)}`],
  ],
])('the image %s, by the conventions', (image, name, tags, digests) => {
  const [root] = spansOf({
    image,
    states: states(['resolve', 0], ['ended', 5]),
  });
  expect(root?.attributes['container.image.name']).toBe(name);
  expect(root?.attributes['container.image.tags']).toEqual(tags);
  expect(root?.attributes['container.image.repo_digests']).toEqual(digests);
  expect(root?.attributes['plugin_runner.image_digest']).toBe(
    `sha256:${'2'.repeat(64)}`,
  );
});

test('usage that was not measured is not there', () => {
  const attempt = spansOf({
    states: states(['resolve', 0], ['pull', 1], ['ended', 5]),
    attempts: [anAttempt()],
  }).find(({ name }) => name === 'attempt');
  expect(attempt?.attributes).toMatchObject({
    'plugin_runner.usage.peak_memory_bytes': 8_500_000,
    'plugin_runner.usage.cpu_ms': 40,
  });
  expect(Object.keys(attempt?.attributes ?? {})).not.toContain(
    'plugin_runner.usage.peak_pids',
  );
});

test('a long error is cut', () => {
  const [root] = spansOf({
    outcome: 'plugin_failed',
    error: 'x'.repeat(100_000),
    states: states(['resolve', 0], ['ended', 5]),
  });
  expect(root?.error).toHaveLength(1_024);
});
