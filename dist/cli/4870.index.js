export const id = 4870;
export const ids = [4870];
export const modules = {

/***/ 5106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ metaSchemaFaults)
/* harmony export */ });
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41969);
/* harmony import */ var _schema_dialect__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59721);


/**
 * What is wrong with a schema by the meta-schema of its draft.
 * @returns every fault, with pointers into the schema.
 */
async function metaSchemaFaults(schema) {
    const { validate } = await metaSchemaValidator((0,_schema_dialect__WEBPACK_IMPORTED_MODULE_0__/* .schemaDialect */ .m)(schema));
    if (validate(schema))
        return [];
    return ((validate.errors ?? [])
        // Of the branches of a choice, the first says enough.
        .filter(({ keyword, instancePath }, at, all) => keyword !== 'anyOf' &&
        all.findIndex((other) => other.instancePath === instancePath) === at)
        .map(({ instancePath, keyword, message, params }) => ({
        pointer: instancePath,
        rule: keyword,
        message: keyword === 'enum'
            ? `must be one of ${(0,_quote__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(JSON.stringify(params['allowedValues']))}`
            : (message ?? 'is not valid'),
    })));
}
/** Each draft is a file of its own, loaded when it is first met. */
function metaSchemaValidator(dialect) {
    switch (dialect) {
        case 'draft-07':
            return __webpack_require__.e(/* import() */ 7135).then(__webpack_require__.bind(__webpack_require__, 47135));
        case '2019-09':
            return __webpack_require__.e(/* import() */ 8090).then(__webpack_require__.bind(__webpack_require__, 58090));
        case '2020-12':
            return __webpack_require__.e(/* import() */ 8710).then(__webpack_require__.bind(__webpack_require__, 98710));
    }
}


/***/ }),

/***/ 59721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ schemaDialect)
/* harmony export */ });
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54783);

/** The draft a schema is written in: 2020-12 unless `$schema` says another. */
function schemaDialect(schema) {
    const uri = (0,_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(schema) ? schema['$schema'] : undefined;
    if (typeof uri !== 'string')
        return '2020-12';
    if (uri.includes('draft-07'))
        return 'draft-07';
    return uri.includes('2019-09') ? '2019-09' : '2020-12';
}


/***/ }),

/***/ 460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c4: () => (/* binding */ showCpu),
/* harmony export */   kJ: () => (/* binding */ showDuration),
/* harmony export */   ni: () => (/* binding */ showBytes)
/* harmony export */ });
const BINARY_UNITS = ['Ti', 'Gi', 'Mi', 'Ki'];
const NANOS_PER_CPU = 1e9;
const NANOS_PER_THOUSANDTH = 1e6;
/** CPUs as the shortest quantity that is exact: `2`, `500m`, `1n`. */
function showCpu(nanoCpus) {
    if (nanoCpus % NANOS_PER_CPU === 0)
        return `${nanoCpus / NANOS_PER_CPU}`;
    return nanoCpus % NANOS_PER_THOUSANDTH === 0
        ? `${nanoCpus / NANOS_PER_THOUSANDTH}m`
        : `${nanoCpus}n`;
}
/** Bytes as the shortest quantity that is exact: `1Gi`, `1500Mi`, `1000`. */
function showBytes(bytes) {
    for (const [at, unit] of BINARY_UNITS.entries()) {
        const size = 1024 ** (BINARY_UNITS.length - at);
        if (bytes % size === 0)
            return `${bytes / size}${unit}`;
    }
    return `${bytes}`;
}
/** A duration with one unit that is exact: `2h`, `90s`, `1500ms`. */
function showDuration(ms) {
    if (ms % 3_600_000 === 0)
        return `${ms / 3_600_000}h`;
    if (ms % 60_000 === 0)
        return `${ms / 60_000}m`;
    return ms % 1000 === 0 ? `${ms / 1000}s` : `${ms}ms`;
}


/***/ }),

/***/ 89773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ duplicateKeyFault)
/* harmony export */ });
/* harmony import */ var _definition_json_pointer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75239);
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41969);
/* harmony import */ var _json_tokens__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43929);



