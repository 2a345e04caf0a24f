import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6769:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _run_step__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(914);

/** Everything is closed by then; a leak must not hang the job for hours. */
const LINGER_MS = 10_000;
/** What package.json promises; some workflow runners bring an older one. */
const OLDEST_NODE = 20;
if (Number.parseInt(process.versions.node) < OLDEST_NODE) {
    process.stdout.write(`::error::plugin-runner needs Node.js ${OLDEST_NODE} or later and this runner has ${process.version}: update the runner, or the image it runs steps in.\n`);
    process.exit(1);
}
const cancel = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => cancel.abort());
}
// A reader of the log that went away must not end the step half-way.
process.stdout.on('error', () => undefined);
await (0,_run_step__WEBPACK_IMPORTED_MODULE_0__/* .runStep */ .e)(process.env, cancel.signal, process.argv[1] ?? '');
setTimeout(() => {
    process.stdout.write('::warning::plugin-runner did not let go of everything it had opened; please report this.\n');
    process.exit();
}, LINGER_MS).unref();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 914:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ runStep)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __nccwpck_require__(3579);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __nccwpck_require__(1969);
;// CONCATENATED MODULE: ./src/orchestrator/docker/labels.ts
/** The execution a container belongs to. */
const EXECUTION_LABEL = 'io.plugin-runner.execution';
/** The plugin that runs in it. */
const PLUGIN_LABEL = 'io.plugin-runner.plugin';

;// CONCATENATED MODULE: ./src/orchestrator/docker/container-body.ts

/**
 * The create request for a spec. Pure.
 *
 * What is set against the image's own wish, and why (each was seen to matter):
 * STOPSIGNAL SIGKILL takes the grace away, HEALTHCHECK runs extra processes,
 * VOLUME is a writable disk under a read-only root, LABEL can forge ours.
 */
function containerBody(spec) {
    return {
        Image: spec.image.id,
        // The default is the container's id, which a plugin need not know.
        Hostname: 'plugin',
        ...(spec.user !== undefined && { User: spec.user }),
        Env: Object.entries(spec.env).map(([name, value]) => `${name}=${value}`),
        ...(spec.entrypoint && { Entrypoint: spec.entrypoint }),
        ...(spec.command && { Cmd: spec.command }),
        Labels: {
            [EXECUTION_LABEL]: spec.executionId,
            [PLUGIN_LABEL]: spec.pluginId,
        },
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
        HostConfig: hostConfig(spec),
    };
}
function hostConfig(spec) {
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
        ShmSize: limits.tmpBytes,
        Tmpfs: tmpfs(spec),
        Mounts: spec.mounts.map((mount) => ({
            Type: 'bind',
            Source: mount.source,
            Target: mount.target,
            ReadOnly: mount.readOnly,
            BindOptions: { Propagation: 'rprivate' },
        })),
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
function isMounted(path, spec) {
    return spec.mounts.some(({ target }) => path === target || path.startsWith(`${target}/`));
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
function tmpfs(spec) {
    const writable = `rw,noexec,nosuid,nodev,size=${spec.limits.tmpBytes},mode=1777`;
    const covered = {};
    for (const path of spec.image.volumes) {
        // What the runner mounts there already covers the volume, and must show.
        if (!isMounted(path, spec))
            covered[path] = writable;
    }
    covered['/tmp'] = writable;
    for (const path of spec.hiddenPaths) {
        covered[path] = 'ro,noexec,nosuid,nodev,size=4096,mode=555';
    }
    return covered;
}

// EXTERNAL MODULE: ./src/orchestrator/docker/cli-environment.ts
var cli_environment = __nccwpck_require__(5191);
;// CONCATENATED MODULE: ./src/orchestrator/docker/docker-cli.ts


/** How much of the CLI's stderr is kept for messages. */
const MAX_KEPT_STDERR = 8 * 1024;
/**
 * Runs the docker CLI by `@actions/exec`, so that credential helpers, mirrors
 * and proxies work as they do for the user.
 *
 * exec has no way to kill its child; a shell that prints its own process id
 * and then becomes docker gives us one to signal.
 * @throws EngineError when there is no docker CLI.
 */
const runDockerCli = async (argv, { signal, onLine }) => {
    const { exec } = await __nccwpck_require__.e(/* import() */ 260).then(__nccwpck_require__.bind(__nccwpck_require__, 1260));
    let pid;
    let stdoutStart = '';
    let stderr = '';
    const kill = () => {
        if (pid !== undefined) {
            try {
                process.kill(pid, 'SIGTERM');
            }
            catch {
                // It ended by itself in the meantime.
            }
        }
    };
    signal.throwIfAborted();
    signal.addEventListener('abort', kill);
    try {
        const exitCode = await exec('sh', ['-c', 'echo "$$" && exec docker "$@"', 'sh', ...argv], {
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
        signal.removeEventListener('abort', kill);
    }
};
/** A progress line is overwritten by carriage returns: its last state counts. */
function lastState(line) {
    return line.split('\r').findLast((state) => state !== '') ?? '';
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./src/orchestrator/docker/cgroup-usage.ts

/**
 * Finds the cgroup of a container on this machine, under both cgroup versions
 * and both of Docker's cgroup drivers
 * (https://docs.docker.com/engine/containers/runmetrics/#find-the-cgroup-for-a-given-container).
 * @returns undefined where the engine runs elsewhere or hides it.
 */
function findCgroup(containerId, root = '/sys/fs/cgroup') {
    const places = [
        `docker/${containerId}`,
        `system.slice/docker-${containerId}.scope`,
    ];
    for (const place of places) {
        const unified = `${root}/${place}`;
        if ((0,external_node_fs_namespaceObject.existsSync)(`${unified}/cpu.stat`))
            return () => readUnified(unified);
        const memory = `${root}/memory/${place}`;
        if ((0,external_node_fs_namespaceObject.existsSync)(memory)) {
            return () => readLegacy(memory, `${root}/cpuacct/${place}`);
        }
    }
    return undefined;
}
/** cgroup v2: memory.peak needs Linux 5.19; memory.current is a sample. */
function readUnified(directory) {
    const peak = readNumber(`${directory}/memory.peak`) ??
        readNumber(`${directory}/memory.current`);
    const cpu = /^usage_usec (\d+)$/m.exec(readText(`${directory}/cpu.stat`));
    if (peak === undefined && cpu === null)
        return undefined;
    return {
        peakMemoryBytes: peak,
        cpuMs: cpu ? Number(cpu[1]) / 1e3 : undefined,
    };
}
function readLegacy(memory, cpu) {
    const peak = readNumber(`${memory}/memory.max_usage_in_bytes`);
    const nanoseconds = readNumber(`${cpu}/cpuacct.usage`);
    if (peak === undefined && nanoseconds === undefined)
        return undefined;
    return {
        peakMemoryBytes: peak,
        cpuMs: nanoseconds === undefined ? undefined : nanoseconds / 1e6,
    };
}
function readNumber(path) {
    const text = readText(path).trim();
    return /^\d+$/.test(text) ? Number(text) : undefined;
}
function readText(path) {
    try {
        return (0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
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
    const peak = stats.memory_stats?.max_usage ?? stats.memory_stats?.usage;
    const nanoseconds = stats.cpu_stats?.cpu_usage?.total_usage;
    // An ended container answers with empty figures: not measured, not zero.
    if (!peak)
        return undefined;
    return {
        peakMemoryBytes: peak,
        cpuMs: nanoseconds === undefined ? undefined : nanoseconds / 1e6,
    };
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/start-failure.ts


/** The engine's words, and what they mean for the author of a definition. */
const MEANINGS = [
    [
        /bind source path does not exist|invalid mount/i,
        'The engine does not see the files of this runner: it runs on another machine, or this job runs in a container. `workspace:` needs both on one machine.',
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
        /exec format error/i,
        'The program is for another processor, or a script without `#!`.',
    ],
    [
        /unable to find user|no users found|no matching entries in passwd/i,
        'The user does not exist in the image: set `sandbox.user` to numbers, for example "65534:65534".',
    ],
    [
        /unknown or invalid runtime|unknown runtime|runtime.*not (found|installed)/i,
        'The engine does not know the runtime of `sandbox.runtime`: install and register it there, or leave the key out.',
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
    return new task_error/* EngineError */.NJ('start_failed', `The engine could not start plugin ${(0,quote/* quote */.h)(spec.pluginId)}: ` +
        `${(0,quote/* quote */.h)(engineMessage || 'it gave no reason', quote/* LONG_QUOTE */.E)}. ` +
        (meaning?.[1] ?? 'The plugin did not run.'));
}
/**
 * The engine's init (tini) starts the command, and says so when it cannot: with
 * an exit code that a plugin could have given itself
 * (https://github.com/krallin/tini/blob/master/src/tini.c).
 * @param stderr all that the container wrote there.
 * @returns why the command was not started; undefined when it was.
 */
function initFailure(stderr) {
    return /^\[FATAL tini \(\d+\)\] ((?:exec .+|fork) failed: .+)\n?$/.exec(stderr)?.[1];
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/usage-sampler.ts
/** The first sample: a plugin can be over in 20 ms. */
const FIRST_INTERVAL_MS = 3;
/** Samples get rarer with the run's length; their cost stays unmeasurable. */
const BACK_OFF = 1.5;
const MAX_INTERVAL_MS = 500;
/**
 * Samples until stopped. The figures vanish with the container's cgroup, a few
 * milliseconds after its end, so the last sample before that must be close.
 */
function startSampler(read, firstIntervalMs = FIRST_INTERVAL_MS) {
    let peakMemoryBytes;
    let cpuMs;
    let timer;
    let interval = firstIntervalMs;
    let reading = false;
    let stopped = false;
    function keep(usage) {
        if (usage === undefined)
            return;
        peakMemoryBytes = highest(peakMemoryBytes, usage.peakMemoryBytes);
        cpuMs = highest(cpuMs, usage.cpuMs);
    }
    function sample() {
        // One at a time: a chatty plugin must not flood the engine with questions.
        if (reading)
            return;
        const usage = read();
        if (!(usage instanceof Promise))
            return keep(usage);
        reading = true;
        usage
            .then(keep, () => undefined)
            .finally(() => {
            reading = false;
        });
    }
    function tick() {
        if (stopped)
            return;
        sample();
        timer = setTimeout(tick, interval);
        interval = Math.min(interval * BACK_OFF, MAX_INTERVAL_MS);
    }
    tick();
    return {
        sample() {
            if (!stopped)
                sample();
        },
        stop() {
            stopped = true;
            clearTimeout(timer);
            return { peakMemoryBytes, cpuMs };
        },
    };
}
function highest(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return Math.max(a, b);
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/docker-container.ts







/** The daemon itself waits 2 s for the streams of an ended container. */
const DRAIN_AFTER_EXIT_MS = 15_000;
/** Starting can wait for the disk of a loaded machine. */
const START_DEADLINE_MS = 60_000;
const REMOVE_ATTEMPTS = 3;
/** Longer than any message of the engine's init. */
const FIRST_LOG_BYTES = 4096;
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
    #stream;
    #drained;
    #exitCode;
    #sampler;
    #ended = false;
    #removing = false;
    #printed = false;
    #firstLog = '';
    constructor(id, spec, warnings, client) {
        this.#id = id;
        this.#spec = spec;
        this.#client = client;
        this.name = spec.name;
        this.warnings = warnings;
        this.effectiveLimits = spec.limits;
    }
    async start(io) {
        // Attached before the start: later, the first output is lost.
        const { stream, head } = await this.#client.hijack(`/containers/${this.#id}/attach?stream=1&stdin=1&stdout=1&stderr=1`);
        this.#stream = stream;
        this.#drained = this.#drain(stream, head, io);
        // Awaited in wait(); until then a failure must not count as unhandled.
        this.#drained.catch(() => undefined);
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
            throw startFailure(answer.message, this.#spec);
        }
        // It was given up while the engine was starting it.
        if (this.#removing)
            throw this.#lost('it was removed while starting');
        // After the start reply with the default condition: the one order in which
        // the wait can neither hang nor answer for a container not yet started.
        this.#exitCode = this.#waitForExit();
        this.#exitCode.catch(() => undefined);
        this.#sampler = this.#startSampling();
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
        finally {
            this.#sampler?.stop();
        }
        const unstarted = this.#printed ? undefined : initFailure(this.#firstLog);
        if (exitCode !== 0 && unstarted !== undefined) {
            throw startFailure(unstarted, this.#spec);
        }
        const usage = this.#sampler?.stop() ?? {
            peakMemoryBytes: undefined,
            cpuMs: undefined,
        };
        return { exitCode, oomKilled: await this.#oomKilled(), usage };
    }
    async stop(graceMs) {
        try {
            await this.#signal(this.#spec.stopSignal);
        }
        catch {
            // An engine that refuses this may still take the kill.
            return this.kill();
        }
        if (this.#exitCode === undefined)
            return this.kill();
        let timer;
        const grace = new Promise((resolve) => {
            timer = setTimeout(resolve, graceMs);
        });
        const ended = this.#exitCode.then(() => undefined, () => undefined);
        await Promise.race([grace, ended]);
        clearTimeout(timer);
        if (!this.#ended)
            await this.kill();
    }
    async kill() {
        await this.#signal('SIGKILL');
    }
    async remove() {
        this.#removing = true;
        this.#sampler?.stop();
        // An unread stream blocks the removal of a container that has ended.
        this.#stream?.destroy();
        await removeById(this.#client, this.#id);
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
                    reject(this.#lost('the output stream broke off'));
            });
            if (head.length > 0)
                push(head);
        });
    }
    /** A stream that breaks off is a fault at once, not at the plugin's end. */
    #exitOrLoss(exitCode, drained) {
        return Promise.race([exitCode, drained.then(() => exitCode)]);
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
                ? 'the container was removed by somebody else'
                : answer.message || `the wait was answered with ${answer.status}`);
        }
        if (typeof body.Error?.Message === 'string' && body.Error.Message !== '') {
            throw this.#lost(body.Error.Message);
        }
        this.#ended = true;
        return body.StatusCode;
    }
    async #oomKilled() {
        const answer = await this.#client.call({
            method: 'GET',
            path: `/containers/${this.#id}/json`,
        });
        const state = answer.body
            ?.State;
        if (answer.status !== 200 || state === undefined) {
            throw this.#lost('the container was removed by somebody else');
        }
        return state.OOMKilled === true;
    }
    /** 404 and 409 say that it does not run (any more): that was the aim. */
    async #signal(signal) {
        const answer = await this.#client.call({
            method: 'POST',
            path: `/containers/${this.#id}/kill?signal=${signal}`,
        });
        if (![204, 404, 409].includes(answer.status)) {
            throw this.#lost(answer.message);
        }
    }
    #startSampling() {
        const cgroup = findCgroup(this.#id);
        return cgroup === undefined
            ? startSampler(() => engineUsage(this.#client, this.#id), ENGINE_SAMPLE_INTERVAL_MS)
            : startSampler(cgroup);
    }
    #lost(reason) {
        return new task_error/* EngineError */.NJ('engine_unavailable', `The engine lost the running plugin (${(0,quote/* quote */.h)(reason, quote/* LONG_QUOTE */.E)}): its output may ` +
            'be incomplete, so the execution does not count. Look at the log of ' +
            'the Docker engine, then run the step again.');
    }
}
/**
 * Removes a container and its anonymous volumes. Gone already is success.
 * @throws EngineError when the engine keeps refusing.
 */
async function removeById(client, id) {
    for (let attempt = 1;; attempt += 1) {
        const answer = await client.call({
            method: 'DELETE',
            path: `/containers/${id}?force=1&v=1`,
        });
        if (answer.status === 204 || answer.status === 404)
            return;
        if (attempt === REMOVE_ATTEMPTS) {
            throw new task_error/* EngineError */.NJ('engine_unavailable', `The engine did not remove a container (${(0,quote/* quote */.h)(answer.message, quote/* LONG_QUOTE */.E)}).`);
        }
        await new Promise((resolve) => setTimeout(resolve, 200 * attempt));
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./src/orchestrator/docker/endpoint.ts





/**
 * Finds the engine as the docker CLI does: DOCKER_HOST, then DOCKER_CONTEXT,
 * then the current context of the CLI's config, then the default socket
 * (https://docs.docker.com/engine/manage-resources/contexts/).
 * @throws EngineError `engine_unavailable` when the setting cannot be used.
 */
function resolveEndpoint(env, readText = readTextIfPresent) {
    if (env['DOCKER_HOST'])
        return fromHost(env['DOCKER_HOST'], env);
    const configDirectory = env['DOCKER_CONFIG'] || (0,external_node_path_.join)(env['HOME'] || '/root', '.docker');
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
    throw new task_error/* EngineError */.NJ('engine_unavailable', `DOCKER_HOST ${(0,quote/* quote */.h)(hideUserInfo(host))} is not supported: ` +
        'use unix://, tcp:// or ssh://.');
}
function fromTcp(host, env) {
    let url;
    try {
        url = new URL(host.replace(/^tcp:/, 'http:'));
    }
    catch {
        throw new task_error/* EngineError */.NJ('engine_unavailable', `DOCKER_HOST ${(0,quote/* quote */.h)(hideUserInfo(host))} is not a valid address: ` +
            'write it as tcp://HOST:PORT.');
    }
    const verify = Boolean(env['DOCKER_TLS_VERIFY']);
    const tls = verify || url.protocol === 'https:' || Boolean(env['DOCKER_CERT_PATH']);
    const certPath = env['DOCKER_CERT_PATH'] ||
        env['DOCKER_CONFIG'] ||
        (0,external_node_path_.join)(env['HOME'] || '/root', '.docker');
    return {
        kind: 'tcp',
        host: url.hostname.replace(/^\[|\]$/g, ''),
        port: url.port === '' ? (tls ? 2376 : 2375) : Number(url.port),
        certPath: tls ? certPath : undefined,
        verify,
    };
}
function currentContext(configDirectory, readText) {
    const text = readText((0,external_node_path_.join)(configDirectory, 'config.json'));
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
    const folder = (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex');
    const text = readText((0,external_node_path_.join)(configDirectory, 'contexts', 'meta', folder, 'meta.json'));
    const host = text === undefined ? undefined : contextHost(text);
    if (host?.startsWith('unix://')) {
        return { kind: 'socket', path: host.slice('unix://'.length) };
    }
    return {
        kind: 'dial-stdio',
        cliArguments: ['--context', name],
        label: `docker context ${(0,quote/* quote */.h)(name)}`,
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
        return (0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
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
        Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1692, 23)),
        Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1455, 23)),
        Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6760, 23)),
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
        Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1421, 23)),
        Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7075, 23)),
        Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 5191)),
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

;// CONCATENATED MODULE: ./src/orchestrator/docker/engine-client.ts





/** The newest Engine API whose changes this adapter was written against. */
const NEWEST_API = '1.51';
/** Docker 20.10: the oldest engine that is promised. */
const OLDEST_API = '1.41';
/** A hung engine must not hang the job: most calls answer within 50 ms. */
const CALL_DEADLINE_MS = 30_000;
/** A ping answers at once or the engine is not usable. */
const PING_DEADLINE_MS = 10_000;
/** Far more than any answer we ask for; bounds a hostile endpoint. */
const MAX_ANSWER_BYTES = 8 * 1024 * 1024;
/**
 * Connects, checks that it is a Linux engine, and settles the API version.
 * @throws EngineError `engine_unavailable` with one sentence on what to do.
 */
async function connectEngine(endpoint) {
    const open = new Set();
    const endpointName = describeEndpoint(endpoint);
    let closed = false;
    function send(call, prefix, headers) {
        // Work that was given up on must not open what nobody will close.
        if (closed)
            throw new Error('the connection was closed');
        const request = (0,external_node_http_.request)({
            method: call.method,
            path: `${prefix}${call.path}`,
            // The daemon ignores it on a socket but HTTP/1.1 wants one.
            headers: { Host: 'docker', ...headers },
            createConnection: (_options, onConnection) => dial(endpoint, onConnection),
        });
        request.on('socket', (socket) => {
            open.add(socket);
            socket.on('close', () => open.delete(socket));
        });
        return request;
    }
    function exchange(call, prefix) {
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
                    request.destroy(new Error(`no answer within ${deadlineMs / 1000} s`));
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
                response.on('aborted', () => fail(new Error('the answer broke off')));
                response.on('end', () => {
                    clearTimeout(timer);
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
                    reject(new task_error/* EngineError */.NJ('engine_unavailable', `The engine at ${endpointName} refused to attach to the ` +
                        `container (HTTP ${response.statusCode ?? 0}): check that ` +
                        'nothing between it and the runner filters upgrades.'));
                });
                request.end();
            });
        },
        close() {
            closed = true;
            for (const connection of open)
                connection.destroy();
        },
    };
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

// EXTERNAL MODULE: ./src/orchestrator/docker/image-pull.ts + 1 modules
var image_pull = __nccwpck_require__(3668);
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
        const { buildImage } = await __nccwpck_require__.e(/* import() */ 517).then(__nccwpck_require__.bind(__nccwpck_require__, 1517));
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
    const { pullImage } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3668));
    await pullImage(request, run);
}
async function inspectImage(name, platform, client) {
    const query = platform !== undefined &&
        compareVersions(client.apiVersion, PLATFORM_INSPECT_API) >= 0
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
    'ShmSize',
    'Tmpfs',
    'Init',
    'Privileged',
    'AutoRemove',
    'OomScoreAdj',
    'Runtime',
];
/** Container fields whose value must come back as it was sent. */
const CONTAINER_FIELDS = ['User', 'StopSignal', 'Tty', 'StdinOnce'];
/**
 * Compares what was asked for with what the engine holds. Engines of old
 * cgroups or without a controller drop limits with no more than a warning.
 * @returns every difference; empty when all took.
 */
