import { closeSync, openSync, writeSync } from 'node:fs';

/** A file that takes a stream up to a number of bytes, and counts the rest. */
export interface StreamFile {
  readonly path: string;
  /** Bytes offered so far, those not kept included. */
  readonly totalBytes: number;
  /** Bytes in the file. */
  readonly keptBytes: number;
  /** Synchronous on purpose: the engine's stream waits for the disk. */
  write(bytes: Uint8Array): void;
  /** @param note what the file ends with when bytes were not kept. */
  close(note?: (droppedBytes: number) => string): void;
}

/** Creates or empties a file, readable by its owner only. */
export function openStreamFile(path: string, maxBytes: number): StreamFile {
  const descriptor = openSync(path, 'w', 0o600);
  let totalBytes = 0;
  let keptBytes = 0;
  let open = true;
  return {
    path,
    get totalBytes() {
      return totalBytes;
    },
    get keptBytes() {
      return keptBytes;
    },
    write(bytes) {
      totalBytes += bytes.length;
      const room = Math.max(0, maxBytes - keptBytes);
      let rest = bytes.subarray(0, room);
      keptBytes += rest.length;
      while (rest.length > 0 && open) {
        rest = rest.subarray(writeSync(descriptor, rest));
      }
    },
    close(note) {
      if (!open) return;
      open = false;
      const dropped = totalBytes - keptBytes;
      try {
        if (dropped > 0 && note) writeSync(descriptor, note(dropped));
      } catch {
        // A disk that is full now has no room for a courtesy.
      }
      closeSync(descriptor);
    },
  };
}
