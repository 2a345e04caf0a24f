import type { PluginDefinition } from '../definition/definition';
import { listedPlugins } from '../registry/listed-plugin';
import type { CliDoor } from './cli-door';
import { EXIT_CODES } from './exit-code';
import { inertLine, inertText } from './inert-text';
import { openRegistry } from './open-registry';
import type { RegistryOptions, ResultOptions } from './options';
import { paintFor } from './paint';
import { terminalColumns } from './terminal-columns';
import { textTable } from './text-table';
import { writeJson } from './write-json';
import { writeResult } from './write-result';

/**
 * Lists the plugins on stdout: a table on a terminal, elsewhere a line with
 * tabs for each. What is wrong with the others is on stderr.
 */
export async function listPlugins(
  options: RegistryOptions & ResultOptions,
  door: CliDoor,
): Promise<number> {
  const { definitions, errors } = await openRegistry(door, options).list();
  if (options.json) await writeJson(listedPlugins(definitions), door);
  else await writeResult(listText(definitions, door), door);
  for (const { message } of errors)
    door.stderr.write(`${inertText(message)}\n`);
  return errors.length > 0 ? EXIT_CODES.definition_invalid : 0;
}

const HEAD = ['ID', 'VERSION', 'IMAGE', 'DESCRIPTION'];

function listText(
  definitions: readonly PluginDefinition[],
  door: CliDoor,
): string {
  const { stdout } = door;
  const rows = definitions.map(({ id, version, image, description }) =>
    [id, version ?? '', image.text, description].map((text) =>
      inertLine(text).replaceAll('\t', ' '),
    ),
  );
  if (stdout.isTTY !== true) {
    return rows.map((row) => `${row.join('\t')}\n`).join('');
  }
  if (rows.length === 0) return 'There are no plugins here.\n';
  const paint = paintFor(stdout, door);
  const columns = terminalColumns(stdout);
  const [head = '', ...lines] = textTable([HEAD, ...rows], { columns });
  return [paint.bold(head), ...lines].map((line) => `${line}\n`).join('');
}
