import { join } from 'node:path';
import { RECORD_FILES } from '../runner/execution-record';
import { readFilePart } from '../runner/file-part';
import type { RecordedFinding } from '../runner/finding';
import { readArtifacts, type RecordedArtifact } from '../runner/read-artifacts';
import { readFindings } from '../runner/read-findings';
import { readUsage } from '../runner/read-usage';
import { MAX_SHOWN_ARTIFACTS, readShown, type Shown } from '../runner/shown';
import type { RecordedSample } from '../runner/usage-log';

/** The end of a log says why; the whole of it is in its file. */
const MAX_LOG_BYTES = 8 * 1024;
/** More rows than this are read in their file. */
const MAX_ROWS = MAX_SHOWN_ARTIFACTS;
/** Of a record that does not say what of a path may be shown. */
const NOT_SHOWN = '(not shown)';

/** What the report shows of the files beside a record. */
export interface ExecutionFiles {
  readonly samples: readonly RecordedSample[];
  readonly findings: readonly RecordedFinding[];
  readonly artifacts: readonly RecordedArtifact[];
  /** The end of the plugin's log, which is masked in its file already. */
  readonly log: string;
  readonly isLogCut: boolean;
  readonly shown: Shown;
}

/** Reads them. What is missing, broken or no file is as if it was empty. */
export function readExecutionFiles(recordDirectory: string): ExecutionFiles {
  const file = join(recordDirectory, RECORD_FILES.stderr);
  const log = readFilePart(file, MAX_LOG_BYTES, 'end');
  const isLogCut = (log?.totalBytes ?? 0) > MAX_LOG_BYTES;
  const text = log?.text ?? '';
  const shown = readShown(recordDirectory);
  return {
    samples: readUsage(recordDirectory),
    findings: readFindings(recordDirectory, MAX_ROWS),
    // The list has the paths as they are, to find the files by.
    artifacts: readArtifacts(recordDirectory, MAX_ROWS).map((artifact, at) => ({
      ...artifact,
      path: shown.artifacts[at] ?? NOT_SHOWN,
    })),
    // A line of which the beginning is missing misleads.
    log: isLogCut ? text.slice(text.indexOf('\n') + 1) : text,
    isLogCut,
    shown,
  };
}
