import type { Json } from '../definition/json';
import type { FoundFindings } from './finding';
import { FindingCollector } from './finding-collector';
import { sarifFindings } from './sarif-findings';

/**
 * Longer than a message that is kept: who asks takes secrets out of it before
 * it is cut for good.
 */
const MAX_MESSAGE_LENGTH = 16 * 1024;

/** The findings of a SARIF log, as plain data for another thread. */
export function collectSarif(value: Json): FoundFindings {
  const collector = new FindingCollector((text) => text, MAX_MESSAGE_LENGTH);
  for (const finding of sarifFindings(value)) collector.add(finding);
  return { kept: collector.kept, counts: collector.counts };
}
