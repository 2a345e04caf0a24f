/** An image that is present on the engine. */
export interface PreparedImage {
  /** What to create containers from: immutable, never the tag. */
  readonly id: string;
  /** `sha256:…` of the registry's manifest, or of the image itself if local. */
  readonly digest: string;
  /** `os/arch[/variant]`. */
  readonly platform: string;
  /** The image's own user; empty for root. */
  readonly user: string;
  /** Paths the image declares as volumes. */
  readonly volumes: readonly string[];
  /** What its author says of it. */
  readonly labels: Readonly<Record<string, string>>;
}
