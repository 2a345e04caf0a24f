export const id = 584;
export const ids = [584];
export const modules = {

/***/ 80584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectGarbage: () => (/* binding */ collectGarbage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(73579);
// EXTERNAL MODULE: ./src/orchestrator/docker/connect-containers.ts
var connect_containers = __webpack_require__(16512);
// EXTERNAL MODULE: ./src/runner/killed-records.ts
var killed_records = __webpack_require__(89346);
// EXTERNAL MODULE: ./src/runner/read-record.ts + 1 modules
var read_record = __webpack_require__(94909);
// EXTERNAL MODULE: ./src/runner/retention.ts
var runner_retention = __webpack_require__(30412);
// EXTERNAL MODULE: ./src/cli/exit-code.ts
var exit_code = __webpack_require__(41552);
// EXTERNAL MODULE: ./src/cli/inert-json.ts
var inert_json = __webpack_require__(3661);
// EXTERNAL MODULE: ./src/cli/inert-text.ts
var inert_text = __webpack_require__(60704);
// EXTERNAL MODULE: ./src/definition/duration.ts
var duration = __webpack_require__(94957);
;// CONCATENATED MODULE: ./src/cli/parse-age.ts

const DAY_MS = 24 * 60 * 60 * 1000;
/**
 * An age such as `7d`, or any duration of a definition, in milliseconds.
 * @throws ValueError
 */
function parseAge(text) {
    const [, days] = /^(\d{1,5})d$/.exec(text) ?? [];
    return days === undefined ? (0,duration/* parseDuration */.E)(text) : Number(days) * DAY_MS;
}

// EXTERNAL MODULE: ./src/cli/records-directory.ts
var records_directory = __webpack_require__(79062);
// EXTERNAL MODULE: ./src/cli/usage-error.ts
var usage_error = __webpack_require__(14226);
// EXTERNAL MODULE: ./src/cli/write-result.ts
var write_result = __webpack_require__(78007);
;// CONCATENATED MODULE: ./src/cli/collect-garbage.ts














/**
 * Removes what executions have left: containers whose process is gone, and
 * records that are too many or too old; never those of one that may be going
 * on. With `dryRun` it says what it would remove.
 * @returns 0, or the code of `engine_unavailable` when containers could not be
 * looked for; records are removed then, too.
 * @throws UsageError when the options cannot be used.
 */
async function collectGarbage(options, door, connect = connect_containers/* connectContainers */.H) {
    const retention = retentionOf(options);
    const directory = (0,records_directory/* recordsDirectoryOf */.t)(door, options.recordsDir);
    const dryRun = options.dryRun ?? false;
    const containers = await staleContainers(door, dryRun, connect);
    const records = await removeRecords(directory, retention, dryRun, door);
    // Afterwards: it makes them new.
    if (!dryRun)
        (0,killed_records/* markKilledRecords */.fr)(directory);
    const text = options.json
        ? (0,inert_json/* inertJson */.n)({ dry_run: dryRun, containers: containers.names, records })
        : linesOf(containers.names, records, dryRun);
    await (0,write_result/* writeResult */.Z)(text, door);
    const { problem } = containers;
    if (problem !== undefined) {
        door.stderr.write(`engine_unavailable: No containers were removed. ${(0,inert_text/* inertText */.U)(problem)}\n`);
    }
    return problem === undefined ? 0 : exit_code/* EXIT_CODES */.ai.engine_unavailable;
}
function retentionOf({ keep, olderThan, all }) {
    if (all && (keep !== undefined || olderThan !== undefined)) {
        throw new usage_error/* UsageError */.e('--all removes every record: leave out --keep and --older-than.');
    }
    if (all)
        return { maxCount: 0, maxAgeMs: Infinity };
    if (keep === undefined && olderThan === undefined)
        return runner_retention.DEFAULT_RETENTION;
    return {
        maxCount: keep ?? Infinity,
        maxAgeMs: olderThan === undefined ? Infinity : ageOf(olderThan),
    };
}
function ageOf(text) {
    try {
        return parseAge(text);
    }
    catch (error) {
        throw new usage_error/* UsageError */.e(`--older-than is not usable: ${error.message}.`);
    }
}
async function staleContainers({ env, cancel }, dryRun, connect) {
    let engine;
    try {
        engine = await connect(env, cancel);
        const names = dryRun
            ? (await engine.list())
                .filter(({ isStale }) => isStale)
                .map(({ name }) => name)
            : await engine.removeStale();
        return { names, problem: undefined };
    }
    catch (error) {
        if (!(error instanceof task_error/* EngineError */.NJ))
            throw error;
        return { names: [], problem: error.message };
    }
    finally {
        engine?.close();
    }
}
async function removeRecords(directory, retention, dryRun, { cancel, stderr }) {
    const removed = [];
    for (const path of (0,runner_retention.surplusRecords)(directory, retention, Date.now())) {
        if (cancel.aborted)
            break;
        const record = (0,read_record/* readRecord */.a)(path);
        try {
            if (!dryRun)
                await (0,promises_.rm)(path, { recursive: true, force: true });
        }
        catch (error) {
            const { message } = error;
            stderr.write(`warning: A record stays: ${(0,inert_text/* inertText */.U)(message)}\n`);
            continue;
        }
        removed.push({
            execution_id: (0,external_node_path_.basename)(path),
            plugin: record?.plugin ?? null,
            outcome: record?.outcome ?? null,
        });
    }
    return removed;
}
function linesOf(containers, records, dryRun) {
    const verb = dryRun ? 'Would remove' : 'Removed';
    const lines = [
        ...containers.map((name) => `${verb} the container ${name}`),
        ...records.map(({ execution_id, plugin, outcome }) => `${verb} the record ${execution_id}` +
            (plugin === null ? '' : ` (${plugin}, ${outcome ?? 'killed'})`)),
        `${verb} ${count(containers.length, 'container')} and ${count(records.length, 'record')}.`,
    ];
    return `${lines.map(inert_text/* inertText */.U).join('\n')}\n`;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 94957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   r: () => (/* binding */ MAX_DURATION_MS)
/* harmony export */ });
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41969);
/* harmony import */ var _value_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64447);


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
    if (/^[+]?\d+(\.\d+)?$/.test(text)) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${shown} has no unit; did you mean ${(0,_quote__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(`${text}s`)}?`);
    }
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

/***/ 30412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_RETENTION: () => (/* binding */ DEFAULT_RETENTION),
/* harmony export */   pruneRecords: () => (/* binding */ pruneRecords),
/* harmony export */   surplusRecords: () => (/* binding */ surplusRecords)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _definition_duration__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94957);
/* harmony import */ var _orchestrator_owner__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15335);
/* harmony import */ var _execution_record__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83592);
/* harmony import */ var _read_record__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94909);
/* harmony import */ var _record_directories__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25863);








/** Enough to look back on a release; a job's own are gone with the job. */
const DEFAULT_RETENTION = {
    maxCount: 1000,
    maxAgeMs: 30 * 24 * 60 * 60 * 1000,
};
/** Longer than any attempt may take: whoever made such a record is gone. */
const MIN_UNSURE_AGE_MS = 2 * _definition_duration__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DURATION_MS */ .r;
/**
 * Removes the records that are too many or too old, never one whose execution
 * may be going on, and nothing that is not a record.
 * @returns the paths of the directories that were removed.
 */
async function pruneRecords(recordsDirectory, retention = DEFAULT_RETENTION, nowMs = Date.now()) {
    const removed = [];
    for (const directory of surplusRecords(recordsDirectory, retention, nowMs)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true }).then(() => removed.push(directory), () => undefined);
    }
    return removed;
}
/**
 * Finds what {@link pruneRecords} removes; one by one, as it takes time.
 * @returns paths of directories, newest first.
 */
function* surplusRecords(recordsDirectory, { maxCount, maxAgeMs }, nowMs) {
    const records = (0,_record_directories__WEBPACK_IMPORTED_MODULE_7__/* .recordDirectories */ .O)(recordsDirectory)
        .map((directory) => ({ directory, changedMs: changedAt(directory) }))
        .sort((a, b) => b.changedMs - a.changedMs);
    for (const [at, { directory, changedMs }] of records.entries()) {
        const ageMs = nowMs - changedMs;
        if (at < maxCount && ageMs <= maxAgeMs)
            continue;
        const isOld = ageMs > Math.max(maxAgeMs, MIN_UNSURE_AGE_MS);
        if (!mayBeRunning((0,_read_record__WEBPACK_IMPORTED_MODULE_6__/* .readRecord */ .a)(directory), isOld))
            yield directory;
    }
}
/** Of a process that nobody here can see, its age tells. */
function mayBeRunning(record, isOld) {
    if (record === undefined)
        return !isOld;
    if (record.status !== 'running')
        return false;
    return (0,_orchestrator_owner__WEBPACK_IMPORTED_MODULE_4__/* .isRunningHere */ .md)(record.process ?? '') ?? !isOld;
}
/** A directory without a record is one that is being made, or was left. */
function changedAt(directory) {
    for (const path of [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, _execution_record__WEBPACK_IMPORTED_MODULE_5__/* .RECORD_FILES */ .sh.record), directory]) {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
        if (stat !== undefined)
            return stat.mtimeMs;
    }
    return 0;
}


/***/ })

};
