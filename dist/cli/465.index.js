export const id = 465;
export const ids = [465,7572];
export const modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 77867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ digestsLine),
/* harmony export */   Z: () => (/* binding */ changedLine)
/* harmony export */ });
/** What an image is, in a line. */
function digestsLine({ digest, platforms }) {
    return `${digest} (${Object.keys(platforms).join(', ')})`;
}
/** What an image was and is, in a line. */
function changedLine({ reference, was, is, platforms, }) {
    const which = platforms.length === 0
        ? 'the same for every platform'
        : platforms.join(', ');
    return `${reference}  was ${was.digest}, is ${is.digest} (${which})`;
}


/***/ }),

/***/ 61223:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lockPlugins: () => (/* binding */ lockPlugins)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/orchestrator/docker/docker-image-resolver.ts + 8 modules
var docker_image_resolver = __webpack_require__(64570);
// EXTERNAL MODULE: ./src/registry/by-code-unit.ts
var by_code_unit = __webpack_require__(34833);
// EXTERNAL MODULE: ./src/registry/digest-changes.ts
var digest_changes = __webpack_require__(51659);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(73579);
// EXTERNAL MODULE: ./src/registry/registry.ts
var registry_registry = __webpack_require__(77936);
;// CONCATENATED MODULE: ./src/registry/directory-images.ts



/**
 * Reads every definition of a plugins directory.
 * @throws UserError `definition_invalid` when one of them is invalid: it may
 * name an image, too
 */
async function directoryImages(directory, yamlWorkerFile) {
    const registry = (0,registry_registry/* createRegistry */.I)({
        directories: [directory],
        ...(yamlWorkerFile !== undefined && { yamlWorkerFile }),
    });
    const { definitions, errors } = await registry.list();
    const [error] = errors;
    if (error !== undefined) {
        const messages = errors.map(({ message }) => message);
        throw new task_error/* UserError */.yo('definition_invalid', messages.join('\n'), {
            cause: error,
        });
    }
    const plugins = new Map();
    const pulled = definitions.filter(({ build }) => build === undefined);
    for (const definition of pulled) {
        const { text } = definition.image;
        plugins.set(text, [...(plugins.get(text) ?? []), definition]);
    }
    return {
        plugins: new Map([...plugins].sort(([a], [b]) => (0,by_code_unit/* byCodeUnit */.X)(a, b))),
        built: definitions.filter(({ build }) => build !== undefined),
    };
}

// EXTERNAL MODULE: ./src/registry/load-lock.ts
var load_lock = __webpack_require__(48315);
// EXTERNAL MODULE: ./src/registry/lock.ts
var registry_lock = __webpack_require__(17588);
// EXTERNAL MODULE: ./src/definition/image-reference.ts
var image_reference = __webpack_require__(94608);
;// CONCATENATED MODULE: ./src/registry/resolve-all.ts


/** Registries count requests; more at once gain little. */
const AT_ONCE = 4;
/**
 * Resolves references, a few at a time.
 * @param known what each stood for before, where that is known
 * @throws EngineError with every one that could not be resolved
 */
