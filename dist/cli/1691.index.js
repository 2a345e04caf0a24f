export const id = 1691;
export const ids = [1691];
export const modules = {

/***/ 1689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keepAttempt),
/* harmony export */   n: () => (/* binding */ attemptDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _definition_make_directory__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94901);
/* harmony import */ var _execution_record__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83592);




/**
 * Where the files of an attempt are once another one has begun.
 * @param number counted from 1.
 */
function attemptDirectory(directory, number) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'attempts', String(number));
}
/** Moves the files of an attempt to `attempts/<number>/` of its record. */
function keepAttempt(directory, number) {
    const target = attemptDirectory(directory, number);
    (0,_definition_make_directory__WEBPACK_IMPORTED_MODULE_2__/* .makeDirectory */ .O)(target, 0o700);
    for (const name of [
        _execution_record__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_FILES */ .sh.stdout,
        _execution_record__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_FILES */ .sh.stderr,
        _execution_record__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_FILES */ .sh.usage,
        _execution_record__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_FILES */ .sh.findings,
        _execution_record__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_FILES */ .sh.sarif,
        _execution_record__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_FILES */ .sh.output,
        _execution_record__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_FILES */ .sh.artifacts,
        _execution_record__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_FILES */ .sh.artifactsDirectory,
    ]) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(file, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, name));
    }
}


/***/ }),

/***/ 12688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readBaggage)
/* harmony export */ });
/** Longer baggage is not passed on; the least that everybody has to is as much. */
const MAX_LENGTH = 8_192;
const MAX_MEMBERS = 64;
/** `key=value;property` (https://www.w3.org/TR/baggage/#baggage-http-header-format). */
const TOKEN = String.raw `[!#$%&'*+\-.^_\`|~0-9A-Za-z]+`;
const VALUE = String.raw `[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*`;
const PROPERTY = String.raw `[ \t]*;[ \t]*${TOKEN}(?:[ \t]*=[ \t]*${VALUE})?`;
const MEMBER = new RegExp(`^${TOKEN}[ \\t]*=[ \\t]*${VALUE}(?:${PROPERTY})*$`);
/**
 * What a caller hands on to all that take part in its trace, from the variable
 * that carries it
 * (https://opentelemetry.io/docs/specs/otel/context/env-carriers/).
 * @returns undefined when there is none, or when it breaks the rules.
 */
function readBaggage(env) {
    const text = env['BAGGAGE'];
    if (text === undefined || text.length > MAX_LENGTH)
        return undefined;
    const members = text.split(',').map((member) => member.trim());
    const isValid = members.length <= MAX_MEMBERS &&
        members.every((member) => MEMBER.test(member));
    return isValid ? members.join(',') : undefined;
}


/***/ }),

/***/ 74115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dl: () => (/* binding */ MAX_HELD_OUTPUT_BYTES),
  Mo: () => (/* binding */ MAX_STDERR_BYTES),
  SD: () => (/* binding */ captureStreams)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(41969);
// EXTERNAL MODULE: ./src/runner/execution-record.ts
var execution_record = __webpack_require__(83592);
// EXTERNAL MODULE: ./src/runner/json-text.ts
var json_text = __webpack_require__(72388);
;// CONCATENATED MODULE: ./src/runner/last-line.ts
/** Longest line that is kept; the reason stands at its start. */
const MAX_BYTES = 2000;
/** Follows a stream of bytes, keeping no more than two lines of it. */
function followLastLine() {
    let kept = Buffer.alloc(0);
    return {
        push(bytes) {
            const tail = bytes.subarray(Math.max(0, bytes.length - 4 * MAX_BYTES));
            kept = Buffer.concat([kept, tail]).subarray(-4 * MAX_BYTES);
        },
        text() {
            const lines = kept.toString('utf8').split(/[\r\n]+/);
            const last = lines.findLast((line) => line.trim() !== '') ?? '';
            return last.trim().slice(0, MAX_BYTES);
        },
    };
}

// EXTERNAL MODULE: ./src/runner/output-format.ts
var output_format = __webpack_require__(78385);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/runner/stream-file.ts

/** Creates or empties a file, readable by its owner only. */
function openStreamFile(path, maxBytes) {
    const descriptor = (0,external_node_fs_.openSync)(path, 'w', 0o600);
    let totalBytes = 0;
    let keptBytes = 0;
    let open = true;
    return {
        path,
        get totalBytes() {
            return totalBytes;
        },
        get keptBytes() {
            return keptBytes;
        },
        write(bytes) {
            totalBytes += bytes.length;
            const room = Math.max(0, maxBytes - keptBytes);
            let rest = bytes.subarray(0, room);
            keptBytes += rest.length;
            while (rest.length > 0 && open) {
                rest = rest.subarray((0,external_node_fs_.writeSync)(descriptor, rest));
            }
        },
        close(note) {
            if (!open)
                return;
            open = false;
            const dropped = totalBytes - keptBytes;
            try {
                if (dropped > 0 && note)
                    (0,external_node_fs_.writeSync)(descriptor, note(dropped));
            }
            catch {
                // A disk that is full now has no room for a courtesy.
            }
            (0,external_node_fs_.closeSync)(descriptor);
        },
    };
}

;// CONCATENATED MODULE: ./src/runner/captured-streams.ts







/** A log longer than this helps nobody; what is dropped is counted. */
const MAX_STDERR_BYTES = 16 * 1024 * 1024;
/**
 * An output up to this is held in memory: far more than a step output takes.
 * Of a larger one nothing is needed but its file.
 */
const MAX_HELD_OUTPUT_BYTES = 1024 * 1024;
/**
 * Opens the files of one execution. More output than the definition accepts is
 * a cause to end it.
 */
function captureStreams(directory, definition, causes, redactor) {
    const { id, outputFormat, maxOutputBytes } = definition;
    const isOutput = definition.outputVia === 'stdout';
    const stdout = openStreamFile((0,external_node_path_.join)(directory, execution_record/* RECORD_FILES */.sh.stdout), isOutput ? maxOutputBytes : MAX_STDERR_BYTES);
    const stderr = openStreamFile((0,external_node_path_.join)(directory, execution_record/* RECORD_FILES */.sh.stderr), MAX_STDERR_BYTES);
    const lastLine = followLastLine();
    const checker = output_format/* OUTPUT_FORMATS */.D[outputFormat].openChecker();
    let stderrBytes = 0;
    const keepLog = (masked) => {
        stderr.write(masked);
        lastLine.push(masked);
        return masked;
    };
    return {
        stdoutFile: stdout.path,
        stderrFile: stderr.path,
        get stdoutBytes() {
            return stdout.totalBytes;
        },
        get stderrBytes() {
            return stderrBytes;
        },
        get droppedStdoutBytes() {
            return stdout.totalBytes - stdout.keptBytes;
        },
        get droppedStderrBytes() {
            return stderr.totalBytes - stderr.keptBytes;
        },
        takeOutput(bytes) {
            stdout.write(bytes);
            // What is not the output is kept like a log.
            if (!isOutput)
                return;
            // While the plugin runs: at its end the answer is there.
            checker.push(bytes);
            if (stdout.totalBytes <= maxOutputBytes)
                return;
            causes.add({
                outcome: 'output_too_large',
                message: `Plugin ${(0,quote/* quote */.h)(id)} printed more than ${maxOutputBytes} bytes on ` +
                    'stdout and was stopped: raise `output.max_bytes` of its ' +
                    'definition, or print less.',
            });
        },
        takeLog(bytes) {
            stderrBytes += bytes.length;
            return keepLog(redactor.push(bytes));
        },
        endLog: () => keepLog(redactor.end()),
        lastLogLine: () => lastLine.text(),
        output() {
            stdout.close();
            const byteLength = stdout.keptBytes;
            return {
                // The beginning of a flood can look like a value.
                problem: byteLength < stdout.totalBytes ? 'it was cut off' : checker.end(),
                json: (0,json_text/* heldText */.D)(stdout.path, byteLength, MAX_HELD_OUTPUT_BYTES),
            };
        },
        close() {
            stdout.close();
            stderr.close((dropped) => `\n[plugin-runner: ${dropped} more bytes of stderr were not kept]\n`);
        },
    };
}


/***/ }),

/***/ 1735:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ MASK),
/* harmony export */   z: () => (/* binding */ compileMasks)
/* harmony export */ });
/** What stands for a value that is not shown. */
const MASK = '***';
/**
 * Compiles forms to mask. Every byte of every occurrence is masked, so that
 * nothing of a form shows where two of them overlap; what lies together becomes
 * one `***`, as a workflow runner does it. The time is linear in the text,
 * whatever it and the forms are; the memory is 25 times the forms' bytes.
 */
function compileMasks(forms) {
    const given = forms.filter((form) => form !== '');
    if (given.length === 0)
        return NO_MASKS;
    const automaton = compile(given);
    return {
        open: () => openRedactor(automaton),
        search: () => openSearch(automaton),
        redact(text, isCut = false) {
            const redactor = openRedactor(automaton);
            const masked = [redactor.push(Buffer.from(text))];
            if (!isCut)
                masked.push(redactor.end());
            return Buffer.concat(masked).toString('utf8');
        },
    };
}
const NO_MASKS = {
    redact: (text) => text,
    open: () => ({ push: (bytes) => bytes, end: () => new Uint8Array() }),
    search: () => ({ push: () => undefined, found: () => new Set() }),
};
function compile(forms) {
    const bytes = forms.reduce((sum, form) => sum + Buffer.byteLength(form), 0);
    const array = () => new Int32Array(bytes + 1);
    const depth = array();
    const fallback = array();
    const longest = array();
    // The states one byte longer are a list; those of the root are a table.
    const firstChild = array();
    const nextSibling = array();
    const lastByte = new Uint8Array(bytes + 1);
    const roots = new Int32Array(256);
    const ends = new Map();
    let count = 1;
    const childOf = (state, byte) => {
        if (state === 0)
            return roots[byte] ?? 0;
        let child = firstChild[state] ?? 0;
        while (child !== 0 && lastByte[child] !== byte) {
            child = nextSibling[child] ?? 0;
        }
        return child;
    };
    const follow = (state, byte) => {
        for (let from = state;; from = fallback[from] ?? 0) {
            const next = childOf(from, byte);
            if (next !== 0 || from === 0)
                return next;
        }
    };
    const addChild = (state, byte) => {
        const child = count;
        count += 1;
        depth[child] = (depth[state] ?? 0) + 1;
        lastByte[child] = byte;
        if (state === 0)
            roots[byte] = child;
        nextSibling[child] = firstChild[state] ?? 0;
        firstChild[state] = child;
        return child;
    };
    for (const form of forms) {
        let state = 0;
        for (const byte of Buffer.from(form)) {
            state = childOf(state, byte) || addChild(state, byte);
        }
        longest[state] = depth[state] ?? 0;
        ends.set(form, state);
    }
    // By depth: a fallback is shorter, so it is complete when it is needed.
    const order = new Int32Array(count);
    let queued = 1;
    for (const state of order) {
        let child = firstChild[state] ?? 0;
        for (; child !== 0; child = nextSibling[child] ?? 0) {
            order[queued] = child;
            queued += 1;
            if (state === 0)
                continue;
            const shorter = follow(fallback[state] ?? 0, lastByte[child] ?? 0);
            fallback[child] = shorter;
            longest[child] ||= longest[shorter] ?? 0;
        }
    }
    return { depth, fallback, longest, order, ends, follow };
}
function openRedactor({ depth, longest, follow }) {
    let state = 0;
    let held = new Uint8Array();
    /** Starts and ends of what is covered of it, in order, none at the next. */
    let covered = [];
    let lastWasCovered = false;
    /** A later form ends later, and may have begun before earlier ones. */
    function cover(from, end) {
        let start = from;
        while ((covered.at(-1) ?? -1) >= start) {
            covered.pop();
            start = Math.min(start, covered.pop() ?? start);
        }
        covered.push(start, end);
    }
    function handOut(text, ready) {
        const pieces = [];
        let at = 0;
        const show = (end) => {
            if (end <= at)
                return;
            pieces.push(text.subarray(at, end));
            lastWasCovered = false;
        };
        let used = 0;
        for (; used < covered.length; used += 2) {
            const start = covered[used] ?? 0;
            const end = covered[used + 1] ?? 0;
            if (start >= ready)
                break;
            show(start);
            if (!lastWasCovered)
                pieces.push(Buffer.from(MASK));
            lastWasCovered = true;
            at = Math.min(end, ready);
            if (end > ready)
                break;
        }
        show(ready);
        covered = covered.slice(used).map((it) => Math.max(0, it - ready));
        return Buffer.concat(pieces);
    }
    return {
        push(bytes) {
            const text = Buffer.concat([held, bytes]);
            for (let at = held.length; at < text.length; at += 1) {
                state = follow(state, text[at] ?? 0);
                const bytesOfForm = longest[state] ?? 0;
                if (bytesOfForm > 0)
                    cover(at + 1 - bytesOfForm, at + 1);
            }
            const ready = text.length - (depth[state] ?? 0);
            held = text.subarray(ready);
            return handOut(text, ready);
        },
        end() {
            const rest = handOut(held, held.length);
            state = 0;
            held = new Uint8Array();
            covered = [];
            lastWasCovered = false;
            return rest;
        },
    };
}
function openSearch({ fallback, order, ends, follow }) {
    const seen = new Uint8Array(fallback.length);
    let state = 0;
    return {
        push(bytes) {
            for (const byte of bytes) {
                state = follow(state, byte);
                seen[state] = 1;
            }
        },
        found() {
            // What ends with a state ends with all that it falls back to.
            for (let at = order.length - 1; at > 0; at -= 1) {
                const each = order[at] ?? 0;
                if (seen[each] === 1)
                    seen[fallback[each] ?? 0] = 1;
            }
            const forms = [...ends].filter(([, end]) => seen[end] === 1);
            return new Set(forms.map(([form]) => form));
        },
    };
}


/***/ }),

/***/ 56916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RE: () => (/* binding */ INPUT_TARGET),
/* harmony export */   Xw: () => (/* binding */ INPUT_NAME),
/* harmony export */   ib: () => (/* binding */ OUTPUT_NAME)
/* harmony export */ });
/** Where a plugin finds its files, read-only. */
const INPUT_TARGET = '/plugin/input';
/** Its input in there, where it does not get it on stdin. */
const INPUT_NAME = 'input.json';
/** Its output in the directory that it may write to, where not on stdout. */
const OUTPUT_NAME = 'output.json';


/***/ }),

/***/ 4329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ MAX_FINDINGS),
/* harmony export */   x: () => (/* binding */ FindingCollector)
/* harmony export */ });
/* harmony import */ var _finding__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17219);

/** Findings that are kept; the rest are counted. */
const MAX_FINDINGS = 1_000;
/** What an annotation shows of a message (it has 4,096 characters of room). */
const MAX_MESSAGE_LENGTH = 4_000;
const MAX_NAME_LENGTH = 250;
/**
 * How many times that is held against the masks: a text can become shorter by
 * them, and a secret at the end of what is kept is to be recognised.
 */
