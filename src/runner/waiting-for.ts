import type { ExecutionState } from './execution-record';

/** What an execution waits for in the states in which no plugin runs. */
const WAITING_FOR: Partial<Record<ExecutionState, string>> = {
  resolve: 'the definitions to be read',
  pull: 'the image and the checks of the input',
  create: 'the engine to create the container',
  start: 'the engine to start the container',
  drain: 'the engine to hand over what the plugin has left',
  judge: 'the check of the output',
};

/**
 * What an execution waits for, for a message about its timeout.
 * @param hasEnded whether the plugin is over: its streams can end long before.
 * @returns undefined for the plugin.
 */
export function waitingFor(
  state: ExecutionState,
  hasEnded: boolean,
): string | undefined {
  if (state === 'drain' && !hasEnded) return undefined;
  return WAITING_FOR[state];
}
