import { LONG_QUOTE, quote } from '../../definition/quote';
import { EngineError } from '../../definition/task-error';

/** Why: whoever removed the container, it was not this execution. */
export const REMOVED = 'the container was removed by somebody else';

/** Why: what the plugin printed from then on is nowhere. */
export const CUT_OFF = 'the output stream ended before the plugin did';

/**
 * The error of an execution whose plugin was started, and for whose result the
 * engine does not stand.
 * @param reason what happened, as a part of a sentence.
 * @param since what was learnt afterwards: a sentence, after a space.
 */
export function lostPlugin(
  pluginId: string,
  reason: string,
  since = '',
): EngineError {
  return new EngineError(
    'engine_unavailable',
    `The engine lost the running plugin ${quote(pluginId)} ` +
      `(${quote(reason, LONG_QUOTE)}): its output may be incomplete, so the ` +
      `execution does not count.${since} Look at the log of the Docker ` +
      'engine, then run the step again.',
  );
}
