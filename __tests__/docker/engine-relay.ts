import { connect, createServer, type AddressInfo, type Server } from 'node:net';

/** Path of the socket of the engine of the tests. */
export const ENGINE = (
  process.env['DOCKER_HOST'] ?? 'unix:///var/run/docker.sock'
).replace('unix://', '');

/** Listens on a free port of the loopback address. @returns the port. */
export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** Passes everything on to the engine of the tests, and back. */
export function engineRelay(): Server {
  return createServer({ allowHalfOpen: true }, (client) => {
    const engine = connect({ path: ENGINE, allowHalfOpen: true });
    client.pipe(engine).pipe(client);
    client.on('error', () => engine.destroy());
    engine.on('error', () => client.destroy());
  });
}
