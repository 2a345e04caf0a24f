import type { IncomingHttpHeaders } from 'node:http';
import { quote } from '../definition/quote';
import { ProblemError } from './problem';

/**
 * Refuses what a page of another site makes a browser send: a browser adds its
 * user's password, and there is nothing here for other sites.
 * @param scheme `http` or `https`, as the server speaks it. In front of one that
 * speaks plain HTTP something may encrypt: to the browser it is `https` then.
 * @param isPage whether it is for the page, which a link may lead to.
 * @throws ProblemError 403
 */
export function checkOrigin(
  headers: IncomingHttpHeaders,
  scheme: 'http' | 'https',
  isPage = false,
): void {
  const { origin, host } = headers;
  const own = scheme === 'http' ? ['http', 'https'] : ['https'];
  if (
    origin !== undefined &&
    !own.some((it) => origin === `${it}://${host ?? ''}`)
  ) {
    throw refusal(`its origin is ${quote(origin)}`);
  }
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return;
  if (isPage && headers['sec-fetch-mode'] === 'navigate') return;
  throw refusal(`it is ${quote(String(site))}`);
}

function refusal(why: string): ProblemError {
  return new ProblemError(
    403,
    'forbidden_origin',
    `Only this server's own pages may send requests from a browser; of this one, ${why}.`,
  );
}
