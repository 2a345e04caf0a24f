// Generated from schema/sarif.schema.json by scripts/generate.mjs.

import type { JsonSchema } from '../json';

/** What a SARIF log has to fit. */
export declare const sarifSchema: JsonSchema;
