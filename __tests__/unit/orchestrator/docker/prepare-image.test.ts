import { writeFileSync } from 'node:fs';
import { parseImageReference } from '../../../../src/definition/image-reference';
import type {
  EngineAnswer,
  EngineClient,
} from '../../../../src/orchestrator/docker/engine-client';
import type { RunDockerCli } from '../../../../src/orchestrator/docker/docker-cli';
import { prepareImage } from '../../../../src/orchestrator/docker/prepare-image';
import type { ImageRequest } from '../../../../src/orchestrator/image-request';
import type { PreparedImage } from '../../../../src/orchestrator/prepared-image';
import { FakeEngineClient } from '../../../fakes/fake-engine-client';

const here = process.arch === 'x64' ? 'amd64' : process.arch;
const other = here === 'amd64' ? 'arm64' : 'amd64';
const digest = (digit: string): string => `sha256:${digit.repeat(64)}`;
const name = 'registry.example/greet:1';
const route = `GET /images/${name}/json`;

function found(differences: object = {}): Partial<EngineAnswer> {
  const body = {
    Id: digest('1'),
    RepoDigests: [`registry.example/greet@${digest('2')}`],
    Os: 'linux',
    Architecture: here,
    Config: {
      User: 'app',
      Volumes: { '/data': {} },
      Labels: { 'a.label': 'its value' },
    },
    ...differences,
  };
  return { status: 200, body };
}

const absent: Partial<EngineAnswer> = { status: 404, message: 'No such image' };

interface Preparation {
  readonly image: Promise<PreparedImage>;
  readonly client: FakeEngineClient;
  /** The docker CLI's calls, and when the transfer was allowed. */
  readonly steps: string[];
}

function prepare(
  answers: Readonly<Record<string, readonly Partial<EngineAnswer>[]>>,
  differences: Partial<ImageRequest> & { readonly image?: string } = {},
  apiVersion?: string,
): Preparation {
  const { image: text = name, ...rest } = differences;
  const client = new FakeEngineClient(answers, apiVersion);
  const steps: string[] = [];
  const run: RunDockerCli = (argv) => {
    steps.push(`docker ${argv.join(' ')}`);
    const idFile = argv[argv.indexOf('--iidfile') + 1];
    if (argv[0] === 'build' && idFile) writeFileSync(idFile, digest('1'));
    return Promise.resolve({ exitCode: 0, stderr: '' });
  };
  const request: ImageRequest = {
    reference: parseImageReference(text),
    platform: undefined,
    build: undefined,
    pull: 'missing',
    mayTransfer: () => {
      steps.push('may transfer');
      return Promise.resolve();
    },
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...rest,
  };
  const whole: EngineClient = client;
  return { image: prepareImage(request, whole, run), client, steps };
}

const pulled = ['may transfer', `docker pull -- ${name}`];

test('missing: an image that is there is not pulled', async () => {
  const { image, steps, client } = prepare({ [route]: [found()] });
  await expect(image).resolves.toEqual({
    id: digest('1'),
    digest: digest('2'),
    platform: `linux/${here}`,
    user: 'app',
    volumes: ['/data'],
    labels: { 'a.label': 'its value' },
  });
  expect(steps).toEqual([]);
  expect(client.lines).toEqual([route]);
});

test('missing: an image that is not there is pulled', async () => {
  const { image, steps } = prepare({ [route]: [absent, found()] });
  await expect(image).resolves.toMatchObject({ id: digest('1') });
  expect(steps).toEqual(pulled);
});

test('always: pulled although it is there', async () => {
  const { image, steps } = prepare({ [route]: [found()] }, { pull: 'always' });
  await image;
  expect(steps).toEqual(pulled);
});

test('never: what is not there is not pulled', async () => {
  const { image, steps } = prepare({ [route]: [absent] }, { pull: 'never' });
  await expect(image).rejects.toMatchObject({
    outcome: 'image_unavailable',
    message:
      `The image "${name}" is not on this runner and pulling is off ` +
      '(`pull: never`): pull or build it in an earlier step.',
  });
  expect(steps).toEqual([]);
});

test('never: what is there is used', async () => {
  const { image } = prepare({ [route]: [found()] }, { pull: 'never' });
  await expect(image).resolves.toMatchObject({ id: digest('1') });
});

const build = { context: '/r', dockerfile: '/r/Dockerfile' };

test('a build replaces the pull, and its id is what runs', async () => {
  const { image, steps, client } = prepare(
    { [`GET /images/${digest('1')}/json`]: [found()] },
    { build },
  );
  await expect(image).resolves.toMatchObject({ id: digest('1') });
  expect(steps[0]).toBe('may transfer');
  expect(steps[1]).toMatch(/^docker build --file \/r\/Dockerfile /);
  expect(steps).toHaveLength(2);
  expect(client.lines).toEqual([`GET /images/${digest('1')}/json`]);
});

test('never: nothing is built either', async () => {
  const { image, steps } = prepare(
    { [route]: [found()] },
    { build, pull: 'never' },
  );
  await image;
  expect(steps).toEqual([]);
});

