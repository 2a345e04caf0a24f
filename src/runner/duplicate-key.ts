import type { Fault } from '../definition/fault';
import { pointerTo } from '../definition/json-pointer';
import { quote } from '../definition/quote';
import { endOfJsonString } from './json-tokens';

/** One open object or array of a text. */
interface Level {
  /** Undefined for an array. */
  readonly keys: Set<string> | undefined;
  /** The key of the member at hand, or its index. */
  place: string | number;
}

/** What neither opens, closes nor separates anything. */
const FILLING = /[^"{}[\],:]*/y;

/**
 * The first key that an object of a valid JSON text has twice. Readers differ
 * in which of the two they take, so what a schema says of the one is not said
 * of the other.
 * @returns undefined when every key is there once
 */
export function duplicateKeyFault(text: string): Fault | undefined {
  const levels: Level[] = [];
  let string = '';
  let at = 0;
  for (;;) {
    FILLING.lastIndex = at;
    FILLING.test(text);
    at = FILLING.lastIndex;
    const level = levels.at(-1);
    switch (text[at]) {
      case '"': {
        const end = endOfJsonString(text, at);
        string = text.slice(at, end);
        at = end;
        continue;
      }
      case '{':
        levels.push({ keys: new Set(), place: '' });
        break;
      case '[':
        levels.push({ keys: undefined, place: 0 });
        break;
      case '}':
      case ']':
        levels.pop();
        break;
      case ',':
        if (typeof level?.place === 'number') level.place += 1;
        break;
      case ':': {
        const key = JSON.parse(string) as string;
        if (level?.keys?.has(key)) return fault(levels, key);
        level?.keys?.add(key);
        if (level) level.place = key;
        break;
      }
      default:
        return undefined;
    }
    at += 1;
  }
}

function fault(levels: readonly Level[], key: string): Fault {
  return {
    pointer: levels
      .slice(0, -1)
      .reduce((pointer, { place }) => pointerTo(pointer, place), ''),
    rule: 'duplicate_key',
    message: `${quote(key)} is there twice, and what reads it may take either`,
  };
}
