export const id = 8873;
export const ids = [8873];
export const modules = {

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

/***/ 58873:
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
// EXTERNAL MODULE: ./src/definition/sentence.ts
var sentence = __webpack_require__(51352);
// EXTERNAL MODULE: ./src/definition/value-error.ts
var value_error = __webpack_require__(64447);
// EXTERNAL MODULE: ./src/cli/usage-error.ts
var usage_error = __webpack_require__(14226);
;// CONCATENATED MODULE: ./src/cli/value-option.ts





/**
 * An option whose value is parsed with the command line, so that one that cannot
 * be used is refused before anything is done, and all of them in the same words.
 * @param parse throws ValueError naming the rule.
 */
function valueOption(flags, description, parse) {
    const option = new esm/* Option */.c$(flags, description);
    return option.argParser((text) => parsedBy(parse, text, option));
}
/** The same for one that may be given several times. */
function repeatedOption(flags, description, parse) {
    const option = new esm/* Option */.c$(flags, description);
    return option.argParser((text, before) => [
        ...(before ?? []),
        parsedBy(parse, text, option),
    ]);
}
/** An option whose value is one of some words. */
function choiceOption(flags, description, choices) {
    const option = new esm/* Option */.c$(flags, description).choices(choices);
    return option.argParser((text) => parsedBy(oneOf(choices), text, option));
}
/** @throws ValueError for any other word */
function oneOf(words) {
    return (text) => {
        const word = words.find((it) => it === text);
        if (word !== undefined)
            return word;
        throw new value_error/* ValueError */.Q(`${(0,quote/* quote */.h)(text)} is none of ${words.join(', ')}`);
    };
}
function parsedBy(parse, text, { long, flags }) {
    try {
        return parse(text);
    }
    catch (error) {
        if (!(error instanceof value_error/* ValueError */.Q))
            throw error;
        throw new usage_error/* UsageError */.e(`${long ?? flags} is not usable: ${(0,sentence/* sentence */.e)(error.message)}`);
    }
}

;// CONCATENATED MODULE: ./src/cli/options.ts


/** Declares {@link RegistryOptions}. */
function withRegistryOptions(command) {
    return withPluginsDirOption(command).option('--policy <file>', 'policy that every plugin must keep to, instead of the policy.yaml of the first plugins directory');
}
/** Declares those of {@link RegistryOptions} that say which plugins there are. */
function withPluginsDirOption(command) {
    return command.addOption(new esm/* Option */.c$('-d, --plugins-dir <directory>', 'directory of plugin definitions; may be repeated (default: plugins)').argParser(collect));
}
/** When to pull: `missing`, `always` or `never`. */
function pullOption(description) {
    const policies = ['missing', 'always', 'never'];
    return choiceOption('--pull <when>', description, policies);
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
    withResultOptions(withRegistryOptions(command)).action((plugins, options) => run(Promise.all(/* import() */[__webpack_require__.e(646), __webpack_require__.e(8775), __webpack_require__.e(676), __webpack_require__.e(4570), __webpack_require__.e(9266)]).then(__webpack_require__.bind(__webpack_require__, 38582)).then(({ buildPlugins }) => buildPlugins(plugins, options, door))));
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
    withResultOptions(withPluginsDirOption(command)).action((plugin, options) => run(Promise.all(/* import() */[__webpack_require__.e(646), __webpack_require__.e(4870), __webpack_require__.e(8013)]).then(__webpack_require__.bind(__webpack_require__, 88013)).then(({ describePlugin }) => describePlugin(plugin, options, door))));
};

// EXTERNAL MODULE: ./src/definition/duration.ts
var duration = __webpack_require__(94957);
;// CONCATENATED MODULE: ./src/cli/parse-age.ts



const DAY_MS = 24 * 60 * 60 * 1000;
/**
 * An age in milliseconds: days such as `7d`, or a duration of a definition.
 * @throws ValueError with both
 */
function parseAge(text) {
    const [, days] = /^(\d{1,5})d$/.exec(text) ?? [];
    if (days !== undefined)
        return Number(days) * DAY_MS;
    try {
        return (0,duration/* parseDuration */.E)(text);
    }
    catch (error) {
        if (!(error instanceof value_error/* ValueError */.Q))
            throw error;
        throw new value_error/* ValueError */.Q(`${(0,quote/* quote */.h)(text)} is not an age: write days like "7d", or up to 24 hours like "12h" or "1h30m"`);
    }
}

;// CONCATENATED MODULE: ./src/cli/whole-number.ts


/**
 * Parses a whole number of a range.
 * @throws ValueError for anything else
 */
function wholeNumber(least, most) {
    return (text) => {
        const number = /^\d{1,12}$/.test(text) ? Number(text) : NaN;
        if (number >= least && number <= most)
            return number;
        throw new value_error/* ValueError */.Q(`${(0,quote/* quote */.h)(text)} is not a whole number from ${least} to ${most}`);
    };
}

;// CONCATENATED MODULE: ./src/cli/commands/gc.ts




/** `gc` */
const declareGc = (program, door, run) => {
    const command = program
        .command('gc')
        .description('remove containers that killed executions have left, and old records')
        .addOption(valueOption('--keep <count>', 'the newest records, which stay (default: 1000)', wholeNumber(0, 1_000_000)))
        .addOption(valueOption('--older-than <age>', 'such as 7d or 12h: older records go (default: 30d)', parseAge))
        .option('--all', 'the records of all executions that have ended')
        .option('--dry-run', 'say what would be removed, and remove nothing');
    withResultOptions(withRecordsOptions(command)).action((options) => run(Promise.all(/* import() */[__webpack_require__.e(8775), __webpack_require__.e(4317), __webpack_require__.e(4834)]).then(__webpack_require__.bind(__webpack_require__, 14834)).then(({ collectGarbage }) => collectGarbage(options, door))));
};

;// CONCATENATED MODULE: ./src/cli/commands/inspect.ts

/** `inspect <execution>` */
const declareInspect = (program, door, run) => {
    const command = program
        .command('inspect <execution>')
        .description('show the record of an execution: its id, the beginning of it, or "latest"');
    withResultOptions(withRecordsOptions(command)).action((execution, options) => run(Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(5191)]).then(__webpack_require__.bind(__webpack_require__, 65191)).then(({ showRecord }) => showRecord(execution, options, door))));
};

;// CONCATENATED MODULE: ./src/cli/commands/list.ts

/** `list` */
const declareList = (program, door, run) => {
    const command = program
        .command('list')
        .description('list the plugins that can be run');
    withResultOptions(withPluginsDirOption(command)).action((options) => run(Promise.all(/* import() */[__webpack_require__.e(646), __webpack_require__.e(4568)]).then(__webpack_require__.bind(__webpack_require__, 74568)).then(({ listPlugins }) => listPlugins(options, door))));
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
    withResultOptions(withPluginsDirOption(command)).action((plugins, options) => run(Promise.all(/* import() */[__webpack_require__.e(646), __webpack_require__.e(8775), __webpack_require__.e(4570), __webpack_require__.e(465)]).then(__webpack_require__.bind(__webpack_require__, 61223)).then(({ lockPlugins }) => lockPlugins(plugins, options, door))));
};

