export const id = 2365;
export const ids = [2365,7197,4084];
export const modules = {

/***/ 3661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ inertJson)
/* harmony export */ });
/**
 * What a terminal would act on instead of showing, which JSON itself leaves as
 * it is: DEL, C1 controls, and the invisible characters that reorder text.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/**
 * A value as indented JSON that no terminal acts on, nor the runner of a
 * workflow, and a line end. Whoever
 * parses it gets the same value.
 */
function inertJson(value) {
    const text = JSON.stringify(value, null, 2)
        .replace(UNSAFE, (character) => character === '\n' ? character : escaped(character))
        .replaceAll('##[', '#\\u0023[');
    return `${text}\n`;
}
function escaped(character) {
    return Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}


/***/ }),

/***/ 82365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  testPlugins: () => (/* binding */ testPlugins)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/definition/make-directory.ts
var make_directory = __webpack_require__(94901);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(41969);
// EXTERNAL MODULE: ./src/definition/sentence.ts
var sentence = __webpack_require__(51352);
// EXTERNAL MODULE: ./src/orchestrator/docker/docker-orchestrator.ts + 39 modules
var docker_orchestrator = __webpack_require__(9158);
// EXTERNAL MODULE: ./src/definition/show-path.ts
var show_path = __webpack_require__(29086);
;// CONCATENATED MODULE: ./src/runner/test-result.ts
/** Counts the cases of a report by how they went. */
function countResults({ results, }) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const { status } of results)
        counts[status] += 1;
    return counts;
}
/** A plugin as a report names it: `id`, or `id@version` where it has one. */
function pluginTitle({ id, version, }) {
    return version === undefined ? id : `${id}@${version}`;
}

// EXTERNAL MODULE: ./src/definition/without-controls.ts
var without_controls = __webpack_require__(83400);
;// CONCATENATED MODULE: ./src/runner/mismatch.ts


/** Longest value that is shown, in characters. */
const MAX_SHOWN = 200;
/** What is shown of a long text before the place where it differs. */
const SHOWN_BEFORE = 40;
/** A pointer that needs no quotes in a message. */
const PLAIN_POINTER = /^[\w./~$-]{1,200}$/;
/**
 * A difference of two outputs as a message shows it. Of two long texts that is
 * where they begin to differ.
 * @param redact leaves out what must stay hidden; it gets whole values, for no
 * mask finds a part of one.
 */
function outputMismatch({ pointer, expected, got }, redact) {
    const [wanted, found] = typeof expected === 'string' && typeof got === 'string'
        ? showTexts(redact(expected), redact(got))
        : [expected, got].map((value) => showValue(value, redact));
    return {
        of: 'output',
        pointer: redact(pointer),
        expected: wanted ?? null,
        got: found ?? null,
    };
}
/** `output /a/b: expected 1, got 2` */
function mismatchLine({ of, pointer, expected, got }) {
    const words = of.replace('_', ' ');
    const shown = PLAIN_POINTER.test(pointer) ? pointer : (0,quote/* quote */.h)(pointer);
    const what = pointer === '' ? words : `${words} ${shown}`;
    return `${what}: expected ${expected ?? 'nothing'}, got ${got ?? 'nothing'}`;
}
function showValue(value, redact) {
    if (value === undefined)
        return undefined;
    return inert(redact(JSON.stringify(value)));
}
function showTexts(expected, got) {
    const [wanted, found] = [Array.from(expected), Array.from(got)];
    const longest = Math.max(wanted.length, found.length);
    if (longest <= MAX_SHOWN / 2)
        return [inertText(wanted), inertText(found)];
    let same = 0;
    while (same < longest && wanted[same] === found[same])
        same += 1;
    const from = Math.max(0, same - SHOWN_BEFORE);
    return [inertText(wanted, from), inertText(found, from)];
}
/** A text in quotes from a character on. */
function inertText(characters, from = 0) {
    const to = from + MAX_SHOWN;
    const shown = JSON.stringify(characters.slice(from, to).join(''));
    const end = characters.length > to ? '…' : '';
    return `${from > 0 ? '…' : ''}${(0,without_controls/* withoutControls */.D)(shown)}${end}`;
}
function inert(text) {
    // Twice as many code units hold every character that can be shown.
    const points = Array.from(text.slice(0, 2 * MAX_SHOWN + 1));
    return points.length > MAX_SHOWN
        ? `${(0,without_controls/* withoutControls */.D)(points.slice(0, MAX_SHOWN).join(''))}…`
        : (0,without_controls/* withoutControls */.D)(text);
}

;// CONCATENATED MODULE: ./src/report/test-texts.ts

/** Longest message of an execution that a report repeats, in characters. */
const MAX_ERROR = 2_000;
/** What is wrong with a case that failed: a line for each mismatch. */
function mismatchLines({ mismatches, moreMismatches, }) {
    const lines = mismatches.map(mismatchLine);
    return moreMismatches > 0 ? [...lines, `and ${moreMismatches} more`] : lines;
}
/** What the execution of a case says went wrong; undefined for nothing. */
function errorText({ error, }) {
    return error && error.length > MAX_ERROR
        ? `${error.slice(0, MAX_ERROR)}…`
        : error;
}

;// CONCATENATED MODULE: ./src/report/xml.ts

/** XML that was made by {@link element}: every text in it is escaped. */
class Xml {
    #lines;
    /** @param lines XML of ours: never a text from outside. */
    constructor(lines) {
        this.#lines = lines;
    }
    /** One line per element, children indented. */
    get lines() {
        return this.#lines;
    }
}
/**
 * An element that has a text, or other elements, or nothing. Control characters
 * in a text are made visible: XML has no way to hold them.
 */
