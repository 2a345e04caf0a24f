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

/***/ 7114:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _enter_step__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2718);
/* harmony import */ var _validate_step__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1470);


await (0,_enter_step__WEBPACK_IMPORTED_MODULE_1__/* .enterStep */ .R)(_validate_step__WEBPACK_IMPORTED_MODULE_0__/* .validateStep */ .X);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1470:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ validateStep)
});

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"UU":"plugin-runner","rE":"1.0.0"}');
;// CONCATENATED MODULE: ./src/definition/make-directory.ts


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
    let path = (0,external_node_path_.resolve)(directory);
    while (!isDirectory(path)) {
        missing.unshift(path);
        path = (0,external_node_path_.dirname)(path);
    }
    for (const each of missing) {
        try {
            (0,external_node_fs_namespaceObject.mkdirSync)(each, { mode });
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
    return (0,external_node_fs_namespaceObject.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __nccwpck_require__(3579);
// EXTERNAL MODULE: ./src/definition/definition-error.ts
var definition_error = __nccwpck_require__(7999);
// EXTERNAL MODULE: ./src/definition/quote.ts
var definition_quote = __nccwpck_require__(1969);
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

;// CONCATENATED MODULE: ./src/registry/not-found.ts




/** More names than this help nobody. */
const MAX_NAMES = 20;
/** There is no such plugin; the message says what there is instead. */
function pluginNotFound(id, directories, { definitions, errors }) {
    const places = directories.map(showAbsolutePath).join(', ');
    if (definitions.length + errors.length === 0) {
        return new UserError('plugin_not_found', `There is no plugin ${quote(id)}: no definition is in ${places}. Add one as <name>.json, <name>.yaml or <name>/plugin.json, or check that the right revision has been checked out.`);
    }
    const ids = [...new Set(definitions.map((it) => it.id))].sort();
    const near = suggest(id, ids);
    const sentences = [
        `There is no plugin ${quote(id)} in ${places}${near === undefined ? '.' : `; did you mean ${quote(near)}?`}`,
        ids.length === 0 ? '' : `Known plugins: ${list(ids)}.`,
        broken(errors),
    ];
    return new UserError('plugin_not_found', sentences.filter((it) => it !== '').join(' '));
}
/** There is such a plugin, but not in this version. */
function versionNotFound(reference, definitions) {
    const versions = definitions.map((it) => it.version ?? 'one without a version');
    return new UserError('plugin_not_found', `No version of the plugin fits ${quote(reference)}. Versions there are: ${list(versions)}.`);
}
/** There is no such directory. */
function directoryNotFound(directory, cause) {
    const { code = 'unknown error' } = cause;
    const why = code === 'ENOENT'
        ? 'There is no plugins directory at'
        : `The plugins directory cannot be read (${code}):`;
    return new task_error/* UserError */.yo('plugin_not_found', `${why} ${(0,show_path/* showAbsolutePath */.E)(directory)}. Has the repository been checked out? Add actions/checkout before this step, or name another directory.`, { cause });
}
function broken(errors) {
    if (errors.length === 0)
        return '';
    const files = [...new Set(errors.map((it) => showPath(it.file)))];
    const count = files.length === 1 ? '1 file is' : `${files.length} files are`;
    return `${count} invalid and may hold it: ${list(files)}.`;
}
function list(names) {
    const shown = names.slice(0, MAX_NAMES).join(', ');
    const more = names.length - MAX_NAMES;
    return more > 0 ? `${shown} and ${more} more` : shown;
}

;// CONCATENATED MODULE: ./src/registry/definition-paths.ts



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
        const path = (0,external_node_path_.join)(directory, entry.name);
        if (definition_paths_isDirectory(entry, path))
            return pathsInside(path);
        return DEFINITION.test(entry.name) ? [path] : [];
    })
        .sort();
}
function entriesOf(directory) {
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)(directory, { withFileTypes: true });
    }
    catch (cause) {
        throw directoryNotFound(directory, cause);
    }
}
function pathsInside(directory) {
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)(directory)
            .filter((name) => IN_DIRECTORY.test(name))
            .map((name) => (0,external_node_path_.join)(directory, name));
    }
    catch {
        // Reading this path fails in turn, and is reported as a broken definition.
        return [(0,external_node_path_.join)(directory, 'plugin.json')];
    }
}
function definition_paths_isDirectory(entry, path) {
    if (!entry.isSymbolicLink())
        return entry.isDirectory();
    try {
        return (0,external_node_fs_namespaceObject.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/registry/regular-file.ts

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
    const flags = external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NONBLOCK;
    const descriptor = regular_file_open(path, follow ? flags : flags | external_node_fs_namespaceObject.constants.O_NOFOLLOW, refusal);
    try {
        const stat = (0,external_node_fs_namespaceObject.fstatSync)(descriptor);
        if (!stat.isFile())
            throw refusal('kind');
        if (stat.size > limit)
            throw refusal('size');
        return readAll(descriptor, stat.size, refusal);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    }
}
function regular_file_open(path, flags, refusal) {
    try {
        return (0,external_node_fs_namespaceObject.openSync)(path, flags);
    }
    catch (error) {
        const isLink = error.code === 'ELOOP';
        throw isLink && flags & external_node_fs_namespaceObject.constants.O_NOFOLLOW ? refusal('kind') : error;
    }
}
/** One byte more than it should have shows a file that is not what it says. */
function readAll(descriptor, size, refusal) {
    const buffer = Buffer.allocUnsafe(size + 1);
    let length = 0;
    while (length < buffer.length) {
        const count = (0,external_node_fs_namespaceObject.readSync)(descriptor, buffer, length, buffer.length - length, null);
        if (count === 0)
            return buffer.subarray(0, length);
        length += count;
    }
    throw refusal('change');
}

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
    const real = external_node_fs_namespaceObject.realpathSync.native(path);
    if (!isInside(real, external_node_fs_namespaceObject.realpathSync.native(root))) {
        throw refusal(path, 'file', 'is a link that leaves the plugins directory');
    }
    const limit = isYaml(path) ? MAX_YAML_BYTES : MAX_JSON_BYTES;
    return readRegularFile(real, (why) => {
        if (why === 'size')
            return tooLarge(path, limit);
        return refusal(path, 'file', NOT_READ[why]);
    }, limit);
}
function tooLarge(path, limit) {
    const kind = isYaml(path) ? 'a YAML' : 'a JSON';
    const hint = isYaml(path)
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
// EXTERNAL MODULE: ./src/definition/image-reference.ts + 1 modules
var image_reference = __nccwpck_require__(4461);
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
var definition_suggest = __nccwpck_require__(7383);
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
                (0,definition_suggest/* didYouMean */.a)(entry, RETRYABLE_OUTCOMES));
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
const schema_faults_DEFINITION = {
    name: 'a definition',
    validate: validate,
    knownKeys: knownKeys,
    expected: EXPECTED,
    refusals: new Map([['/sandbox/capabilities/*', never_granted/* neverGrantedCapability */.G]]),
};
/** Everything in a definition that its JSON Schema refuses. */
function schemaFaults(value) {
    return (0,document_faults/* documentFaults */.Z)(value, schema_faults_DEFINITION);
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

;// CONCATENATED MODULE: ./src/registry/position.ts
/** Line and column of an offset in a text, both from 1. */
function positionAt(text, offset) {
    const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

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
        position: positionAt(text, at),
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
            return { ...(0,tree_faults/* tooDeep */.DI)(), position: positionAt(text, at) };
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
            return fault('duplicate_key', `${(0,definition_quote/* quote */.h)(key)} is there twice`);
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
    return isYaml(file)
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
        faults: [{ ...fault, position: positionAt(text, parser.offset) }],
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
        const position = positionAt(text, second.range[0]);
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
        ...(text !== undefined && { position: positionAt(text, problem.pos[0]) }),
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
    return parseDefinition(await parseDocument(bytes, file, parseYaml), file);
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
        paths: definitionPaths,
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
        return external_node_fs_namespaceObject.realpathSync.native(directory);
    }
    catch {
        return directory;
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
        const value = await parseDocument(definition_bytes_readDefinitionBytes(path, root), path, parseYaml);
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
        return (0,external_node_fs_namespaceObject.readdirSync)(directory).sort();
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

;// CONCATENATED MODULE: ./src/registry/pointer-positions.ts

/**
 * Where the parts of a definition file are. A member is where its key is; what
 * is not there is where it would belong: at the nearest part that is.
 * @param text of YAML or JSON, which is read as the YAML it nearly is; it has
 * been parsed before, and so is not nested too deeply
 */
async function pointerPositions(text) {
    const { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    const lineCounter = new LineCounter();
    const document = parseDocument(text, {
        lineCounter,
        // Has been checked, and takes quadratic time.
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'silent',
    });
    function memberOf(parent, key) {
        const node = isAlias(parent) ? parent.resolve(document) : parent;
        if (isMap(node)) {
            const pair = node.items.find(({ key: it }) => isScalar(it) && String(it.value) === key);
            return pair && { at: pair.key, value: pair.value };
        }
        if (!isSeq(node) || !/^\d+$/.test(key))
            return undefined;
        const item = node.items[Number(key)];
        return item && { at: item, value: item };
    }
    return (pointer) => {
        let offset = document.contents?.range?.[0] ?? 0;
        let value = document.contents;
        for (const key of (0,json_pointer/* pointerKeys */.mP)(pointer)) {
            const member = memberOf(value, key);
            if (member === undefined)
                break;
            offset = member.at?.range?.[0] ?? offset;
            value = member.value;
        }
        const { line, col } = lineCounter.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
}

;// CONCATENATED MODULE: ./src/registry/validate-definitions.ts











/** More faults of one file than this are counted, not listed. */
const MAX_FAULTS_PER_FILE = 100;
/**
 * Validates definition files and the policy: every fault of every file, with
 * its line and column.
 * @throws UserError `plugin_not_found` when there is no such directory
 */
async function validateDefinitions(request) {
    const store = fileStore(request.yamlWorkerFile);
    const found = new FaultsByFile();
    const policy = await validatePolicies(request, found);
    const definitions = [];
    for (const [path, root] of definitionFiles(request)) {
        request.signal.throwIfAborted();
        found.look(path);
        try {
            const bytes = store.read(path, root);
            const definition = await store.parse(bytes, path, request.signal);
            definitions.push(definition);
            found.add(path, await request.check(definition, policy));
        }
        catch (error) {
            if (!(error instanceof definition_error/* DefinitionError */.g))
                throw error;
            found.add(path, error.faults);
        }
    }
    for (const { error } of findConflicts(definitions)) {
        found.add(error.file, error.faults);
    }
    return { files: found.files, faults: await found.located() };
}
/** @returns the policy that applies, where there is one that can be used. */
async function validatePolicies(request, found) {
    const { policyDirectory, policyFile, files, yamlWorkerFile } = request;
    const parseYaml = yamlParser(yamlWorkerFile);
    const load = async (directory, file) => {
        const path = file ?? policyDirectory ?? '';
        try {
            const policy = await loadPolicy(directory, file, (text, name) => parseYaml(text, name, request.signal));
            if (policy !== undefined)
                found.look(policy.file);
            return policy;
        }
        catch (error) {
            if (!(error instanceof task_error/* UserError */.yo))
                throw error;
            const { cause, message } = error;
            if (cause instanceof definition_error/* DefinitionError */.g)
                found.add(cause.file, cause.faults);
            else
                found.add(path, [{ pointer: '', rule: 'policy', message }]);
            return undefined;
        }
    };
    for (const path of files.filter(isPolicy))
        await load(undefined, path);
    return load(policyDirectory, policyFile);
}
/** Paths of definitions, each with the directory that it must lie in. */
function definitionFiles({ directories, files, }) {
    const roots = new Map();
    for (const directory of distinctDirectories(directories)) {
        for (const file of definitionPaths(directory))
            roots.set(file, directory);
    }
    for (const file of files.filter((it) => !isPolicy(it))) {
        roots.set(file, (0,external_node_path_.dirname)(file));
    }
    return roots;
}
function isPolicy(path) {
    return /^policy\./i.test((0,external_node_path_.basename)(path));
}
/** Gathers faults, and finds their places when all are known. */
class FaultsByFile {
    #faults = new Map();
    get files() {
        return [...this.#faults.keys()];
    }
    /** Notes that a file was looked at. */
    look(file) {
        this.#faults.set((0,external_node_path_.resolve)(file), this.#faults.get((0,external_node_path_.resolve)(file)) ?? []);
    }
    add(file, faults) {
        this.look(file);
        this.#faults.get((0,external_node_path_.resolve)(file))?.push(...faults);
    }
    async located() {
        const all = [];
        for (const [file, faults] of this.#faults) {
            if (faults.length > 0)
                all.push(...(await locate(file, faults)));
        }
        return all;
    }
}
async function locate(file, faults) {
    // What is not about a part of the file can be why it has none.
    const isPart = ({ pointer, position }) => position === undefined && pointer !== '';
    const find = faults.some(isPart) ? await positionsIn(file) : undefined;
    const located = faults
        .map((fault) => {
        const position = isPart(fault) ? find?.(fault.pointer) : fault.position;
        return { ...fault, file, position };
    })
        .sort(byPosition);
    const more = located.length - MAX_FAULTS_PER_FILE;
    if (more <= 0)
        return located;
    const last = {
        ...{ file, pointer: '', rule: 'more', position: undefined },
        message: `and ${more} more`,
    };
    return [...located.slice(0, MAX_FAULTS_PER_FILE), last];
}
/** @returns undefined where the file is another one by now. */
async function positionsIn(file) {
    try {
        const bytes = definition_bytes_readDefinitionBytes(file, (0,external_node_path_.parse)(file).root);
        return await pointerPositions(new TextDecoder().decode(bytes));
    }
    catch (error) {
        if (error instanceof definition_error/* DefinitionError */.g)
            return undefined;
        throw error;
    }
}
/** Those without a place first: they are about the whole. */
function byPosition({ position: a }, { position: b }) {
    return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

;// CONCATENATED MODULE: ./src/report/faults-sarif.ts

/**
 * Faults as a SARIF 2.1.0 log, which code scanning takes.
 * @param root absolute path of the repository: its files are named by their
 * paths in it, others by their URI
 */
function faultsSarif(faults, root, { name, version }) {
    const rules = [...new Set(faults.map(({ rule }) => rule))].sort();
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name, version, rules: rules.map((id) => ({ id })) } },
                columnKind: 'utf16CodeUnits',
                results: faults.map((fault) => ({
                    ruleId: fault.rule,
                    ruleIndex: rules.indexOf(fault.rule),
                    level: 'error',
                    message: { text: fault.message },
                    locations: [faults_sarif_location(fault, root)],
                })),
            },
        ],
    };
}
/** Code scanning shows nothing that has no line. */
function faults_sarif_location({ file, position, pointer }, root) {
    const { line = 1, column = 1 } = position ?? {};
    return {
        physicalLocation: {
            artifactLocation: artifact(file, root),
            region: { startLine: line, startColumn: column },
        },
        ...(pointer !== '' && {
            logicalLocations: [{ fullyQualifiedName: pointer }],
        }),
    };
}
function artifact(file, root) {
    const inside = (0,external_node_path_.relative)(root, file);
    const isInside = !(0,external_node_path_.isAbsolute)(inside) && inside.split(external_node_path_.sep)[0] !== '..';
    const path = (isInside ? inside : file)
        .split(external_node_path_.sep)
        .map(encodeURIComponent)
        .join('/');
    return isInside
        ? { uri: path, uriBaseId: '%SRCROOT%' }
        : { uri: `file://${path}` };
}

;// CONCATENATED MODULE: ./src/definition/schema-dialect.ts

/** The draft a schema is written in: 2020-12 unless `$schema` says another. */
function schemaDialect(schema) {
    const uri = (0,json/* isJsonObject */.O)(schema) ? schema['$schema'] : undefined;
    if (typeof uri !== 'string')
        return '2020-12';
    if (uri.includes('draft-07'))
        return 'draft-07';
    return uri.includes('2019-09') ? '2019-09' : '2020-12';
}

;// CONCATENATED MODULE: ./src/definition/meta-schema-faults.ts


/**
 * What is wrong with a schema by the meta-schema of its draft.
 * @returns every fault, with pointers into the schema.
 */
async function metaSchemaFaults(schema) {
    const { validate } = await metaSchemaValidator(schemaDialect(schema));
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
            ? `must be one of ${(0,definition_quote/* quote */.h)(JSON.stringify(params['allowedValues']))}`
            : (message ?? 'is not valid'),
    })));
}
/** Each draft is a file of its own, loaded when it is first met. */
function metaSchemaValidator(dialect) {
    switch (dialect) {
        case 'draft-07':
            return __nccwpck_require__.e(/* import() */ 135).then(__nccwpck_require__.bind(__nccwpck_require__, 7135));
        case '2019-09':
            return __nccwpck_require__.e(/* import() */ 90).then(__nccwpck_require__.bind(__nccwpck_require__, 8090));
        case '2020-12':
            return __nccwpck_require__.e(/* import() */ 710).then(__nccwpck_require__.bind(__nccwpck_require__, 8710));
    }
}

