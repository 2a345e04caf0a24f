/** The value of an attribute as OpenTelemetry has it. */
export type AttributeValue = string | number | boolean | readonly string[];

/** Attributes by name; what is not known is not there. */
export type Attributes = Readonly<Record<string, AttributeValue>>;

/** Leaves out what is not known: null and undefined are never a zero. */
export function knownAttributes(
  all: Readonly<Record<string, AttributeValue | null | undefined>>,
): Attributes {
  const known = Object.entries(all).filter(
    (entry): entry is [string, AttributeValue] =>
      entry[1] !== null && entry[1] !== undefined,
  );
  return Object.fromEntries(known);
}
