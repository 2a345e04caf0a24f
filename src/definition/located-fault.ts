import type { DefinitionError } from './definition-error';
import type { Fault } from './fault';

/** A fault of a file, for whoever shows it at its line. */
export interface LocatedFault extends Omit<Fault, 'position'> {
  /** Absolute path of the file. */
  readonly file: string;
  /** Where in the file, both from 1; undefined where that cannot be told. */
  readonly position:
    { readonly line: number; readonly column: number } | undefined;
}

/** What is wrong in a file, each fault with the file that it is in. */
export function locatedFaults({
  file,
  faults,
}: DefinitionError): LocatedFault[] {
  return faults.map(({ position, ...fault }) => ({ ...fault, file, position }));
}
