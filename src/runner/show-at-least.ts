import type { RecordedUsage } from './execution-record';

/**
 * A figure of what was used, for people: one that was not read when the plugin
 * had ended can have been more, and says so.
 * @param figure as it is shown otherwise.
 * @param isMost whether it cannot be more, as that of a limit.
 */
export function showAtLeast(
  figure: string,
  { read_at_end: isWhole }: Pick<RecordedUsage, 'read_at_end'>,
  isMost = false,
): string {
  return isWhole === false && !isMost ? `at least ${figure}` : figure;
}
