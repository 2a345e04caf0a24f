import { createHash } from 'node:crypto';
import {
  describeEndpoint,
  resolveEndpoint,
} from '../../../../src/orchestrator/docker/endpoint';
import { EngineError } from '../../../../src/definition/task-error';

const nothing = (): undefined => undefined;

/** The files of a docker config directory, as the CLI writes them. */
function dockerConfig(
  directory: string,
  current: string | undefined,
  contexts: Readonly<Record<string, unknown>> = {},
): (path: string) => string | undefined {
  const files = new Map<string, string>([
    [`${directory}/config.json`, JSON.stringify({ currentContext: current })],
  ]);
  for (const [name, meta] of Object.entries(contexts)) {
    const folder = createHash('sha256').update(name).digest('hex');
    files.set(
      `${directory}/contexts/meta/${folder}/meta.json`,
      typeof meta === 'string' ? meta : JSON.stringify(meta),
    );
  }
  return (path) => files.get(path);
}

const hostMeta = (host: string): object => ({
  Endpoints: { docker: { Host: host } },
});

test.each([
  ['unix:///run/user/1000/docker.sock', 'unix:///run/user/1000/docker.sock'],
  ['tcp://engine.example:2375', 'tcp://engine.example:2375'],
  ['tcp://engine.example', 'tcp://engine.example:2375'],
  ['http://engine.example:80', 'tcp://engine.example:2375'],
  ['https://engine.example', 'tcp://engine.example:2376'],
  ['tcp://[::1]:2375', 'tcp://::1:2375'],
  ['ssh://engine.example', 'ssh://engine.example'],
])('DOCKER_HOST %s is %s', (host, described) => {
  const endpoint = resolveEndpoint({ DOCKER_HOST: host }, nothing);
  // `http://…:80` drops the port that is the scheme's own.
  expect(describeEndpoint(endpoint)).toBe(described);
});

test.each([
  [
    'plain tcp without TLS variables',
    { DOCKER_HOST: 'tcp://e:2375', HOME: '/home/me' },
    { port: 2375, certPath: undefined, verify: false },
  ],
  [
    'DOCKER_TLS_VERIFY verifies, with the CLI’s own certificates',
    { DOCKER_HOST: 'tcp://e', DOCKER_TLS_VERIFY: '1', HOME: '/home/me' },
    { port: 2376, certPath: '/home/me/.docker', verify: true },
  ],
  [
    'DOCKER_CERT_PATH alone encrypts without verifying',
    { DOCKER_HOST: 'tcp://e', DOCKER_CERT_PATH: '/certs' },
    { port: 2376, certPath: '/certs', verify: false },
  ],
  [
    'certificates of DOCKER_CONFIG',
    { DOCKER_HOST: 'https://e:1', DOCKER_CONFIG: '/config' },
    { port: 1, certPath: '/config', verify: false },
  ],
])('%s', (_name, env, expected) => {
  expect(resolveEndpoint(env, nothing)).toMatchObject({
    kind: 'tcp',
    host: 'e',
    ...expected,
  });
});

test('an ssh host is reached through the docker CLI, with the user', () => {
  const host = 'ssh://me@engine.example:22';
  const endpoint = resolveEndpoint({ DOCKER_HOST: host }, nothing);
  expect(endpoint).toEqual({
    kind: 'dial-stdio',
    cliArguments: ['--host', host],
    label: 'ssh://***@engine.example:22',
  });
});

test.each([
  ['npipe:////./pipe/docker_engine', 'is not supported'],
  ['engine.example:2375', 'is not supported'],
  ['/var/run/docker.sock', 'use unix://, tcp:// or ssh://'],
  ['tcp://', 'is not a valid address: write it as tcp://HOST:PORT'],
  ['tcp://engine:port', 'is not a valid address'],
  ['tcp://engine:99999', 'is not a valid address'],
])('DOCKER_HOST %s is refused: %s', (host, message) => {
  const resolve = (): unknown => resolveEndpoint({ DOCKER_HOST: host });
  expect(resolve).toThrow(EngineError);
  expect(resolve).toThrow(message);
  expect(resolve).toThrow(`DOCKER_HOST "${host}"`);
});

