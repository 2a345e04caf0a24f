export const id = 4834;
export const ids = [4834,5261];
export const modules = {

/***/ 14834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectGarbage: () => (/* binding */ collectGarbage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73579);
/* harmony import */ var _orchestrator_docker_connect_containers__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16512);
/* harmony import */ var _runner_killed_records__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98264);
/* harmony import */ var _runner_read_record__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94909);
/* harmony import */ var _runner_retention__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30412);
/* harmony import */ var _exit_code__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41552);
/* harmony import */ var _inert_json__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3661);
/* harmony import */ var _inert_text__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(60704);
/* harmony import */ var _records_directory__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79062);
/* harmony import */ var _usage_error__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(14226);
/* harmony import */ var _write_result__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78007);













/**
 * Removes what executions have left: containers whose process is gone, and
 * records that are too many or too old; never those of one that may be going
 * on. With `dryRun` it says what it would remove.
 * @returns 0, or the code of `engine_unavailable` when containers could not be
 * looked for; records are removed then, too.
 * @throws UsageError when the options cannot be used.
 */
async function collectGarbage(options, door, connect = _orchestrator_docker_connect_containers__WEBPACK_IMPORTED_MODULE_3__/* .connectContainers */ .H) {
    const retention = retentionOf(options);
    const directory = (0,_records_directory__WEBPACK_IMPORTED_MODULE_8__/* .recordsDirectoryOf */ .t)(door, options.recordsDir);
    const dryRun = options.dryRun ?? false;
    const containers = await staleContainers(door, dryRun, connect);
    const records = await removeRecords(directory, retention, dryRun, door);
    // Afterwards: it makes them new.
    if (!dryRun)
        (0,_runner_killed_records__WEBPACK_IMPORTED_MODULE_4__/* .markKilledRecords */ .fr)(directory);
    const text = options.json
        ? (0,_inert_json__WEBPACK_IMPORTED_MODULE_10__/* .inertJson */ .n)({ dry_run: dryRun, containers: containers.names, records })
        : linesOf(containers.names, records, dryRun);
    await (0,_write_result__WEBPACK_IMPORTED_MODULE_9__/* .writeResult */ .Z)(text, door);
    const { problem } = containers;
    if (problem !== undefined) {
        door.stderr.write(`engine_unavailable: No containers were removed. ${(0,_inert_text__WEBPACK_IMPORTED_MODULE_11__/* .inertText */ .U)(problem)}\n`);
    }
    return problem === undefined ? 0 : _exit_code__WEBPACK_IMPORTED_MODULE_7__/* .EXIT_CODES */ .ai.engine_unavailable;
}
function retentionOf({ keep, olderThan, all }) {
    if (all && (keep !== undefined || olderThan !== undefined)) {
        throw new _usage_error__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e('--all removes every record: leave out --keep and --older-than.');
    }
    if (all)
        return { maxCount: 0, maxAgeMs: Infinity };
    if (keep === undefined && olderThan === undefined)
        return _runner_retention__WEBPACK_IMPORTED_MODULE_6__.DEFAULT_RETENTION;
    return {
        maxCount: keep ?? Infinity,
        maxAgeMs: olderThan ?? Infinity,
    };
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
        if (!(error instanceof _definition_task_error__WEBPACK_IMPORTED_MODULE_2__/* .EngineError */ .NJ))
            throw error;
        return { names: [], problem: error.message };
    }
    finally {
        engine?.close();
    }
}
async function removeRecords(directory, retention, dryRun, { cancel, stderr }) {
    const removed = [];
    for (const path of (0,_runner_retention__WEBPACK_IMPORTED_MODULE_6__.surplusRecords)(directory, retention, Date.now())) {
        if (cancel.aborted)
            break;
        const record = (0,_runner_read_record__WEBPACK_IMPORTED_MODULE_5__/* .readRecord */ .a)(path);
        try {
            if (!dryRun)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
        }
        catch (error) {
            const { message } = error;
            stderr.write(`warning: A record stays: ${(0,_inert_text__WEBPACK_IMPORTED_MODULE_11__/* .inertText */ .U)(message)}\n`);
            continue;
        }
        removed.push({
            execution_id: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path),
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
    return `${lines.map(_inert_text__WEBPACK_IMPORTED_MODULE_11__/* .inertText */ .U).join('\n')}\n`;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
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
