/**
 * Sends many requests to `plugin-runner serve`, kills containers, goes away and
 * cancels in the midst of it, and checks every single answer:
 * `node scripts/load.mjs [N] [--seed SEED]`, N is 1000.
 * At the end nothing may be lost and nothing left: every execution has its
 * record, there is no container and no volume more than before, and the server
 * has no more memory than it had half-way. Exit code 1 on any violation; the
 * seed repeats the plan. Everything is on this machine.
 */
import { spawn } from 'node:child_process';
import {
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { ensureEngine } from './engine.mjs';
import { ensureImages } from './images.mjs';
import { leftovers, onEngine } from './leftovers.mjs';
import { ROOT, exitOnSignals, isMain, run, sleep } from './process.mjs';
import { pick, randomOf } from './random.mjs';

const DEFAULT_COUNT = 1000;
const CONCURRENCY = 8;
/** What any answer may take, waiting for a turn included. */
const ANSWER_MS = 60_000;
/** How much more memory there may be in the last third than in the second. */
const GROWTH = 1.1;
const GROWTH_BYTES = 16 * 2 ** 20;
/** How long nothing else could happen in the server, on any machine; milliseconds. */
const LAG_MS = 5000;
const SAMPLE_MS = 250;
const METRICS_MS = 2000;

const IMAGE = 'plugin-runner-test/busybox:1';
const plugin = (id, script, more = {}) => ({
  id,
  image: IMAGE,
  entrypoint: ['/bin/busybox', 'sh', '-c', script],
  resource_limits: { cpu: '250m', memory: '64Mi' },
  stop: { grace: '500ms' },
  ...more,
});
const OBJECT = {
  type: 'object',
  required: ['index'],
  properties: { index: { type: 'integer' } },
};
const ECHOES = ['echo', 'echo-2', 'echo-3'];
const LINES = 40;
const PLUGINS = [
  ...ECHOES.map((id) =>
    plugin(id, 'echo log >&2; cat', {
      input_schema: OBJECT,
      output_schema: OBJECT,
    }),
  ),
  plugin('fail', 'echo no >&2; exit 3'),
  plugin('talk', `for i in $(seq ${LINES}); do echo "line $i" >&2; done; cat`),
  ...['killed', 'cancelled', 'gone'].map((id) => plugin(id, 'sleep 600')),
];

/**
 * What is done, by name: `act` returns what is wrong, or nothing. `ids` are of
 * executions that the client knows, with the outcome that each must have.
 */
const KINDS = [
  {
    name: 'echo',
    weight: 12,
    async act({ api, random, input, ids }) {
      const { status, headers, text } = await api.execute(
        pick(random, ECHOES),
        input,
      );
      ids.set(headers.get('plugin-execution-id'), 'succeeded');
      if (status !== 200) return `status ${status}: ${text}`;
      if (text !== input) return `another output: ${text}`;
      return expectHeader(headers, 'plugin-outcome', 'succeeded');
    },
  },
  {
    name: 'failure',
    weight: 2,
    async act({ api, input, ids }) {
      const answer = await api.execute('fail', input);
      ids.set(answer.headers.get('plugin-execution-id'), 'plugin_failed');
      return expectProblem(answer, 502, 'plugin_failed', { exit_code: 3 });
    },
  },
  {
    name: 'wrong input',
    weight: 1,
    async act({ api, ids }) {
      const answer = await api.execute('echo', '{"index":"one"}');
      ids.set(answer.headers.get('plugin-execution-id'), 'invalid_input');
      return expectProblem(answer, 422, 'invalid_input');
    },
  },
  {
    name: 'unknown plugin',
    weight: 1,
    async act({ api, input }) {
      const answer = await api.execute('nowhere', input);
      return expectProblem(answer, 404, 'plugin_not_found');
    },
  },
  {
    name: 'asked for later',
    weight: 2,
    async act({ api, random, input, ids }) {
      const { id, fault } = await api.start(pick(random, ECHOES), input);
      if (fault) return fault;
      ids.set(id, 'succeeded');
      await api.ended(id);
      const { status, text } = await api.get(`/executions/${id}/output`);
      return status === 200 && text === input
        ? undefined
        : `output ${status}: ${text}`;
    },
  },
  {
    name: 'twice with one key',
    weight: 2,
    async act({ api, random, input, ids }) {
      const headers = { 'idempotency-key': `"${input.length}-${random()}"` };
      const echo = pick(random, ECHOES);
      const answers = await Promise.all([
        api.execute(echo, input, { headers }),
        api.execute(echo, input, { headers }),
      ]);
      const [one, two] = answers.map((answer) =>
        answer.headers.get('plugin-execution-id'),
      );
      ids.set(one, 'succeeded');
      if (one !== two) return `two executions: ${one} and ${two}`;
      const wrong = answers.find(({ text }) => text !== input);
      return wrong && `status ${wrong.status}: ${wrong.text}`;
    },
  },
  {
    name: 'live log',
    weight: 2,
    async act({ api, random, input, ids }) {
      const { id, fault } = await api.start('talk', input);
      if (fault) return fault;
      ids.set(id, 'succeeded');
      if (random() < 0.3) {
        // Goes away at the first word of it.
        await api.events(id, () => true);
        await api.ended(id);
        return undefined;
      }
      const text = await api.events(id);
      const lines = [...text.matchAll(/^data: line (\d+)$/gm)];
      const isWhole = lines.every(([, n], at) => Number(n) === at + 1);
      return lines.length === LINES && isWhole && text.includes('event: end')
        ? undefined
        : `${lines.length} of ${LINES} lines`;
    },
  },
  {
    name: 'docker kill',
    weight: 3,
    async act({ api, random, input, ids }) {
      const { id, fault } = await api.start('killed', input);
      if (fault) return fault;
      ids.set(id, 'plugin_failed');
      const { container } = await api.until(id, (record) =>
        record.states.some(({ state }) => state === 'run'),
      );
      await sleep(random() * 300);
      await run(['docker', 'kill', container]);
      await api.ended(id);
      const answer = await api.get(`/executions/${id}/output`);
      return expectProblem(answer, 502, 'plugin_failed', { exit_code: 137 });
    },
  },
  {
    name: 'DELETE',
    weight: 3,
    async act({ api, random, input, ids }) {
      const { id, fault } = await api.start('cancelled', input);
      if (fault) return fault;
      ids.set(id, 'cancelled');
      await sleep(random() * 1000);
      const { status } = await api.call('DELETE', `/executions/${id}`);
      if (status !== 202) return `DELETE is answered with ${status}`;
      await api.ended(id);
      const answer = await api.get(`/executions/${id}/output`);
      return expectProblem(answer, 409, 'cancelled');
    },
  },
  {
    name: 'client goes away',
    weight: 3,
    async act({ api, random, input }) {
      const gone = new AbortController();
      setTimeout(() => gone.abort(), 200 + random() * 1000);
      try {
        const { status } = await api.execute('gone', input, {
          signal: gone.signal,
        });
        return `it is answered with ${status}`;
      } catch (error) {
        return gone.signal.aborted ? undefined : String(error);
      }
    },
  },
];

function expectHeader(headers, name, value) {
  const got = headers.get(name);
  return got === value ? undefined : `${name} is ${got}`;
}

function expectProblem({ status, headers, text }, wanted, outcome, more = {}) {
  if (status !== wanted) return `status ${status}: ${text}`;
  const type = headers.get('content-type') ?? '';
  if (!type.startsWith('application/problem+json')) return `type ${type}`;
  const problem = JSON.parse(text);
  for (const [key, value] of Object.entries({ outcome, ...more })) {
    if (problem[key] !== value) return `${key} is ${problem[key]}: ${text}`;
  }
  return undefined;
}

/** A client of the server. */
function clientOf({ url, token }) {
  const call = async (method, target, { body, headers, signal } = {}) => {
    const late = AbortSignal.timeout(ANSWER_MS);
    const response = await fetch(url + target, {
      method,
      body,
      headers: { authorization: `Bearer ${token}`, ...headers },
      signal: signal ? AbortSignal.any([signal, late]) : late,
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text };
  };
  const get = (target) => call('GET', target);
  const json = async (target) => JSON.parse((await get(target)).text);
  const execute = (id, body, { headers, signal } = {}) =>
    call('POST', `/tasks/${id}/execute`, {
      body,
      signal,
      headers: { 'content-type': 'application/json', ...headers },
    });
  const until = async (id, isSo) => {
    for (const since = Date.now(); Date.now() - since < ANSWER_MS;) {
      const record = await json(`/executions/${id}`);
      if (isSo(record)) return record;
      if (record.status === 'ended')
        throw new Error(`it has ended: ${record.outcome}, ${record.error}`);
      await sleep(50);
    }
    throw new Error(`execution ${id} did not come so far`);
  };
  return {
    ...{ call, get, json, execute, until },
    ended: (id) => until(id, ({ status }) => status === 'ended'),
    /** @returns its id, or what is wrong. */
    async start(id, body) {
      const headers = { prefer: 'respond-async' };
      const { status, text, ...answer } = await execute(id, body, { headers });
      if (status !== 202) return { fault: `status ${status}: ${text}` };
      const { execution_id } = JSON.parse(text);
      const location = answer.headers.get('location');
      return location === `/executions/${execution_id}`
        ? { id: execution_id }
        : { fault: `Location is ${location}` };
    },
    /** @param isEnough goes away when it says so. */
    async events(id, isEnough = () => false) {
      const gone = new AbortController();
      const late = AbortSignal.timeout(ANSWER_MS);
      const response = await fetch(`${url}/executions/${id}/logs`, {
        headers: {
          authorization: `Bearer ${token}`,
          accept: 'text/event-stream',
        },
        signal: AbortSignal.any([gone.signal, late]),
      });
      let text = '';
      const decoder = new TextDecoder();
      for await (const bytes of response.body) {
        text += decoder.decode(bytes, { stream: true });
        if (isEnough(text)) break;
      }
      gone.abort();
      return text;
    },
  };
}

/** Starts the server; its log is kept. */
async function startServer(pluginsDirectory, recordsDirectory) {
  const child = spawn(
    process.execPath,
    [
      ...[path.join(ROOT, 'dist', 'cli', 'index.js'), 'serve'],
      ...['--plugins-dir', pluginsDirectory],
      ...['--records-dir', recordsDirectory],
      ...['--pull', 'never', '--concurrency', String(CONCURRENCY)],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const log = [];
  createInterface({ input: child.stderr }).on('line', (line) => {
    log.push(line);
  });
  const exited = new Promise((resolve) =>
    child.once('exit', (code, signal) => resolve(code ?? signal)),
  );
  const [greeting] = await Promise.race([
    new Promise((resolve) =>
      createInterface({ input: child.stdout }).once('line', (line) =>
        resolve([JSON.parse(line)]),
      ),
    ),
    exited.then((code) => {
      throw new Error(`serve ended with ${code}: ${log.join('\n')}`);
    }),
  ]);
  return { ...greeting, log, exited, stop: () => child.kill('SIGTERM') };
}

/** Looks at the memory of a process and at its own figures, until stopped. */
function watch({ pid }, api) {
  const samples = [];
  const lags = [];
  let isOver = false;
  const every = async (ms, look) => {
    for (; !isOver; await sleep(ms)) await look().catch(() => undefined);
  };
  const memory = every(SAMPLE_MS, async () => {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    samples.push(Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) * 1024);
  });
  const metrics = every(METRICS_MS, async () => {
    const { text } = await api.get('/metrics');
    const figure = (name) =>
      Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1]) * 1000;
    lags.push({
      p99: figure('nodejs_eventloop_lag_p99_seconds'),
      max: figure('nodejs_eventloop_lag_max_seconds'),
    });
  });
  return async () => {
    isOver = true;
    await Promise.all([memory, metrics]);
    return { samples, lags };
  };
}

const mean = (values) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** What is wrong with the memory; figures are printed. */
function memoryFault(samples) {
  const third = Math.floor(samples.length / 3);
  const parts = [0, 1, 2].map((at) =>
    mean(samples.slice(at * third, (at + 1) * third)),
  );
  const [first, second, last] = parts.map((bytes) =>
    (bytes / 2 ** 20).toFixed(0),
  );
  const peak = (Math.max(...samples) / 2 ** 20).toFixed(0);
  console.log(
    `memory: ${first} MiB in the first third, ${second} in the second, ${last} in the last; ${peak} at most`,
  );
  return parts[2] > parts[1] * GROWTH + GROWTH_BYTES
    ? `the memory grew from ${second} to ${last} MiB`
    : undefined;
}

/** What is wrong with the records; each has to say what its client was told. */
async function recordFaults(api, recordsDirectory, ids, goneCount) {
  const records = new Map();
  for (let after = ''; after !== null;) {
    const { executions, next } = await api.json(
      `/executions?limit=500${after && `&after=${encodeURIComponent(after)}`}`,
    );
    for (const record of executions) {
      if (records.has(record.execution_id)) return ['a record is listed twice'];
      records.set(record.execution_id, record);
    }
    after = next;
  }
  const faults = [...ids].flatMap(([id, outcome]) => {
    const got = records.get(id)?.outcome;
    return got === outcome ? [] : [`${id} is recorded as ${got}: ${outcome}`];
  });
  const others = [...records.values()].filter(
    ({ execution_id }) => !ids.has(execution_id),
  );
  const gone = others.filter(
    ({ plugin: id, outcome }) => id === 'gone' && outcome === 'cancelled',
  );
  if (gone.length !== goneCount || others.length !== goneCount) {
    faults.push(
      `${goneCount} clients went away: ${gone.length} were cancelled, ${others.length - gone.length} executions are nobody's`,
    );
  }
  for (const name of await readdir(recordsDirectory)) {
    if (!records.has(name)) faults.push(`${name} is no record`);
  }
  return faults;
}

/** What the server said that it should not have to say. */
function logFaults(log) {
  return log.filter(
    (line) =>
      !line.startsWith('{') ||
      JSON.parse(line).level === 'error' ||
      /Warning|unhandled/i.test(line),
  );
}

function planOf(count, random) {
  const weighted = KINDS.flatMap((kind) =>
    Array.from({ length: kind.weight }, () => kind),
  );
  return Array.from({ length: count }, (_, index) => ({
    index,
    kind: KINDS[index] ?? pick(random, weighted),
    // Its own numbers: what runs beside it must not change them.
    random: randomOf(Math.floor(random() * 2 ** 32)),
  }));
}

async function perform({ index, kind, random }, api, ids) {
  const input = JSON.stringify({ index, text: 'ü'.repeat(index % 97) });
  const since = performance.now();
  const fault = await kind
    .act({ api, random, input, ids })
    .catch((error) => `${error.message} ${error.cause ?? ''}`);
  return { kind, index, fault, ms: performance.now() - since };
}

function print(results, seconds) {
  for (const { name } of KINDS) {
    const times = results
      .filter(({ kind }) => kind.name === name)
      .map(({ ms }) => Math.round(ms))
      .sort((a, b) => a - b);
    const at = (part) => times[Math.floor((times.length - 1) * part)] ?? 0;
    console.log(
      `${name.padEnd(20)} ${String(times.length).padStart(5)}  median ${at(0.5)} ms, 95 % ${at(0.95)} ms, most ${at(1)} ms`,
    );
  }
  const rate = (results.length / seconds).toFixed(1);
  console.log(
    `${results.length} requests in ${seconds.toFixed(0)} s: ${rate} a second`,
  );
}

function parse(argv) {
  const args = argv.filter((arg) => arg !== '--');
  const at = args.indexOf('--seed');
  const [seedText] = at < 0 ? [] : args.splice(at, 2).slice(1);
  const seed = at < 0 ? Math.floor(Math.random() * 2 ** 31) : Number(seedText);
  const [countText = String(DEFAULT_COUNT), ...rest] = args;
  const isCount = /^[1-9]\d{0,4}$/.test(countText);
  if (!isCount || rest.length > 0 || !Number.isSafeInteger(seed)) {
    throw new Error('Use it as: node scripts/load.mjs [N] [--seed SEED]');
  }
  return { count: Number(countText), seed };
}

/** @returns everything that is wrong. */
async function load({ count, seed }, directory) {
  const plugins = path.join(directory, 'plugins');
  const records = path.join(directory, 'records');
  await mkdir(plugins);
  await mkdir(records);
  for (const each of PLUGINS) {
    await writeFile(
      path.join(plugins, `${each.id}.json`),
      JSON.stringify(each),
    );
  }
  const before = await onEngine();
  const server = await startServer(plugins, records);
  const faults = [];
  try {
    const api = clientOf(server);
    const stopWatching = watch(server, api);
    const plan = planOf(count, randomOf(seed));
    const goneCount = plan.filter(
      ({ kind }) => kind.name === 'client goes away',
    ).length;
    const ids = new Map();
    const results = [];
    const since = performance.now();
    const worker = async () => {
      for (let next = plan.shift(); next; next = plan.shift()) {
        results.push(await perform(next, api, ids));
      }
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, worker));
    print(results, (performance.now() - since) / 1000);
    const { samples, lags } = await stopWatching();
    const lag = Math.max(...lags.map(({ max }) => max));
    const p99 = mean(lags.map((each) => each.p99));
    console.log(
      `event loop: ${lag.toFixed(0)} ms late at most, ${p99.toFixed(0)} ms in 99 % of the time`,
    );
    for (const { index, kind, fault } of results) {
      if (fault) faults.push(`request ${index}, ${kind.name}: ${fault}`);
    }
    if (results.length !== count) faults.push('a request has no answer');
    faults.push(memoryFault(samples));
    if (lag > LAG_MS) faults.push(`the event loop was ${lag} ms late`);
    await settled(api);
    faults.push(...(await recordFaults(api, records, ids, goneCount)));
  } finally {
    server.stop();
    const code = await server.exited;
    if (code !== 0) faults.push(`the server ended with ${code}`);
  }
  faults.push(...logFaults(server.log).map((line) => `the log has ${line}`));
  const left = await leftovers(before);
  if (left.length > 0) faults.push(`left on the engine: ${left.join(', ')}`);
  return faults.filter(Boolean);
}

/** What nobody waits for any more has ended, too. */
async function settled(api) {
  for (const since = Date.now(); Date.now() - since < ANSWER_MS;) {
    const running = await api.json('/executions?status=running');
    const queued = await api.json('/executions?status=queued');
    if (running.executions.length + queued.executions.length === 0) return;
    await sleep(200);
  }
}

async function main(argv) {
  const options = parse(argv);
  console.log(`${options.count} requests, --seed ${options.seed}`);
  await ensureEngine({ log: () => {} });
  await ensureImages({ names: [IMAGE] });
  const directory = await mkdtemp(path.join(tmpdir(), 'load-'));
  let faults;
  try {
    faults = await load(options, directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
  for (const fault of faults.slice(0, 20)) console.error(`WRONG: ${fault}`);
  console.log(
    faults.length === 0
      ? 'every answer was right, nothing was lost, nothing is left'
      : `${faults.length} violations; --seed ${options.seed} repeats the plan`,
  );
  if (faults.length > 0) process.exitCode = 1;
}

if (isMain(import.meta)) {
  exitOnSignals();
  await main(process.argv.slice(2)).catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
}
