import type { Json } from '../../definition/json';

/** A value that is being filled in. `none` is a value that is not given. */
export type Draft =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string }
  /** As it is typed: a number of any length keeps its digits. */
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'choice'; readonly value: Json }
  | { readonly kind: 'list'; readonly items: readonly DraftItem[] }
  | {
      readonly kind: 'group';
      /** By the names that the schema has. */
      readonly members: ReadonlyMap<string, Draft>;
      /** Members under names of the user's. */
      readonly further: readonly DraftEntry[];
    }
  | {
      readonly kind: 'variants';
      /** Which schema was chosen, from 0. */
      readonly at: number;
      readonly draft: Draft;
    }
  | { readonly kind: 'json'; readonly text: string };

/** One kind of draft. */
export type DraftOf<K extends Draft['kind']> = Extract<Draft, { kind: K }>;

/** An item; its id stays when others come and go. */
export interface DraftItem {
  readonly id: number;
  readonly draft: Draft;
}

/** A member under a name that the user gave it. */
export interface DraftEntry extends DraftItem {
  readonly key: string;
}

/** Nothing is given. */
export const NONE: Draft = { kind: 'none' };

/** An id that no item of a list has. */
export function freeId(items: readonly DraftItem[]): number {
  return items.reduce((most, { id }) => Math.max(most, id), 0) + 1;
}
