import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { UsageSample } from '../orchestrator/usage';
import { RECORD_FILES } from './execution-record';

/**
 * Samples get rarer with the length of a run: a day of them takes a fifth of
 * this. It bounds what a fault of ours could write.
 */
const MAX_BYTES = 1024 * 1024;

/** One line of `usage.ndjson`; what was not measured is not there. */
export interface RecordedSample {
  /** Milliseconds from the start of the execution, as in its `states`. */
  readonly ms: number;
  readonly memory_bytes?: number;
  readonly cpu_ms?: number;
  readonly pids?: number;
  readonly network_received_bytes?: number;
  readonly network_sent_bytes?: number;
  readonly block_read_bytes?: number;
  readonly block_written_bytes?: number;
}

/** What a plugin used over time, on its way into the record. */
export interface UsageLog {
  push(sample: UsageSample): void;
  /** Safe to call again. */
  close(): void;
}

/**
 * Starts `usage.ndjson` of one attempt. A curve is a courtesy: what cannot be
 * written is left out, and fails nothing.
 * @param elapsedMs tells how long the execution has been going on.
 */
export function openUsageLog(
  directory: string,
  elapsedMs: () => number,
): UsageLog {
  let descriptor: number | undefined;
  let bytes = 0;
  let open = true;

  function close(): void {
    open = false;
    if (descriptor !== undefined) closeSync(descriptor);
    descriptor = undefined;
  }
  return {
    push(sample) {
      if (!open) return;
      const line = `${JSON.stringify(recordedSample(sample, elapsedMs()))}\n`;
      bytes += line.length;
      try {
        if (bytes > MAX_BYTES) return close();
        descriptor ??= openSync(
          join(directory, RECORD_FILES.usage),
          'w',
          0o600,
        );
        writeSync(descriptor, line);
      } catch {
        close();
      }
    },
    close,
  };
}

function recordedSample(sample: UsageSample, ms: number): RecordedSample {
  const fields = {
    memory_bytes: sample.memoryBytes,
    cpu_ms: sample.cpuMs,
    pids: sample.pids,
    network_received_bytes: sample.networkReceivedBytes,
    network_sent_bytes: sample.networkSentBytes,
    block_read_bytes: sample.blockReadBytes,
    block_written_bytes: sample.blockWrittenBytes,
  };
  const known = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Math.round(value)] as const],
  );
  return { ms: Math.round(ms), ...Object.fromEntries(known) };
}
