export const id = 5641;
export const ids = [5641];
export const modules = {

/***/ 41552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ USAGE_EXIT_CODE),
/* harmony export */   ai: () => (/* binding */ EXIT_CODES),
/* harmony export */   i6: () => (/* binding */ FAULT_EXIT_CODE),
/* harmony export */   tu: () => (/* binding */ STDOUT_EXIT_CODE)
/* harmony export */ });
/** The command line cannot be used. */
const USAGE_EXIT_CODE = 2;
/** A mistake of ours, or a fault of the machine (sysexits.h, EX_SOFTWARE). */
const FAULT_EXIT_CODE = 70;
/** The result could not be written to stdout (sysexits.h, EX_IOERR). */
const STDOUT_EXIT_CODE = 74;
/**
 * What the CLI exits with for each outcome. A plugin's own exit code is in the
 * record: the same number from the two of them would mean two things.
 */
const EXIT_CODES = {
    succeeded: 0,
    plugin_failed: 1,
    invalid_input: 3,
    invalid_output: 4,
    output_too_large: 5,
    out_of_memory: 6,
    image_unavailable: 7,
    engine_unavailable: 8,
    start_failed: 9,
    definition_invalid: 10,
    plugin_not_found: 11,
    policy_denied: 12,
    // As timeout(1) and a shell whose program was interrupted have it.
    timed_out: 124,
    cancelled: 130,
};


/***/ }),

/***/ 60704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inertLine),
/* harmony export */   U: () => (/* binding */ inertText)
/* harmony export */ });
/* harmony import */ var _definition_without_command_marks__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41854);
/* harmony import */ var _definition_without_controls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83400);


/** Nothing that is seen, and enough that a runner does not know a command. */
const BREAK = '\u200b';
/** Behind white space, and marks that a comparison by culture passes over. */
const LEADING_COLONS = /^([\s\p{Mn}]*:):/u;
/**
 * Text that may quote a plugin: no line of it acts on a terminal, nor on the
 * runner of a workflow, which reads both streams of a `run:` step for workflow
 * commands: `::` at the start of a line, behind white space too, and `##[`
 * anywhere (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs).
 */
function inertText(text) {
    return text
        .split(/\r\n|[\r\n]/)
        .map((line) => withoutCommands((0,_definition_without_controls__WEBPACK_IMPORTED_MODULE_0__/* .withoutControls */ .D)(line)))
        .join('\n');
}
/** The same as one line. */
function inertLine(text) {
    return inertText(text).replaceAll('\n', ' ');
}
function withoutCommands(line) {
    return (0,_definition_without_command_marks__WEBPACK_IMPORTED_MODULE_1__/* .withoutCommandMarks */ .y)(line.replace(LEADING_COLONS, `$1${BREAK}:`));
}


/***/ }),

/***/ 65641:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startCli: () => (/* binding */ startCli)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/runner/join-writes.ts
/**
 * Has a stream keep what it cannot write yet as one text.
 *
 * Node.js keeps every single write and hands them all over at once. A million
 * short lines, which a plugin prints in a second, cost it most of a gigabyte;
 * and more than 2^20 of them are refused (EINVAL, `uv_try_write`), and so lost:
 * the plugin's log, and with it why the step failed.
 */
function joinWrites(stream) {
    const write = stream.write.bind(stream);
    let waiting = '';
    let isBroken = false;
    const flush = () => {
        const text = waiting;
        waiting = '';
        if (text !== '')
            write(text);
    };
    stream.on('drain', flush);
    // Nobody reads it any more: there is nothing to wait for.
    stream.on('error', () => {
        isBroken = true;
        waiting = '';
    });
    stream.write = ((...args) => {
        const [chunk] = args;
        const mayWait = typeof chunk === 'string' && args.length === 1;
        if (mayWait && stream.writableNeedDrain && !isBroken) {
            waiting += chunk;
            return false;
        }
        flush();
        return write(...args);
    });
}

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(41969);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(73579);
// EXTERNAL MODULE: ./src/cli/exit-code.ts
var exit_code = __webpack_require__(41552);
// EXTERNAL MODULE: ./src/cli/inert-text.ts
var inert_text = __webpack_require__(60704);
// EXTERNAL MODULE: ./package.json
var package_0 = __webpack_require__(8330);
;// CONCATENATED MODULE: ./src/cli/options.ts

