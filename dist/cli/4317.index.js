export const id = 4317;
export const ids = [4317];
export const modules = {

/***/ 79062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ recordsDirectoryOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Where the records are, as an absolute path: what was asked for, what
 * `PLUGIN_RUNNER_RECORDS_DIR` says, those of the job's steps on a workflow
 * runner, or the user's state directory
 * (https://specifications.freedesktop.org/basedir-spec/latest/).
 */
function recordsDirectoryOf({ env, cwd }, asked) {
    const named = asked || env['PLUGIN_RUNNER_RECORDS_DIR'];
    if (named)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, named);
    const ofJob = env['RUNNER_TEMP'];
    if (ofJob)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ofJob, 'plugin-runner');
    const home = env['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    const state = env['XDG_STATE_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.local', 'state');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, state), 'plugin-runner');
}


/***/ }),

/***/ 94901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ makeDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


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
    let path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);
    while (!isDirectory(path)) {
        missing.unshift(path);
        path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    }
    for (const each of missing) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(each, { mode });
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
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}


/***/ }),

/***/ 15335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vu: () => (/* binding */ formatOwner),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   md: () => (/* binding */ isRunningHere),
/* harmony export */   oz: () => (/* binding */ ownProcess),
/* harmony export */   pZ: () => (/* binding */ parseOwner)
/* harmony export */ });
/* unused harmony export processOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const OWNER = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/(\d{1,20})\/([1-9]\d{0,9})\/(\d{1,20})$/;
/** @returns this process; undefined where the kernel does not say (no Linux). */
function ownProcess(proc = '/proc') {
    return processOf('self', proc);
}
/**
 * @param pid of a process that runs now, in our PID namespace.
 * @returns undefined where the kernel does not say (no Linux).
 */
function processOf(pid, proc = '/proc') {
    try {
        const stat = readStat(proc, String(pid));
        const namespace = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`${proc}/self/ns/pid`);
        const text = [
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${proc}/sys/kernel/random/boot_id`, 'utf8').trim(),
            /^pid:\[(\d+)\]$/.exec(namespace)?.[1],
            stat.pid,
            stat.startTime,
        ].join('/');
        return parseOwner(text);
    }
    catch {
        return undefined;
    }
}
/** The text of a label. */
function formatOwner(owner) {
    const { bootId, pidNamespace, pid, startTime } = owner;
    return [bootId, pidNamespace, pid, startTime].join('/');
}
/** @returns undefined for what `formatOwner` does not write. */
function parseOwner(text) {
    const [, bootId, pidNamespace, pid, startTime] = OWNER.exec(text) ?? [];
    if (!bootId || !pidNamespace || !pid || !startTime)
        return undefined;
    return { bootId, pidNamespace, pid: Number(pid), startTime };
}
/**
 * Whether a process of this boot and this PID namespace has ended. In doubt it
 * has not: another user's processes can be invisible in /proc, not to `kill`.
 */
function hasEnded(owner, proc = '/proc') {
    try {
        process.kill(owner.pid, 0);
    }
    catch (error) {
        if (error.code === 'ESRCH')
            return true;
    }
    try {
        const { state, startTime } = readStat(proc, String(owner.pid));
        // A zombie has ended; only its parent has not taken notice.
        return startTime !== owner.startTime || state === 'Z' || state === 'X';
    }
    catch {
        return false;
    }
}
/**
 * Whether a process of this machine runs, by the text of `formatOwner`.
 * @returns undefined for one of another boot or PID namespace, or of none:
 * nobody here can tell.
 */
function isRunningHere(text, here = ownProcess()) {
    const owner = parseOwner(text);
    const isHere = owner !== undefined &&
        owner.bootId === here?.bootId &&
        owner.pidNamespace === here.pidNamespace;
    return isHere ? !hasEnded(owner) : undefined;
}
/**
 * Fields 1, 3 and 22 of /proc/PID/stat; the second is a name that may hold
 * spaces and brackets (https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html).
 */
function readStat(proc, pid) {
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${proc}/${pid}/stat`, 'utf8');
    const rest = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return {
        pid: text.slice(0, text.indexOf(' ')),
        state: rest[0] ?? '',
        startTime: rest[19] ?? '',
    };
}


