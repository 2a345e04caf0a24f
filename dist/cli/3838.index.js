export const id = 3838;
export const ids = [3838];
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

/***/ 34556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ openCliReporter)
});

// EXTERNAL MODULE: ./src/runner/compile-masks.ts
var compile_masks = __webpack_require__(1735);
// EXTERNAL MODULE: ./src/cli/inert-text.ts
var inert_text = __webpack_require__(60704);
// EXTERNAL MODULE: ./src/cli/paint.ts
var cli_paint = __webpack_require__(28694);
// EXTERNAL MODULE: ./src/runner/captured-streams.ts + 2 modules
var captured_streams = __webpack_require__(74115);
// EXTERNAL MODULE: ./src/runner/line-splitter.ts
var line_splitter = __webpack_require__(75940);
// EXTERNAL MODULE: ./src/runner/log-line.ts
var log_line = __webpack_require__(43403);
;// CONCATENATED MODULE: ./src/runner/redact-finding.ts
/**
 * A finding, or a remark, of which every text has been redacted: the escapes of
 * a JSON line can hide what is to stay hidden until they are read.
 */
function redactFinding(entry, redact) {
    const text = (value) => value === undefined ? undefined : redact(value);
    return {
        ...entry,
        message: redact(entry.message),
        file: text(entry.file),
        rule: text(entry.rule),
        title: text(entry.title),
    };
}

;// CONCATENATED MODULE: ./src/cli/plugin-log.ts





const COLOURS = {
    error: 'red',
    warning: 'yellow',
    notice: 'cyan',
    info: 'green',
    debug: 'dim',
};
/**
 * A line of text is shown as it is; a line of JSON with a level and a message
 * as a person would write it, and what it tells of findings as a compiler does.
 * @param print writes one line, which is inert.
 * @param redact hides what the escapes of a JSON line had hidden until now.
 */
function openPluginLog(print, paint, redact) {
    let shownBytes = 0;
    let hiddenBytes = 0;
    const splitter = (0,line_splitter/* splitLines */.u)((line) => {
        const structured = (0,log_line/* parseLogLine */.w)(line);
        if (structured === undefined) {
            (0,line_splitter/* shownPieces */.H)(line).forEach((piece) => print((0,inert_text/* inertText */.U)(redact(piece))));
            return;
        }
        const { remark, findings } = structured;
        const entries = remark === undefined ? findings : [remark, ...findings];
        for (const entry of entries) {
            print(findingLine(redactFinding(entry, redact), paint));
        }
    });
    return {
        write(bytes) {
            // As much as its file holds: a plugin that never stops must not be what
            // fills the memory of a terminal, or of us where nobody reads.
            const room = Math.max(0, captured_streams/* MAX_STDERR_BYTES */.Mo - shownBytes);
            const shown = bytes.subarray(0, room);
            shownBytes += shown.length;
            hiddenBytes += bytes.length - shown.length;
            if (shown.length > 0)
                splitter.push(shown);
        },
        end() {
            splitter.end();
            if (hiddenBytes > 0)
                print(`… ${hiddenBytes} more bytes were dropped`);
            shownBytes = 0;
            hiddenBytes = 0;
        },
    };
}
/** `deploy.sh:3:5: error: the message [rule]`, as editors read it. */
function findingLine(entry, paint) {
    const { file, line, column, level, message, rule } = entry;
    const place = [file, line, column]
        .filter((part) => part !== undefined)
        .join(':');
    const text = (0,inert_text/* inertText */.U)(message);
    return [
        place === '' ? '' : `${paint.bold((0,inert_text/* inertText */.U)(place))}: `,
        `${paint[COLOURS[level]](level)}: `,
        text,
        rule === undefined ? '' : paint.dim(` [${(0,inert_text/* inertText */.U)(rule)}]`),
    ].join('');
}

// EXTERNAL MODULE: ./src/cli/progress-bar.ts + 1 modules
var progress_bar = __webpack_require__(26862);
;// CONCATENATED MODULE: ./src/cli/cli-reporter.ts





/** @param options.quiet shows messages only */
async function openCliReporter(door, { quiet = false } = {}) {
    const progress = await (0,progress_bar/* openProgress */.m)(door, {
        label: 'Pulling the image',
        unit: 'layers',
        quiet,
    });
    const hidden = [];
    let masks;
    const redact = (text) => {
        masks ??= (0,compile_masks/* compileMasks */.z)(hidden);
        return masks.redact(text);
    };
    const say = (text, show = (inert) => inert) => progress.line(show((0,inert_text/* inertText */.U)(redact(text))));
    const sayUnlessQuiet = (text, show) => {
        if (!quiet)
            say(text, show);
    };
    const paint = (0,cli_paint/* paintFor */.e)(door.stderr, door);
    const log = openPluginLog((line) => {
        if (!quiet)
            progress.line(line);
    }, paint, redact);
    return {
        say,
        end() {
            log.end();
            progress.end();
        },
        state(state) {
            if (state === 'create' || state === 'ended')
                progress.end();
        },
        starting: () => undefined,
        container: () => undefined,
        removedStale: (name) => sayUnlessQuiet(`Removed the container ${name}, which an earlier run had left.`),
        progress(line, pull) {
            if (pull === undefined || !progress.isLive) {
                return sayUnlessQuiet(line, paint.dim);
            }
            progress.update({
                done: pull.layersDone,
                total: pull.layers,
                share: pull.share,
            });
        },
        attempt: () => undefined,
        retry(sentence) {
            log.end();
            sayUnlessQuiet(sentence, paint.yellow);
        },
        mask(forms) {
            masks = undefined;
            hidden.push(...forms);
        },
        stderr: (bytes) => log.write(bytes),
    };
}


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

/***/ 9161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerPlugin: () => (/* binding */ registerPlugin)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/orchestrator/docker/docker-orchestrator.ts + 39 modules
var docker_orchestrator = __webpack_require__(9158);
// EXTERNAL MODULE: ./src/orchestrator/docker/docker-image-resolver.ts + 8 modules
var docker_image_resolver = __webpack_require__(64570);
// EXTERNAL MODULE: ./src/registry/adjust-lock.ts
var adjust_lock = __webpack_require__(97602);
// EXTERNAL MODULE: ./src/registry/conflict-error.ts
var conflict_error = __webpack_require__(60782);
// EXTERNAL MODULE: ./src/registry/definition-paths.ts
var definition_paths = __webpack_require__(79607);
// EXTERNAL MODULE: ./src/registry/definition-source.ts
var definition_source = __webpack_require__(79358);
// EXTERNAL MODULE: ./src/registry/directory-of.ts
var directory_of = __webpack_require__(38636);
// EXTERNAL MODULE: ./src/registry/distinct-directories.ts
var distinct_directories = __webpack_require__(77201);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(41969);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(73579);
// EXTERNAL MODULE: ./src/registry/definition-bytes.ts
var definition_bytes = __webpack_require__(10704);
;// CONCATENATED MODULE: ./src/registry/fetch-definition.ts




