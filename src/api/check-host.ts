import { quote } from '../definition/quote';
import { ProblemError } from './problem';

/**
 * Refuses a request for a host that is not this one: a name that somebody lets
 * point here makes a browser take their page for ours (DNS rebinding).
 * @param host the header.
 * @param allowed names without a port, in lower case; every one for undefined.
 * @throws ProblemError 403
 */
export function checkHost(
  host: string | undefined,
  allowed: ReadonlySet<string> | undefined,
): void {
  if (allowed === undefined) return;
  const name = hostName(host);
  if (name !== undefined && allowed.has(name)) return;
  throw new ProblemError(
    403,
    'forbidden_host',
    `This server does not answer for ${quote(host ?? '')}: use the URL that it printed, or start it with --allowed-host.`,
  );
}

/** Without its port; an IPv6 address keeps its brackets. */
function hostName(host = ''): string | undefined {
  const [, name] = /^(\[[0-9a-f:.]+\]|[^:[\]]+)(?::\d+)?$/i.exec(host) ?? [];
  return name?.toLowerCase();
}
