/**
 * The CPU time that this process has taken so far, in milliseconds. What some
 * work takes of it says how much work that is, also on a machine whose other
 * processes let it wait.
 */
export function cpuTimeMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
