export const id = 23;
export const ids = [23];
export const modules = {

/***/ 391:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gv: () => (/* binding */ putArchive),
/* harmony export */   j6: () => (/* binding */ getArchive),
/* harmony export */   qW: () => (/* binding */ statPath)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8321);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1969);
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3579);



/** An engine that takes or gives nothing for so long is stuck. */
const STALL_MS = 60_000;
/** Longer than any message. */
const MAX_MESSAGE_CHARACTERS = 2_000;
/**
 * Unpacks a tar stream into a directory of a container, running or not; it
 * must not be read-only there.
 * @throws EngineError when the engine does not take all of it.
 */
async function putArchive(client, id, path, tar, signal) {
    const request = client.open('PUT', archivePath(id, path), {
        'Content-Type': 'application/x-tar',
    });
    const stall = watchStall(request, signal);
    const answer = responseOf(request);
    // Awaited below; until then a failure must not count as unhandled.
    answer.catch(() => undefined);
    let answered = false;
    const refused = answer.then(() => (answered = true), () => (answered = true));
    const pieces = tar[Symbol.asyncIterator]();
    try {
        // Not for await: a source that stands still would hold who gives it up.
        for (;;) {
            const next = await Promise.race([pieces.next(), refused]);
            // An engine that has answered already takes nothing more.
            if (answered || next === true || next.done)
                break;
            stall.progress();
            if (!request.write(next.value)) {
                await Promise.race([drained(request), refused]);
            }
        }
        if (!answered)
            request.end();
        const response = await answer;
        if (response.statusCode !== 200) {
            throw refusal(client, 'did not take files', await failure(response));
        }
        response.resume();
    }
    catch (error) {
        throw asEngineError(client, error, signal);
    }
    finally {
        stall.end();
        request.destroy();
        // Closes what it has open; nobody waits for one that stands still.
        pieces.return?.().catch(() => undefined);
    }
}
/**
 * Streams a directory of a container, running or not, as tar.
 * @throws EngineError when there is no such directory, or it breaks off.
 */
async function* getArchive(client, id, path, signal) {
    const request = client.open('GET', archivePath(id, path));
    const stall = watchStall(request, signal);
    try {
        const answer = responseOf(request);
        request.end();
        const response = await answer;
        if (response.statusCode !== 200) {
            throw refusal(client, 'did not hand out files', await failure(response));
        }
        for await (const piece of response) {
            stall.progress();
            yield piece;
        }
    }
    catch (error) {
        throw asEngineError(client, error, signal);
    }
    finally {
        stall.end();
        request.destroy();
    }
}
/** @returns undefined when the engine sees no such path in the container. */
async function statPath(client, id, path) {
    const request = client.open('HEAD', archivePath(id, path));
    const stall = watchStall(request);
    try {
        const answer = responseOf(request);
        request.end();
        const { statusCode, headers } = await answer;
        if (statusCode !== 200)
            return undefined;
        return readStat(headers['x-docker-container-path-stat']);
    }
    catch (error) {
        throw asEngineError(client, error);
    }
    finally {
        stall.end();
        request.destroy();
    }
}
function archivePath(id, path) {
    return `/containers/${id}/archive?path=${encodeURIComponent(path)}`;
}
function readStat(header) {
    try {
        const { mtime, linkTarget } = JSON.parse(Buffer.from(String(header), 'base64').toString());
        // Go writes as many digits of a second as there are.
        const match = /^(.+:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/.exec(String(mtime));
        const seconds = Date.parse(`${match?.[1] ?? ''}${match?.[3] ?? ''}`);
        if (match === null || Number.isNaN(seconds))
            return undefined;
        const fraction = (match[2] ?? '').padEnd(9, '0');
        return {
            modifiedNs: BigInt(seconds) * 1000000n + BigInt(fraction),
            isLink: typeof linkTarget === 'string' && linkTarget !== '',
        };
    }
    catch {
        return undefined;
    }
}
function responseOf(request) {
    return new Promise((resolve, reject) => {
        request.on('response', resolve);
        request.on('error', reject);
        request.on('close', () => reject(new Error('the connection was closed')));
    });
}
function drained(request) {
    return new Promise((resolve) => {
        const done = () => {
            request.off('drain', done);
            request.off('close', done);
            resolve();
        };
        request.on('drain', done);
        request.on('close', done);
    });
}
/** Ends a transfer that stands still, or that nobody wants any more. */
function watchStall(request, signal) {
    const onAbort = () => {
        request.destroy(new Error('it was given up'));
    };
    const timer = setTimeout(() => {
        request.destroy(new Error(`no progress within ${STALL_MS / 1000} s`));
    }, STALL_MS);
    if (signal?.aborted)
        onAbort();
    signal?.addEventListener('abort', onAbort);
    return {
        progress: () => void timer.refresh(),
        end() {
            clearTimeout(timer);
            signal?.removeEventListener('abort', onAbort);
        },
    };
}
async function failure(response) {
    const body = await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(response);
    try {
        const { message } = JSON.parse(body);
        return String(message).slice(0, MAX_MESSAGE_CHARACTERS);
    }
    catch {
        return `it answered ${response.statusCode ?? 0}`;
    }
}
function refusal(client, what, message) {
    return new _definition_task_error__WEBPACK_IMPORTED_MODULE_1__/* .EngineError */ .NJ('engine_unavailable', `The engine at ${client.endpointName} ${what}: ` +
        `${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(message, _definition_quote__WEBPACK_IMPORTED_MODULE_2__/* .LONG_QUOTE */ .E)}. Check the free space of its disk.`);
}
/** What a source or a taker throws is its own: not the engine's fault. */
function asEngineError(client, error, signal) {
    if (signal?.aborted || error instanceof _definition_task_error__WEBPACK_IMPORTED_MODULE_1__/* .EngineError */ .NJ)
        return error;
    const { code, syscall, message } = error;
    const isOfDisk = syscall !== undefined && !CONNECTION.has(syscall);
    if (isOfDisk || (code === undefined && !TRANSFER.test(message)))
        return error;
    return new _definition_task_error__WEBPACK_IMPORTED_MODULE_1__/* .EngineError */ .NJ('engine_unavailable', `The engine at ${client.endpointName} broke off while files were being ` +
        `copied (${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(message, _definition_quote__WEBPACK_IMPORTED_MODULE_2__/* .LONG_QUOTE */ .E)}): check that it is running and reachable.`, { cause: error });
}
const CONNECTION = new Set(['read', 'write', 'connect']);
const TRANSFER = /^(the connection was closed|no progress within|aborted)/;


/***/ }),

