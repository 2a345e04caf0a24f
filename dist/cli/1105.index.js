export const id = 1105;
export const ids = [1105,5261];
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

/***/ 81105:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listExecutions: () => (/* binding */ listExecutions)
});

// EXTERNAL MODULE: ./src/orchestrator/docker/connect-containers.ts
var connect_containers = __webpack_require__(16512);
// EXTERNAL MODULE: ./src/runner/format-bytes.ts
var format_bytes = __webpack_require__(99977);
// EXTERNAL MODULE: ./src/runner/format-duration.ts
var format_duration = __webpack_require__(65464);
// EXTERNAL MODULE: ./src/runner/list-records.ts
var list_records = __webpack_require__(24915);
// EXTERNAL MODULE: ./src/runner/read-usage.ts
var read_usage = __webpack_require__(69274);
// EXTERNAL MODULE: ./src/cli/inert-json.ts
var inert_json = __webpack_require__(3661);
// EXTERNAL MODULE: ./src/cli/inert-text.ts
var inert_text = __webpack_require__(60704);
// EXTERNAL MODULE: ./src/cli/paint.ts
var paint = __webpack_require__(28694);
// EXTERNAL MODULE: ./src/cli/records-directory.ts
var records_directory = __webpack_require__(79062);
// EXTERNAL MODULE: ./src/cli/show-time.ts
var show_time = __webpack_require__(67711);
// EXTERNAL MODULE: ./src/definition/without-controls.ts
var without_controls = __webpack_require__(83400);
// EXTERNAL MODULE: ./src/cli/text-table.ts
var text_table = __webpack_require__(71446);
;// CONCATENATED MODULE: ./src/cli/headed-table.ts



/** A longer cell is cut: a table is to look at. */
const MAX_CELL = 64;
/**
 * Rows in columns that are as wide as they have to be; whatever is in them is
 * inert on a terminal and in a workflow. Each line ends with a line end.
 * @param head the names of the columns.
 * @param decorate gets the line of the head.
 */
function headedTable(head, rows, decorate = (line) => line) {
    return (0,text_table/* textTable */.e)([head, ...rows].map((row) => row.map(cellOf)))
        .map((line, at) => `${at === 0 ? decorate(line) : line}\n`)
        .join('');
}
function cellOf(text) {
    const points = Array.from((0,inert_text/* inertText */.U)((0,without_controls/* withoutControls */.D)(text.replaceAll('\t', ' '))));
    return points.length > MAX_CELL
        ? `${points.slice(0, MAX_CELL - 1).join('')}…`
        : points.join('');
}

// EXTERNAL MODULE: ./src/cli/write-result.ts
var write_result = __webpack_require__(78007);
;// CONCATENATED MODULE: ./src/cli/list-executions.ts












/** What a screen holds, about. */
const DEFAULT_LIMIT = 50;
/** More than run at once on any machine; bounds what is read. */
const MAX_RUNNING = 1_000;
/** As long as what tells executions of one machine apart. */
const SHORT_ID = 8;
/**
 * Lists the executions that run now, by their records and by the containers
 * that are on the engine; with `all` those that have ended instead, too.
 * @returns 0; an engine that does not answer is said, no more.
 */