/** Declares {@link RegistryOptions}. */
function withRegistryOptions(command) {
    return withPluginsDirOption(command).option('--policy <file>', 'policy that every plugin must keep to, instead of the policy.yaml of the first plugins directory');
}
/** Declares those of {@link RegistryOptions} that say which plugins there are. */
function withPluginsDirOption(command) {
    return command.addOption(new esm/* Option */.c$('-d, --plugins-dir <directory>', 'directory of plugin definitions; may be repeated (default: plugins)').argParser(collect));
}
/** Declares {@link RecordsOptions}. */
function withRecordsOptions(command) {
    return command.option('--records-dir <directory>', 'directory of the records of executions');
}
/** Declares {@link ResultOptions}. */
function withResultOptions(command) {
    return command.option('--json', 'write the result as JSON');
}
/** An option that may be given several times. */
function collect(value, before) {
    return [...(before ?? []), value];
}

;// CONCATENATED MODULE: ./src/cli/commands/build.ts

/** `build [plugin...]` */
const declareBuild = (program, door, run) => {
    const command = program
        .command('build [plugin...]')
        .description('build the images of definitions with `build`: of the named plugins, or of all')
        .option('--label', 'put the definition into a label of the image, so that `register <image>` finds it there')
        .option('--push', 'push the image, too, and say its digest')
        .option('--pull', 'have the builder pull newer base images');
    withResultOptions(withRegistryOptions(command)).action((plugins, options) => run(Promise.all(/* import() */[__webpack_require__.e(294), __webpack_require__.e(8775), __webpack_require__.e(6753), __webpack_require__.e(2073), __webpack_require__.e(8582)]).then(__webpack_require__.bind(__webpack_require__, 38582)).then(({ buildPlugins }) => buildPlugins(plugins, options, door))));
};

;// CONCATENATED MODULE: ./src/cli/commands/completion.ts

/** `completion <shell>` */
const declareCompletion = (program, door, run) => {
    program
        .command('completion')
        .description('print what completes the command line in a shell: eval "$(plugin-runner completion bash)"')
        .addArgument(new esm/* Argument */.ef('<shell>').choices(['bash', 'zsh', 'fish']))
        .action((shell) => run(__webpack_require__.e(/* import() */ 2951).then(__webpack_require__.bind(__webpack_require__, 62951)).then(({ printCompletion }) => printCompletion(shell, program, door))));
};

;// CONCATENATED MODULE: ./src/cli/commands/describe.ts

/** `describe <plugin>` */
const declareDescribe = (program, door, run) => {
    const command = program
        .command('describe <plugin>')
        .description('say what a plugin is, what it takes, and how it is called');
    withResultOptions(withPluginsDirOption(command)).action((plugin, options) => run(Promise.all(/* import() */[__webpack_require__.e(294), __webpack_require__.e(4870), __webpack_require__.e(5602)]).then(__webpack_require__.bind(__webpack_require__, 15602)).then(({ describePlugin }) => describePlugin(plugin, options, door))));
};

;// CONCATENATED MODULE: ./src/cli/count-option.ts

/**
 * Parses the value of an option that is a whole number.
 * @throws InvalidArgumentError for anything else.
 */
function countOption(min, max) {
    return (value) => {
        const count = /^\d{1,12}$/.test(value) ? Number(value) : NaN;
        if (count >= min && count <= max)
            return count;
        throw new esm/* InvalidArgumentError */.Di(`It must be a whole number from ${min} to ${max}.`);
    };
}

;// CONCATENATED MODULE: ./src/cli/commands/gc.ts



