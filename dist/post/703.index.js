export const id = 703;
export const ids = [703];
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

/***/ 9703:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDirectory: () => (/* binding */ readDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6118);
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1969);
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3579);
/* harmony import */ var _archive_transfer__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(391);





/**
 * Hands over what is in a directory of a container, one by one, each directory
 * before what is in it. Nothing is in memory as a whole.
 * @param path absolute, in the container.
 * @param take is waited for; what it leaves of the content is passed over.
 * @throws EngineError unless the engine hands out the directory to its end.
 */
async function readDirectory(client, id, path, take, signal) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path);
    const tar = (0,tar_stream__WEBPACK_IMPORTED_MODULE_1__.extract)();
    const feed = pump((0,_archive_transfer__WEBPACK_IMPORTED_MODULE_3__/* .getArchive */ .j6)(client, id, path, signal), tar);
    // Its failure is that of the loop below, which it ends.
    feed.catch(() => undefined);
    let hasRoot = false;
    for await (const entry of tar) {
        const { header } = entry;
        const inside = withoutRoot(header.name, name);
        if (inside === '')
            hasRoot = true;
        else {
            const kind = kindOf(header.type);
            const { linkname } = header;
            const isLink = kind === 'link' || kind === 'symlink';
            const target = isLink && typeof linkname === 'string' ? linkname : '';
            await take({
                path: inside,
                kind,
                bytes: header.size ?? 0,
                mode: header.mode ?? 0,
                modifiedS: (header.mtime?.getTime() ?? 0) / 1_000,
                target: !isLink
                    ? undefined
                    : kind === 'link'
                        ? withoutRoot(target, name)
                        : target,
            }, entry);
        }
        entry.resume();
    }
    await feed;
    if (!hasRoot)
        throw incomplete(client, path);
}
async function pump(archive, tar) {
    let gone = false;
    const closed = new Promise((resolve) => {
        tar.on('close', () => {
            gone = true;
            resolve();
        });
    });
    try {
        for await (const piece of archive) {
            if (gone)
                return;
            if (!tar.write(piece)) {
                const drained = new Promise((resolve) => {
                    tar.once('drain', () => resolve());
                });
                await Promise.race([drained, closed]);
            }
        }
        tar.end(undefined);
    }
    catch (error) {
        tar.destroy(error);
        throw error;
    }
}
/** What is not in the directory stays a path that leads elsewhere. */
function withoutRoot(path, root) {
    const bare = path.replace(/\/$/, '');
    if (bare === root)
        return '';
    return bare.startsWith(`${root}/`)
        ? bare.slice(root.length + 1)
        : `../${bare}`;
}
function kindOf(type) {
    switch (type) {
        case 'file':
        case 'contiguous-file':
            return 'file';
        case 'directory':
        case 'link':
        case 'symlink':
            return type;
        default:
            return 'other';
    }
}
/** An archive of nothing must not look like a directory with nothing in it. */
function incomplete(client, path) {
    return new _definition_task_error__WEBPACK_IMPORTED_MODULE_2__/* .EngineError */ .NJ('engine_unavailable', `The engine at ${client.endpointName} handed out nothing of ` +
        `${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(path)}: look at the log of the Docker engine.`);
}


/***/ })

};
