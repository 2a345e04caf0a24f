import type { Policy } from './policy';

/** A policy as its file says it, once its JSON Schema accepted it. */
export interface PolicyFile {
  readonly registries?: readonly string[];
  readonly require_digest?: boolean;
  readonly build?: boolean;
  readonly maximum?: {
    readonly cpu?: string | number;
    readonly memory?: string | number;
    readonly pids?: number;
    readonly tmp?: string | number;
    readonly timeout?: string;
    readonly output?: string | number;
    readonly files?: string | number;
    readonly artifacts?: string | number;
    readonly attempts?: number;
  };
  readonly networks?: readonly string[];
  readonly workspaces?: NonNullable<Policy['workspaces']>;
  readonly runtimes?: readonly string[];
  readonly users?: readonly (string | number)[];
  readonly capabilities?: readonly string[];
  readonly read_only?: boolean;
  readonly secrets?: readonly string[];
}
