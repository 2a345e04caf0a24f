import type { Json, JsonSchema } from '../../definition/json';

/** How a value of a schema is asked for. */
export type Field = FieldTexts &
  (
    | TextField
    | { readonly kind: 'number'; readonly isInteger: boolean }
    | { readonly kind: 'boolean' }
    /** One of some values; a constant is a choice of one. */
    | { readonly kind: 'choice'; readonly values: readonly Json[] }
    | ListField
    | GroupField
    /** One of some schemas, which the user chooses. */
    | { readonly kind: 'variants'; readonly variants: readonly Variant[] }
    /** What no form can express: JSON text. */
    | { readonly kind: 'json' }
  );

/** One kind of field, with what all have. */
export type FieldOf<K extends Field['kind']> = Extract<Field, { kind: K }>;

/** What a field says about itself. All of it is the plugin's: hostile. */
export interface FieldTexts {
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** The rules that a value has to keep, a few words each. */
  readonly rules: readonly string[];
  readonly default: Json | undefined;
}

export interface TextField {
  readonly kind: 'text';
  /** May hold more than a line. */
  readonly isLong: boolean;
  /** Is not to be read over a shoulder. */
  readonly isSecret: boolean;
}

export interface ListField {
  readonly kind: 'list';
  readonly item: JsonSchema;
  readonly minItems: number;
  readonly maxItems: number;
}

export interface GroupField {
  readonly kind: 'group';
  readonly members: readonly Member[];
  /** Of the members that have no name in the schema; false is "none". */
  readonly further: JsonSchema;
}

/** A named member of an object. */
export interface Member {
  readonly key: string;
  readonly schema: JsonSchema;
  readonly isRequired: boolean;
}

/** One of the schemas that a value can have. */
export interface Variant {
  readonly title: string;
  readonly schema: JsonSchema;
}
