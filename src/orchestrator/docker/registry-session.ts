import { quote } from '../../definition/quote';
import { parseAuthChallenge, type AuthChallenge } from './auth-challenge';
import type { RegistryCredentials } from './registry-credentials';
import type { RegistryAnswer, SendRequest } from './registry-request';

/** What a session needs of the world. */
export interface SessionPorts {
  readonly send: SendRequest;
  /** Asked once, and only by a registry that wants a login. */
  readonly credentials: () => Promise<RegistryCredentials | undefined>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/** Reads from one repository, logging in as the registry wants it. */
export interface RegistrySession {
  /** @param path below the repository, such as `manifests/1.0`. */
  read(
    method: 'GET' | 'HEAD',
    path: string,
    accept: string,
  ): Promise<RegistryAnswer>;
}

/**
 * Speaks the API of registries for one repository
 * (https://github.com/opencontainers/distribution-spec).
 * @param base URL of the registry
 */
export function openRegistrySession(
  base: URL,
  repository: string,
  { send, credentials, env, signal }: SessionPorts,
): RegistrySession {
  let authorization: string | undefined;
  return {
    async read(method, path, accept) {
      const url = new URL(
        `${base.pathname.replace(/\/$/, '')}/v2/${repository}/${path}`,
        base,
      );
      const ask = (): Promise<RegistryAnswer> =>
        send({
          ...{ method, url, env, signal },
          headers: {
            Accept: accept,
            ...(authorization && { Authorization: authorization }),
          },
        });
      const answer = await ask();
      if (answer.status !== 401 || authorization !== undefined) return answer;
      const challenge = parseAuthChallenge(answer.headers['www-authenticate']);
      authorization = await authorize(challenge);
      return authorization === undefined ? answer : ask();
    },
  };

  async function authorize(
    challenge: AuthChallenge | undefined,
  ): Promise<string | undefined> {
    const login = challenge && (await credentials());
    switch (challenge?.kind) {
      case undefined:
        return undefined;
      case 'basic':
        return login?.kind === 'password' ? basic(login) : undefined;
      case 'bearer':
        return bearer(challenge, login);
    }
  }

  async function bearer(
    { realm, service, scope }: AuthChallenge & { kind: 'bearer' },
    login: RegistryCredentials | undefined,
  ): Promise<string | undefined> {
    const url = new URL(realm, base);
    if (url.protocol !== 'https:' && url.protocol !== base.protocol) {
      throw new Error(`its tokens are at ${quote(realm)}, without TLS`);
    }
    const query = new URLSearchParams({
      ...(service !== undefined && { service }),
      scope: scope ?? `repository:${repository}:pull`,
    });
    const headers = { Accept: 'application/json' };
    if (login?.kind === 'identity') {
      query.set('grant_type', 'refresh_token');
      query.set('client_id', 'plugin-runner');
      query.set('refresh_token', login.token);
      return token(
        await send({
          ...{ method: 'POST', url, env, signal, body: query.toString() },
          headers: {
            ...headers,
            'Content-Type': 'application/x-www-form-urlencoded',
          },
        }),
      );
    }
    for (const [name, value] of query) url.searchParams.set(name, value);
    return token(
      await send({
        ...{ method: 'GET', url, env, signal },
        headers: {
          ...headers,
          ...(login && { Authorization: basic(login) }),
        },
      }),
    );
  }
}

function basic(
  login: Extract<RegistryCredentials, { kind: 'password' }>,
): string {
  const pair = `${login.user}:${login.password}`;
  return `Basic ${Buffer.from(pair).toString('base64')}`;
}

function token({ status, bytes }: RegistryAnswer): string | undefined {
  if (status !== 200) return undefined;
  try {
    const answer = JSON.parse(bytes.toString('utf8')) as {
      token?: unknown;
      access_token?: unknown;
    } | null;
    const value = answer?.token ?? answer?.access_token;
    return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)
      ? `Bearer ${value}`
      : undefined;
  } catch {
    return undefined;
  }
}
