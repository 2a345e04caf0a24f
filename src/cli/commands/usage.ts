import { Option } from 'commander';
import type { DeclareCommand } from '../command';
import { countOption } from '../count-option';
import { withRecordsOptions, withResultOptions } from '../options';
import type { UsageOptions } from '../show-usage';

/** `usage <execution>` */
export const declareUsage: DeclareCommand = (program, door, run) => {
  const command = program
    .command('usage <execution>')
    .description('show what an execution used, and memory and CPU over time')
    .addOption(
      new Option(
        '--attempt <number>',
        'that of one attempt (default: the last)',
      ).argParser(countOption(1, 1_000)),
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
