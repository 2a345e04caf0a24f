import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { leftovers } from '../docker/run-plugin';
import { aBrowser, pictureFile, type WatchedPage } from './browser';
import { serve, type Served } from './served';

const browser = aBrowser();
const temp = mkdtempSync(join(tmpdir(), 'plugin-runner-e2e-'));

const HOSTILE = `"'></pre></script></style><script>pwned=1</script><img src=//pwned.example onerror=pwned=1>\u001b[2J\u202e`;

const BUSYBOX = 'plugin-runner-test/busybox:1';
const PYTHON = 'plugin-runner-test/python:1';

/** What the page is looked at with. */
const PLUGINS = [
  {
    id: 'echo',
    name: 'Echo',
    description: 'Gives back its input.',
    version: '1.2.0',
    image: BUSYBOX,
    entrypoint: ['/bin/busybox', 'cat'],
    defaults: { mode: 'quiet' },
    input_schema: {
      type: 'object',
      properties: {
        text: { type: 'string', minLength: 3, description: 'What to echo.' },
        count: { type: 'integer', maximum: 10 },
        loud: { type: 'boolean' },
        mode: { enum: ['quiet', 'loud', null] },
        rows: {
          type: 'array',
          items: {
            type: 'object',
            properties: { 'a/b': { type: 'string', minLength: 2 } },
            required: ['a/b'],
          },
        },
        target: {
          oneOf: [
            { title: 'nobody', type: 'null' },
            {
              title: 'somebody',
              type: 'object',
              properties: { who: { type: 'string' } },
              required: ['who'],
            },
          ],
        },
        labels: {
          type: 'object',
          additionalProperties: { type: 'string' },
        },
      },
      required: ['text', 'count'],
      additionalProperties: false,
    },
  },
  {
    id: 'steps',
    description: 'Takes memory and time, and leaves a file.',
    image: PYTHON,
    entrypoint: ['python3', '-c'],
    command: [
      `import json, os, sys, time
kept = []
for step in range(40):
    kept.append(bytearray(2 * 2**20))
    print("step", step, file=sys.stderr, flush=True)
    until = time.monotonic() + 0.05
    while time.monotonic() < until: pass
    time.sleep(0.2)
with open(os.environ["PLUGIN_OUTPUT_DIR"] + "/a #1?.txt", "w") as file: file.write("left")
json.dump({"steps": 40, "big": 12345678901234567890}, sys.stdout)`,
    ],
    artifacts: { max_files: 4 },
    resource_limits: { cpu: '1', memory: '160Mi' },
  },
  {
    id: 'sleep',
    image: BUSYBOX,
    entrypoint: ['/bin/busybox', 'sh', '-c', 'echo asleep >&2; sleep 600'],
  },
  {
    id: 'hostile',
    name: HOSTILE,
    description: HOSTILE,
    image: BUSYBOX,
    entrypoint: ['/bin/busybox', 'sh', '-c', 'tee /dev/stderr'],
    defaults: { [HOSTILE]: HOSTILE },
    input_schema: {
      title: HOSTILE,
      description: HOSTILE,
      type: 'object',
      properties: {
        [HOSTILE]: { type: 'string', title: HOSTILE, description: HOSTILE },
        choice: { enum: [HOSTILE] },
        needed: { type: 'string', description: HOSTILE },
      },
      required: ['needed'],
    },
  },
  {
    id: 'findings',
    description: 'Finds something, and fails.',
    image: BUSYBOX,
    entrypoint: [
      '/bin/busybox',
      'sh',
      '-c',
      'echo "$0" >&2; exit 3',
      JSON.stringify({
        level: 'error',
        message: HOSTILE,
        file: 'src/a.ts',
        line: 3,
      }),
    ],
  },
];

let server: Served;
let before: ReturnType<typeof leftovers>;
const directories = {
  plugins: join(temp, 'plugins.json'),
  records: join(temp, 'records'),
};

beforeAll(async () => {
  before = leftovers();
  const plugins = mkdtempSync(join(temp, 'plugins-'));
  for (const plugin of PLUGINS) {
    writeFileSync(join(plugins, `${plugin.id}.json`), JSON.stringify(plugin));
  }
  directories.plugins = plugins;
  server = await serve([
    '--plugins-dir',
    directories.plugins,
    '--records-dir',
    directories.records,
  ]);
});

afterAll(async () => {
  expect(await server.stop()).toBe(0);
  expect(leftovers()).toEqual(before);
  rmSync(temp, { recursive: true, force: true });
});

