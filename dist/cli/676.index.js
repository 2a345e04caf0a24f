export const id = 676;
export const ids = [676,7572];
export const modules = {

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

/***/ 5191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cliEnvironment: () => (/* binding */ cliEnvironment)
/* harmony export */ });
/**
 * The environment for the docker CLI and its credential helpers: everything
 * they may need (HOME, PATH, proxies, cloud credentials), and nothing of the
 * step – its inputs hold secrets, and its tokens give write access to caches.
 */
function cliEnvironment(env) {
    const kept = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && !/^(INPUT_|STATE_|ACTIONS_)/i.test(name)) {
            kept[name] = value;
        }
    }
    return kept;
}


/***/ }),

/***/ 70615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isWithoutSwap),
/* harmony export */   t: () => (/* binding */ discardedLimit)
/* harmony export */ });
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41969);
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73579);


/**
 * Which key of a definition the engine did not apply, by its words. They are
 * those of Docker 20.10 to 29
 * (https://github.com/moby/moby/blob/master/daemon/daemon_unix.go).
 */
const LIMITS = [
    [/pids limit/i, '`resource_limits.pids`'],
    [/cpu (cfs|shares)|quota|cpuset/i, '`resource_limits.cpu`'],
    [/memory/i, '`resource_limits.memory`'],
];
/** The one limit that not every engine has to have. */
function isWithoutSwap(warning) {
    return /memory limited without swap/i.test(warning);
}
/**
 * An engine that cannot apply a limit drops it, and creates the container all
 * the same.
 * @param warnings of the create answer.
 * @returns the fault, when there is one of a limit we asked for.
 */
function discardedLimit(warnings, spec) {
    const warning = warnings.find((it) => /discarded/i.test(it));
    if (warning === undefined)
        return undefined;
    const limit = LIMITS.find(([pattern]) => pattern.test(warning))?.[1] ??
        'a part of the sandbox';
    return new _definition_task_error__WEBPACK_IMPORTED_MODULE_0__/* .EngineError */ .NJ('start_failed', `The engine cannot apply ${limit} of plugin ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(spec.pluginId)}, so ` +
        `it was not started: ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(warning, _definition_quote__WEBPACK_IMPORTED_MODULE_1__/* .LONG_QUOTE */ .E)}. Use an engine whose ` +
        'kernel has the cgroup controllers (`docker info` shows what is missing).');
}


/***/ }),

/***/ 89242:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ runDockerCli)
/* harmony export */ });
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73579);
/* harmony import */ var _cli_environment__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5191);


/** How much of the CLI's stderr is kept for messages. */
const MAX_KEPT_STDERR = 8 * 1024;
/** A CLI that waits for a mute engine may not listen. */
const KILL_AFTER_MS = 500;
/**
 * Runs the docker CLI by `@actions/exec`, so that credential helpers, mirrors
 * and proxies work as they do for the user.
 *
 * exec has no way to kill its child; a shell that prints its own process id
 * and then becomes docker gives us one to signal. In a session of its own, where
 * there is `setsid`, its helpers are signalled with it: one that lives on would
 * hold the pipes, and us.
 * @throws EngineError when there is no docker CLI.
 */
const runDockerCli = async (argv, { signal, onLine }) => {
    const { exec } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
    let pid;
    let stdoutStart = '';
    let stderr = '';
    let ended = false;
    const send = (name) => {
        if (pid === undefined || ended)
            return;
        // The group, unless it has none of its own; or it ended in the meantime.
        if (!isSignalled(-pid, name))
            isSignalled(pid, name);
    };
    const kill = () => {
        send('SIGTERM');
        setTimeout(() => send('SIGKILL'), KILL_AFTER_MS).unref();
    };
    signal.throwIfAborted();
    signal.addEventListener('abort', kill);
    try {
        const exitCode = await exec('sh', ['-c', START, 'sh', ...argv], {
            silent: true,
            ignoreReturnCode: true,
            env: (0,_cli_environment__WEBPACK_IMPORTED_MODULE_1__.cliEnvironment)(process.env),
            listeners: {
                stdout: (data) => {
                    if (pid !== undefined)
                        return;
                    stdoutStart += data.toString('latin1');
                    const line = /^(\d+)\n/.exec(stdoutStart);
                    if (line) {
                        pid = Number(line[1]);
                        if (signal.aborted)
                            kill();
                    }
                },
                stderr: (data) => {
                    stderr = (stderr + data.toString('utf8')).slice(-MAX_KEPT_STDERR);
                },
                stdline: (line) => {
                    if (!/^\d+$/.test(line))
                        onLine(lastState(line));
                },
                errline: (line) => onLine(lastState(line)),
            },
        });
        if (exitCode === 127) {
            throw new _definition_task_error__WEBPACK_IMPORTED_MODULE_0__/* .EngineError */ .NJ('image_unavailable', 'The docker CLI is needed to get the image and is not on PATH: ' +
                'install it on this runner, or pull the image in an earlier step.');
        }
        // exec gives null for a child that died by a signal.
        return { exitCode: exitCode ?? -1, stderr };
    }
    finally {
        ended = true;
        signal.removeEventListener('abort', kill);
    }
};
const START = 'echo "$$"; if command -v setsid >/dev/null; then exec setsid docker "$@"; fi; exec docker "$@"';
/** @param pid negative for a process group. */
function isSignalled(pid, signal) {
    try {
        return process.kill(pid, signal);
    }
    catch {
        return false;
    }
}
/** A progress line is overwritten by carriage returns: its last state counts. */
function lastState(line) {
    return line.split('\r').findLast((state) => state !== '') ?? '';
}


/***/ }),

/***/ 9158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ DockerOrchestrator)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(73579);
// EXTERNAL MODULE: ./src/orchestrator/container-name.ts
var container_name = __webpack_require__(79123);
// EXTERNAL MODULE: ./src/orchestrator/docker/connect-engine.ts + 6 modules
var connect_engine = __webpack_require__(48775);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(41969);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/orchestrator/docker/labels.ts
var labels = __webpack_require__(39426);
// EXTERNAL MODULE: ./src/orchestrator/docker/own-mounts.ts
var own_mounts = __webpack_require__(42852);
;// CONCATENATED MODULE: ./src/orchestrator/docker/container-body.ts



/**
 * The create request for a spec. Pure.
 *
 * What is set against the image's own wish, and why (each was seen to matter):
 * STOPSIGNAL SIGKILL takes the grace away, HEALTHCHECK runs extra processes,
 * VOLUME is a writable disk under a read-only root, LABEL can forge ours.
 * @param copies names of the volumes that take the place of mounts, by target.
 */
function containerBody(spec, copies) {
    return {
        Image: spec.image.id,
        // The default is the container's id, which a plugin need not know.
        Hostname: 'plugin',
        ...(spec.user !== undefined && { User: spec.user }),
        Env: Object.entries(spec.env).map(([name, value]) => `${name}=${value}`),
        ...(spec.entrypoint && { Entrypoint: spec.entrypoint }),
        ...(spec.command && { Cmd: spec.command }),
        Labels: ownLabels(spec),
        Tty: false,
        OpenStdin: true,
        // Without StdinOnce the half-close ends the output stream too.
        StdinOnce: true,
        AttachStdin: true,
        AttachStdout: true,
        AttachStderr: true,
        // Saves the whole network set-up: 60 ms on Docker up to 27, 14 ms since.
        NetworkDisabled: spec.network === 'none',
        Healthcheck: { Test: ['NONE'] },
        StopSignal: spec.stopSignal,
        HostConfig: hostConfig(spec, copies),
    };
}
function ownLabels(spec) {
    return {
        [labels/* EXECUTION_LABEL */.iM]: spec.executionId,
        [labels/* PLUGIN_LABEL */.jY]: spec.pluginId,
    };
}
function hostConfig(spec, copies) {
    const { limits } = spec;
    return {
        Memory: limits.memoryBytes,
        // Equal to Memory: without it Docker allows as much again in swap.
        MemorySwap: limits.memoryBytes,
        ...cpuLimit(limits.nanoCpus),
        PidsLimit: limits.pids,
        ReadonlyRootfs: spec.readOnly,
        CapDrop: ['ALL'],
        CapAdd: spec.capabilities,
        SecurityOpt: ['no-new-privileges'],
        NetworkMode: spec.network,
        IpcMode: 'private',
        // On cgroup v1 the default shows the machine's own tree of cgroups.
        CgroupnsMode: 'private',
        ShmSize: limits.tmpBytes,
        Tmpfs: tmpfs(spec, copies !== undefined),
        Mounts: [
            ...(copies === undefined ? binds(spec) : copied(spec, copies)),
            ...(spec.output === undefined
                ? []
                : [volume(spec, spec.output.mount, { readOnly: false })]),
        ],
        // A plain program as PID 1 ignores SIGTERM; under an init it does not.
        Init: true,
        Privileged: false,
        // It would destroy the evidence of an out-of-memory kill.
        AutoRemove: false,
        RestartPolicy: { Name: 'no' },
        // The plugin's output goes to our files; a log file on the engine's disk
        // would hold it again, at up to six times its size.
        LogConfig: { Type: 'none' },
        // When the machine itself runs out, the plugin goes before the runner.
        OomScoreAdj: 500,
        Ulimits: [{ Name: 'core', Soft: 0, Hard: 0 }],
        ...(spec.runtime !== undefined && { Runtime: spec.runtime }),
    };
}
function binds(spec) {
    return spec.mounts.map((mount) => ({
        Type: 'bind',
        Source: mount.source,
        Target: mount.target,
        ReadOnly: mount.readOnly,
        // What is mounted below would be writable, whatever ReadOnly says, on
        // engines before 25 or kernels before 5.12.
        BindOptions: { Propagation: 'rprivate', NonRecursive: true },
    }));
}
/** What a mount covers has not been copied: nothing need cover it. */
function copied(spec, copies) {
    return (0,own_mounts/* ownMounts */.D)(spec).map(({ target, readOnly }) => volume(spec, target, { name: copies.get(target), readOnly }));
}
function volume(spec, target, { name, readOnly, }) {
    return {
        Type: 'volume',
        ...(name !== undefined && { Source: name }),
        Target: target,
        ReadOnly: readOnly,
        // Otherwise it begins with what the image has there.
        VolumeOptions: { NoCopy: true, Labels: ownLabels(spec) },
    };
}
function isMounted(path, spec) {
    return spec.mounts
        .map(({ target }) => target)
        .concat(spec.output?.mount ?? [])
        .some((target) => path === target || path.startsWith(`${target}/`));
}
/**
 * NanoCpus means a quota per 100 ms, and the kernel takes no quota under 1 ms:
 * less than 10m needs the longest period, one second
 * (https://docs.kernel.org/scheduler/sched-bwc.html).
 */
function cpuLimit(nanoCpus) {
    return nanoCpus >= 10_000_000
        ? { NanoCpus: nanoCpus }
        : { CpuPeriod: 1_000_000, CpuQuota: Math.floor(nanoCpus / 1_000) };
}
function tmpfs(spec, isCopied) {
    const writable = `rw,noexec,nosuid,nodev,size=${spec.limits.tmpBytes},mode=1777`;
    const covered = {};
    for (const volume of spec.image.volumes) {
        // As the engine mounts it: `/data/` is `/data`.
        const path = external_node_path_.posix.resolve('/', volume);
        // What the runner mounts there already covers the volume, and must show.
        if (!isMounted(path, spec))
            covered[path] = writable;
    }
    covered['/tmp'] = writable;
    for (const path of isCopied ? [] : spec.hiddenPaths) {
        covered[path] = 'ro,noexec,nosuid,nodev,size=4096,mode=555';
    }
    return covered;
}

// EXTERNAL MODULE: ./src/orchestrator/docker/create-warnings.ts
var create_warnings = __webpack_require__(70615);
;// CONCATENATED MODULE: ./src/orchestrator/docker/engine-root.ts
/** Where an engine keeps its images, unless it says otherwise. */
const DEFAULT_ROOT = '/var/lib/docker';
/**
 * Asks where the engine keeps its images and containers.
 * @returns an absolute path of its machine; never rejects.
 */