;// CONCATENATED MODULE: ./src/cli/commands/logs.ts



/** `logs <execution>` */
const declareLogs = (program, door, run) => {
    const command = program
        .command('logs <execution>')
        .description('show the log of an execution: its id, the beginning of it, or "latest"')
        .option('-f, --follow', 'go on with what it prints, until it ends')
        .option('--stdout', 'its output instead of its log')
        .addOption(valueOption('--tail <lines>', 'only the last lines', wholeNumber(0, 1_000_000_000)))
        .addOption(valueOption('--attempt <number>', 'that of one attempt only (default: the last)', wholeNumber(1, 1_000)))
        .option('--raw', 'byte for byte on a terminal, too, which may act on it');
    withRecordsOptions(command).action((execution, options) => run(Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(3998)]).then(__webpack_require__.bind(__webpack_require__, 13998)).then(({ showLog }) => showLog(execution, options, door))));
};

// EXTERNAL MODULE: ./src/definition/image-reference.ts
var image_reference = __webpack_require__(94608);
// EXTERNAL MODULE: ./src/cli/templates.ts
var templates = __webpack_require__(75941);
;// CONCATENATED MODULE: ./src/cli/commands/new.ts




/** `new <id>` */
const declareNew = (program, door, run) => {
    const command = program
        .command('new <id>')
        .description('write a complete plugin to start from: definition, image, source and tests')
        .addOption(choiceOption('-t, --template <language>', 'what it is written in', templates/* TEMPLATES */.Q).makeOptionMandatory())
        .option('-d, --directory <directory>', 'plugins directory that it is added to', 'plugins')
        .addOption(valueOption('--image <reference>', 'the image it is built as (default: after the id)', (text) => (0,image_reference/* parseImageReference */.o)(text).text));
    withResultOptions(command).action((id, options) => run(Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(646), __webpack_require__.e(3826)]).then(__webpack_require__.bind(__webpack_require__, 43826)).then(({ newPlugin }) => newPlugin(id, options, door))));
};

// EXTERNAL MODULE: ./src/definition/outcome.ts
var outcome = __webpack_require__(1441);
;// CONCATENATED MODULE: ./src/cli/commands/ps.ts




/** `ps` */
const declarePs = (program, door, run) => {
    const command = program
        .command('ps')
        .description('list the executions that run now, or all there were')
        .option('-a, --all', 'those that have ended, too, the newest first')
        .addOption(valueOption('-n, --limit <count>', 'how many at most (default: 50 of all)', wholeNumber(1, 100_000)))
        .addOption(repeatedOption('--outcome <outcome>', 'only those that ended so; may be repeated', oneOf(outcome/* OUTCOMES */.i)))
        .option('--plugin <id>', 'only those of this plugin');
    withResultOptions(withRecordsOptions(command)).action((options) => run(Promise.all(/* import() */[__webpack_require__.e(8775), __webpack_require__.e(4317), __webpack_require__.e(1105)]).then(__webpack_require__.bind(__webpack_require__, 81105)).then(({ listExecutions }) => listExecutions(options, door))));
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
    withResultOptions(withRegistryOptions(command)).action((source, options) => run(Promise.all(/* import() */[__webpack_require__.e(646), __webpack_require__.e(8775), __webpack_require__.e(4870), __webpack_require__.e(676), __webpack_require__.e(1691), __webpack_require__.e(4570), __webpack_require__.e(3720), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 9161)).then(({ registerPlugin }) => registerPlugin(source, options, door))));
};

// EXTERNAL MODULE: ./src/definition/quantity.ts
var quantity = __webpack_require__(64960);
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
        .addOption(valueOption('--timeout <duration>', 'such as 90s or 10m', duration/* parseDuration */.E))
        .addOption(valueOption('--cpu <quantity>', 'such as 500m or 2', quantity/* parseCpu */.Oh))
        .addOption(valueOption('--memory <quantity>', 'such as 256Mi', quantity/* parseMemory */.Pw))
        .addOption(pullOption('when to pull the image'))
        .option('-q, --quiet', "write no progress and not the plugin's log");
    withResultOptions(withRecordsOptions(withRegistryOptions(command)));
    command.action((plugin, dash, options) => run(Promise.all(/* import() */[__webpack_require__.e(646), __webpack_require__.e(8775), __webpack_require__.e(4870), __webpack_require__.e(676), __webpack_require__.e(1691), __webpack_require__.e(1097), __webpack_require__.e(1200)]).then(__webpack_require__.bind(__webpack_require__, 61200)).then(({ runPlugin }) => runPlugin(plugin, dash, options, door))));
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

// EXTERNAL MODULE: ./src/runner/compose-input.ts + 2 modules
var compose_input = __webpack_require__(41058);
;// CONCATENATED MODULE: ./src/cli/commands/serve.ts








/** `serve` */
const declareServe = (program, door, run) => {
    const command = program
        .command('serve')
        .description('answer HTTP requests that run plugins, until it is stopped')
        .option('--host <host>', 'address to listen on', '127.0.0.1')
        .addOption(valueOption('--port <port>', 'port to listen on; 0 for a free one', wholeNumber(0, 65_535)).default(0))
        .option('--token-file <file>', 'file with the token that clients need, instead of a new one')
        .option('--no-auth', 'ask nobody for a token; only on a loopback address')
        .option('--tls-cert <file>', 'certificate chain (PEM): serve HTTPS')
        .option('--tls-key <file>', 'key of the certificate (PEM)')
        .option('--insecure-http', 'serve plain HTTP on an address that others reach: something in front has to encrypt')
        .option('--allowed-host <name>', 'a further name that clients use for this server', collect)
        .option('--allow-registration', 'let clients add and remove plugins of their own')
        .option('--secret <NAME>', 'a variable of this environment that plugins which declare it get', collect)
        .option('--workspace <directory>', 'the repository that plugins with a `workspace` see (default: none)')
        .addOption(pullOption('when to pull images').default('missing'))
        .addOption(valueOption('--concurrency <n>', 'how many plugins run at once', wholeNumber(1, 10_000)))
        .addOption(valueOption('--max-queue <n>', 'how many tasks may wait', wholeNumber(0, 100_000)))
        .addOption(valueOption('--cpu-budget <quantity>', 'CPUs of all that run at once', quantity/* parseCpu */.Oh))
        .addOption(valueOption('--memory-budget <quantity>', 'memory of all that run at once', quantity/* parseMemory */.Pw))
        .addOption(valueOption('--body-limit <quantity>', 'largest input', bodyLimit).default(16 * 2 ** 20, '16Mi'))
        .addOption(valueOption('--shutdown-grace <duration>', 'how long running plugins get when it is stopped', duration/* parseDuration */.E).default(30_000, '30s'));
    withRecordsOptions(withRegistryOptions(command));
    command.action((options) => run(Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(1487), __webpack_require__.e(2815), __webpack_require__.e(8140), __webpack_require__.e(646), __webpack_require__.e(8775), __webpack_require__.e(4870), __webpack_require__.e(4317), __webpack_require__.e(676), __webpack_require__.e(1691), __webpack_require__.e(4570), __webpack_require__.e(3720), __webpack_require__.e(6223)]).then(__webpack_require__.bind(__webpack_require__, 16223)).then(({ serve }) => serve(options, door))));
};
function bodyLimit(text) {
    const bytes = (0,quantity/* parseSize */.DB)(text);
    if (bytes <= compose_input/* MAX_INPUT_BYTES */.su)
        return bytes;
    throw new value_error/* ValueError */.Q(`${(0,quote/* quote */.h)(text)} is more than "256Mi", the most an input may have`);
}

