import { DefinitionError } from '../../../src/definition/definition-error';
import { parseDefinition } from '../../../src/definition/parse-definition';
import { parseDefinitionBytes } from '../../../src/registry/definition-file';

const read = (exit_codes: object): ReturnType<typeof parseDefinition> =>
  parseDefinition(
    { id: 'greet', image: 'greet:1', exit_codes },
    '/p/greet.json',
  );

test('a code has a meaning and counts as a failure, unless it says otherwise', () => {
  const { exitCodes } = read({
    3: { meaning: 'findings', outcome: 'succeeded' },
    4: { meaning: 'no rules' },
    5: {},
  });
  expect([...exitCodes]).toEqual([
    [3, { meaning: 'findings', outcome: 'succeeded' }],
    [4, { meaning: 'no rules', outcome: 'plugin_failed' }],
    [5, { meaning: undefined, outcome: 'plugin_failed' }],
  ]);
});

test('YAML needs no quotes around a code', async () => {
  const text =
    'id: greet\nimage: greet:1\nexit_codes: { 3: { meaning: findings, outcome: succeeded } }\n';
  const { exitCodes } = await parseDefinitionBytes(
    Buffer.from(text),
    '/p/greet.yaml',
  );
  expect(exitCodes.get(3)?.outcome).toBe('succeeded');
});

test('a test case with such an exit code expects what it means', () => {
  const { tests } = parseDefinition(
    {
      id: 'greet',
      image: 'greet:1',
      exit_codes: { 3: { outcome: 'succeeded' } },
      tests: [
        { name: 'findings', input: {}, exit_code: 3 },
        { name: 'failure', input: {}, exit_code: 4 },
      ],
    },
    '/p/greet.json',
  );
  expect(tests.map(({ outcome }) => outcome)).toEqual([
    'succeeded',
    'plugin_failed',
  ]);
});

test.each<readonly [name: string, exitCodes: object, pattern: RegExp]>([
  ['code 0', { 0: {} }, /"0" is not an exit code from 1 to 255/],
  ['code 256', { 256: {} }, /"256" is not an exit code/],
  ['a word', { three: {} }, /"three" is not an exit code/],
  ['a leading zero', { '03': {} }, /"03" is not an exit code/],
  ['an outcome of ours', { 3: { outcome: 'cancelled' } }, /must be one of/],
  ['a wrong key', { 3: { meaninng: 'x' } }, /did you mean "meaning"/],
  ['no object', { 3: 'findings' }, /an object with "meaning" and "outcome"/],
])('refused: %s', (_name, exitCodes, pattern) => {
  expect(() => read(exitCodes)).toThrow(DefinitionError);
  expect(() => read(exitCodes)).toThrow(pattern);
});
