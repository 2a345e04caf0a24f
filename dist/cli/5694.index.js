export const id = 5694;
export const ids = [5694];
export const modules = {

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

/***/ 85694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  showUsage: () => (/* binding */ showUsage)
});

// EXTERNAL MODULE: ./src/runner/attempt-files.ts
var attempt_files = __webpack_require__(1689);
// EXTERNAL MODULE: ./src/runner/follow-log.ts + 1 modules
var follow_log = __webpack_require__(84142);
// EXTERNAL MODULE: ./src/runner/format-bytes.ts
var format_bytes = __webpack_require__(99977);
// EXTERNAL MODULE: ./src/runner/format-duration.ts
var format_duration = __webpack_require__(65464);
// EXTERNAL MODULE: ./src/runner/read-usage.ts
var read_usage = __webpack_require__(69274);
// EXTERNAL MODULE: ./src/runner/usage-curve.ts
var usage_curve = __webpack_require__(88011);
// EXTERNAL MODULE: ./src/cli/find-execution.ts + 1 modules
var find_execution = __webpack_require__(54215);
// EXTERNAL MODULE: ./src/cli/inert-json.ts
var inert_json = __webpack_require__(3661);
// EXTERNAL MODULE: ./src/cli/inert-text.ts
var inert_text = __webpack_require__(60704);
// EXTERNAL MODULE: ./src/cli/terminal-columns.ts
var terminal_columns = __webpack_require__(92146);
;// CONCATENATED MODULE: ./src/cli/text-chart.ts
/** Eighths of a row, from the bottom. */
const BLOCKS = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const ROWS = 6;
/**
 * A chart of block characters, six rows high; what is not nothing is seen.
 * @returns lines; none where there is nothing to draw.
 */
function textChart({ title, values, limit, format, from, to, columns, }) {
    const top = Math.max(limit, ...values);
    if (values.length === 0 || !(top > 0) || !Number.isFinite(top))
        return [];
    const labels = [format(top), ...Array(ROWS - 2).fill(''), format(0)];
    const width = Math.max(...labels.map((label) => label.length));
    const barWidth = Math.max(1, Math.floor(columns / values.length));
    const eighths = values.flatMap((value) => Array(barWidth).fill(eighthsOf(value / top)));
    const rows = labels.map((label, row) => {
        const below = (ROWS - 1 - row) * 8;
        const line = eighths
            .map((height) => BLOCKS[Math.min(8, Math.max(0, height - below))])
            .join('');
        return `${label.padStart(width)} ${row === 0 ? '┤' : '│'}${line}`.trimEnd();
    });
    const gap = Math.max(1, eighths.length - from.length - to.length);
    return [
        title,
        ...rows,
        `${' '.repeat(width)} └${'─'.repeat(eighths.length)}`,
        `${' '.repeat(width + 2)}${from}${' '.repeat(gap)}${to}`,
    ];
}
function eighthsOf(share) {
    const height = Math.round(Math.min(1, share) * ROWS * 8);
    return share > 0 ? Math.max(1, height) : 0;
}

// EXTERNAL MODULE: ./src/cli/usage-error.ts
var usage_error = __webpack_require__(14226);
// EXTERNAL MODULE: ./src/cli/usage-figures.ts
var usage_figures = __webpack_require__(26769);
// EXTERNAL MODULE: ./src/cli/write-result.ts
var write_result = __webpack_require__(78007);
;// CONCATENATED MODULE: ./src/cli/show-usage.ts














/** A wider chart says no more. */
const MAX_POINTS = 100;
const MIN_POINTS = 20;
/** For the labels left of a chart. */
const MARGIN = 14;
/**
 * Writes what an attempt used, and charts of memory and CPU over time.
 * @throws UsageError when there is no such execution or attempt.
 */
