import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Limits } from '../definition/definition';
import type { Outcome } from '../definition/outcome';

/** The phases of an execution, in their order. */
export type ExecutionState =
  'resolve' | 'image' | 'create' | 'start' | 'run' | 'judge' | 'ended';

/** One execution, as `execution.json` holds it. Times are ISO 8601. */
export interface ExecutionRecord {
  readonly record_version: 1;
  readonly execution_id: string;
  /** The reference that was asked for. */
  readonly plugin: string;
  readonly plugin_version: string | null;
  readonly definition_file: string | null;
  /** The policy that the plugin had to keep to; null is "none". */
  readonly policy_file: string | null;
  /** The name its container has or was to have. */
  readonly container: string | null;
  readonly image: string | null;
  readonly image_digest: string | null;
  readonly states: readonly {
    readonly state: ExecutionState;
    readonly at: string;
  }[];
  /** Null while it runs, and for ever when the runner was killed. */
  readonly outcome: Outcome | null;
  readonly exit_code: number | null;
  readonly error: string | null;
  readonly warnings: readonly string[];
  readonly duration_ms: number | null;
  /** As read back from the engine before the start. */
  readonly limits: {
    readonly nano_cpus: number;
    readonly memory_bytes: number;
    readonly pids: number;
    readonly tmp_bytes: number;
  } | null;
  readonly timeout_ms: number | null;
  readonly sandbox: {
    readonly user: string;
    readonly network: string;
    readonly read_only: boolean;
    readonly capabilities: readonly string[];
    readonly runtime: string;
    readonly workspace: string;
  } | null;
  readonly input_bytes: number | null;
  readonly stdout_bytes: number | null;
  readonly stderr_bytes: number | null;
  /** How many of them are not in the file, which has a limit. */
  readonly stderr_dropped_bytes: number | null;
  /** Null is "not measured". */
  readonly peak_memory_bytes: number | null;
  readonly cpu_ms: number | null;
  /**
   * Every attempt, the last one included, whose figures are also those above;
   * the files of earlier ones are in `attempts/<number>/`.
   */
  readonly attempts: readonly RecordedAttempt[];
}

/** One attempt, as a record holds it. */
export interface RecordedAttempt {
  /** Counted from 1. */
  readonly attempt: number;
  readonly container: string | null;
  readonly outcome: Outcome;
  readonly exit_code: number | null;
  readonly error: string | null;
  /** Of its end, such as a child that was killed for lack of memory. */
  readonly warnings: readonly string[];
  readonly duration_ms: number;
  readonly stdout_bytes: number | null;
  readonly stderr_bytes: number | null;
  readonly peak_memory_bytes: number | null;
  readonly cpu_ms: number | null;
}

/** File names inside a record directory. */
export const RECORD_FILES = {
  record: 'execution.json',
  stdout: 'stdout',
  stderr: 'stderr.log',
} as const;

/** A record that nothing is known of yet. */
export function emptyRecord(
  executionId: string,
  plugin: string,
): ExecutionRecord {
  return {
    record_version: 1,
    execution_id: executionId,
    plugin,
    plugin_version: null,
    definition_file: null,
    policy_file: null,
    image: null,
    states: [],
    outcome: null,
    error: null,
    warnings: [],
    duration_ms: null,
    timeout_ms: null,
    input_bytes: null,
    ...attemptFields(),
    attempts: [],
  };
}

/** What every attempt finds out anew. */
type AttemptFields = Pick<
  ExecutionRecord,
  | 'container'
  | 'image_digest'
  | 'exit_code'
  | 'limits'
  | 'sandbox'
  | 'stdout_bytes'
  | 'stderr_bytes'
  | 'stderr_dropped_bytes'
  | 'peak_memory_bytes'
  | 'cpu_ms'
>;

/** Those fields, with nothing known yet. */
export function attemptFields(): AttemptFields {
  return {
    container: null,
    image_digest: null,
    exit_code: null,
    limits: null,
    sandbox: null,
    stdout_bytes: null,
    stderr_bytes: null,
    stderr_dropped_bytes: null,
    peak_memory_bytes: null,
    cpu_ms: null,
  };
}

/** The attempt that a record is about, as one of its `attempts`. */
export function recordedAttempt(
  record: ExecutionRecord,
  end: Pick<RecordedAttempt, 'outcome' | 'error' | 'warnings' | 'duration_ms'>,
): RecordedAttempt {
  return {
    attempt: record.attempts.length + 1,
    container: record.container,
    outcome: end.outcome,
    exit_code: record.exit_code,
    error: end.error,
    warnings: end.warnings,
    duration_ms: end.duration_ms,
    stdout_bytes: record.stdout_bytes,
    stderr_bytes: record.stderr_bytes,
    peak_memory_bytes: record.peak_memory_bytes,
    cpu_ms: record.cpu_ms,
  };
}

/** Limits as a record holds them. */
export function recordedLimits(
  limits: Limits,
): NonNullable<ExecutionRecord['limits']> {
  return {
    nano_cpus: limits.nanoCpus,
    memory_bytes: limits.memoryBytes,
    pids: limits.pids,
    tmp_bytes: limits.tmpBytes,
  };
}

/**
 * Makes the directory of one execution, readable by its owner only.
 * @returns its path.
 */
export function makeRecordDirectory(
  recordsDirectory: string,
  executionId: string,
): string {
  const directory = join(recordsDirectory, executionId);
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  return directory;
}

/** Writes the record so that a reader never sees half of one. */
export function writeRecord(directory: string, record: ExecutionRecord): void {
  const path = join(directory, RECORD_FILES.record);
  writeFileSync(`${path}.partial`, `${JSON.stringify(record, null, 2)}\n`, {
    mode: 0o600,
  });
  renameSync(`${path}.partial`, path);
}
