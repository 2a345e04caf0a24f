import type { CommandSpec, OptionSpec, ValueSpec } from './command-line';

/** What completes the command line in zsh. Pure. */
export function zshCompletion(commands: readonly CommandSpec[]): string {
  const described = commands
    .map(
      ({ name, description }) =>
        `    ${quoted(`${name}:${plain(description)}`)}`,
    )
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

function commandCase({
  name,
  options,
  arguments: values,
}: CommandSpec): string {
  const specs = [
    ...options.flatMap(optionSpecs),
    ...values.map(
      (value, at) =>
        `${value.isMany ? '*' : at + 1}:${value.kind}:${action(value)}`,
    ),
  ];
  return `    ${name}) _arguments -s ${specs.map(quoted).join(' ')} ;;`;
}

function optionSpecs({
  short,
  long,
  description,
  value,
}: OptionSpec): string[] {
  // A description in brackets, and what is behind a colon, have no others.
  const text = `[${plain(description)}]`;
  const behind = value === undefined ? '' : `:${value.kind}:${action(value)}`;
  return [
    ...(short === undefined ? [] : [`*-${short}${text}${behind}`]),
    `*--${long}${value === undefined ? '' : '='}${text}${behind}`,
  ];
}

function action({ kind, choices }: ValueSpec): string {
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

function plain(text: string): string {
  return text.replace(/[[\]:\\]/g, '\\$&');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
