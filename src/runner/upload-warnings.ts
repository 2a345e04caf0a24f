import { quote } from '../definition/quote';

/**
 * What actions/upload-artifact takes in no path, since other file systems do
 * not; line breaks are in no name that is taken over
 * (https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/upload/path-and-artifact-name-validation.ts).
 */
const REFUSED = /[":<>|*?]/;

/**
 * Warns of artifacts that a later step cannot upload: it fails as a whole.
 * @param paths of all artifacts, relative to their directory.
 */
export function uploadWarnings(
  pluginId: string,
  paths: readonly string[],
): string[] {
  const refused = paths.filter((path) => REFUSED.test(path));
  const [first] = refused;
  if (first === undefined) return [];
  const left =
    refused.length === 1
      ? `a file, ${quote(first)}, whose name`
      : `${refused.length} files, such as ${quote(first)}, whose names`;
  return [
    `Plugin ${quote(pluginId)} left ${left} actions/upload-artifact refuses: ` +
      'a step that uploads it fails. Leave " : < > | * and ? out of names.',
  ];
}
