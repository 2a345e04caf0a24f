/**
 * What measuring a plugin costs: `npm run bench:usage`. Takes the samples of a
 * running container just as a step does, and compares the CPU time of that with
 * the time the plugin runs. Exit code 1 when it is more than 1 % of it.
 */
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import { ensureEngine } from './engine.mjs';
import { ensureImages } from './images.mjs';
import { CACHE, ROOT, run, sleep } from './process.mjs';

const DIRECTORY = 'src/orchestrator/docker';
const MODULES = [
  'cgroup-text',
  'cgroup-usage',
  'cgroup-v1',
  'cgroup-v2',
  'held-files',
  'network-usage',
  'populated',
  'read-processes',
  'usage-reading',
  'usage-sampler',
  'watch-files',
];
/** A machine does other things at the same time: of the short runs, the median. */
const RUNS = [
  { seconds: 0.3, rounds: 15 },
  { seconds: 3, rounds: 5 },
  { seconds: 30, rounds: 1 },
];
const MOST = 0.01;

/** The source at hand, for this process. */
function load(out) {
  writeFileSync(path.join(out, 'package.json'), '{"type":"commonjs"}');
  for (const name of MODULES) {
    const { outputText } = ts.transpileModule(
      readFileSync(path.join(ROOT, DIRECTORY, `${name}.ts`), 'utf8'),
      {
        compilerOptions: {
          module: ts.ModuleKind.CommonJS,
          target: ts.ScriptTarget.ES2023,
        },
      },
    );
    writeFileSync(path.join(out, `${name}.js`), outputText);
  }
  const require = createRequire(path.join(out, 'index.js'));
  return { ...require('./cgroup-usage.js'), ...require('./usage-sampler.js') };
}

/** CPU time of some work, in milliseconds. */
async function cpuMs(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function measure(seconds, id, { findCgroup, startSampler }) {
  let samples = 0;
  // A process that waits costs something, too, measuring or not.
  const idleMs = await cpuMs(() => sleep(seconds * 1000));
  const cgroup = findCgroup(id, false);
  if (cgroup === undefined)
    throw new Error('The engine is not on this machine.');
  const busyMs = await cpuMs(async () => {
    const sampler = startSampler(cgroup.read, {
      glance: cgroup.glance,
      hasEnded: cgroup.hasEnded,
      watch: cgroup.watch,
      onSample: () => (samples += 1),
    });
    await sleep(seconds * 1000);
    sampler.stop();
    cgroup.close();
  });
  return { samples, ms: Math.max(0, busyMs - idleMs) };
}

async function main() {
  await ensureEngine({ log: console.error });
  const [image] = await ensureImages({ names: ['tests'], log: console.error });
  mkdirSync(CACHE, { recursive: true });
  const out = mkdtempSync(path.join(CACHE, 'bench-usage-'));
  const stdout = await run([
    ...['docker', 'run', '--detach', '--rm', '--network', 'none'],
    ...['--entrypoint', '/bin/busybox', image, 'sleep', '300'],
  ]);
  const id = stdout.trim();
  try {
    const modules = load(out);
    // The first look compiles code, which happens once, whatever runs.
    await measure(0.1, id, modules);
    for (const { seconds, rounds } of RUNS) {
      const measured = [];
      for (let round = 0; round < rounds; round += 1) {
        measured.push(await measure(seconds, id, modules));
      }
      measured.sort((a, b) => a.ms - b.ms);
      const { samples, ms } = measured[(rounds - 1) / 2];
      const share = ms / (seconds * 1000);
      console.log(
        `${String(seconds).padStart(4)} s: ${String(samples).padStart(3)} samples, ` +
          `${ms.toFixed(1).padStart(5)} ms of CPU time, ${(share * 100).toFixed(2)} %`,
      );
      if (share > MOST) process.exitCode = 1;
    }
  } finally {
    await run(['docker', 'rm', '--force', id]);
    rmSync(out, { recursive: true, force: true });
  }
}

await main();
