import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { DockerOrchestrator } from '../../src/orchestrator/docker/docker-orchestrator';
import { createRegistry } from '../../src/registry/registry';
import type { Execution } from '../../src/runner/execution';
import { runTask } from '../../src/runner/task-runner';
import type { HostUser } from '../../src/runner/container-spec';
import type { Reporter } from '../../src/runner/reporter';
import type { Task } from '../../src/runner/task';
import { RECORD_FILES } from '../../src/runner/execution-record';
import type { RecordedSample } from '../../src/runner/usage-log';
import { recordFaults } from '../fakes/record-faults';

/** The image of most tests: busybox, no entrypoint. */
export const BUSYBOX = 'plugin-runner-test/busybox:1';

/** What a test wants to be different. */
export interface RunOptions extends Partial<Omit<Task, 'input'>> {
  readonly input?: string | Uint8Array;
  readonly cancel?: AbortSignal;
  /** True: what keeps the container from being removed is told, not thrown. */
  readonly mayLeave?: boolean;
  /** Told the name before there is a container. */
  readonly onContainer?: (name: string) => void;
  readonly onState?: (state: string) => void;
  readonly onStderr?: (text: string) => void;
  /** Told how it ended, while the files of its record are there. */
  readonly onEnd?: (execution: Execution) => void;
  /** The policy of the plugins directory. */
  readonly policy?: object;
  /** The text of the lock of the plugins directory. */
  readonly lock?: string;
  /** Extra variables of the engine's client, such as DOCKER_CONFIG. */
  readonly engine?: Readonly<Record<string, string>>;
  /** Who the runner is, for `sandbox.user: host`. */
  readonly hostUser?: HostUser;
}

/** One execution as a test looks at it. */
export interface RunResult {
  readonly execution: Execution;
  readonly record: Execution['record'];
  /** What it used over time. */
  readonly samples: readonly RecordedSample[];
  /** Every byte of stdout. */
  readonly stdout: string;
  readonly stderr: string;
  readonly progress: readonly string[];
  /** The output as a value; undefined when it is not JSON. */
  readonly output: unknown;
  /** Why the container may be there still; undefined when it is gone. */
  readonly left: string | undefined;
  /** From the start until the container was gone, or given up. */
  readonly elapsedMs: number;
}

/** A definition that runs a shell script in the busybox image. */
export function shellPlugin(
  script: string,
  more: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    id: 'probe',
    image: BUSYBOX,
    entrypoint: ['/bin/busybox', 'sh', '-c', script],
    ...more,
  };
}

/**
 * Runs a definition through all four components against the real engine, and
 * waits until its container is gone.
 */
export async function runPlugin(
  definition: Readonly<Record<string, unknown>>,
  options: RunOptions = {},
): Promise<RunResult> {
  const directory = mkdtempSync(join(tmpdir(), 'plugin-runner-test-'));
  const progress: string[] = [];
  let stderr = '';
  const decoder = new StringDecoder('utf8');
  const orchestrator = new DockerOrchestrator({
    ...process.env,
    ...options.engine,
  });
  try {
    writeFileSync(join(directory, 'plugin.json'), JSON.stringify(definition));
    const {
      input,
      cancel,
      hostUser,
      mayLeave,
      onContainer,
      onEnd,
      onState,
      onStderr,
      policy,
      lock,
      ...task
    } = options;
    if (policy !== undefined) {
      writeFileSync(join(directory, 'policy.json'), JSON.stringify(policy));
    }
    if (lock !== undefined) {
      writeFileSync(join(directory, 'plugins.lock'), lock);
    }
    const reporter: Reporter = {
      state: (state) => onState?.(state),
      starting: () => undefined,
      container: (name) => onContainer?.(name),
      removedStale: () => undefined,
      mask: () => undefined,
      progress: (line) => progress.push(line),
      attempt: () => undefined,
      retry: (sentence) => progress.push(sentence),
      stderr: (bytes) => {
        // A copy: the buffer is a view.
        const text = decoder.write(Buffer.from(bytes));
        stderr += text;
        onStderr?.(text);
      },
    };
    const startedAt = performance.now();
    const execution = await runTask(
      {
        plugin: String(definition['id']),
        input: typeof input === 'string' ? Buffer.from(input) : input,
        env: {},
        secrets: {},
        timeoutMs: undefined,
        nanoCpus: undefined,
        memoryBytes: undefined,
        pull: 'missing',
        workspace: undefined,
        ...task,
      },
      {
        registry: createRegistry({ directories: [directory] }),
        orchestrator,
        reporter,
        recordsDirectory: join(directory, 'records'),
        hostUser: hostUser ?? { uid: 1001, gid: 1001 },
        schemaWorkerFile: resolve('dist/schema-worker/index.js'),
        cancel: cancel ?? new AbortController().signal,
      },
    );
    let left: string | undefined;
    await execution.removed.catch((error: Error) => {
      if (mayLeave !== true) throw error;
      left = error.message;
    });
    const elapsedMs = performance.now() - startedAt;
    onEnd?.(execution);
    const stdout =
      execution.outputFile === undefined
        ? ''
        : readFileSync(execution.outputFile, 'latin1');
    expect(recordFaults(execution.record)).toEqual([]);
    return {
      execution,
      record: execution.record,
      samples: samplesOf(execution.recordDirectory),
      stdout,
      stderr,
      progress,
      left,
      elapsedMs,
      output:
        execution.output === undefined
          ? undefined
          : (JSON.parse(Buffer.from(execution.output).toString()) as unknown),
    };
  } finally {
    orchestrator.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

function samplesOf(recordDirectory: string): RecordedSample[] {
  const file = join(recordDirectory, RECORD_FILES.usage);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as RecordedSample);
}

/** Runs the docker CLI of the tests. @returns its stdout. */
export function docker(...argv: readonly string[]): string {
  return execFileSync('docker', argv, { encoding: 'utf8' }).trim();
}

/** What must be the same before and after every test. */
export function leftovers(): { containers: string[]; volumes: string[] } {
  const lines = (text: string): string[] => text.split('\n').filter(Boolean);
  return {
    containers: lines(docker('ps', '--all', '--quiet')).sort(),
    volumes: lines(docker('volume', 'ls', '--quiet')).sort(),
  };
}

/** Registers the check that a test file leaves nothing on the engine. */
export function leavesNothingBehind(): void {
  let before: ReturnType<typeof leftovers>;
  beforeEach(() => {
    before = leftovers();
  });
  afterEach(() => {
    expect(leftovers()).toEqual(before);
  });
}
