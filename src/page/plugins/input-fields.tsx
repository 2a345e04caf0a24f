import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Fault } from '../../definition/fault';
import type { Draft } from '../form/draft';
import { FieldView } from '../form/field-view';
import { fieldId, FormContext } from '../form/form-context';
import { placeFaults } from '../form/place-faults';
import type { PluginDetails } from '../server/plugin';
import { inputSchemaOf, type TaskInput } from './task-input';

/** The fields of an input, or its JSON text. */
export function InputFields({
  plugin,
  input,
  faults,
  onChange,
}: {
  readonly plugin: PluginDetails;
  readonly input: TaskInput;
  readonly faults: readonly Fault[];
  readonly onChange: (input: TaskInput) => void;
}): VNode {
  if (input.mode === 'json') {
    const id = fieldId('');
    return (
      <div class="field">
        <label for={id}>Input as JSON</label>
        <textarea
          id={id}
          class="json"
          rows={10}
          spellcheck={false}
          autocomplete="off"
          aria-invalid={faults.length > 0}
          value={input.text}
          onInput={(event) =>
            onChange({ mode: 'json', text: event.currentTarget.value })
          }
        />
      </div>
    );
  }
  return (
    <DraftFields
      plugin={plugin}
      draft={input.draft}
      faults={faults}
      onChange={(draft) => onChange({ mode: 'form', draft })}
    />
  );
}

function DraftFields({
  plugin,
  draft,
  faults,
  onChange,
}: {
  readonly plugin: PluginDetails;
  readonly draft: Draft;
  readonly faults: readonly Fault[];
  readonly onChange: (draft: Draft) => void;
}): VNode {
  const root = inputSchemaOf(plugin);
  const context = useMemo(() => {
    const byField = new Map<string, Fault[]>();
    for (const { field, fault } of placeFaults(faults, draft)) {
      byField.set(field, [...(byField.get(field) ?? []), fault]);
    }
    return { root, faults: byField, FieldView };
  }, [root, faults]);
  return (
    <FormContext.Provider value={context}>
      <FieldView
        schema={root}
        pointer=""
        label="Input"
        isRequired
        draft={draft}
        onChange={onChange}
      />
    </FormContext.Provider>
  );
}
