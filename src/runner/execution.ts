import type { OutputFormat } from '../definition/definition';
import type { Fault } from '../definition/fault';
import type { ExecutionRecord } from './execution-record';
import type { Finding, FoundFindings } from './finding';
import type { HiddenValue } from './hidden-value';

/** How an execution ended, and where everything about it is. */
export interface Execution {
  readonly record: ExecutionRecord;
  readonly recordDirectory: string;
  /** What the plugin was to print; `json` where that is not known. */
  readonly outputFormat: OutputFormat;
  /** Size of the plugin's stdout, when that is in its format. */
  readonly outputBytes: number | undefined;
  /**
   * The same, every byte as printed; undefined also when it is larger than
   * MAX_HELD_OUTPUT_BYTES: then it is in `outputFile` only.
   */
  readonly output: Uint8Array | undefined;
  /**
   * Holds the output: the plugin's stdout, or what it left in its output file;
   * undefined when it never started, or was ended before that file was fetched.
   */
  readonly outputFile: string | undefined;
  readonly stderrFile: string | undefined;
  /** Holds the output where that is SARIF that code scanning takes. */
  readonly sarifFile: string | undefined;
  /** Where the files are that it left, and their list; undefined for none. */
  readonly artifactsDirectory?: string | undefined;
  readonly artifactsFile?: string | undefined;
  /** `output` as text that may be shown; undefined where it is too long. */
  readonly shownOutput: string | undefined;
  /** Where its input or output does not fit the schema: the first of them. */
  readonly faults: readonly Fault[];
  /** What the plugin found, as far as that is kept; the record has counts. */
  readonly findings: readonly Finding[];
  /** Those of its output: its log has been shown already. */
  readonly outputFindings: FoundFindings;
  /** A command that does the same by hand, without the values of secrets. */
  readonly reproduce: string | undefined;
  /** The same for `plugin-runner`, in one line. */
  readonly reproduceCli: string | undefined;
  /**
   * What had to stay hidden: secrets, and what schemas mark `writeOnly`. It has
   * the values themselves: to look for, never to write down.
   */
  readonly hidden: readonly HiddenValue[];
  /**
   * What nobody expected, such as a full disk: for a stack trace where one is
   * wanted. The outcome is `engine_unavailable` then, or what had come before.
   */
  readonly fault: Error | undefined;
  /** Settles when the container is gone; rejects when it could not be removed. */
  readonly removed: Promise<void>;
}
