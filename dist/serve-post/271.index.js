export const id = 271;
export const ids = [271];
export const modules = {

/***/ 8271:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  summaryCharts: () => (/* binding */ summaryCharts)
});

// EXTERNAL MODULE: ./src/runner/phases.ts
var phases = __webpack_require__(9380);
;// CONCATENATED MODULE: ./src/runner/usage-curve.ts
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

;// CONCATENATED MODULE: ./src/action/summary-charts.ts


/** More points than this are no better to read, and make a larger summary. */
const MAX_POINTS = 40;
/** A shorter phase is no bar but a line, and not in the table either. */
const MIN_BAR_MS = 5;
/** More bars than this are a list, which the table has. */
const MAX_BARS = 40;
/**
 * Charts of an execution, which GitHub draws from Mermaid
 * (https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/creating-diagrams).
 * They hold numbers and words of ours only, nothing of a plugin. Where Mermaid
 * is not drawn they say little: the table has the same figures.
 * @returns Markdown; empty when there is nothing to draw.
 */
function summaryCharts(record, samples) {
    const charts = [
        phaseChart((0,phases/* phasesOf */.I$)(record)),
        ...usageCharts(record, samples),
    ].filter((chart) => chart !== undefined);
    return charts.map((chart) => `\`\`\`mermaid\n${chart}\n\`\`\`\n`).join('\n');
}
function phaseChart(phases) {
    const ended = phases.filter(({ ms }) => ms !== null && ms >= MIN_BAR_MS);
    if (ended.length < 2 || ended.length > MAX_BARS)
        return undefined;
    const endMs = Math.max(...ended.map(({ startMs, ms }) => startMs + (ms ?? 0)));
    const attempts = new Set(ended.map(({ attempt }) => attempt));
    const lines = [
        '---',
        'config:',
        `  gantt: { barHeight: 16, barGap: 3, fontSize: 12, leftPadding: ${attempts.size > 1 ? 75 : 32} }`,
        '---',
        'gantt',
        '  title Phases',
        '  dateFormat YYYY-MM-DDTHH:mm:ss.SSS',
        `  axisFormat ${axisFormat(endMs)}`,
        '  todayMarker off',
    ];
    let section = 0;
    for (const { name, startMs, ms, attempt } of ended) {
        if (attempts.size > 1 && attempt !== section) {
            lines.push(`  section attempt ${attempt}`);
            section = attempt;
        }
        const length = ms ?? 0;
        lines.push(`  ${name} ${(length / 1000).toFixed(2)} s :` +
            `${moment(startMs)}, ${moment(startMs + length)}`);
    }
    return lines.join('\n');
}
/** Read and shown in the reader's time zone: the day does not matter. */
function moment(ms) {
    return new Date(Date.UTC(2000, 0, 1) + ms).toISOString().slice(0, -1);
}
function axisFormat(endMs) {
    if (endMs < 10_000)
        return '%-S.%L s';
    return endMs < 3_600_000 ? '%M:%S' : '%H:%M:%S';
}
function usageCharts({ limits }, samples) {
    const curve = usageCurve(samples, MAX_POINTS);
    if (curve === undefined || limits === null)
        return [];
    const [unit, bytes] = unitOf(limits.memory_bytes);
    const cpus = limits.nano_cpus / 1e9;
    return [
        lineChart({
            title: `Memory in ${unit}, and its limit of ${number(limits.memory_bytes / bytes)} ${unit}`,
            unit,
            ms: curve.ms,
            values: curve.memoryBytes?.map((value) => value / bytes),
            limit: limits.memory_bytes / bytes,
            colour: '#1a7f37',
        }),
        lineChart({
            title: `CPU in % of the limit of ${number(cpus)} CPU`,
            unit: '%',
            ms: curve.ms,
            values: curve.cpus?.map((value) => (value / cpus) * 100),
            limit: 100,
            colour: '#0969da',
        }),
    ];
}
function lineChart(chart) {
    const { values, limit, ms } = chart;
    const [from, to] = [ms[0], ms.at(-1)];
    if (values === undefined || from === undefined || to === undefined) {
        return undefined;
    }
    if (![...values, limit].every(Number.isFinite) || limit <= 0) {
        return undefined;
    }
    const top = Math.max(limit, ...values);
    return [
        '---',
        'config:',
        '  xyChart: { height: 260, titleFontSize: 16, yAxis: { labelFontSize: 10 }, xAxis: { labelFontSize: 11 } }',
        '  themeVariables:',
        `    xyChart: { plotColorPalette: "${chart.colour}, #cf222e" }`,
        '---',
        'xychart-beta',
        `  title "${chart.title}"`,
        `  x-axis "seconds" ${number(from / 1000)} --> ${number(to / 1000)}`,
        `  y-axis "${chart.unit}" 0 --> ${number(top)}`,
        `  line [${values.map(number).join(', ')}]`,
        `  line [${values.map(() => number(limit)).join(', ')}]`,
    ].join('\n');
}
/** Three digits after the point, and no exponent, which Mermaid cannot read. */
function number(value) {
    return String(Number(value.toFixed(3)));
}
function unitOf(bytes) {
    if (bytes >= 2 ** 30)
        return ['GiB', 2 ** 30];
    return ['MiB', 2 ** 20];
}


/***/ })

};
