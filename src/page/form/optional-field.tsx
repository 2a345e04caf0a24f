import type { VNode } from 'preact';
import type { JsonSchema } from '../../definition/json';
import { inert } from '../inert';
import { FieldAbout } from './field-frame';
import type { FieldProps } from './field-props';
import { fieldId, useForm } from './form-context';
import { newDraft } from './new-draft';

/** What is not given, but can be: a button that gives it. */
export function OptionalField(
  props: FieldProps & { readonly schema: JsonSchema },
): VNode {
  const { schema, pointer, label, onChange } = props;
  const { root } = useForm();
  return (
    <div class="field">
      <span class="label">{inert(label)}</span>
      <div>
        <button
          type="button"
          id={fieldId(pointer)}
          aria-describedby={`${fieldId(pointer)}-about`}
          onClick={() => onChange(newDraft(schema, root, true))}
        >
          Add {inert(label)}
        </button>
      </div>
      <FieldAbout props={props} />
    </div>
  );
}
