import type {
  FileLimits,
  Limits,
  OutputFormat,
  RetryInstruction,
  StopInstruction,
} from './definition';

/**
 * What a definition gets that does not ask: enough for a script or a linter on
 * the smallest hosted runner, too little to starve it.
 */
export const DEFAULT_LIMITS: Limits = {
  /** One CPU: a single-threaded program at full speed. */
  nanoCpus: 1_000_000_000,
  /** 512 MiB: an interpreter and its data; a runner has 7 GiB or more. */
  memoryBytes: 512 * 2 ** 20,
  /** Far above what a program needs, far below a fork bomb. */
  pids: 256,
  /** 64 MiB: temporary files; it counts against the memory. */
  tmpBytes: 64 * 2 ** 20,
};

/** Five minutes: long for a step, short for a job that hangs. */
export const DEFAULT_TIMEOUT_MS = 5 * 60 * 1000;

/** What every program understands, and half of what `docker stop` waits. */
export const DEFAULT_STOP: StopInstruction = {
  signal: 'SIGTERM',
  graceMs: 5000,
};

/** The runner's own cancellation kills the step soon after. */
export const MAX_GRACE_MS = 60 * 1000;

/** What the next step can take apart with `fromJSON`. */
export const DEFAULT_OUTPUT_FORMAT: OutputFormat = 'json';

/** 10 MiB: ten times what a step output can hold. */
export const DEFAULT_MAX_OUTPUT_BYTES = 10 * 2 ** 20;

/** 256 MiB: what a schema checks must fit into one string, and be parsed. */
export const MAX_OUTPUT_BYTES = 256 * 2 ** 20;

/** 1 GiB: a build's result fits, and a runner's disk takes it several times. */
export const DEFAULT_FILE_LIMITS: FileLimits = {
  maxBytes: 2 ** 30,
  maxFiles: 10_000,
};

/** `nobody`: owns no file and no process of the machine. */
export const DEFAULT_USER = { kind: 'ids', uid: 65534, gid: 65534 } as const;

/** Whoever needs the network says so. */
export const DEFAULT_NETWORK = 'none';

/** The root file system, but for `/tmp`. */
export const DEFAULT_READ_ONLY = true;

/** A plugin sees its input and nothing else. */
export const DEFAULT_WORKSPACE = 'none';

/** Once: a plugin with effects must not run again unless its author says so. */
export const DEFAULT_RETRY: RetryInstruction = {
  attempts: 1,
  backoffMs: 1000,
  /** What can pass by itself; a wrong input or a wrong output does not. */
  on: {
    outcomes: ['plugin_failed', 'timed_out', 'engine_unavailable'],
    exitCodes: [],
  },
};

/** Longer pauses are the workflow's to make. */
export const MAX_BACKOFF_MS = 5 * 60 * 1000;
