import type { FastifyInstance } from 'fastify';
import { lookup } from 'node:dns/promises';
import type { AddressInfo } from 'node:net';
import { quote } from '../definition/quote';
import { urlHost } from './loopback';

/** A server that listens. */
export interface Listening {
  /** Where it is, without a slash at the end. */
  readonly url: string;
  /** No connection is taken any more; those there are stay. */
  stopListening(): void;
  /**
   * Answers what is being answered, and lets go of the rest.
   * @param graceMs how long an answer may take; it has 2 s at least.
   * @param hurry aborted when there is time for what is ready only.
   */
  close(graceMs: number, hurry: AbortSignal): Promise<void>;
}

/** The host or the port cannot be had. */
export class ListenError extends Error {}

/** An answer that is on its way when everything has ended. */
const LAST_ANSWERS_MS = 2_000;
/** One that only has to be written. */
const HURRIED_ANSWERS_MS = 200;

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
  let isClosing = false;
  app.server.on('request', (request, response) => {
    response.once('finish', () => {
      // Nobody is to wait for a client that keeps its connection.
      if (isClosing) request.socket.end();
    });
  });
  try {
    await app.listen({ host: await addressOf(host), port });
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
    async close(graceMs, hurry) {
      isClosing = true;
      const cutIn = (ms: number): NodeJS.Timeout =>
        setTimeout(() => app.server.closeAllConnections(), ms);
      const cuts = [cutIn(Math.max(LAST_ANSWERS_MS, graceMs))];
      const onHurry = (): void => void cuts.push(cutIn(HURRIED_ANSWERS_MS));
      hurry.addEventListener('abort', onHurry);
      if (hurry.aborted) onHurry();
      try {
        await app.close();
      } finally {
        hurry.removeEventListener('abort', onHurry);
        for (const cut of cuts) clearTimeout(cut);
      }
    },
  };
}

/** For two addresses there would be two servers, of which one is out of reach. */
async function addressOf(host: string): Promise<string> {
  return host === 'localhost' ? (await lookup(host)).address : host;
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
