import { setImmediate as breathe } from 'node:timers/promises';
import { compileMasks, type Redactor } from './compile-masks';
import type { HiddenValue } from './hidden-value';
import type { JsonText } from './json-text';
import { textPieces } from './text-pieces';

/** All strings to mask together: a long log is held against them, in memory. */
export const MAX_FORM_BYTES = 2 * 1024 * 1024;

/** What a text is looked through for at most: seconds. */
const MAX_SEARCHED_BYTES = 1024 * 1024 * 1024;

/** What one execution must not show, and how it is kept out of what it says. */
export interface Secrecy {
  readonly hidden: readonly HiddenValue[];
  /** From now on; what there is too much of is marked so in `hidden`. */
  hide(values: readonly HiddenValue[]): void;
  /**
   * To be done before a text is cut: half a secret is not recognised.
   * @param isCut whether it is the beginning of a longer one: what may be half a
   * secret at its end is left out then.
   */
  redact(text: string, isCut?: boolean): string;
  /** For a stream, by what is hidden at this moment. */
  openRedactor(): Redactor;
  /**
   * Looks for the forms in a text; others have their turn meanwhile.
   * @param signal ends the search early.
   */
  foundIn(text: JsonText, signal: AbortSignal): Promise<FoundValues>;
}

/** What was found in a text. */
export interface FoundValues {
  readonly values: readonly HiddenValue[];
  /** False when not the whole text was looked through. */
  readonly isComplete: boolean;
}

/** @param onForms gets every string to mask, once, as soon as it is known. */
export function openSecrecy(
  onForms: (forms: readonly string[]) => void,
): Secrecy {
  let hidden: readonly HiddenValue[] = [];
  let masks = compileMasks([]);
  const known = new Set<string>();
  let knownBytes = 0;

  /** The forms that are not known yet; undefined when they are too many. */
  function newForms({ forms }: HiddenValue): string[] | undefined {
    const added = forms.filter((form) => !known.has(form));
    const bytes = added.reduce((sum, it) => sum + Buffer.byteLength(it), 0);
    if (knownBytes + bytes > MAX_FORM_BYTES) return undefined;
    knownBytes += bytes;
    for (const form of added) known.add(form);
    return added;
  }
  return {
    get hidden() {
      return hidden;
    },
    hide(values) {
      const added: string[] = [];
      const kept = values.map((value) => {
        const forms = newForms(value);
        if (forms === undefined)
          return { ...value, forms: [], isTooLong: true };
        for (const form of forms) added.push(form);
        return value;
      });
      hidden = [...hidden, ...kept];
      if (added.length === 0) return;
      masks = compileMasks([...known]);
      onForms(added);
    },
    redact: (text, isCut) => masks.redact(text, isCut),
    openRedactor: () => masks.open(),
    async foundIn(text, signal) {
      if (known.size === 0) return { values: [], isComplete: true };
      const search = masks.search();
      let searchedBytes = 0;
      for (const piece of textPieces(text)) {
        search.push(piece);
        searchedBytes += piece.length;
        await breathe();
        if (signal.aborted || searchedBytes >= MAX_SEARCHED_BYTES) break;
      }
      const found = search.found();
      return {
        values: hidden.filter(({ forms }) => forms.some((it) => found.has(it))),
        isComplete: searchedBytes >= text.byteLength,
      };
    },
  };
}
