import { Option } from 'commander';
import type { GcOptions } from '../collect-garbage';
import type { DeclareCommand } from '../command';
import { countOption } from '../count-option';
import { withRecordsOptions, withResultOptions } from '../options';

/** `gc` */
export const declareGc: DeclareCommand = (program, door, run) => {
  const command = program
    .command('gc')
    .description(
      'remove containers that killed executions have left, and old records',
    )
    .addOption(
      new Option(
        '--keep <count>',
        'the newest records, which stay (default: 1000)',
      ).argParser(countOption(0, 1_000_000)),
    )
    .option(
      '--older-than <age>',
      'such as 7d or 12h: older records go (default: 30d)',
    )
    .option('--all', 'the records of all executions that have ended')
    .option('--dry-run', 'say what would be removed, and remove nothing');
  withResultOptions(withRecordsOptions(command)).action((options: GcOptions) =>
    run(
      import('../collect-garbage').then(({ collectGarbage }) =>
        collectGarbage(options, door),
      ),
    ),
  );
};
