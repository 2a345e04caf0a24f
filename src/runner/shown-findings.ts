import { NO_FINDINGS, type FoundFindings } from './finding';
import { FindingCollector } from './finding-collector';
import type { Secrecy } from './secrecy';

/**
 * Findings of several places together, with what is known to be secret by now
 * taken out.
 */
export function shownFindings(
  found: readonly FoundFindings[],
  secrecy: Pick<Secrecy, 'redact'>,
): FoundFindings {
  const all = FindingCollector.shown((text, isCut) =>
    secrecy.redact(text, isCut),
  );
  for (const each of found) all.addAll(each);
  return all;
}

/** What may be shown of an output's findings, and what is to be said of it. */
export interface ShownOutputFindings {
  readonly findings: FoundFindings;
  readonly warnings: readonly string[];
}

/**
 * Those of an output: they are counted only where they could quote a value of it
 * that no mask hides.
 */
export function shownOutputFindings(
  found: FoundFindings = NO_FINDINGS,
  secrecy: Pick<Secrecy, 'redact' | 'hidden'>,
): ShownOutputFindings {
  const leaking = secrecy.hidden.find(
    ({ source, forms }) => source === 'output' && forms.length === 0,
  );
  if (leaking === undefined || found.kept.length === 0) {
    return { findings: shownFindings([found], secrecy), warnings: [] };
  }
  return {
    findings: { kept: [], counts: found.counts },
    warnings: [
      'The findings of the output are counted, and not shown: they could quote ' +
        `${leaking.name}, which is too short, too common or too much to be masked.`,
    ],
  };
}