function xml_element(name, attributes, content = []) {
    const start = `<${name}${Object.entries(attributes).map(showAttribute).join('')}`;
    if (content.length === 0)
        return new Xml([`${start}/>`]);
    if (typeof content === 'string') {
        return new Xml([`${start}>${xml_escape(content)}</${name}>`]);
    }
    const inner = content.flatMap(({ lines }) => lines);
    return new Xml([
        `${start}>`,
        ...inner.map((line) => `  ${line}`),
        `</${name}>`,
    ]);
}
/** A document with this element at its root. */
function xmlDocument(root) {
    const head = '<?xml version="1.0" encoding="UTF-8"?>';
    return `${[head, ...root.lines].join('\n')}\n`;
}
function showAttribute([name, value]) {
    if (value === undefined)
        return '';
    // A parser reads a line end in an attribute as a space.
    return ` ${name}="${xml_escape(String(value)).replaceAll('\n', '&#10;')}"`;
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** What no XML document may hold, besides control characters. */
const NOT_XML = /[\p{Surrogate}\uFFFE\uFFFF]/gu;
function xml_escape(text) {
    return text
        .split(/\r\n|[\r\n]/)
        .map(without_controls/* withoutControls */.D)
        .join('\n')
        .replace(NOT_XML, '\uFFFD')
        .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

;// CONCATENATED MODULE: ./src/report/junit-report.ts




/** Longest attribute, in characters: servers show it on a line. */
const MAX_MESSAGE = 500;
/** What all logs together may take; servers refuse files of some megabytes. */
const MAX_LOG_CHARACTERS = 2 * 1024 * 1024;
/**
 * A report as JUnit XML, as Jenkins, GitLab and their like read it: a test suite
 * for each plugin, and one of the definitions that cannot be used.
 * https://github.com/testmoapp/junitxml
 */
function junitReport({ results, errors, durationMs, }) {
    const byPlugin = new Map();
    for (const result of results) {
        const { definition } = result.testCase;
        byPlugin.set(definition, [...(byPlugin.get(definition) ?? []), result]);
    }
    const room = { characters: MAX_LOG_CHARACTERS };
    const suites = Array.from(byPlugin, ([plugin, cases]) => pluginSuite(plugin, cases, room));
    const failures = results.filter(({ status }) => status === 'failed').length;
    const root = xml_element('testsuites', {
        name: 'plugin-runner',
        tests: results.length + errors.length,
        failures,
        errors: errors.length,
        time: seconds(durationMs),
    }, errors.length > 0 ? [definitionSuite(errors), ...suites] : suites);
    return xmlDocument(root);
}
function pluginSuite(plugin, results, room) {
    const count = (status) => results.filter((it) => it.status === status).length;
    const totalMs = results.reduce((sum, it) => sum + it.durationMs, 0);
    return xml_element('testsuite', {
        name: pluginTitle(plugin),
        tests: results.length,
        failures: count('failed'),
        errors: 0,
        skipped: count('skipped'),
        time: seconds(totalMs),
        file: (0,show_path/* showPath */.P)(plugin.file),
    }, results.map((result) => caseElement(plugin, result, room)));
}
function caseElement(plugin, result, room) {
    const content = [];
    if (result.status === 'skipped') {
        content.push(xml_element('skipped', { message: cut(result.skipped ?? '') }));
    }
    if (result.status === 'failed') {
        const lines = mismatchLines(result);
        const error = errorText(result);
        const record = result.recordDirectory;
        const text = [
            ...lines,
            ...(error === undefined ? [] : [error]),
            ...(record === undefined ? [] : [`record: ${record}`]),
        ].join('\n');
        const message = cut(lines[0] ?? '');
        content.push(xml_element('failure', { message, type: result.outcome ?? 'failed' }, text));
        const log = result.log.slice(0, room.characters);
        room.characters -= log.length;
        if (log !== '')
            content.push(xml_element('system-err', {}, log));
    }
    return xml_element('testcase', {
        name: result.testCase.test.name,
        classname: plugin.id,
        time: seconds(result.durationMs),
    }, content);
}
function definitionSuite(errors) {
    return xml_element('testsuite', {
        name: 'definitions',
        tests: errors.length,
        failures: 0,
        errors: errors.length,
        skipped: 0,
        time: seconds(0),
    }, errors.map(({ file, message }) => xml_element('testcase', { name: (0,show_path/* showPath */.P)(file), classname: 'definitions', time: seconds(0) }, [
        xml_element('error', { message: cut(message), type: 'definition_invalid' }, message),
    ])));
}
function seconds(ms) {
    return (ms / 1000).toFixed(3);
}
function cut(text) {
    return text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE)}…` : text;
}

;// CONCATENATED MODULE: ./src/report/tap-report.ts





/**
 * A report in the Test Anything Protocol: a test point for each case, and one
 * for each definition that cannot be used.
 * https://testanything.org/tap-version-14-specification.html
 */
function tapReport({ results, errors }) {
    const points = [...errors.map(errorPoint), ...results.map(casePoint)];
    return [
        'TAP version 14',
        `1..${points.length}`,
        ...points.flatMap((point, index) => point(index + 1)),
        '',
    ].join('\n');
}
function casePoint(result) {
    const { definition, test } = result.testCase;
    const title = description(`${pluginTitle(definition)}: ${test.name}`);
    return (number) => {
        switch (result.status) {
            case 'passed':
                return [`ok ${number} - ${title}`];
            case 'skipped':
                return [
                    `ok ${number} - ${title} # SKIP ${tap_report_inert(result.skipped ?? '')}`,
                ];
            case 'failed':
                return [
                    `not ok ${number} - ${title}`,
                    ...diagnostic({
                        message: mismatchLines(result).join('\n'),
                        severity: 'fail',
                        outcome: result.outcome,
                        exit_code: result.exitCode,
                        error: errorText(result),
                        duration_ms: result.durationMs,
                        log: result.log === '' ? undefined : result.log,
                        record_dir: result.recordDirectory,
                    }),
                ];
        }
    };
}
function errorPoint({ file, message }) {
    return (number) => [
        `not ok ${number} - ${description((0,show_path/* showPath */.P)(file))}`,
        ...diagnostic({
            message,
            severity: 'error',
            outcome: 'definition_invalid',
        }),
    ];
}
/** A YAML block; a JSON string is one of YAML, on one line. */
function diagnostic(values) {
    const known = Object.entries(values).filter(([, value]) => value !== undefined);
    return [
        '  ---',
        ...known.map(([key, value]) => `  ${key}: ${typeof value === 'string' ? quoted(value) : value}`),
        '  ...',
    ];
}
/** No runner of a workflow finds a command in it. */
function quoted(text) {
    return (0,quote/* quote */.h)(text, Infinity).replaceAll('##[', '#\\u0023[');
}
/** A `#` would begin a directive. */
function description(text) {
    return tap_report_inert(text).replace(/[\\#]/g, '\\$&');
}
/** One line. */
function tap_report_inert(text) {
    return (0,without_controls/* withoutControls */.D)(text.replace(/[\r\n]+/g, ' '));
}

;// CONCATENATED MODULE: ./src/report/test-report-json.ts


/**
 * A report as plain data, with the words of a record; null is "none". No key is
 * ever left out.
 */
function testReportJson(report) {
    const { passed, failed, skipped } = countResults(report);
    return {
        summary: {
            ...{ passed, failed, skipped },
            definition_errors: report.errors.length,
            duration_ms: Math.round(report.durationMs),
        },
        tests: report.results.map((result) => ({
            plugin: result.testCase.definition.id,
            version: result.testCase.definition.version ?? null,
            name: result.testCase.test.name,
            status: result.status,
            skipped: result.skipped ?? null,
            outcome: result.outcome ?? null,
            exit_code: result.exitCode ?? null,
            duration_ms: result.durationMs,
            mismatches: result.mismatches,
            more_mismatches: result.moreMismatches,
            error: errorText(result) ?? null,
            log: result.log,
            warnings: result.warnings,
            record_dir: result.recordDirectory ?? null,
        })),
        untested: report.untested.map(({ id, version, file }) => ({
            ...{ id, version: version ?? null, file },
        })),
        definition_errors: report.errors.map(({ file, message }) => ({
            ...{ file, message },
        })),
    };
}

;// CONCATENATED MODULE: ./src/runner/none-ran.ts


/** @returns undefined when a case ran, or when definitions cannot be used. */
function noneRan(report, { plugins, filter }) {
    const { passed, failed, skipped } = countResults(report);
    if (passed + failed + report.errors.length > 0)
        return undefined;
    const isFault = plugins.length === 0;
    if (skipped > 0) {
        const all = skipped === 1 ? 'the only one' : `each of the ${skipped}`;
        return { why: `No test was run: ${all} was skipped.`, isFault };
    }
    if (filter !== undefined) {
        return {
            why: `No test was run: none has ${(0,quote/* quote */.h)(filter)} in its name.`,
            isFault: true,
        };
    }
    if (report.untested.length === 0) {
        return {
            why: 'No test was run: there is no plugin that can be tested.',
            isFault: true,
        };
    }
    const whose = report.untested.length === 1 ? 'the definition' : 'each';
    return {
        why: `No test was run: add \`tests:\` to ${whose}, each with a name, an input and what is to come of it.`,
        isFault,
    };
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./src/runner/compile-masks.ts
var compile_masks = __webpack_require__(1735);
// EXTERNAL MODULE: ./src/runner/file-part.ts
var file_part = __webpack_require__(23062);
// EXTERNAL MODULE: ./src/runner/json-lines.ts
var json_lines = __webpack_require__(88124);
;// CONCATENATED MODULE: ./src/runner/comparable-output.ts

/**
 * An output as the `tests:` of a definition compare it: its JSON value, a list
 * of the values of its lines, or its text without the line ends behind it.
 * @param text is known to be in the format
 */
function comparableOutput(format, text) {
    switch (format) {
        case 'json':
        case 'sarif':
            return JSON.parse(text);
        case 'ndjson':
            return Array.from((0,json_lines/* jsonLines */.i)(text), (line) => JSON.parse(line.text));
        case 'text':
            return withoutLineEnd(text);
    }
}
/** A text without line ends behind it, as `$(…)` of a shell gives it. */
function withoutLineEnd(text) {
    let end = text.length;
    while (end > 0 && '\r\n'.includes(text.charAt(end - 1)))
        end -= 1;
    return text.slice(0, end);
}

// EXTERNAL MODULE: ./src/definition/json.ts
var json = __webpack_require__(54783);
// EXTERNAL MODULE: ./src/definition/json-pointer.ts
var json_pointer = __webpack_require__(75239);
;// CONCATENATED MODULE: ./src/runner/json-difference.ts


/**
 * Where two JSON values differ, outermost first; nothing when they are equal.
 * The order of keys does not count, nor does the spelling of a number. Of two
 * lists of different lengths, what they begin and end with alike is passed over.
 */
function* jsonDifferences(expected, got, pointer = '') {
    if (Array.isArray(expected) && Array.isArray(got)) {
        yield* itemDifferences(expected, got, pointer);
    }
    else if ((0,json/* isJsonObject */.O)(expected) && (0,json/* isJsonObject */.O)(got)) {
        yield* memberDifferences(expected, got, pointer);
    }
    else if (expected !== got) {
        yield { pointer, expected, got };
    }
}
function* memberDifferences(expected, got, pointer) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(got)])) {
        const at = (0,json_pointer/* pointerTo */.xH)(pointer, key);
        // What every object inherits is no member.
        const wanted = Object.hasOwn(expected, key) ? expected[key] : undefined;
        const found = Object.hasOwn(got, key) ? got[key] : undefined;
        yield* optionalDifferences(wanted, found, at);
    }
}
function* itemDifferences(expected, got, pointer) {
    const [start, end] = expected.length === got.length ? [0, 0] : commonEnds(expected, got);
    const expectedEnd = expected.length - end;
    const gotEnd = got.length - end;
    for (let at = start; at < Math.max(expectedEnd, gotEnd); at += 1) {
        yield* optionalDifferences(at < expectedEnd ? expected[at] : undefined, at < gotEnd ? got[at] : undefined, (0,json_pointer/* pointerTo */.xH)(pointer, at));
    }
}
function* optionalDifferences(expected, got, pointer) {
    if (expected === undefined || got === undefined) {
        yield { pointer, expected, got };
    }
    else {
        yield* jsonDifferences(expected, got, pointer);
    }
}
/** How many items two lists have in common at their start and at their end. */
function commonEnds(expected, got) {
    const shorter = Math.min(expected.length, got.length);
    let start = 0;
    while (start < shorter && isSame(expected[start], got[start]))
        start += 1;
    let end = 0;
    while (end < shorter - start &&
        isSame(expected[expected.length - 1 - end], got[got.length - 1 - end])) {
        end += 1;
    }
    return [start, end];
}
/** Stops at the first difference, and does not say where that is. */
function isSame(a, b) {
    if (Array.isArray(a) && Array.isArray(b)) {
        return (a.length === b.length && a.every((item, index) => isSame(item, b[index])));
    }
    if ((0,json/* isJsonObject */.O)(a) && (0,json/* isJsonObject */.O)(b)) {
        const keys = Object.keys(a);
        return (keys.length === Object.keys(b).length &&
            keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key])));
    }
    return a === b;
}

