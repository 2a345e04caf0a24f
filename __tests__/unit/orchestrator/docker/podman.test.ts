import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { containerBody } from '../../../../src/orchestrator/docker/container-body';
import {
  asDockerSays,
  podmanBody,
  translate,
} from '../../../../src/orchestrator/docker/podman';
import { readBack } from '../../../../src/orchestrator/docker/read-back';
import { FakeEngineClient } from '../../../fakes/fake-engine-client';
import { anImage, aSpec } from '../../../fakes/values';

interface Recorded {
  readonly inspect: {
    readonly Image: string;
    readonly HostConfig: Fields;
    readonly Config: Fields;
    readonly Mounts: Fields[];
  };
  readonly libpod: Fields & { readonly Mounts: Fields[] };
}

/** Of Podman 4.3.1 on cgroup v1, about the container below. */
const recorded = JSON.parse(
  readFileSync(
    join(import.meta.dirname, 'fixtures', 'podman-4.3.json'),
    'utf8',
  ),
) as Recorded;

type Fields = Record<string, unknown>;

/** What the recorded container was asked to be. */
const body = podmanBody(
  containerBody(
    aSpec({
      image: anImage({
        id: 'sha256:bdbea12ded31128d7f82272fb95c82a493ff018401896ece9ae594703996c867',
      }),
      capabilities: ['NET_RAW'],
      limits: {
        nanoCpus: 500_000_000,
        memoryBytes: 64 * 2 ** 20,
        pids: 64,
        tmpBytes: 64 * 2 ** 20,
      },
      mounts: [{ source: '/etc', target: '/in', readOnly: true }],
      output: { mount: '/out', name: 'files' },
    }),
  ),
);

/** What is different, where Podman says something else than it did. */
function differences(
  change: (inspected: {
    readonly host: Fields;
    readonly config: Fields;
    readonly own: Fields;
    readonly mounts: Fields[];
    readonly ownMounts: Fields[];
  }) => void = () => undefined,
  cgroupVersion = '1',
): string[] {
  const { inspect, libpod } = structuredClone(recorded);
  change({
    host: inspect.HostConfig,
    config: inspect.Config,
    own: libpod,
    mounts: inspect.Mounts,
    ownMounts: libpod.Mounts,
  });
  const { inspected } = translate(body, inspect, {
    own: libpod,
    cgroupVersion,
    cpus: 2,
  });
  return readBack(body, inspected).map(({ field }) => field);
}

test('what Podman says of a container that is as asked is no difference', () => {
  expect(differences()).toEqual([]);
});

test.each<[string, Parameters<typeof differences>[0], string[]]>([
  ['memory', ({ host }) => (host['Memory'] = 0), ['Memory']],
  ['swap', ({ host }) => (host['MemorySwap'] = -1), ['MemorySwap']],
  ['CPU', ({ host }) => (host['NanoCpus'] = 0), ['NanoCpus']],
  ['processes', ({ host }) => (host['PidsLimit'] = 2048), ['PidsLimit']],
  [
    'capabilities',
    ({ own }) => (own['BoundingCaps'] = ['CAP_NET_RAW', 'CAP_CHOWN']),
    ['CapAdd'],
  ],
  ['no capabilities', ({ own }) => (own['BoundingCaps'] = null), ['CapAdd']],
  [
    'capabilities it does not tell',
    ({ own }) => delete own['BoundingCaps'],
    ['CapDrop', 'CapAdd'],
  ],
  ['IPC', ({ host }) => (host['IpcMode'] = 'host'), ['IpcMode']],
  ['PIDs', ({ host }) => (host['PidMode'] = 'host'), ['PidMode']],
  ['UTS', ({ host }) => (host['UTSMode'] = 'host'), ['UTSMode']],
  [
    'a network',
    ({ host }) => (host['NetworkMode'] = 'host'),
    ['NetworkMode', 'NetworkDisabled'],
  ],
  [
    'a /tmp of any size',
    ({ host }) =>
      (host['Tmpfs'] = {
        ...(host['Tmpfs'] as object),
        '/tmp': 'rw,noexec,nosuid,nodev,mode=1777,rprivate',
      }),
    ['Tmpfs'],
  ],
  [
    'what the image has in /tmp',
    ({ host }) =>
      (host['Tmpfs'] = {
        ...(host['Tmpfs'] as object),
        '/tmp':
          'rw,noexec,nosuid,nodev,size=67108864,mode=1777,rprivate,tmpcopyup',
      }),
    ['Tmpfs'],
  ],
  [
    'a tmpfs of its own',
    ({ host }) =>
      (host['Tmpfs'] = { ...(host['Tmpfs'] as object), '/more': 'rw' }),
    ['Tmpfs'],
  ],
  [
    'a writable root',
    ({ host }) => (host['ReadonlyRootfs'] = false),
    ['ReadonlyRootfs'],
  ],
  [
    'privileges',
    ({ host }) => (host['Privileged'] = true),
    ['Privileged', 'MaskedPaths', 'ReadonlyPaths'],
  ],
  ['visible paths', ({ host }) => (host['MaskedPaths'] = []), ['MaskedPaths']],
  [
    'new privileges',
    ({ host }) => (host['SecurityOpt'] = ['seccomp=unconfined']),
    ['SecurityOpt'],
  ],
  ['a core', ({ host }) => (host['Ulimits'] = []), ['Ulimits.core']],
  ['a signal', ({ config }) => (config['StopSignal'] = '9'), ['StopSignal']],
  ['a user', ({ config }) => (config['User'] = ''), ['User']],
  [
    'a further mount',
    ({ mounts }) =>
      mounts.push({ Type: 'bind', Destination: '/etc', RW: true }),
    ['Mounts'],
  ],
  [
    'a mount with what is mounted below',
    ({ ownMounts }) => (ownMounts[1] = { ...ownMounts[1], Options: ['rbind'] }),
    ['Mounts.NonRecursive'],
  ],
])('%s that was not asked for is one', (_name, change, fields) => {
  expect(differences(change)).toEqual(fields);
});

