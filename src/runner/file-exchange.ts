import { existsSync, mkdirSync } from 'node:fs';
import { chmod, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PluginDefinition } from '../definition/definition';
import { quote } from '../definition/quote';
import { UserError } from '../definition/task-error';
import type { Container } from '../orchestrator/container';
import type { ContainerSpec } from '../orchestrator/container-spec';
import {
  placeArtifacts,
  prepareArtifactsDirectory,
} from './artifacts-directory';
import { MAX_HELD_OUTPUT_BYTES, type CapturedOutput } from './captured-streams';
import type { EndCause, EndCauses } from './end-cause';
import { INPUT_NAME, INPUT_TARGET, OUTPUT_NAME } from './exchange-paths';
import { getsFiles, leavesFiles } from './exchanges-files';
import { RECORD_FILES, type FileCounts } from './execution-record';
import { heldText } from './json-text';
import { OUTPUT_FORMATS } from './output-format';
import { matchFiles } from './match-files';
import { receiveArtifacts, TooMuchError } from './receive-artifacts';
import { stageFiles } from './stage-files';
import type { Task } from './task';
import { uploadWarnings } from './upload-warnings';
import { watchOutput } from './watch-output';

/** Where a plugin leaves files. Only the directory in it is the plugin's. */
const OUTPUT = { mount: '/plugin/output', name: 'files' } as const;
const OUTPUT_TARGET = `${OUTPUT.mount}/${OUTPUT.name}`;

/** What an attempt left, beside its streams. */
export interface Collected {
  /** The output; undefined for a plugin that prints it. */
  readonly output: CapturedOutput | undefined;
  readonly artifacts: FileCounts;
  readonly warnings: readonly string[];
}

/**
 * The files of one execution: what of the workspace its plugin gets, and what
 * its plugin leaves.
 */
export class FileExchange {
  readonly #definition: PluginDefinition;
  readonly #task: Task;
  readonly #directory: string;
  #counts: FileCounts | null = null;
  #warnings: readonly string[] = [];
  #collected: Collected | undefined;
  #placed: string | undefined;

  /** @param directory of the execution's record. */
  constructor(definition: PluginDefinition, task: Task, directory: string) {
    this.#definition = definition;
    this.#task = task;
    this.#directory = directory;
  }

  /** The files of the workspace that the plugin gets; null for none. */
  get files(): FileCounts | null {
    return this.#counts;
  }

  /** What the step should know of them. */
  get warnings(): readonly string[] {
    return this.#warnings;
  }

  /** What the plugin reads on stdin instead of its input; undefined for that. */
  get stdin(): Uint8Array | undefined {
    return this.#definition.inputVia === 'file' ? new Uint8Array() : undefined;
  }

  /** The file that holds the output; undefined where there is none. */
  get outputFile(): string | undefined {
    return (
      this.#collected?.output && join(this.#directory, RECORD_FILES.output)
    );
  }