/** Opens a place of the page, as who knows the token. */
async function open(
  hash = '#/',
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const watched = await browser.open({
    httpCredentials: { username: 'x', password: server.token },
    viewport: { width: 1100, height: 900 },
    colorScheme: 'light',
    ...options,
  });
  await watched.page.goto(`${server.url}/${hash}`);
  await watched.page.locator('main h1').waitFor();
  return watched;
}

/** Nothing was said on the console, and nobody else was asked for anything. */
function expectQuiet(
  { messages, requests }: WatchedPage,
  allowed?: RegExp,
): void {
  expect(messages.filter((text) => !allowed?.test(text))).toEqual([]);
  expect(requests.filter((it) => !it.startsWith(`${server.url}/`))).toEqual([]);
}

const AXE = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** What axe-core has against the page as it is now. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate<string[]>(`axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  }).then(({ violations }) => violations.map(({ id, nodes }) =>
    id + ': ' + nodes.map(({ html }) => html).join(' ')))`);
}

/** The name of what has the focus, which is to be seen. */
async function focused(page: Page): Promise<string> {
  return page.evaluate<string>(`(() => {
    const { activeElement: element } = document;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const isSeen = outlineStyle !== 'none' && outlineWidth !== '0px';
    const label = element.labels?.[0]?.textContent;
    const name = element.getAttribute('aria-label') ?? label ?? element.textContent;
    return (isSeen ? '' : 'unseen ') + element.localName + ' ' + name.trim();
  })()`);
}

/** Presses Tab until something has the focus, and it has to show that. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (name.test(now)) return;
    passed.push(now);
  }
  throw new Error(`no ${String(name)} among\n${passed.join('\n')}`);
}

/** Waits for the title of the tab; a function in the page would need eval. */
async function untilTitled(page: Page, title: string): Promise<void> {
  while ((await page.title()) !== title) await page.waitForTimeout(20);
}

const status = (page: Page): ReturnType<Page['locator']> =>
  page.locator('.state [role=status]');

test('a plugin is found, filled in, refused, run and read by keyboard alone', async () => {
  const watched = await open();
  const { page } = watched;
  const { keyboard } = page;
  await page.getByText('5 plugins').waitFor();
  expect(await violations(page)).toEqual([]);
  await keyboard.press('Tab');
  expect(await focused(page)).toBe('a Skip to the content');
  await keyboard.press('Enter');
  await tabTo(page, /^input Search/);
  await keyboard.type('GIVES back');
  await page.getByText('1 of 5 plugins').waitFor();
  await tabTo(page, /^a Echo$/);
  await keyboard.press('Enter');
  await page.locator('h1', { hasText: 'Echo' }).waitFor();
  await untilTitled(page, 'Echo – plugin-runner');
  expect(await page.evaluate('document.activeElement.localName')).toBe('h1');
  expect(await violations(page)).toEqual([]);

  // What is no number is told without asking anybody.
  await tabTo(page, /^textarea text required$/);
  await keyboard.type('ab');
  await tabTo(page, /^input count required$/);
  await keyboard.type('many');
  await tabTo(page, /^button Add rows$/);
  await keyboard.press('Enter');
  await tabTo(page, /^button Add to rows$/);
  await keyboard.press('Enter');
  await tabTo(page, /^button Run$/);
  await keyboard.press('Enter');
  const summary = page.locator('[role=alert]');
  expect(await summary.innerText()).toMatch(/\/count must be a number/);
  await tabTo(page, /^button \/count$/);
  await keyboard.press('Enter');
  expect(await focused(page)).toBe('input count required');

  // The server's faults are at their fields.
  await keyboard.press('Control+A');
  await keyboard.type('12');
  await keyboard.press('Control+Enter');
  await page
    .getByText('must NOT have fewer than 3 characters')
    .first()
    .waitFor();
  expect(
    await page.evaluate(`document.activeElement.getAttribute('role')`),
  ).toBe('alert');
  const faults = await page.evaluate<Record<string, string>>(
    `Object.fromEntries([...document.querySelectorAll('[aria-invalid=true]')].map((field) => [
      field.id,
      document.getElementById(field.getAttribute('aria-describedby')).querySelector('.fault').textContent,
    ]))`,
  );
  expect(faults).toEqual({
    'field/text': 'must NOT have fewer than 3 characters',
    'field/count': 'must be <= 10',
    'field/rows/0/a~1b': 'must NOT have fewer than 2 characters',
  });
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: pictureFile('page-faults'), fullPage: true });

  await tabTo(page, /^button \/text$/);
  await keyboard.press('Enter');
  await keyboard.type('c');
  await tabTo(page, /^input count/);
  await keyboard.press('Control+A');
  await keyboard.type('7');
  await tabTo(page, /^textarea a\/b required$/);
  await keyboard.type('row');
  await tabTo(page, /^button Run$/);
  await keyboard.press('Enter');
  await page.waitForURL('**/#/executions/*');
  await status(page).getByText('succeeded').waitFor();
  expect(JSON.parse(await page.locator('pre.output').innerText())).toEqual({
    text: 'abc',
    count: 7,
    mode: 'quiet',
    rows: [{ 'a/b': 'row' }],
  });
  expect(await violations(page)).toEqual([]);

  // Whoever goes back finds what was typed.
  await tabTo(page, /^a Run it again$/);
  await keyboard.press('Enter');
  await tabTo(page, /^textarea text required$/);
  expect(
    await page.getByLabel('text', { exact: false }).first().inputValue(),
  ).toBe('abc');
  expectQuiet(watched, /status of 422/);
});

