export const id = 8013;
export const ids = [8013];
export const modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 88013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describePlugin: () => (/* binding */ describePlugin)
});

// EXTERNAL MODULE: ./src/runner/definition-json.ts
var definition_json = __webpack_require__(87000);
// EXTERNAL MODULE: ./src/definition/json.ts
var json = __webpack_require__(54783);
// EXTERNAL MODULE: ./src/runner/compose-input.ts + 2 modules
var compose_input = __webpack_require__(41058);
// EXTERNAL MODULE: ./src/definition/json-pointer.ts
var json_pointer = __webpack_require__(75239);
;// CONCATENATED MODULE: ./src/runner/generate-value.ts


/** Deeper, or larger, a value is no example any more. */
const MAX_DEPTH = 12;
const MAX_VALUES = 500;
/** Texts of formats, each of which is valid. */
const FORMATS = {
    'date-time': '2030-01-31T12:00:00Z',
    date: '2030-01-31',
    time: '12:00:00Z',
    duration: 'PT1H',
    email: 'user@example.com',
    hostname: 'example.com',
    ipv4: '192.0.2.1',
    ipv6: '2001:db8::1',
    uri: 'https://example.com/',
    'uri-reference': '/path',
    uuid: '00000000-0000-4000-8000-000000000000',
    'json-pointer': '/a',
    regex: '^a$',
    byte: 'YQ==',
};
/**
 * A small value for a schema: what the schema itself names, else the least that
 * its rules ask for. The same schema always gives the same value. It need not
 * fit: rules such as `pattern` and `not` are for a validator. Pure.
 * @returns undefined where there cannot be one, or it would be too large
 */
function generateValue(schema) {
    let count = 0;
    function valueOf(part, depth) {
        count += 1;
        if (depth > MAX_DEPTH || count > MAX_VALUES)
            return undefined;
        if (!(0,json/* isJsonObject */.O)(part))
            return part === false ? undefined : 'text';
        const whole = merged(part, schema, depth);
        const { examples, enum: values } = whole;
        if (whole['const'] !== undefined)
            return whole['const'];
        if (Array.isArray(examples) && examples.length > 0)
            return examples[0];
        if (whole['default'] !== undefined)
            return whole['default'];
        if (Array.isArray(values))
            return values[0];
        return byType(typeOf(whole), whole, depth);
    }
    function byType(type, whole, depth) {
        switch (type) {
            case 'object':
                return objectOf(whole, depth);
            case 'array':
                return arrayOf(whole, depth);
            case 'number':
            case 'integer':
                return numberOf(whole, type);
            case 'boolean':
                return true;
            case 'null':
                return null;
            default:
                return textOf(whole);
        }
    }
    function objectOf(whole, depth) {
        const { properties, required } = whole;
        const known = (0,json/* isJsonObject */.O)(properties) ? properties : {};
        const names = Array.isArray(required) ? required.map(String) : [];
        const object = {};
        for (const name of names) {
            const value = valueOf(known[name] ?? true, depth + 1);
            if (value === undefined)
                return undefined;
            object[name] = value;
        }
        return object;
    }
    function arrayOf(whole, depth) {
        const { items, prefixItems, minItems } = whole;
        const first = Array.isArray(prefixItems) ? prefixItems : [];
        const length = Math.max(first.length, Number(minItems ?? 0));
        if (!(length <= MAX_VALUES))
            return undefined;
        const array = [];
        for (let at = 0; at < length; at += 1) {
            const value = valueOf(first[at] ?? items ?? true, depth + 1);
            if (value === undefined)
                return undefined;
            array.push(value);
        }
        return array;
    }
    return valueOf(schema, 0);
}
/** A schema with what its references, and the first of each choice, add. */
function merged(part, root, depth) {
    const { $ref: reference, allOf, anyOf, oneOf, ...own } = part;
    if (depth > MAX_DEPTH)
        return own;
    const parts = [];
    if (typeof reference === 'string' && reference.startsWith('#')) {
        const target = (0,json_pointer/* valueAt */.fK)(root, reference.slice(1));
        if (target !== undefined)
            parts.push(target);
    }
    if (Array.isArray(allOf))
        parts.push(...allOf);
    for (const choice of [anyOf, oneOf]) {
        if (Array.isArray(choice) && choice[0] !== undefined)
            parts.push(choice[0]);
    }
    return parts.filter(json/* isJsonObject */.O).reduce((whole, next) => {
        const added = merged(next, root, depth + 1);
        return {
            ...added,
            ...whole,
            ...joined(whole, added),
        };
    }, own);
}
/** What two schemas of one object say together. */
function joined(a, b) {
    const names = [a['required'], b['required']]
        .filter((list) => Array.isArray(list))
        .flat();
    const [mine, theirs] = [a['properties'], b['properties']];
    return {
        ...(names.length > 0 && { required: [...new Set(names)] }),
        ...((0,json/* isJsonObject */.O)(mine) &&
            (0,json/* isJsonObject */.O)(theirs) && { properties: { ...theirs, ...mine } }),
    };
}
function typeOf({ type, ...schema }) {
    const [first] = [type].flat();
    if (typeof first === 'string')
        return first;
    if ('properties' in schema || 'required' in schema)
        return 'object';
    if ('items' in schema || 'prefixItems' in schema)
        return 'array';
    return 'minimum' in schema || 'maximum' in schema ? 'number' : undefined;
}
function numberOf(schema, type) {
    const at = (key) => {
        const value = schema[key];
        return typeof value === 'number' ? value : undefined;
    };
    const step = at('multipleOf') ?? 1;
    const above = at('exclusiveMinimum');
    const below = at('exclusiveMaximum');
    const least = at('minimum') ?? above ?? -Infinity;
    const most = at('maximum') ?? below ?? Infinity;
    const fits = (value) => value >= least && value <= most && value !== above && value !== below;
    const start = Math.ceil(least / step) * step;
    const candidates = [
        step,
        start,
        start + step,
        Math.floor(most / step) * step,
    ];
    const halfway = type === 'number' ? [(least + most) / 2] : [];
    return [...candidates, ...halfway].filter(Number.isFinite).find(fits) ?? step;
}
function textOf({ format, minLength, maxLength }) {
    const text = (typeof format === 'string' && FORMATS[format]) || 'text';
    const least = typeof minLength === 'number' ? minLength : 0;
    const most = typeof maxLength === 'number' ? maxLength : Infinity;
    return text.padEnd(Math.min(least, 1_000), 'x').slice(0, Math.max(0, most));
}