async function listExecutions(options, door, connect = connect_containers/* connectContainers */.H) {
    const { outcome: outcomes, plugin, all } = options;
    // Only what has ended has an outcome.
    const isHistory = all === true || outcomes !== undefined;
    const limit = options.limit ?? (isHistory ? DEFAULT_LIMIT : MAX_RUNNING);
    const records = takeRecords((0,records_directory/* recordsDirectoryOf */.t)(door, options.recordsDir), { outcomes, plugin, statuses: isHistory ? undefined : ['running'] }, limit);
    const containers = isHistory ? [] : await containersOf(door, connect);
    const listed = [
        ...records.map((stored) => listedRecord(stored, containers, Date.now())),
        ...containers
            .filter((it) => plugin === undefined || it.pluginId === plugin)
            .filter((it) => !records.some((stored) => isOf(it, stored)))
            .map(listedContainer),
    ].slice(0, limit);
    const text = options.json
        ? (0,inert_json/* inertJson */.n)(listed)
        : table(listed, isHistory, (0,paint/* paintFor */.e)(door.stdout, door).bold);
    await (0,write_result/* writeResult */.Z)(text, door);
    return 0;
}
function takeRecords(directory, filter, limit) {
    const records = [];
    let after;
    do {
        const left = limit - records.length;
        const page = (0,list_records/* listRecords */.V)(directory, { ...filter, limit: left, after });
        records.push(...page.records);
        after = page.next;
    } while (after !== undefined && records.length < limit);
    return records;
}
async function containersOf({ env, cancel, stderr }, connect) {
    let engine;
    try {
        engine = await connect(env, cancel);
        return await engine.list();
    }
    catch (error) {
        const { message } = error;
        stderr.write(`warning: Only records are shown. ${(0,inert_text/* inertText */.U)(message)}\n`);
        return [];
    }
    finally {
        engine?.close();
    }
}
function isOf({ executionId }, { record }) {
    return executionId === record.execution_id;
}
function listedRecord(stored, containers, nowMs) {
    const { record, directory } = stored;
    const [first] = record.states;
    const isRunning = record.status === 'running';
    const container = containers.find((it) => isOf(it, stored) && it.name === record.container);
    const seen = isRunning
        ? (0,read_usage/* readUsage */.k)(directory).at(-1)?.memory_bytes
        : undefined;
    return {
        execution_id: record.execution_id,
        plugin: record.plugin,
        status: record.status,
        state: record.states.at(-1)?.state ?? null,
        outcome: record.outcome,
        exit_code: record.exit_code,
        began_at: first?.at ?? null,
        duration_ms: isRunning && first !== undefined
            ? Math.max(0, nowMs - Date.parse(first.at))
            : record.duration_ms,
        memory_bytes: seen ?? record.usage.peak_memory_bytes,
        memory_limit_bytes: record.limits?.memory_bytes ?? null,
        container: record.container,
        container_state: container?.state ?? null,
        record_dir: directory,
    };
}
function listedContainer(container) {
    return {
        execution_id: container.executionId,
        plugin: container.pluginId,
        // Its record is elsewhere, or nobody ends it any more.
        status: container.isStale ? 'killed' : 'running',
        ...{ state: null, outcome: null, exit_code: null, began_at: null },
        ...{ duration_ms: null, memory_bytes: null, memory_limit_bytes: null },
        container: container.name,
        container_state: container.state,
        record_dir: null,
    };
}
function table(listed, isHistory, bold) {
    return isHistory
        ? headedTable(['ID', 'PLUGIN', 'OUTCOME', 'EXIT', 'BEGAN', 'TOOK', 'PEAK MEMORY'], listed.map((it) => [
            it.execution_id.slice(0, SHORT_ID),
            it.plugin,
            it.outcome ?? it.status,
            it.exit_code?.toString() ?? '–',
            it.began_at === null ? '–' : (0,show_time/* showTime */.l)(new Date(it.began_at)),
            it.duration_ms === null ? '–' : (0,format_duration/* formatDuration */.a)(it.duration_ms),
            memoryOf(it),
        ]), bold)
        : headedTable(['ID', 'PLUGIN', 'STATE', 'FOR', 'MEMORY', 'CONTAINER'], listed.map((it) => [
            it.execution_id.slice(0, SHORT_ID),
            it.plugin,
            stateOf(it),
            it.duration_ms === null ? '–' : (0,format_duration/* formatDuration */.a)(it.duration_ms),
            memoryOf(it),
            it.container_state ?? '–',
        ]), bold);
}
/** What the table says of one whose record is not here. */
function stateOf({ state, status, record_dir }) {
    if (state !== null)
        return state;
    if (record_dir !== null)
        return status;
    return status === 'killed' ? 'left; see gc' : 'record elsewhere';
}
function memoryOf({ memory_bytes, memory_limit_bytes }) {
    if (memory_bytes === null)
        return '–';
    const limit = memory_limit_bytes;
    const of = limit === null ? '' : ` of ${(0,format_bytes/* formatBytes */.z)(limit)}`;
    return `${(0,format_bytes/* formatBytes */.z)(memory_bytes)}${of}`;
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

/***/ 67711:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ showTime)
/* harmony export */ });
/** A moment for people, in UTC and exact to a second: `2030-01-31 12:00:05Z`. */
function showTime(at) {
    return at
        .toISOString()
        .replace('T', ' ')
        .replace(/\.\d+Z$/, 'Z');
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

/***/ 79123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hB: () => (/* binding */ copiesName),
/* harmony export */   pR: () => (/* binding */ isContainerName),
/* harmony export */   xN: () => (/* binding */ containerName)
/* harmony export */ });
/** What `retry.attempts` of a definition allows. */
const MAX_ATTEMPTS = 10;
/**
 * Unique, and inside Docker's `[a-zA-Z0-9][a-zA-Z0-9_.-]+`.
 * @param attempt counted from 1.
 */