test('a run is seen while it goes on, and read when it is over', async () => {
  const watched = await open('#/plugins/steps');
  const { page } = watched;
  // Without a schema the input is text.
  await page.getByLabel('Input as JSON').fill('{"any": "thing"}');
  await page.getByRole('button', { name: 'Run' }).click();
  await page.waitForURL('**/#/executions/*');
  const log = page.getByRole('log');
  await log.getByText('step 12').waitFor();
  expect(await status(page).innerText()).toBe('running');
  const line = page.locator('path.line');
  await line.nth(1).waitFor();
  const early = await line.first().getAttribute('d');
  await page.screenshot({ path: pictureFile('page-running'), fullPage: true });
  expect(await violations(page)).toEqual([]);
  await log.getByText('step 30').waitFor();
  expect(await line.first().getAttribute('d')).not.toBe(early);

  await status(page).getByText('succeeded').waitFor();
  expect(await page.getByRole('button', { name: 'Cancel' }).count()).toBe(0);
  expect(await log.innerText()).toMatch(/^step 0\nstep 1\n[^]*step 39\s*$/);
  // The digits are the plugin's.
  expect(await page.locator('pre.output').innerText()).toBe(
    '{\n  "steps": 40,\n  "big": 12345678901234567890\n}',
  );
  expect(await page.locator('.figures').innerText()).toMatch(
    /Peak memory\s+(at least )?\d+(\.\d)? MiB\s+of 160 MiB/,
  );
  await page.locator('.chart.cpu').waitFor();
  for (const curve of await line.all()) {
    expect((await curve.boundingBox())?.width).toBeGreaterThan(200);
    expect((await curve.getAttribute('d'))?.split('L').length).toBeGreaterThan(
      10,
    );
  }
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'a #1?.txt' }).click();
  const file = await (await download).path();
  expect(readFileSync(file, 'utf8')).toBe('left');
  const output = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download', exact: true }).click();
  expect((await output).suggestedFilename()).toMatch(/^[0-9a-f-]{36}\.json$/);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy the output' }).click();
  await page.getByText('Copied').waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
    '{"steps": 40, "big": 12345678901234567890}',
  );
  await page.screenshot({ path: pictureFile('page-ended'), fullPage: true });
  expect(await violations(page)).toEqual([]);
  expectQuiet(watched);
});

test('a run is cancelled, and found again among the others', async () => {
  const watched = await open('#/plugins/sleep');
  const { page } = watched;
  await page.getByRole('button', { name: 'Run' }).click();
  await page.getByRole('log').getByText('asleep').waitFor();
  const address = page.url();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await status(page).getByText('cancelled').waitFor();
  expect(await page.locator('pre.error').innerText()).toMatch(/cancelled/);

  await page.getByRole('link', { name: 'Executions' }).click();
  const rows = page.locator('tbody tr');
  await rows.first().waitFor();
  const all = await rows.count();
  await page.getByLabel('Outcome').selectOption('cancelled');
  await page.waitForURL('**/#/executions?outcome=cancelled');
  await page.getByText('1 shown').waitFor();
  expect(all).toBeGreaterThan(1);
  expect(await violations(page)).toEqual([]);
  await rows.first().getByRole('link').click();
  await page.waitForURL(address);
  await page.goBack();
  await page.getByLabel('Plugin').fill('no-such-plugin');
  await page.keyboard.press('Enter');
  await page.getByText('There are no such executions.').waitFor();

  // An address leads to an execution without any way there.
  const deep = await open(new URL(address).hash);
  await status(deep.page).getByText('cancelled').waitFor();
  await deep.page.getByRole('log').getByText('asleep').waitFor();
  for (const each of [watched, deep]) expectQuiet(each);
});

