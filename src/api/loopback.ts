import { BlockList, isIP } from 'node:net';

/** Names of this machine for itself, as a `Host` header has them. */
export const LOOPBACK_NAMES: readonly string[] = [
  'localhost',
  '127.0.0.1',
  '[::1]',
];

/** Whether only this machine reaches what listens on a host. */
export function isLoopback(host: string): boolean {
  if (host.toLowerCase() === 'localhost') return true;
  const version = isIP(host);
  if (version === 0) return false;
  const addresses = new BlockList();
  addresses.addSubnet('127.0.0.0', 8);
  addresses.addAddress('::1', 'ipv6');
  return addresses.check(host, version === 6 ? 'ipv6' : 'ipv4');
}

/** A host as it is in a URL; that of an address that stands for all is ours. */
export function urlHost(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return isIP(host) === 6 ? `[${host}]` : host;
}
