import type { DeclareCommand } from '../command';
import { withRecordsOptions } from '../options';
import type { LogsOptions } from '../show-log';
import { valueOption } from '../value-option';
import { wholeNumber } from '../whole-number';

/** `logs <execution>` */
export const declareLogs: DeclareCommand = (program, door, run) => {
  const command = program
    .command('logs <execution>')
    .description(
      'show the log of an execution: its id, the beginning of it, or "latest"',
    )
    .option('-f, --follow', 'go on with what it prints, until it ends')
    .option('--stdout', 'its output instead of its log')
    .addOption(
      valueOption(
        '--tail <lines>',
        'only the last lines',
        wholeNumber(0, 1_000_000_000),
      ),
    )
    .addOption(
      valueOption(
        '--attempt <number>',
        'that of one attempt only (default: the last)',
        wholeNumber(1, 1_000),
      ),
    )
    .option('--raw', 'byte for byte on a terminal, too, which may act on it');
  withRecordsOptions(command).action(
    (execution: string, options: LogsOptions) =>
      run(
        import('../show-log').then(({ showLog }) =>
          showLog(execution, options, door),
        ),
      ),
  );
};
