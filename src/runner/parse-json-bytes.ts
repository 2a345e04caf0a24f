import type { Json } from '../definition/json';

/** Deeper values overflow the stack of validators, here and in plugins. */
export const MAX_JSON_DEPTH = 500;

/** Either a value, or what is wrong with the text and where. */
export type ParsedJson =
  | { readonly ok: true; readonly value: Json; readonly text: string }
  | { readonly ok: false; readonly problem: string };

/**
 * Parses one JSON value (RFC 8259) from bytes. A byte order mark is ignored.
 * The problem names the place but never quotes the text, which may be secret.
 */
export function parseJsonBytes(bytes: Uint8Array): ParsedJson {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, problem: 'it is not valid UTF-8' };
  }
  if (text.trim() === '') return { ok: false, problem: 'it is empty' };
  if (exceedsDepth(text, MAX_JSON_DEPTH)) {
    return {
      ok: false,
      problem: `it is nested deeper than ${MAX_JSON_DEPTH} levels`,
    };
  }
  try {
    return { ok: true, value: JSON.parse(text) as Json, text };
  } catch {
    return { ok: false, problem: describeError(text) };
  }
}

/** Brackets inside strings do not count. */
function exceedsDepth(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) {
      inString = true;
    } else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > limit) return true;
    } else if (code === 0x7d || code === 0x5d) {
      depth -= 1;
    }
  }
  return false;
}

function describeError(text: string): string {
  const offset = findJsonError(text);
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - before.lastIndexOf('\n');
  const place = `line ${line}, column ${column}`;
  if (offset >= text.trimEnd().length) {
    return `it ends before the JSON is complete (${place})`;
  }
  const first = text[offset] ?? '';
  if (isCompleteValue(before)) {
    return `there is more text after the JSON value (${place})`;
  }
  return `there is ${describeCharacter(first)} where JSON has none (${place})`;
}

function isCompleteValue(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function describeCharacter(character: string): string {
  return /[\x21-\x7e]/.test(character)
    ? `the character '${character}'`
    : `the character U+${(character.codePointAt(0) ?? 0)
        .toString(16)
        .toUpperCase()
        .padStart(4, '0')}`;
}

const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\n\r]*/y;

/**
 * Where the first token stands that JSON does not allow; V8's own message has
 * no position for short texts, and quotes them.
 */
function findJsonError(text: string): number {
  let at = 0;
  const open: string[] = [];
  let expect: 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'after' =
    'value';
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const takeString = (): boolean => {
    if (text[at] !== '"') return false;
    const end = readString(text, at);
    at = end.at;
    return end.closed;
  };
  for (;;) {
    take(SPACE);
    const character = text[at];
    if (expect === 'after') {
      const inside = open.at(-1);
      if (inside === undefined || character === undefined) return at;
      if (character === ',') expect = inside === '{' ? 'key' : 'value';
      else if (character === (inside === '{' ? '}' : ']')) open.pop();
      else return at;
      at += 1;
    } else if (expect === 'key' || expect === 'key-or-end') {
      if (expect === 'key-or-end' && character === '}') {
        open.pop();
        at += 1;
        expect = 'after';
        continue;
      }
      if (!takeString()) return at;
      take(SPACE);
      if (text[at] !== ':') return at;
      at += 1;
      expect = 'value';
    } else if (expect === 'value-or-end' && character === ']') {
      open.pop();
      at += 1;
      expect = 'after';
    } else if (character === '{' || character === '[') {
      open.push(character);
      at += 1;
      expect = character === '{' ? 'key-or-end' : 'value-or-end';
    } else if (takeString() || take(SCALAR)) {
      expect = 'after';
    } else {
      return at;
    }
  }
}

const ESCAPE = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;

/**
 * Reads a string from its opening quote. By hand: a pattern with a repeated
 * choice overflows the stack on a long string.
 * @returns where it ends, and whether that is behind its closing quote.
 */
function readString(
  text: string,
  start: number,
): { readonly at: number; readonly closed: boolean } {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return { at: at + 1, closed: true };
    if (code < 0x20) break;
    if (code === 0x5c) {
      ESCAPE.lastIndex = at + 1;
      if (!ESCAPE.test(text)) break;
      at = ESCAPE.lastIndex;
    } else {
      at += 1;
    }
  }
  return { at, closed: false };
}
