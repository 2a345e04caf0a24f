import definition from '../../schema/plugin.schema.json' with { type: 'json' };
import execution from '../../schema/execution.schema.json' with { type: 'json' };
import policy from '../../schema/policy.schema.json' with { type: 'json' };
import type { CliDoor } from './cli-door';
import { writeJson } from './write-json';

const SCHEMAS = { definition, policy, execution };

/** What there are JSON Schemas of. */
export type SchemaName = keyof typeof SCHEMAS;

/**
 * Writes a JSON Schema to stdout: of a definition, a policy, or a record.
 * @returns 0.
 */
export async function printSchema(
  name: SchemaName,
  door: CliDoor,
): Promise<number> {
  await writeJson(SCHEMAS[name], door);
  return 0;
}
