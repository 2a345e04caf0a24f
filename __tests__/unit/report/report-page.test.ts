import type { ExecutionFiles } from '../../../src/report/execution-files';
import { reportPage } from '../../../src/report/report-page';
import {
  recordedAttempt,
  type ExecutionRecord,
} from '../../../src/runner/execution-record';
import { aRecord, someStates } from '../../fakes/values';

const nothing: ExecutionFiles = {
  samples: [],
  findings: [],
  artifacts: [],
  log: '',
  isLogCut: false,
  shown: {
    output: undefined,
    reproduce: undefined,
    reproduceCli: undefined,
    artifacts: [],
    faults: [],
  },
};

/** A record that started so many seconds after the first. */
function started(
  seconds: number,
  differences: Partial<ExecutionRecord> = {},
): ExecutionRecord {
  const states = someStates({ pull: 5, run: 100, ended: 1234 }).map(
    (state) => ({
      ...state,
      at: new Date(Date.parse(state.at) + seconds * 1000).toISOString(),
    }),
  );
  return aRecord({ states, ...differences });
}

function page(
  records: readonly ExecutionRecord[],
  files: Partial<ExecutionFiles> = {},
  more = 0,
): string {
  const stored = records.map((record) => ({ directory: '/r', record }));
  return reportPage(
    { records: stored, more },
    () => ({ ...nothing, ...files }),
    'CI / scan',
  );
}

/** The text that a reader sees, on one line. */
const words = (text: string): string =>
  text
    .replace(/<style>[^]*<\/style>/, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');

test('the headline counts the executions and how they ended', () => {
  const text = words(
    page([
      started(3, { outcome: 'timed_out' }),
      started(0),
      started(9, { outcome: null, status: 'running', duration_ms: null }),
    ]),
  );
  expect(text).toContain('3 executions, 2 did not succeed');
  expect(text).toContain('CI / scan · 2030-01-01 00:00:00 UTC to');
  expect(text).toContain('1 succeeded 1 timed out 1 did not end');
  expect(words(page([started(0)]))).toContain('1 execution, it succeeded');
  expect(words(page([started(0), started(1)]))).toContain(
    '2 executions, all succeeded',
  );
});

test('they are in the order of their start, each with a link to its card', () => {
  const text = page([
    started(9, { plugin: 'last' }),
    started(0, { plugin: 'first' }),
  ]);
  expect(text).toMatch(/href="#execution-1"[^]*href="#execution-2"/);
  expect(text).toMatch(/id="execution-1"[^]*first[^]*id="execution-2"[^]*last/);
});

test('a card has what is known of an execution', () => {
  const again = recordedAttempt(aRecord(), {
    outcome: 'timed_out',
    error: 'It was late.',
    warnings: [],
    duration_ms: 900,
  });
  const text = words(
    page(
      [
        started(0, {
          error: 'Plugin "greet" ended with exit code 3.',
          warnings: ['no swap'],
          attempts: [again, again],
          findings: { error: 1, warning: 0, notice: 0 },
          artifacts: { count: 60, bytes: 2048 },
        }),
      ],
      {
        findings: [
          { level: 'error', message: 'bad', file: 'a.sh', line: 3, rule: 'R1' },
        ],
        artifacts: [{ path: 'out.txt', bytes: 2048, sha256: 'f'.repeat(64) }],
        log: 'the last line',
        isLogCut: true,
        shown: {
          output: '{"a":1}',
          reproduce: 'docker run greet',
          reproduceCli: 'plugin-runner run greet',
          artifacts: [],
          faults: [],
        },
      },
    ),
  );
  for (const part of [
    'greet succeeded 1.23 s',
    'Plugin &quot;greet&quot; ended with exit code 3.',
    'no swap',
    'run 1.13 s',
    'Exit code 0',
    'Peak memory 8.1 MiB of 512 MiB',
    'CPU time 40 ms limit 1 CPU',
    'Findings: 1 error, 0 warnings, 0 notices',
    'error a.sh:3 R1 bad',
    'Artifacts: 60, 2 KiB',
    'out.txt 2 KiB ffff',
    'and 59 more, in artifacts.json',
    '2 attempts',
    '1 timed out 0 0.90 s 8.1 MiB It was late.',
    'Output {&quot;a&quot;:1}',
    'The end of the log, 0 B the last line',
    'How to reproduce locally plugin-runner run greet # Without plugin-runner: docker run greet',
    'Limits 1 CPU, 512 MiB of memory, 256 processes, 64 MiB of /tmp',
    `Digest sha256:${'2'.repeat(64)}`,
  ]) {
    expect(text).toContain(part);
  }
});

test('memory and CPU are charts against their limits', () => {
  const samples = Array.from({ length: 50 }, (_, at) => ({
    ms: 100 + at * 20,
    memory_bytes: at * 2 ** 20,
    cpu_ms: at * 10,
  }));
  const text = page([started(0)], { samples });
  expect(text).toContain('aria-label="Memory: peak 49 MiB of 512 MiB"');
  expect(text).toContain('limit 512 MiB');
  expect(text).toContain('aria-label="CPU: 0.5 CPU at most, limit 1"');
  const [, path = ''] = /<path class="line" d="([^"]*)"/.exec(text) ?? [];
  expect(path).toMatch(/^M0,[\d.]+(L[\d.]+,[\d.]+){49}$/);
  expect(page([started(0)], { samples: samples.slice(0, 2) })).not.toContain(
    '<svg',
  );
});

