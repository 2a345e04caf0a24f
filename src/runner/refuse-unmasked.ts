import type { PluginDefinition } from '../definition/definition';
import { quote } from '../definition/quote';
import { UserError } from '../definition/task-error';
import { formatBytes } from './format-bytes';
import { MAX_HIDDEN_BYTES, type HiddenValue } from './hidden-value';
import { MAX_FORM_BYTES } from './secrecy';

/**
 * Refuses values that would have to be masked and are too much for that, before
 * a plugin can print them.
 * @throws UserError `invalid_input` naming the first of them.
 */
export function refuseUnmasked(
  { id }: Pick<PluginDefinition, 'id'>,
  hidden: readonly HiddenValue[],
): void {
  const value = hidden.find(({ isTooLong }) => isTooLong);
  if (value === undefined) return;
  throw new UserError(
    'invalid_input',
    `Plugin ${quote(id)} cannot be given ${value.name}, for it is more than can ` +
      `be masked in the log: one value has at most ` +
      `${formatBytes(MAX_HIDDEN_BYTES)}, and all that is to be masked, in all ` +
      `its spellings, ${formatBytes(MAX_FORM_BYTES)}. Make it shorter.`,
  );
}
