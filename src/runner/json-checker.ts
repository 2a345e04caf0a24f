import { openMisplacedText, type MisplacedText } from './misplaced-text';
import { openUtf8Checker } from './utf8-checker';

/** Deeper values overflow the stack of validators, here and in plugins. */
export const MAX_JSON_DEPTH = 500;

/**
 * Checks JSON (RFC 8259) as its bytes come, split anywhere. It keeps neither the
 * text nor a value: a hundred megabytes take no memory. A byte order mark is
 * ignored.
 */
export interface JsonChecker {
  push(bytes: Uint8Array): void;
  /**
   * Says what all bytes together are; called once, after the last of them.
   * @returns the first problem, with its place but without a word of the text,
   * which may be secret; undefined for what was to be there, in UTF-8.
   */
  end(): string | undefined;
}

/** What may come next, or what the byte before was in the middle of. */
type State = number;
const START: State = 0;
const SECOND_OF_MARK: State = 1;
const THIRD_OF_MARK: State = 2;
const VALUE: State = 3;
const VALUE_OR_END: State = 4;
const KEY: State = 5;
const KEY_OR_END: State = 6;
const COLON: State = 7;
const AFTER: State = 8;
const STRING: State = 9;
const ESCAPE: State = 10;
const HEX: State = 11;
const LITERAL: State = 12;
// Inside of a number, behind: its sign, a zero at its start, a digit, …
const MINUS: State = 13;
const ZERO: State = 14;
const WHOLE: State = 15;
const POINT: State = 16;
const FRACTION: State = 17;
const EXPONENT: State = 18;
const EXPONENT_SIGN: State = 19;
const EXPONENT_DIGITS: State = 20;
const FAILED: State = 21;

/** Starts the check of a text that is to be one JSON value. */
export function openJsonChecker(): JsonChecker {
  return new Checker(false);
}

/**
 * Starts the check of a text with one JSON value in every line that is not
 * empty (https://github.com/ndjson/ndjson-spec); there may be none.
 */
export function openJsonLinesChecker(): JsonChecker {
  return new Checker(true);
}

class Checker implements JsonChecker {
  readonly #perLine: boolean;
  #state = START;
  /** Bytes before the piece at hand. */
  #before = 0;
  /** One per open bracket: 1 for an object, 0 for an array. */
  readonly #open = new Uint8Array(MAX_JSON_DEPTH);
  #depth = 0;
  #stringIsKey = false;
  #hexLeft = 0;
  #literal = '';
  #literalAt = 0;
  /** Where an escape, a literal or the doubtful part of a number began. */
  #doubtAt = 0;
  #doubt = 0;
  #line = 1;
  /** The offset at which the line begins. */
  #lineStart = 0;
  /** How many of the line's bytes are no UTF-16 unit of their own. */
  #extraBytes = 0;
  #tooDeep = false;
  /** What begins with the first error. */
  #error: MisplacedText | undefined;
  #errorIsBehindValue = false;
  readonly #encoding = openUtf8Checker();

  constructor(perLine: boolean) {
    this.#perLine = perLine;
  }

