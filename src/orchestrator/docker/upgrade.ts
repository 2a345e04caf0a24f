import type { ClientRequest } from 'node:http';
import { EngineError } from '../../definition/task-error';
import type { Upgraded } from './engine-client';

/**
 * Sends a request that was begun with the headers of an upgrade.
 * @param endpointName for the message.
 * @param deadlineMs how long the engine may take to answer.
 * @returns the raw stream; undefined when what was asked for is not there (404).
 * @throws EngineError when the engine does not switch protocols; Error of the
 * connection, as it is.
 */
export function upgrade(
  request: ClientRequest,
  endpointName: string,
  deadlineMs: number,
): Promise<Upgraded | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      request.destroy(new Error('the attach was not answered'));
    }, deadlineMs);
    request.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    request.on('upgrade', (_response, stream, head) => {
      clearTimeout(timer);
      resolve({ stream, head });
    });
    request.on('response', (response) => {
      clearTimeout(timer);
      response.resume();
      if (response.statusCode === 404) return resolve(undefined);
      reject(
        new EngineError(
          'engine_unavailable',
          `The engine at ${endpointName} refused to attach to the ` +
            `container (HTTP ${response.statusCode ?? 0}): check that ` +
            'nothing between it and the runner filters upgrades.',
        ),
      );
    });
    request.end();
  });
}
