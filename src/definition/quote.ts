/** Longest quotation, in characters: enough to recognise, too short to flood. */
const MAX_LENGTH = 80;

/** For the words of an engine or a registry, whose end holds the reason. */
export const LONG_QUOTE = 600;

/**
 * What a terminal, a log viewer or an editor would act on instead of showing:
 * C0 and C1 controls, NEL, line and paragraph separators, and the invisible
 * format characters, among them the bidirectional overrides.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * A text from outside, made safe to show in a message: JSON-quoted, cut to
 * `maxLength` characters, every control and invisible character escaped.
 */
export function quote(text: string, maxLength = MAX_LENGTH): string {
  // Twice the length in code units holds every code point that can be shown.
  const points = Array.from(text.slice(0, 2 * maxLength + 1));
  const isCut = points.length > maxLength;
  const shown = isCut ? points.slice(0, maxLength).join('') : text;
  return JSON.stringify(shown).replace(UNSAFE, escape) + (isCut ? '…' : '');
}

function escape(character: string): string {
  return Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
}
