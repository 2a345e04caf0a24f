/**
 * What the start of the command line costs over that of Node.js:
 * `npm run bench:cli [-- N] [--json]`. N interleaved starts of the bundle in
 * dist/: the median, and the least, which a busy machine disturbs less.
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

/** Milliseconds by start: `{ median, least }`. */
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
    Object.entries(samples).map(([name, values]) => [
      name,
      { median: median(values), least: Math.min(...values) },
    ]),
  );
}

if (isMain(import.meta)) {
  const rounds =
    Number(process.argv.find((it) => /^\d+$/.test(it))) || undefined;
  const result = benchCli(rounds);
  if (process.argv.includes('--json')) console.log(JSON.stringify(result));
  else {
    const times = (ms, of) => `${ms.toFixed(1)} ms ${(ms / of).toFixed(2)}x`;
    for (const [name, { median, least }] of Object.entries(result)) {
      console.log(
        `${name.padEnd(8)} median ${times(median, result.node.median)}, least ${times(least, result.node.least)}`,
      );
    }
  }
}
