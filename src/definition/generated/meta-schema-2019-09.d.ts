// Generated from https://json-schema.org/draft/2019-09/schema by scripts/generate.mjs.

import type { SchemaError } from './definition-validator';

/** Checks a schema against its meta-schema; the errors are of the last call. */
export declare const validate: ((schema: unknown) => boolean) & {
  errors?: (SchemaError & { readonly message?: string })[] | null;
};
