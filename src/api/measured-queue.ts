import { QueueFullError, type TaskQueue } from '../runner/task-queue';
import type { Metrics } from './metrics';

/** The same queue; what waits in it, and what it refuses, is counted. */
export function measuredQueue(
  queue: TaskQueue,
  metrics: Pick<Metrics, 'waited' | 'rejected'>,
): TaskQueue {
  return {
    async run(request, work) {
      const sinceMs = performance.now();
      try {
        return await queue.run(request, () => {
          metrics.waited(request.plugin, performance.now() - sinceMs);
          return work();
        });
      } catch (error) {
        if (error instanceof QueueFullError) metrics.rejected(request.plugin);
        throw error;
      }
    },
    get waiting() {
      return queue.waiting;
    },
    get running() {
      return queue.running;
    },
    close: () => queue.close(),
  };
}
