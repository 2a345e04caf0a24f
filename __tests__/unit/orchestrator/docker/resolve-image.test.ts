import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImageDigests } from '../../../../src/definition/image-digests';
import { parseImageReference } from '../../../../src/definition/image-reference';
import type { EngineRegistries } from '../../../../src/orchestrator/docker/registry-places';
import type {
  RegistryAnswer,
  RegistryRequest,
} from '../../../../src/orchestrator/docker/registry-request';
import { createImageResolver } from '../../../../src/orchestrator/docker/resolve-image';
import { aTemporaryDirectory } from '../../../fakes/temporary-directory';

const digestOf = (text: string): string =>
  `sha256:${createHash('sha256').update(text).digest('hex')}`;
const digest = (digit: string): string => `sha256:${digit.repeat(64)}`;

const OCI = 'application/vnd.oci.image';
const config = JSON.stringify({ os: 'linux', architecture: 'amd64' });
const single = JSON.stringify({
  mediaType: `${OCI}.manifest.v1+json`,
  config: { digest: digestOf(config) },
});
const index = JSON.stringify({
  manifests: [
    {
      digest: digest('1'),
      platform: { os: 'linux', architecture: 'amd64' },
    },
    {
      digest: digest('2'),
      platform: { os: 'linux', architecture: 'arm64', variant: 'v8' },
    },
    // An attestation, and another image for the same platform.
    {
      digest: digest('3'),
      platform: { os: 'unknown', architecture: 'unknown' },
    },
    {
      digest: digest('4'),
      platform: { os: 'linux', architecture: 'amd64' },
    },
  ],
});
const INDEX_DIGESTS: ImageDigests = {
  digest: digestOf(index),
  platforms: { 'linux/amd64': digest('1'), 'linux/arm64/v8': digest('2') },
};

type Reply = Partial<Omit<RegistryAnswer, 'bytes'>> & {
  readonly text?: string;
  /** The code of an error instead of an answer. */
  readonly code?: string;
};

const anIndex: Reply = {
  text: index,
  headers: { 'content-type': `${OCI}.index.v1+json` },
};

interface Resolution {
  readonly digests: Promise<ImageDigests>;
  /** `METHOD URL` of every request, with what it says who it is. */
  readonly requests: string[];
  readonly pauses: number[];
}

/** @param replies by the beginning of `METHOD URL`; of each in turn. */
function resolve(
  image: string,
  replies: Readonly<Record<string, Reply | readonly Reply[]>>,
  {
    registries = { mirrors: [], insecure: [] },
    known,
    env = { DOCKER_CONFIG: '/nonexistent', HOME: '/nonexistent' },
  }: {
    readonly registries?: EngineRegistries;
    readonly known?: ImageDigests;
    readonly env?: Record<string, string>;
  } = {},
): Resolution {
  const requests: string[] = [];
  const pauses: number[] = [];
  const left = Object.entries(replies).map(
    ([line, reply]) =>
      [
        line,
        Array.isArray(reply) ? [...(reply as Reply[])] : [reply as Reply],
      ] as const,
  );
  const send = (request: RegistryRequest): Promise<RegistryAnswer> => {
    const line = `${request.method} ${request.url.href}`;
    const who = request.headers['Authorization'];
    requests.push(who === undefined ? line : `${line} ${who}`);
    const [, list] = left.find(([start]) => line.startsWith(start)) ?? [];
    const reply = (list && list.length > 1 ? list.shift() : list?.[0]) ?? {
      code: 'ECONNREFUSED',
    };
    if (reply.code !== undefined) {
      const error = new Error(`connect ${reply.code}`);
      return Promise.reject(Object.assign(error, { code: reply.code }));
    }
    const { status = 200, headers = {}, text = '' } = reply;
    return Promise.resolve({ status, headers, bytes: Buffer.from(text) });
  };
  const resolver = createImageResolver({
    env,
    engineRegistries: () => Promise.resolve(registries),
    send,
    pause: (ms) => Promise.resolve(void pauses.push(ms)),
  });
  const digests = resolver.resolve(parseImageReference(image), {
    signal: new AbortController().signal,
    known,
  });
  digests.catch(() => undefined);
  return { digests, requests, pauses };
}

test('an index is its own digest, and one for every platform', async () => {
  const { digests, requests } = resolve('ghcr.io/a/b:1', { GET: anIndex });
  await expect(digests).resolves.toEqual(INDEX_DIGESTS);
  expect(requests).toEqual(['GET https://ghcr.io/v2/a/b/manifests/1']);
});

test('a single manifest is for the platform of its configuration', async () => {
  const { digests, requests } = resolve('ghcr.io/a/b', {
    'GET https://ghcr.io/v2/a/b/manifests/latest': { text: single },
    [`GET https://ghcr.io/v2/a/b/blobs/${digestOf(config)}`]: { text: config },
  });
  await expect(digests).resolves.toEqual({
    digest: digestOf(single),
    platforms: { 'linux/amd64': digestOf(single) },
  });
  expect(requests).toHaveLength(2);
});

