import { isGitName } from './git-name';

/** Longer paths are of no use to any later step. */
const MAX_PATH_BYTES = 1_024;
/** What a terminal or a log would act on instead of showing. */
const UNSAFE_NAME = /[\p{Cc}\p{Zl}\p{Zp}]/u;

/**
 * Why nothing that a plugin leaves may be written under a name.
 * @param path relative to where it would be written.
 * @returns undefined for a name that may be.
 */
export function refusedName(path: string): string | undefined {
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..')) {
    return 'paths that lead elsewhere';
  }
  // git runs programs that the configuration of a repository names.
  if (parts.some(isGitName)) return 'files of a `.git`';
  if (UNSAFE_NAME.test(path)) return 'names with control characters';
  if (Buffer.byteLength(path) > MAX_PATH_BYTES) {
    return `paths longer than ${MAX_PATH_BYTES} bytes`;
  }
  return undefined;
}
