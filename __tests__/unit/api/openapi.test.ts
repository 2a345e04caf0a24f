import { Ajv2020 } from 'ajv/dist/2020';
import { Validator } from '@seriousme/openapi-schema-validator';
import { OPERATIONS } from '../../../src/api/openapi/operations';
import type { PluginDefinition } from '../../../src/definition/definition';
import { valueAt } from '../../../src/definition/json-pointer';
import { apiServers, type ApiServer } from '../../fakes/api-server';

const servers = apiServers();
afterAll(() => servers.remove());

const REVERSE: Partial<PluginDefinition> = {
  id: 'reverse_message_task',
  name: 'Reverse Message Processor',
  description: 'Reverses it.',
  inputSchema: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $ref: '#/$defs/input',
    required: ['message', 'id'],
    $defs: {
      input: { type: 'object', properties: { message: { type: 'string' } } },
    },
  },
  outputSchema: { type: 'object', required: ['message'] },
  defaults: { id: 0 },
};
const SARIF: Partial<PluginDefinition> = {
  id: 'scan.it-2',
  outputFormat: 'sarif',
  inputSchema: {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
  },
};

interface Document {
  readonly openapi: string;
  readonly info: { readonly version: string };
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, unknown> };
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly security?: unknown;
  readonly parameters?: readonly { readonly name: string }[];
  readonly requestBody?: { readonly required: boolean };
  readonly responses: Record<
    string,
    { readonly content?: Record<string, { readonly schema: unknown }> }
  >;
}

async function documentOf(server: ApiServer): Promise<Document> {
  return (await server.ask('/openapi.json')).json<Document>();
}

const document = documentOf(
  servers.open({ definitions: [{}, REVERSE, SARIF] }),
);

test('a validator of OpenAPI 3.1 finds nothing wrong', async () => {
  const found = await document;
  const result = await new Validator().validate({ ...found });
  expect(result.errors ?? []).toEqual([]);
  expect(result.valid).toBe(true);
  expect(found.openapi).toBe('3.1.1');
  expect(found.info.version).toBe('1.2.3');
});

test('every reference leads somewhere', async () => {
  const found = await document;
  const references = [...JSON.stringify(found).matchAll(/"\$ref":"#([^"]*)"/g)];
  expect(references.length).toBeGreaterThan(50);
  for (const [, pointer = ''] of references) {
    expect([pointer, valueAt(found, decodeURI(pointer))]).toEqual([
      pointer,
      expect.anything(),
    ]);
  }
});

test('every route is described, and nothing else', async () => {
  const { paths } = await document;
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, summary }]) => {
      expect([path, operationId, summary]).not.toContain('');
      return `${method.toUpperCase()} ${path}`;
    }),
  );
  const operations = Object.keys(OPERATIONS).map((route) =>
    route.replace(/:(\w+)/g, '{$1}').replace('*', '{path}'),
  );
  const plugins = ['greet', 'reverse_message_task', 'scan.it-2'];
  expect(described.sort()).toEqual(
    [...operations, ...plugins.map((id) => `POST /tasks/${id}/execute`)].sort(),
  );
});

test('no two operations have one name', async () => {
  const { paths } = await document;
  const ids = Object.values(paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('a plugin has a path with its own schemas', async () => {
  const { paths, components } = await document;
  const { post } = paths['/tasks/reverse_message_task/execute'] ?? {};
  expect(post).toMatchObject({
    operationId: 'execute_reverse_message_task',
    summary: 'Reverse Message Processor',
    description: 'Reverses it.',
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: { $ref: '#/components/schemas/reverse_message_task_input' },
        },
      },
    },
  });
  expect(post?.responses['200']?.content).toEqual({
    'application/json': {
      schema: { $ref: '#/components/schemas/reverse_message_task_output' },
    },
  });
  expect(Object.keys(post?.responses ?? {})).toEqual(
    expect.arrayContaining(['202', '401', '413', '422', '429', '502', '504']),
  );
  const names = post?.parameters?.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['timeout', 'Prefer']));
  // `id` has a default, and the definition of `input` has moved with it.
  expect(components.schemas['reverse_message_task_input']).toEqual({
    $ref: '#/components/schemas/reverse_message_task_input.defs.input',
    required: ['message'],
  });
});

