import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2718:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ enterStep)
});

;// CONCATENATED MODULE: ./src/runner/join-writes.ts
/**
 * Has a stream keep what it cannot write yet as one text.
 *
 * Node.js keeps every single write and hands them all over at once. A million
 * short lines, which a plugin prints in a second, cost it most of a gigabyte;
 * and more than 2^20 of them are refused (EINVAL, `uv_try_write`), and so lost:
 * the plugin's log, and with it why the step failed.
 */
function joinWrites(stream) {
    const write = stream.write.bind(stream);
    let waiting = '';
    let isBroken = false;
    const flush = () => {
        const text = waiting;
        waiting = '';
        if (text !== '')
            write(text);
    };
    stream.on('drain', flush);
    // Nobody reads it any more: there is nothing to wait for.
    stream.on('error', () => {
        isBroken = true;
        waiting = '';
    });
    stream.write = ((...args) => {
        const [chunk] = args;
        const mayWait = typeof chunk === 'string' && args.length === 1;
        if (mayWait && stream.writableNeedDrain && !isBroken) {
            waiting += chunk;
            return false;
        }
        flush();
        return write(...args);
    });
}

;// CONCATENATED MODULE: ./src/action/enter-step.ts

/** Everything is closed by then; a leak must not hang the job. */
const LINGER_MS = 1_500;
/** What package.json promises; some workflow runners bring an older one. */
const OLDEST_NODE = 20;
/** Runs a step as the whole of this process. */
async function enterStep(step) {
    if (Number.parseInt(process.versions.node) < OLDEST_NODE) {
        process.stdout.write(`::error::plugin-runner needs Node.js ${OLDEST_NODE} or later and this runner has ${process.version}: update the runner, or the image it runs steps in.\n`);
        process.exit(1);
    }
    const cancel = new AbortController();
    const hurry = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM']) {
        // The first asks to stop; whoever sends another does not want to wait.
        process.on(signal, () => (cancel.signal.aborted ? hurry : cancel).abort());
    }
    // A reader of the log that went away must not end the step half-way.
    process.stdout.on('error', () => undefined);
    joinWrites(process.stdout);
    await step({
        env: process.env,
        cancel: cancel.signal,
        hurry: hurry.signal,
        entryFile: process.argv[1] ?? '',
    });
    setTimeout(() => {
        // What a slow reader of the log has not read yet says why the step failed.
        if (process.stdout.writableLength > 0)
            return;
        process.stdout.write('::warning::plugin-runner did not let go of everything it had opened; please report this.\n');
        process.exit();
    }, LINGER_MS).unref();
}


/***/ }),

/***/ 6768:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _enter_step__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2718);
/* harmony import */ var _list_step__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4930);


await (0,_enter_step__WEBPACK_IMPORTED_MODULE_1__/* .enterStep */ .R)(_list_step__WEBPACK_IMPORTED_MODULE_0__/* .listStep */ .l);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4930:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ listStep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./src/definition/located-fault.ts
/** What is wrong in a file, each fault with the file that it is in. */
function locatedFaults({ file, faults, }) {
    return faults.map(({ position, ...fault }) => ({ ...fault, file, position }));
}

// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __nccwpck_require__(3579);
;// CONCATENATED MODULE: ./src/registry/listed-plugin.ts
/**
 * Plugins as a list shows them, in the same order.
 * @param showFile how the path of a definition is written
 */
function listedPlugins(definitions, showFile = (file) => file) {
    const counts = new Map();
    for (const { id } of definitions)
        counts.set(id, (counts.get(id) ?? 0) + 1);
    return definitions.map((definition) => {
        const { id, version, name, description, image, file } = definition;
        return {
            plugin: reference(definition, counts.get(id) === 1),
            ...{ id, version: version ?? null, name, description },
            ...{ image: image.text, file: showFile(file) },
        };
    });
}
function reference({ id, version }, isOnly) {
    if (isOnly)
        return id;
    return version === undefined ? null : `${id}@${version}`;
}

// EXTERNAL MODULE: ./src/definition/quote.ts
var definition_quote = __nccwpck_require__(1969);
;// CONCATENATED MODULE: ./src/definition/plugin-reference.ts


const PLUGIN_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;
/** The longest range that is looked at. */
const MAX_RANGE = 256;
/**
 * Parses `id`, `id@1.2.0` or `id@^1`.
 * @throws UserError `plugin_not_found` when nothing can have that name
 */
function parsePluginReference(text) {
    const at = text.indexOf('@');
    const id = at === -1 ? text : text.slice(0, at);
    const range = at === -1 ? undefined : text.slice(at + 1);
    if (!PLUGIN_ID.test(id)) {
        throw new task_error/* UserError */.yo('plugin_not_found', `${(0,definition_quote/* quote */.h)(text)} is not a plugin reference: an id is 1 to 63 letters, digits, dots, underscores and hyphens, starting with a letter or digit; a version follows after "@".`);
    }
    if (range !== undefined &&
        (range.trim() === '' || range.length > MAX_RANGE)) {
        throw notARange(id, range);
    }
    return { id, range };
}
/** The refusal of what stands after "@" and is no range of versions. */
function notARange(id, range) {
    return new task_error/* UserError */.yo('plugin_not_found', `${(0,definition_quote/* quote */.h)(`${id}@${range}`)} has no version after "@": write ${(0,definition_quote/* quote */.h)(`${id}@1.2.0`)}, ${(0,definition_quote/* quote */.h)(`${id}@^1`)}, or ${(0,definition_quote/* quote */.h)(id)} for the highest released version.`);
}

;// CONCATENATED MODULE: ./src/registry/by-code-unit.ts
/** Orders texts by code unit, so that every machine has the same order. */
function byCodeUnit(a, b) {
    return a < b ? -1 : Number(a > b);
}

// EXTERNAL MODULE: ./src/definition/definition-error.ts
var definition_error = __nccwpck_require__(7999);
// EXTERNAL MODULE: ./src/definition/show-path.ts
var show_path = __nccwpck_require__(9086);
;// CONCATENATED MODULE: ./src/registry/show-version.ts
/** A version in a sentence, behind the id of a plugin. */
function showVersion(version) {
    return version === undefined
        ? 'without a version'
        : `with version ${version}`;
}

;// CONCATENATED MODULE: ./src/registry/conflicts.ts




/**
 * Definitions with the same id and version, and ids that differ in case only:
 * a reference must not mean one or the other by the order of files.
 */
function findConflicts(definitions) {
    const byId = new Map();
    const byVersion = new Map();
    return definitions.flatMap((definition) => {
        const id = definition.id.toLowerCase();
        const key = `${id}@${definition.version ?? ''}`;
        const namesake = byId.get(id) ?? definition;
        const other = namesake.id === definition.id ? byVersion.get(key) : namesake;
        byId.set(id, namesake);
        byVersion.set(key, byVersion.get(key) ?? definition);
        return other === undefined ? [] : [conflict(other, definition)];
    });
}
function conflict(first, second) {
    const error = new definition_error/* DefinitionError */.g(second.file, [
        { pointer: '/id', rule: 'duplicate', message: describe(first, second) },
    ]);
    return { definitions: [first, second], error };
}
function describe(first, second) {
    const place = (0,show_path/* showPath */.P)(first.file);
    if (first.id !== second.id) {
        return `${(0,definition_quote/* quote */.h)(second.id)} and ${(0,definition_quote/* quote */.h)(first.id)} of ${place} differ in case only: rename one`;
    }
    return `${(0,definition_quote/* quote */.h)(second.id)} ${showVersion(second.version)} is in ${place} too: give one another version or id`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./src/registry/definition-paths.ts
var definition_paths = __nccwpck_require__(9607);
// EXTERNAL MODULE: ./src/registry/regular-file.ts
var regular_file = __nccwpck_require__(8462);
;// CONCATENATED MODULE: ./src/registry/definition-bytes.ts





/** Far more than a definition with large schemas needs. */
const MAX_JSON_BYTES = 256 * 1024;
/** The YAML parser is quadratic: a larger file would take seconds. */
const MAX_YAML_BYTES = 64 * 1024;
/**
 * The bytes of a definition file, read once. Synchronous: a registry of ten
 * thousand files is read in a fraction of the time.
 * @param root the plugins directory the file must lie in, also when it is a
 * symbolic link
 * @throws DefinitionError when it is no regular file, leaves `root`, is too
 * large or cannot be read
 */
function definition_bytes_readDefinitionBytes(path, root) {
    try {
        return readInside(path, root);
    }
    catch (error) {
        if (error instanceof definition_error/* DefinitionError */.g)
            throw error;
        const code = error.code ?? 'unknown error';
        throw refusal(path, 'file', `cannot be read (${code})`, error);
    }
}
function readInside(path, root) {
    const real = external_node_fs_.realpathSync.native(path);
    if (!isInside(real, external_node_fs_.realpathSync.native(root))) {
        throw refusal(path, 'file', 'is a link that leaves the plugins directory');
    }
    const limit = (0,definition_paths/* isYaml */.u)(path) ? MAX_YAML_BYTES : MAX_JSON_BYTES;
    return (0,regular_file/* readRegularFile */.X)(real, (why) => {
        if (why === 'size')
            return tooLarge(path, limit);
        return refusal(path, 'file', regular_file/* NOT_READ */.V[why]);
    }, limit);
}
function tooLarge(path, limit) {
    const kind = (0,definition_paths/* isYaml */.u)(path) ? 'a YAML' : 'a JSON';
    const hint = (0,definition_paths/* isYaml */.u)(path)
        ? `; JSON may have ${MAX_JSON_BYTES / 1024} KiB`
        : '';
    const message = `is larger than ${limit / 1024} KiB, the most ${kind} file may have${hint}`;
    return refusal(path, 'size', message);
}
function refusal(path, rule, message, cause) {
    return new definition_error/* DefinitionError */.g(path, [{ pointer: '', rule, message }], { cause });
}
function isInside(path, root) {
    const inside = (0,external_node_path_.relative)(root, path);
    return (inside !== '..' && !inside.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(inside));
}

;// CONCATENATED MODULE: ./src/definition/defaults.ts
/**
 * What a definition gets that does not ask: enough for a script or a linter on
 * the smallest hosted runner, too little to starve it.
 */
const DEFAULT_LIMITS = {
    /** One CPU: a single-threaded program at full speed. */
    nanoCpus: 1_000_000_000,
    /** 512 MiB: an interpreter and its data; a runner has 7 GiB or more. */
    memoryBytes: 512 * 2 ** 20,
    /** Far above what a program needs, far below a fork bomb. */
    pids: 256,
    /** 64 MiB: temporary files; it counts against the memory. */
    tmpBytes: 64 * 2 ** 20,
};
/** Five minutes: long for a step, short for a job that hangs. */
const DEFAULT_TIMEOUT_MS = 5 * 60 * 1000;
/** What every program understands, and half of what `docker stop` waits. */
const DEFAULT_STOP = {
    signal: 'SIGTERM',
    graceMs: 5000,
};
/** The runner's own cancellation kills the step soon after. */
const MAX_GRACE_MS = 60 * 1000;
/** What the next step can take apart with `fromJSON`. */
const DEFAULT_OUTPUT_FORMAT = 'json';
/** 10 MiB: ten times what a step output can hold. */
const DEFAULT_MAX_OUTPUT_BYTES = 10 * 2 ** 20;
/** 256 MiB: what a schema checks must fit into one string, and be parsed. */
const MAX_OUTPUT_BYTES = 256 * 2 ** 20;
/** 1 GiB: a build's result fits, and a runner's disk takes it several times. */
const DEFAULT_FILE_LIMITS = {
    maxBytes: 2 ** 30,
    maxFiles: 10_000,
};
/** `nobody`: owns no file and no process of the machine. */
const DEFAULT_USER = { kind: 'ids', uid: 65534, gid: 65534 };
/** Whoever needs the network says so. */
const DEFAULT_NETWORK = 'none';
/** The root file system, but for `/tmp`. */
const DEFAULT_READ_ONLY = true;
/** A plugin sees its input and nothing else. */
const DEFAULT_WORKSPACE = 'none';
/** Once: a plugin with effects must not run again unless its author says so. */
const DEFAULT_RETRY = {
    attempts: 1,
    backoffMs: 1000,
    /** What can pass by itself; a wrong input or a wrong output does not. */
    on: {
        outcomes: ['plugin_failed', 'timed_out', 'engine_unavailable'],
        exitCodes: [],
    },
};
/** Longer pauses are the workflow's to make. */
const MAX_BACKOFF_MS = 5 * 60 * 1000;

// EXTERNAL MODULE: ./src/definition/describe-value.ts
var describe_value = __nccwpck_require__(5536);
// EXTERNAL MODULE: ./src/definition/duration.ts
var duration = __nccwpck_require__(4957);
// EXTERNAL MODULE: ./src/definition/json-pointer.ts
var json_pointer = __nccwpck_require__(5239);
;// CONCATENATED MODULE: ./src/definition/environment.ts



const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,254}$/;
/** Names the runner itself sets. */
const RESERVED = 'PLUGIN_';
/** The kernel refuses to start a program with a longer one (128 KiB). */
const MAX_ENV_VALUE_BYTES = 100 * 1024;
/** Checks `env` and makes every value a string. Values are never shown. */
function parseEnvironment(env, faults) {
    const entries = Object.entries(env).map(([name, value]) => {
        const pointer = (0,json_pointer/* pointerTo */.xH)('/env', name);
        const text = String(value);
        const why = nameFault(name) ?? valueFault(value, text);
        if (why !== undefined)
            faults.add(pointer, 'env', why);
        return [name, text];
    });
    return Object.fromEntries(entries);
}
/** Checks the names of `secrets`. */
function checkSecrets(secrets, env, faults) {
    const seen = new Set();
    secrets.forEach((name, at) => {
        const why = nameFault(name) ??
            (Object.hasOwn(env, name)
                ? `${(0,definition_quote/* quote */.h)(name)} is in "env" too: a name is either`
                : seen.has(name)
                    ? `${(0,definition_quote/* quote */.h)(name)} is named twice`
                    : undefined);
        seen.add(name);
        if (why !== undefined)
            faults.add((0,json_pointer/* pointerTo */.xH)('/secrets', at), 'secrets', why);
    });
}
function nameFault(name) {
    if (!NAME.test(name)) {
        return `${(0,definition_quote/* quote */.h)(name)} is not a variable name: letters, digits and underscores, not starting with a digit`;
    }
    return name.toUpperCase().startsWith(RESERVED)
        ? `${(0,definition_quote/* quote */.h)(name)} is reserved: names starting with "${RESERVED}" are set by the runner`
        : undefined;
}
function valueFault(value, text) {
    if (text.includes('\0'))
        return 'its value must not contain a NUL';
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
        return `${(0,describe_value/* describeValue */.b)(value)} has lost digits as a number: put it in quotes`;
    }
    return Buffer.byteLength(text) > MAX_ENV_VALUE_BYTES
        ? 'its value is longer than 100 KiB: send it as input'
        : undefined;
}

;// CONCATENATED MODULE: ./src/definition/exit-codes-section.ts


const CODE = /^[1-9][0-9]{0,2}$/;
const MAX_CODE = 255;
/** Reads `exit_codes:`. Exit code 0 always means that the plugin is content. */
function parseExitCodes(raw, faults) {
    const meanings = new Map();
    for (const [text, { meaning, outcome }] of Object.entries(raw)) {
        const code = Number(text);
        if (!CODE.test(text) || code > MAX_CODE) {
            const message = `${(0,definition_quote/* quote */.h)(text)} is not an exit code from 1 to ${MAX_CODE}`;
            faults.add((0,json_pointer/* pointerTo */.xH)('/exit_codes', text), 'exit_code', message);
            continue;
        }
        meanings.set(code, { meaning, outcome: outcome ?? 'plugin_failed' });
    }
    return meanings;
}

// EXTERNAL MODULE: ./src/definition/quantity.ts
var quantity = __nccwpck_require__(4960);
;// CONCATENATED MODULE: ./src/definition/files-section.ts


/** Reads `files:` or `artifacts:`: how many, and how large together. */
function parseFileLimits(raw, pointer, faults) {
    return {
        maxBytes: faults.parse(raw.max_bytes, `${pointer}/max_bytes`, 'quantity', quantity/* parseSize */.DB, DEFAULT_FILE_LIMITS.maxBytes),
        maxFiles: raw.max_files ?? DEFAULT_FILE_LIMITS.maxFiles,
    };
}

// EXTERNAL MODULE: ./src/definition/fault-collector.ts
var fault_collector = __nccwpck_require__(2795);
// EXTERNAL MODULE: ./src/definition/image-reference.ts
var image_reference = __nccwpck_require__(4608);
;// CONCATENATED MODULE: ./src/definition/io-schema-faults.ts


const DIALECTS = new Set([
    'http://json-schema.org/draft-07/schema',
    'https://json-schema.org/draft/2019-09/schema',
    'https://json-schema.org/draft/2020-12/schema',
]);
/** Keywords whose value is data, not a schema. */
const DATA = new Set(['const', 'enum', 'default', 'examples']);
/** Keywords whose value has names as keys, not keywords. */
const NAMED = new Set([
    'properties',
    'patternProperties',
    'dependentSchemas',
    'dependencies',
    '$defs',
    'definitions',
]);
const REFERENCES = ['$ref', '$dynamicRef', '$recursiveRef'];
/** A scheme (`https:`, `file:`) or a host (`//example.com`). */
const REMOTE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
/**
 * What is refused in a plugin's own `input_schema` or `output_schema` before
 * any validator sees it: another dialect, `$async`, references that would need
 * the network or a file, and names that validators pass over.
 */
