import type { ContainerBody } from './container-body';

type Fields = Readonly<Record<string, unknown>>;

/** What the engine says it made of a create request. */
export interface InspectedContainer {
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
  'ShmSize',
  'Tmpfs',
  'Init',
  'Privileged',
  'AutoRemove',
  'OomScoreAdj',
  'Runtime',
] as const;

/** Container fields whose value must come back as it was sent. */
const CONTAINER_FIELDS = ['User', 'StopSignal', 'Tty', 'StdinOnce'] as const;

/**
 * Compares what was asked for with what the engine holds. Engines of old
 * cgroups or without a controller drop limits with no more than a warning.
 * @returns every difference; empty when all took.
 */
export function readBack(
  body: ContainerBody,
  inspected: InspectedContainer,
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
  compareSwap(body.HostConfig.MemorySwap, host['MemorySwap'], compare);
  const security = list(host['SecurityOpt']);
  if (!security.some((option) => option.startsWith('no-new-privileges'))) {
    compare('SecurityOpt', body.HostConfig.SecurityOpt, security);
  }
  if (body.NetworkDisabled) {
    compare('NetworkDisabled', true, config['NetworkDisabled']);
  }
  compareMounts(body, inspected.Mounts ?? [], compare);
  return differences;
}

/**
 * Every bind is there as asked, and nothing else but tmpfs: no volume of the
 * image is a disk under a read-only root.
 */
function compareMounts(
  body: ContainerBody,
  mounts: readonly Fields[],
  compare: (field: string, asked: unknown, got: unknown) => void,
): void {
  const shown = mounts
    .filter((mount) => mount['Type'] !== 'tmpfs')
    .map(
      (mount) =>
        `${String(mount['Type'])} ${String(mount['Destination'])} ${mount['RW'] === true ? 'rw' : 'ro'}`,
    );
  const asked = body.HostConfig.Mounts.map(
    ({ Target, ReadOnly }) => `bind ${Target} ${ReadOnly ? 'ro' : 'rw'}`,
  );
  compare('Mounts', asked, shown);
}

/** An engine without swap accounting answers -1: reported by its warning. */
function compareSwap(
  asked: number,
  got: unknown,
  compare: (field: string, asked: unknown, got: unknown) => void,
): void {
  if (got !== -1) compare('MemorySwap', asked, got);
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
