export const id = 5448;
export const ids = [5448,4084];
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
    return stream.isTTY === true && env['TERM'] !== 'dumb' && !isCi;
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
        const columns = door.stderr.columns ?? 80;
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

/***/ 33067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerPlugin: () => (/* binding */ registerPlugin)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/orchestrator/docker/docker-orchestrator.ts + 32 modules
var docker_orchestrator = __webpack_require__(2649);
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
// EXTERNAL MODULE: ./src/definition/image-reference.ts
var image_reference = __webpack_require__(94608);
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
        throw new usage_error/* UsageError */.e(`There is no file ${(0,quote/* quote */.h)(text)}, and as an image it is none: ${error.message}.`);
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

// EXTERNAL MODULE: ./src/cli/digests-text.ts
var digests_text = __webpack_require__(77867);
// EXTERNAL MODULE: ./src/cli/inert-text.ts
var inert_text = __webpack_require__(60704);
;// CONCATENATED MODULE: ./src/cli/registered-text.ts



/** What has been registered, for people or with `json` for programs. */
function registeredText(registered, { json }) {
    const { definition, change, digests, lockFile, firstRun } = registered;
    const { id, version, file, image, build } = definition;
    if (json) {
        const value = {
            ...{ id, version: version ?? null, file, change },
            image: image.text,
            digest: digests?.digest ?? null,
            platforms: digests?.platforms ?? {},
            lock_file: lockFile ?? null,
            first_run: firstRun ?? null,
        };
        return `${JSON.stringify(value, null, 2)}\n`;
    }
    const name = [id, version].filter(Boolean).join(' ');
    const lines = [
        `${WORDS[change]} ${name}: ${(0,show_path/* showPath */.P)(file)}`,
        `image ${image.text}${digests === undefined ? '' : `  ${(0,digests_text/* digestsLine */.Y)(digests)}`}`,
        lockLine(registered, build !== undefined),
        firstRun === undefined ? '' : `it starts (${firstRun})`,
    ];
    return `${(0,inert_text/* inertText */.U)(lines.filter(Boolean).join('\n'))}\n`;
}
const WORDS = {
    created: 'registered',
    replaced: 'replaced',
    unchanged: 'already registered',
};
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
// EXTERNAL MODULE: ./src/runner/task-runner.ts + 44 modules
var task_runner = __webpack_require__(33047);
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
// EXTERNAL MODULE: ./src/cli/write-result.ts
var write_result = __webpack_require__(78007);
;// CONCATENATED MODULE: ./src/cli/register-plugin.ts

























/** It will be known which image it is: that is all that a policy asks of it. */
const TO_BE_RESOLVED = { digest: '', platforms: {} };
/**
 * Puts a definition from a file, a URL or the label of an image into the
 * plugins directory, once it is valid and its plugin has been seen to start. A
 * file that is in a plugins directory already stays where it is.
 */
async function registerPlugin(source, options, door) {
    const origin = definitionOrigin(source, door);
    const orchestrator = new docker_orchestrator/* DockerOrchestrator */.F(door.env);
    try {
        const registered = await (0,unless_cancelled/* unlessCancelled */.M)(door, register(origin, options, door, orchestrator));
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
        const locked = options.local ? undefined : TO_BE_RESOLVED;
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
    const lockFile = await lock(written, digests, directories);
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
/** Without a lock there is none: every other plugin would be missing in it. */
async function lock({ definition, replaced }, digests, directories) {
    const { file, image } = definition;
    const directory = (0,directory_of/* directoryOf */.j)(file, directories) ?? (0,external_node_path_.dirname)(file);
    const before = replaced?.image.text;
    if (before !== undefined && before !== image.text && (0,external_node_fs_.existsSync)(directory)) {
        await (0,adjust_lock/* unlockImage */.W9)(directory, before);
    }
    if (digests === undefined)
        return undefined;
    const { digest, platforms } = digests;
    return (0,adjust_lock/* lockImage */.r2)(directory, image.text, { digest, platforms });
}


/***/ }),

