import { extname } from 'node:path';
import { quote } from '../definition/quote';
import { UserError } from '../definition/task-error';
import { MAX_JSON_BYTES } from './definition-bytes';
import type { DefinitionSource } from './definition-source';

/** A server that does not answer must not hang a job. */
const DEADLINE_MS = 30_000;
const MAX_REDIRECTS = 5;
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * Fetches a definition by HTTPS; by HTTP from this machine only. Bounded in
 * size, time and redirects, of which none leaves HTTPS.
 * @param signal ends it, with its reason
 * @throws UserError `plugin_not_found` with what happened; the query of the
 * address may be a secret and is in no message
 */
export async function fetchDefinition(
  address: string,
  signal: AbortSignal,
  deadlineMs = DEADLINE_MS,
): Promise<DefinitionSource> {
  let url = parseAddress(address);
  const name = shownUrl(url);
  const timeout = AbortSignal.timeout(deadlineMs);
  try {
    for (let redirects = 0; ; redirects += 1) {
      const response = await fetch(url, {
        redirect: 'manual',
        signal: AbortSignal.any([signal, timeout]),
        headers: { Accept: 'application/json, application/yaml, */*;q=0.1' },
      });
      const location = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && location) {
        await response.body?.cancel();
        if (redirects === MAX_REDIRECTS) {
          throw refusal(name, `redirects more than ${MAX_REDIRECTS} times`);
        }
        url = nextUrl(url, location, name);
        continue;
      }
      if (response.status !== 200) {
        await response.body?.cancel();
        throw refusal(name, `answers with HTTP ${response.status}`);
      }
      const bytes = await readBounded(response, name);
      return { bytes, format: formatOf(response, url, bytes), name };
    }
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof UserError) throw error;
    if (timeout.aborted) {
      const why = `did not answer within ${deadlineMs / 1000} s`;
      throw refusal(name, why, error);
    }
    throw refusal(name, `cannot be fetched (${reasonOf(error)})`, error);
  }
}

function parseAddress(address: string): URL {
  let url: URL;
  try {
    url = new URL(address);
  } catch (cause) {
    // What is no URL can hold a password all the same.
    throw refusal('The address', 'is not a valid URL', cause);
  }
  if (url.username !== '' || url.password !== '') {
    throw refusal(shownUrl(url), 'has a name or a password: leave them out');
  }
  if (!isAllowed(url)) {
    throw refusal(shownUrl(url), 'is not HTTPS: fetch it in another way');
  }
  return url;
}

function isAllowed({ protocol, hostname }: URL): boolean {
  const isPlain = protocol === 'http:' && LOOPBACK.test(hostname);
  return protocol === 'https:' || isPlain;
}

function nextUrl(url: URL, location: string, name: string): URL {
  const next = URL.canParse(location, url.href)
    ? new URL(location, url)
    : undefined;
  const isDowngrade = next?.protocol !== 'https:' && url.protocol === 'https:';
  if (next === undefined || isDowngrade || !isAllowed(next)) {
    throw refusal(name, 'redirects to what is not HTTPS');
  }
  if (next.username !== '' || next.password !== '') {
    throw refusal(name, 'redirects to an address with a password');
  }
  return next;
}

async function readBounded(response: Response, name: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const body: AsyncIterable<Uint8Array> | readonly Uint8Array[] =
    response.body ?? [];
  for await (const chunk of body) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_JSON_BYTES) {
      throw refusal(
        name,
        `has more than ${MAX_JSON_BYTES / 1024} KiB, the most a definition may have`,
      );
    }
  }
  return Buffer.concat(chunks);
}

/** By its type, its ending, or its first character. */
function formatOf(
  response: Response,
  url: URL,
  bytes: Buffer,
): DefinitionSource['format'] {
  const type = response.headers.get('content-type') ?? '';
  const ending = extname(url.pathname).toLowerCase();
  if (/\bjson\b/i.test(type) || ending === '.json') return 'json';
  if (/\byaml\b/i.test(type) || /^\.ya?ml$/.test(ending)) return 'yaml';
  return /^\s*\{/.test(bytes.toString('latin1')) ? 'json' : 'yaml';
}

/** Without what may be secret in it. */
function shownUrl({ protocol, host, pathname }: URL): string {
  return `${protocol}//${host}${pathname}`;
}

function reasonOf(error: unknown): string {
  const { cause, message } = error as Error & { cause?: { code?: unknown } };
  return typeof cause?.code === 'string' ? cause.code : quote(message);
}

function refusal(name: string, why: string, cause?: unknown): UserError {
  return new UserError(
    'plugin_not_found',
    `There is no definition to be had: ${quote(name, 200)} ${why}.`,
    { cause },
  );
}
