/** Orders texts by code unit, so that every machine has the same order. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
