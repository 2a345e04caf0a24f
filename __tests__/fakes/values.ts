import {
  DEFAULT_LIMITS,
  DEFAULT_MAX_OUTPUT_BYTES,
  DEFAULT_NETWORK,
  DEFAULT_RETRY,
  DEFAULT_STOP,
  DEFAULT_TIMEOUT_MS,
  DEFAULT_USER,
} from '../../src/definition/defaults';
import type { PluginDefinition } from '../../src/definition/definition';
import { parseImageReference } from '../../src/definition/image-reference';
import type {
  ContainerSpec,
  PreparedImage,
} from '../../src/orchestrator/orchestrator';
import {
  emptyRecord,
  type ExecutionRecord,
} from '../../src/runner/execution-record';
import type { Task } from '../../src/runner/task';
import type { Execution } from '../../src/runner/task-runner';

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
    maxOutputBytes: DEFAULT_MAX_OUTPUT_BYTES,
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
    outcome: 'succeeded',
    exit_code: 0,
    duration_ms: 1234,
    limits: {
      nano_cpus: 1_000_000_000,
      memory_bytes: 512 * 2 ** 20,
      pids: 256,
      tmp_bytes: 64 * 2 ** 20,
    },
    stdout_bytes: 17,
    stderr_bytes: 0,
    stderr_dropped_bytes: 0,
    peak_memory_bytes: 8_500_000,
    cpu_ms: 40,
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
    outputBytes: output?.length,
    output,
    outputFile: '/records/0001/stdout',
    stderrFile: '/records/0001/stderr.log',
    shownOutput: '{"a":1}',
    hidden: [],
    fault: undefined,
    removed: Promise.resolve(),
    ...differences,
  };
}
