import type { BuildOptions } from '../build-plugins';
import type { DeclareCommand } from '../command';
import { withRegistryOptions, withResultOptions } from '../options';

/** `build [plugin...]` */
export const declareBuild: DeclareCommand = (program, door, run) => {
  const command = program
    .command('build [plugin...]')
    .description(
      'build the images of definitions with `build`: of the named plugins, or of all',
    )
    .option(
      '--label',
      'put the definition into a label of the image, so that `register <image>` finds it there',
    )
    .option('--push', 'push the image, too, and say its digest')
    .option('--pull', 'have the builder pull newer base images');
  withResultOptions(withRegistryOptions(command)).action(
    (plugins: readonly string[], options: BuildOptions) =>
      run(
        import('../build-plugins').then(({ buildPlugins }) =>
          buildPlugins(plugins, options, door),
        ),
      ),
  );
};
