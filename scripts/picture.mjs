/**
 * Draws the pictures of docs/images/ from real runs of the committed action:
 * the log and the summary of a step, a summary with charts, the report, and the
 * page of the server.
 * `node scripts/picture.mjs`.
 *
 * Needs git, a Docker Engine, pngquant and Chromium, and for the same look the
 * fonts of the Debian packages fonts-inter, fonts-dejavu-core and
 * fonts-noto-color-emoji.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
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
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { ensureChromium, startChromium } from './chromium.mjs';
import { ensureEngine } from './engine.mjs';
import { ensureImages } from './images.mjs';
import { ensureNode24 } from './node24.mjs';
import { ROOT, run } from './process.mjs';
import { parseAction, runStep } from './runner-step.mjs';
import { SUMMARY_STYLE, drawCharts, summaryHtml } from './summary-page.mjs';

const WIDTH = 900;
const MAX_BYTES = 250_000;

const ACTION = 'org/plugin-runner@v1';
const JOB = 'scan';

/** The steps of the job: the last one writes the report. */
const STEPS = [
  {
    plugin: 'shell_scan',
    input:
      '{"paths": ["plugins/shell_scan/fixtures/findings/**"], "fail_on": null}',
  },
  { plugin: 'train_model', 'plugins-dir': 'more' },
  {
    plugin: 'train_model',
    'plugins-dir': 'more',
    timeout: '1s',
    'fail-on-error': 'false',
  },
  {
    plugin: 'reverse_message_task',
    input: '{"message": "hello world", "id": 123}',
    report: 'true',
  },
];

/** A plugin that runs long enough for a curve. */
const TRAIN_MODEL = {
  id: 'train_model',
  image: 'plugin-runner-test/python:1',
  entrypoint: ['python3', '-c'],
  command: [
    `import json, sys, time
kept = []
for epoch in range(16):
    kept.append(bytearray((6 if epoch < 9 else 1) * 2**20))
    until = time.monotonic() + (0.2 if epoch % 4 else 0.08)
    while time.monotonic() < until: pass
    time.sleep(0.08)
    print(f"epoch {epoch}", file=sys.stderr, flush=True)
json.dump({"epochs": 16}, sys.stdout)`,
  ],
  resource_limits: { cpu: '1', memory: '96Mi' },
};
const escapeHtml = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const workspaceOf = (scratch) => path.join(scratch, 'workspace');

/** Runs the steps in a checkout of the last commit, as a workflow would. */
async function realSteps(scratch) {
  const log = (line) => console.log(line);
  await ensureEngine({ log });
  await ensureImages({ log });
  const workspace = workspaceOf(scratch);
  const archive = path.join(scratch, 'commit.tar');
  await mkdir(path.join(workspace, 'more'), { recursive: true });
  await run(['git', 'archive', '--output', archive, 'HEAD'], { cwd: ROOT });
  await run(['tar', '-xf', archive, '-C', workspace]);
  await writeFile(
    path.join(workspace, 'more', 'train_model.json'),
    JSON.stringify(TRAIN_MODEL),
  );
  const contract = parseAction(
    await readFile(path.join(workspace, 'action.yml'), 'utf8'),
  );
  const runs = [];
  for (const inputs of STEPS) {
    const step = await runStep({
      action: workspace,
      workspace,
      temp: path.join(scratch, 'temp'),
      node: await ensureNode24(),
      inputs,
      env: { GITHUB_WORKFLOW: 'CI', GITHUB_JOB: JOB },
    });
    await step.cleanUp();
    if (step.exitCode !== 0) throw new Error(`the step failed:\n${step.log}`);
    runs.push({
      ...step,
      inputs: { ...inputs, ...defaults(contract, inputs) },
    });
  }
  return runs;
}

