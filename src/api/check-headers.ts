import type { IncomingMessage } from 'node:http';
import { ProblemError } from './problem';

/** Two of one of these mean two things to two programs. */
const SINGLE: ReadonlySet<string> = new Set([
  'authorization',
  'content-encoding',
  'content-length',
  'content-type',
  'host',
  'idempotency-key',
  'origin',
  'transfer-encoding',
]);

/**
 * Refuses headers that come twice, and bodies that would have to be unpacked.
 * @throws ProblemError 400 or 415
 */
export function checkHeaders({
  rawHeaders,
  headers,
}: Pick<IncomingMessage, 'rawHeaders' | 'headers'>): void {
  const seen = new Set<string>();
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]?.toLowerCase() ?? '';
    if (SINGLE.has(name) && seen.has(name)) {
      throw new ProblemError(
        400,
        'bad_request',
        `The header ${name} is there more than once.`,
      );
    }
    seen.add(name);
  }
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding.toLowerCase() === 'identity') return;
  throw new ProblemError(
    415,
    'unsupported_media_type',
    'The body has a Content-Encoding: send it as it is.',
    {},
    { 'accept-encoding': 'identity' },
  );
}