// EXTERNAL MODULE: ./src/definition/allowed-registry.ts
var allowed_registry = __nccwpck_require__(5269);
;// CONCATENATED MODULE: ./src/definition/policy.ts
/** The runtime of a definition that names none. */
const ENGINE_RUNTIME = 'default';

;// CONCATENATED MODULE: ./src/definition/show-quantity.ts
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

;// CONCATENATED MODULE: ./src/runner/exchanges-files.ts
/** Whether a plugin gets or leaves anything but its streams. */
function exchangesFiles(definition, task) {
    return getsFiles(definition, task) || leavesFiles(definition, task);
}
/** Whether it has an input directory. */
function getsFiles({ inputVia }, { files = [] }) {
    return files.length > 0 || inputVia === 'file';
}
/** Whether it has an output directory. */
function leavesFiles({ leavesArtifacts, outputVia }, { artifactsDirectory }) {
    return (leavesArtifacts || outputVia === 'file' || artifactsDirectory !== undefined);
}

;// CONCATENATED MODULE: ./src/runner/check-policy.ts







/** More values than this are counted, not listed. */
const MAX_LISTED = 10;
/** It will be known which image it is: that is all that a policy asks of it. */
const TO_BE_RESOLVED = { digest: '', platforms: {} };
/**
 * Refuses a plugin that does not keep to the policy.
 * @param locked what its image was when it was locked: as good as a digest in
 * the definition
 * @throws UserError `policy_denied` with every rule that is broken
 */
