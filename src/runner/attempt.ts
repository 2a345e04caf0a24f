import type { Container, ContainerExit } from '../orchestrator/container';
import type { ContainerSpec } from '../orchestrator/container-spec';
import type { PreparedImage } from '../orchestrator/prepared-image';
import { openAttemptChecks, type AttemptChecks } from './attempt-checks';
import { NOTHING_YET, type AttemptResult } from './attempt-result';
import { bringBackInTime, bringBackLost } from './bring-back-in-time';
import {
  captureStreams,
  type CapturedOutput,
  type CapturedStreams,
} from './captured-streams';
import { containerSpec, specWarnings } from './container-spec';
import type { EndCauses } from './end-cause';
import { recordedLimits, recordedUsage } from './execution-record';
import type { Collected, FileExchange } from './file-exchange';
import { FindingCollector } from './finding-collector';
import { writeFindings } from './findings-file';
import { hiddenOutput } from './hidden-members';
import { failedAfterwards, judge, type Verdict } from './judge';
import type { ReadOutput } from './output-reader';
import type { PreparedTask } from './prepare-task';
import { recordedContainer } from './recorded-container';
import {
  removableContainer,
  type RemovableContainer,
} from './removable-container';
import { runContainer } from './run-container';
import type { RunnerPorts } from './runner-ports';
import type { RunningRecord } from './running-record';
import type { Secrecy } from './secrecy';
import { shownFindings, shownOutputFindings } from './shown-findings';
import type { Task } from './task';
import { verdictOf } from './verdict-of';

/** The execution that an attempt is one of. */
export interface AttemptContext {
  readonly task: Task;
  readonly prepared: PreparedTask;
  readonly ports: RunnerPorts;
  readonly record: RunningRecord;
  readonly secrecy: Secrecy;
  /** Undefined for a plugin that has nothing but its streams. */
  readonly exchange: FileExchange | undefined;
  /** Called once the engine has been told to start. */
  readonly whileStarting: () => void;
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
  readonly #checks: AttemptChecks;
  /** The container that is there, or may be. */
  readonly container: RemovableContainer;
  /** Cut at the end only: the output can tell of more secrets. */
  readonly #logFindings = FindingCollector.forLater();
  #result = NOTHING_YET;

