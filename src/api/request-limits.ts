/** What every request has to keep to, before anybody looks at what it wants. */
export const REQUEST_LIMITS = {
  /** A body of a few megabytes over a slow line takes a minute. */
  requestMs: 120_000,
  headersMs: 15_000,
  keepAliveMs: 15_000,
  headerBytes: 16 * 1024,
  connections: 1_000,
  /** A reference to a plugin and the path of an artifact are shorter. */
  parameterLength: 4_096,
} as const;