async function resolveAll(references, { resolve, signal, onResolved }, known = new Map()) {
    const resolved = new Map();
    const errors = [];
    const open = [...references];
    const work = async () => {
        for (let text = open.shift(); text !== undefined; text = open.shift()) {
            signal.throwIfAborted();
            try {
                const options = { signal, known: known.get(text) };
                resolved.set(text, await resolve((0,image_reference/* parseImageReference */.o)(text), options));
                onResolved?.(text, resolved.size, references.length);
            }
            catch (error) {
                if (signal.aborted || !(error instanceof task_error/* TaskError */.Ik))
                    throw error;
                errors.push(error);
            }
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    const [first] = errors;
    if (first === undefined)
        return resolved;
    const messages = errors.map(({ message }) => message).sort();
    throw new task_error/* EngineError */.NJ(first.outcome, messages.join('\n'), { cause: first });
}

;// CONCATENATED MODULE: ./src/registry/check-lock.ts







/**
 * Compares the lock of a plugins directory with its definitions and with what
 * registries say now. Changes nothing.
 * @throws UserError `definition_invalid` for a definition or a lock that is
 * @throws EngineError for what cannot be resolved
 */
async function checkLock({ directory, registries, yamlWorkerFile, }) {
    const { plugins, built } = await directoryImages(directory, yamlWorkerFile);
    const lock = (0,load_lock/* loadLock */.G)(directory);
    const locked = lock?.images ?? new Map();
    const common = [...plugins.keys()].filter((it) => locked.has(it));
    const now = registries && (await resolveAll(common, registries, locked));
    const drifted = common.flatMap((reference) => {
        const was = locked.get(reference);
        const is = now?.get(reference);
        return (was && is && (0,digest_changes/* changedImage */.U)(reference, was, is)) ?? [];
    });
    return {
        file: (0,external_node_path_.join)(directory, registry_lock/* LOCK_NAME */.S),
        exists: lock !== undefined,
        missing: [...plugins]
            .filter(([reference]) => !locked.has(reference))
            .map(([reference, users]) => ({
            reference,
            plugins: users.map(({ id }) => id),
        })),
        superfluous: [...locked.keys()]
            .filter((it) => !plugins.has(it))
            .sort(by_code_unit/* byCodeUnit */.X),
        drifted,
        fit: common.length - drifted.length,
        built: built.map(({ id }) => id),
    };
}

// EXTERNAL MODULE: ./src/registry/directory-of.ts
var directory_of = __webpack_require__(38636);
// EXTERNAL MODULE: ./src/registry/distinct-directories.ts
var distinct_directories = __webpack_require__(77201);
// EXTERNAL MODULE: ./src/registry/write-lock.ts
var write_lock = __webpack_require__(60062);
;// CONCATENATED MODULE: ./src/registry/update-lock.ts








/**
 * Locks the images of a plugins directory: adds what is missing, removes what
 * is gone, and keeps what is there. Nothing is written unless all of it is
 * known.
 * @throws UserError `definition_invalid` for a definition or a lock that is
 * @throws EngineError for what cannot be resolved
 */
async function updateLock(options) {
    const { directory, update = new Set() } = options;
    const { plugins, built } = await directoryImages(directory, options.yamlWorkerFile);
    const before = (0,load_lock/* loadLock */.G)(directory);
    const locked = before?.images ?? new Map();
    const wanted = [...plugins.keys()];
    const asked = wanted.filter((it) => !locked.has(it) || update === 'all' || update.has(it));
    const resolved = await resolveAll(asked, options, locked);
    const images = new Map();
    for (const reference of wanted) {
        const digests = resolved.get(reference) ?? locked.get(reference);
        if (digests !== undefined)
            images.set(reference, digests);
    }
    const lock = { file: (0,external_node_path_.join)(directory, registry_lock/* LOCK_NAME */.S), images };
    const written = before === undefined || (0,write_lock/* formatLock */.X)(before) !== (0,write_lock/* formatLock */.X)(lock);
    if (written)
        (0,write_lock/* writeLock */.b)(lock);
    const changed = [...images].flatMap(([reference, is]) => {
        const was = locked.get(reference);
        return (was && (0,digest_changes/* changedImage */.U)(reference, was, is)) ?? [];
    });
    const isChanged = new Set(changed.map(({ reference }) => reference));
    return {
        file: lock.file,
        added: [...images]
            .filter(([reference]) => !locked.has(reference))
            .map(([reference, is]) => ({ reference, is })),
        removed: [...locked]
            .filter(([reference]) => !images.has(reference))
            .map(([reference, was]) => ({ reference, was }))
            .sort((a, b) => (0,by_code_unit/* byCodeUnit */.X)(a.reference, b.reference)),
        changed,
        kept: wanted.filter((it) => locked.has(it) && !isChanged.has(it)),
        built: built.map(({ id }) => id),
        written,
    };
}

// EXTERNAL MODULE: ./src/cli/inert-text.ts
var inert_text = __webpack_require__(60704);
// EXTERNAL MODULE: ./src/definition/show-path.ts
var show_path = __webpack_require__(29086);
// EXTERNAL MODULE: ./src/cli/digests-text.ts
var digests_text = __webpack_require__(77867);
;// CONCATENATED MODULE: ./src/cli/lock-check-text.ts


/** How a lock differs from what it is about, a line each. */
function checkedLines(lock) {
    const { missing, superfluous, drifted, built, fit, exists } = lock;
    const differences = missing.length + superfluous.length + drifted.length;
    const file = (0,show_path/* showPath */.P)(lock.file);
    const verdict = !exists
        ? 'is not there: run `plugin-runner lock`'
        : differences === 0
            ? `fits: ${fit} locked`
            : `does not fit: ${fit} fit, ${differences} ${differences > 1 ? 'do' : 'does'} not; \`plugin-runner lock\` adds what is missing and removes what is superfluous, \`plugin-runner lock --update\` takes what registries have now`;
    return [
        ...missing.map(({ reference, plugins }) => `missing      ${reference}  of ${plugins.join(', ')}`),
        ...superfluous.map((reference) => `superfluous  ${reference}`),
        ...drifted.map((it) => `drifted      ${(0,digests_text/* changedLine */.Z)(it)}`),
        ...built.map((id) => `not locked: ${id} is built here, and no registry has it`),
        `${file} ${verdict}`,
    ];
}
/** The same as a JSON value. */
function checkedValue(lock) {
    const { file, exists, missing, superfluous, drifted, fit, built } = lock;
    const fits = exists && missing.length + superfluous.length + drifted.length === 0;
    return { file, exists, fits, missing, superfluous, drifted, fit, built };
}

;// CONCATENATED MODULE: ./src/cli/lock-update-text.ts


/** What became of a lock, a line each. */
function updatedLines(lock) {
    const { added, removed, changed, kept, built } = lock;
    const file = (0,show_path/* showPath */.P)(lock.file);
    return [
        ...added.map(({ reference, is }) => `added    ${reference}  ${(0,digests_text/* digestsLine */.Y)(is)}`),
        ...removed.map(({ reference }) => `removed  ${reference}`),
        ...changed.map((it) => `changed  ${(0,digests_text/* changedLine */.Z)(it)}`),
        ...built.map((id) => `not locked: ${id} is built here, and no registry has it`),
        `${file} ${lock.written ? 'was written' : 'is as it was'}: ${added.length + changed.length + kept.length} locked`,
    ];
}
/** The same as a JSON value. */
function updatedValue(lock) {
    const { file, written, added, removed, changed, kept, built } = lock;
    return {
        ...{ file, written },
        added: added.map(({ reference, is }) => ({ reference, ...is })),
        removed: removed.map(({ reference, was }) => ({ reference, ...was })),
        ...{ changed, kept, built },
    };
}

// EXTERNAL MODULE: ./src/cli/progress-bar.ts + 1 modules
var progress_bar = __webpack_require__(26862);
// EXTERNAL MODULE: ./src/cli/open-registry.ts
var open_registry = __webpack_require__(60646);
// EXTERNAL MODULE: ./src/cli/unless-cancelled.ts
var unless_cancelled = __webpack_require__(68544);
// EXTERNAL MODULE: ./src/cli/usage-error.ts
var usage_error = __webpack_require__(14226);
// EXTERNAL MODULE: ./src/cli/where-writable.ts
var where_writable = __webpack_require__(87322);
// EXTERNAL MODULE: ./src/cli/worker-files.ts
var worker_files = __webpack_require__(63252);
// EXTERNAL MODULE: ./src/cli/write-result.ts
var write_result = __webpack_require__(78007);
;// CONCATENATED MODULE: ./src/cli/lock-plugins.ts
















/** What `lock --check` exits with when a lock does not fit. */
const DIFFERS_EXIT_CODE = 1;
/**
 * Locks the images of every plugins directory, or checks its lock.
 * @returns 1 when a check has found a difference.
 * @throws UsageError for options that do not go together
 */
async function lockPlugins(plugins, options, door) {
    checkOptions(plugins, options);
    return (0,unless_cancelled/* unlessCancelled */.M)(door, options.check
        ? check(options, door)
        : (0,where_writable/* whereWritable */.O)(door, update(plugins, options, door)));
}
function checkOptions(plugins, { update, check, offline }) {
    if (check && update) {
        throw new usage_error/* UsageError */.e('--check changes nothing: leave --update out.');
    }
    if (offline && !check) {
        throw new usage_error/* UsageError */.e('--offline is for --check: locking asks registries.');
    }
    if (plugins.length > 0 && !update) {
        throw new usage_error/* UsageError */.e('A lock has every plugin of its directory: name plugins with --update only, or none.');
    }
}
async function update(plugins, options, door) {
    const named = await namedImages(plugins, options, door);
    const locks = [];
    for (const directory of directoriesOf(options, door)) {
        const ofDirectory = named.get(directory) ?? new Set();
        const all = options.update && plugins.length === 0;
        const lock = await asking(door, (registries) => updateLock({
            directory,
            update: all ? 'all' : ofDirectory,
            yamlWorkerFile: (0,worker_files/* workerFilesOf */.b)(door).yaml,
            ...registries,
        }));
        locks.push(lock);
    }
    await write(options.json, { locks: locks.map(updatedValue) }, locks.flatMap(updatedLines), door);
    return 0;
}
async function check(options, door) {
    const locks = [];
    for (const directory of directoriesOf(options, door)) {
        const lock = await asking(door, (registries) => checkLock({
            directory,
            yamlWorkerFile: (0,worker_files/* workerFilesOf */.b)(door).yaml,
            registries: options.offline ? undefined : registries,
        }));
        locks.push(lock);
    }
    await write(options.json, { locks: locks.map(checkedValue) }, locks.flatMap(checkedLines), door);
    const fits = locks.every(({ exists, missing, superfluous, drifted }) => exists && missing.length + superfluous.length + drifted.length === 0);
    return fits ? 0 : DIFFERS_EXIT_CODE;
}
/** The references of the named plugins, by plugins directory. */
async function namedImages(plugins, options, door) {
    const registry = (0,open_registry/* openRegistry */.M)(door, options);
    const directories = directoriesOf(options, door);
    const named = new Map();
    for (const plugin of plugins) {
        const { file, image, build } = await registry.resolve(plugin);
        if (build !== undefined) {
            throw new usage_error/* UsageError */.e(`${plugin} has \`build\`: its image is built here, and never locked.`);
        }
        const directory = (0,directory_of/* directoryOf */.j)(file, directories) ?? (0,external_node_path_.dirname)(file);
        const references = named.get(directory) ?? new Set();
        named.set(directory, references.add(image.text));
    }
    return named;
}
function directoriesOf(options, door) {
    return (0,distinct_directories/* distinctDirectories */.w)((0,open_registry/* pluginsDirectoriesOf */.D)(door, options));
}
/** Has registries asked, while a terminal sees how many have answered. */
async function asking(door, work) {
    const resolver = (0,docker_image_resolver/* openImageResolver */.o)(door.env);
    const label = 'Asking registries';
    const progress = await (0,progress_bar/* openProgress */.m)(door, { label, unit: 'images' });
    try {
        return await work({
            resolve: (reference, options) => resolver.resolve(reference, options),
            signal: door.cancel,
            onResolved(reference, done, total) {
                const detail = (0,inert_text/* inertText */.U)(reference);
                if (progress.isLive)
                    progress.update({ done, total, detail });
                else
                    progress.line(`resolved ${detail}`);
            },
        });
    }
    finally {
        progress.end();
    }
}
function write(json, value, lines, door) {
    const text = json
        ? JSON.stringify(value, null, 2)
        : lines.map(inert_text/* inertText */.U).join('\n');
    return (0,write_result/* writeResult */.Z)(`${text}\n`, door);
}


/***/ }),

