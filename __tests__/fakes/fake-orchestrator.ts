import type {
  Container,
  ContainerExit,
  ContainerIo,
} from '../../src/orchestrator/container';
import type { ContainerSpec } from '../../src/orchestrator/container-spec';
import type { ImageRequest } from '../../src/orchestrator/image-request';
import type {
  EngineCapacity,
  Orchestrator,
} from '../../src/orchestrator/orchestrator';
import type {
  OutputEntry,
  OutputSize,
} from '../../src/orchestrator/output-entry';
import type { PreparedImage } from '../../src/orchestrator/prepared-image';
import type { UsageSample } from '../../src/orchestrator/usage';
import type { WritableCopy } from '../../src/orchestrator/writable-copy';
import { anImage, usageWith } from './values';

/** What a container of a FakeOrchestrator does. */
export interface ContainerScript {
  /** Each piece is one call of `onStdout`. */
  readonly stdout?: readonly (string | Uint8Array)[];
  readonly stderr?: readonly (string | Uint8Array)[];
  readonly exitCode?: number;
  readonly oomKilled?: boolean;
  readonly peakMemoryBytes?: number;
  readonly cpuMs?: number;
  /** Samples that are taken while it runs. */
  readonly usage?: readonly UsageSample[];
  readonly warnings?: readonly string[];
  /** True: it runs until it is stopped or killed, then prints and ends. */
  readonly untilStopped?: boolean;
  /** What it leaves: each entry with the pieces of its content. */
  readonly output?: readonly (readonly [
    Partial<OutputEntry> & { readonly path: string },
    ...string[],
  ])[];
  readonly outputSize?: OutputSize;
  /** Set for a plugin that changes a copy of the workspace. */
  readonly writableCopy?: WritableCopy;
  /** What it makes of that. */
  readonly copy?: ContainerScript['output'];
  /** Runs when that is to be read, and is waited for. */
  readonly onReadCopy?: (signal: AbortSignal) => Promise<void>;
  /** Runs when that is to be read, and is waited for. */
  readonly onReadOutput?: () => Promise<void>;
  readonly createError?: Error;
  readonly startError?: Error;
  readonly waitError?: Error;
  readonly removeError?: Error;
  /** How many removals fail with `removeError`; all, unless it is said. */
  readonly removeErrors?: number;
  /** Runs when it is to be removed, and is waited for. */
  readonly onRemove?: () => Promise<void>;
  /** Runs when the container has been created. */
  readonly onCreated?: () => void;
  /** Runs when the container has started, and is waited for. */
  readonly onStarted?: () => void | Promise<void>;
}

/** What the image of a FakeOrchestrator is. */
export interface ImageScript {
  readonly image?: PreparedImage;
  /** False: it has to be pulled, which asks `mayTransfer` first. */
  readonly present?: boolean;
  readonly error?: Error;
  /** Lines of the pull. */
  readonly progress?: readonly string[];
  /** Runs instead of the pull; for pulls that do not end. */
  readonly pull?: (request: ImageRequest) => Promise<unknown>;
}

/** The port with scripted containers; remembers what it was asked to do. */
export class FakeOrchestrator implements Orchestrator {
  /** One line per call, in order. */
  readonly calls: string[] = [];
  readonly specs: ContainerSpec[] = [];
  readonly imageRequests: ImageRequest[] = [];
  /** What each started container read on stdin. */
  readonly inputs: string[] = [];
  /** Names of the containers that exist now. */
  readonly existing = new Set<string>();
  /** What a sweep finds. */
  stale: readonly string[] = [];
  sweeps = 0;
  /** What it says that it has. */
  has: EngineCapacity = { nanoCpus: 4_000_000_000, memoryBytes: 2 ** 33 };
  /** Why the engine does not answer. */
  away: Error | undefined;
  closed = false;
  readonly #scripts: readonly ContainerScript[];
  readonly #image: ImageScript;

  /** @param script of every container, or of each in turn; the last one stays. */
  constructor(
    script: ContainerScript | readonly ContainerScript[] = {},
    image: ImageScript = {},
  ) {
    this.#scripts = [script].flat();
    this.#image = image;
  }

  async prepareImage(request: ImageRequest): Promise<PreparedImage> {
    this.calls.push('prepareImage');
    this.imageRequests.push(request);
    const { present = true, error, progress = [], pull, image } = this.#image;
    if (!present) {
      await request.mayTransfer();
      this.calls.push('pull');
      progress.forEach((line) => request.onProgress(line));
      await pull?.(request);
    }
    if (error) throw error;
    return image ?? anImage();
  }

  async createContainer(
    spec: ContainerSpec,
    whileCreating: () => void,
  ): Promise<Container> {
    this.calls.push('create');
    this.specs.push(spec);
    const script =
      this.#scripts[this.specs.length - 1] ?? this.#scripts.at(-1) ?? {};
    whileCreating();
    await Promise.resolve();
    this.existing.add(spec.name);
    if (script.createError) throw script.createError;
    script.onCreated?.();
    return new FakeContainer(spec, script, this);
  }

