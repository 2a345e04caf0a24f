/**
 * A second engine beside the host's: Docker 28 from Debian testing's packages,
 * as a container of the host's engine. It has a file system and a loopback of
 * its own, as a remote engine has: paths of the host do not reach it.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { engineVersion } from './engine.mjs';
import { CACHE, aptInstall, asRoot, attempt, run, sleep } from './process.mjs';

const IMAGE = 'plugin-runner-engine:28';
const CONTAINER = 'plugin-runner-engine-28';
/** The newest of the 29 line that the Go module proxy has. */
const MOBY_29 = 'v2.0.0-beta.24';
const START_TIMEOUT_MS = 60_000;

/** Builds the engine's image once: about 30 s. */
async function ensureEngineImage(log) {
  if (await attempt(['docker', 'image', 'inspect', IMAGE])) return;
  const why = 'Docker 28 is made from Debian packages';
  if ((await attempt(['mmdebstrap', '--version'])) === undefined) {
    await aptInstall(['mmdebstrap', 'debian-archive-keyring'], why);
  }
  log(`${IMAGE}: from Debian testing's docker.io`);
  await mkdir(CACHE, { recursive: true });
  const tree = path.join(CACHE, `engine-28-${process.pid}.tar`);
  try {
    await run([
      ...((await asRoot()) ?? []),
      ...['mmdebstrap', '--quiet', '--variant=apt'],
      // Testing's index may count as expired by this machine's clock.
      '--aptopt=Acquire::Check-Valid-Until "false"',
      '--include=docker.io,docker-cli,iptables',
      ...['forky', tree],
    ]);
    await run(['docker', 'import', tree, IMAGE]);
  } finally {
    await rm(tree, { force: true });
  }
}

/**
 * Starts the engine, with the registries of the tests on its own loopback.
 * @param {{registries?: object, dockerd?: string, log?: (line: string) => void}} [options]
 *   `dockerd` is the path of another daemon that takes the place of Docker 28's.
 * @returns {Promise<{env: object, stop: () => Promise<void>}>} variables that
 *   make a docker client use it, and what removes every trace of it.
 */
export async function startEngine28({
  registries,
  dockerd,
  log = () => {},
} = {}) {
  await ensureEngineImage(log);
  await removeContainer(); // of a run that was killed
  const run28 = await mkdtemp(path.join(tmpdir(), 'engine-28-'));
  const socket = path.join(run28, 'docker.sock');
  const env = { DOCKER_HOST: `unix://${socket}` };
  const stop = async () => {
    process.off('exit', killSync);
    // A graceful stop also removes the cgroups of what still runs in it.
    await attempt(['docker', 'stop', '--time', '5', CONTAINER]);
    await removeContainer();
    // The engine's files in it belong to root.
    await run([...((await asRoot()) ?? []), 'rm', '-rf', run28]);
  };
  const killSync = () => {
    const remove = ['rm', '--force', '--volumes', CONTAINER];
    spawnSync('docker', remove, { stdio: 'ignore' });
    spawnSync('rm', ['-rf', run28], { stdio: 'ignore' });
  };
  process.on('exit', killSync);

  try {
    await run([
      ...['docker', 'run', '--detach', '--init', '--name', CONTAINER],
      // --privileged would ask for CAP_SYS_RESOURCE, which a machine that is
      // itself a container may not have to give.
      ...['--cap-add', 'ALL', '--cap-drop', 'SYS_RESOURCE'],
      ...['--security-opt', 'seccomp=unconfined'],
      ...['--security-opt', 'apparmor=unconfined'],
      ...['--security-opt', 'systempaths=unconfined'],
      ...['--device-cgroup-rule', 'a *:* rwm', '--cgroupns', 'host'],
      ...['--volume', '/sys:/sys', '--volume', '/sys/fs/cgroup:/sys/fs/cgroup'],
      ...['--volume', '/var/lib/docker', '--volume', `${run28}:/run`],
      ...(registries
        ? [
            ...['--volume', `${registries.directory}:${registries.directory}`],
            ...['--volume', `${registries.binary}:${registries.binary}:ro`],
          ]
        : []),
      ...(dockerd ? ['--volume', `${dockerd}:/usr/sbin/dockerd:ro`] : []),
      ...[IMAGE, 'sh', '-c'],
      'mount --make-rshared /; exec dockerd -H unix:///run/docker.sock',
    ]);
    for (const config of registries?.configs ?? []) {
      const serve = [registries.binary, 'serve', config];
      await run(['docker', 'exec', '--detach', CONTAINER, ...serve]);
    }
    await untilItAnswers(env);
    await run([
      'docker',
      'exec',
      CONTAINER,
      'chmod',
      '666',
      '/run/docker.sock',
    ]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { env, stop };
}

async function untilItAnswers(env) {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await engineVersion({ ...process.env, ...env }))) {
    const state = ['inspect', '--format', '{{.State.Running}}', CONTAINER];
    const running = await attempt(['docker', ...state]);
    if (running !== 'true' || Date.now() > deadline) {
      throw new Error(`Docker 28 did not start:\n${await lastLogLines()}`);
    }
    await sleep(250);
  }
}

/** The last lines of the engine's log, which is on stderr. */
const lastLogLines = () =>
  attempt(['sh', '-c', `docker logs --tail 20 ${CONTAINER} 2>&1`]);

async function removeContainer() {
  await attempt(['docker', 'rm', '--force', '--volumes', CONTAINER]);
}

/**
 * The daemon of moby's 29 line, compiled from its source: some minutes, once.
 * @returns its path.
 */
export async function ensureDockerd29(log) {
  const directory = path.join(CACHE, `dockerd-${MOBY_29}`);
  const dockerd = path.join(directory, 'dockerd');
  if (await attempt([dockerd, '--version'])) return dockerd;
  if ((await attempt(['go', 'version'])) === undefined) {
    throw new Error('Docker 29 is compiled from source: install Go first.');
  }
  log(`moby ${MOBY_29}: compiled from source`);
  await run(
    ['go', 'install', `github.com/moby/moby/v2/cmd/dockerd@${MOBY_29}`],
    {
      env: { ...process.env, GOBIN: directory, CGO_ENABLED: '0' },
    },
  );
  return dockerd;
}

/** Copies images from the host's engine. */
export async function copyImages(images, env) {
  const save = spawn('docker', ['save', ...images]);
  const load = spawn('docker', ['load', '--quiet'], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let faults = '';
  for (const child of [save, load]) {
    child.stderr.on('data', (chunk) => (faults += chunk));
  }
  load.stdin.on('error', () => {}); // load's exit code says it better
  save.stdout.pipe(load.stdin);
  const codes = await Promise.all(
    [save, load].map(
      (child) =>
        new Promise((resolve, reject) => {
          child.on('error', reject);
          child.on('close', resolve);
        }),
    ),
  );
  if (codes.some((code) => code !== 0)) {
    throw new Error(`docker save | docker load: ${faults}`);
  }
}
