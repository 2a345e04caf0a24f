import type { PluginDefinition } from '../definition/definition';
import type { Fault } from '../definition/fault';
import type { ComposedInput } from './compose-input';
import type { Isolation } from './isolated-validator';
import type { JsonText } from './json-text';
import { once } from './once';
import {
  openOutputReader,
  type OutputReader,
  type ReadOutput,
} from './output-reader';
import {
  checkInput,
  openPluginSchema,
  type PluginSchema,
} from './plugin-schema';

/** What one attempt checks of its input and of its output. */
export interface AttemptChecks {
  /**
   * Checks the input, and makes ready what the output is held against; asked
   * again, that is the same check.
   * @throws UserError `invalid_input`, and `definition_invalid` for a schema
   * that cannot be used.
   */
  readonly beforeStart: () => Promise<void>;
  /**
   * Reads what an output in its format says beyond that; after `beforeStart`.
   * @param outputFile absolute path of the file that holds it.
   * @throws EndedError when a cause ends the attempt.
   */
  readOutput(
    output: JsonText,
    outputFile: string,
  ): Promise<ReadOutput | undefined>;
  /**
   * Holds an output in its format against the output_schema; after
   * `beforeStart`.
   * @returns every fault; none when it fits, or there is no schema.
   * @throws UserError `definition_invalid` or `invalid_output` when the check
   * cannot be made, EndedError when a cause ends the attempt.
   */
  checkOutput(output: JsonText): Promise<readonly Fault[]>;
  /** Ends what is going on, and lets go of threads. */
  close(): void;
}

/**
 * Opens the checks of one attempt; nothing begins with that.
 * @param directory of the execution's record.
 * @param isolation whose signal aborts when the attempt is to end.
 */
export function openAttemptChecks(
  definition: PluginDefinition,
  input: ComposedInput,
  directory: string,
  isolation: Isolation,
): AttemptChecks {
  /** Aborts what goes on unheeded when the attempt is over. */
  const over = new AbortController();
  const isolated = {
    ...isolation,
    signal: AbortSignal.any([isolation.signal, over.signal]),
  };
  let schema: PluginSchema | undefined;
  let reader: OutputReader | undefined;
  return {
    beforeStart: once(async () => {
      const checked = checkInput(input, definition, isolated);
      const opened = openPluginSchema(definition, 'output_schema', isolated);
      opened.catch(() => undefined);
      // Set at once: an invalid input must not leave its thread behind.
      const reading = openOutputReader(definition, directory, isolated).then(
        (it) => (reader = it),
      );
      await Promise.all([checked, reading]);
      schema = await opened;
    }),
    async readOutput(output, outputFile) {
      return reader?.read(output, outputFile);
    },
    async checkOutput(output) {
      return (await schema?.check(output)) ?? [];
    },
    close() {
      over.abort();
      schema?.close();
      reader?.close();
    },
  };
}
