import { isGitName } from '../../../src/runner/git-name';

test.each([
  ['.git'],
  ['.GIT'],
  ['.gIt'],
  ['.git '],
  ['.git. .'],
  ['.git::$INDEX_ALLOCATION'],
  ['.Git:stream'],
  ['git~1'],
  ['GIT~2'],
  ['.g\u200cit'],
  ['\ufeff.git'],
  ['a\\.git'],
  ['.git\\hooks'],
])('%j is git’s directory somewhere', (name) => {
  expect(isGitName(name)).toBe(true);
});

test.each([
  ['git'],
  ['.github'],
  ['.gitignore'],
  ['.gitmodules'],
  ['.git-blame-ignore-revs'],
  ['a.git'],
  ['..git'],
  ['git~'],
  ['.gít'],
  [''],
])('%j is not', (name) => {
  expect(isGitName(name)).toBe(false);
});
