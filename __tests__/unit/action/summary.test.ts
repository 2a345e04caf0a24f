import { summaryHtml } from '../../../scripts/summary-page.mjs';
import { summaryMarkdown, summaryWithin } from '../../../src/action/summary';
import { testSummary } from '../../../src/action/test-summary';
import { aFailure, aTestCase } from '../../fakes/test-results';
import { aFinding, aRecord, someStates, someUsage } from '../../fakes/values';

const unmeasured = someUsage({ peak_memory_bytes: null, cpu_ms: null });

test('an output of text is not shown as JSON', () => {
  expect(summaryMarkdown(aRecord(), 'a < b', { format: 'text' })).toContain(
    '```\na < b\n```',
  );
});

test('a success, as people read it', () => {
  const record = aRecord({
    duration_ms: 2234,
    states: someStates({
      pull: 4,
      create: 150,
      start: 200,
      run: 310,
      drain: 2204,
      judge: 2230,
      ended: 2234,
    }),
  });
  const text = summaryMarkdown(record, '{"a":1}', {
    charts: '```mermaid\ngantt\n```\n',
    reproduce: 'docker run --rm greet',
    reproduceCli: 'plugin-runner run greet --input-file input.json',
  });
  expect(text).toBe(
    [
      '### ✅ <code>greet</code> succeeded in 2.23 s',
      '',
      '| Outcome | <code>succeeded</code> |',
      '| :--- | :--- |',
      '| Exit code | <code>0</code> |',
      '| Duration | <code>2.23 s: pull 0.15 s · create 0.05 s · start 0.11 s · run 1.89 s · drain 0.03 s</code> |',
      '| Peak memory | <code>█░░░░░░░░░ 8.1 MiB of 512 MiB</code> |',
      '| CPU time | <code>0.04 s, on average 2 % of the limit of 1 CPU</code> |',
      `| Image | <code>registry.example/greet:1.0.0 sha256:${'2'.repeat(64)}</code> |`,
      '| Execution | <code>0001</code> |',
      '',
      '```mermaid',
      'gantt',
      '```',
      '',
      '<details><summary>Output</summary>',
      '',
      '```json',
      '{"a":1}',
      '```',
      '',
      '</details>',
      '',
      '<details><summary>How to reproduce locally</summary>',
      '',
      'In the repository, with the input of the step in `input.json`:',
      '',
      '```sh',
      'plugin-runner run greet --input-file input.json',
      '```',
      '',
      'Without plugin-runner:',
      '',
      '```sh',
      'docker run --rm greet',
      '```',
      '',
      '</details>',
      '',
    ].join('\n'),
  );
});

test('a failure, with its reason and its warnings', () => {
  const text = summaryMarkdown(
    aRecord({
      outcome: 'plugin_failed',
      exit_code: 3,
      error: 'Plugin "greet" ended with exit code 3.',
      warnings: ['no swap', 'no <pids>'],
    }),
    '',
  );
  expect(text).toContain('### ❌ <code>greet</code> plugin failed in 1.23 s\n');
  expect(text).toContain('```\nPlugin "greet" ended with exit code 3.\n```\n');
  expect(text).toContain('> ⚠️ <code>no swap</code>\n');
  expect(text).toContain('> ⚠️ <code>no &lt;pids&gt;</code>\n');
  expect(text).not.toContain('Output');
});

test.each([
  [{ exit_code: null }, '| Exit code |'],
  [{ usage: someUsage({ cpu_ms: null }) }, '| CPU time |'],
  [{ image: null }, '| Image |'],
  [{ duration_ms: null }, '| Duration |'],
])('without %j there is no row for it', (differences, row) => {
  expect(summaryMarkdown(aRecord(), '')).toContain(row);
  expect(summaryMarkdown(aRecord(differences), '')).not.toContain(row);
});

