import type { OutputFormat, PluginDefinition } from '../definition/definition';
import type { ImageDigests } from '../definition/image-digests';
import { EngineError } from '../definition/task-error';
import type {
  Container,
  ContainerExit,
  ContainerSpec,
  PreparedImage,
} from '../orchestrator/orchestrator';
import { cleanUpBudgetMs, untilRemoval, UNHURRIED_MS } from './clean-up-budget';
import {
  captureStreams,
  type CapturedOutput,
  type CapturedStreams,
} from './captured-streams';
import type { ComposedInput } from './compose-input';
import { containerSpec, specWarnings } from './container-spec';
import { EndedError, type EndCauses } from './end-cause';
import {
  recordedLimits,
  recordedUsage,
  type ExecutionRecord,
  type ExecutionState,
} from './execution-record';
import { NO_FINDINGS, type Finding, type FoundFindings } from './finding';
import { FindingCollector } from './finding-collector';
import { writeFindings } from './findings-file';
import type { Collected, FileExchange } from './file-exchange';
import type { Isolation } from './isolated-validator';
import { failedAfterwards, judge, type Verdict } from './judge';
import {
  checkInput,
  openPluginSchema,
  type PluginSchema,
} from './plugin-schema';
import { hiddenOutput } from './hidden-members';
import type { JsonText } from './json-text';
import { followFindings } from './log-findings';
import {
  openOutputReader,
  type OutputReader,
  type ReadOutput,
} from './output-reader';
import { reproduceCommand } from './reproduce';
import type { Secrecy } from './secrecy';
import type { HandedOn } from './secret-warnings';
import type { RunnerPorts } from './runner-ports';
import type { Task } from './task';
import { untilAborted } from './until-aborted';
import { openUsageLog } from './usage-log';
import { verdictOf } from './verdict-of';
import { waitOrStop } from './wait-or-stop';

/** One execution's side of its attempts. */
export interface AttemptContext {
  readonly definition: PluginDefinition;
  /** What its image was when it was locked; undefined without a lock. */
  readonly locked: ImageDigests | undefined;
  readonly task: Task;
  readonly ports: RunnerPorts;
  readonly input: ComposedInput;
  readonly executionId: string;
  /** Of the execution's record. */
  readonly directory: string;
  /** Writes fields into the record. */
  readonly note: (fields: Partial<ExecutionRecord>) => void;
  /** Adds to the warnings of the record. */
  readonly warn: (warnings: readonly string[]) => void;
  readonly enter: (state: ExecutionState) => void;
  /** How long the execution has been going on. */
  readonly elapsedMs: () => number;
  /** Puts what is noted so far on disk. */
  readonly save: () => void;
  /** Called once the engine has been told to start. */
  readonly whileStarting: () => void;
  readonly secrecy: Secrecy;
  /** Undefined for a plugin that has nothing but its streams. */
  readonly exchange: FileExchange | undefined;
}

/** Of a plugin whose files are not fetched: something has ended it. */
const NOT_LEFT: CapturedOutput = {
  problem: 'it was not fetched',
  json: new Uint8Array(),
};

/** One container from its image to its removal. */
export class Attempt {
  readonly #context: AttemptContext;
  readonly #number: number;
  readonly #causes: EndCauses;
  #spec: ContainerSpec | undefined;
  #containerName: string | undefined;
  #container: Container | undefined;
  #streams: CapturedStreams | undefined;
  #output: CapturedOutput | undefined;
  #hasEnded = false;
  #handedOn: JsonText | undefined;
  #shownOutput: string | undefined;
  #outputSchema: PluginSchema | undefined;
  /** Cut at the end only: the output can tell of more secrets. */
  readonly #logFindings = FindingCollector.forLater();
  #outputFindings = NO_FINDINGS;
  #reader: OutputReader | undefined;
  #read: ReadOutput | undefined;
  #findings: readonly Finding[] = [];
  #removal: Promise<void> | undefined;
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

