import {
  emptyRecord,
  makeRecordDirectory,
  writeRecord,
  type ExecutionRecord,
  type ExecutionState,
} from './execution-record';

/** The record of an execution that is going on. */
export interface RunningRecord {
  /** Absolute path of its directory. */
  readonly directory: string;
  /** What is known by now. */
  readonly known: ExecutionRecord;
  /** When the execution began, of `performance.now()`. */
  readonly startedAtMs: number;
  /** How long ago that was, in milliseconds. */
  elapsedMs(): number;
  /** Takes fields over; they are on disk with the next state, or `save`. */
  note(fields: Partial<ExecutionRecord>): void;
  /** The same for warnings, behind those that there are. */
  warn(warnings: readonly string[]): void;
  /** Adds a state and tells of it. Never throws. */
  enter(state: ExecutionState): void;
  /**
   * Puts what is known on disk.
   * @throws when that cannot be written.
   */
  save(): void;
}

/** What is known of an execution before it has begun. */
export interface NamedExecution {
  /** A UUID. */
  readonly executionId: string;
  /** As the task names it. */
  readonly plugin: string;
  /** Of the trace that it is part of, in hexadecimal digits. */
  readonly traceId: string | undefined;
}

/**
 * Starts a record, with a directory of its own.
 * @param onState gets every state that is entered.
 * @throws when there cannot be that directory.
 */
export function openRunningRecord(
  recordsDirectory: string,
  { executionId, plugin, traceId }: NamedExecution,
  onState: (state: ExecutionState) => void,
): RunningRecord {
  const startedAtMs = performance.now();
  let known: ExecutionRecord = {
    ...emptyRecord(executionId, plugin),
    trace_id: traceId ?? null,
  };
  const directory = makeRecordDirectory(recordsDirectory, executionId);

  function note(fields: Partial<ExecutionRecord>): void {
    known = { ...known, ...fields };
  }
  function elapsedMs(): number {
    return performance.now() - startedAtMs;
  }
  function save(): void {
    writeRecord(directory, known);
  }
  return {
    directory,
    get known() {
      return known;
    },
    startedAtMs,
    elapsedMs,
    note,
    warn: (warnings) => note({ warnings: [...known.warnings, ...warnings] }),
    enter(state) {
      const at = new Date().toISOString();
      const ms = Math.round(elapsedMs());
      note({ states: [...known.states, { state, at, ms }] });
      onState(state);
      // What it has come to is not known yet: that is saved with it.
      if (state === 'ended') return;
      // Whatever ends this process now, the record says how far it came.
      try {
        save();
      } catch {
        // A disk that is full is told of when something is lost by it.
      }
    },
    save,
  };
}
