/** What one task takes. */
export interface Cost {
  /** One, or more for a task that keeps others out. */
  readonly places: number;
  readonly nanoCpus: number;
  readonly memoryBytes: number;
}

/** What there is. */
export interface Capacity {
  /** Places. */
  readonly concurrency: number;
  readonly nanoCpus: number;
  readonly memoryBytes: number;
}

/** How much is taken by what runs. */
export class Occupancy {
  tasks = 0;
  #places = 0;
  #nanoCpus = 0;
  #memoryBytes = 0;

  take(cost: Cost): void {
    this.#add(cost, 1);
  }

  give(cost: Cost): void {
    this.#add(cost, -1);
  }

  /** Whether there is room for it besides. */
  leaves(cost: Cost, capacity: Capacity): boolean {
    return (
      this.#places + cost.places <= capacity.concurrency &&
      this.#nanoCpus + cost.nanoCpus <= capacity.nanoCpus &&
      this.#memoryBytes + cost.memoryBytes <= capacity.memoryBytes
    );
  }

  /** The largest part of any limit; 0 to 1. */
  share(capacity: Capacity): number {
    return Math.max(
      this.#places / capacity.concurrency,
      this.#nanoCpus / capacity.nanoCpus,
      this.#memoryBytes / capacity.memoryBytes,
    );
  }

  #add(cost: Cost, sign: 1 | -1): void {
    this.tasks += sign;
    this.#places += sign * cost.places;
    this.#nanoCpus += sign * cost.nanoCpus;
    this.#memoryBytes += sign * cost.memoryBytes;
  }
}
