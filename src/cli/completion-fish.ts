import type { CommandSpec, OptionSpec, ValueSpec } from './command-line';

/** What completes the command line in fish. Pure. */
export function fishCompletion(commands: readonly CommandSpec[]): string {
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

function optionLine(
  { name }: CommandSpec,
  { short, long, description, value }: OptionSpec,
): string {
  return line({
    n: `__fish_seen_subcommand_from ${name}`,
    s: short,
    l: long,
    d: description,
    ...(value !== undefined && { ...values(value), x: isExclusive(value) }),
    ...(value?.kind === 'file' && { r: true, F: true }),
  });
}

function argumentLines({ name, arguments: [first] }: CommandSpec): string[] {
  if (first === undefined || first.kind === 'word') return [];
  const n = `__fish_seen_subcommand_from ${name}`;
  return [
    line({ n, ...values(first), ...(first.kind === 'file' && { F: true }) }),
  ];
}

function isExclusive({ kind }: ValueSpec): boolean {
  return kind !== 'file';
}

function values({ kind, choices }: ValueSpec): { a?: string } {
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
function line(
  words: Readonly<Record<string, string | boolean | undefined>>,
): string {
  return Object.entries(words).reduce((text, [name, value]) => {
    if (value === undefined || value === false) return text;
    return `${text} -${name}${value === true ? '' : ` ${quoted(value)}`}`;
  }, 'complete -c plugin-runner');
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