test.each([
  ['alpine', 'https://registry-1.docker.io/v2/library/alpine/manifests/latest'],
  ['org/app:2', 'https://registry-1.docker.io/v2/org/app/manifests/2'],
  [
    `localhost:5000/x@${digestOf(index)}`,
    `https://localhost:5000/v2/x/manifests/${digestOf(index)}`,
  ],
])('%s is asked for at %s', async (image, url) => {
  const { digests, requests } = resolve(image, { GET: anIndex });
  await digests;
  expect(requests).toEqual([`GET ${url}`]);
});

test('a digest that the registry does not keep to is refused', async () => {
  const { digests } = resolve(`ghcr.io/a@${digest('7')}`, { GET: anIndex });
  await expect(digests).rejects.toThrow('answers with something else');
});

test('a configuration that is another one is refused', async () => {
  const { digests } = resolve('ghcr.io/a', {
    'GET https://ghcr.io/v2/a/manifests/': { text: single },
    'GET https://ghcr.io/v2/a/blobs/': { text: `${config} ` },
  });
  await expect(digests).rejects.toThrow('does not say which platform');
});

test.each([
  ['a page', '<html>', 'text/html'],
  ['a schema 1 manifest', '{"schemaVersion": 1}', 'application/json'],
  ['an artifact', '{"mediaType": "application/x"}', 'application/x'],
  ['an empty index', '{"manifests": []}', `${OCI}.index.v1+json`],
  ['an index that is none', '{"manifests": {}}', `${OCI}.index.v1+json`],
  [
    'a platform that is none',
    `{"manifests": [{"digest": "${digest('1')}", "platform": {"os": "a b", "architecture": "c"}}]}`,
    `${OCI}.index.v1+json`,
  ],
  [
    'a digest that is none',
    '{"manifests": [{"digest": "../x", "platform": {"os": "linux", "architecture": "amd64"}}]}',
    `${OCI}.index.v1+json`,
  ],
  ['null', 'null', `${OCI}.index.v1+json`],
])('%s is no image', async (_name, text, type) => {
  const { digests, pauses } = resolve('ghcr.io/a', {
    GET: { text, headers: { 'content-type': type } },
  });
  await expect(digests).rejects.toMatchObject({
    outcome: 'image_unavailable',
    message: expect.stringContaining(
      'is no image that an engine runs',
    ) as string,
  });
  expect(pauses).toEqual([]);
});

describe('where it is asked', () => {
  test('on loopback HTTP follows HTTPS', async () => {
    const { digests, requests } = resolve('127.0.0.1:5000/x', {
      'GET https:': { code: 'EPROTO' },
      'GET http:': anIndex,
    });
    await digests;
    expect(requests.map((it) => it.split('/v2/')[0])).toEqual([
      'GET https://127.0.0.1:5000',
      'GET http://127.0.0.1:5000',
    ]);
  });

  test('elsewhere it does not', async () => {
    const { digests, requests } = resolve('registry.example/x', {
      'GET https:': { code: 'EPROTO' },
      'GET http:': anIndex,
    });
    await expect(digests).rejects.toThrow('connect EPROTO');
    expect(requests).toHaveLength(1);
  });

  test('unless the engine was told so', async () => {
    const { digests } = resolve(
      'registry.example/x',
      { 'GET https:': { code: 'EPROTO' }, 'GET http:': anIndex },
      { registries: { mirrors: [], insecure: ['registry.example'] } },
    );
    await expect(digests).resolves.toEqual(INDEX_DIGESTS);
  });

  test('mirrors of Docker Hub come first, and may lack things', async () => {
    const { digests, requests } = resolve(
      'alpine',
      {
        'GET https://mirror.example/': { status: 404 },
        'GET https://registry-1.docker.io/': anIndex,
      },
      { registries: { mirrors: ['https://mirror.example/'], insecure: [] } },
    );
    await digests;
    expect(requests).toEqual([
      'GET https://mirror.example/v2/library/alpine/manifests/latest',
      'GET https://registry-1.docker.io/v2/library/alpine/manifests/latest',
    ]);
  });

  test('a mirror is not asked for what is elsewhere', async () => {
    const { digests, requests } = resolve(
      'ghcr.io/a/b',
      { GET: anIndex },
      { registries: { mirrors: ['https://mirror.example/'], insecure: [] } },
    );
    await digests;
    expect(requests).toEqual(['GET https://ghcr.io/v2/a/b/manifests/latest']);
  });
});

describe('what it was before', () => {
  test('a registry that says the same is asked no more', async () => {
    const { digests, requests } = resolve(
      'ghcr.io/a',
      { HEAD: { headers: { 'docker-content-digest': INDEX_DIGESTS.digest } } },
      { known: INDEX_DIGESTS },
    );
    await expect(digests).resolves.toBe(INDEX_DIGESTS);
    expect(requests).toEqual(['HEAD https://ghcr.io/v2/a/manifests/latest']);
  });

  test('one that says something else is', async () => {
    const { digests } = resolve(
      'ghcr.io/a',
      { HEAD: { headers: {} }, GET: anIndex },
      { known: { ...INDEX_DIGESTS, digest: digest('9') } },
    );
    await expect(digests).resolves.toEqual(INDEX_DIGESTS);
  });
});

