import type { Ajv, ErrorObject, Options, ValidateFunction } from 'ajv';
import type { Fault } from '../definition/fault';
import { isJsonObject, type Json, type JsonSchema } from '../definition/json';
import { valueAt } from '../definition/json-pointer';
import { metaSchemaFaults } from '../definition/meta-schema-faults';
import { LONG_QUOTE, quote } from '../definition/quote';
import { schemaDialect } from '../definition/schema-dialect';
import { suggest } from '../definition/suggest';
import { duplicateKeyFault } from './duplicate-key';
import { jsonLines } from './json-lines';

/** Faults that are looked at in detail. */
const MAX_FAULTS = 1_000;

/** Faults that are listed; the rest are counted. */
export const MAX_LISTED_FAULTS = 10;

/**
 * Above this, only the first fault is looked for: a list of a million bad rows
 * would make a million error objects.
 */
const ALL_FAULTS_MAX_BYTES = 1024 * 1024;
/** The same for bytes of the schema times bytes of the value: tried, 0.5 s. */
const ALL_FAULTS_MAX_WORK = 2 ** 25;

/** Checks values against one schema. */
export interface JsonValidator {
  /**
   * @param valueBytes the size of the value as JSON text.
   * @returns every fault of the value; none when it is valid.
   */
  validate(value: Json, valueBytes: number): Promise<Fault[]>;
}

const OPTIONS: Options = {
  // A typo such as "requried" must not pass as "no rule".
  strictSchema: true,
  strictNumbers: true,
  strictTypes: false,
  strictTuples: false,
  strictRequired: false,
  // Inherited names such as "constructor" are not properties.
  ownProperties: true,
  // Error objects must not carry values: they may be secret.
  verbose: false,
  logger: false,
  // Checked before, by a validator that need not be compiled first.
  validateSchema: false,
  meta: false,
};

/**
 * Compiles a JSON Schema: 2020-12, or draft-07 or 2019-09 by its `$schema`.
 * @throws Error with one sentence when the schema itself is not usable.
 */
export async function compileSchema(
  schema: JsonSchema,
): Promise<JsonValidator> {
  const faults = await metaSchemaFaults(schema);
  if (faults.length > 0) throw new Error(`\n${listFaults(faults)}`);
  const quick = await compile(schema, OPTIONS);
  const schemaBytes = JSON.stringify(schema).length;
  let thorough: ValidateFunction | undefined;
  return {
    async validate(value, valueBytes) {
      if (quick(value)) return [];
      let last = quick;
      if (
        valueBytes <= ALL_FAULTS_MAX_BYTES &&
        valueBytes * schemaBytes <= ALL_FAULTS_MAX_WORK
      ) {
        thorough ??= await compile(schema, { ...OPTIONS, allErrors: true });
        thorough(value);
        last = thorough;
      }
      return (last.errors ?? [])
        .slice(0, MAX_FAULTS)
        .map((error) => toFault(error, value, schema));
    },
  };
}

/**
 * Every fault of a valid JSON text, a key that is there twice among them: only
 * then does the validator speak of what every reader of the text will see.
 */
export async function textFaults(
  text: string,
  value: Json,
  validator: JsonValidator,
): Promise<Fault[]> {
  const duplicate = duplicateKeyFault(text);
  const faults = await validator.validate(value, text.length);
  return duplicate === undefined ? faults : [duplicate, ...faults];
}

/** The same for every value of a text of JSON lines. */
export async function lineFaults(
  text: string,
  validator: JsonValidator,
): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const line of jsonLines(text)) {
    const value = JSON.parse(line.text) as Json;
    for (const fault of await textFaults(line.text, value, validator)) {
      faults.push({ ...fault, line: line.number });
    }
    if (faults.length >= MAX_FAULTS) break;
  }
  return faults;
}

/** Sentences for an error message: up to ten, then how many more. */
export function listFaults(faults: readonly Fault[]): string {
  const lines = faults
    .slice(0, MAX_LISTED_FAULTS)
    .map((fault) => `  ${place(fault)}: ${fault.message} (${fault.rule})`);
  const more = faults.length - lines.length;
  if (more > 0) lines.push(`  and ${more} more`);
  return lines.join('\n');
}

