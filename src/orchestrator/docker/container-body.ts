import { posix } from 'node:path';
import type { ContainerSpec } from '../container-spec';
import { EXECUTION_LABEL, PLUGIN_LABEL } from './labels';
import { ownMounts } from './own-mounts';

/** The parts of the create request that we send, and read back. */
export interface ContainerBody {
  readonly Image: string;
  readonly Hostname: string;
  readonly User?: string;
  readonly Env: readonly string[];
  readonly Entrypoint?: readonly string[];
  readonly Cmd?: readonly string[];
  readonly Labels: Readonly<Record<string, string>>;
  readonly Tty: boolean;
  readonly OpenStdin: boolean;
  readonly StdinOnce: boolean;
  readonly AttachStdin: boolean;
  readonly AttachStdout: boolean;
  readonly AttachStderr: boolean;
  readonly NetworkDisabled: boolean;
  readonly Healthcheck: { readonly Test: readonly string[] };
  readonly StopSignal: string;
  readonly HostConfig: HostConfig;
}

/** `HostConfig` of the Engine API, as far as we set it. */
export interface HostConfig {
  readonly Memory: number;
  readonly MemorySwap: number;
  readonly NanoCpus?: number;
  readonly CpuPeriod?: number;
  readonly CpuQuota?: number;
  readonly PidsLimit: number;
  readonly ReadonlyRootfs: boolean;
  readonly CapDrop: readonly string[];
  readonly CapAdd: readonly string[];
  readonly SecurityOpt: readonly string[];
  readonly NetworkMode: string;
  readonly IpcMode: string;
  readonly CgroupnsMode: string;
  readonly ShmSize: number;
  readonly Tmpfs: Readonly<Record<string, string>>;
  readonly Mounts: readonly (BindMount | VolumeMount)[];
  readonly Init: boolean;
  readonly Privileged: boolean;
  readonly AutoRemove: boolean;
  readonly RestartPolicy: { readonly Name: string };
  readonly LogConfig: { readonly Type: string };
  readonly OomScoreAdj: number;
  readonly Ulimits: readonly {
    readonly Name: string;
    readonly Soft: number;
    readonly Hard: number;
  }[];
  readonly Runtime?: string;
}

interface BindMount {
  readonly Type: 'bind';
  readonly Source: string;
  readonly Target: string;
  readonly ReadOnly: boolean;
  readonly BindOptions: {
    readonly Propagation: 'rprivate';
    readonly NonRecursive: true;
  };
}

interface VolumeMount {
  readonly Type: 'volume';
  /** The volume's name; a new one, gone with the container, without it. */
  readonly Source?: string;
  readonly Target: string;
  readonly ReadOnly: boolean;
  readonly VolumeOptions: {
    readonly NoCopy: true;
    readonly Labels: Readonly<Record<string, string>>;
  };
}

/**
 * The create request for a spec. Pure.
 *
 * What is set against the image's own wish, and why (each was seen to matter):
 * STOPSIGNAL SIGKILL takes the grace away, HEALTHCHECK runs extra processes,
 * VOLUME is a writable disk under a read-only root, LABEL can forge ours.
 * @param copies names of the volumes that take the place of mounts, by target.
 */
export function containerBody(
  spec: ContainerSpec,
  copies?: ReadonlyMap<string, string>,
): ContainerBody {
  return {
    Image: spec.image.id,
    // The default is the container's id, which a plugin need not know.
    Hostname: 'plugin',
    ...(spec.user !== undefined && { User: spec.user }),
    Env: Object.entries(spec.env).map(([name, value]) => `${name}=${value}`),
    ...(spec.entrypoint && { Entrypoint: spec.entrypoint }),
    ...(spec.command && { Cmd: spec.command }),
    Labels: ownLabels(spec),
    Tty: false,
    OpenStdin: true,
    // Without StdinOnce the half-close ends the output stream too.
    StdinOnce: true,
    AttachStdin: true,
    AttachStdout: true,
    AttachStderr: true,
    // Saves the whole network set-up: 60 ms on Docker up to 27, 14 ms since.
    NetworkDisabled: spec.network === 'none',
    Healthcheck: { Test: ['NONE'] },
    StopSignal: spec.stopSignal,
    HostConfig: hostConfig(spec, copies),
  };
}

function ownLabels(spec: ContainerSpec): Record<string, string> {
  return {
    [EXECUTION_LABEL]: spec.executionId,
    [PLUGIN_LABEL]: spec.pluginId,
  };
}

