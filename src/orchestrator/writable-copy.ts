import type { Mount } from './container-spec';

/** A copy of a mount that the plugin may write to. */
export interface WritableCopy {
  readonly mount: Mount;
  /** What was copied, by its path relative to the mount. */
  readonly originals: ReadonlyMap<string, CopiedEntry>;
}

/** Something of a directory of ours, as it was when it was copied. */
export interface CopiedEntry {
  readonly kind: 'file' | 'directory' | 'symlink';
  readonly bytes: number;
  readonly mode: number;
  /** Seconds since 1970: an engine tells no more. */
  readonly modifiedS: number;
  /** The text of a symlink. */
  readonly target: string | undefined;
  /** As `stampOf` (file-stamp.ts) makes it: another one, and it has been changed here since. */
  readonly stamp: string;
}