;// CONCATENATED MODULE: ./src/runner/judge-test-case.ts



/** More mismatches than this are counted, not listed. */
const MAX_LISTED = 20;
/**
 * Compares how an execution ended with what a case expects: the outcome always,
 * the exit code and the output where the case says them.
 * @param redact leaves out what must stay hidden of what was printed.
 */
function judgeTestCase(test, execution, redact) {
    const mismatches = [...endMismatches(test, execution)];
    let moreMismatches = 0;
    for (const mismatch of outputMismatches(test, execution, redact)) {
        if (mismatches.length < MAX_LISTED)
            mismatches.push(mismatch());
        else
            moreMismatches += 1;
    }
    return { mismatches, moreMismatches };
}
function* endMismatches(test, { record }) {
    const words = { pointer: '' };
    if (record.outcome !== test.outcome) {
        const { outcome: got } = record;
        yield { of: 'outcome', ...words, expected: test.outcome, got };
    }
    if (test.exitCode !== undefined && record.exit_code !== test.exitCode) {
        const got = record.exit_code === null ? null : String(record.exit_code);
        yield { of: 'exit_code', ...words, expected: String(test.exitCode), got };
    }
}
/** Each is made only when it is listed: there can be a million. */
function* outputMismatches(test, execution, redact) {
    const { output, outputBytes, outputFormat } = execution;
    if (test.output === undefined)
        return;
    if (output === undefined) {
        const difference = { pointer: '', expected: test.output, got: undefined };
        // What a definition can expect is much smaller than what is not held.
        const got = outputBytes === undefined ? null : `${outputBytes} bytes`;
        yield () => ({ ...outputMismatch(difference, redact), got });
        return;
    }
    const text = Buffer.from(output).toString('utf8');
    const got = comparableOutput(outputFormat, text);
    for (const difference of jsonDifferences(test.output, got)) {
        yield () => outputMismatch(difference, redact);
    }
}

