import type {
  ExitCodeMeaning,
  PluginDefinition,
} from '../definition/definition';
import type { Outcome } from '../definition/outcome';
import { LONG_QUOTE, quote } from '../definition/quote';
import { formatBytes } from './format-bytes';
import type { EndCause } from './end-cause';
import { OUTPUT_FORMATS, outputRule } from './output-format';
import type { Fault } from '../definition/fault';
import { recordedUsage } from './execution-record';
import { listFaults } from './json-validator';
import type { ContainerExit } from '../orchestrator/container';
import { showPeakMemory } from './show-peak-memory';

/** Everything an outcome is decided from. */
export interface Evidence {
  readonly plugin: Pick<
    PluginDefinition,
    'id' | 'outputFormat' | 'outputVia' | 'exitCodes'
  >;
  /** The first thing that ended it from our side, if any did. */
  readonly cause: EndCause | undefined;
  readonly exit: ContainerExit;
  readonly memoryBytes: number;
  /** The last line the plugin wrote on stderr; empty for none. */
  readonly lastLogLine: string;
  /** Masks what the escapes of a JSON line had hidden. */
  readonly redact: (text: string) => string;
  /** Why the output is not in its format; undefined when it is. */
  readonly outputProblem: string | undefined;
  /** Why an output that was to be SARIF is not; a sentence. */
  readonly sarifProblem: string | undefined;
  /** Faults of an output in its format against the output schema. */
  readonly checkOutput: () => Promise<readonly Fault[]>;
}

/** One outcome, and what to tell. */
export interface Verdict {
  readonly outcome: Outcome;
  /** Undefined for `succeeded`. */
  readonly error: string | undefined;
  readonly warnings: readonly string[];
  /** Where the input or the output does not fit its schema. */
  readonly faults?: readonly Fault[];
}

/**
 * A verdict after something has gone wrong with what the plugin left: that ends
 * a success; another end stays what it was.
 */
export function failedAfterwards(verdict: Verdict, failure: Verdict): Verdict {
  const { outcome, error } = failure;
  return verdict.outcome === 'succeeded'
    ? { ...verdict, outcome, error }
    : { ...verdict, warnings: [...verdict.warnings, error ?? ''] };
}

/**
 * Decides how an execution ended. The first cause wins: a plugin that printed
 * perfect JSON after its deadline has still timed out.
 */
export async function judge(evidence: Evidence): Promise<Verdict> {
  const { cause, exit } = evidence;
  if (cause !== undefined) return failed(cause.outcome, cause.message);
  // The plugin did not choose that code: no definition can explain it.
  if (exit.oomKilled && exit.exitCode !== 0) return outOfMemory(evidence);
  const known = evidence.plugin.exitCodes.get(exit.exitCode);
  if (exit.exitCode !== 0 && known?.outcome !== 'succeeded') {
    return judgeFailure(evidence, known);
  }
  const warnings = exit.oomKilled
    ? [
        `A process of plugin ${quote(evidence.plugin.id)} was killed for lack ` +
          `of memory (${memoryFigures(evidence)}), but the plugin ended with ` +
          'exit code 0: its result may be incomplete.',
      ]
    : [];
  return judgeOutput(evidence, warnings);
}

function outOfMemory(evidence: Evidence): Verdict {
  return failed(
    'out_of_memory',
    `Plugin ${quote(evidence.plugin.id)} ran out of memory (${memoryFigures(evidence)}) ` +
      `and ended with exit code ${evidence.exit.exitCode}: raise ` +
      '`resource_limits.memory` of its definition, or `memory` of the step.',
  );
}

function judgeFailure(
  { plugin, exit, lastLogLine, redact }: Evidence,
  known: ExitCodeMeaning | undefined,
): Verdict {
  const means =
    known?.meaning === undefined ? '' : ` (${quote(known.meaning)})`;
  const killed =
    known === undefined && exit.exitCode === 137
      ? ' It was killed, not by plugin-runner: possibly for lack of memory on the runner.'
      : '';
  const said =
    lastLogLine === ''
      ? 'It wrote nothing on stderr.'
      : `Its last log line: ${quote(redact(messageOf(lastLogLine)), LONG_QUOTE)}.`;
  return failed(
    known?.outcome ?? 'plugin_failed',
    `Plugin ${quote(plugin.id)} ended with exit code ${exit.exitCode}${means}.${killed} ${said}`,
  );
}

async function judgeOutput(
  evidence: Evidence,
  warnings: readonly string[],
): Promise<Verdict> {
  const { plugin, outputProblem, sarifProblem } = evidence;
  if (outputProblem !== undefined) {
    const { noun } = OUTPUT_FORMATS[plugin.outputFormat];
    const place =
      plugin.outputVia === 'file' ? 'its output file' : 'its stdout';
    return failed(
      'invalid_output',
      `Plugin ${quote(plugin.id)} ended with exit code ${evidence.exit.exitCode} but ` +
        `${place} is not ${noun}: ${outputProblem}. ` +
        outputRule(plugin.outputFormat, plugin.outputVia),
      warnings,
    );
  }
  if (sarifProblem !== undefined) {
    return failed('invalid_output', sarifProblem, warnings);
  }
  const faults = await evidence.checkOutput();
  if (faults.length > 0) {
    const verdict = failed(
      'invalid_output',
      `The output of plugin ${quote(plugin.id)} does not fit its output_schema:\n` +
        listFaults(faults),
      warnings,
    );
    return { ...verdict, faults };
  }
  return { outcome: 'succeeded', error: undefined, warnings };
}

function memoryFigures({ memoryBytes, exit }: Evidence): string {
  const usage = recordedUsage(exit.usage);
  const peak = showPeakMemory(usage, { memory_bytes: memoryBytes });
  const seen = peak === undefined ? '' : `, peak ${peak}`;
  return `limit ${formatBytes(memoryBytes)}${seen}`;
}

function failed(
  outcome: Outcome,
  error: string,
  warnings: readonly string[] = [],
): Verdict {
  return { outcome, error, warnings };
}

/** A JSON log line says what it means in its `message`. */
function messageOf(logLine: string): string {
  if (!logLine.startsWith('{')) return logLine;
  try {
    const { message } = JSON.parse(logLine) as { message?: unknown };
    return typeof message === 'string' ? message : logLine;
  } catch {
    return logLine;
  }
}
