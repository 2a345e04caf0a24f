import { parseImageReference } from '../../definition/image-reference';
import type { DeclareCommand } from '../command';
import type { NewPluginOptions } from '../new-plugin';
import { withResultOptions } from '../options';
import { TEMPLATES } from '../templates';
import { choiceOption, valueOption } from '../value-option';

/** `new <id>` */
export const declareNew: DeclareCommand = (program, door, run) => {
  const command = program
    .command('new <id>')
    .description(
      'write a complete plugin to start from: definition, image, source and tests',
    )
    .addOption(
      choiceOption(
        '-t, --template <language>',
        'what it is written in',
        TEMPLATES,
      ).makeOptionMandatory(),
    )
    .option(
      '-d, --directory <directory>',
      'plugins directory that it is added to',
      'plugins',
    )
    .addOption(
      valueOption(
        '--image <reference>',
        'the image it is built as (default: after the id)',
        (text) => parseImageReference(text).text,
      ),
    );
  withResultOptions(command).action((id: string, options: NewPluginOptions) =>
    run(
      import('../new-plugin').then(({ newPlugin }) =>
        newPlugin(id, options, door),
      ),
    ),
  );
};
