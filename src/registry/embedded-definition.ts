import { DefinitionError } from '../definition/definition-error';
import { isJsonObject, type Json, type JsonObject } from '../definition/json';
import { pointerTo } from '../definition/json-pointer';
import { MAX_JSON_BYTES, MAX_YAML_BYTES } from './definition-bytes';
import type { DefinitionSource } from './definition-source';
import { parseDocument } from './document';
import { yamlParser, type YamlParser } from './yaml-parser';

/** The label of an image that holds the definition of its plugin. */
export const DEFINITION_LABEL = 'io.plugin-runner.definition';

/** What Linux takes of one argument of `docker build` (MAX_ARG_STRLEN). */
const MAX_LABEL_BYTES = 100 * 1024;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
/** Base64 of the largest definition, with room for its line ends. */
const MAX_ENCODED = 2 * MAX_JSON_BYTES;

/**
 * The definition in the label of an image: JSON or YAML text, or either in
 * base64. It is for that image, whatever it says: an image does not know under
 * which names it is pushed. It has no `build`, whose files are elsewhere.
 * @param label the text of the label; nothing of it can be trusted
 * @param image the reference that the definition gets
 * @throws DefinitionError when it cannot be read as one object
 */
export async function definitionOfLabel(
  label: string,
  image: string,
  parseYaml: YamlParser = yamlParser(undefined),
): Promise<DefinitionSource> {
  const name = `the label ${DEFINITION_LABEL} of ${image}`;
  // Before anything searches it: whoever made the image chose its length, too.
  if (label.length > MAX_ENCODED) throw tooLarge(name, MAX_JSON_BYTES);
  const text = decoded(label);
  const isJson = /^\s*\{/.test(text);
  const limit = isJson ? MAX_JSON_BYTES : MAX_YAML_BYTES;
  const bytes = Buffer.from(text);
  if (bytes.length > limit) throw tooLarge(name, limit);
  // Its ending says how it is read.
  const file = isJson ? `${name}.json` : `${name}.yaml`;
  try {
    const value = await parseDocument(bytes, file, parseYaml);
    const own = portable(value, name);
    return toSource({ ...own, image }, name);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    throw new DefinitionError(name, error.faults, { cause: error });
  }
}

/**
 * The label for the image of a definition.
 * @param value what the definition's file holds
 * @param file absolute path of it, for messages
 * @throws DefinitionError when it does not fit into a label
 */
export function labelOfDefinition(value: unknown, file: string): string {
  const label = JSON.stringify(portable(value, file));
  if (Buffer.byteLength(label) > MAX_LABEL_BYTES) {
    const message = `is larger than ${MAX_LABEL_BYTES / 1024} KiB, the most that is put into a label`;
    throw new DefinitionError(file, [{ pointer: '', rule: 'size', message }]);
  }
  return label;
}

function tooLarge(name: string, limit: number): DefinitionError {
  const message = `is larger than ${limit / 1024} KiB`;
  return new DefinitionError(name, [{ pointer: '', rule: 'size', message }]);
}

function toSource(value: JsonObject, name: string): DefinitionSource {
  const bytes = Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
  return { bytes, format: 'json', name };
}

/**
 * A definition without what only makes sense beside its files: `build`, and
 * tests that need a workspace.
 */
function portable(value: unknown, file: string): JsonObject {
  if (!isJsonObject(value)) {
    const message = 'must be one object';
    throw new DefinitionError(file, [{ pointer: '', rule: 'type', message }]);
  }
  const inexact = inexactNumber(value);
  if (inexact !== undefined) {
    // Written anew, it would be another number.
    const message = 'has more digits than can be kept: write it as a string';
    throw new DefinitionError(file, [
      { pointer: inexact, rule: 'number', message },
    ]);
  }
  const { tests, ...rest } = value;
  delete rest['build'];
  const kept = Array.isArray(tests)
    ? tests.filter((it) => !isJsonObject(it) || !('workspace' in it))
    : tests;
  return kept === undefined || (Array.isArray(kept) && kept.length === 0)
    ? rest
    : { ...rest, tests: kept };
}

function inexactNumber(value: Json, pointer = ''): string | undefined {
  if (typeof value === 'number') {
    return Number.isInteger(value) && !Number.isSafeInteger(value)
      ? pointer
      : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, member] of Object.entries(value)) {
    const found = inexactNumber(member, pointerTo(pointer, key));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Base64 has no quotes, colons and braces; a definition has some. */
function decoded(label: string): string {
  const dense = label.replace(/\s/g, '');
  return BASE64.test(dense)
    ? Buffer.from(dense, 'base64').toString('utf8')
    : label;
}