/** A server that does not answer must not hang a job. */
const DEADLINE_MS = 30_000;
const MAX_REDIRECTS = 5;
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
/**
 * Fetches a definition by HTTPS; by HTTP from this machine only. Bounded in
 * size, time and redirects, of which none leaves HTTPS.
 * @param signal ends it, with its reason
 * @throws UserError `plugin_not_found` with what happened; the query of the
 * address may be a secret and is in no message
 */
async function fetchDefinition(address, signal, deadlineMs = DEADLINE_MS) {
    let url = parseAddress(address);
    const name = shownUrl(url);
    const timeout = AbortSignal.timeout(deadlineMs);
    try {
        for (let redirects = 0;; redirects += 1) {
            const response = await fetch(url, {
                redirect: 'manual',
                signal: AbortSignal.any([signal, timeout]),
                headers: { Accept: 'application/json, application/yaml, */*;q=0.1' },
            });
            const location = response.headers.get('location');
            if (response.status >= 300 && response.status < 400 && location) {
                await response.body?.cancel();
                if (redirects === MAX_REDIRECTS) {
                    throw refusal(name, `redirects more than ${MAX_REDIRECTS} times`);
                }
                url = nextUrl(url, location, name);
                continue;
            }
            if (response.status !== 200) {
                await response.body?.cancel();
                throw refusal(name, `answers with HTTP ${response.status}`);
            }
            const bytes = await readBounded(response, name);
            return { bytes, format: formatOf(response, url, bytes), name };
        }
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof task_error/* UserError */.yo)
            throw error;
        if (timeout.aborted) {
            const why = `did not answer within ${deadlineMs / 1000} s`;
            throw refusal(name, why, error);
        }
        throw refusal(name, `cannot be fetched (${reasonOf(error)})`, error);
    }
}
function parseAddress(address) {
    let url;
    try {
        url = new URL(address);
    }
    catch (cause) {
        // What is no URL can hold a password all the same.
        throw refusal('The address', 'is not a valid URL', cause);
    }
    if (url.username !== '' || url.password !== '') {
        throw refusal(shownUrl(url), 'has a name or a password: leave them out');
    }
    if (!isAllowed(url)) {
        throw refusal(shownUrl(url), 'is not HTTPS: fetch it in another way');
    }
    return url;
}
function isAllowed({ protocol, hostname }) {
    const isPlain = protocol === 'http:' && LOOPBACK.test(hostname);
    return protocol === 'https:' || isPlain;
}
function nextUrl(url, location, name) {
    const next = URL.canParse(location, url.href)
        ? new URL(location, url)
        : undefined;
    const isDowngrade = next?.protocol !== 'https:' && url.protocol === 'https:';
    if (next === undefined || isDowngrade || !isAllowed(next)) {
        throw refusal(name, 'redirects to what is not HTTPS');
    }
    if (next.username !== '' || next.password !== '') {
        throw refusal(name, 'redirects to an address with a password');
    }
    return next;
}
async function readBounded(response, name) {
    const chunks = [];
    let size = 0;
    const body = response.body ?? [];
    for await (const chunk of body) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > definition_bytes/* MAX_JSON_BYTES */.E7) {
            throw refusal(name, `has more than ${definition_bytes/* MAX_JSON_BYTES */.E7 / 1024} KiB, the most a definition may have`);
        }
    }
    return Buffer.concat(chunks);
}
/** By its type, its ending, or its first character. */
function formatOf(response, url, bytes) {
    const type = response.headers.get('content-type') ?? '';
    const ending = (0,external_node_path_.extname)(url.pathname).toLowerCase();
    if (/\bjson\b/i.test(type) || ending === '.json')
        return 'json';
    if (/\byaml\b/i.test(type) || /^\.ya?ml$/.test(ending))
        return 'yaml';
    return /^\s*\{/.test(bytes.toString('latin1')) ? 'json' : 'yaml';
}
/** Without what may be secret in it. */
function shownUrl({ protocol, host, pathname }) {
    return `${protocol}//${host}${pathname}`;
}
function reasonOf(error) {
    const { cause, message } = error;
    return typeof cause?.code === 'string' ? cause.code : (0,quote/* quote */.h)(message);
}
function refusal(name, why, cause) {
    return new task_error/* UserError */.yo('plugin_not_found', `There is no definition to be had: ${(0,quote/* quote */.h)(name, 200)} ${why}.`, { cause });
}

// EXTERNAL MODULE: ./src/registry/lock-written.ts
var lock_written = __webpack_require__(68902);
;// CONCATENATED MODULE: ./src/registry/pin-image.ts


/**
 * The same definition with its image by digest; every other byte of it stays
 * as it is.
 * @throws UserError `definition_invalid` when the place cannot be found
 */
async function pinImage(source, { text }, digest) {
    const pinned = `${text.split('@')[0] ?? text}@${digest}`;
    const content = source.bytes.toString('utf8');
    const range = source.format === 'yaml' ? await yamlRange(content) : jsonRange(content);
    if (range === undefined) {
        throw new task_error/* UserError */.yo('definition_invalid', `The image of ${(0,quote/* quote */.h)(source.name)} cannot be replaced: write ${(0,quote/* quote */.h)(pinned, 400)} there by hand.`);
    }
    const bytes = Buffer.from(content.slice(0, range[0]) +
        JSON.stringify(pinned) +
        content.slice(range[1]));
    return { ...source, bytes };
}
/** An alias has its value elsewhere, where others may use it. */
async function yamlRange(text) {
    const { isScalar, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const node = parseDocument(text, { logLevel: 'silent' }).get('image', true);
    if (!isScalar(node) || node.anchor !== undefined)
        return undefined;
    const [start, end] = node.range ?? [];
    // A block scalar ends with its last line.
    const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
    return start === undefined || end === undefined || isBlock
        ? undefined
        : [start, end];
}
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gs;
/** The text is known to be JSON. */
function jsonRange(text) {
    let depth = 0;
    let key;
    let previous = '';
    for (const { 0: token, index } of text.matchAll(TOKEN)) {
        if (token === '{' || token === '[')
            depth += 1;
        else if (token === '}' || token === ']')
            depth -= 1;
        else if (token.startsWith('"') && depth === 1) {
            if (previous === ':' && key === 'image') {
                return [index, index + token.length];
            }
            key = JSON.parse(token);
        }
        previous = token;
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/registry/place-file.ts
var place_file = __webpack_require__(99439);
// EXTERNAL MODULE: ./src/registry/write-definition.ts + 1 modules
var write_definition = __webpack_require__(50823);
// EXTERNAL MODULE: ./src/runner/bare-task.ts
var bare_task = __webpack_require__(62128);
// EXTERNAL MODULE: ./src/runner/check-policy.ts + 1 modules
var check_policy = __webpack_require__(14084);
// EXTERNAL MODULE: ./src/cli/cli-reporter.ts + 2 modules
var cli_reporter = __webpack_require__(34556);
// EXTERNAL MODULE: ./src/definition/parse-definition.ts + 10 modules
var parse_definition = __webpack_require__(37487);
// EXTERNAL MODULE: ./src/definition/allowed-registry.ts
var allowed_registry = __webpack_require__(75269);
// EXTERNAL MODULE: ./src/definition/show-path.ts
var show_path = __webpack_require__(29086);
// EXTERNAL MODULE: ./src/registry/embedded-definition.ts
var embedded_definition = __webpack_require__(75739);
;// CONCATENATED MODULE: ./src/cli/definition-of-image.ts








/**
 * The definition in the label of an image, which is pulled by its digest.
 * @throws UserError `definition_invalid` when it has no such label
 */
async function definitionOfImage(reference, { orchestrator, digests, signal, onProgress }) {
    const { labels } = await orchestrator.prepareImage({
        ...{ reference, platform: undefined, build: undefined, locked: digests },
        pull: digests === undefined ? 'never' : 'missing',
        mayTransfer: () => Promise.resolve(),
        ...{ signal, onProgress },
    });
    const label = Object.hasOwn(labels, embedded_definition/* DEFINITION_LABEL */.Hn)
        ? labels[embedded_definition/* DEFINITION_LABEL */.Hn]
        : undefined;
    if (label === undefined) {
        throw new task_error/* UserError */.yo('definition_invalid', `The image ${(0,quote/* quote */.h)(reference.text)} has no label ${embedded_definition/* DEFINITION_LABEL */.Hn}: register the file of its definition, or build the image with \`plugin-runner build --label\`.`);
    }
    return (0,embedded_definition/* definitionOfLabel */.$P)(label, reference.text);
}
/**
 * Refuses an image before it is looked up: what else a policy says is known
 * with the definition only.
 * @throws UserError `policy_denied` for an image from where none may come
 */
function checkOrigin(reference, policy) {
    if (policy === undefined)
        return;
    const plain = (0,parse_definition/* parseDefinition */.J)({ id: 'x', image: reference.text }, '/x.json');
    const violation = (0,check_policy/* policyViolations */.B)(plain, (0,bare_task/* aBareTask */.D)('x'), policy).find(({ rule }) => rule === 'registries');
    if (violation === undefined)
        return;
    throw new task_error/* UserError */.yo('policy_denied', `The policy ${(0,show_path/* showPath */.P)(policy.file)} does not allow the image, and it was not looked up: registries: ${violation.allowed}; this is ${(0,quote/* quote */.h)((0,allowed_registry/* imageName */.tO)(reference))}.`);
}

// EXTERNAL MODULE: ./src/cli/open-registry.ts
var open_registry = __webpack_require__(60646);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/definition/image-reference.ts
var image_reference = __webpack_require__(94608);
// EXTERNAL MODULE: ./src/definition/sentence.ts
var sentence = __webpack_require__(51352);
// EXTERNAL MODULE: ./src/definition/value-error.ts
var value_error = __webpack_require__(64447);
// EXTERNAL MODULE: ./src/cli/usage-error.ts
var usage_error = __webpack_require__(14226);
;// CONCATENATED MODULE: ./src/cli/read-definition-source.ts











const IN_DIRECTORY = ['plugin.yaml', 'plugin.yml', 'plugin.json'];
/**
 * Tells a file, a directory with a `plugin.yaml`, a URL and an image apart.
 * @throws UsageError for what is none of them
 */
function definitionOrigin(text, { cwd }) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return { kind: 'url', url: text };
    const path = (0,external_node_path_.resolve)(cwd, text);
    const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stat?.isFile())
        return { kind: 'file', file: path };
    if (stat?.isDirectory()) {
        const file = IN_DIRECTORY.map((name) => (0,external_node_path_.join)(path, name)).find((it) => (0,external_node_fs_.statSync)(it, { throwIfNoEntry: false })?.isFile());
        if (file !== undefined)
            return { kind: 'file', file };
        throw new usage_error/* UsageError */.e(`${(0,show_path/* showPath */.P)(path)} is a directory without a plugin.yaml: name the file of the definition.`);
    }
    if (/\.(?:json|ya?ml)$/.test(text)) {
        throw new usage_error/* UsageError */.e(`There is no file ${(0,show_path/* showPath */.P)(path)}: paths are relative to the working directory.`);
    }
    try {
        return { kind: 'image', reference: (0,image_reference/* parseImageReference */.o)(text) };
    }
    catch (error) {
        if (!(error instanceof value_error/* ValueError */.Q))
            throw error;
        throw new usage_error/* UsageError */.e(`There is no file ${(0,quote/* quote */.h)(text)}, and as an image it is none: ${(0,sentence/* sentence */.e)(error.message)}`);
    }
}
/** @throws UserError `definition_invalid` for a file that cannot be read */
function readSourceFile(file) {
    const refuse = (why, cause) => new task_error/* UserError */.yo('definition_invalid', `${(0,show_path/* showPath */.P)(file)} ${why}.`, { cause });
    const size = (0,external_node_fs_.statSync)(file).size;
    if (size > definition_bytes/* MAX_JSON_BYTES */.E7) {
        throw refuse(`is larger than ${definition_bytes/* MAX_JSON_BYTES */.E7 / 1024} KiB`);
    }
    try {
        const bytes = (0,external_node_fs_.readFileSync)(file);
        return { bytes, format: (0,definition_paths/* isYaml */.u)(file) ? 'yaml' : 'json', name: file };
    }
    catch (error) {
        const { code = 'unknown error' } = error;
        throw refuse(`cannot be read (${code})`, error);
    }
}

// EXTERNAL MODULE: ./src/definition/defaults.ts
var defaults = __webpack_require__(50807);
// EXTERNAL MODULE: ./src/definition/show-quantity.ts
var show_quantity = __webpack_require__(460);
// EXTERNAL MODULE: ./src/runner/definition-json.ts
var definition_json = __webpack_require__(87000);
;// CONCATENATED MODULE: ./src/cli/beyond-defaults.ts



/**
 * What a definition takes that none has who does not ask: more of the machine,
 * or a hole in the sandbox. Who registers another's definition has to know.
 * @returns values by the key of the definition, as it would write them.
 */
function beyondDefaults(definition) {
    const { network, workspace, secrets, limits, timeoutMs } = definition;
    const { readOnly, user, capabilities, runtime } = definition.sandbox;
    const isDefaultUser = user.kind === 'ids' &&
        user.uid === defaults/* DEFAULT_USER */.Az.uid &&
        user.gid === defaults/* DEFAULT_USER */.Az.gid;
    const taken = [
        ['network', network !== defaults/* DEFAULT_NETWORK */.R5, network],
        ['workspace', workspace !== defaults/* DEFAULT_WORKSPACE */.eo, workspace],
        ['secrets', secrets.length > 0, secrets.join(' ')],
        ['sandbox.user', !isDefaultUser, (0,definition_json/* showUser */.V)(definition)],
        ['sandbox.read_only', readOnly !== defaults/* DEFAULT_READ_ONLY */.YI, `${readOnly}`],
        ['sandbox.capabilities', capabilities.length > 0, capabilities.join(' ')],
        ['sandbox.runtime', runtime !== undefined, runtime ?? ''],
        ...above('resource_limits.cpu', 'nanoCpus', show_quantity/* showCpu */.c4),
        ...above('resource_limits.memory', 'memoryBytes', show_quantity/* showBytes */.ni),
        ...above('resource_limits.pids', 'pids', String),
        ...above('resource_limits.tmp', 'tmpBytes', show_quantity/* showBytes */.ni),
        ['timeout', timeoutMs > defaults/* DEFAULT_TIMEOUT_MS */.t1, (0,show_quantity/* showDuration */.kJ)(timeoutMs)],
    ];
    return Object.fromEntries(taken.filter(([, isMore]) => isMore).map(([key, , value]) => [key, value]));
    function above(key, limit, show) {
        return [[key, limits[limit] > defaults/* DEFAULT_LIMITS */.dR[limit], show(limits[limit])]];
    }
}

// EXTERNAL MODULE: ./src/cli/digests-text.ts
var digests_text = __webpack_require__(77867);
// EXTERNAL MODULE: ./src/cli/inert-text.ts
var inert_text = __webpack_require__(60704);
;// CONCATENATED MODULE: ./src/cli/registered-text.ts




/** What has been registered, for people or with `json` for programs. */
function registeredText(registered, { json }) {
    const { definition, change, digests, lockFile, firstRun } = registered;
    const { id, version, file, image, build } = definition;
    const beyond = beyondDefaults(definition);
    if (json) {
        const value = {
            ...{ id, version: version ?? null, file, change },
            image: image.text,
            digest: digests?.digest ?? null,
            platforms: digests?.platforms ?? {},
            lock_file: lockFile ?? null,
            first_run: firstRun ?? null,
            beyond_defaults: beyond,
        };
        return `${JSON.stringify(value, null, 2)}\n`;
    }
    const name = [id, version].filter(Boolean).join(' ');
    const lines = [
        `${WORDS[change]} ${name}: ${(0,show_path/* showPath */.P)(file)}`,
        `image ${image.text}${digests === undefined ? '' : `  ${(0,digests_text/* digestsLine */.Y)(digests)}`}`,
        lockLine(registered, build !== undefined),
        firstRun === undefined ? '' : `it starts (${firstRun})`,
        ...beyondLines(beyond),
    ];
    return `${(0,inert_text/* inertText */.U)(lines.filter(Boolean).join('\n'))}\n`;
}
const WORDS = {
    created: 'registered',
    replaced: 'replaced',
    unchanged: 'already registered',
};
function beyondLines(beyond) {
    const lines = Object.entries(beyond).map(([key, value]) => `  ${key}: ${value}`);
    return lines.length === 0
        ? []
        : ['it takes more than a definition has by default:', ...lines];
}
function lockLine({ definition, digests, lockFile }, isBuilt) {
    if (isBuilt)
        return 'not locked: it is built here, and no registry has it';
    if (lockFile !== undefined)
        return `locked in ${(0,show_path/* showPath */.P)(lockFile)}`;
    if (definition.image.digest !== undefined)
        return '';
    return digests === undefined
        ? 'not locked: no registry was asked'
        : 'not locked: `plugin-runner lock` locks every plugin, `register --pin` writes the digest into the definition';
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/runner/task-runner.ts + 46 modules
var task_runner = __webpack_require__(20242);
;// CONCATENATED MODULE: ./src/runner/check-starts.ts



/** A plugin that needs longer has started, which is all that is asked. */
const MAX_TIMEOUT_MS = 60_000;
/** Those of a plugin that cannot run as it is, also after its start. */
const CANNOT_RUN = new Set([
    'start_failed',
    'engine_unavailable',
    'out_of_memory',
    'cancelled',
]);
/**
 * Runs a plugin once, in its sandbox and its limits, to see whether it starts:
 * with the input of its first test, or with an empty object. Whether it does
 * its work is for its tests: it gets no secrets and no workspace, its input
 * fits no schema, and its output and exit code count for nothing.
 * @param options.locked what its image has to be
 * @param options.policy what it has to keep to
 * @throws UserError `policy_denied` before anything is pulled
 */
async function checkStarts(definition, options, ports) {
    const task = firstTask(definition, options);
    if (options.policy !== undefined) {
        (0,check_policy.checkPolicy)(definition, task, options.policy, options.locked);
    }
    const execution = await (0,task_runner/* runTask */.Z)(task, {
        ...ports,
        registry: {
            resolve: () => Promise.resolve(relaxed(definition)),
            list: () => Promise.resolve({ definitions: [], errors: [] }),
            policy: () => Promise.resolve(undefined),
            locked: () => Promise.resolve(options.locked),
        },
    });
    await execution.removed;
    return startCheck(execution);
}
function firstTask({ id, tests }, { pull, workspace }) {
    const input = tests.find((it) => it.workspace === undefined)?.input ?? {};
    const bytes = Buffer.from(JSON.stringify(input));
    return { ...(0,bare_task/* aBareTask */.D)(id, bytes), pull, workspace };
}
function relaxed(definition) {
    return {
        ...definition,
        inputSchema: undefined,
        secrets: [],
        workspace: 'none',
        retry: { ...definition.retry, attempts: 1 },
        timeoutMs: Math.min(definition.timeoutMs, MAX_TIMEOUT_MS),
    };
}
function startCheck({ record }) {
    const { outcome, error, exit_code, image_digest, states } = record;
    const hasRun = states.some(({ state }) => state === 'run');
    return {
        starts: hasRun && !CANNOT_RUN.has(outcome),
        outcome: outcome ?? 'engine_unavailable',
        error,
        exitCode: exit_code,
        digest: image_digest,
    };
}

// EXTERNAL MODULE: ./src/runner/host-user.ts
var host_user = __webpack_require__(5124);
// EXTERNAL MODULE: ./src/cli/worker-files.ts
var worker_files = __webpack_require__(63252);
;// CONCATENATED MODULE: ./src/cli/start-once.ts








/**
 * Starts a plugin once; its record is not kept.
 * @returns how that ended, in a few words.
 * @throws UserError with the outcome of a plugin that does not start
 */
async function startOnce(definition, { digests, policy, }, door, ports) {
    const records = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'plugin-runner-register-'));
    const { orchestrator, reporter, pull } = ports;
    try {
        const { starts, outcome, error, exitCode } = await checkStarts(definition, {
            locked: digests && { ...digests, file: '' },
            ...{ policy, pull, workspace: door.cwd },
        }, {
            ...{ orchestrator, reporter },
            recordsDirectory: records,
            schemaWorkerFile: (0,worker_files/* workerFilesOf */.b)(door).schema,
            hostUser: (0,host_user/* hostUserOf */.x)(door.env),
            ...{ cancel: door.cancel, hurry: door.hurry },
        });
        reporter.end();
        if (!starts) {
            throw new task_error/* UserError */.yo(outcome, `Plugin ${(0,quote/* quote */.h)(definition.id)} does not start, and is not registered. ${error ?? ''}`);
        }
        return exitCode === null ? outcome : `${outcome}, exit code ${exitCode}`;
    }
    finally {
        await (0,promises_.rm)(records, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./src/cli/unless-cancelled.ts
var unless_cancelled = __webpack_require__(68544);
// EXTERNAL MODULE: ./src/cli/where-writable.ts
var where_writable = __webpack_require__(87322);
// EXTERNAL MODULE: ./src/cli/write-result.ts
var write_result = __webpack_require__(78007);
;// CONCATENATED MODULE: ./src/cli/register-plugin.ts


























/**
 * Puts a definition from a file, a URL or the label of an image into the
 * plugins directory, once it is valid and its plugin has been seen to start. A
 * file that is in a plugins directory already stays where it is.
 */
async function registerPlugin(source, options, door) {
    const origin = definitionOrigin(source, door);
    const orchestrator = new docker_orchestrator/* DockerOrchestrator */.F(door.env);
    try {
        const registered = await (0,unless_cancelled/* unlessCancelled */.M)(door, (0,where_writable/* whereWritable */.O)(door, register(origin, options, door, orchestrator)));
        await (0,write_result/* writeResult */.Z)(registeredText(registered, options), door);
        return 0;
    }
    finally {
        orchestrator.close();
    }
}
async function register(origin, options, door, orchestrator) {
    const directories = (0,distinct_directories/* distinctDirectories */.w)((0,open_registry/* pluginsDirectoriesOf */.D)(door, options));
    const reporter = await (0,cli_reporter/* openCliReporter */.u)(door);
    const policy = await (0,open_registry/* openRegistry */.M)(door, options).policy(door.cancel);
    const resolver = (0,docker_image_resolver/* openImageResolver */.o)(door.env);
    const digestsOf = async (reference) => options.local
        ? undefined
        : resolver.resolve(reference, { signal: door.cancel });
    let source = await sourceOf(origin, door, async (reference) => {
        checkOrigin(reference, policy);
        return definitionOfImage(reference, {
            digests: await digestsOf(reference),
            signal: door.cancel,
            onProgress: (line, pull) => reporter.progress(line, pull),
            orchestrator,
        });
    });
    const place = placeOf(origin, directories);
    const definition = await (0,definition_source/* parseSource */.P)(source, place ?? source.name);
    if (place === undefined && definition.build !== undefined) {
        // The refusal of what is written, before anything is built.
        await (0,write_definition/* writeDefinition */.d)(source, { directories });
    }
    if (policy !== undefined) {
        // Before a registry gets a login for it, and whether it is started or not.
        const locked = options.local ? undefined : check_policy/* TO_BE_RESOLVED */.j;
        (0,check_policy.checkPolicy)(definition, (0,bare_task/* aBareTask */.D)(definition.id), policy, locked);
    }
    const { image, build } = definition;
    const digests = build === undefined ? await digestsOf(image) : undefined;
    const firstRun = options.start
        ? await startOnce(definition, { digests, policy }, door, {
            ...{ orchestrator, reporter },
            pull: options.local && build === undefined ? 'never' : 'missing',
        })
        : undefined;
    if (options.pin && digests !== undefined) {
        source = await pinImage(source, image, digests.digest);
    }
    const check = ({ image }, directory) => {
        if (digests !== undefined)
            (0,adjust_lock/* checkLocked */.zh)(directory, image.text, digests);
    };
    const written = place === undefined
        ? await (0,write_definition/* writeDefinition */.d)(source, {
            directories,
            force: options.force === true,
            yamlWorkerFile: (0,worker_files/* workerFilesOf */.b)(door).yaml,
            signal: door.cancel,
            check,
        }).catch((error) => {
            throw withRemedy(error);
        })
        : await writeInPlace(source, definition, options, door, (it) => check(it, (0,directory_of/* directoryOf */.j)(place, directories) ?? (0,external_node_path_.dirname)(place)));
    const lockFile = await (0,lock_written/* lockWritten */.D)(written, digests, {
        directories,
        yamlWorkerFile: (0,worker_files/* workerFilesOf */.b)(door).yaml,
    });
    return { ...written, digests, lockFile, firstRun };
}
function withRemedy(error) {
    return error instanceof conflict_error/* ConflictError */.f && error.isForceable
        ? new conflict_error/* ConflictError */.f(`${error.message} \`--force\` does that.`, {
            cause: error,
        })
        : error;
}
function sourceOf(origin, { cancel }, ofImage) {
    switch (origin.kind) {
        case 'file':
            return Promise.resolve(readSourceFile(origin.file));
        case 'url':
            return fetchDefinition(origin.url, cancel);
        case 'image':
            return ofImage(origin.reference);
    }
}
/** The file that is a definition of the registry already. */
function placeOf(origin, directories) {
    if (origin.kind !== 'file')
        return undefined;
    const { file } = origin;
    const directory = (0,directory_of/* directoryOf */.j)(file, directories);
    return directory !== undefined && (0,definition_paths/* definitionPaths */.K)(directory).includes(file)
        ? file
        : undefined;
}
/**
 * @param before as its file has it now
 * @param check throws for what is not to be written
 */
async function writeInPlace(source, before, options, door, check) {
    const { id, version, file } = before;
    // Two definitions of one id and version cannot be run.
    await (0,open_registry/* openRegistry */.M)(door, options).resolve(version === undefined ? id : `${id}@${version}`);
    const definition = await (0,definition_source/* parseSource */.P)(source, file);
    check(definition);
    if (readSourceFile(file).bytes.equals(source.bytes)) {
        return { definition: before, change: 'unchanged', replaced: undefined };
    }
    (0,place_file/* replaceFile */.f)(file, source.bytes);
    return { definition, change: 'replaced', replaced: before };
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

/***/ 94901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ makeDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Makes a directory and the parents that are missing; one that is there stays
 * as it is. In place of `recursive` of Node.js, which never ends where the
 * kernel says that a parent is missing and it is there, as it does below /proc
 * (https://github.com/nodejs/node/blob/v24.0.0/src/node_file.cc, MKDirpSync).
 * @param mode of those that are made.
 * @throws NodeJS.ErrnoException when there cannot be one.
 */
function makeDirectory(directory, mode = 0o777) {
    const missing = [];
    let path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);
    while (!isDirectory(path)) {
        missing.unshift(path);
        path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    }
    for (const each of missing) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(each, { mode });
        }
        catch (error) {
            // Another process can have made it meanwhile.
            if (!isDirectory(each))
                throw error;
        }
    }
}
/** The root of a file system always is one. */
function isDirectory(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}


/***/ }),

/***/ 15335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vu: () => (/* binding */ formatOwner),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   md: () => (/* binding */ isRunningHere),
/* harmony export */   oz: () => (/* binding */ ownProcess),
/* harmony export */   pZ: () => (/* binding */ parseOwner)
/* harmony export */ });
/* unused harmony export processOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const OWNER = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/(\d{1,20})\/([1-9]\d{0,9})\/(\d{1,20})$/;
/** @returns this process; undefined where the kernel does not say (no Linux). */
function ownProcess(proc = '/proc') {
    return processOf('self', proc);
}
/**
 * @param pid of a process that runs now, in our PID namespace.
 * @returns undefined where the kernel does not say (no Linux).
 */
