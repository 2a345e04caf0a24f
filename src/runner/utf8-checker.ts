import { isUtf8 } from 'node:buffer';

/** Checks that bytes are UTF-8 as they come, split anywhere. */
export interface Utf8Checker {
  /** @returns false from the first bytes on that are not. */
  push(bytes: Uint8Array): boolean;
  /** @returns the problem of all bytes together; undefined for UTF-8. */
  end(): string | undefined;
}

/** Starts the check of one text. */
export function openUtf8Checker(): Utf8Checker {
  let isValid = true;
  /** The first bytes of a character that the next piece completes. */
  let carried: Uint8Array = new Uint8Array(0);
  return {
    push(bytes) {
      if (!isValid) return false;
      const whole =
        carried.length === 0 ? bytes : Buffer.concat([carried, bytes]);
      const end = whole.length - unfinished(whole);
      isValid = isUtf8(whole.subarray(0, end));
      carried = whole.slice(end);
      return isValid;
    },
    end: () =>
      isValid && carried.length === 0 ? undefined : 'it is not valid UTF-8',
  };
}

/** How many bytes at the end begin a character that is not complete. */
function unfinished(bytes: Uint8Array): number {
  const most = Math.min(3, bytes.length);
  for (let count = 1; count <= most; count += 1) {
    const byte = bytes[bytes.length - count] ?? 0;
    if (byte >= 0x80 && byte < 0xc0) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needed > count ? count : 0;
  }
  return 0;
}
