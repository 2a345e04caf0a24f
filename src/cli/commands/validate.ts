import { Option } from 'commander';
import type { DeclareCommand } from '../command';
import { withRegistryOptions, withResultOptions } from '../options';
import type { ValidateOptions } from '../validate-plugins';

/** `validate [files…]` */
export const declareValidate: DeclareCommand = (program, door, run) => {
  const command = program
    .command('validate [files...]')
    .description(
      'check definitions and policies, and write every fault with its line; without files, those of the plugins directories',
    )
    .addOption(
      new Option(
        '--format <format>',
        'how faults are written (default: text)',
      ).choices(['text', 'json', 'github', 'sarif']),
    );
  withResultOptions(withRegistryOptions(command)).action(
    (files: string[], options: ValidateOptions) =>
      run(
        import('../validate-plugins').then(({ validatePlugins }) =>
          validatePlugins(files, options, door),
        ),
      ),
  );
};