async function showUsage(name, options, door) {
    const { record, directory } = (0,find_execution/* findExecution */.m)(name, options, door);
    const last = (0,follow_log/* lastAttempt */.m)(directory);
    const attempt = options.attempt ?? last;
    if (attempt > last) {
        throw new usage_error/* UsageError */.e(`Execution ${record.execution_id} has no attempt ${attempt}: it has ${last === 1 ? 'one' : last}.`);
    }
    const usage = attempt === last
        ? record.usage
        : (record.attempts.find((it) => it.attempt === attempt)?.usage ??
            record.usage);
    const samples = (0,read_usage/* readUsage */.k)(attempt === last ? directory : (0,attempt_files/* attemptDirectory */.n)(directory, attempt));
    const { execution_id, plugin, limits } = record;
    if (options.json) {
        const result = { execution_id, plugin, attempt, usage, limits, samples };
        await (0,write_result/* writeResult */.Z)((0,inert_json/* inertJson */.n)(result), door);
        return 0;
    }
    const figures = (0,usage_figures/* showUsageFigures */.m)(usage, limits).flatMap(([fact, value]) => value === undefined ? [] : [`${fact.padEnd(11)}  ${value}`]);
    const points = Math.min(MAX_POINTS, Math.max(MIN_POINTS, (0,terminal_columns/* terminalColumns */.U)(door.stdout) - MARGIN));
    const blocks = [
        [`${plugin}, execution ${execution_id}`, ...figures],
        ...charts(samples, limits, points),
    ].filter((block) => block.length > 0);
    const text = blocks.map((block) => block.join('\n')).join('\n\n');
    await (0,write_result/* writeResult */.Z)(`${(0,inert_text/* inertText */.U)(text)}\n`, door);
    return 0;
}
function charts(samples, limits, points) {
    const curve = (0,usage_curve/* usageCurve */.P)(samples, points);
    if (curve === undefined)
        return [];
    const memoryLimit = limits?.memory_bytes ?? 0;
    const cpuLimit = (limits?.nano_cpus ?? 0) / 1e9;
    const ends = {
        from: (0,format_duration/* formatDuration */.a)(curve.ms[0] ?? 0),
        to: (0,format_duration/* formatDuration */.a)(curve.ms.at(-1) ?? 0),
        columns: points,
    };
    return [
        textChart({
            ...ends,
            title: `Memory, limit ${(0,format_bytes/* formatBytes */.z)(memoryLimit)}`,
            values: curve.memoryBytes ?? [],
            limit: memoryLimit,
            format: format_bytes/* formatBytes */.z,
        }),
        textChart({
            ...ends,
            title: `CPU, limit ${cpuLimit}`,
            values: curve.cpus ?? [],
            limit: cpuLimit,
            format: (value) => String(Number(value.toFixed(2))),
        }),
    ];
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

/***/ 1689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keepAttempt),
/* harmony export */   n: () => (/* binding */ attemptDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _definition_make_directory__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94901);
/* harmony import */ var _execution_record__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83592);




/**
 * Where the files of an attempt are once another one has begun.
 * @param number counted from 1.
 */
function attemptDirectory(directory, number) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'attempts', String(number));
}
/** Moves the files of an attempt to `attempts/<number>/` of its record. */
function keepAttempt(directory, number) {
    const target = attemptDirectory(directory, number);
    (0,_definition_make_directory__WEBPACK_IMPORTED_MODULE_2__/* .makeDirectory */ .O)(target, 0o700);
    for (const name of [
        _execution_record__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_FILES */ .sh.stdout,
        _execution_record__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_FILES */ .sh.stderr,
        _execution_record__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_FILES */ .sh.usage,
        _execution_record__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_FILES */ .sh.findings,
        _execution_record__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_FILES */ .sh.sarif,
        _execution_record__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_FILES */ .sh.output,
        _execution_record__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_FILES */ .sh.artifacts,
        _execution_record__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_FILES */ .sh.artifactsDirectory,
    ]) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(file, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, name));
    }
}


/***/ }),

/***/ 84142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ followLog),
  m: () => (/* binding */ lastAttempt)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/runner/attempt-files.ts
