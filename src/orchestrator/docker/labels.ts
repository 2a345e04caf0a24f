/** The execution a container belongs to. */
export const EXECUTION_LABEL = 'io.plugin-runner.execution';

/** The plugin that runs in it. */
export const PLUGIN_LABEL = 'io.plugin-runner.plugin';

/** The process that has to remove it, as `owner.ts` writes it. */
export const OWNER_LABEL = 'io.plugin-runner.owner';

/** When nobody can need it any more: milliseconds since 1970, engine's clock. */
export const EXPIRES_LABEL = 'io.plugin-runner.expires';