  /** Whether the plugin is over; its files may be on their way still. */
  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /**
   * What is its output, in its format or not, and which way it came; undefined
   * when the plugin never ended.
   */
  get handedOn(): HandedOn | undefined {
    const via = this.#context.definition.outputVia;
    return this.#handedOn && { json: this.#handedOn, via };
  }

  /** What it printed, or has left in its output file; undefined for neither. */
  get outputBytes(): number | undefined {
    return this.#context.definition.outputVia === 'stdout'
      ? this.#streams?.stdoutBytes
      : this.#handedOn?.byteLength;
  }

  /** The output as text that may be shown; undefined where it is too long. */
  get shownOutput(): string | undefined {
    return this.#shownOutput;
  }

  /** What the plugin is to print. */
  get outputFormat(): OutputFormat {
    return this.#context.definition.outputFormat;
  }

  /** What it found, as far as that is kept. */
  get findings(): readonly Finding[] {
    return this.#findings;
  }

  /** A SARIF log that code scanning takes; undefined for anything else. */
  get sarifFile(): string | undefined {
    return this.#read?.sarifFile;
  }

  /** Those that were in the output. */
  get outputFindings(): FoundFindings {
    return this.#outputFindings;
  }

  /** The command that does the same by hand; undefined when nothing ran. */
  get reproduce(): string | undefined {
    const { definition, task } = this.#context;
    return this.#spec && reproduceCommand(this.#spec, definition, task);
  }

  /** What the plugin's output is, when it is in its format. */
  get output(): CapturedOutput | undefined {
    return this.#output;
  }

  /**
   * Runs the plugin once. Whatever is expected to happen becomes the verdict.
   * @throws only for what no outcome stands for; nothing is left then.
   */
  async run(): Promise<Verdict> {
    try {
      const verdict = await this.#verdict();
      this.#keepFindings();
      return verdict;
    } catch (error) {
      // A fault of ours must not leave a container behind either; and what
      // cannot be removed must not hide the fault.
      await this.remove().catch(() => undefined);
      throw error;
    } finally {
      this.#causes.close();
      this.#over.abort();
      this.#outputSchema?.close();
      this.#reader?.close();
      this.#streams?.close();
    }
  }

