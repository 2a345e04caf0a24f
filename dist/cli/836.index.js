export const id = 836;
export const ids = [836];
export const modules = {

/***/ 8452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ hostUserOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Who the user is, for `sandbox.user: host`, and what no plugin may see. */
function hostUserOf({ env }) {
    return {
        uid: process.getuid?.() ?? 0,
        gid: process.getgid?.() ?? 0,
        privatePaths: [env['HOME'] ?? '', env['RUNNER_TEMP'] ?? ''].filter(node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute),
    };
}


/***/ }),

/***/ 8848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readSecrets)
/* harmony export */ });
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1969);
/* harmony import */ var _runner_assignments__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9964);
/* harmony import */ var _usage_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4226);



/**
 * The values of `--secret NAME[=value]` options. A secret on a command line is
 * in the list of processes: with the name alone it is taken from the environment.
 * @throws UsageError naming the option and the rule, never a value
 */
function readSecrets(values = [], { env }) {
    const pairs = values.map((text) => {
        const equals = text.indexOf('=');
        if (equals >= 0)
            return [text.slice(0, equals), text.slice(equals + 1)];
        const value = env[text];
        if (value === undefined) {
            throw new _usage_error__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`--secret ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} has no value and the environment has no such variable.`);
        }
        return [text, value];
    });
    try {
        // A JSON object, for values may have several lines.
        return (0,_runner_assignments__WEBPACK_IMPORTED_MODULE_2__/* .parseAssignments */ .k)(JSON.stringify(Object.fromEntries(pairs)));
    }
    catch (error) {
        throw new _usage_error__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`--secret is not usable: ${error.message}.`);
    }
}


/***/ }),

/***/ 9062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ recordsDirectoryOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
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

/***/ 9123:
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

/***/ 8338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ DockerOrchestrator)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(3579);
// EXTERNAL MODULE: ./src/orchestrator/container-name.ts
var container_name = __webpack_require__(9123);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(1969);
// EXTERNAL MODULE: ./src/orchestrator/owner.ts
var orchestrator_owner = __webpack_require__(5335);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/orchestrator/docker/labels.ts
var labels = __webpack_require__(9426);
// EXTERNAL MODULE: ./src/orchestrator/docker/own-mounts.ts
var own_mounts = __webpack_require__(2852);
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
                : [volume(spec, spec.output.mount, undefined)]),
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
    return (0,own_mounts/* ownMounts */.D)(spec).map(({ target }) => volume(spec, target, copies.get(target)));
}
function volume(spec, target, name) {
    return {
        Type: 'volume',
        ...(name !== undefined && { Source: name }),
        Target: target,
        ReadOnly: name !== undefined,
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

;// CONCATENATED MODULE: ./src/orchestrator/docker/create-warnings.ts


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
    return new task_error/* EngineError */.NJ('start_failed', `The engine cannot apply ${limit} of plugin ${(0,quote/* quote */.h)(spec.pluginId)}, so ` +
        `it was not started: ${(0,quote/* quote */.h)(warning, quote/* LONG_QUOTE */.E)}. Use an engine whose ` +
        'kernel has the cgroup controllers (`docker info` shows what is missing).');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
 * and both of Docker's cgroup drivers
 * (https://docs.docker.com/engine/containers/runmetrics/#find-the-cgroup-for-a-given-container).
 * @param hasNetwork whether there is any traffic to count.
 * @returns undefined where the engine runs elsewhere or hides it.
 */
function findCgroup(containerId, hasNetwork, root = '/sys/fs/cgroup', proc = '/proc') {
    const traffic = (cgroup) => hasNetwork ? networkUsage(readText(`${cgroup}/cgroup.procs`), proc) : {};
    const places = [
        `docker/${containerId}`,
        `system.slice/docker-${containerId}.scope`,
    ];
    for (const place of places) {
        const unified = `${root}/${place}`;
        if ((0,external_node_fs_.existsSync)(`${unified}/cpu.stat`)) {
            return {
                read: () => withTraffic(readUnified(unified), traffic(unified)),
                watch: (onEvent) => watchFile(`${unified}/memory.events`, onEvent),
            };
        }
        const memory = `${root}/memory/${place}`;
        if ((0,external_node_fs_.existsSync)(memory)) {
            return {
                read: () => withTraffic(readLegacy(root, place), traffic(memory)),
                watch: () => () => undefined,
            };
        }
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
    const parents = ['docker', 'system.slice'];
    return parents
        .map((parent) => readOomKills(`${root}/${parent}/memory.events`) ?? 0)
        .reduce((sum, kills) => sum + kills);
}
function withTraffic(reading, { networkReceivedBytes, networkSentBytes }) {
    return reading && { ...reading, networkReceivedBytes, networkSentBytes };
}
/**
 * cgroup v2 (https://docs.kernel.org/admin-guide/cgroup-v2.html): memory.peak
 * needs Linux 5.19 and pids.peak 6.1; without them the peak is that of samples.
 */
function readUnified(directory) {
    const memoryBytes = readNumber(`${directory}/memory.current`);
    const cpu = /^usage_usec (\d+)$/m.exec(readText(`${directory}/cpu.stat`));
    if (memoryBytes === undefined && cpu === null)
        return undefined;
    const pids = readNumber(`${directory}/pids.current`);
    const io = readIfThere(`${directory}/io.stat`);
    return {
        memoryBytes,
        peakMemoryBytes: readNumber(`${directory}/memory.peak`) ?? memoryBytes,
        cpuMs: cpu ? Number(cpu[1]) / 1e3 : undefined,
        pids,
        peakPids: readNumber(`${directory}/pids.peak`) ?? pids,
        blockReadBytes: sumOf(io, / rbytes=(\d+)/g),
        blockWrittenBytes: sumOf(io, / wbytes=(\d+)/g),
        oomKills: readOomKills(`${directory}/memory.events`),
    };
}
/** cgroup v1: every controller has a tree of its own. */
function readLegacy(root, place) {
    const memory = `${root}/memory/${place}`;
    const memoryBytes = readNumber(`${memory}/memory.usage_in_bytes`);
    const peak = readNumber(`${memory}/memory.max_usage_in_bytes`);
    const nanoseconds = readNumber(`${root}/cpuacct/${place}/cpuacct.usage`);
    if ((memoryBytes ?? peak ?? nanoseconds) === undefined)
        return undefined;
    const pids = readNumber(`${root}/pids/${place}/pids.current`);
    const io = readIfThere(`${root}/blkio/${place}/blkio.throttle.io_service_bytes_recursive`);
    // Seen on Linux 6.18: without any limit of I/O nothing is counted here. No
    // device at all is "not measured" and never "nothing".
    const isCounted = / Read \d+$/m.test(io ?? '');
    return {
        memoryBytes,
        peakMemoryBytes: peak ?? memoryBytes,
        cpuMs: nanoseconds === undefined ? undefined : nanoseconds / 1e6,
        pids,
        peakPids: readNumber(`${root}/pids/${place}/pids.peak`) ?? pids,
        blockReadBytes: sumOf(isCounted ? io : undefined, / Read (\d+)$/gm),
        blockWrittenBytes: sumOf(isCounted ? io : undefined, / Write (\d+)$/gm),
        oomKills: readOomKills(`${memory}/memory.oom_control`),
    };
}
/**
 * One line per device that was used; nothing is no traffic, so long as the
 * controller is there at all.
 */
function sumOf(text, figures) {
    if (text === undefined)
        return undefined;
    return [...text.matchAll(figures)].reduce((sum, [, bytes]) => sum + Number(bytes), 0);
}
/**
 * `oom_kill` counts in both versions, with everything below the cgroup
 * (https://docs.kernel.org/admin-guide/cgroup-v2.html#memory-interface-files);
 * version 1 has it since Linux 4.13.
 */
function readOomKills(path) {
    const kills = /^oom_kill (\d+)$/m.exec(readText(path))?.[1];
    return kills === undefined ? undefined : Number(kills);
}
/** A file that cannot be watched is read in turn all the same. */
function watchFile(path, onChange) {
    try {
        const watcher = (0,external_node_fs_.watch)(path, { persistent: false }, onChange);
        watcher.on('error', () => watcher.close());
        return () => watcher.close();
    }
    catch {
        return () => undefined;
    }
}
function readNumber(path) {
    const text = readText(path).trim();
    return /^\d+$/.test(text) ? Number(text) : undefined;
}
function readText(path) {
    return readIfThere(path) ?? '';
}
function readIfThere(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
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

// EXTERNAL MODULE: ./src/orchestrator/docker/start-failure.ts
var start_failure = __webpack_require__(854);
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
/** What a container used in all, from the highest figures that were read. */
function usageOf(reading, source) {
    const measured = Object.values(reading).some((it) => it !== undefined);
    return {
        peakMemoryBytes: reading.peakMemoryBytes,
        peakPids: reading.peakPids,
        cpuMs: reading.cpuMs,
        networkReceivedBytes: reading.networkReceivedBytes,
        networkSentBytes: reading.networkSentBytes,
        blockReadBytes: reading.blockReadBytes,
        blockWrittenBytes: reading.blockWrittenBytes,
        source: measured ? source : undefined,
    };
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/usage-sampler.ts

/** The first sample: a plugin can be over in 20 ms. */
const FIRST_INTERVAL_MS = 3;
/** Samples get rarer with the run's length; their cost stays unmeasurable. */
const BACK_OFF = 1.5;
const MAX_INTERVAL_MS = 500;
/** Of a long run: a day then has 1,500 samples, and not 170,000. */
const SHARE_OF_RUN = 1 / 200;
/**
 * Samples until stopped. The figures vanish with the container's cgroup, a few
 * milliseconds after its end, so the last sample before that must be close.
 */
function startSampler(read, { firstIntervalMs = FIRST_INTERVAL_MS, watch = () => () => undefined, onSample = () => undefined, } = {}) {
    const startedAt = performance.now();
    let highestSeen = NO_READING;
    let last;
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
    function sample(inTurn) {
        // One at a time: a chatty plugin must not flood the engine with questions.
        if (reading)
            return;
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
    function tick() {
        if (stopped)
            return;
        sample(true);
        timer = setTimeout(tick, interval);
        const longest = (performance.now() - startedAt) * SHARE_OF_RUN;
        interval = Math.min(interval * BACK_OFF, Math.max(MAX_INTERVAL_MS, longest));
    }
    function sampleUnlessStopped() {
        if (!stopped)
            sample(false);
    }
    const unwatch = watch(sampleUnlessStopped);
    tick();
    return {
        sample: sampleUnlessStopped,
        stop() {
            if (!stopped && last !== undefined)
                onSample(last);
            stopped = true;
            unwatch();
            clearTimeout(timer);
            return highestSeen;
        },
    };
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/docker-container.ts










/** The daemon itself waits 2 s for the streams of an ended container. */
const DRAIN_AFTER_EXIT_MS = 15_000;
/** Starting can wait for the disk of a loaded machine. */
const START_DEADLINE_MS = 60_000;
/** A signal is delivered at once, or the engine is stuck. */
const SIGNAL_DEADLINE_MS = 5_000;
/** How long is asked what became of a plugin that was lost. */
const LOOK_MS = 2_000;
const LOOK_PAUSE_MS = 200;
/** How long an engine may take to notice the end that ended the streams. */
const UNREPORTED_MS = 2_000;
/** How long after the streams' end a plugin may end, by the engine's clock. */
const STREAMS_AHEAD_MS = 250;
/** How long an engine may hear of a kernel's kill after the end it caused. */
const OOM_LATE_MS = 200;
/** A kill for lack of memory comes within a few pages of the limit. */
const FULL = 0.99;
/** The longest message of the engine's init has a whole argument in it. */
const FIRST_LOG_BYTES = 132 * 1024;
/** 128 and the number of the signal, as a shell and Docker's init have it. */
const SIGKILL_EXIT_CODE = 137;
/** Through the API a sample costs the daemon milliseconds, not microseconds. */
const ENGINE_SAMPLE_INTERVAL_MS = 50;
/** A container that the engine has created and whose settings were read back. */
class DockerContainer {
    name;
    warnings;
    effectiveLimits;
    #id;
    #spec;
    #client;
    #storage;
    #stream;
    #drained;
    #exitCode;
    #sampler;
    #source;
    #onEnding = () => undefined;
    #oomKillsBefore;
    /** When it was told to start, and its streams ended; of performance.now(). */
    #startSentAtMs = 0;
    #streamsEndedAtMs = Infinity;
    #ended = false;
    #removing = false;
    #killed = false;
    #printed = false;
    #firstLog = '';
    constructor(id, spec, warnings, client, storage = NO_STORAGE) {
        this.#id = id;
        this.#spec = spec;
        this.#client = client;
        this.#storage = storage;
        this.name = spec.name;
        this.warnings = warnings;
        this.effectiveLimits = spec.limits;
    }
    async start(io) {
        // Attached before the start: later, the first output is lost.
        const attached = await this.#client.hijack(`/containers/${this.#id}/attach?stream=1&stdin=1&stdout=1&stderr=1`);
        if (attached === undefined)
            throw this.#goneBeforeStart();
        const { stream, head } = attached;
        // It was given up meanwhile: what is not started need not be stopped.
        if (this.#removing) {
            stream.destroy();
            throw this.#goneBeforeStart();
        }
        this.#stream = stream;
        this.#onEnding = once(io.onEnding);
        this.#drained = this.#drain(stream, head, io);
        // Awaited in wait(); until then a failure must not count as unhandled.
        this.#drained.catch(() => undefined);
        if (this.#client.isLocal)
            this.#oomKillsBefore = countOomKills();
        this.#startSentAtMs = performance.now();
        const started = this.#client.call({
            method: 'POST',
            path: `/containers/${this.#id}/start`,
            deadlineMs: START_DEADLINE_MS,
            onSent: io.whileStarting,
        });
        // Before the reply, so that the plugin finds its input on waking up.
        stream.end(io.stdin);
        const answer = await started;
        if (answer.status !== 204) {
            // Of the container; there are images and networks, too.
            if (/^No such container/i.test(answer.message)) {
                throw this.#goneBeforeStart();
            }
            throw (0,start_failure/* startFailure */.x)(answer.message, this.#spec);
        }
        // It was given up while the engine was starting it.
        if (this.#removing)
            throw this.#lost('it was removed while starting');
        // After the start reply with the default condition: the one order in which
        // the wait can neither hang nor answer for a container not yet started.
        this.#exitCode = this.#waitForExit();
        this.#exitCode.catch(() => undefined);
        this.#sampler = this.#startSampling(io);
    }
    async wait() {
        if (!this.#exitCode || !this.#drained) {
            throw new Error('wait() before start()');
        }
        let exitCode;
        try {
            exitCode = await this.#exitOrLoss(this.#exitCode, this.#drained);
            this.#ended = true;
            await this.#drainedInTime(this.#drained);
        }
        catch (error) {
            throw await this.#explained(error);
        }
        finally {
            this.#sampler?.stop();
        }
        const unstarted = this.#printed ? undefined : (0,start_failure/* initFailure */.R)(this.#firstLog);
        if (exitCode !== 0 && unstarted !== undefined) {
            throw (0,start_failure/* startFailure */.x)(unstarted, this.#spec);
        }
        const state = await this.#state();
        if (isBeingRemoved(state))
            throw this.#lost(REMOVED);
        if (isRunning(state))
            throw this.#lost(RESTARTED);
        if (this.#endedAfterStreams(state))
            throw this.#lost(CUT_OFF);
        const reading = this.#sampler?.stop() ?? NO_READING;
        const oomKilled = await this.#oomKilled(exitCode, reading, state);
        return { exitCode, oomKilled, usage: usageOf(reading, this.#source) };
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
        this.#stream?.destroy();
        const sinceMs = performance.now();
        await removeById(this.#client, this.#id, this.name, budgetMs);
        const { copies } = this.#storage;
        if (copies === undefined)
            return;
        // Afterwards: a volume that is in use stays when its container goes.
        const leftMs = budgetMs - (performance.now() - sinceMs);
        await removeById(this.#client, copies.id, copies.name, leftMs);
    }
    async outputSize(atMost) {
        const { output } = this.#storage;
        if (output === undefined)
            return undefined;
        const { outputSize } = await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(23)]).then(__webpack_require__.bind(__webpack_require__, 1023));
        return outputSize(this.#client, output, atMost);
    }
    async readOutput(take, signal) {
        const { output } = this.#spec;
        if (output === undefined)
            return;
        const { readOutputDirectory } = await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(23)]).then(__webpack_require__.bind(__webpack_require__, 1023));
        await readOutputDirectory(this.#client, this.#id, output, take, signal);
    }
    #drain(stream, head, io) {
        const demultiplexer = createDemultiplexer({
            onStdout: (bytes) => {
                this.#printed = true;
                io.onStdout(bytes);
                this.#sampler?.sample();
            },
            onStderr: (bytes) => {
                if (this.#firstLog.length < FIRST_LOG_BYTES) {
                    this.#firstLog += Buffer.from(bytes).toString('latin1');
                }
                io.onStderr(bytes);
            },
        });
        return new Promise((resolve, reject) => {
            const push = (chunk) => {
                try {
                    demultiplexer.push(chunk);
                }
                catch (error) {
                    stream.destroy();
                    // What a sink throws is its own: a full disk is not a lost engine.
                    reject(error instanceof FrameError
                        ? this.#lost(error.message)
                        : error);
                }
            };
            let complete = false;
            stream.on('data', push);
            stream.on('end', () => {
                complete = demultiplexer.atFrameBoundary();
                this.#onEnding();
                this.#streamsEndedAtMs = performance.now();
                // The plugin may have left input unread: nothing waits for it now.
                stream.destroy();
            });
            // A reset while writing means that the plugin did not want the rest; it
            // is judged by whether the output ended properly.
            stream.on('error', () => undefined);
            stream.on('close', () => {
                this.#sampler?.sample();
                if (complete)
                    resolve();
                else
                    reject(new BrokenError('the output stream broke off'));
            });
            if (head.length > 0)
                push(head);
        });
    }
    /** A stream that breaks off is a fault at once, not at the plugin's end. */
    #exitOrLoss(exitCode, drained) {
        return Promise.race([
            exitCode,
            drained.then(() => this.#exitAfterStreams(exitCode)),
        ]);
    }
    /**
     * The engine's init holds both streams until the plugin's end, even of one
     * that closes its own. So a plugin that goes on has lost what it prints; and
     * an engine that knows of the end and does not answer the wait never will.
     */
    async #exitAfterStreams(exitCode) {
        let settled = false;
        const isSettled = exitCode.then(() => (settled = true), () => (settled = true));
        const pause = () => Promise.race([isSettled, (0,promises_.setTimeout)(UNREPORTED_MS, null, { ref: false })]);
        await pause();
        while (!settled && !this.#removing) {
            const state = await this.#state(UNREPORTED_MS).catch(() => undefined);
            if (state !== undefined && isRunning(state)) {
                throw new BrokenError(CUT_OFF);
            }
            await pause();
            if (!settled && state !== undefined) {
                throw new BrokenError('the engine did not report the end of it');
            }
        }
        return exitCode;
    }
    /**
     * Whether the plugin ran on without its streams, for less than the time after
     * which that is asked. By durations, as the engine's clock is not ours; and
     * from before the start, so that in doubt it did not.
     */
    #endedAfterStreams({ StartedAt, FinishedAt }) {
        const ranMs = Date.parse(String(FinishedAt)) - Date.parse(String(StartedAt));
        const streamedMs = this.#streamsEndedAtMs - this.#startSentAtMs;
        const aheadMs = ranMs - streamedMs;
        // More would have been noticed: then the engine's clock was set meanwhile.
        return aheadMs > STREAMS_AHEAD_MS && aheadMs < 2 * UNREPORTED_MS;
    }
    async #drainedInTime(drained) {
        const timer = setTimeout(() => this.#stream?.destroy(), DRAIN_AFTER_EXIT_MS);
        try {
            await drained;
        }
        finally {
            clearTimeout(timer);
        }
    }
    async #waitForExit() {
        const answer = await this.#client.call({
            method: 'POST',
            path: `/containers/${this.#id}/wait`,
            deadlineMs: Infinity,
        });
        const body = (answer.body ?? {});
        if (answer.status !== 200 || typeof body.StatusCode !== 'number') {
            throw this.#lost(answer.status === 404
                ? REMOVED
                : answer.message || `the wait was answered with ${answer.status}`);
        }
        if (typeof body.Error?.Message === 'string' && body.Error.Message !== '') {
            throw this.#lost(body.Error.Message);
        }
        this.#ended = true;
        this.#onEnding();
        return body.StatusCode;
    }
    /**
     * The engine tells it from an event that no order binds to that of the end:
     * it was seen to come late, and to be lost; on cgroup v2 the cgroup that is
     * watched goes with the last process
     * (https://github.com/containerd/containerd/issues/8893). So can our samples.
     * Then a death as by a kill, or with the memory full, counts with a kill among
     * all containers. Full memory is no evidence where kills are counted: what a
     * plugin reads and writes of files fills it too. Of an engine elsewhere that
     * shows no count, it is all there is beside the engine's word.
     */
    async #oomKilled(exitCode, reading, state) {
        if (state.OOMKilled === true || (reading.oomKills ?? 0) > 0)
            return true;
        const { memoryBytes } = this.effectiveLimits;
        const isFull = (reading.peakMemoryBytes ?? 0) >= memoryBytes * FULL;
        const isKilled = exitCode === SIGKILL_EXIT_CODE && !this.#killed;
        if (!isKilled && !isFull)
            return false;
        if (this.#oomKillsBefore !== undefined &&
            countOomKills() > this.#oomKillsBefore) {
            return true;
        }
        // A plugin that is content is not kept waiting for a mere warning.
        if (exitCode === 0)
            return false;
        await (0,promises_.setTimeout)(OOM_LATE_MS);
        if ((await this.#state()).OOMKilled === true)
            return true;
        return isKilled && isFull && reading.oomKills === undefined;
    }
    /** @throws EngineError when it has none any more, or the engine is mute. */
    async #state(deadlineMs) {
        const answer = await this.#client.call({
            method: 'GET',
            path: `/containers/${this.#id}/json`,
            ...(deadlineMs !== undefined && { deadlineMs }),
        });
        if (answer.status === 404)
            throw this.#lost(REMOVED);
        const state = answer.body
            ?.State;
        if (answer.status !== 200 || typeof state !== 'object' || !state) {
            throw this.#lost(answer.message || `the inspect was answered with ${answer.status}`);
        }
        return state;
    }
    /** A connection that broke says nothing of the plugin; the engine may. */
    async #explained(error) {
        const reason = brokenBy(error);
        if (reason === undefined)
            return error;
        const until = performance.now() + LOOK_MS;
        while (!this.#removing) {
            try {
                const state = await this.#state(until - performance.now());
                if (isBeingRemoved(state))
                    return this.#lost(REMOVED);
                return this.#lost(reason, isRunning(state)
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
        return this.#lost(reason, ' The engine cannot be reached any more.');
    }
    /** 404 and 409 say that it does not run (any more): that was the aim. */
    async #signal(signal) {
        const answer = await this.#client.call({
            method: 'POST',
            path: `/containers/${this.#id}/kill?signal=${signal}`,
            deadlineMs: SIGNAL_DEADLINE_MS,
            repeat: true,
        });
        if (![204, 404, 409].includes(answer.status))
            throw this.#lost(answer.message);
    }
    #goneBeforeStart() {
        return new task_error/* EngineError */.NJ('engine_unavailable', `Plugin ${(0,quote/* quote */.h)(this.#spec.pluginId)} was not started: its container was ` +
            'removed by somebody else. Look for what removes containers on this ' +
            'engine, such as `docker container prune`.');
    }
    /** @param since what was learnt afterwards: a sentence, after a space. */
    #lost(reason, since = '') {
        return new task_error/* EngineError */.NJ('engine_unavailable', `The engine lost the running plugin ${(0,quote/* quote */.h)(this.#spec.pluginId)} ` +
            `(${(0,quote/* quote */.h)(reason, quote/* LONG_QUOTE */.E)}): its output may be incomplete, so the ` +
            `execution does not count.${since} Look at the log of the Docker ` +
            'engine, then run the step again.');
    }
    #startSampling({ onUsage: onSample }) {
        const cgroup = findCgroup(this.#id, this.#spec.network !== 'none');
        this.#source = cgroup === undefined ? 'engine' : 'cgroup';
        return cgroup === undefined
            ? startSampler(() => engineUsage(this.#client, this.#id), {
                firstIntervalMs: ENGINE_SAMPLE_INTERVAL_MS,
                onSample,
            })
            : startSampler(cgroup.read, { watch: cgroup.watch, onSample });
    }
}
const NO_STORAGE = { copies: undefined, output: undefined };
function once(act) {
    let done = false;
    return () => {
        if (!done)
            act();
        done = true;
    };
}
const REMOVED = 'the container was removed by somebody else';
const RESTARTED = 'the container was started again by somebody else';
const CUT_OFF = 'the output stream ended before the plugin did';
function isRunning(state) {
    return state.Running === true;
}
/** Killed by the removal itself: its exit code is not the plugin's. */
function isBeingRemoved(state) {
    return state.Dead === true || state.Status === 'removing';
}
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

;// CONCATENATED MODULE: ./src/orchestrator/docker/read-back.ts

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
    if (host['MemorySwap'] !== -1 || !warnings.some(isWithoutSwap)) {
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

// EXTERNAL MODULE: ./src/orchestrator/docker/endpoint.ts
var docker_endpoint = __webpack_require__(8116);
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

;// CONCATENATED MODULE: ./src/orchestrator/docker/create-container.ts














/** A create can wait for the disk of a loaded machine. */
const CREATE_DEADLINE_MS = 60_000;
/** What was created in vain is removed at once; or later, by its name. */
const REFUSED_REMOVAL_MS = 2_000;
/** Where an engine keeps its images, unless it says otherwise. */
const DEFAULT_ROOT = '/var/lib/docker';
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
    const bound = await createOnce(client, spec, creation, whileCreating);
    if (bound === 'unreachable')
        return createWithCopies(client, spec, creation);
    const { id, warnings, output } = bound;
    const storage = { copies: undefined, output };
    return new DockerContainer(id, spec, warnings, client, storage);
}
/**
 * Creates a container and checks all that the engine made of it.
 * @param copies take the place of the mounts, which the engine does not see.
 * @returns `unreachable` when it does not see them; nothing is left then.
 */
async function createOnce(client, spec, creation, onSent, copies) {
    const body = labelled(containerBody(spec, copies?.volumes), client, spec);
    const rootDirectory = engineRoot(client, spec);
    const otherNetwork = wrongNetwork(client, spec.network);
    otherNetwork.catch(() => undefined);
    const isBound = copies === undefined && (0,own_mounts/* ownMounts */.D)(spec).length > 0;
    const created = await create(client, spec, body, creation, onSent);
    if (!('id' in created)) {
        if (isBound && isUnreachable(created.message))
            return 'unreachable';
        if (/^No such image/i.test(created.message))
            throw imageGone(spec);
        throw (0,start_failure/* startFailure */.x)(created.message, spec);
    }
    const { id, warnings } = created;
    try {
        const shown = mountOfEngine(spec, await rootDirectory);
        if (shown !== undefined)
            throw shown;
        const other = await otherNetwork;
        if (other !== undefined)
            throw other;
        if (isBound) {
            const { reachesMounts } = await __webpack_require__.e(/* import() */ 463).then(__webpack_require__.bind(__webpack_require__, 3463));
            if (!(await reachesMounts(client, id, spec))) {
                await removeById(client, id, spec.name, REFUSED_REMOVAL_MS);
                creation.id = undefined;
                return 'unreachable';
            }
        }
        const discarded = discardedLimit(warnings, spec);
        if (discarded !== undefined)
            throw discarded;
        const mounts = await refuseDifferences(client, id, spec, body, warnings);
        if (spec.output === undefined)
            return { id, warnings, output: undefined };
        const volumes = await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(23)]).then(__webpack_require__.bind(__webpack_require__, 1023));
        await volumes.makeOutputDirectory(client, id, spec.output, spec.user);
        const output = volumes.outputVolumeOf(spec.output.mount, mounts);
        return { id, warnings, output };
    }
    catch (error) {
        // Its failure must not hide why.
        await removeById(client, id, spec.name, REFUSED_REMOVAL_MS).catch(() => undefined);
        throw error;
    }
}
/** The engine is elsewhere, as far as files go: it gets copies of them. */
async function createWithCopies(client, spec, creation) {
    const { signal } = creation.unwanted;
    creation.state = 'sent';
    const holder = { state: 'answered', id: undefined };
    creation.holder = holder;
    try {
        const { copyMounts } = await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(924)]).then(__webpack_require__.bind(__webpack_require__, 5924));
        const { Labels } = labelled(containerBody(spec), client, spec);
        const copies = await copyMounts(client, spec, Labels, holder, signal);
        signal.throwIfAborted();
        const created = await createOnce(client, spec, creation, () => undefined, copies);
        if (created === 'unreachable')
            throw new Error('copies are out of reach');
        const { id, warnings, output } = created;
        const storage = { copies, output };
        return new DockerContainer(id, spec, warnings, client, storage);
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
/** Whether a create failed since the engine does not see what to mount. */
function isUnreachable(engineMessage) {
    return /bind source path does not exist|mounts denied|is not shared/i.test(engineMessage);
}
function labelled(body, client, { lifetimeMs }) {
    return {
        ...body,
        Labels: { ...body.Labels, ...ownerLabels(client, lifetimeMs) },
    };
}
/** The labels by which a later run sees whether this container is stale. */
function ownerLabels(client, lifetimeMs) {
    const owner = (0,orchestrator_owner/* ownProcess */.oz)();
    const nowMs = client.clockMs() ?? Date.now();
    return {
        [labels/* OWNER_LABEL */.pk]: owner === undefined ? '' : (0,orchestrator_owner/* formatOwner */.Vu)(owner),
        [labels/* EXPIRES_LABEL */.Iw]: String(Math.ceil(nowMs + lifetimeMs)),
    };
}
/**
 * Where the engine keeps its images, asked while it creates the container; only
 * a plugin that sees files of the machine could see them.
 */