function hostConfig(
  spec: ContainerSpec,
  copies: ReadonlyMap<string, string> | undefined,
): HostConfig {
  const { limits } = spec;
  return {
    Memory: limits.memoryBytes,
    // Equal to Memory: without it Docker allows as much again in swap.
    MemorySwap: limits.memoryBytes,
    ...cpuLimit(limits.nanoCpus),
    PidsLimit: limits.pids,
    ReadonlyRootfs: spec.readOnly,
    CapDrop: ['ALL'],
    CapAdd: spec.capabilities,
    SecurityOpt: ['no-new-privileges'],
    NetworkMode: spec.network,
    IpcMode: 'private',
    // On cgroup v1 the default shows the machine's own tree of cgroups.
    CgroupnsMode: 'private',
    ShmSize: limits.tmpBytes,
    Tmpfs: tmpfs(spec, copies !== undefined),
    Mounts: [
      ...(copies === undefined ? binds(spec) : copied(spec, copies)),
      ...(spec.output === undefined
        ? []
        : [volume(spec, spec.output.mount, { readOnly: false })]),
    ],
    // A plain program as PID 1 ignores SIGTERM; under an init it does not.
    Init: true,
    Privileged: false,
    // It would destroy the evidence of an out-of-memory kill.
    AutoRemove: false,
    RestartPolicy: { Name: 'no' },
    // The plugin's output goes to our files; a log file on the engine's disk
    // would hold it again, at up to six times its size.
    LogConfig: { Type: 'none' },
    // When the machine itself runs out, the plugin goes before the runner.
    OomScoreAdj: 500,
    Ulimits: [{ Name: 'core', Soft: 0, Hard: 0 }],
    ...(spec.runtime !== undefined && { Runtime: spec.runtime }),
  };
}

function binds(spec: ContainerSpec): BindMount[] {
  return spec.mounts.map((mount) => ({
    Type: 'bind',
    Source: mount.source,
    Target: mount.target,
    ReadOnly: mount.readOnly,
    // What is mounted below would be writable, whatever ReadOnly says, on
    // engines before 25 or kernels before 5.12.
    BindOptions: { Propagation: 'rprivate', NonRecursive: true },
  }));
}

/** What a mount covers has not been copied: nothing need cover it. */
function copied(
  spec: ContainerSpec,
  copies: ReadonlyMap<string, string>,
): VolumeMount[] {
  return ownMounts(spec).map(({ target, readOnly }) =>
    volume(spec, target, { name: copies.get(target), readOnly }),
  );
}

function volume(
  spec: ContainerSpec,
  target: string,
  {
    name,
    readOnly,
  }: { readonly name?: string | undefined; readonly readOnly: boolean },
): VolumeMount {
  return {
    Type: 'volume',
    ...(name !== undefined && { Source: name }),
    Target: target,
    ReadOnly: readOnly,
    // Otherwise it begins with what the image has there.
    VolumeOptions: { NoCopy: true, Labels: ownLabels(spec) },
  };
}

function isMounted(path: string, spec: ContainerSpec): boolean {
  return spec.mounts
    .map(({ target }) => target)
    .concat(spec.output?.mount ?? [])
    .some((target) => path === target || path.startsWith(`${target}/`));
}

/**
 * NanoCpus means a quota per 100 ms, and the kernel takes no quota under 1 ms:
 * less than 10m needs the longest period, one second
 * (https://docs.kernel.org/scheduler/sched-bwc.html).
 */
function cpuLimit(
  nanoCpus: number,
): Pick<HostConfig, 'NanoCpus' | 'CpuPeriod' | 'CpuQuota'> {
  return nanoCpus >= 10_000_000
    ? { NanoCpus: nanoCpus }
    : { CpuPeriod: 1_000_000, CpuQuota: Math.floor(nanoCpus / 1_000) };
}

function tmpfs(spec: ContainerSpec, isCopied: boolean): Record<string, string> {
  const writable = `rw,noexec,nosuid,nodev,size=${spec.limits.tmpBytes},mode=1777`;
  const covered: Record<string, string> = {};
  for (const volume of spec.image.volumes) {
    // As the engine mounts it: `/data/` is `/data`.
    const path = posix.resolve('/', volume);
    // What the runner mounts there already covers the volume, and must show.
    if (!isMounted(path, spec)) covered[path] = writable;
  }
  covered['/tmp'] = writable;
  for (const path of isCopied ? [] : spec.hiddenPaths) {
    covered[path] = 'ro,noexec,nosuid,nodev,size=4096,mode=555';
  }
  return covered;
}
