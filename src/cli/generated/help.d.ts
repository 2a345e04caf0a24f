// Generated from src/cli/program.ts by scripts/generate.mjs.

/** What `plugin-runner --help` prints. */
export declare const help: string;
