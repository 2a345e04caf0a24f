import type { DeclareCommand } from '../command';
import { withRegistryOptions, withResultOptions } from '../options';
import type { ValidateOptions } from '../validate-plugins';
import { choiceOption } from '../value-option';

/** `validate [files…]` */
export const declareValidate: DeclareCommand = (program, door, run) => {
  const command = program
    .command('validate [files...]')
    .description(
      'check definitions and policies, and write every fault with its line; without files, those of the plugins directories',
    )
    .addOption(
      choiceOption(
        '--format <format>',
        'how faults are written (default: text)',
        ['text', 'json', 'github', 'sarif'],
      ),
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