function place({ pointer, line }: Fault): string {
  if (line === undefined) {
    return pointer === '' ? 'the whole value' : quote(pointer);
  }
  return `line ${line}${pointer === '' ? '' : `, ${quote(pointer)}`}`;
}

async function compile(
  schema: JsonSchema,
  options: Options,
): Promise<ValidateFunction> {
  const ajv = await newAjv(schema, options);
  if (mentionsFormat(schema)) {
    const { default: addFormats } = await import('ajv-formats');
    addFormats(ajv);
  }
  try {
    return ajv.compile(schema);
  } catch (error) {
    if (error instanceof RangeError) throw error;
    const said = (error as Error).message;
    const [, format] =
      /^unknown format "(.*)" ignored in schema/.exec(said) ?? [];
    // Its messages hold keys of the schema as they are.
    const message = quote(
      format === undefined ? said : unknownFormat(format),
      LONG_QUOTE,
    )
      .slice(1, -1)
      .replaceAll('\\"', '"');
    throw new Error(message, { cause: error });
  }
}

async function newAjv(schema: JsonSchema, options: Options): Promise<Ajv> {
  switch (schemaDialect(schema)) {
    case 'draft-07':
      return new (await import('ajv')).default(options);
    case '2019-09':
      return withAnchors(
        new (await import('ajv/dist/2019.js')).default(options),
      );
    case '2020-12':
      return withAnchors(
        new (await import('ajv/dist/2020.js')).default(options),
      );
  }
}

/** Ajv follows references to anchors, and calls the keyword unknown. */
function withAnchors(ajv: Ajv): Ajv {
  return ajv.addKeyword('$anchor');
}

function unknownFormat(format: string): string {
  return (
    `the format ${quote(format)} is not known here, so it would check nothing: ` +
    'leave it out, or write a `pattern`'
  );
}

function mentionsFormat(schema: JsonSchema): boolean {
  return JSON.stringify(schema).includes('"format":');
}

function toFault(error: ErrorObject, root: Json, schema: JsonSchema): Fault {
  return {
    pointer: error.instancePath,
    rule: error.keyword,
    message: sentence(error, root, schema),
  };
}

/** Names keys and rules, never values. */
function sentence(error: ErrorObject, root: Json, schema: JsonSchema): string {
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'required':
      return `${quote(String(params['missingProperty']))} is missing`;
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const key = String(
        params['additionalProperty'] ?? params['unevaluatedProperty'],
      );
      return `${quote(key)} is not a known property${hint(key, error, schema)}`;
    }
    case 'type':
      return `must be ${[params['type']].flat().join(' or ')}, is ${typeName(valueAt(root, error.instancePath))}`;
    case 'enum':
      return `must be one of ${quote(JSON.stringify(params['allowedValues']))}`;
    case 'const':
      return `must be ${quote(JSON.stringify(params['allowedValue']))}`;
    case 'pattern':
      return `must match the pattern ${quote(String(params['pattern']))}`;
    case 'format':
      return `must be a ${quote(String(params['format']))}`;
    case 'false schema':
      return 'is not allowed here';
    case 'propertyNames':
      return `the name ${quote(String(params['propertyName']))} is not allowed`;
    default:
      return quote(error.message ?? 'is not valid').slice(1, -1);
  }
}

/** The known properties stand beside the keyword that refused the key. */
function hint(key: string, error: ErrorObject, schema: JsonSchema): string {
  const beside = error.schemaPath.replace(/^#/, '').replace(/\/[^/]*$/, '');
  const parent = valueAt(schema, decodeURIComponent(beside));
  const known = isJsonObject(parent) ? parent['properties'] : undefined;
  const nearest = isJsonObject(known)
    ? suggest(key, Object.keys(known))
    : undefined;
  return nearest === undefined ? '' : `, did you mean ${quote(nearest)}?`;
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}
