import { createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { Fault } from '../../definition/fault';
import type { JsonSchema } from '../../definition/json';
import type { FieldViewProps } from './field-props';

/** What every field of a form has to know. */
export interface FormContext {
  /** What references in the schemas of fields point into. */
  readonly root: JsonSchema;
  /** What is wrong, by the pointer of the field where it is shown. */
  readonly faults: ReadonlyMap<string, readonly Fault[]>;
  /** Draws a field of any kind: what holds fields cannot import what it is in. */
  readonly FieldView: (props: FieldViewProps) => VNode;
}

export const FormContext = createContext<FormContext | undefined>(undefined);

/** Of the form that a field is in. */
export function useForm(): FormContext {
  const context = useContext(FormContext);
  if (context === undefined) throw new Error('a field is in no form');
  return context;
}

/** The id of the element that a field is filled in by. */
export function fieldId(pointer: string): string {
  return `field${pointer}`;
}