var attempt_files = __webpack_require__(1689);
// EXTERNAL MODULE: ./src/runner/execution-record.ts
var execution_record = __webpack_require__(83592);
;// CONCATENATED MODULE: ./src/runner/log-tail.ts
const PIECE_BYTES = 64 * 1024;
const LINE_FEED = 0x0a;
/**
 * Where the last lines of a file begin, as bytes from its beginning. A line
 * end at the very end begins no further line.
 * @param lines how many; with 0 it is the end of the file.
 */
async function tailOffset(file, lines) {
    const { size } = await file.stat();
    let left = lines;
    let end = size;
    while (end > 0 && left > 0) {
        const start = Math.max(0, end - PIECE_BYTES);
        const piece = Buffer.alloc(end - start);
        const { bytesRead } = await file.read(piece, 0, piece.length, start);
        for (let at = bytesRead - 1; at >= 0; at -= 1) {
            const isLast = start + at === size - 1;
            if (piece[at] !== LINE_FEED || isLast)
                continue;
            left -= 1;
            if (left === 0)
                return start + at + 1;
        }
        end = start;
    }
    return left > 0 ? 0 : size;
}

// EXTERNAL MODULE: ./src/runner/killed-records.ts + 1 modules
var killed_records = __webpack_require__(98264);
// EXTERNAL MODULE: ./src/runner/read-record.ts + 1 modules
var read_record = __webpack_require__(94909);
;// CONCATENATED MODULE: ./src/runner/follow-log.ts









/** What is new is shown before anybody notices that it was not. */
const LOOK_PAUSE_MS = 100;
const follow_log_PIECE_BYTES = 64 * 1024;
/** The files of an attempt are moved at once, but one after the other. */
const MOVE_LOOKS = 3;
const MOVE_PAUSE_MS = 20;
/**
 * What an execution has printed, in pieces, and what it goes on to print. It
 * ends with the execution, also when that is killed, or with its record.
 */
async function* followLog(recordDirectory, query) {
    let { attempt, offset } = query.from ?? {
        attempt: lastAttempt(recordDirectory),
        offset: 0,
    };
    let { tailLines } = query;
    const last = query.toAttempt ?? Infinity;
    for (; attempt <= last; attempt += 1) {
        yield* followAttempt(recordDirectory, query, { attempt, offset }, tailLines);
        if (query.signal?.aborted)
            return;
        if (!hasMoved(recordDirectory, attempt))
            return;
        offset = 0;
        tailLines = undefined;
    }
}
/**
 * The number of the attempt whose files are not among those of the ones
 * before; counted from 1.
 */
