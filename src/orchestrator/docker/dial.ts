import { readFileSync } from 'node:fs';
import { connect as connectSocket, isIP } from 'node:net';
import { join } from 'node:path';
import { Duplex } from 'node:stream';
import type { Endpoint } from './endpoint';

type OnConnection = (error: Error | null, connection: Duplex) => void;

/**
 * Opens one connection to the engine. A socket is returned at once; the ways
 * that need another module or process answer through `onConnection`.
 */
export function dial(
  endpoint: Endpoint,
  onConnection: OnConnection,
): Duplex | undefined {
  switch (endpoint.kind) {
    case 'socket':
      return connectSocket({ path: endpoint.path });
    case 'tcp':
      if (endpoint.certPath === undefined) {
        return connectSocket({ host: endpoint.host, port: endpoint.port });
      }
      answer(dialTls(endpoint, endpoint.certPath), onConnection);
      return undefined;
    case 'dial-stdio':
      answer(dialThroughCli(endpoint.cliArguments), onConnection);
      return undefined;
  }
}

function answer(connection: Promise<Duplex>, onConnection: OnConnection): void {
  connection.then(
    (stream) => onConnection(null, stream),
    (error: unknown) => onConnection(error as Error, undefined as never),
  );
}

async function dialTls(
  endpoint: Extract<Endpoint, { kind: 'tcp' }>,
  certPath: string,
): Promise<Duplex> {
  const read = (name: string): Buffer | undefined =>
    readIfPresent(join(certPath, name));
  const [ca, cert, key] = [read('ca.pem'), read('cert.pem'), read('key.pem')];
  // Loaded here: that takes longer than for the other modules together.
  const tls = await import('node:tls');
  return tls.connect({
    host: endpoint.host,
    port: endpoint.port,
    // SNI is for names only (RFC 6066 §3).
    ...(isIP(endpoint.host) === 0 && { servername: endpoint.host }),
    rejectUnauthorized: endpoint.verify,
    ...(ca && { ca }),
    ...(cert && { cert }),
    ...(key && { key }),
  });
}

function readIfPresent(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/**
 * `docker system dial-stdio` is how the CLI itself speaks to ssh hosts and to
 * contexts: one process per connection, the API on its stdin and stdout.
 */
async function dialThroughCli(
  cliArguments: readonly string[],
): Promise<Duplex> {
  const [{ spawn }, { cliEnvironment }] = await Promise.all([
    import('node:child_process'),
    import('./cli-environment'),
  ]);
  const child = spawn('docker', [...cliArguments, 'system', 'dial-stdio'], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: cliEnvironment(process.env),
  });
  let lastError = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    lastError = `${lastError}${text}`.slice(-2000);
  });
  const connection = Duplex.from({
    readable: child.stdout,
    writable: child.stdin,
  });
  child.on('error', (error) => connection.destroy(error));
  child.on('exit', (code) => {
    if (code !== 0 && code !== null) {
      const reason = lastError.trim().split('\n').at(-1);
      connection.destroy(new Error(reason || `dial-stdio exited with ${code}`));
    }
  });
  connection.on('close', () => child.kill());
  return connection;
}