// EXTERNAL MODULE: ./src/runner/task-runner.ts + 46 modules
var task_runner = __webpack_require__(20242);
;// CONCATENATED MODULE: ./src/runner/run-test-case.ts




/** What is shown of the log of a case that failed. */
const MAX_LOG_LINES = 20;
const MAX_LOG_BYTES = 8 * 1024;
/**
 * Runs one case as any task is run, and compares how it ended.
 * @param task what is the same for every case, with all the secrets there are.
 * @throws when there cannot be a record.
 */
async function runTestCase(testCase, task, ports) {
    const { definition, test } = testCase;
    const missing = definition.secrets.find((name) => !task.secrets[name]);
    if (missing !== undefined) {
        const reason = `the secret ${missing} has no value`;
        return skippedCase(testCase, reason);
    }
    const forms = [];
    const execution = await (0,task_runner/* runTask */.Z)({
        ...task,
        plugin: definition.id,
        input: Buffer.from(JSON.stringify(test.input)),
        secrets: Object.fromEntries(definition.secrets.map((name) => [name, task.secrets[name] ?? ''])),
        workspace: test.workspace ?? task.workspace,
    }, {
        ...ports,
        registry: only(testCase, ports.registry),
        reporter: maskReporter(forms),
    });
    const removalProblem = await execution.removed.then(() => undefined, (error) => error.message);
    const { record } = execution;
    const masks = (0,compile_masks/* compileMasks */.z)(forms);
    const redact = (text) => masks.redact(text);
    const { mismatches, moreMismatches } = judgeTestCase(test, execution, redact);
    const failed = mismatches.length > 0;
    // Whoever ends the tests ends its executions: that says nothing about them.
    const ended = record.outcome === 'cancelled' && ports.cancel.aborted;
    return {
        testCase,
        status: ended ? 'skipped' : failed ? 'failed' : 'passed',
        skipped: ended ? INTERRUPTED : undefined,
        durationMs: record.duration_ms ?? 0,
        outcome: record.outcome ?? undefined,
        exitCode: record.exit_code ?? undefined,
        mismatches: ended ? [] : mismatches,
        moreMismatches: ended ? 0 : moreMismatches,
        error: record.error ?? undefined,
        log: failed && !ended ? redact(lastLines(execution)) : '',
        warnings: [
            ...record.warnings,
            ...(removalProblem === undefined ? [] : [redact(removalProblem)]),
        ],
        recordDirectory: execution.recordDirectory,
    };
}
/** Why a case has no result that was to have one. */
const INTERRUPTED = 'the tests were ended before it was done';
/** A case that did not run. */
function skippedCase(testCase, reason) {
    return {
        testCase,
        status: 'skipped',
        skipped: reason,
        durationMs: 0,
        outcome: undefined,
        exitCode: undefined,
        mismatches: [],
        moreMismatches: 0,
        error: undefined,
        log: '',
        warnings: [],
        recordDirectory: undefined,
    };
}
/** The definition that was selected, whatever its file says by now. */
function only({ definition }, registry) {
    return {
        resolve: () => Promise.resolve(definition),
        list: () => Promise.resolve({ definitions: [definition], errors: [] }),
        policy: (signal) => registry.policy(signal),
        locked: (it) => registry.locked(it),
    };
}
function maskReporter(forms) {
    return {
        state: () => undefined,
        starting: () => undefined,
        container: () => undefined,
        removedStale: () => undefined,
        progress: () => undefined,
        attempt: () => undefined,
        retry: () => undefined,
        mask: (more) => void forms.push(...more),
        stderr: () => undefined,
    };
}
/** The end of the log, in whole lines. */
function lastLines({ stderrFile }) {
    const part = stderrFile && (0,file_part/* readFilePart */.E)(stderrFile, MAX_LOG_BYTES, 'end');
    if (!part)
        return '';
    const lines = part.text.trimEnd().split(/\r\n|[\r\n]/);
    const isCut = part.totalBytes > MAX_LOG_BYTES;
    return lines
        .slice(isCut && lines.length > 1 ? 1 : 0)
        .slice(-MAX_LOG_LINES)
        .join('\n');
}

// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(73579);
// EXTERNAL MODULE: ./src/runner/check-build-context.ts
var check_build_context = __webpack_require__(97197);
// EXTERNAL MODULE: ./src/runner/check-policy.ts + 1 modules
var check_policy = __webpack_require__(14084);
;// CONCATENATED MODULE: ./src/runner/test-images.ts




/** Far longer than a build takes that somebody waits for. */
const PREPARE_TIMEOUT_MS = 30 * 60_000;
/**
 * Opens the images of some plugins.
 * @param task of every case; its workspace is the repository.
 */
function openTestImages(ports, task) {
    const { orchestrator } = ports;
    const prepared = new Map();
    let sweep;
    async function prepareOne(definition, onProgress) {
        const policy = await ports.registry.policy(ports.cancel);
        const locked = await ports.registry.locked(definition);
        if (policy !== undefined)
            (0,check_policy.checkPolicy)(definition, task, policy, locked);
        (0,check_build_context.checkBuildContext)(definition, task.workspace);
        const { image: reference, platform, build } = definition;
        const late = AbortSignal.timeout(PREPARE_TIMEOUT_MS);
        const request = {
            ...{ reference, platform, build, locked, pull: task.pull, onProgress },
            mayTransfer: () => Promise.resolve(),
            signal: AbortSignal.any([ports.cancel, late]),
        };
        const image = orchestrator.prepareImage(request).catch((error) => {
            throw late.aborted ? tooLate(reference.text) : error;
        });
        prepared.set(keyOf(request), image);
        await image;
    }
    const preparations = new Map();
    return {
        prepare(definition, onProgress) {
            const known = preparations.get(definition);
            if (known !== undefined)
                return known;
            const preparation = prepareOne(definition, onProgress).catch(() => undefined);
            preparations.set(definition, preparation);
            return preparation;
        },
        orchestrator: {
            async prepareImage(request) {
                const image = prepared.get(keyOf(request));
                if (image === undefined)
                    return orchestrator.prepareImage(request);
                try {
                    return await image;
                }
                catch (error) {
                    // An input that is invalid is so without an image, too.
                    await request.mayTransfer();
                    throw error;
                }
            },
            createContainer: (spec, whileCreating) => orchestrator.createContainer(spec, whileCreating),
            removeContainer: (name, executionId, budgetMs) => orchestrator.removeContainer(name, executionId, budgetMs),
            removeStale: () => (sweep ??= orchestrator.removeStale()),
            capacity: (deadlineMs) => orchestrator.capacity(deadlineMs),
            ping: (deadlineMs) => orchestrator.ping(deadlineMs),
            close: () => orchestrator.close(),
        },
    };
}
/** What decides which image it is. */
function keyOf({ reference, platform, build, locked, pull, }) {
    return JSON.stringify([
        reference.text,
        platform,
        build,
        locked?.digest,
        pull,
    ]);
}
function tooLate(image) {
    return new task_error/* EngineError */.NJ('image_unavailable', `The image ${(0,quote/* quote */.h)(image)} was not there after ${PREPARE_TIMEOUT_MS / 60_000} minutes: ` +
        'pull or build it before the tests.');
}

;// CONCATENATED MODULE: ./src/runner/run-tests.ts



const BAILED = 'an earlier case failed';
/**
 * Runs cases, some at once, each through {@link runTask}, and waits until every
 * container is gone. The image of a plugin is prepared once, before its cases.
 * Those that may change the workspace come last, one after the other.
 * @throws when there cannot be a record; everything has ended then.
 */
async function runTests({ cases, untested, errors }, ports, { concurrency, bail, task }, observer) {
    const startedAt = performance.now();
    const stop = new AbortController();
    const cancel = AbortSignal.any([ports.cancel, stop.signal]);
    // Every case listens, some at a time: that is no leak.
    (0,external_node_events_.setMaxListeners)(0, cancel);
    const images = openTestImages({ ...ports, cancel }, task);
    const { orchestrator } = images;
    const results = [];
    let hasFailed = false;
    const skipReason = () => hasFailed && bail && !ports.cancel.aborted ? BAILED : INTERRUPTED;
    async function run(testCase) {
        const { definition } = testCase;
        if (cancel.aborted)
            return skippedCase(testCase, skipReason());
        observer.started(testCase);
        await images.prepare(definition, (line) => observer.progress(definition, line));
        if (cancel.aborted)
            return skippedCase(testCase, skipReason());
        const result = await runTestCase(testCase, task, {
            ...ports,
            orchestrator,
            cancel,
        });
        return result.skipped === INTERRUPTED
            ? { ...result, skipped: skipReason() }
            : result;
    }
    async function work(queue) {
        for (const [at, testCase] of queue) {
            const result = await run(testCase);
            results[at] = result;
            if (result.status === 'failed') {
                hasFailed = true;
                if (bail)
                    stop.abort();
            }
            observer.ended(result);
        }
    }
    async function runAll(some, atOnce) {
        const queue = some.values();
        const workers = Array.from({ length: Math.max(1, atOnce) }, () => 
        // Nobody may go on, nor be left behind, when one cannot.
        work(queue).catch((error) => {
            stop.abort();
            throw error;
        }));
        const settled = await Promise.allSettled(workers);
        const broken = settled.find((it) => it.status === 'rejected');
        if (broken !== undefined)
            throw broken.reason;
    }
    const all = [...cases.entries()];
    await runAll(all.filter(([, it]) => !changesWorkspace(it)), concurrency);
    // None sees the workspace while another one changes it.
    await runAll(all.filter(([, it]) => changesWorkspace(it)), 1);
    const durationMs = performance.now() - startedAt;
    return { results, untested, errors, durationMs };
}
function changesWorkspace({ definition }) {
    return definition.workspace === 'write';
}

