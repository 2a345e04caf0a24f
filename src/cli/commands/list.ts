import type { DeclareCommand } from '../command';
import {
  withPluginsDirOption,
  withResultOptions,
  type RegistryOptions,
  type ResultOptions,
} from '../options';

/** `list` */
export const declareList: DeclareCommand = (program, door, run) => {
  const command = program
    .command('list')
    .description('list the plugins that can be run');
  withResultOptions(withPluginsDirOption(command)).action(
    (options: RegistryOptions & ResultOptions) =>
      run(
        import('../list-plugins').then(({ listPlugins }) =>
          listPlugins(options, door),
        ),
      ),
  );
};
