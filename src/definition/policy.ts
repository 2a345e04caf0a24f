import type { PluginDefinition, SandboxUser } from './definition';

/**
 * What the plugins of a repository may ask for: a policy file, checked. What is
 * undefined or false restricts nothing.
 */
export interface Policy {
  /** Absolute path of the file this policy came from. */
  readonly file: string;
  /** As parseAllowedRegistry gives them. */
  readonly registries: readonly string[] | undefined;
  readonly requireDigest: boolean;
  /** Whether images may be built here, and are then free of the two above. */
  readonly build: boolean;
  readonly maximum: PolicyMaximum;
  readonly networks: readonly string[] | undefined;
  readonly workspaces: readonly PolicyWorkspace[] | undefined;
  /** {@link ENGINE_RUNTIME} stands for the engine's own. */
  readonly runtimes: readonly string[] | undefined;
  readonly users: readonly AllowedUser[] | undefined;
  readonly capabilities: readonly string[] | undefined;
  /** Whether the root file system must be read-only. */
  readonly readOnly: boolean;
  /** The names that definitions may list under `secrets`. */
  readonly secrets: readonly string[] | undefined;
}

/** The most a plugin may have; undefined is as much as it likes. */
export interface PolicyMaximum {
  readonly nanoCpus: number | undefined;
  readonly memoryBytes: number | undefined;
  readonly pids: number | undefined;
  readonly tmpBytes: number | undefined;
  readonly timeoutMs: number | undefined;
  readonly outputBytes: number | undefined;
  /** Of the files that a plugin gets, and of those that it leaves. */
  readonly filesBytes: number | undefined;
  readonly artifactsBytes: number | undefined;
  /** How often a plugin may be run for one task. */
  readonly attempts: number | undefined;
}

/** A value of `workspace`; `write` for definitions that may ask for it. */
export type PolicyWorkspace = PluginDefinition['workspace'] | 'write';

/** A user that plugins may run as; `non-root` is every pair but uid 0's. */
export type AllowedUser = SandboxUser | { readonly kind: 'non-root' };

/** The runtime of a definition that names none. */
export const ENGINE_RUNTIME = 'default';
