import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

/**
 * How a record differs from schema/execution.schema.json; none when it fits.
 */
export function recordFaults(record: unknown): string[] {
  const schema = JSON.parse(
    readFileSync('schema/execution.schema.json', 'utf8'),
  ) as object;
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  const validate = ajv.compile(schema);
  if (validate(record)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
  );
}
