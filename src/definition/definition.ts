import type { ImageReference } from './image-reference';
import type { Json, JsonObject, JsonSchema } from './json';
import type { Outcome } from './outcome';

/**
 * What a plugin is: a definition file, checked, with every default filled in.
 * Durations are in milliseconds and sizes in bytes.
 */
export interface PluginDefinition {
  /** The id a workflow names. */
  readonly id: string;
  /** A name for people; the id when the file gives none. */
  readonly name: string;
  /** One sentence; empty when the file gives none. */
  readonly description: string;
  /** A semantic version: `version`, or the image tag where it is one. */
  readonly version: string | undefined;
  /** The OCI image that runs. */
  readonly image: ImageReference;
  /** `os/arch[/variant]` of the image, when the engine's own is not meant. */
  readonly platform: string | undefined;
  /** How to build the image from the repository instead of pulling it. */
  readonly build: BuildInstruction | undefined;
  /** Replaces the image's entrypoint: an argv, never a shell string. */
  readonly entrypoint: readonly string[] | undefined;
  /** Replaces the image's command: an argv, never a shell string. */
  readonly command: readonly string[] | undefined;
  /** The environment of the plugin; a step may override these names only. */
  readonly env: Readonly<Record<string, string>>;
  /** Names of secrets; their values come from the step. */
  readonly secrets: readonly string[];
  /** Merged under the input (RFC 7396). */
  readonly defaults: JsonObject | undefined;
  readonly inputSchema: JsonSchema | undefined;
  readonly outputSchema: JsonSchema | undefined;
  /** Where the plugin reads its input: on stdin, or in a file. */
  readonly inputVia: 'stdin' | 'file';
  /** Where the plugin leaves its output: on stdout, or in a file. */
  readonly outputVia: 'stdout' | 'file';
  /** What the output is. */
  readonly outputFormat: OutputFormat;
  /** Largest output that is accepted. */
  readonly maxOutputBytes: number;
  /** What of a step's files is accepted. */
  readonly files: FileLimits;
  /** What the plugin may leave in its output directory. */
  readonly artifacts: FileLimits;
  /** Whether it has an output directory though no step asks for one. */
  readonly leavesArtifacts: boolean;
  readonly limits: Limits;
  /** Wall time of one attempt, from image to exit. */
  readonly timeoutMs: number;
  readonly retry: RetryInstruction;
  /** What exit codes other than 0 mean, by code. */
  readonly exitCodes: ReadonlyMap<number, ExitCodeMeaning>;
  readonly stop: StopInstruction;
  /** `none`, `bridge`, or the name of a network of the engine. */
  readonly network: string;
  readonly sandbox: Sandbox;
  /** Whether the plugin sees the checked-out repository, and may change it. */
  readonly workspace: 'none' | 'read' | 'write';
  readonly tests: readonly DefinitionTest[];
  /** Absolute path of the file this definition came from. */
  readonly file: string;
}

/**
 * What a plugin prints: one JSON value, one in every line that is not empty, any
 * text in UTF-8, or a SARIF 2.1.0 log.
 */
export type OutputFormat = 'json' | 'ndjson' | 'text' | 'sarif';

/** The resources a container gets, as the engine enforces them. */
export interface Limits {
  /** Billionths of a CPU: 500m is 500_000_000. */
  readonly nanoCpus: number;
  /** Memory, and memory plus swap: there is no swap beyond it. */
  readonly memoryBytes: number;
  /** Processes and threads. */
  readonly pids: number;
  /** Size of the tmpfs at `/tmp`. */
  readonly tmpBytes: number;
}

/** How many files, and how large they may be together. */
export interface FileLimits {
  readonly maxBytes: number;
  /** Directories count as files. */
  readonly maxFiles: number;
}

/** Where the image is built from. */
export interface BuildInstruction {
  /** Absolute path of the build context. */
  readonly context: string;
  /** Absolute path of the Dockerfile. */
  readonly dockerfile: string;
}

/** When a plugin is run again. */
export interface RetryInstruction {
  /** Runs at most, the first included. */
  readonly attempts: number;
  /** Before the second attempt; doubled before each further one. */
  readonly backoffMs: number;
  /** What is tried again. */
  readonly on: {
    readonly outcomes: readonly Outcome[];
    readonly exitCodes: readonly number[];
  };
}

/** What an exit code of the plugin says. */
export interface ExitCodeMeaning {
  /** A few words for people; undefined when the definition has none. */
  readonly meaning: string | undefined;
  /** With `succeeded`, the output is judged as after exit code 0. */
  readonly outcome: 'succeeded' | 'plugin_failed' | 'invalid_input';
}

/** How a plugin is asked to end. */
export interface StopInstruction {
  /** For example `SIGTERM`. Ours, never the image's. */
  readonly signal: string;
  /** Time between the signal and the kill. */
  readonly graceMs: number;
}

/** Who the plugin runs as: a fixed pair, the runner's user, or the image's. */
export type SandboxUser =
  | { readonly kind: 'ids'; readonly uid: number; readonly gid: number }
  | { readonly kind: 'host' }
  | { readonly kind: 'image' };

/** What is relaxed, within the least-privilege sandbox. */
export interface Sandbox {
  /** The root file system is read-only; `/tmp` is always writable. */
  readonly readOnly: boolean;
  readonly user: SandboxUser;
  /** Linux capabilities without the `CAP_` prefix; none by default. */
  readonly capabilities: readonly string[];
  /** An OCI runtime the engine knows; undefined is the engine's default. */
  readonly runtime: string | undefined;
}

/** One case of a definition's `tests:`. */
export interface DefinitionTest {
  readonly name: string;
  readonly input: Json;
  /**
   * The exact output: the JSON, a list of the values of `ndjson`, or a string;
   * undefined is not compared.
   */
  readonly output: Json | undefined;
  /** The exit code the plugin must end with; undefined is not compared. */
  readonly exitCode: number | undefined;
  /** The outcome the execution must have. */
  readonly outcome: Outcome;
  /** Absolute path of the directory that stands for the repository. */
  readonly workspace: string | undefined;
}
