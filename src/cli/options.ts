import { Option, type Command } from 'commander';
import { choiceOption } from './value-option';

/** Which plugins there are, and what they must keep to. */
export interface RegistryOptions {
  readonly pluginsDir?: readonly string[];
  readonly policy?: string;
}

/** Where the records are. */
export interface RecordsOptions {
  readonly recordsDir?: string;
}

/** How the result is written. */
export interface ResultOptions {
  readonly json?: boolean;
}

/** Declares {@link RegistryOptions}. */
export function withRegistryOptions(command: Command): Command {
  return withPluginsDirOption(command).option(
    '--policy <file>',
    'policy that every plugin must keep to, instead of the policy.yaml of the first plugins directory',
  );
}

/** Declares those of {@link RegistryOptions} that say which plugins there are. */
export function withPluginsDirOption(command: Command): Command {
  return command.addOption(
    new Option(
      '-d, --plugins-dir <directory>',
      'directory of plugin definitions; may be repeated (default: plugins)',
    ).argParser(collect),
  );
}

/** When to pull: `missing`, `always` or `never`. */
export function pullOption(description: string): Option {
  const policies = ['missing', 'always', 'never'];
  return choiceOption('--pull <when>', description, policies);
}

/** Declares {@link RecordsOptions}. */
export function withRecordsOptions(command: Command): Command {
  return command.option(
    '--records-dir <directory>',
    'directory of the records of executions',
  );
}

/** Declares {@link ResultOptions}. */
export function withResultOptions(command: Command): Command {
  return command.option('--json', 'write the result as JSON');
}

/** An option that may be given several times. */
export function collect(
  value: string,
  before: readonly string[] | undefined,
): string[] {
  return [...(before ?? []), value];
}