const UNCUT_FACTOR = 4;
/** Collects findings, whatever their number: the gravest are kept. */
class FindingCollector {
    kept = [];
    counts = { error: 0, warning: 0, notice: 0 };
    #keptOf = {
        error: 0,
        warning: 0,
        notice: 0,
    };
    #show;
    /**
     * Collects what somebody else takes secrets out of and cuts for good: as
     * plain data, which can go to another thread.
     */
    static uncut(findings) {
        const { kept, counts } = FindingCollector.forLater(findings);
        return { kept, counts };
    }
    /** The same, for more to come. */
    static forLater(findings = []) {
        const collector = new FindingCollector();
        for (const finding of findings)
            collector.add(finding);
        return collector;
    }
    /**
     * Collects what is to be shown.
     * @param redact hides secrets, before a text is cut; told that a text goes on
     * behind what it gets, it leaves out what may be half a secret there.
     */
    static shown(redact) {
        return new FindingCollector((text, max) => {
            const uncut = UNCUT_FACTOR * max;
            if (text.length <= uncut)
                return cut(redact(text, false), max);
            return cut(`${redact(text.slice(0, uncut), true)}…`, max);
        });
    }
    constructor(show = slightlyMore) {
        this.#show = show;
    }
    add(finding) {
        this.counts[finding.level] += 1;
        if (!this.#makeRoom(finding.level))
            return;
        this.#keptOf[finding.level] += 1;
        this.kept.push(this.#shown(finding));
    }
    /** Adds what another one has collected. */
    addAll({ kept, counts }) {
        const before = { ...this.counts };
        kept.forEach((finding) => this.add(finding));
        for (const level of _finding__WEBPACK_IMPORTED_MODULE_0__/* .FINDING_LEVELS */ .QL) {
            this.counts[level] = before[level] + counts[level];
        }
    }
    /** @returns false when everything that is kept is as grave. */
    #makeRoom(level) {
        if (this.kept.length < MAX_FINDINGS)
            return true;
        const lesser = _finding__WEBPACK_IMPORTED_MODULE_0__/* .FINDING_LEVELS */ .QL.slice(_finding__WEBPACK_IMPORTED_MODULE_0__/* .FINDING_LEVELS */ .QL.indexOf(level) + 1)
            .reverse()
            .find((each) => this.#keptOf[each] > 0);
        if (lesser === undefined)
            return false;
        this.#keptOf[lesser] -= 1;
        const last = this.kept.findLastIndex((it) => it.level === lesser);
        this.kept.splice(last, 1);
        return true;
    }
    #shown(finding) {
        const text = (value, max) => value === undefined ? undefined : this.#show(value, max);
        return {
            ...finding,
            message: text(finding.message, MAX_MESSAGE_LENGTH) ?? '',
            file: text(finding.file, MAX_MESSAGE_LENGTH),
            rule: text(finding.rule, MAX_NAME_LENGTH),
            title: text(finding.title, MAX_NAME_LENGTH),
        };
    }
}
/** One character more than is looked at: so that it can be told to be cut. */
function slightlyMore(text, max) {
    return text.slice(0, UNCUT_FACTOR * max + 1);
}
function cut(text, max) {
    if (text.length <= max)
        return text;
    // Half of a pair would be no character.
    return `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}


/***/ }),

/***/ 17219:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ NO_FINDINGS),
/* harmony export */   Cn: () => (/* binding */ recordedFinding),
/* harmony export */   QL: () => (/* binding */ FINDING_LEVELS)
/* harmony export */ });
/** The levels, the gravest first. */
const FINDING_LEVELS = [
    'error',
    'warning',
    'notice',
];
/** A finding as a record holds it. */
function recordedFinding(finding) {
    const { endLine, ...rest } = finding;
    const fields = { ...rest, end_line: endLine };
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
/** No findings. */
const NO_FINDINGS = {
    kept: [],
    counts: { error: 0, warning: 0, notice: 0 },
};


/***/ }),

/***/ 5124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ hostUserOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Who this process runs as, and what no plugin may see of that user. */
function hostUserOf(env) {
    return {
        uid: process.getuid?.() ?? 0,
        gid: process.getgid?.() ?? 0,
        privatePaths: [env['HOME'] ?? '', env['RUNNER_TEMP'] ?? ''].filter(node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute),
    };
}


/***/ }),

/***/ 75940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ shownPieces),
/* harmony export */   u: () => (/* binding */ splitLines)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_0__);

/** Longer lines are shown in pieces; log viewers choke on them. */
const MAX_LINE_LENGTH = 16 * 1024;
/** A line of JSON can list many results; longer ones are no JSON any more. */
const MAX_JSON_LINE_LENGTH = 256 * 1024;
/**
 * Lines end as they do for the runner: at `\n`, `\r\n` and a lone `\r`.
 * Invalid UTF-8 becomes U+FFFD. What is too long comes in pieces.
 */
function splitLines(onLine) {
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    let rest = '';
    // A `\r` at the end of a piece may be the first half of `\r\n`.
    let endedWithReturn = false;
    function take(text) {
        if (endedWithReturn && text.startsWith('\n'))
            text = text.slice(1);
        endedWithReturn = text.endsWith('\r');
        // Only what is new is searched: a long line comes in many pieces.
        const lines = text.split(/\r\n|[\r\n]/);
        const last = lines.pop() ?? '';
        for (const line of lines) {
            const whole = rest + line;
            rest = '';
            inPieces(whole, maxLength(whole)).forEach(onLine);
        }
        rest += last;
        if (rest.length <= maxLength(rest))
            return;
        const pieces = inPieces(rest, maxLength(rest));
        rest = pieces.pop() ?? '';
        pieces.forEach(onLine);
    }
    return {
        push(bytes) {
            const text = decoder.write(bytes);
            if (text !== '')
                take(text);
        },
        end() {
            const text = decoder.end();
            if (text !== '')
                take(text);
            if (rest !== '')
                inPieces(rest, maxLength(rest)).forEach(onLine);
            rest = '';
        },
    };
}
/** A line in pieces that can be shown; one piece where it is short. */
function shownPieces(line) {
    return inPieces(line, MAX_LINE_LENGTH);
}
function maxLength(line) {
    return line.startsWith('{') ? MAX_JSON_LINE_LENGTH : MAX_LINE_LENGTH;
}
function inPieces(line, max) {
    const pieces = [];
    let start = 0;
    do {
        const cutsPair = line.length - start > max &&
            /[\uD800-\uDBFF]/.test(line.charAt(start + max - 1));
        const end = start + (cutsPair ? max - 1 : max);
        pieces.push(line.slice(start, end));
        start = end;
    } while (start < line.length);
    return pieces;
}


/***/ }),

/***/ 43403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ parseLogLine)
/* harmony export */ });
/* harmony import */ var _definition_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54783);
/* harmony import */ var _read_finding__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88523);


const LEVELS = {
    trace: 'debug',
    debug: 'debug',
    info: 'info',
    note: 'notice',
    notice: 'notice',
    warn: 'warning',
    warning: 'warning',
    error: 'error',
    fatal: 'error',
    critical: 'error',
};
/**
 * Reads `{"level": "warning", "message": "…", "file": "a.sh", "line": 3}`, and
 * `{"results": […]}` with a list of such objects.
 * @returns undefined for a line that is plain text.
 */
function parseLogLine(line) {
    if (!line.startsWith('{'))
        return undefined;
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return undefined;
    }
    if (!(0,_definition_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        return undefined;
    const results = (0,_read_finding__WEBPACK_IMPORTED_MODULE_0__/* .readResults */ .x8)(value['results']) ?? [];
    const level = (0,_read_finding__WEBPACK_IMPORTED_MODULE_0__/* .wordOf */ .aG)(LEVELS, value['level']);
    if (level === undefined || (0,_read_finding__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(value) === undefined) {
        return results.length === 0
            ? undefined
            : { remark: undefined, findings: results };
    }
    if (level === 'debug' || level === 'info') {
        const remark = { ...(0,_read_finding__WEBPACK_IMPORTED_MODULE_0__/* .readFinding */ .Gd)(value, 'notice'), level };
        return { remark, findings: results };
    }
    return {
        remark: undefined,
        findings: [(0,_read_finding__WEBPACK_IMPORTED_MODULE_0__/* .readFinding */ .Gd)(value, level), ...results],
    };
}


/***/ }),

/***/ 65928:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dm: () => (/* binding */ maskable)
});

// UNUSED EXPORTS: MIN_PART_CHARACTERS, MIN_SECRET_CHARACTERS

// EXTERNAL MODULE: ./src/runner/json-tokens.ts
var json_tokens = __webpack_require__(43929);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(41969);
;// CONCATENATED MODULE: ./src/runner/spellings.ts

/** What JavaScript's JSON leaves as it is, and other writers of JSON do not. */
const NOT_ASCII = /[^\0-\x7e]/g;
/**
 * One line as programs write it: as it is, and within a JSON text or a URL. Two
 * writers of the same format differ in what they escape; these are the ones
 * that are in wide use. Not every one differs for every text.
 * @returns each spelling once; how many there are at most does not depend on
 * the text.
 */
function spellings(line) {
    const json = JSON.stringify(line).slice(1, -1);
    const ascii = json.replace(NOT_ASCII, lowerCaseEscape);
    const all = new Set([line, json, ascii]);
    // Java and .NET write their escapes in capitals.
    all.add(json.replace(NOT_ASCII, upperCaseEscape));
    // PHP, with and without JSON_UNESCAPED_UNICODE.
    for (const each of [json, ascii])
        all.add(each.replaceAll('/', '\\/'));
    // Go and Rails, for texts that end up in HTML.
    all.add(json.replace(/[<>&\u2028\u2029]/g, lowerCaseEscape));
    // Gson, likewise.
    all.add(json.replace(/[<>&='\u2028\u2029]/g, lowerCaseEscape));
    // System.Text.Json of .NET.
    all.add(json.replace(/\\[^]|["'<>&+`]|[^\0-\x7e]/g, (part) => {
        if (part === '\\"')
            return '\\u0022';
        return part.startsWith('\\') ? part : upperCaseEscape(part);
    }));
    // Messages of ours that quote it.
    all.add((0,quote/* quote */.h)(line, line.length).slice(1, -1));
    for (const each of inUrl(line))
        all.add(each);
    return all;
}
function inUrl(line) {
    let component;
    try {
        component = encodeURIComponent(line);
    }
    catch {
        // Half a surrogate pair has no spelling in a URL.
        return [];
    }
    const strict = component.replace(/[!'()*]/g, percent);
    const form = new URLSearchParams([['', line]]).toString().slice(1);
    return [component, strict, form].flatMap((each) => [
        each,
        // As parts of a path.
        each.replaceAll('%2F', '/'),
        each.replace(/%../g, (code) => code.toLowerCase()),
    ]);
}
function lowerCaseEscape(unit) {
    return `\\u${hex(unit, 4)}`;
}
function upperCaseEscape(unit) {
    return `\\u${hex(unit, 4).toUpperCase()}`;
}
function percent(character) {
    return `%${hex(character, 2).toUpperCase()}`;
}
function hex(unit, digits) {
    return unit.charCodeAt(0).toString(16).padStart(digits, '0');
}

;// CONCATENATED MODULE: ./src/runner/maskable.ts


/** A shorter secret is a word of every log: hiding it hides nothing. */
const MIN_SECRET_CHARACTERS = 4;
/** For lines and JSON leaves, many of which are no secret at all. */
const MIN_PART_CHARACTERS = 6;
/** Words that a log and a JSON text are full of. */
const COMMON_WORDS = new Set(['true', 'false', 'null', 'none', 'undefined']);
/** What holds texts together: brackets, quotes, rulers, the frame of a key file. */
const STRUCTURE = /^(?:[\s{}[\](),:;"'`=_.*#/\\<>|~+-]*|-----(?:BEGIN|END) [A-Z0-9 ]+-----)$/;
/** A JSON text in a string of a JSON text in a string. */
const MAX_NESTED_TEXTS = 3;
/**
 * The exact strings to hide for one secret: a runner masks nothing else, and
 * so does our own redaction. None of them spans lines or is short enough to eat
 * a log: of a text of several lines, its lines; of a JSON text, its strings and
 * numbers, also where a string is a JSON text in turn; each in its usual
 * spellings; and the Base64 of the whole.
 * @param spelled what the same secret is in the text that it was taken from.
 * @returns none when the secret is too short or too common to be hidden.
 */
function maskable(secret, spelled = []) {
    const forms = new Set();
    const whole = secret.trim();
    const leaves = jsonLeaves(whole);
    const lines = linesOf(whole);
    if (lines.length === 1)
        addForms(forms, whole, MIN_SECRET_CHARACTERS);
    for (const spelling of spelled) {
        if (isHideable(spelling, MIN_SECRET_CHARACTERS))
            forms.add(spelling);
    }
    for (const part of leaves ?? (lines.length > 1 ? lines : [])) {
        addForms(forms, part, MIN_PART_CHARACTERS);
    }
    if (isHideable(whole, MIN_PART_CHARACTERS)) {
        for (const text of [secret, whole]) {
            const bytes = Buffer.from(text);
            forms.add(bytes.toString('base64').replace(/=+$/, ''));
            forms.add(bytes.toString('base64url'));
        }
    }
    return [...forms];
}
function addForms(forms, text, minCharacters) {
    const plain = text.trim();
    if (!isHideable(plain, minCharacters))
        return;
    for (const form of spellings(plain))
        forms.add(form);
}
function isHideable(text, minCharacters) {
    return (text.length >= minCharacters &&
        !COMMON_WORDS.has(text.toLowerCase()) &&
        !STRUCTURE.test(text));
}
function linesOf(text) {
    return text.split(/[\r\n]+/);
}
/**
 * The strings and numbers of a JSON text, line by line; no keys. Taken from the
 * text: a parsed number may be another one, and a string can be spelled in many
 * ways, of which a program may repeat this one.
 */
function jsonLeaves(text, nested = 0) {
    if (!/^[{["]/.test(text))
        return undefined;
    try {
        JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const leaves = [];
    for (const { token, kind } of (0,json_tokens/* jsonTokens */.z)(text)) {
        if (kind === 'number')
            leaves.push(token);
        if (kind !== 'string')
            continue;
        const value = JSON.parse(token);
        const lines = linesOf(value);
        for (const line of lines)
            leaves.push(line);
        if (lines.length === 1)
            leaves.push(token.slice(1, -1));
        if (nested === MAX_NESTED_TEXTS)
            continue;
        for (const leaf of jsonLeaves(value.trim(), nested + 1) ?? []) {
            leaves.push(leaf);
        }
    }
    return leaves;
}


/***/ }),

/***/ 78385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ OUTPUT_FORMATS),
/* harmony export */   I: () => (/* binding */ outputRule)
/* harmony export */ });
/* harmony import */ var _json_checker__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51740);
/* harmony import */ var _utf8_checker__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5625);


/** Every `output.format`. */
const OUTPUT_FORMATS = {
    json: {
        openChecker: _json_checker__WEBPACK_IMPORTED_MODULE_0__/* .openJsonChecker */ .yv,
        noun: 'JSON',
        content: 'exactly one JSON value',
    },
    ndjson: {
        openChecker: _json_checker__WEBPACK_IMPORTED_MODULE_0__/* .openJsonLinesChecker */ .bT,
        noun: 'JSON lines',
        content: 'one JSON value on every line that is not empty',
    },
    text: {
        openChecker: _utf8_checker__WEBPACK_IMPORTED_MODULE_1__/* .openUtf8Checker */ .X,
        noun: 'text',
        content: 'text in UTF-8',
    },
    // That it is SARIF is for `sarif-check.ts` to say.
    sarif: {
        openChecker: _json_checker__WEBPACK_IMPORTED_MODULE_0__/* .openJsonChecker */ .yv,
        noun: 'JSON',
        content: 'exactly one SARIF log',
    },
};
/**
 * What a plugin has to do to have an output, as a sentence.
 * @param via where it leaves its output.
 */
function outputRule(format, via) {
    const asked = [
        ...(format === 'json' ? [] : [`output.format: ${format}`]),
        ...(via === 'stdout' ? [] : [`output.via: ${via}`]),
    ].map((key) => `\`${key}\``);
    const subject = asked.length === 0 ? 'A plugin' : `With ${asked.join(' and ')} a plugin`;
    const { content } = OUTPUT_FORMATS[format];
    return via === 'stdout'
        ? `${subject} prints ${content} on stdout; logs belong on stderr.`
        : `${subject} writes ${content} to the file that PLUGIN_OUTPUT_FILE names.`;
}


/***/ }),

/***/ 88523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bD: () => (/* binding */ messageOf),
  Gd: () => (/* binding */ readFinding),
  x8: () => (/* binding */ readResults),
  aG: () => (/* binding */ wordOf)
});

// UNUSED EXPORTS: placedFinding, positive, textOf

// EXTERNAL MODULE: ./src/definition/json.ts
var json = __webpack_require__(54783);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(41969);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/runner/workspace-mounts.ts
var workspace_mounts = __webpack_require__(14562);
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
    const start = `${workspace_mounts/* WORKSPACE_TARGET */.I}/`;
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
        if (!(0,json/* isJsonObject */.O)(value))
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
    const path = (0,json/* isJsonObject */.O)(file) ? file['path'] : file;
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
    const isShown = path !== undefined && path.length <= quote/* LONG_QUOTE */.E;
    const place = isShown ? `${(0,quote/* quote */.h)(path, quote/* LONG_QUOTE */.E)}: ` : '';
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


/***/ }),

