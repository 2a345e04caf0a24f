import type { LocatedFault } from '../definition/located-fault';
import { showPath } from '../definition/show-path';
import { withoutCommandMarks } from '../definition/without-command-marks';
import { withoutControls } from '../definition/without-controls';
import { inertText } from './inert-text';
import type { Paint } from './paint';

/** `plugins/a.yaml:3:5: error: /image: what is wrong [rule]`, as editors read it. */
export function faultLine(
  { file, position, pointer, message, rule }: LocatedFault,
  cwd: string,
  paint: Paint,
): string {
  const at = position ? `:${position.line}:${position.column}` : '';
  const place = paint.bold(`${inertText(showPath(file, cwd))}${at}`);
  const text = pointer === '' ? message : `${pointer}: ${message}`;
  return `${place}: ${paint.red('error')}: ${inertText(text)} ${paint.dim(`[${rule}]`)}`;
}

/**
 * A workflow command that makes an annotation of it
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands).
 * @param root absolute path that GitHub's paths are relative to.
 */
export function faultCommand(
  { file, position, pointer, message, rule }: LocatedFault,
  root: string,
): string {
  const { line = 1, column = 1 } = position ?? {};
  const properties = {
    file: file.startsWith(`${root}/`) ? file.slice(root.length + 1) : file,
    line: String(line),
    col: String(column),
    title: pointer === '' ? rule : `${pointer} (${rule})`,
  };
  const list = Object.entries(properties)
    .map(([name, value]) => `${name}=${escapeProperty(value)}`)
    .join(',');
  return `::error ${list}::${escapeData(message)}`;
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** No line of it can be another command. */
function escapeData(text: string): string {
  const escaped = text
    .split(/\r\n|[\r\n]/)
    .map((line) => withoutControls(line).replaceAll('%', '%25'))
    .join('%0A');
  return withoutCommandMarks(escaped);
}