async function engineRoot(client) {
    const answer = await client
        .call({ method: 'GET', path: '/info' })
        .catch(() => undefined);
    const { DockerRootDir } = (answer?.body ?? {});
    return typeof DockerRootDir === 'string' && DockerRootDir !== ''
        ? DockerRootDir
        : DEFAULT_ROOT;
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/inspect-container.ts


/**
 * What the engine says it made of a create request.
 * @param pluginId for the message.
 * @throws EngineError when it does not say.
 */
async function inspectContainer(client, id, pluginId) {
    const answer = await client.call({
        method: 'GET',
        path: `/containers/${id}/json`,
    });
    if (answer.status !== 200) {
        throw new task_error/* EngineError */.NJ('engine_unavailable', `The engine cannot say what it made of the sandbox of plugin ${(0,quote/* quote */.h)(pluginId)} ` +
            `(HTTP ${answer.status}: ${(0,quote/* quote */.h)(answer.message, quote/* LONG_QUOTE */.E)}), so it ` +
            'was not started: look at the log of the Docker engine.');
    }
    return answer.body ?? {};
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/network-identity.ts


/** Modes of their own, not networks with an id. */
const MODES = new Set(['none', 'bridge']);
/**
 * Whether the engine means the same network by a name: it takes the beginning
 * of an id for one too, that of its `host` network among them
 * (`Daemon.FindNetwork` of https://github.com/moby/moby/blob/master/daemon/network.go).
 * @returns what to refuse the container with; undefined when it is the same, or
 * when there is none, which the start of the container tells.
 */
async function wrongNetwork(client, network) {
    if (MODES.has(network))
        return undefined;
    const answer = await client.call({
        method: 'GET',
        path: `/networks/${encodeURIComponent(network)}`,
    });
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200) {
        return new task_error/* EngineError */.NJ('start_failed', `The engine cannot say what the network ${(0,quote/* quote */.h)(network)} is ` +
            `(HTTP ${answer.status}: ${(0,quote/* quote */.h)(answer.message, quote/* LONG_QUOTE */.E)}).`);
    }
    const { Name: name = '' } = (answer.body ?? {});
    if (name === network)
        return undefined;
    return new task_error/* EngineError */.NJ('start_failed', `The engine takes the network ${(0,quote/* quote */.h)(network)} for its network ${(0,quote/* quote */.h)(name)}, ` +
        'of which it is a part of the id: write the name of a network in ' +
        '`network` of the definition.');
}

// EXTERNAL MODULE: ./src/orchestrator/owner.ts
var orchestrator_owner = __webpack_require__(15335);
;// CONCATENATED MODULE: ./src/orchestrator/docker/owner-labels.ts


/**
 * The labels by which a later run sees whether a container is stale: the
 * process that has to remove it, empty where that is not known, and when nobody
 * can need it any more.
 * @param lifetimeMs how long from now somebody can.
 */
function ownerLabels(client, lifetimeMs) {
    const owner = (0,orchestrator_owner/* ownProcess */.oz)();
    const nowMs = client.clockMs() ?? Date.now();
    return {
        [labels/* OWNER_LABEL */.pk]: owner === undefined ? '' : (0,orchestrator_owner/* formatOwner */.Vu)(owner),
        [labels/* EXPIRES_LABEL */.Iw]: String(Math.ceil(nowMs + lifetimeMs)),
    };
}

// EXTERNAL MODULE: ./src/orchestrator/docker/read-back.ts
var read_back = __webpack_require__(40993);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/orchestrator/docker/endpoint.ts
var docker_endpoint = __webpack_require__(38116);
;// CONCATENATED MODULE: ./src/orchestrator/docker/refused-mount.ts




/**
 * Why a mount is impossible with this engine: whoever reaches its socket is
 * root on its machine; and what is written there must be written here.
 * @returns undefined when every mount is fine.
 */
function refusedMount(spec, endpoint) {
    const refuse = (reason) => new task_error/* EngineError */.NJ('start_failed', `Plugin ${(0,quote/* quote */.h)(spec.pluginId)} was not started: ${reason}`);
    if (endpoint.kind !== 'socket') {
        return spec.mounts.some(({ readOnly }) => !readOnly)
            ? refuse('`workspace: write` changes files of this machine, and the engine ' +
                `${(0,quote/* quote */.h)((0,docker_endpoint/* describeEndpoint */.N)(endpoint))} may be on another one: use ` +
                'an engine with a socket here, or leave files as `artifacts`.')
            : undefined;
    }
    const around = spec.mounts.find(({ source }) => holds(source, realPath(endpoint.path)));
    return around === undefined
        ? undefined
        : refuse(`its workspace ${(0,quote/* quote */.h)(around.source)} holds the socket of the engine ` +
            `${(0,quote/* quote */.h)(endpoint.path)}, and whoever reaches that is root. Keep the ` +
            'repository in a directory of its own.');
}
/**
 * Why a mount would show every image and container of the engine.
 * @param rootDirectory where the engine keeps them, as it says itself.
 * @returns undefined when no mount does.
 */
function mountOfEngine(spec, rootDirectory) {
    const root = realPath(rootDirectory);
    const mount = spec.mounts.find(({ source }) => holds(source, root) || holds(root, source));
    return mount === undefined
        ? undefined
        : new task_error/* EngineError */.NJ('start_failed', `Plugin ${(0,quote/* quote */.h)(spec.pluginId)} was not started: its workspace ` +
            `${(0,quote/* quote */.h)(mount.source)} holds or is in ${(0,quote/* quote */.h)(rootDirectory)}, where ` +
            'the engine keeps all its images and containers. Keep the repository ' +
            'in a directory of its own.');
}
/** Is `inner` the path `outer`, or in it? Both without links. */
function holds(outer, inner) {
    return `${inner}/`.startsWith(outer === '/' ? '/' : `${outer}/`);
}
function realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/remove-by-id.ts



const FIRST_PAUSE_MS = 100;
const MAX_PAUSE_MS = 1_000;
/** Less than that a try needs not. */
const MIN_TRY_MS = 500;
/**
 * Removes a container and its anonymous volumes. Gone already is success. What
 * fails is tried again, on a new connection, while the budget lasts.
 * @param name for the message.
 * @throws EngineError when the container may still be there.
 */
async function removeById(client, id, name, budgetMs) {
    const until = performance.now() + budgetMs;
    for (let pauseMs = FIRST_PAUSE_MS;; pauseMs = longer(pauseMs)) {
        const leftMs = Math.max(MIN_TRY_MS, until - performance.now());
        // Half of what is left: a try that is not answered is not the last one.
        const problem = await tryOnce(client, id, leftMs / 2);
        if (problem === undefined)
            return;
        if (performance.now() + pauseMs >= until || client.isClosed) {
            throw new task_error/* EngineError */.NJ('engine_unavailable', `The engine did not remove the container ${name} (${(0,quote/* quote */.h)(problem, quote/* LONG_QUOTE */.E)}).`);
        }
        await (0,promises_.setTimeout)(pauseMs);
    }
}
/** @returns why it may still be there. */
async function tryOnce(client, id, deadlineMs) {
    try {
        const { status, message } = await client.call({
            method: 'DELETE',
            path: `/containers/${id}?force=1&v=1`,
            deadlineMs,
            repeat: false,
        });
        if (status === 204 || status === 404)
            return undefined;
        return message || `it answered ${status}`;
    }
    catch (error) {
        const { cause, message } = error;
        return cause instanceof Error ? cause.message : message;
    }
}
const longer = (pauseMs) => Math.min(pauseMs * 2, MAX_PAUSE_MS);

// EXTERNAL MODULE: ./src/orchestrator/docker/send-create.ts
var send_create = __webpack_require__(36604);
// EXTERNAL MODULE: ./src/orchestrator/docker/start-failure.ts
var start_failure = __webpack_require__(60854);
;// CONCATENATED MODULE: ./src/orchestrator/docker/unapplied-sandbox.ts


/** What an engine enforces by cgroups, as far as it can. */
const LIMITS = new Set([
    'Memory',
    'MemorySwap',
    'NanoCpus',
    'CpuPeriod',
    'CpuQuota',
    'PidsLimit',
]);
/**
 * A sandbox that did not take must not run: silence here is the danger.
 * @param differences of what was asked for and what the engine holds.
 * @returns what to refuse the container with; undefined when there are none.
 */
function unappliedSandbox(differences, pluginId) {
    if (differences.length === 0)
        return undefined;
    const listed = differences.map(({ field, asked, got }) => `${field}: asked ${(0,quote/* quote */.h)(JSON.stringify(asked))}, got ` +
        (0,quote/* quote */.h)(JSON.stringify(got) ?? 'nothing'));
    return new task_error/* EngineError */.NJ('start_failed', `The engine did not apply the sandbox of plugin ${(0,quote/* quote */.h)(pluginId)}, ` +
        `so it was not started: ${listed.join('; ')}.` +
        (differences.some(({ field }) => LIMITS.has(field))
            ? ' Check that the engine has the cgroup controllers for these limits ' +
                '(`docker info` shows warnings).'
            : ''));
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/create-checked.ts















/** What was created in vain is removed at once; or later, by its name. */
const REFUSED_REMOVAL_MS = 2_000;
/**
 * Creates a container and checks all that the engine made of it; what it
 * refuses is removed.
 * @param progress is told what becomes of it, for whoever has to remove it.
 * @param onSent called once the engine has the request.
 * @param copies take the place of the mounts, which the engine does not see.
 * @returns `unreachable` when it does not see them; nothing is left then.
 * @throws EngineError
 */
async function createChecked(client, spec, progress, onSent, copies) {
    const dockerBody = containerBody(spec, copies?.volumes);
    const Labels = {
        ...dockerBody.Labels,
        ...ownerLabels(client, spec.lifetimeMs),
    };
    const ownBody = { ...dockerBody, Labels };
    const podman = client.isPodman ? await __webpack_require__.e(/* import() */ 1400).then(__webpack_require__.bind(__webpack_require__, 91400)) : undefined;
    const body = podman?.podmanBody(ownBody) ?? ownBody;
    // Asked while the engine creates the container.
    const rootDirectory = rootOf(client, spec);
    const otherNetwork = wrongNetwork(client, spec.network);
    otherNetwork.catch(() => undefined);
    const isBound = copies === undefined && (0,own_mounts/* ownMounts */.D)(spec).length > 0;
    const { name, image } = spec;
    const { platform } = image;
    const created = await (0,send_create/* sendCreate */.v)(client, { name, platform }, body, progress, onSent);
    if (!('id' in created)) {
        if (isBound && isUnreachable(created.message))
            return 'unreachable';
        if (/^No such image/i.test(created.message))
            throw imageGone(spec);
        throw (0,start_failure/* startFailure */.xn)(created.message, spec);
    }
    const { id, warnings } = created;
    try {
        const exposed = mountOfEngine(spec, await rootDirectory);
        if (exposed !== undefined)
            throw exposed;
        const other = await otherNetwork;
        if (other !== undefined)
            throw other;
        if (isBound) {
            const { reachesMounts } = await __webpack_require__.e(/* import() */ 3463).then(__webpack_require__.bind(__webpack_require__, 53463));
            if (!(await reachesMounts(client, id, spec))) {
                await removeById(client, id, name, REFUSED_REMOVAL_MS);
                progress.id = undefined;
                return 'unreachable';
            }
        }
        const discarded = (0,create_warnings/* discardedLimit */.t)(warnings, spec);
        if (discarded !== undefined)
            throw discarded;
        const shown = await inspectContainer(client, id, spec.pluginId);
        const translated = await podman?.asDockerSays(client, id, shown, body);
        const inspected = translated?.inspected ?? shown;
        const differences = (0,read_back/* readBack */.e7)(body, inspected, warnings);
        const unapplied = unappliedSandbox(differences, spec.pluginId);
        if (unapplied !== undefined)
            throw unapplied;
        const told = [...warnings, ...(translated?.warnings ?? [])];
        if (spec.output === undefined) {
            return { id, warnings: told, output: undefined };
        }
        const volumes = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(8355)]).then(__webpack_require__.bind(__webpack_require__, 8355));
        await volumes.makeOutputDirectory(client, id, spec.output, spec.user);
        const mounts = inspected.Mounts ?? [];
        const output = volumes.outputVolumeOf(spec.output.mount, mounts);
        return { id, warnings: told, output };
    }
    catch (error) {
        // Its failure must not hide why.
        await removeById(client, id, name, REFUSED_REMOVAL_MS).catch(() => undefined);
        throw error;
    }
}
/** Only a plugin that sees files of the machine could see the engine's. */
async function rootOf(client, { mounts }) {
    return mounts.length === 0 ? DEFAULT_ROOT : engineRoot(client);
}
/** Whether a create failed since the engine does not see what to mount. */
function isUnreachable(engineMessage) {
    return /bind source path does not exist|mounts denied|is not shared/i.test(engineMessage);
}
/** It was there, or had been pulled, a moment ago. */
function imageGone({ pluginId, image }) {
    return new task_error/* EngineError */.NJ('image_unavailable', `The image of plugin ${(0,quote/* quote */.h)(pluginId)} (${image.id}) was removed from the ` +
        'engine before the plugin could start. Look for what removes images ' +
        'there, such as `docker image prune`, then run the step again.');
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/attach-fault.ts
const MAX_FAULT_BYTES = 1_000;
/**
 * What Podman writes as a frame of stderr when it and its monitor part too
 * early: a plugin that leaves much of its input unread takes what it printed
 * with it, or not
 * (https://github.com/containers/podman/blob/main/pkg/api/handlers/compat/containers_attach.go).
 * @returns what to say of it; undefined for what a plugin wrote itself.
 */
function attachFault(frame) {
    const text = Buffer.from(frame.subarray(0, MAX_FAULT_BYTES)).toString();
    const [fault] = /^Error: (?:read|write) unixpacket .*attach: .+/.exec(text) ?? [];
    return (fault &&
        `${fault}; with Podman a plugin has to read a large input to its end`);
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/broken-error.ts

/** A stream of the engine ended where it must not. */
class BrokenError extends Error {
}
/** @returns what broke the connection; undefined for any other error. */
function brokenBy(error) {
    if (error instanceof BrokenError)
        return error.message;
    if (error instanceof task_error/* EngineError */.NJ && error.cause instanceof Error) {
        return error.cause.message;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/demultiplexer.ts
/** Bytes of a frame header: type, three zeros, length (big endian). */
const HEADER_BYTES = 8;
/** Which stream a frame belongs to. Type 0 (stdin) is never sent to us. */
const STDOUT = 1;
const STDERR = 2;
/** The engine sent what is not a multiplexed stream. */
class FrameError extends Error {
}
/**
 * Splits the engine's multiplexed attach stream into stdout and stderr without
 * keeping more than a header
 * (https://docs.docker.com/reference/api/engine/#tag/Container/operation/ContainerAttach).
 */
function createDemultiplexer(sinks) {
    const header = new Uint8Array(HEADER_BYTES);
    let headerFilled = 0;
    let bodyLeft = 0;
    let sink = sinks.onStdout;
    function openFrame() {
        const [type, a, b, c] = header;
        if ((type !== STDOUT && type !== STDERR) || a || b || c) {
            throw new FrameError('the engine sent bytes that are not a frame');
        }
        sink = type === STDOUT ? sinks.onStdout : sinks.onStderr;
        bodyLeft = new DataView(header.buffer).getUint32(4);
        headerFilled = 0;
    }
    return {
        push(chunk) {
            let at = 0;
            while (at < chunk.length) {
                if (bodyLeft > 0) {
                    const end = Math.min(at + bodyLeft, chunk.length);
                    sink(chunk.subarray(at, end));
                    bodyLeft -= end - at;
                    at = end;
                }
                else {
                    const end = Math.min(at + HEADER_BYTES - headerFilled, chunk.length);
                    header.set(chunk.subarray(at, end), headerFilled);
                    headerFilled += end - at;
                    at = end;
                    if (headerFilled === HEADER_BYTES)
                        openFrame();
                }
            }
        },
        atFrameBoundary: () => headerFilled === 0 && bodyLeft === 0,
    };
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/attached-streams.ts



/** The daemon itself waits 2 s for the streams of an ended container. */
const DRAIN_AFTER_EXIT_MS = 15_000;
/** The longest message of the engine's init has a whole argument in it. */
const FIRST_LOG_BYTES = 132 * 1024;
/**
 * Attaches to all streams of a container; nothing is read of them yet.
 * @returns undefined when the container is gone.
 * @throws EngineError
 */
function attach(client, id) {
    return client.hijack(`/containers/${id}/attach?stream=1&stdin=1&stdout=1&stderr=1`);
}
/**
 * Sends what comes from a container to the sinks, from now on.
 * @param isPodman whether the engine writes in the plugin's name.
 */
function drain({ stream, head }, sinks, isPodman) {
    let hasPrinted = false;
    let firstLog = '';
    let fault;
    let endedAtMs = Infinity;
    const demultiplexer = createDemultiplexer({
        onStdout: (bytes) => {
            hasPrinted = true;
            sinks.onStdout(bytes);
        },
        onStderr: (bytes) => {
            if (firstLog.length < FIRST_LOG_BYTES) {
                firstLog += Buffer.from(bytes).toString('latin1');
            }
            if (isPodman)
                fault ??= attachFault(bytes);
            sinks.onStderr(bytes);
        },
    });
    const drained = new Promise((resolve, reject) => {
        const push = (chunk) => {
            try {
                demultiplexer.push(chunk);
            }
            catch (thrown) {
                stream.destroy();
                const error = thrown;
                reject(error);
            }
        };
        let complete = false;
        stream.on('data', push);
        stream.on('end', () => {
            complete = demultiplexer.atFrameBoundary();
            sinks.onEnd();
            endedAtMs = performance.now();
            // The plugin may have left input unread: nothing waits for it now.
            stream.destroy();
        });
        // A reset while writing means that the plugin did not want the rest; it
        // is judged by whether the output ended properly.
        stream.on('error', () => undefined);
        stream.on('close', () => {
            sinks.onClose();
            if (complete)
                resolve();
            else
                reject(new BrokenError('the output stream broke off'));
        });
        if (head.length > 0)
            push(head);
    });
    // Awaited once the plugin runs; until then a failure must not count as
    // unhandled.
    drained.catch(() => undefined);
    return {
        drained,
        get endedAtMs() {
            return endedAtMs;
        },
        get hasPrinted() {
            return hasPrinted;
        },
        get firstLog() {
            return firstLog;
        },
        get fault() {
            return fault;
        },
        end: (stdin) => stream.end(stdin),
        drainedInTime: () => inTime(drained, stream),
        destroy: () => stream.destroy(),
    };
}
async function inTime(drained, stream) {
    const timer = setTimeout(() => stream.destroy(), DRAIN_AFTER_EXIT_MS);
    try {
        await drained;
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/cgroup-text.ts
/** @returns undefined for what is no number, such as `max`. */
function numberIn(text = '') {
    return /^\d+\s*$/.test(text) ? Number(text) : undefined;
}
/**
 * `oom_kill` counts in both versions, with everything below the cgroup
 * (https://docs.kernel.org/admin-guide/cgroup-v2.html#memory-interface-files);
 * version 1 has it since Linux 4.13.
 * @param text of `memory.events`, or of `memory.oom_control`.
 */
function oomKillsIn(text = '') {
    const kills = /^oom_kill (\d+)$/m.exec(text)?.[1];
    return kills === undefined ? undefined : Number(kills);
}
/**
 * One line per device that was used; nothing is no traffic, so long as the
 * controller is there at all.
 */
function sumIn(text, figures) {
    if (text === undefined)
        return undefined;
    return [...text.matchAll(figures)].reduce((sum, [, bytes]) => sum + Number(bytes), 0);
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/held-files.ts

/** More than any of the kernel's files that are held has. */
const MAX_BYTES = 16 * 1024;
/**
 * How often is looked for a file that is not there: an engine makes a cgroup
 * piece by piece, and not every kernel has all of them.
 */
const TRIES = 50;
/**
 * Holds each file from the first look at it on.
 * @param paths by the names they are asked for.
 */
function holdFiles(paths) {
    const buffer = Buffer.allocUnsafe(MAX_BYTES);
    const descriptors = new Map();
    const tried = new Map();
    let closed = false;
    function open(name) {
        const tries = tried.get(name) ?? 0;
        if (closed || tries >= TRIES)
            return undefined;
        tried.set(name, tries + 1);
        // Asked first, as an exception costs ten times as much.
        if (!(0,external_node_fs_.existsSync)(paths[name]))
            return undefined;
        const descriptor = (0,external_node_fs_.openSync)(paths[name], 'r');
        descriptors.set(name, descriptor);
        return descriptor;
    }
    return {
        text(name) {
            try {
                const descriptor = descriptors.get(name) ?? open(name);
                if (descriptor === undefined)
                    return undefined;
                const length = (0,external_node_fs_.readSync)(descriptor, buffer, 0, MAX_BYTES, 0);
                return buffer.toString('latin1', 0, length);
            }
            catch {
                return undefined;
            }
        },
        close() {
            closed = true;
            for (const descriptor of descriptors.values())
                (0,external_node_fs_.closeSync)(descriptor);
            descriptors.clear();
        },
    };
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/populated.ts
/**
 * Remembers whether a cgroup has had processes: before the first it is as empty
 * as after the last.
 * @param read text of `cgroup.events`
 * (https://docs.kernel.org/admin-guide/cgroup-v2.html#un-populated-notification).
 * @returns what tells whether they have all ended.
 */
function watchPopulated(read) {
    let wasPopulated = false;
    return () => {
        const populated = /^populated ([01])$/m.exec(read() ?? '')?.[1];
        if (populated === '1')
            wasPopulated = true;
        return wasPopulated && populated === '0';
    };
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/read-processes.ts

/**
 * Text of a cgroup's `cgroup.procs`, empty when it is gone. Opened each time: on
 * cgroup v1 an open file that is read every second or so keeps the list of its
 * first reading, with processes that are no more
 * (https://github.com/torvalds/linux/blob/v6.1/kernel/cgroup/cgroup-v1.c, cgroup_pidlist_start).
 */
function readProcesses(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'latin1');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/usage-reading.ts
/** Nothing was measured. */
const NO_READING = {
    memoryBytes: undefined,
    peakMemoryBytes: undefined,
    cpuMs: undefined,
    pids: undefined,
    peakPids: undefined,
    networkReceivedBytes: undefined,
    networkSentBytes: undefined,
    blockReadBytes: undefined,
    blockWrittenBytes: undefined,
    oomKills: undefined,
};
/** The higher of each figure; one that was not measured takes nothing away. */
function highest(a, b) {
    const higher = (key) => {
        const [left, right] = [a[key], b[key]];
        if (left === undefined || right === undefined)
            return left ?? right;
        return Math.max(left, right);
    };
    return {
        memoryBytes: higher('memoryBytes'),
        peakMemoryBytes: higher('peakMemoryBytes'),
        cpuMs: higher('cpuMs'),
        pids: higher('pids'),
        peakPids: higher('peakPids'),
        networkReceivedBytes: higher('networkReceivedBytes'),
        networkSentBytes: higher('networkSentBytes'),
        blockReadBytes: higher('blockReadBytes'),
        blockWrittenBytes: higher('blockWrittenBytes'),
        oomKills: higher('oomKills'),
    };
}
/** Of a memory that a kill has found full: within a few pages, or a huge one. */
const FULL = 0.9;
/**
 * What a container used in all. One that was killed for lack of memory had all
 * of its limit, whether or not anybody has seen that: the kernel kills when the
 * next page would be beyond it. But what the kernel itself says at the end
 * stands: of a machine that has run out of memory, the limits are not reached.
 */
function usageOf({ reading, source, isWhole, oomKilled, memoryBytes, }) {
    const measured = Object.values(reading).some((it) => it !== undefined);
    const seen = reading.peakMemoryBytes;
    const isFull = measured && oomKilled && (!isWhole || (seen ?? 0) >= memoryBytes * FULL);
    return {
        peakMemoryBytes: isFull ? Math.max(seen ?? 0, memoryBytes) : seen,
        peakPids: reading.peakPids,
        cpuMs: reading.cpuMs,
        networkReceivedBytes: reading.networkReceivedBytes,
        networkSentBytes: reading.networkSentBytes,
        blockReadBytes: reading.blockReadBytes,
        blockWrittenBytes: reading.blockWrittenBytes,
        source: measured ? source : undefined,
        isWhole: measured ? isWhole : undefined,
    };
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/watch-files.ts

/** An engine makes a cgroup piece by piece, within milliseconds. */
const watch_files_TRIES = 10;
const PAUSE_MS = 20;
/**
 * Calls back whenever one of these files changes. One that is not there is
 * waited for a moment, and then left out: what cannot be watched is no fault.
 * @returns what ends it.
 */
function watchFiles(paths, onChange) {
    const ends = paths.map((path) => watchFile(path, onChange));
    return () => {
        for (const end of ends)
            end();
    };
}
function watchFile(path, onChange) {
    let watcher;
    let timer;
    function attempt(triesLeft) {
        try {
            watcher = (0,external_node_fs_.watch)(path, { persistent: false }, onChange);
            watcher.on('error', () => watcher?.close());
        }
        catch {
            if (triesLeft <= 1)
                return;
            timer = setTimeout(attempt, PAUSE_MS, triesLeft - 1).unref();
        }
    }
    attempt(watch_files_TRIES);
    return () => {
        clearTimeout(timer);
        watcher?.close();
    };
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/cgroup-v1.ts






/**
 * cgroup v1: every controller has a tree of its own. None of them tells of an
 * end; but where systemd mounts an empty tree of version 2 beside them, an
 * engine puts its containers into that, too (runc 1.1).
 * @param root where the trees are.
 * @param place of the cgroup in each of them.
 */
function openLegacy(root, place) {
    const held = holdFiles({
        memory: `${root}/memory/${place}/memory.usage_in_bytes`,
        peak: `${root}/memory/${place}/memory.max_usage_in_bytes`,
        cpu: `${root}/cpuacct/${place}/cpuacct.usage`,
        pids: `${root}/pids/${place}/pids.current`,
        peakPids: `${root}/pids/${place}/pids.peak`,
        io: `${root}/blkio/${place}/blkio.throttle.io_service_bytes_recursive`,
        control: `${root}/memory/${place}/memory.oom_control`,
        populated: `${root}/unified/${place}/cgroup.events`,
    });
    const hasEnded = watchPopulated(() => held.text('populated'));
    function glance() {
        const peakMemoryBytes = numberIn(held.text('peak'));
        const nanoseconds = numberIn(held.text('cpu'));
        if ((peakMemoryBytes ?? nanoseconds) === undefined)
            return undefined;
        return {
            ...NO_READING,
            peakMemoryBytes,
            cpuMs: nanoseconds === undefined ? undefined : nanoseconds / 1e6,
        };
    }
    return {
        glance,
        read() {
            // It has to be seen with processes first.
            hasEnded();
            const memoryBytes = numberIn(held.text('memory'));
            const kept = glance();
            if ((memoryBytes ?? kept) === undefined)
                return undefined;
            const pids = numberIn(held.text('pids'));
            const io = held.text('io');
            // Seen on Linux 6.18: without any limit of I/O nothing is counted here.
            // No device at all is "not measured" and never "nothing".
            const isCounted = / Read \d+$/m.test(io ?? '');
            return {
                ...NO_READING,
                cpuMs: kept?.cpuMs,
                memoryBytes,
                peakMemoryBytes: kept?.peakMemoryBytes ?? memoryBytes,
                pids,
                peakPids: numberIn(held.text('peakPids')) ?? pids,
                blockReadBytes: sumIn(isCounted ? io : undefined, / Read (\d+)$/gm),
                blockWrittenBytes: sumIn(isCounted ? io : undefined, / Write (\d+)$/gm),
                oomKills: oomKillsIn(held.text('control')),
            };
        },
        hasEnded,
        watch: (onEvent) => watchFiles([`${root}/unified/${place}/cgroup.events`], onEvent),
        processes: () => readProcesses(`${root}/memory/${place}/cgroup.procs`),
        close: () => held.close(),
    };
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/cgroup-v2.ts






/**
 * cgroup v2 (https://docs.kernel.org/admin-guide/cgroup-v2.html): memory.peak
 * needs Linux 5.19 and pids.peak 6.1; without them the peak is that of samples.
 */
function openUnified(directory) {
    const held = holdFiles({
        memory: `${directory}/memory.current`,
        peak: `${directory}/memory.peak`,
        cpu: `${directory}/cpu.stat`,
        pids: `${directory}/pids.current`,
        peakPids: `${directory}/pids.peak`,
        io: `${directory}/io.stat`,
        events: `${directory}/memory.events`,
        populated: `${directory}/cgroup.events`,
    });
    const hasEnded = watchPopulated(() => held.text('populated'));
    function glance() {
        const peakMemoryBytes = numberIn(held.text('peak'));
        const cpu = /^usage_usec (\d+)$/m.exec(held.text('cpu') ?? '')?.[1];
        if ((peakMemoryBytes ?? cpu) === undefined)
            return undefined;
        return {
            ...NO_READING,
            peakMemoryBytes,
            cpuMs: cpu === undefined ? undefined : Number(cpu) / 1e3,
        };
    }
    return {
        glance,
        read() {
            // It has to be seen with processes first.
            hasEnded();
            const memoryBytes = numberIn(held.text('memory'));
            const kept = glance();
            if ((memoryBytes ?? kept) === undefined)
                return undefined;
            const pids = numberIn(held.text('pids'));
            const io = held.text('io');
            return {
                ...NO_READING,
                cpuMs: kept?.cpuMs,
                memoryBytes,
                peakMemoryBytes: kept?.peakMemoryBytes ?? memoryBytes,
                pids,
                peakPids: numberIn(held.text('peakPids')) ?? pids,
                blockReadBytes: sumIn(io, / rbytes=(\d+)/g),
                blockWrittenBytes: sumIn(io, / wbytes=(\d+)/g),
                oomKills: oomKillsIn(held.text('events')),
            };
        },
        hasEnded,
        watch: (onEvent) => watchFiles([`${directory}/cgroup.events`, `${directory}/memory.events`], onEvent),
        processes: () => readProcesses(`${directory}/cgroup.procs`),
        close: () => held.close(),
    };
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/network-usage.ts

/** A container's own interfaces are these; the loopback goes nowhere. */
const LINE = /^\s*(?!lo:)\S+:\s*(\d+)(?:\s+\d+){7}\s+(\d+)\s/gm;
/**
 * What went over the network of a container, as its processes see it
 * (https://man7.org/linux/man-pages/man5/proc_pid_net.5.html).
 * @param processes text of the container's `cgroup.procs`.
 * @returns nothing when no process is left to ask.
 */
function networkUsage(processes, proc = '/proc') {
    const pid = /^\d+$/m.exec(processes)?.[0];
    if (pid === undefined)
        return {};
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(`${proc}/${pid}/net/dev`, 'utf8');
    }
    catch {
        return {};
    }
    let [networkReceivedBytes, networkSentBytes] = [0, 0];
    for (const [, received, sent] of text.matchAll(LINE)) {
        networkReceivedBytes += Number(received);
        networkSentBytes += Number(sent);
    }
    return { networkReceivedBytes, networkSentBytes };
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/cgroup-usage.ts





/**
 * Finds the cgroup of a container on this machine, under both cgroup versions
 * and both cgroup drivers of Docker and of Podman, that of root
 * (https://docs.docker.com/engine/containers/runmetrics/#find-the-cgroup-for-a-given-container).
 * @param hasNetwork whether there is any traffic to count.
 * @returns undefined where the engine runs elsewhere, hides it, or has not made
 * it yet.
 */
function findCgroup(containerId, hasNetwork, root = '/sys/fs/cgroup', proc = '/proc') {
    const cgroup = openCgroup(containerId, root);
    if (cgroup === undefined || !hasNetwork)
        return cgroup;
    return {
        ...cgroup,
        read() {
            const reading = cgroup.read();
            return (reading && { ...reading, ...networkUsage(cgroup.processes(), proc) });
        },
    };
}
function openCgroup(containerId, root) {
    const places = [
        `docker/${containerId}`,
        `system.slice/docker-${containerId}.scope`,
        `libpod_parent/libpod-${containerId}`,
        `machine.slice/libpod-${containerId}.scope`,
    ];
    for (const place of places) {
        // Every cgroup of version 2 has one, and none of version 1.
        if ((0,external_node_fs_.existsSync)(`${root}/${place}/cpu.stat`)) {
            return openUnified(`${root}/${place}`);
        }
        if ((0,external_node_fs_.existsSync)(`${root}/memory/${place}`))
            return openLegacy(root, place);
    }
    return undefined;
}
/**
 * How many processes of this machine's containers (and of services beside
 * them) the kernel has killed for lack of memory so far. On cgroup v2 a
 * parent's count has its children's and outlives them; systemd removes a
 * container's own cgroup with its last process.
 * @returns 0 on cgroup v1, which counts for itself only.
 */
function countOomKills(root = '/sys/fs/cgroup') {
    const parents = ['docker', 'system.slice', 'libpod_parent', 'machine.slice'];
    return parents
        .map((parent) => readOomKills(`${root}/${parent}/memory.events`) ?? 0)
        .reduce((sum, kills) => sum + kills);
}
function readOomKills(path) {
    try {
        return oomKillsIn((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/engine-usage.ts
/**
 * One sample through the API, for engines on another machine. `one-shot` (API
 * 1.41) answers at once, without the second sample for a CPU percentage.
 * @returns undefined when the container is not running.
 */
async function engineUsage(client, containerId) {
    const answer = await client.call({
        method: 'GET',
        path: `/containers/${containerId}/stats?stream=false&one-shot=true`,
    });
    if (answer.status !== 200)
        return undefined;
    const stats = (answer.body ?? {});
    const { max_usage: maximum, usage, failcnt } = stats.memory_stats ?? {};
    const peak = maximum ?? usage;
    const nanoseconds = stats.cpu_stats?.cpu_usage?.total_usage;
    // An ended container answers with empty figures: not measured, not zero.
    if (!peak)
        return undefined;
    const pids = stats.pids_stats?.current;
    return {
        memoryBytes: usage,
        peakMemoryBytes: peak,
        cpuMs: nanoseconds === undefined ? undefined : nanoseconds / 1e6,
        pids,
        peakPids: pids,
        networkReceivedBytes: traffic(stats, 'rx_bytes'),
        networkSentBytes: traffic(stats, 'tx_bytes'),
        blockReadBytes: blockIo(stats, 'read', maximum !== undefined),
        blockWrittenBytes: blockIo(stats, 'write', maximum !== undefined),
        // cgroup v2, the one without a maximum, has `oom` of memory.events here:
        // how often the limit could not be kept. On v1 it counts mere reclaims.
        oomKills: maximum === undefined ? failcnt : undefined,
    };
}
function traffic({ networks }, key) {
    if (!networks)
        return undefined;
    return Object.values(networks).reduce((sum, it) => sum + (it[key] ?? 0), 0);
}
/**
 * One entry per device and kind. None at all is no I/O on cgroup v2; on v1 it
 * can as well be that the kernel does not count.
 */
function blockIo({ blkio_stats: block }, op, isVersion1) {
    const entries = block?.io_service_bytes_recursive ?? [];
    if (block === undefined || (isVersion1 && entries.length === 0)) {
        return undefined;
    }
    return entries
        .filter((entry) => entry.op?.toLowerCase() === op)
        .reduce((sum, { value = 0 }) => sum + value, 0);
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/usage-sampler.ts

/** After the first sample: a plugin can be over in 20 ms. */
const FIRST_INTERVAL_MS = 5;
/** Samples get rarer with the run's length; their cost stays unmeasurable. */
const BACK_OFF = 2;
const MAX_INTERVAL_MS = 500;
/** Of a long run: a day then has 1,500 samples, and not 170,000. */
const SHARE_OF_RUN = 1 / 200;
/**
 * Between two glances: what an end that nobody is told of in time can hide. A
 * process that has taken much memory takes longer to give it back.
 */
const GLANCE_INTERVAL_MS = 40;
/** A plugin that prints line by line is not looked at with every line. */
const LOOK_APART_MS = 20;
/**
 * Samples until stopped. The figures vanish with the container's cgroup, a few
 * milliseconds after its end, so the last sample before that must be close.
 */
function startSampler(read, { firstIntervalMs = FIRST_INTERVAL_MS, watch = () => () => undefined, glance, glanceIntervalMs = GLANCE_INTERVAL_MS, hasEnded = () => false, onSample = () => undefined, } = {}) {
    const startedAt = performance.now();
    let highestSeen = NO_READING;
    let last;
    let lastReadAtMs;
    let lookedAt = -Infinity;
    let timer;
    let interval = firstIntervalMs;
    let reading = false;
    let stopped = false;
    function keep(usage, inTurn) {
        if (usage === undefined)
            return;
        highestSeen = highest(highestSeen, usage);
        last = inTurn ? undefined : usage;
        if (inTurn && !stopped)
            onSample(usage);
    }
    function look(inTurn) {
        // One at a time: a chatty plugin must not flood the engine with questions.
        if (reading)
            return;
        lookedAt = performance.now();
        const usage = read();
        if (!(usage instanceof Promise))
            return keep(usage, inTurn);
        reading = true;
        usage
            .then((it) => keep(it, inTurn), () => undefined)
            .finally(() => {
            reading = false;
        });
    }
    function take(atMs) {
        const usage = glance?.();
        if (usage === undefined)
            return;
        highestSeen = highest(highestSeen, usage);
        const { peakMemoryBytes, cpuMs } = usage;
        if (peakMemoryBytes === undefined || cpuMs === undefined)
            return;
        lastReadAtMs = atMs;
    }
    function tick() {
        if (stopped)
            return;
        glances?.refresh();
        look(true);
        timer = setTimeout(tick, interval);
        const longest = (performance.now() - startedAt) * SHARE_OF_RUN;
        interval = Math.min(interval * BACK_OFF, Math.max(MAX_INTERVAL_MS, longest));
    }
    function onEvent() {
        if (stopped)
            return;
        // First: what is gone in a moment.
        take(hasEnded() ? Infinity : Date.now());
        look(false);
    }
    const unwatch = watch(onEvent);
    const glances = glance && setInterval(() => take(Date.now()), glanceIntervalMs).unref();
    tick();
    return {
        get lastReadAtMs() {
            return lastReadAtMs;
        },
        sample() {
            if (stopped)
                return;
            take(Date.now());
            const isDue = performance.now() - lookedAt >= LOOK_APART_MS;
            if (glance === undefined || isDue)
                look(false);
        },
        stop() {
            if (!stopped && last !== undefined)
                onSample(last);
            stopped = true;
            unwatch();
            clearTimeout(timer);
            clearInterval(glances);
            return highestSeen;
        },
    };
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/container-sampler.ts




/** Through the API a sample costs the daemon milliseconds, not microseconds. */
const ENGINE_SAMPLE_INTERVAL_MS = 50;
/** How often is looked for a cgroup that the engine is about to make. */
const FIND_INTERVAL_MS = 5;
/** The engine dates an end once it has heard of it, and we by milliseconds. */
const SAME_MOMENT_MS = 2;
/**
 * Samples a container until stopped: from the kernel's files where they are on
 * this machine, else through the engine, once the container has started. To be
 * called when the engine has been told to start it: its answer can be later
 * than the end of the plugin.
 * @param hasNetwork whether it can have any traffic.
 */
function startContainerSampler(client, id, hasNetwork, onSample, find = findCgroup) {
    let cgroup;
    let sampler;
    let timer;
    let hasStarted = false;
    let stopped = false;
    function lookForCgroup() {
        cgroup = find(id, hasNetwork);
        if (cgroup === undefined)
            return;
        clearInterval(timer);
        const { glance, hasEnded, watch } = cgroup;
        const read = () => {
            const reading = cgroup?.read();
            return hasStarted ? reading : withoutTraffic(reading);
        };
        sampler = startSampler(read, { glance, hasEnded, watch, onSample });
    }
    lookForCgroup();
    if (cgroup === undefined) {
        timer = setInterval(lookForCgroup, FIND_INTERVAL_MS).unref();
    }
    return {
        get source() {
            if (sampler === undefined)
                return undefined;
            return cgroup === undefined ? 'engine' : 'cgroup';
        },
        started() {
            hasStarted = true;
            clearInterval(timer);
            if (stopped || sampler !== undefined)
                return;
            lookForCgroup();
            sampler ??= startSampler(() => engineUsage(client, id), {
                firstIntervalMs: ENGINE_SAMPLE_INTERVAL_MS,
                onSample,
            });
        },
        sample: () => sampler?.sample(),
        stop() {
            stopped = true;
            clearInterval(timer);
            const reading = sampler?.stop() ?? NO_READING;
            cgroup?.close();
            return reading;
        },
        isWhole(finishedAt) {
            const readAtMs = sampler?.lastReadAtMs ?? -Infinity;
            const endedAtMs = Date.parse(String(finishedAt));
            return readAtMs >= endedAtMs - SAME_MOMENT_MS;
        },
    };
}
/**
 * Before the start, what is in the cgroup is the engine's own process, which may
 * still be in the network namespace of the machine
 * (https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/nsenter/README.md).
 */
function withoutTraffic(reading) {
    return (reading && {
        ...reading,
        networkReceivedBytes: undefined,
        networkSentBytes: undefined,
    });
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/lost-plugin.ts


/** Why: whoever removed the container, it was not this execution. */
const REMOVED = 'the container was removed by somebody else';
/** Why: what the plugin printed from then on is nowhere. */
const CUT_OFF = 'the output stream ended before the plugin did';
/**
 * The error of an execution whose plugin was started, and for whose result the
 * engine does not stand.
 * @param reason what happened, as a part of a sentence.
 * @param since what was learnt afterwards: a sentence, after a space.
 */
function lostPlugin(pluginId, reason, since = '') {
    return new task_error/* EngineError */.NJ('engine_unavailable', `The engine lost the running plugin ${(0,quote/* quote */.h)(pluginId)} ` +
        `(${(0,quote/* quote */.h)(reason, quote/* LONG_QUOTE */.E)}): its output may be incomplete, so the ` +
        `execution does not count.${since} Look at the log of the Docker ` +
        'engine, then run the step again.');
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/container-state.ts

/** @param pluginId for the messages. */
function stateReader(client, id, pluginId) {
    return async (deadlineMs) => {
        const answer = await client.call({
            method: 'GET',
            path: `/containers/${id}/json`,
            ...(deadlineMs !== undefined && { deadlineMs }),
        });
        if (answer.status === 404)
            throw lostPlugin(pluginId, REMOVED);
        const state = answer.body
            ?.State;
        if (answer.status !== 200 || typeof state !== 'object' || !state) {
            throw lostPlugin(pluginId, answer.message || `the inspect was answered with ${answer.status}`);
        }
        return state;
    };
}
/** Whether it runs; one of which that is not said does not. */
function isRunning(state) {
    return state.Running === true;
}
/** Killed by the removal itself: its exit code is not the plugin's. */
function isBeingRemoved(state) {
    return state.Dead === true || state.Status === 'removing';
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/exit-after-streams.ts




/** How long an engine may take to notice the end that ended the streams. */
const UNREPORTED_MS = 2_000;
/** How long after the streams' end a plugin may end, by the engine's clock. */
const STREAMS_AHEAD_MS = 250;
/**
 * The exit of a plugin whose streams have ended. The engine's init holds both
 * until the plugin's end, even of one that closes its own. So a plugin that
 * goes on has lost what it prints; and an engine that knows of the end and does
 * not answer the wait never will.
 * @param exitCode what the wait answers, sooner or later.
 * @returns the exit code.
 * @throws BrokenError, and what the wait rejects with.
 */
async function exitAfterStreams(exitCode, { readState, isUnwanted }) {
    let settled = false;
    const isSettled = exitCode.then(() => (settled = true), () => (settled = true));
    const pause = () => Promise.race([isSettled, (0,promises_.setTimeout)(UNREPORTED_MS, null, { ref: false })]);
    await pause();
    while (!settled && !isUnwanted()) {
        const state = await readState(UNREPORTED_MS).catch(() => undefined);
        if (state !== undefined && isRunning(state))
            throw new BrokenError(CUT_OFF);
        await pause();
        if (!settled && state !== undefined) {
            throw new BrokenError('the engine did not report the end of it');
        }
    }
    return exitCode;
}
/**
 * Whether a plugin ran on without its streams, for less than the time after
 * which that is asked. By durations, as the engine's clock is not ours.
 * @param streamedMs from before the start to the end of the streams, so that in
 * doubt it did not.
 */
function endedAfterStreams({ StartedAt, FinishedAt }, streamedMs) {
    const ranMs = Date.parse(String(FinishedAt)) - Date.parse(String(StartedAt));
    const aheadMs = ranMs - streamedMs;
    // More would have been noticed: then the engine's clock was set meanwhile.
    return aheadMs > STREAMS_AHEAD_MS && aheadMs < 2 * UNREPORTED_MS;
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/explain-loss.ts





/** How long is asked what became of a plugin that was lost. */
const LOOK_MS = 2_000;
const LOOK_PAUSE_MS = 200;
/**
 * A connection that broke says nothing of the plugin; the engine may.
 * @param error what the wait for a plugin has failed with.
 * @returns what to throw instead; `error` itself where that explains itself.
 */
async function explainLoss(error, pluginId, { readState, isUnwanted }) {
    if (error instanceof FrameError)
        return lostPlugin(pluginId, error.message);
    const reason = brokenBy(error);
    // What a sink throws is its own: a full disk is not a lost engine.
    if (reason === undefined)
        return error;
    const until = performance.now() + LOOK_MS;
    while (!isUnwanted()) {
        try {
            const state = await readState(until - performance.now());
            if (isBeingRemoved(state))
                return lostPlugin(pluginId, REMOVED);
            return lostPlugin(pluginId, reason, isRunning(state)
                ? ' It was still running then, and is being removed.'
                : ` It has ended meanwhile, with exit code ${Number(state.ExitCode)}.`);
        }
        catch (answer) {
            if (brokenBy(answer) === undefined)
                return answer;
            if (performance.now() + LOOK_PAUSE_MS >= until)
                break;
            await (0,promises_.setTimeout)(LOOK_PAUSE_MS);
        }
    }
    return lostPlugin(pluginId, reason, ' The engine cannot be reached any more.');
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/exit-or-loss.ts


/**
 * Waits for the exit of a plugin and for all that it printed. A stream that
 * breaks off is a fault at once, not at the plugin's end.
 * @param reported the exit code, once the engine tells it.
 * @param pluginId for the messages.
 * @returns the exit code.
 * @throws EngineError when the plugin was lost; and what the sinks throw.
 */
async function exitOrLoss(reported, streams, pluginId, look) {
    try {
        const exitCode = await Promise.race([
            reported,
            streams.drained.then(() => exitAfterStreams(reported, look)),
        ]);
        await streams.drainedInTime();
        return exitCode;
    }
    catch (error) {
        throw await explainLoss(error, pluginId, look);
    }
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/signal-container.ts

/** A signal is delivered at once, or the engine is stuck. */
const SIGNAL_DEADLINE_MS = 5_000;
/** Delivered; or it does not run (any more), and that was the aim. */
const DONE = [204, 404, 409];
/**
 * Sends a signal to a plugin. One that does not run is no error.
 * @param signal its name, such as `SIGTERM`.
 * @param pluginId for the messages.
 * @throws EngineError when the engine does not deliver it.
 */
async function signalContainer(client, id, signal, pluginId) {
    const { status, message } = await client.call({
        method: 'POST',
        path: `/containers/${id}/kill?signal=${signal}`,
        deadlineMs: SIGNAL_DEADLINE_MS,
        repeat: true,
    });
    if (!DONE.includes(status))
        throw lostPlugin(pluginId, message);
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/start-container.ts

/** Starting can wait for the disk of a loaded machine. */
const START_DEADLINE_MS = 60_000;
/**
 * Starts a created container.
 * @param onSent called once the engine has been told.
 * @throws EngineError when it says that the container has not started, or says
 * nothing.
 */
async function startContainer(client, id, spec, onSent) {
    const answer = await client.call({
        method: 'POST',
        path: `/containers/${id}/start`,
        deadlineMs: START_DEADLINE_MS,
        onSent,
    });
    if (answer.status === 204)
        return;
    // Of the container; there are images and networks, too.
    if (/^No such container/i.test(answer.message)) {
        throw (0,start_failure/* removedBeforeStart */.Av)(spec);
    }
    throw (0,start_failure/* startFailure */.xn)(answer.message, spec);
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/wait-for-exit.ts

/**
 * Waits until a container ends, however long. To be called once the engine has
 * answered its start: sooner, the wait answers for one that never ran.
 * @param pluginId for the messages.
 * @returns the exit code.
 * @throws EngineError when there is none to count.
 */
async function waitForExit(client, id, pluginId) {
    const answer = await client.call({
        method: 'POST',
        path: `/containers/${id}/wait`,
        deadlineMs: Infinity,
    });
    const body = (answer.body ?? {});
    if (answer.status !== 200 || typeof body.StatusCode !== 'number') {
        throw lostPlugin(pluginId, answer.status === 404
            ? REMOVED
            : answer.message || `the wait was answered with ${answer.status}`);
    }
    if (typeof body.Error?.Message === 'string' && body.Error.Message !== '') {
        throw lostPlugin(pluginId, body.Error.Message);
    }
    return body.StatusCode;
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/was-oom-killed.ts

/** How long an engine may hear of a kernel's kill after the end it caused. */
const OOM_LATE_MS = 200;
/** A kill for lack of memory comes within a few pages of the limit. */
const was_oom_killed_FULL = 0.99;
/** 128 and the number of the signal, as a shell and Docker's init have it. */
const SIGKILL_EXIT_CODE = 137;
/**
 * Whether the kernel killed a process of a container for lack of memory.
 *
 * The engine tells it from an event that no order binds to that of the end:
 * it was seen to come late, and to be lost; on cgroup v2 the cgroup that is
 * watched goes with the last process
 * (https://github.com/containerd/containerd/issues/8893). So can our samples.
 * Then a death as by a kill, or with the memory full, counts with a kill among
 * all containers. Full memory is no evidence where kills are counted: what a
 * plugin reads and writes of files fills it too. Of an engine elsewhere that
 * shows no count, it is all there is beside the engine's word.
 * @param readState asks the engine once more, where it may be late.
 * @param countKills as `killsBefore`, now; asked only where that is known.
 * @throws EngineError when the engine is asked once more, and cannot say.
 */
async function wasOomKilled(evidence, readState, countKills) {
    const { exitCode, state, reading, killsBefore } = evidence;
    if (state.OOMKilled === true || (reading.oomKills ?? 0) > 0)
        return true;
    const isFull = (reading.peakMemoryBytes ?? 0) >= evidence.memoryBytes * was_oom_killed_FULL;
    const isKilled = exitCode === SIGKILL_EXIT_CODE && !evidence.isKilledByUs;
    if (!isKilled && !isFull)
        return false;
    if (killsBefore !== undefined && countKills() > killsBefore)
        return true;
    // A plugin that is content is not kept waiting for a mere warning.
    if (exitCode === 0)
        return false;
    await (0,promises_.setTimeout)(OOM_LATE_MS);
    if ((await readState()).OOMKilled === true)
        return true;
    return isKilled && isFull && reading.oomKills === undefined;
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/while-ended.ts

/** Asked while there is little time: an engine knows, or is stuck. */
const ENDED_DEADLINE_MS = 1_000;
const STILL_RUNNING = 'it was running still';
/**
 * Does what counts only while a container does not run, such as reading what
 * its plugin could change.
 * @param pluginId for the messages.
 * @throws EngineError when it runs, or may have run meanwhile; and what `act`
 * throws.
 */
async function whileEnded(client, id, pluginId, act) {
    const before = await endedAt(client, id, pluginId);
    await act();
    // A start that was given up can come about after a kill.
    if ((await endedAt(client, id, pluginId)) !== before) {
        throw lostPlugin(pluginId, STILL_RUNNING);
    }
}
/**
 * When it ended, as the engine says it; undefined for one that is gone.
 * @throws EngineError when it may be running.
 */
async function endedAt(client, id, pluginId) {
    const { status, body } = await client.call({
        method: 'GET',
        path: `/containers/${id}/json`,
        deadlineMs: ENDED_DEADLINE_MS,
    });
    if (status === 404)
        return undefined;
    const { State } = (body ?? {});
    if (State?.Running !== false)
        throw lostPlugin(pluginId, STILL_RUNNING);
    return State.FinishedAt;
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/docker-container.ts















/** A container that the engine has created and whose settings were read back. */
class DockerContainer {
    name;
    warnings;
    effectiveLimits;
    #id;
    #spec;
    #client;
    #storage;
    #onRemoved;
    #look;
    #streams;
    #exitCode;
    #sampler;
    #onEnding = () => undefined;
    #oomKillsBefore;
    /** When it was told to start, of performance.now(). */
    #startSentAtMs = 0;
    #ended = false;
    #removing = false;
    #killed = false;
    constructor(id, spec, warnings, client, storage = NO_STORAGE, onRemoved = () => undefined) {
        this.#id = id;
        this.#spec = spec;
        this.#client = client;
        this.#storage = storage;
        this.#onRemoved = onRemoved;
        this.#look = {
            readState: stateReader(client, id, spec.pluginId),
            isUnwanted: () => this.#removing,
        };
        this.name = spec.name;
        this.warnings = warnings;
        this.effectiveLimits = spec.limits;
    }
    async start(io) {
        // Attached before the start: later, the first output is lost.
        const attached = await attach(this.#client, this.#id);
        if (attached === undefined)
            throw (0,start_failure/* removedBeforeStart */.Av)(this.#spec);
        // It was given up meanwhile: what is not started need not be stopped.
        if (this.#removing) {
            attached.stream.destroy();
            throw (0,start_failure/* removedBeforeStart */.Av)(this.#spec);
        }
        this.#onEnding = once(io.onEnding);
        const streams = this.#drain(attached, io);
        this.#streams = streams;
        if (this.#client.isLocal)
            this.#oomKillsBefore = countOomKills();
        this.#startSentAtMs = performance.now();
        const started = startContainer(this.#client, this.#id, this.#spec, () => {
            this.#startSampling(io);
            io.whileStarting();
        });
        // Before the reply, so that the plugin finds its input on waking up.
        streams.end(io.stdin);
        await started.catch((error) => {
            this.#sampler?.stop();
            throw error;
        });
        // It was given up while the engine was starting it.
        if (this.#removing)
            throw this.#lost('it was removed while starting');
        // After the start reply with the default condition: the one order in which
        // the wait can neither hang nor answer for a container not yet started.
        this.#exitCode = this.#waitForExit();
        this.#exitCode.catch(() => undefined);
        this.#startSampling(io);
        this.#sampler?.started();
    }
    async wait() {
        const streams = this.#streams;
        if (!this.#exitCode || !streams)
            throw new Error('wait() before start()');
        const { pluginId } = this.#spec;
        const exitCode = await exitOrLoss(this.#exitCode, streams, pluginId, this.#look).finally(() => this.#sampler?.stop());
        if (streams.fault !== undefined)
            throw this.#lost(streams.fault);
        const unstarted = streams.hasPrinted
            ? undefined
            : (0,start_failure/* initFailure */.RT)(streams.firstLog);
        if (exitCode !== 0 && unstarted !== undefined) {
            throw (0,start_failure/* startFailure */.xn)(unstarted, this.#spec);
        }
        const state = await this.#look.readState();
        if (isBeingRemoved(state))
            throw this.#lost(REMOVED);
        if (isRunning(state))
            throw this.#lost(RESTARTED);
        const streamedMs = streams.endedAtMs - this.#startSentAtMs;
        if (endedAfterStreams(state, streamedMs))
            throw this.#lost(CUT_OFF);
        const reading = this.#sampler?.stop() ?? NO_READING;
        const oomKilled = await wasOomKilled({
            exitCode,
            state,
            reading,
            memoryBytes: this.effectiveLimits.memoryBytes,
            isKilledByUs: this.#killed,
            killsBefore: this.#oomKillsBefore,
        }, this.#look.readState, countOomKills);
        const usage = usageOf({
            reading,
            source: this.#sampler?.source,
            isWhole: this.#sampler?.isWhole(state.FinishedAt) ?? false,
            oomKilled,
            memoryBytes: this.effectiveLimits.memoryBytes,
        });
        return { exitCode, oomKilled, usage };
    }
    async stop(graceMs) {
        if (this.#exitCode === undefined)
            return this.kill();
        let timer;
        await new Promise((resolve) => {
            timer = setTimeout(resolve, graceMs);
            this.#exitCode?.then(resolve, resolve);
            // An engine that refuses this may still take the kill.
            this.#signal(this.#spec.stopSignal).catch(resolve);
        });
        clearTimeout(timer);
        if (!this.#ended)
            await this.kill();
    }
    async kill() {
        this.#killed = true;
        await this.#signal('SIGKILL');
    }
    async remove(budgetMs) {
        this.#removing = true;
        this.#sampler?.stop();
        // An unread stream blocks the removal of a container that has ended.
        this.#streams?.destroy();
        const sinceMs = performance.now();
        await removeById(this.#client, this.#id, this.name, budgetMs);
        const { copies } = this.#storage;
        if (copies !== undefined) {
            // Afterwards: a volume that is in use stays when its container goes.
            const leftMs = budgetMs - (performance.now() - sinceMs);
            await removeById(this.#client, copies.id, copies.name, leftMs);
        }
        this.#onRemoved();
    }
    async outputSize(atMost) {
        const { output } = this.#storage;
        if (output === undefined)
            return undefined;
        const { outputSize } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(8355)]).then(__webpack_require__.bind(__webpack_require__, 8355));
        return outputSize(this.#client, output, atMost);
    }
    async readOutput(take, signal) {
        const { output } = this.#spec;
        if (output === undefined)
            return;
        const { readDirectory } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(9703)]).then(__webpack_require__.bind(__webpack_require__, 99703));
        const path = `${output.mount}/${output.name}`;
        await readDirectory(this.#client, this.#id, path, take, signal);
    }
    get writableCopies() {
        return this.#storage.copies?.writable ?? [];
    }
    async readCopy({ mount }, take, signal) {
        const { copies } = this.#storage;
        if (copies === undefined)
            return;
        await whileEnded(this.#client, this.#id, this.#spec.pluginId, async () => {
            const { readDirectory } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(9703)]).then(__webpack_require__.bind(__webpack_require__, 99703));
            // Of the container that holds it: in the other a plugin had its hands.
            await readDirectory(this.#client, copies.id, mount.target, take, signal);
        });
    }
    #drain(attached, io) {
        const sinks = {
            onStdout: (bytes) => {
                io.onStdout(bytes);
                this.#sampler?.sample();
            },
            onStderr: (bytes) => {
                io.onStderr(bytes);
                this.#sampler?.sample();
            },
            onEnd: this.#onEnding,
            onClose: () => this.#sampler?.sample(),
        };
        return drain(attached, sinks, this.#client.isPodman);
    }
    /** From when the engine was told: a plugin can end before its reply. */
    #startSampling(io) {
        if (this.#removing)
            return;
        this.#sampler ??= startContainerSampler(this.#client, this.#id, this.#spec.network !== 'none', io.onUsage);
    }
    async #waitForExit() {
        const { pluginId } = this.#spec;
        const exitCode = await waitForExit(this.#client, this.#id, pluginId);
        this.#ended = true;
        this.#onEnding();
        return exitCode;
    }
    #signal(signal) {
        const { pluginId } = this.#spec;
        return signalContainer(this.#client, this.#id, signal, pluginId);
    }
    #lost(reason) {
        return lostPlugin(this.#spec.pluginId, reason);
    }
}
const NO_STORAGE = { copies: undefined, output: undefined };
const RESTARTED = 'the container was started again by somebody else';
function once(act) {
    let done = false;
    return () => {
        if (!done)
            act();
        done = true;
    };
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/create-container.ts








/**
 * Creates a container, reads back every limit and every part of the sandbox,
 * and refuses (removing it) when one did not take.
 * @param creation told how far it has come, for whoever has to remove it.
 * @param whileCreating called once the engine has the request.
 * @throws EngineError
 */
async function createContainer(client, spec, creation, whileCreating) {
    const relative = spec.image.volumes.find((it) => !it.startsWith('/'));
    if (relative !== undefined)
        throw relativeVolume(spec, relative);
    const bound = await createChecked(client, spec, creation, whileCreating);
    if (bound === 'unreachable')
        return createWithCopies(client, spec, creation);
    const { id, warnings, output } = bound;
    const { onRemoved } = creation;
    const storage = { copies: undefined, output };
    return new DockerContainer(id, spec, warnings, client, storage, onRemoved);
}
/** The engine is elsewhere, as far as files go: it gets copies of them. */
async function createWithCopies(client, spec, creation) {
    const { signal } = creation.unwanted;
    creation.state = 'sent';
    const holder = { state: 'answered', id: undefined };
    creation.holder = holder;
    try {
        const { copyMounts } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(5924)]).then(__webpack_require__.bind(__webpack_require__, 15924));
        const labels = {
            ...containerBody(spec).Labels,
            ...ownerLabels(client, spec.lifetimeMs),
        };
        const copies = await copyMounts(client, spec, labels, holder, signal);
        signal.throwIfAborted();
        const created = await createChecked(client, spec, creation, () => undefined, copies);
        if (created === 'unreachable')
            throw new Error('copies are out of reach');
        const { id, warnings, output } = created;
        const { onRemoved } = creation;
        const storage = { copies, output };
        return new DockerContainer(id, spec, warnings, client, storage, onRemoved);
    }
    catch (error) {
        if (holder.id !== undefined) {
            const name = (0,container_name/* copiesName */.hB)(spec.name);
            await removeById(client, holder.id, name, REFUSED_REMOVAL_MS).then(() => (creation.holder = undefined), () => undefined);
        }
        settle(creation);
        throw error;
    }
}
/** Nothing more is asked for; what broke off may come all the same. */
function settle(progress) {
    if (progress.state === 'sent')
        progress.state = 'answered';
}
/** No tmpfs can cover it: an engine takes only absolute paths for those. */
function relativeVolume(spec, volume) {
    return new task_error/* EngineError */.NJ('start_failed', `Plugin ${(0,quote/* quote */.h)(spec.pluginId)} was not started: its image declares the ` +
        `volume ${(0,quote/* quote */.h)(volume)}, which is no absolute path. Build the image ` +
        'with one that is.');
}

// EXTERNAL MODULE: ./src/orchestrator/docker/docker-cli.ts
var docker_cli = __webpack_require__(89242);
;// CONCATENATED MODULE: ./src/orchestrator/docker/find-container.ts



/**
 * The id of the container of an execution, by its name.
 * @returns undefined for none, `foreign` for one of somebody else.
 */
async function findContainer(client, name, executionId, deadlineMs) {
    const answer = await client.call({
        method: 'GET',
        path: `/containers/${encodeURIComponent(name)}/json`,
        deadlineMs,
    });
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200) {
        throw new task_error/* EngineError */.NJ('engine_unavailable', `The engine cannot say whether the container ${(0,quote/* quote */.h)(name)} is there ` +
            `(HTTP ${answer.status}: ${(0,quote/* quote */.h)(answer.message, quote/* LONG_QUOTE */.E)}).`);
    }
    const container = (answer.body ?? {});
    const owner = container.Config?.Labels?.[labels/* EXECUTION_LABEL */.iM];
    return owner === executionId ? (container.Id ?? 'foreign') : 'foreign';
}

// EXTERNAL MODULE: ./src/orchestrator/docker/prepare-image.ts
var prepare_image = __webpack_require__(32474);
;// CONCATENATED MODULE: ./src/orchestrator/docker/docker-orchestrator.ts











/** How often a container that may be coming is looked for. */
const docker_orchestrator_LOOK_PAUSE_MS = 200;
/** What a look gets in any case: the removal before it may have taken all there was. */
const MIN_LOOK_MS = 250;
/**
 * How long a container is looked for whose create broke off, or that another
 * process may have asked for as its last act: the engine goes on with a create
 * that nobody waits for. One that comes later yet is never started, and stale
 * for the next run.
 */
const LAST_ACT_MS = 5_000;
/** The Orchestrator port over a Docker Engine, 20.10 and newer. */
class DockerOrchestrator {
    #env;
    #runCli;
    #closing = new AbortController();
    /** By the name of the container; until that has been removed. */
    #creations = new Map();
    /** Undefined once it has failed: the next to need it tries again. */
    #client;
    #hasAnswered = false;
    #endpoint;
    /**
     * Starts connecting at once, so that the caller can do other work meanwhile;
     * a failure is thrown by the first method that needs the engine.
     */
    constructor(env, runCli = docker_cli/* runDockerCli */.e) {
        this.#env = env;
        this.#runCli = runCli;
        this.#client = this.#connect();
    }
    async prepareImage(request) {
        const client = await this.#engine();
        const { locked, build } = request;
        if (locked === undefined || build !== undefined) {
            return (0,prepare_image/* prepareImage */.F)(request, client, this.#runCli);
        }
        const { prepareLockedImage } = await __webpack_require__.e(/* import() */ 8269).then(__webpack_require__.bind(__webpack_require__, 88269));
        return prepareLockedImage(request, locked, client, this.#runCli);
    }
    async createContainer(spec, whileCreating) {
        const client = await this.#engine();
        const refused = this.#endpoint && refusedMount(spec, this.#endpoint);
        if (refused !== undefined)
            throw refused;
        const creation = {
            state: 'sent',
            id: undefined,
            holder: undefined,
            unwanted: new AbortController(),
            onRemoved: () => this.#creations.delete(spec.name),
        };
        this.#creations.set(spec.name, creation);
        return createContainer(client, spec, creation, whileCreating);
    }
    async removeContainer(name, executionId, budgetMs) {
        const existed = await this.#removeCreated(name, executionId, budgetMs);
        this.#creations.delete(name);
        return existed;
    }
    async #removeCreated(name, executionId, budgetMs) {
        const sinceMs = performance.now();
        const leftMs = () => budgetMs - (performance.now() - sinceMs);
        const creation = this.#creations.get(name);
        creation?.unwanted.abort();
        const existed = await this.#removeByName(name, executionId, leftMs, () => this.#creations.get(name));
        const copies = (0,container_name/* copiesName */.hB)(name);
        const holder = creation?.holder;
        if (holder !== undefined) {
            const held = await this.#removeByName(copies, executionId, leftMs, () => holder);
            return held || existed;
        }
        if (creation !== undefined)
            return existed;
        const client = await this.#connected(lookMs(leftMs()));
        const id = await findContainer(client, copies, executionId, lookMs(leftMs()));
        if (id === undefined || id === 'foreign')
            return existed;
        await removeById(client, id, copies, leftMs());
        return true;
    }
    async #removeByName(name, executionId, leftMs, progress) {
        const budgetMs = leftMs();
        for (;;) {
            const creation = progress();
            let problem = 'the engine may be creating it still';
            try {
                const client = await this.#connected(lookMs(leftMs()));
                const id = creation?.id ??
                    (await findContainer(client, name, executionId, lookMs(leftMs() / 2)));
                if (id === 'foreign')
                    return false;
                if (id !== undefined) {
                    await removeById(client, id, name, leftMs());
                    return true;
                }
                if (creation?.state === 'answered')
                    return false;
                const lookedForMs = budgetMs - leftMs();
                const enoughMs = Math.min(LAST_ACT_MS, budgetMs / 2);
                if (creation?.state !== 'sent' && lookedForMs >= enoughMs)
                    return false;
            }
            catch (error) {
                problem = error.message;
            }
            if (leftMs() <= docker_orchestrator_LOOK_PAUSE_MS)
                throw unsure(name, problem);
            await (0,promises_.setTimeout)(docker_orchestrator_LOOK_PAUSE_MS);
        }
    }
    async removeStale() {
        if (!this.#hasAnswered)
            return [];
        const client = await this.#engine();
        const { removeStale } = await __webpack_require__.e(/* import() */ 5261).then(__webpack_require__.bind(__webpack_require__, 15261));
        return removeStale(client);
    }
    async capacity(deadlineMs) {
        const client = await this.#connected(deadlineMs);
        const { engineCapacity } = await __webpack_require__.e(/* import() */ 8068).then(__webpack_require__.bind(__webpack_require__, 78068));
        return engineCapacity(client, deadlineMs);
    }
    async ping(deadlineMs) {
        const client = await this.#connected(deadlineMs);
        await client.call({ method: 'GET', path: '/version', deadlineMs });
    }
    close() {
        this.#closing.abort();
    }
    #connect() {
        const client = (async () => {
            this.#endpoint = (0,docker_endpoint/* resolveEndpoint */.s)(this.#env);
            const client = (0,connect_engine/* connectEngine */.x)(this.#endpoint, this.#closing.signal);
            await client;
            this.#hasAnswered = true;
            return client;
        })();
        client.catch(() => undefined);
        return client;
    }
    /** The connection, or a new try to get one where there is none. */
    async #engine() {
        const client = (this.#client ??= this.#connect());
        try {
            return await client;
        }
        catch (error) {
            if (this.#client === client)
                this.#client = undefined;
            throw error;
        }
    }
    /** The same, within a deadline. */
    async #connected(deadlineMs) {
        let timer;
        const late = new Promise((_resolve, reject) => {
            const onLate = () => reject(new Error('the engine does not answer'));
            timer = setTimeout(onLate, deadlineMs);
        });
        try {
            return await Promise.race([this.#engine(), late]);
        }
        catch (error) {
            this.#client = undefined;
            throw error;
        }
        finally {
            clearTimeout(timer);
        }
    }
}
const lookMs = (leftMs) => Math.max(leftMs, MIN_LOOK_MS);
function unsure(name, problem) {
    return new task_error/* EngineError */.NJ('engine_unavailable', `The container ${name} may be left on the engine: ${problem.replace(/\.$/, '')}.`);
}


/***/ }),

/***/ 25629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ik: () => (/* binding */ adviceOn),
  dg: () => (/* binding */ isTransient),
  pullImage: () => (/* binding */ pullImage),
  TT: () => (/* binding */ pullableName)
});

// UNUSED EXPORTS: pullArguments

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(41969);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(73579);
;// CONCATENATED MODULE: ./src/orchestrator/docker/pull-progress.ts
/** What the docker CLI says of a layer: `44e5a631f964: Download complete`. */
const LAYER = /^(\w{12,64}): (Pulling fs layer|Waiting|Downloading|Verifying Checksum|Download complete|Extracting|Pull complete|Already exists)\b/;
/** How much of a layer is done by then: it is downloaded, and unpacked. */
const SHARES = {
    'Download complete': 0.5,
    Extracting: 0.5,
    'Pull complete': 1,
    'Already exists': 1,
};
/**
 * Follows the lines of a `docker pull` without a terminal. Layers are all that
 * it tells of: no sizes, so a large one counts as much as a small one.
 * @returns what takes a line, and gives how far the pull is; undefined for a
 * line that is not about a layer.
 */
function pullFollower() {
    const shares = new Map();
    return (line) => {
        const [, layer, state] = LAYER.exec(line) ?? [];
        if (layer === undefined || state === undefined)
            return undefined;
        // What has been downloaded is waiting for its turn, not for its bytes.
        const before = shares.get(layer) ?? 0;
        shares.set(layer, Math.max(before, SHARES[state] ?? 0));
        const all = [...shares.values()];
        return {
            layers: all.length,
            layersDone: all.filter((share) => share === 1).length,
            share: all.reduce((sum, share) => sum + share, 0) / all.length,
        };
    };
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/image-pull.ts




/** Tries in all; a registry that is down for longer is a real failure. */
const ATTEMPTS = 3;
const FIRST_PAUSE_MS = 1_000;
/**
 * Pulls an image through the docker CLI; retries only what may pass.
 * @throws EngineError `image_unavailable` with the registry's last words.
 */
async function pullImage(request, run, pause = (ms, signal) => (0,promises_.setTimeout)(ms, undefined, { signal })) {
    const { reference, signal, onProgress } = request;
    for (let attempt = 1;; attempt += 1) {
        const follow = pullFollower();
        const result = await run(pullArguments(request), {
            signal,
            onLine: (line) => onProgress(line, follow(line)),
        });
        signal.throwIfAborted();
        if (result.exitCode === 0)
            return;
        const reason = lastLine(result.stderr);
        const transient = isTransient(reason);
        if (!transient || attempt === ATTEMPTS) {
            throw new task_error/* EngineError */.NJ('image_unavailable', pullFailure(reference, reason, transient ? attempt : 1));
        }
        const jitter = 0.75 + Math.random() / 2;
        const pauseMs = Math.round(FIRST_PAUSE_MS * 4 ** (attempt - 1) * jitter);
        onProgress(`pull failed (${(0,quote/* quote */.h)(reason, quote/* LONG_QUOTE */.E)}), trying again in ${pauseMs} ms`);
        await pause(pauseMs, signal);
    }
}
/** The argv of `docker pull`. Pure. */
function pullArguments(request) {
    return [
        'pull',
        ...(request.platform === undefined ? [] : ['--platform', request.platform]),
        '--',
        pullableName(request.reference),
    ];
}
/** The reference with an explicit tag: an empty tag can mean all tags. */
function pullableName(reference) {
    return reference.tag === undefined && reference.digest === undefined
        ? `${reference.text}:latest`
        : reference.text;
}
/**
 * Whether trying again can help. Unknown faults are not retried: a wrong name
 * or a missing right never gets better, and waiting hides it.
 */
function isTransient(reason) {
    if (/no space left|unauthorized|denied|forbidden|not found|manifest unknown|no matching manifest|invalid reference|repository does not exist|no basic auth/i.test(reason)) {
        return false;
    }
    return /toomanyrequests|too many requests|\b429\b|\b50[0234]\b|internal server error|bad gateway|service unavailable|gateway time-?out|timeout|timed out|deadline exceeded|connection reset|connection refused|broken pipe|unexpected EOF|\bEOF\b|no such host|temporary failure|server misbehaving|network is unreachable|TLS handshake/i.test(reason);
}
function pullFailure(reference, reason, attempts) {
    const tries = attempts > 1 ? ` after ${attempts} tries` : '';
    return (`The image ${(0,quote/* quote */.h)(reference.text, quote/* LONG_QUOTE */.E)} could not be pulled${tries}: ` +
        `${(0,quote/* quote */.h)(reason || 'docker pull gave no reason', quote/* LONG_QUOTE */.E)}. ${adviceOn(reason)}`);
}
/** What to do about the last words of a registry. One sentence. */
function adviceOn(reason) {
    if (/no matching manifest/i.test(reason)) {
        return 'It is not published for this platform: set `platform:` in the definition to one that it has.';
    }
    if (/no space left|unauthorized|denied|forbidden|no basic auth/i.test(reason)) {
        return 'Log in to the registry in an earlier step, and check the name.';
    }
    if (/not found|manifest unknown|does not exist/i.test(reason)) {
        return 'Check the name and the tag of `image:` in the definition.';
    }
    if (/toomanyrequests|too many requests|429/i.test(reason)) {
        return "The registry's rate limit is used up: log in, or use a mirror.";
    }
    return 'Check that the registry can be reached from this runner.';
}
function lastLine(text) {
    return (text
        .trim()
        .split(/[\r\n]+/)
        .at(-1)
        ?.trim() ?? '');
}


/***/ }),

/***/ 88541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iV: () => (/* binding */ platformFits),
/* harmony export */   mm: () => (/* binding */ inspectImage),
/* harmony export */   qY: () => (/* binding */ enginePlatform),
/* harmony export */   tj: () => (/* binding */ platformOf)
/* harmony export */ });
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41969);
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73579);
/* harmony import */ var _compare_versions__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92446);



/** The first API whose image inspect can be asked for a platform. */
const PLATFORM_INSPECT_API = '1.49';
/**
 * Looks at an image.
 * @returns undefined when the engine does not have it.
 */
async function inspectImage(name, platform, client) {
    const query = platform !== undefined &&
        (0,_compare_versions__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Z)(client.apiVersion, PLATFORM_INSPECT_API) >= 0
        ? `?platform=${encodeURIComponent(platformJson(platform))}`
        : '';
    const answer = await client.call({
        method: 'GET',
        path: `/images/${name}/json${query}`,
    });
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200) {
        throw new _definition_task_error__WEBPACK_IMPORTED_MODULE_0__/* .EngineError */ .NJ('image_unavailable', `The engine cannot say what the image ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(name)} is ` +
            `(HTTP ${answer.status}: ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(answer.message, _definition_quote__WEBPACK_IMPORTED_MODULE_2__/* .LONG_QUOTE */ .E)}).`);
    }
    return answer.body;
}
function platformJson(platform) {
    const [os, architecture, variant] = platform.split('/');
    return JSON.stringify({ os, architecture, ...(variant && { variant }) });
}
/**
 * What the engine runs without emulation. It is asked only when no image is for
 * this machine's processor.
 * @param platforms those that there are images for.
 */
async function enginePlatform(platforms, client) {
    const here = { x64: 'linux/amd64', arm64: 'linux/arm64' }[process.arch];
    // Elsewhere, this machine's processor says nothing.
    if (client.isLocal &&
        here !== undefined &&
        platforms.some((it) => platformFits(here, it))) {
        return here;
    }
    const answer = await client.call({ method: 'GET', path: '/version' });
    const version = (answer.body ?? {});
    return `${version.Os ?? 'linux'}/${version.Arch ?? 'unknown'}`;
}
/** `os/arch[/variant]` of an image. */
function platformOf(image) {
    const parts = [image.Os, image.Architecture, image.Variant];
    return parts.filter(Boolean).join('/');
}
/** `linux/arm64` fits `linux/arm64/v8`; a named variant must be equal. */
function platformFits(wanted, got) {
    const [wantedOs, wantedArch, wantedVariant] = wanted.split('/');
    const [os, arch, variant] = got.split('/');
    return (wantedOs === os &&
        wantedArch === arch &&
        (wantedVariant === undefined ||
            variant === undefined ||
            wantedVariant === variant));
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

/***/ 42852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ownMounts)
/* harmony export */ });
/** What covers a file of git's. The engine's own, wherever it is. */
const NOTHING = '/dev/null';
/** The mounts of files that have to be those of this machine. */
function ownMounts({ mounts }) {
    return mounts.filter(({ source }) => source !== NOTHING);
}


/***/ }),

/***/ 32474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ prepareImage)
/* harmony export */ });
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41969);
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73579);
/* harmony import */ var _image_pull__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25629);
/* harmony import */ var _inspect_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88541);




/**
 * Makes an image present by its policy and looks at it.
 * @throws EngineError `image_unavailable` or `engine_unavailable`.
 */
async function prepareImage(request, client, run) {
    const name = await obtain(request, client, run);
    const found = await (0,_inspect_image__WEBPACK_IMPORTED_MODULE_2__/* .inspectImage */ .mm)(name, request.platform, client);
    if (found !== undefined)
        return fit(found, request, client);
    if (request.pull === 'never')
        throw absent(request.reference);
    if (request.build !== undefined) {
        throw new _definition_task_error__WEBPACK_IMPORTED_MODULE_0__/* .EngineError */ .NJ('image_unavailable', `The image ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(request.reference.text)} was built but the engine at ` +
            `${client.endpointName} does not have it: use a builder that loads its ` +
            'result into the engine (`docker buildx use default`).');
    }
    await pull(request, run);
    const pulled = await (0,_inspect_image__WEBPACK_IMPORTED_MODULE_2__/* .inspectImage */ .mm)(name, request.platform, client);
    if (pulled === undefined) {
        throw new _definition_task_error__WEBPACK_IMPORTED_MODULE_0__/* .EngineError */ .NJ('image_unavailable', `The image ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(request.reference.text)} was pulled but the engine at ` +
            `${client.endpointName} does not have it: the docker CLI and ` +
            'plugin-runner use different engines. Set DOCKER_HOST for both.');
    }
    return fit(pulled, request, client);
}
/** Builds or pulls first where the policy asks for it. @returns its name. */
async function obtain(request, client, run) {
    const name = (0,_image_pull__WEBPACK_IMPORTED_MODULE_1__/* .pullableName */ .TT)(request.reference);
    if (request.build !== undefined && request.pull !== 'never') {
        await request.mayTransfer();
        const { buildImage } = await __webpack_require__.e(/* import() */ 1517).then(__webpack_require__.bind(__webpack_require__, 51517));
        return buildImage({ ...request, build: request.build }, run);
    }
    if (request.pull === 'always') {
        await pull(request, run);
        return name;
    }
    if (request.pull === 'missing' && request.platform !== undefined) {
        const found = await (0,_inspect_image__WEBPACK_IMPORTED_MODULE_2__/* .inspectImage */ .mm)(name, request.platform, client);
        if (found && !(0,_inspect_image__WEBPACK_IMPORTED_MODULE_2__/* .platformFits */ .iV)(request.platform, (0,_inspect_image__WEBPACK_IMPORTED_MODULE_2__/* .platformOf */ .tj)(found))) {
            await pull(request, run);
        }
    }
    return name;
}
async function pull(request, run) {
    await request.mayTransfer();
    const { pullImage } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 25629));
    await pullImage(request, run);
}
/**
 * Refuses an image of another platform: started all the same, it would end
 * with exit code 1 and "exec format error", as if the plugin had failed.
 */
async function fit(image, request, client) {
    const platform = (0,_inspect_image__WEBPACK_IMPORTED_MODULE_2__/* .platformOf */ .tj)(image);
    const wanted = request.platform ?? (await (0,_inspect_image__WEBPACK_IMPORTED_MODULE_2__/* .enginePlatform */ .qY)([(0,_inspect_image__WEBPACK_IMPORTED_MODULE_2__/* .platformOf */ .tj)(image)], client));
    if (!(0,_inspect_image__WEBPACK_IMPORTED_MODULE_2__/* .platformFits */ .iV)(wanted, platform)) {
        throw new _definition_task_error__WEBPACK_IMPORTED_MODULE_0__/* .EngineError */ .NJ('image_unavailable', `The image ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(request.reference.text)} is for ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(platform)} and ` +
            (request.platform === undefined
                ? `this engine runs ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(wanted)}: publish it for that platform too, ` +
                    'or name one that the engine can emulate with `platform:` in the definition.'
                : `the definition asks for ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(wanted)}: publish it for that ` +
                    'platform, or correct `platform:`.'));
    }
    return {
        id: image.Id,
        digest: repoDigest(image, request.reference) ?? image.Id,
        platform,
        user: image.Config?.User ?? '',
        volumes: Object.keys(image.Config?.Volumes ?? {}),
        labels: image.Config?.Labels ?? {},
    };
}
function repoDigest(image, reference) {
    if (reference.digest !== undefined)
        return reference.digest;
    const digests = image.RepoDigests ?? [];
    const own = digests.find((entry) => sameRepository(entry, reference));
    return own?.split('@')[1];
}
function sameRepository(entry, reference) {
    const repository = entry.split('@')[0] ?? '';
    const own = reference.registry === undefined
        ? reference.repository
        : `${reference.registry}/${reference.repository}`;
    return normalise(repository) === normalise(own);
}
/** `docker.io/library/x`, `library/x` and `x` are one repository. */
function normalise(repository) {
    return repository
        .replace(/^(index\.)?docker\.io\//, '')
        .replace(/^library\//, '');
}
function absent(reference) {
    return new _definition_task_error__WEBPACK_IMPORTED_MODULE_0__/* .EngineError */ .NJ('image_unavailable', `The image ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(reference.text, _definition_quote__WEBPACK_IMPORTED_MODULE_3__/* .LONG_QUOTE */ .E)} is not on this runner and pulling is ` +
        'off (`pull: never`): pull or build it in an earlier step.');
}


/***/ }),

/***/ 40993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e7: () => (/* binding */ readBack),
/* harmony export */   pP: () => (/* binding */ MASKED_PATHS),
/* harmony export */   tF: () => (/* binding */ READ_ONLY_PATHS)
/* harmony export */ });
/* harmony import */ var _create_warnings__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70615);

/** HostConfig fields whose value must come back as it was sent. */
const HOST_FIELDS = [
    'Memory',
    'NanoCpus',
    'CpuPeriod',
    'CpuQuota',
    'PidsLimit',
    'ReadonlyRootfs',
    'CapDrop',
    'CapAdd',
    'NetworkMode',
    'IpcMode',
    'CgroupnsMode',
    'ShmSize',
    'Tmpfs',
    'Init',
    'Privileged',
    'AutoRemove',
    'OomScoreAdj',
    'Runtime',
];
/** What we never ask for: nothing, whichever way an engine writes that. */
const EMPTY_HOST_FIELDS = [
    'Binds',
    'VolumesFrom',
    'VolumeDriver',
    'Devices',
    'DeviceRequests',
    'DeviceCgroupRules',
    'GroupAdd',
    'Links',
    'PortBindings',
    'PublishAllPorts',
    'PidMode',
    'UTSMode',
    'UsernsMode',
    'CgroupParent',
    'Sysctls',
    'OomKillDisable',
];
/** Of what every engine since 20.10 hides; newer ones hide more. */
const MASKED_PATHS = [
    '/proc/kcore',
    '/proc/keys',
    '/proc/timer_list',
    '/sys/firmware',
];
const READ_ONLY_PATHS = [
    '/proc/bus',
    '/proc/fs',
    '/proc/irq',
    '/proc/sys',
    '/proc/sysrq-trigger',
];
/** Security options that take a part of the sandbox away. */
const LOOSENING = /unconfined|disable|no-new-privileges[=:]false/;
/** Container fields whose value must come back as it was sent. */
const CONTAINER_FIELDS = [
    'Image',
    'Hostname',
    'User',
    'StopSignal',
    'Tty',
    'OpenStdin',
    'StdinOnce',
];
/**
 * Compares what was asked for with what the engine holds. Engines of old
 * cgroups or without a controller drop limits with no more than a warning.
 * @param warnings what the engine said when it created the container.
 * @returns every difference; empty when all took.
 */
function readBack(body, inspected, warnings = []) {
    const host = inspected.HostConfig ?? {};
    const config = inspected.Config ?? {};
    const differences = [];
    const compare = (field, asked, got) => {
        if (asked !== undefined && !same(asked, got)) {
            differences.push({ field, asked, got });
        }
    };
    for (const field of HOST_FIELDS) {
        compare(field, body.HostConfig[field], host[field]);
    }
    for (const field of CONTAINER_FIELDS) {
        compare(field, body[field], config[field]);
    }
    // Without swap accounting an engine answers -1 – and says so.
    if (host['MemorySwap'] !== -1 || !warnings.some(_create_warnings__WEBPACK_IMPORTED_MODULE_0__/* .isWithoutSwap */ .M)) {
        compare('MemorySwap', body.HostConfig.MemorySwap, host['MemorySwap']);
    }
    for (const field of EMPTY_HOST_FIELDS) {
        if (!isEmpty(host[field]))
            compare(field, null, host[field]);
    }
    compareSecurity(body, host, compare);
    compareSettings(body, host, config, compare);
    if (body.NetworkDisabled) {
        compare('NetworkDisabled', true, config['NetworkDisabled']);
    }
    compareMounts(body, host, inspected.Mounts ?? [], compare);
    return differences;
}
/**
 * Every mount is there as asked, and nothing else but tmpfs: no volume of the
 * image is a disk under a read-only root.
 */
function compareMounts(body, host, mounts, compare) {
    const shown = mounts
        .filter((mount) => mount['Type'] !== 'tmpfs')
        .map((mount) => `${String(mount['Type'])} ${String(mount['Destination'])} ${mount['RW'] === true ? 'rw' : 'ro'} ${String(mount['Propagation'])}`);
    const asked = body.HostConfig.Mounts.map((mount) => `${mount.Type} ${mount.Target} ${mount.ReadOnly ? 'ro' : 'rw'} ` +
        (mount.Type === 'bind' ? mount.BindOptions.Propagation : ''));
    compare('Mounts', asked, shown);
    // Only the request has this one; an engine that does not know it drops it.
    const bound = Array.isArray(host['Mounts']) ? host['Mounts'] : [];
    const recursive = bound
        .map(asRecord)
        .filter((it) => it['Type'] !== 'volume')
        .filter((it) => asRecord(it['BindOptions'])['NonRecursive'] !== true)
        .map((it) => String(it['Target']));
    compare('Mounts.NonRecursive', [], recursive);
}
function compareSecurity(body, host, compare) {
    const security = list(host['SecurityOpt']);
    if (!security.some((option) => option.startsWith('no-new-privileges')) ||
        security.some((option) => LOOSENING.test(option))) {
        compare('SecurityOpt', body.HostConfig.SecurityOpt, security);
    }
    for (const [field, paths] of [
        ['MaskedPaths', MASKED_PATHS],
        ['ReadonlyPaths', READ_ONLY_PATHS],
    ]) {
        const got = list(host[field]);
        if (!paths.every((path) => got.includes(path)))
            compare(field, paths, got);
    }
}
/** Objects to which an engine adds fields of its own. */
function compareSettings(body, host, config, compare) {
    for (const [field, key] of [
        ['LogConfig', 'Type'],
        ['RestartPolicy', 'Name'],
    ]) {
        const asked = body.HostConfig[field];
        compare(`${field}.${key}`, asked[key], asRecord(host[field])[key]);
    }
    const health = asRecord(config['Healthcheck'])['Test'];
    compare('Healthcheck', body.Healthcheck.Test, health);
    const labels = asRecord(config['Labels']);
    for (const [name, value] of Object.entries(body.Labels)) {
        compare(`Labels.${name}`, value, labels[name]);
    }
    const ulimits = Array.isArray(host['Ulimits']) ? host['Ulimits'] : [];
    for (const { Name, ...asked } of body.HostConfig.Ulimits) {
        const found = ulimits.map(asRecord).find((it) => it['Name'] === Name);
        const got = { Soft: found?.['Soft'], Hard: found?.['Hard'] };
        compare(`Ulimits.${Name}`, asked, got);
    }
}
function isEmpty(value) {
    if (typeof value === 'object' && value !== null) {
        return Object.keys(value).length === 0;
    }
    return !value;
}
function same(asked, got) {
    if (Array.isArray(asked)) {
        const left = asked.map(withoutCapPrefix).sort();
        const right = list(got).map(withoutCapPrefix).sort();
        return JSON.stringify(left) === JSON.stringify(right);
    }
    if (typeof asked === 'object' && asked !== null) {
        const entries = Object.entries(asked);
        const other = asRecord(got);
        return (entries.length === Object.keys(other).length &&
            entries.every(([key, value]) => other[key] === value));
    }
    return asked === got;
}
/** Docker 28 writes `CAP_NET_RAW` for `NET_RAW`. */
function withoutCapPrefix(name) {
    return String(name).replace(/^CAP_/, '');
}
function list(value) {
    return Array.isArray(value) ? value.map(String) : [];
}
function asRecord(value) {
    return typeof value === 'object' && value !== null
        ? value
        : {};
}


/***/ }),

/***/ 36604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ sendCreate)
/* harmony export */ });
/** A create can wait for the disk of a loaded machine. */
const CREATE_DEADLINE_MS = 60_000;
/**
 * Asks the engine for a container.
 * @param container its name, and the platform of its image.
 * @param body of the request.
 * @param progress is told what becomes of it, for whoever has to remove it.
 * @param onSent called once the engine has the request.
 * @throws EngineError when the engine does not answer: it may go on with it.
 */
async function sendCreate(client, container, body, progress, onSent = () => undefined) {
    const name = encodeURIComponent(container.name);
    const platform = encodeURIComponent(container.platform);
    const answer = await client
        .call({
        method: 'POST',
        path: `/containers/create?name=${name}&platform=${platform}`,
        body,
        onSent,
        deadlineMs: CREATE_DEADLINE_MS,
    })
        .catch((error) => {
        progress.state = 'broken';
        throw error;
    });
    progress.state = 'answered';
    const { Id: id, Warnings: warnings } = (answer.body ?? {});
    if (answer.status !== 201 || typeof id !== 'string') {
        return { message: answer.message };
    }
    progress.id = id;
    return { id, warnings: warnings ?? [] };
}


/***/ }),

/***/ 60854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ removedBeforeStart),
/* harmony export */   RT: () => (/* binding */ initFailure),
/* harmony export */   xn: () => (/* binding */ startFailure)
/* harmony export */ });
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41969);
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73579);