function processOf(pid, proc = '/proc') {
    try {
        const stat = readStat(proc, String(pid));
        const namespace = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`${proc}/self/ns/pid`);
        const text = [
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${proc}/sys/kernel/random/boot_id`, 'utf8').trim(),
            /^pid:\[(\d+)\]$/.exec(namespace)?.[1],
            stat.pid,
            stat.startTime,
        ].join('/');
        return parseOwner(text);
    }
    catch {
        return undefined;
    }
}
/** The text of a label. */
function formatOwner(owner) {
    const { bootId, pidNamespace, pid, startTime } = owner;
    return [bootId, pidNamespace, pid, startTime].join('/');
}
/** @returns undefined for what `formatOwner` does not write. */
function parseOwner(text) {
    const [, bootId, pidNamespace, pid, startTime] = OWNER.exec(text) ?? [];
    if (!bootId || !pidNamespace || !pid || !startTime)
        return undefined;
    return { bootId, pidNamespace, pid: Number(pid), startTime };
}
/**
 * Whether a process of this boot and this PID namespace has ended. In doubt it
 * has not: another user's processes can be invisible in /proc, not to `kill`.
 */
function hasEnded(owner, proc = '/proc') {
    try {
        process.kill(owner.pid, 0);
    }
    catch (error) {
        if (error.code === 'ESRCH')
            return true;
    }
    try {
        const { state, startTime } = readStat(proc, String(owner.pid));
        // A zombie has ended; only its parent has not taken notice.
        return startTime !== owner.startTime || state === 'Z' || state === 'X';
    }
    catch {
        return false;
    }
}
/**
 * Whether a process of this machine runs, by the text of `formatOwner`.
 * @returns undefined for one of another boot or PID namespace, or of none:
 * nobody here can tell.
 */
function isRunningHere(text, here = ownProcess()) {
    const owner = parseOwner(text);
    const isHere = owner !== undefined &&
        owner.bootId === here?.bootId &&
        owner.pidNamespace === here.pidNamespace;
    return isHere ? !hasEnded(owner) : undefined;
}
/**
 * Fields 1, 3 and 22 of /proc/PID/stat; the second is a name that may hold
 * spaces and brackets (https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html).
 */
function readStat(proc, pid) {
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${proc}/${pid}/stat`, 'utf8');
    const rest = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return {
        pid: text.slice(0, text.indexOf(' ')),
        state: rest[0] ?? '',
        startTime: rest[19] ?? '',
    };
}


