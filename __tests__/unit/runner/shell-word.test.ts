import { execFileSync } from 'node:child_process';
import { shellWord } from '../../../src/runner/shell-word';

test.each([
  'plain',
  'a=b',
  '=x',
  '-x',
  '',
  "it's",
  '$(x)`y`\\"',
  'ä b\nc',
  '~',
  '*',
])('%j is one word', (word) => {
  const script = `printf %s ${shellWord(word)}`;
  // printf takes a word that begins with a dash for an option.
  const safe = script.replace('printf %s', "printf '%s'  ");
  expect(execFileSync('sh', ['-c', safe], { encoding: 'utf8' })).toBe(word);
});

test('what needs no quotes has none', () => {
  expect(shellWord('--input-file')).toBe('--input-file');
});
