import type { Writable } from 'node:stream';

/**
 * Has a stream keep what it cannot write yet as one text.
 *
 * Node.js keeps every single write and hands them all over at once. A million
 * short lines, which a plugin prints in a second, cost it most of a gigabyte;
 * and more than 2^20 of them are refused (EINVAL, `uv_try_write`), and so lost:
 * the plugin's log, and with it why the step failed.
 */
export function joinWrites(stream: Writable): void {
  const write = stream.write.bind(stream) as (...args: unknown[]) => boolean;
  let waiting = '';
  let isBroken = false;

  const flush = (): void => {
    const text = waiting;
    waiting = '';
    if (text !== '') write(text);
  };
  stream.on('drain', flush);
  // Nobody reads it any more: there is nothing to wait for.
  stream.on('error', () => {
    isBroken = true;
    waiting = '';
  });
  stream.write = ((...args: unknown[]): boolean => {
    const [chunk] = args;
    const mayWait = typeof chunk === 'string' && args.length === 1;
    if (mayWait && stream.writableNeedDrain && !isBroken) {
      waiting += chunk;
      return false;
    }
    flush();
    return write(...args);
  }) as typeof stream.write;
}
