import type { ContainerSpec } from './container-spec';

/** What of a mount the plugin must not see, relative to its target. */
export function hiddenBelow(
  { mounts, hiddenPaths }: Pick<ContainerSpec, 'mounts' | 'hiddenPaths'>,
  target: string,
): ReadonlySet<string> {
  const covered = mounts.map((mount) => mount.target).concat(hiddenPaths);
  return new Set(
    covered
      .filter((path) => path.startsWith(`${target}/`))
      .map((path) => path.slice(target.length + 1)),
  );
}
