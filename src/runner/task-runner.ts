import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { DEFAULT_TIMEOUT_MS } from '../definition/defaults';
import type { PluginDefinition } from '../definition/definition';
import { Attempt } from './attempt';
import { keepAttempt } from './attempt-files';
import { NOTHING_YET, recordedSizes } from './attempt-result';
import { openChores, type Chores } from './chores';
import { concludeExecution } from './conclude-execution';
import { watchEndCauses, type EndCauses } from './end-cause';
import { exchangesFiles } from './exchanges-files';
import type { Execution } from './execution';
import { attemptFields, recordedAttempt } from './execution-record';
import type { FileExchange } from './file-exchange';
import { hiddenSecrets } from './hidden-value';
import { failedAfterwards, type Verdict } from './judge';
import { nextAttempt } from './next-attempt';
import { prepareTask, type PreparedTask } from './prepare-task';
import { recordedEnd } from './recorded-end';
import { removeBeforeRetry } from './remove-before-retry';
import type { RunnerPorts } from './runner-ports';
import { openRunningRecord, type RunningRecord } from './running-record';
import { openSecrecy, type Secrecy } from './secrecy';
import type { Task } from './task';
import { faultVerdict, verdictOf } from './verdict-of';
import { waitingFor } from './waiting-for';

/**
 * Runs one task: input → container → output. Whatever happens becomes the
 * outcome of the returned execution.
 * @throws when there cannot be a record.
 */
export async function runTask(
  task: Task,
  ports: RunnerPorts,
): Promise<Execution> {
  const run = new TaskRun(task, ports);
  return run.execute();
}

/** The mutable middle of one execution. */
class TaskRun {
  readonly #task: Task;
  readonly #ports: RunnerPorts;
  readonly #record: RunningRecord;
  readonly #secrecy: Secrecy;
  readonly #chores: Chores;
  /** Of the attempt at hand. */
  #causes: EndCauses;
  #definition: PluginDefinition | undefined;
  #exchange: FileExchange | undefined;
  #attempt: Attempt | undefined;
  #fault: Error | undefined;

