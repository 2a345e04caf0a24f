/**
 * Podman beside the host's engine, from the packages of this machine's Debian
 * (or Ubuntu): its Docker-compatible API on a socket, with images, containers
 * and settings of its own.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { engineVersion } from './engine.mjs';
import { CACHE, aptInstall, attempt, sleep } from './process.mjs';

const START_TIMEOUT_MS = 20_000;
/** Without recommended ones, of which catatonit is the init of containers. */
const PACKAGES = [
  ...['podman', 'catatonit', 'conmon', 'runc'],
  // Networks, and the names of containers in them.
  ...['netavark', 'aardvark-dns', 'iptables'],
];

/**
 * Starts it; as root, as the engine of a machine is.
 * @returns {Promise<{env: object, version: string, stop: () => Promise<void>}>}
 *   variables that make a docker client use it, and what removes every trace.
 */
export async function startPodman({ log = () => {} } = {}) {
  if (process.getuid?.() !== 0) {
    throw new Error('Podman is tested as root: run this as root.');
  }
  await ensurePodman(log);
  const home = await mkdtemp(path.join(tmpdir(), 'podman-'));
  const socket = path.join(home, 'podman.sock');
  const podman = [
    ...['podman', '--root', path.join(home, 'root')],
    ...['--runroot', path.join(home, 'run')],
    ...['--cgroup-manager', 'cgroupfs', '--events-backend', 'file'],
  ];
  const registries = path.join(home, 'registries.conf');
  await writeFile(registries, INSECURE_LOOPBACK);
  const env = {
    ...process.env,
    CONTAINERS_CONF: await writeSettings(home),
    CONTAINERS_REGISTRIES_CONF: registries,
  };
  mkdirSync(CACHE, { recursive: true });
  const output = openSync(path.join(CACHE, 'podman.log'), 'w');
  const service = ['system', 'service', '--time=0', `unix://${socket}`];
  const child = spawn(podman[0], [...podman.slice(1), ...service], {
    env,
    // Its monitors leave notes where they are.
    cwd: home,
    stdio: ['ignore', output, output],
  });
  const kill = () => child.kill('SIGKILL');
  process.on('exit', kill);
  const stop = async () => {
    await attempt([...podman, 'rm', '--all', '--force', '--time', '0'], {
      env,
    });
    // Its storage is mounted as long as it thinks that somebody needs it.
    await attempt([...podman, 'system', 'reset', '--force'], { env });
    process.off('exit', kill);
    kill();
    await attempt(['umount', path.join(home, 'root', 'overlay')]);
    await rm(home, { recursive: true, force: true });
  };
  const clientEnv = { DOCKER_HOST: `unix://${socket}` };
  try {
    const deadline = Date.now() + START_TIMEOUT_MS;
    for (;;) {
      const version = await engineVersion({ ...process.env, ...clientEnv });
      if (version) return { env: clientEnv, version: version.version, stop };
      if (child.exitCode !== null || Date.now() > deadline) {
        const said = await readFile(path.join(CACHE, 'podman.log'), 'utf8');
        throw new Error(`Podman did not start:\n${said.slice(-2000)}`);
      }
      await sleep(100);
    }
  } catch (error) {
    await stop();
    throw error;
  }
}

async function ensurePodman(log) {
  const there =
    (await attempt(['podman', '--version'])) &&
    (await attempt(['runc', '--version'])) &&
    existsSync('/usr/libexec/podman/catatonit') &&
    existsSync('/usr/lib/podman/aardvark-dns');
  if (there) return;
  log(`installing ${PACKAGES.join(', ')}`);
  // docker.io brings runc too; which of the two packages it is does not matter.
  await aptInstall(PACKAGES, 'Podman is tested');
}

/**
 * runc, since crun refuses a machine that has both versions of cgroups; and
 * under it a program that asks for no more open files and processes than this
 * machine allows, which may be a container itself.
 */
async function writeSettings(home) {
  const runtime = path.join(home, 'runc-within-limits');
  const script = path.join(home, 'runc-within-limits.mjs');
  await writeFile(script, WITHIN_LIMITS);
  await writeFile(
    runtime,
    `#!/bin/sh\nexec '${process.execPath}' '${script}' "$@"\n`,
  );
  await chmod(runtime, 0o755);
  const settings = path.join(home, 'containers.conf');
  await writeFile(
    settings,
    '[engine]\nruntime = "runc-within-limits"\n' +
      `[engine.runtimes]\nrunc-within-limits = ["${runtime}"]\n` +
      '[network]\nnetwork_backend = "netavark"\n',
  );
  return settings;
}

/** The registries of the tests speak plain HTTP, which Docker takes there. */
const INSECURE_LOOPBACK = `
unqualified-search-registries = ["docker.io"]
[[registry]]
prefix = "127.0.0.1:5051"
location = "127.0.0.1:5051"
insecure = true
[[registry]]
prefix = "127.0.0.1:5052"
location = "127.0.0.1:5052"
insecure = true
`;

const WITHIN_LIMITS = `
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
const args = process.argv.slice(2);
const bundle = args[args.indexOf('--bundle') + 1];
if (args.includes('create') && args.includes('--bundle')) {
  const file = bundle + '/config.json';
  const config = JSON.parse(readFileSync(file, 'utf8'));
  const limits = readFileSync('/proc/self/limits', 'utf8');
  const hard = (name) =>
    Number(new RegExp('^' + name + ' +\\\\S+ +(\\\\d+)', 'm').exec(limits)?.[1] ?? Infinity);
  const own = { RLIMIT_NOFILE: hard('Max open files'), RLIMIT_NPROC: hard('Max processes') };
  for (const it of config.process.rlimits ?? []) {
    it.hard = Math.min(it.hard, own[it.type] ?? Infinity);
    it.soft = Math.min(it.soft, it.hard);
  }
  writeFileSync(file, JSON.stringify(config));
}
process.exit(spawnSync('runc', args, { stdio: 'inherit' }).status ?? 1);
`;