  /**
   * Removes its container; asked again, that is the same removal.
   * @throws EngineError when the container may still be there.
   */
  remove(): Promise<void> {
    return (this.#removal ??= this.#remove());
  }

  /** Tries once more what has failed. */
  removeAgain(): Promise<void> {
    this.#removal = undefined;
    return this.remove();
  }

  /** By its name too: an engine can create a container and not say so. */
  async #remove(): Promise<void> {
    const { ports, executionId, definition } = this.#context;
    const budgetMs = cleanUpBudgetMs(
      this.#causes,
      definition.stop.graceMs,
      performance.now(),
    );
    if (this.#container !== undefined) await this.#container.remove(budgetMs);
    else if (this.#containerName !== undefined) {
      // More time makes no container of one that may never come.
      await ports.orchestrator.removeContainer(
        this.#containerName,
        executionId,
        Math.min(budgetMs, UNHURRIED_MS),
      );
    }
  }

  async #verdict(): Promise<Verdict> {
    try {
      return await this.#run();
    } catch (error) {
      const { id } = this.#context.definition;
      const verdict = verdictOf(error, this.#causes, id);
      if (verdict !== undefined) return verdict;
      throw error;
    }
  }

  async #run(): Promise<Verdict> {
    const { definition, locked, task, ports, input, directory, secrecy } =
      this.#context;
    this.#causes.signal.throwIfAborted();
    this.#context.enter('pull');
    const isolation: Isolation = {
      workerFile: ports.schemaWorkerFile,
      signal: AbortSignal.any([this.#causes.signal, this.#over.signal]),
    };
    const checks = once(async () => {
      const checked = checkInput(input, definition, isolation);
      const opened = openPluginSchema(definition, 'output_schema', isolation);
      opened.catch(() => undefined);
      // Set at once: an invalid input must not leave its thread behind.
      const reader = openOutputReader(definition, directory, isolation).then(
        (it) => (this.#reader = it),
      );
      await Promise.all([checked, reader]);
      this.#outputSchema = await opened;
    });
    const image = await this.#causes.orEnd(
      ports.orchestrator.prepareImage({
        reference: definition.image,
        platform: definition.platform,
        build: definition.build,
        locked,
        pull: task.pull,
        mayTransfer: checks,
        signal: this.#causes.signal,
        onProgress: (line, pull) => ports.reporter.progress(line, pull),
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
    this.#hasEnded = true;
    const lacking = await this.#bringBack(container);
    const collected = await this.#collect(container);

    this.#context.enter('judge');
    const printed = streams.output();
    const isPrinted = definition.outputVia === 'stdout';
    const output = collected?.output ?? (isPrinted ? printed : NOT_LEFT);
    if (output !== NOT_LEFT) this.#handedOn = output.json;
    if (output.problem === undefined) {
      const marked = hiddenOutput(definition, output.json);
      secrecy.hide(marked.hidden);
      this.#output = output;
      this.#shownOutput = marked.shownText && secrecy.redact(marked.shownText);
      if (this.#causes.first === undefined) {
        const file = this.#context.exchange?.outputFile ?? streams.stdoutFile;
        this.#read = await this.#reader?.read(output.json, file);
        this.#outputFindings = this.#shownFindings(this.#read?.findings);
      }
    }
    const verdict = await judge({
      plugin: definition,
      cause: this.#causes.first,
      exit,
      memoryBytes: container.effectiveLimits.memoryBytes,
      lastLogLine: secrecy.redact(streams.lastLogLine()),
      redact: (text) => secrecy.redact(text),
      outputProblem: output.problem,
      sarifProblem: this.#read?.sarifProblem,
      checkOutput: async () =>
        (await this.#outputSchema?.check(output.json)) ?? [],
    });
    return lacking ? failedAfterwards(verdict, lacking) : verdict;
  }

  /** Those of the output, without what must not be shown. */
  #shownFindings(found = NO_FINDINGS): FoundFindings {
    const { secrecy, warn } = this.#context;
    const leaking = secrecy.hidden.find(
      ({ source, forms }) => source === 'output' && forms.length === 0,
    );
    if (leaking === undefined || found.kept.length === 0) {
      const shown = this.#collector();
      shown.addAll(found);
      return shown;
    }
    warn([
      'The findings of the output are counted, and not shown: they could quote ' +
        `${leaking.name}, which is too short, too common or too much to be masked.`,
    ]);
    return { kept: [], counts: found.counts };
  }

  #collector(): FindingCollector {
    const { secrecy } = this.#context;
    return FindingCollector.shown((text, isCut) => secrecy.redact(text, isCut));
  }

  /** With what is known to be secret by now taken out. */
  #keepFindings(): void {
    const { directory, note } = this.#context;
    const all = this.#collector();
    all.addAll(this.#logFindings);
    all.addAll(this.#outputFindings);
    writeFindings(directory, all.kept);
    note({ findings: all.counts });
    this.#findings = all.kept;
  }

  async #create(
    image: PreparedImage,
    whileCreating: () => Promise<unknown>,
  ): Promise<Container> {
    const { definition, task, ports, executionId, directory, note } =
      this.#context;
    this.#causes.signal.throwIfAborted();
    this.#context.enter('create');
    const ownSpec = containerSpec(
      definition,
      task,
      image,
      executionId,
      this.#number,
      ports.hostUser,
    );
    const spec = this.#context.exchange?.extend(ownSpec) ?? ownSpec;
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
    this.#spec = spec;
    this.#containerName = spec.name;
    this.#container = await this.#causes.orEnd(
      ports.orchestrator.createContainer(
        spec,
        () => void whileCreating().catch(() => undefined),
      ),
    );
    note({ limits: recordedLimits(this.#container.effectiveLimits) });
    this.#context.warn([
      ...specWarnings(definition, ports.hostUser),
      ...this.#container.warnings,
      ...(this.#context.exchange?.warnings ?? []),
    ]);
    return this.#container;
  }

  /**
   * Whatever the outcome will be: a plugin that has our files has changed them.
   * @param isEnded false: it is killed first.
   * @returns what went wrong with it; undefined when nothing did.
   */
  async #bringBack(
    container: Container,
    isEnded = true,
  ): Promise<Verdict | undefined> {
    if (container.writableCopies.length === 0 || !this.#spec) return undefined;
    const { definition, warn } = this.#context;
    const { bringBack } = await import('./bring-back');
    const patience = untilRemoval(this.#causes, definition.stop.graceMs);
    try {
      // Where that fails, it is not read while it runs.
      const kill = isEnded
        ? undefined
        : container.kill().catch(() => undefined);
      if (kill) await untilAborted(patience.signal, kill);
      warn(await bringBack(container, this.#spec, patience.signal));
      return undefined;
    } catch (error) {
      const failure = verdictOf(error, { first: undefined }, definition.id);
      if (failure === undefined) throw error;
      return failure;
    } finally {
      patience.end();
    }
  }

  /**
   * The same of a plugin whose end nobody knows: the engine has lost it, or a
   * cause came before the engine had said that it has started.
   */
  async #bringBackLost(container: Container, error: unknown): Promise<void> {
    const isLost =
      error instanceof EndedError ||
      (error instanceof EngineError && error.outcome === 'engine_unavailable');
    const failure = isLost
      ? await this.#bringBack(container, false)
      : undefined;
    if (failure?.error !== undefined) this.#context.warn([failure.error]);
  }

  async #collect(container: Container): Promise<Collected | undefined> {
    const { exchange, note, warn } = this.#context;
    const collected = await exchange?.collect(container, this.#causes);
    if (collected === undefined) return undefined;
    note({ artifacts: collected.artifacts });
    warn(collected.warnings);
    return collected;
  }

  async #runContainer(
    container: Container,
    streams: CapturedStreams,
  ): Promise<ContainerExit> {
    const { definition, ports, input, enter, note, whileStarting } =
      this.#context;
    const { directory, elapsedMs, exchange } = this.#context;
    this.#causes.signal.throwIfAborted();
    const findings = followFindings(this.#logFindings);
    const show = (log: Uint8Array): void => {
      if (log.length === 0) return;
      findings.push(log);
      ports.reporter.stderr(log);
    };
    enter('start');
    const runs = once(() => enter('run'));
    const usage = openUsageLog(directory, elapsedMs);
    let exit: ContainerExit;
    let endWatch: (() => void) | undefined;
    try {
      await this.#causes.orEnd(
        container.start({
          stdin: exchange?.stdin ?? input.bytes,
          onStdout: (bytes) => streams.takeOutput(bytes),
          onStderr: (bytes) => show(streams.takeLog(bytes)),
          onUsage: (sample) => usage.push(sample),
          // A plugin can be over before the engine says that it has started.
          onEnding: () => {
            runs();
            enter('drain');
          },
          whileStarting,
        }),
      );
      runs();
      endWatch = exchange?.watch(container, this.#causes);
      exit = await waitOrStop(container, definition, this.#causes);
    } catch (error) {
      await this.#bringBackLost(container, error);
      throw error;
    } finally {
      endWatch?.();
      usage.close();
      show(streams.endLog());
      findings.end();
    }
    note({ exit_code: exit.exitCode, usage: recordedUsage(exit.usage) });
    return exit;
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
