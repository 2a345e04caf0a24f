import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PluginDefinition } from '../definition/definition';
import type { JsonSchema } from '../definition/json';
import { quote } from '../definition/quote';
import { TaskError, UserError } from '../definition/task-error';
import type {
  Container,
  ContainerExit,
  Orchestrator,
  PreparedImage,
} from '../orchestrator/orchestrator';
import type { Registry } from '../registry/registry';
import { composeInput, type ComposedInput } from './compose-input';
import {
  checkStepValues,
  containerSpec,
  type HostUser,
} from './container-spec';
import { watchEndCauses, type EndCauses } from './end-cause';
import {
  emptyRecord,
  makeRecordDirectory,
  RECORD_FILES,
  recordedLimits,
  writeRecord,
  type ExecutionRecord,
  type ExecutionState,
} from './execution-record';
import { judge, type Verdict } from './judge';
import { parseJsonBytes, type ParsedJson } from './json-text';
import {
  compileSchema,
  listFaults,
  type JsonValidator,
} from './json-validator';
import { followLastLine, type LastLine } from './last-line';
import type { Reporter } from './reporter';
import { openStreamFile, type StreamFile } from './stream-file';
import type { Task } from './task';
import { waitOrStop } from './wait-or-stop';

/** A log longer than this helps nobody; what is dropped is counted. */
export const MAX_STDERR_BYTES = 16 * 1024 * 1024;