// EXTERNAL MODULE: ./src/runner/plugin-schema.ts + 1 modules
var plugin_schema = __webpack_require__(99355);
;// CONCATENATED MODULE: ./src/runner/example-input.ts




/**
 * An input that fits the definition's schema, which has been checked: one that
 * the schema names, one of a test, or one that is made for the schema.
 * @returns undefined where there is none, or the schema cannot be used
 * @throws the reason of the isolation's signal
 */
async function exampleInput(definition, isolation) {
    const candidates = candidatesOf(definition);
    const schema = await (0,plugin_schema/* openPluginSchema */.j)(definition, 'input_schema', isolation).catch(() => null);
    isolation.signal.throwIfAborted();
    if (schema === null)
        return undefined;
    try {
        for (const candidate of candidates) {
            if (await fits(candidate.input))
                return candidate;
        }
        return undefined;
    }
    finally {
        schema?.close();
    }
    async function fits(input) {
        try {
            const text = Buffer.from(JSON.stringify(input));
            const { bytes } = (0,compose_input/* composeInput */.zN)(text, definition);
            return ((await schema?.check(bytes)) ?? []).length === 0;
        }
        catch {
            // It needs more than it is given, say: no example.
            isolation.signal.throwIfAborted();
            return false;
        }
    }
}
function candidatesOf({ inputSchema, tests, defaults = {}, }) {
    const { examples, default: preset } = (0,json/* isJsonObject */.O)(inputSchema)
        ? inputSchema
        : {};
    const named = [
        ...(Array.isArray(examples) ? examples : []),
        ...(preset === undefined ? [] : [preset]),
    ];
    const generated = inputSchema === undefined ? {} : generateValue(inputSchema);
    return [
        ...named.map((input) => ({ input, source: 'schema' })),
        ...tests
            .filter(({ outcome }) => outcome === 'succeeded')
            .map(({ input }) => ({ input, source: 'test' })),
        ...(generated === undefined
            ? []
            : [without(generated, defaults), generated].map((input) => ({ input, source: 'generated' }))),
    ];
}
/** What the defaults of a definition give need not be in an input. */
function without(value, defaults) {
    if (!(0,json/* isJsonObject */.O)(value))
        return value;
    return Object.fromEntries(Object.entries(value).filter(([name]) => !Object.hasOwn(defaults, name)));
}

// EXTERNAL MODULE: ./src/definition/show-quantity.ts
var show_quantity = __webpack_require__(460);
// EXTERNAL MODULE: ./src/definition/show-path.ts
var show_path = __webpack_require__(29086);
;// CONCATENATED MODULE: ./src/runner/schema-rows.ts


/** A table is for reading: a deeper schema is read as it is. */
const MAX_ROWS = 100;
const schema_rows_MAX_DEPTH = 6;
/** A longer list of values is left to the schema. */
const schema_rows_MAX_VALUES = 8;
const MAX_TEXT = 60;
/**
 * The properties that a schema describes, the nested ones among them, in its
 * order. What only some branches of a choice describe is left out. Pure.
 * @param defaults that are merged under the input; they come before its own.
 */