async function engineRoot(client, spec) {
    if (spec.mounts.length === 0)
        return DEFAULT_ROOT;
    const answer = await client
        .call({ method: 'GET', path: '/info' })
        .catch(() => undefined);
    const { DockerRootDir } = (answer?.body ?? {});
    return typeof DockerRootDir === 'string' && DockerRootDir !== ''
        ? DockerRootDir
        : DEFAULT_ROOT;
}
async function create(client, spec, body, creation, onSent) {
    const platform = encodeURIComponent(spec.image.platform);
    const answer = await client
        .call({
        method: 'POST',
        path: `/containers/create?name=${encodeURIComponent(spec.name)}&platform=${platform}`,
        body,
        onSent,
        deadlineMs: CREATE_DEADLINE_MS,
    })
        .catch((error) => {
        creation.state = 'broken';
        throw error;
    });
    creation.state = 'answered';
    const created = (answer.body ?? {});
    if (answer.status !== 201 || typeof created.Id !== 'string') {
        return { message: answer.message };
    }
    creation.id = created.Id;
    return { id: created.Id, warnings: [...(created.Warnings ?? [])] };
}
/** No tmpfs can cover it: an engine takes only absolute paths for those. */
function relativeVolume(spec, volume) {
    return new task_error/* EngineError */.NJ('start_failed', `Plugin ${(0,quote/* quote */.h)(spec.pluginId)} was not started: its image declares the ` +
        `volume ${(0,quote/* quote */.h)(volume)}, which is no absolute path. Build the image ` +
        'with one that is.');
}
/** It was there, or had been pulled, a moment ago. */
function imageGone({ pluginId, image }) {
    return new task_error/* EngineError */.NJ('image_unavailable', `The image of plugin ${(0,quote/* quote */.h)(pluginId)} (${image.id}) was removed from the ` +
        'engine before the plugin could start. Look for what removes images ' +
        'there, such as `docker image prune`, then run the step again.');
}
/**
 * A sandbox that did not take must not run: silence here is the danger.
 * @returns the mounts, as the engine shows them.
 */
async function refuseDifferences(client, id, spec, body, warnings) {
    const answer = await client.call({
        method: 'GET',
        path: `/containers/${id}/json`,
    });
    if (answer.status !== 200) {
        throw new task_error/* EngineError */.NJ('engine_unavailable', `The engine cannot say what it made of the sandbox of plugin ${(0,quote/* quote */.h)(spec.pluginId)} ` +
            `(HTTP ${answer.status}: ${(0,quote/* quote */.h)(answer.message, quote/* LONG_QUOTE */.E)}), so it ` +
            'was not started: look at the log of the Docker engine.');
    }
    const inspected = answer.body ?? {};
    const differences = readBack(body, inspected, warnings);
    if (differences.length === 0)
        return inspected.Mounts ?? [];
    const listed = differences.map(({ field, asked, got }) => `${field}: asked ${(0,quote/* quote */.h)(JSON.stringify(asked))}, got ` +
        (0,quote/* quote */.h)(JSON.stringify(got) ?? 'nothing'));
    throw new task_error/* EngineError */.NJ('start_failed', `The engine did not apply the sandbox of plugin ${(0,quote/* quote */.h)(spec.pluginId)}, ` +
        `so it was not started: ${listed.join('; ')}.` +
        (differences.some(({ field }) => create_container_LIMITS.has(field))
            ? ' Check that the engine has the cgroup controllers for these limits ' +
                '(`docker info` shows warnings).'
            : ''));
}
/** What an engine enforces by cgroups, as far as it can. */
const create_container_LIMITS = new Set([
    'Memory',
    'MemorySwap',
    'NanoCpus',
    'CpuPeriod',
    'CpuQuota',
    'PidsLimit',
]);

// EXTERNAL MODULE: ./src/orchestrator/docker/cli-environment.ts
var cli_environment = __webpack_require__(5191);
;// CONCATENATED MODULE: ./src/orchestrator/docker/docker-cli.ts


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
    const { exec } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 1260));
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
            env: (0,cli_environment.cliEnvironment)(process.env),
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
            throw new task_error/* EngineError */.NJ('image_unavailable', 'The docker CLI is needed to get the image and is not on PATH: ' +
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

// EXTERNAL MODULE: ./src/orchestrator/docker/engine-client.ts + 1 modules
var engine_client = __webpack_require__(7764);
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

// EXTERNAL MODULE: ./src/orchestrator/docker/image-pull.ts + 1 modules
var image_pull = __webpack_require__(5629);
;// CONCATENATED MODULE: ./src/orchestrator/docker/prepare-image.ts




/** The first API whose image inspect can be asked for a platform. */
const PLATFORM_INSPECT_API = '1.49';
/**
 * Makes an image present by its policy and looks at it.
 * @throws EngineError `image_unavailable` or `engine_unavailable`.
 */
async function prepareImage(request, client, run) {
    const name = await obtain(request, client, run);
    const found = await inspectImage(name, request.platform, client);
    if (found !== undefined)
        return fit(found, request, client);
    if (request.pull === 'never')
        throw absent(request.reference);
    if (request.build !== undefined) {
        throw new task_error/* EngineError */.NJ('image_unavailable', `The image ${(0,quote/* quote */.h)(request.reference.text)} was built but the engine at ` +
            `${client.endpointName} does not have it: use a builder that loads its ` +
            'result into the engine (`docker buildx use default`).');
    }
    await pull(request, run);
    const pulled = await inspectImage(name, request.platform, client);
    if (pulled === undefined) {
        throw new task_error/* EngineError */.NJ('image_unavailable', `The image ${(0,quote/* quote */.h)(request.reference.text)} was pulled but the engine at ` +
            `${client.endpointName} does not have it: the docker CLI and ` +
            'plugin-runner use different engines. Set DOCKER_HOST for both.');
    }
    return fit(pulled, request, client);
}
/** Builds or pulls first where the policy asks for it. @returns its name. */
async function obtain(request, client, run) {
    const name = (0,image_pull/* pullableName */.TT)(request.reference);
    if (request.build !== undefined && request.pull !== 'never') {
        await request.mayTransfer();
        const { buildImage } = await __webpack_require__.e(/* import() */ 517).then(__webpack_require__.bind(__webpack_require__, 1517));
        return buildImage({ ...request, build: request.build }, run);
    }
    if (request.pull === 'always') {
        await pull(request, run);
        return name;
    }
    if (request.pull === 'missing' && request.platform !== undefined) {
        const found = await inspectImage(name, request.platform, client);
        if (found && !platformFits(request.platform, platformOf(found))) {
            await pull(request, run);
        }
    }
    return name;
}
async function pull(request, run) {
    await request.mayTransfer();
    const { pullImage } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5629));
    await pullImage(request, run);
}
async function inspectImage(name, platform, client) {
    const query = platform !== undefined &&
        (0,engine_client/* compareVersions */.Z)(client.apiVersion, PLATFORM_INSPECT_API) >= 0
        ? `?platform=${encodeURIComponent(platformJson(platform))}`
        : '';
    const answer = await client.call({
        method: 'GET',
        path: `/images/${name}/json${query}`,
    });
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200) {
        throw new task_error/* EngineError */.NJ('image_unavailable', `The engine cannot say what the image ${(0,quote/* quote */.h)(name)} is ` +
            `(HTTP ${answer.status}: ${(0,quote/* quote */.h)(answer.message, quote/* LONG_QUOTE */.E)}).`);
    }
    return answer.body;
}
function platformJson(platform) {
    const [os, architecture, variant] = platform.split('/');
    return JSON.stringify({ os, architecture, ...(variant && { variant }) });
}
/**
 * Refuses an image of another platform: started all the same, it would end
 * with exit code 1 and "exec format error", as if the plugin had failed.
 */
async function fit(image, request, client) {
    const platform = platformOf(image);
    const wanted = request.platform ?? (await enginePlatform(image, client));
    if (!platformFits(wanted, platform)) {
        throw new task_error/* EngineError */.NJ('image_unavailable', `The image ${(0,quote/* quote */.h)(request.reference.text)} is for ${(0,quote/* quote */.h)(platform)} and ` +
            (request.platform === undefined
                ? `this engine runs ${(0,quote/* quote */.h)(wanted)}: publish it for that platform too, ` +
                    'or name one that the engine can emulate with `platform:` in the definition.'
                : `the definition asks for ${(0,quote/* quote */.h)(wanted)}: publish it for that ` +
                    'platform, or correct `platform:`.'));
    }
    return {
        id: image.Id,
        digest: repoDigest(image, request.reference) ?? image.Id,
        platform,
        user: image.Config?.User ?? '',
        volumes: Object.keys(image.Config?.Volumes ?? {}),
    };
}
/** Asks the engine only when the image is not for this machine's processor. */
async function enginePlatform(image, client) {
    const here = { x64: 'amd64', arm64: 'arm64' }[process.arch];
    // Elsewhere, this machine's processor says nothing.
    if (client.isLocal && image.Architecture === here)
        return `linux/${image.Architecture}`;
    const answer = await client.call({ method: 'GET', path: '/version' });
    const version = (answer.body ?? {});
    return `${version.Os ?? 'linux'}/${version.Arch ?? 'unknown'}`;
}
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
    return new task_error/* EngineError */.NJ('image_unavailable', `The image ${(0,quote/* quote */.h)(reference.text)} is not on this runner and pulling is ` +
        'off (`pull: never`): pull or build it in an earlier step.');
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/docker-orchestrator.ts











/** How often a container that may be coming is looked for. */
const docker_orchestrator_LOOK_PAUSE_MS = 200;
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
    /** By the name of the container. */
    #creations = new Map();
    /** Undefined once it has failed: the next to need it tries again. */
    #client;
    #hasAnswered = false;
    #endpoint;
    /**
     * Starts connecting at once, so that the caller can do other work meanwhile;
     * a failure is thrown by the first method that needs the engine.
     */
    constructor(env, runCli = runDockerCli) {
        this.#env = env;
        this.#runCli = runCli;
        this.#client = this.#connect();
    }
    async prepareImage(request) {
        return prepareImage(request, await this.#engine(), this.#runCli);
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
        };
        this.#creations.set(spec.name, creation);
        return createContainer(client, spec, creation, whileCreating);
    }
    async removeContainer(name, executionId, budgetMs) {
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
        const client = await this.#connected(leftMs());
        const id = await findContainer(client, copies, executionId, leftMs());
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
                const client = await this.#connected(leftMs());
                const id = creation?.id ??
                    (await findContainer(client, name, executionId, leftMs() / 2));
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
        const { removeStale } = await __webpack_require__.e(/* import() */ 451).then(__webpack_require__.bind(__webpack_require__, 8451));
        return removeStale(client);
    }
    close() {
        this.#closing.abort();
    }
    #connect() {
        const client = (async () => {
            this.#endpoint = (0,docker_endpoint/* resolveEndpoint */.s)(this.#env);
            const client = (0,engine_client/* connectEngine */.x)(this.#endpoint, this.#closing.signal);
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
function unsure(name, problem) {
    return new task_error/* EngineError */.NJ('engine_unavailable', `The container ${name} may be left on the engine: ${problem.replace(/\.$/, '')}.`);
}


/***/ }),

/***/ 8116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ describeEndpoint),
/* harmony export */   s: () => (/* binding */ resolveEndpoint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1969);
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3579);





/**
 * Finds the engine as the docker CLI does: DOCKER_HOST, then DOCKER_CONTEXT,
 * then the current context of the CLI's config, then the default socket
 * (https://docs.docker.com/engine/manage-resources/contexts/).
 * @throws EngineError `engine_unavailable` when the setting cannot be used.
 */
function resolveEndpoint(env, readText = readTextIfPresent) {
    if (env['DOCKER_HOST'])
        return fromHost(env['DOCKER_HOST'], env);
    const configDirectory = env['DOCKER_CONFIG'] || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env['HOME'] || '/root', '.docker');
    const context = env['DOCKER_CONTEXT'] || currentContext(configDirectory, readText);
    if (context !== undefined && context !== '' && context !== 'default') {
        return fromContext(context, configDirectory, readText);
    }
    return { kind: 'socket', path: '/var/run/docker.sock' };
}
/** How a message names the endpoint. */
function describeEndpoint(endpoint) {
    switch (endpoint.kind) {
        case 'socket':
            return `unix://${endpoint.path}`;
        case 'tcp':
            return `tcp://${endpoint.host}:${endpoint.port}`;
        case 'dial-stdio':
            return endpoint.label;
    }
}
function fromHost(host, env) {
    if (host.startsWith('unix://')) {
        return { kind: 'socket', path: host.slice('unix://'.length) };
    }
    if (host.startsWith('ssh://')) {
        return {
            kind: 'dial-stdio',
            cliArguments: ['--host', host],
            label: hideUserInfo(host),
        };
    }
    if (/^(tcp|https?):\/\//.test(host))
        return fromTcp(host, env);
    throw new _definition_task_error__WEBPACK_IMPORTED_MODULE_3__/* .EngineError */ .NJ('engine_unavailable', `DOCKER_HOST ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(hideUserInfo(host))} is not supported: ` +
        'use unix://, tcp:// or ssh://.');
}
function fromTcp(host, env) {
    let url;
    try {
        url = new URL(host.replace(/^tcp:/, 'http:'));
    }
    catch {
        throw new _definition_task_error__WEBPACK_IMPORTED_MODULE_3__/* .EngineError */ .NJ('engine_unavailable', `DOCKER_HOST ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(hideUserInfo(host))} is not a valid address: ` +
            'write it as tcp://HOST:PORT.');
    }
    const verify = Boolean(env['DOCKER_TLS_VERIFY']);
    const tls = verify || url.protocol === 'https:' || Boolean(env['DOCKER_CERT_PATH']);
    const certPath = env['DOCKER_CERT_PATH'] ||
        env['DOCKER_CONFIG'] ||
        (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env['HOME'] || '/root', '.docker');
    return {
        kind: 'tcp',
        host: url.hostname.replace(/^\[|\]$/g, ''),
        port: url.port === '' ? (tls ? 2376 : 2375) : Number(url.port),
        certPath: tls ? certPath : undefined,
        verify,
    };
}
function currentContext(configDirectory, readText) {
    const text = readText((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(configDirectory, 'config.json'));
    if (text === undefined)
        return undefined;
    try {
        const config = JSON.parse(text);
        const name = config?.currentContext;
        return typeof name === 'string' ? name : undefined;
    }
    catch {
        // The docker CLI warns about a broken config and goes on; so do we.
        return undefined;
    }
}
/** A context with a plain local socket is dialled directly: no CLI start. */
function fromContext(name, configDirectory, readText) {
    const folder = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex');
    const text = readText((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(configDirectory, 'contexts', 'meta', folder, 'meta.json'));
    const host = text === undefined ? undefined : contextHost(text);
    if (host?.startsWith('unix://')) {
        return { kind: 'socket', path: host.slice('unix://'.length) };
    }
    return {
        kind: 'dial-stdio',
        cliArguments: ['--context', name],
        label: `docker context ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(name)}`,
    };
}
function contextHost(metaText) {
    try {
        const meta = JSON.parse(metaText);
        const host = meta?.Endpoints?.docker?.Host;
        return typeof host === 'string' ? host : undefined;
    }
    catch {
        return undefined;
    }
}
/** All before the last `@`: a password can hold any character. */
function hideUserInfo(host) {
    return host.replace(/^([a-z+]+:\/\/)?.*@/i, '$1***@');
}
function readTextIfPresent(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 7764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ compareVersions),
  x: () => (/* binding */ connectEngine)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(1969);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(3579);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./src/orchestrator/docker/dial.ts

/**
 * Opens one connection to the engine. A socket is returned at once; the ways
 * that need another module or process answer through `onConnection`.
 */
function dial(endpoint, onConnection) {
    switch (endpoint.kind) {
        case 'socket':
            return (0,external_node_net_.connect)({ path: endpoint.path });
        case 'tcp':
            if (endpoint.certPath === undefined) {
                return (0,external_node_net_.connect)({ host: endpoint.host, port: endpoint.port });
            }
            answer(dialTls(endpoint, endpoint.certPath), onConnection);
            return undefined;
        case 'dial-stdio':
            answer(dialThroughCli(endpoint.cliArguments), onConnection);
            return undefined;
    }
}
function answer(connection, onConnection) {
    connection.then((stream) => onConnection(null, stream), (error) => onConnection(error, undefined));
}
async function dialTls(endpoint, certPath) {
    const [tls, fs, path] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 23)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 23)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6760, 23)),
    ]);
    const read = (name) => fs.readFile(path.join(certPath, name)).catch(() => undefined);
    const [ca, cert, key] = await Promise.all([
        read('ca.pem'),
        read('cert.pem'),
        read('key.pem'),
    ]);
    return tls.connect({
        host: endpoint.host,
        port: endpoint.port,
        // SNI is for names only (RFC 6066 §3).
        ...((0,external_node_net_.isIP)(endpoint.host) === 0 && { servername: endpoint.host }),
        rejectUnauthorized: endpoint.verify,
        ...(ca && { ca }),
        ...(cert && { cert }),
        ...(key && { key }),
    });
}
/**
 * `docker system dial-stdio` is how the CLI itself speaks to ssh hosts and to
 * contexts: one process per connection, the API on its stdin and stdout.
 */
async function dialThroughCli(cliArguments) {
    const [{ spawn }, stream, { cliEnvironment }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 23)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7075, 23)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5191)),
    ]);
    const child = spawn('docker', [...cliArguments, 'system', 'dial-stdio'], {
        stdio: ['pipe', 'pipe', 'pipe'],
        env: cliEnvironment(process.env),
    });
    let lastError = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
        lastError = `${lastError}${text}`.slice(-2000);
    });
    const connection = stream.Duplex.from({
        readable: child.stdout,
        writable: child.stdin,
    });
    child.on('error', (error) => connection.destroy(error));
    child.on('exit', (code) => {
        if (code !== 0 && code !== null) {
            const reason = lastError.trim().split('\n').at(-1);
            connection.destroy(new Error(reason || `dial-stdio exited with ${code}`));
        }
    });
    connection.on('close', () => child.kill());
    return connection;
}

// EXTERNAL MODULE: ./src/orchestrator/docker/endpoint.ts
var docker_endpoint = __webpack_require__(8116);
;// CONCATENATED MODULE: ./src/orchestrator/docker/engine-client.ts





/** The newest Engine API whose changes this adapter was written against. */
const NEWEST_API = '1.51';
/** Docker 20.10: the oldest engine that is promised. */
const OLDEST_API = '1.41';
/** A hung engine must not hang the job: most calls answer within 50 ms. */
const CALL_DEADLINE_MS = 30_000;
/** A ping answers at once or the engine is not usable. */
const PING_DEADLINE_MS = 10_000;
/** One moment before a call is repeated: an engine restarts, a proxy reloads. */
const REPEAT_PAUSE_MS = 100;
/** A connection that broke; what never was one, or is too slow, stays so. */
const LOST_CODES = [
    'ECONNRESET',
    'ECONNREFUSED',
    'EPIPE',
    'ERR_STREAM_PREMATURE_CLOSE',
];
/** Far more than any answer we ask for; bounds a hostile endpoint. */
const MAX_ANSWER_BYTES = 8 * 1024 * 1024;
/**
 * Connects, checks that it is a Linux engine, and settles the API version.
 * @param signal gives the connecting up.
 * @throws EngineError `engine_unavailable` with one sentence on what to do.
 */
async function connectEngine(endpoint, signal) {
    const open = new Set();
    const endpointName = (0,docker_endpoint/* describeEndpoint */.N)(endpoint);
    let closed = false;
    let clock;
    function close() {
        closed = true;
        for (const connection of open)
            connection.destroy();
    }
    if (signal?.aborted)
        close();
    signal?.addEventListener('abort', close, { once: true });
    function send(call, prefix, headers) {
        // Work that was given up on must not open what nobody will close.
        if (closed)
            throw closedError(endpointName);
        const request = (0,external_node_http_.request)({
            method: call.method,
            path: `${prefix}${call.path}`,
            // The daemon ignores it on a socket but HTTP/1.1 wants one.
            headers: { Host: 'docker', ...headers },
            createConnection: (_options, onConnection) => dial(endpoint, onConnection),
        });
        request.on('socket', (socket) => {
            if (closed)
                socket.destroy();
            open.add(socket);
            socket.on('close', () => open.delete(socket));
        });
        return request;
    }
    async function exchange(call, prefix) {
        const repeat = call.repeat ?? call.method !== 'POST';
        try {
            const first = await exchangeOnce(call, prefix);
            const failed = (first.response.statusCode ?? 0) >= 500;
            if (!repeat || call.method !== 'GET' || !failed)
                return first;
        }
        catch (error) {
            if (!repeat || closed || !isLost(error))
                throw error;
        }
        await new Promise((resolve) => setTimeout(resolve, REPEAT_PAUSE_MS));
        return exchangeOnce(call, prefix);
    }
    function exchangeOnce(call, prefix) {
        const payload = call.body === undefined ? undefined : JSON.stringify(call.body);
        const deadlineMs = call.deadlineMs ?? CALL_DEADLINE_MS;
        return new Promise((resolve, reject) => {
            const request = send(call, prefix, {
                ...(payload !== undefined && {
                    'Content-Type': 'application/json',
                    'Content-Length': Buffer.byteLength(payload),
                }),
            });
            const timer = Number.isFinite(deadlineMs)
                ? setTimeout(() => {
                    request.destroy(new Error(`no answer within ${showSeconds(deadlineMs)} s`));
                }, deadlineMs)
                : undefined;
            const fail = (error) => {
                clearTimeout(timer);
                reject(transportError(endpointName, endpoint, error));
            };
            request.on('error', fail);
            if (call.onSent)
                request.on('finish', call.onSent);
            request.on('response', (response) => {
                const atMs = performance.now();
                const chunks = [];
                let size = 0;
                response.on('data', (chunk) => {
                    size += chunk.length;
                    chunks.push(chunk);
                    if (size > MAX_ANSWER_BYTES) {
                        request.destroy(new Error('the answer is too large'));
                    }
                });
                response.on('error', fail);
                response.on('aborted', () => {
                    const error = new Error('the answer broke off');
                    fail(Object.assign(error, { code: 'ECONNRESET' }));
                });
                response.on('end', () => {
                    clearTimeout(timer);
                    const engineMs = Date.parse(response.headers.date ?? '');
                    if (!Number.isNaN(engineMs)) {
                        clock = { engineMs, atMs };
                    }
                    resolve({ response, bytes: Buffer.concat(chunks) });
                });
            });
            request.end(payload);
        });
    }
    const ping = await exchange({ method: 'GET', path: '/_ping', deadlineMs: PING_DEADLINE_MS }, '');
    const apiVersion = negotiate(ping.response, endpointName);
    const prefix = `/v${apiVersion}`;
    return {
        apiVersion,
        endpointName,
        isLocal: endpoint.kind === 'socket',
        clockMs: () => clock && clock.engineMs + performance.now() - clock.atMs,
        async call(call) {
            const { response, bytes } = await exchange(call, prefix);
            return readAnswer(response.statusCode ?? 0, bytes, endpointName);
        },
        hijack(path) {
            return new Promise((resolve, reject) => {
                const request = send({ method: 'POST', path }, prefix, {
                    Connection: 'Upgrade',
                    Upgrade: 'tcp',
                    'Content-Length': 0,
                });
                const timer = setTimeout(() => {
                    request.destroy(new Error('the attach was not answered'));
                }, CALL_DEADLINE_MS);
                request.on('error', (error) => {
                    clearTimeout(timer);
                    reject(transportError(endpointName, endpoint, error));
                });
                request.on('upgrade', (_response, stream, head) => {
                    clearTimeout(timer);
                    resolve({ stream, head });
                });
                request.on('response', (response) => {
                    clearTimeout(timer);
                    response.resume();
                    if (response.statusCode === 404)
                        return resolve(undefined);
                    reject(new task_error/* EngineError */.NJ('engine_unavailable', `The engine at ${endpointName} refused to attach to the ` +
                        `container (HTTP ${response.statusCode ?? 0}): check that ` +
                        'nothing between it and the runner filters upgrades.'));
                });
                request.end();
            });
        },
        open: (method, path, headers = {}) => send({ method, path }, prefix, { ...headers }),
        close,
        get isClosed() {
            return closed;
        },
    };
}
/** Whether an error of a call says that its connection broke. */
function isLost(error) {
    const { cause } = error;
    return LOST_CODES.includes(cause?.code ?? '');
}
/** With one decimal at most: what a budget leaves is an odd number. */
const showSeconds = (ms) => Math.ceil(ms / 100) / 10;
function closedError(endpointName) {
    return new task_error/* EngineError */.NJ('engine_unavailable', `The connection to the engine at ${endpointName} was closed.`);
}
function negotiate(response, endpointName) {
    const offered = response.headers['api-version'];
    if (typeof offered !== 'string' || !/^\d+\.\d+$/.test(offered)) {
        throw new task_error/* EngineError */.NJ('engine_unavailable', `What answers at ${endpointName} is not a Docker engine (HTTP ` +
            `${response.statusCode ?? 0}): check DOCKER_HOST and the docker context.`);
    }
    if (response.headers['ostype'] === 'windows') {
        throw new task_error/* EngineError */.NJ('engine_unavailable', `The engine at ${endpointName} runs Windows containers and plugins are ` +
            'Linux images: use a Linux runner, or switch the engine to Linux containers.');
    }
    if (compareVersions(offered, OLDEST_API) < 0) {
        throw new task_error/* EngineError */.NJ('engine_unavailable', `The engine at ${endpointName} speaks API ${offered} and at least ` +
            `${OLDEST_API} is needed: update it to Docker 20.10 or newer.`);
    }
    return compareVersions(offered, NEWEST_API) < 0 ? offered : NEWEST_API;
}
/** Negative, zero or positive, by `major.minor`. */
function compareVersions(a, b) {
    const [aMajor = 0, aMinor = 0] = a.split('.').map(Number);
    const [bMajor = 0, bMinor = 0] = b.split('.').map(Number);
    return aMajor - bMajor || aMinor - bMinor;
}
function readAnswer(status, bytes, endpointName) {
    const text = bytes.toString('utf8').trim();
    if (text === '')
        return { status, body: undefined, message: '' };
    let body;
    try {
        body = JSON.parse(text);
    }
    catch {
        throw new task_error/* EngineError */.NJ('engine_unavailable', `What answers at ${endpointName} does not speak the Docker Engine API ` +
            `(HTTP ${status}): check DOCKER_HOST and any proxy in front of it.`);
    }
    const message = body?.message;
    return { status, body, message: typeof message === 'string' ? message : '' };
}
function transportError(endpointName, endpoint, error) {
    if (error instanceof task_error/* EngineError */.NJ)
        return error;
    const code = error.code;
    return new task_error/* EngineError */.NJ('engine_unavailable', transportSentence(endpointName, endpoint, code, error.message), { cause: error });
}
function transportSentence(endpointName, endpoint, code, message) {
    if (code === 'ENOENT' && endpoint.kind === 'socket') {
        return (`No Docker engine: ${endpointName} does not exist. Install and start ` +
            'Docker on this runner, or set DOCKER_HOST.');
    }
    if (code === 'ENOENT' && endpoint.kind === 'dial-stdio') {
        return (`The docker CLI is needed to reach ${endpointName} and is not on PATH: ` +
            'install it, or set DOCKER_HOST to a socket.');
    }
    if (code === 'EACCES' || code === 'EPERM') {
        return (`No permission to use the Docker engine at ${endpointName}: add the ` +
            "runner's user to the docker group, or run a rootless engine.");
    }
    if (code === 'ECONNREFUSED') {
        return (`The Docker engine at ${endpointName} refuses connections: it is not ` +
            'running. Start it (`systemctl start docker`).');
    }
    return (`The Docker engine at ${endpointName} cannot be used ` +
        `(${(0,quote/* quote */.h)(message, quote/* LONG_QUOTE */.E)}): check that it is running and reachable.`);
}


