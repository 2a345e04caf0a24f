import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImageDigests } from '../../src/definition/image-digests';
import { parseImageReference } from '../../src/definition/image-reference';
import { openImageResolver } from '../../src/orchestrator/docker/docker-image-resolver';
import { checkLock, type CheckedLock } from '../../src/registry/check-lock';
import type { ResolveOptions } from '../../src/registry/resolve-all';
import { updateLock, type UpdatedLock } from '../../src/registry/update-lock';
import {
  authRegistryHost,
  forget,
  forgetRepository,
  logIn,
  pushImage,
  putIndex,
  registryHost,
} from './locked-registry';
import { leavesNothingBehind, runPlugin, type RunResult } from './run-plugin';

leavesNothingBehind();

const REPOSITORY = `${registryHost()}/locked/echo`;
const IMAGE = `${REPOSITORY}:1.0.0`;
let plugins: string;
let config: string;

beforeEach(() => {
  plugins = mkdtempSync(join(tmpdir(), 'plugins-'));
  config = mkdtempSync(join(tmpdir(), 'docker-config-'));
});
afterEach(() => {
  forgetRepository(REPOSITORY);
  rmSync(plugins, { recursive: true });
  rmSync(config, { recursive: true });
});

const resolving = (): ResolveOptions => {
  const resolver = openImageResolver({ ...process.env, DOCKER_CONFIG: config });
  return {
    resolve: (reference, options) => resolver.resolve(reference, options),
    signal: new AbortController().signal,
  };
};
const digestsOf = (image: string): Promise<ImageDigests> =>
  resolving().resolve(parseImageReference(image), resolving());

const definition = (more: object = {}) => ({
  id: 'echo',
  image: IMAGE,
  ...more,
});
const define = (more: object = {}): void =>
  writeFileSync(join(plugins, 'echo.json'), JSON.stringify(definition(more)));
const lock = (update?: 'all'): Promise<UpdatedLock> =>
  updateLock({ directory: plugins, ...(update && { update }), ...resolving() });
const check = (): Promise<CheckedLock> =>
  checkLock({ directory: plugins, registries: resolving() });
/** Runs the plugin beside the lock as it is. */
const run = (
  more: object = {},
  options: Parameters<typeof runPlugin>[1] = {},
): Promise<RunResult> =>
  runPlugin(definition(more), {
    lock: readFileSync(join(plugins, 'plugins.lock'), 'utf8'),
    ...options,
  });

test('a tag that was moved: a run still uses what was locked', async () => {
  const first = pushImage(IMAGE, 'first');
  define();
  const { added } = await lock();
  expect(added).toEqual([
    {
      reference: IMAGE,
      is: { digest: first, platforms: { 'linux/amd64': first } },
    },
  ]);
  const second = pushImage(IMAGE, 'second');
  expect(second).not.toBe(first);

  // The engine has the tag, with the other image.
  const { record, output } = await run();
  expect(output).toBe('first');
  expect(record).toMatchObject({
    outcome: 'succeeded',
    image: IMAGE,
    image_digest: first,
    lock_file: expect.stringMatching(/\/plugins\.lock$/) as string,
  });

  expect((await check()).drifted).toMatchObject([
    {
      reference: IMAGE,
      was: { digest: first },
      is: { digest: second },
      platforms: ['linux/amd64'],
    },
  ]);
  await lock('all');
  expect(await check()).toMatchObject({ drifted: [], fit: 1 });
  expect((await run()).output).toBe('second');
});

test('what is locked is pulled, by its digest, when it is missing', async () => {
  const digest = pushImage(IMAGE, 'it');
  define();
  await lock();
  forgetRepository(REPOSITORY);
  const never = await run({}, { pull: 'never' });
  expect(never.record.outcome).toBe('image_unavailable');
  expect(never.record.error).toContain('is locked to');
  const { record, progress } = await run();
  expect(record).toMatchObject({ outcome: 'succeeded', image_digest: digest });
  expect(progress.join('\n')).toContain(`${REPOSITORY}@${digest}`);
  const again = await run({}, { pull: 'never' });
  expect(again.record.outcome).toBe('succeeded');
});

test('a definition that has changed is told, and nothing is pulled', async () => {
  pushImage(IMAGE, 'it');
  define();
  await lock();
  const { record, progress } = await run({ image: `${REPOSITORY}:1.1.0` });
  expect(record.outcome).toBe('definition_invalid');
  expect(record.error).toContain(`it has "${IMAGE}"`);
  expect(progress).toEqual([]);
});

test('a policy that wants digests is content with a lock', async () => {
  pushImage(IMAGE, 'it');
  define();
  await lock();
  const policy = { require_digest: true };
  expect((await run({}, { policy })).record.outcome).toBe('succeeded');
  const { record } = await runPlugin(definition(), { policy });
  expect(record.outcome).toBe('policy_denied');
});

test('of an index, the image for this platform is used', async () => {
  const own = pushImage(`${REPOSITORY}:own`, 'own');
  const other = pushImage(`${REPOSITORY}:other`, 'other');
  const index = await putIndex('locked/echo', '1.0.0', {
    'linux/amd64': own,
    'linux/arm64/v8': other,
  });
  define();
  await lock();
  expect(await digestsOf(IMAGE)).toEqual({
    digest: index,
    platforms: { 'linux/amd64': own, 'linux/arm64/v8': other },
  });
  forgetRepository(REPOSITORY);
  const { record, output } = await run();
  expect(output).toBe('own');
  expect(record.image_digest).toBe(own);

  const moved = await putIndex('locked/echo', '1.0.0', {
    'linux/amd64': own,
    'linux/arm64/v8': own,
  });
  expect((await check()).drifted).toMatchObject([
    {
      was: { digest: index },
      is: { digest: moved },
      platforms: ['linux/arm64/v8'],
    },
  ]);
});

test('a platform that an index has not is refused', async () => {
  const other = pushImage(`${REPOSITORY}:other`, 'other');
  await putIndex('locked/echo', '1.0.0', { 'linux/s390x': other });
  define();
  await lock();
  const { record } = await run();
  expect(record.outcome).toBe('image_unavailable');
  expect(record.error).toContain('is locked for "linux/s390x" and this engine');
});

test('a registry with a login: the login of the docker CLI is used', async () => {
  const image = `${authRegistryHost()}/locked/echo:1.0.0`;
  await expect(digestsOf(image)).rejects.toThrow('Log in to the registry');
  logIn(config);
  const digest = pushImage(image, 'private', { config });
  expect(await digestsOf(image)).toMatchObject({ digest });
  // As it is in the file: wrong ones are no reason to hang.
  const wrong = Buffer.from('tester:wrong').toString('base64');
  writeFileSync(
    join(config, 'config.json'),
    JSON.stringify({ auths: { [authRegistryHost()]: { auth: wrong } } }),
  );
  await expect(digestsOf(image)).rejects.toThrow('HTTP 401');
  forget(image);
});

test('what is not there is said', async () => {
  await expect(digestsOf(`${REPOSITORY}:9`)).rejects.toThrow(
    'Check the name and the tag',
  );
});
