import type { ShownRecord } from '../server/shown-record';

/** What a page has at first. */
const PAGE = 50;
/** The most that the server gives at once. */
const MAX_LIMIT = 500;

/**
 * How many records to ask for, so that a list has as many as before.
 * @returns undefined when they cannot be had at once.
 */
export function refreshLimit(
  shown: readonly Pick<ShownRecord, 'status'>[],
): number | undefined {
  // Those that wait come beside what is asked for.
  const records = shown.filter(({ status }) => status !== 'queued').length;
  return records > MAX_LIMIT ? undefined : Math.max(PAGE, records);
}
