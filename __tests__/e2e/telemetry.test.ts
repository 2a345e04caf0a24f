import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DECOYS, type StepResult } from '../../scripts/runner-step.mjs';
import type { ExecutionRecord } from '../../src/runner/execution-record';
import {
  attributesOf,
  metricsOf,
  spansOf,
  startFakeCollector,
  type FakeCollector,
} from '../fakes/fake-collector';
import { commandsOf, printedLines } from '../fakes/runner-parser';
import { SLACK_MS } from '../fakes/slack';
import {
  leavesNothingBehind,
  needed,
  REPOSITORY,
  step,
  TEST_PLUGINS,
} from './action';

leavesNothingBehind();

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CALLER = 'b7ad6b7169203331';
const CONTEXT = {
  TRACEPARENT: `00-${TRACE}-${CALLER}-01`,
  TRACESTATE: 'vendor=1',
  BAGGAGE: 'team=blue',
};
/** A header that lets somebody speak to the collector. */
const TOKEN = 'c0llector-t0ken';
const TELL = { plugin: 'environment', 'plugins-dir': TEST_PLUGINS };

let collector: FakeCollector;
beforeEach(async () => {
  collector = await startFakeCollector();
});
afterEach(() => collector.close());

const exportTo = (
  url: string,
  more: Readonly<Record<string, string>> = {},
): Record<string, string> => ({
  OTEL_EXPORTER_OTLP_ENDPOINT: url,
  OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
  OTEL_EXPORTER_OTLP_HEADERS: `authorization=Bearer%20${TOKEN}`,
  ...more,
});

/** The variables that the plugin `environment` saw of a trace. */
const traceOf = ({ outputs }: StepResult): Record<string, string> =>
  Object.fromEntries(
    [
      ...(outputs['output'] ?? '').matchAll(/\b(TRACE[A-Z]+|BAGGAGE)=(\S+)/g),
    ].map(([, name = '', value = '']) => [name, value]),
  );

const warningsOf = ({ log }: StepResult): string[] =>
  commandsOf(printedLines(log))
    .filter(({ name }) => name === 'warning')
    .map(({ data }) => data);

const recordOf = ({ outputs }: StepResult): ExecutionRecord =>
  JSON.parse(
    readFileSync(join(outputs['record-dir'] ?? '', 'execution.json'), 'utf8'),
  ) as ExecutionRecord;

