import type { Command, Option } from 'commander';

/** What can stand behind an option or in an argument. */
export type ValueKind = 'word' | 'file' | 'directory' | 'plugin' | 'choice';

/** Something that takes a value. */
export interface ValueSpec {
  readonly kind: ValueKind;
  /** Of a choice. */
  readonly choices: readonly string[];
}

/** One option of a command. */
export interface OptionSpec {
  /** Without its dash; undefined for none. */
  readonly short: string | undefined;
  /** Without its dashes. */
  readonly long: string;
  readonly description: string;
  /** Undefined for a switch. */
  readonly value: ValueSpec | undefined;
}

/** One command of the program. */
export interface CommandSpec {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionSpec[];
  readonly arguments: readonly (ValueSpec & { readonly isMany: boolean })[];
}

/** The commands that the program declares, as data. Pure. */
export function commandLine(program: Command): CommandSpec[] {
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

function optionSpec(option: Option): OptionSpec {
  const [, name = ''] = /[<[](.*?)(?:\.{3})?[>\]]/.exec(option.flags) ?? [];
  return {
    short: option.short?.slice(1),
    long: (option.long ?? '').slice(2),
    description: option.description,
    value: name === '' ? undefined : valueSpec(name, option.argChoices),
  };
}

function valueSpec(
  name: string,
  choices: readonly string[] | undefined,
): ValueSpec {
  if (choices !== undefined) return { kind: 'choice', choices };
  const kinds: Readonly<Record<string, ValueKind>> = {
    file: 'file',
    files: 'file',
    directory: 'directory',
    plugin: 'plugin',
    plugins: 'plugin',
  };
  return { kind: kinds[name] ?? 'word', choices: [] };
}