/***/ 75269:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ parseAllowedRegistry),
/* harmony export */   L$: () => (/* binding */ isFrom),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/* harmony import */ var _image_reference__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94608);
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41969);
/* harmony import */ var _value_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64447);



const DOCKER_HUB = 'docker.io';
/** Another name of the same registry. */
const DOCKER_HUB_INDEX = 'index.docker.io';
/**
 * Where images may come from: `host`, or `host/` and the beginning of a
 * repository. @returns it with the host in lower case, and one name for Docker
 * Hub.
 * @throws ValueError when there is no host, or a tag, a pattern or a scheme
 */
function parseAllowedRegistry(text) {
    const entry = text.endsWith('/') ? text.slice(0, -1) : text;
    const slash = entry.indexOf('/');
    const host = slash === -1 ? entry : entry.slice(0, slash);
    // Without a host it is the beginning of a repository of whatever registry.
    const hasHost = /[.:]/.test(host) || host === 'localhost';
    if (!hasHost || !isBeginningOfImage(entry)) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_1__/* .ValueError */ .Q(`${(0,_quote__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(text)} is not a registry: write its host, such as "ghcr.io", or the host and the beginning of a repository, such as "ghcr.io/my-org"`);
    }
    return withHost(host, slash === -1 ? '' : entry.slice(slash));
}
/**
 * The whole name of an image, without tag and digest: `alpine` is
 * `docker.io/library/alpine`.
 */
function imageName({ registry, repository }) {
    if (registry !== undefined)
        return withHost(registry, `/${repository}`);
    const isOfficial = !repository.includes('/');
    return `${DOCKER_HUB}/${isOfficial ? 'library/' : ''}${repository}`;
}
/** True when the name begins with the registry, whole parts of it. */
function isFrom(name, registry) {
    return `${name}/`.startsWith(`${registry}/`);
}
function isBeginningOfImage(entry) {
    try {
        (0,_image_reference__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o)(`${entry}/x`);
        return true;
    }
    catch (error) {
        if (error instanceof _value_error__WEBPACK_IMPORTED_MODULE_1__/* .ValueError */ .Q)
            return false;
        throw error;
    }
}
function withHost(host, path) {
    const name = host.toLowerCase();
    return `${name === DOCKER_HUB_INDEX ? DOCKER_HUB : name}${path}`;
}


/***/ }),

/***/ 97602:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W9: () => (/* binding */ unlockImage),
/* harmony export */   r2: () => (/* binding */ lockImage),
/* harmony export */   zh: () => (/* binding */ checkLocked)
/* harmony export */ });
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41969);
/* harmony import */ var _definition_show_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29086);
/* harmony import */ var _conflict_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60782);
/* harmony import */ var _digest_changes__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51659);
/* harmony import */ var _load_lock__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48315);
/* harmony import */ var _registry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54863);
/* harmony import */ var _write_lock__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60062);







/**
 * Locks one image of a plugins directory that has a lock.
 * @returns the path of the lock; undefined without one: to make one is a
 * decision about every plugin of the directory
 * @throws DefinitionError when there is a lock that cannot be used
 */
function lockImage(directory, reference, digests) {
    return rewritten(directory, (images) => images.set(reference, digests));
}
/**
 * Refuses an image that the lock of a plugins directory has as another one: it
 * is locked for every plugin that names it, and changes by `lock --update` only.
 * @throws ConflictError with what it was and what it is
 * @throws DefinitionError when there is a lock that cannot be used
 */
function checkLocked(directory, reference, digests) {
    const lock = (0,_load_lock__WEBPACK_IMPORTED_MODULE_2__/* .loadLock */ .G)(directory);
    const was = lock?.images.get(reference);
    if (lock === undefined || was === undefined)
        return;
    if ((0,_digest_changes__WEBPACK_IMPORTED_MODULE_5__/* .changedImage */ .U)(reference, was, digests) === undefined)
        return;
    throw new _conflict_error__WEBPACK_IMPORTED_MODULE_1__/* .ConflictError */ .f(`The image ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(reference)} is in ${(0,_definition_show_path__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P)(lock.file)} as another one: it was ${was.digest} and is ${digests.digest} by now. Nothing was written. If that is meant, run \`plugin-runner lock --update\`, which says for which plugins it changes, and register it again.`);
}
/**
 * Takes an image out of the lock of a plugins directory, unless another
 * definition names it, or one that cannot be read may do so.
 * @returns the path of the lock; undefined when nothing was taken out
 * @throws DefinitionError when there is a lock that cannot be used
 */