/***/ }),

/***/ 5629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pullImage: () => (/* binding */ pullImage),
  TT: () => (/* binding */ pullableName)
});

// UNUSED EXPORTS: isTransient, pullArguments

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(1969);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(3579);
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
    return (`The image ${(0,quote/* quote */.h)(reference.text)} could not be pulled${tries}: ` +
        `${(0,quote/* quote */.h)(reason || 'docker pull gave no reason', quote/* LONG_QUOTE */.E)}. ${advice(reason)}`);
}
function advice(reason) {
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

/***/ 9426:
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

/***/ 2852:
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

/***/ 854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ initFailure),
/* harmony export */   x: () => (/* binding */ startFailure)
/* harmony export */ });
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1969);
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3579);


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
 * The engine's init (tini) starts the command, and says so when it cannot: with
 * an exit code that a plugin could have given itself
 * (https://github.com/krallin/tini/blob/master/src/tini.c). So does runc when it
 * cannot start the init
 * (https://github.com/opencontainers/runc/blob/main/libcontainer/system/linux.go).
 * @param stderr all that the container wrote there.
 * @returns why the command was not started; undefined when it was.
 */
function initFailure(stderr) {
    // A name can have any character in it, those that end lines included.
    const [, tini, runtime] = /^(?:\[FATAL tini \(\d+\)\] ((?:exec [^]+|fork) failed: .+)|((?:exec \/sbin\/docker-init|standard_init_linux\.go:\d+: exec user process caused): .+))\n?$/.exec(stderr) ?? [];
    return tini ?? runtime;
}


/***/ }),

/***/ 5335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vu: () => (/* binding */ formatOwner),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   md: () => (/* binding */ isRunningHere),
/* harmony export */   oz: () => (/* binding */ ownProcess),
/* harmony export */   pZ: () => (/* binding */ parseOwner)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const OWNER = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/(\d{1,20})\/([1-9]\d{0,9})\/(\d{1,20})$/;
/** @returns this process; undefined where the kernel does not say (no Linux). */
function ownProcess(proc = '/proc') {
    try {
        const stat = readStat(proc, 'self');
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

/***/ 9964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseAssignments)
/* harmony export */ });
/* harmony import */ var _definition_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4783);
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1969);
/* harmony import */ var _duplicate_key__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9773);



const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/**
 * Reads `NAME=value` lines, or a JSON object of strings (which can hold values
 * of several lines, such as a key file).
 * @throws Error with one sentence; it never shows a value. So does a name that
 * is there twice: of two secrets one would be lost, and not be masked.
 */
function parseAssignments(text) {
    const entries = text.startsWith('{') ? fromJson(text) : fromLines(text);
    return Object.fromEntries(entries);
}
function fromLines(text) {
    const lines = text.split(/\r?\n/);
    const entries = [];
    const names = new Set();
    for (const [index, line] of lines.entries()) {
        if (line.trim() === '')
            continue;
        const equals = line.indexOf('=');
        const name = line.slice(0, Math.max(0, equals)).trim();
        // The line is not shown: it may be the second one of a key.
        if (!NAME.test(name)) {
            throw new Error(`line ${index + 1} is not NAME=value; a value of several lines needs the JSON form`);
        }
        if (names.has(name)) {
            throw new Error(`line ${index + 1} has the name of an earlier line: give each name once`);
        }
        names.add(name);
        entries.push([name, line.slice(equals + 1)]);
    }
    return entries;
}
function fromJson(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new Error('it starts with { and is not a JSON object');
    }
    if (!(0,_definition_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        throw new Error('it is not a JSON object');
    if ((0,_duplicate_key__WEBPACK_IMPORTED_MODULE_1__/* .duplicateKeyFault */ .f)(text) !== undefined) {
        throw new Error('it has a name twice: give each name once');
    }
    return Object.entries(value).map(([name, item]) => {
        if (!NAME.test(name)) {
            throw new Error(`${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(name)} is not the name of a variable (letters, digits and _)`);
        }
        if (typeof item === 'string' && item.includes('\0')) {
            throw new Error(`the value of ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(name)} has a NUL, which no variable can hold`);
        }
        if (typeof item !== 'string') {
            throw new Error(`the value of ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(name)} is not a string`);
        }
        return [name, item];
    });
}


/***/ }),

/***/ 4115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dl: () => (/* binding */ MAX_HELD_OUTPUT_BYTES),
  Mo: () => (/* binding */ MAX_STDERR_BYTES),
  SD: () => (/* binding */ captureStreams)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(1969);
// EXTERNAL MODULE: ./src/runner/execution-record.ts
var execution_record = __webpack_require__(3592);
// EXTERNAL MODULE: ./src/runner/json-text.ts
var json_text = __webpack_require__(2388);
;// CONCATENATED MODULE: ./src/runner/last-line.ts
/** Longest line that is kept; the reason stands at its start. */
const MAX_BYTES = 2000;
/** Follows a stream of bytes, keeping no more than two lines of it. */
function followLastLine() {
    let kept = Buffer.alloc(0);
    return {
        push(bytes) {
            const tail = bytes.subarray(Math.max(0, bytes.length - 4 * MAX_BYTES));
            kept = Buffer.concat([kept, tail]).subarray(-4 * MAX_BYTES);
        },
        text() {
            const lines = kept.toString('utf8').split(/[\r\n]+/);
            const last = lines.findLast((line) => line.trim() !== '') ?? '';
            return last.trim().slice(0, MAX_BYTES);
        },
    };
}

// EXTERNAL MODULE: ./src/runner/output-format.ts
var output_format = __webpack_require__(766);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/runner/stream-file.ts

/** Creates or empties a file, readable by its owner only. */
function openStreamFile(path, maxBytes) {
    const descriptor = (0,external_node_fs_.openSync)(path, 'w', 0o600);
    let totalBytes = 0;
    let keptBytes = 0;
    let open = true;
    return {
        path,
        get totalBytes() {
            return totalBytes;
        },
        get keptBytes() {
            return keptBytes;
        },
        write(bytes) {
            totalBytes += bytes.length;
            const room = Math.max(0, maxBytes - keptBytes);
            let rest = bytes.subarray(0, room);
            keptBytes += rest.length;
            while (rest.length > 0 && open) {
                rest = rest.subarray((0,external_node_fs_.writeSync)(descriptor, rest));
            }
        },
        close(note) {
            if (!open)
                return;
            open = false;
            const dropped = totalBytes - keptBytes;
            try {
                if (dropped > 0 && note)
                    (0,external_node_fs_.writeSync)(descriptor, note(dropped));
            }
            catch {
                // A disk that is full now has no room for a courtesy.
            }
            (0,external_node_fs_.closeSync)(descriptor);
        },
    };
}

;// CONCATENATED MODULE: ./src/runner/captured-streams.ts







/** A log longer than this helps nobody; what is dropped is counted. */
const MAX_STDERR_BYTES = 16 * 1024 * 1024;
/**
 * An output up to this is held in memory: far more than a step output takes.
 * Of a larger one nothing is needed but its file.
 */
const MAX_HELD_OUTPUT_BYTES = 1024 * 1024;
/**
 * Opens the files of one execution. More output than the definition accepts is
 * a cause to end it.
 */
function captureStreams(directory, definition, causes, redactor) {
    const { id, outputFormat, maxOutputBytes } = definition;
    const isOutput = definition.outputVia === 'stdout';
    const stdout = openStreamFile((0,external_node_path_.join)(directory, execution_record/* RECORD_FILES */.sh.stdout), isOutput ? maxOutputBytes : MAX_STDERR_BYTES);
    const stderr = openStreamFile((0,external_node_path_.join)(directory, execution_record/* RECORD_FILES */.sh.stderr), MAX_STDERR_BYTES);
    const lastLine = followLastLine();
    const checker = output_format/* OUTPUT_FORMATS */.D[outputFormat].openChecker();
    let stderrBytes = 0;
    const keepLog = (masked) => {
        stderr.write(masked);
        lastLine.push(masked);
        return masked;
    };
    return {
        stdoutFile: stdout.path,
        stderrFile: stderr.path,
        get stdoutBytes() {
            return stdout.totalBytes;
        },
        get stderrBytes() {
            return stderrBytes;
        },
        get droppedStdoutBytes() {
            return stdout.totalBytes - stdout.keptBytes;
        },
        get droppedStderrBytes() {
            return stderr.totalBytes - stderr.keptBytes;
        },
        takeOutput(bytes) {
            stdout.write(bytes);
            // What is not the output is kept like a log.
            if (!isOutput)
                return;
            // While the plugin runs: at its end the answer is there.
            checker.push(bytes);
            if (stdout.totalBytes <= maxOutputBytes)
                return;
            causes.add({
                outcome: 'output_too_large',
                message: `Plugin ${(0,quote/* quote */.h)(id)} printed more than ${maxOutputBytes} bytes on ` +
                    'stdout and was stopped: raise `output.max_bytes` of its ' +
                    'definition, or print less.',
            });
        },
        takeLog(bytes) {
            stderrBytes += bytes.length;
            return keepLog(redactor.push(bytes));
        },
        endLog: () => keepLog(redactor.end()),
        lastLogLine: () => lastLine.text(),
        output() {
            stdout.close();
            const byteLength = stdout.keptBytes;
            return {
                // The beginning of a flood can look like a value.
                problem: byteLength < stdout.totalBytes ? 'it was cut off' : checker.end(),
                json: (0,json_text/* heldText */.D)(stdout.path, byteLength, MAX_HELD_OUTPUT_BYTES),
            };
        },
        close() {
            stdout.close();
            stderr.close((dropped) => `\n[plugin-runner: ${dropped} more bytes of stderr were not kept]\n`);
        },
    };
}


/***/ }),

/***/ 1735:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ MASK),
/* harmony export */   z: () => (/* binding */ compileMasks)
/* harmony export */ });
/** What stands for a value that is not shown. */
const MASK = '***';
/**
 * Compiles forms to mask. Every byte of every occurrence is masked, so that
 * nothing of a form shows where two of them overlap; what lies together becomes
 * one `***`, as a workflow runner does it. The time is linear in the text,
 * whatever it and the forms are; the memory is 25 times the forms' bytes.
 */
function compileMasks(forms) {
    const given = forms.filter((form) => form !== '');
    if (given.length === 0)
        return NO_MASKS;
    const automaton = compile(given);
    return {
        open: () => openRedactor(automaton),
        search: () => openSearch(automaton),
        redact(text, isCut = false) {
            const redactor = openRedactor(automaton);
            const masked = [redactor.push(Buffer.from(text))];
            if (!isCut)
                masked.push(redactor.end());
            return Buffer.concat(masked).toString('utf8');
        },
    };
}
const NO_MASKS = {
    redact: (text) => text,
    open: () => ({ push: (bytes) => bytes, end: () => new Uint8Array() }),
    search: () => ({ push: () => undefined, found: () => new Set() }),
};
function compile(forms) {
    const bytes = forms.reduce((sum, form) => sum + Buffer.byteLength(form), 0);
    const array = () => new Int32Array(bytes + 1);
    const depth = array();
    const fallback = array();
    const longest = array();
    // The states one byte longer are a list; those of the root are a table.
    const firstChild = array();
    const nextSibling = array();
    const lastByte = new Uint8Array(bytes + 1);
    const roots = new Int32Array(256);
    const ends = new Map();
    let count = 1;
    const childOf = (state, byte) => {
        if (state === 0)
            return roots[byte] ?? 0;
        let child = firstChild[state] ?? 0;
        while (child !== 0 && lastByte[child] !== byte) {
            child = nextSibling[child] ?? 0;
        }
        return child;
    };
    const follow = (state, byte) => {
        for (let from = state;; from = fallback[from] ?? 0) {
            const next = childOf(from, byte);
            if (next !== 0 || from === 0)
                return next;
        }
    };
    const addChild = (state, byte) => {
        const child = count;
        count += 1;
        depth[child] = (depth[state] ?? 0) + 1;
        lastByte[child] = byte;
        if (state === 0)
            roots[byte] = child;
        nextSibling[child] = firstChild[state] ?? 0;
        firstChild[state] = child;
        return child;
    };
    for (const form of forms) {
        let state = 0;
        for (const byte of Buffer.from(form)) {
            state = childOf(state, byte) || addChild(state, byte);
        }
        longest[state] = depth[state] ?? 0;
        ends.set(form, state);
    }
    // By depth: a fallback is shorter, so it is complete when it is needed.
    const order = new Int32Array(count);
    let queued = 1;
    for (const state of order) {
        let child = firstChild[state] ?? 0;
        for (; child !== 0; child = nextSibling[child] ?? 0) {
            order[queued] = child;
            queued += 1;
            if (state === 0)
                continue;
            const shorter = follow(fallback[state] ?? 0, lastByte[child] ?? 0);
            fallback[child] = shorter;
            longest[child] ||= longest[shorter] ?? 0;
        }
    }
    return { depth, fallback, longest, order, ends, follow };
}
function openRedactor({ depth, longest, follow }) {
    let state = 0;
    let held = new Uint8Array();
    /** Starts and ends of what is covered of it, in order, none at the next. */
    let covered = [];
    let lastWasCovered = false;
    /** A later form ends later, and may have begun before earlier ones. */
    function cover(from, end) {
        let start = from;
        while ((covered.at(-1) ?? -1) >= start) {
            covered.pop();
            start = Math.min(start, covered.pop() ?? start);
        }
        covered.push(start, end);
    }
    function handOut(text, ready) {
        const pieces = [];
        let at = 0;
        const show = (end) => {
            if (end <= at)
                return;
            pieces.push(text.subarray(at, end));
            lastWasCovered = false;
        };
        let used = 0;
        for (; used < covered.length; used += 2) {
            const start = covered[used] ?? 0;
            const end = covered[used + 1] ?? 0;
            if (start >= ready)
                break;
            show(start);
            if (!lastWasCovered)
                pieces.push(Buffer.from(MASK));
            lastWasCovered = true;
            at = Math.min(end, ready);
            if (end > ready)
                break;
        }
        show(ready);
        covered = covered.slice(used).map((it) => Math.max(0, it - ready));
        return Buffer.concat(pieces);
    }
    return {
        push(bytes) {
            const text = Buffer.concat([held, bytes]);
            for (let at = held.length; at < text.length; at += 1) {
                state = follow(state, text[at] ?? 0);
                const bytesOfForm = longest[state] ?? 0;
                if (bytesOfForm > 0)
                    cover(at + 1 - bytesOfForm, at + 1);
            }
            const ready = text.length - (depth[state] ?? 0);
            held = text.subarray(ready);
            return handOut(text, ready);
        },
        end() {
            const rest = handOut(held, held.length);
            state = 0;
            held = new Uint8Array();
            covered = [];
            lastWasCovered = false;
            return rest;
        },
    };
}
function openSearch({ fallback, order, ends, follow }) {
    const seen = new Uint8Array(fallback.length);
    let state = 0;
    return {
        push(bytes) {
            for (const byte of bytes) {
                state = follow(state, byte);
                seen[state] = 1;
            }
        },
        found() {
            // What ends with a state ends with all that it falls back to.
            for (let at = order.length - 1; at > 0; at -= 1) {
                const each = order[at] ?? 0;
                if (seen[each] === 1)
                    seen[fallback[each] ?? 0] = 1;
            }
            const forms = [...ends].filter(([, end]) => seen[end] === 1);
            return new Set(forms.map(([form]) => form));
        },
    };
}


/***/ }),

/***/ 8667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  su: () => (/* binding */ MAX_INPUT_BYTES),
  zN: () => (/* binding */ composeInput)
});

// UNUSED EXPORTS: MAX_MERGED_BYTES

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/definition/json.ts
var json = __webpack_require__(4783);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(1969);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(3579);
// EXTERNAL MODULE: ./src/runner/json-checker.ts
var json_checker = __webpack_require__(8432);
// EXTERNAL MODULE: ./src/runner/json-tokens.ts
var json_tokens = __webpack_require__(3929);
;// CONCATENATED MODULE: ./src/runner/merge-patch.ts

/**
 * Applies a JSON Merge Patch (RFC 7396 §2): members of `patch` win, objects
 * are merged, `null` removes a member. Neither argument is changed.
 */
function mergePatch(target, patch) {
    if (!(0,json/* isJsonObject */.O)(patch))
        return patch;
    const merged = new Map((0,json/* isJsonObject */.O)(target) ? Object.entries(target) : []);
    for (const [key, value] of Object.entries(patch)) {
        if (value === null)
            merged.delete(key);
        else
            merged.set(key, mergePatch(merged.get(key), value));
    }
    // fromEntries makes `__proto__` an own property; assignment would not.
    return Object.fromEntries(merged);
}

;// CONCATENATED MODULE: ./src/runner/compose-input.ts







/** Far above what is sensible on stdin; bounds the memory of the runner. */
const MAX_INPUT_BYTES = 256 * 1024 * 1024;
/** Merging makes values of the whole text, which take twenty times its size. */
const MAX_MERGED_BYTES = 16 * 1024 * 1024;
/**
 * `defaults` ⊕ input. Without defaults to add, the plugin gets the very bytes
 * that were given: big integers, key order and duplicate keys included.
 * @throws UserError `invalid_input` when the text is not one JSON value.
 */
function composeInput(text, definition) {
    const given = text ?? Buffer.from('{}');
    const refuse = (why) => {
        throw new task_error/* UserError */.yo('invalid_input', `The input of plugin ${(0,quote/* quote */.h)(definition.id)} ${why}`);
    };
    if (given.length > MAX_INPUT_BYTES) {
        refuse(`is ${given.length} bytes and at most ${MAX_INPUT_BYTES} are accepted: ` +
            'pass large data as files.');
    }
    const problem = (0,json_checker/* jsonProblem */.Io)(given);
    if (problem !== undefined) {
        refuse(`is not JSON: ${problem}. Give one JSON value.`);
    }
    const bytes = withoutByteOrderMark(given);
    const { defaults } = definition;
    if (defaults === undefined)
        return { bytes };
    if (bytes.length > MAX_MERGED_BYTES) {
        refuse(`is ${bytes.length} bytes and at most ${MAX_MERGED_BYTES} can be merged ` +
            "with the definition's `defaults`: pass large data as files, or leave " +
            'the defaults out.');
    }
    const source = new TextDecoder().decode(bytes);
    const parsed = JSON.parse(source);
    if (!(0,json/* isJsonObject */.O)(parsed))
        return { bytes };
    const value = mergePatch(defaults, parsed);
    if ((0,external_node_util_.isDeepStrictEqual)(value, parsed))
        return { bytes };
    const number = inexactNumber(source);
    if (number !== undefined) {
        refuse('has a number that cannot be ' +
            `merged with the definition's \`defaults\` without a change ` +
            `(${(0,quote/* quote */.h)(number, 40)}): give it as a string, or give the defaults too.`);
    }
    return { bytes: Buffer.from(JSON.stringify(value)) };
}
/** Programs such as Python's json module refuse it. */
function withoutByteOrderMark(bytes) {
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return marked ? bytes.subarray(3) : bytes;
}
/** The first number of a valid JSON text that JavaScript would change. */
function inexactNumber(text) {
    for (const { token, kind } of (0,json_tokens/* jsonTokens */.z)(text)) {
        if (kind !== 'number')
            continue;
        const number = Number(token);
        const whole = /^-?\d+$/.test(token);
        const kept = whole
            ? Number.isSafeInteger(number)
            : Number.isFinite(number) && token.replace(/\D/g, '').length <= 17;
        if (!kept)
            return token;
    }
    return undefined;
}


/***/ }),

/***/ 9773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ duplicateKeyFault)
/* harmony export */ });
/* harmony import */ var _definition_json_pointer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5239);
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1969);
/* harmony import */ var _json_tokens__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3929);



/** What neither opens, closes nor separates anything. */
const FILLING = /[^"{}[\],:]*/y;
/**
 * The first key that an object of a valid JSON text has twice. Readers differ
 * in which of the two they take, so what a schema says of the one is not said
 * of the other.
 * @returns undefined when every key is there once
 */
function duplicateKeyFault(text) {
    const levels = [];
    let string = '';
    let at = 0;
    for (;;) {
        FILLING.lastIndex = at;
        FILLING.test(text);
        at = FILLING.lastIndex;
        const level = levels.at(-1);
        switch (text[at]) {
            case '"': {
                const end = (0,_json_tokens__WEBPACK_IMPORTED_MODULE_0__/* .endOfJsonString */ .K)(text, at);
                string = text.slice(at, end);
                at = end;
                continue;
            }
            case '{':
                levels.push({ keys: new Set(), place: '' });
                break;
            case '[':
                levels.push({ keys: undefined, place: 0 });
                break;
            case '}':
            case ']':
                levels.pop();
                break;
            case ',':
                if (typeof level?.place === 'number')
                    level.place += 1;
                break;
            case ':': {
                const key = JSON.parse(string);
                if (level?.keys?.has(key))
                    return fault(levels, key);
                level?.keys?.add(key);
                if (level)
                    level.place = key;
                break;
            }
            default:
                return undefined;
        }
        at += 1;
    }
}
function fault(levels, key) {
    return {
        pointer: levels
            .slice(0, -1)
            .reduce((pointer, { place }) => (0,_definition_json_pointer__WEBPACK_IMPORTED_MODULE_1__/* .pointerTo */ .xH)(pointer, place), ''),
        rule: 'duplicate_key',
        message: `${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(key)} is there twice, and what reads it may take either`,
    };
}


/***/ }),

/***/ 6916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RE: () => (/* binding */ INPUT_TARGET),
/* harmony export */   Xw: () => (/* binding */ INPUT_NAME),
/* harmony export */   ib: () => (/* binding */ OUTPUT_NAME)
/* harmony export */ });
/** Where a plugin finds its files, read-only. */
const INPUT_TARGET = '/plugin/input';
/** Its input in there, where it does not get it on stdin. */
const INPUT_NAME = 'input.json';
/** Its output in the directory that it may write to, where not on stdout. */
const OUTPUT_NAME = 'output.json';


/***/ }),

/***/ 9022:
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

/***/ 3592:
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _orchestrator_owner__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5335);



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
        image: null,
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

/***/ 3062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readFilePart),
/* harmony export */   J: () => (/* binding */ readJsonFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
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

/***/ 2486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findGit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
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


/***/ }),

/***/ 4329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ FindingCollector)
/* harmony export */ });
/* unused harmony export MAX_FINDINGS */
/* harmony import */ var _finding__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7219);

/** Findings that are kept; the rest are counted. */
const MAX_FINDINGS = 1_000;
/** What an annotation shows of a message (it has 4,096 characters of room). */
const MAX_MESSAGE_LENGTH = 4_000;
const MAX_NAME_LENGTH = 250;
/**
 * How many times that is held against the masks: a text can become shorter by
 * them, and a secret at the end of what is kept is to be recognised.
 */
