/**
 * Runs the tests: `node scripts/test.mjs [unit] [fuzz] [docker] [e2e] [-- JEST ARGS]`.
 * Without a tier: all four. Sets up what each tier needs, and ends with the
 * line `N passed, N failed`. Exit code 1 when a test failed or none ran.
 * `--prepare` only sets up what all of them need.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { ensureAct } from './act.mjs';
import { copyImages } from './engine-28.mjs';
import { ensureEngine, hasGvisor } from './engine.mjs';
import { ensureImages } from './images.mjs';
import { ensureNode24, oldestNode } from './node24.mjs';
import { startPodman } from './podman.mjs';
import {
  CACHE,
  ROOT,
  aptInstall,
  attempt,
  exitOnSignals,
  isMain,
  run,
  runVisibly,
  timed,
} from './process.mjs';
import { ensurePython } from './python.mjs';
import { ensurePromtool } from './promtool.mjs';
import { ensureShells } from './shells.mjs';
import { startRegistries } from './registry.mjs';

const TIERS = ['unit', 'fuzz', 'docker', 'e2e'];
/** What the other tiers need an engine for, these do without. */
const WITHOUT_ENGINE = ['unit', 'fuzz'];
const log = (line) => process.stderr.write(`          ${line}\n`);

export async function ensureDependencies() {
  if (existsSync(path.join(ROOT, 'node_modules', '.package-lock.json'))) return;
  await timed('npm ci', async () => {
    await run(['npm', 'ci', '--no-audit', '--no-fund'], { cwd: ROOT });
  });
}

/**
 * Sets up what the tiers need.
 * @returns the variables of the tests, the registries, and what undoes it.
 */
export async function setUp(tiers) {
  const container = tiers.some((tier) => !WITHOUT_ENGINE.includes(tier));
  await ensureDependencies();
  const env = {};
  if (!container) return { env, tearDown: async () => {} };

  await timed('engine', async () => {
    const { version, apiVersion } = await ensureEngine({ log });
    return `Docker ${version}, API ${apiVersion}`;
  });
  if (tiers.includes('docker')) await checkGvisor();
  await timed('images', async () => {
    return `${(await ensureImages({ log })).length} ready`;
  });
  if (tiers.includes('e2e')) env.TEST_TEMPLATES = await prepareTemplates();
  if (!(await attempt(['openssl', 'version']))) {
    await aptInstall(['openssl'], 'A test makes TLS certificates');
  }
  if (tiers.includes('e2e')) {
    env.TEST_NODE24 = await timed('Node.js 24', ensureNode24);
    env.TEST_NODE_OLDEST = await timed('oldest Node.js', oldestNode);
    env.TEST_PYTHON = await timed('Python with requests', ensurePython);
    env.TEST_ACT = await timed('act', ensureAct);
    await timed('shells', ensureShells);
    env.TEST_PROMTOOL = await timed('promtool', ensurePromtool);
    env.TEST_CHROMIUM = await timed('Chromium', async () => {
      // Not at import: this script is what installs what it is made of.
      const { ensureChromium } = await import('./chromium.mjs');
      return ensureChromium();
    });
  }
  const podman = tiers.includes('docker') ? await tryPodman() : undefined;
  Object.assign(env, podman && { TEST_PODMAN: podman.env.DOCKER_HOST });
  const registries = await startRegistries();
  Object.assign(env, {
    TEST_REGISTRY: registries.url,
    TEST_AUTH_REGISTRY: registries.authUrl,
    TEST_AUTH_USER: registries.user,
    TEST_AUTH_PASSWORD: registries.password,
  });
  await timed('registries', async () => {
    return `${registries.url}, ${registries.authUrl}`;
  });
  const tearDown = async () => {
    await registries.stop();
    await podman?.stop();
  };
  return { env, registries, tearDown };
}

/** Podman for its own tests; where there is none it is told, never silent. */
async function tryPodman() {
  if (process.env.PLUGIN_RUNNER_NO_PODMAN === '1') return undefined;
  try {
    return await timed('Podman', async () => {
      const podman = await startPodman({ log });
      await copyImages([PODMAN_IMAGE], podman.env);
      return { ...podman };
    });
  } catch (error) {
    const missing = `Podman is NOT tested: ${error.message}`;
    if (process.env.CI && process.getuid?.() === 0) {
      throw new Error(
        `${missing}\nMake it start, or say so with PLUGIN_RUNNER_NO_PODMAN=1.`,
        { cause: error },
      );
    }
    log(missing);
    return undefined;
  }
}

/** That of its tests. */
const PODMAN_IMAGE = 'plugin-runner-test/busybox:1';

