import { renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Limits, OutputFormat } from '../definition/definition';
import { makeDirectory } from '../definition/make-directory';
import type { Outcome } from '../definition/outcome';
import { formatOwner, ownProcess } from '../orchestrator/owner';
import type { Usage } from '../orchestrator/usage';

/** The phases of an execution, in their order. */
export type ExecutionState =
  'resolve' | 'pull' | 'create' | 'start' | 'run' | 'drain' | 'judge' | 'ended';

/** Where an execution stands, as its record says it. */
export type ExecutionStatus = 'running' | 'ended' | 'killed';

/** One execution, as `execution.json` holds it. Times are ISO 8601. */
export interface ExecutionRecord {
  readonly record_version: 1;
  readonly execution_id: string;
  /** `killed`: its process went away before it could say how it ended. */
  readonly status: ExecutionStatus;
  /** The process that runs it, told from every other; null where unknown. */
  readonly process: string | null;
  /** The W3C trace that the execution is part of; null for none. */
  readonly trace_id: string | null;
  /** The reference that was asked for. */
  readonly plugin: string;
  readonly plugin_version: string | null;
  readonly definition_file: string | null;
  /** The policy that the plugin had to keep to; null is "none". */
  readonly policy_file: string | null;
  /** The lock that the image's digest is from; null is "none". */
  readonly lock_file: string | null;
  /** The name its container has or was to have. */
  readonly container: string | null;
  readonly image: string | null;
  readonly image_digest: string | null;
  /** What its output is to be; null before the definition was found. */
  readonly output_format: OutputFormat | null;
  readonly states: readonly {
    readonly state: ExecutionState;
    readonly at: string;
    /** Milliseconds from the start of the execution, by a steady clock. */
    readonly ms: number;
  }[];
  /** Null while it runs, and for ever when it was killed. */
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
  /** Of its output: what it printed, or what is in its output file. */
  readonly output_bytes: number | null;
  readonly stdout_bytes: number | null;
  /** How many of them are not in the file, which has a limit. */
  readonly stdout_dropped_bytes: number | null;
  readonly stderr_bytes: number | null;
  readonly stderr_dropped_bytes: number | null;
  readonly usage: RecordedUsage;
  /** What the plugin found, by level; the findings are in `findings.json`. */
  readonly findings: FindingCounts;
  /** Files that the plugin was given; null for none. */
  readonly files: FileCounts | null;
  /** Files that it left, listed in `artifacts.json`; null for none. */
  readonly artifacts: FileCounts | null;
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
  readonly warnings: readonly string[];
  readonly duration_ms: number;
  readonly stdout_bytes: number | null;
  readonly stderr_bytes: number | null;
  readonly usage: RecordedUsage;
}

/** What an attempt used; null is "not measured", never zero. */
export interface RecordedUsage {
  readonly peak_memory_bytes: number | null;
  readonly cpu_ms: number | null;
  readonly peak_pids: number | null;
  readonly network_received_bytes: number | null;
  readonly network_sent_bytes: number | null;
  readonly block_read_bytes: number | null;
  readonly block_written_bytes: number | null;
  /** The kernel's files on this machine, or the engine's statistics. */
  readonly source: 'cgroup' | 'engine' | null;
  /**
   * Whether peak memory and CPU time were read when it had ended; if not, it
   * used at least that.
   */
  readonly read_at_end: boolean | null;
}

/** How many findings there are of each level. */
export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly notice: number;
}

/** How many files, and how large they are together. */
export interface FileCounts {
  readonly count: number;
  readonly bytes: number;
}

/** File names inside a record directory. */
export const RECORD_FILES = {
  record: 'execution.json',
  stdout: 'stdout',
  stderr: 'stderr.log',
  usage: 'usage.ndjson',
  findings: 'findings.json',
  artifacts: 'artifacts.json',
  sarif: 'output.sarif',
  /** Directory of the files that the plugin left. */
  artifactsDirectory: 'artifacts',
  /** The output of a plugin that leaves it in a file. */
  output: 'output.json',
  /** Directory of the files that the plugin gets; gone when it has ended. */
  files: 'files',
  shown: 'shown.json',
} as const;

/** A record that nothing is known of yet. */
export function emptyRecord(
  executionId: string,
  plugin: string,
): ExecutionRecord {
  const owner = ownProcess();
  return {
    record_version: 1,
    execution_id: executionId,
    status: 'running',
    process: owner === undefined ? null : formatOwner(owner),
    trace_id: null,
    plugin,
    plugin_version: null,
    definition_file: null,
    policy_file: null,
    lock_file: null,
    image: null,
    output_format: null,
    states: [],
    outcome: null,
    error: null,
    duration_ms: null,
    timeout_ms: null,
    input_bytes: null,
    files: null,
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
  | 'warnings'
  | 'limits'
  | 'sandbox'
  | 'output_bytes'
  | 'stdout_bytes'
  | 'stdout_dropped_bytes'
  | 'stderr_bytes'
  | 'stderr_dropped_bytes'
  | 'usage'
  | 'findings'
  | 'artifacts'
>;

/** Those fields, with nothing known yet. */
export function attemptFields(): AttemptFields {
  return {
    container: null,
    image_digest: null,
    exit_code: null,
    warnings: [],
    limits: null,
    sandbox: null,
    output_bytes: null,
    stdout_bytes: null,
    stdout_dropped_bytes: null,
    stderr_bytes: null,
    stderr_dropped_bytes: null,
    usage: recordedUsage(undefined),
    findings: { error: 0, warning: 0, notice: 0 },
    artifacts: null,
  };
}

/** Usage as a record holds it. */
export function recordedUsage(usage: Usage | undefined): RecordedUsage {
  const whole = (value: number | undefined): number | null =>
    value === undefined ? null : Math.round(value);
  return {
    peak_memory_bytes: whole(usage?.peakMemoryBytes),
    cpu_ms: whole(usage?.cpuMs),
    peak_pids: whole(usage?.peakPids),
    network_received_bytes: whole(usage?.networkReceivedBytes),
    network_sent_bytes: whole(usage?.networkSentBytes),
    block_read_bytes: whole(usage?.blockReadBytes),
    block_written_bytes: whole(usage?.blockWrittenBytes),
    source: usage?.source ?? null,
    read_at_end: usage?.isWhole ?? null,
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
    usage: record.usage,
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
 * @throws NodeJS.ErrnoException when there cannot be one.
 */
export function makeRecordDirectory(
  recordsDirectory: string,
  executionId: string,
): string {
  const directory = join(recordsDirectory, executionId);
  makeDirectory(directory, 0o700);
  return directory;
}

/**
 * Writes the record so that a reader never sees half of one.
 * @throws NodeJS.ErrnoException when it cannot be written; what was there stays.
 */
export function writeRecord(directory: string, record: ExecutionRecord): void {
  const path = join(directory, RECORD_FILES.record);
  const partial = `${path}.partial`;
  try {
    writeFileSync(partial, `${JSON.stringify(record, null, 2)}\n`, {
      mode: 0o600,
    });
  } catch (error) {
    // On a full disk, its beginning is in the way of the next one.
    tryUnlink(partial);
    throw error;
  }
  renameSync(partial, path);
}

function tryUnlink(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    // It may never have been made.
  }
}
