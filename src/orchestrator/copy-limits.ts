/** What a workspace may be that is copied for a plugin, and brought back. */
export const COPY_LIMITS = {
  bytes: 16 * 2 ** 30,
  /** Directories and links, too. */
  files: 1_000_000,
  /**
   * Characters of all paths and of the targets of links: they are held in
   * memory, with two bytes for each at most.
   */
  names: 128 * 2 ** 20,
} as const;
