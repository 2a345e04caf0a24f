import type { DeclareCommand } from '../command';
import {
  withPluginsDirOption,
  withResultOptions,
  type RegistryOptions,
  type ResultOptions,
} from '../options';

/** `describe <plugin>` */
export const declareDescribe: DeclareCommand = (program, door, run) => {
  const command = program
    .command('describe <plugin>')
    .description('say what a plugin is, what it takes, and how it is called');
  withResultOptions(withPluginsDirOption(command)).action(
    (plugin: string, options: RegistryOptions & ResultOptions) =>
      run(
        import('../describe-plugin').then(({ describePlugin }) =>
          describePlugin(plugin, options, door),
        ),
      ),
  );
};