const UNCUT_FACTOR = 4;
/** Collects findings, whatever their number: the gravest are kept. */
class FindingCollector {
    kept = [];
    counts = { error: 0, warning: 0, notice: 0 };
    #keptOf = {
        error: 0,
        warning: 0,
        notice: 0,
    };
    #show;
    /**
     * Collects what somebody else takes secrets out of and cuts for good: as
     * plain data, which can go to another thread.
     */
    static uncut(findings) {
        const { kept, counts } = FindingCollector.forLater(findings);
        return { kept, counts };
    }
    /** The same, for more to come. */
    static forLater(findings = []) {
        const collector = new FindingCollector();
        for (const finding of findings)
            collector.add(finding);
        return collector;
    }
    /**
     * Collects what is to be shown.
     * @param redact hides secrets, before a text is cut; told that a text goes on
     * behind what it gets, it leaves out what may be half a secret there.
     */
    static shown(redact) {
        return new FindingCollector((text, max) => {
            const uncut = UNCUT_FACTOR * max;
            if (text.length <= uncut)
                return cut(redact(text, false), max);
            return cut(`${redact(text.slice(0, uncut), true)}…`, max);
        });
    }
    constructor(show = slightlyMore) {
        this.#show = show;
    }
    add(finding) {
        this.counts[finding.level] += 1;
        if (!this.#makeRoom(finding.level))
            return;
        this.#keptOf[finding.level] += 1;
        this.kept.push(this.#shown(finding));
    }
    /** Adds what another one has collected. */
    addAll({ kept, counts }) {
        const before = { ...this.counts };
        kept.forEach((finding) => this.add(finding));
        for (const level of _finding__WEBPACK_IMPORTED_MODULE_0__/* .FINDING_LEVELS */ .QL) {
            this.counts[level] = before[level] + counts[level];
        }
    }
    /** @returns false when everything that is kept is as grave. */
    #makeRoom(level) {
        if (this.kept.length < MAX_FINDINGS)
            return true;
        const lesser = _finding__WEBPACK_IMPORTED_MODULE_0__/* .FINDING_LEVELS */ .QL.slice(_finding__WEBPACK_IMPORTED_MODULE_0__/* .FINDING_LEVELS */ .QL.indexOf(level) + 1)
            .reverse()
            .find((each) => this.#keptOf[each] > 0);
        if (lesser === undefined)
            return false;
        this.#keptOf[lesser] -= 1;
        const last = this.kept.findLastIndex((it) => it.level === lesser);
        this.kept.splice(last, 1);
        return true;
    }
    #shown(finding) {
        const text = (value, max) => value === undefined ? undefined : this.#show(value, max);
        return {
            ...finding,
            message: text(finding.message, MAX_MESSAGE_LENGTH) ?? '',
            file: text(finding.file, MAX_MESSAGE_LENGTH),
            rule: text(finding.rule, MAX_NAME_LENGTH),
            title: text(finding.title, MAX_NAME_LENGTH),
        };
    }
}
/** One character more than is looked at: so that it can be told to be cut. */
function slightlyMore(text, max) {
    return text.slice(0, UNCUT_FACTOR * max + 1);
}
function cut(text, max) {
    if (text.length <= max)
        return text;
    // Half of a pair would be no character.
    return `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}


/***/ }),

/***/ 7219:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ NO_FINDINGS),
/* harmony export */   Cn: () => (/* binding */ recordedFinding),
/* harmony export */   QL: () => (/* binding */ FINDING_LEVELS)
/* harmony export */ });
/** The levels, the gravest first. */
const FINDING_LEVELS = [
    'error',
    'warning',
    'notice',
];
/** A finding as a record holds it. */
function recordedFinding(finding) {
    const { endLine, ...rest } = finding;
    const fields = { ...rest, end_line: endLine };
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
/** No findings. */
const NO_FINDINGS = {
    kept: [],
    counts: { error: 0, warning: 0, notice: 0 },
};


/***/ }),

/***/ 7500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ isolatedValidator),
/* harmony export */   bN: () => (/* binding */ validatorMemoryBytes),
/* harmony export */   hy: () => (/* binding */ CHECK_DEADLINE_MS),
/* harmony export */   y2: () => (/* binding */ COMPILE_DEADLINE_MS)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _definition_isolated_thread__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1119);


/** Wall time for compiling a schema: a thousand times what a usual one takes. */
const COMPILE_DEADLINE_MS = 10_000;
/** Wall time for checking one value: for 256 MiB and a plain schema, enough. */
const CHECK_DEADLINE_MS = 30_000;
/**
 * A validator whose every step a deadline or a cancellation can end.
 * @param maxValueBytes the largest text it will read
 */
function isolatedValidator(schema, maxValueBytes, { workerFile, signal, compileDeadlineMs = COMPILE_DEADLINE_MS, checkDeadlineMs = CHECK_DEADLINE_MS, memoryBytes = validatorMemoryBytes(maxValueBytes), }) {
    const thread = (0,_definition_isolated_thread__WEBPACK_IMPORTED_MODULE_1__/* .isolatedThread */ .MI)(workerFile, memoryBytes);
    const compiling = { deadlineMs: compileDeadlineMs, signal };
    const checking = { deadlineMs: checkDeadlineMs, signal };
    return {
        async compile() {
            await thread.ask({ step: 'compile', schema }, compiling);
        },
        async read(json, format) {
            await thread.ask({ step: 'read', json, format }, checking);
        },
        async check() {
            return (await thread.ask({ step: 'check' }, checking));
        },
        async findings() {
            const found = await thread.ask({ step: 'findings' }, checking);
            return found;
        },
        close: () => thread.close(),
    };
}
/**
 * The heap for checking a text of some bytes: 256 MiB, and what a text of many
 * small values becomes, within half of the machine's memory.
 */
function validatorMemoryBytes(valueBytes) {
    const limit = process.constrainedMemory() || Number.POSITIVE_INFINITY;
    const available = Math.min((0,node_os__WEBPACK_IMPORTED_MODULE_0__.totalmem)(), limit) / 2;
    return Math.min(256 * 2 ** 20 + 12 * valueBytes, available);
}


/***/ }),

/***/ 8432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ jsonProblem),
/* harmony export */   bT: () => (/* binding */ openJsonLinesChecker),
/* harmony export */   yv: () => (/* binding */ openJsonChecker)
/* harmony export */ });
/* unused harmony export MAX_JSON_DEPTH */
/* harmony import */ var _utf8_checker__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5625);

/** Deeper values overflow the stack of validators, here and in plugins. */
const MAX_JSON_DEPTH = 500;
const START = 0;
const SECOND_OF_MARK = 1;
const THIRD_OF_MARK = 2;
const VALUE = 3;
const VALUE_OR_END = 4;
const KEY = 5;
const KEY_OR_END = 6;
const COLON = 7;
const AFTER = 8;
const STRING = 9;
const ESCAPE = 10;
const HEX = 11;
const LITERAL = 12;
// Inside of a number, behind: its sign, a zero at its start, a digit, …
const MINUS = 13;
const ZERO = 14;
const WHOLE = 15;
const POINT = 16;
const FRACTION = 17;
const EXPONENT = 18;
const EXPONENT_SIGN = 19;
const EXPONENT_DIGITS = 20;
const FAILED = 21;
/** Bytes behind an error that say which character it is. */
const CHARACTER_BYTES = 4;
/** Starts the check of a text that is to be one JSON value. */
function openJsonChecker() {
    return new Checker(false);
}
/**
 * Starts the check of a text with one JSON value in every line that is not
 * empty (https://github.com/ndjson/ndjson-spec); there may be none.
 */
function openJsonLinesChecker() {
    return new Checker(true);
}
/** The problem of a whole text, as {@link JsonChecker.end} says it. */
function jsonProblem(bytes) {
    const checker = openJsonChecker();
    checker.push(bytes);
    return checker.end();
}
class Checker {
    #perLine;
    #state = START;
    /** Bytes before the piece at hand. */
    #before = 0;
    /** One per open bracket: 1 for an object, 0 for an array. */
    #open = new Uint8Array(MAX_JSON_DEPTH);
    #depth = 0;
    #stringIsKey = false;
    #hexLeft = 0;
    #literal = '';
    #literalAt = 0;
    /** Where an escape, a literal or the doubtful part of a number began. */
    #doubtAt = 0;
    #doubt = 0;
    #line = 1;
    /** The offset at which the line begins. */
    #lineStart = 0;
    /** How many of the line's bytes are no UTF-16 unit of their own. */
    #extraBytes = 0;
    #tooDeep = false;
    #errorAt = 0;
    #errorIsBehindValue = false;
    /** The bytes from the error on, as far as they are of use. */
    #errorBytes = [];
    /** Nothing but white space since the error, which was white space too. */
    #onlySpace = false;
    #encoding = (0,_utf8_checker__WEBPACK_IMPORTED_MODULE_0__/* .openUtf8Checker */ .X)();
    constructor(perLine) {
        this.#perLine = perLine;
    }
    push(bytes) {
        if (bytes.length === 0 || !this.#encoding.push(bytes))
            return;
        if (this.#state !== FAILED)
            this.#advance(bytes);
        else
            this.#passOver(bytes, 0);
        this.#before += bytes.length;
    }
    end() {
        const encodingProblem = this.#encoding.end();
        if (encodingProblem !== undefined)
            return encodingProblem;
        const isIncomplete = this.#endsTooEarly();
        if (this.#tooDeep) {
            return `it is nested deeper than ${MAX_JSON_DEPTH} levels`;
        }
        if (this.#state !== FAILED) {
            return isIncomplete ? this.#incomplete(this.#before) : undefined;
        }
        if (this.#perLine && this.#errorBytes[0] === 0x0a) {
            return `line ${this.#line} ends before its JSON is complete`;
        }
        if (this.#onlySpace)
            return this.#incomplete(this.#errorAt);
        const place = this.#place(this.#errorAt);
        return this.#errorIsBehindValue
            ? `there is more text after the JSON value (${place})`
            : `there is ${describeCharacter(this.#errorBytes)} where JSON has none (${place})`;
    }
    #advance(bytes) {
        const length = bytes.length;
        let state = this.#state;
        let at = 0;
        while (at < length) {
            const byte = bytes[at] ?? 0;
            switch (state) {
                case STRING: {
                    let next = byte;
                    while (next !== 0x22 && next !== 0x5c && next >= 0x20) {
                        if (next >= 0x80) {
                            // A continuation adds no unit; what four bytes encode has two.
                            if (next < 0xc0)
                                this.#extraBytes += 1;
                            else if (next >= 0xf0)
                                this.#extraBytes -= 1;
                        }
                        at += 1;
                        if (at === length)
                            break;
                        next = bytes[at] ?? 0;
                    }
                    if (at === length)
                        break;
                    if (next === 0x22) {
                        state = this.#stringIsKey ? COLON : AFTER;
                        at += 1;
                    }
                    else if (next === 0x5c) {
                        this.#doubtHere(at, next);
                        state = ESCAPE;
                        at += 1;
                    }
                    else {
                        return this.#fail(bytes, at);
                    }
                    break;
                }
                case ESCAPE:
                    if (byte === 0x75) {
                        state = HEX;
                        this.#hexLeft = 4;
                    }
                    else if (isEscape(byte)) {
                        state = STRING;
                    }
                    else {
                        return this.#failAtDoubt(bytes, at);
                    }
                    at += 1;
                    break;
                case HEX:
                    if (!isHex(byte))
                        return this.#failAtDoubt(bytes, at);
                    this.#hexLeft -= 1;
                    if (this.#hexLeft === 0)
                        state = STRING;
                    at += 1;
                    break;
                case LITERAL:
                    if (byte !== this.#literal.charCodeAt(this.#literalAt)) {
                        return this.#failAtDoubt(bytes, at);
                    }
                    this.#literalAt += 1;
                    if (this.#literalAt === this.#literal.length)
                        state = AFTER;
                    at += 1;
                    break;
                case MINUS:
                    if (!isDigit(byte))
                        return this.#failAtDoubt(bytes, at);
                    state = byte === 0x30 ? ZERO : WHOLE;
                    at += 1;
                    break;
                case ZERO:
                case WHOLE:
                case FRACTION:
                case EXPONENT_DIGITS:
                    if (state !== ZERO && isDigit(byte)) {
                        at += 1;
                    }
                    else if (byte === 0x2e && (state === ZERO || state === WHOLE)) {
                        this.#doubtHere(at, byte);
                        state = POINT;
                        at += 1;
                    }
                    else if ((byte | 0x20) === 0x65 && state !== EXPONENT_DIGITS) {
                        this.#doubtHere(at, byte);
                        state = EXPONENT;
                        at += 1;
                    }
                    else {
                        state = AFTER;
                    }
                    break;
                case POINT:
                    if (!isDigit(byte))
                        return this.#failBehindNumber(bytes, at);
                    state = FRACTION;
                    at += 1;
                    break;
                case EXPONENT:
                case EXPONENT_SIGN:
                    if (isDigit(byte)) {
                        state = EXPONENT_DIGITS;
                    }
                    else if (state === EXPONENT && (byte === 0x2b || byte === 0x2d)) {
                        state = EXPONENT_SIGN;
                    }
                    else {
                        return this.#failBehindNumber(bytes, at);
                    }
                    at += 1;
                    break;
                case START:
                    state = byte === 0xef ? SECOND_OF_MARK : VALUE;
                    if (state === SECOND_OF_MARK) {
                        this.#doubtHere(at, byte);
                        at += 1;
                    }
                    break;
                case SECOND_OF_MARK:
                case THIRD_OF_MARK:
                    if (byte !== (state === SECOND_OF_MARK ? 0xbb : 0xbf)) {
                        if (state === THIRD_OF_MARK)
                            this.#errorBytes.push(0xbb);
                        return this.#failAtDoubt(bytes, at);
                    }
                    if (state === THIRD_OF_MARK)
                        this.#lineStart = 3;
                    state = state === SECOND_OF_MARK ? THIRD_OF_MARK : VALUE;
                    at += 1;
                    break;
                default:
                    if (byte === 0x20 || byte === 0x09 || byte === 0x0d) {
                        at += 1;
                        break;
                    }
                    if (byte === 0x0a) {
                        if (this.#perLine) {
                            if (!this.#isBetweenValues(state))
                                return this.#fail(bytes, at);
                            state = VALUE;
                        }
                        at += 1;
                        this.#line += 1;
                        this.#lineStart = this.#before + at;
                        this.#extraBytes = 0;
                        break;
                    }
                    state = this.#structure(state, byte, at);
                    if (state === FAILED)
                        return this.#fail(bytes, at);
                    at += 1;
            }
        }
        this.#state = state;
    }
    /** @returns what comes behind a byte that is no white space. */
    #structure(state, byte, at) {
        switch (state) {
            case AFTER: {
                if (this.#depth === 0) {
                    this.#errorIsBehindValue = true;
                    return FAILED;
                }
                const inObject = this.#open[this.#depth - 1] === 1;
                if (byte === 0x2c)
                    return inObject ? KEY : VALUE;
                if (byte !== (inObject ? 0x7d : 0x5d))
                    return FAILED;
                this.#depth -= 1;
                return AFTER;
            }
            case KEY_OR_END:
            case KEY:
                if (byte === 0x22) {
                    this.#stringIsKey = true;
                    return STRING;
                }
                if (byte !== 0x7d || state === KEY)
                    return FAILED;
                this.#depth -= 1;
                return AFTER;
            case COLON:
                return byte === 0x3a ? VALUE : FAILED;
            default:
                if (byte === 0x5d && state === VALUE_OR_END) {
                    this.#depth -= 1;
                    return AFTER;
                }
                return this.#value(byte, at);
        }
    }
    #value(byte, at) {
        switch (byte) {
            case 0x22:
                this.#stringIsKey = false;
                return STRING;
            case 0x5b:
            case 0x7b:
                if (this.#depth === MAX_JSON_DEPTH) {
                    this.#tooDeep = true;
                    return FAILED;
                }
                this.#open[this.#depth] = byte === 0x7b ? 1 : 0;
                this.#depth += 1;
                return byte === 0x7b ? KEY_OR_END : VALUE_OR_END;
            case 0x2d:
                this.#doubtHere(at, byte);
                return MINUS;
            case 0x30:
                return ZERO;
            case 0x74:
                return this.#startLiteral('true', byte, at);
            case 0x66:
                return this.#startLiteral('false', byte, at);
            case 0x6e:
                return this.#startLiteral('null', byte, at);
            default:
                return isDigit(byte) ? WHOLE : FAILED;
        }
    }
    #startLiteral(literal, byte, at) {
        this.#literal = literal;
        this.#literalAt = 1;
        this.#doubtHere(at, byte);
        return LITERAL;
    }
    #doubtHere(at, byte) {
        this.#doubtAt = this.#before + at;
        this.#doubt = byte;
    }
    #fail(bytes, at) {
        this.#state = FAILED;
        this.#errorAt = this.#before + at;
        this.#onlySpace = isSpace(bytes[at] ?? 0);
        this.#passOver(bytes, at);
    }
    /** The error is what began earlier, perhaps in a piece before this one. */
    #failAtDoubt(bytes, at) {
        this.#state = FAILED;
        this.#errorAt = this.#doubtAt;
        this.#errorBytes.unshift(this.#doubt);
        this.#passOver(bytes, at);
    }
    /** What was read of the number until here is a complete one. */
    #failBehindNumber(bytes, at) {
        this.#errorIsBehindValue = this.#depth === 0;
        this.#failAtDoubt(bytes, at);
    }
    /** Of what comes behind an error, little is still of interest. */
    #passOver(bytes, from) {
        const missing = CHARACTER_BYTES - this.#errorBytes.length;
        if (missing > 0) {
            this.#errorBytes.push(...bytes.subarray(from, from + missing));
        }
        if (this.#onlySpace)
            this.#onlySpace = bytes.subarray(from).every(isSpace);
    }
    /** Whether a line may end here, where every line has its own value. */
    #isBetweenValues(state) {
        return this.#depth === 0 && (state === AFTER || state === VALUE);
    }
    /** The end of the text is behind a value, or it is an error. */
    #endsTooEarly() {
        const nothing = new Uint8Array(0);
        switch (this.#state) {
            case FAILED:
                return false;
            case ESCAPE:
            case HEX:
            case LITERAL:
            case MINUS:
                this.#failAtDoubt(nothing, 0);
                return false;
            case POINT:
            case EXPONENT:
            case EXPONENT_SIGN:
                this.#failBehindNumber(nothing, 0);
                return false;
            case AFTER:
            case ZERO:
            case WHOLE:
            case FRACTION:
            case EXPONENT_DIGITS:
                return this.#depth > 0;
            case START:
                return !this.#perLine;
            case VALUE:
                return !this.#perLine || this.#depth > 0;
            default:
                return true;
        }
    }
    #incomplete(offset) {
        return this.#state <= VALUE && this.#depth === 0
            ? 'it is empty'
            : `it ends before the JSON is complete (${this.#place(offset)})`;
    }
    #place(offset) {
        const column = offset - this.#lineStart - this.#extraBytes + 1;
        return `line ${this.#line}, column ${column}`;
    }
}
function isSpace(byte) {
    return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
function isDigit(byte) {
    return byte >= 0x30 && byte <= 0x39;
}
function isHex(byte) {
    const lower = byte | 0x20;
    return isDigit(byte) || (lower >= 0x61 && lower <= 0x66);
}
/** One of `"`, `\`, `/`, `b`, `f`, `n`, `r`, `t`. */
function isEscape(byte) {
    return '"\\/bfnrt'.includes(String.fromCharCode(byte));
}
function describeCharacter(bytes) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(bytes));
    const code = text.codePointAt(0) ?? 0;
    return code > 0x20 && code < 0x7f
        ? `the character '${String.fromCodePoint(code)}'`
        : `the character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ }),

/***/ 8124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ jsonLines)
/* harmony export */ });
/** The lines of a text of JSON lines that have a value, one after another. */
function* jsonLines(text) {
    let number = 1;
    for (let start = 0; start < text.length; number += 1) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline;
        const line = text.slice(start, end);
        if (/[^ \t\r]/.test(line))
            yield { number, text: line };
        start = end + 1;
    }
}


/***/ }),

/***/ 2388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ heldText),
/* harmony export */   g: () => (/* binding */ readJsonText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** The text of a file: in memory up to `maxHeldBytes`. */
function heldText(file, byteLength, maxHeldBytes) {
    return byteLength <= maxHeldBytes ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file) : { file, byteLength };
}
/** The text itself, without a byte order mark. */
function readJsonText(json) {
    const bytes = json instanceof Uint8Array ? json : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(json.file);
    return new TextDecoder().decode(bytes);
}


/***/ }),

/***/ 3929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ endOfJsonString),
/* harmony export */   z: () => (/* binding */ jsonTokens)
/* harmony export */ });
const QUOTE = 0x22;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const NUMBER = /[\d.eE+-]*/y;
const COLON = /[ \t\r\n]*:/y;
/** The strings and numbers of a valid JSON text, in order. */
function* jsonTokens(text) {
    for (let at = 0; at < text.length;) {
        const character = text.charCodeAt(at);
        if (character === QUOTE) {
            const end = endOfJsonString(text, at);
            const token = text.slice(at, end);
            COLON.lastIndex = end;
            yield { token, kind: COLON.test(text) ? 'key' : 'string' };
            at = end;
        }
        else if (character === MINUS ||
            (character >= ZERO && character <= NINE)) {
            NUMBER.lastIndex = at;
            NUMBER.test(text);
            yield { token: text.slice(at, NUMBER.lastIndex), kind: 'number' };
            at = NUMBER.lastIndex;
        }
        else
            at += 1;
    }
}
/**
 * Where a string of a valid JSON text ends, behind its quote. By hand: a
 * pattern with a repeated choice overflows the stack.
 * @param start of its first quote.
 */
function endOfJsonString(text, start) {
    for (let from = start + 1;;) {
        const quoteAt = text.indexOf('"', from);
        let backslashes = 0;
        while (text[quoteAt - 1 - backslashes] === '\\')
            backslashes += 1;
        if (backslashes % 2 === 0)
            return quoteAt + 1;
        from = quoteAt + 1;
    }
}


/***/ }),

/***/ 2400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fc: () => (/* binding */ compileSchema),
  wk: () => (/* binding */ lineFaults),
  OC: () => (/* binding */ listFaults),
  x7: () => (/* binding */ textFaults)
});

// UNUSED EXPORTS: MAX_LISTED_FAULTS

// EXTERNAL MODULE: ./src/definition/json.ts
var json = __webpack_require__(4783);
// EXTERNAL MODULE: ./src/definition/json-pointer.ts
var json_pointer = __webpack_require__(5239);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(1969);
;// CONCATENATED MODULE: ./src/definition/schema-dialect.ts

/** The draft a schema is written in: 2020-12 unless `$schema` says another. */
function schemaDialect(schema) {
    const uri = (0,json/* isJsonObject */.O)(schema) ? schema['$schema'] : undefined;
    if (typeof uri !== 'string')
        return '2020-12';
    if (uri.includes('draft-07'))
        return 'draft-07';
    return uri.includes('2019-09') ? '2019-09' : '2020-12';
}

;// CONCATENATED MODULE: ./src/definition/meta-schema-faults.ts


/**
 * What is wrong with a schema by the meta-schema of its draft.
 * @returns every fault, with pointers into the schema.
 */
async function metaSchemaFaults(schema) {
    const { validate } = await metaSchemaValidator(schemaDialect(schema));
    if (validate(schema))
        return [];
    return ((validate.errors ?? [])
        // Of the branches of a choice, the first says enough.
        .filter(({ keyword, instancePath }, at, all) => keyword !== 'anyOf' &&
        all.findIndex((other) => other.instancePath === instancePath) === at)
        .map(({ instancePath, keyword, message, params }) => ({
        pointer: instancePath,
        rule: keyword,
        message: keyword === 'enum'
            ? `must be one of ${(0,quote/* quote */.h)(JSON.stringify(params['allowedValues']))}`
            : (message ?? 'is not valid'),
    })));
}
/** Each draft is a file of its own, loaded when it is first met. */
function metaSchemaValidator(dialect) {
    switch (dialect) {
        case 'draft-07':
            return __webpack_require__.e(/* import() */ 135).then(__webpack_require__.bind(__webpack_require__, 7135));
        case '2019-09':
            return __webpack_require__.e(/* import() */ 90).then(__webpack_require__.bind(__webpack_require__, 8090));
        case '2020-12':
            return __webpack_require__.e(/* import() */ 710).then(__webpack_require__.bind(__webpack_require__, 8710));
    }
}

// EXTERNAL MODULE: ./src/definition/suggest.ts
var suggest = __webpack_require__(7383);
// EXTERNAL MODULE: ./src/runner/duplicate-key.ts
var duplicate_key = __webpack_require__(9773);
// EXTERNAL MODULE: ./src/runner/json-lines.ts
var json_lines = __webpack_require__(8124);
;// CONCATENATED MODULE: ./src/runner/json-validator.ts








/** Faults that are looked at in detail. */
const MAX_FAULTS = 1_000;
/** Faults that are listed; the rest are counted. */
const MAX_LISTED_FAULTS = 10;
/**
 * Above this, only the first fault is looked for: a list of a million bad rows
 * would make a million error objects.
 */
const ALL_FAULTS_MAX_BYTES = 1024 * 1024;
/** The same for bytes of the schema times bytes of the value: tried, 0.5 s. */
const ALL_FAULTS_MAX_WORK = 2 ** 25;
const OPTIONS = {
    // A typo such as "requried" must not pass as "no rule".
    strictSchema: true,
    strictNumbers: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    // Inherited names such as "constructor" are not properties.
    ownProperties: true,
    // Error objects must not carry values: they may be secret.
    verbose: false,
    logger: false,
    // Checked before, by a validator that need not be compiled first.
    validateSchema: false,
    meta: false,
};
/**
 * Compiles a JSON Schema: 2020-12, or draft-07 or 2019-09 by its `$schema`.
 * @throws Error with one sentence when the schema itself is not usable.
 */
async function compileSchema(schema) {
    const faults = await metaSchemaFaults(schema);
    if (faults.length > 0)
        throw new Error(`\n${listFaults(faults)}`);
    const quick = await compile(schema, OPTIONS);
    const schemaBytes = JSON.stringify(schema).length;
    let thorough;
    return {
        async validate(value, valueBytes) {
            if (quick(value))
                return [];
            let last = quick;
            if (valueBytes <= ALL_FAULTS_MAX_BYTES &&
                valueBytes * schemaBytes <= ALL_FAULTS_MAX_WORK) {
                thorough ??= await compile(schema, { ...OPTIONS, allErrors: true });
                thorough(value);
                last = thorough;
            }
            return (last.errors ?? [])
                .slice(0, MAX_FAULTS)
                .map((error) => toFault(error, value, schema));
        },
    };
}
/**
 * Every fault of a valid JSON text, a key that is there twice among them: only
 * then does the validator speak of what every reader of the text will see.
 */
async function textFaults(text, value, validator) {
    const duplicate = (0,duplicate_key/* duplicateKeyFault */.f)(text);
    const faults = await validator.validate(value, text.length);
    return duplicate === undefined ? faults : [duplicate, ...faults];
}
/** The same for every value of a text of JSON lines. */
async function lineFaults(text, validator) {
    const faults = [];
    for (const line of (0,json_lines/* jsonLines */.i)(text)) {
        const value = JSON.parse(line.text);
        for (const fault of await textFaults(line.text, value, validator)) {
            faults.push({ ...fault, line: line.number });
        }
        if (faults.length >= MAX_FAULTS)
            break;
    }
    return faults;
}
/** Sentences for an error message: up to ten, then how many more. */
function listFaults(faults) {
    const lines = faults
        .slice(0, MAX_LISTED_FAULTS)
        .map((fault) => `  ${place(fault)}: ${fault.message} (${fault.rule})`);
    const more = faults.length - lines.length;
    if (more > 0)
        lines.push(`  and ${more} more`);
    return lines.join('\n');
}
function place({ pointer, line }) {
    if (line === undefined) {
        return pointer === '' ? 'the whole value' : (0,quote/* quote */.h)(pointer);
    }
    return `line ${line}${pointer === '' ? '' : `, ${(0,quote/* quote */.h)(pointer)}`}`;
}
async function compile(schema, options) {
    const ajv = await newAjv(schema, options);
    if (mentionsFormat(schema)) {
        const { default: addFormats } = await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(196)]).then(__webpack_require__.t.bind(__webpack_require__, 2815, 23));
        addFormats(ajv);
    }
    try {
        return ajv.compile(schema);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw error;
        const said = error.message;
        const [, format] = /^unknown format "(.*)" ignored in schema/.exec(said) ?? [];
        // Its messages hold keys of the schema as they are.
        const message = (0,quote/* quote */.h)(format === undefined ? said : unknownFormat(format), quote/* LONG_QUOTE */.E)
            .slice(1, -1)
            .replaceAll('\\"', '"');
        throw new Error(message, { cause: error });
    }
}
async function newAjv(schema, options) {
    switch (schemaDialect(schema)) {
        case 'draft-07':
            return new (await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(844)]).then(__webpack_require__.t.bind(__webpack_require__, 2463, 23))).default(options);
        case '2019-09':
            return withAnchors(new (await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(878)]).then(__webpack_require__.t.bind(__webpack_require__, 878, 23))).default(options));
        case '2020-12':
            return withAnchors(new (await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(210)]).then(__webpack_require__.t.bind(__webpack_require__, 2210, 23))).default(options));
    }
}
/** Ajv follows references to anchors, and calls the keyword unknown. */
function withAnchors(ajv) {
    return ajv.addKeyword('$anchor');
}
function unknownFormat(format) {
    return (`the format ${(0,quote/* quote */.h)(format)} is not known here, so it would check nothing: ` +
        'leave it out, or write a `pattern`');
}
function mentionsFormat(schema) {
    return JSON.stringify(schema).includes('"format":');
}
function toFault(error, root, schema) {
    return {
        pointer: error.instancePath,
        rule: error.keyword,
        message: sentence(error, root, schema),
    };
}
/** Names keys and rules, never values. */
function sentence(error, root, schema) {
    const params = error.params;
    switch (error.keyword) {
        case 'required':
            return `${(0,quote/* quote */.h)(String(params['missingProperty']))} is missing`;
        case 'additionalProperties':
        case 'unevaluatedProperties': {
            const key = String(params['additionalProperty'] ?? params['unevaluatedProperty']);
            return `${(0,quote/* quote */.h)(key)} is not a known property${hint(key, error, schema)}`;
        }
        case 'type':
            return `must be ${[params['type']].flat().join(' or ')}, is ${typeName((0,json_pointer/* valueAt */.fK)(root, error.instancePath))}`;
        case 'enum':
            return `must be one of ${(0,quote/* quote */.h)(JSON.stringify(params['allowedValues']))}`;
        case 'const':
            return `must be ${(0,quote/* quote */.h)(JSON.stringify(params['allowedValue']))}`;
        case 'pattern':
            return `must match the pattern ${(0,quote/* quote */.h)(String(params['pattern']))}`;
        case 'format':
            return `must be a ${(0,quote/* quote */.h)(String(params['format']))}`;
        case 'false schema':
            return 'is not allowed here';
        case 'propertyNames':
            return `the name ${(0,quote/* quote */.h)(String(params['propertyName']))} is not allowed`;
        default:
            return (0,quote/* quote */.h)(error.message ?? 'is not valid').slice(1, -1);
    }
}
/** The known properties stand beside the keyword that refused the key. */
function hint(key, error, schema) {
    const beside = error.schemaPath.replace(/^#/, '').replace(/\/[^/]*$/, '');
    const parent = (0,json_pointer/* valueAt */.fK)(schema, decodeURIComponent(beside));
    const known = (0,json/* isJsonObject */.O)(parent) ? parent['properties'] : undefined;
    const nearest = (0,json/* isJsonObject */.O)(known)
        ? (0,suggest/* suggest */.Z)(key, Object.keys(known))
        : undefined;
    return nearest === undefined ? '' : `, did you mean ${(0,quote/* quote */.h)(nearest)}?`;
}
function typeName(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    return typeof value;
}


/***/ }),

/***/ 5940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ shownPieces),
/* harmony export */   u: () => (/* binding */ splitLines)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_0__);

/** Longer lines are shown in pieces; log viewers choke on them. */
const MAX_LINE_LENGTH = 16 * 1024;
/** A line of JSON can list many results; longer ones are no JSON any more. */
const MAX_JSON_LINE_LENGTH = 256 * 1024;
/**
 * Lines end as they do for the runner: at `\n`, `\r\n` and a lone `\r`.
 * Invalid UTF-8 becomes U+FFFD. What is too long comes in pieces.
 */
function splitLines(onLine) {
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    let rest = '';
    // A `\r` at the end of a piece may be the first half of `\r\n`.
    let endedWithReturn = false;
    function take(text) {
        if (endedWithReturn && text.startsWith('\n'))
            text = text.slice(1);
        endedWithReturn = text.endsWith('\r');
        // Only what is new is searched: a long line comes in many pieces.
        const lines = text.split(/\r\n|[\r\n]/);
        const last = lines.pop() ?? '';
        for (const line of lines) {
            const whole = rest + line;
            rest = '';
            inPieces(whole, maxLength(whole)).forEach(onLine);
        }
        rest += last;
        if (rest.length <= maxLength(rest))
            return;
        const pieces = inPieces(rest, maxLength(rest));
        rest = pieces.pop() ?? '';
        pieces.forEach(onLine);
    }
    return {
        push(bytes) {
            const text = decoder.write(bytes);
            if (text !== '')
                take(text);
        },
        end() {
            const text = decoder.end();
            if (text !== '')
                take(text);
            if (rest !== '')
                inPieces(rest, maxLength(rest)).forEach(onLine);
            rest = '';
        },
    };
}
/** A line in pieces that can be shown; one piece where it is short. */
function shownPieces(line) {
    return inPieces(line, MAX_LINE_LENGTH);
}
function maxLength(line) {
    return line.startsWith('{') ? MAX_JSON_LINE_LENGTH : MAX_LINE_LENGTH;
}
function inPieces(line, max) {
    const pieces = [];
    let start = 0;
    do {
        const cutsPair = line.length - start > max &&
            /[\uD800-\uDBFF]/.test(line.charAt(start + max - 1));
        const end = start + (cutsPair ? max - 1 : max);
        pieces.push(line.slice(start, end));
        start = end;
    } while (start < line.length);
    return pieces;
}


/***/ }),

/***/ 5928:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dm: () => (/* binding */ maskable)
});

// UNUSED EXPORTS: MIN_PART_CHARACTERS, MIN_SECRET_CHARACTERS

// EXTERNAL MODULE: ./src/runner/json-tokens.ts
var json_tokens = __webpack_require__(3929);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(1969);
;// CONCATENATED MODULE: ./src/runner/spellings.ts

/** What JavaScript's JSON leaves as it is, and other writers of JSON do not. */
const NOT_ASCII = /[^\0-\x7e]/g;
/**
 * One line as programs write it: as it is, and within a JSON text or a URL. Two
 * writers of the same format differ in what they escape; these are the ones
 * that are in wide use. Not every one differs for every text.
 * @returns each spelling once; how many there are at most does not depend on
 * the text.
 */
function spellings(line) {
    const json = JSON.stringify(line).slice(1, -1);
    const ascii = json.replace(NOT_ASCII, lowerCaseEscape);
    const all = new Set([line, json, ascii]);
    // Java and .NET write their escapes in capitals.
    all.add(json.replace(NOT_ASCII, upperCaseEscape));
    // PHP, with and without JSON_UNESCAPED_UNICODE.
    for (const each of [json, ascii])
        all.add(each.replaceAll('/', '\\/'));
    // Go and Rails, for texts that end up in HTML.
    all.add(json.replace(/[<>&\u2028\u2029]/g, lowerCaseEscape));
    // Gson, likewise.
    all.add(json.replace(/[<>&='\u2028\u2029]/g, lowerCaseEscape));
    // System.Text.Json of .NET.
    all.add(json.replace(/\\[^]|["'<>&+`]|[^\0-\x7e]/g, (part) => {
        if (part === '\\"')
            return '\\u0022';
        return part.startsWith('\\') ? part : upperCaseEscape(part);
    }));
    // Messages of ours that quote it.
    all.add((0,quote/* quote */.h)(line, line.length).slice(1, -1));
    for (const each of inUrl(line))
        all.add(each);
    return all;
}
function inUrl(line) {
    let component;
    try {
        component = encodeURIComponent(line);
    }
    catch {
        // Half a surrogate pair has no spelling in a URL.
        return [];
    }
    const strict = component.replace(/[!'()*]/g, percent);
    const form = new URLSearchParams([['', line]]).toString().slice(1);
    return [component, strict, form].flatMap((each) => [
        each,
        // As parts of a path.
        each.replaceAll('%2F', '/'),
        each.replace(/%../g, (code) => code.toLowerCase()),
    ]);
}
function lowerCaseEscape(unit) {
    return `\\u${hex(unit, 4)}`;
}
function upperCaseEscape(unit) {
    return `\\u${hex(unit, 4).toUpperCase()}`;
}
function percent(character) {
    return `%${hex(character, 2).toUpperCase()}`;
}
function hex(unit, digits) {
    return unit.charCodeAt(0).toString(16).padStart(digits, '0');
}

;// CONCATENATED MODULE: ./src/runner/maskable.ts


/** A shorter secret is a word of every log: hiding it hides nothing. */
const MIN_SECRET_CHARACTERS = 4;
/** For lines and JSON leaves, many of which are no secret at all. */
const MIN_PART_CHARACTERS = 6;
/** Words that a log and a JSON text are full of. */
const COMMON_WORDS = new Set(['true', 'false', 'null', 'none', 'undefined']);
/** What holds texts together: brackets, quotes, rulers, the frame of a key file. */
const STRUCTURE = /^(?:[\s{}[\](),:;"'`=_.*#/\\<>|~+-]*|-----(?:BEGIN|END) [A-Z0-9 ]+-----)$/;
/** A JSON text in a string of a JSON text in a string. */
const MAX_NESTED_TEXTS = 3;
/**
 * The exact strings to hide for one secret: a runner masks nothing else, and
 * so does our own redaction. None of them spans lines or is short enough to eat
 * a log: of a text of several lines, its lines; of a JSON text, its strings and
 * numbers, also where a string is a JSON text in turn; each in its usual
 * spellings; and the Base64 of the whole.
 * @param spelled what the same secret is in the text that it was taken from.
 * @returns none when the secret is too short or too common to be hidden.
 */
function maskable(secret, spelled = []) {
    const forms = new Set();
    const whole = secret.trim();
    const leaves = jsonLeaves(whole);
    const lines = linesOf(whole);
    if (lines.length === 1)
        addForms(forms, whole, MIN_SECRET_CHARACTERS);
    for (const spelling of spelled) {
        if (isHideable(spelling, MIN_SECRET_CHARACTERS))
            forms.add(spelling);
    }
    for (const part of leaves ?? (lines.length > 1 ? lines : [])) {
        addForms(forms, part, MIN_PART_CHARACTERS);
    }
    if (isHideable(whole, MIN_PART_CHARACTERS)) {
        for (const text of [secret, whole]) {
            const bytes = Buffer.from(text);
            forms.add(bytes.toString('base64').replace(/=+$/, ''));
            forms.add(bytes.toString('base64url'));
        }
    }
    return [...forms];
}
function addForms(forms, text, minCharacters) {
    const plain = text.trim();
    if (!isHideable(plain, minCharacters))
        return;
    for (const form of spellings(plain))
        forms.add(form);
}
function isHideable(text, minCharacters) {
    return (text.length >= minCharacters &&
        !COMMON_WORDS.has(text.toLowerCase()) &&
        !STRUCTURE.test(text));
}
function linesOf(text) {
    return text.split(/[\r\n]+/);
}
/**
 * The strings and numbers of a JSON text, line by line; no keys. Taken from the
 * text: a parsed number may be another one, and a string can be spelled in many
 * ways, of which a program may repeat this one.
 */
function jsonLeaves(text, nested = 0) {
    if (!/^[{["]/.test(text))
        return undefined;
    try {
        JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const leaves = [];
    for (const { token, kind } of (0,json_tokens/* jsonTokens */.z)(text)) {
        if (kind === 'number')
            leaves.push(token);
        if (kind !== 'string')
            continue;
        const value = JSON.parse(token);
        const lines = linesOf(value);
        for (const line of lines)
            leaves.push(line);
        if (lines.length === 1)
            leaves.push(token.slice(1, -1));
        if (nested === MAX_NESTED_TEXTS)
            continue;
        for (const leaf of jsonLeaves(value.trim(), nested + 1) ?? []) {
            leaves.push(leaf);
        }
    }
    return leaves;
}


/***/ }),

/***/ 766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ OUTPUT_FORMATS),
/* harmony export */   I: () => (/* binding */ outputRule)
/* harmony export */ });
/* harmony import */ var _json_checker__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8432);
/* harmony import */ var _utf8_checker__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5625);


/** Every `output.format`. */
const OUTPUT_FORMATS = {
    json: {
        openChecker: _json_checker__WEBPACK_IMPORTED_MODULE_0__/* .openJsonChecker */ .yv,
        noun: 'JSON',
        content: 'exactly one JSON value',
    },
    ndjson: {
        openChecker: _json_checker__WEBPACK_IMPORTED_MODULE_0__/* .openJsonLinesChecker */ .bT,
        noun: 'JSON lines',
        content: 'one JSON value on every line that is not empty',
    },
    text: {
        openChecker: _utf8_checker__WEBPACK_IMPORTED_MODULE_1__/* .openUtf8Checker */ .X,
        noun: 'text',
        content: 'text in UTF-8',
    },
    // That it is SARIF is for `sarif-check.ts` to say.
    sarif: {
        openChecker: _json_checker__WEBPACK_IMPORTED_MODULE_0__/* .openJsonChecker */ .yv,
        noun: 'JSON',
        content: 'exactly one SARIF log',
    },
};
/**
 * What a plugin has to do to have an output, as a sentence.
 * @param via where it leaves its output.
 */
function outputRule(format, via) {
    const asked = [
        ...(format === 'json' ? [] : [`output.format: ${format}`]),
        ...(via === 'stdout' ? [] : [`output.via: ${via}`]),
    ].map((key) => `\`${key}\``);
    const subject = asked.length === 0 ? 'A plugin' : `With ${asked.join(' and ')} a plugin`;
    const { content } = OUTPUT_FORMATS[format];
    return via === 'stdout'
        ? `${subject} prints ${content} on stdout; logs belong on stderr.`
        : `${subject} writes ${content} to the file that PLUGIN_OUTPUT_FILE names.`;
}


/***/ }),

