/** A moment for people, in UTC and exact to a second: `2030-01-31 12:00:05Z`. */
export function showTime(at: Date): string {
  return at
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, 'Z');
}
