import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { quote } from '../../definition/quote';
import { EngineError } from '../../definition/task-error';

/** Where the engine listens, and how to reach it. */
export type Endpoint =
  | { readonly kind: 'socket'; readonly path: string }
  | {
      readonly kind: 'tcp';
      readonly host: string;
      readonly port: number;
      /** Directory with ca.pem, cert.pem and key.pem; undefined is plain. */
      readonly certPath: string | undefined;
      /** False only when DOCKER_TLS_VERIFY is unset. */
      readonly verify: boolean;
    }
  | {
      /** Through `docker <cliArguments> system dial-stdio`. */
      readonly kind: 'dial-stdio';
      readonly cliArguments: readonly string[];
      readonly label: string;
    };

type Environment = Readonly<Record<string, string | undefined>>;
type ReadText = (path: string) => string | undefined;

/**
 * Finds the engine as the docker CLI does: DOCKER_HOST, then DOCKER_CONTEXT,
 * then the current context of the CLI's config, then the default socket
 * (https://docs.docker.com/engine/manage-resources/contexts/).
 * @throws EngineError `engine_unavailable` when the setting cannot be used.
 */
export function resolveEndpoint(
  env: Environment,
  readText: ReadText = readTextIfPresent,
): Endpoint {
  if (env['DOCKER_HOST']) return fromHost(env['DOCKER_HOST'], env);
  const configDirectory =
    env['DOCKER_CONFIG'] || join(env['HOME'] || '/root', '.docker');
  const context =
    env['DOCKER_CONTEXT'] || currentContext(configDirectory, readText);
  if (context !== undefined && context !== '' && context !== 'default') {
    return fromContext(context, configDirectory, readText);
  }
  return { kind: 'socket', path: '/var/run/docker.sock' };
}

/** How a message names the endpoint. */
export function describeEndpoint(endpoint: Endpoint): string {
  switch (endpoint.kind) {
    case 'socket':
      return `unix://${endpoint.path}`;
    case 'tcp':
      return `tcp://${endpoint.host}:${endpoint.port}`;
    case 'dial-stdio':
      return endpoint.label;
  }
}

function fromHost(host: string, env: Environment): Endpoint {
  if (host.startsWith('unix://')) {
    return { kind: 'socket', path: host.slice('unix://'.length) };
  }
  if (host.startsWith('ssh://')) {
    return {
      kind: 'dial-stdio',
      cliArguments: ['--host', host],
      label: hideUserInfo(host),
    };
  }
  if (/^(tcp|https?):\/\//.test(host)) return fromTcp(host, env);
  throw new EngineError(
    'engine_unavailable',
    `DOCKER_HOST ${quote(hideUserInfo(host))} is not supported: ` +
      'use unix://, tcp:// or ssh://.',
  );
}

function fromTcp(host: string, env: Environment): Endpoint {
  let url: URL;
  try {
    url = new URL(host.replace(/^tcp:/, 'http:'));
  } catch {
    throw new EngineError(
      'engine_unavailable',
      `DOCKER_HOST ${quote(hideUserInfo(host))} is not a valid address: ` +
        'write it as tcp://HOST:PORT.',
    );
  }
  const verify = Boolean(env['DOCKER_TLS_VERIFY']);
  const tls =
    verify || url.protocol === 'https:' || Boolean(env['DOCKER_CERT_PATH']);
  const certPath =
    env['DOCKER_CERT_PATH'] ||
    env['DOCKER_CONFIG'] ||
    join(env['HOME'] || '/root', '.docker');
  return {
    kind: 'tcp',
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (tls ? 2376 : 2375) : Number(url.port),
    certPath: tls ? certPath : undefined,
    verify,
  };
}

function currentContext(
  configDirectory: string,
  readText: ReadText,
): string | undefined {
  const text = readText(join(configDirectory, 'config.json'));
  if (text === undefined) return undefined;
  try {
    const config = JSON.parse(text) as { currentContext?: unknown } | null;
    const name = config?.currentContext;
    return typeof name === 'string' ? name : undefined;
  } catch {
    // The docker CLI warns about a broken config and goes on; so do we.
    return undefined;
  }
}

/** A context with a plain local socket is dialled directly: no CLI start. */
function fromContext(
  name: string,
  configDirectory: string,
  readText: ReadText,
): Endpoint {
  const folder = createHash('sha256').update(name).digest('hex');
  const text = readText(
    join(configDirectory, 'contexts', 'meta', folder, 'meta.json'),
  );
  const host = text === undefined ? undefined : contextHost(text);
  if (host?.startsWith('unix://')) {
    return { kind: 'socket', path: host.slice('unix://'.length) };
  }
  return {
    kind: 'dial-stdio',
    cliArguments: ['--context', name],
    label: `docker context ${quote(name)}`,
  };
}

function contextHost(metaText: string): string | undefined {
  try {
    const meta = JSON.parse(metaText) as {
      Endpoints?: { docker?: { Host?: unknown } };
    } | null;
    const host = meta?.Endpoints?.docker?.Host;
    return typeof host === 'string' ? host : undefined;
  } catch {
    return undefined;
  }
}

/** All before the last `@`: a password can hold any character. */
function hideUserInfo(host: string): string {
  return host.replace(/^([a-z+]+:\/\/)?.*@/i, '$1***@');
}

function readTextIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