/** What neither opens, closes nor separates anything. */
const FILLING = /[^"{}[\],:]*/y;
/**
 * The first key that an object of a valid JSON text has twice. Readers differ
 * in which of the two they take, so what a schema says of the one is not said
 * of the other.
 * @returns undefined when every key is there once
 */
function duplicateKeyFault(text) {
    const levels = [];
    let string = '';
    let at = 0;
    for (;;) {
        FILLING.lastIndex = at;
        FILLING.test(text);
        at = FILLING.lastIndex;
        const level = levels.at(-1);
        switch (text[at]) {
            case '"': {
                const end = (0,_json_tokens__WEBPACK_IMPORTED_MODULE_0__/* .endOfJsonString */ .K)(text, at);
                string = text.slice(at, end);
                at = end;
                continue;
            }
            case '{':
                levels.push({ keys: new Set(), place: '' });
                break;
            case '[':
                levels.push({ keys: undefined, place: 0 });
                break;
            case '}':
            case ']':
                levels.pop();
                break;
            case ',':
                if (typeof level?.place === 'number')
                    level.place += 1;
                break;
            case ':': {
                const key = JSON.parse(string);
                if (level?.keys?.has(key))
                    return fault(levels, key);
                level?.keys?.add(key);
                if (level)
                    level.place = key;
                break;
            }
            default:
                return undefined;
        }
        at += 1;
    }
}
function fault(levels, key) {
    return {
        pointer: levels
            .slice(0, -1)
            .reduce((pointer, { place }) => (0,_definition_json_pointer__WEBPACK_IMPORTED_MODULE_1__/* .pointerTo */ .xH)(pointer, place), ''),
        rule: 'duplicate_key',
        message: `${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(key)} is there twice, and what reads it may take either`,
    };
}


/***/ }),

/***/ 24246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ FaultsError)
/* harmony export */ });
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73579);

/** An input that does not fit its schema, and where. */
class FaultsError extends _definition_task_error__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    /** Names keys and rules, never values. */
    faults;
    constructor(message, faults) {
        super('invalid_input', message);
        this.faults = faults;
    }
}


/***/ }),

/***/ 99977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
/** A size for people: `512 MiB`, `8.1 MiB`, `42 B`. */
function formatBytes(bytes) {
    let value = bytes;
    let unit = 0;
    while (value >= 1024 && unit < UNITS.length - 1) {
        value /= 1024;
        unit += 1;
    }
    const digits = unit === 0 || Number.isInteger(value) ? 0 : 1;
    return `${value.toFixed(digits)} ${UNITS[unit] ?? ''}`;
}


/***/ }),

/***/ 87500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ isolatedValidator),
/* harmony export */   bN: () => (/* binding */ validatorMemoryBytes),
/* harmony export */   hy: () => (/* binding */ CHECK_DEADLINE_MS),
/* harmony export */   y2: () => (/* binding */ COMPILE_DEADLINE_MS)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _definition_isolated_thread__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31119);


/** Wall time for compiling a schema: a thousand times what a usual one takes. */
const COMPILE_DEADLINE_MS = 10_000;
/** Wall time for checking one value: for 256 MiB and a plain schema, enough. */
const CHECK_DEADLINE_MS = 30_000;
/**
 * A validator whose every step a deadline or a cancellation can end.
 * @param maxValueBytes the largest text it will read
 */
function isolatedValidator(schema, maxValueBytes, { workerFile, signal, compileDeadlineMs = COMPILE_DEADLINE_MS, checkDeadlineMs = CHECK_DEADLINE_MS, memoryBytes = validatorMemoryBytes(maxValueBytes), }) {
    const thread = (0,_definition_isolated_thread__WEBPACK_IMPORTED_MODULE_1__/* .isolatedThread */ .MI)(workerFile, memoryBytes);
    const compiling = { deadlineMs: compileDeadlineMs, signal };
    const checking = { deadlineMs: checkDeadlineMs, signal };
    return {
        async compile() {
            await thread.ask({ step: 'compile', schema }, compiling);
        },
        async read(json, format) {
            await thread.ask({ step: 'read', json, format }, checking);
        },
        async check() {
            return (await thread.ask({ step: 'check' }, checking));
        },
        async findings() {
            const found = await thread.ask({ step: 'findings' }, checking);
            return found;
        },
        close: () => thread.close(),
    };
}
/** A byte of `[[{}],[{}],…]` becomes 25, measured on Node.js 20 and 24. */
const HEAP_PER_BYTE = 32;
/**
 * The heap for checking a text of some bytes: 256 MiB, and what a text of many
 * small values becomes, within half of the machine's memory. No less: V8 cannot
 * end a thread while it parses JSON, and ends the process when that has taken
 * much more than its thread may.
 */
