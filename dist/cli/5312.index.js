export const id = 5312;
export const ids = [5312];
export const modules = {

/***/ 55312:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unregisterPlugin: () => (/* binding */ unregisterPlugin)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _definition_show_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29086);
/* harmony import */ var _registry_distinct_directories__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77201);
/* harmony import */ var _registry_remove_definition__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98997);
/* harmony import */ var _registry_unlock_removed__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2318);
/* harmony import */ var _inert_text__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60704);
/* harmony import */ var _open_registry__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60646);
/* harmony import */ var _where_writable__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87322);
/* harmony import */ var _worker_files__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63252);
/* harmony import */ var _write_result__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78007);










/**
 * Removes the definition of a plugin, and its image from the lock where no
 * other definition names it.
 * @throws UsageError where this user may not change the plugins directory
 */
async function unregisterPlugin(plugin, options, door) {
    const directories = (0,_registry_distinct_directories__WEBPACK_IMPORTED_MODULE_2__/* .distinctDirectories */ .w)((0,_open_registry__WEBPACK_IMPORTED_MODULE_5__/* .pluginsDirectoriesOf */ .D)(door, options));
    const place = { directories, yamlWorkerFile: (0,_worker_files__WEBPACK_IMPORTED_MODULE_7__/* .workerFilesOf */ .b)(door).yaml };
    const { definition, kept } = await (0,_where_writable__WEBPACK_IMPORTED_MODULE_6__/* .whereWritable */ .O)(door, (0,_registry_remove_definition__WEBPACK_IMPORTED_MODULE_3__/* .removeDefinition */ .A)(plugin, { ...place, signal: door.cancel }));
    const { id, version, file, image } = definition;
    const lock = await (0,_where_writable__WEBPACK_IMPORTED_MODULE_6__/* .whereWritable */ .O)(door, (0,_registry_unlock_removed__WEBPACK_IMPORTED_MODULE_4__/* .unlockRemoved */ .t)(definition, place));
    const lines = [
        `removed ${[id, version].filter(Boolean).join(' ')}: ${(0,_definition_show_path__WEBPACK_IMPORTED_MODULE_1__/* .showPath */ .P)(file)}`,
        ...(lock === undefined
            ? []
            : [`removed ${image.text} from ${(0,_definition_show_path__WEBPACK_IMPORTED_MODULE_1__/* .showPath */ .P)(lock)}`]),
        ...(kept.length === 0
            ? []
            : [`kept in ${(0,_definition_show_path__WEBPACK_IMPORTED_MODULE_1__/* .showPath */ .P)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file))}: ${kept.join(', ')}`]),
    ];
    const value = {
        ...{ id, version: version ?? null, file },
        ...{ unlocked: lock === undefined ? null : image.text, kept },
    };
    const text = options.json
        ? JSON.stringify(value, null, 2)
        : (0,_inert_text__WEBPACK_IMPORTED_MODULE_9__/* .inertText */ .U)(lines.join('\n'));
    await (0,_write_result__WEBPACK_IMPORTED_MODULE_8__/* .writeResult */ .Z)(`${text}\n`, door);
    return 0;
}


/***/ }),

/***/ 87322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ whereWritable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _definition_show_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29086);
/* harmony import */ var _usage_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14226);



/** What a system says that does not let this user change a directory. */
const REFUSALS = new Set(['EACCES', 'EPERM', 'EROFS']);
/** What changes a directory; `open` does where a new file is written. */
const CHANGES = new Set(['link', 'mkdir', 'open', 'rename', 'rmdir', 'unlink']);
/**
 * Work that changes the files of a plugins directory.
 * @throws UsageError with what to do, where this user may not
 */