function checkPolicy(definition, task, policy, locked) {
    const violations = policyViolations(definition, task, policy, locked);
    if (violations.length === 0)
        return;
    const lines = violations.map(({ rule, allowed, asked }) => `  ${rule}: ${allowed}; ${asked}`);
    throw new UserError('policy_denied', [
        `The policy ${showPath(policy.file)} does not allow plugin ${quote(definition.id)}, and nothing was run:`,
        ...lines,
        `Change what asks for it (the plugin is in ${showPath(definition.file)}), or have the policy changed.`,
    ].join('\n'));
}
/** Every rule of a policy that a plugin, with what the step overrides, breaks. */
function policyViolations(definition, task, policy, locked) {
    return [
        ...imageViolations(definition, policy, locked),
        ...maximumViolations(definition, task, policy),
        ...sandboxViolations(definition, policy),
    ];
}
function imageViolations({ image, build }, { registries, requireDigest, build: mayBuild }, locked) {
    if (build !== undefined) {
        const allowed = 'images may not be built here without `build: true`';
        const asked = 'the plugin has `build`';
        return mayBuild ? [] : [{ rule: 'build', allowed, asked }];
    }
    const violations = [];
    const name = (0,allowed_registry/* imageName */.tO)(image);
    if (registries?.some((registry) => (0,allowed_registry/* isFrom */.L$)(name, registry)) === false) {
        violations.push({
            rule: 'registries',
            allowed: only(registries),
            asked: `the plugin's \`image\` is ${(0,definition_quote/* quote */.h)(name)}`,
        });
    }
    if (requireDigest && image.digest === undefined && locked === undefined) {
        violations.push({
            rule: 'require_digest',
            allowed: 'an image by its digest (name@sha256:…), or a lock',
            asked: `the plugin's \`image\` is ${(0,definition_quote/* quote */.h)(image.text)}`,
        });
    }
    return violations;
}
function maximumViolations(definition, task, { maximum }) {
    const { limits } = definition;
    const values = [
        {
            rule: 'cpu',
            maximum: maximum.nanoCpus,
            key: 'resource_limits.cpu',
            value: limits.nanoCpus,
            input: 'cpu',
            override: task.nanoCpus,
            show: showCpu,
        },
        {
            rule: 'memory',
            maximum: maximum.memoryBytes,
            key: 'resource_limits.memory',
            value: limits.memoryBytes,
            input: 'memory',
            override: task.memoryBytes,
            show: showBytes,
        },
        {
            rule: 'pids',
            maximum: maximum.pids,
            key: 'resource_limits.pids',
            value: limits.pids,
            show: String,
        },
        {
            rule: 'tmp',
            maximum: maximum.tmpBytes,
            key: 'resource_limits.tmp',
            value: limits.tmpBytes,
            show: showBytes,
        },
        {
            rule: 'timeout',
            maximum: maximum.timeoutMs,
            key: 'timeout',
            value: definition.timeoutMs,
            input: 'timeout',
            override: task.timeoutMs,
            show: showDuration,
        },
        {
            rule: 'output',
            maximum: maximum.outputBytes,
            key: 'output.max_bytes',
            value: definition.maxOutputBytes,
            show: showBytes,
        },
        {
            rule: 'files',
            maximum: (task.files ?? []).length > 0 ? maximum.filesBytes : undefined,
            key: 'files.max_bytes',
            value: definition.files.maxBytes,
            show: showBytes,
        },
        {
            rule: 'artifacts',
            maximum: leavesFiles(definition, task)
                ? maximum.artifactsBytes
                : undefined,
            key: 'artifacts.max_bytes',
            value: definition.artifacts.maxBytes,
            show: showBytes,
        },
        {
            rule: 'attempts',
            maximum: maximum.attempts,
            key: 'retry.attempts',
            value: definition.retry.attempts,
            show: String,
        },
    ];
    return values.flatMap(limitViolation);
}
function limitViolation(limited) {
    const { rule, maximum, key, value, input = key, override, show } = limited;
    const effective = override ?? value;
    if (maximum === undefined || effective <= maximum)
        return [];
    const whose = override === undefined
        ? `the plugin's \`${key}\``
        : `the step's \`${input}\``;
    return [
        {
            rule: `maximum.${rule}`,
            allowed: `at most ${show(maximum)}`,
            asked: `${whose} is ${show(effective)}`,
        },
    ];
}
function sandboxViolations(definition, policy) {
    const { network, workspace, sandbox, secrets } = definition;
    const runtime = sandbox.runtime ?? ENGINE_RUNTIME;
    const { users } = policy;
    return [
        ...notIn('networks', policy.networks, 'network', [network]),
        ...notIn('workspaces', policy.workspaces, 'workspace', [workspace]),
        ...notIn('runtimes', policy.runtimes, 'sandbox.runtime', [runtime]),
        ...(users?.some((it) => includesUser(it, sandbox.user)) === false
            ? notIn('users', users.map(showUser), 'sandbox.user', [
                showUser(sandbox.user),
            ])
            : []),
        ...notIn('capabilities', policy.capabilities, 'sandbox.capabilities', sandbox.capabilities),
        ...(policy.readOnly && !sandbox.readOnly
            ? [
                {
                    rule: 'read_only',
                    allowed: 'a read-only root file system',
                    asked: "the plugin's `sandbox.read_only` is false",
                },
            ]
            : []),
        ...notIn('secrets', policy.secrets, 'secrets', secrets),
    ];
}
/** The rule of a list; without one everything is allowed. */
function notIn(rule, allowed, key, values) {
    const refused = values.filter((value) => allowed?.includes(value) === false);
    if (allowed === undefined || refused.length === 0)
        return [];
    return [
        {
            rule,
            allowed: only(allowed),
            asked: `the plugin's \`${key}\` is ${check_policy_list(refused)}`,
        },
    ];
}
/**
 * `non-root` is a pair that is known not to be root's: the user of an image or
 * of the runner has to be allowed by its own word.
 */
