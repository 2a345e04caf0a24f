import { summaryCharts } from '../../../src/action/summary-charts';
import type { ExecutionRecord } from '../../../src/runner/execution-record';
import type { RecordedSample } from '../../../src/runner/usage-log';
import { aRecord, someStates } from '../../fakes/values';

const states = someStates({
  pull: 4,
  create: 150,
  start: 200,
  run: 310,
  drain: 4204,
  judge: 4230,
  ended: 4234,
});
const samples: RecordedSample[] = Array.from({ length: 200 }, (_, at) => ({
  ms: 310 + at * 20,
  memory_bytes: at * 2 ** 20,
  cpu_ms: at * 10,
}));

/** The text of each Mermaid block. */
function charts(
  differences: Partial<ExecutionRecord> = {},
  from = samples,
): string[] {
  const text = summaryCharts(aRecord({ states, ...differences }), from);
  return [...text.matchAll(/```mermaid\n([^`]*)\n```\n/g)].map(
    ([, body]) => body ?? '',
  );
}

test('the phases, the memory and the CPU', () => {
  const [phases, memory, cpu] = charts();
  expect(phases).toContain(
    '  run 3.89 s :2000-01-01T00:00:00.310, 2000-01-01T00:00:04.204',
  );
  expect(phases).toContain('axisFormat %-S.%L s');
  expect(memory).toContain('title "Memory in MiB, and its limit of 512 MiB"');
  expect(memory).toContain('x-axis "seconds" 0.31 --> 4.29');
  expect(memory).toContain('y-axis "MiB" 0 --> 512');
  expect(cpu).toContain('title "CPU in % of the limit of 1 CPU"');
  expect(cpu).toMatch(/line \[50, 50, 50, /);
});

test('a line has at most 40 points', () => {
  for (const chart of charts().slice(1)) {
    const lines = [...chart.matchAll(/line \[(.*)\]/g)];
    expect(lines).toHaveLength(2);
    for (const [, points = ''] of lines) {
      expect(points.split(', ')).toHaveLength(40);
    }
  }
});

test('attempts are sections', () => {
  const again = states
    .slice(1)
    .map((state) => ({ ...state, ms: state.ms + 5000 }));
  const [phases] = charts({ states: [...states.slice(0, -1), ...again] });
  expect(phases).toMatch(/section attempt 1\n[^]*section attempt 2\n/);
});

test('a use above the limit is in the picture', () => {
  const hasty = samples.map((sample) => ({
    ...sample,
    cpu_ms: (sample.cpu_ms ?? 0) * 4,
  }));
  expect(charts({}, hasty)[2]).toContain('y-axis "%" 0 --> 200');
});

test.each([
  ['no samples', {}, [], 1],
  ['no limits', { limits: null }, samples, 1],
  ['no states', { states: [] }, samples, 2],
  ['nothing at all', { states: [] }, [], 0],
  [
    'memory that was not measured',
    {},
    samples.map(({ ms, cpu_ms = 0 }) => ({ ms, cpu_ms })),
    2,
  ],
])('with %s', (_name, differences, given, count) => {
  expect(charts(differences, given)).toHaveLength(count);
});

test('no number is written with an exponent, or is none', () => {
  const strange = samples.map(({ ms }, at) => ({
    ms,
    memory_bytes: at % 2 === 0 ? 1e-9 : 1e15,
    cpu_ms: at * 1e14,
  }));
  for (const chart of charts({}, strange)) {
    expect(chart).not.toMatch(/\de[+-]?\d|NaN|Infinity/);
  }
});
