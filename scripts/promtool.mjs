/** What checks metrics as Prometheus reads them. */
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { CACHE, asRoot, attempt, run } from './process.mjs';

const PACKAGE = 'prometheus';

/**
 * The path of promtool, which PROMTOOL can name; where it is missing it is
 * taken out of Debian's package, whose server is not wanted.
 */
export async function ensurePromtool() {
  const { PROMTOOL = 'promtool' } = process.env;
  const found = await attempt(['sh', '-c', 'command -v "$0"', PROMTOOL]);
  if (found) return found;
  const directory = path.join(CACHE, 'promtool');
  const promtool = path.join(directory, 'promtool');
  if (await attempt([promtool, '--version'])) return promtool;
  await mkdir(directory, { recursive: true });
  const fresh = await mkdtemp(path.join(directory, 'new-'));
  try {
    await download(fresh);
    const [archive] = await readdir(fresh);
    await run(['dpkg-deb', '--extract', path.join(fresh, archive), fresh]);
    await rename(path.join(fresh, 'usr', 'bin', 'promtool'), promtool);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return promtool;
}

async function download(cwd) {
  const argv = ['apt-get', '-qq', 'download', PACKAGE];
  if ((await attempt(argv, { cwd })) !== undefined) return;
  const root = await asRoot();
  if (!root || (await attempt(['apt-get', '--version'])) === undefined) {
    throw new Error(
      'Metrics are checked with promtool: name it in PROMTOOL, or install it.',
    );
  }
  await run([...root, 'apt-get', '-qq', 'update']);
  await run(argv, { cwd });
}
