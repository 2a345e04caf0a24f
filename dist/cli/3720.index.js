export const id = 3720;
export const ids = [3720,4084];
export const modules = {

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

/***/ 97602:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W9: () => (/* binding */ unlockImage),
/* harmony export */   r2: () => (/* binding */ lockImage),
/* harmony export */   zh: () => (/* binding */ checkLocked)
/* harmony export */ });
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41969);
/* harmony import */ var _definition_show_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29086);
/* harmony import */ var _conflict_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60782);
/* harmony import */ var _digest_changes__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51659);
/* harmony import */ var _load_lock__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48315);
/* harmony import */ var _registry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77936);
/* harmony import */ var _write_lock__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60062);







/**
 * Locks one image of a plugins directory that has a lock.
 * @returns the path of the lock; undefined without one: to make one is a
 * decision about every plugin of the directory
 * @throws DefinitionError when there is a lock that cannot be used
 */
function lockImage(directory, reference, digests) {
    return rewritten(directory, (images) => images.set(reference, digests));
}
/**
 * Refuses an image that the lock of a plugins directory has as another one: it
 * is locked for every plugin that names it, and changes by `lock --update` only.
 * @throws ConflictError with what it was and what it is
 * @throws DefinitionError when there is a lock that cannot be used
 */
function checkLocked(directory, reference, digests) {
    const lock = (0,_load_lock__WEBPACK_IMPORTED_MODULE_2__/* .loadLock */ .G)(directory);
    const was = lock?.images.get(reference);
    if (lock === undefined || was === undefined)
        return;
    if ((0,_digest_changes__WEBPACK_IMPORTED_MODULE_5__/* .changedImage */ .U)(reference, was, digests) === undefined)
        return;
    throw new _conflict_error__WEBPACK_IMPORTED_MODULE_1__/* .ConflictError */ .f(`The image ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(reference)} is in ${(0,_definition_show_path__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P)(lock.file)} as another one: it was ${was.digest} and is ${digests.digest} by now. Nothing was written. If that is meant, run \`plugin-runner lock --update\`, which says for which plugins it changes, and register it again.`);
}
/**
 * Takes an image out of the lock of a plugins directory, unless another
 * definition names it, or one that cannot be read may do so.
 * @param yamlWorkerFile absolute path of the bundle of `yaml-worker.ts`
 * @returns the path of the lock; undefined when nothing was taken out
 * @throws DefinitionError when there is a lock that cannot be used
 */
async function unlockImage(directory, reference, yamlWorkerFile) {
    const registry = (0,_registry__WEBPACK_IMPORTED_MODULE_3__/* .createRegistry */ .I)({
        directories: [directory],
        ...(yamlWorkerFile !== undefined && { yamlWorkerFile }),
    });
    const { definitions, errors } = await registry.list();
    const isNamed = definitions.some(({ build, image }) => build === undefined && image.text === reference);
    if (isNamed || errors.length > 0)
        return undefined;
    return rewritten(directory, (images) => images.delete(reference));
}
function rewritten(directory, change) {
    const lock = (0,_load_lock__WEBPACK_IMPORTED_MODULE_2__/* .loadLock */ .G)(directory);
    if (lock === undefined)
        return undefined;
    const images = new Map(lock.images);
    if (change(images) === false)
        return undefined;
    const changed = { file: lock.file, images };
    (0,_write_lock__WEBPACK_IMPORTED_MODULE_4__/* .writeLock */ .b)(changed);
    return lock.file;
}


/***/ }),

/***/ 60782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ ConflictError)
/* harmony export */ });
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73579);

/**
 * What was asked for would change or hide what somebody else has put into a
 * plugins directory: nothing was written.
 */
class ConflictError extends _definition_task_error__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    /** Whether `force` would replace it; how to say so is the door's to add. */
    isForceable;
    constructor(message, options) {
        super('definition_invalid', message, options);
        this.isForceable = options?.isForceable ?? false;
    }
}


/***/ }),

/***/ 79358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseSource)
/* harmony export */ });
/* harmony import */ var _definition_definition_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37999);
/* harmony import */ var _definition_bytes__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10704);
/* harmony import */ var _definition_paths__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79607);
/* harmony import */ var _definition_file__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80717);




