/**
 * What a step costs over `docker run`:
 * `npm run bench [-- N] [--json] [--engine-28]`.
 *   W  the step until its outputs are written: the next step could have them
 *   A  the whole step: Node.js 24 from start to exit
 *   B  docker run with the plugin's limits, nothing else
 *   C  docker run with the same sandbox as the step
 * Interleaved (A B C A B C …), so that drift of the machine hits all alike.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copyImages, startEngine28 } from './engine-28.mjs';
import { ensureEngine } from './engine.mjs';
import { ensureImages } from './images.mjs';
import { ensureNode24 } from './node24.mjs';
import { ROOT } from './process.mjs';
import { parseAction } from './runner-step.mjs';

const PLUGIN = 'reverse_message_task';
const INPUT = '{"message": "hello world", "id": 123}';
const EXPECTED = { message: 'dlrow olleh', id: 123 };
const WARM_UPS = 2;
const DEFAULT_ROUNDS = 15;

const LIMITS = [
  ...['--network', 'none', '--memory', '256m', '--memory-swap', '256m'],
  ...['--cpus', '0.5'],
];
const SANDBOX = [
  ...['--read-only', '--cap-drop', 'ALL', '--pids-limit', '256', '--init'],
  ...['--security-opt', 'no-new-privileges', '--user', '65534:65534'],
  ...['--tmpfs', '/tmp:size=64m'],
];

/** Milliseconds from spawn to close, and what was printed. */
function measure(argv, { env, cwd, input }) {
  return new Promise((resolve, reject) => {
    const started = process.hrtime.bigint();
    const child = spawn(argv[0], argv.slice(1), { env, cwd });
    let [stdout, all] = ['', ''];
    child.stdout.on('data', (chunk) => ((stdout += chunk), (all += chunk)));
    child.stderr.on('data', (chunk) => (all += chunk));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.on('error', reject);
    child.on('close', (code) => {
      const ms = Number(process.hrtime.bigint() - started) / 1e6;
      if (code === 0) resolve({ ms, stdout });
      else reject(new Error(`${argv[0]} ended with ${code}:\n${all}`));
    });
  });
}

/** Only what each needs: extra certificates alone cost Node.js many ms. */
const minimalEnvironment = () => {
  const { PATH, HOME, DOCKER_HOST } = process.env;
  return { PATH, HOME, ...(DOCKER_HOST && { DOCKER_HOST }) };
};

async function stepRunner(node, temp) {
  const contract = parseAction(
    await readFile(path.join(ROOT, 'action.yml'), 'utf8'),
  );
  const inputs = { ...contract.inputs, plugin: PLUGIN, input: INPUT };
  const output = path.join(temp, 'output');
  const env = {
    ...minimalEnvironment(),
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: ROOT,
    RUNNER_TEMP: temp,
    RUNNER_OS: 'Linux',
    GITHUB_OUTPUT: output,
    GITHUB_STATE: path.join(temp, 'state'),
    GITHUB_STEP_SUMMARY: path.join(temp, 'summary'),
  };
  for (const [name, value] of Object.entries(inputs)) {
    env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value;
  }
  const argv = [node, path.join(ROOT, contract.runs.main)];
  return async () => {
    for (const name of ['output', 'state', 'summary']) {
      await writeFile(path.join(temp, name), '');
    }
    const startedAt = performance.timeOrigin + performance.now();
    const { ms } = await measure(argv, { env, cwd: ROOT });
    if (!(await readFile(output, 'utf8')).includes(EXPECTED.message)) {
      throw new Error('The step set no output.');
    }
    const { mtimeMs } = await stat(output);
    return { ms, writtenMs: mtimeMs - startedAt };
  };
}

function dockerRunner(image, flags) {
  const argv = ['docker', 'run', '--interactive', '--rm', ...flags, image];
  return async () => {
    const env = minimalEnvironment();
    const { ms, stdout } = await measure(argv, { env, input: INPUT });
    if (JSON.parse(stdout).message !== EXPECTED.message) {
      throw new Error(`${argv.join(' ')} printed ${stdout}`);
    }
    return { ms };
  };
}