function includesUser(allowed, user) {
    if (user.kind !== 'ids')
        return allowed.kind === user.kind;
    if (allowed.kind === 'non-root')
        return user.uid !== 0;
    return (allowed.kind === 'ids' &&
        allowed.uid === user.uid &&
        allowed.gid === user.gid);
}
function showUser(user) {
    return user.kind === 'ids' ? `${user.uid}:${user.gid}` : user.kind;
}
function only(allowed) {
    return allowed.length === 0 ? 'none at all' : `only ${check_policy_list(allowed)}`;
}
function check_policy_list(values) {
    const shown = values.slice(0, MAX_LISTED).map((value) => (0,definition_quote/* quote */.h)(value));
    const more = values.length - shown.length;
    return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./src/runner/misplaced-text.ts
/** Bytes that say which character they begin with. */
const CHARACTER_BYTES = 4;
/**
 * Starts a text that is misplaced.
 * @param first the bytes of it that have gone by already.
 */
function openMisplacedText(offset, first = []) {
    const kept = [...first];
    let onlySpace = first.every(isSpace);
    return {
        offset,
        get firstByte() {
            return kept[0];
        },
        get isSpace() {
            return onlySpace;
        },
        push(bytes) {
            const missing = CHARACTER_BYTES - kept.length;
            if (missing > 0)
                kept.push(...bytes.subarray(0, missing));
            onlySpace &&= bytes.every(isSpace);
        },
        firstCharacter: () => describeCharacter(kept),
    };
}
function isSpace(byte) {
    return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
function describeCharacter(bytes) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(bytes));
    const code = text.codePointAt(0) ?? 0;
    return code > 0x20 && code < 0x7f
        ? `the character '${String.fromCodePoint(code)}'`
        : `the character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ./src/runner/utf8-checker.ts

/** Starts the check of one text. */
function openUtf8Checker() {
    let isValid = true;
    /** The first bytes of a character that the next piece completes. */
    let carried = new Uint8Array(0);
    return {
        push(bytes) {
            if (!isValid)
                return false;
            const whole = carried.length === 0 ? bytes : Buffer.concat([carried, bytes]);
            const end = whole.length - unfinished(whole);
            isValid = (0,external_node_buffer_.isUtf8)(whole.subarray(0, end));
            carried = whole.slice(end);
            return isValid;
        },
        end: () => isValid && carried.length === 0 ? undefined : 'it is not valid UTF-8',
    };
}
/** How many bytes at the end begin a character that is not complete. */
function unfinished(bytes) {
    const most = Math.min(3, bytes.length);
    for (let count = 1; count <= most; count += 1) {
        const byte = bytes[bytes.length - count] ?? 0;
        if (byte >= 0x80 && byte < 0xc0)
            continue;
        const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        return needed > count ? count : 0;
    }
    return 0;
}

;// CONCATENATED MODULE: ./src/runner/json-checker.ts


/** Deeper values overflow the stack of validators, here and in plugins. */
const MAX_JSON_DEPTH = 500;
const START = 0;
const SECOND_OF_MARK = 1;
const THIRD_OF_MARK = 2;
const VALUE = 3;
const VALUE_OR_END = 4;
const KEY = 5;
const KEY_OR_END = 6;
const COLON = 7;
const AFTER = 8;
const json_checker_STRING = 9;
const ESCAPE = 10;
const HEX = 11;
const LITERAL = 12;
// Inside of a number, behind: its sign, a zero at its start, a digit, …
const MINUS = 13;
const ZERO = 14;
const WHOLE = 15;
const POINT = 16;
const FRACTION = 17;
const EXPONENT = 18;
const EXPONENT_SIGN = 19;
const EXPONENT_DIGITS = 20;
const FAILED = 21;
/** Starts the check of a text that is to be one JSON value. */
function openJsonChecker() {
    return new Checker(false);
}
/**
 * Starts the check of a text with one JSON value in every line that is not
 * empty (https://github.com/ndjson/ndjson-spec); there may be none.
 */
function openJsonLinesChecker() {
    return new Checker(true);
}
class Checker {
    #perLine;
    #state = START;
    /** Bytes before the piece at hand. */
    #before = 0;
    /** One per open bracket: 1 for an object, 0 for an array. */
    #open = new Uint8Array(MAX_JSON_DEPTH);
    #depth = 0;
    #stringIsKey = false;
    #hexLeft = 0;
    #literal = '';
    #literalAt = 0;
    /** Where an escape, a literal or the doubtful part of a number began. */
    #doubtAt = 0;
    #doubt = 0;
    #line = 1;
    /** The offset at which the line begins. */
    #lineStart = 0;
    /** How many of the line's bytes are no UTF-16 unit of their own. */
    #extraBytes = 0;
    #tooDeep = false;
    /** What begins with the first error. */
    #error;
    #errorIsBehindValue = false;
    #encoding = openUtf8Checker();
    constructor(perLine) {
        this.#perLine = perLine;
    }
    push(bytes) {
        if (bytes.length === 0 || !this.#encoding.push(bytes))
            return;
        if (this.#error === undefined)
            this.#advance(bytes);
        else
            this.#error.push(bytes);
        this.#before += bytes.length;
    }
    end() {
        const encodingProblem = this.#encoding.end();
        if (encodingProblem !== undefined)
            return encodingProblem;
        const isIncomplete = this.#endsTooEarly();
        if (this.#tooDeep) {
            return `it is nested deeper than ${MAX_JSON_DEPTH} levels`;
        }
        const error = this.#error;
        if (error === undefined) {
            return isIncomplete ? this.#incomplete(this.#before) : undefined;
        }
        if (this.#perLine && error.firstByte === 0x0a) {
            return `line ${this.#line} ends before its JSON is complete`;
        }
        if (error.isSpace)
            return this.#incomplete(error.offset);
        const place = this.#place(error.offset);
        return this.#errorIsBehindValue
            ? `there is more text after the JSON value (${place})`
            : `there is ${error.firstCharacter()} where JSON has none (${place})`;
    }
    #advance(bytes) {
        const length = bytes.length;
        let state = this.#state;
        let at = 0;
        while (at < length) {
            const byte = bytes[at] ?? 0;
            switch (state) {
                case json_checker_STRING: {
                    let next = byte;
                    while (next !== 0x22 && next !== 0x5c && next >= 0x20) {
                        if (next >= 0x80) {
                            // A continuation adds no unit; what four bytes encode has two.
                            if (next < 0xc0)
                                this.#extraBytes += 1;
                            else if (next >= 0xf0)
                                this.#extraBytes -= 1;
                        }
                        at += 1;
                        if (at === length)
                            break;
                        next = bytes[at] ?? 0;
                    }
                    if (at === length)
                        break;
                    if (next === 0x22) {
                        state = this.#stringIsKey ? COLON : AFTER;
                        at += 1;
                    }
                    else if (next === 0x5c) {
                        this.#doubtHere(at, next);
                        state = ESCAPE;
                        at += 1;
                    }
                    else {
                        return this.#fail(bytes, at);
                    }
                    break;
                }
                case ESCAPE:
                    if (byte === 0x75) {
                        state = HEX;
                        this.#hexLeft = 4;
                    }
                    else if (isEscape(byte)) {
                        state = json_checker_STRING;
                    }
                    else {
                        return this.#failAtDoubt(bytes, at);
                    }
                    at += 1;
                    break;
                case HEX:
                    if (!isHex(byte))
                        return this.#failAtDoubt(bytes, at);
                    this.#hexLeft -= 1;
                    if (this.#hexLeft === 0)
                        state = json_checker_STRING;
                    at += 1;
                    break;
                case LITERAL:
                    if (byte !== this.#literal.charCodeAt(this.#literalAt)) {
                        return this.#failAtDoubt(bytes, at);
                    }
                    this.#literalAt += 1;
                    if (this.#literalAt === this.#literal.length)
                        state = AFTER;
                    at += 1;
                    break;
                case MINUS:
                    if (!isDigit(byte))
                        return this.#failAtDoubt(bytes, at);
                    state = byte === 0x30 ? ZERO : WHOLE;
                    at += 1;
                    break;
                case ZERO:
                case WHOLE:
                case FRACTION:
                case EXPONENT_DIGITS:
                    if (state !== ZERO && isDigit(byte)) {
                        at += 1;
                    }
                    else if (byte === 0x2e && (state === ZERO || state === WHOLE)) {
                        this.#doubtHere(at, byte);
                        state = POINT;
                        at += 1;
                    }
                    else if ((byte | 0x20) === 0x65 && state !== EXPONENT_DIGITS) {
                        this.#doubtHere(at, byte);
                        state = EXPONENT;
                        at += 1;
                    }
                    else {
                        state = AFTER;
                    }
                    break;
                case POINT:
                    if (!isDigit(byte))
                        return this.#failBehindNumber(bytes, at);
                    state = FRACTION;
                    at += 1;
                    break;
                case EXPONENT:
                case EXPONENT_SIGN:
                    if (isDigit(byte)) {
                        state = EXPONENT_DIGITS;
                    }
                    else if (state === EXPONENT && (byte === 0x2b || byte === 0x2d)) {
                        state = EXPONENT_SIGN;
                    }
                    else {
                        return this.#failBehindNumber(bytes, at);
                    }
                    at += 1;
                    break;
                case START:
                    state = byte === 0xef ? SECOND_OF_MARK : VALUE;
                    if (state === SECOND_OF_MARK) {
                        this.#doubtHere(at, byte);
                        at += 1;
                    }
                    break;
                case SECOND_OF_MARK:
                case THIRD_OF_MARK:
                    if (byte !== (state === SECOND_OF_MARK ? 0xbb : 0xbf)) {
                        const passed = state === THIRD_OF_MARK ? [0xbb] : [];
                        return this.#failAtDoubt(bytes, at, passed);
                    }
                    if (state === THIRD_OF_MARK)
                        this.#lineStart = 3;
                    state = state === SECOND_OF_MARK ? THIRD_OF_MARK : VALUE;
                    at += 1;
                    break;
                default:
                    if (byte === 0x20 || byte === 0x09 || byte === 0x0d) {
                        at += 1;
                        break;
                    }
                    if (byte === 0x0a) {
                        if (this.#perLine) {
                            if (!this.#isBetweenValues(state))
                                return this.#fail(bytes, at);
                            state = VALUE;
                        }
                        at += 1;
                        this.#line += 1;
                        this.#lineStart = this.#before + at;
                        this.#extraBytes = 0;
                        break;
                    }
                    state = this.#structure(state, byte, at);
                    if (state === FAILED)
                        return this.#fail(bytes, at);
                    at += 1;
            }
        }
        this.#state = state;
    }
    /** @returns what comes behind a byte that is no white space. */
    #structure(state, byte, at) {
        switch (state) {
            case AFTER: {
                if (this.#depth === 0) {
                    this.#errorIsBehindValue = true;
                    return FAILED;
                }
                const inObject = this.#open[this.#depth - 1] === 1;
                if (byte === 0x2c)
                    return inObject ? KEY : VALUE;
                if (byte !== (inObject ? 0x7d : 0x5d))
                    return FAILED;
                this.#depth -= 1;
                return AFTER;
            }
            case KEY_OR_END:
            case KEY:
                if (byte === 0x22) {
                    this.#stringIsKey = true;
                    return json_checker_STRING;
                }
                if (byte !== 0x7d || state === KEY)
                    return FAILED;
                this.#depth -= 1;
                return AFTER;
            case COLON:
                return byte === 0x3a ? VALUE : FAILED;
            default:
                if (byte === 0x5d && state === VALUE_OR_END) {
                    this.#depth -= 1;
                    return AFTER;
                }
                return this.#value(byte, at);
        }
    }
    #value(byte, at) {
        switch (byte) {
            case 0x22:
                this.#stringIsKey = false;
                return json_checker_STRING;
            case 0x5b:
            case 0x7b:
                if (this.#depth === MAX_JSON_DEPTH) {
                    this.#tooDeep = true;
                    return FAILED;
                }
                this.#open[this.#depth] = byte === 0x7b ? 1 : 0;
                this.#depth += 1;
                return byte === 0x7b ? KEY_OR_END : VALUE_OR_END;
            case 0x2d:
                this.#doubtHere(at, byte);
                return MINUS;
            case 0x30:
                return ZERO;
            case 0x74:
                return this.#startLiteral('true', byte, at);
            case 0x66:
                return this.#startLiteral('false', byte, at);
            case 0x6e:
                return this.#startLiteral('null', byte, at);
            default:
                return isDigit(byte) ? WHOLE : FAILED;
        }
    }
    #startLiteral(literal, byte, at) {
        this.#literal = literal;
        this.#literalAt = 1;
        this.#doubtHere(at, byte);
        return LITERAL;
    }
    #doubtHere(at, byte) {
        this.#doubtAt = this.#before + at;
        this.#doubt = byte;
    }
    #fail(bytes, at) {
        this.#failWith(openMisplacedText(this.#before + at), bytes, at);
    }
    /**
     * The error is what began earlier, perhaps in a piece before this one.
     * @param passed what came between that and these bytes.
     */
    #failAtDoubt(bytes, at, passed = []) {
        const first = [this.#doubt, ...passed];
        this.#failWith(openMisplacedText(this.#doubtAt, first), bytes, at);
    }
    /** What was read of the number until here is a complete one. */
    #failBehindNumber(bytes, at) {
        this.#errorIsBehindValue = this.#depth === 0;
        this.#failAtDoubt(bytes, at);
    }
    #failWith(error, bytes, at) {
        this.#state = FAILED;
        this.#error = error;
        error.push(bytes.subarray(at));
    }
    /** Whether a line may end here, where every line has its own value. */
    #isBetweenValues(state) {
        return this.#depth === 0 && (state === AFTER || state === VALUE);
    }
    /** The end of the text is behind a value, or it is an error. */
    #endsTooEarly() {
        const nothing = new Uint8Array(0);
        switch (this.#state) {
            case FAILED:
                return false;
            case ESCAPE:
            case HEX:
            case LITERAL:
            case MINUS:
                this.#failAtDoubt(nothing, 0);
                return false;
            case POINT:
            case EXPONENT:
            case EXPONENT_SIGN:
                this.#failBehindNumber(nothing, 0);
                return false;
            case AFTER:
            case ZERO:
            case WHOLE:
            case FRACTION:
            case EXPONENT_DIGITS:
                return this.#depth > 0;
            case START:
                return !this.#perLine;
            case VALUE:
                return !this.#perLine || this.#depth > 0;
            default:
                return true;
        }
    }
    #incomplete(offset) {
        return this.#state <= VALUE && this.#depth === 0
            ? 'it is empty'
            : `it ends before the JSON is complete (${this.#place(offset)})`;
    }
    #place(offset) {
        const column = offset - this.#lineStart - this.#extraBytes + 1;
        return `line ${this.#line}, column ${column}`;
    }
}
function isDigit(byte) {
    return byte >= 0x30 && byte <= 0x39;
}
function isHex(byte) {
    const lower = byte | 0x20;
    return isDigit(byte) || (lower >= 0x61 && lower <= 0x66);
}
/** One of `"`, `\`, `/`, `b`, `f`, `n`, `r`, `t`. */
function isEscape(byte) {
    return '"\\/bfnrt'.includes(String.fromCharCode(byte));
}

