/** A version in a sentence, behind the id of a plugin. */
export function showVersion(version: string | undefined): string {
  return version === undefined
    ? 'without a version'
    : `with version ${version}`;
}
