import { isGitName } from './git-name';

/** Longer paths are of no use to any later step. */
const MAX_PATH_BYTES = 1_024;
/**
 * What a terminal or a log would act on instead of showing: controls, and what
 * reorders or hides text. Names of some languages, and emoji, have the joiners
 * U+200C and U+200D (https://www.unicode.org/reports/tr31/#Layout_and_Format_Control_Characters).
 */
const UNSAFE_NAME = /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/u;
/** What a byte becomes that is no UTF-8. */
const UNREADABLE = '\ufffd';

/**
 * Why nothing that a plugin leaves may be written under a name.
 * @param path relative to where it would be written.
 * @returns undefined for a name that may be.
 */
export function refusedName(path: string): string | undefined {
  // Written, it would be another name.
  if (path.includes(UNREADABLE)) return 'names that are no UTF-8';
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
