/**
 * Runs many executions of the committed bundle under faults, and checks every
 * single outcome: `node scripts/stress.mjs [N] [--seed SEED]`, N is 200.
 * At the end there must be no container and no volume more than before.
 * Exit code 1 on any violation; the seed repeats a run.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startChaosProxy } from './chaos-proxy.mjs';
import { ensureEngine } from './engine.mjs';
import { ensureImages } from './images.mjs';
import { leftovers, onEngine } from './leftovers.mjs';
import { ensureNode24 } from './node24.mjs';
import { exitOnSignals, isMain } from './process.mjs';
import { pick, randomOf } from './random.mjs';
import { runStep } from './runner-step.mjs';

const DEFAULT_COUNT = 200;
const CONCURRENCY = 4;
const TIMEOUT_MS = 3000;
const GRACE_MS = 500;
/** What an execution may take beyond its timeout and its grace. */
const MARGIN_MS = 5000;
/** The same on a machine that runs four at once, and their starts. */
const LOAD_MS = 3000;
const CANCEL_MS = 7000;
/** After a second signal nothing is waited for: less than the grace is left. */
const HURRY_MS = 3000;

const IMAGE = 'plugin-runner-test/busybox:1';
const plugin = (id, script, more = {}) => ({
  id,
  image: IMAGE,
  entrypoint: ['/bin/busybox', 'sh', '-c', script],
  timeout: '60s',
  stop: { grace: `${GRACE_MS}ms` },
  ...more,
});

const PLUGINS = [
  plugin('echo', 'echo log >&2; cat'),
  plugin('fail', 'echo no >&2; exit 3'),
  plugin('sleep', 'echo asleep >&2; sleep 600', {
    timeout: `${TIMEOUT_MS}ms`,
  }),
  plugin(
    'stubborn',
    "trap '' TERM; echo asleep >&2; while true; do sleep 1; done",
    { timeout: `${TIMEOUT_MS}ms` },
  ),
  plugin(
    'deaf',
    "trap '' TERM; echo asleep >&2; while true; do sleep 1; done",
    {
      stop: { grace: '30s' },
    },
  ),
  plugin('wait', 'echo asleep >&2; sleep 600', { stop: { grace: '30s' } }),
  plugin('flood', 'yes', { output: { max_bytes: '1Mi' } }),
  plugin(
    'hog',
    'exec /bin/busybox sh -c \'a=x; while true; do a="$a$a$a$a"; done\'',
    {
      resource_limits: { memory: '16Mi' },
    },
  ),
];

const CALLS = {
  create: 'POST /containers/create',
  attach: 'POST /containers/*/attach',
  start: 'POST /containers/*/start',
  wait: 'POST /containers/*/wait',
  inspect: 'GET /containers/*/json',
  remove: 'DELETE /containers/*',
};

/**
 * What is done, and what may come of it: `outcomes` are all that are allowed,
 * `maxMs` is counted from the start, or from the cancellation.
 */
