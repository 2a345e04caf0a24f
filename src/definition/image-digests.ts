/** What a reference to an image stands for in its registry. */
export interface ImageDigests {
  /**
   * `sha256:…` of what the reference names: an index of several platforms, or
   * the only manifest.
   */
  readonly digest: string;
  /** `sha256:…` of the manifest for each platform, `os/arch[/variant]`. */
  readonly platforms: Readonly<Record<string, string>>;
}

/** `sha256:` and 64 lower-case hex digits. */
export const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** `os/arch` or `os/arch/variant`. */
export const PLATFORM = /^[a-z0-9._-]{1,32}(?:\/[a-z0-9._-]{1,32}){1,2}$/;