/** What an execution needs of the world. */
export interface RunnerPorts {
  readonly registry: Registry;
  readonly orchestrator: Orchestrator;
  readonly reporter: Reporter;
  /** Absolute path; every execution gets a directory in it. */
  readonly recordsDirectory: string;
  readonly hostUser: HostUser;
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
  #stdout: StreamFile | undefined;
  #stderr: StreamFile | undefined;
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
        // A fault of ours must not leave a container behind either.
        await this.#remove();
        throw error;
      }
      verdict = expected;
    } finally {
      this.#causes.close();
      this.#stdout?.close();
      this.#stderr?.close();
    }
    this.#enter('ended');
    this.#note({
      outcome: verdict.outcome,
      error: verdict.error ?? null,
      warnings: [...this.#record.warnings, ...verdict.warnings],
      duration_ms: Math.round(performance.now() - this.#startedAt),
      stdout_bytes: this.#stdout?.totalBytes ?? null,
      stderr_bytes: this.#stderr?.totalBytes ?? null,
    });
    const removed = this.#remove();
    removed.catch(() => undefined);
    writeRecord(this.#directory, this.#record);
    return {
      record: this.#record,
      recordDirectory: this.#directory,
      output: this.#output,
      outputFile: this.#stdout?.path,
      stderrFile: this.#stderr?.path,
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
    const valid = once(() => checkInput(input, definition));
    const image = await this.#causes.orEnd(
      this.#ports.orchestrator.prepareImage({
        reference: definition.image,
        platform: definition.platform,
        build: definition.build,
        pull: this.#task.pull,
        mayTransfer: valid,
        signal: this.#causes.signal,
        onProgress: (line) => this.#ports.reporter.progress(line),
      }),
    );
    const container = await this.#create(definition, image, valid);
    // An invalid input never starts a container.
    await valid();

    let validator: Promise<JsonValidator | undefined> | undefined;
    const { exit, lastLogLine } = await this.#runContainer(
      definition,
      container,
      input.bytes,
      () => {
        validator = this.#outputValidator(definition);
      },
    );
    this.#enter('judge');
    // Waited for, so that an unusable schema is the cause even of a run that
    // was quicker than its check.
    const outputs = await validator;
    return judge({
      plugin: definition,
      cause: this.#causes.first,
      exit,
      memoryBytes: container.effectiveLimits.memoryBytes,
      lastLogLine,
      output: this.#readOutput(),
      checkOutput: async (value) =>
        outputs?.validate(value, this.#stdout?.totalBytes ?? 0) ?? [],
    });
  }

  async #create(
    definition: PluginDefinition,
    image: PreparedImage,
    whileCreating: () => Promise<void>,
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
    stdin: Uint8Array,
    whileStarting: () => void,
  ): Promise<{ exit: ContainerExit; lastLogLine: string }> {
    const { signal } = this.#causes;
    signal.throwIfAborted();
    const stdout = this.#open('stdout', definition.maxOutputBytes);
    const stderr = this.#open('stderr', MAX_STDERR_BYTES);
    const lastLine = followLastLine();
    this.#enter('start');
    await this.#causes.orEnd(
      container.start({
        stdin,
        onStdout: (bytes) => this.#takeOutput(stdout, bytes, definition),
        onStderr: (bytes) => this.#takeLog(stderr, bytes, lastLine),
        whileStarting: () => {
          this.#ports.reporter.starting();
          whileStarting();
        },
      }),
    );
    this.#enter('run');
    const exit = await waitOrStop(container, definition, this.#causes);
    this.#note({
      exit_code: exit.exitCode,
      peak_memory_bytes: exit.usage.peakMemoryBytes ?? null,
      cpu_ms:
        exit.usage.cpuMs === undefined ? null : Math.round(exit.usage.cpuMs),
    });
    return { exit, lastLogLine: lastLine.text() };
  }

  #open(kind: 'stdout' | 'stderr', maxBytes: number): StreamFile {
    const file = openStreamFile(
      join(this.#directory, RECORD_FILES[kind]),
      maxBytes,
    );
    if (kind === 'stdout') this.#stdout = file;
    else this.#stderr = file;
    return file;
  }

  #takeOutput(
    file: StreamFile,
    bytes: Uint8Array,
    definition: PluginDefinition,
  ): void {
    file.write(bytes);
    if (file.totalBytes > definition.maxOutputBytes) {
      this.#causes.add({
        outcome: 'output_too_large',
        message:
          `Plugin ${quote(definition.id)} printed more than ` +
          `${definition.maxOutputBytes} bytes on stdout and was stopped: raise ` +
          '`output.max_bytes` of its definition, or print less.',
      });
    }
  }

  #takeLog(file: StreamFile, bytes: Uint8Array, lastLine: LastLine): void {
    file.write(bytes);
    lastLine.push(bytes);
    this.#ports.reporter.stderr(bytes);
  }

  #readOutput(): ParsedJson {
    this.#stdout?.close();
    if (this.#stdout === undefined)
      return { ok: false, problem: 'it is empty' };
    const bytes = readFileSync(this.#stdout.path);
    const parsed = parseJsonBytes(bytes);
    // The beginning of a flood can look like a value.
    const whole = this.#stdout.keptBytes === this.#stdout.totalBytes;
    if (parsed.ok && whole) this.#output = bytes;
    return parsed;
  }

  /** An unusable schema ends the execution: nothing can be judged by it. */
  async #outputValidator(
    definition: PluginDefinition,
  ): Promise<JsonValidator | undefined> {
    const { outputSchema } = definition;
    if (outputSchema === undefined) return undefined;
    try {
      return await usableSchema(definition, 'output_schema', outputSchema);
    } catch (error) {
      const { outcome, message } = error as UserError;
      this.#causes.add({ outcome, message });
      return undefined;
    }
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

/** Every fault of the input at once; no value of it is shown. */
async function checkInput(
  input: ComposedInput,
  definition: PluginDefinition,
): Promise<void> {
  const { inputSchema } = definition;
  if (inputSchema === undefined) return;
  const validator = await usableSchema(definition, 'input_schema', inputSchema);
  const faults = await validator.validate(input.value, input.bytes.length);
  if (faults.length === 0) return;
  throw new UserError(
    'invalid_input',
    `The input of plugin ${quote(definition.id)} does not fit its input_schema:\n` +
      listFaults(faults),
  );
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

async function usableSchema(
  definition: PluginDefinition,
  key: 'input_schema' | 'output_schema',
  schema: JsonSchema,
): Promise<JsonValidator> {
  try {
    return await compileSchema(schema);
  } catch (error) {
    throw new UserError(
      'definition_invalid',
      `The ${key} of plugin ${quote(definition.id)} (${quote(definition.file)}) ` +
        `is not a usable JSON Schema: ${(error as Error).message}`,
      { cause: error },
    );
  }
}
