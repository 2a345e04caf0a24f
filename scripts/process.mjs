/** Small helpers for the scripts: run a program, become root, tell the time. */
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(import.meta.dirname, '..');
/** Downloads and results; git-ignored, safe to delete. */
export const CACHE = path.join(ROOT, '.cache');

/** Was the module started as a program (rather than imported)? */
export function isMain(meta) {
  const program = process.argv[1];
  return (
    program !== undefined && realpathSync(program) === fileURLToPath(meta.url)
  );
}

/**
 * Runs a program to its end and resolves to its stdout.
 * @throws Error with the program's name, exit code and last lines.
 */
export function run(argv, { cwd, env, input } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(argv[0], argv.slice(1), { cwd, env });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => (stdout += chunk));
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(stdout.trim());
      const said = (stderr || stdout).trim().split('\n').slice(-40).join('\n');
      const command = argv.slice(0, 3).join(' ');
      reject(new Error(`${command} ended with ${signal ?? code}: ${said}`));
    });
  });
}

/** What `argv` prints, or undefined when it fails. */
export const attempt = (argv, options) =>
  run(argv, options).catch(() => undefined);

/** Runs a program that prints for itself; resolves to its exit code. */
export function runVisibly(argv, { cwd = ROOT, env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(argv[0], argv.slice(1), { cwd, env, stdio: 'inherit' });
    const kill = () => child.kill();
    process.on('exit', kill);
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('exit', kill);
      resolve(code ?? 1);
    });
  });
}

/** Lets 'exit' handlers clean up also when a signal ends the script. */
export function exitOnSignals() {
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
}

/** [] for root, `sudo -n` where it asks nothing, undefined where neither. */
export async function asRoot() {
  if (process.getuid?.() === 0) return [];
  const allowed = await attempt(['sudo', '-n', 'true']);
  return allowed === undefined ? undefined : ['sudo', '-n'];
}

/**
 * Installs Debian or Ubuntu packages.
 * @throws Error that says in one sentence what to do, where it cannot.
 */
export async function aptInstall(packages, why) {
  const root = await asRoot();
  if (!root || (await attempt(['apt-get', '--version'])) === undefined) {
    throw new Error(`${why}: install ${packages.join(', ')} and try again`);
  }
  const aptGet = [
    ...root,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-qq',
  ];
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  if ((await attempt([...aptGet, ...install])) === undefined) {
    await run([...aptGet, 'update']);
    await run([...aptGet, ...install]);
  }
}

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const printToStderr = (line) => void process.stderr.write(`${line}\n`);

/** Does the work, then prints its name, its result and how long it took. */
export async function timed(name, work, print = printToStderr) {
  const started = performance.now();
  const result = await work();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const detail = typeof result === 'string' ? `: ${result}` : '';
  print(`${seconds.padStart(6)} s  ${name}${detail}`);
  return result;
}