test.each([
  'tcp://me:hunter2@engine:99999',
  'ftp://me:hunter2@engine',
  'ssh://me:hunter2@engine',
  'tcp://me:hunter2@engine:2375',
  // A password may hold what ends a user part elsewhere.
  'ftp://me:p@ss-hunter2@engine',
  'ftp://me:p/ss-hunter2@engine',
  // Without a scheme there is no `://` to look for.
  'me:hunter2@engine:2375',
])('no message shows the password of %s', (host) => {
  let shown: string;
  try {
    shown = describeEndpoint(resolveEndpoint({ DOCKER_HOST: host }, nothing));
  } catch (error) {
    shown = (error as Error).message;
  }
  expect(shown).toContain('engine');
  expect(shown).not.toContain('hunter2');
});

const config = dockerConfig('/home/me/.docker', 'remote', {
  remote: hostMeta('tcp://remote:2376'),
  rootless: hostMeta('unix:///run/user/1000/docker.sock'),
  broken: 'not json',
  odd: { Endpoints: null },
});
const home = { HOME: '/home/me' };

test.each([
  [
    'DOCKER_HOST before DOCKER_CONTEXT',
    { ...home, DOCKER_HOST: 'unix:///host.sock', DOCKER_CONTEXT: 'rootless' },
    'unix:///host.sock',
  ],
  [
    'DOCKER_CONTEXT before the current context',
    { ...home, DOCKER_CONTEXT: 'rootless' },
    'unix:///run/user/1000/docker.sock',
  ],
  ['the current context', home, 'docker context "remote"'],
  [
    'DOCKER_CONTEXT=default is the default socket',
    { ...home, DOCKER_CONTEXT: 'default' },
    'unix:///var/run/docker.sock',
  ],
  [
    'an empty DOCKER_HOST is none',
    { ...home, DOCKER_HOST: '', DOCKER_CONTEXT: 'rootless' },
    'unix:///run/user/1000/docker.sock',
  ],
  [
    'without a config, the default socket',
    { HOME: '/home/other' },
    'unix:///var/run/docker.sock',
  ],
  [
    'a context whose file is broken is left to the CLI',
    { ...home, DOCKER_CONTEXT: 'broken' },
    'docker context "broken"',
  ],
  [
    'a context without an endpoint is left to the CLI',
    { ...home, DOCKER_CONTEXT: 'odd' },
    'docker context "odd"',
  ],
  [
    'an unknown context is left to the CLI',
    { ...home, DOCKER_CONTEXT: 'gone' },
    'docker context "gone"',
  ],
])('%s', (_name, env, described) => {
  expect(describeEndpoint(resolveEndpoint(env, config))).toBe(described);
});

test('a remote context is reached through the docker CLI', () => {
  expect(resolveEndpoint(home, config)).toMatchObject({
    kind: 'dial-stdio',
    cliArguments: ['--context', 'remote'],
  });
});

test('DOCKER_CONFIG moves the config', () => {
  const files = dockerConfig('/elsewhere', 'rootless', {
    rootless: hostMeta('unix:///elsewhere.sock'),
  });
  const env = { ...home, DOCKER_CONFIG: '/elsewhere' };
  expect(describeEndpoint(resolveEndpoint(env, files))).toBe(
    'unix:///elsewhere.sock',
  );
});

test.each(['{', 'null', '[]', '{"currentContext": 3}', '{}'])(
  'a config of %s means the default socket',
  (text) => {
    expect(resolveEndpoint(home, () => text)).toEqual({
      kind: 'socket',
      path: '/var/run/docker.sock',
    });
  },
);
