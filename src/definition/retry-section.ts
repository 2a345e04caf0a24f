import { DEFAULT_RETRY, MAX_BACKOFF_MS } from './defaults';
import type { RetryInstruction } from './definition';
import type { DefinitionFile } from './definition-file';
import { parseDuration } from './duration';
import type { FaultCollector } from './fault-collector';
import { pointerTo } from './json-pointer';
import type { Outcome } from './outcome';
import { quote } from './quote';
import { didYouMean } from './suggest';
import { ValueError } from './value-error';

/** Ends that another attempt can change; the others are the same each time. */
export const RETRYABLE_OUTCOMES = [
  'plugin_failed',
  'invalid_output',
  'output_too_large',
  'timed_out',
  'out_of_memory',
  'image_unavailable',
  'engine_unavailable',
  'start_failed',
] as const satisfies readonly Outcome[];

/** Reads `retry:`; without the key a plugin is run once. */
export function parseRetry(
  raw: NonNullable<DefinitionFile['retry']>,
  faults: FaultCollector,
): RetryInstruction {
  return {
    attempts: raw.attempts ?? DEFAULT_RETRY.attempts,
    backoffMs: faults.parse(
      raw.backoff,
      '/retry/backoff',
      'duration',
      parseBackoff,
      DEFAULT_RETRY.backoffMs,
    ),
    on: raw.on === undefined ? DEFAULT_RETRY.on : parseOn(raw.on, faults),
  };
}

function parseBackoff(text: string): number {
  const backoffMs = parseDuration(text);
  if (backoffMs <= MAX_BACKOFF_MS) return backoffMs;
  throw new ValueError(`${quote(text)} is more than 5 minutes`);
}

function parseOn(
  on: readonly (string | number)[],
  faults: FaultCollector,
): RetryInstruction['on'] {
  const outcomes: Outcome[] = [];
  const exitCodes: number[] = [];
  on.forEach((entry, at) => {
    const refuse = (message: string): void =>
      faults.add(pointerTo('/retry/on', at), 'retry', message);
    if (typeof entry === 'number') {
      if (entry >= 1 && entry <= 255) exitCodes.push(entry);
      else refuse(`${entry} is not an exit code from 1 to 255`);
      return;
    }
    const outcome = RETRYABLE_OUTCOMES.find((known) => known === entry);
    if (outcome !== undefined) outcomes.push(outcome);
    else {
      refuse(
        `${quote(entry)} is not an outcome that can be tried again: one of ` +
          `${RETRYABLE_OUTCOMES.join(', ')}, or an exit code` +
          didYouMean(entry, RETRYABLE_OUTCOMES),
      );
    }
  });
  return { outcomes, exitCodes };
}
