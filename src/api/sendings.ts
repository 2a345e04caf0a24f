/** What is told of executions that have ended, which holds up nobody. */
export interface Sendings {
  /**
   * Sends something when its turn has come.
   * @param send gets a signal that breaks it off; it may reject.
   * @returns false when too much waits: it is never sent.
   */
  add(send: (hurry: AbortSignal) => Promise<unknown>): boolean;
  /** Waits for all of it, for a moment; what is left then is broken off. */
  close(): Promise<void>;
  /** Breaks everything off. */
  hurry(): void;
}

/** How much is sent, and may wait. */
export interface SendingLimits {
  /** Each has a thread of its own. */
  readonly concurrency: number;
  /** Each is a record in memory. */
  readonly maxWaiting: number;
  /** What is sent when the server stops has so long. */
  readonly closeMs: number;
}

const LIMITS: SendingLimits = {
  concurrency: 4,
  maxWaiting: 1_000,
  closeMs: 5_000,
};

export function openSendings(limits: Partial<SendingLimits> = {}): Sendings {
  const { concurrency, maxWaiting, closeMs } = { ...LIMITS, ...limits };
  const waiting: Parameters<Sendings['add']>[0][] = [];
  const sent = new Set<Promise<unknown>>();
  const over = new AbortController();

  function sendNext(): void {
    while (sent.size < concurrency) {
      const send = waiting.shift();
      if (send === undefined) return;
      const sending = send(over.signal)
        .catch(() => undefined)
        .finally(() => {
          sent.delete(sending);
          sendNext();
        });
      sent.add(sending);
    }
  }

  function hurry(): void {
    waiting.length = 0;
    over.abort();
  }

  return {
    add(send) {
      if (over.signal.aborted || waiting.length >= maxWaiting) return false;
      waiting.push(send);
      sendNext();
      return true;
    },
    async close() {
      const timer = setTimeout(hurry, closeMs);
      try {
        while (sent.size > 0) await Promise.all(sent);
      } finally {
        clearTimeout(timer);
      }
    },
    hurry,
  };
}
