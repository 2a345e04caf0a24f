import type { ExecutionRecord } from '../runner/execution-record';

/** A sandbox in words. */
export function showSandbox(
  sandbox: NonNullable<ExecutionRecord['sandbox']>,
): string {
  return [
    `user ${sandbox.user}`,
    `network ${sandbox.network}`,
    sandbox.read_only ? 'read-only root' : 'writable root',
    `capabilities ${sandbox.capabilities.join(', ') || 'none'}`,
    `runtime ${sandbox.runtime}`,
    `workspace ${sandbox.workspace}`,
  ].join(' · ');
}
