import type { Fault } from '../definition/fault';
import type { Outcome } from '../definition/outcome';

/** Where every type of a problem is described, by its name. */
const TYPES = 'https://github.com/org/plugin-runner/blob/v1/docs/api.md#';

/** The name of a problem: the last part of its type. */
export type ProblemName = RequestProblem | Outcome;

/** The title of every problem of a request; it never changes. */
const TITLES = {
  bad_request: 'The request cannot be used',
  unauthorized: 'A token is needed',
  forbidden_origin: 'The request comes from another site',
  forbidden_host: 'The request is for another host',
  registration_disabled: 'Plugins cannot be registered here',
  not_found: 'There is no such resource',
  execution_not_found: 'There is no such execution',
  method_not_allowed: 'The resource does not have this method',
  not_ended: 'The execution has not ended',
  already_ended: 'The execution has ended',
  run_elsewhere: 'Another process runs the execution',
  definition_conflict: 'The plugin is defined elsewhere',
  request_timeout: 'The request took too long to come',
  body_too_large: 'The body is too large',
  headers_too_large: 'The headers are too large',
  expectation_failed: 'The request expects what there is not',
  unsupported_media_type: 'The body is of another type',
  idempotency_key_reused: 'The idempotency key is of another request',
  result_gone: 'The result is no longer there',
  queue_full: 'Too many tasks wait',
  shutting_down: 'The server is shutting down',
  internal_error: 'The server has a fault',
} as const;

/** What can go wrong with a request itself. */
export type RequestProblem = keyof typeof TITLES;

/** Every {@link RequestProblem}. */
export const REQUEST_PROBLEMS = Object.keys(TITLES) as RequestProblem[];

/** The title of every problem that is the outcome of an execution. */
const OUTCOME_TITLES: Readonly<Record<Outcome, string>> = {
  succeeded: 'The plugin succeeded',
  plugin_failed: 'The plugin failed',
  invalid_input: 'The input does not fit the plugin',
  invalid_output: 'The output of the plugin is not what it is to be',
  output_too_large: 'The plugin printed too much',
  timed_out: 'The plugin took too long',
  cancelled: 'The execution was cancelled',
  out_of_memory: 'The plugin ran out of memory',
  image_unavailable: 'The image cannot be had',
  engine_unavailable: 'The container engine cannot be used',
  start_failed: 'The plugin cannot be started',
  definition_invalid: 'The definition of the plugin cannot be used',
  plugin_not_found: 'There is no such plugin',
  policy_denied: 'The policy does not allow it',
};

/** A body of `application/problem+json` (RFC 9457). */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** The path of the request that it is about. */
  readonly instance?: string;
  readonly outcome?: Outcome;
  readonly execution_id?: string;
  readonly exit_code?: number | null;
  readonly errors?: readonly ProblemFault[];
}

/** One thing that is wrong with a body. */
export interface ProblemFault {
  /** RFC 6901 JSON pointer into the body; empty for the whole. */
  readonly pointer: string;
  readonly rule: string;
  readonly detail: string;
}

/** A problem, thrown: the server answers with it. */
export class ProblemError extends Error {
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    name: ProblemName,
    detail: string,
    more: Partial<Problem> = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
    this.problem = problemOf(status, name, detail, more);
    this.headers = headers;
  }
}

/** The body of a problem. */
export function problemOf(
  status: number,
  name: ProblemName,
  detail: string,
  more: Partial<Problem> = {},
): Problem {
  const title = isOutcome(name) ? OUTCOME_TITLES[name] : TITLES[name];
  return { type: `${TYPES}${name}`, title, status, detail, ...more };
}

/** Faults as a problem has them. */
export function problemFaults(faults: readonly Fault[]): ProblemFault[] {
  return faults.map(({ pointer, rule, message }) => ({
    pointer,
    rule,
    detail: message,
  }));
}

function isOutcome(name: ProblemName): name is Outcome {
  return name in OUTCOME_TITLES;
}
