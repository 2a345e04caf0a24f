import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readSync,
  realpathSync,
} from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { DefinitionError } from '../definition/definition-error';
import { isYaml } from './definition-paths';

/** Far more than a definition with large schemas needs. */
export const MAX_JSON_BYTES = 256 * 1024;
/** The YAML parser is quadratic: a larger file would take seconds. */
export const MAX_YAML_BYTES = 64 * 1024;

/**
 * The bytes of a definition file, read once. Synchronous: a registry of ten
 * thousand files is read in a fraction of the time.
 * @param root the plugins directory the file must lie in, also when it is a
 * symbolic link
 * @throws DefinitionError when it is no regular file, leaves `root`, is too
 * large or cannot be read
 */
export function readDefinitionBytes(path: string, root: string): Buffer {
  try {
    return readInside(path, root);
  } catch (error) {
    if (error instanceof DefinitionError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw refusal(path, 'file', `cannot be read (${code})`, error);
  }
}

function readInside(path: string, root: string): Buffer {
  const real = realpathSync.native(path);
  if (!isInside(real, realpathSync.native(root))) {
    throw refusal(path, 'file', 'is a link that leaves the plugins directory');
  }
  // Without O_NONBLOCK opening a FIFO waits for a writer, forever.
  const flags = constants.O_RDONLY | constants.O_NONBLOCK;
  const descriptor = openSync(real, flags);
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) {
      throw refusal(path, 'file', 'is not a regular file');
    }
    const limit = isYaml(path) ? MAX_YAML_BYTES : MAX_JSON_BYTES;
    if (stat.size > limit) throw tooLarge(path, limit);
    return readAll(descriptor, path, stat.size);
  } finally {
    closeSync(descriptor);
  }
}

/** One byte more than it should have shows a file that is not what it says. */
function readAll(descriptor: number, path: string, size: number): Buffer {
  const buffer = Buffer.allocUnsafe(size + 1);
  let length = 0;
  while (length < buffer.length) {
    const count = readSync(
      descriptor,
      buffer,
      length,
      buffer.length - length,
      null,
    );
    if (count === 0) return buffer.subarray(0, length);
    length += count;
  }
  throw refusal(path, 'file', 'has changed while it was read');
}

function tooLarge(path: string, limit: number): DefinitionError {
  const kind = isYaml(path) ? 'a YAML' : 'a JSON';
  const hint = isYaml(path)
    ? `; JSON may have ${MAX_JSON_BYTES / 1024} KiB`
    : '';
  const message = `is larger than ${limit / 1024} KiB, the most ${kind} file may have${hint}`;
  return refusal(path, 'size', message);
}

function refusal(
  path: string,
  rule: string,
  message: string,
  cause?: unknown,
): DefinitionError {
  return new DefinitionError(path, [{ pointer: '', rule, message }], { cause });
}

function isInside(path: string, root: string): boolean {
  const inside = relative(root, path);
  return (
    inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)
  );
}