/***/ 1023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeOutputDirectory: () => (/* binding */ makeOutputDirectory),
/* harmony export */   outputSize: () => (/* binding */ outputSize),
/* harmony export */   outputVolumeOf: () => (/* binding */ outputVolumeOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _archive_transfer__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(391);
/* harmony import */ var _compare_versions__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2446);
/* harmony import */ var _pack_directory__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4418);






/** Walking over all volumes of an engine can take it long. */
const USAGE_DEADLINE_MS = 30_000;
/** From then on an engine looks at volumes alone. */
const TYPED_USAGE_API = '1.42';
/** Finds it in what an inspect says. */
function outputVolumeOf(mount, mounts) {
    const found = mounts.find((it) => it['Destination'] === mount);
    const { Name: name, Source: path } = found ?? {};
    return typeof name === 'string' && typeof path === 'string'
        ? { name, path }
        : undefined;
}
/**
 * Makes the directory that the plugin may write to: the root of a new volume
 * belongs to root, and a plugin does not.
 */
async function makeOutputDirectory(client, id, { mount, name }, user) {
    // Its own, so that it may change mode and times. Open to all, since the user
    // of an image is known by its name only.
    const [uid = 0, gid = 0] = (user ?? '0:0').split(':').map(Number);
    const tar = (0,_pack_directory__WEBPACK_IMPORTED_MODULE_4__/* .packEmptyDirectory */ .w)(name, 0o777, { uid, gid });
    await (0,_archive_transfer__WEBPACK_IMPORTED_MODULE_3__/* .putArchive */ .gv)(client, id, mount, tar, new AbortController().signal);
}
/**
 * How much is in the directory: by looking, where this process may, and by
 * asking the engine otherwise.
 */
async function outputSize(client, volume, atMost) {
    const seen = client.isLocal ? await sizeOf(volume.path, atMost) : undefined;
    return seen ?? engineSize(client, volume.name);
}
/**
 * The files of a directory that a plugin is writing to; links are not followed.
 * @returns undefined when not all of it can be seen.
 */
