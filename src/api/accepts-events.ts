/**
 * Whether a client wants events rather than text (RFC 9110, 12.5.1). Who takes
 * anything has not asked for them.
 * @param accept the header.
 */
export function acceptsEvents(accept = ''): boolean {
  const qualities = new Map(accept.split(',').map(qualityOf));
  const events = qualities.get('text/event-stream') ?? 0;
  return events > 0 && events >= (qualities.get('text/plain') ?? 0);
}

/** A media range, and how much it is wanted: 0 is not at all. */
function qualityOf(range: string): [type: string, quality: number] {
  const [type = '', ...parameters] = range
    .split(';')
    .map((part) => part.trim().toLowerCase());
  const quality = parameters.flatMap(
    (it) => /^q *= *([01](?:\.\d{0,3})?)$/.exec(it)?.[1] ?? [],
  )[0];
  return [type, Number(quality ?? 1)];
}
