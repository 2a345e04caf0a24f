/** A parsed OCI image reference. */
export interface ImageReference {
  /** As written, for messages and for `docker pull`. */
  readonly text: string;
  /** Registry host with port; undefined means Docker Hub. */
  readonly registry: string | undefined;
  /** Repository without the registry: `org/app`. */
  readonly repository: string;
  readonly tag: string | undefined;
  /** `sha256:<64 hex digits>` */
  readonly digest: string | undefined;
}
