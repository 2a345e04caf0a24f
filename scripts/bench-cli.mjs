/**
 * What the start of the command line costs over that of Node.js:
 * `npm run bench:cli [-- N] [--json]`. Medians of N interleaved starts, of the
 * bundle in dist/.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT, isMain } from './process.mjs';

const DEFAULT_ROUNDS = 20;
const CLI = path.join(ROOT, 'dist', 'cli', 'index.js');
const STARTS = {
  node: ['-e', '0'],
  help: [CLI, '--help'],
  version: [CLI, '--version'],
};

/** Milliseconds from spawn to exit. */
function measure(args) {
  const { PATH, HOME } = process.env;
  const started = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: { PATH, HOME },
  });
  const ms = Number(process.hrtime.bigint() - started) / 1e6;
  if (status === 0) return ms;
  throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
}

const median = (values) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Median milliseconds by start. */
export function benchCli(rounds = DEFAULT_ROUNDS) {
  const samples = Object.fromEntries(
    Object.keys(STARTS).map((name) => [name, []]),
  );
  // The first ones find no cache.
  Object.values(STARTS).forEach(measure);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, args] of Object.entries(STARTS)) {
      samples[name].push(measure(args));
    }
  }
  return Object.fromEntries(
    Object.entries(samples).map(([name, values]) => [name, median(values)]),
  );
}

if (isMain(import.meta)) {
  const rounds =
    Number(process.argv.find((it) => /^\d+$/.test(it))) || undefined;
  const result = benchCli(rounds);
  if (process.argv.includes('--json')) console.log(JSON.stringify(result));
  else {
    for (const [name, ms] of Object.entries(result)) {
      const times = (ms / result.node).toFixed(2);
      console.log(`${name.padEnd(8)} ${ms.toFixed(1)} ms  ${times}x node`);
    }
  }
}
