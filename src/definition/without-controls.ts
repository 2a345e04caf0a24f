/**
 * Control characters, and the invisible format characters that reorder or hide
 * text; the tab stays.
 */
const UNSAFE = /[^\P{Cc}\t]|[\p{Cf}\p{Zl}\p{Zp}]/gu;

/** One line that no viewer acts on: every control character is escaped. */
export function withoutControls(line: string): string {
  return line.replace(UNSAFE, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x100
      ? `\\x${code.toString(16).padStart(2, '0')}`
      : `\\u{${code.toString(16)}}`;
  });
}
