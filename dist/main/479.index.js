export const id = 479;
export const ids = [479];
export const modules = {

/***/ 1479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTelemetry: () => (/* binding */ openTelemetry)
});

// EXTERNAL MODULE: ./src/definition/isolated-thread.ts
var isolated_thread = __webpack_require__(1119);
// EXTERNAL MODULE: ./src/runner/baggage.ts
var baggage = __webpack_require__(2688);
// EXTERNAL MODULE: ./src/runner/trace-context.ts
var trace_context = __webpack_require__(6845);
;// CONCATENATED MODULE: ./src/telemetry/ci-attributes.ts

/** The variables that `ciAttributes` reads, and no token among them. */
const CI_VARIABLES = [
    'GITHUB_ACTIONS',
    'GITHUB_JOB',
    'GITHUB_REF_NAME',
    'GITHUB_REPOSITORY',
    'GITHUB_RUN_ATTEMPT',
    'GITHUB_RUN_ID',
    'GITHUB_SERVER_URL',
    'GITHUB_SHA',
    'GITHUB_WORKFLOW',
];
/**
 * The workflow run that an execution is a step of
 * (https://docs.github.com/actions/reference/workflows-and-actions/variables).
 */
function ciAttributes(env) {
    const read = (name) => env[name] || undefined;
    if (read('GITHUB_ACTIONS') !== 'true')
        return { pipeline: {}, run: {} };
    const repository = read('GITHUB_REPOSITORY');
    const server = read('GITHUB_SERVER_URL');
    const url = repository === undefined || server === undefined
        ? undefined
        : `${server}/${repository}`;
    const runId = read('GITHUB_RUN_ID');
    const runUrl = url === undefined || runId === undefined
        ? undefined
        : `${url}/actions/runs/${runId}/attempts/${read('GITHUB_RUN_ATTEMPT') ?? '1'}`;
    return {
        pipeline: knownAttributes({
            'cicd.pipeline.name': read('GITHUB_WORKFLOW'),
            'vcs.repository.url.full': url,
        }),
        run: knownAttributes({
            'cicd.pipeline.run.id': runId,
            'cicd.pipeline.run.url.full': runUrl,
            'cicd.pipeline.task.name': read('GITHUB_JOB'),
            'vcs.ref.head.name': read('GITHUB_REF_NAME'),
            'vcs.ref.head.revision': read('GITHUB_SHA'),
        }),
    };
}

;// CONCATENATED MODULE: ./src/telemetry/collector-secrets.ts
/**
 * What of the environment lets somebody speak to the collector: values of
 * headers, as they are and decoded, and what is in a URL beside the host.
 */
