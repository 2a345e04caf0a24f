import type { PluginDefinition } from '../definition/definition';
import { TaskError } from '../definition/task-error';
import type {
  Container,
  ContainerExit,
  PreparedImage,
} from '../orchestrator/orchestrator';
import { cleanUpBudgetMs } from './clean-up-budget';
import {
  captureStreams,
  type CapturedOutput,
  type CapturedStreams,
} from './captured-streams';
import type { ComposedInput } from './compose-input';
import { containerSpec, specWarnings } from './container-spec';
import type { EndCauses } from './end-cause';
import {
  recordedLimits,
  type ExecutionRecord,
  type ExecutionState,
} from './execution-record';
import type { Isolation } from './isolated-validator';
import { judge, type Verdict } from './judge';
import {
  checkInput,
  openPluginSchema,
  type PluginSchema,
} from './plugin-schema';
import { hiddenOutput } from './hidden-members';
import type { JsonText } from './json-text';
import type { Secrecy } from './secrecy';
import type { RunnerPorts } from './runner-ports';
import type { Task } from './task';
import { waitOrStop } from './wait-or-stop';

/** One execution's side of its attempts. */
export interface AttemptContext {
  readonly definition: PluginDefinition;
  readonly task: Task;
  readonly ports: RunnerPorts;
  readonly input: ComposedInput;
  readonly executionId: string;
  /** Of the execution's record. */
  readonly directory: string;
  /** Writes fields into the record. */
  readonly note: (fields: Partial<ExecutionRecord>) => void;
  readonly enter: (state: ExecutionState) => void;
  /** Puts what is noted so far on disk. */
  readonly save: () => void;
  /** Called once the engine has been told to start. */
  readonly whileStarting: () => void;
  readonly secrecy: Secrecy;
}

/** One container from its image to its removal. */
export class Attempt {
  readonly #context: AttemptContext;
  readonly #number: number;
  readonly #causes: EndCauses;
  #containerName: string | undefined;
  #container: Container | undefined;
  #streams: CapturedStreams | undefined;
  #output: CapturedOutput | undefined;
  #printed: JsonText | undefined;
  #shownOutput: string | undefined;
  #outputSchema: PluginSchema | undefined;
  /** Aborts what goes on unheeded when the attempt is over. */
  readonly #over = new AbortController();

  /** @param number counted from 1. */
  constructor(context: AttemptContext, number: number, causes: EndCauses) {
    this.#context = context;
    this.#number = number;
    this.#causes = causes;
  }

  /** What the plugin printed; undefined when it never started. */
  get streams(): CapturedStreams | undefined {
    return this.#streams;
  }

  /** Everything on stdout, JSON or not; undefined when it never ended. */
  get printed(): JsonText | undefined {
    return this.#printed;
  }

  /** The output as text that may be shown; undefined where it is too long. */
  get shownOutput(): string | undefined {
    return this.#shownOutput;
  }

  /** The plugin's stdout, when it is one JSON value. */
  get output(): CapturedOutput | undefined {
    return this.#output;
  }

