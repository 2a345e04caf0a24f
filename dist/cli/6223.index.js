export const id = 6223;
export const ids = [6223,6310];
export const modules = {

/***/ 54965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZU: () => (/* binding */ openRegularFile),
/* harmony export */   jJ: () => (/* binding */ executionHeaders),
/* harmony export */   lZ: () => (/* binding */ executionAnswer),
/* harmony export */   yw: () => (/* binding */ CONTENT_TYPES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _runner_execution_record__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83592);
/* harmony import */ var _runner_shown__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19875);
/* harmony import */ var _outcome_problem__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58482);
/* harmony import */ var _problem__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80355);







/** The type of an output, by its format. */
const CONTENT_TYPES = {
    json: 'application/json',
    ndjson: 'application/x-ndjson',
    text: 'text/plain; charset=utf-8',
    sarif: 'application/sarif+json',
};
/**
 * The answer for an execution that has ended.
 * @param output where it is in memory.
 * @throws ProblemError for every outcome but success, and where the output is
 * no longer there.
 */
async function executionAnswer(record, recordDirectory, output) {
    const headers = executionHeaders(record);
    if (record.outcome !== 'succeeded') {
        const { faults } = (0,_runner_shown__WEBPACK_IMPORTED_MODULE_4__/* .readShown */ .mj)(recordDirectory);
        throw (0,_outcome_problem__WEBPACK_IMPORTED_MODULE_5__/* .outcomeProblem */ .SN)(record, faults, headers);
    }
    const type = CONTENT_TYPES[record.output_format ?? 'json'];
    const answer = (length) => ({
        ...headers,
        'content-type': type,
        'content-length': String(length),
    });
    if (output !== undefined) {
        return { headers: answer(output.length), body: output };
    }
    const file = await openOutput(recordDirectory);
    if (file === undefined)
        throw goneProblem(record);
    return { headers: answer(file.size), body: file.stream };
}
/** What the headers of an answer say of its execution. */
function executionHeaders(record) {
    const { execution_id: id, usage } = record;
    const figures = [
        ['plugin-execution-id', id],
        ['plugin-outcome', record.outcome],
        ['plugin-exit-code', record.exit_code],
        ['plugin-duration-ms', record.duration_ms],
        ['plugin-image-digest', record.image_digest],
        ['plugin-peak-memory-bytes', usage.peak_memory_bytes],
        ['plugin-cpu-ms', usage.cpu_ms],
    ];
    const known = figures.flatMap(([name, value]) => value !== null && /^[\x21-\x7e]+$/.test(String(value))
        ? [[name, String(value)]]
        : []);
    return { location: `/executions/${id}`, ...Object.fromEntries(known) };
}
/** A plugin with an output file has that; any other has its stdout. */
async function openOutput(recordDirectory) {
    for (const name of [_runner_execution_record__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_FILES */ .sh.output, _runner_execution_record__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_FILES */ .sh.stdout]) {
        const file = await openRegularFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(recordDirectory, name));
        if (file !== undefined)
            return file;
    }
    return undefined;
}
/**
 * Opens a file to be sent as long as it is now.
 * @returns undefined for anything but a regular file that is there.
 */
async function openRegularFile(path) {
    const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
    }
    catch {
        return undefined;
    }
    try {
        const status = await handle.stat();
        if (status.isFile()) {
            const { size } = status;
            const end = Math.max(0, size - 1);
            return { stream: handle.createReadStream({ start: 0, end }), size };
        }
    }
    catch {
        // As if it was not there.
    }
    await handle.close();
    return undefined;
}
function goneProblem({ execution_id: id }) {
    return new _problem__WEBPACK_IMPORTED_MODULE_6__/* .ProblemError */ .Mm(410, 'result_gone', `The output of execution ${id} is no longer there: records are kept for a while only.`, { execution_id: id });
}


/***/ }),

/***/ 59262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ openIdempotencyKeys),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   bR: () => (/* binding */ readIdempotencyKey),
/* harmony export */   g6: () => (/* binding */ IDEMPOTENCY_KEY)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41969);
/* harmony import */ var _problem__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80355);



/** How many keys are remembered; the oldest give way. */
const MAX_KEYS = 10_000;
/** How long; a client that has not repeated by then never will. */
const MAX_AGE_MS = 24 * 60 * 60 * 1000;
/** Far longer than a UUID. */
const MAX_KEY_LENGTH = 255;
/** A key in a header: a string as structured headers have it, or bare. */
const IDEMPOTENCY_KEY = new RegExp(`^(?:"([\\x20!#-~]{1,${MAX_KEY_LENGTH}})"|([\\x21#-~]{1,${MAX_KEY_LENGTH}}))$`);
/** @param now milliseconds of a steady clock. */
function openIdempotencyKeys({ maxKeys = MAX_KEYS, maxAgeMs = MAX_AGE_MS } = {}, now = () => performance.now()) {
    /** In the order of their age. */
    const entries = new Map();
    function makeRoom() {
        for (const [key, { sinceMs }] of entries) {
            if (entries.size < maxKeys && now() - sinceMs < maxAgeMs)
                return;
            entries.delete(key);
        }
    }
    return {
        async once(key, fingerprint, work) {
            const known = entries.get(key);
            if (known !== undefined && now() - known.sinceMs < maxAgeMs) {
                if (known.fingerprint !== fingerprint)
                    throw reused(key);
                return { value: await known.value, isRepeated: true };
            }
            entries.delete(key);
            makeRoom();
            const entry = { fingerprint, sinceMs: now(), value: work() };
            entries.set(key, entry);
            try {
                return { value: await entry.value, isRepeated: false };
            }
            catch (error) {
                if (entries.get(key) === entry)
                    entries.delete(key);
                throw error;
            }
        },
        forget: (key) => void entries.delete(key),
    };
}
/**
 * The key of a header.
 * @returns undefined for no header.
 * @throws ProblemError 400
 */
function readIdempotencyKey(header) {
    if (header === undefined)
        return undefined;
    const [, quoted, bare] = IDEMPOTENCY_KEY.exec(header.trim()) ?? [];
    const key = quoted ?? bare;
    if (key !== undefined)
        return key;
    throw new _problem__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm(400, 'bad_request', `The header Idempotency-Key is not usable: give 1 to ${MAX_KEY_LENGTH} visible ASCII characters, such as a UUID.`);
}
/** What tells a request from another one. */
function fingerprintOf(parts, body) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify(parts))
        .update(body ?? '')
        .digest('base64');
}
function reused(key) {
    return new _problem__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm(422, 'idempotency_key_reused', `The Idempotency-Key ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(key)} came with another plugin, parameters or body before: use a new key for a new task.`);
}


/***/ }),

/***/ 58482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ taskProblem),
/* harmony export */   SN: () => (/* binding */ outcomeProblem),
/* harmony export */   eb: () => (/* binding */ OUTCOME_STATUS),
/* harmony export */   jA: () => (/* binding */ cutOffProblem),
/* harmony export */   mB: () => (/* binding */ RETRY_AFTER_SECONDS)
/* harmony export */ });
/* harmony import */ var _definition_definition_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37999);
/* harmony import */ var _problem__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80355);
/* harmony import */ var _was_run__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46541);



/**
 * The status of the answer for each outcome. 4xx is the client's to change, 502
 * the plugin's (this server stands in front of it, as a gateway does), 503 the
 * machine's, 500 of whoever keeps the definitions.
 */
const OUTCOME_STATUS = {
    succeeded: 200,
    invalid_input: 422,
    plugin_not_found: 404,
    policy_denied: 403,
    cancelled: 409,
    definition_invalid: 500,
    plugin_failed: 502,
    invalid_output: 502,
    output_too_large: 502,
    out_of_memory: 502,
    timed_out: 504,
    image_unavailable: 503,
    engine_unavailable: 503,
    start_failed: 503,
};
/** An engine that is away is mostly one that restarts; so is a server. */
const RETRY_AFTER_SECONDS = '5';
/** The answer for an execution that did not succeed. */
function outcomeProblem({ outcome, error, execution_id, exit_code }, faults, headers) {
    // A killed one has no outcome: its process went away.
    const name = outcome ?? 'engine_unavailable';
    return new _problem__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm(OUTCOME_STATUS[name], name, error ?? 'The execution did not succeed.', {
        instance: `/executions/${execution_id}`,
        outcome: name,
        execution_id,
        exit_code,
        ...(faults.length > 0 && { errors: (0,_problem__WEBPACK_IMPORTED_MODULE_1__/* .problemFaults */ .vT)(faults) }),
    }, { ...headers, ...retryAfter(name) });
}
/**
 * The answer for an execution that was cancelled because the server is shutting
 * down. Only one that has done nothing is told to come again: whether another
 * can be run twice is its client's to know.
 */
function cutOffProblem(record, headers) {
    const { execution_id, exit_code } = record;
    const hasRun = (0,_was_run__WEBPACK_IMPORTED_MODULE_2__/* .wasRun */ .j)(record);
    return new _problem__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm(503, 'shutting_down', hasRun
        ? `The server is shutting down, and execution ${execution_id} was cancelled while its plugin ran: what that has done by then is done. Its log says how far it came.`
        : `The server is shutting down, and execution ${execution_id} was cancelled before its plugin was started: send the task again.`, {
        instance: `/executions/${execution_id}`,
        outcome: 'cancelled',
        execution_id,
        exit_code,
    }, {
        ...headers,
        ...(!hasRun && { 'retry-after': RETRY_AFTER_SECONDS }),
        connection: 'close',
    });
}
/** The answer for a task that never became an execution. */
function taskProblem(error) {
    const { outcome, message } = error;
    const faults = error instanceof _definition_definition_error__WEBPACK_IMPORTED_MODULE_0__/* .DefinitionError */ .g ? error.faults : [];
    return new _problem__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm(OUTCOME_STATUS[outcome], outcome, message, { outcome, ...(faults.length > 0 && { errors: (0,_problem__WEBPACK_IMPORTED_MODULE_1__/* .problemFaults */ .vT)(faults) }) }, retryAfter(outcome));
}
function retryAfter(outcome) {
    return outcome === 'engine_unavailable'
        ? { 'retry-after': RETRY_AFTER_SECONDS }
        : {};
}


/***/ }),

/***/ 80355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ ProblemError),
/* harmony export */   vT: () => (/* binding */ problemFaults)
/* harmony export */ });
/* unused harmony exports REQUEST_PROBLEMS, problemOf */
/** Where every type of a problem is described, by its name. */
const TYPES = 'https://github.com/org/plugin-runner/blob/v1/docs/api.md#';
/** The title of every problem of a request; it never changes. */
const TITLES = {
    bad_request: 'The request cannot be used',
    unauthorized: 'A token is needed',
    forbidden_origin: 'The request comes from another site',
    forbidden_host: 'The request is for another host',
    registration_disabled: 'Plugins cannot be registered here',
    not_found: 'There is no such resource',
    execution_not_found: 'There is no such execution',
    method_not_allowed: 'The resource does not have this method',
    not_ended: 'The execution has not ended',
    already_ended: 'The execution has ended',
    run_elsewhere: 'Another process runs the execution',
    definition_conflict: 'The plugin is defined elsewhere',
    request_timeout: 'The request took too long to come',
    body_too_large: 'The body is too large',
    headers_too_large: 'The headers are too large',
    expectation_failed: 'The request expects what there is not',
    unsupported_media_type: 'The body is of another type',
    idempotency_key_reused: 'The idempotency key is of another request',
    result_gone: 'The result is no longer there',
    queue_full: 'Too many tasks wait',
    shutting_down: 'The server is shutting down',
    internal_error: 'The server has a fault',
};
/** Every {@link RequestProblem}. */
const REQUEST_PROBLEMS = Object.keys(TITLES);
/** The title of every problem that is the outcome of an execution. */
const OUTCOME_TITLES = {
    succeeded: 'The plugin succeeded',
    plugin_failed: 'The plugin failed',
    invalid_input: 'The input does not fit the plugin',
    invalid_output: 'The output of the plugin is not what it is to be',
    output_too_large: 'The plugin printed too much',
    timed_out: 'The plugin took too long',
    cancelled: 'The execution was cancelled',
    out_of_memory: 'The plugin ran out of memory',
    image_unavailable: 'The image cannot be had',
    engine_unavailable: 'The container engine cannot be used',
    start_failed: 'The plugin cannot be started',
    definition_invalid: 'The definition of the plugin cannot be used',
    plugin_not_found: 'There is no such plugin',
    policy_denied: 'The policy does not allow it',
};
/** A problem, thrown: the server answers with it. */
class ProblemError extends Error {
    problem;
    headers;
    constructor(status, name, detail, more = {}, headers = {}) {
        super(detail);
        this.problem = problemOf(status, name, detail, more);
        this.headers = headers;
    }
}
/** The body of a problem. */
function problemOf(status, name, detail, more = {}) {
    const title = isOutcome(name) ? OUTCOME_TITLES[name] : TITLES[name];
    return { type: `${TYPES}${name}`, title, status, detail, ...more };
}
/** Faults as a problem has them. */
function problemFaults(faults) {
    return faults.map(({ pointer, rule, message }) => ({
        pointer,
        rule,
        detail: message,
    }));
}
function isOutcome(name) {
    return name in OUTCOME_TITLES;
}


/***/ }),

/***/ 46541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ wasRun)
/* harmony export */ });
/** Whether the plugin of an execution began to do something. */
function wasRun({ states }) {
    return states.some(({ state }) => state === 'start');
}


/***/ }),

/***/ 16223:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serve: () => (/* binding */ serve)
});

// EXTERNAL MODULE: ./package.json
var package_0 = __webpack_require__(8330);
;// CONCATENATED MODULE: ./src/api/access-log.ts
/** A longer path is cut. */
const MAX_PATH = 200;
/** What a terminal would act on, or not show. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** A log of JSON lines. */
function jsonLog(write) {
    return (entry) => {
        const { path } = entry;
        const text = JSON.stringify({
            time: new Date().toISOString(),
            ...entry,
            ...(path !== undefined && { path: path.slice(0, MAX_PATH) }),
        });
        write(`${text.replace(UNSAFE, access_log_escape)}\n`);
    };
}
/** By UTF-16 code unit, as JSON has it. */
function access_log_escape(character) {
    return Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}

