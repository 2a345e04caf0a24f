import { withoutControls } from './inert-text';

/** Text of a plugin in the HTML of a summary, of which Markdown reads nothing. */
export function escapeHtml(text: string): string {
  return (
    withoutControls(text)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replace(/[|*_`~[\]!\\]/g, entity)
      // What GitHub would make links of, unasked.
      .replace(/:(?=\/\/)|(?<=www)\./gi, entity)
  );
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** A code span of HTML; Markdown inside it is read, so none is left. */
export function code(text: string): string {
  return `<code>${escapeHtml(text)}</code>`;
}
