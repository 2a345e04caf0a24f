import type { FastifySchemaValidationError } from 'fastify/types/schema';
import { quote } from '../definition/quote';
import { ProblemError } from './problem';

/** The refusal of query parameters that a route does not take like that. */
export function queryFault([
  fault,
]: readonly FastifySchemaValidationError[]): ProblemError {
  const unknown = fault?.params['additionalProperty'];
  const name = fault?.instancePath.slice(1) ?? '';
  const allowed = fault?.params['allowedValues'];
  const more = Array.isArray(allowed) ? `: ${allowed.join(', ')}` : '';
  return new ProblemError(
    400,
    'bad_request',
    typeof unknown === 'string'
      ? `There is no parameter ${quote(unknown)} here.`
      : `The parameter ${name} is not usable: it ${fault?.message ?? 'is not valid'}${more}.`,
  );
}
