import type { ContainerSpec, Mount } from '../container-spec';

/** What covers a file of git's. The engine's own, wherever it is. */
const NOTHING = '/dev/null';

/** The mounts of files that have to be those of this machine. */
export function ownMounts({ mounts }: ContainerSpec): readonly Mount[] {
  return mounts.filter(({ source }) => source !== NOTHING);
}
