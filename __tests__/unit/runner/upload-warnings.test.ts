import { uploadWarnings } from '../../../src/runner/upload-warnings';

test('names that can be uploaded are nothing to warn of', () => {
  expect(uploadWarnings('lint', ['a/b.txt', 'ä b', "it's", 'a\\b'])).toEqual(
    [],
  );
});

test.each([...'":<>|*?'])('a name with %s is one to warn of', (character) => {
  const [warning = ''] = uploadWarnings('lint', ['a', `d/x${character}`]);
  expect(warning).toMatch(
    /^Plugin "lint" left a file, "d\/x.+", whose name actions\/upload-artifact refuses/,
  );
});

test('of many, one is named', () => {
  expect(uploadWarnings('lint', ['a:b', 'c', 'd?'])).toEqual([
    'Plugin "lint" left 2 files, such as "a:b", whose names actions/upload-artifact refuses: a step that uploads it fails. Leave " : < > | * and ? out of names.',
  ]);
});
