import { setTimeout as sleep } from 'node:timers/promises';
import type { ImageDigests } from '../../definition/image-digests';
import type { ImageReference } from '../../definition/image-reference';
import { LONG_QUOTE, quote } from '../../definition/quote';
import { EngineError } from '../../definition/task-error';
import type { ImageResolver } from '../image-resolver';
import { NO_REGISTRIES } from './engine-registries';
import { adviceOn, isTransient, type Pause } from './image-pull';
import {
  digestOf,
  MANIFEST_TYPES,
  readConfigPlatform,
  readManifest,
} from './read-manifest';
import { findCredentials } from './registry-credentials';
import {
  isLoopback,
  loginAt,
  registryPlaces,
  repositoryPath,
  type EngineRegistries,
} from './registry-places';
import { sendRequest, type SendRequest } from './registry-request';
import { openRegistrySession, type RegistrySession } from './registry-session';

/** Tries in all; a registry that is down for longer is a real failure. */
const ATTEMPTS = 3;
const FIRST_PAUSE_MS = 1_000;
/** What may be gone a moment later, as Node.js calls it. */
const TRANSIENT_CODES: readonly unknown[] = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
];

/** What a resolver needs of the world. */
export interface ResolverPorts {
  /** Whose logins and proxies are used. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What the engine was told of registries; asked when that matters. */
  readonly engineRegistries: () => Promise<EngineRegistries>;
  readonly send?: SendRequest;
  readonly pause?: Pause;
}

/** How a registry answered at one place. */
type Answer =
  | { readonly kind: 'found'; readonly digests: ImageDigests }
  | {
      /** `silent`: nothing that speaks the API of a registry is there. */
      readonly kind: 'refused' | 'silent';
      readonly reason: string;
      readonly transient: boolean;
    };

/**
 * A resolver that asks registries itself, with the logins of the docker CLI or
 * of podman: neither an engine nor its CLI says the digest for every platform.
 */
export function createImageResolver(ports: ResolverPorts): ImageResolver {
  let told: Promise<EngineRegistries> | undefined;
  const engineRegistries = (): Promise<EngineRegistries> =>
    (told ??= ports.engineRegistries().catch(() => NO_REGISTRIES));
  const pause: Pause =
    ports.pause ?? ((ms, signal) => sleep(ms, undefined, { signal }));

  return {
    async resolve(reference, { signal, known }) {
      for (let attempt = 1; ; attempt += 1) {
        const answer = await ask(reference, known, signal);
        if (answer.kind === 'found') return answer.digests;
        if (!answer.transient || attempt === ATTEMPTS) {
          const tries = attempt > 1 ? ` after ${attempt} tries` : '';
          throw new EngineError(
            'image_unavailable',
            `The registry of the image ${quote(reference.text)} does not say what it is${tries}: ` +
              `${quote(answer.reason, LONG_QUOTE)}. ${adviceOn(answer.reason)}`,
          );
        }
        await pause(FIRST_PAUSE_MS * 4 ** (attempt - 1), signal);
      }
    },
  };

  async function ask(
    reference: ImageReference,
    known: ImageDigests | undefined,
    signal: AbortSignal,
  ): Promise<Answer> {
    const { registry } = reference;
    const asked = new Set<string>();
    let last: Answer | undefined;
    const askAll = async (registries: EngineRegistries): Promise<Answer> => {
      for (const place of registryPlaces(reference, registries)) {
        if (asked.has(place.href)) continue;
        asked.add(place.href);
        last = await askAt(place, reference, known, signal);
        // Mirrors may lack what Docker Hub has.
        if (last.kind === 'found') return last;
        if (last.kind === 'refused' && registry !== undefined) return last;
      }
      return last ?? silent('there is nowhere to ask', false);
    };
    const isHub = registry === undefined;
    const first = await askAll(
      isHub ? await engineRegistries() : NO_REGISTRIES,
    );
    if (first.kind !== 'silent' || isHub || isLoopback(registry)) return first;
    return askAll(await engineRegistries());
  }

  async function askAt(
    place: URL,
    reference: ImageReference,
    known: ImageDigests | undefined,
    signal: AbortSignal,
  ): Promise<Answer> {
    const repository = repositoryPath(reference);
    const session = openRegistrySession(place, repository, {
      send: ports.send ?? sendRequest,
      credentials: () => {
        const login = loginAt(place, reference);
        return login === undefined
          ? Promise.resolve(undefined)
          : findCredentials(login.registry, repository, ports.env, signal);
      },
      env: ports.env,
      signal,
    });
    try {
      return await readDigests(session, reference, known);
    } catch (error) {
      signal.throwIfAborted();
      const { code, message } = error as NodeJS.ErrnoException;
      return silent(
        message || String(code),
        TRANSIENT_CODES.includes(code) || isTransient(message),
      );
    }
  }
}

async function readDigests(
  session: RegistrySession,
  reference: ImageReference,
  known: ImageDigests | undefined,
): Promise<Answer> {
  const path = `manifests/${reference.digest ?? reference.tag ?? 'latest'}`;
  if (known !== undefined) {
    // Of some registries, only a GET counts as a pull.
    const { status, headers } = await session.read(
      'HEAD',
      path,
      MANIFEST_TYPES,
    );
    const same = headers['docker-content-digest'] === known.digest;
    if (status === 200 && same) return { kind: 'found', digests: known };
  }
  const answer = await session.read('GET', path, MANIFEST_TYPES);
  if (answer.status !== 200) return refusal(answer.status, answer.bytes);
  const digest = digestOf(answer.bytes);
  if (reference.digest !== undefined && reference.digest !== digest) {
    return refused('the registry answers with something else', false);
  }
  const type = answer.headers['content-type'];
  const manifest = readManifest(answer.bytes, type);
  if (manifest === undefined) {
    return refused(
      `what it has is no image that an engine runs (${type ?? 'of no type'})`,
      false,
    );
  }
  if (manifest.kind === 'index') {
    return {
      kind: 'found',
      digests: { digest, platforms: manifest.platforms },
    };
  }
  const config = await session.read('GET', `blobs/${manifest.config}`, '*/*');
  if (config.status !== 200) return refusal(config.status, config.bytes);
  const platform =
    digestOf(config.bytes) === manifest.config
      ? readConfigPlatform(config.bytes)
      : undefined;
  return platform === undefined
    ? refused('it does not say which platform the image is for', false)
    : { kind: 'found', digests: { digest, platforms: { [platform]: digest } } };
}

/** The registry's own words, where it has some. */
function refusal(status: number, bytes: Buffer): Answer {
  let words = '';
  try {
    const { errors } = JSON.parse(bytes.toString('utf8')) as {
      errors?: readonly { code?: unknown; message?: unknown }[];
    };
    const { code, message } = errors?.[0] ?? {};
    words = [code, message].filter((it) => typeof it === 'string').join(': ');
  } catch {
    // A proxy's page says nothing that helps.
  }
  const meaning = MEANINGS[status];
  const reason = [`HTTP ${status}`, words || meaning]
    .filter((it) => it !== undefined)
    .join(', ');
  return refused(reason, status === 429 || status >= 500);
}

const MEANINGS: Readonly<Record<number, string>> = {
  401: 'unauthorized',
  403: 'denied',
  404: 'not found',
  429: 'too many requests',
};

function refused(reason: string, transient: boolean): Answer {
  return { kind: 'refused', reason, transient };
}

function silent(reason: string, transient: boolean): Answer {
  return { kind: 'silent', reason, transient };
}
