import { isJsonObject, type JsonObject } from '../definition/json';
import { readBoundedFile } from '../runner/bounded-file';
import { commitId } from './commit-id';
import type { EventCommits } from './distrust';

/** GitHub does not deliver a larger payload. */
const MAX_EVENT_BYTES = 25 * 2 ** 20;

/**
 * The commits of the event of this workflow run, from GITHUB_SHA, which is the
 * base's in the privileged events, and from the payload in GITHUB_EVENT_PATH.
 * A payload that cannot be read adds none.
 * https://docs.github.com/webhooks/webhook-events-and-payloads
 */
export function readEventCommits(
  env: Readonly<Record<string, string | undefined>>,
): EventCommits {
  const event = readEvent(env['GITHUB_EVENT_PATH']);
  const base = commitId(env['GITHUB_SHA']);
  const { trusted, foreign } =
    env['GITHUB_EVENT_NAME'] === 'workflow_run'
      ? workflowRunCommits(event)
      : pullRequestCommits(event);
  return {
    trusted: [base, ...trusted].filter((it) => it !== undefined),
    foreign: foreign.filter((it) => it !== undefined),
  };
}

interface Commits {
  readonly trusted: readonly (string | undefined)[];
  readonly foreign: readonly (string | undefined)[];
}

function pullRequestCommits(event: JsonObject): Commits {
  const pullRequest = member(event, 'pull_request');
  return {
    trusted: [commitId(member(pullRequest, 'base')['sha'])],
    foreign: [
      commitId(member(pullRequest, 'head')['sha']),
      commitId(pullRequest['merge_commit_sha']),
    ],
  };
}

/**
 * What was pushed to this very repository was pushed by somebody who may. The
 * head of every other run can be a pull request's.
 */
function workflowRunCommits(event: JsonObject): Commits {
  const run = member(event, 'workflow_run');
  const head = commitId(run['head_sha']);
  const repository = member(event, 'repository')['full_name'];
  const isOwnPush =
    run['event'] === 'push' &&
    typeof repository === 'string' &&
    member(run, 'head_repository')['full_name'] === repository;
  return isOwnPush
    ? { trusted: [head], foreign: [] }
    : { trusted: [], foreign: [head] };
}

function readEvent(path: string | undefined): JsonObject {
  const text = path && readBoundedFile(path, MAX_EVENT_BYTES);
  if (!text) return {};
  try {
    const value = JSON.parse(text) as unknown;
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
}

function member(owner: JsonObject, key: string): JsonObject {
  const value = Object.hasOwn(owner, key) ? owner[key] : undefined;
  return isJsonObject(value) ? value : {};
}
