import type { ContainerSpec } from '../../../../src/orchestrator/container-spec';
import { containerBody } from '../../../../src/orchestrator/docker/container-body';
import { anImage, aSpec } from '../../../fakes/values';

const MIB = 2 ** 20;

test('the default sandbox, field by field', () => {
  expect(containerBody(aSpec())).toEqual({
    Image: `sha256:${'1'.repeat(64)}`,
    Hostname: 'plugin',
    User: '65534:65534',
    Env: [],
    Labels: {
      'io.plugin-runner.execution': '0001',
      'io.plugin-runner.plugin': 'greet',
    },
    Tty: false,
    OpenStdin: true,
    StdinOnce: true,
    AttachStdin: true,
    AttachStdout: true,
    AttachStderr: true,
    NetworkDisabled: true,
    Healthcheck: { Test: ['NONE'] },
    StopSignal: 'SIGTERM',
    HostConfig: {
      Memory: 512 * MIB,
      MemorySwap: 512 * MIB,
      NanoCpus: 1_000_000_000,
      PidsLimit: 256,
      ReadonlyRootfs: true,
      CapDrop: ['ALL'],
      CapAdd: [],
      SecurityOpt: ['no-new-privileges'],
      NetworkMode: 'none',
      IpcMode: 'private',
      CgroupnsMode: 'private',
      ShmSize: 64 * MIB,
      Tmpfs: {
        '/tmp': `rw,noexec,nosuid,nodev,size=${64 * MIB},mode=1777`,
      },
      Mounts: [],
      Init: true,
      Privileged: false,
      AutoRemove: false,
      RestartPolicy: { Name: 'no' },
      LogConfig: { Type: 'none' },
      OomScoreAdj: 500,
      Ulimits: [{ Name: 'core', Soft: 0, Hard: 0 }],
    },
  });
});

type Relaxed = readonly [
  name: string,
  differences: Partial<ContainerSpec>,
  body: object,
];
const limits = aSpec().limits;

test.each<Relaxed>([
  [
    'an entrypoint',
    { entrypoint: ['/a', 'b c'] },
    { Entrypoint: ['/a', 'b c'] },
  ],
  ['a command', { command: ['--x', '$(y)'] }, { Cmd: ['--x', '$(y)'] }],
  [
    'an environment',
    { env: { A: '1', B: 'x=y\nz' } },
    { Env: ['A=1', 'B=x=y\nz'] },
  ],
  ['a stop signal', { stopSignal: 'SIGINT' }, { StopSignal: 'SIGINT' }],
  [
    'a network',
    { network: 'bridge' },
    { NetworkDisabled: false, HostConfig: { NetworkMode: 'bridge' } },
  ],
  [
    'a network of its own name',
    { network: 'tests' },
    { NetworkDisabled: false, HostConfig: { NetworkMode: 'tests' } },
  ],
  [
    'a writable root',
    { readOnly: false },
    { HostConfig: { ReadonlyRootfs: false } },
  ],
  [
    'capabilities, after all were dropped',
    { capabilities: ['NET_RAW'] },
    { HostConfig: { CapDrop: ['ALL'], CapAdd: ['NET_RAW'] } },
  ],
  ['a runtime', { runtime: 'runsc' }, { HostConfig: { Runtime: 'runsc' } }],
  [
    'memory, and no swap beyond it',
    { limits: { ...limits, memoryBytes: 6 * MIB } },
    { HostConfig: { Memory: 6 * MIB, MemorySwap: 6 * MIB } },
  ],
  [
    'pids',
    { limits: { ...limits, pids: 1 } },
    { HostConfig: { PidsLimit: 1 } },
  ],
  [
    'scratch space, of /tmp and of shared memory',
    { limits: { ...limits, tmpBytes: MIB } },
    {
      HostConfig: {
        ShmSize: MIB,
        Tmpfs: { '/tmp': `rw,noexec,nosuid,nodev,size=${MIB},mode=1777` },
      },
    },
  ],
  [
    'a mount',
    { mounts: [{ source: '/w', target: '/workspace', readOnly: true }] },
    {
      HostConfig: {
        Mounts: [
          {
            Type: 'bind',
            Source: '/w',
            Target: '/workspace',
            ReadOnly: true,
            BindOptions: { Propagation: 'rprivate', NonRecursive: true },
          },
        ],
      },
    },
  ],
  [
    'a hidden path, empty and not writable',
    { hiddenPaths: ['/workspace/.git'] },
    {
      HostConfig: {
        Tmpfs: {
          '/workspace/.git': 'ro,noexec,nosuid,nodev,size=4096,mode=555',
        },
      },
    },
  ],
  [
    'volumes of the image, as memory',
    { image: anImage({ volumes: ['/data', '/tmp'] }) },
    {
      HostConfig: {
        Tmpfs: {
          '/data': `rw,noexec,nosuid,nodev,size=${64 * MIB},mode=1777`,
          '/tmp': `rw,noexec,nosuid,nodev,size=${64 * MIB},mode=1777`,
        },
      },
    },
  ],
  [
    'volumes of the image whose paths are not in normal form',
    {
      image: anImage({ volumes: ['/workspace/', '/a//b', '/a/../c'] }),
      mounts: [{ source: '/w', target: '/workspace', readOnly: true }],
    },
    {
      HostConfig: {
        Tmpfs: {
          '/a/b': `rw,noexec,nosuid,nodev,size=${64 * MIB},mode=1777`,
          '/c': `rw,noexec,nosuid,nodev,size=${64 * MIB},mode=1777`,
          '/tmp': `rw,noexec,nosuid,nodev,size=${64 * MIB},mode=1777`,
        },
      },
    },
  ],
])('%s', (_name, differences, body) => {
  expect(containerBody(aSpec(differences))).toMatchObject(body);
});

test.each([
  ['User', { user: undefined }],
  ['Entrypoint', { entrypoint: undefined }],
  ['Cmd', { command: undefined }],
])('without one, %s is left to the image', (field, differences) => {
  expect(containerBody(aSpec(differences))).not.toHaveProperty(field);
});

test.each([
  [1_024_000_000_000, { NanoCpus: 1_024_000_000_000 }],
  [10_000_000, { NanoCpus: 10_000_000 }],
  [9_999_999, { CpuPeriod: 1_000_000, CpuQuota: 9_999 }],
  [1_000_000, { CpuPeriod: 1_000_000, CpuQuota: 1_000 }],
])('%d billionths of a CPU', (nanoCpus, expected) => {
  const { HostConfig } = containerBody(
    aSpec({ limits: { ...limits, nanoCpus } }),
  );
  const { NanoCpus, CpuPeriod, CpuQuota } = HostConfig;
  expect({ NanoCpus, CpuPeriod, CpuQuota }).toEqual({
    NanoCpus: undefined,
    CpuPeriod: undefined,
    CpuQuota: undefined,
    ...expected,
  });
});