function lastAttempt(recordDirectory) {
    let attempt = 1;
    while (hasMoved(recordDirectory, attempt))
        attempt += 1;
    return attempt;
}
/** Whether its files are where those of earlier attempts are. */
function hasMoved(directory, attempt) {
    return (0,external_node_fs_.existsSync)((0,attempt_files/* attemptDirectory */.n)(directory, attempt));
}
async function* followAttempt(directory, { stream, follow, signal }, { attempt, offset }, tailLines) {
    let file;
    let at = offset;
    try {
        while (!signal?.aborted) {
            // Before the look: what is there then is all there will be.
            const isOver = isAttemptOver(directory, attempt);
            if (file === undefined) {
                file = await openLog(directory, attempt, execution_record/* RECORD_FILES */.sh[stream]);
                if (file && tailLines !== undefined) {
                    at = Math.max(at, await tailOffset(file, tailLines));
                }
            }
            while (file && !signal?.aborted) {
                const buffer = Buffer.alloc(follow_log_PIECE_BYTES);
                const { bytesRead } = await file.read(buffer, 0, follow_log_PIECE_BYTES, at);
                if (bytesRead === 0)
                    break;
                yield { attempt, offset: at, bytes: buffer.subarray(0, bytesRead) };
                at += bytesRead;
            }
            if (isOver || !follow)
                return;
            await (0,external_node_timers_promises_.setTimeout)(LOOK_PAUSE_MS, undefined, { signal }).catch(() => undefined);
        }
    }
    finally {
        await file?.close();
    }
}
/** Whether no byte of it can come any more. */
function isAttemptOver(directory, attempt) {
    if (hasMoved(directory, attempt))
        return true;
    const record = (0,read_record/* readRecord */.a)(directory);
    return record === undefined || (0,killed_records/* withKilled */.iE)(record).status !== 'running';
}
/** @returns undefined where there is none, or none yet. */
async function openLog(directory, attempt, name) {
    if (attempt > lastAttempt(directory))
        return undefined;
    const moved = (0,external_node_path_.join)((0,attempt_files/* attemptDirectory */.n)(directory, attempt), name);
    for (let look = 1;; look += 1) {
        if (!hasMoved(directory, attempt)) {
            const file = await openFile((0,external_node_path_.join)(directory, name));
            // What was opened before the next attempt began is of this one.
            if (!hasMoved(directory, attempt))
                return file;
            await file?.close();
        }
        const file = await openFile(moved);
        if (file !== undefined || look === MOVE_LOOKS)
            return file;
        await (0,external_node_timers_promises_.setTimeout)(MOVE_PAUSE_MS);
    }
}
async function openFile(path) {
    let file;
    try {
        // A FIFO would be waited for, a link could lead out of the record.
        file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOFOLLOW);
        if ((await file.stat()).isFile())
            return file;
    }
    catch {
        return undefined;
    }
    await file.close();
    return undefined;
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

/***/ 88011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ usageCurve)
/* harmony export */ });
/** Fewer than this say nothing that their highest figure does not. */
const MIN_SAMPLES = 3;
/**
 * Makes a curve of samples, which come in the order of time.
 * @param maxPoints how many points it has at most; at least 2.
 * @returns undefined when there are too few samples for one.
 */
function usageCurve(samples, maxPoints) {
    const first = samples[0];
    const last = samples.at(-1);
    if (first === undefined || last === undefined)
        return undefined;
    if (samples.length < MIN_SAMPLES || last.ms <= first.ms)
        return undefined;
    const points = Math.min(maxPoints, samples.length);
    const step = (last.ms - first.ms) / (points - 1);
    const ms = Array.from({ length: points }, (_, at) => first.ms + at * step);
    const edges = ms.map((middle) => [
        Math.max(first.ms, middle - step / 2),
        Math.min(last.ms, middle + step / 2),
    ]);
    const memory = series(samples, 'memory_bytes');
    const cpu = series(samples, 'cpu_ms');
    return {
        ms,
        memoryBytes: memory && highest(memory, ms, edges),
        cpus: cpu &&
            edges.map(([from, to]) => Math.max(0, (valueAt(cpu, to) - valueAt(cpu, from)) / (to - from))),
    };
}
function series(samples, name) {
    const points = samples.flatMap(({ ms, [name]: value }) => value === undefined ? [] : [{ ms, value }]);
    return points.length < MIN_SAMPLES ? undefined : points;
}
/** A peak between two points must not be lost. */
function highest(points, ms, edges) {
    let at = 0;
    return edges.map(([from, to], index) => {
        let most = valueAt(points, ms[index] ?? from);
        while ((points[at]?.ms ?? Infinity) < from)
            at += 1;
        for (; at < points.length; at += 1) {
            const point = points[at];
            if (point === undefined || point.ms > to)
                break;
            most = Math.max(most, point.value);
        }
        return most;
    });
}
/** On the straight line between the points before and after. */
function valueAt(points, ms) {
    let low = 0;
    let high = points.length - 1;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((points[middle]?.ms ?? 0) <= ms)
            low = middle;
        else
            high = middle;
    }
    const before = points[low] ?? { ms: 0, value: 0 };
    const after = points[high] ?? before;
    if (ms <= before.ms || after.ms <= before.ms)
        return before.value;
    const share = Math.min(1, (ms - before.ms) / (after.ms - before.ms));
    return before.value + share * (after.value - before.value);
}


/***/ })

};
