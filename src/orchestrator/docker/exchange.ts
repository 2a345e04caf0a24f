import type { ClientRequest, IncomingMessage } from 'node:http';

/** Far more than any answer we ask for; bounds a hostile endpoint. */
const MAX_ANSWER_BYTES = 8 * 1024 * 1024;

/** What a request carries, and how long it may take. */
export interface Exchange {
  /** The whole body; undefined for none. */
  readonly payload: string | undefined;
  /** Milliseconds for the whole answer; Infinity for a long poll. */
  readonly deadlineMs: number;
  /** Called once the request has left this process. */
  readonly onSent: (() => void) | undefined;
}

/** An answer that has come to its end. */
export interface Answered {
  readonly response: IncomingMessage;
  readonly bytes: Buffer;
  /** When it began, of performance.now(). */
  readonly atMs: number;
}

/**
 * Sends a request that was begun, and collects the answer to it.
 * @throws Error of the connection, as it is; and when the answer is late, or
 * larger than 8 MiB.
 */
export function exchange(
  request: ClientRequest,
  { payload, deadlineMs, onSent }: Exchange,
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const timer = Number.isFinite(deadlineMs)
      ? setTimeout(() => {
          request.destroy(
            new Error(`no answer within ${showSeconds(deadlineMs)} s`),
          );
        }, deadlineMs)
      : undefined;
    const fail = (error: Error): void => {
      clearTimeout(timer);
      reject(error);
    };
    request.on('error', fail);
    if (onSent) request.on('finish', onSent);
    request.on('response', (response) => {
      const atMs = performance.now();
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size > MAX_ANSWER_BYTES) {
          request.destroy(new Error('the answer is too large'));
        }
      });
      response.on('error', fail);
      response.on('aborted', () => {
        const error = new Error('the answer broke off');
        fail(Object.assign(error, { code: 'ECONNRESET' }));
      });
      response.on('end', () => {
        clearTimeout(timer);
        resolve({ response, bytes: Buffer.concat(chunks), atMs });
      });
    });
    request.end(payload);
  });
}

/** With one decimal at most: what a budget leaves is an odd number. */
const showSeconds = (ms: number): number => Math.ceil(ms / 100) / 10;