;// CONCATENATED MODULE: ./src/cli/commands/test.ts




/** `test [plugins...]` */
const declareTest = (program, door, run) => {
    const command = program
        .command('test [plugins...]')
        .description('run the `tests:` of the plugins, or of some of them')
        .option('-f, --filter <text>', 'only cases with this text in their name')
        .addOption(valueOption('-c, --concurrency <number>', 'how many cases run at once (default: by CPUs and memory)', wholeNumber(1, 999)))
        .option('--bail', 'end with the first case that fails')
        .option('--secret <NAME[=value]>', 'a secret that plugins declare; without a value it is taken from the environment', collect)
        .option('--fail-on-skipped', 'fail when a case was skipped, for want of a secret')
        .option('--workspace <directory>', 'the repository (default: here)')
        .addOption(pullOption('when to pull the image'))
        .option('--junit <file>', 'write a JUnit XML report, too; - for one on stdout instead of a text')
        .addOption(new esm/* Option */.c$('--tap', 'write the result in TAP version 14').conflicts('json'))
        .option('-q, --quiet', 'write no progress');
    withResultOptions(withRecordsOptions(withRegistryOptions(command)));
    command.action((plugins, options) => run(Promise.all(/* import() */[__webpack_require__.e(646), __webpack_require__.e(8775), __webpack_require__.e(4870), __webpack_require__.e(676), __webpack_require__.e(1691), __webpack_require__.e(1097), __webpack_require__.e(2365)]).then(__webpack_require__.bind(__webpack_require__, 82365)).then(({ testPlugins }) => testPlugins(plugins, options, door))));
};

;// CONCATENATED MODULE: ./src/cli/commands/unregister.ts

/** `unregister <plugin>` */
const declareUnregister = (program, door, run) => {
    const command = program
        .command('unregister <plugin>')
        .description("remove a definition and what the lock has for it; other files of the plugin's directory stay");
    withResultOptions(withPluginsDirOption(command)).action((plugin, options) => run(Promise.all(/* import() */[__webpack_require__.e(646), __webpack_require__.e(5312)]).then(__webpack_require__.bind(__webpack_require__, 55312)).then(({ unregisterPlugin }) => unregisterPlugin(plugin, options, door))));
};

;// CONCATENATED MODULE: ./src/cli/commands/usage.ts



/** `usage <execution>` */
const declareUsage = (program, door, run) => {
    const command = program
        .command('usage <execution>')
        .description('show what an execution used, and memory and CPU over time')
        .addOption(valueOption('--attempt <number>', 'that of one attempt (default: the last)', wholeNumber(1, 1_000)));
    withResultOptions(withRecordsOptions(command)).action((execution, options) => run(Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(5694)]).then(__webpack_require__.bind(__webpack_require__, 85694)).then(({ showUsage }) => showUsage(execution, options, door))));
};

;// CONCATENATED MODULE: ./src/cli/commands/validate.ts


/** `validate [files…]` */
const declareValidate = (program, door, run) => {
    const command = program
        .command('validate [files...]')
        .description('check definitions and policies, and write every fault with its line; without files, those of the plugins directories')
        .addOption(choiceOption('--format <format>', 'how faults are written (default: text)', ['text', 'json', 'github', 'sarif']));
    withResultOptions(withRegistryOptions(command)).action((files, options) => run(Promise.all(/* import() */[__webpack_require__.e(646), __webpack_require__.e(4870), __webpack_require__.e(5106)]).then(__webpack_require__.bind(__webpack_require__, 25106)).then(({ validatePlugins }) => validatePlugins(files, options, door))));
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
// EXTERNAL MODULE: ./src/cli/terminal-columns.ts
var terminal_columns = __webpack_require__(92146);
;// CONCATENATED MODULE: ./src/cli/program.ts





/**
 * The command line as a parser.
 * @param onExitCode is told what a command wants the process to exit with.
 * @param onHelp gets what is asked for as help, or as the version.
 */
function createProgram(door, onExitCode, onHelp) {
    const program = new esm/* Command */.uB('plugin-runner')
        .description('Run container plugins as typed, sandboxed, limited tasks.')
        .version(package_0/* version */.rE, '-V, --version', 'print the version')
        .helpCommand('help [command]', 'print the help of a command')
        .showSuggestionAfterError()
        .exitOverride()
        .configureOutput({
        writeOut: onHelp,
        writeErr: (text) => void door.stderr.write(text),
        getOutHelpWidth: () => helpWidth(door.stdout),
        getErrHelpWidth: () => helpWidth(door.stderr),
    });
    const run = async (exitCode) => onExitCode(await exitCode);
    for (const declare of COMMANDS)
        declare(program, door, run);
    return program;
}
function helpWidth(stream) {
    return Math.min((0,terminal_columns/* terminalColumns */.U)(stream), quick_answer/* MAX_HELP_COLUMNS */.n);
}

// EXTERNAL MODULE: ./src/cli/stdout-error.ts
var stdout_error = __webpack_require__(11184);
// EXTERNAL MODULE: ./src/cli/write-result.ts
var write_result = __webpack_require__(78007);
;// CONCATENATED MODULE: ./src/cli/run-cli.ts









/**
 * Runs one command line. Whatever happens becomes a message on stderr and the
 * returned exit code.
 * @param argv what stands behind the name of the program.
 */
async function runCli(argv, door) {
    try {
        return await parsed(argv, door);
    }
    catch (error) {
        return reportError(error, door);
    }
}
async function parsed(argv, door) {
    let exitCode = 0;
    let help = '';
    const program = createProgram(door, (code) => {
        exitCode = code;
    }, (text) => {
        help += text;
    });
    try {
        await program.parseAsync([...argv], { from: 'user' });
        return exitCode;
    }
    catch (error) {
        if (!(error instanceof esm/* CommanderError */.b7))
            throw error;
        if (error.exitCode !== 0)
            return exit_code/* USAGE_EXIT_CODE */.J5;
        await (0,write_result/* writeResult */.Z)(help, door);
        return 0;
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

/***/ 95536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ describeValue)
/* harmony export */ });
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41969);

/** A value as a message names it: scalars as written, the rest by its kind. */
function describeValue(value) {
    switch (typeof value) {
        case 'string':
            return (0,_quote__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(value);
        case 'number':
        case 'boolean':
            return String(value);
        case 'undefined':
            return 'nothing';
        default:
            if (value === null)
                return 'null';
            return Array.isArray(value) ? 'a list' : 'an object';
    }
}


/***/ }),

/***/ 94957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   r: () => (/* binding */ MAX_DURATION_MS)
/* harmony export */ });
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41969);
/* harmony import */ var _value_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64447);


