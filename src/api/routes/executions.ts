import type { FastifyInstance } from 'fastify';
import { OUTCOMES, type Outcome } from '../../definition/outcome';
import { sentence } from '../../definition/sentence';
import { ValueError } from '../../definition/value-error';
import {
  emptyRecord,
  type ExecutionRecord,
  type ExecutionStatus,
} from '../../runner/execution-record';
import { listRecords } from '../../runner/list-records';
import { readUsage } from '../../runner/read-usage';
import { usageCurve } from '../../runner/usage-curve';
import { executionAnswer } from '../execution-answer';
import type { LiveExecution } from '../executions';
import { findExecution } from '../find-execution';
import { ProblemError } from '../problem';
import type { ServerContext } from '../server-ports';
import { artifactRoutes } from './artifacts';
import { findingsRoute } from './findings';
import { logRoute } from './logs';

interface ById {
  readonly Params: { readonly id: string };
}

interface List {
  readonly Querystring: {
    readonly limit: number;
    readonly after?: string;
    readonly status?: ShownStatus;
    readonly outcome?: Outcome;
    readonly plugin?: string;
  };
}

/** Where an execution stands; one that is `queued` has no record yet. */
type ShownStatus = ExecutionStatus | 'queued';

/** A record as the API shows it. */
type ShownRecord = Omit<ExecutionRecord, 'status'> & {
  readonly status: ShownStatus;
};

/** `/executions` and what is below it. */
export function executionRoutes(
  app: FastifyInstance,
  context: ServerContext,
): void {
  const { executions, recordsDirectory } = context.ports;

  app.get<List>(
    '/executions',
    { schema: { querystring: LIST_QUERY } },
    ({ query }) => {
      const { limit, status, outcome } = query;
      // Empty is none: so is what a form or a loop over pages begins with.
      const after = query.after || undefined;
      const plugin = query.plugin || undefined;
      const queued = executions
        .list()
        .filter((it) => it.status === 'queued')
        .filter(
          (it) => plugin === undefined || it.plugin.split('@')[0] === plugin,
        )
        .map(queuedRecord);
      const isFirst = after === undefined && outcome === undefined;
      const first = isFirst && (status ?? 'queued') === 'queued' ? queued : [];
      if (status === 'queued') return { executions: first, next: null };
      const { records, next } = listed(() =>
        listRecords(recordsDirectory, {
          limit,
          after,
          plugin,
          statuses: status && [status],
          outcomes: outcome && [outcome],
        }),
      );
      return {
        executions: [...first, ...records.map(({ record }) => record)],
        next: next ?? null,
      };
    },
  );

  app.get<ById>('/executions/:id', ({ params }): ShownRecord => {
    const live = executions.find(params.id);
    if (live?.status === 'queued') return queuedRecord(live);
    return findExecution(recordsDirectory, params.id).record;
  });

  app.delete<ById>('/executions/:id', ({ params: { id } }, reply) => {
    const live = executions.find(id);
    const record =
      live?.status === 'queued'
        ? queuedRecord(live)
        : findExecution(recordsDirectory, id).record;
    if (live === undefined || record.status === 'ended') {
      throw notCancellable(record);
    }
    live.cancel();
    return reply
      .code(202)
      .header('location', `/executions/${id}`)
      .send({ execution_id: id, plugin: live.plugin, status: record.status });
  });

  app.get<ById>('/executions/:id/output', async ({ params }, reply) => {
    const { id } = params;
    if (executions.find(id)?.status === 'queued') throw notEnded(id);
    const { record, directory } = findExecution(recordsDirectory, id);
    if (record.status === 'running') throw notEnded(id);
    const { headers, body } = await executionAnswer(record, directory);
    return reply.headers(headers).send(body);
  });

  app.get<ById & { Querystring: { points: number } }>(
    '/executions/:id/usage',
    { schema: { querystring: USAGE_QUERY } },
    ({ params: { id }, query }) => {
      const live = executions.find(id);
      const isQueued = live?.status === 'queued';
      const { record, directory } = isQueued
        ? { record: queuedRecord(live), directory: undefined }
        : findExecution(recordsDirectory, id);
      const samples = directory === undefined ? [] : readUsage(directory);
      const curve = usageCurve(samples, query.points);
      return {
        execution_id: id,
        status: record.status,
        usage: record.usage,
        limits: record.limits,
        samples: samples.length,
        curve: curve
          ? {
              ms: curve.ms.map(Math.round),
              memory_bytes: curve.memoryBytes?.map(Math.round) ?? null,
              cpus: curve.cpus ?? null,
            }
          : null,
      };
    },
  );

  logRoute(app, context);
  artifactRoutes(app, context);
  findingsRoute(app, context);
}

const LIST_QUERY = {
  type: 'object',
  additionalProperties: false,
  properties: {
    limit: {
      description: 'How many at most.',
      type: 'integer',
      minimum: 1,
      maximum: 500,
      default: 50,
    },
    after: {
      description: 'The `next` of the page before; empty for the first one.',
      type: 'string',
    },
    status: {
      description: 'Only those that stand there.',
      enum: ['queued', 'running', 'ended', 'killed'],
    },
    outcome: {
      description: 'Only those that ended so.',
      enum: OUTCOMES,
    },
    plugin: {
      description: 'Only those of the plugin with this id; empty for any.',
      type: 'string',
    },
  },
};

const USAGE_QUERY = {
  type: 'object',
  additionalProperties: false,
  properties: {
    points: {
      description: 'How many points the curve has at most.',
      type: 'integer',
      minimum: 2,
      maximum: 1000,
      default: 200,
    },
  },
};

/** What is known of one that waits, in the form of a record. */
function queuedRecord({ id, plugin }: LiveExecution): ShownRecord {
  return { ...emptyRecord(id, plugin), status: 'queued' };
}

function listed<T>(list: () => T): T {
  try {
    return list();
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    throw new ProblemError(
      400,
      'bad_request',
      `The parameter after is not usable: ${sentence(error.message)}`,
    );
  }
}

function notEnded(id: string): ProblemError {
  return new ProblemError(
    409,
    'not_ended',
    `Execution ${id} has not ended: there is no output yet.`,
    { execution_id: id },
    { 'retry-after': '1' },
  );
}

function notCancellable({
  execution_id: id,
  status,
}: ShownRecord): ProblemError {
  const more = { execution_id: id };
  return status === 'running'
    ? new ProblemError(
        409,
        'run_elsewhere',
        `Execution ${id} is run by another process: cancel it there.`,
        more,
      )
    : new ProblemError(
        409,
        'already_ended',
        `Execution ${id} has ended: there is nothing to cancel.`,
        more,
      );
}