/***/ 8523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bD: () => (/* binding */ messageOf),
  Gd: () => (/* binding */ readFinding),
  x8: () => (/* binding */ readResults),
  aG: () => (/* binding */ wordOf)
});

// UNUSED EXPORTS: placedFinding, positive, textOf

// EXTERNAL MODULE: ./src/definition/json.ts
var json = __webpack_require__(4783);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(1969);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/runner/workspace-mounts.ts
var workspace_mounts = __webpack_require__(4562);
;// CONCATENATED MODULE: ./src/runner/repository-path.ts


/** Longer than any path that Linux opens (PATH_MAX is 4096 bytes). */
const MAX_LENGTH = 4096;
/** What a log viewer acts on, what starts a command, and Windows' separator. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\]|##\[/u;
/**
 * The path of a file of the repository as annotations want it: relative and
 * normalised. A plugin sees the repository at `/workspace`.
 * @returns undefined for what is elsewhere, or is no path to be shown as one
 */
function repositoryPath(path) {
    if (path.length > MAX_LENGTH || UNSAFE.test(path))
        return undefined;
    const start = `${workspace_mounts/* WORKSPACE_TARGET */.I}/`;
    const bare = path.startsWith(start) ? path.slice(start.length) : path;
    const normal = external_node_path_.posix.normalize(bare);
    const isInside = bare !== '' && normal !== '.' && !/^\/|^\.\.(?:\/|$)|\/$/.test(normal);
    return isInside ? normal : undefined;
}

;// CONCATENATED MODULE: ./src/runner/read-finding.ts



/** Words for how grave a result is, as common tools write them. */
const SEVERITIES = {
    fatal: 'error',
    critical: 'error',
    high: 'error',
    error: 'error',
    medium: 'warning',
    moderate: 'warning',
    warn: 'warning',
    warning: 'warning',
    low: 'notice',
    notice: 'notice',
    note: 'notice',
    info: 'notice',
    style: 'notice',
};
/** Lines and columns are whole numbers of 32 bits wherever they are shown. */
const MAX_NUMBER = 2 ** 31 - 1;
/**
 * The findings of a `results` list, as kpt and many linters write it:
 * `[{"severity": "error", "message": "…", "file": {"path": "a.yaml"}}]`.
 * @returns undefined unless every element is one: another list of that name
 */
function readResults(list) {
    if (!Array.isArray(list) || list.length === 0)
        return undefined;
    const findings = [];
    for (const value of list) {
        if (!(0,json/* isJsonObject */.O)(value))
            return undefined;
        const level = wordOf(SEVERITIES, value['severity'] ?? value['level']);
        if (level === undefined || messageOf(value) === undefined)
            return undefined;
        findings.push(readFinding(value, level));
    }
    return findings;
}
/** What an object says of a finding; its message is known to be there. */
function readFinding(value, level) {
    const { file } = value;
    const path = (0,json/* isJsonObject */.O)(file) ? file['path'] : file;
    return placedFinding({
        level,
        message: messageOf(value) ?? '',
        rule: textOf(value['rule']),
        title: textOf(value['title']),
    }, {
        path: textOf(path),
        line: positive(value['line']),
        endLine: positive(value['end_line']),
        column: positive(value['column']),
    });
}
/**
 * A path that cannot be one of the repository becomes a part of the message,
 * unless it is so long that it had to be cut: half a secret in it would not be
 * recognised any more.
 */
function placedFinding(what, { path, line, endLine, column }) {
    const file = path === undefined ? undefined : repositoryPath(path);
    if (file !== undefined) {
        // Without the line where it starts, the others say nothing.
        const isRange = line !== undefined && (endLine ?? 0) >= line;
        return {
            ...what,
            file,
            line,
            endLine: isRange ? endLine : undefined,
            column: line === undefined ? undefined : column,
        };
    }
    const isShown = path !== undefined && path.length <= quote/* LONG_QUOTE */.E;
    const place = isShown ? `${(0,quote/* quote */.h)(path, quote/* LONG_QUOTE */.E)}: ` : '';
    return {
        ...what,
        message: `${place}${what.message}`,
        file: undefined,
        line: undefined,
        endLine: undefined,
        column: undefined,
    };
}
/** The `message` of an object, or `msg`; undefined when there is no text. */
function messageOf(value) {
    return textOf(value['message'] ?? value['msg']);
}
/** What a table says of a word, in whatever case it is. */
function wordOf(table, word) {
    if (typeof word !== 'string')
        return undefined;
    const key = word.toLowerCase();
    return Object.hasOwn(table, key) ? table[key] : undefined;
}
/** A line or a column; undefined for anything else. */
function positive(value) {
    return typeof value === 'number' &&
        Number.isInteger(value) &&
        value > 0 &&
        value <= MAX_NUMBER
        ? value
        : undefined;
}
/** A text that is not empty; undefined for anything else. */
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}


/***/ }),

/***/ 1476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ runTask)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/definition/defaults.ts
var defaults = __webpack_require__(807);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(1969);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(3579);
;// CONCATENATED MODULE: ./src/runner/clean-up-budget.ts
/** What a removal may take that nobody waits for: longer is for a later look. */
const UNHURRIED_MS = 4_000;
/** A removal on a busy engine; it is tried in any case. */
const MIN_MS = 1_000;
/** An execution is over 5 s after its timeout and its grace, with a margin. */
const AFTER_GRACE_MS = 4_500;
/** A cancelled one 7 s after the signal, with a margin. */
const AFTER_CANCEL_MS = 6_500;
/**
 * How long the removal of a container may take, in milliseconds: all that the
 * causes that ended the execution leave of its time. Never more than what a
 * cancellation leaves, for one may come while it goes on.
 * @param nowMs of `performance.now()`.
 */
function cleanUpBudgetMs({ first, firstAtMs, cancelledAtMs, }, graceMs, nowMs) {
    if (first === undefined || firstAtMs === undefined)
        return UNHURRIED_MS;
    const endsAtMs = first.outcome === 'cancelled'
        ? Infinity
        : firstAtMs + graceMs + AFTER_GRACE_MS;
    const cancelEndsAtMs = (cancelledAtMs ?? Infinity) + AFTER_CANCEL_MS;
    const leftMs = Math.min(endsAtMs, cancelEndsAtMs) - nowMs;
    return Math.min(Math.max(leftMs, MIN_MS), AFTER_CANCEL_MS);
}

// EXTERNAL MODULE: ./src/runner/captured-streams.ts + 2 modules
var captured_streams = __webpack_require__(4115);
// EXTERNAL MODULE: ./src/orchestrator/container-name.ts
var container_name = __webpack_require__(9123);
;// CONCATENATED MODULE: ./src/runner/task-trace.ts

/**
 * The place in the trace that an attempt gives to its plugin.
 * @param attempt counted from 1.
 */
function attemptContext({ context, hasSpans }, attempt) {
    if (!hasSpans)
        return context;
    return { ...context, spanId: attemptSpanId(context, attempt) };
}
/**
 * The id of the span of an attempt. It follows from that of the execution, so
 * that what the plugin was given and what is exported later cannot differ.
 */
function attemptSpanId(execution, attempt) {
    return derivedSpanId(execution, `attempt ${attempt}`);
}
/**
 * The id of a span that is one of its kind below another one.
 * @returns 16 hex digits, the same for the same arguments.
 */
function derivedSpanId({ traceId, spanId }, name) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(`${traceId}/${spanId}/${name}`)
        .digest('hex')
        .slice(0, 16);
}

// EXTERNAL MODULE: ./src/runner/trace-context.ts
var trace_context = __webpack_require__(6845);
// EXTERNAL MODULE: ./src/runner/workspace-mounts.ts
var workspace_mounts = __webpack_require__(4562);
;// CONCATENATED MODULE: ./src/runner/container-spec.ts






/**
 * How long after its last use a container nobody has removed is left alone: a
 * machine that sleeps, a clock that is set, a job that hangs.
 */
const LEFT_ALONE_MS = 60 * 60 * 1000;
/**
 * The container for one execution of a definition.
 * @throws UserError when the step and the definition do not fit together.
 */
function containerSpec(definition, task, image, executionId, attempt, hostUser) {
    const { mounts, hiddenPaths } = (0,workspace_mounts/* workspaceMounts */.m)(definition, task.workspace, hostUser.privatePaths ?? []);
    return {
        name: (0,container_name/* containerName */.xN)(definition.id, executionId, attempt),
        executionId,
        pluginId: definition.id,
        image,
        entrypoint: definition.entrypoint,
        command: definition.command,
        env: environment(definition, task, executionId, attempt),
        limits: {
            ...definition.limits,
            nanoCpus: task.nanoCpus ?? definition.limits.nanoCpus,
            memoryBytes: task.memoryBytes ?? definition.limits.memoryBytes,
        },
        user: userOf(definition, hostUser),
        network: definition.network,
        readOnly: definition.sandbox.readOnly,
        capabilities: definition.sandbox.capabilities,
        runtime: definition.sandbox.runtime,
        mounts,
        hiddenPaths,
        stopSignal: definition.stop.signal,
        lifetimeMs: (task.timeoutMs ?? definition.timeoutMs) +
            definition.stop.graceMs +
            LEFT_ALONE_MS,
    };
}
/** What of a spec the reader of the record should know. */
function specWarnings(definition, hostUser) {
    if (definition.sandbox.user.kind !== 'host' || hostUser.uid !== 0)
        return [];
    return [
        `Plugin ${(0,quote/* quote */.h)(definition.id)} runs as the user of the runner ` +
            '(`sandbox.user: host`), which is root here: as root in its container, ' +
            'without capabilities.',
    ];
}
/**
 * Refuses names the definition does not declare, and secrets that are missing.
 * @throws UserError `invalid_input`.
 */
function checkStepValues(definition, task) {
    const complain = (sentence) => {
        throw new task_error/* UserError */.yo('invalid_input', sentence);
    };
    const id = (0,quote/* quote */.h)(definition.id);
    for (const name of Object.keys(task.env)) {
        if (!Object.hasOwn(definition.env, name)) {
            complain(`The step sets ${(0,quote/* quote */.h)(name)} in \`env\` and plugin ${id} does not ` +
                `declare it: a plugin gets only what its definition lists under \`env:\`.`);
        }
    }
    // Not by its name: a line of a pasted key can look like one.
    if (Object.keys(task.secrets).some((it) => !definition.secrets.includes(it))) {
        complain(`The step gives a secret that plugin ${id} does not declare: ` +
            `${declaredSecrets(definition)}. Add its name there, or leave it out. (A ` +
            'value of several lines needs the JSON form of the input.)');
    }
    for (const name of definition.secrets) {
        if (!Object.hasOwn(task.secrets, name) || task.secrets[name] === '') {
            complain(`Plugin ${id} needs the secret ${(0,quote/* quote */.h)(name)}: give it to the step ` +
                `with \`secrets: ${name}=\${{ secrets.${name} }}\`. A secret ` +
                'that is not set is empty; in a run for a fork, every one is.');
        }
    }
    if (definition.workspace !== 'none' && task.workspace === undefined) {
        complain(`Plugin ${id} asks for the repository (\`workspace: ${definition.workspace}\`) ` +
            'and there is none: GITHUB_WORKSPACE is not set.');
    }
}
function declaredSecrets({ secrets }) {
    const names = secrets.map((name) => (0,quote/* quote */.h)(name)).join(', ');
    return `\`secrets:\` of its definition lists ${names || 'none'}`;
}
function environment(definition, task, executionId, attempt) {
    return {
        ...traceEnvironment(definition, task, attempt),
        ...definition.env,
        ...task.env,
        ...task.secrets,
        PLUGIN_ID: definition.id,
        PLUGIN_EXECUTION_ID: executionId,
        ...(definition.workspace !== 'none' && {
            PLUGIN_WORKSPACE: workspace_mounts/* WORKSPACE_TARGET */.I,
        }),
    };
}
/** A definition that sets the one variable itself is given neither. */
function traceEnvironment(definition, { trace }, attempt) {
    const isOwn = Object.hasOwn(definition.env, 'TRACEPARENT') ||
        definition.secrets.includes('TRACEPARENT');
    if (trace === undefined || isOwn)
        return {};
    return (0,trace_context/* traceVariables */.Ft)(attemptContext(trace, attempt));
}
function userOf(definition, hostUser) {
    const { user } = definition.sandbox;
    switch (user.kind) {
        case 'ids':
            return `${user.uid}:${user.gid}`;
        case 'image':
            return undefined;
        case 'host':
            return `${hostUser.uid}:${hostUser.gid}`;
    }
}

// EXTERNAL MODULE: ./src/runner/execution-record.ts
var execution_record = __webpack_require__(3592);
// EXTERNAL MODULE: ./src/runner/finding.ts
var finding = __webpack_require__(7219);
// EXTERNAL MODULE: ./src/runner/finding-collector.ts
var finding_collector = __webpack_require__(4329);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/runner/findings-file.ts




/** Writes `findings.json` of a record, unless there is nothing to write. */
function writeFindings(directory, findings) {
    if (findings.length === 0)
        return;
    const lines = findings.map((it) => `  ${JSON.stringify((0,finding/* recordedFinding */.Cn)(it))}`);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, execution_record/* RECORD_FILES */.sh.findings), `[\n${lines.join(',\n')}\n]\n`, { mode: 0o600 });
}

;// CONCATENATED MODULE: ./src/runner/format-bytes.ts
const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
/** A size for people: `512 MiB`, `8.1 MiB`, `42 B`. */
function formatBytes(bytes) {
    let value = bytes;
    let unit = 0;
    while (value >= 1024 && unit < UNITS.length - 1) {
        value /= 1024;
        unit += 1;
    }
    const digits = unit === 0 || Number.isInteger(value) ? 0 : 1;
    return `${value.toFixed(digits)} ${UNITS[unit] ?? ''}`;
}

// EXTERNAL MODULE: ./src/runner/output-format.ts
var output_format = __webpack_require__(766);
// EXTERNAL MODULE: ./src/runner/json-validator.ts + 2 modules
var json_validator = __webpack_require__(2400);
;// CONCATENATED MODULE: ./src/runner/judge.ts




/**
 * Decides how an execution ended. The first cause wins: a plugin that printed
 * perfect JSON after its deadline has still timed out.
 */
async function judge(evidence) {
    const { cause, exit } = evidence;
    if (cause !== undefined)
        return failed(cause.outcome, cause.message);
    // The plugin did not choose that code: no definition can explain it.
    if (exit.oomKilled && exit.exitCode !== 0)
        return outOfMemory(evidence);
    const known = evidence.plugin.exitCodes.get(exit.exitCode);
    if (exit.exitCode !== 0 && known?.outcome !== 'succeeded') {
        return judgeFailure(evidence, known);
    }
    const warnings = exit.oomKilled
        ? [
            `A process of plugin ${(0,quote/* quote */.h)(evidence.plugin.id)} was killed for lack ` +
                `of memory (${memoryFigures(evidence)}), but the plugin ended with ` +
                'exit code 0: its result may be incomplete.',
        ]
        : [];
    return judgeOutput(evidence, warnings);
}
function outOfMemory(evidence) {
    return failed('out_of_memory', `Plugin ${(0,quote/* quote */.h)(evidence.plugin.id)} ran out of memory (${memoryFigures(evidence)}) ` +
        `and ended with exit code ${evidence.exit.exitCode}: raise ` +
        '`resource_limits.memory` of its definition, or `memory` of the step.');
}
function judgeFailure({ plugin, exit, lastLogLine, redact }, known) {
    const means = known?.meaning === undefined ? '' : ` (${(0,quote/* quote */.h)(known.meaning)})`;
    const killed = known === undefined && exit.exitCode === 137
        ? ' It was killed, not by plugin-runner: possibly for lack of memory on the runner.'
        : '';
    const said = lastLogLine === ''
        ? 'It wrote nothing on stderr.'
        : `Its last log line: ${(0,quote/* quote */.h)(redact(messageOf(lastLogLine)), quote/* LONG_QUOTE */.E)}.`;
    return failed(known?.outcome ?? 'plugin_failed', `Plugin ${(0,quote/* quote */.h)(plugin.id)} ended with exit code ${exit.exitCode}${means}.${killed} ${said}`);
}
async function judgeOutput(evidence, warnings) {
    const { plugin, outputProblem, sarifProblem } = evidence;
    if (outputProblem !== undefined) {
        const { noun } = output_format/* OUTPUT_FORMATS */.D[plugin.outputFormat];
        const place = plugin.outputVia === 'file' ? 'its output file' : 'its stdout';
        return failed('invalid_output', `Plugin ${(0,quote/* quote */.h)(plugin.id)} ended with exit code ${evidence.exit.exitCode} but ` +
            `${place} is not ${noun}: ${outputProblem}. ` +
            (0,output_format/* outputRule */.I)(plugin.outputFormat, plugin.outputVia), warnings);
    }
    if (sarifProblem !== undefined) {
        return failed('invalid_output', sarifProblem, warnings);
    }
    const faults = await evidence.checkOutput();
    if (faults.length > 0) {
        return failed('invalid_output', `The output of plugin ${(0,quote/* quote */.h)(plugin.id)} does not fit its output_schema:\n` +
            (0,json_validator/* listFaults */.OC)(faults), warnings);
    }
    return { outcome: 'succeeded', error: undefined, warnings };
}
function memoryFigures({ memoryBytes, exit }) {
    const peak = exit.usage.peakMemoryBytes;
    const seen = peak === undefined ? '' : `, peak ${formatBytes(peak)}`;
    return `limit ${formatBytes(memoryBytes)}${seen}`;
}
function failed(outcome, error, warnings = []) {
    return { outcome, error, warnings };
}
/** A JSON log line says what it means in its `message`. */
function messageOf(logLine) {
    if (!logLine.startsWith('{'))
        return logLine;
    try {
        const { message } = JSON.parse(logLine);
        return typeof message === 'string' ? message : logLine;
    }
    catch {
        return logLine;
    }
}

// EXTERNAL MODULE: ./src/definition/isolated-thread.ts
var isolated_thread = __webpack_require__(1119);
// EXTERNAL MODULE: ./src/runner/compose-input.ts + 1 modules
var compose_input = __webpack_require__(8667);
// EXTERNAL MODULE: ./src/runner/isolated-validator.ts
var isolated_validator = __webpack_require__(7500);
// EXTERNAL MODULE: ./src/runner/json-text.ts
var json_text = __webpack_require__(2388);
// EXTERNAL MODULE: ./src/definition/json.ts
var json = __webpack_require__(4783);
// EXTERNAL MODULE: ./src/definition/json-pointer.ts
var json_pointer = __webpack_require__(5239);
;// CONCATENATED MODULE: ./src/runner/schema-cost.ts


/** Keywords that hold one schema. */
const ONE = new Set([
    'additionalProperties',
    'propertyNames',
    'items',
    'additionalItems',
    'contains',
    'not',
    'if',
    'then',
    'else',
]);
/** Keywords that hold a list of schemas. */
const LIST = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems', 'items']);
/** Keywords that hold schemas by name. */
const NAMED = new Set(['properties']);
/** Schemas that are looked at only where something refers to them. */
const STORE = new Set(['$defs', 'definitions']);
/** Keywords that look at a value once, or not at all. */
const PLAIN = new Set([
    ...['$schema', '$comment', 'title', 'description', 'default', 'examples'],
    ...['deprecated', 'readOnly', 'writeOnly', 'type', 'enum', 'const'],
    ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
    ...['multipleOf', 'minLength', 'maxLength', 'minItems', 'maxItems'],
    ...['minContains', 'maxContains', 'minProperties', 'maxProperties'],
    ...['required', 'dependentRequired'],
]);
/** Above this, compiling alone can take a noticeable time: tried, 0.1 s. */
const MAX_COST = 4096;
/**
 * What a schema costs at most, per byte of a value: its own size, with what it
 * refers to in the place of every reference. Without references each of its
 * parts meets each part of a value once at most, so time is within the product
 * of both sizes.
 * @returns undefined for what cannot be bounded so, or by too much: patterns
 * and formats (40 letters against `^(a+)+$` take years,
 * https://ajv.js.org/security.html#redos-attack), `uniqueItems`, references
 * that come back to themselves, every keyword that is not known here.
 */
