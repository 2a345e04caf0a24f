export const id = 5261;
export const ids = [5261];
export const modules = {

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


/***/ })

};
