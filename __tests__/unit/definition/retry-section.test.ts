import { DefinitionError } from '../../../src/definition/definition-error';
import { parseDefinition } from '../../../src/definition/parse-definition';

const read = (more: object): ReturnType<typeof parseDefinition> =>
  parseDefinition({ id: 'greet', image: 'greet:1', ...more }, '/p/greet.json');

const faultsOf = (more: object): string => {
  try {
    read(more);
  } catch (error) {
    if (error instanceof DefinitionError) return error.message;
    throw error;
  }
  return '';
};

test('a plugin is run once, unless its definition says more', () => {
  expect(read({}).retry).toEqual({
    attempts: 1,
    backoffMs: 1000,
    on: {
      outcomes: ['plugin_failed', 'timed_out', 'engine_unavailable'],
      exitCodes: [],
    },
  });
});

test('outcomes and exit codes, mixed', () => {
  const retry = { attempts: 3, backoff: '2s', on: ['timed_out', 75] };
  expect(read({ retry }).retry).toEqual({
    attempts: 3,
    backoffMs: 2000,
    on: { outcomes: ['timed_out'], exitCodes: [75] },
  });
});

test.each<readonly [name: string, retry: object, pattern: RegExp]>([
  ['no attempt', { attempts: 0 }, /\/retry\/attempts: .*from 1 to 10/],
  ['too many', { attempts: 11 }, /from 1 to 10/],
  ['a half', { attempts: 1.5 }, /from 1 to 10/],
  ['a bare number', { backoff: 2 }, /with a unit/],
  ['too long', { backoff: '6m' }, /more than 5 minutes/],
  ['a typo', { on: ['timed-out'] }, /did you mean "timed_out"/],
  ['a cancellation', { on: ['cancelled'] }, /cannot|not an outcome/],
  ['a success', { on: ['succeeded'] }, /not an outcome that can be tried/],
  ['exit code 0', { on: [0] }, /not an exit code from 1 to 255/],
  ['exit code 256', { on: [256] }, /not an exit code from 1 to 255/],
  ['nothing', { on: [] }, /a list of outcomes/],
  ['a wrong key', { attempt: 2 }, /did you mean "attempts"/],
])('refused: %s', (_name, retry, pattern) => {
  expect(faultsOf({ retry })).toMatch(pattern);
});
