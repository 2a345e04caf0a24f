import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6578:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ recordsDirectoryOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Where the records of the job's executions are: an absolute path. */
function recordsDirectoryOf(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), 'plugin-runner');
}


/***/ }),

/***/ 1068:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _serve_post__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4751);

// A reader of the log that went away must not end the step half-way.
process.stdout.on('error', () => undefined);
await (0,_serve_post__WEBPACK_IMPORTED_MODULE_0__/* .servePost */ .G)(process.env);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4751:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ servePost)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __nccwpck_require__(3579);
// EXTERNAL MODULE: ./src/orchestrator/container-name.ts
var container_name = __nccwpck_require__(9123);
;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: ./src/orchestrator/docker/dial.ts




/**
 * Opens one connection to the engine. A socket is returned at once; the ways
 * that need another module or process answer through `onConnection`.
 */
function dial(endpoint, onConnection) {
    switch (endpoint.kind) {
        case 'socket':
            return (0,external_node_net_namespaceObject.connect)({ path: endpoint.path });
        case 'tcp':
            if (endpoint.certPath === undefined) {
                return (0,external_node_net_namespaceObject.connect)({ host: endpoint.host, port: endpoint.port });
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
    const read = (name) => readIfPresent((0,external_node_path_.join)(certPath, name));
    const [ca, cert, key] = [read('ca.pem'), read('cert.pem'), read('key.pem')];
    // Loaded here: that takes longer than for the other modules together.
    const tls = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1692, 23));
    return tls.connect({
        host: endpoint.host,
        port: endpoint.port,
        // SNI is for names only (RFC 6066 §3).
        ...((0,external_node_net_namespaceObject.isIP)(endpoint.host) === 0 && { servername: endpoint.host }),
        rejectUnauthorized: endpoint.verify,
        ...(ca && { ca }),
        ...(cert && { cert }),
        ...(key && { key }),
    });
}
function readIfPresent(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file);
    }
    catch {
        return undefined;
    }
}
/**
 * `docker system dial-stdio` is how the CLI itself speaks to ssh hosts and to
 * contexts: one process per connection, the API on its stdin and stdout.
 */
async function dialThroughCli(cliArguments) {
    const [{ spawn }, { cliEnvironment }] = await Promise.all([
        Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1421, 23)),
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
    const connection = external_node_stream_namespaceObject.Duplex.from({
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

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __nccwpck_require__(1969);
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
    const folder = (0,external_node_crypto_namespaceObject.createHash)('sha256').update(name).digest('hex');
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
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/exchange.ts
/** Far more than any answer we ask for; bounds a hostile endpoint. */
const MAX_ANSWER_BYTES = 8 * 1024 * 1024;
/**
 * Sends a request that was begun, and collects the answer to it.
 * @throws Error of the connection, as it is; and when the answer is late, or
 * larger than 8 MiB.
 */
function exchange(request, { payload, deadlineMs, onSent }) {
    return new Promise((resolve, reject) => {
        const timer = Number.isFinite(deadlineMs)
            ? setTimeout(() => {
                request.destroy(new Error(`no answer within ${showSeconds(deadlineMs)} s`));
            }, deadlineMs)
            : undefined;
        const fail = (error) => {
            clearTimeout(timer);
            reject(error);
        };
        request.on('error', fail);
        if (onSent)
            request.on('finish', onSent);
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
                resolve({ response, bytes: Buffer.concat(chunks), atMs });
            });
        });
        request.end(payload);
    });
}
/** With one decimal at most: what a budget leaves is an odd number. */
const showSeconds = (ms) => Math.ceil(ms / 100) / 10;

// EXTERNAL MODULE: ./src/orchestrator/docker/compare-versions.ts
var compare_versions = __nccwpck_require__(2446);
;// CONCATENATED MODULE: ./src/orchestrator/docker/negotiate-version.ts


