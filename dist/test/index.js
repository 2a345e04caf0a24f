import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2718:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ enterStep)
});

;// CONCATENATED MODULE: ./src/runner/join-writes.ts
/**
 * Has a stream keep what it cannot write yet as one text.
 *
 * Node.js keeps every single write and hands them all over at once. A million
 * short lines, which a plugin prints in a second, cost it most of a gigabyte;
 * and more than 2^20 of them are refused (EINVAL, `uv_try_write`), and so lost:
 * the plugin's log, and with it why the step failed.
 */
function joinWrites(stream) {
    const write = stream.write.bind(stream);
    let waiting = '';
    let isBroken = false;
    const flush = () => {
        const text = waiting;
        waiting = '';
        if (text !== '')
            write(text);
    };
    stream.on('drain', flush);
    // Nobody reads it any more: there is nothing to wait for.
    stream.on('error', () => {
        isBroken = true;
        waiting = '';
    });
    stream.write = ((...args) => {
        const [chunk] = args;
        const mayWait = typeof chunk === 'string' && args.length === 1;
        if (mayWait && stream.writableNeedDrain && !isBroken) {
            waiting += chunk;
            return false;
        }
        flush();
        return write(...args);
    });
}

;// CONCATENATED MODULE: ./src/action/enter-step.ts

/** Everything is closed by then; a leak must not hang the job. */
const LINGER_MS = 1_500;
/** What package.json promises; some workflow runners bring an older one. */
const OLDEST_NODE = 20;
/** Runs a step as the whole of this process. */
async function enterStep(step) {
    if (Number.parseInt(process.versions.node) < OLDEST_NODE) {
        process.stdout.write(`::error::plugin-runner needs Node.js ${OLDEST_NODE} or later and this runner has ${process.version}: update the runner, or the image it runs steps in.\n`);
        process.exit(1);
    }
    const cancel = new AbortController();
    const hurry = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM']) {
        // The first asks to stop; whoever sends another does not want to wait.
        process.on(signal, () => (cancel.signal.aborted ? hurry : cancel).abort());
    }
    // A reader of the log that went away must not end the step half-way.
    process.stdout.on('error', () => undefined);
    joinWrites(process.stdout);
    await step({
        env: process.env,
        cancel: cancel.signal,
        hurry: hurry.signal,
        entryFile: process.argv[1] ?? '',
    });
    setTimeout(() => {
        // What a slow reader of the log has not read yet says why the step failed.
        if (process.stdout.writableLength > 0)
            return;
        process.stdout.write('::warning::plugin-runner did not let go of everything it had opened; please report this.\n');
        process.exit();
    }, LINGER_MS).unref();
}


/***/ }),

/***/ 4276:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _enter_step__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2718);
/* harmony import */ var _test_step__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1387);


await (0,_enter_step__WEBPACK_IMPORTED_MODULE_1__/* .enterStep */ .R)(_test_step__WEBPACK_IMPORTED_MODULE_0__/* .testStep */ .d);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1387:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ testStep)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./src/definition/located-fault.ts
/** What is wrong in a file, each fault with the file that it is in. */
function locatedFaults({ file, faults, }) {
    return faults.map(({ position, ...fault }) => ({ ...fault, file, position }));
}

