import type { PullPolicy } from '../orchestrator/image-request';
import type { TaskTrace } from './task-trace';

/** A plugin with an input, asked to run. Plain data, from any door. */
export interface Task {
  /** The id that the execution gets, a UUID; a new one by default. */
  readonly executionId?: string;
  /** `id`, `id@1.2.0` or `id@^1`. */
  readonly plugin: string;
  /** The JSON text as given; undefined stands for an empty object. */
  readonly input: Uint8Array | undefined;
  /** Overrides values of names in the definition's `env`. */
  readonly env: Readonly<Record<string, string>>;
  /** Values of the names in the definition's `secrets`. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Overrides the definition's; milliseconds. */
  readonly timeoutMs: number | undefined;
  /** Overrides the definition's; billionths of a CPU. */
  readonly nanoCpus: number | undefined;
  /** Overrides the definition's. */
  readonly memoryBytes: number | undefined;
  readonly pull: PullPolicy;
  /** Globs of files that the plugin gets, from the workspace; `!` excludes. */
  readonly files?: readonly string[];
  /** Absolute path, in the workspace, for the files that the plugin leaves. */
  readonly artifactsDirectory?: string | undefined;
  /** Absolute path of the checked-out repository, where there is one. */
  readonly workspace: string | undefined;
  /** The trace that the plugin may continue, where there is one. */
  readonly trace?: TaskTrace | undefined;
}
