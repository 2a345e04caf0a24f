import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { ProblemError } from './problem';

/** How a client is asked for the token; a browser asks its user by the first. */
const CHALLENGE =
  'Basic realm="plugin-runner", charset="UTF-8", Bearer realm="plugin-runner"';

/** A token that nobody guesses: 256 bits, in characters that a URL takes. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * Checks who sends a request.
 * @param authorization the header: `Bearer TOKEN`, or `Basic` with the token as
 * the password of any user.
 * @throws ProblemError 401
 */
export function authenticate(
  authorization: string | undefined,
  token: string,
): void {
  const given = tokenIn(authorization);
  if (given !== undefined && isEqual(given, token)) return;
  throw new ProblemError(
    401,
    'unauthorized',
    given === undefined
      ? 'The request has no token: send `Authorization: Bearer TOKEN`, or the token as the password of Basic authentication.'
      : 'The token is not the one of this server.',
    {},
    { 'www-authenticate': CHALLENGE },
  );
}

function tokenIn(authorization = ''): string | undefined {
  const [, scheme = '', value = ''] =
    /^(\w+) +([A-Za-z0-9._~+/-]+=*) *$/.exec(authorization) ?? [];
  switch (scheme.toLowerCase()) {
    case 'bearer':
      return value;
    case 'basic': {
      const pair = Buffer.from(value, 'base64').toString('utf8');
      const colon = pair.indexOf(':');
      return colon < 0 ? undefined : pair.slice(colon + 1);
    }
    default:
      return undefined;
  }
}

/** Takes the same time for every wrong token, of whatever length. */
function isEqual(given: string, token: string): boolean {
  const digest = (text: string): Buffer =>
    createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}
