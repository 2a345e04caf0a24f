import type { Fault } from './fault';
import { ValueError } from './value-error';

/** Gathers every fault of a definition, so that one run shows them all. */
export class FaultCollector {
  readonly faults: Fault[] = [];

  /** Notes a fault. */
  add(pointer: string, rule: string, message: string): void {
    this.faults.push({ pointer, rule, message });
  }

  /** Parses what is there; `fallback` when nothing is, or it is refused. */
  parse<T, F>(
    value: T | undefined,
    pointer: string,
    rule: string,
    parse: (value: T) => F,
    fallback: F,
  ): F {
    if (value === undefined) return fallback;
    try {
      return parse(value);
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      this.add(pointer, rule, error.message);
      return fallback;
    }
  }
}
