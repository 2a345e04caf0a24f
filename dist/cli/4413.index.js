export const id = 4413;
export const ids = [4413];
export const modules = {

/***/ 51556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ COPY_LIMITS)
/* harmony export */ });
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


/***/ }),

/***/ 58646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ stampOf)
/* harmony export */ });
/**
 * What tells a file from itself before and after a change, whoever set its
 * times: nobody can set that of the last change of its status.
 */
function stampOf({ ino, size, ctimeNs }) {
    return `${ino} ${size} ${ctimeNs}`;
}


/***/ }),

/***/ 52758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ hiddenBelow)
/* harmony export */ });
/** What of a mount the plugin must not see, relative to its target. */
function hiddenBelow({ mounts, hiddenPaths }, target) {
    const covered = mounts.map((mount) => mount.target).concat(hiddenPaths);
    return new Set(covered
        .filter((path) => path.startsWith(`${target}/`))
        .map((path) => path.slice(target.length + 1)));
}


/***/ }),

/***/ 64413:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bringBack: () => (/* binding */ bringBack)
});

// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(41969);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(73579);
// EXTERNAL MODULE: ./src/orchestrator/hidden-below.ts
var hidden_below = __webpack_require__(52758);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/orchestrator/copy-limits.ts
var copy_limits = __webpack_require__(51556);
// EXTERNAL MODULE: ./src/orchestrator/file-stamp.ts
var file_stamp = __webpack_require__(58646);
;// CONCATENATED MODULE: ./src/runner/different-content.ts
const PIECE_BYTES = 64 * 1024;
/**
 * Compares a file with a content of the same length, as it comes.
 * @param file open for reading; it must stay so until the result is read.
 * @returns the content, all of it; undefined when it is that of the file.
 */
async function differentContent(file, content) {
    const pieces = content[Symbol.asyncIterator]();
    let same = 0;
    for (;;) {
        const next = await pieces.next();
        if (next.done === true)
            return undefined;
        const piece = next.value;
        if (!(await isAt(file, same, piece))) {
            return joined(file, same, piece, pieces);
        }
        same += piece.length;
    }
}
/**
 * The first bytes of a file, in pieces.
 * @param bytes how many; fewer when it is shorter by now.
 */
async function* piecesOf(file, bytes) {
    for (let at = 0; at < bytes;) {
        const length = Math.min(PIECE_BYTES, bytes - at);
        const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(length), 0, length, at);
        if (bytesRead === 0)
            return;
        at += bytesRead;
        yield buffer.subarray(0, bytesRead);
    }
}
async function isAt(file, position, piece) {
    const own = Buffer.allocUnsafe(piece.length);
    const { bytesRead } = await file.read(own, 0, own.length, position);
    return bytesRead === piece.length && own.equals(piece);
}
async function* joined(file, same, piece, rest) {
    yield* piecesOf(file, same);
    yield piece;
    for (;;) {
        const next = await rest.next();
        if (next.done === true)
            return;
        yield next.value;
    }
}

// EXTERNAL MODULE: ./src/runner/git-name.ts
var git_name = __webpack_require__(39588);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/runner/place-of.ts
var place_of = __webpack_require__(10091);
;// CONCATENATED MODULE: ./src/runner/place-to-be.ts



/** As many as Linux follows (MAXSYMLINKS). */
const MAX_LINKS = 40;
/**
 * Where a path would be once everything is made that links on its way lead to.
 * @param path absolute.
 * @throws the error of the system, or one that says why it cannot be told.
 */
