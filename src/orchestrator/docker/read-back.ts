import type { ContainerBody } from './container-body';
import { isWithoutSwap } from './create-warnings';

type Fields = Readonly<Record<string, unknown>>;

/** What the engine says it made of a create request. */
export interface InspectedContainer {
  /** The id of the image. */
  readonly Image?: unknown;
  readonly Config?: Fields;
  readonly HostConfig?: Fields;
  readonly Mounts?: readonly Fields[] | null;
}

/** One setting that is not what was asked for. */
export interface Difference {
  readonly field: string;
  readonly asked: unknown;
  readonly got: unknown;
}

/** HostConfig fields whose value must come back as it was sent. */
const HOST_FIELDS = [
  'Memory',
  'NanoCpus',
  'CpuPeriod',
  'CpuQuota',
  'PidsLimit',
  'ReadonlyRootfs',
  'CapDrop',
  'CapAdd',
  'NetworkMode',
  'IpcMode',
  'CgroupnsMode',
  'ShmSize',
  'Tmpfs',
  'Init',
  'Privileged',
  'AutoRemove',
  'OomScoreAdj',
  'Runtime',
] as const;

/** What we never ask for: nothing, whichever way an engine writes that. */
const EMPTY_HOST_FIELDS = [
  'Binds',
  'VolumesFrom',
  'VolumeDriver',
  'Devices',
  'DeviceRequests',
  'DeviceCgroupRules',
  'GroupAdd',
  'Links',
  'PortBindings',
  'PublishAllPorts',
  'PidMode',
  'UTSMode',
  'UsernsMode',
  'CgroupParent',
  'Sysctls',
  'OomKillDisable',
] as const;

/** Of what every engine since 20.10 hides; newer ones hide more. */
export const MASKED_PATHS = [
  '/proc/kcore',
  '/proc/keys',
  '/proc/timer_list',
  '/sys/firmware',
];
export const READ_ONLY_PATHS = [
  '/proc/bus',
  '/proc/fs',
  '/proc/irq',
  '/proc/sys',
  '/proc/sysrq-trigger',
];

/** Security options that take a part of the sandbox away. */
const LOOSENING = /unconfined|disable|no-new-privileges[=:]false/;

/** Container fields whose value must come back as it was sent. */
const CONTAINER_FIELDS = [
  'Image',
  'Hostname',
  'User',
  'StopSignal',
  'Tty',
  'OpenStdin',
  'StdinOnce',
] as const;

/**
 * Compares what was asked for with what the engine holds. Engines of old
 * cgroups or without a controller drop limits with no more than a warning.
 * @param warnings what the engine said when it created the container.
 * @returns every difference; empty when all took.
 */
export function readBack(
  body: ContainerBody,
  inspected: InspectedContainer,
  warnings: readonly string[] = [],
): Difference[] {
  const host = inspected.HostConfig ?? {};
  const config = inspected.Config ?? {};
  const differences: Difference[] = [];
  const compare = (field: string, asked: unknown, got: unknown): void => {
    if (asked !== undefined && !same(asked, got)) {
      differences.push({ field, asked, got });
    }
  };
  for (const field of HOST_FIELDS) {
    compare(field, body.HostConfig[field], host[field]);
  }
  for (const field of CONTAINER_FIELDS) {
    compare(field, body[field], config[field]);
  }
  // Without swap accounting an engine answers -1 – and says so.
  if (host['MemorySwap'] !== -1 || !warnings.some(isWithoutSwap)) {
    compare('MemorySwap', body.HostConfig.MemorySwap, host['MemorySwap']);
  }
  for (const field of EMPTY_HOST_FIELDS) {
    if (!isEmpty(host[field])) compare(field, null, host[field]);
  }
  compareSecurity(body, host, compare);
  compareSettings(body, host, config, compare);
  if (body.NetworkDisabled) {
    compare('NetworkDisabled', true, config['NetworkDisabled']);
  }
  compareMounts(body, host, inspected.Mounts ?? [], compare);
  return differences;
}

