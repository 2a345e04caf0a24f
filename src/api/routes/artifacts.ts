import type { FastifyInstance } from 'fastify';
import { realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { quote } from '../../definition/quote';
import { RECORD_FILES } from '../../runner/execution-record';
import { readArtifacts } from '../../runner/read-artifacts';
import { openRegularFile } from '../execution-answer';
import { findExecution } from '../find-execution';
import { ProblemError } from '../problem';
import type { ServerContext } from '../server-ports';

/** A plugin may leave no more, unless its definition says so. */
const MAX_ARTIFACTS = 100_000;

/** `/executions/{id}/artifacts` and the files below it. */
export function artifactRoutes(
  app: FastifyInstance,
  { ports }: ServerContext,
): void {
  const { executions, recordsDirectory } = ports;

  app.get<{ Params: { id: string } }>(
    '/executions/:id/artifacts',
    ({ params: { id } }) => {
      if (executions.find(id)?.status === 'queued') return { artifacts: [] };
      const { directory } = findExecution(recordsDirectory, id);
      const artifacts = readArtifacts(directory, MAX_ARTIFACTS);
      const url = `/executions/${id}/artifacts/`;
      return {
        artifacts: artifacts.map((artifact) => ({
          ...artifact,
          href:
            url + artifact.path.split('/').map(encodeURIComponent).join('/'),
        })),
      };
    },
  );

  app.get<{ Params: { id: string; '*': string } }>(
    '/executions/:id/artifacts/*',
    async ({ params: { id, '*': path } }, reply) => {
      const isQueued = executions.find(id)?.status === 'queued';
      const file = isQueued
        ? undefined
        : await openArtifact(
            findExecution(recordsDirectory, id).directory,
            path,
          );
      if (file === undefined) {
        throw new ProblemError(
          404,
          'not_found',
          `Execution ${id} has left no file ${quote(path)}.`,
        );
      }
      return reply
        .headers({
          'content-type': 'application/octet-stream',
          'content-length': String(file.size),
          'content-disposition': `attachment; filename*=UTF-8''${encoded(basename(path))}`,
        })
        .send(file.stream);
    },
  );
}

/** Only what the list has, and only where no link is on the way. */
async function openArtifact(
  recordDirectory: string,
  path: string,
): ReturnType<typeof openRegularFile> {
  const listed = readArtifacts(recordDirectory, MAX_ARTIFACTS);
  if (!listed.some((artifact) => artifact.path === path)) return undefined;
  try {
    const root = await realpath(
      join(recordDirectory, RECORD_FILES.artifactsDirectory),
    );
    const file = join(root, path);
    if (!file.startsWith(`${root}/`)) return undefined;
    if ((await realpath(file)) !== file) return undefined;
    return await openRegularFile(file);
  } catch {
    return undefined;
  }
}

/** As RFC 8187 has it. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