test('the list follows what others begin and end, and leaves the focus alone', async () => {
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(server.url + path, {
      ...init,
      headers: {
        authorization: `Bearer ${server.token}`,
        prefer: 'respond-async',
      },
    });
  /** As another client does. @returns its id. */
  const begin = async (): Promise<string> => {
    const answer = await ask('/tasks/sleep/execute', { method: 'POST' });
    return ((await answer.json()) as { execution_id: string }).execution_id;
  };
  const end = (id: string): Promise<Response> =>
    ask(`/executions/${id}`, { method: 'DELETE' });

  const first = await begin();
  const watched = await open('#/executions?plugin=sleep&status=running');
  const { page } = watched;
  const link = (id: string): ReturnType<Page['locator']> =>
    page.locator(`a[href$="${id}"]`);
  await link(first).waitFor();
  await tabTo(page, /^a sleep$/);
  const focusedId = (): Promise<string | undefined> =>
    page.evaluate<string | undefined>(
      `document.activeElement.href?.split('/').pop()`,
    );
  expect(await focusedId()).toBe(first);
  const second = await begin();
  await link(second).waitFor();
  expect(await page.locator('tbody tr').count()).toBe(2);
  expect(await focusedId()).toBe(first);
  expect(await violations(page)).toEqual([]);

  // What has gone hands the focus to what is in its place.
  await end(first);
  await link(first).waitFor({ state: 'detached' });
  expect(await focusedId()).toBe(second);
  const third = await begin();
  await link(third).waitFor();
  expect(await focusedId()).toBe(second);

  // A row that moves keeps it.
  await page.getByLabel('Status').selectOption('');
  await page.waitForURL('**/#/executions?plugin=sleep');
  await link(first).waitFor();
  await link(second).focus();
  await end(second);
  await page
    .locator('tbody tr', { has: link(second) })
    .getByText('cancelled')
    .waitFor();
  expect(
    await page
      .locator('tbody tr')
      .first()
      .getByRole('link')
      .getAttribute('href'),
  ).toMatch(second);
  expect(await focusedId()).toBe(second);

  // Whoever reads holds it still.
  await page.getByLabel('Refresh by itself').uncheck();
  await page.getByLabel('Plugin').fill('sleep');
  await end(third);
  const row = page.locator('tbody tr', { has: link(third) });
  while (
    !(await (await ask(`/executions/${third}`)).text()).includes('"ended"')
  );
  expect(await row.innerText()).toContain('running');
  await page.getByRole('button', { name: 'Refresh' }).click();
  await row.getByText('cancelled').waitFor();
  await page.screenshot({ path: pictureFile('page-list'), fullPage: true });
  expectQuiet(watched);
});

test('an address can carry the token', async () => {
  const watched = await browser.open();
  const { page } = watched;
  const { host } = new URL(server.url);
  await page.goto(`http://x:${server.token}@${host}/#/plugins/echo`);
  await page.getByLabel('text required').fill('hello');
  await page.getByLabel('count').fill('1');
  await page.getByRole('button', { name: 'Run' }).click();
  await status(page).getByText('succeeded').waitFor();
  await page.getByText('The plugin wrote no log.').waitFor();
  expect(watched.messages).toEqual([]);
});

test('what a plugin says is text, wherever it stands', async () => {
  const watched = await open();
  const { page } = watched;
  const shown = HOSTILE.replace('\u001b', '\\x1b').replace(
    '\u202e',
    '\\u{202e}',
  );
  await page.locator('li', { hasText: shown }).getByRole('link').click();
  await page.locator('h1', { hasText: shown }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: pictureFile('page-hostile'), fullPage: true });
  await page.getByLabel('needed').fill(HOSTILE);
  await page.getByLabel('choice').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Run' }).click();
  await status(page).getByText('succeeded').waitFor();
  await page.getByRole('log').getByText('<img src=').waitFor();
  expect(await page.locator('pre.output').innerText()).toContain(
    '</script></style><script>pwned=1</script><img src=//pwned.example',
  );

  await page.goto(`${server.url}/#/plugins/findings`);
  await page.getByRole('button', { name: 'Run' }).click();
  await status(page).getByText('plugin failed').waitFor();
  await page.locator('td', { hasText: '<img src=' }).waitFor();
  expect(await page.locator('td', { hasText: 'src/a.ts:3' }).count()).toBe(1);
  expect(await violations(page)).toEqual([]);

  await page.goto(`${server.url}/#/plugins/${encodeURIComponent(HOSTILE)}`);
  await page.getByRole('alert').waitFor();
  await page.goto(`${server.url}/#/executions/${encodeURIComponent('../x')}`);
  await page.getByRole('alert').waitFor();
  const found = await page.evaluate(`({
    pwned: typeof pwned,
    active: document.querySelectorAll('#app script, img, iframe, object').length,
    handlers: [...document.querySelectorAll('*')].filter((element) =>
      [...element.attributes].some(({ name }) => name.startsWith('on'))).length,
  })`);
  expect(found).toEqual({ pwned: 'undefined', active: 0, handlers: 0 });
  expectQuiet(watched, /status of (404|400|502)/);
});

