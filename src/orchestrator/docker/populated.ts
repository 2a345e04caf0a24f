/**
 * Remembers whether a cgroup has had processes: before the first it is as empty
 * as after the last.
 * @param read text of `cgroup.events`
 * (https://docs.kernel.org/admin-guide/cgroup-v2.html#un-populated-notification).
 * @returns what tells whether they have all ended.
 */
export function watchPopulated(read: () => string | undefined): () => boolean {
  let wasPopulated = false;
  return () => {
    const populated = /^populated ([01])$/m.exec(read() ?? '')?.[1];
    if (populated === '1') wasPopulated = true;
    return wasPopulated && populated === '0';
  };
}
