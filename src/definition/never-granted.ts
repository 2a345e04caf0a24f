const NETWORK = 'use "network" with "none", "bridge" or the name of a network';
const MOUNTS =
  'a plugin never mounts paths of the machine; it gets its input, and the workspace when "workspace" says so';
const NAMESPACES = 'a plugin never shares a namespace of the machine';
const KERNEL = 'a plugin never changes settings of the kernel';

/** What other tools grant under these keys, and a plugin never gets. */
const REFUSALS: ReadonlyMap<string, string> = new Map([
  ['privileged', 'a plugin is never privileged'],
  [
    'capadd',
    'a plugin never gets more than the capabilities of "sandbox.capabilities"',
  ],
  ['capdrop', 'every capability is dropped already'],
  ['securityopt', 'a plugin never loosens the security options'],
  ['nonewprivileges', 'a plugin never gains privileges'],
  ['groupadd', 'a plugin never gets further groups'],
  ['networkmode', NETWORK],
  ['ports', 'a plugin never publishes ports'],
  ['publish', 'a plugin never publishes ports'],
  ['extrahosts', NETWORK],
  ['sysctls', KERNEL],
  ['ulimits', KERNEL],
  ...['device', 'devices', 'gpus', 'devicecgrouprules'].map(
    (key): [string, string] => [key, 'a plugin never gets a device'],
  ),
  ...['volume', 'volumes', 'volumesfrom', 'mount', 'mounts', 'bind', 'binds']
    .concat(['dockersocket', 'tmpfs'])
    .map((key): [string, string] => [key, MOUNTS]),
  ...['pid', 'ipc', 'uts', 'userns', 'cgroup', 'cgroupns']
    .flatMap((key) => [key, `${key}mode`])
    .concat('cgroupparent')
    .map((key): [string, string] => [key, NAMESPACES]),
]);

/** Why a key of other tools does not exist here, or undefined. */
export function neverGranted(key: string): string | undefined {
  return REFUSALS.get(key.toLowerCase().replace(/[-_]/g, ''));
}
