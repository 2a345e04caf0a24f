import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { directoryPluginStore } from '../../../src/api/plugin-store';
import type { ImageDigests } from '../../../src/definition/image-digests';
import { EngineError } from '../../../src/definition/task-error';
import type { ImageResolver } from '../../../src/orchestrator/image-resolver';
import { loadLock } from '../../../src/registry/load-lock';
import { createRegistry } from '../../../src/registry/registry';
import {
  apiServers,
  type ApiAnswer,
  type ApiServer,
} from '../../fakes/api-server';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
const servers = apiServers();
afterAll(async () => {
  await servers.remove();
  directory.remove();
});

const digests = (digit: string): ImageDigests => ({
  digest: `sha256:${digit.repeat(64)}`,
  platforms: { 'linux/amd64': `sha256:${digit.repeat(64)}` },
});

/** What the registries say: every image is the first one of its name. */
const ANY_IMAGE: ImageResolver = {
  resolve: () => Promise.resolve(digests('1')),
};

/** A server that plugins are registered on, in a directory of its own. */
function registering(
  name: string,
  {
    files = {},
    resolver = ANY_IMAGE,
  }: {
    readonly files?: Readonly<Record<string, object>>;
    readonly resolver?: ImageResolver;
  } = {},
): ApiServer & { readonly plugins: string } {
  const path = join(directory.path, name);
  mkdirSync(path);
  for (const [file, content] of Object.entries(files)) {
    writeFileSync(join(path, file), JSON.stringify(content));
  }
  const registry = createRegistry({ directories: [path] });
  const plugins = directoryPluginStore({
    directories: [path],
    yamlWorkerFile: '/nowhere',
    policy: () => registry.policy(),
    resolver,
    signal: new AbortController().signal,
  });
  const server = servers.open({
    registry,
    container: { stdout: ['1'] },
    ports: { plugins },
  });
  return { ...server, plugins: path };
}

/** A lock of some images. */
const aLock = (images: Readonly<Record<string, ImageDigests>>): object => ({
  lock_version: 1,
  images,
});

const lockedIn = (plugins: string): Record<string, ImageDigests> =>
  Object.fromEntries(loadLock(plugins)?.images ?? []);

const put = (
  server: ApiServer,
  definition: object,
  query = '',
): Promise<ApiAnswer> =>
  server.ask({
    method: 'PUT',
    url: `/plugins/greet${query}`,
    payload: JSON.stringify(definition),
    headers: { 'content-type': 'application/json' },
  });

const remove = (server: ApiServer, reference: string): Promise<ApiAnswer> =>
  server.ask({ method: 'DELETE', url: `/plugins/${reference}` });

const GREET = { id: 'greet', image: 'greet:1' };

test('another definition of the same version names the parameter that replaces it', async () => {
  const server = registering('conflict');
  expect((await put(server, GREET)).statusCode).toBe(201);
  const other = { ...GREET, name: 'other' };
  const answer = await put(server, other);
  expect(answer.statusCode).toBe(409);
  const { detail } = answer.json<{ detail: string }>();
  expect(detail).toContain('`?force=true`');
  expect(detail).not.toContain('--force');
  expect((await put(server, other, '?force=true')).statusCode).toBe(200);
});

test('a definition that is too large is told of no option that does nothing', async () => {
  const server = registering('large');
  const answer = await put(server, { ...GREET, name: 'x'.repeat(2 ** 20) });
  expect(answer.statusCode).toBe(413);
  const { detail, ...problem } = answer.json<{ detail: string }>();
  expect(problem).toMatchObject({
    type: expect.stringMatching('#body_too_large') as string,
    instance: '/plugins/greet',
  });
  expect(detail).toContain('larger than 1 MiB');
  expect(detail).not.toContain('--body-limit');
});

describe('a location names', () => {
  test('the version, which the id alone does not', async () => {
    const server = registering('versions');
    const { version, ...rest } = { ...GREET, version: '1.0.0' };
    const newer = await put(server, { ...rest, version: '2.0.0' });
    expect(newer.headers.location).toBe('/plugins/greet@2.0.0');
    const older = await put(server, { ...rest, version });
    expect(older.statusCode).toBe(201);
    expect(older.headers.location).toBe('/plugins/greet@1.0.0');
    const found = await server.ask(older.headers.location ?? '');
    expect(found.json()).toMatchObject({ version });
    const again = await server.ask({
      method: 'PUT',
      url: older.headers.location ?? '',
      payload: JSON.stringify({ ...rest, version }),
      headers: { 'content-type': 'application/json' },
    });
    expect(again.statusCode).toBe(200);
  });

  test('the id, where there is no version', async () => {
    const server = registering('no-version');
    const answer = await put(server, { id: 'greet', image: 'greet' });
    expect(answer.headers.location).toBe('/plugins/greet');
  });
});

