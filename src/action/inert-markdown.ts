import { withoutControls } from './inert-text';

/** Text of a plugin in the HTML of a summary, of which Markdown reads nothing. */
export function escapeHtml(text: string): string {
  return withoutControls(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[|*_`~[\]!\\]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A code span of HTML: Markdown inside it is not read. */
export function code(text: string): string {
  return `<code>${escapeHtml(text)}</code>`;
}
