import type { Outcome } from './outcome';

/**
 * An expected end of a task. The subclass says who must act; `outcome` says
 * what ended the execution. The message is for the reader of the failed job:
 * what happened, which rule, what to do; it never needs a stack trace.
 */
export abstract class TaskError extends Error {
  /** The outcome the execution ends with. */
  readonly outcome: Outcome;

  constructor(outcome: Outcome, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.outcome = outcome;
  }
}

/** The workflow or the definition must change. */
export class UserError extends TaskError {}

/** The machine must change: the engine, the image, the network. */
export class EngineError extends TaskError {}
