/** Unit tests, without a container: node --test */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { countWords } from './count-words.mjs';

/** Runs the plugin as the container does. */
const run = (input) =>
  spawnSync(process.execPath, ['main.mjs'], {
    cwd: import.meta.dirname,
    input,
    encoding: 'utf8',
  });

test('words are counted', () => {
  assert.deepEqual(countWords('the quick brown fox'), {
    words: 4,
    longest: 'quick',
  });
});

test('short words are left out', () => {
  assert.equal(countWords('the quick brown fox', 4).words, 2);
});

test('there may be no word', () => {
  assert.equal(countWords(' \n '), undefined);
});

test('the output is JSON', () => {
  const { status, stdout } = run('{"text": "one two"}');
  assert.equal(status, 0);
  assert.deepEqual(JSON.parse(stdout), { words: 2, longest: 'one' });
});

test('an input that is not usable is refused', () => {
  for (const input of ['one two', '[]', 'null']) {
    const { status, stdout, stderr } = run(input);
    assert.deepEqual([status, stdout], [2, '']);
    assert.equal(JSON.parse(stderr).level, 'error');
  }
});
