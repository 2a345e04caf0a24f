import { isJsonObject, type Json } from '../../definition/json';

/** Whether two values are the same; the order of members does not count. */
export function sameJson(a: Json, b: Json): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return (
      a.length === b.length && a.every((it, at) => sameJson(it, b[at] ?? null))
    );
  }
  if (isJsonObject(a) && isJsonObject(b)) {
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length &&
      keys.every(
        (key) =>
          Object.hasOwn(b, key) && sameJson(a[key] ?? null, b[key] ?? null),
      )
    );
  }
  return a === b;
}
