import { realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { DefinitionError } from '../definition/definition-error';
import { isYaml } from './definition-paths';
import { NOT_READ, readRegularFile } from './regular-file';

/** Far more than a definition with large schemas needs. */
export const MAX_JSON_BYTES = 256 * 1024;
/** The YAML parser is quadratic: a larger file would take seconds. */
export const MAX_YAML_BYTES = 64 * 1024;

/**
 * The bytes of a definition file, read once. Synchronous: a registry of ten
 * thousand files is read in a fraction of the time.
 * @param root the plugins directory the file must lie in, also when it is a
 * symbolic link
 * @throws DefinitionError when it is no regular file, leaves `root`, is too
 * large or cannot be read
 */
export function readDefinitionBytes(path: string, root: string): Buffer {
  try {
    return readInside(path, root);
  } catch (error) {
    if (error instanceof DefinitionError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw refusal(path, 'file', `cannot be read (${code})`, error);
  }
}

function readInside(path: string, root: string): Buffer {
  const real = realpathSync.native(path);
  if (!isInside(real, realpathSync.native(root))) {
    throw refusal(path, 'file', 'is a link that leaves the plugins directory');
  }
  const limit = isYaml(path) ? MAX_YAML_BYTES : MAX_JSON_BYTES;
  return readRegularFile(
    real,
    (why) => {
      if (why === 'size') return tooLarge(path, limit);
      return refusal(path, 'file', NOT_READ[why]);
    },
    limit,
  );
}

function tooLarge(path: string, limit: number): DefinitionError {
  const kind = isYaml(path) ? 'a YAML' : 'a JSON';
  const hint = isYaml(path)
    ? `; JSON may have ${MAX_JSON_BYTES / 1024} KiB`
    : '';
  const message = `is larger than ${limit / 1024} KiB, the most ${kind} file may have${hint}`;
  return refusal(path, 'size', message);
}

function refusal(
  path: string,
  rule: string,
  message: string,
  cause?: unknown,
): DefinitionError {
  return new DefinitionError(path, [{ pointer: '', rule, message }], { cause });
}

function isInside(path: string, root: string): boolean {
  const inside = relative(root, path);
  return (
    inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)
  );
}