describe('what goes wrong', () => {
  test.each([
    ['a server that restarts', { status: 503 }],
    ['a limit', { status: 429 }],
    ['a network that is away', { code: 'ECONNRESET' }],
  ])('%s is tried again', async (_name, reply) => {
    const { digests, pauses } = resolve('ghcr.io/a', {
      GET: [reply, reply, anIndex],
    });
    await expect(digests).resolves.toEqual(INDEX_DIGESTS);
    expect(pauses).toEqual([1_000, 4_000]);
  });

  test('three times at most', async () => {
    const { digests, pauses } = resolve('ghcr.io/a', { GET: { status: 503 } });
    await expect(digests).rejects.toThrow('after 3 tries: "HTTP 503"');
    expect(pauses).toHaveLength(2);
  });

  test('a name that is not there is not tried again', async () => {
    const text =
      '{"errors":[{"code":"NAME_UNKNOWN","message":"\\u001b[31mno"}]}';
    const { digests, pauses } = resolve('ghcr.io/a', {
      GET: { status: 404, text },
    });
    await expect(digests).rejects.toThrow(
      String.raw`"HTTP 404, NAME_UNKNOWN: \u001b[31mno"`,
    );
    expect(pauses).toEqual([]);
  });
});

describe('logins', () => {
  const challenge = (value: string): Reply => ({
    status: 401,
    headers: { 'www-authenticate': value },
  });
  const BEARER =
    'Bearer realm="https://auth.example/token",service="reg",scope="repository:a:pull"';

  test('a token for nobody in particular', async () => {
    const { digests, requests } = resolve('ghcr.io/a', {
      'GET https://ghcr.io/': [challenge(BEARER), anIndex],
      'GET https://auth.example/': { text: '{"token": "abc"}' },
    });
    await digests;
    expect(requests.slice(1)).toEqual([
      'GET https://auth.example/token?service=reg&scope=repository%3Aa%3Apull',
      'GET https://ghcr.io/v2/a/manifests/latest Bearer abc',
    ]);
  });

  test('a token that is to be had without TLS is not asked for', async () => {
    const { digests, requests } = resolve('ghcr.io/a', {
      'GET https://ghcr.io/': challenge('Bearer realm="http://auth.example/"'),
    });
    await expect(digests).rejects.toThrow('without TLS');
    expect(requests).toHaveLength(1);
  });

  describe('a mirror of Docker Hub', () => {
    const directory = aTemporaryDirectory();
    afterAll(() => directory.remove());
    const env = { DOCKER_CONFIG: directory.path, HOME: directory.path };
    const auth = (pair: string): object => ({
      auth: Buffer.from(pair).toString('base64'),
    });
    const hub = `Basic ${Buffer.from('me:hub').toString('base64')}`;
    const own = `Basic ${Buffer.from('me:mirror').toString('base64')}`;

    test.each([
      ['is not shown the login of Docker Hub', 'https://other.example', ''],
      ['is shown its own', 'https://mirror.example', own],
      ['is not shown its own without TLS', 'http://mirror.example', ''],
      ['is shown its own on this machine', 'http://localhost:5000', own],
    ])('%s', async (_what, mirror, shown) => {
      writeFileSync(
        join(directory.path, 'config.json'),
        JSON.stringify({
          auths: {
            'https://index.docker.io/v1/': auth('me:hub'),
            'mirror.example': auth('me:mirror'),
            'localhost:5000': auth('me:mirror'),
          },
        }),
      );
      const { digests, requests } = resolve(
        'alpine',
        {
          [`GET ${mirror}/`]: challenge('Basic'),
          'GET https://registry-1.docker.io/': [challenge('Basic'), anIndex],
        },
        { registries: { mirrors: [mirror], insecure: [] }, env },
      );
      await digests;
      const path = 'v2/library/alpine/manifests/latest';
      expect(requests).toEqual([
        `GET ${mirror}/${path}`,
        ...(shown === '' ? [] : [`GET ${mirror}/${path} ${shown}`]),
        `GET https://registry-1.docker.io/${path}`,
        `GET https://registry-1.docker.io/${path} ${hub}`,
      ]);
    });
  });

  test('without a login the message says what to do, once', async () => {
    const { digests, requests } = resolve('ghcr.io/a', {
      GET: challenge('Basic realm="x"'),
    });
    await expect(digests).rejects.toThrow(
      '"HTTP 401, unauthorized". Log in to the registry',
    );
    expect(requests).toHaveLength(1);
  });

  test('a token is no header of its own', async () => {
    const { digests, requests } = resolve('ghcr.io/a', {
      'GET https://ghcr.io/': challenge(BEARER),
      'GET https://auth.example/': { text: '{"token": "a\\r\\nX: y"}' },
    });
    await expect(digests).rejects.toThrow('unauthorized');
    expect(requests).toHaveLength(2);
  });
});
