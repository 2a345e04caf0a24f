import type { VNode } from 'preact';
import { BooleanField } from './boolean-field';
import { ChoiceField } from './choice-field';
import type { FieldViewProps } from './field-props';
import { fieldOf } from './field-of';
import { useForm } from './form-context';
import { GroupField } from './group-field';
import { JsonField } from './json-field';
import { ListField } from './list-field';
import { NumberField } from './number-field';
import { OptionalField } from './optional-field';
import { TextField } from './text-field';
import { VariantsField } from './variants-field';

/** A value of a schema, to be filled in. */
export function FieldView({ schema, ...rest }: FieldViewProps): VNode {
  const { root } = useForm();
  const field = fieldOf(schema, root);
  const props = { ...rest, label: field.title ?? rest.label };
  switch (field.kind) {
    case 'text':
      return <TextField {...props} field={field} />;
    case 'number':
      return <NumberField {...props} field={field} />;
    case 'boolean':
      return <BooleanField {...props} field={field} />;
    case 'choice':
      return <ChoiceField {...props} field={field} />;
    case 'json':
      return <JsonField {...props} field={field} />;
    case 'list':
    case 'group':
    case 'variants':
      if (props.draft.kind === 'none') {
        return <OptionalField {...props} field={field} schema={schema} />;
      }
  }
  switch (field.kind) {
    case 'list':
      return <ListField {...props} field={field} />;
    case 'group':
      return <GroupField {...props} field={field} />;
    case 'variants':
      return <VariantsField {...props} field={field} />;
  }
}