/**
 * The definition that a source holds.
 * @param file absolute path of the file it is to be in: what it names by a
 * relative path is relative to that
 * @throws DefinitionError with everything that is wrong
 */
async function parseSource({ bytes, format, name }, file, parseYaml) {
    const limit = format === 'yaml' ? _definition_bytes__WEBPACK_IMPORTED_MODULE_1__/* .MAX_YAML_BYTES */ .jl : _definition_bytes__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JSON_BYTES */ .E7;
    if (bytes.length > limit) {
        const message = `is larger than ${limit / 1024} KiB, the most a ${format.toUpperCase()} file may have`;
        throw new _definition_definition_error__WEBPACK_IMPORTED_MODULE_0__/* .DefinitionError */ .g(name, [{ pointer: '', rule: 'size', message }]);
    }
    try {
        const hasFormat = (0,_definition_paths__WEBPACK_IMPORTED_MODULE_2__/* .isYaml */ .u)(file) === (format === 'yaml');
        // A URL or an image has no ending that says how it is read.
        const named = hasFormat ? file : `${file}.${format}`;
        return await (0,_definition_file__WEBPACK_IMPORTED_MODULE_3__/* .parseDefinitionBytes */ .c)(bytes, named, parseYaml);
    }
    catch (error) {
        if (!(error instanceof _definition_definition_error__WEBPACK_IMPORTED_MODULE_0__/* .DefinitionError */ .g))
            throw error;
        // The file is not there yet: the source is what has to be corrected.
        throw new _definition_definition_error__WEBPACK_IMPORTED_MODULE_0__/* .DefinitionError */ .g(name, error.faults, { cause: error });
    }
}


/***/ }),

/***/ 51659:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ changedImage)
/* harmony export */ });
/* harmony import */ var _by_code_unit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34833);

/** @returns undefined when nothing has changed */
function changedImage(reference, was, is) {
    const platforms = [
        ...new Set([...Object.keys(was.platforms), ...Object.keys(is.platforms)]),
    ].filter((it) => was.platforms[it] !== is.platforms[it]);
    if (platforms.length === 0 && was.digest === is.digest)
        return undefined;
    return { reference, was, is, platforms: platforms.sort(_by_code_unit__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X) };
}


/***/ }),

/***/ 48315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ loadLock)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _definition_definition_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37999);
/* harmony import */ var _document__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79759);
/* harmony import */ var _lock__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17588);
/* harmony import */ var _parse_lock__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67094);
/* harmony import */ var _regular_file__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18462);






/** Some ten thousand images. */
const MAX_LOCK_BYTES = 4 * 1024 * 1024;
/**
 * The lock of a plugins directory. It is a file of the directory itself, never
 * a link: whoever is trusted with the definitions is trusted with it.
 * @returns undefined when there is none
 * @throws DefinitionError when there is one that cannot be used
 */
function loadLock(directory) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, _lock__WEBPACK_IMPORTED_MODULE_5__/* .LOCK_NAME */ .S);
    const bytes = readIfPresent(file);
    return bytes && (0,_parse_lock__WEBPACK_IMPORTED_MODULE_3__/* .parseLock */ .P)((0,_document__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonDocument */ .d)(bytes, file), file);
}
function readIfPresent(file) {
    const refusal = (rule, message, cause) => new _definition_definition_error__WEBPACK_IMPORTED_MODULE_1__/* .DefinitionError */ .g(file, [{ pointer: '', rule, message }], { cause });
    try {
        return (0,_regular_file__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFile */ .X)(file, (why) => why === 'size'
            ? refusal('size', `is larger than ${MAX_LOCK_BYTES / 2 ** 20} MiB`)
            : refusal('file', _regular_file__WEBPACK_IMPORTED_MODULE_4__/* .NOT_READ */ .V[why]), MAX_LOCK_BYTES, { follow: false });
    }
    catch (error) {
        if (error instanceof _definition_definition_error__WEBPACK_IMPORTED_MODULE_1__/* .DefinitionError */ .g)
            throw error;
        const { code = 'unknown error' } = error;
        if (code === 'ENOENT')
            return undefined;
        throw refusal('file', `cannot be read (${code})`, error);
    }
}


/***/ }),

/***/ 68902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ lockWritten)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _adjust_lock__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97602);
/* harmony import */ var _directory_of__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38636);




