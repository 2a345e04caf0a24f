import { dirname } from 'node:path';

/**
 * Which of the plugins directories a definition file is in.
 * @param file absolute path, as a registry of the directories has it
 */
export function directoryOf(
  file: string,
  directories: readonly string[],
): string | undefined {
  const own = dirname(file);
  return [own, dirname(own)].find((it) => directories.includes(it));
}
