/**
 * What a terminal would act on instead of showing, which JSON itself leaves as
 * it is: DEL, C1 controls, and the invisible characters that reorder text.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * A value as indented JSON that no terminal acts on, nor the runner of a
 * workflow, and a line end. Whoever
 * parses it gets the same value.
 */
export function inertJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
    .replace(UNSAFE, (character) =>
      character === '\n' ? character : escaped(character),
    )
    .replaceAll('##[', '#\\u0023[');
  return `${text}\n`;
}

function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
}