/** The newest Engine API whose changes this adapter was written against. */
const NEWEST_API = '1.51';
/** Docker 20.10: the oldest engine that is promised. */
const OLDEST_API = '1.41';
/**
 * Settles which version of the Engine API is spoken, by the answer to a ping.
 * @param endpointName for the messages.
 * @returns the version, for example `1.41`: the newest that both sides know.
 * @throws EngineError `engine_unavailable` when it is no Linux engine that is
 * new enough.
 */
function negotiateVersion(response, endpointName) {
    const offered = response.headers['api-version'];
    if (typeof offered !== 'string' || !/^\d+\.\d+$/.test(offered)) {
        throw new task_error/* EngineError */.NJ('engine_unavailable', `What answers at ${endpointName} is not a Docker engine (HTTP ` +
            `${response.statusCode ?? 0}): check DOCKER_HOST and the docker context.`);
    }
    if (response.headers['ostype'] === 'windows') {
        throw new task_error/* EngineError */.NJ('engine_unavailable', `The engine at ${endpointName} runs Windows containers and plugins are ` +
            'Linux images: use a Linux runner, or switch the engine to Linux containers.');
    }
    if ((0,compare_versions/* compareVersions */.Z)(offered, OLDEST_API) < 0) {
        throw new task_error/* EngineError */.NJ('engine_unavailable', `The engine at ${endpointName} speaks API ${offered} and at least ` +
            `${OLDEST_API} is needed: update it to Docker 20.10 or newer.`);
    }
    return (0,compare_versions/* compareVersions */.Z)(offered, NEWEST_API) < 0 ? offered : NEWEST_API;
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/read-answer.ts

/**
 * Takes an answer of the engine apart.
 * @param bytes the whole body.
 * @param endpointName for the message.
 * @throws EngineError `engine_unavailable` when the body is no JSON.
 */
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

;// CONCATENATED MODULE: ./src/orchestrator/docker/transport-error.ts



/** A connection that broke; what never was one, or is too slow, stays so. */
const LOST_CODES = [
    'ECONNRESET',
    'ECONNREFUSED',
    'EPIPE',
    'ERR_STREAM_PREMATURE_CLOSE',
];
/**
 * What to do about a request that got no answer.
 * @param error of the connection: the cause. An EngineError stays as it is.
 */
function transportError(endpoint, error) {
    if (error instanceof task_error/* EngineError */.NJ)
        return error;
    const code = error.code;
    return new task_error/* EngineError */.NJ('engine_unavailable', transportSentence(endpoint, code, error.message), { cause: error });
}
function transportSentence(endpoint, code, message) {
    const endpointName = describeEndpoint(endpoint);
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
/** Whether an error of a call says that its connection broke. */
function isLost(error) {
    const { cause } = error;
    return LOST_CODES.includes(cause?.code ?? '');
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/upgrade.ts

/**
 * Sends a request that was begun with the headers of an upgrade.
 * @param endpointName for the message.
 * @param deadlineMs how long the engine may take to answer.
 * @returns the raw stream; undefined when what was asked for is not there (404).
 * @throws EngineError when the engine does not switch protocols; Error of the
 * connection, as it is.
 */
function upgrade(request, endpointName, deadlineMs) {
    return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
            request.destroy(new Error('the attach was not answered'));
        }, deadlineMs);
        request.on('error', (error) => {
            clearTimeout(timer);
            reject(error);
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
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/connect-engine.ts









/** Podman's own API, of version 4 and newer. */
const LIBPOD_PREFIX = '/v4.0.0';
/** A hung engine must not hang the job: most calls answer within 50 ms. */
const CALL_DEADLINE_MS = 30_000;
/** A ping answers at once or the engine is not usable. */
const PING_DEADLINE_MS = 10_000;
/** One moment before a call is repeated: an engine restarts, a proxy reloads. */
const REPEAT_PAUSE_MS = 100;
/**
 * Connects, checks that it is a Linux engine, and settles the API version.
 * @param signal gives the connecting up.
 * @throws EngineError `engine_unavailable` with one sentence on what to do.
 */
async function connectEngine(endpoint, signal) {
    const open = new Set();
    const endpointName = describeEndpoint(endpoint);
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
    function begin(call, prefix, headers) {
        // Work that was given up on must not open what nobody will close.
        if (closed)
            throw closedError(endpointName);
        const request = (0,external_node_http_namespaceObject.request)({
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
    async function ask(call, prefix) {
        const repeat = call.repeat ?? call.method !== 'POST';
        try {
            const first = await askOnce(call, prefix);
            const failed = (first.response.statusCode ?? 0) >= 500;
            if (!repeat || call.method !== 'GET' || !failed)
                return first;
        }
        catch (error) {
            if (!repeat || closed || !isLost(error))
                throw error;
        }
        await new Promise((resolve) => setTimeout(resolve, REPEAT_PAUSE_MS));
        return askOnce(call, prefix);
    }
    async function askOnce(call, prefix) {
        const { body, onSent, deadlineMs = CALL_DEADLINE_MS } = call;
        const payload = body === undefined ? undefined : JSON.stringify(body);
        try {
            const request = begin(call, prefix, {
                ...(payload !== undefined && {
                    'Content-Type': 'application/json',
                    'Content-Length': Buffer.byteLength(payload),
                }),
            });
            const answer = await exchange(request, { payload, deadlineMs, onSent });
            const engineMs = Date.parse(answer.response.headers.date ?? '');
            if (!Number.isNaN(engineMs))
                clock = { engineMs, atMs: answer.atMs };
            return answer;
        }
        catch (error) {
            throw transportError(endpoint, error);
        }
    }
    const ping = await ask({ method: 'GET', path: '/_ping', deadlineMs: PING_DEADLINE_MS }, '');
    const apiVersion = negotiateVersion(ping.response, endpointName);
    const prefix = `/v${apiVersion}`;
    return {
        apiVersion,
        endpointName,
        isLocal: endpoint.kind === 'socket',
        clockMs: () => clock && clock.engineMs + performance.now() - clock.atMs,
        isPodman: ping.response.headers['libpod-api-version'] !== undefined,
        async call(call) {
            const isOwn = call.path.startsWith('/libpod/');
            const { response, bytes } = await ask(call, isOwn ? LIBPOD_PREFIX : prefix);
            return readAnswer(response.statusCode ?? 0, bytes, endpointName);
        },
        async hijack(path) {
            try {
                const request = begin({ method: 'POST', path }, prefix, {
                    Connection: 'Upgrade',
                    Upgrade: 'tcp',
                    'Content-Length': 0,
                });
                return await upgrade(request, endpointName, CALL_DEADLINE_MS);
            }
            catch (error) {
                throw transportError(endpoint, error);
            }
        },
        open: (method, path, headers = {}) => begin({ method, path }, prefix, headers),
        close,
        get isClosed() {
            return closed;
        },
    };
}
function closedError(endpointName) {
    return new task_error/* EngineError */.NJ('engine_unavailable', `The connection to the engine at ${endpointName} was closed.`);
}

// EXTERNAL MODULE: ./src/orchestrator/docker/labels.ts
var labels = __nccwpck_require__(9426);
// EXTERNAL MODULE: ./src/orchestrator/docker/own-mounts.ts
var own_mounts = __nccwpck_require__(2852);
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
var create_warnings = __nccwpck_require__(615);
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
var orchestrator_owner = __nccwpck_require__(5335);
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
var read_back = __nccwpck_require__(993);
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
                `${(0,quote/* quote */.h)(describeEndpoint(endpoint))} may be on another one: use ` +
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
var send_create = __nccwpck_require__(6604);
// EXTERNAL MODULE: ./src/orchestrator/docker/start-failure.ts
var start_failure = __nccwpck_require__(854);
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
    const podman = client.isPodman ? await __nccwpck_require__.e(/* import() */ 400).then(__nccwpck_require__.bind(__nccwpck_require__, 1400)) : undefined;
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
            const { reachesMounts } = await __nccwpck_require__.e(/* import() */ 463).then(__nccwpck_require__.bind(__nccwpck_require__, 3463));
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
        const volumes = await Promise.all(/* import() */[__nccwpck_require__.e(118), __nccwpck_require__.e(355)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8355));
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
        const { outputSize } = await Promise.all(/* import() */[__nccwpck_require__.e(118), __nccwpck_require__.e(355)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8355));
        return outputSize(this.#client, output, atMost);
    }
    async readOutput(take, signal) {
        const { output } = this.#spec;
        if (output === undefined)
            return;
        const { readDirectory } = await Promise.all(/* import() */[__nccwpck_require__.e(118), __nccwpck_require__.e(703)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9703));
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
            const { readDirectory } = await Promise.all(/* import() */[__nccwpck_require__.e(118), __nccwpck_require__.e(703)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9703));
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
        const { copyMounts } = await Promise.all(/* import() */[__nccwpck_require__.e(118), __nccwpck_require__.e(46)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6046));
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

// EXTERNAL MODULE: ./src/orchestrator/docker/cli-environment.ts
var cli_environment = __nccwpck_require__(5191);
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
    const { exec } = await __nccwpck_require__.e(/* import() */ 260).then(__nccwpck_require__.bind(__nccwpck_require__, 1260));
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
var prepare_image = __nccwpck_require__(2474);
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
    constructor(env, runCli = runDockerCli) {
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
        const { prepareLockedImage } = await __nccwpck_require__.e(/* import() */ 446).then(__nccwpck_require__.bind(__nccwpck_require__, 65));
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
        const { removeStale } = await __nccwpck_require__.e(/* import() */ 458).then(__nccwpck_require__.bind(__nccwpck_require__, 3458));
        return removeStale(client);
    }
    async capacity(deadlineMs) {
        const client = await this.#connected(deadlineMs);
        const { engineCapacity } = await __nccwpck_require__.e(/* import() */ 68).then(__nccwpck_require__.bind(__nccwpck_require__, 8068));
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
            this.#endpoint = resolveEndpoint(this.#env);
            const client = connectEngine(this.#endpoint, this.#closing.signal);
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

;// CONCATENATED MODULE: ./src/definition/without-command-marks.ts
/**
 * A line in which a workflow runner finds no `##[`, one of the two forms of its
 * commands, which acts anywhere in a line: a character that nobody sees parts it
 * (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs).
 */
function without_command_marks_withoutCommandMarks(line) {
    return line.replaceAll('##[', '#\u200b#[');
}

// EXTERNAL MODULE: ./src/definition/without-controls.ts
var without_controls = __nccwpck_require__(3400);
;// CONCATENATED MODULE: ./src/action/inert-text.ts



/**
 * A line of the plugin as the log shows it, and as the runner cannot act on it:
 * it never starts with `::` (the prefix), and holds no `##[` anywhere, the two
 * forms of a workflow command
 * (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs).
 */
function inertLine(line) {
    return `│ ${withoutCommandMarks(withoutControls(line))}`;
}
/** Text of ours that may quote a plugin: every line of it made inert. */
function inertText(text) {
    return text
        .split(/\r\n|[\r\n]/)
        .map((line) => without_command_marks_withoutCommandMarks((0,without_controls/* withoutControls */.D)(line)))
        .join('\n');
}

// EXTERNAL MODULE: ./src/runner/execution-record.ts + 1 modules
var execution_record = __nccwpck_require__(2356);
// EXTERNAL MODULE: ./src/runner/read-usage.ts
var read_usage = __nccwpck_require__(9274);
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
            ? { ...record.usage, ...left_figures_usageOf((0,read_usage/* readUsage */.k)(directory)) }
            : record.usage,
    };
}
/** Null where the plugin never came to it. */
function sizeOf(directory, name) {
    const file = (0,external_node_path_.join)(directory, execution_record/* RECORD_FILES */.sh[name]);
    return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? null;
}
/** The samples do not say where they are from; none of them is of the end. */
function left_figures_usageOf(samples) {
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

// EXTERNAL MODULE: ./src/runner/read-record.ts + 2 modules
var read_record = __nccwpck_require__(9972);
// EXTERNAL MODULE: ./src/runner/record-directories.ts
var record_directories = __nccwpck_require__(5863);
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
    return (record.status === 'running' && (0,orchestrator_owner/* isRunningHere */.md)(record.process ?? '') === false);
}

// EXTERNAL MODULE: ./src/action/records-directory.ts
var records_directory = __nccwpck_require__(6578);
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
        appendFileSync(file, lines);
}

;// CONCATENATED MODULE: ./src/action/run-post.ts





/** No plugin is waiting any more: an engine may restart meanwhile. */
const BUDGET_MS = 20_000;
/**
 * The post step: completes the record and the summary, and removes the container
 * of a main step that was killed before it could, or that could not. It never
 * fails the job; what it cannot do it says.
 * @param budgetMs how long it may try.
 */
async function runPost(env, budgetMs = BUDGET_MS) {
    markKilledRecords((0,records_directory/* recordsDirectoryOf */.t)(env));
    const state = readState(env);
    if (state === undefined || state.removed)
        return;
    await tellOfKilled(env, state.executionId);
    const orchestrator = new DockerOrchestrator(env);
    try {
        const existed = await orchestrator.removeContainer(state.container, state.executionId, budgetMs);
        if (existed) {
            process.stdout.write(`Removed the container ${state.container}, which the step had left.\n`);
        }
    }
    catch (error) {
        warn(error.message);
    }
    finally {
        orchestrator.close();
    }
}
/** Loaded for a step that has not told its end: most have. */
async function tellOfKilled(env, executionId) {
    try {
        const { writeKilledSummary } = await __nccwpck_require__.e(/* import() */ 720).then(__nccwpck_require__.bind(__nccwpck_require__, 2720));
        writeKilledSummary(env, executionId);
    }
    catch (error) {
        warn(`The summary could not be written: ${error.message}`);
    }
}
function warn(message) {
    process.stdout.write(`::warning::${inertText(message).replaceAll('\n', ' ')}\n`);
}

;// CONCATENATED MODULE: ./src/action/stop-server.ts


/** How often a server that is stopping is looked at. */
const stop_server_LOOK_MS = 100;
/** The kernel ends a process at once, unless it waits for a device. */
const KILLED_MS = 2_000;
/**
 * Stops a server: it is asked to, given time, and then killed.
 * @returns how it ended, or that it had before. One that is killed has ended
 * then, or will have soon.
 */
async function stopServer(server, graceMs) {
    if (!stop_server_isRunning(server) || !send(server, 'SIGTERM'))
        return 'gone';
    if (await endsWithin(server, graceMs))
        return 'stopped';
    send(server, 'SIGKILL');
    await endsWithin(server, KILLED_MS);
    return 'killed';
}
async function endsWithin(server, timeMs) {
    const until = performance.now() + timeMs;
    while (performance.now() < until) {
        await (0,promises_.setTimeout)(stop_server_LOOK_MS);
        if (!stop_server_isRunning(server))
            return true;
    }
    return false;
}
function stop_server_isRunning({ pid, owner }) {
    return (0,orchestrator_owner/* isRunningHere */.md)(owner) ?? send({ pid }, 0);
}
function send({ pid }, signal) {
    try {
        return process.kill(pid, signal);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/action/serve-post.ts




/** The runner gives a cancelled job five minutes for all its post steps. */
const GRACE_MS = 60_000;
/** What a server has left is removed if the engine answers so soon. */
const ENGINE_MS = 3_000;
/**
 * The post step of `serve/action.yml`: stops the server, completes the
 * records of what was running, and removes the containers of a server that
 * could not. It never fails the job.
 */
async function servePost(env, graceMs = GRACE_MS) {
    const pid = Number(env['STATE_pid']);
    if (Number.isInteger(pid) && pid > 1) {
        const owner = env['STATE_server'] ?? '';
        const end = await stopServer({ pid, owner }, graceMs);
        process.stdout.write(inertText(`${SENTENCES[end]} ${logOf(env)}`) + '\n');
        if (end !== 'stopped')
            await removeLeft(env);
    }
    await runPost(env);
}
/** Best effort: what stays is removed by the next run. */
async function removeLeft(env) {
    const orchestrator = new DockerOrchestrator(env);
    try {
        await orchestrator.ping(ENGINE_MS);
        for (const name of await orchestrator.removeStale()) {
            process.stdout.write(inertText(`Removed the container ${name}, which the server had left.`) +
                '\n');
        }
    }
    catch {
        // Whoever runs the next plugin is told what is wrong with the engine.
    }
    finally {
        orchestrator.close();
    }
}
const SENTENCES = {
    stopped: 'The server has stopped.',
    killed: '::warning::The server did not stop in time and was killed; what it left is removed now, or by the next run.',
    gone: '::warning::The server had ended before the job did.',
};
function logOf(env) {
    const file = env['STATE_log_file'];
    return file ? `Its log is in ${file}.` : '';
}


/***/ }),

/***/ 4783:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
/** True for a JSON object: not null, not an array. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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
/* harmony export */   NJ: () => (/* binding */ EngineError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* unused harmony export TaskError */
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

/***/ 3400:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutControls)
/* harmony export */ });
/**
 * Control characters, and the invisible format characters that reorder or hide
 * text; the tab stays.
 */
const UNSAFE = /[^\P{Cc}\t]|[\p{Cf}\p{Zl}\p{Zp}]/gu;
/** One line that no viewer acts on: every control character is escaped. */
function withoutControls(line) {
    return line.replace(UNSAFE, (character) => {
        const code = character.codePointAt(0) ?? 0;
        return code < 0x100
            ? `\\x${code.toString(16).padStart(2, '0')}`
            : `\\u{${code.toString(16)}}`;
    });
}


/***/ }),

/***/ 9123:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   hB: () => (/* binding */ copiesName),
/* harmony export */   pR: () => (/* binding */ isContainerName)
/* harmony export */ });
/* unused harmony export containerName */
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

/***/ 2446:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareVersions)
/* harmony export */ });
/**
 * Compares two versions of the Engine API, `major.minor`.
 * @returns negative, zero or positive, as a sort wants it.
 */
