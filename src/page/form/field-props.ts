import type { JsonSchema } from '../../definition/json';
import type { Draft } from './draft';
import type { Field, FieldOf } from './field';

/** What the part of a form gets that fills in one value. */
export interface FieldProps<F extends Field = Field> {
  readonly field: F;
  /** Where the value is in the input. */
  readonly pointer: string;
  /** What it is called; the plugin's word: hostile. */
  readonly label: string;
  readonly isRequired: boolean;
  /** An item: that it is required goes without saying. */
  readonly isItem?: boolean;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** The same, for one kind of field. */
export type FieldPropsOf<K extends Field['kind']> = FieldProps<FieldOf<K>>;

/** What draws a field of whatever kind its schema makes it. */
export type FieldViewProps = Omit<FieldProps, 'field'> & {
  readonly schema: JsonSchema;
};
