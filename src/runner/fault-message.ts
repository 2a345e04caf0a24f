import { quote } from '../definition/quote';

/**
 * What is told of an error that no outcome stands for: a full disk, a file of
 * the runner that is not there, a mistake of ours.
 * @param plugin as the task names it; undefined when it is not known.
 */
export function faultMessage(error: unknown, plugin?: string): string {
  const { message } = error as Error;
  const named = plugin === undefined ? '' : ` (plugin ${quote(plugin)})`;
  return (
    `plugin-runner could not go on: ${message}${named}. Check the disk and the ` +
    'RUNNER_TEMP directory of this runner.'
  );
}