  /** Where the artifacts are; undefined when the plugin left none. */
  get artifactsDirectory(): string | undefined {
    if (this.#collected === undefined || !this.#hasOutput) return undefined;
    return (
      this.#placed ?? join(this.#directory, RECORD_FILES.artifactsDirectory)
    );
  }

  /** The list of the artifacts. */
  get artifactsFile(): string | undefined {
    return this.artifactsDirectory === undefined
      ? undefined
      : join(this.#directory, RECORD_FILES.artifacts);
  }

  /**
   * Puts the files of the workspace and the input where the plugin will see
   * them; once for all attempts.
   * @throws UserError `invalid_input`
   */
  async stage(input: Uint8Array, signal: AbortSignal): Promise<void> {
    const { files: patterns = [], workspace, artifactsDirectory } = this.#task;
    const { id, inputVia, files: limits } = this.#definition;
    if (artifactsDirectory !== undefined) {
      await prepareArtifactsDirectory(artifactsDirectory, workspace);
    }
    if (!this.#hasInput) return;
    mkdirSync(this.#staged, { recursive: true });
    await chmod(this.#staged, 0o755);
    if (patterns.length > 0) {
      if (workspace === undefined) {
        throw new UserError(
          'invalid_input',
          `Plugin ${quote(id)} is given \`files\` and there is no workspace ` +
            'that they could come from: GITHUB_WORKSPACE is not set.',
        );
      }
      const match = await matchFiles(id, patterns, workspace, limits, signal);
      this.#warnings = match.warnings;
      this.#counts = {
        count: match.files.length,
        bytes: match.files.reduce((sum, { bytes }) => sum + bytes, 0),
      };
      if (
        inputVia === 'file' &&
        match.files.some(({ path }) => path === INPUT_NAME)
      ) {
        throw new UserError(
          'invalid_input',
          `Plugin ${quote(id)} finds its input in ${INPUT_NAME} (\`input.via: ` +
            'file`) and `files` match a file of that name: exclude it with ' +
            `\`!${INPUT_NAME}\`.`,
        );
      }
      await stageFiles(match.files, this.#staged, signal);
    }
    if (inputVia === 'file') {
      const file = join(this.#staged, INPUT_NAME);
      await writeFile(file, input, { signal });
      await chmod(file, 0o644);
    }
  }

  /** The container of an attempt, with the directories that it needs. */
  extend(spec: ContainerSpec): ContainerSpec {
    const { inputVia, outputVia } = this.#definition;
    const input = {
      source: this.#staged,
      target: INPUT_TARGET,
      readOnly: true,
    };
    return {
      ...spec,
      mounts: this.#hasInput ? [...spec.mounts, input] : spec.mounts,
      ...(this.#hasOutput && { output: OUTPUT }),
      env: {
        ...spec.env,
        ...(this.#hasInput && { PLUGIN_INPUT_DIR: INPUT_TARGET }),
        ...(inputVia === 'file' && {
          PLUGIN_INPUT_FILE: `${INPUT_TARGET}/${INPUT_NAME}`,
        }),
        ...(this.#hasOutput && { PLUGIN_OUTPUT_DIR: OUTPUT_TARGET }),
        ...(outputVia === 'file' && {
          PLUGIN_OUTPUT_FILE: `${OUTPUT_TARGET}/${OUTPUT_NAME}`,
        }),
      },
    };
  }

  /** Ends a plugin that leaves too much. @returns what ends the watch. */
  watch(container: Container, causes: Pick<EndCauses, 'add'>): () => void {
    if (!this.#hasOutput) return () => undefined;
    const { artifacts, outputVia, maxOutputBytes } = this.#definition;
    const room =
      outputVia === 'file' ? { bytes: maxOutputBytes, files: 1 } : NONE;
    const limits = {
      bytes: artifacts.maxBytes + room.bytes,
      files: artifacts.maxFiles + room.files,
    };
    return watchOutput(container, limits, ({ bytes }) =>
      causes.add(
        this.#tooMuch(bytes > limits.bytes ? 'max_bytes' : 'max_files'),
      ),
    );
  }

  /** Forgets what an attempt left: its files are kept elsewhere by now. */
  startOver(): void {
    this.#collected = undefined;
  }

  /**
   * Fetches what the plugin left. More than the definition accepts is a cause.
   * @returns undefined for a plugin that was ended, whose files do not count.
   */
  async collect(
    container: Container,
    causes: EndCauses,
  ): Promise<Collected | undefined> {
    if (!this.#hasOutput || causes.first !== undefined) return undefined;
    const { artifacts, outputFormat, outputVia, maxOutputBytes } =
      this.#definition;
    const directory = join(this.#directory, RECORD_FILES.artifactsDirectory);
    const file = join(this.#directory, RECORD_FILES.output);
    const receiver = receiveArtifacts(
      directory,
      artifacts,
      outputVia === 'file'
        ? {
            path: OUTPUT_NAME,
            file,
            maxBytes: maxOutputBytes,
            openChecker: OUTPUT_FORMATS[outputFormat].openChecker,
          }
        : undefined,
    );
    mkdirSync(directory, { recursive: true });
    try {
      await causes.orEnd(
        container.readOutput(
          (entry, content) => receiver.take(entry, content),
          causes.signal,
        ),
      );
    } catch (error) {
      if (!(error instanceof TooMuchError)) throw error;
      causes.add(this.#tooMuch(error.limit));
      return undefined;
    }
    await receiver.writeManifest(join(this.#directory, RECORD_FILES.artifacts));
    const { result } = receiver;
    const byteLength = result?.bytes ?? 0;
    if (outputVia === 'file' && result === undefined) {
      await writeFile(file, '', { mode: 0o600 });
    }
    this.#collected = {
      output:
        outputVia === 'file'
          ? {
              problem:
                result === undefined ? 'it is not there' : result.problem,
              json: heldText(file, byteLength, MAX_HELD_OUTPUT_BYTES),
            }
          : undefined,
      artifacts: receiver.counts,
      warnings: [
        ...[...receiver.leftOut].map(
          ([reason, count]) =>
            `Of what plugin ${quote(this.#definition.id)} left in its output ` +
            `directory, ${count} were not taken over: ${reason}.`,
        ),
        ...uploadWarnings(this.#definition.id, receiver.paths),
      ],
    };
    return this.#collected;
  }

  /**
   * Puts the artifacts of the last attempt where the step wants them.
   * @throws UserError `invalid_input` when they cannot be there.
   */
  async place(): Promise<void> {
    const { artifactsDirectory, workspace } = this.#task;
    if (artifactsDirectory === undefined || this.#collected === undefined)
      return;
    await placeArtifacts(
      join(this.#directory, RECORD_FILES.artifactsDirectory),
      artifactsDirectory,
      workspace,
    );
    this.#placed = artifactsDirectory;
  }

  /** Removes the copies that only a running plugin needs. Never rejects. */
  async clear(): Promise<void> {
    if (!existsSync(this.#staged)) return;
    // Some may be on their way still when a cause has ended it all.
    const options = { recursive: true, force: true, maxRetries: 5 };
    await rm(this.#staged, options).catch(() => undefined);
  }

  get #staged(): string {
    return join(this.#directory, RECORD_FILES.files);
  }

  get #hasInput(): boolean {
    return getsFiles(this.#definition, this.#task);
  }

  get #hasOutput(): boolean {
    return leavesFiles(this.#definition, this.#task);
  }

  #tooMuch(limit: TooMuchError['limit']): EndCause {
    const { id, artifacts, maxOutputBytes } = this.#definition;
    const [what, key] =
      limit === 'max_files'
        ? [`${artifacts.maxFiles} files`, 'artifacts.max_files']
        : limit === 'max_bytes'
          ? [`${artifacts.maxBytes} bytes`, 'artifacts.max_bytes']
          : [`${maxOutputBytes} bytes of output`, 'output.max_bytes'];
    return {
      outcome: 'output_too_large',
      message:
        `Plugin ${quote(id)} left more than ${what} in its output directory, ` +
        `so none of it is taken over: raise \`${key}\` of its definition, or ` +
        'leave less.',
    };
  }
}

const NONE = { bytes: 0, files: 0 };
