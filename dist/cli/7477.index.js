export const id = 7477;
export const ids = [7477];
export const modules = {

/***/ 17477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FileExchange: () => (/* binding */ FileExchange)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(41969);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(73579);
// EXTERNAL MODULE: ./src/definition/make-directory.ts
var make_directory = __webpack_require__(94901);
// EXTERNAL MODULE: ./src/runner/place-of.ts
var place_of = __webpack_require__(10091);
;// CONCATENATED MODULE: ./src/runner/artifacts-directory.ts






/**
 * Makes the directory for artifacts, before anything is run.
 * @throws UserError `invalid_input` unless it is in the workspace and empty;
 * nothing is made outside of the workspace then.
 */
async function prepareArtifactsDirectory(directory, workspace) {
    if (workspace === undefined) {
        throw refusal(directory, 'needs a workspace: GITHUB_WORKSPACE is not set');
    }
    const root = await (0,promises_.realpath)(workspace);
    try {
        // Before it is made: a part of the path can be a link that leads out.
        checkPlace(directory, await (0,place_of/* placeOf */.$)((0,external_node_path_.resolve)(directory)), root);
        (0,make_directory/* makeDirectory */.O)(directory);
    }
    catch (error) {
        if (error instanceof task_error/* UserError */.yo)
            throw error;
        const { code } = error;
        throw refusal(directory, `cannot be made (${code ?? 'unknown error'})`);
    }
    const real = await (0,promises_.realpath)(directory);
    checkPlace(directory, real, root);
    if ((await (0,promises_.readdir)(real)).length > 0) {
        throw refusal(directory, 'is not empty: name a new directory, so that nothing of the repository ' +
            'is overwritten');
    }
}
/**
 * Moves files that are all ours into that directory.
 * @param source absolute; empty afterwards.
 * @throws UserError `invalid_input` when it is no longer what it was: a plugin
 * with `workspace: write` can have made a link of it.
 */
async function placeArtifacts(source, directory, workspace) {
    await prepareArtifactsDirectory(directory, workspace);
    for (const name of await (0,promises_.readdir)(source)) {
        const [from, to] = [(0,external_node_path_.join)(source, name), (0,external_node_path_.join)(directory, name)];
        try {
            await (0,promises_.rename)(from, to);
        }
        catch (error) {
            if (error.code !== 'EXDEV')
                throw error;
            await (0,promises_.cp)(from, to, { recursive: true, errorOnExist: true, force: false });
            await (0,promises_.rm)(from, { recursive: true });
        }
    }
    await (0,promises_.rm)(source, { recursive: true });
}
function checkPlace(directory, real, root) {
    if (!real.startsWith(root === '/' ? '/' : `${root}/`)) {
        throw refusal(directory, 'is not in the workspace: name a directory in it');
    }
    if (real.split('/').includes('.git')) {
        throw refusal(directory, 'is in a `.git`: name another directory');
    }
}
function refusal(directory, reason) {
    return new task_error/* UserError */.yo('invalid_input', `The step's \`artifacts-dir\` ${(0,quote/* quote */.h)(directory)} ${reason}.`);
}

// EXTERNAL MODULE: ./src/runner/captured-streams.ts + 2 modules
var captured_streams = __webpack_require__(74115);
// EXTERNAL MODULE: ./src/runner/exchange-paths.ts
var exchange_paths = __webpack_require__(56916);
// EXTERNAL MODULE: ./src/runner/exchanges-files.ts
var exchanges_files = __webpack_require__(89022);
// EXTERNAL MODULE: ./src/runner/execution-record.ts
var execution_record = __webpack_require__(83592);
// EXTERNAL MODULE: ./src/runner/json-text.ts
var json_text = __webpack_require__(72388);
// EXTERNAL MODULE: ./src/runner/output-format.ts
var output_format = __webpack_require__(78385);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
;// CONCATENATED MODULE: ./src/runner/match-files.ts





/** A workspace of more is not looked through. */
const MAX_VISITED = 2_000_000;
const MAX_PATTERNS = 200;
const MAX_PATTERN_CHARACTERS = 1_000;
/** How many names a warning lists. */
const MAX_LISTED = 3;
/**
 * Finds the regular files of the workspace that globs stand for. A pattern
 * without wildcards that names a directory stands for what is in it. Nothing of
 * git's is ever found; links to files are followed inside the workspace, links
 * to directories are not.
 * @param patterns relative to the workspace; `!` at the start excludes.
 * @throws UserError `invalid_input` when a pattern leads out of the workspace,
 * nothing is found, or it is more than the plugin accepts.
 */
async function matchFiles(pluginId, patterns, workspace, limits, signal) {
    const wanted = compile(patterns);
    const root = await (0,promises_.realpath)(workspace);
    const files = [];
    const skipped = [];
    let bytes = 0;
    for await (const { path, isLink } of walk(root, signal)) {
        if (!wanted(path))
            continue;
        const file = await regularFile(root, path, isLink);
        if (typeof file === 'string') {
            skipped.push({ path, kind: file });
            continue;
        }
        files.push(file);
        bytes += file.bytes;
        if (files.length > limits.maxFiles) {
            throw match_files_refusal(`match more than ${limits.maxFiles} files and plugin ` +
                `${(0,quote/* quote */.h)(pluginId)} takes no more: narrow them, or raise ` +
                '`files.max_files` of its definition');
        }
        if (bytes > limits.maxBytes) {
            throw match_files_refusal(`match more than ${limits.maxBytes} bytes and plugin ` +
                `${(0,quote/* quote */.h)(pluginId)} takes no more: narrow them, or raise ` +
                '`files.max_bytes` of its definition');
        }
    }
    if (files.length === 0) {
        const shown = patterns.slice(0, MAX_LISTED).map((it) => (0,quote/* quote */.h)(it));
        const only = skipped.length === 0 ? '' : `, but only ${listOf(skipped)}`;
        throw match_files_refusal(`match no file (${shown.join(', ')})${only}: globs are relative to the ` +
            'workspace, and wildcards match no name that starts with a dot');
    }
    return {
        files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
        warnings: warningsOf(skipped),
    };
}
/**
 * @returns whether a path relative to the workspace is meant.
 * @throws UserError for a pattern that cannot be meant.
 */
function compile(patterns) {
    if (patterns.length > MAX_PATTERNS) {
        throw match_files_refusal(`are ${patterns.length} globs: at most ${MAX_PATTERNS}`);
    }
    const included = [];
    const excluded = [];
    for (const text of patterns) {
        const isExcluding = text.startsWith('!');
        const pattern = normalized(isExcluding ? text.slice(1) : text);
        if (pattern === '' ||
            pattern.startsWith('/') ||
            pattern.split('/').includes('..') ||
            pattern.length > MAX_PATTERN_CHARACTERS) {
            throw match_files_refusal(`have ${(0,quote/* quote */.h)(text)}: a glob is a path relative to the workspace, ` +
                'without `..`');
        }
        const isPlain = !picomatch_default().scan(pattern).isGlob;
        const globs = isPlain ? [pattern, `${pattern}/**`] : [pattern];
        // An exclusion that spares what starts with a dot would be a surprise.
        const all = pattern === '.' ? ['**'] : globs;
        const test = picomatch_default()(all, { dot: isExcluding });
        (isExcluding ? excluded : included).push(test);
    }
    return (path) => included.some((test) => test(path)) && !excluded.some((test) => test(path));
}
function normalized(pattern) {
    return pattern.replace(/^(\.\/+)+(?=.)/, '').replace(/(?<=.)\/+$/, '');
}
/** Everything in the workspace that could be a file, without what is git's. */
async function* walk(root, signal) {
    const directories = [''];
    let visited = 0;
    for (let at = directories.pop(); at !== undefined; at = directories.pop()) {
        signal.throwIfAborted();
        const entries = await (0,promises_.opendir)((0,external_node_path_.join)(root, at)).catch(() => undefined);
        if (entries === undefined)
            continue;
        for await (const entry of entries) {
            visited += 1;
            if (visited > MAX_VISITED) {
                throw match_files_refusal(`are looked for among more than ${MAX_VISITED} files: check out less`);
            }
            if (entry.name === '.git')
                continue;
            const path = at === '' ? entry.name : `${at}/${entry.name}`;
            if (entry.isDirectory())
                directories.push(path);
            else
                yield { path, isLink: entry.isSymbolicLink() };
        }
    }
}
/** @returns what it is, in words, for what is no regular file of the workspace. */
async function regularFile(root, path, isLink) {
    try {
        const source = isLink ? await (0,promises_.realpath)((0,external_node_path_.join)(root, path)) : (0,external_node_path_.join)(root, path);
        const isInside = `${source}/`.startsWith(root === '/' ? '/' : `${root}/`);
        if (!isInside)
            return 'a link that leads out of the workspace';
        if (source.split('/').includes('.git'))
            return 'a link into a `.git`';
        const status = await (0,promises_.stat)(source);
        if (!status.isFile())
            return kindOf(status);
        const { size, mode } = status;
        return { path, source, bytes: size, executable: (mode & 0o111) !== 0 };
    }
    catch (error) {
        const { code = 'unknown error' } = error;
        if (code !== 'ENOENT')
            return `not to be read: ${code}`;
        // What a byte becomes that is no UTF-8: nothing has that name.
        if (path.includes('\ufffd'))
            return 'a name that is no UTF-8';
        return isLink ? 'a link to nothing' : 'gone by now';
    }
}
function kindOf(status) {
    if (status.isDirectory())
        return 'a link to a directory';
    if (status.isFIFO())
        return 'a FIFO';
    return status.isSocket() ? 'a socket' : 'a device';
}
function warningsOf(skipped) {
    if (skipped.length === 0)
        return [];
    return [
        `The plugin did not get ${listOf(skipped)}, which the globs in ` +
            '`files` match: only regular files of the workspace, and links to them, ' +
            'are handed on.',
    ];
}
function listOf(skipped) {
    const listed = skipped
        .slice(0, MAX_LISTED)
        .map(({ path, kind }) => `${(0,quote/* quote */.h)(path)} (${kind})`);
    const more = skipped.length > MAX_LISTED
        ? `, and ${skipped.length - MAX_LISTED} more`
        : '';
    return `${listed.join(', ')}${more}`;
}
function match_files_refusal(sentence) {
    return new task_error/* UserError */.yo('invalid_input', `The globs in \`files\` ${sentence}.`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/runner/refused-name.ts
var refused_name = __webpack_require__(98932);
;// CONCATENATED MODULE: ./src/runner/receive-artifacts.ts





/** Thrown for more than is accepted; what was received until then stays. */
class TooMuchError extends Error {
    limit;
    constructor(limit) {
        super(`more than ${limit}`);
        this.limit = limit;
    }
}
/**
 * Writes regular files and directories below a directory, with modes of ours.
 * Links, devices, anything of git's, names with control characters or that are
 * no UTF-8: left out.
 * @param directory absolute; made when there is something to put in it.
 */
function receiveArtifacts(directory, limits, resultFile) {
    const artifacts = new Map();
    const directories = new Set();
    const leftOut = new Map();
    let entries = 0;
    let bytes = 0;
    let result;
    function count(more) {
        bytes += more;
        if (bytes > limits.maxBytes)
            throw new TooMuchError('max_bytes');
    }
    function leaveOut(reason) {
        leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
    }
    function isTaken(path) {
        if (directories.has(path))
            return true;
        for (let at = path; at !== '.'; at = (0,external_node_path_.dirname)(at)) {
            if (artifacts.has(at))
                return true;
        }
        return false;
    }
    async function makeDirectory(path) {
        if (directories.has(path))
            return;
        if (path === '.')
            await (0,promises_.mkdir)(directory, { recursive: true });
        else {
            await makeDirectory((0,external_node_path_.dirname)(path));
            await (0,promises_.mkdir)((0,external_node_path_.join)(directory, path));
        }
        // The umask of the runner is not that of who reads it.
        await (0,promises_.chmod)((0,external_node_path_.join)(directory, path), 0o755);
        directories.add(path);
    }
    async function takeFile({ path, bytes: size, mode: given }, content) {
        // A sparse file is as large as it says: it would be that large here.
        if (bytes + size > limits.maxBytes)
            throw new TooMuchError('max_bytes');
        await makeDirectory((0,external_node_path_.dirname)(path));
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const mode = (given & 0o111) === 0 ? 0o644 : 0o755;
        const written = await write((0,external_node_path_.join)(directory, path), mode, content, (piece) => {
            count(piece.length);
            hash.update(piece);
        });
        artifacts.set(path, { path, bytes: written, sha256: hex(hash) });
    }
    function originalOf({ target }) {
        return target === undefined ? undefined : artifacts.get(target);
    }
    async function takeLink(entry) {
        if (resultFile && result && entry.target === resultFile.path) {
            const content = contentOf(resultFile.file);
            return takeFile({ ...entry, bytes: result.bytes }, content);
        }
        const { path } = entry;
        const original = originalOf(entry);
        if (original === undefined)
            return leaveOut('links');
        count(original.bytes);
        await makeDirectory((0,external_node_path_.dirname)(path));
        await (0,promises_.copyFile)((0,external_node_path_.join)(directory, original.path), (0,external_node_path_.join)(directory, path), external_node_fs_.constants.COPYFILE_EXCL);
        artifacts.set(path, { ...original, path });
    }
    async function takeResult({ file, maxBytes, openChecker }, { bytes: size }, content) {
        if (size > maxBytes)
            throw new TooMuchError('output.max_bytes');
        const checker = openChecker();
        const written = await write(file, 0o600, content, (piece) => checker.push(piece));
        result = { bytes: written, problem: checker.end() };
    }
    return {
        async take(entry, content) {
            if (entry.path === resultFile?.path) {
                if (entry.kind === 'file') {
                    return takeResult(resultFile, entry, content);
                }
                const original = entry.kind === 'link' ? originalOf(entry) : undefined;
                if (original !== undefined) {
                    const file = contentOf((0,external_node_path_.join)(directory, original.path));
                    return takeResult(resultFile, original, file);
                }
                return leaveOut('links and special files');
            }
            entries += 1;
            if (entries > limits.maxFiles)
                throw new TooMuchError('max_files');
            const why = (0,refused_name/* refusedName */.y)(entry.path) ?? refusedKind(entry);
            if (why !== undefined)
                return leaveOut(why);
            if (isTaken(entry.path))
                return leaveOut('names that are there twice');
            switch (entry.kind) {
                case 'directory':
                    return makeDirectory(entry.path);
                case 'link':
                    return takeLink(entry);
                default:
                    return takeFile(entry, content);
            }
        },
        get result() {
            return result;
        },
        get counts() {
            return { count: artifacts.size, bytes };
        },
        get paths() {
            return [...artifacts.keys()];
        },
        async writeManifest(file) {
            const list = [...artifacts.values()].sort((a, b) => a.path < b.path ? -1 : 1);
            const lines = list.map((it) => `\n  ${JSON.stringify(it)}`);
            await (0,promises_.writeFile)(file, `[${lines.join(',')}\n]\n`, { mode: 0o600 });
        },
        leftOut,
    };
}
function refusedKind({ kind }) {
    return kind === 'other' || kind === 'symlink'
        ? 'links and special files'
        : undefined;
}
/** Opened only once it is read: nobody would hear of its failure before. */
async function* contentOf(file) {
    yield* (0,external_node_fs_.createReadStream)(file);
}
/** Never through a link, never over a file. @returns how much it was. */
async function write(path, mode, content, onPiece) {
    const handle = await (0,promises_.open)(path, 'wx', 0o600);
    let written = 0;
    try {
        for await (const piece of content) {
            onPiece(piece);
            await handle.writeFile(piece);
            written += piece.length;
        }
        await handle.chmod(mode);
    }
    finally {
        await handle.close();
    }
    return written;
}
function hex(hash) {
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./src/runner/stage-files.ts



/** Reading many small files one by one would wait for the disk each time. */
const AT_ONCE = 16;
/**
 * Copies files into a directory that any user can read and none can use to
 * change the originals. It takes no memory to speak of: the kernel copies.
 * @param directory exists, and is empty.
 */
async function stageFiles(files, directory, signal) {
    const made = new Set(['.']);
    for (const { path } of files) {
        await makeDirectories(directory, (0,external_node_path_.dirname)(path), made);
    }
    for (let at = 0; at < files.length; at += AT_ONCE) {
        signal.throwIfAborted();
        await Promise.all(files.slice(at, at + AT_ONCE).map(async (file) => {
            const target = (0,external_node_path_.join)(directory, file.path);
            await (0,promises_.copyFile)(file.source, target, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE);
            await (0,promises_.chmod)(target, file.executable ? 0o755 : 0o644);
        }));
    }
}
async function makeDirectories(root, path, made) {
    if (made.has(path))
        return;
    await makeDirectories(root, (0,external_node_path_.dirname)(path), made);
    const directory = (0,external_node_path_.join)(root, path);
    await (0,promises_.mkdir)(directory);
    // The umask of the runner is not the plugin's.
    await (0,promises_.chmod)(directory, 0o755);
    made.add(path);
}

;// CONCATENATED MODULE: ./src/runner/upload-warnings.ts

/**
 * What actions/upload-artifact takes in no path, since other file systems do
 * not; line breaks are in no name that is taken over
 * (https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/upload/path-and-artifact-name-validation.ts).
 */
const REFUSED = /[":<>|*?]/;
/**
 * Warns of artifacts that a later step cannot upload: it fails as a whole.
 * @param paths of all artifacts, relative to their directory.
 */
function uploadWarnings(pluginId, paths) {
    const refused = paths.filter((path) => REFUSED.test(path));
    const [first] = refused;
    if (first === undefined)
        return [];
    const left = refused.length === 1
        ? `a file, ${(0,quote/* quote */.h)(first)}, whose name`
        : `${refused.length} files, such as ${(0,quote/* quote */.h)(first)}, whose names`;
    return [
        `Plugin ${(0,quote/* quote */.h)(pluginId)} left ${left} actions/upload-artifact refuses: ` +
            'a step that uploads it fails. Leave " : < > | * and ? out of names.',
    ];
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/runner/watch-output.ts

/** A plugin that writes as fast as a disk takes it has written 2 GiB by then. */
const INTERVAL_MS = 1_000;
/** Looking is to take a tenth of the time at most. */
const REST_FACTOR = 9;
/**
 * The longest pause, unless the look itself has taken longer. An engine that has
 * to be asked goes through all of its volumes, and is left alone for longer.
 */
const LONGEST_PAUSE_MS = 2_000;
/**
 * Looks again and again at how much a running plugin has left.
 * @param onTooMuch called once, when that is more than `limits`.
 * @param intervalMs between two looks, at least.
 * @returns a function that ends the watch.
 */
function watchOutput(container, limits, onTooMuch, intervalMs = INTERVAL_MS) {
    const over = new AbortController();
    const look = async () => {
        for (let pauseMs = intervalMs;;) {
            await (0,external_node_timers_promises_.setTimeout)(pauseMs, undefined, { signal: over.signal, ref: false });
            const startedAt = performance.now();
            const size = await container.outputSize(limits);
            if (over.signal.aborted)
                return;
            if (size !== undefined &&
                (size.bytes > limits.bytes || (size.files ?? 0) > limits.files)) {
                return onTooMuch(size);
            }
            const tookMs = performance.now() - startedAt;
            pauseMs = Math.max(intervalMs, pauseAfter(tookMs, size?.files !== undefined));
        }
    };
    // What cannot be seen now is found at the end.
    look().catch(() => undefined);
    return () => over.abort();
}
/**
 * How long is paused after a look, in milliseconds.
 * @param isOwn whether it was this process that looked, and not the engine.
 */
function pauseAfter(tookMs, isOwn) {
    const rest = tookMs * REST_FACTOR;
    return isOwn ? Math.min(rest, Math.max(LONGEST_PAUSE_MS, tookMs)) : rest;
}

;// CONCATENATED MODULE: ./src/runner/file-exchange.ts

















/** Where a plugin leaves files. Only the directory in it is the plugin's. */
const OUTPUT = { mount: '/plugin/output', name: 'files' };
const OUTPUT_TARGET = `${OUTPUT.mount}/${OUTPUT.name}`;
/**
 * The files of one execution: what of the workspace its plugin gets, and what
 * its plugin leaves.
 */
class FileExchange {
    #definition;
    #task;
    #directory;
    #counts = null;
    #warnings = [];
    #collected;
    #placed;
    /** @param directory of the execution's record. */
    constructor(definition, task, directory) {
        this.#definition = definition;
        this.#task = task;
        this.#directory = directory;
    }
    /** The files of the workspace that the plugin gets; null for none. */
    get files() {
        return this.#counts;
    }
    /** What the step should know of them. */
    get warnings() {
        return this.#warnings;
    }
    /** What the plugin reads on stdin instead of its input; undefined for that. */
    get stdin() {
        return this.#definition.inputVia === 'file' ? new Uint8Array() : undefined;
    }
    /** The file that holds the output; undefined where there is none. */
    get outputFile() {
        return (this.#collected?.output && (0,external_node_path_.join)(this.#directory, execution_record/* RECORD_FILES */.sh.output));
    }
    /** Where the artifacts are; undefined when the plugin left none. */
    get artifactsDirectory() {
        if (this.#collected === undefined || !this.#hasOutput)
            return undefined;
        return (this.#placed ?? (0,external_node_path_.join)(this.#directory, execution_record/* RECORD_FILES */.sh.artifactsDirectory));
    }
    /** The list of the artifacts. */
    get artifactsFile() {
        return this.artifactsDirectory === undefined
            ? undefined
            : (0,external_node_path_.join)(this.#directory, execution_record/* RECORD_FILES */.sh.artifacts);
    }
    /**
     * Puts the files of the workspace and the input where the plugin will see
     * them; once for all attempts.
     * @throws UserError `invalid_input`
     */
    async stage(input, signal) {
        const { files: patterns = [], workspace, artifactsDirectory } = this.#task;
        const { id, inputVia, files: limits } = this.#definition;
        if (artifactsDirectory !== undefined) {
            await prepareArtifactsDirectory(artifactsDirectory, workspace);
        }
        if (!this.#hasInput)
            return;
        (0,external_node_fs_.mkdirSync)(this.#staged, { recursive: true });
        await (0,promises_.chmod)(this.#staged, 0o755);
        if (patterns.length > 0) {
            if (workspace === undefined) {
                throw new task_error/* UserError */.yo('invalid_input', `Plugin ${(0,quote/* quote */.h)(id)} is given \`files\` and there is no workspace ` +
                    'that they could come from: GITHUB_WORKSPACE is not set.');
            }
            const match = await matchFiles(id, patterns, workspace, limits, signal);
            this.#warnings = match.warnings;
            this.#counts = {
                count: match.files.length,
                bytes: match.files.reduce((sum, { bytes }) => sum + bytes, 0),
            };
            if (inputVia === 'file' &&
                match.files.some(({ path }) => path === exchange_paths/* INPUT_NAME */.Xw)) {
                throw new task_error/* UserError */.yo('invalid_input', `Plugin ${(0,quote/* quote */.h)(id)} finds its input in ${exchange_paths/* INPUT_NAME */.Xw} (\`input.via: ` +
                    'file`) and `files` match a file of that name: exclude it with ' +
                    `\`!${exchange_paths/* INPUT_NAME */.Xw}\`.`);
            }
            await stageFiles(match.files, this.#staged, signal);
        }
        if (inputVia === 'file') {
            const file = (0,external_node_path_.join)(this.#staged, exchange_paths/* INPUT_NAME */.Xw);
            await (0,promises_.writeFile)(file, input, { signal });
            await (0,promises_.chmod)(file, 0o644);
        }
    }
    /** The container of an attempt, with the directories that it needs. */
    extend(spec) {
        const { inputVia, outputVia } = this.#definition;
        const input = {
            source: this.#staged,
            target: exchange_paths/* INPUT_TARGET */.RE,
            readOnly: true,
        };
        return {
            ...spec,
            mounts: this.#hasInput ? [...spec.mounts, input] : spec.mounts,
            ...(this.#hasOutput && { output: OUTPUT }),
            env: {
                ...spec.env,
                ...(this.#hasInput && { PLUGIN_INPUT_DIR: exchange_paths/* INPUT_TARGET */.RE }),
                ...(inputVia === 'file' && {
                    PLUGIN_INPUT_FILE: `${exchange_paths/* INPUT_TARGET */.RE}/${exchange_paths/* INPUT_NAME */.Xw}`,
                }),
                ...(this.#hasOutput && { PLUGIN_OUTPUT_DIR: OUTPUT_TARGET }),
                ...(outputVia === 'file' && {
                    PLUGIN_OUTPUT_FILE: `${OUTPUT_TARGET}/${exchange_paths/* OUTPUT_NAME */.ib}`,
                }),
            },
        };
    }
    /** Ends a plugin that leaves too much. @returns what ends the watch. */
    watch(container, causes) {
        if (!this.#hasOutput)
            return () => undefined;
        const { artifacts, outputVia, maxOutputBytes } = this.#definition;
        const room = outputVia === 'file' ? { bytes: maxOutputBytes, files: 1 } : NONE;
        const limits = {
            bytes: artifacts.maxBytes + room.bytes,
            files: artifacts.maxFiles + room.files,
        };
        return watchOutput(container, limits, ({ bytes }) => causes.add(this.#tooMuch(bytes > limits.bytes ? 'max_bytes' : 'max_files')));
    }
    /** Forgets what an attempt left: its files are kept elsewhere by now. */
    startOver() {
        this.#collected = undefined;
    }
    /**
     * Fetches what the plugin left. More than the definition accepts is a cause.
     * @returns undefined for a plugin that was ended, whose files do not count.
     */
    async collect(container, causes) {
        if (!this.#hasOutput || causes.first !== undefined)
            return undefined;
        const { artifacts, outputFormat, outputVia, maxOutputBytes } = this.#definition;
        const directory = (0,external_node_path_.join)(this.#directory, execution_record/* RECORD_FILES */.sh.artifactsDirectory);
        const file = (0,external_node_path_.join)(this.#directory, execution_record/* RECORD_FILES */.sh.output);
        const receiver = receiveArtifacts(directory, artifacts, outputVia === 'file'
            ? {
                path: exchange_paths/* OUTPUT_NAME */.ib,
                file,
                maxBytes: maxOutputBytes,
                openChecker: output_format/* OUTPUT_FORMATS */.D[outputFormat].openChecker,
            }
            : undefined);
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
        try {
            await causes.orEnd(container.readOutput((entry, content) => receiver.take(entry, content), causes.signal));
        }
        catch (error) {
            if (!(error instanceof TooMuchError))
                throw error;
            causes.add(this.#tooMuch(error.limit));
            return undefined;
        }
        await receiver.writeManifest((0,external_node_path_.join)(this.#directory, execution_record/* RECORD_FILES */.sh.artifacts));
        const { result } = receiver;
        const byteLength = result?.bytes ?? 0;
        if (outputVia === 'file' && result === undefined) {
            await (0,promises_.writeFile)(file, '', { mode: 0o600 });
        }
        this.#collected = {
            output: outputVia === 'file'
                ? {
                    problem: result === undefined ? 'it is not there' : result.problem,
                    json: (0,json_text/* heldText */.D)(file, byteLength, captured_streams/* MAX_HELD_OUTPUT_BYTES */.dl),
                }
                : undefined,
            artifacts: receiver.counts,
            warnings: [
                ...[...receiver.leftOut].map(([reason, count]) => `Of what plugin ${(0,quote/* quote */.h)(this.#definition.id)} left in its output ` +
                    `directory, ${count} were not taken over: ${reason}.`),
                ...uploadWarnings(this.#definition.id, receiver.paths),
            ],
        };
        return this.#collected;
    }
    /**
     * Puts the artifacts of the last attempt where the step wants them.
     * @throws UserError `invalid_input` when they cannot be there.
     */
    async place() {
        const { artifactsDirectory, workspace } = this.#task;
        if (artifactsDirectory === undefined || this.#collected === undefined)
            return;
        await placeArtifacts((0,external_node_path_.join)(this.#directory, execution_record/* RECORD_FILES */.sh.artifactsDirectory), artifactsDirectory, workspace);
        this.#placed = artifactsDirectory;
    }
    /** Removes the copies that only a running plugin needs. Never rejects. */
    async clear() {
        if (!(0,external_node_fs_.existsSync)(this.#staged))
            return;
        // Some may be on their way still when a cause has ended it all.
        const options = { recursive: true, force: true, maxRetries: 5 };
        await (0,promises_.rm)(this.#staged, options).catch(() => undefined);
    }
    get #staged() {
        return (0,external_node_path_.join)(this.#directory, execution_record/* RECORD_FILES */.sh.files);
    }
    get #hasInput() {
        return (0,exchanges_files/* getsFiles */.Rr)(this.#definition, this.#task);
    }
    get #hasOutput() {
        return (0,exchanges_files/* leavesFiles */.Yh)(this.#definition, this.#task);
    }
    #tooMuch(limit) {
        const { id, artifacts, maxOutputBytes } = this.#definition;
        const [what, key] = limit === 'max_files'
            ? [`${artifacts.maxFiles} files`, 'artifacts.max_files']
            : limit === 'max_bytes'
                ? [`${artifacts.maxBytes} bytes`, 'artifacts.max_bytes']
                : [`${maxOutputBytes} bytes of output`, 'output.max_bytes'];
        return {
            outcome: 'output_too_large',
            message: `Plugin ${(0,quote/* quote */.h)(id)} left more than ${what} in its output directory, ` +
                `so none of it is taken over: raise \`${key}\` of its definition, or ` +
                'leave less.',
        };
    }
}
const NONE = { bytes: 0, files: 0 };


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
