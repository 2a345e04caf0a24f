import type { TaskInput } from './task-input';

/** Inputs by plugin, for whoever comes back to a form. Gone with the page. */
const kept = new Map<string, TaskInput>();

/** Keeps an input, which may be secret: in this page only. */
export function keepInput(reference: string, input: TaskInput): void {
  kept.set(reference, input);
}

/** The input that was last kept. */
export function keptInput(reference: string): TaskInput | undefined {
  return kept.get(reference);
}