function compareVersions(a, b) {
    const [aMajor = 0, aMinor = 0] = a.split('.').map(Number);
    const [bMajor = 0, bMinor = 0] = b.split('.').map(Number);
    return aMajor - bMajor || aMinor - bMinor;
}


/***/ }),

/***/ 615:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isWithoutSwap),
/* harmony export */   t: () => (/* binding */ discardedLimit)
/* harmony export */ });
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1969);
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3579);


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

/***/ 5629:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  pullImage: () => (/* binding */ pullImage),
  TT: () => (/* binding */ pullableName)
});

// UNUSED EXPORTS: adviceOn, isTransient, pullArguments

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __nccwpck_require__(1969);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __nccwpck_require__(3579);
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

/***/ 8541:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   iV: () => (/* binding */ platformFits),
/* harmony export */   mm: () => (/* binding */ inspectImage),
/* harmony export */   qY: () => (/* binding */ enginePlatform),
/* harmony export */   tj: () => (/* binding */ platformOf)
/* harmony export */ });
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1969);
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3579);
/* harmony import */ var _compare_versions__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2446);



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

/***/ 9426:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ownMounts)
/* harmony export */ });
/** What covers a file of git's. The engine's own, wherever it is. */
const NOTHING = '/dev/null';
/** The mounts of files that have to be those of this machine. */
function ownMounts({ mounts }) {
    return mounts.filter(({ source }) => source !== NOTHING);
}


