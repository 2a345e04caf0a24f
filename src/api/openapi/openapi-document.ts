import type { PluginDefinition } from '../../definition/definition';
import { components } from './components';
import {
  OPERATIONS,
  TASK_HEADERS,
  type HeaderParameters,
  type Operation,
} from './operations';
import { pluginPath } from './plugin-path';

/** A route of the server, as far as the document says it. */
export interface DocumentedRoute {
  readonly method: string;
  /** As the router has it: `/plugins/:id`. */
  readonly url: string;
  /** JSON Schema of its query parameters. */
  readonly querystring?: unknown;
}

/** What a document is made of. */
export interface DocumentSource {
  readonly routes: readonly DocumentedRoute[];
  /** One of each id. */
  readonly plugins: readonly PluginDefinition[];
  /** Of this program. */
  readonly version: string;
  /** Whether somebody is asked for a token. */
  readonly hasToken: boolean;
}

/** A route that OPERATIONS lacks. */
const UNKNOWN: Operation = {
  operationId: '',
  summary: '',
  tag: 'server',
  responses: { default: { description: 'Not described.' } },
};

const EXECUTE_ROUTE = 'POST /tasks/:id/execute';

/**
 * The OpenAPI 3.1 document of a server
 * (https://spec.openapis.org/oas/v3.1.1.html), with a path of its own for each
 * plugin. The page is not in it.
 */
export function openapiDocument({
  routes,
  plugins,
  version,
  hasToken,
}: DocumentSource): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const { method, url } = route;
    if (url === '/' || url.startsWith('/page/')) continue;
    const operation = OPERATIONS[`${method} ${url}`] ?? UNKNOWN;
    const path = pathOf(url);
    paths[path] ??= {};
    paths[path][method.toLowerCase()] = operationOf(operation, route);
  }
  const shared = components();
  const execute = routes.find(
    ({ method, url }) => `${method} ${url}` === EXECUTE_ROUTE,
  );
  for (const definition of execute === undefined ? [] : plugins) {
    const { path, operation, schemas } = pluginPath(definition);
    Object.assign(shared.schemas, schemas);
    const parameters = [
      ...queryParameters(execute?.querystring),
      ...headerParameters(TASK_HEADERS),
    ];
    paths[path] = { post: { ...operation, parameters } };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'plugin-runner',
      version,
      description: 'Runs container plugins as typed, limited tasks.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: hasToken ? [{ bearer: [] }, { basic: [] }] : [],
    tags: [
      { name: 'tasks', description: 'Run plugins.' },
      { name: 'plugins', description: 'What can be run.' },
      { name: 'executions', description: 'What has run, and runs.' },
      { name: 'server', description: 'About this server.' },
    ],
    paths,
    components: shared,
  };
}

/** `/plugins/:id` as `/plugins/{id}`. */
function pathOf(url: string): string {
  return url.replace(/:(\w+)/g, '{$1}').replace(/\*$/, '{path}');
}

function operationOf(
  { tag, headers = {}, isPublic, ...operation }: Operation,
  { url, querystring }: DocumentedRoute,
): Record<string, unknown> {
  const names = [...pathOf(url).matchAll(/\{(\w+)\}/g)];
  const inPath = names.map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const parameters = [
    ...inPath,
    ...queryParameters(querystring),
    ...headerParameters(headers),
  ];
  return {
    ...operation,
    tags: [tag],
    ...(parameters.length > 0 && { parameters }),
    ...(isPublic && { security: [] }),
  };
}

function queryParameters(querystring: unknown): unknown[] {
  const { properties = {}, required = [] } = (querystring ?? {}) as {
    properties?: Record<string, { description?: string }>;
    required?: readonly string[];
  };
  return Object.entries(properties).map(
    ([name, { description, ...schema }]) => ({
      name,
      in: 'query',
      ...(description !== undefined && { description }),
      required: required.includes(name),
      schema,
    }),
  );
}

function headerParameters(headers: HeaderParameters): unknown[] {
  return Object.entries(headers).map(([name, { description, pattern }]) => ({
    name,
    in: 'header',
    description,
    required: false,
    schema: { type: 'string', ...(pattern !== undefined && { pattern }) },
  }));
}
