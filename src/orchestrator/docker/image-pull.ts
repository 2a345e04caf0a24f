import { setTimeout as sleep } from 'node:timers/promises';
import { LONG_QUOTE, quote } from '../../definition/quote';
import type { ImageReference } from '../../definition/image-reference';
import { EngineError } from '../../definition/task-error';
import type { OnImageProgress } from '../image-request';
import type { RunDockerCli } from './docker-cli';
import { pullFollower } from './pull-progress';

/** Tries in all; a registry that is down for longer is a real failure. */
const ATTEMPTS = 3;
const FIRST_PAUSE_MS = 1_000;

/** What to pull, and how to report and stop it. */
export interface PullRequest {
  readonly reference: ImageReference;
  readonly platform: string | undefined;
  readonly signal: AbortSignal;
  readonly onProgress: OnImageProgress;
}

/** Waits between tries; rejects when the signal aborts. */
export type Pause = (ms: number, signal: AbortSignal) => Promise<void>;

/**
 * Pulls an image through the docker CLI; retries only what may pass.
 * @throws EngineError `image_unavailable` with the registry's last words.
 */
export async function pullImage(
  request: PullRequest,
  run: RunDockerCli,
  pause: Pause = (ms, signal) => sleep(ms, undefined, { signal }),
): Promise<void> {
  const { reference, signal, onProgress } = request;
  for (let attempt = 1; ; attempt += 1) {
    const follow = pullFollower();
    const result = await run(pullArguments(request), {
      signal,
      onLine: (line) => onProgress(line, follow(line)),
    });
    signal.throwIfAborted();
    if (result.exitCode === 0) return;
    const reason = lastLine(result.stderr);
    const transient = isTransient(reason);
    if (!transient || attempt === ATTEMPTS) {
      throw new EngineError(
        'image_unavailable',
        pullFailure(reference, reason, transient ? attempt : 1),
      );
    }
    const jitter = 0.75 + Math.random() / 2;
    const pauseMs = Math.round(FIRST_PAUSE_MS * 4 ** (attempt - 1) * jitter);
    onProgress(
      `pull failed (${quote(reason, LONG_QUOTE)}), trying again in ${pauseMs} ms`,
    );
    await pause(pauseMs, signal);
  }
}

/** The argv of `docker pull`. Pure. */
export function pullArguments(
  request: Pick<PullRequest, 'reference' | 'platform'>,
): string[] {
  return [
    'pull',
    ...(request.platform === undefined ? [] : ['--platform', request.platform]),
    '--',
    pullableName(request.reference),
  ];
}

/** The reference with an explicit tag: an empty tag can mean all tags. */
export function pullableName(reference: ImageReference): string {
  return reference.tag === undefined && reference.digest === undefined
    ? `${reference.text}:latest`
    : reference.text;
}

/**
 * Whether trying again can help. Unknown faults are not retried: a wrong name
 * or a missing right never gets better, and waiting hides it.
 */
export function isTransient(reason: string): boolean {
  if (
    /no space left|unauthorized|denied|forbidden|not found|manifest unknown|no matching manifest|invalid reference|repository does not exist|no basic auth/i.test(
      reason,
    )
  ) {
    return false;
  }
  return /toomanyrequests|too many requests|\b429\b|\b50[0234]\b|internal server error|bad gateway|service unavailable|gateway time-?out|timeout|timed out|deadline exceeded|connection reset|connection refused|broken pipe|unexpected EOF|\bEOF\b|no such host|temporary failure|server misbehaving|network is unreachable|TLS handshake/i.test(
    reason,
  );
}

function pullFailure(
  reference: ImageReference,
  reason: string,
  attempts: number,
): string {
  const tries = attempts > 1 ? ` after ${attempts} tries` : '';
  return (
    `The image ${quote(reference.text, LONG_QUOTE)} could not be pulled${tries}: ` +
    `${quote(reason || 'docker pull gave no reason', LONG_QUOTE)}. ${adviceOn(reason)}`
  );
}

/** What to do about the last words of a registry. One sentence. */
export function adviceOn(reason: string): string {
  if (/no matching manifest/i.test(reason)) {
    return 'It is not published for this platform: set `platform:` in the definition to one that it has.';
  }
  if (
    /no space left|unauthorized|denied|forbidden|no basic auth/i.test(reason)
  ) {
    return 'Log in to the registry in an earlier step, and check the name.';
  }
  if (/not found|manifest unknown|does not exist/i.test(reason)) {
    return 'Check the name and the tag of `image:` in the definition.';
  }
  if (/toomanyrequests|too many requests|429/i.test(reason)) {
    return "The registry's rate limit is used up: log in, or use a mirror.";
  }
  return 'Check that the registry can be reached from this runner.';
}

function lastLine(text: string): string {
  return (
    text
      .trim()
      .split(/[\r\n]+/)
      .at(-1)
      ?.trim() ?? ''
  );
}
