/**
 * Runs the docker tier on the oldest engine that is promised (or whatever the
 * host has) and on the one that hosted runners have:
 * `node scripts/test-engines.mjs [host] [28] [29] [podman] [-- JEST ARGS]`.
 * Ends with `N passed, N failed`; .cache/engines.json has the same table.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { copyImages, ensureDockerd29, startEngine28 } from './engine-28.mjs';
import { ensureImages } from './images.mjs';
import { startPodman } from './podman.mjs';
import { CACHE, exitOnSignals, run, timed } from './process.mjs';
import { runTier, setUp, sum, verdict } from './test.mjs';

/** 29 takes Go and minutes to compile, so it runs only when it is named. */
const ENGINES = ['host', '28', '29', 'podman'];
const DEFAULT_ENGINES = ['host', '28'];
const log = (line) => process.stderr.write(`          ${line}\n`);

/** One row of the table: the engine that `env` points at, and its counts. */
async function testEngine(name, { args, env }) {
  const format = '{{.ServerVersion}} cgroup v{{.CgroupVersion}}';
  const clientEnv = { ...process.env, ...env };
  const info = await run(['docker', 'info', '--format', format], {
    env: clientEnv,
  });
  const api = await run(
    ['docker', 'version', '--format', '{{.Server.APIVersion}}'],
    { env: clientEnv },
  );
  const [engine, cgroup] = [info.split(' ')[0], info.split(' ')[2]];
  console.log(`\nDocker ${engine}, API ${api}, cgroup ${cgroup}`);
  const label = `docker-${name}`;
  const counts = await runTier('docker', { args, env, label });
  return { engine, api, cgroup, ...counts };
}

async function testSecondEngine(name, { args, env, registries }) {
  const images = await ensureImages();
  const dockerd = name === '29' ? await ensureDockerd29(log) : undefined;
  const second = await timed(`Docker ${name}`, async () => {
    return { ...(await startEngine28({ registries, dockerd, log })) };
  });
  try {
    await timed(`${images.length} images copied`, async () => {
      await copyImages(images, second.env);
    });
    log(`Docker ${name} has no gVisor: its tests run on the host's engine.`);
    const all = { ...env, ...second.env, PLUGIN_RUNNER_NO_GVISOR: '1' };
    return await testEngine(name, { args, env: all });
  } finally {
    await second.stop();
  }
}

/** What Podman is known to do otherwise is in docs/compatibility.md. */
async function testPodman({ args, env }) {
  const images = await ensureImages();
  const podman = await timed('Podman', async () => ({
    ...(await startPodman({ log })),
  }));
  try {
    await timed(`${images.length} images copied`, async () => {
      await copyImages(images, podman.env);
    });
    const all = { ...env, ...podman.env, PLUGIN_RUNNER_NO_GVISOR: '1' };
    return await testEngine('podman', { args, env: all });
  } finally {
    await podman.stop();
  }
}

function table(rows) {
  const columns = ['engine', 'api', 'cgroup', 'passed', 'failed', 'skipped'];
  const lines = [columns, ...rows.map((row) => columns.map((c) => row[c]))];
  const widths = columns.map((_, index) =>
    Math.max(...lines.map((line) => String(line[index]).length)),
  );
  return lines
    .map((line) => line.map((v, i) => String(v).padEnd(widths[i])).join('  '))
    .join('\n');
}

async function main(argv) {
  const dashes = argv.indexOf('--');
  const args = dashes < 0 ? [] : argv.slice(dashes + 1);
  const named = dashes < 0 ? argv : argv.slice(0, dashes);
  const unknown = named.filter((name) => !ENGINES.includes(name));
  if (unknown.length > 0) {
    throw new Error(`No engine ${unknown}: there are ${ENGINES.join(', ')}.`);
  }
  const engines = named.length > 0 ? named : DEFAULT_ENGINES;
  // Its own tests go with the docker tier; here it is an engine, or it is not.
  process.env.PLUGIN_RUNNER_NO_PODMAN ??= '1';
  const { env, registries, tearDown } = await setUp(['docker']);
  const rows = [];
  try {
    const options = { args, env, registries };
    if (engines.includes('host')) rows.push(await testEngine('host', options));
    for (const name of ['28', '29'].filter((it) => engines.includes(it))) {
      rows.push(await testSecondEngine(name, options));
    }
    if (engines.includes('podman')) rows.push(await testPodman(options));
  } finally {
    await tearDown();
  }
  await mkdir(CACHE, { recursive: true });
  const file = path.join(CACHE, 'engines.json');
  await writeFile(file, `${JSON.stringify(rows, null, 2)}\n`);
  const total = sum(rows);
  console.log(`\n${table(rows)}\n\n${verdict(total)}`);
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
}

exitOnSignals();
try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
