import { closeSync, existsSync, openSync, readSync } from 'node:fs';

/** More than any of the kernel's files that are held has. */
const MAX_BYTES = 16 * 1024;
/**
 * How often is looked for a file that is not there: an engine makes a cgroup
 * piece by piece, and not every kernel has all of them.
 */
const TRIES = 50;

/** Files of the kernel that are held open: a look at one is a single call. */
export interface HeldFiles<Name extends string> {
  /**
   * @returns what it says now; undefined where it is not there, or gone: the
   * kernel answers nothing about what has been removed.
   */
  text(name: Name): string | undefined;
  /** Lets go of them; from then on there is nothing to read. */
  close(): void;
}

/**
 * Holds each file from the first look at it on.
 * @param paths by the names they are asked for.
 */
export function holdFiles<Name extends string>(
  paths: Readonly<Record<Name, string>>,
): HeldFiles<Name> {
  const buffer = Buffer.allocUnsafe(MAX_BYTES);
  const descriptors = new Map<Name, number>();
  const tried = new Map<Name, number>();
  let closed = false;

  function open(name: Name): number | undefined {
    const tries = tried.get(name) ?? 0;
    if (closed || tries >= TRIES) return undefined;
    tried.set(name, tries + 1);
    // Asked first, as an exception costs ten times as much.
    if (!existsSync(paths[name])) return undefined;
    const descriptor = openSync(paths[name], 'r');
    descriptors.set(name, descriptor);
    return descriptor;
  }
  return {
    text(name) {
      try {
        const descriptor = descriptors.get(name) ?? open(name);
        if (descriptor === undefined) return undefined;
        const length = readSync(descriptor, buffer, 0, MAX_BYTES, 0);
        return buffer.toString('latin1', 0, length);
      } catch {
        return undefined;
      }
    },
    close() {
      closed = true;
      for (const descriptor of descriptors.values()) closeSync(descriptor);
      descriptors.clear();
    },
  };
}