const HOSTILE = `"'></pre></details></style></svg><script>fetch("//x")</script><img src=//x onerror=alert(1)>&#60;\u001b[2J\u202e\u0000`;

test('whatever a plugin or a definition says is text', () => {
  const hostile = started(0, {
    plugin: HOSTILE,
    plugin_version: HOSTILE,
    execution_id: HOSTILE,
    definition_file: HOSTILE,
    policy_file: HOSTILE,
    lock_file: HOSTILE,
    container: HOSTILE,
    image: HOSTILE,
    image_digest: HOSTILE,
    error: HOSTILE,
    warnings: [HOSTILE],
    trace_id: HOSTILE,
    sandbox: {
      user: HOSTILE,
      network: HOSTILE,
      read_only: true,
      capabilities: [HOSTILE],
      runtime: HOSTILE,
      workspace: HOSTILE,
    },
  });
  const stored = { directory: '/r', record: hostile };
  const text = reportPage(
    { records: [stored, stored], more: 0 },
    () => ({
      ...nothing,
      findings: [
        {
          level: 'error',
          message: HOSTILE,
          file: HOSTILE,
          line: 1,
          rule: HOSTILE,
        },
      ],
      artifacts: [{ path: HOSTILE, bytes: 1, sha256: HOSTILE }],
      faults: [],
      log: HOSTILE,
      shown: {
        output: HOSTILE,
        reproduce: HOSTILE,
        reproduceCli: HOSTILE,
        artifacts: [],
        faults: [],
      },
    }),
    HOSTILE,
  );
  expect(text).not.toMatch(/<script|<img|src=\/\/x>/);
  expect(text.match(/<\/style>/g)).toHaveLength(1);
  // eslint-disable-next-line no-control-regex -- the point of the test
  expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e]/);
  // Every tag is one of ours, whatever is in it.
  const tags = new Set(
    [...text.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, name]) => name),
  );
  for (const tag of ['script', 'img', 'iframe', 'object', 'base', 'form']) {
    expect(tags).not.toContain(tag);
  }
});

test('it asks nobody for anything, and nothing may run in it', () => {
  const text = page([started(0)]);
  expect(text).toContain('content="default-src &#39;none&#39;; ');
  expect(text).not.toMatch(/https?:|\burl\(|@import|javascript:|\son\w+=/);
  expect(
    [...text.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, to]) => to),
  ).toEqual(['data:,', '#execution-1']);
});

test('of too many, the newest are shown and the others counted', () => {
  const records = Array.from({ length: 200 }, (_, at) =>
    started(at, { plugin: `plugin${at}` }),
  );
  const text = page(records, { log: '<'.repeat(20_000) }, 7);
  expect(Buffer.byteLength(text)).toBeLessThan(8 * 1024 * 1024);
  expect(text).toContain('plugin199<');
  expect(text).not.toContain('plugin0<');
  const shown = text.match(/<article/g)?.length ?? 0;
  expect(words(text)).toContain(
    `${207 - shown} older executions are not shown`,
  );
});

test('no records are a page too', () => {
  expect(words(page([]))).toContain('There is no record of an execution.');
});

test('clocks that are wrong and times that are absurd break nothing', () => {
  const at = '+275760-09-13T00:00:00.000Z';
  const strange = [
    { state: 'resolve', at, ms: 0 },
    { state: 'ended', at, ms: 1e300 },
  ] as const;
  const text = page([
    started(0, { states: strange, duration_ms: 1e300 }),
    started(1, { states: [], duration_ms: null, limits: null }),
  ]);
  expect(text).not.toMatch(/NaN|Infinity|undefined/);
});