function readBack(body, inspected) {
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
    compareSwap(body.HostConfig.MemorySwap, host['MemorySwap'], compare);
    const security = list(host['SecurityOpt']);
    if (!security.some((option) => option.startsWith('no-new-privileges'))) {
        compare('SecurityOpt', body.HostConfig.SecurityOpt, security);
    }
    if (body.NetworkDisabled) {
        compare('NetworkDisabled', true, config['NetworkDisabled']);
    }
    compareMounts(body, inspected.Mounts ?? [], compare);
    return differences;
}
/**
 * Every bind is there as asked, and nothing else but tmpfs: no volume of the
 * image is a disk under a read-only root.
 */
function compareMounts(body, mounts, compare) {
    const shown = mounts
        .filter((mount) => mount['Type'] !== 'tmpfs')
        .map((mount) => `${String(mount['Type'])} ${String(mount['Destination'])} ${mount['RW'] === true ? 'rw' : 'ro'}`);
    const asked = body.HostConfig.Mounts.map(({ Target, ReadOnly }) => `bind ${Target} ${ReadOnly ? 'ro' : 'rw'}`);
    compare('Mounts', asked, shown);
}
/** An engine without swap accounting answers -1: reported by its warning. */
function compareSwap(asked, got, compare) {
    if (got !== -1)
        compare('MemorySwap', asked, got);
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

;// CONCATENATED MODULE: ./src/orchestrator/docker/docker-orchestrator.ts











/** A create can wait for the disk of a loaded machine. */
const CREATE_DEADLINE_MS = 60_000;
/** The Orchestrator port over a Docker Engine, 20.10 and newer. */
class DockerOrchestrator {
    #client;
    #runCli;
    /**
     * Starts connecting at once, so that the caller can do other work meanwhile;
     * a failure is thrown by the first method that needs the engine.
     */
    constructor(env, runCli = runDockerCli) {
        this.#runCli = runCli;
        this.#client = (async () => connectEngine(resolveEndpoint(env)))();
        this.#client.catch(() => undefined);
    }
    async prepareImage(request) {
        return prepareImage(request, await this.#client, this.#runCli);
    }
    async createContainer(spec, whileCreating) {
        const client = await this.#client;
        const body = containerBody(spec);
        const { id, warnings } = await create(client, spec, body, whileCreating);
        try {
            await refuseDifferences(client, id, spec, body);
        }
        catch (error) {
            await removeById(client, id);
            throw error;
        }
        return new DockerContainer(id, spec, warnings, client);
    }
    async removeContainer(name, executionId) {
        const client = await this.#client;
        const answer = await client.call({
            method: 'GET',
            path: `/containers/${encodeURIComponent(name)}/json`,
        });
        if (answer.status === 404)
            return false;
        if (answer.status !== 200) {
            throw new task_error/* EngineError */.NJ('engine_unavailable', `The engine cannot say whether the container ${(0,quote/* quote */.h)(name)} is there ` +
                `(HTTP ${answer.status}: ${(0,quote/* quote */.h)(answer.message, quote/* LONG_QUOTE */.E)}).`);
        }
        const container = (answer.body ?? {});
        const owner = container.Config?.Labels?.[EXECUTION_LABEL];
        if (container.Id === undefined || owner !== executionId)
            return false;
        await removeById(client, container.Id);
        return true;
    }
    close() {
        this.#client.then((client) => client.close(), () => undefined);
    }
}
async function create(client, spec, body, onSent) {
    const platform = encodeURIComponent(spec.image.platform);
    const answer = await client.call({
        method: 'POST',
        path: `/containers/create?name=${encodeURIComponent(spec.name)}&platform=${platform}`,
        body,
        onSent,
        deadlineMs: CREATE_DEADLINE_MS,
    });
    const created = (answer.body ?? {});
    if (answer.status !== 201 || typeof created.Id !== 'string') {
        throw startFailure(answer.message, spec);
    }
    return { id: created.Id, warnings: [...(created.Warnings ?? [])] };
}
/** A sandbox that did not take must not run: silence here is the danger. */
async function refuseDifferences(client, id, spec, body) {
    const answer = await client.call({
        method: 'GET',
        path: `/containers/${id}/json`,
    });
    const differences = readBack(body, answer.body ?? {});
    if (differences.length === 0)
        return;
    const listed = differences.map(({ field, asked, got }) => `${field}: asked ${(0,quote/* quote */.h)(JSON.stringify(asked))}, got ` +
        (0,quote/* quote */.h)(JSON.stringify(got) ?? 'nothing'));
    throw new task_error/* EngineError */.NJ('start_failed', `The engine did not apply the sandbox of plugin ${(0,quote/* quote */.h)(spec.pluginId)}, ` +
        `so it was not started: ${listed.join('; ')}. Check that the engine has ` +
        'the cgroup controllers for these limits (`docker info` shows warnings).');
}

;// CONCATENATED MODULE: ./src/definition/plugin-reference.ts


const PLUGIN_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;
/** The longest range that is looked at. */
const MAX_RANGE = 256;
/**
 * Parses `id`, `id@1.2.0` or `id@^1`.
 * @throws UserError `plugin_not_found` when nothing can have that name
 */
function parsePluginReference(text) {
    const at = text.indexOf('@');
    const id = at === -1 ? text : text.slice(0, at);
    const range = at === -1 ? undefined : text.slice(at + 1);
    if (!PLUGIN_ID.test(id)) {
        throw new task_error/* UserError */.yo('plugin_not_found', `${(0,quote/* quote */.h)(text)} is not a plugin reference: an id is 1 to 63 letters, digits, dots, underscores and hyphens, starting with a letter or digit; a version follows after "@".`);
    }
    if (range !== undefined &&
        (range.trim() === '' || range.length > MAX_RANGE)) {
        throw notARange(id, range);
    }
    return { id, range };
}
/** The refusal of what stands after "@" and is no range of versions. */
function notARange(id, range) {
    return new task_error/* UserError */.yo('plugin_not_found', `${(0,quote/* quote */.h)(`${id}@${range}`)} has no version after "@": write ${(0,quote/* quote */.h)(`${id}@1.2.0`)}, ${(0,quote/* quote */.h)(`${id}@^1`)}, or ${(0,quote/* quote */.h)(id)} for the highest released version.`);
}

;// CONCATENATED MODULE: ./src/definition/show-path.ts


/** A path that needs no quotes in a message. */
const PLAIN = /^[\p{L}\p{N}_./\\:@+=~ -]+$/u;
/** A path as a message names it: relative to `cwd` where it lies inside. */
function showPath(path, cwd = process.cwd()) {
    const inside = (0,external_node_path_.relative)(cwd, path);
    const isInside = inside !== '' &&
        inside !== '..' &&
        !inside.startsWith(`..${external_node_path_.sep}`) &&
        !(0,external_node_path_.isAbsolute)(inside);
    return showAbsolutePath(isInside ? inside : path);
}
/** A path as it is, quoted when it holds more than usual characters. */
function showAbsolutePath(path) {
    return PLAIN.test(path) && !path.includes('::') ? path : (0,quote/* quote */.h)(path);
}

;// CONCATENATED MODULE: ./src/definition/definition-error.ts



/** More faults than this are counted, not listed. */
const MAX_LISTED = 10;
/** A pointer that needs no quotes in a message. */
const PLAIN_POINTER = /^[\w./~$-]{1,80}$/;
/** A definition file that cannot be used, with everything wrong in it. */
class DefinitionError extends task_error/* UserError */.yo {
    /** Absolute path of the file. */
    file;
    faults;
    constructor(file, faults, options) {
        super('definition_invalid', describe(file, faults), options);
        this.file = file;
        this.faults = faults;
    }
}
function describe(file, faults) {
    const shown = showPath(file);
    const lines = faults
        .slice(0, MAX_LISTED)
        .map((fault) => `${shown}${place(fault)}: ${fault.message} (${fault.rule})`);
    const more = faults.length - MAX_LISTED;
    return more > 0
        ? [...lines, `and ${more} more`].join('\n')
        : lines.join('\n');
}
function place({ pointer, position }) {
    const at = position ? `:${position.line}:${position.column}` : '';
    if (pointer === '')
        return at;
    return `${at}: ${PLAIN_POINTER.test(pointer) ? pointer : (0,quote/* quote */.h)(pointer)}`;
}

;// CONCATENATED MODULE: ./src/registry/conflicts.ts



/**
 * Definitions with the same id and version, and ids that differ in case only:
 * a reference must not mean one or the other by the order of files.
 */
function findConflicts(definitions) {
    const byId = new Map();
    const byVersion = new Map();
    return definitions.flatMap((definition) => {
        const id = definition.id.toLowerCase();
        const key = `${id}@${definition.version ?? ''}`;
        const namesake = byId.get(id) ?? definition;
        const other = namesake.id === definition.id ? byVersion.get(key) : namesake;
        byId.set(id, namesake);
        byVersion.set(key, byVersion.get(key) ?? definition);
        return other === undefined ? [] : [conflict(other, definition)];
    });
}
function conflict(first, second) {
    const error = new DefinitionError(second.file, [
        { pointer: '/id', rule: 'duplicate', message: conflicts_describe(first, second) },
    ]);
    return { definitions: [first, second], error };
}
function conflicts_describe(first, second) {
    const place = showPath(first.file);
    if (first.id !== second.id) {
        return `${(0,quote/* quote */.h)(second.id)} and ${(0,quote/* quote */.h)(first.id)} of ${place} differ in case only: rename one`;
    }
    const version = second.version === undefined
        ? 'without a version'
        : `with version ${second.version}`;
    return `${(0,quote/* quote */.h)(second.id)} ${version} is in ${place} too: give one another version or id`;
}

;// CONCATENATED MODULE: ./src/definition/suggest.ts
/** Longer words are nobody's typo, and slow to compare. */
const MAX_LENGTH = 80;
/** The known word a misspelled one was probably meant to be, if any is near. */
function suggest(word, known) {
    const meant = fold(word);
    if (meant === '' || meant.length > MAX_LENGTH)
        return undefined;
    // A third of the letters may be wrong, but not the only one.
    const third = Math.max(1, Math.floor(meant.length / 3));
    const limit = Math.min(third, meant.length - 1);
    let nearest;
    let best = limit + 1;
    for (const candidate of known) {
        const distance = editDistance(meant, fold(candidate), best);
        if (distance < best)
            [nearest, best] = [candidate, distance];
    }
    return nearest;
}
/** The words `; did you mean "x"?`, or nothing. */
function didYouMean(word, known) {
    const nearest = suggest(word, known);
    return nearest === undefined
        ? ''
        : `; did you mean ${JSON.stringify(nearest)}?`;
}
/** `inputSchema`, `input-schema` and `input_schema` are the same typo. */
function fold(word) {
    return word.toLowerCase().replace(/[-_ ]/g, '');
}
/** Damerau-Levenshtein (adjacent swaps); `bound` when it is at least that. */
function editDistance(a, b, bound) {
    if (Math.abs(a.length - b.length) >= bound)
        return bound;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let value = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
            const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (isSwap)
                value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
            row.push(value);
        }
        [beforeLast, last] = [last, row];
    }
    return Math.min(bound, last[b.length] ?? bound);
}

;// CONCATENATED MODULE: ./src/registry/not-found.ts




/** More names than this help nobody. */
const MAX_NAMES = 20;
/** There is no such plugin; the message says what there is instead. */
function pluginNotFound(id, directories, { definitions, errors }) {
    const places = directories.map(showAbsolutePath).join(', ');
    if (definitions.length + errors.length === 0) {
        return new task_error/* UserError */.yo('plugin_not_found', `There is no plugin ${(0,quote/* quote */.h)(id)}: no definition is in ${places}. Add one as <name>.json, <name>.yaml or <name>/plugin.json, or check that the right revision has been checked out.`);
    }
    const ids = [...new Set(definitions.map((it) => it.id))].sort();
    const near = suggest(id, ids);
    const sentences = [
        `There is no plugin ${(0,quote/* quote */.h)(id)} in ${places}${near === undefined ? '.' : `; did you mean ${(0,quote/* quote */.h)(near)}?`}`,
        ids.length === 0 ? '' : `Known plugins: ${not_found_list(ids)}.`,
        broken(errors),
    ];
    return new task_error/* UserError */.yo('plugin_not_found', sentences.filter((it) => it !== '').join(' '));
}
/** There is such a plugin, but not in this version. */
function versionNotFound(reference, definitions) {
    const versions = definitions.map((it) => it.version ?? 'one without a version');
    return new task_error/* UserError */.yo('plugin_not_found', `No version of the plugin fits ${(0,quote/* quote */.h)(reference)}. Versions there are: ${not_found_list(versions)}.`);
}
/** There is no such directory. */
function directoryNotFound(directory, cause) {
    const { code = 'unknown error' } = cause;
    const why = code === 'ENOENT'
        ? 'There is no plugins directory at'
        : `The plugins directory cannot be read (${code}):`;
    return new task_error/* UserError */.yo('plugin_not_found', `${why} ${showAbsolutePath(directory)}. Has the repository been checked out? Add actions/checkout before this step, or name another directory.`, { cause });
}
function broken(errors) {
    if (errors.length === 0)
        return '';
    const files = [...new Set(errors.map((it) => showPath(it.file)))];
    const count = files.length === 1 ? '1 file is' : `${files.length} files are`;
    return `${count} invalid and may hold it: ${not_found_list(files)}.`;
}
function not_found_list(names) {
    const shown = names.slice(0, MAX_NAMES).join(', ');
    const more = names.length - MAX_NAMES;
    return more > 0 ? `${shown} and ${more} more` : shown;
}

;// CONCATENATED MODULE: ./src/registry/definition-paths.ts



const DEFINITION = /\.(?:json|ya?ml)$/;
const IN_DIRECTORY = /^plugin\.(?:json|ya?ml)$/;
/** Files of the registry itself, and of whoever hides files. */
const IGNORED = /^\.|^policy\./;
/** True for a file that is read as YAML. */
function isYaml(path) {
    return /\.ya?ml$/.test(path);
}
/**
 * The definition files of a plugins directory, sorted: every
 * `<name>.{json,yaml,yml}` and `<directory>/plugin.{json,yaml,yml}`.
 * @throws UserError `plugin_not_found` when there is no such directory
 */
