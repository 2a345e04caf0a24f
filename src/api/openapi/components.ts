import executionSchema from '../../../schema/execution.schema.json' with { type: 'json' };
import type { JsonObject, JsonSchema } from '../../definition/json';
import { OUTCOMES } from '../../definition/outcome';
import { FINDING_LEVELS } from '../../runner/finding';
import { embedSchema } from './embed-schema';
import { problemResponses } from './problem-responses';

const TEXT = { type: 'string' } as const;
const COUNT = { type: 'integer', minimum: 0 } as const;
const TEXT_OR_NULL = { type: ['string', 'null'] } as const;
const COUNT_OR_NULL = { type: ['integer', 'null'], minimum: 0 } as const;

/** A reference to a schema of the document. */
export function schemaReference(name: string): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

/** An object that has all of some members. */
function object(
  description: string,
  properties: Record<string, unknown>,
  optional: readonly string[] = [],
): Record<string, unknown> {
  const required = Object.keys(properties).filter(
    (name) => !optional.includes(name),
  );
  return { description, type: 'object', required, properties };
}

/** What every document has; the plugins' schemas come beside them. */
export function components(): {
  readonly schemas: Record<string, unknown>;
  readonly headers: Record<string, unknown>;
  readonly responses: Record<string, unknown>;
  readonly securitySchemes: Record<string, unknown>;
} {
  return {
    schemas: {
      ...{ Problem: PROBLEM, Accepted: ACCEPTED, Execution: execution() },
      ...{ Executions: EXECUTIONS, PluginSummary: PLUGIN_SUMMARY },
      ...{ Plugin: PLUGIN, Plugins: PLUGINS, Definition: DEFINITION },
      ...{
        Usage: USAGE,
        Artifacts: ARTIFACTS,
        Findings: FINDINGS,
        Health: HEALTH,
      },
    },
    headers: HEADERS,
    responses: problemResponses(),
    securitySchemes: {
      bearer: { type: 'http', scheme: 'bearer' },
      basic: {
        type: 'http',
        scheme: 'basic',
        description: 'The token is the password; the user can be any.',
      },
    },
  };
}

/** The record's own schema; one that waits is shown in its form, too. */
function execution(): JsonSchema {
  const { Execution: schema } = embedSchema(executionSchema, 'Execution') as {
    Execution: JsonObject;
  };
  const properties = schema['properties'] as Record<string, JsonObject>;
  const { status = {}, ...others } = properties;
  const statuses = ['queued', ...(status['enum'] as string[])];
  delete schema['$schema'];
  return {
    ...schema,
    properties: { ...others, status: { ...status, enum: statuses } },
  };
}

const PROBLEM = object(
  'What went wrong (RFC 9457).',
  {
    type: {
      ...TEXT,
      format: 'uri',
      description: 'Which kind of problem it is; where it is described.',
    },
    title: TEXT,
    status: { type: 'integer', minimum: 400, maximum: 599 },
    detail: { ...TEXT, description: 'What happened, and what to do.' },
    instance: { ...TEXT, description: 'The path that it is about.' },
    outcome: {
      enum: OUTCOMES,
      description: 'How the execution ended; absent when there was none.',
    },
    execution_id: TEXT,
    exit_code: { type: ['integer', 'null'] },
    errors: {
      description: 'What is wrong with the body, each with its place.',
      type: 'array',
      items: object('One thing that is wrong.', {
        pointer: { ...TEXT, description: 'RFC 6901; empty for the whole.' },
        rule: TEXT,
        detail: TEXT,
      }),
    },
  },
  ['instance', 'outcome', 'execution_id', 'exit_code', 'errors'],
);

const ACCEPTED = object('An execution that has not ended.', {
  execution_id: TEXT,
  plugin: TEXT,
  status: { enum: ['queued', 'running'] },
});

const EXECUTIONS = object('Some executions, the newest first.', {
  executions: { type: 'array', items: schemaReference('Execution') },
  next: {
    ...TEXT_OR_NULL,
    description: 'The parameter `after` of the next page; null for none.',
  },
});

const SUMMARY_PROPERTIES = {
  id: TEXT,
  version: TEXT_OR_NULL,
  name: TEXT,
  description: TEXT,
  image: TEXT,
  resource_limits: object('What its container gets.', {
    nano_cpus: COUNT,
    memory_bytes: COUNT,
    pids: COUNT,
    tmp_bytes: COUNT,
  }),
  timeout_ms: COUNT,
};

