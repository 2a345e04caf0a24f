import { Argument } from 'commander';
import type { DeclareCommand } from '../command';
import type { SchemaName } from '../print-schema';

/** `schema [of]` */
export const declareSchema: DeclareCommand = (program, door, run) => {
  program
    .command('schema')
    .description('print the JSON Schema of a definition, a policy or a record')
    .addArgument(
      new Argument('[of]', 'what it is the schema of')
        .choices(['definition', 'policy', 'execution'])
        .default('definition'),
    )
    .action((of: SchemaName) =>
      run(
        import('../print-schema').then(({ printSchema }) =>
          printSchema(of, door),
        ),
      ),
    );
};