function validatorMemoryBytes(valueBytes) {
    const limit = process.constrainedMemory() || Number.POSITIVE_INFINITY;
    const available = Math.min((0,node_os__WEBPACK_IMPORTED_MODULE_0__.totalmem)(), limit) / 2;
    return Math.min(256 * 2 ** 20 + HEAP_PER_BYTE * valueBytes, available);
}


/***/ }),

/***/ 88124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ jsonLines)
/* harmony export */ });
/** The lines of a text of JSON lines that have a value, one after another. */
function* jsonLines(text) {
    let number = 1;
    for (let start = 0; start < text.length; number += 1) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline;
        const line = text.slice(start, end);
        if (/[^ \t\r]/.test(line))
            yield { number, text: line };
        start = end + 1;
    }
}


/***/ }),

/***/ 72388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ heldText),
/* harmony export */   g: () => (/* binding */ readJsonText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** The text of a file: in memory up to `maxHeldBytes`. */
function heldText(file, byteLength, maxHeldBytes) {
    return byteLength <= maxHeldBytes ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file) : { file, byteLength };
}
/** The text itself, without a byte order mark. */
function readJsonText(json) {
    const bytes = json instanceof Uint8Array ? json : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(json.file);
    return new TextDecoder().decode(bytes);
}


/***/ }),

/***/ 36085:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ compileSchema),
/* harmony export */   OC: () => (/* binding */ listFaults),
/* harmony export */   wk: () => (/* binding */ lineFaults),
/* harmony export */   x7: () => (/* binding */ textFaults)
/* harmony export */ });
/* unused harmony export MAX_LISTED_FAULTS */
/* harmony import */ var _definition_json__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54783);
/* harmony import */ var _definition_json_pointer__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75239);
/* harmony import */ var _definition_meta_schema_faults__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5106);
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41969);
/* harmony import */ var _definition_schema_dialect__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59721);
/* harmony import */ var _definition_suggest__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67383);
/* harmony import */ var _duplicate_key__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89773);
/* harmony import */ var _json_lines__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88124);








/** Faults that are looked at in detail. */
const MAX_FAULTS = 1_000;
/** Faults that are listed; the rest are counted. */
const MAX_LISTED_FAULTS = 10;
/**
 * Above this, only the first fault is looked for: a list of a million bad rows
 * would make a million error objects.
 */
const ALL_FAULTS_MAX_BYTES = 1024 * 1024;
/** The same for bytes of the schema times bytes of the value: tried, 0.5 s. */
const ALL_FAULTS_MAX_WORK = 2 ** 25;
const OPTIONS = {
    // A typo such as "requried" must not pass as "no rule".
    strictSchema: true,
    strictNumbers: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    // Inherited names such as "constructor" are not properties.
    ownProperties: true,
    // Error objects must not carry values: they may be secret.
    verbose: false,
    logger: false,
    // Checked before, by a validator that need not be compiled first.
    validateSchema: false,
    meta: false,
};
/**
 * Compiles a JSON Schema: 2020-12, or draft-07 or 2019-09 by its `$schema`.
 * @throws Error with one sentence when the schema itself is not usable.
 */
