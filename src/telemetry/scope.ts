import packageJson from '../../package.json' with { type: 'json' };

/** Names us as the one who measured. */
export const SCOPE = 'plugin-runner';

/** Of us: what is measured can change with it. */
export const SCOPE_VERSION = packageJson.version;
