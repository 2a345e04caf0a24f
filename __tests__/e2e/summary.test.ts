import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  drawCharts,
  SUMMARY_STYLE,
  summaryHtml,
} from '../../scripts/summary-page.mjs';
import { summaryMarkdown } from '../../src/action/summary';
import { aRecord } from '../fakes/values';
import { leavesNothingBehind, REPOSITORY, step, TEST_PLUGINS } from './action';
import { aBrowser, pictureFile } from './browser';
import { CLI } from './cli';

leavesNothingBehind();
const browser = aBrowser();

/** A page with the summary as GitHub shows it, before the charts. */
async function show(
  markdown: string,
): ReturnType<ReturnType<typeof aBrowser>['open']> {
  const watched = await browser.open({ viewport: { width: 900, height: 900 } });
  await watched.page.setContent(
    `<style>${SUMMARY_STYLE}</style><article class="summary">${summaryHtml(markdown)}</article>`,
  );
  return watched;
}

/** An expression of the browser. */
const tagsOf = (selector: string): string =>
  `[...document.querySelectorAll('${selector}')].map(({ tagName }) => tagName)`;

test('Mermaid draws every chart of a real run', async () => {
  const { summary } = await step({
    plugin: 'grow',
    'plugins-dir': TEST_PLUGINS,
  });
  const { page, messages, requests } = await show(summary);
  const fences = page.locator('code.language-mermaid');
  expect(await fences.count()).toBe(3);
  expect(await drawCharts(page)).toEqual(['', '', '']);
  const charts = await page.locator('.mermaid svg').allTextContents();
  expect(charts[0]).toMatch(/run \d\.\d\d s[^]*Phases/);
  expect(charts[1]).toContain('Memory in MiB, and its limit of 128 MiB');
  expect(charts[2]).toContain('CPU in % of the limit of 1 CPU');
  for (const path of await page
    .locator('.mermaid svg .line-plot-0 path')
    .all()) {
    expect((await path.boundingBox())?.width).toBeGreaterThan(200);
  }
  const rows = await page.locator('table tr').allInnerTexts();
  expect(rows.join('\n')).toMatch(
    /Duration\s+\d\.\d\d s: .*run \d\.\d\d s.*\nPeak memory\s+█+░+ (at least )?[\d.]+ MiB of 128 MiB\n/,
  );
  expect(await page.locator('details').count()).toBe(2);
  expect({ messages, requests }).toEqual({ messages: [], requests: [] });
  await page.screenshot({ path: pictureFile('summary'), fullPage: true });
});

test('what a plugin prints stays text in the rendered summary', async () => {
  const { summary } = await step({
    plugin: 'hostile-page',
    'plugins-dir': TEST_PLUGINS,
  });
  const { page, messages, requests } = await show(summary);
  expect(await page.evaluate(tagsOf('article > *'))).toEqual([
    'H3',
    'PRE',
    'TABLE',
    'DETAILS',
    'DETAILS',
  ]);
  expect(await page.locator('script, img').count()).toBe(0);
  expect({ messages, requests }).toEqual({ messages: [], requests: [] });
});

const HOSTILE =
  '</code></details><script>pwned=1</script><img src=//x onerror=pwned=1>|a|`b`**c**[f](//x)![h](//x)\\\r\n# heading\n```\n<b>';

test('whatever the words are, the elements are ours', async () => {
  const record = aRecord({
    plugin: HOSTILE,
    image: HOSTILE,
    execution_id: HOSTILE,
    error: HOSTILE,
    warnings: [HOSTILE],
  });
  const { page, messages, requests } = await show(
    summaryMarkdown(record, HOSTILE, {
      reproduce: HOSTILE,
      reproduceCli: HOSTILE,
    }),
  );
  const elements = await page.evaluate<string[]>(tagsOf('article *'));
  expect([...new Set(elements)].sort()).toEqual(
    'BLOCKQUOTE CODE DETAILS H3 P PRE SUMMARY TABLE TBODY TD TH THEAD TR'.split(
      ' ',
    ),
  );
  expect(await page.locator('table tr').count()).toBe(7);
  expect(await page.locator('h3').innerText()).toContain('<script>');
  expect(await page.locator('details pre').allTextContents()).toEqual([
    expect.stringContaining('\n# heading\n```\n<b>\n'),
    expect.stringContaining('\n# heading\n```\n<b>\n'),
    expect.stringContaining('\n# heading\n```\n<b>\n'),
  ]);
  expect({ messages, requests }).toEqual({ messages: [], requests: [] });
});

test('each command that it gives does the same by hand', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'plugin-runner-e2e-'));
  try {
    writeFileSync(join(directory, 'input.json'), '{}');
    const { summary, outputs } = await step({
      plugin: 'greet',
      'plugins-dir': TEST_PLUGINS,
      env: 'GREETING=good day',
      secrets: 'API_TOKEN=correct-horse-battery',
    });
    const commands = [...summary.matchAll(/```sh\n([^]*?)\n```/g)];
    expect(commands).toHaveLength(2);
    for (const [, command = ''] of commands) {
      const isCli = command.startsWith('plugin-runner ');
      const printed = execFileSync(
        'sh',
        [
          '-c',
          command
            .replace(/^plugin-runner/, '"$NODE" "$CLI"')
            .replace('--input-file input.json', '--input-file "$INPUT"'),
        ],
        {
          // The plugins are where the definition is; docker needs the input only.
          cwd: isCli ? REPOSITORY : directory,
          env: {
            ...process.env,
            NODE: process.execPath,
            CLI,
            INPUT: join(directory, 'input.json'),
            PLUGIN_RUNNER_RECORDS_DIR: join(directory, 'records'),
            GREETING: 'good day',
            API_TOKEN: 'correct-horse-battery',
          },
        },
      );
      expect(printed.toString()).toBe(outputs['output']);
      expect(JSON.parse(printed.toString())).toEqual({
        greeting: 'good day',
        secret_length: 21,
      });
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});