/***/ }),

/***/ 83592:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ emptyRecord),
/* harmony export */   GJ: () => (/* binding */ recordedAttempt),
/* harmony export */   Hj: () => (/* binding */ makeRecordDirectory),
/* harmony export */   QH: () => (/* binding */ recordedUsage),
/* harmony export */   X5: () => (/* binding */ recordedLimits),
/* harmony export */   jK: () => (/* binding */ attemptFields),
/* harmony export */   rh: () => (/* binding */ writeRecord),
/* harmony export */   sh: () => (/* binding */ RECORD_FILES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _definition_make_directory__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94901);
/* harmony import */ var _orchestrator_owner__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15335);




/** File names inside a record directory. */
const RECORD_FILES = {
    record: 'execution.json',
    stdout: 'stdout',
    stderr: 'stderr.log',
    usage: 'usage.ndjson',
    findings: 'findings.json',
    artifacts: 'artifacts.json',
    sarif: 'output.sarif',
    /** Directory of the files that the plugin left. */
    artifactsDirectory: 'artifacts',
    /** The output of a plugin that leaves it in a file. */
    output: 'output.json',
    /** Directory of the files that the plugin gets; gone when it has ended. */
    files: 'files',
    shown: 'shown.json',
};
/** A record that nothing is known of yet. */
function emptyRecord(executionId, plugin) {
    const owner = (0,_orchestrator_owner__WEBPACK_IMPORTED_MODULE_3__/* .ownProcess */ .oz)();
    return {
        record_version: 1,
        execution_id: executionId,
        status: 'running',
        process: owner === undefined ? null : (0,_orchestrator_owner__WEBPACK_IMPORTED_MODULE_3__/* .formatOwner */ .Vu)(owner),
        trace_id: null,
        plugin,
        plugin_version: null,
        definition_file: null,
        policy_file: null,
        lock_file: null,
        image: null,
        output_format: null,
        states: [],
        outcome: null,
        error: null,
        duration_ms: null,
        timeout_ms: null,
        input_bytes: null,
        files: null,
        ...attemptFields(),
        attempts: [],
    };
}
/** Those fields, with nothing known yet. */
function attemptFields() {
    return {
        container: null,
        image_digest: null,
        exit_code: null,
        warnings: [],
        limits: null,
        sandbox: null,
        output_bytes: null,
        stdout_bytes: null,
        stdout_dropped_bytes: null,
        stderr_bytes: null,
        stderr_dropped_bytes: null,
        usage: recordedUsage(undefined),
        findings: { error: 0, warning: 0, notice: 0 },
        artifacts: null,
    };
}
/** Usage as a record holds it. */
function recordedUsage(usage) {
    const whole = (value) => value === undefined ? null : Math.round(value);
    return {
        peak_memory_bytes: whole(usage?.peakMemoryBytes),
        cpu_ms: whole(usage?.cpuMs),
        peak_pids: whole(usage?.peakPids),
        network_received_bytes: whole(usage?.networkReceivedBytes),
        network_sent_bytes: whole(usage?.networkSentBytes),
        block_read_bytes: whole(usage?.blockReadBytes),
        block_written_bytes: whole(usage?.blockWrittenBytes),
        source: usage?.source ?? null,
        read_at_end: usage?.isWhole ?? null,
    };
}
/** The attempt that a record is about, as one of its `attempts`. */
function recordedAttempt(record, end) {
    return {
        attempt: record.attempts.length + 1,
        container: record.container,
        outcome: end.outcome,
        exit_code: record.exit_code,
        error: end.error,
        warnings: end.warnings,
        duration_ms: end.duration_ms,
        stdout_bytes: record.stdout_bytes,
        stderr_bytes: record.stderr_bytes,
        usage: record.usage,
    };
}
/** Limits as a record holds them. */
function recordedLimits(limits) {
    return {
        nano_cpus: limits.nanoCpus,
        memory_bytes: limits.memoryBytes,
        pids: limits.pids,
        tmp_bytes: limits.tmpBytes,
    };
}
/**
 * Makes the directory of one execution, readable by its owner only.
 * @returns its path.
 * @throws NodeJS.ErrnoException when there cannot be one.
 */
