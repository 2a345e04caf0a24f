import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { setImmediate as breathe } from 'node:timers/promises';
import type { PluginDefinition } from '../definition/definition';
import type { Execution } from '../runner/execution';
import type { Task } from '../runner/task';
import {
  QueueClosedError,
  type QueueRequest,
  type TaskQueue,
} from '../runner/task-queue';

/** An execution that has not ended, or is just ending. */
export interface LiveExecution {
  readonly id: string;
  /** The reference that was asked for. */
  readonly plugin: string;
  /** When it was accepted, ISO 8601. */
  readonly acceptedAt: string;
  /** While it is `queued`, it has no record yet. */
  readonly status: 'queued' | 'running';
  /**
   * How it ended; its container may be there for a moment still.
   * @throws what kept it from having a record.
   */
  readonly ended: Promise<Execution>;
  /** Whether it was asked to end because the server is shutting down. */
  readonly isCutOff: boolean;
  /** Asks it to end; safe to call again. */
  cancel(): void;
}

/** How an execution and whoever has started it act on each other. */
export interface RunControl {
  readonly cancel: AbortSignal;
  /** Ends it without any grace. */
  readonly hurry: AbortSignal;
  /** Called when there is a record of it. */
  readonly onRecorded: () => void;
}

/** The headers of the W3C trace that a request is part of. */
export interface CallerTrace {
  readonly traceparent?: string | undefined;
  readonly tracestate?: string | undefined;
  readonly baggage?: string | undefined;
}

/** Runs one task to its end: `runTask` with the ports of the server. */
export type RunTask = (
  task: Task,
  definition: PluginDefinition,
  control: RunControl,
  caller: CallerTrace,
) => Promise<Execution>;

/** What the executions of a server tell of. */
export interface ExecutionsObserver {
  /** One has ended and its container is gone. */
  ended?(execution: Execution, definition: PluginDefinition): void;
  /** A container could not be removed, or there could be no record. */
  fault?(error: Error, executionId: string): void;
}

/** The executions that this server has begun and that have not ended. */
export interface Executions {
  /**
   * Gives a task its place in the queue.
   * @returns it, once that is certain.
   * @throws QueueFullError and QueueClosedError
   */
  start(
    task: Task,
    definition: PluginDefinition,
    caller?: CallerTrace,
  ): Promise<LiveExecution>;
  find(id: string): LiveExecution | undefined;
  /** The newest first. */
  list(): readonly LiveExecution[];
  /**
   * Takes no more tasks and cancels those that wait; gives those that run the
   * time to end, then cancels them. Resolves when no container is left.
   */
  close(graceMs: number): Promise<void>;
  /** Ends everything without any grace. */
  hurry(): void;
  readonly isClosing: boolean;
}

/** @param run runs a task, when its turn has come. */
export function openExecutions(
  run: RunTask,
  queue: TaskQueue,
  observer: ExecutionsObserver = {},
): Executions {
  const live = new Map<string, LiveTask>();
  let isClosing = false;

  return {
    async start(task, definition, caller = {}) {
      if (isClosing) throw new QueueClosedError();
      const id = task.executionId ?? randomUUID();
      const entry = new LiveTask(id, task, definition, (control) =>
        run({ ...task, executionId: id }, definition, control, caller),
      );
      live.set(id, entry);
      const over = entry.queueIn(queue).then(
        (execution) => observer.ended?.(execution, definition),
        (error: Error) => {
          if (entry.hasBegun) observer.fault?.(error, id);
        },
      );
      void over.finally(() => live.delete(id));
      // A queue that is full says so at once.
      await Promise.race([entry.ended, breathe()]);
      return entry;
    },
    find: (id) => live.get(id),
    list: () => [...live.values()].reverse(),
    async close(graceMs) {
      isClosing = true;
      for (const entry of live.values()) {
        if (entry.status === 'queued') entry.cutOff();
      }
      const timer = setTimeout(() => {
        for (const entry of live.values()) entry.cutOff();
      }, graceMs);
      try {
        while (live.size > 0) {
          await Promise.allSettled([...live.values()].map((it) => it.over));
        }
        await queue.close();
      } finally {
        clearTimeout(timer);
      }
    },
    hurry() {
      for (const entry of live.values()) entry.hurry();
    },
    get isClosing() {
      return isClosing;
    },
  };
}

/** The mutable middle of one of them. */
class LiveTask implements LiveExecution {
  readonly id: string;
  readonly plugin: string;
  readonly acceptedAt = new Date().toISOString();
  readonly ended: Promise<Execution>;
  status: 'queued' | 'running' = 'queued';
  over: Promise<unknown> = Promise.resolve();
  isCutOff = false;
  /** Whether its turn has come. */
  hasBegun = false;
  readonly #cost: Omit<QueueRequest, 'signal'>;
  readonly #run: (control: RunControl) => Promise<Execution>;
  readonly #cancel = new AbortController();
  readonly #hurry = new AbortController();
  #resolve: (execution: Execution) => void = () => undefined;
  #reject: (error: Error) => void = () => undefined;

  constructor(
    id: string,
    task: Task,
    definition: PluginDefinition,
    run: (control: RunControl) => Promise<Execution>,
  ) {
    this.id = id;
    this.plugin = task.plugin;
    this.#cost = {
      plugin: definition.id,
      nanoCpus: task.nanoCpus ?? definition.limits.nanoCpus,
      memoryBytes: task.memoryBytes ?? definition.limits.memoryBytes,
    };
    this.#run = run;
    this.ended = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    // Nobody may be waiting for it.
    this.ended.catch(() => undefined);
    setMaxListeners(0, this.#cancel.signal, this.#hurry.signal);
  }

  cancel(): void {
    this.#cancel.abort();
  }

  /** Whoever asked for its end before is still the one who has. */
  cutOff(): void {
    this.isCutOff ||= !this.#cancel.signal.aborted;
    this.#cancel.abort();
  }

  hurry(): void {
    this.cutOff();
    this.#hurry.abort();
  }

  /** Resolves when the container is gone; rejects when it may not be. */
  queueIn(queue: TaskQueue): Promise<Execution> {
    const { signal } = this.#cancel;
    const over = queue
      .run({ ...this.#cost, signal }, () => this.#execute())
      .catch((error: Error) => {
        // It has its record, too: cancelled before anything was run.
        if (!this.hasBegun && signal.aborted) return this.#execute();
        throw error;
      })
      .catch((error: Error) => {
        this.#reject(error);
        throw error;
      });
    this.over = over;
    return over;
  }

  async #execute(): Promise<Execution> {
    this.hasBegun = true;
    const execution = await this.#run({
      cancel: this.#cancel.signal,
      hurry: this.#hurry.signal,
      onRecorded: () => {
        this.status = 'running';
      },
    });
    this.#resolve(execution);
    // Its place is free when its container is gone.
    await execution.removed;
    return execution;
  }
}
