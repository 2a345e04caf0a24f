import { DEFAULT_RETRY } from '../../../src/definition/defaults';
import type { RetryInstruction } from '../../../src/definition/definition';
import { nextAttempt, type AttemptEnd } from '../../../src/runner/next-attempt';

type Case = readonly [
  name: string,
  retry: Partial<RetryInstruction>,
  end: Partial<AttemptEnd>,
  waitMs: number | undefined,
];

const on = (
  outcomes: RetryInstruction['on']['outcomes'],
  exitCodes: readonly number[] = [],
): Partial<RetryInstruction> => ({ on: { outcomes, exitCodes } });

test.each<Case>([
  ['without retry', { attempts: 1 }, {}, undefined],
  ['a failure', {}, {}, 1000],
  ['the pause doubles', {}, { attempt: 3 }, 4000],
  ['up to five minutes', { backoffMs: 200_000 }, { attempt: 2 }, 300_000],
  ['the last attempt', {}, { attempt: 5 }, undefined],
  ['a success', on(['succeeded']), { outcome: 'succeeded' }, undefined],
  ['a cancellation', {}, { outcome: 'cancelled' }, undefined],
  ['an outcome not named', on(['timed_out']), {}, undefined],
  ['a named outcome', on(['timed_out']), { outcome: 'timed_out' }, 1000],
  ['a named code', on([], [75]), { exitCode: 75 }, 1000],
  ['another code', on([], [75]), { exitCode: 1 }, undefined],
  [
    'a named code, declared as a wrong input',
    on([], [75]),
    { exitCode: 75, outcome: 'invalid_input' },
    1000,
  ],
  [
    'the code of a plugin that was killed for its time',
    on([], [137]),
    { exitCode: 137, outcome: 'timed_out' },
    undefined,
  ],
])('%s', (_name, retry, end, waitMs) => {
  expect(
    nextAttempt(
      { retry: { ...DEFAULT_RETRY, attempts: 5, ...retry } },
      { attempt: 1, outcome: 'plugin_failed', exitCode: 1, ...end },
    ),
  ).toBe(waitMs);
});
