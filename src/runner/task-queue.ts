import { Occupancy, type Cost } from './occupancy';

/** What a task takes of the budgets, and whose it is. */
export interface QueueRequest {
  /** The id of the plugin: every plugin gets its share. */
  readonly plugin: string;
  /** The CPU limit of its container; billionths of a CPU. */
  readonly nanoCpus: number;
  /** The memory limit of its container. */
  readonly memoryBytes: number;
  /** Aborted when nobody wants the task any more. */
  readonly signal: AbortSignal;
}

/**
 * Runs tasks when there is room for them, shared fairly among plugins.
 *
 * The next turn is that of the plugin which has the least running (the largest
 * of its shares of places, CPU and memory: dominant resource fairness,
 * https://www.usenix.org/conference/nsdi11/dominant-resource-fairness-fair-allocation-multiple-resource-types);
 * among equals, of the one that has waited longest for a turn. The tasks of one
 * plugin keep their order. A task that does not fit when its turn comes is
 * overtaken by as many others as there are places; then the room is kept for
 * it. So a task whose plugin has nothing running sees at most one start of
 * every other plugin, and those that overtake it.
 */
export interface TaskQueue {
  /**
   * Runs work when its turn has come. Aborting the signal takes a waiting task
   * out at once; a running one has the signal itself.
   * @throws QueueFullError when too many wait already
   * @throws QueueClosedError when the queue is closed before the turn comes
   * @throws the signal's reason when it is aborted before the turn comes.
   */
  run<T>(request: QueueRequest, work: () => Promise<T>): Promise<T>;
  readonly waiting: number;
  readonly running: number;
  /**
   * No more work is taken, and what waits is turned away; resolves when what
   * runs has ended.
   */
  close(): Promise<void>;
}

/** How much runs at once, and how much may wait. */
export interface QueueLimits {
  /** How many tasks run at once. */
  readonly concurrency: number;
  /** Sum of the CPU limits of what runs at once; billionths of a CPU. */
  readonly nanoCpus: number;
  /** Sum of the memory limits of what runs at once. */
  readonly memoryBytes: number;
  /** How many tasks may wait. */
  readonly maxWaiting: number;
  /**
   * How many of them may be of one plugin. However many that is, a plugin gets
   * at most four times the places that are free: a flood leaves some for others.
   */
  readonly maxWaitingPerPlugin?: number;
}

/** Too much waits already. */
export class QueueFullError extends Error {
  /** When there may be room again, as far as what has ended tells. */
  readonly retryAfterMs: number;

  constructor(waiting: number, retryAfterMs: number) {
    super(
      `There is no room for another task: ${waiting} wait already. Try again later.`,
    );
    this.name = new.target.name;
    this.retryAfterMs = retryAfterMs;
  }
}

/** The queue takes no more work. */
export class QueueClosedError extends Error {
  constructor() {
    super('No more tasks are started: what runs them is shutting down.');
    this.name = new.target.name;
  }
}

/**
 * @throws RangeError for a limit that nothing could run within.
 */
export function openTaskQueue(limits: QueueLimits): TaskQueue {
  return new FairQueue(limits);
}

/** @see QueueLimits.maxWaitingPerPlugin */
const PLACES_PER_FREE_PLACE = 4;

/** What is said to be waited for before anything has ended. */
const ASSUMED_DURATION_MS = 5_000;
/** How much the last duration counts in the mean. */
const DURATION_WEIGHT = 0.2;
const MAX_RETRY_AFTER_MS = 5 * 60 * 1000;

interface Waiting {
  readonly cost: Cost;
  readonly start: () => void;
  readonly leave: (reason: unknown) => void;
  /** How many started although this one was first. */
  overtaken: number;
}

/** There while a plugin has anything waiting or running. */
interface PluginQueue {
  readonly waiting: Waiting[];
  readonly running: Occupancy;
  /** Grows with each turn that anybody gets: the lowest is next. */
  turn: number;
}

class FairQueue implements TaskQueue {
  readonly #limits: QueueLimits;
  readonly #running = new Occupancy();
  readonly #plugins = new Map<string, PluginQueue>();
  #waiting = 0;
  #turns = 0;
  #meanDurationMs: number | undefined;
  #closed = false;
  #onIdle: (() => void)[] = [];

  constructor(limits: QueueLimits) {
    for (const name of ['concurrency', 'nanoCpus', 'memoryBytes'] as const) {
      if (!(limits[name] > 0)) throw new RangeError(`${name} must be above 0`);
    }
    this.#limits = limits;
  }

  get waiting(): number {
    return this.#waiting;
  }

  get running(): number {
    return this.#running.tasks;
  }

