export const id = 2951;
export const ids = [2951];
export const modules = {

/***/ 62951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printCompletion: () => (/* binding */ printCompletion)
});

;// CONCATENATED MODULE: ./src/cli/command-line.ts
/** The commands that the program declares, as data. Pure. */
function commandLine(program) {
    return program.commands.map((command) => ({
        name: command.name(),
        description: command.description(),
        options: [
            ...command.options.map(optionSpec),
            {
                ...{ short: 'h', long: 'help', value: undefined },
                description: 'display help for command',
            },
        ],
        arguments: command.registeredArguments.map((argument) => ({
            ...valueSpec(argument.name(), argument.argChoices),
            isMany: argument.variadic,
        })),
    }));
}
function optionSpec(option) {
    const [, name = ''] = /[<[](.*?)(?:\.{3})?[>\]]/.exec(option.flags) ?? [];
    return {
        short: option.short?.slice(1),
        long: (option.long ?? '').slice(2),
        description: option.description,
        value: name === '' ? undefined : valueSpec(name, option.argChoices),
    };
}
function valueSpec(name, choices) {
    if (choices !== undefined)
        return { kind: 'choice', choices };
    const kinds = {
        file: 'file',
        files: 'file',
        directory: 'directory',
        plugin: 'plugin',
        plugins: 'plugin',
    };
    return { kind: kinds[name] ?? 'word', choices: [] };
}

;// CONCATENATED MODULE: ./src/cli/completion-bash.ts
/** What completes the command line in bash. Pure. */
function bashCompletion(commands) {
    return `# bash completion of plugin-runner: eval "$(plugin-runner completion bash)"
_plugin_runner() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  local command=\${COMP_WORDS[1]}
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    mapfile -t COMPREPLY < <(compgen -W '${commands.map(({ name }) => name).join(' ')} help --help --version' -- "$current")
    return
  fi
  case "$command $previous" in
${commands.flatMap(optionCases).join('\n')}
  esac
  if [[ $current == -* ]]; then
    case $command in
${commands.map(optionsCase).join('\n')}
    esac
    return
  fi
  case $command in
${commands.flatMap(argumentCase).join('\n')}
  esac
}
_plugin_runner_plugins() {
  local id _
  plugin-runner list 2>/dev/null | while IFS=$'\\t' read -r id _; do echo "$id"; done
}
complete -F _plugin_runner plugin-runner
`;
}
function optionCases({ name, options }) {
    return options.flatMap((option) => option.value === undefined
        ? []
        : [
            `    ${spellings(option)
                .map((spelling) => `'${name} ${spelling}'`)
                .join(' | ')}) ${complete(option.value)}; return ;;`,
        ]);
}
function spellings({ short, long }) {
    return [...(short === undefined ? [] : [`-${short}`]), `--${long}`];
}
function optionsCase({ name, options }) {
    const words = options.map(({ long }) => `--${long}`).join(' ');
    return `      ${name}) ${complete({ kind: 'choice', choices: [words] })} ;;`;
}
function argumentCase({ name, arguments: [first] }) {
    return first === undefined || first.kind === 'word'
        ? []
        : [`    ${name}) ${complete(first)} ;;`];
}
function complete({ kind, choices }) {
    const reply = (generate) => `mapfile -t COMPREPLY < <(compgen ${generate} -- "$current")`;
    switch (kind) {
        case 'choice':
            return reply(`-W '${choices.join(' ')}'`);
        case 'plugin':
            return reply('-W "$(_plugin_runner_plugins)"');
        case 'file':
            return reply('-f');
        case 'directory':
            return reply('-d');
        case 'word':
            return ':';
    }
}