test.each([
  ['a pull', { pull: 'missing' as const }, absent],
  ['a pull that is always done', { pull: 'always' as const }, found()],
  ['a build', { build }, found()],
  ['a pull for the platform', { platform: `linux/${other}` }, found()],
])('%s that is not allowed does not begin', async (_name, request, answer) => {
  const refusal = new Error('the input is invalid');
  const { image, steps } = prepare(
    { [route]: [answer] },
    { ...request, mayTransfer: () => Promise.reject(refusal) },
  );
  await expect(image).rejects.toBe(refusal);
  expect(steps).toEqual([]);
});

test('a CLI that pulls into another engine is named as the cause', async () => {
  const { image } = prepare({ [route]: [absent] });
  await expect(image).rejects.toThrow(
    'was pulled but the engine at unix:///fake/docker.sock does not have it: ' +
      'the docker CLI and plugin-runner use different engines. Set DOCKER_HOST for both.',
  );
});

test('an engine that cannot look is quoted', async () => {
  const { image } = prepare({ [route]: [{ status: 500, message: 'disk\n' }] });
  await expect(image).rejects.toMatchObject({
    outcome: 'image_unavailable',
    message:
      `The engine cannot say what the image "${name}" is ` +
      String.raw`(HTTP 500: "disk\n").`,
  });
});

test('an image for another processor is refused before it fails oddly', async () => {
  const { image } = prepare({
    [route]: [found({ Architecture: other })],
    'GET /version': [{ status: 200, body: { Os: 'linux', Arch: here } }],
  });
  await expect(image).rejects.toMatchObject({
    outcome: 'image_unavailable',
    message: expect.stringContaining(
      `The image "${name}" is for "linux/${other}" and this engine runs "linux/${here}"`,
    ) as string,
  });
});

test("the engine's processor counts, not this machine's", async () => {
  const { image } = prepare({
    [route]: [found({ Architecture: other })],
    'GET /version': [{ status: 200, body: { Os: 'linux', Arch: other } }],
  });
  await expect(image).resolves.toMatchObject({ platform: `linux/${other}` });
});

test.each([
  ['linux/arm64', 'arm64', undefined],
  ['linux/arm64', 'arm64', 'v8'],
  ['linux/arm64/v8', 'arm64', 'v8'],
  ['linux/arm64/v8', 'arm64', undefined],
])('%s fits an image of %s %s', async (platform, Architecture, Variant) => {
  const image = found({ Architecture, ...(Variant && { Variant }) });
  const { image: prepared, steps } = prepare(
    { [route]: [image] },
    { platform },
  );
  await prepared;
  expect(steps).toEqual([]);
});

test('an image that is there for another platform is pulled for this one', async () => {
  const { image, steps } = prepare(
    {
      [route]: [
        found({ Architecture: 'amd64' }),
        found({ Architecture: 'arm', Variant: 'v7' }),
      ],
    },
    { platform: 'linux/arm/v7' },
  );
  await expect(image).resolves.toMatchObject({ platform: 'linux/arm/v7' });
  expect(steps).toEqual([
    'may transfer',
    `docker pull --platform linux/arm/v7 -- ${name}`,
  ]);
});

test('an image that does not exist for the platform is refused', async () => {
  const { image } = prepare(
    { [route]: [found({ Architecture: 'arm', Variant: 'v6' })] },
    { platform: 'linux/arm/v7', pull: 'never' },
  );
  await expect(image).rejects.toThrow(
    `The image "${name}" is for "linux/arm/v6" and the definition asks for "linux/arm/v7"`,
  );
});

test('engines that can be asked for a platform are', async () => {
  const { image, client } = prepare(
    { [route]: [found()] },
    { platform: `linux/${here}` },
    '1.49',
  );
  await image;
  const query = encodeURIComponent(
    JSON.stringify({ os: 'linux', architecture: here }),
  );
  expect(new Set(client.lines)).toEqual(
    new Set([`${route}?platform=${query}`]),
  );
});

test.each([
  ['of the reference', `greet@${digest('9')}`, [], digest('9')],
  [
    'of its own repository, among others',
    'registry.example/greet:1',
    [
      `other.example/greet@${digest('3')}`,
      `registry.example/greet@${digest('4')}`,
    ],
    digest('4'),
  ],
  [
    'of Docker Hub, where the engine leaves the registry out',
    'docker.io/library/alpine:3',
    [`alpine@${digest('5')}`],
    digest('5'),
  ],
  [
    'of Docker Hub, where the engine writes it',
    'alpine:3',
    [`docker.io/library/alpine@${digest('5')}`],
    digest('5'),
  ],
  [
    'of the image itself, when its repository is another',
    'local/greet:1',
    [`other.example/greet@${digest('3')}`],
    digest('1'),
  ],
  ['of the image itself, when it was built here', 'greet:1', null, digest('1')],
])('the digest %s', async (_name, text, RepoDigests, expected) => {
  const reference = parseImageReference(text);
  const pullable =
    reference.tag || reference.digest ? reference.text : `${text}:latest`;
  const { image } = prepare(
    { [`GET /images/${pullable}/json`]: [found({ RepoDigests })] },
    { image: text },
  );
  await expect(image).resolves.toMatchObject({ digest: expected });
});

test('an image without a config runs as root and has no volumes', async () => {
  const { image } = prepare({ [route]: [found({ Config: null })] });
  await expect(image).resolves.toMatchObject({ user: '', volumes: [] });
});
