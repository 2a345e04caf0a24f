export const id = 412;
export const ids = [412];
export const modules = {

/***/ 9972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ readRecord)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/definition/json.ts
var json = __webpack_require__(4783);
// EXTERNAL MODULE: ./src/runner/execution-record.ts
var execution_record = __webpack_require__(3592);
// EXTERNAL MODULE: ./src/runner/file-part.ts
var file_part = __webpack_require__(3062);
;// CONCATENATED MODULE: ./src/definition/outcome.ts
/**
 * Why an execution ended: exactly one of these words, in the step output
 * `outcome`, the record, and everywhere else.
 */
const OUTCOMES = [
    'succeeded',
    'plugin_failed',
    'invalid_input',
    'invalid_output',
    'output_too_large',
    'timed_out',
    'cancelled',
    'out_of_memory',
    'image_unavailable',
    'engine_unavailable',
    'start_failed',
    'definition_invalid',
    'plugin_not_found',
    'policy_denied',
];

;// CONCATENATED MODULE: ./src/runner/parse-record.ts



/** More than any execution has; what is beyond it is left out. */
const MAX_ITEMS = 1_000;
const STATES = new Set([
    'resolve',
    'pull',
    'create',
    'start',
    'run',
    'drain',
    'judge',
    'ended',
]);
const STATUSES = ['running', 'ended', 'killed'];
const FORMATS = ['json', 'ndjson', 'text', 'sarif'];
const SOURCES = ['cgroup', 'engine'];
/**
 * A record as its file holds it, which may be of another version, or damaged:
 * what is not what it should be is as if it was not known.
 * @returns undefined for what is not the record of an execution at all.
 */
function parseRecord(value) {
    if (!(0,json/* isJsonObject */.O)(value))
        return undefined;
    const { execution_id: id, plugin } = value;
    if (typeof id !== 'string' || typeof plugin !== 'string')
        return undefined;
    const findings = object(value['findings']) ?? {};
    return {
        ...(0,execution_record/* emptyRecord */.FR)(id, plugin),
        status: oneOf(STATUSES, value['status']) ?? 'killed',
        process: parse_record_text(value['process']),
        trace_id: parse_record_text(value['trace_id']),
        plugin_version: parse_record_text(value['plugin_version']),
        definition_file: parse_record_text(value['definition_file']),
        policy_file: parse_record_text(value['policy_file']),
        lock_file: parse_record_text(value['lock_file']),
        container: parse_record_text(value['container']),
        image: parse_record_text(value['image']),
        image_digest: parse_record_text(value['image_digest']),
        output_format: oneOf(FORMATS, value['output_format']) ?? null,
        states: objects(value['states']).flatMap(stateOf),
        outcome: oneOf(OUTCOMES, value['outcome']) ?? null,
        exit_code: amount(value['exit_code']),
        error: parse_record_text(value['error']),
        warnings: strings(value['warnings']),
        duration_ms: amount(value['duration_ms']),
        limits: limitsOf(object(value['limits'])),
        timeout_ms: amount(value['timeout_ms']),
        sandbox: sandboxOf(object(value['sandbox'])),
        input_bytes: amount(value['input_bytes']),
        output_bytes: amount(value['output_bytes']),
        stdout_bytes: amount(value['stdout_bytes']),
        stdout_dropped_bytes: amount(value['stdout_dropped_bytes']),
        stderr_bytes: amount(value['stderr_bytes']),
        stderr_dropped_bytes: amount(value['stderr_dropped_bytes']),
        usage: usageOf(object(value['usage'])),
        findings: {
            error: amount(findings['error']) ?? 0,
            warning: amount(findings['warning']) ?? 0,
            notice: amount(findings['notice']) ?? 0,
        },
        files: countsOf(object(value['files'])),
        artifacts: countsOf(object(value['artifacts'])),
        attempts: objects(value['attempts']).flatMap(attemptOf),
    };
}
function stateOf(value) {
    const { state, at } = value;
    const ms = amount(value['ms']);
    if (!STATES.has(state) || ms === null)
        return [];
    if (typeof at !== 'string' || Number.isNaN(Date.parse(at)))
        return [];
    return [{ state: state, at, ms }];
}
function attemptOf(value) {
    const attempt = amount(value['attempt']);
    const outcome = oneOf(OUTCOMES, value['outcome']);
    const duration = amount(value['duration_ms']);
    if (attempt === null || outcome === undefined || duration === null)
        return [];
    return [
        {
            attempt,
            container: parse_record_text(value['container']),
            outcome,
            exit_code: amount(value['exit_code']),
            error: parse_record_text(value['error']),
            warnings: strings(value['warnings']),
            duration_ms: duration,
            stdout_bytes: amount(value['stdout_bytes']),
            stderr_bytes: amount(value['stderr_bytes']),
            usage: usageOf(object(value['usage'])),
        },
    ];
}
function limitsOf(value) {
    const nano_cpus = amount(value?.['nano_cpus']);
    const memory_bytes = amount(value?.['memory_bytes']);
    const pids = amount(value?.['pids']);
    const tmp_bytes = amount(value?.['tmp_bytes']);
    if (nano_cpus === null || memory_bytes === null)
        return null;
    if (pids === null || tmp_bytes === null)
        return null;
    return { nano_cpus, memory_bytes, pids, tmp_bytes };
}
function sandboxOf(value) {
    const user = parse_record_text(value?.['user']);
    const network = parse_record_text(value?.['network']);
    const readOnly = value?.['read_only'];
    const runtime = parse_record_text(value?.['runtime']);
    const workspace = parse_record_text(value?.['workspace']);
    if (user === null || network === null || typeof readOnly !== 'boolean') {
        return null;
    }
    if (runtime === null || workspace === null)
        return null;
    const capabilities = strings(value?.['capabilities']);
    return {
        user,
        network,
        read_only: readOnly,
        capabilities,
        runtime,
        workspace,
    };
}
function usageOf(value) {
    return {
        peak_memory_bytes: amount(value?.['peak_memory_bytes']),
        cpu_ms: amount(value?.['cpu_ms']),
        peak_pids: amount(value?.['peak_pids']),
        network_received_bytes: amount(value?.['network_received_bytes']),
        network_sent_bytes: amount(value?.['network_sent_bytes']),
        block_read_bytes: amount(value?.['block_read_bytes']),
        block_written_bytes: amount(value?.['block_written_bytes']),
        source: oneOf(SOURCES, value?.['source']) ?? null,
        read_at_end: oneOf([true, false], value?.['read_at_end']) ?? null,
    };
}
function countsOf(value) {
    const count = amount(value?.['count']);
    const bytes = amount(value?.['bytes']);
    return count === null || bytes === null ? null : { count, bytes };
}
function object(value) {
    return (0,json/* isJsonObject */.O)(value) ? value : undefined;
}
function objects(value) {
    return items(value).filter(json/* isJsonObject */.O);
}
function strings(value) {
    return items(value).filter((item) => typeof item === 'string');
}
function items(value) {
    return Array.isArray(value) ? value.slice(0, MAX_ITEMS) : [];
}
function parse_record_text(value) {
    return typeof value === 'string' ? value : null;
}
/** No figure of a record is negative. */
function amount(value) {
    return typeof value === 'number' && Number.isFinite(value) && value >= 0
        ? value
        : null;
}
function oneOf(words, value) {
    return words.find((word) => word === value);
}