test('without a cgroup namespace it is said on cgroup v1, and refused on v2', () => {
  const { inspect, libpod } = structuredClone(recorded);
  const of = (cgroupVersion: string): readonly string[] =>
    translate(body, inspect, {
      own: libpod,
      cgroupVersion,
      cpus: 2,
    }).warnings;
  expect(of('1')).toEqual([expect.stringContaining('no cgroup namespace')]);
  expect(of('2')).toEqual([]);
  expect(differences(undefined, '2')).toEqual(['CgroupnsMode']);
  const isPrivate = ({ own }: { readonly own: Fields }): void => {
    own['HostConfig'] = { CgroupMode: 'private' };
  };
  expect(differences(isPrivate, '2')).toEqual([]);
});

test('more CPUs than there are is a difference', () => {
  const { inspect, libpod } = structuredClone(recorded);
  const { inspected } = translate(body, inspect, {
    own: libpod,
    cgroupVersion: '1',
    cpus: 0.25,
  });
  expect(readBack(body, inspected)).toEqual([
    { field: 'NanoCpus', asked: 500_000_000, got: 250_000_000 },
  ]);
});

test("what Podman's own API does not tell is a difference", async () => {
  const client = new FakeEngineClient({});
  const { inspected } = await asDockerSays(
    client,
    'c1',
    recorded.inspect,
    body,
  );
  expect(client.lines).toEqual(['GET /libpod/containers/c1/json', 'GET /info']);
  expect(readBack(body, inspected).map(({ field }) => field)).toEqual(
    expect.arrayContaining(['CapAdd', 'CgroupnsMode']),
  );
});

test('what Podman would mount by itself is small, and for root only', () => {
  const { Tmpfs } = body.HostConfig;
  expect(Object.keys(Tmpfs)).toEqual(['/run', '/var/tmp', '/tmp']);
  expect(Tmpfs['/run']).toContain('noexec');
  expect(Tmpfs['/var/tmp']).toMatch(/^ro,noexec,/);
  expect(Tmpfs['/run']).toContain('mode=755');
  const writable = podmanBody(containerBody(aSpec({ readOnly: false })));
  expect(Object.keys(writable.HostConfig.Tmpfs)).toEqual(['/tmp']);
  const volumes = anImage({ volumes: ['/run', '/var/tmp'] });
  const own = containerBody(aSpec({ image: volumes }));
  expect(Object.keys(podmanBody(own).HostConfig.Tmpfs)).toEqual(
    Object.keys(own.HostConfig.Tmpfs),
  );
});

test.each([
  ['mynet', ['mynet'], []],
  ['bridge', ['podman'], []],
  ['mynet', ['podman'], ['NetworkMode']],
  ['mynet', ['mynet', 'other'], ['NetworkMode']],
  ['bridge', ['mynet'], ['NetworkMode']],
  ['bridge', [], ['NetworkMode']],
])('asked for network %s, it is in %j', (network, networks, fields) => {
  const { HostConfig, ...rest } = body;
  const asked = {
    ...rest,
    NetworkDisabled: false,
    HostConfig: { ...HostConfig, NetworkMode: network },
  };
  const { inspect, libpod } = structuredClone(recorded);
  inspect.HostConfig['NetworkMode'] = 'bridge';
  libpod['NetworkSettings'] = {
    Networks: Object.fromEntries(networks.map((name) => [name, {}])),
  };
  const { inspected } = translate(asked, inspect, {
    own: libpod,
    cgroupVersion: '1',
    cpus: 2,
  });
  expect(readBack(asked, inspected).map(({ field }) => field)).toEqual(fields);
});
