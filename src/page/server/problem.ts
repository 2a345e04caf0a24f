import type { Fault } from '../../definition/fault';
import { isJsonObject, type Json } from '../../definition/json';

/** Why the server did not do what it was asked (RFC 9457). */
export interface Problem {
  /** The status code of the answer. */
  readonly status: number;
  readonly title: string;
  /** Empty when there is nothing more to say. */
  readonly detail: string;
  readonly outcome: string | undefined;
  readonly executionId: string | undefined;
  /** What is wrong with the input, by pointer. */
  readonly faults: readonly Fault[];
}

/**
 * The problem that an answer describes.
 * @param body of the answer, which may be anything.
 */
export function parseProblem(status: number, body: unknown): Problem {
  const given = isJsonObject(body) ? body : {};
  const text = (name: string): string | undefined => {
    const value = given[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    status,
    title: text('title') ?? `The server answered with status ${status}`,
    detail: text('detail') ?? '',
    outcome: text('outcome'),
    executionId: text('execution_id'),
    faults: Array.isArray(given['errors'])
      ? given['errors'].flatMap(faultOf)
      : [],
  };
}

function faultOf(value: Json): Fault[] {
  if (!isJsonObject(value)) return [];
  const { pointer, rule, detail } = value;
  if (typeof pointer !== 'string' || typeof detail !== 'string') return [];
  return [
    { pointer, rule: typeof rule === 'string' ? rule : '', message: detail },
  ];
}
