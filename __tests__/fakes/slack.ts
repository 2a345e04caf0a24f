/**
 * What a slow and busy machine may add to a bound of time: less than the call
 * to an engine takes, or the plugin of a test, that the bound is to cut short.
 */
export const SLACK_MS = 15_000;
