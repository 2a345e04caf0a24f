import type { CliDoor } from './cli-door';
import { EXIT_CODES } from './exit-code';
import { inertText } from './inert-text';
import { openRegistry } from './open-registry';
import type { RegistryOptions, ResultOptions } from './options';
import { writeResult } from './write-result';

/** Lists the plugins on stdout and what is wrong with the others on stderr. */
export async function listPlugins(
  options: RegistryOptions & ResultOptions,
  door: CliDoor,
): Promise<number> {
  const { definitions, errors } = await openRegistry(door, options).list();
  const plugins = definitions.map(
    ({ id, version, name, description, image, file }) => ({
      ...{ id, version: version ?? null, name: name ?? null },
      ...{ description: description ?? null, image: image.text, file },
    }),
  );
  const text = options.json
    ? JSON.stringify(plugins, null, 2)
    : plugins
        .map(({ id, version, description }) =>
          inertText([id, version, description].filter(Boolean).join('  ')),
        )
        .join('\n');
  await writeResult(text === '' ? '' : `${text}\n`, door);
  for (const { message } of errors)
    door.stderr.write(`${inertText(message)}\n`);
  return errors.length > 0 ? EXIT_CODES.definition_invalid : 0;
}