/** `gc` */
const declareGc = (program, door, run) => {
    const command = program
        .command('gc')
        .description('remove containers that killed executions have left, and old records')
        .addOption(new esm/* Option */.c$('--keep <count>', 'the newest records, which stay (default: 1000)').argParser(countOption(0, 1_000_000)))
        .option('--older-than <age>', 'such as 7d or 12h: older records go (default: 30d)')
        .option('--all', 'the records of all executions that have ended')
        .option('--dry-run', 'say what would be removed, and remove nothing');
    withResultOptions(withRecordsOptions(command)).action((options) => run(Promise.all(/* import() */[__webpack_require__.e(8775), __webpack_require__.e(678), __webpack_require__.e(584)]).then(__webpack_require__.bind(__webpack_require__, 80584)).then(({ collectGarbage }) => collectGarbage(options, door))));
};

;// CONCATENATED MODULE: ./src/cli/commands/inspect.ts

/** `inspect <execution>` */
const declareInspect = (program, door, run) => {
    const command = program
        .command('inspect <execution>')
        .description('show the record of an execution: its id, the beginning of it, or "latest"');
    withResultOptions(withRecordsOptions(command)).action((execution, options) => run(Promise.all(/* import() */[__webpack_require__.e(9969), __webpack_require__.e(5191)]).then(__webpack_require__.bind(__webpack_require__, 65191)).then(({ showRecord }) => showRecord(execution, options, door))));
};

;// CONCATENATED MODULE: ./src/cli/commands/list.ts

/** `list` */
const declareList = (program, door, run) => {
    const command = program
        .command('list')
        .description('list the plugins that can be run');
    withResultOptions(withPluginsDirOption(command)).action((options) => run(Promise.all(/* import() */[__webpack_require__.e(294), __webpack_require__.e(4568)]).then(__webpack_require__.bind(__webpack_require__, 74568)).then(({ listPlugins }) => listPlugins(options, door))));
};

;// CONCATENATED MODULE: ./src/cli/commands/lock.ts

/** `lock [plugin...]` */
const declareLock = (program, door, run) => {
    const command = program
        .command('lock [plugin...]')
        .description('write the digest of every image into plugins.lock, which runs keep to from then on')
        .option('--update', 'resolve again what is locked: of the named plugins, or of all')
        .option('--check', 'change nothing; exit with 1 when something is missing, superfluous, or another image by now')
        .option('--offline', 'with --check: ask no registry');
    withResultOptions(withPluginsDirOption(command)).action((plugins, options) => run(Promise.all(/* import() */[__webpack_require__.e(294), __webpack_require__.e(8775), __webpack_require__.e(2073), __webpack_require__.e(465)]).then(__webpack_require__.bind(__webpack_require__, 61223)).then(({ lockPlugins }) => lockPlugins(plugins, options, door))));
};

;// CONCATENATED MODULE: ./src/cli/commands/logs.ts



/** `logs <execution>` */
const declareLogs = (program, door, run) => {
    const command = program
        .command('logs <execution>')
        .description('show the log of an execution: its id, the beginning of it, or "latest"')
        .option('-f, --follow', 'go on with what it prints, until it ends')
        .option('--stdout', 'its output instead of its log')
        .addOption(new esm/* Option */.c$('--tail <lines>', 'only the last lines').argParser(countOption(0, 1_000_000_000)))
        .addOption(new esm/* Option */.c$('--attempt <number>', 'that of one attempt only (default: the last)').argParser(countOption(1, 1_000)))
        .option('--raw', 'byte for byte on a terminal, too, which may act on it');
    withRecordsOptions(command).action((execution, options) => run(Promise.all(/* import() */[__webpack_require__.e(9969), __webpack_require__.e(3998)]).then(__webpack_require__.bind(__webpack_require__, 13998)).then(({ showLog }) => showLog(execution, options, door))));
};

// EXTERNAL MODULE: ./src/cli/templates.ts
var templates = __webpack_require__(75941);
;// CONCATENATED MODULE: ./src/cli/commands/new.ts



