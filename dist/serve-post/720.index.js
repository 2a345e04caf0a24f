export const id = 720;
export const ids = [720];
export const modules = {

/***/ 2720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeKilledSummary: () => (/* binding */ writeKilledSummary)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/runner/read-record.ts + 2 modules
var read_record = __webpack_require__(9972);
// EXTERNAL MODULE: ./src/runner/record-directories.ts
var record_directories = __webpack_require__(5863);
// EXTERNAL MODULE: ./src/definition/quote.ts
var definition_quote = __webpack_require__(1969);
;// CONCATENATED MODULE: ./src/definition/sentence.ts
/** A text as a whole sentence: with a full stop, unless it has an end already. */
function sentence(text) {
    return /[.?!…]$/.test(text) ? text : `${text}.`;
}

// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(3579);
;// CONCATENATED MODULE: ./src/action/read-input.ts




/**
 * An input as the runner passes it: `INPUT_<NAME>`, in upper case and with its
 * hyphens; white space around it does not count.
 * @returns undefined for an empty one, which is one that is not set
 */
function readInput(env, name) {
    const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
    return value === '' ? undefined : value;
}
/** The lines of an input that are not empty. */
function readLines(env, name, otherwise = '') {
    return (readInput(env, name) ?? otherwise)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** @throws UserError `invalid_input` with what `parse` says of the text */
function readParsed(env, name, parse) {
    const text = readInput(env, name);
    if (text === undefined)
        return undefined;
    try {
        return parse(text);
    }
    catch (error) {
        throw inputComplaint(name, `is not usable: ${error.message}`);
    }
}
/** @throws UserError `invalid_input` for any other word */
function readWord(env, name, words, otherwise) {
    const text = readInput(env, name) ?? otherwise;
    const word = words.find((known) => known === text);
    if (word === undefined) {
        throw inputComplaint(name, `is ${quote(text)}: it must be one of ${words.join(', ')}`);
    }
    return word;
}
/** @throws UserError `invalid_input` for anything else */
function readWholeNumber(env, name, min, max) {
    const text = readInput(env, name);
    if (text === undefined)
        return undefined;
    const value = Number(text);
    if (!/^\d{1,9}$/.test(text) || value < min || value > max) {
        throw inputComplaint(name, `must be a whole number from ${min} to ${max}`);
    }
    return value;
}
/**
 * The YAML 1.2 core schema's booleans, as the toolkit reads them.
 * @throws UserError `invalid_input` for anything else
 */
function readBoolean(env, name, otherwise) {
    const text = readInput(env, name);
    if (text === undefined)
        return otherwise;
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    throw inputComplaint(name, `is ${(0,definition_quote/* quote */.h)(text)}: it must be true or false`);
}
/**
 * Whether a step whose inputs cannot be used fails.
 * @returns true when that very input is the one that cannot be used.
 */
function readFailOnError(env) {
    try {
        return readBoolean(env, 'fail-on-error', true);
    }
    catch {
        return true;
    }
}
/** The checked-out repository, or where the step runs; an absolute path. */
function workspaceOf(env) {
    return env['GITHUB_WORKSPACE'] || process.cwd();
}
/** An absolute path; others are relative to the workspace. */
function inWorkspace(env, path) {
    return isAbsolute(path) ? path : resolve(workspaceOf(env), path);
}
/** Absolute paths of `plugins-dir`. */
function readPluginsDirectories(env) {
    return readLines(env, 'plugins-dir', 'plugins').map((line) => inWorkspace(env, line));
}
/** What is wrong with an input, as the rest of a sentence. */
function inputComplaint(name, complaint) {
    return new task_error/* UserError */.yo('invalid_input', sentence(`The step's input \`${name}\` ${complaint}`));
}

// EXTERNAL MODULE: ./src/action/records-directory.ts
var records_directory = __webpack_require__(6578);
;// CONCATENATED MODULE: ./src/definition/defaults.ts
/**
 * What a definition gets that does not ask: enough for a script or a linter on
 * the smallest hosted runner, too little to starve it.
 */
const DEFAULT_LIMITS = {
    /** One CPU: a single-threaded program at full speed. */
    nanoCpus: 1_000_000_000,
    /** 512 MiB: an interpreter and its data; a runner has 7 GiB or more. */
    memoryBytes: 512 * 2 ** 20,
    /** Far above what a program needs, far below a fork bomb. */
    pids: 256,
    /** 64 MiB: temporary files; it counts against the memory. */
    tmpBytes: 64 * 2 ** 20,
};
/** Five minutes: long for a step, short for a job that hangs. */
const DEFAULT_TIMEOUT_MS = (/* unused pure expression or super */ null && (5 * 60 * 1000));
/** What every program understands, and half of what `docker stop` waits. */
const DEFAULT_STOP = {
    signal: 'SIGTERM',
    graceMs: 5000,
};
/** The runner's own cancellation kills the step soon after. */
const MAX_GRACE_MS = (/* unused pure expression or super */ null && (60 * 1000));
/** What the next step can take apart with `fromJSON`. */
const DEFAULT_OUTPUT_FORMAT = 'json';
/** 10 MiB: ten times what a step output can hold. */
const DEFAULT_MAX_OUTPUT_BYTES = (/* unused pure expression or super */ null && (10 * 2 ** 20));
/** 256 MiB: what a schema checks must fit into one string, and be parsed. */
const MAX_OUTPUT_BYTES = (/* unused pure expression or super */ null && (256 * 2 ** 20));
/** 1 GiB: a build's result fits, and a runner's disk takes it several times. */
const DEFAULT_FILE_LIMITS = {
    maxBytes: 2 ** 30,
    maxFiles: 10_000,
};
/** `nobody`: owns no file and no process of the machine. */
const DEFAULT_USER = { kind: 'ids', uid: 65534, gid: 65534 };
/** Whoever needs the network says so. */
const DEFAULT_NETWORK = 'none';
/** The root file system, but for `/tmp`. */
const DEFAULT_READ_ONLY = true;
/** A plugin sees its input and nothing else. */
const DEFAULT_WORKSPACE = 'none';
/** Once: a plugin with effects must not run again unless its author says so. */
const DEFAULT_RETRY = {
    attempts: 1,
    backoffMs: 1000,
    /** What can pass by itself; a wrong input or a wrong output does not. */
    on: {
        outcomes: ['plugin_failed', 'timed_out', 'engine_unavailable'],
        exitCodes: [],
    },
};
/** Longer pauses are the workflow's to make. */
const MAX_BACKOFF_MS = (/* unused pure expression or super */ null && (5 * 60 * 1000));

;// CONCATENATED MODULE: ./src/runner/format-bytes.ts
const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
/** A size for people: `512 MiB`, `8.1 MiB`, `42 B`. */
function formatBytes(bytes) {
    let value = bytes;
    let unit = 0;
    while (value >= 1024 && unit < UNITS.length - 1) {
        value /= 1024;
        unit += 1;
    }
    const digits = unit === 0 || Number.isInteger(value) ? 0 : 1;
    return `${value.toFixed(digits)} ${UNITS[unit] ?? ''}`;
}

// EXTERNAL MODULE: ./src/runner/phases.ts
var phases = __webpack_require__(9380);
;// CONCATENATED MODULE: ./src/runner/show-at-least.ts
/**
 * A figure of what was used, for people: one that was not read when the plugin
 * had ended can have been more, and says so.
 * @param figure as it is shown otherwise.
 * @param isMost whether it cannot be more, as that of a limit.
 */
function showAtLeast(figure, { read_at_end: isWhole }, isMost = false) {
    return isWhole === false && !isMost ? `at least ${figure}` : figure;
}

;// CONCATENATED MODULE: ./src/runner/show-peak-memory.ts


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
    return showAtLeast(formatBytes(peak), usage, isMost);
}

// EXTERNAL MODULE: ./src/definition/without-controls.ts
var without_controls = __webpack_require__(3400);
;// CONCATENATED MODULE: ./src/action/inert-markdown.ts

/** Text of a plugin in the HTML of a summary, of which Markdown reads nothing. */
function escapeHtml(text) {
    return ((0,without_controls/* withoutControls */.D)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[|*_`~[\]!\\]/g, entity)
        // What GitHub would make links of, unasked.
        .replace(/:(?=\/\/)|(?<=www)\./gi, entity));
}
function entity(character) {
    return `&#${character.charCodeAt(0)};`;
}
/** A code span of HTML; Markdown inside it is read, so none is left. */
function code(text) {
    return `<code>${escapeHtml(text)}</code>`;
}

;// CONCATENATED MODULE: ./src/runner/finding.ts
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

;// CONCATENATED MODULE: ./src/action/summary-findings.ts


/** Rows of the table: what people read before they open the file. */
const MAX_ROWS = 20;
/** A message longer than this is in the file. */
const MAX_MESSAGE_CHARACTERS = 300;
const MARKS = {
    error: '❌ error',
    warning: '⚠️ warning',
    notice: 'ℹ️ notice',
};
/** The lines of a summary about what a plugin found; none for nothing. */
function findingsSection({ kept, counts }) {
    const found = FINDING_LEVELS.filter((level) => counts[level] > 0);
    if (found.length === 0)
        return [];
    const gravestFirst = FINDING_LEVELS.flatMap((level) => kept.filter((finding) => finding.level === level));
    const shown = gravestFirst.slice(0, MAX_ROWS);
    const total = found.reduce((sum, level) => sum + counts[level], 0);
    const more = total - shown.length;
    return [
        `**Findings: ${found.map((level) => countOf(counts[level], level)).join(', ')}**`,
        '',
        '| Level | Place | Finding |',
        '| :--- | :--- | :--- |',
        ...shown.map(row),
        '',
        ...(more > 0
            ? [`and ${more} more: see \`findings.json\` in \`record-dir\``, '']
            : []),
    ];
}
function countOf(count, level) {
    return `${count} ${level}${count === 1 ? '' : 's'}`;
}
function row(finding) {
    const { level, message, file, line, rule, title } = finding;
    const place = file === undefined
        ? ''
        : code(`${file}${line === undefined ? '' : `:${line}`}`);
    const oneLine = message.replace(/\s+/g, ' ').trim();
    const text = oneLine.length > MAX_MESSAGE_CHARACTERS
        ? `${oneLine.slice(0, MAX_MESSAGE_CHARACTERS)}…`
        : oneLine;
    const name = rule ?? title;
    const what = `${code(text)}${name === undefined ? '' : ` (${code(name)})`}`;
    return `| ${MARKS[level]} | ${place} | ${what} |`;
}

;// CONCATENATED MODULE: ./src/action/summary.ts








/** How much of the output the summary shows. */
const MAX_PREVIEW_CHARACTERS = 2_000;
/** A message longer than this is in the log. */
const MAX_ERROR_CHARACTERS = 4_000;
/** More warnings than this are in the log. */
const MAX_WARNINGS = 10;
const MAX_WARNING_CHARACTERS = 1_000;
/** A reference, an image: more is not for reading. */
const MAX_CELL_CHARACTERS = 1_000;
/** Characters of the bar that shows memory against its limit. */
const BAR_CELLS = 10;
/** The usage of a shorter run is that of its start. */
const MIN_AVERAGE_MS = 500;
/**
 * The section of the job summary, as GitHub-flavoured Markdown.
 * @param output as it may be shown: masked before it is cut here.
 */
function summaryMarkdown(record, output, { charts = '', reproduce, reproduceCli, format = DEFAULT_OUTPUT_FORMAT, findings = [], } = {}) {
    const rows = [
        summary_row('Exit code', record.exit_code),
        summary_row('Attempts', attempts(record)),
        summary_row('Duration', duration(record)),
        summary_row('Peak memory', memory(record)),
        summary_row('CPU time', cpuTime(record)),
        summary_row('Files', fileCounts(record.files)),
        summary_row('Artifacts', fileCounts(record.artifacts)),
        summary_row('Image', summary_image(record)),
        summary_row('Execution', record.execution_id),
    ];
    return [
        heading(record),
        '',
        ...(record.error === null
            ? []
            : [fence(record.error.slice(0, MAX_ERROR_CHARACTERS), ''), '']),
        ...warnings(record),
        summary_row('Outcome', record.outcome) ?? '| | |',
        '| :--- | :--- |',
        ...rows.filter((line) => line !== undefined),
        '',
        ...(charts === '' ? [] : [charts]),
        ...findingsSection({ kept: findings, counts: record.findings }),
        ...preview(output, format),
        ...byHand(reproduce, reproduceCli),
        '',
    ].join('\n');
}
/**
 * The fullest section of at most `room` bytes. What is left out first is what
 * is also elsewhere: the charts, then the output and the command.
 * @returns empty when not even one line fits.
 */
function summary_summaryWithin(room, record, output, extras = {}) {
    const fits = (text) => Buffer.byteLength(text) <= room;
    const withoutCharts = { ...extras, charts: '' };
    const forms = [
        () => summaryMarkdown(record, output, extras),
        () => summaryMarkdown(record, output, withoutCharts),
        () => summaryMarkdown(record, ''),
        () => `\n${heading(record)}\n\nThe summary of this step is full.\n`,
    ];
    for (const form of forms) {
        const text = form();
        if (fits(text))
            return text;
    }
    return '';
}
function heading(record) {
    const mark = record.outcome === 'succeeded' ? '✅' : '❌';
    const time = seconds(record.duration_ms);
    return (`### ${mark} ${code(record.plugin.slice(0, MAX_CELL_CHARACTERS))} ${words(record.outcome)}` +
        (time === undefined ? '' : ` in ${time}`));
}
function warnings({ warnings: all }) {
    const shown = all
        .slice(0, MAX_WARNINGS)
        .map((text) => code(text.slice(0, MAX_WARNING_CHARACTERS)));
    const more = all.length - shown.length;
    return [...shown, ...(more > 0 ? [`and ${more} more, in the log`] : [])].map((text) => `> ⚠️ ${text}\n`);
}
function summary_row(name, value) {
    if (value === null || value === undefined)
        return undefined;
    return `| ${name} | ${code(String(value).slice(0, MAX_CELL_CHARACTERS))} |`;
}
/** One attempt is nothing to speak of. */
function attempts({ attempts: all }) {
    return all.length > 1
        ? all.map(({ outcome }) => words(outcome)).join(', ')
        : undefined;
}
function words(outcome) {
    return (outcome ?? 'did not end').replaceAll('_', ' ');
}
function seconds(ms) {
    return ms === null ? undefined : `${(ms / 1000).toFixed(2)} s`;
}
/** The whole, and what of it each phase took; none that took no time. */
function duration(record) {
    const whole = seconds(record.duration_ms);
    const parts = (0,phases/* phaseTotals */.v_)((0,phases/* phasesOf */.I$)(record))
        .filter(({ ms }) => ms >= 5)
        .map(({ name, ms }) => `${name} ${seconds(ms)}`);
    if (whole === undefined || parts.length < 2)
        return whole;
    return `${whole}: ${parts.join(' · ')}`;
}
function memory({ usage, limits }) {
    const peak = usage.peak_memory_bytes;
    const shown = showPeakMemory(usage, limits);
    const limit = limits?.memory_bytes;
    if (peak === null || shown === undefined) {
        return limit === undefined
            ? 'not measured'
            : `not measured, limit ${formatBytes(limit)}`;
    }
    if (limit === undefined)
        return shown;
    return `${bar(peak / limit)} ${shown} of ${formatBytes(limit)}`;
}
/** A share as text that is drawn everywhere; any use at all is one cell. */
function bar(share) {
    const full = Math.min(BAR_CELLS, Math.ceil(share * BAR_CELLS));
    return '█'.repeat(full) + '░'.repeat(BAR_CELLS - full);
}
/** With the limit it is held against; the share while it ran is an average. */
function cpuTime(record) {
    const { usage, limits } = record;
    const measured = seconds(usage.cpu_ms);
    if (measured === undefined || usage.cpu_ms === null)
        return undefined;
    const time = showAtLeast(measured, usage);
    if (limits === null)
        return time;
    const cpus = limits.nano_cpus / 1e9;
    const ran = (0,phases/* phasesOf */.I$)(record).findLast(({ name }) => name === 'run')?.ms ?? 0;
    return ran < MIN_AVERAGE_MS
        ? `${time}, limit ${cpus} CPU`
        : `${time}, on average ${Math.round((usage.cpu_ms / ran / cpus) * 100)} % of the limit of ${cpus} CPU`;
}
function fileCounts(counts) {
    return counts === null
        ? undefined
        : `${counts.count}, ${formatBytes(counts.bytes)}`;
}
function summary_image(record) {
    if (record.image === null)
        return undefined;
    return record.image_digest === null || record.image.includes('@')
        ? record.image
        : `${record.image} ${record.image_digest}`;
}
function preview(output, format) {
    if (output === '')
        return [];
    const cut = output.length > MAX_PREVIEW_CHARACTERS;
    return [
        '<details><summary>Output</summary>',
        '',
        fence(output.slice(0, MAX_PREVIEW_CHARACTERS) + (cut ? '\n…' : ''), format === 'text' ? '' : 'json'),
        '',
        '</details>',
        '',
    ];
}
function byHand(reproduce, reproduceCli) {
    if (reproduce === undefined && reproduceCli === undefined)
        return [];
    return [
        '<details><summary>How to reproduce locally</summary>',
        '',
        ...(reproduceCli === undefined
            ? []
            : [
                'In the repository, with the input of the step in `input.json`:',
                '',
                fence(reproduceCli, 'sh'),
                '',
            ]),
        ...(reproduceCli === undefined || reproduce === undefined
            ? []
            : ['Without plugin-runner:', '']),
        ...(reproduce === undefined ? [] : [fence(reproduce, 'sh'), '']),
        '</details>',
    ];
}
/** A fence longer than any run of backticks in the text. */
function fence(text, language) {
    const runs = text.match(/`+/g) ?? [];
    const longest = Math.max(2, ...runs.map((run) => run.length));
    const marks = '`'.repeat(longest + 1);
    const lines = text.split(/\r\n|[\r\n]/).map(without_controls/* withoutControls */.D);
    return `${marks}${language}\n${lines.join('\n')}\n${marks}`;
}

// EXTERNAL MODULE: ./src/runner/read-usage.ts
var read_usage = __webpack_require__(9274);
;// CONCATENATED MODULE: ./src/action/write-summary.ts






/**
 * With one byte more, GitHub drops the whole summary of a step
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary).
 */
const MAX_SUMMARY_BYTES = 1024 * 1024;
/** Of a shorter run, the table says all that there is to see. */
const MIN_CHART_MS = 1_000;
/**
 * Adds a section to the job summary, or as much of it as its file has room for.
 * A summary is a courtesy: failing to write it fails nothing.
 */
async function writeSummary(execution, core) {
    const file = process.env['GITHUB_STEP_SUMMARY'];
    if (!file)
        return;
    try {
        const text = summaryWithin(MAX_SUMMARY_BYTES - sizeOf(file), execution.record, execution.shownOutput ?? '', {
            charts: await charts(execution),
            reproduce: execution.reproduce,
            reproduceCli: execution.reproduceCli,
            format: execution.outputFormat,
            findings: execution.findings,
        });
        if (text !== '')
            await core.summary.addRaw(text).write();
    }
    catch (error) {
        core.warning(`The summary ${basename(file)} could not be written: ${inertText(error.message)}`);
    }
}
async function charts({ record, recordDirectory }) {
    const ran = phasesOf(record)
        .filter(({ name }) => name === 'run')
        .reduce((sum, { ms }) => sum + (ms ?? 0), 0);
    if (ran < MIN_CHART_MS)
        return '';
    const { summaryCharts } = await __webpack_require__.e(/* import() */ 271).then(__webpack_require__.bind(__webpack_require__, 8271));
    return summaryCharts(record, readUsage(recordDirectory));
}
function sizeOf(file) {
    try {
        return statSync(file).size;
    }
    catch {
        return 0;
    }
}

;// CONCATENATED MODULE: ./src/action/killed-summary.ts








/**
 * Adds the section that a main step would have written, had it not been killed.
 * The record has no secret in it; the output, which may, is not shown.
 * @throws what a summary that cannot be written is.
 */
function writeKilledSummary(env, executionId) {
    const file = env['GITHUB_STEP_SUMMARY'];
    if (!file || !readBoolean(env, 'summary', true))
        return;
    const directory = (0,record_directories/* recordDirectories */.O)((0,records_directory/* recordsDirectoryOf */.t)(env)).find((it) => (0,external_node_path_.basename)(it) === executionId);
    const record = directory && (0,read_record/* readRecord */.a)(directory);
    // A step that was not killed has written its own.
    if (!record || record.status !== 'killed')
        return;
    const { size = 0 } = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false }) ?? {};
    (0,external_node_fs_.appendFileSync)(file, summary_summaryWithin(MAX_SUMMARY_BYTES - size, record, ''));
}


/***/ }),