const KINDS = [
  {
    name: 'success',
    weight: 4,
    plugin: 'echo',
    outcomes: ['succeeded'],
    check: ({ outputs }, input) =>
      outputs.output === input ? undefined : `output is ${outputs.output}`,
  },
  {
    name: 'plugin failure',
    weight: 2,
    plugin: 'fail',
    outcomes: ['plugin_failed'],
    check: ({ outputs }) =>
      outputs['exit-code'] === '3' ? undefined : 'the exit code is not 3',
  },
  {
    name: 'timeout',
    weight: 1,
    plugin: 'sleep',
    outcomes: ['timed_out'],
    maxMs: TIMEOUT_MS + GRACE_MS + MARGIN_MS,
  },
  {
    name: 'timeout, SIGTERM ignored',
    weight: 1,
    plugin: 'stubborn',
    outcomes: ['timed_out'],
    maxMs: TIMEOUT_MS + GRACE_MS + MARGIN_MS,
  },
  {
    name: 'cancelled',
    weight: 2,
    plugin: 'wait',
    outcomes: ['cancelled'],
    cancel: true,
  },
  {
    name: 'cancelled, SIGTERM ignored',
    weight: 1,
    plugin: 'deaf',
    outcomes: ['cancelled'],
    cancel: true,
  },
  {
    name: 'two signals',
    weight: 1,
    plugin: 'deaf',
    outcomes: ['cancelled'],
    cancel: true,
    twice: true,
  },
  { name: 'kill -9, then post', weight: 3, plugin: 'wait', kill: true },
  {
    name: 'kill -9, no post',
    weight: 1,
    plugin: 'wait',
    kill: true,
    noPost: true,
  },
  {
    name: 'cut for ever',
    weight: 2,
    plugin: 'echo',
    outcomes: ['engine_unavailable'],
    fault: (random) => ({
      line: pick(random, [CALLS.create, CALLS.attach, CALLS.start, CALLS.wait]),
      fault: { kind: 'cut', when: pick(random, ['before', 'after']) },
    }),
  },
  {
    name: 'cut once, asked again',
    weight: 2,
    plugin: 'echo',
    outcomes: ['succeeded'],
    fault: (random) => ({
      line: pick(random, [CALLS.inspect, CALLS.remove]),
      fault: { kind: 'cut', when: pick(random, ['before', 'after']) },
      nth: 1,
    }),
  },
  {
    name: 'all cut in mid-run',
    weight: 1,
    plugin: 'wait',
    outcomes: ['engine_unavailable'],
    cutAll: true,
  },
  {
    name: 'stalled',
    weight: 2,
    plugin: 'sleep',
    outcomes: ['timed_out'],
    maxMs: TIMEOUT_MS + GRACE_MS + MARGIN_MS,
    fault: (random) => ({
      line: pick(random, Object.values(CALLS)),
      fault: { kind: 'stall', when: pick(random, ['before', 'after']) },
    }),
  },
  {
    name: 'every byte by itself',
    weight: 1,
    plugin: 'echo',
    outcomes: ['succeeded'],
    fault: () => ({ line: /./, fault: { kind: 'split' } }),
  },
  {
    name: 'output flood',
    weight: 1,
    plugin: 'flood',
    outcomes: ['output_too_large'],
  },
  {
    name: 'out of memory',
    weight: 1,
    plugin: 'hog',
    outcomes: ['out_of_memory'],
  },
];

/** One of each kind first, then by weight. */
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

/** @returns `{outcome, ms, violation}` of one execution. */
async function execute({ index, kind, random }, { node, workspace }) {
  const input = JSON.stringify({ index, text: 'ü'.repeat(index % 50) });
  const rule = kind.fault?.(random);
  const proxy =
    rule !== undefined || kind.cutAll ? await startChaosProxy() : undefined;
  if (rule) proxy.on(rule.line, rule.fault, { nth: rule.nth });
  const env = proxy ? { DOCKER_HOST: proxy.host } : {};
  const inputs = {
    plugin: kind.plugin,
    'plugins-dir': workspace,
    input,
    'fail-on-error': 'false',
    pull: 'never',
  };
  const delayMs = Math.floor(
    random() * (kind.kill || kind.cancel ? 1500 : 800),
  );
  let since = performance.now();
  let cancelledAt;
  const later = (work) => setTimeout(work, delayMs);
  try {
    const result = await runStep({
      node,
      workspace,
      inputs,
      env,
      onStart: ({ pid }) => {
        since = performance.now();
        if (kind.kill) later(() => kill(pid, 'SIGKILL'));
        if (kind.cancel) {
          later(() => {
            cancelledAt = performance.now();
            kill(pid, 'SIGINT');
            if (kind.twice) setTimeout(() => kill(pid, 'SIGTERM'), 200);
          });
        }
      },
      onLine: (line) => {
        if (kind.cutAll && line.includes('asleep')) {
          setTimeout(() => proxy.cutAll(), 300 + delayMs);
        }
      },
    });
    const ms = performance.now() - (cancelledAt ?? since);
    const faults = [verdictOf(kind, result, ms, input)];
    proxy?.clear();
    if (!kind.noPost) faults.push(await post(result, { node, workspace, env }));
    await result.cleanUp();
    return {
      kind,
      ms,
      outcome: result.outputs.outcome ?? 'none',
      violation: faults.find(Boolean),
      log: result.log,
      rule,
    };
  } finally {
    await proxy?.close();
  }
}

/** What is wrong with how a step ended; undefined for nothing. */
function verdictOf(kind, { outputs, log, signal }, ms, input) {
  if (/\n\s+at |did not let go|please report/.test(log)) {
    return 'the log shows a stack or a leak';
  }
  if (kind.kill) {
    return signal === 'SIGKILL' ? undefined : `it ended with ${signal}`;
  }
  // A signal before the step listens ends it as it ends any program.
  if (kind.cancel && signal !== null) {
    return signal === 'SIGKILL' ? 'it had to be killed' : undefined;
  }
  if (!kind.outcomes.includes(outputs.outcome)) {
    return `the outcome is ${outputs.outcome}: ${outputs.error}`;
  }
  const error = outputs.error ?? '';
  if (outputs.outcome !== 'succeeded' && !/^[A-Z].{15,}\.$/s.test(error)) {
    return `the error is no sentence: ${error}`;
  }
  const usualMs = kind.cancel ? CANCEL_MS : (kind.maxMs ?? 30_000);
  if (ms > (kind.twice ? HURRY_MS : usualMs + LOAD_MS))
    return `it took ${Math.round(ms)} ms`;
  return kind.check?.({ outputs, log }, input);
}

