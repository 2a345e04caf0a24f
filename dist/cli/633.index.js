export const id = 633;
export const ids = [633];
export const modules = {

/***/ 4633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPlugin: () => (/* binding */ runPlugin)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/orchestrator/docker/docker-orchestrator.ts + 17 modules
var docker_orchestrator = __webpack_require__(8338);
// EXTERNAL MODULE: ./src/runner/task-runner.ts + 28 modules
var task_runner = __webpack_require__(1476);
;// CONCATENATED MODULE: ./src/telemetry/load-telemetry.ts
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
    const { openTelemetry } = await __webpack_require__.e(/* import() */ 479).then(__webpack_require__.bind(__webpack_require__, 1479));
    return openTelemetry(env, workerFile);
}

// EXTERNAL MODULE: ./src/runner/compile-masks.ts
var compile_masks = __webpack_require__(1735);
// EXTERNAL MODULE: ./src/runner/line-splitter.ts
var line_splitter = __webpack_require__(5940);
// EXTERNAL MODULE: ./src/cli/inert-text.ts
var inert_text = __webpack_require__(704);
;// CONCATENATED MODULE: ./src/cli/cli-reporter.ts



/** @param options.quiet shows messages only */
function openCliReporter({ stderr }, { quiet = false } = {}) {
    const hidden = [];
    let masks;
    const say = (text) => {
        masks ??= (0,compile_masks/* compileMasks */.z)(hidden);
        stderr.write(`${(0,inert_text/* inertText */.U)(masks.redact(text))}\n`);
    };
    const sayUnlessQuiet = (text) => {
        if (!quiet)
            say(text);
    };
    const log = (0,line_splitter/* splitLines */.u)((line) => (0,line_splitter/* shownPieces */.H)(line).forEach(sayUnlessQuiet));
    return {
        say,
        end: () => log.end(),
        state: () => undefined,
        starting: () => undefined,
        container: () => undefined,
        removedStale: (name) => sayUnlessQuiet(`Removed the container ${name}, which an earlier run had left.`),
        progress: sayUnlessQuiet,
        retry(sentence) {
            log.end();
            sayUnlessQuiet(sentence);
        },
        mask(forms) {
            masks = undefined;
            hidden.push(...forms);
        },
        stderr: (bytes) => log.push(bytes),
    };
}

// EXTERNAL MODULE: ./src/cli/exit-code.ts
var exit_code = __webpack_require__(1552);
// EXTERNAL MODULE: ./src/cli/host-user.ts
var host_user = __webpack_require__(8452);
// EXTERNAL MODULE: ./src/cli/open-registry.ts + 27 modules
var open_registry = __webpack_require__(694);
// EXTERNAL MODULE: ./src/cli/records-directory.ts
var records_directory = __webpack_require__(9062);
// EXTERNAL MODULE: ./src/definition/duration.ts
var duration = __webpack_require__(4957);
// EXTERNAL MODULE: ./src/definition/quantity.ts
var quantity = __webpack_require__(4960);
// EXTERNAL MODULE: ./src/runner/assignments.ts
var assignments = __webpack_require__(9964);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(1969);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(3579);
// EXTERNAL MODULE: ./src/runner/compose-input.ts + 1 modules
var compose_input = __webpack_require__(8667);
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

// EXTERNAL MODULE: ./src/cli/read-secrets.ts
var read_secrets = __webpack_require__(8848);
;// CONCATENATED MODULE: ./src/cli/read-stdin.ts


/**
 * Reads stdin to its end.
 * @throws UserError `invalid_input` when it is too long.
 */
async function readStdin({ stdin, }) {
    const chunks = [];
    let length = 0;
    for await (const chunk of stdin) {
        chunks.push(chunk);
        length += chunk.length;
        if (length > compose_input/* MAX_INPUT_BYTES */.su) {
            throw new task_error/* UserError */.yo('invalid_input', `stdin has more than the ${compose_input/* MAX_INPUT_BYTES */.su} bytes that are accepted.`);
        }
    }
    return Buffer.concat(chunks);
}

