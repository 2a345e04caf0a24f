import type { Orchestrator } from '../orchestrator/orchestrator';
import type { Registry } from '../registry/registry';
import type { HostUser } from './container-spec';
import type { Housekeeping } from './housekeeping';
import type { Reporter } from './reporter';
import type { Retention } from './retention';

/** What an execution needs of the world. */
export interface RunnerPorts {
  readonly registry: Registry;
  readonly orchestrator: Orchestrator;
  readonly reporter: Reporter;
  /** Absolute path; every execution gets a directory in it. */
  readonly recordsDirectory: string;
  /** How long records are kept; DEFAULT_RETENTION by default. */
  readonly retention?: Retention;
  /** Whose turn it is to clean up after others; everybody's by default. */
  readonly housekeeping?: Housekeeping;
  readonly hostUser: HostUser;
  /** Absolute path of the bundle of `schema-worker.ts`. */
  readonly schemaWorkerFile: string;
  /** Aborted when the caller wants the execution to end. */
  readonly cancel: AbortSignal;
  /** Aborted when it has to end at once, without any grace. */
  readonly hurry?: AbortSignal;
}
