import type { VNode } from 'preact';
import type { Json } from '../../definition/json';
import { inert } from '../inert';
import { NONE } from './draft';
import { FieldFrame, useFieldAttributes } from './field-frame';
import type { FieldPropsOf } from './field-props';
import { sameJson } from './same-json';

/** One of some values. */
export function ChoiceField(props: FieldPropsOf<'choice'>): VNode {
  const { field, draft, isRequired, onChange } = props;
  const chosen =
    draft.kind === 'choice'
      ? field.values.findIndex((each) => sameJson(each, draft.value))
      : -1;
  return (
    <FieldFrame props={props}>
      <select
        {...useFieldAttributes(props)}
        value={String(chosen)}
        onChange={(event) => {
          const value = field.values[Number(event.currentTarget.value)];
          onChange(value === undefined ? NONE : { kind: 'choice', value });
        }}
      >
        {(!isRequired || chosen < 0) && (
          <option value="-1">{isRequired ? 'choose one' : 'not given'}</option>
        )}
        {field.values.map((value, at) => (
          <option key={at} value={String(at)}>
            {inert(choiceLabel(value))}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

function choiceLabel(value: Json): string {
  return typeof value === 'string' && value !== ''
    ? value
    : JSON.stringify(value);
}
