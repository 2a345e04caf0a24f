import type { FastifyInstance } from 'fastify';
import { MAX_FINDINGS } from '../../runner/finding-collector';
import { readFindings } from '../../runner/read-findings';
import { findExecution } from '../find-execution';
import type { ServerContext } from '../server-ports';

/** `GET /executions/{id}/findings`: what the plugin found, as its record has it. */
export function findingsRoute(
  app: FastifyInstance,
  { ports }: ServerContext,
): void {
  const { executions, recordsDirectory } = ports;

  app.get<{ Params: { id: string } }>(
    '/executions/:id/findings',
    ({ params: { id } }) => {
      if (executions.find(id)?.status === 'queued') return { findings: [] };
      const { directory } = findExecution(recordsDirectory, id);
      return { findings: readFindings(directory, MAX_FINDINGS) };
    },
  );
}
