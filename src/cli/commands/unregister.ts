import type { DeclareCommand } from '../command';
import {
  withPluginsDirOption,
  withResultOptions,
  type RegistryOptions,
  type ResultOptions,
} from '../options';

/** `unregister <plugin>` */
export const declareUnregister: DeclareCommand = (program, door, run) => {
  const command = program
    .command('unregister <plugin>')
    .description(
      "remove a definition and what the lock has for it; other files of the plugin's directory stay",
    );
  withResultOptions(withPluginsDirOption(command)).action(
    (plugin: string, options: RegistryOptions & ResultOptions) =>
      run(
        import('../unregister-plugin').then(({ unregisterPlugin }) =>
          unregisterPlugin(plugin, options, door),
        ),
      ),
  );
};
