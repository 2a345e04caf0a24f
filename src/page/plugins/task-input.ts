import type { Fault } from '../../definition/fault';
import {
  isJsonObject,
  type Json,
  type JsonSchema,
} from '../../definition/json';
import type { Draft } from '../form/draft';
import { draftJson, jsonFault } from '../form/draft-json';
import { fieldOf } from '../form/field-of';
import { firstDraft } from '../form/new-draft';
import { readDraft } from '../form/read-draft';
import { prettyJson } from '../pretty-json';
import type { PluginDetails } from '../server/plugin';

/** An input that is being made: in a form, or as JSON text. */
export type TaskInput =
  | { readonly mode: 'form'; readonly draft: Draft }
  | { readonly mode: 'json'; readonly text: string };

/** The schema of a plugin's input; anything goes where it has none. */
export function inputSchemaOf({
  input_schema: schema,
}: PluginDetails): JsonSchema {
  return schema ?? true;
}

/** Whether there can be a form at all. */
export function hasForm(plugin: PluginDetails): boolean {
  const schema = inputSchemaOf(plugin);
  return fieldOf(schema, schema).kind !== 'json';
}

/** What a form begins with; JSON text, where no form can hold the defaults. */
export function firstInput(plugin: PluginDetails): TaskInput {
  const defaults = plugin.defaults ?? undefined;
  return inputOf(plugin, defaults, defaults ?? {});
}

/** The JSON text of an input, and what keeps it from being JSON. */
export function inputJson(input: TaskInput): {
  readonly text: string;
  readonly faults: readonly Fault[];
} {
  if (input.mode === 'form') {
    const { text = '{}', faults } = draftJson(input.draft);
    return { text, faults };
  }
  const text = input.text.trim() === '' ? '{}' : input.text;
  const fault = jsonFault(text, '');
  return { text, faults: fault === undefined ? [] : [fault] };
}

/** The same input as JSON text. */
export function asText(input: TaskInput): TaskInput {
  return input.mode === 'json'
    ? input
    : { mode: 'json', text: prettyJson(inputJson(input).text) };
}

/** The same input in a form; a sentence why it cannot be, instead. */
export function asForm(
  input: TaskInput,
  plugin: PluginDetails,
): TaskInput | string {
  if (input.mode === 'form') return input;
  const draft = readDraft(input.text, inputSchemaOf(plugin));
  return typeof draft === 'string' ? draft : { mode: 'form', draft };
}

/** The input that the plugin's author has tried; undefined where there is none. */
export function exampleInput(plugin: PluginDetails): TaskInput | undefined {
  const { example_input: example, defaults } = plugin;
  if (example === undefined) return undefined;
  const merged =
    isJsonObject(example) && defaults ? { ...defaults, ...example } : example;
  return inputOf(plugin, merged, merged);
}

function inputOf(
  plugin: PluginDetails,
  given: Json | undefined,
  text: Json,
): TaskInput {
  const draft = hasForm(plugin)
    ? firstDraft(inputSchemaOf(plugin), given)
    : undefined;
  return draft === undefined
    ? { mode: 'json', text: JSON.stringify(text, null, 2) }
    : { mode: 'form', draft };
}
