export const id = 9266;
export const ids = [9266,7197,4084];
export const modules = {

/***/ 38582:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildPlugins: () => (/* binding */ buildPlugins)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(41969);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(73579);
// EXTERNAL MODULE: ./src/orchestrator/docker/docker-orchestrator.ts + 39 modules
var docker_orchestrator = __webpack_require__(9158);
// EXTERNAL MODULE: ./src/orchestrator/docker/docker-image-resolver.ts + 8 modules
var docker_image_resolver = __webpack_require__(64570);
// EXTERNAL MODULE: ./src/orchestrator/docker/docker-cli.ts
var docker_cli = __webpack_require__(89242);
// EXTERNAL MODULE: ./src/orchestrator/docker/image-pull.ts + 1 modules
var image_pull = __webpack_require__(25629);
;// CONCATENATED MODULE: ./src/orchestrator/docker/image-push.ts




/**
 * Pushes an image through the docker CLI, with its logins.
 * @throws EngineError `image_unavailable` with the registry's last words.
 */
async function pushImage({ reference, signal, onProgress }, run = docker_cli/* runDockerCli */.e) {
    const { exitCode, stderr } = await run(['push', '--', (0,image_pull/* pullableName */.TT)(reference)], { signal, onLine: onProgress });
    signal.throwIfAborted();
    if (exitCode === 0)
        return;
    const reason = stderr
        .trim()
        .split(/[\r\n]+/)
        .at(-1) ?? '';
    throw new task_error/* EngineError */.NJ('image_unavailable', `The image ${(0,quote/* quote */.h)(reference.text)} could not be pushed: ` +
        `${(0,quote/* quote */.h)(reason || 'docker push gave no reason', quote/* LONG_QUOTE */.E)}. Log in to its registry, and check the name.`);
}

// EXTERNAL MODULE: ./src/registry/definition-bytes.ts
var definition_bytes = __webpack_require__(10704);
// EXTERNAL MODULE: ./src/registry/document.ts + 1 modules
var registry_document = __webpack_require__(79759);
// EXTERNAL MODULE: ./src/registry/embedded-definition.ts
var embedded_definition = __webpack_require__(75739);
// EXTERNAL MODULE: ./src/registry/yaml-parser.ts + 1 modules
var yaml_parser = __webpack_require__(11818);
// EXTERNAL MODULE: ./src/runner/check-build-context.ts
var check_build_context = __webpack_require__(97197);
// EXTERNAL MODULE: ./src/runner/check-policy.ts + 1 modules
var check_policy = __webpack_require__(14084);
// EXTERNAL MODULE: ./src/runner/bare-task.ts
var bare_task = __webpack_require__(62128);
// EXTERNAL MODULE: ./src/cli/inert-text.ts
var inert_text = __webpack_require__(60704);
// EXTERNAL MODULE: ./src/cli/open-registry.ts
var open_registry = __webpack_require__(60646);
// EXTERNAL MODULE: ./src/cli/unless-cancelled.ts
var unless_cancelled = __webpack_require__(68544);
// EXTERNAL MODULE: ./src/cli/write-result.ts
var write_result = __webpack_require__(78007);
;// CONCATENATED MODULE: ./src/cli/build-plugins.ts

















/**
 * Builds the images of plugins, one after the other: a builder uses every core
 * as it is.
 * @throws UserError `definition_invalid` for a plugin that is not built here
 */
async function buildPlugins(plugins, options, door) {
    const registry = (0,open_registry/* openRegistry */.M)(door, options);
    const definitions = await chosen(plugins, registry);
    const policy = await registry.policy(door.cancel);
    const orchestrator = new docker_orchestrator/* DockerOrchestrator */.F(door.env);
    const built = [];
    try {
        for (const definition of definitions) {
            built.push(await (0,unless_cancelled/* unlessCancelled */.M)(door, buildOne(definition, policy, options, door, orchestrator)));
        }
    }
    finally {
        orchestrator.close();
    }
    const text = options.json
        ? JSON.stringify({ built }, null, 2)
        : built.map(builtLine).join('\n');
    await (0,write_result/* writeResult */.Z)(text === '' ? '' : `${text}\n`, door);
    return 0;
}
async function chosen(plugins, registry) {
    if (plugins.length === 0) {
        const { definitions, errors } = await registry.list();
        if (errors[0] !== undefined)
            throw errors[0];
        return definitions.filter(({ build }) => build !== undefined);
    }
    const definitions = [];
    for (const plugin of plugins) {
        const definition = await registry.resolve(plugin);
        if (definition.build === undefined) {
            throw new task_error/* UserError */.yo('definition_invalid', `Plugin ${(0,quote/* quote */.h)(definition.id)} has no \`build\`: its image ${(0,quote/* quote */.h)(definition.image.text)} is pulled.`);
        }
        definitions.push(definition);
    }
    return definitions;
}
async function buildOne(definition, policy, options, door, orchestrator) {
    const { id, version, image, platform, build } = definition;
    if (policy !== undefined)
        checkMayBuild(definition, policy);
    (0,check_build_context.checkBuildContext)(definition, door.cwd);
    const say = (line) => void door.stderr.write(`${(0,inert_text/* inertText */.U)(line)}\n`);
    say(`building ${id}: ${image.text}`);
    const prepared = await orchestrator.prepareImage({
        ...{ reference: image, platform, build, signal: door.cancel },
        pull: options.pull ? 'always' : 'missing',
        ...(options.label && { buildLabels: await labelsOf(definition) }),
        mayTransfer: () => Promise.resolve(),
        onProgress: say,
    });
    let pushed = null;
    if (options.push) {
        const { cancel: signal, env } = door;
        await pushImage({ reference: image, signal, onProgress: say });
        const digests = await (0,docker_image_resolver/* openImageResolver */.o)(env).resolve(image, { signal });
        pushed = digests.digest;
    }
    return {
        ...{ id, version: version ?? null, image: image.text },
        ...{ image_id: prepared.id, platform: prepared.platform, pushed },
    };
}
async function labelsOf({ file, }) {
    const bytes = (0,definition_bytes/* readDefinitionBytes */.bG)(file, (0,external_node_path_.dirname)(file));
    const value = await (0,registry_document/* parseDocument */.T)(bytes, file, (0,yaml_parser/* yamlParser */.$z)(undefined));
    return { [embedded_definition/* DEFINITION_LABEL */.Hn]: (0,embedded_definition/* labelOfDefinition */.LL)(value, file) };
}
/** What else a policy says is for runs. */
function checkMayBuild(definition, policy) {
    const violation = (0,check_policy/* policyViolations */.B)(definition, (0,bare_task/* aBareTask */.D)(definition.id), policy).find(({ rule }) => rule === 'build');
    if (violation === undefined)
        return;
    throw new task_error/* UserError */.yo('policy_denied', `Plugin ${(0,quote/* quote */.h)(definition.id)} is not built: ${violation.allowed}.`);
}
function builtLine({ id, image, image_id, platform, pushed }) {
    const end = pushed === null ? '' : `  pushed as ${pushed}`;
    return `built ${id}: ${image}  ${image_id} (${platform})${end}`;
}


/***/ }),