/** The longest job a hosted runner allows is shorter. */
const MAX_DURATION_MS = 24 * 60 * 60 * 1000;
const NUMBER = String.raw `(\d{1,12}(?:\.\d{1,12})?)`;
const DURATION = new RegExp(`^(?:${NUMBER}h)?(?:${NUMBER}m)?(?:${NUMBER}s)?(?:${NUMBER}ms)?$`);
/** Milliseconds of `h`, `m`, `s` and `ms`, in the order they are written. */
const UNITS = [3600000n, 60000n, 1000n, 1n];
/**
 * A duration such as `5m`, `30s`, `1h30m`, `1.5s` or `500ms`, in milliseconds.
 * @throws ValueError when it has no unit, is not positive, is over 24 hours or
 * finer than a millisecond
 */
function parseDuration(text) {
    const shown = (0,_quote__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text);
    if (/^\d+(\.\d+)?$/.test(text))
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(withoutUnit(text));
    if (text.startsWith('-')) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${shown} is negative: a duration must be positive`);
    }
    const match = text === '' ? null : DURATION.exec(text);
    if (match === null) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${shown} is not a duration: write it like "5m", "30s", "1h30m" or "500ms"`);
    }
    const milliseconds = UNITS.reduce((sum, unit, at) => sum + toMilliseconds(match[at + 1], unit, shown), 0n);
    if (milliseconds === 0n) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${shown} is zero: a duration must be positive`);
    }
    if (milliseconds > BigInt(MAX_DURATION_MS)) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${shown} is more than 24 hours`);
    }
    return Number(milliseconds);
}
/** Advice that would be refused itself is none. */
function withoutUnit(text) {
    const seconds = `${text}s`;
    try {
        parseDuration(seconds);
        return `${(0,_quote__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} has no unit; did you mean ${(0,_quote__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(seconds)}?`;
    }
    catch {
        return `${(0,_quote__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} has no unit: write it like "5m", "30s", "1h30m" or "500ms"`;
    }
}
function toMilliseconds(digits, unit, shown) {
    const [whole = '0', fraction = ''] = (digits ?? '0').split('.');
    const scaled = BigInt(whole + fraction) * unit;
    const scale = 10n ** BigInt(fraction.length);
    if (scaled % scale !== 0n) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${shown} is finer than a millisecond`);
    }
    return scaled / scale;
}


/***/ }),

/***/ 18596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ DIGEST),
/* harmony export */   i: () => (/* binding */ PLATFORM)
/* harmony export */ });
/** `sha256:` and 64 lower-case hex digits. */
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** `os/arch` or `os/arch/variant`. */
const PLATFORM = /^[a-z0-9._-]{1,32}(?:\/[a-z0-9._-]{1,32}){1,2}$/;


/***/ }),

/***/ 94608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ byDigest),
/* harmony export */   o: () => (/* binding */ parseImageReference)
/* harmony export */ });
/* harmony import */ var _image_digests__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18596);
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41969);
/* harmony import */ var _value_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64447);



/** Longest name, registry and repository together. */
const MAX_NAME = 255;
/** A name, a tag and a digest at their longest. */
const MAX_TEXT = MAX_NAME + ':'.length + 128 + '@sha256:'.length + 64;
// https://github.com/distribution/reference/blob/main/regexp.go
const HOST_LABEL = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const REGISTRY = new RegExp(`^(?:${HOST_LABEL}(?:\\.${HOST_LABEL})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`);
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const IMAGE_ID = /^(?:sha256:)?[0-9a-f]{64}$/;
const DOCKER_HUB = new Set(['docker.io', 'index.docker.io']);
/**
 * Parses an image reference: `[registry/]repository[:tag][@digest]`.
 * @throws ValueError with the rule that is broken and the fix
 */
function parseImageReference(text) {
    const refuse = (why) => {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${(0,_quote__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} is not an image reference: ${why}`);
    };
    checkText(text, refuse);
    const [beforeDigest = '', ...digests] = text.split('@');
    const digest = digests.length === 0 ? undefined : digests.join('@');
    if (digest !== undefined && !_image_digests__WEBPACK_IMPORTED_MODULE_2__/* .DIGEST */ .D.test(digest)) {
        refuse('after "@" comes "sha256:" and 64 lower-case hex digits');
    }
    const colon = beforeDigest.indexOf(':', beforeDigest.lastIndexOf('/') + 1);
    const name = colon === -1 ? beforeDigest : beforeDigest.slice(0, colon);
    const tag = colon === -1 ? undefined : beforeDigest.slice(colon + 1);
    if (tag !== undefined && !TAG.test(tag)) {
        refuse('a tag is 1 to 128 letters, digits, dots, hyphens and underscores and starts with no dot or hyphen');
    }
    if (name.length > MAX_NAME) {
        refuse(`its name is longer than ${MAX_NAME} characters`);
    }
    return { text, ...splitName(name, refuse), tag, digest };
}
/** What has the digest in the repository of a reference, whatever its tag. */
function byDigest({ registry, repository }, digest) {
    const name = registry === undefined ? repository : `${registry}/${repository}`;
    const text = `${name}@${digest}`;
    return { text, registry, repository, tag: undefined, digest };
}
/** What people write instead of a reference, each with its own hint. */
function checkText(text, refuse) {
    if (text === '')
        refuse('it is empty; write one like "alpine:3.22"');
    if (text.length > MAX_TEXT)
        refuse('it is too long');
    if (/[\s\p{Cc}]/u.test(text)) {
        refuse('it must not contain spaces or line breaks');
    }
    if (text.startsWith('-'))
        refuse('it must not start with "-"');
    if (text.includes('://'))
        refuse('it is not a URL; leave the scheme out');
    if (IMAGE_ID.test(text)) {
        refuse('an image id exists on one machine only; name a repository');
    }
}
function splitName(name, refuse) {
    const slash = name.indexOf('/');
    const first = name.slice(0, Math.max(0, slash));
    const hasRegistry = /[.:]/.test(first) || first === 'localhost';
    if (hasRegistry && !REGISTRY.test(first)) {
        refuse(`${(0,_quote__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(first)} is not a registry such as "ghcr.io" or "localhost:5000"`);
    }
    const repository = hasRegistry ? name.slice(slash + 1) : name;
    if (/[A-Z]/.test(repository))
        refuse('a repository is lower-case');
    if (!repository.split('/').every((part) => PATH_COMPONENT.test(part))) {
        refuse('a repository is lower-case letters and digits, separated by ".", "_", "__", "-" or "/"');
    }
    if (!hasRegistry)
        return { registry: undefined, repository };
    return DOCKER_HUB.has(first)
        ? {
            registry: undefined,
            repository: repository.replace(/^library\/(?=[^/]+$)/, ''),
        }
        : { registry: first, repository };
}


/***/ }),

/***/ 54783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
/** True for a JSON object: not null, not an array. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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

/***/ 64960:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   Oh: () => (/* binding */ parseCpu),
/* harmony export */   Pw: () => (/* binding */ parseMemory)
/* harmony export */ });
/* unused harmony exports MIN_NANO_CPUS, MAX_CPUS, MIN_MEMORY_BYTES */
/* harmony import */ var _describe_value__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95536);
/* harmony import */ var _value_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64447);


