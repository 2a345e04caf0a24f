import type { VNode } from 'preact';
import { NONE } from './draft';
import { FieldFrame, useFieldAttributes } from './field-frame';
import type { FieldPropsOf } from './field-props';

/** Yes or no; or neither, where it is not required. */
export function BooleanField(props: FieldPropsOf<'boolean'>): VNode {
  const { draft, isRequired, onChange } = props;
  const { 'aria-required': required, ...attributes } =
    useFieldAttributes(props);
  const value = draft.kind === 'boolean' ? draft.value : undefined;
  if (isRequired) {
    return (
      <FieldFrame props={props} isInline>
        <input
          {...attributes}
          type="checkbox"
          checked={value ?? false}
          onChange={(event) =>
            onChange({ kind: 'boolean', value: event.currentTarget.checked })
          }
        />
      </FieldFrame>
    );
  }
  return (
    <FieldFrame props={props}>
      <select
        {...attributes}
        aria-required={required}
        value={String(value ?? '')}
        onChange={({ currentTarget: { value: chosen } }) =>
          onChange(
            chosen === ''
              ? NONE
              : { kind: 'boolean', value: chosen === 'true' },
          )
        }
      >
        <option value="">not given</option>
        <option value="true">true</option>
        <option value="false">false</option>
      </select>
    </FieldFrame>
  );
}
