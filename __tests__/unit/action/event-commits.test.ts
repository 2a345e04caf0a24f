import { execFileSync } from 'node:child_process';
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventCommits } from '../../../src/action/distrust';
import { readEventCommits } from '../../../src/action/event-commits';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

const SHA = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const HEAD = 'e'.repeat(40);
const MERGE = 'f'.repeat(64);
const file = join(directory.path, 'event.json');

function read(
  event: 'pull_request_target' | 'workflow_run',
  payload: unknown,
  sha: string | undefined = SHA,
): EventCommits {
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
  writeFileSync(file, text);
  return readEventCommits({
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file,
    GITHUB_SHA: sha,
  });
}

const run = (
  event: string,
  from: string,
  repository: unknown = { full_name: 'org/app' },
): object => ({
  workflow_run: {
    event,
    head_sha: HEAD,
    head_repository: { full_name: from },
  },
  repository,
});

test('pull_request_target: the base is trusted, head and merge are foreign', () => {
  const payload = {
    pull_request: {
      head: { sha: HEAD.toUpperCase() },
      base: { sha: BASE },
      merge_commit_sha: MERGE,
    },
  };
  expect(read('pull_request_target', payload)).toEqual({
    trusted: [SHA, BASE],
    foreign: [HEAD, MERGE],
  });
});

test('workflow_run of a push to this repository: what was pushed is trusted', () => {
  expect(read('workflow_run', run('push', 'org/app'))).toEqual({
    trusted: [SHA, HEAD],
    foreign: [],
  });
});

test.each([
  ['a pull request from a fork', run('pull_request', 'fork/app')],
  ['a pull request from this repository', run('pull_request', 'org/app')],
  ['a push to a fork', run('push', 'fork/app')],
  ['a repository of no name', run('push', 'org/app', {})],
  ['another event', run('issue_comment', 'org/app')],
])('workflow_run of %s: its head is foreign', (_name, payload) => {
  expect(read('workflow_run', payload)).toEqual({
    trusted: [SHA],
    foreign: [HEAD],
  });
});

test.each([
  ['no JSON', '{"pull_request": '],
  ['a list', '[]'],
  ['nothing', ''],
  ['null', 'null'],
  ['other types', '{"pull_request": {"head": "x", "base": {"sha": 7}}}'],
  ['a prototype', '{"__proto__": {"pull_request": {"base": {"sha": "b"}}}}'],
  ['a commit that is none', '{"pull_request": {"base": {"sha": "main"}}}'],
  ['depth without end', '['.repeat(200_000) + ']'.repeat(200_000)],
])('a payload with %s adds nothing', (_name, text) => {
  expect(read('pull_request_target', text)).toEqual({
    trusted: [SHA],
    foreign: [],
  });
});

test('a payload that is no file, or too large, adds nothing', () => {
  const fifo = join(directory.path, 'fifo');
  execFileSync('mkfifo', [fifo]);
  const large = join(directory.path, 'large.json');
  writeFileSync(large, '{}');
  truncateSync(large, 26 * 2 ** 20);
  for (const path of [undefined, '', '/nowhere', directory.path, fifo, large]) {
    expect(
      readEventCommits({
        GITHUB_EVENT_NAME: 'workflow_run',
        GITHUB_EVENT_PATH: path,
        GITHUB_SHA: SHA,
      }),
    ).toEqual({ trusted: [SHA], foreign: [] });
  }
});

test('without a usable GITHUB_SHA and payload nothing is trusted', () => {
  expect(read('workflow_run', {}, 'main')).toEqual({
    trusted: [],
    foreign: [],
  });
  expect(readEventCommits({})).toEqual({ trusted: [], foreign: [] });
});
