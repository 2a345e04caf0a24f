import type { Fault } from './fault';
import type { JsonSchema } from './json';
import { quote } from './quote';
import { schemaDialect, type SchemaDialect } from './schema-dialect';

/**
 * What is wrong with a schema by the meta-schema of its draft.
 * @returns every fault, with pointers into the schema.
 */
export async function metaSchemaFaults(schema: JsonSchema): Promise<Fault[]> {
  const { validate } = await metaSchemaValidator(schemaDialect(schema));
  if (validate(schema)) return [];
  return (
    (validate.errors ?? [])
      // Of the branches of a choice, the first says enough.
      .filter(
        ({ keyword, instancePath }, at, all) =>
          keyword !== 'anyOf' &&
          all.findIndex((other) => other.instancePath === instancePath) === at,
      )
      .map(({ instancePath, keyword, message, params }) => ({
        pointer: instancePath,
        rule: keyword,
        message:
          keyword === 'enum'
            ? `must be one of ${quote(JSON.stringify(params['allowedValues']))}`
            : (message ?? 'is not valid'),
      }))
  );
}

/** Each draft is a file of its own, loaded when it is first met. */
function metaSchemaValidator(
  dialect: SchemaDialect,
): Promise<typeof import('./generated/meta-schema-2020-12')> {
  switch (dialect) {
    case 'draft-07':
      return import('./generated/meta-schema-draft-07');
    case '2019-09':
      return import('./generated/meta-schema-2019-09');
    case '2020-12':
      return import('./generated/meta-schema-2020-12');
  }
}
