export const id = 5744;
export const ids = [5744];
export const modules = {

/***/ 45744:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openapiDocument: () => (/* binding */ openapiDocument)
});

// EXTERNAL MODULE: ./schema/execution.schema.json
var execution_schema = __webpack_require__(19905);
// EXTERNAL MODULE: ./src/definition/outcome.ts
var outcome = __webpack_require__(1441);
// EXTERNAL MODULE: ./src/runner/finding.ts
var finding = __webpack_require__(17219);
// EXTERNAL MODULE: ./src/definition/json.ts
var json = __webpack_require__(54783);
// EXTERNAL MODULE: ./src/definition/json-pointer.ts
var json_pointer = __webpack_require__(75239);
;// CONCATENATED MODULE: ./src/api/openapi/embed-schema.ts


/** The dialect of a document that does not say another (OpenAPI 3.1). */
const OWN_DIALECT = 'https://json-schema.org/draft/2020-12/schema';
/** Keywords whose value is data, not a schema. */
const DATA = new Set([
    'const',
    'enum',
    'default',
    'examples',
]);
/** Keywords whose value has names as keys, not keywords. */
const NAMED = new Set([
    'properties',
    'patternProperties',
    'dependentSchemas',
    'dependencies',
    '$defs',
    'definitions',
]);
const DEFINITIONS = ['$defs', 'definitions'];
const REFERENCES = new Set([
    '$ref',
    '$dynamicRef',
    '$recursiveRef',
]);
/** What names the schema or a place in it: places have pointers here. */
const NAMES = new Set([
    '$id',
    '$anchor',
    '$dynamicAnchor',
    '$recursiveAnchor',
]);
/**
 * A schema as a part of an OpenAPI document, where `#` is that document: its
 * references lead to its own new place. Every reference of a plugin's schema is
 * to itself, which the check of definitions sees to.
 * @param name what it is called in `components.schemas`.
 * @returns it and its definitions, by their names there: generators of clients
 * pass over definitions that stay inside.
 */
