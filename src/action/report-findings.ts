import type { Execution } from '../runner/execution';
import type { Annotations } from './annotations';
import type { Toolkit } from './toolkit';

/** Annotates what the output holds, and says what was left out. */
export function reportFindings(
  { record, outputFindings }: Pick<Execution, 'record' | 'outputFindings'>,
  annotations: Annotations,
  core: Toolkit,
): void {
  annotations.release(core);
  const { kept, counts } = outputFindings;
  const unseen = { ...counts };
  for (const finding of kept) {
    annotations.add(finding, core);
    unseen[finding.level] -= 1;
  }
  annotations.addUnseen(unseen);
  annotations.end(core, record.findings);
}