/***/ }),

/***/ 2474:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ prepareImage)
/* harmony export */ });
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1969);
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3579);
/* harmony import */ var _image_pull__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5629);
/* harmony import */ var _inspect_image__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8541);




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
        const { buildImage } = await __nccwpck_require__.e(/* import() */ 517).then(__nccwpck_require__.bind(__nccwpck_require__, 1517));
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
    const { pullImage } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 5629));
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

/***/ 993:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e7: () => (/* binding */ readBack),
/* harmony export */   pP: () => (/* binding */ MASKED_PATHS),
/* harmony export */   tF: () => (/* binding */ READ_ONLY_PATHS)
/* harmony export */ });
/* harmony import */ var _create_warnings__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(615);

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

/***/ 6604:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 854:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ removedBeforeStart),
/* harmony export */   RT: () => (/* binding */ initFailure),
/* harmony export */   xn: () => (/* binding */ startFailure)
/* harmony export */ });
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1969);
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3579);


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

/***/ 5335:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vu: () => (/* binding */ formatOwner),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   md: () => (/* binding */ isRunningHere),
/* harmony export */   oz: () => (/* binding */ ownProcess),
/* harmony export */   pZ: () => (/* binding */ parseOwner)
/* harmony export */ });
/* unused harmony export processOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

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

/***/ 2356:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  sh: () => (/* binding */ RECORD_FILES),
  FR: () => (/* binding */ emptyRecord),
  rh: () => (/* binding */ writeRecord)
});

