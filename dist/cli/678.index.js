export const id = 678;
export const ids = [678,5261];
export const modules = {

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

/***/ 78007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ writeResult)
/* harmony export */ });
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73579);
/* harmony import */ var _stdout_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11184);


/** What a stream says whose reader went away, as `| head` does. */
const NO_READER = new Set(['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED']);
/**
 * Writes to stdout, byte for byte, as fast as its reader reads. A reader that
 * goes away has had enough: it fails nothing.
 * @throws StdoutError when it cannot be written, as on a full disk
 * @throws UserError `cancelled` when the user does not want to wait any longer
 */
async function writeResult(result, door) {
    try {
        if (typeof result === 'string' || result instanceof Uint8Array) {
            await written(result, door);
            return;
        }
        for await (const piece of result)
            await written(piece, door);
    }
    catch (error) {
        const { code = '', syscall } = error;
        if (NO_READER.has(code))
            return;
        // What is read from has words of its own.
        if (syscall !== 'write')
            throw error;
        throw new _stdout_error__WEBPACK_IMPORTED_MODULE_1__/* .StdoutError */ .u(code, { cause: error });
    }
}
function written(piece, { stdout, cancel }) {
    return new Promise((resolve, reject) => {
        const onAbort = () => reject(new _definition_task_error__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('cancelled', 'Nobody has read the whole result.'));
        cancel.addEventListener('abort', onAbort, { once: true });
        stdout.write(piece, (error) => {
            cancel.removeEventListener('abort', onAbort);
            if (error)
                reject(error);
            else
                resolve();
        });
    });
}


/***/ }),

/***/ 54783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
/** True for a JSON object: not null, not an array. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 64447:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/* harmony import */ var _orchestrator_owner__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15335);



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
    const owner = (0,_orchestrator_owner__WEBPACK_IMPORTED_MODULE_2__/* .ownProcess */ .oz)();
    return {
        record_version: 1,
        execution_id: executionId,
        status: 'running',
        process: owner === undefined ? null : (0,_orchestrator_owner__WEBPACK_IMPORTED_MODULE_2__/* .formatOwner */ .Vu)(owner),
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
 */
function makeRecordDirectory(recordsDirectory, executionId) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordsDirectory, executionId);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true, mode: 0o700 });
    return directory;
}
/** Writes the record so that a reader never sees half of one. */
function writeRecord(directory, record) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, RECORD_FILES.record);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${path}.partial`, `${JSON.stringify(record, null, 2)}\n`, {
        mode: 0o600,
    });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${path}.partial`, path);
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

/***/ 89346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fr: () => (/* binding */ markKilledRecords),
/* harmony export */   iE: () => (/* binding */ withKilled)
/* harmony export */ });
/* unused harmony export wasKilled */
/* harmony import */ var _orchestrator_owner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15335);
/* harmony import */ var _execution_record__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83592);
/* harmony import */ var _read_record__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94909);
/* harmony import */ var _record_directories__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25863);




/** What the record of a killed execution says. */
const KILLED = 'The process that ran this execution was killed before it could say how it ' +
    'ended: the runner ran out of time or memory, or somebody killed it.';
/**
 * Completes the records of executions whose process has gone without a word:
 * `status` becomes `killed`. A record is left alone when its process may be
 * alive, or is of another machine.
 * @returns the ids of the executions.
 */
function markKilledRecords(recordsDirectory) {
    return (0,_record_directories__WEBPACK_IMPORTED_MODULE_3__/* .recordDirectories */ .O)(recordsDirectory).flatMap((directory) => {
        const record = (0,_read_record__WEBPACK_IMPORTED_MODULE_2__/* .readRecord */ .a)(directory);
        if (record === undefined || !wasKilled(record))
            return [];
        try {
            (0,_execution_record__WEBPACK_IMPORTED_MODULE_1__/* .writeRecord */ .rh)(directory, withKilled(record));
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
    return (record.status === 'running' && (0,_orchestrator_owner__WEBPACK_IMPORTED_MODULE_0__/* .isRunningHere */ .md)(record.process ?? '') === false);
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