test.each([
  ['greet', { id: 'other', image: 'other' }, '"other"'],
  ['greet', { id: 'other', image: 'other:1.0.0' }, '"other@1.0.0"'],
  ['greet@2.0.0', { ...GREET, version: '1.0.0' }, '"greet@1.0.0"'],
])('%s is no place for %j', async (reference, definition, name) => {
  const server = registering(`place-${name.replace(/\W/g, '')}`);
  const answer = await server.ask({
    method: 'PUT',
    url: `/plugins/${reference}`,
    payload: JSON.stringify(definition),
    headers: { 'content-type': 'application/json' },
  });
  expect(answer.statusCode).toBe(422);
  expect(answer.json<{ detail: string }>().detail).toMatch(
    `The definition is ${name} and the path says "${reference}"`,
  );
  expect(readdirSync(server.plugins)).toEqual([]);
});

describe('where there is a lock', () => {
  const locked = { 'other:1': digests('2') };
  const other = { id: 'other', image: 'other:1' };
  const files = { 'plugins.lock': aLock(locked), 'other.json': other };

  test('a plugin is in it, and runs at once; a removed one is not', async () => {
    const server = registering('locked', { files });
    expect((await put(server, GREET)).statusCode).toBe(201);
    expect(lockedIn(server.plugins)).toEqual({
      ...locked,
      'greet:1': digests('1'),
    });
    expect((await server.execute()).statusCode).toBe(200);

    const next = { ...GREET, image: 'greet:2' };
    expect((await put(server, next, '?force=true')).statusCode).toBe(200);
    expect(Object.keys(lockedIn(server.plugins))).toEqual([
      'greet:2',
      'other:1',
    ]);
    expect((await server.execute()).statusCode).toBe(200);

    expect((await remove(server, 'greet')).statusCode).toBe(204);
    expect(lockedIn(server.plugins)).toEqual(locked);
  });

  test('an image that is locked as another one is a conflict', async () => {
    const server = registering('drifted', { files });
    const answer = await put(server, { ...GREET, image: 'other:1' });
    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({
      type: expect.stringMatching('#definition_conflict') as string,
      detail: expect.stringContaining(
        '`plugin-runner lock --update`',
      ) as string,
    });
    expect(lockedIn(server.plugins)).toEqual(locked);
    expect(readdirSync(server.plugins)).not.toContain('greet.json');
  });

  test('an image that no registry knows is not registered', async () => {
    const error = new EngineError('image_unavailable', 'Nobody has it.');
    const resolver = { resolve: () => Promise.reject(error) };
    const server = registering('unknown', { files, resolver });
    const answer = await put(server, GREET);
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toMatchObject({ outcome: 'image_unavailable' });
    expect(readdirSync(server.plugins)).not.toContain('greet.json');
  });

  test('that cannot be used, it is no fault of the body', async () => {
    const server = registering('broken', {
      files: { 'plugins.lock': { lock_version: 1 } },
    });
    const answer = await put(server, GREET);
    expect(answer.statusCode).toBe(500);
    const { detail } = answer.json<{ detail: string }>();
    expect(detail).toContain('plugins.lock');
    expect(readdirSync(server.plugins)).toEqual(['plugins.lock']);
  });

  test('no registry is asked for what stays out', async () => {
    const asked: string[] = [];
    const server = registering('unasked', {
      files: {
        ...files,
        'policy.json': { registries: ['registry.example'] },
        'greet.json': { ...GREET, image: 'registry.example/greet:1' },
      },
      resolver: {
        resolve: ({ text }) => {
          asked.push(text);
          return Promise.resolve(digests('1'));
        },
      },
    });
    const denied = await put(server, { ...GREET, version: '9.0.0' });
    expect(denied.statusCode).toBe(403);
    expect(denied.json()).toMatchObject({ outcome: 'policy_denied' });
    const conflict = { ...GREET, image: 'registry.example/greet:1', name: 'x' };
    expect((await put(server, conflict)).statusCode).toBe(409);
    expect(asked).toEqual([]);
    expect(readFileSync(join(server.plugins, 'plugins.lock'), 'utf8')).toBe(
      JSON.stringify(files['plugins.lock']),
    );
  });
});

test('what the policy does not allow is not registered', async () => {
  const server = registering('policy', {
    files: { 'policy.json': { networks: ['none'] } },
  });
  const answer = await put(server, { ...GREET, network: 'bridge' });
  expect(answer.statusCode).toBe(403);
  expect(answer.json<{ detail: string }>().detail).toContain('networks');
  expect(readdirSync(server.plugins)).toEqual(['policy.json']);
});