/***/ 25417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** One word of a POSIX shell, in quotes where it needs them. */
function shellWord(word) {
    return /^[\w@%+:,./-][\w@%+=:,./-]*$/.test(word)
        ? word
        : `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 34519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ showAtLeast)
/* harmony export */ });
/**
 * A figure of what was used, for people: one that was not read when the plugin
 * had ended can have been more, and says so.
 * @param figure as it is shown otherwise.
 * @param isMost whether it cannot be more, as that of a limit.
 */
function showAtLeast(figure, { read_at_end: isWhole }, isMost = false) {
    return isWhole === false && !isMost ? `at least ${figure}` : figure;
}


/***/ }),

/***/ 29097:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ showPeakMemory)
/* harmony export */ });
/* harmony import */ var _format_bytes__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99977);
/* harmony import */ var _show_at_least__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34519);


/**
 * The peak of memory, for people: with "at least" where it can have been more,
 * which is never more than the limit.
 * @returns undefined when it was not measured.
 */
function showPeakMemory(usage, limits) {
    const { peak_memory_bytes: peak } = usage;
    if (peak === null)
        return undefined;
    const isMost = limits !== null && peak >= limits.memory_bytes;
    return (0,_show_at_least__WEBPACK_IMPORTED_MODULE_0__/* .showAtLeast */ .q)((0,_format_bytes__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(peak), usage, isMost);
}


/***/ }),

/***/ 19875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ writeShown),
/* harmony export */   Bu: () => (/* binding */ MAX_SHOWN_FAULTS),
/* harmony export */   mj: () => (/* binding */ readShown),
/* harmony export */   vC: () => (/* binding */ MAX_SHOWN_ARTIFACTS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _definition_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54783);
/* harmony import */ var _execution_record__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83592);
/* harmony import */ var _file_part__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23062);





/** Of an output, more than this is read in its file. */
const MAX_OUTPUT_CHARACTERS = 4_096;
/** Of the artifacts, more than these are read in their list. */
const MAX_SHOWN_ARTIFACTS = 50;
/** Of the faults, more than these help nobody. */
const MAX_SHOWN_FAULTS = 100;
const MAX_PATH_CHARACTERS = 500;
const MAX_FAULT_CHARACTERS = 1_000;
/** What all that can become as JSON, and the command. */
const MAX_BYTES = 512 * 1024;
/**
 * Adds to a record what may be shown. It is a courtesy: what cannot be written
 * fails nothing.
 */
function writeShown(recordDirectory, { output, reproduce, reproduceCli, artifacts, faults }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordDirectory, _execution_record__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_FILES */ .sh.shown);
    const isCut = (output ?? '').length > MAX_OUTPUT_CHARACTERS;
    const text = JSON.stringify({
        output: output?.slice(0, MAX_OUTPUT_CHARACTERS).concat(isCut ? '\n…' : ''),
        reproduce,
        reproduce_cli: reproduceCli,
        artifacts: artifacts
            .slice(0, MAX_SHOWN_ARTIFACTS)
            .map((path) => path.slice(0, MAX_PATH_CHARACTERS)),
        faults: faults.slice(0, MAX_SHOWN_FAULTS).map(shortFault),
    });
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${path}.partial`, `${text}\n`, { mode: 0o600 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${path}.partial`, path);
    }
    catch {
        // The summary has it too.
    }
}
/** What may be shown of a record; nothing where nobody has said. */
function readShown(recordDirectory) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordDirectory, _execution_record__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_FILES */ .sh.shown);
    const value = (0,_file_part__WEBPACK_IMPORTED_MODULE_3__/* .readJsonFile */ .J)(file, MAX_BYTES);
    const shown = (0,_definition_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(value) ? value : {};
    const text = (member) => typeof member === 'string' ? member : undefined;
    const { output, reproduce, artifacts, faults } = shown;
    const { reproduce_cli: reproduceCli } = shown;
    return {
        output: text(output),
        reproduce: text(reproduce),
        reproduceCli: text(reproduceCli),
        artifacts: Array.isArray(artifacts)
            ? artifacts
                .slice(0, MAX_SHOWN_ARTIFACTS)
                .map((path) => text(path) ?? '')
            : [],
        faults: Array.isArray(faults)
            ? faults.slice(0, MAX_SHOWN_FAULTS).flatMap(faultOf)
            : [],
    };
}
function shortFault(fault) {
    return {
        ...fault,
        pointer: fault.pointer.slice(0, MAX_PATH_CHARACTERS),
        message: fault.message.slice(0, MAX_FAULT_CHARACTERS),
    };
}
function faultOf(value) {
    if (!(0,_definition_json__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(value))
        return [];
    const { pointer, rule, message, line } = value;
    if (typeof pointer !== 'string' || typeof rule !== 'string')
        return [];
    if (typeof message !== 'string')
        return [];
    return [
        { pointer, rule, message, ...(typeof line === 'number' && { line }) },
    ];
}


/***/ }),

/***/ 20242:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ runTask)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/definition/defaults.ts
var defaults = __webpack_require__(50807);
;// CONCATENATED MODULE: ./src/runner/once.ts
/** A function that makes its result at the first call, and keeps it. */
function once(make) {
    let made;
    return () => (made ??= { value: make() }).value;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/runner/execution-record.ts
var execution_record = __webpack_require__(83592);
// EXTERNAL MODULE: ./src/runner/finding.ts
var finding = __webpack_require__(17219);
// EXTERNAL MODULE: ./src/runner/json-text.ts
var json_text = __webpack_require__(72388);
;// CONCATENATED MODULE: ./src/runner/output-reader.ts




const NOTHING = {
    findings: finding/* NO_FINDINGS */.BU,
    sarifProblem: undefined,
    sarifFile: undefined,
};
/**
 * Opens the reader of a definition's output. What only one format needs is
 * loaded for that one.
 * @param directory of the execution's record
 */
async function openOutputReader(definition, directory, isolation) {
    if (definition.outputFormat !== 'sarif') {
        return {
            read: (output) => readList(definition.outputFormat, output),
            close: () => undefined,
        };
    }
    const { openSarifCheck } = await __webpack_require__.e(/* import() */ 912).then(__webpack_require__.bind(__webpack_require__, 10912));
    const check = openSarifCheck(definition, isolation);
    return {
        async read(output, outputFile) {
            const { problem, findings } = await check.check(output);
            if (problem !== undefined)
                return { ...NOTHING, sarifProblem: problem };
            const { leaveSarif } = await __webpack_require__.e(/* import() */ 4710).then(__webpack_require__.bind(__webpack_require__, 14710));
            const sarifFile = leaveSarif(outputFile, (0,external_node_path_.join)(directory, execution_record/* RECORD_FILES */.sh.sarif));
            return { ...NOTHING, findings, sarifFile };
        },
        close: () => check.close(),
    };
}
/** Of JSON that is small enough to be held, and so to be parsed here. */
async function readList(format, output) {
    if (format !== 'json' || !(output instanceof Uint8Array))
        return NOTHING;
    if (!Buffer.from(output).includes('"results"'))
        return NOTHING;
    const { outputFindings } = await __webpack_require__.e(/* import() */ 9428).then(__webpack_require__.bind(__webpack_require__, 69428));
    return { ...NOTHING, findings: outputFindings((0,json_text/* readJsonText */.g)(output)) };
}

// EXTERNAL MODULE: ./src/runner/plugin-schema.ts + 1 modules
var plugin_schema = __webpack_require__(99355);
;// CONCATENATED MODULE: ./src/runner/attempt-checks.ts



/**
 * Opens the checks of one attempt; nothing begins with that.
 * @param directory of the execution's record.
 * @param isolation whose signal aborts when the attempt is to end.
 */
function openAttemptChecks(definition, input, directory, isolation) {
    /** Aborts what goes on unheeded when the attempt is over. */
    const over = new AbortController();
    const isolated = {
        ...isolation,
        signal: AbortSignal.any([isolation.signal, over.signal]),
    };
    let schema;
    let reader;
    return {
        beforeStart: once(async () => {
            const checked = (0,plugin_schema/* checkInput */.D)(input, definition, isolated);
            const opened = (0,plugin_schema/* openPluginSchema */.j)(definition, 'output_schema', isolated);
            opened.catch(() => undefined);
            // Set at once: an invalid input must not leave its thread behind.
            const reading = openOutputReader(definition, directory, isolated).then((it) => (reader = it));
            await Promise.all([checked, reading]);
            schema = await opened;
        }),
        async readOutput(output, outputFile) {
            return reader?.read(output, outputFile);
        },
        async checkOutput(output) {
            return (await schema?.check(output)) ?? [];
        },
        close() {
            over.abort();
            schema?.close();
            reader?.close();
        },
    };
}

;// CONCATENATED MODULE: ./src/runner/attempt-result.ts

/** Of an attempt that has just begun, and of an execution without one. */
const NOTHING_YET = {
    spec: undefined,
    streams: undefined,
    hasEnded: false,
    handedOn: undefined,
    output: undefined,
    shownOutput: undefined,
    sarifFile: undefined,
    findings: [],
    outputFindings: finding/* NO_FINDINGS */.BU,
};
/** The sizes of what a plugin has printed and left, as a record holds them. */
function recordedSizes({ streams, handedOn }, outputVia) {
    const outputBytes = outputVia === 'stdout' ? streams?.stdoutBytes : handedOn?.json.byteLength;
    return {
        output_bytes: outputBytes ?? null,
        stdout_bytes: streams?.stdoutBytes ?? null,
        stdout_dropped_bytes: streams?.droppedStdoutBytes ?? null,
        stderr_bytes: streams?.stderrBytes ?? null,
        stderr_dropped_bytes: streams?.droppedStderrBytes ?? null,
    };
}

// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(73579);
;// CONCATENATED MODULE: ./src/runner/clean-up-budget.ts
/** What a removal may take that nobody waits for: longer is for a later look. */
const UNHURRIED_MS = 4_000;
/** A removal on a busy engine; it is tried in any case. */
const MIN_MS = 1_000;
/** An execution is over 5 s after its timeout and its grace, with a margin. */
const AFTER_GRACE_MS = 4_500;
/** A cancelled one 7 s after the signal, with a margin. */
const AFTER_CANCEL_MS = 6_500;
/**
 * How long the removal of a container may take, in milliseconds: all that the
 * causes that ended the execution leave of its time. Never more than what a
 * cancellation leaves, for one may come while it goes on.
 * @param nowMs of `performance.now()`.
 */
function cleanUpBudgetMs({ first, firstAtMs, cancelledAtMs, }, graceMs, nowMs) {
    if (first === undefined || firstAtMs === undefined)
        return UNHURRIED_MS;
    const endsAtMs = first.outcome === 'cancelled'
        ? Infinity
        : firstAtMs + graceMs + AFTER_GRACE_MS;
    const cancelEndsAtMs = (cancelledAtMs ?? Infinity) + AFTER_CANCEL_MS;
    const leftMs = Math.min(endsAtMs, cancelEndsAtMs) - nowMs;
    return Math.min(Math.max(leftMs, MIN_MS), AFTER_CANCEL_MS);
}
/** What of the time after a cause is for the removal that comes last. */
const FOR_REMOVAL_MS = 1_500;
/**
 * For work between a plugin's end and the removal of its container: as long as
 * it takes, until a cause ends the execution; then what that leaves of its time.
 */
function untilRemoval(causes, graceMs) {
    const patience = new AbortController();
    let timer;
    const onCause = () => {
        const leftMs = cleanUpBudgetMs(causes, graceMs, performance.now());
        clearTimeout(timer);
        timer = setTimeout(() => patience.abort(), Math.max(leftMs - FOR_REMOVAL_MS, 0));
    };
    if (causes.signal.aborted)
        onCause();
    // A cancellation can shorten the time that another cause has left.
    causes.signal.addEventListener('abort', onCause);
    causes.cancelled.addEventListener('abort', onCause);
    return {
        signal: patience.signal,
        end() {
            clearTimeout(timer);
            causes.signal.removeEventListener('abort', onCause);
            causes.cancelled.removeEventListener('abort', onCause);
        },
    };
}

// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(41969);
;// CONCATENATED MODULE: ./src/runner/end-cause.ts


/** Rejects pulls, builds and pauses that a cause interrupts. */
class EndedError extends task_error/* TaskError */.Ik {
}
/** The longest time that a timer keeps; a longer one would end at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;
/**
 * Watches the deadline, which no change of the clock moves, and the caller's
 * cancellation.
 * @param plugin as the task names it, for messages.
 * @param hurry aborted when a cancelled execution has to end at once.
 */
function watchEndCauses(plugin, cancel, hurry = new AbortController().signal) {
    const controller = new AbortController();
    const cancelled = new AbortController();
    const hurried = new AbortController();
    let cancelledAtMs;
    let first;
    let firstAtMs;
    let timer;
    const add = (cause) => {
        if (cause.outcome === 'output_too_large')
            hurried.abort();
        if (first !== undefined)
            return;
        first = cause;
        firstAtMs = performance.now();
        controller.abort(new EndedError(cause.outcome, cause.message));
    };
    const onCancel = () => {
        cancelledAtMs ??= performance.now();
        cancelled.abort();
        add({
            outcome: 'cancelled',
            message: `The execution of plugin ${(0,quote/* quote */.h)(plugin)} was cancelled.`,
        });
    };
    const onHurry = () => {
        hurried.abort();
        onCancel();
    };
    if (hurry.aborted)
        onHurry();
    else if (cancel.aborted)
        onCancel();
    cancel.addEventListener('abort', onCancel);
    hurry.addEventListener('abort', onHurry);
    return {
        get first() {
            return first;
        },
        get firstAtMs() {
            return firstAtMs;
        },
        get cancelledAtMs() {
            return cancelledAtMs;
        },
        signal: controller.signal,
        cancelled: cancelled.signal,
        hurry: hurried.signal,
        add,
        setDeadline(timeoutMs, sinceMs, waitingFor) {
            clearTimeout(timer);
            const check = () => {
                const leftMs = timeoutMs - (performance.now() - sinceMs);
                // Also when the timer came a fraction of a millisecond early.
                if (leftMs > 0) {
                    timer = setTimeout(check, Math.min(leftMs, MAX_TIMER_MS));
                    return;
                }
                const what = waitingFor?.();
                add({
                    outcome: 'timed_out',
                    message: `The execution of plugin ${(0,quote/* quote */.h)(plugin)} did not end within its ` +
                        `timeout of ${timeoutMs / 1000} s ` +
                        'and was stopped' +
                        (what === undefined
                            ? ': raise `timeout`, or make the plugin faster.'
                            : `, still waiting for ${what}: raise \`timeout\`, or find out why that is slow.`),
                });
            };
            check();
        },
        orEnd(work) {
            return new Promise((resolve, reject) => {
                const onAbort = () => reject(controller.signal.reason);
                if (controller.signal.aborted)
                    onAbort();
                controller.signal.addEventListener('abort', onAbort);
                work.then(resolve, reject).finally(() => {
                    controller.signal.removeEventListener('abort', onAbort);
                });
            });
        },
        close() {
            clearTimeout(timer);
            cancel.removeEventListener('abort', onCancel);
            hurry.removeEventListener('abort', onHurry);
        },
    };
}

;// CONCATENATED MODULE: ./src/runner/until-aborted.ts
/**
 * The result of some work, for as long as somebody wants it.
 * @returns undefined once it is aborted; the work goes on unheeded then.
 */
function untilAborted(signal, work) {
    return new Promise((resolve, reject) => {
        const onAbort = () => resolve(undefined);
        if (signal.aborted)
            onAbort();
        signal.addEventListener('abort', onAbort, { once: true });
        work.then(resolve, reject).finally(() => {
            signal.removeEventListener('abort', onAbort);
        });
    });
}

;// CONCATENATED MODULE: ./src/runner/fault-message.ts

/**
 * What is told of an error that no outcome stands for: a full disk, a file of
 * the runner that is not there, a mistake of ours.
 * @param plugin as the task names it; undefined when it is not known.
 */
function faultMessage(error, plugin) {
    const { message } = error;
    const named = plugin === undefined ? '' : ` (plugin ${(0,quote/* quote */.h)(plugin)})`;
    return (`plugin-runner could not go on: ${message}${named}. Check the disk and the ` +
        'RUNNER_TEMP directory of this runner.');
}

// EXTERNAL MODULE: ./src/runner/faults-error.ts
var faults_error = __webpack_require__(24246);
;// CONCATENATED MODULE: ./src/runner/verdict-of.ts




/**
 * The verdict of an end that was expected to be possible.
 * @param causes the first of them wins over what it has made fail.
 * @param plugin which the error names: an engine does not know what for it is.
 * @returns undefined for an error that nothing but a mistake explains.
 */
function verdictOf(error, causes, plugin) {
    const { first } = causes;
    if (first !== undefined) {
        return { outcome: first.outcome, error: first.message, warnings: [] };
    }
    if (!(error instanceof task_error/* TaskError */.Ik))
        return undefined;
    const { outcome, message } = error;
    const isNamed = !(error instanceof task_error/* EngineError */.NJ) || message.includes((0,quote/* quote */.h)(plugin));
    const named = isNamed ? message : `Plugin ${(0,quote/* quote */.h)(plugin)}: ${message}`;
    const verdict = { outcome, error: named, warnings: [] };
    return error instanceof faults_error/* FaultsError */.a
        ? { ...verdict, faults: error.faults }
        : verdict;
}
/**
 * The verdict of an end that nobody expected, such as a full disk. It is the
 * machine's: neither the workflow nor the plugin is to blame.
 */
function faultVerdict(error, plugin) {
    return {
        outcome: 'engine_unavailable',
        error: faultMessage(error, plugin),
        warnings: [],
    };
}

;// CONCATENATED MODULE: ./src/runner/bring-back-in-time.ts





const bring_back_in_time_NOTHING = { warnings: [], failure: undefined };
/**
 * Brings back what a plugin changed in copies of the workspace, in the time that
 * the causes leave. To be done whatever the outcome will be: a plugin that has
 * our files has changed them.
 * @param isEnded false: it is killed first.
 * @throws only for what no outcome stands for.
 */
async function bringBackInTime(container, spec, stop, causes, isEnded = true) {
    if (container.writableCopies.length === 0)
        return bring_back_in_time_NOTHING;
    const { bringBack } = await __webpack_require__.e(/* import() */ 4413).then(__webpack_require__.bind(__webpack_require__, 64413));
    const patience = untilRemoval(causes, stop.graceMs);
    try {
        // Where that fails, it is not read while it runs.
        const kill = isEnded ? undefined : container.kill().catch(() => undefined);
        if (kill)
            await untilAborted(patience.signal, kill);
        const warnings = await bringBack(container, spec, patience.signal);
        return { ...bring_back_in_time_NOTHING, warnings };
    }
    catch (error) {
        const failure = verdictOf(error, { first: undefined }, spec.pluginId);
        if (failure === undefined)
            throw error;
        return { ...bring_back_in_time_NOTHING, failure };
    }
    finally {
        patience.end();
    }
}
/**
 * The same of a plugin whose end nobody knows: the engine has lost it, or a
 * cause came before the engine had said that it has started.
 * @param error that it has ended with for us; of another one nothing follows.
 * @returns what the step should know of it, a failure too.
 * @throws only for what no outcome stands for.
 */
async function bringBackLost(error, container, spec, stop, causes) {
    const isLost = error instanceof EndedError ||
        (error instanceof task_error/* EngineError */.NJ && error.outcome === 'engine_unavailable');
    if (!isLost)
        return [];
    const { warnings, failure } = await bringBackInTime(container, spec, stop, causes, false);
    return failure?.error === undefined ? warnings : [failure.error];
}

// EXTERNAL MODULE: ./src/runner/captured-streams.ts + 2 modules
var captured_streams = __webpack_require__(74115);
// EXTERNAL MODULE: ./src/orchestrator/container-name.ts
var container_name = __webpack_require__(79123);
;// CONCATENATED MODULE: ./src/runner/task-trace.ts

/**
 * The place in the trace that an attempt gives to its plugin.
 * @param attempt counted from 1.
 */
