import { OUTCOMES } from '../../definition/outcome';
import type { DeclareCommand } from '../command';
import type { PsOptions } from '../list-executions';
import { withRecordsOptions, withResultOptions } from '../options';
import { oneOf, repeatedOption, valueOption } from '../value-option';
import { wholeNumber } from '../whole-number';

/** `ps` */
export const declarePs: DeclareCommand = (program, door, run) => {
  const command = program
    .command('ps')
    .description('list the executions that run now, or all there were')
    .option('-a, --all', 'those that have ended, too, the newest first')
    .addOption(
      valueOption(
        '-n, --limit <count>',
        'how many at most (default: 50 of all)',
        wholeNumber(1, 100_000),
      ),
    )
    .addOption(
      repeatedOption(
        '--outcome <outcome>',
        'only those that ended so; may be repeated',
        oneOf(OUTCOMES),
      ),
    )
    .option('--plugin <id>', 'only those of this plugin');
  withResultOptions(withRecordsOptions(command)).action((options: PsOptions) =>
    run(
      import('../list-executions').then(({ listExecutions }) =>
        listExecutions(options, door),
      ),
    ),
  );
};