const MIB = 2n ** 20n;
const NANOS_PER_CPU = 10n ** 9n;
/** The engine's scheduler cannot grant less than a thousandth of a CPU. */
const MIN_NANO_CPUS = 1_000_000;
/** No machine has more; beyond it a quantity is a typing error. */
const MAX_CPUS = 1024;
/** Docker refuses to create a container with less memory. */
const MIN_MEMORY_BYTES = Number(6n * MIB);
const MULTIPLIERS = new Map([
    ['', [1n, 1n]],
    ['n', [1n, 10n ** 9n]],
    ['u', [1n, 10n ** 6n]],
    ['m', [1n, 10n ** 3n]],
    ...['k', 'M', 'G', 'T', 'P', 'E'].map((suffix, at) => [
        suffix,
        [10n ** BigInt(3 * at + 3), 1n],
    ]),
    ...['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'].map((suffix, at) => [
        suffix,
        [2n ** BigInt(10 * at + 10), 1n],
    ]),
]);
const QUANTITY = /^([+-]?)(\d+)?(?:\.(\d*))?(?:[eE]([+-]?\d{1,9})|([numkMGTPE]|[KMGTPE]i)?)$/;
/** A size as other tools write it: `256MB`, `256 mb`, `256g`, `256K`. */
const FOREIGN_SIZE = /^(\d+(?:\.\d+)?)\s*([kmgtpe])(?:i?b?|ytes?)$/i;
/** Longer texts are no quantities, and would make slow big numbers. */
const MAX_TEXT = 40;
/** Beyond 10^±40 nothing is in range, whatever the digits. */
const MAX_EXPONENT = 40;
/**
 * A Kubernetes CPU quantity (`500m`, `0.5`, `2`, `1e1`) in billionths of a
 * CPU, computed exactly and rounded up.
 * @throws ValueError when it is no quantity, under 1m or over 1024 CPUs
 */
function parseCpu(value) {
    const shown = (0,_describe_value__WEBPACK_IMPORTED_MODULE_1__/* .describeValue */ .b)(value);
    const ratio = parseRatio(value);
    if (ratio === undefined) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${shown} is not a CPU quantity: write CPUs such as "0.5" or thousandths such as "500m"`);
    }
    checkPositive(ratio, shown, '"500m"');
    const nanos = ceil([ratio[0] * NANOS_PER_CPU, ratio[1]]);
    if (ratio[0] * 1000n < ratio[1]) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${shown} is under "1m", the smallest share of a CPU that can be enforced`);
    }
    if (nanos > BigInt(MAX_CPUS) * NANOS_PER_CPU) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${shown} is more than ${MAX_CPUS} CPUs; thousandths are written "500m"`);
    }
    return Number(nanos);
}
/**
 * A Kubernetes memory quantity (`256Mi`, `1.5Gi`, `1G`, `1e9`) in bytes,
 * computed exactly and rounded up, of at least Docker's floor of 6 MiB.
 * @throws ValueError when it is no quantity or out of range
 */
function parseMemory(value) {
    const bytes = parseSize(value);
    if (bytes < MIN_MEMORY_BYTES) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(underFloor(value, bytes));
    }
    return bytes;
}
/**
 * A Kubernetes quantity of bytes without a floor, rounded up.
 * @throws ValueError when it is no quantity, not positive, or over 2^53-1
 */
function parseSize(value) {
    const shown = (0,_describe_value__WEBPACK_IMPORTED_MODULE_1__/* .describeValue */ .b)(value);
    const ratio = parseRatio(value);
    if (ratio === undefined) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${shown} is not a quantity of bytes: ${meantSize(value)}`);
    }
    checkPositive(ratio, shown, '"256Mi"');
    const bytes = ceil(ratio);
    if (bytes > BigInt(Number.MAX_SAFE_INTEGER)) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${shown} is more than ${Number.MAX_SAFE_INTEGER} bytes, the most that can be counted`);
    }
    return Number(bytes);
}
/** The exact value, negative or not, or undefined when it is no quantity. */
function parseRatio(value) {
    // The shortest decimal of a number is what its author wrote.
    const text = String(value);
    if (text.length > MAX_TEXT)
        return undefined;
    const match = QUANTITY.exec(text);
    if (match === null)
        return undefined;
    const [, sign, whole = '', fraction = '', exponent, suffix = ''] = match;
    if (whole === '' && fraction === '')
        return undefined;
    const digits = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n);
    const multiplier = MULTIPLIERS.get(suffix);
    if (multiplier === undefined)
        return undefined;
    const power = Number(exponent ?? 0) - fraction.length;
    const bounded = Math.max(-2 * MAX_EXPONENT, Math.min(2 * MAX_EXPONENT, power));
    const scale = 10n ** BigInt(Math.abs(bounded));
    return bounded < 0
        ? [digits * multiplier[0], multiplier[1] * scale]
        : [digits * multiplier[0] * scale, multiplier[1]];
}
function checkPositive(ratio, shown, example) {
    if (ratio[0] > 0n)
        return;
    const what = ratio[0] === 0n ? 'zero' : 'negative';
    throw new _value_error__WEBPACK_IMPORTED_MODULE_0__/* .ValueError */ .Q(`${shown} is ${what}: a limit must be positive, such as ${example}`);
}
/** Rounds up, as Kubernetes does: never less than what was asked for. */
function ceil([numerator, denominator]) {
    return (numerator + denominator - 1n) / denominator;
}
function meantSize(value) {
    const [, digits, letter] = FOREIGN_SIZE.exec(String(value).trim()) ?? [];
    if (digits === undefined || letter === undefined) {
        return 'write it like "256Mi", "1G" or "134217728"';
    }
    const binary = `${digits}${letter.toUpperCase()}i`;
    const decimal = `${digits}${/k/i.test(letter) ? 'k' : letter.toUpperCase()}`;
    return `did you mean "${decimal}" or "${binary}"?`;
}
function underFloor(value, bytes) {
    const shown = (0,_describe_value__WEBPACK_IMPORTED_MODULE_1__/* .describeValue */ .b)(value);
    const floor = "under Docker's floor of 6 MiB";
    const [, digits, suffix] = /^(\d+(?:\.\d+)?)(m?)$/.exec(String(value)) ?? [];
    if (digits === undefined)
        return `${shown} is ${floor}`;
    const unit = suffix === 'm' ? 'thousandths of a byte' : `${bytes} bytes`;
    // Advice that would be refused itself is none.
    const isEnough = Number(digits) * Number(MIB) >= MIN_MEMORY_BYTES;
    const advice = isEnough
        ? `did you mean "${digits}Mi"?`
        : 'write it like "256Mi" or "1G"';
    return `${shown} is ${unit}, ${floor}; ${advice}`;
}


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

/***/ 51352:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sentence)
/* harmony export */ });
/** A text as a whole sentence: with a full stop, unless it has an end already. */
function sentence(text) {
    return /[.?!…]$/.test(text) ? text : `${text}.`;
}


/***/ }),

/***/ 64447:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ValueError)
/* harmony export */ });
/**
 * A text that is not the value it should be. The message is one sentence with
 * the value, the rule and the fix; whoever knows the place adds the place.
 */
class ValueError extends RangeError {
    constructor(message) {
        super(message);
        this.name = 'ValueError';
    }
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


/***/ }),

/***/ 41058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  su: () => (/* binding */ MAX_INPUT_BYTES),
  zN: () => (/* binding */ composeInput)
});

// UNUSED EXPORTS: MAX_MERGED_BYTES

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/definition/json.ts
var json = __webpack_require__(54783);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(41969);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(73579);
// EXTERNAL MODULE: ./src/runner/json-checker.ts + 1 modules
var json_checker = __webpack_require__(51740);
;// CONCATENATED MODULE: ./src/runner/json-problem.ts

/**
 * The problem of a whole text that is to be one JSON value.
 * @returns undefined for such a value, in UTF-8; otherwise the problem as
 * {@link JsonChecker.end} says it.
 */
function jsonProblem(bytes) {
    const checker = (0,json_checker/* openJsonChecker */.yv)();
    checker.push(bytes);
    return checker.end();
}

// EXTERNAL MODULE: ./src/runner/json-tokens.ts
var json_tokens = __webpack_require__(43929);
;// CONCATENATED MODULE: ./src/runner/merge-patch.ts

/**
 * Applies a JSON Merge Patch (RFC 7396 §2): members of `patch` win, objects
 * are merged, `null` removes a member. Neither argument is changed.
 */
function mergePatch(target, patch) {
    if (!(0,json/* isJsonObject */.O)(patch))
        return patch;
    const merged = new Map((0,json/* isJsonObject */.O)(target) ? Object.entries(target) : []);
    for (const [key, value] of Object.entries(patch)) {
        if (value === null)
            merged.delete(key);
        else
            merged.set(key, mergePatch(merged.get(key), value));
    }
    // fromEntries makes `__proto__` an own property; assignment would not.
    return Object.fromEntries(merged);
}

;// CONCATENATED MODULE: ./src/runner/compose-input.ts







/** Far above what is sensible on stdin; bounds the memory of the runner. */
const MAX_INPUT_BYTES = 256 * 1024 * 1024;
/** Merging makes values of the whole text, which take twenty times its size. */
const MAX_MERGED_BYTES = 16 * 1024 * 1024;
/**
 * `defaults` ⊕ input. Without defaults to add, the plugin gets the very bytes
 * that were given: big integers, key order and duplicate keys included.
 * @throws UserError `invalid_input` when the text is not one JSON value.
 */
function composeInput(text, definition) {
    const given = text ?? Buffer.from('{}');
    const refuse = (why) => {
        throw new task_error/* UserError */.yo('invalid_input', `The input of plugin ${(0,quote/* quote */.h)(definition.id)} ${why}`);
    };
    if (given.length > MAX_INPUT_BYTES) {
        refuse(`is ${given.length} bytes and at most ${MAX_INPUT_BYTES} are accepted: ` +
            'pass large data as files.');
    }
    const problem = jsonProblem(given);
    if (problem !== undefined) {
        refuse(`is not JSON: ${problem}. Give one JSON value.`);
    }
    const bytes = withoutByteOrderMark(given);
    const { defaults } = definition;
    if (defaults === undefined)
        return { bytes };
    if (bytes.length > MAX_MERGED_BYTES) {
        refuse(`is ${bytes.length} bytes and at most ${MAX_MERGED_BYTES} can be merged ` +
            "with the definition's `defaults`: pass large data as files, or leave " +
            'the defaults out.');
    }
    const source = new TextDecoder().decode(bytes);
    const parsed = JSON.parse(source);
    if (!(0,json/* isJsonObject */.O)(parsed))
        return { bytes };
    const value = mergePatch(defaults, parsed);
    if ((0,external_node_util_.isDeepStrictEqual)(value, parsed))
        return { bytes };
    const number = inexactNumber(source);
    if (number !== undefined) {
        refuse('has a number that cannot be ' +
            `merged with the definition's \`defaults\` without a change ` +
            `(${(0,quote/* quote */.h)(number, 40)}): give it as a string, or give the defaults too.`);
    }
    return { bytes: Buffer.from(JSON.stringify(value)) };
}
/** Programs such as Python's json module refuse it. */
function withoutByteOrderMark(bytes) {
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return marked ? bytes.subarray(3) : bytes;
}
/** The first number of a valid JSON text that JavaScript would change. */
function inexactNumber(text) {
    for (const { token, kind } of (0,json_tokens/* jsonTokens */.z)(text)) {
        if (kind !== 'number')
            continue;
        const number = Number(token);
        const whole = /^-?\d+$/.test(token);
        const kept = whole
            ? Number.isSafeInteger(number)
            : Number.isFinite(number) && token.replace(/\D/g, '').length <= 17;
        if (!kept)
            return token;
    }
    return undefined;
}


