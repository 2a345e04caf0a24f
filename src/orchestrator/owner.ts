import { readFileSync, readlinkSync } from 'node:fs';

/** One process, told from every other that there was or will be. */
export interface Owner {
  /** Of the kernel; another one after every boot. */
  readonly bootId: string;
  /** The inode of the PID namespace that `pid` counts in. */
  readonly pidNamespace: string;
  readonly pid: number;
  /** Clock ticks from the boot: a PID is used again, this is not. */
  readonly startTime: string;
}

const OWNER =
  /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/(\d{1,20})\/([1-9]\d{0,9})\/(\d{1,20})$/;

/** @returns this process; undefined where the kernel does not say (no Linux). */
export function ownProcess(proc = '/proc'): Owner | undefined {
  return processOf('self', proc);
}

/**
 * @param pid of a process that runs now, in our PID namespace.
 * @returns undefined where the kernel does not say (no Linux).
 */
export function processOf(
  pid: number | 'self',
  proc = '/proc',
): Owner | undefined {
  try {
    const stat = readStat(proc, String(pid));
    const namespace = readlinkSync(`${proc}/self/ns/pid`);
    const text = [
      readFileSync(`${proc}/sys/kernel/random/boot_id`, 'utf8').trim(),
      /^pid:\[(\d+)\]$/.exec(namespace)?.[1],
      stat.pid,
      stat.startTime,
    ].join('/');
    return parseOwner(text);
  } catch {
    return undefined;
  }
}

/** The text of a label. */
export function formatOwner(owner: Owner): string {
  const { bootId, pidNamespace, pid, startTime } = owner;
  return [bootId, pidNamespace, pid, startTime].join('/');
}

/** @returns undefined for what `formatOwner` does not write. */
export function parseOwner(text: string): Owner | undefined {
  const [, bootId, pidNamespace, pid, startTime] = OWNER.exec(text) ?? [];
  if (!bootId || !pidNamespace || !pid || !startTime) return undefined;
  return { bootId, pidNamespace, pid: Number(pid), startTime };
}

/**
 * Whether a process of this boot and this PID namespace has ended. In doubt it
 * has not: another user's processes can be invisible in /proc, not to `kill`.
 */
export function hasEnded(owner: Owner, proc = '/proc'): boolean {
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return true;
  }
  try {
    const { state, startTime } = readStat(proc, String(owner.pid));
    // A zombie has ended; only its parent has not taken notice.
    return startTime !== owner.startTime || state === 'Z' || state === 'X';
  } catch {
    return false;
  }
}

/**
 * Whether a process of this machine runs, by the text of `formatOwner`.
 * @returns undefined for one of another boot or PID namespace, or of none:
 * nobody here can tell.
 */
export function isRunningHere(
  text: string,
  here: Owner | undefined = ownProcess(),
): boolean | undefined {
  const owner = parseOwner(text);
  const isHere =
    owner !== undefined &&
    owner.bootId === here?.bootId &&
    owner.pidNamespace === here.pidNamespace;
  return isHere ? !hasEnded(owner) : undefined;
}

/**
 * Fields 1, 3 and 22 of /proc/PID/stat; the second is a name that may hold
 * spaces and brackets (https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html).
 */
function readStat(
  proc: string,
  pid: string,
): { pid: string; state: string; startTime: string } {
  const text = readFileSync(`${proc}/${pid}/stat`, 'utf8');
  const rest = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return {
    pid: text.slice(0, text.indexOf(' ')),
    state: rest[0] ?? '',
    startTime: rest[19] ?? '',
  };
}
