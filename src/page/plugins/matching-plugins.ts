import type { Plugin } from '../server/plugin';

/** The plugins whose id, name or description has every word of a query. */
export function matchingPlugins(
  plugins: readonly Plugin[],
  query: string,
): Plugin[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return plugins.filter(({ id, name, description }) => {
    const text = [id, name, description].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