function attemptContext({ context, hasSpans }, attempt) {
    if (!hasSpans)
        return context;
    return { ...context, spanId: attemptSpanId(context, attempt) };
}
/**
 * The id of the span of an attempt. It follows from that of the execution, so
 * that what the plugin was given and what is exported later cannot differ.
 */
function attemptSpanId(execution, attempt) {
    return derivedSpanId(execution, `attempt ${attempt}`);
}
/**
 * The id of a span that is one of its kind below another one.
 * @returns 16 hex digits, the same for the same arguments.
 */
function derivedSpanId({ traceId, spanId }, name) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(`${traceId}/${spanId}/${name}`)
        .digest('hex')
        .slice(0, 16);
}

// EXTERNAL MODULE: ./src/runner/trace-context.ts
var trace_context = __webpack_require__(46845);
// EXTERNAL MODULE: ./src/runner/workspace-mounts.ts
var workspace_mounts = __webpack_require__(14562);
;// CONCATENATED MODULE: ./src/runner/container-spec.ts






/**
 * How long after its last use a container nobody has removed is left alone: a
 * machine that sleeps, a clock that is set, a job that hangs.
 */
const LEFT_ALONE_MS = 60 * 60 * 1000;
/**
 * The container for one execution of a definition.
 * @throws UserError when the step and the definition do not fit together.
 */
function containerSpec(definition, task, image, executionId, attempt, hostUser) {
    const { mounts, hiddenPaths } = (0,workspace_mounts/* workspaceMounts */.m)(definition, task.workspace, hostUser.privatePaths ?? []);
    return {
        name: (0,container_name/* containerName */.xN)(definition.id, executionId, attempt),
        executionId,
        pluginId: definition.id,
        image,
        entrypoint: definition.entrypoint,
        command: definition.command,
        env: environment(definition, task, executionId, attempt),
        limits: {
            ...definition.limits,
            nanoCpus: task.nanoCpus ?? definition.limits.nanoCpus,
            memoryBytes: task.memoryBytes ?? definition.limits.memoryBytes,
        },
        user: userOf(definition, hostUser),
        network: definition.network,
        readOnly: definition.sandbox.readOnly,
        capabilities: definition.sandbox.capabilities,
        runtime: definition.sandbox.runtime,
        mounts,
        hiddenPaths,
        stopSignal: definition.stop.signal,
        lifetimeMs: (task.timeoutMs ?? definition.timeoutMs) +
            definition.stop.graceMs +
            LEFT_ALONE_MS,
    };
}
/** What of a spec the reader of the record should know. */
function specWarnings(definition, hostUser) {
    if (definition.sandbox.user.kind !== 'host' || hostUser.uid !== 0)
        return [];
    return [
        `Plugin ${(0,quote/* quote */.h)(definition.id)} runs as the user of the runner ` +
            '(`sandbox.user: host`), which is root here: as root in its container, ' +
            'without capabilities.',
    ];
}
/**
 * Refuses names the definition does not declare, and secrets that are missing.
 * @throws UserError `invalid_input`.
 */
function checkStepValues(definition, task) {
    const complain = (sentence) => {
        throw new task_error/* UserError */.yo('invalid_input', sentence);
    };
    const id = (0,quote/* quote */.h)(definition.id);
    for (const name of Object.keys(task.env)) {
        if (!Object.hasOwn(definition.env, name)) {
            complain(`The step sets ${(0,quote/* quote */.h)(name)} in \`env\` and plugin ${id} does not ` +
                `declare it: a plugin gets only what its definition lists under \`env:\`.`);
        }
    }
    // Not by its name: a line of a pasted key can look like one.
    if (Object.keys(task.secrets).some((it) => !definition.secrets.includes(it))) {
        complain(`The step gives a secret that plugin ${id} does not declare: ` +
            `${declaredSecrets(definition)}. Add its name there, or leave it out. (A ` +
            'value of several lines needs the JSON form of the input.)');
    }
    for (const name of definition.secrets) {
        if (!Object.hasOwn(task.secrets, name) || task.secrets[name] === '') {
            complain(`Plugin ${id} needs the secret ${(0,quote/* quote */.h)(name)}: give it to the step ` +
                `with \`secrets: ${name}=\${{ secrets.${name} }}\`. A secret ` +
                'that is not set is empty; in a run for a fork, every one is.');
        }
    }
    if (definition.workspace !== 'none' && task.workspace === undefined) {
        complain(`Plugin ${id} asks for the repository (\`workspace: ${definition.workspace}\`) ` +
            'and there is none: GITHUB_WORKSPACE is not set.');
    }
}
function declaredSecrets({ secrets }) {
    const names = secrets.map((name) => (0,quote/* quote */.h)(name)).join(', ');
    return `\`secrets:\` of its definition lists ${names || 'none'}`;
}
function environment(definition, task, executionId, attempt) {
    return {
        ...traceEnvironment(definition, task, attempt),
        ...definition.env,
        ...task.env,
        ...task.secrets,
        PLUGIN_ID: definition.id,
        PLUGIN_EXECUTION_ID: executionId,
        ...(definition.workspace !== 'none' && {
            PLUGIN_WORKSPACE: workspace_mounts/* WORKSPACE_TARGET */.I,
        }),
    };
}
/** A definition that sets the one variable itself is given none. */
function traceEnvironment(definition, { trace }, attempt) {
    const isOwn = Object.hasOwn(definition.env, 'TRACEPARENT') ||
        definition.secrets.includes('TRACEPARENT');
    if (trace === undefined || isOwn)
        return {};
    return (0,trace_context/* traceVariables */.Ft)(attemptContext(trace, attempt));
}
function userOf(definition, hostUser) {
    const { user } = definition.sandbox;
    switch (user.kind) {
        case 'ids':
            return `${user.uid}:${user.gid}`;
        case 'image':
            return undefined;
        case 'host':
            return `${hostUser.uid}:${hostUser.gid}`;
    }
}

// EXTERNAL MODULE: ./src/runner/finding-collector.ts
var finding_collector = __webpack_require__(4329);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/runner/findings-file.ts




/** Writes `findings.json` of a record, unless there is nothing to write. */
function writeFindings(directory, findings) {
    if (findings.length === 0)
        return;
    const lines = findings.map((it) => `  ${JSON.stringify((0,finding/* recordedFinding */.Cn)(it))}`);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, execution_record/* RECORD_FILES */.sh.findings), `[\n${lines.join(',\n')}\n]\n`, { mode: 0o600 });
}

// EXTERNAL MODULE: ./src/runner/maskable.ts + 1 modules
var maskable = __webpack_require__(65928);
;// CONCATENATED MODULE: ./src/runner/hidden-value.ts


/**
 * A longer value is not masked: what has to be looked for is a dozen times as
 * long. GitHub's own secrets have at most 48 KB.
 */
const MAX_HIDDEN_BYTES = 64 * 1024;
/** The values of the step's secrets. */
function hiddenSecrets(secrets) {
    return Object.entries(secrets).map(([name, value]) => ({
        source: 'secrets',
        key: name,
        name: `the secret ${(0,quote/* quote */.h)(name)}`,
        ...formsOf(value),
    }));
}
/**
 * A value at a place that a schema marks `writeOnly`.
 * @param spelled the same as the text has it, without quotes.
 */
function hiddenMember(source, pointer, value, spelled = []) {
    const place = pointer === '' ? '' : `${(0,quote/* quote */.h)(pointer)} of `;
    return {
        source,
        key: pointer,
        name: `${place}the ${source} (\`writeOnly\`)`,
        ...formsOf(value, spelled),
    };
}
/** Values of which nothing more is known than that there are too many. */
function unmaskedRest(source) {
    return {
        source,
        key: '',
        name: `some of the ${source} (\`writeOnly\`)`,
        forms: [],
        isTooLong: true,
    };
}
function formsOf(value, spelled = []) {
    const isTooLong = [value, ...spelled].some((text) => Buffer.byteLength(text) > MAX_HIDDEN_BYTES);
    return { forms: isTooLong ? [] : (0,maskable/* maskable */.dm)(value, spelled), isTooLong };
}

// EXTERNAL MODULE: ./src/runner/json-lines.ts
var json_lines = __webpack_require__(88124);
// EXTERNAL MODULE: ./src/runner/json-tokens.ts
var json_tokens = __webpack_require__(43929);
// EXTERNAL MODULE: ./src/definition/json.ts
var json = __webpack_require__(54783);
// EXTERNAL MODULE: ./src/definition/json-pointer.ts
var json_pointer = __webpack_require__(75239);
// EXTERNAL MODULE: ./src/runner/compile-masks.ts
var compile_masks = __webpack_require__(1735);
;// CONCATENATED MODULE: ./src/runner/schema-references.ts


/** Keywords that name a schema which stands elsewhere. */
const REFERENCE_KEYWORDS = [
    '$ref',
    '$dynamicRef',
    '$recursiveRef',
];
/** Reads what the references of a schema can name; nothing is loaded for it. */
function schemaReferences(root) {
    const { anchors, areScoped } = namesIn(root);
    return {
        follow(reference) {
            if (areScoped)
                return undefined;
            const [base = '', fragment = ''] = reference.split('#', 2);
            const isOwn = base === '' || ((0,json/* isJsonObject */.O)(root) && base === root['$id']);
            if (!isOwn)
                return undefined;
            if (fragment !== '' && !fragment.startsWith('/')) {
                return anchors.get(fragment);
            }
            try {
                return (0,json_pointer/* valueAt */.fK)(root, decodeURIComponent(fragment));
            }
            catch {
                return undefined;
            }
        },
    };
}
function namesIn(root) {
    const anchors = new Map();
    let areScoped = false;
    const queue = [root];
    for (const each of queue) {
        if (typeof each !== 'object' || each === null)
            continue;
        for (const part of Object.values(each))
            queue.push(part);
        if (!(0,json/* isJsonObject */.O)(each))
            continue;
        const { $id, $anchor, $dynamicAnchor } = each;
        if (typeof $id === 'string' && each !== root)
            areScoped = true;
        for (const name of [$anchor, $dynamicAnchor]) {
            if (typeof name === 'string')
                anchors.set(name, each);
        }
    }
    return { anchors, areScoped };
}

;// CONCATENATED MODULE: ./src/runner/subschemas.ts

/** Keywords whose schemas hold for the same value. */
const SAME_VALUE_LISTS = ['allOf', 'anyOf', 'oneOf'];
const SAME_VALUE = ['if', 'then', 'else'];
const SAME_VALUE_BY_KEY = ['dependentSchemas', 'dependencies'];
/** Keywords whose schemas hold for parts of the value. */
const PART_KEYWORDS = [
    'properties',
    'patternProperties',
    'additionalProperties',
    'unevaluatedProperties',
    'items',
    'prefixItems',
    'additionalItems',
    'contains',
    'unevaluatedItems',
];
/**
 * The schemas directly in a schema that hold for the same value, or may: every
 * branch of a choice. What is no schema can be among them.
 */
function sameValueSchemas(schema) {
    const found = [];
    for (const key of SAME_VALUE_LISTS)
        found.push(...listOf(schema[key]));
    for (const key of SAME_VALUE)
        found.push(schema[key]);
    for (const key of SAME_VALUE_BY_KEY)
        found.push(...membersOf(schema[key]));
    return found;
}
/**
 * The schemas that hold for a member of an object, if those hold for the object.
 * A pattern counts for every key: one of a schema may take for ever.
 */
function memberSchemas(schemas, key) {
    return [...schemas].flatMap((schema) => {
        const { properties } = schema;
        const isNamed = (0,json/* isJsonObject */.O)(properties) && Object.hasOwn(properties, key);
        return [
            isNamed ? properties[key] : schema['additionalProperties'],
            ...membersOf(schema['patternProperties']),
            schema['unevaluatedProperties'],
        ].filter(json/* isJsonObject */.O);
    });
}
/**
 * The schemas that hold for an item of a list, if those hold for the list: those
 * of its place, or those of the others.
 */
