import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  DEFAULT_OUTPUT_FORMAT,
  DEFAULT_TIMEOUT_MS,
} from '../definition/defaults';
import type { PluginDefinition } from '../definition/definition';
import type { Fault } from '../definition/fault';
import type { Outcome } from '../definition/outcome';
import { Attempt } from './attempt';
import { keepAttempt } from './attempt-files';
import { faultMessage } from './fault-message';
import { composeInput, type ComposedInput } from './compose-input';
import { checkStepValues } from './container-spec';
import { watchEndCauses, type EndCauses } from './end-cause';
import type { Execution } from './execution';
import {
  attemptFields,
  emptyRecord,
  makeRecordDirectory,
  recordedAttempt,
  writeRecord,
  type ExecutionRecord,
  type ExecutionState,
} from './execution-record';
import { NO_FINDINGS } from './finding';
import { failedAfterwards, type Verdict } from './judge';
import { nextAttempt } from './next-attempt';
import { exchangesFiles } from './exchanges-files';
import type { FileExchange } from './file-exchange';
import { hiddenInput } from './hidden-members';
import { hiddenSecrets } from './hidden-value';
import { openSecrecy, type Secrecy } from './secrecy';
import { refuseUnmasked } from './refuse-unmasked';
import { reproduceCli } from './reproduce-cli';
import {
  MAX_SHOWN_ARTIFACTS,
  MAX_SHOWN_FAULTS,
  writeShown,
  type Shown,
} from './shown';
import { secretWarnings } from './secret-warnings';
import type { LockedImage } from '../registry/locked-image';
import type { RunnerPorts } from './runner-ports';
import type { Task } from './task';
import { untilAborted } from './until-aborted';
import { verdictOf } from './verdict-of';

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

/** A task that is ready to be attempted. */
interface Prepared {
  readonly definition: PluginDefinition;
  readonly locked: LockedImage | undefined;
  readonly input: ComposedInput;
  readonly timeoutMs: number;
}

/** The mutable middle of one execution. */
class TaskRun {
  readonly #task: Task;
  readonly #ports: RunnerPorts;
  readonly #startedAt = performance.now();
  readonly #directory: string;
  readonly #secrecy: Secrecy;
  #causes: EndCauses;
  #record: ExecutionRecord;
  #definition: PluginDefinition | undefined;
  #attempt: Attempt | undefined;
  #exchange: FileExchange | undefined;
  #sweep: Promise<void> | undefined;
  #pruning: Promise<void> | undefined;
  #fault: Error | undefined;