async function unlockImage(directory, reference) {
    const registry = (0,_registry__WEBPACK_IMPORTED_MODULE_3__/* .createRegistry */ .I)({ directories: [directory] });
    const { definitions, errors } = await registry.list();
    const isNamed = definitions.some(({ build, image }) => build === undefined && image.text === reference);
    if (isNamed || errors.length > 0)
        return undefined;
    return rewritten(directory, (images) => images.delete(reference));
}
function rewritten(directory, change) {
    const lock = (0,_load_lock__WEBPACK_IMPORTED_MODULE_2__/* .loadLock */ .G)(directory);
    if (lock === undefined)
        return undefined;
    const images = new Map(lock.images);
    if (change(images) === false)
        return undefined;
    const changed = { file: lock.file, images };
    (0,_write_lock__WEBPACK_IMPORTED_MODULE_4__/* .writeLock */ .b)(changed);
    return lock.file;
}


/***/ }),

/***/ 60782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ ConflictError)
/* harmony export */ });
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73579);

/**
 * What was asked for would change or hide what somebody else has put into a
 * plugins directory: nothing was written.
 */
class ConflictError extends _definition_task_error__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    /** Whether `force` would replace it; how to say so is the door's to add. */
    isForceable;
    constructor(message, options) {
        super('definition_invalid', message, options);
        this.isForceable = options?.isForceable ?? false;
    }
}


/***/ }),

/***/ 79358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseSource)
/* harmony export */ });
/* harmony import */ var _definition_definition_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37999);
/* harmony import */ var _definition_bytes__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10704);
/* harmony import */ var _definition_paths__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79607);
/* harmony import */ var _definition_file__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80717);




/**
 * The definition that a source holds.
 * @param file absolute path of the file it is to be in: what it names by a
 * relative path is relative to that
 * @throws DefinitionError with everything that is wrong
 */
async function parseSource({ bytes, format, name }, file, parseYaml) {
    const limit = format === 'yaml' ? _definition_bytes__WEBPACK_IMPORTED_MODULE_1__/* .MAX_YAML_BYTES */ .jl : _definition_bytes__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JSON_BYTES */ .E7;
    if (bytes.length > limit) {
        const message = `is larger than ${limit / 1024} KiB, the most a ${format.toUpperCase()} file may have`;
        throw new _definition_definition_error__WEBPACK_IMPORTED_MODULE_0__/* .DefinitionError */ .g(name, [{ pointer: '', rule: 'size', message }]);
    }
    try {
        const hasFormat = (0,_definition_paths__WEBPACK_IMPORTED_MODULE_2__/* .isYaml */ .u)(file) === (format === 'yaml');
        // A URL or an image has no ending that says how it is read.
        const named = hasFormat ? file : `${file}.${format}`;
        return await (0,_definition_file__WEBPACK_IMPORTED_MODULE_3__/* .parseDefinitionBytes */ .c)(bytes, named, parseYaml);
    }
    catch (error) {
        if (!(error instanceof _definition_definition_error__WEBPACK_IMPORTED_MODULE_0__/* .DefinitionError */ .g))
            throw error;
        // The file is not there yet: the source is what has to be corrected.
        throw new _definition_definition_error__WEBPACK_IMPORTED_MODULE_0__/* .DefinitionError */ .g(name, error.faults, { cause: error });
    }
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

/***/ 50823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ writeDefinition)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(41969);
// EXTERNAL MODULE: ./src/definition/show-path.ts
var show_path = __webpack_require__(29086);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(73579);
// EXTERNAL MODULE: ./src/registry/conflict-error.ts
var conflict_error = __webpack_require__(60782);
// EXTERNAL MODULE: ./src/registry/conflicts.ts
var conflicts = __webpack_require__(5456);
// EXTERNAL MODULE: ./src/registry/definition-paths.ts
var definition_paths = __webpack_require__(79607);
// EXTERNAL MODULE: ./src/registry/definition-source.ts
var definition_source = __webpack_require__(79358);
// EXTERNAL MODULE: ./src/registry/definition-store.ts
var definition_store = __webpack_require__(86482);
// EXTERNAL MODULE: ./src/registry/directory-of.ts
var directory_of = __webpack_require__(38636);
// EXTERNAL MODULE: ./src/registry/distinct-directories.ts
var distinct_directories = __webpack_require__(77201);
// EXTERNAL MODULE: ./src/registry/files-of.ts
var files_of = __webpack_require__(53200);
// EXTERNAL MODULE: ./src/registry/load-definitions.ts
var load_definitions = __webpack_require__(15408);
;// CONCATENATED MODULE: ./src/registry/new-file-names.ts
/** Names that mean something else in a plugins directory. */
const RESERVED = /^policy(?:\.|$)/i;
/**
 * The names, without an ending, that the file of a definition may get; the
 * first that is free is the one. Another version of the plugin may have the
 * plain one.
 */
