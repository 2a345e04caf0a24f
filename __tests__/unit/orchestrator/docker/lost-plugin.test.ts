import { lostPlugin } from '../../../../src/orchestrator/docker/lost-plugin';

test('it says what happened, what that means, and what to do', () => {
  const error = lostPlugin('greet', 'socket hang up', ' It was there.');
  expect(error.outcome).toBe('engine_unavailable');
  expect(error.message).toBe(
    'The engine lost the running plugin "greet" ("socket hang up"): its output ' +
      'may be incomplete, so the execution does not count. It was there. Look ' +
      'at the log of the Docker engine, then run the step again.',
  );
});

test("the engine's words cannot forge a line", () => {
  expect(lostPlugin('greet', 'x\n::error::y\r').message).not.toMatch(/[\r\n]/);
});
