import type { ComponentChildren, VNode } from 'preact';
import { inert } from '../inert';
import { fieldId, useForm } from './form-context';
import type { FieldProps } from './field-props';

/** What goes with an element that a value is typed into. */
export interface FieldAttributes {
  readonly id: string;
  readonly 'aria-required': boolean;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string;
}

/** The attributes that tie a field to its label, its texts and its faults. */
export function useFieldAttributes({
  pointer,
  isRequired,
}: Pick<FieldProps, 'pointer' | 'isRequired'>): FieldAttributes {
  const { faults } = useForm();
  const id = fieldId(pointer);
  return {
    id,
    'aria-required': isRequired,
    'aria-invalid': faults.has(pointer),
    'aria-describedby': `${id}-about`,
  };
}

/** A labelled field of one value, with what is to be known of it. */
export function FieldFrame({
  props,
  isInline = false,
  children,
}: {
  readonly props: FieldProps;
  /** Whether the label stands behind the field. */
  readonly isInline?: boolean;
  readonly children: ComponentChildren;
}): VNode {
  const { pointer, label } = props;
  const heading = (
    <label for={fieldId(pointer)}>
      {inert(label)} <RequiredMark {...props} />
    </label>
  );
  return (
    <div class={isInline ? 'field inline' : 'field'}>
      {!isInline && heading}
      {children}
      {isInline && heading}
      <FieldAbout props={props} />
    </div>
  );
}

/** A field of several values. */
export function GroupFrame({
  props,
  children,
}: {
  readonly props: FieldProps;
  readonly children: ComponentChildren;
}): VNode {
  const { pointer, label } = props;
  return (
    <fieldset
      id={fieldId(pointer)}
      tabIndex={-1}
      aria-describedby={`${fieldId(pointer)}-about`}
    >
      <legend>
        {inert(label)} <RequiredMark {...props} />
      </legend>
      <FieldAbout props={props} />
      {children}
    </fieldset>
  );
}

function RequiredMark({
  isRequired,
  isItem = false,
}: Pick<FieldProps, 'isRequired' | 'isItem'>): VNode | null {
  if (!isRequired || isItem) return null;
  return <small class="required">required</small>;
}

/** Its description, its rules and its faults; a screen reader reads them out. */
export function FieldAbout({ props }: { readonly props: FieldProps }): VNode {
  const { pointer, field } = props;
  const faults = useForm().faults.get(pointer) ?? [];
  return (
    <div class="about" id={`${fieldId(pointer)}-about`}>
      {faults.map(({ message }) => (
        <p class="fault" key={message}>
          {inert(message)}
        </p>
      ))}
      {field.description !== undefined && <p>{inert(field.description)}</p>}
      {field.rules.length > 0 && (
        <p class="rules">{inert(field.rules.join(' · '))}</p>
      )}
    </div>
  );
}
