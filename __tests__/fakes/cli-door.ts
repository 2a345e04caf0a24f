import { PassThrough, Readable, Writable } from 'node:stream';
import type { CliDoor, CliStream } from '../../src/cli/cli-door';

/** A stream that keeps what is written to it, as a terminal of some width. */
export class RecordingStream extends Writable {
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  readonly #chunks: Buffer[] = [];

  constructor({ columns }: { readonly columns?: number } = {}) {
    super();
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
    done: () => void,
  ): void {
    this.#chunks.push(Buffer.from(chunk));
    done();
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
  ...differences
}: {
  readonly columns?: number;
  readonly stdin?: string;
  readonly env?: CliDoor['env'];
  readonly cwd?: string;
  readonly entryFile?: string;
  readonly cancel?: AbortSignal;
} = {}): RecordingDoor {
  const terminal = columns === undefined ? {} : { columns };
  return {
    env: {},
    cwd: process.cwd(),
    stdin:
      stdin === ''
        ? new PassThrough().end()
        : Readable.from([Buffer.from(stdin)]),
    stdout: new RecordingStream(terminal),
    stderr: new RecordingStream(terminal),
    entryFile: '/opt/plugin-runner/dist/cli/index.js',
    cancel: new AbortController().signal,
    hurry: new AbortController().signal,
    ...differences,
  };
}
