import type { Fault } from '../definition/fault';
import type { Outcome } from '../definition/outcome';
import type { TaskError } from '../definition/task-error';
import { DefinitionError } from '../definition/definition-error';
import type { ExecutionRecord } from '../runner/execution-record';
import { ProblemError, problemFaults } from './problem';
import { wasRun } from './was-run';

/**
 * The status of the answer for each outcome. 4xx is the client's to change, 502
 * the plugin's (this server stands in front of it, as a gateway does), 503 the
 * machine's, 500 of whoever keeps the definitions.
 */
export const OUTCOME_STATUS: Readonly<Record<Outcome, number>> = {
  succeeded: 200,
  invalid_input: 422,
  plugin_not_found: 404,
  policy_denied: 403,
  cancelled: 409,
  definition_invalid: 500,
  plugin_failed: 502,
  invalid_output: 502,
  output_too_large: 502,
  out_of_memory: 502,
  timed_out: 504,
  image_unavailable: 503,
  engine_unavailable: 503,
  start_failed: 503,
};

/** An engine that is away is mostly one that restarts; so is a server. */
export const RETRY_AFTER_SECONDS = '5';

/** The answer for an execution that did not succeed. */
export function outcomeProblem(
  { outcome, error, execution_id, exit_code }: ExecutionRecord,
  faults: readonly Fault[],
  headers: Readonly<Record<string, string>>,
): ProblemError {
  // A killed one has no outcome: its process went away.
  const name = outcome ?? 'engine_unavailable';
  return new ProblemError(
    OUTCOME_STATUS[name],
    name,
    error ?? 'The execution did not succeed.',
    {
      instance: `/executions/${execution_id}`,
      outcome: name,
      execution_id,
      exit_code,
      ...(faults.length > 0 && { errors: problemFaults(faults) }),
    },
    { ...headers, ...retryAfter(name) },
  );
}

/**
 * The answer for an execution that was cancelled because the server is shutting
 * down. Only one that has done nothing is told to come again: whether another
 * can be run twice is its client's to know.
 */
export function cutOffProblem(
  record: ExecutionRecord,
  headers: Readonly<Record<string, string>>,
): ProblemError {
  const { execution_id, exit_code } = record;
  const hasRun = wasRun(record);
  return new ProblemError(
    503,
    'shutting_down',
    hasRun
      ? `The server is shutting down, and execution ${execution_id} was cancelled while its plugin ran: what that has done by then is done. Its log says how far it came.`
      : `The server is shutting down, and execution ${execution_id} was cancelled before its plugin was started: send the task again.`,
    {
      instance: `/executions/${execution_id}`,
      outcome: 'cancelled',
      execution_id,
      exit_code,
    },
    {
      ...headers,
      ...(!hasRun && { 'retry-after': RETRY_AFTER_SECONDS }),
      connection: 'close',
    },
  );
}

/** The answer for a task that never became an execution. */
export function taskProblem(error: TaskError): ProblemError {
  const { outcome, message } = error;
  const faults = error instanceof DefinitionError ? error.faults : [];
  return new ProblemError(
    OUTCOME_STATUS[outcome],
    outcome,
    message,
    { outcome, ...(faults.length > 0 && { errors: problemFaults(faults) }) },
    retryAfter(outcome),
  );
}

function retryAfter(outcome: Outcome): Record<string, string> {
  return outcome === 'engine_unavailable'
    ? { 'retry-after': RETRY_AFTER_SECONDS }
    : {};
}
