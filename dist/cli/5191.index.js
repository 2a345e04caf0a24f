export const id = 5191;
export const ids = [5191];
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

/***/ 54215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ findExecution)
});

// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(41969);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/runner/killed-records.ts + 1 modules
var killed_records = __webpack_require__(98264);
// EXTERNAL MODULE: ./src/runner/read-record.ts + 1 modules
var read_record = __webpack_require__(94909);
// EXTERNAL MODULE: ./src/runner/record-directories.ts
var record_directories = __webpack_require__(25863);
// EXTERNAL MODULE: ./src/runner/record-order.ts
var record_order = __webpack_require__(90328);
;// CONCATENATED MODULE: ./src/runner/find-record.ts





/** The name of the execution that began last. */
const LATEST = 'latest';
/**
 * Of so many that were written last, one began last: a record is written when
 * it begins.
 */
const MAX_LATEST = 100;
/** More ids than this help nobody to choose. */
const MAX_IDS = 10;
/**
 * Finds the record of an execution by its id, by what only its id begins with,
 * or by `latest`. The record says `killed` where its process has gone.
 */
function findRecord(recordsDirectory, name) {
    const directories = (0,record_directories/* recordDirectories */.O)(recordsDirectory);
    if (name === LATEST)
        return latest(directories);
    if (name === '')
        return { kind: 'unknown' };
    const prefix = name.toLowerCase();
    const fitting = directories.filter((directory) => (0,external_node_path_.basename)(directory).startsWith(prefix));
    const stored = fitting.flatMap(storedIn);
    const [first] = stored;
    if (first === undefined)
        return { kind: 'unknown' };
    if (stored.length === 1)
        return { kind: 'found', stored: first };
    const ids = (0,record_order/* newestFirst */.l)(fitting).map(({ directory }) => (0,external_node_path_.basename)(directory));
    return { kind: 'ambiguous', ids: ids.slice(0, MAX_IDS) };
}
function latest(directories) {
    const [first, ...others] = (0,record_order/* newestFirst */.l)(directories)
        .slice(0, MAX_LATEST)
        .flatMap(({ directory }) => storedIn(directory));
    if (first === undefined)
        return { kind: 'unknown' };
    const stored = others.reduce((last, it) => (beganAt(it) > beganAt(last) ? it : last), first);
    return { kind: 'found', stored };
}
function storedIn(directory) {
    const record = (0,read_record/* readRecord */.a)(directory);
    return record ? [{ directory, record: (0,killed_records/* withKilled */.iE)(record) }] : [];
}
/** Milliseconds since 1970; 0 where that is not known. */
function beganAt({ record }) {
    const [first] = record.states;
    return first === undefined ? 0 : Date.parse(first.at);
}

// EXTERNAL MODULE: ./src/runner/list-records.ts
var list_records = __webpack_require__(24915);
// EXTERNAL MODULE: ./src/cli/records-directory.ts
var records_directory = __webpack_require__(79062);
// EXTERNAL MODULE: ./src/cli/usage-error.ts
var usage_error = __webpack_require__(14226);
;// CONCATENATED MODULE: ./src/cli/find-execution.ts





/** So many executions are named to choose from. */
const MAX_NAMED = 5;
/**
 * The record of the execution that a command line names: by its id, by what
 * only its id begins with, or by `latest`.
 * @throws UsageError that says which there are.
 */
