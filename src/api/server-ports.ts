import type { Orchestrator } from '../orchestrator/orchestrator';
import type { Registry } from '../registry/registry';
import type { AccessLog } from './access-log';
import type { Executions } from './executions';
import type { Metrics } from './metrics';
import type { PluginStore } from './plugin-store';
import type { TaskSettings } from './read-task';

/** What the server has of the world. */
export interface ServerPorts {
  readonly registry: Registry;
  readonly executions: Executions;
  readonly orchestrator: Pick<Orchestrator, 'ping'>;
  /** Absolute path. */
  readonly recordsDirectory: string;
  /** Where plugins are registered; undefined where they cannot be. */
  readonly plugins: PluginStore | undefined;
  readonly log: AccessLog;
  /** Counts what happens; undefined where nobody wants to know. */
  readonly metrics?: Metrics;
}

/** How the server behaves. */
export interface ServerSettings {
  /** Of this program. */
  readonly version: string;
  /** Undefined: nobody is asked who he is. */
  readonly token: string | undefined;
  /** Host names it answers for, in lower case; undefined for every one. */
  readonly allowedHosts: ReadonlySet<string> | undefined;
  /** Largest body that is accepted. */
  readonly bodyLimitBytes: number;
  /** PEM texts; undefined for plain HTTP. */
  readonly tls:
    | { readonly cert: string | Buffer; readonly key: string | Buffer }
    | undefined;
  readonly task: TaskSettings;
  /** Absolute path of the files of the page; undefined for none. */
  readonly pageDirectory: string | undefined;
}

/** What every route is made of. */
export interface ServerContext {
  readonly ports: ServerPorts;
  readonly settings: ServerSettings;
}
