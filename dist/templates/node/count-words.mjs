/**
 * The number of words and the first of the longest ones.
 * Words are what white space separates; shorter ones than minLength do not count.
 * @returns undefined when no word does.
 */
export function countWords(text, minLength = 1) {
  const words = text
    .split(/\s+/)
    .filter((word) => word !== '' && lengthOf(word) >= minLength);
  if (words.length === 0) return undefined;
  const longest = words.reduce((best, word) =>
    lengthOf(word) > lengthOf(best) ? word : best,
  );
  return { words: words.length, longest };
}

/** In characters, not in UTF-16 code units. */
function lengthOf(word) {
  return Array.from(word).length;
}
