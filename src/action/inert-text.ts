/**
 * Control characters, and the invisible format characters that reorder or hide
 * text; the tab stays.
 */
const UNSAFE = /[^\P{Cc}\t]|[\p{Cf}\p{Zl}\p{Zp}]/gu;

/** One line that no log viewer acts on: every control character is escaped. */
export function withoutControls(line: string): string {
  return line.replace(UNSAFE, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x100
      ? `\\x${code.toString(16).padStart(2, '0')}`
      : `\\u{${code.toString(16)}}`;
  });
}

/**
 * A line of the plugin as the log shows it, and as the runner cannot act on it:
 * it never starts with `::` (the prefix), and holds no `##[` anywhere, the two
 * forms of a workflow command
 * (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs).
 */
export function inertLine(line: string): string {
  return `│ ${withoutControls(line).replaceAll('##[', '#​#[')}`;
}

/** Text of ours that may quote a plugin: every line of it made inert. */
export function inertText(text: string): string {
  return text
    .split(/\r\n|[\r\n]/)
    .map((line) => withoutControls(line).replaceAll('##[', '#​#['))
    .join('\n');
}
