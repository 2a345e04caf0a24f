import { Argument } from 'commander';
import type { DeclareCommand } from '../command';
import type { Shell } from '../print-completion';

/** `completion <shell>` */
export const declareCompletion: DeclareCommand = (program, door, run) => {
  program
    .command('completion')
    .description(
      'print what completes the command line in a shell: eval "$(plugin-runner completion bash)"',
    )
    .addArgument(new Argument('<shell>').choices(['bash', 'zsh', 'fish']))
    .action((shell: Shell) =>
      run(
        import('../print-completion').then(({ printCompletion }) =>
          printCompletion(shell, program, door),
        ),
      ),
    );
};