function schemaRows(schema, defaults = {}) {
    const rows = [];
    function walk(part, prefix, depth) {
        const at = resolved(part, schema);
        if (at === undefined || depth > schema_rows_MAX_DEPTH)
            return;
        for (const branch of [at, ...branchesOf(at)]) {
            const owner = resolved(branch, schema);
            if (owner !== undefined)
                members(owner, prefix, depth);
        }
    }
    function members(owner, prefix, depth) {
        const { properties, required, items } = owner;
        const names = Array.isArray(required) ? required : [];
        if ((0,json/* isJsonObject */.O)(properties)) {
            for (const [name, property] of Object.entries(properties)) {
                if (rows.length >= MAX_ROWS)
                    return;
                const path = prefix === '' ? name : `${prefix}.${name}`;
                const known = depth === 0 ? defaults[name] : undefined;
                rows.push({
                    ...rowOf(property, schema, known),
                    name: path,
                    isRequired: names.includes(name) && known === undefined,
                });
                walk(property, path, depth + 1);
            }
        }
        if (items !== undefined)
            walk(items, `${prefix}[]`, depth + 1);
    }
    walk(schema, '', 0);
    return rows;
}
function rowOf(property, root, known) {
    const schema = resolved(property, root) ?? {};
    const preset = known ?? schema['default'];
    const { description = '' } = schema;
    return {
        type: schema_rows_typeOf(schema, root),
        default: preset === undefined ? '' : schema_rows_short(preset),
        description: typeof description === 'string' ? description : '',
        rules: rulesOf(schema),
    };
}
/** The schema that a reference of the document stands for. */
function resolved(part, root) {
    let schema = part;
    for (let hops = 0; hops < schema_rows_MAX_DEPTH; hops += 1) {
        if (!(0,json/* isJsonObject */.O)(schema))
            return undefined;
        const { $ref: reference, ...beside } = schema;
        if (typeof reference !== 'string')
            return schema;
        if (!reference.startsWith('#'))
            return undefined;
        const target = (0,json_pointer/* valueAt */.fK)(root, decodeFragment(reference.slice(1)));
        if (!(0,json/* isJsonObject */.O)(target))
            return undefined;
        schema = { ...target, ...beside };
    }
    return undefined;
}
function decodeFragment(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Those that hold for every value. */
function branchesOf({ allOf }) {
    return Array.isArray(allOf) ? allOf : [];
}
function schema_rows_typeOf(schema, root) {
    const { type, items, enum: values } = schema;
    const names = [type].flat().filter((name) => typeof name === 'string');
    if (names.length === 0) {
        if (!Array.isArray(values))
            return '';
        const types = values.map((it) => (it === null ? 'null' : typeof it));
        return [...new Set(types)].join(' or ');
    }
    if (names.join() !== 'array')
        return names.join(' or ');
    const item = resolved(items, root);
    const inner = item === undefined ? '' : schema_rows_typeOf(item, root);
    return inner === '' ? 'array' : `array of ${inner}`;
}
function rulesOf(schema) {
    const rules = [];
    const { enum: values, const: only, format, pattern } = schema;
    if (Array.isArray(values)) {
        const shown = values.slice(0, schema_rows_MAX_VALUES).map(schema_rows_short).join(', ');
        rules.push(`one of ${shown}${values.length > schema_rows_MAX_VALUES ? ', …' : ''}`);
    }
    if (only !== undefined)
        rules.push(`always ${schema_rows_short(only)}`);
    rules.push(...range(schema, 'minimum', 'maximum'), ...bound(schema, 'exclusiveMinimum', 'more than'), ...bound(schema, 'exclusiveMaximum', 'less than'), ...bound(schema, 'multipleOf', 'a multiple of'), ...range(schema, 'minLength', 'maxLength', 'character'), ...range(schema, 'minItems', 'maxItems', 'item'));
    if (typeof format === 'string')
        rules.push(`format ${format}`);
    if (typeof pattern === 'string')
        rules.push(`pattern ${schema_rows_short(pattern)}`);
    if (schema['writeOnly'] === true)
        rules.push('secret');
    return rules;
}
function range(schema, least, most, noun = '') {
    const from = schema[least];
    const to = schema[most];
    const counted = (count) => noun === '' ? `${count}` : `${count} ${noun}${count === 1 ? '' : 's'}`;
    if (typeof from === 'number' && typeof to === 'number') {
        return [from === to ? counted(to) : `from ${from} to ${counted(to)}`];
    }
    if (typeof from === 'number')
        return [`at least ${counted(from)}`];
    if (typeof to === 'number')
        return [`at most ${counted(to)}`];
    return [];
}
function bound(schema, key, words) {
    const value = schema[key];
    return typeof value === 'number' ? [`${words} ${value}`] : [];
}
function schema_rows_short(value) {
    const text = JSON.stringify(value);
    return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
}

// EXTERNAL MODULE: ./src/runner/shell-word.ts
var shell_word = __webpack_require__(25417);
// EXTERNAL MODULE: ./src/cli/inert-text.ts
var inert_text = __webpack_require__(60704);
// EXTERNAL MODULE: ./src/cli/text-table.ts
var text_table = __webpack_require__(71446);
;// CONCATENATED MODULE: ./src/cli/describe-text.ts







/** What an example is of, for its heading. */
const SOURCES = {
    schema: 'from the input_schema',
    test: 'from the tests of the definition',
    generated: 'made for the input_schema, which it fits',
};
/** A longer one is not for copying. */
const MAX_COMMAND_CHARACTERS = 400;
/**
 * What a plugin is and how it is called, for people. Pure.
 * @param example an input that fits; undefined where none could be made.
 */
function describeText(definition, example, cwd, paint) {
    const { id, name, version, description } = definition;
    const title = [
        paint.bold(id),
        version ?? '',
        name === id ? '' : paint.dim((0,inert_text/* inertLine */.F)(name)),
    ].filter((word) => word !== '');
    const sections = [
        [
            '',
            [
                title.join('  '),
                ...(description === '' ? [] : [(0,inert_text/* inertText */.U)(description)]),
            ],
        ],
        ['', (0,text_table/* textTable */.e)(facts(definition, cwd), { indent: '  ' })],
        ['Input', input(definition)],
        ['Output', output(definition)],
        ['Exit codes', exitCodes(definition)],
        exampleSection(example),
        ['Command line', [commandLine(definition, example)]],
        ['Workflow step', workflowStep(definition, example)],
    ];
    return sections
        .filter(([, lines]) => lines.length > 0)
        .map(([heading, lines]) => [...(heading === '' ? [] : [paint.bold(heading)]), ...lines, ''].join('\n'))
        .join('\n');
}
function facts(definition, cwd) {
    const { limits, sandbox, retry, image, build, network, env } = definition;
    const built = build === undefined
        ? ''
        : `, built from ${(0,inert_text/* inertLine */.F)((0,show_path/* showPath */.P)(build.context, cwd))}`;
    const rows = [
        ['Definition', (0,inert_text/* inertLine */.F)((0,show_path/* showPath */.P)(definition.file, cwd))],
        ['Image', `${image.text}${built}`],
        definition.platform === undefined
            ? undefined
            : ['Platform', definition.platform],
        [
            'Limits',
            [
                `${(0,show_quantity/* showCpu */.c4)(limits.nanoCpus)} CPU`,
                `${(0,show_quantity/* showBytes */.ni)(limits.memoryBytes)} memory`,
                `${limits.pids} processes`,
                `${(0,show_quantity/* showBytes */.ni)(limits.tmpBytes)} /tmp`,
                `${(0,show_quantity/* showDuration */.kJ)(definition.timeoutMs)} time`,
            ].join(', '),
        ],
        [
            'Sandbox',
            [
                `network ${network}`,
                `user ${(0,definition_json/* showUser */.V)(definition)}`,
                `${sandbox.readOnly ? 'read-only' : 'writable'} file system`,
                `capabilities ${sandbox.capabilities.join(' ') || 'none'}`,
                ...(sandbox.runtime === undefined
                    ? []
                    : [`runtime ${sandbox.runtime}`]),
            ].join(', '),
        ],
        ['Workspace', WORKSPACES[definition.workspace]],
        retry.attempts === 1
            ? undefined
            : [
                'Retry',
                `${retry.attempts} attempts, on ${[...retry.on.outcomes, ...retry.on.exitCodes].join(', ')}`,
            ],
        definition.secrets.length === 0
            ? undefined
            : ['Secrets', definition.secrets.join(', ')],
        Object.keys(env).length === 0
            ? undefined
            : [
                'Environment',
                Object.entries(env)
                    .map(([key, value]) => `${key}=${(0,inert_text/* inertLine */.F)(value)}`)
                    .join(' '),
            ],
    ];
    return rows.filter((row) => row !== undefined);
}
const WORKSPACES = {
    none: 'not seen',
    read: 'read-only at /workspace',
    write: 'writable at /workspace',
};
function input(definition) {
    const { inputVia, inputSchema, defaults } = definition;
    const via = inputVia === 'stdin' ? 'on stdin' : 'in a file';
    const rows = schemaRows(inputSchema, defaults);
    if (inputSchema === undefined) {
        return [`  Any JSON, ${via}; no schema checks it.`];
    }
    if (rows.length === 0)
        return [`  JSON, ${via}, that fits the input_schema.`];
    return schemaTable(rows, true);
}
function output(definition) {
    const { outputFormat, outputVia, outputSchema, maxOutputBytes } = definition;
    const via = outputVia === 'stdout' ? 'on stdout' : 'in a file';
    return [
        `  ${outputFormat}, ${via}, up to ${(0,show_quantity/* showBytes */.ni)(maxOutputBytes)}`,
        ...schemaTable(schemaRows(outputSchema), false),
    ];
}
/** @param isInput whether it says what is required and what the default is. */
function schemaTable(rows, isInput) {
    if (rows.length === 0)
        return [];
    const head = [
        'NAME',
        'TYPE',
        ...(isInput ? ['REQUIRED', 'DEFAULT'] : []),
        'DESCRIPTION',
    ];
    const cells = rows.map((row) => {
        const rules = row.rules.join('; ');
        const text = row.description === '' || rules === ''
            ? row.description + rules
            : `${row.description} (${rules})`;
        return [
            row.name,
            row.type,
            ...(isInput ? [row.isRequired ? 'yes' : '', row.default] : []),
            text,
        ].map(inert_text/* inertLine */.F);
    });
    return (0,text_table/* textTable */.e)([head, ...cells], { indent: '  ' });
}
function exitCodes({ exitCodes: meanings }) {
    const rows = [...meanings].map(([code, { meaning, outcome }]) => [
        String(code),
        outcome,
        (0,inert_text/* inertLine */.F)(meaning ?? ''),
    ]);
    return (0,text_table/* textTable */.e)(rows, { indent: '  ' });
}
function exampleSection(example) {
    if (example === undefined) {
        const none = '  None could be made: add `examples` to the input_schema, or a test.';
        return ['Example input', [none]];
    }
    const text = JSON.stringify(example.input, null, 2);
    return [
        `Example input (${SOURCES[example.source]})`,
        (0,inert_text/* inertText */.U)(text).split('\n').map(indented),
    ];
}
function commandLine({ id, secrets }, example) {
    const text = JSON.stringify(example?.input ?? {});
    const isShort = text.length <= MAX_COMMAND_CHARACTERS;
    const words = [
        ...['plugin-runner', 'run', id],
        ...secrets.flatMap((name) => ['--secret', name]),
        ...(isShort ? ['--input', text] : ['--input-file', 'input.json']),
    ];
    return indented((0,inert_text/* inertLine */.F)(words.map(shell_word/* shellWord */.r).join(' ')));
}
function workflowStep({ id, secrets }, example) {
    const text = JSON.stringify(example?.input ?? {}, null, 2);
    return [
        '- uses: org/plugin-runner@v1',
        '  with:',
        `    plugin: ${id}`,
        '    input: |',
        ...(0,inert_text/* inertText */.U)(text)
            .split('\n')
            .map((line) => `      ${line}`),
        ...(secrets.length === 0
            ? []
            : [
                '    secrets: |',
                ...secrets.map((name) => `      ${name}=\${{ secrets.${name} }}`),
            ]),
    ].map(indented);
}
function indented(line) {
    return `  ${line}`;
}

// EXTERNAL MODULE: ./src/cli/open-registry.ts
var open_registry = __webpack_require__(60646);
// EXTERNAL MODULE: ./src/cli/paint.ts
var cli_paint = __webpack_require__(28694);
// EXTERNAL MODULE: ./src/cli/worker-files.ts
var worker_files = __webpack_require__(63252);
// EXTERNAL MODULE: ./src/cli/write-json.ts
var write_json = __webpack_require__(52156);
// EXTERNAL MODULE: ./src/cli/write-result.ts
var write_result = __webpack_require__(78007);
;// CONCATENATED MODULE: ./src/cli/describe-plugin.ts









/**
 * Says on stdout what a plugin is and how it is called.
 * @param plugin as a task names it: `id`, `id@1.2.0`, `id@^1`.
 * @returns 0.
 * @throws UserError when there is no such plugin, or its definition is invalid
 */
async function describePlugin(plugin, options, door) {
    const registry = (0,open_registry/* openRegistry */.M)(door, options, ({ message }) => {
        const text = `An invalid definition was ignored. ${message}`;
        door.stderr.write(`${(0,inert_text/* inertText */.U)(text)}\n`);
    });
    const definition = await registry.resolve(plugin, door.cancel);
    const example = await exampleInput(definition, {
        workerFile: (0,worker_files/* workerFilesOf */.b)(door).schema,
        signal: door.cancel,
    });
    if (options.json) {
        const { input = null, source = null } = example ?? {};
        await (0,write_json/* writeJson */.G)({
            ...(0,definition_json/* definitionJson */.w)(definition),
            example_input: input,
            example_source: source,
        }, door);
    }
    else {
        const paint = (0,cli_paint/* paintFor */.e)(door.stdout, door);
        await (0,write_result/* writeResult */.Z)(describeText(definition, example, door.cwd, paint), door);
    }
    return 0;
}


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ inertJson)
/* harmony export */ });
/**
 * What a terminal would act on instead of showing, which JSON itself leaves as
 * it is: DEL, C1 controls, and the invisible characters that reorder text.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/**
 * A value as indented JSON that no terminal acts on, nor the runner of a
 * workflow, and a line end. Whoever
 * parses it gets the same value.
 */
