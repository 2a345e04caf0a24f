import type { PullProgress } from '../orchestrator/image-request';
import type { ExecutionState } from './execution-record';

/** How a door watches an execution. Every method returns at once. */
export interface Reporter {
  /** The execution enters a state. */
  state(state: ExecutionState): void;
  /** The engine is starting the container: time for what was put off. */
  starting(): void;
  /**
   * A container will be created under this name: the last moment to write down
   * what has to be removed if this process is killed.
   */
  container(name: string, executionId: string, recordDirectory: string): void;
  /** A container that an earlier run had left is gone; `name` is one of ours. */
  removedStale(name: string): void;
  /**
   * A line of a pull or a build.
   * @param pull how far the pull is by it, where it says so.
   */
  progress(line: string, pull?: PullProgress): void;
  /**
   * An attempt begins.
   * @param isLast whether no other one can follow, however it ends.
   */
  attempt(isLast: boolean): void;
  /** An attempt failed and another one follows; may quote the plugin. */
  retry(sentence: string): void;
  /**
   * Exact strings that no log may show from now on. Those of the secrets and of
   * the input come before anything is created, those of the output when the
   * plugin has ended.
   */
  mask(forms: readonly string[]): void;
  /** The plugin's stderr with the masks in place: hostile. The buffer is a view. */
  stderr(bytes: Uint8Array): void;
}