  push(bytes: Uint8Array): void {
    if (bytes.length === 0 || !this.#encoding.push(bytes)) return;
    if (this.#error === undefined) this.#advance(bytes);
    else this.#error.push(bytes);
    this.#before += bytes.length;
  }

  end(): string | undefined {
    const encodingProblem = this.#encoding.end();
    if (encodingProblem !== undefined) return encodingProblem;
    const isIncomplete = this.#endsTooEarly();
    if (this.#tooDeep) {
      return `it is nested deeper than ${MAX_JSON_DEPTH} levels`;
    }
    const error = this.#error;
    if (error === undefined) {
      return isIncomplete ? this.#incomplete(this.#before) : undefined;
    }
    if (this.#perLine && error.firstByte === 0x0a) {
      return `line ${this.#line} ends before its JSON is complete`;
    }
    if (error.isSpace) return this.#incomplete(error.offset);
    const place = this.#place(error.offset);
    return this.#errorIsBehindValue
      ? `there is more text after the JSON value (${place})`
      : `there is ${error.firstCharacter()} where JSON has none (${place})`;
  }

  #advance(bytes: Uint8Array): void {
    const length = bytes.length;
    let state = this.#state;
    let at = 0;
    while (at < length) {
      const byte = bytes[at] ?? 0;
      switch (state) {
        case STRING: {
          let next = byte;
          while (next !== 0x22 && next !== 0x5c && next >= 0x20) {
            if (next >= 0x80) {
              // A continuation adds no unit; what four bytes encode has two.
              if (next < 0xc0) this.#extraBytes += 1;
              else if (next >= 0xf0) this.#extraBytes -= 1;
            }
            at += 1;
            if (at === length) break;
            next = bytes[at] ?? 0;
          }
          if (at === length) break;
          if (next === 0x22) {
            state = this.#stringIsKey ? COLON : AFTER;
            at += 1;
          } else if (next === 0x5c) {
            this.#doubtHere(at, next);
            state = ESCAPE;
            at += 1;
          } else {
            return this.#fail(bytes, at);
          }
          break;
        }
        case ESCAPE:
          if (byte === 0x75) {
            state = HEX;
            this.#hexLeft = 4;
          } else if (isEscape(byte)) {
            state = STRING;
          } else {
            return this.#failAtDoubt(bytes, at);
          }
          at += 1;
          break;
        case HEX:
          if (!isHex(byte)) return this.#failAtDoubt(bytes, at);
          this.#hexLeft -= 1;
          if (this.#hexLeft === 0) state = STRING;
          at += 1;
          break;
        case LITERAL:
          if (byte !== this.#literal.charCodeAt(this.#literalAt)) {
            return this.#failAtDoubt(bytes, at);
          }
          this.#literalAt += 1;
          if (this.#literalAt === this.#literal.length) state = AFTER;
          at += 1;
          break;
        case MINUS:
          if (!isDigit(byte)) return this.#failAtDoubt(bytes, at);
          state = byte === 0x30 ? ZERO : WHOLE;
          at += 1;
          break;
        case ZERO:
        case WHOLE:
        case FRACTION:
        case EXPONENT_DIGITS:
          if (state !== ZERO && isDigit(byte)) {
            at += 1;
          } else if (byte === 0x2e && (state === ZERO || state === WHOLE)) {
            this.#doubtHere(at, byte);
            state = POINT;
            at += 1;
          } else if ((byte | 0x20) === 0x65 && state !== EXPONENT_DIGITS) {
            this.#doubtHere(at, byte);
            state = EXPONENT;
            at += 1;
          } else {
            state = AFTER;
          }
          break;
        case POINT:
          if (!isDigit(byte)) return this.#failBehindNumber(bytes, at);
          state = FRACTION;
          at += 1;
          break;
        case EXPONENT:
        case EXPONENT_SIGN:
          if (isDigit(byte)) {
            state = EXPONENT_DIGITS;
          } else if (state === EXPONENT && (byte === 0x2b || byte === 0x2d)) {
            state = EXPONENT_SIGN;
          } else {
            return this.#failBehindNumber(bytes, at);
          }
          at += 1;
          break;
        case START:
          state = byte === 0xef ? SECOND_OF_MARK : VALUE;
          if (state === SECOND_OF_MARK) {
            this.#doubtHere(at, byte);
            at += 1;
          }
          break;
        case SECOND_OF_MARK:
        case THIRD_OF_MARK:
          if (byte !== (state === SECOND_OF_MARK ? 0xbb : 0xbf)) {
            const passed = state === THIRD_OF_MARK ? [0xbb] : [];
            return this.#failAtDoubt(bytes, at, passed);
          }
          if (state === THIRD_OF_MARK) this.#lineStart = 3;
          state = state === SECOND_OF_MARK ? THIRD_OF_MARK : VALUE;
          at += 1;
          break;
        default:
          if (byte === 0x20 || byte === 0x09 || byte === 0x0d) {
            at += 1;
            break;
          }
          if (byte === 0x0a) {
            if (this.#perLine) {
              if (!this.#isBetweenValues(state)) return this.#fail(bytes, at);
              state = VALUE;
            }
            at += 1;
            this.#line += 1;
            this.#lineStart = this.#before + at;
            this.#extraBytes = 0;
            break;
          }
          state = this.#structure(state, byte, at);
          if (state === FAILED) return this.#fail(bytes, at);
          at += 1;
      }
    }
    this.#state = state;
  }

  /** @returns what comes behind a byte that is no white space. */
  #structure(state: State, byte: number, at: number): State {
    switch (state) {
      case AFTER: {
        if (this.#depth === 0) {
          this.#errorIsBehindValue = true;
          return FAILED;
        }
        const inObject = this.#open[this.#depth - 1] === 1;
        if (byte === 0x2c) return inObject ? KEY : VALUE;
        if (byte !== (inObject ? 0x7d : 0x5d)) return FAILED;
        this.#depth -= 1;
        return AFTER;
      }
      case KEY_OR_END:
      case KEY:
        if (byte === 0x22) {
          this.#stringIsKey = true;
          return STRING;
        }
        if (byte !== 0x7d || state === KEY) return FAILED;
        this.#depth -= 1;
        return AFTER;
      case COLON:
        return byte === 0x3a ? VALUE : FAILED;
      default:
        if (byte === 0x5d && state === VALUE_OR_END) {
          this.#depth -= 1;
          return AFTER;
        }
        return this.#value(byte, at);
    }
  }

  #value(byte: number, at: number): State {
    switch (byte) {
      case 0x22:
        this.#stringIsKey = false;
        return STRING;
      case 0x5b:
      case 0x7b:
        if (this.#depth === MAX_JSON_DEPTH) {
          this.#tooDeep = true;
          return FAILED;
        }
        this.#open[this.#depth] = byte === 0x7b ? 1 : 0;
        this.#depth += 1;
        return byte === 0x7b ? KEY_OR_END : VALUE_OR_END;
      case 0x2d:
        this.#doubtHere(at, byte);
        return MINUS;
      case 0x30:
        return ZERO;
      case 0x74:
        return this.#startLiteral('true', byte, at);
      case 0x66:
        return this.#startLiteral('false', byte, at);
      case 0x6e:
        return this.#startLiteral('null', byte, at);
      default:
        return isDigit(byte) ? WHOLE : FAILED;
    }
  }

  #startLiteral(literal: string, byte: number, at: number): State {
    this.#literal = literal;
    this.#literalAt = 1;
    this.#doubtHere(at, byte);
    return LITERAL;
  }

  #doubtHere(at: number, byte: number): void {
    this.#doubtAt = this.#before + at;
    this.#doubt = byte;
  }