function inertJson(value) {
    const text = JSON.stringify(value, null, 2)
        .replace(UNSAFE, (character) => character === '\n' ? character : escaped(character))
        .replaceAll('##[', '#\\u0023[');
    return `${text}\n`;
}
function escaped(character) {
    return Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}


/***/ }),

/***/ 28694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ paintFor)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57336);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(picocolors__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Colours for a stream: on a terminal, and where FORCE_COLOR asks for them,
 * never where NO_COLOR is set (https://no-color.org).
 */
function paintFor(stream, { env }) {
    return picocolors__WEBPACK_IMPORTED_MODULE_0___default().createColors(hasColours(stream, env));
}
function hasColours(stream, env) {
    if (env['NO_COLOR'])
        return false;
    const forced = env['FORCE_COLOR'];
    if (forced)
        return forced !== '0' && forced !== 'false';
    return stream.isTTY === true && env['TERM'] !== 'dumb';
}


/***/ }),

/***/ 71446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
/**
 * Rows as aligned lines. Pure.
 * @param rows of inert cells of one line, all as many.
 */
function textTable(rows, { indent = '', columns } = {}) {
    const count = Math.max(0, ...rows.map((row) => row.length));
    const widths = Array.from({ length: count }, (_, at) => Math.max(...rows.map((row) => widthOf(row[at] ?? ''))));
    return rows.map((row) => {
        const cells = row.map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - widthOf(cell)));
        const line = `${indent}${cells.join('  ')}`.trimEnd();
        return columns === undefined ? line : cut(line, columns);
    });
}
/** Code points: good enough for names, which have one column each. */
function widthOf(text) {
    return Array.from(text).length;
}
function cut(line, columns) {
    const points = Array.from(line);
    return points.length <= columns
        ? line
        : `${points.slice(0, Math.max(0, columns - 1)).join('')}…`;
}


