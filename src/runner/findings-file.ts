import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RECORD_FILES } from './execution-record';
import { recordedFinding, type Finding } from './finding';

/** Writes `findings.json` of a record, unless there is nothing to write. */
export function writeFindings(
  directory: string,
  findings: readonly Finding[],
): void {
  if (findings.length === 0) return;
  const lines = findings.map(
    (it) => `  ${JSON.stringify(recordedFinding(it))}`,
  );
  writeFileSync(
    join(directory, RECORD_FILES.findings),
    `[\n${lines.join(',\n')}\n]\n`,
    { mode: 0o600 },
  );
}
