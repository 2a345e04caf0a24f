import type { DeclareCommand } from '../command';
import { withRegistryOptions, withResultOptions } from '../options';
import type { RegisterOptions } from '../register-plugin';

/** `register <source>` */
export const declareRegister: DeclareCommand = (program, door, run) => {
  const command = program
    .command('register <file|url|image>')
    .description(
      'check a definition and its image, and write it into the plugins directory',
    )
    .option('--pin', 'name the image by its digest in the definition')
    .option('--force', 'replace another definition of the same version')
    .option('--no-start', 'do not start the plugin once to see that it starts')
    .option(
      '--local',
      'ask no registry: the image is on this engine only, and is not locked',
    );
  withResultOptions(withRegistryOptions(command)).action(
    (source: string, options: RegisterOptions) =>
      run(
        import('../register-plugin').then(({ registerPlugin }) =>
          registerPlugin(source, options, door),
        ),
      ),
  );
};