  /** @param number counted from 1. */
  constructor(context: AttemptContext, number: number, causes: EndCauses) {
    this.#context = context;
    this.#number = number;
    this.#causes = causes;
    const { prepared, ports, record } = context;
    const { definition, input } = prepared;
    this.#checks = openAttemptChecks(definition, input, record.directory, {
      workerFile: ports.schemaWorkerFile,
      signal: causes.signal,
    });
    this.container = removableContainer(
      ports.orchestrator,
      causes,
      definition.stop.graceMs,
    );
  }

  /** What is known of it by now. */
  get result(): AttemptResult {
    return this.#result;
  }

  /**
   * Runs the plugin once. Whatever is expected to happen becomes the verdict.
   * @throws only for what no outcome stands for; nothing is left then.
   */
  async run(): Promise<Verdict> {
    const { definition } = this.#context.prepared;
    try {
      const verdict = await this.#run().catch((error: unknown) => {
        const expected = verdictOf(error, this.#causes, definition.id);
        if (expected === undefined) throw error;
        return expected;
      });
      this.#keepFindings();
      return verdict;
    } catch (error) {
      // A fault of ours must not leave a container behind either; and what
      // cannot be removed must not hide the fault.
      await this.container.remove().catch(() => undefined);
      throw error;
    } finally {
      this.#causes.close();
      this.#checks.close();
      this.#result.streams?.close();
    }
  }

  async #run(): Promise<Verdict> {
    const { prepared, record, secrecy } = this.#context;
    const { definition } = prepared;
    this.#causes.signal.throwIfAborted();
    record.enter('pull');
    const spec = this.#specFor(await this.#prepareImage());
    const container = await this.#create(spec);
    // Neither an invalid input nor an unusable schema starts a container.
    await this.#checks.beforeStart();

    const streams = captureStreams(
      record.directory,
      definition,
      this.#causes,
      secrecy.openRedactor(),
    );
    this.#know({ streams });
    const exit = await this.#runContainer(container, spec, streams);
    this.#know({ hasEnded: true });
    const { warnings, failure } = await bringBackInTime(
      container,
      spec,
      definition.stop,
      this.#causes,
    );
    record.warn(warnings);
    const collected = await this.#collect(container);

    record.enter('judge');
    const printed = streams.output();
    const isPrinted = definition.outputVia === 'stdout';
    const output = collected?.output ?? (isPrinted ? printed : NOT_LEFT);
    const read = await this.#takeOutput(output, streams.stdoutFile);
    const verdict = await judge({
      plugin: definition,
      cause: this.#causes.first,
      exit,
      memoryBytes: container.effectiveLimits.memoryBytes,
      lastLogLine: secrecy.redact(streams.lastLogLine()),
      redact: (text) => secrecy.redact(text),
      outputProblem: output.problem,
      sarifProblem: read?.sarifProblem,
      checkOutput: () => this.#checks.checkOutput(output.json),
    });
    return failure ? failedAfterwards(verdict, failure) : verdict;
  }

  #prepareImage(): Promise<PreparedImage> {
    const { task, prepared, ports } = this.#context;
    const { definition, locked } = prepared;
    return this.#causes.orEnd(
      ports.orchestrator.prepareImage({
        reference: definition.image,
        platform: definition.platform,
        build: definition.build,
        locked,
        pull: task.pull,
        mayTransfer: this.#checks.beforeStart,
        signal: this.#causes.signal,
        onProgress: (line, pull) => ports.reporter.progress(line, pull),
      }),
    );
  }

  /** It is in the record, and told, before anything is created. */
  #specFor(image: PreparedImage): ContainerSpec {
    const { task, prepared, ports, record, exchange } = this.#context;
    const { definition } = prepared;
    const { execution_id: executionId } = record.known;
    this.#causes.signal.throwIfAborted();
    record.enter('create');
    const ownSpec = containerSpec(
      definition,
      task,
      image,
      executionId,
      this.#number,
      ports.hostUser,
    );
    const spec = exchange?.extend(ownSpec) ?? ownSpec;
    record.note(recordedContainer(spec, definition.workspace));
    ports.reporter.container(spec.name, executionId, record.directory);
    record.save();
    this.#know({ spec });
    return spec;
  }

  async #create(spec: ContainerSpec): Promise<Container> {
    const { prepared, ports, record, exchange } = this.#context;
    const container = await this.container.create(
      spec,
      () => void this.#checks.beforeStart().catch(() => undefined),
    );
    record.note({ limits: recordedLimits(container.effectiveLimits) });
    record.warn([
      ...specWarnings(prepared.definition, ports.hostUser),
      ...container.warnings,
      ...(exchange?.warnings ?? []),
    ]);
    return container;
  }

  async #runContainer(
    container: Container,
    spec: ContainerSpec,
    streams: CapturedStreams,
  ): Promise<ContainerExit> {
    const { prepared, ports, record, exchange, whileStarting } = this.#context;
    const { definition, input } = prepared;
    const causes = this.#causes;
    causes.signal.throwIfAborted();
    const exit = await runContainer(container, {
      definition,
      causes,
      record,
      reporter: ports.reporter,
      stdin: exchange?.stdin ?? input.bytes,
      streams,
      logFindings: this.#logFindings,
      whileStarting,
      watch: () => exchange?.watch(container, causes),
      onLost: async (error) =>
        record.warn(
          await bringBackLost(error, container, spec, definition.stop, causes),
        ),
    });
    const usage = recordedUsage(exit.usage);
    record.note({ exit_code: exit.exitCode, usage });
    return exit;
  }

  async #collect(container: Container): Promise<Collected | undefined> {
    const { exchange, record } = this.#context;
    const collected = await exchange?.collect(container, this.#causes);
    if (collected === undefined) return undefined;
    record.note({ artifacts: collected.artifacts });
    record.warn(collected.warnings);
    return collected;
  }

  /** @returns undefined where it is not read, as it does not count. */
  async #takeOutput(
    output: CapturedOutput,
    stdoutFile: string,
  ): Promise<ReadOutput | undefined> {
    const { prepared, record, secrecy, exchange } = this.#context;
    const { definition } = prepared;
    const { json, problem } = output;
    if (output !== NOT_LEFT) {
      this.#know({ handedOn: { json, via: definition.outputVia } });
    }
    if (problem !== undefined) return undefined;
    const { hidden, shownText } = hiddenOutput(definition, json);
    secrecy.hide(hidden);
    this.#know({
      output: json,
      shownOutput: shownText && secrecy.redact(shownText),
    });
    if (this.#causes.first !== undefined) return undefined;
    const file = exchange?.outputFile ?? stdoutFile;
    const read = await this.#checks.readOutput(json, file);
    const shown = shownOutputFindings(read?.findings, secrecy);
    record.warn(shown.warnings);
    this.#know({
      sarifFile: read?.sarifFile,
      outputFindings: shown.findings,
    });
    return read;
  }

  /** With what is known to be secret by now taken out. */
  #keepFindings(): void {
    const { record, secrecy } = this.#context;
    const { outputFindings } = this.#result;
    const all = shownFindings([this.#logFindings, outputFindings], secrecy);
    writeFindings(record.directory, all.kept);
    record.note({ findings: all.counts });
    this.#know({ findings: all.kept });
  }

  #know(fields: Partial<AttemptResult>): void {
    this.#result = { ...this.#result, ...fields };
  }
}
