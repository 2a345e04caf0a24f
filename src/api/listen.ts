import type { FastifyInstance } from 'fastify';
import type { AddressInfo } from 'node:net';
import { quote } from '../definition/quote';
import { urlHost } from './loopback';

/** A server that listens. */
export interface Listening {
  /** Where it is, without a slash at the end. */
  readonly url: string;
  /** No connection is taken any more; those there are stay. */
  stopListening(): void;
  /** Answers what is being answered, for a moment, and lets go of the rest. */
  close(): Promise<void>;
}

/** The host or the port cannot be had. */
export class ListenError extends Error {}

/** An answer that is on its way when everything has ended. */
const LAST_ANSWERS_MS = 2_000;

/**
 * Listens; port 0 is a free one.
 * @param create makes the server; a certificate that is none is found there.
 * @throws ListenError
 */
export async function listen(
  create: () => FastifyInstance,
  host: string,
  port: number,
): Promise<Listening> {
  const app = created(create);
  try {
    await app.listen({ host, port });
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new ListenError(
      `The server cannot listen on ${quote(host)}, port ${port} (${code}): name another --host or --port.`,
      { cause: error },
    );
  }
  const { port: bound } = app.server.address() as AddressInfo;
  const scheme = app.initialConfig.https ? 'https' : 'http';
  return {
    url: `${scheme}://${urlHost(host)}:${bound}`,
    stopListening: () => void app.server.close(),
    async close() {
      const cut = setTimeout(
        () => app.server.closeAllConnections(),
        LAST_ANSWERS_MS,
      );
      try {
        await app.close();
      } finally {
        clearTimeout(cut);
      }
    },
  };
}

function created(create: () => FastifyInstance): FastifyInstance {
  try {
    return create();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!/^ERR_(OSSL|TLS|SSL)/.test(code ?? '')) throw error;
    throw new ListenError(
      `The certificate and its key cannot be used (${code}): both have to be PEM, and belong together.`,
      { cause: error },
    );
  }
}