function findExecution(name, options, door) {
    const directory = (0,records_directory/* recordsDirectoryOf */.t)(door, options.recordsDir);
    const found = findRecord(directory, name);
    if (found.kind === 'found')
        return found.stored;
    if (found.kind === 'ambiguous') {
        throw new usage_error/* UsageError */.e(`Several executions begin with ${(0,quote/* quote */.h)(name)}: ${found.ids.join(', ')}. Give more of the id.`);
    }
    const { records } = (0,list_records/* listRecords */.V)(directory, { limit: MAX_NAMED });
    const there = records.map(({ record }) => `${record.execution_id} (${(0,quote/* quote */.h)(record.plugin)})`);
    throw new usage_error/* UsageError */.e(there.length === 0
        ? `There is no execution in ${(0,quote/* quote */.h)(directory)} yet: run a plugin, or name another directory with --records-dir.`
        : `No execution in ${(0,quote/* quote */.h)(directory)} begins with ${(0,quote/* quote */.h)(name)}. The last ones are ${there.join(', ')}.`);
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

/***/ 65191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showRecord: () => (/* binding */ showRecord)
/* harmony export */ });
/* harmony import */ var _runner_format_bytes__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(99977);
/* harmony import */ var _runner_format_duration__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65464);
/* harmony import */ var _runner_phases__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99380);
/* harmony import */ var _runner_shown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19875);
/* harmony import */ var _find_execution__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54215);
/* harmony import */ var _inert_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3661);
/* harmony import */ var _inert_text__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60704);
/* harmony import */ var _paint__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28694);
/* harmony import */ var _show_time__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67711);
/* harmony import */ var _usage_figures__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26769);
/* harmony import */ var _write_result__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78007);











/** A longer text is read in the record. */
const MAX_TEXT = 2_000;
/**
 * Writes the record of an execution to stdout: for people, or with `json` as
 * it is on disk, but that it says `killed` where its process has gone.
 * @throws UsageError when there is no such execution.
 */
