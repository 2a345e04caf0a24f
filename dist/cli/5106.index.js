export const id = 5106;
export const ids = [5106,4084];
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

/***/ 25106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validatePlugins: () => (/* binding */ validatePlugins)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./package.json
var package_0 = __webpack_require__(8330);
// EXTERNAL MODULE: ./src/definition/definition-error.ts
var definition_error = __webpack_require__(37999);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(73579);
// EXTERNAL MODULE: ./src/registry/conflicts.ts
var conflicts = __webpack_require__(5456);
// EXTERNAL MODULE: ./src/registry/definition-bytes.ts
var definition_bytes = __webpack_require__(10704);
// EXTERNAL MODULE: ./src/registry/definition-paths.ts
var definition_paths = __webpack_require__(79607);
// EXTERNAL MODULE: ./src/registry/definition-store.ts
var definition_store = __webpack_require__(86482);
// EXTERNAL MODULE: ./src/registry/distinct-directories.ts
var distinct_directories = __webpack_require__(77201);
// EXTERNAL MODULE: ./src/registry/load-policy.ts
var load_policy = __webpack_require__(2166);
// EXTERNAL MODULE: ./src/definition/json-pointer.ts
var json_pointer = __webpack_require__(75239);
;// CONCATENATED MODULE: ./src/registry/pointer-positions.ts

/**
 * Where the parts of a definition file are. A member is where its key is; what
 * is not there is where it would belong: at the nearest part that is.
 * @param text of YAML or JSON, which is read as the YAML it nearly is; it has
 * been parsed before, and so is not nested too deeply
 */