async function compileSchema(schema) {
    const faults = await (0,_definition_meta_schema_faults__WEBPACK_IMPORTED_MODULE_0__/* .metaSchemaFaults */ .Y)(schema);
    if (faults.length > 0)
        throw new Error(`\n${listFaults(faults)}`);
    const quick = await compile(schema, OPTIONS);
    const schemaBytes = JSON.stringify(schema).length;
    let thorough;
    return {
        async validate(value, valueBytes) {
            if (quick(value))
                return [];
            let last = quick;
            if (valueBytes <= ALL_FAULTS_MAX_BYTES &&
                valueBytes * schemaBytes <= ALL_FAULTS_MAX_WORK) {
                thorough ??= await compile(schema, { ...OPTIONS, allErrors: true });
                thorough(value);
                last = thorough;
            }
            return (last.errors ?? [])
                .slice(0, MAX_FAULTS)
                .map((error) => toFault(error, value, schema));
        },
    };
}
/**
 * Every fault of a valid JSON text, a key that is there twice among them: only
 * then does the validator speak of what every reader of the text will see.
 */
async function textFaults(text, value, validator) {
    const duplicate = (0,_duplicate_key__WEBPACK_IMPORTED_MODULE_1__/* .duplicateKeyFault */ .f)(text);
    const faults = await validator.validate(value, text.length);
    return duplicate === undefined ? faults : [duplicate, ...faults];
}
/** The same for every value of a text of JSON lines. */
async function lineFaults(text, validator) {
    const faults = [];
    for (const line of (0,_json_lines__WEBPACK_IMPORTED_MODULE_2__/* .jsonLines */ .i)(text)) {
        const value = JSON.parse(line.text);
        for (const fault of await textFaults(line.text, value, validator)) {
            faults.push({ ...fault, line: line.number });
        }
        if (faults.length >= MAX_FAULTS)
            break;
    }
    return faults;
}
/** Sentences for an error message: up to ten, then how many more. */
function listFaults(faults) {
    const lines = faults
        .slice(0, MAX_LISTED_FAULTS)
        .map((fault) => `  ${place(fault)}: ${fault.message} (${fault.rule})`);
    const more = faults.length - lines.length;
    if (more > 0)
        lines.push(`  and ${more} more`);
    return lines.join('\n');
}
function place({ pointer, line }) {
    if (line === undefined) {
        return pointer === '' ? 'the whole value' : (0,_definition_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(pointer);
    }
    return `line ${line}${pointer === '' ? '' : `, ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(pointer)}`}`;
}
async function compile(schema, options) {
    const ajv = await newAjv(schema, options);
    if (mentionsFormat(schema)) {
        const { default: addFormats } = await Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2815)]).then(__webpack_require__.t.bind(__webpack_require__, 82815, 23));
        addFormats(ajv);
    }
    try {
        return ajv.compile(schema);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw error;
        const said = error.message;
        const [, format] = /^unknown format "(.*)" ignored in schema/.exec(said) ?? [];
        // Its messages hold keys of the schema as they are.
        const message = (0,_definition_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(format === undefined ? said : unknownFormat(format), _definition_quote__WEBPACK_IMPORTED_MODULE_3__/* .LONG_QUOTE */ .E)
            .slice(1, -1)
            .replaceAll('\\"', '"');
        throw new Error(message, { cause: error });
    }
}
async function newAjv(schema, options) {
    switch ((0,_definition_schema_dialect__WEBPACK_IMPORTED_MODULE_4__/* .schemaDialect */ .m)(schema)) {
        case 'draft-07':
            return new (await Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2463)]).then(__webpack_require__.t.bind(__webpack_require__, 42463, 23))).default(options);
        case '2019-09':
            return withAnchors(new (await Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(878)]).then(__webpack_require__.t.bind(__webpack_require__, 60878, 23))).default(options));
        case '2020-12':
            return withAnchors(new (await Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 23))).default(options));
    }
}
/** Ajv follows references to anchors, and calls the keyword unknown. */
function withAnchors(ajv) {
    return ajv.addKeyword('$anchor');
}
function unknownFormat(format) {
    return (`the format ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(format)} is not known here, so it would check nothing: ` +
        'leave it out, or write a `pattern`');
}
function mentionsFormat(schema) {
    return JSON.stringify(schema).includes('"format":');
}
function toFault(error, root, schema) {
    return {
        pointer: error.instancePath,
        rule: error.keyword,
        message: sentence(error, root, schema),
    };
}
/** Names keys and rules, never values. */
function sentence(error, root, schema) {
    const params = error.params;
    switch (error.keyword) {
        case 'required':
            return `${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(String(params['missingProperty']))} is missing`;
        case 'additionalProperties':
        case 'unevaluatedProperties': {
            const key = String(params['additionalProperty'] ?? params['unevaluatedProperty']);
            return `${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(key)} is not a known property${hint(key, error, schema)}`;
        }
        case 'type':
            return `must be ${[params['type']].flat().join(' or ')}, is ${typeName((0,_definition_json_pointer__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(root, error.instancePath))}`;
        case 'enum':
            return `must be one of ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(JSON.stringify(params['allowedValues']))}`;
        case 'const':
            return `must be ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(JSON.stringify(params['allowedValue']))}`;
        case 'pattern':
            return `must match the pattern ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(String(params['pattern']))}`;
        case 'format':
            return `must be a ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(String(params['format']))}`;
        case 'false schema':
            return 'is not allowed here';
        case 'propertyNames':
            return `the name ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(String(params['propertyName']))} is not allowed`;
        default:
            return (0,_definition_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(error.message ?? 'is not valid').slice(1, -1);
    }
}
/** The known properties stand beside the keyword that refused the key. */
function hint(key, error, schema) {
    const beside = error.schemaPath.replace(/^#/, '').replace(/\/[^/]*$/, '');
    const parent = (0,_definition_json_pointer__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(schema, decodeURIComponent(beside));
    const known = (0,_definition_json__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .O)(parent) ? parent['properties'] : undefined;
    const nearest = (0,_definition_json__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .O)(known)
        ? (0,_definition_suggest__WEBPACK_IMPORTED_MODULE_7__/* .suggest */ .Z)(key, Object.keys(known))
        : undefined;
    return nearest === undefined ? '' : `, did you mean ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(nearest)}?`;
}
function typeName(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    return typeof value;
}


/***/ }),

/***/ 99355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ checkInput),
  j: () => (/* binding */ openPluginSchema)
});