;// CONCATENATED MODULE: ./src/runner/json-problem.ts

/**
 * The problem of a whole text that is to be one JSON value.
 * @returns undefined for such a value, in UTF-8; otherwise the problem as
 * {@link JsonChecker.end} says it.
 */
function jsonProblem(bytes) {
    const checker = openJsonChecker();
    checker.push(bytes);
    return checker.end();
}

;// CONCATENATED MODULE: ./src/runner/json-tokens.ts
const QUOTE = 0x22;
const json_tokens_MINUS = 0x2d;
const json_tokens_ZERO = 0x30;
const NINE = 0x39;
const NUMBER = /[\d.eE+-]*/y;
const json_tokens_COLON = /[ \t\r\n]*:/y;
/** The strings and numbers of a valid JSON text, in order. */
function* jsonTokens(text) {
    for (let at = 0; at < text.length;) {
        const character = text.charCodeAt(at);
        if (character === QUOTE) {
            const end = endOfJsonString(text, at);
            const token = text.slice(at, end);
            json_tokens_COLON.lastIndex = end;
            yield { token, kind: json_tokens_COLON.test(text) ? 'key' : 'string' };
            at = end;
        }
        else if (character === json_tokens_MINUS ||
            (character >= json_tokens_ZERO && character <= NINE)) {
            NUMBER.lastIndex = at;
            NUMBER.test(text);
            yield { token: text.slice(at, NUMBER.lastIndex), kind: 'number' };
            at = NUMBER.lastIndex;
        }
        else
            at += 1;
    }
}
/**
 * Where a string of a valid JSON text ends, behind its quote. By hand: a
 * pattern with a repeated choice overflows the stack.
 * @param start of its first quote.
 */