async function pointerPositions(text) {
    const { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
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

// EXTERNAL MODULE: ./src/registry/yaml-parser.ts + 1 modules
var yaml_parser = __webpack_require__(11818);
;// CONCATENATED MODULE: ./src/registry/validate-definitions.ts











/** More faults of one file than this are counted, not listed. */
const MAX_FAULTS_PER_FILE = 100;
/**
 * Validates definition files and the policy: every fault of every file, with
 * its line and column.
 * @throws UserError `plugin_not_found` when there is no such directory
 */
async function validateDefinitions(request) {
    const store = (0,definition_store/* fileStore */.o)(request.yamlWorkerFile);
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
    for (const { error } of (0,conflicts/* findConflicts */.N)(definitions)) {
        found.add(error.file, error.faults);
    }
    return { files: found.files, faults: await found.located() };
}
/** @returns the policy that applies, where there is one that can be used. */
async function validatePolicies(request, found) {
    const { policyDirectory, policyFile, files, yamlWorkerFile } = request;
    const parseYaml = (0,yaml_parser/* yamlParser */.$z)(yamlWorkerFile);
    const load = async (directory, file) => {
        const path = file ?? policyDirectory ?? '';
        try {
            const policy = await (0,load_policy/* loadPolicy */.t)(directory, file, (text, name) => parseYaml(text, name, request.signal));
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
    for (const directory of (0,distinct_directories/* distinctDirectories */.w)(directories)) {
        for (const file of (0,definition_paths/* definitionPaths */.K)(directory))
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
        const bytes = (0,definition_bytes/* readDefinitionBytes */.bG)(file, (0,external_node_path_.parse)(file).root);
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

// EXTERNAL MODULE: ./src/definition/meta-schema-faults.ts
var meta_schema_faults = __webpack_require__(5106);
// EXTERNAL MODULE: ./src/runner/check-policy.ts + 1 modules
var check_policy = __webpack_require__(14084);
// EXTERNAL MODULE: ./src/runner/compose-input.ts + 2 modules
var compose_input = __webpack_require__(41058);
// EXTERNAL MODULE: ./src/runner/plugin-schema.ts + 1 modules
var plugin_schema = __webpack_require__(99355);
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
    const faults = await (0,meta_schema_faults/* metaSchemaFaults */.Y)(schema);
    if (faults.length > 0) {
        const placed = faults
            .slice(0, MAX_FAULTS_PER_VALUE)
            .map((fault) => ({ ...fault, pointer: `${pointer}${fault.pointer}` }));
        return { faults: placed };
    }
    try {
        return {
            schema: await (0,plugin_schema/* openPluginSchema */.j)(definition, key, isolation),
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
    return (0,compose_input/* composeInput */.zN)(Buffer.from(JSON.stringify(input)), definition);
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
    return (0,check_policy/* policyViolations */.B)(definition, task, policy).map(({ rule, allowed, asked }) => ({
        pointer: '',
        rule: `policy.${rule}`,
        message: `${allowed}; ${asked}`,
    }));
}

// EXTERNAL MODULE: ./src/cli/exit-code.ts
var exit_code = __webpack_require__(41552);
// EXTERNAL MODULE: ./src/definition/show-path.ts
var show_path = __webpack_require__(29086);
// EXTERNAL MODULE: ./src/definition/without-command-marks.ts
var without_command_marks = __webpack_require__(41854);
// EXTERNAL MODULE: ./src/definition/without-controls.ts
var without_controls = __webpack_require__(83400);
// EXTERNAL MODULE: ./src/cli/inert-text.ts
var inert_text = __webpack_require__(60704);
;// CONCATENATED MODULE: ./src/cli/fault-lines.ts




/** `plugins/a.yaml:3:5: error: /image: what is wrong [rule]`, as editors read it. */
function faultLine({ file, position, pointer, message, rule }, cwd, paint) {
    const at = position ? `:${position.line}:${position.column}` : '';
    const place = paint.bold(`${(0,inert_text/* inertText */.U)((0,show_path/* showPath */.P)(file, cwd))}${at}`);
    const text = pointer === '' ? message : `${pointer}: ${message}`;
    return `${place}: ${paint.red('error')}: ${(0,inert_text/* inertText */.U)(text)} ${paint.dim(`[${rule}]`)}`;
}
/**
 * A workflow command that makes an annotation of it
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands).
 * @param root absolute path that GitHub's paths are relative to.
 */
function faultCommand({ file, position, pointer, message, rule }, root) {
    const { line = 1, column = 1 } = position ?? {};
    const properties = {
        file: file.startsWith(`${root}/`) ? file.slice(root.length + 1) : file,
        line: String(line),
        col: String(column),
        title: pointer === '' ? rule : `${pointer} (${rule})`,
    };
    const list = Object.entries(properties)
        .map(([name, value]) => `${name}=${escapeProperty(value)}`)
        .join(',');
    return `::error ${list}::${escapeData(message)}`;
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** No line of it can be another command. */
function escapeData(text) {
    const escaped = text
        .split(/\r\n|[\r\n]/)
        .map((line) => (0,without_controls/* withoutControls */.D)(line).replaceAll('%', '%25'))
        .join('%0A');
    return (0,without_command_marks/* withoutCommandMarks */.y)(escaped);
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
;// CONCATENATED MODULE: ./src/cli/validate-plugins.ts













/**
 * Validates definitions and policies: their faults are on stdout.
 * @param files and directories; the plugins directories where there are none.
 * @returns 0, or the exit code of `definition_invalid` when there are faults.
 * @throws UserError `plugin_not_found` when there is no such directory
 */
async function validatePlugins(files, options, door) {
    const directories = (0,open_registry/* pluginsDirectoriesOf */.D)(door, options);
    const workers = (0,worker_files/* workerFilesOf */.b)(door);
    const isolation = { workerFile: workers.schema, signal: door.cancel };
    const paths = files.map((file) => (0,external_node_path_.resolve)(door.cwd, file));
    const validation = await validateDefinitions({
        directories: files.length === 0 ? directories : paths.filter(isDirectory),
        files: paths.filter((path) => !isDirectory(path)),
        policyDirectory: directories[0],
        policyFile: options.policy && (0,external_node_path_.resolve)(door.cwd, options.policy),
        yamlWorkerFile: workers.yaml,
        check: (definition, policy) => definitionFaults(definition, policy, isolation),
        signal: door.cancel,
    });
    await writeFaults(validation, options, door);
    const { files: all, faults } = validation;
    if (!isForProgram(options)) {
        const found = faults.length === 0 ? 'no faults' : count(faults, 'fault');
        door.stderr.write(`${count(all, 'file')}, ${found}\n`);
    }
    return faults.length === 0 ? 0 : exit_code/* EXIT_CODES */.ai.definition_invalid;
}
/** A path that is not there is a file that cannot be read. */
function isDirectory(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function writeFaults({ files, faults }, options, door) {
    const root = door.env['GITHUB_WORKSPACE'] || door.cwd;
    switch (formatOf(options)) {
        case 'json':
            return (0,write_json/* writeJson */.G)({ files, faults: faults.map(plain) }, door);
        case 'sarif': {
            const { /* name */ "UU": name, /* version */ "rE": version } = package_0;
            return (0,write_json/* writeJson */.G)(faultsSarif(faults, root, { name, version }), door);
        }
        case 'github':
            return (0,write_result/* writeResult */.Z)(lines(faults.map((fault) => faultCommand(fault, root))), door);
        case 'text': {
            const paint = (0,cli_paint/* paintFor */.e)(door.stdout, door);
            return (0,write_result/* writeResult */.Z)(lines(faults.map((fault) => faultLine(fault, door.cwd, paint))), door);
        }
    }
}
function formatOf({ format, json = false }) {
    return format ?? (json ? 'json' : 'text');
}
function isForProgram(options) {
    return ['json', 'sarif'].includes(formatOf(options));
}
function plain({ file, position, pointer, rule, message, }) {
    const { line = null, column = null } = position ?? {};
    return { file, line, column, pointer, rule, message };
}
const lines = (texts) => texts.map((text) => `${text}\n`).join('');
function count(items, noun) {
    return `${items.length} ${noun}${items.length === 1 ? '' : 's'}`;
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

/***/ 75269:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ parseAllowedRegistry),
/* harmony export */   L$: () => (/* binding */ isFrom),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/* harmony import */ var _image_reference__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94608);
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41969);
/* harmony import */ var _value_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64447);



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

/***/ 14084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ TO_BE_RESOLVED),
  checkPolicy: () => (/* binding */ checkPolicy),
  B: () => (/* binding */ policyViolations)
});

// EXTERNAL MODULE: ./src/definition/allowed-registry.ts
var allowed_registry = __webpack_require__(75269);
;// CONCATENATED MODULE: ./src/definition/policy.ts
/** The runtime of a definition that names none. */
const ENGINE_RUNTIME = 'default';

// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(41969);
// EXTERNAL MODULE: ./src/definition/show-path.ts
var show_path = __webpack_require__(29086);
// EXTERNAL MODULE: ./src/definition/show-quantity.ts
var show_quantity = __webpack_require__(460);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(73579);
// EXTERNAL MODULE: ./src/runner/exchanges-files.ts
var exchanges_files = __webpack_require__(89022);
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
    throw new task_error/* UserError */.yo('policy_denied', [
        `The policy ${(0,show_path/* showPath */.P)(policy.file)} does not allow plugin ${(0,quote/* quote */.h)(definition.id)}, and nothing was run:`,
        ...lines,
        `Change what asks for it (the plugin is in ${(0,show_path/* showPath */.P)(definition.file)}), or have the policy changed.`,
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
            asked: `the plugin's \`image\` is ${(0,quote/* quote */.h)(name)}`,
        });
    }
    if (requireDigest && image.digest === undefined && locked === undefined) {
        violations.push({
            rule: 'require_digest',
            allowed: 'an image by its digest (name@sha256:…), or a lock',
            asked: `the plugin's \`image\` is ${(0,quote/* quote */.h)(image.text)}`,
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
            show: show_quantity/* showCpu */.c4,
        },
        {
            rule: 'memory',
            maximum: maximum.memoryBytes,
            key: 'resource_limits.memory',
            value: limits.memoryBytes,
            input: 'memory',
            override: task.memoryBytes,
            show: show_quantity/* showBytes */.ni,
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
            show: show_quantity/* showBytes */.ni,
        },
        {
            rule: 'timeout',
            maximum: maximum.timeoutMs,
            key: 'timeout',
            value: definition.timeoutMs,
            input: 'timeout',
            override: task.timeoutMs,
            show: show_quantity/* showDuration */.kJ,
        },
        {
            rule: 'output',
            maximum: maximum.outputBytes,
            key: 'output.max_bytes',
            value: definition.maxOutputBytes,
            show: show_quantity/* showBytes */.ni,
        },
        {
            rule: 'files',
            maximum: (task.files ?? []).length > 0 ? maximum.filesBytes : undefined,
            key: 'files.max_bytes',
            value: definition.files.maxBytes,
            show: show_quantity/* showBytes */.ni,
        },
        {
            rule: 'artifacts',
            maximum: (0,exchanges_files/* leavesFiles */.Yh)(definition, task)
                ? maximum.artifactsBytes
                : undefined,
            key: 'artifacts.max_bytes',
            value: definition.artifacts.maxBytes,
            show: show_quantity/* showBytes */.ni,
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
            asked: `the plugin's \`${key}\` is ${list(refused)}`,
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
    return allowed.length === 0 ? 'none at all' : `only ${list(allowed)}`;
}
function list(values) {
    const shown = values.slice(0, MAX_LISTED).map((value) => (0,quote/* quote */.h)(value));
    const more = values.length - shown.length;
    return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}


/***/ }),

/***/ 89022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IV: () => (/* binding */ exchangesFiles),
/* harmony export */   Rr: () => (/* binding */ getsFiles),
/* harmony export */   Yh: () => (/* binding */ leavesFiles)
/* harmony export */ });
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


/***/ })

};
