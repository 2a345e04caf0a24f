export const id = 3463;
export const ids = [3463];
export const modules = {

/***/ 80391:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gv: () => (/* binding */ putArchive),
/* harmony export */   j6: () => (/* binding */ getArchive),
/* harmony export */   qW: () => (/* binding */ statPath)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41969);
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73579);



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

/***/ 53463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reachesMounts: () => (/* binding */ reachesMounts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _archive_transfer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80391);
/* harmony import */ var _own_mounts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42852);



/**
 * Whether the engine sees our own directories under the paths it was given: a
 * path can be there on another machine too, or in another mount namespace, even
 * as a copy with the times of the original. So each gets a new time of its last
 * change, which no other has, and the engine is asked for that. It has its old
 * one again afterwards: there are programs that go by it.
 * @param id of a container with these mounts.
 */
async function reachesMounts(client, id, spec) {
    for (const { source, target } of (0,_own_mounts__WEBPACK_IMPORTED_MODULE_2__/* .ownMounts */ .D)(spec)) {
        const { atimeMs, mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(source);
        const newMs = Date.now() + Math.random();
        await setTimes(source, newMs, newMs);
        try {
            const own = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(source, { bigint: true });
            const seen = await (0,_archive_transfer__WEBPACK_IMPORTED_MODULE_1__/* .statPath */ .qW)(client, id, target);
            if (seen?.modifiedNs !== own.mtimeNs)
                return false;
        }
        finally {
            await setTimes(source, atimeMs, mtimeMs);
        }
    }
    return true;
}
/** Where that is not ours to do, the time that there is has to do. */
async function setTimes(path, atimeMs, mtimeMs) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.utimes)(path, atimeMs / 1_000, mtimeMs / 1_000).catch(() => undefined);
}


/***/ })

};
