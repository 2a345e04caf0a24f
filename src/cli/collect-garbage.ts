import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { EngineError } from '../definition/task-error';
import { connectContainers } from '../orchestrator/docker/connect-containers';
import type { ExecutionContainers } from '../orchestrator/execution-containers';
import { markKilledRecords } from '../runner/killed-records';
import { readRecord } from '../runner/read-record';
import {
  DEFAULT_RETENTION,
  surplusRecords,
  type Retention,
} from '../runner/retention';
import type { CliDoor } from './cli-door';
import { EXIT_CODES } from './exit-code';
import { inertJson } from './inert-json';
import { inertText } from './inert-text';
import type { RecordsOptions, ResultOptions } from './options';
import { recordsDirectoryOf } from './records-directory';
import { UsageError } from './usage-error';
import { writeResult } from './write-result';

/** The options of `gc`. */
export interface GcOptions extends RecordsOptions, ResultOptions {
  readonly keep?: number;
  /** Milliseconds. */
  readonly olderThan?: number;
  readonly all?: boolean;
  readonly dryRun?: boolean;
}

/** A record that goes. */
interface RemovedRecord {
  readonly execution_id: string;
  /** Null for a directory that never had a record. */
  readonly plugin: string | null;
  readonly outcome: string | null;
}

/**
 * Removes what executions have left: containers whose process is gone, and
 * records that are too many or too old; never those of one that may be going
 * on. With `dryRun` it says what it would remove.
 * @returns 0, or the code of `engine_unavailable` when containers could not be
 * looked for; records are removed then, too.
 * @throws UsageError when the options cannot be used.
 */
export async function collectGarbage(
  options: GcOptions,
  door: CliDoor,
  connect: typeof connectContainers = connectContainers,
): Promise<number> {
  const retention = retentionOf(options);
  const directory = recordsDirectoryOf(door, options.recordsDir);
  const dryRun = options.dryRun ?? false;
  const containers = await staleContainers(door, dryRun, connect);
  const records = await removeRecords(directory, retention, dryRun, door);
  // Afterwards: it makes them new.
  if (!dryRun) markKilledRecords(directory);
  const text = options.json
    ? inertJson({ dry_run: dryRun, containers: containers.names, records })
    : linesOf(containers.names, records, dryRun);
  await writeResult(text, door);
  const { problem } = containers;
  if (problem !== undefined) {
    door.stderr.write(
      `engine_unavailable: No containers were removed. ${inertText(problem)}\n`,
    );
  }
  return problem === undefined ? 0 : EXIT_CODES.engine_unavailable;
}

function retentionOf({ keep, olderThan, all }: GcOptions): Retention {
  if (all && (keep !== undefined || olderThan !== undefined)) {
    throw new UsageError(
      '--all removes every record: leave out --keep and --older-than.',
    );
  }
  if (all) return { maxCount: 0, maxAgeMs: Infinity };
  if (keep === undefined && olderThan === undefined) return DEFAULT_RETENTION;
  return {
    maxCount: keep ?? Infinity,
    maxAgeMs: olderThan ?? Infinity,
  };
}

async function staleContainers(
  { env, cancel }: CliDoor,
  dryRun: boolean,
  connect: typeof connectContainers,
): Promise<{ names: readonly string[]; problem: string | undefined }> {
  let engine: ExecutionContainers | undefined;
  try {
    engine = await connect(env, cancel);
    const names = dryRun
      ? (await engine.list())
          .filter(({ isStale }) => isStale)
          .map(({ name }) => name)
      : await engine.removeStale();
    return { names, problem: undefined };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return { names: [], problem: error.message };
  } finally {
    engine?.close();
  }
}

async function removeRecords(
  directory: string,
  retention: Retention,
  dryRun: boolean,
  { cancel, stderr }: CliDoor,
): Promise<RemovedRecord[]> {
  const removed: RemovedRecord[] = [];
  for (const path of surplusRecords(directory, retention, Date.now())) {
    if (cancel.aborted) break;
    const record = readRecord(path);
    try {
      if (!dryRun) await rm(path, { recursive: true, force: true });
    } catch (error) {
      const { message } = error as Error;
      stderr.write(`warning: A record stays: ${inertText(message)}\n`);
      continue;
    }
    removed.push({
      execution_id: basename(path),
      plugin: record?.plugin ?? null,
      outcome: record?.outcome ?? null,
    });
  }
  return removed;
}

function linesOf(
  containers: readonly string[],
  records: readonly RemovedRecord[],
  dryRun: boolean,
): string {
  const verb = dryRun ? 'Would remove' : 'Removed';
  const lines = [
    ...containers.map((name) => `${verb} the container ${name}`),
    ...records.map(
      ({ execution_id, plugin, outcome }) =>
        `${verb} the record ${execution_id}` +
        (plugin === null ? '' : ` (${plugin}, ${outcome ?? 'killed'})`),
    ),
    `${verb} ${count(containers.length, 'container')} and ${count(records.length, 'record')}.`,
  ];
  return `${lines.map(inertText).join('\n')}\n`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