function containerName(pluginId, executionId, attempt) {
    const name = `plugin-runner-${pluginId.toLowerCase()}-${executionId}`;
    return attempt === 1 ? name : `${name}-${attempt}`;
}
/** The name of the container that holds copies of another one's mounts. */
function copiesName(name) {
    return `${name}-files`;
}
/** Whether a container of an attempt of this execution has that name. */
function isContainerName(name, pluginId, executionId) {
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
        const own = containerName(pluginId, executionId, attempt);
        if (name === own || name === copiesName(own))
            return true;
    }
    return false;
}


/***/ }),

/***/ 16512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ connectContainers)
/* harmony export */ });
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41969);
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73579);
/* harmony import */ var _container_name__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79123);
/* harmony import */ var _connect_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48775);
/* harmony import */ var _endpoint__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38116);
/* harmony import */ var _labels__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39426);
/* harmony import */ var _listed_containers__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22538);
/* harmony import */ var _remove_stale__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15261);








const LIST_DEADLINE_MS = 10_000;
/**
 * Connects to the engine that the environment names.
 * @throws EngineError `engine_unavailable`
 */
async function connectContainers(env, signal) {
    const client = await (0,_connect_engine__WEBPACK_IMPORTED_MODULE_1__/* .connectEngine */ .x)((0,_endpoint__WEBPACK_IMPORTED_MODULE_2__/* .resolveEndpoint */ .s)(env), signal);
    return {
        list: () => list(client),
        removeStale: () => (0,_remove_stale__WEBPACK_IMPORTED_MODULE_4__.removeStale)(client),
        close: () => client.close(),
    };
}
async function list(client) {
    const { containers, refusal } = await (0,_listed_containers__WEBPACK_IMPORTED_MODULE_3__/* .listContainers */ .t)(client, LIST_DEADLINE_MS);
    if (refusal !== undefined) {
        throw new _definition_task_error__WEBPACK_IMPORTED_MODULE_0__/* .EngineError */ .NJ('engine_unavailable', `The engine at ${client.endpointName} does not list its containers ` +
            `(HTTP ${refusal.status}: ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(refusal.message, _definition_quote__WEBPACK_IMPORTED_MODULE_5__/* .LONG_QUOTE */ .E)}).`);
    }
    return containers
        .flatMap(({ names, labels, state, isStale }) => {
        const [name = ''] = names;
        const executionId = labels[_labels__WEBPACK_IMPORTED_MODULE_6__/* .EXECUTION_LABEL */ .iM] ?? '';
        const pluginId = labels[_labels__WEBPACK_IMPORTED_MODULE_6__/* .PLUGIN_LABEL */ .jY] ?? '';
        // Labels prove nothing, an image can carry any.
        const isOurs = (0,_container_name__WEBPACK_IMPORTED_MODULE_7__/* .isContainerName */ .pR)(name, pluginId, executionId);
        if (!isOurs || name.endsWith('-files'))
            return [];
        return [{ name, executionId, pluginId, state, isStale }];
    })
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}


/***/ }),

/***/ 39426:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ EXPIRES_LABEL),
/* harmony export */   iM: () => (/* binding */ EXECUTION_LABEL),
/* harmony export */   jY: () => (/* binding */ PLUGIN_LABEL),
/* harmony export */   pk: () => (/* binding */ OWNER_LABEL)
/* harmony export */ });
/** The execution a container belongs to. */
const EXECUTION_LABEL = 'io.plugin-runner.execution';
/** The plugin that runs in it. */
const PLUGIN_LABEL = 'io.plugin-runner.plugin';
/** The process that has to remove it, as `owner.ts` writes it. */
const OWNER_LABEL = 'io.plugin-runner.owner';
/** When nobody can need it any more: milliseconds since 1970, engine's clock. */
const EXPIRES_LABEL = 'io.plugin-runner.expires';


/***/ }),

/***/ 22538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ listContainers)
});

// EXTERNAL MODULE: ./src/orchestrator/docker/labels.ts
var docker_labels = __webpack_require__(39426);
// EXTERNAL MODULE: ./src/orchestrator/owner.ts
var orchestrator_owner = __webpack_require__(15335);
// EXTERNAL MODULE: ./src/orchestrator/container-name.ts
var container_name = __webpack_require__(79123);
;// CONCATENATED MODULE: ./src/orchestrator/docker/stale.ts



