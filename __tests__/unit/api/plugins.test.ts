import { join } from 'node:path';
import { directoryPluginStore } from '../../../src/api/plugin-store';
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

/** A server that plugins are registered on, in a directory of its own. */
function registering(name: string): ApiServer {
  const plugins = directoryPluginStore({
    directories: [join(directory.path, name)],
    yamlWorkerFile: '/nowhere',
  });
  return servers.open({ ports: { plugins } });
}

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