/** The inputs that the runner adds; it prints what is not empty. */
const defaults = ({ inputs }, given) =>
  Object.fromEntries(
    Object.entries(inputs).filter(
      ([name, value]) => !(name in given) && value !== '',
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
.summary { margin-top: 16px; border-color: #d1d9e0; }
.summary header {
  padding: 10px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0;
  font-weight: 600;
}
.summary article { padding: 16px 24px 20px; }
`;

const summarySection = (markdown) => `<section class="summary">
<header>${JOB} summary</header>
<article>${summaryHtml(markdown)}</article>
</section>`;

const pageHtml = (...sections) => `<!doctype html>
<html><head><meta charset="utf-8"><style>${STYLE}${SUMMARY_STYLE}</style></head><body>
${sections.join('\n')}
</body></html>`;

// ---------------------------------------------------------------- the pictures

/** A picture lasts: nothing of this machine belongs in it. */
function withoutPlaces(text, places) {
  for (const place of places) {
    if (text.includes(place)) throw new Error(`the page shows ${place}`);
  }
  return text;
}

/** Draws a page up to a height, of which `prepare` makes what is to be seen. */
async function draw(browser, picture, scratch, prepare, maxHeight = 3000) {
  const context = await browser.newContext({
    viewport: { width: WIDTH, height: 100 },
    deviceScaleFactor: 2,
    colorScheme: 'light',
  });
  const page = await context.newPage();
  await prepare(page);
  withoutPlaces(await page.innerText('body'), [scratch, ROOT]);
  const screenshot = path.join(scratch, 'page.png');
  const { height } = await page.locator('body').boundingBox();
  await page.screenshot({
    path: screenshot,
    fullPage: true,
    omitBackground: true,
    clip: { x: 0, y: 0, width: WIDTH, height: Math.min(height, maxHeight) },
  });
  await context.close();
  const file = path.join(ROOT, picture);
  await mkdir(path.dirname(file), { recursive: true });
  const quantize = ['pngquant', '--force', '--strip', '--nofs', '--speed', '1'];
  await run([...quantize, '--output', file, '256', screenshot]);
  const { size } = await stat(file);
  console.log(`wrote ${picture}: ${size} bytes`);
  if (size > MAX_BYTES) throw new Error(`it has more than ${MAX_BYTES} bytes`);
}

// -------------------------------------------------------------------- the server

/** Serves the plugins of the steps while something is done. */
async function withServer(scratch, work) {
  const args = ['--plugins-dir', 'plugins', '--plugins-dir', 'more'];
  const records = ['--records-dir', path.join(scratch, 'records')];
  const server = spawn(
    process.execPath,
    ['dist/cli/index.js', 'serve', '--no-auth', ...args, ...records],
    { cwd: workspaceOf(scratch), stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const ended = once(server, 'close');
  try {
    const lines = createInterface({ input: server.stdout });
    const [line] = await Promise.race([
      once(lines, 'line'),
      ended.then(() => {
        throw new Error('the server did not start');
      }),
    ]);
    await work(JSON.parse(line).url);
  } finally {
    server.kill();
    await ended;
  }
}

/** Runs a plugin in the page, and waits for what it shows then. */
async function runInPage(page, url, plugin) {
  await page.goto(`${url}/#/plugins/${plugin}`);
  await page.getByRole('button', { name: 'Run' }).click();
  await page.locator('.card.good').waitFor();
  await page.locator('.chart.cpu').waitFor();
  await page.locator('pre.output').waitFor();
}

const scratch = await mkdtemp(path.join(tmpdir(), 'picture-'));
const browser = await startChromium(await ensureChromium());
try {
  const runs = await realSteps(scratch);
  const [scan] = runs.filter(({ inputs }) => inputs.plugin === 'shell_scan');
  const [train] = runs.filter(({ inputs }) => inputs.plugin === 'train_model');
  await draw(browser, 'docs/images/step.png', scratch, async (page) => {
    await page.setContent(
      pageHtml(logHtml(scan), summarySection(scan.summary)),
    );
    await page.locator('summary').first().click();
  });
  await draw(browser, 'docs/images/summary.png', scratch, async (page) => {
    await page.setContent(pageHtml(summarySection(train.summary)));
    await drawCharts(page);
  });
  const report = pathToFileURL(runs.at(-1).outputs['report-file']).href;
  await draw(
    browser,
    'docs/images/report.png',
    scratch,
    (page) => page.goto(report),
    1240,
  );
  await withServer(scratch, (url) =>
    draw(browser, 'docs/images/page.png', scratch, (page) =>
      runInPage(page, url, 'train_model'),
    ),
  );
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await browser.close();
  await rm(scratch, { recursive: true, force: true });
}