/** An engine without gVisor is told, and in CI refused: no test skips silently. */
async function checkGvisor() {
  if (await hasGvisor()) return;
  const missing = 'The engine has no runtime "runsc": gVisor is NOT tested.';
  if (process.env.CI && process.env.PLUGIN_RUNNER_NO_GVISOR !== '1') {
    throw new Error(
      `${missing} Register it (docs/sandbox.md), or say so with PLUGIN_RUNNER_NO_GVISOR=1.`,
    );
  }
  log(missing);
}

/**
 * Makes what the templates of `plugin-runner new` are built from. A machine
 * without Go is told, and in CI refused: no test skips silently.
 * @returns the templates that can be tested, separated by commas.
 */
async function prepareTemplates() {
  const isRefused = process.env.PLUGIN_RUNNER_NO_GO === '1';
  const hasGo = !isRefused && (await attempt(['go', 'version'])) !== undefined;
  const missing = `The Go template is NOT tested: ${isRefused ? 'PLUGIN_RUNNER_NO_GO is set' : 'this machine has no Go'}.`;
  if (!hasGo && process.env.CI && !isRefused) {
    throw new Error(
      `${missing} Install Go, or say so with PLUGIN_RUNNER_NO_GO=1.`,
    );
  }
  if (!hasGo) log(missing);
  const images = {
    python: 'python:3.13-slim',
    node: 'node:24-slim',
    shell: 'alpine:3.22',
    ...(hasGo && { go: 'golang:1.26' }),
  };
  await timed('templates', async () => {
    await ensureImages({ names: Object.values(images), log });
    return Object.values(images).join(', ');
  });
  return Object.keys(images).join(',');
}

/**
 * Runs jest on one tier.
 * @param {string} tier
 * @param {{args?: string[], env?: object, label?: string}} [options]
 * @returns {Promise<{passed: number, failed: number, skipped: number}>}
 */
export async function runTier(
  tier,
  { args = [], env = {}, label = tier } = {},
) {
  const results = path.join(CACHE, 'results', `${label}.json`);
  await mkdir(path.dirname(results), { recursive: true });
  await rm(results, { force: true });
  const jest = path.join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
  const exitCode = await runVisibly(
    [
      ...[process.execPath, jest, '--selectProjects', tier],
      // The other tiers share one engine: what they measure must not overlap.
      WITHOUT_ENGINE.includes(tier) ? '--maxWorkers=2' : '--runInBand',
      ...['--passWithNoTests', '--json', `--outputFile=${results}`],
      ...args,
    ],
    { env: { ...process.env, ...env, NODE_OPTIONS: nodeOptions() } },
  );
  const counts = { passed: 0, failed: 0, skipped: 0 };
  if (existsSync(results)) {
    const report = JSON.parse(await readFile(results, 'utf8'));
    counts.passed = report.numPassedTests ?? 0;
    counts.failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
    counts.skipped = report.numPendingTests + report.numTodoTests;
  }
  // A crash, or an empty tier where nobody asked for a part of it.
  const empty = counts.passed + counts.failed === 0 && args.length === 0;
  if (empty) console.error(`${tier}: no tests ran`);
  if ((exitCode !== 0 || empty) && counts.failed === 0) counts.failed = 1;
  return counts;
}

const nodeOptions = () =>
  `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`.trim();

/** Adds up counts. */
export const sum = (all) =>
  all.reduce(
    (total, each) => ({
      passed: total.passed + each.passed,
      failed: total.failed + each.failed,
      skipped: total.skipped + each.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/** The last line, for people and for programs. */
export const verdict = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

async function main(argv) {
  if (argv.length === 1 && argv[0] === '--prepare') {
    const { tearDown } = await setUp(TIERS);
    return tearDown();
  }
  const dashes = argv.indexOf('--');
  const args = dashes < 0 ? [] : argv.slice(dashes + 1);
  const named = dashes < 0 ? argv : argv.slice(0, dashes);
  const unknown = named.filter((name) => !TIERS.includes(name));
  if (unknown.length > 0) {
    throw new Error(
      `No tier ${unknown.join(', ')}: there are ${TIERS.join(', ')}; arguments of jest go after --.`,
    );
  }
  const tiers = named.length > 0 ? named : TIERS;
  const { env, tearDown } = await setUp(tiers);
  const counts = [];
  try {
    for (const tier of tiers) counts.push(await runTier(tier, { args, env }));
  } finally {
    await tearDown();
  }
  const total = sum(counts);
  if (tiers.length > 1) {
    tiers.forEach((tier, index) =>
      console.log(`${tier.padEnd(8)} ${verdict(counts[index])}`),
    );
  }
  console.log(verdict(total));
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
}

if (isMain(import.meta)) {
  exitOnSignals();
  await main(process.argv.slice(2)).catch((error) => {
    console.error(error.message);
    console.log('0 passed, 1 failed');
    process.exitCode = 1;
  });
}
