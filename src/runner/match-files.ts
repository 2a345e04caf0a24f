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
  const skipped: string[] = [];
  let bytes = 0;
  for await (const { path, isLink } of walk(root, signal)) {
    if (!wanted(path)) continue;
    const file = await regularFile(root, path, isLink);
    if (file === undefined) {
      skipped.push(path);
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
    throw refusal(
      `match no file (${shown.join(', ')}): globs are relative to the ` +
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

/** @returns undefined for what is no regular file of the workspace. */
async function regularFile(
  root: string,
  path: string,
  isLink: boolean,
): Promise<MatchedFile | undefined> {
  try {
    const source = isLink ? await realpath(join(root, path)) : join(root, path);
    const isInside = `${source}/`.startsWith(root === '/' ? '/' : `${root}/`);
    if (!isInside || source.split('/').includes('.git')) return undefined;
    const { size, mode, isFile } = await statOf(source);
    if (!isFile) return undefined;
    return { path, source, bytes: size, executable: (mode & 0o111) !== 0 };
  } catch {
    return undefined;
  }
}

async function statOf(
  path: string,
): Promise<{ size: number; mode: number; isFile: boolean }> {
  const status = await stat(path);
  return { size: status.size, mode: status.mode, isFile: status.isFile() };
}

function warningsOf(skipped: readonly string[]): string[] {
  if (skipped.length === 0) return [];
  const listed = skipped.slice(0, MAX_LISTED).map((it) => quote(it));
  const more =
    skipped.length > MAX_LISTED
      ? `, and ${skipped.length - MAX_LISTED} more`
      : '';
  return [
    `The plugin did not get ${listed.join(', ')}${more}, which the globs in ` +
      '`files` match: only regular files of the workspace, and links to them, ' +
      'are handed on.',
  ];
}

function refusal(sentence: string): UserError {
  return new UserError('invalid_input', `The globs in \`files\` ${sentence}.`);
}
