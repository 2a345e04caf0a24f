import { isJsonObject, type Json, type JsonObject } from '../definition/json';
import { pointerTo } from '../definition/json-pointer';

/** One place where two JSON values differ. */
export interface JsonDifference {
  /** RFC 6901; of an item that only one of two lists has, its place in that. */
  readonly pointer: string;
  /** Undefined: there is to be nothing. */
  readonly expected: Json | undefined;
  /** Undefined: there is nothing. */
  readonly got: Json | undefined;
}

/**
 * Where two JSON values differ, outermost first; nothing when they are equal.
 * The order of keys does not count, nor does the spelling of a number. Of two
 * lists of different lengths, what they begin and end with alike is passed over.
 */
export function* jsonDifferences(
  expected: Json,
  got: Json,
  pointer = '',
): Generator<JsonDifference, void, void> {
  if (Array.isArray(expected) && Array.isArray(got)) {
    yield* itemDifferences(expected, got, pointer);
  } else if (isJsonObject(expected) && isJsonObject(got)) {
    yield* memberDifferences(expected, got, pointer);
  } else if (expected !== got) {
    yield { pointer, expected, got };
  }
}

function* memberDifferences(
  expected: JsonObject,
  got: JsonObject,
  pointer: string,
): Generator<JsonDifference, void, void> {
  for (const key of new Set([...Object.keys(expected), ...Object.keys(got)])) {
    const at = pointerTo(pointer, key);
    // What every object inherits is no member.
    const wanted = Object.hasOwn(expected, key) ? expected[key] : undefined;
    const found = Object.hasOwn(got, key) ? got[key] : undefined;
    yield* optionalDifferences(wanted, found, at);
  }
}

function* itemDifferences(
  expected: readonly Json[],
  got: readonly Json[],
  pointer: string,
): Generator<JsonDifference, void, void> {
  const [start, end] =
    expected.length === got.length ? [0, 0] : commonEnds(expected, got);
  const expectedEnd = expected.length - end;
  const gotEnd = got.length - end;
  for (let at = start; at < Math.max(expectedEnd, gotEnd); at += 1) {
    yield* optionalDifferences(
      at < expectedEnd ? expected[at] : undefined,
      at < gotEnd ? got[at] : undefined,
      pointerTo(pointer, at),
    );
  }
}

function* optionalDifferences(
  expected: Json | undefined,
  got: Json | undefined,
  pointer: string,
): Generator<JsonDifference, void, void> {
  if (expected === undefined || got === undefined) {
    yield { pointer, expected, got };
  } else {
    yield* jsonDifferences(expected, got, pointer);
  }
}

/** How many items two lists have in common at their start and at their end. */
function commonEnds(
  expected: readonly Json[],
  got: readonly Json[],
): [number, number] {
  const shorter = Math.min(expected.length, got.length);
  let start = 0;
  while (start < shorter && isSame(expected[start], got[start])) start += 1;
  let end = 0;
  while (
    end < shorter - start &&
    isSame(expected[expected.length - 1 - end], got[got.length - 1 - end])
  ) {
    end += 1;
  }
  return [start, end];
}

/** Stops at the first difference, and does not say where that is. */
function isSame(a: Json | undefined, b: Json | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return (
      a.length === b.length && a.every((item, index) => isSame(item, b[index]))
    );
  }
  if (isJsonObject(a) && isJsonObject(b)) {
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length &&
      keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
    );
  }
  return a === b;
}
