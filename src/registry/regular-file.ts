import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** Why a file is not read: its kind, its size, or somebody at work on it. */
export type WhyNotRead = 'kind' | 'size' | 'change';

/** What is wrong with such a file, where its size is not. */
export const NOT_READ: Readonly<Record<Exclude<WhyNotRead, 'size'>, string>> = {
  kind: 'is not a regular file',
  change: 'has changed while it was read',
};

/**
 * The bytes of a regular file, read once. Synchronous: a registry of ten
 * thousand files is read in a fraction of the time.
 * @param refusal makes the error for a file that is not read
 * @param limit the most it may have, in bytes
 * @param options.follow false: a symbolic link is no regular file
 * @throws the error of the file system when it cannot be opened
 */
export function readRegularFile(
  path: string,
  refusal: (why: WhyNotRead) => Error,
  limit: number,
  { follow = true }: { readonly follow?: boolean } = {},
): Buffer {
  // Without O_NONBLOCK opening a FIFO waits for a writer, forever.
  const flags = constants.O_RDONLY | constants.O_NONBLOCK;
  const descriptor = open(
    path,
    follow ? flags : flags | constants.O_NOFOLLOW,
    refusal,
  );
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) throw refusal('kind');
    if (stat.size > limit) throw refusal('size');
    return readAll(descriptor, stat.size, refusal);
  } finally {
    closeSync(descriptor);
  }
}

function open(
  path: string,
  flags: number,
  refusal: (why: WhyNotRead) => Error,
): number {
  try {
    return openSync(path, flags);
  } catch (error) {
    const isLink = (error as NodeJS.ErrnoException).code === 'ELOOP';
    throw isLink && flags & constants.O_NOFOLLOW ? refusal('kind') : error;
  }
}

/** One byte more than it should have shows a file that is not what it says. */
function readAll(
  descriptor: number,
  size: number,
  refusal: (why: WhyNotRead) => Error,
): Buffer {
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
  throw refusal('change');
}