function makeRecordDirectory(recordsDirectory, executionId) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordsDirectory, executionId);
    (0,_definition_make_directory__WEBPACK_IMPORTED_MODULE_2__/* .makeDirectory */ .O)(directory, 0o700);
    return directory;
}
/**
 * Writes the record so that a reader never sees half of one.
 * @throws NodeJS.ErrnoException when it cannot be written; what was there stays.
 */
function writeRecord(directory, record) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, RECORD_FILES.record);
    const partial = `${path}.partial`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(partial, `${JSON.stringify(record, null, 2)}\n`, {
            mode: 0o600,
        });
    }
    catch (error) {
        // On a full disk, its beginning is in the way of the next one.
        tryUnlink(partial);
        throw error;
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(partial, path);
}
function tryUnlink(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(file);
    }
    catch {
        // It may never have been made.
    }
}


/***/ }),

/***/ 23062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readFilePart),
/* harmony export */   J: () => (/* binding */ readJsonFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The first or the last bytes of a regular file, as UTF-8; a character that
 * the cut goes through becomes U+FFFD.
 * @returns undefined when there is no such file or it cannot be read.
 */
function readFilePart(path, maxBytes, from = 'start') {
    let descriptor;
    try {
        // Without O_NONBLOCK, opening a FIFO waits for its writer; a link could
        // lead out of the record.
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!status.isFile())
            return undefined;
        const bytes = Buffer.alloc(Math.min(status.size, maxBytes));
        const offset = from === 'start' ? 0 : status.size - bytes.length;
        const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, 0, bytes.length, offset);
        const text = bytes.toString('utf8', 0, length);
        return { text, totalBytes: status.size };
    }
    catch {
        return undefined;
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/**
 * The JSON value that a file holds.
 * @returns undefined when it is larger, or not JSON, or cannot be read.
 */
function readJsonFile(path, maxBytes) {
    const part = readFilePart(path, maxBytes);
    if (part === undefined || part.totalBytes > maxBytes)
        return undefined;
    try {
        return JSON.parse(part.text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 98264:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fr: () => (/* binding */ markKilledRecords),
  iE: () => (/* binding */ withKilled)
});

// UNUSED EXPORTS: wasKilled

// EXTERNAL MODULE: ./src/orchestrator/owner.ts
var owner = __webpack_require__(15335);
// EXTERNAL MODULE: ./src/runner/execution-record.ts
var execution_record = __webpack_require__(83592);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/runner/read-usage.ts
var read_usage = __webpack_require__(69274);
;// CONCATENATED MODULE: ./src/runner/left-figures.ts




/**
 * What the files of an execution tell that nobody has ended: how large its
 * streams were, as far as they are kept, and what it used until the last sample.
 * What the record knows stays.
 */
function leftFigures(directory, record) {
    return {
        stdout_bytes: record.stdout_bytes ?? sizeOf(directory, 'stdout'),
        stderr_bytes: record.stderr_bytes ?? sizeOf(directory, 'stderr'),
        usage: record.usage.source === null
            ? { ...record.usage, ...usageOf((0,read_usage/* readUsage */.k)(directory)) }
            : record.usage,
    };
}
/** Null where the plugin never came to it. */
function sizeOf(directory, name) {
    const file = (0,external_node_path_.join)(directory, execution_record/* RECORD_FILES */.sh[name]);
    return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? null;
}
/** The samples do not say where they are from; none of them is of the end. */
function usageOf(samples) {
    if (samples.length === 0)
        return {};
    // Each of them only grows, or is asked for at its highest.
    const most = (name) => samples.reduce((so, { [name]: value }) => {
        if (value === undefined)
            return so;
        return so === null ? value : Math.max(so, value);
    }, null);
    return {
        peak_memory_bytes: most('memory_bytes'),
        cpu_ms: most('cpu_ms'),
        peak_pids: most('pids'),
        network_received_bytes: most('network_received_bytes'),
        network_sent_bytes: most('network_sent_bytes'),
        block_read_bytes: most('block_read_bytes'),
        block_written_bytes: most('block_written_bytes'),
        read_at_end: false,
    };
}

// EXTERNAL MODULE: ./src/runner/read-record.ts + 1 modules
var read_record = __webpack_require__(94909);
// EXTERNAL MODULE: ./src/runner/record-directories.ts
var record_directories = __webpack_require__(25863);
;// CONCATENATED MODULE: ./src/runner/killed-records.ts





/** What the record of a killed execution says; a full disk looks the same. */
const KILLED = 'The process that ran this execution was killed before it could say how it ' +
    'ended: the runner ran out of time or memory, or somebody killed it. Or the ' +
    'disk was full and it could not write that down: its log says so then.';
/**
 * Completes the records of executions whose process has gone without a word:
 * `status` becomes `killed`, and what their files tell is filled in. A record is
 * left alone when its process may be alive, or is of another machine.
 * @returns the ids of the executions.
 */
function markKilledRecords(recordsDirectory) {
    return (0,record_directories/* recordDirectories */.O)(recordsDirectory).flatMap((directory) => {
        const record = (0,read_record/* readRecord */.a)(directory);
        if (record === undefined || !wasKilled(record))
            return [];
        try {
            const figures = leftFigures(directory, record);
            (0,execution_record/* writeRecord */.rh)(directory, { ...withKilled(record), ...figures });
        }
        catch {
            // What cannot be written now is as it was; the next look tries again.
            return [];
        }
        return [record.execution_id];
    });
}
/**
 * A record as it is to be shown: `killed` where it says "running" of a process
 * that has ended, whether or not that is on disk yet.
 */
function withKilled(record) {
    return wasKilled(record)
        ? { ...record, status: 'killed', error: KILLED }
        : record;
}
/** Whether a record says "running" of a process that has ended. */
function wasKilled(record) {
    return (record.status === 'running' && (0,owner/* isRunningHere */.md)(record.process ?? '') === false);
}


/***/ }),

