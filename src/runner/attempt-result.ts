import type { PluginDefinition } from '../definition/definition';
import type { ContainerSpec } from '../orchestrator/container-spec';
import type { CapturedStreams } from './captured-streams';
import type { ExecutionRecord } from './execution-record';
import { NO_FINDINGS, type Finding, type FoundFindings } from './finding';
import type { JsonText } from './json-text';
import type { HandedOn } from './secret-warnings';

/**
 * What an attempt has come to, as far as it is known: whatever ends it, and
 * whenever, what was known before stays so.
 */
export interface AttemptResult {
  /** The container that was asked for; undefined when none was. */
  readonly spec: ContainerSpec | undefined;
  /** What the plugin printed; undefined when it never started. */
  readonly streams: CapturedStreams | undefined;
  /** Whether the plugin is over; its files may be on their way still. */
  readonly hasEnded: boolean;
  /**
   * What is its output, in its format or not, and which way it came; undefined
   * when the plugin never ended.
   */
  readonly handedOn: HandedOn | undefined;
  /** The output, when it is in its format. */
  readonly output: JsonText | undefined;
  /** That as text that may be shown; undefined where it is too long. */
  readonly shownOutput: string | undefined;
  /** Absolute path of a SARIF log that code scanning takes. */
  readonly sarifFile: string | undefined;
  /** What the plugin found, as far as that is kept. */
  readonly findings: readonly Finding[];
  /** Those that were in the output. */
  readonly outputFindings: FoundFindings;
}

/** Of an attempt that has just begun, and of an execution without one. */
export const NOTHING_YET: AttemptResult = {
  spec: undefined,
  streams: undefined,
  hasEnded: false,
  handedOn: undefined,
  output: undefined,
  shownOutput: undefined,
  sarifFile: undefined,
  findings: [],
  outputFindings: NO_FINDINGS,
};

/** The sizes of what a plugin has printed and left, as a record holds them. */
export function recordedSizes(
  { streams, handedOn }: AttemptResult,
  outputVia: PluginDefinition['outputVia'],
): Pick<
  ExecutionRecord,
  | 'output_bytes'
  | 'stdout_bytes'
  | 'stdout_dropped_bytes'
  | 'stderr_bytes'
  | 'stderr_dropped_bytes'
> {
  const outputBytes =
    outputVia === 'stdout' ? streams?.stdoutBytes : handedOn?.json.byteLength;
  return {
    output_bytes: outputBytes ?? null,
    stdout_bytes: streams?.stdoutBytes ?? null,
    stdout_dropped_bytes: streams?.droppedStdoutBytes ?? null,
    stderr_bytes: streams?.stderrBytes ?? null,
    stderr_dropped_bytes: streams?.droppedStderrBytes ?? null,
  };
}