const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const PLUGIN_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;
const TIME_MS = /^[1-9]\d{12,14}$/;
/**
 * Whether a container is ours and nobody will ever remove it. Labels prove
 * nothing, an image can carry any; its name is given by who creates it, so that
 * only both together, in all their parts, are a sign of ours. Pure.
 */
function isStale({ names, labels }, { here, hasEnded, engineClockMs }) {
    const execution = labels[docker_labels/* EXECUTION_LABEL */.iM] ?? '';
    const plugin = labels[docker_labels/* PLUGIN_LABEL */.jY] ?? '';
    if (!UUID.test(execution) || !PLUGIN_ID.test(plugin))
        return false;
    const [name] = names;
    if (names.length !== 1 || !(0,container_name/* isContainerName */.pR)(name, plugin, execution)) {
        return false;
    }
    const expires = labels[docker_labels/* EXPIRES_LABEL */.Iw] ?? '';
    const owner = (0,orchestrator_owner/* parseOwner */.pZ)(labels[docker_labels/* OWNER_LABEL */.pk] ?? '');
    // Where processes cannot be told apart the label is empty, yet it is there.
    if (!TIME_MS.test(expires) || (!owner && labels[docker_labels/* OWNER_LABEL */.pk] !== '')) {
        return false;
    }
    // A process that can be asked for knows better than any time that was set.
    if (owner !== undefined &&
        here !== undefined &&
        owner.bootId === here.bootId &&
        owner.pidNamespace === here.pidNamespace) {
        return hasEnded(owner);
    }
    return engineClockMs !== undefined && engineClockMs > Number(expires);
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/listed-containers.ts



/**
 * Lists the containers that have a process to remove them, or had one.
 * @throws EngineError when the engine does not answer.
 */
async function listContainers(client, deadlineMs) {
    const filters = JSON.stringify({ label: [docker_labels/* OWNER_LABEL */.pk] });
    const answer = await client.call({
        method: 'GET',
        path: `/containers/json?all=1&filters=${encodeURIComponent(filters)}`,
        deadlineMs,
        repeat: false,
    });
    if (answer.status !== 200 || !Array.isArray(answer.body)) {
        return { containers: [], refusal: answer };
    }
    const surroundings = {
        // What looks like this machine behind a network may be a copy of it.
        here: client.isLocal ? (0,orchestrator_owner/* ownProcess */.oz)() : undefined,
        hasEnded: orchestrator_owner/* hasEnded */.hY,
        engineClockMs: client.clockMs(),
    };
    const containers = answer.body
        .map(({ Id, Names, Labels, State }) => ({
        id: Id ?? '',
        names: (Names ?? []).map((name) => name.replace(/^\//, '')),
        labels: Labels ?? {},
        state: State ?? '',
    }))
        .filter(({ id }) => /^[0-9a-f]{64}$/.test(id))
        .map((it) => ({ ...it, isStale: isStale(it, surroundings) }));
    return { containers, refusal: undefined };
}


/***/ }),

/***/ 15261:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   removeStale: () => (/* binding */ removeStale)
/* harmony export */ });
/* harmony import */ var _container_name__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79123);
/* harmony import */ var _listed_containers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22538);


/** The sweep goes beside a run, and must not hold it up. */
const SWEEP_MS = 3_000;
/** More than that is for the next run. */
const MAX_REMOVED = 50;
/**
 * Removes containers of earlier runs that were killed before they could.
 * @returns the names of those that are gone; it takes 3 s at most.
 * @throws EngineError when the engine does not say what there is.
 */