;// CONCATENATED MODULE: ./src/cli/completion-fish.ts
/** What completes the command line in fish. Pure. */
function fishCompletion(commands) {
    const lines = commands.flatMap((command) => [
        line({
            n: '__fish_use_subcommand',
            a: command.name,
            d: command.description,
        }),
        ...command.options.map((option) => optionLine(command, option)),
        ...argumentLines(command),
    ]);
    return [
        '# fish completion of plugin-runner: plugin-runner completion fish | source',
        'function __plugin_runner_plugins',
        '    plugin-runner list 2>/dev/null | cut -f1',
        'end',
        'complete -c plugin-runner -f',
        ...lines,
        '',
    ].join('\n');
}
function optionLine({ name }, { short, long, description, value }) {
    return line({
        n: `__fish_seen_subcommand_from ${name}`,
        s: short,
        l: long,
        d: description,
        ...(value !== undefined && { ...values(value), x: isExclusive(value) }),
        ...(value?.kind === 'file' && { r: true, F: true }),
    });
}
function argumentLines({ name, arguments: [first] }) {
    if (first === undefined || first.kind === 'word')
        return [];
    const n = `__fish_seen_subcommand_from ${name}`;
    return [
        line({ n, ...values(first), ...(first.kind === 'file' && { F: true }) }),
    ];
}
function isExclusive({ kind }) {
    return kind !== 'file';
}
function values({ kind, choices }) {
    switch (kind) {
        case 'choice':
            return { a: choices.join(' ') };
        case 'plugin':
            return { a: '(__plugin_runner_plugins)' };
        case 'directory':
            return { a: '(__fish_complete_directories)' };
        case 'file':
        case 'word':
            return {};
    }
}
/** The words of one `complete`. */
function line(words) {
    return Object.entries(words).reduce((text, [name, value]) => {
        if (value === undefined || value === false)
            return text;
        return `${text} -${name}${value === true ? '' : ` ${quoted(value)}`}`;
    }, 'complete -c plugin-runner');
}
function quoted(text) {
    return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

;// CONCATENATED MODULE: ./src/cli/completion-zsh.ts
/** What completes the command line in zsh. Pure. */
function zshCompletion(commands) {
    const described = commands
        .map(({ name, description }) => `    ${completion_zsh_quoted(`${name}:${plain(description)}`)}`)
        .join('\n');
    return `#compdef plugin-runner
# zsh completion of plugin-runner: eval "$(plugin-runner completion zsh)"
_plugin_runner() {
  local -a commands
  commands=(
${described}
  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
${commands.map(commandCase).join('\n')}
  esac
}
_plugin_runner_plugins() {
  local -a plugins
  plugins=(\${(f)"$(plugin-runner list 2>/dev/null | cut -f1)"})
  compadd -a plugins
}
if [ "$funcstack[1]" = _plugin_runner ]; then
  _plugin_runner "$@"
else
  compdef _plugin_runner plugin-runner
fi
`;
}
function commandCase({ name, options, arguments: values, }) {
    const specs = [
        ...options.flatMap(optionSpecs),
        ...values.map((value, at) => `${value.isMany ? '*' : at + 1}:${value.kind}:${action(value)}`),
    ];
    return `    ${name}) _arguments -s ${specs.map(completion_zsh_quoted).join(' ')} ;;`;
}
function optionSpecs({ short, long, description, value, }) {
    // A description in brackets, and what is behind a colon, have no others.
    const text = `[${plain(description)}]`;
    const behind = value === undefined ? '' : `:${value.kind}:${action(value)}`;
    return [
        ...(short === undefined ? [] : [`*-${short}${text}${behind}`]),
        `*--${long}${value === undefined ? '' : '='}${text}${behind}`,
    ];
}
function action({ kind, choices }) {
    switch (kind) {
        case 'choice':
            return `(${choices.join(' ')})`;
        case 'plugin':
            return '_plugin_runner_plugins';
        case 'file':
            return '_files';
        case 'directory':
            return '_files -/';
        case 'word':
            return ' ';
    }
}
function plain(text) {
    return text.replace(/[[\]:\\]/g, '\\$&');
}
function completion_zsh_quoted(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: ./src/cli/write-result.ts
var write_result = __webpack_require__(78007);
;// CONCATENATED MODULE: ./src/cli/print-completion.ts





const SHELLS = {
    bash: bashCompletion,
    zsh: zshCompletion,
    fish: fishCompletion,
};
/**
 * Writes to stdout what completes the command line in a shell, made of what the
 * program declares.
 * @returns 0.
 */
async function printCompletion(shell, program, door) {
    await (0,write_result/* writeResult */.Z)(SHELLS[shell](commandLine(program)), door);
    return 0;
}


/***/ })

};