describe.each([
  ["the runner's Node.js", 'TEST_NODE24'],
  ['the oldest Node.js of package.json', 'TEST_NODE_OLDEST'],
])('on %s', (_name, variable) => {
  test('a step continues the trace of its caller, and the plugin that of the step', async () => {
    const result = await step(TELL, {
      node: needed(variable),
      env: { ...CONTEXT, ...exportTo(collector.url) },
    });
    expect(result.exitCode).toBe(0);
    expect(warningsOf(result)).toEqual([]);

    const spans = spansOf(collector);
    const [root, , attempt] = spans;
    expect(spans.map(({ name }) => name)).toEqual(
      'plugin environment,resolve,attempt,pull,create,start,run,drain,judge'.split(
        ',',
      ),
    );
    expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(
      new Set([TRACE]),
    );
    expect(spans.map(({ parentSpanId }) => parentSpanId)).toEqual([
      CALLER,
      ...Array<unknown>(2).fill(root?.spanId),
      ...Array<unknown>(6).fill(attempt?.spanId),
    ]);
    expect(root?.traceState).toBe('vendor=1');
    expect(traceOf(result)).toEqual({
      TRACEPARENT: `00-${TRACE}-${attempt?.spanId}-01`,
      TRACESTATE: 'vendor=1',
      BAGGAGE: 'team=blue',
    });

    const record = recordOf(result);
    expect(record.trace_id).toBe(TRACE);
    const began = Date.parse(record.states[0]?.at ?? '');
    const phases = spans.filter(({ name }) =>
      record.states.some(({ state }) => state === name),
    );
    expect(phases.map(({ startTimeUnixNano }) => startTimeUnixNano)).toEqual(
      record.states
        .slice(0, -1)
        .map(({ ms }) => `${began - (record.states[0]?.ms ?? 0) + ms}000000`),
    );
    expect(root && attributesOf(root)).toMatchObject({
      'plugin_runner.execution_id': record.execution_id,
      'plugin_runner.outcome': 'succeeded',
    });
  });

  test('by protobuf, which is the default', async () => {
    const result = await step(TELL, {
      node: needed(variable),
      env: {
        ...CONTEXT,
        ...exportTo(collector.url, { OTEL_EXPORTER_OTLP_PROTOCOL: '' }),
      },
    });
    expect(warningsOf(result)).toEqual([]);
    const [traces, metrics] = collector.requests
      .toSorted((a, b) => b.path.localeCompare(a.path))
      .map(({ path, headers, body }) => ({
        path,
        type: headers['content-type'],
        authorization: headers.authorization,
        body,
      }));
    expect(traces).toMatchObject({
      path: '/v1/traces',
      type: 'application/x-protobuf',
      authorization: `Bearer ${TOKEN}`,
    });
    expect(metrics).toMatchObject({
      path: '/v1/metrics',
      type: 'application/x-protobuf',
    });
    const [, , attempt] = (traceOf(result)['TRACEPARENT'] ?? '').split('-');
    for (const id of [TRACE, CALLER, attempt ?? '?']) {
      expect(traces?.body.includes(Buffer.from(id, 'hex'))).toBe(true);
    }
    expect(metrics?.body.includes('plugin_runner.attempts')).toBe(true);
  });
});

test('what the plugin used are metrics', async () => {
  const result = await step(
    { plugin: 'nap', 'plugins-dir': TEST_PLUGINS },
    { env: exportTo(collector.url) },
  );
  expect(result.exitCode).toBe(0);
  expect(metricsOf(collector)).toEqual(
    expect.arrayContaining([
      'plugin_runner.execution.duration',
      'plugin_runner.attempts',
      'plugin_runner.memory.peak',
      'plugin_runner.cpu.time',
    ]),
  );
});

test('nothing but figures leaves: no input, no environment, no token', async () => {
  await step(
    { ...TELL, input: '{"pet": "armadillo"}' },
    { env: { ...exportTo(collector.url), PET: 'ocelot' } },
  );
  const sent = collector.requests.map(({ body }) => body.toString()).join('');
  expect(sent).toContain('plugin environment');
  for (const word of ['armadillo', 'ocelot', TOKEN, ...Object.values(DECOYS)]) {
    expect(sent).not.toContain(word);
  }
});

test('every attempt is a span, and says how it ended', async () => {
  const result = await step(
    { plugin: 'flaky', 'plugins-dir': TEST_PLUGINS },
    { env: exportTo(collector.url) },
  );
  expect(result.outputs['outcome']).toBe('plugin_failed');
  const spans = spansOf(collector);
  expect(spans[0]).toMatchObject({
    name: 'plugin flaky',
    status: { code: 2, message: result.outputs['error'] },
  });
  expect(spans[0]?.parentSpanId).toBeUndefined();
  const attempts = spans.filter(({ name }) => name === 'attempt');
  expect(attempts.map(attributesOf)).toEqual(
    [1, 2].map(
      (number) =>
        expect.objectContaining({
          'plugin_runner.attempt': number,
          'process.exit.code': 75,
          'error.type': 'plugin_failed',
        }) as unknown,
    ),
  );
  expect(recordOf(result).trace_id).toBe(spans[0]?.traceId);
});

