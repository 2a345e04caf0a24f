import type { ExecutionState } from '../../src/runner/execution-record';
import type { Reporter } from '../../src/runner/reporter';

/** A Reporter that remembers what it was told, in order. */
export class RecordingReporter implements Reporter {
  /** One line per call, such as `state create`. */
  readonly calls: string[] = [];
  readonly #stderr: Uint8Array[] = [];
  readonly #onCall: (call: string) => void;

  /** @param onCall runs in the middle of each call. */
  constructor(onCall: (call: string) => void = () => undefined) {
    this.#onCall = onCall;
  }

  /** The states, in order. */
  get states(): string[] {
    return this.calls
      .filter((call) => call.startsWith('state '))
      .map((call) => call.slice('state '.length));
  }

  /** All of the plugin's stderr. */
  get log(): string {
    return Buffer.concat(this.#stderr).toString('utf8');
  }

  state(state: ExecutionState): void {
    this.#note(`state ${state}`);
  }

  starting(): void {
    this.#note('starting');
  }

  container(name: string, executionId: string): void {
    this.#note(`container ${name} ${executionId}`);
  }

  removedStale(name: string): void {
    this.#note(`removedStale ${name}`);
  }

  progress(line: string): void {
    this.#note(`progress ${line}`);
  }

  attempt(isLast: boolean): void {
    if (!isLast) this.#note('attempt');
  }

  retry(sentence: string): void {
    this.#note(`retry ${sentence}`);
  }

  mask(forms: readonly string[]): void {
    for (const form of forms) this.#note(`mask ${form}`);
  }

  stderr(bytes: Uint8Array): void {
    // A copy: the buffer is a view that the engine's stream reuses.
    this.#stderr.push(Buffer.from(bytes));
  }

  #note(call: string): void {
    this.calls.push(call);
    this.#onCall(call);
  }
}
