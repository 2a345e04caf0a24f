import type { CommandSpec, OptionSpec, ValueSpec } from './command-line';

/** What completes the command line in bash. Pure. */
export function bashCompletion(commands: readonly CommandSpec[]): string {
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

function optionCases({ name, options }: CommandSpec): string[] {
  return options.flatMap((option) =>
    option.value === undefined
      ? []
      : [
          `    ${spellings(option)
            .map((spelling) => `'${name} ${spelling}'`)
            .join(' | ')}) ${complete(option.value)}; return ;;`,
        ],
  );
}

function spellings({ short, long }: OptionSpec): string[] {
  return [...(short === undefined ? [] : [`-${short}`]), `--${long}`];
}

function optionsCase({ name, options }: CommandSpec): string {
  const words = options.map(({ long }) => `--${long}`).join(' ');
  return `      ${name}) ${complete({ kind: 'choice', choices: [words] })} ;;`;
}

function argumentCase({ name, arguments: [first] }: CommandSpec): string[] {
  return first === undefined || first.kind === 'word'
    ? []
    : [`    ${name}) ${complete(first)} ;;`];
}

function complete({ kind, choices }: ValueSpec): string {
  const reply = (generate: string): string =>
    `mapfile -t COMPREPLY < <(compgen ${generate} -- "$current")`;
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