  #fail(bytes: Uint8Array, at: number): void {
    this.#failWith(openMisplacedText(this.#before + at), bytes, at);
  }

  /**
   * The error is what began earlier, perhaps in a piece before this one.
   * @param passed what came between that and these bytes.
   */
  #failAtDoubt(
    bytes: Uint8Array,
    at: number,
    passed: readonly number[] = [],
  ): void {
    const first = [this.#doubt, ...passed];
    this.#failWith(openMisplacedText(this.#doubtAt, first), bytes, at);
  }

  /** What was read of the number until here is a complete one. */
  #failBehindNumber(bytes: Uint8Array, at: number): void {
    this.#errorIsBehindValue = this.#depth === 0;
    this.#failAtDoubt(bytes, at);
  }

  #failWith(error: MisplacedText, bytes: Uint8Array, at: number): void {
    this.#state = FAILED;
    this.#error = error;
    error.push(bytes.subarray(at));
  }

  /** Whether a line may end here, where every line has its own value. */
  #isBetweenValues(state: State): boolean {
    return this.#depth === 0 && (state === AFTER || state === VALUE);
  }

  /** The end of the text is behind a value, or it is an error. */
  #endsTooEarly(): boolean {
    const nothing = new Uint8Array(0);
    switch (this.#state) {
      case FAILED:
        return false;
      case ESCAPE:
      case HEX:
      case LITERAL:
      case MINUS:
        this.#failAtDoubt(nothing, 0);
        return false;
      case POINT:
      case EXPONENT:
      case EXPONENT_SIGN:
        this.#failBehindNumber(nothing, 0);
        return false;
      case AFTER:
      case ZERO:
      case WHOLE:
      case FRACTION:
      case EXPONENT_DIGITS:
        return this.#depth > 0;
      case START:
        return !this.#perLine;
      case VALUE:
        return !this.#perLine || this.#depth > 0;
      default:
        return true;
    }
  }

  #incomplete(offset: number): string {
    return this.#state <= VALUE && this.#depth === 0
      ? 'it is empty'
      : `it ends before the JSON is complete (${this.#place(offset)})`;
  }

  #place(offset: number): string {
    const column = offset - this.#lineStart - this.#extraBytes + 1;
    return `line ${this.#line}, column ${column}`;
  }
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function isHex(byte: number): boolean {
  const lower = byte | 0x20;
  return isDigit(byte) || (lower >= 0x61 && lower <= 0x66);
}

/** One of `"`, `\`, `/`, `b`, `f`, `n`, `r`, `t`. */
function isEscape(byte: number): boolean {
  return '"\\/bfnrt'.includes(String.fromCharCode(byte));
}
