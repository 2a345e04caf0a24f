import type { Fault } from './fault';
import { quote } from './quote';
import { showPath } from './show-path';
import { UserError } from './task-error';

/** More faults than this are counted, not listed. */
const MAX_LISTED = 10;
/** A pointer that needs no quotes in a message. */
const PLAIN_POINTER = /^[\w./~$-]{1,80}$/;

/** A definition file that cannot be used, with everything wrong in it. */
export class DefinitionError extends UserError {
  /** Absolute path of the file. */
  readonly file: string;
  readonly faults: readonly Fault[];

  constructor(file: string, faults: readonly Fault[], options?: ErrorOptions) {
    super('definition_invalid', describe(file, faults), options);
    this.file = file;
    this.faults = faults;
  }
}

function describe(file: string, faults: readonly Fault[]): string {
  const shown = showPath(file);
  const lines = faults
    .slice(0, MAX_LISTED)
    .map(
      (fault) => `${shown}${place(fault)}: ${fault.message} (${fault.rule})`,
    );
  const more = faults.length - MAX_LISTED;
  return more > 0
    ? [...lines, `and ${more} more`].join('\n')
    : lines.join('\n');
}

function place({ pointer, position }: Fault): string {
  const at = position ? `:${position.line}:${position.column}` : '';
  if (pointer === '') return at;
  return `${at}: ${PLAIN_POINTER.test(pointer) ? pointer : quote(pointer)}`;
}