function itemSchemas(schemas, index) {
    return [...schemas].flatMap((schema) => {
        const { items, prefixItems } = schema;
        const first = listOf(prefixItems ?? items);
        const others = Array.isArray(items) ? schema['additionalItems'] : items;
        return [
            index < first.length ? first[index] : others,
            schema['contains'],
            schema['unevaluatedItems'],
        ].filter(json/* isJsonObject */.O);
    });
}
/** How many items have schemas of their own, at most. */
function mostPlaces(schemas) {
    let most = 0;
    for (const { items, prefixItems } of schemas) {
        most = Math.max(most, listOf(prefixItems ?? items).length);
    }
    return most;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function membersOf(value) {
    return (0,json/* isJsonObject */.O)(value) ? Object.values(value) : [];
}

;// CONCATENATED MODULE: ./src/runner/write-only-marks.ts

/** Whether a schema marks anything `writeOnly: true`. */
function mentionsWriteOnly(schema) {
    return (schema !== undefined && JSON.stringify(schema).includes('"writeOnly":true'));
}
/**
 * The objects and lists of a schema with `writeOnly: true` in them, or with a
 * reference, which can lead to one.
 */
function partsWithMarks(root) {
    const marked = new Set();
    function isMarked(part) {
        if (typeof part !== 'object' || part === null)
            return false;
        let found = false;
        for (const [key, member] of Object.entries(part)) {
            const isMark = (key === 'writeOnly' && member === true) ||
                (REFERENCE_KEYWORDS.includes(key) && typeof member === 'string');
            // Every member is looked at: each has an answer of its own.
            if (isMarked(member) || isMark)
                found = true;
        }
        if (found)
            marked.add(part);
        return found;
    }
    isMarked(root);
    return marked;
}

;// CONCATENATED MODULE: ./src/runner/split-write-only.ts






/** Leaves that are listed: each is a dozen strings to mask. */
const MAX_HIDDEN_LEAVES = 1_000;
/**
 * Every schema that is held against a value is one, and so is every schema that
 * is looked up: a second at most. What is left then is hidden.
 */
const MAX_STEPS = 1_000_000;
/**
 * Finds what a schema that holds for each of some values marks `writeOnly: true`,
 * whether or not the value is valid. In doubt it hides: every branch of `anyOf`
 * or `if` counts, the schemas of `patternProperties` count for every key (a
 * pattern of a schema may take for ever), and so does a reference that it cannot
 * follow, or that needs too much time. The time is bounded, whatever the schema
 * and the value are.
 */
function splitWriteOnly(schema, ...values) {
    if (schema === undefined || !mentionsWriteOnly(schema)) {
        return { shown: values, hidden: [], isComplete: true };
    }
    const walk = new Walk(schema);
    const shown = values.map((value) => walk.show(value, [schema], ''));
    return { shown, hidden: walk.hidden, isComplete: walk.isComplete };
}
class Walk {
    hidden = [];
    isComplete = true;
    #stepsLeft = MAX_STEPS;
    #marked;
    #references;
    /** What holds beside one schema. */
    #beside = new Map();
    /** The items of a list share one list of schemas. */
    #merged = new WeakMap();
    constructor(root) {
        this.#marked = partsWithMarks(root);
        this.#references = schemaReferences(root);
    }
    /** The value with the hidden parts of it replaced. */
    show(value, schemas, pointer) {
        if (schemas.length === 0)
            return value;
        const { schemas: all, hides } = this.#merge(schemas);
        if (!this.#spend(1))
            return compile_masks/* MASK */.v;
        if (hides)
            return this.#hide(value, pointer);
        if (all.size === 0)
            return value;
        if (Array.isArray(value))
            return this.#showItems(value, all, pointer);
        if (!(0,json/* isJsonObject */.O)(value))
            return value;
        const entries = Object.entries(value).map(([key, member]) => {
            const beneath = this.#spend(all.size) ? memberSchemas(all, key) : [];
            const shown = this.#spend(beneath.length)
                ? this.show(member, beneath, (0,json_pointer/* pointerTo */.xH)(pointer, key))
                : compile_masks/* MASK */.v;
            return [key, shown];
        });
        return entries.every(([key, member]) => value[key] === member)
            ? value
            : Object.fromEntries(entries);
    }
    #showItems(items, schemas, pointer) {
        const places = mostPlaces(schemas);
        const others = itemSchemas(schemas, places);
        if (places === 0 && others.length === 0)
            return items;
        const shown = items.map((item, index) => {
            const beneath = index >= places
                ? others
                : this.#spend(schemas.size)
                    ? itemSchemas(schemas, index)
                    : [];
            return this.#spend(1)
                ? this.show(item, beneath, (0,json_pointer/* pointerTo */.xH)(pointer, index))
                : compile_masks/* MASK */.v;
        });
        return shown.every((item, index) => item === items[index]) ? items : shown;
    }
    /** @returns false, for ever, when there is nothing left to spend. */
    #spend(steps) {
        this.#stepsLeft -= steps;
        if (this.#stepsLeft < 0)
            this.isComplete = false;
        return this.#stepsLeft >= 0;
    }
    #hide(value, pointer) {
        if (!this.isComplete || !this.#spend(1))
            return compile_masks/* MASK */.v;
        if (typeof value === 'object' && value !== null) {
            for (const [key, member] of Object.entries(value)) {
                this.#hide(member, (0,json_pointer/* pointerTo */.xH)(pointer, key));
            }
        }
        else if (typeof value === 'string' || typeof value === 'number') {
            if (this.hidden.length < MAX_HIDDEN_LEAVES) {
                this.hidden.push({ pointer, text: String(value) });
            }
            else
                this.isComplete = false;
        }
        return compile_masks/* MASK */.v;
    }
    #merge(schemas) {
        const known = this.#merged.get(schemas);
        if (known !== undefined)
            return known;
        const all = new Set();
        let hides = false;
        for (const schema of schemas) {
            const beside = this.#schemasBeside(schema);
            if (beside === 'unknown' || !this.#spend(1 + beside.size)) {
                hides = true;
                break;
            }
            for (const each of beside) {
                all.add(each);
                hides ||= each['writeOnly'] === true;
            }
        }
        const merged = { schemas: all, hides };
        this.#merged.set(schemas, merged);
        return merged;
    }
    /** Whether a schema by itself hides the value, or may hide a part of it. */
    #canHide(schema) {
        return (schema['writeOnly'] === true ||
            PART_KEYWORDS.some((key) => this.#marked.has(schema[key])));
    }
    /** Of a schema and all that hold for the same value, those that matter. */
    #schemasBeside(schema) {
        const known = this.#beside.get(schema);
        if (known !== undefined)
            return known;
        const found = new Set();
        const queue = [schema];
        let isUnknown = false;
        for (const each of queue) {
            if (!this.#spend(1))
                isUnknown = true;
            if (isUnknown)
                break;
            if (!(0,json/* isJsonObject */.O)(each) || found.has(each))
                continue;
            found.add(each);
            for (const key of REFERENCE_KEYWORDS) {
                const reference = each[key];
                if (typeof reference !== 'string')
                    continue;
                const target = this.#references.follow(reference);
                if (target === undefined)
                    isUnknown = true;
                queue.push(target);
            }
            for (const other of sameValueSchemas(each))
                queue.push(other);
        }
        const result = isUnknown
            ? 'unknown'
            : new Set([...found].filter((it) => this.#canHide(it)));
        this.#beside.set(schema, result);
        return result;
    }
}

;// CONCATENATED MODULE: ./src/runner/hidden-members.ts








/** An output as text that is longer than this is not shown. */
const MAX_SHOWN_OUTPUT_BYTES = 100 * 1024;
/** A search makes a value of the whole text. */
const MAX_SPLIT_BYTES = 16 * 1024 * 1024;
/**
 * What the input_schema marks `writeOnly` in an input.
 * @throws UserError `invalid_input` when it is more than can be masked.
 */
function hiddenInput(definition, input) {
    const { inputSchema } = definition;
    if (!mentionsWriteOnly(inputSchema))
        return [];
    const refuse = (why) => {
        throw new task_error/* UserError */.yo('invalid_input', `The input of plugin ${(0,quote/* quote */.h)(definition.id)} has ${why}`);
    };
    if (input.length > MAX_SPLIT_BYTES) {
        refuse(`${input.length} bytes, and at most ${MAX_SPLIT_BYTES} can be searched ` +
            'for what its input_schema marks `writeOnly`: pass large data as files.');
    }
    const text = (0,json_text/* readJsonText */.g)(input);
    const split = splitWriteOnly(inputSchema, JSON.parse(text));
    if (!split.isComplete) {
        refuse('more values that its input_schema marks `writeOnly` than can be ' +
            `masked, or takes too long to be searched for them: pass at most ` +
            `${MAX_HIDDEN_LEAVES}, or one string, or make the schema simpler.`);
    }
    return hidden_members_membersOf('input', split, text);
}
/** What the output_schema marks `writeOnly` in an output, and the rest of it. */
function hiddenOutput(definition, output) {
    const isShort = output.byteLength <= MAX_SHOWN_OUTPUT_BYTES;
    const { outputSchema, outputFormat } = definition;
    if (!mentionsWriteOnly(outputSchema)) {
        return {
            hidden: [],
            shownText: isShort
                ? trimmed((0,json_text/* readJsonText */.g)(output), outputFormat)
                : undefined,
        };
    }
    // Of what is larger nothing is ever shown.
    if (output.byteLength > MAX_SPLIT_BYTES) {
        return { hidden: [unmaskedRest('output')], shownText: undefined };
    }
    const text = (0,json_text/* readJsonText */.g)(output);
    const values = valuesOf(text, outputFormat);
    const split = splitWriteOnly(outputSchema, ...values);
    const hidden = hidden_members_membersOf('output', split, text);
    return {
        hidden: split.isComplete ? hidden : [...hidden, unmaskedRest('output')],
        // Not the text: of a key that is there twice, it has both values.
        shownText: isShort
            ? split.shown.map((it) => JSON.stringify(it)).join('\n')
            : undefined,
    };
}
/** A schema is of every line, where those are the values. */
function valuesOf(text, format) {
    const texts = format === 'ndjson' ? [...(0,json_lines/* jsonLines */.i)(text)].map((it) => it.text) : [text];
    return texts.map((it) => JSON.parse(it));
}
/** White space is a part of a text that is no JSON. */
function trimmed(text, format) {
    return format === 'text' ? text.trimEnd() : text.trim();
}
function hidden_members_membersOf(source, { hidden }, text) {
    const spelled = spelledIn(text, new Set(hidden.map((it) => it.text)));
    return hidden
        .filter((it) => it.text !== '')
        .map((it) => hiddenMember(source, it.pointer, it.text, spelled.get(it.text)));
}
/**
 * How a JSON text spells some of its values, where that is not as JavaScript
 * does: `1.50`, a number of thirty digits, `p\u0061ss`.
 */
function spelledIn(text, values) {
    const found = new Map();
    if (values.size === 0)
        return new Map();
    for (const { token, kind } of (0,json_tokens/* jsonTokens */.z)(text)) {
        if (kind === 'key')
            continue;
        const spelled = kind === 'string' ? token.slice(1, -1) : token;
        const value = hidden_members_valueOf(token, kind);
        if (value === spelled || !values.has(value))
            continue;
        found.set(value, (found.get(value) ?? new Set()).add(spelled));
    }
    return new Map([...found].map(([value, all]) => [value, [...all]]));
}
function hidden_members_valueOf(token, kind) {
    if (kind === 'number')
        return String(Number(token));
    return token.includes('\\')
        ? JSON.parse(token)
        : token.slice(1, -1);
}

// EXTERNAL MODULE: ./src/runner/format-bytes.ts
var format_bytes = __webpack_require__(99977);
// EXTERNAL MODULE: ./src/runner/output-format.ts
var output_format = __webpack_require__(78385);
// EXTERNAL MODULE: ./src/runner/json-validator.ts
var json_validator = __webpack_require__(36085);
// EXTERNAL MODULE: ./src/runner/show-peak-memory.ts
var show_peak_memory = __webpack_require__(29097);
;// CONCATENATED MODULE: ./src/runner/judge.ts






/**
 * A verdict after something has gone wrong with what the plugin left: that ends
 * a success; another end stays what it was.
 */
function failedAfterwards(verdict, failure) {
    const { outcome, error } = failure;
    return verdict.outcome === 'succeeded'
        ? { ...verdict, outcome, error }
        : { ...verdict, warnings: [...verdict.warnings, error ?? ''] };
}
/**
 * Decides how an execution ended. The first cause wins: a plugin that printed
 * perfect JSON after its deadline has still timed out.
 */
async function judge(evidence) {
    const { cause, exit } = evidence;
    if (cause !== undefined)
        return failed(cause.outcome, cause.message);
    // The plugin did not choose that code: no definition can explain it.
    if (exit.oomKilled && exit.exitCode !== 0)
        return outOfMemory(evidence);
    const known = evidence.plugin.exitCodes.get(exit.exitCode);
    if (exit.exitCode !== 0 && known?.outcome !== 'succeeded') {
        return judgeFailure(evidence, known);
    }
    const warnings = exit.oomKilled
        ? [
            `A process of plugin ${(0,quote/* quote */.h)(evidence.plugin.id)} was killed for lack ` +
                `of memory (${memoryFigures(evidence)}), but the plugin ended with ` +
                'exit code 0: its result may be incomplete.',
        ]
        : [];
    return judgeOutput(evidence, warnings);
}
function outOfMemory(evidence) {
    return failed('out_of_memory', `Plugin ${(0,quote/* quote */.h)(evidence.plugin.id)} ran out of memory (${memoryFigures(evidence)}) ` +
        `and ended with exit code ${evidence.exit.exitCode}: raise ` +
        '`resource_limits.memory` of its definition, or `memory` of the step.');
}
function judgeFailure({ plugin, exit, lastLogLine, redact }, known) {
    const means = known?.meaning === undefined ? '' : ` (${(0,quote/* quote */.h)(known.meaning)})`;
    const killed = known === undefined && exit.exitCode === 137
        ? ' It was killed, not by plugin-runner: possibly for lack of memory on the runner.'
        : '';
    const said = lastLogLine === ''
        ? 'It wrote nothing on stderr.'
        : `Its last log line: ${(0,quote/* quote */.h)(redact(messageOf(lastLogLine)), quote/* LONG_QUOTE */.E)}.`;
    return failed(known?.outcome ?? 'plugin_failed', `Plugin ${(0,quote/* quote */.h)(plugin.id)} ended with exit code ${exit.exitCode}${means}.${killed} ${said}`);
}
async function judgeOutput(evidence, warnings) {
    const { plugin, outputProblem, sarifProblem } = evidence;
    if (outputProblem !== undefined) {
        const { noun } = output_format/* OUTPUT_FORMATS */.D[plugin.outputFormat];
        const place = plugin.outputVia === 'file' ? 'its output file' : 'its stdout';
        return failed('invalid_output', `Plugin ${(0,quote/* quote */.h)(plugin.id)} ended with exit code ${evidence.exit.exitCode} but ` +
            `${place} is not ${noun}: ${outputProblem}. ` +
            (0,output_format/* outputRule */.I)(plugin.outputFormat, plugin.outputVia), warnings);
    }
    if (sarifProblem !== undefined) {
        return failed('invalid_output', sarifProblem, warnings);
    }
    const faults = await evidence.checkOutput();
    if (faults.length > 0) {
        const verdict = failed('invalid_output', `The output of plugin ${(0,quote/* quote */.h)(plugin.id)} does not fit its output_schema:\n` +
            (0,json_validator/* listFaults */.OC)(faults), warnings);
        return { ...verdict, faults };
    }
    return { outcome: 'succeeded', error: undefined, warnings };
}
function memoryFigures({ memoryBytes, exit }) {
    const usage = (0,execution_record/* recordedUsage */.QH)(exit.usage);
    const peak = (0,show_peak_memory/* showPeakMemory */.o)(usage, { memory_bytes: memoryBytes });
    const seen = peak === undefined ? '' : `, peak ${peak}`;
    return `limit ${(0,format_bytes/* formatBytes */.z)(memoryBytes)}${seen}`;
}
function failed(outcome, error, warnings = []) {
    return { outcome, error, warnings };
}
/** A JSON log line says what it means in its `message`. */
function messageOf(logLine) {
    if (!logLine.startsWith('{'))
        return logLine;
    try {
        const { message } = JSON.parse(logLine);
        return typeof message === 'string' ? message : logLine;
    }
    catch {
        return logLine;
    }
}

;// CONCATENATED MODULE: ./src/runner/recorded-container.ts
/** A container that is asked for, as a record holds it. */
function recordedContainer(spec, workspace) {
    return {
        container: spec.name,
        image_digest: spec.image.digest,
        sandbox: {
            // An image that names nobody runs as root.
            user: spec.user ?? (spec.image.user || '0:0'),
            network: spec.network,
            read_only: spec.readOnly,
            capabilities: spec.capabilities,
            runtime: spec.runtime ?? 'default',
            workspace,
        },
    };
}

;// CONCATENATED MODULE: ./src/runner/removable-container.ts

/**
 * The container of one attempt.
 * @param causes what can end that attempt.
 * @param graceMs what the plugin has to end by itself, in milliseconds.
 */
function removableContainer(orchestrator, causes, graceMs) {
    let asked;
    let container;
    let removal;
    /** By its name too: an engine can create a container and not say so. */
    async function removeNow() {
        const budgetMs = cleanUpBudgetMs(causes, graceMs, performance.now());
        if (container !== undefined)
            await container.remove(budgetMs);
        else if (asked !== undefined) {
            // More time makes no container of one that may never come.
            await orchestrator.removeContainer(asked.name, asked.executionId, Math.min(budgetMs, UNHURRIED_MS));
        }
    }
    function remove() {
        return (removal ??= removeNow());
    }
    return {
        async create(spec, whileCreating) {
            asked = spec;
            container = await causes.orEnd(orchestrator.createContainer(spec, whileCreating));
            return container;
        },
        remove,
        removeAgain() {
            removal = undefined;
            return remove();
        },
    };
}

// EXTERNAL MODULE: ./src/runner/line-splitter.ts
var line_splitter = __webpack_require__(75940);
// EXTERNAL MODULE: ./src/runner/log-line.ts
var log_line = __webpack_require__(43403);
;// CONCATENATED MODULE: ./src/runner/log-findings.ts



/** Findings of a log as far as it is kept: what is dropped is of no use. */
function followFindings(collector) {
    const splitter = (0,line_splitter/* splitLines */.u)((line) => {
        (0,log_line/* parseLogLine */.w)(line)?.findings.forEach((finding) => collector.add(finding));
    });
    let room = captured_streams/* MAX_STDERR_BYTES */.Mo;
    return {
        push(bytes) {
            if (room > 0)
                splitter.push(bytes.subarray(0, room));
            room -= bytes.length;
        },
        end: () => splitter.end(),
    };
}

;// CONCATENATED MODULE: ./src/runner/usage-log.ts



/**
 * Samples get rarer with the length of a run: a day of them takes a fifth of
 * this. It bounds what a fault of ours could write.
 */
const MAX_BYTES = 1024 * 1024;
/**
 * Starts `usage.ndjson` of one attempt. A curve is a courtesy: what cannot be
 * written is left out, and fails nothing.
 * @param elapsedMs tells how long the execution has been going on.
 */
function openUsageLog(directory, elapsedMs) {
    let descriptor;
    let bytes = 0;
    let open = true;
    function close() {
        open = false;
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
        descriptor = undefined;
    }
    return {
        push(sample) {
            if (!open)
                return;
            const line = `${JSON.stringify(recordedSample(sample, elapsedMs()))}\n`;
            bytes += line.length;
            try {
                if (bytes > MAX_BYTES)
                    return close();
                descriptor ??= (0,external_node_fs_.openSync)((0,external_node_path_.join)(directory, execution_record/* RECORD_FILES */.sh.usage), 'w', 0o600);
                (0,external_node_fs_.writeSync)(descriptor, line);
            }
            catch {
                close();
            }
        },
        close,
    };
}
function recordedSample(sample, ms) {
    const fields = {
        memory_bytes: sample.memoryBytes,
        cpu_ms: sample.cpuMs,
        pids: sample.pids,
        network_received_bytes: sample.networkReceivedBytes,
        network_sent_bytes: sample.networkSentBytes,
        block_read_bytes: sample.blockReadBytes,
        block_written_bytes: sample.blockWrittenBytes,
    };
    const known = Object.entries(fields).flatMap(([name, value]) => value === undefined ? [] : [[name, Math.round(value)]]);
    return { ms: Math.round(ms), ...Object.fromEntries(known) };
}

;// CONCATENATED MODULE: ./src/runner/wait-or-stop.ts

/**
 * The longest grace on a cancellation: a workflow runner kills the process
 * 7.5 s after the first signal, and the container has to be gone by then
 * (https://github.com/actions/runner/blob/main/src/Runner.Sdk/ProcessInvoker.cs).
 */
const CANCEL_GRACE_MS = 3_500;
/** How long an engine may take to report the end of a killed container. */
const REPORT_DEADLINE_MS = 2_000;
/**
 * Waits for the plugin's end. On the first cause to end it, asks it to stop
 * and then kills it; on a flood of output, and when told to hurry, it kills at
 * once.
 * @throws EngineError when the engine does not report the end: at the latest
 * two seconds after the grace, whatever the engine answers and whether it does.
 */
function waitOrStop(container, { stop }, causes) {
    return new Promise((resolve, reject) => {
        let timer;
        let cancelTimer;
        let graceEndsAtMs;
        let killed = false;
        function graceMs() {
            return causes.cancelled.aborted
                ? Math.min(stop.graceMs, CANCEL_GRACE_MS)
                : stop.graceMs;
        }
        function endWithin(ms, asked) {
            // A failed stop shows in the end that is never reported.
            asked.catch(() => undefined);
            clearTimeout(timer);
            timer = setTimeout(() => {
                reject(new task_error/* EngineError */.NJ('engine_unavailable', 'The engine did not report the end of a plugin it was told to kill.'));
            }, ms + REPORT_DEADLINE_MS);
        }
        function killNow() {
            if (killed)
                return;
            killed = true;
            endWithin(0, container.kill());
        }
        function onCause() {
            if (causes.hurry.aborted)
                return killNow();
            graceEndsAtMs = performance.now() + graceMs();
            endWithin(graceMs(), container.stop(graceMs()));
        }
        /** In the grace of another cause, which may be longer than its own. */
        function onCancel() {
            if (graceEndsAtMs === undefined)
                return;
            if (graceEndsAtMs - performance.now() <= CANCEL_GRACE_MS)
                return;
            cancelTimer = setTimeout(killNow, CANCEL_GRACE_MS);
        }
        if (causes.signal.aborted)
            onCause();
        causes.signal.addEventListener('abort', onCause);
        causes.cancelled.addEventListener('abort', onCancel);
        causes.hurry.addEventListener('abort', killNow);
        container
            .wait()
            .then(resolve, reject)
            .finally(() => {
            causes.signal.removeEventListener('abort', onCause);
            causes.cancelled.removeEventListener('abort', onCancel);
            causes.hurry.removeEventListener('abort', killNow);
            clearTimeout(timer);
            clearTimeout(cancelTimer);
        });
    });
}

;// CONCATENATED MODULE: ./src/runner/run-container.ts




/**
 * Starts a container and waits for its end; a cause stops it.
 * @throws EngineError what the engine says, EndedError when a cause came before
 * the engine had said that it has started.
 */
async function runContainer(container, run) {
    const { definition, causes, record, streams } = run;
    const findings = followFindings(run.logFindings);
    const show = (log) => {
        if (log.length === 0)
            return;
        findings.push(log);
        run.reporter.stderr(log);
    };
    record.enter('start');
    const runs = once(() => record.enter('run'));
    const usage = openUsageLog(record.directory, () => record.elapsedMs());
    let endWatch;
    try {
        await causes.orEnd(container.start({
            stdin: run.stdin,
            onStdout: (bytes) => streams.takeOutput(bytes),
            onStderr: (bytes) => show(streams.takeLog(bytes)),
            onUsage: (sample) => usage.push(sample),
            // A plugin can be over before the engine says that it has started.
            onEnding: () => {
                runs();
                record.enter('drain');
            },
            whileStarting: run.whileStarting,
        }));
        runs();
        endWatch = run.watch();
        return await waitOrStop(container, definition, causes);
    }
    catch (error) {
        // Before the streams end: until it is killed it can go on printing.
        await run.onLost(error);
        throw error;
    }
    finally {
        endWatch?.();
        usage.close();
        show(streams.endLog());
        findings.end();
    }
}

;// CONCATENATED MODULE: ./src/runner/shown-findings.ts


/**
 * Findings of several places together, with what is known to be secret by now
 * taken out.
 */
function shownFindings(found, secrecy) {
    const all = finding_collector/* FindingCollector */.x.shown((text, isCut) => secrecy.redact(text, isCut));
    for (const each of found)
        all.addAll(each);
    return all;
}
/**
 * Those of an output: they are counted only where they could quote a value of it
 * that no mask hides.
 */
function shownOutputFindings(found = finding/* NO_FINDINGS */.BU, secrecy) {
    const leaking = secrecy.hidden.find(({ source, forms }) => source === 'output' && forms.length === 0);
    if (leaking === undefined || found.kept.length === 0) {
        return { findings: shownFindings([found], secrecy), warnings: [] };
    }
    return {
        findings: { kept: [], counts: found.counts },
        warnings: [
            'The findings of the output are counted, and not shown: they could quote ' +
                `${leaking.name}, which is too short, too common or too much to be masked.`,
        ],
    };
}

;// CONCATENATED MODULE: ./src/runner/attempt.ts















/** Of a plugin whose files are not fetched: something has ended it. */
const NOT_LEFT = {
    problem: 'it was not fetched',
    json: new Uint8Array(),
};
/** One container from its image to its removal. */
class Attempt {
    #context;
    #number;
    #causes;
    #checks;
    /** The container that is there, or may be. */
    container;
    /** Cut at the end only: the output can tell of more secrets. */
    #logFindings = finding_collector/* FindingCollector */.x.forLater();
    #result = NOTHING_YET;
    /** @param number counted from 1. */
    constructor(context, number, causes) {
        this.#context = context;
        this.#number = number;
        this.#causes = causes;
        const { prepared, ports, record } = context;
        const { definition, input } = prepared;
        this.#checks = openAttemptChecks(definition, input, record.directory, {
            workerFile: ports.schemaWorkerFile,
            signal: causes.signal,
        });
        this.container = removableContainer(ports.orchestrator, causes, definition.stop.graceMs);
    }
    /** What is known of it by now. */
    get result() {
        return this.#result;
    }
    /**
     * Runs the plugin once. Whatever is expected to happen becomes the verdict.
     * @throws only for what no outcome stands for; nothing is left then.
     */
    async run() {
        const { definition } = this.#context.prepared;
        try {
            const verdict = await this.#run().catch((error) => {
                const expected = verdictOf(error, this.#causes, definition.id);
                if (expected === undefined)
                    throw error;
                return expected;
            });
            this.#keepFindings();
            return verdict;
        }
        catch (error) {
            // A fault of ours must not leave a container behind either; and what
            // cannot be removed must not hide the fault.
            await this.container.remove().catch(() => undefined);
            throw error;
        }
        finally {
            this.#causes.close();
            this.#checks.close();
            this.#result.streams?.close();
        }
    }
    async #run() {
        const { prepared, record, secrecy } = this.#context;
        const { definition } = prepared;
        this.#causes.signal.throwIfAborted();
        record.enter('pull');
        const spec = this.#specFor(await this.#prepareImage());
        const container = await this.#create(spec);
        // Neither an invalid input nor an unusable schema starts a container.
        await this.#checks.beforeStart();
        const streams = (0,captured_streams/* captureStreams */.SD)(record.directory, definition, this.#causes, secrecy.openRedactor());
        this.#know({ streams });
        const exit = await this.#runContainer(container, spec, streams);
        this.#know({ hasEnded: true });
        const { warnings, failure } = await bringBackInTime(container, spec, definition.stop, this.#causes);
        record.warn(warnings);
        const collected = await this.#collect(container);
        record.enter('judge');
        const printed = streams.output();
        const isPrinted = definition.outputVia === 'stdout';
        const output = collected?.output ?? (isPrinted ? printed : NOT_LEFT);
        const read = await this.#takeOutput(output, streams.stdoutFile);
        const verdict = await judge({
            plugin: definition,
            cause: this.#causes.first,
            exit,
            memoryBytes: container.effectiveLimits.memoryBytes,
            lastLogLine: secrecy.redact(streams.lastLogLine()),
            redact: (text) => secrecy.redact(text),
            outputProblem: output.problem,
            sarifProblem: read?.sarifProblem,
            checkOutput: () => this.#checks.checkOutput(output.json),
        });
        return failure ? failedAfterwards(verdict, failure) : verdict;
    }
    #prepareImage() {
        const { task, prepared, ports } = this.#context;
        const { definition, locked } = prepared;
        return this.#causes.orEnd(ports.orchestrator.prepareImage({
            reference: definition.image,
            platform: definition.platform,
            build: definition.build,
            locked,
            pull: task.pull,
            mayTransfer: this.#checks.beforeStart,
            signal: this.#causes.signal,
            onProgress: (line, pull) => ports.reporter.progress(line, pull),
        }));
    }
    /** It is in the record, and told, before anything is created. */
    #specFor(image) {
        const { task, prepared, ports, record, exchange } = this.#context;
        const { definition } = prepared;
        const { execution_id: executionId } = record.known;
        this.#causes.signal.throwIfAborted();
        record.enter('create');
        const ownSpec = containerSpec(definition, task, image, executionId, this.#number, ports.hostUser);
        const spec = exchange?.extend(ownSpec) ?? ownSpec;
        record.note(recordedContainer(spec, definition.workspace));
        ports.reporter.container(spec.name, executionId, record.directory);
        record.save();
        this.#know({ spec });
        return spec;
    }
    async #create(spec) {
        const { prepared, ports, record, exchange } = this.#context;
        const container = await this.container.create(spec, () => void this.#checks.beforeStart().catch(() => undefined));
        record.note({ limits: (0,execution_record/* recordedLimits */.X5)(container.effectiveLimits) });
        record.warn([
            ...specWarnings(prepared.definition, ports.hostUser),
            ...container.warnings,
            ...(exchange?.warnings ?? []),
        ]);
        return container;
    }
    async #runContainer(container, spec, streams) {
        const { prepared, ports, record, exchange, whileStarting } = this.#context;
        const { definition, input } = prepared;
        const causes = this.#causes;
        causes.signal.throwIfAborted();
        const exit = await runContainer(container, {
            definition,
            causes,
            record,
            reporter: ports.reporter,
            stdin: exchange?.stdin ?? input.bytes,
            streams,
            logFindings: this.#logFindings,
            whileStarting,
            watch: () => exchange?.watch(container, causes),
            onLost: async (error) => record.warn(await bringBackLost(error, container, spec, definition.stop, causes)),
        });
        const usage = (0,execution_record/* recordedUsage */.QH)(exit.usage);
        record.note({ exit_code: exit.exitCode, usage });
        return exit;
    }
    async #collect(container) {
        const { exchange, record } = this.#context;
        const collected = await exchange?.collect(container, this.#causes);
        if (collected === undefined)
            return undefined;
        record.note({ artifacts: collected.artifacts });
        record.warn(collected.warnings);
        return collected;
    }
    /** @returns undefined where it is not read, as it does not count. */
    async #takeOutput(output, stdoutFile) {
        const { prepared, record, secrecy, exchange } = this.#context;
        const { definition } = prepared;
        const { json, problem } = output;
        if (output !== NOT_LEFT) {
            this.#know({ handedOn: { json, via: definition.outputVia } });
        }
        if (problem !== undefined)
            return undefined;
        const { hidden, shownText } = hiddenOutput(definition, json);
        secrecy.hide(hidden);
        this.#know({
            output: json,
            shownOutput: shownText && secrecy.redact(shownText),
        });
        if (this.#causes.first !== undefined)
            return undefined;
        const file = exchange?.outputFile ?? stdoutFile;
        const read = await this.#checks.readOutput(json, file);
        const shown = shownOutputFindings(read?.findings, secrecy);
        record.warn(shown.warnings);
        this.#know({
            sarifFile: read?.sarifFile,
            outputFindings: shown.findings,
        });
        return read;
    }
    /** With what is known to be secret by now taken out. */
    #keepFindings() {
        const { record, secrecy } = this.#context;
        const { outputFindings } = this.#result;
        const all = shownFindings([this.#logFindings, outputFindings], secrecy);
        writeFindings(record.directory, all.kept);
        record.note({ findings: all.counts });
        this.#know({ findings: all.kept });
    }
    #know(fields) {
        this.#result = { ...this.#result, ...fields };
    }
}