/** The engine's words, and what they mean for the author of a definition. */
const MEANINGS = [
    [
        /unknown or invalid runtime|unknown runtime|runtime "[^"]*" (binary )?not (found|installed)/i,
        'The engine does not know the runtime of `sandbox.runtime`, and no other takes its place: `docker info` lists its runtimes. Install and register this one there, or leave the key out.',
    ],
    [
        /failed to start shim|fork\/exec/i,
        'The engine cannot run the runtime of `sandbox.runtime`: `docker info` lists its runtimes; check that the program of this one is installed there.',
    ],
    [
        /within the daemon root/i,
        'The workspace is where the engine keeps its images: check the repository out to a directory of its own.',
    ],
    [
        /container-init binary not found/i,
        'Podman has no init for its containers: install catatonit beside it.',
    ],
    [
        /bind source path does not exist|invalid mount/i,
        'The engine does not see the files of this runner: it runs on another machine, or this job runs in a container. `workspace: write` needs both on one machine.',
    ],
    [
        /executable file not found|no such file or directory/i,
        'The command, or the interpreter of its script, is not in the image: check `entrypoint:` and `command:` of the definition, or those of the image.',
    ],
    [
        /fork failed/i,
        'The container may have no further process: raise `resource_limits.pids`.',
    ],
    [
        /permission denied/i,
        'The command is not executable for the sandbox user: give it `chmod a+rx` in the image, or set `sandbox.user`.',
    ],
    [
        /argument list too long/i,
        'Its arguments and its environment are more than a program may have: send what is large as the input.',
    ],
    [
        /exec format error/i,
        'The program is for another processor, or a script without `#!`.',
    ],
    [
        /unable to find user|no users found|no matching entries in passwd/i,
        'The user does not exist in the image: set `sandbox.user` to numbers, for example "65534:65534".',
    ],
    [
        /network .* not found/i,
        'The engine does not know the network of `network:`: create it in an earlier step.',
    ],
    [
        /CPUs? available/i,
        'The runner has fewer CPUs: lower `resource_limits.cpu`, or use a larger runner.',
    ],
];
/**
 * Why the engine would not create or start a container: never an exit code of
 * the plugin.
 */
