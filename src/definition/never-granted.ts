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

const HOST_FILES = 'it reads files of the machine past their permissions';
const HOST_NETWORK = 'it reconfigures networks';
const MACHINE = 'it acts on the whole machine';
const POLICY = "it changes the machine's own access rules";

/** Capabilities that lead out of a container, and how. */
const CAPABILITY_REFUSALS: ReadonlyMap<string, string> = new Map([
  ['ALL', 'it is every capability'],
  ['SYS_ADMIN', 'it is nearly all of root: mounts, namespaces, devices'],
  ['SYS_PTRACE', "it reads and changes other processes' memory"],
  ['SYS_MODULE', 'it loads code into the kernel'],
  ['BPF', 'it loads code into the kernel'],
  ['PERFMON', 'it watches the whole machine'],
  ['SYSLOG', "it reads the kernel's log"],
  ['SYS_RAWIO', 'it reaches memory and devices past the kernel'],
  ['DAC_READ_SEARCH', HOST_FILES],
  ['NET_ADMIN', HOST_NETWORK],
  ['NET_BROADCAST', HOST_NETWORK],
  ['MAC_ADMIN', POLICY],
  ['MAC_OVERRIDE', POLICY],
  ['AUDIT_CONTROL', POLICY],
  ['AUDIT_READ', POLICY],
  ...[
    ...['SYS_BOOT', 'SYS_TIME', 'SYS_PACCT', 'SYS_NICE', 'SYS_RESOURCE'],
    ...['SYS_TTY_CONFIG', 'WAKE_ALARM', 'BLOCK_SUSPEND', 'IPC_LOCK'],
    ...['IPC_OWNER', 'LEASE', 'LINUX_IMMUTABLE', 'CHECKPOINT_RESTORE'],
  ].map((name): [string, string] => [name, MACHINE]),
]);

/** Why a capability is not in a plugin's reach, or undefined. */
export function neverGrantedCapability(name: string): string | undefined {
  return CAPABILITY_REFUSALS.get(name.toUpperCase().replace(/^CAP_/, ''));
}
