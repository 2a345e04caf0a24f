import type { Outcome } from '../definition/outcome';
import { connectContainers } from '../orchestrator/docker/connect-containers';
import type {
  ExecutionContainer,
  ExecutionContainers,
} from '../orchestrator/execution-containers';
import { formatBytes } from '../runner/format-bytes';
import { formatDuration } from '../runner/format-duration';
import { listRecords, type RecordFilter } from '../runner/list-records';
import type { StoredRecord } from '../runner/read-records';
import { readUsage } from '../runner/read-usage';
import type { CliDoor } from './cli-door';
import { inertJson } from './inert-json';
import { inertText } from './inert-text';
import type { RecordsOptions, ResultOptions } from './options';
import { paintFor } from './paint';
import { recordsDirectoryOf } from './records-directory';
import { showTime } from './show-time';
import { headedTable } from './headed-table';
import { writeResult } from './write-result';

/** The options of `ps`. */
export interface PsOptions extends RecordsOptions, ResultOptions {
  readonly all?: boolean;
  readonly limit?: number;
  readonly outcome?: readonly Outcome[];
  readonly plugin?: string;
}

/** What a screen holds, about. */
const DEFAULT_LIMIT = 50;
/** More than run at once on any machine; bounds what is read. */
const MAX_RUNNING = 1_000;
/** As long as what tells executions of one machine apart. */
const SHORT_ID = 8;

/** One execution, as `--json` shows it. */
interface Listed {
  readonly execution_id: string;
  readonly plugin: string;
  readonly status: string;
  /** The phase it is in, or was in last. */
  readonly state: string | null;
  readonly outcome: string | null;
  readonly exit_code: number | null;
  readonly began_at: string | null;
  /** Until now for one that runs; null where nobody knows the end. */
  readonly duration_ms: number | null;
  /** The last that was seen of one that runs, the most of one that ended. */
  readonly memory_bytes: number | null;
  readonly memory_limit_bytes: number | null;
  readonly container: string | null;
  /** The engine's word; null for none, or where it was not asked. */
  readonly container_state: string | null;
  /** Null for a container whose record is elsewhere. */
  readonly record_dir: string | null;
}

/**
 * Lists the executions that run now, by their records and by the containers
 * that are on the engine; with `all` those that have ended instead, too.
 * @returns 0; an engine that does not answer is said, no more.
 */
export async function listExecutions(
  options: PsOptions,
  door: CliDoor,
  connect: typeof connectContainers = connectContainers,
): Promise<number> {
  const { outcome: outcomes, plugin, all } = options;
  // Only what has ended has an outcome.
  const isHistory = all === true || outcomes !== undefined;
  const limit = options.limit ?? (isHistory ? DEFAULT_LIMIT : MAX_RUNNING);
  const records = takeRecords(
    recordsDirectoryOf(door, options.recordsDir),
    { outcomes, plugin, statuses: isHistory ? undefined : ['running'] },
    limit,
  );
  const containers = isHistory ? [] : await containersOf(door, connect);
  const listed = [
    ...records.map((stored) => listedRecord(stored, containers, Date.now())),
    ...containers
      .filter((it) => plugin === undefined || it.pluginId === plugin)
      .filter((it) => !records.some((stored) => isOf(it, stored)))
      .map(listedContainer),
  ].slice(0, limit);
  const text = options.json
    ? inertJson(listed)
    : table(listed, isHistory, paintFor(door.stdout, door).bold);
  await writeResult(text, door);
  return 0;
}

function takeRecords(
  directory: string,
  filter: RecordFilter,
  limit: number,
): StoredRecord[] {
  const records: StoredRecord[] = [];
  let after: string | undefined;
  do {
    const left = limit - records.length;
    const page = listRecords(directory, { ...filter, limit: left, after });
    records.push(...page.records);
    after = page.next;
  } while (after !== undefined && records.length < limit);
  return records;
}

