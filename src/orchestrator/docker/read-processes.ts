import { readFileSync } from 'node:fs';

/**
 * Text of a cgroup's `cgroup.procs`, empty when it is gone. Opened each time: on
 * cgroup v1 an open file that is read every second or so keeps the list of its
 * first reading, with processes that are no more
 * (https://github.com/torvalds/linux/blob/v6.1/kernel/cgroup/cgroup-v1.c, cgroup_pidlist_start).
 */
export function readProcesses(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}
