import type {
  ExecutionRecord,
  RecordedUsage,
} from '../runner/execution-record';
import { knownAttributes, type Attributes } from './attributes';
import { resolvedPluginId } from './execution-attributes';

/** One figure of an execution, and the instrument that takes it. */
export interface Measurement {
  readonly instrument: Instrument;
  readonly value: number;
  readonly attributes: Attributes;
}

/** What is measured; units are of UCUM. */
export interface Instrument {
  readonly name: string;
  readonly kind: 'histogram' | 'counter' | 'gauge';
  readonly unit: string;
  readonly description: string;
  /** Of a histogram. */
  readonly boundaries?: readonly number[];
}

/** From a plugin that says hello to one that takes the afternoon; seconds. */
export const DURATIONS = [
  0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600, 1_800, 3_600, 14_400,
];
const MEBIBYTE = 2 ** 20;
/** From the least memory that an engine gives to what a machine has. */
export const MEMORY_SIZES = [
  4, 16, 64, 128, 256, 512, 1_024, 2_048, 4_096, 8_192, 16_384, 65_536,
].map((mebibytes) => mebibytes * MEBIBYTE);

const DURATION: Instrument = {
  name: 'plugin_runner.execution.duration',
  kind: 'histogram',
  unit: 's',
  description:
    'How long executions take, from finding the definition to the verdict.',
  boundaries: DURATIONS,
};
const ATTEMPTS: Instrument = {
  name: 'plugin_runner.attempts',
  kind: 'counter',
  unit: '{attempt}',
  description: 'How often plugins are run, further attempts included.',
};
const PEAK_MEMORY: Instrument = {
  name: 'plugin_runner.memory.peak',
  kind: 'histogram',
  unit: 'By',
  description: 'The most memory that an attempt uses.',
  boundaries: MEMORY_SIZES,
};
const PEAK_PIDS: Instrument = {
  name: 'plugin_runner.pids.peak',
  kind: 'gauge',
  unit: '{process}',
  description: 'The most processes and threads that an attempt has at once.',
};
const CPU_TIME: Instrument = {
  name: 'plugin_runner.cpu.time',
  kind: 'counter',
  unit: 's',
  description: 'CPU time that plugins use.',
};
const NETWORK_IO: Instrument = {
  name: 'plugin_runner.network.io',
  kind: 'counter',
  unit: 'By',
  description: 'Bytes that plugins receive and transmit.',
};
const DISK_IO: Instrument = {
  name: 'plugin_runner.disk.io',
  kind: 'counter',
  unit: 'By',
  description: 'Bytes that plugins read from and write to block devices.',
};

/**
 * The figures of an execution that has ended. What was not measured is not
 * among them: it is not zero.
 */
export function executionMeasurements(record: ExecutionRecord): Measurement[] {
  const plugin = {
    'plugin_runner.plugin': resolvedPluginId(record),
    'plugin_runner.plugin_version': record.plugin_version,
  };
  const whole = knownAttributes({
    ...plugin,
    'plugin_runner.outcome': record.outcome,
  });
  return [
    ...measured(DURATION, inSeconds(record.duration_ms), whole),
    ...record.attempts.flatMap(({ outcome, usage }) => {
      const attributes = knownAttributes({
        ...plugin,
        'plugin_runner.outcome': outcome,
      });
      return [
        ...measured(ATTEMPTS, 1, attributes),
        ...usageMeasurements(usage, attributes),
      ];
    }),
  ];
}

function usageMeasurements(
  usage: RecordedUsage,
  attributes: Attributes,
): Measurement[] {
  const network = (direction: string): Attributes => ({
    ...attributes,
    'network.io.direction': direction,
  });
  const disk = (direction: string): Attributes => ({
    ...attributes,
    'disk.io.direction': direction,
  });
  return [
    ...measured(PEAK_MEMORY, usage.peak_memory_bytes, attributes),
    ...measured(PEAK_PIDS, usage.peak_pids, attributes),
    ...measured(CPU_TIME, inSeconds(usage.cpu_ms), attributes),
    ...measured(NETWORK_IO, usage.network_received_bytes, network('receive')),
    ...measured(NETWORK_IO, usage.network_sent_bytes, network('transmit')),
    ...measured(DISK_IO, usage.block_read_bytes, disk('read')),
    ...measured(DISK_IO, usage.block_written_bytes, disk('write')),
  ];
}

function measured(
  instrument: Instrument,
  value: number | null,
  attributes: Attributes,
): Measurement[] {
  return value === null ? [] : [{ instrument, value, attributes }];
}

function inSeconds(ms: number | null): number | null {
  return ms === null ? null : ms / 1_000;
}