/** `new <id>` */
const declareNew = (program, door, run) => {
    const command = program
        .command('new <id>')
        .description('write a complete plugin to start from: definition, image, source and tests')
        .addOption(new esm/* Option */.c$('-t, --template <language>', 'what it is written in')
        .choices(templates/* TEMPLATES */.Q)
        .makeOptionMandatory())
        .option('-d, --directory <directory>', 'plugins directory that it is added to', 'plugins')
        .option('--image <reference>', 'the image it is built as (default: after the id)');
    withResultOptions(command).action((id, options) => run(Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(294), __webpack_require__.e(3826)]).then(__webpack_require__.bind(__webpack_require__, 43826)).then(({ newPlugin }) => newPlugin(id, options, door))));
};

// EXTERNAL MODULE: ./src/definition/outcome.ts
var outcome = __webpack_require__(1441);
;// CONCATENATED MODULE: ./src/cli/choice-option.ts

/**
 * Parses the value of an option that is one of some words and may be given
 * several times.
 * @throws InvalidArgumentError for any other word.
 */
function choiceOption(choices) {
    return (value, before) => {
        const choice = choices.find((it) => it === value);
        if (choice !== undefined)
            return [...(before ?? []), choice];
        throw new esm/* InvalidArgumentError */.Di(`Allowed are ${choices.join(', ')}.`);
    };
}

;// CONCATENATED MODULE: ./src/cli/commands/ps.ts





/** `ps` */
const declarePs = (program, door, run) => {
    const command = program
        .command('ps')
        .description('list the executions that run now, or all there were')
        .option('-a, --all', 'those that have ended, too, the newest first')
        .addOption(new esm/* Option */.c$('-n, --limit <count>', 'how many at most (default: 50 of all)').argParser(countOption(1, 100_000)))
        .addOption(new esm/* Option */.c$('--outcome <outcome>', 'only those that ended so; may be repeated').argParser(choiceOption(outcome/* OUTCOMES */.i)))
        .option('--plugin <id>', 'only those of this plugin');
    withResultOptions(withRecordsOptions(command)).action((options) => run(Promise.all(/* import() */[__webpack_require__.e(8775), __webpack_require__.e(678), __webpack_require__.e(1105)]).then(__webpack_require__.bind(__webpack_require__, 81105)).then(({ listExecutions }) => listExecutions(options, door))));
};

;// CONCATENATED MODULE: ./src/cli/commands/register.ts

/** `register <source>` */
const declareRegister = (program, door, run) => {
    const command = program
        .command('register <file|url|image>')
        .description('check a definition and its image, and write it into the plugins directory')
        .option('--pin', 'name the image by its digest in the definition')
        .option('--force', 'replace another definition of the same version')
        .option('--no-start', 'do not start the plugin once to see that it starts')
        .option('--local', 'ask no registry: the image is on this engine only, and is not locked');
    withResultOptions(withRegistryOptions(command)).action((source, options) => run(Promise.all(/* import() */[__webpack_require__.e(294), __webpack_require__.e(8775), __webpack_require__.e(4870), __webpack_require__.e(6753), __webpack_require__.e(8366), __webpack_require__.e(2073), __webpack_require__.e(5448)]).then(__webpack_require__.bind(__webpack_require__, 33067)).then(({ registerPlugin }) => registerPlugin(source, options, door))));
};

;// CONCATENATED MODULE: ./src/cli/commands/run.ts


/** `run <plugin>` */
const declareRun = (program, door, run) => {
    const command = program
        .command('run <plugin> [-]')
        .description('run a plugin: the input comes from an option, or from stdin with -; the output goes to stdout')
        .option('-i, --input <json>', 'the JSON value for the plugin')
        .option('--input-file <file>', 'a file that holds the JSON value; - for stdin')
        .option('--env <NAME=value>', 'override a variable of `env`', collect)
        .option('--secret <NAME[=value]>', 'a secret that the definition declares; without a value it is taken from the environment', collect)
        .option('--files <glob>', 'files that the plugin gets', collect)
        .option('--artifacts-dir <directory>', 'new directory for what it leaves')
        .option('--workspace <directory>', 'the repository (default: here)')
        .option('--timeout <duration>', 'such as 90s or 10m')
        .option('--cpu <quantity>', 'such as 500m or 2')
        .option('--memory <quantity>', 'such as 256Mi')
        .addOption(new esm/* Option */.c$('--pull <when>', 'when to pull the image').choices([
        'missing',
        'always',
        'never',
    ]))
        .option('-q, --quiet', "write no progress and not the plugin's log");
    withResultOptions(withRecordsOptions(withRegistryOptions(command)));
    command.action((plugin, dash, options) => run(Promise.all(/* import() */[__webpack_require__.e(294), __webpack_require__.e(8775), __webpack_require__.e(4870), __webpack_require__.e(6753), __webpack_require__.e(8366), __webpack_require__.e(1490)]).then(__webpack_require__.bind(__webpack_require__, 61490)).then(({ runPlugin }) => runPlugin(plugin, dash, options, door))));
};

