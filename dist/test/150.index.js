export const id = 150;
export const ids = [150];
export const modules = {

/***/ 2150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lockedImage: () => (/* binding */ lockedImage)
});

// EXTERNAL MODULE: ./src/definition/image-reference.ts
var image_reference = __webpack_require__(4608);
// EXTERNAL MODULE: ./src/definition/allowed-registry.ts
var allowed_registry = __webpack_require__(5269);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(1969);
// EXTERNAL MODULE: ./src/definition/show-path.ts
var show_path = __webpack_require__(9086);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(3579);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/definition/definition-error.ts
var definition_error = __webpack_require__(7999);
// EXTERNAL MODULE: ./src/registry/document.ts + 1 modules
var registry_document = __webpack_require__(9759);
// EXTERNAL MODULE: ./src/registry/lock.ts
var lock = __webpack_require__(7588);
// EXTERNAL MODULE: ./src/definition/describe-value.ts
var describe_value = __webpack_require__(5536);
// EXTERNAL MODULE: ./src/definition/fault-collector.ts
var fault_collector = __webpack_require__(2795);
// EXTERNAL MODULE: ./src/definition/image-digests.ts
var image_digests = __webpack_require__(8596);
// EXTERNAL MODULE: ./src/definition/json.ts
var json = __webpack_require__(4783);
// EXTERNAL MODULE: ./src/definition/json-pointer.ts
var json_pointer = __webpack_require__(5239);
;// CONCATENATED MODULE: ./src/registry/parse-lock.ts








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
    const faults = new fault_collector/* FaultCollector */.U();
    const lock = { file, images: readLock(value, faults) };
    if (faults.faults.length > 0)
        throw new definition_error/* DefinitionError */.g(file, faults.faults);
    return lock;
}
function readLock(value, faults) {
    const images = new Map();
    const lock = anObject(value, '', ['$schema', 'lock_version', 'images'], faults);
    const { $schema: schema, lock_version: version, images: entries } = lock;
    if (schema !== undefined && typeof schema !== 'string') {
        const message = `must be a string, got ${(0,describe_value/* describeValue */.b)(schema)}`;
        faults.add('/$schema', 'type', message);
    }
    if (version !== LOCK_VERSION) {
        const got = (0,describe_value/* describeValue */.b)(version);
        const message = `must be ${LOCK_VERSION}, got ${got}: another plugin-runner wrote this, or nobody did; with the file removed, \`plugin-runner lock\` writes it anew`;
        faults.add('/lock_version', 'version', message);
    }
    const members = anObject(entries, '/images', undefined, faults);
    for (const [reference, entry] of Object.entries(members)) {
        const pointer = (0,json_pointer/* pointerTo */.xH)('/images', reference);
        const digest = faults.parse(reference, pointer, 'image', (text) => (0,image_reference/* parseImageReference */.o)(text).digest, undefined);
        images.set(reference, readEntry(entry, pointer, digest, faults));
    }
    return images;
}
function readEntry(value, pointer, ownDigest, faults) {
    const entry = anObject(value, pointer, ['digest', 'platforms'], faults);
    const digest = aDigest(entry['digest'], (0,json_pointer/* pointerTo */.xH)(pointer, 'digest'), faults);
    if (ownDigest !== undefined && digest !== ownDigest) {
        const message = `must be the digest of the reference, ${ownDigest}`;
        faults.add((0,json_pointer/* pointerTo */.xH)(pointer, 'digest'), 'digest', message);
    }
    const place = (0,json_pointer/* pointerTo */.xH)(pointer, 'platforms');
    const members = anObject(entry['platforms'], place, undefined, faults);
    const platforms = {};
    for (const [platform, its] of Object.entries(members)) {
        const at = (0,json_pointer/* pointerTo */.xH)(place, platform);
        if (!image_digests/* PLATFORM */.i.test(platform)) {
            const message = `${(0,quote/* quote */.h)(platform)} is not a platform such as "linux/amd64"`;
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
    if (!(0,json/* isJsonObject */.O)(value)) {
        const message = `must be an object, got ${(0,describe_value/* describeValue */.b)(value)}`;
        faults.add(pointer, 'type', message);
        return {};
    }
    for (const key of Object.keys(value)) {
        if (keys?.includes(key) === false) {
            const message = `${(0,quote/* quote */.h)(key)} is not a key of a lock`;
            faults.add((0,json_pointer/* pointerTo */.xH)(pointer, key), 'unknown_key', message);
        }
    }
    return value;
}
function aDigest(value, pointer, faults) {
    if (typeof value === 'string' && image_digests/* DIGEST */.D.test(value))
        return value;
    const message = `must be "sha256:" and 64 lower-case hex digits, got ${(0,describe_value/* describeValue */.b)(value)}`;
    faults.add(pointer, 'digest', message);
    return '';
}

// EXTERNAL MODULE: ./src/registry/regular-file.ts
var regular_file = __webpack_require__(8462);
;// CONCATENATED MODULE: ./src/registry/load-lock.ts






/** Some ten thousand images. */
const MAX_LOCK_BYTES = 4 * 1024 * 1024;
/**
 * The lock of a plugins directory. It is a file of the directory itself, never
 * a link: whoever is trusted with the definitions is trusted with it.
 * @returns undefined when there is none
 * @throws DefinitionError when there is one that cannot be used
 */
function loadLock(directory) {
    const file = (0,external_node_path_.join)(directory, lock/* LOCK_NAME */.S);
    const bytes = readIfPresent(file);
    return bytes && parseLock((0,registry_document/* parseJsonDocument */.d)(bytes, file), file);
}
function readIfPresent(file) {
    const refusal = (rule, message, cause) => new definition_error/* DefinitionError */.g(file, [{ pointer: '', rule, message }], { cause });
    try {
        return (0,regular_file/* readRegularFile */.X)(file, (why) => why === 'size'
            ? refusal('size', `is larger than ${MAX_LOCK_BYTES / 2 ** 20} MiB`)
            : refusal('file', regular_file/* NOT_READ */.V[why]), MAX_LOCK_BYTES, { follow: false });
    }
    catch (error) {
        if (error instanceof definition_error/* DefinitionError */.g)
            throw error;
        const { code = 'unknown error' } = error;
        if (code === 'ENOENT')
            return undefined;
        throw refusal('file', `cannot be read (${code})`, error);
    }
}

;// CONCATENATED MODULE: ./src/registry/locked-image.ts






/** More references than this are counted, not listed. */
const MAX_LISTED = 5;
/**
 * What the lock of a plugins directory has for the image of a definition.
 * @returns undefined when the lock has gone meanwhile
 * @throws DefinitionError when the lock cannot be used
 * @throws UserError `definition_invalid` when the image is not in it
 */
function lockedImage({ id, image }, directory) {
    const lock = loadLock(directory);
    if (lock === undefined)
        return undefined;
    const digests = lock.images.get(image.text);
    if (digests === undefined)
        throw notLocked(id, image, lock);
    return { ...digests, file: lock.file };
}
function notLocked(id, image, { file, images }) {
    const name = (0,allowed_registry/* imageName */.tO)(image);
    const others = [...images.keys()].filter((it) => (0,allowed_registry/* imageName */.tO)((0,image_reference/* parseImageReference */.o)(it)) === name);
    const shown = others.slice(0, MAX_LISTED).map((it) => (0,quote/* quote */.h)(it));
    const more = others.length - shown.length;
    const change = others.length === 0
        ? 'it has none of that name'
        : `it has ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    return new task_error/* UserError */.yo('definition_invalid', `The image ${(0,quote/* quote */.h)(image.text)} of plugin ${(0,quote/* quote */.h)(id)} is not in ${(0,show_path/* showPath */.P)(file)}; ${change}: the definition is new, or has changed since it was locked. Run \`plugin-runner lock\`, and commit what it writes.`);
}


/***/ })

};