async function removeStale(client) {
    const until = performance.now() + SWEEP_MS;
    const { containers } = await (0,_listed_containers__WEBPACK_IMPORTED_MODULE_0__/* .listContainers */ .t)(client, SWEEP_MS);
    const stale = containers
        .filter(({ isStale }) => isStale)
        // A container before the one that holds its copies, whose volumes stay
        // when they are in use.
        .sort((a, b) => (String(a.names) < String(b.names) ? -1 : 1))
        .slice(0, MAX_REMOVED);
    const removed = [];
    const left = new Set();
    for (const { id, names } of stale) {
        const leftMs = until - performance.now();
        if (leftMs <= 0)
            break;
        const [name = ''] = names;
        if ([...left].some((it) => (0,_container_name__WEBPACK_IMPORTED_MODULE_1__/* .copiesName */ .hB)(it) === name))
            continue;
        if (await isRemoved(client, id, leftMs))
            removed.push(name);
        else
            left.add(name);
    }
    return removed;
}
/** False also when somebody else was quicker: it is theirs to tell. */
async function isRemoved(client, id, deadlineMs) {
    try {
        const answer = await client.call({
            method: 'DELETE',
            path: `/containers/${id}?force=1&v=1`,
            deadlineMs,
            repeat: false,
        });
        return answer.status === 204;
    }
    catch {
        return false;
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

/***/ 65464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/** A time for people: `12 ms`, `1.23 s`, `2 min 5 s`, `1 h 3 min`. */
function formatDuration(ms) {
    if (ms < 100)
        return `${Math.round(ms)} ms`;
    if (ms < 59_995)
        return `${(ms / 1000).toFixed(2)} s`;
    const seconds = Math.round(ms / 1000);
    const minutes = Math.floor(seconds / 60);
    return minutes < 60
        ? `${minutes} min ${seconds % 60} s`
        : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}


/***/ }),

/***/ 24915:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ listRecords)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41969);
/* harmony import */ var _definition_value_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64447);
/* harmony import */ var _killed_records__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98264);
/* harmony import */ var _read_record__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94909);
/* harmony import */ var _record_directories__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25863);
/* harmony import */ var _record_order__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90328);







/** So many records are read in 100 ms, during which nothing else is done. */
const MAX_READ = 1_000;
const CURSOR = /^(\d{1,15}(?:\.\d{1,9})?)~([0-9a-f-]{36})$/;
/**
 * Reads one page of the records of a records directory: newest first, by the
 * time they were written last. Whatever else is in it is passed over.
 * @throws ValueError for an `after` that was no `next`.
 */
function listRecords(recordsDirectory, { limit, after, ...filter }) {
    const rest = rowsAfter((0,_record_order__WEBPACK_IMPORTED_MODULE_5__/* .newestFirst */ .l)((0,_record_directories__WEBPACK_IMPORTED_MODULE_4__/* .recordDirectories */ .O)(recordsDirectory)), after);
    const records = [];
    let read = 0;
    for (const row of rest) {
        if (records.length >= limit || read >= MAX_READ)
            break;
        read += 1;
        const record = (0,_read_record__WEBPACK_IMPORTED_MODULE_3__/* .readRecord */ .a)(row.directory);
        if (record === undefined)
            continue;
        const shown = (0,_killed_records__WEBPACK_IMPORTED_MODULE_2__/* .withKilled */ .iE)(record);
        if (!fits(shown, filter))
            continue;
        records.push({ directory: row.directory, record: shown });
    }
    const last = rest[read - 1];
    const next = read < rest.length && last ? cursorOf(last) : undefined;
    return { records, next };
}
function fits(record, { statuses, outcomes, plugin }) {
    if (statuses && !statuses.includes(record.status))
        return false;
    if (outcomes && !(record.outcome && outcomes.includes(record.outcome))) {
        return false;
    }
    return plugin === undefined || record.plugin.split('@')[0] === plugin;
}
function cursorOf({ directory, writtenMs }) {
    return `${writtenMs}~${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(directory)}`;
}
/** By time and id: the record itself may be gone by now. */
function rowsAfter(rows, after) {
    if (after === undefined)
        return rows;
    const [, writtenMs, id] = CURSOR.exec(after) ?? [];
    if (writtenMs === undefined || id === undefined) {
        throw new _definition_value_error__WEBPACK_IMPORTED_MODULE_1__/* .ValueError */ .Q(`${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(after)} does not follow any page: use the cursor that came with the page before`);
    }
    const at = Number(writtenMs);
    return rows.filter((row) => row.writtenMs < at ||
        (row.writtenMs === at && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(row.directory) < id));
}


/***/ }),

/***/ 90328:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ newestFirst)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _execution_record__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83592);



/**
 * Those of the directories that hold a record, newest first by the time it was
 * written last; of two from the same moment, the one that sorts higher.
 */
function newestFirst(directories) {
    return directories
        .flatMap((directory) => {
        const writtenMs = writtenAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _execution_record__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_FILES */ .sh.record));
        return writtenMs === undefined ? [] : [{ directory, writtenMs }];
    })
        .sort((a, b) => b.writtenMs - a.writtenMs || (a.directory < b.directory ? 1 : -1));
}
function writtenAt(file) {
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
        return status.isFile() ? status.mtimeMs : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