;// CONCATENATED MODULE: ./src/runner/select-test-cases.ts
/**
 * Finds the cases of some plugins, or of all there are.
 * @param plugins references; none stands for every plugin in every version.
 * @param filter a part of the names of the cases; capitals do not count.
 * @throws UserError `plugin_not_found` for a plugin that there is not
 * @throws DefinitionError when the definition of a named plugin is invalid
 */
async function selectTestCases(registry, { plugins, filter }) {
    const { definitions, errors } = plugins.length === 0
        ? await registry.list()
        : { definitions: await resolveAll(registry, plugins), errors: [] };
    const wanted = filter?.toLowerCase() ?? '';
    return {
        cases: definitions.flatMap((definition) => definition.tests
            .filter(({ name }) => name.toLowerCase().includes(wanted))
            .map((test) => ({ definition, test }))),
        untested: definitions.filter(({ tests }) => tests.length === 0),
        errors,
    };
}
/** Each once, though two references can mean the same. */
async function resolveAll(registry, references) {
    const found = new Map();
    for (const reference of references) {
        const definition = await registry.resolve(reference);
        found.set(definition.file, definition);
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./src/runner/test-concurrency.ts
/** More at once than this and the engine is what everything waits for. */
const MAX_CONCURRENCY = 16;
/** What of a machine's memory the containers of tests may be allowed together. */
const SHARE_OF_MEMORY = 0.5;
/**
 * How many cases run at once unless somebody says otherwise: one for each CPU,
 * and no more than the memory limits of the largest have room for.
 */
function testConcurrency(cases, machine) {
    const largest = Math.max(1, ...cases.map(({ definition }) => definition.limits.memoryBytes));
    const room = Math.floor((machine.memoryBytes * SHARE_OF_MEMORY) / largest);
    return Math.max(1, Math.min(machine.cpus, room, MAX_CONCURRENCY));
}

// EXTERNAL MODULE: ./src/cli/exit-code.ts
var exit_code = __webpack_require__(41552);
// EXTERNAL MODULE: ./src/runner/host-user.ts
var host_user = __webpack_require__(5124);
// EXTERNAL MODULE: ./src/cli/inert-json.ts
var inert_json = __webpack_require__(3661);
// EXTERNAL MODULE: ./src/cli/inert-text.ts
var inert_text = __webpack_require__(60704);
// EXTERNAL MODULE: ./src/cli/open-registry.ts
var open_registry = __webpack_require__(60646);
// EXTERNAL MODULE: ./src/cli/paint.ts
var cli_paint = __webpack_require__(28694);
// EXTERNAL MODULE: ./src/cli/read-secrets.ts
var read_secrets = __webpack_require__(18848);
// EXTERNAL MODULE: ./src/runner/format-duration.ts
var format_duration = __webpack_require__(65464);
;// CONCATENATED MODULE: ./src/cli/show-test-report.ts




/**
 * A report for people: every case that failed, with what to look at, why others
 * were skipped, and the counts.
 */
function showTestReport(report, paint) {
    const failures = report.results
        .filter(({ status }) => status === 'failed')
        .map((result) => showFailure(result, paint));
    return [
        ...failures.map((text) => `${text}\n`),
        ...skippedLines(report).map((line) => paint.yellow(line)),
        summaryLine(report, paint),
        '',
    ].join('\n');
}
function showFailure(result, paint) {
    const { definition, test } = result.testCase;
    const error = errorText(result);
    const again = `plugin-runner test ${pluginTitle(definition)} --filter ${shellWord(test.name)}`;
    return [
        paint.red(paint.bold(`FAILED ${(0,inert_text/* inertText */.U)(caseTitle(result))}`)),
        ...mismatchLines(result).map((line) => `  ${(0,inert_text/* inertText */.U)(line)}`),
        ...(error === undefined ? [] : [labelled('error', error, paint)]),
        ...(result.log === '' ? [] : [labelled('log', result.log, paint)]),
        ...(result.recordDirectory === undefined
            ? []
            : [labelled('record', result.recordDirectory, paint)]),
        labelled('again', again, paint),
    ].join('\n');
}
/** `plugin@version: name of the case` */
function caseTitle({ testCase: { definition, test }, }) {
    return `${pluginTitle(definition)}: ${test.name}`;
}
/** A text of several lines is below its label. */
function labelled(label, text, paint) {
    const lines = (0,inert_text/* inertText */.U)(text).trimEnd().split('\n');
    const indented = lines.map((line) => `    ${line}`).join('\n');
    return lines.length === 1
        ? `  ${paint.dim(`${label}:`)} ${lines[0]}`
        : `  ${paint.dim(`${label}:`)}\n${indented}`;
}
/** One line for each reason and plugin: a plugin can have a hundred cases. */
function skippedLines({ results }) {
    const counts = new Map();
    for (const { status, skipped, testCase } of results) {
        if (status !== 'skipped')
            continue;
        const why = `${pluginTitle(testCase.definition)}: ${skipped}`;
        counts.set(why, (counts.get(why) ?? 0) + 1);
    }
    return Array.from(counts, ([why, count]) => `SKIPPED ${count} of ${(0,inert_text/* inertText */.U)(why)}`);
}
function summaryLine(report, paint) {
    const { passed, failed, skipped } = countResults(report);
    const invalid = report.errors.length;
    return [
        paint.green(`${passed} passed`),
        failed > 0 ? paint.red(`${failed} failed`) : '0 failed',
        ...(skipped > 0 ? [paint.yellow(`${skipped} skipped`)] : []),
        ...(invalid > 0
            ? [paint.red(`${invalid} invalid definition${invalid > 1 ? 's' : ''}`)]
            : []),
    ]
        .join(', ')
        .concat(paint.dim(` (${(0,format_duration/* formatDuration */.a)(report.durationMs)})`));
}
/** One word of a POSIX shell. */
function shellWord(text) {
    return /^[\w.,/-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/cli/progress-bar.ts + 1 modules
var progress_bar = __webpack_require__(26862);
;// CONCATENATED MODULE: ./src/cli/test-progress.ts







/**
 * A line for each case that has ended, and on a terminal a bar below them.
 * @param total how many cases there are.
 */
async function openTestProgress(door, total, quiet = false) {
    const bar = await (0,progress_bar/* openProgress */.m)(door, {
        ...{ label: 'Testing', unit: 'tests', total },
        // Without a bar the lines of the cases say how far it is.
        quiet: quiet || door.stderr.isTTY !== true,
    });
    const paint = (0,cli_paint/* paintFor */.e)(door.stderr, door);
    const line = (text) => {
        if (!quiet)
            bar.line(text);
    };
    const marks = {
        passed: paint.green('✓'),
        failed: paint.red('✗'),
        skipped: paint.yellow('-'),
    };
    const running = new Set();
    const warned = new Set();
    let done = 0;
    const update = () => {
        const [newest] = [...running].slice(-1);
        const detail = newest && (0,inert_text/* inertText */.U)(caseTitle({ testCase: newest }));
        if (!quiet)
            bar.update({ done, detail });
    };
    return {
        progress(definition, raw) {
            // What builds is coloured by docker.
            const text = (0,external_node_util_.stripVTControlCharacters)(raw);
            if (bar.isLive) {
                const detail = (0,inert_text/* inertText */.U)(`${pluginTitle(definition)}: ${text}`);
                bar.update({ done, detail });
            }
            else {
                line(paint.dim((0,inert_text/* inertText */.U)(`${pluginTitle(definition)}: ${text}`)));
            }
        },
        started(testCase) {
            running.add(testCase);
            update();
        },
        ended(result) {
            running.delete(result.testCase);
            done += 1;
            const about = result.status === 'skipped'
                ? (result.skipped ?? '')
                : (0,format_duration/* formatDuration */.a)(result.durationMs);
            const title = (0,inert_text/* inertText */.U)(caseTitle(result));
            line(`${marks[result.status]} ${title} ${paint.dim(`(${about})`)}`);
            for (const warning of result.warnings) {
                // What is true of one case is true of all: once is enough.
                if (warned.has(warning))
                    continue;
                warned.add(warning);
                line(paint.yellow((0,inert_text/* inertText */.U)(`  warning: ${warning}`)));
            }
            update();
        },
        end: () => bar.end(),
    };
}

// EXTERNAL MODULE: ./src/cli/usable-records-directory.ts
var usable_records_directory = __webpack_require__(96233);
// EXTERNAL MODULE: ./src/cli/usage-error.ts
var usage_error = __webpack_require__(14226);
// EXTERNAL MODULE: ./src/cli/worker-files.ts
var worker_files = __webpack_require__(63252);
// EXTERNAL MODULE: ./src/cli/write-result.ts
var write_result = __webpack_require__(78007);
;// CONCATENATED MODULE: ./src/cli/test-plugins.ts





























/** What stands for stdout instead of a file. */
const STDOUT = '-';
/** A case failed, or none was run that should have been. */
const FAILED_EXIT_CODE = 1;
/**
 * Runs the cases of plugins. The report is on stdout: what failed and how many
 * passed, or TAP, or JSON.
 * @param plugins references; none stands for every plugin.
 * @returns 0 when every case that ran passed, 1 when one failed or none ran that
 * should have ({@link noneRan}), or the exit code of `definition_invalid` or `cancelled`.
 * @throws UsageError or UserError when the options cannot be used.
 */
async function testPlugins(plugins, options, door) {
    const say = (text) => void door.stderr.write(`${(0,inert_text/* inertText */.U)(text)}\n`);
    const junit = junitFile(options, door);
    const secrets = (0,read_secrets/* readSecrets */.q)(options.secret, door);
    const registry = (0,open_registry/* openRegistry */.M)(door, options, ({ message }) => say(`An invalid definition was ignored. ${message}`));
    const { filter } = options;
    const selection = await selectTestCases(registry, {
        plugins,
        ...(filter !== undefined && { filter }),
    });
    checkSecrets(secrets, selection, plugins.length === 0);
    if (junit)
        await checkReport(junit);
    const recordsDirectory = (0,usable_records_directory/* usableRecordsDirectory */.S)(door, options.recordsDir);
    for (const { message } of selection.errors)
        say(message);
    for (const plugin of selection.untested) {
        say(`${pluginTitle(plugin)} has no tests.`);
    }
    const memoryBytes = process.constrainedMemory() || (0,external_node_os_.totalmem)();
    const machine = {
        cpus: (0,external_node_os_.availableParallelism)(),
        memoryBytes: Math.min(memoryBytes, (0,external_node_os_.totalmem)()),
    };
    const progress = await openTestProgress(door, selection.cases.length, options.quiet);
    const orchestrator = new docker_orchestrator/* DockerOrchestrator */.F(door.env);
    try {
        const report = await runTests(selection, {
            registry,
            orchestrator,
            recordsDirectory,
            schemaWorkerFile: (0,worker_files/* workerFilesOf */.b)(door).schema,
            hostUser: (0,host_user/* hostUserOf */.x)(door.env),
            cancel: door.cancel,
            hurry: door.hurry,
        }, {
            concurrency: options.concurrency ?? testConcurrency(selection.cases, machine),
            bail: options.bail ?? false,
            task: {
                plugin: '',
                input: undefined,
                env: {},
                secrets,
                timeoutMs: undefined,
                nanoCpus: undefined,
                memoryBytes: undefined,
                pull: options.pull ?? 'missing',
                workspace: (0,external_node_path_.resolve)(door.cwd, options.workspace ?? '.'),
            },
        }, progress);
        progress.end();
        await (0,write_result/* writeResult */.Z)(shown(report, options, door), door);
        if (junit)
            await writeReport(junit, junitReport(report));
        if (door.cancel.aborted)
            return exit_code/* EXIT_CODES */.ai.cancelled;
        const none = noneRan(report, { plugins, filter });
        if (none !== undefined)
            say(none.why);
        return exitCodeOf(report, options, none?.isFault ?? false);
    }
    finally {
        progress.end();
        orchestrator.close();
    }
}
/** A misspelled name would skip cases and nobody would know why. */
function checkSecrets(secrets, { cases, untested, errors }, isAll) {
    // A definition that cannot be read may declare it.
    if (isAll && errors.length > 0)
        return;
    const declared = new Set([...cases.map((it) => it.definition), ...untested].flatMap((definition) => definition.secrets));
    const unknown = Object.keys(secrets).find((name) => !declared.has(name));
    if (unknown === undefined)
        return;
    throw new usage_error/* UsageError */.e(`--secret is not usable: ${(0,quote/* quote */.h)(unknown)} is declared by no plugin that is tested.`);
}
function shown(report, { json, tap, junit }, door) {
    if (junit === STDOUT)
        return junitReport(report);
    if (json)
        return (0,inert_json/* inertJson */.n)(testReportJson(report));
    if (tap)
        return tapReport(report);
    return showTestReport(report, (0,cli_paint/* paintFor */.e)(door.stdout, door));
}
/**
 * An absolute path; undefined without one, and for stdout.
 * @throws UsageError when stdout has another report already
 */
function junitFile({ junit, json, tap }, { cwd }) {
    if (junit !== STDOUT)
        return junit && (0,external_node_path_.resolve)(cwd, junit);
    if (!json && !tap)
        return undefined;
    throw new usage_error/* UsageError */.e(`--junit is not usable: stdout has the report of ${json ? '--json' : '--tap'} already: name a file.`);
}
/**
 * Before anything runs: its cases can take an hour. A report that is there stays.
 * @throws UsageError when there cannot be such a file.
 */
async function checkReport(file) {
    const isNew = !(0,external_node_fs_.existsSync)(file);
    await writeReport(file, '', 'a');
    if (isNew)
        await (0,promises_.rm)(file, { force: true });
}
/** @throws UsageError when there cannot be such a file. */
async function writeReport(file, text, flag = 'w') {
    try {
        (0,make_directory/* makeDirectory */.O)((0,external_node_path_.dirname)(file));
        await (0,promises_.writeFile)(file, text, { flag });
    }
    catch (error) {
        throw new usage_error/* UsageError */.e(`--junit is not usable: ${(0,sentence/* sentence */.e)(error.message)}`);
    }
}
function exitCodeOf(report, { failOnSkipped }, isNoneRan) {
    if (report.errors.length > 0)
        return exit_code/* EXIT_CODES */.ai.definition_invalid;
    const { failed, skipped } = countResults(report);
    const isRefused = failed > 0 || (failOnSkipped && skipped > 0);
    return isRefused || isNoneRan ? FAILED_EXIT_CODE : 0;
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

/***/ 97197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkBuildContext: () => (/* binding */ checkBuildContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41969);
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73579);
/* harmony import */ var _find_git__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12486);





/** Far more than such a file has. */
const MAX_IGNORE_BYTES = 64 * 1024;
/**
 * Refuses a build that would send to the engine, and by `COPY` to the plugin,
 * what is not in the repository, or a `.git`: `actions/checkout` leaves a token
 * there.
 * @param workspace absolute path of the repository, where there is one
 * @throws UserError `definition_invalid`
 */
function checkBuildContext({ id, file, build }, workspace) {
    if (build === undefined)
        return;
    const refuse = (why) => {
        throw new _definition_task_error__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('definition_invalid', `The \`build\` of plugin ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(id)} ${why}`);
    };
    const context = realPath(build.context);
    const dockerfile = realPath(build.dockerfile);
    const roots = workspace && [workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)].map(realPath);
    for (const path of [context, dockerfile]) {
        if (roots && !roots.some((root) => `${path}/`.startsWith(`${root}/`))) {
            refuse(`leads to ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(path)}, outside the repository: keep it inside.`);
        }
        if (path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes('.git')) {
            refuse(`leads into a .git (${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(path)}): keep it outside.`);
        }
    }
    const { found, gaveUp } = (0,_find_git__WEBPACK_IMPORTED_MODULE_3__/* .findGit */ .C)(context);
    if (gaveUp !== undefined) {
        refuse(`cannot be searched for a .git, for its context ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(context)} has ` +
            `${gaveUp}: make it a smaller directory.`);
    }
    const [git] = found.filter(({ path }) => !isIgnored(path, context, build));
    if (git !== undefined) {
        refuse(`would hand over ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(git.path)} of its context ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(context)}, and ` +
            'with a .git the token that `actions/checkout` leaves there: make the ' +
            'context a directory without one, such as that of the plugin, or write ' +
            'the line `**/.git` into the .dockerignore of the context, and none ' +
            'with `!`.');
    }
}
/** What is not there is the build's to complain about. */
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return path;
    }
}
/**
 * Whether the build leaves a `.git` out. BuildKit prefers a file beside the
 * Dockerfile, the classic builder does not know it: either must do.
 * https://docs.docker.com/build/concepts/context/#dockerignore-files
 */
