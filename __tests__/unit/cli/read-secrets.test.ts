import { readSecrets } from '../../../src/cli/read-secrets';
import { UsageError } from '../../../src/cli/usage-error';

const door = { env: { FROM_HERE: 'a\nb', EMPTY: '' } };

test.each<[string[] | undefined, Record<string, string>]>([
  [undefined, {}],
  [['A=b=c'], { A: 'b=c' }],
  [['FROM_HERE', 'B='], { FROM_HERE: 'a\nb', B: '' }],
  [['EMPTY'], { EMPTY: '' }],
])('%j', (values, expected) => {
  expect(readSecrets(values, door)).toEqual(expected);
});

test('a name that the environment does not have is told', () => {
  expect(() => readSecrets(['NOT_THERE'], door)).toThrow(
    new UsageError(
      '--secret is not usable: "NOT_THERE" has no value, and the environment has no such variable.',
    ),
  );
});

test('a value is never shown', () => {
  expect(() => readSecrets(['no name=hunter2'], door)).toThrow(UsageError);
  expect(() => readSecrets(['no name=hunter2'], door)).not.toThrow(/hunter2/);
});
