import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StepResult } from '../../scripts/runner-step.mjs';
import { docker } from '../docker/run-plugin';
import { processesThatHold } from '../docker/processes';
import { leavesNothingBehind, REPOSITORY, step, TEST_PLUGINS } from './action';

leavesNothingBehind();

const SECRET = 'correct-horse-battery';
const WITH_SECRET = {
  'plugins-dir': TEST_PLUGINS,
  secrets: `API_TOKEN=${SECRET}`,
};

/** The commands that tell the runner what to mask. */
const masksOf = (log: string): string[] =>
  [...log.matchAll(/^::add-mask::(.*)$/gm)].map(([, form]) => form ?? '');

/** Everything a step leaves but the masks: each place, and its text. */
function traces({
  log,
  outputs,
  state,
  exported,
  summary,
}: StepResult): Record<string, string> {
  const directory = outputs['record-dir'];
  const files = directory === undefined ? [] : readdirSync(directory);
  return {
    log: log.replace(/^::add-mask::.*$/gm, ''),
    outputs: JSON.stringify(outputs),
    state: JSON.stringify(state),
    exported: JSON.stringify(exported),
    summary,
    ...Object.fromEntries(
      files.map((name) => [
        name,
        readFileSync(join(directory ?? '', name), 'utf8'),
      ]),
    ),
  };
}

/** The places where a part of the secret is, which nothing else contains. */
function placesOf(result: StepResult, ...forms: string[]): string[] {
  return Object.entries(traces(result))
    .filter(([, text]) =>
      ['correct-horse', 'horse-battery', ...forms].some((it) =>
        text.includes(it),
      ),
    )
    .map(([place]) => place);
}