function schemaCost(schema) {
    let cost = 0;
    const following = new Set();
    function cheap(part) {
        // More than `{}` has bytes: compiling takes its time for each.
        cost += 16;
        if (typeof part === 'boolean')
            return true;
        if (!(0,json/* isJsonObject */.O)(part))
            return false;
        return Object.entries(part).every(([key, value]) => cost <= MAX_COST && keyword(key, value, part));
    }
    function keyword(key, value, part) {
        cost += key.length + 4;
        if (STORE.has(key))
            return true;
        // Further down it would change what references mean.
        if (key === '$id')
            return part === schema;
        if (key === '$ref')
            return reference(value);
        if (LIST.has(key) && Array.isArray(value))
            return value.every(cheap);
        if (ONE.has(key))
            return cheap(value);
        if (NAMED.has(key) && (0,json/* isJsonObject */.O)(value)) {
            return Object.entries(value).every(([name, member]) => {
                cost += name.length + 4;
                return cheap(member);
            });
        }
        cost += JSON.stringify(value).length;
        return PLAIN.has(key);
    }
    function reference(value) {
        if (typeof value !== 'string' || !/^#\/[\w$/-]*$/.test(value))
            return false;
        if (following.has(value))
            return false;
        following.add(value);
        const isCheap = cheap((0,json_pointer/* valueAt */.fK)(schema, value.slice(1)));
        following.delete(value);
        return isCheap;
    }
    return cheap(schema) && cost <= MAX_COST ? cost : undefined;
}

;// CONCATENATED MODULE: ./src/runner/plugin-schema.ts









/**
 * The cost of a schema times the bytes of a value that the main thread takes
 * on: tried, a tenth of a second at worst.
 */
const MAX_MAIN_THREAD_WORK = 2 ** 27;
/** A text of small values takes twenty times its size as a value. */
const MAX_MAIN_THREAD_BYTES = 2 ** 20;
/** Every line costs a call; tried, 20 ms for the shortest ones. */
const MAX_MAIN_THREAD_LINES_BYTES = 2 ** 16;
/**
 * Compiles one of a definition's schemas: on the main thread where that and
 * every check is provably cheap, in a thread of its own otherwise.
 * @returns undefined where the definition has none.
 * @throws UserError `definition_invalid` when it is not a usable JSON Schema.
 */
async function openPluginSchema(definition, key, isolation) {
    const schema = key === 'input_schema' ? definition.inputSchema : definition.outputSchema;
    if (schema === undefined)
        return undefined;
    const format = formatOf(definition, key);
    const cost = schemaCost(schema);
    if (cost === undefined) {
        return openIsolated(definition, key, schema, isolation);
    }
    try {
        const validator = await (0,json_validator/* compileSchema */.Fc)(schema);
        let isolated;
        return {
            async check(json) {
                const { byteLength } = json;
                if (byteLength <= maxMainThreadBytes(format) &&
                    cost * byteLength <= MAX_MAIN_THREAD_WORK) {
                    const text = (0,json_text/* readJsonText */.g)(json);
                    return format === 'ndjson'
                        ? (0,json_validator/* lineFaults */.wk)(text, validator)
                        : (0,json_validator/* textFaults */.x7)(text, JSON.parse(text), validator);
                }
                isolated ??= openIsolated(definition, key, schema, isolation);
                return (await isolated).check(json);
            },
            close() {
                isolated?.then((it) => it.close()).catch(() => undefined);
            },
        };
    }
    catch (error) {
        throw unusable(definition, key, error.message, error);
    }
}
/** An input is one JSON value always. */
function formatOf(definition, key) {
    return key === 'input_schema' ? 'json' : definition.outputFormat;
}
function maxMainThreadBytes(format) {
    return format === 'ndjson'
        ? MAX_MAIN_THREAD_LINES_BYTES
        : MAX_MAIN_THREAD_BYTES;
}
async function openIsolated(definition, key, schema, isolation) {
    const maxBytes = key === 'input_schema' ? compose_input/* MAX_INPUT_BYTES */.su : definition.maxOutputBytes;
    const validator = (0,isolated_validator/* isolatedValidator */.AD)(schema, maxBytes, isolation);
    const memory = `${formatBytes(isolation.memoryBytes ?? (0,isolated_validator/* validatorMemoryBytes */.bN)(maxBytes))} of memory`;
    /** Runs one step, and says whose fault it is when it fails. */
    async function step(work, onLimit) {
        try {
            return await work;
        }
        catch (error) {
            if (error instanceof isolated_thread/* ThreadLimitError */.A0)
                throw onLimit(error.limit);
            if (!(error instanceof isolated_thread/* AnswerError */.dV))
                throw error;
            throw unusable(definition, key, error.message, error);
        }
    }
    await step(validator.compile(), (limit) => {
        const spent = limit === 'time'
            ? seconds(isolation.compileDeadlineMs ?? isolated_validator/* COMPILE_DEADLINE_MS */.y2)
            : memory;
        return tooMuch(definition, key, `needs more than ${spent} to be compiled`, 'make it smaller, with fewer branches of anyOf and oneOf');
    });
    return {
        async check(json) {
            await step(validator.read(json, formatOf(definition, key)), () => tooLarge(definition, key, json.byteLength));
            return step(validator.check(), (limit) => {
                const spent = limit === 'time'
                    ? seconds(isolation.checkDeadlineMs ?? isolated_validator/* CHECK_DEADLINE_MS */.hy)
                    : memory;
                return tooMuch(definition, key, `needs more than ${spent} to check a value of ${json.byteLength} bytes`, 'simplify what can repeat work: a `pattern` such as "^(a+)+$", ' +
                    '`$ref` in every branch of a choice, `uniqueItems` of a long list');
            });
        },
        close: () => validator.close(),
    };
}
/**
 * Checks an input against the definition's schema.
 * @throws UserError `invalid_input` with every fault at once and no value.
 */
async function checkInput(input, definition, isolation) {
    const schema = await openPluginSchema(definition, 'input_schema', isolation);
    let faults;
    try {
        faults = (await schema?.check(input.bytes)) ?? [];
    }
    finally {
        schema?.close();
    }
    if (faults.length === 0)
        return;
    throw new task_error/* UserError */.yo('invalid_input', `The input of plugin ${(0,quote/* quote */.h)(definition.id)} does not fit its input_schema:\n` +
        (0,json_validator/* listFaults */.OC)(faults));
}
function unusable({ id, file }, key, why, cause) {
    return new task_error/* UserError */.yo('definition_invalid', `The ${key} of plugin ${(0,quote/* quote */.h)(id)} (${(0,quote/* quote */.h)(file)}) is not a usable JSON ` +
        `Schema: ${why}`, { cause });
}
function tooMuch({ id, file }, key, what, advice) {
    return new task_error/* UserError */.yo('definition_invalid', `The ${key} of plugin ${(0,quote/* quote */.h)(id)} (${(0,quote/* quote */.h)(file)}) ${what} and was ` +
        `stopped: ${advice}.`);
}
function tooLarge({ id }, key, byteLength) {
    const [outcome, what] = key === 'input_schema'
        ? ['invalid_input', 'input']
        : ['invalid_output', 'output'];
    return new task_error/* UserError */.yo(outcome, `The ${what} of plugin ${(0,quote/* quote */.h)(id)} has ${byteLength} bytes, too many to be ` +
        `checked by the ${key}: pass large data as files, or leave the ${key} out.`);
}
function seconds(ms) {
    return `${ms / 1000} s`;
}

// EXTERNAL MODULE: ./src/runner/maskable.ts + 1 modules
var maskable = __webpack_require__(5928);
;// CONCATENATED MODULE: ./src/runner/hidden-value.ts


/**
 * A longer value is not masked: what has to be looked for is a dozen times as
 * long. GitHub's own secrets have at most 48 KB.
 */
const MAX_HIDDEN_BYTES = 64 * 1024;
/** The values of the step's secrets. */
function hiddenSecrets(secrets) {
    return Object.entries(secrets).map(([name, value]) => ({
        source: 'secrets',
        key: name,
        name: `the secret ${(0,quote/* quote */.h)(name)}`,
        ...formsOf(value),
    }));
}
/**
 * A value at a place that a schema marks `writeOnly`.
 * @param spelled the same as the text has it, without quotes.
 */
function hiddenMember(source, pointer, value, spelled = []) {
    const place = pointer === '' ? '' : `${(0,quote/* quote */.h)(pointer)} of `;
    return {
        source,
        key: pointer,
        name: `${place}the ${source} (\`writeOnly\`)`,
        ...formsOf(value, spelled),
    };
}
/** Values of which nothing more is known than that there are too many. */
function unmaskedRest(source) {
    return {
        source,
        key: '',
        name: `some of the ${source} (\`writeOnly\`)`,
        forms: [],
        isTooLong: true,
    };
}
function formsOf(value, spelled = []) {
    const isTooLong = [value, ...spelled].some((text) => Buffer.byteLength(text) > MAX_HIDDEN_BYTES);
    return { forms: isTooLong ? [] : (0,maskable/* maskable */.dm)(value, spelled), isTooLong };
}

// EXTERNAL MODULE: ./src/runner/json-lines.ts
var json_lines = __webpack_require__(8124);
// EXTERNAL MODULE: ./src/runner/json-tokens.ts
var json_tokens = __webpack_require__(3929);
// EXTERNAL MODULE: ./src/runner/compile-masks.ts
var compile_masks = __webpack_require__(1735);
;// CONCATENATED MODULE: ./src/runner/split-write-only.ts



/** Leaves that are listed: each is a dozen strings to mask. */
const MAX_HIDDEN_LEAVES = 1_000;
/**
 * Every schema that is held against a value is one, and so is every schema that
 * is looked up: a second at most. What is left then is hidden.
 */
const MAX_STEPS = 1_000_000;
/** Keywords whose schemas hold for the same value. */
const SAME_VALUE_LISTS = ['allOf', 'anyOf', 'oneOf'];
const SAME_VALUE = ['if', 'then', 'else'];
const SAME_VALUE_BY_KEY = ['dependentSchemas', 'dependencies'];
/** Keywords whose schemas hold for parts of the value. */
const PARTS = [
    'properties',
    'patternProperties',
    'additionalProperties',
    'unevaluatedProperties',
    'items',
    'prefixItems',
    'additionalItems',
    'contains',
    'unevaluatedItems',
];
const REFERENCES = ['$ref', '$dynamicRef', '$recursiveRef'];
/**
 * Finds what a schema that holds for each of some values marks `writeOnly: true`, whether or not the value is
 * valid. In doubt it hides: every branch of `anyOf` or `if` counts, the schemas
 * of `patternProperties` count for every key (a pattern of a schema may take for
 * ever), and so does a reference that it cannot follow, or that needs too much
 * time. The time is bounded, whatever the schema and the value are.
 */
function splitWriteOnly(schema, ...values) {
    if (schema === undefined || !mentionsWriteOnly(schema)) {
        return { shown: values, hidden: [], isComplete: true };
    }
    const walk = new Walk(schema);
    const shown = values.map((value) => walk.show(value, [schema], ''));
    return { shown, hidden: walk.hidden, isComplete: walk.isComplete };
}
/** Whether there is anything to look for. */
function mentionsWriteOnly(schema) {
    return (schema !== undefined && JSON.stringify(schema).includes('"writeOnly":true'));
}
class Walk {
    hidden = [];
    isComplete = true;
    #stepsLeft = MAX_STEPS;
    #root;
    #marked;
    #names;
    /** What holds beside one schema. */
    #beside = new Map();
    /** The items of a list share one list of schemas. */
    #merged = new WeakMap();
    constructor(root) {
        this.#root = root;
        this.#marked = partsWithMarks(root);
        this.#names = namesIn(root);
    }
    /** The value with the hidden parts of it replaced. */
    show(value, schemas, pointer) {
        if (schemas.length === 0)
            return value;
        const { schemas: all, hides } = this.#merge(schemas);
        if (!this.#spend(1))
            return compile_masks/* MASK */.v;
        if (hides)
            return this.#hide(value, pointer);
        if (all.size === 0)
            return value;
        if (Array.isArray(value))
            return this.#showItems(value, all, pointer);
        if (!(0,json/* isJsonObject */.O)(value))
            return value;
        const entries = Object.entries(value).map(([key, member]) => {
            const beneath = this.#spend(all.size) ? memberSchemas(all, key) : [];
            const shown = this.#spend(beneath.length)
                ? this.show(member, beneath, (0,json_pointer/* pointerTo */.xH)(pointer, key))
                : compile_masks/* MASK */.v;
            return [key, shown];
        });
        return entries.every(([key, member]) => value[key] === member)
            ? value
            : Object.fromEntries(entries);
    }
    #showItems(items, schemas, pointer) {
        const places = mostPlaces(schemas);
        const others = itemSchemas(schemas, places);
        if (places === 0 && others.length === 0)
            return items;
        const shown = items.map((item, index) => {
            const beneath = index >= places
                ? others
                : this.#spend(schemas.size)
                    ? itemSchemas(schemas, index)
                    : [];
            return this.#spend(1)
                ? this.show(item, beneath, (0,json_pointer/* pointerTo */.xH)(pointer, index))
                : compile_masks/* MASK */.v;
        });
        return shown.every((item, index) => item === items[index]) ? items : shown;
    }
    /** @returns false, for ever, when there is nothing left to spend. */
    #spend(steps) {
        this.#stepsLeft -= steps;
        if (this.#stepsLeft < 0)
            this.isComplete = false;
        return this.#stepsLeft >= 0;
    }
    #hide(value, pointer) {
        if (!this.isComplete || !this.#spend(1))
            return compile_masks/* MASK */.v;
        if (typeof value === 'object' && value !== null) {
            for (const [key, member] of Object.entries(value)) {
                this.#hide(member, (0,json_pointer/* pointerTo */.xH)(pointer, key));
            }
        }
        else if (typeof value === 'string' || typeof value === 'number') {
            if (this.hidden.length < MAX_HIDDEN_LEAVES) {
                this.hidden.push({ pointer, text: String(value) });
            }
            else
                this.isComplete = false;
        }
        return compile_masks/* MASK */.v;
    }
    #merge(schemas) {
        const known = this.#merged.get(schemas);
        if (known !== undefined)
            return known;
        const all = new Set();
        let hides = false;
        for (const schema of schemas) {
            const beside = this.#schemasBeside(schema);
            if (beside === 'unknown' || !this.#spend(1 + beside.size)) {
                hides = true;
                break;
            }
            for (const each of beside) {
                all.add(each);
                hides ||= each['writeOnly'] === true;
            }
        }
        const merged = { schemas: all, hides };
        this.#merged.set(schemas, merged);
        return merged;
    }
    /** Whether a schema by itself hides the value, or may hide a part of it. */
    #canHide(schema) {
        return (schema['writeOnly'] === true ||
            PARTS.some((key) => this.#marked.has(schema[key])));
    }
    /** Of a schema and all that hold for the same value, those that matter. */
    #schemasBeside(schema) {
        const known = this.#beside.get(schema);
        if (known !== undefined)
            return known;
        const found = new Set();
        const queue = [schema];
        let isUnknown = false;
        for (const each of queue) {
            if (!this.#spend(1))
                isUnknown = true;
            if (isUnknown)
                break;
            if (!(0,json/* isJsonObject */.O)(each) || found.has(each))
                continue;
            found.add(each);
            for (const key of REFERENCES) {
                const reference = each[key];
                if (typeof reference !== 'string')
                    continue;
                const target = this.#follow(reference);
                if (target === undefined)
                    isUnknown = true;
                queue.push(target);
            }
            for (const key of SAME_VALUE_LISTS)
                queue.push(...listOf(each[key]));
            for (const key of SAME_VALUE)
                queue.push(each[key]);
            for (const key of SAME_VALUE_BY_KEY)
                queue.push(...membersOf(each[key]));
        }
        const result = isUnknown
            ? 'unknown'
            : new Set([...found].filter((it) => this.#canHide(it)));
        this.#beside.set(schema, result);
        return result;
    }
    /** @returns undefined for a reference that leads nowhere that is known. */
    #follow(reference) {
        if (this.#names.areScoped)
            return undefined;
        const [base = '', fragment = ''] = reference.split('#', 2);
        const isOwn = base === '' || ((0,json/* isJsonObject */.O)(this.#root) && base === this.#root['$id']);
        if (!isOwn)
            return undefined;
        if (fragment !== '' && !fragment.startsWith('/')) {
            return this.#names.anchors.get(fragment);
        }
        try {
            return (0,json_pointer/* valueAt */.fK)(this.#root, decodeURIComponent(fragment));
        }
        catch {
            return undefined;
        }
    }
}
/** How many items have schemas of their own, at most. */
function mostPlaces(schemas) {
    let most = 0;
    for (const { items, prefixItems } of schemas) {
        most = Math.max(most, listOf(prefixItems ?? items).length);
    }
    return most;
}
/** The schemas of a list's item: those of its place, or those of the others. */
function itemSchemas(schemas, index) {
    return [...schemas].flatMap((schema) => {
        const { items, prefixItems } = schema;
        const first = listOf(prefixItems ?? items);
        const others = Array.isArray(items) ? schema['additionalItems'] : items;
        return [
            index < first.length ? first[index] : others,
            schema['contains'],
            schema['unevaluatedItems'],
        ].filter(json/* isJsonObject */.O);
    });
}
/** The schemas of an object's member. */
function memberSchemas(schemas, key) {
    return [...schemas].flatMap((schema) => {
        const { properties } = schema;
        const isNamed = (0,json/* isJsonObject */.O)(properties) && Object.hasOwn(properties, key);
        return [
            isNamed ? properties[key] : schema['additionalProperties'],
            ...membersOf(schema['patternProperties']),
            schema['unevaluatedProperties'],
        ].filter(json/* isJsonObject */.O);
    });
}
function namesIn(root) {
    const anchors = new Map();
    let areScoped = false;
    const queue = [root];
    for (const each of queue) {
        if (typeof each !== 'object' || each === null)
            continue;
        for (const part of Object.values(each))
            queue.push(part);
        if (!(0,json/* isJsonObject */.O)(each))
            continue;
        const { $id, $anchor, $dynamicAnchor } = each;
        if (typeof $id === 'string' && each !== root)
            areScoped = true;
        for (const name of [$anchor, $dynamicAnchor]) {
            if (typeof name === 'string')
                anchors.set(name, each);
        }
    }
    return { anchors, areScoped };
}
/** The objects and lists with `writeOnly: true` or a reference in them. */
function partsWithMarks(root) {
    const marked = new Set();
    function isMarked(part) {
        if (typeof part !== 'object' || part === null)
            return false;
        let found = false;
        for (const [key, member] of Object.entries(part)) {
            const isMark = (key === 'writeOnly' && member === true) ||
                (REFERENCES.includes(key) && typeof member === 'string');
            // Every member is looked at: each has an answer of its own.
            if (isMarked(member) || isMark)
                found = true;
        }
        if (found)
            marked.add(part);
        return found;
    }
    isMarked(root);
    return marked;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function membersOf(value) {
    return (0,json/* isJsonObject */.O)(value) ? Object.values(value) : [];
}

;// CONCATENATED MODULE: ./src/runner/hidden-members.ts







/** An output as text that is longer than this is not shown. */
const MAX_SHOWN_OUTPUT_BYTES = 100 * 1024;
/** A search makes a value of the whole text. */
const MAX_SPLIT_BYTES = 16 * 1024 * 1024;
/**
 * What the input_schema marks `writeOnly` in an input.
 * @throws UserError `invalid_input` when it is more than can be masked.
 */
function hiddenInput(definition, input) {
    const { inputSchema } = definition;
    if (!mentionsWriteOnly(inputSchema))
        return [];
    const refuse = (why) => {
        throw new task_error/* UserError */.yo('invalid_input', `The input of plugin ${(0,quote/* quote */.h)(definition.id)} has ${why}`);
    };
    if (input.length > MAX_SPLIT_BYTES) {
        refuse(`${input.length} bytes, and at most ${MAX_SPLIT_BYTES} can be searched ` +
            'for what its input_schema marks `writeOnly`: pass large data as files.');
    }
    const text = (0,json_text/* readJsonText */.g)(input);
    const split = splitWriteOnly(inputSchema, JSON.parse(text));
    if (!split.isComplete) {
        refuse('more values that its input_schema marks `writeOnly` than can be ' +
            `masked, or takes too long to be searched for them: pass at most ` +
            `${MAX_HIDDEN_LEAVES}, or one string, or make the schema simpler.`);
    }
    return hidden_members_membersOf('input', split, text);
}
/** What the output_schema marks `writeOnly` in an output, and the rest of it. */
function hiddenOutput(definition, output) {
    const isShort = output.byteLength <= MAX_SHOWN_OUTPUT_BYTES;
    const { outputSchema, outputFormat } = definition;
    if (!mentionsWriteOnly(outputSchema)) {
        return {
            hidden: [],
            shownText: isShort
                ? trimmed((0,json_text/* readJsonText */.g)(output), outputFormat)
                : undefined,
        };
    }
    // Of what is larger nothing is ever shown.
    if (output.byteLength > MAX_SPLIT_BYTES) {
        return { hidden: [unmaskedRest('output')], shownText: undefined };
    }
    const text = (0,json_text/* readJsonText */.g)(output);
    const values = valuesOf(text, outputFormat);
    const split = splitWriteOnly(outputSchema, ...values);
    const hidden = hidden_members_membersOf('output', split, text);
    return {
        hidden: split.isComplete ? hidden : [...hidden, unmaskedRest('output')],
        // Not the text: of a key that is there twice, it has both values.
        shownText: isShort
            ? split.shown.map((it) => JSON.stringify(it)).join('\n')
            : undefined,
    };
}
/** A schema is of every line, where those are the values. */
function valuesOf(text, format) {
    const texts = format === 'ndjson' ? [...(0,json_lines/* jsonLines */.i)(text)].map((it) => it.text) : [text];
    return texts.map((it) => JSON.parse(it));
}
/** White space is a part of a text that is no JSON. */
function trimmed(text, format) {
    return format === 'text' ? text.trimEnd() : text.trim();
}
function hidden_members_membersOf(source, { hidden }, text) {
    const spelled = spelledIn(text, new Set(hidden.map((it) => it.text)));
    return hidden
        .filter((it) => it.text !== '')
        .map((it) => hiddenMember(source, it.pointer, it.text, spelled.get(it.text)));
}
/**
 * How a JSON text spells some of its values, where that is not as JavaScript
 * does: `1.50`, a number of thirty digits, `p\u0061ss`.
 */
function spelledIn(text, values) {
    const found = new Map();
    if (values.size === 0)
        return new Map();
    for (const { token, kind } of (0,json_tokens/* jsonTokens */.z)(text)) {
        if (kind === 'key')
            continue;
        const spelled = kind === 'string' ? token.slice(1, -1) : token;
        const value = hidden_members_valueOf(token, kind);
        if (value === spelled || !values.has(value))
            continue;
        found.set(value, (found.get(value) ?? new Set()).add(spelled));
    }
    return new Map([...found].map(([value, all]) => [value, [...all]]));
}
function hidden_members_valueOf(token, kind) {
    if (kind === 'number')
        return String(Number(token));
    return token.includes('\\')
        ? JSON.parse(token)
        : token.slice(1, -1);
}

// EXTERNAL MODULE: ./src/runner/line-splitter.ts
var line_splitter = __webpack_require__(5940);
// EXTERNAL MODULE: ./src/runner/read-finding.ts + 1 modules
var read_finding = __webpack_require__(8523);
;// CONCATENATED MODULE: ./src/runner/log-line.ts


const LEVELS = {
    trace: 'debug',
    debug: 'debug',
    info: 'info',
    note: 'notice',
    notice: 'notice',
    warn: 'warning',
    warning: 'warning',
    error: 'error',
    fatal: 'error',
    critical: 'error',
};
/**
 * Reads `{"level": "warning", "message": "…", "file": "a.sh", "line": 3}`, and
 * `{"results": […]}` with a list of such objects.
 * @returns undefined for a line that is plain text.
 */
function parseLogLine(line) {
    if (!line.startsWith('{'))
        return undefined;
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return undefined;
    }
    if (!(0,json/* isJsonObject */.O)(value))
        return undefined;
    const results = (0,read_finding/* readResults */.x8)(value['results']) ?? [];
    const level = (0,read_finding/* wordOf */.aG)(LEVELS, value['level']);
    if (level === undefined || (0,read_finding/* messageOf */.bD)(value) === undefined) {
        return results.length === 0
            ? undefined
            : { remark: undefined, findings: results };
    }
    if (level === 'debug' || level === 'info') {
        const remark = { ...(0,read_finding/* readFinding */.Gd)(value, 'notice'), level };
        return { remark, findings: results };
    }
    return {
        remark: undefined,
        findings: [(0,read_finding/* readFinding */.Gd)(value, level), ...results],
    };
}

;// CONCATENATED MODULE: ./src/runner/log-findings.ts



/** Findings of a log as far as it is kept: what is dropped is of no use. */
function followFindings(collector) {
    const splitter = (0,line_splitter/* splitLines */.u)((line) => {
        parseLogLine(line)?.findings.forEach((finding) => collector.add(finding));
    });
    let room = captured_streams/* MAX_STDERR_BYTES */.Mo;
    return {
        push(bytes) {
            if (room > 0)
                splitter.push(bytes.subarray(0, room));
            room -= bytes.length;
        },
        end: () => splitter.end(),
    };
}

;// CONCATENATED MODULE: ./src/runner/output-reader.ts




const NOTHING = {
    findings: finding/* NO_FINDINGS */.BU,
    sarifProblem: undefined,
    sarifFile: undefined,
};
/**
 * Opens the reader of a definition's output. What only one format needs is
 * loaded for that one.
 * @param directory of the execution's record
 */
async function openOutputReader(definition, directory, isolation) {
    if (definition.outputFormat !== 'sarif') {
        return {
            read: (output) => readList(definition.outputFormat, output),
            close: () => undefined,
        };
    }
    const { openSarifCheck } = await __webpack_require__.e(/* import() */ 912).then(__webpack_require__.bind(__webpack_require__, 912));
    const check = openSarifCheck(definition, isolation);
    return {
        async read(output, outputFile) {
            const { problem, findings } = await check.check(output);
            if (problem !== undefined)
                return { ...NOTHING, sarifProblem: problem };
            const { leaveSarif } = await __webpack_require__.e(/* import() */ 329).then(__webpack_require__.bind(__webpack_require__, 4710));
            const sarifFile = leaveSarif(outputFile, (0,external_node_path_.join)(directory, execution_record/* RECORD_FILES */.sh.sarif));
            return { ...NOTHING, findings, sarifFile };
        },
        close: () => check.close(),
    };
}
/** Of JSON that is small enough to be held, and so to be parsed here. */
async function readList(format, output) {
    if (format !== 'json' || !(output instanceof Uint8Array))
        return NOTHING;
    if (!Buffer.from(output).includes('"results"'))
        return NOTHING;
    const { outputFindings } = await __webpack_require__.e(/* import() */ 428).then(__webpack_require__.bind(__webpack_require__, 9428));
    return { ...NOTHING, findings: outputFindings((0,json_text/* readJsonText */.g)(output)) };
}

// EXTERNAL MODULE: ./src/runner/exchange-paths.ts
var exchange_paths = __webpack_require__(6916);
;// CONCATENATED MODULE: ./src/runner/reproduce-files.ts

/** The directory in which the reader puts the step's files. */
const FILES = 'files';
/** The directories of an execution, as a shell in the repository can have them. */
function filesByHand({ mounts, output }, { inputVia, outputVia }, { files = [] }) {
    const isFile = inputVia === 'file';
    const hasFiles = files.length > 0 && mounts.some(({ target }) => target === exchange_paths/* INPUT_TARGET */.RE);
    const input = hasFiles
        ? [bind(`$PWD/${FILES}`, exchange_paths/* INPUT_TARGET */.RE, true)]
        : isFile
            ? [bind(`$PWD/${exchange_paths/* INPUT_NAME */.Xw}`, `${exchange_paths/* INPUT_TARGET */.RE}/${exchange_paths/* INPUT_NAME */.Xw}`, true)]
            : [];
    const left = output === undefined
        ? []
        : [bind('$output', `${output.mount}/${output.name}`, false)];
    return {
        remarks: [
            ...(hasFiles
                ? [
                    `# ${FILES}/: the \`files\` of the step, under their paths in the workspace`,
                ]
                : []),
            ...(output === undefined ? [] : ['# "$output": what the plugin leaves']),
        ],
        before: [
            // A file cannot be mounted into a directory that is read-only already.
            ...(hasFiles && isFile
                ? [`cp ${exchange_paths/* INPUT_NAME */.Xw} ${FILES}/${exchange_paths/* INPUT_NAME */.Xw}`]
                : []),
            // Open to all, since the plugin is another user.
            ...(output === undefined
                ? []
                : ['output=$(mktemp -d "$PWD/output.XXXXXX") && chmod 777 "$output"']),
        ],
        flags: [...input, ...left],
        stdin: isFile ? '/dev/null' : exchange_paths/* INPUT_NAME */.Xw,
        after: outputVia === 'file' ? [`cat "$output/${exchange_paths/* OUTPUT_NAME */.ib}"`] : [],
    };
}
/** @param source is for a shell to expand, between double quotes. */
function bind(source, target, readOnly) {
    const suffix = readOnly ? ',readonly' : '';
    return [`--mount type=bind,source="${source}",target=${target}${suffix}`];
}

;// CONCATENATED MODULE: ./src/runner/reproduce.ts




/** A longer one is not for copying. */
const MAX_CHARACTERS = 16_000;
/** Those of an execution that is over: another one is not a part of its trace. */
const TRACE_VARIABLES = ['TRACEPARENT', 'TRACESTATE'];
/**
 * The `docker run` that does by hand what an execution did, for a POSIX shell
 * in the repository, with the input in `input.json` and the files of the step
 * in `files/`; what the plugin leaves is in a new directory then. Of secrets, and of what
 * the step sets in `env`, it has the names only: the shell has the values.
 * @returns undefined when it is too long to be of use.
 */
function reproduceCommand(spec, definition, task) {
    const files = filesByHand(spec, definition, task);
    const [entrypoint, ...rest] = spec.entrypoint ?? [];
    const lines = [
        ['docker run --rm --interactive --init'],
        ...sandboxFlags(spec),
        ...limitFlags(spec),
        ...files.flags,
        ...environmentFlags(spec, definition, task),
        ...(entrypoint === undefined ? [] : [['--entrypoint', quoted(entrypoint)]]),
        [
            imageOf(spec, definition),
            ...[...rest, ...(spec.command ?? [])].map(quoted),
        ],
        ['<', files.stdin],
    ];
    const command = lines.map((words) => words.join(' ')).join(' \\\n  ');
    const text = [
        `# ${exchange_paths/* INPUT_NAME */.Xw}: the input of the step, merged over the plugin's \`defaults\``,
        ...files.remarks,
        ...buildCommand(definition, task.workspace),
        ...files.before,
        command,
        ...files.after,
    ].join('\n');
    return text.length > MAX_CHARACTERS ? undefined : text;
}
function sandboxFlags(spec) {
    return [
        ['--network', quoted(spec.network)],
        ...(spec.readOnly ? [['--read-only']] : []),
        [
            '--cap-drop ALL',
            ...spec.capabilities.map((name) => `--cap-add ${quoted(name)}`),
        ],
        ['--security-opt no-new-privileges'],
        ...(spec.user === undefined ? [] : [['--user', quoted(spec.user)]]),
        ...(spec.runtime === undefined
            ? []
            : [['--runtime', quoted(spec.runtime)]]),
        ...workspaceFlags(spec),
    ];
}
/** What hides the repository's credentials on a runner is left out. */
function workspaceFlags({ mounts }) {
    const workspace = mounts.find(({ target }) => target === workspace_mounts/* WORKSPACE_TARGET */.I);
    if (workspace === undefined)
        return [];
    const readOnly = workspace.readOnly ? ',readonly' : '';
    return [
        [`--mount type=bind,source="$PWD",target=${workspace_mounts/* WORKSPACE_TARGET */.I}${readOnly}`],
    ];
}
function limitFlags({ limits, image, mounts }) {
    const { memoryBytes, nanoCpus, pids, tmpBytes } = limits;
    const covered = image.volumes.filter((path) => mounts.every(({ target }) => !`${path}/`.startsWith(`${target}/`)));
    return [
        [`--memory ${memoryBytes}`, `--memory-swap ${memoryBytes}`],
        // As the engine's adapter does: less takes a longer period.
        nanoCpus >= 10_000_000
            ? [`--cpus ${nanoCpus / 1e9}`]
            : [`--cpu-period 1000000 --cpu-quota ${Math.floor(nanoCpus / 1_000)}`],
        [`--pids-limit ${pids}`],
        ...['/tmp', ...covered].map((path) => [
            '--tmpfs',
            quoted(`${path}:rw,noexec,nosuid,nodev,size=${tmpBytes},mode=1777`),
        ]),
        [`--shm-size ${tmpBytes}`],
    ];
}
function environmentFlags({ env }, definition, task) {
    return Object.entries(env).flatMap(([name, value]) => {
        if (Object.hasOwn(task.env, name) || Object.hasOwn(task.secrets, name)) {
            return [['--env', quoted(name)]];
        }
        const isTrace = TRACE_VARIABLES.includes(name) && !Object.hasOwn(definition.env, name);
        return isTrace ? [] : [['--env', quoted(`${name}=${value}`)]];
    });
}
/** By digest where a registry knows it: a tag may have moved. */
function imageOf({ image }, { image: reference, build }) {
    const isLocal = build !== undefined || image.digest === image.id;
    const { text } = reference;
    return quoted(isLocal || text.includes('@') ? text : `${text}@${image.digest}`);
}
function buildCommand({ build, image }, workspace) {
    if (build === undefined)
        return [];
    const inside = (path) => {
        const local = workspace === undefined ? path : (0,external_node_path_.relative)(workspace, path);
        return quoted((0,external_node_path_.isAbsolute)(local) ? local : `./${local}`);
    };
    return [
        `docker build --tag ${quoted(image.text)} ` +
            `--file ${inside(build.dockerfile)} ${inside(build.context)}`,
    ];
}
/** One word of a POSIX shell. */
function quoted(word) {
    return /^[\w@%+:,./-][\w@%+=:,./-]*$/.test(word)
        ? word
        : `'${word.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./src/runner/usage-log.ts



/**
 * Samples get rarer with the length of a run: a day of them takes a fifth of
 * this. It bounds what a fault of ours could write.
 */
const MAX_BYTES = 1024 * 1024;
/**
 * Starts `usage.ndjson` of one attempt. A curve is a courtesy: what cannot be
 * written is left out, and fails nothing.
 * @param elapsedMs tells how long the execution has been going on.
 */
function openUsageLog(directory, elapsedMs) {
    let descriptor;
    let bytes = 0;
    let open = true;
    function close() {
        open = false;
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
        descriptor = undefined;
    }
    return {
        push(sample) {
            if (!open)
                return;
            const line = `${JSON.stringify(recordedSample(sample, elapsedMs()))}\n`;
            bytes += line.length;
            try {
                if (bytes > MAX_BYTES)
                    return close();
                descriptor ??= (0,external_node_fs_.openSync)((0,external_node_path_.join)(directory, execution_record/* RECORD_FILES */.sh.usage), 'w', 0o600);
                (0,external_node_fs_.writeSync)(descriptor, line);
            }
            catch {
                close();
            }
        },
        close,
    };
}
function recordedSample(sample, ms) {
    const fields = {
        memory_bytes: sample.memoryBytes,
        cpu_ms: sample.cpuMs,
        pids: sample.pids,
        network_received_bytes: sample.networkReceivedBytes,
        network_sent_bytes: sample.networkSentBytes,
        block_read_bytes: sample.blockReadBytes,
        block_written_bytes: sample.blockWrittenBytes,
    };
    const known = Object.entries(fields).flatMap(([name, value]) => value === undefined ? [] : [[name, Math.round(value)]]);
    return { ms: Math.round(ms), ...Object.fromEntries(known) };
}

;// CONCATENATED MODULE: ./src/runner/wait-or-stop.ts

/**
 * The longest grace on a cancellation: a workflow runner kills the process
 * 7.5 s after the first signal, and the container has to be gone by then
 * (https://github.com/actions/runner/blob/main/src/Runner.Sdk/ProcessInvoker.cs).
 */
const CANCEL_GRACE_MS = 3_500;
/** How long an engine may take to report the end of a killed container. */
const REPORT_DEADLINE_MS = 2_000;
/**
 * Waits for the plugin's end. On the first cause to end it, asks it to stop
 * and then kills it; on a flood of output, and when told to hurry, it kills at
 * once.
 * @throws EngineError when the engine does not report the end: at the latest
 * two seconds after the grace, whatever the engine answers and whether it does.
 */
function waitOrStop(container, { stop }, causes) {
    return new Promise((resolve, reject) => {
        let timer;
        let cancelTimer;
        let graceEndsAtMs;
        let killed = false;
        function graceMs() {
            return causes.cancelled.aborted
                ? Math.min(stop.graceMs, CANCEL_GRACE_MS)
                : stop.graceMs;
        }
        function endWithin(ms, asked) {
            // A failed stop shows in the end that is never reported.
            asked.catch(() => undefined);
            clearTimeout(timer);
            timer = setTimeout(() => {
                reject(new task_error/* EngineError */.NJ('engine_unavailable', 'The engine did not report the end of a plugin it was told to kill.'));
            }, ms + REPORT_DEADLINE_MS);
        }
        function killNow() {
            if (killed)
                return;
            killed = true;
            endWithin(0, container.kill());
        }
        function onCause() {
            if (causes.hurry.aborted)
                return killNow();
            graceEndsAtMs = performance.now() + graceMs();
            endWithin(graceMs(), container.stop(graceMs()));
        }
        /** In the grace of another cause, which may be longer than its own. */
        function onCancel() {
            if (graceEndsAtMs === undefined)
                return;
            if (graceEndsAtMs - performance.now() <= CANCEL_GRACE_MS)
                return;
            cancelTimer = setTimeout(killNow, CANCEL_GRACE_MS);
        }
        if (causes.signal.aborted)
            onCause();
        causes.signal.addEventListener('abort', onCause);
        causes.cancelled.addEventListener('abort', onCancel);
        causes.hurry.addEventListener('abort', killNow);
        container
            .wait()
            .then(resolve, reject)
            .finally(() => {
            causes.signal.removeEventListener('abort', onCause);
            causes.cancelled.removeEventListener('abort', onCancel);
            causes.hurry.removeEventListener('abort', killNow);
            clearTimeout(timer);
            clearTimeout(cancelTimer);
        });
    });
}

;// CONCATENATED MODULE: ./src/runner/attempt.ts

















/** Of a plugin whose files are not fetched: something has ended it. */
const NOT_LEFT = {
    problem: 'it was not fetched',
    json: new Uint8Array(),
};
/** One container from its image to its removal. */
class Attempt {
    #context;
    #number;
    #causes;
    #spec;
    #containerName;
    #container;
    #streams;
    #output;
    #hasEnded = false;
    #handedOn;
    #shownOutput;
    #outputSchema;
    /** Cut at the end only: the output can tell of more secrets. */
    #logFindings = finding_collector/* FindingCollector */.x.forLater();
    #outputFindings = finding/* NO_FINDINGS */.BU;
    #reader;
    #read;
    #findings = [];
    #removal;
    /** Aborts what goes on unheeded when the attempt is over. */
    #over = new AbortController();
    /** @param number counted from 1. */
    constructor(context, number, causes) {
        this.#context = context;
        this.#number = number;
        this.#causes = causes;
    }
    /** What the plugin printed; undefined when it never started. */
    get streams() {
        return this.#streams;
    }
    /** Whether the plugin is over; its files may be on their way still. */
    get hasEnded() {
        return this.#hasEnded;
    }
    /**
     * What is its output, in its format or not, and which way it came; undefined
     * when the plugin never ended.
     */
    get handedOn() {
        const via = this.#context.definition.outputVia;
        return this.#handedOn && { json: this.#handedOn, via };
    }
    /** What it printed, or has left in its output file; undefined for neither. */
    get outputBytes() {
        return this.#context.definition.outputVia === 'stdout'
            ? this.#streams?.stdoutBytes
            : this.#handedOn?.byteLength;
    }
    /** The output as text that may be shown; undefined where it is too long. */
    get shownOutput() {
        return this.#shownOutput;
    }
    /** What the plugin is to print. */
    get outputFormat() {
        return this.#context.definition.outputFormat;
    }
    /** What it found, as far as that is kept. */
    get findings() {
        return this.#findings;
    }
    /** A SARIF log that code scanning takes; undefined for anything else. */
    get sarifFile() {
        return this.#read?.sarifFile;
    }
    /** Those that were in the output. */
    get outputFindings() {
        return this.#outputFindings;
    }
    /** The command that does the same by hand; undefined when nothing ran. */
    get reproduce() {
        const { definition, task } = this.#context;
        return this.#spec && reproduceCommand(this.#spec, definition, task);
    }
    /** What the plugin's output is, when it is in its format. */
    get output() {
        return this.#output;
    }
    /**
     * Runs the plugin once. Whatever is expected to happen becomes the verdict.
     * @throws only for what no outcome stands for; nothing is left then.
     */
    async run() {
        try {
            const verdict = await this.#verdict();
            this.#keepFindings();
            return verdict;
        }
        catch (error) {
            // A fault of ours must not leave a container behind either; and what
            // cannot be removed must not hide the fault.
            await this.remove().catch(() => undefined);
            throw error;
        }
        finally {
            this.#causes.close();
            this.#over.abort();
            this.#outputSchema?.close();
            this.#reader?.close();
            this.#streams?.close();
        }
    }
    /**
     * Removes its container; asked again, that is the same removal.
     * @throws EngineError when the container may still be there.
     */
    remove() {
        return (this.#removal ??= this.#remove());
    }
    /** Tries once more what has failed. */
    removeAgain() {
        this.#removal = undefined;
        return this.remove();
    }
    /** By its name too: an engine can create a container and not say so. */
    async #remove() {
        const { ports, executionId, definition } = this.#context;
        const budgetMs = cleanUpBudgetMs(this.#causes, definition.stop.graceMs, performance.now());
        if (this.#container !== undefined)
            await this.#container.remove(budgetMs);
        else if (this.#containerName !== undefined) {
            // More time makes no container of one that may never come.
            await ports.orchestrator.removeContainer(this.#containerName, executionId, Math.min(budgetMs, UNHURRIED_MS));
        }
    }
    async #verdict() {
        try {
            return await this.#run();
        }
        catch (error) {
            const { id } = this.#context.definition;
            const verdict = verdictOf(error, this.#causes, id);
            if (verdict !== undefined)
                return verdict;
            throw error;
        }
    }
    async #run() {
        const { definition, task, ports, input, directory, secrecy } = this.#context;
        this.#causes.signal.throwIfAborted();
        this.#context.enter('pull');
        const isolation = {
            workerFile: ports.schemaWorkerFile,
            signal: AbortSignal.any([this.#causes.signal, this.#over.signal]),
        };
        const checks = once(async () => {
            const checked = checkInput(input, definition, isolation);
            const opened = openPluginSchema(definition, 'output_schema', isolation);
            opened.catch(() => undefined);
            // Set at once: an invalid input must not leave its thread behind.
            const reader = openOutputReader(definition, directory, isolation).then((it) => (this.#reader = it));
            await Promise.all([checked, reader]);
            this.#outputSchema = await opened;
        });
        const image = await this.#causes.orEnd(ports.orchestrator.prepareImage({
            reference: definition.image,
            platform: definition.platform,
            build: definition.build,
            pull: task.pull,
            mayTransfer: checks,
            signal: this.#causes.signal,
            onProgress: (line, pull) => ports.reporter.progress(line, pull),
        }));
        const container = await this.#create(image, checks);
        // Neither an invalid input nor an unusable schema starts a container.
        await checks();
        const streams = (0,captured_streams/* captureStreams */.SD)(directory, definition, this.#causes, secrecy.openRedactor());
        this.#streams = streams;
        const exit = await this.#runContainer(container, streams);
        this.#hasEnded = true;
        const collected = await this.#collect(container);
        this.#context.enter('judge');
        const printed = streams.output();
        const isPrinted = definition.outputVia === 'stdout';
        const output = collected?.output ?? (isPrinted ? printed : NOT_LEFT);
        if (output !== NOT_LEFT)
            this.#handedOn = output.json;
        if (output.problem === undefined) {
            const marked = hiddenOutput(definition, output.json);
            secrecy.hide(marked.hidden);
            this.#output = output;
            this.#shownOutput = marked.shownText && secrecy.redact(marked.shownText);
            if (this.#causes.first === undefined) {
                const file = this.#context.exchange?.outputFile ?? streams.stdoutFile;
                this.#read = await this.#reader?.read(output.json, file);
                this.#outputFindings = this.#shownFindings(this.#read?.findings);
            }
        }
        return judge({
            plugin: definition,
            cause: this.#causes.first,
            exit,
            memoryBytes: container.effectiveLimits.memoryBytes,
            lastLogLine: secrecy.redact(streams.lastLogLine()),
            redact: (text) => secrecy.redact(text),
            outputProblem: output.problem,
            sarifProblem: this.#read?.sarifProblem,
            checkOutput: async () => (await this.#outputSchema?.check(output.json)) ?? [],
        });
    }
    /** Those of the output, without what must not be shown. */
    #shownFindings(found = finding/* NO_FINDINGS */.BU) {
        const { secrecy, warn } = this.#context;
        const leaking = secrecy.hidden.find(({ source, forms }) => source === 'output' && forms.length === 0);
        if (leaking === undefined || found.kept.length === 0) {
            const shown = this.#collector();
            shown.addAll(found);
            return shown;
        }
        warn([
            'The findings of the output are counted, and not shown: they could quote ' +
                `${leaking.name}, which is too short, too common or too much to be masked.`,
        ]);
        return { kept: [], counts: found.counts };
    }
    #collector() {
        const { secrecy } = this.#context;
        return finding_collector/* FindingCollector */.x.shown((text, isCut) => secrecy.redact(text, isCut));
    }
    /** With what is known to be secret by now taken out. */
    #keepFindings() {
        const { directory, note } = this.#context;
        const all = this.#collector();
        all.addAll(this.#logFindings);
        all.addAll(this.#outputFindings);
        writeFindings(directory, all.kept);
        note({ findings: all.counts });
        this.#findings = all.kept;
    }
    async #create(image, whileCreating) {
        const { definition, task, ports, executionId, directory, note } = this.#context;
        this.#causes.signal.throwIfAborted();
        this.#context.enter('create');
        const ownSpec = containerSpec(definition, task, image, executionId, this.#number, ports.hostUser);
        const spec = this.#context.exchange?.extend(ownSpec) ?? ownSpec;
        note({
            container: spec.name,
            image_digest: image.digest,
            sandbox: {
                user: spec.user ?? (image.user || '0:0'),
                network: spec.network,
                read_only: spec.readOnly,
                capabilities: spec.capabilities,
                runtime: spec.runtime ?? 'default',
                workspace: definition.workspace,
            },
        });
        ports.reporter.container(spec.name, executionId, directory);
        this.#context.save();
        this.#spec = spec;
        this.#containerName = spec.name;
        this.#container = await this.#causes.orEnd(ports.orchestrator.createContainer(spec, () => void whileCreating().catch(() => undefined)));
        note({ limits: (0,execution_record/* recordedLimits */.X5)(this.#container.effectiveLimits) });
        this.#context.warn([
            ...specWarnings(definition, ports.hostUser),
            ...this.#container.warnings,
            ...(this.#context.exchange?.warnings ?? []),
        ]);
        return this.#container;
    }
    async #collect(container) {
        const { exchange, note, warn } = this.#context;
        const collected = await exchange?.collect(container, this.#causes);
        if (collected === undefined)
            return undefined;
        note({ artifacts: collected.artifacts });
        warn(collected.warnings);
        return collected;
    }
    async #runContainer(container, streams) {
        const { definition, ports, input, enter, note, whileStarting } = this.#context;
        const { directory, elapsedMs, exchange } = this.#context;
        this.#causes.signal.throwIfAborted();
        const findings = followFindings(this.#logFindings);
        const show = (log) => {
            if (log.length === 0)
                return;
            findings.push(log);
            ports.reporter.stderr(log);
        };
        enter('start');
        const runs = once(() => enter('run'));
        const usage = openUsageLog(directory, elapsedMs);
        let exit;
        let endWatch;
        try {
            await this.#causes.orEnd(container.start({
                stdin: exchange?.stdin ?? input.bytes,
                onStdout: (bytes) => streams.takeOutput(bytes),
                onStderr: (bytes) => show(streams.takeLog(bytes)),
                onUsage: (sample) => usage.push(sample),
                // A plugin can be over before the engine says that it has started.
                onEnding: () => {
                    runs();
                    enter('drain');
                },
                whileStarting,
            }));
            runs();
            endWatch = exchange?.watch(container, this.#causes);
            exit = await waitOrStop(container, definition, this.#causes);
        }
        finally {
            endWatch?.();
            usage.close();
            show(streams.endLog());
            findings.end();
        }
        note({ exit_code: exit.exitCode, usage: (0,execution_record/* recordedUsage */.QH)(exit.usage) });
        return exit;
    }
}
/**
 * The verdict of an end that was expected to be possible.
 * @param plugin which the error names: an engine does not know what for it is.
 * @returns undefined for an error that nothing but a mistake explains.
 */
function verdictOf(error, causes, plugin) {
    const { first } = causes;
    if (first !== undefined) {
        return { outcome: first.outcome, error: first.message, warnings: [] };
    }
    if (error instanceof task_error/* TaskError */.Ik) {
        const { outcome, message } = error;
        const isNamed = !(error instanceof task_error/* EngineError */.NJ) || message.includes((0,quote/* quote */.h)(plugin));
        const named = isNamed ? message : `Plugin ${(0,quote/* quote */.h)(plugin)}: ${message}`;
        return { outcome, error: named, warnings: [] };
    }
    return undefined;
}
function once(make) {
    let made;
    return () => (made ??= { value: make() }).value;
}

;// CONCATENATED MODULE: ./src/runner/attempt-files.ts



/** Moves the files of an attempt to `attempts/<number>/` of its record. */
function keepAttempt(directory, number) {
    const target = (0,external_node_path_.join)(directory, 'attempts', String(number));
    (0,external_node_fs_.mkdirSync)(target, { recursive: true, mode: 0o700 });
    for (const name of [
        execution_record/* RECORD_FILES */.sh.stdout,
        execution_record/* RECORD_FILES */.sh.stderr,
        execution_record/* RECORD_FILES */.sh.usage,
        execution_record/* RECORD_FILES */.sh.findings,
        execution_record/* RECORD_FILES */.sh.sarif,
        execution_record/* RECORD_FILES */.sh.output,
        execution_record/* RECORD_FILES */.sh.artifacts,
        execution_record/* RECORD_FILES */.sh.artifactsDirectory,
    ]) {
        const file = (0,external_node_path_.join)(directory, name);
        if ((0,external_node_fs_.existsSync)(file))
            (0,external_node_fs_.renameSync)(file, (0,external_node_path_.join)(target, name));
    }
}

;// CONCATENATED MODULE: ./src/runner/fault-message.ts

/**
 * What is told of an error that no outcome stands for: a full disk, a file of
 * the runner that is not there, a mistake of ours.
 * @param plugin as the task names it; undefined when it is not known.
 */
function faultMessage(error, plugin) {
    const { message } = error;
    const named = plugin === undefined ? '' : ` (plugin ${(0,quote/* quote */.h)(plugin)})`;
    return (`plugin-runner could not go on: ${message}${named}. Check the disk and the ` +
        'RUNNER_TEMP directory of this runner.');
}

;// CONCATENATED MODULE: ./src/runner/end-cause.ts


/** Rejects pulls, builds and pauses that a cause interrupts. */
class EndedError extends task_error/* TaskError */.Ik {
}
/** The longest time that a timer keeps; a longer one would end at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;
/**
 * Watches the deadline, which no change of the clock moves, and the caller's
 * cancellation.
 * @param plugin as the task names it, for messages.
 * @param hurry aborted when a cancelled execution has to end at once.
 */
function watchEndCauses(plugin, cancel, hurry = new AbortController().signal) {
    const controller = new AbortController();
    const cancelled = new AbortController();
    const hurried = new AbortController();
    let cancelledAtMs;
    let first;
    let firstAtMs;
    let timer;
    const add = (cause) => {
        if (cause.outcome === 'output_too_large')
            hurried.abort();
        if (first !== undefined)
            return;
        first = cause;
        firstAtMs = performance.now();
        controller.abort(new EndedError(cause.outcome, cause.message));
    };
    const onCancel = () => {
        cancelledAtMs ??= performance.now();
        cancelled.abort();
        add({
            outcome: 'cancelled',
            message: `The execution of plugin ${(0,quote/* quote */.h)(plugin)} was cancelled.`,
        });
    };
    const onHurry = () => {
        hurried.abort();
        onCancel();
    };
    if (hurry.aborted)
        onHurry();
    else if (cancel.aborted)
        onCancel();
    cancel.addEventListener('abort', onCancel);
    hurry.addEventListener('abort', onHurry);
    return {
        get first() {
            return first;
        },
        get firstAtMs() {
            return firstAtMs;
        },
        get cancelledAtMs() {
            return cancelledAtMs;
        },
        signal: controller.signal,
        cancelled: cancelled.signal,
        hurry: hurried.signal,
        add,
        setDeadline(timeoutMs, sinceMs, waitingFor) {
            clearTimeout(timer);
            const check = () => {
                const leftMs = timeoutMs - (performance.now() - sinceMs);
                // Also when the timer came a fraction of a millisecond early.
                if (leftMs > 0) {
                    timer = setTimeout(check, Math.min(leftMs, MAX_TIMER_MS));
                    return;
                }
                const what = waitingFor?.();
                add({
                    outcome: 'timed_out',
                    message: `The execution of plugin ${(0,quote/* quote */.h)(plugin)} did not end within its ` +
                        `timeout of ${timeoutMs / 1000} s ` +
                        'and was stopped' +
                        (what === undefined
                            ? ': raise `timeout`, or make the plugin faster.'
                            : `, still waiting for ${what}: raise \`timeout\`, or find out why that is slow.`),
                });
            };
            check();
        },
        orEnd(work) {
            return new Promise((resolve, reject) => {
                const onAbort = () => reject(controller.signal.reason);
                if (controller.signal.aborted)
                    onAbort();
                controller.signal.addEventListener('abort', onAbort);
                work.then(resolve, reject).finally(() => {
                    controller.signal.removeEventListener('abort', onAbort);
                });
            });
        },
        close() {
            clearTimeout(timer);
            cancel.removeEventListener('abort', onCancel);
            hurry.removeEventListener('abort', onHurry);
        },
    };
}

