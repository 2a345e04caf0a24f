import type { Task } from './task';

/** A task that overrides nothing of a plugin's definition. */
export function aBareTask(plugin: string, input?: Uint8Array): Task {
  return {
    ...{ plugin, input, env: {}, secrets: {} },
    ...{ timeoutMs: undefined, nanoCpus: undefined, memoryBytes: undefined },
    ...{ pull: 'missing', workspace: undefined },
  };
}
