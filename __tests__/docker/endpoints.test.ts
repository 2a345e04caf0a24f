import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
import { ENGINE, engineRelay, listen } from './engine-relay';
import { leavesNothingBehind, runPlugin, shellPlugin } from './run-plugin';

leavesNothingBehind();

/** Every way to an engine leads to the one of the tests, through a relay. */
let directory = '';
const servers: Server[] = [];

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'endpoints-'));
});
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(directory, { recursive: true });
});

function listening(server: Server): Promise<number> {
  servers.push(server);
  return listen(server);
}

const relay = (): Promise<number> => listening(engineRelay());

const openssl = (...argv: readonly string[]): unknown =>
  execFileSync('openssl', argv, { cwd: directory, stdio: 'pipe' });

/** A relay that asks for a certificate of its own authority, as Docker does. */
async function tlsRelay(): Promise<number> {
  const name = ['-subj', '/CN=127.0.0.1', '-days', '2', '-nodes'];
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
  openssl(
    ...['req', '-x509', ...key, ...name, '-keyout', 'key.pem'],
    ...['-out', 'cert.pem', '-addext', 'subjectAltName=IP:127.0.0.1'],
  );
  const read = (file: string): Buffer => readFileSync(join(directory, file));
  openssl('x509', '-in', 'cert.pem', '-out', 'ca.pem');
  return listening(
    createTlsServer(
      {
        key: read('key.pem'),
        cert: read('cert.pem'),
        ca: read('ca.pem'),
        requestCert: true,
        allowHalfOpen: true,
      },
      (client) => {
        const engine = connect({ path: ENGINE, allowHalfOpen: true });
        client.pipe(engine).pipe(client);
        client.on('error', () => engine.destroy());
        engine.on('error', () => client.destroy());
      },
    ),
  );
}

const run = (engine: Record<string, string>): ReturnType<typeof runPlugin> =>
  runPlugin(shellPlugin('cat; echo done >&2'), { input: '[1, 2]', engine });

test('tcp://', async () => {
  const port = await relay();
  const { record, output } = await run({
    DOCKER_HOST: `tcp://127.0.0.1:${port}`,
  });
  expect(record.error).toBeNull();
  expect(output).toEqual([1, 2]);
});

test('tcp:// with TLS and a client certificate', async () => {
  const port = await tlsRelay();
  const { record, output } = await run({
    DOCKER_HOST: `tcp://127.0.0.1:${port}`,
    DOCKER_TLS_VERIFY: '1',
    DOCKER_CERT_PATH: directory,
  });
  expect(record.error).toBeNull();
  expect(output).toEqual([1, 2]);
});

test('TLS with an authority that is not trusted is refused', async () => {
  const port = await tlsRelay();
  const { record } = await run({
    DOCKER_HOST: `tcp://127.0.0.1:${port}`,
    DOCKER_TLS_VERIFY: '1',
    DOCKER_CERT_PATH: '/nonexistent',
  });
  expect(record.outcome).toBe('engine_unavailable');
  expect(record.error).toMatch(/certificate/);
});

test('a docker context, through the docker CLI', async () => {
  const port = await relay();
  const config = join(directory, 'config');
  execFileSync(
    'docker',
    [
      ...['--config', config, 'context', 'create', 'elsewhere'],
      `--docker=host=tcp://127.0.0.1:${port}`,
    ],
    { stdio: 'pipe', env: { ...process.env, DOCKER_HOST: '' } },
  );
  const before = process.env['DOCKER_CONFIG'];
  // The CLI that is started for each connection reads it too.
  process.env['DOCKER_CONFIG'] = config;
  try {
    const { record, output } = await run({
      DOCKER_HOST: '',
      DOCKER_CONTEXT: 'elsewhere',
    });
    expect(record.error).toBeNull();
    expect(output).toEqual([1, 2]);
  } finally {
    if (before === undefined) delete process.env['DOCKER_CONFIG'];
    else process.env['DOCKER_CONFIG'] = before;
  }
});
