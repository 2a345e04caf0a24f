import type { TargetedEvent, VNode } from 'preact';
import { NONE } from './draft';
import { FieldFrame, useFieldAttributes } from './field-frame';
import type { FieldPropsOf } from './field-props';

/** A text. One that is not required and left empty is not given. */
export function TextField(props: FieldPropsOf<'text'>): VNode {
  const { field, draft, isRequired, onChange } = props;
  const attributes = {
    ...useFieldAttributes(props),
    dir: 'auto' as const,
    autocomplete: 'off' as const,
    value: draft.kind === 'text' ? draft.text : '',
    onInput: (
      event: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>,
    ): void => {
      const text = event.currentTarget.value;
      onChange(text === '' && !isRequired ? NONE : { kind: 'text', text });
    },
  };
  return (
    <FieldFrame props={props}>
      {field.isSecret ? (
        <input type="password" {...attributes} />
      ) : field.isLong ? (
        <textarea rows={1} {...attributes} />
      ) : (
        <input type="text" {...attributes} />
      )}
    </FieldFrame>
  );
}
