import {
  containerBody,
  type ContainerBody,
} from '../../../../src/orchestrator/docker/container-body';
import { readBack } from '../../../../src/orchestrator/docker/read-back';
import { ENGINE_PATHS } from '../../../fakes/fake-engine';
import { anImage, aSpec } from '../../../fakes/values';

const body = containerBody(
  aSpec({
    capabilities: ['NET_RAW', 'CHOWN'],
    runtime: 'runsc',
    image: anImage({ volumes: ['/data'] }),
  }),
);

/** What an engine says that took everything. */
function faithful(of: ContainerBody = body): {
  Config: Record<string, unknown>;
  HostConfig: Record<string, unknown>;
} {
  const { HostConfig, ...config } = structuredClone(of);
  return {
    Config: { ...config },
    HostConfig: { ...ENGINE_PATHS, ...HostConfig },
  };
}

test('nothing differs when all took', () => {
  expect(readBack(body, faithful())).toEqual([]);
});

test.each([
  ['Memory', 0],
  ['MemorySwap', 2 ** 30],
  ['MemorySwap', 0],
  ['NanoCpus', 0],
  ['PidsLimit', null],
  ['PidsLimit', -1],
  ['ReadonlyRootfs', false],
  ['CapDrop', null],
  ['CapDrop', []],
  ['CapAdd', ['NET_RAW', 'CHOWN', 'SYS_ADMIN']],
  ['CapAdd', ['NET_RAW']],
  ['NetworkMode', 'bridge'],
  ['IpcMode', 'host'],
  ['ShmSize', 2 ** 26 + 1],
  ['Tmpfs', {}],
  ['Tmpfs', null],
  ['Tmpfs', { '/tmp': 'rw,size=1', '/data': 'rw' }],
  ['Init', null],
  ['Privileged', true],
  ['AutoRemove', true],
  ['OomScoreAdj', 0],
  ['Runtime', 'runc'],
  ['SecurityOpt', null],
  ['SecurityOpt', []],
  ['SecurityOpt', ['seccomp=unconfined']],
  ['SecurityOpt', ['no-new-privileges', 'seccomp=unconfined']],
  ['SecurityOpt', ['no-new-privileges', 'apparmor=unconfined']],
  ['SecurityOpt', ['no-new-privileges', 'label=disable']],
  ['SecurityOpt', ['no-new-privileges:false']],
  ['CgroupnsMode', 'host'],
  ['CgroupnsMode', ''],
])('HostConfig.%s that came back as %j is reported', (field, got) => {
  const engine = faithful();
  engine.HostConfig[field] = got;
  const differences = readBack(body, engine);
  expect(differences.map((it) => it.field)).toEqual([field]);
  expect(differences[0]?.asked).toEqual(
    body.HostConfig[field as keyof typeof body.HostConfig],
  );
});

test.each([
  ['Binds', ['/:/host']],
  ['VolumesFrom', ['other']],
  ['Devices', [{ PathOnHost: '/dev/sda' }]],
  ['DeviceRequests', [{ Driver: 'nvidia' }]],
  ['DeviceCgroupRules', ['a *:* rwm']],
  ['GroupAdd', ['0']],
  ['PortBindings', { '80/tcp': [] }],
  ['PidMode', 'host'],
  ['UTSMode', 'host'],
  ['UsernsMode', 'host'],
  ['CgroupParent', '/'],
  ['Sysctls', { 'kernel.domainname': 'x' }],
  ['OomKillDisable', true],
])('HostConfig.%s, never asked for, as %j is reported', (field, got) => {
  const engine = faithful();
  engine.HostConfig[field] = got;
  expect(readBack(body, engine)).toEqual([{ field, asked: null, got }]);
});

test.each([
  ['MaskedPaths', []],
  ['MaskedPaths', null],
  ['MaskedPaths', ['/proc/kcore']],
  ['ReadonlyPaths', []],
  ['ReadonlyPaths', ['/proc/bus', '/proc/fs', '/proc/irq']],
])('%s of %j: systempaths are open, which is reported', (field, got) => {
  const engine = faithful();
  engine.HostConfig[field] = got;
  expect(readBack(body, engine).map((it) => it.field)).toEqual([field]);
});

test.each([
  ['LogConfig', { Type: 'json-file' }, 'LogConfig.Type'],
  ['RestartPolicy', { Name: 'always' }, 'RestartPolicy.Name'],
  ['Ulimits', [{ Name: 'core', Soft: -1, Hard: -1 }], 'Ulimits.core'],
  ['Ulimits', null, 'Ulimits.core'],
])('HostConfig.%s of %j is reported as %s', (field, got, reported) => {
  const engine = faithful();
  engine.HostConfig[field] = got;
  expect(readBack(body, engine).map((it) => it.field)).toEqual([reported]);
});

test.each([
  ['Healthcheck', { Test: ['CMD', 'true'] }, 'Healthcheck'],
  ['Healthcheck', null, 'Healthcheck'],
  [
    'Labels',
    { ...body.Labels, 'io.plugin-runner.execution': 'forged' },
    'Labels.io.plugin-runner.execution',
  ],
])('%s of %j, as an image may want it, is reported', (field, got, reported) => {
  const engine = faithful();
  engine.Config[field] = got;
  expect(readBack(body, engine).map((it) => it.field)).toEqual([reported]);
});