// EXTERNAL MODULE: ./src/runner/attempt-files.ts
var attempt_files = __webpack_require__(1689);
;// CONCATENATED MODULE: ./src/runner/chores.ts

/** Those that say that the engine answers, and that there is time. */
const SWEEPING_OUTCOMES = new Set([
    'succeeded',
    'plugin_failed',
    'invalid_input',
    'invalid_output',
    'output_too_large',
    'out_of_memory',
    'image_unavailable',
    'start_failed',
]);
/** The chores of one execution: old containers and old records. */
function openChores({ orchestrator, reporter, cancel, recordsDirectory, retention, housekeeping, }) {
    let sweep;
    let pruning;
    function startSweep() {
        if (sweep !== undefined || housekeeping?.isDue('sweep') === false)
            return;
        sweep = untilAborted(cancel, orchestrator.removeStale()).then((names) => names?.forEach((name) => reporter.removedStale(name)), () => undefined);
    }
    /** What is not removed now is so the next time. */
    function startPruning() {
        if (pruning !== undefined || housekeeping?.isDue('prune') === false)
            return;
        const pruned = __webpack_require__.e(/* import() */ 412).then(__webpack_require__.bind(__webpack_require__, 30412)).then(({ pruneRecords }) => pruneRecords(recordsDirectory, retention));
        pruning = untilAborted(cancel, pruned).then(() => undefined, () => undefined);
    }
    return {
        whileStarting() {
            startSweep();
            startPruning();
        },
        atEnd(outcome) {
            if (SWEEPING_OUTCOMES.has(outcome))
                startSweep();
        },
        async done() {
            await Promise.all([sweep, pruning]);
        },
    };
}

// EXTERNAL MODULE: ./src/runner/exchange-paths.ts
var exchange_paths = __webpack_require__(56916);
;// CONCATENATED MODULE: ./src/runner/reproduce-files.ts

/** The directory in which the reader puts the step's files. */
const FILES = 'files';
/** The directories of an execution, as a shell in the repository can have them. */
function filesByHand({ mounts, output }, { inputVia, outputVia }, { files = [] }) {
    const isFile = inputVia === 'file';
    const hasFiles = files.length > 0 && mounts.some(({ target }) => target === exchange_paths/* INPUT_TARGET */.RE);
    const input = hasFiles
        ? [bind(`$PWD/${FILES}`, exchange_paths/* INPUT_TARGET */.RE, true)]
        : isFile
            ? [bind(`$PWD/${exchange_paths/* INPUT_NAME */.Xw}`, `${exchange_paths/* INPUT_TARGET */.RE}/${exchange_paths/* INPUT_NAME */.Xw}`, true)]
            : [];
    const left = output === undefined
        ? []
        : [bind('$output', `${output.mount}/${output.name}`, false)];
    return {
        remarks: [
            ...(hasFiles
                ? [
                    `# ${FILES}/: the \`files\` of the step, under their paths in the workspace`,
                ]
                : []),
            ...(output === undefined ? [] : ['# "$output": what the plugin leaves']),
        ],
        before: [
            // A file cannot be mounted into a directory that is read-only already.
            ...(hasFiles && isFile
                ? [`cp ${exchange_paths/* INPUT_NAME */.Xw} ${FILES}/${exchange_paths/* INPUT_NAME */.Xw}`]
                : []),
            // Open to all, since the plugin is another user.
            ...(output === undefined
                ? []
                : ['output=$(mktemp -d "$PWD/output.XXXXXX") && chmod 777 "$output"']),
        ],
        flags: [...input, ...left],
        stdin: isFile ? '/dev/null' : exchange_paths/* INPUT_NAME */.Xw,
        after: outputVia === 'file' ? [`cat "$output/${exchange_paths/* OUTPUT_NAME */.ib}"`] : [],
    };
}
/** @param source is for a shell to expand, between double quotes. */
function bind(source, target, readOnly) {
    const suffix = readOnly ? ',readonly' : '';
    return [`--mount type=bind,source="${source}",target=${target}${suffix}`];
}

// EXTERNAL MODULE: ./src/runner/shell-word.ts
var shell_word = __webpack_require__(25417);
;// CONCATENATED MODULE: ./src/runner/reproduce.ts





/** A longer one is not for copying. */
const MAX_CHARACTERS = 16_000;
/** Those of an execution that is over: another one is not a part of its trace. */
const TRACE_VARIABLES = ['TRACEPARENT', 'TRACESTATE', 'BAGGAGE'];
/**
 * The `docker run` that does by hand what an execution did, for a POSIX shell
 * in the repository, with the input in `input.json` and the files of the step
 * in `files/`; what the plugin leaves is in a new directory then. Of secrets, and of what
 * the step sets in `env`, it has the names only: the shell has the values.
 * @returns undefined when it is too long to be of use.
 */
function reproduceCommand(spec, definition, task) {
    const files = filesByHand(spec, definition, task);
    const [entrypoint, ...rest] = spec.entrypoint ?? [];
    const lines = [
        ['docker run --rm --interactive --init'],
        ...sandboxFlags(spec),
        ...limitFlags(spec),
        ...files.flags,
        ...environmentFlags(spec, definition, task),
        ...(entrypoint === undefined
            ? []
            : [['--entrypoint', (0,shell_word/* shellWord */.r)(entrypoint)]]),
        [
            imageOf(spec, definition),
            ...[...rest, ...(spec.command ?? [])].map(shell_word/* shellWord */.r),
        ],
        ['<', files.stdin],
    ];
    const command = lines.map((words) => words.join(' ')).join(' \\\n  ');
    const text = [
        `# ${exchange_paths/* INPUT_NAME */.Xw}: the input of the step, merged over the plugin's \`defaults\``,
        ...files.remarks,
        ...buildCommand(definition, task.workspace),
        ...files.before,
        command,
        ...files.after,
    ].join('\n');
    return text.length > MAX_CHARACTERS ? undefined : text;
}
function sandboxFlags(spec) {
    return [
        ['--network', (0,shell_word/* shellWord */.r)(spec.network)],
        ...(spec.readOnly ? [['--read-only']] : []),
        [
            '--cap-drop ALL',
            ...spec.capabilities.map((name) => `--cap-add ${(0,shell_word/* shellWord */.r)(name)}`),
        ],
        ['--security-opt no-new-privileges'],
        ...(spec.user === undefined ? [] : [['--user', (0,shell_word/* shellWord */.r)(spec.user)]]),
        ...(spec.runtime === undefined
            ? []
            : [['--runtime', (0,shell_word/* shellWord */.r)(spec.runtime)]]),
        ...workspaceFlags(spec),
    ];
}
/** What hides the repository's credentials on a runner is left out. */
function workspaceFlags({ mounts }) {
    const workspace = mounts.find(({ target }) => target === workspace_mounts/* WORKSPACE_TARGET */.I);
    if (workspace === undefined)
        return [];
    const readOnly = workspace.readOnly ? ',readonly' : '';
    return [
        [`--mount type=bind,source="$PWD",target=${workspace_mounts/* WORKSPACE_TARGET */.I}${readOnly}`],
    ];
}
function limitFlags({ limits, image, mounts }) {
    const { memoryBytes, nanoCpus, pids, tmpBytes } = limits;
    const covered = image.volumes.filter((path) => mounts.every(({ target }) => !`${path}/`.startsWith(`${target}/`)));
    return [
        [`--memory ${memoryBytes}`, `--memory-swap ${memoryBytes}`],
        // As the engine's adapter does: less takes a longer period.
        nanoCpus >= 10_000_000
            ? [`--cpus ${nanoCpus / 1e9}`]
            : [`--cpu-period 1000000 --cpu-quota ${Math.floor(nanoCpus / 1_000)}`],
        [`--pids-limit ${pids}`],
        ...['/tmp', ...covered].map((path) => [
            '--tmpfs',
            (0,shell_word/* shellWord */.r)(`${path}:rw,noexec,nosuid,nodev,size=${tmpBytes},mode=1777`),
        ]),
        [`--shm-size ${tmpBytes}`],
    ];
}
function environmentFlags({ env }, definition, task) {
    return Object.entries(env).flatMap(([name, value]) => {
        if (Object.hasOwn(task.env, name) || Object.hasOwn(task.secrets, name)) {
            return [['--env', (0,shell_word/* shellWord */.r)(name)]];
        }
        const isTrace = TRACE_VARIABLES.includes(name) && !Object.hasOwn(definition.env, name);
        return isTrace ? [] : [['--env', (0,shell_word/* shellWord */.r)(`${name}=${value}`)]];
    });
}
/** By digest where a registry knows it: a tag may have moved. */
function imageOf({ image }, { image: reference, build }) {
    const isLocal = build !== undefined || image.digest === image.id;
    const { text } = reference;
    return (0,shell_word/* shellWord */.r)(isLocal || text.includes('@') ? text : `${text}@${image.digest}`);
}
function buildCommand({ build, image }, workspace) {
    if (build === undefined)
        return [];
    const inside = (path) => {
        const local = workspace === undefined ? path : (0,external_node_path_.relative)(workspace, path);
        return (0,shell_word/* shellWord */.r)((0,external_node_path_.isAbsolute)(local) ? local : `./${local}`);
    };
    return [
        `docker build --tag ${(0,shell_word/* shellWord */.r)(image.text)} ` +
            `--file ${inside(build.dockerfile)} ${inside(build.context)}`,
    ];
}