async function showRecord(name, options, door) {
    const stored = (0,_find_execution__WEBPACK_IMPORTED_MODULE_1__/* .findExecution */ .m)(name, options, door);
    const text = options.json
        ? (0,_inert_json__WEBPACK_IMPORTED_MODULE_3__/* .inertJson */ .n)(stored.record)
        : summaryOf(stored, (0,_paint__WEBPACK_IMPORTED_MODULE_4__/* .paintFor */ .e)(door.stdout, door));
    await (0,_write_result__WEBPACK_IMPORTED_MODULE_2__/* .writeResult */ .Z)(text, door);
    return 0;
}
function summaryOf({ record, directory }, paint) {
    const { reproduce } = (0,_runner_shown__WEBPACK_IMPORTED_MODULE_0__/* .readShown */ .mj)(directory);
    const facts = [
        ['Plugin', versioned(record)],
        ['Execution', record.execution_id],
        ['Ended', endOf(record)],
        ['Error', record.error],
        ...record.warnings.map((it) => ['Warning', it]),
        ['Began', began(record)],
        ['Phases', phases(record)],
        ['Attempts', attempts(record)],
        ['Image', record.image],
        ['Digest', record.image_digest],
        ['Definition', record.definition_file],
        ['Policy', record.policy_file],
        ['Container', record.container],
        ['Limits', limits(record)],
        ['Sandbox', sandbox(record)],
        ...(0,_usage_figures__WEBPACK_IMPORTED_MODULE_5__/* .showUsageFigures */ .m)(record.usage, record.limits),
        ['Input', bytes(record.input_bytes)],
        ['Output', bytes(record.output_bytes)],
        ['Log', bytes(record.stderr_bytes)],
        ['Findings', findings(record)],
        ['Files given', counts(record.files)],
        ['Artifacts', counts(record.artifacts)],
        ['Trace', record.trace_id],
        ['Record', directory],
        ['By hand', reproduce],
    ];
    const shown = facts.filter(([, value]) => value);
    const width = Math.max(...shown.map(([fact]) => fact.length));
    return shown
        .map(([fact, value]) => {
        const indent = `\n${' '.repeat(width + 2)}`;
        const text = (0,_inert_text__WEBPACK_IMPORTED_MODULE_6__/* .inertText */ .U)(cut(value ?? '')).replaceAll('\n', indent);
        const shownText = fact === 'Ended' ? paint.bold(verdictPaint(record, paint)(text)) : text;
        return `${paint.dim(fact.padEnd(width))}  ${shownText}\n`;
    })
        .join('');
}
function verdictPaint({ outcome, status }, { green, red, yellow }) {
    if (status === 'running')
        return yellow;
    return outcome === 'succeeded' ? green : red;
}
function versioned({ plugin, plugin_version: version, }) {
    return version === null ? plugin : `${plugin}, version ${version}`;
}
function endOf(record) {
    if (record.status === 'running') {
        return `not yet; ${record.states.at(-1)?.state ?? 'it begins'}`;
    }
    const { exit_code: code, duration_ms: ms } = record;
    return [
        record.outcome ?? record.status,
        ...(code === null ? [] : [`exit code ${code}`]),
        ...(ms === null ? [] : [`after ${(0,_runner_format_duration__WEBPACK_IMPORTED_MODULE_7__/* .formatDuration */ .a)(ms)}`]),
    ].join(', ');
}
function began({ states }) {
    const [first] = states;
    return first && (0,_show_time__WEBPACK_IMPORTED_MODULE_8__/* .showTime */ .l)(new Date(first.at));
}
function phases(record) {
    return (0,_runner_phases__WEBPACK_IMPORTED_MODULE_9__/* .phasesOf */ .I$)(record)
        .flatMap(({ name, ms }) => ms === null ? [] : [`${name} ${(0,_runner_format_duration__WEBPACK_IMPORTED_MODULE_7__/* .formatDuration */ .a)(ms)}`])
        .join(' · ');
}
function attempts({ attempts: all }) {
    if (all.length < 2)
        return undefined;
    return all
        .map(({ attempt, outcome, duration_ms: ms }) => `${attempt}: ${outcome} after ${(0,_runner_format_duration__WEBPACK_IMPORTED_MODULE_7__/* .formatDuration */ .a)(ms)}`)
        .join('\n');
}
function limits({ limits: it, timeout_ms: ms }) {
    return [
        ...(it === null
            ? []
            : [
                `${it.nano_cpus / 1e9} CPU`,
                `${(0,_runner_format_bytes__WEBPACK_IMPORTED_MODULE_10__/* .formatBytes */ .z)(it.memory_bytes)} of memory`,
                `${it.pids} processes`,
                `${(0,_runner_format_bytes__WEBPACK_IMPORTED_MODULE_10__/* .formatBytes */ .z)(it.tmp_bytes)} of /tmp`,
            ]),
        ...(ms === null ? [] : [(0,_runner_format_duration__WEBPACK_IMPORTED_MODULE_7__/* .formatDuration */ .a)(ms)]),
    ].join(' · ');
}
function sandbox({ sandbox: it }) {
    if (it === null)
        return undefined;
    return [
        `user ${it.user}`,
        `network ${it.network}`,
        it.read_only ? 'read-only root' : 'writable root',
        `capabilities ${it.capabilities.join(', ') || 'none'}`,
        `runtime ${it.runtime}`,
        `workspace ${it.workspace}`,
    ].join(' · ');
}
function findings({ findings: it }) {
    return Object.entries(it)
        .filter(([, count]) => Number(count) > 0)
        .map(([level, count]) => `${level} ${String(count)}`)
        .join(' · ');
}
function counts(files) {
    return files === null
        ? undefined
        : `${files.count}, ${(0,_runner_format_bytes__WEBPACK_IMPORTED_MODULE_10__/* .formatBytes */ .z)(files.bytes)}`;
}
function bytes(count) {
    return count === null ? undefined : (0,_runner_format_bytes__WEBPACK_IMPORTED_MODULE_10__/* .formatBytes */ .z)(count);
}
function cut(text) {
    return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
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

/***/ 26769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ showUsageFigures)
/* harmony export */ });
/* harmony import */ var _runner_format_bytes__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99977);
/* harmony import */ var _runner_format_duration__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65464);
/* harmony import */ var _runner_show_at_least__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34519);
/* harmony import */ var _runner_show_peak_memory__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29097);