function endOfJsonString(text, start) {
    for (let from = start + 1;;) {
        const quoteAt = text.indexOf('"', from);
        let backslashes = 0;
        while (text[quoteAt - 1 - backslashes] === '\\')
            backslashes += 1;
        if (backslashes % 2 === 0)
            return quoteAt + 1;
        from = quoteAt + 1;
    }
}

;// CONCATENATED MODULE: ./src/runner/merge-patch.ts

/**
 * Applies a JSON Merge Patch (RFC 7396 §2): members of `patch` win, objects
 * are merged, `null` removes a member. Neither argument is changed.
 */
function mergePatch(target, patch) {
    if (!(0,json/* isJsonObject */.O)(patch))
        return patch;
    const merged = new Map((0,json/* isJsonObject */.O)(target) ? Object.entries(target) : []);
    for (const [key, value] of Object.entries(patch)) {
        if (value === null)
            merged.delete(key);
        else
            merged.set(key, mergePatch(merged.get(key), value));
    }
    // fromEntries makes `__proto__` an own property; assignment would not.
    return Object.fromEntries(merged);
}

;// CONCATENATED MODULE: ./src/runner/compose-input.ts







/** Far above what is sensible on stdin; bounds the memory of the runner. */
const MAX_INPUT_BYTES = 256 * 1024 * 1024;
/** Merging makes values of the whole text, which take twenty times its size. */
const MAX_MERGED_BYTES = 16 * 1024 * 1024;
/**
 * `defaults` ⊕ input. Without defaults to add, the plugin gets the very bytes
 * that were given: big integers, key order and duplicate keys included.
 * @throws UserError `invalid_input` when the text is not one JSON value.
 */
function composeInput(text, definition) {
    const given = text ?? Buffer.from('{}');
    const refuse = (why) => {
        throw new task_error/* UserError */.yo('invalid_input', `The input of plugin ${(0,definition_quote/* quote */.h)(definition.id)} ${why}`);
    };
    if (given.length > MAX_INPUT_BYTES) {
        refuse(`is ${given.length} bytes and at most ${MAX_INPUT_BYTES} are accepted: ` +
            'pass large data as files.');
    }
    const problem = jsonProblem(given);
    if (problem !== undefined) {
        refuse(`is not JSON: ${problem}. Give one JSON value.`);
    }
    const bytes = withoutByteOrderMark(given);
    const { defaults } = definition;
    if (defaults === undefined)
        return { bytes };
    if (bytes.length > MAX_MERGED_BYTES) {
        refuse(`is ${bytes.length} bytes and at most ${MAX_MERGED_BYTES} can be merged ` +
            "with the definition's `defaults`: pass large data as files, or leave " +
            'the defaults out.');
    }
    const source = new TextDecoder().decode(bytes);
    const parsed = JSON.parse(source);
    if (!(0,json/* isJsonObject */.O)(parsed))
        return { bytes };
    const value = mergePatch(defaults, parsed);
    if ((0,external_node_util_.isDeepStrictEqual)(value, parsed))
        return { bytes };
    const number = inexactNumber(source);
    if (number !== undefined) {
        refuse('has a number that cannot be ' +
            `merged with the definition's \`defaults\` without a change ` +
            `(${(0,definition_quote/* quote */.h)(number, 40)}): give it as a string, or give the defaults too.`);
    }
    return { bytes: Buffer.from(JSON.stringify(value)) };
}
/** Programs such as Python's json module refuse it. */
function withoutByteOrderMark(bytes) {
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return marked ? bytes.subarray(3) : bytes;
}
/** The first number of a valid JSON text that JavaScript would change. */
function inexactNumber(text) {
    for (const { token, kind } of jsonTokens(text)) {
        if (kind !== 'number')
            continue;
        const number = Number(token);
        const whole = /^-?\d+$/.test(token);
        const kept = whole
            ? Number.isSafeInteger(number)
            : Number.isFinite(number) && token.replace(/\D/g, '').length <= 17;
        if (!kept)
            return token;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/runner/faults-error.ts

/** An input that does not fit its schema, and where. */
class faults_error_FaultsError extends task_error/* UserError */.yo {
    /** Names keys and rules, never values. */
    faults;
    constructor(message, faults) {
        super('invalid_input', message);
        this.faults = faults;
    }
}

;// CONCATENATED MODULE: ./src/runner/format-bytes.ts
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

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./src/runner/isolated-validator.ts


/** Wall time for compiling a schema: a thousand times what a usual one takes. */
const COMPILE_DEADLINE_MS = 10_000;
/** Wall time for checking one value: for 256 MiB and a plain schema, enough. */
const CHECK_DEADLINE_MS = 30_000;
/**
 * A validator whose every step a deadline or a cancellation can end.
 * @param maxValueBytes the largest text it will read
 */
function isolatedValidator(schema, maxValueBytes, { workerFile, signal, compileDeadlineMs = COMPILE_DEADLINE_MS, checkDeadlineMs = CHECK_DEADLINE_MS, memoryBytes = validatorMemoryBytes(maxValueBytes), }) {
    const thread = isolatedThread(workerFile, memoryBytes);
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
    const available = Math.min((0,external_node_os_namespaceObject.totalmem)(), limit) / 2;
    return Math.min(256 * 2 ** 20 + HEAP_PER_BYTE * valueBytes, available);
}

;// CONCATENATED MODULE: ./src/runner/json-text.ts

/** The text of a file: in memory up to `maxHeldBytes`. */
function heldText(file, byteLength, maxHeldBytes) {
    return byteLength <= maxHeldBytes ? readFileSync(file) : { file, byteLength };
}
/** The text itself, without a byte order mark. */
function readJsonText(json) {
    const bytes = json instanceof Uint8Array ? json : (0,external_node_fs_namespaceObject.readFileSync)(json.file);
    return new TextDecoder().decode(bytes);
}

;// CONCATENATED MODULE: ./src/runner/duplicate-key.ts



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
                const end = endOfJsonString(text, at);
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
            .reduce((pointer, { place }) => (0,json_pointer/* pointerTo */.xH)(pointer, place), ''),
        rule: 'duplicate_key',
        message: `${(0,definition_quote/* quote */.h)(key)} is there twice, and what reads it may take either`,
    };
}

;// CONCATENATED MODULE: ./src/runner/json-lines.ts
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

;// CONCATENATED MODULE: ./src/runner/json-validator.ts








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
    const faults = await metaSchemaFaults(schema);
    if (faults.length > 0)
        throw new Error(`\n${json_validator_listFaults(faults)}`);
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
                .map((error) => json_validator_toFault(error, value, schema));
        },
    };
}
/**
 * Every fault of a valid JSON text, a key that is there twice among them: only
 * then does the validator speak of what every reader of the text will see.
 */
