import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The engine, behind a socket that tells what it is asked. */
export interface WatchedEngine {
  /** For the step's DOCKER_HOST. */
  readonly host: string;
  close(): void;
}

const REQUEST = /^(?:GET|POST|DELETE|PUT) \S+/;
const DEFAULT_HOST = 'unix:///var/run/docker.sock';

/**
 * Passes everything on, to the engine of this test and back.
 * @param onRequest told of each request line, before the engine sees it.
 * @param slowStream how long the streams of a container are held back.
 */
export async function watchEngine(
  onRequest: (line: string) => void,
  { slowStreamMs = 0 } = {},
): Promise<WatchedEngine> {
  const directory = mkdtempSync(join(tmpdir(), 'watched-'));
  const path = join(directory, 'engine.sock');
  const engine = process.env['DOCKER_HOST'] ?? DEFAULT_HOST;
  const open = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const upstream = connect({
      path: engine.replace('unix://', ''),
      allowHalfOpen: true,
    });
    let isAttach = false;
    client.on('data', (chunk) => {
      const line = REQUEST.exec(chunk.toString('latin1'))?.[0];
      if (line === undefined || isAttach) return;
      isAttach = line.includes('/attach');
      onRequest(line);
    });
    client.pipe(upstream);
    const send = (work: () => void): void => {
      if (isAttach && slowStreamMs > 0) setTimeout(work, slowStreamMs);
      else work();
    };
    // The first piece is the head of the answer, which nothing may delay.
    let heads = 0;
    upstream.on('data', (chunk) => {
      heads += 1;
      const write = (): void => void (client.destroyed || client.write(chunk));
      if (heads === 1) write();
      else send(write);
    });
    upstream.on('end', () => send(() => client.end()));
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => open.delete(socket));
    }
    client.on('close', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  return {
    host: `unix://${path}`,
    close() {
      for (const socket of open) socket.destroy();
      server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