async function whereWritable({ cwd }, work) {
    try {
        return await work;
    }
    catch (error) {
        const { code = '', syscall = '', path } = error;
        if (path === undefined || !REFUSALS.has(code) || !CHANGES.has(syscall)) {
            throw error;
        }
        throw new _usage_error__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${(0,_definition_show_path__WEBPACK_IMPORTED_MODULE_1__/* .showPath */ .P)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), cwd)} cannot be written to (${code}): ` +
            'run it as a user who may, or have the directory made writable.', { cause: error });
    }
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

/***/ 98997:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ removeDefinition)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _definition_plugin_reference__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17650);
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(41969);
/* harmony import */ var _definition_show_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29086);
/* harmony import */ var _conflict_error__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60782);
/* harmony import */ var _definition_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86482);
/* harmony import */ var _distinct_directories__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77201);
/* harmony import */ var _files_of__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53200);
/* harmony import */ var _load_definitions__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15408);
/* harmony import */ var _not_found__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70891);
/* harmony import */ var _show_version__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(22747);












/**
 * Removes the file of a definition. Other files of its directory are kept: they
 * are the plugin's source.
 * @param reference `id`, or `id@1.2.0` where there are several
 * @throws UserError `plugin_not_found` when there is none
 * @throws ConflictError when it is not clear which one is meant
 */
async function removeDefinition(reference, options) {
    const { id, range } = (0,_definition_plugin_reference__WEBPACK_IMPORTED_MODULE_2__/* .parsePluginReference */ .U)(reference);
    const directories = (0,_distinct_directories__WEBPACK_IMPORTED_MODULE_6__/* .distinctDirectories */ .w)(options.directories);
    const store = (0,_definition_store__WEBPACK_IMPORTED_MODULE_5__/* .fileStore */ .o)(options.yamlWorkerFile);
    const load = (filter) => (0,_load_definitions__WEBPACK_IMPORTED_MODULE_8__/* .loadDefinitions */ .J)(directories, store, filter, options.signal);
    const { definitions, errors } = await load((0,_files_of__WEBPACK_IMPORTED_MODULE_7__/* .filesOf */ .R)(id));
    const own = definitions.filter((it) => it.id === id);
    if (own.length === 0) {
        const [error] = errors;
        if (error !== undefined)
            throw error;
        throw (0,_not_found__WEBPACK_IMPORTED_MODULE_9__/* .pluginNotFound */ .$X)(id, directories, await load());
    }
    const meant = own.filter(({ version }) => range === undefined || version === range);
    const [definition, other] = meant;
    if (definition === undefined)
        throw (0,_not_found__WEBPACK_IMPORTED_MODULE_9__/* .versionNotFound */ .qg)(reference, own);
    if (other !== undefined)
        throw ambiguous(reference, meant);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(definition.file);
    return { definition, kept: leftBeside(definition.file, directories) };
}
function leftBeside(file, directories) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);
    if (directories.includes(directory))
        return [];
    const kept = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory).sort();
    if (kept.length === 0)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(directory);
    return kept;
}
function ambiguous(reference, definitions) {
    const places = definitions.map(({ version, file }) => `${(0,_show_version__WEBPACK_IMPORTED_MODULE_10__/* .showVersion */ .C)(version)} in ${(0,_definition_show_path__WEBPACK_IMPORTED_MODULE_3__/* .showPath */ .P)(file)}`);
    return new _conflict_error__WEBPACK_IMPORTED_MODULE_4__/* .ConflictError */ .f(`${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_11__/* .quote */ .h)(reference)} is ${definitions.length} definitions (${places.join(', ')}): name the version of one, such as ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_11__/* .quote */ .h)(`${definitions[0]?.id ?? ''}@${definitions[0]?.version ?? '1.0.0'}`)}.`);
}


/***/ }),

/***/ 2318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ unlockRemoved)
/* harmony export */ });
/* harmony import */ var _adjust_lock__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97602);
/* harmony import */ var _directory_of__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38636);


/**
 * Takes the image of a definition that has been removed out of the lock of its
 * plugins directory, unless another definition names it.
 * @returns the path of the lock; undefined when nothing was taken out
 * @throws DefinitionError when there is a lock that cannot be used
 */
async function unlockRemoved({ file, image, build }, { directories, yamlWorkerFile }) {
    const directory = (0,_directory_of__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .j)(file, directories);
    if (build !== undefined || directory === undefined)
        return undefined;
    return (0,_adjust_lock__WEBPACK_IMPORTED_MODULE_0__/* .unlockImage */ .W9)(directory, image.text, yamlWorkerFile);
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


/***/ })

};
