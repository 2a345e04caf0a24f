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
const MAX_NAME_LENGTH = 250;
/**
 * How many times that is held against the masks: a text can become shorter by
 * them, and a secret at the end of what is kept is to be recognised.
 */
const UNCUT_FACTOR = 4;

/** Collects findings, whatever their number: the gravest are kept. */
export class FindingCollector implements FoundFindings {
  readonly kept: Finding[] = [];
  readonly counts = { error: 0, warning: 0, notice: 0 };
  readonly #keptOf: Record<FindingLevel, number> = {
    error: 0,
    warning: 0,
    notice: 0,
  };
  readonly #show: ShowText;

  /**
   * Collects what somebody else takes secrets out of and cuts for good: as
   * plain data, which can go to another thread.
   */
  static uncut(findings: Iterable<Finding>): FoundFindings {
    const { kept, counts } = FindingCollector.forLater(findings);
    return { kept, counts };
  }

  /** The same, for more to come. */
  static forLater(findings: Iterable<Finding> = []): FindingCollector {
    const collector = new FindingCollector();
    for (const finding of findings) collector.add(finding);
    return collector;
  }

  /**
   * Collects what is to be shown.
   * @param redact hides secrets, before a text is cut; told that a text goes on
   * behind what it gets, it leaves out what may be half a secret there.
   */
  static shown(
    redact: (text: string, isCut: boolean) => string,
  ): FindingCollector {
    return new FindingCollector((text, max) => {
      const uncut = UNCUT_FACTOR * max;
      if (text.length <= uncut) return cut(redact(text, false), max);
      return cut(`${redact(text.slice(0, uncut), true)}…`, max);
    });
  }

  private constructor(show: ShowText = slightlyMore) {
    this.#show = show;
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
      value === undefined ? undefined : this.#show(value, max);
    return {
      ...finding,
      message: text(finding.message, MAX_MESSAGE_LENGTH) ?? '',
      file: text(finding.file, MAX_MESSAGE_LENGTH),
      rule: text(finding.rule, MAX_NAME_LENGTH),
      title: text(finding.title, MAX_NAME_LENGTH),
    };
  }
}

/** @param max what is shown of the text in the end. */
type ShowText = (text: string, max: number) => string;

/** One character more than is looked at: so that it can be told to be cut. */
function slightlyMore(text: string, max: number): string {
  return text.slice(0, UNCUT_FACTOR * max + 1);
}

function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  // Half of a pair would be no character.
  return `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