/** Runs the post step as a runner does. */
async function post({ state }, { node, workspace, env }) {
  const result = await runStep({ node, workspace, env, entry: 'post', state });
  await result.cleanUp();
  if (result.exitCode !== 0)
    return `the post step ended with ${result.exitCode}`;
  if (result.log.includes('::warning::')) return `post: ${result.log.trim()}`;
  return undefined;
}

function kill(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended by itself.
  }
}

function table(results) {
  const rows = KINDS.map(({ name }) => {
    const own = results.filter(({ kind }) => kind.name === name);
    const times = own.map(({ ms }) => ms).sort((a, b) => a - b);
    const at = (part) =>
      Math.round(times[Math.floor((times.length - 1) * part)] ?? 0);
    const outcomes = {};
    for (const { outcome } of own) {
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    }
    const shown = Object.entries(outcomes).map(([word, n]) => `${word} ${n}`);
    return [name, own.length, at(0), at(0.5), at(1), shown.join(', ')];
  });
  const head = ['kind', 'runs', 'min', 'median', 'max ms', 'outcomes'];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => String(row[column]).length)),
  );
  for (const row of [head, ...rows]) {
    const cells = row.map((cell, column) =>
      column === 0 || column === 5
        ? String(cell).padEnd(widths[column])
        : String(cell).padStart(widths[column]),
    );
    console.log(cells.join('  ').trimEnd());
  }
}

function parse(argv) {
  const args = argv.filter((arg) => arg !== '--');
  const at = args.indexOf('--seed');
  const [seedText] = at < 0 ? [] : args.splice(at, 2).slice(1);
  const seed = at < 0 ? Math.floor(Math.random() * 2 ** 31) : Number(seedText);
  const [countText = String(DEFAULT_COUNT), ...rest] = args;
  if (
    !/^[1-9]\d{0,5}$/.test(countText) ||
    rest.length > 0 ||
    !Number.isSafeInteger(seed)
  ) {
    throw new Error('Use it as: node scripts/stress.mjs [N] [--seed SEED]');
  }
  return { count: Number(countText), seed };
}

async function main(argv) {
  const { count, seed } = parse(argv);
  console.log(`${count} executions, --seed ${seed}`);
  await ensureEngine({ log: () => {} });
  await ensureImages({ names: [IMAGE] });
  const node = await ensureNode24();
  const directory = await mkdtemp(path.join(tmpdir(), 'stress-'));
  const workspace = path.join(directory, 'plugins');
  await mkdir(workspace);
  for (const each of PLUGINS) {
    await writeFile(
      path.join(workspace, `${each.id}.json`),
      JSON.stringify(each),
    );
  }
  const before = await onEngine();
  const results = [];
  const plan = planOf(count, randomOf(seed));
  const worker = async () => {
    for (let next = plan.shift(); next; next = plan.shift()) {
      const result = await execute(next, { node, workspace });
      results.push(result);
      if (result.violation === undefined) continue;
      console.log(
        `VIOLATION in #${next.index} (${result.kind.name}` +
          `${result.rule ? `, ${JSON.stringify(result.rule)}` : ''}): ` +
          `${result.violation}\n${result.log.slice(-2000)}`,
      );
    }
  };
  try {
    await Promise.all(Array.from({ length: CONCURRENCY }, worker));
    // What was killed without a post step goes with the next run.
    const last = { index: count, kind: KINDS[0], random: randomOf(seed) };
    results.push(await execute(last, { node, workspace }));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
  const left = await leftovers(before);
  table(results);
  for (const name of left) console.log(`VIOLATION: ${name} is left`);
  const violations = results.filter(({ violation }) => violation).length;
  console.log(
    `${results.length} executions, ${violations} violations, ${left.length} left on the engine`,
  );
  if (violations + left.length > 0) process.exitCode = 1;
}

if (isMain(import.meta)) {
  exitOnSignals();
  await main(process.argv.slice(2)).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
