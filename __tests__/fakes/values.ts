import {
  DEFAULT_FILE_LIMITS,
  DEFAULT_LIMITS,
  DEFAULT_MAX_OUTPUT_BYTES,
  DEFAULT_NETWORK,
  DEFAULT_OUTPUT_FORMAT,
  DEFAULT_RETRY,
  DEFAULT_STOP,
  DEFAULT_TIMEOUT_MS,
  DEFAULT_USER,
} from '../../src/definition/defaults';
import type { PluginDefinition } from '../../src/definition/definition';
import { parseImageReference } from '../../src/definition/image-reference';
import type { ContainerSpec } from '../../src/orchestrator/container-spec';
import type { PreparedImage } from '../../src/orchestrator/prepared-image';
import type { Usage } from '../../src/orchestrator/usage';
import {
  emptyRecord,
  recordedUsage,
  type ExecutionRecord,
  type ExecutionState,
  type RecordedUsage,
} from '../../src/runner/execution-record';
import type { Execution } from '../../src/runner/execution';
import { NO_FINDINGS, type Finding } from '../../src/runner/finding';
import type { Task } from '../../src/runner/task';

/** A definition as the parser makes it of `{id, image}`. */
export function aDefinition(
  differences: Partial<PluginDefinition> = {},
): PluginDefinition {
  return {
    id: 'greet',
    name: 'greet',
    description: '',
    version: '1.0.0',
    image: parseImageReference('registry.example/greet:1.0.0'),
    platform: undefined,
    build: undefined,
    entrypoint: undefined,
    command: undefined,
    env: {},
    secrets: [],
    defaults: undefined,
    inputSchema: undefined,
    outputSchema: undefined,
    outputFormat: DEFAULT_OUTPUT_FORMAT,
    inputVia: 'stdin',
    outputVia: 'stdout',
    maxOutputBytes: DEFAULT_MAX_OUTPUT_BYTES,
    files: DEFAULT_FILE_LIMITS,
    artifacts: DEFAULT_FILE_LIMITS,
    leavesArtifacts: false,
    limits: DEFAULT_LIMITS,
    timeoutMs: DEFAULT_TIMEOUT_MS,
    retry: DEFAULT_RETRY,
    exitCodes: new Map(),
    stop: DEFAULT_STOP,
    network: DEFAULT_NETWORK,
    sandbox: {
      readOnly: true,
      user: DEFAULT_USER,
      capabilities: [],
      runtime: undefined,
    },
    workspace: 'none',
    tests: [],
    file: '/repository/plugins/greet.json',
    ...differences,
  };
}

/** A task that only names the plugin. */
export function aTask(differences: Partial<Task> = {}): Task {
  return {
    plugin: 'greet',
    input: undefined,
    env: {},
    secrets: {},
    timeoutMs: undefined,
    nanoCpus: undefined,
    memoryBytes: undefined,
    pull: 'missing',
    workspace: undefined,
    ...differences,
  };
}

/** An image that is present. */
export function anImage(
  differences: Partial<PreparedImage> = {},
): PreparedImage {
  return {
    id: `sha256:${'1'.repeat(64)}`,
    digest: `sha256:${'2'.repeat(64)}`,
    platform: 'linux/amd64',
    user: '',
    volumes: [],
    labels: {},
    ...differences,
  };
}

/** A container with the default sandbox. */
export function aSpec(differences: Partial<ContainerSpec> = {}): ContainerSpec {
  return {
    name: 'plugin-runner-greet-0001',
    executionId: '0001',
    pluginId: 'greet',
    image: anImage(),
    entrypoint: undefined,
    command: undefined,
    env: {},
    limits: DEFAULT_LIMITS,
    user: '65534:65534',
    network: 'none',
    readOnly: true,
    capabilities: [],
    runtime: undefined,
    mounts: [],
    hiddenPaths: [],
    stopSignal: 'SIGTERM',
    lifetimeMs: 3_905_000,
    ...differences,
  };
}

/** The record of an execution that succeeded. */
export function aRecord(
  differences: Partial<ExecutionRecord> = {},
): ExecutionRecord {
  return {
    ...emptyRecord('0001', 'greet'),
    plugin_version: '1.0.0',
    image: 'registry.example/greet:1.0.0',
    image_digest: `sha256:${'2'.repeat(64)}`,
    status: 'ended',
    outcome: 'succeeded',
    exit_code: 0,
    duration_ms: 1234,
    limits: {
      nano_cpus: 1_000_000_000,
      memory_bytes: 512 * 2 ** 20,
      pids: 256,
      tmp_bytes: 64 * 2 ** 20,
    },
    output_bytes: 17,
    stdout_bytes: 17,
    stdout_dropped_bytes: 0,
    stderr_bytes: 0,
    stderr_dropped_bytes: 0,
    usage: someUsage(),
    ...differences,
  };
}

/** States at these milliseconds; `resolve` is at 0. */
export function someStates(
  ms: Partial<Record<ExecutionState, number>>,
): ExecutionRecord['states'] {
  return Object.entries({ resolve: 0, ...ms }).map(([state, at]) => ({
    state: state as ExecutionState,
    at: new Date(Date.UTC(2030, 0, 1) + at).toISOString(),
    ms: at,
  }));
}

/** What a small program uses. */
export function someUsage(
  differences: Partial<RecordedUsage> = {},
): RecordedUsage {
  return {
    ...recordedUsage(undefined),
    peak_memory_bytes: 8_500_000,
    cpu_ms: 40,
    source: 'cgroup',
    read_at_end: true,
    ...differences,
  };
}

/** Usage of which only this was measured. */
export function usageWith(differences: Partial<Usage> = {}): Usage {
  return {
    peakMemoryBytes: undefined,
    peakPids: undefined,
    cpuMs: undefined,
    networkReceivedBytes: undefined,
    networkSentBytes: undefined,
    blockReadBytes: undefined,
    blockWrittenBytes: undefined,
    source: undefined,
    isWhole: undefined,
    ...differences,
  };
}

/** A finding that only says what it is. */
export function aFinding(differences: Partial<Finding> = {}): Finding {
  return {
    level: 'warning',
    message: 'quote this',
    file: undefined,
    line: undefined,
    endLine: undefined,
    column: undefined,
    rule: undefined,
    title: undefined,
    ...differences,
  };
}

/** An execution that succeeded and printed `{"a":1}`. */
export function anExecution(differences: Partial<Execution> = {}): Execution {
  const output =
    'output' in differences ? differences.output : Buffer.from('{"a":1}');
  return {
    record: aRecord(),
    recordDirectory: '/records/0001',
    outputFormat: 'json',
    outputBytes: output?.length,
    output,
    outputFile: '/records/0001/stdout',
    stderrFile: '/records/0001/stderr.log',
    sarifFile: undefined,
    shownOutput: '{"a":1}',
    faults: [],
    findings: [],
    outputFindings: NO_FINDINGS,
    reproduce: 'docker run --rm greet',
    reproduceCli: 'plugin-runner run greet --input-file input.json',
    hidden: [],
    fault: undefined,
    removed: Promise.resolve(),
    ...differences,
  };
}
