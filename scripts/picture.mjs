/**
 * Draws docs/images/step.png, the log and the summary of a step, from a real
 * run of the committed action: `node scripts/picture.mjs`.
 *
 * Needs git, a Docker Engine, pngquant and Chromium (CHROMIUM names its
 * program, if it is none of those below), and for the same look the fonts of
 * the Debian packages fonts-inter, fonts-dejavu-core and fonts-noto-color-emoji.
 */
import {
  mkdir,
  mkdtemp,
  readFile,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureEngine } from './engine.mjs';
import { ensureImages } from './images.mjs';
import { ensureNode24 } from './node24.mjs';
import { ROOT, attempt, run } from './process.mjs';
import { parseAction, runStep } from './runner-step.mjs';

const PICTURE = 'docs/images/step.png';
const WIDTH = 900;
const MAX_BYTES = 250_000;

const ACTION = 'org/plugin-runner@v1';
const JOB = 'scan';
const INPUTS = {
  plugin: 'shell_scan',
  input:
    '{"paths": ["plugins/shell_scan/fixtures/findings/**"], "fail_on": null}',
};
const escapeHtml = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Runs the step in a checkout of the last commit, as a workflow would. */
async function realStep(scratch) {
  const log = (line) => console.log(line);
  await ensureEngine({ log });
  await ensureImages({ names: [INPUTS.plugin], log });
  const workspace = path.join(scratch, 'workspace');
  const archive = path.join(scratch, 'commit.tar');
  await mkdir(workspace);
  await run(['git', 'archive', '--output', archive, 'HEAD'], { cwd: ROOT });
  await run(['tar', '-xf', archive, '-C', workspace]);
  const step = await runStep({
    action: workspace,
    workspace,
    temp: path.join(scratch, 'temp'),
    node: await ensureNode24(),
    inputs: INPUTS,
  });
  await step.cleanUp();
  if (step.exitCode !== 0) throw new Error(`the step failed:\n${step.log}`);
  const contract = parseAction(
    await readFile(path.join(workspace, 'action.yml'), 'utf8'),
  );
  return { ...step, inputs: { ...INPUTS, ...defaults(contract) } };
}

/** The inputs that the runner adds; it prints what is not empty. */
const defaults = ({ inputs }) =>
  Object.fromEntries(
    Object.entries(inputs).filter(
      ([name, value]) => !(name in INPUTS) && value !== '',
    ),
  );

// --------------------------------------------------------------------- the log

/** `%0A` and its like, as the runner undoes them. */
const unescapeCommand = (text) =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');

/** The lines of a step's log as GitHub shows them. */
function logLines({ log, inputs }) {
  const lines = [
    { kind: 'group', text: `Run ${ACTION}` },
    { text: 'with:', isInner: true },
    ...Object.entries(inputs).map(([name, value]) => ({
      text: `  ${name}: ${value}`,
      isInner: true,
    })),
  ];
  let isInner = false;
  for (const line of log.trimEnd().split('\n')) {
    const [, command, data] = /^::(\w+)(?: [^:]*)?::(.*)$/.exec(line) ?? [];
    const text = unescapeCommand(data ?? '');
    switch (command) {
      case undefined:
        lines.push({ text: line, isInner });
        break;
      case 'group':
        lines.push({ kind: 'group', text });
        isInner = true;
        break;
      case 'endgroup':
        isInner = false;
        break;
      case 'notice':
      case 'warning':
      case 'error':
        lines.push({ kind: command, text, isInner });
        break;
      case 'debug': // shown in a run with debug logging only
      case 'add-mask':
        break;
      default:
        throw new Error(`the log has a command of a new kind: ${line}`);
    }
  }
  return lines;
}

function logHtml(step) {
  const lines = logLines(step).map(({ kind = 'plain', text, isInner }) => {
    const word = { notice: 'Notice', warning: 'Warning', error: 'Error' }[kind];
    const label = word ? `<b>${word}:</b> ` : '';
    const fold = kind === 'group' ? '<i class="fold"></i>' : '';
    const classes = `${kind}${isInner ? ' inner' : ''}`;
    return `<li class="${classes}"><span>${fold}${label}${escapeHtml(text)}</span></li>`;
  });
  return `<section class="log">
<header><i class="fold"></i>${CHECK}<b>Run ${ACTION}</b><time>${Math.round(step.durationMs / 1000)}s</time></header>
<ol>${lines.join('\n')}</ol>
</section>`;
}