/***/ 9380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ phasesOf),
/* harmony export */   v_: () => (/* binding */ phaseTotals)
/* harmony export */ });
/* unused harmony export PHASE_NAMES */
/** Every phase, in the order of an execution. */
const PHASE_NAMES = [
    'resolve',
    'pull',
    'create',
    'start',
    'run',
    'drain',
    'judge',
    'wait',
];
/** The phases of an execution, each as long as until the next state. */
function phasesOf({ states, attempts }) {
    const phases = [];
    let attempt = 0;
    let attemptEndMs = Infinity;
    states.forEach(({ state, ms: startMs }, at) => {
        if (state === 'ended')
            return;
        if (state === 'pull') {
            attempt += 1;
            attemptEndMs = startMs + (attempts[attempt - 1]?.duration_ms ?? Infinity);
        }
        const next = states[at + 1];
        const shown = Math.max(1, attempt);
        if (next === undefined) {
            phases.push({ name: state, startMs, ms: null, attempt: shown });
            return;
        }
        const endMs = Math.max(startMs, next.ms);
        // The pause before another attempt is nobody's work.
        const pauseMs = next.state === 'pull' && attempt > 0
            ? Math.min(endMs, Math.max(startMs, attemptEndMs))
            : endMs;
        phases.push({
            name: state,
            startMs,
            ms: pauseMs - startMs,
            attempt: shown,
        });
        if (pauseMs < endMs) {
            const ms = endMs - pauseMs;
            phases.push({ name: 'wait', startMs: pauseMs, ms, attempt: shown });
        }
    });
    return phases;
}
/** How long each phase took in all attempts together, in their order. */
function phaseTotals(phases) {
    return PHASE_NAMES.flatMap((name) => {
        const ofName = phases.filter((phase) => phase.name === name);
        const ms = ofName.reduce((sum, phase) => sum + (phase.ms ?? 0), 0);
        return ofName.some((phase) => phase.ms !== null) ? [{ name, ms }] : [];
    });
}


/***/ })

};