function newFileNames(id, version) {
    const plain = RESERVED.test(id) ? `plugin-${id}` : id;
    return version === undefined ? [plain] : [plain, `${plain}@${version}`];
}

// EXTERNAL MODULE: ./src/registry/place-file.ts
var place_file = __webpack_require__(99439);
// EXTERNAL MODULE: ./src/registry/show-version.ts
var show_version = __webpack_require__(22747);
// EXTERNAL MODULE: ./src/registry/yaml-parser.ts + 1 modules
var yaml_parser = __webpack_require__(11818);
;// CONCATENATED MODULE: ./src/registry/write-definition.ts


















/**
 * Writes a definition into a plugins directory, as it is, comments and all. A
 * version beside another one gets a file of its own; the file of the same id
 * and version is replaced with `force` only.
 * @throws DefinitionError with everything that is wrong with it
 * @throws ConflictError when something else is in its place
 */
async function writeDefinition(source, options) {
    const directories = (0,distinct_directories/* distinctDirectories */.w)(options.directories);
    const directory = directories[0] ?? '';
    const ending = source.format === 'json' ? 'json' : 'yaml';
    const definition = await (0,definition_source/* parseSource */.P)(source, (0,external_node_path_.join)(directory, `definition.${ending}`), (text, file) => (0,yaml_parser/* yamlParser */.$z)(options.yamlWorkerFile)(text, file, options.signal));
    if (definition.build !== undefined)
        throw builtElsewhere(definition, source);
    const found = await (0,load_definitions/* loadDefinitions */.J)(directories.filter((it) => (0,external_node_fs_.existsSync)(it)), (0,definition_store/* fileStore */.o)(options.yamlWorkerFile), (0,files_of/* filesOf */.R)(definition.id), options.signal);
    const same = sameVersion(definition, found);
    options.check?.(definition, (same && (0,directory_of/* directoryOf */.j)(same.file, directories)) ?? directory);
    if (same !== undefined)
        return replace(same, definition, source, options);
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    for (const name of newFileNames(definition.id, definition.version)) {
        const file = (0,external_node_path_.join)(directory, `${name}.${ending}`);
        const taken = fileOf(directory, name);
        // A file that nobody can read as a definition is nobody's plugin.
        const isBroken = found.errors.some((it) => it.file === taken);
        if (taken !== undefined && isBroken && options.force) {
            moveTo(file, taken, source.bytes);
            const written = { ...definition, file };
            return { definition: written, change: 'replaced', replaced: undefined };
        }
        if (taken === undefined && (0,place_file/* placeNewFile */.O)(file, source.bytes)) {
            const written = { ...definition, file };
            return { definition: written, change: 'created', replaced: undefined };
        }
    }
    throw noFreeName(definition, directory);
}
/** @throws ConflictError for what nobody should replace unasked */
function sameVersion(definition, { definitions }) {
    const { id, version } = definition;
    const namesakes = definitions.filter((it) => it.id.toLowerCase() === id.toLowerCase());
    const [conflict] = (0,conflicts/* findConflicts */.N)(namesakes);
    if (conflict !== undefined) {
        throw new conflict_error/* ConflictError */.f(conflict.error.message, { cause: conflict.error });
    }
    const other = namesakes.find((it) => it.id !== id);
    if (other !== undefined) {
        throw new conflict_error/* ConflictError */.f(`${(0,quote/* quote */.h)(id)} and ${(0,quote/* quote */.h)(other.id)} of ${(0,show_path/* showPath */.P)(other.file)} differ in case only: choose another id.`);
    }
    return namesakes.find((it) => it.version === version);
}
function replace(same, definition, { bytes, format }, { force }) {
    const hasFormat = ((0,definition_paths/* isYaml */.u)(same.file) ? 'yaml' : 'json') === format;
    if (hasFormat && (0,external_node_fs_.readFileSync)(same.file).equals(bytes)) {
        return { definition: same, change: 'unchanged', replaced: undefined };
    }
    if (!force) {
        throw new conflict_error/* ConflictError */.f(`Plugin ${(0,quote/* quote */.h)(same.id)} ${(0,show_version/* showVersion */.C)(same.version)} is in ${(0,show_path/* showPath */.P)(same.file)} already, and differs: give the new one another \`version\`, or replace it.`, { isForceable: true });
    }
    const file = hasFormat
        ? same.file
        : same.file.replace(/\.[^.]*$/, format === 'json' ? '.json' : '.yaml');
    moveTo(file, same.file, bytes);
    return {
        definition: { ...definition, file },
        change: 'replaced',
        replaced: same,
    };
}
/**
 * Writes a file in place of another one, which may have another name.
 * @throws ConflictError when that name is another file's
 */
