import { isJsonObject, type JsonSchema } from './json';

/** The drafts of JSON Schema that plugins may use. */
export type SchemaDialect = 'draft-07' | '2019-09' | '2020-12';

/** The draft a schema is written in: 2020-12 unless `$schema` says another. */
export function schemaDialect(schema: JsonSchema): SchemaDialect {
  const uri = isJsonObject(schema) ? schema['$schema'] : undefined;
  if (typeof uri !== 'string') return '2020-12';
  if (uri.includes('draft-07')) return 'draft-07';
  return uri.includes('2019-09') ? '2019-09' : '2020-12';
}