/***/ }),

/***/ 75739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ definitionOfLabel),
/* harmony export */   Hn: () => (/* binding */ DEFINITION_LABEL),
/* harmony export */   LL: () => (/* binding */ labelOfDefinition)
/* harmony export */ });
/* harmony import */ var _definition_definition_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37999);
/* harmony import */ var _definition_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54783);
/* harmony import */ var _definition_json_pointer__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75239);
/* harmony import */ var _definition_bytes__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10704);
/* harmony import */ var _document__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79759);
/* harmony import */ var _yaml_parser__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11818);






/** The label of an image that holds the definition of its plugin. */
const DEFINITION_LABEL = 'io.plugin-runner.definition';
/** What Linux takes of one argument of `docker build` (MAX_ARG_STRLEN). */
const MAX_LABEL_BYTES = 100 * 1024;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
/** Base64 of the largest definition, with room for its line ends. */
const MAX_ENCODED = 2 * _definition_bytes__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JSON_BYTES */ .E7;
/**
 * The definition in the label of an image: JSON or YAML text, or either in
 * base64. It is for that image, whatever it says: an image does not know under
 * which names it is pushed. It has no `build`, whose files are elsewhere.
 * @param label the text of the label; nothing of it can be trusted
 * @param image the reference that the definition gets
 * @throws DefinitionError when it cannot be read as one object
 */
