// Generated from schema/plugin.schema.json by scripts/generate.mjs.

/** One schema error, as ajv describes it. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Checks a definition against its schema; the errors are of the last call. */
export declare const validate: ((value: unknown) => boolean) & {
  errors?: SchemaError[] | null;
};

/** The keys of every object of a definition, by pointer; `*` is any item. */
export declare const knownKeys: Readonly<Record<string, readonly string[]>>;
