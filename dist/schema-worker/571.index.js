export const id = 571;
export const ids = [571];
export const modules = {

/***/ 4571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sarifFindings: () => (/* binding */ sarifFindings)
});

// EXTERNAL MODULE: ./src/definition/quote.ts
var definition_quote = __webpack_require__(1969);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/definition/task-error.ts
/**
 * An expected end of a task. The subclass says who must act; `outcome` says
 * what ended the execution. The message is for the reader of the failed job:
 * what happened, which rule, what to do; it never needs a stack trace.
 */
class TaskError extends Error {
    /** The outcome the execution ends with. */
    outcome;
    constructor(outcome, message, options) {
        super(message, options);
        this.name = new.target.name;
        this.outcome = outcome;
    }
}
/** The workflow or the definition must change. */
class task_error_UserError extends (/* unused pure expression or super */ null && (TaskError)) {
}
/** The machine must change: the engine, the image, the network. */
class EngineError extends (/* unused pure expression or super */ null && (TaskError)) {
}

;// CONCATENATED MODULE: ./src/runner/find-git.ts


/** A workspace of more directories is not looked through. */
const MAX_DIRECTORIES = 50_000;
/** Each needs a mount of its own. */
const MAX_FOUND = 250;
/** A `.git` file holds one short line. */
const MAX_GIT_FILE_BYTES = 4096;
/**
 * Finds the `.git` of the workspace and of every repository in it, with the
 * directories in the workspace that a `.git` file or link leads to. Links are
 * not followed otherwise. A directory that this user cannot read counts as
 * found: another user could.
 * @param workspace absolute, without links.
 */
function find_git_findGit(workspace, maxDirectories = MAX_DIRECTORIES, maxFound = MAX_FOUND) {
    const found = new Map();
    const queue = [''];
    // A plain index: shift() would make a search of many directories quadratic.
    for (let at = 0; at < queue.length; at += 1) {
        if (at === maxDirectories) {
            return { found: [], gaveUp: `more than ${maxDirectories} directories` };
        }
        const directory = queue[at] ?? '';
        const entries = entriesOf(join(workspace, directory));
        if (entries === undefined && directory !== '') {
            found.set(directory, { path: directory, isDirectory: true });
        }
        for (const entry of entries ?? []) {
            const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
            if (entry.name === '.git') {
                for (const it of entriesOfGit(workspace, path, entry)) {
                    found.set(it.path, it);
                }
            }
            else if (entry.isDirectory()) {
                queue.push(path);
            }
        }
        if (found.size > maxFound) {
            return { found: [], gaveUp: `more than ${maxFound} repositories` };
        }
    }
    return { found: outermost(found), gaveUp: undefined };
}
/** A mount inside what another one covers has nothing to be mounted on. */
function outermost(found) {
    return [...found.values()].filter(({ path }) => {
        for (let at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1)) {
            if (found.has(path.slice(0, at)))
                return false;
        }
        return true;
    });
}
function entriesOfGit(workspace, path, entry) {
    if (entry.isDirectory())
        return [{ path, isDirectory: true }];
    const absolute = join(workspace, path);
    // The engine would mount over what a link points at, wherever that is.
    if (entry.isSymbolicLink())
        return entryInside(workspace, absolute);
    return [
        { path, isDirectory: false },
        ...entryInside(workspace, gitDirectoryOf(absolute)),
    ];
}
/** Where the file of a worktree or a submodule says that its git is. */
function gitDirectoryOf(file) {
    try {
        const { size } = statSync(file);
        if (size > MAX_GIT_FILE_BYTES)
            return undefined;
        const text = readFileSync(file, 'utf8');
        const path = /^gitdir: (.+)$/m.exec(text)?.[1];
        return path === undefined ? undefined : resolve(dirname(file), path);
    }
    catch {
        return undefined;
    }
}
/** What is outside the workspace the plugin does not see anyway. */
function entryInside(workspace, path) {
    if (path === undefined)
        return [];
    try {
        const real = realpathSync(path);
        const inside = relative(workspace, real);
        return inside === '' || inside.startsWith('..') || isAbsolute(inside)
            ? []
            : [{ path: inside, isDirectory: statSync(real).isDirectory() }];
    }
    catch {
        return []; // it leads nowhere
    }
}
/** @returns undefined when it is there and this user cannot read it. */
function entriesOf(directory) {
    try {
        return readdirSync(directory, { withFileTypes: true });
    }
    catch (error) {
        const { code } = error;
        return code === 'EACCES' || code === 'EPERM' ? undefined : [];
    }
}