async function definitionOfLabel(label, image, parseYaml = (0,_yaml_parser__WEBPACK_IMPORTED_MODULE_3__/* .yamlParser */ .$z)(undefined)) {
    const name = `the label ${DEFINITION_LABEL} of ${image}`;
    // Before anything searches it: whoever made the image chose its length, too.
    if (label.length > MAX_ENCODED)
        throw tooLarge(name, _definition_bytes__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JSON_BYTES */ .E7);
    const text = decoded(label);
    const isJson = /^\s*\{/.test(text);
    const limit = isJson ? _definition_bytes__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JSON_BYTES */ .E7 : _definition_bytes__WEBPACK_IMPORTED_MODULE_1__/* .MAX_YAML_BYTES */ .jl;
    const bytes = Buffer.from(text);
    if (bytes.length > limit)
        throw tooLarge(name, limit);
    // Its ending says how it is read.
    const file = isJson ? `${name}.json` : `${name}.yaml`;
    try {
        const value = await (0,_document__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .T)(bytes, file, parseYaml);
        const own = portable(value, name);
        return toSource({ ...own, image }, name);
    }
    catch (error) {
        if (!(error instanceof _definition_definition_error__WEBPACK_IMPORTED_MODULE_0__/* .DefinitionError */ .g))
            throw error;
        throw new _definition_definition_error__WEBPACK_IMPORTED_MODULE_0__/* .DefinitionError */ .g(name, error.faults, { cause: error });
    }
}
/**
 * The label for the image of a definition.
 * @param value what the definition's file holds
 * @param file absolute path of it, for messages
 * @throws DefinitionError when it does not fit into a label
 */
function labelOfDefinition(value, file) {
    const label = JSON.stringify(portable(value, file));
    if (Buffer.byteLength(label) > MAX_LABEL_BYTES) {
        const message = `is larger than ${MAX_LABEL_BYTES / 1024} KiB, the most that is put into a label`;
        throw new _definition_definition_error__WEBPACK_IMPORTED_MODULE_0__/* .DefinitionError */ .g(file, [{ pointer: '', rule: 'size', message }]);
    }
    return label;
}
function tooLarge(name, limit) {
    const message = `is larger than ${limit / 1024} KiB`;
    return new _definition_definition_error__WEBPACK_IMPORTED_MODULE_0__/* .DefinitionError */ .g(name, [{ pointer: '', rule: 'size', message }]);
}
function toSource(value, name) {
    const bytes = Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
    return { bytes, format: 'json', name };
}
/**
 * A definition without what only makes sense beside its files: `build`, and
 * tests that need a workspace.
 */
function portable(value, file) {
    if (!(0,_definition_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(value)) {
        const message = 'must be one object';
        throw new _definition_definition_error__WEBPACK_IMPORTED_MODULE_0__/* .DefinitionError */ .g(file, [{ pointer: '', rule: 'type', message }]);
    }
    const inexact = inexactNumber(value);
    if (inexact !== undefined) {
        // Written anew, it would be another number.
        const message = 'has more digits than can be kept: write it as a string';
        throw new _definition_definition_error__WEBPACK_IMPORTED_MODULE_0__/* .DefinitionError */ .g(file, [
            { pointer: inexact, rule: 'number', message },
        ]);
    }
    const { tests, ...rest } = value;
    delete rest['build'];
    const kept = Array.isArray(tests)
        ? tests.filter((it) => !(0,_definition_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(it) || !('workspace' in it))
        : tests;
    return kept === undefined || (Array.isArray(kept) && kept.length === 0)
        ? rest
        : { ...rest, tests: kept };
}
function inexactNumber(value, pointer = '') {
    if (typeof value === 'number') {
        return Number.isInteger(value) && !Number.isSafeInteger(value)
            ? pointer
            : undefined;
    }
    if (typeof value !== 'object' || value === null)
        return undefined;
    for (const [key, member] of Object.entries(value)) {
        const found = inexactNumber(member, (0,_definition_json_pointer__WEBPACK_IMPORTED_MODULE_5__/* .pointerTo */ .xH)(pointer, key));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Base64 has no quotes, colons and braces; a definition has some. */
function decoded(label) {
    const dense = label.replace(/\s/g, '');
    return BASE64.test(dense)
        ? Buffer.from(dense, 'base64').toString('utf8')
        : label;
}


/***/ }),

/***/ 87000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ showUser),
/* harmony export */   w: () => (/* binding */ definitionJson)
/* harmony export */ });
/* harmony import */ var _execution_record__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83592);