// EXTERNAL MODULE: ./node_modules/fastify/fastify.js
var fastify = __webpack_require__(16703);
var fastify_default = /*#__PURE__*/__webpack_require__.n(fastify);
// EXTERNAL MODULE: ./src/definition/sentence.ts
var sentence = __webpack_require__(51352);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(73579);
;// CONCATENATED MODULE: ./src/runner/occupancy.ts
/** How much is taken by what runs. */
class Occupancy {
    tasks = 0;
    #places = 0;
    #nanoCpus = 0;
    #memoryBytes = 0;
    take(cost) {
        this.#add(cost, 1);
    }
    give(cost) {
        this.#add(cost, -1);
    }
    /** Whether there is room for it besides. */
    leaves(cost, capacity) {
        return (this.#places + cost.places <= capacity.concurrency &&
            this.#nanoCpus + cost.nanoCpus <= capacity.nanoCpus &&
            this.#memoryBytes + cost.memoryBytes <= capacity.memoryBytes);
    }
    /** The largest part of any limit; 0 to 1. */
    share(capacity) {
        return Math.max(this.#places / capacity.concurrency, this.#nanoCpus / capacity.nanoCpus, this.#memoryBytes / capacity.memoryBytes);
    }
    #add(cost, sign) {
        this.tasks += sign;
        this.#places += sign * cost.places;
        this.#nanoCpus += sign * cost.nanoCpus;
        this.#memoryBytes += sign * cost.memoryBytes;
    }
}

;// CONCATENATED MODULE: ./src/runner/task-queue.ts

/** Too much waits already. */
class QueueFullError extends Error {
    /** When there may be room again, as far as what has ended tells. */
    retryAfterMs;
    constructor(waiting, retryAfterMs) {
        super(`There is no room for another task: ${waiting} wait already. Try again later.`);
        this.name = new.target.name;
        this.retryAfterMs = retryAfterMs;
    }
}
/** The queue takes no more work. */
class QueueClosedError extends Error {
    constructor() {
        super('No more tasks are started: what runs them is shutting down.');
        this.name = new.target.name;
    }
}
/**
 * @throws RangeError for a limit that nothing could run within.
 */
function openTaskQueue(limits) {
    return new FairQueue(limits);
}
/** @see QueueLimits.maxWaitingPerPlugin */
const PLACES_PER_FREE_PLACE = 4;
/** What is said to be waited for before anything has ended. */
const ASSUMED_DURATION_MS = 5_000;
/** How much the last duration counts in the mean. */
const DURATION_WEIGHT = 0.2;
const MAX_RETRY_AFTER_MS = 5 * 60 * 1000;
class FairQueue {
    #limits;
    #running = new Occupancy();
    #plugins = new Map();
    #waiting = 0;
    #turns = 0;
    #meanDurationMs;
    #closed = false;
    #onIdle = [];
    constructor(limits) {
        for (const name of ['concurrency', 'nanoCpus', 'memoryBytes']) {
            if (!(limits[name] > 0))
                throw new RangeError(`${name} must be above 0`);
        }
        this.#limits = limits;
    }
    get waiting() {
        return this.#waiting;
    }
    get running() {
        return this.#running.tasks;
    }
    async run(request, work) {
        request.signal.throwIfAborted();
        if (this.#closed)
            throw new QueueClosedError();
        const plugin = this.#pluginOf(request.plugin);
        const cost = this.#costOf(request);
        await this.#turn(request, plugin, cost);
        const startedAt = performance.now();
        try {
            return await work();
        }
        finally {
            this.#note(performance.now() - startedAt);
            this.#running.give(cost);
            plugin.running.give(cost);
            this.#forgetIdle(request.plugin);
            this.#startNext();
            if (this.running === 0)
                this.#onIdle.splice(0).forEach((idle) => idle());
        }
    }
    close() {
        this.#closed = true;
        for (const { waiting } of [...this.#plugins.values()]) {
            for (const { leave } of [...waiting])
                leave(new QueueClosedError());
        }
        if (this.running === 0)
            return Promise.resolve();
        return new Promise((resolve) => this.#onIdle.push(resolve));
    }
    /** Resolves when the room for it is taken. */
    #turn({ plugin: id, signal }, plugin, cost) {
        return new Promise((resolve, reject) => {
            const onAbort = () => {
                task.leave(signal.reason);
                // Room may have been kept for it.
                this.#startNext();
            };
            const task = {
                cost,
                overtaken: 0,
                start: () => {
                    signal.removeEventListener('abort', onAbort);
                    resolve();
                },
                leave: (reason) => {
                    signal.removeEventListener('abort', onAbort);
                    plugin.waiting.splice(plugin.waiting.indexOf(task), 1);
                    this.#waiting -= 1;
                    this.#forgetIdle(id);
                    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a signal's reason is its owner's
                    reject(reason);
                },
            };
            signal.addEventListener('abort', onAbort);
            plugin.waiting.push(task);
            this.#waiting += 1;
            this.#startNext();
            if (plugin.waiting.includes(task) && this.#isFull(plugin)) {
                const others = this.#waiting - 1;
                task.leave(new QueueFullError(others, this.#retryAfterMs()));
            }
        });
    }
    /** The last that came is among those that wait. */
    #isFull({ waiting }) {
        const { maxWaiting, maxWaitingPerPlugin = Infinity } = this.#limits;
        const free = maxWaiting - (this.#waiting - 1);
        return (waiting.length >
            Math.min(free * PLACES_PER_FREE_PLACE, maxWaitingPerPlugin));
    }
    /** Starts all that fits, in the order of their turns. */
    #startNext() {
        while (this.#startOne())
            ;
    }
    #startOne() {
        const passed = [];
        for (const plugin of this.#inTurn()) {
            const task = plugin.waiting[0];
            if (task === undefined)
                continue;
            if (!this.#running.leaves(task.cost, this.#limits)) {
                if (task.overtaken >= this.#limits.concurrency)
                    return false;
                passed.push(task);
                continue;
            }
            for (const other of passed)
                other.overtaken += 1;
            plugin.waiting.shift();
            plugin.turn = this.#turns++;
            this.#waiting -= 1;
            this.#running.take(task.cost);
            plugin.running.take(task.cost);
            task.start();
            return true;
        }
        return false;
    }
    #inTurn() {
        return [...this.#plugins.values()]
            .filter(({ waiting }) => waiting.length > 0)
            .map((plugin) => ({ plugin, share: plugin.running.share(this.#limits) }))
            .sort((a, b) => a.share - b.share || a.plugin.turn - b.plugin.turn)
            .map(({ plugin }) => plugin);
    }
    /** What is larger than a whole budget takes all of it: it runs alone. */
    #costOf({ nanoCpus, memoryBytes }) {
        const all = this.#limits;
        if (nanoCpus <= all.nanoCpus && memoryBytes <= all.memoryBytes) {
            return { places: 1, nanoCpus, memoryBytes };
        }
        return {
            places: all.concurrency,
            nanoCpus: all.nanoCpus,
            memoryBytes: all.memoryBytes,
        };
    }
    #pluginOf(id) {
        const known = this.#plugins.get(id);
        if (known !== undefined)
            return known;
        const plugin = {
            waiting: [],
            running: new Occupancy(),
            turn: this.#turns++,
        };
        this.#plugins.set(id, plugin);
        return plugin;
    }
    #forgetIdle(id) {
        const plugin = this.#plugins.get(id);
        if (plugin?.waiting.length === 0 && plugin.running.tasks === 0) {
            this.#plugins.delete(id);
        }
    }
    #note(durationMs) {
        const mean = this.#meanDurationMs ?? durationMs;
        this.#meanDurationMs = mean + (durationMs - mean) * DURATION_WEIGHT;
    }
    /** When there is room again, as far as what has ended tells. */
    #retryAfterMs() {
        const each = this.#meanDurationMs ?? ASSUMED_DURATION_MS;
        const atOnce = Math.max(1, this.running);
        return Math.min((this.#waiting / atOnce) * each, MAX_RETRY_AFTER_MS);
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./src/api/problem.ts
var problem = __webpack_require__(80355);
;// CONCATENATED MODULE: ./src/api/add-method-not-allowed.ts


/**
 * Answers 405 to every other method of the routes that are added.
 * @param addRoutes adds them, at once.
 */
function addMethodNotAllowed(app, addRoutes) {
    const known = new Map();
    let isOver = false;
    app.addHook('onRoute', ({ url, method }) => {
        if (isOver)
            return;
        const methods = known.get(url) ?? new Set();
        for (const it of [method].flat())
            methods.add(it);
        known.set(url, methods);
    });
    addRoutes();
    isOver = true;
    for (const it of external_node_http_.METHODS) {
        if (!app.supportedMethods.includes(it))
            app.addHttpMethod(it);
    }
    for (const [url, methods] of known) {
        const allow = [...methods].sort().join(', ');
        app.route({
            url,
            method: app.supportedMethods.filter((it) => !methods.has(it)),
            // Before the body is read.
            onRequest: (_request, _reply, done) => done(new problem/* ProblemError */.Mm(405, 'method_not_allowed', `This resource has ${allow} only.`, {}, { allow })),
            handler: () => undefined,
        });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/api/authenticate.ts


/** How a client is asked for the token; a browser asks its user by the first. */
const CHALLENGE = 'Basic realm="plugin-runner", charset="UTF-8", Bearer realm="plugin-runner"';
/** A token that nobody guesses: 256 bits, in characters that a URL takes. */
function newToken() {
    return (0,external_node_crypto_.randomBytes)(32).toString('base64url');
}
/**
 * Checks who sends a request.
 * @param authorization the header: `Bearer TOKEN`, or `Basic` with the token as
 * the password of any user.
 * @throws ProblemError 401
 */
function authenticate(authorization, token) {
    const given = tokenIn(authorization);
    if (given !== undefined && isEqual(given, token))
        return;
    throw new problem/* ProblemError */.Mm(401, 'unauthorized', given === undefined
        ? 'The request has no token: send `Authorization: Bearer TOKEN`, or the token as the password of Basic authentication.'
        : 'The token is not the one of this server.', {}, { 'www-authenticate': CHALLENGE });
}
function tokenIn(authorization = '') {
    const [, scheme = '', value = ''] = /^(\w+) +([A-Za-z0-9._~+/-]+=*) *$/.exec(authorization) ?? [];
    switch (scheme.toLowerCase()) {
        case 'bearer':
            return value;
        case 'basic': {
            const pair = Buffer.from(value, 'base64').toString('utf8');
            const colon = pair.indexOf(':');
            return colon < 0 ? undefined : pair.slice(colon + 1);
        }
        default:
            return undefined;
    }
}
/** Takes the same time for every wrong token, of whatever length. */
function isEqual(given, token) {
    const digest = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest();
    return (0,external_node_crypto_.timingSafeEqual)(digest(given), digest(token));
}

;// CONCATENATED MODULE: ./src/api/check-headers.ts

/** Two of one of these mean two things to two programs. */
const SINGLE = new Set([
    'authorization',
    'content-encoding',
    'content-length',
    'content-type',
    'host',
    'idempotency-key',
    'origin',
    'transfer-encoding',
]);
/**
 * Refuses a request that names no host, headers that come twice, and bodies that
 * would have to be unpacked.
 * @throws ProblemError 400 or 415
 */
function checkHeaders({ rawHeaders, headers, httpVersion, }) {
    // HTTP/1.0 knew of none (RFC 9112, 3.2).
    if (headers.host === undefined && httpVersion !== '1.0') {
        throw new problem/* ProblemError */.Mm(400, 'bad_request', 'The header Host is missing: HTTP/1.1 wants it.');
    }
    const seen = new Set();
    for (let at = 0; at < rawHeaders.length; at += 2) {
        const name = rawHeaders[at]?.toLowerCase() ?? '';
        if (SINGLE.has(name) && seen.has(name)) {
            throw new problem/* ProblemError */.Mm(400, 'bad_request', `The header ${name} is there more than once.`);
        }
        seen.add(name);
    }
    const encoding = headers['content-encoding'] ?? 'identity';
    if (encoding.toLowerCase() === 'identity')
        return;
    throw new problem/* ProblemError */.Mm(415, 'unsupported_media_type', 'The body has a Content-Encoding: send it as it is.', {}, { 'accept-encoding': 'identity' });
}

// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(41969);
;// CONCATENATED MODULE: ./src/api/check-host.ts


/**
 * Refuses a request for a host that is not this one: a name that somebody lets
 * point here makes a browser take their page for ours (DNS rebinding).
 * @param host the header.
 * @param allowed names without a port, in lower case; every one for undefined.
 * @throws ProblemError 403
 */
function checkHost(host, allowed) {
    if (allowed === undefined)
        return;
    const name = hostName(host);
    if (name !== undefined && allowed.has(name))
        return;
    throw new problem/* ProblemError */.Mm(403, 'forbidden_host', `This server does not answer for ${(0,quote/* quote */.h)(host ?? '')}: use the URL that it printed, or start it with --allowed-host.`);
}
/** Without its port; an IPv6 address keeps its brackets. */
function hostName(host = '') {
    const [, name] = /^(\[[0-9a-f:.]+\]|[^:[\]]+)(?::\d+)?$/i.exec(host) ?? [];
    return name?.toLowerCase();
}

;// CONCATENATED MODULE: ./src/api/check-origin.ts


/**
 * Refuses what a page of another site makes a browser send: a browser adds its
 * user's password, and there is nothing here for other sites.
 * @param scheme `http` or `https`, as the server speaks it. In front of one that
 * speaks plain HTTP something may encrypt: to the browser it is `https` then.
 * @param isPage whether it is for the page, which a link may lead to.
 * @throws ProblemError 403
 */
function checkOrigin(headers, scheme, isPage = false) {
    const { origin, host } = headers;
    const own = scheme === 'http' ? ['http', 'https'] : ['https'];
    if (origin !== undefined &&
        !own.some((it) => origin === `${it}://${host ?? ''}`)) {
        throw refusal(`its origin is ${(0,quote/* quote */.h)(origin)}`);
    }
    const site = headers['sec-fetch-site'];
    if (site === undefined || site === 'same-origin' || site === 'none')
        return;
    if (isPage && headers['sec-fetch-mode'] === 'navigate')
        return;
    throw refusal(`it is ${(0,quote/* quote */.h)(String(site))}`);
}
function refusal(why) {
    return new problem/* ProblemError */.Mm(403, 'forbidden_origin', `Only this server's own pages may send requests from a browser; of this one, ${why}.`);
}

// EXTERNAL MODULE: ./src/api/outcome-problem.ts
var outcome_problem = __webpack_require__(58482);
;// CONCATENATED MODULE: ./src/api/query-fault.ts


/** The refusal of query parameters that a route does not take like that. */
function queryFault([fault,]) {
    const unknown = fault?.params['additionalProperty'];
    const name = fault?.instancePath.slice(1) ?? '';
    const allowed = fault?.params['allowedValues'];
    const more = Array.isArray(allowed) ? `: ${allowed.join(', ')}` : '';
    return new problem/* ProblemError */.Mm(400, 'bad_request', typeof unknown === 'string'
        ? `There is no parameter ${(0,quote/* quote */.h)(unknown)} here.`
        : `The parameter ${name} is not usable: it ${fault?.message ?? 'is not valid'}${more}.`);
}

;// CONCATENATED MODULE: ./src/api/request-limits.ts
/** What every request has to keep to, before anybody looks at what it wants. */
const REQUEST_LIMITS = {
    /** A body of a few megabytes over a slow line takes a minute. */
    requestMs: 120_000,
    headersMs: 15_000,
    keepAliveMs: 15_000,
    headerBytes: 16 * 1024,
    connections: 1_000,
    /** A reference to a plugin and the path of an artifact are shorter. */
    parameterLength: 4_096,
};

// EXTERNAL MODULE: ./src/definition/outcome.ts
var outcome = __webpack_require__(1441);
// EXTERNAL MODULE: ./src/definition/value-error.ts
var value_error = __webpack_require__(64447);
// EXTERNAL MODULE: ./src/runner/execution-record.ts
var execution_record = __webpack_require__(83592);
// EXTERNAL MODULE: ./src/runner/list-records.ts
var list_records = __webpack_require__(24915);
// EXTERNAL MODULE: ./src/runner/read-usage.ts
var read_usage = __webpack_require__(69274);
// EXTERNAL MODULE: ./src/runner/usage-curve.ts
var usage_curve = __webpack_require__(88011);
// EXTERNAL MODULE: ./src/api/execution-answer.ts
var execution_answer = __webpack_require__(54965);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/runner/killed-records.ts + 1 modules
var killed_records = __webpack_require__(98264);
// EXTERNAL MODULE: ./src/runner/read-record.ts + 1 modules
var read_record = __webpack_require__(94909);
;// CONCATENATED MODULE: ./src/api/find-execution.ts





const EXECUTION_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/**
 * The record of an execution.
 * @throws ProblemError 404
 */
function findExecution(recordsDirectory, id) {
    const directory = (0,external_node_path_.join)(recordsDirectory, id);
    const record = EXECUTION_ID.test(id) ? (0,read_record/* readRecord */.a)(directory) : undefined;
    if (record !== undefined)
        return { record: (0,killed_records/* withKilled */.iE)(record), directory };
    throw new problem/* ProblemError */.Mm(404, 'execution_not_found', `There is no execution ${(0,quote/* quote */.h)(id)}: its id is in the answer of its task; records are kept for a while only.`);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/runner/read-artifacts.ts
var read_artifacts = __webpack_require__(26310);
;// CONCATENATED MODULE: ./src/api/routes/artifacts.ts








/** A plugin may leave no more, unless its definition says so. */
const MAX_ARTIFACTS = 100_000;
/** `/executions/{id}/artifacts` and the files below it. */
function artifactRoutes(app, { ports }) {
    const { executions, recordsDirectory } = ports;
    app.get('/executions/:id/artifacts', ({ params: { id } }) => {
        if (executions.find(id)?.status === 'queued')
            return { artifacts: [] };
        const { directory } = findExecution(recordsDirectory, id);
        const artifacts = (0,read_artifacts.readArtifacts)(directory, MAX_ARTIFACTS);
        const url = `/executions/${id}/artifacts/`;
        return {
            artifacts: artifacts.map((artifact) => ({
                ...artifact,
                href: url + artifact.path.split('/').map(encodeURIComponent).join('/'),
            })),
        };
    });
    app.get('/executions/:id/artifacts/*', async ({ params: { id, '*': path } }, reply) => {
        const isQueued = executions.find(id)?.status === 'queued';
        const file = isQueued
            ? undefined
            : await openArtifact(findExecution(recordsDirectory, id).directory, path);
        if (file === undefined) {
            throw new problem/* ProblemError */.Mm(404, 'not_found', `Execution ${id} has left no file ${(0,quote/* quote */.h)(path)}.`);
        }
        return reply
            .headers({
            'content-type': 'application/octet-stream',
            'content-length': String(file.size),
            'content-disposition': `attachment; filename*=UTF-8''${encoded((0,external_node_path_.basename)(path))}`,
        })
            .send(file.stream);
    });
}
/** Only what the list has, and only where no link is on the way. */
async function openArtifact(recordDirectory, path) {
    const listed = (0,read_artifacts.readArtifacts)(recordDirectory, MAX_ARTIFACTS);
    if (!listed.some((artifact) => artifact.path === path))
        return undefined;
    try {
        const root = await (0,promises_.realpath)((0,external_node_path_.join)(recordDirectory, execution_record/* RECORD_FILES */.sh.artifactsDirectory));
        const file = (0,external_node_path_.join)(root, path);
        if (!file.startsWith(`${root}/`))
            return undefined;
        if ((await (0,promises_.realpath)(file)) !== file)
            return undefined;
        return await (0,execution_answer/* openRegularFile */.ZU)(file);
    }
    catch {
        return undefined;
    }
}
/** As RFC 8187 has it. */
function encoded(name) {
    return encodeURIComponent(name).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

// EXTERNAL MODULE: ./src/runner/finding-collector.ts
var finding_collector = __webpack_require__(4329);
// EXTERNAL MODULE: ./src/definition/json.ts
var json = __webpack_require__(54783);
// EXTERNAL MODULE: ./src/runner/file-part.ts
var file_part = __webpack_require__(23062);
// EXTERNAL MODULE: ./src/runner/finding.ts
var finding = __webpack_require__(17219);
;// CONCATENATED MODULE: ./src/runner/read-findings.ts





const MAX_BYTES = 16 * 1024 * 1024;
/**
 * The first findings of a record directory, as far as a report shows them: no
 * `end_line`, `column` or `title`. Empty where there are none; what is not a
 * finding is left out.
 */
function readFindings(recordDirectory, max) {
    const file = (0,external_node_path_.join)(recordDirectory, execution_record/* RECORD_FILES */.sh.findings);
    const value = (0,file_part/* readJsonFile */.J)(file, MAX_BYTES);
    if (!Array.isArray(value))
        return [];
    return value.slice(0, max).flatMap((item) => {
        if (!(0,json/* isJsonObject */.O)(item))
            return [];
        const level = finding/* FINDING_LEVELS */.QL.find((word) => word === item['level']);
        const { message, file, line, rule } = item;
        if (level === undefined || typeof message !== 'string')
            return [];
        return [
            {
                level,
                message,
                ...(typeof file === 'string' && { file }),
                ...(Number.isSafeInteger(line) && { line: line }),
                ...(typeof rule === 'string' && { rule }),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./src/api/routes/findings.ts



/** `GET /executions/{id}/findings`: what the plugin found, as its record has it. */
function findingsRoute(app, { ports }) {
    const { executions, recordsDirectory } = ports;
    app.get('/executions/:id/findings', ({ params: { id } }) => {
        if (executions.find(id)?.status === 'queued')
            return { findings: [] };
        const { directory } = findExecution(recordsDirectory, id);
        return { findings: readFindings(directory, finding_collector/* MAX_FINDINGS */.M) };
    });
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/runner/follow-log.ts + 1 modules
var follow_log = __webpack_require__(84142);
;// CONCATENATED MODULE: ./src/api/accepts-events.ts
/**
 * Whether a client wants events rather than text (RFC 9110, 12.5.1). Who takes
 * anything has not asked for them.
 * @param accept the header.
 */
function acceptsEvents(accept = '') {
    const qualities = new Map(accept.split(',').map(qualityOf));
    const events = qualities.get('text/event-stream') ?? 0;
    return events > 0 && events >= (qualities.get('text/plain') ?? 0);
}
/** A media range, and how much it is wanted: 0 is not at all. */
function qualityOf(range) {
    const [type = '', ...parameters] = range
        .split(';')
        .map((part) => part.trim().toLowerCase());
    const quality = parameters.flatMap((it) => /^q *= *([01](?:\.\d{0,3})?)$/.exec(it)?.[1] ?? [])[0];
    return [type, Number(quality ?? 1)];
}

;// CONCATENATED MODULE: ./src/api/log-events.ts



/** The id of the event after which there is none. */
const LAST_EVENT_ID = 'end';
/** Something in between closes a connection that is silent for a minute. */
const HEARTBEAT_MS = 15_000;
/** How often it is looked at where an execution stands. */
const TICK_MS = 250;
/** How soon a browser connects again. */
const RETRY_MS = 1_000;
/** A longer line comes in several events. */
const MAX_LINE_BYTES = 64 * 1024;
/**
 * An execution as server-sent events
 * (https://html.spec.whatwg.org/multipage/server-sent-events.html): `state`
 * whenever it stands elsewhere, `log` with one or more lines, `end` with how it
 * ended. The id of a `log` says where its successor begins.
 */
async function* logEvents({ ports, id, query, signal, }) {
    yield `retry: ${RETRY_MS}\n\n`;
    const states = stateEvents(ports, id);
    const beat = heartbeat();
    while (ports.executions.find(id)?.status === 'queued') {
        yield states() + beat();
        await tick(signal);
        if (signal.aborted)
            return;
    }
    const { directory } = findExecution(ports.recordsDirectory, id);
    const pieces = (0,follow_log/* followLog */.w)(directory, { ...query, follow: true, signal });
    const lines = linesOf(query.from);
    try {
        let next = pieces.next();
        let pause = tick(signal);
        for (;;) {
            const isNew = await Promise.race([
                next.then(() => true),
                pause.then(() => false),
            ]);
            if (!isNew) {
                if (signal.aborted)
                    return;
                pause = tick(signal);
                yield states() + beat();
                continue;
            }
            const { done, value } = await next;
            if (done)
                break;
            yield states() + lines.push(value);
            next = pieces.next();
        }
    }
    finally {
        await pieces.return();
    }
    if (signal.aborted)
        return;
    yield states() + lines.end();
    yield endEvent(findExecution(ports.recordsDirectory, id).record);
}
/** The place in a log that an event's id stands for. */
function parseEventId(id) {
    const [, attempt, offset] = /^(\d{1,6})-(\d{1,15})$/.exec(id ?? '') ?? [];
    if (attempt === undefined || Number(attempt) < 1)
        return undefined;
    return { attempt: Number(attempt), offset: Number(offset) };
}
/** One event; every line of `data` is a line of it. */
function log_events_event(name, data, id) {
    const lines = data.split(/\r\n|\r|\n/).map((line) => `data: ${line}\n`);
    const head = id === undefined ? '' : `id: ${id}\n`;
    return `${head}event: ${name}\n${lines.join('')}\n`;
}
/** @returns an event whenever it stands elsewhere than the last time. */
function stateEvents({ executions, recordsDirectory }, id) {
    let last = '';
    return () => {
        const isQueued = executions.find(id)?.status === 'queued';
        const now = isQueued
            ? { status: 'queued', state: null, attempt: null }
            : standing(findExecution(recordsDirectory, id).record);
        const data = JSON.stringify(now);
        if (data === last)
            return '';
        last = data;
        return log_events_event('state', data);
    };
}
function standing({ status, states }) {
    const attempt = states.filter(({ state }) => state === 'pull').length;
    return {
        status,
        state: states.at(-1)?.state ?? null,
        attempt: Math.max(1, attempt),
    };
}
function endEvent(record) {
    const { status, outcome, exit_code, error, duration_ms } = record;
    const data = { status, outcome, exit_code, error, duration_ms };
    return log_events_event('end', JSON.stringify(data), LAST_EVENT_ID);
}
/** @returns a comment whenever nothing has been said for long. */
function heartbeat() {
    let lastMs = performance.now();
    return () => {
        if (performance.now() - lastMs < HEARTBEAT_MS)
            return '';
        lastMs = performance.now();
        return ': still here\n\n';
    };
}
async function tick(signal) {
    await (0,external_node_timers_promises_.setTimeout)(TICK_MS, undefined, { signal }).catch(() => undefined);
}
/** Makes events of pieces; an unfinished line waits for its end. */
function linesOf(from) {
    let rest = Buffer.alloc(0);
    let at = from ?? { attempt: 1, offset: 0 };
    function flush(length) {
        if (length === 0)
            return '';
        const bytes = rest.subarray(0, length);
        rest = rest.subarray(length);
        at = { ...at, offset: at.offset + length };
        const text = bytes.toString('utf8').replace(/\r?\n$/, '');
        return log_events_event('log', text, `${at.attempt}-${at.offset}`);
    }
    return {
        push({ attempt, offset, bytes }) {
            let events = '';
            if (attempt !== at.attempt)
                events = flush(rest.length);
            if (rest.length === 0)
                at = { attempt, offset };
            rest = Buffer.concat([rest, bytes]);
            events += flush(rest.lastIndexOf(0x0a) + 1);
            if (rest.length > MAX_LINE_BYTES) {
                events += flush(wholeCharacters(rest));
            }
            return events;
        },
        end: () => flush(rest.length),
    };
}
/** How many of the bytes come before the beginning of the last character. */
function wholeCharacters(bytes) {
    const isInside = (at) => ((bytes[at] ?? 0) & 0xc0) === 0x80;
    let end = bytes.length - 1;
    while (end > bytes.length - 4 && isInside(end))
        end -= 1;
    return end;
}

;// CONCATENATED MODULE: ./src/api/routes/logs.ts







/** What waits for a slow reader in memory; the rest waits in the file. */
const HIGH_WATER_BYTES = 64 * 1024;
/** What has ended with the server is told still. */
const LAST_EVENTS_MS = 1_000;
/** `GET /executions/{id}/logs`: text, or events where those are asked for. */
function logRoute(app, { ports }) {
    const { executions, recordsDirectory } = ports;
    const over = new AbortController();
    const open = new Set();
    app.addHook('preClose', async () => {
        const { signal } = over;
        const late = (0,external_node_timers_promises_.setTimeout)(LAST_EVENTS_MS, undefined, { signal });
        await Promise.race([Promise.all(open), late]);
        over.abort();
        await late.catch(() => undefined);
    });
    app.route({
        url: '/executions/:id/logs',
        method: ['GET', 'HEAD'],
        schema: { querystring: LOG_QUERY },
        handler: (request, reply) => {
            const { id } = request.params;
            const { stream, tail } = request.query;
            const isLive = executions.find(id) !== undefined;
            if (!isLive)
                findExecution(recordsDirectory, id);
            const lastId = lastEventIdOf(request);
            if (lastId === LAST_EVENT_ID)
                return reply.code(204).send();
            const isEvents = acceptsEvents(request.headers.accept);
            void reply
                .type(isEvents ? 'text/event-stream' : 'text/plain; charset=utf-8')
                .header('x-accel-buffering', 'no');
            // What has no body waits for no end.
            if (request.method === 'HEAD')
                return reply.send();
            const gone = new AbortController();
            // A body that waits for a plugin to print closes no sooner than it does.
            if (reply.raw.destroyed)
                gone.abort();
            reply.raw.once('close', () => gone.abort());
            const signal = AbortSignal.any([gone.signal, over.signal]);
            const from = parseEventId(lastId);
            // Who comes again has had the end of what there was.
            const query = { stream, from, tailLines: from ? undefined : tail };
            const chunks = isEvents
                ? logEvents({ ports, id, query, signal })
                : textOf(id, { ...query, follow: request.query.follow, signal });
            const body = external_node_stream_.Readable.from(chunks, {
                objectMode: false,
                highWaterMark: HIGH_WATER_BYTES,
            });
            const closed = (0,external_node_events_.once)(body, 'close')
                .catch(() => undefined)
                .finally(() => gone.abort());
            open.add(closed);
            void closed.then(() => open.delete(closed));
            return reply.send(body);
        },
    });
    async function* textOf(id, query) {
        if (executions.find(id)?.status === 'queued')
            return;
        const { directory } = findExecution(recordsDirectory, id);
        for await (const { bytes } of (0,follow_log/* followLog */.w)(directory, query))
            yield bytes;
    }
}
const LOG_QUERY = {
    type: 'object',
    additionalProperties: false,
    properties: {
        stream: {
            description: 'What the plugin printed on stderr, or on stdout.',
            enum: ['stderr', 'stdout'],
            default: 'stderr',
        },
        follow: {
            description: 'Whether text goes on until the end; events always do.',
            type: 'boolean',
            default: false,
        },
        tail: {
            description: 'Only so many lines of what is there already.',
            type: 'integer',
            minimum: 0,
            maximum: 1_000_000,
        },
    },
};
function lastEventIdOf({ headers }) {
    const id = headers['last-event-id'];
    return Array.isArray(id) ? id[0] : id;
}

;// CONCATENATED MODULE: ./src/api/routes/executions.ts













/** `/executions` and what is below it. */
function executionRoutes(app, context) {
    const { executions, recordsDirectory } = context.ports;
    app.get('/executions', { schema: { querystring: LIST_QUERY } }, ({ query }) => {
        const { limit, status, outcome } = query;
        // Empty is none: so is what a form or a loop over pages begins with.
        const after = query.after || undefined;
        const plugin = query.plugin || undefined;
        const queued = executions
            .list()
            .filter((it) => it.status === 'queued')
            .filter((it) => plugin === undefined || it.plugin.split('@')[0] === plugin)
            .map(queuedRecord);
        const isFirst = after === undefined && outcome === undefined;
        const first = isFirst && (status ?? 'queued') === 'queued' ? queued : [];
        if (status === 'queued')
            return { executions: first, next: null };
        const { records, next } = listed(() => (0,list_records/* listRecords */.V)(recordsDirectory, {
            limit,
            after,
            plugin,
            statuses: status && [status],
            outcomes: outcome && [outcome],
        }));
        return {
            executions: [...first, ...records.map(({ record }) => record)],
            next: next ?? null,
        };
    });
    app.get('/executions/:id', ({ params }) => {
        const live = executions.find(params.id);
        if (live?.status === 'queued')
            return queuedRecord(live);
        return findExecution(recordsDirectory, params.id).record;
    });
    app.delete('/executions/:id', ({ params: { id } }, reply) => {
        const live = executions.find(id);
        const record = live?.status === 'queued'
            ? queuedRecord(live)
            : findExecution(recordsDirectory, id).record;
        if (live === undefined || record.status === 'ended') {
            throw notCancellable(record);
        }
        live.cancel();
        return reply
            .code(202)
            .header('location', `/executions/${id}`)
            .send({ execution_id: id, plugin: live.plugin, status: record.status });
    });
    app.get('/executions/:id/output', async ({ params }, reply) => {
        const { id } = params;
        if (executions.find(id)?.status === 'queued')
            throw notEnded(id);
        const { record, directory } = findExecution(recordsDirectory, id);
        if (record.status === 'running')
            throw notEnded(id);
        const { headers, body } = await (0,execution_answer/* executionAnswer */.lZ)(record, directory);
        return reply.headers(headers).send(body);
    });
    app.get('/executions/:id/usage', { schema: { querystring: USAGE_QUERY } }, ({ params: { id }, query }) => {
        const live = executions.find(id);
        const isQueued = live?.status === 'queued';
        const { record, directory } = isQueued
            ? { record: queuedRecord(live), directory: undefined }
            : findExecution(recordsDirectory, id);
        const samples = directory === undefined ? [] : (0,read_usage/* readUsage */.k)(directory);
        const curve = (0,usage_curve/* usageCurve */.P)(samples, query.points);
        return {
            execution_id: id,
            status: record.status,
            usage: record.usage,
            limits: record.limits,
            samples: samples.length,
            curve: curve
                ? {
                    ms: curve.ms.map(Math.round),
                    memory_bytes: curve.memoryBytes?.map(Math.round) ?? null,
                    cpus: curve.cpus ?? null,
                }
                : null,
        };
    });
    logRoute(app, context);
    artifactRoutes(app, context);
    findingsRoute(app, context);
}
const LIST_QUERY = {
    type: 'object',
    additionalProperties: false,
    properties: {
        limit: {
            description: 'How many at most.',
            type: 'integer',
            minimum: 1,
            maximum: 500,
            default: 50,
        },
        after: {
            description: 'The `next` of the page before; empty for the first one.',
            type: 'string',
        },
        status: {
            description: 'Only those that stand there.',
            enum: ['queued', 'running', 'ended', 'killed'],
        },
        outcome: {
            description: 'Only those that ended so.',
            enum: outcome/* OUTCOMES */.i,
        },
        plugin: {
            description: 'Only those of the plugin with this id; empty for any.',
            type: 'string',
        },
    },
};
const USAGE_QUERY = {
    type: 'object',
    additionalProperties: false,
    properties: {
        points: {
            description: 'How many points the curve has at most.',
            type: 'integer',
            minimum: 2,
            maximum: 1000,
            default: 200,
        },
    },
};
/** What is known of one that waits, in the form of a record. */
function queuedRecord({ id, plugin }) {
    return { ...(0,execution_record/* emptyRecord */.FR)(id, plugin), status: 'queued' };
}
function listed(list) {
    try {
        return list();
    }
    catch (error) {
        if (!(error instanceof value_error/* ValueError */.Q))
            throw error;
        throw new problem/* ProblemError */.Mm(400, 'bad_request', `The parameter after is not usable: ${(0,sentence/* sentence */.e)(error.message)}`);
    }
}
function notEnded(id) {
    return new problem/* ProblemError */.Mm(409, 'not_ended', `Execution ${id} has not ended: there is no output yet.`, { execution_id: id }, { 'retry-after': '1' });
}
function notCancellable({ execution_id: id, status, }) {
    const more = { execution_id: id };
    return status === 'running'
        ? new problem/* ProblemError */.Mm(409, 'run_elsewhere', `Execution ${id} is run by another process: cancel it there.`, more)
        : new problem/* ProblemError */.Mm(409, 'already_ended', `Execution ${id} has ended: there is nothing to cancel.`, more);
}

;// CONCATENATED MODULE: ./src/api/routes/health.ts
/** Who asks wants to know now. */
const PING_DEADLINE_MS = 2_000;
/** Whoever asks more often gets the last answer. */
const FRESH_MS = 1_000;
/** `GET /healthz`: 200 when tasks can run, 503 otherwise. */
function healthRoute(app, { ports }) {
    let last;
    const isUp = () => {
        const nowMs = performance.now();
        if (!last || nowMs - last.atMs > FRESH_MS) {
            const answer = ports.orchestrator.ping(PING_DEADLINE_MS).then(() => true, () => false);
            last = { atMs: nowMs, isUp: answer };
        }
        return last.isUp;
    };
    app.get('/healthz', {
        config: { isPublic: true },
        schema: { response: { 200: HEALTH, 503: HEALTH } },
    }, async (_request, reply) => {
        const engine = (await isUp()) ? 'reachable' : 'unreachable';
        const { isClosing } = ports.executions;
        const isOk = engine === 'reachable' && !isClosing;
        return reply
            .code(isOk ? 200 : 503)
            .type('application/json')
            .send({
            status: isClosing ? 'shutting_down' : isOk ? 'ok' : 'unavailable',
            engine,
        });
    });
}
const HEALTH = {
    description: 'Whether tasks can run.',
    type: 'object',
    required: ['status', 'engine'],
    properties: {
        status: { enum: ['ok', 'unavailable', 'shutting_down'] },
        engine: { enum: ['reachable', 'unreachable'] },
    },
};

;// CONCATENATED MODULE: ./src/api/routes/metrics.ts
/** `GET /metrics` for Prometheus, where the server counts. */
function metricsRoute(app, { ports: { metrics } }) {
    if (metrics === undefined)
        return;
    app.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.text()));
}

;// CONCATENATED MODULE: ./src/api/routes/openapi.ts
/** The routes that are added from now on, with what they say of themselves. */
function collectRoutes(app) {
    const routes = [];
    app.addHook('onRoute', ({ method, url, schema }) => {
        for (const each of [method].flat()) {
            if (each === 'HEAD')
                continue;
            routes.push({ method: each, url, querystring: schema?.querystring });
        }
    });
    return routes;
}
/**
 * `GET /openapi.json`: the last of the routes.
 * @param routes those before it, and then itself.
 */
function openapiRoute(app, { ports: { registry }, settings: { version, token } }, routes) {
    let all = [];
    app.get('/openapi.json', async () => {
        // Hardly anybody asks for it.
        const { openapiDocument } = await __webpack_require__.e(/* import() */ 5744).then(__webpack_require__.bind(__webpack_require__, 45744));
        const { definitions } = await registry.list();
        const ids = [...new Set(definitions.map(({ id }) => id))];
        const found = await Promise.allSettled(
        // Of several versions, the one that a bare id means.
        ids.map((id) => registry.resolve(id)));
        const plugins = found.flatMap((each) => each.status === 'fulfilled' ? [each.value] : []);
        const hasToken = token !== undefined;
        return openapiDocument({ routes: all, plugins, version, hasToken });
    });
    // What else the router gets answers that there is no such method.
    all = [...routes];
}

;// CONCATENATED MODULE: ./src/api/routes/page.ts



/** Scripts and styles are the page's own, and nothing is asked elsewhere. */
const PAGE_POLICY = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');
const TYPES = {
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript; charset=utf-8',
    '.css': 'text/css; charset=utf-8',
    '.svg': 'image/svg+xml',
    '.png': 'image/png',
    '.txt': 'text/plain; charset=utf-8',
};
/** `/` and the files of the page, where the server has one. */
function pageRoutes(app, { settings: { pageDirectory } }) {
    if (pageDirectory === undefined)
        return;
    const headersAndFile = async (name) => {
        const type = TYPES[(0,external_node_path_.extname)(name)];
        const isName = /^[\w-]+(\.[\w-]+)+$/.test(name);
        const file = isName && type
            ? await (0,execution_answer/* openRegularFile */.ZU)((0,external_node_path_.join)(pageDirectory, name))
            : undefined;
        if (file === undefined) {
            throw new problem/* ProblemError */.Mm(404, 'not_found', 'The page has no such file.');
        }
        const headers = {
            'content-type': type,
            'content-length': String(file.size),
            'content-security-policy': PAGE_POLICY,
            'cache-control': 'no-cache',
        };
        return { headers, stream: file.stream };
    };
    app.get('/', async (_request, reply) => {
        const { headers, stream } = await headersAndFile('index.html');
        return reply.headers(headers).send(stream);
    });
    app.get('/page/:name', async ({ params }, reply) => {
        const { headers, stream } = await headersAndFile(params.name);
        return reply.headers(headers).send(stream);
    });
}

// EXTERNAL MODULE: ./src/definition/definition-error.ts
var definition_error = __webpack_require__(37999);
// EXTERNAL MODULE: ./src/registry/conflict-error.ts
var conflict_error = __webpack_require__(60782);
;// CONCATENATED MODULE: ./src/api/plugin-view.ts

/** A definition as a list has it. */
function pluginSummary(definition) {
    const { id, version, name, description, image, limits } = definition;
    return {
        id,
        version: version ?? null,
        name,
        description,
        image: image.text,
        resource_limits: (0,execution_record/* recordedLimits */.X5)(limits),
        timeout_ms: definition.timeoutMs,
    };
}
/** A definition for whoever wants to call it; `null` is "none". */
function pluginView(definition) {
    const example = definition.tests.find(({ outcome }) => outcome === 'succeeded');
    return {
        ...pluginSummary(definition),
        platform: definition.platform ?? null,
        input_schema: definition.inputSchema ?? null,
        output_schema: definition.outputSchema ?? null,
        defaults: definition.defaults ?? null,
        input: { via: definition.inputVia },
        output: {
            via: definition.outputVia,
            format: definition.outputFormat,
            max_bytes: definition.maxOutputBytes,
        },
        secrets: definition.secrets,
        network: definition.network,
        workspace: definition.workspace,
        leaves_artifacts: definition.leavesArtifacts,
        exit_codes: Object.fromEntries([...definition.exitCodes].map(([code, { meaning, outcome }]) => [
            code,
            { meaning: meaning ?? null, outcome },
        ])),
        ...(example && { example_input: example.input }),
    };
}

// EXTERNAL MODULE: ./src/registry/adjust-lock.ts
var adjust_lock = __webpack_require__(97602);
// EXTERNAL MODULE: ./src/registry/distinct-directories.ts
var distinct_directories = __webpack_require__(77201);
// EXTERNAL MODULE: ./src/registry/has-lock.ts
var has_lock = __webpack_require__(85563);
// EXTERNAL MODULE: ./src/registry/load-lock.ts
var load_lock = __webpack_require__(48315);
// EXTERNAL MODULE: ./src/registry/lock-written.ts
var lock_written = __webpack_require__(68902);
// EXTERNAL MODULE: ./src/registry/remove-definition.ts
var remove_definition = __webpack_require__(98997);
// EXTERNAL MODULE: ./src/registry/unlock-removed.ts
var unlock_removed = __webpack_require__(2318);
// EXTERNAL MODULE: ./src/registry/write-definition.ts + 1 modules
var write_definition = __webpack_require__(50823);
// EXTERNAL MODULE: ./src/runner/bare-task.ts
var bare_task = __webpack_require__(62128);
// EXTERNAL MODULE: ./src/runner/check-policy.ts + 1 modules
var check_policy = __webpack_require__(14084);
;// CONCATENATED MODULE: ./src/api/plugin-store.ts












/** What a definition that a client sends is called, in place of its file. */
const BODY_NAME = 'the body';
/** A client waits no longer for a registry, and whoever comes next for it. */
const RESOLVE_DEADLINE_MS = 30_000;
/** The files of plugins directories; one change after the other. */
function directoryPluginStore(options) {
    const { yamlWorkerFile, signal } = options;
    let last = Promise.resolve();
    const inTurn = (work) => {
        const turn = async () => {
            const directories = (0,distinct_directories/* distinctDirectories */.w)(options.directories);
            return work({ directories, yamlWorkerFile, signal });
        };
        const next = last.then(turn, turn);
        last = next.catch(() => undefined);
        return next;
    };
    return {
        write: (json, { force, check }) => inTurn(async (place) => {
            let digests;
            const written = await (0,write_definition/* writeDefinition */.d)({ bytes: Buffer.from(json), format: 'json', name: BODY_NAME }, {
                ...{ ...place, force },
                check: async (definition, directory) => {
                    check(definition);
                    digests = await digestsToLock(definition, directory, options);
                },
            });
            await (0,lock_written/* lockWritten */.D)(written, digests, place);
            return written;
        }),
        remove: (reference) => inTurn(async (place) => {
            const removed = await (0,remove_definition/* removeDefinition */.A)(reference, place);
            await (0,unlock_removed/* unlockRemoved */.t)(removed.definition, place);
            return removed;
        }),
    };
}
/** @returns undefined where there is no lock. */
async function digestsToLock(definition, directory, options) {
    const { id, image } = definition;
    const isLocked = (0,has_lock/* hasLock */.w)(directory);
    const policy = await options.policy(options.signal);
    if (policy !== undefined) {
        // Before a registry gets a login for what no run may have.
        const locked = isLocked ? check_policy/* TO_BE_RESOLVED */.j : undefined;
        const named = { ...definition, file: BODY_NAME };
        (0,check_policy.checkPolicy)(named, (0,bare_task/* aBareTask */.D)(id), policy, locked);
    }
    if (!isLocked)
        return undefined;
    const known = (0,load_lock/* loadLock */.G)(directory)?.images.get(image.text);
    const digests = await resolve(image, known, options);
    (0,adjust_lock/* checkLocked */.zh)(directory, image.text, digests);
    return digests;
}
async function resolve(image, known, { resolver, signal }) {
    const late = AbortSignal.timeout(RESOLVE_DEADLINE_MS);
    const either = AbortSignal.any([signal, late]);
    try {
        return await resolver.resolve(image, { signal: either, known });
    }
    catch (error) {
        if (!either.aborted)
            throw error;
        const why = signal.aborted
            ? 'the server is shutting down'
            : `that took longer than ${RESOLVE_DEADLINE_MS / 1000} s`;
        throw new task_error/* EngineError */.NJ('image_unavailable', `It is not known which image ${(0,quote/* quote */.h)(image.text)} is, to be locked: ${why}. Nothing was written; try again.`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./src/api/routes/plugins.ts







/** Far more than a definition may have. */
const MAX_BODY_BYTES = 1024 * 1024;
/** `/plugins` and `/plugins/{id}` */
function pluginRoutes(app, { ports }) {
    const { registry } = ports;
    app.get('/plugins', { schema: { querystring: plugins_LIST_QUERY } }, async ({ query }) => {
        const { definitions, errors } = await registry.list();
        const words = (query.q ?? '').toLowerCase().split(/\s+/).filter(Boolean);
        const plugins = definitions.map(pluginSummary).filter((plugin) => {
            const text = [plugin.id, plugin.name, plugin.description].join(' ');
            return words.every((word) => text.toLowerCase().includes(word));
        });
        return { plugins, errors: errors.map(({ message }) => ({ message })) };
    });
    app.get('/plugins/:id', async ({ params }) => pluginView(await registry.resolve(params.id)));
    app.put('/plugins/:id', {
        bodyLimit: MAX_BODY_BYTES,
        errorHandler: (error) => {
            throw error.statusCode === 413 ? tooLarge() : error;
        },
        schema: { querystring: PUT_QUERY },
        // Before a body is read that nobody wants.
        preParsing: (_request, _reply, payload, done) => ports.plugins ? done(null, payload) : done(disabled()),
    }, async ({ params, query, body }, reply) => {
        const json = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
        const { definition, change } = await changing(storeOf(ports.plugins).write(json, {
            force: query.force,
            check: (definition) => checkPath(params.id, definition),
        }));
        return reply
            .code(change === 'created' ? 201 : 200)
            .header('location', pathOf(definition))
            .send(pluginView(definition));
    });
    app.delete('/plugins/:id', async ({ params }, reply) => {
        await changing(storeOf(ports.plugins).remove(params.id));
        return reply.code(204).send();
    });
}
const plugins_LIST_QUERY = {
    type: 'object',
    additionalProperties: false,
    properties: {
        q: {
            description: 'Words that the id, name or description must have.',
            type: 'string',
            maxLength: 200,
        },
    },
};
const PUT_QUERY = {
    type: 'object',
    additionalProperties: false,
    properties: {
        force: {
            description: 'Replace another definition of the same id and version.',
            type: 'boolean',
            default: false,
        },
    },
};
function storeOf(store) {
    if (store === undefined)
        throw disabled();
    return store;
}
function disabled() {
    return new problem/* ProblemError */.Mm(403, 'registration_disabled', 'Plugins cannot be registered on this server: start it with --allow-registration.');
}
/** Its limit is no option of the server. */
function tooLarge() {
    return new problem/* ProblemError */.Mm(413, 'body_too_large', `The body is larger than ${MAX_BODY_BYTES / 1024 ** 2} MiB: a definition may have 256 KiB as JSON.`);
}
/** Of several versions, the id alone is the path of the newest only. */
function pathOf({ id, version }) {
    const names = version === undefined ? [id] : [id, version];
    return `/plugins/${names.map(encodeURIComponent).join('@')}`;
}
/** A definition is put where it is found then, or at its id. */
function checkPath(reference, { id, version }) {
    const exact = version === undefined ? id : `${id}@${version}`;
    if (reference === id || reference === exact)
        return;
    throw new problem/* ProblemError */.Mm(422, 'definition_invalid', `The definition is ${(0,quote/* quote */.h)(exact)} and the path says ${(0,quote/* quote */.h)(reference)}: put it at ${(0,quote/* quote */.h)(`/plugins/${id}`)}, or change its id.`);
}
/** What is wrong with a definition that a client sends is the client's. */
async function changing(work) {
    try {
        return await work;
    }
    catch (error) {
        if (error instanceof conflict_error/* ConflictError */.f) {
            const remedy = error.isForceable ? ' `?force=true` does that.' : '';
            const detail = `${error.message}${remedy}`;
            throw new problem/* ProblemError */.Mm(409, 'definition_conflict', detail);
        }
        if (error instanceof definition_error/* DefinitionError */.g && error.file !== BODY_NAME) {
            // A file of the server, such as the lock.
            throw error;
        }
        if (error instanceof task_error/* UserError */.yo && error.outcome === 'definition_invalid') {
            const faults = error instanceof definition_error/* DefinitionError */.g ? error.faults : [];
            throw new problem/* ProblemError */.Mm(422, 'definition_invalid', error.message, {
                ...(faults.length > 0 && { errors: (0,problem/* problemFaults */.vT)(faults) }),
            });
        }
        throw error;
    }
}

// EXTERNAL MODULE: ./src/api/idempotency-keys.ts
var idempotency_keys = __webpack_require__(59262);
;// CONCATENATED MODULE: ./src/api/prefer.ts
/** What an intermediary may hold a request open for. */
const MAX_WAIT_S = 600;
/** Reads a `Prefer` header; what is not known is nobody's business. */
function readPreference(header = '') {
    const words = header
        .split(',')
        .map((part) => (part.split(';')[0] ?? '').trim().toLowerCase());
    const wait = words.flatMap((word) => /^wait *= *"?(\d{1,9})"?$/.exec(word)?.[1] ?? [])[0];
    return {
        respondAsync: words.includes('respond-async'),
        waitMs: Math.min(Number(wait ?? 0), MAX_WAIT_S) * 1000,
    };
}

// EXTERNAL MODULE: ./src/definition/duration.ts
var duration = __webpack_require__(94957);
// EXTERNAL MODULE: ./src/definition/quantity.ts
var quantity = __webpack_require__(64960);
;// CONCATENATED MODULE: ./src/api/read-task.ts





/**
 * The task that a request asks for.
 * @param input the body; undefined where there is none.
 * @throws ProblemError 400 naming the parameter and the rule, 403 for a plugin
 * that needs what the server does not show.
 */
function readTask(plugin, definition, input, query, { pull, workspace, secrets }) {
    if (definition.workspace !== 'none' && workspace === undefined) {
        throw new problem/* ProblemError */.Mm(403, 'policy_denied', `Plugin ${(0,quote/* quote */.h)(definition.id)} asks for the repository (\`workspace: ${definition.workspace}\`) and this server shows none: start it with --workspace.`, { outcome: 'policy_denied' });
    }
    for (const name of definition.secrets) {
        if (Object.hasOwn(secrets, name) && secrets[name] !== '')
            continue;
        throw new problem/* ProblemError */.Mm(403, 'policy_denied', `For plugin ${(0,quote/* quote */.h)(definition.id)}, this server has no secret ${(0,quote/* quote */.h)(name)}: start it with \`--secret ${name}\` (the serve action: with \`${name}\` in its input \`secrets\`).`, { outcome: 'policy_denied' });
    }
    const declared = Object.entries(secrets).filter(([name]) => definition.secrets.includes(name));
    return {
        plugin,
        input: input === undefined || input.length === 0 ? undefined : input,
        env: {},
        secrets: Object.fromEntries(declared),
        timeoutMs: parsed('timeout', query.timeout, duration/* parseDuration */.E),
        nanoCpus: parsed('cpu', query.cpu, quantity/* parseCpu */.Oh),
        memoryBytes: parsed('memory', query.memory, quantity/* parseMemory */.Pw),
        pull,
        workspace,
    };
}
function parsed(parameter, text, parse) {
    if (text === undefined)
        return undefined;
    try {
        return parse(text);
    }
    catch (error) {
        throw new problem/* ProblemError */.Mm(400, 'bad_request', `The parameter ${parameter} is not usable: ${(0,sentence/* sentence */.e)(error.message)}`);
    }
}

// EXTERNAL MODULE: ./src/api/was-run.ts
var was_run = __webpack_require__(46541);
;// CONCATENATED MODULE: ./src/api/routes/tasks.ts










/** `POST /tasks/{id}/execute` */
function taskRoutes(app, { ports, settings }) {
    const { registry, executions, recordsDirectory } = ports;
    const keys = (0,idempotency_keys/* openIdempotencyKeys */.CN)();
    async function start(request, input) {
        const { params, query } = request;
        const definition = await registry.resolve(params.id);
        request.told.plugin = definition.id;
        const task = readTask(params.id, definition, input, query, settings.task);
        return executions.start(task, definition, {
            traceparent: headerOf(request, 'traceparent'),
            tracestate: headerOf(request, 'tracestate'),
            baggage: headerOf(request, 'baggage'),
        });
    }
    /** Once for a key; the execution is undefined when it has ended before. */
    async function startOnce(key, request, input) {
        const { params, query } = request;
        const { timeout = '', cpu = '', memory = '' } = query;
        const fingerprint = (0,idempotency_keys/* fingerprintOf */.ax)([params.id, timeout, cpu, memory], input);
        let started;
        const { value: id, isRepeated } = await keys.once(key, fingerprint, async () => {
            started = await start(request, input);
            void forgetUnlessRun(key, started);
            return started.id;
        });
        return { id, live: started ?? executions.find(id), isRepeated };
    }
    /** Whoever comes again because nothing has run wants it to run. */
    async function forgetUnlessRun(key, live) {
        const hasRun = await live.ended.then(({ record }) => (0,was_run/* wasRun */.j)(record), () => false);
        if (!hasRun)
            keys.forget(key);
    }
    /** @throws ProblemError 410 when what was run is no longer kept. */
    function found(id, isRepeated) {
        try {
            return findExecution(recordsDirectory, id);
        }
        catch (error) {
            throw isRepeated && error instanceof problem/* ProblemError */.Mm
                ? replayGone(id)
                : error;
        }
    }
    app.post('/tasks/:id/execute', { schema: { querystring: EXECUTE_QUERY } }, async (request, reply) => {
        const preference = readPreference(headerOf(request, 'prefer'));
        const key = (0,idempotency_keys/* readIdempotencyKey */.bR)(headerOf(request, 'idempotency-key'));
        const input = Buffer.isBuffer(request.body) ? request.body : undefined;
        let id;
        let live;
        let isRepeated = false;
        if (key === undefined) {
            live = await start(request, input);
            ({ id } = live);
            if (!preference.respondAsync)
                cancelWhenGone(reply, live);
        }
        else {
            ({ id, live, isRepeated } = await startOnce(key, request, input));
            if (isRepeated)
                void reply.header('idempotency-replayed', 'true');
        }
        request.told.execution_id = id;
        const { respondAsync, waitMs } = preference;
        if (respondAsync && live && !(await endsWithin(live, waitMs))) {
            return accepted(live, reply);
        }
        const execution = await live?.ended;
        const { record, directory } = execution
            ? { record: execution.record, directory: execution.recordDirectory }
            : found(id, isRepeated);
        request.told.outcome = record.outcome;
        if (record.outcome === 'cancelled' && live?.isCutOff) {
            throw (0,outcome_problem/* cutOffProblem */.jA)(record, (0,execution_answer/* executionHeaders */.jJ)(record));
        }
        const answer = await (0,execution_answer/* executionAnswer */.lZ)(record, directory, execution?.output);
        return reply.headers(answer.headers).send(answer.body);
    });
}
const LIMIT_TEXT = { type: 'string', minLength: 1 };
const EXECUTE_QUERY = {
    type: 'object',
    additionalProperties: false,
    properties: {
        timeout: {
            description: "Instead of the definition's, such as 90s or 10m.",
            ...LIMIT_TEXT,
        },
        cpu: {
            description: "Instead of the definition's, such as 500m or 2.",
            ...LIMIT_TEXT,
        },
        memory: {
            description: "Instead of the definition's, such as 256Mi.",
            ...LIMIT_TEXT,
        },
    },
};
function headerOf(request, name) {
    const value = request.headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
}
function accepted({ id, plugin, status }, reply) {
    return reply
        .code(202)
        .headers({
        location: `/executions/${id}`,
        'plugin-execution-id': id,
        'preference-applied': 'respond-async',
    })
        .send({ execution_id: id, plugin, status });
}
function replayGone(id) {
    return new problem/* ProblemError */.Mm(410, 'result_gone', `The task of this Idempotency-Key has run as execution ${(0,quote/* quote */.h)(id)}, and there is no record of that any more: to run it again, send another key.`);
}
/** Nobody is there for the output of a plugin whose client has gone. */
function cancelWhenGone({ raw }, live) {
    const onClose = () => {
        if (!raw.writableFinished)
            live.cancel();
    };
    if (raw.destroyed)
        onClose();
    raw.once('close', onClose);
    const forget = () => void raw.off('close', onClose);
    live.ended.then(forget, forget);
}
async function endsWithin({ ended }, waitMs) {
    if (waitMs === 0)
        return false;
    const over = new AbortController();
    const { signal } = over;
    const end = ended.then(() => true, () => true);
    try {
        return await Promise.race([end, (0,external_node_timers_promises_.setTimeout)(waitMs, false, { signal })]);
    }
    finally {
        over.abort();
    }
}

;// CONCATENATED MODULE: ./src/api/safe-headers.ts
/** Nothing here is for a frame, a cache, or to be guessed at. */
const SAFE_HEADERS = {
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
};

;// CONCATENATED MODULE: ./src/api/unreadable-problem.ts


/**
 * The answer to what is no request that can be read.
 * @param code what the parser of Node.js says of it
 * (https://nodejs.org/api/http.html#event-clienterror)
 */
function unreadableProblem(code) {
    const { headerBytes, headersMs, requestMs } = REQUEST_LIMITS;
    switch (code) {
        case 'HPE_HEADER_OVERFLOW':
            return new problem/* ProblemError */.Mm(431, 'headers_too_large', `The headers are larger than ${headerBytes / 1024} KiB: send less of them.`);
        case 'ERR_HTTP_REQUEST_TIMEOUT':
            return new problem/* ProblemError */.Mm(408, 'request_timeout', `The request did not come in time: its headers have ${headersMs / 1000} s, all of it ${requestMs / 1000} s.`);
        case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
            return new problem/* ProblemError */.Mm(413, 'body_too_large', 'The body has too many chunk extensions: nobody here reads any.');
        default: {
            const why = /^HPE_\w+$/.test(code ?? '') ? ` (${code})` : '';
            return new problem/* ProblemError */.Mm(400, 'bad_request', `The request is no HTTP/1.1 that can be read${why}.`);
        }
    }
}

;// CONCATENATED MODULE: ./src/api/unreadable-requests.ts




/** A client that still sends is to see the answer, not that nobody listens. */
const LINGER_MS = 1_000;
/** The answers are problems, as they are everywhere. */
function unreadableRequests(log) {
    const lingering = new WeakSet();
    /** What is being answered on a connection. */
    const answering = new WeakMap();
    function isHalfAnswered(socket) {
        return [...(answering.get(socket) ?? [])].some((it) => it.headersSent);
    }
    return {
        onClientError({ code }, socket) {
            if (lingering.has(socket))
                return;
            // An answer within another one would be taken for a part of it.
            if (code === 'ECONNRESET' || !socket.writable || isHalfAnswered(socket)) {
                socket.destroy();
                return;
            }
            const problem = unreadableProblem(code);
            log({ level: 'info', msg: 'request', status: problem.problem.status });
            lingering.add(socket);
            socket.end(rawAnswer(problem));
            const cut = setTimeout(() => socket.destroy(), LINGER_MS);
            socket.once('close', () => clearTimeout(cut));
        },
        watch(server) {
            server.on('request', ({ socket }, response) => {
                const all = answering.get(socket) ?? new Set();
                answering.set(socket, all.add(response));
                response.once('close', () => all.delete(response));
            });
            server.on('checkExpectation', (request, response) => {
                const problem = unmetExpectation();
                log({
                    level: 'info',
                    msg: 'request',
                    ...(request.method !== undefined && { method: request.method }),
                    status: problem.problem.status,
                });
                const { status } = problem.problem;
                const body = JSON.stringify(problem.problem);
                response.writeHead(status, headersOf(problem, body)).end(body);
            });
        },
    };
}
/** `100-continue` is met before anybody asks. */
function unmetExpectation() {
    return new problem/* ProblemError */.Mm(417, 'expectation_failed', 'The header Expect can be `100-continue` only.');
}
function headersOf({ headers }, body) {
    return {
        ...{ ...SAFE_HEADERS, ...headers },
        'content-type': 'application/problem+json',
        'content-length': String(Buffer.byteLength(body)),
        connection: 'close',
    };
}
function rawAnswer(error) {
    const { status } = error.problem;
    const body = JSON.stringify(error.problem);
    const lines = Object.entries(headersOf(error, body)).map(([name, value]) => `${name}: ${value}\r\n`);
    const head = `HTTP/1.1 ${status} ${external_node_http_.STATUS_CODES[status] ?? ''}\r\n`;
    return `${head}${lines.join('')}\r\n${body}`;
}

;// CONCATENATED MODULE: ./src/api/create-server.ts






















/** Makes the server with all its routes; it does not listen yet. */
function createServer(ports, settings) {
    const context = { ports, settings };
    const app = create_server_open(settings, ports.log);
    app.decorateRequest('told', null);
    app.setSerializerCompiler(() => (data) => JSON.stringify(data));
    app.setSchemaErrorFormatter((errors) => queryFault(errors));
    app.setErrorHandler((error, request, reply) => sendProblem(problemErrorOf(error, ports), request, reply));
    app.setNotFoundHandler(() => {
        throw new problem/* ProblemError */.Mm(404, 'not_found', 'There is nothing at this path: docs/api.md has the routes.');
    });
    addHooks(app, context);
    addBodyParsers(app);
    addMethodNotAllowed(app, () => {
        const routes = collectRoutes(app);
        healthRoute(app, context);
        pluginRoutes(app, context);
        taskRoutes(app, context);
        executionRoutes(app, context);
        pageRoutes(app, context);
        metricsRoute(app, context);
        openapiRoute(app, context, routes);
    });
    return app;
}
function create_server_open({ bodyLimitBytes, tls }, log) {
    const unreadable = unreadableRequests(log);
    const http = {
        maxHeaderSize: REQUEST_LIMITS.headerBytes,
        headersTimeout: REQUEST_LIMITS.headersMs,
        connectionsCheckingInterval: 5_000,
        // Node.js answers one without a problem; checkHeaders has one.
        requireHostHeader: false,
    };
    const app = fastify_default()({
        ...(tls
            ? { https: { ...http, ...tls, minVersion: 'TLSv1.2' } }
            : { http }),
        logger: false,
        bodyLimit: bodyLimitBytes,
        // A parameter that nobody reads is a mistake that nobody sees.
        ajv: { customOptions: { removeAdditional: false } },
        requestTimeout: REQUEST_LIMITS.requestMs,
        keepAliveTimeout: REQUEST_LIMITS.keepAliveMs,
        routerOptions: { maxParamLength: REQUEST_LIMITS.parameterLength },
        // Whoever still has a connection is answered until the end.
        return503OnClosing: false,
        forceCloseConnections: 'idle',
        clientErrorHandler: unreadable.onClientError,
        frameworkErrors: (error, request, reply) => {
            request.told ??= {};
            void sendProblem(new problem/* ProblemError */.Mm(400, 'bad_request', error.message), request, reply);
        },
    });
    app.server.maxConnections = REQUEST_LIMITS.connections;
    unreadable.watch(app.server);
    return app;
}
function addHooks(app, { ports, settings }) {
    const scheme = settings.tls === undefined ? 'http' : 'https';
    app.addHook('onRequest', async (request, reply) => {
        request.told = {};
        void reply.headers(SAFE_HEADERS);
        checkHeaders(request.raw);
        checkHost(request.headers.host, settings.allowedHosts);
        const isPage = request.routeOptions.url === '/';
        checkOrigin(request.headers, scheme, isPage);
        const { token } = settings;
        if (token !== undefined && !request.routeOptions.config.isPublic) {
            authenticate(request.headers.authorization, token);
        }
    });
    app.addHook('onResponse', (request, reply, done) => {
        ports.log({
            level: reply.statusCode >= 500 ? 'warn' : 'info',
            msg: 'request',
            method: request.method,
            path: create_server_pathOf(request.url),
            status: reply.statusCode,
            ms: Math.round(reply.elapsedTime),
            ...request.told,
        });
        ports.metrics?.request({
            method: request.method,
            route: request.routeOptions.url,
            status: reply.statusCode,
            ms: reply.elapsedTime,
        });
        done();
    });
}
/** A plugin gets the very bytes: nothing is parsed here. */
function addBodyParsers(app) {
    app.removeAllContentTypeParsers();
    for (const type of ['application/json', /^application\/[\w.+-]+\+json\b/i]) {
        app.addContentTypeParser(type, { parseAs: 'buffer' }, (_, body, done) => done(null, body));
    }
}
function sendProblem({ problem, headers }, request, reply) {
    const body = { instance: create_server_pathOf(request.url), ...problem };
    return reply
        .code(problem.status)
        .headers({ ...SAFE_HEADERS, ...headers })
        .header('content-type', 'application/problem+json')
        .send(JSON.stringify(body));
}
/** Whatever a handler threw. */
function problemErrorOf(error, { log }) {
    if (error instanceof problem/* ProblemError */.Mm)
        return error;
    if (error instanceof task_error/* TaskError */.Ik)
        return (0,outcome_problem/* taskProblem */.$c)(error);
    if (error instanceof QueueFullError) {
        const seconds = Math.max(1, Math.ceil(error.retryAfterMs / 1000));
        return new problem/* ProblemError */.Mm(429, 'queue_full', error.message, {}, {
            'retry-after': String(seconds),
        });
    }
    if (error instanceof QueueClosedError) {
        return new problem/* ProblemError */.Mm(503, 'shutting_down', error.message, {}, {
            'retry-after': outcome_problem/* RETRY_AFTER_SECONDS */.mB,
            connection: 'close',
        });
    }
    switch (error.statusCode) {
        case 413:
            return new problem/* ProblemError */.Mm(413, 'body_too_large', 'The body is larger than this server accepts: raise its --body-limit, or pass less.');
        case 415:
            return new problem/* ProblemError */.Mm(415, 'unsupported_media_type', 'The body has to be JSON: send it with `Content-Type: application/json`.');
        default:
    }
    if (error.statusCode !== undefined && error.statusCode < 500) {
        return new problem/* ProblemError */.Mm(400, 'bad_request', (0,sentence/* sentence */.e)(error.message));
    }
    log({ level: 'error', msg: `A request failed: ${error.message}` });
    return new problem/* ProblemError */.Mm(500, 'internal_error', 'The server could not do it; its log says why.');
}
/** Without the query, which is nobody's business. */
function create_server_pathOf(url) {
    return url.split(/[?#]/, 1)[0] ?? '';
}

;// CONCATENATED MODULE: ./src/api/executions.ts




/** @param run runs a task, when its turn has come. */
function openExecutions(run, queue, observer = {}) {
    const live = new Map();
    let isClosing = false;
    return {
        async start(task, definition, caller = {}) {
            if (isClosing)
                throw new QueueClosedError();
            const id = task.executionId ?? (0,external_node_crypto_.randomUUID)();
            const entry = new LiveTask(id, task, definition, (control) => run({ ...task, executionId: id }, definition, control, caller));
            live.set(id, entry);
            const over = entry.queueIn(queue).then((execution) => observer.ended?.(execution, definition), (error) => {
                if (entry.hasBegun)
                    observer.fault?.(error, id);
            });
            void over.finally(() => live.delete(id));
            // A queue that is full says so at once.
            await Promise.race([entry.ended, (0,external_node_timers_promises_.setImmediate)()]);
            return entry;
        },
        find: (id) => live.get(id),
        list: () => [...live.values()].reverse(),
        async close(graceMs) {
            isClosing = true;
            for (const entry of live.values()) {
                if (entry.status === 'queued')
                    entry.cutOff();
            }
            const timer = setTimeout(() => {
                for (const entry of live.values())
                    entry.cutOff();
            }, graceMs);
            try {
                while (live.size > 0) {
                    await Promise.allSettled([...live.values()].map((it) => it.over));
                }
                await queue.close();
            }
            finally {
                clearTimeout(timer);
            }
        },
        hurry() {
            for (const entry of live.values())
                entry.hurry();
        },
        get isClosing() {
            return isClosing;
        },
    };
}
/** The mutable middle of one of them. */
class LiveTask {
    id;
    plugin;
    acceptedAt = new Date().toISOString();
    ended;
    status = 'queued';
    over = Promise.resolve();
    isCutOff = false;
    /** Whether its turn has come. */
    hasBegun = false;
    #cost;
    #run;
    #cancel = new AbortController();
    #hurry = new AbortController();
    #resolve = () => undefined;
    #reject = () => undefined;
    constructor(id, task, definition, run) {
        this.id = id;
        this.plugin = task.plugin;
        this.#cost = {
            plugin: definition.id,
            nanoCpus: task.nanoCpus ?? definition.limits.nanoCpus,
            memoryBytes: task.memoryBytes ?? definition.limits.memoryBytes,
        };
        this.#run = run;
        this.ended = new Promise((resolve, reject) => {
            this.#resolve = resolve;
            this.#reject = reject;
        });
        // Nobody may be waiting for it.
        this.ended.catch(() => undefined);
        (0,external_node_events_.setMaxListeners)(0, this.#cancel.signal, this.#hurry.signal);
    }
    cancel() {
        this.#cancel.abort();
    }
    /** Whoever asked for its end before is still the one who has. */
    cutOff() {
        this.isCutOff ||= !this.#cancel.signal.aborted;
        this.#cancel.abort();
    }
    hurry() {
        this.cutOff();
        this.#hurry.abort();
    }
    /** Resolves when the container is gone; rejects when it may not be. */
    queueIn(queue) {
        const { signal } = this.#cancel;
        const over = queue
            .run({ ...this.#cost, signal }, () => this.#execute())
            .catch((error) => {
            // It has its record, too: cancelled before anything was run.
            if (!this.hasBegun && signal.aborted)
                return this.#execute();
            throw error;
        })
            .catch((error) => {
            this.#reject(error);
            throw error;
        });
        this.over = over;
        return over;
    }
    async #execute() {
        this.hasBegun = true;
        const execution = await this.#run({
            cancel: this.#cancel.signal,
            hurry: this.#hurry.signal,
            onRecorded: () => {
                this.status = 'running';
            },
        });
        this.#resolve(execution);
        // Its place is free when its container is gone.
        await execution.removed;
        return execution;
    }
}

;// CONCATENATED MODULE: ./src/api/measured-queue.ts

/** The same queue; what waits in it, and what it refuses, is counted. */
function measuredQueue(queue, metrics) {
    return {
        async run(request, work) {
            const sinceMs = performance.now();
            try {
                return await queue.run(request, () => {
                    metrics.waited(request.plugin, performance.now() - sinceMs);
                    return work();
                });
            }
            catch (error) {
                if (error instanceof QueueFullError)
                    metrics.rejected(request.plugin);
                throw error;
            }
        },
        get waiting() {
            return queue.waiting;
        },
        get running() {
            return queue.running;
        },
        close: () => queue.close(),
    };
}

// EXTERNAL MODULE: ./node_modules/prom-client/index.js
var prom_client = __webpack_require__(95222);
;// CONCATENATED MODULE: ./src/telemetry/execution-measurements.ts


/** From a plugin that says hello to one that takes the afternoon; seconds. */
const DURATIONS = [
    0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600, 1_800, 3_600, 14_400,
];
const MEBIBYTE = 2 ** 20;
/** From the least memory that an engine gives to what a machine has. */
const MEMORY_SIZES = [
    4, 16, 64, 128, 256, 512, 1_024, 2_048, 4_096, 8_192, 16_384, 65_536,
].map((mebibytes) => mebibytes * MEBIBYTE);
const DURATION = {
    name: 'plugin_runner.execution.duration',
    kind: 'histogram',
    unit: 's',
    description: 'How long executions take, from finding the definition to the verdict.',
    boundaries: DURATIONS,
};
const ATTEMPTS = {
    name: 'plugin_runner.attempts',
    kind: 'counter',
    unit: '{attempt}',
    description: 'How often plugins are run, further attempts included.',
};
const PEAK_MEMORY = {
    name: 'plugin_runner.memory.peak',
    kind: 'histogram',
    unit: 'By',
    description: 'The most memory that an attempt uses.',
    boundaries: MEMORY_SIZES,
};
const PEAK_PIDS = {
    name: 'plugin_runner.pids.peak',
    kind: 'gauge',
    unit: '{process}',
    description: 'The most processes and threads that an attempt has at once.',
};
const CPU_TIME = {
    name: 'plugin_runner.cpu.time',
    kind: 'counter',
    unit: 's',
    description: 'CPU time that plugins use.',
};
const NETWORK_IO = {
    name: 'plugin_runner.network.io',
    kind: 'counter',
    unit: 'By',
    description: 'Bytes that plugins receive and transmit.',
};
const DISK_IO = {
    name: 'plugin_runner.disk.io',
    kind: 'counter',
    unit: 'By',
    description: 'Bytes that plugins read from and write to block devices.',
};
/**
 * The figures of an execution that has ended. What was not measured is not
 * among them: it is not zero.
 */
function executionMeasurements(record) {
    const plugin = {
        'plugin_runner.plugin': resolvedPluginId(record),
        'plugin_runner.plugin_version': record.plugin_version,
    };
    const whole = knownAttributes({
        ...plugin,
        'plugin_runner.outcome': record.outcome,
    });
    return [
        ...measured(DURATION, inSeconds(record.duration_ms), whole),
        ...record.attempts.flatMap(({ outcome, usage }) => {
            const attributes = knownAttributes({
                ...plugin,
                'plugin_runner.outcome': outcome,
            });
            return [
                ...measured(ATTEMPTS, 1, attributes),
                ...usageMeasurements(usage, attributes),
            ];
        }),
    ];
}
function usageMeasurements(usage, attributes) {
    const network = (direction) => ({
        ...attributes,
        'network.io.direction': direction,
    });
    const disk = (direction) => ({
        ...attributes,
        'disk.io.direction': direction,
    });
    return [
        ...measured(PEAK_MEMORY, usage.peak_memory_bytes, attributes),
        ...measured(PEAK_PIDS, usage.peak_pids, attributes),
        ...measured(CPU_TIME, inSeconds(usage.cpu_ms), attributes),
        ...measured(NETWORK_IO, usage.network_received_bytes, network('receive')),
        ...measured(NETWORK_IO, usage.network_sent_bytes, network('transmit')),
        ...measured(DISK_IO, usage.block_read_bytes, disk('read')),
        ...measured(DISK_IO, usage.block_written_bytes, disk('write')),
    ];
}
function measured(instrument, value, attributes) {
    return value === null ? [] : [{ instrument, value, attributes }];
}
function inSeconds(ms) {
    return ms === null ? null : ms / 1_000;
}

// EXTERNAL MODULE: ./src/runner/phases.ts
var runner_phases = __webpack_require__(99380);
;// CONCATENATED MODULE: ./src/api/metrics.ts



/** From a file that is there to a plugin that takes the afternoon; seconds. */
const REQUEST_DURATIONS = [0.005, 0.025, 0.1, ...DURATIONS];
/** From the time of a check to that of a long plugin; seconds. */
const PHASE_DURATIONS = [0.005, 0.01, 0.025, 0.05, 0.1, ...DURATIONS];
/** More would be a burden for Prometheus: all further plugins are one. */
const MAX_PLUGINS = 200;
const OTHER_PLUGINS = '(other)';
/** Gauges that the library names like counters. */
const MISNAMED = [
    'nodejs_active_resources_total',
    'nodejs_active_handles_total',
    'nodejs_active_requests_total',
];
/** What Prometheus prefixes its own with. */
const PREFIX = 'plugin_runner_';
/**
 * Begins to count.
 * @param version of this program.
 */
function openMetrics(queue, version) {
    const registry = new prom_client.Registry();
    const registers = [registry];
    (0,prom_client.collectDefaultMetrics)({ register: registry });
    for (const name of MISNAMED)
        registry.removeSingleMetric(name);
    function counter(name, help, labelNames) {
        return new prom_client.Counter({ name: PREFIX + name, help, labelNames, registers });
    }
    function histogram(name, help, labelNames, buckets) {
        const all = { name: PREFIX + name, help, labelNames, registers };
        return new prom_client.Histogram({ ...all, buckets: [...buckets] });
    }
    function gauge(name, help, value) {
        new prom_client.Gauge({
            ...{ name: PREFIX + name, help, registers },
            collect() {
                this.set(value());
            },
        });
    }
    new prom_client.Gauge({
        name: `${PREFIX}build_info`,
        help: 'Which version runs, on which Node.js; always 1.',
        labelNames: ['version', 'node_version'],
        registers,
    }).set({ version, node_version: process.version }, 1);
    gauge('tasks_waiting', 'Tasks that wait for their turn.', () => queue.waiting);
    gauge('tasks_running', 'Tasks that run.', () => queue.running);
    const rejected = counter('tasks_rejected_total', 'Tasks that were turned away because too many waited.', ['plugin']);
    const waited = histogram('task_wait_seconds', 'How long tasks waited for their turn.', ['plugin'], PHASE_DURATIONS);
    const executions = counter('executions_total', 'Executions that have ended, by outcome.', ['plugin', 'outcome']);
    const durations = histogram('execution_duration_seconds', 'How long executions took, from finding the definition to the verdict.', ['plugin'], DURATIONS);
    const phases = histogram('execution_phase_seconds', 'How long each phase of executions took.', ['phase'], PHASE_DURATIONS);
    const cpu = counter('cpu_seconds_total', 'CPU time that plugins used.', [
        'plugin',
    ]);
    const memory = histogram('peak_memory_bytes', 'The most memory that attempts used.', ['plugin'], MEMORY_SIZES);
    const requests = counter('http_requests_total', 'Requests that have been answered.', ['method', 'route', 'status']);
    const requestDurations = histogram('http_request_duration_seconds', 'How long requests took to answer, plugins and streams included.', ['method', 'route'], REQUEST_DURATIONS);
    const plugins = new Set();
    function label(plugin) {
        if (plugins.size < MAX_PLUGINS)
            plugins.add(plugin);
        return plugins.has(plugin) ? plugin : OTHER_PLUGINS;
    }
    return {
        contentType: registry.contentType,
        text: () => registry.metrics(),
        execution(id, record) {
            const plugin = label(id);
            executions.inc({ plugin, outcome: record.outcome ?? 'killed' });
            if (record.duration_ms !== null) {
                durations.observe({ plugin }, record.duration_ms / 1000);
            }
            for (const { name: phase, ms } of (0,runner_phases/* phasesOf */.I$)(record)) {
                if (ms !== null)
                    phases.observe({ phase }, ms / 1000);
            }
            for (const { usage } of record.attempts) {
                if (usage.cpu_ms !== null)
                    cpu.inc({ plugin }, usage.cpu_ms / 1000);
                if (usage.peak_memory_bytes !== null) {
                    memory.observe({ plugin }, usage.peak_memory_bytes);
                }
            }
        },
        waited: (plugin, ms) => waited.observe({ plugin: label(plugin) }, ms / 1000),
        rejected: (plugin) => rejected.inc({ plugin: label(plugin) }),
        request({ method, route = '(none)', status, ms }) {
            requests.inc({ method, route, status });
            requestDurations.observe({ method, route }, ms / 1000);
        },
    };
}

// EXTERNAL MODULE: external "node:dns/promises"
var external_node_dns_promises_ = __webpack_require__(71553);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./src/api/loopback.ts

/** Names of this machine for itself, as a `Host` header has them. */
const LOOPBACK_NAMES = [
    'localhost',
    '127.0.0.1',
    '[::1]',
];
/** Whether only this machine reaches what listens on a host. */
function isLoopback(host) {
    if (host.toLowerCase() === 'localhost')
        return true;
    const version = (0,external_node_net_.isIP)(host);
    if (version === 0)
        return false;
    const addresses = new external_node_net_.BlockList();
    addresses.addSubnet('127.0.0.0', 8);
    addresses.addAddress('::1', 'ipv6');
    return addresses.check(host, version === 6 ? 'ipv6' : 'ipv4');
}
/** A host as it is in a URL; that of an address that stands for all is ours. */
function urlHost(host) {
    if (host === '0.0.0.0')
        return '127.0.0.1';
    if (host === '::')
        return '[::1]';
    return (0,external_node_net_.isIP)(host) === 6 ? `[${host}]` : host;
}

;// CONCATENATED MODULE: ./src/api/listen.ts



/** The host or the port cannot be had. */
class ListenError extends Error {
}
/** An answer that is on its way when everything has ended. */
const LAST_ANSWERS_MS = 2_000;
/** One that only has to be written. */
const HURRIED_ANSWERS_MS = 200;
/**
 * Listens; port 0 is a free one.
 * @param create makes the server; a certificate that is none is found there.
 * @throws ListenError
 */
async function listen(create, host, port) {
    const app = created(create);
    let isClosing = false;
    app.server.on('request', (request, response) => {
        response.once('finish', () => {
            // Nobody is to wait for a client that keeps its connection.
            if (isClosing)
                request.socket.end();
        });
    });
    try {
        await app.listen({ host: await addressOf(host), port });
    }
    catch (error) {
        const { code = 'unknown error' } = error;
        throw new ListenError(`The server cannot listen on ${(0,quote/* quote */.h)(host)}, port ${port} (${code}): name another --host or --port.`, { cause: error });
    }
    const { port: bound } = app.server.address();
    const scheme = app.initialConfig.https ? 'https' : 'http';
    return {
        url: `${scheme}://${urlHost(host)}:${bound}`,
        stopListening: () => void app.server.close(),
        async close(graceMs, hurry) {
            isClosing = true;
            const cutIn = (ms) => setTimeout(() => app.server.closeAllConnections(), ms);
            const cuts = [cutIn(Math.max(LAST_ANSWERS_MS, graceMs))];
            const onHurry = () => void cuts.push(cutIn(HURRIED_ANSWERS_MS));
            hurry.addEventListener('abort', onHurry);
            if (hurry.aborted)
                onHurry();
            try {
                await app.close();
            }
            finally {
                hurry.removeEventListener('abort', onHurry);
                for (const cut of cuts)
                    clearTimeout(cut);
            }
        },
    };
}
/** For two addresses there would be two servers, of which one is out of reach. */
async function addressOf(host) {
    return host === 'localhost' ? (await (0,external_node_dns_promises_.lookup)(host)).address : host;
}
function created(create) {
    try {
        return create();
    }
    catch (error) {
        const { code } = error;
        if (!/^ERR_(OSSL|TLS|SSL)/.test(code ?? ''))
            throw error;
        throw new ListenError(`The certificate and its key cannot be used (${code}): both have to be PEM, and belong together.`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./src/runner/housekeeping.ts
/**
 * Every chore once in a while. Looking for old containers asks the engine for
 * all there are, and looking for old records looks at a thousand: too much for
 * each of many executions.
 */
function housekeepingEvery(ms, nowMs = () => performance.now()) {
    const doneAtMs = new Map();
    return {
        isDue(chore) {
            const now = nowMs();
            const last = doneAtMs.get(chore);
            if (last !== undefined && now - last < ms)
                return false;
            doneAtMs.set(chore, now);
            return true;
        },
    };
}

// EXTERNAL MODULE: ./src/runner/task-runner.ts + 46 modules
var task_runner = __webpack_require__(20242);
// EXTERNAL MODULE: ./src/telemetry/load-telemetry.ts
var load_telemetry = __webpack_require__(75297);
;// CONCATENATED MODULE: ./src/api/run-server-task.ts



/** A container that somebody left is in nobody's way for so long. */
const HOUSEKEEPING_MS = 10_000;
/** Runs tasks on one engine; its log and state are in the record. */
function serverTaskRunner(ports) {
    const housekeeping = housekeepingEvery(HOUSEKEEPING_MS);
    return async (task, definition, { cancel, hurry, onRecorded }, caller) => {
        const telemetry = await (0,load_telemetry/* loadTelemetry */.S)({ ...ports.env, ...traceOf(caller) }, ports.telemetryWorkerFile);
        const execution = await (0,task_runner/* runTask */.Z)({ ...task, trace: telemetry?.trace }, {
            // What was accepted is what runs.
            registry: {
                ...ports.registry,
                resolve: () => Promise.resolve(definition),
            },
            orchestrator: ports.orchestrator,
            reporter: silentReporter(ports.log, onRecorded),
            housekeeping,
            recordsDirectory: ports.recordsDirectory,
            schemaWorkerFile: ports.schemaWorkerFile,
            hostUser: ports.hostUser,
            cancel,
            hurry,
        });
        if (execution.fault) {
            const { message } = execution.fault;
            const { execution_id } = execution.record;
            ports.log({ level: 'error', msg: message, execution_id });
        }
        const isTold = telemetry === undefined ||
            ports.sendings.add(async (over) => {
                const soon = AbortSignal.any([hurry, over]);
                const warning = await telemetry.send(execution.record, cancel, soon);
                if (warning !== undefined)
                    ports.log({ level: 'warn', msg: warning });
            });
        if (!isTold) {
            ports.log({
                level: 'warn',
                msg: 'The telemetry of this execution is not sent: too much waits for the collector already.',
                execution_id: execution.record.execution_id,
            });
        }
        return execution;
    };
}
/** A request that is part of a trace says more than the server's own place. */
function traceOf({ traceparent, tracestate, baggage, }) {
    if (traceparent === undefined)
        return {};
    return {
        TRACEPARENT: traceparent,
        TRACESTATE: tracestate,
        BAGGAGE: baggage,
    };
}
/** Whoever wants to know looks at the record, which has all of it masked. */
function silentReporter(log, onRecorded) {
    const nothing = () => undefined;
    return {
        // It is written before anybody else has a turn.
        state: onRecorded,
        starting: nothing,
        container: nothing,
        removedStale: (name) => log({
            level: 'info',
            msg: `Removed the container ${name}, which an earlier run had left.`,
        }),
        progress: nothing,
        attempt: nothing,
        retry: nothing,
        mask: nothing,
        stderr: nothing,
    };
}

;// CONCATENATED MODULE: ./src/api/sendings.ts
const LIMITS = {
    concurrency: 4,
    maxWaiting: 1_000,
    closeMs: 5_000,
};
function openSendings(limits = {}) {
    const { concurrency, maxWaiting, closeMs } = { ...LIMITS, ...limits };
    const waiting = [];
    const sent = new Set();
    const over = new AbortController();
    function sendNext() {
        while (sent.size < concurrency) {
            const send = waiting.shift();
            if (send === undefined)
                return;
            const sending = send(over.signal)
                .catch(() => undefined)
                .finally(() => {
                sent.delete(sending);
                sendNext();
            });
            sent.add(sending);
        }
    }
    function hurry() {
        waiting.length = 0;
        over.abort();
    }
    return {
        add(send) {
            if (over.signal.aborted || waiting.length >= maxWaiting)
                return false;
            waiting.push(send);
            sendNext();
            return true;
        },
        async close() {
            const timer = setTimeout(hurry, closeMs);
            try {
                while (sent.size > 0)
                    await Promise.all(sent);
            }
            finally {
                clearTimeout(timer);
            }
        },
        hurry,
    };
}

// EXTERNAL MODULE: ./src/orchestrator/docker/docker-image-resolver.ts + 8 modules
var docker_image_resolver = __webpack_require__(64570);
// EXTERNAL MODULE: ./src/orchestrator/docker/docker-orchestrator.ts + 39 modules
var docker_orchestrator = __webpack_require__(9158);
// EXTERNAL MODULE: ./src/runner/host-user.ts
var host_user = __webpack_require__(5124);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/runner/queue-limits.ts

/** What the engine, the machine and whoever else is on it keep. */
const KEPT_MEMORY = 0.2;
/** Plugins that ask for little of a CPU wait for most of the time. */
const PLACES_PER_CPU = 4;
/** A task that waits has its input in memory. */
const DEFAULT_MAX_WAITING = 100;
/** The one that this process is on. */
function thisMachine() {
    return { cpus: (0,external_node_os_.availableParallelism)(), memoryBytes: (0,external_node_os_.totalmem)() };
}
/**
 * What runs at once and what may wait, unless somebody says otherwise: every
 * CPU once, four fifths of the memory.
 * @param machine stands in for what the engine does not say.
 */
function defaultQueueLimits(capacity, machine = thisMachine()) {
    const nanoCpus = capacity.nanoCpus ?? machine.cpus * 1_000_000_000;
    const memoryBytes = capacity.memoryBytes ?? machine.memoryBytes;
    return {
        concurrency: Math.ceil((nanoCpus / 1_000_000_000) * PLACES_PER_CPU),
        nanoCpus,
        memoryBytes: Math.floor(memoryBytes * (1 - KEPT_MEMORY)),
        maxWaiting: DEFAULT_MAX_WAITING,
    };
}

// EXTERNAL MODULE: ./src/definition/make-directory.ts
var make_directory = __webpack_require__(94901);
// EXTERNAL MODULE: ./src/registry/definition-paths.ts
var definition_paths = __webpack_require__(79607);
// EXTERNAL MODULE: ./src/cli/open-registry.ts
var open_registry = __webpack_require__(60646);
// EXTERNAL MODULE: ./src/cli/usage-error.ts
var usage_error = __webpack_require__(14226);
;// CONCATENATED MODULE: ./src/cli/check-served.ts






/**
 * Looks for what every request to a server would fail for, before it listens.
 * The first plugins directory is made where plugins are to be registered in it.
 * @throws UsageError when there is no such plugins directory, or the policy
 * cannot be used.
 */
async function checkServed(registry, options, door) {
    const directories = (0,open_registry/* pluginsDirectoriesOf */.D)(door, options);
    try {
        if (options.allowRegistration)
            makeFirst(directories);
        directories.forEach((directory) => (0,definition_paths/* definitionPaths */.K)(directory));
        await registry.policy(door.cancel);
    }
    catch (error) {
        if (!(error instanceof task_error/* TaskError */.Ik))
            throw error;
        throw new usage_error/* UsageError */.e(`Nothing can be served. ${error.message}`);
    }
}
function makeFirst([directory = '']) {
    try {
        (0,make_directory/* makeDirectory */.O)(directory);
    }
    catch (error) {
        const { code = 'unknown error' } = error;
        throw new usage_error/* UsageError */.e(`Nothing can be registered in ${(0,quote/* quote */.h)(directory)} (${code}): name another plugins directory.`);
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/api/token-file.ts


/** Less can be guessed. */
const MIN_CHARACTERS = 16;
const token_file_MAX_BYTES = 4_096;
/** What `Authorization: Bearer` can carry. */
const TOKEN = /^[A-Za-z0-9._~+/-]+=*$/;
/** A file of a token that is not used. */
class TokenFileError extends Error {
}
/**
 * The token that a file holds, without white space around it.
 * @param file absolute path.
 * @throws TokenFileError naming the rule, never the token.
 */
function readTokenFile(file) {
    const refuse = (why) => {
        throw new TokenFileError(`The token file ${(0,quote/* quote */.h)(file)} ${why}.`);
    };
    let text = '';
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        const status = (0,external_node_fs_.fstatSync)(descriptor);
        if (!status.isFile())
            refuse('is not a regular file');
        if (status.size > token_file_MAX_BYTES)
            refuse('is too large for a token');
        if ((status.mode & 0o077) !== 0) {
            refuse('can be read by others: `chmod 600` it');
        }
        text = (0,external_node_fs_.readFileSync)(descriptor, 'utf8').trim();
    }
    catch (error) {
        if (error instanceof TokenFileError)
            throw error;
        const { code = 'unknown error' } = error;
        refuse(`cannot be read (${code})`);
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
    if (text.length < MIN_CHARACTERS) {
        refuse(`has ${text.length} characters and a token needs ${MIN_CHARACTERS}: \`openssl rand -hex 32\` makes one`);
    }
    if (!TOKEN.test(text)) {
        refuse('has other characters than a token may have: A-Z a-z 0-9 . _ ~ + / -');
    }
    return text;
}

;// CONCATENATED MODULE: ./src/cli/page-directory.ts

/** Absolute path of the web page's files: beside `dist/cli`. */
function pageDirectoryOf({ entryFile, }) {
    return (0,external_node_path_.resolve)((0,external_node_path_.dirname)(entryFile), '..', 'page');
}

;// CONCATENATED MODULE: ./src/cli/server-options.ts








/**
 * Reads and checks the options of `serve`, files included.
 * @throws UsageError naming the option and the rule.
 */
function readServerOptions(options, door) {
    checkReach(options);
    return {
        settings: {
            token: tokenOf(options, door),
            allowedHosts: allowedHostsOf(options),
            bodyLimitBytes: options.bodyLimit,
            tls: tlsOf(options, door),
            task: {
                pull: options.pull,
                workspace: workspaceOf(options, door),
                secrets: secretsOf(options, door),
            },
            pageDirectory: pageDirectoryOf(door),
        },
        port: options.port,
        graceMs: options.shutdownGrace,
        queue: queueLimitsOf(options),
        isTokenNew: options.auth && options.tokenFile === undefined,
    };
}
/** What others reach is neither open to everybody nor to be listened to. */
function checkReach(options) {
    if (isLoopback(options.host))
        return;
    const host = (0,quote/* quote */.h)(options.host);
    if (!options.auth) {
        throw new usage_error/* UsageError */.e(`--no-auth is for loopback addresses only, and others reach ${host}: leave it out, or listen on 127.0.0.1.`);
    }
    if (options.tlsCert === undefined && !options.insecureHttp) {
        throw new usage_error/* UsageError */.e(`Others reach ${host}, and on the way the token can be read: give --tls-cert and --tls-key, or --insecure-http where something in front encrypts.`);
    }
}
function tokenOf({ auth, tokenFile }, { cwd }) {
    if (!auth) {
        if (tokenFile === undefined)
            return undefined;
        throw new usage_error/* UsageError */.e('--no-auth and --token-file are both set: give one.');
    }
    if (tokenFile === undefined)
        return newToken();
    try {
        return readTokenFile((0,external_node_path_.resolve)(cwd, tokenFile));
    }
    catch (error) {
        if (!(error instanceof TokenFileError))
            throw error;
        throw new usage_error/* UsageError */.e(error.message);
    }
}
/** As `Host` headers have it, in lower case and without a port. */
const HOST_NAME = /^(?:\[[0-9a-f:.]+\]|[a-z0-9_](?:[a-z0-9._-]*[a-z0-9_])?\.?)$/;
/** Undefined where every name is one of this server. */
function allowedHostsOf({ host, allowedHost = [], }) {
    const names = allowedHost.map((name) => name.toLowerCase());
    const other = names.find((name) => !HOST_NAME.test(name));
    if (other !== undefined) {
        throw new usage_error/* UsageError */.e(`--allowed-host ${(0,quote/* quote */.h)(other)} is not the name of a host: give the name or the address that is in the URL of clients, without https:// and the port; IPv6 in brackets.`);
    }
    if (!isLoopback(host)) {
        return names.length === 0
            ? undefined
            : new Set([...names, urlHost(host).toLowerCase()]);
    }
    return new Set([...LOOPBACK_NAMES, urlHost(host).toLowerCase(), ...names]);
}
function workspaceOf({ workspace }, { cwd }) {
    if (!workspace)
        return undefined;
    const directory = (0,external_node_path_.resolve)(cwd, workspace);
    try {
        if ((0,external_node_fs_.statSync)(directory).isDirectory())
            return directory;
    }
    catch (error) {
        const { code = 'unknown error' } = error;
        throw new usage_error/* UsageError */.e(`--workspace ${(0,quote/* quote */.h)(directory)} cannot be used (${code}): name a directory that is there.`);
    }
    throw new usage_error/* UsageError */.e(`--workspace ${(0,quote/* quote */.h)(directory)} is not a directory.`);
}
function tlsOf({ tlsCert, tlsKey }, { cwd }) {
    if (tlsCert === undefined && tlsKey === undefined)
        return undefined;
    if (tlsCert === undefined || tlsKey === undefined) {
        throw new usage_error/* UsageError */.e('--tls-cert and --tls-key belong together: give both.');
    }
    return {
        cert: readPem('--tls-cert', (0,external_node_path_.resolve)(cwd, tlsCert)),
        key: readPem('--tls-key', (0,external_node_path_.resolve)(cwd, tlsKey)),
    };
}
function readPem(option, file) {
    try {
        return (0,external_node_fs_.readFileSync)(file);
    }
    catch (error) {
        const { code = 'unknown error' } = error;
        throw new usage_error/* UsageError */.e(`${option} ${(0,quote/* quote */.h)(file)} cannot be read (${code}).`);
    }
}
function secretsOf({ secret = [] }, { env }) {
    const pairs = secret.map((name) => {
        const value = env[name];
        if (value !== undefined)
            return [name, value];
        throw new usage_error/* UsageError */.e(name.includes('=')
            ? '--secret is not usable: it takes a name only, for on a command line everybody can read a value.'
            : `--secret is not usable: ${(0,quote/* quote */.h)(name)} has no value, and the environment has no such variable.`);
    });
    return Object.fromEntries(pairs);
}
function queueLimitsOf(options) {
    const { concurrency, maxQueue, cpuBudget, memoryBudget } = options;
    return {
        ...(concurrency !== undefined && { concurrency }),
        ...(cpuBudget !== undefined && { nanoCpus: cpuBudget }),
        ...(memoryBudget !== undefined && { memoryBytes: memoryBudget }),
        ...(maxQueue !== undefined && { maxWaiting: maxQueue }),
    };
}

// EXTERNAL MODULE: ./src/cli/usable-records-directory.ts
var usable_records_directory = __webpack_require__(96233);
// EXTERNAL MODULE: ./src/cli/worker-files.ts
var worker_files = __webpack_require__(63252);
// EXTERNAL MODULE: ./src/cli/write-result.ts
var write_result = __webpack_require__(78007);
;// CONCATENATED MODULE: ./src/cli/serve.ts






















/** The server is to listen soon, whether there is an engine or not. */
const CAPACITY_DEADLINE_MS = 2_000;
const UNKNOWN_CAPACITY = { nanoCpus: undefined, memoryBytes: undefined };
/**
 * Serves the HTTP API until it is told to stop. What it prints on stdout is one
 * line of JSON, when it listens.
 * @returns 0, when nothing of it is left.
 * @throws UsageError when the options cannot be used.
 */
async function serve(options, door) {
    const { settings, port, graceMs, queue, isTokenNew } = readServerOptions(options, door);
    const workers = (0,worker_files/* workerFilesOf */.b)(door);
    const log = jsonLog((line) => 
    // No line is a workflow command, and each is the same JSON.
    void door.stderr.write(line.replaceAll('##[', '#\\u0023[')));
    const registry = (0,open_registry/* openRegistry */.M)(door, options);
    await checkServed(registry, options, door);
    const recordsDirectory = (0,usable_records_directory/* usableRecordsDirectory */.S)(door, options.recordsDir);
    const orchestrator = new docker_orchestrator/* DockerOrchestrator */.F(door.env);
    const sendings = openSendings();
    try {
        const runTask = serverTaskRunner({
            registry,
            orchestrator,
            recordsDirectory,
            hostUser: (0,host_user/* hostUserOf */.x)(door.env),
            schemaWorkerFile: workers.schema,
            telemetryWorkerFile: workers.telemetry,
            env: door.env,
            sendings,
            log,
        });
        const capacity = await orchestrator
            .capacity(CAPACITY_DEADLINE_MS)
            .catch(() => UNKNOWN_CAPACITY);
        const limits = { ...defaultQueueLimits(capacity), ...queue };
        const tasks = openTaskQueue(limits);
        const metrics = openMetrics(tasks, package_0/* version */.rE);
        const executions = openExecutions(runTask, measuredQueue(tasks, metrics), {
            ended: ({ record }, { id }) => metrics.execution(id, record),
            fault: ({ message }, execution_id) => log({ level: 'error', msg: message, execution_id }),
        });
        const listening = await listen(() => createServer({
            registry,
            executions,
            orchestrator,
            recordsDirectory,
            plugins: options.allowRegistration
                ? directoryPluginStore({
                    directories: (0,open_registry/* pluginsDirectoriesOf */.D)(door, options),
                    yamlWorkerFile: workers.yaml,
                    policy: (signal) => registry.policy(signal),
                    resolver: (0,docker_image_resolver/* openImageResolver */.o)(door.env),
                    signal: door.hurry,
                })
                : undefined,
            metrics,
            log,
        }, { ...settings, version: package_0/* version */.rE }), options.host, port).catch((error) => {
            throw error instanceof ListenError
                ? new usage_error/* UsageError */.e(error.message)
                : error;
        });
        const greeting = {
            url: listening.url,
            ...(isTokenNew && { token: settings.token }),
            pid: process.pid,
        };
        await (0,write_result/* writeResult */.Z)(`${JSON.stringify(greeting)}\n`, door);
        await aborted(door.cancel);
        log({ level: 'info', msg: 'Shutting down.' });
        const until = performance.now() + graceMs;
        listening.stopListening();
        const hurry = () => {
            executions.hurry();
            sendings.hurry();
        };
        door.hurry.addEventListener('abort', hurry);
        if (door.hurry.aborted)
            hurry();
        await executions.close(graceMs);
        const answersMs = until - performance.now();
        await Promise.all([
            listening.close(answersMs, door.hurry),
            sendings.close(),
        ]);
        return 0;
    }
    finally {
        orchestrator.close();
    }
}
function aborted(signal) {
    if (signal.aborted)
        return Promise.resolve();
    return new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve(), { once: true });
    });
}


/***/ }),

/***/ 96233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ usableRecordsDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _definition_make_directory__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94901);
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41969);
/* harmony import */ var _records_directory__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79062);
/* harmony import */ var _usage_error__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14226);






/**
 * Where the records are, as an absolute path; made where it was missing. That
 * there can be a record in it is tried here, before anything is run: neither
 * the mode of a directory nor who asks tells it of every file system.
 * @throws UsageError when there cannot.
 */
function usableRecordsDirectory(door, asked) {
    const directory = (0,_records_directory__WEBPACK_IMPORTED_MODULE_3__/* .recordsDirectoryOf */ .t)(door, asked);
    try {
        (0,_definition_make_directory__WEBPACK_IMPORTED_MODULE_2__/* .makeDirectory */ .O)(directory, 0o700);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.try-')));
    }
    catch (error) {
        const { code = 'unknown error' } = error;
        throw new _usage_error__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`There cannot be records in ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(directory)} (${code}): name another directory with --records-dir or PLUGIN_RUNNER_RECORDS_DIR.`);
    }
    return directory;
}


/***/ }),

/***/ 98997:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ removeDefinition)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _definition_plugin_reference__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17650);
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(41969);
/* harmony import */ var _definition_show_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29086);
/* harmony import */ var _conflict_error__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60782);
/* harmony import */ var _definition_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86482);
/* harmony import */ var _distinct_directories__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77201);
/* harmony import */ var _files_of__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53200);
/* harmony import */ var _load_definitions__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15408);
/* harmony import */ var _not_found__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70891);
/* harmony import */ var _show_version__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(22747);












/**
 * Removes the file of a definition. Other files of its directory are kept: they
 * are the plugin's source.
 * @param reference `id`, or `id@1.2.0` where there are several
 * @throws UserError `plugin_not_found` when there is none
 * @throws ConflictError when it is not clear which one is meant
 */
async function removeDefinition(reference, options) {
    const { id, range } = (0,_definition_plugin_reference__WEBPACK_IMPORTED_MODULE_2__/* .parsePluginReference */ .U)(reference);
    const directories = (0,_distinct_directories__WEBPACK_IMPORTED_MODULE_6__/* .distinctDirectories */ .w)(options.directories);
    const store = (0,_definition_store__WEBPACK_IMPORTED_MODULE_5__/* .fileStore */ .o)(options.yamlWorkerFile);
    const load = (filter) => (0,_load_definitions__WEBPACK_IMPORTED_MODULE_8__/* .loadDefinitions */ .J)(directories, store, filter, options.signal);
    const { definitions, errors } = await load((0,_files_of__WEBPACK_IMPORTED_MODULE_7__/* .filesOf */ .R)(id));
    const own = definitions.filter((it) => it.id === id);
    if (own.length === 0) {
        const [error] = errors;
        if (error !== undefined)
            throw error;
        throw (0,_not_found__WEBPACK_IMPORTED_MODULE_9__/* .pluginNotFound */ .$X)(id, directories, await load());
    }
    const meant = own.filter(({ version }) => range === undefined || version === range);
    const [definition, other] = meant;
    if (definition === undefined)
        throw (0,_not_found__WEBPACK_IMPORTED_MODULE_9__/* .versionNotFound */ .qg)(reference, own);
    if (other !== undefined)
        throw ambiguous(reference, meant);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(definition.file);
    return { definition, kept: leftBeside(definition.file, directories) };
}
function leftBeside(file, directories) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);
    if (directories.includes(directory))
        return [];
    const kept = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory).sort();
    if (kept.length === 0)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(directory);
    return kept;
}
function ambiguous(reference, definitions) {
    const places = definitions.map(({ version, file }) => `${(0,_show_version__WEBPACK_IMPORTED_MODULE_10__/* .showVersion */ .C)(version)} in ${(0,_definition_show_path__WEBPACK_IMPORTED_MODULE_3__/* .showPath */ .P)(file)}`);
    return new _conflict_error__WEBPACK_IMPORTED_MODULE_4__/* .ConflictError */ .f(`${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_11__/* .quote */ .h)(reference)} is ${definitions.length} definitions (${places.join(', ')}): name the version of one, such as ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_11__/* .quote */ .h)(`${definitions[0]?.id ?? ''}@${definitions[0]?.version ?? '1.0.0'}`)}.`);
}


/***/ }),

