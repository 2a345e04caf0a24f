import { compileMasks, type Redactor } from './compile-masks';
import type { HiddenValue } from './hidden-value';
import type { JsonText } from './json-text';
import { textPieces } from './text-pieces';

/** What one execution must not show, and how it is kept out of what it says. */
export interface Secrecy {
  readonly hidden: readonly HiddenValue[];
  hide(values: readonly HiddenValue[]): void;
  /** To be done before a text is cut: half a secret is not recognised. */
  redact(text: string): string;
  /** For a stream, by what is hidden at this moment. */
  openRedactor(): Redactor;
  /** Those whose forms are in some bytes. */
  foundIn(text: JsonText): HiddenValue[];
}

/** @param onForms gets every string to mask, once, as soon as it is known. */
export function openSecrecy(
  onForms: (forms: readonly string[]) => void,
): Secrecy {
  let hidden: readonly HiddenValue[] = [];
  let masks = compileMasks([]);
  const known = new Set<string>();
  return {
    get hidden() {
      return hidden;
    },
    hide(values) {
      hidden = [...hidden, ...values];
      const forms = new Set(
        values.flatMap((value) => value.forms).filter((it) => !known.has(it)),
      );
      if (forms.size === 0) return;
      forms.forEach((form) => known.add(form));
      masks = compileMasks([...known]);
      onForms([...forms]);
    },
    redact: (text) => masks.redact(text),
    openRedactor: () => masks.open(),
    foundIn(text) {
      if (known.size === 0) return [];
      const longest = Math.max(...[...known].map((it) => it.length * 3));
      const found = new Set<string>();
      for (const piece of textPieces(text, longest)) {
        for (const form of known) if (piece.includes(form)) found.add(form);
      }
      return hidden.filter(({ forms }) => forms.some((it) => found.has(it)));
    },
  };
}
