export const id = 583;
export const ids = [583,310];
export const modules = {

/***/ 8583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeReport: () => (/* binding */ writeReport)
});

// UNUSED EXPORTS: REPORT_FILE

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/runner/read-record.ts + 2 modules
var read_record = __webpack_require__(9972);
// EXTERNAL MODULE: ./src/runner/record-directories.ts
var record_directories = __webpack_require__(5863);
// EXTERNAL MODULE: ./src/runner/execution-record.ts
var execution_record = __webpack_require__(3592);
;// CONCATENATED MODULE: ./src/runner/record-order.ts



/**
 * Those of the directories that hold a record, newest first by the time it was
 * written last; of two from the same moment, the one that sorts higher.
 */
function newestFirst(directories) {
    return directories
        .flatMap((directory) => {
        const writtenMs = writtenAt((0,external_node_path_.join)(directory, execution_record/* RECORD_FILES */.sh.record));
        return writtenMs === undefined ? [] : [{ directory, writtenMs }];
    })
        .sort((a, b) => b.writtenMs - a.writtenMs || (a.directory < b.directory ? 1 : -1));
}
function writtenAt(file) {
    try {
        const status = (0,external_node_fs_.lstatSync)(file);
        return status.isFile() ? status.mtimeMs : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/runner/read-records.ts



/**
 * Reads the records of a records directory. Whatever else is in it is passed
 * over; a directory that cannot be read is an empty one.
 * @param max how many records are read at most.
 */
function readRecords(recordsDirectory, max) {
    const found = newestFirst((0,record_directories/* directoriesIn */.v)(recordsDirectory));
    const records = found.slice(0, max).flatMap(({ directory }) => {
        const record = (0,read_record/* readRecord */.a)(directory);
        return record === undefined ? [] : [{ directory, record }];
    });
    return { records, more: Math.max(0, found.length - max) };
}

// EXTERNAL MODULE: ./src/runner/file-part.ts
var file_part = __webpack_require__(3062);
// EXTERNAL MODULE: ./src/runner/read-artifacts.ts
var read_artifacts = __webpack_require__(6310);
// EXTERNAL MODULE: ./src/definition/json.ts
var json = __webpack_require__(4783);
// EXTERNAL MODULE: ./src/runner/finding.ts
var finding = __webpack_require__(7219);
;// CONCATENATED MODULE: ./src/runner/read-findings.ts





const MAX_BYTES = 16 * 1024 * 1024;
/**
 * The first findings of a record directory, as far as a report shows them: no
 * `end_line`, `column` or `title`. Empty where there are none; what is not a
 * finding is left out.
 */
function readFindings(recordDirectory, max) {
    const file = (0,external_node_path_.join)(recordDirectory, execution_record/* RECORD_FILES */.sh.findings);
    const value = (0,file_part/* readJsonFile */.J)(file, MAX_BYTES);
    if (!Array.isArray(value))
        return [];
    return value.slice(0, max).flatMap((item) => {
        if (!(0,json/* isJsonObject */.O)(item))
            return [];
        const level = finding/* FINDING_LEVELS */.QL.find((word) => word === item['level']);
        const { message, file, line, rule } = item;
        if (level === undefined || typeof message !== 'string')
            return [];
        return [
            {
                level,
                message,
                ...(typeof file === 'string' && { file }),
                ...(Number.isSafeInteger(line) && { line: line }),
                ...(typeof rule === 'string' && { rule }),
            },
        ];
    });
}

// EXTERNAL MODULE: ./src/runner/read-usage.ts
var read_usage = __webpack_require__(9274);
// EXTERNAL MODULE: ./src/runner/shown.ts
var runner_shown = __webpack_require__(9875);
;// CONCATENATED MODULE: ./src/report/execution-files.ts







/** The end of a log says why; the whole of it is in its file. */
const MAX_LOG_BYTES = 8 * 1024;
/** More rows than this are read in their file. */
const MAX_ROWS = runner_shown/* MAX_SHOWN_ARTIFACTS */.vC;
/** Of a record that does not say what of a path may be shown. */
const NOT_SHOWN = '(not shown)';
/** Reads them. What is missing, broken or no file is as if it was empty. */
function readExecutionFiles(recordDirectory) {
    const file = (0,external_node_path_.join)(recordDirectory, execution_record/* RECORD_FILES */.sh.stderr);
    const log = (0,file_part/* readFilePart */.E)(file, MAX_LOG_BYTES, 'end');
    const isLogCut = (log?.totalBytes ?? 0) > MAX_LOG_BYTES;
    const text = log?.text ?? '';
    const shown = (0,runner_shown/* readShown */.mj)(recordDirectory);
    return {
        samples: (0,read_usage/* readUsage */.k)(recordDirectory),
        findings: readFindings(recordDirectory, MAX_ROWS),
        // The list has the paths as they are, to find the files by.
        artifacts: (0,read_artifacts.readArtifacts)(recordDirectory, MAX_ROWS).map((artifact, at) => ({
            ...artifact,
            path: shown.artifacts[at] ?? NOT_SHOWN,
        })),
        // A line of which the beginning is missing misleads.
        log: isLogCut ? text.slice(text.indexOf('\n') + 1) : text,
        isLogCut,
        shown,
    };
}

// EXTERNAL MODULE: ./src/runner/format-bytes.ts
var format_bytes = __webpack_require__(9977);
;// CONCATENATED MODULE: ./src/runner/format-duration.ts
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

;// CONCATENATED MODULE: ./src/report/cut-value.ts
/** A reference, an image, a path: more of one is not for reading. */
const MAX_CHARACTERS = 500;
/** A value as the report shows it: the beginning of one that is too long. */
function cutValue(text) {
    return text.length > MAX_CHARACTERS
        ? `${text.slice(0, MAX_CHARACTERS)}…`
        : text;
}

// EXTERNAL MODULE: ./src/runner/usage-curve.ts
var usage_curve = __webpack_require__(392);
// EXTERNAL MODULE: ./src/definition/without-controls.ts
var without_controls = __webpack_require__(3400);
;// CONCATENATED MODULE: ./src/report/html.ts

/** HTML that was made by {@link html}: every text in it is escaped. */
class Html {
    #text;
    constructor(text) {
        this.#text = text;
    }
    toString() {
        return this.#text;
    }
    /** HTML of ours, taken as it is: never a text from outside. */
    static ours(text) {
        return new Html(text);
    }
}
/**
 * A template of HTML. A text in it is shown as it is, with its control
 * characters made visible, in an element or between the quotes of an attribute.
 */
function html(strings, ...values) {
    let text = strings[0] ?? '';
    values.forEach((value, at) => {
        text += render(value) + (strings[at + 1] ?? '');
    });
    return Html.ours(text);
}
function render(value) {
    if (value === undefined || value === null || value === false)
        return '';
    if (value instanceof Html)
        return value.toString();
    if (typeof value === 'number')
        return String(value);
    if (typeof value === 'string')
        return html_escape(value);
    return value.map(render).join('');
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function html_escape(text) {
    return text
        .split(/\r\n|[\r\n]/)
        .map(without_controls/* withoutControls */.D)
        .join('\n')
        .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

// EXTERNAL MODULE: ./node_modules/d3-scale/dist/d3-scale.mjs + 4 modules
var d3_scale = __webpack_require__(5602);
// EXTERNAL MODULE: ./node_modules/d3-shape/dist/d3-shape.mjs + 1 modules
var d3_shape = __webpack_require__(6879);
;// CONCATENATED MODULE: ./src/report/axis-time.ts

/** A moment on an axis, as short as it can be said. */
function axisTime(seconds) {
    return seconds < 60
        ? `${Number(seconds.toFixed(3))} s`
        : formatDuration(seconds * 1000)
            .replace(' 0 s', '')
            .replace(' 0 min', '');
}

;// CONCATENATED MODULE: ./src/report/percent.ts
/** A part of a whole as CSS takes it, within 0 and 100 per cent. */
function percent(part, whole) {
    const share = whole > 0 ? (part / whole) * 100 : 0;
    return `${Number(Math.min(100, Math.max(0, share)).toFixed(3))}%`;
}

;// CONCATENATED MODULE: ./src/report/chart-geometry.ts




/** Units of the drawing; the page stretches it. */
const WIDTH = 600;
const HEIGHT = 100;
/** Room above the highest line. */
const HEAD_ROOM = 1.08;
/** Undefined when there is nothing to draw. */
function chartGeometry(chart) {
    const { ms, values, limit, format } = chart;
    const from = ms[0] ?? 0;
    const to = ms.at(-1) ?? 0;
    const top = Math.max(limit ?? 0, ...values) * HEAD_ROOM;
    if (to <= from || !(top > 0) || !Number.isFinite(top))
        return undefined;
    const x = (0,d3_scale/* scaleLinear */.m4)([from, to], [0, WIDTH]);
    const y = (0,d3_scale/* scaleLinear */.m4)([0, top], [HEIGHT, 0]);
    const points = values.map((value, at) => [
        round(x(ms[at] ?? from)),
        round(y(value)),
    ]);
    const yTick = (value) => ({
        y: round(y(value)),
        at: percent(value, top),
        label: format(value),
    });
    return {
        width: WIDTH,
        height: HEIGHT,
        area: (0,d3_shape/* area */.Wc)().y0(HEIGHT)(points) ?? '',
        line: (0,d3_shape/* line */.n8)()(points) ?? '',
        limit: limit === undefined ? undefined : yTick(limit),
        yTicks: y.ticks(4).map(yTick),
        xTicks: (0,d3_scale/* scaleLinear */.m4)([from / 1000, to / 1000], [0, 1])
            .ticks(5)
            .map((seconds) => ({
            at: percent(seconds * 1000 - from, to - from),
            label: axisTime(seconds),
        })),
    };
}
function round(value) {
    return Number(value.toFixed(1));
}

;// CONCATENATED MODULE: ./src/report/usage-chart.ts


/** The chart as an inline SVG; nothing when there is nothing to draw. */
function usageChart(chart) {
    const geometry = chartGeometry(chart);
    if (geometry === undefined)
        return html ``;
    const { width, height, area, line, limit, xTicks, yTicks } = geometry;
    const rule = (kind, y) => html `<line class="${kind}" x1="0" x2="${width}" y1="${y}" y2="${y}" />`;
    return html `<figure class="chart ${chart.kind}">
    <figcaption><b>${chart.title}</b> <span>${chart.summary}</span></figcaption>
    <div class="plot">
      <svg
        role="img"
        aria-label="${chart.title}: ${chart.summary}"
        viewBox="0 0 ${width} ${height}"
        preserveAspectRatio="none"
      >
        ${yTicks.map(({ y }) => rule('grid', y))}
        <path class="area" d="${area}" />
        <path class="line" d="${line}" />
        ${limit && rule('limit', limit.y)}
      </svg>
      ${yTicks.map(({ at, label }) => html `<span class="y" style="bottom:${at}">${label}</span>`)}
      ${limit &&
        html `<span class="limit" style="bottom:${limit.at}"
          >limit ${limit.label}</span
        >`}
      ${xTicks.map(({ at, label }) => html `<span class="x" style="left:${at}">${label}</span>`)}
    </div>
  </figure>`;
}

;// CONCATENATED MODULE: ./src/report/usage-charts.ts

/** A shorter run has no course to speak of. */
const MIN_SPAN_MS = 200;
/** Memory and CPU over time, each against its limit; empty without a curve. */
function usageCharts({ limits, usage }, curve) {
    if (curve === undefined)
        return [];
    const { ms, memoryBytes, cpus } = curve;
    if ((ms.at(-1) ?? 0) - (ms[0] ?? 0) < MIN_SPAN_MS)
        return [];
    const peak = Math.max(usage.peak_memory_bytes ?? 0, ...(memoryBytes ?? []));
    const most = Math.max(limits?.memory_bytes ?? 0, peak);
    const [unit, unitBytes] = most >= 2 ** 30 ? ['GiB', 2 ** 30] : ['MiB', 2 ** 20];
    const limitCpus = limits ? limits.nano_cpus / 1e9 : undefined;
    const memory = memoryBytes && {
        kind: 'memory',
        title: 'Memory',
        summary: `peak ${(0,format_bytes/* formatBytes */.z)(peak)}${limits ? ` of ${(0,format_bytes/* formatBytes */.z)(limits.memory_bytes)}` : ''}`,
        ms,
        values: memoryBytes.map((bytes) => bytes / unitBytes),
        limit: limits ? limits.memory_bytes / unitBytes : undefined,
        format: (value) => `${Number(value.toFixed(2))} ${unit}`,
    };
    const cpu = cpus && {
        kind: 'cpu',
        title: 'CPU',
        summary: `${Number(Math.max(...cpus).toFixed(2))} CPU at most${limitCpus === undefined ? '' : `, limit ${limitCpus}`}`,
        ms,
        values: cpus,
        limit: limitCpus,
        format: (value) => `${Number(value.toFixed(3))}`,
    };
    return [memory, cpu].filter((chart) => chart !== undefined);
}

;// CONCATENATED MODULE: ./src/report/execution-charts.ts




/** Enough for the width of a page. */
const MAX_POINTS = 120;
/** Memory and CPU over time, each against its limit; nothing without a curve. */
function executionCharts(record, samples) {
    const charts = usageCharts(record, (0,usage_curve/* usageCurve */.P)(samples, MAX_POINTS));
    if (charts.length === 0)
        return undefined;
    return html `<div class="charts">${charts.map(usageChart)}</div>`;
}

// EXTERNAL MODULE: ./src/definition/show-path.ts
var show_path = __webpack_require__(9086);
;// CONCATENATED MODULE: ./src/report/show-limits.ts

/** Limits in words. */
function showLimits(limits) {
    return (`${limits.nano_cpus / 1e9} CPU, ${(0,format_bytes/* formatBytes */.z)(limits.memory_bytes)} of memory, ` +
        `${limits.pids} processes, ${(0,format_bytes/* formatBytes */.z)(limits.tmp_bytes)} of /tmp`);
}

;// CONCATENATED MODULE: ./src/report/show-sandbox.ts
/** A sandbox in words. */
function showSandbox(sandbox) {
    return [
        `user ${sandbox.user}`,
        `network ${sandbox.network}`,
        sandbox.read_only ? 'read-only root' : 'writable root',
        `capabilities ${sandbox.capabilities.join(', ') || 'none'}`,
        `runtime ${sandbox.runtime}`,
        `workspace ${sandbox.workspace}`,
    ].join(' · ');
}

;// CONCATENATED MODULE: ./src/report/execution-facts.ts






/** What it was, exactly, and what it was allowed. */
function executionFacts(record) {
    const { limits, sandbox, definition_file: file } = record;
    const [started] = record.states;
    const entries = [
        ['Execution', record.execution_id],
        ['Version', record.plugin_version],
        ['Started', started?.at],
        ['Image', record.image],
        ['Digest', record.image_digest],
        ['Definition', file && (0,show_path/* showPath */.P)(file)],
        ['Policy', record.policy_file && (0,show_path/* showPath */.P)(record.policy_file)],
        ['Lock', record.lock_file && (0,show_path/* showPath */.P)(record.lock_file)],
        [
            'Timeout',
            record.timeout_ms === null ? null : formatDuration(record.timeout_ms),
        ],
        ['Limits', limits && showLimits(limits)],
        ['Sandbox', sandbox && showSandbox(sandbox)],
        ['Measured by', record.usage.source],
        ['Trace', record.trace_id],
    ];
    return html `<details>
    <summary>Image, limits and sandbox</summary>
    <dl class="facts">
      ${entries.map(([name, value]) => value &&
        html `<dt>${name}</dt>
            <dd><code>${cutValue(value)}</code></dd>`)}
    </dl>
  </details>`;
}

// EXTERNAL MODULE: ./src/runner/show-at-least.ts
var show_at_least = __webpack_require__(4519);
// EXTERNAL MODULE: ./src/runner/show-peak-memory.ts
var show_peak_memory = __webpack_require__(9097);
;// CONCATENATED MODULE: ./src/report/show-counts.ts

/** How many files, and how large; undefined for none. */
function showCounts(files) {
    return files === null
        ? undefined
        : `${files.count}, ${(0,format_bytes/* formatBytes */.z)(files.bytes)}`;
}

;// CONCATENATED MODULE: ./src/report/record-figures.ts





/** The value of a figure that nobody took. */
const NOT_MEASURED = 'not measured';
/** The figures that people ask for first; what is not known is left out. */
function recordFigures(record) {
    const { usage, limits } = record;
    const of = (limit) => limit === undefined ? '' : `of ${limit}`;
    const bytes = (count) => count === null ? undefined : (0,format_bytes/* formatBytes */.z)(count);
    const sent = (count, verb) => count === null ? '' : `${(0,format_bytes/* formatBytes */.z)(count)} ${verb}`;
    const entries = [
        ['Exit code', record.exit_code?.toString()],
        [
            'Peak memory',
            (0,show_peak_memory/* showPeakMemory */.o)(usage, limits) ?? NOT_MEASURED,
            of(limits ? (0,format_bytes/* formatBytes */.z)(limits.memory_bytes) : undefined),
        ],
        [
            'CPU time',
            usage.cpu_ms === null
                ? NOT_MEASURED
                : (0,show_at_least/* showAtLeast */.q)(formatDuration(usage.cpu_ms), usage),
            limits ? `limit ${limits.nano_cpus / 1e9} CPU` : '',
        ],
        ['Processes', usage.peak_pids?.toString(), of(limits?.pids.toString())],
        ['Input', bytes(record.input_bytes)],
        ['Output', bytes(record.output_bytes)],
        ['Log', bytes(record.stderr_bytes)],
        [
            'Received',
            bytes(usage.network_received_bytes),
            sent(usage.network_sent_bytes, 'sent'),
        ],
        [
            'Read from disk',
            bytes(usage.block_read_bytes),
            sent(usage.block_written_bytes, 'written'),
        ],
        ['Files given', showCounts(record.files)],
        ['Artifacts', showCounts(record.artifacts)],
    ];
    return entries.flatMap(([name, value, note = '']) => value === undefined ? [] : [{ name, value, note }]);
}

;// CONCATENATED MODULE: ./src/report/execution-figures.ts


/** The figures that people ask for first. */
function executionFigures(record) {
    return html `<dl class="figures">
    ${recordFigures(record).map(({ name, value, note }) => html `<div>
          <dt>${name}</dt>
          <dd><b>${value}</b>${note !== '' && html `<small>${note}</small>`}</dd>
        </div>`)}
  </dl>`;
}

;// CONCATENATED MODULE: ./src/report/execution-tables.ts






/** A message longer than this is in its file. */
const MAX_TEXT_CHARACTERS = 1_000;
/** More are in the record. */
const MAX_ATTEMPTS = 20;
/** What the plugin found; nothing where it found nothing. */
function findingsTable({ findings: counted }, { findings: all }) {
    const total = counted.error + counted.warning + counted.notice;
    if (total === 0 && all.length === 0)
        return undefined;
    const more = total - all.length;
    return html `<details open>
    <summary>
      Findings: ${plural(counted.error, 'error')},
      ${plural(counted.warning, 'warning')}, ${plural(counted.notice, 'notice')}
    </summary>
    <div class="wide">
      <table>
        <thead>
          <tr>
            <th>Level</th>
            <th>Where</th>
            <th>Rule</th>
            <th>Message</th>
          </tr>
        </thead>
        <tbody>
          ${all.map(({ level, file, line, rule, message }) => html `<tr class="${level}">
                <td>${level}</td>
                <td>
                  <code
                    >${file === undefined
        ? ''
        : cutValue(file) +
            (line === undefined ? '' : `:${line}`)}</code
                  >
                </td>
                <td>${cutValue(rule ?? '')}</td>
                <td>${message.slice(0, MAX_TEXT_CHARACTERS)}</td>
              </tr>`)}
        </tbody>
      </table>
    </div>
    ${more > 0 && html `<p>and ${more} more, in <code>findings.json</code></p>`}
  </details>`;
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** The files that the plugin left; nothing where it left none. */
function artifactsTable({ artifacts: counted }, { artifacts: all }) {
    if (all.length === 0)
        return undefined;
    const more = (counted?.count ?? 0) - all.length;
    return html `<details>
    <summary>Artifacts: ${showCounts(counted) ?? all.length}</summary>
    <div class="wide">
      <table>
        <thead>
          <tr>
            <th>File</th>
            <th>Size</th>
            <th>SHA-256</th>
          </tr>
        </thead>
        <tbody>
          ${all.map(({ path, bytes, sha256 }) => html `<tr>
                <td><code>${cutValue(path)}</code></td>
                <td>${(0,format_bytes/* formatBytes */.z)(bytes)}</td>
                <td><code>${sha256.slice(0, 64)}</code></td>
              </tr>`)}
        </tbody>
      </table>
    </div>
    ${more > 0 && html `<p>and ${more} more, in <code>artifacts.json</code></p>`}
  </details>`;
}
/** How each attempt ended; one is nothing to speak of. */
function attemptsTable({ attempts: all, limits, }) {
    if (all.length < 2)
        return undefined;
    return html `<details open>
    <summary>${all.length} attempts</summary>
    <div class="wide">
      <table>
        <thead>
          <tr>
            <th>Attempt</th>
            <th>Outcome</th>
            <th>Exit code</th>
            <th>Duration</th>
            <th>Peak memory</th>
            <th>Error</th>
          </tr>
        </thead>
        <tbody>
          ${all.slice(0, MAX_ATTEMPTS).map(({ attempt, outcome, exit_code, duration_ms, usage, error }) => html `<tr>
                <td>${attempt}</td>
                <td>${outcome.replaceAll('_', ' ')}</td>
                <td>${exit_code}</td>
                <td>${formatDuration(duration_ms)}</td>
                <td>${(0,show_peak_memory/* showPeakMemory */.o)(usage, limits)}</td>
                <td>${error?.slice(0, MAX_TEXT_CHARACTERS)}</td>
              </tr>`)}
        </tbody>
      </table>
    </div>
  </details>`;
}

// EXTERNAL MODULE: ./src/runner/phases.ts
var runner_phases = __webpack_require__(9380);
;// CONCATENATED MODULE: ./src/report/phase-meanings.ts
/** What each phase is, for those who do not know the words. */
const PHASE_MEANINGS = {
    resolve: 'finding the definition and checking it',
    pull: 'making the image present',
    create: 'creating the container',
    start: 'starting it',
    run: 'the plugin running',
    drain: 'its exit and the rest of its output',
    judge: 'checking the output',
    wait: 'the pause before another attempt',
};

;// CONCATENATED MODULE: ./src/report/phase-bar.ts





/** Segments of a bar, as wide as each phase is long. */
function phaseSegments(phases, totalMs) {
    return phases.map(({ name, startMs, ms }) => {
        const length = ms ?? Math.max(0, totalMs - startMs);
        const title = `${name}: ${formatDuration(length)}`;
        return html `<i
      class="${name}"
      style="left:${percent(startMs, totalMs)};width:${percent(length, totalMs)}"
      title="${title}"
    ></i>`;
    });
}
/** A bar of an execution's phases, and what each of them took in words. */
function phaseBar(phases, totalMs) {
    const totals = (0,runner_phases/* phaseTotals */.v_)(phases);
    const words = totals
        .map(({ name, ms }) => `${name} ${formatDuration(ms)}`)
        .join(', ');
    return html `<div class="phases">
    <div class="bar" role="img" aria-label="Phases: ${words}">
      ${phaseSegments(phases, totalMs)}
    </div>
    <ul class="legend">
      ${totals.map(({ name, ms }) => html `<li title="${PHASE_MEANINGS[name]}">
            <i class="${name}"></i>${name} <b>${formatDuration(ms)}</b>
          </li>`)}
    </ul>
  </div>`;
}
/** The colours of the phases, with what they mean. */
function phaseLegend() {
    return html `<ul class="legend">
    ${runner_phases/* PHASE_NAMES */.bs.map((name) => html `<li title="${PHASE_MEANINGS[name]}">
          <i class="${name}"></i>${name}
        </li>`)}
  </ul>`;
}

;// CONCATENATED MODULE: ./src/report/verdict-mark.ts

/** A sign that does not need its colour. */
function verdictMark(verdict) {
    const sign = { good: '✓', bad: '✗', open: '?' }[verdict];
    return html `<b class="mark ${verdict}" aria-hidden="true">${sign}</b>`;
}

;// CONCATENATED MODULE: ./src/report/execution-card.ts










/** A message longer than this is in the record. */
const MAX_ERROR_CHARACTERS = 4_000;
const MAX_WARNINGS = 20;
const MAX_WARNING_CHARACTERS = 1_000;
/** One execution: how it ended, where its time went, what it used. */
function executionCard(execution, files) {
    const { record, anchor, verdict, words, phases, lengthMs } = execution;
    return html `<article id="${anchor}" class="card ${verdict}">
    <h3>
      ${verdictMark(verdict)}
      <code>${cutValue(record.plugin)}</code>
      <span class="words">${words}</span>
      <span class="length">${formatDuration(lengthMs)}</span>
    </h3>
    ${record.error === null
        ? null
        : html `<pre class="error">
${record.error.slice(0, MAX_ERROR_CHARACTERS)}</pre>`}
    ${warnings(record)}
    ${phases.length === 0 ? null : phaseBar(phases, lengthMs)}
    ${executionFigures(record)} ${executionCharts(record, files.samples)}
    ${findingsTable(record, files)} ${artifactsTable(record, files)}
    ${attemptsTable(record)} ${folded('Output', files.shown.output)}
    ${folded(logTitle(record, files), files.log)}
    ${folded('How to reproduce locally', byHand(files.shown))}
    ${executionFacts(record)}
  </article>`;
}
function warnings({ warnings: all }) {
    if (all.length === 0)
        return undefined;
    const more = all.length - MAX_WARNINGS;
    return html `<ul class="warnings">
    ${all
        .slice(0, MAX_WARNINGS)
        .map((text) => html `<li>${text.slice(0, MAX_WARNING_CHARACTERS)}</li>`)}
    ${more > 0 && html `<li>and ${more} more, in the record</li>`}
  </ul>`;
}
function logTitle({ stderr_bytes: bytes }, { isLogCut }) {
    const size = bytes === null ? '' : `, ${(0,format_bytes/* formatBytes */.z)(bytes)}`;
    return isLogCut ? `The end of the log${size}` : `Log${size}`;
}
function byHand({ reproduce, reproduceCli, }) {
    const commands = [reproduceCli, reproduce];
    return commands
        .filter((it) => it !== undefined)
        .join('\n\n# Without plugin-runner:\n');
}
function folded(title, text) {
    if (text === undefined || text === '')
        return undefined;
    return html `<details>
    <summary>${title}</summary>
    <pre tabindex="0">${text}</pre>
  </details>`;
}

;// CONCATENATED MODULE: ./src/report/verdict.ts
/** What an execution's outcome comes to. */
function verdictOf({ outcome, }) {
    if (outcome === null)
        return 'open';
    return outcome === 'succeeded' ? 'good' : 'bad';
}

;// CONCATENATED MODULE: ./src/report/report-execution.ts


/** Executions in the order of their start. */
function reportExecutions(stored) {
    return stored
        .map((each) => ({ each, startedAtMs: startOf(each.record) }))
        .sort((a, b) => (a.startedAtMs ?? 0) - (b.startedAtMs ?? 0))
        .map(({ each, startedAtMs }, at) => {
        const { outcome, duration_ms, states } = each.record;
        return {
            ...each,
            anchor: `execution-${at + 1}`,
            phases: (0,runner_phases/* phasesOf */.I$)(each.record),
            startedAtMs,
            lengthMs: duration_ms ?? states.at(-1)?.ms ?? 0,
            verdict: verdictOf(each.record),
            words: outcome?.replaceAll('_', ' ') ?? 'did not end',
        };
    });
}
function startOf({ states }) {
    const [first] = states;
    return first && Date.parse(first.at) - first.ms;
}

;// CONCATENATED MODULE: ./src/report/report-style.ts
/** The look of the report, on a screen, light and dark, and on paper. */
const REPORT_STYLE = `
:root {
  color-scheme: light dark;
  --page: #f6f8fa; --card: #ffffff; --text: #1f2328; --muted: #59636e;
  --border: #d1d9e0; --soft: #eff2f5; --link: #0969da;
  --good: #1a7f37; --bad: #d1242f; --open: #9a6700;
  --resolve: #8c959f; --pull: #8250df; --create: #0969da; --start: #1b7c83;
  --run: #2da44e; --drain: #d4a72c; --judge: #bf3989; --wait: #d0d7de;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --card: #151b23; --text: #e6edf3; --muted: #9198a1;
    --border: #3d444d; --soft: #212830; --link: #4493f8;
    --good: #3fb950; --bad: #f85149; --open: #d29922;
    --resolve: #848d97; --pull: #a371f7; --create: #4493f8; --start: #39c5cf;
    --run: #3fb950; --drain: #e3b341; --judge: #db61a2; --wait: #484f58;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
body {
  margin: 0 auto; max-width: 1100px; padding: 24px 20px 64px;
  background: var(--page); color: var(--text);
  font: 14px/1.5 system-ui, -apple-system, 'Segoe UI', Inter, 'Noto Sans', sans-serif;
}
code, pre { font-family: ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace; font-size: 12px; }
h1 { font-size: 24px; line-height: 1.25; margin: 0 0 4px; }
h2 { font-size: 16px; margin: 32px 0 8px; }
h3 { font-size: 16px; margin: 0; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; min-width: 0; }
h3 code { font-size: 15px; font-weight: 600; overflow-wrap: anywhere; }
h3 .words { font-weight: 600; }
h3 .length { margin-left: auto; color: var(--muted); font-weight: 400; }
p { margin: 0; color: var(--muted); overflow-wrap: anywhere; }
a { color: inherit; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
ul { list-style: none; margin: 0; padding: 0; }
.counts { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 12px; }
.counts li { border: 1px solid currentColor; border-radius: 99px; padding: 2px 12px; }
.good { --verdict: var(--good); } .bad { --verdict: var(--bad); } .open { --verdict: var(--open); }
.counts li, .card .words { color: var(--verdict); }
.mark {
  display: inline-grid; place-items: center; flex: none; width: 18px; height: 18px; border-radius: 50%;
  background: var(--verdict); color: var(--card); font-size: 11px; line-height: 1;
}
.legend { display: flex; flex-wrap: wrap; gap: 2px 16px; color: var(--muted); font-size: 12px; }
.legend i { display: inline-block; width: 10px; height: 10px; border-radius: 2px; margin-right: 6px; }
.legend b { color: var(--text); font-weight: 600; font-variant-numeric: tabular-nums; }
i.resolve { background: var(--resolve); } i.pull { background: var(--pull); } i.create { background: var(--create); }
i.start { background: var(--start); } i.run { background: var(--run); } i.drain { background: var(--drain); }
i.judge { background: var(--judge); } i.wait { background: var(--wait); }
.bar { position: relative; display: block; overflow: hidden; border-radius: 3px; background: var(--soft); }
.bar i { position: absolute; top: 0; bottom: 0; }
.phases .bar { height: 14px; margin-bottom: 6px; }
.timeline, .card { background: var(--card); border: 1px solid var(--border); border-radius: 10px; }
.timeline { margin-top: 10px; padding: 10px 14px; }
.row { display: grid; grid-template-columns: minmax(90px, 190px) 1fr 76px; gap: 12px; align-items: center; padding: 3px 0; text-decoration: none; border-radius: 4px; }
a.row:hover { background: var(--soft); }
.row .name { display: flex; gap: 8px; align-items: center; min-width: 0; }
.row .name > span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.row .length { text-align: right; color: var(--muted); font-size: 12px; font-variant-numeric: tabular-nums; white-space: nowrap; }
.track { position: relative; height: 16px; background: linear-gradient(var(--border), var(--border)) center / 100% 1px no-repeat; }
.track .bar { position: absolute; top: 0; bottom: 0; min-width: 4px; background: var(--verdict); }
.axis .track { background: none; border-top: 1px solid var(--border); margin-top: 4px; }
.axis .track span { position: absolute; top: 2px; transform: translateX(-50%); color: var(--muted); font-size: 11px; white-space: nowrap; }
.axis .track span:first-child { transform: none; }
.card { margin-top: 16px; padding: 16px 20px 12px; border-left: 4px solid var(--verdict); scroll-margin-top: 12px; }
.card:target { box-shadow: 0 0 0 2px var(--link); }
.card > * + * { margin-top: 12px; }
pre { margin: 0; padding: 10px 14px; max-height: 420px; overflow: auto; border-radius: 6px; background: var(--soft); white-space: pre-wrap; overflow-wrap: anywhere; }
pre.error { border-left: 3px solid var(--bad); }
.warnings li { padding: 4px 12px; border-left: 3px solid var(--open); background: var(--soft); overflow-wrap: anywhere; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(88px, 1fr)); gap: 10px 12px; }
dl, dd { margin: 0; }
dt { color: var(--muted); font-size: 12px; }
.figures dd { line-height: 1.35; }
.figures b { font-size: 15px; font-weight: 600; }
.figures small { display: block; color: var(--muted); font-size: 12px; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; align-items: baseline; }
.facts dd { overflow-wrap: anywhere; min-width: 0; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(300px, 1fr)); gap: 12px 28px; }
.chart { margin: 0; min-width: 0; }
figcaption { font-size: 12px; color: var(--muted); }
figcaption b { color: var(--text); }
.plot { position: relative; margin: 6px 8px 22px 58px; height: 120px; }
.plot svg { position: absolute; inset: 0; width: 100%; height: 100%; overflow: visible; }
.plot path, .plot line { vector-effect: non-scaling-stroke; fill: none; stroke-width: 1.5; }
.plot .grid { stroke: var(--border); stroke-width: 1; }
.plot line.limit { stroke: var(--bad); stroke-dasharray: 5 4; }
.memory { --curve: var(--run); } .cpu { --curve: var(--create); }
.plot path.line { stroke: var(--curve); stroke-linejoin: round; }
.plot path.area { fill: var(--curve); opacity: .18; }
.plot span { position: absolute; font-size: 11px; line-height: 1; color: var(--muted); white-space: nowrap; font-variant-numeric: tabular-nums; }
.plot .y { right: calc(100% + 8px); transform: translateY(50%); }
.plot .x { top: calc(100% + 6px); transform: translateX(-50%); }
.plot span.limit { right: 0; transform: translateY(-3px); color: var(--bad); }
details > * + * { margin-top: 8px; }
summary { cursor: pointer; font-weight: 600; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 13px; }
.wide table { min-width: 640px; }
th, td { text-align: left; vertical-align: top; padding: 4px 12px 4px 0; border-top: 1px solid var(--border); }
thead th { border-top: 0; color: var(--muted); font-size: 12px; font-weight: 600; }
td { overflow-wrap: anywhere; min-width: 60px; }
.wide td:last-child { width: 50%; }
tr.error td:first-child { color: var(--bad); } tr.warning td:first-child { color: var(--open); }
.missing { margin-top: 16px; }
@media (max-width: 560px) {
  body { padding: 16px 10px 48px; }
  .card { padding: 12px 12px 10px; }
  .row { grid-template-columns: 96px 1fr 58px; gap: 8px; }
  .plot .x:nth-child(even), .axis .track span:nth-child(even) { display: none; }
  .facts { grid-template-columns: 1fr; }
  .facts dd { margin-bottom: 6px; }
  .charts { grid-template-columns: 1fr; }
}
@media print {
  :root { --page: #fff; }
  body { max-width: none; padding: 0; font-size: 11px; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .card { break-inside: avoid-page; }
  pre { max-height: none; }
  details::details-content { content-visibility: visible; display: block; }
}
`;

;// CONCATENATED MODULE: ./src/report/timeline.ts








/** So many labels fit on a narrow page. */
const TICKS = 5;
/** The executions against wall time, each a bar of its phases. */
function timeline(executions) {
    const timed = executions.flatMap((execution) => execution.startedAtMs === undefined
        ? []
        : [{ execution, startedAtMs: execution.startedAtMs }]);
    const [first] = timed;
    if (first === undefined)
        return html ``;
    const startMs = first.startedAtMs;
    const endMs = timed.reduce((latest, { execution, startedAtMs }) => Math.max(latest, startedAtMs + execution.lengthMs), startMs);
    const wholeMs = Math.max(1, endMs - startMs);
    return html `<section aria-labelledby="timeline">
    <h2 id="timeline">Timeline</h2>
    ${phaseLegend()}
    <div class="timeline">
      ${timed.map(({ execution, startedAtMs }) => row(execution, startedAtMs - startMs, wholeMs))}
      ${axis(wholeMs)}
    </div>
  </section>`;
}
function row(execution, offsetMs, wholeMs) {
    const { anchor, record, phases, lengthMs, words, verdict } = execution;
    const length = formatDuration(lengthMs);
    const plugin = cutValue(record.plugin);
    const label = `${plugin}: ${words}, ${length}, starts after ${formatDuration(offsetMs)}`;
    return html `<a class="row" href="#${anchor}" aria-label="${label}">
    <span class="name">${verdictMark(verdict)}<span>${plugin}</span></span>
    <span class="track">
      <span
        class="bar ${verdict}"
        style="left:min(${percent(offsetMs, wholeMs)}, 100% - 4px);width:${percent(lengthMs, wholeMs)}"
        >${phaseSegments(phases, lengthMs)}</span
      >
    </span>
    <span class="length">${length}</span>
  </a>`;
}
function axis(wholeMs) {
    const ticks = (0,d3_scale/* scaleLinear */.m4)([0, wholeMs / 1000], [0, 1]).ticks(TICKS);
    return html `<div class="row axis" aria-hidden="true">
    <span class="name"></span>
    <span class="track"
      >${ticks.map((seconds) => html `<span style="left:${percent(seconds * 1000, wholeMs)}"
            >${axisTime(seconds)}</span
          >`)}</span
    >
    <span class="length"></span>
  </div>`;
}

;// CONCATENATED MODULE: ./src/report/report-page.ts






/** So much, a browser opens at once, and a page keeps readable. */
const MAX_CARDS_BYTES = 7 * 1024 * 1024;
/**
 * Nothing is fetched, nothing is run, nothing is sent: what a plugin wrote is
 * text in it, and could do nothing if it were not.
 */
const CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
/**
 * The report of a job's executions, one HTML document without scripts and
 * without references to anything else.
 * @param readFiles reads what is beside a record; called only for what is shown.
 * @param title of the job, for people.
 */
function reportPage({ records, more }, readFiles, title) {
    const executions = reportExecutions(records);
    const cards = new Map();
    let bytes = 0;
    // The newest are the ones that are looked for.
    for (const execution of executions.toReversed()) {
        const card = executionCard(execution, readFiles(execution.directory));
        bytes += Buffer.byteLength(card.toString());
        if (bytes > MAX_CARDS_BYTES)
            break;
        cards.set(execution.anchor, card);
    }
    const missing = more + executions.length - cards.size;
    const shown = executions.filter(({ anchor }) => cards.has(anchor));
    const page = html `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="${CONTENT_SECURITY_POLICY}"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <link rel="icon" href="data:," />
        <title>${headline(shown)} – plugin-runner</title>
        <style>
          ${Html.ours(REPORT_STYLE)}
        </style>
      </head>
      <body>
        <header>
          <h1>${headline(shown)}</h1>
          <p>
            ${[title, span(shown)].filter((part) => part !== '').join(' · ')}
          </p>
          ${counts(shown)}
        </header>
        <main>
          ${timeline(shown)}
          <section aria-labelledby="executions">
            <h2 id="executions">Executions</h2>
            ${shown.map(({ anchor }) => cards.get(anchor))}
            ${missing > 0 && html `<p class="missing">${missing} older executions are not shown: their records are beside this file.</p>`}
            ${shown.length === 0 && html `<p class="missing">There is no record of an execution.</p>`}
          </section>
        </main>
      </body>
    </html> `;
    return page.toString();
}
function headline(executions) {
    const bad = executions.filter(({ verdict }) => verdict !== 'good').length;
    const all = `${executions.length} ${executions.length === 1 ? 'execution' : 'executions'}`;
    if (executions.length === 0)
        return all;
    if (bad === 0)
        return executions.length === 1
            ? `${all}, it succeeded`
            : `${all}, all succeeded`;
    return `${all}, ${bad} did not succeed`;
}
function counts(executions) {
    const groups = new Map();
    for (const execution of executions) {
        const group = groups.get(execution.words) ?? [];
        groups.set(execution.words, [...group, execution]);
    }
    return html `<ul class="counts">
    ${[...groups].map(([words, group]) => html `<li class="${group[0]?.verdict}"><b>${group.length}</b> ${words}</li>`)}
  </ul>`;
}
function span(executions) {
    const timed = executions.flatMap(({ startedAtMs, lengthMs }) => startedAtMs === undefined
        ? []
        : [{ startMs: startedAtMs, endMs: startedAtMs + lengthMs }]);
    const startMs = timed[0]?.startMs;
    if (startMs === undefined)
        return '';
    const endMs = Math.max(...timed.map((each) => each.endMs));
    return `${moment(startMs)} to ${moment(endMs)}, ${formatDuration(endMs - startMs)}`;
}
/** A clock that is wrong must not take the report with it. */
function moment(ms) {
    const date = new Date(ms);
    return Number.isNaN(date.getTime())
        ? '?'
        : `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

;// CONCATENATED MODULE: ./src/report/write-report.ts






/** The name of the report in a records directory. */
const REPORT_FILE = 'report.html';
/** More is no reading matter. */
const MAX_EXECUTIONS = 200;
/**
 * Writes the report of all executions that a records directory has records of,
 * into that directory. A reader, or another writer, never sees half of one.
 * @param title of the job, for people.
 * @returns the path of the report.
 * @throws as `node:fs` does when it cannot be written.
 */
function writeReport(recordsDirectory, title) {
    const page = reportPage(readRecords(recordsDirectory, MAX_EXECUTIONS), readExecutionFiles, title);
    const path = (0,external_node_path_.join)(recordsDirectory, REPORT_FILE);
    const partial = `${path}.${(0,external_node_crypto_.randomUUID)()}.partial`;
    try {
        (0,external_node_fs_.writeFileSync)(partial, page, { mode: 0o600 });
        (0,external_node_fs_.renameSync)(partial, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(partial, { force: true });
        throw error;
    }
    return path;
}


/***/ }),

/***/ 6310:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readArtifacts: () => (/* binding */ readArtifacts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _definition_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4783);
/* harmony import */ var _execution_record__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3592);
/* harmony import */ var _file_part__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3062);




const MAX_BYTES = 16 * 1024 * 1024;
/**
 * The first artifacts of a record directory; empty where there are none. What
 * is not an artifact is left out.
 */
function readArtifacts(recordDirectory, max) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(recordDirectory, _execution_record__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_FILES */ .sh.artifacts);
    const value = (0,_file_part__WEBPACK_IMPORTED_MODULE_2__/* .readJsonFile */ .J)(file, MAX_BYTES);
    if (!Array.isArray(value))
        return [];
    return value.slice(0, max).flatMap((item) => {
        if (!(0,_definition_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(item))
            return [];
        const { path, bytes, sha256 } = item;
        if (typeof path !== 'string' || typeof sha256 !== 'string')
            return [];
        if (typeof bytes !== 'number' || !Number.isFinite(bytes))
            return [];
        return [{ path, bytes, sha256 }];
    });
}


/***/ }),

/***/ 9972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ readRecord)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/definition/json.ts
var json = __webpack_require__(4783);
// EXTERNAL MODULE: ./src/runner/execution-record.ts
var execution_record = __webpack_require__(3592);
// EXTERNAL MODULE: ./src/runner/file-part.ts
var file_part = __webpack_require__(3062);
;// CONCATENATED MODULE: ./src/definition/outcome.ts
/**
 * Why an execution ended: exactly one of these words, in the step output
 * `outcome`, the record, and everywhere else.
 */
const OUTCOMES = [
    'succeeded',
    'plugin_failed',
    'invalid_input',
    'invalid_output',
    'output_too_large',
    'timed_out',
    'cancelled',
    'out_of_memory',
    'image_unavailable',
    'engine_unavailable',
    'start_failed',
    'definition_invalid',
    'plugin_not_found',
    'policy_denied',
];

;// CONCATENATED MODULE: ./src/runner/parse-record.ts



/** More than any execution has; what is beyond it is left out. */
const MAX_ITEMS = 1_000;
const STATES = new Set([
    'resolve',
    'pull',
    'create',
    'start',
    'run',
    'drain',
    'judge',
    'ended',
]);
const STATUSES = ['running', 'ended', 'killed'];
const FORMATS = ['json', 'ndjson', 'text', 'sarif'];
const SOURCES = ['cgroup', 'engine'];
/**
 * A record as its file holds it, which may be of another version, or damaged:
 * what is not what it should be is as if it was not known.
 * @returns undefined for what is not the record of an execution at all.
 */
function parseRecord(value) {
    if (!(0,json/* isJsonObject */.O)(value))
        return undefined;
    const { execution_id: id, plugin } = value;
    if (typeof id !== 'string' || typeof plugin !== 'string')
        return undefined;
    const findings = object(value['findings']) ?? {};
    return {
        ...(0,execution_record/* emptyRecord */.FR)(id, plugin),
        status: oneOf(STATUSES, value['status']) ?? 'killed',
        process: parse_record_text(value['process']),
        trace_id: parse_record_text(value['trace_id']),
        plugin_version: parse_record_text(value['plugin_version']),
        definition_file: parse_record_text(value['definition_file']),
        policy_file: parse_record_text(value['policy_file']),
        lock_file: parse_record_text(value['lock_file']),
        container: parse_record_text(value['container']),
        image: parse_record_text(value['image']),
        image_digest: parse_record_text(value['image_digest']),
        output_format: oneOf(FORMATS, value['output_format']) ?? null,
        states: objects(value['states']).flatMap(stateOf),
        outcome: oneOf(OUTCOMES, value['outcome']) ?? null,
        exit_code: amount(value['exit_code']),
        error: parse_record_text(value['error']),
        warnings: strings(value['warnings']),
        duration_ms: amount(value['duration_ms']),
        limits: limitsOf(object(value['limits'])),
        timeout_ms: amount(value['timeout_ms']),
        sandbox: sandboxOf(object(value['sandbox'])),
        input_bytes: amount(value['input_bytes']),
        output_bytes: amount(value['output_bytes']),
        stdout_bytes: amount(value['stdout_bytes']),
        stdout_dropped_bytes: amount(value['stdout_dropped_bytes']),
        stderr_bytes: amount(value['stderr_bytes']),
        stderr_dropped_bytes: amount(value['stderr_dropped_bytes']),
        usage: usageOf(object(value['usage'])),
        findings: {
            error: amount(findings['error']) ?? 0,
            warning: amount(findings['warning']) ?? 0,
            notice: amount(findings['notice']) ?? 0,
        },
        files: countsOf(object(value['files'])),
        artifacts: countsOf(object(value['artifacts'])),
        attempts: objects(value['attempts']).flatMap(attemptOf),
    };
}
function stateOf(value) {
    const { state, at } = value;
    const ms = amount(value['ms']);
    if (!STATES.has(state) || ms === null)
        return [];
    if (typeof at !== 'string' || Number.isNaN(Date.parse(at)))
        return [];
    return [{ state: state, at, ms }];
}
function attemptOf(value) {
    const attempt = amount(value['attempt']);
    const outcome = oneOf(OUTCOMES, value['outcome']);
    const duration = amount(value['duration_ms']);
    if (attempt === null || outcome === undefined || duration === null)
        return [];
    return [
        {
            attempt,
            container: parse_record_text(value['container']),
            outcome,
            exit_code: amount(value['exit_code']),
            error: parse_record_text(value['error']),
            warnings: strings(value['warnings']),
            duration_ms: duration,
            stdout_bytes: amount(value['stdout_bytes']),
            stderr_bytes: amount(value['stderr_bytes']),
            usage: usageOf(object(value['usage'])),
        },
    ];
}
function limitsOf(value) {
    const nano_cpus = amount(value?.['nano_cpus']);
    const memory_bytes = amount(value?.['memory_bytes']);
    const pids = amount(value?.['pids']);
    const tmp_bytes = amount(value?.['tmp_bytes']);
    if (nano_cpus === null || memory_bytes === null)
        return null;
    if (pids === null || tmp_bytes === null)
        return null;
    return { nano_cpus, memory_bytes, pids, tmp_bytes };
}
function sandboxOf(value) {
    const user = parse_record_text(value?.['user']);
    const network = parse_record_text(value?.['network']);
    const readOnly = value?.['read_only'];
    const runtime = parse_record_text(value?.['runtime']);
    const workspace = parse_record_text(value?.['workspace']);
    if (user === null || network === null || typeof readOnly !== 'boolean') {
        return null;
    }
    if (runtime === null || workspace === null)
        return null;
    const capabilities = strings(value?.['capabilities']);
    return {
        user,
        network,
        read_only: readOnly,
        capabilities,
        runtime,
        workspace,
    };
}
function usageOf(value) {
    return {
        peak_memory_bytes: amount(value?.['peak_memory_bytes']),
        cpu_ms: amount(value?.['cpu_ms']),
        peak_pids: amount(value?.['peak_pids']),
        network_received_bytes: amount(value?.['network_received_bytes']),
        network_sent_bytes: amount(value?.['network_sent_bytes']),
        block_read_bytes: amount(value?.['block_read_bytes']),
        block_written_bytes: amount(value?.['block_written_bytes']),
        source: oneOf(SOURCES, value?.['source']) ?? null,
        read_at_end: oneOf([true, false], value?.['read_at_end']) ?? null,
    };
}
function countsOf(value) {
    const count = amount(value?.['count']);
    const bytes = amount(value?.['bytes']);
    return count === null || bytes === null ? null : { count, bytes };
}
function object(value) {
    return (0,json/* isJsonObject */.O)(value) ? value : undefined;
}
function objects(value) {
    return items(value).filter(json/* isJsonObject */.O);
}
function strings(value) {
    return items(value).filter((item) => typeof item === 'string');
}
function items(value) {
    return Array.isArray(value) ? value.slice(0, MAX_ITEMS) : [];
}
function parse_record_text(value) {
    return typeof value === 'string' ? value : null;
}
/** No figure of a record is negative. */
function amount(value) {
    return typeof value === 'number' && Number.isFinite(value) && value >= 0
        ? value
        : null;
}
function oneOf(words, value) {
    return words.find((word) => word === value);
}

;// CONCATENATED MODULE: ./src/runner/read-record.ts





/** Far more than a record has: messages in it are bounded. */
const MAX_RECORD_BYTES = 4 * 1024 * 1024;
/**
 * Reads `execution.json` of a record directory; what in it is not what it
 * should be is as if it was not known.
 * @returns undefined where there is none that this version has written.
 */
function readRecord(directory) {
    const file = (0,external_node_path_.join)(directory, execution_record/* RECORD_FILES */.sh.record);
    const value = (0,file_part/* readJsonFile */.J)(file, MAX_RECORD_BYTES);
    const isKnown = (0,json/* isJsonObject */.O)(value) && value['record_version'] === 1;
    return isKnown ? parseRecord(value) : undefined;
}


/***/ }),

/***/ 5863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ recordDirectories),
/* harmony export */   v: () => (/* binding */ directoriesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


const EXECUTION_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Of every execution there is, in no order; none for no directory. */
function recordDirectories(recordsDirectory) {
    return directoriesIn(recordsDirectory).filter((directory) => EXECUTION_ID.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory)));
}
/** The paths of the directories in one; none where it cannot be read. */
function directoriesIn(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true })
            .filter((entry) => entry.isDirectory())
            .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, entry.name));
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 392:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ usageCurve)
/* harmony export */ });
/** Fewer than this say nothing that their highest figure does not. */
const MIN_SAMPLES = 3;
/**
 * Makes a curve of samples, which come in the order of time.
 * @param maxPoints how many points it has at most; at least 2.
 * @returns undefined when there are too few samples for one.
 */
function usageCurve(samples, maxPoints) {
    const first = samples[0];
    const last = samples.at(-1);
    if (first === undefined || last === undefined)
        return undefined;
    if (samples.length < MIN_SAMPLES || last.ms <= first.ms)
        return undefined;
    const points = Math.min(maxPoints, samples.length);
    const step = (last.ms - first.ms) / (points - 1);
    const ms = Array.from({ length: points }, (_, at) => first.ms + at * step);
    const edges = ms.map((middle) => [
        Math.max(first.ms, middle - step / 2),
        Math.min(last.ms, middle + step / 2),
    ]);
    const memory = series(samples, 'memory_bytes');
    const cpu = series(samples, 'cpu_ms');
    return {
        ms,
        memoryBytes: memory && highest(memory, ms, edges),
        cpus: cpu &&
            edges.map(([from, to]) => Math.max(0, (valueAt(cpu, to) - valueAt(cpu, from)) / (to - from))),
    };
}
function series(samples, name) {
    const points = samples.flatMap(({ ms, [name]: value }) => value === undefined ? [] : [{ ms, value }]);
    return points.length < MIN_SAMPLES ? undefined : points;
}
/** A peak between two points must not be lost. */
function highest(points, ms, edges) {
    let at = 0;
    return edges.map(([from, to], index) => {
        let most = valueAt(points, ms[index] ?? from);
        while ((points[at]?.ms ?? Infinity) < from)
            at += 1;
        for (; at < points.length; at += 1) {
            const point = points[at];
            if (point === undefined || point.ms > to)
                break;
            most = Math.max(most, point.value);
        }
        return most;
    });
}
/** On the straight line between the points before and after. */
function valueAt(points, ms) {
    let low = 0;
    let high = points.length - 1;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((points[middle]?.ms ?? 0) <= ms)
            low = middle;
        else
            high = middle;
    }
    const before = points[low] ?? { ms: 0, value: 0 };
    const after = points[high] ?? before;
    if (ms <= before.ms || after.ms <= before.ms)
        return before.value;
    const share = Math.min(1, (ms - before.ms) / (after.ms - before.ms));
    return before.value + share * (after.value - before.value);
}


/***/ })

};