/***/ }),

/***/ 52156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeJson)
/* harmony export */ });
/* harmony import */ var _inert_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3661);
/* harmony import */ var _write_result__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78007);


/** Writes a value to stdout as indented JSON that nothing acts on. */
function writeJson(value, door) {
    return (0,_write_result__WEBPACK_IMPORTED_MODULE_0__/* .writeResult */ .Z)((0,_inert_json__WEBPACK_IMPORTED_MODULE_1__/* .inertJson */ .n)(value), door);
}


/***/ }),

/***/ 94901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ makeDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Makes a directory and the parents that are missing; one that is there stays
 * as it is. In place of `recursive` of Node.js, which never ends where the
 * kernel says that a parent is missing and it is there, as it does below /proc
 * (https://github.com/nodejs/node/blob/v24.0.0/src/node_file.cc, MKDirpSync).
 * @param mode of those that are made.
 * @throws NodeJS.ErrnoException when there cannot be one.
 */
function makeDirectory(directory, mode = 0o777) {
    const missing = [];
    let path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);
    while (!isDirectory(path)) {
        missing.unshift(path);
        path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    }
    for (const each of missing) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(each, { mode });
        }
        catch (error) {
            // Another process can have made it meanwhile.
            if (!isDirectory(each))
                throw error;
        }
    }
}
/** The root of a file system always is one. */
function isDirectory(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}


