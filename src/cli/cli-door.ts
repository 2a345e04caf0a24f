import type { Readable, Writable } from 'node:stream';

/** A stream that may be a terminal. */
export type CliStream = Writable & {
  readonly isTTY?: boolean;
  readonly columns?: number | undefined;
};

/** What a command has of the process it runs in. */
export interface CliDoor {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path that others are relative to. */
  readonly cwd: string;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  /** Gets the result, and nothing else. */
  readonly stdout: CliStream;
  /** Gets progress, logs and messages. */
  readonly stderr: CliStream;
  /** Absolute path of the bundle that runs. */
  readonly entryFile: string;
  /** Aborted when the user wants it to end. */
  readonly cancel: AbortSignal;
  /** Aborted when it has to end at once, without any grace. */
  readonly hurry: AbortSignal;
}
