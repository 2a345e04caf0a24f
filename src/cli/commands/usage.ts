import type { DeclareCommand } from '../command';
import { withRecordsOptions, withResultOptions } from '../options';
import type { UsageOptions } from '../show-usage';
import { valueOption } from '../value-option';
import { wholeNumber } from '../whole-number';

/** `usage <execution>` */
export const declareUsage: DeclareCommand = (program, door, run) => {
  const command = program
    .command('usage <execution>')
    .description('show what an execution used, and memory and CPU over time')
    .addOption(
      valueOption(
        '--attempt <number>',
        'that of one attempt (default: the last)',
        wholeNumber(1, 1_000),
      ),
    );
  withResultOptions(withRecordsOptions(command)).action(
    (execution: string, options: UsageOptions) =>
      run(
        import('../show-usage').then(({ showUsage }) =>
          showUsage(execution, options, door),
        ),
      ),
  );
};
