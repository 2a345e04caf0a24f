import { EngineError } from '../../../../src/definition/task-error';
import {
  BrokenError,
  brokenBy,
} from '../../../../src/orchestrator/docker/broken-error';

const engineError = (cause?: unknown): EngineError =>
  new EngineError('engine_unavailable', 'The engine cannot be used.', {
    cause,
  });

test.each<[string, unknown, string | undefined]>([
  ['a stream that broke off', new BrokenError('broke off'), 'broke off'],
  ['a call that got no answer', engineError(new Error('EPIPE')), 'EPIPE'],
  ['an answer of the engine', engineError(), undefined],
  ['a full disk', new Error('ENOSPC'), undefined],
  ['what is no error', 'ENOSPC', undefined],
])('%s', (_name, error, expected) => {
  expect(brokenBy(error)).toBe(expected);
});