;// CONCATENATED MODULE: ./src/runner/workspace-mounts.ts




/** Where a plugin with a `workspace` finds the repository. */
const WORKSPACE_TARGET = '/workspace';
/** The machine's own: not the workspace, nothing in it, and nothing around it. */
const PROTECTED = (/* unused pure expression or super */ null && ([
    '/proc',
    '/sys',
    '/dev',
    '/etc',
    '/boot',
    '/run',
    '/var/run',
    '/var/lib/docker',
    '/var/lib/containerd',
]));
/**
 * The mounts of a plugin that asks for the repository: the repository, without
 * what of git's can hold credentials.
 * @param privatePaths absolute paths that must not be in the workspace.
 * @throws UserError `invalid_input` when the workspace is no place to show.
 */
function workspaceMounts({ id, workspace: mode }, workspace, privatePaths) {
    if (mode === 'none' || workspace === undefined) {
        return { mounts: [], hiddenPaths: [] };
    }
    // A bind follows links on the machine of the engine: what counts is where
    // they lead, not what the path looks like.
    const source = realPath(workspace) ?? workspace;
    const leads = source === workspace ? '' : `, which is ${quote(source)},`;
    const refuse = (reason) => {
        throw new UserError('invalid_input', `Plugin ${quote(id)} asks for the repository (\`workspace: ${mode}\`) ` +
            `and the workspace ${quote(workspace)}${leads} ${reason}`);
    };
    if (realPath(source) === undefined)
        refuse('does not exist.');
    for (const path of PROTECTED) {
        const real = realPath(path) ?? path;
        if (contains(real, source) || contains(source, real)) {
            refuse(`${relation(source, real)} ${path}, which no plugin may see: ` +
                'check the repository out to a directory of its own.');
        }
    }
    for (const path of privatePaths) {
        const real = realPath(path) ?? path;
        if (contains(source, real)) {
            refuse(`${relation(source, real)} ${quote(path)}, where a runner ` +
                'keeps credentials: check the repository out to a directory of its own.');
        }
    }
    const { found, gaveUp } = findGit(source);
    if (gaveUp !== undefined) {
        refuse(`has ${gaveUp}, too many to be sure that every \`.git\` is hidden from ` +
            'the plugin: check out less, or run the step before what fills it.');
    }
    const mounts = [
        { source, target: WORKSPACE_TARGET, readOnly: mode !== 'write' },
    ];
    const hiddenPaths = [];
    for (const { path, isDirectory } of found) {
        const target = `${WORKSPACE_TARGET}/${path}`;
        if (isDirectory)
            hiddenPaths.push(target);
        else
            mounts.push({ source: '/dev/null', target, readOnly: true });
    }
    return { mounts, hiddenPaths };
}
function relation(source, other) {
    if (source === other)
        return 'is';
    return contains(source, other) ? 'contains' : 'is in';
}
/** Is `inner` the directory `outer`, or in it? Both without links. */
function contains(outer, inner) {
    return `${inner}/`.startsWith(outer === '/' ? '/' : `${outer}/`);
}
function realPath(path) {
    try {
        return realpathSync(path);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/runner/repository-path.ts


/** Longer than any path that Linux opens (PATH_MAX is 4096 bytes). */
const MAX_LENGTH = 4096;
/** What a log viewer acts on, what starts a command, and Windows' separator. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\]|##\[/u;
/**
 * The path of a file of the repository as annotations want it: relative and
 * normalised. A plugin sees the repository at `/workspace`.
 * @returns undefined for what is elsewhere, or is no path to be shown as one
 */
function repositoryPath(path) {
    if (path.length > MAX_LENGTH || UNSAFE.test(path))
        return undefined;
    const start = `${WORKSPACE_TARGET}/`;
    const bare = path.startsWith(start) ? path.slice(start.length) : path;
    const normal = external_node_path_.posix.normalize(bare);
    const isInside = bare !== '' && normal !== '.' && !/^\/|^\.\.(?:\/|$)|\/$/.test(normal);
    return isInside ? normal : undefined;
}

;// CONCATENATED MODULE: ./src/runner/read-finding.ts



/** Words for how grave a result is, as common tools write them. */
const SEVERITIES = {
    fatal: 'error',
    critical: 'error',
    high: 'error',
    error: 'error',
    medium: 'warning',
    moderate: 'warning',
    warn: 'warning',
    warning: 'warning',
    low: 'notice',
    notice: 'notice',
    note: 'notice',
    info: 'notice',
    style: 'notice',
};
/** Lines and columns are whole numbers of 32 bits wherever they are shown. */
const MAX_NUMBER = 2 ** 31 - 1;
/**
 * The findings of a `results` list, as kpt and many linters write it:
 * `[{"severity": "error", "message": "…", "file": {"path": "a.yaml"}}]`.
 * @returns undefined unless every element is one: another list of that name
 */
function readResults(list) {
    if (!Array.isArray(list) || list.length === 0)
        return undefined;
    const findings = [];
    for (const value of list) {
        if (!isJsonObject(value))
            return undefined;
        const level = wordOf(SEVERITIES, value['severity'] ?? value['level']);
        if (level === undefined || messageOf(value) === undefined)
            return undefined;
        findings.push(readFinding(value, level));
    }
    return findings;
}
/** What an object says of a finding; its message is known to be there. */
function readFinding(value, level) {
    const { file } = value;
    const path = isJsonObject(file) ? file['path'] : file;
    return placedFinding({
        level,
        message: messageOf(value) ?? '',
        rule: textOf(value['rule']),
        title: textOf(value['title']),
    }, {
        path: textOf(path),
        line: positive(value['line']),
        endLine: positive(value['end_line']),
        column: positive(value['column']),
    });
}
/**
 * A path that cannot be one of the repository becomes a part of the message,
 * unless it is so long that it had to be cut: half a secret in it would not be
 * recognised any more.
 */
function placedFinding(what, { path, isForeign = false, line, endLine, column }) {
    const file = path === undefined || isForeign ? undefined : repositoryPath(path);
    if (file !== undefined) {
        // Without the line where it starts, the others say nothing.
        const isRange = line !== undefined && (endLine ?? 0) >= line;
        return {
            ...what,
            file,
            line,
            endLine: isRange ? endLine : undefined,
            column: line === undefined ? undefined : column,
        };
    }
    const isShown = path !== undefined && path.length <= definition_quote/* LONG_QUOTE */.E;
    const place = isShown ? `${(0,definition_quote/* quote */.h)(path, definition_quote/* LONG_QUOTE */.E)}: ` : '';
    return {
        ...what,
        message: `${place}${what.message}`,
        file: undefined,
        line: undefined,
        endLine: undefined,
        column: undefined,
    };
}
/** The `message` of an object, or `msg`; undefined when there is no text. */
function messageOf(value) {
    return textOf(value['message'] ?? value['msg']);
}
/** What a table says of a word, in whatever case it is. */
function wordOf(table, word) {
    if (typeof word !== 'string')
        return undefined;
    const key = word.toLowerCase();
    return Object.hasOwn(table, key) ? table[key] : undefined;
}
/** A line or a column; undefined for anything else. */
function positive(value) {
    return typeof value === 'number' &&
        Number.isInteger(value) &&
        value > 0 &&
        value <= MAX_NUMBER
        ? value
        : undefined;
}
/** A text that is not empty; undefined for anything else. */
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./src/runner/sarif-findings.ts

/** All arguments of one message together; more is cut off anyway. */
const MAX_INSERTED_LENGTH = 16 * 1024;
const LEVELS = {
    none: undefined,
    note: 'notice',
    warning: 'warning',
    error: 'error',
};
/**
 * The findings of a SARIF log, one after another: every result that says there
 * is something to mend and is not suppressed.
 * @param value has been accepted by `sarifSchema`
 */
function* sarifFindings(value) {
    for (const run of value.runs) {
        const { driver, extensions = [] } = run.tool;
        const rules = [driver, ...extensions].flatMap((it) => it.rules ?? []);
        const byId = new Map(rules.map((rule) => [rule.id, rule]));
        for (const result of run.results) {
            const index = result.ruleIndex ?? result.rule?.index ?? -1;
            const id = result.ruleId ?? result.rule?.id;
            const rule = id === undefined ? driver.rules?.[index] : byId.get(id);
            const level = levelOf(result, rule);
            if (level === undefined || isSettled(result))
                continue;
            yield placedFinding({
                level,
                message: sarif_findings_messageOf(result),
                rule: textOf(id ?? rule?.id),
                title: undefined,
            }, placeOf(result, run));
        }
    }
}
/**
 * §3.27.10 of the standard: what is no failure has no level of its own
 * (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html).
 */
function levelOf({ kind = 'fail', level }, rule) {
    if (level !== undefined)
        return LEVELS[level];
    if (kind !== 'fail')
        return undefined;
    return LEVELS[rule?.defaultConfiguration?.level ?? 'warning'];
}
/** Suppressed (§3.27.23), or no longer there (§3.27.24). */
function isSettled({ suppressions = [], baselineState }) {
    const isAccepted = ({ status = 'accepted' }) => status === 'accepted';
    return baselineState === 'absent' || suppressions.some(isAccepted);
}
/** `{0}` is the first of the arguments, `{{` a brace (§3.11.5). */
function sarif_findings_messageOf({ message }) {
    const { text, arguments: list } = message;
    if (list === undefined)
        return text;
    // A long argument, often referred to, makes a text that nothing can hold.
    let room = MAX_INSERTED_LENGTH;
    return text.replace(/\{\{|\}\}|\{(\d{1,3})\}/g, (all, at) => {
        if (at === undefined)
            return all.charAt(0);
        const inserted = (list[Number(at)] ?? all).slice(0, room);
        room -= inserted.length;
        return inserted;
    });
}
function placeOf({ locations }, { artifacts = [] }) {
    const { artifactLocation, region = {} } = locations[0]?.physicalLocation ?? {};
    const { uri, index = -1 } = artifactLocation ?? {};
    const found = uri ?? artifacts[index]?.location?.uri;
    return {
        ...(found === undefined ? { path: undefined } : fileOf(found)),
        line: positive(region['startLine']),
        endLine: positive(region['endLine']),
        column: positive(region['startColumn']),
    };
}
/**
 * A relative reference, or a file of this machine (RFC 8089): with an authority
 * that is empty or `localhost`, or with none. What has another scheme or host
 * stays the URI it is.
 */
function fileOf(uri) {
    const path = uri.replace(/^file:(?:\/\/(?:localhost)?)?(?=\/)/i, '');
    // What is before the first colon of a URI is its scheme (RFC 3986, 4.2). A
    // second slash after that of a file begins a host.
    if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(path)) {
        return { path: uri, isForeign: true };
    }
    try {
        return { path: decodeURIComponent(path) };
    }
    catch {
        return { path: uri };
    }
}


/***/ })

};
