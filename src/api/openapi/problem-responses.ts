import { OUTCOMES, type Outcome } from '../../definition/outcome';
import { OUTCOME_STATUS } from '../outcome-problem';
import { EXECUTION_HEADERS, headerReferences } from './header-references';

/** What every status of a problem stands for, beside outcomes. */
const MEANINGS: Readonly<Record<number, string>> = {
  400: 'The request cannot be used.',
  401: 'A token is needed, or another one.',
  403: 'This request is not allowed.',
  404: 'There is no such resource.',
  405: 'The resource does not have this method.',
  408: 'The request did not come in time.',
  409: 'The resource is not in a state for this.',
  410: 'The result is no longer there.',
  413: 'The body is larger than this server accepts.',
  415: 'The body is of a type or an encoding that is not accepted.',
  417: 'What the request expects is not there.',
  422: 'The body is JSON, but not what is needed.',
  429: 'Too many tasks wait.',
  431: 'The headers are too large.',
  500: 'The server or the definition of the plugin has a fault.',
  502: 'The plugin did not do what it is to do.',
  503: 'The container engine or the image cannot be had now, or the server is shutting down.',
  504: 'The plugin took too long.',
};

/** Those that any request can have, before anybody is asked for a token. */
export const PUBLIC_STATUSES = [400, 403, 408, 417, 431] as const;

/** Those that any other request can have. */
export const COMMON_STATUSES = [...PUBLIC_STATUSES, 401] as const;

/** Those that a task can end with. */
export const TASK_STATUSES: readonly number[] = [
  ...new Set([
    ...COMMON_STATUSES,
    ...[409, 410, 413, 415, 422, 429, 500, 503],
    ...Object.values(OUTCOME_STATUS).filter((status) => status >= 400),
  ]),
].sort((a, b) => a - b);

/** References to the responses for some statuses. */
export function problemReferences(
  statuses: readonly number[],
): Record<string, { $ref: string }> {
  return Object.fromEntries(
    statuses.map((status) => [
      String(status),
      { $ref: `#/components/responses/${nameOf(status)}` },
    ]),
  );
}

/** Every one, for `components.responses`. */
export function problemResponses(): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(MEANINGS).map(([status, meaning]) => [
      nameOf(Number(status)),
      {
        description: [meaning, ...outcomesOf(Number(status))].join(' '),
        headers: headersOf(Number(status)),
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
          },
        },
      },
    ]),
  );
}

const nameOf = (status: number): string => `Problem${status}`;

function outcomesOf(status: number): string[] {
  const outcomes = OUTCOMES.filter(
    (outcome: Outcome) => OUTCOME_STATUS[outcome] === status,
  );
  return outcomes.length === 0 ? [] : [`Outcomes: ${outcomes.join(', ')}.`];
}

/** What some have; those of an execution are there when there is one. */
function headersOf(status: number): Record<string, unknown> {
  const isOutcome = OUTCOMES.some((it) => OUTCOME_STATUS[it] === status);
  return {
    ...(isOutcome && EXECUTION_HEADERS),
    ...headerReferences(...(OWN_HEADERS[status] ?? [])),
  };
}

const OWN_HEADERS: Readonly<Record<number, readonly string[]>> = {
  401: ['WWW-Authenticate'],
  405: ['Allow'],
  409: ['Retry-After'],
  429: ['Retry-After'],
  503: ['Retry-After'],
};
