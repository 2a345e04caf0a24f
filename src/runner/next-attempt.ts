import type { PluginDefinition } from '../definition/definition';
import { MAX_BACKOFF_MS } from '../definition/defaults';
import type { Outcome } from '../definition/outcome';

/** How an attempt ended, as far as another one depends on it. */
export interface AttemptEnd {
  /** Counted from 1. */
  readonly attempt: number;
  readonly outcome: Outcome;
  /** Null when the plugin never ended by itself. */
  readonly exitCode: number | null;
}

/**
 * Whether a plugin is run again, and when.
 * @returns milliseconds to wait first; undefined when this was the last one.
 */
export function nextAttempt(
  { retry }: Pick<PluginDefinition, 'retry'>,
  { attempt, outcome, exitCode }: AttemptEnd,
): number | undefined {
  if (attempt >= retry.attempts || outcome === 'succeeded') return undefined;
  const { outcomes, exitCodes } = retry.on;
  // What was killed has an exit code that the plugin did not choose.
  const ownCode =
    outcome === 'plugin_failed' || outcome === 'invalid_input'
      ? exitCode
      : null;
  const again =
    outcomes.includes(outcome) ||
    (ownCode !== null && exitCodes.includes(ownCode));
  if (!again) return undefined;
  return Math.min(retry.backoffMs * 2 ** (attempt - 1), MAX_BACKOFF_MS);
}
