// Generated from http://json-schema.org/draft-07/schema by scripts/generate.mjs.

import type { SchemaError } from './definition-validator';

/** Checks a schema against its meta-schema; the errors are of the last call. */
export declare const validate: ((schema: unknown) => boolean) & {
  errors?: (SchemaError & { readonly message?: string })[] | null;
};
