import { DefinitionError } from '../definition/definition-error';
import {
  AnswerError,
  isolatedThread,
  ThreadLimitError,
  type IsolatedThread,
} from '../definition/isolated-thread';
import { readYaml, type YamlResult } from './yaml-text';

/**
 * Larger texts are parsed in a thread. The worst texts known take 70 ms at this
 * size, half a second at the largest that is accepted.
 */
export const MAX_MAIN_THREAD_YAML = 8 * 1024;

/** Wall time for parsing one text. */
export const YAML_DEADLINE_MS = 10_000;

/** A text of 64 KiB takes a tenth of it. */
const YAML_MEMORY_BYTES = 256 * 2 ** 20;

/**
 * The value of a YAML text of some file.
 * @param signal ends the parsing, with its reason
 * @throws DefinitionError naming the line and column of every error
 */
export type YamlParser = (
  text: string,
  file: string,
  signal?: AbortSignal,
) => Promise<unknown>;

/**
 * A parser that no text can hold up.
 * @param workerFile absolute path of the bundle of `yaml-worker.ts`; without
 * it, every text is parsed on the main thread
 */
export function yamlParser(
  workerFile: string | undefined,
  deadlineMs = YAML_DEADLINE_MS,
): YamlParser {
  let thread: IsolatedThread<string, YamlResult> | undefined;

  async function parse(
    text: string,
    signal: AbortSignal | undefined,
  ): Promise<YamlResult> {
    if (workerFile === undefined || text.length <= MAX_MAIN_THREAD_YAML) {
      return readYaml(text);
    }
    thread ??= isolatedThread(workerFile, YAML_MEMORY_BYTES);
    try {
      return await thread.ask(text, { deadlineMs, signal });
    } catch (error) {
      const message = refusal(error, deadlineMs);
      if (message === undefined) throw error;
      return { faults: [{ pointer: '', rule: 'size', message }] };
    }
  }

  return async (text, file, signal) => {
    const result = await parse(text, signal);
    if ('faults' in result) throw new DefinitionError(file, result.faults);
    return result.value;
  };
}

function refusal(error: unknown, deadlineMs: number): string | undefined {
  if (error instanceof AnswerError) return 'cannot be read as YAML';
  if (!(error instanceof ThreadLimitError)) return undefined;
  const spent =
    error.limit === 'time'
      ? `${deadlineMs / 1000} s`
      : `${YAML_MEMORY_BYTES / 2 ** 20} MiB of memory`;
  return `needs more than ${spent} to be parsed: make it smaller, or write it as JSON`;
}
