import type { RecordedSample } from './usage-log';

/** What a plugin used, at points in time that are equally far apart. */
export interface UsageCurve {
  /** Milliseconds from the start of the execution, of each point. */
  readonly ms: readonly number[];
  /** The most around each point; undefined when memory was not measured. */
  readonly memoryBytes: readonly number[] | undefined;
  /**
   * CPUs in use around each point, such as 0.5; undefined when CPU time was
   * not measured.
   */
  readonly cpus: readonly number[] | undefined;
}

/** Fewer than this say nothing that their highest figure does not. */
const MIN_SAMPLES = 3;

/**
 * Makes a curve of samples, which come in the order of time.
 * @param maxPoints how many points it has at most; at least 2.
 * @returns undefined when there are too few samples for one.
 */
export function usageCurve(
  samples: readonly RecordedSample[],
  maxPoints: number,
): UsageCurve | undefined {
  const first = samples[0];
  const last = samples.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (samples.length < MIN_SAMPLES || last.ms <= first.ms) return undefined;
  const points = Math.min(maxPoints, samples.length);
  const step = (last.ms - first.ms) / (points - 1);
  const ms = Array.from({ length: points }, (_, at) => first.ms + at * step);
  const edges = ms.map((middle): [number, number] => [
    Math.max(first.ms, middle - step / 2),
    Math.min(last.ms, middle + step / 2),
  ]);
  const memory = series(samples, 'memory_bytes');
  const cpu = series(samples, 'cpu_ms');
  return {
    ms,
    memoryBytes: memory && highest(memory, ms, edges),
    cpus:
      cpu &&
      edges.map(([from, to]) =>
        Math.max(0, (valueAt(cpu, to) - valueAt(cpu, from)) / (to - from)),
      ),
  };
}

interface Point {
  readonly ms: number;
  readonly value: number;
}

function series(
  samples: readonly RecordedSample[],
  name: 'memory_bytes' | 'cpu_ms',
): readonly Point[] | undefined {
  const points = samples.flatMap(({ ms, [name]: value }) =>
    value === undefined ? [] : [{ ms, value }],
  );
  return points.length < MIN_SAMPLES ? undefined : points;
}

/** A peak between two points must not be lost. */
function highest(
  points: readonly Point[],
  ms: readonly number[],
  edges: readonly (readonly [number, number])[],
): number[] {
  let at = 0;
  return edges.map(([from, to], index) => {
    let most = valueAt(points, ms[index] ?? from);
    while ((points[at]?.ms ?? Infinity) < from) at += 1;
    for (; at < points.length; at += 1) {
      const point = points[at];
      if (point === undefined || point.ms > to) break;
      most = Math.max(most, point.value);
    }
    return most;
  });
}

/** On the straight line between the points before and after. */
function valueAt(points: readonly Point[], ms: number): number {
  let low = 0;
  let high = points.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((points[middle]?.ms ?? 0) <= ms) low = middle;
    else high = middle;
  }
  const before = points[low] ?? { ms: 0, value: 0 };
  const after = points[high] ?? before;
  if (ms <= before.ms || after.ms <= before.ms) return before.value;
  const share = Math.min(1, (ms - before.ms) / (after.ms - before.ms));
  return before.value + share * (after.value - before.value);
}
