/**
 * A job summary as GitHub shows it: GitHub-flavoured Markdown, whose Mermaid
 * blocks become charts. Pages of a browser, for tests and pictures.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import MarkdownIt from 'markdown-it';

/** The whole of Mermaid as one script for a page. */
const MERMAID = path.join(
  path.dirname(createRequire(import.meta.url).resolve('mermaid/package.json')),
  'dist/mermaid.min.js',
);

/** What GitHub's own sheet says of the elements that a summary uses. */
export const SUMMARY_STYLE = `
.summary { background: #fff; color: #1f2328; font: 14px/1.5 Inter, 'Noto Sans', 'Noto Color Emoji', sans-serif; }
.summary h3 { font-size: 18px; font-weight: 600; line-height: 1.25; margin: 0 0 14px; }
.summary code, .summary pre { font-family: 'DejaVu Sans Mono', 'Noto Color Emoji', monospace; }
.summary code { background: #818b981f; border-radius: 6px; padding: 3px 6px; font-size: 12px; -webkit-box-decoration-break: clone; }
.summary h3 code { font-size: 16px; font-weight: 600; }
.summary pre code { background: none; padding: 0; }
.summary td:first-child { white-space: nowrap; }
.summary table { border-collapse: collapse; margin-bottom: 14px; }
.summary th, .summary td { border: 1px solid #d1d9e0; padding: 4px 13px; text-align: left; }
.summary th { font-weight: 600; }
.summary tbody tr:nth-child(even) { background: #f6f8fa; }
.summary blockquote { border-left: 4px solid #d1d9e0; padding: 0 14px; margin: 0 0 14px; color: #59636e; }
.summary summary { margin-bottom: 10px; }
.summary pre { background: #f6f8fa; border-radius: 6px; padding: 14px 16px; margin: 0 0 14px; overflow: auto; font-size: 12px; line-height: 1.45; }
.summary .mermaid { margin-bottom: 14px; }
.summary .mermaid svg { max-height: 260px; }
`;

/** The HTML that GitHub makes of a summary, before it draws charts. */
export function summaryHtml(markdown) {
  return new MarkdownIt({ html: true }).render(markdown);
}

/**
 * Draws the Mermaid blocks of a page.
 * @param page of playwright; its content policy must allow scripts.
 * @returns how each block went: its error, or an empty text.
 */
export async function drawCharts(page) {
  await page.addScriptTag({ path: MERMAID });
  return page.evaluate(async () => {
    const { document, mermaid } = globalThis;
    mermaid.initialize({ startOnLoad: false, suppressErrorRendering: true });
    const results = [];
    const blocks = document.querySelectorAll('code.language-mermaid');
    for (const [at, block] of blocks.entries()) {
      try {
        const { svg } = await mermaid.render(`chart${at}`, block.textContent);
        const figure = document.createElement('div');
        figure.className = 'mermaid';
        figure.innerHTML = svg;
        block.parentElement.replaceWith(figure);
        results.push('');
      } catch (error) {
        results.push(String(error));
      }
    }
    return results;
  });
}
