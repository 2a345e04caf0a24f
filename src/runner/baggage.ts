/** Longer baggage is not passed on; the least that everybody has to is as much. */
const MAX_LENGTH = 8_192;
const MAX_MEMBERS = 64;

/** `key=value;property` (https://www.w3.org/TR/baggage/#baggage-http-header-format). */
const TOKEN = String.raw`[!#$%&'*+\-.^_\`|~0-9A-Za-z]+`;
const VALUE = String.raw`[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*`;
const PROPERTY = String.raw`[ \t]*;[ \t]*${TOKEN}(?:[ \t]*=[ \t]*${VALUE})?`;
const MEMBER = new RegExp(`^${TOKEN}[ \\t]*=[ \\t]*${VALUE}(?:${PROPERTY})*$`);

/**
 * What a caller hands on to all that take part in its trace, from the variable
 * that carries it
 * (https://opentelemetry.io/docs/specs/otel/context/env-carriers/).
 * @returns undefined when there is none, or when it breaks the rules.
 */
export function readBaggage(
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const text = env['BAGGAGE'];
  if (text === undefined || text.length > MAX_LENGTH) return undefined;
  const members = text.split(',').map((member) => member.trim());
  const isValid =
    members.length <= MAX_MEMBERS &&
    members.every((member) => MEMBER.test(member));
  return isValid ? members.join(',') : undefined;
}
