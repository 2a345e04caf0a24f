import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLoopback, urlHost } from '../../../src/api/loopback';
import {
  readServerOptions,
  type ServeOptions,
} from '../../../src/cli/server-options';
import { UsageError } from '../../../src/cli/usage-error';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

/** Writes a file, and names it. */
function file(name: string, text: string, mode = 0o600): string {
  const path = join(directory.path, name);
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
}

const read = (options: Partial<ServeOptions> = {}, env = {}) =>
  readServerOptions(
    {
      host: '127.0.0.1',
      port: 0,
      auth: true,
      pull: 'missing',
      bodyLimit: 16 * 2 ** 20,
      shutdownGrace: 30_000,
      ...options,
    },
    { env, cwd: directory.path, entryFile: '/x/dist/cli/index.js' },
  );

test('without options it is for this machine, and for who has the token', () => {
  const { settings, port, graceMs, queue, isTokenNew } = read();
  expect(settings).toMatchObject({
    token: expect.stringMatching(/^[\w-]{43}$/) as string,
    bodyLimitBytes: 16 * 2 ** 20,
    tls: undefined,
    task: { pull: 'missing', workspace: undefined, secrets: {} },
    pageDirectory: '/x/dist/page',
  });
  expect([...(settings.allowedHosts ?? [])].sort()).toEqual([
    '127.0.0.1',
    '[::1]',
    'localhost',
  ]);
  expect({ port, graceMs, queue, isTokenNew }).toEqual({
    port: 0,
    graceMs: 30_000,
    queue: {},
    isTokenNew: true,
  });
  expect(read().settings.token).not.toBe(settings.token);
});

test('a token of a file is used, and not shown', () => {
  const tokenFile = file('token', `\n${'t'.repeat(16)}\n`);
  const { settings, isTokenNew } = read({ tokenFile });
  expect(settings.token).toBe('t'.repeat(16));
  expect(isTokenNew).toBe(false);
});

test('what it is told is what it does', () => {
  mkdirSync(join(directory.path, 'w'), { recursive: true });
  const { settings, queue } = read(
    {
      host: '::1',
      allowedHost: ['Build.Example'],
      secret: ['A'],
      workspace: 'w',
      concurrency: 3,
      maxQueue: 0,
      cpuBudget: 1_500_000_000,
      memoryBudget: 2 ** 30,
    },
    { A: 'a value', B: 'another' },
  );
  expect(settings.allowedHosts).toContain('build.example');
  expect(settings.task).toEqual({
    pull: 'missing',
    workspace: join(directory.path, 'w'),
    secrets: { A: 'a value' },
  });
  expect(queue).toEqual({
    concurrency: 3,
    maxWaiting: 0,
    nanoCpus: 1_500_000_000,
    memoryBytes: 2 ** 30,
  });
});

test('on an address of others, every name is its own unless some are named', () => {
  const host = '0.0.0.0';
  const insecureHttp = true;
  expect(read({ host, insecureHttp }).settings.allowedHosts).toBeUndefined();
  const allowedHost = ['a.example'];
  const { allowedHosts } = read({ host, insecureHttp, allowedHost }).settings;
  expect([...(allowedHosts ?? [])]).toEqual(['a.example', '127.0.0.1']);
});

test.each(['a.example', 'a_b.example.', 'x', '10.0.0.1', '[fd00::1]'])(
  'the further name %s',
  (name) => {
    const { allowedHosts } = read({ allowedHost: [name] }).settings;
    expect(allowedHosts).toContain(name);
  },
);

test.each<[Partial<ServeOptions>, RegExp]>([
  [{ host: '0.0.0.0' }, /--tls-cert/],
  [{ host: 'runner.example' }, /--tls-cert/],
  [{ host: '0.0.0.0', auth: false, insecureHttp: true }, /--no-auth/],
  [{ auth: false, tokenFile: 'x' }, /give one/],
  [{ tokenFile: 'nowhere' }, /ENOENT/],
  [{ tokenFile: '.' }, /not a regular file/],
  [{ tokenFile: 'open' }, /chmod 600/],
  [{ tokenFile: 'short' }, /has 15 characters/],
  [{ tokenFile: 'odd' }, /other characters/],
  [{ tokenFile: 'large' }, /too large/],
  [{ tlsCert: 'x' }, /belong together/],
  [{ tlsCert: 'x', tlsKey: 'y' }, /--tls-cert .* cannot be read/],
  [{ secret: ['NO'] }, /no such variable/],
  [{ secret: ['NO=a-value'] }, /takes a name only/],
  [{ workspace: 'nowhere' }, /--workspace .*ENOENT/],
  [{ workspace: 'open' }, /--workspace .* not a directory/],
  [{ allowedHost: ['a.example', 'http://x:1'] }, /--allowed-host "http:/],
  [{ allowedHost: ['a.example:80'] }, /--allowed-host "a.example:80"/],
  [{ allowedHost: ['::1'] }, /--allowed-host "::1".* brackets/],
  [{ allowedHost: [''] }, /--allowed-host ""/],
])('%j is refused', (options, says) => {
  file('open', 't'.repeat(32), 0o640);
  file('short', 't'.repeat(15));
  file('odd', 'a token of four words');
  file('large', 't'.repeat(5_000));
  let message = '';
  try {
    read(options);
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    message = (error as Error).message;
  }
  expect(message).toMatch(says);
  expect(message).not.toContain('a-value');
  expect(message).not.toContain('ttttt');
});

test('a token file may be a link, as those of orchestrators are', () => {
  symlinkSync(file('data', 't'.repeat(20)), join(directory.path, 'link'));
  expect(read({ tokenFile: 'link' }).settings.token).toBe('t'.repeat(20));
});

test.each([
  ['127.0.0.1', true, '127.0.0.1'],
  ['127.8.8.8', true, '127.8.8.8'],
  ['localhost', true, 'localhost'],
  ['::1', true, '[::1]'],
  ['0:0:0:0:0:0:0:1', true, '[0:0:0:0:0:0:0:1]'],
  ['::', false, '[::1]'],
  ['0.0.0.0', false, '127.0.0.1'],
  ['::ffff:10.0.0.1', false, '[::ffff:10.0.0.1]'],
  ['10.0.0.1', false, '10.0.0.1'],
  ['localhost.example', false, 'localhost.example'],
])('the host %s: loopback %s, in a URL %s', (host, loopback, inUrl) => {
  expect(isLoopback(host)).toBe(loopback);
  expect(urlHost(host)).toBe(inUrl);
});
