export const id = 3998;
export const ids = [3998];
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

/***/ 13998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showLog: () => (/* binding */ showLog)
/* harmony export */ });
/* harmony import */ var _runner_follow_log__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84142);
/* harmony import */ var _runner_line_splitter__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75940);
/* harmony import */ var _exit_code__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41552);
/* harmony import */ var _find_execution__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54215);
/* harmony import */ var _inert_text__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60704);
/* harmony import */ var _usage_error__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14226);
/* harmony import */ var _write_result__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78007);







/**
 * Writes what an execution has printed to stdout: its log, or with `stdout`
 * its output. On a terminal nothing of it acts, unless it is to be `raw`.
 * @returns 0, or the code of `cancelled` when whoever follows it has enough.
 * @throws UsageError when there is no such execution or attempt.
 */
async function showLog(name, options, door) {
    const { directory, record } = (0,_find_execution__WEBPACK_IMPORTED_MODULE_3__/* .findExecution */ .m)(name, options, door);
    const last = (0,_runner_follow_log__WEBPACK_IMPORTED_MODULE_0__/* .lastAttempt */ .m)(directory);
    const attempt = options.attempt ?? last;
    if (attempt > last) {
        throw new _usage_error__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`Execution ${record.execution_id} has no attempt ${attempt}: it has ${last === 1 ? 'one' : last}.`);
    }
    if (options.attempt === undefined && last > 1) {
        door.stderr.write(`Attempt ${last}: --attempt 1 shows the first of them.\n`);
    }
    // A reader that goes away has enough.
    const gone = new AbortController();
    const onGone = () => gone.abort();
    door.stdout.once('error', onGone);
    const sink = openSink(options, door);
    try {
        for await (const { bytes } of (0,_runner_follow_log__WEBPACK_IMPORTED_MODULE_0__/* .followLog */ .w)(directory, {
            stream: options.stdout ? 'stdout' : 'stderr',
            follow: options.follow ?? false,
            from: { attempt, offset: 0 },
            toAttempt: options.attempt,
            tailLines: options.tail,
            signal: AbortSignal.any([door.cancel, gone.signal]),
        })) {
            await sink.write(bytes);
        }
        await sink.end();
    }
    finally {
        door.stdout.removeListener('error', onGone);
    }
    return door.cancel.aborted ? _exit_code__WEBPACK_IMPORTED_MODULE_2__/* .EXIT_CODES */ .ai.cancelled : 0;
}
function openSink({ raw }, door) {
    if (raw || !door.stdout.isTTY) {
        return {
            write: (bytes) => (0,_write_result__WEBPACK_IMPORTED_MODULE_4__/* .writeResult */ .Z)(bytes, door),
            end: () => Promise.resolve(),
        };
    }
    let shown = '';
    const lines = (0,_runner_line_splitter__WEBPACK_IMPORTED_MODULE_1__/* .splitLines */ .u)((line) => {
        for (const piece of (0,_runner_line_splitter__WEBPACK_IMPORTED_MODULE_1__/* .shownPieces */ .H)(line))
            shown += `${(0,_inert_text__WEBPACK_IMPORTED_MODULE_6__/* .inertText */ .U)(piece)}\n`;
    });
    const flush = async () => {
        const text = shown;
        shown = '';
        if (text !== '')
            await (0,_write_result__WEBPACK_IMPORTED_MODULE_4__/* .writeResult */ .Z)(text, door);
    };
    return {
        write: (bytes) => {
            lines.push(bytes);
            return flush();
        },
        end: () => {
            lines.end();
            return flush();
        },
    };
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

/***/ 75940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ shownPieces),
/* harmony export */   u: () => (/* binding */ splitLines)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_0__);

/** Longer lines are shown in pieces; log viewers choke on them. */
const MAX_LINE_LENGTH = 16 * 1024;
/** A line of JSON can list many results; longer ones are no JSON any more. */
const MAX_JSON_LINE_LENGTH = 256 * 1024;
/**
 * Lines end as they do for the runner: at `\n`, `\r\n` and a lone `\r`.
 * Invalid UTF-8 becomes U+FFFD. What is too long comes in pieces.
 */
function splitLines(onLine) {
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    let rest = '';
    // A `\r` at the end of a piece may be the first half of `\r\n`.
    let endedWithReturn = false;
    function take(text) {
        if (endedWithReturn && text.startsWith('\n'))
            text = text.slice(1);
        endedWithReturn = text.endsWith('\r');
        // Only what is new is searched: a long line comes in many pieces.
        const lines = text.split(/\r\n|[\r\n]/);
        const last = lines.pop() ?? '';
        for (const line of lines) {
            const whole = rest + line;
            rest = '';
            inPieces(whole, maxLength(whole)).forEach(onLine);
        }
        rest += last;
        if (rest.length <= maxLength(rest))
            return;
        const pieces = inPieces(rest, maxLength(rest));
        rest = pieces.pop() ?? '';
        pieces.forEach(onLine);
    }
    return {
        push(bytes) {
            const text = decoder.write(bytes);
            if (text !== '')
                take(text);
        },
        end() {
            const text = decoder.end();
            if (text !== '')
                take(text);
            if (rest !== '')
                inPieces(rest, maxLength(rest)).forEach(onLine);
            rest = '';
        },
    };
}
/** A line in pieces that can be shown; one piece where it is short. */
function shownPieces(line) {
    return inPieces(line, MAX_LINE_LENGTH);
}
function maxLength(line) {
    return line.startsWith('{') ? MAX_JSON_LINE_LENGTH : MAX_LINE_LENGTH;
}
function inPieces(line, max) {
    const pieces = [];
    let start = 0;
    do {
        const cutsPair = line.length - start > max &&
            /[\uD800-\uDBFF]/.test(line.charAt(start + max - 1));
        const end = start + (cutsPair ? max - 1 : max);
        pieces.push(line.slice(start, end));
        start = end;
    } while (start < line.length);
    return pieces;
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