/***/ 68544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unlessCancelled)
/* harmony export */ });
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73579);

/**
 * Work that ends when the user wants it to.
 * @throws UserError `cancelled` instead of whatever the end made of it
 */
async function unlessCancelled({ cancel }, work) {
    try {
        return await work;
    }
    catch (error) {
        if (!cancel.aborted || error instanceof _definition_task_error__WEBPACK_IMPORTED_MODULE_0__/* .TaskError */ .Ik)
            throw error;
        throw new _definition_task_error__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('cancelled', 'It was interrupted before it was done.', {
            cause: error,
        });
    }
}


/***/ }),

/***/ 75269:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ parseAllowedRegistry),
/* harmony export */   L$: () => (/* binding */ isFrom),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/* harmony import */ var _image_reference__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94608);
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41969);
/* harmony import */ var _value_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64447);



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

/***/ 460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 15335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vu: () => (/* binding */ formatOwner),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   md: () => (/* binding */ isRunningHere),
/* harmony export */   oz: () => (/* binding */ ownProcess),
/* harmony export */   pZ: () => (/* binding */ parseOwner)
/* harmony export */ });
/* unused harmony export processOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

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

/***/ 75739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ definitionOfLabel),
/* harmony export */   Hn: () => (/* binding */ DEFINITION_LABEL),
/* harmony export */   LL: () => (/* binding */ labelOfDefinition)
/* harmony export */ });
/* harmony import */ var _definition_definition_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37999);
/* harmony import */ var _definition_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54783);
/* harmony import */ var _definition_json_pointer__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75239);
/* harmony import */ var _definition_bytes__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10704);
/* harmony import */ var _document__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79759);
/* harmony import */ var _yaml_parser__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11818);






