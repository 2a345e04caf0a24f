import type { PluginDefinition } from '../../definition/definition';
import { isJsonObject, type JsonSchema } from '../../definition/json';
import { CONTENT_TYPES } from '../execution-answer';
import { schemaReference } from './components';
import { embedSchema } from './embed-schema';
import { EXECUTION_HEADERS } from './header-references';
import { TASK_RESPONSES } from './operations';

/** What a document says of one plugin. */
export interface PluginPath {
  readonly path: string;
  /** Of `post`; the parameters of every task come beside it. */
  readonly operation: Record<string, unknown>;
  readonly schemas: Record<string, JsonSchema>;
}

/** `/tasks/{id}/execute` of one plugin, with its own schemas. */
export function pluginPath(definition: PluginDefinition): PluginPath {
  const { id, name, description, outputFormat } = definition;
  const input = `${id}_input`;
  const output = `${id}_output`;
  const hasOutputSchema =
    definition.outputSchema !== undefined && outputFormat === 'json';
  const example = definition.tests.find(
    ({ outcome }) => outcome === 'succeeded',
  );
  return {
    path: `/tasks/${id}/execute`,
    schemas: {
      ...inputSchemas(definition, input),
      ...(hasOutputSchema &&
        embedSchema(definition.outputSchema ?? true, output)),
    },
    operation: {
      operationId: `execute_${id.replace(/[^A-Za-z0-9]/g, '_')}`,
      summary: name,
      ...(description !== '' && { description }),
      tags: ['tasks'],
      requestBody: {
        required: requiredNames(definition).length > 0,
        content: {
          'application/json': {
            schema: schemaReference(input),
            ...(example?.input !== undefined && { example: example.input }),
          },
        },
      },
      responses: {
        '200': {
          description: 'The output of the plugin, byte for byte.',
          headers: EXECUTION_HEADERS,
          content: {
            [CONTENT_TYPES[outputFormat].replace(/;.*/, '')]: {
              schema: hasOutputSchema
                ? schemaReference(output)
                : outputFormat === 'json'
                  ? {}
                  : outputFormat === 'sarif'
                    ? { type: 'object' }
                    : { type: 'string' },
            },
          },
        },
        ...TASK_RESPONSES,
      },
    },
  };
}

/** What `defaults` gives need not be sent. */
function inputSchemas(
  definition: PluginDefinition,
  name: string,
): Record<string, JsonSchema> {
  const all = embedSchema(definition.inputSchema ?? true, name);
  const schema = all[name];
  if (isJsonObject(schema) && schema['required'] !== undefined) {
    const required = requiredNames(definition);
    if (required.length > 0) schema['required'] = required;
    else delete schema['required'];
  }
  return all;
}

/** Without any, a task needs no body: that is an empty object. */
function requiredNames({
  inputSchema,
  defaults = {},
}: PluginDefinition): string[] {
  if (!isJsonObject(inputSchema)) return [];
  const { required } = inputSchema;
  if (!Array.isArray(required)) return [];
  return (required as string[]).filter(
    (name) => !Object.hasOwn(defaults, name),
  );
}
