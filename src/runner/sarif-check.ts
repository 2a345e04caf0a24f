import type { PluginDefinition } from '../definition/definition';
import { sarifSchema } from '../definition/generated/sarif-schema';
import { AnswerError, ThreadLimitError } from '../definition/isolated-thread';
import { LONG_QUOTE, quote } from '../definition/quote';
import { NO_FINDINGS, type FoundFindings } from './finding';
import { isolatedValidator, type Isolation } from './isolated-validator';
import type { JsonText } from './json-text';
import { listFaults } from './json-validator';

/** What a check says of an output. */
export interface CheckedSarif {
  /** A sentence, with every fault; undefined when code scanning takes it. */
  readonly problem: string | undefined;
  /** None where there is a problem. */
  readonly findings: FoundFindings;
}

/** Checks and reads SARIF logs. */
export interface SarifCheck {
  /**
   * @param json is known to be JSON
   * @throws the reason of the isolation's signal
   */
  check(json: JsonText): Promise<CheckedSarif>;
  /** Lets go of its thread; safe to call again. */
  close(): void;
}

/** Starts to prepare the check of a definition's output, in a thread of its own. */
export function openSarifCheck(
  { id, maxOutputBytes }: Pick<PluginDefinition, 'id' | 'maxOutputBytes'>,
  isolation: Isolation,
): SarifCheck {
  const thread = isolatedValidator(sarifSchema, maxOutputBytes, isolation);
  // Beside the run of the plugin; what goes wrong with it shows in the check.
  const compiled = thread.compile();
  compiled.catch(() => undefined);
  return {
    async check(json) {
      try {
        await compiled;
        await thread.read(json, 'sarif');
        const faults = await thread.check();
        if (faults.length === 0) {
          return { problem: undefined, findings: await thread.findings() };
        }
        const problem =
          `The output of plugin ${quote(id)} is not SARIF 2.1.0 that code ` +
          `scanning takes:\n${listFaults(faults)}`;
        return { problem, findings: NO_FINDINGS };
      } catch (error) {
        const why = whyUnchecked(error, json);
        if (why === undefined) throw error;
        const problem = `The output of plugin ${quote(id)} ${why}`;
        return { problem, findings: NO_FINDINGS };
      }
    },
    close: () => thread.close(),
  };
}

/** @returns undefined for an error that is not the output's. */
function whyUnchecked(
  error: unknown,
  { byteLength }: JsonText,
): string | undefined {
  if (error instanceof ThreadLimitError) {
    return (
      `has ${byteLength} bytes, too many to be checked as SARIF (out of ` +
      `${error.limit}): print fewer results.`
    );
  }
  if (error instanceof AnswerError) {
    return (
      `has ${byteLength} bytes and cannot be checked as SARIF ` +
      `(${quote(error.message, LONG_QUOTE)}): print a log that can be read.`
    );
  }
  return undefined;
}