const PLUGIN_SUMMARY = object('A plugin, in a list.', SUMMARY_PROPERTIES);

const PLUGIN = object(
  'A plugin, as whoever calls it needs to know it.',
  {
    ...SUMMARY_PROPERTIES,
    platform: TEXT_OR_NULL,
    input_schema: { description: 'A JSON Schema; null for none.' },
    output_schema: { description: 'A JSON Schema; null for none.' },
    defaults: { type: ['object', 'null'] },
    input: object('Where it reads its input.', {
      via: { enum: ['stdin', 'file'] },
    }),
    output: object('What it leaves.', {
      via: { enum: ['stdout', 'file'] },
      format: { enum: ['json', 'ndjson', 'text', 'sarif'] },
      max_bytes: COUNT,
    }),
    secrets: { type: 'array', items: TEXT },
    network: TEXT,
    workspace: { enum: ['none', 'read', 'write'] },
    leaves_artifacts: { type: 'boolean' },
    exit_codes: {
      description: 'What its exit codes mean, by the code.',
      type: 'object',
      additionalProperties: object('What an exit code means.', {
        meaning: TEXT_OR_NULL,
        outcome: { enum: OUTCOMES },
      }),
    },
    example_input: { description: 'An input that it takes.' },
  },
  ['example_input'],
);

const PLUGINS = object('Plugins, and what is wrong with other definitions.', {
  plugins: { type: 'array', items: schemaReference('PluginSummary') },
  errors: { type: 'array', items: object('A fault.', { message: TEXT }) },
});

const DEFINITION = {
  description:
    'The definition of a plugin: schema/plugin.schema.json of the repository says all of it.',
  type: 'object',
  required: ['id', 'image'],
  properties: { id: TEXT, image: TEXT },
};

const CURVE = object('Samples, in order.', {
  ms: { type: 'array', items: COUNT },
  memory_bytes: { type: ['array', 'null'], items: COUNT },
  cpus: { type: ['array', 'null'], items: { type: 'number', minimum: 0 } },
});

const USAGE = object('What an execution uses, or used.', {
  execution_id: TEXT,
  status: { enum: ['queued', 'running', 'ended', 'killed'] },
  usage: {
    description: 'Figures of the last attempt; null is "not measured".',
    type: 'object',
    additionalProperties: { type: ['number', 'string', 'null'] },
  },
  limits: {
    description: 'As read back from the engine; null before that.',
    type: ['object', 'null'],
    additionalProperties: COUNT,
  },
  samples: { ...COUNT, description: 'How many there are in all.' },
  curve: { ...CURVE, type: ['object', 'null'] },
});

const ARTIFACTS = object('Files that a plugin left.', {
  artifacts: {
    type: 'array',
    items: {
      ...object('A file.', { path: TEXT, href: TEXT }),
      additionalProperties: true,
    },
  },
});

const FINDINGS = object('What a plugin found.', {
  findings: {
    type: 'array',
    items: {
      ...object('A finding.', {
        level: { enum: FINDING_LEVELS },
        message: TEXT,
      }),
      additionalProperties: true,
    },
  },
});

const HEALTH = object('Whether tasks can run.', {
  status: { enum: ['ok', 'unavailable', 'shutting_down'] },
  engine: { enum: ['reachable', 'unreachable'] },
});

function header(description: string, schema: JsonSchema): object {
  return { description, schema };
}

const HEADERS = {
  Location: header('Where the execution, or the plugin, is.', TEXT),
  RetryAfter: header('Seconds after which to try again.', COUNT),
  WWWAuthenticate: header('How to say who one is.', TEXT),
  Allow: header('The methods that there are.', TEXT),
  PreferenceApplied: header('The preference that was kept to.', TEXT),
  IdempotencyReplayed: header('`true` where this is an earlier answer.', TEXT),
  PluginExecutionId: header('The id of the execution.', TEXT),
  PluginOutcome: header('How it ended.', { enum: [...OUTCOMES] }),
  PluginExitCode: header('The exit code of the plugin.', { type: 'integer' }),
  PluginDurationMs: header('How long it took.', COUNT),
  PluginImageDigest: header('The digest of the image that ran.', TEXT),
  PluginPeakMemoryBytes: header(
    'The most memory it used.',
    COUNT_OR_NULL as unknown as JsonSchema,
  ),
  PluginCpuMs: header('The CPU time it used.', COUNT),
};