/***/ }),

/***/ 15335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vu: () => (/* binding */ formatOwner),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   md: () => (/* binding */ isRunningHere),
/* harmony export */   oz: () => (/* binding */ ownProcess),
/* harmony export */   pZ: () => (/* binding */ parseOwner)
/* harmony export */ });
/* unused harmony export processOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const OWNER = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/(\d{1,20})\/([1-9]\d{0,9})\/(\d{1,20})$/;
/** @returns this process; undefined where the kernel does not say (no Linux). */
function ownProcess(proc = '/proc') {
    return processOf('self', proc);
}
/**
 * @param pid of a process that runs now, in our PID namespace.
 * @returns undefined where the kernel does not say (no Linux).
 */
function processOf(pid, proc = '/proc') {
    try {
        const stat = readStat(proc, String(pid));
        const namespace = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`${proc}/self/ns/pid`);
        const text = [
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${proc}/sys/kernel/random/boot_id`, 'utf8').trim(),
            /^pid:\[(\d+)\]$/.exec(namespace)?.[1],
            stat.pid,
            stat.startTime,
        ].join('/');
        return parseOwner(text);
    }
    catch {
        return undefined;
    }
}
/** The text of a label. */
function formatOwner(owner) {
    const { bootId, pidNamespace, pid, startTime } = owner;
    return [bootId, pidNamespace, pid, startTime].join('/');
}
/** @returns undefined for what `formatOwner` does not write. */
function parseOwner(text) {
    const [, bootId, pidNamespace, pid, startTime] = OWNER.exec(text) ?? [];
    if (!bootId || !pidNamespace || !pid || !startTime)
        return undefined;
    return { bootId, pidNamespace, pid: Number(pid), startTime };
}
/**
 * Whether a process of this boot and this PID namespace has ended. In doubt it
 * has not: another user's processes can be invisible in /proc, not to `kill`.
 */
function hasEnded(owner, proc = '/proc') {
    try {
        process.kill(owner.pid, 0);
    }
    catch (error) {
        if (error.code === 'ESRCH')
            return true;
    }
    try {
        const { state, startTime } = readStat(proc, String(owner.pid));
        // A zombie has ended; only its parent has not taken notice.
        return startTime !== owner.startTime || state === 'Z' || state === 'X';
    }
    catch {
        return false;
    }
}
/**
 * Whether a process of this machine runs, by the text of `formatOwner`.
 * @returns undefined for one of another boot or PID namespace, or of none:
 * nobody here can tell.
 */
function isRunningHere(text, here = ownProcess()) {
    const owner = parseOwner(text);
    const isHere = owner !== undefined &&
        owner.bootId === here?.bootId &&
        owner.pidNamespace === here.pidNamespace;
    return isHere ? !hasEnded(owner) : undefined;
}
/**
 * Fields 1, 3 and 22 of /proc/PID/stat; the second is a name that may hold
 * spaces and brackets (https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html).
 */
function readStat(proc, pid) {
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${proc}/${pid}/stat`, 'utf8');
    const rest = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return {
        pid: text.slice(0, text.indexOf(' ')),
        state: rest[0] ?? '',
        startTime: rest[19] ?? '',
    };
}