/***/ 28694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ paintFor)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57336);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(picocolors__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Colours for a stream: on a terminal, and where FORCE_COLOR asks for them,
 * never where NO_COLOR is set (https://no-color.org).
 */
function paintFor(stream, { env }) {
    return picocolors__WEBPACK_IMPORTED_MODULE_0___default().createColors(hasColours(stream, env));
}
function hasColours(stream, env) {
    if (env['NO_COLOR'])
        return false;
    const forced = env['FORCE_COLOR'];
    if (forced)
        return forced !== '0' && forced !== 'false';
    return stream.isTTY === true && env['TERM'] !== 'dumb';
}


/***/ }),

/***/ 26862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ openProgress)
});

// UNUSED EXPORTS: isLiveTerminal

// EXTERNAL MODULE: ./src/cli/paint.ts
var cli_paint = __webpack_require__(28694);
;// CONCATENATED MODULE: ./src/cli/bar-line.ts
const CELLS = 24;
/** A narrower bar says nothing. */
const MIN_CELLS = 8;
/**
 * A bar as one line that fits a terminal: what is left out first is the detail,
 * then the length of the bar, then the bar. Pure.
 * @param columns of the terminal; the last one stays empty.
 */
function barLine({ label, done, total, share = done / total, unit, detail, seconds }, columns, paint) {
    const of = total > 0 ? `/${total}` : '';
    const count = `${done}${of}${unit === undefined ? '' : ` ${unit}`}`;
    const time = seconds === 0 ? '' : `${seconds} s`;
    const words = [label, count, time].filter((word) => word !== '').join('  ');
    const room = columns - 1;
    const left = room - words.length - 2;
    if (left < MIN_CELLS || total <= 0)
        return words.slice(0, Math.max(0, room));
    const cells = Math.min(CELLS, left);
    const full = Math.floor(Math.min(1, Math.max(0, share)) * cells);
    const bar = paint.green('█'.repeat(full)) + paint.dim('░'.repeat(cells - full));
    const rest = left - cells - 2;
    const about = detail === undefined || rest < MIN_CELLS ? '' : cut(detail, rest);
    return [label, bar, count, time, about && paint.dim(about)]
        .filter((word) => word !== '')
        .join('  ');
}
function cut(text, length) {
    return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

// EXTERNAL MODULE: ./src/cli/terminal-columns.ts
var terminal_columns = __webpack_require__(92146);
;// CONCATENATED MODULE: ./src/cli/progress-bar.ts



/** The bar lives on while nothing is told of: a layer can take minutes. */
const TICK_MS = 1_000;
/** Without a terminal, how many lines say how far it is. */
const PLAIN_LINES = 10;
/**
 * True where a line can be drawn over: on a terminal that can, where a person
 * looks at it, and not a log of CI.
 */
function isLiveTerminal(stream, { env }) {
    const isCi = env['CI'] !== undefined && !/^(?:0|false)?$/.test(env['CI']);
    // One without a size has no place to draw at.
    const hasPlace = stream.isTTY === true && stream.columns !== 0;
    return hasPlace && env['TERM'] !== 'dumb' && !isCi;
}
/**
 * Opens the progress of some work on stderr: a bar at the bottom of a terminal;
 * elsewhere a plain line for every tenth of it. Nobody else may write to stderr
 * until it has ended: {@link Progress.line} is for that.
 */
async function openProgress(door, options) {
    if (options.quiet || !isLiveTerminal(door.stderr, door)) {
        return plainProgress(door, options);
    }
    // Nobody else needs what draws it.
    const { createLogUpdate } = await __webpack_require__.e(/* import() */ 9829).then(__webpack_require__.bind(__webpack_require__, 92210));
    // A hidden cursor stays hidden when the process is killed.
    const draw = createLogUpdate(door.stderr, {
        showCursor: true,
    });
    const paint = (0,cli_paint/* paintFor */.e)(door.stderr, door);
    const startedAt = performance.now();
    let state;
    let timer;
    const redraw = () => {
        if (state === undefined)
            return;
        const seconds = Math.floor((performance.now() - startedAt) / 1_000);
        const columns = (0,terminal_columns/* terminalColumns */.U)(door.stderr);
        draw(barLine({ ...options, ...state, seconds }, columns, paint));
    };
    return {
        isLive: true,
        update(update) {
            state = advanced(options, state, update);
            timer ??= setInterval(redraw, TICK_MS).unref();
            redraw();
        },
        line(text) {
            // `persist` cuts what is longer than the terminal is high.
            if (state !== undefined)
                draw.clear();
            door.stderr.write(`${text}\n`);
            redraw();
        },
        end() {
            if (state !== undefined)
                draw.clear();
            clearInterval(timer);
            timer = undefined;
            state = undefined;
        },
    };
}
function plainProgress({ stderr }, options) {
    let state;
    let tenths = 0;
    return {
        isLive: false,
        update(update) {
            state = advanced(options, state, update);
            const { done, total } = state;
            const reached = total > 0 ? Math.floor((done / total) * PLAIN_LINES) : 0;
            if (options.quiet || reached <= tenths)
                return;
            tenths = reached;
            const unit = options.unit === undefined ? '' : ` ${options.unit}`;
            stderr.write(`${options.label}: ${done} of ${total}${unit}\n`);
        },
        line: (text) => void stderr.write(`${text}\n`),
        end: () => undefined,
    };
}
function advanced({ total = 0 }, before, update) {
    return {
        done: update.done,
        total: update.total ?? before?.total ?? total,
        share: update.share,
        detail: update.detail,
    };
}


/***/ }),