async function containersOf(
  { env, cancel, stderr }: CliDoor,
  connect: typeof connectContainers,
): Promise<readonly ExecutionContainer[]> {
  let engine: ExecutionContainers | undefined;
  try {
    engine = await connect(env, cancel);
    return await engine.list();
  } catch (error) {
    const { message } = error as Error;
    stderr.write(`warning: Only records are shown. ${inertText(message)}\n`);
    return [];
  } finally {
    engine?.close();
  }
}

function isOf(
  { executionId }: ExecutionContainer,
  { record }: StoredRecord,
): boolean {
  return executionId === record.execution_id;
}

function listedRecord(
  stored: StoredRecord,
  containers: readonly ExecutionContainer[],
  nowMs: number,
): Listed {
  const { record, directory } = stored;
  const [first] = record.states;
  const isRunning = record.status === 'running';
  const container = containers.find(
    (it) => isOf(it, stored) && it.name === record.container,
  );
  const seen = isRunning
    ? readUsage(directory).at(-1)?.memory_bytes
    : undefined;
  return {
    execution_id: record.execution_id,
    plugin: record.plugin,
    status: record.status,
    state: record.states.at(-1)?.state ?? null,
    outcome: record.outcome,
    exit_code: record.exit_code,
    began_at: first?.at ?? null,
    duration_ms:
      isRunning && first !== undefined
        ? Math.max(0, nowMs - Date.parse(first.at))
        : record.duration_ms,
    memory_bytes: seen ?? record.usage.peak_memory_bytes,
    memory_limit_bytes: record.limits?.memory_bytes ?? null,
    container: record.container,
    container_state: container?.state ?? null,
    record_dir: directory,
  };
}

function listedContainer(container: ExecutionContainer): Listed {
  return {
    execution_id: container.executionId,
    plugin: container.pluginId,
    // Its record is elsewhere, or nobody ends it any more.
    status: container.isStale ? 'killed' : 'running',
    ...{ state: null, outcome: null, exit_code: null, began_at: null },
    ...{ duration_ms: null, memory_bytes: null, memory_limit_bytes: null },
    container: container.name,
    container_state: container.state,
    record_dir: null,
  };
}

function table(
  listed: readonly Listed[],
  isHistory: boolean,
  bold: (text: string) => string,
): string {
  return isHistory
    ? headedTable(
        ['ID', 'PLUGIN', 'OUTCOME', 'EXIT', 'BEGAN', 'TOOK', 'PEAK MEMORY'],
        listed.map((it) => [
          it.execution_id.slice(0, SHORT_ID),
          it.plugin,
          it.outcome ?? it.status,
          it.exit_code?.toString() ?? '–',
          it.began_at === null ? '–' : showTime(new Date(it.began_at)),
          it.duration_ms === null ? '–' : formatDuration(it.duration_ms),
          memoryOf(it),
        ]),
        bold,
      )
    : headedTable(
        ['ID', 'PLUGIN', 'STATE', 'FOR', 'MEMORY', 'CONTAINER'],
        listed.map((it) => [
          it.execution_id.slice(0, SHORT_ID),
          it.plugin,
          stateOf(it),
          it.duration_ms === null ? '–' : formatDuration(it.duration_ms),
          memoryOf(it),
          it.container_state ?? '–',
        ]),
        bold,
      );
}

/** What the table says of one whose record is not here. */
function stateOf({ state, status, record_dir }: Listed): string {
  if (state !== null) return state;
  if (record_dir !== null) return status;
  return status === 'killed' ? 'left; see gc' : 'record elsewhere';
}

function memoryOf({ memory_bytes, memory_limit_bytes }: Listed): string {
  if (memory_bytes === null) return '–';
  const limit = memory_limit_bytes;
  const of = limit === null ? '' : ` of ${formatBytes(limit)}`;
  return `${formatBytes(memory_bytes)}${of}`;
}
