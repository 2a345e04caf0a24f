/**
 * Why an execution ended: exactly one of these words, in the step output
 * `outcome`, the record, and everywhere else.
 */
export const OUTCOMES = [
  'succeeded',
  'plugin_failed',
  'invalid_input',
  'invalid_output',
  'output_too_large',
  'timed_out',
  'cancelled',
  'out_of_memory',
  'image_unavailable',
  'engine_unavailable',
  'start_failed',
  'definition_invalid',
  'plugin_not_found',
  'policy_denied',
] as const;

/** One word of {@link OUTCOMES}. */
export type Outcome = (typeof OUTCOMES)[number];