function moveTo(file, before, bytes) {
    if (file === before) {
        (0,place_file/* replaceFile */.f)(file, bytes);
        return;
    }
    if (!(0,place_file/* placeNewFile */.O)(file, bytes)) {
        throw new conflict_error/* ConflictError */.f(`${(0,show_path/* showPath */.P)(file)} is another file, which ${(0,show_path/* showPath */.P)(before)} would become: give it another name first.`);
    }
    (0,external_node_fs_.rmSync)(before);
}
function fileOf(directory, name) {
    return ['json', 'yaml', 'yml']
        .map((ending) => (0,external_node_path_.join)(directory, `${name}.${ending}`))
        .find((file) => (0,external_node_fs_.existsSync)(file));
}
function noFreeName({ id, version }, directory) {
    const names = newFileNames(id, version);
    const files = names.flatMap((name) => fileOf(directory, name) ?? []);
    return new conflict_error/* ConflictError */.f(`${files.map((file) => (0,show_path/* showPath */.P)(file)).join(' and ')} ${files.length > 1 ? 'are' : 'is'} something else than plugin ${(0,quote/* quote */.h)(id)} ${(0,show_version/* showVersion */.C)(version)}: give that another name first.`);
}
function builtElsewhere({ id }, { name }) {
    return new task_error/* UserError */.yo('definition_invalid', `Plugin ${(0,quote/* quote */.h)(id)} of ${(0,quote/* quote */.h)(name)} has \`build\`, whose files are beside it: copy its whole directory into the plugins directory, or take \`build\` out and name an image of a registry.`);
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


/***/ }),

/***/ 62128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ aBareTask)
/* harmony export */ });
/** A task that overrides nothing of a plugin's definition. */
function aBareTask(plugin, input) {
    return {
        ...{ plugin, input, env: {}, secrets: {} },
        ...{ timeoutMs: undefined, nanoCpus: undefined, memoryBytes: undefined },
        ...{ pull: 'missing', workspace: undefined },
    };
}


/***/ }),

/***/ 14084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkPolicy: () => (/* binding */ checkPolicy),
  B: () => (/* binding */ policyViolations)
});