// EXTERNAL MODULE: ./src/definition/isolated-thread.ts
var isolated_thread = __webpack_require__(31119);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(41969);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(73579);
// EXTERNAL MODULE: ./src/runner/compose-input.ts + 2 modules
var compose_input = __webpack_require__(41058);
// EXTERNAL MODULE: ./src/runner/faults-error.ts
var faults_error = __webpack_require__(24246);
// EXTERNAL MODULE: ./src/runner/format-bytes.ts
var format_bytes = __webpack_require__(99977);
// EXTERNAL MODULE: ./src/runner/isolated-validator.ts
var isolated_validator = __webpack_require__(87500);
// EXTERNAL MODULE: ./src/runner/json-text.ts
var json_text = __webpack_require__(72388);
// EXTERNAL MODULE: ./src/runner/json-validator.ts
var json_validator = __webpack_require__(36085);
// EXTERNAL MODULE: ./src/definition/json.ts
var json = __webpack_require__(54783);
// EXTERNAL MODULE: ./src/definition/json-pointer.ts
var json_pointer = __webpack_require__(75239);
;// CONCATENATED MODULE: ./src/runner/schema-cost.ts


/** Keywords that hold one schema. */
const ONE = new Set([
    'additionalProperties',
    'propertyNames',
    'items',
    'additionalItems',
    'contains',
    'not',
    'if',
    'then',
    'else',
]);
/** Keywords that hold a list of schemas. */
const LIST = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems', 'items']);
/** Keywords that hold schemas by name. */
const NAMED = new Set(['properties']);
/** Schemas that are looked at only where something refers to them. */
const STORE = new Set(['$defs', 'definitions']);
/** Keywords that look at a value once, or not at all. */
const PLAIN = new Set([
    ...['$schema', '$comment', 'title', 'description', 'default', 'examples'],
    ...['deprecated', 'readOnly', 'writeOnly', 'type', 'enum', 'const'],
    ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
    ...['multipleOf', 'minLength', 'maxLength', 'minItems', 'maxItems'],
    ...['minContains', 'maxContains', 'minProperties', 'maxProperties'],
    ...['required', 'dependentRequired'],
]);
/** Above this, compiling alone can take a noticeable time: tried, 0.1 s. */
const MAX_COST = 4096;
/**
 * What a schema costs at most, per byte of a value: its own size, with what it
 * refers to in the place of every reference. Without references each of its
 * parts meets each part of a value once at most, so time is within the product
 * of both sizes.
 * @returns undefined for what cannot be bounded so, or by too much: patterns
 * and formats (40 letters against `^(a+)+$` take years,
 * https://ajv.js.org/security.html#redos-attack), `uniqueItems`, references
 * that come back to themselves, every keyword that is not known here.
 */
