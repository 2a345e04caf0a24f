import {
  isJsonObject,
  type JsonObject,
  type JsonSchema,
} from '../definition/json';
import { valueAt } from '../definition/json-pointer';

/** Keywords that name a schema which stands elsewhere. */
export const REFERENCE_KEYWORDS: readonly string[] = [
  '$ref',
  '$dynamicRef',
  '$recursiveRef',
];

/** Where the references of one schema lead. */
export interface SchemaReferences {
  /**
   * What a reference such as `#/$defs/name` or `#anchor` stands for, which may be
   * no schema.
   * @returns undefined for one that leads nowhere that is known.
   */
  follow(reference: string): unknown;
}

/** Reads what the references of a schema can name; nothing is loaded for it. */
export function schemaReferences(root: JsonSchema): SchemaReferences {
  const { anchors, areScoped } = namesIn(root);
  return {
    follow(reference) {
      if (areScoped) return undefined;
      const [base = '', fragment = ''] = reference.split('#', 2);
      const isOwn = base === '' || (isJsonObject(root) && base === root['$id']);
      if (!isOwn) return undefined;
      if (fragment !== '' && !fragment.startsWith('/')) {
        return anchors.get(fragment);
      }
      try {
        return valueAt(root, decodeURIComponent(fragment));
      } catch {
        return undefined;
      }
    },
  };
}

/** What references of a schema can name, other than by a pointer. */
interface Names {
  readonly anchors: ReadonlyMap<string, JsonObject>;
  /**
   * Whether a `$id` below the root gives the references around it another
   * meaning: pointers and anchors are then those of that part.
   */
  readonly areScoped: boolean;
}

function namesIn(root: JsonSchema): Names {
  const anchors = new Map<string, JsonObject>();
  let areScoped = false;
  const queue: unknown[] = [root];
  for (const each of queue) {
    if (typeof each !== 'object' || each === null) continue;
    for (const part of Object.values(each) as unknown[]) queue.push(part);
    if (!isJsonObject(each)) continue;
    const { $id, $anchor, $dynamicAnchor } = each;
    if (typeof $id === 'string' && each !== root) areScoped = true;
    for (const name of [$anchor, $dynamicAnchor]) {
      if (typeof name === 'string') anchors.set(name, each);
    }
  }
  return { anchors, areScoped };
}
