import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { newToken } from '../api/authenticate';
import { isLoopback, LOOPBACK_NAMES, urlHost } from '../api/loopback';
import type { ServerSettings } from '../api/server-ports';
import { readTokenFile, TokenFileError } from '../api/token-file';
import { quote } from '../definition/quote';
import type { PullPolicy } from '../orchestrator/image-request';
import type { QueueLimits } from '../runner/task-queue';
import type { CliDoor } from './cli-door';
import type { RecordsOptions, RegistryOptions } from './options';
import { pageDirectoryOf } from './page-directory';
import { UsageError } from './usage-error';

/** The options of `serve`. */
export interface ServeOptions extends RegistryOptions, RecordsOptions {
  readonly host: string;
  readonly port: number;
  readonly tokenFile?: string;
  readonly auth: boolean;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly insecureHttp?: boolean;
  readonly allowedHost?: readonly string[];
  readonly allowRegistration?: boolean;
  readonly secret?: readonly string[];
  readonly workspace?: string;
  readonly pull: PullPolicy;
  readonly concurrency?: number;
  readonly maxQueue?: number;
  /** Billionths of a CPU. */
  readonly cpuBudget?: number;
  /** Bytes. */
  readonly memoryBudget?: number;
  /** Bytes. */
  readonly bodyLimit: number;
  /** Milliseconds. */
  readonly shutdownGrace: number;
}

/** What those options say. */
export interface ServerOptions {
  readonly settings: Omit<ServerSettings, 'version'>;
  readonly port: number;
  /** How long what runs gets when the server is stopped. */
  readonly graceMs: number;
  /** What is said of the queue; the rest is by the engine. */
  readonly queue: Partial<QueueLimits>;
  /** Whether the token is in no file that a client could read. */
  readonly isTokenNew: boolean;
}

/**
 * Reads and checks the options of `serve`, files included.
 * @throws UsageError naming the option and the rule.
 */
export function readServerOptions(
  options: ServeOptions,
  door: Pick<CliDoor, 'env' | 'cwd' | 'entryFile'>,
): ServerOptions {
  checkReach(options);
  return {
    settings: {
      token: tokenOf(options, door),
      allowedHosts: allowedHostsOf(options),
      bodyLimitBytes: options.bodyLimit,
      tls: tlsOf(options, door),
      task: {
        pull: options.pull,
        workspace: workspaceOf(options, door),
        secrets: secretsOf(options, door),
      },
      pageDirectory: pageDirectoryOf(door),
    },
    port: options.port,
    graceMs: options.shutdownGrace,
    queue: queueLimitsOf(options),
    isTokenNew: options.auth && options.tokenFile === undefined,
  };
}

/** What others reach is neither open to everybody nor to be listened to. */
function checkReach(options: ServeOptions): void {
  if (isLoopback(options.host)) return;
  const host = quote(options.host);
  if (!options.auth) {
    throw new UsageError(
      `--no-auth is for loopback addresses only, and others reach ${host}: leave it out, or listen on 127.0.0.1.`,
    );
  }
  if (options.tlsCert === undefined && !options.insecureHttp) {
    throw new UsageError(
      `Others reach ${host}, and on the way the token can be read: give --tls-cert and --tls-key, or --insecure-http where something in front encrypts.`,
    );
  }
}

function tokenOf(
  { auth, tokenFile }: ServeOptions,
  { cwd }: Pick<CliDoor, 'cwd'>,
): string | undefined {
  if (!auth) {
    if (tokenFile === undefined) return undefined;
    throw new UsageError('--no-auth and --token-file are both set: give one.');
  }
  if (tokenFile === undefined) return newToken();
  try {
    return readTokenFile(resolve(cwd, tokenFile));
  } catch (error) {
    if (!(error instanceof TokenFileError)) throw error;
    throw new UsageError(error.message);
  }
}

/** As `Host` headers have it, in lower case and without a port. */
const HOST_NAME =
  /^(?:\[[0-9a-f:.]+\]|[a-z0-9_](?:[a-z0-9._-]*[a-z0-9_])?\.?)$/;

/** Undefined where every name is one of this server. */
function allowedHostsOf({
  host,
  allowedHost = [],
}: ServeOptions): ReadonlySet<string> | undefined {
  const names = allowedHost.map((name) => name.toLowerCase());
  const other = names.find((name) => !HOST_NAME.test(name));
  if (other !== undefined) {
    throw new UsageError(
      `--allowed-host ${quote(other)} is not the name of a host: give the name or the address that is in the URL of clients, without https:// and the port; IPv6 in brackets.`,
    );
  }
  if (!isLoopback(host)) {
    return names.length === 0
      ? undefined
      : new Set([...names, urlHost(host).toLowerCase()]);
  }
  return new Set([...LOOPBACK_NAMES, urlHost(host).toLowerCase(), ...names]);
}

function workspaceOf(
  { workspace }: ServeOptions,
  { cwd }: Pick<CliDoor, 'cwd'>,
): string | undefined {
  if (!workspace) return undefined;
  const directory = resolve(cwd, workspace);
  try {
    if (statSync(directory).isDirectory()) return directory;
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `--workspace ${quote(directory)} cannot be used (${code}): name a directory that is there.`,
    );
  }
  throw new UsageError(`--workspace ${quote(directory)} is not a directory.`);
}

function tlsOf(
  { tlsCert, tlsKey }: ServeOptions,
  { cwd }: Pick<CliDoor, 'cwd'>,
): ServerSettings['tls'] {
  if (tlsCert === undefined && tlsKey === undefined) return undefined;
  if (tlsCert === undefined || tlsKey === undefined) {
    throw new UsageError(
      '--tls-cert and --tls-key belong together: give both.',
    );
  }
  return {
    cert: readPem('--tls-cert', resolve(cwd, tlsCert)),
    key: readPem('--tls-key', resolve(cwd, tlsKey)),
  };
}

function readPem(option: string, file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new UsageError(`${option} ${quote(file)} cannot be read (${code}).`);
  }
}

function secretsOf(
  { secret = [] }: ServeOptions,
  { env }: Pick<CliDoor, 'env'>,
): Record<string, string> {
  const pairs = secret.map((name): [string, string] => {
    const value = env[name];
    if (value !== undefined) return [name, value];
    throw new UsageError(
      name.includes('=')
        ? '--secret is not usable: it takes a name only, for on a command line everybody can read a value.'
        : `--secret is not usable: ${quote(name)} has no value, and the environment has no such variable.`,
    );
  });
  return Object.fromEntries(pairs);
}

function queueLimitsOf(options: ServeOptions): Partial<QueueLimits> {
  const { concurrency, maxQueue, cpuBudget, memoryBudget } = options;
  return {
    ...(concurrency !== undefined && { concurrency }),
    ...(cpuBudget !== undefined && { nanoCpus: cpuBudget }),
    ...(memoryBudget !== undefined && { memoryBytes: memoryBudget }),
    ...(maxQueue !== undefined && { maxWaiting: maxQueue }),
  };
}
