import type { Fault } from '../definition/fault';
import { UserError } from '../definition/task-error';

/** An input that does not fit its schema, and where. */
export class FaultsError extends UserError {
  /** Names keys and rules, never values. */
  readonly faults: readonly Fault[];

  constructor(message: string, faults: readonly Fault[]) {
    super('invalid_input', message);
    this.faults = faults;
  }
}
