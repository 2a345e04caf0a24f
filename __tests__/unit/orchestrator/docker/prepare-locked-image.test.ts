import type { ImageDigests } from '../../../../src/definition/image-digests';
import { parseImageReference } from '../../../../src/definition/image-reference';
import type { RunDockerCli } from '../../../../src/orchestrator/docker/docker-cli';
import type { EngineAnswer } from '../../../../src/orchestrator/docker/engine-client';
import { prepareLockedImage } from '../../../../src/orchestrator/docker/prepare-locked-image';
import type { ImageRequest } from '../../../../src/orchestrator/image-request';
import type { PreparedImage } from '../../../../src/orchestrator/prepared-image';
import { FakeEngineClient } from '../../../fakes/fake-engine-client';

const here = process.arch === 'x64' ? 'amd64' : process.arch;
const digest = (digit: string): string => `sha256:${digit.repeat(64)}`;
const OWN = digest('1');
const INDEX = digest('2');
const LOCKED: ImageDigests = {
  digest: INDEX,
  platforms: { [`linux/${here}`]: OWN, 'linux/s390x': digest('3') },
};
const route = (by: string): string =>
  `GET /images/registry.example/greet@${by}/json`;

function found(architecture = here): Partial<EngineAnswer> {
  const body = { Id: digest('9'), Os: 'linux', Architecture: architecture };
  return { status: 200, body };
}
const absent: Partial<EngineAnswer> = { status: 404 };

function prepare(
  answers: Readonly<Record<string, readonly Partial<EngineAnswer>[]>>,
  differences: Partial<ImageRequest> = {},
  locked = LOCKED,
): { image: Promise<PreparedImage>; pulls: string[] } {
  const pulls: string[] = [];
  const run: RunDockerCli = (argv) => {
    pulls.push(argv.join(' '));
    return Promise.resolve({ exitCode: 0, stderr: '' });
  };
  const request: ImageRequest = {
    reference: parseImageReference('registry.example/greet:1'),
    platform: undefined,
    build: undefined,
    locked,
    pull: 'missing',
    mayTransfer: () => Promise.resolve(),
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...differences,
  };
  const client = new FakeEngineClient(answers);
  const image = prepareLockedImage(request, locked, client, run);
  image.catch(() => undefined);
  return { image, pulls };
}

test('what is missing is pulled by the digest for this platform', async () => {
  const { image, pulls } = prepare({ [route(OWN)]: [absent, absent, found()] });
  await expect(image).resolves.toMatchObject({ id: digest('9'), digest: OWN });
  expect(pulls).toEqual([`pull -- registry.example/greet@${OWN}`]);
});

test('what is there by that digest is used', async () => {
  const { image, pulls } = prepare({ [route(OWN)]: [found()] });
  await expect(image).resolves.toMatchObject({ digest: OWN });
  expect(pulls).toEqual([]);
});

test('what was pulled by the index is used, and recorded as what it is', async () => {
  const { image, pulls } = prepare({ [route(INDEX)]: [found()] });
  await expect(image).resolves.toMatchObject({ id: digest('9'), digest: OWN });
  expect(pulls).toEqual([]);
});

test('not when it was pulled for another platform', async () => {
  const { pulls, image } = prepare({
    [route(INDEX)]: [found('s390x')],
    [route(OWN)]: [absent, absent, found()],
  });
  await image;
  expect(pulls).toEqual([`pull -- registry.example/greet@${OWN}`]);
});

test('an image that only has the tag is not used', async () => {
  const { image, pulls } = prepare(
    { 'GET /images/registry.example/greet:1/json': [found()] },
    { pull: 'never' },
  );
  await expect(image).rejects.toMatchObject({
    outcome: 'image_unavailable',
    message: expect.stringMatching(
      /greet@sha256:1{64}" is not on this runner .*That is what "registry\.example\/greet:1" is locked to/,
    ) as string,
  });
  expect(pulls).toEqual([]);
});

test('`pull: always` asks for that digest', async () => {
  const { image, pulls } = prepare(
    { [route(OWN)]: [found()] },
    { pull: 'always' },
  );
  await image;
  expect(pulls).toEqual([`pull -- registry.example/greet@${OWN}`]);
});

test('`platform:` picks its own', async () => {
  const { image } = prepare(
    { [route(digest('3'))]: [found('s390x')] },
    { platform: 'linux/s390x' },
  );
  await expect(image).resolves.toMatchObject({ digest: digest('3') });
});

test('of several variants the newest', async () => {
  const locked = {
    digest: INDEX,
    platforms: { 'linux/arm/v6': digest('6'), 'linux/arm/v7': digest('7') },
  };
  const { image } = prepare(
    { [route(digest('7'))]: [found('arm')] },
    { platform: 'linux/arm' },
    locked,
  );
  await expect(image).resolves.toMatchObject({ digest: digest('7') });
});

test('a platform that is not locked is refused', async () => {
  const locked = { digest: INDEX, platforms: { 'linux/s390x': digest('3') } };
  const { image, pulls } = prepare(
    { 'GET /version': [{ status: 200, body: { Os: 'linux', Arch: here } }] },
    {},
    locked,
  );
  await expect(image).rejects.toMatchObject({
    outcome: 'image_unavailable',
    message: `The image "registry.example/greet:1" is locked for "linux/s390x" and this engine runs "linux/${here}": publish it for that platform too, and run \`plugin-runner lock --update\`.`,
  });
  expect(pulls).toEqual([]);
});
