import type { Outcome } from '../definition/outcome';

/** The command line cannot be used. */
export const USAGE_EXIT_CODE = 2;

/** A mistake of ours, or a fault of the machine (sysexits.h, EX_SOFTWARE). */
export const FAULT_EXIT_CODE = 70;

/** The result could not be written to stdout (sysexits.h, EX_IOERR). */
export const STDOUT_EXIT_CODE = 74;

/**
 * What the CLI exits with for each outcome. A plugin's own exit code is in the
 * record: the same number from the two of them would mean two things.
 */
export const EXIT_CODES: Readonly<Record<Outcome, number>> = {
  succeeded: 0,
  plugin_failed: 1,
  invalid_input: 3,
  invalid_output: 4,
  output_too_large: 5,
  out_of_memory: 6,
  image_unavailable: 7,
  engine_unavailable: 8,
  start_failed: 9,
  definition_invalid: 10,
  plugin_not_found: 11,
  policy_denied: 12,
  // As timeout(1) and a shell whose program was interrupted have it.
  timed_out: 124,
  cancelled: 130,
};
