/** When a fault strikes: before the engine has the request, or after it acted. */
type When = 'before' | 'after';

/** What happens to a request. `afterBytes` counts what follows the answer's head. */
export type Fault =
  /** The connection is destroyed. */
  | { kind: 'cut'; when: When }
  | { kind: 'cut'; afterBytes: number }
  /** Every connection of the proxy is destroyed. */
  | { kind: 'cut-all'; when: When }
  | { kind: 'cut-all'; afterBytes: number }
  /** The answer ends early, in good order. */
  | { kind: 'truncate'; afterBytes: number }
  /** Nothing comes any more, and nothing is read; the connection stays. */
  | { kind: 'stall'; when: When }
  | { kind: 'stall'; afterBytes: number }
  /** From then on five bytes a second: a reader that hardly reads. */
  | { kind: 'trickle'; afterBytes: number }
  /** The engine gets it later. */
  | { kind: 'delay'; ms: number }
  /** Every byte is a write of its own, in both directions. */
  | { kind: 'split' }
  /** The engine is not asked. */
  | {
      kind: 'answer';
      status: number;
      /** Text, or what becomes JSON. */
      body?: unknown;
      contentType?: string;
    };

export interface ChaosProxy {
  readonly socketPath: string;
  /** For DOCKER_HOST. */
  readonly host: string;
  /** Such as `POST /containers/create`, in order. */
  readonly requests: readonly string[];
  /**
   * Adds a rule; the first that matches strikes.
   * @param line method and path without version; `*` is one segment.
   * @param options.nth strikes only the nth request of that line, from 1.
   * @param options.onHit runs when it strikes.
   */
  on(
    line: string | RegExp,
    fault: Fault,
    options?: { nth?: number; onHit?: () => void },
  ): void;
  /** Forgets all rules. */
  clear(): void;
  /** Cuts every connection; new ones are served. */
  cutAll(): void;
  /** Cuts every connection, and every later one at once. */
  down(): void;
  up(): void;
  close(): Promise<void>;
}

/** @param engine the real engine; default: DOCKER_HOST, or the usual socket. */
export function startChaosProxy(engine?: string): Promise<ChaosProxy>;
