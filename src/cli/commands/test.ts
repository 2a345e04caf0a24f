import { Option } from 'commander';
import type { DeclareCommand } from '../command';
import {
  collect,
  pullOption,
  withRecordsOptions,
  withRegistryOptions,
  withResultOptions,
} from '../options';
import type { TestPluginsOptions } from '../test-plugins';
import { valueOption } from '../value-option';
import { wholeNumber } from '../whole-number';

/** `test [plugins...]` */
export const declareTest: DeclareCommand = (program, door, run) => {
  const command = program
    .command('test [plugins...]')
    .description('run the `tests:` of the plugins, or of some of them')
    .option('-f, --filter <text>', 'only cases with this text in their name')
    .addOption(
      valueOption(
        '-c, --concurrency <number>',
        'how many cases run at once (default: by CPUs and memory)',
        wholeNumber(1, 999),
      ),
    )
    .option('--bail', 'end with the first case that fails')
    .option(
      '--secret <NAME[=value]>',
      'a secret that plugins declare; without a value it is taken from the environment',
      collect,
    )
    .option(
      '--fail-on-skipped',
      'fail when a case was skipped, for want of a secret',
    )
    .option('--workspace <directory>', 'the repository (default: here)')
    .addOption(pullOption('when to pull the image'))
    .option(
      '--junit <file>',
      'write a JUnit XML report, too; - for one on stdout instead of a text',
    )
    .addOption(
      new Option('--tap', 'write the result in TAP version 14').conflicts(
        'json',
      ),
    )
    .option('-q, --quiet', 'write no progress');
  withResultOptions(withRecordsOptions(withRegistryOptions(command)));
  command.action((plugins: string[], options: TestPluginsOptions) =>
    run(
      import('../test-plugins').then(({ testPlugins }) =>
        testPlugins(plugins, options, door),
      ),
    ),
  );
};
