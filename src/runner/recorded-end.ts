import type { RecordedAttempt } from './execution-record';
import type { Verdict } from './judge';
import type { Secrecy } from './secrecy';

/**
 * An end as a record holds it: secrets are in no message of it.
 * @param earlier the warnings before it.
 */
export function recordedEnd(
  { outcome, error, warnings }: Verdict,
  earlier: readonly string[],
  secrecy: Pick<Secrecy, 'redact'>,
): Pick<RecordedAttempt, 'outcome' | 'error' | 'warnings'> {
  return {
    outcome,
    error: error === undefined ? null : secrecy.redact(error),
    warnings: [...earlier, ...warnings].map((it) => secrecy.redact(it)),
  };
}
