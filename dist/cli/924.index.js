export const id = 924;
export const ids = [924];
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
    try {
        for await (const piece of tar) {
            // An engine that has answered already takes nothing more.
            if (answered)
                break;
            stall.progress();
            if (!request.write(piece)) {
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
        const { mtime } = JSON.parse(Buffer.from(String(header), 'base64').toString());
        // Go writes as many digits of a second as there are.
        const match = /^(.+:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/.exec(String(mtime));
        const seconds = Date.parse(`${match?.[1] ?? ''}${match?.[3] ?? ''}`);
        if (match === null || Number.isNaN(seconds))
            return undefined;
        const fraction = (match[2] ?? '').padEnd(9, '0');
        return { modifiedNs: BigInt(seconds) * 1000000n + BigInt(fraction) };
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

/***/ 5924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   copyMounts: () => (/* binding */ copyMounts)
/* harmony export */ });
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1969);
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3579);
/* harmony import */ var _container_name__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9123);
/* harmony import */ var _archive_transfer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(391);
/* harmony import */ var _own_mounts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2852);
/* harmony import */ var _pack_directory__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5098);
/* harmony import */ var _start_failure__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(854);







const CREATE_DEADLINE_MS = 60_000;
/**
 * Copies the mounts of a container to the engine. A volume cannot be filled
 * where it is read-only, so that a second container has it too.
 * @param holder is told what becomes of that one; who asked removes it.
 * @throws EngineError `start_failed` when the plugin is to change our files.
 */
async function copyMounts(client, spec, labels, holder, signal) {
    const mounts = (0,_own_mounts__WEBPACK_IMPORTED_MODULE_4__/* .ownMounts */ .D)(spec);
    if (mounts.some(({ readOnly }) => !readOnly))
        throw cannotWrite(client, spec);
    const name = (0,_container_name__WEBPACK_IMPORTED_MODULE_5__/* .copiesName */ .hB)(spec.name);
    holder.state = 'sent';
    const answer = await client
        .call({
        method: 'POST',
        path: `/containers/create?name=${encodeURIComponent(name)}&platform=${encodeURIComponent(spec.image.platform)}`,
        body: holderBody(spec, mounts, labels),
        deadlineMs: CREATE_DEADLINE_MS,
    })
        .catch((error) => {
        holder.state = 'broken';
        throw error;
    });
    holder.state = 'answered';
    const { Id: id } = (answer.body ?? {});
    if (answer.status !== 201 || typeof id !== 'string') {
        throw (0,_start_failure__WEBPACK_IMPORTED_MODULE_3__/* .startFailure */ .x)(answer.message, spec);
    }
    holder.id = id;
    const volumes = await volumesOf(client, id, spec);
    for (const { source, target } of mounts) {
        const tar = (0,_pack_directory__WEBPACK_IMPORTED_MODULE_2__/* .packDirectory */ .j)(source, hiddenBelow(spec, target));
        await (0,_archive_transfer__WEBPACK_IMPORTED_MODULE_1__/* .putArchive */ .gv)(client, id, target, tar, signal);
    }
    return { id, name, volumes };
}
/** What of a mount the plugin must not see, relative to it. */
function hiddenBelow(spec, target) {
    const covered = spec.mounts
        .map((mount) => mount.target)
        .concat(spec.hiddenPaths);
    return new Set(covered
        .filter((path) => path.startsWith(`${target}/`))
        .map((path) => path.slice(target.length + 1)));
}
function holderBody(spec, mounts, labels) {
    return {
        Image: spec.image.id,
        // It is never started, and an engine wants a command all the same.
        Entrypoint: ['-'],
        Labels: labels,
        NetworkDisabled: true,
        HostConfig: {
            NetworkMode: 'none',
            LogConfig: { Type: 'none' },
            Mounts: mounts.map(({ target }) => ({
                Type: 'volume',
                Target: target,
                VolumeOptions: { NoCopy: true, Labels: labels },
            })),
        },
    };
}
async function volumesOf(client, id, spec) {
    const answer = await client.call({
        method: 'GET',
        path: `/containers/${id}/json`,
    });
    const { Mounts } = (answer.body ?? {});
    const volumes = new Map();
    for (const { Name, Destination } of Mounts ?? []) {
        if (Name && Destination)
            volumes.set(Destination, Name);
    }
    if ((0,_own_mounts__WEBPACK_IMPORTED_MODULE_4__/* .ownMounts */ .D)(spec).every(({ target }) => volumes.has(target)))
        return volumes;
    throw new _definition_task_error__WEBPACK_IMPORTED_MODULE_0__/* .EngineError */ .NJ('engine_unavailable', `The engine has made no volumes for the files of plugin ` +
        `${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(spec.pluginId)}: look at the log of the Docker engine.`);
}
function cannotWrite(client, spec) {
    return new _definition_task_error__WEBPACK_IMPORTED_MODULE_0__/* .EngineError */ .NJ('start_failed', `Plugin ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(spec.pluginId)} was not started: \`workspace: write\` ` +
        `changes files of this machine, and the engine at ${client.endpointName} ` +
        'does not see them: it is on another machine, or this job runs in a ' +
        'container. Have the plugin leave files as `artifacts` instead, or use ' +
        'an engine that sees the workspace.');
}


