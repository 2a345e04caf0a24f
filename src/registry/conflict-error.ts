import { UserError } from '../definition/task-error';

/**
 * What was asked for would change or hide what somebody else has put into a
 * plugins directory: nothing was written.
 */
export class ConflictError extends UserError {
  /** Whether `force` would replace it; how to say so is the door's to add. */
  readonly isForceable: boolean;

  constructor(
    message: string,
    options?: ErrorOptions & { readonly isForceable?: boolean },
  ) {
    super('definition_invalid', message, options);
    this.isForceable = options?.isForceable ?? false;
  }
}
