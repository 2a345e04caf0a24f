import { readFileSync } from 'node:fs';

/** A container's own interfaces are these; the loopback goes nowhere. */
const LINE = /^\s*(?!lo:)\S+:\s*(\d+)(?:\s+\d+){7}\s+(\d+)\s/gm;

/**
 * What went over the network of a container, as its processes see it
 * (https://man7.org/linux/man-pages/man5/proc_pid_net.5.html).
 * @param processes text of the container's `cgroup.procs`.
 * @returns nothing when no process is left to ask.
 */
export function networkUsage(
  processes: string,
  proc = '/proc',
): { networkReceivedBytes?: number; networkSentBytes?: number } {
  const pid = /^\d+$/m.exec(processes)?.[0];
  if (pid === undefined) return {};
  let text: string;
  try {
    text = readFileSync(`${proc}/${pid}/net/dev`, 'utf8');
  } catch {
    return {};
  }
  let [networkReceivedBytes, networkSentBytes] = [0, 0];
  for (const [, received, sent] of text.matchAll(LINE)) {
    networkReceivedBytes += Number(received);
    networkSentBytes += Number(sent);
  }
  return { networkReceivedBytes, networkSentBytes };
}