/** Nearest-rank quantile. */
function quantile(values, q) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)];
}

const spread = (values) => ({
  p10: quantile(values, 0.1),
  median: quantile(values, 0.5),
  p90: quantile(values, 0.9),
});

/** Compares each round with itself: what slowed one down slowed both. */
const paired = (above, below) =>
  spread(above.map((value, index) => value / below[index]));

async function bench(rounds) {
  const engine = await ensureEngine({ log: console.error });
  const [image] = await ensureImages({ names: [PLUGIN], log: console.error });
  const node = await ensureNode24();
  const temp = await mkdtemp(path.join(tmpdir(), 'bench-'));
  try {
    const kinds = {
      A: await stepRunner(node, temp),
      B: dockerRunner(image, LIMITS),
      C: dockerRunner(image, [...LIMITS, ...SANDBOX]),
    };
    const ms = { W: [], A: [], B: [], C: [] };
    for (let round = -WARM_UPS; round < rounds; round += 1) {
      for (const kind of Object.keys(kinds)) {
        const taken = await kinds[kind]();
        if (round < 0) continue;
        ms[kind].push(taken.ms);
        if (taken.writtenMs !== undefined) ms.W.push(taken.writtenMs);
      }
    }
    return {
      ...{ engine, rounds, ms },
      W: spread(ms.W),
      ...{ A: spread(ms.A), B: spread(ms.B), C: spread(ms.C) },
      ratios: {
        'W/B': paired(ms.W, ms.B),
        'A/B': paired(ms.A, ms.B),
        'A/C': paired(ms.A, ms.C),
      },
    };
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

function report({ engine, rounds, W, A, B, C, ratios }) {
  const row = (name, values, digits) =>
    `${name.padEnd(34)}${['p10', 'median', 'p90'].map((key) => values[key].toFixed(digits).padStart(9)).join('')}`;
  return [
    `Docker ${engine.version}, API ${engine.apiVersion}, ${rounds} rounds, ms`,
    `${''.padEnd(34)}${['p10', 'median', 'p90'].map((key) => key.padStart(9)).join('')}`,
    row('W  the step, outputs written', W, 0),
    row('A  the step, process ended', A, 0),
    row('B  docker run, limits', B, 0),
    row('C  docker run, limits and sandbox', C, 0),
    row('W/B  paired', ratios['W/B'], 2),
    row('A/B  paired', ratios['A/B'], 2),
    row('A/C  paired', ratios['A/C'], 2),
  ].join('\n');
}

/** On the Docker of hosted runners, started beside the machine's own. */
async function benchOnEngine28(rounds) {
  await ensureEngine({ log: console.error });
  const images = await ensureImages({ names: [PLUGIN], log: console.error });
  const second = await startEngine28({ log: console.error });
  try {
    await copyImages(images, second.env);
    Object.assign(process.env, second.env);
    return await bench(rounds);
  } finally {
    await second.stop();
  }
}

const args = process.argv.slice(2).filter((arg) => arg !== '--');
const number = args.find((arg) => /^[1-9]\d*$/.test(arg));
const FLAGS = ['--json', '--engine-28'];
const unknown = args.filter((arg) => !FLAGS.includes(arg) && arg !== number);
try {
  if (unknown.length > 0) {
    throw new Error(
      `Unknown: ${unknown.join(' ')}; usage: bench.mjs [N] ${FLAGS.map((flag) => `[${flag}]`).join(' ')}`,
    );
  }
  const run = args.includes('--engine-28') ? benchOnEngine28 : bench;
  const result = await run(Number(number ?? DEFAULT_ROUNDS));
  const json = args.includes('--json');
  console.log(json ? JSON.stringify(result, null, 2) : report(result));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
