const BINARY_UNITS = ['Ti', 'Gi', 'Mi', 'Ki'] as const;
const NANOS_PER_CPU = 1e9;
const NANOS_PER_THOUSANDTH = 1e6;

/** CPUs as the shortest quantity that is exact: `2`, `500m`, `1n`. */
export function showCpu(nanoCpus: number): string {
  if (nanoCpus % NANOS_PER_CPU === 0) return `${nanoCpus / NANOS_PER_CPU}`;
  return nanoCpus % NANOS_PER_THOUSANDTH === 0
    ? `${nanoCpus / NANOS_PER_THOUSANDTH}m`
    : `${nanoCpus}n`;
}

/** Bytes as the shortest quantity that is exact: `1Gi`, `1500Mi`, `1000`. */
export function showBytes(bytes: number): string {
  for (const [at, unit] of BINARY_UNITS.entries()) {
    const size = 1024 ** (BINARY_UNITS.length - at);
    if (bytes % size === 0) return `${bytes / size}${unit}`;
  }
  return `${bytes}`;
}

/** A duration with one unit that is exact: `2h`, `90s`, `1500ms`. */
export function showDuration(ms: number): string {
  if (ms % 3_600_000 === 0) return `${ms / 3_600_000}h`;
  if (ms % 60_000 === 0) return `${ms / 60_000}m`;
  return ms % 1000 === 0 ? `${ms / 1000}s` : `${ms}ms`;
}