  constructor(task: Task, ports: RunnerPorts) {
    this.#task = task;
    this.#ports = ports;
    this.#record = openRunningRecord(
      ports.recordsDirectory,
      {
        executionId: task.executionId ?? randomUUID(),
        plugin: task.plugin,
        traceId: task.trace?.context.traceId,
      },
      (state) => ports.reporter.state(state),
    );
    this.#secrecy = openSecrecy((forms) => ports.reporter.mask(forms));
    this.#secrecy.hide(hiddenSecrets(task.secrets));
    this.#chores = openChores(ports);
    this.#causes = this.#watchCauses();
  }

  async execute(): Promise<Execution> {
    const verdict = await this.#verdict();
    this.#record.enter('ended');
    this.#chores.atEnd(verdict.outcome);
    const ended = {
      task: this.#task,
      definition: this.#definition,
      result: this.#attempt?.result ?? NOTHING_YET,
      exchange: this.#exchange,
      record: this.#record,
      secrecy: this.#secrecy,
      fault: this.#fault,
      removed: this.#cleanUp(),
    };
    return concludeExecution(ended, verdict, this.#ports.cancel);
  }

  async #verdict(): Promise<Verdict> {
    try {
      const definition = await this.#resolve();
      const prepared = await prepareTask(definition, this.#task, {
        registry: this.#ports.registry,
        causes: this.#causes,
        record: this.#record,
        secrecy: this.#secrecy,
      });
      await this.#stageFiles(prepared);
      return await this.#placeArtifacts(await this.#attempts(prepared));
    } catch (error) {
      return this.#verdictOf(error);
    } finally {
      this.#causes.close();
    }
  }

  async #resolve(): Promise<PluginDefinition> {
    const { plugin, timeoutMs: ownTimeoutMs } = this.#task;
    this.#record.enter('resolve');
    // Until the definition says how long it may take.
    this.#setDeadline(
      ownTimeoutMs ?? DEFAULT_TIMEOUT_MS,
      this.#record.startedAtMs,
    );
    const definition = await this.#causes.orEnd(
      this.#ports.registry.resolve(plugin, this.#causes.signal),
    );
    this.#definition = definition;
    const timeoutMs = ownTimeoutMs ?? definition.timeoutMs;
    this.#record.note({
      plugin_version: definition.version ?? null,
      definition_file: definition.file,
      image: definition.image.text,
      output_format: definition.outputFormat,
      timeout_ms: timeoutMs,
    });
    this.#setDeadline(timeoutMs, this.#record.startedAtMs);
    return definition;
  }

  /** Once for all attempts. */
  async #stageFiles({ definition, input }: PreparedTask): Promise<void> {
    if (!exchangesFiles(definition, this.#task)) return;
    const { FileExchange } = await import('./file-exchange');
    const { directory } = this.#record;
    const exchange = new FileExchange(definition, this.#task, directory);
    this.#exchange = exchange;
    const { signal } = this.#causes;
    await this.#causes.orEnd(exchange.stage(input.bytes, signal));
    this.#record.note({ files: exchange.files });
  }

  async #attempts(prepared: PreparedTask): Promise<Verdict> {
    const { definition } = prepared;
    for (let number = 1; ; number += 1) {
      this.#ports.reporter.attempt(number >= definition.retry.attempts);
      const attempt = this.#openAttempt(prepared, number);
      const verdict = await this.#runAttempt(attempt, definition);
      const waitMs = nextAttempt(definition, {
        attempt: number,
        outcome: verdict.outcome,
        exitCode: this.#record.known.exit_code,
      });
      if (waitMs === undefined) return verdict;
      this.#causes = this.#watchCauses();
      try {
        const { container } = attempt;
        await removeBeforeRetry(container, verdict.outcome, this.#causes);
      } catch (error) {
        if (this.#causes.first !== undefined) throw error;
        const problem = `There was no further attempt: ${(error as Error).message}`;
        return { ...verdict, warnings: [...verdict.warnings, problem] };
      }
      this.#ports.reporter.retry(
        `Attempt ${number} of ${definition.retry.attempts} ended: ` +
          `${verdict.outcome}. The next one starts in ${waitMs / 1000} s. ` +
          this.#secrecy.redact(verdict.error ?? ''),
      );
      await pause(waitMs, undefined, { signal: this.#causes.signal });
      keepAttempt(this.#record.directory, number);
      this.#exchange?.startOver();
      this.#record.note(attemptFields());
      this.#setDeadline(
        this.#task.timeoutMs ?? definition.timeoutMs,
        performance.now(),
      );
    }
  }

  #openAttempt(prepared: PreparedTask, number: number): Attempt {
    const context = {
      task: this.#task,
      prepared,
      ports: this.#ports,
      record: this.#record,
      secrecy: this.#secrecy,
      exchange: this.#exchange,
      whileStarting: () => {
        this.#ports.reporter.starting();
        this.#chores.whileStarting();
      },
    };
    this.#attempt = new Attempt(context, number, this.#causes);
    return this.#attempt;
  }

  async #runAttempt(
    attempt: Attempt,
    { outputVia }: PluginDefinition,
  ): Promise<Verdict> {
    const startedAt = performance.now();
    const verdict = await attempt.run();
    this.#record.note(recordedSizes(attempt.result, outputVia));
    const { known } = this.#record;
    const recorded = recordedAttempt(known, {
      ...recordedEnd(verdict, known.warnings, this.#secrecy),
      duration_ms: Math.round(performance.now() - startedAt),
    });
    this.#record.note({ attempts: [...known.attempts, recorded] });
    return verdict;
  }

  /** What goes wrong with it ends a success; another end stays what it was. */
  async #placeArtifacts(verdict: Verdict): Promise<Verdict> {
    try {
      await this.#exchange?.place();
      return verdict;
    } catch (error) {
      return failedAfterwards(verdict, this.#verdictOf(error));
    }
  }

  /** Settles when the container is gone, and all else that is not needed. */
  #cleanUp(): Promise<void> {
    const removed = Promise.all([
      this.#attempt?.container.remove(),
      this.#chores.done(),
    ])
      .finally(() => this.#exchange?.clear())
      .then(() => undefined);
    removed.catch(() => undefined);
    return removed;
  }

  #verdictOf(error: unknown): Verdict {
    const { plugin } = this.#task;
    const expected = verdictOf(error, this.#causes, plugin);
    if (expected !== undefined) return expected;
    this.#fault = error as Error;
    return faultVerdict(error, plugin);
  }

  #watchCauses(): EndCauses {
    const { cancel, hurry } = this.#ports;
    return watchEndCauses(this.#task.plugin, cancel, hurry);
  }

  #setDeadline(timeoutMs: number, sinceMs: number): void {
    this.#causes.setDeadline(timeoutMs, sinceMs, () => {
      const { state } = this.#record.known.states.at(-1) ?? {};
      return waitingFor(
        state ?? 'resolve',
        this.#attempt?.result.hasEnded === true,
      );
    });
  }
}
