/** A reference, an image, a path: more of one is not for reading. */
const MAX_CHARACTERS = 500;

/** A value as the report shows it: the beginning of one that is too long. */
export function cutValue(text: string): string {
  return text.length > MAX_CHARACTERS
    ? `${text.slice(0, MAX_CHARACTERS)}…`
    : text;
}