/**
 * A definition with all its defaults, as the CLI and the API give it: keys in
 * snake_case, durations in milliseconds, sizes in bytes, `null` for what there
 * is not. Pure.
 */
function definitionJson(definition) {
    const { limits, retry, stop, sandbox } = definition;
    return {
        id: definition.id,
        version: definition.version ?? null,
        name: definition.name,
        description: definition.description,
        file: definition.file,
        image: definition.image.text,
        platform: definition.platform ?? null,
        build: definition.build ?? null,
        entrypoint: definition.entrypoint ?? null,
        command: definition.command ?? null,
        env: definition.env,
        secrets: definition.secrets,
        defaults: definition.defaults ?? null,
        input: { via: definition.inputVia },
        input_schema: definition.inputSchema ?? null,
        output: {
            via: definition.outputVia,
            format: definition.outputFormat,
            max_bytes: definition.maxOutputBytes,
        },
        output_schema: definition.outputSchema ?? null,
        resource_limits: (0,_execution_record__WEBPACK_IMPORTED_MODULE_0__/* .recordedLimits */ .X5)(limits),
        timeout_ms: definition.timeoutMs,
        retry: {
            attempts: retry.attempts,
            backoff_ms: retry.backoffMs,
            on: [...retry.on.outcomes, ...retry.on.exitCodes],
        },
        exit_codes: Object.fromEntries([...definition.exitCodes].map(([code, { meaning, outcome }]) => [
            code,
            { meaning: meaning ?? null, outcome },
        ])),
        stop: { signal: stop.signal, grace_ms: stop.graceMs },
        network: definition.network,
        sandbox: {
            read_only: sandbox.readOnly,
            user: showUser(definition),
            capabilities: sandbox.capabilities,
            runtime: sandbox.runtime ?? null,
        },
        workspace: definition.workspace,
        tests: definition.tests.map(({ name }) => name),
    };
}
/** `sandbox.user` as a definition has it. */
function showUser({ sandbox: { user }, }) {
    return user.kind === 'ids' ? `${user.uid}:${user.gid}` : user.kind;
}


