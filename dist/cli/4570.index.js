export const id = 4570;
export const ids = [4570];
export const modules = {

/***/ 64570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openImageResolver)
});

// EXTERNAL MODULE: ./src/orchestrator/docker/connect-engine.ts + 6 modules
var connect_engine = __webpack_require__(48775);
// EXTERNAL MODULE: ./src/orchestrator/docker/endpoint.ts
var docker_endpoint = __webpack_require__(38116);
;// CONCATENATED MODULE: ./src/orchestrator/docker/engine-registries.ts
/** What nobody has told anything of registries. */
const NO_REGISTRIES = { mirrors: [], insecure: [] };
/** What the engine was told of registries; nothing when it does not say. */
async function engineRegistries(client) {
    const { body } = await client.call({ method: 'GET', path: '/info' });
    const { RegistryConfig: config } = (body ?? {});
    return {
        mirrors: (config?.Mirrors ?? []).filter(isText),
        insecure: Object.entries(config?.IndexConfigs ?? {})
            .filter(([, index]) => index?.Secure === false)
            .map(([host]) => host),
    };
}
function isText(value) {
    return typeof value === 'string';
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(41969);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(73579);
// EXTERNAL MODULE: ./src/orchestrator/docker/image-pull.ts + 1 modules
var image_pull = __webpack_require__(25629);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/definition/image-digests.ts
var image_digests = __webpack_require__(18596);
;// CONCATENATED MODULE: ./src/orchestrator/docker/read-manifest.ts


/** More platforms than any image has. */
const MAX_MANIFESTS = 200;
const OCI = 'application/vnd.oci.image';
const DOCKER = 'application/vnd.docker.distribution';
const INDEX_TYPES = [
    `${OCI}.index.v1+json`,
    `${DOCKER}.manifest.list.v2+json`,
];
const IMAGE_TYPES = [
    `${OCI}.manifest.v1+json`,
    `${DOCKER}.manifest.v2+json`,
];
/** What a registry is told that we understand. */
const MANIFEST_TYPES = [...INDEX_TYPES, ...IMAGE_TYPES].join(', ');
/** The digest of bytes. */
function digestOf(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
}
/**
 * Reads a manifest or an index, OCI's or Docker's.
 * @param contentType what the registry says it is
 * @returns undefined for what is no image that an engine runs
 */
function readManifest(bytes, contentType) {
    const value = parsed(bytes);
    // OCI's media type is optional within the text.
    const said = contentType?.split(';')[0]?.trim().toLowerCase();
    const type = value?.['mediaType'] ?? said;
    if (INDEX_TYPES.includes(type))
        return readIndex(value);
    if (!IMAGE_TYPES.includes(type))
        return undefined;
    const config = value?.['config']?.['digest'];
    return isDigest(config) ? { kind: 'image', config } : undefined;
}
/**
 * The platform that the configuration of an image says it is for.
 * @returns undefined when it says none
 */
function readConfigPlatform(bytes) {
    return platformName(parsed(bytes));
}
function readIndex(value) {
    const manifests = value?.['manifests'];
    if (!Array.isArray(manifests) || manifests.length > MAX_MANIFESTS) {
        return undefined;
    }
    const platforms = {};
    for (const entry of manifests) {
        const digest = entry?.['digest'];
        const platform = platformName(entry?.['platform']);
        // Attestations are for no platform; of two, an engine takes the first.
        if (platform === undefined || !isDigest(digest))
            continue;
        if (INDEX_TYPES.includes(entry?.['mediaType']))
            continue;
        platforms[platform] ??= digest;
    }
    return Object.keys(platforms).length === 0
        ? undefined
        : { kind: 'index', platforms };
}
function platformName(value) {
    const { os, architecture, variant } = value ?? {};
    const name = [os, architecture, variant].filter(Boolean).join('/');
    const isKnown = os !== 'unknown' && architecture !== 'unknown';
    return isKnown && os && architecture && image_digests/* PLATFORM */.i.test(name)
        ? name
        : undefined;
}
function isDigest(value) {
    return typeof value === 'string' && image_digests/* DIGEST */.D.test(value);
}
function parsed(bytes) {
    try {
        const value = JSON.parse(Buffer.from(bytes).toString('utf8'));
        return typeof value === 'object' && !Array.isArray(value)
            ? value
            : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/orchestrator/docker/cli-environment.ts
var cli_environment = __webpack_require__(5191);
;// CONCATENATED MODULE: ./src/orchestrator/docker/registry-credentials.ts




/** The name that logins to Docker Hub are kept under. */
const DOCKER_HUB = 'https://index.docker.io/v1/';
const HELPER = /^[\w.-]+$/;
/** A helper may ask its user. */
const HELPER_DEADLINE_MS = 60_000;
const MAX_HELPER_BYTES = 64 * 1024;
/** What a helper says who is a token. */
const TOKEN_USER = '<token>';
/**
 * The login for a repository as the docker CLI finds it – its config.json, a
 * credential store or helper – or else as podman does.
 * @param registry its host; undefined for Docker Hub
 * @returns undefined for nobody in particular
 */
async function findCredentials(registry, repository, env, signal, askHelper = helperOf(env)) {
    for (const file of loginFiles(env)) {
        const logins = readLogins(file);
        if (logins === undefined)
            continue;
        const found = (await fromHelper(logins, registry, askHelper, signal)) ??
            fromFile(logins, registry, repository);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function loginFiles(env) {
    const home = env['HOME'] || '/root';
    const config = env['XDG_CONFIG_HOME'] || (0,external_node_path_.join)(home, '.config');
    const runtime = env['XDG_RUNTIME_DIR'];
    const podman = (0,external_node_path_.join)('containers', 'auth.json');
    return [
        (0,external_node_path_.join)(env['DOCKER_CONFIG'] || (0,external_node_path_.join)(home, '.docker'), 'config.json'),
        ...(env['REGISTRY_AUTH_FILE'] ? [env['REGISTRY_AUTH_FILE']] : []),
        ...(runtime ? [(0,external_node_path_.join)(runtime, podman)] : []),
        (0,external_node_path_.join)(config, podman),
    ];
}
/** The CLI warns about a broken file and goes on; so do we. */
function readLogins(file) {
    try {
        const value = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
async function fromHelper({ credHelpers = {}, credsStore }, registry, askHelper, signal) {
    const server = registry ?? DOCKER_HUB;
    const helper = credHelpers[registry ?? 'docker.io'] ?? credsStore;
    if (typeof helper !== 'string' || !HELPER.test(helper))
        return undefined;
    const text = await askHelper(helper, server, signal);
    if (text === undefined)
        return undefined;
    try {
        const { Username: user, Secret: secret } = JSON.parse(text);
        if (typeof user !== 'string' || typeof secret !== 'string') {
            return undefined;
        }
        return user === TOKEN_USER
            ? { kind: 'identity', token: secret }
            : { kind: 'password', user, password: secret };
    }
    catch {
        return undefined;
    }
}
/** Podman keeps logins for a part of a registry too: the nearest counts. */
function fromFile({ auths = {} }, registry, repository) {
    const host = registry ?? 'docker.io';
    const parts = `${host}/${repository}`.split('/');
    const places = parts.map((_, at) => parts.slice(0, at + 1).join('/'));
    for (const place of places.reverse()) {
        for (const [key, login] of Object.entries(auths)) {
            if (placeOf(key) !== place)
                continue;
            const found = fromLogin(login);
            if (found !== undefined)
                return found;
        }
    }
    return undefined;
}
/** Keys are hosts, and URLs of an API that is long gone. */
function placeOf(key) {
    const place = key.replace(/^https?:\/\//, '').replace(/\/v[12]\/?$/, '');
    return place === 'index.docker.io' ? 'docker.io' : place;
}
function fromLogin(login) {
    if (login?.identitytoken) {
        return { kind: 'identity', token: String(login.identitytoken) };
    }
    const text = login?.auth && Buffer.from(String(login.auth), 'base64').toString('utf8');
    const colon = text ? text.indexOf(':') : -1;
    if (text && colon > 0) {
        const password = text.slice(colon + 1).replace(/\0+$/, '');
        return { kind: 'password', user: text.slice(0, colon), password };
    }
    return login?.username && login.password
        ? { kind: 'password', user: login.username, password: login.password }
        : undefined;
}
/** https://github.com/docker/docker-credential-helpers */
function helperOf(env) {
    return (helper, server, signal) => new Promise((resolve) => {
        const child = (0,external_node_child_process_.execFile)(`docker-credential-${helper}`, ['get'], {
            env: (0,cli_environment.cliEnvironment)(env),
            signal,
            timeout: HELPER_DEADLINE_MS,
            maxBuffer: MAX_HELPER_BYTES,
        }, 
        // One that knows no login says so by failing.
        (error, stdout) => resolve(error ? undefined : stdout));
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(server);
    });
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/registry-places.ts
const registry_places_DOCKER_HUB = 'https://registry-1.docker.io';
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/;
/**
 * The base URLs where a repository may be asked for, in their order: as an
 * engine does, mirrors of Docker Hub come first, and plain HTTP is tried after
 * HTTPS on loopback and where the engine was told so.
 */
function registryPlaces({ registry }, { mirrors, insecure }) {
    if (registry === undefined) {
        return [...mirrors, registry_places_DOCKER_HUB].flatMap((it) => parsedUrl(it) ?? []);
    }
    const isPlain = isLoopback(registry) || insecure.includes(registry);
    const secure = new URL(`https://${registry}`);
    return isPlain ? [secure, new URL(`http://${registry}`)] : [secure];
}
/**
 * Whose login a place may be shown: a mirror its own, and neither that of Docker
 * Hub, for which it only stands in, nor any without TLS.
 * @returns the registry as references name it, or undefined for no login at all
 */
function loginAt(place, { registry }) {
    if (registry !== undefined || place.origin === registry_places_DOCKER_HUB) {
        return { registry };
    }
    const isHidden = place.protocol === 'https:' || isLoopback(place.host);
    return isHidden ? { registry: place.host } : undefined;
}
/** Whether a registry is on this machine. */
function isLoopback(registry) {
    return LOOPBACK.test(registry);
}
/** The repository as a registry's API has it: those of Docker Hub are whole. */
function repositoryPath({ registry, repository, }) {
    return registry === undefined && !repository.includes('/')
        ? `library/${repository}`
        : repository;
}
function parsedUrl(text) {
    try {
        return new URL(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./src/orchestrator/docker/registry-request.ts





/** A registry that does not answer must not hang a job. */
const DEADLINE_MS = 30_000;
/** Far more than a manifest or a configuration has. */
const MAX_ANSWER_BYTES = 4 * 1024 * 1024;
/** Registries hand blobs over from elsewhere; none does so five times. */
const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Where an engine has certificates of registries, by host. */
const CERTIFICATES = '/etc/docker/certs.d';
/**
 * Sends one request, bounded in time and size. Credentials go to the host that
 * was asked only, and nothing that was asked by HTTPS is answered by HTTP.
 * @throws Error with a `code` when there is no answer
 */
const sendRequest = async (request) => {
    let { url, headers } = request;
    for (let redirects = 0;; redirects += 1) {
        const answer = await sendOnce({ ...request, url, headers });
        const { location } = answer.headers;
        if (!REDIRECTS.has(answer.status) || location === undefined)
            return answer;
        // What is posted are credentials.
        if (request.method === 'POST')
            return answer;
        if (redirects === MAX_REDIRECTS) {
            throw new Error(`more than ${MAX_REDIRECTS} redirects`);
        }
        const next = new URL(location, url);
        if (next.protocol !== 'https:' && next.protocol !== url.protocol) {
            throw new Error(`a redirect from ${url.protocol} to ${next.protocol}`);
        }
        if (next.host !== url.host)
            headers = withoutCredentials(headers);
        url = next;
    }
};
function withoutCredentials(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'Authorization'));
}
function sendOnce(request) {
    const { method, url, headers, body, env } = request;
    const isSecure = url.protocol === 'https:';
    const agent = isSecure
        ? new external_node_https_.Agent({ proxyEnv: env })
        : new external_node_http_.Agent({ proxyEnv: env });
    const deadline = AbortSignal.timeout(DEADLINE_MS);
    const options = {
        method,
        agent,
        headers: { 'User-Agent': 'plugin-runner', ...headers },
        signal: AbortSignal.any([request.signal, deadline]),
        ...(isSecure && certificatesOf(url.host)),
    };
    return new Promise((resolve, reject) => {
        const sent = (isSecure ? external_node_https_.request : external_node_http_.request)(url, options);
        const fail = (error) => reject(request.signal.aborted
            ? request.signal.reason
            : deadline.aborted
                ? Object.assign(new Error('timed out'), { code: 'ETIMEDOUT' })
                : error);
        sent.on('error', fail);
        sent.on('response', (response) => {
            const chunks = [];
            let size = 0;
            response.on('error', fail);
            response.on('data', (chunk) => {
                size += chunk.length;
                chunks.push(chunk);
                if (size > MAX_ANSWER_BYTES) {
                    sent.destroy(new Error('the answer is too large'));
                }
            });
            response.on('end', () => resolve({
                status: response.statusCode ?? 0,
                headers: response.headers,
                bytes: Buffer.concat(chunks),
            }));
        });
        sent.end(body);
    }).finally(() => agent.destroy());
}
/** https://docs.docker.com/engine/security/certificates/ */
function certificatesOf(host) {
    try {
        const directory = (0,external_node_path_.join)(CERTIFICATES, host);
        const own = (0,external_node_fs_.readdirSync)(directory)
            .filter((name) => name.endsWith('.crt'))
            .map((name) => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, name), 'utf8'));
        return own.length === 0 ? {} : { ca: [...external_node_tls_.rootCertificates, ...own] };
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/auth-challenge.ts
/** Longer headers are nobody's. */
const MAX_LENGTH = 4_096;
const PARAMETER = /([a-z]+)\s*=\s*(?:"([^"]*)"|([^\s,"]+))/gi;
/**
 * The challenge of a `WWW-Authenticate` header (RFC 9110, and for tokens
 * https://distribution.github.io/distribution/spec/auth/token/).
 * @returns undefined for one that is not understood
 */
function parseAuthChallenge(header) {
    if (header === undefined || header.length > MAX_LENGTH)
        return undefined;
    const bearer = /(?:^|,)\s*bearer\s+(.*)/is.exec(header)?.[1];
    if (bearer !== undefined) {
        const parameters = new Map(Array.from(bearer.matchAll(PARAMETER), ([, name = '', quoted, plain]) => [
            name.toLowerCase(),
            quoted ?? plain ?? '',
        ]));
        const realm = parameters.get('realm');
        return realm === undefined
            ? undefined
            : {
                kind: 'bearer',
                realm,
                service: parameters.get('service'),
                scope: parameters.get('scope'),
            };
    }
    return /(?:^|,)\s*basic\b/i.test(header) ? { kind: 'basic' } : undefined;
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/registry-session.ts


/**
 * Speaks the API of registries for one repository
 * (https://github.com/opencontainers/distribution-spec).
 * @param base URL of the registry
 */
function openRegistrySession(base, repository, { send, credentials, env, signal }) {
    let authorization;
    return {
        async read(method, path, accept) {
            const url = new URL(`${base.pathname.replace(/\/$/, '')}/v2/${repository}/${path}`, base);
            const ask = () => send({
                ...{ method, url, env, signal },
                headers: {
                    Accept: accept,
                    ...(authorization && { Authorization: authorization }),
                },
            });
            const answer = await ask();
            if (answer.status !== 401 || authorization !== undefined)
                return answer;
            const challenge = parseAuthChallenge(answer.headers['www-authenticate']);
            authorization = await authorize(challenge);
            return authorization === undefined ? answer : ask();
        },
    };
    async function authorize(challenge) {
        const login = challenge && (await credentials());
        switch (challenge?.kind) {
            case undefined:
                return undefined;
            case 'basic':
                return login?.kind === 'password' ? basic(login) : undefined;
            case 'bearer':
                return bearer(challenge, login);
        }
    }
    async function bearer({ realm, service, scope }, login) {
        const url = new URL(realm, base);
        if (url.protocol !== 'https:' && url.protocol !== base.protocol) {
            throw new Error(`its tokens are at ${(0,quote/* quote */.h)(realm)}, without TLS`);
        }
        const query = new URLSearchParams({
            ...(service !== undefined && { service }),
            scope: scope ?? `repository:${repository}:pull`,
        });
        const headers = { Accept: 'application/json' };
        if (login?.kind === 'identity') {
            query.set('grant_type', 'refresh_token');
            query.set('client_id', 'plugin-runner');
            query.set('refresh_token', login.token);
            return token(await send({
                ...{ method: 'POST', url, env, signal, body: query.toString() },
                headers: {
                    ...headers,
                    'Content-Type': 'application/x-www-form-urlencoded',
                },
            }));
        }
        for (const [name, value] of query)
            url.searchParams.set(name, value);
        return token(await send({
            ...{ method: 'GET', url, env, signal },
            headers: {
                ...headers,
                ...(login && { Authorization: basic(login) }),
            },
        }));
    }
}
function basic(login) {
    const pair = `${login.user}:${login.password}`;
    return `Basic ${Buffer.from(pair).toString('base64')}`;
}
function token({ status, bytes }) {
    if (status !== 200)
        return undefined;
    try {
        const answer = JSON.parse(bytes.toString('utf8'));
        const value = answer?.token ?? answer?.access_token;
        return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)
            ? `Bearer ${value}`
            : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/resolve-image.ts










/** Tries in all; a registry that is down for longer is a real failure. */
const ATTEMPTS = 3;
const FIRST_PAUSE_MS = 1_000;
/** What may be gone a moment later, as Node.js calls it. */
const TRANSIENT_CODES = [
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
    'ENOTFOUND',
    'EAI_AGAIN',
];
/**
 * A resolver that asks registries itself, with the logins of the docker CLI or
 * of podman: neither an engine nor its CLI says the digest for every platform.
 */
function createImageResolver(ports) {
    let told;
    const engineRegistries = () => (told ??= ports.engineRegistries().catch(() => NO_REGISTRIES));
    const pause = ports.pause ?? ((ms, signal) => (0,promises_.setTimeout)(ms, undefined, { signal }));
    return {
        async resolve(reference, { signal, known }) {
            for (let attempt = 1;; attempt += 1) {
                const answer = await ask(reference, known, signal);
                if (answer.kind === 'found')
                    return answer.digests;
                if (!answer.transient || attempt === ATTEMPTS) {
                    const tries = attempt > 1 ? ` after ${attempt} tries` : '';
                    throw new task_error/* EngineError */.NJ('image_unavailable', `The registry of the image ${(0,quote/* quote */.h)(reference.text)} does not say what it is${tries}: ` +
                        `${(0,quote/* quote */.h)(answer.reason, quote/* LONG_QUOTE */.E)}. ${(0,image_pull/* adviceOn */.ik)(answer.reason)}`);
                }
                await pause(FIRST_PAUSE_MS * 4 ** (attempt - 1), signal);
            }
        },
    };
    async function ask(reference, known, signal) {
        const { registry } = reference;
        const asked = new Set();
        let last;
        const askAll = async (registries) => {
            for (const place of registryPlaces(reference, registries)) {
                if (asked.has(place.href))
                    continue;
                asked.add(place.href);
                last = await askAt(place, reference, known, signal);
                // Mirrors may lack what Docker Hub has.
                if (last.kind === 'found')
                    return last;
                if (last.kind === 'refused' && registry !== undefined)
                    return last;
            }
            return last ?? silent('there is nowhere to ask', false);
        };
        const isHub = registry === undefined;
        const first = await askAll(isHub ? await engineRegistries() : NO_REGISTRIES);
        if (first.kind !== 'silent' || isHub || isLoopback(registry))
            return first;
        return askAll(await engineRegistries());
    }
    async function askAt(place, reference, known, signal) {
        const repository = repositoryPath(reference);
        const session = openRegistrySession(place, repository, {
            send: ports.send ?? sendRequest,
            credentials: () => {
                const login = loginAt(place, reference);
                return login === undefined
                    ? Promise.resolve(undefined)
                    : findCredentials(login.registry, repository, ports.env, signal);
            },
            env: ports.env,
            signal,
        });
        try {
            return await readDigests(session, reference, known);
        }
        catch (error) {
            signal.throwIfAborted();
            const { code, message } = error;
            return silent(message || String(code), TRANSIENT_CODES.includes(code) || (0,image_pull/* isTransient */.dg)(message));
        }
    }
}
async function readDigests(session, reference, known) {
    const path = `manifests/${reference.digest ?? reference.tag ?? 'latest'}`;
    if (known !== undefined) {
        // Of some registries, only a GET counts as a pull.
        const { status, headers } = await session.read('HEAD', path, MANIFEST_TYPES);
        const same = headers['docker-content-digest'] === known.digest;
        if (status === 200 && same)
            return { kind: 'found', digests: known };
    }
    const answer = await session.read('GET', path, MANIFEST_TYPES);
    if (answer.status !== 200)
        return refusal(answer.status, answer.bytes);
    const digest = digestOf(answer.bytes);
    if (reference.digest !== undefined && reference.digest !== digest) {
        return refused('the registry answers with something else', false);
    }
    const type = answer.headers['content-type'];
    const manifest = readManifest(answer.bytes, type);
    if (manifest === undefined) {
        return refused(`what it has is no image that an engine runs (${type ?? 'of no type'})`, false);
    }
    if (manifest.kind === 'index') {
        return {
            kind: 'found',
            digests: { digest, platforms: manifest.platforms },
        };
    }
    const config = await session.read('GET', `blobs/${manifest.config}`, '*/*');
    if (config.status !== 200)
        return refusal(config.status, config.bytes);
    const platform = digestOf(config.bytes) === manifest.config
        ? readConfigPlatform(config.bytes)
        : undefined;
    return platform === undefined
        ? refused('it does not say which platform the image is for', false)
        : { kind: 'found', digests: { digest, platforms: { [platform]: digest } } };
}
/** The registry's own words, where it has some. */
function refusal(status, bytes) {
    let words = '';
    try {
        const { errors } = JSON.parse(bytes.toString('utf8'));
        const { code, message } = errors?.[0] ?? {};
        words = [code, message].filter((it) => typeof it === 'string').join(': ');
    }
    catch {
        // A proxy's page says nothing that helps.
    }
    const meaning = MEANINGS[status];
    const reason = [`HTTP ${status}`, words || meaning]
        .filter((it) => it !== undefined)
        .join(', ');
    return refused(reason, status === 429 || status >= 500);
}
const MEANINGS = {
    401: 'unauthorized',
    403: 'denied',
    404: 'not found',
    429: 'too many requests',
};
function refused(reason, transient) {
    return { kind: 'refused', reason, transient };
}
function silent(reason, transient) {
    return { kind: 'silent', reason, transient };
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/docker-image-resolver.ts




/**
 * A resolver with the logins of the docker CLI, and with what the engine was
 * told of mirrors and of registries without TLS. It needs no engine.
 */
function openImageResolver(env) {
    return createImageResolver({
        env,
        engineRegistries: async () => {
            const closing = new AbortController();
            try {
                const endpoint = (0,docker_endpoint/* resolveEndpoint */.s)(env);
                return await engineRegistries(await (0,connect_engine/* connectEngine */.x)(endpoint, closing.signal));
            }
            finally {
                closing.abort();
            }
        },
    });
}


/***/ })

};