// ----------------------------------------------------------------- the summary

/** Just the Markdown that src/action/summary.ts writes. */
function markdownHtml(markdown) {
  const html = [];
  const lines = markdown.split('\n');
  const takeWhile = (test) => {
    const taken = [];
    while (lines.length > 0 && test(lines[0])) taken.push(lines.shift());
    return taken;
  };
  while (lines.length > 0) {
    const line = lines.shift();
    const [, marks] = /^(`{3,})/.exec(line) ?? [];
    if (marks) {
      const text = takeWhile((each) => each !== marks).join('\n');
      lines.shift();
      html.push(`<pre>${escapeHtml(text)}</pre>`);
    } else if (line.startsWith('### ')) {
      html.push(`<h3>${line.slice(4)}</h3>`);
    } else if (/^\*\*[^*]+\*\*$/.test(line)) {
      html.push(`<p><b>${line.slice(2, -2)}</b></p>`);
    } else if (line.startsWith('> ')) {
      html.push(`<blockquote>${line.slice(2)}</blockquote>`);
    } else if (line.startsWith('|')) {
      const rows = takeWhile((each) => each.startsWith('|'));
      html.push(tableHtml([line, ...rows]));
    } else if (line.startsWith('<details>')) {
      html.push(line.replace('<details>', '<details open>'));
    } else if (line === '</details>') {
      html.push(line);
    } else if (line !== '') {
      throw new Error(`the summary has Markdown of a new kind: ${line}`);
    }
  }
  return html.join('\n');
}

function tableHtml([head, rule, ...rows]) {
  const cells = (line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
  const isLeft = cells(rule).map((cell) => cell.startsWith(':'));
  const row = (line, tag) =>
    `<tr>${cells(line)
      .map((cell, at) => {
        const align = isLeft[at] ? ' align="left"' : '';
        return `<${tag}${align}>${cell}</${tag}>`;
      })
      .join('')}</tr>`;
  return `<table><thead>${row(head, 'th')}</thead><tbody>${rows.map((each) => row(each, 'td')).join('')}</tbody></table>`;
}

// -------------------------------------------------------------------- the page

const CHECK =
  '<svg viewBox="0 0 16 16" width="16" height="16"><path fill="#3fb950" d="M8 16A8 8 0 1 1 8 0a8 8 0 0 1 0 16Zm3.78-9.72a.75.75 0 0 0-1.06-1.06L6.75 9.19 5.28 7.72a.75.75 0 0 0-1.06 1.06l2 2a.75.75 0 0 0 1.06 0Z"/></svg>';

const STYLE = `
* { box-sizing: border-box; margin: 0; padding: 0; }
body {
  width: ${WIDTH}px; padding: 8px;
  font: 14px/1.5 Inter, 'Noto Sans', 'Noto Color Emoji', sans-serif;
}
code, pre, ol { font-family: 'DejaVu Sans Mono', 'Noto Color Emoji', monospace; }
section { border-radius: 10px; overflow: hidden; border: 1px solid; }
.log { background: #0d1117; border-color: #30363d; color: #e6edf3; }
.log header {
  display: flex; align-items: center; gap: 10px;
  padding: 10px 16px; background: #161b22; border-bottom: 1px solid #30363d;
}
.log header b { font-weight: 600; }
.log header time { margin-left: auto; color: #8b949e; font-size: 12px; }
.fold {
  display: inline-block; flex: none; border: 4px solid transparent;
  border-top: 6px solid #8b949e; border-bottom: 0;
}
ol { list-style: none; padding: 8px 0 10px; counter-reset: line; font-size: 12px; line-height: 20px; }
li { display: flex; counter-increment: line; padding-right: 16px; }
li::before {
  content: counter(line); flex: none; width: 44px; padding-right: 14px;
  text-align: right; color: #6e7681;
}
li > span { white-space: pre-wrap; padding-left: 18px; }
li.inner > span { padding-left: 32px; }
li.group > span { padding-left: 0; font-weight: 400; }
li.group .fold { margin: 0 5px 2px; }
li.notice b { color: #58a6ff; }
li.warning { background: #bb800926; }
li.warning b { color: #d29922; }
li.error { background: #f851491f; }
li.error b { color: #ff7b72; }
.summary { margin-top: 16px; background: #fff; border-color: #d1d9e0; color: #1f2328; }
.summary header {
  padding: 10px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0;
  font-weight: 600;
}
.summary article { padding: 16px 24px 20px; }
h3 { font-size: 18px; font-weight: 600; line-height: 1.25; margin-bottom: 14px; }
h3 code { font-size: 16px; font-weight: 600; }
.summary code { background: #818b981f; border-radius: 6px; padding: 3px 6px; -webkit-box-decoration-break: clone; }
td code, th code { font-size: 12px; }
td:first-child { white-space: nowrap; }
table { border-collapse: collapse; margin-bottom: 14px; }
th, td { border: 1px solid #d1d9e0; padding: 4px 13px; }
th { font-weight: 600; }
tbody tr:nth-child(even) { background: #f6f8fa; }
blockquote { border-left: 4px solid #d1d9e0; padding: 0 14px; color: #59636e; margin-bottom: 14px; }
summary { margin-bottom: 10px; }
pre { background: #f6f8fa; border-radius: 6px; padding: 14px 16px; overflow: hidden; font-size: 12px; line-height: 1.45; }
`;

const pageHtml = (step) => `<!doctype html>
<html><head><meta charset="utf-8"><style>${STYLE}</style></head><body>
${logHtml(step)}
<section class="summary">
<header>${JOB} summary</header>
<article>${markdownHtml(step.summary)}</article>
</section>
<script>document.body.dataset.height = document.body.offsetHeight;</script>
</body></html>`;

async function findChromium() {
  const { CHROMIUM } = process.env;
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  for (const name of CHROMIUM ? [CHROMIUM] : names) {
    if ((await attempt([name, '--version'])) !== undefined) return name;
  }
  throw new Error(
    'Chromium is needed: install it (apt-get install chromium pngquant fonts-inter fonts-dejavu-core fonts-noto-color-emoji), or name its program in CHROMIUM.',
  );
}

async function draw(page, scratch) {
  const file = path.join(scratch, 'page.html');
  await writeFile(file, page);
  const browse = [
    await findChromium(),
    '--headless',
    '--no-sandbox', // it reads one page, of our own
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--hide-scrollbars',
    `--user-data-dir=${path.join(scratch, 'profile')}`,
    '--force-device-scale-factor=2',
    '--default-background-color=00000000',
  ];
  const url = pathToFileURL(file).href;
  const dom = await run([
    ...browse,
    `--window-size=${WIDTH},1000`,
    '--dump-dom',
    url,
  ]);
  const [, height] = /data-height="(\d+)"/.exec(dom) ?? [];
  if (!height) throw new Error('Chromium did not lay the page out');
  const screenshot = path.join(scratch, 'page.png');
  await run([
    ...browse,
    `--window-size=${WIDTH},${height}`,
    `--screenshot=${screenshot}`,
    url,
  ]);
  const picture = path.join(ROOT, PICTURE);
  await mkdir(path.dirname(picture), { recursive: true });
  const quantize = ['pngquant', '--force', '--strip', '--nofs', '--speed', '1'];
  await run([...quantize, '--output', picture, '256', screenshot]);
  const { size } = await stat(picture);
  console.log(`wrote ${PICTURE}: ${WIDTH} x ${height}, ${size} bytes`);
  if (size > MAX_BYTES) throw new Error(`it has more than ${MAX_BYTES} bytes`);
}

const scratch = await mkdtemp(path.join(tmpdir(), 'picture-'));
try {
  const page = pageHtml(await realStep(scratch));
  // A picture lasts: nothing of this machine belongs in it.
  for (const place of [scratch, ROOT]) {
    if (page.includes(place)) throw new Error(`the page shows ${place}`);
  }
  await draw(page, scratch);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await rm(scratch, { recursive: true, force: true });
}
