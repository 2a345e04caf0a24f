import type { DeclareCommand } from '../command';
import type { LockOptions } from '../lock-plugins';
import { withPluginsDirOption, withResultOptions } from '../options';

/** `lock [plugin...]` */
export const declareLock: DeclareCommand = (program, door, run) => {
  const command = program
    .command('lock [plugin...]')
    .description(
      'write the digest of every image into plugins.lock, which runs keep to from then on',
    )
    .option(
      '--update',
      'resolve again what is locked: of the named plugins, or of all',
    )
    .option(
      '--check',
      'change nothing; exit with 1 when something is missing, superfluous, or another image by now',
    )
    .option('--offline', 'with --check: ask no registry');
  withResultOptions(withPluginsDirOption(command)).action(
    (plugins: readonly string[], options: LockOptions) =>
      run(
        import('../lock-plugins').then(({ lockPlugins }) =>
          lockPlugins(plugins, options, door),
        ),
      ),
  );
};