function ioSchemaFaults(schema, pointer) {
    const ids = new Set();
    const faults = [];
    const references = [];
    const base = idOf(schema);
    function walk(part, place) {
        if (Array.isArray(part)) {
            part.forEach((item, at) => walk(item, (0,json_pointer/* pointerTo */.xH)(place, at)));
        }
        else if (typeof part === 'object' && part !== null) {
            for (const [key, value] of Object.entries(part)) {
                member(key, value, (0,json_pointer/* pointerTo */.xH)(place, key));
            }
        }
    }
    function member(key, value, place) {
        const fault = keywordFault(key, value, place);
        if (fault !== undefined)
            faults.push(fault);
        else if (REFERENCES.includes(key) && typeof value === 'string') {
            if (REMOTE.test(value))
                references.push([value, place]);
        }
        else if (key === '$id' && typeof value === 'string') {
            ids.add(withoutFragment(resolveUri(value, base)));
        }
        else if (NAMED.has(key) && !Array.isArray(value)) {
            for (const [name, named] of Object.entries(value ?? {})) {
                const inside = (0,json_pointer/* pointerTo */.xH)(place, name);
                if (name === '__proto__')
                    faults.push(passedOver(name, inside));
                else
                    walk(named, inside);
            }
        }
        else if (!DATA.has(key)) {
            walk(value, place);
        }
    }
    walk(schema, pointer);
    // A schema may name itself in full.
    for (const [reference, place] of references) {
        if (ids.has(withoutFragment(reference)))
            continue;
        const message = `${(0,definition_quote/* quote */.h)(reference)} is remote: a schema refers to itself only, such as "#/$defs/name"`;
        faults.push({ pointer: place, rule: 'schema', message });
    }
    return faults;
}
function keywordFault(key, value, pointer) {
    if (key in Object.prototype)
        return passedOver(key, pointer);
    if (key === '$async') {
        const message = '"$async" is not JSON Schema; leave it out';
        return { pointer, rule: 'schema', message };
    }
    if (key === '$schema' && !isDialect(value)) {
        const got = typeof value === 'string' ? (0,definition_quote/* quote */.h)(value) : 'this';
        const message = `${got} is not supported: use draft 2020-12 (the default), 2019-09 or draft-07, such as "https://json-schema.org/draft/2020-12/schema"`;
        return { pointer, rule: 'schema', message };
    }
    return undefined;
}
/** The validator takes it for a member of every object, and checks nothing. */
function passedOver(key, pointer) {
    const message = `${(0,definition_quote/* quote */.h)(key)} is a name that no rule can be given for; leave it out`;
    return { pointer, rule: 'schema', message };
}
function idOf(schema) {
    if (typeof schema !== 'object' || schema === null)
        return undefined;
    const { $id } = schema;
    return typeof $id === 'string' ? $id : undefined;
}
function resolveUri(reference, base) {
    return URL.canParse(reference, base)
        ? new URL(reference, base).href
        : reference;
}
function withoutFragment(uri) {
    return resolveUri(uri, undefined).replace(/#.*$/s, '');
}
function isDialect(value) {
    if (typeof value !== 'string')
        return false;
    return DIALECTS.has(value.replace(/#$/, ''));
}

// EXTERNAL MODULE: ./src/definition/json.ts
var json = __nccwpck_require__(4783);
// EXTERNAL MODULE: ./src/definition/network-name.ts
var network_name = __nccwpck_require__(9311);
// EXTERNAL MODULE: ./src/definition/value-error.ts
var value_error = __nccwpck_require__(4447);
;// CONCATENATED MODULE: ./src/definition/relative-path.ts



/**
 * The absolute path of a path that a definition gives relative to `base`.
 * @throws ValueError when it is empty, absolute or impossible
 */
function parseRelativePath(text, base) {
    if (text === '')
        throw new value_error/* ValueError */.Q('a path must not be empty');
    if (text.includes('\0')) {
        throw new value_error/* ValueError */.Q(`${(0,definition_quote/* quote */.h)(text)} is not a path: it contains a NUL`);
    }
    // A definition is the same on every machine; an absolute path is not.
    if ((0,external_node_path_.isAbsolute)(text)) {
        throw new value_error/* ValueError */.Q(`${(0,definition_quote/* quote */.h)(text)} is absolute: write a relative path`);
    }
    return (0,external_node_path_.resolve)(base, text);
}

// EXTERNAL MODULE: ./src/definition/sandbox-user.ts
var sandbox_user = __nccwpck_require__(9252);
// EXTERNAL MODULE: ./src/definition/suggest.ts
var suggest = __nccwpck_require__(7383);
;// CONCATENATED MODULE: ./src/definition/retry-section.ts






/** Ends that another attempt can change; the others are the same each time. */
const RETRYABLE_OUTCOMES = [
    'plugin_failed',
    'invalid_output',
    'output_too_large',
    'timed_out',
    'out_of_memory',
    'image_unavailable',
    'engine_unavailable',
    'start_failed',
];
/** Reads `retry:`; without the key a plugin is run once. */
function parseRetry(raw, faults) {
    return {
        attempts: raw.attempts ?? DEFAULT_RETRY.attempts,
        backoffMs: faults.parse(raw.backoff, '/retry/backoff', 'duration', parseBackoff, DEFAULT_RETRY.backoffMs),
        on: raw.on === undefined ? DEFAULT_RETRY.on : parseOn(raw.on, faults),
    };
}
function parseBackoff(text) {
    const backoffMs = (0,duration/* parseDuration */.E)(text);
    if (backoffMs <= MAX_BACKOFF_MS)
        return backoffMs;
    throw new value_error/* ValueError */.Q(`${(0,definition_quote/* quote */.h)(text)} is more than 5 minutes`);
}
function parseOn(on, faults) {
    const outcomes = [];
    const exitCodes = [];
    on.forEach((entry, at) => {
        const refuse = (message) => faults.add((0,json_pointer/* pointerTo */.xH)('/retry/on', at), 'retry', message);
        if (typeof entry === 'number') {
            if (entry >= 1 && entry <= 255)
                exitCodes.push(entry);
            else
                refuse(`${entry} is not an exit code from 1 to 255`);
            return;
        }
        const outcome = RETRYABLE_OUTCOMES.find((known) => known === entry);
        if (outcome !== undefined)
            outcomes.push(outcome);
        else {
            refuse(`${(0,definition_quote/* quote */.h)(entry)} is not an outcome that can be tried again: one of ` +
                `${RETRYABLE_OUTCOMES.join(', ')}, or an exit code` +
                (0,suggest/* didYouMean */.a)(entry, RETRYABLE_OUTCOMES));
        }
    });
    return { outcomes, exitCodes };
}

// EXTERNAL MODULE: ./src/definition/document-faults.ts
var document_faults = __nccwpck_require__(6244);
;// CONCATENATED MODULE: ./src/definition/generated/definition-validator.js
// Generated from schema/plugin.schema.json by scripts/generate.mjs.

const validate = validate10;
/* harmony default export */ const definition_validator = ((/* unused pure expression or super */ null && (validate10)));
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","required":["id","image"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"name":{"type":"string"},"description":{"type":"string"},"version":{"type":"string"},"image":{"type":"string"},"platform":{"type":"string","pattern":"^[a-z0-9]+/[a-z0-9_]+(/[a-z0-9]+)?$"},"build":{"type":"object","additionalProperties":false,"properties":{"context":{"type":"string"},"dockerfile":{"type":"string"}}},"entrypoint":{"type":"array","minItems":1,"items":{"type":"string"}},"command":{"type":"array","minItems":1,"items":{"type":"string"}},"env":{"type":"object","additionalProperties":{"type":["string","number","boolean"]}},"secrets":{"type":"array","items":{"type":"string"}},"defaults":{"type":"object"},"input_schema":{"type":["object","boolean"]},"output_schema":{"type":["object","boolean"]},"input":{"type":"object","additionalProperties":false,"properties":{"via":{"enum":["stdin","file"]}}},"output":{"type":"object","additionalProperties":false,"properties":{"format":{"type":"string","enum":["json","ndjson","text","sarif"]},"via":{"enum":["stdout","file"]},"max_bytes":{"type":["string","number"]}}},"files":{"type":"object","additionalProperties":false,"properties":{"max_bytes":{"type":["string","number"]},"max_files":{"type":"integer","minimum":1,"maximum":1000000}}},"artifacts":{"type":"object","additionalProperties":false,"properties":{"max_bytes":{"type":["string","number"]},"max_files":{"type":"integer","minimum":1,"maximum":1000000}}},"resource_limits":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":["string","number"]},"memory":{"type":["string","number"]},"pids":{"type":"integer","minimum":2,"maximum":4194304},"tmp":{"type":["string","number"]}}},"timeout":{"type":"string"},"retry":{"type":"object","additionalProperties":false,"properties":{"attempts":{"type":"integer","minimum":1,"maximum":10},"backoff":{"type":"string"},"on":{"type":"array","minItems":1,"items":{"type":["string","integer"]}}}},"exit_codes":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"meaning":{"type":"string"},"outcome":{"type":"string","enum":["succeeded","plugin_failed","invalid_input"]}}}},"stop":{"type":"object","additionalProperties":false,"properties":{"signal":{"type":"string","enum":["SIGTERM","SIGINT","SIGQUIT","SIGHUP","SIGUSR1","SIGUSR2"]},"grace":{"type":"string"}}},"network":{"type":"string"},"sandbox":{"type":"object","additionalProperties":false,"properties":{"read_only":{"type":"boolean"},"user":{"type":["string","integer"]},"capabilities":{"type":"array","items":{"type":"string","enum":["AUDIT_WRITE","CHOWN","DAC_OVERRIDE","FOWNER","FSETID","KILL","MKNOD","NET_BIND_SERVICE","NET_RAW","SETFCAP","SETGID","SETPCAP","SETUID","SYS_CHROOT"]}},"runtime":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$"}}},"workspace":{"type":"string","enum":["none","read","write"]},"tests":{"type":"array","items":{"type":"object","required":["name","input"],"additionalProperties":false,"properties":{"name":{"type":"string"},"input":{},"output":{},"exit_code":{"type":"integer","minimum":0,"maximum":255},"outcome":{"type":"string","enum":["succeeded","plugin_failed","invalid_input","invalid_output","output_too_large","timed_out","cancelled","out_of_memory","image_unavailable","engine_unavailable","start_failed","definition_invalid","plugin_not_found","policy_denied"]},"workspace":{"type":"string"}}}}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$", "u");
const pattern1 = new RegExp("^[a-z0-9]+/[a-z0-9_]+(/[a-z0-9]+)?$", "u");
const pattern2 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.image === undefined) || (!(func0.call(data, "image")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema11.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
if(typeof data.$schema !== "string"){
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(typeof data.name !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(typeof data.description !== "string"){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
if(typeof data.version !== "string"){
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.image !== undefined && func0.call(data, "image")){
if(typeof data.image !== "string"){
const err9 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.platform !== undefined && func0.call(data, "platform")){
let data6 = data.platform;
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err10 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+/[a-z0-9_]+(/[a-z0-9]+)?$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.build !== undefined && func0.call(data, "build")){
let data7 = data.build;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 of Object.keys(data7)){
if(!((key1 === "context") || (key1 === "dockerfile"))){
const err12 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data7.context !== undefined && func0.call(data7, "context")){
if(typeof data7.context !== "string"){
const err13 = {instancePath:instancePath+"/build/context",schemaPath:"#/properties/build/properties/context/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.dockerfile !== undefined && func0.call(data7, "dockerfile")){
if(typeof data7.dockerfile !== "string"){
const err14 = {instancePath:instancePath+"/build/dockerfile",schemaPath:"#/properties/build/properties/dockerfile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.entrypoint !== undefined && func0.call(data, "entrypoint")){
let data10 = data.entrypoint;
if(Array.isArray(data10)){
if(data10.length < 1){
const err16 = {instancePath:instancePath+"/entrypoint",schemaPath:"#/properties/entrypoint/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(typeof data10[i0] !== "string"){
const err17 = {instancePath:instancePath+"/entrypoint/" + i0,schemaPath:"#/properties/entrypoint/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/entrypoint",schemaPath:"#/properties/entrypoint/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.command !== undefined && func0.call(data, "command")){
let data12 = data.command;
if(Array.isArray(data12)){
if(data12.length < 1){
const err19 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(typeof data12[i1] !== "string"){
const err20 = {instancePath:instancePath+"/command/" + i1,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.env !== undefined && func0.call(data, "env")){
let data14 = data.env;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 of Object.keys(data14)){
let data15 = data14[key2];
if(((typeof data15 !== "string") && (!((typeof data15 == "number") && (isFinite(data15))))) && (typeof data15 !== "boolean")){
const err22 = {instancePath:instancePath+"/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/additionalProperties/type",keyword:"type",params:{type: schema11.properties.env.additionalProperties.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.secrets !== undefined && func0.call(data, "secrets")){
let data16 = data.secrets;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
if(typeof data16[i2] !== "string"){
const err24 = {instancePath:instancePath+"/secrets/" + i2,schemaPath:"#/properties/secrets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.defaults !== undefined && func0.call(data, "defaults")){
let data18 = data.defaults;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err26 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.input_schema !== undefined && func0.call(data, "input_schema")){
let data19 = data.input_schema;
if((!(data19 && typeof data19 == "object" && !Array.isArray(data19))) && (typeof data19 !== "boolean")){
const err27 = {instancePath:instancePath+"/input_schema",schemaPath:"#/properties/input_schema/type",keyword:"type",params:{type: schema11.properties.input_schema.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.output_schema !== undefined && func0.call(data, "output_schema")){
let data20 = data.output_schema;
if((!(data20 && typeof data20 == "object" && !Array.isArray(data20))) && (typeof data20 !== "boolean")){
const err28 = {instancePath:instancePath+"/output_schema",schemaPath:"#/properties/output_schema/type",keyword:"type",params:{type: schema11.properties.output_schema.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.input !== undefined && func0.call(data, "input")){
let data21 = data.input;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key3 of Object.keys(data21)){
if(!(key3 === "via")){
const err29 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data21.via !== undefined && func0.call(data21, "via")){
let data22 = data21.via;
if(!((data22 === "stdin") || (data22 === "file"))){
const err30 = {instancePath:instancePath+"/input/via",schemaPath:"#/properties/input/properties/via/enum",keyword:"enum",params:{allowedValues: schema11.properties.input.properties.via.enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.output !== undefined && func0.call(data, "output")){
let data23 = data.output;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key4 of Object.keys(data23)){
if(!(((key4 === "format") || (key4 === "via")) || (key4 === "max_bytes"))){
const err32 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data23.format !== undefined && func0.call(data23, "format")){
let data24 = data23.format;
if(typeof data24 !== "string"){
const err33 = {instancePath:instancePath+"/output/format",schemaPath:"#/properties/output/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!((((data24 === "json") || (data24 === "ndjson")) || (data24 === "text")) || (data24 === "sarif"))){
const err34 = {instancePath:instancePath+"/output/format",schemaPath:"#/properties/output/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.output.properties.format.enum}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data23.via !== undefined && func0.call(data23, "via")){
let data25 = data23.via;
if(!((data25 === "stdout") || (data25 === "file"))){
const err35 = {instancePath:instancePath+"/output/via",schemaPath:"#/properties/output/properties/via/enum",keyword:"enum",params:{allowedValues: schema11.properties.output.properties.via.enum}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data23.max_bytes !== undefined && func0.call(data23, "max_bytes")){
let data26 = data23.max_bytes;
if((typeof data26 !== "string") && (!((typeof data26 == "number") && (isFinite(data26))))){
const err36 = {instancePath:instancePath+"/output/max_bytes",schemaPath:"#/properties/output/properties/max_bytes/type",keyword:"type",params:{type: schema11.properties.output.properties.max_bytes.type}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.files !== undefined && func0.call(data, "files")){
let data27 = data.files;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key5 of Object.keys(data27)){
if(!((key5 === "max_bytes") || (key5 === "max_files"))){
const err38 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data27.max_bytes !== undefined && func0.call(data27, "max_bytes")){
let data28 = data27.max_bytes;
if((typeof data28 !== "string") && (!((typeof data28 == "number") && (isFinite(data28))))){
const err39 = {instancePath:instancePath+"/files/max_bytes",schemaPath:"#/properties/files/properties/max_bytes/type",keyword:"type",params:{type: schema11.properties.files.properties.max_bytes.type}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data27.max_files !== undefined && func0.call(data27, "max_files")){
let data29 = data27.max_files;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err40 = {instancePath:instancePath+"/files/max_files",schemaPath:"#/properties/files/properties/max_files/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 1000000 || isNaN(data29)){
const err41 = {instancePath:instancePath+"/files/max_files",schemaPath:"#/properties/files/properties/max_files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data29 < 1 || isNaN(data29)){
const err42 = {instancePath:instancePath+"/files/max_files",schemaPath:"#/properties/files/properties/max_files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
else {
const err43 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.artifacts !== undefined && func0.call(data, "artifacts")){
let data30 = data.artifacts;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key6 of Object.keys(data30)){
if(!((key6 === "max_bytes") || (key6 === "max_files"))){
const err44 = {instancePath:instancePath+"/artifacts",schemaPath:"#/properties/artifacts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data30.max_bytes !== undefined && func0.call(data30, "max_bytes")){
let data31 = data30.max_bytes;
if((typeof data31 !== "string") && (!((typeof data31 == "number") && (isFinite(data31))))){
const err45 = {instancePath:instancePath+"/artifacts/max_bytes",schemaPath:"#/properties/artifacts/properties/max_bytes/type",keyword:"type",params:{type: schema11.properties.artifacts.properties.max_bytes.type}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data30.max_files !== undefined && func0.call(data30, "max_files")){
let data32 = data30.max_files;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err46 = {instancePath:instancePath+"/artifacts/max_files",schemaPath:"#/properties/artifacts/properties/max_files/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 1000000 || isNaN(data32)){
const err47 = {instancePath:instancePath+"/artifacts/max_files",schemaPath:"#/properties/artifacts/properties/max_files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data32 < 1 || isNaN(data32)){
const err48 = {instancePath:instancePath+"/artifacts/max_files",schemaPath:"#/properties/artifacts/properties/max_files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
}
else {
const err49 = {instancePath:instancePath+"/artifacts",schemaPath:"#/properties/artifacts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.resource_limits !== undefined && func0.call(data, "resource_limits")){
let data33 = data.resource_limits;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key7 of Object.keys(data33)){
if(!((((key7 === "cpu") || (key7 === "memory")) || (key7 === "pids")) || (key7 === "tmp"))){
const err50 = {instancePath:instancePath+"/resource_limits",schemaPath:"#/properties/resource_limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data33.cpu !== undefined && func0.call(data33, "cpu")){
let data34 = data33.cpu;
if((typeof data34 !== "string") && (!((typeof data34 == "number") && (isFinite(data34))))){
const err51 = {instancePath:instancePath+"/resource_limits/cpu",schemaPath:"#/properties/resource_limits/properties/cpu/type",keyword:"type",params:{type: schema11.properties.resource_limits.properties.cpu.type}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data33.memory !== undefined && func0.call(data33, "memory")){
let data35 = data33.memory;
if((typeof data35 !== "string") && (!((typeof data35 == "number") && (isFinite(data35))))){
const err52 = {instancePath:instancePath+"/resource_limits/memory",schemaPath:"#/properties/resource_limits/properties/memory/type",keyword:"type",params:{type: schema11.properties.resource_limits.properties.memory.type}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data33.pids !== undefined && func0.call(data33, "pids")){
let data36 = data33.pids;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err53 = {instancePath:instancePath+"/resource_limits/pids",schemaPath:"#/properties/resource_limits/properties/pids/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 4194304 || isNaN(data36)){
const err54 = {instancePath:instancePath+"/resource_limits/pids",schemaPath:"#/properties/resource_limits/properties/pids/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4194304}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data36 < 2 || isNaN(data36)){
const err55 = {instancePath:instancePath+"/resource_limits/pids",schemaPath:"#/properties/resource_limits/properties/pids/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data33.tmp !== undefined && func0.call(data33, "tmp")){
let data37 = data33.tmp;
if((typeof data37 !== "string") && (!((typeof data37 == "number") && (isFinite(data37))))){
const err56 = {instancePath:instancePath+"/resource_limits/tmp",schemaPath:"#/properties/resource_limits/properties/tmp/type",keyword:"type",params:{type: schema11.properties.resource_limits.properties.tmp.type}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/resource_limits",schemaPath:"#/properties/resource_limits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.timeout !== undefined && func0.call(data, "timeout")){
if(typeof data.timeout !== "string"){
const err58 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.retry !== undefined && func0.call(data, "retry")){
let data39 = data.retry;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key8 of Object.keys(data39)){
if(!(((key8 === "attempts") || (key8 === "backoff")) || (key8 === "on"))){
const err59 = {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data39.attempts !== undefined && func0.call(data39, "attempts")){
let data40 = data39.attempts;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err60 = {instancePath:instancePath+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 10 || isNaN(data40)){
const err61 = {instancePath:instancePath+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data40 < 1 || isNaN(data40)){
const err62 = {instancePath:instancePath+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(data39.backoff !== undefined && func0.call(data39, "backoff")){
if(typeof data39.backoff !== "string"){
const err63 = {instancePath:instancePath+"/retry/backoff",schemaPath:"#/properties/retry/properties/backoff/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data39.on !== undefined && func0.call(data39, "on")){
let data42 = data39.on;
if(Array.isArray(data42)){
if(data42.length < 1){
const err64 = {instancePath:instancePath+"/retry/on",schemaPath:"#/properties/retry/properties/on/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
const len3 = data42.length;
for(let i3=0; i3<len3; i3++){
let data43 = data42[i3];
if((typeof data43 !== "string") && (!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43))))){
const err65 = {instancePath:instancePath+"/retry/on/" + i3,schemaPath:"#/properties/retry/properties/on/items/type",keyword:"type",params:{type: schema11.properties.retry.properties.on.items.type}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/retry/on",schemaPath:"#/properties/retry/properties/on/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.exit_codes !== undefined && func0.call(data, "exit_codes")){
let data44 = data.exit_codes;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key9 of Object.keys(data44)){
let data45 = data44[key9];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key10 of Object.keys(data45)){
if(!((key10 === "meaning") || (key10 === "outcome"))){
const err68 = {instancePath:instancePath+"/exit_codes/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exit_codes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data45.meaning !== undefined && func0.call(data45, "meaning")){
if(typeof data45.meaning !== "string"){
const err69 = {instancePath:instancePath+"/exit_codes/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/meaning",schemaPath:"#/properties/exit_codes/additionalProperties/properties/meaning/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data45.outcome !== undefined && func0.call(data45, "outcome")){
let data47 = data45.outcome;
if(typeof data47 !== "string"){
const err70 = {instancePath:instancePath+"/exit_codes/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/outcome",schemaPath:"#/properties/exit_codes/additionalProperties/properties/outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!(((data47 === "succeeded") || (data47 === "plugin_failed")) || (data47 === "invalid_input"))){
const err71 = {instancePath:instancePath+"/exit_codes/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/outcome",schemaPath:"#/properties/exit_codes/additionalProperties/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema11.properties.exit_codes.additionalProperties.properties.outcome.enum}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/exit_codes/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exit_codes/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/exit_codes",schemaPath:"#/properties/exit_codes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.stop !== undefined && func0.call(data, "stop")){
let data48 = data.stop;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key11 of Object.keys(data48)){
if(!((key11 === "signal") || (key11 === "grace"))){
const err74 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data48.signal !== undefined && func0.call(data48, "signal")){
let data49 = data48.signal;
if(typeof data49 !== "string"){
const err75 = {instancePath:instancePath+"/stop/signal",schemaPath:"#/properties/stop/properties/signal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!((((((data49 === "SIGTERM") || (data49 === "SIGINT")) || (data49 === "SIGQUIT")) || (data49 === "SIGHUP")) || (data49 === "SIGUSR1")) || (data49 === "SIGUSR2"))){
const err76 = {instancePath:instancePath+"/stop/signal",schemaPath:"#/properties/stop/properties/signal/enum",keyword:"enum",params:{allowedValues: schema11.properties.stop.properties.signal.enum}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data48.grace !== undefined && func0.call(data48, "grace")){
if(typeof data48.grace !== "string"){
const err77 = {instancePath:instancePath+"/stop/grace",schemaPath:"#/properties/stop/properties/grace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.network !== undefined && func0.call(data, "network")){
if(typeof data.network !== "string"){
const err79 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.sandbox !== undefined && func0.call(data, "sandbox")){
let data52 = data.sandbox;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key12 of Object.keys(data52)){
if(!((((key12 === "read_only") || (key12 === "user")) || (key12 === "capabilities")) || (key12 === "runtime"))){
const err80 = {instancePath:instancePath+"/sandbox",schemaPath:"#/properties/sandbox/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data52.read_only !== undefined && func0.call(data52, "read_only")){
if(typeof data52.read_only !== "boolean"){
const err81 = {instancePath:instancePath+"/sandbox/read_only",schemaPath:"#/properties/sandbox/properties/read_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data52.user !== undefined && func0.call(data52, "user")){
let data54 = data52.user;
if((typeof data54 !== "string") && (!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54))))){
const err82 = {instancePath:instancePath+"/sandbox/user",schemaPath:"#/properties/sandbox/properties/user/type",keyword:"type",params:{type: schema11.properties.sandbox.properties.user.type}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data52.capabilities !== undefined && func0.call(data52, "capabilities")){
let data55 = data52.capabilities;
if(Array.isArray(data55)){
const len4 = data55.length;
for(let i4=0; i4<len4; i4++){
let data56 = data55[i4];
if(typeof data56 !== "string"){
const err83 = {instancePath:instancePath+"/sandbox/capabilities/" + i4,schemaPath:"#/properties/sandbox/properties/capabilities/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(!((((((((((((((data56 === "AUDIT_WRITE") || (data56 === "CHOWN")) || (data56 === "DAC_OVERRIDE")) || (data56 === "FOWNER")) || (data56 === "FSETID")) || (data56 === "KILL")) || (data56 === "MKNOD")) || (data56 === "NET_BIND_SERVICE")) || (data56 === "NET_RAW")) || (data56 === "SETFCAP")) || (data56 === "SETGID")) || (data56 === "SETPCAP")) || (data56 === "SETUID")) || (data56 === "SYS_CHROOT"))){
const err84 = {instancePath:instancePath+"/sandbox/capabilities/" + i4,schemaPath:"#/properties/sandbox/properties/capabilities/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.sandbox.properties.capabilities.items.enum}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/sandbox/capabilities",schemaPath:"#/properties/sandbox/properties/capabilities/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data52.runtime !== undefined && func0.call(data52, "runtime")){
let data57 = data52.runtime;
if(typeof data57 === "string"){
if(!pattern2.test(data57)){
const err86 = {instancePath:instancePath+"/sandbox/runtime",schemaPath:"#/properties/sandbox/properties/runtime/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/sandbox/runtime",schemaPath:"#/properties/sandbox/properties/runtime/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/sandbox",schemaPath:"#/properties/sandbox/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.workspace !== undefined && func0.call(data, "workspace")){
let data58 = data.workspace;
if(typeof data58 !== "string"){
const err89 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(!(((data58 === "none") || (data58 === "read")) || (data58 === "write"))){
const err90 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/enum",keyword:"enum",params:{allowedValues: schema11.properties.workspace.enum}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.tests !== undefined && func0.call(data, "tests")){
let data59 = data.tests;
if(Array.isArray(data59)){
const len5 = data59.length;
for(let i5=0; i5<len5; i5++){
let data60 = data59[i5];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if((data60.name === undefined) || (!(func0.call(data60, "name")))){
const err91 = {instancePath:instancePath+"/tests/" + i5,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((data60.input === undefined) || (!(func0.call(data60, "input")))){
const err92 = {instancePath:instancePath+"/tests/" + i5,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "input"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key13 of Object.keys(data60)){
if(!((((((key13 === "name") || (key13 === "input")) || (key13 === "output")) || (key13 === "exit_code")) || (key13 === "outcome")) || (key13 === "workspace"))){
const err93 = {instancePath:instancePath+"/tests/" + i5,schemaPath:"#/properties/tests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data60.name !== undefined && func0.call(data60, "name")){
if(typeof data60.name !== "string"){
const err94 = {instancePath:instancePath+"/tests/" + i5+"/name",schemaPath:"#/properties/tests/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data60.exit_code !== undefined && func0.call(data60, "exit_code")){
let data62 = data60.exit_code;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err95 = {instancePath:instancePath+"/tests/" + i5+"/exit_code",schemaPath:"#/properties/tests/items/properties/exit_code/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 255 || isNaN(data62)){
const err96 = {instancePath:instancePath+"/tests/" + i5+"/exit_code",schemaPath:"#/properties/tests/items/properties/exit_code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data62 < 0 || isNaN(data62)){
const err97 = {instancePath:instancePath+"/tests/" + i5+"/exit_code",schemaPath:"#/properties/tests/items/properties/exit_code/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
if(data60.outcome !== undefined && func0.call(data60, "outcome")){
let data63 = data60.outcome;
if(typeof data63 !== "string"){
const err98 = {instancePath:instancePath+"/tests/" + i5+"/outcome",schemaPath:"#/properties/tests/items/properties/outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(!((((((((((((((data63 === "succeeded") || (data63 === "plugin_failed")) || (data63 === "invalid_input")) || (data63 === "invalid_output")) || (data63 === "output_too_large")) || (data63 === "timed_out")) || (data63 === "cancelled")) || (data63 === "out_of_memory")) || (data63 === "image_unavailable")) || (data63 === "engine_unavailable")) || (data63 === "start_failed")) || (data63 === "definition_invalid")) || (data63 === "plugin_not_found")) || (data63 === "policy_denied"))){
const err99 = {instancePath:instancePath+"/tests/" + i5+"/outcome",schemaPath:"#/properties/tests/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema11.properties.tests.items.properties.outcome.enum}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data60.workspace !== undefined && func0.call(data60, "workspace")){
if(typeof data60.workspace !== "string"){
const err100 = {instancePath:instancePath+"/tests/" + i5+"/workspace",schemaPath:"#/properties/tests/items/properties/workspace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/tests/" + i5,schemaPath:"#/properties/tests/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
const knownKeys = {
  "": [
    "$schema",
    "id",
    "name",
    "description",
    "version",
    "image",
    "platform",
    "build",
    "entrypoint",
    "command",
    "env",
    "secrets",
    "defaults",
    "input_schema",
    "output_schema",
    "input",
    "output",
    "files",
    "artifacts",
    "resource_limits",
    "timeout",
    "retry",
    "exit_codes",
    "stop",
    "network",
    "sandbox",
    "workspace",
    "tests"
  ],
  "/build": [
    "context",
    "dockerfile"
  ],
  "/input": [
    "via"
  ],
  "/output": [
    "format",
    "via",
    "max_bytes"
  ],
  "/files": [
    "max_bytes",
    "max_files"
  ],
  "/artifacts": [
    "max_bytes",
    "max_files"
  ],
  "/resource_limits": [
    "cpu",
    "memory",
    "pids",
    "tmp"
  ],
  "/retry": [
    "attempts",
    "backoff",
    "on"
  ],
  "/exit_codes/*": [
    "meaning",
    "outcome"
  ],
  "/stop": [
    "signal",
    "grace"
  ],
  "/sandbox": [
    "read_only",
    "user",
    "capabilities",
    "runtime"
  ],
  "/tests/*": [
    "name",
    "input",
    "output",
    "exit_code",
    "outcome",
    "workspace"
  ]
};

// EXTERNAL MODULE: ./src/definition/never-granted.ts
var never_granted = __nccwpck_require__(5873);
;// CONCATENATED MODULE: ./src/definition/schema-faults.ts



const QUANTITY = 'a quantity such as "256Mi"';
const ARGV = 'a list of at least one string: an argv, never a shell string';
const NAMES = 'a list of names such as ["API_TOKEN"]';
/** What belongs at a place, by pointer; `*` is any key or index. */
const EXPECTED = new Map([
    ['', 'one object'],
    [
        '/id',
        '1 to 63 letters, digits, dots, underscores and hyphens, starting with a letter or digit',
    ],
    ['/version', 'a semantic version such as "1.2.0", in quotes'],
    ['/image', 'an image reference such as "alpine:3.22"'],
    ['/platform', '"os/arch" or "os/arch/variant", such as "linux/amd64"'],
    ['/entrypoint', ARGV],
    ['/command', ARGV],
    ['/env', 'an object of names and values'],
    ['/env/*', 'a string, a number or a boolean'],
    ['/secrets', `${NAMES}; the values come from the step`],
    ['/input_schema', 'a JSON Schema: an object, true or false'],
    ['/output_schema', 'a JSON Schema: an object, true or false'],
    ['/output/max_bytes', QUANTITY],
    ['/resource_limits/cpu', 'a quantity such as "500m"'],
    ['/resource_limits/memory', QUANTITY],
    ['/resource_limits/tmp', QUANTITY],
    ['/resource_limits/pids', 'a whole number from 1 to 4194304'],
    ['/timeout', 'a duration with a unit, such as "30s"'],
    ['/retry/attempts', 'a whole number from 1 to 10'],
    ['/retry/backoff', 'a duration with a unit, such as "2s"'],
    ['/retry/on', 'a list of outcomes and exit codes such as ["timed_out", 75]'],
    ['/retry/on/*', 'an outcome or an exit code'],
    ['/exit_codes', 'an object of exit codes and their meanings'],
    ['/exit_codes/*', 'an object with "meaning" and "outcome"'],
    ['/stop/grace', 'a duration with a unit, such as "5s"'],
    ['/network', '"none", "bridge" or the name of a network'],
    ['/sandbox/user', '"uid:gid", "host" or "image"'],
    ['/sandbox/runtime', 'the name of an OCI runtime such as "runsc"'],
    ['/tests/*/exit_code', 'a whole number from 0 to 255'],
]);
const DEFINITION = {
    name: 'a definition',
    validate: validate,
    knownKeys: knownKeys,
    expected: EXPECTED,
    refusals: new Map([['/sandbox/capabilities/*', never_granted/* neverGrantedCapability */.G]]),
};
/** Everything in a definition that its JSON Schema refuses. */
function schemaFaults(value) {
    return (0,document_faults/* documentFaults */.Z)(value, DEFINITION);
}

;// CONCATENATED MODULE: ./src/definition/tests-section.ts



/** Reads `tests:`, with the outcome a case has unless it says another. */
function parseTests(tests, file, exitCodes, faults) {
    const seen = new Set();
    return tests.map((test, at) => {
        const pointer = `/tests/${at}`;
        if (seen.has(test.name)) {
            const message = `${(0,definition_quote/* quote */.h)(test.name)} is the name of another test too`;
            faults.add(`${pointer}/name`, 'unique', message);
        }
        seen.add(test.name);
        const exitCode = test.exit_code ?? 0;
        const meant = exitCodes.get(exitCode)?.outcome ?? 'plugin_failed';
        return {
            name: test.name,
            input: test.input,
            output: test.output,
            exitCode: test.exit_code,
            outcome: test.outcome ?? (exitCode === 0 ? 'succeeded' : meant),
            workspace: faults.parse(test.workspace, `${pointer}/workspace`, 'path', (text) => parseRelativePath(text, (0,external_node_path_.dirname)(file)), undefined),
        };
    });
}

// EXTERNAL MODULE: ./src/definition/tree-faults.ts
var tree_faults = __nccwpck_require__(9155);
;// CONCATENATED MODULE: ./src/definition/version.ts
// https://semver.org/#is-there-a-suggested-regular-expression-regex-to-check-a-semver-string
const SEMANTIC_VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\+[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?$/;
/** Longer ones are refused by every tool that compares versions. */
const MAX_LENGTH = 256;
/** True for an exact semantic version: `1.2.0`, not `v1.2.0`, not `1.2`. */
function isVersion(text) {
    if (text.length > MAX_LENGTH)
        return false;
    const match = SEMANTIC_VERSION.exec(text);
    if (match === null)
        return false;
    return match.slice(1, 4).every((part) => Number.isSafeInteger(Number(part)));
}

// EXTERNAL MODULE: ./src/definition/without-faults.ts
var without_faults = __nccwpck_require__(8383);
;// CONCATENATED MODULE: ./src/definition/parse-definition.ts

























/** Stands for an image that is refused, until the faults are thrown. */
const NO_IMAGE = {};
/**
 * Makes a definition of what a file holds: checks everything, fills in every
 * default, resolves paths against the directory of `file`.
 * @throws DefinitionError with all faults at once
 */
function parseDefinition(value, file) {
    const path = (0,external_node_path_.resolve)(file);
    const tree = (0,tree_faults/* treeFaults */.em)(value);
    if (tree.some(({ pointer }) => pointer === ''))
        throwFaults(path, tree);
    const places = new Set(tree.map(({ pointer }) => pointer));
    const schema = schemaFaults(value).filter((it) => !places.has(it.pointer));
    const first = [...tree, ...schema];
    if (!(0,json/* isJsonObject */.O)(value))
        throwFaults(path, first);
    const faults = new fault_collector/* FaultCollector */.U();
    const usable = (0,without_faults/* withoutFaults */.k)(value, first);
    const definition = readSections(usable, path, faults);
    const all = [...first, ...faults.faults];
    if (all.length > 0)
        throwFaults(path, all);
    return definition;
}
function throwFaults(file, faults) {
    throw new definition_error/* DefinitionError */.g(file, faults);
}
/** The definition, with faults noted and defaults where there are some. */
function readSections(raw, file, faults) {
    const image = faults.parse(raw.image, '/image', 'image', image_reference/* parseImageReference */.o, NO_IMAGE);
    const env = parseEnvironment(raw.env ?? {}, faults);
    checkSecrets(raw.secrets ?? [], env, faults);
    checkArgv(raw.entrypoint, '/entrypoint', faults);
    checkArgv(raw.command, '/command', faults);
    faults.faults.push(...ioSchemaFaults(raw.input_schema, '/input_schema'), ...ioSchemaFaults(raw.output_schema, '/output_schema'));
    checkOutputFormat(raw, faults);
    const id = raw.id ?? '';
    const exitCodes = parseExitCodes(raw.exit_codes ?? {}, faults);
    return {
        id,
        name: raw.name ?? id,
        description: raw.description ?? '',
        version: readVersion(raw.version, image, faults),
        image,
        platform: raw.platform,
        build: readBuild(raw.build, (0,external_node_path_.dirname)(file), faults),
        entrypoint: raw.entrypoint,
        command: raw.command,
        env,
        secrets: raw.secrets ?? [],
        defaults: raw.defaults,
        inputSchema: raw.input_schema,
        outputSchema: raw.output_schema,
        outputFormat: raw.output?.format ?? DEFAULT_OUTPUT_FORMAT,
        inputVia: raw.input?.via ?? 'stdin',
        outputVia: raw.output?.via ?? 'stdout',
        files: parseFileLimits(raw.files ?? {}, '/files', faults),
        artifacts: parseFileLimits(raw.artifacts ?? {}, '/artifacts', faults),
        leavesArtifacts: raw.artifacts !== undefined,
        maxOutputBytes: faults.parse(raw.output?.max_bytes, '/output/max_bytes', 'quantity', isUnread(raw) ? quantity/* parseSize */.DB : parseMaxOutput, DEFAULT_MAX_OUTPUT_BYTES),
        limits: readLimits(raw.resource_limits ?? {}, faults),
        timeoutMs: faults.parse(raw.timeout, '/timeout', 'duration', duration/* parseDuration */.E, DEFAULT_TIMEOUT_MS),
        retry: parseRetry(raw.retry ?? {}, faults),
        exitCodes,
        stop: readStop(raw.stop ?? {}, faults),
        network: faults.parse(raw.network, '/network', 'network', network_name/* parseNetworkName */.T, DEFAULT_NETWORK),
        sandbox: readSandbox(raw.sandbox ?? {}, faults),
        workspace: raw.workspace ?? DEFAULT_WORKSPACE,
        tests: parseTests(raw.tests ?? [], file, exitCodes, faults),
        file,
    };
}
function readVersion(version, image, faults) {
    if (version === undefined) {
        return image.tag !== undefined && isVersion(image.tag)
            ? image.tag
            : undefined;
    }
    if (!isVersion(version)) {
        const message = `${(0,definition_quote/* quote */.h)(version)} is not a semantic version such as "1.2.0"`;
        faults.add('/version', 'version', message);
    }
    return version;
}
function readBuild(build, directory, faults) {
    if (build === undefined)
        return undefined;
    const read = (key, base, other) => faults.parse(build[key] ?? other, `/build/${key}`, 'path', (text) => parseRelativePath(text, base), base);
    const context = read('context', directory, '.');
    return { context, dockerfile: read('dockerfile', context, 'Dockerfile') };
}
function readLimits(raw, faults) {
    const read = (key, parse, other) => faults.parse(raw[key], `/resource_limits/${key}`, 'quantity', parse, other);
    return {
        nanoCpus: read('cpu', quantity/* parseCpu */.Oh, DEFAULT_LIMITS.nanoCpus),
        memoryBytes: read('memory', quantity/* parseMemory */.Pw, DEFAULT_LIMITS.memoryBytes),
        pids: raw.pids ?? DEFAULT_LIMITS.pids,
        tmpBytes: read('tmp', quantity/* parseSize */.DB, DEFAULT_LIMITS.tmpBytes),
    };
}
function checkOutputFormat({ output, output_schema: schema, tests = [] }, faults) {
    const { format } = output ?? {};
    if (format === 'text' && schema !== undefined) {
        const message = 'a schema cannot check text: leave it out, or print JSON with another `output.format`';
        faults.add('/output_schema', 'format', message);
    }
    for (const [at, { output: wanted }] of tests.entries()) {
        if (wanted === undefined)
            continue;
        const pointer = `/tests/${at}/output`;
        const got = (0,describe_value/* describeValue */.b)(wanted);
        if (format === 'text' && typeof wanted !== 'string') {
            faults.add(pointer, 'format', `must be a string, got ${got}`);
        }
        else if (format === 'ndjson' && !Array.isArray(wanted)) {
            const message = `must be a list with the value of every line, got ${got}`;
            faults.add(pointer, 'format', message);
        }
    }
}
/**
 * A file that no schema is held against, also not that of SARIF, is never in
 * memory as a whole.
 */
function isUnread({ output, output_schema }) {
    return (output?.via === 'file' &&
        output.format !== 'sarif' &&
        output_schema === undefined);
}
function parseMaxOutput(value) {
    const bytes = (0,quantity/* parseSize */.DB)(value);
    if (bytes <= MAX_OUTPUT_BYTES)
        return bytes;
    throw new value_error/* ValueError */.Q(`${(0,describe_value/* describeValue */.b)(value)} is more than "256Mi", the most that can be read as one JSON`);
}
function readStop(raw, faults) {
    const parseGrace = (text) => {
        const grace = (0,duration/* parseDuration */.E)(text);
        if (grace <= MAX_GRACE_MS)
            return grace;
        throw new value_error/* ValueError */.Q(`${(0,definition_quote/* quote */.h)(text)} is more than 60 seconds`);
    };
    return {
        signal: raw.signal ?? DEFAULT_STOP.signal,
        graceMs: faults.parse(raw.grace, '/stop/grace', 'duration', parseGrace, DEFAULT_STOP.graceMs),
    };
}
function readSandbox(raw, faults) {
    return {
        readOnly: raw.read_only ?? DEFAULT_READ_ONLY,
        user: faults.parse(raw.user, '/sandbox/user', 'user', sandbox_user/* parseSandboxUser */.W, DEFAULT_USER),
        capabilities: [...new Set(raw.capabilities)],
        runtime: raw.runtime,
    };
}
/** What Linux takes of one argument, its end included (MAX_ARG_STRLEN). */
const MAX_ARGUMENT_BYTES = 128 * 1024;
/** A NUL ends an argument early, or makes the engine refuse to start. */
function checkArgv(argv, pointer, faults) {
    argv?.forEach((argument, at) => {
        const why = argument.includes('\0')
            ? 'must not contain a NUL'
            : Buffer.byteLength(argument) >= MAX_ARGUMENT_BYTES
                ? 'is longer than an argument may be on Linux (128 KiB): send it as input'
                : undefined;
        if (why === undefined)
            return;
        faults.add((0,json_pointer/* pointerTo */.xH)(pointer, at), 'argv', `${(0,definition_quote/* quote */.h)(argument)} ${why}`);
    });
}

// EXTERNAL MODULE: ./src/registry/document.ts + 1 modules
var registry_document = __nccwpck_require__(9759);
;// CONCATENATED MODULE: ./src/definition/isolated-thread.ts
/** An answer took more than it was given. */
class ThreadLimitError extends Error {
    limit;
    constructor(limit) {
        super(`the thread ran out of ${limit}`);
        this.limit = limit;
    }
}
/** The worker had no answer; the message is its own. */
class AnswerError extends Error {
}
/**
 * Makes a thread, which idle keeps no process alive.
 * @param file absolute path of the bundle whose entry calls `answerQuestions`
 * @param memoryBytes the most its heap may hold; what it shares is not counted
 * @param env its environment, instead of that of the process
 */
function isolatedThread(file, memoryBytes, env) {
    let worker;
    let last = Promise.resolve();
    function end() {
        void worker?.terminate();
        worker = undefined;
    }
    async function start() {
        // Loaded here: most runs need no thread.
        const threads = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5919, 23));
        return new threads.Worker(file, {
            resourceLimits: {
                maxOldGenerationSizeMb: Math.ceil(memoryBytes / 2 ** 20),
            },
            ...(env !== undefined && { env }),
            // What it prints is not for the log of a workflow.
            stdout: true,
            stderr: true,
        });
    }
    async function askNow(question, { deadlineMs, signal }) {
        signal?.throwIfAborted();
        const asked = (worker ??= await start());
        // Nobody may be left who would close it.
        if (signal?.aborted)
            end();
        signal?.throwIfAborted();
        asked.ref();
        return new Promise((resolve, reject) => {
            const timer = setTimeout(() => fail(new ThreadLimitError('time')), deadlineMs);
            const onAbort = () => fail(signal?.reason);
            const onExit = () => fail(new Error('the thread ended without an answer'));
            function settle() {
                clearTimeout(timer);
                signal?.removeEventListener('abort', onAbort);
                asked.removeListener('message', onMessage);
                asked.removeListener('error', onError);
                asked.removeListener('exit', onExit);
            }
            function fail(error) {
                settle();
                // An error nobody listens to would end the process.
                asked.on('error', () => undefined);
                end();
                reject(error);
            }
            function onMessage(reply) {
                settle();
                asked.unref();
                if (reply.ok)
                    resolve(reply.answer);
                else
                    reject(new AnswerError(reply.message));
            }
            function onError(error) {
                const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
                fail(isMemory ? new ThreadLimitError('memory') : error);
            }
            signal?.addEventListener('abort', onAbort);
            asked.on('message', onMessage);
            asked.on('error', onError);
            asked.on('exit', onExit);
            asked.postMessage(question);
        });
    }
    return {
        ask(question, options) {
            const answer = last.then(() => askNow(question, options));
            last = answer.catch(() => undefined);
            return answer;
        },
        close: end,
    };
}

// EXTERNAL MODULE: ./src/registry/position.ts
var registry_position = __nccwpck_require__(6932);
;// CONCATENATED MODULE: ./src/registry/yaml-text.ts


/** Enough for schemas that share parts, too few for an expansion bomb. */
const MAX_ALIASES = 50;
/** The parser needs quadratic time in the keys of one map. */
const MAX_ITEMS = 2000;
/** More than are ever shown; each is counted from the beginning of the text. */
const MAX_POSITIONS = 100;
/** Our words for the parser's codes: its own messages quote the file. */
const SENTENCES = {
    ALIAS_PROPS: 'an alias cannot have a tag or an anchor',
    BAD_ALIAS: 'an alias is not well-formed',
    BAD_DQ_ESCAPE: 'a double-quoted string has an unknown escape',
    BAD_INDENT: 'the indentation does not fit',
    BAD_SCALAR_START: 'a plain string cannot start with this character: quote it',
    BLOCK_AS_IMPLICIT_KEY: 'a key and its value do not fit on this line',
    DUPLICATE_KEY: 'a key is there twice',
    MISSING_CHAR: 'a closing quote, bracket, colon or comma is missing',
    MULTILINE_IMPLICIT_KEY: 'a key must be on one line',
    MULTIPLE_DOCS: 'the file must hold one document, and holds more',
    NON_STRING_KEY: 'a key must be a string',
    RESOURCE_EXHAUSTION: 'is nested too deeply',
    TAB_AS_INDENT: 'tabs cannot indent: use spaces',
    TAG_RESOLVE_FAILED: 'tags are not supported: leave "!…" out',
    UNEXPECTED_TOKEN: 'something is here that does not belong here',
};
/**
 * The value of a YAML 1.2 text (core schema), or the line and column of every
 * error. The package is loaded here, so that a run with JSON definitions does
 * not pay for it.
 */
async function readYaml(text) {
    const { Composer, Lexer, Parser } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    const parser = new Parser();
    const failHere = (fault) => ({
        faults: [{ ...fault, position: (0,registry_position/* positionAt */.t)(text, parser.offset) }],
    });
    const tokens = [];
    // What comes after the parser is recursive, and can end the process: the
    // depth must be known first.
    for (const lexeme of new Lexer().lex(text)) {
        tokens.push(...parser.next(lexeme));
        // The document and the scalar in hand are on the stack too.
        if (parser.stack.length > tree_faults/* MAX_DEPTH */.lr + 2)
            return failHere((0,tree_faults/* tooDeep */.DI)());
        const top = parser.stack.at(-1);
        if (top !== undefined && 'items' in top && top.items.length > MAX_ITEMS) {
            const message = `has more than ${MAX_ITEMS} items in one place`;
            return failHere({ pointer: '', rule: 'size', message });
        }
    }
    tokens.push(...parser.end());
    const composer = new Composer({
        schema: 'core',
        // `!!binary` and `!!set` make what is no JSON.
        resolveKnownTags: false,
        version: '1.2',
        strict: true,
        stringKeys: true,
        uniqueKeys: true,
        prettyErrors: false,
        logLevel: 'silent',
    });
    const documents = [...composer.compose(tokens, true, text.length)];
    const problems = documents.flatMap((it) => [...it.errors, ...it.warnings]);
    if (problems.length > 0) {
        return {
            faults: problems.map((it, at) => toFault(it, at < MAX_POSITIONS ? text : undefined)),
        };
    }
    const [document, second] = documents;
    if (second !== undefined) {
        const position = (0,registry_position/* positionAt */.t)(text, second.range[0]);
        const message = SENTENCES.MULTIPLE_DOCS ?? '';
        return { faults: [{ pointer: '', rule: 'yaml', message, position }] };
    }
    try {
        const js = document.toJS({
            maxAliasCount: MAX_ALIASES,
        });
        return { value: js };
    }
    catch {
        const message = `has more than ${MAX_ALIASES} uses of its anchors, or an alias without an anchor`;
        return { faults: [{ pointer: '', rule: 'yaml', message }] };
    }
}
function toFault(problem, text) {
    return {
        pointer: '',
        rule: 'yaml',
        message: SENTENCES[problem.code] ?? 'this is not valid YAML',
        ...(text !== undefined && { position: (0,registry_position/* positionAt */.t)(text, problem.pos[0]) }),
    };
}

;// CONCATENATED MODULE: ./src/registry/yaml-parser.ts



/**
 * Larger texts are parsed in a thread. The worst texts known take 70 ms at this
 * size, half a second at the largest that is accepted.
 */
const MAX_MAIN_THREAD_YAML = 8 * 1024;
/** Wall time for parsing one text. */
const YAML_DEADLINE_MS = 10_000;
/** A text of 64 KiB takes a tenth of it. */
const YAML_MEMORY_BYTES = 256 * 2 ** 20;
/**
 * A parser that no text can hold up.
 * @param workerFile absolute path of the bundle of `yaml-worker.ts`; without
 * it, every text is parsed on the main thread
 */
function yamlParser(workerFile, deadlineMs = YAML_DEADLINE_MS) {
    let thread;
    async function parse(text, signal) {
        if (workerFile === undefined || text.length <= MAX_MAIN_THREAD_YAML) {
            return readYaml(text);
        }
        thread ??= isolatedThread(workerFile, YAML_MEMORY_BYTES);
        try {
            return await thread.ask(text, { deadlineMs, signal });
        }
        catch (error) {
            const message = yaml_parser_refusal(error, deadlineMs);
            if (message === undefined)
                throw error;
            return { faults: [{ pointer: '', rule: 'size', message }] };
        }
    }
    return async (text, file, signal) => {
        const result = await parse(text, signal);
        if ('faults' in result)
            throw new definition_error/* DefinitionError */.g(file, result.faults);
        return result.value;
    };
}
function yaml_parser_refusal(error, deadlineMs) {
    if (error instanceof AnswerError)
        return 'cannot be read as YAML';
    if (!(error instanceof ThreadLimitError))
        return undefined;
    const spent = error.limit === 'time'
        ? `${deadlineMs / 1000} s`
        : `${YAML_MEMORY_BYTES / 2 ** 20} MiB of memory`;
    return `needs more than ${spent} to be parsed: make it smaller, or write it as JSON`;
}

;// CONCATENATED MODULE: ./src/registry/definition-file.ts





/**
 * Reads one definition file.
 * @param root the directory its real path must lie in; its own by default
 * @throws DefinitionError with everything that is wrong
 */
async function readDefinitionFile(path, root = dirname(resolve(path))) {
    const file = resolve(path);
    return parseDefinitionBytes(readDefinitionBytes(file, root), file);
}
/**
 * Makes a definition of the bytes of a file: JSON, or YAML by its name.
 * @param parseYaml on the main thread by default
 * @throws DefinitionError with everything that is wrong
 */
async function parseDefinitionBytes(bytes, file, parseYaml = yamlParser(undefined)) {
    return parseDefinition(await (0,registry_document/* parseDocument */.T)(bytes, file, parseYaml), file);
}

;// CONCATENATED MODULE: ./src/registry/definition-store.ts




/**
 * Definition files on disk.
 * @param yamlWorkerFile absolute path of the bundle of `yaml-worker.ts`; without
 * it, YAML of any size is parsed on the main thread
 */
function fileStore(yamlWorkerFile) {
    const parseYaml = yamlParser(yamlWorkerFile);
    return {
        paths: definition_paths/* definitionPaths */.K,
        read: definition_bytes_readDefinitionBytes,
        parse: (bytes, path, signal) => parseDefinitionBytes(bytes, path, (text, file) => parseYaml(text, file, signal)),
    };
}

;// CONCATENATED MODULE: ./src/registry/distinct-directories.ts


/**
 * Absolute paths, in their order, of which no two are one directory: named
 * twice, or by a link, it would hold every definition twice.
 */
function distinctDirectories(directories) {
    const byRealPath = new Map();
    for (const directory of directories.map((it) => (0,external_node_path_.resolve)(it))) {
        const real = realPath(directory);
        byRealPath.set(real, byRealPath.get(real) ?? directory);
    }
    return [...byRealPath.values()];
}
/** One that is not there is reported when it is read. */
function realPath(directory) {
    try {
        return external_node_fs_.realpathSync.native(directory);
    }
    catch {
        return directory;
    }
}

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./src/registry/load-definitions.ts


const EVERY_FILE = { canHold: () => true, isAbout: () => true };
/** How long a cancellation may go unheard: parsing a file can take as long. */
const MAX_BREATHLESS_MS = 50;
/**
 * Reads every definition file, and parses the chosen ones.
 * @param signal ends it between two files, with its reason
 */
async function loadDefinitions(directories, store, filter = EVERY_FILE, signal) {
    let breathedAt = performance.now();
    const loaded = { definitions: [], errors: [] };
    for (const directory of directories) {
        for (const path of store.paths(directory)) {
            if (performance.now() - breathedAt > MAX_BREATHLESS_MS) {
                await (0,promises_namespaceObject.setImmediate)();
                signal?.throwIfAborted();
                breathedAt = performance.now();
            }
            let bytes;
            try {
                bytes = store.read(path, directory);
                if (!filter.canHold(path, bytes))
                    continue;
                loaded.definitions.push(await store.parse(bytes, path, signal));
            }
            catch (error) {
                if (!(error instanceof definition_error/* DefinitionError */.g))
                    throw error;
                if (filter.isAbout(path, bytes))
                    loaded.errors.push(error);
            }
        }
    }
    return loaded;
}

;// CONCATENATED MODULE: ./src/registry/files-of.ts

/** How far behind `id:` its value can begin, in characters. */
const VALUE_REACH = 120;
/** The key `id`, quoted or not, and what follows it. */
const ID_KEY = new RegExp(`id["']?\\s*:(?=([^]{0,${VALUE_REACH}}))`, 'gi');
/**
 * Ways of writing a key or a value that a search for text cannot see through:
 * escapes (`\u0061` in JSON; `\x61` or a line continuation in YAML), aliases
 * (`id: *name`), and explicit keys (`? id`).
 */
const HIDDEN_VALUE = /^\s*(?:\S+\s+)?(?:\*|["'][^"'\n]*\\)/;
const HIDDEN_KEY = /"[^"\n]*\\[uxU][^"\n]*"\s*:|^\s*\?\s/m;
/**
 * The files that can hold a plugin id, told from their bytes: parsing them all
 * takes seconds in a registry of thousands.
 */
function filesOf(id) {
    const wanted = id.toLowerCase();
    const word = new RegExp(`(?<![\\w.-])${id.replaceAll('.', '\\.')}(?![\\w.-])`, 'i');
    return {
        canHold: (path, bytes) => {
            const text = toText(bytes);
            return (
            // A file of this name without the id is worth an error.
            namesOf(path).includes(wanted) ||
                HIDDEN_KEY.test(text) ||
                Array.from(text.matchAll(ID_KEY)).some(([, value = '']) => word.test(value) || HIDDEN_VALUE.test(value)));
        },
        isAbout: (path, bytes) => namesOf(path).includes(wanted) ||
            (bytes !== undefined && word.test(toText(bytes))),
    };
}
/** Ids are ASCII, which Latin-1 decodes as it is, and fastest. */
function toText(bytes) {
    return bytes.toString('latin1');
}
function namesOf(path) {
    const name = (0,external_node_path_.basename)(path).replace(/\.[^.]*$/, '');
    const names = name === 'plugin' ? [name, (0,external_node_path_.basename)((0,external_node_path_.dirname)(path))] : [name];
    return names.map((it) => it.toLowerCase());
}

// EXTERNAL MODULE: ./src/registry/lock.ts
var lock = __nccwpck_require__(7588);
;// CONCATENATED MODULE: ./src/registry/has-lock.ts



/** Whether a plugins directory has a lock, of whatever kind. One look. */
function hasLock(directory) {
    try {
        const file = (0,external_node_path_.join)(directory, lock/* LOCK_NAME */.S);
        return (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        // It may be there: reading it says why it cannot be used.
        return true;
    }
}

;// CONCATENATED MODULE: ./src/registry/load-policy.ts







/** The names a policy has in a plugins directory. */
const load_policy_NAMES = ['policy.yaml', 'policy.yml', 'policy.json'];
/**
 * The policy of a plugins directory, or the named one instead.
 * @returns undefined when none is named and none is in the directory
 * @throws UserError `policy_denied` when there is one that cannot be used:
 * nothing runs without the policy that somebody wrote
 */
async function loadPolicy(directory, named, parseYaml) {
    const file = named ?? policyIn(directory);
    if (file === undefined)
        return undefined;
    const path = (0,external_node_path_.resolve)(file);
    // A policy that a workflow names may be anywhere, and linked from anywhere.
    const root = named === undefined ? (0,external_node_path_.dirname)(path) : (0,external_node_path_.parse)(path).root;
    try {
        const value = await (0,registry_document/* parseDocument */.T)(definition_bytes_readDefinitionBytes(path, root), path, parseYaml);
        const { parsePolicy } = await __nccwpck_require__.e(/* import() */ 267).then(__nccwpck_require__.bind(__nccwpck_require__, 8267));
        return parsePolicy(value, path);
    }
    catch (error) {
        if (!(error instanceof definition_error/* DefinitionError */.g))
            throw error;
        const { code } = (error.cause ?? {});
        if (named !== undefined && code === 'ENOENT') {
            throw denial(`There is no policy at ${(0,show_path/* showAbsolutePath */.E)(path)}. Has its repository been checked out before this step?`, error);
        }
        throw denial(`The policy cannot be used, and nothing runs without it.\n${error.message}`, error);
    }
}
function policyIn(directory) {
    if (directory === undefined)
        return undefined;
    // Whoever wrote `policy.YML` did not mean that there is none.
    const names = namesIn(directory).filter((name) => /^policy\./i.test(name));
    const other = names.find((name) => !load_policy_NAMES.includes(name));
    if (other !== undefined) {
        throw denial(`${(0,show_path/* showPath */.P)((0,external_node_path_.join)(directory, other))} is not the name of a policy, and looks ` +
            `like one: call it ${load_policy_NAMES.join(' or ')}, or something else.`);
    }
    const files = names.map((name) => (0,external_node_path_.join)(directory, name));
    if (files.length > 1) {
        const shown = files.map((file) => (0,show_path/* showPath */.P)(file)).join(' and ');
        throw denial(`There are ${files.length} policies, ${shown}: keep one.`);
    }
    return files[0];
}
/** Links to nothing too: somebody meant a policy to be there. */
function namesIn(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory).sort();
    }
    catch (error) {
        const { code = 'unknown error' } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return [];
        throw denial(`Whether there is a policy in ${(0,show_path/* showPath */.P)(directory)} cannot be told (${code}).`, error);
    }
}
function denial(message, cause) {
    return new task_error/* UserError */.yo('policy_denied', message, { cause });
}

;// CONCATENATED MODULE: ./src/registry/directory-of.ts

/**
 * Which of the plugins directories a definition file is in.
 * @param file absolute path, as a registry of the directories has it
 */
function directoryOf(file, directories) {
    const own = (0,external_node_path_.dirname)(file);
    return [own, (0,external_node_path_.dirname)(own)].find((it) => directories.includes(it));
}

// EXTERNAL MODULE: ./src/registry/not-found.ts
var not_found = __nccwpck_require__(891);
;// CONCATENATED MODULE: ./src/registry/registry.ts












/**
 * A registry of the definition files in plugins directories, read anew at every
 * call. No directory has precedence: what is in two of them is an error.
 * @param options.directories absolute, or relative to the working directory
 * @param options.onIgnored told of each invalid file that is about a plugin
 * which was found in another file: it may hold the version that was meant
 * @param options.policyFile the policy instead of that of the first directory
 * @param options.yamlWorkerFile absolute path of the bundle of `yaml-worker.ts`,
 * for texts that may take long
 */
function createRegistry(options, store = fileStore(options.yamlWorkerFile)) {
    const directories = distinctDirectories(options.directories);
    return {
        resolve: (reference, signal) => resolveReference(reference, directories, store, options.onIgnored, signal),
        list: () => listDefinitions(directories, store),
        policy: (signal) => {
            const parseYaml = yamlParser(options.yamlWorkerFile);
            return loadPolicy(directories[0], options.policyFile, (text, file) => parseYaml(text, file, signal));
        },
        locked: async (definition) => {
            const directory = directoryOf(definition.file, directories);
            const isLocked = directory !== undefined && hasLock(directory);
            if (!isLocked || definition.build !== undefined)
                return undefined;
            // Loaded only where there is one.
            const { lockedImage } = await __nccwpck_require__.e(/* import() */ 150).then(__nccwpck_require__.bind(__nccwpck_require__, 2150));
            return lockedImage(definition, directory);
        },
    };
}
async function resolveReference(reference, directories, store, onIgnored = () => undefined, signal) {
    const { id, range } = parsePluginReference(reference);
    const { definitions, errors } = await loadDefinitions(directories, store, filesOf(id), signal);
    const namesakes = definitions.filter((it) => it.id.toLowerCase() === id.toLowerCase());
    const [conflict] = findConflicts(namesakes);
    if (conflict !== undefined)
        throw conflict.error;
    const own = namesakes.filter((it) => it.id === id);
    if (own.length === 0) {
        const [error] = errors;
        if (error !== undefined)
            throw error;
        const all = await loadDefinitions(directories, store, undefined, signal);
        throw (0,not_found/* pluginNotFound */.$X)(id, directories, all);
    }
    errors.forEach(onIgnored);
    const [only] = own;
    if (only !== undefined && own.length === 1 && range === undefined) {
        return only;
    }
    // Loaded only when there is a version to choose.
    const { isRange, newestFirst, newestMatch } = await Promise.all(/* import() */[__nccwpck_require__.e(487), __nccwpck_require__.e(789)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3789));
    if (range !== undefined && !isRange(range))
        throw notARange(id, range);
    own.sort(newestFirst);
    const match = newestMatch(own, range);
    if (match === undefined)
        throw (0,not_found/* versionNotFound */.qg)(reference, own);
    return match;
}
async function listDefinitions(directories, store) {
    const { definitions, errors } = await loadDefinitions(directories, store);
    const { newestFirst } = await Promise.all(/* import() */[__nccwpck_require__.e(487), __nccwpck_require__.e(789)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3789));
    const conflicts = findConflicts(definitions);
    const ambiguous = new Set(conflicts.flatMap((it) => it.definitions));
    return {
        definitions: definitions
            .filter((it) => !ambiguous.has(it))
            .sort((a, b) => byCodeUnit(a.id, b.id) || newestFirst(a, b)),
        errors: [...errors, ...conflicts.map((it) => it.error)],
    };
}

;// CONCATENATED MODULE: ./src/definition/without-command-marks.ts
/**
 * A line in which a workflow runner finds no `##[`, one of the two forms of its
 * commands, which acts anywhere in a line: a character that nobody sees parts it
 * (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs).
 */
function withoutCommandMarks(line) {
    return line.replaceAll('##[', '#\u200b#[');
}

;// CONCATENATED MODULE: ./src/definition/without-controls.ts
/**
 * Control characters, and the invisible format characters that reorder or hide
 * text; the tab stays.
 */
const UNSAFE = /[^\P{Cc}\t]|[\p{Cf}\p{Zl}\p{Zp}]/gu;
/** One line that no viewer acts on: every control character is escaped. */
function withoutControls(line) {
    return line.replace(UNSAFE, (character) => {
        const code = character.codePointAt(0) ?? 0;
        return code < 0x100
            ? `\\x${code.toString(16).padStart(2, '0')}`
            : `\\u{${code.toString(16)}}`;
    });
}

;// CONCATENATED MODULE: ./src/action/inert-text.ts



/**
 * A line of the plugin as the log shows it, and as the runner cannot act on it:
 * it never starts with `::` (the prefix), and holds no `##[` anywhere, the two
 * forms of a workflow command
 * (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs).
 */
function inertLine(line) {
    return `│ ${withoutCommandMarks(withoutControls(line))}`;
}
/** Text of ours that may quote a plugin: every line of it made inert. */
function inertText(text) {
    return text
        .split(/\r\n|[\r\n]/)
        .map((line) => withoutCommandMarks(withoutControls(line)))
        .join('\n');
}

;// CONCATENATED MODULE: ./src/definition/sentence.ts
/** A text as a whole sentence: with a full stop, unless it has an end already. */
function sentence(text) {
    return /[.?!…]$/.test(text) ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./src/action/read-input.ts




/**
 * An input as the runner passes it: `INPUT_<NAME>`, in upper case and with its
 * hyphens; white space around it does not count.
 * @returns undefined for an empty one, which is one that is not set
 */
function readInput(env, name) {
    const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
    return value === '' ? undefined : value;
}
/** The lines of an input that are not empty. */
function readLines(env, name, otherwise = '') {
    return (readInput(env, name) ?? otherwise)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** @throws UserError `invalid_input` with what `parse` says of the text */
function readParsed(env, name, parse) {
    const text = readInput(env, name);
    if (text === undefined)
        return undefined;
    try {
        return parse(text);
    }
    catch (error) {
        throw inputComplaint(name, `is not usable: ${error.message}`);
    }
}
/** @throws UserError `invalid_input` for any other word */
function readWord(env, name, words, otherwise) {
    const text = readInput(env, name) ?? otherwise;
    const word = words.find((known) => known === text);
    if (word === undefined) {
        throw inputComplaint(name, `is ${quote(text)}: it must be one of ${words.join(', ')}`);
    }
    return word;
}
/** @throws UserError `invalid_input` for anything else */
function readWholeNumber(env, name, min, max) {
    const text = readInput(env, name);
    if (text === undefined)
        return undefined;
    const value = Number(text);
    if (!/^\d{1,9}$/.test(text) || value < min || value > max) {
        throw inputComplaint(name, `must be a whole number from ${min} to ${max}`);
    }
    return value;
}
/**
 * The YAML 1.2 core schema's booleans, as the toolkit reads them.
 * @throws UserError `invalid_input` for anything else
 */
function readBoolean(env, name, otherwise) {
    const text = readInput(env, name);
    if (text === undefined)
        return otherwise;
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    throw inputComplaint(name, `is ${(0,definition_quote/* quote */.h)(text)}: it must be true or false`);
}
/**
 * Whether a step whose inputs cannot be used fails.
 * @returns true when that very input is the one that cannot be used.
 */
function readFailOnError(env) {
    try {
        return readBoolean(env, 'fail-on-error', true);
    }
    catch {
        return true;
    }
}
/** The checked-out repository, or where the step runs; an absolute path. */
function workspaceOf(env) {
    return env['GITHUB_WORKSPACE'] || process.cwd();
}
/** An absolute path; others are relative to the workspace. */
function inWorkspace(env, path) {
    return (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)(workspaceOf(env), path);
}
/** Absolute paths of `plugins-dir`. */
function readPluginsDirectories(env) {
    return readLines(env, 'plugins-dir', 'plugins').map((line) => inWorkspace(env, line));
}
/** What is wrong with an input, as the rest of a sentence. */
function inputComplaint(name, complaint) {
    return new task_error/* UserError */.yo('invalid_input', sentence(`The step's input \`${name}\` ${complaint}`));
}

;// CONCATENATED MODULE: ./src/runner/finding.ts
/** The levels, the gravest first. */
const FINDING_LEVELS = [
    'error',
    'warning',
    'notice',
];
/** A finding as a record holds it. */
function recordedFinding(finding) {
    const { endLine, ...rest } = finding;
    const fields = { ...rest, end_line: endLine };
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
/** No findings. */
const NO_FINDINGS = {
    kept: [],
    counts: { error: 0, warning: 0, notice: 0 },
};

;// CONCATENATED MODULE: ./src/action/annotations.ts



/**
 * The runner keeps ten annotations of a kind per step and drops the rest in
 * silence: one is for how many more there were, one for what we have to say.
 */
const MAX_ANNOTATIONS = 8;
/**
 * The runner cuts a message here
 * (https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs).
 */
const MAX_MESSAGE_LENGTH = 4096;
/** Starts with room for each kind. */
function openAnnotations() {
    const count = { error: 0, warning: 0, notice: 0 };
    let waiting;
    const show = (finding, core) => core[finding.level](messageOf(finding), propertiesOf(finding));
    return {
        startOver(isLast) {
            for (const level of FINDING_LEVELS)
                count[level] = 0;
            waiting = isLast ? undefined : [];
        },
        add(finding, core) {
            count[finding.level] += 1;
            if (count[finding.level] > MAX_ANNOTATIONS)
                return false;
            if (waiting === undefined)
                show(finding, core);
            else
                waiting.push(finding);
            return waiting === undefined;
        },
        release(core) {
            for (const finding of waiting ?? [])
                show(finding, core);
            waiting = undefined;
        },
        addUnseen(counts) {
            for (const level of FINDING_LEVELS)
                count[level] += counts[level];
        },
        end(core, found = count) {
            for (const level of FINDING_LEVELS) {
                const all = Math.max(count[level], found[level]);
                const more = all - Math.min(count[level], MAX_ANNOTATIONS);
                if (more > 0) {
                    core[level](`and ${more} more of this kind: see \`findings.json\` in \`record-dir\``);
                }
            }
        },
    };
}
function messageOf({ message }) {
    const text = inertText(message);
    return text.length > MAX_MESSAGE_LENGTH
        ? `${text.slice(0, MAX_MESSAGE_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
        : text;
}
/** The toolkit escapes what would end a property. */
function propertiesOf(finding) {
    const { file, line, endLine, column, rule, title } = finding;
    const name = title ?? rule;
    // GitHub takes no columns of a finding that goes over several lines.
    const isOneLine = endLine === undefined || endLine === line;
    return {
        ...(name !== undefined && { title: oneLine(name) }),
        ...(file !== undefined && { file }),
        ...(line !== undefined && { startLine: line }),
        ...(line !== undefined && endLine !== undefined && { endLine }),
        ...(line !== undefined &&
            isOneLine &&
            column !== undefined && { startColumn: column }),
    };
}
function oneLine(text) {
    return withoutCommandMarks(withoutControls(text));
}

;// CONCATENATED MODULE: ./src/action/shown-file.ts


/** A path relative to the workspace, where it lies in it. */
function shownFile(env, file) {
    const inside = (0,external_node_path_.relative)(workspaceOf(env), file);
    return inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside) ? file : inside;
}

;// CONCATENATED MODULE: ./src/action/annotate-faults.ts



/** Annotates what is wrong in definitions, as far as a runner takes it. */
function annotateFaults(faults, env, core) {
    const annotations = openAnnotations();
    for (const fault of faults) {
        const finding = findingOf(fault, env);
        if (annotations.add(finding, core))
            continue;
        // The runner shows no more of them.
        const { file, line, column, message, rule } = finding;
        const at = line === undefined ? '' : `:${line}:${column}`;
        core.info(inertLine(`${file}${at}: ${message} (${rule})`));
    }
}
function findingOf({ file, pointer, message, rule, position }, env) {
    return {
        level: 'error',
        message: pointer === '' ? message : `${pointer}: ${message}`,
        file: shownFile(env, file),
        line: position?.line,
        column: position?.column,
        endLine: undefined,
        rule,
        title: undefined,
    };
}

;// CONCATENATED MODULE: ./src/action/toolkit.ts
/**
 * Loads `@actions/core` when it is first needed. It takes 50 ms, so the step
 * asks for it while the engine starts the container.
 */
function loadToolkit() {
    return __nccwpck_require__.e(/* import() */ 421).then(__nccwpck_require__.bind(__nccwpck_require__, 6421));
}

;// CONCATENATED MODULE: ./src/action/list-step.ts










const YAML_WORKER = '../yaml-worker/index.js';
/**
 * What the outputs of a job hold together, in UTF-16, with room for others
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#job-context).
 */
const MAX_OUTPUT_LENGTH = 256 * 1024;
/** The step of `list/action.yml`: the plugins as JSON and as a matrix. */
async function listStep({ env, entryFile }, toolkit = loadToolkit) {
    const core = await toolkit();
    try {
        await list(env, entryFile, core);
    }
    catch (error) {
        if (!(error instanceof task_error/* TaskError */.Ik))
            throw error;
        const message = inertText(error.message);
        if (readFailOnError(env))
            core.setFailed(message);
        else
            core.warning(message);
    }
}
async function list(env, entryFile, core) {
    const failOnError = readBoolean(env, 'fail-on-error', true);
    const { definitions, errors } = await createRegistry({
        directories: readPluginsDirectories(env),
        yamlWorkerFile: (0,external_node_path_.resolve)((0,external_node_path_.dirname)(entryFile), YAML_WORKER),
    }).list();
    const plugins = listedPlugins(definitions, (file) => shownFile(env, file));
    const include = plugins.filter(({ plugin }) => plugin !== null);
    core.setOutput('count', include.length);
    for (const [name, value] of Object.entries({
        plugins: JSON.stringify(plugins),
        matrix: JSON.stringify({ include }),
    })) {
        if (value.length <= MAX_OUTPUT_LENGTH)
            core.setOutput(name, value);
        else {
            core.error(`The output \`${name}\` has ${value.length} characters, more than ` +
                'a job can hand on: list the plugins of fewer directories at a time.');
        }
    }
    for (const { plugin, id, description } of plugins) {
        core.info(inertText(`${plugin ?? id}  ${description}`.replaceAll('\n', ' ')));
    }
    annotateFaults(errors.flatMap(locatedFaults), env, core);
    if (errors.length > 0 && failOnError) {
        core.setFailed(`${errors.length} definition${errors.length === 1 ? '' : 's'} cannot be used: see the annotations.`);
    }
}


/***/ }),

/***/ 7999:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ DefinitionError)
/* harmony export */ });
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1969);
/* harmony import */ var _show_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9086);
/* harmony import */ var _task_error__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3579);



/** More faults than this are counted, not listed. */
const MAX_LISTED = 10;
/** A pointer that needs no quotes in a message. */
const PLAIN_POINTER = /^[\w./~$-]{1,80}$/;
/** A definition file that cannot be used, with everything wrong in it. */
class DefinitionError extends _task_error__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo {
    /** Absolute path of the file. */
    file;
    faults;
    constructor(file, faults, options) {
        super('definition_invalid', describe(file, faults), options);
        this.file = file;
        this.faults = faults;
    }
}
function describe(file, faults) {
    const shown = (0,_show_path__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P)(file);
    const lines = faults
        .slice(0, MAX_LISTED)
        .map((fault) => `${shown}${place(fault)}: ${fault.message} (${fault.rule})`);
    const more = faults.length - MAX_LISTED;
    return more > 0
        ? [...lines, `and ${more} more`].join('\n')
        : lines.join('\n');
}
function place({ pointer, position }) {
    const at = position ? `:${position.line}:${position.column}` : '';
    if (pointer === '')
        return at;
    return `${at}: ${PLAIN_POINTER.test(pointer) ? pointer : (0,_quote__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(pointer)}`;
}


/***/ }),

/***/ 5536:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ describeValue)
/* harmony export */ });
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1969);

/** A value as a message names it: scalars as written, the rest by its kind. */
function describeValue(value) {
    switch (typeof value) {
        case 'string':
            return (0,_quote__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(value);
        case 'number':
        case 'boolean':
            return String(value);
        case 'undefined':
            return 'nothing';
        default:
            if (value === null)
                return 'null';
            return Array.isArray(value) ? 'a list' : 'an object';
    }
}


/***/ }),

/***/ 6244:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ documentFaults)
/* harmony export */ });
/* harmony import */ var _describe_value__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5536);
/* harmony import */ var _json_pointer__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5239);
/* harmony import */ var _never_granted__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5873);
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1969);
/* harmony import */ var _suggest__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7383);





/** More hints than are ever shown; for thousands of keys they take seconds. */
const MAX_HINTS = 100;
const TYPE_NAMES = {
    string: 'a string',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    object: 'an object',
    array: 'a list',
};
/** Everything in a value that the JSON Schema of its kind refuses. */
function documentFaults(value, kind) {
    if (kind.validate(value))
        return [];
    const faults = new Map();
    for (const error of kind.validate.errors ?? []) {
        const hintOf = faults.size < MAX_HINTS ? _suggest__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a : () => '';
        const fault = toFault(error, value, kind, hintOf);
        // A bad `minimum` and a bad `type` of one place are one thing to fix.
        if (!faults.has(fault.pointer))
            faults.set(fault.pointer, fault);
    }
    return [...faults.values()];
}
function toFault(error, root, kind, hintOf) {
    const { instancePath, keyword, params } = error;
    const pointer = instancePath;
    switch (keyword) {
        case 'additionalProperties':
            return unknownKey(pointer, String(params['additionalProperty']), kind, hintOf);
        case 'required': {
            const key = String(params['missingProperty']);
            const place = (0,_json_pointer__WEBPACK_IMPORTED_MODULE_2__/* .pointerTo */ .xH)(pointer, key);
            const message = `${(0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(key)} is missing${example(place, kind)}`;
            return { pointer: place, rule: 'required', message };
        }
        case 'enum': {
            const got = (0,_json_pointer__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(root, pointer);
            const words = params['allowedValues'];
            const why = kind.refusals?.get(generalize(pointer))?.(String(got));
            if (why !== undefined) {
                const message = `${(0,_describe_value__WEBPACK_IMPORTED_MODULE_4__/* .describeValue */ .b)(got)} is never granted: ${why}`;
                return { pointer, rule: 'never_granted', message };
            }
            const hint = typeof got === 'string' ? hintOf(got.replace(/^CAP_/, ''), words) : '';
            const message = `must be one of ${words.join(', ')}, got ${(0,_describe_value__WEBPACK_IMPORTED_MODULE_4__/* .describeValue */ .b)(got)}${hint}`;
            return { pointer, rule: 'enum', message };
        }
        default: {
            const got = (0,_describe_value__WEBPACK_IMPORTED_MODULE_4__/* .describeValue */ .b)((0,_json_pointer__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(root, pointer));
            const message = `must be ${expected(pointer, params, kind)}, got ${got}`;
            return { pointer, rule: keyword, message };
        }
    }
}
function unknownKey(parent, key, kind, hintOf) {
    const pointer = (0,_json_pointer__WEBPACK_IMPORTED_MODULE_2__/* .pointerTo */ .xH)(parent, key);
    const refusal = (0,_never_granted__WEBPACK_IMPORTED_MODULE_0__/* .neverGranted */ .m)(key);
    if (refusal !== undefined) {
        const message = `${(0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(key)} is not a key: ${refusal}`;
        return { pointer, rule: 'never_granted', message };
    }
    const known = kind.knownKeys[generalize(parent)] ?? [];
    const owner = parent === '' ? kind.name : (0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(parent.slice(1));
    const message = `${(0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(key)} is not a key of ${owner}${hintOf(key, known)}`;
    return { pointer, rule: 'unknown_key', message };
}
function example(pointer, kind) {
    const phrase = kind.expected.get(generalize(pointer));
    return phrase === undefined ? '' : `: it must be ${phrase}`;
}
function expected(pointer, params, kind) {
    const phrase = kind.expected.get(generalize(pointer));
    if (phrase !== undefined)
        return phrase;
    const types = [params['type']].flat().map((type) => String(type));
    return types.map((type) => TYPE_NAMES[type] ?? type).join(' or ');
}
/** The pointer with `*` for indices, and for the names under `env`. */
function generalize(pointer) {
    return (0,_json_pointer__WEBPACK_IMPORTED_MODULE_2__/* .pointerKeys */ .mP)(pointer)
        .map((key, at, keys) => /^\d+$/.test(key) || (at === 1 && keys[0] === 'env') ? '/*' : `/${key}`)
        .join('');
}


/***/ }),

/***/ 4957:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
/* unused harmony export MAX_DURATION_MS */
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1969);
/* harmony import */ var _value_error__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4447);


/** The longest job a hosted runner allows is shorter. */
const MAX_DURATION_MS = 24 * 60 * 60 * 1000;
const NUMBER = String.raw `(\d{1,12}(?:\.\d{1,12})?)`;
const DURATION = new RegExp(`^(?:${NUMBER}h)?(?:${NUMBER}m)?(?:${NUMBER}s)?(?:${NUMBER}ms)?$`);
/** Milliseconds of `h`, `m`, `s` and `ms`, in the order they are written. */
const UNITS = [3600000n, 60000n, 1000n, 1n];
/**
 * A duration such as `5m`, `30s`, `1h30m`, `1.5s` or `500ms`, in milliseconds.
 * @throws ValueError when it has no unit, is not positive, is over 24 hours or
 * finer than a millisecond
 */
function parseDuration(text) {
    const shown = (0,_quote__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text);
    if (/^\d+(\.\d+)?$/.test(text))
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(withoutUnit(text));
    if (text.startsWith('-')) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${shown} is negative: a duration must be positive`);
    }
    const match = text === '' ? null : DURATION.exec(text);
    if (match === null) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${shown} is not a duration: write it like "5m", "30s", "1h30m" or "500ms"`);
    }
    const milliseconds = UNITS.reduce((sum, unit, at) => sum + toMilliseconds(match[at + 1], unit, shown), 0n);
    if (milliseconds === 0n) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${shown} is zero: a duration must be positive`);
    }
    if (milliseconds > BigInt(MAX_DURATION_MS)) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${shown} is more than 24 hours`);
    }
    return Number(milliseconds);
}
/** Advice that would be refused itself is none. */
function withoutUnit(text) {
    const seconds = `${text}s`;
    try {
        parseDuration(seconds);
        return `${(0,_quote__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} has no unit; did you mean ${(0,_quote__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(seconds)}?`;
    }
    catch {
        return `${(0,_quote__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} has no unit: write it like "5m", "30s", "1h30m" or "500ms"`;
    }
}
function toMilliseconds(digits, unit, shown) {
    const [whole = '0', fraction = ''] = (digits ?? '0').split('.');
    const scaled = BigInt(whole + fraction) * unit;
    const scale = 10n ** BigInt(fraction.length);
    if (scaled % scale !== 0n) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${shown} is finer than a millisecond`);
    }
    return scaled / scale;
}


/***/ }),

/***/ 2795:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ FaultCollector)
/* harmony export */ });
/* harmony import */ var _value_error__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4447);

/** Gathers every fault of a definition, so that one run shows them all. */
class FaultCollector {
    faults = [];
    /** Notes a fault. */
    add(pointer, rule, message) {
        this.faults.push({ pointer, rule, message });
    }
    /** Parses what is there; `fallback` when nothing is, or it is refused. */
    parse(value, pointer, rule, parse, fallback) {
        if (value === undefined)
            return fallback;
        try {
            return parse(value);
        }
        catch (error) {
            if (!(error instanceof _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q))
                throw error;
            this.add(pointer, rule, error.message);
            return fallback;
        }
    }
}


/***/ }),

/***/ 8596:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ DIGEST),
/* harmony export */   i: () => (/* binding */ PLATFORM)
/* harmony export */ });
/** `sha256:` and 64 lower-case hex digits. */
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** `os/arch` or `os/arch/variant`. */
const PLATFORM = /^[a-z0-9._-]{1,32}(?:\/[a-z0-9._-]{1,32}){1,2}$/;


/***/ }),

/***/ 4608:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseImageReference)
/* harmony export */ });
/* unused harmony export byDigest */
/* harmony import */ var _image_digests__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8596);
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1969);
/* harmony import */ var _value_error__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4447);



/** Longest name, registry and repository together. */
const MAX_NAME = 255;
/** A name, a tag and a digest at their longest. */
const MAX_TEXT = MAX_NAME + ':'.length + 128 + '@sha256:'.length + 64;
// https://github.com/distribution/reference/blob/main/regexp.go
const HOST_LABEL = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const REGISTRY = new RegExp(`^(?:${HOST_LABEL}(?:\\.${HOST_LABEL})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`);
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const IMAGE_ID = /^(?:sha256:)?[0-9a-f]{64}$/;
const DOCKER_HUB = new Set(['docker.io', 'index.docker.io']);
/**
 * Parses an image reference: `[registry/]repository[:tag][@digest]`.
 * @throws ValueError with the rule that is broken and the fix
 */
function parseImageReference(text) {
    const refuse = (why) => {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${(0,_quote__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} is not an image reference: ${why}`);
    };
    checkText(text, refuse);
    const [beforeDigest = '', ...digests] = text.split('@');
    const digest = digests.length === 0 ? undefined : digests.join('@');
    if (digest !== undefined && !_image_digests__WEBPACK_IMPORTED_MODULE_2__/* .DIGEST */ .D.test(digest)) {
        refuse('after "@" comes "sha256:" and 64 lower-case hex digits');
    }
    const colon = beforeDigest.indexOf(':', beforeDigest.lastIndexOf('/') + 1);
    const name = colon === -1 ? beforeDigest : beforeDigest.slice(0, colon);
    const tag = colon === -1 ? undefined : beforeDigest.slice(colon + 1);
    if (tag !== undefined && !TAG.test(tag)) {
        refuse('a tag is 1 to 128 letters, digits, dots, hyphens and underscores and starts with no dot or hyphen');
    }
    if (name.length > MAX_NAME) {
        refuse(`its name is longer than ${MAX_NAME} characters`);
    }
    return { text, ...splitName(name, refuse), tag, digest };
}
/** What has the digest in the repository of a reference, whatever its tag. */
function byDigest({ registry, repository }, digest) {
    const name = registry === undefined ? repository : `${registry}/${repository}`;
    const text = `${name}@${digest}`;
    return { text, registry, repository, tag: undefined, digest };
}
/** What people write instead of a reference, each with its own hint. */
function checkText(text, refuse) {
    if (text === '')
        refuse('it is empty; write one like "alpine:3.22"');
    if (text.length > MAX_TEXT)
        refuse('it is too long');
    if (/[\s\p{Cc}]/u.test(text)) {
        refuse('it must not contain spaces or line breaks');
    }
    if (text.startsWith('-'))
        refuse('it must not start with "-"');
    if (text.includes('://'))
        refuse('it is not a URL; leave the scheme out');
    if (IMAGE_ID.test(text)) {
        refuse('an image id exists on one machine only; name a repository');
    }
}
function splitName(name, refuse) {
    const slash = name.indexOf('/');
    const first = name.slice(0, Math.max(0, slash));
    const hasRegistry = /[.:]/.test(first) || first === 'localhost';
    if (hasRegistry && !REGISTRY.test(first)) {
        refuse(`${(0,_quote__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(first)} is not a registry such as "ghcr.io" or "localhost:5000"`);
    }
    const repository = hasRegistry ? name.slice(slash + 1) : name;
    if (/[A-Z]/.test(repository))
        refuse('a repository is lower-case');
    if (!repository.split('/').every((part) => PATH_COMPONENT.test(part))) {
        refuse('a repository is lower-case letters and digits, separated by ".", "_", "__", "-" or "/"');
    }
    if (!hasRegistry)
        return { registry: undefined, repository };
    return DOCKER_HUB.has(first)
        ? {
            registry: undefined,
            repository: repository.replace(/^library\/(?=[^/]+$)/, ''),
        }
        : { registry: first, repository };
}


/***/ }),

/***/ 5239:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   mP: () => (/* binding */ pointerKeys),
/* harmony export */   xH: () => (/* binding */ pointerTo)
/* harmony export */ });
/** An RFC 6901 pointer to a member of the value that `parent` points to. */
function pointerTo(parent, key) {
    return `${parent}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
/** The unescaped keys of a pointer. */
function pointerKeys(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** What a pointer points to, or undefined. */
function valueAt(value, pointer) {
    let found = value;
    for (const key of pointerKeys(pointer)) {
        if (typeof found !== 'object' || found === null)
            return undefined;
        if (!Object.hasOwn(found, key))
            return undefined;
        found = found[key];
    }
    return found;
}


/***/ }),

/***/ 4783:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
/** True for a JSON object: not null, not an array. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 9311:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseNetworkName)
/* harmony export */ });
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1969);
/* harmony import */ var _value_error__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4447);


const NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/;
/** Modes that share a network stack, or mean something else per engine. */
const REFUSED = new Set(['host', 'default']);
/**
 * Checks `network`: `none`, `bridge` or the name of a network.
 * @throws ValueError for the modes that a plugin never gets
 */
function parseNetworkName(text) {
    if (REFUSED.has(text.toLowerCase()) || /^(container|ns):/i.test(text)) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${(0,_quote__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} is never granted: a plugin gets "none", "bridge" or a network of its own name`);
    }
    if (!NAME.test(text)) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${(0,_quote__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} is not a network: write "none", "bridge" or the name of a network`);
    }
    return text;
}


/***/ }),

/***/ 5873:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ neverGrantedCapability),
/* harmony export */   m: () => (/* binding */ neverGranted)
/* harmony export */ });
const NETWORK = 'use "network" with "none", "bridge" or the name of a network';
const MOUNTS = 'a plugin never mounts paths of the machine; it gets its input, and the workspace when "workspace" says so';
const NAMESPACES = 'a plugin never shares a namespace of the machine';
const KERNEL = 'a plugin never changes settings of the kernel';
/** What other tools grant under these keys, and a plugin never gets. */
const REFUSALS = new Map([
    ['privileged', 'a plugin is never privileged'],
    [
        'capadd',
        'a plugin never gets more than the capabilities of "sandbox.capabilities"',
    ],
    ['capdrop', 'every capability is dropped already'],
    ['securityopt', 'a plugin never loosens the security options'],
    ['nonewprivileges', 'a plugin never gains privileges'],
    ['groupadd', 'a plugin never gets further groups'],
    ['networkmode', NETWORK],
    ['ports', 'a plugin never publishes ports'],
    ['publish', 'a plugin never publishes ports'],
    ['extrahosts', NETWORK],
    ['sysctls', KERNEL],
    ['ulimits', KERNEL],
    ...['device', 'devices', 'gpus', 'devicecgrouprules'].map((key) => [key, 'a plugin never gets a device']),
    ...['volume', 'volumes', 'volumesfrom', 'mount', 'mounts', 'bind', 'binds']
        .concat(['dockersocket', 'tmpfs'])
        .map((key) => [key, MOUNTS]),
    ...['pid', 'ipc', 'uts', 'userns', 'cgroup', 'cgroupns']
        .flatMap((key) => [key, `${key}mode`])
        .concat('cgroupparent')
        .map((key) => [key, NAMESPACES]),
]);
/** Why a key of other tools does not exist here, or undefined. */
function neverGranted(key) {
    return REFUSALS.get(key.toLowerCase().replace(/[-_]/g, ''));
}
const HOST_FILES = 'it reads files of the machine past their permissions';
const HOST_NETWORK = 'it reconfigures networks';
const MACHINE = 'it acts on the whole machine';
const POLICY = "it changes the machine's own access rules";
/** Capabilities that lead out of a container, and how. */
const CAPABILITY_REFUSALS = new Map([
    ['ALL', 'it is every capability'],
    ['SYS_ADMIN', 'it is nearly all of root: mounts, namespaces, devices'],
    ['SYS_PTRACE', "it reads and changes other processes' memory"],
    ['SYS_MODULE', 'it loads code into the kernel'],
    ['BPF', 'it loads code into the kernel'],
    ['PERFMON', 'it watches the whole machine'],
    ['SYSLOG', "it reads the kernel's log"],
    ['SYS_RAWIO', 'it reaches memory and devices past the kernel'],
    ['DAC_READ_SEARCH', HOST_FILES],
    ['NET_ADMIN', HOST_NETWORK],
    ['NET_BROADCAST', HOST_NETWORK],
    ['MAC_ADMIN', POLICY],
    ['MAC_OVERRIDE', POLICY],
    ['AUDIT_CONTROL', POLICY],
    ['AUDIT_READ', POLICY],
    ...[
        ...['SYS_BOOT', 'SYS_TIME', 'SYS_PACCT', 'SYS_NICE', 'SYS_RESOURCE'],
        ...['SYS_TTY_CONFIG', 'WAKE_ALARM', 'BLOCK_SUSPEND', 'IPC_LOCK'],
        ...['IPC_OWNER', 'LEASE', 'LINUX_IMMUTABLE', 'CHECKPOINT_RESTORE'],
    ].map((name) => [name, MACHINE]),
]);
/** Why a capability is not in a plugin's reach, or undefined. */
function neverGrantedCapability(name) {
    return CAPABILITY_REFUSALS.get(name.toUpperCase().replace(/^CAP_/, ''));
}


/***/ }),

/***/ 4960:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   Oh: () => (/* binding */ parseCpu),
/* harmony export */   Pw: () => (/* binding */ parseMemory)
/* harmony export */ });
/* unused harmony exports MIN_NANO_CPUS, MAX_CPUS, MIN_MEMORY_BYTES */
/* harmony import */ var _describe_value__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5536);
/* harmony import */ var _value_error__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4447);


const MIB = 2n ** 20n;
const NANOS_PER_CPU = 10n ** 9n;
/** The engine's scheduler cannot grant less than a thousandth of a CPU. */
const MIN_NANO_CPUS = 1_000_000;
/** No machine has more; beyond it a quantity is a typing error. */
const MAX_CPUS = 1024;
/** Docker refuses to create a container with less memory. */
const MIN_MEMORY_BYTES = Number(6n * MIB);
const MULTIPLIERS = new Map([
    ['', [1n, 1n]],
    ['n', [1n, 10n ** 9n]],
    ['u', [1n, 10n ** 6n]],
    ['m', [1n, 10n ** 3n]],
    ...['k', 'M', 'G', 'T', 'P', 'E'].map((suffix, at) => [
        suffix,
        [10n ** BigInt(3 * at + 3), 1n],
    ]),
    ...['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'].map((suffix, at) => [
        suffix,
        [2n ** BigInt(10 * at + 10), 1n],
    ]),
]);
const QUANTITY = /^([+-]?)(\d+)?(?:\.(\d*))?(?:[eE]([+-]?\d{1,9})|([numkMGTPE]|[KMGTPE]i)?)$/;
/** A size as other tools write it: `256MB`, `256 mb`, `256g`, `256K`. */
const FOREIGN_SIZE = /^(\d+(?:\.\d+)?)\s*([kmgtpe])(?:i?b?|ytes?)$/i;
/** Longer texts are no quantities, and would make slow big numbers. */
const MAX_TEXT = 40;
/** Beyond 10^±40 nothing is in range, whatever the digits. */
const MAX_EXPONENT = 40;
/**
 * A Kubernetes CPU quantity (`500m`, `0.5`, `2`, `1e1`) in billionths of a
 * CPU, computed exactly and rounded up.
 * @throws ValueError when it is no quantity, under 1m or over 1024 CPUs
 */
function parseCpu(value) {
    const shown = (0,_describe_value__WEBPACK_IMPORTED_MODULE_1__/* .describeValue */ .b)(value);
    const ratio = parseRatio(value);
    if (ratio === undefined) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${shown} is not a CPU quantity: write CPUs such as "0.5" or thousandths such as "500m"`);
    }
    checkPositive(ratio, shown, '"500m"');
    const nanos = ceil([ratio[0] * NANOS_PER_CPU, ratio[1]]);
    if (ratio[0] * 1000n < ratio[1]) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${shown} is under "1m", the smallest share of a CPU that can be enforced`);
    }
    if (nanos > BigInt(MAX_CPUS) * NANOS_PER_CPU) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${shown} is more than ${MAX_CPUS} CPUs; thousandths are written "500m"`);
    }
    return Number(nanos);
}
/**
 * A Kubernetes memory quantity (`256Mi`, `1.5Gi`, `1G`, `1e9`) in bytes,
 * computed exactly and rounded up, of at least Docker's floor of 6 MiB.
 * @throws ValueError when it is no quantity or out of range
 */
function parseMemory(value) {
    const bytes = parseSize(value);
    if (bytes < MIN_MEMORY_BYTES) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(underFloor(value, bytes));
    }
    return bytes;
}
/**
 * A Kubernetes quantity of bytes without a floor, rounded up.
 * @throws ValueError when it is no quantity, not positive, or over 2^53-1
 */
function parseSize(value) {
    const shown = (0,_describe_value__WEBPACK_IMPORTED_MODULE_1__/* .describeValue */ .b)(value);
    const ratio = parseRatio(value);
    if (ratio === undefined) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${shown} is not a quantity of bytes: ${meantSize(value)}`);
    }
    checkPositive(ratio, shown, '"256Mi"');
    const bytes = ceil(ratio);
    if (bytes > BigInt(Number.MAX_SAFE_INTEGER)) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${shown} is more than ${Number.MAX_SAFE_INTEGER} bytes, the most that can be counted`);
    }
    return Number(bytes);
}
/** The exact value, negative or not, or undefined when it is no quantity. */
function parseRatio(value) {
    // The shortest decimal of a number is what its author wrote.
    const text = String(value);
    if (text.length > MAX_TEXT)
        return undefined;
    const match = QUANTITY.exec(text);
    if (match === null)
        return undefined;
    const [, sign, whole = '', fraction = '', exponent, suffix = ''] = match;
    if (whole === '' && fraction === '')
        return undefined;
    const digits = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n);
    const multiplier = MULTIPLIERS.get(suffix);
    if (multiplier === undefined)
        return undefined;
    const power = Number(exponent ?? 0) - fraction.length;
    const bounded = Math.max(-2 * MAX_EXPONENT, Math.min(2 * MAX_EXPONENT, power));
    const scale = 10n ** BigInt(Math.abs(bounded));
    return bounded < 0
        ? [digits * multiplier[0], multiplier[1] * scale]
        : [digits * multiplier[0] * scale, multiplier[1]];
}
function checkPositive(ratio, shown, example) {
    if (ratio[0] > 0n)
        return;
    const what = ratio[0] === 0n ? 'zero' : 'negative';
    throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${shown} is ${what}: a limit must be positive, such as ${example}`);
}
/** Rounds up, as Kubernetes does: never less than what was asked for. */
function ceil([numerator, denominator]) {
    return (numerator + denominator - 1n) / denominator;
}
function meantSize(value) {
    const [, digits, letter] = FOREIGN_SIZE.exec(String(value).trim()) ?? [];
    if (digits === undefined || letter === undefined) {
        return 'write it like "256Mi", "1G" or "134217728"';
    }
    const binary = `${digits}${letter.toUpperCase()}i`;
    const decimal = `${digits}${/k/i.test(letter) ? 'k' : letter.toUpperCase()}`;
    return `did you mean "${decimal}" or "${binary}"?`;
}
function underFloor(value, bytes) {
    const shown = (0,_describe_value__WEBPACK_IMPORTED_MODULE_1__/* .describeValue */ .b)(value);
    const floor = "under Docker's floor of 6 MiB";
    const [, digits, suffix] = /^(\d+(?:\.\d+)?)(m?)$/.exec(String(value)) ?? [];
    if (digits === undefined)
        return `${shown} is ${floor}`;
    const unit = suffix === 'm' ? 'thousandths of a byte' : `${bytes} bytes`;
    // Advice that would be refused itself is none.
    const isEnough = Number(digits) * Number(MIB) >= MIN_MEMORY_BYTES;
    const advice = isEnough
        ? `did you mean "${digits}Mi"?`
        : 'write it like "256Mi" or "1G"';
    return `${shown} is ${unit}, ${floor}; ${advice}`;
}


/***/ }),

/***/ 1969:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/* unused harmony export LONG_QUOTE */
/** Longest quotation, in characters: enough to recognise, too short to flood. */
const MAX_LENGTH = 80;
/** For the words of an engine or a registry, whose end holds the reason. */
const LONG_QUOTE = 600;
/**
 * What a terminal, a log viewer or an editor would act on instead of showing:
 * C0 and C1 controls, NEL, line and paragraph separators, and the invisible
 * format characters, among them the bidirectional overrides.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/**
 * A text from outside, made safe to show in a message: JSON-quoted, cut to
 * `maxLength` characters, every control and invisible character escaped.
 */
function quote(text, maxLength = MAX_LENGTH) {
    // Twice the length in code units holds every code point that can be shown.
    const points = Array.from(text.slice(0, 2 * maxLength + 1));
    const isCut = points.length > maxLength;
    const shown = isCut ? points.slice(0, maxLength).join('') : text;
    return JSON.stringify(shown).replace(UNSAFE, escape) + (isCut ? '…' : '');
}
function escape(character) {
    return Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}


/***/ }),

/***/ 9252:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseSandboxUser)
/* harmony export */ });
/* harmony import */ var _describe_value__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5536);
/* harmony import */ var _value_error__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4447);


/** The largest id every kernel and file system takes. */
const MAX_ID = 2 ** 31 - 1;
/**
 * Parses `sandbox.user`: `uid:gid`, `uid` (the group has the same number),
 * `host` or `image`.
 * @throws ValueError for everything else, names of users among it
 */
function parseSandboxUser(value) {
    if (value === 'host' || value === 'image')
        return { kind: value };
    const match = /^(\d{1,10})(?::(\d{1,10}))?$/.exec(String(value));
    const uid = Number(match?.[1]);
    const gid = Number(match?.[2] ?? match?.[1]);
    // NaN, of no match, is not in range either.
    if (!(uid <= MAX_ID && gid <= MAX_ID)) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${(0,_describe_value__WEBPACK_IMPORTED_MODULE_1__/* .describeValue */ .b)(value)} is not a user: write "uid:gid" with numbers up to ${MAX_ID}, "host" or "image"`);
    }
    return { kind: 'ids', uid, gid };
}


/***/ }),

/***/ 9086:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ showAbsolutePath),
/* harmony export */   P: () => (/* binding */ showPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1969);


/** A path that needs no quotes in a message. */
const PLAIN = /^[\p{L}\p{N}_./\\:@+=~ -]+$/u;
/**
 * A path as a message names it: relative to `cwd` where it lies inside. What is
 * no absolute path, such as a URL, stays as it is.
 */
function showPath(path, cwd = process.cwd()) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path))
        return showAbsolutePath(path);
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, path);
    const isInside = inside !== '' &&
        inside !== '..' &&
        !inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) &&
        !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside);
    return showAbsolutePath(isInside ? inside : path);
}
/** A path as it is, quoted when it holds more than usual characters. */
function showAbsolutePath(path) {
    return PLAIN.test(path) && !path.includes('::') ? path : (0,_quote__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(path);
}


/***/ }),

/***/ 7383:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest),
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/** Longer words are nobody's typo, and slow to compare. */
const MAX_LENGTH = 80;
/** The known word a misspelled one was probably meant to be, if any is near. */
function suggest(word, known) {
    const meant = fold(word);
    if (meant === '' || meant.length > MAX_LENGTH)
        return undefined;
    // A third of the letters may be wrong, but not the only one.
    const third = Math.max(1, Math.floor(meant.length / 3));
    const limit = Math.min(third, meant.length - 1);
    let nearest;
    let best = limit + 1;
    for (const candidate of known) {
        const distance = editDistance(meant, fold(candidate), best);
        if (distance < best)
            [nearest, best] = [candidate, distance];
    }
    return nearest;
}
/** The words `; did you mean "x"?`, or nothing. */
function didYouMean(word, known) {
    const nearest = suggest(word, known);
    return nearest === undefined
        ? ''
        : `; did you mean ${JSON.stringify(nearest)}?`;
}
/** `inputSchema`, `input-schema` and `input_schema` are the same typo. */
function fold(word) {
    return word.toLowerCase().replace(/[-_ ]/g, '');
}
/** Damerau-Levenshtein (adjacent swaps); `bound` when it is at least that. */
function editDistance(a, b, bound) {
    if (Math.abs(a.length - b.length) >= bound)
        return bound;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let value = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
            const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (isSwap)
                value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
            row.push(value);
        }
        [beforeLast, last] = [last, row];
    }
    return Math.min(bound, last[b.length] ?? bound);
}


/***/ }),

/***/ 3579:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ TaskError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* unused harmony export EngineError */
/**
 * An expected end of a task. The subclass says who must act; `outcome` says
 * what ended the execution. The message is for the reader of the failed job:
 * what happened, which rule, what to do; it never needs a stack trace.
 */
class TaskError extends Error {
    /** The outcome the execution ends with. */
    outcome;
    constructor(outcome, message, options) {
        super(message, options);
        this.name = new.target.name;
        this.outcome = outcome;
    }
}
/** The workflow or the definition must change. */
class UserError extends TaskError {
}
/** The machine must change: the engine, the image, the network. */
class EngineError extends (/* unused pure expression or super */ null && (TaskError)) {
}


/***/ }),

/***/ 9155:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   em: () => (/* binding */ treeFaults),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH)
/* harmony export */ });
/* harmony import */ var _describe_value__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5536);
/* harmony import */ var _json_pointer__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5239);


/** Deeper values overflow the stack of whatever walks them recursively. */
const MAX_DEPTH = 100;
/** YAML aliases can make a huge tree of a small file. */
const MAX_NODES = 200_000;
/**
 * What makes a value no usable JSON: too deep (or cyclic), too large, or with
 * numbers JSON cannot hold.
 */
function treeFaults(root) {
    const faults = [];
    const open = [{ value: root, pointer: '', depth: 0 }];
    for (let count = 1; open.length > 0; count++) {
        const { value, pointer, depth } = open.pop() ?? { pointer: '', depth: 0 };
        if (depth > MAX_DEPTH) {
            return [tooDeep()];
        }
        if (count > MAX_NODES) {
            const message = `holds more than ${MAX_NODES} values`;
            return [{ pointer: '', rule: 'size', message }];
        }
        if (typeof value === 'number' && !Number.isFinite(value)) {
            const message = `must be a finite number, got ${(0,_describe_value__WEBPACK_IMPORTED_MODULE_0__/* .describeValue */ .b)(value)}`;
            faults.push({ pointer, rule: 'finite', message });
        }
        if (typeof value !== 'object' || value === null)
            continue;
        for (const [key, member] of Object.entries(value)) {
            const place = depth < MAX_DEPTH ? (0,_json_pointer__WEBPACK_IMPORTED_MODULE_1__/* .pointerTo */ .xH)(pointer, key) : pointer;
            open.push({ value: member, pointer: place, depth: depth + 1 });
        }
    }
    return faults;
}
/** The fault of a text or a value that is nested too deeply. */
function tooDeep() {
    const message = `is nested more than ${MAX_DEPTH} levels deep`;
    return { pointer: '', rule: 'depth', message };
}


/***/ }),

/***/ 4447:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ValueError)
/* harmony export */ });
/**
 * A text that is not the value it should be. The message is one sentence with
 * the value, the rule and the fix; whoever knows the place adds the place.
 */
class ValueError extends RangeError {
    constructor(message) {
        super(message);
        this.name = 'ValueError';
    }
}


/***/ }),

/***/ 8383:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withoutFaults)
/* harmony export */ });
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4783);
/* harmony import */ var _json_pointer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5239);


/**
 * A copy without the members that have faults, so that what is left can be
 * checked further. A list with a bad item goes as a whole.
 */
function withoutFaults(value, faults) {
    if (faults.length === 0)
        return value;
    const copy = structuredClone(value);
    for (const { pointer } of faults)
        remove(copy, (0,_json_pointer__WEBPACK_IMPORTED_MODULE_0__/* .pointerKeys */ .mP)(pointer));
    return copy;
}
function remove(root, keys) {
    let owner = root;
    for (const [at, key] of keys.entries()) {
        if (!(0,_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(owner) || !Object.hasOwn(owner, key))
            return;
        const member = owner[key];
        if (Array.isArray(member) || at === keys.length - 1) {
            delete owner[key];
            return;
        }
        owner = member;
    }
}


/***/ }),

/***/ 9607:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ definitionPaths),
/* harmony export */   u: () => (/* binding */ isYaml)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _not_found__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(891);



const DEFINITION = /\.(?:json|ya?ml)$/;
const IN_DIRECTORY = /^plugin\.(?:json|ya?ml)$/;
/** Files of the registry itself, and of whoever hides files. */
const IGNORED = /^\.|^policy\./i;
/** True for a file that is read as YAML. */
function isYaml(path) {
    return /\.ya?ml$/.test(path);
}
/**
 * The definition files of a plugins directory, sorted: every
 * `<name>.{json,yaml,yml}` and `<directory>/plugin.{json,yaml,yml}`.
 * @throws UserError `plugin_not_found` when there is no such directory
 */
function definitionPaths(directory) {
    return entriesOf(directory)
        .filter(({ name }) => !IGNORED.test(name))
        .flatMap((entry) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, entry.name);
        if (isDirectory(entry, path))
            return pathsInside(path);
        return DEFINITION.test(entry.name) ? [path] : [];
    })
        .sort();
}
function entriesOf(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true });
    }
    catch (cause) {
        throw (0,_not_found__WEBPACK_IMPORTED_MODULE_2__/* .directoryNotFound */ .F$)(directory, cause);
    }
}
function pathsInside(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory)
            .filter((name) => IN_DIRECTORY.test(name))
            .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name));
    }
    catch {
        // Reading this path fails in turn, and is reported as a broken definition.
        return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'plugin.json')];
    }
}
function isDirectory(entry, path) {
    if (!entry.isSymbolicLink())
        return entry.isDirectory();
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 9759:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseDocument),
  d: () => (/* binding */ parseJsonDocument)
});

// EXTERNAL MODULE: ./src/definition/definition-error.ts
var definition_error = __nccwpck_require__(7999);
// EXTERNAL MODULE: ./src/registry/definition-paths.ts
var definition_paths = __nccwpck_require__(9607);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __nccwpck_require__(1969);
// EXTERNAL MODULE: ./src/definition/tree-faults.ts
var tree_faults = __nccwpck_require__(9155);
// EXTERNAL MODULE: ./src/registry/position.ts
var position = __nccwpck_require__(6932);
;// CONCATENATED MODULE: ./src/registry/json-text-fault.ts



const SPACE = /[ \t\n\r]*/y;
// Every character from the space on, but for the quote and the backslash.
const STRING = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*"/y;
const SCALAR = /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
/**
 * The first thing that makes a text no JSON, with line and column. The parser
 * of the platform names no place, quotes the text, and lets duplicate keys and
 * any depth pass.
 */
function jsonTextFault(text) {
    let at = 0;
    const fault = (rule, message) => ({
        pointer: '',
        rule,
        message,
        position: (0,position/* positionAt */.t)(text, at),
    });
    const take = (pattern) => {
        pattern.lastIndex = at;
        const found = pattern.exec(text)?.[0];
        at += found?.length ?? 0;
        return found;
    };
    const takeSign = (sign) => {
        take(SPACE);
        if (text[at] !== sign)
            return false;
        at += 1;
        return true;
    };
    const expected = (what) => {
        const where = at >= text.length ? ', but the file ends' : '';
        return fault('json', `expected ${what}${where}`);
    };
    const value = (depth) => {
        if (depth > tree_faults/* MAX_DEPTH */.lr)
            return { ...(0,tree_faults/* tooDeep */.DI)(), position: (0,position/* positionAt */.t)(text, at) };
        if (takeSign('{'))
            return members('}', depth, member);
        if (takeSign('['))
            return members(']', depth, value);
        const start = at;
        if (take(STRING) !== undefined)
            return undefined;
        const scalar = take(SCALAR);
        if (scalar === undefined)
            return expected('a JSON value');
        if (/^[-\d]/.test(scalar) && !Number.isFinite(Number(scalar))) {
            at = start;
            return fault('finite', 'the number is too large');
        }
        return undefined;
    };
    const members = (end, depth, read) => {
        if (takeSign(end))
            return undefined;
        const keys = new Set();
        do {
            const found = read(depth + 1, keys);
            if (found !== undefined)
                return found;
        } while (takeSign(','));
        return takeSign(end) ? undefined : expected(`"," or "${end}"`);
    };
    const member = (depth, keys) => {
        take(SPACE);
        const start = at;
        const text = take(STRING);
        if (text === undefined)
            return expected('a key in double quotes');
        const key = JSON.parse(text);
        if (keys.has(key)) {
            at = start;
            return fault('duplicate_key', `${(0,quote/* quote */.h)(key)} is there twice`);
        }
        keys.add(key);
        return takeSign(':') ? value(depth) : expected('":" after the key');
    };
    const found = value(0);
    if (found !== undefined)
        return found;
    take(SPACE);
    return at === text.length ? undefined : expected('the end of the file');
}

;// CONCATENATED MODULE: ./src/registry/document.ts



/**
 * The value that the bytes of a file hold: JSON, or YAML by its name.
 * @throws DefinitionError with the place where the text cannot be read
 */
async function parseDocument(bytes, file, parseYaml) {
    return (0,definition_paths/* isYaml */.u)(file)
        ? await parseYaml(decode(bytes, file), file)
        : parseJsonDocument(bytes, file);
}
/**
 * The value that the bytes of a JSON file hold.
 * @throws DefinitionError with the place where the text cannot be read
 */
function parseJsonDocument(bytes, file) {
    return parseJson(decode(bytes, file), file);
}
/** Drops a byte order mark; refuses what would silently become U+FFFD. */
function decode(bytes, file) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        const message = 'is not UTF-8 text';
        throw new definition_error/* DefinitionError */.g(file, [{ pointer: '', rule: 'encoding', message }], { cause });
    }
}
function parseJson(text, file) {
    const fault = jsonTextFault(text);
    if (fault !== undefined)
        throw new definition_error/* DefinitionError */.g(file, [fault]);
    return JSON.parse(text);
}


/***/ }),

/***/ 7588:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ LOCK_NAME)
/* harmony export */ });
/** The name a lock has in a plugins directory. */
const LOCK_NAME = 'plugins.lock';


/***/ }),

/***/ 891:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ pluginNotFound),
/* harmony export */   F$: () => (/* binding */ directoryNotFound),
/* harmony export */   qg: () => (/* binding */ versionNotFound)
/* harmony export */ });
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1969);
/* harmony import */ var _definition_show_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9086);
/* harmony import */ var _definition_suggest__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7383);
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3579);




/** More names than this help nobody. */
const MAX_NAMES = 20;
/** There is no such plugin; the message says what there is instead. */
function pluginNotFound(id, directories, { definitions, errors }) {
    const places = directories.map(_definition_show_path__WEBPACK_IMPORTED_MODULE_0__/* .showAbsolutePath */ .E).join(', ');
    if (definitions.length + errors.length === 0) {
        return new _definition_task_error__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('plugin_not_found', `There is no plugin ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(id)}: no definition is in ${places}. Add one as <name>.json, <name>.yaml or <name>/plugin.json, or check that the right revision has been checked out.`);
    }
    const ids = [...new Set(definitions.map((it) => it.id))].sort();
    const near = (0,_definition_suggest__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .Z)(id, ids);
    const sentences = [
        `There is no plugin ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(id)} in ${places}${near === undefined ? '.' : `; did you mean ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(near)}?`}`,
        ids.length === 0 ? '' : `Known plugins: ${list(ids)}.`,
        broken(errors),
    ];
    return new _definition_task_error__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('plugin_not_found', sentences.filter((it) => it !== '').join(' '));
}
/** There is such a plugin, but not in this version. */
function versionNotFound(reference, definitions) {
    const versions = definitions.map((it) => it.version ?? 'one without a version');
    return new _definition_task_error__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('plugin_not_found', `No version of the plugin fits ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(reference)}. Versions there are: ${list(versions)}.`);
}
/** There is no such directory. */
function directoryNotFound(directory, cause) {
    const { code = 'unknown error' } = cause;
    const why = code === 'ENOENT'
        ? 'There is no plugins directory at'
        : `The plugins directory cannot be read (${code}):`;
    return new _definition_task_error__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('plugin_not_found', `${why} ${(0,_definition_show_path__WEBPACK_IMPORTED_MODULE_0__/* .showAbsolutePath */ .E)(directory)}. Has the repository been checked out? Add actions/checkout before this step, or name another directory.`, { cause });
}
function broken(errors) {
    if (errors.length === 0)
        return '';
    const files = [...new Set(errors.map((it) => (0,_definition_show_path__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P)(it.file)))];
    const count = files.length === 1 ? '1 file is' : `${files.length} files are`;
    return `${count} invalid and may hold it: ${list(files)}.`;
}
function list(names) {
    const shown = names.slice(0, MAX_NAMES).join(', ');
    const more = names.length - MAX_NAMES;
    return more > 0 ? `${shown} and ${more} more` : shown;
}


/***/ }),

/***/ 6932:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ positionAt)
/* harmony export */ });
/** Line and column of an offset in a text, both from 1. */
function positionAt(text, offset) {
    const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}


/***/ }),

/***/ 8462:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ NOT_READ),
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** What is wrong with such a file, where its size is not. */
const NOT_READ = {
    kind: 'is not a regular file',
    change: 'has changed while it was read',
};
/**
 * The bytes of a regular file, read once. Synchronous: a registry of ten
 * thousand files is read in a fraction of the time.
 * @param refusal makes the error for a file that is not read
 * @param limit the most it may have, in bytes
 * @param options.follow false: a symbolic link is no regular file
 * @throws the error of the file system when it cannot be opened
 */
function readRegularFile(path, refusal, limit, { follow = true } = {}) {
    // Without O_NONBLOCK opening a FIFO waits for a writer, forever.
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
    const descriptor = open(path, follow ? flags : flags | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW, refusal);
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!stat.isFile())
            throw refusal('kind');
        if (stat.size > limit)
            throw refusal('size');
        return readAll(descriptor, stat.size, refusal);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function open(path, flags, refusal) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    }
    catch (error) {
        const isLink = error.code === 'ELOOP';
        throw isLink && flags & node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ? refusal('kind') : error;
    }
}
/** One byte more than it should have shows a file that is not what it says. */
function readAll(descriptor, size, refusal) {
    const buffer = Buffer.allocUnsafe(size + 1);
    let length = 0;
    while (length < buffer.length) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, length, buffer.length - length, null);
        if (count === 0)
            return buffer.subarray(0, length);
        length += count;
    }
    throw refusal('change');
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(6768);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
