import type { CliDoor, CliStream } from './cli-door';
import { paintFor } from './paint';
import { barLine } from './bar-line';
import { terminalColumns } from './terminal-columns';

/** What the progress of some work is told of. */
export interface ProgressOptions {
  /** What is done, in a word or two; inert. */
  readonly label: string;
  /** How many there are to do; 0 while that is not known. */
  readonly total?: number;
  /** What is counted: `layers`, `tests`. */
  readonly unit?: string;
  /** Draws no bar, and writes no line that only says how far it is. */
  readonly quiet?: boolean | undefined;
}

/** How far it is, from now on. */
export interface ProgressUpdate {
  readonly done: number;
  /** As before where it is not given. */
  readonly total?: number | undefined;
  /** From 0 to 1, where that is not `done` of `total`. */
  readonly share?: number | undefined;
  /** What it is about right now; inert, and cut to the terminal's width. */
  readonly detail?: string | undefined;
}

/** How far it is, all told. */
type ProgressState = ProgressUpdate & { readonly total: number };

/** Shows on stderr how far some work is. */
export interface Progress {
  /** True where there is a bar: lines that only say how far it is need none. */
  readonly isLive: boolean;
  update(update: ProgressUpdate): void;
  /** Writes a line of its own, which stays; inert text. */
  line(text: string): void;
  /** Takes the bar away. Nothing is shown any more but lines. */
  end(): void;
}

/** The bar lives on while nothing is told of: a layer can take minutes. */
const TICK_MS = 1_000;

/** Without a terminal, how many lines say how far it is. */
const PLAIN_LINES = 10;

/**
 * True where a line can be drawn over: on a terminal that can, where a person
 * looks at it, and not a log of CI.
 */
export function isLiveTerminal(
  stream: CliStream,
  { env }: Pick<CliDoor, 'env'>,
): boolean {
  const isCi = env['CI'] !== undefined && !/^(?:0|false)?$/.test(env['CI']);
  // One without a size has no place to draw at.
  const hasPlace = stream.isTTY === true && stream.columns !== 0;
  return hasPlace && env['TERM'] !== 'dumb' && !isCi;
}

/**
 * Opens the progress of some work on stderr: a bar at the bottom of a terminal;
 * elsewhere a plain line for every tenth of it. Nobody else may write to stderr
 * until it has ended: {@link Progress.line} is for that.
 */
export async function openProgress(
  door: Pick<CliDoor, 'stderr' | 'env'>,
  options: ProgressOptions,
): Promise<Progress> {
  if (options.quiet || !isLiveTerminal(door.stderr, door)) {
    return plainProgress(door, options);
  }
  // Nobody else needs what draws it.
  const { createLogUpdate } = await import('log-update');
  // A hidden cursor stays hidden when the process is killed.
  const draw = createLogUpdate(door.stderr as NodeJS.WriteStream, {
    showCursor: true,
  });
  const paint = paintFor(door.stderr, door);
  const startedAt = performance.now();
  let state: ProgressState | undefined;
  let timer: NodeJS.Timeout | undefined;

  const redraw = (): void => {
    if (state === undefined) return;
    const seconds = Math.floor((performance.now() - startedAt) / 1_000);
    const columns = terminalColumns(door.stderr);
    draw(barLine({ ...options, ...state, seconds }, columns, paint));
  };
  return {
    isLive: true,
    update(update) {
      state = advanced(options, state, update);
      timer ??= setInterval(redraw, TICK_MS).unref();
      redraw();
    },
    line(text) {
      // `persist` cuts what is longer than the terminal is high.
      if (state !== undefined) draw.clear();
      door.stderr.write(`${text}\n`);
      redraw();
    },
    end() {
      if (state !== undefined) draw.clear();
      clearInterval(timer);
      timer = undefined;
      state = undefined;
    },
  };
}

function plainProgress(
  { stderr }: Pick<CliDoor, 'stderr'>,
  options: ProgressOptions,
): Progress {
  let state: ProgressState | undefined;
  let tenths = 0;
  return {
    isLive: false,
    update(update) {
      state = advanced(options, state, update);
      const { done, total } = state;
      const reached = total > 0 ? Math.floor((done / total) * PLAIN_LINES) : 0;
      if (options.quiet || reached <= tenths) return;
      tenths = reached;
      const unit = options.unit === undefined ? '' : ` ${options.unit}`;
      stderr.write(`${options.label}: ${done} of ${total}${unit}\n`);
    },
    line: (text) => void stderr.write(`${text}\n`),
    end: () => undefined,
  };
}

function advanced(
  { total = 0 }: ProgressOptions,
  before: ProgressState | undefined,
  update: ProgressUpdate,
): ProgressState {
  return {
    done: update.done,
    total: update.total ?? before?.total ?? total,
    share: update.share,
    detail: update.detail,
  };
}
