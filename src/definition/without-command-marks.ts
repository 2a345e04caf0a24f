/**
 * A line in which a workflow runner finds no `##[`, one of the two forms of its
 * commands, which acts anywhere in a line: a character that nobody sees parts it
 * (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs).
 */
export function withoutCommandMarks(line: string): string {
  return line.replaceAll('##[', '#\u200b#[');
}
