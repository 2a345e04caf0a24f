import type { VNode } from 'preact';
import { NONE } from './draft';
import { FieldFrame, useFieldAttributes } from './field-frame';
import type { FieldPropsOf } from './field-props';

/** A number, typed as text: nothing rounds it. */
export function NumberField(props: FieldPropsOf<'number'>): VNode {
  const { field, draft, onChange } = props;
  return (
    <FieldFrame props={props}>
      <input
        {...useFieldAttributes(props)}
        type="text"
        class="number"
        inputMode={field.isInteger ? 'numeric' : 'decimal'}
        autocomplete="off"
        value={draft.kind === 'number' ? draft.text : ''}
        onInput={(event) => {
          const text = event.currentTarget.value;
          onChange(text.trim() === '' ? NONE : { kind: 'number', text });
        }}
      />
    </FieldFrame>
  );
}