// EXTERNAL MODULE: ./src/definition/make-directory.ts
var make_directory = __nccwpck_require__(4901);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __nccwpck_require__(3579);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./src/orchestrator/container-name.ts
var container_name = __nccwpck_require__(9123);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
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
    const read = (name) => readIfPresent((0,external_node_path_.join)(certPath, name));
    const [ca, cert, key] = [read('ca.pem'), read('cert.pem'), read('key.pem')];
    // Loaded here: that takes longer than for the other modules together.
    const tls = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1692, 23));
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
    const connection = external_node_stream_.Duplex.from({
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
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
        const { copyMounts } = await Promise.all(/* import() */[__nccwpck_require__.e(118), __nccwpck_require__.e(924)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5924));
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
        const { prepareLockedImage } = await __nccwpck_require__.e(/* import() */ 269).then(__nccwpck_require__.bind(__nccwpck_require__, 8269));
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

;// CONCATENATED MODULE: ./src/registry/by-code-unit.ts
/** Orders texts by code unit, so that every machine has the same order. */
function byCodeUnit(a, b) {
    return a < b ? -1 : Number(a > b);
}

// EXTERNAL MODULE: ./src/definition/definition-error.ts
var definition_error = __nccwpck_require__(7999);
// EXTERNAL MODULE: ./src/definition/show-path.ts
var show_path = __nccwpck_require__(9086);
;// CONCATENATED MODULE: ./src/registry/show-version.ts
/** A version in a sentence, behind the id of a plugin. */
function showVersion(version) {
    return version === undefined
        ? 'without a version'
        : `with version ${version}`;
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
    const error = new definition_error/* DefinitionError */.g(second.file, [
        { pointer: '/id', rule: 'duplicate', message: describe(first, second) },
    ]);
    return { definitions: [first, second], error };
}
function describe(first, second) {
    const place = (0,show_path/* showPath */.P)(first.file);
    if (first.id !== second.id) {
        return `${(0,quote/* quote */.h)(second.id)} and ${(0,quote/* quote */.h)(first.id)} of ${place} differ in case only: rename one`;
    }
    return `${(0,quote/* quote */.h)(second.id)} ${showVersion(second.version)} is in ${place} too: give one another version or id`;
}

// EXTERNAL MODULE: ./src/registry/definition-paths.ts
var definition_paths = __nccwpck_require__(9607);
// EXTERNAL MODULE: ./src/registry/regular-file.ts
var regular_file = __nccwpck_require__(8462);
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
        if (error instanceof definition_error/* DefinitionError */.g)
            throw error;
        const code = error.code ?? 'unknown error';
        throw refusal(path, 'file', `cannot be read (${code})`, error);
    }
}
function readInside(path, root) {
    const real = external_node_fs_.realpathSync.native(path);
    if (!isInside(real, external_node_fs_.realpathSync.native(root))) {
        throw refusal(path, 'file', 'is a link that leaves the plugins directory');
    }
    const limit = (0,definition_paths/* isYaml */.u)(path) ? MAX_YAML_BYTES : MAX_JSON_BYTES;
    return (0,regular_file/* readRegularFile */.X)(real, (why) => {
        if (why === 'size')
            return tooLarge(path, limit);
        return refusal(path, 'file', regular_file/* NOT_READ */.V[why]);
    }, limit);
}
function tooLarge(path, limit) {
    const kind = (0,definition_paths/* isYaml */.u)(path) ? 'a YAML' : 'a JSON';
    const hint = (0,definition_paths/* isYaml */.u)(path)
        ? `; JSON may have ${MAX_JSON_BYTES / 1024} KiB`
        : '';
    const message = `is larger than ${limit / 1024} KiB, the most ${kind} file may have${hint}`;
    return refusal(path, 'size', message);
}
function refusal(path, rule, message, cause) {
    return new definition_error/* DefinitionError */.g(path, [{ pointer: '', rule, message }], { cause });
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
/** What the next step can take apart with `fromJSON`. */
const DEFAULT_OUTPUT_FORMAT = 'json';
/** 10 MiB: ten times what a step output can hold. */
const DEFAULT_MAX_OUTPUT_BYTES = 10 * 2 ** 20;
/** 256 MiB: what a schema checks must fit into one string, and be parsed. */
const MAX_OUTPUT_BYTES = 256 * 2 ** 20;
/** 1 GiB: a build's result fits, and a runner's disk takes it several times. */
const DEFAULT_FILE_LIMITS = {
    maxBytes: 2 ** 30,
    maxFiles: 10_000,
};
/** `nobody`: owns no file and no process of the machine. */
const DEFAULT_USER = { kind: 'ids', uid: 65534, gid: 65534 };
/** Whoever needs the network says so. */
const DEFAULT_NETWORK = 'none';
/** The root file system, but for `/tmp`. */
const DEFAULT_READ_ONLY = true;
/** A plugin sees its input and nothing else. */
const DEFAULT_WORKSPACE = 'none';
/** Once: a plugin with effects must not run again unless its author says so. */
const DEFAULT_RETRY = {
    attempts: 1,
    backoffMs: 1000,
    /** What can pass by itself; a wrong input or a wrong output does not. */
    on: {
        outcomes: ['plugin_failed', 'timed_out', 'engine_unavailable'],
        exitCodes: [],
    },
};
/** Longer pauses are the workflow's to make. */
const MAX_BACKOFF_MS = 5 * 60 * 1000;

// EXTERNAL MODULE: ./src/definition/describe-value.ts
var describe_value = __nccwpck_require__(5536);
// EXTERNAL MODULE: ./src/definition/duration.ts
var duration = __nccwpck_require__(4957);
// EXTERNAL MODULE: ./src/definition/json-pointer.ts
var json_pointer = __nccwpck_require__(5239);
;// CONCATENATED MODULE: ./src/definition/environment.ts



const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,254}$/;
/** Names the runner itself sets. */
const RESERVED = 'PLUGIN_';
/** The kernel refuses to start a program with a longer one (128 KiB). */
const MAX_ENV_VALUE_BYTES = 100 * 1024;
/** Checks `env` and makes every value a string. Values are never shown. */
function parseEnvironment(env, faults) {
    const entries = Object.entries(env).map(([name, value]) => {
        const pointer = (0,json_pointer/* pointerTo */.xH)('/env', name);
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
            faults.add((0,json_pointer/* pointerTo */.xH)('/secrets', at), 'secrets', why);
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
        return `${(0,describe_value/* describeValue */.b)(value)} has lost digits as a number: put it in quotes`;
    }
    return Buffer.byteLength(text) > MAX_ENV_VALUE_BYTES
        ? 'its value is longer than 100 KiB: send it as input'
        : undefined;
}

;// CONCATENATED MODULE: ./src/definition/exit-codes-section.ts


const CODE = /^[1-9][0-9]{0,2}$/;
const MAX_CODE = 255;
/** Reads `exit_codes:`. Exit code 0 always means that the plugin is content. */
function parseExitCodes(raw, faults) {
    const meanings = new Map();
    for (const [text, { meaning, outcome }] of Object.entries(raw)) {
        const code = Number(text);
        if (!CODE.test(text) || code > MAX_CODE) {
            const message = `${(0,quote/* quote */.h)(text)} is not an exit code from 1 to ${MAX_CODE}`;
            faults.add((0,json_pointer/* pointerTo */.xH)('/exit_codes', text), 'exit_code', message);
            continue;
        }
        meanings.set(code, { meaning, outcome: outcome ?? 'plugin_failed' });
    }
    return meanings;
}

// EXTERNAL MODULE: ./src/definition/quantity.ts
var quantity = __nccwpck_require__(4960);
;// CONCATENATED MODULE: ./src/definition/files-section.ts


/** Reads `files:` or `artifacts:`: how many, and how large together. */
function parseFileLimits(raw, pointer, faults) {
    return {
        maxBytes: faults.parse(raw.max_bytes, `${pointer}/max_bytes`, 'quantity', quantity/* parseSize */.DB, DEFAULT_FILE_LIMITS.maxBytes),
        maxFiles: raw.max_files ?? DEFAULT_FILE_LIMITS.maxFiles,
    };
}

// EXTERNAL MODULE: ./src/definition/fault-collector.ts
var fault_collector = __nccwpck_require__(2795);
// EXTERNAL MODULE: ./src/definition/image-reference.ts
var image_reference = __nccwpck_require__(4608);
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
 * any validator sees it: another dialect, `$async`, references that would need
 * the network or a file, and names that validators pass over.
 */
function ioSchemaFaults(schema, pointer) {
    const ids = new Set();
    const faults = [];
    const references = [];
    const base = idOf(schema);
    function walk(part, place) {
        if (Array.isArray(part)) {
            part.forEach((item, at) => walk(item, (0,json_pointer/* pointerTo */.xH)(place, at)));
        }
        else if (typeof part === 'object' && part !== null) {
            for (const [key, value] of Object.entries(part)) {
                member(key, value, (0,json_pointer/* pointerTo */.xH)(place, key));
            }
        }
    }
    function member(key, value, place) {
        const fault = keywordFault(key, value, place);
        if (fault !== undefined)
            faults.push(fault);
        else if (REFERENCES.includes(key) && typeof value === 'string') {
            if (REMOTE.test(value))
                references.push([value, place]);
        }
        else if (key === '$id' && typeof value === 'string') {
            ids.add(withoutFragment(resolveUri(value, base)));
        }
        else if (NAMED.has(key) && !Array.isArray(value)) {
            for (const [name, named] of Object.entries(value ?? {})) {
                const inside = (0,json_pointer/* pointerTo */.xH)(place, name);
                if (name === '__proto__')
                    faults.push(passedOver(name, inside));
                else
                    walk(named, inside);
            }
        }
        else if (!DATA.has(key)) {
            walk(value, place);
        }
    }
    walk(schema, pointer);
    // A schema may name itself in full.
    for (const [reference, place] of references) {
        if (ids.has(withoutFragment(reference)))
            continue;
        const message = `${(0,quote/* quote */.h)(reference)} is remote: a schema refers to itself only, such as "#/$defs/name"`;
        faults.push({ pointer: place, rule: 'schema', message });
    }
    return faults;
}
function keywordFault(key, value, pointer) {
    if (key in Object.prototype)
        return passedOver(key, pointer);
    if (key === '$async') {
        const message = '"$async" is not JSON Schema; leave it out';
        return { pointer, rule: 'schema', message };
    }
    if (key === '$schema' && !isDialect(value)) {
        const got = typeof value === 'string' ? (0,quote/* quote */.h)(value) : 'this';
        const message = `${got} is not supported: use draft 2020-12 (the default), 2019-09 or draft-07, such as "https://json-schema.org/draft/2020-12/schema"`;
        return { pointer, rule: 'schema', message };
    }
    return undefined;
}
/** The validator takes it for a member of every object, and checks nothing. */
function passedOver(key, pointer) {
    const message = `${(0,quote/* quote */.h)(key)} is a name that no rule can be given for; leave it out`;
    return { pointer, rule: 'schema', message };
}
function idOf(schema) {
    if (typeof schema !== 'object' || schema === null)
        return undefined;
    const { $id } = schema;
    return typeof $id === 'string' ? $id : undefined;
}
function resolveUri(reference, base) {
    return URL.canParse(reference, base)
        ? new URL(reference, base).href
        : reference;
}
function withoutFragment(uri) {
    return resolveUri(uri, undefined).replace(/#.*$/s, '');
}
function isDialect(value) {
    if (typeof value !== 'string')
        return false;
    return DIALECTS.has(value.replace(/#$/, ''));
}

// EXTERNAL MODULE: ./src/definition/json.ts
var json = __nccwpck_require__(4783);
// EXTERNAL MODULE: ./src/definition/network-name.ts
var network_name = __nccwpck_require__(9311);
// EXTERNAL MODULE: ./src/definition/value-error.ts
var value_error = __nccwpck_require__(4447);
;// CONCATENATED MODULE: ./src/definition/relative-path.ts



/**
 * The absolute path of a path that a definition gives relative to `base`.
 * @throws ValueError when it is empty, absolute or impossible
 */
function parseRelativePath(text, base) {
    if (text === '')
        throw new value_error/* ValueError */.Q('a path must not be empty');
    if (text.includes('\0')) {
        throw new value_error/* ValueError */.Q(`${(0,quote/* quote */.h)(text)} is not a path: it contains a NUL`);
    }
    // A definition is the same on every machine; an absolute path is not.
    if ((0,external_node_path_.isAbsolute)(text)) {
        throw new value_error/* ValueError */.Q(`${(0,quote/* quote */.h)(text)} is absolute: write a relative path`);
    }
    return (0,external_node_path_.resolve)(base, text);
}

// EXTERNAL MODULE: ./src/definition/sandbox-user.ts
var sandbox_user = __nccwpck_require__(9252);
// EXTERNAL MODULE: ./src/definition/suggest.ts
var suggest = __nccwpck_require__(7383);
;// CONCATENATED MODULE: ./src/definition/retry-section.ts






/** Ends that another attempt can change; the others are the same each time. */
const RETRYABLE_OUTCOMES = [
    'plugin_failed',
    'invalid_output',
    'output_too_large',
    'timed_out',
    'out_of_memory',
    'image_unavailable',
    'engine_unavailable',
    'start_failed',
];
/** Reads `retry:`; without the key a plugin is run once. */
function parseRetry(raw, faults) {
    return {
        attempts: raw.attempts ?? DEFAULT_RETRY.attempts,
        backoffMs: faults.parse(raw.backoff, '/retry/backoff', 'duration', parseBackoff, DEFAULT_RETRY.backoffMs),
        on: raw.on === undefined ? DEFAULT_RETRY.on : parseOn(raw.on, faults),
    };
}
function parseBackoff(text) {
    const backoffMs = (0,duration/* parseDuration */.E)(text);
    if (backoffMs <= MAX_BACKOFF_MS)
        return backoffMs;
    throw new value_error/* ValueError */.Q(`${(0,quote/* quote */.h)(text)} is more than 5 minutes`);
}
function parseOn(on, faults) {
    const outcomes = [];
    const exitCodes = [];
    on.forEach((entry, at) => {
        const refuse = (message) => faults.add((0,json_pointer/* pointerTo */.xH)('/retry/on', at), 'retry', message);
        if (typeof entry === 'number') {
            if (entry >= 1 && entry <= 255)
                exitCodes.push(entry);
            else
                refuse(`${entry} is not an exit code from 1 to 255`);
            return;
        }
        const outcome = RETRYABLE_OUTCOMES.find((known) => known === entry);
        if (outcome !== undefined)
            outcomes.push(outcome);
        else {
            refuse(`${(0,quote/* quote */.h)(entry)} is not an outcome that can be tried again: one of ` +
                `${RETRYABLE_OUTCOMES.join(', ')}, or an exit code` +
                (0,suggest/* didYouMean */.a)(entry, RETRYABLE_OUTCOMES));
        }
    });
    return { outcomes, exitCodes };
}

// EXTERNAL MODULE: ./src/definition/document-faults.ts
var document_faults = __nccwpck_require__(6244);
;// CONCATENATED MODULE: ./src/definition/generated/definition-validator.js
// Generated from schema/plugin.schema.json by scripts/generate.mjs.

const validate = validate10;
/* harmony default export */ const definition_validator = ((/* unused pure expression or super */ null && (validate10)));
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","required":["id","image"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"name":{"type":"string"},"description":{"type":"string"},"version":{"type":"string"},"image":{"type":"string"},"platform":{"type":"string","pattern":"^[a-z0-9]+/[a-z0-9_]+(/[a-z0-9]+)?$"},"build":{"type":"object","additionalProperties":false,"properties":{"context":{"type":"string"},"dockerfile":{"type":"string"}}},"entrypoint":{"type":"array","minItems":1,"items":{"type":"string"}},"command":{"type":"array","minItems":1,"items":{"type":"string"}},"env":{"type":"object","additionalProperties":{"type":["string","number","boolean"]}},"secrets":{"type":"array","items":{"type":"string"}},"defaults":{"type":"object"},"input_schema":{"type":["object","boolean"]},"output_schema":{"type":["object","boolean"]},"input":{"type":"object","additionalProperties":false,"properties":{"via":{"enum":["stdin","file"]}}},"output":{"type":"object","additionalProperties":false,"properties":{"format":{"type":"string","enum":["json","ndjson","text","sarif"]},"via":{"enum":["stdout","file"]},"max_bytes":{"type":["string","number"]}}},"files":{"type":"object","additionalProperties":false,"properties":{"max_bytes":{"type":["string","number"]},"max_files":{"type":"integer","minimum":1,"maximum":1000000}}},"artifacts":{"type":"object","additionalProperties":false,"properties":{"max_bytes":{"type":["string","number"]},"max_files":{"type":"integer","minimum":1,"maximum":1000000}}},"resource_limits":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":["string","number"]},"memory":{"type":["string","number"]},"pids":{"type":"integer","minimum":2,"maximum":4194304},"tmp":{"type":["string","number"]}}},"timeout":{"type":"string"},"retry":{"type":"object","additionalProperties":false,"properties":{"attempts":{"type":"integer","minimum":1,"maximum":10},"backoff":{"type":"string"},"on":{"type":"array","minItems":1,"items":{"type":["string","integer"]}}}},"exit_codes":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"meaning":{"type":"string"},"outcome":{"type":"string","enum":["succeeded","plugin_failed","invalid_input"]}}}},"stop":{"type":"object","additionalProperties":false,"properties":{"signal":{"type":"string","enum":["SIGTERM","SIGINT","SIGQUIT","SIGHUP","SIGUSR1","SIGUSR2"]},"grace":{"type":"string"}}},"network":{"type":"string"},"sandbox":{"type":"object","additionalProperties":false,"properties":{"read_only":{"type":"boolean"},"user":{"type":["string","integer"]},"capabilities":{"type":"array","items":{"type":"string","enum":["AUDIT_WRITE","CHOWN","DAC_OVERRIDE","FOWNER","FSETID","KILL","MKNOD","NET_BIND_SERVICE","NET_RAW","SETFCAP","SETGID","SETPCAP","SETUID","SYS_CHROOT"]}},"runtime":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$"}}},"workspace":{"type":"string","enum":["none","read","write"]},"tests":{"type":"array","items":{"type":"object","required":["name","input"],"additionalProperties":false,"properties":{"name":{"type":"string"},"input":{},"output":{},"exit_code":{"type":"integer","minimum":0,"maximum":255},"outcome":{"type":"string","enum":["succeeded","plugin_failed","invalid_input","invalid_output","output_too_large","timed_out","cancelled","out_of_memory","image_unavailable","engine_unavailable","start_failed","definition_invalid","plugin_not_found","policy_denied"]},"workspace":{"type":"string"}}}}}};
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
if(data.input !== undefined && func0.call(data, "input")){
let data21 = data.input;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key3 of Object.keys(data21)){
if(!(key3 === "via")){
const err29 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data21.via !== undefined && func0.call(data21, "via")){
let data22 = data21.via;
if(!((data22 === "stdin") || (data22 === "file"))){
const err30 = {instancePath:instancePath+"/input/via",schemaPath:"#/properties/input/properties/via/enum",keyword:"enum",params:{allowedValues: schema11.properties.input.properties.via.enum}};
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
const err31 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.output !== undefined && func0.call(data, "output")){
let data23 = data.output;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key4 of Object.keys(data23)){
if(!(((key4 === "format") || (key4 === "via")) || (key4 === "max_bytes"))){
const err32 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data23.format !== undefined && func0.call(data23, "format")){
let data24 = data23.format;
if(typeof data24 !== "string"){
const err33 = {instancePath:instancePath+"/output/format",schemaPath:"#/properties/output/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!((((data24 === "json") || (data24 === "ndjson")) || (data24 === "text")) || (data24 === "sarif"))){
const err34 = {instancePath:instancePath+"/output/format",schemaPath:"#/properties/output/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.output.properties.format.enum}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data23.via !== undefined && func0.call(data23, "via")){
let data25 = data23.via;
if(!((data25 === "stdout") || (data25 === "file"))){
const err35 = {instancePath:instancePath+"/output/via",schemaPath:"#/properties/output/properties/via/enum",keyword:"enum",params:{allowedValues: schema11.properties.output.properties.via.enum}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data23.max_bytes !== undefined && func0.call(data23, "max_bytes")){
let data26 = data23.max_bytes;
if((typeof data26 !== "string") && (!((typeof data26 == "number") && (isFinite(data26))))){
const err36 = {instancePath:instancePath+"/output/max_bytes",schemaPath:"#/properties/output/properties/max_bytes/type",keyword:"type",params:{type: schema11.properties.output.properties.max_bytes.type}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.files !== undefined && func0.call(data, "files")){
let data27 = data.files;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key5 of Object.keys(data27)){
if(!((key5 === "max_bytes") || (key5 === "max_files"))){
const err38 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data27.max_bytes !== undefined && func0.call(data27, "max_bytes")){
let data28 = data27.max_bytes;
if((typeof data28 !== "string") && (!((typeof data28 == "number") && (isFinite(data28))))){
const err39 = {instancePath:instancePath+"/files/max_bytes",schemaPath:"#/properties/files/properties/max_bytes/type",keyword:"type",params:{type: schema11.properties.files.properties.max_bytes.type}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data27.max_files !== undefined && func0.call(data27, "max_files")){
let data29 = data27.max_files;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err40 = {instancePath:instancePath+"/files/max_files",schemaPath:"#/properties/files/properties/max_files/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 1000000 || isNaN(data29)){
const err41 = {instancePath:instancePath+"/files/max_files",schemaPath:"#/properties/files/properties/max_files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data29 < 1 || isNaN(data29)){
const err42 = {instancePath:instancePath+"/files/max_files",schemaPath:"#/properties/files/properties/max_files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
else {
const err43 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.artifacts !== undefined && func0.call(data, "artifacts")){
let data30 = data.artifacts;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key6 of Object.keys(data30)){
if(!((key6 === "max_bytes") || (key6 === "max_files"))){
const err44 = {instancePath:instancePath+"/artifacts",schemaPath:"#/properties/artifacts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data30.max_bytes !== undefined && func0.call(data30, "max_bytes")){
let data31 = data30.max_bytes;
if((typeof data31 !== "string") && (!((typeof data31 == "number") && (isFinite(data31))))){
const err45 = {instancePath:instancePath+"/artifacts/max_bytes",schemaPath:"#/properties/artifacts/properties/max_bytes/type",keyword:"type",params:{type: schema11.properties.artifacts.properties.max_bytes.type}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data30.max_files !== undefined && func0.call(data30, "max_files")){
let data32 = data30.max_files;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err46 = {instancePath:instancePath+"/artifacts/max_files",schemaPath:"#/properties/artifacts/properties/max_files/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 1000000 || isNaN(data32)){
const err47 = {instancePath:instancePath+"/artifacts/max_files",schemaPath:"#/properties/artifacts/properties/max_files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data32 < 1 || isNaN(data32)){
const err48 = {instancePath:instancePath+"/artifacts/max_files",schemaPath:"#/properties/artifacts/properties/max_files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
}
else {
const err49 = {instancePath:instancePath+"/artifacts",schemaPath:"#/properties/artifacts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.resource_limits !== undefined && func0.call(data, "resource_limits")){
let data33 = data.resource_limits;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key7 of Object.keys(data33)){
if(!((((key7 === "cpu") || (key7 === "memory")) || (key7 === "pids")) || (key7 === "tmp"))){
const err50 = {instancePath:instancePath+"/resource_limits",schemaPath:"#/properties/resource_limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data33.cpu !== undefined && func0.call(data33, "cpu")){
let data34 = data33.cpu;
if((typeof data34 !== "string") && (!((typeof data34 == "number") && (isFinite(data34))))){
const err51 = {instancePath:instancePath+"/resource_limits/cpu",schemaPath:"#/properties/resource_limits/properties/cpu/type",keyword:"type",params:{type: schema11.properties.resource_limits.properties.cpu.type}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data33.memory !== undefined && func0.call(data33, "memory")){
let data35 = data33.memory;
if((typeof data35 !== "string") && (!((typeof data35 == "number") && (isFinite(data35))))){
const err52 = {instancePath:instancePath+"/resource_limits/memory",schemaPath:"#/properties/resource_limits/properties/memory/type",keyword:"type",params:{type: schema11.properties.resource_limits.properties.memory.type}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data33.pids !== undefined && func0.call(data33, "pids")){
let data36 = data33.pids;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err53 = {instancePath:instancePath+"/resource_limits/pids",schemaPath:"#/properties/resource_limits/properties/pids/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 4194304 || isNaN(data36)){
const err54 = {instancePath:instancePath+"/resource_limits/pids",schemaPath:"#/properties/resource_limits/properties/pids/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4194304}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data36 < 2 || isNaN(data36)){
const err55 = {instancePath:instancePath+"/resource_limits/pids",schemaPath:"#/properties/resource_limits/properties/pids/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data33.tmp !== undefined && func0.call(data33, "tmp")){
let data37 = data33.tmp;
if((typeof data37 !== "string") && (!((typeof data37 == "number") && (isFinite(data37))))){
const err56 = {instancePath:instancePath+"/resource_limits/tmp",schemaPath:"#/properties/resource_limits/properties/tmp/type",keyword:"type",params:{type: schema11.properties.resource_limits.properties.tmp.type}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/resource_limits",schemaPath:"#/properties/resource_limits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.timeout !== undefined && func0.call(data, "timeout")){
if(typeof data.timeout !== "string"){
const err58 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.retry !== undefined && func0.call(data, "retry")){
let data39 = data.retry;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key8 of Object.keys(data39)){
if(!(((key8 === "attempts") || (key8 === "backoff")) || (key8 === "on"))){
const err59 = {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data39.attempts !== undefined && func0.call(data39, "attempts")){
let data40 = data39.attempts;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err60 = {instancePath:instancePath+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 10 || isNaN(data40)){
const err61 = {instancePath:instancePath+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data40 < 1 || isNaN(data40)){
const err62 = {instancePath:instancePath+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(data39.backoff !== undefined && func0.call(data39, "backoff")){
if(typeof data39.backoff !== "string"){
const err63 = {instancePath:instancePath+"/retry/backoff",schemaPath:"#/properties/retry/properties/backoff/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data39.on !== undefined && func0.call(data39, "on")){
let data42 = data39.on;
if(Array.isArray(data42)){
if(data42.length < 1){
const err64 = {instancePath:instancePath+"/retry/on",schemaPath:"#/properties/retry/properties/on/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
const len3 = data42.length;
for(let i3=0; i3<len3; i3++){
let data43 = data42[i3];
if((typeof data43 !== "string") && (!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43))))){
const err65 = {instancePath:instancePath+"/retry/on/" + i3,schemaPath:"#/properties/retry/properties/on/items/type",keyword:"type",params:{type: schema11.properties.retry.properties.on.items.type}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/retry/on",schemaPath:"#/properties/retry/properties/on/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.exit_codes !== undefined && func0.call(data, "exit_codes")){
let data44 = data.exit_codes;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key9 of Object.keys(data44)){
let data45 = data44[key9];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key10 of Object.keys(data45)){
if(!((key10 === "meaning") || (key10 === "outcome"))){
const err68 = {instancePath:instancePath+"/exit_codes/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exit_codes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data45.meaning !== undefined && func0.call(data45, "meaning")){
if(typeof data45.meaning !== "string"){
const err69 = {instancePath:instancePath+"/exit_codes/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/meaning",schemaPath:"#/properties/exit_codes/additionalProperties/properties/meaning/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data45.outcome !== undefined && func0.call(data45, "outcome")){
let data47 = data45.outcome;
if(typeof data47 !== "string"){
const err70 = {instancePath:instancePath+"/exit_codes/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/outcome",schemaPath:"#/properties/exit_codes/additionalProperties/properties/outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!(((data47 === "succeeded") || (data47 === "plugin_failed")) || (data47 === "invalid_input"))){
const err71 = {instancePath:instancePath+"/exit_codes/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/outcome",schemaPath:"#/properties/exit_codes/additionalProperties/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema11.properties.exit_codes.additionalProperties.properties.outcome.enum}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/exit_codes/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exit_codes/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/exit_codes",schemaPath:"#/properties/exit_codes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.stop !== undefined && func0.call(data, "stop")){
let data48 = data.stop;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key11 of Object.keys(data48)){
if(!((key11 === "signal") || (key11 === "grace"))){
const err74 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data48.signal !== undefined && func0.call(data48, "signal")){
let data49 = data48.signal;
if(typeof data49 !== "string"){
const err75 = {instancePath:instancePath+"/stop/signal",schemaPath:"#/properties/stop/properties/signal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!((((((data49 === "SIGTERM") || (data49 === "SIGINT")) || (data49 === "SIGQUIT")) || (data49 === "SIGHUP")) || (data49 === "SIGUSR1")) || (data49 === "SIGUSR2"))){
const err76 = {instancePath:instancePath+"/stop/signal",schemaPath:"#/properties/stop/properties/signal/enum",keyword:"enum",params:{allowedValues: schema11.properties.stop.properties.signal.enum}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data48.grace !== undefined && func0.call(data48, "grace")){
if(typeof data48.grace !== "string"){
const err77 = {instancePath:instancePath+"/stop/grace",schemaPath:"#/properties/stop/properties/grace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.network !== undefined && func0.call(data, "network")){
if(typeof data.network !== "string"){
const err79 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.sandbox !== undefined && func0.call(data, "sandbox")){
let data52 = data.sandbox;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key12 of Object.keys(data52)){
if(!((((key12 === "read_only") || (key12 === "user")) || (key12 === "capabilities")) || (key12 === "runtime"))){
const err80 = {instancePath:instancePath+"/sandbox",schemaPath:"#/properties/sandbox/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data52.read_only !== undefined && func0.call(data52, "read_only")){
if(typeof data52.read_only !== "boolean"){
const err81 = {instancePath:instancePath+"/sandbox/read_only",schemaPath:"#/properties/sandbox/properties/read_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data52.user !== undefined && func0.call(data52, "user")){
let data54 = data52.user;
if((typeof data54 !== "string") && (!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54))))){
const err82 = {instancePath:instancePath+"/sandbox/user",schemaPath:"#/properties/sandbox/properties/user/type",keyword:"type",params:{type: schema11.properties.sandbox.properties.user.type}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data52.capabilities !== undefined && func0.call(data52, "capabilities")){
let data55 = data52.capabilities;
if(Array.isArray(data55)){
const len4 = data55.length;
for(let i4=0; i4<len4; i4++){
let data56 = data55[i4];
if(typeof data56 !== "string"){
const err83 = {instancePath:instancePath+"/sandbox/capabilities/" + i4,schemaPath:"#/properties/sandbox/properties/capabilities/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(!((((((((((((((data56 === "AUDIT_WRITE") || (data56 === "CHOWN")) || (data56 === "DAC_OVERRIDE")) || (data56 === "FOWNER")) || (data56 === "FSETID")) || (data56 === "KILL")) || (data56 === "MKNOD")) || (data56 === "NET_BIND_SERVICE")) || (data56 === "NET_RAW")) || (data56 === "SETFCAP")) || (data56 === "SETGID")) || (data56 === "SETPCAP")) || (data56 === "SETUID")) || (data56 === "SYS_CHROOT"))){
const err84 = {instancePath:instancePath+"/sandbox/capabilities/" + i4,schemaPath:"#/properties/sandbox/properties/capabilities/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.sandbox.properties.capabilities.items.enum}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/sandbox/capabilities",schemaPath:"#/properties/sandbox/properties/capabilities/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data52.runtime !== undefined && func0.call(data52, "runtime")){
let data57 = data52.runtime;
if(typeof data57 === "string"){
if(!pattern2.test(data57)){
const err86 = {instancePath:instancePath+"/sandbox/runtime",schemaPath:"#/properties/sandbox/properties/runtime/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/sandbox/runtime",schemaPath:"#/properties/sandbox/properties/runtime/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/sandbox",schemaPath:"#/properties/sandbox/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.workspace !== undefined && func0.call(data, "workspace")){
let data58 = data.workspace;
if(typeof data58 !== "string"){
const err89 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(!(((data58 === "none") || (data58 === "read")) || (data58 === "write"))){
const err90 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/enum",keyword:"enum",params:{allowedValues: schema11.properties.workspace.enum}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.tests !== undefined && func0.call(data, "tests")){
let data59 = data.tests;
if(Array.isArray(data59)){
const len5 = data59.length;
for(let i5=0; i5<len5; i5++){
let data60 = data59[i5];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if((data60.name === undefined) || (!(func0.call(data60, "name")))){
const err91 = {instancePath:instancePath+"/tests/" + i5,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((data60.input === undefined) || (!(func0.call(data60, "input")))){
const err92 = {instancePath:instancePath+"/tests/" + i5,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "input"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key13 of Object.keys(data60)){
if(!((((((key13 === "name") || (key13 === "input")) || (key13 === "output")) || (key13 === "exit_code")) || (key13 === "outcome")) || (key13 === "workspace"))){
const err93 = {instancePath:instancePath+"/tests/" + i5,schemaPath:"#/properties/tests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data60.name !== undefined && func0.call(data60, "name")){
if(typeof data60.name !== "string"){
const err94 = {instancePath:instancePath+"/tests/" + i5+"/name",schemaPath:"#/properties/tests/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data60.exit_code !== undefined && func0.call(data60, "exit_code")){
let data62 = data60.exit_code;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err95 = {instancePath:instancePath+"/tests/" + i5+"/exit_code",schemaPath:"#/properties/tests/items/properties/exit_code/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 255 || isNaN(data62)){
const err96 = {instancePath:instancePath+"/tests/" + i5+"/exit_code",schemaPath:"#/properties/tests/items/properties/exit_code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data62 < 0 || isNaN(data62)){
const err97 = {instancePath:instancePath+"/tests/" + i5+"/exit_code",schemaPath:"#/properties/tests/items/properties/exit_code/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
if(data60.outcome !== undefined && func0.call(data60, "outcome")){
let data63 = data60.outcome;
if(typeof data63 !== "string"){
const err98 = {instancePath:instancePath+"/tests/" + i5+"/outcome",schemaPath:"#/properties/tests/items/properties/outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(!((((((((((((((data63 === "succeeded") || (data63 === "plugin_failed")) || (data63 === "invalid_input")) || (data63 === "invalid_output")) || (data63 === "output_too_large")) || (data63 === "timed_out")) || (data63 === "cancelled")) || (data63 === "out_of_memory")) || (data63 === "image_unavailable")) || (data63 === "engine_unavailable")) || (data63 === "start_failed")) || (data63 === "definition_invalid")) || (data63 === "plugin_not_found")) || (data63 === "policy_denied"))){
const err99 = {instancePath:instancePath+"/tests/" + i5+"/outcome",schemaPath:"#/properties/tests/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema11.properties.tests.items.properties.outcome.enum}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data60.workspace !== undefined && func0.call(data60, "workspace")){
if(typeof data60.workspace !== "string"){
const err100 = {instancePath:instancePath+"/tests/" + i5+"/workspace",schemaPath:"#/properties/tests/items/properties/workspace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/tests/" + i5,schemaPath:"#/properties/tests/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
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
    "input",
    "output",
    "files",
    "artifacts",
    "resource_limits",
    "timeout",
    "retry",
    "exit_codes",
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
  "/input": [
    "via"
  ],
  "/output": [
    "format",
    "via",
    "max_bytes"
  ],
  "/files": [
    "max_bytes",
    "max_files"
  ],
  "/artifacts": [
    "max_bytes",
    "max_files"
  ],
  "/resource_limits": [
    "cpu",
    "memory",
    "pids",
    "tmp"
  ],
  "/retry": [
    "attempts",
    "backoff",
    "on"
  ],
  "/exit_codes/*": [
    "meaning",
    "outcome"
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

// EXTERNAL MODULE: ./src/definition/never-granted.ts
var never_granted = __nccwpck_require__(5873);
;// CONCATENATED MODULE: ./src/definition/schema-faults.ts



const QUANTITY = 'a quantity such as "256Mi"';
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
    ['/output/max_bytes', QUANTITY],
    ['/resource_limits/cpu', 'a quantity such as "500m"'],
    ['/resource_limits/memory', QUANTITY],
    ['/resource_limits/tmp', QUANTITY],
    ['/resource_limits/pids', 'a whole number from 1 to 4194304'],
    ['/timeout', 'a duration with a unit, such as "30s"'],
    ['/retry/attempts', 'a whole number from 1 to 10'],
    ['/retry/backoff', 'a duration with a unit, such as "2s"'],
    ['/retry/on', 'a list of outcomes and exit codes such as ["timed_out", 75]'],
    ['/retry/on/*', 'an outcome or an exit code'],
    ['/exit_codes', 'an object of exit codes and their meanings'],
    ['/exit_codes/*', 'an object with "meaning" and "outcome"'],
    ['/stop/grace', 'a duration with a unit, such as "5s"'],
    ['/network', '"none", "bridge" or the name of a network'],
    ['/sandbox/user', '"uid:gid", "host" or "image"'],
    ['/sandbox/runtime', 'the name of an OCI runtime such as "runsc"'],
    ['/tests/*/exit_code', 'a whole number from 0 to 255'],
]);
const DEFINITION = {
    name: 'a definition',
    validate: validate,
    knownKeys: knownKeys,
    expected: EXPECTED,
    refusals: new Map([['/sandbox/capabilities/*', never_granted/* neverGrantedCapability */.G]]),
};
/** Everything in a definition that its JSON Schema refuses. */
function schemaFaults(value) {
    return (0,document_faults/* documentFaults */.Z)(value, DEFINITION);
}

;// CONCATENATED MODULE: ./src/definition/tests-section.ts



/** Reads `tests:`, with the outcome a case has unless it says another. */
function parseTests(tests, file, exitCodes, faults) {
    const seen = new Set();
    return tests.map((test, at) => {
        const pointer = `/tests/${at}`;
        if (seen.has(test.name)) {
            const message = `${(0,quote/* quote */.h)(test.name)} is the name of another test too`;
            faults.add(`${pointer}/name`, 'unique', message);
        }
        seen.add(test.name);
        const exitCode = test.exit_code ?? 0;
        const meant = exitCodes.get(exitCode)?.outcome ?? 'plugin_failed';
        return {
            name: test.name,
            input: test.input,
            output: test.output,
            exitCode: test.exit_code,
            outcome: test.outcome ?? (exitCode === 0 ? 'succeeded' : meant),
            workspace: faults.parse(test.workspace, `${pointer}/workspace`, 'path', (text) => parseRelativePath(text, (0,external_node_path_.dirname)(file)), undefined),
        };
    });
}

// EXTERNAL MODULE: ./src/definition/tree-faults.ts
var tree_faults = __nccwpck_require__(9155);
;// CONCATENATED MODULE: ./src/definition/version.ts
// https://semver.org/#is-there-a-suggested-regular-expression-regex-to-check-a-semver-string
const SEMANTIC_VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\+[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?$/;
/** Longer ones are refused by every tool that compares versions. */
const MAX_LENGTH = 256;
/** True for an exact semantic version: `1.2.0`, not `v1.2.0`, not `1.2`. */
function isVersion(text) {
    if (text.length > MAX_LENGTH)
        return false;
    const match = SEMANTIC_VERSION.exec(text);
    if (match === null)
        return false;
    return match.slice(1, 4).every((part) => Number.isSafeInteger(Number(part)));
}

// EXTERNAL MODULE: ./src/definition/without-faults.ts
var without_faults = __nccwpck_require__(8383);
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
    const tree = (0,tree_faults/* treeFaults */.em)(value);
    if (tree.some(({ pointer }) => pointer === ''))
        throwFaults(path, tree);
    const places = new Set(tree.map(({ pointer }) => pointer));
    const schema = schemaFaults(value).filter((it) => !places.has(it.pointer));
    const first = [...tree, ...schema];
    if (!(0,json/* isJsonObject */.O)(value))
        throwFaults(path, first);
    const faults = new fault_collector/* FaultCollector */.U();
    const usable = (0,without_faults/* withoutFaults */.k)(value, first);
    const definition = readSections(usable, path, faults);
    const all = [...first, ...faults.faults];
    if (all.length > 0)
        throwFaults(path, all);
    return definition;
}
function throwFaults(file, faults) {
    throw new definition_error/* DefinitionError */.g(file, faults);
}
/** The definition, with faults noted and defaults where there are some. */
function readSections(raw, file, faults) {
    const image = faults.parse(raw.image, '/image', 'image', image_reference/* parseImageReference */.o, NO_IMAGE);
    const env = parseEnvironment(raw.env ?? {}, faults);
    checkSecrets(raw.secrets ?? [], env, faults);
    checkArgv(raw.entrypoint, '/entrypoint', faults);
    checkArgv(raw.command, '/command', faults);
    faults.faults.push(...ioSchemaFaults(raw.input_schema, '/input_schema'), ...ioSchemaFaults(raw.output_schema, '/output_schema'));
    checkOutputFormat(raw, faults);
    const id = raw.id ?? '';
    const exitCodes = parseExitCodes(raw.exit_codes ?? {}, faults);
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
        outputFormat: raw.output?.format ?? DEFAULT_OUTPUT_FORMAT,
        inputVia: raw.input?.via ?? 'stdin',
        outputVia: raw.output?.via ?? 'stdout',
        files: parseFileLimits(raw.files ?? {}, '/files', faults),
        artifacts: parseFileLimits(raw.artifacts ?? {}, '/artifacts', faults),
        leavesArtifacts: raw.artifacts !== undefined,
        maxOutputBytes: faults.parse(raw.output?.max_bytes, '/output/max_bytes', 'quantity', isUnread(raw) ? quantity/* parseSize */.DB : parseMaxOutput, DEFAULT_MAX_OUTPUT_BYTES),
        limits: readLimits(raw.resource_limits ?? {}, faults),
        timeoutMs: faults.parse(raw.timeout, '/timeout', 'duration', duration/* parseDuration */.E, DEFAULT_TIMEOUT_MS),
        retry: parseRetry(raw.retry ?? {}, faults),
        exitCodes,
        stop: readStop(raw.stop ?? {}, faults),
        network: faults.parse(raw.network, '/network', 'network', network_name/* parseNetworkName */.T, DEFAULT_NETWORK),
        sandbox: readSandbox(raw.sandbox ?? {}, faults),
        workspace: raw.workspace ?? DEFAULT_WORKSPACE,
        tests: parseTests(raw.tests ?? [], file, exitCodes, faults),
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
        nanoCpus: read('cpu', quantity/* parseCpu */.Oh, DEFAULT_LIMITS.nanoCpus),
        memoryBytes: read('memory', quantity/* parseMemory */.Pw, DEFAULT_LIMITS.memoryBytes),
        pids: raw.pids ?? DEFAULT_LIMITS.pids,
        tmpBytes: read('tmp', quantity/* parseSize */.DB, DEFAULT_LIMITS.tmpBytes),
    };
}
function checkOutputFormat({ output, output_schema: schema, tests = [] }, faults) {
    const { format } = output ?? {};
    if (format === 'text' && schema !== undefined) {
        const message = 'a schema cannot check text: leave it out, or print JSON with another `output.format`';
        faults.add('/output_schema', 'format', message);
    }
    for (const [at, { output: wanted }] of tests.entries()) {
        if (wanted === undefined)
            continue;
        const pointer = `/tests/${at}/output`;
        const got = (0,describe_value/* describeValue */.b)(wanted);
        if (format === 'text' && typeof wanted !== 'string') {
            faults.add(pointer, 'format', `must be a string, got ${got}`);
        }
        else if (format === 'ndjson' && !Array.isArray(wanted)) {
            const message = `must be a list with the value of every line, got ${got}`;
            faults.add(pointer, 'format', message);
        }
    }
}
/**
 * A file that no schema is held against, also not that of SARIF, is never in
 * memory as a whole.
 */
function isUnread({ output, output_schema }) {
    return (output?.via === 'file' &&
        output.format !== 'sarif' &&
        output_schema === undefined);
}
function parseMaxOutput(value) {
    const bytes = (0,quantity/* parseSize */.DB)(value);
    if (bytes <= MAX_OUTPUT_BYTES)
        return bytes;
    throw new value_error/* ValueError */.Q(`${(0,describe_value/* describeValue */.b)(value)} is more than "256Mi", the most that can be read as one JSON`);
}
function readStop(raw, faults) {
    const parseGrace = (text) => {
        const grace = (0,duration/* parseDuration */.E)(text);
        if (grace <= MAX_GRACE_MS)
            return grace;
        throw new value_error/* ValueError */.Q(`${(0,quote/* quote */.h)(text)} is more than 60 seconds`);
    };
    return {
        signal: raw.signal ?? DEFAULT_STOP.signal,
        graceMs: faults.parse(raw.grace, '/stop/grace', 'duration', parseGrace, DEFAULT_STOP.graceMs),
    };
}
function readSandbox(raw, faults) {
    return {
        readOnly: raw.read_only ?? DEFAULT_READ_ONLY,
        user: faults.parse(raw.user, '/sandbox/user', 'user', sandbox_user/* parseSandboxUser */.W, DEFAULT_USER),
        capabilities: [...new Set(raw.capabilities)],
        runtime: raw.runtime,
    };
}
/** What Linux takes of one argument, its end included (MAX_ARG_STRLEN). */
const MAX_ARGUMENT_BYTES = 128 * 1024;
/** A NUL ends an argument early, or makes the engine refuse to start. */
function checkArgv(argv, pointer, faults) {
    argv?.forEach((argument, at) => {
        const why = argument.includes('\0')
            ? 'must not contain a NUL'
            : Buffer.byteLength(argument) >= MAX_ARGUMENT_BYTES
                ? 'is longer than an argument may be on Linux (128 KiB): send it as input'
                : undefined;
        if (why === undefined)
            return;
        faults.add((0,json_pointer/* pointerTo */.xH)(pointer, at), 'argv', `${(0,quote/* quote */.h)(argument)} ${why}`);
    });
}

// EXTERNAL MODULE: ./src/registry/document.ts + 1 modules
var registry_document = __nccwpck_require__(9759);
// EXTERNAL MODULE: ./src/definition/isolated-thread.ts
var isolated_thread = __nccwpck_require__(1119);
// EXTERNAL MODULE: ./src/registry/position.ts
var registry_position = __nccwpck_require__(6932);
;// CONCATENATED MODULE: ./src/registry/yaml-text.ts


/** Enough for schemas that share parts, too few for an expansion bomb. */
const MAX_ALIASES = 50;
/** The parser needs quadratic time in the keys of one map. */
const MAX_ITEMS = 2000;
/** More than are ever shown; each is counted from the beginning of the text. */
const MAX_POSITIONS = 100;
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
 * The value of a YAML 1.2 text (core schema), or the line and column of every
 * error. The package is loaded here, so that a run with JSON definitions does
 * not pay for it.
 */
async function readYaml(text) {
    const { Composer, Lexer, Parser } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    const parser = new Parser();
    const failHere = (fault) => ({
        faults: [{ ...fault, position: (0,registry_position/* positionAt */.t)(text, parser.offset) }],
    });
    const tokens = [];
    // What comes after the parser is recursive, and can end the process: the
    // depth must be known first.
    for (const lexeme of new Lexer().lex(text)) {
        tokens.push(...parser.next(lexeme));
        // The document and the scalar in hand are on the stack too.
        if (parser.stack.length > tree_faults/* MAX_DEPTH */.lr + 2)
            return failHere((0,tree_faults/* tooDeep */.DI)());
        const top = parser.stack.at(-1);
        if (top !== undefined && 'items' in top && top.items.length > MAX_ITEMS) {
            const message = `has more than ${MAX_ITEMS} items in one place`;
            return failHere({ pointer: '', rule: 'size', message });
        }
    }
    tokens.push(...parser.end());
    const composer = new Composer({
        schema: 'core',
        // `!!binary` and `!!set` make what is no JSON.
        resolveKnownTags: false,
        version: '1.2',
        strict: true,
        stringKeys: true,
        uniqueKeys: true,
        prettyErrors: false,
        logLevel: 'silent',
    });
    const documents = [...composer.compose(tokens, true, text.length)];
    const problems = documents.flatMap((it) => [...it.errors, ...it.warnings]);
    if (problems.length > 0) {
        return {
            faults: problems.map((it, at) => toFault(it, at < MAX_POSITIONS ? text : undefined)),
        };
    }
    const [document, second] = documents;
    if (second !== undefined) {
        const position = (0,registry_position/* positionAt */.t)(text, second.range[0]);
        const message = SENTENCES.MULTIPLE_DOCS ?? '';
        return { faults: [{ pointer: '', rule: 'yaml', message, position }] };
    }
    try {
        const js = document.toJS({
            maxAliasCount: MAX_ALIASES,
        });
        return { value: js };
    }
    catch {
        const message = `has more than ${MAX_ALIASES} uses of its anchors, or an alias without an anchor`;
        return { faults: [{ pointer: '', rule: 'yaml', message }] };
    }
}
function toFault(problem, text) {
    return {
        pointer: '',
        rule: 'yaml',
        message: SENTENCES[problem.code] ?? 'this is not valid YAML',
        ...(text !== undefined && { position: (0,registry_position/* positionAt */.t)(text, problem.pos[0]) }),
    };
}

;// CONCATENATED MODULE: ./src/registry/yaml-parser.ts



/**
 * Larger texts are parsed in a thread. The worst texts known take 70 ms at this
 * size, half a second at the largest that is accepted.
 */
const MAX_MAIN_THREAD_YAML = 8 * 1024;
/** Wall time for parsing one text. */
const YAML_DEADLINE_MS = 10_000;
/** A text of 64 KiB takes a tenth of it. */
const YAML_MEMORY_BYTES = 256 * 2 ** 20;
/**
 * A parser that no text can hold up.
 * @param workerFile absolute path of the bundle of `yaml-worker.ts`; without
 * it, every text is parsed on the main thread
 */
function yamlParser(workerFile, deadlineMs = YAML_DEADLINE_MS) {
    let thread;
    async function parse(text, signal) {
        if (workerFile === undefined || text.length <= MAX_MAIN_THREAD_YAML) {
            return readYaml(text);
        }
        thread ??= (0,isolated_thread/* isolatedThread */.MI)(workerFile, YAML_MEMORY_BYTES);
        try {
            return await thread.ask(text, { deadlineMs, signal });
        }
        catch (error) {
            const message = yaml_parser_refusal(error, deadlineMs);
            if (message === undefined)
                throw error;
            return { faults: [{ pointer: '', rule: 'size', message }] };
        }
    }
    return async (text, file, signal) => {
        const result = await parse(text, signal);
        if ('faults' in result)
            throw new definition_error/* DefinitionError */.g(file, result.faults);
        return result.value;
    };
}
function yaml_parser_refusal(error, deadlineMs) {
    if (error instanceof isolated_thread/* AnswerError */.dV)
        return 'cannot be read as YAML';
    if (!(error instanceof isolated_thread/* ThreadLimitError */.A0))
        return undefined;
    const spent = error.limit === 'time'
        ? `${deadlineMs / 1000} s`
        : `${YAML_MEMORY_BYTES / 2 ** 20} MiB of memory`;
    return `needs more than ${spent} to be parsed: make it smaller, or write it as JSON`;
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
 * @param parseYaml on the main thread by default
 * @throws DefinitionError with everything that is wrong
 */
async function parseDefinitionBytes(bytes, file, parseYaml = yamlParser(undefined)) {
    return parseDefinition(await (0,registry_document/* parseDocument */.T)(bytes, file, parseYaml), file);
}

;// CONCATENATED MODULE: ./src/registry/definition-store.ts




/**
 * Definition files on disk.
 * @param yamlWorkerFile absolute path of the bundle of `yaml-worker.ts`; without
 * it, YAML of any size is parsed on the main thread
 */
function fileStore(yamlWorkerFile) {
    const parseYaml = yamlParser(yamlWorkerFile);
    return {
        paths: definition_paths/* definitionPaths */.K,
        read: definition_bytes_readDefinitionBytes,
        parse: (bytes, path, signal) => parseDefinitionBytes(bytes, path, (text, file) => parseYaml(text, file, signal)),
    };
}

;// CONCATENATED MODULE: ./src/registry/distinct-directories.ts


/**
 * Absolute paths, in their order, of which no two are one directory: named
 * twice, or by a link, it would hold every definition twice.
 */
function distinctDirectories(directories) {
    const byRealPath = new Map();
    for (const directory of directories.map((it) => (0,external_node_path_.resolve)(it))) {
        const real = distinct_directories_realPath(directory);
        byRealPath.set(real, byRealPath.get(real) ?? directory);
    }
    return [...byRealPath.values()];
}
/** One that is not there is reported when it is read. */
function distinct_directories_realPath(directory) {
    try {
        return external_node_fs_.realpathSync.native(directory);
    }
    catch {
        return directory;
    }
}

;// CONCATENATED MODULE: ./src/registry/load-definitions.ts


const EVERY_FILE = { canHold: () => true, isAbout: () => true };
/** How long a cancellation may go unheard: parsing a file can take as long. */
const MAX_BREATHLESS_MS = 50;
/**
 * Reads every definition file, and parses the chosen ones.
 * @param signal ends it between two files, with its reason
 */
async function loadDefinitions(directories, store, filter = EVERY_FILE, signal) {
    let breathedAt = performance.now();
    const loaded = { definitions: [], errors: [] };
    for (const directory of directories) {
        for (const path of store.paths(directory)) {
            if (performance.now() - breathedAt > MAX_BREATHLESS_MS) {
                await (0,promises_.setImmediate)();
                signal?.throwIfAborted();
                breathedAt = performance.now();
            }
            let bytes;
            try {
                bytes = store.read(path, directory);
                if (!filter.canHold(path, bytes))
                    continue;
                loaded.definitions.push(await store.parse(bytes, path, signal));
            }
            catch (error) {
                if (!(error instanceof definition_error/* DefinitionError */.g))
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

// EXTERNAL MODULE: ./src/registry/lock.ts
var lock = __nccwpck_require__(7588);
;// CONCATENATED MODULE: ./src/registry/has-lock.ts



/** Whether a plugins directory has a lock, of whatever kind. One look. */
function hasLock(directory) {
    try {
        const file = (0,external_node_path_.join)(directory, lock/* LOCK_NAME */.S);
        return (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        // It may be there: reading it says why it cannot be used.
        return true;
    }
}

;// CONCATENATED MODULE: ./src/registry/load-policy.ts







/** The names a policy has in a plugins directory. */
const load_policy_NAMES = ['policy.yaml', 'policy.yml', 'policy.json'];
/**
 * The policy of a plugins directory, or the named one instead.
 * @returns undefined when none is named and none is in the directory
 * @throws UserError `policy_denied` when there is one that cannot be used:
 * nothing runs without the policy that somebody wrote
 */
async function loadPolicy(directory, named, parseYaml) {
    const file = named ?? policyIn(directory);
    if (file === undefined)
        return undefined;
    const path = (0,external_node_path_.resolve)(file);
    // A policy that a workflow names may be anywhere, and linked from anywhere.
    const root = named === undefined ? (0,external_node_path_.dirname)(path) : (0,external_node_path_.parse)(path).root;
    try {
        const value = await (0,registry_document/* parseDocument */.T)(definition_bytes_readDefinitionBytes(path, root), path, parseYaml);
        const { parsePolicy } = await __nccwpck_require__.e(/* import() */ 267).then(__nccwpck_require__.bind(__nccwpck_require__, 8267));
        return parsePolicy(value, path);
    }
    catch (error) {
        if (!(error instanceof definition_error/* DefinitionError */.g))
            throw error;
        const { code } = (error.cause ?? {});
        if (named !== undefined && code === 'ENOENT') {
            throw denial(`There is no policy at ${(0,show_path/* showAbsolutePath */.E)(path)}. Has its repository been checked out before this step?`, error);
        }
        throw denial(`The policy cannot be used, and nothing runs without it.\n${error.message}`, error);
    }
}
function policyIn(directory) {
    if (directory === undefined)
        return undefined;
    // Whoever wrote `policy.YML` did not mean that there is none.
    const names = namesIn(directory).filter((name) => /^policy\./i.test(name));
    const other = names.find((name) => !load_policy_NAMES.includes(name));
    if (other !== undefined) {
        throw denial(`${(0,show_path/* showPath */.P)((0,external_node_path_.join)(directory, other))} is not the name of a policy, and looks ` +
            `like one: call it ${load_policy_NAMES.join(' or ')}, or something else.`);
    }
    const files = names.map((name) => (0,external_node_path_.join)(directory, name));
    if (files.length > 1) {
        const shown = files.map((file) => (0,show_path/* showPath */.P)(file)).join(' and ');
        throw denial(`There are ${files.length} policies, ${shown}: keep one.`);
    }
    return files[0];
}
/** Links to nothing too: somebody meant a policy to be there. */
function namesIn(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory).sort();
    }
    catch (error) {
        const { code = 'unknown error' } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return [];
        throw denial(`Whether there is a policy in ${(0,show_path/* showPath */.P)(directory)} cannot be told (${code}).`, error);
    }
}
function denial(message, cause) {
    return new task_error/* UserError */.yo('policy_denied', message, { cause });
}

;// CONCATENATED MODULE: ./src/registry/directory-of.ts

/**
 * Which of the plugins directories a definition file is in.
 * @param file absolute path, as a registry of the directories has it
 */
function directoryOf(file, directories) {
    const own = (0,external_node_path_.dirname)(file);
    return [own, (0,external_node_path_.dirname)(own)].find((it) => directories.includes(it));
}

// EXTERNAL MODULE: ./src/registry/not-found.ts
var not_found = __nccwpck_require__(891);
;// CONCATENATED MODULE: ./src/registry/registry.ts












/**
 * A registry of the definition files in plugins directories, read anew at every
 * call. No directory has precedence: what is in two of them is an error.
 * @param options.directories absolute, or relative to the working directory
 * @param options.onIgnored told of each invalid file that is about a plugin
 * which was found in another file: it may hold the version that was meant
 * @param options.policyFile the policy instead of that of the first directory
 * @param options.yamlWorkerFile absolute path of the bundle of `yaml-worker.ts`,
 * for texts that may take long
 */
function createRegistry(options, store = fileStore(options.yamlWorkerFile)) {
    const directories = distinctDirectories(options.directories);
    return {
        resolve: (reference, signal) => resolveReference(reference, directories, store, options.onIgnored, signal),
        list: () => listDefinitions(directories, store),
        policy: (signal) => {
            const parseYaml = yamlParser(options.yamlWorkerFile);
            return loadPolicy(directories[0], options.policyFile, (text, file) => parseYaml(text, file, signal));
        },
        locked: async (definition) => {
            const directory = directoryOf(definition.file, directories);
            const isLocked = directory !== undefined && hasLock(directory);
            if (!isLocked || definition.build !== undefined)
                return undefined;
            // Loaded only where there is one.
            const { lockedImage } = await __nccwpck_require__.e(/* import() */ 150).then(__nccwpck_require__.bind(__nccwpck_require__, 2150));
            return lockedImage(definition, directory);
        },
    };
}
async function resolveReference(reference, directories, store, onIgnored = () => undefined, signal) {
    const { id, range } = parsePluginReference(reference);
    const { definitions, errors } = await loadDefinitions(directories, store, filesOf(id), signal);
    const namesakes = definitions.filter((it) => it.id.toLowerCase() === id.toLowerCase());
    const [conflict] = findConflicts(namesakes);
    if (conflict !== undefined)
        throw conflict.error;
    const own = namesakes.filter((it) => it.id === id);
    if (own.length === 0) {
        const [error] = errors;
        if (error !== undefined)
            throw error;
        const all = await loadDefinitions(directories, store, undefined, signal);
        throw (0,not_found/* pluginNotFound */.$X)(id, directories, all);
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
        throw (0,not_found/* versionNotFound */.qg)(reference, own);
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
            .sort((a, b) => byCodeUnit(a.id, b.id) || newestFirst(a, b)),
        errors: [...errors, ...conflicts.map((it) => it.error)],
    };
}

;// CONCATENATED MODULE: ./src/runner/test-result.ts
/** Counts the cases of a report by how they went. */
function countResults({ results, }) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const { status } of results)
        counts[status] += 1;
    return counts;
}
/** A plugin as a report names it: `id`, or `id@version` where it has one. */
function pluginTitle({ id, version, }) {
    return version === undefined ? id : `${id}@${version}`;
}

;// CONCATENATED MODULE: ./src/definition/without-controls.ts
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

;// CONCATENATED MODULE: ./src/runner/mismatch.ts


/** Longest value that is shown, in characters. */
const MAX_SHOWN = 200;
/** What is shown of a long text before the place where it differs. */
const SHOWN_BEFORE = 40;
/** A pointer that needs no quotes in a message. */
const PLAIN_POINTER = /^[\w./~$-]{1,200}$/;
/**
 * A difference of two outputs as a message shows it. Of two long texts that is
 * where they begin to differ.
 * @param redact leaves out what must stay hidden; it gets whole values, for no
 * mask finds a part of one.
 */
function outputMismatch({ pointer, expected, got }, redact) {
    const [wanted, found] = typeof expected === 'string' && typeof got === 'string'
        ? showTexts(redact(expected), redact(got))
        : [expected, got].map((value) => showValue(value, redact));
    return {
        of: 'output',
        pointer: redact(pointer),
        expected: wanted ?? null,
        got: found ?? null,
    };
}
/** `output /a/b: expected 1, got 2` */
function mismatchLine({ of, pointer, expected, got }) {
    const words = of.replace('_', ' ');
    const shown = PLAIN_POINTER.test(pointer) ? pointer : (0,quote/* quote */.h)(pointer);
    const what = pointer === '' ? words : `${words} ${shown}`;
    return `${what}: expected ${expected ?? 'nothing'}, got ${got ?? 'nothing'}`;
}
function showValue(value, redact) {
    if (value === undefined)
        return undefined;
    return inert(redact(JSON.stringify(value)));
}
function showTexts(expected, got) {
    const [wanted, found] = [Array.from(expected), Array.from(got)];
    const longest = Math.max(wanted.length, found.length);
    if (longest <= MAX_SHOWN / 2)
        return [inertText(wanted), inertText(found)];
    let same = 0;
    while (same < longest && wanted[same] === found[same])
        same += 1;
    const from = Math.max(0, same - SHOWN_BEFORE);
    return [inertText(wanted, from), inertText(found, from)];
}
/** A text in quotes from a character on. */
function inertText(characters, from = 0) {
    const to = from + MAX_SHOWN;
    const shown = JSON.stringify(characters.slice(from, to).join(''));
    const end = characters.length > to ? '…' : '';
    return `${from > 0 ? '…' : ''}${withoutControls(shown)}${end}`;
}
function inert(text) {
    // Twice as many code units hold every character that can be shown.
    const points = Array.from(text.slice(0, 2 * MAX_SHOWN + 1));
    return points.length > MAX_SHOWN
        ? `${withoutControls(points.slice(0, MAX_SHOWN).join(''))}…`
        : withoutControls(text);
}

;// CONCATENATED MODULE: ./src/report/test-texts.ts

/** Longest message of an execution that a report repeats, in characters. */
const MAX_ERROR = 2_000;
/** What is wrong with a case that failed: a line for each mismatch. */
function mismatchLines({ mismatches, moreMismatches, }) {
    const lines = mismatches.map(mismatchLine);
    return moreMismatches > 0 ? [...lines, `and ${moreMismatches} more`] : lines;
}
/** What the execution of a case says went wrong; undefined for nothing. */
function errorText({ error, }) {
    return error && error.length > MAX_ERROR
        ? `${error.slice(0, MAX_ERROR)}…`
        : error;
}

;// CONCATENATED MODULE: ./src/report/xml.ts

/** XML that was made by {@link element}: every text in it is escaped. */
class Xml {
    #lines;
    /** @param lines XML of ours: never a text from outside. */
    constructor(lines) {
        this.#lines = lines;
    }
    /** One line per element, children indented. */
    get lines() {
        return this.#lines;
    }
}
/**
 * An element that has a text, or other elements, or nothing. Control characters
 * in a text are made visible: XML has no way to hold them.
 */
function xml_element(name, attributes, content = []) {
    const start = `<${name}${Object.entries(attributes).map(showAttribute).join('')}`;
    if (content.length === 0)
        return new Xml([`${start}/>`]);
    if (typeof content === 'string') {
        return new Xml([`${start}>${xml_escape(content)}</${name}>`]);
    }
    const inner = content.flatMap(({ lines }) => lines);
    return new Xml([
        `${start}>`,
        ...inner.map((line) => `  ${line}`),
        `</${name}>`,
    ]);
}
/** A document with this element at its root. */
function xmlDocument(root) {
    const head = '<?xml version="1.0" encoding="UTF-8"?>';
    return `${[head, ...root.lines].join('\n')}\n`;
}
function showAttribute([name, value]) {
    if (value === undefined)
        return '';
    // A parser reads a line end in an attribute as a space.
    return ` ${name}="${xml_escape(String(value)).replaceAll('\n', '&#10;')}"`;
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** What no XML document may hold, besides control characters. */
const NOT_XML = /[\p{Surrogate}\uFFFE\uFFFF]/gu;
function xml_escape(text) {
    return text
        .split(/\r\n|[\r\n]/)
        .map(withoutControls)
        .join('\n')
        .replace(NOT_XML, '\uFFFD')
        .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

;// CONCATENATED MODULE: ./src/report/junit-report.ts




/** Longest attribute, in characters: servers show it on a line. */
const MAX_MESSAGE = 500;
/** What all logs together may take; servers refuse files of some megabytes. */
const MAX_LOG_CHARACTERS = 2 * 1024 * 1024;
/**
 * A report as JUnit XML, as Jenkins, GitLab and their like read it: a test suite
 * for each plugin, and one of the definitions that cannot be used.
 * https://github.com/testmoapp/junitxml
 */
function junitReport({ results, errors, durationMs, }) {
    const byPlugin = new Map();
    for (const result of results) {
        const { definition } = result.testCase;
        byPlugin.set(definition, [...(byPlugin.get(definition) ?? []), result]);
    }
    const room = { characters: MAX_LOG_CHARACTERS };
    const suites = Array.from(byPlugin, ([plugin, cases]) => pluginSuite(plugin, cases, room));
    const failures = results.filter(({ status }) => status === 'failed').length;
    const root = xml_element('testsuites', {
        name: 'plugin-runner',
        tests: results.length + errors.length,
        failures,
        errors: errors.length,
        time: seconds(durationMs),
    }, errors.length > 0 ? [definitionSuite(errors), ...suites] : suites);
    return xmlDocument(root);
}
function pluginSuite(plugin, results, room) {
    const count = (status) => results.filter((it) => it.status === status).length;
    const totalMs = results.reduce((sum, it) => sum + it.durationMs, 0);
    return xml_element('testsuite', {
        name: pluginTitle(plugin),
        tests: results.length,
        failures: count('failed'),
        errors: 0,
        skipped: count('skipped'),
        time: seconds(totalMs),
        file: (0,show_path/* showPath */.P)(plugin.file),
    }, results.map((result) => caseElement(plugin, result, room)));
}
function caseElement(plugin, result, room) {
    const content = [];
    if (result.status === 'skipped') {
        content.push(xml_element('skipped', { message: cut(result.skipped ?? '') }));
    }
    if (result.status === 'failed') {
        const lines = mismatchLines(result);
        const error = errorText(result);
        const record = result.recordDirectory;
        const text = [
            ...lines,
            ...(error === undefined ? [] : [error]),
            ...(record === undefined ? [] : [`record: ${record}`]),
        ].join('\n');
        const message = cut(lines[0] ?? '');
        content.push(xml_element('failure', { message, type: result.outcome ?? 'failed' }, text));
        const log = result.log.slice(0, room.characters);
        room.characters -= log.length;
        if (log !== '')
            content.push(xml_element('system-err', {}, log));
    }
    return xml_element('testcase', {
        name: result.testCase.test.name,
        classname: plugin.id,
        time: seconds(result.durationMs),
    }, content);
}
function definitionSuite(errors) {
    return xml_element('testsuite', {
        name: 'definitions',
        tests: errors.length,
        failures: 0,
        errors: errors.length,
        skipped: 0,
        time: seconds(0),
    }, errors.map(({ file, message }) => xml_element('testcase', { name: (0,show_path/* showPath */.P)(file), classname: 'definitions', time: seconds(0) }, [
        xml_element('error', { message: cut(message), type: 'definition_invalid' }, message),
    ])));
}
function seconds(ms) {
    return (ms / 1000).toFixed(3);
}
function cut(text) {
    return text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE)}…` : text;
}

// EXTERNAL MODULE: ./src/runner/json-tokens.ts
var json_tokens = __nccwpck_require__(3929);
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
    return { forms: isTooLong ? [] : maskable(value, spelled), isTooLong };
}

;// CONCATENATED MODULE: ./src/runner/host-user.ts

/** Who this process runs as, and what no plugin may see of that user. */
function hostUserOf(env) {
    return {
        uid: process.getuid?.() ?? 0,
        gid: process.getgid?.() ?? 0,
        privatePaths: [env['HOME'] ?? '', env['RUNNER_TEMP'] ?? ''].filter(external_node_path_.isAbsolute),
    };
}

;// CONCATENATED MODULE: ./src/runner/none-ran.ts


/** @returns undefined when a case ran, or when definitions cannot be used. */
function noneRan(report, { plugins, filter }) {
    const { passed, failed, skipped } = countResults(report);
    if (passed + failed + report.errors.length > 0)
        return undefined;
    const isFault = plugins.length === 0;
    if (skipped > 0) {
        const all = skipped === 1 ? 'the only one' : `each of the ${skipped}`;
        return { why: `No test was run: ${all} was skipped.`, isFault };
    }
    if (filter !== undefined) {
        return {
            why: `No test was run: none has ${(0,quote/* quote */.h)(filter)} in its name.`,
            isFault: true,
        };
    }
    if (report.untested.length === 0) {
        return {
            why: 'No test was run: there is no plugin that can be tested.',
            isFault: true,
        };
    }
    const whose = report.untested.length === 1 ? 'the definition' : 'each';
    return {
        why: `No test was run: add \`tests:\` to ${whose}, each with a name, an input and what is to come of it.`,
        isFault,
    };
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
;// CONCATENATED MODULE: ./src/runner/compile-masks.ts
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

// EXTERNAL MODULE: ./src/runner/file-part.ts
var file_part = __nccwpck_require__(3062);
// EXTERNAL MODULE: ./src/runner/json-lines.ts
var json_lines = __nccwpck_require__(8124);
;// CONCATENATED MODULE: ./src/runner/comparable-output.ts

/**
 * An output as the `tests:` of a definition compare it: its JSON value, a list
 * of the values of its lines, or its text without the line ends behind it.
 * @param text is known to be in the format
 */
function comparableOutput(format, text) {
    switch (format) {
        case 'json':
        case 'sarif':
            return JSON.parse(text);
        case 'ndjson':
            return Array.from((0,json_lines/* jsonLines */.i)(text), (line) => JSON.parse(line.text));
        case 'text':
            return withoutLineEnd(text);
    }
}
/** A text without line ends behind it, as `$(…)` of a shell gives it. */
function withoutLineEnd(text) {
    let end = text.length;
    while (end > 0 && '\r\n'.includes(text.charAt(end - 1)))
        end -= 1;
    return text.slice(0, end);
}

;// CONCATENATED MODULE: ./src/runner/json-difference.ts


/**
 * Where two JSON values differ, outermost first; nothing when they are equal.
 * The order of keys does not count, nor does the spelling of a number. Of two
 * lists of different lengths, what they begin and end with alike is passed over.
 */
function* jsonDifferences(expected, got, pointer = '') {
    if (Array.isArray(expected) && Array.isArray(got)) {
        yield* itemDifferences(expected, got, pointer);
    }
    else if ((0,json/* isJsonObject */.O)(expected) && (0,json/* isJsonObject */.O)(got)) {
        yield* memberDifferences(expected, got, pointer);
    }
    else if (expected !== got) {
        yield { pointer, expected, got };
    }
}
function* memberDifferences(expected, got, pointer) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(got)])) {
        const at = (0,json_pointer/* pointerTo */.xH)(pointer, key);
        // What every object inherits is no member.
        const wanted = Object.hasOwn(expected, key) ? expected[key] : undefined;
        const found = Object.hasOwn(got, key) ? got[key] : undefined;
        yield* optionalDifferences(wanted, found, at);
    }
}
function* itemDifferences(expected, got, pointer) {
    const [start, end] = expected.length === got.length ? [0, 0] : commonEnds(expected, got);
    const expectedEnd = expected.length - end;
    const gotEnd = got.length - end;
    for (let at = start; at < Math.max(expectedEnd, gotEnd); at += 1) {
        yield* optionalDifferences(at < expectedEnd ? expected[at] : undefined, at < gotEnd ? got[at] : undefined, (0,json_pointer/* pointerTo */.xH)(pointer, at));
    }
}
function* optionalDifferences(expected, got, pointer) {
    if (expected === undefined || got === undefined) {
        yield { pointer, expected, got };
    }
    else {
        yield* jsonDifferences(expected, got, pointer);
    }
}
/** How many items two lists have in common at their start and at their end. */
function commonEnds(expected, got) {
    const shorter = Math.min(expected.length, got.length);
    let start = 0;
    while (start < shorter && isSame(expected[start], got[start]))
        start += 1;
    let end = 0;
    while (end < shorter - start &&
        isSame(expected[expected.length - 1 - end], got[got.length - 1 - end])) {
        end += 1;
    }
    return [start, end];
}
/** Stops at the first difference, and does not say where that is. */
function isSame(a, b) {
    if (Array.isArray(a) && Array.isArray(b)) {
        return (a.length === b.length && a.every((item, index) => isSame(item, b[index])));
    }
    if ((0,json/* isJsonObject */.O)(a) && (0,json/* isJsonObject */.O)(b)) {
        const keys = Object.keys(a);
        return (keys.length === Object.keys(b).length &&
            keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key])));
    }
    return a === b;
}

;// CONCATENATED MODULE: ./src/runner/judge-test-case.ts



/** More mismatches than this are counted, not listed. */
const MAX_LISTED = 20;
/**
 * Compares how an execution ended with what a case expects: the outcome always,
 * the exit code and the output where the case says them.
 * @param redact leaves out what must stay hidden of what was printed.
 */
function judgeTestCase(test, execution, redact) {
    const mismatches = [...endMismatches(test, execution)];
    let moreMismatches = 0;
    for (const mismatch of outputMismatches(test, execution, redact)) {
        if (mismatches.length < MAX_LISTED)
            mismatches.push(mismatch());
        else
            moreMismatches += 1;
    }
    return { mismatches, moreMismatches };
}
function* endMismatches(test, { record }) {
    const words = { pointer: '' };
    if (record.outcome !== test.outcome) {
        const { outcome: got } = record;
        yield { of: 'outcome', ...words, expected: test.outcome, got };
    }
    if (test.exitCode !== undefined && record.exit_code !== test.exitCode) {
        const got = record.exit_code === null ? null : String(record.exit_code);
        yield { of: 'exit_code', ...words, expected: String(test.exitCode), got };
    }
}
/** Each is made only when it is listed: there can be a million. */
function* outputMismatches(test, execution, redact) {
    const { output, outputBytes, outputFormat } = execution;
    if (test.output === undefined)
        return;
    if (output === undefined) {
        const difference = { pointer: '', expected: test.output, got: undefined };
        // What a definition can expect is much smaller than what is not held.
        const got = outputBytes === undefined ? null : `${outputBytes} bytes`;
        yield () => ({ ...outputMismatch(difference, redact), got });
        return;
    }
    const text = Buffer.from(output).toString('utf8');
    const got = comparableOutput(outputFormat, text);
    for (const difference of jsonDifferences(test.output, got)) {
        yield () => outputMismatch(difference, redact);
    }
}

;// CONCATENATED MODULE: ./src/runner/once.ts
/** A function that makes its result at the first call, and keeps it. */
function once_once(make) {
    let made;
    return () => (made ??= { value: make() }).value;
}

// EXTERNAL MODULE: ./src/runner/execution-record.ts
var execution_record = __nccwpck_require__(3592);
// EXTERNAL MODULE: ./src/runner/finding.ts
var finding = __nccwpck_require__(7219);
// EXTERNAL MODULE: ./src/runner/json-text.ts
var json_text = __nccwpck_require__(2388);
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
    const { openSarifCheck } = await __nccwpck_require__.e(/* import() */ 912).then(__nccwpck_require__.bind(__nccwpck_require__, 912));
    const check = openSarifCheck(definition, isolation);
    return {
        async read(output, outputFile) {
            const { problem, findings } = await check.check(output);
            if (problem !== undefined)
                return { ...NOTHING, sarifProblem: problem };
            const { leaveSarif } = await __nccwpck_require__.e(/* import() */ 329).then(__nccwpck_require__.bind(__nccwpck_require__, 4710));
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
    const { outputFindings } = await __nccwpck_require__.e(/* import() */ 428).then(__nccwpck_require__.bind(__nccwpck_require__, 9428));
    return { ...NOTHING, findings: outputFindings((0,json_text/* readJsonText */.g)(output)) };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./src/runner/json-checker.ts + 1 modules
var json_checker = __nccwpck_require__(1740);
;// CONCATENATED MODULE: ./src/runner/json-problem.ts

/**
 * The problem of a whole text that is to be one JSON value.
 * @returns undefined for such a value, in UTF-8; otherwise the problem as
 * {@link JsonChecker.end} says it.
 */
function jsonProblem(bytes) {
    const checker = (0,json_checker/* openJsonChecker */.yv)();
    checker.push(bytes);
    return checker.end();
}

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
    const problem = jsonProblem(given);
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

;// CONCATENATED MODULE: ./src/runner/faults-error.ts

/** An input that does not fit its schema, and where. */
class FaultsError extends task_error/* UserError */.yo {
    /** Names keys and rules, never values. */
    faults;
    constructor(message, faults) {
        super('invalid_input', message);
        this.faults = faults;
    }
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

// EXTERNAL MODULE: ./src/runner/isolated-validator.ts
var isolated_validator = __nccwpck_require__(7500);
// EXTERNAL MODULE: ./src/runner/json-validator.ts + 2 modules
var json_validator = __nccwpck_require__(2400);
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
const schema_cost_NAMED = new Set(['properties']);
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
        if (schema_cost_NAMED.has(key) && (0,json/* isJsonObject */.O)(value)) {
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
    const maxBytes = key === 'input_schema' ? MAX_INPUT_BYTES : definition.maxOutputBytes;
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
            ? plugin_schema_seconds(isolation.compileDeadlineMs ?? isolated_validator/* COMPILE_DEADLINE_MS */.y2)
            : memory;
        return tooMuch(definition, key, `needs more than ${spent} to be compiled`, 'make it smaller, with fewer branches of anyOf and oneOf');
    });
    return {
        async check(json) {
            await step(validator.read(json, formatOf(definition, key)), () => plugin_schema_tooLarge(definition, key, json.byteLength));
            return step(validator.check(), (limit) => {
                const spent = limit === 'time'
                    ? plugin_schema_seconds(isolation.checkDeadlineMs ?? isolated_validator/* CHECK_DEADLINE_MS */.hy)
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
 * @throws FaultsError `invalid_input` with every fault at once and no value.
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
    throw new FaultsError(`The input of plugin ${(0,quote/* quote */.h)(definition.id)} does not fit its input_schema:\n` +
        (0,json_validator/* listFaults */.OC)(faults), faults);
}
function unusable({ id, file }, key, why, cause) {
    return new task_error/* UserError */.yo('definition_invalid', `The ${key} of plugin ${(0,quote/* quote */.h)(id)} (${(0,quote/* quote */.h)(file)}) is not a usable JSON ` +
        `Schema: ${why}`, { cause });
}
function tooMuch({ id, file }, key, what, advice) {
    return new task_error/* UserError */.yo('definition_invalid', `The ${key} of plugin ${(0,quote/* quote */.h)(id)} (${(0,quote/* quote */.h)(file)}) ${what} and was ` +
        `stopped: ${advice}.`);
}
function plugin_schema_tooLarge({ id }, key, byteLength) {
    const [outcome, what] = key === 'input_schema'
        ? ['invalid_input', 'input']
        : ['invalid_output', 'output'];
    return new task_error/* UserError */.yo(outcome, `The ${what} of plugin ${(0,quote/* quote */.h)(id)} has ${byteLength} bytes, too many to be ` +
        `checked by the ${key}: pass large data as files, or leave the ${key} out.`);
}
function plugin_schema_seconds(ms) {
    return `${ms / 1000} s`;
}

;// CONCATENATED MODULE: ./src/runner/attempt-checks.ts



/**
 * Opens the checks of one attempt; nothing begins with that.
 * @param directory of the execution's record.
 * @param isolation whose signal aborts when the attempt is to end.
 */
function openAttemptChecks(definition, input, directory, isolation) {
    /** Aborts what goes on unheeded when the attempt is over. */
    const over = new AbortController();
    const isolated = {
        ...isolation,
        signal: AbortSignal.any([isolation.signal, over.signal]),
    };
    let schema;
    let reader;
    return {
        beforeStart: once_once(async () => {
            const checked = checkInput(input, definition, isolated);
            const opened = openPluginSchema(definition, 'output_schema', isolated);
            opened.catch(() => undefined);
            // Set at once: an invalid input must not leave its thread behind.
            const reading = openOutputReader(definition, directory, isolated).then((it) => (reader = it));
            await Promise.all([checked, reading]);
            schema = await opened;
        }),
        async readOutput(output, outputFile) {
            return reader?.read(output, outputFile);
        },
        async checkOutput(output) {
            return (await schema?.check(output)) ?? [];
        },
        close() {
            over.abort();
            schema?.close();
            reader?.close();
        },
    };
}

;// CONCATENATED MODULE: ./src/runner/attempt-result.ts

/** Of an attempt that has just begun, and of an execution without one. */
const NOTHING_YET = {
    spec: undefined,
    streams: undefined,
    hasEnded: false,
    handedOn: undefined,
    output: undefined,
    shownOutput: undefined,
    sarifFile: undefined,
    findings: [],
    outputFindings: finding/* NO_FINDINGS */.BU,
};
/** The sizes of what a plugin has printed and left, as a record holds them. */
function recordedSizes({ streams, handedOn }, outputVia) {
    const outputBytes = outputVia === 'stdout' ? streams?.stdoutBytes : handedOn?.json.byteLength;
    return {
        output_bytes: outputBytes ?? null,
        stdout_bytes: streams?.stdoutBytes ?? null,
        stdout_dropped_bytes: streams?.droppedStdoutBytes ?? null,
        stderr_bytes: streams?.stderrBytes ?? null,
        stderr_dropped_bytes: streams?.droppedStderrBytes ?? null,
    };
}

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
/** What of the time after a cause is for the removal that comes last. */
const FOR_REMOVAL_MS = 1_500;
/**
 * For work between a plugin's end and the removal of its container: as long as
 * it takes, until a cause ends the execution; then what that leaves of its time.
 */
function untilRemoval(causes, graceMs) {
    const patience = new AbortController();
    let timer;
    const onCause = () => {
        const leftMs = cleanUpBudgetMs(causes, graceMs, performance.now());
        clearTimeout(timer);
        timer = setTimeout(() => patience.abort(), Math.max(leftMs - FOR_REMOVAL_MS, 0));
    };
    if (causes.signal.aborted)
        onCause();
    // A cancellation can shorten the time that another cause has left.
    causes.signal.addEventListener('abort', onCause);
    causes.cancelled.addEventListener('abort', onCause);
    return {
        signal: patience.signal,
        end() {
            clearTimeout(timer);
            causes.signal.removeEventListener('abort', onCause);
            causes.cancelled.removeEventListener('abort', onCause);
        },
    };
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

;// CONCATENATED MODULE: ./src/runner/until-aborted.ts
/**
 * The result of some work, for as long as somebody wants it.
 * @returns undefined once it is aborted; the work goes on unheeded then.
 */
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

;// CONCATENATED MODULE: ./src/runner/verdict-of.ts




/**
 * The verdict of an end that was expected to be possible.
 * @param causes the first of them wins over what it has made fail.
 * @param plugin which the error names: an engine does not know what for it is.
 * @returns undefined for an error that nothing but a mistake explains.
 */
function verdictOf(error, causes, plugin) {
    const { first } = causes;
    if (first !== undefined) {
        return { outcome: first.outcome, error: first.message, warnings: [] };
    }
    if (!(error instanceof task_error/* TaskError */.Ik))
        return undefined;
    const { outcome, message } = error;
    const isNamed = !(error instanceof task_error/* EngineError */.NJ) || message.includes((0,quote/* quote */.h)(plugin));
    const named = isNamed ? message : `Plugin ${(0,quote/* quote */.h)(plugin)}: ${message}`;
    const verdict = { outcome, error: named, warnings: [] };
    return error instanceof FaultsError
        ? { ...verdict, faults: error.faults }
        : verdict;
}
/**
 * The verdict of an end that nobody expected, such as a full disk. It is the
 * machine's: neither the workflow nor the plugin is to blame.
 */
function faultVerdict(error, plugin) {
    return {
        outcome: 'engine_unavailable',
        error: faultMessage(error, plugin),
        warnings: [],
    };
}

;// CONCATENATED MODULE: ./src/runner/bring-back-in-time.ts





const bring_back_in_time_NOTHING = { warnings: [], failure: undefined };
/**
 * Brings back what a plugin changed in copies of the workspace, in the time that
 * the causes leave. To be done whatever the outcome will be: a plugin that has
 * our files has changed them.
 * @param isEnded false: it is killed first.
 * @throws only for what no outcome stands for.
 */
async function bringBackInTime(container, spec, stop, causes, isEnded = true) {
    if (container.writableCopies.length === 0)
        return bring_back_in_time_NOTHING;
    const { bringBack } = await __nccwpck_require__.e(/* import() */ 413).then(__nccwpck_require__.bind(__nccwpck_require__, 4413));
    const patience = untilRemoval(causes, stop.graceMs);
    try {
        // Where that fails, it is not read while it runs.
        const kill = isEnded ? undefined : container.kill().catch(() => undefined);
        if (kill)
            await untilAborted(patience.signal, kill);
        const warnings = await bringBack(container, spec, patience.signal);
        return { ...bring_back_in_time_NOTHING, warnings };
    }
    catch (error) {
        const failure = verdictOf(error, { first: undefined }, spec.pluginId);
        if (failure === undefined)
            throw error;
        return { ...bring_back_in_time_NOTHING, failure };
    }
    finally {
        patience.end();
    }
}
/**
 * The same of a plugin whose end nobody knows: the engine has lost it, or a
 * cause came before the engine had said that it has started.
 * @param error that it has ended with for us; of another one nothing follows.
 * @returns what the step should know of it, a failure too.
 * @throws only for what no outcome stands for.
 */
async function bringBackLost(error, container, spec, stop, causes) {
    const isLost = error instanceof EndedError ||
        (error instanceof task_error/* EngineError */.NJ && error.outcome === 'engine_unavailable');
    if (!isLost)
        return [];
    const { warnings, failure } = await bringBackInTime(container, spec, stop, causes, false);
    return failure?.error === undefined ? warnings : [failure.error];
}

// EXTERNAL MODULE: ./src/runner/captured-streams.ts + 2 modules
var captured_streams = __nccwpck_require__(4115);
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

;// CONCATENATED MODULE: ./src/runner/baggage.ts
/** Longer baggage is not passed on; the least that everybody has to is as much. */
const baggage_MAX_LENGTH = 8_192;
const MAX_MEMBERS = 64;
/** `key=value;property` (https://www.w3.org/TR/baggage/#baggage-http-header-format). */
const TOKEN = String.raw `[!#$%&'*+\-.^_\`|~0-9A-Za-z]+`;
const VALUE = String.raw `[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*`;
const PROPERTY = String.raw `[ \t]*;[ \t]*${TOKEN}(?:[ \t]*=[ \t]*${VALUE})?`;
const MEMBER = new RegExp(`^${TOKEN}[ \\t]*=[ \\t]*${VALUE}(?:${PROPERTY})*$`);
/**
 * What a caller hands on to all that take part in its trace, from the variable
 * that carries it
 * (https://opentelemetry.io/docs/specs/otel/context/env-carriers/).
 * @returns undefined when there is none, or when it breaks the rules.
 */
function baggage_readBaggage(env) {
    const text = env['BAGGAGE'];
    if (text === undefined || text.length > baggage_MAX_LENGTH)
        return undefined;
    const members = text.split(',').map((member) => member.trim());
    const isValid = members.length <= MAX_MEMBERS &&
        members.every((member) => MEMBER.test(member));
    return isValid ? members.join(',') : undefined;
}

;// CONCATENATED MODULE: ./src/runner/trace-context.ts


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
        baggage: readBaggage(env),
    };
}
/** The variables that carry a context to a program. */
function traceVariables({ traceId, spanId, sampled, traceState, baggage, }) {
    return {
        TRACEPARENT: `00-${traceId}-${spanId}-${sampled ? '01' : '00'}`,
        ...(traceState !== undefined && { TRACESTATE: traceState }),
        ...(baggage !== undefined && { BAGGAGE: baggage }),
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
    const id = randomBytes(bytes).toString('hex');
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

// EXTERNAL MODULE: ./src/runner/workspace-mounts.ts
var workspace_mounts = __nccwpck_require__(4562);
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
/** A definition that sets the one variable itself is given none. */
function traceEnvironment(definition, { trace }, attempt) {
    const isOwn = Object.hasOwn(definition.env, 'TRACEPARENT') ||
        definition.secrets.includes('TRACEPARENT');
    if (trace === undefined || isOwn)
        return {};
    return traceVariables(attemptContext(trace, attempt));
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

// EXTERNAL MODULE: ./src/runner/finding-collector.ts
var finding_collector = __nccwpck_require__(4329);
;// CONCATENATED MODULE: ./src/runner/findings-file.ts




/** Writes `findings.json` of a record, unless there is nothing to write. */
function writeFindings(directory, findings) {
    if (findings.length === 0)
        return;
    const lines = findings.map((it) => `  ${JSON.stringify((0,finding/* recordedFinding */.Cn)(it))}`);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, execution_record/* RECORD_FILES */.sh.findings), `[\n${lines.join(',\n')}\n]\n`, { mode: 0o600 });
}

;// CONCATENATED MODULE: ./src/runner/schema-references.ts


/** Keywords that name a schema which stands elsewhere. */
const REFERENCE_KEYWORDS = [
    '$ref',
    '$dynamicRef',
    '$recursiveRef',
];
/** Reads what the references of a schema can name; nothing is loaded for it. */
function schemaReferences(root) {
    const { anchors, areScoped } = schema_references_namesIn(root);
    return {
        follow(reference) {
            if (areScoped)
                return undefined;
            const [base = '', fragment = ''] = reference.split('#', 2);
            const isOwn = base === '' || ((0,json/* isJsonObject */.O)(root) && base === root['$id']);
            if (!isOwn)
                return undefined;
            if (fragment !== '' && !fragment.startsWith('/')) {
                return anchors.get(fragment);
            }
            try {
                return (0,json_pointer/* valueAt */.fK)(root, decodeURIComponent(fragment));
            }
            catch {
                return undefined;
            }
        },
    };
}
function schema_references_namesIn(root) {
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

;// CONCATENATED MODULE: ./src/runner/subschemas.ts

/** Keywords whose schemas hold for the same value. */
const SAME_VALUE_LISTS = ['allOf', 'anyOf', 'oneOf'];
const SAME_VALUE = ['if', 'then', 'else'];
const SAME_VALUE_BY_KEY = ['dependentSchemas', 'dependencies'];
/** Keywords whose schemas hold for parts of the value. */
const PART_KEYWORDS = [
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
/**
 * The schemas directly in a schema that hold for the same value, or may: every
 * branch of a choice. What is no schema can be among them.
 */
function sameValueSchemas(schema) {
    const found = [];
    for (const key of SAME_VALUE_LISTS)
        found.push(...listOf(schema[key]));
    for (const key of SAME_VALUE)
        found.push(schema[key]);
    for (const key of SAME_VALUE_BY_KEY)
        found.push(...membersOf(schema[key]));
    return found;
}
/**
 * The schemas that hold for a member of an object, if those hold for the object.
 * A pattern counts for every key: one of a schema may take for ever.
 */
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
/**
 * The schemas that hold for an item of a list, if those hold for the list: those
 * of its place, or those of the others.
 */
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
/** How many items have schemas of their own, at most. */
function mostPlaces(schemas) {
    let most = 0;
    for (const { items, prefixItems } of schemas) {
        most = Math.max(most, listOf(prefixItems ?? items).length);
    }
    return most;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function membersOf(value) {
    return (0,json/* isJsonObject */.O)(value) ? Object.values(value) : [];
}

;// CONCATENATED MODULE: ./src/runner/write-only-marks.ts

/** Whether a schema marks anything `writeOnly: true`. */
function mentionsWriteOnly(schema) {
    return (schema !== undefined && JSON.stringify(schema).includes('"writeOnly":true'));
}
/**
 * The objects and lists of a schema with `writeOnly: true` in them, or with a
 * reference, which can lead to one.
 */
function partsWithMarks(root) {
    const marked = new Set();
    function isMarked(part) {
        if (typeof part !== 'object' || part === null)
            return false;
        let found = false;
        for (const [key, member] of Object.entries(part)) {
            const isMark = (key === 'writeOnly' && member === true) ||
                (REFERENCE_KEYWORDS.includes(key) && typeof member === 'string');
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

;// CONCATENATED MODULE: ./src/runner/split-write-only.ts






/** Leaves that are listed: each is a dozen strings to mask. */
const MAX_HIDDEN_LEAVES = 1_000;
/**
 * Every schema that is held against a value is one, and so is every schema that
 * is looked up: a second at most. What is left then is hidden.
 */
const MAX_STEPS = 1_000_000;
/**
 * Finds what a schema that holds for each of some values marks `writeOnly: true`,
 * whether or not the value is valid. In doubt it hides: every branch of `anyOf`
 * or `if` counts, the schemas of `patternProperties` count for every key (a
 * pattern of a schema may take for ever), and so does a reference that it cannot
 * follow, or that needs too much time. The time is bounded, whatever the schema
 * and the value are.
 */
function splitWriteOnly(schema, ...values) {
    if (schema === undefined || !mentionsWriteOnly(schema)) {
        return { shown: values, hidden: [], isComplete: true };
    }
    const walk = new Walk(schema);
    const shown = values.map((value) => walk.show(value, [schema], ''));
    return { shown, hidden: walk.hidden, isComplete: walk.isComplete };
}
class Walk {
    hidden = [];
    isComplete = true;
    #stepsLeft = MAX_STEPS;
    #marked;
    #references;
    /** What holds beside one schema. */
    #beside = new Map();
    /** The items of a list share one list of schemas. */
    #merged = new WeakMap();
    constructor(root) {
        this.#marked = partsWithMarks(root);
        this.#references = schemaReferences(root);
    }
    /** The value with the hidden parts of it replaced. */
    show(value, schemas, pointer) {
        if (schemas.length === 0)
            return value;
        const { schemas: all, hides } = this.#merge(schemas);
        if (!this.#spend(1))
            return MASK;
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
                : MASK;
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
                : MASK;
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
            return MASK;
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
        return MASK;
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
            PART_KEYWORDS.some((key) => this.#marked.has(schema[key])));
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
            for (const key of REFERENCE_KEYWORDS) {
                const reference = each[key];
                if (typeof reference !== 'string')
                    continue;
                const target = this.#references.follow(reference);
                if (target === undefined)
                    isUnknown = true;
                queue.push(target);
            }
            for (const other of sameValueSchemas(each))
                queue.push(other);
        }
        const result = isUnknown
            ? 'unknown'
            : new Set([...found].filter((it) => this.#canHide(it)));
        this.#beside.set(schema, result);
        return result;
    }
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

// EXTERNAL MODULE: ./src/runner/output-format.ts
var output_format = __nccwpck_require__(8385);
;// CONCATENATED MODULE: ./src/runner/show-at-least.ts
/**
 * A figure of what was used, for people: one that was not read when the plugin
 * had ended can have been more, and says so.
 * @param figure as it is shown otherwise.
 * @param isMost whether it cannot be more, as that of a limit.
 */
function showAtLeast(figure, { read_at_end: isWhole }, isMost = false) {
    return isWhole === false && !isMost ? `at least ${figure}` : figure;
}

;// CONCATENATED MODULE: ./src/runner/show-peak-memory.ts


/**
 * The peak of memory, for people: with "at least" where it can have been more,
 * which is never more than the limit.
 * @returns undefined when it was not measured.
 */
function showPeakMemory(usage, limits) {
    const { peak_memory_bytes: peak } = usage;
    if (peak === null)
        return undefined;
    const isMost = limits !== null && peak >= limits.memory_bytes;
    return showAtLeast(formatBytes(peak), usage, isMost);
}

;// CONCATENATED MODULE: ./src/runner/judge.ts






/**
 * A verdict after something has gone wrong with what the plugin left: that ends
 * a success; another end stays what it was.
 */
function failedAfterwards(verdict, failure) {
    const { outcome, error } = failure;
    return verdict.outcome === 'succeeded'
        ? { ...verdict, outcome, error }
        : { ...verdict, warnings: [...verdict.warnings, error ?? ''] };
}
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
        const verdict = failed('invalid_output', `The output of plugin ${(0,quote/* quote */.h)(plugin.id)} does not fit its output_schema:\n` +
            (0,json_validator/* listFaults */.OC)(faults), warnings);
        return { ...verdict, faults };
    }
    return { outcome: 'succeeded', error: undefined, warnings };
}
function memoryFigures({ memoryBytes, exit }) {
    const usage = (0,execution_record/* recordedUsage */.QH)(exit.usage);
    const peak = showPeakMemory(usage, { memory_bytes: memoryBytes });
    const seen = peak === undefined ? '' : `, peak ${peak}`;
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

;// CONCATENATED MODULE: ./src/runner/recorded-container.ts
/** A container that is asked for, as a record holds it. */
function recordedContainer(spec, workspace) {
    return {
        container: spec.name,
        image_digest: spec.image.digest,
        sandbox: {
            // An image that names nobody runs as root.
            user: spec.user ?? (spec.image.user || '0:0'),
            network: spec.network,
            read_only: spec.readOnly,
            capabilities: spec.capabilities,
            runtime: spec.runtime ?? 'default',
            workspace,
        },
    };
}

;// CONCATENATED MODULE: ./src/runner/removable-container.ts

/**
 * The container of one attempt.
 * @param causes what can end that attempt.
 * @param graceMs what the plugin has to end by itself, in milliseconds.
 */
function removableContainer(orchestrator, causes, graceMs) {
    let asked;
    let container;
    let removal;
    /** By its name too: an engine can create a container and not say so. */
    async function removeNow() {
        const budgetMs = cleanUpBudgetMs(causes, graceMs, performance.now());
        if (container !== undefined)
            await container.remove(budgetMs);
        else if (asked !== undefined) {
            // More time makes no container of one that may never come.
            await orchestrator.removeContainer(asked.name, asked.executionId, Math.min(budgetMs, UNHURRIED_MS));
        }
    }
    function remove() {
        return (removal ??= removeNow());
    }
    return {
        async create(spec, whileCreating) {
            asked = spec;
            container = await causes.orEnd(orchestrator.createContainer(spec, whileCreating));
            return container;
        },
        remove,
        removeAgain() {
            removal = undefined;
            return remove();
        },
    };
}

;// CONCATENATED MODULE: external "node:string_decoder"
const external_node_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");
;// CONCATENATED MODULE: ./src/runner/line-splitter.ts

/** Longer lines are shown in pieces; log viewers choke on them. */
const MAX_LINE_LENGTH = 16 * 1024;
/** A line of JSON can list many results; longer ones are no JSON any more. */
const MAX_JSON_LINE_LENGTH = 256 * 1024;
/**
 * Lines end as they do for the runner: at `\n`, `\r\n` and a lone `\r`.
 * Invalid UTF-8 becomes U+FFFD. What is too long comes in pieces.
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

// EXTERNAL MODULE: ./src/runner/read-finding.ts + 1 modules
var read_finding = __nccwpck_require__(8523);
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
    const splitter = splitLines((line) => {
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

;// CONCATENATED MODULE: ./src/runner/usage-log.ts



/**
 * Samples get rarer with the length of a run: a day of them takes a fifth of
 * this. It bounds what a fault of ours could write.
 */
const usage_log_MAX_BYTES = 1024 * 1024;
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
                if (bytes > usage_log_MAX_BYTES)
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

;// CONCATENATED MODULE: ./src/runner/run-container.ts




/**
 * Starts a container and waits for its end; a cause stops it.
 * @throws EngineError what the engine says, EndedError when a cause came before
 * the engine had said that it has started.
 */
async function runContainer(container, run) {
    const { definition, causes, record, streams } = run;
    const findings = followFindings(run.logFindings);
    const show = (log) => {
        if (log.length === 0)
            return;
        findings.push(log);
        run.reporter.stderr(log);
    };
    record.enter('start');
    const runs = once_once(() => record.enter('run'));
    const usage = openUsageLog(record.directory, () => record.elapsedMs());
    let endWatch;
    try {
        await causes.orEnd(container.start({
            stdin: run.stdin,
            onStdout: (bytes) => streams.takeOutput(bytes),
            onStderr: (bytes) => show(streams.takeLog(bytes)),
            onUsage: (sample) => usage.push(sample),
            // A plugin can be over before the engine says that it has started.
            onEnding: () => {
                runs();
                record.enter('drain');
            },
            whileStarting: run.whileStarting,
        }));
        runs();
        endWatch = run.watch();
        return await waitOrStop(container, definition, causes);
    }
    catch (error) {
        // Before the streams end: until it is killed it can go on printing.
        await run.onLost(error);
        throw error;
    }
    finally {
        endWatch?.();
        usage.close();
        show(streams.endLog());
        findings.end();
    }
}

;// CONCATENATED MODULE: ./src/runner/shown-findings.ts


/**
 * Findings of several places together, with what is known to be secret by now
 * taken out.
 */
function shownFindings(found, secrecy) {
    const all = finding_collector/* FindingCollector */.x.shown((text, isCut) => secrecy.redact(text, isCut));
    for (const each of found)
        all.addAll(each);
    return all;
}
/**
 * Those of an output: they are counted only where they could quote a value of it
 * that no mask hides.
 */
function shownOutputFindings(found = finding/* NO_FINDINGS */.BU, secrecy) {
    const leaking = secrecy.hidden.find(({ source, forms }) => source === 'output' && forms.length === 0);
    if (leaking === undefined || found.kept.length === 0) {
        return { findings: shownFindings([found], secrecy), warnings: [] };
    }
    return {
        findings: { kept: [], counts: found.counts },
        warnings: [
            'The findings of the output are counted, and not shown: they could quote ' +
                `${leaking.name}, which is too short, too common or too much to be masked.`,
        ],
    };
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
    #checks;
    /** The container that is there, or may be. */
    container;
    /** Cut at the end only: the output can tell of more secrets. */
    #logFindings = finding_collector/* FindingCollector */.x.forLater();
    #result = NOTHING_YET;
    /** @param number counted from 1. */
    constructor(context, number, causes) {
        this.#context = context;
        this.#number = number;
        this.#causes = causes;
        const { prepared, ports, record } = context;
        const { definition, input } = prepared;
        this.#checks = openAttemptChecks(definition, input, record.directory, {
            workerFile: ports.schemaWorkerFile,
            signal: causes.signal,
        });
        this.container = removableContainer(ports.orchestrator, causes, definition.stop.graceMs);
    }
    /** What is known of it by now. */
    get result() {
        return this.#result;
    }
    /**
     * Runs the plugin once. Whatever is expected to happen becomes the verdict.
     * @throws only for what no outcome stands for; nothing is left then.
     */
    async run() {
        const { definition } = this.#context.prepared;
        try {
            const verdict = await this.#run().catch((error) => {
                const expected = verdictOf(error, this.#causes, definition.id);
                if (expected === undefined)
                    throw error;
                return expected;
            });
            this.#keepFindings();
            return verdict;
        }
        catch (error) {
            // A fault of ours must not leave a container behind either; and what
            // cannot be removed must not hide the fault.
            await this.container.remove().catch(() => undefined);
            throw error;
        }
        finally {
            this.#causes.close();
            this.#checks.close();
            this.#result.streams?.close();
        }
    }
    async #run() {
        const { prepared, record, secrecy } = this.#context;
        const { definition } = prepared;
        this.#causes.signal.throwIfAborted();
        record.enter('pull');
        const spec = this.#specFor(await this.#prepareImage());
        const container = await this.#create(spec);
        // Neither an invalid input nor an unusable schema starts a container.
        await this.#checks.beforeStart();
        const streams = (0,captured_streams/* captureStreams */.SD)(record.directory, definition, this.#causes, secrecy.openRedactor());
        this.#know({ streams });
        const exit = await this.#runContainer(container, spec, streams);
        this.#know({ hasEnded: true });
        const { warnings, failure } = await bringBackInTime(container, spec, definition.stop, this.#causes);
        record.warn(warnings);
        const collected = await this.#collect(container);
        record.enter('judge');
        const printed = streams.output();
        const isPrinted = definition.outputVia === 'stdout';
        const output = collected?.output ?? (isPrinted ? printed : NOT_LEFT);
        const read = await this.#takeOutput(output, streams.stdoutFile);
        const verdict = await judge({
            plugin: definition,
            cause: this.#causes.first,
            exit,
            memoryBytes: container.effectiveLimits.memoryBytes,
            lastLogLine: secrecy.redact(streams.lastLogLine()),
            redact: (text) => secrecy.redact(text),
            outputProblem: output.problem,
            sarifProblem: read?.sarifProblem,
            checkOutput: () => this.#checks.checkOutput(output.json),
        });
        return failure ? failedAfterwards(verdict, failure) : verdict;
    }
    #prepareImage() {
        const { task, prepared, ports } = this.#context;
        const { definition, locked } = prepared;
        return this.#causes.orEnd(ports.orchestrator.prepareImage({
            reference: definition.image,
            platform: definition.platform,
            build: definition.build,
            locked,
            pull: task.pull,
            mayTransfer: this.#checks.beforeStart,
            signal: this.#causes.signal,
            onProgress: (line, pull) => ports.reporter.progress(line, pull),
        }));
    }
    /** It is in the record, and told, before anything is created. */
    #specFor(image) {
        const { task, prepared, ports, record, exchange } = this.#context;
        const { definition } = prepared;
        const { execution_id: executionId } = record.known;
        this.#causes.signal.throwIfAborted();
        record.enter('create');
        const ownSpec = containerSpec(definition, task, image, executionId, this.#number, ports.hostUser);
        const spec = exchange?.extend(ownSpec) ?? ownSpec;
        record.note(recordedContainer(spec, definition.workspace));
        ports.reporter.container(spec.name, executionId, record.directory);
        record.save();
        this.#know({ spec });
        return spec;
    }
    async #create(spec) {
        const { prepared, ports, record, exchange } = this.#context;
        const container = await this.container.create(spec, () => void this.#checks.beforeStart().catch(() => undefined));
        record.note({ limits: (0,execution_record/* recordedLimits */.X5)(container.effectiveLimits) });
        record.warn([
            ...specWarnings(prepared.definition, ports.hostUser),
            ...container.warnings,
            ...(exchange?.warnings ?? []),
        ]);
        return container;
    }
    async #runContainer(container, spec, streams) {
        const { prepared, ports, record, exchange, whileStarting } = this.#context;
        const { definition, input } = prepared;
        const causes = this.#causes;
        causes.signal.throwIfAborted();
        const exit = await runContainer(container, {
            definition,
            causes,
            record,
            reporter: ports.reporter,
            stdin: exchange?.stdin ?? input.bytes,
            streams,
            logFindings: this.#logFindings,
            whileStarting,
            watch: () => exchange?.watch(container, causes),
            onLost: async (error) => record.warn(await bringBackLost(error, container, spec, definition.stop, causes)),
        });
        const usage = (0,execution_record/* recordedUsage */.QH)(exit.usage);
        record.note({ exit_code: exit.exitCode, usage });
        return exit;
    }
    async #collect(container) {
        const { exchange, record } = this.#context;
        const collected = await exchange?.collect(container, this.#causes);
        if (collected === undefined)
            return undefined;
        record.note({ artifacts: collected.artifacts });
        record.warn(collected.warnings);
        return collected;
    }
    /** @returns undefined where it is not read, as it does not count. */
    async #takeOutput(output, stdoutFile) {
        const { prepared, record, secrecy, exchange } = this.#context;
        const { definition } = prepared;
        const { json, problem } = output;
        if (output !== NOT_LEFT) {
            this.#know({ handedOn: { json, via: definition.outputVia } });
        }
        if (problem !== undefined)
            return undefined;
        const { hidden, shownText } = hiddenOutput(definition, json);
        secrecy.hide(hidden);
        this.#know({
            output: json,
            shownOutput: shownText && secrecy.redact(shownText),
        });
        if (this.#causes.first !== undefined)
            return undefined;
        const file = exchange?.outputFile ?? stdoutFile;
        const read = await this.#checks.readOutput(json, file);
        const shown = shownOutputFindings(read?.findings, secrecy);
        record.warn(shown.warnings);
        this.#know({
            sarifFile: read?.sarifFile,
            outputFindings: shown.findings,
        });
        return read;
    }
    /** With what is known to be secret by now taken out. */
    #keepFindings() {
        const { record, secrecy } = this.#context;
        const { outputFindings } = this.#result;
        const all = shownFindings([this.#logFindings, outputFindings], secrecy);
        writeFindings(record.directory, all.kept);
        record.note({ findings: all.counts });
        this.#know({ findings: all.kept });
    }
    #know(fields) {
        this.#result = { ...this.#result, ...fields };
    }
}

;// CONCATENATED MODULE: ./src/runner/attempt-files.ts




/**
 * Where the files of an attempt are once another one has begun.
 * @param number counted from 1.
 */
function attemptDirectory(directory, number) {
    return (0,external_node_path_.join)(directory, 'attempts', String(number));
}
/** Moves the files of an attempt to `attempts/<number>/` of its record. */
function keepAttempt(directory, number) {
    const target = attemptDirectory(directory, number);
    (0,make_directory/* makeDirectory */.O)(target, 0o700);
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

;// CONCATENATED MODULE: ./src/runner/chores.ts

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
/** The chores of one execution: old containers and old records. */
function openChores({ orchestrator, reporter, cancel, recordsDirectory, retention, housekeeping, }) {
    let sweep;
    let pruning;
    function startSweep() {
        if (sweep !== undefined || housekeeping?.isDue('sweep') === false)
            return;
        sweep = untilAborted(cancel, orchestrator.removeStale()).then((names) => names?.forEach((name) => reporter.removedStale(name)), () => undefined);
    }
    /** What is not removed now is so the next time. */
    function startPruning() {
        if (pruning !== undefined || housekeeping?.isDue('prune') === false)
            return;
        const pruned = __nccwpck_require__.e(/* import() */ 421).then(__nccwpck_require__.bind(__nccwpck_require__, 2421)).then(({ pruneRecords }) => pruneRecords(recordsDirectory, retention));
        pruning = untilAborted(cancel, pruned).then(() => undefined, () => undefined);
    }
    return {
        whileStarting() {
            startSweep();
            startPruning();
        },
        atEnd(outcome) {
            if (SWEEPING_OUTCOMES.has(outcome))
                startSweep();
        },
        async done() {
            await Promise.all([sweep, pruning]);
        },
    };
}

// EXTERNAL MODULE: ./src/runner/exchange-paths.ts
var exchange_paths = __nccwpck_require__(6916);
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

;// CONCATENATED MODULE: ./src/runner/shell-word.ts
/** One word of a POSIX shell, in quotes where it needs them. */
function shellWord(word) {
    return /^[\w@%+:,./-][\w@%+=:,./-]*$/.test(word)
        ? word
        : `'${word.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./src/runner/reproduce.ts





/** A longer one is not for copying. */
const MAX_CHARACTERS = 16_000;
/** Those of an execution that is over: another one is not a part of its trace. */
const TRACE_VARIABLES = ['TRACEPARENT', 'TRACESTATE', 'BAGGAGE'];
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
        ...(entrypoint === undefined
            ? []
            : [['--entrypoint', shellWord(entrypoint)]]),
        [
            imageOf(spec, definition),
            ...[...rest, ...(spec.command ?? [])].map(shellWord),
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
        ['--network', shellWord(spec.network)],
        ...(spec.readOnly ? [['--read-only']] : []),
        [
            '--cap-drop ALL',
            ...spec.capabilities.map((name) => `--cap-add ${shellWord(name)}`),
        ],
        ['--security-opt no-new-privileges'],
        ...(spec.user === undefined ? [] : [['--user', shellWord(spec.user)]]),
        ...(spec.runtime === undefined
            ? []
            : [['--runtime', shellWord(spec.runtime)]]),
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
            shellWord(`${path}:rw,noexec,nosuid,nodev,size=${tmpBytes},mode=1777`),
        ]),
        [`--shm-size ${tmpBytes}`],
    ];
}
function environmentFlags({ env }, definition, task) {
    return Object.entries(env).flatMap(([name, value]) => {
        if (Object.hasOwn(task.env, name) || Object.hasOwn(task.secrets, name)) {
            return [['--env', shellWord(name)]];
        }
        const isTrace = TRACE_VARIABLES.includes(name) && !Object.hasOwn(definition.env, name);
        return isTrace ? [] : [['--env', shellWord(`${name}=${value}`)]];
    });
}
/** By digest where a registry knows it: a tag may have moved. */
function imageOf({ image }, { image: reference, build }) {
    const isLocal = build !== undefined || image.digest === image.id;
    const { text } = reference;
    return shellWord(isLocal || text.includes('@') ? text : `${text}@${image.digest}`);
}
function buildCommand({ build, image }, workspace) {
    if (build === undefined)
        return [];
    const inside = (path) => {
        const local = workspace === undefined ? path : (0,external_node_path_.relative)(workspace, path);
        return shellWord((0,external_node_path_.isAbsolute)(local) ? local : `./${local}`);
    };
    return [
        `docker build --tag ${shellWord(image.text)} ` +
            `--file ${inside(build.dockerfile)} ${inside(build.context)}`,
    ];
}

// EXTERNAL MODULE: ./src/definition/show-quantity.ts
var show_quantity = __nccwpck_require__(460);
;// CONCATENATED MODULE: ./src/runner/reproduce-cli.ts




/** A longer one is not for copying. */
const reproduce_cli_MAX_CHARACTERS = 4_000;
/** Where plugins are when nobody says so. */
const DEFAULT_DIRECTORY = 'plugins';
/**
 * The command line of `plugin-runner` that does what an execution did, for a
 * POSIX shell in the repository, with the input in `input.json`. Of secrets, and
 * of what the step sets in `env`, it has the names only: the shell has the
 * values.
 * @returns undefined when it is too long to be of use.
 */
function reproduceCli({ file }, task) {
    const directory = pluginsDirectory(file, task.workspace);
    const option = (name, value) => value === undefined ? [] : [name, shellWord(value)];
    const line = [
        ...['plugin-runner', 'run', shellWord(task.plugin)],
        ...option('--plugins-dir', directory),
        ...['--input-file', exchange_paths/* INPUT_NAME */.Xw],
        // The shell puts the value in.
        ...Object.keys(task.env).flatMap((name) => ['--env', `${name}="$${name}"`]),
        ...Object.keys(task.secrets).flatMap((name) => ['--secret', name]),
        ...(task.files ?? []).flatMap((glob) => option('--files', glob)),
        ...option('--artifacts-dir', task.artifactsDirectory &&
            inRepository(task.artifactsDirectory, task.workspace)),
        ...option('--timeout', shownBy(show_quantity/* showDuration */.kJ, task.timeoutMs)),
        ...option('--cpu', shownBy(show_quantity/* showCpu */.c4, task.nanoCpus)),
        ...option('--memory', shownBy(show_quantity/* showBytes */.ni, task.memoryBytes)),
    ].join(' ');
    return line.length > reproduce_cli_MAX_CHARACTERS ? undefined : line;
}
/**
 * The plugins directory of a definition, relative to the repository.
 * @returns undefined for the one that needs no naming.
 */
function pluginsDirectory(file, workspace) {
    const shown = (directory) => inRepository(directory, workspace);
    const own = (0,external_node_path_.dirname)(file);
    const isNamedByDirectory = /^plugin\.(?:json|ya?ml)$/.test((0,external_node_path_.basename)(file));
    const directories = isNamedByDirectory ? [(0,external_node_path_.dirname)(own), own] : [own];
    const [first = own] = directories;
    return directories.some((it) => shown(it) === DEFAULT_DIRECTORY)
        ? undefined
        : shown(first);
}
/** A path as it is named in the repository, absolute when it is elsewhere. */
function inRepository(path, workspace) {
    if (workspace === undefined)
        return path;
    const inside = (0,external_node_path_.relative)(workspace, path);
    const isInside = inside !== '..' && !inside.startsWith('../');
    return isInside && !(0,external_node_path_.isAbsolute)(inside) ? inside || '.' : path;
}
function shownBy(show, value) {
    return value === undefined ? undefined : show(value);
}

;// CONCATENATED MODULE: ./src/runner/shown.ts





/** Of an output, more than this is read in its file. */
const MAX_OUTPUT_CHARACTERS = 4_096;
/** Of the artifacts, more than these are read in their list. */
const MAX_SHOWN_ARTIFACTS = 50;
/** Of the faults, more than these help nobody. */
const MAX_SHOWN_FAULTS = 100;
const MAX_PATH_CHARACTERS = 500;
const MAX_FAULT_CHARACTERS = 1_000;
/** What all that can become as JSON, and the command. */
const shown_MAX_BYTES = (/* unused pure expression or super */ null && (512 * 1024));
/**
 * Adds to a record what may be shown. It is a courtesy: what cannot be written
 * fails nothing.
 */
function writeShown(recordDirectory, { output, reproduce, reproduceCli, artifacts, faults }) {
    const path = (0,external_node_path_.join)(recordDirectory, execution_record/* RECORD_FILES */.sh.shown);
    const isCut = (output ?? '').length > MAX_OUTPUT_CHARACTERS;
    const text = JSON.stringify({
        output: output?.slice(0, MAX_OUTPUT_CHARACTERS).concat(isCut ? '\n…' : ''),
        reproduce,
        reproduce_cli: reproduceCli,
        artifacts: artifacts
            .slice(0, MAX_SHOWN_ARTIFACTS)
            .map((path) => path.slice(0, MAX_PATH_CHARACTERS)),
        faults: faults.slice(0, MAX_SHOWN_FAULTS).map(shortFault),
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
    const { output, reproduce, artifacts, faults } = shown;
    const { reproduce_cli: reproduceCli } = shown;
    return {
        output: text(output),
        reproduce: text(reproduce),
        reproduceCli: text(reproduceCli),
        artifacts: Array.isArray(artifacts)
            ? artifacts
                .slice(0, MAX_SHOWN_ARTIFACTS)
                .map((path) => text(path) ?? '')
            : [],
        faults: Array.isArray(faults)
            ? faults.slice(0, MAX_SHOWN_FAULTS).flatMap(faultOf)
            : [],
    };
}
function shortFault(fault) {
    return {
        ...fault,
        pointer: fault.pointer.slice(0, MAX_PATH_CHARACTERS),
        message: fault.message.slice(0, MAX_FAULT_CHARACTERS),
    };
}
function faultOf(value) {
    if (!isJsonObject(value))
        return [];
    const { pointer, rule, message, line } = value;
    if (typeof pointer !== 'string' || typeof rule !== 'string')
        return [];
    if (typeof message !== 'string')
        return [];
    return [
        { pointer, rule, message, ...(typeof line === 'number' && { line }) },
    ];
}

;// CONCATENATED MODULE: ./src/runner/compose-shown.ts



/** What may be shown of an execution that is over, with secrets taken out. */
async function composeShown({ task, definition, result, faults, record }, secrecy) {
    const { spec } = result;
    const redact = (text) => secrecy.redact(text);
    const command = spec && definition && reproduceCommand(spec, definition, task);
    const line = definition && reproduceCli(definition, task);
    return {
        output: result.shownOutput,
        reproduce: command && redact(command),
        reproduceCli: line && redact(line),
        artifacts: (await artifactPaths(record)).map((path) => redact(path)),
        faults: faults.slice(0, MAX_SHOWN_FAULTS).map((fault) => ({
            ...fault,
            // The names of keys are the input's, or the plugin's.
            pointer: redact(fault.pointer),
            message: redact(fault.message),
        })),
    };
}
/** A plugin chooses the names of its files. */
async function artifactPaths({ directory, known, }) {
    if (!known.artifacts?.count)
        return [];
    const { readArtifacts } = await __nccwpck_require__.e(/* import() */ 310).then(__nccwpck_require__.bind(__nccwpck_require__, 6310));
    return readArtifacts(directory, MAX_SHOWN_ARTIFACTS).map(({ path }) => path);
}

;// CONCATENATED MODULE: ./src/runner/recorded-end.ts
/**
 * An end as a record holds it: secrets are in no message of it.
 * @param earlier the warnings before it.
 */
function recordedEnd({ outcome, error, warnings }, earlier, secrecy) {
    return {
        outcome,
        error: error === undefined ? null : secrecy.redact(error),
        warnings: [...earlier, ...warnings].map((it) => secrecy.redact(it)),
    };
}

;// CONCATENATED MODULE: ./src/runner/room-of.ts



/** Far more than a record takes, and far less than a log may have. */
const CUT_BYTES = 64 * 1024;
/**
 * What a full disk can be relieved of for the record of an execution that has
 * ended, from what nobody can use to what somebody may miss.
 * @param directory of its record; no file in it is open for writing.
 */
function roomOf(directory, { outcome, artifacts }) {
    const path = (name) => (0,external_node_path_.join)(directory, execution_record/* RECORD_FILES */.sh[name]);
    const remove = (file) => () => {
        if (!(0,external_node_fs_.existsSync)(file))
            return false;
        (0,external_node_fs_.rmSync)(file, { recursive: true, force: true });
        return true;
    };
    const cut = (file) => () => {
        const { size = 0 } = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false }) ?? {};
        if (size > 0)
            (0,external_node_fs_.truncateSync)(file, Math.max(0, size - CUT_BYTES));
        return size > 0;
    };
    const isWhole = outcome === 'succeeded' || artifacts !== null;
    return [
        ...(isWhole
            ? []
            : [
                {
                    name: 'artifacts that were not complete',
                    give: remove(path('artifactsDirectory')),
                },
            ]),
        { name: 'the usage over time', give: remove(path('usage')) },
        { name: 'the end of the log', give: cut(path('stderr')) },
        ...(outcome === 'succeeded'
            ? []
            : [{ name: 'the end of stdout', give: cut(path('stdout')) }]),
    ];
}

;// CONCATENATED MODULE: ./src/runner/save-end.ts

/** No space, and no more of it for this user. */
const save_end_FULL = new Set(['ENOSPC', 'EDQUOT']);
/**
 * Puts the record of an execution that has ended on disk: without it, a record
 * that says "running" would be taken for one of a killed execution. On a full
 * disk the execution's own files make room for it, and a warning says which.
 * @throws when it cannot be written all the same.
 */
function saveEnd(record) {
    const { warnings } = record.known;
    const rooms = roomOf(record.directory, record.known);
    const given = [];
    for (;;) {
        try {
            record.save();
            return;
        }
        catch (error) {
            if (!save_end_FULL.has(error.code))
                throw error;
            const name = giveNext(rooms);
            if (name === undefined)
                throw error;
            given.push(name);
            const warning = `The disk is full: for the record of this execution, ${given.join(', ')} had to go.`;
            record.note({ warnings: [...warnings, warning] });
        }
    }
}
/** @returns what it was; undefined when there is no more. */
function giveNext(rooms) {
    for (let room = rooms.shift(); room; room = rooms.shift()) {
        try {
            if (room.give())
                return room.name;
        }
        catch {
            // The next one may do.
        }
    }
    return undefined;
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

;// CONCATENATED MODULE: ./src/runner/conclude-execution.ts








/**
 * What is said and saved of an execution at its end. The container goes
 * meanwhile: looking through an output takes a while.
 * @param cancel ends that search early.
 * @throws when the output cannot be read; the container is gone then.
 */
async function concludeExecution(ended, verdict, cancel) {
    const { record, secrecy } = ended;
    const warnings = [
        ...verdict.warnings,
        ...(await aboutSecrets(ended, cancel)),
    ];
    record.note({
        status: 'ended',
        ...recordedEnd({ ...verdict, warnings }, record.known.warnings, secrecy),
        duration_ms: Math.round(record.elapsedMs()),
    });
    const faults = verdict.faults ?? [];
    const shown = await composeShown({ ...ended, faults }, secrecy);
    const fault = save(ended, shown) ?? ended.fault;
    return composeExecution({ ...ended, fault }, shown);
}
async function aboutSecrets({ task, definition, result, secrecy, removed }, cancel) {
    const { plugin } = task;
    const declared = definition?.secrets ?? [];
    try {
        return await secretWarnings(secrecy, { plugin, declared }, result.handedOn, cancel);
    }
    catch (error) {
        // What cannot be read must not leave a container behind either.
        await removed.catch(() => undefined);
        throw error;
    }
}
/**
 * A success that left no record is none; another end stays what it was. Either
 * is told here, as nobody will find it in the record.
 * @returns what has ended the success.
 */
function save({ task, record, secrecy }, shown) {
    try {
        saveEnd(record);
        writeShown(record.directory, shown);
        return undefined;
    }
    catch (error) {
        const ending = record.known.outcome ?? '';
        record.warn([secrecy.redact(unsaved(error, ending))]);
        if (ending !== 'succeeded')
            return undefined;
        const { outcome, error: message } = faultVerdict(error, task.plugin);
        record.note({ outcome, error: secrecy.redact(message ?? '') });
        return error;
    }
}
function unsaved({ message }, outcome) {
    return (`The record of this execution could not be written: ${message}. What is ` +
        `there of it does not say how it ended, which was ${(0,quote/* quote */.h)(outcome)}, and ` +
        'may say later that it was killed.');
}
function composeExecution({ definition, result, exchange, record, ...ended }, shown) {
    const { streams, output } = result;
    return {
        record: record.known,
        recordDirectory: record.directory,
        outputFormat: definition?.outputFormat ?? DEFAULT_OUTPUT_FORMAT,
        outputBytes: output?.byteLength,
        output: output instanceof Uint8Array ? output : undefined,
        outputFile: definition?.outputVia === 'file'
            ? exchange?.outputFile
            : streams?.stdoutFile,
        stderrFile: streams?.stderrFile,
        sarifFile: result.sarifFile,
        artifactsDirectory: exchange?.artifactsDirectory,
        artifactsFile: exchange?.artifactsFile,
        shownOutput: shown.output,
        faults: shown.faults,
        findings: result.findings,
        outputFindings: result.outputFindings,
        reproduce: shown.reproduce,
        reproduceCli: shown.reproduceCli,
        hidden: ended.secrecy.hidden,
        fault: ended.fault,
        removed: ended.removed,
    };
}

// EXTERNAL MODULE: ./src/runner/exchanges-files.ts
var exchanges_files = __nccwpck_require__(9022);
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
    return Math.min(retry.backoffMs * 2 ** (attempt - 1), MAX_BACKOFF_MS);
}

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
    let masks = compileMasks([]);
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
            masks = compileMasks([...known]);
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

;// CONCATENATED MODULE: ./src/runner/prepare-task.ts




/**
 * All that is said about a task before the engine is asked for anything: its
 * lock, the policy, the values of the step, and the input, with the defaults
 * under it.
 * @throws TaskError for what does not fit together, EndedError when a cause
 * comes first.
 */
async function prepareTask(definition, task, ports) {
    const { registry, causes, record, secrecy } = ports;
    const locked = await causes.orEnd(registry.locked(definition));
    record.note({ lock_file: locked?.file ?? null });
    await keepToPolicy(definition, task, locked, ports);
    checkStepValues(definition, task);
    if (definition.build !== undefined) {
        const { checkBuildContext } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 7197));
        checkBuildContext(definition, task.workspace);
    }
    const input = composeInput(task.input, definition);
    secrecy.hide(hiddenInput(definition, input.bytes));
    refuseUnmasked(definition, secrecy.hidden);
    record.note({ input_bytes: input.bytes.length });
    return { definition, locked, input };
}
async function keepToPolicy(definition, task, locked, { registry, causes, record }) {
    const policy = await causes.orEnd(registry.policy(causes.signal));
    if (policy === undefined)
        return;
    record.note({ policy_file: policy.file });
    const { checkPolicy } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 4084));
    checkPolicy(definition, task, policy, locked);
}

;// CONCATENATED MODULE: ./src/runner/remove-before-retry.ts

/** How long an engine may be away that has a container still to remove. */
const ENGINE_AWAY_MS = 15_000;
const REMOVAL_PAUSE_MS = 200;
/**
 * Removes the container of an attempt before another one: nobody is held up by
 * an engine that is away, and who asks for another attempt after that wants it
 * waited for.
 * @param outcome of the attempt that has ended.
 * @throws EngineError when the container may still be there, EndedError when a
 * cause comes first.
 */
async function removeBeforeRetry(container, outcome, causes) {
    const patienceMs = outcome === 'engine_unavailable' ? ENGINE_AWAY_MS : 0;
    const until = performance.now() + patienceMs;
    let removal = container.remove();
    for (;;) {
        try {
            return await causes.orEnd(removal);
        }
        catch (error) {
            if (causes.first || performance.now() >= until)
                throw error;
        }
        await (0,promises_.setTimeout)(REMOVAL_PAUSE_MS, undefined, { signal: causes.signal });
        removal = container.removeAgain();
    }
}

;// CONCATENATED MODULE: ./src/runner/running-record.ts

/**
 * Starts a record, with a directory of its own.
 * @param onState gets every state that is entered.
 * @throws when there cannot be that directory.
 */
function openRunningRecord(recordsDirectory, { executionId, plugin, traceId }, onState) {
    const startedAtMs = performance.now();
    let known = {
        ...(0,execution_record/* emptyRecord */.FR)(executionId, plugin),
        trace_id: traceId ?? null,
    };
    const directory = (0,execution_record/* makeRecordDirectory */.Hj)(recordsDirectory, executionId);
    function note(fields) {
        known = { ...known, ...fields };
    }
    function elapsedMs() {
        return performance.now() - startedAtMs;
    }
    function save() {
        (0,execution_record/* writeRecord */.rh)(directory, known);
    }
    return {
        directory,
        get known() {
            return known;
        },
        startedAtMs,
        elapsedMs,
        note,
        warn: (warnings) => note({ warnings: [...known.warnings, ...warnings] }),
        enter(state) {
            const at = new Date().toISOString();
            const ms = Math.round(elapsedMs());
            note({ states: [...known.states, { state, at, ms }] });
            onState(state);
            // What it has come to is not known yet: that is saved with it.
            if (state === 'ended')
                return;
            // Whatever ends this process now, the record says how far it came.
            try {
                save();
            }
            catch {
                // A disk that is full is told of when something is lost by it.
            }
        },
        save,
    };
}

;// CONCATENATED MODULE: ./src/runner/waiting-for.ts
/** What an execution waits for in the states in which no plugin runs. */
const WAITING_FOR = {
    resolve: 'the definitions to be read',
    pull: 'the image and the checks of the input',
    create: 'the engine to create the container',
    start: 'the engine to start the container',
    drain: 'the engine to hand over what the plugin has left',
    judge: 'the check of the output',
};
/**
 * What an execution waits for, for a message about its timeout.
 * @param hasEnded whether the plugin is over: its streams can end long before.
 * @returns undefined for the plugin.
 */
function waitingFor(state, hasEnded) {
    if (state === 'drain' && !hasEnded)
        return undefined;
    return WAITING_FOR[state];
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
    #record;
    #secrecy;
    #chores;
    /** Of the attempt at hand. */
    #causes;
    #definition;
    #exchange;
    #attempt;
    #fault;
    constructor(task, ports) {
        this.#task = task;
        this.#ports = ports;
        this.#record = openRunningRecord(ports.recordsDirectory, {
            executionId: task.executionId ?? (0,external_node_crypto_.randomUUID)(),
            plugin: task.plugin,
            traceId: task.trace?.context.traceId,
        }, (state) => ports.reporter.state(state));
        this.#secrecy = openSecrecy((forms) => ports.reporter.mask(forms));
        this.#secrecy.hide(hiddenSecrets(task.secrets));
        this.#chores = openChores(ports);
        this.#causes = this.#watchCauses();
    }
    async execute() {
        const verdict = await this.#verdict();
        this.#record.enter('ended');
        this.#chores.atEnd(verdict.outcome);
        const ended = {
            task: this.#task,
            definition: this.#definition,
            result: this.#attempt?.result ?? NOTHING_YET,
            exchange: this.#exchange,
            record: this.#record,
            secrecy: this.#secrecy,
            fault: this.#fault,
            removed: this.#cleanUp(),
        };
        return concludeExecution(ended, verdict, this.#ports.cancel);
    }
    async #verdict() {
        try {
            const definition = await this.#resolve();
            const prepared = await prepareTask(definition, this.#task, {
                registry: this.#ports.registry,
                causes: this.#causes,
                record: this.#record,
                secrecy: this.#secrecy,
            });
            await this.#stageFiles(prepared);
            return await this.#placeArtifacts(await this.#attempts(prepared));
        }
        catch (error) {
            return this.#verdictOf(error);
        }
        finally {
            this.#causes.close();
        }
    }
    async #resolve() {
        const { plugin, timeoutMs: ownTimeoutMs } = this.#task;
        this.#record.enter('resolve');
        // Until the definition says how long it may take.
        this.#setDeadline(ownTimeoutMs ?? DEFAULT_TIMEOUT_MS, this.#record.startedAtMs);
        const definition = await this.#causes.orEnd(this.#ports.registry.resolve(plugin, this.#causes.signal));
        this.#definition = definition;
        const timeoutMs = ownTimeoutMs ?? definition.timeoutMs;
        this.#record.note({
            plugin_version: definition.version ?? null,
            definition_file: definition.file,
            image: definition.image.text,
            output_format: definition.outputFormat,
            timeout_ms: timeoutMs,
        });
        this.#setDeadline(timeoutMs, this.#record.startedAtMs);
        return definition;
    }
    /** Once for all attempts. */
    async #stageFiles({ definition, input }) {
        if (!(0,exchanges_files/* exchangesFiles */.IV)(definition, this.#task))
            return;
        const { FileExchange } = await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(477)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7477));
        const { directory } = this.#record;
        const exchange = new FileExchange(definition, this.#task, directory);
        this.#exchange = exchange;
        const { signal } = this.#causes;
        await this.#causes.orEnd(exchange.stage(input.bytes, signal));
        this.#record.note({ files: exchange.files });
    }
    async #attempts(prepared) {
        const { definition } = prepared;
        for (let number = 1;; number += 1) {
            this.#ports.reporter.attempt(number >= definition.retry.attempts);
            const attempt = this.#openAttempt(prepared, number);
            const verdict = await this.#runAttempt(attempt, definition);
            const waitMs = nextAttempt(definition, {
                attempt: number,
                outcome: verdict.outcome,
                exitCode: this.#record.known.exit_code,
            });
            if (waitMs === undefined)
                return verdict;
            this.#causes = this.#watchCauses();
            try {
                const { container } = attempt;
                await removeBeforeRetry(container, verdict.outcome, this.#causes);
            }
            catch (error) {
                if (this.#causes.first !== undefined)
                    throw error;
                const problem = `There was no further attempt: ${error.message}`;
                return { ...verdict, warnings: [...verdict.warnings, problem] };
            }
            this.#ports.reporter.retry(`Attempt ${number} of ${definition.retry.attempts} ended: ` +
                `${verdict.outcome}. The next one starts in ${waitMs / 1000} s. ` +
                this.#secrecy.redact(verdict.error ?? ''));
            await (0,promises_.setTimeout)(waitMs, undefined, { signal: this.#causes.signal });
            keepAttempt(this.#record.directory, number);
            this.#exchange?.startOver();
            this.#record.note((0,execution_record/* attemptFields */.jK)());
            this.#setDeadline(this.#task.timeoutMs ?? definition.timeoutMs, performance.now());
        }
    }
    #openAttempt(prepared, number) {
        const context = {
            task: this.#task,
            prepared,
            ports: this.#ports,
            record: this.#record,
            secrecy: this.#secrecy,
            exchange: this.#exchange,
            whileStarting: () => {
                this.#ports.reporter.starting();
                this.#chores.whileStarting();
            },
        };
        this.#attempt = new Attempt(context, number, this.#causes);
        return this.#attempt;
    }
    async #runAttempt(attempt, { outputVia }) {
        const startedAt = performance.now();
        const verdict = await attempt.run();
        this.#record.note(recordedSizes(attempt.result, outputVia));
        const { known } = this.#record;
        const recorded = (0,execution_record/* recordedAttempt */.GJ)(known, {
            ...recordedEnd(verdict, known.warnings, this.#secrecy),
            duration_ms: Math.round(performance.now() - startedAt),
        });
        this.#record.note({ attempts: [...known.attempts, recorded] });
        return verdict;
    }
    /** What goes wrong with it ends a success; another end stays what it was. */
    async #placeArtifacts(verdict) {
        try {
            await this.#exchange?.place();
            return verdict;
        }
        catch (error) {
            return failedAfterwards(verdict, this.#verdictOf(error));
        }
    }
    /** Settles when the container is gone, and all else that is not needed. */
    #cleanUp() {
        const removed = Promise.all([
            this.#attempt?.container.remove(),
            this.#chores.done(),
        ])
            .finally(() => this.#exchange?.clear())
            .then(() => undefined);
        removed.catch(() => undefined);
        return removed;
    }
    #verdictOf(error) {
        const { plugin } = this.#task;
        const expected = verdictOf(error, this.#causes, plugin);
        if (expected !== undefined)
            return expected;
        this.#fault = error;
        return faultVerdict(error, plugin);
    }
    #watchCauses() {
        const { cancel, hurry } = this.#ports;
        return watchEndCauses(this.#task.plugin, cancel, hurry);
    }
    #setDeadline(timeoutMs, sinceMs) {
        this.#causes.setDeadline(timeoutMs, sinceMs, () => {
            const { state } = this.#record.known.states.at(-1) ?? {};
            return waitingFor(state ?? 'resolve', this.#attempt?.result.hasEnded === true);
        });
    }
}

;// CONCATENATED MODULE: ./src/runner/run-test-case.ts




/** What is shown of the log of a case that failed. */
const MAX_LOG_LINES = 20;
const MAX_LOG_BYTES = 8 * 1024;
/**
 * Runs one case as any task is run, and compares how it ended.
 * @param task what is the same for every case, with all the secrets there are.
 * @throws when there cannot be a record.
 */
async function runTestCase(testCase, task, ports) {
    const { definition, test } = testCase;
    const missing = definition.secrets.find((name) => !task.secrets[name]);
    if (missing !== undefined) {
        const reason = `the secret ${missing} has no value`;
        return skippedCase(testCase, reason);
    }
    const forms = [];
    const execution = await runTask({
        ...task,
        plugin: definition.id,
        input: Buffer.from(JSON.stringify(test.input)),
        secrets: Object.fromEntries(definition.secrets.map((name) => [name, task.secrets[name] ?? ''])),
        workspace: test.workspace ?? task.workspace,
    }, {
        ...ports,
        registry: only(testCase, ports.registry),
        reporter: maskReporter(forms),
    });
    const removalProblem = await execution.removed.then(() => undefined, (error) => error.message);
    const { record } = execution;
    const masks = compileMasks(forms);
    const redact = (text) => masks.redact(text);
    const { mismatches, moreMismatches } = judgeTestCase(test, execution, redact);
    const failed = mismatches.length > 0;
    // Whoever ends the tests ends its executions: that says nothing about them.
    const ended = record.outcome === 'cancelled' && ports.cancel.aborted;
    return {
        testCase,
        status: ended ? 'skipped' : failed ? 'failed' : 'passed',
        skipped: ended ? INTERRUPTED : undefined,
        durationMs: record.duration_ms ?? 0,
        outcome: record.outcome ?? undefined,
        exitCode: record.exit_code ?? undefined,
        mismatches: ended ? [] : mismatches,
        moreMismatches: ended ? 0 : moreMismatches,
        error: record.error ?? undefined,
        log: failed && !ended ? redact(lastLines(execution)) : '',
        warnings: [
            ...record.warnings,
            ...(removalProblem === undefined ? [] : [redact(removalProblem)]),
        ],
        recordDirectory: execution.recordDirectory,
    };
}
/** Why a case has no result that was to have one. */
const INTERRUPTED = 'the tests were ended before it was done';
/** A case that did not run. */
function skippedCase(testCase, reason) {
    return {
        testCase,
        status: 'skipped',
        skipped: reason,
        durationMs: 0,
        outcome: undefined,
        exitCode: undefined,
        mismatches: [],
        moreMismatches: 0,
        error: undefined,
        log: '',
        warnings: [],
        recordDirectory: undefined,
    };
}
/** The definition that was selected, whatever its file says by now. */
function only({ definition }, registry) {
    return {
        resolve: () => Promise.resolve(definition),
        list: () => Promise.resolve({ definitions: [definition], errors: [] }),
        policy: (signal) => registry.policy(signal),
        locked: (it) => registry.locked(it),
    };
}
function maskReporter(forms) {
    return {
        state: () => undefined,
        starting: () => undefined,
        container: () => undefined,
        removedStale: () => undefined,
        progress: () => undefined,
        attempt: () => undefined,
        retry: () => undefined,
        mask: (more) => void forms.push(...more),
        stderr: () => undefined,
    };
}
/** The end of the log, in whole lines. */
function lastLines({ stderrFile }) {
    const part = stderrFile && (0,file_part/* readFilePart */.E)(stderrFile, MAX_LOG_BYTES, 'end');
    if (!part)
        return '';
    const lines = part.text.trimEnd().split(/\r\n|[\r\n]/);
    const isCut = part.totalBytes > MAX_LOG_BYTES;
    return lines
        .slice(isCut && lines.length > 1 ? 1 : 0)
        .slice(-MAX_LOG_LINES)
        .join('\n');
}

// EXTERNAL MODULE: ./src/runner/check-build-context.ts
var check_build_context = __nccwpck_require__(7197);
// EXTERNAL MODULE: ./src/runner/check-policy.ts + 1 modules
var check_policy = __nccwpck_require__(4084);
;// CONCATENATED MODULE: ./src/runner/test-images.ts




/** Far longer than a build takes that somebody waits for. */
const PREPARE_TIMEOUT_MS = 30 * 60_000;
/**
 * Opens the images of some plugins.
 * @param task of every case; its workspace is the repository.
 */
function openTestImages(ports, task) {
    const { orchestrator } = ports;
    const prepared = new Map();
    let sweep;
    async function prepareOne(definition, onProgress) {
        const policy = await ports.registry.policy(ports.cancel);
        const locked = await ports.registry.locked(definition);
        if (policy !== undefined)
            (0,check_policy.checkPolicy)(definition, task, policy, locked);
        (0,check_build_context.checkBuildContext)(definition, task.workspace);
        const { image: reference, platform, build } = definition;
        const late = AbortSignal.timeout(PREPARE_TIMEOUT_MS);
        const request = {
            ...{ reference, platform, build, locked, pull: task.pull, onProgress },
            mayTransfer: () => Promise.resolve(),
            signal: AbortSignal.any([ports.cancel, late]),
        };
        const image = orchestrator.prepareImage(request).catch((error) => {
            throw late.aborted ? tooLate(reference.text) : error;
        });
        prepared.set(keyOf(request), image);
        await image;
    }
    const preparations = new Map();
    return {
        prepare(definition, onProgress) {
            const known = preparations.get(definition);
            if (known !== undefined)
                return known;
            const preparation = prepareOne(definition, onProgress).catch(() => undefined);
            preparations.set(definition, preparation);
            return preparation;
        },
        orchestrator: {
            async prepareImage(request) {
                const image = prepared.get(keyOf(request));
                if (image === undefined)
                    return orchestrator.prepareImage(request);
                try {
                    return await image;
                }
                catch (error) {
                    // An input that is invalid is so without an image, too.
                    await request.mayTransfer();
                    throw error;
                }
            },
            createContainer: (spec, whileCreating) => orchestrator.createContainer(spec, whileCreating),
            removeContainer: (name, executionId, budgetMs) => orchestrator.removeContainer(name, executionId, budgetMs),
            removeStale: () => (sweep ??= orchestrator.removeStale()),
            capacity: (deadlineMs) => orchestrator.capacity(deadlineMs),
            ping: (deadlineMs) => orchestrator.ping(deadlineMs),
            close: () => orchestrator.close(),
        },
    };
}
/** What decides which image it is. */
function keyOf({ reference, platform, build, locked, pull, }) {
    return JSON.stringify([
        reference.text,
        platform,
        build,
        locked?.digest,
        pull,
    ]);
}
function tooLate(image) {
    return new task_error/* EngineError */.NJ('image_unavailable', `The image ${(0,quote/* quote */.h)(image)} was not there after ${PREPARE_TIMEOUT_MS / 60_000} minutes: ` +
        'pull or build it before the tests.');
}

;// CONCATENATED MODULE: ./src/runner/run-tests.ts



const BAILED = 'an earlier case failed';
/**
 * Runs cases, some at once, each through {@link runTask}, and waits until every
 * container is gone. The image of a plugin is prepared once, before its cases.
 * Those that may change the workspace come last, one after the other.
 * @throws when there cannot be a record; everything has ended then.
 */
async function runTests({ cases, untested, errors }, ports, { concurrency, bail, task }, observer) {
    const startedAt = performance.now();
    const stop = new AbortController();
    const cancel = AbortSignal.any([ports.cancel, stop.signal]);
    // Every case listens, some at a time: that is no leak.
    (0,external_node_events_.setMaxListeners)(0, cancel);
    const images = openTestImages({ ...ports, cancel }, task);
    const { orchestrator } = images;
    const results = [];
    let hasFailed = false;
    const skipReason = () => hasFailed && bail && !ports.cancel.aborted ? BAILED : INTERRUPTED;
    async function run(testCase) {
        const { definition } = testCase;
        if (cancel.aborted)
            return skippedCase(testCase, skipReason());
        observer.started(testCase);
        await images.prepare(definition, (line) => observer.progress(definition, line));
        if (cancel.aborted)
            return skippedCase(testCase, skipReason());
        const result = await runTestCase(testCase, task, {
            ...ports,
            orchestrator,
            cancel,
        });
        return result.skipped === INTERRUPTED
            ? { ...result, skipped: skipReason() }
            : result;
    }
    async function work(queue) {
        for (const [at, testCase] of queue) {
            const result = await run(testCase);
            results[at] = result;
            if (result.status === 'failed') {
                hasFailed = true;
                if (bail)
                    stop.abort();
            }
            observer.ended(result);
        }
    }
    async function runAll(some, atOnce) {
        const queue = some.values();
        const workers = Array.from({ length: Math.max(1, atOnce) }, () => 
        // Nobody may go on, nor be left behind, when one cannot.
        work(queue).catch((error) => {
            stop.abort();
            throw error;
        }));
        const settled = await Promise.allSettled(workers);
        const broken = settled.find((it) => it.status === 'rejected');
        if (broken !== undefined)
            throw broken.reason;
    }
    const all = [...cases.entries()];
    await runAll(all.filter(([, it]) => !changesWorkspace(it)), concurrency);
    // None sees the workspace while another one changes it.
    await runAll(all.filter(([, it]) => changesWorkspace(it)), 1);
    const durationMs = performance.now() - startedAt;
    return { results, untested, errors, durationMs };
}
function changesWorkspace({ definition }) {
    return definition.workspace === 'write';
}

;// CONCATENATED MODULE: ./src/runner/select-test-cases.ts
/**
 * Finds the cases of some plugins, or of all there are.
 * @param plugins references; none stands for every plugin in every version.
 * @param filter a part of the names of the cases; capitals do not count.
 * @throws UserError `plugin_not_found` for a plugin that there is not
 * @throws DefinitionError when the definition of a named plugin is invalid
 */
async function selectTestCases(registry, { plugins, filter }) {
    const { definitions, errors } = plugins.length === 0
        ? await registry.list()
        : { definitions: await resolveAll(registry, plugins), errors: [] };
    const wanted = filter?.toLowerCase() ?? '';
    return {
        cases: definitions.flatMap((definition) => definition.tests
            .filter(({ name }) => name.toLowerCase().includes(wanted))
            .map((test) => ({ definition, test }))),
        untested: definitions.filter(({ tests }) => tests.length === 0),
        errors,
    };
}
/** Each once, though two references can mean the same. */
async function resolveAll(registry, references) {
    const found = new Map();
    for (const reference of references) {
        const definition = await registry.resolve(reference);
        found.set(definition.file, definition);
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./src/runner/test-concurrency.ts
/** More at once than this and the engine is what everything waits for. */
const MAX_CONCURRENCY = 16;
/** What of a machine's memory the containers of tests may be allowed together. */
const SHARE_OF_MEMORY = 0.5;
/**
 * How many cases run at once unless somebody says otherwise: one for each CPU,
 * and no more than the memory limits of the largest have room for.
 */
function testConcurrency(cases, machine) {
    const largest = Math.max(1, ...cases.map(({ definition }) => definition.limits.memoryBytes));
    const room = Math.floor((machine.memoryBytes * SHARE_OF_MEMORY) / largest);
    return Math.max(1, Math.min(machine.cpus, room, MAX_CONCURRENCY));
}

;// CONCATENATED MODULE: ./src/definition/without-command-marks.ts
/**
 * A line in which a workflow runner finds no `##[`, one of the two forms of its
 * commands, which acts anywhere in a line: a character that nobody sees parts it
 * (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs).
 */
function withoutCommandMarks(line) {
    return line.replaceAll('##[', '#\u200b#[');
}

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
function inert_text_inertText(text) {
    return text
        .split(/\r\n|[\r\n]/)
        .map((line) => withoutCommandMarks(withoutControls(line)))
        .join('\n');
}

;// CONCATENATED MODULE: ./src/action/annotations.ts



/**
 * The runner keeps ten annotations of a kind per step and drops the rest in
 * silence: one is for how many more there were, one for what we have to say.
 */
const MAX_ANNOTATIONS = 8;
/**
 * The runner cuts a message here
 * (https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs).
 */
const MAX_MESSAGE_LENGTH = 4096;
/** Starts with room for each kind. */
function openAnnotations() {
    const count = { error: 0, warning: 0, notice: 0 };
    let waiting;
    const show = (finding, core) => core[finding.level](annotations_messageOf(finding), propertiesOf(finding));
    return {
        startOver(isLast) {
            for (const level of finding/* FINDING_LEVELS */.QL)
                count[level] = 0;
            waiting = isLast ? undefined : [];
        },
        add(finding, core) {
            count[finding.level] += 1;
            if (count[finding.level] > MAX_ANNOTATIONS)
                return false;
            if (waiting === undefined)
                show(finding, core);
            else
                waiting.push(finding);
            return waiting === undefined;
        },
        release(core) {
            for (const finding of waiting ?? [])
                show(finding, core);
            waiting = undefined;
        },
        addUnseen(counts) {
            for (const level of finding/* FINDING_LEVELS */.QL)
                count[level] += counts[level];
        },
        end(core, found = count) {
            for (const level of finding/* FINDING_LEVELS */.QL) {
                const all = Math.max(count[level], found[level]);
                const more = all - Math.min(count[level], MAX_ANNOTATIONS);
                if (more > 0) {
                    core[level](`and ${more} more of this kind: see \`findings.json\` in \`record-dir\``);
                }
            }
        },
    };
}
function annotations_messageOf({ message }) {
    const text = inert_text_inertText(message);
    return text.length > MAX_MESSAGE_LENGTH
        ? `${text.slice(0, MAX_MESSAGE_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
        : text;
}
/** The toolkit escapes what would end a property. */
function propertiesOf(finding) {
    const { file, line, endLine, column, rule, title } = finding;
    const name = title ?? rule;
    // GitHub takes no columns of a finding that goes over several lines.
    const isOneLine = endLine === undefined || endLine === line;
    return {
        ...(name !== undefined && { title: oneLine(name) }),
        ...(file !== undefined && { file }),
        ...(line !== undefined && { startLine: line }),
        ...(line !== undefined && endLine !== undefined && { endLine }),
        ...(line !== undefined &&
            isOneLine &&
            column !== undefined && { startColumn: column }),
    };
}
function oneLine(text) {
    return withoutCommandMarks(withoutControls(text));
}

;// CONCATENATED MODULE: ./src/definition/sentence.ts
/** A text as a whole sentence: with a full stop, unless it has an end already. */
function sentence(text) {
    return /[.?!…]$/.test(text) ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./src/action/read-input.ts




/**
 * An input as the runner passes it: `INPUT_<NAME>`, in upper case and with its
 * hyphens; white space around it does not count.
 * @returns undefined for an empty one, which is one that is not set
 */
function read_input_readInput(env, name) {
    const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
    return value === '' ? undefined : value;
}
/** The lines of an input that are not empty. */
function read_input_readLines(env, name, otherwise = '') {
    return (read_input_readInput(env, name) ?? otherwise)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** @throws UserError `invalid_input` with what `parse` says of the text */
function read_input_readParsed(env, name, parse) {
    const text = read_input_readInput(env, name);
    if (text === undefined)
        return undefined;
    try {
        return parse(text);
    }
    catch (error) {
        throw read_input_inputComplaint(name, `is not usable: ${error.message}`);
    }
}
/** @throws UserError `invalid_input` for any other word */
function read_input_readWord(env, name, words, otherwise) {
    const text = read_input_readInput(env, name) ?? otherwise;
    const word = words.find((known) => known === text);
    if (word === undefined) {
        throw read_input_inputComplaint(name, `is ${(0,quote/* quote */.h)(text)}: it must be one of ${words.join(', ')}`);
    }
    return word;
}
/** @throws UserError `invalid_input` for anything else */
function readWholeNumber(env, name, min, max) {
    const text = read_input_readInput(env, name);
    if (text === undefined)
        return undefined;
    const value = Number(text);
    if (!/^\d{1,9}$/.test(text) || value < min || value > max) {
        throw read_input_inputComplaint(name, `must be a whole number from ${min} to ${max}`);
    }
    return value;
}
/**
 * The YAML 1.2 core schema's booleans, as the toolkit reads them.
 * @throws UserError `invalid_input` for anything else
 */
function read_input_readBoolean(env, name, otherwise) {
    const text = read_input_readInput(env, name);
    if (text === undefined)
        return otherwise;
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    throw read_input_inputComplaint(name, `is ${(0,quote/* quote */.h)(text)}: it must be true or false`);
}
/**
 * Whether a step whose inputs cannot be used fails.
 * @returns true when that very input is the one that cannot be used.
 */
function readFailOnError(env) {
    try {
        return read_input_readBoolean(env, 'fail-on-error', true);
    }
    catch {
        return true;
    }
}
/** The checked-out repository, or where the step runs; an absolute path. */
function workspaceOf(env) {
    return env['GITHUB_WORKSPACE'] || process.cwd();
}
/** An absolute path; others are relative to the workspace. */
function read_input_inWorkspace(env, path) {
    return (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)(workspaceOf(env), path);
}
/** Absolute paths of `plugins-dir`. */
function read_input_readPluginsDirectories(env) {
    return read_input_readLines(env, 'plugins-dir', 'plugins').map((line) => read_input_inWorkspace(env, line));
}
/** What is wrong with an input, as the rest of a sentence. */
function read_input_inputComplaint(name, complaint) {
    return new task_error/* UserError */.yo('invalid_input', sentence(`The step's input \`${name}\` ${complaint}`));
}

;// CONCATENATED MODULE: ./src/action/shown-file.ts


/** A path relative to the workspace, where it lies in it. */
function shownFile(env, file) {
    const inside = (0,external_node_path_.relative)(workspaceOf(env), file);
    return inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside) ? file : inside;
}

;// CONCATENATED MODULE: ./src/action/annotate-faults.ts



/** Annotates what is wrong in definitions, as far as a runner takes it. */
function annotateFaults(faults, env, core) {
    const annotations = openAnnotations();
    for (const fault of faults) {
        const finding = findingOf(fault, env);
        if (annotations.add(finding, core))
            continue;
        // The runner shows no more of them.
        const { file, line, column, message, rule } = finding;
        const at = line === undefined ? '' : `:${line}:${column}`;
        core.info(inertLine(`${file}${at}: ${message} (${rule})`));
    }
}
function findingOf({ file, pointer, message, rule, position }, env) {
    return {
        level: 'error',
        message: pointer === '' ? message : `${pointer}: ${message}`,
        file: shownFile(env, file),
        line: position?.line,
        column: position?.column,
        endLine: undefined,
        rule,
        title: undefined,
    };
}

;// CONCATENATED MODULE: ./src/action/records-directory.ts


/** Where the records of the job's executions are: an absolute path. */
function recordsDirectoryOf(env) {
    return (0,external_node_path_.join)(env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'plugin-runner');
}

;// CONCATENATED MODULE: ./src/action/step-masks.ts

/** @param print writes one line to the step's log. */
function openStepMasks(print) {
    const all = [];
    let masks;
    return {
        add(forms) {
            masks = undefined;
            for (const form of forms) {
                all.push(form);
                print(maskCommand(form));
            }
        },
        redact(text) {
            masks ??= compileMasks(all);
            return masks.redact(text);
        },
    };
}
/**
 * As `core.setSecret` prints it, without the 50 ms that loading the toolkit
 * takes (https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts).
 */
function maskCommand(form) {
    const data = form
        .replaceAll('%', '%25')
        .replaceAll('\r', '%0D')
        .replaceAll('\n', '%0A');
    return `::add-mask::${data}`;
}

// EXTERNAL MODULE: ./src/runner/duplicate-key.ts
var duplicate_key = __nccwpck_require__(9773);
;// CONCATENATED MODULE: ./src/runner/assignments.ts



const assignments_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/**
 * Reads `NAME=value` lines, or a JSON object of strings (which can hold values
 * of several lines, such as a key file).
 * @throws Error with one sentence; it never shows a value. So does a name that
 * is there twice: of two secrets one would be lost, and not be masked.
 */
function assignments_parseAssignments(text) {
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
        if (!assignments_NAME.test(name)) {
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
    if (!(0,json/* isJsonObject */.O)(value))
        throw new Error('it is not a JSON object');
    if ((0,duplicate_key/* duplicateKeyFault */.f)(text) !== undefined) {
        throw new Error('it has a name twice: give each name once');
    }
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





/** The values of `pull`. */
const PULL_POLICIES = [
    'missing',
    'always',
    'never',
];
/**
 * Reads the inputs of the step.
 *
 * Not by `@actions/core`: loading it takes 50 ms, which is worth waiting for
 * only while the container starts.
 * @throws UserError `invalid_input` naming the input and the rule.
 */
function readInputs(env) {
    const plugin = readInput(env, 'plugin');
    if (plugin === undefined) {
        throw inputComplaint('plugin', 'is required: name the id of a definition in plugins-dir');
    }
    const path = (name) => {
        const value = readInput(env, name);
        return value && inWorkspace(env, value);
    };
    const input = readInput(env, 'input');
    const inputFile = path('input-file');
    if (input !== undefined && inputFile !== undefined) {
        throw inputComplaint('input', 'and `input-file` are both set: give only one');
    }
    return {
        plugin,
        input,
        inputFile,
        pluginsDirectories: readPluginsDirectories(env),
        policyFile: path('policy'),
        allowUntrustedDefinitions: readBoolean(env, 'allow-untrusted-definitions', false),
        files: readLines(env, 'files'),
        artifactsDirectory: path('artifacts-dir'),
        env: readParsed(env, 'env', parseAssignments) ?? {},
        secrets: readParsed(env, 'secrets', parseAssignments) ?? {},
        timeoutMs: readParsed(env, 'timeout', parseDuration),
        nanoCpus: readParsed(env, 'cpu', parseCpu),
        memoryBytes: readParsed(env, 'memory', parseMemory),
        pull: readWord(env, 'pull', PULL_POLICIES, 'missing'),
        outputEncoding: readWord(env, 'output-encoding', OUTPUT_ENCODINGS, 'none'),
        failOnError: readBoolean(env, 'fail-on-error', true),
        summary: readBoolean(env, 'summary', true),
        report: readBoolean(env, 'report', false),
        workspace: env['GITHUB_WORKSPACE'] || undefined,
    };
}

;// CONCATENATED MODULE: ./src/action/test-inputs.ts



/** @throws UserError `invalid_input` naming the input and the rule. */
function readTestInputs(env) {
    const policyFile = read_input_readInput(env, 'policy');
    return {
        plugins: read_input_readLines(env, 'plugins'),
        pluginsDirectories: read_input_readPluginsDirectories(env),
        policyFile: policyFile && read_input_inWorkspace(env, policyFile),
        allowUntrustedDefinitions: read_input_readBoolean(env, 'allow-untrusted-definitions', false),
        secrets: read_input_readParsed(env, 'secrets', assignments_parseAssignments) ?? {},
        concurrency: readWholeNumber(env, 'concurrency', 1, 1_000),
        pull: read_input_readWord(env, 'pull', PULL_POLICIES, 'missing'),
        failOnError: read_input_readBoolean(env, 'fail-on-error', true),
        summary: read_input_readBoolean(env, 'summary', true),
    };
}

;// CONCATENATED MODULE: ./src/runner/format-duration.ts
/** A time for people: `12 ms`, `1.23 s`, `2 min 5 s`, `1 h 3 min`. */
function formatDuration(ms) {
    if (ms < 100)
        return `${Math.round(ms)} ms`;
    if (ms < 59_995)
        return `${(ms / 1000).toFixed(2)} s`;
    const seconds = Math.round(ms / 1000);
    const minutes = Math.floor(seconds / 60);
    return minutes < 60
        ? `${minutes} min ${seconds % 60} s`
        : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

;// CONCATENATED MODULE: ./src/action/inert-markdown.ts

/** Text of a plugin in the HTML of a summary, of which Markdown reads nothing. */
function escapeHtml(text) {
    return (withoutControls(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[|*_`~[\]!\\]/g, entity)
        // What GitHub would make links of, unasked.
        .replace(/:(?=\/\/)|(?<=www)\./gi, entity));
}
function entity(character) {
    return `&#${character.charCodeAt(0)};`;
}
/** A code span of HTML; Markdown inside it is read, so none is left. */
function code(text) {
    return `<code>${escapeHtml(text)}</code>`;
}

;// CONCATENATED MODULE: ./src/action/test-summary.ts




/** More than these are in the log and in the JUnit file. */
const MAX_PLUGINS = 100;
const MAX_FAILURES = 20;
/** Of a failure; a difference can quote an output. */
const test_summary_MAX_CHARACTERS = 2_000;
/**
 * The section of the job summary, as GitHub-flavoured Markdown.
 * @param none why no case ran, if none did.
 */
function testSummary(report, none) {
    const { passed, failed, skipped } = countResults(report);
    const counts = [
        `${passed} passed`,
        `${failed} failed`,
        ...(skipped > 0 ? [`${skipped} skipped`] : []),
        ...(report.errors.length > 0
            ? [`${report.errors.length} definitions cannot be used`]
            : []),
    ];
    const isRight = failed === 0 && report.errors.length === 0 && passed > 0;
    const mark = isRight ? '✅' : none?.isFault === false ? '⚠️' : '❌';
    return [
        `### ${mark} Tests of plugins: ${counts.join(', ')}`,
        '',
        ...(none === undefined ? [] : [escapeHtml(none.why), '']),
        ...table(report),
        ...failures(report),
        '',
    ].join('\n');
}
function table({ results }) {
    const plugins = new Map();
    for (const result of results) {
        const title = pluginTitle(result.testCase.definition);
        plugins.set(title, [...(plugins.get(title) ?? []), result]);
    }
    if (plugins.size === 0)
        return [];
    const rows = Array.from(plugins, ([title, cases]) => {
        const { passed, failed, skipped } = countResults({ results: cases });
        const totalMs = cases.reduce((sum, it) => sum + it.durationMs, 0);
        const cells = [passed, failed, skipped, formatDuration(totalMs)];
        return `| ${code(title)} | ${cells.join(' | ')} |`;
    });
    return [
        '| Plugin | Passed | Failed | Skipped | Time |',
        '| --- | ---: | ---: | ---: | ---: |',
        ...rows.slice(0, MAX_PLUGINS),
        ...more(rows.length - MAX_PLUGINS, 'plugins'),
        '',
    ];
}
function failures({ results }) {
    const failed = results.filter(({ status }) => status === 'failed');
    return [
        ...failed.slice(0, MAX_FAILURES).flatMap(failure),
        ...more(failed.length - MAX_FAILURES, 'failures'),
    ];
}
function failure(result) {
    const { definition, test } = result.testCase;
    const text = [...mismatchLines(result), errorText(result) ?? '', result.log]
        .filter((part) => part !== '')
        .join('\n');
    const shown = text.length > test_summary_MAX_CHARACTERS ? `${text.slice(0, test_summary_MAX_CHARACTERS)}…` : text;
    const lines = shown.split(/\r\n|[\r\n]/).map(escapeHtml);
    return [
        `<details><summary>${code(pluginTitle(definition))}: ${code(test.name)}</summary>`,
        '',
        `<pre>${lines.join('\n')}</pre>`,
        '',
        '</details>',
        '',
    ];
}
function more(count, what) {
    return count > 0 ? ['', `And ${count} more ${what}.`] : [];
}

;// CONCATENATED MODULE: ./src/action/toolkit.ts
/**
 * Loads `@actions/core` when it is first needed. It takes 50 ms, so the step
 * asks for it while the engine starts the container.
 */
function loadToolkit() {
    return Promise.all(/* import() */[__nccwpck_require__.e(260), __nccwpck_require__.e(264)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7264));
}

;// CONCATENATED MODULE: ./src/action/trigger.ts


/**
 * The events that give a workflow the secrets of the repository while it can
 * check out what the author of a pull request wrote.
 * https://docs.github.com/actions/reference/events-that-trigger-workflows
 */
const PRIVILEGED_EVENTS = ['pull_request_target', 'workflow_run'];
/**
 * Refuses definitions that may be those of a pull request, in a workflow that
 * runs with more than its author has. Looks at nothing for any other event.
 * @throws UserError `policy_denied` with the reason and the remedies
 */
async function checkTrigger(env, step) {
    const event = distrustedEvent(env, step);
    if (event === undefined)
        return;
    const { definitionDirectories, findForeign } = await __nccwpck_require__.e(/* import() */ 228).then(__nccwpck_require__.bind(__nccwpck_require__, 9228));
    const directories = definitionDirectories(step.pluginsDirectories);
    const foreign = findForeign(env, directories);
    if (foreign !== undefined)
        throw trigger_denial('definitions in', foreign, event);
}
/**
 * The same for what a plugin is built from.
 * @param directories its context, and where its Dockerfile is
 * @throws UserError `policy_denied` with the reason and the remedies
 */
async function checkBuildTrigger(env, step, directories) {
    const event = distrustedEvent(env, step);
    if (event === undefined)
        return;
    const { findForeign } = await __nccwpck_require__.e(/* import() */ 228).then(__nccwpck_require__.bind(__nccwpck_require__, 9228));
    const foreign = findForeign(env, directories);
    if (foreign !== undefined)
        throw trigger_denial('files to build in', foreign, event);
}
/**
 * Refuses secrets for a server: it runs the definitions of a later checkout of
 * the job too, which nobody has looked at when it starts.
 * @throws UserError `policy_denied` with the reason and the remedies
 */
function checkServedSecrets(env, step) {
    const event = distrustedEvent(env, step);
    if (event === undefined || Object.keys(step.secrets).length === 0)
        return;
    throw new UserError('policy_denied', `The server gets no \`secrets\` in a workflow for \`${event}\`: definitions ` +
        'are checked when it starts, and a later step of the job can check out ' +
        'those of a pull request, which would get them. Run the plugins that ' +
        'need secrets in steps of their own (org/plugin-runner), which check ' +
        'what they run, or in a workflow for another event. Only if whatever a ' +
        'pull request defines may have these secrets, set ' +
        '`allow-untrusted-definitions: true`.');
}
function distrustedEvent(env, { allowUntrustedDefinitions }) {
    return allowUntrustedDefinitions
        ? undefined
        : PRIVILEGED_EVENTS.find((it) => it === env['GITHUB_EVENT_NAME']);
}
function trigger_denial(what, { directory, reason }, event) {
    return new task_error/* UserError */.yo('policy_denied', `The ${what} ${(0,show_path/* showAbsolutePath */.E)(directory)} are not run: ${reason}, ` +
        `and this workflow runs for \`${event}\`, with secrets and permissions ` +
        'that the author of a pull request must not get. Check out the base ' +
        'branch (actions/checkout without `ref`), or run the plugin in a ' +
        'workflow for `pull_request`. Only if whatever a pull request defines ' +
        'may run with all that this job has, set ' +
        '`allow-untrusted-definitions: true`.');
}

;// CONCATENATED MODULE: ./src/action/test-step.ts




























/** Beside this bundle. */
const SCHEMA_WORKER = '../schema-worker/index.js';
const YAML_WORKER = '../yaml-worker/index.js';
/** The step of `test/action.yml`: runs the tests of plugins. */
async function testStep(step, toolkit = loadToolkit) {
    const core = await toolkit();
    try {
        const inputs = readTestInputs(step.env);
        await checkTrigger(step.env, inputs);
        const report = await runAll(step, inputs, core);
        await tell(report, inputs, step, core);
    }
    catch (error) {
        if (!(error instanceof task_error/* TaskError */.Ik))
            throw error;
        const message = inert_text_inertText(error.message);
        if (readFailOnError(step.env))
            core.setFailed(message);
        else
            core.warning(message);
    }
}
async function runAll({ env, cancel, hurry, entryFile }, inputs, core) {
    openStepMasks((line) => core.info(line)).add(hiddenSecrets(inputs.secrets).flatMap(({ forms }) => forms));
    const beside = (file) => (0,external_node_path_.resolve)((0,external_node_path_.dirname)(entryFile), file);
    const registry = createRegistry({
        directories: inputs.pluginsDirectories,
        policyFile: inputs.policyFile,
        yamlWorkerFile: beside(YAML_WORKER),
    });
    const selection = await selectTestCases(registry, inputs);
    const builds = selection.cases.flatMap(({ definition: { build } }) => build === undefined ? [] : [build.context, (0,external_node_path_.dirname)(build.dockerfile)]);
    await checkBuildTrigger(env, inputs, builds);
    const machine = { cpus: (0,external_node_os_.availableParallelism)(), memoryBytes: (0,external_node_os_.totalmem)() };
    const orchestrator = new DockerOrchestrator(env);
    try {
        return await runTests(selection, {
            registry,
            orchestrator,
            recordsDirectory: recordsDirectoryOf(env),
            schemaWorkerFile: beside(SCHEMA_WORKER),
            hostUser: hostUserOf(env),
            cancel,
            hurry,
        }, {
            concurrency: inputs.concurrency ?? testConcurrency(selection.cases, machine),
            bail: false,
            task: {
                plugin: '',
                input: undefined,
                env: {},
                secrets: inputs.secrets,
                timeoutMs: undefined,
                nanoCpus: undefined,
                memoryBytes: undefined,
                pull: inputs.pull,
                workspace: env['GITHUB_WORKSPACE'] || undefined,
            },
        }, {
            progress: (_, line) => core.info(inertLine(line)),
            started: () => undefined,
            ended: (result) => core.info(inert_text_inertText(resultLine(result))),
        });
    }
    finally {
        orchestrator.close();
    }
}
const MARKS = { passed: '✓', failed: '✗', skipped: '-' };
function resultLine({ testCase, status, skipped }) {
    const { definition, test } = testCase;
    const why = skipped === undefined ? '' : ` (${skipped})`;
    const line = `${MARKS[status]} ${pluginTitle(definition)}: ${test.name}${why}`;
    return line.replace(/[\r\n]+/g, ' ');
}
async function tell(report, inputs, { env, cancel }, core) {
    const none = noneRan(report, inputs);
    const { passed, failed } = countResults(report);
    core.setOutput('passed', passed);
    core.setOutput('failed', failed);
    core.setOutput('junit-file', writeJunit(report, env));
    annotateFaults(report.errors.flatMap(locatedFaults), env, core);
    annotateFailures(report, env, core);
    for (const plugin of report.untested) {
        core.info(`- ${pluginTitle(plugin)} has no tests.`);
    }
    if (inputs.summary && env['GITHUB_STEP_SUMMARY']) {
        await core.summary.addRaw(testSummary(report, none)).write();
    }
    const problem = problemOf(report) ?? none?.why;
    if (problem === undefined)
        return;
    const isFault = (none?.isFault ?? true) || cancel.aborted;
    if (isFault && inputs.failOnError)
        core.setFailed(problem);
    else
        core.warning(problem);
}
/** @returns undefined when no case failed and every definition can be used. */
function problemOf(report) {
    const { failed } = countResults(report);
    const invalid = report.errors.length;
    const parts = [
        ...(failed > 0 ? [`${failed} of the tests failed`] : []),
        ...(invalid > 0 ? [`${invalid} of the definitions cannot be used`] : []),
    ];
    return parts.length === 0 ? undefined : `${parts.join(', and ')}.`;
}
/** @returns the path of the file. */
function writeJunit(report, env) {
    const directory = recordsDirectoryOf(env);
    (0,make_directory/* makeDirectory */.O)(directory, 0o700);
    const file = (0,external_node_path_.join)(directory, `junit-${process.pid}.xml`);
    (0,external_node_fs_.writeFileSync)(file, junitReport(report), { mode: 0o600 });
    return file;
}
function annotateFailures({ results }, env, core) {
    const annotations = openAnnotations();
    for (const result of results) {
        if (result.status !== 'failed')
            continue;
        const { definition, test } = result.testCase;
        const message = [...mismatchLines(result), errorText(result) ?? '']
            .filter((line) => line !== '')
            .join('\n');
        const isShown = annotations.add({
            level: 'error',
            message,
            file: shownFile(env, definition.file),
            line: undefined,
            endLine: undefined,
            column: undefined,
            rule: undefined,
            title: `${pluginTitle(definition)}: ${test.name}`,
        }, core);
        // The runner shows no more of them; the log has what the plugin said.
        const lines = [...(isShown ? [] : [message]), result.log];
        lines
            .filter((text) => text !== '')
            .flatMap((text) => text.split(/\r\n|[\r\n]/))
            .forEach((line) => core.info(inertLine(line)));
    }
}


/***/ }),

/***/ 5269:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ parseAllowedRegistry),
/* harmony export */   L$: () => (/* binding */ isFrom),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/* harmony import */ var _image_reference__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4608);
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1969);
/* harmony import */ var _value_error__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4447);



const DOCKER_HUB = 'docker.io';
/** Another name of the same registry. */
const DOCKER_HUB_INDEX = 'index.docker.io';
/**
 * Where images may come from: `host`, or `host/` and the beginning of a
 * repository. @returns it with the host in lower case, and one name for Docker
 * Hub.
 * @throws ValueError when there is no host, or a tag, a pattern or a scheme
 */
function parseAllowedRegistry(text) {
    const entry = text.endsWith('/') ? text.slice(0, -1) : text;
    const slash = entry.indexOf('/');
    const host = slash === -1 ? entry : entry.slice(0, slash);
    // Without a host it is the beginning of a repository of whatever registry.
    const hasHost = /[.:]/.test(host) || host === 'localhost';
    if (!hasHost || !isBeginningOfImage(entry)) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_1__/* .ValueError */ .Q(`${(0,_quote__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(text)} is not a registry: write its host, such as "ghcr.io", or the host and the beginning of a repository, such as "ghcr.io/my-org"`);
    }
    return withHost(host, slash === -1 ? '' : entry.slice(slash));
}
/**
 * The whole name of an image, without tag and digest: `alpine` is
 * `docker.io/library/alpine`.
 */
function imageName({ registry, repository }) {
    if (registry !== undefined)
        return withHost(registry, `/${repository}`);
    const isOfficial = !repository.includes('/');
    return `${DOCKER_HUB}/${isOfficial ? 'library/' : ''}${repository}`;
}
/** True when the name begins with the registry, whole parts of it. */
function isFrom(name, registry) {
    return `${name}/`.startsWith(`${registry}/`);
}
function isBeginningOfImage(entry) {
    try {
        (0,_image_reference__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o)(`${entry}/x`);
        return true;
    }
    catch (error) {
        if (error instanceof _value_error__WEBPACK_IMPORTED_MODULE_1__/* .ValueError */ .Q)
            return false;
        throw error;
    }
}
function withHost(host, path) {
    const name = host.toLowerCase();
    return `${name === DOCKER_HUB_INDEX ? DOCKER_HUB : name}${path}`;
}


/***/ }),

/***/ 7999:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ DefinitionError)
/* harmony export */ });
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1969);
/* harmony import */ var _show_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9086);
/* harmony import */ var _task_error__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3579);



/** More faults than this are counted, not listed. */
const MAX_LISTED = 10;
/** A pointer that needs no quotes in a message. */
const PLAIN_POINTER = /^[\w./~$-]{1,80}$/;
/** A definition file that cannot be used, with everything wrong in it. */
class DefinitionError extends _task_error__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo {
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
    const shown = (0,_show_path__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P)(file);
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
    return `${at}: ${PLAIN_POINTER.test(pointer) ? pointer : (0,_quote__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(pointer)}`;
}


/***/ }),

/***/ 5536:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ describeValue)
/* harmony export */ });
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1969);

/** A value as a message names it: scalars as written, the rest by its kind. */
function describeValue(value) {
    switch (typeof value) {
        case 'string':
            return (0,_quote__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(value);
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


/***/ }),

/***/ 6244:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ documentFaults)
/* harmony export */ });
/* harmony import */ var _describe_value__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5536);
/* harmony import */ var _json_pointer__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5239);
/* harmony import */ var _never_granted__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5873);
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1969);
/* harmony import */ var _suggest__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7383);





/** More hints than are ever shown; for thousands of keys they take seconds. */
const MAX_HINTS = 100;
const TYPE_NAMES = {
    string: 'a string',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    object: 'an object',
    array: 'a list',
};
/** Everything in a value that the JSON Schema of its kind refuses. */
function documentFaults(value, kind) {
    if (kind.validate(value))
        return [];
    const faults = new Map();
    for (const error of kind.validate.errors ?? []) {
        const hintOf = faults.size < MAX_HINTS ? _suggest__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a : () => '';
        const fault = toFault(error, value, kind, hintOf);
        // A bad `minimum` and a bad `type` of one place are one thing to fix.
        if (!faults.has(fault.pointer))
            faults.set(fault.pointer, fault);
    }
    return [...faults.values()];
}
function toFault(error, root, kind, hintOf) {
    const { instancePath, keyword, params } = error;
    const pointer = instancePath;
    switch (keyword) {
        case 'additionalProperties':
            return unknownKey(pointer, String(params['additionalProperty']), kind, hintOf);
        case 'required': {
            const key = String(params['missingProperty']);
            const place = (0,_json_pointer__WEBPACK_IMPORTED_MODULE_2__/* .pointerTo */ .xH)(pointer, key);
            const message = `${(0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(key)} is missing${example(place, kind)}`;
            return { pointer: place, rule: 'required', message };
        }
        case 'enum': {
            const got = (0,_json_pointer__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(root, pointer);
            const words = params['allowedValues'];
            const why = kind.refusals?.get(generalize(pointer))?.(String(got));
            if (why !== undefined) {
                const message = `${(0,_describe_value__WEBPACK_IMPORTED_MODULE_4__/* .describeValue */ .b)(got)} is never granted: ${why}`;
                return { pointer, rule: 'never_granted', message };
            }
            const hint = typeof got === 'string' ? hintOf(got.replace(/^CAP_/, ''), words) : '';
            const message = `must be one of ${words.join(', ')}, got ${(0,_describe_value__WEBPACK_IMPORTED_MODULE_4__/* .describeValue */ .b)(got)}${hint}`;
            return { pointer, rule: 'enum', message };
        }
        default: {
            const got = (0,_describe_value__WEBPACK_IMPORTED_MODULE_4__/* .describeValue */ .b)((0,_json_pointer__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(root, pointer));
            const message = `must be ${expected(pointer, params, kind)}, got ${got}`;
            return { pointer, rule: keyword, message };
        }
    }
}
function unknownKey(parent, key, kind, hintOf) {
    const pointer = (0,_json_pointer__WEBPACK_IMPORTED_MODULE_2__/* .pointerTo */ .xH)(parent, key);
    const refusal = (0,_never_granted__WEBPACK_IMPORTED_MODULE_0__/* .neverGranted */ .m)(key);
    if (refusal !== undefined) {
        const message = `${(0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(key)} is not a key: ${refusal}`;
        return { pointer, rule: 'never_granted', message };
    }
    const known = kind.knownKeys[generalize(parent)] ?? [];
    const owner = parent === '' ? kind.name : (0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(parent.slice(1));
    const message = `${(0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(key)} is not a key of ${owner}${hintOf(key, known)}`;
    return { pointer, rule: 'unknown_key', message };
}
function example(pointer, kind) {
    const phrase = kind.expected.get(generalize(pointer));
    return phrase === undefined ? '' : `: it must be ${phrase}`;
}
function expected(pointer, params, kind) {
    const phrase = kind.expected.get(generalize(pointer));
    if (phrase !== undefined)
        return phrase;
    const types = [params['type']].flat().map((type) => String(type));
    return types.map((type) => TYPE_NAMES[type] ?? type).join(' or ');
}
/** The pointer with `*` for indices, and for the names under `env`. */
function generalize(pointer) {
    return (0,_json_pointer__WEBPACK_IMPORTED_MODULE_2__/* .pointerKeys */ .mP)(pointer)
        .map((key, at, keys) => /^\d+$/.test(key) || (at === 1 && keys[0] === 'env') ? '/*' : `/${key}`)
        .join('');
}


/***/ }),

/***/ 4957:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   r: () => (/* binding */ MAX_DURATION_MS)
/* harmony export */ });
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1969);
/* harmony import */ var _value_error__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4447);


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
    const shown = (0,_quote__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text);
    if (/^\d+(\.\d+)?$/.test(text))
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(withoutUnit(text));
    if (text.startsWith('-')) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${shown} is negative: a duration must be positive`);
    }
    const match = text === '' ? null : DURATION.exec(text);
    if (match === null) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${shown} is not a duration: write it like "5m", "30s", "1h30m" or "500ms"`);
    }
    const milliseconds = UNITS.reduce((sum, unit, at) => sum + toMilliseconds(match[at + 1], unit, shown), 0n);
    if (milliseconds === 0n) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${shown} is zero: a duration must be positive`);
    }
    if (milliseconds > BigInt(MAX_DURATION_MS)) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${shown} is more than 24 hours`);
    }
    return Number(milliseconds);
}
/** Advice that would be refused itself is none. */
function withoutUnit(text) {
    const seconds = `${text}s`;
    try {
        parseDuration(seconds);
        return `${(0,_quote__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} has no unit; did you mean ${(0,_quote__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(seconds)}?`;
    }
    catch {
        return `${(0,_quote__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} has no unit: write it like "5m", "30s", "1h30m" or "500ms"`;
    }
}
function toMilliseconds(digits, unit, shown) {
    const [whole = '0', fraction = ''] = (digits ?? '0').split('.');
    const scaled = BigInt(whole + fraction) * unit;
    const scale = 10n ** BigInt(fraction.length);
    if (scaled % scale !== 0n) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${shown} is finer than a millisecond`);
    }
    return scaled / scale;
}


/***/ }),

/***/ 2795:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ FaultCollector)
/* harmony export */ });
/* harmony import */ var _value_error__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4447);

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
            if (!(error instanceof _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q))
                throw error;
            this.add(pointer, rule, error.message);
            return fallback;
        }
    }
}


/***/ }),

/***/ 8596:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ DIGEST),
/* harmony export */   i: () => (/* binding */ PLATFORM)
/* harmony export */ });
/** `sha256:` and 64 lower-case hex digits. */
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** `os/arch` or `os/arch/variant`. */
const PLATFORM = /^[a-z0-9._-]{1,32}(?:\/[a-z0-9._-]{1,32}){1,2}$/;


/***/ }),

/***/ 4608:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ byDigest),
/* harmony export */   o: () => (/* binding */ parseImageReference)
/* harmony export */ });
/* harmony import */ var _image_digests__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8596);
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1969);
/* harmony import */ var _value_error__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4447);



/** Longest name, registry and repository together. */
const MAX_NAME = 255;
/** A name, a tag and a digest at their longest. */
const MAX_TEXT = MAX_NAME + ':'.length + 128 + '@sha256:'.length + 64;
// https://github.com/distribution/reference/blob/main/regexp.go
const HOST_LABEL = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const REGISTRY = new RegExp(`^(?:${HOST_LABEL}(?:\\.${HOST_LABEL})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`);
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const IMAGE_ID = /^(?:sha256:)?[0-9a-f]{64}$/;
const DOCKER_HUB = new Set(['docker.io', 'index.docker.io']);
/**
 * Parses an image reference: `[registry/]repository[:tag][@digest]`.
 * @throws ValueError with the rule that is broken and the fix
 */
function parseImageReference(text) {
    const refuse = (why) => {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${(0,_quote__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} is not an image reference: ${why}`);
    };
    checkText(text, refuse);
    const [beforeDigest = '', ...digests] = text.split('@');
    const digest = digests.length === 0 ? undefined : digests.join('@');
    if (digest !== undefined && !_image_digests__WEBPACK_IMPORTED_MODULE_2__/* .DIGEST */ .D.test(digest)) {
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
/** What has the digest in the repository of a reference, whatever its tag. */
function byDigest({ registry, repository }, digest) {
    const name = registry === undefined ? repository : `${registry}/${repository}`;
    const text = `${name}@${digest}`;
    return { text, registry, repository, tag: undefined, digest };
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
        refuse(`${(0,_quote__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(first)} is not a registry such as "ghcr.io" or "localhost:5000"`);
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


/***/ }),

/***/ 1119:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ ThreadLimitError),
/* harmony export */   MI: () => (/* binding */ isolatedThread),
/* harmony export */   dV: () => (/* binding */ AnswerError)
/* harmony export */ });
/** An answer took more than it was given. */
class ThreadLimitError extends Error {
    limit;
    constructor(limit) {
        super(`the thread ran out of ${limit}`);
        this.limit = limit;
    }
}
/** The worker had no answer; the message is its own. */
class AnswerError extends Error {
}
/**
 * Makes a thread, which idle keeps no process alive.
 * @param file absolute path of the bundle whose entry calls `answerQuestions`
 * @param memoryBytes the most its heap may hold; what it shares is not counted
 * @param env its environment, instead of that of the process
 */
function isolatedThread(file, memoryBytes, env) {
    let worker;
    let last = Promise.resolve();
    function end() {
        void worker?.terminate();
        worker = undefined;
    }
    async function start() {
        // Loaded here: most runs need no thread.
        const threads = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5919, 23));
        return new threads.Worker(file, {
            resourceLimits: {
                maxOldGenerationSizeMb: Math.ceil(memoryBytes / 2 ** 20),
            },
            ...(env !== undefined && { env }),
            // What it prints is not for the log of a workflow.
            stdout: true,
            stderr: true,
        });
    }
    async function askNow(question, { deadlineMs, signal }) {
        signal?.throwIfAborted();
        const asked = (worker ??= await start());
        // Nobody may be left who would close it.
        if (signal?.aborted)
            end();
        signal?.throwIfAborted();
        asked.ref();
        return new Promise((resolve, reject) => {
            const timer = setTimeout(() => fail(new ThreadLimitError('time')), deadlineMs);
            const onAbort = () => fail(signal?.reason);
            const onExit = () => fail(new Error('the thread ended without an answer'));
            function settle() {
                clearTimeout(timer);
                signal?.removeEventListener('abort', onAbort);
                asked.removeListener('message', onMessage);
                asked.removeListener('error', onError);
                asked.removeListener('exit', onExit);
            }
            function fail(error) {
                settle();
                // An error nobody listens to would end the process.
                asked.on('error', () => undefined);
                end();
                reject(error);
            }
            function onMessage(reply) {
                settle();
                asked.unref();
                if (reply.ok)
                    resolve(reply.answer);
                else
                    reject(new AnswerError(reply.message));
            }
            function onError(error) {
                const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
                fail(isMemory ? new ThreadLimitError('memory') : error);
            }
            signal?.addEventListener('abort', onAbort);
            asked.on('message', onMessage);
            asked.on('error', onError);
            asked.on('exit', onExit);
            asked.postMessage(question);
        });
    }
    return {
        ask(question, options) {
            const answer = last.then(() => askNow(question, options));
            last = answer.catch(() => undefined);
            return answer;
        },
        close: end,
    };
}


/***/ }),

/***/ 5239:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   mP: () => (/* binding */ pointerKeys),
/* harmony export */   xH: () => (/* binding */ pointerTo)
/* harmony export */ });
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

/***/ 4901:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ makeDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


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

/***/ 9311:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseNetworkName)
/* harmony export */ });
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1969);
/* harmony import */ var _value_error__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4447);


const NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/;
/** Modes that share a network stack, or mean something else per engine. */
const REFUSED = new Set(['host', 'default']);
/**
 * Checks `network`: `none`, `bridge` or the name of a network.
 * @throws ValueError for the modes that a plugin never gets
 */
function parseNetworkName(text) {
    if (REFUSED.has(text.toLowerCase()) || /^(container|ns):/i.test(text)) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${(0,_quote__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} is never granted: a plugin gets "none", "bridge" or a network of its own name`);
    }
    if (!NAME.test(text)) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${(0,_quote__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} is not a network: write "none", "bridge" or the name of a network`);
    }
    return text;
}


/***/ }),

/***/ 5873:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ neverGrantedCapability),
/* harmony export */   m: () => (/* binding */ neverGranted)
/* harmony export */ });
const NETWORK = 'use "network" with "none", "bridge" or the name of a network';
const MOUNTS = 'a plugin never mounts paths of the machine; it gets its input, and the workspace when "workspace" says so';
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
const HOST_FILES = 'it reads files of the machine past their permissions';
const HOST_NETWORK = 'it reconfigures networks';
const MACHINE = 'it acts on the whole machine';
const POLICY = "it changes the machine's own access rules";
/** Capabilities that lead out of a container, and how. */
const CAPABILITY_REFUSALS = new Map([
    ['ALL', 'it is every capability'],
    ['SYS_ADMIN', 'it is nearly all of root: mounts, namespaces, devices'],
    ['SYS_PTRACE', "it reads and changes other processes' memory"],
    ['SYS_MODULE', 'it loads code into the kernel'],
    ['BPF', 'it loads code into the kernel'],
    ['PERFMON', 'it watches the whole machine'],
    ['SYSLOG', "it reads the kernel's log"],
    ['SYS_RAWIO', 'it reaches memory and devices past the kernel'],
    ['DAC_READ_SEARCH', HOST_FILES],
    ['NET_ADMIN', HOST_NETWORK],
    ['NET_BROADCAST', HOST_NETWORK],
    ['MAC_ADMIN', POLICY],
    ['MAC_OVERRIDE', POLICY],
    ['AUDIT_CONTROL', POLICY],
    ['AUDIT_READ', POLICY],
    ...[
        ...['SYS_BOOT', 'SYS_TIME', 'SYS_PACCT', 'SYS_NICE', 'SYS_RESOURCE'],
        ...['SYS_TTY_CONFIG', 'WAKE_ALARM', 'BLOCK_SUSPEND', 'IPC_LOCK'],
        ...['IPC_OWNER', 'LEASE', 'LINUX_IMMUTABLE', 'CHECKPOINT_RESTORE'],
    ].map((name) => [name, MACHINE]),
]);
/** Why a capability is not in a plugin's reach, or undefined. */
function neverGrantedCapability(name) {
    return CAPABILITY_REFUSALS.get(name.toUpperCase().replace(/^CAP_/, ''));
}


/***/ }),

/***/ 4960:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   Oh: () => (/* binding */ parseCpu),
/* harmony export */   Pw: () => (/* binding */ parseMemory)
/* harmony export */ });
/* unused harmony exports MIN_NANO_CPUS, MAX_CPUS, MIN_MEMORY_BYTES */
/* harmony import */ var _describe_value__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5536);
/* harmony import */ var _value_error__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4447);


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
const MAX_TEXT = 40;
/** Beyond 10^±40 nothing is in range, whatever the digits. */
const MAX_EXPONENT = 40;
/**
 * A Kubernetes CPU quantity (`500m`, `0.5`, `2`, `1e1`) in billionths of a
 * CPU, computed exactly and rounded up.
 * @throws ValueError when it is no quantity, under 1m or over 1024 CPUs
 */
function parseCpu(value) {
    const shown = (0,_describe_value__WEBPACK_IMPORTED_MODULE_1__/* .describeValue */ .b)(value);
    const ratio = parseRatio(value);
    if (ratio === undefined) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${shown} is not a CPU quantity: write CPUs such as "0.5" or thousandths such as "500m"`);
    }
    checkPositive(ratio, shown, '"500m"');
    const nanos = ceil([ratio[0] * NANOS_PER_CPU, ratio[1]]);
    if (ratio[0] * 1000n < ratio[1]) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${shown} is under "1m", the smallest share of a CPU that can be enforced`);
    }
    if (nanos > BigInt(MAX_CPUS) * NANOS_PER_CPU) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${shown} is more than ${MAX_CPUS} CPUs; thousandths are written "500m"`);
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
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(underFloor(value, bytes));
    }
    return bytes;
}
/**
 * A Kubernetes quantity of bytes without a floor, rounded up.
 * @throws ValueError when it is no quantity, not positive, or over 2^53-1
 */
function parseSize(value) {
    const shown = (0,_describe_value__WEBPACK_IMPORTED_MODULE_1__/* .describeValue */ .b)(value);
    const ratio = parseRatio(value);
    if (ratio === undefined) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${shown} is not a quantity of bytes: ${meantSize(value)}`);
    }
    checkPositive(ratio, shown, '"256Mi"');
    const bytes = ceil(ratio);
    if (bytes > BigInt(Number.MAX_SAFE_INTEGER)) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${shown} is more than ${Number.MAX_SAFE_INTEGER} bytes, the most that can be counted`);
    }
    return Number(bytes);
}
/** The exact value, negative or not, or undefined when it is no quantity. */
function parseRatio(value) {
    // The shortest decimal of a number is what its author wrote.
    const text = String(value);
    if (text.length > MAX_TEXT)
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
    throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${shown} is ${what}: a limit must be positive, such as ${example}`);
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
    const shown = (0,_describe_value__WEBPACK_IMPORTED_MODULE_1__/* .describeValue */ .b)(value);
    const floor = "under Docker's floor of 6 MiB";
    const [, digits, suffix] = /^(\d+(?:\.\d+)?)(m?)$/.exec(String(value)) ?? [];
    if (digits === undefined)
        return `${shown} is ${floor}`;
    const unit = suffix === 'm' ? 'thousandths of a byte' : `${bytes} bytes`;
    // Advice that would be refused itself is none.
    const isEnough = Number(digits) * Number(MIB) >= MIN_MEMORY_BYTES;
    const advice = isEnough
        ? `did you mean "${digits}Mi"?`
        : 'write it like "256Mi" or "1G"';
    return `${shown} is ${unit}, ${floor}; ${advice}`;
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

/***/ 9252:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseSandboxUser)
/* harmony export */ });
/* harmony import */ var _describe_value__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5536);
/* harmony import */ var _value_error__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4447);


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
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${(0,_describe_value__WEBPACK_IMPORTED_MODULE_1__/* .describeValue */ .b)(value)} is not a user: write "uid:gid" with numbers up to ${MAX_ID}, "host" or "image"`);
    }
    return { kind: 'ids', uid, gid };
}


/***/ }),

/***/ 9086:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ showAbsolutePath),
/* harmony export */   P: () => (/* binding */ showPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1969);


/** A path that needs no quotes in a message. */
const PLAIN = /^[\p{L}\p{N}_./\\:@+=~ -]+$/u;
/**
 * A path as a message names it: relative to `cwd` where it lies inside. What is
 * no absolute path, such as a URL, stays as it is.
 */
function showPath(path, cwd = process.cwd()) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path))
        return showAbsolutePath(path);
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, path);
    const isInside = inside !== '' &&
        inside !== '..' &&
        !inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) &&
        !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside);
    return showAbsolutePath(isInside ? inside : path);
}
/** A path as it is, quoted when it holds more than usual characters. */
function showAbsolutePath(path) {
    return PLAIN.test(path) && !path.includes('::') ? path : (0,_quote__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(path);
}


/***/ }),

/***/ 460:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c4: () => (/* binding */ showCpu),
/* harmony export */   kJ: () => (/* binding */ showDuration),
/* harmony export */   ni: () => (/* binding */ showBytes)
/* harmony export */ });
const BINARY_UNITS = ['Ti', 'Gi', 'Mi', 'Ki'];
const NANOS_PER_CPU = 1e9;
const NANOS_PER_THOUSANDTH = 1e6;
/** CPUs as the shortest quantity that is exact: `2`, `500m`, `1n`. */
function showCpu(nanoCpus) {
    if (nanoCpus % NANOS_PER_CPU === 0)
        return `${nanoCpus / NANOS_PER_CPU}`;
    return nanoCpus % NANOS_PER_THOUSANDTH === 0
        ? `${nanoCpus / NANOS_PER_THOUSANDTH}m`
        : `${nanoCpus}n`;
}
/** Bytes as the shortest quantity that is exact: `1Gi`, `1500Mi`, `1000`. */
function showBytes(bytes) {
    for (const [at, unit] of BINARY_UNITS.entries()) {
        const size = 1024 ** (BINARY_UNITS.length - at);
        if (bytes % size === 0)
            return `${bytes / size}${unit}`;
    }
    return `${bytes}`;
}
/** A duration with one unit that is exact: `2h`, `90s`, `1500ms`. */
function showDuration(ms) {
    if (ms % 3_600_000 === 0)
        return `${ms / 3_600_000}h`;
    if (ms % 60_000 === 0)
        return `${ms / 60_000}m`;
    return ms % 1000 === 0 ? `${ms / 1000}s` : `${ms}ms`;
}


/***/ }),

/***/ 7383:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest),
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
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

/***/ 9155:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   em: () => (/* binding */ treeFaults),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH)
/* harmony export */ });
/* harmony import */ var _describe_value__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5536);
/* harmony import */ var _json_pointer__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5239);


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
            const message = `must be a finite number, got ${(0,_describe_value__WEBPACK_IMPORTED_MODULE_0__/* .describeValue */ .b)(value)}`;
            faults.push({ pointer, rule: 'finite', message });
        }
        if (typeof value !== 'object' || value === null)
            continue;
        for (const [key, member] of Object.entries(value)) {
            const place = depth < MAX_DEPTH ? (0,_json_pointer__WEBPACK_IMPORTED_MODULE_1__/* .pointerTo */ .xH)(pointer, key) : pointer;
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


/***/ }),

/***/ 4447:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 8383:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withoutFaults)
/* harmony export */ });
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4783);
/* harmony import */ var _json_pointer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5239);


/**
 * A copy without the members that have faults, so that what is left can be
 * checked further. A list with a bad item goes as a whole.
 */
function withoutFaults(value, faults) {
    if (faults.length === 0)
        return value;
    const copy = structuredClone(value);
    for (const { pointer } of faults)
        remove(copy, (0,_json_pointer__WEBPACK_IMPORTED_MODULE_0__/* .pointerKeys */ .mP)(pointer));
    return copy;
}
function remove(root, keys) {
    let owner = root;
    for (const [at, key] of keys.entries()) {
        if (!(0,_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(owner) || !Object.hasOwn(owner, key))
            return;
        const member = owner[key];
        if (Array.isArray(member) || at === keys.length - 1) {
            delete owner[key];
            return;
        }
        owner = member;
    }
}


/***/ }),

/***/ 9123:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 9607:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ definitionPaths),
/* harmony export */   u: () => (/* binding */ isYaml)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _not_found__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(891);



const DEFINITION = /\.(?:json|ya?ml)$/;
const IN_DIRECTORY = /^plugin\.(?:json|ya?ml)$/;
/** Files of the registry itself, and of whoever hides files. */
const IGNORED = /^\.|^policy\./i;
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
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, entry.name);
        if (isDirectory(entry, path))
            return pathsInside(path);
        return DEFINITION.test(entry.name) ? [path] : [];
    })
        .sort();
}
function entriesOf(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true });
    }
    catch (cause) {
        throw (0,_not_found__WEBPACK_IMPORTED_MODULE_2__/* .directoryNotFound */ .F$)(directory, cause);
    }
}
function pathsInside(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory)
            .filter((name) => IN_DIRECTORY.test(name))
            .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name));
    }
    catch {
        // Reading this path fails in turn, and is reported as a broken definition.
        return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'plugin.json')];
    }
}
function isDirectory(entry, path) {
    if (!entry.isSymbolicLink())
        return entry.isDirectory();
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 9759:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseDocument),
  d: () => (/* binding */ parseJsonDocument)
});

// EXTERNAL MODULE: ./src/definition/definition-error.ts
var definition_error = __nccwpck_require__(7999);
// EXTERNAL MODULE: ./src/registry/definition-paths.ts
var definition_paths = __nccwpck_require__(9607);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __nccwpck_require__(1969);
// EXTERNAL MODULE: ./src/definition/tree-faults.ts
var tree_faults = __nccwpck_require__(9155);
// EXTERNAL MODULE: ./src/registry/position.ts
var position = __nccwpck_require__(6932);
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
        position: (0,position/* positionAt */.t)(text, at),
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
        if (depth > tree_faults/* MAX_DEPTH */.lr)
            return { ...(0,tree_faults/* tooDeep */.DI)(), position: (0,position/* positionAt */.t)(text, at) };
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

;// CONCATENATED MODULE: ./src/registry/document.ts



/**
 * The value that the bytes of a file hold: JSON, or YAML by its name.
 * @throws DefinitionError with the place where the text cannot be read
 */
async function parseDocument(bytes, file, parseYaml) {
    return (0,definition_paths/* isYaml */.u)(file)
        ? await parseYaml(decode(bytes, file), file)
        : parseJsonDocument(bytes, file);
}
/**
 * The value that the bytes of a JSON file hold.
 * @throws DefinitionError with the place where the text cannot be read
 */
function parseJsonDocument(bytes, file) {
    return parseJson(decode(bytes, file), file);
}
/** Drops a byte order mark; refuses what would silently become U+FFFD. */
function decode(bytes, file) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        const message = 'is not UTF-8 text';
        throw new definition_error/* DefinitionError */.g(file, [{ pointer: '', rule: 'encoding', message }], { cause });
    }
}
function parseJson(text, file) {
    const fault = jsonTextFault(text);
    if (fault !== undefined)
        throw new definition_error/* DefinitionError */.g(file, [fault]);
    return JSON.parse(text);
}


/***/ }),

/***/ 7588:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ LOCK_NAME)
/* harmony export */ });
/** The name a lock has in a plugins directory. */
const LOCK_NAME = 'plugins.lock';


/***/ }),

/***/ 891:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ pluginNotFound),
/* harmony export */   F$: () => (/* binding */ directoryNotFound),
/* harmony export */   qg: () => (/* binding */ versionNotFound)
/* harmony export */ });
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1969);
/* harmony import */ var _definition_show_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9086);
/* harmony import */ var _definition_suggest__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7383);
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3579);




/** More names than this help nobody. */
const MAX_NAMES = 20;
/** There is no such plugin; the message says what there is instead. */
function pluginNotFound(id, directories, { definitions, errors }) {
    const places = directories.map(_definition_show_path__WEBPACK_IMPORTED_MODULE_0__/* .showAbsolutePath */ .E).join(', ');
    if (definitions.length + errors.length === 0) {
        return new _definition_task_error__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('plugin_not_found', `There is no plugin ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(id)}: no definition is in ${places}. Add one as <name>.json, <name>.yaml or <name>/plugin.json, or check that the right revision has been checked out.`);
    }
    const ids = [...new Set(definitions.map((it) => it.id))].sort();
    const near = (0,_definition_suggest__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .Z)(id, ids);
    const sentences = [
        `There is no plugin ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(id)} in ${places}${near === undefined ? '.' : `; did you mean ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(near)}?`}`,
        ids.length === 0 ? '' : `Known plugins: ${list(ids)}.`,
        broken(errors),
    ];
    return new _definition_task_error__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('plugin_not_found', sentences.filter((it) => it !== '').join(' '));
}
/** There is such a plugin, but not in this version. */
function versionNotFound(reference, definitions) {
    const versions = definitions.map((it) => it.version ?? 'one without a version');
    return new _definition_task_error__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('plugin_not_found', `No version of the plugin fits ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(reference)}. Versions there are: ${list(versions)}.`);
}
/** There is no such directory. */
function directoryNotFound(directory, cause) {
    const { code = 'unknown error' } = cause;
    const why = code === 'ENOENT'
        ? 'There is no plugins directory at'
        : `The plugins directory cannot be read (${code}):`;
    return new _definition_task_error__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('plugin_not_found', `${why} ${(0,_definition_show_path__WEBPACK_IMPORTED_MODULE_0__/* .showAbsolutePath */ .E)(directory)}. Has the repository been checked out? Add actions/checkout before this step, or name another directory.`, { cause });
}
function broken(errors) {
    if (errors.length === 0)
        return '';
    const files = [...new Set(errors.map((it) => (0,_definition_show_path__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P)(it.file)))];
    const count = files.length === 1 ? '1 file is' : `${files.length} files are`;
    return `${count} invalid and may hold it: ${list(files)}.`;
}
function list(names) {
    const shown = names.slice(0, MAX_NAMES).join(', ');
    const more = names.length - MAX_NAMES;
    return more > 0 ? `${shown} and ${more} more` : shown;
}


/***/ }),

/***/ 6932:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ positionAt)
/* harmony export */ });
/** Line and column of an offset in a text, both from 1. */
function positionAt(text, offset) {
    const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}


/***/ }),

/***/ 8462:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ NOT_READ),
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** What is wrong with such a file, where its size is not. */
const NOT_READ = {
    kind: 'is not a regular file',
    change: 'has changed while it was read',
};
/**
 * The bytes of a regular file, read once. Synchronous: a registry of ten
 * thousand files is read in a fraction of the time.
 * @param refusal makes the error for a file that is not read
 * @param limit the most it may have, in bytes
 * @param options.follow false: a symbolic link is no regular file
 * @throws the error of the file system when it cannot be opened
 */
function readRegularFile(path, refusal, limit, { follow = true } = {}) {
    // Without O_NONBLOCK opening a FIFO waits for a writer, forever.
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
    const descriptor = open(path, follow ? flags : flags | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW, refusal);
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!stat.isFile())
            throw refusal('kind');
        if (stat.size > limit)
            throw refusal('size');
        return readAll(descriptor, stat.size, refusal);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function open(path, flags, refusal) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    }
    catch (error) {
        const isLink = error.code === 'ELOOP';
        throw isLink && flags & node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ? refusal('kind') : error;
    }
}
/** One byte more than it should have shows a file that is not what it says. */
function readAll(descriptor, size, refusal) {
    const buffer = Buffer.allocUnsafe(size + 1);
    let length = 0;
    while (length < buffer.length) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, length, buffer.length - length, null);
        if (count === 0)
            return buffer.subarray(0, length);
        length += count;
    }
    throw refusal('change');
}


/***/ }),

/***/ 4115:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  dl: () => (/* binding */ MAX_HELD_OUTPUT_BYTES),
  Mo: () => (/* binding */ MAX_STDERR_BYTES),
  SD: () => (/* binding */ captureStreams)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __nccwpck_require__(1969);
// EXTERNAL MODULE: ./src/runner/execution-record.ts
var execution_record = __nccwpck_require__(3592);
// EXTERNAL MODULE: ./src/runner/json-text.ts
var json_text = __nccwpck_require__(2388);
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
var output_format = __nccwpck_require__(8385);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
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

/***/ 7197:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   checkBuildContext: () => (/* binding */ checkBuildContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1969);
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3579);
/* harmony import */ var _find_git__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2486);





/** Far more than such a file has. */
const MAX_IGNORE_BYTES = 64 * 1024;
/**
 * Refuses a build that would send to the engine, and by `COPY` to the plugin,
 * what is not in the repository, or a `.git`: `actions/checkout` leaves a token
 * there.
 * @param workspace absolute path of the repository, where there is one
 * @throws UserError `definition_invalid`
 */
function checkBuildContext({ id, file, build }, workspace) {
    if (build === undefined)
        return;
    const refuse = (why) => {
        throw new _definition_task_error__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('definition_invalid', `The \`build\` of plugin ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(id)} ${why}`);
    };
    const context = realPath(build.context);
    const dockerfile = realPath(build.dockerfile);
    const roots = workspace && [workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)].map(realPath);
    for (const path of [context, dockerfile]) {
        if (roots && !roots.some((root) => `${path}/`.startsWith(`${root}/`))) {
            refuse(`leads to ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(path)}, outside the repository: keep it inside.`);
        }
        if (path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes('.git')) {
            refuse(`leads into a .git (${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(path)}): keep it outside.`);
        }
    }
    const { found, gaveUp } = (0,_find_git__WEBPACK_IMPORTED_MODULE_3__/* .findGit */ .C)(context);
    if (gaveUp !== undefined) {
        refuse(`cannot be searched for a .git, for its context ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(context)} has ` +
            `${gaveUp}: make it a smaller directory.`);
    }
    const [git] = found.filter(({ path }) => !isIgnored(path, context, build));
    if (git !== undefined) {
        refuse(`would hand over ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(git.path)} of its context ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(context)}, and ` +
            'with a .git the token that `actions/checkout` leaves there: make the ' +
            'context a directory without one, such as that of the plugin, or write ' +
            'the line `**/.git` into the .dockerignore of the context, and none ' +
            'with `!`.');
    }
}
/** What is not there is the build's to complain about. */
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return path;
    }
}
/**
 * Whether the build leaves a `.git` out. BuildKit prefers a file beside the
 * Dockerfile, the classic builder does not know it: either must do.
 * https://docs.docker.com/build/concepts/context/#dockerignore-files
 */
function isIgnored(path, context, { dockerfile }) {
    const ofContext = ignoreLines((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context, '.dockerignore'));
    const ofDockerfile = ignoreLines(`${dockerfile}.dockerignore`);
    return [ofContext, ofDockerfile ?? ofContext].every((lines) => lines !== undefined &&
        // It could take something back in.
        !lines.some((line) => line.startsWith('!')) &&
        lines.some((line) => (line === '**/.git' && path.split('/').includes('.git')) ||
            (line === '.git' && path === '.git')));
}
/** @returns undefined when there is no such file, or it cannot be read. */
function ignoreLines(file) {
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
        if (!status.isFile() || status.size > MAX_IGNORE_BYTES)
            return undefined;
        const lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8').split('\n');
        return lines.map((line) => line.trim());
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4084:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  checkPolicy: () => (/* binding */ checkPolicy)
});

// UNUSED EXPORTS: TO_BE_RESOLVED, policyViolations

// EXTERNAL MODULE: ./src/definition/allowed-registry.ts
var allowed_registry = __nccwpck_require__(5269);
;// CONCATENATED MODULE: ./src/definition/policy.ts
/** The runtime of a definition that names none. */
const ENGINE_RUNTIME = 'default';

// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __nccwpck_require__(1969);
// EXTERNAL MODULE: ./src/definition/show-path.ts
var show_path = __nccwpck_require__(9086);
// EXTERNAL MODULE: ./src/definition/show-quantity.ts
var show_quantity = __nccwpck_require__(460);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __nccwpck_require__(3579);
// EXTERNAL MODULE: ./src/runner/exchanges-files.ts
var exchanges_files = __nccwpck_require__(9022);
;// CONCATENATED MODULE: ./src/runner/check-policy.ts







/** More values than this are counted, not listed. */
const MAX_LISTED = 10;
/** It will be known which image it is: that is all that a policy asks of it. */
const TO_BE_RESOLVED = { digest: '', platforms: {} };
/**
 * Refuses a plugin that does not keep to the policy.
 * @param locked what its image was when it was locked: as good as a digest in
 * the definition
 * @throws UserError `policy_denied` with every rule that is broken
 */
function checkPolicy(definition, task, policy, locked) {
    const violations = policyViolations(definition, task, policy, locked);
    if (violations.length === 0)
        return;
    const lines = violations.map(({ rule, allowed, asked }) => `  ${rule}: ${allowed}; ${asked}`);
    throw new task_error/* UserError */.yo('policy_denied', [
        `The policy ${(0,show_path/* showPath */.P)(policy.file)} does not allow plugin ${(0,quote/* quote */.h)(definition.id)}, and nothing was run:`,
        ...lines,
        `Change what asks for it (the plugin is in ${(0,show_path/* showPath */.P)(definition.file)}), or have the policy changed.`,
    ].join('\n'));
}
/** Every rule of a policy that a plugin, with what the step overrides, breaks. */
function policyViolations(definition, task, policy, locked) {
    return [
        ...imageViolations(definition, policy, locked),
        ...maximumViolations(definition, task, policy),
        ...sandboxViolations(definition, policy),
    ];
}
function imageViolations({ image, build }, { registries, requireDigest, build: mayBuild }, locked) {
    if (build !== undefined) {
        const allowed = 'images may not be built here without `build: true`';
        const asked = 'the plugin has `build`';
        return mayBuild ? [] : [{ rule: 'build', allowed, asked }];
    }
    const violations = [];
    const name = (0,allowed_registry/* imageName */.tO)(image);
    if (registries?.some((registry) => (0,allowed_registry/* isFrom */.L$)(name, registry)) === false) {
        violations.push({
            rule: 'registries',
            allowed: only(registries),
            asked: `the plugin's \`image\` is ${(0,quote/* quote */.h)(name)}`,
        });
    }
    if (requireDigest && image.digest === undefined && locked === undefined) {
        violations.push({
            rule: 'require_digest',
            allowed: 'an image by its digest (name@sha256:…), or a lock',
            asked: `the plugin's \`image\` is ${(0,quote/* quote */.h)(image.text)}`,
        });
    }
    return violations;
}
function maximumViolations(definition, task, { maximum }) {
    const { limits } = definition;
    const values = [
        {
            rule: 'cpu',
            maximum: maximum.nanoCpus,
            key: 'resource_limits.cpu',
            value: limits.nanoCpus,
            input: 'cpu',
            override: task.nanoCpus,
            show: show_quantity/* showCpu */.c4,
        },
        {
            rule: 'memory',
            maximum: maximum.memoryBytes,
            key: 'resource_limits.memory',
            value: limits.memoryBytes,
            input: 'memory',
            override: task.memoryBytes,
            show: show_quantity/* showBytes */.ni,
        },
        {
            rule: 'pids',
            maximum: maximum.pids,
            key: 'resource_limits.pids',
            value: limits.pids,
            show: String,
        },
        {
            rule: 'tmp',
            maximum: maximum.tmpBytes,
            key: 'resource_limits.tmp',
            value: limits.tmpBytes,
            show: show_quantity/* showBytes */.ni,
        },
        {
            rule: 'timeout',
            maximum: maximum.timeoutMs,
            key: 'timeout',
            value: definition.timeoutMs,
            input: 'timeout',
            override: task.timeoutMs,
            show: show_quantity/* showDuration */.kJ,
        },
        {
            rule: 'output',
            maximum: maximum.outputBytes,
            key: 'output.max_bytes',
            value: definition.maxOutputBytes,
            show: show_quantity/* showBytes */.ni,
        },
        {
            rule: 'files',
            maximum: (task.files ?? []).length > 0 ? maximum.filesBytes : undefined,
            key: 'files.max_bytes',
            value: definition.files.maxBytes,
            show: show_quantity/* showBytes */.ni,
        },
        {
            rule: 'artifacts',
            maximum: (0,exchanges_files/* leavesFiles */.Yh)(definition, task)
                ? maximum.artifactsBytes
                : undefined,
            key: 'artifacts.max_bytes',
            value: definition.artifacts.maxBytes,
            show: show_quantity/* showBytes */.ni,
        },
        {
            rule: 'attempts',
            maximum: maximum.attempts,
            key: 'retry.attempts',
            value: definition.retry.attempts,
            show: String,
        },
    ];
    return values.flatMap(limitViolation);
}
function limitViolation(limited) {
    const { rule, maximum, key, value, input = key, override, show } = limited;
    const effective = override ?? value;
    if (maximum === undefined || effective <= maximum)
        return [];
    const whose = override === undefined
        ? `the plugin's \`${key}\``
        : `the step's \`${input}\``;
    return [
        {
            rule: `maximum.${rule}`,
            allowed: `at most ${show(maximum)}`,
            asked: `${whose} is ${show(effective)}`,
        },
    ];
}
function sandboxViolations(definition, policy) {
    const { network, workspace, sandbox, secrets } = definition;
    const runtime = sandbox.runtime ?? ENGINE_RUNTIME;
    const { users } = policy;
    return [
        ...notIn('networks', policy.networks, 'network', [network]),
        ...notIn('workspaces', policy.workspaces, 'workspace', [workspace]),
        ...notIn('runtimes', policy.runtimes, 'sandbox.runtime', [runtime]),
        ...(users?.some((it) => includesUser(it, sandbox.user)) === false
            ? notIn('users', users.map(showUser), 'sandbox.user', [
                showUser(sandbox.user),
            ])
            : []),
        ...notIn('capabilities', policy.capabilities, 'sandbox.capabilities', sandbox.capabilities),
        ...(policy.readOnly && !sandbox.readOnly
            ? [
                {
                    rule: 'read_only',
                    allowed: 'a read-only root file system',
                    asked: "the plugin's `sandbox.read_only` is false",
                },
            ]
            : []),
        ...notIn('secrets', policy.secrets, 'secrets', secrets),
    ];
}
/** The rule of a list; without one everything is allowed. */
function notIn(rule, allowed, key, values) {
    const refused = values.filter((value) => allowed?.includes(value) === false);
    if (allowed === undefined || refused.length === 0)
        return [];
    return [
        {
            rule,
            allowed: only(allowed),
            asked: `the plugin's \`${key}\` is ${list(refused)}`,
        },
    ];
}
/**
 * `non-root` is a pair that is known not to be root's: the user of an image or
 * of the runner has to be allowed by its own word.
 */
function includesUser(allowed, user) {
    if (user.kind !== 'ids')
        return allowed.kind === user.kind;
    if (allowed.kind === 'non-root')
        return user.uid !== 0;
    return (allowed.kind === 'ids' &&
        allowed.uid === user.uid &&
        allowed.gid === user.gid);
}
function showUser(user) {
    return user.kind === 'ids' ? `${user.uid}:${user.gid}` : user.kind;
}
function only(allowed) {
    return allowed.length === 0 ? 'none at all' : `only ${list(allowed)}`;
}
function list(values) {
    const shown = values.slice(0, MAX_LISTED).map((value) => (0,quote/* quote */.h)(value));
    const more = values.length - shown.length;
    return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}


/***/ }),

/***/ 9773:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ duplicateKeyFault)
/* harmony export */ });
/* harmony import */ var _definition_json_pointer__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5239);
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1969);
/* harmony import */ var _json_tokens__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3929);



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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ emptyRecord),
/* harmony export */   GJ: () => (/* binding */ recordedAttempt),
/* harmony export */   Hj: () => (/* binding */ makeRecordDirectory),
/* harmony export */   QH: () => (/* binding */ recordedUsage),
/* harmony export */   X5: () => (/* binding */ recordedLimits),
/* harmony export */   jK: () => (/* binding */ attemptFields),
/* harmony export */   rh: () => (/* binding */ writeRecord),
/* harmony export */   sh: () => (/* binding */ RECORD_FILES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _definition_make_directory__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4901);
/* harmony import */ var _orchestrator_owner__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5335);




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

/***/ 2486:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findGit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ FindingCollector)
/* harmony export */ });
/* unused harmony export MAX_FINDINGS */
/* harmony import */ var _finding__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7219);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ isolatedValidator),
/* harmony export */   bN: () => (/* binding */ validatorMemoryBytes),
/* harmony export */   hy: () => (/* binding */ CHECK_DEADLINE_MS),
/* harmony export */   y2: () => (/* binding */ COMPILE_DEADLINE_MS)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _definition_isolated_thread__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1119);


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
/** A byte of `[[{}],[{}],…]` becomes 25, measured on Node.js 20 and 24. */
const HEAP_PER_BYTE = 32;
/**
 * The heap for checking a text of some bytes: 256 MiB, and what a text of many
 * small values becomes, within half of the machine's memory. No less: V8 cannot
 * end a thread while it parses JSON, and ends the process when that has taken
 * much more than its thread may.
 */
function validatorMemoryBytes(valueBytes) {
    const limit = process.constrainedMemory() || Number.POSITIVE_INFINITY;
    const available = Math.min((0,node_os__WEBPACK_IMPORTED_MODULE_0__.totalmem)(), limit) / 2;
    return Math.min(256 * 2 ** 20 + HEAP_PER_BYTE * valueBytes, available);
}


/***/ }),

/***/ 1740:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  yv: () => (/* binding */ openJsonChecker),
  bT: () => (/* binding */ openJsonLinesChecker)
});

