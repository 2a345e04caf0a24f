import { TaskError, UserError } from '../definition/task-error';
import type { CliDoor } from './cli-door';

/**
 * Work that ends when the user wants it to.
 * @throws UserError `cancelled` instead of whatever the end made of it
 */
export async function unlessCancelled<T>(
  { cancel }: Pick<CliDoor, 'cancel'>,
  work: Promise<T>,
): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!cancel.aborted || error instanceof TaskError) throw error;
    throw new UserError('cancelled', 'It was interrupted before it was done.', {
      cause: error,
    });
  }
}
