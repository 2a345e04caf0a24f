import {
  STATUS_CODES,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Duplex } from 'node:stream';
import type { AccessLog } from './access-log';
import { ProblemError } from './problem';
import { SAFE_HEADERS } from './safe-headers';
import { unreadableProblem } from './unreadable-problem';

/** What never becomes a request of a route, and is answered all the same. */
export interface UnreadableRequests {
  /** Answers what cannot be read, and lets go of the connection. */
  readonly onClientError: (
    error: NodeJS.ErrnoException,
    socket: Duplex,
  ) => void;
  /** Has to be called once, for a server that does not listen yet. */
  watch(server: Server): void;
}

/** A client that still sends is to see the answer, not that nobody listens. */
const LINGER_MS = 1_000;

/** The answers are problems, as they are everywhere. */
export function unreadableRequests(log: AccessLog): UnreadableRequests {
  const lingering = new WeakSet<Duplex>();
  /** What is being answered on a connection. */
  const answering = new WeakMap<Duplex, Set<ServerResponse>>();

  function isHalfAnswered(socket: Duplex): boolean {
    return [...(answering.get(socket) ?? [])].some((it) => it.headersSent);
  }

  return {
    onClientError({ code }, socket) {
      if (lingering.has(socket)) return;
      // An answer within another one would be taken for a part of it.
      if (code === 'ECONNRESET' || !socket.writable || isHalfAnswered(socket)) {
        socket.destroy();
        return;
      }
      const problem = unreadableProblem(code);
      log({ level: 'info', msg: 'request', status: problem.problem.status });
      lingering.add(socket);
      socket.end(rawAnswer(problem));
      const cut = setTimeout(() => socket.destroy(), LINGER_MS);
      socket.once('close', () => clearTimeout(cut));
    },
    watch(server) {
      server.on('request', ({ socket }, response) => {
        const all = answering.get(socket) ?? new Set();
        answering.set(socket, all.add(response));
        response.once('close', () => all.delete(response));
      });
      server.on(
        'checkExpectation',
        (request: IncomingMessage, response: ServerResponse) => {
          const problem = unmetExpectation();
          log({
            level: 'info',
            msg: 'request',
            ...(request.method !== undefined && { method: request.method }),
            status: problem.problem.status,
          });
          const { status } = problem.problem;
          const body = JSON.stringify(problem.problem);
          response.writeHead(status, headersOf(problem, body)).end(body);
        },
      );
    },
  };
}

/** `100-continue` is met before anybody asks. */
function unmetExpectation(): ProblemError {
  return new ProblemError(
    417,
    'expectation_failed',
    'The header Expect can be `100-continue` only.',
  );
}

function headersOf(
  { headers }: ProblemError,
  body: string,
): Record<string, string> {
  return {
    ...{ ...SAFE_HEADERS, ...headers },
    'content-type': 'application/problem+json',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
}

function rawAnswer(error: ProblemError): string {
  const { status } = error.problem;
  const body = JSON.stringify(error.problem);
  const lines = Object.entries(headersOf(error, body)).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n`;
  return `${head}${lines.join('')}\r\n${body}`;
}
