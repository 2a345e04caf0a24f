import { createHash, type Hash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { chmod, copyFile, mkdir, open, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileLimits } from '../definition/definition';
import type { OutputEntry } from '../orchestrator/output-entry';
import type { FileCounts } from './execution-record';
import type { OutputChecker } from './output-format';
import { refusedName } from './refused-name';

/** One file that a plugin left, as `artifacts.json` lists it. */
export interface Artifact {
  /** Relative to the directory of the artifacts. */
  readonly path: string;
  readonly bytes: number;
  /** Of its content, in hexadecimal. */
  readonly sha256: string;
}

/** The file that is the output, and not an artifact. */
export interface ResultFile {
  /** Its path in the output directory. */
  readonly path: string;
  /** Absolute path of where to put it. */
  readonly file: string;
  readonly maxBytes: number;
  /** Checks its content as it comes. */
  readonly openChecker: () => OutputChecker;
}

/** What became of the result file. */
export interface ReceivedResult {
  readonly bytes: number;
  /** Why it is not in its format; undefined when it is. */
  readonly problem: string | undefined;
}

/** Thrown for more than is accepted; what was received until then stays. */
export class TooMuchError extends Error {
  readonly limit: 'max_bytes' | 'max_files' | 'output.max_bytes';

  constructor(limit: TooMuchError['limit']) {
    super(`more than ${limit}`);
    this.limit = limit;
  }
}

/** Takes what a plugin left, and trusts nothing of it. */
export interface ArtifactReceiver {
  /** @throws TooMuchError */
  take(entry: OutputEntry, content: AsyncIterable<Uint8Array>): Promise<void>;
  /** The file that is the output; undefined when there was none. */
  readonly result: ReceivedResult | undefined;
  readonly counts: FileCounts;
  /** Of the files, relative to the directory. */
  readonly paths: readonly string[];
  /** Writes the list of the files. */
  writeManifest(file: string): Promise<void>;
  /** What was left out, by the reason, with how many there were. */
  readonly leftOut: ReadonlyMap<string, number>;
}

/**
 * Writes regular files and directories below a directory, with modes of ours.
 * Links, devices, anything of git's, names with control characters or that are
 * no UTF-8: left out.
 * @param directory absolute; made when there is something to put in it.
 */
export function receiveArtifacts(
  directory: string,
  limits: FileLimits,
  resultFile: ResultFile | undefined,
): ArtifactReceiver {
  const artifacts = new Map<string, Artifact>();
  const directories = new Set<string>();
  const leftOut = new Map<string, number>();
  let entries = 0;
  let bytes = 0;
  let result: ReceivedResult | undefined;

  function count(more: number): void {
    bytes += more;
    if (bytes > limits.maxBytes) throw new TooMuchError('max_bytes');
  }
  function leaveOut(reason: string): void {
    leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
  }
  function isTaken(path: string): boolean {
    if (directories.has(path)) return true;
    for (let at = path; at !== '.'; at = dirname(at)) {
      if (artifacts.has(at)) return true;
    }
    return false;
  }
  async function makeDirectory(path: string): Promise<void> {
    if (directories.has(path)) return;
    if (path === '.') await mkdir(directory, { recursive: true });
    else {
      await makeDirectory(dirname(path));
      await mkdir(join(directory, path));
    }
    // The umask of the runner is not that of who reads it.
    await chmod(join(directory, path), 0o755);
    directories.add(path);
  }
  async function takeFile(
    { path, bytes: size, mode: given }: OutputEntry,
    content: AsyncIterable<Uint8Array>,
  ): Promise<void> {
    // A sparse file is as large as it says: it would be that large here.
    if (bytes + size > limits.maxBytes) throw new TooMuchError('max_bytes');
    await makeDirectory(dirname(path));
    const hash = createHash('sha256');
    const mode = (given & 0o111) === 0 ? 0o644 : 0o755;
    const written = await write(
      join(directory, path),
      mode,
      content,
      (piece) => {
        count(piece.length);
        hash.update(piece);
      },
    );
    artifacts.set(path, { path, bytes: written, sha256: hex(hash) });
  }
  function originalOf({ target }: OutputEntry): Artifact | undefined {
    return target === undefined ? undefined : artifacts.get(target);
  }
  async function takeLink(entry: OutputEntry): Promise<void> {
    if (resultFile && result && entry.target === resultFile.path) {
      const content = contentOf(resultFile.file);
      return takeFile({ ...entry, bytes: result.bytes }, content);
    }
    const { path } = entry;
    const original = originalOf(entry);
    if (original === undefined) return leaveOut('links');
    count(original.bytes);
    await makeDirectory(dirname(path));
    await copyFile(
      join(directory, original.path),
      join(directory, path),
      constants.COPYFILE_EXCL,
    );
    artifacts.set(path, { ...original, path });
  }
  async function takeResult(
    { file, maxBytes, openChecker }: ResultFile,
    { bytes: size }: Pick<OutputEntry, 'bytes'>,
    content: AsyncIterable<Uint8Array>,
  ): Promise<void> {
    if (size > maxBytes) throw new TooMuchError('output.max_bytes');
    const checker = openChecker();
    const written = await write(file, 0o600, content, (piece) =>
      checker.push(piece),
    );
    result = { bytes: written, problem: checker.end() };
  }

  return {
    async take(entry, content) {
      if (entry.path === resultFile?.path) {
        if (entry.kind === 'file') {
          return takeResult(resultFile, entry, content);
        }
        const original = entry.kind === 'link' ? originalOf(entry) : undefined;
        if (original !== undefined) {
          const file = contentOf(join(directory, original.path));
          return takeResult(resultFile, original, file);
        }
        return leaveOut('links and special files');
      }
      entries += 1;
      if (entries > limits.maxFiles) throw new TooMuchError('max_files');
      const why = refusedName(entry.path) ?? refusedKind(entry);
      if (why !== undefined) return leaveOut(why);
      if (isTaken(entry.path)) return leaveOut('names that are there twice');
      switch (entry.kind) {
        case 'directory':
          return makeDirectory(entry.path);
        case 'link':
          return takeLink(entry);
        default:
          return takeFile(entry, content);
      }
    },
    get result() {
      return result;
    },
    get counts() {
      return { count: artifacts.size, bytes };
    },
    get paths() {
      return [...artifacts.keys()];
    },
    async writeManifest(file) {
      const list = [...artifacts.values()].sort((a, b) =>
        a.path < b.path ? -1 : 1,
      );
      const lines = list.map((it) => `\n  ${JSON.stringify(it)}`);
      await writeFile(file, `[${lines.join(',')}\n]\n`, { mode: 0o600 });
    },
    leftOut,
  };
}

function refusedKind({ kind }: OutputEntry): string | undefined {
  return kind === 'other' || kind === 'symlink'
    ? 'links and special files'
    : undefined;
}

/** Opened only once it is read: nobody would hear of its failure before. */
async function* contentOf(file: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(file) as AsyncIterable<Uint8Array>;
}

/** Never through a link, never over a file. @returns how much it was. */
async function write(
  path: string,
  mode: number,
  content: AsyncIterable<Uint8Array>,
  onPiece: (piece: Uint8Array) => void,
): Promise<number> {
  const handle = await open(path, 'wx', 0o600);
  let written = 0;
  try {
    for await (const piece of content) {
      onPiece(piece);
      await handle.writeFile(piece);
      written += piece.length;
    }
    await handle.chmod(mode);
  } finally {
    await handle.close();
  }
  return written;
}

function hex(hash: Hash): string {
  return hash.digest('hex');
}
