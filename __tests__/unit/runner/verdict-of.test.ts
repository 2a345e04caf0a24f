import { EngineError, UserError } from '../../../src/definition/task-error';
import type { EndCause } from '../../../src/runner/end-cause';
import { FaultsError } from '../../../src/runner/faults-error';
import type { Verdict } from '../../../src/runner/judge';
import { faultVerdict, verdictOf } from '../../../src/runner/verdict-of';

const FAULT = { pointer: '/a', rule: 'type', message: 'must be a string' };
const AWAY = new EngineError('engine_unavailable', 'The engine is away.');
const TIMEOUT: EndCause = { outcome: 'timed_out', message: 'It was slow.' };

test.each<[string, unknown, EndCause | undefined, Omit<Verdict, 'warnings'>]>([
  [
    'an error of the user is told as it is',
    new UserError('invalid_input', 'No such secret.'),
    undefined,
    { outcome: 'invalid_input', error: 'No such secret.' },
  ],
  [
    'an engine does not know what for it is',
    AWAY,
    undefined,
    {
      outcome: 'engine_unavailable',
      error: 'Plugin "greet": The engine is away.',
    },
  ],
  [
    'an engine that does is not told twice',
    new EngineError('start_failed', 'Plugin "greet" has no entrypoint.'),
    undefined,
    { outcome: 'start_failed', error: 'Plugin "greet" has no entrypoint.' },
  ],
  [
    'faults are kept',
    new FaultsError('The input does not fit.', [FAULT]),
    undefined,
    {
      outcome: 'invalid_input',
      error: 'The input does not fit.',
      faults: [FAULT],
    },
  ],
  [
    'a cause wins over what it has made fail',
    AWAY,
    TIMEOUT,
    { outcome: 'timed_out', error: 'It was slow.' },
  ],
  [
    'a cause wins over a mistake, too',
    new TypeError('x is undefined'),
    TIMEOUT,
    { outcome: 'timed_out', error: 'It was slow.' },
  ],
])('%s', (_name, error, first, verdict) => {
  expect(verdictOf(error, { first }, 'greet')).toEqual({
    ...verdict,
    warnings: [],
  });
});

test.each([new TypeError('x is undefined'), 'text', undefined])(
  'no outcome stands for a mistake: %s',
  (error) => {
    expect(verdictOf(error, { first: undefined }, 'greet')).toBeUndefined();
  },
);

test('a mistake is the machine’s, and names the plugin', () => {
  const verdict = faultVerdict(new Error('no space left'), 'greet');
  expect(verdict).toMatchObject({
    outcome: 'engine_unavailable',
    warnings: [],
  });
  expect(verdict.error).toContain('no space left (plugin "greet")');
});