function embedSchema(schema, name) {
    if (typeof schema === 'boolean')
        return { [name]: schema };
    const places = placesIn(schema, name);
    // Names within names: hardly a tool follows them all.
    if (places === undefined || !leadsOn(schema, places))
        return { [name]: true };
    const embedded = withoutOwnDialect(moved(schema, places));
    const { $schema } = embedded;
    const all = { [name]: embedded };
    for (const key of DEFINITIONS) {
        const definitions = embedded[key];
        if (!(0,json/* isJsonObject */.O)(definitions))
            continue;
        delete embedded[key];
        for (const [inner, definition] of Object.entries(definitions)) {
            all[definitionName(name, key, inner)] =
                (0,json/* isJsonObject */.O)(definition) && $schema !== undefined
                    ? { $schema, ...definition }
                    : definition;
        }
    }
    return all;
}
/** Of its characters, a name in `components` may have these only. */
function definitionName(name, key, inner) {
    const safe = inner.replace(/[^\w-]/g, (it) => `.${it.charCodeAt(0).toString(16)}.`);
    return `${name}.${key.replace('$', '')}.${safe}`;
}
function withoutOwnDialect(embedded) {
    const { $schema, ...rest } = embedded;
    const dialect = typeof $schema === 'string' ? $schema.replace(/#$/, '') : '';
    return ['', OWN_DIALECT].includes(dialect) ? rest : embedded;
}
/** @returns undefined when a part of it has an `$id` of its own. */
function placesIn(schema, name) {
    const anchors = new Map();
    let isOne = true;
    eachSchema(schema, '', (part, place) => {
        if (part !== schema && typeof part['$id'] === 'string') {
            // In draft-07, this is how a place is named.
            if (part['$id'].startsWith('#'))
                anchors.set(part['$id'].slice(1), place);
            else
                isOne = false;
        }
        for (const key of ['$anchor', '$dynamicAnchor']) {
            const name = part[key];
            if (typeof name === 'string')
                anchors.set(name, place);
        }
    });
    const { $id } = schema;
    const id = typeof $id === 'string' ? $id.replace(/#$/, '') : undefined;
    return isOne ? { name, id, anchors } : undefined;
}
/** Whether it is known where every reference leads. */
function leadsOn(schema, places) {
    let isKnown = true;
    eachSchema(schema, '', (part) => {
        for (const [key, reference] of Object.entries(part)) {
            if (!REFERENCES.has(key) || typeof reference !== 'string')
                continue;
            if (movedReference(reference, places) === undefined)
                isKnown = false;
        }
    });
    return isKnown;
}
function eachSchema(value, place, visit) {
    if (Array.isArray(value)) {
        value.forEach((item, at) => eachSchema(item, (0,json_pointer/* pointerTo */.xH)(place, at), visit));
    }
    else if ((0,json/* isJsonObject */.O)(value)) {
        visit(value, place);
        for (const [key, member] of Object.entries(value)) {
            const inside = (0,json_pointer/* pointerTo */.xH)(place, key);
            if (NAMED.has(key) && (0,json/* isJsonObject */.O)(member)) {
                for (const [name, named] of Object.entries(member)) {
                    eachSchema(named, (0,json_pointer/* pointerTo */.xH)(inside, name), visit);
                }
            }
            else if (!DATA.has(key))
                eachSchema(member, inside, visit);
        }
    }
}
function moved(value, places) {
    if (Array.isArray(value))
        return value.map((item) => moved(item, places));
    if (!(0,json/* isJsonObject */.O)(value))
        return value;
    const members = Object.entries(value).flatMap(([key, member]) => {
        if (NAMES.has(key) && typeof member !== 'object')
            return [];
        if (REFERENCES.has(key) && typeof member === 'string') {
            return [['$ref', movedReference(member, places) ?? member]];
        }
        if (NAMED.has(key) && (0,json/* isJsonObject */.O)(member)) {
            const named = Object.entries(member).map(([name, schema]) => [name, moved(schema, places)]);
            return [[key, Object.fromEntries(named)]];
        }
        return [[key, DATA.has(key) ? member : moved(member, places)]];
    });
    return Object.fromEntries(members);
}
function movedReference(reference, { name, id, anchors }) {
    const hash = reference.indexOf('#');
    const base = hash < 0 ? reference : reference.slice(0, hash);
    const fragment = hash < 0 ? '' : reference.slice(hash + 1);
    if (base !== '' && base !== id)
        return undefined;
    const place = fragment === '' || fragment.startsWith('/')
        ? decoded(fragment)
        : anchors.get(fragment);
    if (place === undefined)
        return undefined;
    const [, key = '', inner = ''] = (0,json_pointer/* pointerKeys */.mP)(`/${place}`);
    if (!DEFINITIONS.includes(key) || inner === '') {
        return `#/components/schemas/${name}${encodeURI(place)}`;
    }
    const [, , , ...rest] = place.split('/');
    const path = rest.map((each) => `/${each}`).join('');
    return `#/components/schemas/${definitionName(name, key, inner)}${encodeURI(path)}`;
}
/** A fragment is a part of a URI. */
function decoded(fragment) {
    try {
        return decodeURIComponent(fragment);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/api/outcome-problem.ts
var outcome_problem = __webpack_require__(58482);
;// CONCATENATED MODULE: ./src/api/openapi/header-references.ts
/** References to headers of the document, by their names. */
function headerReferences(...names) {
    return Object.fromEntries(names.map((name) => [
        name,
        { $ref: `#/components/headers/${name.replaceAll('-', '')}` },
    ]));
}
/** What an answer says of its execution. */
const EXECUTION_HEADERS = headerReferences(...['Location', 'Plugin-Execution-Id', 'Plugin-Outcome'], ...['Plugin-Exit-Code', 'Plugin-Duration-Ms', 'Plugin-Image-Digest'], ...['Plugin-Peak-Memory-Bytes', 'Plugin-Cpu-Ms']);

;// CONCATENATED MODULE: ./src/api/openapi/problem-responses.ts



/** What every status of a problem stands for, beside outcomes. */
const MEANINGS = {
    400: 'The request cannot be used.',
    401: 'A token is needed, or another one.',
    403: 'This request is not allowed.',
    404: 'There is no such resource.',
    405: 'The resource does not have this method.',
    408: 'The request did not come in time.',
    409: 'The resource is not in a state for this.',
    410: 'The result is no longer there.',
    413: 'The body is larger than this server accepts.',
    415: 'The body is of a type or an encoding that is not accepted.',
    417: 'What the request expects is not there.',
    422: 'The body is JSON, but not what is needed.',
    429: 'Too many tasks wait.',
    431: 'The headers are too large.',
    500: 'The server or the definition of the plugin has a fault.',
    502: 'The plugin did not do what it is to do.',
    503: 'The container engine or the image cannot be had now, or the server is shutting down.',
    504: 'The plugin took too long.',
};
/** Those that any request can have, before anybody is asked for a token. */
const PUBLIC_STATUSES = [400, 403, 408, 417, 431];
/** Those that any other request can have. */
const COMMON_STATUSES = [...PUBLIC_STATUSES, 401];
/** Those that a task can end with. */
const TASK_STATUSES = [
    ...new Set([
        ...COMMON_STATUSES,
        ...[409, 410, 413, 415, 422, 429, 500, 503],
        ...Object.values(outcome_problem/* OUTCOME_STATUS */.eb).filter((status) => status >= 400),
    ]),
].sort((a, b) => a - b);
/** References to the responses for some statuses. */
function problemReferences(statuses) {
    return Object.fromEntries(statuses.map((status) => [
        String(status),
        { $ref: `#/components/responses/${nameOf(status)}` },
    ]));
}
/** Every one, for `components.responses`. */
function problemResponses() {
    return Object.fromEntries(Object.entries(MEANINGS).map(([status, meaning]) => [
        nameOf(Number(status)),
        {
            description: [meaning, ...outcomesOf(Number(status))].join(' '),
            headers: headersOf(Number(status)),
            content: {
                'application/problem+json': {
                    schema: { $ref: '#/components/schemas/Problem' },
                },
            },
        },
    ]));
}
const nameOf = (status) => `Problem${status}`;
function outcomesOf(status) {
    const outcomes = outcome/* OUTCOMES */.i.filter((outcome) => outcome_problem/* OUTCOME_STATUS */.eb[outcome] === status);
    return outcomes.length === 0 ? [] : [`Outcomes: ${outcomes.join(', ')}.`];
}
/** What some have; those of an execution are there when there is one. */
function headersOf(status) {
    const isOutcome = outcome/* OUTCOMES */.i.some((it) => outcome_problem/* OUTCOME_STATUS */.eb[it] === status);
    return {
        ...(isOutcome && EXECUTION_HEADERS),
        ...headerReferences(...(OWN_HEADERS[status] ?? [])),
    };
}
const OWN_HEADERS = {
    401: ['WWW-Authenticate'],
    405: ['Allow'],
    409: ['Retry-After'],
    429: ['Retry-After'],
    503: ['Retry-After'],
};

;// CONCATENATED MODULE: ./src/api/openapi/components.ts





const TEXT = { type: 'string' };
const COUNT = { type: 'integer', minimum: 0 };
const TEXT_OR_NULL = { type: ['string', 'null'] };
const COUNT_OR_NULL = { type: ['integer', 'null'], minimum: 0 };
/** A reference to a schema of the document. */
function schemaReference(name) {
    return { $ref: `#/components/schemas/${name}` };
}
/** An object that has all of some members. */
function object(description, properties, optional = []) {
    const required = Object.keys(properties).filter((name) => !optional.includes(name));
    return { description, type: 'object', required, properties };
}
/** What every document has; the plugins' schemas come beside them. */
function components() {
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
function execution() {
    const { Execution: schema } = embedSchema(execution_schema, 'Execution');
    const properties = schema['properties'];
    const { status = {}, ...others } = properties;
    const statuses = ['queued', ...status['enum']];
    delete schema['$schema'];
    return {
        ...schema,
        properties: { ...others, status: { ...status, enum: statuses } },
    };
}
const PROBLEM = object('What went wrong (RFC 9457).', {
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
        enum: outcome/* OUTCOMES */.i,
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
}, ['instance', 'outcome', 'execution_id', 'exit_code', 'errors']);
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
const PLUGIN = object('A plugin, as whoever calls it needs to know it.', {
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
            outcome: { enum: outcome/* OUTCOMES */.i },
        }),
    },
    example_input: { description: 'An input that it takes.' },
}, ['example_input']);
const PLUGINS = object('Plugins, and what is wrong with other definitions.', {
    plugins: { type: 'array', items: schemaReference('PluginSummary') },
    errors: { type: 'array', items: object('A fault.', { message: TEXT }) },
});
const DEFINITION = {
    description: 'The definition of a plugin: schema/plugin.schema.json of the repository says all of it.',
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
                level: { enum: finding/* FINDING_LEVELS */.QL },
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
function header(description, schema) {
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
    PluginOutcome: header('How it ended.', { enum: [...outcome/* OUTCOMES */.i] }),
    PluginExitCode: header('The exit code of the plugin.', { type: 'integer' }),
    PluginDurationMs: header('How long it took.', COUNT),
    PluginImageDigest: header('The digest of the image that ran.', TEXT),
    PluginPeakMemoryBytes: header('The most memory it used.', COUNT_OR_NULL),
    PluginCpuMs: header('The CPU time it used.', COUNT),
};

// EXTERNAL MODULE: ./src/api/execution-answer.ts
var execution_answer = __webpack_require__(54965);
// EXTERNAL MODULE: ./src/api/idempotency-keys.ts
var idempotency_keys = __webpack_require__(59262);
;// CONCATENATED MODULE: ./src/api/openapi/operations.ts





/** A response that is JSON by one of the document's schemas. */
function operations_json(description, schema) {
    const content = { 'application/json': { schema: schemaReference(schema) } };
    return { description, content };
}
function problems(...statuses) {
    return problemReferences([...COMMON_STATUSES, ...statuses].sort((a, b) => a - b));
}
const BINARY = { schema: { type: 'string', format: 'binary' } };
const operations_TEXT = { schema: { type: 'string' } };
/** An output, whatever its format. */
const ANY_OUTPUT = {
    description: 'The output of the plugin, byte for byte.',
    headers: EXECUTION_HEADERS,
    content: {
        [execution_answer/* CONTENT_TYPES */.yw.json]: { schema: {} },
        [execution_answer/* CONTENT_TYPES */.yw.ndjson]: operations_TEXT,
        'text/plain': operations_TEXT,
        [execution_answer/* CONTENT_TYPES */.yw.sarif]: { schema: { type: 'object' } },
    },
};
const DEFINITION_BODY = {
    required: true,
    content: { 'application/json': { schema: schemaReference('Definition') } },
};
/** What a client may say of any task, beside its input. */
const TASK_HEADERS = {
    Prefer: {
        description: '`respond-async` for an answer at once; `wait=N` with it for one that waits N seconds first (RFC 7240).',
    },
    'Idempotency-Key': {
        description: 'Whoever sends a task again with the same key gets the answer of the first one.',
        pattern: idempotency_keys/* IDEMPOTENCY_KEY */.g6.source,
    },
};
/** The answers to a task, but for a success. */
const TASK_RESPONSES = {
    '202': {
        ...operations_json('The task has been accepted.', 'Accepted'),
        headers: headerReferences('Location', 'Plugin-Execution-Id', 'Preference-Applied'),
    },
    ...problemReferences([...TASK_STATUSES]),
};
/** Every operation, by its method and the path of its route. */
const OPERATIONS = {
    'GET /plugins': {
        operationId: 'listPlugins',
        summary: 'The plugins that can be run',
        tag: 'plugins',
        responses: { '200': operations_json('The plugins.', 'Plugins'), ...problems() },
    },
    'GET /plugins/:id': {
        operationId: 'getPlugin',
        summary: 'One plugin, by `id`, `id@1.2.0` or `id@^1`',
        tag: 'plugins',
        responses: {
            '200': operations_json('The plugin.', 'Plugin'),
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
                ...operations_json('The plugin was there already.', 'Plugin'),
                headers: headerReferences('Location'),
            },
            '201': {
                ...operations_json('The plugin is new.', 'Plugin'),
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
        responses: { '200': operations_json('The executions.', 'Executions'), ...problems() },
    },
    'GET /executions/:id': {
        operationId: 'getExecution',
        summary: 'The record of one execution',
        tag: 'executions',
        responses: {
            '200': operations_json('The record.', 'Execution'),
            ...problems(404),
        },
    },
    'DELETE /executions/:id': {
        operationId: 'cancelExecution',
        summary: 'Cancel an execution',
        tag: 'executions',
        responses: {
            '202': {
                ...operations_json('It is asked to end.', 'Accepted'),
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
        responses: { '200': operations_json('The figures.', 'Usage'), ...problems(404) },
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
                content: { 'text/plain': operations_TEXT, 'text/event-stream': operations_TEXT },
            },
            '204': { description: 'All of it has been seen.' },
            ...problems(404),
        },
    },
    'GET /executions/:id/artifacts': {
        operationId: 'listArtifacts',
        summary: 'The files that a plugin left',
        tag: 'executions',
        responses: { '200': operations_json('The files.', 'Artifacts'), ...problems(404) },
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
        responses: { '200': operations_json('The findings.', 'Findings'), ...problems(404) },
    },
    'GET /healthz': {
        operationId: 'getHealth',
        summary: 'Whether tasks can run',
        tag: 'server',
        isPublic: true,
        responses: {
            '200': operations_json('They can.', 'Health'),
            '503': operations_json('They cannot.', 'Health'),
            ...problemReferences(PUBLIC_STATUSES),
        },
    },
    'GET /metrics': {
        operationId: 'getMetrics',
        summary: 'Figures of this server, for Prometheus',
        tag: 'server',
        responses: {
            '200': { description: 'The figures.', content: { 'text/plain': operations_TEXT } },
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

;// CONCATENATED MODULE: ./src/api/openapi/plugin-path.ts






/** `/tasks/{id}/execute` of one plugin, with its own schemas. */
function pluginPath(definition) {
    const { id, name, description, outputFormat } = definition;
    const input = `${id}_input`;
    const output = `${id}_output`;
    const hasOutputSchema = definition.outputSchema !== undefined && outputFormat === 'json';
    const example = definition.tests.find(({ outcome }) => outcome === 'succeeded');
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
                        [execution_answer/* CONTENT_TYPES */.yw[outputFormat].replace(/;.*/, '')]: {
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
function inputSchemas(definition, name) {
    const all = embedSchema(definition.inputSchema ?? true, name);
    const schema = all[name];
    if ((0,json/* isJsonObject */.O)(schema) && schema['required'] !== undefined) {
        const required = requiredNames(definition);
        if (required.length > 0)
            schema['required'] = required;
        else
            delete schema['required'];
    }
    return all;
}
/** Without any, a task needs no body: that is an empty object. */
function requiredNames({ inputSchema, defaults = {}, }) {
    if (!(0,json/* isJsonObject */.O)(inputSchema))
        return [];
    const { required } = inputSchema;
    if (!Array.isArray(required))
        return [];
    return required.filter((name) => !Object.hasOwn(defaults, name));
}

;// CONCATENATED MODULE: ./src/api/openapi/openapi-document.ts



/** A route that OPERATIONS lacks. */
const UNKNOWN = {
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
function openapiDocument({ routes, plugins, version, hasToken, }) {
    const paths = {};
    for (const route of routes) {
        const { method, url } = route;
        if (url === '/' || url.startsWith('/page/'))
            continue;
        const operation = OPERATIONS[`${method} ${url}`] ?? UNKNOWN;
        const path = pathOf(url);
        paths[path] ??= {};
        paths[path][method.toLowerCase()] = operationOf(operation, route);
    }
    const shared = components();
    const execute = routes.find(({ method, url }) => `${method} ${url}` === EXECUTE_ROUTE);
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
function pathOf(url) {
    return url.replace(/:(\w+)/g, '{$1}').replace(/\*$/, '{path}');
}
function operationOf({ tag, headers = {}, isPublic, ...operation }, { url, querystring }) {
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
function queryParameters(querystring) {
    const { properties = {}, required = [] } = (querystring ?? {});
    return Object.entries(properties).map(([name, { description, ...schema }]) => ({
        name,
        in: 'query',
        ...(description !== undefined && { description }),
        required: required.includes(name),
        schema,
    }));
}
function headerParameters(headers) {
    return Object.entries(headers).map(([name, { description, pattern }]) => ({
        name,
        in: 'header',
        description,
        required: false,
        schema: { type: 'string', ...(pattern !== undefined && { pattern }) },
    }));
}


/***/ }),

/***/ 19905:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/org/plugin-runner/v1/schema/execution.schema.json","title":"Record of an execution","description":"execution.json of one execution: what ran, how it ended and what it used. null is \\"not known\\" or \\"none\\", and no key is ever left out.","type":"object","additionalProperties":false,"required":["record_version","execution_id","status","process","trace_id","plugin","plugin_version","definition_file","policy_file","lock_file","container","image","image_digest","output_format","states","outcome","exit_code","error","warnings","duration_ms","limits","timeout_ms","sandbox","input_bytes","output_bytes","stdout_bytes","stdout_dropped_bytes","stderr_bytes","stderr_dropped_bytes","usage","findings","files","artifacts","attempts"],"properties":{"record_version":{"description":"The version of this format.","const":1},"execution_id":{"description":"A UUID; also the name of the record\'s directory.","type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},"status":{"description":"Whether it runs still, has ended, or was killed before it could say how it ended.","enum":["running","ended","killed"]},"process":{"description":"The process that runs it: boot, PID namespace, PID and start time.","type":["string","null"]},"trace_id":{"description":"The W3C trace it is part of.","type":["string","null"],"pattern":"^[0-9a-f]{32}$"},"plugin":{"description":"The plugin as it was asked for: an id, or id@version.","type":"string"},"plugin_version":{"description":"The version that was found.","type":["string","null"]},"definition_file":{"description":"The absolute path of its definition.","type":["string","null"]},"policy_file":{"description":"The policy it had to keep to.","type":["string","null"]},"lock_file":{"description":"The lock that the digest of its image is from.","type":["string","null"]},"container":{"description":"The name of the last attempt\'s container.","type":["string","null"]},"image":{"description":"The image reference of the definition.","type":["string","null"]},"image_digest":{"description":"The digest of the image that ran.","type":["string","null"]},"output_format":{"description":"What its output is to be; null before its definition was found.","enum":["json","ndjson","text","sarif",null]},"states":{"description":"The phases it went through, in their order; each lasts until the next one.","type":"array","items":{"type":"object","additionalProperties":false,"required":["state","at","ms"],"properties":{"state":{"description":"The phase.","enum":["resolve","pull","create","start","run","drain","judge","ended"]},"at":{"description":"When it began, ISO 8601 in UTC.","type":"string","pattern":"^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d\\\\.\\\\d{3}Z$"},"ms":{"description":"The same in milliseconds from the start of the execution, by a clock that nobody sets.","type":"integer","minimum":0}}}},"outcome":{"description":"How it ended; null while it runs, and when it was killed.","enum":["succeeded","plugin_failed","invalid_input","invalid_output","output_too_large","timed_out","cancelled","out_of_memory","image_unavailable","engine_unavailable","start_failed","definition_invalid","plugin_not_found","policy_denied",null]},"exit_code":{"description":"Its exit code; null when it did not start or was lost.","type":["integer","null"],"minimum":0,"maximum":255},"error":{"description":"What went wrong, for people; null when nothing did.","type":["string","null"]},"warnings":{"description":"What went well but should be known.","type":"array","items":{"type":"string"}},"duration_ms":{"description":"Milliseconds from finding the definition to the verdict.","type":["integer","null"],"minimum":0},"limits":{"description":"The limits as the engine had them before the start; null when there was no container.","type":["object","null"],"additionalProperties":false,"required":["nano_cpus","memory_bytes","pids","tmp_bytes"],"properties":{"nano_cpus":{"description":"Billionths of a CPU.","type":"integer","minimum":0},"memory_bytes":{"description":"Memory, swap included.","type":"integer","minimum":0},"pids":{"description":"Processes and threads.","type":"integer","minimum":0},"tmp_bytes":{"description":"The size of /tmp.","type":"integer","minimum":0}}},"timeout_ms":{"description":"The timeout of one attempt.","type":["integer","null"],"minimum":0},"sandbox":{"description":"What of the sandbox definitions can change, as it was; null when there was no container.","type":["object","null"],"additionalProperties":false,"required":["user","network","read_only","capabilities","runtime","workspace"],"properties":{"user":{"description":"uid:gid.","type":"string"},"network":{"description":"none, bridge, or a network of the engine.","type":"string"},"read_only":{"description":"Whether its root file system was.","type":"boolean"},"capabilities":{"description":"Those it had.","type":"array","items":{"type":"string"}},"runtime":{"description":"The OCI runtime; default is the engine\'s own.","type":"string"},"workspace":{"description":"Whether it saw the repository.","enum":["none","read","write"]}}},"input_bytes":{"description":"The size of its input.","type":["integer","null"],"minimum":0},"output_bytes":{"description":"Bytes of its output, printed or left in its output file.","type":["integer","null"],"minimum":0},"stdout_bytes":{"description":"Bytes it printed on stdout.","type":["integer","null"],"minimum":0},"stdout_dropped_bytes":{"description":"How many of them the file stdout does not hold.","type":["integer","null"],"minimum":0},"stderr_bytes":{"description":"Bytes it printed on stderr.","type":["integer","null"],"minimum":0},"stderr_dropped_bytes":{"description":"How many of them stderr.log does not hold.","type":["integer","null"],"minimum":0},"usage":{"description":"What the last attempt used; null is not measured, never zero.","type":"object","additionalProperties":false,"required":["peak_memory_bytes","cpu_ms","peak_pids","network_received_bytes","network_sent_bytes","block_read_bytes","block_written_bytes","source"],"properties":{"peak_memory_bytes":{"description":"The most memory it had, page cache included.","type":["integer","null"],"minimum":0},"cpu_ms":{"description":"CPU time.","type":["integer","null"],"minimum":0},"peak_pids":{"description":"The most processes and threads; before Linux 6.1 the most that was seen.","type":["integer","null"],"minimum":0},"network_received_bytes":{"description":"Received over its network; null without one.","type":["integer","null"],"minimum":0},"network_sent_bytes":{"description":"Sent over its network; null without one.","type":["integer","null"],"minimum":0},"block_read_bytes":{"description":"Read from block devices.","type":["integer","null"],"minimum":0},"block_written_bytes":{"description":"Written to block devices.","type":["integer","null"],"minimum":0},"source":{"description":"The kernel\'s files on this machine, or the engine\'s statistics.","enum":["cgroup","engine",null]},"read_at_end":{"description":"Whether peak memory and CPU time were read when it had ended; if not, it used at least that.","type":["boolean","null"]}}},"findings":{"description":"How many findings there are of each level; findings.json has them.","type":"object","additionalProperties":false,"required":["error","warning","notice"],"properties":{"error":{"description":"Findings of level error.","type":"integer","minimum":0},"warning":{"description":"Findings of level warning.","type":"integer","minimum":0},"notice":{"description":"Findings of level notice.","type":"integer","minimum":0}}},"files":{"description":"Files it was given; null for none.","type":["object","null"],"additionalProperties":false,"required":["count","bytes"],"properties":{"count":{"description":"How many.","type":"integer","minimum":0},"bytes":{"description":"How large they are together.","type":"integer","minimum":0}}},"artifacts":{"description":"Files it left; artifacts.json lists them. Null for none.","type":["object","null"],"additionalProperties":false,"required":["count","bytes"],"properties":{"count":{"description":"How many.","type":"integer","minimum":0},"bytes":{"description":"How large they are together.","type":"integer","minimum":0}}},"attempts":{"description":"Every attempt, the last one included.","type":"array","items":{"type":"object","additionalProperties":false,"required":["attempt","container","outcome","exit_code","error","warnings","duration_ms","stdout_bytes","stderr_bytes","usage"],"properties":{"attempt":{"description":"Counted from 1.","type":"integer","minimum":1},"container":{"description":"The name of its container.","type":["string","null"]},"outcome":{"description":"How it ended.","enum":["succeeded","plugin_failed","invalid_input","invalid_output","output_too_large","timed_out","cancelled","out_of_memory","image_unavailable","engine_unavailable","start_failed","definition_invalid","plugin_not_found","policy_denied"]},"exit_code":{"description":"Its exit code; null when it did not start or was lost.","type":["integer","null"],"minimum":0,"maximum":255},"error":{"description":"What went wrong.","type":["string","null"]},"warnings":{"description":"What went well in it but should be known.","type":"array","items":{"type":"string"}},"duration_ms":{"description":"Milliseconds it took.","type":"integer","minimum":0},"stdout_bytes":{"description":"Bytes it printed on stdout.","type":["integer","null"],"minimum":0},"stderr_bytes":{"description":"Bytes it printed on stderr.","type":["integer","null"],"minimum":0},"usage":{"description":"What it used.","type":"object","additionalProperties":false,"required":["peak_memory_bytes","cpu_ms","peak_pids","network_received_bytes","network_sent_bytes","block_read_bytes","block_written_bytes","source"],"properties":{"peak_memory_bytes":{"description":"The most memory it had, page cache included.","type":["integer","null"],"minimum":0},"cpu_ms":{"description":"CPU time.","type":["integer","null"],"minimum":0},"peak_pids":{"description":"The most processes and threads; before Linux 6.1 the most that was seen.","type":["integer","null"],"minimum":0},"network_received_bytes":{"description":"Received over its network; null without one.","type":["integer","null"],"minimum":0},"network_sent_bytes":{"description":"Sent over its network; null without one.","type":["integer","null"],"minimum":0},"block_read_bytes":{"description":"Read from block devices.","type":["integer","null"],"minimum":0},"block_written_bytes":{"description":"Written to block devices.","type":["integer","null"],"minimum":0},"source":{"description":"The kernel\'s files on this machine, or the engine\'s statistics.","enum":["cgroup","engine",null]},"read_at_end":{"description":"Whether peak memory and CPU time were read when it had ended; if not, it used at least that.","type":["boolean","null"]}}}}}}}}');

/***/ })

};
