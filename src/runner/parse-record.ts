import type { OutputFormat } from '../definition/definition';
import { isJsonObject } from '../definition/json';
import { OUTCOMES } from '../definition/outcome';
import {
  emptyRecord,
  type ExecutionRecord,
  type ExecutionState,
  type ExecutionStatus,
  type FileCounts,
  type RecordedAttempt,
  type RecordedUsage,
} from './execution-record';

/** More than any execution has; what is beyond it is left out. */
const MAX_ITEMS = 1_000;

const STATES: ReadonlySet<unknown> = new Set<ExecutionState>([
  'resolve',
  'pull',
  'create',
  'start',
  'run',
  'drain',
  'judge',
  'ended',
]);
const STATUSES: readonly ExecutionStatus[] = ['running', 'ended', 'killed'];
const FORMATS: readonly OutputFormat[] = ['json', 'ndjson', 'text', 'sarif'];
const SOURCES = ['cgroup', 'engine'] as const;

type Json = Readonly<Record<string, unknown>>;

/**
 * A record as its file holds it, which may be of another version, or damaged:
 * what is not what it should be is as if it was not known.
 * @returns undefined for what is not the record of an execution at all.
 */
export function parseRecord(value: unknown): ExecutionRecord | undefined {
  if (!isJsonObject(value)) return undefined;
  const { execution_id: id, plugin } = value;
  if (typeof id !== 'string' || typeof plugin !== 'string') return undefined;
  const findings = object(value['findings']) ?? {};
  return {
    ...emptyRecord(id, plugin),
    status: oneOf(STATUSES, value['status']) ?? 'killed',
    process: text(value['process']),
    trace_id: text(value['trace_id']),
    plugin_version: text(value['plugin_version']),
    definition_file: text(value['definition_file']),
    policy_file: text(value['policy_file']),
    lock_file: text(value['lock_file']),
    container: text(value['container']),
    image: text(value['image']),
    image_digest: text(value['image_digest']),
    output_format: oneOf(FORMATS, value['output_format']) ?? null,
    states: objects(value['states']).flatMap(stateOf),
    outcome: oneOf(OUTCOMES, value['outcome']) ?? null,
    exit_code: amount(value['exit_code']),
    error: text(value['error']),
    warnings: strings(value['warnings']),
    duration_ms: amount(value['duration_ms']),
    limits: limitsOf(object(value['limits'])),
    timeout_ms: amount(value['timeout_ms']),
    sandbox: sandboxOf(object(value['sandbox'])),
    input_bytes: amount(value['input_bytes']),
    output_bytes: amount(value['output_bytes']),
    stdout_bytes: amount(value['stdout_bytes']),
    stdout_dropped_bytes: amount(value['stdout_dropped_bytes']),
    stderr_bytes: amount(value['stderr_bytes']),
    stderr_dropped_bytes: amount(value['stderr_dropped_bytes']),
    usage: usageOf(object(value['usage'])),
    findings: {
      error: amount(findings['error']) ?? 0,
      warning: amount(findings['warning']) ?? 0,
      notice: amount(findings['notice']) ?? 0,
    },
    files: countsOf(object(value['files'])),
    artifacts: countsOf(object(value['artifacts'])),
    attempts: objects(value['attempts']).flatMap(attemptOf),
  };
}

function stateOf(value: Json): ExecutionRecord['states'][number][] {
  const { state, at } = value;
  const ms = amount(value['ms']);
  if (!STATES.has(state) || ms === null) return [];
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) return [];
  return [{ state: state as ExecutionState, at, ms }];
}

function attemptOf(value: Json): RecordedAttempt[] {
  const attempt = amount(value['attempt']);
  const outcome = oneOf(OUTCOMES, value['outcome']);
  const duration = amount(value['duration_ms']);
  if (attempt === null || outcome === undefined || duration === null) return [];
  return [
    {
      attempt,
      container: text(value['container']),
      outcome,
      exit_code: amount(value['exit_code']),
      error: text(value['error']),
      warnings: strings(value['warnings']),
      duration_ms: duration,
      stdout_bytes: amount(value['stdout_bytes']),
      stderr_bytes: amount(value['stderr_bytes']),
      usage: usageOf(object(value['usage'])),
    },
  ];
}

function limitsOf(value: Json | undefined): ExecutionRecord['limits'] {
  const nano_cpus = amount(value?.['nano_cpus']);
  const memory_bytes = amount(value?.['memory_bytes']);
  const pids = amount(value?.['pids']);
  const tmp_bytes = amount(value?.['tmp_bytes']);
  if (nano_cpus === null || memory_bytes === null) return null;
  if (pids === null || tmp_bytes === null) return null;
  return { nano_cpus, memory_bytes, pids, tmp_bytes };
}

function sandboxOf(value: Json | undefined): ExecutionRecord['sandbox'] {
  const user = text(value?.['user']);
  const network = text(value?.['network']);
  const readOnly = value?.['read_only'];
  const runtime = text(value?.['runtime']);
  const workspace = text(value?.['workspace']);
  if (user === null || network === null || typeof readOnly !== 'boolean') {
    return null;
  }
  if (runtime === null || workspace === null) return null;
  const capabilities = strings(value?.['capabilities']);
  return {
    user,
    network,
    read_only: readOnly,
    capabilities,
    runtime,
    workspace,
  };
}

function usageOf(value: Json | undefined): RecordedUsage {
  return {
    peak_memory_bytes: amount(value?.['peak_memory_bytes']),
    cpu_ms: amount(value?.['cpu_ms']),
    peak_pids: amount(value?.['peak_pids']),
    network_received_bytes: amount(value?.['network_received_bytes']),
    network_sent_bytes: amount(value?.['network_sent_bytes']),
    block_read_bytes: amount(value?.['block_read_bytes']),
    block_written_bytes: amount(value?.['block_written_bytes']),
    source: oneOf(SOURCES, value?.['source']) ?? null,
    read_at_end: oneOf([true, false], value?.['read_at_end']) ?? null,
  };
}

function countsOf(value: Json | undefined): FileCounts | null {
  const count = amount(value?.['count']);
  const bytes = amount(value?.['bytes']);
  return count === null || bytes === null ? null : { count, bytes };
}

function object(value: unknown): Json | undefined {
  return isJsonObject(value) ? value : undefined;
}

function objects(value: unknown): Json[] {
  return items(value).filter(isJsonObject);
}

function strings(value: unknown): string[] {
  return items(value).filter((item) => typeof item === 'string');
}

function items(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, MAX_ITEMS) : [];
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** No figure of a record is negative. */
function amount(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
    ? value
    : null;
}

function oneOf<Word>(words: readonly Word[], value: unknown): Word | undefined {
  return words.find((word) => word === value);
}
