import { quote } from './quote';
import { UserError } from './task-error';

/** What a workflow asks for: an id, and which versions of it will do. */
export interface PluginReference {
  readonly id: string;
  /**
   * What stands after "@", meant as a semantic version range; undefined means
   * the highest released one.
   */
  readonly range: string | undefined;
}

const PLUGIN_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;
/** The longest range that is looked at. */
const MAX_RANGE = 256;

/**
 * Parses `id`, `id@1.2.0` or `id@^1`.
 * @throws UserError `plugin_not_found` when nothing can have that name
 */
export function parsePluginReference(text: string): PluginReference {
  const at = text.indexOf('@');
  const id = at === -1 ? text : text.slice(0, at);
  const range = at === -1 ? undefined : text.slice(at + 1);
  if (!PLUGIN_ID.test(id)) {
    throw new UserError(
      'plugin_not_found',
      `${quote(text)} is not a plugin reference: an id is 1 to 63 letters, digits, dots, underscores and hyphens, starting with a letter or digit; a version follows after "@".`,
    );
  }
  if (
    range !== undefined &&
    (range.trim() === '' || range.length > MAX_RANGE)
  ) {
    throw notARange(id, range);
  }
  return { id, range };
}

/** The refusal of what stands after "@" and is no range of versions. */
export function notARange(id: string, range: string): UserError {
  return new UserError(
    'plugin_not_found',
    `${quote(`${id}@${range}`)} has no version after "@": write ${quote(`${id}@1.2.0`)}, ${quote(`${id}@^1`)}, or ${quote(id)} for the highest released version.`,
  );
}
