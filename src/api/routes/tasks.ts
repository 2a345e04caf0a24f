import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { setTimeout as sleep } from 'node:timers/promises';
import { quote } from '../../definition/quote';
import { executionAnswer, executionHeaders } from '../execution-answer';
import type { LiveExecution } from '../executions';
import { findExecution, type FoundExecution } from '../find-execution';
import {
  fingerprintOf,
  openIdempotencyKeys,
  readIdempotencyKey,
} from '../idempotency-keys';
import { cutOffProblem } from '../outcome-problem';
import { readPreference } from '../prefer';
import { ProblemError } from '../problem';
import { readTask, type TaskQuery } from '../read-task';
import type { ServerContext } from '../server-ports';
import { wasRun } from '../was-run';

interface Execute {
  readonly Params: { readonly id: string };
  readonly Querystring: TaskQuery;
}

/** `POST /tasks/{id}/execute` */
export function taskRoutes(
  app: FastifyInstance,
  { ports, settings }: ServerContext,
): void {
  const { registry, executions, recordsDirectory } = ports;
  const keys = openIdempotencyKeys<string>();

  async function start(
    request: FastifyRequest<Execute>,
    input: Uint8Array | undefined,
  ): Promise<LiveExecution> {
    const { params, query } = request;
    const definition = await registry.resolve(params.id);
    request.told.plugin = definition.id;
    const task = readTask(params.id, definition, input, query, settings.task);
    return executions.start(task, definition, {
      traceparent: headerOf(request, 'traceparent'),
      tracestate: headerOf(request, 'tracestate'),
      baggage: headerOf(request, 'baggage'),
    });
  }

  /** Once for a key; the execution is undefined when it has ended before. */
  async function startOnce(
    key: string,
    request: FastifyRequest<Execute>,
    input: Uint8Array | undefined,
  ): Promise<{
    id: string;
    live: LiveExecution | undefined;
    isRepeated: boolean;
  }> {
    const { params, query } = request;
    const { timeout = '', cpu = '', memory = '' } = query;
    const fingerprint = fingerprintOf([params.id, timeout, cpu, memory], input);
    let started: LiveExecution | undefined;
    const { value: id, isRepeated } = await keys.once(
      key,
      fingerprint,
      async () => {
        started = await start(request, input);
        void forgetUnlessRun(key, started);
        return started.id;
      },
    );
    return { id, live: started ?? executions.find(id), isRepeated };
  }

  /** Whoever comes again because nothing has run wants it to run. */
  async function forgetUnlessRun(
    key: string,
    live: LiveExecution,
  ): Promise<void> {
    const hasRun = await live.ended.then(
      ({ record }) => wasRun(record),
      () => false,
    );
    if (!hasRun) keys.forget(key);
  }

  /** @throws ProblemError 410 when what was run is no longer kept. */
  function found(id: string, isRepeated: boolean): FoundExecution {
    try {
      return findExecution(recordsDirectory, id);
    } catch (error) {
      throw isRepeated && error instanceof ProblemError
        ? replayGone(id)
        : error;
    }
  }

  app.post<Execute>(
    '/tasks/:id/execute',
    { schema: { querystring: EXECUTE_QUERY } },
    async (request, reply) => {
      const preference = readPreference(headerOf(request, 'prefer'));
      const key = readIdempotencyKey(headerOf(request, 'idempotency-key'));
      const input = Buffer.isBuffer(request.body) ? request.body : undefined;
      let id: string;
      let live: LiveExecution | undefined;
      let isRepeated = false;
      if (key === undefined) {
        live = await start(request, input);
        ({ id } = live);
        if (!preference.respondAsync) cancelWhenGone(reply, live);
      } else {
        ({ id, live, isRepeated } = await startOnce(key, request, input));
        if (isRepeated) void reply.header('idempotency-replayed', 'true');
      }
      request.told.execution_id = id;
      const { respondAsync, waitMs } = preference;
      if (respondAsync && live && !(await endsWithin(live, waitMs))) {
        return accepted(live, reply);
      }
      const execution = await live?.ended;
      const { record, directory } = execution
        ? { record: execution.record, directory: execution.recordDirectory }
        : found(id, isRepeated);
      request.told.outcome = record.outcome;
      if (record.outcome === 'cancelled' && live?.isCutOff) {
        throw cutOffProblem(record, executionHeaders(record));
      }
      const answer = await executionAnswer(
        record,
        directory,
        execution?.output,
      );
      return reply.headers(answer.headers).send(answer.body);
    },
  );
}

const LIMIT_TEXT = { type: 'string', minLength: 1 };

const EXECUTE_QUERY = {
  type: 'object',
  additionalProperties: false,
  properties: {
    timeout: {
      description: "Instead of the definition's, such as 90s or 10m.",
      ...LIMIT_TEXT,
    },
    cpu: {
      description: "Instead of the definition's, such as 500m or 2.",
      ...LIMIT_TEXT,
    },
    memory: {
      description: "Instead of the definition's, such as 256Mi.",
      ...LIMIT_TEXT,
    },
  },
};

function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

function accepted(
  { id, plugin, status }: LiveExecution,
  reply: FastifyReply,
): FastifyReply {
  return reply
    .code(202)
    .headers({
      location: `/executions/${id}`,
      'plugin-execution-id': id,
      'preference-applied': 'respond-async',
    })
    .send({ execution_id: id, plugin, status });
}

function replayGone(id: string): ProblemError {
  return new ProblemError(
    410,
    'result_gone',
    `The task of this Idempotency-Key has run as execution ${quote(id)}, and there is no record of that any more: to run it again, send another key.`,
  );
}

/** Nobody is there for the output of a plugin whose client has gone. */
function cancelWhenGone(
  { raw }: FastifyReply,
  live: Pick<LiveExecution, 'cancel' | 'ended'>,
): void {
  const onClose = (): void => {
    if (!raw.writableFinished) live.cancel();
  };
  if (raw.destroyed) onClose();
  raw.once('close', onClose);
  const forget = (): void => void raw.off('close', onClose);
  live.ended.then(forget, forget);
}

async function endsWithin(
  { ended }: LiveExecution,
  waitMs: number,
): Promise<boolean> {
  if (waitMs === 0) return false;
  const over = new AbortController();
  const { signal } = over;
  const end = ended.then(
    () => true,
    () => true,
  );
  try {
    return await Promise.race([end, sleep(waitMs, false, { signal })]);
  } finally {
    over.abort();
  }
}
