import type { BigIntStats } from 'node:fs';

/**
 * What tells a file from itself before and after a change, whoever set its
 * times: nobody can set that of the last change of its status.
 */
export function stampOf({ ino, size, ctimeNs }: BigIntStats): string {
  return `${ino} ${size} ${ctimeNs}`;
}