;// CONCATENATED MODULE: ./src/cli/commands/schema.ts

/** `schema [of]` */
const declareSchema = (program, door, run) => {
    program
        .command('schema')
        .description('print the JSON Schema of a definition, a policy or a record')
        .addArgument(new esm/* Argument */.ef('[of]', 'what it is the schema of')
        .choices(['definition', 'policy', 'execution'])
        .default('definition'))
        .action((of) => run(__webpack_require__.e(/* import() */ 3067).then(__webpack_require__.bind(__webpack_require__, 43067)).then(({ printSchema }) => printSchema(of, door))));
};

;// CONCATENATED MODULE: ./src/cli/commands/serve.ts


/** `serve` */
const declareServe = (program, door, run) => {
    const command = program
        .command('serve')
        .description('answer HTTP requests that run plugins, until it is stopped')
        .option('--host <host>', 'address to listen on', '127.0.0.1')
        .option('--port <port>', 'port to listen on; 0 for a free one', '0')
        .option('--token-file <file>', 'file with the token that clients need, instead of a new one')
        .option('--no-auth', 'ask nobody for a token; only on a loopback address')
        .option('--tls-cert <file>', 'certificate chain (PEM): serve HTTPS')
        .option('--tls-key <file>', 'key of the certificate (PEM)')
        .option('--insecure-http', 'serve plain HTTP on an address that others reach: something in front has to encrypt')
        .option('--allowed-host <name>', 'a further name that clients use for this server', collect)
        .option('--allow-registration', 'let clients add and remove plugins of their own')
        .option('--secret <NAME>', 'a variable of this environment that plugins which declare it get', collect)
        .option('--workspace <directory>', 'the repository that plugins with a `workspace` see (default: none)')
        .addOption(new esm/* Option */.c$('--pull <when>', 'when to pull images')
        .choices(['missing', 'always', 'never'])
        .default('missing'))
        .option('--concurrency <n>', 'how many plugins run at once')
        .option('--max-queue <n>', 'how many tasks may wait')
        .option('--cpu-budget <quantity>', 'CPUs of all that run at once')
        .option('--memory-budget <quantity>', 'memory of all that run at once')
        .option('--body-limit <quantity>', 'largest input', '16Mi')
        .option('--shutdown-grace <duration>', 'how long running plugins get when it is stopped', '30s');
    withRecordsOptions(withRegistryOptions(command));
    command.action((options) => run(Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(1487), __webpack_require__.e(2815), __webpack_require__.e(8140), __webpack_require__.e(294), __webpack_require__.e(8775), __webpack_require__.e(4870), __webpack_require__.e(6753), __webpack_require__.e(8366), __webpack_require__.e(4642)]).then(__webpack_require__.bind(__webpack_require__, 34642)).then(({ serve }) => serve(options, door))));
};

;// CONCATENATED MODULE: ./src/cli/commands/test.ts


