import type { IncomingMessage } from 'node:http';
import { EngineError } from '../../definition/task-error';
import { compareVersions } from './compare-versions';

/** The newest Engine API whose changes this adapter was written against. */
const NEWEST_API = '1.51';
/** Docker 20.10: the oldest engine that is promised. */
const OLDEST_API = '1.41';

/**
 * Settles which version of the Engine API is spoken, by the answer to a ping.
 * @param endpointName for the messages.
 * @returns the version, for example `1.41`: the newest that both sides know.
 * @throws EngineError `engine_unavailable` when it is no Linux engine that is
 * new enough.
 */
export function negotiateVersion(
  response: Pick<IncomingMessage, 'statusCode' | 'headers'>,
  endpointName: string,
): string {
  const offered = response.headers['api-version'];
  if (typeof offered !== 'string' || !/^\d+\.\d+$/.test(offered)) {
    throw new EngineError(
      'engine_unavailable',
      `What answers at ${endpointName} is not a Docker engine (HTTP ` +
        `${response.statusCode ?? 0}): check DOCKER_HOST and the docker context.`,
    );
  }
  if (response.headers['ostype'] === 'windows') {
    throw new EngineError(
      'engine_unavailable',
      `The engine at ${endpointName} runs Windows containers and plugins are ` +
        'Linux images: use a Linux runner, or switch the engine to Linux containers.',
    );
  }
  if (compareVersions(offered, OLDEST_API) < 0) {
    throw new EngineError(
      'engine_unavailable',
      `The engine at ${endpointName} speaks API ${offered} and at least ` +
        `${OLDEST_API} is needed: update it to Docker 20.10 or newer.`,
    );
  }
  return compareVersions(offered, NEWEST_API) < 0 ? offered : NEWEST_API;
}