async function textFaults(text, value, validator) {
    const duplicate = duplicateKeyFault(text);
    const faults = await validator.validate(value, text.length);
    return duplicate === undefined ? faults : [duplicate, ...faults];
}
/** The same for every value of a text of JSON lines. */
async function lineFaults(text, validator) {
    const faults = [];
    for (const line of jsonLines(text)) {
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
function json_validator_listFaults(faults) {
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
        return pointer === '' ? 'the whole value' : (0,definition_quote/* quote */.h)(pointer);
    }
    return `line ${line}${pointer === '' ? '' : `, ${(0,definition_quote/* quote */.h)(pointer)}`}`;
}
async function compile(schema, options) {
    const ajv = await newAjv(schema, options);
    if (mentionsFormat(schema)) {
        const { default: addFormats } = await Promise.all(/* import() */[__nccwpck_require__.e(457), __nccwpck_require__.e(196)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2815, 23));
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
        const message = (0,definition_quote/* quote */.h)(format === undefined ? said : unknownFormat(format), definition_quote/* LONG_QUOTE */.E)
            .slice(1, -1)
            .replaceAll('\\"', '"');
        throw new Error(message, { cause: error });
    }
}
async function newAjv(schema, options) {
    switch (schemaDialect(schema)) {
        case 'draft-07':
            return new (await Promise.all(/* import() */[__nccwpck_require__.e(457), __nccwpck_require__.e(463)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2463, 23))).default(options);
        case '2019-09':
            return withAnchors(new (await Promise.all(/* import() */[__nccwpck_require__.e(457), __nccwpck_require__.e(878)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 878, 23))).default(options));
        case '2020-12':
            return withAnchors(new (await Promise.all(/* import() */[__nccwpck_require__.e(457), __nccwpck_require__.e(210)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2210, 23))).default(options));
    }
}
/** Ajv follows references to anchors, and calls the keyword unknown. */
function withAnchors(ajv) {
    return ajv.addKeyword('$anchor');
}
function unknownFormat(format) {
    return (`the format ${(0,definition_quote/* quote */.h)(format)} is not known here, so it would check nothing: ` +
        'leave it out, or write a `pattern`');
}
function mentionsFormat(schema) {
    return JSON.stringify(schema).includes('"format":');
}
function json_validator_toFault(error, root, schema) {
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
            return `${(0,definition_quote/* quote */.h)(String(params['missingProperty']))} is missing`;
        case 'additionalProperties':
        case 'unevaluatedProperties': {
            const key = String(params['additionalProperty'] ?? params['unevaluatedProperty']);
            return `${(0,definition_quote/* quote */.h)(key)} is not a known property${hint(key, error, schema)}`;
        }
        case 'type':
            return `must be ${[params['type']].flat().join(' or ')}, is ${typeName((0,json_pointer/* valueAt */.fK)(root, error.instancePath))}`;
        case 'enum':
            return `must be one of ${(0,definition_quote/* quote */.h)(JSON.stringify(params['allowedValues']))}`;
        case 'const':
            return `must be ${(0,definition_quote/* quote */.h)(JSON.stringify(params['allowedValue']))}`;
        case 'pattern':
            return `must match the pattern ${(0,definition_quote/* quote */.h)(String(params['pattern']))}`;
        case 'format':
            return `must be a ${(0,definition_quote/* quote */.h)(String(params['format']))}`;
        case 'false schema':
            return 'is not allowed here';
        case 'propertyNames':
            return `the name ${(0,definition_quote/* quote */.h)(String(params['propertyName']))} is not allowed`;
        default:
            return (0,definition_quote/* quote */.h)(error.message ?? 'is not valid').slice(1, -1);
    }
}
/** The known properties stand beside the keyword that refused the key. */
function hint(key, error, schema) {
    const beside = error.schemaPath.replace(/^#/, '').replace(/\/[^/]*$/, '');
    const parent = (0,json_pointer/* valueAt */.fK)(schema, decodeURIComponent(beside));
    const known = (0,json/* isJsonObject */.O)(parent) ? parent['properties'] : undefined;
    const nearest = (0,json/* isJsonObject */.O)(known)
        ? (0,definition_suggest/* suggest */.Z)(key, Object.keys(known))
        : undefined;
    return nearest === undefined ? '' : `, did you mean ${(0,definition_quote/* quote */.h)(nearest)}?`;
}
function typeName(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    return typeof value;
}

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
const schema_cost_NAMED = new Set(['properties']);
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
        if (schema_cost_NAMED.has(key) && (0,json/* isJsonObject */.O)(value)) {
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
        const validator = await compileSchema(schema);
        let isolated;
        return {
            async check(json) {
                const { byteLength } = json;
                if (byteLength <= maxMainThreadBytes(format) &&
                    cost * byteLength <= MAX_MAIN_THREAD_WORK) {
                    const text = readJsonText(json);
                    return format === 'ndjson'
                        ? lineFaults(text, validator)
                        : textFaults(text, JSON.parse(text), validator);
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
    const maxBytes = key === 'input_schema' ? MAX_INPUT_BYTES : definition.maxOutputBytes;
    const validator = isolatedValidator(schema, maxBytes, isolation);
    const memory = `${formatBytes(isolation.memoryBytes ?? validatorMemoryBytes(maxBytes))} of memory`;
    /** Runs one step, and says whose fault it is when it fails. */
    async function step(work, onLimit) {
        try {
            return await work;
        }
        catch (error) {
            if (error instanceof ThreadLimitError)
                throw onLimit(error.limit);
            if (!(error instanceof AnswerError))
                throw error;
            throw unusable(definition, key, error.message, error);
        }
    }
    await step(validator.compile(), (limit) => {
        const spent = limit === 'time'
            ? seconds(isolation.compileDeadlineMs ?? COMPILE_DEADLINE_MS)
            : memory;
        return tooMuch(definition, key, `needs more than ${spent} to be compiled`, 'make it smaller, with fewer branches of anyOf and oneOf');
    });
    return {
        async check(json) {
            await step(validator.read(json, formatOf(definition, key)), () => plugin_schema_tooLarge(definition, key, json.byteLength));
            return step(validator.check(), (limit) => {
                const spent = limit === 'time'
                    ? seconds(isolation.checkDeadlineMs ?? CHECK_DEADLINE_MS)
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
    throw new FaultsError(`The input of plugin ${quote(definition.id)} does not fit its input_schema:\n` +
        listFaults(faults), faults);
}
function unusable({ id, file }, key, why, cause) {
    return new task_error/* UserError */.yo('definition_invalid', `The ${key} of plugin ${(0,definition_quote/* quote */.h)(id)} (${(0,definition_quote/* quote */.h)(file)}) is not a usable JSON ` +
        `Schema: ${why}`, { cause });
}
function tooMuch({ id, file }, key, what, advice) {
    return new task_error/* UserError */.yo('definition_invalid', `The ${key} of plugin ${(0,definition_quote/* quote */.h)(id)} (${(0,definition_quote/* quote */.h)(file)}) ${what} and was ` +
        `stopped: ${advice}.`);
}
function plugin_schema_tooLarge({ id }, key, byteLength) {
    const [outcome, what] = key === 'input_schema'
        ? ['invalid_input', 'input']
        : ['invalid_output', 'output'];
    return new task_error/* UserError */.yo(outcome, `The ${what} of plugin ${(0,definition_quote/* quote */.h)(id)} has ${byteLength} bytes, too many to be ` +
        `checked by the ${key}: pass large data as files, or leave the ${key} out.`);
}
function seconds(ms) {
    return `${ms / 1000} s`;
}

;// CONCATENATED MODULE: ./src/runner/definition-faults.ts





/** More faults of one value than this do not help. */
const MAX_FAULTS_PER_VALUE = 10;
/**
 * What is wrong with a definition beyond its file: schemas that cannot be used,
 * `tests:` that do not fit them, and what a policy does not allow.
 * @throws the reason of the isolation's signal
 */
async function definitionFaults(definition, policy, isolation) {
    const input = await openSchema(definition, 'input_schema', isolation);
    const output = await openSchema(definition, 'output_schema', isolation);
    try {
        return [
            ...input.faults,
            ...output.faults,
            ...(await testFaults(definition, input.schema, output.schema)),
            ...(policy === undefined ? [] : policyFaults(definition, policy)),
        ];
    }
    finally {
        input.schema?.close();
        output.schema?.close();
    }
}
async function openSchema(definition, key, isolation) {
    const { inputSchema, outputSchema } = definition;
    const schema = key === 'input_schema' ? inputSchema : outputSchema;
    if (schema === undefined)
        return { faults: [] };
    const pointer = `/${key}`;
    // These have their places in it.
    const faults = await metaSchemaFaults(schema);
    if (faults.length > 0) {
        const placed = faults
            .slice(0, MAX_FAULTS_PER_VALUE)
            .map((fault) => ({ ...fault, pointer: `${pointer}${fault.pointer}` }));
        return { faults: placed };
    }
    try {
        return {
            schema: await openPluginSchema(definition, key, isolation),
            faults: [],
        };
    }
    catch (error) {
        if (!(error instanceof task_error/* TaskError */.Ik))
            throw error;
        const { cause, message } = error;
        const why = cause instanceof Error ? cause.message : message;
        return { faults: [{ pointer, rule: 'schema', message: why }] };
    }
}
async function testFaults(definition, input, output) {
    const all = [];
    for (const [at, test] of definition.tests.entries()) {
        const pointer = `/tests/${at}`;
        if (test.outcome !== 'invalid_input') {
            const check = async () => input?.check(testInput(definition, test).bytes);
            all.push(...(await valueFaults(`${pointer}/input`, check)));
        }
        for (const [place, value] of outputValues(definition, test)) {
            const bytes = Buffer.from(JSON.stringify(value));
            const check = async () => output?.check(bytes);
            all.push(...(await valueFaults(`${pointer}${place}`, check)));
        }
    }
    return all;
}
function testInput(definition, { input }) {
    return composeInput(Buffer.from(JSON.stringify(input)), definition);
}
/** What a test expects, by its place; of JSON lines each is one. */
function outputValues({ outputFormat }, { output }) {
    if (output === undefined || outputFormat === 'text')
        return [];
    if (outputFormat !== 'ndjson')
        return [['/output', output]];
    return output.map((value, at) => [
        `/output/${at}`,
        value,
    ]);
}
async function valueFaults(pointer, check) {
    try {
        return ((await check()) ?? [])
            .slice(0, MAX_FAULTS_PER_VALUE)
            .map(({ pointer: inside, rule, message }) => ({
            pointer: `${pointer}${inside}`,
            rule,
            message: `the test does not fit the schema: ${message}`,
        }));
    }
    catch (error) {
        if (!(error instanceof task_error/* TaskError */.Ik))
            throw error;
        return [{ pointer, rule: 'schema', message: error.message }];
    }
}
/** Of a task that asks for nothing of its own. */
function policyFaults(definition, policy) {
    const task = {
        ...{ plugin: definition.id, input: undefined, env: {}, secrets: {} },
        ...{ timeoutMs: undefined, nanoCpus: undefined, memoryBytes: undefined },
        ...{ pull: 'missing', workspace: undefined },
    };
    return policyViolations(definition, task, policy).map(({ rule, allowed, asked }) => ({
        pointer: '',
        rule: `policy.${rule}`,
        message: `${allowed}; ${asked}`,
    }));
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

;// CONCATENATED MODULE: ./src/definition/sentence.ts
/** A text as a whole sentence: with a full stop, unless it has an end already. */
function sentence_sentence(text) {
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
    return new task_error/* UserError */.yo('invalid_input', sentence_sentence(`The step's input \`${name}\` ${complaint}`));
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

;// CONCATENATED MODULE: ./src/action/records-directory.ts


/** Where the records of the job's executions are: an absolute path. */
function recordsDirectoryOf(env) {
    return (0,external_node_path_.join)(env['RUNNER_TEMP'] || (0,external_node_os_namespaceObject.tmpdir)(), 'plugin-runner');
}

;// CONCATENATED MODULE: ./src/action/toolkit.ts
/**
 * Loads `@actions/core` when it is first needed. It takes 50 ms, so the step
 * asks for it while the engine starts the container.
 */
function loadToolkit() {
    return __nccwpck_require__.e(/* import() */ 421).then(__nccwpck_require__.bind(__nccwpck_require__, 6421));
}

;// CONCATENATED MODULE: ./src/action/validate-step.ts













/** Beside this bundle. */
const SCHEMA_WORKER = '../schema-worker/index.js';
const YAML_WORKER = '../yaml-worker/index.js';
/** The step of `validate/action.yml`: what is wrong with the definitions. */
async function validateStep(step, toolkit = loadToolkit) {
    const core = await toolkit();
    try {
        const failOnError = readBoolean(step.env, 'fail-on-error', true);
        const validation = await validate_step_validate(step);
        tell(validation, step.env, failOnError, core);
    }
    catch (error) {
        if (!(error instanceof task_error/* TaskError */.Ik))
            throw error;
        const message = inertText(error.message);
        if (readFailOnError(step.env))
            core.setFailed(message);
        else
            core.warning(message);
    }
}
function validate_step_validate({ env, entryFile, cancel }) {
    const directories = readPluginsDirectories(env);
    const policyFile = readInput(env, 'policy');
    const beside = (file) => (0,external_node_path_.resolve)((0,external_node_path_.dirname)(entryFile), file);
    const isolation = { workerFile: beside(SCHEMA_WORKER), signal: cancel };
    return validateDefinitions({
        directories,
        files: [],
        policyDirectory: directories[0],
        policyFile: policyFile && inWorkspace(env, policyFile),
        yamlWorkerFile: beside(YAML_WORKER),
        check: (definition, policy) => definitionFaults(definition, policy, isolation),
        signal: cancel,
    });
}
function tell({ files, faults }, env, failOnError, core) {
    core.setOutput('valid', faults.length === 0);
    core.setOutput('faults', faults.length);
    const directory = recordsDirectoryOf(env);
    makeDirectory(directory, 0o700);
    const sarifFile = (0,external_node_path_.join)(directory, `faults-${process.pid}.sarif`);
    const tool = { name: package_namespaceObject.UU, version: package_namespaceObject.rE };
    (0,external_node_fs_namespaceObject.writeFileSync)(sarifFile, JSON.stringify(faultsSarif(faults, workspaceOf(env), tool)), { mode: 0o600 });
    core.setOutput('sarif-file', sarifFile);
    annotateFaults(faults, env, core);
    const found = `${count(faults.length, 'fault')} in ${count(files.length, 'file')}`;
    if (faults.length === 0)
        core.info(`✓ ${found}`);
    else if (failOnError)
        core.setFailed(`${found}.`);
    else
        core.warning(`${found}.`);
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 5269:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ parseAllowedRegistry),
/* harmony export */   L$: () => (/* binding */ isFrom),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/* harmony import */ var _image_reference__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4461);
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1969);
/* harmony import */ var _value_error__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4447);



const DOCKER_HUB = 'docker.io';
/** Another name of the same registry. */
const DOCKER_HUB_INDEX = 'index.docker.io';
/**
 * Where images may come from: `host`, or `host/` and the beginning of a
 * repository. @returns it with the host in lower case, and one name for Docker
 * Hub.
 * @throws ValueError when there is no host, or a tag, a pattern or a scheme
 */
function parseAllowedRegistry(text) {
    const entry = text.endsWith('/') ? text.slice(0, -1) : text;
    const slash = entry.indexOf('/');
    const host = slash === -1 ? entry : entry.slice(0, slash);
    // Without a host it is the beginning of a repository of whatever registry.
    const hasHost = /[.:]/.test(host) || host === 'localhost';
    if (!hasHost || !isBeginningOfImage(entry)) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_1__/* .ValueError */ .Q(`${(0,_quote__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(text)} is not a registry: write its host, such as "ghcr.io", or the host and the beginning of a repository, such as "ghcr.io/my-org"`);
    }
    return withHost(host, slash === -1 ? '' : entry.slice(slash));
}
/**
 * The whole name of an image, without tag and digest: `alpine` is
 * `docker.io/library/alpine`.
 */
function imageName({ registry, repository }) {
    if (registry !== undefined)
        return withHost(registry, `/${repository}`);
    const isOfficial = !repository.includes('/');
    return `${DOCKER_HUB}/${isOfficial ? 'library/' : ''}${repository}`;
}
/** True when the name begins with the registry, whole parts of it. */
function isFrom(name, registry) {
    return `${name}/`.startsWith(`${registry}/`);
}
function isBeginningOfImage(entry) {
    try {
        (0,_image_reference__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o)(`${entry}/x`);
        return true;
    }
    catch (error) {
        if (error instanceof _value_error__WEBPACK_IMPORTED_MODULE_1__/* .ValueError */ .Q)
            return false;
        throw error;
    }
}
function withHost(host, path) {
    const name = host.toLowerCase();
    return `${name === DOCKER_HUB_INDEX ? DOCKER_HUB : name}${path}`;
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

/***/ 4461:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ parseImageReference)
});

// UNUSED EXPORTS: byDigest

;// CONCATENATED MODULE: ./src/definition/image-digests.ts
/** `sha256:` and 64 lower-case hex digits. */
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** `os/arch` or `os/arch/variant`. */
const PLATFORM = /^[a-z0-9._-]{1,32}(?:\/[a-z0-9._-]{1,32}){1,2}$/;

// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __nccwpck_require__(1969);
// EXTERNAL MODULE: ./src/definition/value-error.ts
var value_error = __nccwpck_require__(4447);
;// CONCATENATED MODULE: ./src/definition/image-reference.ts



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
        throw new value_error/* ValueError */.Q(`${(0,quote/* quote */.h)(text)} is not an image reference: ${why}`);
    };
    checkText(text, refuse);
    const [beforeDigest = '', ...digests] = text.split('@');
    const digest = digests.length === 0 ? undefined : digests.join('@');
    if (digest !== undefined && !DIGEST.test(digest)) {
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
        refuse(`${(0,quote/* quote */.h)(first)} is not a registry such as "ghcr.io" or "localhost:5000"`);
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
/* harmony export */   E: () => (/* binding */ LONG_QUOTE),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
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

/***/ 3024:
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
/******/ var __webpack_exports__ = __nccwpck_require__(7114);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