async function placeToBe(path) {
    let at = path;
    for (let links = 0; links < MAX_LINKS; links += 1) {
        try {
            return await (0,place_of/* placeOf */.$)(at);
        }
        catch (error) {
            if (error.code !== 'ENOENT')
                throw error;
        }
        at = await behindLink(at);
    }
    throw new Error(`more than ${MAX_LINKS} links`);
}
/** Whether a `..` takes back a step that may have been one through a link. */
function turnsBack(target) {
    const parts = target.split('/');
    const first = parts.findIndex((part) => !/^\.{0,2}$/.test(part));
    return first >= 0 && parts.slice(first).includes('..');
}
/** The same path, with the link that leads nowhere yet followed by one step. */
async function behindLink(path) {
    let link = path;
    while (!(await isThere(link)))
        link = (0,external_node_path_.dirname)(link);
    const target = await (0,promises_.readlink)(link);
    if (turnsBack(target))
        throw new Error('a link turns back');
    const parent = await (0,promises_.realpath)((0,external_node_path_.dirname)(link));
    return (0,external_node_path_.join)((0,external_node_path_.resolve)(parent, target), (0,external_node_path_.relative)(link, path));
}
async function isThere(path) {
    try {
        await (0,promises_.lstat)(path);
        return true;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/runner/refused-name.ts
var refused_name = __webpack_require__(98932);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/runner/workspace-tree.ts




const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = external_node_fs_.constants;
/** A link is not followed, and a FIFO that nobody writes to not waited for. */
const PLAIN = O_RDONLY | O_NOFOLLOW | O_NONBLOCK;
/** The owner can always delete what is in a directory. */
const OWNER = 0o700;
/**
 * Changes what is below a directory, and never anything elsewhere: no part of a
 * path that is written to is a link. All paths are relative to the directory,
 * without `.` and `..`.
 */
class WorkspaceTree {
    #root;
    #mayRemove;
    /**
     * @param root absolute, without links.
     * @param mayRemove what of a directory goes with it; with anything else in it,
     * it stays.
     */
    constructor(root, mayRemove) {
        this.#root = root;
        this.#mayRemove = mayRemove;
    }
    /** @returns undefined for what is not there, or is behind a link. */
    async status(path) {
        if (!(await this.#isReal((0,external_node_path_.dirname)(path))))
            return undefined;
        return statusOf(this.#absolute(path));
    }
    /**
     * Opens a file to be read.
     * @returns undefined unless it is a regular one that may be read.
     */
    async openFile(path) {
        const status = await this.status(path);
        if (status?.isFile() !== true)
            return undefined;
        try {
            return await (0,promises_.open)(this.#absolute(path), PLAIN);
        }
        catch (error) {
            if (error.code !== 'EACCES')
                throw error;
            return undefined;
        }
    }
    /** Makes a directory, and those above it. @returns what is in the way. */
    async makeDirectory(path, mode) {
        if (path === '.')
            return undefined;
        const obstacle = await this.#makeParents(path);
        if (obstacle !== undefined)
            return obstacle;
        const absolute = this.#absolute(path);
        const status = await statusOf(absolute);
        if (status?.isDirectory() !== true) {
            if (isSpecial(status))
                return 'special';
            if (status !== undefined)
                await (0,promises_.unlink)(absolute);
            await (0,promises_.mkdir)(absolute);
        }
        await (0,promises_.chmod)(absolute, mode | OWNER);
        return undefined;
    }
    /**
     * Writes a file in the place of whatever is there: all of it, or nothing.
     * @returns what is in the way.
     */
    async writeFile(path, mode, content) {
        return this.#replace(path, async (temporary) => {
            const handle = await (0,promises_.open)(temporary, 'wx', 0o600);
            try {
                for await (const piece of content)
                    await handle.writeFile(piece);
                await handle.chmod(mode);
            }
            finally {
                await handle.close();
            }
        });
    }
    /** The same of a link. */
    async writeLink(path, target) {
        return this.#replace(path, (temporary) => (0,promises_.symlink)(target, temporary));
    }
    /** Sets the permissions of what is a file or a directory. */
    async setMode(path, mode) {
        const status = await this.status(path);
        const isDirectory = status?.isDirectory() === true;
        if (!isDirectory && status?.isFile() !== true)
            return;
        await (0,promises_.chmod)(this.#absolute(path), isDirectory ? mode | OWNER : mode);
    }
    /**
     * Removes a file, a link, or a directory with what may go of it.
     * @returns what has kept it; undefined when it is gone.
     */
    async remove(path) {
        return this.#removeSeen(path, await this.status(path));
    }
    async #removeSeen(path, status) {
        if (status === undefined)
            return undefined;
        const absolute = this.#absolute(path);
        if (isSpecial(status))
            return 'special';
        if (!status.isDirectory()) {
            await (0,promises_.unlink)(absolute);
            return undefined;
        }
        let isKept = false;
        for (const name of await (0,promises_.readdir)(absolute)) {
            const inside = `${path}/${name}`;
            const isGone = this.#mayRemove(inside) &&
                (await this.#removeSeen(inside, await statusOf(this.#absolute(inside)))) === undefined;
            if (!isGone)
                isKept = true;
        }
        if (isKept)
            return 'more';
        await (0,promises_.rmdir)(absolute);
        return undefined;
    }
    async #replace(path, make) {
        const parents = await this.#makeParents(path);
        if (parents !== undefined)
            return parents;
        const absolute = this.#absolute(path);
        const status = await statusOf(absolute);
        if (isSpecial(status))
            return 'special';
        if (status?.isDirectory() === true) {
            const kept = await this.remove(path);
            if (kept !== undefined)
                return kept;
        }
        // Beside it: a rename that is one step stays on one file system.
        const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(absolute), `.plugin-runner-${(0,external_node_crypto_.randomUUID)()}`);
        try {
            await make(temporary);
            await (0,promises_.rename)(temporary, absolute);
        }
        catch (error) {
            await (0,promises_.unlink)(temporary).catch(() => undefined);
            throw error;
        }
        return undefined;
    }
    /** Those that are gone meanwhile, too. */
    async #makeParents(path) {
        const parent = (0,external_node_path_.dirname)(path);
        if (await this.#isReal(parent))
            return undefined;
        // The workspace itself is gone: that is no plugin's doing.
        if (parent === '.') {
            await (0,promises_.lstat)(this.#root);
            return 'link';
        }
        if ((await this.#makeParents(parent)) !== undefined)
            return 'link';
        if ((await statusOf(this.#absolute(parent))) !== undefined)
            return 'link';
        await (0,promises_.mkdir)(this.#absolute(parent), 0o755);
        return undefined;
    }
    /** Whether it is a directory that no link leads to. */
    async #isReal(path) {
        const absolute = this.#absolute(path);
        const status = await statusOf(absolute);
        if (status?.isDirectory() !== true)
            return false;
        return (await (0,promises_.realpath)(absolute)) === absolute;
    }
    #absolute(path) {
        return path === '.' ? this.#root : `${this.#root}/${path}`;
    }
}
async function statusOf(path) {
    try {
        return await (0,promises_.lstat)(path, { bigint: true });
    }
    catch (error) {
        const { code = '' } = error;
        if (ABSENT.has(code))
            return undefined;
        throw error;
    }
}
const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'ELOOP']);
/** A socket, a FIFO, a device: never a plugin's. */
function isSpecial(status) {
    if (status === undefined)
        return false;
    return !status.isFile() && !status.isDirectory() && !status.isSymbolicLink();
}

;// CONCATENATED MODULE: ./src/runner/receive-workspace.ts









/** Without set-user-id, set-group-id and sticky. */
const PERMISSIONS = 0o777;
/** Of a file, as whoever comes next needs it: git, or the next copy. */
const OWNER_READS = 0o400;
/** Why something was left as it is in the workspace. */
const REASONS = {
    hidden: 'what is hidden from the plugin',
    special: 'devices, FIFOs and sockets',
    links: 'links that lead out of the workspace, or to what is hidden',
    originals: 'further names of files that were not brought back',
};
const OBSTACLES = {
    link: 'what is behind a link of the workspace',
    more: 'directories that hold more than the plugin saw',
    special: REASONS.special,
};
/**
 * Brings back what differs from what was copied, and only that. A file that was
 * changed here meanwhile is written over when the plugin changed it too, and
 * stays otherwise.
 * @param hidden paths relative to the workspace that nothing is done to.
 */
function receiveWorkspace({ mount, originals }, hidden, limits = copy_limits/* COPY_LIMITS */.h) {
    const missing = new Set(originals.keys());
    const made = new Set();
    const kept = new Set();
    const links = new Map();
    const leftOut = new Map();
    const tree = new WorkspaceTree(mount.source, (path) => originals.has(path) && !isHidden(path));
    let files = 0;
    let bytes = 0;
    let names = 0;
    function isHidden(path) {
        if (path.split('/').some(git_name/* isGitName */.M))
            return true;
        return hidden.size > 0 && ancestorsOf(path).some((it) => hidden.has(it));
    }
    function leaveOut(path, reason) {
        leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
        kept.add(path);
    }
    function mind(path, obstacle) {
        if (obstacle !== undefined)
            leaveOut(path, OBSTACLES[obstacle]);
    }
    function count(more) {
        bytes += more;
        if (bytes > limits.bytes)
            throw tooMuch(limits);
    }
    /** Names are held until the end, and content is not. */
    function countEntry({ path, target = '' }) {
        files += 1;
        names += path.length + target.length;
        if (files > limits.files || names > limits.names)
            throw tooMuch(limits);
    }
    function refusal({ path, kind }) {
        return ((0,refused_name/* refusedName */.y)(path) ??
            (isHidden(path) ? REASONS.hidden : undefined) ??
            (kind === 'other' ? REASONS.special : undefined));
    }
    async function takeDirectory({ path, mode }) {
        const original = originals.get(path);
        const permissions = mode & PERMISSIONS;
        if (original?.kind !== 'directory') {
            mind(path, await tree.makeDirectory(path, permissions));
        }
        else if (permissions !== (original.mode & PERMISSIONS)) {
            await tree.setMode(path, permissions);
        }
    }
    async function takeFile(entry, content) {
        const { path, mode } = entry;
        const original = originals.get(path);
        const permissions = (mode & PERMISSIONS) | OWNER_READS;
        const write = async (all) => mind(path, await tree.writeFile(path, permissions, all));
        made.add(path);
        if (original?.kind !== 'file')
            return write(content);
        const own = await tree.openFile(path);
        try {
            if (own === undefined || !(await isAsCopied(own, original))) {
                if (!isAlike(entry, original))
                    await write(content);
                return;
            }
            if (entry.bytes !== original.bytes)
                return await write(content);
            const different = await differentContent(own, content);
            if (different !== undefined)
                return await write(different);
            if (permissions !== (original.mode & PERMISSIONS)) {
                await own.chmod(permissions);
            }
        }
        finally {
            await own?.close();
        }
    }
    /** An archive has the content once, under whichever name comes first. */
    async function takeLink(entry) {
        const { path, target = '' } = entry;
        const source = made.has(target) && !kept.has(target)
            ? await tree.openFile(target)
            : undefined;
        if (source === undefined)
            return leaveOut(path, REASONS.originals);
        try {
            const { size } = await source.stat();
            count(size);
            await takeFile({ ...entry, bytes: size }, piecesOf(source, size));
        }
        finally {
            await source.close();
        }
    }
    function takeSymlink({ path, target = '' }) {
        const original = originals.get(path);
        if (original?.kind !== 'symlink' || original.target !== target) {
            links.set(path, target);
        }
    }
    /** Whether a link would lead to something that the plugin could see. */
    async function staysInside(path, target) {
        if ((0,external_node_path_.isAbsolute)(target) || turnsBack(target))
            return false;
        try {
            const place = await placeToBe((0,external_node_path_.join)(mount.source, (0,external_node_path_.dirname)(path), target));
            const inside = (0,external_node_path_.relative)(mount.source, place);
            return !/^\.\.(?:\/|$)/.test(inside) && !isHidden(inside);
        }
        catch {
            return false; // it leads in a circle, or nobody knows where
        }
    }
    async function deleteMissing(signal) {
        const gone = new Set();
        for (const path of missing) {
            signal.throwIfAborted();
            if (gone.has((0,external_node_path_.dirname)(path))) {
                gone.add(path);
                continue;
            }
            // What could not take its place has not deleted it either.
            if (kept.size > 0 && ancestorsOf(path).some((it) => kept.has(it))) {
                continue;
            }
            if (isHidden(path))
                leaveOut(path, REASONS.hidden);
            else {
                const obstacle = await tree.remove(path);
                mind(path, obstacle);
                if (obstacle === undefined)
                    gone.add(path);
            }
        }
    }
    return {
        async take(entry, content) {
            const { path, kind } = entry;
            countEntry(entry);
            count(entry.bytes);
            missing.delete(path);
            const why = refusal(entry);
            if (why !== undefined) {
                const original = originals.get(path);
                if (!original || !isAlike(entry, original))
                    leaveOut(path, why);
                return;
            }
            switch (kind) {
                case 'directory':
                    return takeDirectory(entry);
                case 'symlink':
                    return takeSymlink(entry);
                case 'link':
                    return takeLink(entry);
                default:
                    return takeFile(entry, content);
            }
        },
        async finish(signal) {
            const sound = [];
            for (const [path, target] of links) {
                signal.throwIfAborted();
                if (await staysInside(path, target))
                    sound.push([path, target]);
                else
                    leaveOut(path, REASONS.links);
            }
            await deleteMissing(signal);
            for (const [path, target] of sound) {
                signal.throwIfAborted();
                mind(path, await tree.writeLink(path, target));
            }
            // One can lead through another that was not there yet.
            for (const [path, target] of sound) {
                if (kept.has(path) || (await staysInside(path, target)))
                    continue;
                await tree.remove(path);
                leaveOut(path, REASONS.links);
            }
        },
        leftOut,
    };
}
/** A path, and every directory that it is in, but the outermost. */
function ancestorsOf(path) {
    const paths = [path];
    for (let at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1)) {
        paths.push(path.slice(0, at));
    }
    return paths;
}
async function isAsCopied(file, { stamp }) {
    return (0,file_stamp/* stampOf */.Z)(await file.stat({ bigint: true })) === stamp;
}
/** As far as that shows without the original to compare with. */
function isAlike(entry, original) {
    if (entry.kind !== original.kind)
        return false;
    if (((entry.mode ^ original.mode) & PERMISSIONS) !== 0)
        return false;
    if (entry.kind === 'directory')
        return true;
    if (entry.kind === 'symlink')
        return entry.target === original.target;
    return (entry.bytes === original.bytes && entry.modifiedS === original.modifiedS);
}
function tooMuch({ bytes, files, names }) {
    return new task_error/* UserError */.yo('output_too_large', `it is more than ${files} files, ${bytes} bytes or ${names} characters of ` +
        'names by now: have the plugin leave less in it, or use an engine on ' +
        'this machine.');
}

;// CONCATENATED MODULE: ./src/runner/bring-back.ts




/**
 * Brings what an ended plugin changed in copies of the workspace back to it.
 * @param signal aborts when there is no time left for it.
 * @returns what the step should know of it.
 * @throws TaskError when only a part of it is there.
 */
async function bringBack(container, spec, signal) {
    const warnings = [];
    for (const copy of container.writableCopies) {
        const hidden = (0,hidden_below/* hiddenBelow */.a)(spec, copy.mount.target);
        const receiver = receiveWorkspace(copy, hidden);
        try {
            signal.throwIfAborted();
            await container.readCopy(copy, (entry, content) => receiver.take(entry, content), signal);
            await receiver.finish(signal);
        }
        catch (error) {
            throw incomplete(spec, error, signal);
        }
        for (const [reason, count] of receiver.leftOut) {
            warnings.push(`Of what plugin ${(0,quote/* quote */.h)(spec.pluginId)} changed in the workspace, ` +
                `${count} were not brought back: ${reason}.`);
        }
    }
    return warnings;
}
/** @returns the error itself where it is a mistake of ours. */
function incomplete({ pluginId }, error, signal) {
    const start = `The workspace has only a part of what plugin ${(0,quote/* quote */.h)(pluginId)} changed ` +
        'in it: ';
    if (signal.aborted) {
        return new task_error/* EngineError */.NJ('engine_unavailable', `${start}there was no time left to bring it back from the engine, which ` +
            'does not see our files. Check out less, or raise `timeout`.');
    }
    const { outcome, message, code, path, syscall } = error;
    if (error instanceof task_error/* UserError */.yo) {
        return new task_error/* UserError */.yo(outcome, `${start}${message}`);
    }
    if (error instanceof task_error/* TaskError */.Ik) {
        return new task_error/* EngineError */.NJ(outcome, `${start}${message}`, { cause: error });
    }
    if (syscall === undefined)
        return error;
    return new task_error/* EngineError */.NJ('engine_unavailable', `${start}${(0,quote/* quote */.h)(path ?? 'a file')} cannot be changed (${code ?? syscall}). ` +
        'Check the disk, and that the files belong to the user of the runner.', { cause: error });
}


/***/ }),

/***/ 39588:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isGitName)
/* harmony export */ });
/**
 * What HFS+ leaves out of a name
 * (https://github.com/git/git/blob/master/utf8.c, next_hfs_char).
 */
const IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/gu;
/**
 * Whether a part of a path is git's directory on any file system: git itself
 * refuses these spellings of `.git`, wherever it runs
 * (https://git-scm.com/docs/git-config, core.protectHFS and core.protectNTFS).
 */
function isGitName(part) {
    // A backslash separates on Windows; a colon starts the name of a stream.
    return part.split('\\').some((piece) => {
        const [name = ''] = piece.replace(IGNORED, '').toLowerCase().split(':');
        return /^(?:\.git|git~\d+)$/.test(name.replace(/[ .]+$/, ''));
    });
}


/***/ }),

/***/ 10091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Where a path is, or would be, with every link on the way followed.
 * @param path absolute.
 * @throws the error of the system for a link that leads nowhere.
 */
async function placeOf(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await placeOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
}


/***/ }),

/***/ 98932:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ refusedName)
/* harmony export */ });
/* harmony import */ var _git_name__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39588);

/** Longer paths are of no use to any later step. */
const MAX_PATH_BYTES = 1_024;
/**
 * What a terminal or a log would act on instead of showing: controls, and what
 * reorders or hides text. Names of some languages, and emoji, have the joiners
 * U+200C and U+200D (https://www.unicode.org/reports/tr31/#Layout_and_Format_Control_Characters).
 */
const UNSAFE_NAME = /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/u;
/** What a byte becomes that is no UTF-8. */
const UNREADABLE = '\ufffd';
/**
 * Why nothing that a plugin leaves may be written under a name.
 * @param path relative to where it would be written.
 * @returns undefined for a name that may be.
 */
function refusedName(path) {
    // Written, it would be another name.
    if (path.includes(UNREADABLE))
        return 'names that are no UTF-8';
    const parts = path.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..')) {
        return 'paths that lead elsewhere';
    }
    // git runs programs that the configuration of a repository names.
    if (parts.some(_git_name__WEBPACK_IMPORTED_MODULE_0__/* .isGitName */ .M))
        return 'files of a `.git`';
    if (UNSAFE_NAME.test(path))
        return 'names with control characters';
    if (Buffer.byteLength(path) > MAX_PATH_BYTES) {
        return `paths longer than ${MAX_PATH_BYTES} bytes`;
    }
    return undefined;
}


/***/ })

};
