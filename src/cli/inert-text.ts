import { withoutCommandMarks } from '../definition/without-command-marks';
import { withoutControls } from '../definition/without-controls';

/** Nothing that is seen, and enough that a runner does not know a command. */
const BREAK = '\u200b';
/** Behind white space, and marks that a comparison by culture passes over. */
const LEADING_COLONS = /^([\s\p{Mn}]*:):/u;

/**
 * Text that may quote a plugin: no line of it acts on a terminal, nor on the
 * runner of a workflow, which reads both streams of a `run:` step for workflow
 * commands: `::` at the start of a line, behind white space too, and `##[`
 * anywhere (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs).
 */
export function inertText(text: string): string {
  return text
    .split(/\r\n|[\r\n]/)
    .map((line) => withoutCommands(withoutControls(line)))
    .join('\n');
}

/** The same as one line. */
export function inertLine(text: string): string {
  return inertText(text).replaceAll('\n', ' ');
}

function withoutCommands(line: string): string {
  return withoutCommandMarks(line.replace(LEADING_COLONS, `$1${BREAK}:`));
}
