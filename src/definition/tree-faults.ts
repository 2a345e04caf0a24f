import { describeValue } from './describe-value';
import type { Fault } from './fault';
import { pointerTo } from './json-pointer';

/** Deeper values overflow the stack of whatever walks them recursively. */
export const MAX_DEPTH = 100;
/** YAML aliases can make a huge tree of a small file. */
const MAX_NODES = 200_000;

/**
 * What makes a value no usable JSON: too deep (or cyclic), too large, or with
 * numbers JSON cannot hold.
 */
export function treeFaults(root: unknown): Fault[] {
  const faults: Fault[] = [];
  const open = [{ value: root, pointer: '', depth: 0 }];
  for (let count = 1; open.length > 0; count++) {
    const { value, pointer, depth } = open.pop() ?? { pointer: '', depth: 0 };
    if (depth > MAX_DEPTH) {
      return [tooDeep()];
    }
    if (count > MAX_NODES) {
      const message = `holds more than ${MAX_NODES} values`;
      return [{ pointer: '', rule: 'size', message }];
    }
    if (typeof value === 'number' && !Number.isFinite(value)) {
      const message = `must be a finite number, got ${describeValue(value)}`;
      faults.push({ pointer, rule: 'finite', message });
    }
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, member] of Object.entries(value)) {
      const place = depth < MAX_DEPTH ? pointerTo(pointer, key) : pointer;
      open.push({ value: member, pointer: place, depth: depth + 1 });
    }
  }
  return faults;
}

/** The fault of a text or a value that is nested too deeply. */
export function tooDeep(): Fault {
  const message = `is nested more than ${MAX_DEPTH} levels deep`;
  return { pointer: '', rule: 'depth', message };
}