test('a trace that its caller does not record is passed on and not sent', async () => {
  const result = await step(TELL, {
    env: {
      ...exportTo(collector.url),
      TRACEPARENT: `00-${TRACE}-${CALLER}-00`,
    },
  });
  expect(traceOf(result)['TRACEPARENT']).toMatch(
    new RegExp(`^00-${TRACE}-[0-9a-f]{16}-00$`),
  );
  expect(collector.requests.map(({ path }) => path)).toEqual(['/v1/metrics']);
});

test('without an endpoint the plugin gets the trace as it came', async () => {
  const result = await step(TELL, { env: CONTEXT });
  expect(traceOf(result)).toEqual(CONTEXT);
  expect(recordOf(result).trace_id).toBe(TRACE);
});

test('a trace that is none is none', async () => {
  const result = await step(TELL, {
    env: { TRACEPARENT: 'nonsense', TRACESTATE: 'vendor=1' },
  });
  expect(traceOf(result)).toEqual({});
  expect(recordOf(result).trace_id).toBeNull();
  expect(warningsOf(result)).toEqual([]);
});

test.each([
  [{ OTEL_SDK_DISABLED: 'true' }, []],
  [
    { OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' },
    [expect.stringContaining('`OTEL_EXPORTER_OTLP_PROTOCOL` is "grpc"')],
  ],
])('%j sends nothing', async (env, warnings) => {
  const result = await step(TELL, { env: exportTo(collector.url, env) });
  expect(result.exitCode).toBe(0);
  expect(warningsOf(result)).toEqual(warnings);
  expect(collector.requests).toEqual([]);
  expect(traceOf(result)).toEqual({});
});

describe('a collector that is no help harms nothing', () => {
  const SHORT = { OTEL_EXPORTER_OTLP_TIMEOUT: '4000' };
  const redirected: string[] = [];
  let elsewhere: FakeCollector;
  beforeEach(async () => {
    redirected.length = 0;
    elsewhere = await startFakeCollector();
  });
  afterEach(() => elsewhere.close());

  const answering =
    (status: number, body = 'no', headers: Record<string, string> = {}) =>
    (response: ServerResponse): void => {
      response.writeHead(status, headers).end(body);
    };
  const hostile = `::error::owned ${TOKEN}\n::add-mask::x\n##[error]y`;

  test.each<[string, (response: ServerResponse) => void, RegExp]>([
    ['500', answering(500, hostile), /HTTP 500/],
    ['400', answering(400, hostile), /HTTP 400/],
    ['always busy', answering(503), /busy or not ready/],
    [
      'far too much',
      (response) => response.writeHead(500).end('x'.repeat(8 * 2 ** 20)),
      /could not be sent/,
    ],
    ['no answer', () => undefined, /did not answer in time/],
    [
      'an answer without an end',
      (response) => {
        response.writeHead(200);
        const timer = setInterval(() => response.write('.'), 50);
        response.on('close', () => clearInterval(timer));
      },
      /did not answer in time/,
    ],
    [
      'a connection that breaks',
      (response) => response.socket?.destroy(),
      /ECONNRESET/,
    ],
    [
      'no HTTP at all',
      (response) => response.socket?.end('::error::owned\r\n\r\n'),
      /could not be sent/,
    ],
  ])('%s', async (_name, answer, words) => {
    const bad = await startFakeCollector(answer);
    try {
      const result = await step(TELL, { env: exportTo(bad.url, SHORT) });
      expect(result).toMatchObject({
        exitCode: 0,
        outputs: { outcome: 'succeeded' },
      });
      const [warning, ...more] = warningsOf(result);
      expect(warning).toMatch(words);
      expect(more).toEqual([]);
      expect(result.log).not.toContain(TOKEN);
      expect(result.log).not.toContain('owned');
      // Its own time, and what any step takes.
      expect(result.durationMs).toBeLessThan(4_000 + SLACK_MS);
    } finally {
      await bad.close();
    }
  });

  test('one that nobody has started', async () => {
    const gone = await startFakeCollector();
    await gone.close();
    const result = await step(TELL, { env: exportTo(gone.url, SHORT) });
    expect(result.exitCode).toBe(0);
    expect(warningsOf(result)).toEqual([
      'OpenTelemetry: The trace and the metrics of this execution could not ' +
        'be sent: nothing listens there (ECONNREFUSED). The step is not ' +
        'affected; look at the OTEL_ variables in its `env`.',
    ]);
  });

  test('one that takes it and answers nonsense', async () => {
    const bad = await startFakeCollector(answering(200, hostile));
    try {
      const result = await step(TELL, { env: exportTo(bad.url, SHORT) });
      expect(result.exitCode).toBe(0);
      expect(spansOf(bad)).not.toEqual([]);
      expect(warningsOf(result)).toHaveLength(1);
      expect(result.log).not.toContain('owned');
    } finally {
      await bad.close();
    }
  });

  test('one that sends the token elsewhere', async () => {
    const bad = await startFakeCollector(
      answering(307, '', { location: `${elsewhere.url}/v1/traces` }),
    );
    try {
      const result = await step(TELL, { env: exportTo(bad.url, SHORT) });
      expect(result.exitCode).toBe(0);
      expect(warningsOf(result)).toEqual([expect.stringContaining('HTTP 307')]);
      expect(elsewhere.requests).toEqual([]);
    } finally {
      await bad.close();
    }
  });

  test('a cancelled step waits a second for it', async () => {
    const silent = await startFakeCollector(() => undefined);
    const cancel = new AbortController();
    let since = 0;
    try {
      const result = await step(
        { plugin: 'sleep', 'plugins-dir': TEST_PLUGINS },
        {
          env: exportTo(silent.url),
          signal: cancel.signal,
          onLine: (line) => {
            if (!line.includes('asleep') || cancel.signal.aborted) return;
            since = performance.now();
            cancel.abort();
          },
        },
      );
      const tookMs = performance.now() - since;
      expect(result.outputs['outcome']).toBe('cancelled');
      // Before the runner asks again.
      expect(tookMs).toBeLessThan(7_500 + SLACK_MS);
      expect(result.signal).toBeNull();
    } finally {
      await silent.close();
    }
  });
});

describe('a copy of the action without what telemetry is made of', () => {
  let action: string;
  beforeEach(() => {
    action = mkdtempSync(join(tmpdir(), 'plugin-runner-action-'));
    for (const name of ['action.yml', 'dist']) {
      cpSync(join(REPOSITORY, name), join(action, name), { recursive: true });
    }
    rmSync(join(action, 'dist/telemetry-worker'), { recursive: true });
  });
  afterEach(() => rmSync(action, { recursive: true }));

  test('runs a step that asks for none of it', async () => {
    const main = join(action, 'dist/main');
    const ours = readdirSync(main).filter(
      (name) =>
        name !== 'index.js' &&
        readFileSync(join(main, name), 'utf8').includes('src/telemetry/'),
    );
    expect(ours).not.toEqual([]);
    for (const name of ours) rmSync(join(main, name));
    expect(await step(TELL, { action })).toMatchObject({
      exitCode: 0,
      outputs: { outcome: 'succeeded' },
    });
    // It is these files that a step would load.
    const asked = await step(TELL, { action, env: CONTEXT });
    expect(asked.exitCode).toBe(1);
  });

  test('has nothing of the SDK in what every step loads', () => {
    for (const directory of ['main', 'post', 'schema-worker', 'yaml-worker']) {
      const files = readdirSync(join(action, 'dist', directory));
      const found = files.filter((name) =>
        readFileSync(join(action, 'dist', directory, name), 'utf8').includes(
          '@opentelemetry/',
        ),
      );
      expect(found).toEqual([]);
    }
  });

  test('says that it cannot send, and goes on', async () => {
    const result = await step(TELL, { action, env: exportTo(collector.url) });
    expect(result.exitCode).toBe(0);
    expect(warningsOf(result)).toEqual([
      expect.stringContaining('the exporter broke off'),
    ]);
  });
});
