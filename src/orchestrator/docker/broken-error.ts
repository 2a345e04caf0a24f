import { EngineError } from '../../definition/task-error';

/** A stream of the engine ended where it must not. */
export class BrokenError extends Error {}

/** @returns what broke the connection; undefined for any other error. */
export function brokenBy(error: unknown): string | undefined {
  if (error instanceof BrokenError) return error.message;
  if (error instanceof EngineError && error.cause instanceof Error) {
    return error.cause.message;
  }
  return undefined;
}
