import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { pointerTo } from '../../definition/json-pointer';
import { inert } from '../inert';
import { freeId, type DraftEntry } from './draft';
import type { FieldOf } from './field';
import { fieldId, useForm } from './form-context';
import { newDraft } from './new-draft';
import { RemoveButton } from './remove-button';

/** Members under names of the user's, where an object may have some. */
export function FurtherMembers({
  field,
  pointer,
  label,
  entries,
  onChange,
}: {
  readonly field: FieldOf<'group'>;
  readonly pointer: string;
  readonly label: string;
  readonly entries: readonly DraftEntry[];
  readonly onChange: (entries: readonly DraftEntry[]) => void;
}): VNode | null {
  const { root, FieldView } = useForm();
  const addButton = useRef<HTMLButtonElement>(null);
  // Named members are what the plugin reads; that others are not forbidden is
  // no reason to ask for them.
  const isAskedFor = field.further !== true || field.members.length === 0;
  if (field.further === false) return null;
  if (!isAskedFor && entries.length === 0) return null;
  const replace = (changed: DraftEntry): void =>
    onChange(entries.map((it) => (it.id === changed.id ? changed : it)));
  const of = pointer === '' ? '' : ` of ${inert(label)}`;
  return (
    <>
      {entries.map((entry) => {
        const id = `${fieldId(pointer)}-name-${entry.id}`;
        return (
          <div class="item" key={entry.id}>
            <div class="field">
              <label for={id}>Name{of}</label>
              <input
                id={id}
                type="text"
                dir="auto"
                autocomplete="off"
                value={entry.key}
                onInput={(event) =>
                  replace({ ...entry, key: event.currentTarget.value })
                }
              />
            </div>
            <FieldView
              schema={field.further}
              pointer={pointerTo(pointer, entry.key)}
              label={entry.key || 'Value'}
              isRequired
              isItem
              draft={entry.draft}
              onChange={(draft) => replace({ ...entry, draft })}
            />
            <RemoveButton
              what={entry.key || 'this member'}
              onClick={() => {
                onChange(entries.filter((it) => it.id !== entry.id));
                addButton.current?.focus();
              }}
            />
          </div>
        );
      })}
      <div class="buttons">
        <button
          type="button"
          ref={addButton}
          onClick={() =>
            onChange([
              ...entries,
              {
                id: freeId(entries),
                key: '',
                draft: newDraft(field.further, root, true),
              },
            ])
          }
        >
          Add a member{of}
        </button>
      </div>
    </>
  );
}
