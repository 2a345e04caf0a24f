/** Something in a plugin's directory. Nothing of it can be trusted. */
export interface OutputEntry {
  /** Relative to the directory, as the engine says it. */
  readonly path: string;
  /** `link` is a further name of the file `target`; `other` is anything else. */
  readonly kind: 'file' | 'directory' | 'symlink' | 'link' | 'other';
  readonly bytes: number;
  /** Permissions, and the bits above them. */
  readonly mode: number;
  /** Seconds since 1970. */
  readonly modifiedS: number;
  /** For a `link`, the path of the file; for a `symlink`, its text. */
  readonly target: string | undefined;
}

/**
 * Takes something of a plugin's directory. Is waited for; what it leaves of the
 * content is passed over.
 */
export type TakeEntry = (
  entry: OutputEntry,
  content: AsyncIterable<Uint8Array>,
) => Promise<void>;

/** What an output directory holds. */
export interface OutputSize {
  readonly bytes: number;
  /** Everything but itself; undefined where only the size is known. */
  readonly files: number | undefined;
}
