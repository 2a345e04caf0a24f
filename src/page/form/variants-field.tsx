import type { VNode } from 'preact';
import { inert } from '../inert';
import { NONE } from './draft';
import { useFieldAttributes } from './field-frame';
import type { FieldPropsOf } from './field-props';
import { useForm } from './form-context';
import { newDraft } from './new-draft';

/** One of some schemas: first which one, then its fields. */
export function VariantsField(props: FieldPropsOf<'variants'>): VNode {
  const { field, pointer, label, isRequired, draft, onChange } = props;
  const { root, FieldView } = useForm();
  const attributes = useFieldAttributes(props);
  const at = draft.kind === 'variants' ? draft.at : 0;
  const variant = field.variants[at];
  // The field of the chosen variant has the id that the pointer gives.
  const id = `${attributes.id}-variant`;
  return (
    <div class="variants">
      <div class="field">
        <label for={id}>Kind of {inert(label)}</label>
        <select
          {...attributes}
          id={id}
          value={String(at)}
          onChange={(event) => {
            const chosen = Number(event.currentTarget.value);
            const schema = field.variants[chosen]?.schema;
            onChange(
              schema === undefined
                ? NONE
                : {
                    kind: 'variants',
                    at: chosen,
                    draft: newDraft(schema, root, true),
                  },
            );
          }}
        >
          {!isRequired && <option value="-1">not given</option>}
          {field.variants.map(({ title }, index) => (
            <option key={index} value={String(index)}>
              {inert(title)}
            </option>
          ))}
        </select>
        {field.description !== undefined && (
          <div class="about">
            <p>{inert(field.description)}</p>
          </div>
        )}
      </div>
      {variant !== undefined && draft.kind === 'variants' && (
        <FieldView
          key={at}
          schema={variant.schema}
          pointer={pointer}
          label={label}
          isRequired
          isItem
          draft={draft.draft}
          onChange={(changed) =>
            onChange({ kind: 'variants', at, draft: changed })
          }
        />
      )}
    </div>
  );
}