// EXTERNAL MODULE: ./src/cli/usage-error.ts
var usage_error = __webpack_require__(4226);
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
        env: parsed('--env', read_task_assignments(options.env), assignments/* parseAssignments */.k) ?? {},
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
/** A JSON object, for values may have several lines. */
function read_task_assignments(values = []) {
    if (values.length === 0)
        return undefined;
    return values.join('\n');
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
var worker_files = __webpack_require__(3252);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./src/cli/write-result.ts
var write_result = __webpack_require__(8007);
;// CONCATENATED MODULE: ./src/cli/write-execution.ts



/** Writes the output of a success, or with `json` the record of any end. */
async function writeExecution(execution, { json }, door) {
    if (json) {
        const result = {
            ...execution.record,
            record_dir: execution.recordDirectory,
            output_file: execution.outputFile ?? null,
        };
        return (0,write_result/* writeResult */.Z)(`${JSON.stringify(result, null, 2)}\n`, door);
    }
    if (execution.record.outcome !== 'succeeded')
        return;
    if (execution.output !== undefined) {
        return (0,write_result/* writeResult */.Z)(execution.output, door);
    }
    if (execution.outputFile === undefined)
        return;
    await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(execution.outputFile), door.stdout, {
        end: false,
    });
}

;// CONCATENATED MODULE: ./src/cli/run-plugin.ts













/**
 * Runs a plugin; its output is on stdout when it succeeded, or with `--json`
 * the record of the execution, however it ended.
 * @returns the exit code of the outcome.
 * @throws UsageError or UserError when the options cannot be used.
 */
async function runPlugin(plugin, options, door) {
    const task = await readTask(plugin, options, door);
    const workers = (0,worker_files/* workerFilesOf */.b)(door);
    const orchestrator = new docker_orchestrator/* DockerOrchestrator */.F(door.env);
    const reporter = openCliReporter(door, options);
    try {
        const telemetry = await loadTelemetry(door.env, workers.telemetry);
        const execution = await (0,task_runner/* runTask */.Z)({ ...task, trace: telemetry?.trace }, {
            registry: (0,open_registry/* openRegistry */.M)(door, options, ({ message }) => reporter.say(`An invalid definition was ignored. ${message}`)),
            orchestrator,
            reporter,
            recordsDirectory: (0,records_directory/* recordsDirectoryOf */.t)(door, options.recordsDir),
            schemaWorkerFile: workers.schema,
            hostUser: (0,host_user/* hostUserOf */.x)(door),
            cancel: door.cancel,
            hurry: door.hurry,
        });
        reporter.end();
        const sent = telemetry?.send(execution.record, door.cancel, door.hurry);
        try {
            report(execution, options, reporter.say);
            await writeExecution(execution, options, door);
        }
        finally {
            await removed(execution, reporter.say);
        }
        const warning = await sent;
        if (warning !== undefined)
            reporter.say(warning);
        const { outcome } = execution.record;
        return exit_code/* EXIT_CODES */.ai[outcome ?? 'engine_unavailable'];
    }
    finally {
        orchestrator.close();
    }
}
function report({ record, recordDirectory, fault }, { quiet }, say) {
    for (const warning of record.warnings)
        say(`warning: ${warning}`);
    if (record.error !== null)
        say(`${record.outcome}: ${record.error}`);
    if (fault?.stack && process.env['PLUGIN_RUNNER_DEBUG'])
        say(fault.stack);
    if (!quiet || record.error !== null) {
        say(`${record.outcome} · record ${(0,external_node_path_.resolve)(recordDirectory)}`);
    }
}
async function removed(execution, say) {
    try {
        await execution.removed;
    }
    catch (error) {
        say(`warning: ${(0,inert_text/* inertText */.U)(error.message)}`);
    }
}


/***/ })

};
