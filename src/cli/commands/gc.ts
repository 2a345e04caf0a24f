import type { GcOptions } from '../collect-garbage';
import type { DeclareCommand } from '../command';
import { withRecordsOptions, withResultOptions } from '../options';
import { parseAge } from '../parse-age';
import { valueOption } from '../value-option';
import { wholeNumber } from '../whole-number';

/** `gc` */
export const declareGc: DeclareCommand = (program, door, run) => {
  const command = program
    .command('gc')
    .description(
      'remove containers that killed executions have left, and old records',
    )
    .addOption(
      valueOption(
        '--keep <count>',
        'the newest records, which stay (default: 1000)',
        wholeNumber(0, 1_000_000),
      ),
    )
    .addOption(
      valueOption(
        '--older-than <age>',
        'such as 7d or 12h: older records go (default: 30d)',
        parseAge,
      ),
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
