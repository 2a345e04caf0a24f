import { withoutControls } from '../definition/without-controls';

/** Text that may quote a plugin: no line of it acts on a terminal. */
export function inertText(text: string): string {
  return text
    .split(/\r\n|[\r\n]/)
    .map(withoutControls)
    .join('\n');
}

/** The same as one line. */
export function inertLine(text: string): string {
  return inertText(text).replaceAll('\n', ' ');
}