function definitionPaths(directory) {
    return entriesOf(directory)
        .filter(({ name }) => !IGNORED.test(name))
        .flatMap((entry) => {
        const path = (0,external_node_path_.join)(directory, entry.name);
        if (isDirectory(entry, path))
            return pathsInside(path);
        return DEFINITION.test(entry.name) ? [path] : [];
    })
        .sort();
}
function entriesOf(directory) {
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)(directory, { withFileTypes: true });
    }
    catch (cause) {
        throw directoryNotFound(directory, cause);
    }
}
function pathsInside(directory) {
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)(directory)
            .filter((name) => IN_DIRECTORY.test(name))
            .map((name) => (0,external_node_path_.join)(directory, name));
    }
    catch {
        // Reading this path fails in turn, and is reported as a broken definition.
        return [(0,external_node_path_.join)(directory, 'plugin.json')];
    }
}
function isDirectory(entry, path) {
    if (!entry.isSymbolicLink())
        return entry.isDirectory();
    try {
        return (0,external_node_fs_namespaceObject.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/registry/definition-bytes.ts




/** Far more than a definition with large schemas needs. */
const MAX_JSON_BYTES = 256 * 1024;
/** The YAML parser is quadratic: a larger file would take seconds. */
const MAX_YAML_BYTES = 64 * 1024;
/**
 * The bytes of a definition file, read once. Synchronous: a registry of ten
 * thousand files is read in a fraction of the time.
 * @param root the plugins directory the file must lie in, also when it is a
 * symbolic link
 * @throws DefinitionError when it is no regular file, leaves `root`, is too
 * large or cannot be read
 */
function definition_bytes_readDefinitionBytes(path, root) {
    try {
        return readInside(path, root);
    }
    catch (error) {
        if (error instanceof DefinitionError)
            throw error;
        const code = error.code ?? 'unknown error';
        throw refusal(path, 'file', `cannot be read (${code})`, error);
    }
}
function readInside(path, root) {
    const real = external_node_fs_namespaceObject.realpathSync.native(path);
    if (!isInside(real, external_node_fs_namespaceObject.realpathSync.native(root))) {
        throw refusal(path, 'file', 'is a link that leaves the plugins directory');
    }
    // Without O_NONBLOCK opening a FIFO waits for a writer, forever.
    const flags = external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NONBLOCK;
    const descriptor = (0,external_node_fs_namespaceObject.openSync)(real, flags);
    try {
        const stat = (0,external_node_fs_namespaceObject.fstatSync)(descriptor);
        if (!stat.isFile()) {
            throw refusal(path, 'file', 'is not a regular file');
        }
        const limit = isYaml(path) ? MAX_YAML_BYTES : MAX_JSON_BYTES;
        if (stat.size > limit)
            throw tooLarge(path, limit);
        return readAll(descriptor, path, stat.size);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    }
}
/** One byte more than it should have shows a file that is not what it says. */
function readAll(descriptor, path, size) {
    const buffer = Buffer.allocUnsafe(size + 1);
    let length = 0;
    while (length < buffer.length) {
        const count = (0,external_node_fs_namespaceObject.readSync)(descriptor, buffer, length, buffer.length - length, null);
        if (count === 0)
            return buffer.subarray(0, length);
        length += count;
    }
    throw refusal(path, 'file', 'has changed while it was read');
}
function tooLarge(path, limit) {
    const kind = isYaml(path) ? 'a YAML' : 'a JSON';
    const hint = isYaml(path)
        ? `; JSON may have ${MAX_JSON_BYTES / 1024} KiB`
        : '';
    const message = `is larger than ${limit / 1024} KiB, the most ${kind} definition may have${hint}`;
    return refusal(path, 'size', message);
}
function refusal(path, rule, message, cause) {
    return new DefinitionError(path, [{ pointer: '', rule, message }], { cause });
}
function isInside(path, root) {
    const inside = (0,external_node_path_.relative)(root, path);
    return (inside !== '..' && !inside.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(inside));
}

;// CONCATENATED MODULE: ./src/definition/defaults.ts
/**
 * What a definition gets that does not ask: enough for a script or a linter on
 * the smallest hosted runner, too little to starve it.
 */
const DEFAULT_LIMITS = {
    /** One CPU: a single-threaded program at full speed. */
    nanoCpus: 1_000_000_000,
    /** 512 MiB: an interpreter and its data; a runner has 7 GiB or more. */
    memoryBytes: 512 * 2 ** 20,
    /** Far above what a program needs, far below a fork bomb. */
    pids: 256,
    /** 64 MiB: temporary files; it counts against the memory. */
    tmpBytes: 64 * 2 ** 20,
};
/** Five minutes: long for a step, short for a job that hangs. */
const DEFAULT_TIMEOUT_MS = 5 * 60 * 1000;
/** What every program understands, and half of what `docker stop` waits. */
const DEFAULT_STOP = {
    signal: 'SIGTERM',
    graceMs: 5000,
};
/** The runner's own cancellation kills the step soon after. */
const MAX_GRACE_MS = 60 * 1000;
/** 10 MiB: ten times what a step output can hold. */
const DEFAULT_MAX_OUTPUT_BYTES = 10 * 2 ** 20;
/** 256 MiB: the output must fit into one string, and be parsed. */
const MAX_OUTPUT_BYTES = 256 * 2 ** 20;
/** `nobody`: owns no file and no process of the machine. */
const DEFAULT_USER = { kind: 'ids', uid: 65534, gid: 65534 };
/** Whoever needs the network says so. */
const DEFAULT_NETWORK = 'none';
/** The root file system, but for `/tmp`. */
const DEFAULT_READ_ONLY = true;
/** A plugin sees its input and nothing else. */
const DEFAULT_WORKSPACE = 'none';

;// CONCATENATED MODULE: ./src/definition/describe-value.ts

/** A value as a message names it: scalars as written, the rest by its kind. */
function describeValue(value) {
    switch (typeof value) {
        case 'string':
            return (0,quote/* quote */.h)(value);
        case 'number':
        case 'boolean':
            return String(value);
        case 'undefined':
            return 'nothing';
        default:
            if (value === null)
                return 'null';
            return Array.isArray(value) ? 'a list' : 'an object';
    }
}

;// CONCATENATED MODULE: ./src/definition/value-error.ts
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

;// CONCATENATED MODULE: ./src/definition/duration.ts


/** The longest job a hosted runner allows is shorter. */
const MAX_DURATION_MS = 24 * 60 * 60 * 1000;
const NUMBER = String.raw `(\d{1,12}(?:\.\d{1,12})?)`;
const DURATION = new RegExp(`^(?:${NUMBER}h)?(?:${NUMBER}m)?(?:${NUMBER}s)?(?:${NUMBER}ms)?$`);
/** Milliseconds of `h`, `m`, `s` and `ms`, in the order they are written. */
const UNITS = [3600000n, 60000n, 1000n, 1n];
/**
 * A duration such as `5m`, `30s`, `1h30m`, `1.5s` or `500ms`, in milliseconds.
 * @throws ValueError when it has no unit, is not positive, is over 24 hours or
 * finer than a millisecond
 */
function parseDuration(text) {
    const shown = (0,quote/* quote */.h)(text);
    if (/^[+]?\d+(\.\d+)?$/.test(text)) {
        throw new ValueError(`${shown} has no unit; did you mean ${(0,quote/* quote */.h)(`${text}s`)}?`);
    }
    if (text.startsWith('-')) {
        throw new ValueError(`${shown} is negative: a duration must be positive`);
    }
    const match = text === '' ? null : DURATION.exec(text);
    if (match === null) {
        throw new ValueError(`${shown} is not a duration: write it like "5m", "30s", "1h30m" or "500ms"`);
    }
    const milliseconds = UNITS.reduce((sum, unit, at) => sum + toMilliseconds(match[at + 1], unit, shown), 0n);
    if (milliseconds === 0n) {
        throw new ValueError(`${shown} is zero: a duration must be positive`);
    }
    if (milliseconds > BigInt(MAX_DURATION_MS)) {
        throw new ValueError(`${shown} is more than 24 hours`);
    }
    return Number(milliseconds);
}
function toMilliseconds(digits, unit, shown) {
    const [whole = '0', fraction = ''] = (digits ?? '0').split('.');
    const scaled = BigInt(whole + fraction) * unit;
    const scale = 10n ** BigInt(fraction.length);
    if (scaled % scale !== 0n) {
        throw new ValueError(`${shown} is finer than a millisecond`);
    }
    return scaled / scale;
}

;// CONCATENATED MODULE: ./src/definition/json-pointer.ts
/** An RFC 6901 pointer to a member of the value that `parent` points to. */
function pointerTo(parent, key) {
    return `${parent}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
/** The unescaped keys of a pointer. */
function pointerKeys(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** What a pointer points to, or undefined. */
function valueAt(value, pointer) {
    let found = value;
    for (const key of pointerKeys(pointer)) {
        if (typeof found !== 'object' || found === null)
            return undefined;
        if (!Object.hasOwn(found, key))
            return undefined;
        found = found[key];
    }
    return found;
}

;// CONCATENATED MODULE: ./src/definition/environment.ts



const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,254}$/;
/** Names the runner itself sets. */
const RESERVED = 'PLUGIN_';
/** The kernel refuses to start a program with a longer one (128 KiB). */
const MAX_ENV_VALUE_BYTES = 100 * 1024;
/** Checks `env` and makes every value a string. Values are never shown. */
function parseEnvironment(env, faults) {
    const entries = Object.entries(env).map(([name, value]) => {
        const pointer = pointerTo('/env', name);
        const text = String(value);
        const why = nameFault(name) ?? valueFault(value, text);
        if (why !== undefined)
            faults.add(pointer, 'env', why);
        return [name, text];
    });
    return Object.fromEntries(entries);
}
/** Checks the names of `secrets`. */
function checkSecrets(secrets, env, faults) {
    const seen = new Set();
    secrets.forEach((name, at) => {
        const why = nameFault(name) ??
            (Object.hasOwn(env, name)
                ? `${(0,quote/* quote */.h)(name)} is in "env" too: a name is either`
                : seen.has(name)
                    ? `${(0,quote/* quote */.h)(name)} is named twice`
                    : undefined);
        seen.add(name);
        if (why !== undefined)
            faults.add(pointerTo('/secrets', at), 'secrets', why);
    });
}
function nameFault(name) {
    if (!NAME.test(name)) {
        return `${(0,quote/* quote */.h)(name)} is not a variable name: letters, digits and underscores, not starting with a digit`;
    }
    return name.toUpperCase().startsWith(RESERVED)
        ? `${(0,quote/* quote */.h)(name)} is reserved: names starting with "${RESERVED}" are set by the runner`
        : undefined;
}
function valueFault(value, text) {
    if (text.includes('\0'))
        return 'its value must not contain a NUL';
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
        return `${describeValue(value)} has lost digits as a number: put it in quotes`;
    }
    return Buffer.byteLength(text) > MAX_ENV_VALUE_BYTES
        ? 'its value is longer than 100 KiB: send it as input'
        : undefined;
}

;// CONCATENATED MODULE: ./src/definition/fault-collector.ts

/** Gathers every fault of a definition, so that one run shows them all. */
class FaultCollector {
    faults = [];
    /** Notes a fault. */
    add(pointer, rule, message) {
        this.faults.push({ pointer, rule, message });
    }
    /** Parses what is there; `fallback` when nothing is, or it is refused. */
    parse(value, pointer, rule, parse, fallback) {
        if (value === undefined)
            return fallback;
        try {
            return parse(value);
        }
        catch (error) {
            if (!(error instanceof ValueError))
                throw error;
            this.add(pointer, rule, error.message);
            return fallback;
        }
    }
}

;// CONCATENATED MODULE: ./src/definition/image-reference.ts


/** Longest name, registry and repository together. */
const MAX_NAME = 255;
/** A name, a tag and a digest at their longest. */
const MAX_TEXT = MAX_NAME + ':'.length + 128 + '@sha256:'.length + 64;
// https://github.com/distribution/reference/blob/main/regexp.go
const HOST_LABEL = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const REGISTRY = new RegExp(`^(?:${HOST_LABEL}(?:\\.${HOST_LABEL})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`);
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const IMAGE_ID = /^(?:sha256:)?[0-9a-f]{64}$/;
const DOCKER_HUB = new Set(['docker.io', 'index.docker.io']);
/**
 * Parses an image reference: `[registry/]repository[:tag][@digest]`.
 * @throws ValueError with the rule that is broken and the fix
 */
function parseImageReference(text) {
    const refuse = (why) => {
        throw new ValueError(`${(0,quote/* quote */.h)(text)} is not an image reference: ${why}`);
    };
    checkText(text, refuse);
    const [beforeDigest = '', ...digests] = text.split('@');
    const digest = digests.length === 0 ? undefined : digests.join('@');
    if (digest !== undefined && !DIGEST.test(digest)) {
        refuse('after "@" comes "sha256:" and 64 lower-case hex digits');
    }
    const colon = beforeDigest.indexOf(':', beforeDigest.lastIndexOf('/') + 1);
    const name = colon === -1 ? beforeDigest : beforeDigest.slice(0, colon);
    const tag = colon === -1 ? undefined : beforeDigest.slice(colon + 1);
    if (tag !== undefined && !TAG.test(tag)) {
        refuse('a tag is 1 to 128 letters, digits, dots, hyphens and underscores and starts with no dot or hyphen');
    }
    if (name.length > MAX_NAME) {
        refuse(`its name is longer than ${MAX_NAME} characters`);
    }
    return { text, ...splitName(name, refuse), tag, digest };
}
/** What people write instead of a reference, each with its own hint. */
function checkText(text, refuse) {
    if (text === '')
        refuse('it is empty; write one like "alpine:3.22"');
    if (text.length > MAX_TEXT)
        refuse('it is too long');
    if (/[\s\p{Cc}]/u.test(text)) {
        refuse('it must not contain spaces or line breaks');
    }
    if (text.startsWith('-'))
        refuse('it must not start with "-"');
    if (text.includes('://'))
        refuse('it is not a URL; leave the scheme out');
    if (IMAGE_ID.test(text)) {
        refuse('an image id exists on one machine only; name a repository');
    }
}
function splitName(name, refuse) {
    const slash = name.indexOf('/');
    const first = name.slice(0, Math.max(0, slash));
    const hasRegistry = /[.:]/.test(first) || first === 'localhost';
    if (hasRegistry && !REGISTRY.test(first)) {
        refuse(`${(0,quote/* quote */.h)(first)} is not a registry such as "ghcr.io" or "localhost:5000"`);
    }
    const repository = hasRegistry ? name.slice(slash + 1) : name;
    if (/[A-Z]/.test(repository))
        refuse('a repository is lower-case');
    if (!repository.split('/').every((part) => PATH_COMPONENT.test(part))) {
        refuse('a repository is lower-case letters and digits, separated by ".", "_", "__", "-" or "/"');
    }
    if (!hasRegistry)
        return { registry: undefined, repository };
    return DOCKER_HUB.has(first)
        ? {
            registry: undefined,
            repository: repository.replace(/^library\/(?=[^/]+$)/, ''),
        }
        : { registry: first, repository };
}

;// CONCATENATED MODULE: ./src/definition/io-schema-faults.ts


const DIALECTS = new Set([
    'http://json-schema.org/draft-07/schema',
    'https://json-schema.org/draft/2019-09/schema',
    'https://json-schema.org/draft/2020-12/schema',
]);
/** Keywords whose value is data, not a schema. */
const DATA = new Set(['const', 'enum', 'default', 'examples']);
/** Keywords whose value has names as keys, not keywords. */
const NAMED = new Set([
    'properties',
    'patternProperties',
    'dependentSchemas',
    'dependencies',
    '$defs',
    'definitions',
]);
const REFERENCES = ['$ref', '$dynamicRef', '$recursiveRef'];
/** A scheme (`https:`, `file:`) or a host (`//example.com`). */
const REMOTE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
/**
 * What is refused in a plugin's own `input_schema` or `output_schema` before
 * any validator sees it: another dialect, `$async`, and references that would
 * need the network or a file.
 */
function ioSchemaFaults(schema, pointer) {
    if (Array.isArray(schema)) {
        return schema.flatMap((item, at) => ioSchemaFaults(item, pointerTo(pointer, at)));
    }
    if (typeof schema !== 'object' || schema === null)
        return [];
    return Object.entries(schema).flatMap(([key, value]) => {
        const place = pointerTo(pointer, key);
        const fault = keywordFault(key, value, place);
        if (fault !== undefined)
            return [fault];
        if (DATA.has(key))
            return [];
        if (!NAMED.has(key))
            return ioSchemaFaults(value, place);
        return Object.entries(value ?? {}).flatMap(([name, member]) => ioSchemaFaults(member, pointerTo(place, name)));
    });
}
function keywordFault(key, value, pointer) {
    if (key === '$async') {
        const message = '"$async" is not JSON Schema; leave it out';
        return { pointer, rule: 'schema', message };
    }
    if (key === '$schema' && !isDialect(value)) {
        const got = typeof value === 'string' ? (0,quote/* quote */.h)(value) : 'this';
        const message = `${got} is not supported: use draft 2020-12 (the default), 2019-09 or draft-07, such as "https://json-schema.org/draft/2020-12/schema"`;
        return { pointer, rule: 'schema', message };
    }
    const isRemote = REFERENCES.includes(key) && typeof value === 'string' && REMOTE.test(value);
    if (!isRemote)
        return undefined;
    const message = `${(0,quote/* quote */.h)(value)} is remote: a schema refers to itself only, such as "#/$defs/name"`;
    return { pointer, rule: 'schema', message };
}
function isDialect(value) {
    if (typeof value !== 'string')
        return false;
    return DIALECTS.has(value.replace(/#$/, ''));
}

;// CONCATENATED MODULE: ./src/definition/json.ts
/** True for a JSON object: not null, not an array. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/definition/network-name.ts


const network_name_NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/;
/** Modes that share a network stack, or mean something else per engine. */
const REFUSED = new Set(['host', 'default']);
/**
 * Checks `network`: `none`, `bridge` or the name of a network.
 * @throws ValueError for the modes that a plugin never gets
 */
function parseNetworkName(text) {
    if (REFUSED.has(text.toLowerCase()) || /^(container|ns):/i.test(text)) {
        throw new ValueError(`${(0,quote/* quote */.h)(text)} is never granted: a plugin gets "none", "bridge" or a network of its own name`);
    }
    if (!network_name_NAME.test(text)) {
        throw new ValueError(`${(0,quote/* quote */.h)(text)} is not a network: write "none", "bridge" or the name of a network`);
    }
    return text;
}

;// CONCATENATED MODULE: ./src/definition/quantity.ts


const MIB = 2n ** 20n;
const NANOS_PER_CPU = 10n ** 9n;
/** The engine's scheduler cannot grant less than a thousandth of a CPU. */
const MIN_NANO_CPUS = 1_000_000;
/** No machine has more; beyond it a quantity is a typing error. */
const MAX_CPUS = 1024;
/** Docker refuses to create a container with less memory. */
const MIN_MEMORY_BYTES = Number(6n * MIB);
const MULTIPLIERS = new Map([
    ['', [1n, 1n]],
    ['n', [1n, 10n ** 9n]],
    ['u', [1n, 10n ** 6n]],
    ['m', [1n, 10n ** 3n]],
    ...['k', 'M', 'G', 'T', 'P', 'E'].map((suffix, at) => [
        suffix,
        [10n ** BigInt(3 * at + 3), 1n],
    ]),
    ...['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'].map((suffix, at) => [
        suffix,
        [2n ** BigInt(10 * at + 10), 1n],
    ]),
]);
const QUANTITY = /^([+-]?)(\d+)?(?:\.(\d*))?(?:[eE]([+-]?\d{1,9})|([numkMGTPE]|[KMGTPE]i)?)$/;
/** A size as other tools write it: `256MB`, `256 mb`, `256g`, `256K`. */
const FOREIGN_SIZE = /^(\d+(?:\.\d+)?)\s*([kmgtpe])(?:i?b?|ytes?)$/i;
/** Longer texts are no quantities, and would make slow big numbers. */
const quantity_MAX_TEXT = 40;
/** Beyond 10^±40 nothing is in range, whatever the digits. */
const MAX_EXPONENT = 40;
/**
 * A Kubernetes CPU quantity (`500m`, `0.5`, `2`, `1e1`) in billionths of a
 * CPU, computed exactly and rounded up.
 * @throws ValueError when it is no quantity, under 1m or over 1024 CPUs
 */
function parseCpu(value) {
    const shown = describeValue(value);
    const ratio = parseRatio(value);
    if (ratio === undefined) {
        throw new ValueError(`${shown} is not a CPU quantity: write CPUs such as "0.5" or thousandths such as "500m"`);
    }
    checkPositive(ratio, shown, '"500m"');
    const nanos = ceil([ratio[0] * NANOS_PER_CPU, ratio[1]]);
    if (ratio[0] * 1000n < ratio[1]) {
        throw new ValueError(`${shown} is under "1m", the smallest share of a CPU that can be enforced`);
    }
    if (nanos > BigInt(MAX_CPUS) * NANOS_PER_CPU) {
        throw new ValueError(`${shown} is more than ${MAX_CPUS} CPUs; thousandths are written "500m"`);
    }
    return Number(nanos);
}
/**
 * A Kubernetes memory quantity (`256Mi`, `1.5Gi`, `1G`, `1e9`) in bytes,
 * computed exactly and rounded up, of at least Docker's floor of 6 MiB.
 * @throws ValueError when it is no quantity or out of range
 */
function parseMemory(value) {
    const bytes = parseSize(value);
    if (bytes < MIN_MEMORY_BYTES) {
        throw new ValueError(underFloor(value, bytes));
    }
    return bytes;
}
/**
 * A Kubernetes quantity of bytes without a floor, rounded up.
 * @throws ValueError when it is no quantity, not positive, or over 2^53-1
 */
function parseSize(value) {
    const shown = describeValue(value);
    const ratio = parseRatio(value);
    if (ratio === undefined) {
        throw new ValueError(`${shown} is not a quantity of bytes: ${meantSize(value)}`);
    }
    checkPositive(ratio, shown, '"256Mi"');
    const bytes = ceil(ratio);
    if (bytes > BigInt(Number.MAX_SAFE_INTEGER)) {
        throw new ValueError(`${shown} is more than ${Number.MAX_SAFE_INTEGER} bytes, the most that can be counted`);
    }
    return Number(bytes);
}
/** The exact value, negative or not, or undefined when it is no quantity. */
function parseRatio(value) {
    // The shortest decimal of a number is what its author wrote.
    const text = String(value);
    if (text.length > quantity_MAX_TEXT)
        return undefined;
    const match = QUANTITY.exec(text);
    if (match === null)
        return undefined;
    const [, sign, whole = '', fraction = '', exponent, suffix = ''] = match;
    if (whole === '' && fraction === '')
        return undefined;
    const digits = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n);
    const multiplier = MULTIPLIERS.get(suffix);
    if (multiplier === undefined)
        return undefined;
    const power = Number(exponent ?? 0) - fraction.length;
    const bounded = Math.max(-2 * MAX_EXPONENT, Math.min(2 * MAX_EXPONENT, power));
    const scale = 10n ** BigInt(Math.abs(bounded));
    return bounded < 0
        ? [digits * multiplier[0], multiplier[1] * scale]
        : [digits * multiplier[0] * scale, multiplier[1]];
}
function checkPositive(ratio, shown, example) {
    if (ratio[0] > 0n)
        return;
    const what = ratio[0] === 0n ? 'zero' : 'negative';
    throw new ValueError(`${shown} is ${what}: a limit must be positive, such as ${example}`);
}
/** Rounds up, as Kubernetes does: never less than what was asked for. */
function ceil([numerator, denominator]) {
    return (numerator + denominator - 1n) / denominator;
}
function meantSize(value) {
    const [, digits, letter] = FOREIGN_SIZE.exec(String(value).trim()) ?? [];
    if (digits === undefined || letter === undefined) {
        return 'write it like "256Mi", "1G" or "134217728"';
    }
    const binary = `${digits}${letter.toUpperCase()}i`;
    const decimal = `${digits}${/k/i.test(letter) ? 'k' : letter.toUpperCase()}`;
    return `did you mean "${decimal}" or "${binary}"?`;
}
function underFloor(value, bytes) {
    const shown = describeValue(value);
    const floor = "under Docker's floor of 6 MiB";
    const [, digits, suffix] = /^(\d+(?:\.\d+)?)(m?)$/.exec(String(value)) ?? [];
    if (digits === undefined)
        return `${shown} is ${floor}`;
    const unit = suffix === 'm' ? 'thousandths of a byte' : `${bytes} bytes`;
    return `${shown} is ${unit}, ${floor}; did you mean "${digits}Mi"?`;
}

;// CONCATENATED MODULE: ./src/definition/relative-path.ts



/**
 * The absolute path of a path that a definition gives relative to `base`.
 * @throws ValueError when it is empty, absolute or impossible
 */
function parseRelativePath(text, base) {
    if (text === '')
        throw new ValueError('a path must not be empty');
    if (text.includes('\0')) {
        throw new ValueError(`${(0,quote/* quote */.h)(text)} is not a path: it contains a NUL`);
    }
    // A definition is the same on every machine; an absolute path is not.
    if ((0,external_node_path_.isAbsolute)(text)) {
        throw new ValueError(`${(0,quote/* quote */.h)(text)} is absolute: write a relative path`);
    }
    return (0,external_node_path_.resolve)(base, text);
}

;// CONCATENATED MODULE: ./src/definition/sandbox-user.ts


/** The largest id every kernel and file system takes. */
const MAX_ID = 2 ** 31 - 1;
/**
 * Parses `sandbox.user`: `uid:gid`, `uid` (the group has the same number),
 * `host` or `image`.
 * @throws ValueError for everything else, names of users among it
 */
function parseSandboxUser(value) {
    if (value === 'host' || value === 'image')
        return { kind: value };
    const match = /^(\d{1,10})(?::(\d{1,10}))?$/.exec(String(value));
    const uid = Number(match?.[1]);
    const gid = Number(match?.[2] ?? match?.[1]);
    // NaN, of no match, is not in range either.
    if (!(uid <= MAX_ID && gid <= MAX_ID)) {
        throw new ValueError(`${describeValue(value)} is not a user: write "uid:gid" with numbers up to ${MAX_ID}, "host" or "image"`);
    }
    return { kind: 'ids', uid, gid };
}

;// CONCATENATED MODULE: ./src/definition/generated/definition-validator.js
// Generated from schema/plugin.schema.json by scripts/generate.mjs.

const validate = validate10;
/* harmony default export */ const definition_validator = ((/* unused pure expression or super */ null && (validate10)));
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","required":["id","image"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"name":{"type":"string"},"description":{"type":"string"},"version":{"type":"string"},"image":{"type":"string"},"platform":{"type":"string","pattern":"^[a-z0-9]+/[a-z0-9_]+(/[a-z0-9]+)?$"},"build":{"type":"object","additionalProperties":false,"properties":{"context":{"type":"string"},"dockerfile":{"type":"string"}}},"entrypoint":{"type":"array","minItems":1,"items":{"type":"string"}},"command":{"type":"array","minItems":1,"items":{"type":"string"}},"env":{"type":"object","additionalProperties":{"type":["string","number","boolean"]}},"secrets":{"type":"array","items":{"type":"string"}},"defaults":{"type":"object"},"input_schema":{"type":["object","boolean"]},"output_schema":{"type":["object","boolean"]},"output":{"type":"object","additionalProperties":false,"properties":{"max_bytes":{"type":["string","number"]}}},"resource_limits":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":["string","number"]},"memory":{"type":["string","number"]},"pids":{"type":"integer","minimum":2,"maximum":4194304},"tmp":{"type":["string","number"]}}},"timeout":{"type":"string"},"stop":{"type":"object","additionalProperties":false,"properties":{"signal":{"type":"string","enum":["SIGTERM","SIGINT","SIGQUIT","SIGHUP","SIGUSR1","SIGUSR2"]},"grace":{"type":"string"}}},"network":{"type":"string"},"sandbox":{"type":"object","additionalProperties":false,"properties":{"read_only":{"type":"boolean"},"user":{"type":["string","integer"]},"capabilities":{"type":"array","items":{"type":"string","enum":["AUDIT_WRITE","CHOWN","DAC_OVERRIDE","FOWNER","FSETID","KILL","MKNOD","NET_BIND_SERVICE","NET_RAW","SETFCAP","SETGID","SETPCAP","SETUID","SYS_CHROOT"]}},"runtime":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$"}}},"workspace":{"type":"string","enum":["none","read"]},"tests":{"type":"array","items":{"type":"object","required":["name","input"],"additionalProperties":false,"properties":{"name":{"type":"string"},"input":{},"output":{},"exit_code":{"type":"integer","minimum":0,"maximum":255},"outcome":{"type":"string","enum":["succeeded","plugin_failed","invalid_input","invalid_output","output_too_large","timed_out","cancelled","out_of_memory","image_unavailable","engine_unavailable","start_failed","definition_invalid","plugin_not_found","policy_denied"]},"workspace":{"type":"string"}}}}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$", "u");
const pattern1 = new RegExp("^[a-z0-9]+/[a-z0-9_]+(/[a-z0-9]+)?$", "u");
const pattern2 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.image === undefined) || (!(func0.call(data, "image")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema11.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
if(typeof data.$schema !== "string"){
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(typeof data.name !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(typeof data.description !== "string"){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
if(typeof data.version !== "string"){
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.image !== undefined && func0.call(data, "image")){
if(typeof data.image !== "string"){
const err9 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.platform !== undefined && func0.call(data, "platform")){
let data6 = data.platform;
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err10 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+/[a-z0-9_]+(/[a-z0-9]+)?$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.build !== undefined && func0.call(data, "build")){
let data7 = data.build;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 of Object.keys(data7)){
if(!((key1 === "context") || (key1 === "dockerfile"))){
const err12 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data7.context !== undefined && func0.call(data7, "context")){
if(typeof data7.context !== "string"){
const err13 = {instancePath:instancePath+"/build/context",schemaPath:"#/properties/build/properties/context/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.dockerfile !== undefined && func0.call(data7, "dockerfile")){
if(typeof data7.dockerfile !== "string"){
const err14 = {instancePath:instancePath+"/build/dockerfile",schemaPath:"#/properties/build/properties/dockerfile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.entrypoint !== undefined && func0.call(data, "entrypoint")){
let data10 = data.entrypoint;
if(Array.isArray(data10)){
if(data10.length < 1){
const err16 = {instancePath:instancePath+"/entrypoint",schemaPath:"#/properties/entrypoint/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(typeof data10[i0] !== "string"){
const err17 = {instancePath:instancePath+"/entrypoint/" + i0,schemaPath:"#/properties/entrypoint/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/entrypoint",schemaPath:"#/properties/entrypoint/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.command !== undefined && func0.call(data, "command")){
let data12 = data.command;
if(Array.isArray(data12)){
if(data12.length < 1){
const err19 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(typeof data12[i1] !== "string"){
const err20 = {instancePath:instancePath+"/command/" + i1,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.env !== undefined && func0.call(data, "env")){
let data14 = data.env;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 of Object.keys(data14)){
let data15 = data14[key2];
if(((typeof data15 !== "string") && (!((typeof data15 == "number") && (isFinite(data15))))) && (typeof data15 !== "boolean")){
const err22 = {instancePath:instancePath+"/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/additionalProperties/type",keyword:"type",params:{type: schema11.properties.env.additionalProperties.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.secrets !== undefined && func0.call(data, "secrets")){
let data16 = data.secrets;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
if(typeof data16[i2] !== "string"){
const err24 = {instancePath:instancePath+"/secrets/" + i2,schemaPath:"#/properties/secrets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.defaults !== undefined && func0.call(data, "defaults")){
let data18 = data.defaults;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err26 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.input_schema !== undefined && func0.call(data, "input_schema")){
let data19 = data.input_schema;
if((!(data19 && typeof data19 == "object" && !Array.isArray(data19))) && (typeof data19 !== "boolean")){
const err27 = {instancePath:instancePath+"/input_schema",schemaPath:"#/properties/input_schema/type",keyword:"type",params:{type: schema11.properties.input_schema.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.output_schema !== undefined && func0.call(data, "output_schema")){
let data20 = data.output_schema;
if((!(data20 && typeof data20 == "object" && !Array.isArray(data20))) && (typeof data20 !== "boolean")){
const err28 = {instancePath:instancePath+"/output_schema",schemaPath:"#/properties/output_schema/type",keyword:"type",params:{type: schema11.properties.output_schema.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.output !== undefined && func0.call(data, "output")){
let data21 = data.output;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key3 of Object.keys(data21)){
if(!(key3 === "max_bytes")){
const err29 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data21.max_bytes !== undefined && func0.call(data21, "max_bytes")){
let data22 = data21.max_bytes;
if((typeof data22 !== "string") && (!((typeof data22 == "number") && (isFinite(data22))))){
const err30 = {instancePath:instancePath+"/output/max_bytes",schemaPath:"#/properties/output/properties/max_bytes/type",keyword:"type",params:{type: schema11.properties.output.properties.max_bytes.type}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.resource_limits !== undefined && func0.call(data, "resource_limits")){
let data23 = data.resource_limits;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key4 of Object.keys(data23)){
if(!((((key4 === "cpu") || (key4 === "memory")) || (key4 === "pids")) || (key4 === "tmp"))){
const err32 = {instancePath:instancePath+"/resource_limits",schemaPath:"#/properties/resource_limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data23.cpu !== undefined && func0.call(data23, "cpu")){
let data24 = data23.cpu;
if((typeof data24 !== "string") && (!((typeof data24 == "number") && (isFinite(data24))))){
const err33 = {instancePath:instancePath+"/resource_limits/cpu",schemaPath:"#/properties/resource_limits/properties/cpu/type",keyword:"type",params:{type: schema11.properties.resource_limits.properties.cpu.type}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data23.memory !== undefined && func0.call(data23, "memory")){
let data25 = data23.memory;
if((typeof data25 !== "string") && (!((typeof data25 == "number") && (isFinite(data25))))){
const err34 = {instancePath:instancePath+"/resource_limits/memory",schemaPath:"#/properties/resource_limits/properties/memory/type",keyword:"type",params:{type: schema11.properties.resource_limits.properties.memory.type}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data23.pids !== undefined && func0.call(data23, "pids")){
let data26 = data23.pids;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err35 = {instancePath:instancePath+"/resource_limits/pids",schemaPath:"#/properties/resource_limits/properties/pids/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 4194304 || isNaN(data26)){
const err36 = {instancePath:instancePath+"/resource_limits/pids",schemaPath:"#/properties/resource_limits/properties/pids/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4194304}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data26 < 2 || isNaN(data26)){
const err37 = {instancePath:instancePath+"/resource_limits/pids",schemaPath:"#/properties/resource_limits/properties/pids/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data23.tmp !== undefined && func0.call(data23, "tmp")){
let data27 = data23.tmp;
if((typeof data27 !== "string") && (!((typeof data27 == "number") && (isFinite(data27))))){
const err38 = {instancePath:instancePath+"/resource_limits/tmp",schemaPath:"#/properties/resource_limits/properties/tmp/type",keyword:"type",params:{type: schema11.properties.resource_limits.properties.tmp.type}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/resource_limits",schemaPath:"#/properties/resource_limits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.timeout !== undefined && func0.call(data, "timeout")){
if(typeof data.timeout !== "string"){
const err40 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.stop !== undefined && func0.call(data, "stop")){
let data29 = data.stop;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key5 of Object.keys(data29)){
if(!((key5 === "signal") || (key5 === "grace"))){
const err41 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data29.signal !== undefined && func0.call(data29, "signal")){
let data30 = data29.signal;
if(typeof data30 !== "string"){
const err42 = {instancePath:instancePath+"/stop/signal",schemaPath:"#/properties/stop/properties/signal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!((((((data30 === "SIGTERM") || (data30 === "SIGINT")) || (data30 === "SIGQUIT")) || (data30 === "SIGHUP")) || (data30 === "SIGUSR1")) || (data30 === "SIGUSR2"))){
const err43 = {instancePath:instancePath+"/stop/signal",schemaPath:"#/properties/stop/properties/signal/enum",keyword:"enum",params:{allowedValues: schema11.properties.stop.properties.signal.enum}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data29.grace !== undefined && func0.call(data29, "grace")){
if(typeof data29.grace !== "string"){
const err44 = {instancePath:instancePath+"/stop/grace",schemaPath:"#/properties/stop/properties/grace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.network !== undefined && func0.call(data, "network")){
if(typeof data.network !== "string"){
const err46 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.sandbox !== undefined && func0.call(data, "sandbox")){
let data33 = data.sandbox;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key6 of Object.keys(data33)){
if(!((((key6 === "read_only") || (key6 === "user")) || (key6 === "capabilities")) || (key6 === "runtime"))){
const err47 = {instancePath:instancePath+"/sandbox",schemaPath:"#/properties/sandbox/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data33.read_only !== undefined && func0.call(data33, "read_only")){
if(typeof data33.read_only !== "boolean"){
const err48 = {instancePath:instancePath+"/sandbox/read_only",schemaPath:"#/properties/sandbox/properties/read_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data33.user !== undefined && func0.call(data33, "user")){
let data35 = data33.user;
if((typeof data35 !== "string") && (!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35))))){
const err49 = {instancePath:instancePath+"/sandbox/user",schemaPath:"#/properties/sandbox/properties/user/type",keyword:"type",params:{type: schema11.properties.sandbox.properties.user.type}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data33.capabilities !== undefined && func0.call(data33, "capabilities")){
let data36 = data33.capabilities;
if(Array.isArray(data36)){
const len3 = data36.length;
for(let i3=0; i3<len3; i3++){
let data37 = data36[i3];
if(typeof data37 !== "string"){
const err50 = {instancePath:instancePath+"/sandbox/capabilities/" + i3,schemaPath:"#/properties/sandbox/properties/capabilities/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!((((((((((((((data37 === "AUDIT_WRITE") || (data37 === "CHOWN")) || (data37 === "DAC_OVERRIDE")) || (data37 === "FOWNER")) || (data37 === "FSETID")) || (data37 === "KILL")) || (data37 === "MKNOD")) || (data37 === "NET_BIND_SERVICE")) || (data37 === "NET_RAW")) || (data37 === "SETFCAP")) || (data37 === "SETGID")) || (data37 === "SETPCAP")) || (data37 === "SETUID")) || (data37 === "SYS_CHROOT"))){
const err51 = {instancePath:instancePath+"/sandbox/capabilities/" + i3,schemaPath:"#/properties/sandbox/properties/capabilities/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.sandbox.properties.capabilities.items.enum}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/sandbox/capabilities",schemaPath:"#/properties/sandbox/properties/capabilities/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data33.runtime !== undefined && func0.call(data33, "runtime")){
let data38 = data33.runtime;
if(typeof data38 === "string"){
if(!pattern2.test(data38)){
const err53 = {instancePath:instancePath+"/sandbox/runtime",schemaPath:"#/properties/sandbox/properties/runtime/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/sandbox/runtime",schemaPath:"#/properties/sandbox/properties/runtime/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/sandbox",schemaPath:"#/properties/sandbox/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.workspace !== undefined && func0.call(data, "workspace")){
let data39 = data.workspace;
if(typeof data39 !== "string"){
const err56 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!((data39 === "none") || (data39 === "read"))){
const err57 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/enum",keyword:"enum",params:{allowedValues: schema11.properties.workspace.enum}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.tests !== undefined && func0.call(data, "tests")){
let data40 = data.tests;
if(Array.isArray(data40)){
const len4 = data40.length;
for(let i4=0; i4<len4; i4++){
let data41 = data40[i4];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if((data41.name === undefined) || (!(func0.call(data41, "name")))){
const err58 = {instancePath:instancePath+"/tests/" + i4,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((data41.input === undefined) || (!(func0.call(data41, "input")))){
const err59 = {instancePath:instancePath+"/tests/" + i4,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "input"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key7 of Object.keys(data41)){
if(!((((((key7 === "name") || (key7 === "input")) || (key7 === "output")) || (key7 === "exit_code")) || (key7 === "outcome")) || (key7 === "workspace"))){
const err60 = {instancePath:instancePath+"/tests/" + i4,schemaPath:"#/properties/tests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data41.name !== undefined && func0.call(data41, "name")){
if(typeof data41.name !== "string"){
const err61 = {instancePath:instancePath+"/tests/" + i4+"/name",schemaPath:"#/properties/tests/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data41.exit_code !== undefined && func0.call(data41, "exit_code")){
let data43 = data41.exit_code;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err62 = {instancePath:instancePath+"/tests/" + i4+"/exit_code",schemaPath:"#/properties/tests/items/properties/exit_code/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 255 || isNaN(data43)){
const err63 = {instancePath:instancePath+"/tests/" + i4+"/exit_code",schemaPath:"#/properties/tests/items/properties/exit_code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data43 < 0 || isNaN(data43)){
const err64 = {instancePath:instancePath+"/tests/" + i4+"/exit_code",schemaPath:"#/properties/tests/items/properties/exit_code/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
if(data41.outcome !== undefined && func0.call(data41, "outcome")){
let data44 = data41.outcome;
if(typeof data44 !== "string"){
const err65 = {instancePath:instancePath+"/tests/" + i4+"/outcome",schemaPath:"#/properties/tests/items/properties/outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!((((((((((((((data44 === "succeeded") || (data44 === "plugin_failed")) || (data44 === "invalid_input")) || (data44 === "invalid_output")) || (data44 === "output_too_large")) || (data44 === "timed_out")) || (data44 === "cancelled")) || (data44 === "out_of_memory")) || (data44 === "image_unavailable")) || (data44 === "engine_unavailable")) || (data44 === "start_failed")) || (data44 === "definition_invalid")) || (data44 === "plugin_not_found")) || (data44 === "policy_denied"))){
const err66 = {instancePath:instancePath+"/tests/" + i4+"/outcome",schemaPath:"#/properties/tests/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema11.properties.tests.items.properties.outcome.enum}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data41.workspace !== undefined && func0.call(data41, "workspace")){
if(typeof data41.workspace !== "string"){
const err67 = {instancePath:instancePath+"/tests/" + i4+"/workspace",schemaPath:"#/properties/tests/items/properties/workspace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/tests/" + i4,schemaPath:"#/properties/tests/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
const knownKeys = {
  "": [
    "$schema",
    "id",
    "name",
    "description",
    "version",
    "image",
    "platform",
    "build",
    "entrypoint",
    "command",
    "env",
    "secrets",
    "defaults",
    "input_schema",
    "output_schema",
    "output",
    "resource_limits",
    "timeout",
    "stop",
    "network",
    "sandbox",
    "workspace",
    "tests"
  ],
  "/build": [
    "context",
    "dockerfile"
  ],
  "/output": [
    "max_bytes"
  ],
  "/resource_limits": [
    "cpu",
    "memory",
    "pids",
    "tmp"
  ],
  "/stop": [
    "signal",
    "grace"
  ],
  "/sandbox": [
    "read_only",
    "user",
    "capabilities",
    "runtime"
  ],
  "/tests/*": [
    "name",
    "input",
    "output",
    "exit_code",
    "outcome",
    "workspace"
  ]
};

;// CONCATENATED MODULE: ./src/definition/never-granted.ts
const NETWORK = 'use "network" with "none", "bridge" or the name of a network';
const MOUNTS = 'a plugin never mounts paths of the machine; it gets its input, and the workspace when "workspace" is "read"';
const NAMESPACES = 'a plugin never shares a namespace of the machine';
const KERNEL = 'a plugin never changes settings of the kernel';
/** What other tools grant under these keys, and a plugin never gets. */
const REFUSALS = new Map([
    ['privileged', 'a plugin is never privileged'],
    [
        'capadd',
        'a plugin never gets more than the capabilities of "sandbox.capabilities"',
    ],
    ['capdrop', 'every capability is dropped already'],
    ['securityopt', 'a plugin never loosens the security options'],
    ['nonewprivileges', 'a plugin never gains privileges'],
    ['groupadd', 'a plugin never gets further groups'],
    ['networkmode', NETWORK],
    ['ports', 'a plugin never publishes ports'],
    ['publish', 'a plugin never publishes ports'],
    ['extrahosts', NETWORK],
    ['sysctls', KERNEL],
    ['ulimits', KERNEL],
    ...['device', 'devices', 'gpus', 'devicecgrouprules'].map((key) => [key, 'a plugin never gets a device']),
    ...['volume', 'volumes', 'volumesfrom', 'mount', 'mounts', 'bind', 'binds']
        .concat(['dockersocket', 'tmpfs'])
        .map((key) => [key, MOUNTS]),
    ...['pid', 'ipc', 'uts', 'userns', 'cgroup', 'cgroupns']
        .flatMap((key) => [key, `${key}mode`])
        .concat('cgroupparent')
        .map((key) => [key, NAMESPACES]),
]);
/** Why a key of other tools does not exist here, or undefined. */
function neverGranted(key) {
    return REFUSALS.get(key.toLowerCase().replace(/[-_]/g, ''));
}

;// CONCATENATED MODULE: ./src/definition/schema-faults.ts






const schema_faults_QUANTITY = 'a quantity such as "256Mi"';
const ARGV = 'a list of at least one string: an argv, never a shell string';
const NAMES = 'a list of names such as ["API_TOKEN"]';
/** What belongs at a place, by pointer; `*` is any key or index. */
const EXPECTED = new Map([
    ['', 'one object'],
    [
        '/id',
        '1 to 63 letters, digits, dots, underscores and hyphens, starting with a letter or digit',
    ],
    ['/version', 'a semantic version such as "1.2.0", in quotes'],
    ['/image', 'an image reference such as "alpine:3.22"'],
    ['/platform', '"os/arch" or "os/arch/variant", such as "linux/amd64"'],
    ['/entrypoint', ARGV],
    ['/command', ARGV],
    ['/env', 'an object of names and values'],
    ['/env/*', 'a string, a number or a boolean'],
    ['/secrets', `${NAMES}; the values come from the step`],
    ['/input_schema', 'a JSON Schema: an object, true or false'],
    ['/output_schema', 'a JSON Schema: an object, true or false'],
    ['/output/max_bytes', schema_faults_QUANTITY],
    ['/resource_limits/cpu', 'a quantity such as "500m"'],
    ['/resource_limits/memory', schema_faults_QUANTITY],
    ['/resource_limits/tmp', schema_faults_QUANTITY],
    ['/resource_limits/pids', 'a whole number from 1 to 4194304'],
    ['/timeout', 'a duration with a unit, such as "30s"'],
    ['/stop/grace', 'a duration with a unit, such as "5s"'],
    ['/network', '"none", "bridge" or the name of a network'],
    ['/sandbox/user', '"uid:gid", "host" or "image"'],
    ['/sandbox/runtime', 'the name of an OCI runtime such as "runsc"'],
    ['/tests/*/exit_code', 'a whole number from 0 to 255'],
]);
const TYPE_NAMES = {
    string: 'a string',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    object: 'an object',
    array: 'a list',
};
/** Everything in a definition that its JSON Schema refuses. */
function schemaFaults(value) {
    if (validate(value))
        return [];
    const faults = new Map();
    for (const error of validate.errors ?? []) {
        const fault = toFault(error, value);
        // A bad `minimum` and a bad `type` of one place are one thing to fix.
        if (!faults.has(fault.pointer))
            faults.set(fault.pointer, fault);
    }
    return [...faults.values()];
}
function toFault(error, root) {
    const { instancePath, keyword, params } = error;
    const pointer = instancePath;
    switch (keyword) {
        case 'additionalProperties':
            return unknownKey(pointer, String(params['additionalProperty']));
        case 'required': {
            const key = String(params['missingProperty']);
            const message = `${(0,quote/* quote */.h)(key)} is missing${example(pointerTo(pointer, key))}`;
            return { pointer: pointerTo(pointer, key), rule: 'required', message };
        }
        case 'enum': {
            const got = valueAt(root, pointer);
            const words = params['allowedValues'];
            const hint = typeof got === 'string' ? didYouMean(got, words) : '';
            const message = `must be one of ${words.join(', ')}, got ${describeValue(got)}${hint}`;
            return { pointer, rule: 'enum', message };
        }
        default: {
            const got = describeValue(valueAt(root, pointer));
            const message = `must be ${expected(pointer, params)}, got ${got}`;
            return { pointer, rule: keyword, message };
        }
    }
}
function unknownKey(parent, key) {
    const pointer = pointerTo(parent, key);
    const refusal = neverGranted(key);
    if (refusal !== undefined) {
        const message = `${(0,quote/* quote */.h)(key)} is not a key: ${refusal}`;
        return { pointer, rule: 'never_granted', message };
    }
    const known = knownKeys[generalize(parent)] ?? [];
    const owner = parent === '' ? 'a definition' : (0,quote/* quote */.h)(parent.slice(1));
    const message = `${(0,quote/* quote */.h)(key)} is not a key of ${owner}${didYouMean(key, known)}`;
    return { pointer, rule: 'unknown_key', message };
}
function example(pointer) {
    const phrase = EXPECTED.get(generalize(pointer));
    return phrase === undefined ? '' : `: it must be ${phrase}`;
}
function expected(pointer, params) {
    const phrase = EXPECTED.get(generalize(pointer));
    if (phrase !== undefined)
        return phrase;
    const types = [params['type']].flat().map((type) => String(type));
    return types.map((type) => TYPE_NAMES[type] ?? type).join(' or ');
}
/** The pointer with `*` for indices, and for the names under `env`. */
function generalize(pointer) {
    return pointerKeys(pointer)
        .map((key, at, keys) => /^\d+$/.test(key) || (at === 1 && keys[0] === 'env') ? '/*' : `/${key}`)
        .join('');
}

;// CONCATENATED MODULE: ./src/definition/tests-section.ts



/** Reads `tests:`, with the outcome a case has unless it says another. */
function parseTests(tests, file, faults) {
    const seen = new Set();
    return tests.map((test, at) => {
        const pointer = `/tests/${at}`;
        if (seen.has(test.name)) {
            const message = `${(0,quote/* quote */.h)(test.name)} is the name of another test too`;
            faults.add(`${pointer}/name`, 'unique', message);
        }
        seen.add(test.name);
        const isFailure = (test.exit_code ?? 0) !== 0;
        return {
            name: test.name,
            input: test.input,
            output: test.output,
            exitCode: test.exit_code,
            outcome: test.outcome ?? (isFailure ? 'plugin_failed' : 'succeeded'),
            workspace: faults.parse(test.workspace, `${pointer}/workspace`, 'path', (text) => parseRelativePath(text, (0,external_node_path_.dirname)(file)), undefined),
        };
    });
}

;// CONCATENATED MODULE: ./src/definition/tree-faults.ts


/** Deeper values overflow the stack of whatever walks them recursively. */
const MAX_DEPTH = 100;
/** YAML aliases can make a huge tree of a small file. */
const MAX_NODES = 200_000;
/**
 * What makes a value no usable JSON: too deep (or cyclic), too large, or with
 * numbers JSON cannot hold.
 */
function treeFaults(root) {
    const faults = [];
    const open = [{ value: root, pointer: '', depth: 0 }];
    for (let count = 1; open.length > 0; count++) {
        const { value, pointer, depth } = open.pop() ?? { pointer: '', depth: 0 };
        if (depth > MAX_DEPTH) {
            return [tooDeep()];
        }
        if (count > MAX_NODES) {
            const message = `holds more than ${MAX_NODES} values`;
            return [{ pointer: '', rule: 'size', message }];
        }
        if (typeof value === 'number' && !Number.isFinite(value)) {
            const message = `must be a finite number, got ${describeValue(value)}`;
            faults.push({ pointer, rule: 'finite', message });
        }
        if (typeof value !== 'object' || value === null)
            continue;
        for (const [key, member] of Object.entries(value)) {
            const place = depth < MAX_DEPTH ? pointerTo(pointer, key) : pointer;
            open.push({ value: member, pointer: place, depth: depth + 1 });
        }
    }
    return faults;
}
/** The fault of a text or a value that is nested too deeply. */
function tooDeep() {
    const message = `is nested more than ${MAX_DEPTH} levels deep`;
    return { pointer: '', rule: 'depth', message };
}

;// CONCATENATED MODULE: ./src/definition/version.ts
// https://semver.org/#is-there-a-suggested-regular-expression-regex-to-check-a-semver-string
const SEMANTIC_VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\+[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?$/;
/** Longer ones are refused by every tool that compares versions. */
const version_MAX_LENGTH = 256;
/** True for an exact semantic version: `1.2.0`, not `v1.2.0`, not `1.2`. */
function isVersion(text) {
    if (text.length > version_MAX_LENGTH)
        return false;
    const match = SEMANTIC_VERSION.exec(text);
    if (match === null)
        return false;
    return match.slice(1, 4).every((part) => Number.isSafeInteger(Number(part)));
}

;// CONCATENATED MODULE: ./src/definition/without-faults.ts


/**
 * A copy without the members that have faults, so that what is left can be
 * checked further. A list with a bad item goes as a whole.
 */
function withoutFaults(value, faults) {
    if (faults.length === 0)
        return value;
    const copy = structuredClone(value);
    for (const { pointer } of faults)
        remove(copy, pointerKeys(pointer));
    return copy;
}
function remove(root, keys) {
    let owner = root;
    for (const [at, key] of keys.entries()) {
        if (!isJsonObject(owner) || !Object.hasOwn(owner, key))
            return;
        const member = owner[key];
        if (Array.isArray(member) || at === keys.length - 1) {
            delete owner[key];
            return;
        }
        owner = member;
    }
}

;// CONCATENATED MODULE: ./src/definition/parse-definition.ts






















/** Stands for an image that is refused, until the faults are thrown. */
const NO_IMAGE = {};
/**
 * Makes a definition of what a file holds: checks everything, fills in every
 * default, resolves paths against the directory of `file`.
 * @throws DefinitionError with all faults at once
 */
function parseDefinition(value, file) {
    const path = (0,external_node_path_.resolve)(file);
    const tree = treeFaults(value);
    if (tree.some(({ pointer }) => pointer === ''))
        throwFaults(path, tree);
    const places = new Set(tree.map(({ pointer }) => pointer));
    const schema = schemaFaults(value).filter((it) => !places.has(it.pointer));
    const first = [...tree, ...schema];
    if (!isJsonObject(value))
        throwFaults(path, first);
    const faults = new FaultCollector();
    const usable = withoutFaults(value, first);
    const definition = readSections(usable, path, faults);
    const all = [...first, ...faults.faults];
    if (all.length > 0)
        throwFaults(path, all);
    return definition;
}
function throwFaults(file, faults) {
    throw new DefinitionError(file, faults);
}
/** The definition, with faults noted and defaults where there are some. */
function readSections(raw, file, faults) {
    const image = faults.parse(raw.image, '/image', 'image', parseImageReference, NO_IMAGE);
    const env = parseEnvironment(raw.env ?? {}, faults);
    checkSecrets(raw.secrets ?? [], env, faults);
    checkArgv(raw.entrypoint, '/entrypoint', faults);
    checkArgv(raw.command, '/command', faults);
    faults.faults.push(...ioSchemaFaults(raw.input_schema, '/input_schema'), ...ioSchemaFaults(raw.output_schema, '/output_schema'));
    const id = raw.id ?? '';
    return {
        id,
        name: raw.name ?? id,
        description: raw.description ?? '',
        version: readVersion(raw.version, image, faults),
        image,
        platform: raw.platform,
        build: readBuild(raw.build, (0,external_node_path_.dirname)(file), faults),
        entrypoint: raw.entrypoint,
        command: raw.command,
        env,
        secrets: raw.secrets ?? [],
        defaults: raw.defaults,
        inputSchema: raw.input_schema,
        outputSchema: raw.output_schema,
        maxOutputBytes: faults.parse(raw.output?.max_bytes, '/output/max_bytes', 'quantity', parseMaxOutput, DEFAULT_MAX_OUTPUT_BYTES),
        limits: readLimits(raw.resource_limits ?? {}, faults),
        timeoutMs: faults.parse(raw.timeout, '/timeout', 'duration', parseDuration, DEFAULT_TIMEOUT_MS),
        stop: readStop(raw.stop ?? {}, faults),
        network: faults.parse(raw.network, '/network', 'network', parseNetworkName, DEFAULT_NETWORK),
        sandbox: readSandbox(raw.sandbox ?? {}, faults),
        workspace: raw.workspace ?? DEFAULT_WORKSPACE,
        tests: parseTests(raw.tests ?? [], file, faults),
        file,
    };
}
function readVersion(version, image, faults) {
    if (version === undefined) {
        return image.tag !== undefined && isVersion(image.tag)
            ? image.tag
            : undefined;
    }
    if (!isVersion(version)) {
        const message = `${(0,quote/* quote */.h)(version)} is not a semantic version such as "1.2.0"`;
        faults.add('/version', 'version', message);
    }
    return version;
}
function readBuild(build, directory, faults) {
    if (build === undefined)
        return undefined;
    const read = (key, base, other) => faults.parse(build[key] ?? other, `/build/${key}`, 'path', (text) => parseRelativePath(text, base), base);
    const context = read('context', directory, '.');
    return { context, dockerfile: read('dockerfile', context, 'Dockerfile') };
}
function readLimits(raw, faults) {
    const read = (key, parse, other) => faults.parse(raw[key], `/resource_limits/${key}`, 'quantity', parse, other);
    return {
        nanoCpus: read('cpu', parseCpu, DEFAULT_LIMITS.nanoCpus),
        memoryBytes: read('memory', parseMemory, DEFAULT_LIMITS.memoryBytes),
        pids: raw.pids ?? DEFAULT_LIMITS.pids,
        tmpBytes: read('tmp', parseSize, DEFAULT_LIMITS.tmpBytes),
    };
}
function parseMaxOutput(value) {
    const bytes = parseSize(value);
    if (bytes <= MAX_OUTPUT_BYTES)
        return bytes;
    throw new ValueError(`${describeValue(value)} is more than "256Mi", the most that can be read as one JSON`);
}
function readStop(raw, faults) {
    const parseGrace = (text) => {
        const grace = parseDuration(text);
        if (grace <= MAX_GRACE_MS)
            return grace;
        throw new ValueError(`${(0,quote/* quote */.h)(text)} is more than 60 seconds`);
    };
    return {
        signal: raw.signal ?? DEFAULT_STOP.signal,
        graceMs: faults.parse(raw.grace, '/stop/grace', 'duration', parseGrace, DEFAULT_STOP.graceMs),
    };
}
function readSandbox(raw, faults) {
    return {
        readOnly: raw.read_only ?? DEFAULT_READ_ONLY,
        user: faults.parse(raw.user, '/sandbox/user', 'user', parseSandboxUser, DEFAULT_USER),
        capabilities: [...new Set(raw.capabilities)],
        runtime: raw.runtime,
    };
}
/** A NUL ends an argument early, or makes the engine refuse to start. */
function checkArgv(argv, pointer, faults) {
    argv?.forEach((argument, at) => {
        if (!argument.includes('\0'))
            return;
        const message = `${(0,quote/* quote */.h)(argument)} must not contain a NUL`;
        faults.add(pointerTo(pointer, at), 'argv', message);
    });
}

;// CONCATENATED MODULE: ./src/registry/position.ts
/** Line and column of an offset in a text, both from 1. */
function positionAt(text, offset) {
    const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

;// CONCATENATED MODULE: ./src/registry/json-text-fault.ts



const SPACE = /[ \t\n\r]*/y;
// Every character from the space on, but for the quote and the backslash.
const STRING = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*"/y;
const SCALAR = /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
/**
 * The first thing that makes a text no JSON, with line and column. The parser
 * of the platform names no place, quotes the text, and lets duplicate keys and
 * any depth pass.
 */
function jsonTextFault(text) {
    let at = 0;
    const fault = (rule, message) => ({
        pointer: '',
        rule,
        message,
        position: positionAt(text, at),
    });
    const take = (pattern) => {
        pattern.lastIndex = at;
        const found = pattern.exec(text)?.[0];
        at += found?.length ?? 0;
        return found;
    };
    const takeSign = (sign) => {
        take(SPACE);
        if (text[at] !== sign)
            return false;
        at += 1;
        return true;
    };
    const expected = (what) => {
        const where = at >= text.length ? ', but the file ends' : '';
        return fault('json', `expected ${what}${where}`);
    };
    const value = (depth) => {
        if (depth > MAX_DEPTH)
            return { ...tooDeep(), position: positionAt(text, at) };
        if (takeSign('{'))
            return members('}', depth, member);
        if (takeSign('['))
            return members(']', depth, value);
        const start = at;
        if (take(STRING) !== undefined)
            return undefined;
        const scalar = take(SCALAR);
        if (scalar === undefined)
            return expected('a JSON value');
        if (/^[-\d]/.test(scalar) && !Number.isFinite(Number(scalar))) {
            at = start;
            return fault('finite', 'the number is too large');
        }
        return undefined;
    };
    const members = (end, depth, read) => {
        if (takeSign(end))
            return undefined;
        const keys = new Set();
        do {
            const found = read(depth + 1, keys);
            if (found !== undefined)
                return found;
        } while (takeSign(','));
        return takeSign(end) ? undefined : expected(`"," or "${end}"`);
    };
    const member = (depth, keys) => {
        take(SPACE);
        const start = at;
        const text = take(STRING);
        if (text === undefined)
            return expected('a key in double quotes');
        const key = JSON.parse(text);
        if (keys.has(key)) {
            at = start;
            return fault('duplicate_key', `${(0,quote/* quote */.h)(key)} is there twice`);
        }
        keys.add(key);
        return takeSign(':') ? value(depth) : expected('":" after the key');
    };
    const found = value(0);
    if (found !== undefined)
        return found;
    take(SPACE);
    return at === text.length ? undefined : expected('the end of the file');
}

;// CONCATENATED MODULE: ./src/registry/yaml-text.ts



/** Enough for schemas that share parts, too few for an expansion bomb. */
const MAX_ALIASES = 50;
/** The parser needs quadratic time in the keys of one map. */
const MAX_ITEMS = 2000;
/** Our words for the parser's codes: its own messages quote the file. */
const SENTENCES = {
    ALIAS_PROPS: 'an alias cannot have a tag or an anchor',
    BAD_ALIAS: 'an alias is not well-formed',
    BAD_DQ_ESCAPE: 'a double-quoted string has an unknown escape',
    BAD_INDENT: 'the indentation does not fit',
    BAD_SCALAR_START: 'a plain string cannot start with this character: quote it',
    BLOCK_AS_IMPLICIT_KEY: 'a key and its value do not fit on this line',
    DUPLICATE_KEY: 'a key is there twice',
    MISSING_CHAR: 'a closing quote, bracket, colon or comma is missing',
    MULTILINE_IMPLICIT_KEY: 'a key must be on one line',
    MULTIPLE_DOCS: 'the file must hold one document, and holds more',
    NON_STRING_KEY: 'a key must be a string',
    RESOURCE_EXHAUSTION: 'is nested too deeply',
    TAB_AS_INDENT: 'tabs cannot indent: use spaces',
    TAG_RESOLVE_FAILED: 'tags are not supported: leave "!…" out',
    UNEXPECTED_TOKEN: 'something is here that does not belong here',
};
/**
 * The value of a YAML 1.2 text (core schema). The package is loaded here, so
 * that a run with JSON definitions does not pay for it.
 * @throws DefinitionError naming the line and column of every error
 */
async function parseYaml(text, file) {
    const { Composer, Lexer, Parser } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    const fail = (...faults) => {
        throw new DefinitionError(file, faults);
    };
    const failHere = (fault) => fail({ ...fault, position: positionAt(text, parser.offset) });
    const parser = new Parser();
    const tokens = [];
    // What comes after the parser is recursive, and can end the process: the
    // depth must be known first.
    for (const lexeme of new Lexer().lex(text)) {
        tokens.push(...parser.next(lexeme));
        // The document and the scalar in hand are on the stack too.
        if (parser.stack.length > MAX_DEPTH + 2)
            failHere(tooDeep());
        const top = parser.stack.at(-1);
        if (top !== undefined && 'items' in top && top.items.length > MAX_ITEMS) {
            const message = `has more than ${MAX_ITEMS} items in one place`;
            failHere({ pointer: '', rule: 'size', message });
        }
    }
    tokens.push(...parser.end());
    const composer = new Composer({
        schema: 'core',
        version: '1.2',
        strict: true,
        stringKeys: true,
        uniqueKeys: true,
        prettyErrors: false,
        logLevel: 'silent',
    });
    const documents = [...composer.compose(tokens, true, text.length)];
    const problems = documents.flatMap((it) => [...it.errors, ...it.warnings]);
    if (problems.length > 0)
        fail(...problems.map((it) => yaml_text_toFault(it, text)));
    const [document, second] = documents;
    if (second !== undefined) {
        const position = positionAt(text, second.range[0]);
        const message = SENTENCES.MULTIPLE_DOCS ?? '';
        fail({ pointer: '', rule: 'yaml', message, position });
    }
    try {
        return document.toJS({ maxAliasCount: MAX_ALIASES });
    }
    catch (cause) {
        const message = `has more than ${MAX_ALIASES} uses of its anchors, or an alias without an anchor`;
        const fault = { pointer: '', rule: 'yaml', message };
        throw new DefinitionError(file, [fault], { cause });
    }
}
function yaml_text_toFault(problem, text) {
    return {
        pointer: '',
        rule: 'yaml',
        message: SENTENCES[problem.code] ?? 'this is not valid YAML',
        position: positionAt(text, problem.pos[0]),
    };
}

;// CONCATENATED MODULE: ./src/registry/definition-file.ts







/**
 * Reads one definition file.
 * @param root the directory its real path must lie in; its own by default
 * @throws DefinitionError with everything that is wrong
 */
async function readDefinitionFile(path, root = dirname(resolve(path))) {
    const file = resolve(path);
    return parseDefinitionBytes(readDefinitionBytes(file, root), file);
}
/**
 * Makes a definition of the bytes of a file: JSON, or YAML by its name.
 * @throws DefinitionError with everything that is wrong
 */
async function parseDefinitionBytes(bytes, file) {
    const text = decode(bytes, file);
    const value = isYaml(file)
        ? await parseYaml(text, file)
        : parseJson(text, file);
    return parseDefinition(value, file);
}
/** Drops a byte order mark; refuses what would silently become U+FFFD. */
function decode(bytes, file) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        const message = 'is not UTF-8 text';
        throw new DefinitionError(file, [{ pointer: '', rule: 'encoding', message }], { cause });
    }
}
function parseJson(text, file) {
    const fault = jsonTextFault(text);
    if (fault !== undefined)
        throw new DefinitionError(file, [fault]);
    return JSON.parse(text);
}

;// CONCATENATED MODULE: ./src/registry/definition-store.ts



/** Definition files on disk. */
const fileStore = {
    paths: definitionPaths,
    read: definition_bytes_readDefinitionBytes,
    parse: parseDefinitionBytes,
};

;// CONCATENATED MODULE: ./src/registry/load-definitions.ts

const EVERY_FILE = { canHold: () => true, isAbout: () => true };
/** Reads every definition file, and parses the chosen ones. */
async function loadDefinitions(directories, store, filter = EVERY_FILE) {
    const loaded = { definitions: [], errors: [] };
    for (const directory of directories) {
        for (const path of store.paths(directory)) {
            let bytes;
            try {
                bytes = store.read(path, directory);
                if (!filter.canHold(path, bytes))
                    continue;
                loaded.definitions.push(await store.parse(bytes, path));
            }
            catch (error) {
                if (!(error instanceof DefinitionError))
                    throw error;
                if (filter.isAbout(path, bytes))
                    loaded.errors.push(error);
            }
        }
    }
    return loaded;
}

;// CONCATENATED MODULE: ./src/registry/files-of.ts

/** How far behind `id:` its value can begin, in characters. */
const VALUE_REACH = 120;
/** The key `id`, quoted or not, and what follows it. */
const ID_KEY = new RegExp(`id["']?\\s*:(?=([^]{0,${VALUE_REACH}}))`, 'gi');
/**
 * Ways of writing a key or a value that a search for text cannot see through:
 * escapes (`\u0061` in JSON; `\x61` or a line continuation in YAML), aliases
 * (`id: *name`), and explicit keys (`? id`).
 */
const HIDDEN_VALUE = /^\s*(?:\S+\s+)?(?:\*|["'][^"'\n]*\\)/;
const HIDDEN_KEY = /"[^"\n]*\\[uxU][^"\n]*"\s*:|^\s*\?\s/m;
/**
 * The files that can hold a plugin id, told from their bytes: parsing them all
 * takes seconds in a registry of thousands.
 */
function filesOf(id) {
    const wanted = id.toLowerCase();
    const word = new RegExp(`(?<![\\w.-])${id.replaceAll('.', '\\.')}(?![\\w.-])`, 'i');
    return {
        canHold: (path, bytes) => {
            const text = toText(bytes);
            return (
            // A file of this name without the id is worth an error.
            namesOf(path).includes(wanted) ||
                HIDDEN_KEY.test(text) ||
                Array.from(text.matchAll(ID_KEY)).some(([, value = '']) => word.test(value) || HIDDEN_VALUE.test(value)));
        },
        isAbout: (path, bytes) => namesOf(path).includes(wanted) ||
            (bytes !== undefined && word.test(toText(bytes))),
    };
}
/** Ids are ASCII, which Latin-1 decodes as it is, and fastest. */
function toText(bytes) {
    return bytes.toString('latin1');
}
function namesOf(path) {
    const name = (0,external_node_path_.basename)(path).replace(/\.[^.]*$/, '');
    const names = name === 'plugin' ? [name, (0,external_node_path_.basename)((0,external_node_path_.dirname)(path))] : [name];
    return names.map((it) => it.toLowerCase());
}

;// CONCATENATED MODULE: ./src/registry/registry.ts







/**
 * A registry of the definition files in plugins directories, read anew at every
 * call. No directory has precedence: what is in two of them is an error.
 * @param options.directories absolute, or relative to the working directory
 * @param options.onIgnored told of each invalid file that is about a plugin
 * which was found in another file: it may hold the version that was meant
 */
function createRegistry(options, store = fileStore) {
    const directories = [
        ...new Set(options.directories.map((it) => (0,external_node_path_.resolve)(it))),
    ];
    return {
        resolve: (reference) => resolveReference(reference, directories, store, options.onIgnored),
        list: () => listDefinitions(directories, store),
    };
}
async function resolveReference(reference, directories, store, onIgnored = () => undefined) {
    const { id, range } = parsePluginReference(reference);
    const { definitions, errors } = await loadDefinitions(directories, store, filesOf(id));
    const namesakes = definitions.filter((it) => it.id.toLowerCase() === id.toLowerCase());
    const [conflict] = findConflicts(namesakes);
    if (conflict !== undefined)
        throw conflict.error;
    const own = namesakes.filter((it) => it.id === id);
    if (own.length === 0) {
        const [error] = errors;
        if (error !== undefined)
            throw error;
        const all = await loadDefinitions(directories, store);
        throw pluginNotFound(id, directories, all);
    }
    errors.forEach(onIgnored);
    const [only] = own;
    if (only !== undefined && own.length === 1 && range === undefined) {
        return only;
    }
    // Loaded only when there is a version to choose.
    const { isRange, newestFirst, newestMatch } = await Promise.all(/* import() */[__nccwpck_require__.e(487), __nccwpck_require__.e(789)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3789));
    if (range !== undefined && !isRange(range))
        throw notARange(id, range);
    own.sort(newestFirst);
    const match = newestMatch(own, range);
    if (match === undefined)
        throw versionNotFound(reference, own);
    return match;
}
async function listDefinitions(directories, store) {
    const { definitions, errors } = await loadDefinitions(directories, store);
    const { newestFirst } = await Promise.all(/* import() */[__nccwpck_require__.e(487), __nccwpck_require__.e(789)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3789));
    const conflicts = findConflicts(definitions);
    const ambiguous = new Set(conflicts.flatMap((it) => it.definitions));
    return {
        definitions: definitions
            .filter((it) => !ambiguous.has(it))
            .sort((a, b) => compareIds(a.id, b.id) || newestFirst(a, b)),
        errors: [...errors, ...conflicts.map((it) => it.error)],
    };
}
/** By code unit, so that every machine lists the same order. */
function compareIds(a, b) {
    return a < b ? -1 : Number(a > b);
}

;// CONCATENATED MODULE: ./src/runner/execution-record.ts


/** File names inside a record directory. */
const RECORD_FILES = {
    record: 'execution.json',
    stdout: 'stdout',
    stderr: 'stderr.log',
};
/** A record that nothing is known of yet. */
function emptyRecord(executionId, plugin) {
    return {
        record_version: 1,
        execution_id: executionId,
        plugin,
        plugin_version: null,
        definition_file: null,
        container: null,
        image: null,
        image_digest: null,
        states: [],
        outcome: null,
        exit_code: null,
        error: null,
        warnings: [],
        duration_ms: null,
        limits: null,
        timeout_ms: null,
        sandbox: null,
        input_bytes: null,
        stdout_bytes: null,
        stderr_bytes: null,
        peak_memory_bytes: null,
        cpu_ms: null,
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
    const directory = (0,external_node_path_.join)(recordsDirectory, executionId);
    (0,external_node_fs_namespaceObject.mkdirSync)(directory, { recursive: true, mode: 0o700 });
    return directory;
}
/** Writes the record so that a reader never sees half of one. */
function writeRecord(directory, record) {
    const path = (0,external_node_path_.join)(directory, RECORD_FILES.record);
    (0,external_node_fs_namespaceObject.writeFileSync)(`${path}.partial`, `${JSON.stringify(record, null, 2)}\n`, {
        mode: 0o600,
    });
    (0,external_node_fs_namespaceObject.renameSync)(`${path}.partial`, path);
}

;// CONCATENATED MODULE: ./src/runner/parse-json-bytes.ts
/** Deeper values overflow the stack of validators, here and in plugins. */
const MAX_JSON_DEPTH = 500;
/**
 * Parses one JSON value (RFC 8259) from bytes. A byte order mark is ignored.
 * The problem names the place but never quotes the text, which may be secret.
 */
function parseJsonBytes(bytes) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return { ok: false, problem: 'it is not valid UTF-8' };
    }
    if (text.trim() === '')
        return { ok: false, problem: 'it is empty' };
    if (exceedsDepth(text, MAX_JSON_DEPTH)) {
        return {
            ok: false,
            problem: `it is nested deeper than ${MAX_JSON_DEPTH} levels`,
        };
    }
    try {
        return { ok: true, value: JSON.parse(text), text };
    }
    catch {
        return { ok: false, problem: describeError(text) };
    }
}
/** Brackets inside strings do not count. */
function exceedsDepth(text, limit) {
    let depth = 0;
    let inString = false;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (inString) {
            if (code === 0x5c)
                at += 1;
            else if (code === 0x22)
                inString = false;
        }
        else if (code === 0x22) {
            inString = true;
        }
        else if (code === 0x7b || code === 0x5b) {
            depth += 1;
            if (depth > limit)
                return true;
        }
        else if (code === 0x7d || code === 0x5d) {
            depth -= 1;
        }
    }
    return false;
}
function describeError(text) {
    const offset = findJsonError(text);
    const before = text.slice(0, offset);
    const line = before.split('\n').length;
    const column = offset - before.lastIndexOf('\n');
    const place = `line ${line}, column ${column}`;
    if (offset >= text.trimEnd().length) {
        return `it ends before the JSON is complete (${place})`;
    }
    const first = text[offset] ?? '';
    if (isCompleteValue(before)) {
        return `there is more text after the JSON value (${place})`;
    }
    return `there is ${describeCharacter(first)} where JSON has none (${place})`;
}
function isCompleteValue(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
function describeCharacter(character) {
    return /[\x21-\x7e]/.test(character)
        ? `the character '${character}'`
        : `the character U+${(character.codePointAt(0) ?? 0)
            .toString(16)
            .toUpperCase()
            .padStart(4, '0')}`;
}
const parse_json_bytes_SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const parse_json_bytes_SPACE = /[ \t\n\r]*/y;
/**
 * Where the first token stands that JSON does not allow; V8's own message has
 * no position for short texts, and quotes them.
 */
function findJsonError(text) {
    let at = 0;
    const open = [];
    let expect = 'value';
    const take = (pattern) => {
        pattern.lastIndex = at;
        if (!pattern.test(text))
            return false;
        at = pattern.lastIndex;
        return true;
    };
    const takeString = () => {
        if (text[at] !== '"')
            return false;
        const end = readString(text, at);
        at = end.at;
        return end.closed;
    };
    for (;;) {
        take(parse_json_bytes_SPACE);
        const character = text[at];
        if (expect === 'after') {
            const inside = open.at(-1);
            if (inside === undefined || character === undefined)
                return at;
            if (character === ',')
                expect = inside === '{' ? 'key' : 'value';
            else if (character === (inside === '{' ? '}' : ']'))
                open.pop();
            else
                return at;
            at += 1;
        }
        else if (expect === 'key' || expect === 'key-or-end') {
            if (expect === 'key-or-end' && character === '}') {
                open.pop();
                at += 1;
                expect = 'after';
                continue;
            }
            if (!takeString())
                return at;
            take(parse_json_bytes_SPACE);
            if (text[at] !== ':')
                return at;
            at += 1;
            expect = 'value';
        }
        else if (expect === 'value-or-end' && character === ']') {
            open.pop();
            at += 1;
            expect = 'after';
        }
        else if (character === '{' || character === '[') {
            open.push(character);
            at += 1;
            expect = character === '{' ? 'key-or-end' : 'value-or-end';
        }
        else if (takeString() || take(parse_json_bytes_SCALAR)) {
            expect = 'after';
        }
        else {
            return at;
        }
    }
}
const ESCAPE = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;
/**
 * Reads a string from its opening quote. By hand: a pattern with a repeated
 * choice overflows the stack on a long string.
 * @returns where it ends, and whether that is behind its closing quote.
 */
function readString(text, start) {
    let at = start + 1;
    while (at < text.length) {
        const code = text.charCodeAt(at);
        if (code === 0x22)
            return { at: at + 1, closed: true };
        if (code < 0x20)
            break;
        if (code === 0x5c) {
            ESCAPE.lastIndex = at + 1;
            if (!ESCAPE.test(text))
                break;
            at = ESCAPE.lastIndex;
        }
        else {
            at += 1;
        }
    }
    return { at, closed: false };
}

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

;// CONCATENATED MODULE: ./src/runner/stream-file.ts

/** Creates or empties a file, readable by its owner only. */
function openStreamFile(path, maxBytes) {
    const descriptor = (0,external_node_fs_namespaceObject.openSync)(path, 'w', 0o600);
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
                rest = rest.subarray((0,external_node_fs_namespaceObject.writeSync)(descriptor, rest));
            }
        },
        close() {
            if (open)
                (0,external_node_fs_namespaceObject.closeSync)(descriptor);
            open = false;
        },
    };
}

;// CONCATENATED MODULE: ./src/runner/captured-streams.ts







/** A log longer than this helps nobody; what is dropped is counted. */
const MAX_STDERR_BYTES = 16 * 1024 * 1024;
/**
 * Opens the files of one execution. More output than the definition accepts is
 * a cause to end it.
 */
function captureStreams(directory, definition, causes) {
    const { id, maxOutputBytes } = definition;
    const stdout = openStreamFile((0,external_node_path_.join)(directory, RECORD_FILES.stdout), maxOutputBytes);
    const stderr = openStreamFile((0,external_node_path_.join)(directory, RECORD_FILES.stderr), MAX_STDERR_BYTES);
    const lastLine = followLastLine();
    return {
        stdoutFile: stdout.path,
        stderrFile: stderr.path,
        get stdoutBytes() {
            return stdout.totalBytes;
        },
        get stderrBytes() {
            return stderr.totalBytes;
        },
        takeOutput(bytes) {
            stdout.write(bytes);
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
            stderr.write(bytes);
            lastLine.push(bytes);
        },
        lastLogLine: () => lastLine.text(),
        output() {
            stdout.close();
            const bytes = (0,external_node_fs_namespaceObject.readFileSync)(stdout.path);
            // The beginning of a flood can look like a value.
            return stdout.keptBytes < stdout.totalBytes
                ? { bytes, parsed: { ok: false, problem: 'it was cut off' } }
                : { bytes, parsed: parseJsonBytes(bytes) };
        },
        close() {
            stdout.close();
            stderr.close();
        },
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./src/runner/merge-patch.ts

/**
 * Applies a JSON Merge Patch (RFC 7396 §2): members of `patch` win, objects
 * are merged, `null` removes a member. Neither argument is changed.
 */
function mergePatch(target, patch) {
    if (!isJsonObject(patch))
        return patch;
    const merged = new Map(isJsonObject(target) ? Object.entries(target) : []);
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
/**
 * `defaults` ⊕ input. Without defaults to add, the plugin gets the very bytes
 * that were given: big integers, key order and duplicate keys included.
 * @throws UserError `invalid_input` when the text is not one JSON value.
 */
function composeInput(text, definition) {
    const given = text ?? Buffer.from('{}');
    if (given.length > MAX_INPUT_BYTES) {
        throw new task_error/* UserError */.yo('invalid_input', `The input of plugin ${(0,quote/* quote */.h)(definition.id)} is ${given.length} bytes ` +
            `and at most ${MAX_INPUT_BYTES} are accepted: pass large data as files.`);
    }
    const parsed = parseJsonBytes(given);
    if (!parsed.ok) {
        throw new task_error/* UserError */.yo('invalid_input', `The input of plugin ${(0,quote/* quote */.h)(definition.id)} is not JSON: ` +
            `${parsed.problem}. Give one JSON value.`);
    }
    const bytes = withoutByteOrderMark(given);
    const { defaults } = definition;
    if (defaults === undefined || !isJsonObject(parsed.value)) {
        return { bytes, value: parsed.value };
    }
    const value = mergePatch(defaults, parsed.value);
    if ((0,external_node_util_.isDeepStrictEqual)(value, parsed.value))
        return { bytes, value };
    const number = inexactNumber(parsed.text);
    if (number !== undefined) {
        throw new task_error/* UserError */.yo('invalid_input', `The input of plugin ${(0,quote/* quote */.h)(definition.id)} has a number that cannot be ` +
            `merged with the definition's \`defaults\` without a change ` +
            `(${(0,quote/* quote */.h)(number, 40)}): give it as a string, or give the defaults too.`);
    }
    return { bytes: Buffer.from(JSON.stringify(value)), value };
}
/** Programs such as Python's json module refuse it. */
function withoutByteOrderMark(bytes) {
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return marked ? bytes.subarray(3) : bytes;
}
/** The first number of a valid JSON text that JavaScript would change. */
function inexactNumber(text) {
    // Strings are matched so that the digits in them are passed over.
    const tokens = /"(?:[^"\\]|\\.)*?"|-?\d[\d.eE+-]*/g;
    for (const [token] of text.matchAll(tokens)) {
        if (token.startsWith('"'))
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

;// CONCATENATED MODULE: ./src/runner/find-git.ts


/** `actions/checkout` with `path:` puts repositories one or two levels down. */
const find_git_MAX_DEPTH = 2;
/** Bounds the search in a workspace of very many directories. */
const MAX_DIRECTORIES = 2_000;
/**
 * Finds the `.git` of the workspace and of the repositories in it, which can
 * hold credentials. Links are not followed; what cannot be read is passed over.
 */
function findGit(workspace) {
    const found = [];
    const queue = [{ path: '', depth: 0 }];
    for (let read = 0; read < MAX_DIRECTORIES; read += 1) {
        const next = queue.shift();
        if (next === undefined)
            break;
        for (const entry of find_git_entriesOf((0,external_node_path_.join)(workspace, next.path))) {
            const path = next.path === '' ? entry.name : `${next.path}/${entry.name}`;
            if (entry.name === '.git') {
                found.push({ path, isDirectory: find_git_isDirectory(workspace, path, entry) });
            }
            else if (entry.isDirectory() && next.depth < find_git_MAX_DEPTH) {
                queue.push({ path, depth: next.depth + 1 });
            }
        }
    }
    return found;
}
/** The engine mounts over what a link points at. */
function find_git_isDirectory(workspace, path, entry) {
    if (!entry.isSymbolicLink())
        return entry.isDirectory();
    try {
        return (0,external_node_fs_namespaceObject.statSync)((0,external_node_path_.join)(workspace, path)).isDirectory();
    }
    catch {
        return false;
    }
}
function find_git_entriesOf(directory) {
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)(directory, { withFileTypes: true });
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./src/runner/container-spec.ts





/** Where a plugin with `workspace: read` finds the repository. */
const WORKSPACE_TARGET = '/workspace';
/**
 * The container for one execution of a definition.
 * @throws UserError when the step and the definition do not fit together.
 */
function containerSpec(definition, task, image, executionId, hostUser) {
    const mounts = workspaceMounts(definition, task);
    return {
        name: containerName(definition.id, executionId),
        executionId,
        pluginId: definition.id,
        image,
        entrypoint: definition.entrypoint,
        command: definition.command,
        env: environment(definition, task, executionId),
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
        mounts: mounts.mounts,
        hiddenPaths: mounts.hiddenPaths,
        stopSignal: definition.stop.signal,
    };
}
/** Unique, and inside Docker's `[a-zA-Z0-9][a-zA-Z0-9_.-]+`. */
function containerName(pluginId, executionId) {
    return `plugin-runner-${pluginId.toLowerCase()}-${executionId}`;
}
/**
 * Refuses names the definition does not declare, secrets that are missing, and
 * a build of what is not the repository's.
 * @throws UserError `invalid_input` or `definition_invalid`.
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
    for (const name of Object.keys(task.secrets)) {
        if (!definition.secrets.includes(name)) {
            complain(`The step gives ${secretName(name)} and plugin ${id} does not ` +
                'declare it: add the name to `secrets:` in its definition. (A value ' +
                'of several lines needs the JSON form of the input.)');
        }
    }
    for (const name of definition.secrets) {
        if (!task.secrets[name]) {
            complain(`Plugin ${id} needs the secret ${(0,quote/* quote */.h)(name)}: give it to the step ` +
                `with \`secrets: ${name}=\${{ secrets.${name} }}\`. A secret ` +
                'that is not set is empty; in a run for a fork, every one is.');
        }
    }
    checkBuildContext(definition, task);
    if (definition.workspace !== 'none' && task.workspace === undefined) {
        complain(`Plugin ${id} reads the repository (\`workspace: ${definition.workspace}\`) ` +
            'and there is none: GITHUB_WORKSPACE is not set.');
    }
}
/** A build sends its context to the engine: nothing of the rest of the disk. */
function checkBuildContext(definition, task) {
    const { build, file } = definition;
    if (build === undefined || task.workspace === undefined)
        return;
    const roots = [task.workspace, (0,external_node_path_.dirname)(file)].map(realPath);
    for (const path of [build.context, build.dockerfile].map(realPath)) {
        if (!roots.some((root) => `${path}/`.startsWith(`${root}/`))) {
            throw new task_error/* UserError */.yo('definition_invalid', `The \`build\` of plugin ${(0,quote/* quote */.h)(definition.id)} leads to ` +
                `${(0,quote/* quote */.h)(path)}, outside the repository: keep it inside.`);
        }
    }
}
/** What is not there is the build's to complain about. */
function realPath(path) {
    try {
        return (0,external_node_fs_namespaceObject.realpathSync)(path);
    }
    catch {
        return path;
    }
}
/** A line of a pasted key can look like a name, and must not be shown. */
function secretName(name) {
    return /^[A-Z][A-Z0-9_]{0,39}$/.test(name)
        ? `the secret ${(0,quote/* quote */.h)(name)}`
        : 'a secret';
}
function environment(definition, task, executionId) {
    return {
        ...definition.env,
        ...task.env,
        ...task.secrets,
        PLUGIN_ID: definition.id,
        PLUGIN_EXECUTION_ID: executionId,
        ...(definition.workspace !== 'none' && {
            PLUGIN_WORKSPACE: WORKSPACE_TARGET,
        }),
    };
}
function userOf(definition, hostUser) {
    const { user } = definition.sandbox;
    switch (user.kind) {
        case 'ids':
            return `${user.uid}:${user.gid}`;
        case 'image':
            return undefined;
        case 'host':
            if (hostUser.uid === 0) {
                throw new task_error/* UserError */.yo('definition_invalid', `Plugin ${(0,quote/* quote */.h)(definition.id)} asks for \`sandbox.user: host\` and ` +
                    'this runner is root: leave the key out, or write "0:0" if root in ' +
                    'the container is really meant.');
            }
            return `${hostUser.uid}:${hostUser.gid}`;
    }
}
/** The repository read-only, without `.git`: it can hold credentials. */
function workspaceMounts(definition, task) {
    if (definition.workspace === 'none' || task.workspace === undefined) {
        return { mounts: [], hiddenPaths: [] };
    }
    const workspace = {
        source: task.workspace,
        target: WORKSPACE_TARGET,
        readOnly: true,
    };
    const mounts = [workspace];
    const hiddenPaths = [];
    for (const { path, isDirectory } of findGit(task.workspace)) {
        const target = `${WORKSPACE_TARGET}/${path}`;
        if (isDirectory)
            hiddenPaths.push(target);
        else
            mounts.push({ source: '/dev/null', target, readOnly: true });
    }
    return { mounts, hiddenPaths };
}

;// CONCATENATED MODULE: ./src/runner/end-cause.ts

/** Rejects pulls, builds and pauses that a cause interrupts. */
class EndedError extends task_error/* TaskError */.Ik {
}
/** Watches the deadline (monotonic) and the caller's cancellation. */
function watchEndCauses(cancel) {
    const controller = new AbortController();
    let first;
    let timer;
    const add = (cause) => {
        if (first !== undefined)
            return;
        first = cause;
        controller.abort(new EndedError(cause.outcome, cause.message));
    };
    const onCancel = () => add({ outcome: 'cancelled', message: 'The execution was cancelled.' });
    if (cancel.aborted)
        onCancel();
    cancel.addEventListener('abort', onCancel);
    return {
        get first() {
            return first;
        },
        signal: controller.signal,
        add,
        setDeadline(timeoutMs, sinceMs) {
            const leftMs = Math.max(0, timeoutMs - (performance.now() - sinceMs));
            timer = setTimeout(() => {
                add({
                    outcome: 'timed_out',
                    message: `The execution did not end within its timeout of ${timeoutMs / 1000} s ` +
                        'and was stopped: raise `timeout`, or make the plugin faster.',
                });
            }, leftMs);
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
        },
    };
}

;// CONCATENATED MODULE: ./src/runner/format-bytes.ts
const format_bytes_UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
/** A size for people: `512 MiB`, `8.1 MiB`, `42 B`. */
function formatBytes(bytes) {
    let value = bytes;
    let unit = 0;
    while (value >= 1024 && unit < format_bytes_UNITS.length - 1) {
        value /= 1024;
        unit += 1;
    }
    const digits = unit === 0 || Number.isInteger(value) ? 0 : 1;
    return `${value.toFixed(digits)} ${format_bytes_UNITS[unit] ?? ''}`;
}

;// CONCATENATED MODULE: ./src/definition/schema-dialect.ts

/** The draft a schema is written in: 2020-12 unless `$schema` says another. */
function schemaDialect(schema) {
    const uri = isJsonObject(schema) ? schema['$schema'] : undefined;
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
            return __nccwpck_require__.e(/* import() */ 135).then(__nccwpck_require__.bind(__nccwpck_require__, 7135));
        case '2019-09':
            return __nccwpck_require__.e(/* import() */ 90).then(__nccwpck_require__.bind(__nccwpck_require__, 8090));
        case '2020-12':
            return __nccwpck_require__.e(/* import() */ 710).then(__nccwpck_require__.bind(__nccwpck_require__, 8710));
    }
}

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
    return {
        async validate(value, valueBytes) {
            if (quick(value))
                return [];
            const thorough = valueBytes > ALL_FAULTS_MAX_BYTES
                ? quick
                : await compile(schema, { ...OPTIONS, allErrors: true });
            thorough(value);
            return (thorough.errors ?? [])
                .slice(0, MAX_FAULTS)
                .map((error) => json_validator_toFault(error, value, schema));
        },
    };
}
/** Sentences for an error message: up to ten, then how many more. */
function listFaults(faults) {
    const lines = faults
        .slice(0, MAX_LISTED_FAULTS)
        .map(({ pointer, rule, message }) => {
        const place = pointer === '' ? 'the whole value' : (0,quote/* quote */.h)(pointer);
        return `  ${place}: ${message} (${rule})`;
    });
    const more = faults.length - lines.length;
    if (more > 0)
        lines.push(`  and ${more} more`);
    return lines.join('\n');
}
async function compile(schema, options) {
    const ajv = await newAjv(schema, options);
    if (mentionsFormat(schema)) {
        const { default: addFormats } = await Promise.all(/* import() */[__nccwpck_require__.e(457), __nccwpck_require__.e(196)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2815, 23));
        addFormats(ajv);
    }
    return ajv.compile(schema);
}
async function newAjv(schema, options) {
    switch (schemaDialect(schema)) {
        case 'draft-07':
            return new (await Promise.all(/* import() */[__nccwpck_require__.e(457), __nccwpck_require__.e(463)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2463, 23))).default(options);
        case '2019-09':
            return new (await Promise.all(/* import() */[__nccwpck_require__.e(457), __nccwpck_require__.e(878)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 878, 23))).default(options);
        case '2020-12':
            return new (await Promise.all(/* import() */[__nccwpck_require__.e(457), __nccwpck_require__.e(210)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2210, 23))).default(options);
    }
}
function mentionsFormat(schema) {
    return JSON.stringify(schema).includes('"format":');
}
function json_validator_toFault(error, root, schema) {
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
            return `must be ${[params['type']].flat().join(' or ')}, is ${typeName(valueAt(root, error.instancePath))}`;
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
    const parent = valueAt(schema, decodeURIComponent(beside));
    const known = isJsonObject(parent) ? parent['properties'] : undefined;
    const nearest = isJsonObject(known)
        ? suggest(key, Object.keys(known))
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

;// CONCATENATED MODULE: ./src/runner/judge.ts



/**
 * Decides how an execution ended. The first cause wins: a plugin that printed
 * perfect JSON after its deadline has still timed out.
 */
async function judge(evidence) {
    const { cause, exit } = evidence;
    if (cause !== undefined)
        return failed(cause.outcome, cause.message);
    if (exit.exitCode !== 0)
        return judgeFailure(evidence);
    const warnings = exit.oomKilled
        ? [
            `A process of plugin ${(0,quote/* quote */.h)(evidence.plugin.id)} was killed for lack ` +
                `of memory (${memoryFigures(evidence)}), but the plugin ended with ` +
                'exit code 0: its result may be incomplete.',
        ]
        : [];
    return judgeOutput(evidence, warnings);
}
function judgeFailure(evidence) {
    const { plugin, exit, lastLogLine } = evidence;
    if (exit.oomKilled) {
        return failed('out_of_memory', `Plugin ${(0,quote/* quote */.h)(plugin.id)} ran out of memory (${memoryFigures(evidence)}) ` +
            `and ended with exit code ${exit.exitCode}: raise ` +
            '`resource_limits.memory` of its definition, or `memory` of the step.');
    }
    const killed = exit.exitCode === 137
        ? ' It was killed, not by plugin-runner: possibly for lack of memory on the runner.'
        : '';
    const said = lastLogLine === ''
        ? 'It wrote nothing on stderr.'
        : `Its last log line: ${(0,quote/* quote */.h)(messageOf(lastLogLine), quote/* LONG_QUOTE */.E)}.`;
    return failed('plugin_failed', `Plugin ${(0,quote/* quote */.h)(plugin.id)} ended with exit code ${exit.exitCode}.${killed} ${said}`);
}
async function judgeOutput(evidence, warnings) {
    const { plugin, output } = evidence;
    if (!output.ok) {
        return failed('invalid_output', `Plugin ${(0,quote/* quote */.h)(plugin.id)} ended with exit code 0 but its stdout is not ` +
            `JSON: ${output.problem}. A plugin prints exactly one JSON value on ` +
            'stdout; logs belong on stderr.', warnings);
    }
    const faults = await evidence.checkOutput(output.value);
    if (faults.length > 0) {
        return failed('invalid_output', `The output of plugin ${(0,quote/* quote */.h)(plugin.id)} does not fit its output_schema:\n` +
            listFaults(faults), warnings);
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

;// CONCATENATED MODULE: ./src/runner/isolated-validator.ts
/** Keywords whose time can grow with the square of a value, or much faster. */
const SLOW_KEYWORDS = /"(?:pattern|patternProperties|format|uniqueItems)":/;
/**
 * Whether a value can make the check by this schema take for ever: 40 letters
 * against `^(a+)+$` take years (https://ajv.js.org/security.html#redos-attack).
 */
function canBeSlow(schema) {
    return SLOW_KEYWORDS.test(JSON.stringify(schema));
}
/**
 * Checks in a thread of its own, which a deadline or a cancellation can end; on
 * the main thread no timer and no signal would come through any more.
 */
function isolatedValidator(schema, { workerFile, signal }) {
    return {
        async validate(value, valueBytes) {
            const { Worker } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5919, 23));
            signal.throwIfAborted();
            const task = { schema, value, valueBytes };
            const worker = new Worker(workerFile, { workerData: task });
            return new Promise((resolve, reject) => {
                const onAbort = () => {
                    void worker.terminate();
                    reject(signal.reason);
                };
                signal.addEventListener('abort', onAbort);
                worker.on('message', resolve);
                worker.on('error', reject);
                worker.on('exit', () => {
                    signal.removeEventListener('abort', onAbort);
                    reject(new Error('the check ended without an answer'));
                });
            });
        },
    };
}

;// CONCATENATED MODULE: ./src/runner/plugin-schema.ts




/**
 * Compiles one of a definition's schemas.
 * @param isolation for checks that may not end.
 * @returns undefined where the definition has none.
 * @throws UserError `definition_invalid` when it is not a usable JSON Schema.
 */
async function pluginSchema(definition, key, isolation) {
    const schema = key === 'input_schema' ? definition.inputSchema : definition.outputSchema;
    if (schema === undefined)
        return undefined;
    const unusable = (error) => new task_error/* UserError */.yo('definition_invalid', `The ${key} of plugin ${(0,quote/* quote */.h)(definition.id)} (${(0,quote/* quote */.h)(definition.file)}) ` +
        `is not a usable JSON Schema: ${error.message}`, { cause: error });
    try {
        const compiled = await compileSchema(schema);
        const validator = canBeSlow(schema)
            ? isolatedValidator(schema, isolation)
            : compiled;
        return {
            validate: (value, valueBytes) => validator.validate(value, valueBytes).catch((error) => {
                isolation.signal.throwIfAborted();
                // A schema that refers to itself alone overflows the stack.
                throw unusable(error);
            }),
        };
    }
    catch (error) {
        throw unusable(error);
    }
}
/**
 * Checks an input against the definition's schema.
 * @throws UserError `invalid_input` with every fault at once and no value.
 */
async function checkInput(input, definition, isolation) {
    const validator = await pluginSchema(definition, 'input_schema', isolation);
    const faults = (await validator?.validate(input.value, input.bytes.length)) ?? [];
    if (faults.length === 0)
        return;
    throw new task_error/* UserError */.yo('invalid_input', `The input of plugin ${(0,quote/* quote */.h)(definition.id)} does not fit its input_schema:\n` +
        listFaults(faults));
}

;// CONCATENATED MODULE: ./src/runner/redact.ts
/** Shorter values are words of every message; hiding them hides nothing. */
const MIN_LENGTH = 3;
/**
 * Replaces the values of secrets in a text by `***`, also as JSON writes them.
 * To be done before the text is cut: half a secret is not recognised.
 */
function redact(text, secrets) {
    const forms = new Set();
    for (const secret of secrets) {
        for (const line of [secret, ...secret.split(/\r\n|[\r\n]/)]) {
            if (line.trim().length < MIN_LENGTH)
                continue;
            forms.add(line);
            forms.add(JSON.stringify(line).slice(1, -1));
        }
    }
    return [...forms]
        .sort((a, b) => b.length - a.length)
        .reduce((shown, form) => shown.replaceAll(form, '***'), text);
}

;// CONCATENATED MODULE: ./src/runner/wait-or-stop.ts

/**
 * The longest grace on a cancellation: a workflow runner kills the process
 * 7.5 s after the first signal, and the container has to be gone by then
 * (https://github.com/actions/runner/blob/main/src/Runner.Sdk/ProcessInvoker.cs).
 */
const CANCEL_GRACE_MS = 4_000;
/** How long an engine may take to report the end of a killed container. */
const REPORT_DEADLINE_MS = 10_000;
/**
 * Waits for the plugin's end. On the first cause to end it, asks it to stop
 * and then kills it; on a flood of output it kills at once.
 * @throws EngineError when the engine never reports the end.
 */
function waitOrStop(container, { stop }, causes) {
    return new Promise((resolve, reject) => {
        let timer;
        let reported = false;
        async function end() {
            if (causes.first?.outcome === 'output_too_large')
                await container.kill();
            else
                await container.stop(graceMs());
        }
        function graceMs() {
            return causes.first?.outcome === 'cancelled'
                ? Math.min(stop.graceMs, CANCEL_GRACE_MS)
                : stop.graceMs;
        }
        function onCause() {
            // A failed stop shows here too: the end is never reported.
            void end()
                .catch(() => undefined)
                .then(() => {
                if (reported)
                    return;
                timer = setTimeout(() => {
                    reject(new task_error/* EngineError */.NJ('engine_unavailable', 'The engine did not report the end of a plugin it was told to kill.'));
                }, REPORT_DEADLINE_MS);
            });
        }
        if (causes.signal.aborted)
            onCause();
        causes.signal.addEventListener('abort', onCause);
        container
            .wait()
            .then(resolve, reject)
            .finally(() => {
            reported = true;
            causes.signal.removeEventListener('abort', onCause);
            clearTimeout(timer);
        });
    });
}

;// CONCATENATED MODULE: ./src/runner/task-runner.ts











/**
 * Runs one task: input → container → output. Never rejects for an expected
 * end: whatever happens becomes the outcome of the returned execution.
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
    #causes;
    #directory;
    #record;
    #container;
    #streams;
    #output;
    constructor(task, ports) {
        const executionId = (0,external_node_crypto_.randomUUID)();
        this.#task = task;
        this.#ports = ports;
        this.#causes = watchEndCauses(ports.cancel);
        this.#record = emptyRecord(executionId, task.plugin);
        this.#directory = makeRecordDirectory(ports.recordsDirectory, executionId);
    }
    async execute() {
        let verdict;
        try {
            verdict = await this.#run();
        }
        catch (error) {
            const expected = this.#verdictOf(error);
            if (expected === undefined) {
                // A fault of ours must not leave a container behind either; and what
                // cannot be removed must not hide the fault.
                await this.#remove().catch(() => undefined);
                throw error;
            }
            verdict = expected;
        }
        finally {
            this.#causes.close();
            this.#streams?.close();
        }
        this.#enter('ended');
        this.#note({
            outcome: verdict.outcome,
            error: verdict.error === undefined ? null : this.#redact(verdict.error),
            warnings: [...this.#record.warnings, ...verdict.warnings].map((warning) => this.#redact(warning)),
            duration_ms: Math.round(performance.now() - this.#startedAt),
            stdout_bytes: this.#streams?.stdoutBytes ?? null,
            stderr_bytes: this.#streams?.stderrBytes ?? null,
        });
        const removed = this.#remove();
        removed.catch(() => undefined);
        try {
            writeRecord(this.#directory, this.#record);
        }
        catch (error) {
            await removed.catch(() => undefined);
            throw error;
        }
        return {
            record: this.#record,
            recordDirectory: this.#directory,
            output: this.#output,
            outputFile: this.#streams?.stdoutFile,
            stderrFile: this.#streams?.stderrFile,
            removed,
        };
    }
    async #run() {
        this.#enter('resolve');
        const definition = await this.#ports.registry.resolve(this.#task.plugin);
        const timeoutMs = this.#task.timeoutMs ?? definition.timeoutMs;
        this.#note({
            plugin_version: definition.version ?? null,
            definition_file: definition.file,
            image: definition.image.text,
            timeout_ms: timeoutMs,
        });
        this.#causes.setDeadline(timeoutMs, this.#startedAt);
        checkStepValues(definition, this.#task);
        this.#enter('image');
        const input = composeInput(this.#task.input, definition);
        this.#note({ input_bytes: input.bytes.length });
        const isolation = {
            workerFile: this.#ports.schemaWorkerFile,
            signal: this.#causes.signal,
        };
        const checks = once(async () => {
            await checkInput(input, definition, isolation);
            return pluginSchema(definition, 'output_schema', isolation);
        });
        const image = await this.#causes.orEnd(this.#ports.orchestrator.prepareImage({
            reference: definition.image,
            platform: definition.platform,
            build: definition.build,
            pull: this.#task.pull,
            mayTransfer: checks,
            signal: this.#causes.signal,
            onProgress: (line) => this.#ports.reporter.progress(line),
        }));
        const container = await this.#create(definition, image, checks);
        // Neither an invalid input nor an unusable schema starts a container.
        const outputSchema = await checks();
        const streams = captureStreams(this.#directory, definition, this.#causes);
        this.#streams = streams;
        const exit = await this.#runContainer(definition, container, streams, input.bytes);
        this.#enter('judge');
        const output = streams.output();
        if (output.parsed.ok)
            this.#output = output.bytes;
        return judge({
            plugin: definition,
            cause: this.#causes.first,
            exit,
            memoryBytes: container.effectiveLimits.memoryBytes,
            lastLogLine: this.#redact(streams.lastLogLine()),
            output: output.parsed,
            checkOutput: async (value) => outputSchema?.validate(value, output.bytes.length) ?? [],
        });
    }
    async #create(definition, image, whileCreating) {
        this.#causes.signal.throwIfAborted();
        this.#enter('create');
        const spec = containerSpec(definition, this.#task, image, this.#record.execution_id, this.#ports.hostUser);
        this.#note({
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
        this.#ports.reporter.container(spec.name, spec.executionId, this.#directory);
        writeRecord(this.#directory, this.#record);
        this.#container = await this.#ports.orchestrator.createContainer(spec, () => void whileCreating().catch(() => undefined));
        this.#note({
            limits: recordedLimits(this.#container.effectiveLimits),
            warnings: this.#container.warnings,
        });
        return this.#container;
    }
    async #runContainer(definition, container, streams, stdin) {
        const { reporter } = this.#ports;
        this.#causes.signal.throwIfAborted();
        this.#enter('start');
        await this.#causes.orEnd(container.start({
            stdin,
            onStdout: (bytes) => streams.takeOutput(bytes),
            onStderr: (bytes) => {
                streams.takeLog(bytes);
                reporter.stderr(bytes);
            },
            whileStarting: () => reporter.starting(),
        }));
        this.#enter('run');
        const exit = await waitOrStop(container, definition, this.#causes);
        const { peakMemoryBytes, cpuMs } = exit.usage;
        this.#note({
            exit_code: exit.exitCode,
            peak_memory_bytes: peakMemoryBytes ?? null,
            cpu_ms: cpuMs === undefined ? null : Math.round(cpuMs),
        });
        return exit;
    }
    /** By its name too: an engine can create a container and not say so. */
    async #remove() {
        const { container, execution_id } = this.#record;
        if (this.#container !== undefined)
            await this.#container.remove();
        else if (container !== null) {
            await this.#ports.orchestrator.removeContainer(container, execution_id);
        }
    }
    /** @returns undefined for an error that nothing but a mistake explains. */
    #verdictOf(error) {
        const first = this.#causes.first;
        if (first !== undefined) {
            return { outcome: first.outcome, error: first.message, warnings: [] };
        }
        if (error instanceof task_error/* TaskError */.Ik) {
            return { outcome: error.outcome, error: error.message, warnings: [] };
        }
        return undefined;
    }
    /** Secrets are in no message and in no record. */
    #redact(text) {
        return redact(text, Object.values(this.#task.secrets));
    }
    #enter(state) {
        const at = new Date().toISOString();
        this.#record = {
            ...this.#record,
            states: [...this.#record.states, { state, at }],
        };
        this.#ports.reporter.state(state);
    }
    #note(fields) {
        this.#record = { ...this.#record, ...fields };
    }
}
function once(make) {
    let made;
    return () => (made ??= make());
}

;// CONCATENATED MODULE: ./src/action/inert-text.ts
/**
 * Control characters, and the invisible format characters that reorder or hide
 * text; the tab stays.
 */
const UNSAFE = /[^\P{Cc}\t]|[\p{Cf}\p{Zl}\p{Zp}]/gu;
/** One line that no log viewer acts on: every control character is escaped. */
function withoutControls(line) {
    return line.replace(UNSAFE, (character) => {
        const code = character.codePointAt(0) ?? 0;
        return code < 0x100
            ? `\\x${code.toString(16).padStart(2, '0')}`
            : `\\u{${code.toString(16)}}`;
    });
}
/**
 * A line of the plugin as the log shows it, and as the runner cannot act on it:
 * it never starts with `::` (the prefix), and holds no `##[` anywhere, the two
 * forms of a workflow command
 * (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs).
 */
function inertLine(line) {
    return `│ ${withoutControls(line).replaceAll('##[', '#​#[')}`;
}
/** Text of ours that may quote a plugin: every line of it made inert. */
function inertText(text) {
    return text
        .split(/\r\n|[\r\n]/)
        .map((line) => withoutControls(line).replaceAll('##[', '#​#['))
        .join('\n');
}

;// CONCATENATED MODULE: ./src/action/input-file.ts




/**
 * Reads an input file once; what is validated is what the plugin gets.
 * @throws UserError `invalid_input` for anything but a regular file.
 */
function readInputFile(path) {
    let descriptor;
    try {
        // Without O_NONBLOCK, opening a FIFO waits for its writer.
        descriptor = (0,external_node_fs_namespaceObject.openSync)(path, external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NONBLOCK);
    }
    catch (error) {
        const { code } = error;
        throw input_file_refusal(path, code === 'ENOENT'
            ? 'does not exist: paths are relative to the workspace, and a ' +
                'repository has to be checked out first'
            : `cannot be read (${code ?? 'unknown error'})`);
    }
    try {
        const status = (0,external_node_fs_namespaceObject.fstatSync)(descriptor);
        if (!status.isFile())
            throw input_file_refusal(path, 'is not a regular file');
        if (status.size > MAX_INPUT_BYTES) {
            throw input_file_refusal(path, `has ${status.size} bytes and at most ${MAX_INPUT_BYTES} are accepted`);
        }
        return (0,external_node_fs_namespaceObject.readFileSync)(descriptor);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    }
}
function input_file_refusal(path, reason) {
    return new task_error/* UserError */.yo('invalid_input', `The step's \`input-file\` ${(0,quote/* quote */.h)(path)} ${reason}.`);
}

;// CONCATENATED MODULE: ./src/action/assignments.ts


const assignments_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/**
 * Reads `NAME=value` lines, or a JSON object of strings (which can hold values
 * of several lines, such as a key file).
 * @throws Error with one sentence; it never shows a value.
 */
function parseAssignments(text) {
    const entries = text.startsWith('{') ? fromJson(text) : fromLines(text);
    return Object.fromEntries(entries);
}
function fromLines(text) {
    const lines = text.split(/\r?\n/);
    const entries = [];
    for (const [index, line] of lines.entries()) {
        if (line.trim() === '')
            continue;
        const equals = line.indexOf('=');
        const name = line.slice(0, Math.max(0, equals)).trim();
        // The line is not shown: it may be the second one of a key.
        if (!assignments_NAME.test(name)) {
            throw new Error(`line ${index + 1} is not NAME=value; a value of several lines needs the JSON form`);
        }
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
    if (!isJsonObject(value))
        throw new Error('it is not a JSON object');
    return Object.entries(value).map(([name, item]) => {
        if (!assignments_NAME.test(name)) {
            throw new Error(`${(0,quote/* quote */.h)(name)} is not the name of a variable (letters, digits and _)`);
        }
        if (typeof item === 'string' && item.includes('\0')) {
            throw new Error(`the value of ${(0,quote/* quote */.h)(name)} has a NUL, which no variable can hold`);
        }
        if (typeof item !== 'string') {
            throw new Error(`the value of ${(0,quote/* quote */.h)(name)} is not a string`);
        }
        return [name, item];
    });
}

;// CONCATENATED MODULE: ./src/action/inputs.ts






const PULL_POLICIES = ['missing', 'always', 'never'];
/**
 * Reads the inputs as the runner passes them: `INPUT_<NAME>`, empty for unset.
 *
 * Not by `@actions/core`: loading it takes 50 ms, which is worth waiting for
 * only while the container starts.
 * @throws UserError `invalid_input` naming the input and the rule.
 */
function readInputs(env) {
    const workspace = env['GITHUB_WORKSPACE'] || process.cwd();
    const plugin = read(env, 'plugin');
    if (plugin === undefined) {
        throw complaint('plugin', 'is required: name the id of a definition in plugins-dir');
    }
    const input = read(env, 'input');
    const inputFile = read(env, 'input-file');
    if (input !== undefined && inputFile !== undefined) {
        throw complaint('input', 'and `input-file` are both set: give only one');
    }
    return {
        plugin,
        input,
        inputFile: inputFile && inWorkspace(workspace, inputFile),
        pluginsDirectories: (read(env, 'plugins-dir') ?? 'plugins')
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== '')
            .map((line) => inWorkspace(workspace, line)),
        env: assignments(env, 'env'),
        secrets: assignments(env, 'secrets'),
        timeoutMs: parsed(env, 'timeout', parseDuration),
        nanoCpus: parsed(env, 'cpu', parseCpu),
        memoryBytes: parsed(env, 'memory', parseMemory),
        pull: pullPolicy(read(env, 'pull') ?? 'missing'),
        failOnError: yesOrNo(env, 'fail-on-error'),
        summary: yesOrNo(env, 'summary'),
        workspace: env['GITHUB_WORKSPACE'] || undefined,
    };
}
/**
 * Whether a step whose inputs cannot be used fails.
 * @returns true when that very input is the one that cannot be used.
 */
function readFailOnError(env) {
    try {
        return yesOrNo(env, 'fail-on-error');
    }
    catch {
        return true;
    }
}
/** The runner upper-cases names and keeps hyphens; values are trimmed. */
function read(env, name) {
    const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
    return value === '' ? undefined : value;
}
function parsed(env, name, parse) {
    const text = read(env, name);
    if (text === undefined)
        return undefined;
    try {
        return parse(text);
    }
    catch (error) {
        throw complaint(name, `is not usable: ${error.message}`);
    }
}
function assignments(env, name) {
    return parsed(env, name, parseAssignments) ?? {};
}
function pullPolicy(text) {
    const policy = PULL_POLICIES.find((known) => known === text);
    if (policy === undefined) {
        throw complaint('pull', `is ${(0,quote/* quote */.h)(text)}: it must be one of ${PULL_POLICIES.join(', ')}`);
    }
    return policy;
}
/** The YAML 1.2 core schema's booleans, as the toolkit reads them. */
function yesOrNo(env, name) {
    const text = read(env, name) ?? 'true';
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    throw complaint(name, `is ${(0,quote/* quote */.h)(text)}: it must be true or false`);
}
function inWorkspace(workspace, path) {
    return (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)(workspace, path);
}
function complaint(name, sentence) {
    return new task_error/* UserError */.yo('invalid_input', `The step's input \`${name}\` ${sentence}.`);
}

;// CONCATENATED MODULE: ./src/action/log-group.ts
/** A group that shows only when something is in it. The title is ours. */
function logGroup(title, print) {
    let isOpen = false;
    return {
        open() {
            if (!isOpen)
                print(`::group::${title}`);
            isOpen = true;
        },
        close() {
            if (isOpen)
                print('::endgroup::');
            isOpen = false;
        },
    };
}

;// CONCATENATED MODULE: external "node:string_decoder"
const external_node_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");
;// CONCATENATED MODULE: ./src/action/line-splitter.ts

/** Longer lines are shown in pieces; log viewers choke on them. */
const MAX_LINE_LENGTH = 16 * 1024;
/**
 * Lines end as they do for the runner: at `\n`, `\r\n` and a lone `\r`.
 * Invalid UTF-8 becomes U+FFFD.
 */
function splitLines(onLine) {
    const decoder = new external_node_string_decoder_namespaceObject.StringDecoder('utf8');
    let rest = '';
    // A `\r` at the end of a piece may be the first half of `\r\n`.
    let endedWithReturn = false;
    function take(text) {
        if (endedWithReturn && text.startsWith('\n'))
            text = text.slice(1);
        endedWithReturn = text.endsWith('\r');
        const lines = (rest + text).split(/\r\n|[\r\n]/);
        rest = lines.pop() ?? '';
        for (const line of lines)
            inPieces(line);
        while (rest.length > MAX_LINE_LENGTH)
            rest = handOut(rest);
    }
    function inPieces(line) {
        let left = line;
        do
            left = handOut(left);
        while (left !== '');
    }
    /** @returns what is left of a line after its first piece. */
    function handOut(line) {
        const cutsPair = line.length > MAX_LINE_LENGTH &&
            /[\uD800-\uDBFF]/.test(line.charAt(MAX_LINE_LENGTH - 1));
        const end = cutsPair ? MAX_LINE_LENGTH - 1 : MAX_LINE_LENGTH;
        onLine(line.slice(0, end));
        return line.slice(end);
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
                inPieces(rest);
            rest = '';
        },
    };
}

;// CONCATENATED MODULE: ./src/action/log-line.ts


const LEVELS = {
    trace: 'debug',
    debug: 'debug',
    info: 'info',
    notice: 'info',
    warn: 'warning',
    warning: 'warning',
    error: 'error',
    fatal: 'error',
    critical: 'error',
};
/**
 * Reads `{"level": "warning", "message": "…", "file": "a.sh", "line": 3}`.
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
    if (!isJsonObject(value))
        return undefined;
    const message = value['message'] ?? value['msg'];
    const level = value['level'];
    if (typeof message !== 'string' || typeof level !== 'string') {
        return undefined;
    }
    const known = Object.hasOwn(LEVELS, level.toLowerCase())
        ? LEVELS[level.toLowerCase()]
        : undefined;
    if (known === undefined)
        return undefined;
    const { file, line: number } = value;
    return {
        level: known,
        message,
        file: typeof file === 'string' ? repositoryPath(file) : undefined,
        line: typeof number === 'number' && Number.isInteger(number) && number > 0
            ? number
            : undefined,
    };
}
/** A plugin sees the repository at /workspace; annotations want it bare. */
function repositoryPath(path) {
    return withoutControls(path)
        .replace(/^\/workspace\//, '')
        .replace(/^\.\//, '')
        .replaceAll('##[', '#[');
}

;// CONCATENATED MODULE: ./src/action/plugin-log.ts




/** What the log of one step shows of a plugin; the file has all of it. */
const MAX_SHOWN_BYTES = 4 * 1024 * 1024;
/**
 * The runner keeps ten annotations of a kind per step and drops the rest in
 * silence: one is for how many more there were, one for why the step failed.
 */
const MAX_ANNOTATIONS = 8;
/**
 * @param print writes one line to the step's log.
 * @param toolkit resolves to the toolkit; used from the first JSON line on.
 */
function openPluginLog(print, toolkit) {
    const count = { warning: 0, error: 0 };
    let shownBytes = 0;
    let hiddenBytes = 0;
    const group = logGroup('Plugin log', print);
    // Structured lines wait for the toolkit; the order of the log is kept.
    let pending;
    const splitter = splitLines((line) => {
        const structured = parseLogLine(line);
        const show = (core) => {
            if (structured !== undefined && core)
                showStructured(structured, core);
            else
                print(inertLine(line));
        };
        if (structured === undefined && pending === undefined)
            show();
        else {
            pending = Promise.all([toolkit(), pending]).then(([core]) => show(core));
        }
    });
    function showStructured(entry, core) {
        const text = inertText(entry.message);
        const properties = {
            ...(entry.file !== undefined && { file: entry.file }),
            ...(entry.line !== undefined && { startLine: entry.line }),
        };
        switch (entry.level) {
            case 'debug':
                core.debug(text);
                return;
            case 'info':
                for (const line of entry.message.split(/\r\n|[\r\n]/)) {
                    print(inertLine(at(entry, line)));
                }
                return;
            case 'warning':
            case 'error':
                count[entry.level] += 1;
                if (count[entry.level] <= MAX_ANNOTATIONS) {
                    core[entry.level](text, properties);
                }
                else {
                    print(inertLine(`${entry.level}: ${at(entry, entry.message)}`));
                }
        }
    }
    return {
        write(bytes) {
            const room = Math.max(0, MAX_SHOWN_BYTES - shownBytes);
            const shown = bytes.subarray(0, room);
            shownBytes += shown.length;
            group.open();
            hiddenBytes += bytes.length - shown.length;
            if (shown.length > 0)
                splitter.push(shown);
        },
        async end() {
            splitter.end();
            await pending;
            for (const level of ['error', 'warning']) {
                const more = count[level] - MAX_ANNOTATIONS;
                if (more > 0) {
                    (await toolkit())[level](`and ${more} more of this kind: see the log of the step`);
                }
            }
            if (hiddenBytes > 0) {
                print(`│ … ${hiddenBytes} more bytes are in the file \`stderr-file\``);
            }
            group.close();
            return count;
        },
    };
}
/** The text behind its place: `scripts/deploy.sh:3: …`. */
function at({ file, line }, text) {
    if (file === undefined)
        return text;
    return `${file}:${line === undefined ? '' : `${line}:`} ${text}`;
}

;// CONCATENATED MODULE: ./src/action/outputs.ts
/**
 * The largest value of `output`. A job's outputs share 1 MB, counted as UTF-16,
 * and the usual way to read one, an environment variable of a later step,
 * takes 128 KiB on Linux (MAX_ARG_STRLEN).
 */
const MAX_OUTPUT_VALUE_BYTES = 100 * 1024;
/** The outputs of an execution, however it ended. */
function stepOutputs(execution) {
    const { record } = execution;
    return {
        output: outputFits(execution) ? outputText(execution) : '',
        'output-file': execution.outputFile ?? '',
        'exit-code': outputs_text(record.exit_code),
        outcome: outputs_text(record.outcome),
        error: outputs_text(record.error),
        'execution-id': record.execution_id,
        'duration-ms': outputs_text(record.duration_ms),
        'image-digest': outputs_text(record.image_digest),
        'peak-memory-bytes': outputs_text(record.peak_memory_bytes),
        'cpu-ms': outputs_text(record.cpu_ms),
        'stderr-file': execution.stderrFile ?? '',
        'record-dir': execution.recordDirectory,
    };
}
/** False when `output` stays empty because the value is too large. */
function outputFits(execution) {
    return (execution.output?.length ?? 0) <= MAX_OUTPUT_VALUE_BYTES;
}
/**
 * The plugin's own bytes, not serialised again: 1.0 stays 1.0. The white space
 * around a JSON value is not part of it, and would break an `==` in `if:`.
 */
function outputText(execution) {
    if (execution.output === undefined)
        return '';
    return new TextDecoder().decode(execution.output).trim();
}
function outputs_text(value) {
    return value === null ? '' : String(value);
}

;// CONCATENATED MODULE: ./src/action/summary.ts


/** How much of the output the summary shows. */
const MAX_PREVIEW_CHARACTERS = 2_000;
/** A message longer than this is in the log. */
const MAX_ERROR_CHARACTERS = 4_000;
/** The section of the job summary, as GitHub-flavoured Markdown. */
function summaryMarkdown(record, output) {
    const succeeded = record.outcome === 'succeeded';
    const rows = [
        row('Exit code', record.exit_code),
        row('Duration', seconds(record.duration_ms)),
        row('Peak memory', memory(record)),
        row('CPU time', seconds(record.cpu_ms)),
        row('Image', summary_image(record)),
        row('Execution', record.execution_id),
    ];
    return [
        `### ${succeeded ? '✅' : '❌'} ${code(record.plugin)} ${words(record.outcome)}`,
        '',
        ...(record.error === null
            ? []
            : [fence(record.error.slice(0, MAX_ERROR_CHARACTERS), ''), '']),
        ...record.warnings.map((warning) => `> ⚠️ ${escapeHtml(warning)}\n`),
        row('Outcome', record.outcome) ?? '| | |',
        '| :--- | :--- |',
        ...rows.filter((line) => line !== undefined),
        '',
        ...preview(output),
        '',
    ].join('\n');
}
function row(name, value) {
    if (value === null || value === undefined)
        return undefined;
    return `| ${name} | ${code(String(value))} |`;
}
function words(outcome) {
    return (outcome ?? 'did not end').replaceAll('_', ' ');
}
function seconds(ms) {
    return ms === null ? undefined : `${(ms / 1000).toFixed(2)} s`;
}
function memory(record) {
    const limit = record.limits
        ? ` of ${formatBytes(record.limits.memory_bytes)}`
        : '';
    return record.peak_memory_bytes === null
        ? `not measured${limit && `, limit${limit.slice(3)}`}`
        : `${formatBytes(record.peak_memory_bytes)}${limit}`;
}
function summary_image(record) {
    if (record.image === null)
        return undefined;
    return record.image_digest === null || record.image.includes('@')
        ? record.image
        : `${record.image} ${record.image_digest}`;
}
function preview(output) {
    if (output === '')
        return [];
    const cut = output.length > MAX_PREVIEW_CHARACTERS;
    return [
        '<details><summary>Output</summary>',
        '',
        fence(output.slice(0, MAX_PREVIEW_CHARACTERS) + (cut ? '\n…' : ''), 'json'),
        '',
        '</details>',
    ];
}
/** A code span of HTML: Markdown inside it is not read. */
function code(text) {
    return `<code>${escapeHtml(text)}</code>`;
}
function escapeHtml(text) {
    return withoutControls(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[|*_`~[\]!\\]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** A fence longer than any run of backticks in the text. */
function fence(text, language) {
    const runs = text.match(/`+/g) ?? [];
    const longest = Math.max(2, ...runs.map((run) => run.length));
    const marks = '`'.repeat(longest + 1);
    const lines = text.split(/\r\n|[\r\n]/).map(withoutControls);
    return `${marks}${language}\n${lines.join('\n')}\n${marks}`;
}

;// CONCATENATED MODULE: ./src/action/report.ts





/** Sets the outputs, writes the summary, and fails the step where it should. */
async function reportExecution(execution, inputs, core, print) {
    const { record } = execution;
    const outputs = stepOutputs(execution);
    for (const [name, value] of Object.entries(outputs)) {
        core.setOutput(name, value);
    }
    print(closingLine(record));
    for (const warning of record.warnings)
        core.warning(inertText(warning));
    if (!outputFits(execution)) {
        core.notice(`The output has ${execution.output?.length ?? 0} bytes and the step output ` +
            `\`output\` takes ${MAX_OUTPUT_VALUE_BYTES}: read the file ` +
            '`output-file` instead.');
    }
    if (record.error !== null) {
        const message = inertText(record.error);
        if (inputs.failOnError)
            core.setFailed(message);
        else
            core.warning(message);
    }
    if (inputs.summary)
        await writeSummary(record, outputs, core);
}
/** The step's inputs cannot be used: there is no execution to report. */
function reportRefusal(error, failOnError, core) {
    core.setOutput('outcome', error.outcome);
    core.setOutput('error', error.message);
    const message = inertText(error.message);
    if (failOnError)
        core.setFailed(message);
    else
        core.warning(message);
}
/**
 * Something that no outcome stands for: a full disk, a file of the runner that
 * is not there, a mistake of ours. One sentence; the stack is for debug logs.
 */
function reportFault(error, core) {
    const { message, stack } = error;
    core.setFailed(inertText(`plugin-runner could not go on: ${message}. Check the disk and the ` +
        'RUNNER_TEMP directory of this runner.'));
    core.debug(inertText(stack ?? ''));
}
function closingLine(record) {
    const parts = [
        `${record.outcome === 'succeeded' ? '✓' : '✗'} ${record.outcome ?? ''}`,
        record.exit_code === null ? undefined : `exit code ${record.exit_code}`,
        `${((record.duration_ms ?? 0) / 1000).toFixed(2)} s`,
        record.peak_memory_bytes === null || record.limits === null
            ? undefined
            : `peak memory ${formatBytes(record.peak_memory_bytes)} of ${formatBytes(record.limits.memory_bytes)}`,
        record.stdout_bytes === null
            ? undefined
            : `${formatBytes(record.stdout_bytes)} of output`,
    ];
    return inertText(parts.filter((part) => part !== undefined).join(' · '));
}
/** A summary is a courtesy: failing to write it fails nothing. */
async function writeSummary(record, outputs, core) {
    const file = process.env['GITHUB_STEP_SUMMARY'];
    if (!file)
        return;
    try {
        await core.summary.addRaw(summaryMarkdown(record, outputs.output)).write();
    }
    catch (error) {
        core.warning(`The summary ${(0,external_node_path_.basename)(file)} could not be written: ${inertText(error.message)}`);
    }
}

;// CONCATENATED MODULE: ./src/action/state.ts

/**
 * Writes the state for the post step, before anything is created. The runner
 * reads the file even when the main step was killed.
 *
 * Not by `@actions/core`, which is not loaded yet. The values are our own:
 * letters, digits, `.`, `_` and `-`, so the one-line form needs no escaping.
 */
function saveContainer(env, container, executionId) {
    append(env, `container=${container}\nexecution_id=${executionId}\n`);
}
/** Tells the post step that there is nothing left to do. */
function saveRemoved(env) {
    append(env, 'removed=true\n');
}
/** @returns undefined when the main step never came to creating anything. */
function readState(env) {
    const container = env['STATE_container'];
    const executionId = env['STATE_execution_id'];
    if (!container || !executionId)
        return undefined;
    return { container, executionId, removed: env['STATE_removed'] === 'true' };
}
function append(env, lines) {
    const file = env['GITHUB_STATE'];
    if (file)
        (0,external_node_fs_namespaceObject.appendFileSync)(file, lines);
}

;// CONCATENATED MODULE: ./src/action/toolkit.ts
/**
 * Loads `@actions/core` when it is first needed. It takes 50 ms, so the step
 * asks for it while the engine starts the container.
 */
function loadToolkit() {
    return Promise.all(/* import() */[__nccwpck_require__.e(260), __nccwpck_require__.e(264)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7264));
}

;// CONCATENATED MODULE: ./src/action/run-step.ts














/** Beside this bundle: `dist/main/index.js` and `dist/schema-worker/index.js`. */
const SCHEMA_WORKER = '../schema-worker/index.js';
/**
 * The main step: inputs → task → outputs, log and summary.
 * @param entryFile absolute path of the bundle that runs.
 */
async function runStep(env, cancel, entryFile) {
    let inputs;
    let input;
    try {
        inputs = readInputs(env);
        input = readInput(inputs);
    }
    catch (error) {
        if (!(error instanceof task_error/* TaskError */.Ik))
            throw error;
        return reportRefusal(error, readFailOnError(env), await loadToolkit());
    }
    // Masks must be known to the runner before the first byte of a plugin.
    if (Object.keys(inputs.secrets).length > 0) {
        const core = await loadToolkit();
        // A mask of one or two letters would eat the log, and outputs with it.
        Object.values(inputs.secrets)
            .filter((secret) => secret.trim().length >= 3)
            .forEach((secret) => core.setSecret(secret));
    }
    const orchestrator = new DockerOrchestrator(env);
    const log = openPluginLog(print, loadToolkit);
    const ignored = [];
    try {
        const execution = await runTask({
            plugin: inputs.plugin,
            input,
            env: inputs.env,
            secrets: inputs.secrets,
            timeoutMs: inputs.timeoutMs,
            nanoCpus: inputs.nanoCpus,
            memoryBytes: inputs.memoryBytes,
            pull: inputs.pull,
            workspace: inputs.workspace,
        }, {
            registry: createRegistry({
                directories: inputs.pluginsDirectories,
                onIgnored: (error) => ignored.push(error),
            }),
            orchestrator,
            reporter: stepReporter(env, (bytes) => log.write(bytes)),
            recordsDirectory: (0,external_node_path_.join)(env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'plugin-runner'),
            schemaWorkerFile: (0,external_node_path_.resolve)((0,external_node_path_.dirname)(entryFile), SCHEMA_WORKER),
            hostUser: {
                uid: process.getuid?.() ?? 0,
                gid: process.getgid?.() ?? 0,
            },
            cancel,
        });
        await log.end();
        const core = await loadToolkit();
        for (const { message } of ignored) {
            core.warning(inertText(`An invalid definition was ignored. ${message}`));
        }
        await report(execution, inputs, env);
    }
    catch (error) {
        reportFault(error, await loadToolkit());
    }
    finally {
        orchestrator.close();
    }
}
function readInput({ input, inputFile }) {
    if (inputFile !== undefined)
        return readInputFile(inputFile);
    return input === undefined ? undefined : Buffer.from(input);
}
async function report(execution, inputs, env) {
    const core = await loadToolkit();
    try {
        await reportExecution(execution, inputs, core, print);
    }
    catch (error) {
        // The container goes first, whatever cannot be reported.
        await execution.removed.catch(() => undefined);
        throw error;
    }
    // The container is being removed meanwhile; the outputs do not wait for it.
    try {
        await execution.removed;
        saveRemoved(env);
    }
    catch (error) {
        core.warning(inertText(error.message));
    }
}
/** Shows progress, and has the toolkit loaded while the container starts. */
function stepReporter(env, onStderr) {
    const imageGroup = logGroup('Image', print);
    return {
        state(state) {
            if (state === 'create' || state === 'ended')
                imageGroup.close();
        },
        starting() {
            loadToolkit().catch(() => undefined);
        },
        container(name, executionId) {
            saveContainer(env, name, executionId);
        },
        progress(line) {
            imageGroup.open();
            print(inertLine(line));
        },
        stderr: onStderr,
    };
}
function print(line) {
    process.stdout.write(`${line}\n`);
}


/***/ }),

/***/ 1969:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ LONG_QUOTE),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/** Longest quotation, in characters: enough to recognise, too short to flood. */
const MAX_LENGTH = 80;
/** For the words of an engine or a registry, whose end holds the reason. */
const LONG_QUOTE = 600;
/**
 * What a terminal, a log viewer or an editor would act on instead of showing:
 * C0 and C1 controls, NEL, line and paragraph separators, and the invisible
 * format characters, among them the bidirectional overrides.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/**
 * A text from outside, made safe to show in a message: JSON-quoted, cut to
 * `maxLength` characters, every control and invisible character escaped.
 */
function quote(text, maxLength = MAX_LENGTH) {
    // Twice the length in code units holds every code point that can be shown.
    const points = Array.from(text.slice(0, 2 * maxLength + 1));
    const isCut = points.length > maxLength;
    const shown = isCut ? points.slice(0, maxLength).join('') : text;
    return JSON.stringify(shown).replace(UNSAFE, escape) + (isCut ? '…' : '');
}
function escape(character) {
    return Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}


/***/ }),

/***/ 3579:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ TaskError),
/* harmony export */   NJ: () => (/* binding */ EngineError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * An expected end of a task. The subclass says who must act; `outcome` says
 * what ended the execution. The message is for the reader of the failed job:
 * what happened, which rule, what to do; it never needs a stack trace.
 */
class TaskError extends Error {
    /** The outcome the execution ends with. */
    outcome;
    constructor(outcome, message, options) {
        super(message, options);
        this.name = new.target.name;
        this.outcome = outcome;
    }
}
/** The workflow or the definition must change. */
class UserError extends TaskError {
}
/** The machine must change: the engine, the image, the network. */
class EngineError extends TaskError {
}


/***/ }),

/***/ 5191:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 3668:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  pullImage: () => (/* binding */ pullImage),
  TT: () => (/* binding */ pullableName)
});

// UNUSED EXPORTS: isTransient, pullArguments

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __nccwpck_require__(1969);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __nccwpck_require__(3579);
;// CONCATENATED MODULE: ./src/orchestrator/docker/image-pull.ts



/** Tries in all; a registry that is down for longer is a real failure. */
const ATTEMPTS = 3;
const FIRST_PAUSE_MS = 1_000;
/**
 * Pulls an image through the docker CLI; retries only what may pass.
 * @throws EngineError `image_unavailable` with the registry's last words.
 */
async function pullImage(request, run, pause = (ms, signal) => (0,promises_namespaceObject.setTimeout)(ms, undefined, { signal })) {
    const { reference, signal, onProgress } = request;
    for (let attempt = 1;; attempt += 1) {
        const result = await run(pullArguments(request), {
            signal,
            onLine: onProgress,
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

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(6769);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
