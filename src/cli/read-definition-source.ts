import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseImageReference } from '../definition/image-reference';
import type { ImageReference } from '../definition/image-reference';
import { quote } from '../definition/quote';
import { sentence } from '../definition/sentence';
import { UserError } from '../definition/task-error';
import { ValueError } from '../definition/value-error';
import { MAX_JSON_BYTES } from '../registry/definition-bytes';
import { isYaml } from '../registry/definition-paths';
import type { DefinitionSource } from '../registry/definition-source';
import { showPath } from '../definition/show-path';
import type { CliDoor } from './cli-door';
import { UsageError } from './usage-error';

/** What `register` was given. */
export type DefinitionOrigin =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'image'; readonly reference: ImageReference };

const IN_DIRECTORY = ['plugin.yaml', 'plugin.yml', 'plugin.json'];

/**
 * Tells a file, a directory with a `plugin.yaml`, a URL and an image apart.
 * @throws UsageError for what is none of them
 */
export function definitionOrigin(
  text: string,
  { cwd }: Pick<CliDoor, 'cwd'>,
): DefinitionOrigin {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return { kind: 'url', url: text };
  const path = resolve(cwd, text);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile()) return { kind: 'file', file: path };
  if (stat?.isDirectory()) {
    const file = IN_DIRECTORY.map((name) => join(path, name)).find((it) =>
      statSync(it, { throwIfNoEntry: false })?.isFile(),
    );
    if (file !== undefined) return { kind: 'file', file };
    throw new UsageError(
      `${showPath(path)} is a directory without a plugin.yaml: name the file of the definition.`,
    );
  }
  if (/\.(?:json|ya?ml)$/.test(text)) {
    throw new UsageError(
      `There is no file ${showPath(path)}: paths are relative to the working directory.`,
    );
  }
  try {
    return { kind: 'image', reference: parseImageReference(text) };
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    throw new UsageError(
      `There is no file ${quote(text)}, and as an image it is none: ${sentence(error.message)}`,
    );
  }
}

/** @throws UserError `definition_invalid` for a file that cannot be read */
export function readSourceFile(file: string): DefinitionSource {
  const refuse = (why: string, cause?: unknown): UserError =>
    new UserError('definition_invalid', `${showPath(file)} ${why}.`, { cause });
  const size = statSync(file).size;
  if (size > MAX_JSON_BYTES) {
    throw refuse(`is larger than ${MAX_JSON_BYTES / 1024} KiB`);
  }
  try {
    const bytes = readFileSync(file);
    return { bytes, format: isYaml(file) ? 'yaml' : 'json', name: file };
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw refuse(`cannot be read (${code})`, error);
  }
}
