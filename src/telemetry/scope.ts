/** Names us as the one who measured. */
export const SCOPE = 'plugin-runner';