test('settings that an engine adds are no difference', () => {
  const engine = faithful();
  Object.assign(engine.HostConfig, {
    LogConfig: { Type: 'none', Config: {} },
    RestartPolicy: { Name: 'no', MaximumRetryCount: 0 },
    Ulimits: [
      { Name: 'nofile', Soft: 1024, Hard: 1024 },
      { Name: 'core', Hard: 0, Soft: 0 },
    ],
    Binds: null,
    Devices: [],
    PidMode: '',
    OomKillDisable: null,
  });
  engine.Config['Labels'] = { ...body.Labels, maintainer: 'x' };
  expect(readBack(body, engine)).toEqual([]);
});

test('without swap accounting an engine answers -1, and has to say so', () => {
  const engine = faithful();
  engine.HostConfig['MemorySwap'] = -1;
  const warning =
    'Your kernel does not support swap limit capabilities or the cgroup is not mounted. Memory limited without swap.';
  expect(readBack(body, engine, [warning])).toEqual([]);
  expect(readBack(body, engine).map((it) => it.field)).toEqual(['MemorySwap']);
});

test.each([
  ['User', 'root'],
  ['User', ''],
  ['StopSignal', 'SIGKILL'],
  ['Tty', true],
  ['StdinOnce', false],
])('%s that came back as %j is reported', (field, got) => {
  const engine = faithful();
  engine.Config[field] = got;
  expect(readBack(body, engine)).toEqual([
    { field, asked: body[field as keyof ContainerBody], got },
  ]);
});

test('a field that is missing is reported', () => {
  const engine = faithful();
  delete engine.HostConfig['Memory'];
  expect(readBack(body, engine)).toEqual([
    { field: 'Memory', asked: 512 * 2 ** 20, got: undefined },
  ]);
});

test('an engine that says nothing took nothing', () => {
  const fields = readBack(body, {}).map((it) => it.field);
  expect(fields).toEqual(
    expect.arrayContaining([
      'Memory',
      'PidsLimit',
      'SecurityOpt',
      'CapDrop',
      'User',
    ]),
  );
});

test('a small share of a CPU is compared by period and quota', () => {
  const small = containerBody(
    aSpec({ limits: { ...aSpec().limits, nanoCpus: 1_000_000 } }),
  );
  const engine = faithful(small);
  expect(readBack(small, engine)).toEqual([]);
  engine.HostConfig['CpuQuota'] = 0;
  engine.HostConfig['CpuPeriod'] = 0;
  expect(readBack(small, engine).map((it) => it.field)).toEqual([
    'CpuPeriod',
    'CpuQuota',
  ]);
});

test.each([
  ['Docker 28 writes CAP_', 'CapAdd', ['CAP_CHOWN', 'CAP_NET_RAW']],
  ['another order', 'CapAdd', ['CHOWN', 'NET_RAW']],
  ['a value after the option', 'SecurityOpt', ['no-new-privileges:true']],
  ['an option more', 'SecurityOpt', ['label=x', 'no-new-privileges']],
])('%s is no difference', (_name, field, got) => {
  const engine = faithful();
  engine.HostConfig[field] = got;
  expect(readBack(body, engine)).toEqual([]);
});

test('empty lists and objects may come back as null', () => {
  const plain = containerBody(aSpec());
  const engine = faithful(plain);
  engine.HostConfig['CapAdd'] = null;
  engine.Config['Volumes'] = null;
  expect(readBack(plain, engine)).toEqual([]);
});

test('a volume that no tmpfs covers is reported', () => {
  const engine = faithful();
  const Mounts = [
    { Type: 'tmpfs', Destination: '/data', RW: true },
    { Type: 'volume', Destination: '/cache', RW: true },
  ];
  expect(readBack(body, { ...engine, Mounts })).toEqual([
    expect.objectContaining({
      field: 'Mounts',
      got: ['volume /cache rw undefined'],
    }),
  ]);
});

test('a mount that takes along what is mounted below it is reported', () => {
  const mounts = [{ source: '/w', target: '/workspace', readOnly: true }];
  const bound = containerBody(aSpec({ mounts }));
  const Mounts = [
    {
      ...{ Type: 'bind', Destination: '/workspace' },
      ...{ RW: false, Propagation: 'rprivate' },
    },
  ];
  const engine = { ...faithful(bound), Mounts };
  expect(readBack(bound, engine)).toEqual([]);
  engine.HostConfig['Mounts'] = [{ Target: '/workspace', BindOptions: {} }];
  expect(readBack(bound, engine).map((it) => it.field)).toEqual([
    'Mounts.NonRecursive',
  ]);
});

test("without a user of ours, the image's own is no difference", () => {
  const own = containerBody(aSpec({ user: undefined }));
  const engine = faithful(own);
  engine.Config['User'] = 'app';
  expect(readBack(own, engine)).toEqual([]);
});
