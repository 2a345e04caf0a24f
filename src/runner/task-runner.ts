import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { PluginDefinition } from '../definition/definition';
import { DEFAULT_TIMEOUT_MS } from '../definition/defaults';
import type { Outcome } from '../definition/outcome';
import { Attempt, verdictOf } from './attempt';
import { keepAttempt } from './attempt-files';
import { composeInput, type ComposedInput } from './compose-input';
import { checkStepValues } from './container-spec';
import { watchEndCauses, type EndCauses } from './end-cause';
import {
  attemptFields,
  emptyRecord,
  makeRecordDirectory,
  recordedAttempt,
  writeRecord,
  type ExecutionRecord,
  type ExecutionState,
} from './execution-record';
import type { Verdict } from './judge';
import { nextAttempt } from './next-attempt';
import { hiddenInput } from './hidden-members';
import { hiddenSecrets, type HiddenValue } from './hidden-value';
import { openSecrecy, type Secrecy } from './secrecy';
import { refuseUnmasked } from './refuse-unmasked';
import { secretWarnings } from './secret-warnings';
import type { RunnerPorts } from './runner-ports';
import type { Task } from './task';

/** How an execution ended, and where everything about it is. */
export interface Execution {
  readonly record: ExecutionRecord;
  readonly recordDirectory: string;
  /** Size of the plugin's stdout, when that is one JSON value. */
  readonly outputBytes: number | undefined;
  /**
   * The same, every byte as printed; undefined also when it is larger than
   * MAX_HELD_OUTPUT_BYTES: then it is in `outputFile` only.
   */
  readonly output: Uint8Array | undefined;
  /** Holds the plugin's stdout; undefined when it never started. */
  readonly outputFile: string | undefined;
  readonly stderrFile: string | undefined;
  /** `output` as text that may be shown; undefined where it is too long. */
  readonly shownOutput: string | undefined;
  /**
   * What had to stay hidden: secrets, and what schemas mark `writeOnly`. It has
   * the values themselves: to look for, never to write down.
   */
  readonly hidden: readonly HiddenValue[];
  /** Settles when the container is gone; rejects when it could not be removed. */
  readonly removed: Promise<void>;
}

