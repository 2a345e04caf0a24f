import { randomUUID } from 'node:crypto';
import { constants, type BigIntStats } from 'node:fs';
import {
  chmod,
  lstat,
  mkdir,
  open,
  readdir,
  realpath,
  rename,
  rmdir,
  symlink,
  unlink,
  type FileHandle,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';

const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
/** A link is not followed, and a FIFO that nobody writes to not waited for. */
const PLAIN = O_RDONLY | O_NOFOLLOW | O_NONBLOCK;
/** The owner can always delete what is in a directory. */
const OWNER = 0o700;

/** What a directory has been asked to hold, and cannot. */
export type Obstacle = 'link' | 'more' | 'special';

/**
 * Changes what is below a directory, and never anything elsewhere: no part of a
 * path that is written to is a link. All paths are relative to the directory,
 * without `.` and `..`.
 */
export class WorkspaceTree {
  readonly #root: string;
  readonly #mayRemove: (path: string) => boolean;

  /**
   * @param root absolute, without links.
   * @param mayRemove what of a directory goes with it; with anything else in it,
   * it stays.
   */
  constructor(root: string, mayRemove: (path: string) => boolean) {
    this.#root = root;
    this.#mayRemove = mayRemove;
  }

  /** @returns undefined for what is not there, or is behind a link. */
  async status(path: string): Promise<BigIntStats | undefined> {
    if (!(await this.#isReal(dirname(path)))) return undefined;
    return statusOf(this.#absolute(path));
  }

  /**
   * Opens a file to be read.
   * @returns undefined unless it is a regular one that may be read.
   */
  async openFile(path: string): Promise<FileHandle | undefined> {
    const status = await this.status(path);
    if (status?.isFile() !== true) return undefined;
    try {
      return await open(this.#absolute(path), PLAIN);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EACCES') throw error;
      return undefined;
    }
  }

  /** Makes a directory, and those above it. @returns what is in the way. */
  async makeDirectory(
    path: string,
    mode: number,
  ): Promise<Obstacle | undefined> {
    if (path === '.') return undefined;
    const obstacle = await this.#makeParents(path);
    if (obstacle !== undefined) return obstacle;
    const absolute = this.#absolute(path);
    const status = await statusOf(absolute);
    if (status?.isDirectory() !== true) {
      if (isSpecial(status)) return 'special';
      if (status !== undefined) await unlink(absolute);
      await mkdir(absolute);
    }
    await chmod(absolute, mode | OWNER);
    return undefined;
  }

  /**
   * Writes a file in the place of whatever is there: all of it, or nothing.
   * @returns what is in the way.
   */
  async writeFile(
    path: string,
    mode: number,
    content: AsyncIterable<Uint8Array>,
  ): Promise<Obstacle | undefined> {
    return this.#replace(path, async (temporary) => {
      const handle = await open(temporary, 'wx', 0o600);
      try {
        for await (const piece of content) await handle.writeFile(piece);
        await handle.chmod(mode);
      } finally {
        await handle.close();
      }
    });
  }

  /** The same of a link. */
  async writeLink(path: string, target: string): Promise<Obstacle | undefined> {
    return this.#replace(path, (temporary) => symlink(target, temporary));
  }

  /** Sets the permissions of what is a file or a directory. */
  async setMode(path: string, mode: number): Promise<void> {
    const status = await this.status(path);
    const isDirectory = status?.isDirectory() === true;
    if (!isDirectory && status?.isFile() !== true) return;
    await chmod(this.#absolute(path), isDirectory ? mode | OWNER : mode);
  }

  /**
   * Removes a file, a link, or a directory with what may go of it.
   * @returns what has kept it; undefined when it is gone.
   */
  async remove(path: string): Promise<Obstacle | undefined> {
    return this.#removeSeen(path, await this.status(path));
  }

  async #removeSeen(
    path: string,
    status: BigIntStats | undefined,
  ): Promise<Obstacle | undefined> {
    if (status === undefined) return undefined;
    const absolute = this.#absolute(path);
    if (isSpecial(status)) return 'special';
    if (!status.isDirectory()) {
      await unlink(absolute);
      return undefined;
    }
    let isKept = false;
    for (const name of await readdir(absolute)) {
      const inside = `${path}/${name}`;
      const isGone =
        this.#mayRemove(inside) &&
        (await this.#removeSeen(
          inside,
          await statusOf(this.#absolute(inside)),
        )) === undefined;
      if (!isGone) isKept = true;
    }
    if (isKept) return 'more';
    await rmdir(absolute);
    return undefined;
  }

  async #replace(
    path: string,
    make: (temporary: string) => Promise<void>,
  ): Promise<Obstacle | undefined> {
    const parents = await this.#makeParents(path);
    if (parents !== undefined) return parents;
    const absolute = this.#absolute(path);
    const status = await statusOf(absolute);
    if (isSpecial(status)) return 'special';
    if (status?.isDirectory() === true) {
      const kept = await this.remove(path);
      if (kept !== undefined) return kept;
    }
    // Beside it: a rename that is one step stays on one file system.
    const temporary = join(dirname(absolute), `.plugin-runner-${randomUUID()}`);
    try {
      await make(temporary);
      await rename(temporary, absolute);
    } catch (error) {
      await unlink(temporary).catch(() => undefined);
      throw error;
    }
    return undefined;
  }

  /** Those that are gone meanwhile, too. */
  async #makeParents(path: string): Promise<Obstacle | undefined> {
    const parent = dirname(path);
    if (await this.#isReal(parent)) return undefined;
    // The workspace itself is gone: that is no plugin's doing.
    if (parent === '.') {
      await lstat(this.#root);
      return 'link';
    }
    if ((await this.#makeParents(parent)) !== undefined) return 'link';
    if ((await statusOf(this.#absolute(parent))) !== undefined) return 'link';
    await mkdir(this.#absolute(parent), 0o755);
    return undefined;
  }

  /** Whether it is a directory that no link leads to. */
  async #isReal(path: string): Promise<boolean> {
    const absolute = this.#absolute(path);
    const status = await statusOf(absolute);
    if (status?.isDirectory() !== true) return false;
    return (await realpath(absolute)) === absolute;
  }

  #absolute(path: string): string {
    return path === '.' ? this.#root : `${this.#root}/${path}`;
  }
}

async function statusOf(path: string): Promise<BigIntStats | undefined> {
  try {
    return await lstat(path, { bigint: true });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (ABSENT.has(code)) return undefined;
    throw error;
  }
}

const ABSENT: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ELOOP']);

/** A socket, a FIFO, a device: never a plugin's. */
function isSpecial(status: BigIntStats | undefined): boolean {
  if (status === undefined) return false;
  return !status.isFile() && !status.isDirectory() && !status.isSymbolicLink();
}
