import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cliEnvironment } from './cli-environment';

/** What a login has left: a name and a password, or a token to get tokens. */
export type RegistryCredentials =
  | {
      readonly kind: 'password';
      readonly user: string;
      readonly password: string;
    }
  | { readonly kind: 'identity'; readonly token: string };

type Environment = Readonly<Record<string, string | undefined>>;

/** Asks a credential helper. @returns what it prints; undefined for nothing. */
export type AskHelper = (
  helper: string,
  server: string,
  signal: AbortSignal,
) => Promise<string | undefined>;

/** The name that logins to Docker Hub are kept under. */
const DOCKER_HUB = 'https://index.docker.io/v1/';
const HELPER = /^[\w.-]+$/;
/** A helper may ask its user. */
const HELPER_DEADLINE_MS = 60_000;
const MAX_HELPER_BYTES = 64 * 1024;
/** What a helper says who is a token. */
const TOKEN_USER = '<token>';

/** A file of logins, as docker and podman write it. */
interface LoginFile {
  readonly auths?: Readonly<
    Record<
      string,
      {
        readonly auth?: string;
        readonly username?: string;
        readonly password?: string;
        readonly identitytoken?: string;
      }
    >
  >;
  readonly credsStore?: string;
  readonly credHelpers?: Readonly<Record<string, string>>;
}

/**
 * The login for a repository as the docker CLI finds it – its config.json, a
 * credential store or helper – or else as podman does.
 * @param registry its host; undefined for Docker Hub
 * @returns undefined for nobody in particular
 */
export async function findCredentials(
  registry: string | undefined,
  repository: string,
  env: Environment,
  signal: AbortSignal,
  askHelper: AskHelper = helperOf(env),
): Promise<RegistryCredentials | undefined> {
  for (const file of loginFiles(env)) {
    const logins = readLogins(file);
    if (logins === undefined) continue;
    const found =
      (await fromHelper(logins, registry, askHelper, signal)) ??
      fromFile(logins, registry, repository);
    if (found !== undefined) return found;
  }
  return undefined;
}

function loginFiles(env: Environment): string[] {
  const home = env['HOME'] || '/root';
  const config = env['XDG_CONFIG_HOME'] || join(home, '.config');
  const runtime = env['XDG_RUNTIME_DIR'];
  const podman = join('containers', 'auth.json');
  return [
    join(env['DOCKER_CONFIG'] || join(home, '.docker'), 'config.json'),
    ...(env['REGISTRY_AUTH_FILE'] ? [env['REGISTRY_AUTH_FILE']] : []),
    ...(runtime ? [join(runtime, podman)] : []),
    join(config, podman),
  ];
}

/** The CLI warns about a broken file and goes on; so do we. */
function readLogins(file: string): LoginFile | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

async function fromHelper(
  { credHelpers = {}, credsStore }: LoginFile,
  registry: string | undefined,
  askHelper: AskHelper,
  signal: AbortSignal,
): Promise<RegistryCredentials | undefined> {
  const server = registry ?? DOCKER_HUB;
  const helper = credHelpers[registry ?? 'docker.io'] ?? credsStore;
  if (typeof helper !== 'string' || !HELPER.test(helper)) return undefined;
  const text = await askHelper(helper, server, signal);
  if (text === undefined) return undefined;
  try {
    const { Username: user, Secret: secret } = JSON.parse(text) as {
      Username?: unknown;
      Secret?: unknown;
    };
    if (typeof user !== 'string' || typeof secret !== 'string') {
      return undefined;
    }
    return user === TOKEN_USER
      ? { kind: 'identity', token: secret }
      : { kind: 'password', user, password: secret };
  } catch {
    return undefined;
  }
}

/** Podman keeps logins for a part of a registry too: the nearest counts. */
function fromFile(
  { auths = {} }: LoginFile,
  registry: string | undefined,
  repository: string,
): RegistryCredentials | undefined {
  const host = registry ?? 'docker.io';
  const parts = `${host}/${repository}`.split('/');
  const places = parts.map((_, at) => parts.slice(0, at + 1).join('/'));
  for (const place of places.reverse()) {
    for (const [key, login] of Object.entries(auths)) {
      if (placeOf(key) !== place) continue;
      const found = fromLogin(login);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Keys are hosts, and URLs of an API that is long gone. */
function placeOf(key: string): string {
  const place = key.replace(/^https?:\/\//, '').replace(/\/v[12]\/?$/, '');
  return place === 'index.docker.io' ? 'docker.io' : place;
}

function fromLogin(
  login: NonNullable<LoginFile['auths']>[string] | null,
): RegistryCredentials | undefined {
  if (login?.identitytoken) {
    return { kind: 'identity', token: String(login.identitytoken) };
  }
  const text =
    login?.auth && Buffer.from(String(login.auth), 'base64').toString('utf8');
  const colon = text ? text.indexOf(':') : -1;
  if (text && colon > 0) {
    const password = text.slice(colon + 1).replace(/\0+$/, '');
    return { kind: 'password', user: text.slice(0, colon), password };
  }
  return login?.username && login.password
    ? { kind: 'password', user: login.username, password: login.password }
    : undefined;
}

/** https://github.com/docker/docker-credential-helpers */
function helperOf(env: Environment): AskHelper {
  return (helper, server, signal) =>
    new Promise((resolve) => {
      const child = execFile(
        `docker-credential-${helper}`,
        ['get'],
        {
          env: cliEnvironment(env),
          signal,
          timeout: HELPER_DEADLINE_MS,
          maxBuffer: MAX_HELPER_BYTES,
        },
        // One that knows no login says so by failing.
        (error, stdout) => resolve(error ? undefined : stdout),
      );
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(server);
    });
}