/***/ }),

/***/ 83592:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ emptyRecord),
/* harmony export */   GJ: () => (/* binding */ recordedAttempt),
/* harmony export */   Hj: () => (/* binding */ makeRecordDirectory),
/* harmony export */   QH: () => (/* binding */ recordedUsage),
/* harmony export */   X5: () => (/* binding */ recordedLimits),
/* harmony export */   jK: () => (/* binding */ attemptFields),
/* harmony export */   rh: () => (/* binding */ writeRecord),
/* harmony export */   sh: () => (/* binding */ RECORD_FILES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _definition_make_directory__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94901);
/* harmony import */ var _orchestrator_owner__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15335);




/** File names inside a record directory. */
const RECORD_FILES = {
    record: 'execution.json',
    stdout: 'stdout',
    stderr: 'stderr.log',
    usage: 'usage.ndjson',
    findings: 'findings.json',
    artifacts: 'artifacts.json',
    sarif: 'output.sarif',
    /** Directory of the files that the plugin left. */
    artifactsDirectory: 'artifacts',
    /** The output of a plugin that leaves it in a file. */
    output: 'output.json',
    /** Directory of the files that the plugin gets; gone when it has ended. */
    files: 'files',
    shown: 'shown.json',
};
/** A record that nothing is known of yet. */
function emptyRecord(executionId, plugin) {
    const owner = (0,_orchestrator_owner__WEBPACK_IMPORTED_MODULE_3__/* .ownProcess */ .oz)();
    return {
        record_version: 1,
        execution_id: executionId,
        status: 'running',
        process: owner === undefined ? null : (0,_orchestrator_owner__WEBPACK_IMPORTED_MODULE_3__/* .formatOwner */ .Vu)(owner),
        trace_id: null,
        plugin,
        plugin_version: null,
        definition_file: null,
        policy_file: null,
        lock_file: null,
        image: null,
        output_format: null,
        states: [],
        outcome: null,
        error: null,
        duration_ms: null,
        timeout_ms: null,
        input_bytes: null,
        files: null,
        ...attemptFields(),
        attempts: [],
    };
}
/** Those fields, with nothing known yet. */
function attemptFields() {
    return {
        container: null,
        image_digest: null,
        exit_code: null,
        warnings: [],
        limits: null,
        sandbox: null,
        output_bytes: null,
        stdout_bytes: null,
        stdout_dropped_bytes: null,
        stderr_bytes: null,
        stderr_dropped_bytes: null,
        usage: recordedUsage(undefined),
        findings: { error: 0, warning: 0, notice: 0 },
        artifacts: null,
    };
}
/** Usage as a record holds it. */
function recordedUsage(usage) {
    const whole = (value) => value === undefined ? null : Math.round(value);
    return {
        peak_memory_bytes: whole(usage?.peakMemoryBytes),
        cpu_ms: whole(usage?.cpuMs),
        peak_pids: whole(usage?.peakPids),
        network_received_bytes: whole(usage?.networkReceivedBytes),
        network_sent_bytes: whole(usage?.networkSentBytes),
        block_read_bytes: whole(usage?.blockReadBytes),
        block_written_bytes: whole(usage?.blockWrittenBytes),
        source: usage?.source ?? null,
        read_at_end: usage?.isWhole ?? null,
    };
}
/** The attempt that a record is about, as one of its `attempts`. */
function recordedAttempt(record, end) {
    return {
        attempt: record.attempts.length + 1,
        container: record.container,
        outcome: end.outcome,
        exit_code: record.exit_code,
        error: end.error,
        warnings: end.warnings,
        duration_ms: end.duration_ms,
        stdout_bytes: record.stdout_bytes,
        stderr_bytes: record.stderr_bytes,
        usage: record.usage,
    };
}
/** Limits as a record holds them. */
function recordedLimits(limits) {
    return {
        nano_cpus: limits.nanoCpus,
        memory_bytes: limits.memoryBytes,
        pids: limits.pids,
        tmp_bytes: limits.tmpBytes,
    };
}
/**
 * Makes the directory of one execution, readable by its owner only.
 * @returns its path.
 * @throws NodeJS.ErrnoException when there cannot be one.
 */
