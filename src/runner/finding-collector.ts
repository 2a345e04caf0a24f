import {
  FINDING_LEVELS,
  type Finding,
  type FindingLevel,
  type FoundFindings,
} from './finding';

/** Findings that are kept; the rest are counted. */
export const MAX_FINDINGS = 1_000;

/** What an annotation shows of a message (it has 4,096 characters of room). */
const MAX_MESSAGE_LENGTH = 4_000;
/** Enough that a secret at its end is not among what is kept. */
const MAX_UNCUT_MESSAGE_LENGTH = 16 * 1024;
const MAX_NAME_LENGTH = 250;

/** Collects findings, whatever their number: the gravest are kept. */
export class FindingCollector implements FoundFindings {
  readonly kept: Finding[] = [];
  readonly counts = { error: 0, warning: 0, notice: 0 };
  readonly #keptOf: Record<FindingLevel, number> = {
    error: 0,
    warning: 0,
    notice: 0,
  };
  readonly #redact: (text: string) => string;
  readonly #maxMessageLength: number;

  /**
   * Collects what somebody else takes secrets out of and cuts for good: as
   * plain data, which can go to another thread.
   */
  static uncut(findings: Iterable<Finding>): FoundFindings {
    const collector = new FindingCollector(
      (text) => text,
      MAX_UNCUT_MESSAGE_LENGTH,
    );
    for (const finding of findings) collector.add(finding);
    return { kept: collector.kept, counts: collector.counts };
  }

  /** @param redact hides secrets, before a text is cut. */
  constructor(
    redact: (text: string) => string = (text) => text,
    maxMessageLength = MAX_MESSAGE_LENGTH,
  ) {
    this.#redact = redact;
    this.#maxMessageLength = maxMessageLength;
  }

  add(finding: Finding): void {
    this.counts[finding.level] += 1;
    if (!this.#makeRoom(finding.level)) return;
    this.#keptOf[finding.level] += 1;
    this.kept.push(this.#shown(finding));
  }

  /** Adds what another one has collected. */
  addAll({ kept, counts }: FoundFindings): void {
    const before = { ...this.counts };
    kept.forEach((finding) => this.add(finding));
    for (const level of FINDING_LEVELS) {
      this.counts[level] = before[level] + counts[level];
    }
  }

  /** @returns false when everything that is kept is as grave. */
  #makeRoom(level: FindingLevel): boolean {
    if (this.kept.length < MAX_FINDINGS) return true;
    const lesser = FINDING_LEVELS.slice(FINDING_LEVELS.indexOf(level) + 1)
      .reverse()
      .find((each) => this.#keptOf[each] > 0);
    if (lesser === undefined) return false;
    this.#keptOf[lesser] -= 1;
    const last = this.kept.findLastIndex((it) => it.level === lesser);
    this.kept.splice(last, 1);
    return true;
  }

  #shown(finding: Finding): Finding {
    const text = (value: string | undefined, max: number) =>
      value === undefined ? undefined : cut(this.#redact(value), max);
    return {
      ...finding,
      message: text(finding.message, this.#maxMessageLength) ?? '',
      file: text(finding.file, MAX_MESSAGE_LENGTH),
      rule: text(finding.rule, MAX_NAME_LENGTH),
      title: text(finding.title, MAX_NAME_LENGTH),
    };
  }
}

function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  // Half of a pair would be no character.
  return `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
