import { withoutCommandMarks } from '../definition/without-command-marks';
import { withoutControls } from '../definition/without-controls';

export { withoutControls };

/**
 * A line of the plugin as the log shows it, and as the runner cannot act on it:
 * it never starts with `::` (the prefix), and holds no `##[` anywhere, the two
 * forms of a workflow command
 * (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs).
 */
export function inertLine(line: string): string {
  return `│ ${withoutCommandMarks(withoutControls(line))}`;
}

/** Text of ours that may quote a plugin: every line of it made inert. */
export function inertText(text: string): string {
  return text
    .split(/\r\n|[\r\n]/)
    .map((line) => withoutCommandMarks(withoutControls(line)))
    .join('\n');
}