/** `test [plugins...]` */
const declareTest = (program, door, run) => {
    const command = program
        .command('test [plugins...]')
        .description('run the `tests:` of the plugins, or of some of them')
        .option('-f, --filter <text>', 'only cases with this text in their name')
        .option('-c, --concurrency <number>', 'how many cases run at once (default: by CPUs and memory)')
        .option('--bail', 'end with the first case that fails')
        .option('--secret <NAME[=value]>', 'a secret that plugins declare; without a value it is taken from the environment', collect)
        .option('--fail-on-skipped', 'fail when a case was skipped, for want of a secret')
        .option('--workspace <directory>', 'the repository (default: here)')
        .addOption(new esm/* Option */.c$('--pull <when>', 'when to pull the image').choices([
        'missing',
        'always',
        'never',
    ]))
        .option('--junit <file>', 'write a JUnit XML report, too')
        .addOption(new esm/* Option */.c$('--tap', 'write the result in TAP version 14').conflicts('json'))
        .option('-q, --quiet', 'write no progress');
    withResultOptions(withRecordsOptions(withRegistryOptions(command)));
    command.action((plugins, options) => run(Promise.all(/* import() */[__webpack_require__.e(294), __webpack_require__.e(8775), __webpack_require__.e(4870), __webpack_require__.e(6753), __webpack_require__.e(8366), __webpack_require__.e(4448)]).then(__webpack_require__.bind(__webpack_require__, 34448)).then(({ testPlugins }) => testPlugins(plugins, options, door))));
};

;// CONCATENATED MODULE: ./src/cli/commands/unregister.ts

/** `unregister <plugin>` */
const declareUnregister = (program, door, run) => {
    const command = program
        .command('unregister <plugin>')
        .description("remove a definition and what the lock has for it; other files of the plugin's directory stay");
    withResultOptions(withPluginsDirOption(command)).action((plugin, options) => run(Promise.all(/* import() */[__webpack_require__.e(294), __webpack_require__.e(5312)]).then(__webpack_require__.bind(__webpack_require__, 55312)).then(({ unregisterPlugin }) => unregisterPlugin(plugin, options, door))));
};

;// CONCATENATED MODULE: ./src/cli/commands/usage.ts



/** `usage <execution>` */
const declareUsage = (program, door, run) => {
    const command = program
        .command('usage <execution>')
        .description('show what an execution used, and memory and CPU over time')
        .addOption(new esm/* Option */.c$('--attempt <number>', 'that of one attempt (default: the last)').argParser(countOption(1, 1_000)));
    withResultOptions(withRecordsOptions(command)).action((execution, options) => run(Promise.all(/* import() */[__webpack_require__.e(9969), __webpack_require__.e(5694)]).then(__webpack_require__.bind(__webpack_require__, 85694)).then(({ showUsage }) => showUsage(execution, options, door))));
};

;// CONCATENATED MODULE: ./src/cli/commands/validate.ts


/** `validate [files…]` */
const declareValidate = (program, door, run) => {
    const command = program
        .command('validate [files...]')
        .description('check definitions and policies, and write every fault with its line; without files, those of the plugins directories')
        .addOption(new esm/* Option */.c$('--format <format>', 'how faults are written (default: text)').choices(['text', 'json', 'github', 'sarif']));
    withResultOptions(withRegistryOptions(command)).action((files, options) => run(Promise.all(/* import() */[__webpack_require__.e(294), __webpack_require__.e(4870), __webpack_require__.e(5106)]).then(__webpack_require__.bind(__webpack_require__, 25106)).then(({ validatePlugins }) => validatePlugins(files, options, door))));
};

;// CONCATENATED MODULE: ./src/cli/commands.ts


















/** Every command, in the order of the help. */
const COMMANDS = [
    declareRun,
    declareList,
    declareDescribe,
    declareValidate,
    declareTest,
    declareNew,
    declareRegister,
    declareUnregister,
    declareLock,
    declareBuild,
    declareServe,
    declarePs,
    declareLogs,
    declareInspect,
    declareUsage,
    declareGc,
    declareSchema,
    declareCompletion,
];

// EXTERNAL MODULE: ./src/cli/quick-answer.ts + 1 modules
var quick_answer = __webpack_require__(37810);
;// CONCATENATED MODULE: ./src/cli/program.ts




/**
 * The command line as a parser.
 * @param onExitCode is told what a command wants the process to exit with.
 */
