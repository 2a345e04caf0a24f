import type { JsonSchema } from '../definition/json';
import { REFERENCE_KEYWORDS } from './schema-references';

/** Whether a schema marks anything `writeOnly: true`. */
export function mentionsWriteOnly(schema: JsonSchema | undefined): boolean {
  return (
    schema !== undefined && JSON.stringify(schema).includes('"writeOnly":true')
  );
}

/**
 * The objects and lists of a schema with `writeOnly: true` in them, or with a
 * reference, which can lead to one.
 */
export function partsWithMarks(root: JsonSchema): ReadonlySet<unknown> {
  const marked = new Set<unknown>();
  function isMarked(part: unknown): boolean {
    if (typeof part !== 'object' || part === null) return false;
    let found = false;
    for (const [key, member] of Object.entries(part) as [string, unknown][]) {
      const isMark =
        (key === 'writeOnly' && member === true) ||
        (REFERENCE_KEYWORDS.includes(key) && typeof member === 'string');
      // Every member is looked at: each has an answer of its own.
      if (isMarked(member) || isMark) found = true;
    }
    if (found) marked.add(part);
    return found;
  }
  isMarked(root);
  return marked;
}
