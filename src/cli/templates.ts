import { dirname, resolve } from 'node:path';
import type { CliDoor } from './cli-door';

/** What `new` can write a plugin in: directories of `templates/`. */
export const TEMPLATES = ['python', 'node', 'go', 'shell'] as const;

/** One of {@link TEMPLATES}. */
export type Template = (typeof TEMPLATES)[number];

/** Absolute path of a template: it is beside the bundle of the CLI. */
export function templateDirectory(
  template: Template,
  { entryFile }: Pick<CliDoor, 'entryFile'>,
): string {
  return resolve(dirname(entryFile), '..', 'templates', template);
}
