import { MAX_STDERR_BYTES } from './captured-streams';
import type { FindingCollector } from './finding-collector';
import { splitLines } from './line-splitter';
import { parseLogLine } from './log-line';

/** Reads the findings of a log on its way. */
export interface LogFindings {
  /** @param bytes of the log, split anywhere. */
  push(bytes: Uint8Array): void;
  /** Reads a last line that has no line end. */
  end(): void;
}

/** Findings of a log as far as it is kept: what is dropped is of no use. */
export function followFindings(
  collector: Pick<FindingCollector, 'add'>,
): LogFindings {
  const splitter = splitLines((line) => {
    parseLogLine(line)?.findings.forEach((finding) => collector.add(finding));
  });
  let room = MAX_STDERR_BYTES;
  return {
    push(bytes) {
      if (room > 0) splitter.push(bytes.subarray(0, room));
      room -= bytes.length;
    },
    end: () => splitter.end(),
  };
}