/***/ 2318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ unlockRemoved)
/* harmony export */ });
/* harmony import */ var _adjust_lock__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97602);
/* harmony import */ var _directory_of__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38636);


/**
 * Takes the image of a definition that has been removed out of the lock of its
 * plugins directory, unless another definition names it.
 * @returns the path of the lock; undefined when nothing was taken out
 * @throws DefinitionError when there is a lock that cannot be used
 */
async function unlockRemoved({ file, image, build }, { directories, yamlWorkerFile }) {
    const directory = (0,_directory_of__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .j)(file, directories);
    if (build !== undefined || directory === undefined)
        return undefined;
    return (0,_adjust_lock__WEBPACK_IMPORTED_MODULE_0__/* .unlockImage */ .W9)(directory, image.text, yamlWorkerFile);
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

/***/ 26310:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readArtifacts: () => (/* binding */ readArtifacts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _definition_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54783);
/* harmony import */ var _execution_record__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83592);
/* harmony import */ var _file_part__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23062);




const MAX_BYTES = 16 * 1024 * 1024;
/**
 * The first artifacts of a record directory; empty where there are none. What
 * is not an artifact is left out.
 */
function readArtifacts(recordDirectory, max) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(recordDirectory, _execution_record__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_FILES */ .sh.artifacts);
    const value = (0,_file_part__WEBPACK_IMPORTED_MODULE_2__/* .readJsonFile */ .J)(file, MAX_BYTES);
    if (!Array.isArray(value))
        return [];
    return value.slice(0, max).flatMap((item) => {
        if (!(0,_definition_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(item))
            return [];
        const { path, bytes, sha256 } = item;
        if (typeof path !== 'string' || typeof sha256 !== 'string')
            return [];
        if (typeof bytes !== 'number' || !Number.isFinite(bytes))
            return [];
        return [{ path, bytes, sha256 }];
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


/***/ }),

/***/ 75297:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ loadTelemetry)
/* harmony export */ });
/** Without any of them there is nothing to pass on and nowhere to send to. */
const SWITCHES = [
    'TRACEPARENT',
    'OTEL_EXPORTER_OTLP_ENDPOINT',
    'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
    'OTEL_EXPORTER_OTLP_METRICS_ENDPOINT',
];
/**
 * What a door does about traces and metrics; most runs load nothing for it.
 * @param workerFile absolute path of the bundle of `telemetry-worker.ts`.
 * @returns undefined when the environment asks for nothing.
 */
async function loadTelemetry(env, workerFile) {
    if (!SWITCHES.some((name) => env[name]))
        return undefined;
    const { openTelemetry } = await __webpack_require__.e(/* import() */ 1479).then(__webpack_require__.bind(__webpack_require__, 51479));
    return openTelemetry(env, workerFile);
}


/***/ })

};