/***/ 68544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unlessCancelled)
/* harmony export */ });
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73579);

/**
 * Work that ends when the user wants it to.
 * @throws UserError `cancelled` instead of whatever the end made of it
 */
async function unlessCancelled({ cancel }, work) {
    try {
        return await work;
    }
    catch (error) {
        if (!cancel.aborted || error instanceof _definition_task_error__WEBPACK_IMPORTED_MODULE_0__/* .TaskError */ .Ik)
            throw error;
        throw new _definition_task_error__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('cancelled', 'It was interrupted before it was done.', {
            cause: error,
        });
    }
}


/***/ }),

/***/ 87322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ whereWritable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _definition_show_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29086);
/* harmony import */ var _usage_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14226);



/** What a system says that does not let this user change a directory. */
const REFUSALS = new Set(['EACCES', 'EPERM', 'EROFS']);
/** What changes a directory; `open` does where a new file is written. */
const CHANGES = new Set(['link', 'mkdir', 'open', 'rename', 'rmdir', 'unlink']);
/**
 * Work that changes the files of a plugins directory.
 * @throws UsageError with what to do, where this user may not
 */
async function whereWritable({ cwd }, work) {
    try {
        return await work;
    }
    catch (error) {
        const { code = '', syscall = '', path } = error;
        if (path === undefined || !REFUSALS.has(code) || !CHANGES.has(syscall)) {
            throw error;
        }
        throw new _usage_error__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${(0,_definition_show_path__WEBPACK_IMPORTED_MODULE_1__/* .showPath */ .P)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), cwd)} cannot be written to (${code}): ` +
            'run it as a user who may, or have the directory made writable.', { cause: error });
    }
}


/***/ }),

/***/ 5191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cliEnvironment: () => (/* binding */ cliEnvironment)
/* harmony export */ });
/**
 * The environment for the docker CLI and its credential helpers: everything
 * they may need (HOME, PATH, proxies, cloud credentials), and nothing of the
 * step – its inputs hold secrets, and its tokens give write access to caches.
 */
function cliEnvironment(env) {
    const kept = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && !/^(INPUT_|STATE_|ACTIONS_)/i.test(name)) {
            kept[name] = value;
        }
    }
    return kept;
}


/***/ }),

/***/ 25629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ik: () => (/* binding */ adviceOn),
  dg: () => (/* binding */ isTransient),
  pullImage: () => (/* binding */ pullImage),
  TT: () => (/* binding */ pullableName)
});

// UNUSED EXPORTS: pullArguments

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(41969);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(73579);
;// CONCATENATED MODULE: ./src/orchestrator/docker/pull-progress.ts
/** What the docker CLI says of a layer: `44e5a631f964: Download complete`. */
const LAYER = /^(\w{12,64}): (Pulling fs layer|Waiting|Downloading|Verifying Checksum|Download complete|Extracting|Pull complete|Already exists)\b/;
/** How much of a layer is done by then: it is downloaded, and unpacked. */
const SHARES = {
    'Download complete': 0.5,
    Extracting: 0.5,
    'Pull complete': 1,
    'Already exists': 1,
};
/**
 * Follows the lines of a `docker pull` without a terminal. Layers are all that
 * it tells of: no sizes, so a large one counts as much as a small one.
 * @returns what takes a line, and gives how far the pull is; undefined for a
 * line that is not about a layer.
 */
function pullFollower() {
    const shares = new Map();
    return (line) => {
        const [, layer, state] = LAYER.exec(line) ?? [];
        if (layer === undefined || state === undefined)
            return undefined;
        // What has been downloaded is waiting for its turn, not for its bytes.
        const before = shares.get(layer) ?? 0;
        shares.set(layer, Math.max(before, SHARES[state] ?? 0));
        const all = [...shares.values()];
        return {
            layers: all.length,
            layersDone: all.filter((share) => share === 1).length,
            share: all.reduce((sum, share) => sum + share, 0) / all.length,
        };
    };
}

;// CONCATENATED MODULE: ./src/orchestrator/docker/image-pull.ts




/** Tries in all; a registry that is down for longer is a real failure. */
const ATTEMPTS = 3;
const FIRST_PAUSE_MS = 1_000;
/**
 * Pulls an image through the docker CLI; retries only what may pass.
 * @throws EngineError `image_unavailable` with the registry's last words.
 */
async function pullImage(request, run, pause = (ms, signal) => (0,promises_.setTimeout)(ms, undefined, { signal })) {
    const { reference, signal, onProgress } = request;
    for (let attempt = 1;; attempt += 1) {
        const follow = pullFollower();
        const result = await run(pullArguments(request), {
            signal,
            onLine: (line) => onProgress(line, follow(line)),
        });
        signal.throwIfAborted();
        if (result.exitCode === 0)
            return;
        const reason = lastLine(result.stderr);
        const transient = isTransient(reason);
        if (!transient || attempt === ATTEMPTS) {
            throw new task_error/* EngineError */.NJ('image_unavailable', pullFailure(reference, reason, transient ? attempt : 1));
        }
        const jitter = 0.75 + Math.random() / 2;
        const pauseMs = Math.round(FIRST_PAUSE_MS * 4 ** (attempt - 1) * jitter);
        onProgress(`pull failed (${(0,quote/* quote */.h)(reason, quote/* LONG_QUOTE */.E)}), trying again in ${pauseMs} ms`);
        await pause(pauseMs, signal);
    }
}
/** The argv of `docker pull`. Pure. */
function pullArguments(request) {
    return [
        'pull',
        ...(request.platform === undefined ? [] : ['--platform', request.platform]),
        '--',
        pullableName(request.reference),
    ];
}
/** The reference with an explicit tag: an empty tag can mean all tags. */
function pullableName(reference) {
    return reference.tag === undefined && reference.digest === undefined
        ? `${reference.text}:latest`
        : reference.text;
}
/**
 * Whether trying again can help. Unknown faults are not retried: a wrong name
 * or a missing right never gets better, and waiting hides it.
 */
function isTransient(reason) {
    if (/no space left|unauthorized|denied|forbidden|not found|manifest unknown|no matching manifest|invalid reference|repository does not exist|no basic auth/i.test(reason)) {
        return false;
    }
    return /toomanyrequests|too many requests|\b429\b|\b50[0234]\b|internal server error|bad gateway|service unavailable|gateway time-?out|timeout|timed out|deadline exceeded|connection reset|connection refused|broken pipe|unexpected EOF|\bEOF\b|no such host|temporary failure|server misbehaving|network is unreachable|TLS handshake/i.test(reason);
}
function pullFailure(reference, reason, attempts) {
    const tries = attempts > 1 ? ` after ${attempts} tries` : '';
    return (`The image ${(0,quote/* quote */.h)(reference.text, quote/* LONG_QUOTE */.E)} could not be pulled${tries}: ` +
        `${(0,quote/* quote */.h)(reason || 'docker pull gave no reason', quote/* LONG_QUOTE */.E)}. ${adviceOn(reason)}`);
}
/** What to do about the last words of a registry. One sentence. */
function adviceOn(reason) {
    if (/no matching manifest/i.test(reason)) {
        return 'It is not published for this platform: set `platform:` in the definition to one that it has.';
    }
    if (/no space left|unauthorized|denied|forbidden|no basic auth/i.test(reason)) {
        return 'Log in to the registry in an earlier step, and check the name.';
    }
    if (/not found|manifest unknown|does not exist/i.test(reason)) {
        return 'Check the name and the tag of `image:` in the definition.';
    }
    if (/toomanyrequests|too many requests|429/i.test(reason)) {
        return "The registry's rate limit is used up: log in, or use a mirror.";
    }
    return 'Check that the registry can be reached from this runner.';
}
function lastLine(text) {
    return (text
        .trim()
        .split(/[\r\n]+/)
        .at(-1)
        ?.trim() ?? '');
}


/***/ }),

/***/ 51659:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ changedImage)
/* harmony export */ });
/* harmony import */ var _by_code_unit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34833);

/** @returns undefined when nothing has changed */
function changedImage(reference, was, is) {
    const platforms = [
        ...new Set([...Object.keys(was.platforms), ...Object.keys(is.platforms)]),
    ].filter((it) => was.platforms[it] !== is.platforms[it]);
    if (platforms.length === 0 && was.digest === is.digest)
        return undefined;
    return { reference, was, is, platforms: platforms.sort(_by_code_unit__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X) };
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


/***/ }),

/***/ 99439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ placeNewFile),
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/**
 * Writes a file that is not there yet, whole or not at all.
 * @returns false when there is one by then, which stays as it is.
 */
function placeNewFile(path, content) {
    return withPartialFile(path, content, (partial) => {
        try {
            // Unlike a rename, it never replaces anything.
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(partial, path);
            return true;
        }
        catch (error) {
            if (error.code === 'EEXIST')
                return false;
            throw error;
        }
    });
}
/** Writes a file, in place of the one that is there, whole or not at all. */
function replaceFile(path, content) {
    withPartialFile(path, content, (partial) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(partial, path));
}
/** Its name is one that a registry passes over. */
function withPartialFile(path, content, place) {
    const name = `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.partial`;
    const partial = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), name);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(partial, content, { flag: 'wx' });
        return place(partial);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(partial, { force: true });
    }
}


/***/ }),

/***/ 60062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatLock),
/* harmony export */   b: () => (/* binding */ writeLock)
/* harmony export */ });
/* harmony import */ var _by_code_unit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34833);
/* harmony import */ var _parse_lock__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67094);
/* harmony import */ var _place_file__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99439);



/** Where editors find what a lock may hold. */
const SCHEMA = 'https://raw.githubusercontent.com/org/plugin-runner/v1/schema/lock.schema.json';
/** Writes a lock, whole or not at all. */
function writeLock(lock) {
    (0,_place_file__WEBPACK_IMPORTED_MODULE_1__/* .replaceFile */ .f)(lock.file, formatLock(lock));
}
/**
 * The text of a lock: one value a line and everything sorted, so that the same
 * lock is always the same bytes, and two branches seldom meet in one line.
 */
function formatLock({ images }) {
    const sorted = (entries) => Object.fromEntries([...entries].sort(([a], [b]) => (0,_by_code_unit__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(a, b)));
    const value = {
        $schema: SCHEMA,
        lock_version: _parse_lock__WEBPACK_IMPORTED_MODULE_0__/* .LOCK_VERSION */ .T,
        images: sorted(Array.from(images, ([reference, { digest, platforms }]) => [
            reference,
            { digest, platforms: sorted(Object.entries(platforms)) },
        ])),
    };
    return `${JSON.stringify(value, null, 2)}\n`;
}


/***/ })

};