/**
 * Locks the image of a definition that has been written, where its plugins
 * directory has a lock, and takes out the one that it had before. Without a lock
 * none is made: every other plugin would be missing in it.
 * @param digests undefined for an image that is not to be locked
 * @returns the path of the lock; undefined when the image is in none
 * @throws DefinitionError when there is a lock that cannot be used
 */
async function lockWritten({ definition, replaced }, digests, { directories, yamlWorkerFile }) {
    const { file, image } = definition;
    const directory = (0,_directory_of__WEBPACK_IMPORTED_MODULE_3__/* .directoryOf */ .j)(file, directories) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);
    // At once: a definition that is not in the lock cannot be run.
    const lock = digests && (0,_adjust_lock__WEBPACK_IMPORTED_MODULE_2__/* .lockImage */ .r2)(directory, image.text, digests);
    const before = replaced?.image.text;
    if (before !== undefined && before !== image.text && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(directory)) {
        await (0,_adjust_lock__WEBPACK_IMPORTED_MODULE_2__/* .unlockImage */ .W9)(directory, before, yamlWorkerFile);
    }
    return lock;
}


/***/ }),

/***/ 67094:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseLock),
/* harmony export */   T: () => (/* binding */ LOCK_VERSION)
/* harmony export */ });
/* harmony import */ var _definition_definition_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37999);
/* harmony import */ var _definition_describe_value__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95536);
/* harmony import */ var _definition_fault_collector__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32795);
/* harmony import */ var _definition_image_digests__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18596);
/* harmony import */ var _definition_image_reference__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94608);
/* harmony import */ var _definition_json__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54783);
/* harmony import */ var _definition_json_pointer__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75239);
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41969);








/** The only version there is. */
const LOCK_VERSION = 1;
/**
 * Makes a lock of what a file holds. It is as strict as the schema of locks,
 * and stricter: references are parsed, and a reference by digest cannot have
 * another digest.
 * @param value a JSON value, without duplicate keys and not too deep
 * @throws DefinitionError with all faults at once
 */
