import type { FileHandle } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { UserError } from '../definition/task-error';
import { COPY_LIMITS } from '../orchestrator/copy-limits';
import { stampOf } from '../orchestrator/file-stamp';
import type { OutputEntry } from '../orchestrator/output-entry';
import type { CopiedEntry, WritableCopy } from '../orchestrator/writable-copy';
import { differentContent, piecesOf } from './different-content';
import { isGitName } from './git-name';
import { placeToBe, turnsBack } from './place-to-be';
import { refusedName } from './refused-name';
import { WorkspaceTree, type Obstacle } from './workspace-tree';

/** Without set-user-id, set-group-id and sticky. */
const PERMISSIONS = 0o777;
/** Of a file, as whoever comes next needs it: git, or the next copy. */
const OWNER_READS = 0o400;

/** Why something was left as it is in the workspace. */
const REASONS = {
  hidden: 'what is hidden from the plugin',
  special: 'devices, FIFOs and sockets',
  links: 'links that lead out of the workspace, or to what is hidden',
  originals: 'further names of files that were not brought back',
} as const;
const OBSTACLES: Readonly<Record<Obstacle, string>> = {
  link: 'what is behind a link of the workspace',
  more: 'directories that hold more than the plugin saw',
  special: REASONS.special,
};

/** Makes of a workspace what a plugin made of its copy, and trusts nothing. */
export interface WorkspaceReceiver {
  /** @throws UserError `output_too_large` */
  take(entry: OutputEntry, content: AsyncIterable<Uint8Array>): Promise<void>;
  /**
   * Deletes what the plugin has deleted, and makes the links: once everything
   * was taken, as what is missing in a part is not deleted.
   */
  finish(signal: AbortSignal): Promise<void>;
  /** What was not brought back, by the reason, with how many there were. */
  readonly leftOut: ReadonlyMap<string, number>;
}

/** What a workspace may be in all, changed or not. */
interface Limits {
  readonly bytes: number;
  readonly files: number;
  /** Characters of paths and targets. */
  readonly names: number;
}

/**
 * Brings back what differs from what was copied, and only that. A file that was
 * changed here meanwhile is written over when the plugin changed it too, and
 * stays otherwise.
 * @param hidden paths relative to the workspace that nothing is done to.
 */
