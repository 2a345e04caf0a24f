import type { VNode } from 'preact';
import { NONE } from './draft';
import { FieldFrame, useFieldAttributes } from './field-frame';
import type { FieldPropsOf } from './field-props';

/** Any value, as JSON text. */
export function JsonField(props: FieldPropsOf<'json'>): VNode {
  const { draft, field, onChange } = props;
  const rules = ['JSON, such as "text", 12, [1, 2] or {"a": true}'];
  return (
    <FieldFrame
      props={{
        ...props,
        field: { ...field, rules: [...rules, ...field.rules] },
      }}
    >
      <textarea
        {...useFieldAttributes(props)}
        class="json"
        rows={2}
        spellcheck={false}
        value={draft.kind === 'json' ? draft.text : ''}
        onInput={(event) => {
          const text = event.currentTarget.value;
          onChange(text.trim() === '' ? NONE : { kind: 'json', text });
        }}
      />
    </FieldFrame>
  );
}