;// CONCATENATED MODULE: ./src/runner/next-attempt.ts

/**
 * Whether a plugin is run again, and when.
 * @returns milliseconds to wait first; undefined when this was the last one.
 */
function nextAttempt({ retry }, { attempt, outcome, exitCode }) {
    if (attempt >= retry.attempts || outcome === 'succeeded')
        return undefined;
    const { outcomes, exitCodes } = retry.on;
    // What was killed has an exit code that the plugin did not choose.
    const ownCode = outcome === 'plugin_failed' || outcome === 'invalid_input'
        ? exitCode
        : null;
    const again = outcomes.includes(outcome) ||
        (ownCode !== null && exitCodes.includes(ownCode));
    if (!again)
        return undefined;
    return Math.min(retry.backoffMs * 2 ** (attempt - 1), defaults/* MAX_BACKOFF_MS */.BT);
}

// EXTERNAL MODULE: ./src/runner/exchanges-files.ts
var exchanges_files = __webpack_require__(9022);
;// CONCATENATED MODULE: ./src/runner/text-pieces.ts

const PIECE_BYTES = 1024 * 1024;
/** A text in pieces; a piece is a view, good until the next one. */
function* textPieces(text) {
    if (text instanceof Uint8Array) {
        yield text;
        return;
    }
    const descriptor = (0,external_node_fs_.openSync)(text.file, 'r');
    try {
        const buffer = Buffer.alloc(PIECE_BYTES);
        for (;;) {
            const read = (0,external_node_fs_.readSync)(descriptor, buffer, 0, PIECE_BYTES, null);
            if (read === 0)
                return;
            yield buffer.subarray(0, read);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

;// CONCATENATED MODULE: ./src/runner/secrecy.ts



/** All strings to mask together: a long log is held against them, in memory. */
const MAX_FORM_BYTES = 2 * 1024 * 1024;
/** What a text is looked through for at most: seconds. */
const MAX_SEARCHED_BYTES = 1024 * 1024 * 1024;
/** @param onForms gets every string to mask, once, as soon as it is known. */
function openSecrecy(onForms) {
    let hidden = [];
    let masks = (0,compile_masks/* compileMasks */.z)([]);
    const known = new Set();
    let knownBytes = 0;
    /** The forms that are not known yet; undefined when they are too many. */
    function newForms({ forms }) {
        const added = forms.filter((form) => !known.has(form));
        const bytes = added.reduce((sum, it) => sum + Buffer.byteLength(it), 0);
        if (knownBytes + bytes > MAX_FORM_BYTES)
            return undefined;
        knownBytes += bytes;
        for (const form of added)
            known.add(form);
        return added;
    }
    return {
        get hidden() {
            return hidden;
        },
        hide(values) {
            const added = [];
            const kept = values.map((value) => {
                const forms = newForms(value);
                if (forms === undefined)
                    return { ...value, forms: [], isTooLong: true };
                for (const form of forms)
                    added.push(form);
                return value;
            });
            hidden = [...hidden, ...kept];
            if (added.length === 0)
                return;
            masks = (0,compile_masks/* compileMasks */.z)([...known]);
            onForms(added);
        },
        redact: (text, isCut) => masks.redact(text, isCut),
        openRedactor: () => masks.open(),
        async foundIn(text, signal) {
            if (known.size === 0)
                return { values: [], isComplete: true };
            const search = masks.search();
            let searchedBytes = 0;
            for (const piece of textPieces(text)) {
                search.push(piece);
                searchedBytes += piece.length;
                await (0,promises_.setImmediate)();
                if (signal.aborted || searchedBytes >= MAX_SEARCHED_BYTES)
                    break;
            }
            const found = search.found();
            return {
                values: hidden.filter(({ forms }) => forms.some((it) => found.has(it))),
                isComplete: searchedBytes >= text.byteLength,
            };
        },
    };
}

;// CONCATENATED MODULE: ./src/runner/refuse-unmasked.ts





/**
 * Refuses values that would have to be masked and are too much for that, before
 * a plugin can print them.
 * @throws UserError `invalid_input` naming the first of them.
 */
function refuseUnmasked({ id }, hidden) {
    const value = hidden.find(({ isTooLong }) => isTooLong);
    if (value === undefined)
        return;
    throw new task_error/* UserError */.yo('invalid_input', `Plugin ${(0,quote/* quote */.h)(id)} cannot be given ${value.name}, for it is more than can ` +
        `be masked in the log: one value has at most ` +
        `${formatBytes(MAX_HIDDEN_BYTES)}, and all that is to be masked, in all ` +
        `its spellings, ${formatBytes(MAX_FORM_BYTES)}. Make it shorter.`);
}

// EXTERNAL MODULE: ./src/runner/file-part.ts
var file_part = __webpack_require__(3062);
;// CONCATENATED MODULE: ./src/runner/shown.ts





/** Of an output, more than this is read in its file. */
const MAX_OUTPUT_CHARACTERS = 4_096;
/** Of the artifacts, more than these are read in their list. */
const MAX_SHOWN_ARTIFACTS = 50;
const MAX_PATH_CHARACTERS = 500;
/** What all that can become as JSON, and the command. */
const shown_MAX_BYTES = (/* unused pure expression or super */ null && (512 * 1024));
/**
 * Adds to a record what may be shown. It is a courtesy: what cannot be written
 * fails nothing.
 */
function writeShown(recordDirectory, { output, reproduce, artifacts }) {
    const path = (0,external_node_path_.join)(recordDirectory, execution_record/* RECORD_FILES */.sh.shown);
    const isCut = (output ?? '').length > MAX_OUTPUT_CHARACTERS;
    const text = JSON.stringify({
        output: output?.slice(0, MAX_OUTPUT_CHARACTERS).concat(isCut ? '\n…' : ''),
        reproduce,
        artifacts: artifacts
            .slice(0, MAX_SHOWN_ARTIFACTS)
            .map((path) => path.slice(0, MAX_PATH_CHARACTERS)),
    });
    try {
        (0,external_node_fs_.writeFileSync)(`${path}.partial`, `${text}\n`, { mode: 0o600 });
        (0,external_node_fs_.renameSync)(`${path}.partial`, path);
    }
    catch {
        // The summary has it too.
    }
}
/** What may be shown of a record; nothing where nobody has said. */
function readShown(recordDirectory) {
    const file = join(recordDirectory, RECORD_FILES.shown);
    const value = readJsonFile(file, shown_MAX_BYTES);
    const shown = isJsonObject(value) ? value : {};
    const text = (member) => typeof member === 'string' ? member : undefined;
    const { output, reproduce, artifacts } = shown;
    return {
        output: text(output),
        reproduce: text(reproduce),
        artifacts: Array.isArray(artifacts)
            ? artifacts
                .slice(0, MAX_SHOWN_ARTIFACTS)
                .map((path) => text(path) ?? '')
            : [],
    };
}

;// CONCATENATED MODULE: ./src/runner/secret-warnings.ts

/** An output can have a thousand of them. */
const MAX_LONG_WARNINGS = 3;
/**
 * What is to be said about secrets that cannot stay secret, each by its name.
 * @param output undefined when the plugin did not run.
 * @param signal ends the search of the output early.
 */
async function secretWarnings(secrecy, { plugin, declared }, output, signal) {
    const nameable = ({ source, key }) => source !== 'secrets' || declared.includes(key);
    const short = secrecy.hidden
        .filter(({ source, forms }) => source === 'secrets' && forms.length === 0)
        .filter((it) => nameable(it) && !it.isTooLong)
        .map(({ name }) => `The value of ${name} is too short or too common to be masked: it is ` +
        'shown wherever the plugin prints it. Use a longer one.');
    const long = secrecy.hidden
        .filter(({ source, isTooLong }) => source === 'output' && isTooLong)
        .map(({ name }) => `There is more in ${name} than can be masked: it is not in what this ` +
        'step shows, and a later step that prints it shows it. Make it shorter.');
    const found = output && (await secrecy.foundIn(output.json, signal));
    const isFile = output?.via === 'file';
    const handedOn = (found?.values ?? [])
        .filter((it) => it.source !== 'output' && nameable(it))
        .map(({ name }) => `Plugin ${(0,quote/* quote */.h)(plugin)} ` +
        (isFile
            ? `left ${name} in its output file. The output is handed on as it is`
            : `printed ${name} on stdout. The output is handed on as it was printed`) +
        ', so `output` and `output-file` hold the value; ' +
        'have the plugin leave it out.');
    const notSearched = found?.isComplete === false
        ? [
            `Not all of the output of plugin ${(0,quote/* quote */.h)(plugin)} was searched for ` +
                'secrets: it is larger than 1 GiB, or the step was cancelled.',
        ]
        : [];
    return [
        ...short,
        ...long.slice(0, MAX_LONG_WARNINGS),
        ...handedOn,
        ...notSearched,
    ];
}

;// CONCATENATED MODULE: ./src/runner/task-runner.ts



















/**
 * Runs one task: input → container → output. Whatever happens becomes the
 * outcome of the returned execution.
 * @throws when there cannot be a record.
 */
async function runTask(task, ports) {
    const run = new TaskRun(task, ports);
    return run.execute();
}
/** The mutable middle of one execution. */
class TaskRun {
    #task;
    #ports;
    #startedAt = performance.now();
    #directory;
    #secrecy;
    #causes;
    #record;
    #definition;
    #attempt;
    #exchange;
    #sweep;
    #pruning;
    #fault;
    constructor(task, ports) {
        const executionId = (0,external_node_crypto_.randomUUID)();
        this.#task = task;
        this.#ports = ports;
        this.#causes = watchEndCauses(task.plugin, ports.cancel, ports.hurry);
        this.#record = {
            ...(0,execution_record/* emptyRecord */.FR)(executionId, task.plugin),
            trace_id: task.trace?.context.traceId ?? null,
        };
        this.#directory = (0,execution_record/* makeRecordDirectory */.Hj)(ports.recordsDirectory, executionId);
        this.#secrecy = openSecrecy((forms) => ports.reporter.mask(forms));
        this.#secrecy.hide(hiddenSecrets(task.secrets));
    }
    async execute() {
        const verdict = await this.#verdict();
        const streams = this.#attempt?.streams;
        this.#enter('ended');
        if (SWEEPING_OUTCOMES.has(verdict.outcome))
            this.#startSweep();
        const removed = Promise.all([
            this.#attempt?.remove(),
            this.#sweep,
            this.#pruning,
        ])
            .finally(() => this.#exchange?.clear())
            .then(() => undefined);
        removed.catch(() => undefined);
        // The container goes meanwhile: looking through an output takes a while.
        const aboutSecrets = await this.#aboutSecrets().catch(async (error) => {
            // What cannot be read must not leave a container behind either.
            await removed.catch(() => undefined);
            throw error;
        });
        this.#note({
            status: 'ended',
            outcome: verdict.outcome,
            error: verdict.error === undefined ? null : this.#redact(verdict.error),
            warnings: [
                ...this.#record.warnings,
                ...verdict.warnings,
                ...aboutSecrets,
            ].map((warning) => this.#redact(warning)),
            duration_ms: Math.round(this.#elapsedMs()),
        });
        const shownOutput = this.#attempt?.shownOutput;
        const command = this.#attempt?.reproduce;
        const reproduce = command && this.#redact(command);
        const artifacts = await this.#shownArtifacts();
        this.#saveEnd({ output: shownOutput, reproduce, artifacts });
        return {
            record: this.#record,
            recordDirectory: this.#directory,
            outputFormat: this.#attempt?.outputFormat ?? defaults/* DEFAULT_OUTPUT_FORMAT */.Mf,
            outputBytes: this.#attempt?.output?.json.byteLength,
            output: this.#attempt?.output?.json instanceof Uint8Array
                ? this.#attempt.output.json
                : undefined,
            outputFile: this.#definition?.outputVia === 'file'
                ? this.#exchange?.outputFile
                : streams?.stdoutFile,
            stderrFile: streams?.stderrFile,
            sarifFile: this.#attempt?.sarifFile,
            artifactsDirectory: this.#exchange?.artifactsDirectory,
            artifactsFile: this.#exchange?.artifactsFile,
            findings: this.#attempt?.findings ?? [],
            outputFindings: this.#attempt?.outputFindings ?? finding/* NO_FINDINGS */.BU,
            shownOutput,
            reproduce,
            hidden: this.#secrecy.hidden,
            fault: this.#fault,
            removed,
        };
    }
    /** A plugin chooses the names of its files. */
    async #shownArtifacts() {
        if (!this.#record.artifacts?.count)
            return [];
        const { readArtifacts } = await __webpack_require__.e(/* import() */ 310).then(__webpack_require__.bind(__webpack_require__, 6310));
        return readArtifacts(this.#directory, MAX_SHOWN_ARTIFACTS).map(({ path }) => this.#redact(path));
    }
    #aboutSecrets() {
        return secretWarnings(this.#secrecy, {
            plugin: this.#task.plugin,
            declared: this.#definition?.secrets ?? [],
        }, this.#attempt?.handedOn, this.#ports.cancel);
    }
    async #verdict() {
        try {
            const verdict = await this.#attempts(await this.#prepare());
            return await this.#placeArtifacts(verdict);
        }
        catch (error) {
            const expected = verdictOf(error, this.#causes, this.#task.plugin);
            if (expected !== undefined)
                return expected;
            return this.#faultVerdict(error);
        }
        finally {
            this.#causes.close();
        }
    }
    /** What goes wrong with it ends a success; another end stays what it was. */
    async #placeArtifacts(verdict) {
        try {
            await this.#exchange?.place();
            return verdict;
        }
        catch (error) {
            const { outcome, error: message } = verdictOf(error, this.#causes, this.#task.plugin) ??
                this.#faultVerdict(error);
            return verdict.outcome === 'succeeded'
                ? { ...verdict, outcome, error: message }
                : { ...verdict, warnings: [...verdict.warnings, message ?? ''] };
        }
    }
    /** The machine's: neither the workflow nor the plugin is to blame. */
    #faultVerdict(error) {
        this.#fault = error;
        return {
            outcome: 'engine_unavailable',
            error: faultMessage(error, this.#task.plugin),
            warnings: [],
        };
    }
    /** A success that left no record is none; another end stays what it was. */
    #saveEnd(shown) {
        try {
            this.#save();
            writeShown(this.#directory, shown);
        }
        catch (error) {
            if (this.#record.outcome !== 'succeeded')
                return;
            const { outcome, error: message } = this.#faultVerdict(error);
            this.#note({ outcome, error: this.#redact(message ?? '') });
        }
    }
    /** All that is the same for every attempt, before anything is run. */
    async #prepare() {
        this.#enter('resolve');
        // Until the definition says how long it may take.
        this.#setDeadline(this.#task.timeoutMs ?? defaults/* DEFAULT_TIMEOUT_MS */.t1, this.#startedAt);
        const definition = await this.#causes.orEnd(this.#ports.registry.resolve(this.#task.plugin, this.#causes.signal));
        this.#definition = definition;
        const timeoutMs = this.#task.timeoutMs ?? definition.timeoutMs;
        this.#note({
            plugin_version: definition.version ?? null,
            definition_file: definition.file,
            image: definition.image.text,
            timeout_ms: timeoutMs,
        });
        this.#setDeadline(timeoutMs, this.#startedAt);
        await this.#checkPolicy(definition);
        checkStepValues(definition, this.#task);
        if (definition.build !== undefined) {
            const { checkBuildContext } = await __webpack_require__.e(/* import() */ 197).then(__webpack_require__.bind(__webpack_require__, 7197));
            checkBuildContext(definition, this.#task.workspace);
        }
        const input = (0,compose_input/* composeInput */.zN)(this.#task.input, definition);
        this.#secrecy.hide(hiddenInput(definition, input.bytes));
        refuseUnmasked(definition, this.#secrecy.hidden);
        this.#note({ input_bytes: input.bytes.length });
        await this.#stageFiles(definition, input);
        return { definition, input, timeoutMs };
    }
    async #stageFiles(definition, input) {
        if (!(0,exchanges_files/* exchangesFiles */.IV)(definition, this.#task))
            return;
        const { FileExchange } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(642)]).then(__webpack_require__.bind(__webpack_require__, 7642));
        const exchange = new FileExchange(definition, this.#task, this.#directory);
        this.#exchange = exchange;
        const { signal } = this.#causes;
        await this.#causes.orEnd(exchange.stage(input.bytes, signal));
        this.#note({ files: exchange.files });
    }
    async #checkPolicy(definition) {
        const policy = await this.#causes.orEnd(this.#ports.registry.policy(this.#causes.signal));
        if (policy === undefined)
            return;
        this.#note({ policy_file: policy.file });
        const { checkPolicy } = await __webpack_require__.e(/* import() */ 233).then(__webpack_require__.bind(__webpack_require__, 6233));
        checkPolicy(definition, this.#task, policy);
    }
    async #attempts(prepared) {
        const { definition, timeoutMs } = prepared;
        for (let number = 1;; number += 1) {
            const verdict = await this.#runAttempt(prepared, number);
            const waitMs = nextAttempt(definition, {
                attempt: number,
                outcome: verdict.outcome,
                exitCode: this.#record.exit_code,
            });
            if (waitMs === undefined)
                return verdict;
            this.#causes = watchEndCauses(this.#task.plugin, this.#ports.cancel, this.#ports.hurry);
            try {
                await this.#removeAttempt(verdict.outcome);
            }
            catch (error) {
                if (this.#causes.first !== undefined)
                    throw error;
                const problem = `There was no further attempt: ${error.message}`;
                return { ...verdict, warnings: [...verdict.warnings, problem] };
            }
            this.#ports.reporter.retry(`Attempt ${number} of ${definition.retry.attempts} ended: ` +
                `${verdict.outcome}. The next one starts in ${waitMs / 1000} s. ` +
                this.#redact(verdict.error ?? ''));
            await (0,promises_.setTimeout)(waitMs, undefined, { signal: this.#causes.signal });
            keepAttempt(this.#directory, number);
            this.#exchange?.startOver();
            this.#note((0,execution_record/* attemptFields */.jK)());
            this.#setDeadline(timeoutMs, performance.now());
        }
    }
    /**
     * Before another attempt: nobody is held up by an engine that is away, and
     * who asks for another attempt after that wants it waited for.
     */
    async #removeAttempt(outcome) {
        const attempt = this.#attempt;
        const causes = this.#causes;
        const patienceMs = outcome === 'engine_unavailable' ? ENGINE_AWAY_MS : 0;
        const until = performance.now() + patienceMs;
        let removal = attempt?.remove();
        for (;;) {
            try {
                return await causes.orEnd(Promise.resolve(removal));
            }
            catch (error) {
                if (causes.first || performance.now() >= until)
                    throw error;
            }
            await (0,promises_.setTimeout)(REMOVAL_PAUSE_MS, undefined, { signal: causes.signal });
            removal = attempt?.removeAgain();
        }
    }
    async #runAttempt({ definition, input }, number) {
        const startedAt = performance.now();
        this.#attempt = new Attempt({
            definition,
            input,
            task: this.#task,
            ports: this.#ports,
            executionId: this.#record.execution_id,
            directory: this.#directory,
            note: (fields) => this.#note(fields),
            enter: (state) => this.#enter(state),
            elapsedMs: () => this.#elapsedMs(),
            save: () => this.#save(),
            whileStarting: () => {
                this.#ports.reporter.starting();
                this.#startSweep();
                this.#startPruning();
            },
            secrecy: this.#secrecy,
            exchange: this.#exchange,
            warn: (warnings) => this.#note({ warnings: [...this.#record.warnings, ...warnings] }),
        }, number, this.#causes);
        const verdict = await this.#attempt.run();
        const { streams } = this.#attempt;
        this.#note({
            output_bytes: this.#attempt.outputBytes ?? null,
            stdout_bytes: streams?.stdoutBytes ?? null,
            stdout_dropped_bytes: streams?.droppedStdoutBytes ?? null,
            stderr_bytes: streams?.stderrBytes ?? null,
            stderr_dropped_bytes: streams?.droppedStderrBytes ?? null,
        });
        const attempt = (0,execution_record/* recordedAttempt */.GJ)(this.#record, {
            outcome: verdict.outcome,
            error: verdict.error === undefined ? null : this.#redact(verdict.error),
            warnings: [...this.#record.warnings, ...verdict.warnings].map((warning) => this.#redact(warning)),
            duration_ms: Math.round(performance.now() - startedAt),
        });
        this.#note({ attempts: [...this.#record.attempts, attempt] });
        return verdict;
    }
    /** Once, beside the run; what goes wrong with it is nobody's business. */
    #startSweep() {
        const { orchestrator, reporter, cancel } = this.#ports;
        this.#sweep ??= untilAborted(cancel, orchestrator.removeStale()).then((names) => names?.forEach((name) => reporter.removedStale(name)), () => undefined);
    }
    #setDeadline(timeoutMs, sinceMs) {
        this.#causes.setDeadline(timeoutMs, sinceMs, () => this.#waitingFor());
    }
    /** Undefined for the plugin: its streams can end long before it does. */
    #waitingFor() {
        const { state } = this.#record.states.at(-1) ?? { state: 'resolve' };
        if (state === 'drain' && this.#attempt?.hasEnded !== true)
            return undefined;
        return WAITING_FOR[state];
    }
    /** Secrets are in no message and in no record. */
    #redact(text) {
        return this.#secrecy.redact(text);
    }
    #enter(state) {
        const at = new Date().toISOString();
        const ms = Math.round(this.#elapsedMs());
        this.#record = {
            ...this.#record,
            states: [...this.#record.states, { state, at, ms }],
        };
        this.#ports.reporter.state(state);
        // Whatever ends this process now, the record says how far it came.
        if (state !== 'ended')
            this.#trySave();
    }
    #elapsedMs() {
        return performance.now() - this.#startedAt;
    }
    #note(fields) {
        this.#record = { ...this.#record, ...fields };
    }
    #save() {
        (0,execution_record/* writeRecord */.rh)(this.#directory, this.#record);
    }
    /** A disk that is full is told of when something is lost by it. */
    #trySave() {
        try {
            this.#save();
        }
        catch {
            return;
        }
    }
    /** Once, beside the run; what is not removed now is so the next time. */
    #startPruning() {
        if (this.#pruning !== undefined)
            return;
        const { cancel, recordsDirectory, retention } = this.#ports;
        const pruned = __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 2421)).then(({ pruneRecords }) => pruneRecords(recordsDirectory, retention));
        this.#pruning = untilAborted(cancel, pruned).then(() => undefined, () => undefined);
    }
}
/** How long an engine may be away that has a container still to remove. */
const ENGINE_AWAY_MS = 15_000;
const REMOVAL_PAUSE_MS = 200;
/** @returns undefined once it is aborted; the work goes on unheeded then. */
function untilAborted(signal, work) {
    return new Promise((resolve, reject) => {
        const onAbort = () => resolve(undefined);
        if (signal.aborted)
            onAbort();
        signal.addEventListener('abort', onAbort, { once: true });
        work.then(resolve, reject).finally(() => {
            signal.removeEventListener('abort', onAbort);
        });
    });
}
/** What an execution waits for in the states in which no plugin runs. */
const WAITING_FOR = {
    resolve: 'the definitions to be read',
    pull: 'the image and the checks of the input',
    create: 'the engine to create the container',
    start: 'the engine to start the container',
    drain: 'the engine to hand over what the plugin has left',
    judge: 'the check of the output',
};
/** Those that say that the engine answers, and that there is time. */
const SWEEPING_OUTCOMES = new Set([
    'succeeded',
    'plugin_failed',
    'invalid_input',
    'invalid_output',
    'output_too_large',
    'out_of_memory',
    'image_unavailable',
    'start_failed',
]);