function schemaCost(schema) {
    let cost = 0;
    const following = new Set();
    function cheap(part) {
        // More than `{}` has bytes: compiling takes its time for each.
        cost += 16;
        if (typeof part === 'boolean')
            return true;
        if (!(0,json/* isJsonObject */.O)(part))
            return false;
        return Object.entries(part).every(([key, value]) => cost <= MAX_COST && keyword(key, value, part));
    }
    function keyword(key, value, part) {
        cost += key.length + 4;
        if (STORE.has(key))
            return true;
        // Further down it would change what references mean.
        if (key === '$id')
            return part === schema;
        if (key === '$ref')
            return reference(value);
        if (LIST.has(key) && Array.isArray(value))
            return value.every(cheap);
        if (ONE.has(key))
            return cheap(value);
        if (NAMED.has(key) && (0,json/* isJsonObject */.O)(value)) {
            return Object.entries(value).every(([name, member]) => {
                cost += name.length + 4;
                return cheap(member);
            });
        }
        cost += JSON.stringify(value).length;
        return PLAIN.has(key);
    }
    function reference(value) {
        if (typeof value !== 'string' || !/^#\/[\w$/-]*$/.test(value))
            return false;
        if (following.has(value))
            return false;
        following.add(value);
        const isCheap = cheap((0,json_pointer/* valueAt */.fK)(schema, value.slice(1)));
        following.delete(value);
        return isCheap;
    }
    return cheap(schema) && cost <= MAX_COST ? cost : undefined;
}

;// CONCATENATED MODULE: ./src/runner/plugin-schema.ts










/**
 * The cost of a schema times the bytes of a value that the main thread takes
 * on: tried, a tenth of a second at worst.
 */
const MAX_MAIN_THREAD_WORK = 2 ** 27;
/** A text of small values takes twenty times its size as a value. */
const MAX_MAIN_THREAD_BYTES = 2 ** 20;
/** Every line costs a call; tried, 20 ms for the shortest ones. */
const MAX_MAIN_THREAD_LINES_BYTES = 2 ** 16;
/**
 * Compiles one of a definition's schemas: on the main thread where that and
 * every check is provably cheap, in a thread of its own otherwise.
 * @returns undefined where the definition has none.
 * @throws UserError `definition_invalid` when it is not a usable JSON Schema.
 */
async function openPluginSchema(definition, key, isolation) {
    const schema = key === 'input_schema' ? definition.inputSchema : definition.outputSchema;
    if (schema === undefined)
        return undefined;
    const format = formatOf(definition, key);
    const cost = schemaCost(schema);
    if (cost === undefined) {
        return openIsolated(definition, key, schema, isolation);
    }
    try {
        const validator = await (0,json_validator/* compileSchema */.Fc)(schema);
        let isolated;
        return {
            async check(json) {
                const { byteLength } = json;
                if (byteLength <= maxMainThreadBytes(format) &&
                    cost * byteLength <= MAX_MAIN_THREAD_WORK) {
                    const text = (0,json_text/* readJsonText */.g)(json);
                    return format === 'ndjson'
                        ? (0,json_validator/* lineFaults */.wk)(text, validator)
                        : (0,json_validator/* textFaults */.x7)(text, JSON.parse(text), validator);
                }
                isolated ??= openIsolated(definition, key, schema, isolation);
                return (await isolated).check(json);
            },
            close() {
                isolated?.then((it) => it.close()).catch(() => undefined);
            },
        };
    }
    catch (error) {
        throw unusable(definition, key, error.message, error);
    }
}
/** An input is one JSON value always. */
function formatOf(definition, key) {
    return key === 'input_schema' ? 'json' : definition.outputFormat;
}
function maxMainThreadBytes(format) {
    return format === 'ndjson'
        ? MAX_MAIN_THREAD_LINES_BYTES
        : MAX_MAIN_THREAD_BYTES;
}
async function openIsolated(definition, key, schema, isolation) {
    const maxBytes = key === 'input_schema' ? compose_input/* MAX_INPUT_BYTES */.su : definition.maxOutputBytes;
    const validator = (0,isolated_validator/* isolatedValidator */.AD)(schema, maxBytes, isolation);
    const memory = `${(0,format_bytes/* formatBytes */.z)(isolation.memoryBytes ?? (0,isolated_validator/* validatorMemoryBytes */.bN)(maxBytes))} of memory`;
    /** Runs one step, and says whose fault it is when it fails. */
    async function step(work, onLimit) {
        try {
            return await work;
        }
        catch (error) {
            if (error instanceof isolated_thread/* ThreadLimitError */.A0)
                throw onLimit(error.limit);
            if (!(error instanceof isolated_thread/* AnswerError */.dV))
                throw error;
            throw unusable(definition, key, error.message, error);
        }
    }
    await step(validator.compile(), (limit) => {
        const spent = limit === 'time'
            ? seconds(isolation.compileDeadlineMs ?? isolated_validator/* COMPILE_DEADLINE_MS */.y2)
            : memory;
        return tooMuch(definition, key, `needs more than ${spent} to be compiled`, 'make it smaller, with fewer branches of anyOf and oneOf');
    });
    return {
        async check(json) {
            await step(validator.read(json, formatOf(definition, key)), () => tooLarge(definition, key, json.byteLength));
            return step(validator.check(), (limit) => {
                const spent = limit === 'time'
                    ? seconds(isolation.checkDeadlineMs ?? isolated_validator/* CHECK_DEADLINE_MS */.hy)
                    : memory;
                return tooMuch(definition, key, `needs more than ${spent} to check a value of ${json.byteLength} bytes`, 'simplify what can repeat work: a `pattern` such as "^(a+)+$", ' +
                    '`$ref` in every branch of a choice, `uniqueItems` of a long list');
            });
        },
        close: () => validator.close(),
    };
}
/**
 * Checks an input against the definition's schema.
 * @throws FaultsError `invalid_input` with every fault at once and no value.
 */
async function checkInput(input, definition, isolation) {
    const schema = await openPluginSchema(definition, 'input_schema', isolation);
    let faults;
    try {
        faults = (await schema?.check(input.bytes)) ?? [];
    }
    finally {
        schema?.close();
    }
    if (faults.length === 0)
        return;
    throw new faults_error/* FaultsError */.a(`The input of plugin ${(0,quote/* quote */.h)(definition.id)} does not fit its input_schema:\n` +
        (0,json_validator/* listFaults */.OC)(faults), faults);
}
function unusable({ id, file }, key, why, cause) {
    return new task_error/* UserError */.yo('definition_invalid', `The ${key} of plugin ${(0,quote/* quote */.h)(id)} (${(0,quote/* quote */.h)(file)}) is not a usable JSON ` +
        `Schema: ${why}`, { cause });
}
function tooMuch({ id, file }, key, what, advice) {
    return new task_error/* UserError */.yo('definition_invalid', `The ${key} of plugin ${(0,quote/* quote */.h)(id)} (${(0,quote/* quote */.h)(file)}) ${what} and was ` +
        `stopped: ${advice}.`);
}
function tooLarge({ id }, key, byteLength) {
    const [outcome, what] = key === 'input_schema'
        ? ['invalid_input', 'input']
        : ['invalid_output', 'output'];
    return new task_error/* UserError */.yo(outcome, `The ${what} of plugin ${(0,quote/* quote */.h)(id)} has ${byteLength} bytes, too many to be ` +
        `checked by the ${key}: pass large data as files, or leave the ${key} out.`);
}
function seconds(ms) {
    return `${ms / 1000} s`;
}


/***/ })

};