function makeRecordDirectory(recordsDirectory, executionId) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordsDirectory, executionId);
    (0,_definition_make_directory__WEBPACK_IMPORTED_MODULE_2__/* .makeDirectory */ .O)(directory, 0o700);
    return directory;
}
/**
 * Writes the record so that a reader never sees half of one.
 * @throws NodeJS.ErrnoException when it cannot be written; what was there stays.
 */
function writeRecord(directory, record) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, RECORD_FILES.record);
    const partial = `${path}.partial`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(partial, `${JSON.stringify(record, null, 2)}\n`, {
            mode: 0o600,
        });
    }
    catch (error) {
        // On a full disk, its beginning is in the way of the next one.
        tryUnlink(partial);
        throw error;
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(partial, path);
}
function tryUnlink(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(file);
    }
    catch {
        // It may never have been made.
    }
}


/***/ }),

/***/ 23062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readFilePart),
/* harmony export */   J: () => (/* binding */ readJsonFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The first or the last bytes of a regular file, as UTF-8; a character that
 * the cut goes through becomes U+FFFD.
 * @returns undefined when there is no such file or it cannot be read.
 */
function readFilePart(path, maxBytes, from = 'start') {
    let descriptor;
    try {
        // Without O_NONBLOCK, opening a FIFO waits for its writer; a link could
        // lead out of the record.
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!status.isFile())
            return undefined;
        const bytes = Buffer.alloc(Math.min(status.size, maxBytes));
        const offset = from === 'start' ? 0 : status.size - bytes.length;
        const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, 0, bytes.length, offset);
        const text = bytes.toString('utf8', 0, length);
        return { text, totalBytes: status.size };
    }
    catch {
        return undefined;
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/**
 * The JSON value that a file holds.
 * @returns undefined when it is larger, or not JSON, or cannot be read.
 */
function readJsonFile(path, maxBytes) {
    const part = readFilePart(path, maxBytes);
    if (part === undefined || part.totalBytes > maxBytes)
        return undefined;
    try {
        return JSON.parse(part.text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