function collectorSecrets(env) {
    const secrets = Object.entries(env).flatMap(([name, value = '']) => {
        if (/^OTEL_EXPORTER_OTLP_(\w+_)?HEADERS$/.test(name)) {
            return headerSecrets(value);
        }
        return /^OTEL_EXPORTER_OTLP_(\w+_)?ENDPOINT$/.test(name)
            ? urlSecrets(value)
            : [];
    });
    return [...new Set(secrets.map((each) => each.trim()))].filter((each) => each !== '');
}
/** `name=value,name=value`, percent-encoded; a value may hold more `=`. */
function headerSecrets(text) {
    return text.split(',').flatMap((header) => {
        const value = header.slice(header.indexOf('=') + 1);
        const plain = decoded(value);
        // A scheme and a token: `Bearer …`.
        return [value, plain, ...plain.split(/\s+/).slice(1)];
    });
}
function urlSecrets(text) {
    if (!URL.canParse(text))
        return [text];
    const { username, password, pathname, search } = new URL(text);
    return [
        ...[username, password].flatMap((each) => [each, decoded(each)]),
        search,
        pathname.length > 1 ? pathname.replace(/\/$/, '') : '',
    ];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./src/telemetry/sampling.ts
/** Random bits of a trace id, of which all who sample look at the same 56. */
const RANDOM_HEX_DIGITS = 14;
/**
 * Whether a trace is exported, by OTEL_TRACES_SAMPLER
 * (https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/#general-sdk-configuration).
 * It is decided before the plugin runs, which is told; so it is not the SDK's,
 * which is loaded afterwards. What is no sampler is the default, as it is there.
 * @param traceId of the trace that is meant.
 * @param caller undefined when the trace begins here.
 */
function isSampled(env, traceId, caller) {
    const sampler = env['OTEL_TRACES_SAMPLER']?.trim() ?? '';
    switch (sampler) {
        case 'always_on':
            return true;
        case 'always_off':
            return false;
        case 'traceidratio':
            return isWithin(ratioOf(env), traceId);
        case 'parentbased_always_off':
            return caller?.sampled ?? false;
        case 'parentbased_traceidratio':
            return caller?.sampled ?? isWithin(ratioOf(env), traceId);
        default:
            return caller?.sampled ?? true;
    }
}
function ratioOf(env) {
    const text = env['OTEL_TRACES_SAMPLER_ARG']?.trim();
    const ratio = text ? Number(text) : 1;
    return ratio >= 0 && ratio <= 1 ? ratio : 1;
}
/** https://opentelemetry.io/docs/specs/otel/trace/tracestate-probability-sampling/ */
function isWithin(ratio, traceId) {
    const random = Number.parseInt(traceId.slice(-RANDOM_HEX_DIGITS), 16);
    return random / 16 ** RANDOM_HEX_DIGITS >= 1 - ratio;
}

// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(1969);
;// CONCATENATED MODULE: ./src/telemetry/telemetry-settings.ts

const PROTOCOLS = ['http/protobuf', 'http/json'];
/** Nobody waits longer for figures that are a courtesy. */
const MAX_TIMEOUT_MS = 5_000;
/**
 * Reads what decides whether anything is exported, as the specifications say
 * (https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/
 * and https://opentelemetry.io/docs/specs/otel/protocol/exporter/). The rest of
 * the variables is the SDK's.
 */
function readTelemetrySettings(env) {
    const faults = new Set();
    const isOn = read(env, 'OTEL_SDK_DISABLED')?.toLowerCase() !== 'true';
    return {
        traces: isOn ? signalProtocol(env, 'TRACES', faults) : undefined,
        metrics: isOn ? signalProtocol(env, 'METRICS', faults) : undefined,
        timeoutMs: timeoutMs(env),
        faults: [...faults],
    };
}
/** Empty is unset, as the specification wants it. */
function read(env, name) {
    return env[name]?.trim() || undefined;
}
function signalProtocol(env, signal, faults) {
    const endpoint = firstSet(env, [
        `OTEL_EXPORTER_OTLP_${signal}_ENDPOINT`,
        'OTEL_EXPORTER_OTLP_ENDPOINT',
    ]);
    if (endpoint === undefined)
        return undefined;
    if (!exportsByOtlp(env, `OTEL_${signal}_EXPORTER`, faults))
        return undefined;
    if (!isHttpUrl(endpoint.value)) {
        faults.add(`\`${endpoint.name}\` is not an http or https URL: write one like "http://collector:4318".`);
        return undefined;
    }
    const protocol = firstSet(env, [
        `OTEL_EXPORTER_OTLP_${signal}_PROTOCOL`,
        'OTEL_EXPORTER_OTLP_PROTOCOL',
    ]);
    if (protocol === undefined)
        return PROTOCOLS[0];
    const known = PROTOCOLS.find((each) => each === protocol.value);
    if (known === undefined) {
        faults.add(`\`${protocol.name}\` is ${(0,quote/* quote */.h)(protocol.value)}: the protocols here are ${PROTOCOLS.join(' and ')}, usually on port 4318.`);
    }
    return known;
}
function exportsByOtlp(env, name, faults) {
    const text = read(env, name);
    const exporters = (text ?? 'otlp').split(',').map((each) => each.trim());
    if (exporters.includes('none'))
        return false;
    if (exporters.includes('otlp'))
        return true;
    faults.add(`\`${name}\` is ${(0,quote/* quote */.h)(text ?? '')}: it can be otlp or none here.`);
    return false;
}
function timeoutMs(env) {
    const given = Number(read(env, 'OTEL_EXPORTER_OTLP_TIMEOUT'));
    return Number.isFinite(given) && given > 0
        ? Math.min(given, MAX_TIMEOUT_MS)
        : MAX_TIMEOUT_MS;
}
function firstSet(env, names) {
    for (const name of names) {
        const value = read(env, name);
        if (value !== undefined)
            return { name, value };
    }
    return undefined;
}
function isHttpUrl(text) {
    return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

// EXTERNAL MODULE: ./src/runner/compile-masks.ts
var compile_masks = __webpack_require__(1735);
// EXTERNAL MODULE: ./src/runner/maskable.ts + 1 modules
var maskable = __webpack_require__(5928);
;// CONCATENATED MODULE: ./src/telemetry/telemetry-warning.ts



/** How much of a note is shown, in characters. */
const MAX_NOTE = 200;
/**
 * The one warning about everything that went wrong with traces and metrics.
 * @param faults of the settings, a sentence each.
 * @param secrets that nothing here may show.
 * @returns undefined when nothing went wrong.
 */
function telemetryWarning(faults, { failures, notes }, secrets) {
    const masks = (0,compile_masks/* compileMasks */.z)(secrets.flatMap((secret) => (0,maskable/* maskable */.dm)(secret)));
    const reasons = new Map();
    for (const { signal, reason } of failures) {
        reasons.set(reason, [...(reasons.get(reason) ?? []), `the ${signal}`]);
    }
    const sentences = [
        ...faults,
        ...[...reasons].map(([reason, signals]) => `${capitalized(signals.join(' and '))} of this execution could not be sent: ${reason}.`),
        ...notes.map((note) => `The SDK says ${(0,quote/* quote */.h)(masks.redact(note), MAX_NOTE)}.`),
    ];
    if (sentences.length === 0)
        return undefined;
    return masks.redact(`OpenTelemetry: ${sentences.join(' ')} The step is not affected; look at the OTEL_ variables in its \`env\`.`);
}
function capitalized(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./src/telemetry/telemetry.ts








/** The SDK and one execution take a tenth of it. */
const MEMORY_BYTES = 256 * 2 ** 20;
/** A runner that cancels kills after 7.5 s, most of which are over by then. */
const CANCELLED_MS = 1_000;
/** For the thread to say which of the signals did not get through. */
const TO_ANSWER_MS = 100;
/**
 * Reads what the environment asks for. Nothing is sent by it.
 * @param workerFile absolute path of the bundle of `telemetry-worker.ts`.
 */
function openTelemetry(env, workerFile) {
    const settings = readTelemetrySettings(env);
    const caller = (0,trace_context/* readTraceContext */.J8)(env);
    const hasSpans = settings.traces !== undefined;
    const own = hasSpans && ownContext(env, caller);
    const context = own || caller;
    const sendsTrace = own !== false && own.sampled;
    async function ask(record, cancel, hurry) {
        // A cancellation in the grace of a timeout leaves it a timeout.
        const isCancelled = record.outcome === 'cancelled' || cancel?.aborted;
        const timeoutMs = isCancelled
            ? Math.min(settings.timeoutMs, CANCELLED_MS)
            : settings.timeoutMs;
        const end = endOf(isCancelled ? undefined : cancel, hurry);
        const thread = (0,isolated_thread/* isolatedThread */.MI)(workerFile, MEMORY_BYTES, workerEnvironment(env));
        try {
            return await thread.ask({
                record,
                trace: sendsTrace
                    ? { context: own, parentSpanId: caller?.spanId }
                    : undefined,
                protocols: {
                    traces: sendsTrace ? settings.traces : undefined,
                    metrics: settings.metrics,
                },
                untilMs: Date.now() + timeoutMs - TO_ANSWER_MS,
            }, { deadlineMs: timeoutMs, signal: end.signal });
        }
        finally {
            end.close();
            thread.close();
        }
    }
    return {
        trace: context && { context, hasSpans },
        async send(record, cancel, hurry) {
            const signals = [
                ...(sendsTrace ? ['trace'] : []),
                ...(settings.metrics === undefined ? [] : ['metrics']),
            ];
            let answer = { failures: [], notes: [] };
            if (signals.length > 0) {
                try {
                    answer = await ask(record, cancel, hurry);
                }
                catch (error) {
                    const reason = brokenOff(error, cancel, hurry);
                    answer = {
                        failures: signals.map((signal) => ({ signal, reason })),
                        notes: [],
                    };
                }
            }
            return telemetryWarning(settings.faults, answer, collectorSecrets(env));
        },
    };
}
/** The execution as a span of the caller's trace, or of a new one. */
function ownContext(env, caller) {
    const traceId = caller?.traceId ?? (0,trace_context/* newTraceId */.dp)();
    return {
        traceId,
        spanId: (0,trace_context/* newSpanId */.aG)(),
        sampled: isSampled(env, traceId, caller),
        traceState: caller?.traceState,
        baggage: (0,baggage/* readBaggage */.h)(env),
    };
}
/** Aborts at once when it has to, and a while after a cancellation. */
function endOf(cancel, hurry) {
    const controller = new AbortController();
    const abort = () => controller.abort();
    let timer;
    const onCancel = () => {
        timer = setTimeout(abort, CANCELLED_MS);
    };
    if (hurry?.aborted)
        abort();
    hurry?.addEventListener('abort', abort);
    cancel?.addEventListener('abort', onCancel);
    return {
        signal: controller.signal,
        close() {
            clearTimeout(timer);
            hurry?.removeEventListener('abort', abort);
            cancel?.removeEventListener('abort', onCancel);
        },
    };
}
/** Of the thread, which never says more than a class of its own. */
function brokenOff(error, cancel, hurry) {
    if (hurry?.aborted)
        return 'the step had to end at once';
    if (cancel?.aborted)
        return 'the step was cancelled';
    return error instanceof isolated_thread/* ThreadLimitError */.A0 && error.limit === 'time'
        ? 'the collector did not answer in time'
        : 'the exporter broke off';
}
/** The SDK's own variables, and what names the run: no token of the runner. */
function workerEnvironment(env) {
    const needed = Object.entries(env).filter((entry) => entry[1] !== undefined &&
        (entry[0].startsWith('OTEL_') ||
            CI_VARIABLES.includes(entry[0])));
    return Object.fromEntries(needed);
}


/***/ })

};
