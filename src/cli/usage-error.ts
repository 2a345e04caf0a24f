/** The command line cannot be used. One sentence: what, and what to do. */
export class UsageError extends Error {}
