import type { Stats } from 'node:fs';
import { opendir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import picomatch from 'picomatch';
import type { FileLimits } from '../definition/definition';
import { quote } from '../definition/quote';
import { UserError } from '../definition/task-error';

/** A workspace of more is not looked through. */
const MAX_VISITED = 2_000_000;
const MAX_PATTERNS = 200;
const MAX_PATTERN_CHARACTERS = 1_000;
/** How many names a warning lists. */
const MAX_LISTED = 3;

/** A file of the workspace that the plugin gets. */
export interface MatchedFile {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  /** Absolute, without links. */
  readonly source: string;
  readonly bytes: number;
  readonly executable: boolean;
}

/** What globs stand for. */
export interface Match {
  /** By their path. */
  readonly files: readonly MatchedFile[];
  /** What was left out and why, for people. */
  readonly warnings: readonly string[];
}

/**
 * Finds the regular files of the workspace that globs stand for. A pattern
 * without wildcards that names a directory stands for what is in it. Nothing of
 * git's is ever found; links to files are followed inside the workspace, links
 * to directories are not.
 * @param patterns relative to the workspace; `!` at the start excludes.
 * @throws UserError `invalid_input` when a pattern leads out of the workspace,
 * nothing is found, or it is more than the plugin accepts.
 */
export async function matchFiles(
  pluginId: string,
  patterns: readonly string[],
  workspace: string,
  limits: FileLimits,
  signal: AbortSignal,
): Promise<Match> {
  const wanted = compile(patterns);
  const root = await realpath(workspace);
  const files: MatchedFile[] = [];
  const skipped: Skipped[] = [];
  let bytes = 0;
  for await (const { path, isLink } of walk(root, signal)) {
    if (!wanted(path)) continue;
    const file = await regularFile(root, path, isLink);
    if (typeof file === 'string') {
      skipped.push({ path, kind: file });
      continue;
    }
    files.push(file);
    bytes += file.bytes;
    if (files.length > limits.maxFiles) {
      throw refusal(
        `match more than ${limits.maxFiles} files and plugin ` +
          `${quote(pluginId)} takes no more: narrow them, or raise ` +
          '`files.max_files` of its definition',
      );
    }
    if (bytes > limits.maxBytes) {
      throw refusal(
        `match more than ${limits.maxBytes} bytes and plugin ` +
          `${quote(pluginId)} takes no more: narrow them, or raise ` +
          '`files.max_bytes` of its definition',
      );
    }
  }
  if (files.length === 0) {
    const shown = patterns.slice(0, MAX_LISTED).map((it) => quote(it));
    const only = skipped.length === 0 ? '' : `, but only ${listOf(skipped)}`;
    throw refusal(
      `match no file (${shown.join(', ')})${only}: globs are relative to the ` +
        'workspace, and wildcards match no name that starts with a dot',
    );
  }
  return {
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    warnings: warningsOf(skipped),
  };
}

/**
 * @returns whether a path relative to the workspace is meant.
 * @throws UserError for a pattern that cannot be meant.
 */
function compile(patterns: readonly string[]): (path: string) => boolean {
  if (patterns.length > MAX_PATTERNS) {
    throw refusal(`are ${patterns.length} globs: at most ${MAX_PATTERNS}`);
  }
  const included: ((path: string) => boolean)[] = [];
  const excluded: ((path: string) => boolean)[] = [];
  for (const text of patterns) {
    const isExcluding = text.startsWith('!');
    const pattern = normalized(isExcluding ? text.slice(1) : text);
    if (
      pattern === '' ||
      pattern.startsWith('/') ||
      pattern.split('/').includes('..') ||
      pattern.length > MAX_PATTERN_CHARACTERS
    ) {
      throw refusal(
        `have ${quote(text)}: a glob is a path relative to the workspace, ` +
          'without `..`',
      );
    }
    const isPlain = !picomatch.scan(pattern).isGlob;
    const globs = isPlain ? [pattern, `${pattern}/**`] : [pattern];
    // An exclusion that spares what starts with a dot would be a surprise.
    const all = pattern === '.' ? ['**'] : globs;
    const test = picomatch(all, { dot: isExcluding });
    (isExcluding ? excluded : included).push(test);
  }
  return (path) =>
    included.some((test) => test(path)) && !excluded.some((test) => test(path));
}

function normalized(pattern: string): string {
  return pattern.replace(/^(\.\/+)+(?=.)/, '').replace(/(?<=.)\/+$/, '');
}

/** Everything in the workspace that could be a file, without what is git's. */
async function* walk(
  root: string,
  signal: AbortSignal,
): AsyncGenerator<{ path: string; isLink: boolean }> {
  const directories = [''];
  let visited = 0;
  for (let at = directories.pop(); at !== undefined; at = directories.pop()) {
    signal.throwIfAborted();
    const entries = await opendir(join(root, at)).catch(() => undefined);
    if (entries === undefined) continue;
    for await (const entry of entries) {
      visited += 1;
      if (visited > MAX_VISITED) {
        throw refusal(
          `are looked for among more than ${MAX_VISITED} files: check out less`,
        );
      }
      if (entry.name === '.git') continue;
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory()) directories.push(path);
      else yield { path, isLink: entry.isSymbolicLink() };
    }
  }
}

/** Something that a glob matches and the plugin does not get. */
interface Skipped {
  readonly path: string;
  /** What it is, such as `a FIFO`. */
  readonly kind: string;
}

/** @returns what it is, in words, for what is no regular file of the workspace. */
async function regularFile(
  root: string,
  path: string,
  isLink: boolean,
): Promise<MatchedFile | string> {
  try {
    const source = isLink ? await realpath(join(root, path)) : join(root, path);
    const isInside = `${source}/`.startsWith(root === '/' ? '/' : `${root}/`);
    if (!isInside) return 'a link that leads out of the workspace';
    if (source.split('/').includes('.git')) return 'a link into a `.git`';
    const status = await stat(source);
    if (!status.isFile()) return kindOf(status);
    const { size, mode } = status;
    return { path, source, bytes: size, executable: (mode & 0o111) !== 0 };
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') return `not to be read: ${code}`;
    // What a byte becomes that is no UTF-8: nothing has that name.
    if (path.includes('\ufffd')) return 'a name that is no UTF-8';
    return isLink ? 'a link to nothing' : 'gone by now';
  }
}

function kindOf(status: Stats): string {
  if (status.isDirectory()) return 'a link to a directory';
  if (status.isFIFO()) return 'a FIFO';
  return status.isSocket() ? 'a socket' : 'a device';
}

function warningsOf(skipped: readonly Skipped[]): string[] {
  if (skipped.length === 0) return [];
  return [
    `The plugin did not get ${listOf(skipped)}, which the globs in ` +
      '`files` match: only regular files of the workspace, and links to them, ' +
      'are handed on.',
  ];
}

function listOf(skipped: readonly Skipped[]): string {
  const listed = skipped
    .slice(0, MAX_LISTED)
    .map(({ path, kind }) => `${quote(path)} (${kind})`);
  const more =
    skipped.length > MAX_LISTED
      ? `, and ${skipped.length - MAX_LISTED} more`
      : '';
  return `${listed.join(', ')}${more}`;
}

function refusal(sentence: string): UserError {
  return new UserError('invalid_input', `The globs in \`files\` ${sentence}.`);
}
