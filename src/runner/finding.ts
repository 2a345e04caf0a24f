import type { FindingCounts } from './execution-record';

/** How grave a finding is: the three kinds of annotations there are. */
export type FindingLevel = keyof FindingCounts;

/** The levels, the gravest first. */
export const FINDING_LEVELS: readonly FindingLevel[] = [
  'error',
  'warning',
  'notice',
];

/** Something that a plugin found. All texts are the plugin's: hostile. */
export interface Finding {
  readonly level: FindingLevel;
  readonly message: string;
  /** Relative to the repository, with no way out of it. */
  readonly file: string | undefined;
  /** Counted from 1; only where there is a file, like the two below. */
  readonly line: number | undefined;
  readonly endLine: number | undefined;
  /** Counted from 1. */
  readonly column: number | undefined;
  /** The id of the rule that it is a case of. */
  readonly rule: string | undefined;
  readonly title: string | undefined;
}

/** Some findings, of which not all may have been kept. */
export interface FoundFindings {
  readonly kept: readonly Finding[];
  /** All of them. */
  readonly counts: FindingCounts;
}

/** One element of `findings.json`; what is not known is not there. */
export interface RecordedFinding {
  readonly level: FindingLevel;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly end_line?: number;
  readonly column?: number;
  readonly rule?: string;
  readonly title?: string;
}

/** A finding as a record holds it. */
export function recordedFinding(finding: Finding): RecordedFinding {
  const { endLine, ...rest } = finding;
  const fields = { ...rest, end_line: endLine };
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as unknown as RecordedFinding;
}

/** No findings. */
export const NO_FINDINGS: FoundFindings = {
  kept: [],
  counts: { error: 0, warning: 0, notice: 0 },
};