function startFailure(engineMessage, spec) {
    const meaning = MEANINGS.find(([pattern]) => pattern.test(engineMessage));
    return new _definition_task_error__WEBPACK_IMPORTED_MODULE_0__/* .EngineError */ .NJ('start_failed', `The engine could not start plugin ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(spec.pluginId)}: ` +
        `${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(engineMessage || 'it gave no reason', _definition_quote__WEBPACK_IMPORTED_MODULE_1__/* .LONG_QUOTE */ .E)}. ` +
        (meaning?.[1] ?? 'The plugin did not run.'));
}
/**
 * The error for a container that has gone before its start: none of the
 * plugin's doing, nor of its definition.
 */
function removedBeforeStart({ pluginId }) {
    return new _definition_task_error__WEBPACK_IMPORTED_MODULE_0__/* .EngineError */ .NJ('engine_unavailable', `Plugin ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(pluginId)} was not started: its container was ` +
        'removed by somebody else. Look for what removes containers on this ' +
        'engine, such as `docker container prune`.');
}
/**
 * The engine's init (tini) starts the command, and says so when it cannot: with
 * an exit code that a plugin could have given itself
 * (https://github.com/krallin/tini/blob/master/src/tini.c); that of Podman does
 * so, too (https://github.com/openSUSE/catatonit/blob/main/catatonit.c), and runc when it
 * cannot start the init
 * (https://github.com/opencontainers/runc/blob/main/libcontainer/system/linux.go).
 * @param stderr all that the container wrote there.
 * @returns why the command was not started; undefined when it was.
 */
