/** The execution a container belongs to. */
export const EXECUTION_LABEL = 'io.plugin-runner.execution';

/** The plugin that runs in it. */
export const PLUGIN_LABEL = 'io.plugin-runner.plugin';
