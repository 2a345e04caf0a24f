import {
  collectDefaultMetrics,
  Counter,
  Gauge,
  Histogram,
  Registry,
} from 'prom-client';
import { DURATIONS, MEMORY_SIZES } from '../telemetry/execution-measurements';
import type { ExecutionRecord } from '../runner/execution-record';
import { phasesOf } from '../runner/phases';
import type { TaskQueue } from '../runner/task-queue';

/** What Prometheus asks for, and what it is made of. */
export interface Metrics {
  /** Of `text`. */
  readonly contentType: string;
  /** All of them (https://prometheus.io/docs/instrumenting/exposition_formats/). */
  text(): Promise<string>;
  /** Counts an execution that has ended. */
  execution(plugin: string, record: ExecutionRecord): void;
  /** Counts a task whose turn has come. */
  waited(plugin: string, ms: number): void;
  /** Counts a task that there was no room for. */
  rejected(plugin: string): void;
  /** Counts a request that has been answered. */
  request(request: AnsweredRequest): void;
}

/** A request, as far as it is counted. */
export interface AnsweredRequest {
  readonly method: string;
  /** The pattern of its path, which is one of few; undefined for none. */
  readonly route: string | undefined;
  readonly status: number;
  readonly ms: number;
}

/** From a file that is there to a plugin that takes the afternoon; seconds. */
const REQUEST_DURATIONS = [0.005, 0.025, 0.1, ...DURATIONS];
/** From the time of a check to that of a long plugin; seconds. */
const PHASE_DURATIONS = [0.005, 0.01, 0.025, 0.05, 0.1, ...DURATIONS];
/** More would be a burden for Prometheus: all further plugins are one. */
const MAX_PLUGINS = 200;
const OTHER_PLUGINS = '(other)';
/** Gauges that the library names like counters. */
const MISNAMED = [
  'nodejs_active_resources_total',
  'nodejs_active_handles_total',
  'nodejs_active_requests_total',
];
/** What Prometheus prefixes its own with. */
const PREFIX = 'plugin_runner_';

/**
 * Begins to count.
 * @param version of this program.
 */
export function openMetrics(
  queue: Pick<TaskQueue, 'waiting' | 'running'>,
  version: string,
): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  for (const name of MISNAMED) registry.removeSingleMetric(name);

  function counter<Label extends string>(
    name: string,
    help: string,
    labelNames: readonly Label[],
  ): Counter<Label> {
    return new Counter({ name: PREFIX + name, help, labelNames, registers });
  }
  function histogram<Label extends string>(
    name: string,
    help: string,
    labelNames: readonly Label[],
    buckets: readonly number[],
  ): Histogram<Label> {
    const all = { name: PREFIX + name, help, labelNames, registers };
    return new Histogram({ ...all, buckets: [...buckets] });
  }
  function gauge(name: string, help: string, value: () => number): void {
    new Gauge({
      ...{ name: PREFIX + name, help, registers },
      collect() {
        this.set(value());
      },
    });
  }

  new Gauge({
    name: `${PREFIX}build_info`,
    help: 'Which version runs, on which Node.js; always 1.',
    labelNames: ['version', 'node_version'],
    registers,
  }).set({ version, node_version: process.version }, 1);
  gauge(
    'tasks_waiting',
    'Tasks that wait for their turn.',
    () => queue.waiting,
  );
  gauge('tasks_running', 'Tasks that run.', () => queue.running);
  const rejected = counter(
    'tasks_rejected_total',
    'Tasks that were turned away because too many waited.',
    ['plugin'],
  );
  const waited = histogram(
    'task_wait_seconds',
    'How long tasks waited for their turn.',
    ['plugin'],
    PHASE_DURATIONS,
  );
  const executions = counter(
    'executions_total',
    'Executions that have ended, by outcome.',
    ['plugin', 'outcome'],
  );
  const durations = histogram(
    'execution_duration_seconds',
    'How long executions took, from finding the definition to the verdict.',
    ['plugin'],
    DURATIONS,
  );
  const phases = histogram(
    'execution_phase_seconds',
    'How long each phase of executions took.',
    ['phase'],
    PHASE_DURATIONS,
  );
  const cpu = counter('cpu_seconds_total', 'CPU time that plugins used.', [
    'plugin',
  ]);
  const memory = histogram(
    'peak_memory_bytes',
    'The most memory that attempts used.',
    ['plugin'],
    MEMORY_SIZES,
  );
  const requests = counter(
    'http_requests_total',
    'Requests that have been answered.',
    ['method', 'route', 'status'],
  );
  const requestDurations = histogram(
    'http_request_duration_seconds',
    'How long requests took to answer, plugins and streams included.',
    ['method', 'route'],
    REQUEST_DURATIONS,
  );

  const plugins = new Set<string>();
  function label(plugin: string): string {
    if (plugins.size < MAX_PLUGINS) plugins.add(plugin);
    return plugins.has(plugin) ? plugin : OTHER_PLUGINS;
  }

  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    execution(id, record) {
      const plugin = label(id);
      executions.inc({ plugin, outcome: record.outcome ?? 'killed' });
      if (record.duration_ms !== null) {
        durations.observe({ plugin }, record.duration_ms / 1000);
      }
      for (const { name: phase, ms } of phasesOf(record)) {
        if (ms !== null) phases.observe({ phase }, ms / 1000);
      }
      for (const { usage } of record.attempts) {
        if (usage.cpu_ms !== null) cpu.inc({ plugin }, usage.cpu_ms / 1000);
        if (usage.peak_memory_bytes !== null) {
          memory.observe({ plugin }, usage.peak_memory_bytes);
        }
      }
    },
    waited: (plugin, ms) =>
      waited.observe({ plugin: label(plugin) }, ms / 1000),
    rejected: (plugin) => rejected.inc({ plugin: label(plugin) }),
    request({ method, route = '(none)', status, ms }) {
      requests.inc({ method, route, status });
      requestDurations.observe({ method, route }, ms / 1000);
    },
  };
}