function initFailure(stderr) {
    // A name can have any character in it, those that end lines included.
    const [, tini, runtime, catatonit] = /^(?:\[FATAL tini \(\d+\)\] ((?:exec [^]+|fork) failed: .+)|((?:exec \/sbin\/docker-init|standard_init_linux\.go:\d+: exec user process caused): .+)|ERROR \(catatonit:\d+\): (failed to (?:exec|fork) .+))\n?$/.exec(stderr) ?? [];
    return tini ?? runtime ?? catatonit;
}


/***/ }),

/***/ 89022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IV: () => (/* binding */ exchangesFiles),
/* harmony export */   Rr: () => (/* binding */ getsFiles),
/* harmony export */   Yh: () => (/* binding */ leavesFiles)
/* harmony export */ });
/** Whether a plugin gets or leaves anything but its streams. */
function exchangesFiles(definition, task) {
    return getsFiles(definition, task) || leavesFiles(definition, task);
}
/** Whether it has an input directory. */
function getsFiles({ inputVia }, { files = [] }) {
    return files.length > 0 || inputVia === 'file';
}
/** Whether it has an output directory. */
function leavesFiles({ leavesArtifacts, outputVia }, { artifactsDirectory }) {
    return (leavesArtifacts || outputVia === 'file' || artifactsDirectory !== undefined);
}


