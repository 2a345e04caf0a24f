/** Bytes that say which character they begin with. */
const CHARACTER_BYTES = 4;

/** Text where something else was to be, and what is worth knowing of it. */
export interface MisplacedText {
  /** Of its first byte in the whole text. */
  readonly offset: number;
  /** Undefined while there is none. */
  readonly firstByte: number | undefined;
  /** Whether there was nothing but white space until now. */
  readonly isSpace: boolean;
  /** Takes what comes behind it, in pieces. */
  push(bytes: Uint8Array): void;
  /** Its first character, such as `the character 'x'`: never more of a text. */
  firstCharacter(): string;
}

/**
 * Starts a text that is misplaced.
 * @param first the bytes of it that have gone by already.
 */
export function openMisplacedText(
  offset: number,
  first: readonly number[] = [],
): MisplacedText {
  const kept = [...first];
  let onlySpace = first.every(isSpace);
  return {
    offset,
    get firstByte() {
      return kept[0];
    },
    get isSpace() {
      return onlySpace;
    },
    push(bytes) {
      const missing = CHARACTER_BYTES - kept.length;
      if (missing > 0) kept.push(...bytes.subarray(0, missing));
      onlySpace &&= bytes.every(isSpace);
    },
    firstCharacter: () => describeCharacter(kept),
  };
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function describeCharacter(bytes: readonly number[]): string {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    Uint8Array.from(bytes),
  );
  const code = text.codePointAt(0) ?? 0;
  return code > 0x20 && code < 0x7f
    ? `the character '${String.fromCodePoint(code)}'`
    : `the character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