// EXTERNAL MODULE: ./src/definition/allowed-registry.ts
var allowed_registry = __webpack_require__(75269);
;// CONCATENATED MODULE: ./src/definition/policy.ts
/** The runtime of a definition that names none. */
const ENGINE_RUNTIME = 'default';

// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(41969);
// EXTERNAL MODULE: ./src/definition/show-path.ts
var show_path = __webpack_require__(29086);
// EXTERNAL MODULE: ./src/definition/show-quantity.ts
var show_quantity = __webpack_require__(460);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(73579);
// EXTERNAL MODULE: ./src/runner/exchanges-files.ts
var exchanges_files = __webpack_require__(89022);
;// CONCATENATED MODULE: ./src/runner/check-policy.ts







/** More values than this are counted, not listed. */
const MAX_LISTED = 10;
/**
 * Refuses a plugin that does not keep to the policy.
 * @param locked what its image was when it was locked: as good as a digest in
 * the definition
 * @throws UserError `policy_denied` with every rule that is broken
 */
function checkPolicy(definition, task, policy, locked) {
    const violations = policyViolations(definition, task, policy, locked);
    if (violations.length === 0)
        return;
    const lines = violations.map(({ rule, allowed, asked }) => `  ${rule}: ${allowed}; ${asked}`);
    throw new task_error/* UserError */.yo('policy_denied', [
        `The policy ${(0,show_path/* showPath */.P)(policy.file)} does not allow plugin ${(0,quote/* quote */.h)(definition.id)}, and nothing was run:`,
        ...lines,
        `Change what asks for it (the plugin is in ${(0,show_path/* showPath */.P)(definition.file)}), or have the policy changed.`,
    ].join('\n'));
}
/** Every rule of a policy that a plugin, with what the step overrides, breaks. */
function policyViolations(definition, task, policy, locked) {
    return [
        ...imageViolations(definition, policy, locked),
        ...maximumViolations(definition, task, policy),
        ...sandboxViolations(definition, policy),
    ];
}
function imageViolations({ image, build }, { registries, requireDigest, build: mayBuild }, locked) {
    if (build !== undefined) {
        const allowed = 'images may not be built here without `build: true`';
        const asked = 'the plugin has `build`';
        return mayBuild ? [] : [{ rule: 'build', allowed, asked }];
    }
    const violations = [];
    const name = (0,allowed_registry/* imageName */.tO)(image);
    if (registries?.some((registry) => (0,allowed_registry/* isFrom */.L$)(name, registry)) === false) {
        violations.push({
            rule: 'registries',
            allowed: only(registries),
            asked: `the plugin's \`image\` is ${(0,quote/* quote */.h)(name)}`,
        });
    }
    if (requireDigest && image.digest === undefined && locked === undefined) {
        violations.push({
            rule: 'require_digest',
            allowed: 'an image by its digest (name@sha256:…), or a lock',
            asked: `the plugin's \`image\` is ${(0,quote/* quote */.h)(image.text)}`,
        });
    }
    return violations;
}
function maximumViolations(definition, task, { maximum }) {
    const { limits } = definition;
    const values = [
        {
            rule: 'cpu',
            maximum: maximum.nanoCpus,
            key: 'resource_limits.cpu',
            value: limits.nanoCpus,
            input: 'cpu',
            override: task.nanoCpus,
            show: show_quantity/* showCpu */.c4,
        },
        {
            rule: 'memory',
            maximum: maximum.memoryBytes,
            key: 'resource_limits.memory',
            value: limits.memoryBytes,
            input: 'memory',
            override: task.memoryBytes,
            show: show_quantity/* showBytes */.ni,
        },
        {
            rule: 'pids',
            maximum: maximum.pids,
            key: 'resource_limits.pids',
            value: limits.pids,
            show: String,
        },
        {
            rule: 'tmp',
            maximum: maximum.tmpBytes,
            key: 'resource_limits.tmp',
            value: limits.tmpBytes,
            show: show_quantity/* showBytes */.ni,
        },
        {
            rule: 'timeout',
            maximum: maximum.timeoutMs,
            key: 'timeout',
            value: definition.timeoutMs,
            input: 'timeout',
            override: task.timeoutMs,
            show: show_quantity/* showDuration */.kJ,
        },
        {
            rule: 'output',
            maximum: maximum.outputBytes,
            key: 'output.max_bytes',
            value: definition.maxOutputBytes,
            show: show_quantity/* showBytes */.ni,
        },
        {
            rule: 'files',
            maximum: (task.files ?? []).length > 0 ? maximum.filesBytes : undefined,
            key: 'files.max_bytes',
            value: definition.files.maxBytes,
            show: show_quantity/* showBytes */.ni,
        },
        {
            rule: 'artifacts',
            maximum: (0,exchanges_files/* leavesFiles */.Yh)(definition, task)
                ? maximum.artifactsBytes
                : undefined,
            key: 'artifacts.max_bytes',
            value: definition.artifacts.maxBytes,
            show: show_quantity/* showBytes */.ni,
        },
        {
            rule: 'attempts',
            maximum: maximum.attempts,
            key: 'retry.attempts',
            value: definition.retry.attempts,
            show: String,
        },
    ];
    return values.flatMap(limitViolation);
}
function limitViolation(limited) {
    const { rule, maximum, key, value, input = key, override, show } = limited;
    const effective = override ?? value;
    if (maximum === undefined || effective <= maximum)
        return [];
    const whose = override === undefined
        ? `the plugin's \`${key}\``
        : `the step's \`${input}\``;
    return [
        {
            rule: `maximum.${rule}`,
            allowed: `at most ${show(maximum)}`,
            asked: `${whose} is ${show(effective)}`,
        },
    ];
}
function sandboxViolations(definition, policy) {
    const { network, workspace, sandbox, secrets } = definition;
    const runtime = sandbox.runtime ?? ENGINE_RUNTIME;
    const { users } = policy;
    return [
        ...notIn('networks', policy.networks, 'network', [network]),
        ...notIn('workspaces', policy.workspaces, 'workspace', [workspace]),
        ...notIn('runtimes', policy.runtimes, 'sandbox.runtime', [runtime]),
        ...(users?.some((it) => includesUser(it, sandbox.user)) === false
            ? notIn('users', users.map(showUser), 'sandbox.user', [
                showUser(sandbox.user),
            ])
            : []),
        ...notIn('capabilities', policy.capabilities, 'sandbox.capabilities', sandbox.capabilities),
        ...(policy.readOnly && !sandbox.readOnly
            ? [
                {
                    rule: 'read_only',
                    allowed: 'a read-only root file system',
                    asked: "the plugin's `sandbox.read_only` is false",
                },
            ]
            : []),
        ...notIn('secrets', policy.secrets, 'secrets', secrets),
    ];
}
/** The rule of a list; without one everything is allowed. */
function notIn(rule, allowed, key, values) {
    const refused = values.filter((value) => allowed?.includes(value) === false);
    if (allowed === undefined || refused.length === 0)
        return [];
    return [
        {
            rule,
            allowed: only(allowed),
            asked: `the plugin's \`${key}\` is ${list(refused)}`,
        },
    ];
}
/**
 * `non-root` is a pair that is known not to be root's: the user of an image or
 * of the runner has to be allowed by its own word.
 */
function includesUser(allowed, user) {
    if (user.kind !== 'ids')
        return allowed.kind === user.kind;
    if (allowed.kind === 'non-root')
        return user.uid !== 0;
    return (allowed.kind === 'ids' &&
        allowed.uid === user.uid &&
        allowed.gid === user.gid);
}
function showUser(user) {
    return user.kind === 'ids' ? `${user.uid}:${user.gid}` : user.kind;
}
function only(allowed) {
    return allowed.length === 0 ? 'none at all' : `only ${list(allowed)}`;
}
function list(values) {
    const shown = values.slice(0, MAX_LISTED).map((value) => (0,quote/* quote */.h)(value));
    const more = values.length - shown.length;
    return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}


/***/ })

};
