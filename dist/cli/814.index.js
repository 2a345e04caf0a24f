export const id = 814;
export const ids = [814,310];
export const modules = {

/***/ 42814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serve: () => (/* binding */ serve)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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

;// CONCATENATED MODULE: ./src/api/problem.ts
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
    body_too_large: 'The body is too large',
    unsupported_media_type: 'The body is of another type',
    idempotency_key_reused: 'The idempotency key is of another request',
    result_gone: 'The result is no longer there',
    queue_full: 'Too many tasks wait',
    shutting_down: 'The server is shutting down',
    internal_error: 'The server has a fault',
};
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

;// CONCATENATED MODULE: ./src/api/add-method-not-allowed.ts

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
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
    for (const [url, methods] of known) {
        const allow = [...methods].sort().join(', ');
        app.route({
            url,
            method: METHODS.filter((it) => !methods.has(it)),
            // Before the body is read.
            onRequest: (_request, _reply, done) => done(new ProblemError(405, 'method_not_allowed', `This resource has ${allow} only.`, {}, { allow })),
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
    throw new ProblemError(401, 'unauthorized', given === undefined
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
 * Refuses headers that come twice, and bodies that would have to be unpacked.
 * @throws ProblemError 400 or 415
 */
function checkHeaders({ rawHeaders, headers, }) {
    const seen = new Set();
    for (let at = 0; at < rawHeaders.length; at += 2) {
        const name = rawHeaders[at]?.toLowerCase() ?? '';
        if (SINGLE.has(name) && seen.has(name)) {
            throw new ProblemError(400, 'bad_request', `The header ${name} is there more than once.`);
        }
        seen.add(name);
    }
    const encoding = headers['content-encoding'] ?? 'identity';
    if (encoding.toLowerCase() === 'identity')
        return;
    throw new ProblemError(415, 'unsupported_media_type', 'The body has a Content-Encoding: send it as it is.', {}, { 'accept-encoding': 'identity' });
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
    throw new ProblemError(403, 'forbidden_host', `This server does not answer for ${(0,quote/* quote */.h)(host ?? '')}: use the URL that it printed, or start it with --allowed-host.`);
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
 * @param scheme `http` or `https`, as the server speaks it.
 * @throws ProblemError 403
 */
function checkOrigin(headers, scheme) {
    const { origin, host } = headers;
    if (origin !== undefined && origin !== `${scheme}://${host ?? ''}`) {
        throw refusal(`its origin is ${(0,quote/* quote */.h)(origin)}`);
    }
    const site = headers['sec-fetch-site'];
    if (site === undefined || site === 'same-origin' || site === 'none')
        return;
    throw refusal(`it is ${(0,quote/* quote */.h)(String(site))}`);
}
function refusal(why) {
    return new ProblemError(403, 'forbidden_origin', `Only this server's own pages may send requests from a browser; of this one, ${why}.`);
}

// EXTERNAL MODULE: ./src/definition/definition-error.ts
var definition_error = __webpack_require__(37999);
;// CONCATENATED MODULE: ./src/api/outcome-problem.ts


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
/** An engine that is away is mostly one that restarts. */
const RETRY_AFTER_SECONDS = '5';
/** The answer for an execution that did not succeed. */
function outcomeProblem({ outcome, error, execution_id, exit_code }, faults, headers) {
    // A killed one has no outcome: its process went away.
    const name = outcome ?? 'engine_unavailable';
    return new ProblemError(OUTCOME_STATUS[name], name, error ?? 'The execution did not succeed.', {
        instance: `/executions/${execution_id}`,
        outcome: name,
        execution_id,
        exit_code,
        ...(faults.length > 0 && { errors: problemFaults(faults) }),
    }, { ...headers, ...retryAfter(name) });
}
/** The answer for a task that never became an execution. */
function taskProblem(error) {
    const { outcome, message } = error;
    const faults = error instanceof definition_error/* DefinitionError */.g ? error.faults : [];
    return new ProblemError(OUTCOME_STATUS[outcome], outcome, message, { outcome, ...(faults.length > 0 && { errors: problemFaults(faults) }) }, retryAfter(outcome));
}
function retryAfter(outcome) {
    return outcome === 'engine_unavailable'
        ? { 'retry-after': RETRY_AFTER_SECONDS }
        : {};
}

// EXTERNAL MODULE: ./src/definition/outcome.ts
var outcome = __webpack_require__(1441);
// EXTERNAL MODULE: ./src/definition/value-error.ts
var value_error = __webpack_require__(64447);
// EXTERNAL MODULE: ./src/runner/execution-record.ts
var execution_record = __webpack_require__(83592);
// EXTERNAL MODULE: ./src/orchestrator/owner.ts
var owner = __webpack_require__(15335);
// EXTERNAL MODULE: ./src/runner/read-record.ts + 1 modules
var read_record = __webpack_require__(94909);
// EXTERNAL MODULE: ./src/runner/record-directories.ts
var record_directories = __webpack_require__(25863);
;// CONCATENATED MODULE: ./src/runner/killed-records.ts




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
    return recordDirectories(recordsDirectory).flatMap((directory) => {
        const record = readRecord(directory);
        if (record === undefined || !wasKilled(record))
            return [];
        try {
            writeRecord(directory, withKilled(record));
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/runner/record-order.ts



/**
 * Those of the directories that hold a record, newest first by the time it was
 * written last; of two from the same moment, the one that sorts higher.
 */
function newestFirst(directories) {
    return directories
        .flatMap((directory) => {
        const writtenMs = writtenAt((0,external_node_path_.join)(directory, execution_record/* RECORD_FILES */.sh.record));
        return writtenMs === undefined ? [] : [{ directory, writtenMs }];
    })
        .sort((a, b) => b.writtenMs - a.writtenMs || (a.directory < b.directory ? 1 : -1));
}
function writtenAt(file) {
    try {
        const status = (0,external_node_fs_.lstatSync)(file);
        return status.isFile() ? status.mtimeMs : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/runner/list-records.ts







/** So many records are read in 100 ms, during which nothing else is done. */
const MAX_READ = 1_000;
const CURSOR = /^(\d{1,15}(?:\.\d{1,9})?)~([0-9a-f-]{36})$/;
/**
 * Reads one page of the records of a records directory: newest first, by the
 * time they were written last. Whatever else is in it is passed over.
 * @throws ValueError for an `after` that was no `next`.
 */
function listRecords(recordsDirectory, { limit, after, ...filter }) {
    const rest = rowsAfter(newestFirst((0,record_directories/* recordDirectories */.O)(recordsDirectory)), after);
    const records = [];
    let read = 0;
    for (const row of rest) {
        if (records.length >= limit || read >= MAX_READ)
            break;
        read += 1;
        const record = (0,read_record/* readRecord */.a)(row.directory);
        if (record === undefined)
            continue;
        const shown = withKilled(record);
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
    return `${writtenMs}~${(0,external_node_path_.basename)(directory)}`;
}
/** By time and id: the record itself may be gone by now. */
function rowsAfter(rows, after) {
    if (after === undefined)
        return rows;
    const [, writtenMs, id] = CURSOR.exec(after) ?? [];
    if (writtenMs === undefined || id === undefined) {
        throw new value_error/* ValueError */.Q(`${(0,quote/* quote */.h)(after)} does not follow any page: use the cursor that came with the page before`);
    }
    const at = Number(writtenMs);
    return rows.filter((row) => row.writtenMs < at ||
        (row.writtenMs === at && (0,external_node_path_.basename)(row.directory) < id));
}

// EXTERNAL MODULE: ./src/definition/json.ts
var json = __webpack_require__(54783);
// EXTERNAL MODULE: ./src/runner/file-part.ts
var file_part = __webpack_require__(23062);
;// CONCATENATED MODULE: ./src/runner/read-usage.ts




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
    const part = (0,file_part/* readFilePart */.E)((0,external_node_path_.join)(recordDirectory, execution_record/* RECORD_FILES */.sh.usage), MAX_BYTES);
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
    if (!(0,json/* isJsonObject */.O)(value) || !isAmount(value['ms']))
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

;// CONCATENATED MODULE: ./src/runner/usage-curve.ts
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/runner/shown.ts
var shown = __webpack_require__(19875);
;// CONCATENATED MODULE: ./src/api/execution-answer.ts







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
        const { faults } = (0,shown/* readShown */.mj)(recordDirectory);
        throw outcomeProblem(record, faults, headers);
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
    for (const name of [execution_record/* RECORD_FILES */.sh.output, execution_record/* RECORD_FILES */.sh.stdout]) {
        const file = await openRegularFile((0,external_node_path_.join)(recordDirectory, name));
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
    const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = external_node_fs_.constants;
    let handle;
    try {
        handle = await (0,promises_.open)(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
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
    return new ProblemError(410, 'result_gone', `The output of execution ${id} is no longer there: records are kept for a while only.`, { execution_id: id });
}

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
        return { record: withKilled(record), directory };
    throw new ProblemError(404, 'execution_not_found', `There is no execution ${(0,quote/* quote */.h)(id)}: its id is in the answer of its task; records are kept for a while only.`);
}

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
        const { directory } = findExecution(recordsDirectory, id);
        const file = await openArtifact(directory, path);
        if (file === undefined) {
            throw new ProblemError(404, 'not_found', `Execution ${id} has left no file ${(0,quote/* quote */.h)(path)}.`);
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
        if ((await (0,promises_.realpath)(file)) !== file)
            return undefined;
        return await openRegularFile(file);
    }
    catch {
        return undefined;
    }
}
/** As RFC 8187 has it. */
function encoded(name) {
    return encodeURIComponent(name).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/runner/attempt-files.ts
var attempt_files = __webpack_require__(1689);
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
    return record === undefined || withKilled(record).status !== 'running';
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
    const pieces = followLog(directory, { ...query, follow: true, signal });
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
/** `GET /executions/{id}/logs`: text, or events where those are asked for. */
function logRoute(app, { ports }) {
    const { executions, recordsDirectory } = ports;
    const over = new AbortController();
    app.addHook('preClose', (done) => {
        over.abort();
        done();
    });
    app.get('/executions/:id/logs', { exposeHeadRoute: false, schema: { querystring: LOG_QUERY } }, (request, reply) => {
        const { id } = request.params;
        const { stream, tail } = request.query;
        const isLive = executions.find(id) !== undefined;
        if (!isLive)
            findExecution(recordsDirectory, id);
        const lastId = lastEventIdOf(request);
        if (lastId === LAST_EVENT_ID)
            return reply.code(204).send();
        const isEvents = acceptsEvents(request);
        const gone = new AbortController();
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
        body.once('close', () => gone.abort());
        return reply
            .type(isEvents ? 'text/event-stream' : 'text/plain; charset=utf-8')
            .header('x-accel-buffering', 'no')
            .send(body);
    });
    async function* textOf(id, query) {
        if (executions.find(id)?.status === 'queued')
            return;
        const { directory } = findExecution(recordsDirectory, id);
        for await (const { bytes } of followLog(directory, query))
            yield bytes;
    }
}
const LOG_QUERY = {
    type: 'object',
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
function acceptsEvents({ headers }) {
    return /(^|,)\s*text\/event-stream\s*(;|,|$)/i.test(headers.accept ?? '');
}
function lastEventIdOf({ headers }) {
    const id = headers['last-event-id'];
    return Array.isArray(id) ? id[0] : id;
}

;// CONCATENATED MODULE: ./src/api/routes/executions.ts











/** `/executions` and what is below it. */
function executionRoutes(app, context) {
    const { executions, recordsDirectory } = context.ports;
    app.get('/executions', { schema: { querystring: LIST_QUERY } }, ({ query }) => {
        const { limit, after, status, outcome, plugin } = query;
        const queued = executions
            .list()
            .filter((it) => it.status === 'queued')
            .filter((it) => !plugin || it.plugin.split('@')[0] === plugin)
            .map(queuedRecord);
        const isFirst = after === undefined && outcome === undefined;
        const first = isFirst && (status ?? 'queued') === 'queued' ? queued : [];
        if (status === 'queued')
            return { executions: first, next: null };
        const { records, next } = listed(() => listRecords(recordsDirectory, {
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
        const { headers, body } = await executionAnswer(record, directory);
        return reply.headers(headers).send(body);
    });
    app.get('/executions/:id/usage', { schema: { querystring: USAGE_QUERY } }, ({ params: { id }, query }) => {
        const live = executions.find(id);
        const isQueued = live?.status === 'queued';
        const { record, directory } = isQueued
            ? { record: queuedRecord(live), directory: undefined }
            : findExecution(recordsDirectory, id);
        const samples = directory === undefined ? [] : readUsage(directory);
        const curve = usageCurve(samples, query.points);
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
}
const LIST_QUERY = {
    type: 'object',
    properties: {
        limit: {
            description: 'How many at most.',
            type: 'integer',
            minimum: 1,
            maximum: 500,
            default: 50,
        },
        after: {
            description: 'The `next` of the page before.',
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
            description: 'Only those of the plugin with this id.',
            type: 'string',
        },
    },
};
const USAGE_QUERY = {
    type: 'object',
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
        throw new ProblemError(400, 'bad_request', `The parameter after is not usable: ${error.message}.`);
    }
}
function notEnded(id) {
    return new ProblemError(409, 'not_ended', `Execution ${id} has not ended: there is no output yet.`, { execution_id: id }, { 'retry-after': '1' });
}
function notCancellable({ execution_id: id, status, }) {
    const more = { execution_id: id };
    return status === 'running'
        ? new ProblemError(409, 'run_elsewhere', `Execution ${id} is run by another process: cancel it there.`, more)
        : new ProblemError(409, 'already_ended', `Execution ${id} has ended: there is nothing to cancel.`, more);
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

;// CONCATENATED MODULE: ./schema/execution.schema.json
const execution_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/org/plugin-runner/v1/schema/execution.schema.json","title":"Record of an execution","description":"execution.json of one execution: what ran, how it ended and what it used. null is \\"not known\\" or \\"none\\", and no key is ever left out.","type":"object","additionalProperties":false,"required":["record_version","execution_id","status","process","trace_id","plugin","plugin_version","definition_file","policy_file","container","image","image_digest","output_format","states","outcome","exit_code","error","warnings","duration_ms","limits","timeout_ms","sandbox","input_bytes","output_bytes","stdout_bytes","stdout_dropped_bytes","stderr_bytes","stderr_dropped_bytes","usage","findings","files","artifacts","attempts"],"properties":{"record_version":{"description":"The version of this format.","const":1},"execution_id":{"description":"A UUID; also the name of the record\'s directory.","type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},"status":{"description":"Whether it runs still, has ended, or was killed before it could say how it ended.","enum":["running","ended","killed"]},"process":{"description":"The process that runs it: boot, PID namespace, PID and start time.","type":["string","null"]},"trace_id":{"description":"The W3C trace it is part of.","type":["string","null"],"pattern":"^[0-9a-f]{32}$"},"plugin":{"description":"The plugin as it was asked for: an id, or id@version.","type":"string"},"plugin_version":{"description":"The version that was found.","type":["string","null"]},"definition_file":{"description":"The absolute path of its definition.","type":["string","null"]},"policy_file":{"description":"The policy it had to keep to.","type":["string","null"]},"container":{"description":"The name of the last attempt\'s container.","type":["string","null"]},"image":{"description":"The image reference of the definition.","type":["string","null"]},"image_digest":{"description":"The digest of the image that ran.","type":["string","null"]},"output_format":{"description":"What its output is to be; null before its definition was found.","enum":["json","ndjson","text","sarif",null]},"states":{"description":"The phases it went through, in their order; each lasts until the next one.","type":"array","items":{"type":"object","additionalProperties":false,"required":["state","at","ms"],"properties":{"state":{"description":"The phase.","enum":["resolve","pull","create","start","run","drain","judge","ended"]},"at":{"description":"When it began, ISO 8601 in UTC.","type":"string","pattern":"^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d\\\\.\\\\d{3}Z$"},"ms":{"description":"The same in milliseconds from the start of the execution, by a clock that nobody sets.","type":"integer","minimum":0}}}},"outcome":{"description":"How it ended; null while it runs, and when it was killed.","enum":["succeeded","plugin_failed","invalid_input","invalid_output","output_too_large","timed_out","cancelled","out_of_memory","image_unavailable","engine_unavailable","start_failed","definition_invalid","plugin_not_found","policy_denied",null]},"exit_code":{"description":"Its exit code; null when it did not start or was lost.","type":["integer","null"],"minimum":0,"maximum":255},"error":{"description":"What went wrong, for people; null when nothing did.","type":["string","null"]},"warnings":{"description":"What went well but should be known.","type":"array","items":{"type":"string"}},"duration_ms":{"description":"Milliseconds from finding the definition to the verdict.","type":["integer","null"],"minimum":0},"limits":{"description":"The limits as the engine had them before the start; null when there was no container.","type":["object","null"],"additionalProperties":false,"required":["nano_cpus","memory_bytes","pids","tmp_bytes"],"properties":{"nano_cpus":{"description":"Billionths of a CPU.","type":"integer","minimum":0},"memory_bytes":{"description":"Memory, swap included.","type":"integer","minimum":0},"pids":{"description":"Processes and threads.","type":"integer","minimum":0},"tmp_bytes":{"description":"The size of /tmp.","type":"integer","minimum":0}}},"timeout_ms":{"description":"The timeout of one attempt.","type":["integer","null"],"minimum":0},"sandbox":{"description":"What of the sandbox definitions can change, as it was; null when there was no container.","type":["object","null"],"additionalProperties":false,"required":["user","network","read_only","capabilities","runtime","workspace"],"properties":{"user":{"description":"uid:gid.","type":"string"},"network":{"description":"none, bridge, or a network of the engine.","type":"string"},"read_only":{"description":"Whether its root file system was.","type":"boolean"},"capabilities":{"description":"Those it had.","type":"array","items":{"type":"string"}},"runtime":{"description":"The OCI runtime; default is the engine\'s own.","type":"string"},"workspace":{"description":"Whether it saw the repository.","enum":["none","read","write"]}}},"input_bytes":{"description":"The size of its input.","type":["integer","null"],"minimum":0},"output_bytes":{"description":"Bytes of its output, printed or left in its output file.","type":["integer","null"],"minimum":0},"stdout_bytes":{"description":"Bytes it printed on stdout.","type":["integer","null"],"minimum":0},"stdout_dropped_bytes":{"description":"How many of them the file stdout does not hold.","type":["integer","null"],"minimum":0},"stderr_bytes":{"description":"Bytes it printed on stderr.","type":["integer","null"],"minimum":0},"stderr_dropped_bytes":{"description":"How many of them stderr.log does not hold.","type":["integer","null"],"minimum":0},"usage":{"description":"What the last attempt used; null is not measured, never zero.","type":"object","additionalProperties":false,"required":["peak_memory_bytes","cpu_ms","peak_pids","network_received_bytes","network_sent_bytes","block_read_bytes","block_written_bytes","source"],"properties":{"peak_memory_bytes":{"description":"The most memory it had, page cache included.","type":["integer","null"],"minimum":0},"cpu_ms":{"description":"CPU time.","type":["integer","null"],"minimum":0},"peak_pids":{"description":"The most processes and threads; before Linux 6.1 the most that was seen.","type":["integer","null"],"minimum":0},"network_received_bytes":{"description":"Received over its network; null without one.","type":["integer","null"],"minimum":0},"network_sent_bytes":{"description":"Sent over its network; null without one.","type":["integer","null"],"minimum":0},"block_read_bytes":{"description":"Read from block devices.","type":["integer","null"],"minimum":0},"block_written_bytes":{"description":"Written to block devices.","type":["integer","null"],"minimum":0},"source":{"description":"The kernel\'s files on this machine, or the engine\'s statistics.","enum":["cgroup","engine",null]}}},"findings":{"description":"How many findings there are of each level; findings.json has them.","type":"object","additionalProperties":false,"required":["error","warning","notice"],"properties":{"error":{"description":"Findings of level error.","type":"integer","minimum":0},"warning":{"description":"Findings of level warning.","type":"integer","minimum":0},"notice":{"description":"Findings of level notice.","type":"integer","minimum":0}}},"files":{"description":"Files it was given; null for none.","type":["object","null"],"additionalProperties":false,"required":["count","bytes"],"properties":{"count":{"description":"How many.","type":"integer","minimum":0},"bytes":{"description":"How large they are together.","type":"integer","minimum":0}}},"artifacts":{"description":"Files it left; artifacts.json lists them. Null for none.","type":["object","null"],"additionalProperties":false,"required":["count","bytes"],"properties":{"count":{"description":"How many.","type":"integer","minimum":0},"bytes":{"description":"How large they are together.","type":"integer","minimum":0}}},"attempts":{"description":"Every attempt, the last one included.","type":"array","items":{"type":"object","additionalProperties":false,"required":["attempt","container","outcome","exit_code","error","warnings","duration_ms","stdout_bytes","stderr_bytes","usage"],"properties":{"attempt":{"description":"Counted from 1.","type":"integer","minimum":1},"container":{"description":"The name of its container.","type":["string","null"]},"outcome":{"description":"How it ended.","enum":["succeeded","plugin_failed","invalid_input","invalid_output","output_too_large","timed_out","cancelled","out_of_memory","image_unavailable","engine_unavailable","start_failed","definition_invalid","plugin_not_found","policy_denied"]},"exit_code":{"description":"Its exit code; null when it did not start or was lost.","type":["integer","null"],"minimum":0,"maximum":255},"error":{"description":"What went wrong.","type":["string","null"]},"warnings":{"description":"What went well in it but should be known.","type":"array","items":{"type":"string"}},"duration_ms":{"description":"Milliseconds it took.","type":"integer","minimum":0},"stdout_bytes":{"description":"Bytes it printed on stdout.","type":["integer","null"],"minimum":0},"stderr_bytes":{"description":"Bytes it printed on stderr.","type":["integer","null"],"minimum":0},"usage":{"description":"What it used.","type":"object","additionalProperties":false,"required":["peak_memory_bytes","cpu_ms","peak_pids","network_received_bytes","network_sent_bytes","block_read_bytes","block_written_bytes","source"],"properties":{"peak_memory_bytes":{"description":"The most memory it had, page cache included.","type":["integer","null"],"minimum":0},"cpu_ms":{"description":"CPU time.","type":["integer","null"],"minimum":0},"peak_pids":{"description":"The most processes and threads; before Linux 6.1 the most that was seen.","type":["integer","null"],"minimum":0},"network_received_bytes":{"description":"Received over its network; null without one.","type":["integer","null"],"minimum":0},"network_sent_bytes":{"description":"Sent over its network; null without one.","type":["integer","null"],"minimum":0},"block_read_bytes":{"description":"Read from block devices.","type":["integer","null"],"minimum":0},"block_written_bytes":{"description":"Written to block devices.","type":["integer","null"],"minimum":0},"source":{"description":"The kernel\'s files on this machine, or the engine\'s statistics.","enum":["cgroup","engine",null]}}}}}}}}');
// EXTERNAL MODULE: ./src/definition/json-pointer.ts
var json_pointer = __webpack_require__(75239);
;// CONCATENATED MODULE: ./src/api/openapi/embed-schema.ts


/** The dialect of a document that does not say another (OpenAPI 3.1). */
const OWN_DIALECT = 'https://json-schema.org/draft/2020-12/schema';
/** Keywords whose value is data, not a schema. */
const DATA = new Set([
    'const',
    'enum',
    'default',
    'examples',
]);
/** Keywords whose value has names as keys, not keywords. */
const NAMED = new Set([
    'properties',
    'patternProperties',
    'dependentSchemas',
    'dependencies',
    '$defs',
    'definitions',
]);
const REFERENCES = new Set([
    '$ref',
    '$dynamicRef',
    '$recursiveRef',
]);
/** What names the schema or a place in it: places have pointers here. */
const NAMES = new Set([
    '$id',
    '$anchor',
    '$dynamicAnchor',
    '$recursiveAnchor',
]);
/**
 * A schema as a part of a larger document, where `#` is that document: its
 * references lead to its own new place. Every reference of a plugin's schema is
 * to itself, which the check of definitions sees to.
 * @param place JSON pointer of where it will be, such as `/components/schemas/x`.
 */
function embedSchema(schema, place) {
    if (typeof schema === 'boolean')
        return schema;
    const places = placesIn(schema, place);
    // Names within names: hardly a tool follows them all.
    if (places === undefined || !leadsOn(schema, places))
        return true;
    const embedded = moved(schema, places);
    const { $schema, ...rest } = embedded;
    const dialect = typeof $schema === 'string' ? $schema.replace(/#$/, '') : '';
    return ['', OWN_DIALECT].includes(dialect) ? rest : embedded;
}
/** @returns undefined when a part of it has an `$id` of its own. */
function placesIn(schema, root) {
    const anchors = new Map();
    let isOne = true;
    eachSchema(schema, root, (part, place) => {
        if (part !== schema && typeof part['$id'] === 'string') {
            // In draft-07, this is how a place is named.
            if (part['$id'].startsWith('#'))
                anchors.set(part['$id'].slice(1), place);
            else
                isOne = false;
        }
        for (const key of ['$anchor', '$dynamicAnchor']) {
            const name = part[key];
            if (typeof name === 'string')
                anchors.set(name, place);
        }
    });
    const { $id } = schema;
    const id = typeof $id === 'string' ? $id.replace(/#$/, '') : undefined;
    return isOne ? { root, id, anchors } : undefined;
}
/** Whether it is known where every reference leads. */
function leadsOn(schema, places) {
    let isKnown = true;
    eachSchema(schema, places.root, (part) => {
        for (const [key, reference] of Object.entries(part)) {
            if (!REFERENCES.has(key) || typeof reference !== 'string')
                continue;
            if (movedReference(reference, places) === undefined)
                isKnown = false;
        }
    });
    return isKnown;
}
function eachSchema(value, place, visit) {
    if (Array.isArray(value)) {
        value.forEach((item, at) => eachSchema(item, (0,json_pointer/* pointerTo */.xH)(place, at), visit));
    }
    else if ((0,json/* isJsonObject */.O)(value)) {
        visit(value, place);
        for (const [key, member] of Object.entries(value)) {
            const inside = (0,json_pointer/* pointerTo */.xH)(place, key);
            if (NAMED.has(key) && (0,json/* isJsonObject */.O)(member)) {
                for (const [name, named] of Object.entries(member)) {
                    eachSchema(named, (0,json_pointer/* pointerTo */.xH)(inside, name), visit);
                }
            }
            else if (!DATA.has(key))
                eachSchema(member, inside, visit);
        }
    }
}
function moved(value, places) {
    if (Array.isArray(value))
        return value.map((item) => moved(item, places));
    if (!(0,json/* isJsonObject */.O)(value))
        return value;
    const members = Object.entries(value).flatMap(([key, member]) => {
        if (NAMES.has(key) && typeof member !== 'object')
            return [];
        if (REFERENCES.has(key) && typeof member === 'string') {
            return [['$ref', movedReference(member, places) ?? member]];
        }
        if (NAMED.has(key) && (0,json/* isJsonObject */.O)(member)) {
            const named = Object.entries(member).map(([name, schema]) => [name, moved(schema, places)]);
            return [[key, Object.fromEntries(named)]];
        }
        return [[key, DATA.has(key) ? member : moved(member, places)]];
    });
    return Object.fromEntries(members);
}
function movedReference(reference, { root, id, anchors }) {
    const hash = reference.indexOf('#');
    const base = hash < 0 ? reference : reference.slice(0, hash);
    const fragment = hash < 0 ? '' : reference.slice(hash + 1);
    if (base !== '' && base !== id)
        return undefined;
    if (fragment === '' || fragment.startsWith('/'))
        return `#${root}${fragment}`;
    const anchor = anchors.get(fragment);
    return anchor && `#${encodeURI(anchor)}`;
}

;// CONCATENATED MODULE: ./src/api/openapi/problem-responses.ts


/** What every status of a problem stands for, beside outcomes. */
const MEANINGS = {
    400: 'The request cannot be used.',
    401: 'A token is needed, or another one.',
    403: 'This request is not allowed.',
    404: 'There is no such resource.',
    405: 'The resource does not have this method.',
    409: 'The resource is not in a state for this.',
    410: 'The result is no longer there.',
    413: 'The body is larger than this server accepts.',
    415: 'The body is of a type or an encoding that is not accepted.',
    422: 'The body is JSON, but not what is needed.',
    429: 'Too many tasks wait.',
    500: 'The server or the definition of the plugin has a fault.',
    502: 'The plugin did not do what it is to do.',
    503: 'The container engine or the image cannot be had now, or the server is shutting down.',
    504: 'The plugin took too long.',
};
/** Those that any request can have. */
const COMMON_STATUSES = [400, 401, 403];
/** Those that a task can end with. */
const TASK_STATUSES = [
    ...new Set([
        ...[400, 401, 403, 409, 410, 413, 415, 422, 429, 500, 503],
        ...Object.values(OUTCOME_STATUS).filter((status) => status >= 400),
    ]),
].sort((a, b) => a - b);
/** References to the responses for some statuses. */
function problemReferences(statuses) {
    return Object.fromEntries(statuses.map((status) => [
        String(status),
        { $ref: `#/components/responses/${nameOf(status)}` },
    ]));
}
/** Every one, for `components.responses`. */
function problemResponses() {
    return Object.fromEntries(Object.entries(MEANINGS).map(([status, meaning]) => [
        nameOf(Number(status)),
        {
            description: [meaning, ...outcomesOf(Number(status))].join(' '),
            headers: headersOf(Number(status)),
            content: {
                'application/problem+json': {
                    schema: { $ref: '#/components/schemas/Problem' },
                },
            },
        },
    ]));
}
const nameOf = (status) => `Problem${status}`;
function outcomesOf(status) {
    const outcomes = outcome/* OUTCOMES */.i.filter((outcome) => OUTCOME_STATUS[outcome] === status);
    return outcomes.length === 0 ? [] : [`Outcomes: ${outcomes.join(', ')}.`];
}
function headersOf(status) {
    const retryAfter = { $ref: '#/components/headers/RetryAfter' };
    const challenge = { $ref: '#/components/headers/WwwAuthenticate' };
    const allow = { $ref: '#/components/headers/Allow' };
    switch (status) {
        case 401:
            return { 'WWW-Authenticate': challenge };
        case 405:
            return { Allow: allow };
        case 429:
        case 503:
            return { 'Retry-After': retryAfter };
        default:
            return {};
    }
}

;// CONCATENATED MODULE: ./src/api/openapi/components.ts




const TEXT = { type: 'string' };
const COUNT = { type: 'integer', minimum: 0 };
const TEXT_OR_NULL = { type: ['string', 'null'] };
const COUNT_OR_NULL = { type: ['integer', 'null'], minimum: 0 };
/** A reference to a schema of the document. */
function schemaReference(name) {
    return { $ref: `#/components/schemas/${name}` };
}
/** An object that has all of some members. */
function object(description, properties, optional = []) {
    const required = Object.keys(properties).filter((name) => !optional.includes(name));
    return { description, type: 'object', required, properties };
}
/** What every document has; the plugins' schemas come beside them. */
function components() {
    return {
        schemas: {
            ...{ Problem: PROBLEM, Accepted: ACCEPTED, Execution: execution() },
            ...{ Executions: EXECUTIONS, PluginSummary: PLUGIN_SUMMARY },
            ...{ Plugin: PLUGIN, Plugins: PLUGINS, Definition: DEFINITION },
            ...{ Usage: USAGE, Artifacts: ARTIFACTS, Health: components_HEALTH },
        },
        headers: HEADERS,
        responses: problemResponses(),
        securitySchemes: {
            bearer: { type: 'http', scheme: 'bearer' },
            basic: {
                type: 'http',
                scheme: 'basic',
                description: 'The token is the password; the user can be any.',
            },
        },
    };
}
/** The record's own schema; one that waits is shown in its form, too. */
function execution() {
    const schema = embedSchema(execution_schema_namespaceObject, '/components/schemas/Execution');
    const { $schema: _dialect, properties, ...rest } = schema;
    const { status, ...others } = properties;
    const statuses = ['queued', ...(status?.['enum'] ?? [])];
    return {
        ...rest,
        properties: { ...others, status: { ...status, enum: statuses } },
    };
}
const PROBLEM = object('What went wrong (RFC 9457).', {
    type: {
        ...TEXT,
        format: 'uri',
        description: 'Which kind of problem it is; where it is described.',
    },
    title: TEXT,
    status: { type: 'integer', minimum: 400, maximum: 599 },
    detail: { ...TEXT, description: 'What happened, and what to do.' },
    instance: { ...TEXT, description: 'The path that it is about.' },
    outcome: {
        enum: outcome/* OUTCOMES */.i,
        description: 'How the execution ended; absent when there was none.',
    },
    execution_id: TEXT,
    exit_code: { type: ['integer', 'null'] },
    errors: {
        description: 'What is wrong with the body, each with its place.',
        type: 'array',
        items: object('One thing that is wrong.', {
            pointer: { ...TEXT, description: 'RFC 6901; empty for the whole.' },
            rule: TEXT,
            detail: TEXT,
        }),
    },
}, ['instance', 'outcome', 'execution_id', 'exit_code', 'errors']);
const ACCEPTED = object('An execution that has not ended.', {
    execution_id: TEXT,
    plugin: TEXT,
    status: { enum: ['queued', 'running'] },
});
const EXECUTIONS = object('Some executions, the newest first.', {
    executions: { type: 'array', items: schemaReference('Execution') },
    next: {
        ...TEXT_OR_NULL,
        description: 'The parameter `after` of the next page; null for none.',
    },
});
const SUMMARY_PROPERTIES = {
    id: TEXT,
    version: TEXT_OR_NULL,
    name: TEXT,
    description: TEXT,
    image: TEXT,
    resource_limits: object('What its container gets.', {
        nano_cpus: COUNT,
        memory_bytes: COUNT,
        pids: COUNT,
        tmp_bytes: COUNT,
    }),
    timeout_ms: COUNT,
};
const PLUGIN_SUMMARY = object('A plugin, in a list.', SUMMARY_PROPERTIES);
const PLUGIN = object('A plugin, as whoever calls it needs to know it.', {
    ...SUMMARY_PROPERTIES,
    platform: TEXT_OR_NULL,
    input_schema: { description: 'A JSON Schema; null for none.' },
    output_schema: { description: 'A JSON Schema; null for none.' },
    defaults: { type: ['object', 'null'] },
    input: object('Where it reads its input.', {
        via: { enum: ['stdin', 'file'] },
    }),
    output: object('What it leaves.', {
        via: { enum: ['stdout', 'file'] },
        format: { enum: ['json', 'ndjson', 'text', 'sarif'] },
        max_bytes: COUNT,
    }),
    secrets: { type: 'array', items: TEXT },
    network: TEXT,
    workspace: { enum: ['none', 'read', 'write'] },
    leaves_artifacts: { type: 'boolean' },
    exit_codes: {
        description: 'What its exit codes mean, by the code.',
        type: 'object',
        additionalProperties: object('What an exit code means.', {
            meaning: TEXT_OR_NULL,
            outcome: { enum: outcome/* OUTCOMES */.i },
        }),
    },
    example_input: { description: 'An input that it takes.' },
}, ['example_input']);
const PLUGINS = object('Plugins, and what is wrong with other definitions.', {
    plugins: { type: 'array', items: schemaReference('PluginSummary') },
    errors: { type: 'array', items: object('A fault.', { message: TEXT }) },
});
const DEFINITION = {
    description: 'The definition of a plugin: schema/plugin.schema.json of the repository says all of it.',
    type: 'object',
    required: ['id', 'image'],
    properties: { id: TEXT, image: TEXT },
};
const CURVE = object('Samples, in order.', {
    ms: { type: 'array', items: COUNT },
    memory_bytes: { type: ['array', 'null'], items: COUNT },
    cpus: { type: ['array', 'null'], items: { type: 'number', minimum: 0 } },
});
const USAGE = object('What an execution uses, or used.', {
    execution_id: TEXT,
    status: { enum: ['queued', 'running', 'ended', 'killed'] },
    usage: {
        description: 'Figures of the last attempt; null is "not measured".',
        type: 'object',
        additionalProperties: { type: ['number', 'string', 'null'] },
    },
    limits: {
        description: 'As read back from the engine; null before that.',
        type: ['object', 'null'],
        additionalProperties: COUNT,
    },
    samples: { ...COUNT, description: 'How many there are in all.' },
    curve: { ...CURVE, type: ['object', 'null'] },
});
const ARTIFACTS = object('Files that a plugin left.', {
    artifacts: {
        type: 'array',
        items: {
            ...object('A file.', { path: TEXT, href: TEXT }),
            additionalProperties: true,
        },
    },
});
const components_HEALTH = object('Whether tasks can run.', {
    status: { enum: ['ok', 'unavailable', 'shutting_down'] },
    engine: { enum: ['reachable', 'unreachable'] },
});
function header(description, schema) {
    return { description, schema };
}
const HEADERS = {
    Location: header('Where the execution is.', TEXT),
    RetryAfter: header('Seconds after which to try again.', COUNT),
    WwwAuthenticate: header('How to say who one is.', TEXT),
    Allow: header('The methods that there are.', TEXT),
    PreferenceApplied: header('The preference that was kept to.', TEXT),
    IdempotencyReplayed: header('`true` where this is an earlier answer.', TEXT),
    PluginExecutionId: header('The id of the execution.', TEXT),
    PluginOutcome: header('How it ended.', { enum: [...outcome/* OUTCOMES */.i] }),
    PluginExitCode: header('The exit code of the plugin.', { type: 'integer' }),
    PluginDurationMs: header('How long it took.', COUNT),
    PluginImageDigest: header('The digest of the image that ran.', TEXT),
    PluginPeakMemoryBytes: header('The most memory it used.', COUNT_OR_NULL),
    PluginCpuMs: header('The CPU time it used.', COUNT),
};

;// CONCATENATED MODULE: ./src/api/openapi/operations.ts



/** A response that is JSON by one of the document's schemas. */
function operations_json(description, schema) {
    const content = { 'application/json': { schema: schemaReference(schema) } };
    return { description, content };
}
function problems(...statuses) {
    return problemReferences([...COMMON_STATUSES, ...statuses].sort((a, b) => a - b));
}
/** References to headers of the document. */
function headers(...names) {
    return Object.fromEntries(names.map((name) => [
        name,
        { $ref: `#/components/headers/${name.replaceAll('-', '')}` },
    ]));
}
/** What an answer says of its execution. */
const EXECUTION_HEADERS = headers(...['Location', 'Plugin-Execution-Id', 'Plugin-Outcome'], ...['Plugin-Exit-Code', 'Plugin-Duration-Ms', 'Plugin-Image-Digest'], ...['Plugin-Peak-Memory-Bytes', 'Plugin-Cpu-Ms']);
const BINARY = { schema: { type: 'string', format: 'binary' } };
const operations_TEXT = { schema: { type: 'string' } };
/** An output, whatever its format. */
const ANY_OUTPUT = {
    description: 'The output of the plugin, byte for byte.',
    headers: EXECUTION_HEADERS,
    content: {
        [CONTENT_TYPES.json]: { schema: {} },
        [CONTENT_TYPES.ndjson]: operations_TEXT,
        'text/plain': operations_TEXT,
        [CONTENT_TYPES.sarif]: { schema: { type: 'object' } },
    },
};
const DEFINITION_BODY = {
    required: true,
    content: { 'application/json': { schema: schemaReference('Definition') } },
};
/** What a client may say of any task, beside its input. */
const TASK_HEADERS = {
    Prefer: '`respond-async` for an answer at once; `wait=N` with it for one that waits N seconds first (RFC 7240).',
    'Idempotency-Key': 'Whoever sends a task again with the same key gets the answer of the first one.',
};
/** The answers to a task, but for a success. */
const TASK_RESPONSES = {
    '202': {
        ...operations_json('The task has been accepted.', 'Accepted'),
        headers: headers('Location', 'Plugin-Execution-Id', 'Preference-Applied'),
    },
    ...problemReferences([...TASK_STATUSES]),
};
/** Every operation, by its method and the path of its route. */
const OPERATIONS = {
    'GET /plugins': {
        operationId: 'listPlugins',
        summary: 'The plugins that can be run',
        tag: 'plugins',
        responses: { '200': operations_json('The plugins.', 'Plugins'), ...problems() },
    },
    'GET /plugins/:id': {
        operationId: 'getPlugin',
        summary: 'One plugin, by `id`, `id@1.2.0` or `id@^1`',
        tag: 'plugins',
        responses: {
            '200': operations_json('The plugin.', 'Plugin'),
            ...problems(404, 500),
        },
    },
    'PUT /plugins/:id': {
        operationId: 'putPlugin',
        summary: 'Register a plugin, where the server allows that',
        tag: 'plugins',
        requestBody: DEFINITION_BODY,
        responses: {
            '200': operations_json('The plugin has another definition now.', 'Plugin'),
            '201': {
                ...operations_json('The plugin is new.', 'Plugin'),
                headers: headers('Location'),
            },
            ...problems(409, 413, 415, 422),
        },
    },
    'DELETE /plugins/:id': {
        operationId: 'deletePlugin',
        summary: 'Remove a plugin that was registered here',
        tag: 'plugins',
        responses: {
            '204': { description: 'It is gone.' },
            ...problems(404, 409),
        },
    },
    'POST /tasks/:id/execute': {
        operationId: 'executeTask',
        summary: 'Run a plugin: the body is its input, the answer its output',
        tag: 'tasks',
        headers: TASK_HEADERS,
        requestBody: {
            description: 'The input; nothing is `{}`.',
            required: false,
            content: { 'application/json': { schema: {} } },
        },
        responses: { '200': ANY_OUTPUT, ...TASK_RESPONSES },
    },
    'GET /executions': {
        operationId: 'listExecutions',
        summary: 'Executions, the newest first',
        tag: 'executions',
        responses: { '200': operations_json('The executions.', 'Executions'), ...problems() },
    },
    'GET /executions/:id': {
        operationId: 'getExecution',
        summary: 'The record of one execution',
        tag: 'executions',
        responses: {
            '200': operations_json('The record.', 'Execution'),
            ...problems(404),
        },
    },
    'DELETE /executions/:id': {
        operationId: 'cancelExecution',
        summary: 'Cancel an execution',
        tag: 'executions',
        responses: {
            '202': {
                ...operations_json('It is asked to end.', 'Accepted'),
                headers: headers('Location'),
            },
            ...problems(404, 409),
        },
    },
    'GET /executions/:id/output': {
        operationId: 'getOutput',
        summary: 'What an execution has put out, or why it has not',
        tag: 'executions',
        responses: { '200': ANY_OUTPUT, ...problemReferences(TASK_STATUSES) },
    },
    'GET /executions/:id/usage': {
        operationId: 'getUsage',
        summary: 'What an execution uses, and its curve',
        tag: 'executions',
        responses: { '200': operations_json('The figures.', 'Usage'), ...problems(404) },
    },
    'GET /executions/:id/logs': {
        operationId: 'getLogs',
        summary: 'What a plugin writes: text, or events while it runs',
        tag: 'executions',
        headers: {
            'Last-Event-ID': 'The id of the last event that was seen: what follows.',
        },
        responses: {
            '200': {
                description: 'The log, as the client accepts it.',
                content: { 'text/plain': operations_TEXT, 'text/event-stream': operations_TEXT },
            },
            '204': { description: 'All of it has been seen.' },
            ...problems(404),
        },
    },
    'GET /executions/:id/artifacts': {
        operationId: 'listArtifacts',
        summary: 'The files that a plugin left',
        tag: 'executions',
        responses: { '200': operations_json('The files.', 'Artifacts'), ...problems(404) },
    },
    'GET /executions/:id/artifacts/*': {
        operationId: 'getArtifact',
        summary: 'One of those files, by its path',
        tag: 'executions',
        responses: {
            '200': {
                description: 'The file.',
                content: { 'application/octet-stream': BINARY },
            },
            ...problems(404),
        },
    },
    'GET /healthz': {
        operationId: 'getHealth',
        summary: 'Whether tasks can run',
        tag: 'server',
        isPublic: true,
        responses: {
            '200': operations_json('They can.', 'Health'),
            '503': operations_json('They cannot.', 'Health'),
        },
    },
    'GET /metrics': {
        operationId: 'getMetrics',
        summary: 'Figures of this server, for Prometheus',
        tag: 'server',
        responses: {
            '200': { description: 'The figures.', content: { 'text/plain': operations_TEXT } },
            ...problems(),
        },
    },
    'GET /openapi.json': {
        operationId: 'getOpenapi',
        summary: 'This document',
        tag: 'server',
        responses: {
            '200': {
                description: 'OpenAPI 3.1.',
                content: { 'application/json': { schema: { type: 'object' } } },
            },
            ...problems(),
        },
    },
};

;// CONCATENATED MODULE: ./src/api/openapi/plugin-path.ts





/** `/tasks/{id}/execute` of one plugin, with its own schemas. */
function pluginPath(definition) {
    const { id, name, description, outputFormat } = definition;
    const input = `${id}_input`;
    const output = `${id}_output`;
    const hasOutputSchema = definition.outputSchema !== undefined && outputFormat === 'json';
    const example = definition.tests.find(({ outcome }) => outcome === 'succeeded');
    return {
        path: `/tasks/${id}/execute`,
        schemas: {
            [input]: inputSchema(definition, `/components/schemas/${input}`),
            ...(hasOutputSchema && {
                [output]: embedSchema(definition.outputSchema ?? true, `/components/schemas/${output}`),
            }),
        },
        operation: {
            operationId: `execute_${id.replace(/[^A-Za-z0-9]/g, '_')}`,
            summary: name,
            ...(description !== '' && { description }),
            tags: ['tasks'],
            requestBody: {
                required: isRequired(definition),
                content: {
                    'application/json': {
                        schema: schemaReference(input),
                        ...(example?.input !== undefined && { example: example.input }),
                    },
                },
            },
            responses: {
                '200': {
                    description: 'The output of the plugin, byte for byte.',
                    headers: EXECUTION_HEADERS,
                    content: {
                        [CONTENT_TYPES[outputFormat].replace(/;.*/, '')]: {
                            schema: hasOutputSchema
                                ? schemaReference(output)
                                : outputFormat === 'json'
                                    ? {}
                                    : outputFormat === 'sarif'
                                        ? { type: 'object' }
                                        : { type: 'string' },
                        },
                    },
                },
                ...TASK_RESPONSES,
            },
        },
    };
}
/** What `defaults` gives need not be sent. */
function inputSchema({ inputSchema = true, defaults = {} }, place) {
    const schema = embedSchema(inputSchema, place);
    const required = requiredOf(schema);
    if (required === undefined)
        return schema;
    const left = required.filter((name) => !Object.hasOwn(defaults, String(name)));
    const { required: _all, ...rest } = schema;
    return left.length === 0 ? rest : { ...rest, required: left };
}
/** Nothing is an empty object. */
function isRequired(definition) {
    const { inputSchema: schema = true } = definition;
    if (!(0,json/* isJsonObject */.O)(schema))
        return false;
    const { defaults = {} } = definition;
    const required = requiredOf(schema) ?? [];
    return required.some((name) => !Object.hasOwn(defaults, String(name)));
}
function requiredOf(schema) {
    if (!(0,json/* isJsonObject */.O)(schema))
        return undefined;
    const { required } = schema;
    return Array.isArray(required) ? required : undefined;
}

;// CONCATENATED MODULE: ./src/api/openapi/openapi-document.ts



const EXECUTE_ROUTE = 'POST /tasks/:id/execute';
/**
 * The OpenAPI 3.1 document of a server
 * (https://spec.openapis.org/oas/v3.1.1.html), with a path of its own for each
 * plugin. A route that no operation is known of, such as those of the page, is
 * not in it.
 */
function openapiDocument({ routes, plugins, version, }) {
    const paths = {};
    for (const route of routes) {
        const { method, url } = route;
        const operation = OPERATIONS[`${method} ${url}`];
        if (operation === undefined)
            continue;
        const path = pathOf(url);
        paths[path] ??= {};
        paths[path][method.toLowerCase()] = operationOf(operation, route);
    }
    const shared = components();
    const execute = routes.find(({ method, url }) => `${method} ${url}` === EXECUTE_ROUTE);
    for (const definition of execute === undefined ? [] : plugins) {
        const { path, operation, schemas } = pluginPath(definition);
        Object.assign(shared.schemas, schemas);
        const parameters = [
            ...queryParameters(execute?.querystring),
            ...headerParameters(TASK_HEADERS),
        ];
        paths[path] = { post: { ...operation, parameters } };
    }
    return {
        openapi: '3.1.1',
        info: {
            title: 'plugin-runner',
            version,
            description: 'Runs container plugins as typed, limited tasks.',
            license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
        },
        servers: [{ url: '/' }],
        security: [{ bearer: [] }, { basic: [] }],
        tags: [
            { name: 'tasks', description: 'Run plugins.' },
            { name: 'plugins', description: 'What can be run.' },
            { name: 'executions', description: 'What has run, and runs.' },
            { name: 'server', description: 'About this server.' },
        ],
        paths,
        components: shared,
    };
}
/** `/plugins/:id` as `/plugins/{id}`. */
function pathOf(url) {
    return url.replace(/:(\w+)/g, '{$1}').replace(/\*$/, '{path}');
}
function operationOf({ tag, headers = {}, isPublic, ...operation }, { url, querystring }) {
    const names = [...pathOf(url).matchAll(/\{(\w+)\}/g)];
    const inPath = names.map(([, name]) => ({
        name,
        in: 'path',
        required: true,
        schema: { type: 'string' },
    }));
    const parameters = [
        ...inPath,
        ...queryParameters(querystring),
        ...headerParameters(headers),
    ];
    return {
        ...operation,
        tags: [tag],
        ...(parameters.length > 0 && { parameters }),
        ...(isPublic && { security: [] }),
    };
}
function queryParameters(querystring) {
    const { properties = {}, required = [] } = (querystring ?? {});
    return Object.entries(properties).map(([name, { description, ...schema }]) => ({
        name,
        in: 'query',
        ...(description !== undefined && { description }),
        required: required.includes(name),
        schema,
    }));
}
function headerParameters(headers) {
    return Object.entries(headers).map(([name, description]) => ({
        name,
        in: 'header',
        description,
        required: false,
        schema: { type: 'string' },
    }));
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
function openapiRoute(app, { ports: { registry } }, routes) {
    let all = [];
    app.get('/openapi.json', async () => {
        const { definitions } = await registry.list();
        const ids = [...new Set(definitions.map(({ id }) => id))];
        const found = await Promise.allSettled(
        // Of several versions, the one that a bare id means.
        ids.map((id) => registry.resolve(id)));
        const plugins = found.flatMap((each) => each.status === 'fulfilled' ? [each.value] : []);
        return openapiDocument({ routes: all, plugins, version: package_0/* version */.rE });
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
const page_TYPES = {
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
        const type = page_TYPES[(0,external_node_path_.extname)(name)];
        const isName = /^[\w-]+(\.[\w-]+)+$/.test(name);
        const file = isName && type
            ? await openRegularFile((0,external_node_path_.join)(pageDirectory, name))
            : undefined;
        if (file === undefined) {
            throw new ProblemError(404, 'not_found', 'The page has no such file.');
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
        resource_limits: {
            nano_cpus: limits.nanoCpus,
            memory_bytes: limits.memoryBytes,
            pids: limits.pids,
            tmp_bytes: limits.tmpBytes,
        },
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

;// CONCATENATED MODULE: ./src/api/routes/plugins.ts





/** Far more than a definition may have. */
const MAX_DEFINITION_BYTES = 1024 * 1024;
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
        bodyLimit: MAX_DEFINITION_BYTES,
        preParsing: (_request, _reply, payload, done) => {
            if (ports.plugins === undefined)
                done(disabled());
            else
                done(null, payload);
        },
    }, async ({ params, body }, reply) => {
        const value = parseBody(body);
        checkId(params.id, value);
        const { definition, isNew } = await writing(() => storeOf(ports.plugins).put(params.id, value));
        return reply
            .code(isNew ? 201 : 200)
            .header('location', `/plugins/${encodeURIComponent(definition.id)}`)
            .send(pluginView(definition));
    });
    app.delete('/plugins/:id', async ({ params }, reply) => {
        const store = storeOf(ports.plugins);
        const existed = await writing(() => store.remove(params.id));
        if (existed)
            return reply.code(204).send();
        throw new ProblemError(404, 'plugin_not_found', `No plugin ${(0,quote/* quote */.h)(params.id)} has been registered here.`);
    });
}
const plugins_LIST_QUERY = {
    type: 'object',
    properties: {
        q: {
            description: 'Words that the id, name or description must have.',
            type: 'string',
            maxLength: 200,
        },
    },
};
function storeOf(store) {
    if (store === undefined)
        throw disabled();
    return store;
}
function disabled() {
    return new ProblemError(403, 'registration_disabled', 'Plugins cannot be registered on this server: start it with --allow-registration.');
}
/** JSON, strictly: what is a definition only to some must not be one. */
function parseBody(body) {
    const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return JSON.parse(text);
    }
    catch (error) {
        throw new ProblemError(422, 'definition_invalid', `The body is not JSON: ${(0,quote/* quote */.h)(error.message).slice(1, -1)}.`);
    }
}
function checkId(id, value) {
    const own = value?.id;
    if (own === undefined || own === id)
        return;
    throw new ProblemError(422, 'definition_invalid', `The definition has the id ${(0,quote/* quote */.h)(JSON.stringify(own))} and the path says ${(0,quote/* quote */.h)(id)}: both have to be the same.`);
}
/** What is wrong with a definition that a client sends is the client's. */
async function writing(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof definition_error/* DefinitionError */.g) {
            throw new ProblemError(422, 'definition_invalid', error.message, {
                errors: problemFaults(error.faults),
            });
        }
        if (error instanceof task_error/* UserError */.yo) {
            throw new ProblemError(409, 'definition_conflict', error.message);
        }
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/api/idempotency-keys.ts



/** How many keys are remembered; the oldest give way. */
const MAX_KEYS = 10_000;
/** How long; a client that has not repeated by then never will. */
const MAX_AGE_MS = 24 * 60 * 60 * 1000;
/** Far longer than a UUID. */
const MAX_KEY_LENGTH = 255;
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
 * The key of a header: a string as structured headers have it, or bare.
 * @returns undefined for no header.
 * @throws ProblemError 400
 */
function readIdempotencyKey(header) {
    if (header === undefined)
        return undefined;
    const [, quoted, bare] = /^(?:"([\x20!#-~]+)"|([\x21#-~]+))$/.exec(header.trim()) ?? [undefined, undefined, undefined];
    const key = quoted ?? bare;
    if (key !== undefined && key.length <= MAX_KEY_LENGTH)
        return key;
    throw new ProblemError(400, 'bad_request', `The header Idempotency-Key is not usable: give 1 to ${MAX_KEY_LENGTH} visible ASCII characters, such as a UUID.`);
}
/** What tells a request from another one. */
function fingerprintOf(parts, body) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify(parts))
        .update(body ?? '')
        .digest('base64');
}
function reused(key) {
    return new ProblemError(422, 'idempotency_key_reused', `The Idempotency-Key ${(0,quote/* quote */.h)(key)} came with another plugin, parameters or body before: use a new key for a new task.`);
}

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
 * @throws ProblemError 400 naming the parameter and the rule.
 */
function readTask(plugin, definition, input, query, { pull, workspace, secrets }) {
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
        throw new ProblemError(400, 'bad_request', `The parameter ${parameter} is not usable: ${error.message}.`);
    }
}

;// CONCATENATED MODULE: ./src/api/routes/tasks.ts






/** `POST /tasks/{id}/execute` */
function taskRoutes(app, { ports, settings }) {
    const { registry, executions, recordsDirectory } = ports;
    const keys = openIdempotencyKeys();
    async function start(request, input) {
        const { params, query } = request;
        const definition = await registry.resolve(params.id);
        request.told.plugin = definition.id;
        const task = readTask(params.id, definition, input, query, settings.task);
        return executions.start(task, definition);
    }
    /** Once for a key; the execution is undefined when it has ended before. */
    async function startOnce(key, request, input) {
        const { params, query } = request;
        const { timeout = '', cpu = '', memory = '' } = query;
        const fingerprint = fingerprintOf([params.id, timeout, cpu, memory], input);
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
        const hasRun = await live.ended.then(({ record }) => wasRun(record), () => false);
        if (!hasRun)
            keys.forget(key);
    }
    app.post('/tasks/:id/execute', { schema: { querystring: EXECUTE_QUERY } }, async (request, reply) => {
        const preference = readPreference(headerOf(request, 'prefer'));
        const key = readIdempotencyKey(headerOf(request, 'idempotency-key'));
        const input = Buffer.isBuffer(request.body) ? request.body : undefined;
        let id;
        let live;
        if (key === undefined) {
            live = await start(request, input);
            ({ id } = live);
            if (!preference.respondAsync)
                cancelWhenGone(reply, live);
        }
        else {
            const once = await startOnce(key, request, input);
            ({ id, live } = once);
            if (once.isRepeated)
                void reply.header('idempotency-replayed', 'true');
        }
        request.told.execution_id = id;
        if (preference.respondAsync) {
            void reply.header('preference-applied', 'respond-async');
            if (live && !(await endsWithin(live, preference.waitMs))) {
                return accepted(live, reply);
            }
        }
        const execution = await live?.ended;
        const { record, directory } = execution
            ? { record: execution.record, directory: execution.recordDirectory }
            : findExecution(recordsDirectory, id);
        request.told.outcome = record.outcome;
        const answer = await executionAnswer(record, directory, execution?.output);
        return reply.headers(answer.headers).send(answer.body);
    });
}
const EXECUTE_QUERY = {
    type: 'object',
    properties: {
        timeout: {
            description: "Instead of the definition's, such as 90s or 10m.",
            type: 'string',
        },
        cpu: {
            description: "Instead of the definition's, such as 500m or 2.",
            type: 'string',
        },
        memory: {
            description: "Instead of the definition's, such as 256Mi.",
            type: 'string',
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
        .headers({ location: `/executions/${id}`, 'plugin-execution-id': id })
        .send({ execution_id: id, plugin, status });
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
/** Whether the plugin began to do something. */
function wasRun({ states }) {
    return states.some(({ state }) => state === 'start');
}

;// CONCATENATED MODULE: ./src/api/create-server.ts

















/** A body of a few megabytes over a slow line takes a minute. */
const REQUEST_TIMEOUT_MS = 120_000;
const HEADERS_TIMEOUT_MS = 15_000;
const KEEP_ALIVE_MS = 15_000;
const MAX_HEADER_BYTES = 16 * 1024;
const MAX_CONNECTIONS = 1_000;
/** A reference to a plugin and the path of an artifact are shorter. */
const MAX_PARAM_LENGTH = 4_096;
/** Makes the server with all its routes; it does not listen yet. */
function createServer(ports, settings) {
    const context = { ports, settings };
    const app = create_server_open(settings);
    app.decorateRequest('told', null);
    app.setSerializerCompiler(() => (data) => JSON.stringify(data));
    app.setErrorHandler((error, request, reply) => sendProblem(problemErrorOf(error, ports), request, reply));
    app.setNotFoundHandler(() => {
        throw new ProblemError(404, 'not_found', 'There is nothing at this path: docs/api.md has the routes.');
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
function create_server_open({ bodyLimitBytes, tls }) {
    const http = {
        maxHeaderSize: MAX_HEADER_BYTES,
        headersTimeout: HEADERS_TIMEOUT_MS,
        connectionsCheckingInterval: 5_000,
    };
    const app = fastify_default()({
        ...(tls
            ? { https: { ...http, ...tls, minVersion: 'TLSv1.2' } }
            : { http }),
        logger: false,
        bodyLimit: bodyLimitBytes,
        requestTimeout: REQUEST_TIMEOUT_MS,
        keepAliveTimeout: KEEP_ALIVE_MS,
        routerOptions: { maxParamLength: MAX_PARAM_LENGTH },
        // Whoever still has a connection is answered until the end.
        return503OnClosing: false,
        forceCloseConnections: 'idle',
        frameworkErrors: (error, request, reply) => {
            request.told ??= {};
            void sendProblem(new ProblemError(400, 'bad_request', error.message), request, reply);
        },
    });
    app.server.maxConnections = MAX_CONNECTIONS;
    return app;
}
function addHooks(app, { ports, settings }) {
    const scheme = settings.tls === undefined ? 'http' : 'https';
    app.addHook('onRequest', async (request, reply) => {
        request.told = {};
        void reply.headers(SAFE_HEADERS);
        checkHeaders(request.raw);
        checkHost(request.headers.host, settings.allowedHosts);
        checkOrigin(request.headers, scheme);
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
/** Nothing here is for a frame, a cache, or to be guessed at. */
const SAFE_HEADERS = {
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
};
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
    if (error instanceof ProblemError)
        return error;
    if (error instanceof task_error/* TaskError */.Ik)
        return taskProblem(error);
    if (error instanceof QueueFullError) {
        const seconds = Math.max(1, Math.ceil(error.retryAfterMs / 1000));
        return new ProblemError(429, 'queue_full', error.message, {}, {
            'retry-after': String(seconds),
        });
    }
    if (error instanceof QueueClosedError) {
        return new ProblemError(503, 'shutting_down', error.message, {}, {
            'retry-after': '5',
            connection: 'close',
        });
    }
    switch (error.statusCode) {
        case 413:
            return new ProblemError(413, 'body_too_large', 'The body is larger than this server accepts: raise its --body-limit, or pass less.');
        case 415:
            return new ProblemError(415, 'unsupported_media_type', 'The body has to be JSON: send it with `Content-Type: application/json`.');
        default:
    }
    if (error.statusCode !== undefined && error.statusCode < 500) {
        return new ProblemError(400, 'bad_request', `${error.message}.`);
    }
    log({ level: 'error', msg: `A request failed: ${error.message}` });
    return new ProblemError(500, 'internal_error', 'The server could not do it; its log says why.');
}
/** Without the query, which is nobody's business. */
function create_server_pathOf(url) {
    return url.split(/[?#]/, 1)[0] ?? '';
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./src/api/executions.ts




/** @param run runs a task, when its turn has come. */
function openExecutions(run, queue, observer = {}) {
    const live = new Map();
    let isClosing = false;
    return {
        async start(task, definition) {
            if (isClosing)
                throw new QueueClosedError();
            const id = task.executionId ?? (0,external_node_crypto_.randomUUID)();
            const entry = new LiveTask({ ...task, executionId: id }, definition, run);
            live.set(id, entry);
            const over = entry.queueIn(queue).then((execution) => observer.ended?.(execution, definition), (error) => {
                if (entry.status === 'running')
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
                    entry.cancel();
            }
            const timer = setTimeout(() => {
                for (const entry of live.values())
                    entry.cancel();
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
    #task;
    #definition;
    #run;
    #cancel = new AbortController();
    #hurry = new AbortController();
    #resolve = () => undefined;
    #reject = () => undefined;
    constructor(task, definition, run) {
        this.id = task.executionId;
        this.plugin = task.plugin;
        this.#task = task;
        this.#definition = definition;
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
    hurry() {
        this.#cancel.abort();
        this.#hurry.abort();
    }
    /** Resolves when the container is gone; rejects when it may not be. */
    queueIn(queue) {
        const { id: plugin, limits } = this.#definition;
        const over = queue
            .run({
            plugin,
            nanoCpus: this.#task.nanoCpus ?? limits.nanoCpus,
            memoryBytes: this.#task.memoryBytes ?? limits.memoryBytes,
            signal: this.#cancel.signal,
        }, () => this.#execute())
            .catch((error) => {
            const isQueued = this.status === 'queued';
            // It has its record, too: cancelled before anything was run.
            if (isQueued && this.#cancel.signal.aborted)
                return this.#execute();
            this.#reject(error);
            throw error;
        });
        this.over = over;
        return over;
    }
    async #execute() {
        this.status = 'running';
        const execution = await this.#run(this.#task, this.#definition, {
            cancel: this.#cancel.signal,
            hurry: this.#hurry.signal,
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

;// CONCATENATED MODULE: ./src/runner/phases.ts
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

;// CONCATENATED MODULE: ./src/api/metrics.ts



/** From a file that is there to a plugin that takes the afternoon; seconds. */
const REQUEST_DURATIONS = [0.005, 0.025, 0.1, ...DURATIONS];
/** From the time of a check to that of a long plugin; seconds. */
const PHASE_DURATIONS = [0.005, 0.01, 0.025, 0.05, 0.1, ...DURATIONS];
/** More would be a burden for Prometheus: all further plugins are one. */
const MAX_PLUGINS = 200;
const OTHER_PLUGINS = '(other)';
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
            for (const { name: phase, ms } of phasesOf(record)) {
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
/**
 * Listens; port 0 is a free one.
 * @param create makes the server; a certificate that is none is found there.
 * @throws ListenError
 */
async function listen(create, host, port) {
    const app = created(create);
    try {
        await app.listen({ host, port });
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
        async close() {
            const cut = setTimeout(() => app.server.closeAllConnections(), LAST_ANSWERS_MS);
            try {
                await app.close();
            }
            finally {
                clearTimeout(cut);
            }
        },
    };
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

// EXTERNAL MODULE: ./src/runner/task-runner.ts + 27 modules
var task_runner = __webpack_require__(86396);
// EXTERNAL MODULE: ./src/telemetry/load-telemetry.ts
var load_telemetry = __webpack_require__(75297);
;// CONCATENATED MODULE: ./src/api/run-server-task.ts


/** Runs tasks on one engine; its log and state are in the record. */
function serverTaskRunner(ports) {
    const reporter = silentReporter(ports.log);
    return async (task, definition, { cancel, hurry }) => {
        const telemetry = await (0,load_telemetry/* loadTelemetry */.S)(ports.env, ports.telemetryWorkerFile);
        const execution = await (0,task_runner/* runTask */.Z)({ ...task, trace: telemetry?.trace }, {
            // What was accepted is what runs.
            registry: {
                ...ports.registry,
                resolve: () => Promise.resolve(definition),
            },
            orchestrator: ports.orchestrator,
            reporter,
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
        void telemetry?.send(execution.record, cancel, hurry).then((warning) => {
            if (warning !== undefined)
                ports.log({ level: 'warn', msg: warning });
        });
        return execution;
    };
}
/** Whoever wants to know looks at the record, which has all of it masked. */
function silentReporter(log) {
    const nothing = () => undefined;
    return {
        state: nothing,
        starting: nothing,
        container: nothing,
        removedStale: (name) => log({
            level: 'info',
            msg: `Removed the container ${name}, which an earlier run had left.`,
        }),
        progress: nothing,
        retry: nothing,
        mask: nothing,
        stderr: nothing,
    };
}

// EXTERNAL MODULE: ./src/orchestrator/docker/docker-orchestrator.ts + 17 modules
var docker_orchestrator = __webpack_require__(28338);
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

// EXTERNAL MODULE: ./src/cli/open-registry.ts + 29 modules
var open_registry = __webpack_require__(21557);
// EXTERNAL MODULE: ./src/cli/records-directory.ts
var records_directory = __webpack_require__(79062);
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

// EXTERNAL MODULE: ./src/runner/compose-input.ts + 1 modules
var compose_input = __webpack_require__(8667);
;// CONCATENATED MODULE: ./src/cli/page-directory.ts

/** Absolute path of the web page's files: beside `dist/cli`. */
function pageDirectoryOf({ entryFile, }) {
    return (0,external_node_path_.resolve)((0,external_node_path_.dirname)(entryFile), '..', 'page');
}

// EXTERNAL MODULE: ./src/cli/usage-error.ts
var usage_error = __webpack_require__(14226);
;// CONCATENATED MODULE: ./src/cli/server-options.ts












/**
 * Reads and checks the options of `serve`, files included.
 * @throws UsageError naming the option and the rule.
 */
function readServerOptions(options, door) {
    const { workspace } = options;
    checkReach(options);
    return {
        settings: {
            token: tokenOf(options, door),
            allowedHosts: allowedHostsOf(options),
            bodyLimitBytes: server_options_parsed('--body-limit', options.bodyLimit, bodyLimit),
            tls: tlsOf(options, door),
            task: {
                pull: options.pull,
                workspace: workspace && (0,external_node_path_.resolve)(door.cwd, workspace),
                secrets: secretsOf(options, door),
            },
            pageDirectory: pageDirectoryOf(door),
        },
        port: server_options_parsed('--port', options.port, wholeNumber(0, 65_535)),
        graceMs: server_options_parsed('--shutdown-grace', options.shutdownGrace, duration/* parseDuration */.E),
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
/** Undefined where every name is one of this server. */
function allowedHostsOf({ host, allowedHost = [], }) {
    const names = allowedHost.map((name) => name.toLowerCase());
    if (!isLoopback(host)) {
        return names.length === 0
            ? undefined
            : new Set([...names, urlHost(host).toLowerCase()]);
    }
    return new Set([...LOOPBACK_NAMES, urlHost(host).toLowerCase(), ...names]);
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
            ? '--secret takes a name only: on a command line, everybody can read a value.'
            : `--secret ${(0,quote/* quote */.h)(name)} has no value: the environment has no such variable.`);
    });
    return Object.fromEntries(pairs);
}
function queueLimitsOf(options) {
    const { concurrency, maxQueue, cpuBudget, memoryBudget } = options;
    const count = wholeNumber(1, 10_000);
    const waiting = wholeNumber(0, 100_000);
    return {
        ...(concurrency && {
            concurrency: server_options_parsed('--concurrency', concurrency, count),
        }),
        ...(cpuBudget && {
            nanoCpus: server_options_parsed('--cpu-budget', cpuBudget, quantity/* parseCpu */.Oh),
        }),
        ...(memoryBudget && {
            memoryBytes: server_options_parsed('--memory-budget', memoryBudget, quantity/* parseMemory */.Pw),
        }),
        ...(maxQueue && {
            maxWaiting: server_options_parsed('--max-queue', maxQueue, waiting),
        }),
    };
}
function bodyLimit(text) {
    const bytes = (0,quantity/* parseSize */.DB)(text);
    if (bytes <= compose_input/* MAX_INPUT_BYTES */.su)
        return bytes;
    throw new value_error/* ValueError */.Q(`${(0,quote/* quote */.h)(text)} is more than "256Mi", the most an input may have`);
}
function wholeNumber(least, most) {
    return (text) => {
        const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
        if (number >= least && number <= most)
            return number;
        throw new value_error/* ValueError */.Q(`${(0,quote/* quote */.h)(text)} is not a whole number from ${least} to ${most}`);
    };
}
function server_options_parsed(option, text, parse) {
    try {
        return parse(text);
    }
    catch (error) {
        if (!(error instanceof value_error/* ValueError */.Q))
            throw error;
        throw new usage_error/* UsageError */.e(`${option} is not usable: ${error.message}.`);
    }
}

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
    const log = jsonLog((line) => void door.stderr.write(line));
    const recordsDirectory = (0,records_directory/* recordsDirectoryOf */.t)(door, options.recordsDir);
    const registry = (0,open_registry/* openRegistry */.M)(door, options);
    const orchestrator = new docker_orchestrator/* DockerOrchestrator */.F(door.env);
    try {
        const runTask = serverTaskRunner({
            registry,
            orchestrator,
            recordsDirectory,
            hostUser: {
                uid: process.getuid?.() ?? 0,
                gid: process.getgid?.() ?? 0,
                privatePaths: [
                    door.env['HOME'] ?? '',
                    door.env['RUNNER_TEMP'] ?? '',
                ].filter(external_node_path_.isAbsolute),
            },
            schemaWorkerFile: workers.schema,
            telemetryWorkerFile: workers.telemetry,
            env: door.env,
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
            plugins: undefined,
            metrics,
            log,
        }, settings), options.host, port).catch((error) => {
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
        listening.stopListening();
        const hurry = () => executions.hurry();
        door.hurry.addEventListener('abort', hurry);
        if (door.hurry.aborted)
            hurry();
        await executions.close(graceMs);
        await listening.close();
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

/***/ 1441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ OUTCOMES)
/* harmony export */ });
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
