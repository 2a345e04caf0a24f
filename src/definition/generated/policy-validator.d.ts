// Generated from schema/policy.schema.json by scripts/generate.mjs.

import type { SchemaError } from './definition-validator';

/** Checks a policy against its schema; the errors are of the last call. */
export declare const validate: ((value: unknown) => boolean) & {
  errors?: SchemaError[] | null;
};

/** The keys of every object of a policy, by pointer; `*` is any item. */
export declare const knownKeys: Readonly<Record<string, readonly string[]>>;