function parseLock(value, file) {
    const faults = new _definition_fault_collector__WEBPACK_IMPORTED_MODULE_1__/* .FaultCollector */ .U();
    const lock = { file, images: readLock(value, faults) };
    if (faults.faults.length > 0)
        throw new _definition_definition_error__WEBPACK_IMPORTED_MODULE_0__/* .DefinitionError */ .g(file, faults.faults);
    return lock;
}
function readLock(value, faults) {
    const images = new Map();
    const lock = anObject(value, '', ['$schema', 'lock_version', 'images'], faults);
    const { $schema: schema, lock_version: version, images: entries } = lock;
    if (schema !== undefined && typeof schema !== 'string') {
        const message = `must be a string, got ${(0,_definition_describe_value__WEBPACK_IMPORTED_MODULE_3__/* .describeValue */ .b)(schema)}`;
        faults.add('/$schema', 'type', message);
    }
    if (version !== LOCK_VERSION) {
        const got = (0,_definition_describe_value__WEBPACK_IMPORTED_MODULE_3__/* .describeValue */ .b)(version);
        const message = `must be ${LOCK_VERSION}, got ${got}: another plugin-runner wrote this, or nobody did; with the file removed, \`plugin-runner lock\` writes it anew`;
        faults.add('/lock_version', 'version', message);
    }
    const members = anObject(entries, '/images', undefined, faults);
    for (const [reference, entry] of Object.entries(members)) {
        const pointer = (0,_definition_json_pointer__WEBPACK_IMPORTED_MODULE_4__/* .pointerTo */ .xH)('/images', reference);
        const digest = faults.parse(reference, pointer, 'image', (text) => (0,_definition_image_reference__WEBPACK_IMPORTED_MODULE_2__/* .parseImageReference */ .o)(text).digest, undefined);
        images.set(reference, readEntry(entry, pointer, digest, faults));
    }
    return images;
}
function readEntry(value, pointer, ownDigest, faults) {
    const entry = anObject(value, pointer, ['digest', 'platforms'], faults);
    const digest = aDigest(entry['digest'], (0,_definition_json_pointer__WEBPACK_IMPORTED_MODULE_4__/* .pointerTo */ .xH)(pointer, 'digest'), faults);
    if (ownDigest !== undefined && digest !== ownDigest) {
        const message = `must be the digest of the reference, ${ownDigest}`;
        faults.add((0,_definition_json_pointer__WEBPACK_IMPORTED_MODULE_4__/* .pointerTo */ .xH)(pointer, 'digest'), 'digest', message);
    }
    const place = (0,_definition_json_pointer__WEBPACK_IMPORTED_MODULE_4__/* .pointerTo */ .xH)(pointer, 'platforms');
    const members = anObject(entry['platforms'], place, undefined, faults);
    const platforms = {};
    for (const [platform, its] of Object.entries(members)) {
        const at = (0,_definition_json_pointer__WEBPACK_IMPORTED_MODULE_4__/* .pointerTo */ .xH)(place, platform);
        if (!_definition_image_digests__WEBPACK_IMPORTED_MODULE_5__/* .PLATFORM */ .i.test(platform)) {
            const message = `${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(platform)} is not a platform such as "linux/amd64"`;
            faults.add(at, 'platform', message);
        }
        else
            platforms[platform] = aDigest(its, at, faults);
    }
    if (Object.keys(members).length === 0) {
        faults.add(place, 'platforms', 'must have a platform at least');
    }
    return { digest, platforms };
}
function anObject(value, pointer, keys, faults) {
    if (!(0,_definition_json__WEBPACK_IMPORTED_MODULE_7__/* .isJsonObject */ .O)(value)) {
        const message = `must be an object, got ${(0,_definition_describe_value__WEBPACK_IMPORTED_MODULE_3__/* .describeValue */ .b)(value)}`;
        faults.add(pointer, 'type', message);
        return {};
    }
    for (const key of Object.keys(value)) {
        if (keys?.includes(key) === false) {
            const message = `${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(key)} is not a key of a lock`;
            faults.add((0,_definition_json_pointer__WEBPACK_IMPORTED_MODULE_4__/* .pointerTo */ .xH)(pointer, key), 'unknown_key', message);
        }
    }
    return value;
}
function aDigest(value, pointer, faults) {
    if (typeof value === 'string' && _definition_image_digests__WEBPACK_IMPORTED_MODULE_5__/* .DIGEST */ .D.test(value))
        return value;
    const message = `must be "sha256:" and 64 lower-case hex digits, got ${(0,_definition_describe_value__WEBPACK_IMPORTED_MODULE_3__/* .describeValue */ .b)(value)}`;
    faults.add(pointer, 'digest', message);
    return '';
}


/***/ }),

/***/ 99439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ placeNewFile),
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/**
 * Writes a file that is not there yet, whole or not at all.
 * @returns false when there is one by then, which stays as it is.
 */
function placeNewFile(path, content) {
    return withPartialFile(path, content, (partial) => {
        try {
            // Unlike a rename, it never replaces anything.
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(partial, path);
            return true;
        }
        catch (error) {
            if (error.code === 'EEXIST')
                return false;
            throw error;
        }
    });
}
/** Writes a file, in place of the one that is there, whole or not at all. */
function replaceFile(path, content) {
    withPartialFile(path, content, (partial) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(partial, path));
}
/** Its name is one that a registry passes over. */
function withPartialFile(path, content, place) {
    const name = `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.partial`;
    const partial = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), name);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(partial, content, { flag: 'wx' });
        return place(partial);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(partial, { force: true });
    }
}


/***/ }),

/***/ 50823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ writeDefinition)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/definition/make-directory.ts
var make_directory = __webpack_require__(94901);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(41969);
// EXTERNAL MODULE: ./src/definition/show-path.ts
var show_path = __webpack_require__(29086);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(73579);
// EXTERNAL MODULE: ./src/registry/conflict-error.ts
var conflict_error = __webpack_require__(60782);
// EXTERNAL MODULE: ./src/registry/conflicts.ts
var conflicts = __webpack_require__(5456);
// EXTERNAL MODULE: ./src/registry/definition-paths.ts
var definition_paths = __webpack_require__(79607);
// EXTERNAL MODULE: ./src/registry/definition-source.ts
var definition_source = __webpack_require__(79358);
// EXTERNAL MODULE: ./src/registry/definition-store.ts
var definition_store = __webpack_require__(86482);
// EXTERNAL MODULE: ./src/registry/directory-of.ts
var directory_of = __webpack_require__(38636);
// EXTERNAL MODULE: ./src/registry/distinct-directories.ts
var distinct_directories = __webpack_require__(77201);
// EXTERNAL MODULE: ./src/registry/files-of.ts
var files_of = __webpack_require__(53200);
// EXTERNAL MODULE: ./src/registry/load-definitions.ts
var load_definitions = __webpack_require__(15408);
;// CONCATENATED MODULE: ./src/registry/new-file-names.ts
/** Names that mean something else in a plugins directory. */
const RESERVED = /^policy(?:\.|$)/i;
/**
 * The names, without an ending, that the file of a definition may get; the
 * first that is free is the one. Another version of the plugin may have the
 * plain one.
 */
