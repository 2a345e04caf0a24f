import { LONG_QUOTE, quote } from '../../definition/quote';
import { EngineError } from '../../definition/task-error';
import { describeEndpoint, type Endpoint } from './endpoint';

/** A connection that broke; what never was one, or is too slow, stays so. */
const LOST_CODES = [
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ERR_STREAM_PREMATURE_CLOSE',
];

/**
 * What to do about a request that got no answer.
 * @param error of the connection: the cause. An EngineError stays as it is.
 */
export function transportError(endpoint: Endpoint, error: Error): EngineError {
  if (error instanceof EngineError) return error;
  const code = (error as NodeJS.ErrnoException).code;
  return new EngineError(
    'engine_unavailable',
    transportSentence(endpoint, code, error.message),
    { cause: error },
  );
}

function transportSentence(
  endpoint: Endpoint,
  code: string | undefined,
  message: string,
): string {
  const endpointName = describeEndpoint(endpoint);
  if (code === 'ENOENT' && endpoint.kind === 'socket') {
    return (
      `No Docker engine: ${endpointName} does not exist. Install and start ` +
      'Docker on this runner, or set DOCKER_HOST.'
    );
  }
  if (code === 'ENOENT' && endpoint.kind === 'dial-stdio') {
    return (
      `The docker CLI is needed to reach ${endpointName} and is not on PATH: ` +
      'install it, or set DOCKER_HOST to a socket.'
    );
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return (
      `No permission to use the Docker engine at ${endpointName}: add the ` +
      "runner's user to the docker group, or run a rootless engine."
    );
  }
  if (code === 'ECONNREFUSED') {
    return (
      `The Docker engine at ${endpointName} refuses connections: it is not ` +
      'running. Start it (`systemctl start docker`).'
    );
  }
  return (
    `The Docker engine at ${endpointName} cannot be used ` +
    `(${quote(message, LONG_QUOTE)}): check that it is running and reachable.`
  );
}

/** Whether an error of a call says that its connection broke. */
export function isLost(error: unknown): boolean {
  const { cause } = error as { cause?: NodeJS.ErrnoException };
  return LOST_CODES.includes(cause?.code ?? '');
}