/***/ }),

/***/ 87000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ showUser),
/* harmony export */   w: () => (/* binding */ definitionJson)
/* harmony export */ });
/* harmony import */ var _execution_record__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83592);

/**
 * A definition with all its defaults, as the CLI and the API give it: keys in
 * snake_case, durations in milliseconds, sizes in bytes, `null` for what there
 * is not. Pure.
 */
function definitionJson(definition) {
    const { limits, retry, stop, sandbox } = definition;
    return {
        id: definition.id,
        version: definition.version ?? null,
        name: definition.name,
        description: definition.description,
        file: definition.file,
        image: definition.image.text,
        platform: definition.platform ?? null,
        build: definition.build ?? null,
        entrypoint: definition.entrypoint ?? null,
        command: definition.command ?? null,
        env: definition.env,
        secrets: definition.secrets,
        defaults: definition.defaults ?? null,
        input: { via: definition.inputVia },
        input_schema: definition.inputSchema ?? null,
        output: {
            via: definition.outputVia,
            format: definition.outputFormat,
            max_bytes: definition.maxOutputBytes,
        },
        output_schema: definition.outputSchema ?? null,
        resource_limits: (0,_execution_record__WEBPACK_IMPORTED_MODULE_0__/* .recordedLimits */ .X5)(limits),
        timeout_ms: definition.timeoutMs,
        retry: {
            attempts: retry.attempts,
            backoff_ms: retry.backoffMs,
            on: [...retry.on.outcomes, ...retry.on.exitCodes],
        },
        exit_codes: Object.fromEntries([...definition.exitCodes].map(([code, { meaning, outcome }]) => [
            code,
            { meaning: meaning ?? null, outcome },
        ])),
        stop: { signal: stop.signal, grace_ms: stop.graceMs },
        network: definition.network,
        sandbox: {
            read_only: sandbox.readOnly,
            user: showUser(definition),
            capabilities: sandbox.capabilities,
            runtime: sandbox.runtime ?? null,
        },
        workspace: definition.workspace,
        tests: definition.tests.map(({ name }) => name),
    };
}
/** `sandbox.user` as a definition has it. */
function showUser({ sandbox: { user }, }) {
    return user.kind === 'ids' ? `${user.uid}:${user.gid}` : user.kind;
}


/***/ }),

/***/ 83592:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ emptyRecord),
/* harmony export */   GJ: () => (/* binding */ recordedAttempt),
/* harmony export */   Hj: () => (/* binding */ makeRecordDirectory),
/* harmony export */   QH: () => (/* binding */ recordedUsage),
/* harmony export */   X5: () => (/* binding */ recordedLimits),
/* harmony export */   jK: () => (/* binding */ attemptFields),
/* harmony export */   rh: () => (/* binding */ writeRecord),
/* harmony export */   sh: () => (/* binding */ RECORD_FILES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _definition_make_directory__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94901);
/* harmony import */ var _orchestrator_owner__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15335);




