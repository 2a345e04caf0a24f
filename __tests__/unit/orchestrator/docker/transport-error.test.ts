import { EngineError } from '../../../../src/definition/task-error';
import type { Endpoint } from '../../../../src/orchestrator/docker/endpoint';
import {
  isLost,
  transportError,
} from '../../../../src/orchestrator/docker/transport-error';

const socket: Endpoint = { kind: 'socket', path: '/x.sock' };
const ssh: Endpoint = {
  kind: 'dial-stdio',
  label: 'ssh://host',
  cliArguments: [],
};
const broken = (code: string, message = code): Error =>
  Object.assign(new Error(message), { code });

test.each<[string, Endpoint, string]>([
  ['ENOENT', socket, 'No Docker engine: unix:///x.sock does not exist.'],
  [
    'ENOENT',
    ssh,
    'The docker CLI is needed to reach ssh://host and is not on PATH',
  ],
  [
    'EACCES',
    socket,
    'No permission to use the Docker engine at unix:///x.sock',
  ],
  ['EPERM', socket, 'No permission to use the Docker engine at unix:///x.sock'],
  [
    'ECONNREFUSED',
    socket,
    'The Docker engine at unix:///x.sock refuses connections',
  ],
  [
    'EPIPE',
    ssh,
    'The Docker engine at ssh://host cannot be used ("EPIPE"): check that',
  ],
])('%s of %j says what to do', (code, endpoint, message) => {
  const cause = broken(code);
  const error = transportError(endpoint, cause);
  expect(error).toMatchObject({ outcome: 'engine_unavailable', cause });
  expect(error.message).toContain(message);
});

test('an error that says what to do stays as it is', () => {
  const error = new EngineError('engine_unavailable', 'Do this.');
  expect(transportError(socket, error)).toBe(error);
});

test.each<[string, boolean]>([
  ['ECONNRESET', true],
  ['ECONNREFUSED', true],
  ['EPIPE', true],
  ['ERR_STREAM_PREMATURE_CLOSE', true],
  ['ENOENT', false],
  ['EACCES', false],
])('%s is a connection that broke: %s', (code, expected) => {
  expect(isLost(transportError(socket, broken(code)))).toBe(expected);
});

test('neither is an answer that was refused, nor one that was late', () => {
  expect(isLost(new EngineError('engine_unavailable', 'Do this.'))).toBe(false);
  expect(isLost(transportError(socket, new Error('no answer')))).toBe(false);
});
