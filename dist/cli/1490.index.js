export const id = 1490;
export const ids = [1490];
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

/***/ 32735:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ optionAssignments),
  c: () => (/* binding */ pairOf)
});

// EXTERNAL MODULE: ./src/definition/json.ts
var json = __webpack_require__(54783);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(41969);
// EXTERNAL MODULE: ./src/runner/duplicate-key.ts
var duplicate_key = __webpack_require__(89773);
;// CONCATENATED MODULE: ./src/runner/assignments.ts



const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/**
 * Reads `NAME=value` lines, or a JSON object of strings (which can hold values
 * of several lines, such as a key file).
 * @throws Error with one sentence; it never shows a value. So does a name that
 * is there twice: of two secrets one would be lost, and not be masked.
 */
function parseAssignments(text) {
    const entries = text.startsWith('{') ? fromJson(text) : fromLines(text);
    return Object.fromEntries(entries);
}
function fromLines(text) {
    const lines = text.split(/\r?\n/);
    const entries = [];
    const names = new Set();
    for (const [index, line] of lines.entries()) {
        if (line.trim() === '')
            continue;
        const equals = line.indexOf('=');
        const name = line.slice(0, Math.max(0, equals)).trim();
        // The line is not shown: it may be the second one of a key.
        if (!NAME.test(name)) {
            throw new Error(`line ${index + 1} is not NAME=value; a value of several lines needs the JSON form`);
        }
        if (names.has(name)) {
            throw new Error(`line ${index + 1} has the name of an earlier line: give each name once`);
        }
        names.add(name);
        entries.push([name, line.slice(equals + 1)]);
    }
    return entries;
}
function fromJson(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new Error('it starts with { and is not a JSON object');
    }
    if (!(0,json/* isJsonObject */.O)(value))
        throw new Error('it is not a JSON object');
    if ((0,duplicate_key/* duplicateKeyFault */.f)(text) !== undefined) {
        throw new Error('it has a name twice: give each name once');
    }
    return Object.entries(value).map(([name, item]) => {
        if (!NAME.test(name)) {
            throw new Error(`${(0,quote/* quote */.h)(name)} is not the name of a variable (letters, digits and _)`);
        }
        if (typeof item === 'string' && item.includes('\0')) {
            throw new Error(`the value of ${(0,quote/* quote */.h)(name)} has a NUL, which no variable can hold`);
        }
        if (typeof item !== 'string') {
            throw new Error(`the value of ${(0,quote/* quote */.h)(name)} is not a string`);
        }
        return [name, item];
    });
}

// EXTERNAL MODULE: ./src/cli/usage-error.ts
var usage_error = __webpack_require__(14226);
;// CONCATENATED MODULE: ./src/cli/option-assignments.ts


/** @returns undefined for a text without `=`. */
function pairOf(text) {
    const equals = text.indexOf('=');
    if (equals < 0)
        return undefined;
    return [text.slice(0, equals), text.slice(equals + 1)];
}
/**
 * What an option that can be repeated assigns.
 * @throws UsageError naming the option and the rule, never a value
 */
function optionAssignments(option, pairs) {
    // As JSON, in which a value may have several lines, and a name be twice.
    const members = pairs.map((pair) => pair.map((text) => JSON.stringify(text)).join(':'));
    try {
        return parseAssignments(`{${members.join(',')}}`);
    }
    catch (error) {
        throw new usage_error/* UsageError */.e(`${option} is not usable: ${error.message}.`);
    }
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

/***/ 18848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readSecrets)
/* harmony export */ });
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41969);
/* harmony import */ var _option_assignments__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32735);
/* harmony import */ var _usage_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14226);



/**
 * The values of `--secret NAME[=value]` options. A secret on a command line is
 * in the list of processes: with the name alone it is taken from the environment.
 * @throws UsageError naming the option and the rule, never a value
 */
function readSecrets(values = [], { env }) {
    const pairs = values.map((text) => {
        const pair = (0,_option_assignments__WEBPACK_IMPORTED_MODULE_0__/* .pairOf */ .c)(text);
        if (pair !== undefined)
            return pair;
        const value = env[text];
        if (value === undefined) {
            throw new _usage_error__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`--secret ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(text)} has no value and the environment has no such variable.`);
        }
        return [text, value];
    });
    return (0,_option_assignments__WEBPACK_IMPORTED_MODULE_0__/* .optionAssignments */ .o)('--secret', pairs);
}


/***/ }),

