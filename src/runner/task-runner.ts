import { randomUUID } from 'node:crypto';
import type { PluginDefinition } from '../definition/definition';
import { TaskError } from '../definition/task-error';
import type {
  Container,
  ContainerExit,
  Orchestrator,
  PreparedImage,
} from '../orchestrator/orchestrator';
import type { Registry } from '../registry/registry';
import { captureStreams, type CapturedStreams } from './captured-streams';
import { composeInput } from './compose-input';
import {
  checkStepValues,
  containerSpec,
  type HostUser,
} from './container-spec';
import { watchEndCauses, type EndCauses } from './end-cause';
import {
  emptyRecord,
  makeRecordDirectory,
  recordedLimits,
  writeRecord,
  type ExecutionRecord,
  type ExecutionState,
} from './execution-record';
import type { Isolation } from './isolated-validator';
import { judge, type Verdict } from './judge';
import { checkInput, pluginSchema } from './plugin-schema';
import { redact } from './redact';
import type { Reporter } from './reporter';
import type { Task } from './task';
import { waitOrStop } from './wait-or-stop';

/** What an execution needs of the world. */
export interface RunnerPorts {
  readonly registry: Registry;
  readonly orchestrator: Orchestrator;
  readonly reporter: Reporter;
  /** Absolute path; every execution gets a directory in it. */
  readonly recordsDirectory: string;
  readonly hostUser: HostUser;
  /** Absolute path of the bundle of `schema-worker.ts`. */
  readonly schemaWorkerFile: string;
  /** Aborted when the caller wants the execution to end. */
  readonly cancel: AbortSignal;
}

/** How an execution ended, and where everything about it is. */
export interface Execution {
  readonly record: ExecutionRecord;
  readonly recordDirectory: string;
  /** The plugin's stdout, when it is one JSON value; every byte as printed. */
  readonly output: Uint8Array | undefined;
  /** Holds the plugin's stdout; undefined when it never started. */
  readonly outputFile: string | undefined;
  readonly stderrFile: string | undefined;
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

/** The mutable middle of one execution. */
class TaskRun {
  readonly #task: Task;
  readonly #ports: RunnerPorts;
  readonly #startedAt = performance.now();
  readonly #causes: EndCauses;
  readonly #directory: string;
  #record: ExecutionRecord;
  #container: Container | undefined;
  #streams: CapturedStreams | undefined;
  #output: Uint8Array | undefined;

  constructor(task: Task, ports: RunnerPorts) {
    const executionId = randomUUID();
    this.#task = task;
    this.#ports = ports;
    this.#causes = watchEndCauses(ports.cancel);
    this.#record = emptyRecord(executionId, task.plugin);
    this.#directory = makeRecordDirectory(ports.recordsDirectory, executionId);
  }

  async execute(): Promise<Execution> {
    let verdict: Verdict;
    try {
      verdict = await this.#run();
    } catch (error) {
      const expected = this.#verdictOf(error);
      if (expected === undefined) {
        // A fault of ours must not leave a container behind either; and what
        // cannot be removed must not hide the fault.
        await this.#remove().catch(() => undefined);
        throw error;
      }
      verdict = expected;
    } finally {
      this.#causes.close();
      this.#streams?.close();
    }
    this.#enter('ended');
    this.#note({
      outcome: verdict.outcome,
      error: verdict.error === undefined ? null : this.#redact(verdict.error),
      warnings: [...this.#record.warnings, ...verdict.warnings].map((warning) =>
        this.#redact(warning),
      ),
      duration_ms: Math.round(performance.now() - this.#startedAt),
      stdout_bytes: this.#streams?.stdoutBytes ?? null,
      stderr_bytes: this.#streams?.stderrBytes ?? null,
    });
    const removed = this.#remove();
    removed.catch(() => undefined);
    try {
      writeRecord(this.#directory, this.#record);
    } catch (error) {
      await removed.catch(() => undefined);
      throw error;
    }
    return {
      record: this.#record,
      recordDirectory: this.#directory,
      output: this.#output,
      outputFile: this.#streams?.stdoutFile,
      stderrFile: this.#streams?.stderrFile,
      removed,
    };
  }

