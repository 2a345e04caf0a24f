import { fstatSync } from 'node:fs';

/** How a shell names what it hands on: `<(command)` is `/dev/fd/63`. */
const DESCRIPTOR = /^\/(?:dev|proc\/self)\/fd\/(\d{1,4})$/;

/**
 * The descriptor of a pipe that this process was started with. Its name cannot
 * be opened again: that waits for a writer, which may have ended.
 * @returns undefined for any other path.
 */
export function inheritedPipe(path: string): number | undefined {
  const [, digits] =
    path === '/dev/stdin' ? [path, '0'] : (DESCRIPTOR.exec(path) ?? []);
  if (digits === undefined) return undefined;
  try {
    return fstatSync(Number(digits)).isFIFO() ? Number(digits) : undefined;
  } catch {
    return undefined;
  }
}