/** The label of an image that holds the definition of its plugin. */
const DEFINITION_LABEL = 'io.plugin-runner.definition';
/** What Linux takes of one argument of `docker build` (MAX_ARG_STRLEN). */
const MAX_LABEL_BYTES = 100 * 1024;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
/** Base64 of the largest definition, with room for its line ends. */
const MAX_ENCODED = 2 * _definition_bytes__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JSON_BYTES */ .E7;
/**
 * The definition in the label of an image: JSON or YAML text, or either in
 * base64. It is for that image, whatever it says: an image does not know under
 * which names it is pushed. It has no `build`, whose files are elsewhere.
 * @param label the text of the label; nothing of it can be trusted
 * @param image the reference that the definition gets
 * @throws DefinitionError when it cannot be read as one object
 */
async function definitionOfLabel(label, image, parseYaml = (0,_yaml_parser__WEBPACK_IMPORTED_MODULE_3__/* .yamlParser */ .$z)(undefined)) {
    const name = `the label ${DEFINITION_LABEL} of ${image}`;
    // Before anything searches it: whoever made the image chose its length, too.
    if (label.length > MAX_ENCODED)
        throw tooLarge(name, _definition_bytes__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JSON_BYTES */ .E7);
    const text = decoded(label);
    const isJson = /^\s*\{/.test(text);
    const limit = isJson ? _definition_bytes__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JSON_BYTES */ .E7 : _definition_bytes__WEBPACK_IMPORTED_MODULE_1__/* .MAX_YAML_BYTES */ .jl;
    const bytes = Buffer.from(text);
    if (bytes.length > limit)
        throw tooLarge(name, limit);
    // Its ending says how it is read.
    const file = isJson ? `${name}.json` : `${name}.yaml`;
    try {
        const value = await (0,_document__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .T)(bytes, file, parseYaml);
        const own = portable(value, name);
        return toSource({ ...own, image }, name);
    }
    catch (error) {
        if (!(error instanceof _definition_definition_error__WEBPACK_IMPORTED_MODULE_0__/* .DefinitionError */ .g))
            throw error;
        throw new _definition_definition_error__WEBPACK_IMPORTED_MODULE_0__/* .DefinitionError */ .g(name, error.faults, { cause: error });
    }
}
/**
 * The label for the image of a definition.
 * @param value what the definition's file holds
 * @param file absolute path of it, for messages
 * @throws DefinitionError when it does not fit into a label
 */
function labelOfDefinition(value, file) {
    const label = JSON.stringify(portable(value, file));
    if (Buffer.byteLength(label) > MAX_LABEL_BYTES) {
        const message = `is larger than ${MAX_LABEL_BYTES / 1024} KiB, the most that is put into a label`;
        throw new _definition_definition_error__WEBPACK_IMPORTED_MODULE_0__/* .DefinitionError */ .g(file, [{ pointer: '', rule: 'size', message }]);
    }
    return label;
}
function tooLarge(name, limit) {
    const message = `is larger than ${limit / 1024} KiB`;
    return new _definition_definition_error__WEBPACK_IMPORTED_MODULE_0__/* .DefinitionError */ .g(name, [{ pointer: '', rule: 'size', message }]);
}
function toSource(value, name) {
    const bytes = Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
    return { bytes, format: 'json', name };
}
/**
 * A definition without what only makes sense beside its files: `build`, and
 * tests that need a workspace.
 */
function portable(value, file) {
    if (!(0,_definition_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(value)) {
        const message = 'must be one object';
        throw new _definition_definition_error__WEBPACK_IMPORTED_MODULE_0__/* .DefinitionError */ .g(file, [{ pointer: '', rule: 'type', message }]);
    }
    const inexact = inexactNumber(value);
    if (inexact !== undefined) {
        // Written anew, it would be another number.
        const message = 'has more digits than can be kept: write it as a string';
        throw new _definition_definition_error__WEBPACK_IMPORTED_MODULE_0__/* .DefinitionError */ .g(file, [
            { pointer: inexact, rule: 'number', message },
        ]);
    }
    const { tests, ...rest } = value;
    delete rest['build'];
    const kept = Array.isArray(tests)
        ? tests.filter((it) => !(0,_definition_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(it) || !('workspace' in it))
        : tests;
    return kept === undefined || (Array.isArray(kept) && kept.length === 0)
        ? rest
        : { ...rest, tests: kept };
}
function inexactNumber(value, pointer = '') {
    if (typeof value === 'number') {
        return Number.isInteger(value) && !Number.isSafeInteger(value)
            ? pointer
            : undefined;
    }
    if (typeof value !== 'object' || value === null)
        return undefined;
    for (const [key, member] of Object.entries(value)) {
        const found = inexactNumber(member, (0,_definition_json_pointer__WEBPACK_IMPORTED_MODULE_5__/* .pointerTo */ .xH)(pointer, key));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Base64 has no quotes, colons and braces; a definition has some. */
function decoded(label) {
    const dense = label.replace(/\s/g, '');
    return BASE64.test(dense)
        ? Buffer.from(dense, 'base64').toString('utf8')
        : label;
}


/***/ }),

/***/ 62128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ aBareTask)
/* harmony export */ });
/** A task that overrides nothing of a plugin's definition. */
function aBareTask(plugin, input) {
    return {
        ...{ plugin, input, env: {}, secrets: {} },
        ...{ timeoutMs: undefined, nanoCpus: undefined, memoryBytes: undefined },
        ...{ pull: 'missing', workspace: undefined },
    };
}


/***/ }),

/***/ 97197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkBuildContext: () => (/* binding */ checkBuildContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41969);
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73579);
/* harmony import */ var _find_git__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12486);





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

/***/ 14084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ TO_BE_RESOLVED),
  checkPolicy: () => (/* binding */ checkPolicy),
  B: () => (/* binding */ policyViolations)
});

// EXTERNAL MODULE: ./src/definition/allowed-registry.ts
var allowed_registry = __webpack_require__(75269);
;// CONCATENATED MODULE: ./src/definition/policy.ts
/** The runtime of a definition that names none. */
const ENGINE_RUNTIME = 'default';

// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(41969);
// EXTERNAL MODULE: ./src/definition/show-path.ts
var show_path = __webpack_require__(29086);
// EXTERNAL MODULE: ./src/definition/show-quantity.ts
var show_quantity = __webpack_require__(460);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(73579);
// EXTERNAL MODULE: ./src/runner/exchanges-files.ts
var exchanges_files = __webpack_require__(89022);
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


/***/ })

};