// UNUSED EXPORTS: MAX_JSON_DEPTH

;// CONCATENATED MODULE: ./src/runner/misplaced-text.ts
/** Bytes that say which character they begin with. */
const CHARACTER_BYTES = 4;
/**
 * Starts a text that is misplaced.
 * @param first the bytes of it that have gone by already.
 */
function openMisplacedText(offset, first = []) {
    const kept = [...first];
    let onlySpace = first.every(isSpace);
    return {
        offset,
        get firstByte() {
            return kept[0];
        },
        get isSpace() {
            return onlySpace;
        },
        push(bytes) {
            const missing = CHARACTER_BYTES - kept.length;
            if (missing > 0)
                kept.push(...bytes.subarray(0, missing));
            onlySpace &&= bytes.every(isSpace);
        },
        firstCharacter: () => describeCharacter(kept),
    };
}
function isSpace(byte) {
    return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
function describeCharacter(bytes) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(bytes));
    const code = text.codePointAt(0) ?? 0;
    return code > 0x20 && code < 0x7f
        ? `the character '${String.fromCodePoint(code)}'`
        : `the character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

// EXTERNAL MODULE: ./src/runner/utf8-checker.ts
var utf8_checker = __nccwpck_require__(5625);
;// CONCATENATED MODULE: ./src/runner/json-checker.ts


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
    /** What begins with the first error. */
    #error;
    #errorIsBehindValue = false;
    #encoding = (0,utf8_checker/* openUtf8Checker */.X)();
    constructor(perLine) {
        this.#perLine = perLine;
    }
    push(bytes) {
        if (bytes.length === 0 || !this.#encoding.push(bytes))
            return;
        if (this.#error === undefined)
            this.#advance(bytes);
        else
            this.#error.push(bytes);
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
        const error = this.#error;
        if (error === undefined) {
            return isIncomplete ? this.#incomplete(this.#before) : undefined;
        }
        if (this.#perLine && error.firstByte === 0x0a) {
            return `line ${this.#line} ends before its JSON is complete`;
        }
        if (error.isSpace)
            return this.#incomplete(error.offset);
        const place = this.#place(error.offset);
        return this.#errorIsBehindValue
            ? `there is more text after the JSON value (${place})`
            : `there is ${error.firstCharacter()} where JSON has none (${place})`;
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
                        const passed = state === THIRD_OF_MARK ? [0xbb] : [];
                        return this.#failAtDoubt(bytes, at, passed);
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
        this.#failWith(openMisplacedText(this.#before + at), bytes, at);
    }
    /**
     * The error is what began earlier, perhaps in a piece before this one.
     * @param passed what came between that and these bytes.
     */
    #failAtDoubt(bytes, at, passed = []) {
        const first = [this.#doubt, ...passed];
        this.#failWith(openMisplacedText(this.#doubtAt, first), bytes, at);
    }
    /** What was read of the number until here is a complete one. */
    #failBehindNumber(bytes, at) {
        this.#errorIsBehindValue = this.#depth === 0;
        this.#failAtDoubt(bytes, at);
    }
    #failWith(error, bytes, at) {
        this.#state = FAILED;
        this.#error = error;
        error.push(bytes.subarray(at));
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


