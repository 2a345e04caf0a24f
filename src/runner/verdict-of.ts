import { quote } from '../definition/quote';
import { EngineError, TaskError } from '../definition/task-error';
import type { EndCauses } from './end-cause';
import { faultMessage } from './fault-message';
import { FaultsError } from './faults-error';
import type { Verdict } from './judge';

/**
 * The verdict of an end that was expected to be possible.
 * @param causes the first of them wins over what it has made fail.
 * @param plugin which the error names: an engine does not know what for it is.
 * @returns undefined for an error that nothing but a mistake explains.
 */
export function verdictOf(
  error: unknown,
  causes: Pick<EndCauses, 'first'>,
  plugin: string,
): Verdict | undefined {
  const { first } = causes;
  if (first !== undefined) {
    return { outcome: first.outcome, error: first.message, warnings: [] };
  }
  if (!(error instanceof TaskError)) return undefined;
  const { outcome, message } = error;
  const isNamed =
    !(error instanceof EngineError) || message.includes(quote(plugin));
  const named = isNamed ? message : `Plugin ${quote(plugin)}: ${message}`;
  const verdict = { outcome, error: named, warnings: [] };
  return error instanceof FaultsError
    ? { ...verdict, faults: error.faults }
    : verdict;
}

/**
 * The verdict of an end that nobody expected, such as a full disk. It is the
 * machine's: neither the workflow nor the plugin is to blame.
 */
export function faultVerdict(error: unknown, plugin: string): Verdict {
  return {
    outcome: 'engine_unavailable',
    error: faultMessage(error, plugin),
    warnings: [],
  };
}
