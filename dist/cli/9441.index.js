export const id = 9441;
export const ids = [9441];
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

/***/ 9441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lockedImage: () => (/* binding */ lockedImage)
/* harmony export */ });
/* harmony import */ var _definition_image_reference__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94608);
/* harmony import */ var _definition_allowed_registry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75269);
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41969);
/* harmony import */ var _definition_show_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29086);
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73579);
/* harmony import */ var _load_lock__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48315);






/** More references than this are counted, not listed. */
const MAX_LISTED = 5;
/**
 * What the lock of a plugins directory has for the image of a definition.
 * @returns undefined when the lock has gone meanwhile
 * @throws DefinitionError when the lock cannot be used
 * @throws UserError `definition_invalid` when the image is not in it
 */
function lockedImage({ id, image }, directory) {
    const lock = (0,_load_lock__WEBPACK_IMPORTED_MODULE_4__/* .loadLock */ .G)(directory);
    if (lock === undefined)
        return undefined;
    const digests = lock.images.get(image.text);
    if (digests === undefined)
        throw notLocked(id, image, lock);
    return { ...digests, file: lock.file };
}
function notLocked(id, image, { file, images }) {
    const name = (0,_definition_allowed_registry__WEBPACK_IMPORTED_MODULE_1__/* .imageName */ .tO)(image);
    const others = [...images.keys()].filter((it) => (0,_definition_allowed_registry__WEBPACK_IMPORTED_MODULE_1__/* .imageName */ .tO)((0,_definition_image_reference__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o)(it)) === name);
    const shown = others.slice(0, MAX_LISTED).map((it) => (0,_definition_quote__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(it));
    const more = others.length - shown.length;
    const change = others.length === 0
        ? 'it has none of that name'
        : `it has ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    return new _definition_task_error__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('definition_invalid', `The image ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(image.text)} of plugin ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(id)} is not in ${(0,_definition_show_path__WEBPACK_IMPORTED_MODULE_2__/* .showPath */ .P)(file)}; ${change}: the definition is new, or has changed since it was locked. Run \`plugin-runner lock\`, and commit what it writes.`);
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


/***/ })

};
