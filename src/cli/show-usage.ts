import { attemptDirectory } from '../runner/attempt-files';
import type { ExecutionRecord } from '../runner/execution-record';
import { lastAttempt } from '../runner/follow-log';
import { formatBytes } from '../runner/format-bytes';
import { formatDuration } from '../runner/format-duration';
import { readUsage } from '../runner/read-usage';
import { usageCurve } from '../runner/usage-curve';
import type { RecordedSample } from '../runner/usage-log';
import type { CliDoor } from './cli-door';
import { findExecution } from './find-execution';
import { inertJson } from './inert-json';
import { inertText } from './inert-text';
import type { RecordsOptions, ResultOptions } from './options';
import { terminalColumns } from './terminal-columns';
import { textChart } from './text-chart';
import { UsageError } from './usage-error';
import { showUsageFigures } from './usage-figures';
import { writeResult } from './write-result';

/** The options of `usage`. */
export interface UsageOptions extends RecordsOptions, ResultOptions {
  readonly attempt?: number;
}

/** A wider chart says no more. */
const MAX_POINTS = 100;
const MIN_POINTS = 20;
/** For the labels left of a chart. */
const MARGIN = 14;

/**
 * Writes what an attempt used, and charts of memory and CPU over time.
 * @throws UsageError when there is no such execution or attempt.
 */
export async function showUsage(
  name: string,
  options: UsageOptions,
  door: CliDoor,
): Promise<number> {
  const { record, directory } = findExecution(name, options, door);
  const last = lastAttempt(directory);
  const attempt = options.attempt ?? last;
  if (attempt > last) {
    throw new UsageError(
      `Execution ${record.execution_id} has no attempt ${attempt}: it has ${last === 1 ? 'one' : last}.`,
    );
  }
  const usage =
    attempt === last
      ? record.usage
      : (record.attempts.find((it) => it.attempt === attempt)?.usage ??
        record.usage);
  const samples = readUsage(
    attempt === last ? directory : attemptDirectory(directory, attempt),
  );
  const { execution_id, plugin, limits } = record;
  if (options.json) {
    const result = { execution_id, plugin, attempt, usage, limits, samples };
    await writeResult(inertJson(result), door);
    return 0;
  }
  const figures = showUsageFigures(usage, limits).flatMap(([fact, value]) =>
    value === undefined ? [] : [`${fact.padEnd(11)}  ${value}`],
  );
  const points = Math.min(
    MAX_POINTS,
    Math.max(MIN_POINTS, terminalColumns(door.stdout) - MARGIN),
  );
  const blocks = [
    [`${plugin}, execution ${execution_id}`, ...figures],
    ...charts(samples, limits, points),
  ].filter((block) => block.length > 0);
  const text = blocks.map((block) => block.join('\n')).join('\n\n');
  await writeResult(`${inertText(text)}\n`, door);
  return 0;
}

function charts(
  samples: readonly RecordedSample[],
  limits: ExecutionRecord['limits'],
  points: number,
): string[][] {
  const curve = usageCurve(samples, points);
  if (curve === undefined) return [];
  const memoryLimit = limits?.memory_bytes ?? 0;
  const cpuLimit = (limits?.nano_cpus ?? 0) / 1e9;
  const ends = {
    from: formatDuration(curve.ms[0] ?? 0),
    to: formatDuration(curve.ms.at(-1) ?? 0),
    columns: points,
  };
  return [
    textChart({
      ...ends,
      title: `Memory, limit ${formatBytes(memoryLimit)}`,
      values: curve.memoryBytes ?? [],
      limit: memoryLimit,
      format: formatBytes,
    }),
    textChart({
      ...ends,
      title: `CPU, limit ${cpuLimit}`,
      values: curve.cpus ?? [],
      limit: cpuLimit,
      format: (value) => String(Number(value.toFixed(2))),
    }),
  ];
}
