import type { VNode } from 'preact';
import { pointerTo } from '../../definition/json-pointer';
import { NONE, type DraftOf } from './draft';
import { FieldAbout, GroupFrame } from './field-frame';
import type { FieldPropsOf } from './field-props';
import { useForm } from './form-context';
import { FurtherMembers } from './further-members';
import { RemoveButton } from './remove-button';

/** The members of an object; of the whole input, without a frame. */
export function GroupField(props: FieldPropsOf<'group'>): VNode {
  const { field, pointer, label, isRequired, onChange } = props;
  const { FieldView } = useForm();
  const draft: DraftOf<'group'> =
    props.draft.kind === 'group'
      ? props.draft
      : { kind: 'group', members: new Map(), further: [] };
  const members = (
    <>
      {field.members.map(({ key, schema, isRequired: isNeeded }) => (
        <FieldView
          key={key}
          schema={schema}
          pointer={pointerTo(pointer, key)}
          label={key}
          isRequired={isNeeded}
          draft={draft.members.get(key) ?? NONE}
          onChange={(changed) =>
            onChange({
              ...draft,
              members: new Map(draft.members).set(key, changed),
            })
          }
        />
      ))}
      <FurtherMembers
        field={field}
        pointer={pointer}
        label={label}
        entries={draft.further}
        onChange={(further) => onChange({ ...draft, further })}
      />
    </>
  );
  if (pointer === '') {
    return (
      <>
        <FieldAbout props={props} />
        {members}
      </>
    );
  }
  return (
    <GroupFrame props={props}>
      {members}
      {!isRequired && (
        <div class="buttons">
          <RemoveButton isNamed what={label} onClick={() => onChange(NONE)} />
        </div>
      )}
    </GroupFrame>
  );
}
