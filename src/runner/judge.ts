import type {
  ExitCodeMeaning,
  PluginDefinition,
} from '../definition/definition';
import type { Outcome } from '../definition/outcome';
import { LONG_QUOTE, quote } from '../definition/quote';
import { formatBytes } from './format-bytes';
import type { EndCause } from './end-cause';
import type { Fault } from '../definition/fault';
import { listFaults } from './json-validator';
import type { ContainerExit } from '../orchestrator/orchestrator';

/** Everything an outcome is decided from. */
export interface Evidence {
  readonly plugin: Pick<PluginDefinition, 'id' | 'exitCodes'>;
  /** The first thing that ended it from our side, if any did. */
  readonly cause: EndCause | undefined;
  readonly exit: ContainerExit;
  readonly memoryBytes: number;
  /** The last line the plugin wrote on stderr; empty for none. */
  readonly lastLogLine: string;
  /** Masks what the escapes of a JSON line had hidden. */
  readonly redact: (text: string) => string;
  /** Why the output is not one JSON value; undefined when it is one. */
  readonly outputProblem: string | undefined;
  /** Faults of a valid JSON output against the output schema. */
  readonly checkOutput: () => Promise<readonly Fault[]>;
}

/** One outcome, and what to tell. */
export interface Verdict {
  readonly outcome: Outcome;
  /** Undefined for `succeeded`. */
  readonly error: string | undefined;
  readonly warnings: readonly string[];
}

/**
 * Decides how an execution ended. The first cause wins: a plugin that printed
 * perfect JSON after its deadline has still timed out.
 */
export async function judge(evidence: Evidence): Promise<Verdict> {
  const { cause, exit } = evidence;
  if (cause !== undefined) return failed(cause.outcome, cause.message);
  const known = evidence.plugin.exitCodes.get(exit.exitCode);
  if (exit.exitCode !== 0 && known?.outcome !== 'succeeded') {
    return judgeFailure(evidence, known);
  }
  const warnings = exit.oomKilled
    ? [
        `A process of plugin ${quote(evidence.plugin.id)} was killed for lack ` +
          `of memory (${memoryFigures(evidence)}), but the plugin ended with ` +
          `exit code ${exit.exitCode}: its result may be incomplete.`,
      ]
    : [];
  return judgeOutput(evidence, warnings);
}

function judgeFailure(
  evidence: Evidence,
  known: ExitCodeMeaning | undefined,
): Verdict {
  const { plugin, exit, lastLogLine, redact } = evidence;
  if (exit.oomKilled) {
    return failed(
      'out_of_memory',
      `Plugin ${quote(plugin.id)} ran out of memory (${memoryFigures(evidence)}) ` +
        `and ended with exit code ${exit.exitCode}: raise ` +
        '`resource_limits.memory` of its definition, or `memory` of the step.',
    );
  }
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
  const { plugin, outputProblem } = evidence;
  if (outputProblem !== undefined) {
    return failed(
      'invalid_output',
      `Plugin ${quote(plugin.id)} ended with exit code ${evidence.exit.exitCode} but its stdout is not ` +
        `JSON: ${outputProblem}. A plugin prints exactly one JSON value on ` +
        'stdout; logs belong on stderr.',
      warnings,
    );
  }
  const faults = await evidence.checkOutput();
  if (faults.length > 0) {
    return failed(
      'invalid_output',
      `The output of plugin ${quote(plugin.id)} does not fit its output_schema:\n` +
        listFaults(faults),
      warnings,
    );
  }
  return { outcome: 'succeeded', error: undefined, warnings };
}

function memoryFigures({ memoryBytes, exit }: Evidence): string {
  const peak = exit.usage.peakMemoryBytes;
  const seen = peak === undefined ? '' : `, peak ${formatBytes(peak)}`;
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
