import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

/** One file of a new plugin. */
export interface TemplateFile {
  /** Relative to the plugin's directory. */
  readonly path: string;
  readonly text: string;
}

/** What is a plugin's own in the files of a template. */
export interface TemplateValues {
  readonly id: string;
  readonly name: string;
  /** An image reference. */
  readonly image: string;
}

/**
 * What stands for it in a template, which is itself a plugin that works, so
 * that it can be tested like any other.
 */
const PLACEHOLDERS = /example_plugin|Example plugin|example-plugin:1\.0\.0/g;

/** A value of the definition: `007` and `true` have to be quoted there. */
const DEFINITION_VALUES = /^(id|name|image): .*$/gm;
const DEFINITION_FILE = 'plugin.yaml';

/**
 * The files of a template with the values of a plugin, by path.
 * @param directory absolute path of the template
 */
export function templateFiles(
  directory: string,
  values: TemplateValues,
): TemplateFile[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(directory, path)).isFile())
    .sort()
    .map((path) => {
      const text = readFileSync(join(directory, path), 'utf8');
      const filled = fillIn(text, values);
      const isDefinition = path === DEFINITION_FILE;
      return { path, text: isDefinition ? quoted(filled, values) : filled };
    });
}

function quoted(text: string, values: TemplateValues): string {
  return text.replace(
    DEFINITION_VALUES,
    (_line, key: keyof TemplateValues) =>
      `${key}: ${stringify(values[key], { lineWidth: 0 }).trim()}`,
  );
}

/** In one pass: a value may look like a placeholder. */
function fillIn(text: string, { id, name, image }: TemplateValues): string {
  return text.replace(PLACEHOLDERS, (found) => {
    if (found === 'example_plugin') return id;
    return found === 'Example plugin' ? name : image;
  });
}