/***/ 79062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ recordsDirectoryOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Where the records are, as an absolute path: what was asked for, what
 * `PLUGIN_RUNNER_RECORDS_DIR` says, those of the job's steps on a workflow
 * runner, or the user's state directory
 * (https://specifications.freedesktop.org/basedir-spec/latest/).
 */
function recordsDirectoryOf({ env, cwd }, asked) {
    const named = asked || env['PLUGIN_RUNNER_RECORDS_DIR'];
    if (named)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, named);
    const ofJob = env['RUNNER_TEMP'];
    if (ofJob)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ofJob, 'plugin-runner');
    const home = env['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    const state = env['XDG_STATE_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.local', 'state');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, state), 'plugin-runner');
}


/***/ }),

/***/ 61490:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPlugin: () => (/* binding */ runPlugin)
});

// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(41969);
// EXTERNAL MODULE: ./src/orchestrator/docker/docker-orchestrator.ts + 32 modules
var docker_orchestrator = __webpack_require__(2649);
// EXTERNAL MODULE: ./src/runner/format-bytes.ts
var format_bytes = __webpack_require__(99977);
;// CONCATENATED MODULE: ./src/runner/closing-line.ts

/**
 * How an execution ended, in one line: the outcome and its figures, as far as
 * they are known. Nothing in it is a plugin's.
 */