/** What an attempt used, for people; what was not measured says so. */
function showUsageFigures(usage, limits) {
    const of = (limit) => limit === undefined ? '' : ` of ${limit}`;
    const peak = (0,_runner_show_peak_memory__WEBPACK_IMPORTED_MODULE_0__/* .showPeakMemory */ .o)(usage, limits);
    return [
        [
            'Peak memory',
            peak === undefined
                ? 'not measured'
                : peak + of(limits ? (0,_runner_format_bytes__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(limits.memory_bytes) : undefined),
        ],
        [
            'CPU time',
            usage.cpu_ms === null
                ? 'not measured'
                : (0,_runner_show_at_least__WEBPACK_IMPORTED_MODULE_2__/* .showAtLeast */ .q)((0,_runner_format_duration__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(usage.cpu_ms), usage),
        ],
        [
            'Processes',
            usage.peak_pids === null
                ? undefined
                : `${usage.peak_pids}${of(limits?.pids.toString())}`,
        ],
        [
            'Network',
            pair([usage.network_received_bytes, 'received'], [usage.network_sent_bytes, 'sent']),
        ],
        [
            'Disk',
            pair([usage.block_read_bytes, 'read'], [usage.block_written_bytes, 'written']),
        ],
    ];
}
function pair(...figures) {
    const known = figures.flatMap(([bytes, verb]) => bytes === null ? [] : [`${(0,_runner_format_bytes__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(bytes)} ${verb}`]);
    return known.length === 0 ? undefined : known.join(', ');
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

/***/ 99380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ phasesOf)
/* harmony export */ });
/* unused harmony exports PHASE_NAMES, phaseTotals */
/** Every phase, in the order of an execution. */
const PHASE_NAMES = (/* unused pure expression or super */ null && ([
    'resolve',
    'pull',
    'create',
    'start',
    'run',
    'drain',
    'judge',
    'wait',
]));
/** The phases of an execution, each as long as until the next state. */
function phasesOf({ states, attempts }) {
    const phases = [];
    let attempt = 0;
    let attemptEndMs = Infinity;
    states.forEach(({ state, ms: startMs }, at) => {
        if (state === 'ended')
            return;
        if (state === 'pull') {
            attempt += 1;
            attemptEndMs = startMs + (attempts[attempt - 1]?.duration_ms ?? Infinity);
        }
        const next = states[at + 1];
        const shown = Math.max(1, attempt);
        if (next === undefined) {
            phases.push({ name: state, startMs, ms: null, attempt: shown });
            return;
        }
        const endMs = Math.max(startMs, next.ms);
        // The pause before another attempt is nobody's work.
        const pauseMs = next.state === 'pull' && attempt > 0
            ? Math.min(endMs, Math.max(startMs, attemptEndMs))
            : endMs;
        phases.push({
            name: state,
            startMs,
            ms: pauseMs - startMs,
            attempt: shown,
        });
        if (pauseMs < endMs) {
            const ms = endMs - pauseMs;
            phases.push({ name: 'wait', startMs: pauseMs, ms, attempt: shown });
        }
    });
    return phases;
}
/** How long each phase took in all attempts together, in their order. */
function phaseTotals(phases) {
    return PHASE_NAMES.flatMap((name) => {
        const ofName = phases.filter((phase) => phase.name === name);
        const ms = ofName.reduce((sum, phase) => sum + (phase.ms ?? 0), 0);
        return ofName.some((phase) => phase.ms !== null) ? [{ name, ms }] : [];
    });
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


/***/ }),

/***/ 34519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ showAtLeast)
/* harmony export */ });
/**
 * A figure of what was used, for people: one that was not read when the plugin
 * had ended can have been more, and says so.
 * @param figure as it is shown otherwise.
 * @param isMost whether it cannot be more, as that of a limit.
 */
function showAtLeast(figure, { read_at_end: isWhole }, isMost = false) {
    return isWhole === false && !isMost ? `at least ${figure}` : figure;
}


/***/ }),

/***/ 29097:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ showPeakMemory)
/* harmony export */ });
/* harmony import */ var _format_bytes__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99977);
/* harmony import */ var _show_at_least__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34519);


/**
 * The peak of memory, for people: with "at least" where it can have been more,
 * which is never more than the limit.
 * @returns undefined when it was not measured.
 */