async function sizeOf(path, atMost) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => undefined);
    if (root === undefined)
        return undefined;
    const directories = [root];
    let bytes = 0;
    // The root, and the plugin's directory in it, which do not count.
    let files = -1;
    for (let at = directories.pop(); at !== undefined; at = directories.pop()) {
        let handle;
        try {
            handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(at, DIRECTORY);
            const opened = `/proc/self/fd/${handle.fd}`;
            // A plugin can put a link in the place of any directory on the way.
            if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(opened)) !== at)
                continue;
            for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.opendir)(opened)) {
                files += 1;
                if (entry.isDirectory())
                    directories.push((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, entry.name));
                else if (entry.isFile()) {
                    bytes += await fileSize((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(opened, entry.name));
                }
                if (bytes > atMost.bytes || files > (atMost.files ?? Infinity)) {
                    return { bytes, files };
                }
            }
        }
        catch (error) {
            // What is gone or another thing by now is the plugin's to change.
            const { code = '' } = error;
            if (!CHANGED.has(code) || at === root)
                return undefined;
        }
        finally {
            await handle?.close();
        }
    }
    return { bytes, files };
}
const { O_RDONLY, O_DIRECTORY, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
const DIRECTORY = O_RDONLY | O_DIRECTORY | O_NOFOLLOW;
/** Codes of opening what was a directory a moment ago. */
const CHANGED = new Set(['ENOENT', 'ENOTDIR', 'ELOOP']);
async function fileSize(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).size;
    }
    catch {
        return 0;
    }
}
async function engineSize(client, name) {
    const isTyped = (0,_compare_versions__WEBPACK_IMPORTED_MODULE_5__/* .compareVersions */ .Z)(client.apiVersion, TYPED_USAGE_API) >= 0;
    const answer = await client.call({
        method: 'GET',
        path: `/system/df${isTyped ? '?type=volume' : ''}`,
        deadlineMs: USAGE_DEADLINE_MS,
        repeat: false,
    });
    const { Volumes } = (answer.body ?? {});
    const size = Volumes?.find((it) => it.Name === name)?.UsageData?.Size;
    return typeof size === 'number' && size >= 0
        ? { bytes: size, files: undefined }
        : undefined;
}


/***/ }),

/***/ 4418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ packDirectory),
  w: () => (/* binding */ packEmptyDirectory)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(6118);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(1969);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(3579);
;// CONCATENATED MODULE: ./src/orchestrator/copy-limits.ts
/** What a workspace may be that is copied for a plugin, and brought back. */
const COPY_LIMITS = {
    bytes: 16 * 2 ** 30,
    /** Directories and links, too. */
    files: 1_000_000,
    /**
     * Characters of all paths and of the targets of links: they are held in
     * memory, with two bytes for each at most.
     */
    names: 128 * 2 ** 20,
};

;// CONCATENATED MODULE: ./src/orchestrator/file-stamp.ts
/**
 * What tells a file from itself before and after a change, whoever set its
 * times: nobody can set that of the last change of its status.
 */
