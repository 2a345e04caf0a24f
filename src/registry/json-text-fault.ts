import type { Fault } from '../definition/fault';
import { quote } from '../definition/quote';
import { MAX_DEPTH, tooDeep } from '../definition/tree-faults';
import { positionAt } from './position';

const SPACE = /[ \t\n\r]*/y;
// Every character from the space on, but for the quote and the backslash.
const STRING =
  /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*"/y;
const SCALAR =
  /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

/**
 * The first thing that makes a text no JSON, with line and column. The parser
 * of the platform names no place, quotes the text, and lets duplicate keys and
 * any depth pass.
 */
export function jsonTextFault(text: string): Fault | undefined {
  let at = 0;

  const fault = (rule: string, message: string): Fault => ({
    pointer: '',
    rule,
    message,
    position: positionAt(text, at),
  });
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const takeSign = (sign: string): boolean => {
    take(SPACE);
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  };
  const expected = (what: string): Fault => {
    const where = at >= text.length ? ', but the file ends' : '';
    return fault('json', `expected ${what}${where}`);
  };

  const value = (depth: number): Fault | undefined => {
    if (depth > MAX_DEPTH)
      return { ...tooDeep(), position: positionAt(text, at) };
    if (takeSign('{')) return members('}', depth, member);
    if (takeSign('[')) return members(']', depth, value);
    const start = at;
    if (take(STRING) !== undefined) return undefined;
    const scalar = take(SCALAR);
    if (scalar === undefined) return expected('a JSON value');
    if (/^[-\d]/.test(scalar) && !Number.isFinite(Number(scalar))) {
      at = start;
      return fault('finite', 'the number is too large');
    }
    return undefined;
  };

  const members = (
    end: string,
    depth: number,
    read: (depth: number, keys: Set<string>) => Fault | undefined,
  ): Fault | undefined => {
    if (takeSign(end)) return undefined;
    const keys = new Set<string>();
    do {
      const found = read(depth + 1, keys);
      if (found !== undefined) return found;
    } while (takeSign(','));
    return takeSign(end) ? undefined : expected(`"," or "${end}"`);
  };

  const member = (depth: number, keys: Set<string>): Fault | undefined => {
    take(SPACE);
    const start = at;
    const text = take(STRING);
    if (text === undefined) return expected('a key in double quotes');
    const key = JSON.parse(text) as string;
    if (keys.has(key)) {
      at = start;
      return fault('duplicate_key', `${quote(key)} is there twice`);
    }
    keys.add(key);
    return takeSign(':') ? value(depth) : expected('":" after the key');
  };

  const found = value(0);
  if (found !== undefined) return found;
  take(SPACE);
  return at === text.length ? undefined : expected('the end of the file');
}
