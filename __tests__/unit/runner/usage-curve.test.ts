import { usageCurve } from '../../../src/runner/usage-curve';
import type { RecordedSample } from '../../../src/runner/usage-log';

const flat = (ms: number, memory_bytes = 100): RecordedSample => ({
  ms,
  memory_bytes,
  cpu_ms: ms / 2,
});

test('a constant use is a constant curve', () => {
  const curve = usageCurve(
    [0, 7, 500, 510, 1000].map((ms) => flat(ms)),
    5,
  );
  expect(curve?.ms).toEqual([0, 250, 500, 750, 1000]);
  expect(curve?.memoryBytes).toEqual([100, 100, 100, 100, 100]);
  expect(curve?.cpus?.map((cpus) => cpus.toFixed(6))).toEqual(
    Array(5).fill('0.500000'),
  );
});

test('a short peak is not lost', () => {
  const samples = Array.from({ length: 1000 }, (_, at) =>
    flat(at, at === 777 ? 900 : 100),
  );
  const curve = usageCurve(samples, 10);
  expect(curve?.memoryBytes).toHaveLength(10);
  expect(Math.max(...(curve?.memoryBytes ?? []))).toBe(900);
});

test('the CPU time is all there', () => {
  const samples = [0, 3, 8, 100, 400, 2000].map((ms, at) => ({
    ms,
    cpu_ms: at * at * 10,
  }));
  const { ms = [], cpus = [], memoryBytes } = usageCurve(samples, 40) ?? {};
  const step = (ms[1] ?? 0) - (ms[0] ?? 0);
  const spent = cpus.reduce((sum, value, at) => {
    const isEdge = at === 0 || at === cpus.length - 1;
    return sum + value * (isEdge ? step / 2 : step);
  }, 0);
  expect(spent).toBeCloseTo(250);
  expect(memoryBytes).toBeUndefined();
});

test('a counter that went back is no negative use', () => {
  const samples = [0, 10, 20, 30].map((ms) => ({ ms, cpu_ms: 100 - ms }));
  expect(usageCurve(samples, 4)?.cpus).toEqual([0, 0, 0, 0]);
});

test.each([
  ['none', []],
  ['two', [flat(0), flat(10)]],
  ['some at one moment', [flat(5), flat(5), flat(5)]],
])('%s is no curve', (_name, samples) => {
  expect(usageCurve(samples, 40)).toBeUndefined();
});

test('no figure is ever NaN', () => {
  const samples = [flat(0), flat(0), flat(0), flat(1), flat(1)];
  const { memoryBytes = [], cpus = [] } = usageCurve(samples, 40) ?? {};
  for (const value of [...memoryBytes, ...cpus]) {
    expect(Number.isFinite(value)).toBe(true);
  }
});