export function receiveWorkspace(
  { mount, originals }: WritableCopy,
  hidden: ReadonlySet<string>,
  limits: Limits = COPY_LIMITS,
): WorkspaceReceiver {
  const missing = new Set(originals.keys());
  const made = new Set<string>();
  const kept = new Set<string>();
  const links = new Map<string, string>();
  const leftOut = new Map<string, number>();
  const tree = new WorkspaceTree(
    mount.source,
    (path) => originals.has(path) && !isHidden(path),
  );
  let files = 0;
  let bytes = 0;
  let names = 0;

  function isHidden(path: string): boolean {
    if (path.split('/').some(isGitName)) return true;
    return hidden.size > 0 && ancestorsOf(path).some((it) => hidden.has(it));
  }
  function leaveOut(path: string, reason: string): void {
    leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
    kept.add(path);
  }
  function mind(path: string, obstacle: Obstacle | undefined): void {
    if (obstacle !== undefined) leaveOut(path, OBSTACLES[obstacle]);
  }
  function count(more: number): void {
    bytes += more;
    if (bytes > limits.bytes) throw tooMuch(limits);
  }
  /** Names are held until the end, and content is not. */
  function countEntry({ path, target = '' }: OutputEntry): void {
    files += 1;
    names += path.length + target.length;
    if (files > limits.files || names > limits.names) throw tooMuch(limits);
  }
  function refusal({ path, kind }: OutputEntry): string | undefined {
    return (
      refusedName(path) ??
      (isHidden(path) ? REASONS.hidden : undefined) ??
      (kind === 'other' ? REASONS.special : undefined)
    );
  }

  async function takeDirectory({ path, mode }: OutputEntry): Promise<void> {
    const original = originals.get(path);
    const permissions = mode & PERMISSIONS;
    if (original?.kind !== 'directory') {
      mind(path, await tree.makeDirectory(path, permissions));
    } else if (permissions !== (original.mode & PERMISSIONS)) {
      await tree.setMode(path, permissions);
    }
  }

  async function takeFile(
    entry: OutputEntry,
    content: AsyncIterable<Uint8Array>,
  ): Promise<void> {
    const { path, mode } = entry;
    const original = originals.get(path);
    const permissions = (mode & PERMISSIONS) | OWNER_READS;
    const write = async (all: AsyncIterable<Uint8Array>): Promise<void> =>
      mind(path, await tree.writeFile(path, permissions, all));
    made.add(path);
    if (original?.kind !== 'file') return write(content);
    const own = await tree.openFile(path);
    try {
      if (own === undefined || !(await isAsCopied(own, original))) {
        if (!isAlike(entry, original)) await write(content);
        return;
      }
      if (entry.bytes !== original.bytes) return await write(content);
      const different = await differentContent(own, content);
      if (different !== undefined) return await write(different);
      if (permissions !== (original.mode & PERMISSIONS)) {
        await own.chmod(permissions);
      }
    } finally {
      await own?.close();
    }
  }

  /** An archive has the content once, under whichever name comes first. */
  async function takeLink(entry: OutputEntry): Promise<void> {
    const { path, target = '' } = entry;
    const source =
      made.has(target) && !kept.has(target)
        ? await tree.openFile(target)
        : undefined;
    if (source === undefined) return leaveOut(path, REASONS.originals);
    try {
      const { size } = await source.stat();
      count(size);
      await takeFile({ ...entry, bytes: size }, piecesOf(source, size));
    } finally {
      await source.close();
    }
  }

  function takeSymlink({ path, target = '' }: OutputEntry): void {
    const original = originals.get(path);
    if (original?.kind !== 'symlink' || original.target !== target) {
      links.set(path, target);
    }
  }

  /** Whether a link would lead to something that the plugin could see. */
  async function staysInside(path: string, target: string): Promise<boolean> {
    if (isAbsolute(target) || turnsBack(target)) return false;
    try {
      const place = await placeToBe(join(mount.source, dirname(path), target));
      const inside = relative(mount.source, place);
      return !/^\.\.(?:\/|$)/.test(inside) && !isHidden(inside);
    } catch {
      return false; // it leads in a circle, or nobody knows where
    }
  }

  async function deleteMissing(signal: AbortSignal): Promise<void> {
    const gone = new Set<string>();
    for (const path of missing) {
      signal.throwIfAborted();
      if (gone.has(dirname(path))) {
        gone.add(path);
        continue;
      }
      // What could not take its place has not deleted it either.
      if (kept.size > 0 && ancestorsOf(path).some((it) => kept.has(it))) {
        continue;
      }
      if (isHidden(path)) leaveOut(path, REASONS.hidden);
      else {
        const obstacle = await tree.remove(path);
        mind(path, obstacle);
        if (obstacle === undefined) gone.add(path);
      }
    }
  }

  return {
    async take(entry, content) {
      const { path, kind } = entry;
      countEntry(entry);
      count(entry.bytes);
      missing.delete(path);
      const why = refusal(entry);
      if (why !== undefined) {
        const original = originals.get(path);
        if (!original || !isAlike(entry, original)) leaveOut(path, why);
        return;
      }
      switch (kind) {
        case 'directory':
          return takeDirectory(entry);
        case 'symlink':
          return takeSymlink(entry);
        case 'link':
          return takeLink(entry);
        default:
          return takeFile(entry, content);
      }
    },
    async finish(signal) {
      const sound: [string, string][] = [];
      for (const [path, target] of links) {
        signal.throwIfAborted();
        if (await staysInside(path, target)) sound.push([path, target]);
        else leaveOut(path, REASONS.links);
      }
      await deleteMissing(signal);
      for (const [path, target] of sound) {
        signal.throwIfAborted();
        mind(path, await tree.writeLink(path, target));
      }
      // One can lead through another that was not there yet.
      for (const [path, target] of sound) {
        if (kept.has(path) || (await staysInside(path, target))) continue;
        await tree.remove(path);
        leaveOut(path, REASONS.links);
      }
    },
    leftOut,
  };
}

/** A path, and every directory that it is in, but the outermost. */
function ancestorsOf(path: string): string[] {
  const paths = [path];
  for (let at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1)) {
    paths.push(path.slice(0, at));
  }
  return paths;
}

async function isAsCopied(
  file: FileHandle,
  { stamp }: CopiedEntry,
): Promise<boolean> {
  return stampOf(await file.stat({ bigint: true })) === stamp;
}

/** As far as that shows without the original to compare with. */
function isAlike(entry: OutputEntry, original: CopiedEntry): boolean {
  if (entry.kind !== original.kind) return false;
  if (((entry.mode ^ original.mode) & PERMISSIONS) !== 0) return false;
  if (entry.kind === 'directory') return true;
  if (entry.kind === 'symlink') return entry.target === original.target;
  return (
    entry.bytes === original.bytes && entry.modifiedS === original.modifiedS
  );
}

function tooMuch({ bytes, files, names }: Limits): UserError {
  return new UserError(
    'output_too_large',
    `it is more than ${files} files, ${bytes} bytes or ${names} characters of ` +
      'names by now: have the plugin leave less in it, or use an engine on ' +
      'this machine.',
  );
}
