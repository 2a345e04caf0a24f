import { inert } from '../inert';

/** More than this is for the file; a browser slows down with what it shows. */
const MAX_CHARACTERS = 1024 * 1024;
/** So much goes at a time when it is more. */
const PIECE_CHARACTERS = 64 * 1024;

/** The end of a log, in pieces that do not change once they are full. */
export interface ShownLog {
  readonly pieces: readonly LogPiece[];
  /** Whether the beginning is no longer among them. */
  readonly isCut: boolean;
}

/** Some lines, each with its end. */
export interface LogPiece {
  /** Counted from 0. */
  readonly number: number;
  readonly text: string;
}

/** Nothing yet. */
export const EMPTY_LOG: ShownLog = { pieces: [], isCut: false };

/** A log with more lines, which nothing acts on. */
export function appendLog(log: ShownLog, lines: string): ShownLog {
  const text = `${inert(lines)}\n`;
  const last = log.pieces.at(-1);
  const isFull = last === undefined || last.text.length >= PIECE_CHARACTERS;
  const pieces = isFull
    ? [...log.pieces, { number: (last?.number ?? -1) + 1, text }]
    : [...log.pieces.slice(0, -1), { ...last, text: last.text + text }];
  let size = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  let from = 0;
  while (size > MAX_CHARACTERS && from < pieces.length - 1) {
    size -= pieces[from]?.text.length ?? 0;
    from += 1;
  }
  return { pieces: pieces.slice(from), isCut: log.isCut || from > 0 };
}
