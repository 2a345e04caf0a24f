import { withoutCommandMarks } from '../definition/without-command-marks';
import { FINDING_LEVELS, type Finding } from '../runner/finding';
import type { FindingCounts } from '../runner/execution-record';
import { inertText, withoutControls } from './inert-text';
import type { Toolkit } from './toolkit';

/**
 * The runner keeps ten annotations of a kind per step and drops the rest in
 * silence: one is for how many more there were, one for what we have to say.
 */
const MAX_ANNOTATIONS = 8;

/**
 * The runner cuts a message here
 * (https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs).
 */
const MAX_MESSAGE_LENGTH = 4096;

/** The annotations of one step, wherever its findings come from. */
export interface Annotations {
  /**
   * An attempt begins: what earlier ones found is neither shown nor counted.
   * @param isLast whether no other one can follow. What any other finds waits
   * for {@link release}: an annotation cannot be taken back.
   */
  startOver(isLast: boolean): void;
  /**
   * @returns false when it has not been shown: it waits, or there is no room
   * for it.
   */
  add(finding: Finding, core: Toolkit): boolean;
  /** The attempt was the last one: shows what has waited. */
  release(core: Toolkit): void;
  /** Counts findings that nobody has seen. */
  addUnseen(counts: FindingCounts): void;
  /**
   * Says how many were left out.
   * @param found by the last attempt: a long log is shown in part only.
   */
  end(core: Toolkit, found?: FindingCounts): void;
}

/** Starts with room for each kind. */
export function openAnnotations(): Annotations {
  const count = { error: 0, warning: 0, notice: 0 };
  let waiting: Finding[] | undefined;
  const show = (finding: Finding, core: Toolkit): void =>
    core[finding.level](messageOf(finding), propertiesOf(finding));
  return {
    startOver(isLast) {
      for (const level of FINDING_LEVELS) count[level] = 0;
      waiting = isLast ? undefined : [];
    },
    add(finding, core) {
      count[finding.level] += 1;
      if (count[finding.level] > MAX_ANNOTATIONS) return false;
      if (waiting === undefined) show(finding, core);
      else waiting.push(finding);
      return waiting === undefined;
    },
    release(core) {
      for (const finding of waiting ?? []) show(finding, core);
      waiting = undefined;
    },
    addUnseen(counts) {
      for (const level of FINDING_LEVELS) count[level] += counts[level];
    },
    end(core, found = count) {
      for (const level of FINDING_LEVELS) {
        const all = Math.max(count[level], found[level]);
        const more = all - Math.min(count[level], MAX_ANNOTATIONS);
        if (more > 0) {
          core[level](
            `and ${more} more of this kind: see \`findings.json\` in \`record-dir\``,
          );
        }
      }
    },
  };
}

function messageOf({ message }: Finding): string {
  const text = inertText(message);
  return text.length > MAX_MESSAGE_LENGTH
    ? `${text.slice(0, MAX_MESSAGE_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
    : text;
}

/** The toolkit escapes what would end a property. */
function propertiesOf(finding: Finding): object {
  const { file, line, endLine, column, rule, title } = finding;
  const name = title ?? rule;
  // GitHub takes no columns of a finding that goes over several lines.
  const isOneLine = endLine === undefined || endLine === line;
  return {
    ...(name !== undefined && { title: oneLine(name) }),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { startLine: line }),
    ...(line !== undefined && endLine !== undefined && { endLine }),
    ...(line !== undefined &&
      isOneLine &&
      column !== undefined && { startColumn: column }),
  };
}

function oneLine(text: string): string {
  return withoutCommandMarks(withoutControls(text));
}
