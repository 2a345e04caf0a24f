import { parseDuration } from '../../definition/duration';
import { parseCpu, parseMemory } from '../../definition/quantity';
import type { DeclareCommand } from '../command';
import {
  collect,
  pullOption,
  withRecordsOptions,
  withRegistryOptions,
  withResultOptions,
} from '../options';
import type { RunOptions } from '../run-plugin';
import { valueOption } from '../value-option';

/** `run <plugin>` */
export const declareRun: DeclareCommand = (program, door, run) => {
  const command = program
    .command('run <plugin> [-]')
    .description(
      'run a plugin: the input comes from an option, or from stdin with -; the output goes to stdout',
    )
    .option('-i, --input <json>', 'the JSON value for the plugin')
    .option(
      '--input-file <file>',
      'a file that holds the JSON value; - for stdin',
    )
    .option('--env <NAME=value>', 'override a variable of `env`', collect)
    .option(
      '--secret <NAME[=value]>',
      'a secret that the definition declares; without a value it is taken from the environment',
      collect,
    )
    .option('--files <glob>', 'files that the plugin gets', collect)
    .option('--artifacts-dir <directory>', 'new directory for what it leaves')
    .option('--workspace <directory>', 'the repository (default: here)')
    .addOption(
      valueOption('--timeout <duration>', 'such as 90s or 10m', parseDuration),
    )
    .addOption(valueOption('--cpu <quantity>', 'such as 500m or 2', parseCpu))
    .addOption(valueOption('--memory <quantity>', 'such as 256Mi', parseMemory))
    .addOption(pullOption('when to pull the image'))
    .option('-q, --quiet', "write no progress and not the plugin's log");
  withResultOptions(withRecordsOptions(withRegistryOptions(command)));
  command.action(
    (plugin: string, dash: string | undefined, options: RunOptions) =>
      run(
        import('../run-plugin').then(({ runPlugin }) =>
          runPlugin(plugin, dash, options, door),
        ),
      ),
  );
};