// EXTERNAL MODULE: ./src/definition/show-quantity.ts
var show_quantity = __webpack_require__(460);
;// CONCATENATED MODULE: ./src/runner/reproduce-cli.ts




/** A longer one is not for copying. */
const reproduce_cli_MAX_CHARACTERS = 4_000;
/** Where plugins are when nobody says so. */
const DEFAULT_DIRECTORY = 'plugins';
/**
 * The command line of `plugin-runner` that does what an execution did, for a
 * POSIX shell in the repository, with the input in `input.json`. Of secrets, and
 * of what the step sets in `env`, it has the names only: the shell has the
 * values.
 * @returns undefined when it is too long to be of use.
 */
function reproduceCli({ file }, task) {
    const directory = pluginsDirectory(file, task.workspace);
    const option = (name, value) => value === undefined ? [] : [name, (0,shell_word/* shellWord */.r)(value)];
    const line = [
        ...['plugin-runner', 'run', (0,shell_word/* shellWord */.r)(task.plugin)],
        ...option('--plugins-dir', directory),
        ...['--input-file', exchange_paths/* INPUT_NAME */.Xw],
        // The shell puts the value in.
        ...Object.keys(task.env).flatMap((name) => ['--env', `${name}="$${name}"`]),
        ...Object.keys(task.secrets).flatMap((name) => ['--secret', name]),
        ...(task.files ?? []).flatMap((glob) => option('--files', glob)),
        ...option('--artifacts-dir', task.artifactsDirectory &&
            inRepository(task.artifactsDirectory, task.workspace)),
        ...option('--timeout', shownBy(show_quantity/* showDuration */.kJ, task.timeoutMs)),
        ...option('--cpu', shownBy(show_quantity/* showCpu */.c4, task.nanoCpus)),
        ...option('--memory', shownBy(show_quantity/* showBytes */.ni, task.memoryBytes)),
    ].join(' ');
    return line.length > reproduce_cli_MAX_CHARACTERS ? undefined : line;
}
/**
 * The plugins directory of a definition, relative to the repository.
 * @returns undefined for the one that needs no naming.
 */
function pluginsDirectory(file, workspace) {
    const shown = (directory) => inRepository(directory, workspace);
    const own = (0,external_node_path_.dirname)(file);
    const isNamedByDirectory = /^plugin\.(?:json|ya?ml)$/.test((0,external_node_path_.basename)(file));
    const directories = isNamedByDirectory ? [(0,external_node_path_.dirname)(own), own] : [own];
    const [first = own] = directories;
    return directories.some((it) => shown(it) === DEFAULT_DIRECTORY)
        ? undefined
        : shown(first);
}
/** A path as it is named in the repository, absolute when it is elsewhere. */
function inRepository(path, workspace) {
    if (workspace === undefined)
        return path;
    const inside = (0,external_node_path_.relative)(workspace, path);
    const isInside = inside !== '..' && !inside.startsWith('../');
    return isInside && !(0,external_node_path_.isAbsolute)(inside) ? inside || '.' : path;
}
function shownBy(show, value) {
    return value === undefined ? undefined : show(value);
}

// EXTERNAL MODULE: ./src/runner/shown.ts
var runner_shown = __webpack_require__(19875);
;// CONCATENATED MODULE: ./src/runner/compose-shown.ts



/** What may be shown of an execution that is over, with secrets taken out. */
async function composeShown({ task, definition, result, faults, record }, secrecy) {
    const { spec } = result;
    const redact = (text) => secrecy.redact(text);
    const command = spec && definition && reproduceCommand(spec, definition, task);
    const line = definition && reproduceCli(definition, task);
    return {
        output: result.shownOutput,
        reproduce: command && redact(command),
        reproduceCli: line && redact(line),
        artifacts: (await artifactPaths(record)).map((path) => redact(path)),
        faults: faults.slice(0, runner_shown/* MAX_SHOWN_FAULTS */.Bu).map((fault) => ({
            ...fault,
            // The names of keys are the input's, or the plugin's.
            pointer: redact(fault.pointer),
            message: redact(fault.message),
        })),
    };
}
/** A plugin chooses the names of its files. */
async function artifactPaths({ directory, known, }) {
    if (!known.artifacts?.count)
        return [];
    const { readArtifacts } = await __webpack_require__.e(/* import() */ 6310).then(__webpack_require__.bind(__webpack_require__, 26310));
    return readArtifacts(directory, runner_shown/* MAX_SHOWN_ARTIFACTS */.vC).map(({ path }) => path);
}

;// CONCATENATED MODULE: ./src/runner/recorded-end.ts
/**
 * An end as a record holds it: secrets are in no message of it.
 * @param earlier the warnings before it.
 */
function recordedEnd({ outcome, error, warnings }, earlier, secrecy) {
    return {
        outcome,
        error: error === undefined ? null : secrecy.redact(error),
        warnings: [...earlier, ...warnings].map((it) => secrecy.redact(it)),
    };
}

;// CONCATENATED MODULE: ./src/runner/room-of.ts



/** Far more than a record takes, and far less than a log may have. */
const CUT_BYTES = 64 * 1024;
/**
 * What a full disk can be relieved of for the record of an execution that has
 * ended, from what nobody can use to what somebody may miss.
 * @param directory of its record; no file in it is open for writing.
 */
function roomOf(directory, { outcome, artifacts }) {
    const path = (name) => (0,external_node_path_.join)(directory, execution_record/* RECORD_FILES */.sh[name]);
    const remove = (file) => () => {
        if (!(0,external_node_fs_.existsSync)(file))
            return false;
        (0,external_node_fs_.rmSync)(file, { recursive: true, force: true });
        return true;
    };
    const cut = (file) => () => {
        const { size = 0 } = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false }) ?? {};
        if (size > 0)
            (0,external_node_fs_.truncateSync)(file, Math.max(0, size - CUT_BYTES));
        return size > 0;
    };
    const isWhole = outcome === 'succeeded' || artifacts !== null;
    return [
        ...(isWhole
            ? []
            : [
                {
                    name: 'artifacts that were not complete',
                    give: remove(path('artifactsDirectory')),
                },
            ]),
        { name: 'the usage over time', give: remove(path('usage')) },
        { name: 'the end of the log', give: cut(path('stderr')) },
        ...(outcome === 'succeeded'
            ? []
            : [{ name: 'the end of stdout', give: cut(path('stdout')) }]),
    ];
}

;// CONCATENATED MODULE: ./src/runner/save-end.ts

/** No space, and no more of it for this user. */
const FULL = new Set(['ENOSPC', 'EDQUOT']);
/**
 * Puts the record of an execution that has ended on disk: without it, a record
 * that says "running" would be taken for one of a killed execution. On a full
 * disk the execution's own files make room for it, and a warning says which.
 * @throws when it cannot be written all the same.
 */