  /**
   * Runs the plugin once. Whatever is expected to happen becomes the verdict.
   * @throws only for what no outcome stands for; nothing is left then.
   */
  async run(): Promise<Verdict> {
    try {
      return await this.#run();
    } catch (error) {
      const verdict = verdictOf(error, this.#causes);
      if (verdict !== undefined) return verdict;
      // A fault of ours must not leave a container behind either; and what
      // cannot be removed must not hide the fault.
      await this.remove().catch(() => undefined);
      throw error;
    } finally {
      this.#causes.close();
      this.#over.abort();
      this.#outputSchema?.close();
      this.#streams?.close();
    }
  }

  /** By its name too: an engine can create a container and not say so. */
  async remove(): Promise<void> {
    const { ports, executionId, definition } = this.#context;
    const budgetMs = cleanUpBudgetMs(
      this.#causes,
      definition.stop.graceMs,
      performance.now(),
    );
    if (this.#container !== undefined) await this.#container.remove(budgetMs);
    else if (this.#containerName !== undefined) {
      await ports.orchestrator.removeContainer(
        this.#containerName,
        executionId,
        budgetMs,
      );
    }
  }

  async #run(): Promise<Verdict> {
    const { definition, task, ports, input, directory, secrecy } =
      this.#context;
    this.#causes.signal.throwIfAborted();
    this.#context.enter('image');
    const isolation: Isolation = {
      workerFile: ports.schemaWorkerFile,
      signal: AbortSignal.any([this.#causes.signal, this.#over.signal]),
    };
    const checks = once(async () => {
      const checked = checkInput(input, definition, isolation);
      const opened = openPluginSchema(definition, 'output_schema', isolation);
      opened.catch(() => undefined);
      await checked;
      this.#outputSchema = await opened;
    });
    const image = await this.#causes.orEnd(
      ports.orchestrator.prepareImage({
        reference: definition.image,
        platform: definition.platform,
        build: definition.build,
        pull: task.pull,
        mayTransfer: checks,
        signal: this.#causes.signal,
        onProgress: (line) => ports.reporter.progress(line),
      }),
    );
    const container = await this.#create(image, checks);
    // Neither an invalid input nor an unusable schema starts a container.
    await checks();

    const streams = captureStreams(
      directory,
      definition,
      this.#causes,
      secrecy.openRedactor(),
    );
    this.#streams = streams;
    const exit = await this.#runContainer(container, streams);

    this.#context.enter('judge');
    const output = streams.output();
    this.#printed = output.json;
    if (output.problem === undefined) {
      const marked = hiddenOutput(definition, output.json);
      secrecy.hide(marked.hidden);
      this.#output = output;
      this.#shownOutput = marked.shownText && secrecy.redact(marked.shownText);
    }
    return judge({
      plugin: definition,
      cause: this.#causes.first,
      exit,
      memoryBytes: container.effectiveLimits.memoryBytes,
      lastLogLine: secrecy.redact(streams.lastLogLine()),
      redact: (text) => secrecy.redact(text),
      outputProblem: output.problem,
      checkOutput: async () =>
        (await this.#outputSchema?.check(output.json)) ?? [],
    });
  }

  async #create(
    image: PreparedImage,
    whileCreating: () => Promise<unknown>,
  ): Promise<Container> {
    const { definition, task, ports, executionId, directory, note } =
      this.#context;
    this.#causes.signal.throwIfAborted();
    this.#context.enter('create');
    const spec = containerSpec(
      definition,
      task,
      image,
      executionId,
      this.#number,
      ports.hostUser,
    );
    note({
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
    ports.reporter.container(spec.name, executionId, directory);
    this.#context.save();
    this.#containerName = spec.name;
    this.#container = await this.#causes.orEnd(
      ports.orchestrator.createContainer(
        spec,
        () => void whileCreating().catch(() => undefined),
      ),
    );
    note({
      limits: recordedLimits(this.#container.effectiveLimits),
      warnings: [
        ...specWarnings(definition, ports.hostUser),
        ...this.#container.warnings,
      ],
    });
    return this.#container;
  }

  async #runContainer(
    container: Container,
    streams: CapturedStreams,
  ): Promise<ContainerExit> {
    const { definition, ports, input, enter, note, whileStarting } =
      this.#context;
    this.#causes.signal.throwIfAborted();
    const show = (log: Uint8Array): void => {
      if (log.length > 0) ports.reporter.stderr(log);
    };
    enter('start');
    let exit: ContainerExit;
    try {
      await this.#causes.orEnd(
        container.start({
          stdin: input.bytes,
          onStdout: (bytes) => streams.takeOutput(bytes),
          onStderr: (bytes) => show(streams.takeLog(bytes)),
          whileStarting,
        }),
      );
      enter('run');
      exit = await waitOrStop(container, definition, this.#causes);
    } finally {
      show(streams.endLog());
    }
    const { peakMemoryBytes, cpuMs } = exit.usage;
    note({
      exit_code: exit.exitCode,
      peak_memory_bytes: peakMemoryBytes ?? null,
      cpu_ms: cpuMs === undefined ? null : Math.round(cpuMs),
    });
    return exit;
  }
}

/**
 * The verdict of an end that was expected to be possible.
 * @returns undefined for an error that nothing but a mistake explains.
 */
export function verdictOf(
  error: unknown,
  causes: Pick<EndCauses, 'first'>,
): Verdict | undefined {
  const { first } = causes;
  if (first !== undefined) {
    return { outcome: first.outcome, error: first.message, warnings: [] };
  }
  if (error instanceof TaskError) {
    return { outcome: error.outcome, error: error.message, warnings: [] };
  }
  return undefined;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