// UNUSED EXPORTS: attemptFields, makeRecordDirectory, recordedAttempt, recordedLimits, recordedUsage

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./src/definition/make-directory.ts


/**
 * Makes a directory and the parents that are missing; one that is there stays
 * as it is. In place of `recursive` of Node.js, which never ends where the
 * kernel says that a parent is missing and it is there, as it does below /proc
 * (https://github.com/nodejs/node/blob/v24.0.0/src/node_file.cc, MKDirpSync).
 * @param mode of those that are made.
 * @throws NodeJS.ErrnoException when there cannot be one.
 */
function make_directory_makeDirectory(directory, mode = 0o777) {
    const missing = [];
    let path = resolve(directory);
    while (!isDirectory(path)) {
        missing.unshift(path);
        path = dirname(path);
    }
    for (const each of missing) {
        try {
            mkdirSync(each, { mode });
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
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

// EXTERNAL MODULE: ./src/orchestrator/owner.ts
var orchestrator_owner = __nccwpck_require__(5335);
;// CONCATENATED MODULE: ./src/runner/execution-record.ts




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
    const owner = (0,orchestrator_owner/* ownProcess */.oz)();
    return {
        record_version: 1,
        execution_id: executionId,
        status: 'running',
        process: owner === undefined ? null : (0,orchestrator_owner/* formatOwner */.Vu)(owner),
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
    const directory = join(recordsDirectory, executionId);
    makeDirectory(directory, 0o700);
    return directory;
}
/**
 * Writes the record so that a reader never sees half of one.
 * @throws NodeJS.ErrnoException when it cannot be written; what was there stays.
 */
function writeRecord(directory, record) {
    const path = (0,external_node_path_.join)(directory, RECORD_FILES.record);
    const partial = `${path}.partial`;
    try {
        (0,external_node_fs_.writeFileSync)(partial, `${JSON.stringify(record, null, 2)}\n`, {
            mode: 0o600,
        });
    }
    catch (error) {
        // On a full disk, its beginning is in the way of the next one.
        tryUnlink(partial);
        throw error;
    }
    (0,external_node_fs_.renameSync)(partial, path);
}
function tryUnlink(file) {
    try {
        (0,external_node_fs_.unlinkSync)(file);
    }
    catch {
        // It may never have been made.
    }
}


/***/ }),

/***/ 3062:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readFilePart),
/* harmony export */   J: () => (/* binding */ readJsonFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

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

/***/ 9972:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ readRecord)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/definition/json.ts
var json = __nccwpck_require__(4783);
// EXTERNAL MODULE: ./src/runner/execution-record.ts + 1 modules
var execution_record = __nccwpck_require__(2356);
// EXTERNAL MODULE: ./src/runner/file-part.ts
var file_part = __nccwpck_require__(3062);
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

/***/ 9274:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readUsage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _definition_json__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4783);
/* harmony import */ var _execution_record__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2356);
/* harmony import */ var _file_part__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3062);




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

/***/ 5863:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ recordDirectories)
/* harmony export */ });
/* unused harmony export directoriesIn */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


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

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

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
/******/ var __webpack_exports__ = __nccwpck_require__(1068);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
