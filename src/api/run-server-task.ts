import type { Orchestrator } from '../orchestrator/orchestrator';
import type { Registry } from '../registry/registry';
import type { HostUser } from '../runner/container-spec';
import { housekeepingEvery } from '../runner/housekeeping';
import type { Reporter } from '../runner/reporter';
import { runTask } from '../runner/task-runner';
import { loadTelemetry } from '../telemetry/load-telemetry';
import type { AccessLog } from './access-log';
import type { CallerTrace, RunTask } from './executions';
import type { Sendings } from './sendings';

/** What every execution of a server shares. */
export interface TaskPorts {
  readonly registry: Registry;
  readonly orchestrator: Orchestrator;
  readonly recordsDirectory: string;
  readonly hostUser: HostUser;
  readonly schemaWorkerFile: string;
  readonly telemetryWorkerFile: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Telemetry goes through it. */
  readonly sendings: Pick<Sendings, 'add'>;
  readonly log: AccessLog;
}

/** A container that somebody left is in nobody's way for so long. */
const HOUSEKEEPING_MS = 10_000;

/** Runs tasks on one engine; its log and state are in the record. */
export function serverTaskRunner(ports: TaskPorts): RunTask {
  const housekeeping = housekeepingEvery(HOUSEKEEPING_MS);
  return async (task, definition, { cancel, hurry, onRecorded }, caller) => {
    const telemetry = await loadTelemetry(
      { ...ports.env, ...traceOf(caller) },
      ports.telemetryWorkerFile,
    );
    const execution = await runTask(
      { ...task, trace: telemetry?.trace },
      {
        // What was accepted is what runs.
        registry: {
          ...ports.registry,
          resolve: () => Promise.resolve(definition),
        },
        orchestrator: ports.orchestrator,
        reporter: silentReporter(ports.log, onRecorded),
        housekeeping,
        recordsDirectory: ports.recordsDirectory,
        schemaWorkerFile: ports.schemaWorkerFile,
        hostUser: ports.hostUser,
        cancel,
        hurry,
      },
    );
    if (execution.fault) {
      const { message } = execution.fault;
      const { execution_id } = execution.record;
      ports.log({ level: 'error', msg: message, execution_id });
    }
    const isTold =
      telemetry === undefined ||
      ports.sendings.add(async (over) => {
        const soon = AbortSignal.any([hurry, over]);
        const warning = await telemetry.send(execution.record, cancel, soon);
        if (warning !== undefined) ports.log({ level: 'warn', msg: warning });
      });
    if (!isTold) {
      ports.log({
        level: 'warn',
        msg: 'The telemetry of this execution is not sent: too much waits for the collector already.',
        execution_id: execution.record.execution_id,
      });
    }
    return execution;
  };
}

/** A request that is part of a trace says more than the server's own place. */
function traceOf({
  traceparent,
  tracestate,
  baggage,
}: CallerTrace): Record<string, string | undefined> {
  if (traceparent === undefined) return {};
  return {
    TRACEPARENT: traceparent,
    TRACESTATE: tracestate,
    BAGGAGE: baggage,
  };
}

/** Whoever wants to know looks at the record, which has all of it masked. */
function silentReporter(log: AccessLog, onRecorded: () => void): Reporter {
  const nothing = (): void => undefined;
  return {
    // It is written before anybody else has a turn.
    state: onRecorded,
    starting: nothing,
    container: nothing,
    removedStale: (name) =>
      log({
        level: 'info',
        msg: `Removed the container ${name}, which an earlier run had left.`,
      }),
    progress: nothing,
    attempt: nothing,
    retry: nothing,
    mask: nothing,
    stderr: nothing,
  };
}
