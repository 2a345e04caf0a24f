import { isJsonObject } from '../definition/json';
import { quote } from '../definition/quote';
import { duplicateKeyFault } from './duplicate-key';

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/**
 * Reads `NAME=value` lines, or a JSON object of strings (which can hold values
 * of several lines, such as a key file).
 * @throws Error with one sentence; it never shows a value. So does a name that
 * is there twice: of two secrets one would be lost, and not be masked.
 */
export function parseAssignments(text: string): Record<string, string> {
  const entries = text.startsWith('{') ? fromJson(text) : fromLines(text);
  return Object.fromEntries(entries);
}

function fromLines(text: string): [string, string][] {
  const lines = text.split(/\r?\n/);
  const entries: [string, string][] = [];
  const names = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const equals = line.indexOf('=');
    const name = line.slice(0, Math.max(0, equals)).trim();
    // The line is not shown: it may be the second one of a key.
    if (!NAME.test(name)) {
      throw new Error(
        `line ${index + 1} is not NAME=value; a value of several lines needs the JSON form`,
      );
    }
    if (names.has(name)) {
      throw new Error(
        `line ${index + 1} has the name of an earlier line: give each name once`,
      );
    }
    names.add(name);
    entries.push([name, line.slice(equals + 1)]);
  }
  return entries;
}

function fromJson(text: string): [string, string][] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error('it starts with { and is not a JSON object');
  }
  if (!isJsonObject(value)) throw new Error('it is not a JSON object');
  if (duplicateKeyFault(text) !== undefined) {
    throw new Error('it has a name twice: give each name once');
  }
  return Object.entries(value).map(([name, item]) => {
    if (!NAME.test(name)) {
      throw new Error(
        `${quote(name)} is not the name of a variable (letters, digits and _)`,
      );
    }
    if (typeof item === 'string' && item.includes('\0')) {
      throw new Error(
        `the value of ${quote(name)} has a NUL, which no variable can hold`,
      );
    }
    if (typeof item !== 'string') {
      throw new Error(`the value of ${quote(name)} is not a string`);
    }
    return [name, item];
  });
}
