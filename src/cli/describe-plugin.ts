import { definitionJson } from '../runner/definition-json';
import { exampleInput } from '../runner/example-input';
import type { CliDoor } from './cli-door';
import { describeText } from './describe-text';
import { inertText } from './inert-text';
import { openRegistry } from './open-registry';
import type { RegistryOptions, ResultOptions } from './options';
import { paintFor } from './paint';
import { workerFilesOf } from './worker-files';
import { writeJson } from './write-json';
import { writeResult } from './write-result';

/**
 * Says on stdout what a plugin is and how it is called.
 * @param plugin as a task names it: `id`, `id@1.2.0`, `id@^1`.
 * @returns 0.
 * @throws UserError when there is no such plugin, or its definition is invalid
 */
export async function describePlugin(
  plugin: string,
  options: RegistryOptions & ResultOptions,
  door: CliDoor,
): Promise<number> {
  const registry = openRegistry(door, options, ({ message }) => {
    const text = `An invalid definition was ignored. ${message}`;
    door.stderr.write(`${inertText(text)}\n`);
  });
  const definition = await registry.resolve(plugin, door.cancel);
  const example = await exampleInput(definition, {
    workerFile: workerFilesOf(door).schema,
    signal: door.cancel,
  });
  if (options.json) {
    const { input = null, source = null } = example ?? {};
    await writeJson(
      {
        ...definitionJson(definition),
        example_input: input,
        example_source: source,
      },
      door,
    );
  } else {
    const paint = paintFor(door.stdout, door);
    await writeResult(describeText(definition, example, door.cwd, paint), door);
  }
  return 0;
}
