import type { ExecutionState } from '../../../src/runner/execution-record';
import { waitingFor } from '../../../src/runner/waiting-for';

test.each<[ExecutionState, boolean, string | undefined]>([
  ['resolve', false, 'the definitions to be read'],
  ['pull', false, 'the image and the checks of the input'],
  ['create', false, 'the engine to create the container'],
  ['start', false, 'the engine to start the container'],
  ['run', false, undefined],
  ['drain', true, 'the engine to hand over what the plugin has left'],
  ['judge', true, 'the check of the output'],
])('in the state %s (the plugin is over: %s): %s', (state, hasEnded, what) => {
  expect(waitingFor(state, hasEnded)).toBe(what);
});

test('a plugin that has closed its streams and goes on is waited for', () => {
  expect(waitingFor('drain', false)).toBeUndefined();
});