describe('a plugin that logs its secret, with the runner in debug mode', () => {
  const DEBUG = { env: { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' } };

  test('and fails: no log, no file, no output has it, in no encoding', async () => {
    const result = await step({ plugin: 'leak-secret', ...WITH_SECRET }, DEBUG);
    expect(result.outputs).toMatchObject({
      outcome: 'plugin_failed',
      'exit-code': '4',
    });
    const encoded = Buffer.from(SECRET).toString('base64');
    expect(placesOf(result, encoded)).toEqual([]);
    // It was logged: this is what is left of it.
    expect(result.log).toContain('│ plain ***\n');
    expect(result.log).toContain('::warning::as JSON ***\n');
    expect(result.log).toContain('::debug::debugging ***\n');
    expect(result.log).toContain('│ in pieces ***\n');
    expect(result.outputs['error']).toContain('"at the end ***"');
    expect(traces(result)['stderr.log']).toContain('plain ***\n');
  });

  test('and is cancelled: neither', async () => {
    const cancel = new AbortController();
    const result = await step(
      { plugin: 'leak-secret-and-sleep', ...WITH_SECRET },
      {
        ...DEBUG,
        signal: cancel.signal,
        onLine: (line) => {
          if (line.includes('asleep with')) cancel.abort();
        },
      },
    );
    expect(result.outputs['outcome']).toBe('cancelled');
    expect(result.log).toContain('│ asleep with ***');
    expect(placesOf(result)).toEqual([]);
  });

  test('and runs out of time: neither', async () => {
    const result = await step(
      { plugin: 'leak-secret-and-sleep', ...WITH_SECRET, timeout: '3s' },
      DEBUG,
    );
    expect(result.outputs['outcome']).toBe('timed_out');
    expect(placesOf(result)).toEqual([]);
  });
});

test('masks are sent before the first byte of the plugin, each on a line of its own', async () => {
  const { log } = await step({ plugin: 'leak-secret', ...WITH_SECRET });
  expect(masksOf(log)).toEqual([
    SECRET,
    Buffer.from(SECRET).toString('base64').replace(/=+$/, ''),
  ]);
  expect(log.lastIndexOf('::add-mask::')).toBeLessThan(log.indexOf('│'));
});

test('while it runs, the value is in no argv and no environment but of the step and the container', async () => {
  const cancel = new AbortController();
  let stepProcess = 0;
  let held: ReturnType<typeof processesThatHold> | undefined;
  let inspected = '';
  const result = await step(
    { plugin: 'leak-secret-and-sleep', ...WITH_SECRET },
    {
      signal: cancel.signal,
      onStart: ({ pid }) => (stepProcess = pid),
      onLine: (line) => {
        if (!line.includes('asleep with')) return;
        held = processesThatHold(SECRET);
        inspected = docker(
          'inspect',
          docker('ps', '--quiet', '--filter', 'name=leak-secret-and-sleep'),
        );
        cancel.abort();
      },
    },
  );
  expect(result.outputs['outcome']).toBe('cancelled');
  expect(held?.inArguments).toEqual([]);
  const [container] = JSON.parse(inspected) as [
    { Id: string; Config: { Env?: string[] } },
  ];
  const elsewhere = held?.inEnvironment.filter(
    ({ pid, cgroup }) => pid !== stepProcess && !cgroup.includes(container.Id),
  );
  expect(elsewhere).toEqual([]);
  if (process.getuid?.() === 0) {
    // Root sees the plugin's environment too: the look was thorough.
    expect(held?.inEnvironment.length).toBeGreaterThan(1);
  }
  // The engine knows it as the environment of the container, and as nothing else.
  expect(container.Config.Env).toContain(`API_TOKEN=${SECRET}`);
  delete container.Config.Env;
  expect(JSON.stringify(container)).not.toContain(SECRET);
});

test('of a key of several lines its lines are masked, and neither its frame nor a bracket', async () => {
  const key =
    '-----BEGIN KEY-----\nMIIEvQIBADANBgkq\nhkiG9w0BAQEFAASC\n-----END KEY-----\n';
  const account = JSON.stringify({ id: 7, on: true, key }, null, 2);
  const { log, outputs } = await step({
    plugin: 'greet',
    'plugins-dir': TEST_PLUGINS,
    secrets: JSON.stringify({ API_TOKEN: account }),
  });
  expect(outputs['outcome']).toBe('succeeded');
  const masks = masksOf(log);
  expect(masks).toEqual(
    expect.arrayContaining(['MIIEvQIBADANBgkq', 'hkiG9w0BAQEFAASC']),
  );
  for (const mask of masks) expect(mask).toMatch(/\w{6}/);
  expect(masks.join('\n')).not.toContain('BEGIN');
  // GitHub itself masks every line of a repository's secret.
  expect(log).toContain('::warning::The step output `output` holds a line of');
});

describe('writeOnly', () => {
  const INPUT = {
    plugin: 'write-only',
    'plugins-dir': TEST_PLUGINS,
    input: `{"login": {"user": "ada", "password": "${SECRET}"}}`,
  };

  test('values of the input are in no log, no record and no summary', async () => {
    const result = await step(INPUT);
    expect(result.outputs['outcome']).toBe('succeeded');
    expect(placesOf(result)).toEqual([]);
    expect(result.log).toContain(
      '│ {"login": {"user": "ada", "password": "***"}}',
    );
  });

  test('values of the output reach the next step, and no log or summary', async () => {
    const { outputs, log, summary } = await step(INPUT);
    expect(outputs['output']).toBe('{"token": "minted-for-you", "pin": 42}');
    expect(masksOf(log)).toContain('minted-for-you');
    expect(log).toMatch(/^::notice::.*"\/token" of the output/m);
    expect(summary).toContain('{"token":"***","pin":"***"}');
    expect(summary).not.toContain('minted-for-you');
  });

  test('values that do not fit the schema are not in the message', async () => {
    const result = await step({
      ...INPUT,
      input: INPUT.input.replace(SECRET, SECRET.repeat(2)),
    });
    expect(result.outputs['outcome']).toBe('invalid_input');
    expect(result.outputs['error']).toContain('"/login/password"');
    expect(placesOf(result)).toEqual([]);
  });
});

describe('the shipped plugin that posts with a token', () => {
  const SERVER = `plugin-runner-test-server-${process.pid}`;
  const PROGRAM = `
import http.server, json
class Service(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        payload = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        token = self.headers["Authorization"]
        known = token == "Bearer ${SECRET}"
        self.send_response(302 if self.path == "/moved" else 201 if known else 401)
        self.send_header("Content-Type", "application/json")
        self.send_header("Location", "/elsewhere")
        self.end_headers()
        body = {"known": known, "payload": payload}
        if self.path == "/echo": body["token"] = token
        self.wfile.write(json.dumps(body).encode())
    def log_message(self, *_): pass
server = http.server.HTTPServer(("", 8080), Service)
print("ready", flush=True)
server.serve_forever()
`;
  let directory = '';
  let url = '';

  beforeAll(async () => {
    docker(
      ...['run', '--detach', '--name', SERVER, '--network', 'bridge'],
      ...['plugin-runner-test/python:1', 'python3', '-c', PROGRAM],
    );
    while (docker('logs', SERVER) !== 'ready') {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const address = docker(
      ...['inspect', '--format'],
      ...['{{.NetworkSettings.Networks.bridge.IPAddress}}', SERVER],
    );
    url = `http://${address}:8080`;
    directory = mkdtempSync(join(tmpdir(), 'plugins-'));
  });
  afterAll(() => {
    docker('rm', '--force', SERVER);
    rmSync(directory, { recursive: true, force: true });
  });

  const post = (
    path: string,
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<StepResult> =>
    step({
      plugin: 'post_webhook',
      'plugins-dir': `${REPOSITORY}/plugins`,
      secrets: `API_TOKEN=${SECRET}`,
      input: JSON.stringify({
        url: `${url}${path}`,
        payload: { sha: '4f2a' },
        allow_http: true,
      }),
      ...inputs,
    });

  test('reaches the service over the network it asked for, and its answer the next step (case 42)', async () => {
    const result = await post('/deployments');
    expect(result.outputs).toMatchObject({
      outcome: 'succeeded',
      'exit-code': '0',
    });
    expect(JSON.parse(result.outputs['output'] ?? '')).toEqual({
      status: 201,
      content_type: 'application/json',
      body: { known: true, payload: { sha: '4f2a' } },
    });
    expect(result.log).toContain('│ the service answered 201: ');
    expect(placesOf(result)).toEqual([]);
  });

  test('fails at once without a network, whatever time it has (case 42)', async () => {
    const plugin = join(directory, 'post_webhook');
    mkdirSync(plugin, { recursive: true });
    copyFileSync(
      `${REPOSITORY}/plugins/post_webhook/plugin.yaml`,
      join(plugin, 'plugin.yaml'),
    );
    const definition = readFileSync(join(plugin, 'plugin.yaml'), 'utf8');
    writeFileSync(
      join(plugin, 'plugin.yaml'),
      definition.replace('network: bridge', 'network: none'),
    );
    const result = await post('/deployments', {
      'plugins-dir': directory,
      input: JSON.stringify({
        url,
        payload: {},
        allow_http: true,
        timeout_seconds: 60,
      }),
    });
    expect(result.outputs).toMatchObject({
      outcome: 'plugin_failed',
      'exit-code': '3',
    });
    expect(result.outputs['error']).toContain('cannot be reached');
    expect(Number(result.outputs['duration-ms'])).toBeLessThan(30_000);
    expect(placesOf(result)).toEqual([]);
  });

  test('hands on the answer to a wrong token, as a failure', async () => {
    const { outputs } = await post('/', { secrets: 'API_TOKEN=another-one' });
    expect(outputs).toMatchObject({
      outcome: 'plugin_failed',
      'exit-code': '2',
    });
    expect(JSON.parse(outputs['output'] ?? '')).toMatchObject({ status: 401 });
  });

  test('follows no redirect: the token is for one host', async () => {
    const { outputs } = await post('/moved');
    expect(outputs['exit-code']).toBe('2');
    expect(JSON.parse(outputs['output'] ?? '')).toMatchObject({ status: 302 });
  });

  test('says nothing of a token that no header can hold', async () => {
    const result = await post('/', {
      secrets: JSON.stringify({ API_TOKEN: `${SECRET} ${SECRET}` }),
    });
    expect(result.outputs['exit-code']).toBe('1');
    expect(result.outputs['error']).toContain('must be printable ASCII');
    expect(placesOf(result)).toEqual([]);
  });

  test('when the service sends the token back, the output is kept, hidden in the summary, and warned about (case 55)', async () => {
    const result = await post('/echo');
    expect(JSON.parse(result.outputs['output'] ?? '')).toMatchObject({
      body: { token: `Bearer ${SECRET}` },
    });
    expect(placesOf(result)).toEqual(['outputs', 'stdout']);
    expect(traces(result)['execution.json']).toContain(
      'printed the secret \\"API_TOKEN\\" on stdout',
    );
    expect(result.log).toMatch(
      /^::warning::.*`output` holds the secret "API_TOKEN".*GitHub drops/m,
    );
    expect(result.summary).toContain('Bearer ***');
  });

  test.each([
    ['base64', 'printf %s "$OUTPUT" | base64 --decode'],
    ['hex', String.raw`printf "$(printf %s "$OUTPUT" | sed 's/../\\x&/g')"`],
  ])(
    'with output-encoding: %s a later step decodes the very bytes',
    async (encoding, script) => {
      const { outputs, summary } = await post('/', {
        'output-encoding': encoding,
      });
      const decoded = execFileSync('bash', ['-c', script], {
        env: { ...process.env, OUTPUT: outputs['output'] },
      });
      expect(decoded).toEqual(readFileSync(outputs['output-file'] ?? ''));
      expect(JSON.parse(decoded.toString())).toMatchObject({ status: 201 });
      expect(summary).toContain('"known": true');
    },
  );
});