function newFileNames(id, version) {
    const plain = RESERVED.test(id) ? `plugin-${id}` : id;
    return version === undefined ? [plain] : [plain, `${plain}@${version}`];
}

// EXTERNAL MODULE: ./src/registry/place-file.ts
var place_file = __webpack_require__(99439);
// EXTERNAL MODULE: ./src/registry/show-version.ts
var show_version = __webpack_require__(22747);
// EXTERNAL MODULE: ./src/registry/yaml-parser.ts + 1 modules
var yaml_parser = __webpack_require__(11818);
;// CONCATENATED MODULE: ./src/registry/write-definition.ts



















/**
 * Writes a definition into a plugins directory, as it is, comments and all. A
 * version beside another one gets a file of its own; the file of the same id
 * and version is replaced with `force` only.
 * @throws DefinitionError with everything that is wrong with it
 * @throws ConflictError when something else is in its place
 */
async function writeDefinition(source, options) {
    const directories = (0,distinct_directories/* distinctDirectories */.w)(options.directories);
    const directory = directories[0] ?? '';
    const ending = source.format === 'json' ? 'json' : 'yaml';
    const definition = await (0,definition_source/* parseSource */.P)(source, (0,external_node_path_.join)(directory, `definition.${ending}`), (text, file) => (0,yaml_parser/* yamlParser */.$z)(options.yamlWorkerFile)(text, file, options.signal));
    if (definition.build !== undefined)
        throw builtElsewhere(definition, source);
    const found = await (0,load_definitions/* loadDefinitions */.J)(directories.filter((it) => (0,external_node_fs_.existsSync)(it)), (0,definition_store/* fileStore */.o)(options.yamlWorkerFile), (0,files_of/* filesOf */.R)(definition.id), options.signal);
    const same = sameVersion(definition, found);
    if (same !== undefined && !options.force && !isSource(same.file, source)) {
        throw another(same);
    }
    await options.check?.(definition, (same && (0,directory_of/* directoryOf */.j)(same.file, directories)) ?? directory);
    if (same !== undefined)
        return replace(same, definition, source);
    (0,make_directory/* makeDirectory */.O)(directory);
    for (const name of newFileNames(definition.id, definition.version)) {
        const file = (0,external_node_path_.join)(directory, `${name}.${ending}`);
        const taken = fileOf(directory, name);
        // A file that nobody can read as a definition is nobody's plugin.
        const isBroken = found.errors.some((it) => it.file === taken);
        if (taken !== undefined && isBroken && options.force) {
            moveTo(file, taken, source.bytes);
            const written = { ...definition, file };
            return { definition: written, change: 'replaced', replaced: undefined };
        }
        if (taken === undefined && (0,place_file/* placeNewFile */.O)(file, source.bytes)) {
            const written = { ...definition, file };
            return { definition: written, change: 'created', replaced: undefined };
        }
    }
    throw noFreeName(definition, directory);
}
/** @throws ConflictError for what nobody should replace unasked */
function sameVersion(definition, { definitions }) {
    const { id, version } = definition;
    const namesakes = definitions.filter((it) => it.id.toLowerCase() === id.toLowerCase());
    const [conflict] = (0,conflicts/* findConflicts */.N)(namesakes);
    if (conflict !== undefined) {
        throw new conflict_error/* ConflictError */.f(conflict.error.message, { cause: conflict.error });
    }
    const other = namesakes.find((it) => it.id !== id);
    if (other !== undefined) {
        throw new conflict_error/* ConflictError */.f(`${(0,quote/* quote */.h)(id)} and ${(0,quote/* quote */.h)(other.id)} of ${(0,show_path/* showPath */.P)(other.file)} differ in case only: choose another id.`);
    }
    return namesakes.find((it) => it.version === version);
}
/** Whether a file has the very bytes of a source, in its format. */
function isSource(file, { bytes, format }) {
    return hasFormat(file, format) && (0,external_node_fs_.readFileSync)(file).equals(bytes);
}
function hasFormat(file, format) {
    return (0,definition_paths/* isYaml */.u)(file) === (format === 'yaml');
}
function replace(same, definition, source) {
    if (isSource(same.file, source)) {
        return { definition: same, change: 'unchanged', replaced: undefined };
    }
    const { bytes, format } = source;
    const file = hasFormat(same.file, format)
        ? same.file
        : same.file.replace(/\.[^.]*$/, format === 'json' ? '.json' : '.yaml');
    moveTo(file, same.file, bytes);
    return {
        definition: { ...definition, file },
        change: 'replaced',
        replaced: same,
    };
}
function another({ id, version, file }) {
    return new conflict_error/* ConflictError */.f(`Plugin ${(0,quote/* quote */.h)(id)} ${(0,show_version/* showVersion */.C)(version)} is in ${(0,show_path/* showPath */.P)(file)} already, and differs: give the new one another \`version\`, or replace it.`, { isForceable: true });
}
/**
 * Writes a file in place of another one, which may have another name.
 * @throws ConflictError when that name is another file's
 */
