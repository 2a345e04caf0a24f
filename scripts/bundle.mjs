/**
 * Bundles the action, the command line and the page of the server:
 * `node scripts/bundle.mjs [--check]`.
 * dist/ is committed, because a runner executes it without installing anything.
 * --check compares dist/ with a fresh bundle and changes nothing.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { bundlePage } from './bundle-page.mjs';
import { CACHE, ROOT, isMain, run } from './process.mjs';

/** Directory below dist/ -> the file that it bundles. */
const ENTRIES = {
  main: 'src/action/main.ts',
  post: 'src/action/post.ts',
  list: 'src/action/list-main.ts',
  validate: 'src/action/validate-main.ts',
  test: 'src/action/test-main.ts',
  serve: 'src/action/serve-main.ts',
  'serve-post': 'src/action/serve-post-main.ts',
  cli: 'src/cli/main.ts',
  'schema-worker': 'src/runner/schema-worker.ts',
  'yaml-worker': 'src/registry/yaml-worker.ts',
  'telemetry-worker': 'src/telemetry/telemetry-worker.ts',
};

/** What `plugin-runner new` copies: dist/ has all that is needed to run. */
const TEMPLATES = 'templates';
const PAGE = 'page';

/** Writes one directory per entry below `out`. */
async function bundle(out) {
  const ncc = path.join(ROOT, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc');
  if (!existsSync(ncc)) throw new Error('ncc is missing: run npm ci');
  await removeForeign(out);
  const waiting = Object.entries(ENTRIES);
  const bundleWaiting = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [entry, source] = next;
      const directory = path.join(out, entry);
      await rm(directory, { recursive: true, force: true });
      await run(
        [
          ...[process.execPath, path.join(ncc, 'cli.js'), 'build'],
          ...[source, '--out', directory],
          ...['--license', 'licenses.txt', '--no-cache', '--quiet'],
          '--transpile-only', // npm run typecheck has the types, tests and all
        ],
        { cwd: ROOT },
      );
    }
  };
  await Promise.all(
    Array.from({ length: availableParallelism() }, bundleWaiting),
  );
  const copied = path.join(out, TEMPLATES);
  await rm(copied, { recursive: true, force: true });
  await cp(path.join(ROOT, TEMPLATES), copied, {
    recursive: true,
    filter: (source) => path.basename(source) !== '__pycache__',
  });
  await bundlePage(path.join(out, PAGE));
}

/** What is no bundle any more: runners would check it out for ever. */
async function removeForeign(out) {
  if (!existsSync(out)) return;
  const own = new Set([...Object.keys(ENTRIES), TEMPLATES, PAGE]);
  for (const name of await readdir(out)) {
    if (own.has(name)) continue;
    await rm(path.join(out, name), { recursive: true, force: true });
  }
}

/** Relative path -> bytes, of every file below a directory. */
async function filesOf(directory) {
  const files = new Map();
  if (!existsSync(directory)) return files;
  const found = await readdir(directory, {
    recursive: true,
    withFileTypes: true,
  });
  for (const entry of found.filter((each) => each.isFile())) {
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    files.set(path.relative(directory, file), await readFile(file));
  }
  return files;
}

/** Files of dist/ that a fresh bundle would add, change or remove. */
async function staleFiles() {
  await mkdir(CACHE, { recursive: true });
  const fresh = await mkdtemp(path.join(CACHE, 'bundle-'));
  try {
    await bundle(fresh);
    const [wanted, committed] = await Promise.all([
      filesOf(fresh),
      filesOf(path.join(ROOT, 'dist')),
    ]);
    const names = new Set([...wanted.keys(), ...committed.keys()]);
    return [...names].sort().filter((name) => {
      const [a, b] = [wanted.get(name), committed.get(name)];
      return !a || !b || !a.equals(b);
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

if (isMain(import.meta)) {
  try {
    if (process.argv.includes('--check')) {
      const stale = await staleFiles();
      if (stale.length > 0) {
        const list = stale.map((name) => `  dist/${name}`).join('\n');
        throw new Error(
          `dist/ is not what src/ bundles to:\n${list}\nRun npm run bundle and commit dist/.`,
        );
      }
      console.log('dist/ is what src/ bundles to');
    } else {
      await bundle(path.join(ROOT, 'dist'));
    }
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