/***/ }),

/***/ 12486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findGit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** A workspace of more directories is not looked through. */
const MAX_DIRECTORIES = 50_000;
/** Each needs a mount of its own. */
const MAX_FOUND = 250;
/** A `.git` file holds one short line. */
const MAX_GIT_FILE_BYTES = 4096;
/**
 * Finds the `.git` of the workspace and of every repository in it, with the
 * directories in the workspace that a `.git` file or link leads to. Links are
 * not followed otherwise. A directory that this user cannot read counts as
 * found: another user could.
 * @param workspace absolute, without links.
 */
function findGit(workspace, maxDirectories = MAX_DIRECTORIES, maxFound = MAX_FOUND) {
    const found = new Map();
    const queue = [''];
    // A plain index: shift() would make a search of many directories quadratic.
    for (let at = 0; at < queue.length; at += 1) {
        if (at === maxDirectories) {
            return { found: [], gaveUp: `more than ${maxDirectories} directories` };
        }
        const directory = queue[at] ?? '';
        const entries = entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, directory));
        if (entries === undefined && directory !== '') {
            found.set(directory, { path: directory, isDirectory: true });
        }
        for (const entry of entries ?? []) {
            const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
            if (entry.name === '.git') {
                for (const it of entriesOfGit(workspace, path, entry)) {
                    found.set(it.path, it);
                }
            }
            else if (entry.isDirectory()) {
                queue.push(path);
            }
        }
        if (found.size > maxFound) {
            return { found: [], gaveUp: `more than ${maxFound} repositories` };
        }
    }
    return { found: outermost(found), gaveUp: undefined };
}
/** A mount inside what another one covers has nothing to be mounted on. */
function outermost(found) {
    return [...found.values()].filter(({ path }) => {
        for (let at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1)) {
            if (found.has(path.slice(0, at)))
                return false;
        }
        return true;
    });
}
function entriesOfGit(workspace, path, entry) {
    if (entry.isDirectory())
        return [{ path, isDirectory: true }];
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path);
    // The engine would mount over what a link points at, wherever that is.
    if (entry.isSymbolicLink())
        return entryInside(workspace, absolute);
    return [
        { path, isDirectory: false },
        ...entryInside(workspace, gitDirectoryOf(absolute)),
    ];
}
/** Where the file of a worktree or a submodule says that its git is. */
function gitDirectoryOf(file) {
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
        if (size > MAX_GIT_FILE_BYTES)
            return undefined;
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
        const path = /^gitdir: (.+)$/m.exec(text)?.[1];
        return path === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), path);
    }
    catch {
        return undefined;
    }
}
/** What is outside the workspace the plugin does not see anyway. */
function entryInside(workspace, path) {
    if (path === undefined)
        return [];
    try {
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, real);
        return inside === '' || inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside)
            ? []
            : [{ path: inside, isDirectory: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory() }];
    }
    catch {
        return []; // it leads nowhere
    }
}
/** @returns undefined when it is there and this user cannot read it. */
function entriesOf(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true });
    }
    catch (error) {
        const { code } = error;
        return code === 'EACCES' || code === 'EPERM' ? undefined : [];
    }
}


/***/ })

};