;// CONCATENATED MODULE: ./src/runner/read-record.ts





/** Far more than a record has: messages in it are bounded. */
const MAX_RECORD_BYTES = 4 * 1024 * 1024;
/**
 * Reads `execution.json` of a record directory; what in it is not what it
 * should be is as if it was not known.
 * @returns undefined where there is none that this version has written.
 */
function readRecord(directory) {
    const file = (0,external_node_path_.join)(directory, execution_record/* RECORD_FILES */.sh.record);
    const value = (0,file_part/* readJsonFile */.J)(file, MAX_RECORD_BYTES);
    const isKnown = (0,json/* isJsonObject */.O)(value) && value['record_version'] === 1;
    return isKnown ? parseRecord(value) : undefined;
}


/***/ }),

/***/ 5863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ recordDirectories),
/* harmony export */   v: () => (/* binding */ directoriesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


const EXECUTION_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Of every execution there is, in no order; none for no directory. */
function recordDirectories(recordsDirectory) {
    return directoriesIn(recordsDirectory).filter((directory) => EXECUTION_ID.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory)));
}
/** The paths of the directories in one; none where it cannot be read. */
function directoriesIn(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true })
            .filter((entry) => entry.isDirectory())
            .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, entry.name));
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_RETENTION: () => (/* binding */ DEFAULT_RETENTION),
/* harmony export */   pruneRecords: () => (/* binding */ pruneRecords),
/* harmony export */   surplusRecords: () => (/* binding */ surplusRecords)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _definition_duration__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4957);
/* harmony import */ var _orchestrator_owner__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5335);
/* harmony import */ var _execution_record__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3592);
/* harmony import */ var _read_record__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9972);
/* harmony import */ var _record_directories__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5863);








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
