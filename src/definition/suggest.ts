/** Longer words are nobody's typo, and slow to compare. */
const MAX_LENGTH = 80;

/** The known word a misspelled one was probably meant to be, if any is near. */
export function suggest(
  word: string,
  known: Iterable<string>,
): string | undefined {
  const meant = fold(word);
  if (meant === '' || meant.length > MAX_LENGTH) return undefined;
  // A third of the letters may be wrong, but not the only one.
  const third = Math.max(1, Math.floor(meant.length / 3));
  const limit = Math.min(third, meant.length - 1);
  let nearest: string | undefined;
  let best = limit + 1;
  for (const candidate of known) {
    const distance = editDistance(meant, fold(candidate), best);
    if (distance < best) [nearest, best] = [candidate, distance];
  }
  return nearest;
}

/** The words `; did you mean "x"?`, or nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const nearest = suggest(word, known);
  return nearest === undefined
    ? ''
    : `; did you mean ${JSON.stringify(nearest)}?`;
}

/** `inputSchema`, `input-schema` and `input_schema` are the same typo. */
function fold(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, '');
}

/** Damerau-Levenshtein (adjacent swaps); `bound` when it is at least that. */
function editDistance(a: string, b: string, bound: number): number {
  if (Math.abs(a.length - b.length) >= bound) return bound;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(
        (row[j - 1] ?? 0) + 1,
        (last[j] ?? 0) + 1,
        (last[j - 1] ?? 0) + cost,
      );
      const isSwap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
      row.push(value);
    }
    [beforeLast, last] = [last, row];
  }
  return Math.min(bound, last[b.length] ?? bound);
}