function closingLine(record) {
    const parts = [
        `${record.outcome === 'succeeded' ? '✓' : '✗'} ${record.outcome ?? ''}`,
        record.exit_code === null ? undefined : `exit code ${record.exit_code}`,
        `${((record.duration_ms ?? 0) / 1000).toFixed(2)} s`,
        record.usage.peak_memory_bytes === null || record.limits === null
            ? undefined
            : `peak memory ${(0,format_bytes/* formatBytes */.z)(record.usage.peak_memory_bytes)} of ${(0,format_bytes/* formatBytes */.z)(record.limits.memory_bytes)}`,
        record.output_bytes === null
            ? undefined
            : `${(0,format_bytes/* formatBytes */.z)(record.output_bytes)} of output`,
        foundLine(record),
    ];
    return parts.filter((part) => part !== undefined).join(' · ');
}
function foundLine({ findings }) {
    const count = findings.error + findings.warning + findings.notice;
    if (count === 0)
        return undefined;
    return `${count} finding${count === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./src/runner/host-user.ts
var host_user = __webpack_require__(5124);
// EXTERNAL MODULE: ./src/runner/task-runner.ts + 44 modules
var task_runner = __webpack_require__(33047);
// EXTERNAL MODULE: ./src/telemetry/load-telemetry.ts
var load_telemetry = __webpack_require__(75297);
// EXTERNAL MODULE: ./src/cli/cli-reporter.ts + 2 modules
var cli_reporter = __webpack_require__(34556);
// EXTERNAL MODULE: ./src/cli/exit-code.ts
var exit_code = __webpack_require__(41552);
// EXTERNAL MODULE: ./src/cli/open-registry.ts
var open_registry = __webpack_require__(60646);
// EXTERNAL MODULE: ./src/cli/paint.ts
var cli_paint = __webpack_require__(28694);
// EXTERNAL MODULE: ./src/cli/records-directory.ts
var records_directory = __webpack_require__(79062);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/definition/duration.ts
var duration = __webpack_require__(94957);
// EXTERNAL MODULE: ./src/definition/quantity.ts
var quantity = __webpack_require__(64960);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(73579);
// EXTERNAL MODULE: ./src/runner/compose-input.ts + 2 modules
var compose_input = __webpack_require__(41058);
;// CONCATENATED MODULE: ./src/runner/input-file.ts




/** What a file is read by that may be longer than it says. */
const MORE_BYTES = 64 * 1024;
/**
 * Reads an input file once; what is validated is what the plugin gets.
 * @throws UserError `invalid_input` for anything but a regular file that can be
 * read to its end.
 */
function readInputFile(path, words) {
    const refusal = (reason) => new task_error/* UserError */.yo('invalid_input', `${words.name} ${(0,quote/* quote */.h)(path)} ${reason}.`);
    let descriptor;
    try {
        // Without O_NONBLOCK, opening a FIFO waits for its writer.
        descriptor = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        const status = (0,external_node_fs_.fstatSync)(descriptor);
        if (!status.isFile())
            throw refusal('is not a regular file');
        if (status.size > compose_input/* MAX_INPUT_BYTES */.su) {
            throw refusal(`has ${status.size} bytes and at most ${compose_input/* MAX_INPUT_BYTES */.su} are accepted`);
        }
        return readAll(descriptor, status.size, refusal);
    }
    catch (error) {
        if (error instanceof task_error/* UserError */.yo)
            throw error;
        const { code } = error;
        throw refusal(code === 'ENOENT'
            ? `does not exist: ${words.hint}`
            : `cannot be read (${code ?? 'unknown error'})`);
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Files under /proc say that they are empty, and some have no end. */
function readAll(descriptor, expectedBytes, refusal) {
    // One byte more than expected shows the end without another buffer.
    let buffer = Buffer.allocUnsafe(Math.max(expectedBytes + 1, MORE_BYTES));
    let length = 0;
    for (;;) {
        const count = (0,external_node_fs_.readSync)(descriptor, buffer, length, buffer.length - length, null);
        if (count === 0)
            return buffer.subarray(0, length);
        length += count;
        if (length > compose_input/* MAX_INPUT_BYTES */.su) {
            throw refusal(`does not end: at most ${compose_input/* MAX_INPUT_BYTES */.su} bytes are accepted`);
        }
        if (length === buffer.length) {
            const size = Math.min(2 * length, compose_input/* MAX_INPUT_BYTES */.su + MORE_BYTES);
            buffer = Buffer.concat([buffer], size);
        }
    }
}

// EXTERNAL MODULE: ./src/cli/option-assignments.ts + 1 modules
var option_assignments = __webpack_require__(32735);
// EXTERNAL MODULE: ./src/cli/read-secrets.ts
var read_secrets = __webpack_require__(18848);
;// CONCATENATED MODULE: ./src/cli/read-stdin.ts


/**
 * Reads stdin to its end.
 * @throws UserError `invalid_input` when it is too long, `cancelled` when the
 * user does not want to wait for its end any longer.
 */
async function readStdin({ stdin, cancel, }) {
    const chunks = [];
    let length = 0;
    // A terminal has no end until somebody types one.
    const stop = () => void stdin.destroy();
    if (cancel.aborted)
        stop();
    cancel.addEventListener('abort', stop, { once: true });
    try {
        for await (const chunk of stdin) {
            chunks.push(chunk);
            length += chunk.length;
            if (length > compose_input/* MAX_INPUT_BYTES */.su) {
                throw new task_error/* UserError */.yo('invalid_input', `stdin has more than the ${compose_input/* MAX_INPUT_BYTES */.su} bytes that are accepted.`);
            }
        }
    }
    catch (error) {
        if (!cancel.aborted)
            throw error;
    }
    finally {
        cancel.removeEventListener('abort', stop);
    }
    if (cancel.aborted) {
        throw new task_error/* UserError */.yo('cancelled', 'The input was not read to its end.');
    }
    return Buffer.concat(chunks);
}

// EXTERNAL MODULE: ./src/cli/usage-error.ts
var usage_error = __webpack_require__(14226);
;// CONCATENATED MODULE: ./src/cli/read-task.ts








const INPUT_FILE = {
    name: 'The `--input-file`',
    hint: 'paths are relative to the working directory',
};
/**
 * The task that a command line asks for.
 * @throws UsageError naming the option and the rule
 * @throws UserError `invalid_input` for an input file that cannot be used
 */
async function readTask(plugin, options, door) {
    return {
        plugin,
        input: await readInput(options, door),
        env: (0,option_assignments/* optionAssignments */.o)('--env', envPairs(options.env)),
        secrets: (0,read_secrets/* readSecrets */.q)(options.secret, door),
        timeoutMs: parsed('--timeout', options.timeout, duration/* parseDuration */.E),
        nanoCpus: parsed('--cpu', options.cpu, quantity/* parseCpu */.Oh),
        memoryBytes: parsed('--memory', options.memory, quantity/* parseMemory */.Pw),
        pull: options.pull ?? 'missing',
        files: options.files ?? [],
        artifactsDirectory: options.artifactsDir && (0,external_node_path_.resolve)(door.cwd, options.artifactsDir),
        workspace: (0,external_node_path_.resolve)(door.cwd, options.workspace ?? '.'),
    };
}
async function readInput({ input, inputFile }, door) {
    if (input !== undefined && inputFile !== undefined) {
        throw new usage_error/* UsageError */.e('--input and --input-file are both set: give one.');
    }
    if (input === '-' || inputFile === '-')
        return readStdin(door);
    if (input !== undefined)
        return Buffer.from(input);
    if (inputFile === undefined)
        return undefined;
    return readInputFile((0,external_node_path_.resolve)(door.cwd, inputFile), INPUT_FILE);
}
function envPairs(values = []) {
    return values.map((text) => {
        const pair = (0,option_assignments/* pairOf */.c)(text);
        if (pair !== undefined)
            return pair;
        // It may have been meant to be a value: it is not shown.
        throw new usage_error/* UsageError */.e('--env needs NAME=value, and one has no "=".');
    });
}
function parsed(option, text, parse) {
    if (text === undefined)
        return undefined;
    try {
        return parse(text);
    }
    catch (error) {
        throw new usage_error/* UsageError */.e(`${option} is not usable: ${error.message}.`);
    }
}

// EXTERNAL MODULE: ./src/cli/worker-files.ts
var worker_files = __webpack_require__(63252);
// EXTERNAL MODULE: ./src/runner/json-lines.ts
var json_lines = __webpack_require__(88124);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: ./src/cli/inert-text.ts
var inert_text = __webpack_require__(60704);
// EXTERNAL MODULE: ./src/cli/write-result.ts
var write_result = __webpack_require__(78007);
;// CONCATENATED MODULE: ./src/cli/write-hostile.ts



/**
 * Writes to stdout what a plugin, or a definition, can have any character in:
 * byte for byte, but to a terminal, which would act on some of them.
 * @throws as {@link writeResult} does
 */
function writeHostile(result, door) {
    if (door.stdout.isTTY !== true)
        return (0,write_result/* writeResult */.Z)(result, door);
    return (0,write_result/* writeResult */.Z)(inertPieces(result), door);
}
/** Ends with a line end: what comes behind it is the prompt of a shell. */
async function* inertPieces(result) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let last = '\n';
    const pieces = typeof result === 'string' || result instanceof Uint8Array
        ? [Buffer.from(result)]
        : result;
    for await (const piece of pieces) {
        const text = (0,inert_text/* inertText */.U)(decoder.write(Buffer.from(piece)));
        if (text === '')
            continue;
        last = text;
        yield Buffer.from(text);
    }
    const end = (0,inert_text/* inertText */.U)(decoder.end());
    yield Buffer.from((end || last).endsWith('\n') ? end : `${end}\n`);
}

;// CONCATENATED MODULE: ./src/cli/write-execution.ts



/** A file is read in pieces of this size. */
const PIECE_BYTES = 256 * 1024;
/**
 * Writes the output of a success, every byte as the plugin left it; or with
 * `json` the record of any end, with the output in it.
 */
async function writeExecution(execution, { json }, door) {
    if (json)
        return writeHostile(executionJson(execution), door);
    if (execution.record.outcome !== 'succeeded')
        return;
    if (execution.output !== undefined) {
        return writeHostile(execution.output, door);
    }
    if (execution.outputFile === undefined)
        return;
    const pieces = (0,external_node_fs_.createReadStream)(execution.outputFile, {
        highWaterMark: PIECE_BYTES,
    });
    return writeHostile(pieces, door);
}
/**
 * The record with `record_dir`, `output_file` and `output`: the output as JSON
 * where it is small enough to be held, else null. Its text is taken over as it
 * is, so that no number in it changes.
 */
function executionJson(execution) {
    const { output, outputFormat } = execution;
    const head = JSON.stringify({
        ...execution.record,
        record_dir: execution.recordDirectory,
        output_file: execution.outputFile ?? null,
    }, null, 2);
    const value = output === undefined ? 'null' : outputJson(output, outputFormat);
    const text = `${head.slice(0, -'\n}'.length)},\n  "output": ${value}\n}\n`;
    // In JSON it is in a string, whose value stays: no runner finds a command.
    return text.replaceAll('##[', '#\\u0023[');
}
/** It is known to be in its format. */
function outputJson(output, format) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(output);
    switch (format) {
        case 'json':
        case 'sarif':
            // A byte order mark is white space to it.
            return text.trim();
        case 'ndjson': {
            const lines = [...(0,json_lines/* jsonLines */.i)(text)].map((line) => line.text.trim());
            return `[${lines.join(', ')}]`;
        }
        case 'text':
            return JSON.stringify(text);
    }
}

;// CONCATENATED MODULE: ./src/cli/run-plugin.ts















/**
 * Runs a plugin; its output is on stdout when it succeeded, or with `--json`
 * the record of the execution, however it ended.
 * @param dash `-` for the input on stdin.
 * @returns the exit code of the outcome.
 * @throws UsageError or UserError when the options cannot be used, and
 * StdoutError when stdout cannot take the result.
 */
async function runPlugin(plugin, dash, options, door) {
    const task = await readTask(plugin, withDash(options, dash), door);
    const workers = (0,worker_files/* workerFilesOf */.b)(door);
    const orchestrator = new docker_orchestrator/* DockerOrchestrator */.F(door.env);
    const reporter = await (0,cli_reporter/* openCliReporter */.u)(door, options);
    const onCancel = () => reporter.say('Stopping. Once more, and there is no waiting for it.');
    door.cancel.addEventListener('abort', onCancel, { once: true });
    try {
        const telemetry = await (0,load_telemetry/* loadTelemetry */.S)(door.env, workers.telemetry);
        const execution = await (0,task_runner/* runTask */.Z)({ ...task, trace: telemetry?.trace }, {
            registry: (0,open_registry/* openRegistry */.M)(door, options, ({ message }) => reporter.say(`An invalid definition was ignored. ${message}`)),
            orchestrator,
            reporter,
            recordsDirectory: (0,records_directory/* recordsDirectoryOf */.t)(door, options.recordsDir),
            schemaWorkerFile: workers.schema,
            hostUser: (0,host_user/* hostUserOf */.x)(door.env),
            cancel: door.cancel,
            hurry: door.hurry,
        });
        door.cancel.removeEventListener('abort', onCancel);
        reporter.end();
        const sent = telemetry?.send(execution.record, door.cancel, door.hurry);
        try {
            report(execution, options, door, reporter.say);
            await writeExecution(execution, options, door);
        }
        finally {
            await removed(execution, reporter.say);
        }
        const warning = await sent;
        if (warning !== undefined)
            reporter.say(warning);
        if (isInputForgotten(execution, options, dash, door)) {
            reporter.say('No input was given; stdin is read with `-` only.');
        }
        const { outcome } = execution.record;
        return exit_code/* EXIT_CODES */.ai[outcome ?? 'engine_unavailable'];
    }
    finally {
        door.cancel.removeEventListener('abort', onCancel);
        reporter.end();
        orchestrator.close();
    }
}
/** @throws UsageError for anything but a dash, and for two inputs. */
function withDash(options, dash) {
    if (dash === undefined)
        return options;
    if (dash !== '-') {
        throw new usage_error/* UsageError */.e(`There is an argument ${(0,quote/* quote */.h)(dash)} too many: an input is given as --input '<json>', as --input-file <file>, or on stdin with -.`);
    }
    if (options.input !== undefined || options.inputFile !== undefined) {
        throw new usage_error/* UsageError */.e('There are two inputs, an option and -: give one.');
    }
    return { ...options, inputFile: '-' };
}
/** A shell of CI can have a stdin that never ends: it is never just read. */
function isInputForgotten({ record }, { input, inputFile }, dash, { stdin }) {
    return (record.outcome === 'invalid_input' &&
        [input, inputFile, dash].every((given) => given === undefined) &&
        stdin.isTTY !== true);
}
function report({ record, recordDirectory, fault }, { quiet }, door, say) {
    const paint = (0,cli_paint/* paintFor */.e)(door.stderr, door);
    for (const warning of record.warnings) {
        say(`warning: ${warning}`, paint.yellow);
    }
    if (record.error !== null)
        say(`${record.outcome}: ${record.error}`);
    if (fault?.stack && door.env['PLUGIN_RUNNER_DEBUG'])
        say(fault.stack);
    if (quiet && record.error === null)
        return;
    say(`${closingLine(record)} · record ${recordDirectory}`, record.outcome === 'succeeded' ? paint.green : paint.red);
}
async function removed(execution, say) {
    try {
        await execution.removed;
    }
    catch (error) {
        say(`warning: ${error.message}`);
    }
}


/***/ }),

/***/ 75297:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ loadTelemetry)
/* harmony export */ });
/** Without any of them there is nothing to pass on and nowhere to send to. */
const SWITCHES = [
    'TRACEPARENT',
    'OTEL_EXPORTER_OTLP_ENDPOINT',
    'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
    'OTEL_EXPORTER_OTLP_METRICS_ENDPOINT',
];
/**
 * What a door does about traces and metrics; most runs load nothing for it.
 * @param workerFile absolute path of the bundle of `telemetry-worker.ts`.
 * @returns undefined when the environment asks for nothing.
 */
async function loadTelemetry(env, workerFile) {
    if (!SWITCHES.some((name) => env[name]))
        return undefined;
    const { openTelemetry } = await __webpack_require__.e(/* import() */ 1479).then(__webpack_require__.bind(__webpack_require__, 51479));
    return openTelemetry(env, workerFile);
}


/***/ })

};
