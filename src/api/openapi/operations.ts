import { CONTENT_TYPES } from '../execution-answer';
import { IDEMPOTENCY_KEY } from '../idempotency-keys';
import { schemaReference } from './components';
import { EXECUTION_HEADERS, headerReferences } from './header-references';
import {
  COMMON_STATUSES,
  problemReferences,
  PUBLIC_STATUSES,
  TASK_STATUSES,
} from './problem-responses';

/** What a client may say in headers, by their names. */
export type HeaderParameters = Readonly<
  Record<string, { readonly description: string; readonly pattern?: string }>
>;

/** What a route does, as OpenAPI says it; its parameters are its own. */
export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly tag: 'plugins' | 'tasks' | 'executions' | 'server';
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, unknown>>;
  /** Headers that it knows, by name. */
  readonly headers?: HeaderParameters;
  /** Nobody is asked for a token. */
  readonly isPublic?: boolean;
}

/** A response that is JSON by one of the document's schemas. */
function json(description: string, schema: string): unknown {
  const content = { 'application/json': { schema: schemaReference(schema) } };
  return { description, content };
}

function problems(...statuses: readonly number[]): Record<string, unknown> {
  return problemReferences(
    [...COMMON_STATUSES, ...statuses].sort((a, b) => a - b),
  );
}

const BINARY = { schema: { type: 'string', format: 'binary' } };
const TEXT = { schema: { type: 'string' } };

/** An output, whatever its format. */
const ANY_OUTPUT = {
  description: 'The output of the plugin, byte for byte.',
  headers: EXECUTION_HEADERS,
  content: {
    [CONTENT_TYPES.json]: { schema: {} },
    [CONTENT_TYPES.ndjson]: TEXT,
    'text/plain': TEXT,
    [CONTENT_TYPES.sarif]: { schema: { type: 'object' } },
  },
};

const DEFINITION_BODY = {
  required: true,
  content: { 'application/json': { schema: schemaReference('Definition') } },
};

/** What a client may say of any task, beside its input. */
export const TASK_HEADERS: HeaderParameters = {
  Prefer: {
    description:
      '`respond-async` for an answer at once; `wait=N` with it for one that waits N seconds first (RFC 7240).',
  },
  'Idempotency-Key': {
    description:
      'Whoever sends a task again with the same key gets the answer of the first one.',
    pattern: IDEMPOTENCY_KEY.source,
  },
};

/** The answers to a task, but for a success. */
export const TASK_RESPONSES = {
  '202': {
    ...(json('The task has been accepted.', 'Accepted') as object),
    headers: headerReferences(
      'Location',
      'Plugin-Execution-Id',
      'Preference-Applied',
    ),
  },
  ...problemReferences([...TASK_STATUSES]),
};

