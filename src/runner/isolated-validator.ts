import type { Fault } from '../definition/fault';
import type { Json, JsonSchema } from '../definition/json';
import type { JsonValidator } from './json-validator';

/** Where a check that may not end is run, and what ends it. */
export interface Isolation {
  /** Absolute path of the bundle of `schema-worker.ts`. */
  readonly workerFile: string;
  /** Aborts with the reason that the check is to reject with. */
  readonly signal: AbortSignal;
}

/** What the worker is given. */
export interface ValidationTask {
  readonly schema: JsonSchema;
  readonly value: Json;
  readonly valueBytes: number;
}

/** Keywords whose time can grow with the square of a value, or much faster. */
const SLOW_KEYWORDS = /"(?:pattern|patternProperties|format|uniqueItems)":/;

/**
 * Whether a value can make the check by this schema take for ever: 40 letters
 * against `^(a+)+$` take years (https://ajv.js.org/security.html#redos-attack).
 */
export function canBeSlow(schema: JsonSchema): boolean {
  return SLOW_KEYWORDS.test(JSON.stringify(schema));
}

/**
 * Checks in a thread of its own, which a deadline or a cancellation can end; on
 * the main thread no timer and no signal would come through any more.
 */
export function isolatedValidator(
  schema: JsonSchema,
  { workerFile, signal }: Isolation,
): JsonValidator {
  return {
    async validate(value, valueBytes) {
      const { Worker } = await import('node:worker_threads');
      signal.throwIfAborted();
      const task: ValidationTask = { schema, value, valueBytes };
      const worker = new Worker(workerFile, { workerData: task });
      return new Promise<Fault[]>((resolve, reject) => {
        const onAbort = (): void => {
          void worker.terminate();
          reject(signal.reason as Error);
        };
        signal.addEventListener('abort', onAbort);
        worker.on('message', resolve);
        worker.on('error', reject);
        worker.on('exit', () => {
          signal.removeEventListener('abort', onAbort);
          reject(new Error('the check ended without an answer'));
        });
      });
    },
  };
}