/** File names inside a record directory. */
const RECORD_FILES = {
    record: 'execution.json',
    stdout: 'stdout',
    stderr: 'stderr.log',
    usage: 'usage.ndjson',
    findings: 'findings.json',
    artifacts: 'artifacts.json',
    sarif: 'output.sarif',
    /** Directory of the files that the plugin left. */
    artifactsDirectory: 'artifacts',
    /** The output of a plugin that leaves it in a file. */
    output: 'output.json',
    /** Directory of the files that the plugin gets; gone when it has ended. */
    files: 'files',
    shown: 'shown.json',
};
/** A record that nothing is known of yet. */
function emptyRecord(executionId, plugin) {
    const owner = (0,_orchestrator_owner__WEBPACK_IMPORTED_MODULE_3__/* .ownProcess */ .oz)();
    return {
        record_version: 1,
        execution_id: executionId,
        status: 'running',
        process: owner === undefined ? null : (0,_orchestrator_owner__WEBPACK_IMPORTED_MODULE_3__/* .formatOwner */ .Vu)(owner),
        trace_id: null,
        plugin,
        plugin_version: null,
        definition_file: null,
        policy_file: null,
        lock_file: null,
        image: null,
        output_format: null,
        states: [],
        outcome: null,
        error: null,
        duration_ms: null,
        timeout_ms: null,
        input_bytes: null,
        files: null,
        ...attemptFields(),
        attempts: [],
    };
}
/** Those fields, with nothing known yet. */
function attemptFields() {
    return {
        container: null,
        image_digest: null,
        exit_code: null,
        warnings: [],
        limits: null,
        sandbox: null,
        output_bytes: null,
        stdout_bytes: null,
        stdout_dropped_bytes: null,
        stderr_bytes: null,
        stderr_dropped_bytes: null,
        usage: recordedUsage(undefined),
        findings: { error: 0, warning: 0, notice: 0 },
        artifacts: null,
    };
}
/** Usage as a record holds it. */
function recordedUsage(usage) {
    const whole = (value) => value === undefined ? null : Math.round(value);
    return {
        peak_memory_bytes: whole(usage?.peakMemoryBytes),
        cpu_ms: whole(usage?.cpuMs),
        peak_pids: whole(usage?.peakPids),
        network_received_bytes: whole(usage?.networkReceivedBytes),
        network_sent_bytes: whole(usage?.networkSentBytes),
        block_read_bytes: whole(usage?.blockReadBytes),
        block_written_bytes: whole(usage?.blockWrittenBytes),
        source: usage?.source ?? null,
        read_at_end: usage?.isWhole ?? null,
    };
}
/** The attempt that a record is about, as one of its `attempts`. */
function recordedAttempt(record, end) {
    return {
        attempt: record.attempts.length + 1,
        container: record.container,
        outcome: end.outcome,
        exit_code: record.exit_code,
        error: end.error,
        warnings: end.warnings,
        duration_ms: end.duration_ms,
        stdout_bytes: record.stdout_bytes,
        stderr_bytes: record.stderr_bytes,
        usage: record.usage,
    };
}
/** Limits as a record holds them. */
function recordedLimits(limits) {
    return {
        nano_cpus: limits.nanoCpus,
        memory_bytes: limits.memoryBytes,
        pids: limits.pids,
        tmp_bytes: limits.tmpBytes,
    };
}
/**
 * Makes the directory of one execution, readable by its owner only.
 * @returns its path.
 * @throws NodeJS.ErrnoException when there cannot be one.
 */
function makeRecordDirectory(recordsDirectory, executionId) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordsDirectory, executionId);
    (0,_definition_make_directory__WEBPACK_IMPORTED_MODULE_2__/* .makeDirectory */ .O)(directory, 0o700);
    return directory;
}
/**
 * Writes the record so that a reader never sees half of one.
 * @throws NodeJS.ErrnoException when it cannot be written; what was there stays.
 */
function writeRecord(directory, record) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, RECORD_FILES.record);
    const partial = `${path}.partial`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(partial, `${JSON.stringify(record, null, 2)}\n`, {
            mode: 0o600,
        });
    }
    catch (error) {
        // On a full disk, its beginning is in the way of the next one.
        tryUnlink(partial);
        throw error;
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(partial, path);
}
function tryUnlink(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(file);
    }
    catch {
        // It may never have been made.
    }
}


/***/ }),

/***/ 25417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** One word of a POSIX shell, in quotes where it needs them. */
function shellWord(word) {
    return /^[\w@%+:,./-][\w@%+=:,./-]*$/.test(word)
        ? word
        : `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ })

};
