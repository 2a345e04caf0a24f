import { readFileSync, readdirSync } from 'node:fs';

/** A process, and the control groups it is in: they tell its container. */
export interface SeenProcess {
  readonly pid: number;
  readonly cgroup: string;
}

/** The processes of this machine that hold a text, as far as they can be read. */
export function processesThatHold(text: string): {
  readonly inArguments: SeenProcess[];
  readonly inEnvironment: SeenProcess[];
} {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({
      pid: Number(name),
      cgroup: read(name, 'cgroup'),
      cmdline: read(name, 'cmdline'),
      environ: read(name, 'environ'),
    }));
  const seen = ({ pid, cgroup }: SeenProcess): SeenProcess => ({ pid, cgroup });
  return {
    inArguments: all.filter((it) => it.cmdline.includes(text)).map(seen),
    inEnvironment: all.filter((it) => it.environ.includes(text)).map(seen),
  };
}

/** Empty for a process that has ended, or that belongs to somebody else. */
function read(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1');
  } catch {
    return '';
  }
}
