import compareBuild from 'semver/functions/compare-build';
import prerelease from 'semver/functions/prerelease';
import satisfies from 'semver/functions/satisfies';
import validRange from 'semver/ranges/valid';
import type { PluginDefinition } from '../definition/definition';

/** The best definition within a range; without one the highest released. */
export function newestMatch(
  definitions: readonly PluginDefinition[],
  range: string | undefined,
): PluginDefinition | undefined {
  return definitions
    .filter(({ version }) => range === undefined || isWithin(version, range))
    .sort(newestFirst)[0];
}

/** True for what semver reads as a range, such as `1.2.0` or `^1`. */
export function isRange(text: string): boolean {
  return validRange(text) !== null;
}

/** Orders versions: released ones, then pre-releases, then none at all. */
export function newestFirst(
  { version: a }: PluginDefinition,
  { version: b }: PluginDefinition,
): number {
  const byRank = rank(b) - rank(a);
  if (byRank !== 0 || a === undefined || b === undefined) return byRank;
  return compareBuild(b, a);
}

function isWithin(version: string | undefined, range: string): boolean {
  return version !== undefined && satisfies(version, range);
}

function rank(version: string | undefined): number {
  if (version === undefined) return 0;
  return prerelease(version) === null ? 2 : 1;
}