function moveTo(file, before, bytes) {
    if (file === before) {
        (0,place_file/* replaceFile */.f)(file, bytes);
        return;
    }
    if (!(0,place_file/* placeNewFile */.O)(file, bytes)) {
        throw new conflict_error/* ConflictError */.f(`${(0,show_path/* showPath */.P)(file)} is another file, which ${(0,show_path/* showPath */.P)(before)} would become: give it another name first.`);
    }
    (0,external_node_fs_.rmSync)(before);
}
function fileOf(directory, name) {
    return ['json', 'yaml', 'yml']
        .map((ending) => (0,external_node_path_.join)(directory, `${name}.${ending}`))
        .find((file) => (0,external_node_fs_.existsSync)(file));
}
function noFreeName({ id, version }, directory) {
    const names = newFileNames(id, version);
    const files = names.flatMap((name) => fileOf(directory, name) ?? []);
    return new conflict_error/* ConflictError */.f(`${files.map((file) => (0,show_path/* showPath */.P)(file)).join(' and ')} ${files.length > 1 ? 'are' : 'is'} something else than plugin ${(0,quote/* quote */.h)(id)} ${(0,show_version/* showVersion */.C)(version)}: give that another name first.`);
}
function builtElsewhere({ id }, { name }) {
    return new task_error/* UserError */.yo('definition_invalid', `Plugin ${(0,quote/* quote */.h)(id)} of ${(0,quote/* quote */.h)(name)} has \`build\`, whose files are beside it: copy its whole directory into the plugins directory, or take \`build\` out and name an image of a registry.`);
}


/***/ }),

/***/ 60062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatLock),
/* harmony export */   b: () => (/* binding */ writeLock)
/* harmony export */ });
/* harmony import */ var _by_code_unit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34833);
/* harmony import */ var _parse_lock__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67094);
/* harmony import */ var _place_file__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99439);



/** Where editors find what a lock may hold. */
const SCHEMA = 'https://raw.githubusercontent.com/org/plugin-runner/v1/schema/lock.schema.json';
/** Writes a lock, whole or not at all. */
function writeLock(lock) {
    (0,_place_file__WEBPACK_IMPORTED_MODULE_1__/* .replaceFile */ .f)(lock.file, formatLock(lock));
}
/**
 * The text of a lock: one value a line and everything sorted, so that the same
 * lock is always the same bytes, and two branches seldom meet in one line.
 */
function formatLock({ images }) {
    const sorted = (entries) => Object.fromEntries([...entries].sort(([a], [b]) => (0,_by_code_unit__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(a, b)));
    const value = {
        $schema: SCHEMA,
        lock_version: _parse_lock__WEBPACK_IMPORTED_MODULE_0__/* .LOCK_VERSION */ .T,
        images: sorted(Array.from(images, ([reference, { digest, platforms }]) => [
            reference,
            { digest, platforms: sorted(Object.entries(platforms)) },
        ])),
    };
    return `${JSON.stringify(value, null, 2)}\n`;
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
