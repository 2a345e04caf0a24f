import type { Limits } from '../definition/definition';
import type { PreparedImage } from './prepared-image';

/** Everything a container is created from. Plain data. */
export interface ContainerSpec {
  readonly name: string;
  readonly executionId: string;
  readonly pluginId: string;
  readonly image: PreparedImage;
  readonly entrypoint: readonly string[] | undefined;
  readonly command: readonly string[] | undefined;
  readonly env: Readonly<Record<string, string>>;
  readonly limits: Limits;
  /** `uid:gid`, or undefined for the image's own user. */
  readonly user: string | undefined;
  readonly network: string;
  readonly readOnly: boolean;
  readonly capabilities: readonly string[];
  readonly runtime: string | undefined;
  /**
   * Where the engine does not see the source, it gets a copy: what the plugin
   * makes of it has to be brought back then.
   */
  readonly mounts: readonly Mount[];
  /** Where the plugin leaves files; undefined when it leaves none. */
  readonly output?: OutputDirectory;
  /** Absolute paths inside the container covered by an empty directory. */
  readonly hiddenPaths: readonly string[];
  readonly stopSignal: string;
  /**
   * How long from its creation the container may be of use to anybody; later
   * it is stale. Milliseconds.
   */
  readonly lifetimeMs: number;
}

/** A directory or file of the host that the plugin sees. */
export interface Mount {
  /** Absolute path on the machine of the engine. */
  readonly source: string;
  readonly target: string;
  readonly readOnly: boolean;
}

/** A directory of the engine's own, gone with the container. */
export interface OutputDirectory {
  /** Absolute path in the container where it is mounted; not the plugin's. */
  readonly mount: string;
  /** Name of the directory in it that the plugin may write to. */
  readonly name: string;
}