function showPeakMemory(usage, limits) {
    const { peak_memory_bytes: peak } = usage;
    if (peak === null)
        return undefined;
    const isMost = limits !== null && peak >= limits.memory_bytes;
    return (0,_show_at_least__WEBPACK_IMPORTED_MODULE_0__/* .showAtLeast */ .q)((0,_format_bytes__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(peak), usage, isMost);
}


/***/ }),

/***/ 19875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ writeShown),
/* harmony export */   Bu: () => (/* binding */ MAX_SHOWN_FAULTS),
/* harmony export */   mj: () => (/* binding */ readShown),
/* harmony export */   vC: () => (/* binding */ MAX_SHOWN_ARTIFACTS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _definition_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54783);
/* harmony import */ var _execution_record__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83592);
/* harmony import */ var _file_part__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23062);





/** Of an output, more than this is read in its file. */
const MAX_OUTPUT_CHARACTERS = 4_096;
/** Of the artifacts, more than these are read in their list. */
const MAX_SHOWN_ARTIFACTS = 50;
/** Of the faults, more than these help nobody. */
const MAX_SHOWN_FAULTS = 100;
const MAX_PATH_CHARACTERS = 500;
const MAX_FAULT_CHARACTERS = 1_000;
/** What all that can become as JSON, and the command. */
const MAX_BYTES = 512 * 1024;
/**
 * Adds to a record what may be shown. It is a courtesy: what cannot be written
 * fails nothing.
 */
function writeShown(recordDirectory, { output, reproduce, reproduceCli, artifacts, faults }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordDirectory, _execution_record__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_FILES */ .sh.shown);
    const isCut = (output ?? '').length > MAX_OUTPUT_CHARACTERS;
    const text = JSON.stringify({
        output: output?.slice(0, MAX_OUTPUT_CHARACTERS).concat(isCut ? '\n…' : ''),
        reproduce,
        reproduce_cli: reproduceCli,
        artifacts: artifacts
            .slice(0, MAX_SHOWN_ARTIFACTS)
            .map((path) => path.slice(0, MAX_PATH_CHARACTERS)),
        faults: faults.slice(0, MAX_SHOWN_FAULTS).map(shortFault),
    });
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${path}.partial`, `${text}\n`, { mode: 0o600 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${path}.partial`, path);
    }
    catch {
        // The summary has it too.
    }
}
/** What may be shown of a record; nothing where nobody has said. */
function readShown(recordDirectory) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordDirectory, _execution_record__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_FILES */ .sh.shown);
    const value = (0,_file_part__WEBPACK_IMPORTED_MODULE_3__/* .readJsonFile */ .J)(file, MAX_BYTES);
    const shown = (0,_definition_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(value) ? value : {};
    const text = (member) => typeof member === 'string' ? member : undefined;
    const { output, reproduce, artifacts, faults } = shown;
    const { reproduce_cli: reproduceCli } = shown;
    return {
        output: text(output),
        reproduce: text(reproduce),
        reproduceCli: text(reproduceCli),
        artifacts: Array.isArray(artifacts)
            ? artifacts
                .slice(0, MAX_SHOWN_ARTIFACTS)
                .map((path) => text(path) ?? '')
            : [],
        faults: Array.isArray(faults)
            ? faults.slice(0, MAX_SHOWN_FAULTS).flatMap(faultOf)
            : [],
    };
}
function shortFault(fault) {
    return {
        ...fault,
        pointer: fault.pointer.slice(0, MAX_PATH_CHARACTERS),
        message: fault.message.slice(0, MAX_FAULT_CHARACTERS),
    };
}
function faultOf(value) {
    if (!(0,_definition_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(value))
        return [];
    const { pointer, rule, message, line } = value;
    if (typeof pointer !== 'string' || typeof rule !== 'string')
        return [];
    if (typeof message !== 'string')
        return [];
    return [
        { pointer, rule, message, ...(typeof line === 'number' && { line }) },
    ];
}


/***/ })

};