/***/ }),

/***/ 51740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yv: () => (/* binding */ openJsonChecker),
  bT: () => (/* binding */ openJsonLinesChecker)
});

// UNUSED EXPORTS: MAX_JSON_DEPTH

;// CONCATENATED MODULE: ./src/runner/misplaced-text.ts
/** Bytes that say which character they begin with. */
const CHARACTER_BYTES = 4;
/**
 * Starts a text that is misplaced.
 * @param first the bytes of it that have gone by already.
 */
function openMisplacedText(offset, first = []) {
    const kept = [...first];
    let onlySpace = first.every(isSpace);
    return {
        offset,
        get firstByte() {
            return kept[0];
        },
        get isSpace() {
            return onlySpace;
        },
        push(bytes) {
            const missing = CHARACTER_BYTES - kept.length;
            if (missing > 0)
                kept.push(...bytes.subarray(0, missing));
            onlySpace &&= bytes.every(isSpace);
        },
        firstCharacter: () => describeCharacter(kept),
    };
}
function isSpace(byte) {
    return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
function describeCharacter(bytes) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(bytes));
    const code = text.codePointAt(0) ?? 0;
    return code > 0x20 && code < 0x7f
        ? `the character '${String.fromCodePoint(code)}'`
        : `the character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

// EXTERNAL MODULE: ./src/runner/utf8-checker.ts
var utf8_checker = __webpack_require__(5625);
;// CONCATENATED MODULE: ./src/runner/json-checker.ts


/** Deeper values overflow the stack of validators, here and in plugins. */
const MAX_JSON_DEPTH = 500;
const START = 0;
const SECOND_OF_MARK = 1;
const THIRD_OF_MARK = 2;
const VALUE = 3;
const VALUE_OR_END = 4;
const KEY = 5;
const KEY_OR_END = 6;
const COLON = 7;
const AFTER = 8;
const STRING = 9;
const ESCAPE = 10;
const HEX = 11;
const LITERAL = 12;
// Inside of a number, behind: its sign, a zero at its start, a digit, …
const MINUS = 13;
const ZERO = 14;
const WHOLE = 15;
const POINT = 16;
const FRACTION = 17;
const EXPONENT = 18;
const EXPONENT_SIGN = 19;
const EXPONENT_DIGITS = 20;
const FAILED = 21;
/** Starts the check of a text that is to be one JSON value. */
function openJsonChecker() {
    return new Checker(false);
}
/**
 * Starts the check of a text with one JSON value in every line that is not
 * empty (https://github.com/ndjson/ndjson-spec); there may be none.
 */
function openJsonLinesChecker() {
    return new Checker(true);
}
class Checker {
    #perLine;
    #state = START;
    /** Bytes before the piece at hand. */
    #before = 0;
    /** One per open bracket: 1 for an object, 0 for an array. */
    #open = new Uint8Array(MAX_JSON_DEPTH);
    #depth = 0;
    #stringIsKey = false;
    #hexLeft = 0;
    #literal = '';
    #literalAt = 0;
    /** Where an escape, a literal or the doubtful part of a number began. */
    #doubtAt = 0;
    #doubt = 0;
    #line = 1;
    /** The offset at which the line begins. */
    #lineStart = 0;
    /** How many of the line's bytes are no UTF-16 unit of their own. */
    #extraBytes = 0;
    #tooDeep = false;
    /** What begins with the first error. */
    #error;
    #errorIsBehindValue = false;
    #encoding = (0,utf8_checker/* openUtf8Checker */.X)();
    constructor(perLine) {
        this.#perLine = perLine;
    }
    push(bytes) {
        if (bytes.length === 0 || !this.#encoding.push(bytes))
            return;
        if (this.#error === undefined)
            this.#advance(bytes);
        else
            this.#error.push(bytes);
        this.#before += bytes.length;
    }
    end() {
        const encodingProblem = this.#encoding.end();
        if (encodingProblem !== undefined)
            return encodingProblem;
        const isIncomplete = this.#endsTooEarly();
        if (this.#tooDeep) {
            return `it is nested deeper than ${MAX_JSON_DEPTH} levels`;
        }
        const error = this.#error;
        if (error === undefined) {
            return isIncomplete ? this.#incomplete(this.#before) : undefined;
        }
        if (this.#perLine && error.firstByte === 0x0a) {
            return `line ${this.#line} ends before its JSON is complete`;
        }
        if (error.isSpace)
            return this.#incomplete(error.offset);
        const place = this.#place(error.offset);
        return this.#errorIsBehindValue
            ? `there is more text after the JSON value (${place})`
            : `there is ${error.firstCharacter()} where JSON has none (${place})`;
    }
    #advance(bytes) {
        const length = bytes.length;
        let state = this.#state;
        let at = 0;
        while (at < length) {
            const byte = bytes[at] ?? 0;
            switch (state) {
                case STRING: {
                    let next = byte;
                    while (next !== 0x22 && next !== 0x5c && next >= 0x20) {
                        if (next >= 0x80) {
                            // A continuation adds no unit; what four bytes encode has two.
                            if (next < 0xc0)
                                this.#extraBytes += 1;
                            else if (next >= 0xf0)
                                this.#extraBytes -= 1;
                        }
                        at += 1;
                        if (at === length)
                            break;
                        next = bytes[at] ?? 0;
                    }
                    if (at === length)
                        break;
                    if (next === 0x22) {
                        state = this.#stringIsKey ? COLON : AFTER;
                        at += 1;
                    }
                    else if (next === 0x5c) {
                        this.#doubtHere(at, next);
                        state = ESCAPE;
                        at += 1;
                    }
                    else {
                        return this.#fail(bytes, at);
                    }
                    break;
                }
                case ESCAPE:
                    if (byte === 0x75) {
                        state = HEX;
                        this.#hexLeft = 4;
                    }
                    else if (isEscape(byte)) {
                        state = STRING;
                    }
                    else {
                        return this.#failAtDoubt(bytes, at);
                    }
                    at += 1;
                    break;
                case HEX:
                    if (!isHex(byte))
                        return this.#failAtDoubt(bytes, at);
                    this.#hexLeft -= 1;
                    if (this.#hexLeft === 0)
                        state = STRING;
                    at += 1;
                    break;
                case LITERAL:
                    if (byte !== this.#literal.charCodeAt(this.#literalAt)) {
                        return this.#failAtDoubt(bytes, at);
                    }
                    this.#literalAt += 1;
                    if (this.#literalAt === this.#literal.length)
                        state = AFTER;
                    at += 1;
                    break;
                case MINUS:
                    if (!isDigit(byte))
                        return this.#failAtDoubt(bytes, at);
                    state = byte === 0x30 ? ZERO : WHOLE;
                    at += 1;
                    break;
                case ZERO:
                case WHOLE:
                case FRACTION:
                case EXPONENT_DIGITS:
                    if (state !== ZERO && isDigit(byte)) {
                        at += 1;
                    }
                    else if (byte === 0x2e && (state === ZERO || state === WHOLE)) {
                        this.#doubtHere(at, byte);
                        state = POINT;
                        at += 1;
                    }
                    else if ((byte | 0x20) === 0x65 && state !== EXPONENT_DIGITS) {
                        this.#doubtHere(at, byte);
                        state = EXPONENT;
                        at += 1;
                    }
                    else {
                        state = AFTER;
                    }
                    break;
                case POINT:
                    if (!isDigit(byte))
                        return this.#failBehindNumber(bytes, at);
                    state = FRACTION;
                    at += 1;
                    break;
                case EXPONENT:
                case EXPONENT_SIGN:
                    if (isDigit(byte)) {
                        state = EXPONENT_DIGITS;
                    }
                    else if (state === EXPONENT && (byte === 0x2b || byte === 0x2d)) {
                        state = EXPONENT_SIGN;
                    }
                    else {
                        return this.#failBehindNumber(bytes, at);
                    }
                    at += 1;
                    break;
                case START:
                    state = byte === 0xef ? SECOND_OF_MARK : VALUE;
                    if (state === SECOND_OF_MARK) {
                        this.#doubtHere(at, byte);
                        at += 1;
                    }
                    break;
                case SECOND_OF_MARK:
                case THIRD_OF_MARK:
                    if (byte !== (state === SECOND_OF_MARK ? 0xbb : 0xbf)) {
                        const passed = state === THIRD_OF_MARK ? [0xbb] : [];
                        return this.#failAtDoubt(bytes, at, passed);
                    }
                    if (state === THIRD_OF_MARK)
                        this.#lineStart = 3;
                    state = state === SECOND_OF_MARK ? THIRD_OF_MARK : VALUE;
                    at += 1;
                    break;
                default:
                    if (byte === 0x20 || byte === 0x09 || byte === 0x0d) {
                        at += 1;
                        break;
                    }
                    if (byte === 0x0a) {
                        if (this.#perLine) {
                            if (!this.#isBetweenValues(state))
                                return this.#fail(bytes, at);
                            state = VALUE;
                        }
                        at += 1;
                        this.#line += 1;
                        this.#lineStart = this.#before + at;
                        this.#extraBytes = 0;
                        break;
                    }
                    state = this.#structure(state, byte, at);
                    if (state === FAILED)
                        return this.#fail(bytes, at);
                    at += 1;
            }
        }
        this.#state = state;
    }
    /** @returns what comes behind a byte that is no white space. */
    #structure(state, byte, at) {
        switch (state) {
            case AFTER: {
                if (this.#depth === 0) {
                    this.#errorIsBehindValue = true;
                    return FAILED;
                }
                const inObject = this.#open[this.#depth - 1] === 1;
                if (byte === 0x2c)
                    return inObject ? KEY : VALUE;
                if (byte !== (inObject ? 0x7d : 0x5d))
                    return FAILED;
                this.#depth -= 1;
                return AFTER;
            }
            case KEY_OR_END:
            case KEY:
                if (byte === 0x22) {
                    this.#stringIsKey = true;
                    return STRING;
                }
                if (byte !== 0x7d || state === KEY)
                    return FAILED;
                this.#depth -= 1;
                return AFTER;
            case COLON:
                return byte === 0x3a ? VALUE : FAILED;
            default:
                if (byte === 0x5d && state === VALUE_OR_END) {
                    this.#depth -= 1;
                    return AFTER;
                }
                return this.#value(byte, at);
        }
    }
    #value(byte, at) {
        switch (byte) {
            case 0x22:
                this.#stringIsKey = false;
                return STRING;
            case 0x5b:
            case 0x7b:
                if (this.#depth === MAX_JSON_DEPTH) {
                    this.#tooDeep = true;
                    return FAILED;
                }
                this.#open[this.#depth] = byte === 0x7b ? 1 : 0;
                this.#depth += 1;
                return byte === 0x7b ? KEY_OR_END : VALUE_OR_END;
            case 0x2d:
                this.#doubtHere(at, byte);
                return MINUS;
            case 0x30:
                return ZERO;
            case 0x74:
                return this.#startLiteral('true', byte, at);
            case 0x66:
                return this.#startLiteral('false', byte, at);
            case 0x6e:
                return this.#startLiteral('null', byte, at);
            default:
                return isDigit(byte) ? WHOLE : FAILED;
        }
    }
    #startLiteral(literal, byte, at) {
        this.#literal = literal;
        this.#literalAt = 1;
        this.#doubtHere(at, byte);
        return LITERAL;
    }
    #doubtHere(at, byte) {
        this.#doubtAt = this.#before + at;
        this.#doubt = byte;
    }
    #fail(bytes, at) {
        this.#failWith(openMisplacedText(this.#before + at), bytes, at);
    }
    /**
     * The error is what began earlier, perhaps in a piece before this one.
     * @param passed what came between that and these bytes.
     */
    #failAtDoubt(bytes, at, passed = []) {
        const first = [this.#doubt, ...passed];
        this.#failWith(openMisplacedText(this.#doubtAt, first), bytes, at);
    }
    /** What was read of the number until here is a complete one. */
    #failBehindNumber(bytes, at) {
        this.#errorIsBehindValue = this.#depth === 0;
        this.#failAtDoubt(bytes, at);
    }
    #failWith(error, bytes, at) {
        this.#state = FAILED;
        this.#error = error;
        error.push(bytes.subarray(at));
    }
    /** Whether a line may end here, where every line has its own value. */
    #isBetweenValues(state) {
        return this.#depth === 0 && (state === AFTER || state === VALUE);
    }
    /** The end of the text is behind a value, or it is an error. */
    #endsTooEarly() {
        const nothing = new Uint8Array(0);
        switch (this.#state) {
            case FAILED:
                return false;
            case ESCAPE:
            case HEX:
            case LITERAL:
            case MINUS:
                this.#failAtDoubt(nothing, 0);
                return false;
            case POINT:
            case EXPONENT:
            case EXPONENT_SIGN:
                this.#failBehindNumber(nothing, 0);
                return false;
            case AFTER:
            case ZERO:
            case WHOLE:
            case FRACTION:
            case EXPONENT_DIGITS:
                return this.#depth > 0;
            case START:
                return !this.#perLine;
            case VALUE:
                return !this.#perLine || this.#depth > 0;
            default:
                return true;
        }
    }
    #incomplete(offset) {
        return this.#state <= VALUE && this.#depth === 0
            ? 'it is empty'
            : `it ends before the JSON is complete (${this.#place(offset)})`;
    }
    #place(offset) {
        const column = offset - this.#lineStart - this.#extraBytes + 1;
        return `line ${this.#line}, column ${column}`;
    }
}
function isDigit(byte) {
    return byte >= 0x30 && byte <= 0x39;
}
function isHex(byte) {
    const lower = byte | 0x20;
    return isDigit(byte) || (lower >= 0x61 && lower <= 0x66);
}
/** One of `"`, `\`, `/`, `b`, `f`, `n`, `r`, `t`. */
function isEscape(byte) {
    return '"\\/bfnrt'.includes(String.fromCharCode(byte));
}