/***/ 94909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ readRecord)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/definition/json.ts
var json = __webpack_require__(54783);
// EXTERNAL MODULE: ./src/runner/execution-record.ts
var execution_record = __webpack_require__(83592);
// EXTERNAL MODULE: ./src/runner/file-part.ts
var file_part = __webpack_require__(23062);
// EXTERNAL MODULE: ./src/definition/outcome.ts
var definition_outcome = __webpack_require__(1441);
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
        outcome: oneOf(definition_outcome/* OUTCOMES */.i, value['outcome']) ?? null,
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
    const outcome = oneOf(definition_outcome/* OUTCOMES */.i, value['outcome']);
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

/***/ 69274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readUsage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _definition_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54783);
/* harmony import */ var _execution_record__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83592);
/* harmony import */ var _file_part__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23062);




/** No more than the writer writes. */
const MAX_BYTES = 1024 * 1024;
const FIELDS = [
    'memory_bytes',
    'cpu_ms',
    'pids',
    'network_received_bytes',
    'network_sent_bytes',
    'block_read_bytes',
    'block_written_bytes',
];
/**
 * The samples of a record directory in the order of time; empty where there
 * are none. A line that is not a sample, such as one cut off, is left out.
 */
function readUsage(recordDirectory) {
    const part = (0,_file_part__WEBPACK_IMPORTED_MODULE_2__/* .readFilePart */ .E)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(recordDirectory, _execution_record__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_FILES */ .sh.usage), MAX_BYTES);
    return (part?.text ?? '')
        .split('\n')
        .flatMap((line) => sampleOf(line) ?? [])
        .sort((a, b) => a.ms - b.ms);
}
function sampleOf(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return undefined;
    }
    if (!(0,_definition_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value) || !isAmount(value['ms']))
        return undefined;
    const { ms } = value;
    const known = FIELDS.flatMap((name) => {
        const amount = value[name];
        return isAmount(amount) ? [[name, amount]] : [];
    });
    return { ms, ...Object.fromEntries(known) };
}
function isAmount(value) {
    return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}


/***/ }),

/***/ 25863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ recordDirectories)
/* harmony export */ });
/* unused harmony export directoriesIn */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
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


/***/ })

};