/**
 * Every mount is there as asked, and nothing else but tmpfs: no volume of the
 * image is a disk under a read-only root.
 */
function compareMounts(
  body: ContainerBody,
  host: Fields,
  mounts: readonly Fields[],
  compare: Compare,
): void {
  const shown = mounts
    .filter((mount) => mount['Type'] !== 'tmpfs')
    .map(
      (mount) =>
        `${String(mount['Type'])} ${String(mount['Destination'])} ${mount['RW'] === true ? 'rw' : 'ro'} ${String(mount['Propagation'])}`,
    );
  const asked = body.HostConfig.Mounts.map(
    (mount) =>
      `${mount.Type} ${mount.Target} ${mount.ReadOnly ? 'ro' : 'rw'} ` +
      (mount.Type === 'bind' ? mount.BindOptions.Propagation : ''),
  );
  compare('Mounts', asked, shown);
  // Only the request has this one; an engine that does not know it drops it.
  const bound = Array.isArray(host['Mounts']) ? host['Mounts'] : [];
  const recursive = bound
    .map(asRecord)
    .filter((it) => it['Type'] !== 'volume')
    .filter((it) => asRecord(it['BindOptions'])['NonRecursive'] !== true)
    .map((it) => String(it['Target']));
  compare('Mounts.NonRecursive', [], recursive);
}

type Compare = (field: string, asked: unknown, got: unknown) => void;

function compareSecurity(
  body: ContainerBody,
  host: Fields,
  compare: Compare,
): void {
  const security = list(host['SecurityOpt']);
  if (
    !security.some((option) => option.startsWith('no-new-privileges')) ||
    security.some((option) => LOOSENING.test(option))
  ) {
    compare('SecurityOpt', body.HostConfig.SecurityOpt, security);
  }
  for (const [field, paths] of [
    ['MaskedPaths', MASKED_PATHS],
    ['ReadonlyPaths', READ_ONLY_PATHS],
  ] as const) {
    const got = list(host[field]);
    if (!paths.every((path) => got.includes(path))) compare(field, paths, got);
  }
}

/** Objects to which an engine adds fields of its own. */
function compareSettings(
  body: ContainerBody,
  host: Fields,
  config: Fields,
  compare: Compare,
): void {
  for (const [field, key] of [
    ['LogConfig', 'Type'],
    ['RestartPolicy', 'Name'],
  ] as const) {
    const asked: Fields = body.HostConfig[field];
    compare(`${field}.${key}`, asked[key], asRecord(host[field])[key]);
  }
  const health = asRecord(config['Healthcheck'])['Test'];
  compare('Healthcheck', body.Healthcheck.Test, health);
  const labels = asRecord(config['Labels']);
  for (const [name, value] of Object.entries(body.Labels)) {
    compare(`Labels.${name}`, value, labels[name]);
  }
  const ulimits = Array.isArray(host['Ulimits']) ? host['Ulimits'] : [];
  for (const { Name, ...asked } of body.HostConfig.Ulimits) {
    const found = ulimits.map(asRecord).find((it) => it['Name'] === Name);
    const got = { Soft: found?.['Soft'], Hard: found?.['Hard'] };
    compare(`Ulimits.${Name}`, asked, got);
  }
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) {
    return Object.keys(value).length === 0;
  }
  return !value;
}

function same(asked: unknown, got: unknown): boolean {
  if (Array.isArray(asked)) {
    const left = asked.map(withoutCapPrefix).sort();
    const right = list(got).map(withoutCapPrefix).sort();
    return JSON.stringify(left) === JSON.stringify(right);
  }
  if (typeof asked === 'object' && asked !== null) {
    const entries = Object.entries(asked);
    const other = asRecord(got);
    return (
      entries.length === Object.keys(other).length &&
      entries.every(([key, value]) => other[key] === value)
    );
  }
  return asked === got;
}

/** Docker 28 writes `CAP_NET_RAW` for `NET_RAW`. */
function withoutCapPrefix(name: unknown): string {
  return String(name).replace(/^CAP_/, '');
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)
    : {};
}