test.each([
  [{ usage: unmeasured }, 'not measured, limit 512 MiB'],
  [{ usage: unmeasured, limits: null }, 'not measured'],
  [{ limits: null }, '8.1 MiB'],
])('the memory of %j', (differences, text) => {
  expect(summaryMarkdown(aRecord(differences), '')).toContain(
    `| Peak memory | <code>${text}</code> |`,
  );
});

test('several attempts are there, each with how it ended', () => {
  const one = {
    attempt: 1,
    container: 'x',
    outcome: 'timed_out',
    exit_code: null,
    error: 'late',
    warnings: [],
    duration_ms: 1,
    stdout_bytes: null,
    stderr_bytes: null,
    usage: unmeasured,
  } as const;
  const two = { ...one, attempt: 2, outcome: 'succeeded' } as const;
  expect(summaryMarkdown(aRecord({ attempts: [one, two] }), '{}')).toContain(
    '| Attempts | <code>timed out, succeeded</code> |',
  );
  expect(summaryMarkdown(aRecord({ attempts: [two] }), '{}')).not.toContain(
    'Attempts',
  );
});

test('an image of a digest is not named with it twice', () => {
  const image = `greet@sha256:${'2'.repeat(64)}`;
  expect(summaryMarkdown(aRecord({ image }), '')).toContain(
    `| Image | <code>${image}</code> |`,
  );
});

const hostile =
  '</code><img src=x onerror=alert(1)>|a|`b`**c**_d_~e~[f](g)![h](i)\\&amp;\r\n# heading\u001b[2J';