/***/ }),

/***/ 43929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ endOfJsonString),
/* harmony export */   z: () => (/* binding */ jsonTokens)
/* harmony export */ });
const QUOTE = 0x22;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const NUMBER = /[\d.eE+-]*/y;
const COLON = /[ \t\r\n]*:/y;
/** The strings and numbers of a valid JSON text, in order. */
function* jsonTokens(text) {
    for (let at = 0; at < text.length;) {
        const character = text.charCodeAt(at);
        if (character === QUOTE) {
            const end = endOfJsonString(text, at);
            const token = text.slice(at, end);
            COLON.lastIndex = end;
            yield { token, kind: COLON.test(text) ? 'key' : 'string' };
            at = end;
        }
        else if (character === MINUS ||
            (character >= ZERO && character <= NINE)) {
            NUMBER.lastIndex = at;
            NUMBER.test(text);
            yield { token: text.slice(at, NUMBER.lastIndex), kind: 'number' };
            at = NUMBER.lastIndex;
        }
        else
            at += 1;
    }
}
/**
 * Where a string of a valid JSON text ends, behind its quote. By hand: a
 * pattern with a repeated choice overflows the stack.
 * @param start of its first quote.
 */
function endOfJsonString(text, start) {
    for (let from = start + 1;;) {
        const quoteAt = text.indexOf('"', from);
        let backslashes = 0;
        while (text[quoteAt - 1 - backslashes] === '\\')
            backslashes += 1;
        if (backslashes % 2 === 0)
            return quoteAt + 1;
        from = quoteAt + 1;
    }
}


/***/ }),

/***/ 5625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ openUtf8Checker)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

/** Starts the check of one text. */
function openUtf8Checker() {
    let isValid = true;
    /** The first bytes of a character that the next piece completes. */
    let carried = new Uint8Array(0);
    return {
        push(bytes) {
            if (!isValid)
                return false;
            const whole = carried.length === 0 ? bytes : Buffer.concat([carried, bytes]);
            const end = whole.length - unfinished(whole);
            isValid = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(whole.subarray(0, end));
            carried = whole.slice(end);
            return isValid;
        },
        end: () => isValid && carried.length === 0 ? undefined : 'it is not valid UTF-8',
    };
}
/** How many bytes at the end begin a character that is not complete. */
function unfinished(bytes) {
    const most = Math.min(3, bytes.length);
    for (let count = 1; count <= most; count += 1) {
        const byte = bytes[bytes.length - count] ?? 0;
        if (byte >= 0x80 && byte < 0xc0)
            continue;
        const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        return needed > count ? count : 0;
    }
    return 0;
}


/***/ })

};
