export const id = 228;
export const ids = [228];
export const modules = {

/***/ 9228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  definitionDirectories: () => (/* binding */ definitionDirectories),
  findForeign: () => (/* binding */ findForeign)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/registry/definition-paths.ts
var definition_paths = __webpack_require__(9607);
;// CONCATENATED MODULE: ./src/runner/bounded-file.ts

/**
 * The text of a regular file.
 * @returns undefined when there is none, it is larger or cannot be read
 */
function readBoundedFile(path, maxBytes) {
    let descriptor;
    try {
        // Without O_NONBLOCK, opening a FIFO waits for its writer.
        descriptor = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        const status = (0,external_node_fs_.fstatSync)(descriptor);
        if (!status.isFile() || status.size > maxBytes)
            return undefined;
        return (0,external_node_fs_.readFileSync)(descriptor, 'utf8');
    }
    catch {
        return undefined;
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}

;// CONCATENATED MODULE: ./src/action/commit-id.ts
/** SHA-1, and SHA-256 of newer repositories. */
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** A commit's id in lower case, or undefined for anything else. */
function commitId(value) {
    if (typeof value !== 'string')
        return undefined;
    const id = value.trim().toLowerCase();
    return COMMIT.test(id) ? id : undefined;
}

;// CONCATENATED MODULE: ./src/action/checked-out-commit.ts




/** HEAD, a ref, and the file that a `.git` can be. */
const MAX_SMALL_BYTES = 4096;
/** A hundred thousand refs. */
const MAX_PACKED_REFS_BYTES = 16 * 2 ** 20;
/** A ref of a ref of a ref. */
const MAX_REFS = 5;
/** A name of a ref that cannot lead out of the repository. */
const REF = /^refs(?:\/(?!\.)[^/\s\\:*?[~^\p{Cc}]+(?<!\.))+$/u;
/**
 * The commit that the repository around a directory is checked out at, read as
 * git stores it: git itself need not be there.
 * https://git-scm.com/docs/gitrepository-layout
 */
function checkedOutCommit(directory) {
    let real;
    try {
        // A link leads to the checkout that the files are really of.
        real = (0,external_node_fs_.realpathSync)(directory);
    }
    catch (error) {
        return error.code === 'ENOENT'
            ? { kind: 'absent' }
            : { kind: 'unknown', why: 'the directory cannot be read' };
    }
    const git = findGit(real);
    if (git === undefined)
        return { kind: 'unknown', why: 'there is no .git' };
    const gitDirectory = gitDirectoryOf(git);
    const commit = gitDirectory && readHead(gitDirectory);
    return commit === undefined
        ? { kind: 'unknown', why: 'its .git cannot be read' }
        : { kind: 'commit', commit };
}
/** The `.git` of the directory or of the nearest one above it. */
function findGit(directory) {
    const path = (0,external_node_path_.join)(directory, '.git');
    const status = statusOf(path);
    if (status !== undefined)
        return { path, status };
    const above = (0,external_node_path_.dirname)(directory);
    return above === directory ? undefined : findGit(above);
}
function statusOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}
/** A worktree and a submodule have a file that says where it is. */
function gitDirectoryOf({ path, status }) {
    if (status.isDirectory())
        return path;
    if (!status.isFile())
        return undefined;
    const text = readBoundedFile(path, MAX_SMALL_BYTES);
    const [, target] = /^gitdir: ([^\n\0]+?)\n*$/.exec(text ?? '') ?? [];
    return target === undefined ? undefined : (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), target);
}
function readHead(gitDirectory) {
    const common = readBoundedFile((0,external_node_path_.join)(gitDirectory, 'commondir'), MAX_SMALL_BYTES)?.trim();
    const directories = common === undefined
        ? [gitDirectory]
        : [gitDirectory, (0,external_node_path_.resolve)(gitDirectory, common)];
    let name = 'HEAD';
    for (let count = 0; count <= MAX_REFS; count += 1) {
        const text = readRef(directories, name);
        if (text === undefined)
            return undefined;
        const [, next] = /^ref:\s*(\S+)\s*$/.exec(text) ?? [];
        if (next === undefined)
            return commitId(text);
        if (!REF.test(next))
            return undefined;
        name = next;
    }
    return undefined;
}
function readRef(directories, name) {
    for (const directory of directories) {
        const text = readBoundedFile((0,external_node_path_.join)(directory, name), MAX_SMALL_BYTES);
        if (text !== undefined)
            return text;
    }
    for (const directory of directories) {
        const commit = readPackedRef(directory, name);
        if (commit !== undefined)
            return commit;
    }
    return undefined;
}
function readPackedRef(directory, name) {
    const text = readBoundedFile((0,external_node_path_.join)(directory, 'packed-refs'), MAX_PACKED_REFS_BYTES);
    const line = text?.split('\n').find((it) => it.endsWith(` ${name}`));
    return line?.slice(0, -name.length - 1);
}

;// CONCATENATED MODULE: ./src/action/distrust.ts
/** Enough of a commit to find it. */
const SHOWN_DIGITS = 12;
/**
 * Why definitions may be those of a pull request's author: anything but a
 * commit that is known to be trusted.
 * @returns undefined when they are not, otherwise a part of a sentence
 */
function distrust(checkedOut, { trusted, foreign }) {
    switch (checkedOut.kind) {
        case 'absent':
            return undefined;
        case 'unknown':
            return `it cannot be told which commit they are of (${checkedOut.why})`;
        case 'commit': {
            const { commit } = checkedOut;
            const shown = commit.slice(0, SHOWN_DIGITS);
            if (trusted.includes(commit))
                return undefined;
            return foreign.includes(commit)
                ? `they are of the pull request's commit ${shown}`
                : `they are of the commit ${shown}, which this event does not show to be the repository's own`;
        }
    }
}

// EXTERNAL MODULE: ./src/definition/json.ts
var json = __webpack_require__(4783);
;// CONCATENATED MODULE: ./src/action/event-commits.ts



/** GitHub does not deliver a larger payload. */
const MAX_EVENT_BYTES = 25 * 2 ** 20;
/**
 * The commits of the event of this workflow run, from GITHUB_SHA, which is the
 * base's in the privileged events, and from the payload in GITHUB_EVENT_PATH.
 * A payload that cannot be read adds none.
 * https://docs.github.com/webhooks/webhook-events-and-payloads
 */
function readEventCommits(env) {
    const event = readEvent(env['GITHUB_EVENT_PATH']);
    const base = commitId(env['GITHUB_SHA']);
    const { trusted, foreign } = env['GITHUB_EVENT_NAME'] === 'workflow_run'
        ? workflowRunCommits(event)
        : pullRequestCommits(event);
    return {
        trusted: [base, ...trusted].filter((it) => it !== undefined),
        foreign: foreign.filter((it) => it !== undefined),
    };
}
function pullRequestCommits(event) {
    const pullRequest = member(event, 'pull_request');
    return {
        trusted: [commitId(member(pullRequest, 'base')['sha'])],
        foreign: [
            commitId(member(pullRequest, 'head')['sha']),
            commitId(pullRequest['merge_commit_sha']),
        ],
    };
}
/**
 * What was pushed to this very repository was pushed by somebody who may. The
 * head of every other run can be a pull request's.
 */
function workflowRunCommits(event) {
    const run = member(event, 'workflow_run');
    const head = commitId(run['head_sha']);
    const repository = member(event, 'repository')['full_name'];
    const isOwnPush = run['event'] === 'push' &&
        typeof repository === 'string' &&
        member(run, 'head_repository')['full_name'] === repository;
    return isOwnPush
        ? { trusted: [head], foreign: [] }
        : { trusted: [], foreign: [head] };
}
function readEvent(path) {
    const text = path && readBoundedFile(path, MAX_EVENT_BYTES);
    if (!text)
        return {};
    try {
        const value = JSON.parse(text);
        return (0,json/* isJsonObject */.O)(value) ? value : {};
    }
    catch {
        return {};
    }
}
function member(owner, key) {
    const value = Object.hasOwn(owner, key) ? owner[key] : undefined;
    return (0,json/* isJsonObject */.O)(value) ? value : {};
}

;// CONCATENATED MODULE: ./src/action/foreign-definitions.ts






/**
 * The first of the directories that is not known to be at a commit of people
 * who may write to the repository.
 */
function findForeign(env, directories) {
    const commits = readEventCommits(env);
    for (const directory of directories) {
        const reason = distrust(checkedOutCommit(directory), commits);
        if (reason !== undefined)
            return { directory, reason };
    }
    return undefined;
}
/**
 * Plugins directories, and every directory that a definition in them is really
 * in: each can be another checkout.
 */
function definitionDirectories(pluginsDirectories) {
    const directories = new Set(pluginsDirectories);
    for (const path of pluginsDirectories.flatMap(pathsIn)) {
        directories.add((0,external_node_path_.dirname)(path));
        directories.add((0,external_node_path_.dirname)(realPath(path)));
    }
    return directories;
}
/** What cannot be read is the registry's to complain about. */
function pathsIn(directory) {
    try {
        return (0,definition_paths/* definitionPaths */.K)(directory);
    }
    catch {
        return [];
    }
}
function realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}


/***/ })

};
