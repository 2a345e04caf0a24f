/** @returns undefined for what is no number, such as `max`. */
export function numberIn(text = ''): number | undefined {
  return /^\d+\s*$/.test(text) ? Number(text) : undefined;
}

/**
 * `oom_kill` counts in both versions, with everything below the cgroup
 * (https://docs.kernel.org/admin-guide/cgroup-v2.html#memory-interface-files);
 * version 1 has it since Linux 4.13.
 * @param text of `memory.events`, or of `memory.oom_control`.
 */
export function oomKillsIn(text = ''): number | undefined {
  const kills = /^oom_kill (\d+)$/m.exec(text)?.[1];
  return kills === undefined ? undefined : Number(kills);
}

/**
 * One line per device that was used; nothing is no traffic, so long as the
 * controller is there at all.
 */
export function sumIn(
  text: string | undefined,
  figures: RegExp,
): number | undefined {
  if (text === undefined) return undefined;
  return [...text.matchAll(figures)].reduce(
    (sum, [, bytes]) => sum + Number(bytes),
    0,
  );
}
