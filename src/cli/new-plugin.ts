import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { makeDirectory } from '../definition/make-directory';
import { parsePluginReference } from '../definition/plugin-reference';
import { quote } from '../definition/quote';
import { showPath } from '../definition/show-path';
import { TaskError } from '../definition/task-error';
import type { CliDoor } from './cli-door';
import { openRegistry } from './open-registry';
import type { ResultOptions } from './options';
import { templateFiles } from './template-files';
import { templateDirectory, type Template } from './templates';
import { UsageError } from './usage-error';
import { writeResult } from './write-result';

/** The options of `new`. */
export interface NewPluginOptions extends ResultOptions {
  readonly template: Template;
  readonly directory: string;
  readonly image?: string;
}

/** More files than this are counted, not listed. */
const MAX_LISTED = 10;

/**
 * Writes a complete plugin into a directory of its own, and its files' paths to
 * stdout.
 * @returns 0.
 * @throws UsageError naming the rule; nothing was written then.
 */
export async function newPlugin(
  id: string,
  options: NewPluginOptions,
  door: CliDoor,
): Promise<number> {
  checkId(id);
  const image = options.image ?? `${imageName(id)}:1.0.0`;
  const plugins = resolve(door.cwd, options.directory);
  const directory = join(plugins, id);
  checkIsFree(directory, door.cwd);
  await checkIsNew(id, plugins, door);
  const template = templateDirectory(options.template, door);
  const values = { id, name: nameOf(id), image };
  const files = templateFiles(template, values).map(({ path, text }) => {
    const file = join(directory, path);
    write(file, text);
    return relative(door.cwd, file);
  });
  const result = {
    ...{ id, image, template: options.template },
    directory: relative(door.cwd, directory),
    files,
  };
  const text = options.json
    ? JSON.stringify(result, null, 2)
    : files.join('\n');
  await writeResult(`${text}\n`, door);
  door.stderr.write(nextSteps(id, plugins, door.cwd));
  return 0;
}

/** The rule of the definition. */
function checkId(id: string): void {
  if (id.includes('@')) {
    throw new UsageError(
      `${quote(id)} is not an id: leave the version out, it is in the definition.`,
    );
  }
  try {
    parsePluginReference(id);
  } catch (error) {
    const better = suggestedId(id);
    throw new UsageError(
      `${(error as Error).message}${better === '' ? '' : ` How about ${quote(better)}?`}`,
    );
  }
}

/** The nearest text that is an id; empty where nothing of it can stay. */
function suggestedId(text: string): string {
  return text
    .replace(/[^A-Za-z0-9._-]+/g, '_')
    .replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '')
    .slice(0, 63);
}

/** An id as the name of an image, which has no capitals. */
function imageName(id: string): string {
  return id
    .toLowerCase()
    .replace(/[._-]+/g, '-')
    .replace(/-$/, '');
}

/** `csv_to_json` is `Csv to json`. */
function nameOf(id: string): string {
  const words = id.replace(/[._-]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function checkIsFree(directory: string, cwd: string): void {
  if (!existsSync(directory)) return;
  const shown = showPath(directory, cwd);
  const found = filesIn(directory, shown);
  if (found.length === 0) return;
  const listed = found.slice(0, MAX_LISTED).map((name) => quote(name));
  const more = found.length - listed.length;
  throw new UsageError(
    `${shown} exists already, with ${listed.join(', ')}` +
      `${more > 0 ? ` and ${more} more` : ''}: nothing was written. ` +
      'Choose another id, or move it away.',
  );
}

function filesIn(directory: string, shown: string): string[] {
  try {
    return readdirSync(directory).sort();
  } catch (error) {
    throw new UsageError(
      `${shown} cannot be written to (${(error as Error).message}).`,
    );
  }
}

/**
 * Two definitions of one id and version would be an error for both, and so would
 * two ids that differ in case only: a file system may not tell them apart.
 */
async function checkIsNew(
  id: string,
  plugins: string,
  door: CliDoor,
): Promise<void> {
  const registry = openRegistry(door, { pluginsDir: [plugins] });
  const { definitions } = await registry.list().catch((error: unknown) => {
    // There is no directory yet, or nobody can read it.
    if (error instanceof TaskError) return { definitions: [] };
    throw error;
  });
  const namesake = definitions.find(
    (it) => it.id.toLowerCase() === id.toLowerCase(),
  );
  if (namesake === undefined) return;
  const file = showPath(namesake.file, door.cwd);
  throw new UsageError(
    namesake.id === id
      ? `${quote(id)} is the id of ${file} already: nothing was written. Choose another id.`
      : `${quote(id)} and ${quote(namesake.id)} of ${file} differ in case only: nothing was written. Choose another id.`,
  );
}

/** @throws UsageError when it cannot be written, or is there by now. */
function write(file: string, text: string): void {
  try {
    makeDirectory(dirname(file));
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    throw new UsageError(
      `The plugin cannot be written (${(error as Error).message}).`,
    );
  }
}

function nextSteps(id: string, plugins: string, cwd: string): string {
  const where = relative(cwd, plugins);
  const option =
    where === 'plugins' ? '' : ` --plugins-dir ${showPath(plugins, cwd)}`;
  return [
    '',
    'What it does, and how it is called, is in its README.md. Next:',
    `  plugin-runner test ${id}${option}`,
    `  plugin-runner run ${id}${option} --input '{"text": "hello world"}'`,
    '',
  ].join('\n');
}