/***/ }),

/***/ 5098:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ packDirectory),
/* harmony export */   w: () => (/* binding */ packEmptyDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6118);
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1969);
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3579);






/** What a workspace may be that is copied for a plugin. */
const MAX_BYTES = 16 * 2 ** 30;
const MAX_FILES = 1_000_000;
/**
 * A directory as a tar stream, with its modes, owners and times. Links stay
 * links; what is neither file, directory nor link is left out. It is read as
 * fast as it is taken, so that nothing of it is in memory as a whole.
 * @param excluded paths relative to the directory that are left out.
 */
function packDirectory(directory, excluded) {
    const tar = (0,tar_stream__WEBPACK_IMPORTED_MODULE_3__.pack)();
    fill(tar, directory, excluded).then(() => tar.finalize(), (error) => tar.destroy(error));
    return tar;
}
/** One directory entry alone, for a place where none is to be made first. */
function packEmptyDirectory(name, mode, owner) {
    const tar = (0,tar_stream__WEBPACK_IMPORTED_MODULE_3__.pack)();
    tar.entry({ name: `${name}/`, type: 'directory', mode, ...owner });
    tar.finalize();
    return tar;
}
async function fill(tar, root, excluded) {
    const directories = [''];
    let files = 0;
    let bytes = 0;
    for (let at = directories.pop(); at !== undefined; at = directories.pop()) {
        for await (const { name } of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.opendir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, at))) {
            const path = at === '' ? name : `${at}/${name}`;
            if (excluded.has(path))
                continue;
            const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path));
            const { mode, uid, gid, mtime, size } = status;
            const header = { name: path, mode: mode & 0o7777, uid, gid, mtime };
            files += 1;
            if (status.isDirectory()) {
                await entry(tar, { ...header, name: `${path}/`, type: 'directory' });
                directories.push(path);
            }
            else if (status.isSymbolicLink()) {
                const linkname = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path));
                await entry(tar, { ...header, type: 'symlink', linkname });
            }
            else if (status.isFile()) {
                bytes += size;
                await file(tar, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), { ...header, size });
            }
            if (files > MAX_FILES || bytes > MAX_BYTES)
                throw tooLarge(root);
        }
    }
}
function entry(tar, header) {
    return new Promise((resolve, reject) => {
        tar.entry(header, (error) => (error ? reject(error) : resolve()));
    });
}
/** Its size is fixed by then: a file that grows meanwhile is cut. */
async function file(tar, path, header) {
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        await new Promise((resolve, reject) => {
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
            stream.pipe(sink);
        });
    }
    finally {
        await handle.close();
    }
}
function tooLarge(root) {
    return new _definition_task_error__WEBPACK_IMPORTED_MODULE_4__/* .EngineError */ .NJ('start_failed', `The engine does not see ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(root)}, and a copy of it would be of more ` +
        `than ${MAX_FILES} files or ${MAX_BYTES} bytes: check out less, or use an ` +
        'engine on this machine.');
}


/***/ })

};