function stampOf({ ino, size, ctimeNs }) {
    return `${ino} ${size} ${ctimeNs}`;
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/pack-directory.ts








/** The largest that the field of a header holds; PAX has room for more. */
const MAX_HEADER_ID = 0o777777;
/** A link is not followed, and a FIFO that nobody writes to not waited for. */
const PLAIN = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
/** What a name has in it that is no UTF-8. */
const UNREADABLE = '\ufffd';
const GONE = new Set(['ENOENT', 'ENOTDIR', 'ELOOP']);
const FILE_CALLS = new Set([
    'lstat',
    'open',
    'opendir',
    'read',
    'readlink',
    'scandir',
]);
/**
 * A directory as a tar stream, with its modes, owners and times. Links stay
 * links; what is neither file, directory nor link is left out. It is read as
 * fast as it is taken, so that nothing of it is in memory as a whole.
 * @param excluded paths relative to the directory that are left out.
 * @param onEntry told what is packed, each directory before what is in it.
 * @returns what throws an EngineError for what cannot be read; what has gone
 * meanwhile is left out.
 */
function packDirectory(directory, excluded, onEntry = () => undefined) {
    const tar = (0,tar_stream.pack)();
    fill(tar, directory, excluded, onEntry).then(() => tar.finalize(), (error) => tar.destroy(error));
    return tar;
}
/** One directory entry alone, for a place where none is to be made first. */
function packEmptyDirectory(name, mode, owner) {
    const tar = (0,tar_stream.pack)();
    tar.entry({ name: `${name}/`, type: 'directory', mode, ...ids(owner) });
    tar.finalize();
    return tar;
}
async function fill(tar, root, excluded, onEntry) {
    const directories = [''];
    let files = 0;
    let bytes = 0;
    for (let at = directories.pop(); at !== undefined; at = directories.pop()) {
        for await (const name of namesIn(root, at)) {
            const path = at === '' ? name : `${at}/${name}`;
            if (excluded.has(path))
                continue;
            const seen = await unlessGone((0,external_node_path_.join)(root, path), () => packEntry(tar, (0,external_node_path_.join)(root, path), path, onEntry));
            if (seen === undefined)
                continue;
            files += 1;
            bytes += seen.bytes;
            if (seen.kind === 'directory')
                directories.push(path);
            if (files > COPY_LIMITS.files || bytes > COPY_LIMITS.bytes) {
                throw tooLarge(root);
            }
        }
    }
}
/** @throws EngineError when it may not be read; one that is gone has nothing. */
async function* namesIn(root, at) {
    const path = (0,external_node_path_.join)(root, at);
    const found = await unlessGone(path, () => (0,promises_.opendir)(path), at !== '');
    for await (const { name } of found ?? [])
        yield name;
}
async function packEntry(tar, absolute, path, onEntry) {
    // Before it is read: what changes it from then on shows in its stamp.
    const status = await (0,promises_.lstat)(absolute, { bigint: true });
    const mode = Number(status.mode) & 0o7777;
    const owner = { uid: Number(status.uid), gid: Number(status.gid) };
    const header = { name: path, mode, mtime: status.mtime, ...ids(owner) };
    const seen = {
        bytes: 0,
        mode,
        modifiedS: Math.floor(Number(status.mtimeMs) / 1_000),
        target: undefined,
        stamp: stampOf(status),
    };
    if (status.isDirectory()) {
        onEntry(path, { ...seen, kind: 'directory' });
        await entry(tar, { ...header, name: `${path}/`, type: 'directory' });
        return { kind: 'directory', bytes: 0 };
    }
    if (status.isSymbolicLink()) {
        const linkname = await (0,promises_.readlink)(absolute);
        onEntry(path, { ...seen, kind: 'symlink', target: linkname });
        await entry(tar, { ...header, type: 'symlink', linkname });
        return { kind: 'symlink', bytes: 0 };
    }
    if (!status.isFile())
        return { kind: 'other', bytes: 0 };
    const size = Number(status.size);
    const handle = await (0,promises_.open)(absolute, PLAIN);
    try {
        onEntry(path, { ...seen, kind: 'file', bytes: size });
        await file(tar, handle, { ...header, size });
    }
    finally {
        await handle.close();
    }
    return { kind: 'file', bytes: size };
}
/**
 * @param mayBeGone whether it is nobody's fault that it is not there.
 * @returns undefined for what is gone, or something else by now.
 * @throws EngineError for what cannot be read.
 */
async function unlessGone(path, work, mayBeGone = true) {
    try {
        return await work();
    }
    catch (error) {
        const { code = '', syscall = '' } = error;
        const isCut = error instanceof CutError;
        // What breaks the stream itself has words of its own.
        if (!isCut && !FILE_CALLS.has(syscall))
            throw error;
        const isUnnamed = path.includes(UNREADABLE);
        if (GONE.has(code) && mayBeGone && !isUnnamed)
            return undefined;
        const [why, advice] = isUnnamed
            ? ['its name is no UTF-8', 'Rename it']
            : isCut
                ? ['it was cut meanwhile', 'Let nothing change the workspace']
                : [code, 'Make it readable for the user of the runner'];
        throw new task_error/* EngineError */.NJ('start_failed', `The engine does not see our files, and ${(0,quote/* quote */.h)(path)} cannot be copied to it: ` +
            `${why}. ${advice}, or use an engine on this machine.`, { cause: error });
    }
}
/** Who it belongs to, as a header has it. */
function ids({ uid, gid }) {
    return Math.max(uid, gid) <= MAX_HEADER_ID
        ? { uid, gid }
        : { uid, gid, pax: { uid: String(uid), gid: String(gid) } };
}
function entry(tar, header) {
    return new Promise((resolve, reject) => {
        tar.entry(header, (error) => (error ? reject(error) : resolve()));
    });
}
/** A file has become shorter than it was. */
class CutError extends Error {
}
/** Its size is fixed by then: a file that grows meanwhile is cut. */
function file(tar, handle, header) {
    return new Promise((resolve, reject) => {
        const sink = tar.entry(header, (error) => error ? reject(error) : resolve());
        if (header.size === 0) {
            sink.end(undefined);
            return;
        }
        const stream = handle.createReadStream({
            start: 0,
            end: header.size - 1,
            autoClose: false,
        });
        stream.on('error', reject);
        sink.on('error', reject);
        // An entry that ends too early is an error that nobody could catch.
        stream.on('end', () => {
            if (stream.bytesRead === header.size)
                sink.end(undefined);
            else
                reject(new CutError());
        });
        stream.pipe(sink, { end: false });
    });
}
function tooLarge(root) {
    return new task_error/* EngineError */.NJ('start_failed', `The engine does not see ${(0,quote/* quote */.h)(root)}, and a copy of it would be of more ` +
        `than ${COPY_LIMITS.files} files or ${COPY_LIMITS.bytes} bytes: check out ` +
        'less, or use an engine on this machine.');
}


/***/ })

};