test('hostile words stay words, on one line', () => {
  const text = summaryMarkdown(
    aRecord({ plugin: hostile, image: hostile, warnings: [hostile] }),
    '',
  );
  for (const line of text.split('\n')) {
    const withoutOurs = line
      .replaceAll(/<\/?code>/g, '')
      .replace(/^> ⚠️ /, '')
      .replace(/^\| (\w+ ?\w*)? \|(.*)\|$/, '$2');
    expect(withoutOurs).not.toMatch(/[<>]/);
    expect(withoutOurs).not.toMatch(/[`*~[\]\\]/);
    expect(line).not.toMatch(/^# /);
  }
  // One header, one divider and one row for each figure: no cell is added.
  const rows = text.split('\n').filter((line) => line.startsWith('|'));
  for (const row of rows) expect(row.match(/\|/g)).toHaveLength(3);
  // eslint-disable-next-line no-control-regex -- the point of the test
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
});

/** The text inside the last fence that CommonMark sees. */
function fenced(text: string): string[] {
  const lines = text.split('\n');
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const open = /^(`{3,})[^`]*$/.exec(lines[at] ?? '')?.[1];
    if (open === undefined) continue;
    const end = lines.findIndex(
      (line, index) =>
        index > at && /^`+\s*$/.test(line) && line.trim().length >= open.length,
    );
    blocks.push(lines.slice(at + 1, end).join('\n'));
    at = end;
  }
  return blocks;
}

test.each([
  '```\n# out\n```',
  '````',
  '`'.repeat(50),
  '\n~~~\n<script>',
  '"</details>\\n```"',
])('the output %j stays in its fence', (output) => {
  const text = summaryMarkdown(aRecord({ error: output }), output);
  expect(fenced(text)).toEqual([output, output]);
});

test('a fence shows controls instead of obeying them', () => {
  const [block] = fenced(summaryMarkdown(aRecord({ error: 'a\u001b[2J' }), ''));
  expect(block).toBe('a\\x1b[2J');
});

test('a long output and a long error are cut', () => {
  const text = summaryMarkdown(
    aRecord({ error: 'e'.repeat(10_000) }),
    `"${'x'.repeat(10_000)}"`,
  );
  const [error, output] = fenced(text);
  expect(error).toBe('e'.repeat(4000));
  expect(output).toBe(`"${'x'.repeat(1999)}\n…`);
});

test.each([
  [0, '░░░░░░░░░░ 0 B'],
  [1, '█░░░░░░░░░ 1 B'],
  [256 * 2 ** 20, '█████░░░░░ 256 MiB'],
  [600 * 2 ** 20, '██████████ 600 MiB'],
])('the bar of a peak of %d bytes', (peak_memory_bytes, bar) => {
  const usage = someUsage({ peak_memory_bytes });
  expect(summaryMarkdown(aRecord({ usage }), '')).toContain(
    `<code>${bar} of 512 MiB</code>`,
  );
});

test('an execution without phases has only its whole duration', () => {
  expect(summaryMarkdown(aRecord(), '')).toContain(
    '| Duration | <code>1.23 s</code> |',
  );
});

test('many long warnings are cut, and counted', () => {
  const text = summaryMarkdown(
    aRecord({ warnings: Array.from({ length: 30 }, () => 'w'.repeat(2000)) }),
    '',
  );
  const lines = text.split('\n').filter((line) => line.startsWith('>'));
  expect(lines).toHaveLength(11);
  expect(lines[0]).toBe(`> ⚠️ <code>${'w'.repeat(1000)}</code>`);
  expect(lines[10]).toBe('> ⚠️ and 20 more, in the log');
});

describe('in little room', () => {
  const record = aRecord({ outcome: 'timed_out', error: 'e'.repeat(500) });
  const extras = { charts: 'c'.repeat(500), reproduce: 'docker run greet' };
  const output = 'o'.repeat(500);
  const full = summaryMarkdown(record, output, extras);
  const within = (room: number): string =>
    summaryWithin(room, record, output, extras);

  test('the charts go first, then the output and the command', () => {
    expect(within(Buffer.byteLength(full))).toBe(full);
    const second = within(Buffer.byteLength(full) - 1);
    expect(second).toBe(
      summaryMarkdown(record, output, { reproduce: 'docker run greet' }),
    );
    const third = within(Buffer.byteLength(second) - 1);
    expect(third).toBe(summaryMarkdown(record, ''));
    expect(within(Buffer.byteLength(third) - 1)).toBe(
      '\n### ❌ <code>greet</code> timed out in 1.23 s\n\nThe summary of this step is full.\n',
    );
    expect(within(20)).toBe('');
    expect(within(-5)).toBe('');
  });

  test('no room is ever overstepped', () => {
    for (let room = 0; room < Buffer.byteLength(full) + 10; room += 1) {
      expect(Buffer.byteLength(within(room))).toBeLessThanOrEqual(room);
    }
  });
});

test('nobody is mentioned: GitHub reads nothing in code', () => {
  const calling = '@org/team :tada: a@b.example #12 www.evil.example';
  const of = aRecord({
    ...{ plugin: calling, image: calling, error: calling },
    warnings: [calling],
    findings: { error: 1, warning: 0, notice: 0 },
  });
  const finding = aFinding({
    ...{ level: 'error', message: calling, file: calling, title: calling },
  });
  const results = [
    aFailure({ testCase: aTestCase({ name: calling }), error: calling }),
  ];
  for (const markdown of [
    summaryMarkdown(of, calling, {
      ...{ findings: [finding], reproduce: calling, reproduceCli: calling },
    }),
    testSummary({ results, untested: [], errors: [], durationMs: 1 }),
  ]) {
    const html = summaryHtml(markdown);
    expect(html).toContain('@org/team :tada:');
    const read = html.replace(/<(code|pre)\b[^]*?<\/\1>/g, '');
    expect(read).not.toMatch(/@|:tada|#12|evil/);
  }
});

test('an address stays words too: nothing becomes a link', () => {
  const address = 'see https://evil.example and WWW.evil.example';
  const text = summaryMarkdown(
    aRecord({ plugin: address, image: address, warnings: [address] }),
    '',
  );
  expect(text).not.toMatch(/:\/\/|www\./i);
  expect(text).toContain('https&#58;//evil.example and WWW&#46;evil.example');
});