function isIgnored(path, context, { dockerfile }) {
    const ofContext = ignoreLines((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context, '.dockerignore'));
    const ofDockerfile = ignoreLines(`${dockerfile}.dockerignore`);
    return [ofContext, ofDockerfile ?? ofContext].every((lines) => lines !== undefined &&
        // It could take something back in.
        !lines.some((line) => line.startsWith('!')) &&
        lines.some((line) => (line === '**/.git' && path.split('/').includes('.git')) ||
            (line === '.git' && path === '.git')));
}
/** @returns undefined when there is no such file, or it cannot be read. */
function ignoreLines(file) {
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
        if (!status.isFile() || status.size > MAX_IGNORE_BYTES)
            return undefined;
        const lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8').split('\n');
        return lines.map((line) => line.trim());
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 14084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ TO_BE_RESOLVED),
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
/** It will be known which image it is: that is all that a policy asks of it. */
const TO_BE_RESOLVED = { digest: '', platforms: {} };
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


/***/ }),

/***/ 65464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/** A time for people: `12 ms`, `1.23 s`, `2 min 5 s`, `1 h 3 min`. */
function formatDuration(ms) {
    if (ms < 100)
        return `${Math.round(ms)} ms`;
    if (ms < 59_995)
        return `${(ms / 1000).toFixed(2)} s`;
    const seconds = Math.round(ms / 1000);
    const minutes = Math.floor(seconds / 60);
    return minutes < 60
        ? `${minutes} min ${seconds % 60} s`
        : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}


/***/ })

};
