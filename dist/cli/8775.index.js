export const id = 8775;
export const ids = [8775];
export const modules = {

/***/ 92446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 48775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ connectEngine)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(73579);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
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
    const tls = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 41692, 23));
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
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 23)),
        __webpack_require__.e(/* import() */ 7572).then(__webpack_require__.bind(__webpack_require__, 5191)),
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

// EXTERNAL MODULE: ./src/orchestrator/docker/endpoint.ts
var docker_endpoint = __webpack_require__(38116);
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
var compare_versions = __webpack_require__(92446);
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

// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(41969);
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
    const endpointName = (0,docker_endpoint/* describeEndpoint */.N)(endpoint);
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


/***/ }),

/***/ 38116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ describeEndpoint),
/* harmony export */   s: () => (/* binding */ resolveEndpoint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41969);
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73579);





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


/***/ })

};