function createProgram(door, onExitCode) {
    const program = new esm/* Command */.uB('plugin-runner')
        .description('Run container plugins as typed, sandboxed, limited tasks.')
        .version(package_0/* version */.rE, '-V, --version', 'print the version')
        .helpCommand('help [command]', 'print the help of a command')
        .showSuggestionAfterError()
        .exitOverride()
        .configureOutput({
        writeOut: (text) => void door.stdout.write(text),
        writeErr: (text) => void door.stderr.write(text),
        getOutHelpWidth: () => helpWidth(door.stdout),
        getErrHelpWidth: () => helpWidth(door.stderr),
    });
    const run = async (exitCode) => onExitCode(await exitCode);
    for (const declare of COMMANDS)
        declare(program, door, run);
    return program;
}
function helpWidth({ columns = quick_answer/* MAX_HELP_COLUMNS */.n }) {
    return Math.min(columns, quick_answer/* MAX_HELP_COLUMNS */.n);
}

// EXTERNAL MODULE: ./src/cli/stdout-error.ts
var stdout_error = __webpack_require__(11184);
// EXTERNAL MODULE: ./src/cli/usage-error.ts
var usage_error = __webpack_require__(14226);
;// CONCATENATED MODULE: ./src/cli/run-cli.ts








/**
 * Runs one command line. Whatever happens becomes a message on stderr and the
 * returned exit code.
 * @param argv what stands behind the name of the program.
 */
async function runCli(argv, door) {
    let exitCode = 0;
    try {
        const program = createProgram(door, (code) => {
            exitCode = code;
        });
        await program.parseAsync([...argv], { from: 'user' });
        return exitCode;
    }
    catch (error) {
        if (error instanceof esm/* CommanderError */.b7) {
            return error.exitCode === 0 ? 0 : exit_code/* USAGE_EXIT_CODE */.J5;
        }
        return reportError(error, door);
    }
}
function reportError(error, { stderr, env, cancel }) {
    // Of a signal that something passed on; the user knows.
    if (cancel.aborted && error === cancel.reason)
        return exit_code/* EXIT_CODES */.ai.cancelled;
    if (error instanceof usage_error/* UsageError */.e) {
        stderr.write(`error: ${(0,inert_text/* inertText */.U)(error.message)}\n`);
        return exit_code/* USAGE_EXIT_CODE */.J5;
    }
    if (error instanceof task_error/* TaskError */.Ik) {
        stderr.write(`${error.outcome}: ${(0,inert_text/* inertText */.U)(error.message)}\n`);
        return exit_code/* EXIT_CODES */.ai[error.outcome];
    }
    if (error instanceof stdout_error/* StdoutError */.u) {
        stderr.write(`error: ${error.message}\n`);
        return exit_code/* STDOUT_EXIT_CODE */.tu;
    }
    stderr.write(`plugin-runner could not go on: ${(0,inert_text/* inertText */.U)(error.message)}\n` +
        (env['PLUGIN_RUNNER_DEBUG']
            ? `${(0,inert_text/* inertText */.U)(error.stack ?? '')}\n`
            : `Set ${(0,quote/* quote */.h)('PLUGIN_RUNNER_DEBUG=1')} to see where.\n`));
    return exit_code/* FAULT_EXIT_CODE */.i6;
}

;// CONCATENATED MODULE: ./src/cli/start-cli.ts



/** Everything is closed by then; a leak must not hang a script. */
const LINGER_MS = 1_500;
/**
 * Runs a command line in this process, which exits with what comes of it.
 * @param argv what stands behind the name of the program.
 */
async function startCli(argv, stdout) {
    const cancel = new AbortController();
    const hurry = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        // The first asks to stop; whoever sends another does not want to wait.
        process.on(signal, () => (cancel.signal.aborted ? hurry : cancel).abort());
    }
    process.stderr.on('error', () => undefined);
    joinWrites(process.stderr);
    process.exitCode = await runCli(argv, {
        env: process.env,
        cwd: process.cwd(),
        stdout,
        stderr: process.stderr,
        // Opened where it is read: nothing else is to wait for it.
        get stdin() {
            return process.stdin;
        },
        // npm installs a link to it.
        entryFile: (0,external_node_fs_.realpathSync)(process.argv[1] ?? ''),
        cancel: cancel.signal,
        hurry: hurry.signal,
    });
    setTimeout(() => {
        // What a slow reader has not read yet is the result.
        if (stdout.writableLength === 0 || cancel.signal.aborted)
            process.exit();
    }, LINGER_MS).unref();
}


