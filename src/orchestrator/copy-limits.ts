/** What a workspace may be that is copied for a plugin, and brought back. */
export const COPY_LIMITS = {
  bytes: 16 * 2 ** 30,
  /** Directories and links, too. */
  files: 1_000_000,
} as const;