/** Every operation, by its method and the path of its route. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  'GET /plugins': {
    operationId: 'listPlugins',
    summary: 'The plugins that can be run',
    tag: 'plugins',
    responses: { '200': json('The plugins.', 'Plugins'), ...problems() },
  },
  'GET /plugins/:id': {
    operationId: 'getPlugin',
    summary: 'One plugin, by `id`, `id@1.2.0` or `id@^1`',
    tag: 'plugins',
    responses: {
      '200': json('The plugin.', 'Plugin'),
      ...problems(404, 500),
    },
  },
  'PUT /plugins/:id': {
    operationId: 'putPlugin',
    summary: 'Register a plugin, where the server allows that',
    tag: 'plugins',
    requestBody: DEFINITION_BODY,
    responses: {
      '200': {
        ...(json('The plugin was there already.', 'Plugin') as object),
        headers: headerReferences('Location'),
      },
      '201': {
        ...(json('The plugin is new.', 'Plugin') as object),
        headers: headerReferences('Location'),
      },
      ...problems(409, 413, 415, 422, 500, 503),
    },
  },
  'DELETE /plugins/:id': {
    operationId: 'deletePlugin',
    summary: 'Remove a plugin that was registered here',
    tag: 'plugins',
    responses: {
      '204': { description: 'It is gone.' },
      ...problems(404, 409, 500),
    },
  },
  'POST /tasks/:id/execute': {
    operationId: 'executeTask',
    summary: 'Run a plugin: the body is its input, the answer its output',
    tag: 'tasks',
    headers: TASK_HEADERS,
    requestBody: {
      description: 'The input; nothing is `{}`.',
      required: false,
      content: { 'application/json': { schema: {} } },
    },
    responses: { '200': ANY_OUTPUT, ...TASK_RESPONSES },
  },
  'GET /executions': {
    operationId: 'listExecutions',
    summary: 'Executions, the newest first',
    tag: 'executions',
    responses: { '200': json('The executions.', 'Executions'), ...problems() },
  },
  'GET /executions/:id': {
    operationId: 'getExecution',
    summary: 'The record of one execution',
    tag: 'executions',
    responses: {
      '200': json('The record.', 'Execution'),
      ...problems(404),
    },
  },
  'DELETE /executions/:id': {
    operationId: 'cancelExecution',
    summary: 'Cancel an execution',
    tag: 'executions',
    responses: {
      '202': {
        ...(json('It is asked to end.', 'Accepted') as object),
        headers: headerReferences('Location'),
      },
      ...problems(404, 409),
    },
  },
  'GET /executions/:id/output': {
    operationId: 'getOutput',
    summary: 'What an execution has put out, or why it has not',
    tag: 'executions',
    responses: { '200': ANY_OUTPUT, ...problemReferences(TASK_STATUSES) },
  },
  'GET /executions/:id/usage': {
    operationId: 'getUsage',
    summary: 'What an execution uses, and its curve',
    tag: 'executions',
    responses: { '200': json('The figures.', 'Usage'), ...problems(404) },
  },
  'GET /executions/:id/logs': {
    operationId: 'getLogs',
    summary: 'What a plugin writes: text, or events while it runs',
    tag: 'executions',
    headers: {
      'Last-Event-ID': {
        description: 'The id of the last event that was seen: what follows.',
      },
    },
    responses: {
      '200': {
        description: 'The log, as the client accepts it.',
        content: { 'text/plain': TEXT, 'text/event-stream': TEXT },
      },
      '204': { description: 'All of it has been seen.' },
      ...problems(404),
    },
  },
  'GET /executions/:id/artifacts': {
    operationId: 'listArtifacts',
    summary: 'The files that a plugin left',
    tag: 'executions',
    responses: { '200': json('The files.', 'Artifacts'), ...problems(404) },
  },
  'GET /executions/:id/artifacts/*': {
    operationId: 'getArtifact',
    summary: 'One of those files, by its path',
    tag: 'executions',
    responses: {
      '200': {
        description: 'The file.',
        content: { 'application/octet-stream': BINARY },
      },
      ...problems(404),
    },
  },
  'GET /executions/:id/findings': {
    operationId: 'listFindings',
    summary: 'What a plugin found',
    tag: 'executions',
    responses: { '200': json('The findings.', 'Findings'), ...problems(404) },
  },
  'GET /healthz': {
    operationId: 'getHealth',
    summary: 'Whether tasks can run',
    tag: 'server',
    isPublic: true,
    responses: {
      '200': json('They can.', 'Health'),
      '503': json('They cannot.', 'Health'),
      ...problemReferences(PUBLIC_STATUSES),
    },
  },
  'GET /metrics': {
    operationId: 'getMetrics',
    summary: 'Figures of this server, for Prometheus',
    tag: 'server',
    responses: {
      '200': { description: 'The figures.', content: { 'text/plain': TEXT } },
      ...problems(),
    },
  },
  'GET /openapi.json': {
    operationId: 'getOpenapi',
    summary: 'This document',
    tag: 'server',
    responses: {
      '200': {
        description: 'OpenAPI 3.1.',
        content: { 'application/json': { schema: { type: 'object' } } },
      },
      ...problems(),
    },
  },
};
