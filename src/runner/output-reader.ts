import { join } from 'node:path';
import type { OutputFormat, PluginDefinition } from '../definition/definition';
import { RECORD_FILES } from './execution-record';
import { NO_FINDINGS, type FoundFindings } from './finding';
import type { Isolation } from './isolated-validator';
import { readJsonText, type JsonText } from './json-text';

/** What an output in its format says beyond that. */
export interface ReadOutput {
  readonly findings: FoundFindings;
  /** Why an output that was to be SARIF is not; a sentence. */
  readonly sarifProblem: string | undefined;
  /** Holds the output where it is SARIF that code scanning takes. */
  readonly sarifFile: string | undefined;
}

/** Reads what an output says, in the way of its format. */
export interface OutputReader {
  /**
   * @param outputFile absolute path of the file that holds it
   * @throws the reason of the isolation's signal
   */
  read(output: JsonText, outputFile: string): Promise<ReadOutput>;
  /** Lets go of its thread; safe to call again. */
  close(): void;
}

const NOTHING: ReadOutput = {
  findings: NO_FINDINGS,
  sarifProblem: undefined,
  sarifFile: undefined,
};

/**
 * Opens the reader of a definition's output. What only one format needs is
 * loaded for that one.
 * @param directory of the execution's record
 */
export async function openOutputReader(
  definition: Pick<PluginDefinition, 'id' | 'outputFormat' | 'maxOutputBytes'>,
  directory: string,
  isolation: Isolation,
): Promise<OutputReader> {
  if (definition.outputFormat !== 'sarif') {
    return {
      read: (output) => readList(definition.outputFormat, output),
      close: () => undefined,
    };
  }
  const { openSarifCheck } = await import('./sarif-check');
  const check = openSarifCheck(definition, isolation);
  return {
    async read(output, outputFile) {
      const { problem, findings } = await check.check(output);
      if (problem !== undefined) return { ...NOTHING, sarifProblem: problem };
      const { leaveSarif } = await import('./sarif-file');
      const sarifFile = leaveSarif(
        outputFile,
        join(directory, RECORD_FILES.sarif),
      );
      return { ...NOTHING, findings, sarifFile };
    },
    close: () => check.close(),
  };
}

/** Of JSON that is small enough to be held, and so to be parsed here. */
async function readList(
  format: OutputFormat,
  output: JsonText,
): Promise<ReadOutput> {
  if (format !== 'json' || !(output instanceof Uint8Array)) return NOTHING;
  if (!Buffer.from(output).includes('"results"')) return NOTHING;
  const { outputFindings } = await import('./output-findings');
  return { ...NOTHING, findings: outputFindings(readJsonText(output)) };
}