  constructor(task: Task, ports: RunnerPorts) {
    const executionId = task.executionId ?? randomUUID();
    this.#task = task;
    this.#ports = ports;
    this.#causes = watchEndCauses(task.plugin, ports.cancel, ports.hurry);
    this.#record = {
      ...emptyRecord(executionId, task.plugin),
      trace_id: task.trace?.context.traceId ?? null,
    };
    this.#directory = makeRecordDirectory(ports.recordsDirectory, executionId);
    this.#secrecy = openSecrecy((forms) => ports.reporter.mask(forms));
    this.#secrecy.hide(hiddenSecrets(task.secrets));
  }

  async execute(): Promise<Execution> {
    const verdict = await this.#verdict();
    const streams = this.#attempt?.streams;
    this.#enter('ended');
    if (SWEEPING_OUTCOMES.has(verdict.outcome)) this.#startSweep();
    const removed = Promise.all([
      this.#attempt?.remove(),
      this.#sweep,
      this.#pruning,
    ])
      .finally(() => this.#exchange?.clear())
      .then(() => undefined);
    removed.catch(() => undefined);
    // The container goes meanwhile: looking through an output takes a while.
    const aboutSecrets = await this.#aboutSecrets().catch(
      async (error: unknown) => {
        // What cannot be read must not leave a container behind either.
        await removed.catch(() => undefined);
        throw error;
      },
    );
    this.#note({
      status: 'ended',
      outcome: verdict.outcome,
      error: verdict.error === undefined ? null : this.#redact(verdict.error),
      warnings: [
        ...this.#record.warnings,
        ...verdict.warnings,
        ...aboutSecrets,
      ].map((warning) => this.#redact(warning)),
      duration_ms: Math.round(this.#elapsedMs()),
    });
    const shownOutput = this.#attempt?.shownOutput;
    const command = this.#attempt?.reproduce;
    const reproduce = command && this.#redact(command);
    const line = this.#definition && reproduceCli(this.#definition, this.#task);
    const shownLine = line && this.#redact(line);
    const artifacts = await this.#shownArtifacts();
    const faults = (verdict.faults ?? [])
      .slice(0, MAX_SHOWN_FAULTS)
      .map((fault) => this.#shownFault(fault));
    this.#saveEnd({
      output: shownOutput,
      reproduce,
      reproduceCli: shownLine,
      artifacts,
      faults,
    });
    return {
      record: this.#record,
      recordDirectory: this.#directory,
      outputFormat: this.#attempt?.outputFormat ?? DEFAULT_OUTPUT_FORMAT,
      outputBytes: this.#attempt?.output?.json.byteLength,
      output:
        this.#attempt?.output?.json instanceof Uint8Array
          ? this.#attempt.output.json
          : undefined,
      outputFile:
        this.#definition?.outputVia === 'file'
          ? this.#exchange?.outputFile
          : streams?.stdoutFile,
      stderrFile: streams?.stderrFile,
      sarifFile: this.#attempt?.sarifFile,
      artifactsDirectory: this.#exchange?.artifactsDirectory,
      artifactsFile: this.#exchange?.artifactsFile,
      findings: this.#attempt?.findings ?? [],
      outputFindings: this.#attempt?.outputFindings ?? NO_FINDINGS,
      shownOutput,
      faults,
      reproduce,
      reproduceCli: shownLine,
      hidden: this.#secrecy.hidden,
      fault: this.#fault,
      removed,
    };
  }

  /** A plugin chooses the names of its files. */
  async #shownArtifacts(): Promise<string[]> {
    if (!this.#record.artifacts?.count) return [];
    const { readArtifacts } = await import('./read-artifacts');
    return readArtifacts(this.#directory, MAX_SHOWN_ARTIFACTS).map(({ path }) =>
      this.#redact(path),
    );
  }

  /** The names of keys are the input's, or the plugin's. */
  #shownFault(fault: Fault): Fault {
    return {
      ...fault,
      pointer: this.#redact(fault.pointer),
      message: this.#redact(fault.message),
    };
  }

  #aboutSecrets(): Promise<string[]> {
    return secretWarnings(
      this.#secrecy,
      {
        plugin: this.#task.plugin,
        declared: this.#definition?.secrets ?? [],
      },
      this.#attempt?.handedOn,
      this.#ports.cancel,
    );
  }

  async #verdict(): Promise<Verdict> {
    try {
      const verdict = await this.#attempts(await this.#prepare());
      return await this.#placeArtifacts(verdict);
    } catch (error) {
      const expected = verdictOf(error, this.#causes, this.#task.plugin);
      if (expected !== undefined) return expected;
      return this.#faultVerdict(error as Error);
    } finally {
      this.#causes.close();
    }
  }

  /** What goes wrong with it ends a success; another end stays what it was. */
  async #placeArtifacts(verdict: Verdict): Promise<Verdict> {
    try {
      await this.#exchange?.place();
      return verdict;
    } catch (error) {
      const failure =
        verdictOf(error, this.#causes, this.#task.plugin) ??
        this.#faultVerdict(error as Error);
      return failedAfterwards(verdict, failure);
    }
  }

  /** The machine's: neither the workflow nor the plugin is to blame. */
  #faultVerdict(error: Error): Verdict {
    this.#fault = error;
    return {
      outcome: 'engine_unavailable',
      error: faultMessage(error, this.#task.plugin),
      warnings: [],
    };
  }

  /** A success that left no record is none; another end stays what it was. */
  #saveEnd(shown: Shown): void {
    try {
      this.#save();
      writeShown(this.#directory, shown);
    } catch (error) {
      if (this.#record.outcome !== 'succeeded') return;
      const { outcome, error: message } = this.#faultVerdict(error as Error);
      this.#note({ outcome, error: this.#redact(message ?? '') });
    }
  }

  /** All that is the same for every attempt, before anything is run. */
  async #prepare(): Promise<Prepared> {
    this.#enter('resolve');
    // Until the definition says how long it may take.
    this.#setDeadline(
      this.#task.timeoutMs ?? DEFAULT_TIMEOUT_MS,
      this.#startedAt,
    );
    const definition = await this.#causes.orEnd(
      this.#ports.registry.resolve(this.#task.plugin, this.#causes.signal),
    );
    this.#definition = definition;
    const timeoutMs = this.#task.timeoutMs ?? definition.timeoutMs;
    this.#note({
      plugin_version: definition.version ?? null,
      definition_file: definition.file,
      image: definition.image.text,
      output_format: definition.outputFormat,
      timeout_ms: timeoutMs,
    });
    this.#setDeadline(timeoutMs, this.#startedAt);
    const locked = await this.#causes.orEnd(
      this.#ports.registry.locked(definition),
    );
    this.#note({ lock_file: locked?.file ?? null });
    await this.#checkPolicy(definition, locked);
    checkStepValues(definition, this.#task);
    if (definition.build !== undefined) {
      const { checkBuildContext } = await import('./check-build-context');
      checkBuildContext(definition, this.#task.workspace);
    }
    const input = composeInput(this.#task.input, definition);
    this.#secrecy.hide(hiddenInput(definition, input.bytes));
    refuseUnmasked(definition, this.#secrecy.hidden);
    this.#note({ input_bytes: input.bytes.length });
    await this.#stageFiles(definition, input);
    return { definition, locked, input, timeoutMs };
  }

  async #stageFiles(
    definition: PluginDefinition,
    input: ComposedInput,
  ): Promise<void> {
    if (!exchangesFiles(definition, this.#task)) return;
    const { FileExchange } = await import('./file-exchange');
    const exchange = new FileExchange(definition, this.#task, this.#directory);
    this.#exchange = exchange;
    const { signal } = this.#causes;
    await this.#causes.orEnd(exchange.stage(input.bytes, signal));
    this.#note({ files: exchange.files });
  }

  async #checkPolicy(
    definition: PluginDefinition,
    locked: LockedImage | undefined,
  ): Promise<void> {
    const policy = await this.#causes.orEnd(
      this.#ports.registry.policy(this.#causes.signal),
    );
    if (policy === undefined) return;
    this.#note({ policy_file: policy.file });
    const { checkPolicy } = await import('./check-policy');
    checkPolicy(definition, this.#task, policy, locked);
  }

  async #attempts(prepared: Prepared): Promise<Verdict> {
    const { definition, timeoutMs } = prepared;
    for (let number = 1; ; number += 1) {
      const verdict = await this.#runAttempt(prepared, number);
      const waitMs = nextAttempt(definition, {
        attempt: number,
        outcome: verdict.outcome,
        exitCode: this.#record.exit_code,
      });
      if (waitMs === undefined) return verdict;
      this.#causes = watchEndCauses(
        this.#task.plugin,
        this.#ports.cancel,
        this.#ports.hurry,
      );
      try {
        await this.#removeAttempt(verdict.outcome);
      } catch (error) {
        if (this.#causes.first !== undefined) throw error;
        const problem = `There was no further attempt: ${(error as Error).message}`;
        return { ...verdict, warnings: [...verdict.warnings, problem] };
      }
      this.#ports.reporter.retry(
        `Attempt ${number} of ${definition.retry.attempts} ended: ` +
          `${verdict.outcome}. The next one starts in ${waitMs / 1000} s. ` +
          this.#redact(verdict.error ?? ''),
      );
      await pause(waitMs, undefined, { signal: this.#causes.signal });
      keepAttempt(this.#directory, number);
      this.#exchange?.startOver();
      this.#note(attemptFields());
      this.#setDeadline(timeoutMs, performance.now());
    }
  }

  /**
   * Before another attempt: nobody is held up by an engine that is away, and
   * who asks for another attempt after that wants it waited for.
   */
  async #removeAttempt(outcome: Outcome): Promise<void> {
    const attempt = this.#attempt;
    const causes = this.#causes;
    const patienceMs = outcome === 'engine_unavailable' ? ENGINE_AWAY_MS : 0;
    const until = performance.now() + patienceMs;
    let removal = attempt?.remove();
    for (;;) {
      try {
        return await causes.orEnd(Promise.resolve(removal));
      } catch (error) {
        if (causes.first || performance.now() >= until) throw error;
      }
      await pause(REMOVAL_PAUSE_MS, undefined, { signal: causes.signal });
      removal = attempt?.removeAgain();
    }
  }

  async #runAttempt(
    { definition, locked, input }: Prepared,
    number: number,
  ): Promise<Verdict> {
    const startedAt = performance.now();
    this.#attempt = new Attempt(
      {
        definition,
        locked,
        input,
        task: this.#task,
        ports: this.#ports,
        executionId: this.#record.execution_id,
        directory: this.#directory,
        note: (fields) => this.#note(fields),
        enter: (state) => this.#enter(state),
        elapsedMs: () => this.#elapsedMs(),
        save: () => this.#save(),
        whileStarting: () => {
          this.#ports.reporter.starting();
          this.#startSweep();
          this.#startPruning();
        },
        secrecy: this.#secrecy,
        exchange: this.#exchange,
        warn: (warnings) =>
          this.#note({ warnings: [...this.#record.warnings, ...warnings] }),
      },
      number,
      this.#causes,
    );
    const verdict = await this.#attempt.run();
    const { streams } = this.#attempt;
    this.#note({
      output_bytes: this.#attempt.outputBytes ?? null,
      stdout_bytes: streams?.stdoutBytes ?? null,
      stdout_dropped_bytes: streams?.droppedStdoutBytes ?? null,
      stderr_bytes: streams?.stderrBytes ?? null,
      stderr_dropped_bytes: streams?.droppedStderrBytes ?? null,
    });
    const attempt = recordedAttempt(this.#record, {
      outcome: verdict.outcome,
      error: verdict.error === undefined ? null : this.#redact(verdict.error),
      warnings: [...this.#record.warnings, ...verdict.warnings].map((warning) =>
        this.#redact(warning),
      ),
      duration_ms: Math.round(performance.now() - startedAt),
    });
    this.#note({ attempts: [...this.#record.attempts, attempt] });
    return verdict;
  }

  /** Once, beside the run; what goes wrong with it is nobody's business. */
  #startSweep(): void {
    const { orchestrator, reporter, cancel, housekeeping } = this.#ports;
    if (this.#sweep || housekeeping?.isDue('sweep') === false) return;
    this.#sweep = untilAborted(cancel, orchestrator.removeStale()).then(
      (names) => names?.forEach((name) => reporter.removedStale(name)),
      () => undefined,
    );
  }

  #setDeadline(timeoutMs: number, sinceMs: number): void {
    this.#causes.setDeadline(timeoutMs, sinceMs, () => this.#waitingFor());
  }

  /** Undefined for the plugin: its streams can end long before it does. */
  #waitingFor(): string | undefined {
    const { state } = this.#record.states.at(-1) ?? { state: 'resolve' };
    if (state === 'drain' && this.#attempt?.hasEnded !== true) return undefined;
    return WAITING_FOR[state];
  }

  /** Secrets are in no message and in no record. */
  #redact(text: string): string {
    return this.#secrecy.redact(text);
  }

  #enter(state: ExecutionState): void {
    const at = new Date().toISOString();
    const ms = Math.round(this.#elapsedMs());
    this.#record = {
      ...this.#record,
      states: [...this.#record.states, { state, at, ms }],
    };
    this.#ports.reporter.state(state);
    // Whatever ends this process now, the record says how far it came.
    if (state !== 'ended') this.#trySave();
  }

  #elapsedMs(): number {
    return performance.now() - this.#startedAt;
  }

  #note(fields: Partial<ExecutionRecord>): void {
    this.#record = { ...this.#record, ...fields };
  }

  #save(): void {
    writeRecord(this.#directory, this.#record);
  }

  /** A disk that is full is told of when something is lost by it. */
  #trySave(): void {
    try {
      this.#save();
    } catch {
      return;
    }
  }

  /** Once, beside the run; what is not removed now is so the next time. */
  #startPruning(): void {
    if (this.#pruning !== undefined) return;
    const { cancel, recordsDirectory, retention, housekeeping } = this.#ports;
    if (housekeeping?.isDue('prune') === false) return;
    const pruned = import('./retention').then(({ pruneRecords }) =>
      pruneRecords(recordsDirectory, retention),
    );
    this.#pruning = untilAborted(cancel, pruned).then(
      () => undefined,
      () => undefined,
    );
  }
}

/** How long an engine may be away that has a container still to remove. */
const ENGINE_AWAY_MS = 15_000;
const REMOVAL_PAUSE_MS = 200;

/** What an execution waits for in the states in which no plugin runs. */
const WAITING_FOR: Partial<Record<ExecutionState, string>> = {
  resolve: 'the definitions to be read',
  pull: 'the image and the checks of the input',
  create: 'the engine to create the container',
  start: 'the engine to start the container',
  drain: 'the engine to hand over what the plugin has left',
  judge: 'the check of the output',
};

/** Those that say that the engine answers, and that there is time. */
const SWEEPING_OUTCOMES: ReadonlySet<Outcome> = new Set<Outcome>([
  'succeeded',
  'plugin_failed',
  'invalid_input',
  'invalid_output',
  'output_too_large',
  'out_of_memory',
  'image_unavailable',
  'start_failed',
]);