/***/ }),

/***/ 8124:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ heldText),
/* harmony export */   g: () => (/* binding */ readJsonText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Fc: () => (/* binding */ compileSchema),
  wk: () => (/* binding */ lineFaults),
  OC: () => (/* binding */ listFaults),
  x7: () => (/* binding */ textFaults)
});

// UNUSED EXPORTS: MAX_LISTED_FAULTS

// EXTERNAL MODULE: ./src/definition/json.ts
var json = __nccwpck_require__(4783);
// EXTERNAL MODULE: ./src/definition/json-pointer.ts
var json_pointer = __nccwpck_require__(5239);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __nccwpck_require__(1969);
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
            return __nccwpck_require__.e(/* import() */ 135).then(__nccwpck_require__.bind(__nccwpck_require__, 7135));
        case '2019-09':
            return __nccwpck_require__.e(/* import() */ 90).then(__nccwpck_require__.bind(__nccwpck_require__, 8090));
        case '2020-12':
            return __nccwpck_require__.e(/* import() */ 710).then(__nccwpck_require__.bind(__nccwpck_require__, 8710));
    }
}

// EXTERNAL MODULE: ./src/definition/suggest.ts
var suggest = __nccwpck_require__(7383);
// EXTERNAL MODULE: ./src/runner/duplicate-key.ts
var duplicate_key = __nccwpck_require__(9773);
// EXTERNAL MODULE: ./src/runner/json-lines.ts
var json_lines = __nccwpck_require__(8124);
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
        const { default: addFormats } = await Promise.all(/* import() */[__nccwpck_require__.e(457), __nccwpck_require__.e(196)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2815, 23));
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
            return new (await Promise.all(/* import() */[__nccwpck_require__.e(457), __nccwpck_require__.e(844)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2463, 23))).default(options);
        case '2019-09':
            return withAnchors(new (await Promise.all(/* import() */[__nccwpck_require__.e(457), __nccwpck_require__.e(878)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 878, 23))).default(options));
        case '2020-12':
            return withAnchors(new (await Promise.all(/* import() */[__nccwpck_require__.e(457), __nccwpck_require__.e(210)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2210, 23))).default(options));
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

/***/ 8385:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ OUTPUT_FORMATS),
/* harmony export */   I: () => (/* binding */ outputRule)
/* harmony export */ });
/* harmony import */ var _json_checker__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1740);
/* harmony import */ var _utf8_checker__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5625);


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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  bD: () => (/* binding */ messageOf),
  Gd: () => (/* binding */ readFinding),
  x8: () => (/* binding */ readResults),
  aG: () => (/* binding */ wordOf)
});

// UNUSED EXPORTS: placedFinding, positive, textOf

// EXTERNAL MODULE: ./src/definition/json.ts
var json = __nccwpck_require__(4783);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __nccwpck_require__(1969);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/runner/workspace-mounts.ts
var workspace_mounts = __nccwpck_require__(4562);
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
function placedFinding(what, { path, isForeign = false, line, endLine, column }) {
    const file = path === undefined || isForeign ? undefined : repositoryPath(path);
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

/***/ 5625:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ openUtf8Checker)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ WORKSPACE_TARGET),
/* harmony export */   m: () => (/* binding */ workspaceMounts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1969);
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3579);
/* harmony import */ var _find_git__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2486);




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

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

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

/***/ 5881:
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
/******/ var __webpack_exports__ = __nccwpck_require__(4276);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
