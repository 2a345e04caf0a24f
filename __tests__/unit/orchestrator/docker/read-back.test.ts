import {
  containerBody,
  type ContainerBody,
} from '../../../../src/orchestrator/docker/container-body';
import { readBack } from '../../../../src/orchestrator/docker/read-back';
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
  return { Config: { ...config }, HostConfig: { ...HostConfig } };
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
  ['no swap accounting', 'MemorySwap', -1],
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
      got: ['volume /cache rw'],
    }),
  ]);
});

test("without a user of ours, the image's own is no difference", () => {
  const own = containerBody(aSpec({ user: undefined }));
  const engine = faithful(own);
  engine.Config['User'] = 'app';
  expect(readBack(own, engine)).toEqual([]);
});
