import type { JsonObject, Json, JsonSchema } from './json';
import type { ExitCodeMeaning, OutputFormat } from './definition';
import type { Outcome } from './outcome';

/** A definition as its file says it, once its JSON Schema accepted it. */
export interface DefinitionFile {
  readonly id: string;
  readonly name?: string;
  readonly description?: string;
  readonly version?: string;
  readonly image: string;
  readonly platform?: string;
  readonly build?: { readonly context?: string; readonly dockerfile?: string };
  readonly entrypoint?: readonly string[];
  readonly command?: readonly string[];
  readonly env?: Readonly<Record<string, string | number | boolean>>;
  readonly secrets?: readonly string[];
  readonly defaults?: JsonObject;
  readonly input_schema?: JsonSchema;
  readonly output_schema?: JsonSchema;
  readonly input?: { readonly via?: 'stdin' | 'file' };
  readonly output?: {
    readonly via?: 'stdout' | 'file';
    readonly format?: OutputFormat;
    readonly max_bytes?: string | number;
  };
  readonly files?: DefinitionFileLimits;
  readonly artifacts?: DefinitionFileLimits;
  readonly resource_limits?: {
    readonly cpu?: string | number;
    readonly memory?: string | number;
    readonly pids?: number;
    readonly tmp?: string | number;
  };
  readonly timeout?: string;
  readonly retry?: {
    readonly attempts?: number;
    readonly backoff?: string;
    readonly on?: readonly (string | number)[];
  };
  readonly exit_codes?: Readonly<
    Record<
      string,
      {
        readonly meaning?: string;
        readonly outcome?: ExitCodeMeaning['outcome'];
      }
    >
  >;
  readonly stop?: { readonly signal?: string; readonly grace?: string };
  readonly network?: string;
  readonly sandbox?: {
    readonly read_only?: boolean;
    readonly user?: string | number;
    readonly capabilities?: readonly string[];
    readonly runtime?: string;
  };
  readonly workspace?: 'none' | 'read' | 'write';
  readonly tests?: readonly DefinitionFileTest[];
}

/** `files:` or `artifacts:` as the file says it. */
export interface DefinitionFileLimits {
  readonly max_bytes?: string | number;
  readonly max_files?: number;
}

/** One case of `tests:` as the file says it. */
export interface DefinitionFileTest {
  readonly name: string;
  readonly input: Json;
  readonly output?: Json;
  readonly exit_code?: number;
  readonly outcome?: Outcome;
  readonly workspace?: string;
}
