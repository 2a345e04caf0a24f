export const id = 122;
export const ids = [122];
export const modules = {

/***/ 8122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DEFAULT_RETENTION: () => (/* binding */ DEFAULT_RETENTION),
  pruneRecords: () => (/* binding */ pruneRecords)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/orchestrator/owner.ts
var owner = __webpack_require__(5335);
// EXTERNAL MODULE: ./src/runner/execution-record.ts
var execution_record = __webpack_require__(3592);
// EXTERNAL MODULE: ./src/definition/json.ts
var json = __webpack_require__(4783);
;// CONCATENATED MODULE: ./src/runner/read-record.ts




/** Far more than a record has: messages in it are bounded. */
const MAX_RECORD_BYTES = 4 * 1024 * 1024;
/**
 * Reads `execution.json` of a record directory.
 * @returns undefined where there is none that this version has written.
 */
function read_record_readRecord(directory) {
    let value;
    try {
        value = JSON.parse(readText((0,external_node_path_.join)(directory, execution_record/* RECORD_FILES */.sh.record)));
    }
    catch {
        return undefined;
    }
    if (!(0,json/* isJsonObject */.O)(value))
        return undefined;
    const { record_version: version, execution_id: id, states } = value;
    const known = version === 1 && typeof id === 'string' && Array.isArray(states);
    return known ? value : undefined;
}
/** Neither a link nor a FIFO in its place is followed or waited for. */
function readText(path) {
    const descriptor = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    try {
        const { size } = (0,external_node_fs_.fstatSync)(descriptor);
        if (size > MAX_RECORD_BYTES)
            throw new Error('too large for a record');
        const bytes = Buffer.alloc(size);
        const read = (0,external_node_fs_.readSync)(descriptor, bytes, 0, size, 0);
        return bytes.toString('utf8', 0, read);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

;// CONCATENATED MODULE: ./src/runner/killed-records.ts





/** What the record of a killed execution says. */
const KILLED = (/* unused pure expression or super */ null && ('The process that ran this execution was killed before it could say how it ' +
    'ended: the runner ran out of time or memory, or somebody killed it.'));
/**
 * Completes the records of executions whose process has gone without a word:
 * `status` becomes `killed`. A record is left alone when its process may be
 * alive, or is of another machine.
 * @returns the ids of the executions.
 */
function markKilledRecords(recordsDirectory) {
    return recordDirectories(recordsDirectory).flatMap((directory) => {
        const record = readRecord(directory);
        if (record === undefined || !wasKilled(record))
            return [];
        try {
            writeRecord(directory, { ...record, status: 'killed', error: KILLED });
        }
        catch {
            // What cannot be written now is as it was; the next look tries again.
            return [];
        }
        return [record.execution_id];
    });
}
/** Whether a record says "running" of a process that has ended. */
function wasKilled(record) {
    return (record.status === 'running' && isRunningHere(record.process ?? '') === false);
}
/** Of every execution there is, in no order; none for no directory. */
function recordDirectories(recordsDirectory) {
    try {
        return (0,external_node_fs_.readdirSync)(recordsDirectory, { withFileTypes: true })
            .filter((entry) => entry.isDirectory() && EXECUTION_ID.test(entry.name))
            .map(({ name }) => (0,external_node_path_.join)(recordsDirectory, name));
    }
    catch {
        return [];
    }
}
const EXECUTION_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

;// CONCATENATED MODULE: ./src/runner/retention.ts







/** Enough to look back on a release; a job's own are gone with the job. */
const DEFAULT_RETENTION = {
    maxCount: 1000,
    maxAgeMs: 30 * 24 * 60 * 60 * 1000,
};
/**
 * Removes the records that are too many or too old, never one whose execution
 * may be going on, and nothing that is not a record.
 * @returns the paths of the directories that were removed.
 */
async function pruneRecords(recordsDirectory, { maxCount, maxAgeMs } = DEFAULT_RETENTION, nowMs = Date.now()) {
    const records = recordDirectories(recordsDirectory)
        .map((directory) => ({ directory, changedMs: changedAt(directory) }))
        .sort((a, b) => b.changedMs - a.changedMs);
    const surplus = records.filter(({ changedMs }, at) => at >= maxCount || nowMs - changedMs > maxAgeMs);
    const removed = [];
    for (const { directory, changedMs } of surplus) {
        const isOld = nowMs - changedMs > maxAgeMs;
        if (mayBeRunning(read_record_readRecord(directory), isOld))
            continue;
        await (0,promises_.rm)(directory, { recursive: true, force: true }).then(() => removed.push(directory), () => undefined);
    }
    return removed;
}
/** Of a process that nobody here can see, its age tells. */
function mayBeRunning(record, isOld) {
    if (record === undefined)
        return !isOld;
    if (record.status !== 'running')
        return false;
    return (0,owner/* isRunningHere */.md)(record.process ?? '') ?? !isOld;
}
/** A directory without a record is one that is being made, or was left. */
function changedAt(directory) {
    for (const path of [(0,external_node_path_.join)(directory, execution_record/* RECORD_FILES */.sh.record), directory]) {
        const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        if (stat !== undefined)
            return stat.mtimeMs;
    }
    return 0;
}


/***/ })

};