  removeContainer(name: string, executionId: string): Promise<boolean> {
    this.calls.push(`removeContainer ${name} ${executionId}`);
    return Promise.resolve(this.existing.delete(name));
  }

  removeStale(): Promise<readonly string[]> {
    this.sweeps += 1;
    return Promise.resolve(this.stale);
  }

  capacity(): Promise<EngineCapacity> {
    return Promise.resolve(this.has);
  }

  ping(): Promise<void> {
    return this.away ? Promise.reject(this.away) : Promise.resolve();
  }

  close(): void {
    this.closed = true;
  }
}

function anEntry(
  differences: Partial<OutputEntry> & { readonly path: string },
): OutputEntry {
  return {
    kind: 'file',
    bytes: 0,
    mode: 0o644,
    modifiedS: 0,
    target: undefined,
    ...differences,
  };
}

async function* toContent(
  pieces: readonly string[],
): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield await Promise.resolve(Buffer.from(piece));
}

class FakeContainer implements Container {
  readonly name: string;
  readonly warnings: readonly string[];
  readonly effectiveLimits: ContainerSpec['limits'];
  readonly #script: ContainerScript;
  readonly #engine: FakeOrchestrator;
  #io: ContainerIo | undefined;
  #removals = 0;
  #end: (killed: boolean) => void = () => undefined;
  readonly #ended: Promise<boolean>;

  constructor(
    spec: ContainerSpec,
    script: ContainerScript,
    engine: FakeOrchestrator,
  ) {
    this.name = spec.name;
    this.warnings = script.warnings ?? [];
    this.effectiveLimits = spec.limits;
    this.#script = script;
    this.#engine = engine;
    this.#ended = new Promise((resolve) => (this.#end = resolve));
  }

  async start(io: ContainerIo): Promise<void> {
    this.#engine.calls.push('start');
    this.#engine.inputs.push(Buffer.from(io.stdin).toString('utf8'));
    io.whileStarting();
    await Promise.resolve();
    if (this.#script.startError) throw this.#script.startError;
    this.#io = io;
    await this.#script.onStarted?.();
  }

  async wait(): Promise<ContainerExit> {
    this.#engine.calls.push('wait');
    const { waitError, untilStopped, exitCode = 0 } = this.#script;
    const killed = untilStopped ? await this.#ended : false;
    if (this.#io) this.#print(this.#io);
    this.#script.usage?.forEach((sample) => this.#io?.onUsage(sample));
    this.#io?.onEnding();
    if (waitError) throw waitError;
    return {
      exitCode: killed ? 137 : exitCode,
      oomKilled: this.#script.oomKilled ?? false,
      usage: usageWith({
        peakMemoryBytes: this.#script.peakMemoryBytes,
        cpuMs: this.#script.cpuMs,
      }),
    };
  }

  stop(graceMs: number): Promise<void> {
    this.#engine.calls.push(`stop ${graceMs}`);
    this.#end(false);
    return Promise.resolve();
  }

  kill(): Promise<void> {
    this.#engine.calls.push('kill');
    this.#end(true);
    return Promise.resolve();
  }

  outputSize(): Promise<OutputSize | undefined> {
    return Promise.resolve(this.#script.outputSize);
  }

  async readOutput(
    take: Parameters<Container['readOutput']>[0],
  ): Promise<void> {
    this.#engine.calls.push('readOutput');
    await this.#script.onReadOutput?.();
    for (const [entry, ...pieces] of this.#script.output ?? []) {
      await take(anEntry(entry), toContent(pieces));
    }
  }

  get writableCopies(): readonly WritableCopy[] {
    const { writableCopy } = this.#script;
    return writableCopy === undefined ? [] : [writableCopy];
  }

  async readCopy(
    _copy: WritableCopy,
    take: Parameters<Container['readCopy']>[1],
    signal: AbortSignal,
  ): Promise<void> {
    this.#engine.calls.push('readCopy');
    await this.#script.onReadCopy?.(signal);
    for (const [entry, ...pieces] of this.#script.copy ?? []) {
      await take(anEntry(entry), toContent(pieces));
    }
  }

  async remove(): Promise<void> {
    this.#engine.calls.push('remove');
    const { removeError, removeErrors = Infinity, onRemove } = this.#script;
    this.#removals += 1;
    await onRemove?.();
    if (removeError && this.#removals <= removeErrors) throw removeError;
    this.#engine.existing.delete(this.name);
  }

  #print(io: ContainerIo): void {
    for (const piece of this.#script.stderr ?? []) {
      io.onStderr(Buffer.from(piece));
    }
    for (const piece of this.#script.stdout ?? []) {
      io.onStdout(Buffer.from(piece));
    }
  }
}
