import { totalmem } from 'node:os';
import type { OutputFormat } from '../definition/definition';
import type { Fault } from '../definition/fault';
import { isolatedThread, type AskOptions } from '../definition/isolated-thread';
import type { JsonSchema } from '../definition/json';
import type { FoundFindings } from './finding';
import type { JsonText } from './json-text';

/** Where a check that may not end is run, and what ends it. */
export interface Isolation {
  /** Absolute path of the bundle of `schema-worker.ts`. */
  readonly workerFile: string;
  /** Aborts with the reason that the check is to reject with. */
  readonly signal: AbortSignal;
  /** COMPILE_DEADLINE_MS by default. */
  readonly compileDeadlineMs?: number;
  /** CHECK_DEADLINE_MS by default. */
  readonly checkDeadlineMs?: number;
  /** `validatorMemoryBytes` of the largest text by default. */
  readonly memoryBytes?: number;
}

/** Wall time for compiling a schema: a thousand times what a usual one takes. */
export const COMPILE_DEADLINE_MS = 10_000;

/** Wall time for checking one value: for 256 MiB and a plain schema, enough. */
export const CHECK_DEADLINE_MS = 30_000;

/** What the worker is asked, in this order; from `read` on for every value. */
export type SchemaQuestion =
  | { readonly step: 'compile'; readonly schema: JsonSchema }
  | {
      readonly step: 'read';
      readonly json: JsonText;
      readonly format: OutputFormat;
    }
  | { readonly step: 'check' }
  | { readonly step: 'findings' };

/** Checks JSON texts against one schema, in a thread of its own. */
export interface IsolatedValidator {
  /**
   * Compiles the schema.
   * @throws AnswerError when it is not usable
   * @throws ThreadLimitError when compiling takes too much
   */
  compile(): Promise<void>;
  /**
   * Parses a text, which is known to be in the format.
   * @throws ThreadLimitError when it takes too much
   */
  read(json: JsonText, format: OutputFormat): Promise<void>;
  /**
   * Checks what was read.
   * @throws AnswerError when the schema turns out not to be usable
   * @throws ThreadLimitError when it takes too much
   */
  check(): Promise<Fault[]>;
  /**
   * The findings of what was read and checked, which is SARIF.
   * @throws ThreadLimitError when it takes too much
   */
  findings(): Promise<FoundFindings>;
  close(): void;
}

/**
 * A validator whose every step a deadline or a cancellation can end.
 * @param maxValueBytes the largest text it will read
 */
export function isolatedValidator(
  schema: JsonSchema,
  maxValueBytes: number,
  {
    workerFile,
    signal,
    compileDeadlineMs = COMPILE_DEADLINE_MS,
    checkDeadlineMs = CHECK_DEADLINE_MS,
    memoryBytes = validatorMemoryBytes(maxValueBytes),
  }: Isolation,
): IsolatedValidator {
  const thread = isolatedThread<SchemaQuestion, unknown>(
    workerFile,
    memoryBytes,
  );
  const compiling: AskOptions = { deadlineMs: compileDeadlineMs, signal };
  const checking: AskOptions = { deadlineMs: checkDeadlineMs, signal };
  return {
    async compile() {
      await thread.ask({ step: 'compile', schema }, compiling);
    },
    async read(json, format) {
      await thread.ask({ step: 'read', json, format }, checking);
    },
    async check() {
      return (await thread.ask({ step: 'check' }, checking)) as Fault[];
    },
    async findings() {
      const found = await thread.ask({ step: 'findings' }, checking);
      return found as FoundFindings;
    },
    close: () => thread.close(),
  };
}

/** A byte of `[[{}],[{}],…]` becomes 25, measured on Node.js 20 and 24. */
const HEAP_PER_BYTE = 32;

/**
 * The heap for checking a text of some bytes: 256 MiB, and what a text of many
 * small values becomes, within half of the machine's memory. No less: V8 cannot
 * end a thread while it parses JSON, and ends the process when that has taken
 * much more than its thread may.
 */
export function validatorMemoryBytes(valueBytes: number): number {
  const limit = process.constrainedMemory() || Number.POSITIVE_INFINITY;
  const available = Math.min(totalmem(), limit) / 2;
  return Math.min(256 * 2 ** 20 + HEAP_PER_BYTE * valueBytes, available);
}
