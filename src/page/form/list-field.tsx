import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { pointerTo } from '../../definition/json-pointer';
import { inert } from '../inert';
import { freeId, NONE, type DraftItem } from './draft';
import { GroupFrame } from './field-frame';
import type { FieldPropsOf } from './field-props';
import { useForm } from './form-context';
import { newDraft } from './new-draft';
import { RemoveButton } from './remove-button';

/** Items, each as its schema is filled in. */
export function ListField(props: FieldPropsOf<'list'>): VNode {
  const { field, pointer, label, isRequired, draft, onChange } = props;
  const { root, FieldView } = useForm();
  const addButton = useRef<HTMLButtonElement>(null);
  const items = draft.kind === 'list' ? draft.items : [];
  const change = (changed: readonly DraftItem[]): void =>
    onChange({ kind: 'list', items: changed });
  return (
    <GroupFrame props={props}>
      {items.map(({ id, draft: item }, at) => (
        <div class="item" key={id}>
          <FieldView
            schema={field.item}
            pointer={pointerTo(pointer, at)}
            label={`${label} ${at + 1}`}
            isRequired
            isItem
            draft={item}
            onChange={(changed) =>
              change(
                items.map((each) =>
                  each.id === id ? { id, draft: changed } : each,
                ),
              )
            }
          />
          <RemoveButton
            what={`${label} ${at + 1}`}
            onClick={() => {
              change(items.filter((each) => each.id !== id));
              // The button that had the focus is gone.
              addButton.current?.focus();
            }}
          />
        </div>
      ))}
      <div class="buttons">
        <button
          type="button"
          ref={addButton}
          disabled={items.length >= field.maxItems}
          onClick={() =>
            change([
              ...items,
              { id: freeId(items), draft: newDraft(field.item, root, true) },
            ])
          }
        >
          Add to {inert(label)}
        </button>
        {!isRequired && (
          <RemoveButton isNamed what={label} onClick={() => onChange(NONE)} />
        )}
      </div>
    </GroupFrame>
  );
}
