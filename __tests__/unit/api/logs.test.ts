import { readdirSync, readlinkSync } from 'node:fs';
import { apiServers } from '../../fakes/api-server';

const servers = apiServers();
afterAll(() => servers.remove());

/** Until something is so; the test's own timeout ends it. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** How often this process has a log of these records open. */
function openLogs(recordsDirectory: string): number {
  return readdirSync('/proc/self/fd').filter((fd) => {
    try {
      const path = readlinkSync(`/proc/self/fd/${fd}`);
      return path.startsWith(recordsDirectory) && path.endsWith('.log');
    } catch {
      return false;
    }
  }).length;
}

test.each([
  ['text', 'text/plain', '?follow=true'],
  ['events', 'text/event-stream', ''],
])(
  'whoever follows %s and goes away leaves no log open',
  async (_, accept, query) => {
    const server = servers.open({ container: { untilStopped: true } });
    const { recordsDirectory } = server;
    const asynchronous = { prefer: 'respond-async' };
    const answer = await server.execute({}, { headers: asynchronous });
    const { execution_id } = answer.json<{ execution_id: string }>();
    await until(() => server.orchestrator.calls.includes('wait'));
    const before = openLogs(recordsDirectory);
    const { sent } = await server.open({
      url: `/executions/${execution_id}/logs${query}`,
      headers: { accept },
    });
    await until(() => openLogs(recordsDirectory) > before);
    sent.destroy();
    await until(() => openLogs(recordsDirectory) === before);
    expect(server.executions.find(execution_id)?.status).toBe('running');
  },
);
