export const id = 1200;
export const ids = [1200];
export const modules = {

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

/***/ 61200:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPlugin: () => (/* binding */ runPlugin)
});

// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(41969);
// EXTERNAL MODULE: ./src/orchestrator/docker/docker-orchestrator.ts + 39 modules
var docker_orchestrator = __webpack_require__(9158);
// EXTERNAL MODULE: ./src/runner/format-bytes.ts
var format_bytes = __webpack_require__(99977);
// EXTERNAL MODULE: ./src/runner/show-peak-memory.ts
var show_peak_memory = __webpack_require__(29097);
;// CONCATENATED MODULE: ./src/runner/closing-line.ts


/**
 * How an execution ended, in one line: the outcome and its figures, as far as
 * they are known. Nothing in it is a plugin's.
 */
function closingLine(record) {
    const peak = (0,show_peak_memory/* showPeakMemory */.o)(record.usage, record.limits);
    const parts = [
        `${record.outcome === 'succeeded' ? '✓' : '✗'} ${record.outcome ?? ''}`,
        record.exit_code === null ? undefined : `exit code ${record.exit_code}`,
        `${((record.duration_ms ?? 0) / 1000).toFixed(2)} s`,
        peak === undefined || record.limits === null
            ? undefined
            : `peak memory ${peak} of ${(0,format_bytes/* formatBytes */.z)(record.limits.memory_bytes)}`,
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
// EXTERNAL MODULE: ./src/runner/task-runner.ts + 46 modules
var task_runner = __webpack_require__(20242);
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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

;// CONCATENATED MODULE: ./src/cli/inherited-pipe.ts

/** How a shell names what it hands on: `<(command)` is `/dev/fd/63`. */
const DESCRIPTOR = /^\/(?:dev|proc\/self)\/fd\/(\d{1,4})$/;
/**
 * The descriptor of a pipe that this process was started with. Its name cannot
 * be opened again: that waits for a writer, which may have ended.
 * @returns undefined for any other path.
 */
function inheritedPipe(path) {
    const [, digits] = path === '/dev/stdin' ? [path, '0'] : (DESCRIPTOR.exec(path) ?? []);
    if (digits === undefined)
        return undefined;
    try {
        return (0,external_node_fs_.fstatSync)(Number(digits)).isFIFO() ? Number(digits) : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/cli/option-assignments.ts + 1 modules
var option_assignments = __webpack_require__(32735);
// EXTERNAL MODULE: ./src/cli/read-secrets.ts
var read_secrets = __webpack_require__(18848);
;// CONCATENATED MODULE: ./src/cli/read-stdin.ts


/**
 * Reads stdin, or a stream that stands for it, to its end.
 * @param name how a message names it.
 * @throws UserError `invalid_input` when it is too long, `cancelled` when the
 * user does not want to wait for its end any longer.
 */
async function readStdin({ stdin, cancel }, name = 'stdin') {
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
                throw new task_error/* UserError */.yo('invalid_input', `${name} has more than the ${compose_input/* MAX_INPUT_BYTES */.su} bytes that are accepted.`);
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
        timeoutMs: options.timeout,
        nanoCpus: options.cpu,
        memoryBytes: options.memory,
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
    const path = (0,external_node_path_.resolve)(door.cwd, inputFile);
    const pipe = inheritedPipe(path);
    if (pipe === 0)
        return readStdin(door);
    if (pipe === undefined)
        return readInputFile(path, INPUT_FILE);
    const { Socket } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77030, 23));
    const stdin = new Socket({ fd: pipe, readable: true, writable: false });
    return readStdin({ stdin, cancel: door.cancel }, `The pipe ${(0,quote/* quote */.h)(path)}`);
}
function envPairs(values = []) {
    return values.map((text) => {
        const pair = (0,option_assignments/* pairOf */.c)(text);
        if (pair !== undefined)
            return pair;
        // It may have been meant to be a value: it is not shown.
        throw new usage_error/* UsageError */.e('--env is not usable: it needs NAME=value, and one has no "=".');
    });
}

// EXTERNAL MODULE: ./src/cli/usable-records-directory.ts
var usable_records_directory = __webpack_require__(96233);
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
    const recordsDirectory = (0,usable_records_directory/* usableRecordsDirectory */.S)(door, options.recordsDir);
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
            recordsDirectory,
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
