/** One thing that is wrong in a file or a value, and where. */
export interface Fault {
  /** RFC 6901 JSON pointer to the place; empty for the whole document. */
  readonly pointer: string;
  /** The rule that is broken, for example `required` or `quantity`. */
  readonly rule: string;
  /** Which line of a text with a value in each; from 1. */
  readonly line?: number;
  /** One sentence: what is wrong, and what would be right. */
  readonly message: string;
  /** Where in the text, when the text itself cannot be read; from 1. */
  readonly position?: { readonly line: number; readonly column: number };
}