test('an input is edited as text, and comes back into the form', async () => {
  const watched = await open('#/plugins/echo');
  const { page } = watched;
  const button = (name: string): Promise<void> =>
    page.getByRole('button', { name, exact: true }).click();
  await page.getByLabel('text required').fill('one\ntwo');
  await page.getByLabel('mode').selectOption('loud');
  await page.getByLabel('loud').selectOption('true');
  await button('Add target');
  await page.getByLabel('Kind of target').selectOption('somebody');
  await page.getByLabel('who').fill('Ada');
  await button('Add labels');
  await button('Add a member of labels');
  await page.getByLabel('Name of labels').fill('team');
  await page.getByRole('textbox', { name: 'team' }).fill('blue');
  await button('Edit as JSON');
  const text = page.getByLabel('Input as JSON');
  const given = JSON.parse(await text.inputValue()) as object;
  expect(given).toEqual({
    text: 'one\ntwo',
    loud: true,
    mode: 'loud',
    target: { who: 'Ada' },
    labels: { team: 'blue' },
  });
  await text.fill('{"text": 1}');
  await button('Edit in the form');
  await page.getByText('The form has no fields for some').waitFor();
  await text.fill(JSON.stringify({ ...given, count: 3, rows: [] }));
  await button('Edit in the form');
  expect(await page.getByLabel('count').inputValue()).toBe('3');
  expect(await page.getByRole('textbox', { name: 'team' }).inputValue()).toBe(
    'blue',
  );
  await button('Remove labels');
  await button('Run');
  await status(page).getByText('succeeded').waitFor();
  expect(JSON.parse(await page.locator('pre.output').innerText())).toEqual({
    text: 'one\ntwo',
    loud: true,
    mode: 'loud',
    target: { who: 'Ada' },
    count: 3,
    rows: [],
  });
  expectQuiet(watched);
});

test.each([
  ['dark', { colorScheme: 'dark' }],
  ['narrow', { viewport: { width: 360, height: 800 } }],
] as const)('%s', async (name, options) => {
  const list = await open('#/executions', options);
  await list.page.locator('tbody tr').first().waitFor();
  const steps = list.page.getByRole('link', { name: 'steps' });
  const execution = new URL(
    (await steps.first().getAttribute('href')) ?? '',
    server.url,
  ).hash;
  for (const [place, hash, landmark] of [
    ['plugins', '#/', '.plugins li'],
    ['form', '#/plugins/echo', 'form'],
    ['execution', execution, '.chart.cpu'],
    ['executions', '#/executions', 'tbody tr'],
  ] as const) {
    const { page } = list;
    await page.goto(`${server.url}/${hash}`);
    await page.locator(landmark).first().waitFor();
    // Nothing is wider than the page; a table scrolls in its own place.
    expect(
      await page.evaluate('document.documentElement.scrollWidth - innerWidth'),
    ).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    await page.screenshot({
      path: pictureFile(`page-${place}-${name}`),
      fullPage: true,
    });
  }
  expectQuiet(list);
});

test('a server that is gone, or another one, is spoken of plainly', async () => {
  const args = ['--plugins-dir', directories.plugins];
  const records = ['--records-dir', join(temp, 'other-records')];
  const first = await serve([...args, ...records]);
  const { page } = await browser.open({
    httpCredentials: { username: 'x', password: first.token },
  });
  await page.goto(`${first.url}/#/plugins/echo`);
  await page.getByLabel('text required').fill('kept');
  await page.getByLabel('count').fill('1');
  expect(await first.stop()).toBe(0);
  await page.getByRole('button', { name: 'Run' }).click();
  await page.getByText('The server does not answer.').waitFor();

  const second = await serve([
    ...args,
    ...records,
    '--port',
    String(first.port),
  ]);
  await page.getByRole('button', { name: 'Run' }).click();
  await page.getByText('The server does not know you.').waitFor();
  expect(await page.getByLabel('text required').inputValue()).toBe('kept');
  expect(await second.stop()).toBe(0);
});