function saveEnd(record) {
    const { warnings } = record.known;
    const rooms = roomOf(record.directory, record.known);
    const given = [];
    for (;;) {
        try {
            record.save();
            return;
        }
        catch (error) {
            if (!FULL.has(error.code))
                throw error;
            const name = giveNext(rooms);
            if (name === undefined)
                throw error;
            given.push(name);
            const warning = `The disk is full: for the record of this execution, ${given.join(', ')} had to go.`;
            record.note({ warnings: [...warnings, warning] });
        }
    }
}
/** @returns what it was; undefined when there is no more. */
function giveNext(rooms) {
    for (let room = rooms.shift(); room; room = rooms.shift()) {
        try {
            if (room.give())
                return room.name;
        }
        catch {
            // The next one may do.
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/runner/secret-warnings.ts

/** An output can have a thousand of them. */
const MAX_LONG_WARNINGS = 3;
/**
 * What is to be said about secrets that cannot stay secret, each by its name.
 * @param output undefined when the plugin did not run.
 * @param signal ends the search of the output early.
 */
async function secretWarnings(secrecy, { plugin, declared }, output, signal) {
    const nameable = ({ source, key }) => source !== 'secrets' || declared.includes(key);
    const short = secrecy.hidden
        .filter(({ source, forms }) => source === 'secrets' && forms.length === 0)
        .filter((it) => nameable(it) && !it.isTooLong)
        .map(({ name }) => `The value of ${name} is too short or too common to be masked: it is ` +
        'shown wherever the plugin prints it. Use a longer one.');
    const long = secrecy.hidden
        .filter(({ source, isTooLong }) => source === 'output' && isTooLong)
        .map(({ name }) => `There is more in ${name} than can be masked: it is not in what this ` +
        'step shows, and a later step that prints it shows it. Make it shorter.');
    const found = output && (await secrecy.foundIn(output.json, signal));
    const isFile = output?.via === 'file';
    const handedOn = (found?.values ?? [])
        .filter((it) => it.source !== 'output' && nameable(it))
        .map(({ name }) => `Plugin ${(0,quote/* quote */.h)(plugin)} ` +
        (isFile
            ? `left ${name} in its output file. The output is handed on as it is`
            : `printed ${name} on stdout. The output is handed on as it was printed`) +
        ', so `output` and `output-file` hold the value; ' +
        'have the plugin leave it out.');
    const notSearched = found?.isComplete === false
        ? [
            `Not all of the output of plugin ${(0,quote/* quote */.h)(plugin)} was searched for ` +
                'secrets: it is larger than 1 GiB, or the step was cancelled.',
        ]
        : [];
    return [
        ...short,
        ...long.slice(0, MAX_LONG_WARNINGS),
        ...handedOn,
        ...notSearched,
    ];
}

;// CONCATENATED MODULE: ./src/runner/conclude-execution.ts








/**
 * What is said and saved of an execution at its end. The container goes
 * meanwhile: looking through an output takes a while.
 * @param cancel ends that search early.
 * @throws when the output cannot be read; the container is gone then.
 */
async function concludeExecution(ended, verdict, cancel) {
    const { record, secrecy } = ended;
    const warnings = [
        ...verdict.warnings,
        ...(await aboutSecrets(ended, cancel)),
    ];
    record.note({
        status: 'ended',
        ...recordedEnd({ ...verdict, warnings }, record.known.warnings, secrecy),
        duration_ms: Math.round(record.elapsedMs()),
    });
    const faults = verdict.faults ?? [];
    const shown = await composeShown({ ...ended, faults }, secrecy);
    const fault = save(ended, shown) ?? ended.fault;
    return composeExecution({ ...ended, fault }, shown);
}
async function aboutSecrets({ task, definition, result, secrecy, removed }, cancel) {
    const { plugin } = task;
    const declared = definition?.secrets ?? [];
    try {
        return await secretWarnings(secrecy, { plugin, declared }, result.handedOn, cancel);
    }
    catch (error) {
        // What cannot be read must not leave a container behind either.
        await removed.catch(() => undefined);
        throw error;
    }
}
/**
 * A success that left no record is none; another end stays what it was. Either
 * is told here, as nobody will find it in the record.
 * @returns what has ended the success.
 */
function save({ task, record, secrecy }, shown) {
    try {
        saveEnd(record);
        (0,runner_shown/* writeShown */.B8)(record.directory, shown);
        return undefined;
    }
    catch (error) {
        const ending = record.known.outcome ?? '';
        record.warn([secrecy.redact(unsaved(error, ending))]);
        if (ending !== 'succeeded')
            return undefined;
        const { outcome, error: message } = faultVerdict(error, task.plugin);
        record.note({ outcome, error: secrecy.redact(message ?? '') });
        return error;
    }
}
function unsaved({ message }, outcome) {
    return (`The record of this execution could not be written: ${message}. What is ` +
        `there of it does not say how it ended, which was ${(0,quote/* quote */.h)(outcome)}, and ` +
        'may say later that it was killed.');
}
function composeExecution({ definition, result, exchange, record, ...ended }, shown) {
    const { streams, output } = result;
    return {
        record: record.known,
        recordDirectory: record.directory,
        outputFormat: definition?.outputFormat ?? defaults/* DEFAULT_OUTPUT_FORMAT */.Mf,
        outputBytes: output?.byteLength,
        output: output instanceof Uint8Array ? output : undefined,
        outputFile: definition?.outputVia === 'file'
            ? exchange?.outputFile
            : streams?.stdoutFile,
        stderrFile: streams?.stderrFile,
        sarifFile: result.sarifFile,
        artifactsDirectory: exchange?.artifactsDirectory,
        artifactsFile: exchange?.artifactsFile,
        shownOutput: shown.output,
        faults: shown.faults,
        findings: result.findings,
        outputFindings: result.outputFindings,
        reproduce: shown.reproduce,
        reproduceCli: shown.reproduceCli,
        hidden: ended.secrecy.hidden,
        fault: ended.fault,
        removed: ended.removed,
    };
}

// EXTERNAL MODULE: ./src/runner/exchanges-files.ts
var exchanges_files = __webpack_require__(89022);
;// CONCATENATED MODULE: ./src/runner/next-attempt.ts

/**
 * Whether a plugin is run again, and when.
 * @returns milliseconds to wait first; undefined when this was the last one.
 */
function nextAttempt({ retry }, { attempt, outcome, exitCode }) {
    if (attempt >= retry.attempts || outcome === 'succeeded')
        return undefined;
    const { outcomes, exitCodes } = retry.on;
    // What was killed has an exit code that the plugin did not choose.
    const ownCode = outcome === 'plugin_failed' || outcome === 'invalid_input'
        ? exitCode
        : null;
    const again = outcomes.includes(outcome) ||
        (ownCode !== null && exitCodes.includes(ownCode));
    if (!again)
        return undefined;
    return Math.min(retry.backoffMs * 2 ** (attempt - 1), defaults/* MAX_BACKOFF_MS */.BT);
}

// EXTERNAL MODULE: ./src/runner/compose-input.ts + 2 modules
var compose_input = __webpack_require__(41058);
;// CONCATENATED MODULE: ./src/runner/text-pieces.ts

const PIECE_BYTES = 1024 * 1024;
/** A text in pieces; a piece is a view, good until the next one. */
function* textPieces(text) {
    if (text instanceof Uint8Array) {
        yield text;
        return;
    }
    const descriptor = (0,external_node_fs_.openSync)(text.file, 'r');
    try {
        const buffer = Buffer.alloc(PIECE_BYTES);
        for (;;) {
            const read = (0,external_node_fs_.readSync)(descriptor, buffer, 0, PIECE_BYTES, null);
            if (read === 0)
                return;
            yield buffer.subarray(0, read);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

;// CONCATENATED MODULE: ./src/runner/secrecy.ts



/** All strings to mask together: a long log is held against them, in memory. */
const MAX_FORM_BYTES = 2 * 1024 * 1024;
/** What a text is looked through for at most: seconds. */
const MAX_SEARCHED_BYTES = 1024 * 1024 * 1024;
/** @param onForms gets every string to mask, once, as soon as it is known. */
function openSecrecy(onForms) {
    let hidden = [];
    let masks = (0,compile_masks/* compileMasks */.z)([]);
    const known = new Set();
    let knownBytes = 0;
    /** The forms that are not known yet; undefined when they are too many. */
    function newForms({ forms }) {
        const added = forms.filter((form) => !known.has(form));
        const bytes = added.reduce((sum, it) => sum + Buffer.byteLength(it), 0);
        if (knownBytes + bytes > MAX_FORM_BYTES)
            return undefined;
        knownBytes += bytes;
        for (const form of added)
            known.add(form);
        return added;
    }
    return {
        get hidden() {
            return hidden;
        },
        hide(values) {
            const added = [];
            const kept = values.map((value) => {
                const forms = newForms(value);
                if (forms === undefined)
                    return { ...value, forms: [], isTooLong: true };
                for (const form of forms)
                    added.push(form);
                return value;
            });
            hidden = [...hidden, ...kept];
            if (added.length === 0)
                return;
            masks = (0,compile_masks/* compileMasks */.z)([...known]);
            onForms(added);
        },
        redact: (text, isCut) => masks.redact(text, isCut),
        openRedactor: () => masks.open(),
        async foundIn(text, signal) {
            if (known.size === 0)
                return { values: [], isComplete: true };
            const search = masks.search();
            let searchedBytes = 0;
            for (const piece of textPieces(text)) {
                search.push(piece);
                searchedBytes += piece.length;
                await (0,promises_.setImmediate)();
                if (signal.aborted || searchedBytes >= MAX_SEARCHED_BYTES)
                    break;
            }
            const found = search.found();
            return {
                values: hidden.filter(({ forms }) => forms.some((it) => found.has(it))),
                isComplete: searchedBytes >= text.byteLength,
            };
        },
    };
}

;// CONCATENATED MODULE: ./src/runner/refuse-unmasked.ts





/**
 * Refuses values that would have to be masked and are too much for that, before
 * a plugin can print them.
 * @throws UserError `invalid_input` naming the first of them.
 */
function refuseUnmasked({ id }, hidden) {
    const value = hidden.find(({ isTooLong }) => isTooLong);
    if (value === undefined)
        return;
    throw new task_error/* UserError */.yo('invalid_input', `Plugin ${(0,quote/* quote */.h)(id)} cannot be given ${value.name}, for it is more than can ` +
        `be masked in the log: one value has at most ` +
        `${(0,format_bytes/* formatBytes */.z)(MAX_HIDDEN_BYTES)}, and all that is to be masked, in all ` +
        `its spellings, ${(0,format_bytes/* formatBytes */.z)(MAX_FORM_BYTES)}. Make it shorter.`);
}

;// CONCATENATED MODULE: ./src/runner/prepare-task.ts




/**
 * All that is said about a task before the engine is asked for anything: its
 * lock, the policy, the values of the step, and the input, with the defaults
 * under it.
 * @throws TaskError for what does not fit together, EndedError when a cause
 * comes first.
 */
async function prepareTask(definition, task, ports) {
    const { registry, causes, record, secrecy } = ports;
    const locked = await causes.orEnd(registry.locked(definition));
    record.note({ lock_file: locked?.file ?? null });
    await keepToPolicy(definition, task, locked, ports);
    checkStepValues(definition, task);
    if (definition.build !== undefined) {
        const { checkBuildContext } = await __webpack_require__.e(/* import() */ 7197).then(__webpack_require__.bind(__webpack_require__, 97197));
        checkBuildContext(definition, task.workspace);
    }
    const input = (0,compose_input/* composeInput */.zN)(task.input, definition);
    secrecy.hide(hiddenInput(definition, input.bytes));
    refuseUnmasked(definition, secrecy.hidden);
    record.note({ input_bytes: input.bytes.length });
    return { definition, locked, input };
}
async function keepToPolicy(definition, task, locked, { registry, causes, record }) {
    const policy = await causes.orEnd(registry.policy(causes.signal));
    if (policy === undefined)
        return;
    record.note({ policy_file: policy.file });
    const { checkPolicy } = await __webpack_require__.e(/* import() */ 4084).then(__webpack_require__.bind(__webpack_require__, 14084));
    checkPolicy(definition, task, policy, locked);
}

;// CONCATENATED MODULE: ./src/runner/remove-before-retry.ts

/** How long an engine may be away that has a container still to remove. */
const ENGINE_AWAY_MS = 15_000;
const REMOVAL_PAUSE_MS = 200;
/**
 * Removes the container of an attempt before another one: nobody is held up by
 * an engine that is away, and who asks for another attempt after that wants it
 * waited for.
 * @param outcome of the attempt that has ended.
 * @throws EngineError when the container may still be there, EndedError when a
 * cause comes first.
 */
async function removeBeforeRetry(container, outcome, causes) {
    const patienceMs = outcome === 'engine_unavailable' ? ENGINE_AWAY_MS : 0;
    const until = performance.now() + patienceMs;
    let removal = container.remove();
    for (;;) {
        try {
            return await causes.orEnd(removal);
        }
        catch (error) {
            if (causes.first || performance.now() >= until)
                throw error;
        }
        await (0,promises_.setTimeout)(REMOVAL_PAUSE_MS, undefined, { signal: causes.signal });
        removal = container.removeAgain();
    }
}

;// CONCATENATED MODULE: ./src/runner/running-record.ts

/**
 * Starts a record, with a directory of its own.
 * @param onState gets every state that is entered.
 * @throws when there cannot be that directory.
 */
function openRunningRecord(recordsDirectory, { executionId, plugin, traceId }, onState) {
    const startedAtMs = performance.now();
    let known = {
        ...(0,execution_record/* emptyRecord */.FR)(executionId, plugin),
        trace_id: traceId ?? null,
    };
    const directory = (0,execution_record/* makeRecordDirectory */.Hj)(recordsDirectory, executionId);
    function note(fields) {
        known = { ...known, ...fields };
    }
    function elapsedMs() {
        return performance.now() - startedAtMs;
    }
    function save() {
        (0,execution_record/* writeRecord */.rh)(directory, known);
    }
    return {
        directory,
        get known() {
            return known;
        },
        startedAtMs,
        elapsedMs,
        note,
        warn: (warnings) => note({ warnings: [...known.warnings, ...warnings] }),
        enter(state) {
            const at = new Date().toISOString();
            const ms = Math.round(elapsedMs());
            note({ states: [...known.states, { state, at, ms }] });
            onState(state);
            // What it has come to is not known yet: that is saved with it.
            if (state === 'ended')
                return;
            // Whatever ends this process now, the record says how far it came.
            try {
                save();
            }
            catch {
                // A disk that is full is told of when something is lost by it.
            }
        },
        save,
    };
}

;// CONCATENATED MODULE: ./src/runner/waiting-for.ts
/** What an execution waits for in the states in which no plugin runs. */
const WAITING_FOR = {
    resolve: 'the definitions to be read',
    pull: 'the image and the checks of the input',
    create: 'the engine to create the container',
    start: 'the engine to start the container',
    drain: 'the engine to hand over what the plugin has left',
    judge: 'the check of the output',
};
/**
 * What an execution waits for, for a message about its timeout.
 * @param hasEnded whether the plugin is over: its streams can end long before.
 * @returns undefined for the plugin.
 */
function waitingFor(state, hasEnded) {
    if (state === 'drain' && !hasEnded)
        return undefined;
    return WAITING_FOR[state];
}

;// CONCATENATED MODULE: ./src/runner/task-runner.ts





















/**
 * Runs one task: input → container → output. Whatever happens becomes the
 * outcome of the returned execution.
 * @throws when there cannot be a record.
 */
async function runTask(task, ports) {
    const run = new TaskRun(task, ports);
    return run.execute();
}
/** The mutable middle of one execution. */
class TaskRun {
    #task;
    #ports;
    #record;
    #secrecy;
    #chores;
    /** Of the attempt at hand. */
    #causes;
    #definition;
    #exchange;
    #attempt;
    #fault;
    constructor(task, ports) {
        this.#task = task;
        this.#ports = ports;
        this.#record = openRunningRecord(ports.recordsDirectory, {
            executionId: task.executionId ?? (0,external_node_crypto_.randomUUID)(),
            plugin: task.plugin,
            traceId: task.trace?.context.traceId,
        }, (state) => ports.reporter.state(state));
        this.#secrecy = openSecrecy((forms) => ports.reporter.mask(forms));
        this.#secrecy.hide(hiddenSecrets(task.secrets));
        this.#chores = openChores(ports);
        this.#causes = this.#watchCauses();
    }
    async execute() {
        const verdict = await this.#verdict();
        this.#record.enter('ended');
        this.#chores.atEnd(verdict.outcome);
        const ended = {
            task: this.#task,
            definition: this.#definition,
            result: this.#attempt?.result ?? NOTHING_YET,
            exchange: this.#exchange,
            record: this.#record,
            secrecy: this.#secrecy,
            fault: this.#fault,
            removed: this.#cleanUp(),
        };
        return concludeExecution(ended, verdict, this.#ports.cancel);
    }
    async #verdict() {
        try {
            const definition = await this.#resolve();
            const prepared = await prepareTask(definition, this.#task, {
                registry: this.#ports.registry,
                causes: this.#causes,
                record: this.#record,
                secrecy: this.#secrecy,
            });
            await this.#stageFiles(prepared);
            return await this.#placeArtifacts(await this.#attempts(prepared));
        }
        catch (error) {
            return this.#verdictOf(error);
        }
        finally {
            this.#causes.close();
        }
    }
    async #resolve() {
        const { plugin, timeoutMs: ownTimeoutMs } = this.#task;
        this.#record.enter('resolve');
        // Until the definition says how long it may take.
        this.#setDeadline(ownTimeoutMs ?? defaults/* DEFAULT_TIMEOUT_MS */.t1, this.#record.startedAtMs);
        const definition = await this.#causes.orEnd(this.#ports.registry.resolve(plugin, this.#causes.signal));
        this.#definition = definition;
        const timeoutMs = ownTimeoutMs ?? definition.timeoutMs;
        this.#record.note({
            plugin_version: definition.version ?? null,
            definition_file: definition.file,
            image: definition.image.text,
            output_format: definition.outputFormat,
            timeout_ms: timeoutMs,
        });
        this.#setDeadline(timeoutMs, this.#record.startedAtMs);
        return definition;
    }
    /** Once for all attempts. */
    async #stageFiles({ definition, input }) {
        if (!(0,exchanges_files/* exchangesFiles */.IV)(definition, this.#task))
            return;
        const { FileExchange } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(7477)]).then(__webpack_require__.bind(__webpack_require__, 17477));
        const { directory } = this.#record;
        const exchange = new FileExchange(definition, this.#task, directory);
        this.#exchange = exchange;
        const { signal } = this.#causes;
        await this.#causes.orEnd(exchange.stage(input.bytes, signal));
        this.#record.note({ files: exchange.files });
    }
    async #attempts(prepared) {
        const { definition } = prepared;
        for (let number = 1;; number += 1) {
            this.#ports.reporter.attempt(number >= definition.retry.attempts);
            const attempt = this.#openAttempt(prepared, number);
            const verdict = await this.#runAttempt(attempt, definition);
            const waitMs = nextAttempt(definition, {
                attempt: number,
                outcome: verdict.outcome,
                exitCode: this.#record.known.exit_code,
            });
            if (waitMs === undefined)
                return verdict;
            this.#causes = this.#watchCauses();
            try {
                const { container } = attempt;
                await removeBeforeRetry(container, verdict.outcome, this.#causes);
            }
            catch (error) {
                if (this.#causes.first !== undefined)
                    throw error;
                const problem = `There was no further attempt: ${error.message}`;
                return { ...verdict, warnings: [...verdict.warnings, problem] };
            }
            this.#ports.reporter.retry(`Attempt ${number} of ${definition.retry.attempts} ended: ` +
                `${verdict.outcome}. The next one starts in ${waitMs / 1000} s. ` +
                this.#secrecy.redact(verdict.error ?? ''));
            await (0,promises_.setTimeout)(waitMs, undefined, { signal: this.#causes.signal });
            (0,attempt_files/* keepAttempt */.T)(this.#record.directory, number);
            this.#exchange?.startOver();
            this.#record.note((0,execution_record/* attemptFields */.jK)());
            this.#setDeadline(this.#task.timeoutMs ?? definition.timeoutMs, performance.now());
        }
    }
    #openAttempt(prepared, number) {
        const context = {
            task: this.#task,
            prepared,
            ports: this.#ports,
            record: this.#record,
            secrecy: this.#secrecy,
            exchange: this.#exchange,
            whileStarting: () => {
                this.#ports.reporter.starting();
                this.#chores.whileStarting();
            },
        };
        this.#attempt = new Attempt(context, number, this.#causes);
        return this.#attempt;
    }
    async #runAttempt(attempt, { outputVia }) {
        const startedAt = performance.now();
        const verdict = await attempt.run();
        this.#record.note(recordedSizes(attempt.result, outputVia));
        const { known } = this.#record;
        const recorded = (0,execution_record/* recordedAttempt */.GJ)(known, {
            ...recordedEnd(verdict, known.warnings, this.#secrecy),
            duration_ms: Math.round(performance.now() - startedAt),
        });
        this.#record.note({ attempts: [...known.attempts, recorded] });
        return verdict;
    }
    /** What goes wrong with it ends a success; another end stays what it was. */
    async #placeArtifacts(verdict) {
        try {
            await this.#exchange?.place();
            return verdict;
        }
        catch (error) {
            return failedAfterwards(verdict, this.#verdictOf(error));
        }
    }
    /** Settles when the container is gone, and all else that is not needed. */
    #cleanUp() {
        const removed = Promise.all([
            this.#attempt?.container.remove(),
            this.#chores.done(),
        ])
            .finally(() => this.#exchange?.clear())
            .then(() => undefined);
        removed.catch(() => undefined);
        return removed;
    }
    #verdictOf(error) {
        const { plugin } = this.#task;
        const expected = verdictOf(error, this.#causes, plugin);
        if (expected !== undefined)
            return expected;
        this.#fault = error;
        return faultVerdict(error, plugin);
    }
    #watchCauses() {
        const { cancel, hurry } = this.#ports;
        return watchEndCauses(this.#task.plugin, cancel, hurry);
    }
    #setDeadline(timeoutMs, sinceMs) {
        this.#causes.setDeadline(timeoutMs, sinceMs, () => {
            const { state } = this.#record.known.states.at(-1) ?? {};
            return waitingFor(state ?? 'resolve', this.#attempt?.result.hasEnded === true);
        });
    }
}


/***/ }),

/***/ 46845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ traceVariables),
/* harmony export */   J8: () => (/* binding */ readTraceContext),
/* harmony export */   aG: () => (/* binding */ newSpanId),
/* harmony export */   dp: () => (/* binding */ newTraceId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _baggage__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12688);


/** `version-traceid-spanid-flags`; a version after 00 may add more. */
const TRACEPARENT = /^(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const SAMPLED = 0x01;
/** A longer one is not passed on; the least that everybody has to is 512. */
const MAX_TRACESTATE = 512;
const MAX_TRACESTATE_MEMBERS = 32;
/** https://www.w3.org/TR/trace-context/#list */
const TRACESTATE_MEMBER = /^(?:[a-z][a-z0-9_\-*/]{0,255}|[a-z0-9][a-z0-9_\-*/]{0,240}@[a-z][a-z0-9_\-*/]{0,13})=[\x20-\x2b\x2d-\x3c\x3e-\x7e]{0,255}[\x21-\x2b\x2d-\x3c\x3e-\x7e]$/;
/**
 * The caller's place in a trace, from the variables that carry it
 * (https://opentelemetry.io/docs/specs/otel/context/env-carriers/).
 * @returns undefined when there is none, or none that is valid.
 */
function readTraceContext(env) {
    const match = TRACEPARENT.exec(env['TRACEPARENT']?.trim() ?? '');
    if (match === null)
        return undefined;
    const [, version, traceId = '', spanId = '', flags = '', more] = match;
    if (version === '00' && more !== undefined)
        return undefined;
    return {
        traceId,
        spanId,
        sampled: (Number.parseInt(flags, 16) & SAMPLED) === SAMPLED,
        traceState: readTraceState(env['TRACESTATE']),
        baggage: (0,_baggage__WEBPACK_IMPORTED_MODULE_1__/* .readBaggage */ .h)(env),
    };
}
/** The variables that carry a context to a program. */
function traceVariables({ traceId, spanId, sampled, traceState, baggage, }) {
    return {
        TRACEPARENT: `00-${traceId}-${spanId}-${sampled ? '01' : '00'}`,
        ...(traceState !== undefined && { TRACESTATE: traceState }),
        ...(baggage !== undefined && { BAGGAGE: baggage }),
    };
}
/** @returns 32 random hex digits, not all of them zero. */
function newTraceId() {
    return randomId(16);
}
/** @returns 16 random hex digits, not all of them zero. */
function newSpanId() {
    return randomId(8);
}
function randomId(bytes) {
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(bytes).toString('hex');
    return /^0+$/.test(id) ? randomId(bytes) : id;
}
/** What breaks the rules goes as a whole, and the trace without it. */
function readTraceState(text) {
    if (text === undefined || text.length > MAX_TRACESTATE)
        return undefined;
    const members = text
        .split(',')
        .map((member) => member.replace(/^[ \t]+|[ \t]+$/g, ''))
        .filter((member) => member !== '');
    const isValid = members.length > 0 &&
        members.length <= MAX_TRACESTATE_MEMBERS &&
        members.every((member) => TRACESTATE_MEMBER.test(member));
    return isValid ? members.join(',') : undefined;
}


/***/ }),

/***/ 14562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ WORKSPACE_TARGET),
/* harmony export */   m: () => (/* binding */ workspaceMounts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41969);
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73579);
/* harmony import */ var _find_git__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12486);




/** Where a plugin with a `workspace` finds the repository. */
const WORKSPACE_TARGET = '/workspace';
/** The machine's own: not the workspace, nothing in it, and nothing around it. */
const PROTECTED = [
    '/proc',
    '/sys',
    '/dev',
    '/etc',
    '/boot',
    '/run',
    '/var/run',
    '/var/lib/docker',
    '/var/lib/containerd',
];
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
    const leads = source === workspace ? '' : `, which is ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(source)},`;
    const refuse = (reason) => {
        throw new _definition_task_error__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('invalid_input', `Plugin ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(id)} asks for the repository (\`workspace: ${mode}\`) ` +
            `and the workspace ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(workspace)}${leads} ${reason}`);
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
            refuse(`${relation(source, real)} ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(path)}, where a runner ` +
                'keeps credentials: check the repository out to a directory of its own.');
        }
    }
    const { found, gaveUp } = (0,_find_git__WEBPACK_IMPORTED_MODULE_2__/* .findGit */ .C)(source);
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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
