import { UserError } from '../definition/task-error';

/**
 * What was asked for would change or hide what somebody else has put into a
 * plugins directory: nothing was written.
 */
export class ConflictError extends UserError {
  constructor(message: string, options?: ErrorOptions) {
    super('definition_invalid', message, options);
  }
}
