import type { DeclareCommand } from '../command';
import {
  withRecordsOptions,
  withResultOptions,
  type RecordsOptions,
  type ResultOptions,
} from '../options';

/** `inspect <execution>` */
export const declareInspect: DeclareCommand = (program, door, run) => {
  const command = program
    .command('inspect <execution>')
    .description(
      'show the record of an execution: its id, the beginning of it, or "latest"',
    );
  withResultOptions(withRecordsOptions(command)).action(
    (execution: string, options: RecordsOptions & ResultOptions) =>
      run(
        import('../show-record').then(({ showRecord }) =>
          showRecord(execution, options, door),
        ),
      ),
  );
};
