import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { leavesNothingBehind, step, TEST_PLUGINS } from './action';
import { aBrowser, pictureFile, type WatchedPage } from './browser';

leavesNothingBehind();
const browser = aBrowser();

/** RUNNER_TEMP of one job, which its steps share. */
const temp = mkdtempSync(join(tmpdir(), 'plugin-runner-e2e-'));
afterAll(() => rmSync(temp, { recursive: true, force: true }));

const HOSTILE = `"'></pre></details></style></svg><script>pwned=1</script><img src=//pwned.example onerror=pwned=1>\u001b[2J\u202e`;

/** What a run leaves that was killed, of a plugin that means no good. */
function plantHostileRecord(): void {
  const directory = join(temp, 'plugin-runner', 'planted');
  mkdirSync(directory, { recursive: true });
  const put = (name: string, value: unknown): void =>
    writeFileSync(join(directory, name), JSON.stringify(value));
  put('execution.json', {
    record_version: 1,
    execution_id: HOSTILE,
    plugin: HOSTILE,
    status: 'running',
    image: HOSTILE,
    error: HOSTILE,
    warnings: [HOSTILE],
    states: [{ state: 'resolve', at: new Date().toISOString(), ms: 0 }],
    sandbox: { user: HOSTILE },
    findings: { error: 1, warning: 0, notice: 0 },
  });
  put('findings.json', [{ level: 'error', message: HOSTILE, file: HOSTILE }]);
  put('artifacts.json', [{ path: HOSTILE, bytes: 1, sha256: HOSTILE }]);
  put('shown.json', {
    output: HOSTILE,
    reproduce: HOSTILE,
    reproduce_cli: HOSTILE,
  });
  writeFileSync(join(directory, 'stderr.log'), HOSTILE);
  mkdirSync(join(temp, 'plugin-runner', 'broken'));
  writeFileSync(join(temp, 'plugin-runner', 'broken', 'execution.json'), '{"');
}

/** The report of a job of some steps, as its last step wrote it. */
async function reportOfJob(): Promise<string> {
  plantHostileRecord();
  const plugins = { 'plugins-dir': TEST_PLUGINS };
  await step({ plugin: 'grow', ...plugins }, { temp });
  const quiet = await step({ plugin: 'hostile-page', ...plugins }, { temp });
  expect(quiet.outputs['report-file']).toBeUndefined();
  const last = await step(
    { plugin: 'flaky', ...plugins, report: 'true' },
    { temp },
  );
  const file = last.outputs['report-file'] ?? '';
  expect(file).toBe(join(temp, 'plugin-runner', 'report.html'));
  expect(last.log).not.toContain('::warning::');
  return pathToFileURL(file).href;
}

/** Nothing ran in it, and nobody was asked for anything. */
async function expectInert(watched: WatchedPage, url: string): Promise<void> {
  const { page, messages, requests } = watched;
  expect(messages).toEqual([]);
  expect(requests).toEqual([url]);
  const found = await page.evaluate(`({
    pwned: typeof pwned,
    active: document.querySelectorAll('script, img, iframe, object, form').length,
    handlers: [...document.querySelectorAll('*')].filter((element) =>
      [...element.attributes].some(({ name }) => name.startsWith('on'))).length,
  })`);
  expect(found).toEqual({ pwned: 'undefined', active: 0, handlers: 0 });
}

test('a browser shows the executions of a job, and does nothing else', async () => {
  const url = await reportOfJob();
  const watched = await browser.open({
    viewport: { width: 1100, height: 900 },
    colorScheme: 'light',
  });
  const { page } = watched;
  await page.goto(url);
  expect(await page.title()).toBe(
    '4 executions, 3 did not succeed – plugin-runner',
  );
  const cards = await page.locator('article').allInnerTexts();
  expect(cards).toHaveLength(4);
  const [planted, grow, hostile, flaky] = cards;
  expect(planted).toContain('did not end');
  expect(planted).toContain('<script>pwned=1</script>');
  expect(grow).toMatch(/grow\s+succeeded/);
  expect(grow).toMatch(/Peak memory\s+(at least )?\d+(\.\d)? MiB\s+of 128 MiB/);
  expect(hostile).toMatch(/plugin failed/);
  expect(flaky).toContain('2 attempts');

  // Charts that have an extent, and a bar of each execution.
  const curves = page.locator('article:nth-of-type(2) path.line');
  expect(await curves.count()).toBe(2);
  for (const curve of await curves.all()) {
    expect((await curve.boundingBox())?.width).toBeGreaterThan(200);
  }
  expect(await page.locator('.timeline a.row .bar').count()).toBe(4);

  // By keyboard: to the first execution, and into what is folded.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(page.url()).toBe(`${url}#execution-1`);
  await page.locator('article:nth-of-type(3) summary').first().focus();
  await page.keyboard.press('Enter');
  expect(
    await page.locator('article:nth-of-type(3) pre').nth(1).innerText(),
  ).toContain('<img src=//pwned.example onerror=pwned=1>');
  await expectInert(watched, url);
  await page.screenshot({ path: pictureFile('report'), fullPage: true });
});

test.each([
  ['dark', { colorScheme: 'dark', viewport: { width: 1100, height: 900 } }],
  ['narrow', { viewport: { width: 360, height: 800 } }],
  ['without-scripts', { javaScriptEnabled: false }],
] as const)('%s', async (name, options) => {
  const url = pathToFileURL(join(temp, 'plugin-runner', 'report.html')).href;
  const { page, messages, requests } = await browser.open(options);
  await page.goto(url);
  expect(await page.locator('article').count()).toBe(4);
  // Nothing is wider than the page; a table scrolls in its own place.
  const excess = await page.evaluate<number>(
    'document.documentElement.scrollWidth - innerWidth',
  );
  expect(excess).toBeLessThanOrEqual(0);
  expect({ messages, requests }).toEqual({ messages: [], requests: [url] });
  await page.screenshot({
    path: pictureFile(`report-${name}`),
    fullPage: true,
  });
});

test('a secret is in no part of it', async () => {
  const secret = 'correct-horse-battery';
  const { outputs } = await step({
    plugin: 'leak-secret',
    'plugins-dir': TEST_PLUGINS,
    secrets: `API_TOKEN=${secret}`,
    report: 'true',
  });
  const page = readFileSync(outputs['report-file'] ?? '', 'utf8');
  expect(page).toContain('plain ***');
  expect(page).toContain('--env API_TOKEN \\\n');
  expect(page).not.toContain(secret);
  expect(page).not.toContain(Buffer.from(secret).toString('base64'));
});

test('steps that write it at the same time do not spoil it', async () => {
  const inputs = { plugin: 'quick', 'plugins-dir': TEST_PLUGINS };
  const job = join(temp, 'parallel');
  const steps = await Promise.all(
    [1, 2, 3].map(() => step({ ...inputs, report: 'true' }, { temp: job })),
  );
  const [file = ''] = new Set(steps.map((it) => it.outputs['report-file']));
  expect(readFileSync(file, 'utf8')).toMatch(
    /^<!doctype html>[^]*<\/html>\s*$/,
  );
  expect(
    readdirSync(join(job, 'plugin-runner')).filter((name) =>
      name.includes('.'),
    ),
  ).toEqual(['report.html']);
});