/***/ }),

/***/ 11184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ StdoutError)
/* harmony export */ });
/** The result cannot be written to stdout: a full disk, say. */
class StdoutError extends Error {
    /** @param code of the system, such as `ENOSPC` */
    constructor(code, options) {
        super(`The result could not be written to stdout (${code}): what is there is not the whole of it.`, options);
    }
}


/***/ }),

/***/ 75941:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ TEMPLATES),
/* harmony export */   w: () => (/* binding */ templateDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** What `new` can write a plugin in: directories of `templates/`. */
const TEMPLATES = ['python', 'node', 'go', 'shell'];
/** Absolute path of a template: it is beside the bundle of the CLI. */
function templateDirectory(template, { entryFile }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(entryFile), '..', 'templates', template);
}


/***/ }),

/***/ 14226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/** The command line cannot be used. One sentence: what, and what to do. */
class UsageError extends Error {
}


/***/ }),

/***/ 1441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ OUTCOMES)
/* harmony export */ });
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


/***/ }),

/***/ 41969:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ LONG_QUOTE),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/** Longest quotation, in characters: enough to recognise, too short to flood. */
const MAX_LENGTH = 80;
/** For the words of an engine or a registry, whose end holds the reason. */
const LONG_QUOTE = 600;
/**
 * What a terminal, a log viewer or an editor would act on instead of showing:
 * C0 and C1 controls, NEL, line and paragraph separators, and the invisible
 * format characters, among them the bidirectional overrides.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/**
 * A text from outside, made safe to show in a message: JSON-quoted, cut to
 * `maxLength` characters, every control and invisible character escaped.
 */
function quote(text, maxLength = MAX_LENGTH) {
    // Twice the length in code units holds every code point that can be shown.
    const points = Array.from(text.slice(0, 2 * maxLength + 1));
    const isCut = points.length > maxLength;
    const shown = isCut ? points.slice(0, maxLength).join('') : text;
    return JSON.stringify(shown).replace(UNSAFE, escape) + (isCut ? '…' : '');
}
function escape(character) {
    return Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}


/***/ }),

/***/ 73579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ TaskError),
/* harmony export */   NJ: () => (/* binding */ EngineError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * An expected end of a task. The subclass says who must act; `outcome` says
 * what ended the execution. The message is for the reader of the failed job:
 * what happened, which rule, what to do; it never needs a stack trace.
 */
class TaskError extends Error {
    /** The outcome the execution ends with. */
    outcome;
    constructor(outcome, message, options) {
        super(message, options);
        this.name = new.target.name;
        this.outcome = outcome;
    }
}
/** The workflow or the definition must change. */
class UserError extends TaskError {
}
/** The machine must change: the engine, the image, the network. */
class EngineError extends TaskError {
}


/***/ }),

/***/ 41854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ withoutCommandMarks)
/* harmony export */ });
/**
 * A line in which a workflow runner finds no `##[`, one of the two forms of its
 * commands, which acts anywhere in a line: a character that nobody sees parts it
 * (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs).
 */
function withoutCommandMarks(line) {
    return line.replaceAll('##[', '#\u200b#[');
}


/***/ }),

/***/ 83400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutControls)
/* harmony export */ });
/**
 * Control characters, and the invisible format characters that reorder or hide
 * text; the tab stays.
 */
const UNSAFE = /[^\P{Cc}\t]|[\p{Cf}\p{Zl}\p{Zp}]/gu;
/** One line that no viewer acts on: every control character is escaped. */
function withoutControls(line) {
    return line.replace(UNSAFE, (character) => {
        const code = character.codePointAt(0) ?? 0;
        return code < 0x100
            ? `\\x${code.toString(16).padStart(2, '0')}`
            : `\\u{${code.toString(16)}}`;
    });
}


/***/ })

};
