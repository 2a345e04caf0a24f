/**
 * Runs what depends on cgroups on a machine with cgroup v2, Docker 28 and
 * Node.js 24, as hosted runners are: `node scripts/cgroup2.mjs [-- JEST ARGS]`.
 * The arguments choose among the docker tier's tests. Ends with
 * `N passed, N failed`; exit code 1 when a test failed or none ran.
 */
import { existsSync, rmSync } from 'node:fs';
import {
  copyFile,
  mkdir,
  mkdtemp,
  readFile,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { boot, ensureMachine } from './cgroup2/machine.mjs';
import { ensureEngine } from './engine.mjs';
import { ensureImages } from './images.mjs';
import { ensureNode24 } from './node24.mjs';
import { CACHE, ROOT, exitOnSignals, run, timed } from './process.mjs';
import { ensureDependencies, sum, verdict } from './test.mjs';

/** Others of the tier run there too, but some time out on a loaded host. */
const DEFAULT_TESTS = ['docker/(cgroups|usage)'];
/** A run takes a minute or two. */
const TIMEOUT_MS = 15 * 60_000;
/** The machine has one processor, and a slow one. */
const TEST_TIMEOUT_MS = 240_000;
const log = (line) => process.stderr.write(`          ${line}\n`);

/** Makes what the machine reads, and runs it. @returns the tests' counts. */
async function testIn(scratch, args) {
  await ensureDependencies();
  await timed('engine that makes the images', async () => {
    const { version } = await ensureEngine({ log });
    return `Docker ${version}`;
  });
  await timed('images', async () => {
    const images = await ensureImages({ names: ['tests'], log });
    const archive = path.join(scratch, 'images.tar');
    await run(['docker', 'save', '--output', archive, ...images]);
    return `${images.length} saved`;
  });
  const node = await timed('Node.js 24', ensureNode24);
  const machine = await timed('machine', () => ensureMachine(log));
  const init = path.join(import.meta.dirname, 'cgroup2', 'init.sh');
  await copyFile(init, path.join(scratch, 'init.sh'));
  await writeFile(path.join(scratch, 'settings'), settings(node, args));
  let status;
  await timed('from its boot to its end', async () => {
    status = await boot({ machine, scratch, timeoutMs: TIMEOUT_MS });
  });
  const counts = sum([
    await readCounts(scratch, 'results'),
    await readCounts(scratch, 'results-without-swap'),
  ]);
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

/** For the machine's shell to read. */
function settings(node, args) {
  const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
  const jestArgs = [`--testTimeout=${TEST_TIMEOUT_MS}`, ...args];
  return [
    `project=${quoted(ROOT)}`,
    `node=${quoted(node)}`,
    `jest_args=(${jestArgs.map(quoted).join(' ')})`,
    '',
  ].join('\n');
}

/** The counts of one run of jest; .cache/results keeps the whole of it. */
async function readCounts(scratch, name) {
  const file = path.join(scratch, `${name}.json`);
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 };
  const results = path.join(CACHE, 'results');
  await mkdir(results, { recursive: true });
  await copyFile(file, path.join(results, `cgroup2-${name}.json`));
  const report = JSON.parse(await readFile(file, 'utf8'));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: 0, // what the patterns left out
  };
}

async function main(argv) {
  const dashes = argv.indexOf('--');
  if (argv.length > 0 && dashes !== 0) {
    throw new Error('Arguments of jest go after --; there are no others.');
  }
  const args = dashes < 0 ? DEFAULT_TESTS : argv.slice(1);
  const scratch = await mkdtemp(path.join(tmpdir(), 'cgroup2-'));
  const remove = () => rmSync(scratch, { recursive: true, force: true });
  process.on('exit', remove);
  const counts = await testIn(scratch, args);
  console.log(verdict(counts));
  if (counts.failed > 0 || counts.passed === 0) process.exitCode = 1;
}

exitOnSignals();
try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
