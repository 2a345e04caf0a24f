/** A text as a whole sentence: with a full stop, unless it has an end already. */
export function sentence(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}