/**
 * Runs one task: input → container → output. Never rejects for an expected
 * end: whatever happens becomes the outcome of the returned execution.
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
  #sweep: Promise<void> | undefined;

  constructor(task: Task, ports: RunnerPorts) {
    const executionId = randomUUID();
    this.#task = task;
    this.#ports = ports;
    this.#causes = watchEndCauses(task.plugin, ports.cancel, ports.hurry);
    this.#record = emptyRecord(executionId, task.plugin);
    this.#directory = makeRecordDirectory(ports.recordsDirectory, executionId);
    this.#secrecy = openSecrecy((forms) => ports.reporter.mask(forms));
    this.#secrecy.hide(hiddenSecrets(task.secrets));
  }

  async execute(): Promise<Execution> {
    const verdict = await this.#verdict();
    const streams = this.#attempt?.streams;
    this.#enter('ended');
    if (SWEEPING_OUTCOMES.has(verdict.outcome)) this.#startSweep();
    const removed = Promise.all([this.#attempt?.remove(), this.#sweep]).then(
      () => undefined,
    );
    removed.catch(() => undefined);
    try {
      // The container goes meanwhile: looking through an output takes a while.
      const aboutSecrets = await this.#aboutSecrets();
      this.#note({
        outcome: verdict.outcome,
        error: verdict.error === undefined ? null : this.#redact(verdict.error),
        warnings: [
          ...this.#record.warnings,
          ...verdict.warnings,
          ...aboutSecrets,
        ].map((warning) => this.#redact(warning)),
        duration_ms: Math.round(performance.now() - this.#startedAt),
      });
      this.#save();
    } catch (error) {
      await removed.catch(() => undefined);
      throw error;
    }
    return {
      record: this.#record,
      recordDirectory: this.#directory,
      outputBytes: this.#attempt?.output?.json.byteLength,
      output:
        this.#attempt?.output?.json instanceof Uint8Array
          ? this.#attempt.output.json
          : undefined,
      outputFile: streams?.stdoutFile,
      stderrFile: streams?.stderrFile,
      shownOutput: this.#attempt?.shownOutput,
      hidden: this.#secrecy.hidden,
      removed,
    };
  }

  #aboutSecrets(): Promise<string[]> {
    return secretWarnings(
      this.#secrecy,
      {
        plugin: this.#task.plugin,
        declared: this.#definition?.secrets ?? [],
      },
      this.#attempt?.printed,
    );
  }

  async #verdict(): Promise<Verdict> {
    try {
      return await this.#attempts(await this.#prepare());
    } catch (error) {
      const expected = verdictOf(error, this.#causes);
      if (expected !== undefined) return expected;
      throw error;
    } finally {
      this.#causes.close();
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
      timeout_ms: timeoutMs,
    });
    this.#setDeadline(timeoutMs, this.#startedAt);
    await this.#checkPolicy(definition);
    checkStepValues(definition, this.#task);
    if (definition.build !== undefined) {
      const { checkBuildContext } = await import('./check-build-context');
      checkBuildContext(definition, this.#task.workspace);
    }
    const input = composeInput(this.#task.input, definition);
    this.#secrecy.hide(hiddenInput(definition, input.bytes));
    refuseUnmasked(definition, this.#secrecy.hidden);
    this.#note({ input_bytes: input.bytes.length });
    return { definition, input, timeoutMs };
  }

  async #checkPolicy(definition: PluginDefinition): Promise<void> {
    const policy = await this.#causes.orEnd(
      this.#ports.registry.policy(this.#causes.signal),
    );
    if (policy === undefined) return;
    this.#note({ policy_file: policy.file });
    const { checkPolicy } = await import('./check-policy');
    checkPolicy(definition, this.#task, policy);
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
      try {
        await this.#attempt?.remove();
      } catch (error) {
        const problem = `There was no further attempt: ${(error as Error).message}`;
        return { ...verdict, warnings: [...verdict.warnings, problem] };
      }
      this.#ports.reporter.retry(
        `Attempt ${number} of ${definition.retry.attempts} ended: ` +
          `${verdict.outcome}. The next one starts in ${waitMs / 1000} s. ` +
          this.#redact(verdict.error ?? ''),
      );
      this.#causes = watchEndCauses(
        this.#task.plugin,
        this.#ports.cancel,
        this.#ports.hurry,
      );
      await pause(waitMs, undefined, { signal: this.#causes.signal });
      keepAttempt(this.#directory, number);
      this.#note(attemptFields());
      this.#setDeadline(timeoutMs, performance.now());
    }
  }

  async #runAttempt(
    { definition, input }: Prepared,
    number: number,
  ): Promise<Verdict> {
    const startedAt = performance.now();
    this.#attempt = new Attempt(
      {
        definition,
        input,
        task: this.#task,
        ports: this.#ports,
        executionId: this.#record.execution_id,
        directory: this.#directory,
        note: (fields) => this.#note(fields),
        enter: (state) => this.#enter(state),
        save: () => this.#save(),
        whileStarting: () => {
          this.#ports.reporter.starting();
          this.#startSweep();
        },
        secrecy: this.#secrecy,
      },
      number,
      this.#causes,
    );
    const verdict = await this.#attempt.run();
    const { streams } = this.#attempt;
    this.#note({
      stdout_bytes: streams?.stdoutBytes ?? null,
      stderr_bytes: streams?.stderrBytes ?? null,
      stderr_dropped_bytes: streams?.droppedStderrBytes ?? null,
    });
    const attempt = recordedAttempt(this.#record, {
      outcome: verdict.outcome,
      error: verdict.error === undefined ? null : this.#redact(verdict.error),
      duration_ms: Math.round(performance.now() - startedAt),
    });
    this.#note({ attempts: [...this.#record.attempts, attempt] });
    return verdict;
  }

  /** Once, beside the run; what goes wrong with it is nobody's business. */
  #startSweep(): void {
    const { orchestrator, reporter } = this.#ports;
    this.#sweep ??= orchestrator.removeStale().then(
      (names) => names.forEach((name) => reporter.removedStale(name)),
      () => undefined,
    );
  }

  #setDeadline(timeoutMs: number, sinceMs: number): void {
    this.#causes.setDeadline(
      timeoutMs,
      sinceMs,
      () => WAITING_FOR[this.#record.states.at(-1)?.state ?? 'resolve'],
    );
  }

  /** Secrets are in no message and in no record. */
  #redact(text: string): string {
    return this.#secrecy.redact(text);
  }

  #enter(state: ExecutionState): void {
    const at = new Date().toISOString();
    this.#record = {
      ...this.#record,
      states: [...this.#record.states, { state, at }],
    };
    this.#ports.reporter.state(state);
  }

  #note(fields: Partial<ExecutionRecord>): void {
    this.#record = { ...this.#record, ...fields };
  }

  #save(): void {
    writeRecord(this.#directory, this.#record);
  }
}

/** What an execution waits for in the states in which no plugin runs. */
const WAITING_FOR: Partial<Record<ExecutionState, string>> = {
  resolve: 'the definitions to be read',
  image: 'the image and the checks of the input',
  create: 'the engine to create the container',
  start: 'the engine to start the container',
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