  async run<T>(request: QueueRequest, work: () => Promise<T>): Promise<T> {
    request.signal.throwIfAborted();
    if (this.#closed) throw new QueueClosedError();
    const plugin = this.#pluginOf(request.plugin);
    const cost = this.#costOf(request);
    await this.#turn(request, plugin, cost);
    const startedAt = performance.now();
    try {
      return await work();
    } finally {
      this.#note(performance.now() - startedAt);
      this.#running.give(cost);
      plugin.running.give(cost);
      this.#forgetIdle(request.plugin);
      this.#startNext();
      if (this.running === 0) this.#onIdle.splice(0).forEach((idle) => idle());
    }
  }

  close(): Promise<void> {
    this.#closed = true;
    for (const { waiting } of [...this.#plugins.values()]) {
      for (const { leave } of [...waiting]) leave(new QueueClosedError());
    }
    if (this.running === 0) return Promise.resolve();
    return new Promise((resolve) => this.#onIdle.push(resolve));
  }

  /** Resolves when the room for it is taken. */
  #turn(
    { plugin: id, signal }: QueueRequest,
    plugin: PluginQueue,
    cost: Cost,
  ): Promise<void> {
    return new Promise((resolve, reject) => {
      const onAbort = (): void => {
        task.leave(signal.reason);
        // Room may have been kept for it.
        this.#startNext();
      };
      const task: Waiting = {
        cost,
        overtaken: 0,
        start: () => {
          signal.removeEventListener('abort', onAbort);
          resolve();
        },
        leave: (reason) => {
          signal.removeEventListener('abort', onAbort);
          plugin.waiting.splice(plugin.waiting.indexOf(task), 1);
          this.#waiting -= 1;
          this.#forgetIdle(id);
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a signal's reason is its owner's
          reject(reason);
        },
      };
      signal.addEventListener('abort', onAbort);
      plugin.waiting.push(task);
      this.#waiting += 1;
      this.#startNext();
      if (plugin.waiting.includes(task) && this.#isFull(plugin)) {
        const others = this.#waiting - 1;
        task.leave(new QueueFullError(others, this.#retryAfterMs()));
      }
    });
  }

  /** The last that came is among those that wait. */
  #isFull({ waiting }: PluginQueue): boolean {
    const { maxWaiting, maxWaitingPerPlugin = Infinity } = this.#limits;
    const free = maxWaiting - (this.#waiting - 1);
    return (
      waiting.length >
      Math.min(free * PLACES_PER_FREE_PLACE, maxWaitingPerPlugin)
    );
  }

  /** Starts all that fits, in the order of their turns. */
  #startNext(): void {
    while (this.#startOne());
  }

  #startOne(): boolean {
    const passed: Waiting[] = [];
    for (const plugin of this.#inTurn()) {
      const task = plugin.waiting[0];
      if (task === undefined) continue;
      if (!this.#running.leaves(task.cost, this.#limits)) {
        if (task.overtaken >= this.#limits.concurrency) return false;
        passed.push(task);
        continue;
      }
      for (const other of passed) other.overtaken += 1;
      plugin.waiting.shift();
      plugin.turn = this.#turns++;
      this.#waiting -= 1;
      this.#running.take(task.cost);
      plugin.running.take(task.cost);
      task.start();
      return true;
    }
    return false;
  }

  #inTurn(): PluginQueue[] {
    return [...this.#plugins.values()]
      .filter(({ waiting }) => waiting.length > 0)
      .map((plugin) => ({ plugin, share: plugin.running.share(this.#limits) }))
      .sort((a, b) => a.share - b.share || a.plugin.turn - b.plugin.turn)
      .map(({ plugin }) => plugin);
  }

  /** What is larger than a whole budget takes all of it: it runs alone. */
  #costOf({ nanoCpus, memoryBytes }: QueueRequest): Cost {
    const all = this.#limits;
    if (nanoCpus <= all.nanoCpus && memoryBytes <= all.memoryBytes) {
      return { places: 1, nanoCpus, memoryBytes };
    }
    return {
      places: all.concurrency,
      nanoCpus: all.nanoCpus,
      memoryBytes: all.memoryBytes,
    };
  }

  #pluginOf(id: string): PluginQueue {
    const known = this.#plugins.get(id);
    if (known !== undefined) return known;
    const plugin: PluginQueue = {
      waiting: [],
      running: new Occupancy(),
      turn: this.#turns++,
    };
    this.#plugins.set(id, plugin);
    return plugin;
  }

  #forgetIdle(id: string): void {
    const plugin = this.#plugins.get(id);
    if (plugin?.waiting.length === 0 && plugin.running.tasks === 0) {
      this.#plugins.delete(id);
    }
  }

  #note(durationMs: number): void {
    const mean = this.#meanDurationMs ?? durationMs;
    this.#meanDurationMs = mean + (durationMs - mean) * DURATION_WEIGHT;
  }

  /** When there is room again, as far as what has ended tells. */
  #retryAfterMs(): number {
    const each = this.#meanDurationMs ?? ASSUMED_DURATION_MS;
    const atOnce = Math.max(1, this.running);
    return Math.min((this.#waiting / atOnce) * each, MAX_RETRY_AFTER_MS);
  }
}