/***/ }),

/***/ 6845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ traceVariables),
/* harmony export */   J8: () => (/* binding */ readTraceContext),
/* harmony export */   aG: () => (/* binding */ newSpanId),
/* harmony export */   dp: () => (/* binding */ newTraceId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** `version-traceid-spanid-flags`; a version after 00 may add more. */
const TRACEPARENT = /^(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const SAMPLED = 0x01;
/** A longer one is not passed on; the least that everybody has to is 512. */
const MAX_TRACESTATE = 512;
const MAX_TRACESTATE_MEMBERS = 32;
/** https://www.w3.org/TR/trace-context/#list */
const TRACESTATE_MEMBER = /^(?:[a-z][a-z0-9_\-*/]{0,255}|[a-z0-9][a-z0-9_\-*/]{0,240}@[a-z][a-z0-9_\-*/]{0,13})=[\x20-\x2b\x2d-\x3c\x3e-\x7e]{0,255}[\x21-\x2b\x2d-\x3c\x3e-\x7e]$/;
/**
 * The caller's place in a trace, from the variables that carry it
 * (https://opentelemetry.io/docs/specs/otel/context/env-carriers/).
 * @returns undefined when there is none, or none that is valid.
 */
function readTraceContext(env) {
    const match = TRACEPARENT.exec(env['TRACEPARENT']?.trim() ?? '');
    if (match === null)
        return undefined;
    const [, version, traceId = '', spanId = '', flags = '', more] = match;
    if (version === '00' && more !== undefined)
        return undefined;
    return {
        traceId,
        spanId,
        sampled: (Number.parseInt(flags, 16) & SAMPLED) === SAMPLED,
        traceState: readTraceState(env['TRACESTATE']),
    };
}
/** The variables that carry a context to a program. */
function traceVariables({ traceId, spanId, sampled, traceState, }) {
    return {
        TRACEPARENT: `00-${traceId}-${spanId}-${sampled ? '01' : '00'}`,
        ...(traceState !== undefined && { TRACESTATE: traceState }),
    };
}
/** @returns 32 random hex digits, not all of them zero. */
function newTraceId() {
    return randomId(16);
}
/** @returns 16 random hex digits, not all of them zero. */
function newSpanId() {
    return randomId(8);
}
function randomId(bytes) {
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(bytes).toString('hex');
    return /^0+$/.test(id) ? randomId(bytes) : id;
}
/** What breaks the rules goes as a whole, and the trace without it. */
function readTraceState(text) {
    if (text === undefined || text.length > MAX_TRACESTATE)
        return undefined;
    const members = text
        .split(',')
        .map((member) => member.replace(/^[ \t]+|[ \t]+$/g, ''))
        .filter((member) => member !== '');
    const isValid = members.length > 0 &&
        members.length <= MAX_TRACESTATE_MEMBERS &&
        members.every((member) => TRACESTATE_MEMBER.test(member));
    return isValid ? members.join(',') : undefined;
}


/***/ }),

/***/ 5625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ openUtf8Checker)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

/** Starts the check of one text. */
function openUtf8Checker() {
    let isValid = true;
    /** The first bytes of a character that the next piece completes. */
    let carried = new Uint8Array(0);
    return {
        push(bytes) {
            if (!isValid)
                return false;
            const whole = carried.length === 0 ? bytes : Buffer.concat([carried, bytes]);
            const end = whole.length - unfinished(whole);
            isValid = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(whole.subarray(0, end));
            carried = whole.slice(end);
            return isValid;
        },
        end: () => isValid && carried.length === 0 ? undefined : 'it is not valid UTF-8',
    };
}
/** How many bytes at the end begin a character that is not complete. */
function unfinished(bytes) {
    const most = Math.min(3, bytes.length);
    for (let count = 1; count <= most; count += 1) {
        const byte = bytes[bytes.length - count] ?? 0;
        if (byte >= 0x80 && byte < 0xc0)
            continue;
        const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        return needed > count ? count : 0;
    }
    return 0;
}


/***/ }),

/***/ 4562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ WORKSPACE_TARGET),
/* harmony export */   m: () => (/* binding */ workspaceMounts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1969);
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3579);
/* harmony import */ var _find_git__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2486);




/** Where a plugin with a `workspace` finds the repository. */
const WORKSPACE_TARGET = '/workspace';
/** The machine's own: not the workspace, nothing in it, and nothing around it. */
const PROTECTED = [
    '/proc',
    '/sys',
    '/dev',
    '/etc',
    '/boot',
    '/run',
    '/var/run',
    '/var/lib/docker',
    '/var/lib/containerd',
];
/**
 * The mounts of a plugin that asks for the repository: the repository, without
 * what of git's can hold credentials.
 * @param privatePaths absolute paths that must not be in the workspace.
 * @throws UserError `invalid_input` when the workspace is no place to show.
 */
function workspaceMounts({ id, workspace: mode }, workspace, privatePaths) {
    if (mode === 'none' || workspace === undefined) {
        return { mounts: [], hiddenPaths: [] };
    }
    // A bind follows links on the machine of the engine: what counts is where
    // they lead, not what the path looks like.
    const source = realPath(workspace) ?? workspace;
    const leads = source === workspace ? '' : `, which is ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(source)},`;
    const refuse = (reason) => {
        throw new _definition_task_error__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('invalid_input', `Plugin ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(id)} asks for the repository (\`workspace: ${mode}\`) ` +
            `and the workspace ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(workspace)}${leads} ${reason}`);
    };
    if (realPath(source) === undefined)
        refuse('does not exist.');
    for (const path of PROTECTED) {
        const real = realPath(path) ?? path;
        if (contains(real, source) || contains(source, real)) {
            refuse(`${relation(source, real)} ${path}, which no plugin may see: ` +
                'check the repository out to a directory of its own.');
        }
    }
    for (const path of privatePaths) {
        const real = realPath(path) ?? path;
        if (contains(source, real)) {
            refuse(`${relation(source, real)} ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(path)}, where a runner ` +
                'keeps credentials: check the repository out to a directory of its own.');
        }
    }
    const { found, gaveUp } = (0,_find_git__WEBPACK_IMPORTED_MODULE_2__/* .findGit */ .C)(source);
    if (gaveUp !== undefined) {
        refuse(`has ${gaveUp}, too many to be sure that every \`.git\` is hidden from ` +
            'the plugin: check out less, or run the step before what fills it.');
    }
    const mounts = [
        { source, target: WORKSPACE_TARGET, readOnly: mode !== 'write' },
    ];
    const hiddenPaths = [];
    for (const { path, isDirectory } of found) {
        const target = `${WORKSPACE_TARGET}/${path}`;
        if (isDirectory)
            hiddenPaths.push(target);
        else
            mounts.push({ source: '/dev/null', target, readOnly: true });
    }
    return { mounts, hiddenPaths };
}
function relation(source, other) {
    if (source === other)
        return 'is';
    return contains(source, other) ? 'contains' : 'is in';
}
/** Is `inner` the directory `outer`, or in it? Both without links. */
function contains(outer, inner) {
    return `${inner}/`.startsWith(outer === '/' ? '/' : `${outer}/`);
}
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
