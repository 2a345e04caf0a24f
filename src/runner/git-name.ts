/**
 * What HFS+ leaves out of a name
 * (https://github.com/git/git/blob/master/utf8.c, next_hfs_char).
 */
const IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/gu;

/**
 * Whether a part of a path is git's directory on any file system: git itself
 * refuses these spellings of `.git`, wherever it runs
 * (https://git-scm.com/docs/git-config, core.protectHFS and core.protectNTFS).
 */
export function isGitName(part: string): boolean {
  // A backslash separates on Windows; a colon starts the name of a stream.
  return part.split('\\').some((piece) => {
    const [name = ''] = piece.replace(IGNORED, '').toLowerCase().split(':');
    return /^(?:\.git|git~\d+)$/.test(name.replace(/[ .]+$/, ''));
  });
}