  async #run(): Promise<Verdict> {
    this.#enter('resolve');
    const definition = await this.#ports.registry.resolve(this.#task.plugin);
    const timeoutMs = this.#task.timeoutMs ?? definition.timeoutMs;
    this.#note({
      plugin_version: definition.version ?? null,
      definition_file: definition.file,
      image: definition.image.text,
      timeout_ms: timeoutMs,
    });
    this.#causes.setDeadline(timeoutMs, this.#startedAt);
    checkStepValues(definition, this.#task);

    this.#enter('image');
    const input = composeInput(this.#task.input, definition);
    this.#note({ input_bytes: input.bytes.length });
    const isolation: Isolation = {
      workerFile: this.#ports.schemaWorkerFile,
      signal: this.#causes.signal,
    };
    const checks = once(async () => {
      await checkInput(input, definition, isolation);
      return pluginSchema(definition, 'output_schema', isolation);
    });
    const image = await this.#causes.orEnd(
      this.#ports.orchestrator.prepareImage({
        reference: definition.image,
        platform: definition.platform,
        build: definition.build,
        pull: this.#task.pull,
        mayTransfer: checks,
        signal: this.#causes.signal,
        onProgress: (line) => this.#ports.reporter.progress(line),
      }),
    );
    const container = await this.#create(definition, image, checks);
    // Neither an invalid input nor an unusable schema starts a container.
    const outputSchema = await checks();

    const streams = captureStreams(this.#directory, definition, this.#causes);
    this.#streams = streams;
    const exit = await this.#runContainer(
      definition,
      container,
      streams,
      input.bytes,
    );

    this.#enter('judge');
    const output = streams.output();
    if (output.parsed.ok) this.#output = output.bytes;
    return judge({
      plugin: definition,
      cause: this.#causes.first,
      exit,
      memoryBytes: container.effectiveLimits.memoryBytes,
      lastLogLine: this.#redact(streams.lastLogLine()),
      output: output.parsed,
      checkOutput: async (value) =>
        outputSchema?.validate(value, output.bytes.length) ?? [],
    });
  }

  async #create(
    definition: PluginDefinition,
    image: PreparedImage,
    whileCreating: () => Promise<unknown>,
  ): Promise<Container> {
    this.#causes.signal.throwIfAborted();
    this.#enter('create');
    const spec = containerSpec(
      definition,
      this.#task,
      image,
      this.#record.execution_id,
      this.#ports.hostUser,
    );
    this.#note({
      container: spec.name,
      image_digest: image.digest,
      sandbox: {
        user: spec.user ?? (image.user || '0:0'),
        network: spec.network,
        read_only: spec.readOnly,
        capabilities: spec.capabilities,
        runtime: spec.runtime ?? 'default',
        workspace: definition.workspace,
      },
    });
    this.#ports.reporter.container(
      spec.name,
      spec.executionId,
      this.#directory,
    );
    writeRecord(this.#directory, this.#record);
    this.#container = await this.#ports.orchestrator.createContainer(
      spec,
      () => void whileCreating().catch(() => undefined),
    );
    this.#note({
      limits: recordedLimits(this.#container.effectiveLimits),
      warnings: this.#container.warnings,
    });
    return this.#container;
  }

  async #runContainer(
    definition: PluginDefinition,
    container: Container,
    streams: CapturedStreams,
    stdin: Uint8Array,
  ): Promise<ContainerExit> {
    const { reporter } = this.#ports;
    this.#causes.signal.throwIfAborted();
    this.#enter('start');
    await this.#causes.orEnd(
      container.start({
        stdin,
        onStdout: (bytes) => streams.takeOutput(bytes),
        onStderr: (bytes) => {
          streams.takeLog(bytes);
          reporter.stderr(bytes);
        },
        whileStarting: () => reporter.starting(),
      }),
    );
    this.#enter('run');
    const exit = await waitOrStop(container, definition, this.#causes);
    const { peakMemoryBytes, cpuMs } = exit.usage;
    this.#note({
      exit_code: exit.exitCode,
      peak_memory_bytes: peakMemoryBytes ?? null,
      cpu_ms: cpuMs === undefined ? null : Math.round(cpuMs),
    });
    return exit;
  }

  /** By its name too: an engine can create a container and not say so. */
  async #remove(): Promise<void> {
    const { container, execution_id } = this.#record;
    if (this.#container !== undefined) await this.#container.remove();
    else if (container !== null) {
      await this.#ports.orchestrator.removeContainer(container, execution_id);
    }
  }

  /** @returns undefined for an error that nothing but a mistake explains. */
  #verdictOf(error: unknown): Verdict | undefined {
    const first = this.#causes.first;
    if (first !== undefined) {
      return { outcome: first.outcome, error: first.message, warnings: [] };
    }
    if (error instanceof TaskError) {
      return { outcome: error.outcome, error: error.message, warnings: [] };
    }
    return undefined;
  }

  /** Secrets are in no message and in no record. */
  #redact(text: string): string {
    return redact(text, Object.values(this.#task.secrets));
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
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
