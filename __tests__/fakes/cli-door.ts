import { PassThrough, Writable } from 'node:stream';
import type { CliDoor, CliStream } from '../../src/cli/cli-door';

/** How a stream is. */
export interface StreamOptions {
  /** Of its terminal; without it there is none. */
  readonly columns?: number;
  /** What every write fails with, such as `ENOSPC`. */
  readonly failure?: string;
  /** Takes what is written, and never says so: nobody reads. */
  readonly isStuck?: boolean;
}

/** A stream that keeps what is written to it. */
export class RecordingStream extends Writable {
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  readonly #chunks: Buffer[] = [];
  readonly #options: StreamOptions;

  constructor(options: StreamOptions = {}) {
    super();
    const { columns } = options;
    this.#options = options;
    this.on('error', () => undefined);
    this.isTTY = columns !== undefined;
    this.columns = columns;
  }

  get bytes(): Buffer {
    return Buffer.concat(this.#chunks);
  }

  get text(): string {
    return this.bytes.toString('utf8');
  }

  override _write(
    chunk: Uint8Array,
    _encoding: string,
    done: (error?: Error) => void,
  ): void {
    const { failure, isStuck } = this.#options;
    if (failure !== undefined) {
      done(
        Object.assign(new Error(failure), { code: failure, syscall: 'write' }),
      );
      return;
    }
    this.#chunks.push(Buffer.from(chunk));
    if (!isStuck) done();
  }
}

/** A door whose streams can be read. */
export interface RecordingDoor extends CliDoor {
  readonly stdout: RecordingStream & CliStream;
  readonly stderr: RecordingStream & CliStream;
}

/**
 * A door of a command.
 * @param options.columns of its terminal; without it there is none
 */
export function aDoor({
  columns,
  stdin = '',
  stdout = {},
  ...differences
}: {
  readonly columns?: number;
  readonly stdin?: string;
  readonly stdout?: StreamOptions;
  readonly env?: CliDoor['env'];
  readonly cwd?: string;
  readonly entryFile?: string;
  readonly cancel?: AbortSignal;
} = {}): RecordingDoor {
  const terminal = columns === undefined ? {} : { columns };
  return {
    env: {},
    cwd: process.cwd(),
    stdin: new PassThrough().end(stdin),
    stdout: new RecordingStream({ ...terminal, ...stdout }),
    stderr: new RecordingStream(terminal),
    entryFile: '/opt/plugin-runner/dist/cli/index.js',
    cancel: new AbortController().signal,
    hurry: new AbortController().signal,
    ...differences,
  };
}