test('a plugin without schemas takes and gives anything', async () => {
  const { paths, components } = await document;
  const { post } = paths['/tasks/greet/execute'] ?? {};
  expect(components.schemas['greet_input']).toBe(true);
  expect(post?.requestBody?.required).toBe(false);
  expect(post?.responses['200']?.content).toEqual({
    'application/json': { schema: {} },
  });
});

test('an output has the type of its format; another dialect is named', async () => {
  const { paths, components } = await document;
  const { post } = paths['/tasks/scan.it-2/execute'] ?? {};
  expect(post?.responses['200']?.content).toEqual({
    'application/sarif+json': { schema: { type: 'object' } },
  });
  expect(components.schemas['scan.it-2_input']).toEqual({
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
  });
});

test('only what needs no token says so', async () => {
  const { paths } = await document;
  const open = Object.entries(paths).flatMap(([path, methods]) =>
    Object.values(methods).some(({ security }) => security) ? [path] : [],
  );
  expect(open).toEqual(['/healthz']);
  expect(await document).toMatchObject({
    security: [{ bearer: [] }, { basic: [] }],
  });
  const without = servers.open({ settings: { token: undefined } });
  expect(await documentOf(without)).toMatchObject({ security: [] });
});

test('answers are what the document says', async () => {
  const server = servers.open({
    definitions: [REVERSE, {}],
    container: { stdout: ['{"message":1}'], exitCode: 0 },
  });
  const found = await documentOf(server);
  // A fragment of a document needs the whole of it.
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'openapi', ...found });
  await server.execute({});
  const gone = '/executions/00000000-0000-0000-0000-000000000000';
  const { executions } = (await server.ask('/executions')).json<{
    executions: { execution_id: string }[];
  }>();
  const execution = `/executions/${executions[0]?.execution_id}`;
  const asked: [url: string, path: string, method?: string][] = [
    ['/healthz', '/healthz'],
    ['/plugins', '/plugins'],
    ['/plugins/reverse_message_task', '/plugins/{id}'],
    ['/plugins/nowhere', '/plugins/{id}'],
    ['/executions', '/executions'],
    ['/executions?limit=0', '/executions'],
    [execution, '/executions/{id}'],
    [gone, '/executions/{id}'],
    [execution, '/executions/{id}', 'DELETE'],
    [`${execution}/usage`, '/executions/{id}/usage'],
    [`${execution}/artifacts`, '/executions/{id}/artifacts'],
    [`${execution}/output`, '/executions/{id}/output'],
    ['/tasks/nowhere/execute', '/tasks/{id}/execute', 'POST'],
    ['/openapi.json', '/openapi.json'],
    ['/plugins/greet', '/plugins/{id}', 'PUT'],
  ];
  for (const [url, path, method = 'GET'] of asked) {
    const payload = method === 'GET' || method === 'DELETE' ? undefined : '{}';
    const answer = await server.ask({
      url,
      method,
      ...(payload && {
        payload,
        headers: { 'content-type': 'application/json' },
      }),
    });
    const responses = `/paths/${path.replaceAll('/', '~1')}/${method.toLowerCase()}/responses`;
    let place = `${responses}/${answer.statusCode}`;
    const { $ref } = (valueAt(found, place) ?? {}) as { $ref?: string };
    if ($ref) place = $ref.slice(1);
    const type = (answer.headers['content-type'] ?? '').replace(/;.*/, '');
    const schema = `${place}/content/${type.replaceAll('/', '~1')}/schema`;
    expect([url, valueAt(found, schema)]).toEqual([url, expect.anything()]);
    const check = ajv.getSchema(`openapi#${encodeURI(schema)}`);
    void check?.(answer.json());
    expect([url, answer.statusCode, check?.errors]).toEqual([
      url,
      answer.statusCode,
      null,
    ]);
  }
});
