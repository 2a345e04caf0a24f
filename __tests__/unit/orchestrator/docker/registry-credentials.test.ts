import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { parseAuthChallenge } from '../../../../src/orchestrator/docker/auth-challenge';
import {
  findCredentials,
  type RegistryCredentials,
} from '../../../../src/orchestrator/docker/registry-credentials';
import { aTemporaryDirectory } from '../../../fakes/temporary-directory';

let home: ReturnType<typeof aTemporaryDirectory>;
beforeEach(() => {
  home = aTemporaryDirectory();
});
afterEach(() => home.remove());

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const login = (user: string): object => ({ auth: base64(`${user}:p:w`) });

function write(path: string, content: object | string): void {
  const file = join(home.path, path);
  mkdirSync(join(file, '..'), { recursive: true });
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(file, text);
}

const find = (
  registry: string | undefined,
  repository = 'team/app',
  env: Record<string, string> = {},
): Promise<RegistryCredentials | undefined> =>
  findCredentials(
    registry,
    repository,
    { HOME: home.path, PATH: process.env['PATH'] ?? '', ...env },
    new AbortController().signal,
  );

test.each<readonly [string, string | undefined, object, string | undefined]>([
  ['a host', 'ghcr.io', { 'ghcr.io': login('me') }, 'me'],
  ['a host with a port', 'x:5000', { 'x:5000': login('me') }, 'me'],
  ['a URL', 'ghcr.io', { 'https://ghcr.io/v1/': login('me') }, 'me'],
  [
    'Docker Hub',
    undefined,
    { 'https://index.docker.io/v1/': login('me') },
    'me',
  ],
  [
    'another host',
    'ghcr.io',
    { 'ghcr.io.evil.example': login('x') },
    undefined,
  ],
  ['none', 'ghcr.io', {}, undefined],
  ['an entry of a helper', 'ghcr.io', { 'ghcr.io': {} }, undefined],
  [
    'the nearest part, as podman has it',
    'ghcr.io',
    { 'ghcr.io': login('a'), 'ghcr.io/team': login('b') },
    'b',
  ],
  [
    'an identity token',
    'ghcr.io',
    { 'ghcr.io': { ...login('a'), identitytoken: 't' } },
    'token t',
  ],
])('%s', async (_name, registry, auths, expected) => {
  write('.docker/config.json', { auths });
  const found = await find(registry);
  const shown =
    found?.kind === 'identity' ? `token ${found.token}` : found?.user;
  expect(shown).toBe(expected);
  if (found?.kind === 'password') expect(found.password).toBe('p:w');
});

test.each([
  ['broken', '{'],
  ['null', 'null'],
  ['odd', { auths: { 'ghcr.io': null }, credsStore: '../x' }],
])('a file that is %s is no login', async (_name, content) => {
  write('.docker/config.json', content);
  expect(await find('ghcr.io')).toBeUndefined();
});

test('podman’s file counts where docker’s has none', async () => {
  write('.config/containers/auth.json', { auths: { 'ghcr.io': login('me') } });
  expect(await find('ghcr.io')).toMatchObject({ user: 'me' });
});

describe('helpers', () => {
  const withHelper = (script: string): Record<string, string> => {
    write('bin/docker-credential-test', `#!/bin/sh\n${script}\n`);
    chmodSync(join(home.path, 'bin/docker-credential-test'), 0o755);
    const path = [join(home.path, 'bin'), process.env['PATH']];
    return { PATH: path.join(delimiter) };
  };

  test.each([
    ['of a registry', { credHelpers: { 'ghcr.io': 'test' } }],
    ['for all', { credsStore: 'test' }],
  ])('one %s is asked for the host', async (_name, config) => {
    write('.docker/config.json', config);
    const env = withHelper(
      'test "$1" = get && printf \'{"Username":"%s","Secret":"s"}\' "$(cat)"',
    );
    expect(await find('ghcr.io', 'a', env)).toEqual({
      kind: 'password',
      user: 'ghcr.io',
      password: 's',
    });
  });

  test('of Docker Hub it is asked by its old name', async () => {
    write('.docker/config.json', { credsStore: 'test' });
    const env = withHelper(
      'printf \'{"Username":"%s","Secret":"s"}\' "$(cat)"',
    );
    expect(await find(undefined, 'a', env)).toMatchObject({
      user: 'https://index.docker.io/v1/',
    });
  });

  test('a token of one is an identity', async () => {
    write('.docker/config.json', { credsStore: 'test' });
    const env = withHelper('echo \'{"Username":"<token>","Secret":"s"}\'');
    expect(await find('ghcr.io', 'a', env)).toEqual({
      kind: 'identity',
      token: 's',
    });
  });

  test.each(['exit 1', 'echo no JSON', 'echo \'{"Username":1}\''])(
    'one that knows none: %s',
    async (script) => {
      write('.docker/config.json', {
        credsStore: 'test',
        auths: { 'ghcr.io': login('file') },
      });
      const env = withHelper(script);
      expect(await find('ghcr.io', 'a', env)).toMatchObject({ user: 'file' });
    },
  );

  test('one gets nothing of the step', async () => {
    write('.docker/config.json', { credsStore: 'test' });
    const env = withHelper(
      'printf \'{"Username":"u","Secret":"%s"}\' "${INPUT_SECRETS:-none}"',
    );
    expect(
      await find('ghcr.io', 'a', { ...env, INPUT_SECRETS: 'x' }),
    ).toMatchObject({ password: 'none' });
  });
});

test.each([
  ['Basic realm="x"', { kind: 'basic' }],
  ['basic', { kind: 'basic' }],
  [
    'Bearer realm="https://a/t",service="s, t",scope="repository:a:pull,push"',
    {
      kind: 'bearer',
      realm: 'https://a/t',
      service: 's, t',
      scope: 'repository:a:pull,push',
    },
  ],
  [
    'bearer Realm=https://a/t',
    {
      kind: 'bearer',
      realm: 'https://a/t',
      service: undefined,
      scope: undefined,
    },
  ],
  ['Bearer service="x"', undefined],
  ['Negotiate', undefined],
  [undefined, undefined],
  [`Basic ${'x'.repeat(5_000)}`, undefined],
])('the challenge %j', (header, expected) => {
  expect(parseAuthChallenge(header)).toEqual(expected);
});
