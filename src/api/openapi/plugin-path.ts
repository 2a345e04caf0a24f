import type { PluginDefinition } from '../../definition/definition';
import {
  isJsonObject,
  type Json,
  type JsonObject,
  type JsonSchema,
} from '../../definition/json';
import { CONTENT_TYPES } from '../execution-answer';
import { schemaReference } from './components';
import { embedSchema } from './embed-schema';
import { EXECUTION_HEADERS, TASK_RESPONSES } from './operations';

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
      [input]: inputSchema(definition, `/components/schemas/${input}`),
      ...(hasOutputSchema && {
        [output]: embedSchema(
          definition.outputSchema ?? true,
          `/components/schemas/${output}`,
        ),
      }),
    },
    operation: {
      operationId: `execute_${id.replace(/[^A-Za-z0-9]/g, '_')}`,
      summary: name,
      ...(description !== '' && { description }),
      tags: ['tasks'],
      requestBody: {
        required: isRequired(definition),
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
function inputSchema(
  { inputSchema = true, defaults = {} }: PluginDefinition,
  place: string,
): JsonSchema {
  const schema = embedSchema(inputSchema, place);
  const required = requiredOf(schema);
  if (required === undefined) return schema;
  const left = required.filter(
    (name) => !Object.hasOwn(defaults, String(name)),
  );
  const { required: _all, ...rest } = schema as JsonObject;
  return left.length === 0 ? rest : { ...rest, required: left };
}

/** Nothing is an empty object. */
function isRequired(definition: PluginDefinition): boolean {
  const { inputSchema: schema = true } = definition;
  if (!isJsonObject(schema)) return false;
  const { defaults = {} } = definition;
  const required = requiredOf(schema) ?? [];
  return required.some((name) => !Object.hasOwn(defaults, String(name)));
}

function requiredOf(schema: JsonSchema): Json[] | undefined {
  if (!isJsonObject(schema)) return undefined;
  const { required } = schema;
  return Array.isArray(required) ? required : undefined;
}
