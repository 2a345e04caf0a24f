/**
 * Makes sure that a Docker Engine answers: `node scripts/engine.mjs`.
 * DOCKER_HOST and a running engine are used as they are; on Debian and Ubuntu
 * a missing one is installed and started, with gVisor as a second runtime.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  CACHE,
  aptInstall,
  asRoot,
  attempt,
  isMain,
  run,
  sleep,
} from './process.mjs';

const START_TIMEOUT_MS = 30_000;

/** The engine's version and API version, or undefined when none answers. */
export async function engineVersion(env = process.env) {
  const format = '{{.Server.Version}} {{.Server.APIVersion}}';
  const out = await attempt(['docker', 'version', '--format', format], { env });
  const [version, apiVersion] = out?.split(' ') ?? [];
  return apiVersion ? { version, apiVersion } : undefined;
}

/** Does the engine have gVisor's runtime? */
export async function hasGvisor(env = process.env) {
  const format = '{{json .Runtimes}}';
  const out = await attempt(['docker', 'info', '--format', format], { env });
  return out !== undefined && 'runsc' in JSON.parse(out);
}

/**
 * @param {{log?: (line: string) => void}} [options]
 * @returns {Promise<{version: string, apiVersion: string}>}
 * @throws Error that says in one sentence what to do.
 */
export async function ensureEngine({ log = () => {} } = {}) {
  const running = await engineVersion();
  if (running) return running;
  if (process.env.DOCKER_HOST) {
    throw new Error(
      `No Docker Engine answers at DOCKER_HOST=${process.env.DOCKER_HOST}: start it, or unset DOCKER_HOST to use this machine's own.`,
    );
  }
  if (process.platform !== 'linux') {
    throw new Error(
      'No Docker Engine answers: start Docker Desktop (or another engine) and try again.',
    );
  }
  const installed = await installEngine(log);
  await startEngine(log);
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline) {
    const version = await engineVersion();
    if (version) {
      // Started by its package, so without our options.
      if (installed && !(await hasGvisor())) await addGvisor(log);
      return version;
    }
    await sleep(250);
  }
  const reason = await run(['docker', 'version']).catch((e) => e.message);
  throw new Error(
    /permission denied/.test(reason)
      ? 'The Docker Engine runs, but this user may not use it: add the user to the group "docker" and log in again.'
      : `The Docker Engine did not answer within ${START_TIMEOUT_MS / 1000} s: see ${logFile()}.`,
  );
}

const logFile = () => path.join(CACHE, 'dockerd.log');

/** @returns whether there was none to begin with. */
async function installEngine(log) {
  const has = async (program) =>
    (await attempt([program, '--version'])) !== undefined;
  // dockerd lives in /usr/sbin, which not every user's PATH names.
  const daemon = existsSync('/usr/sbin/dockerd') || (await has('dockerd'));
  if (daemon && (await has('docker'))) return false;
  log('installing docker.io');
  const why = 'A Docker Engine is needed';
  await aptInstall(['docker.io', 'iptables'], why);
  // Since Debian 13 the client is a package of its own.
  if (!(await has('docker'))) await aptInstall(['docker-cli'], why);
  return true;
}

async function startEngine(log) {
  // The package may have started it.
  if (await engineVersion()) return;
  const root = await asRoot();
  if (!root) {
    throw new Error(
      'The Docker Engine is installed but does not run: start it as root (systemctl start docker) and try again.',
    );
  }
  if (existsSync('/run/systemd/system')) {
    log('starting the docker service');
    await run([...root, 'systemctl', 'start', 'docker']);
    return;
  }
  const runtimes = await gvisorOptions(log);
  log(`starting dockerd, log in ${path.relative('.', logFile())}`);
  mkdirSync(CACHE, { recursive: true });
  const file = openSync(logFile(), 'a');
  const [program, ...args] = [...root, 'dockerd', ...runtimes];
  const child = spawn(program, args, {
    detached: true, // it outlives this script
    stdio: ['ignore', file, file],
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` },
  });
  child.on('error', () => {}); // seen as an engine that does not answer
  child.unref();
}

const MACHINE_CONFIG = '/etc/docker/daemon.json';
const RUNSC = '/usr/bin/runsc';
/** gVisor's own network stack does not start everywhere; the tests need none. */
const GVISOR_CONFIG = JSON.stringify({
  runtimes: { runsc: { path: RUNSC, runtimeArgs: ['--network=none'] } },
});

/** Options of dockerd that register gVisor, installed when it can be. */
async function gvisorOptions(log) {
  // What the machine's own file says counts; dockerd takes only one.
  if (existsSync(MACHINE_CONFIG) || !(await installGvisor(log))) return [];
  const file = path.join(CACHE, 'daemon.json');
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(file, GVISOR_CONFIG);
  return ['--config-file', file];
}

/** Registers gVisor with an engine that was installed for the tests. */
async function addGvisor(log) {
  const root = await asRoot();
  if (!root || existsSync(MACHINE_CONFIG) || !(await installGvisor(log)))
    return;
  const write = `mkdir -p /etc/docker && cat >${MACHINE_CONFIG}`;
  await run([...root, 'sh', '-c', write], { input: GVISOR_CONFIG });
  await attempt([...root, 'systemctl', 'reload', 'docker']);
}

async function installGvisor(log) {
  if (existsSync(RUNSC)) return true;
  log('installing runsc (gVisor)');
  try {
    await aptInstall(['runsc'], 'gVisor is a second runtime of the tests');
    return true;
  } catch (error) {
    log(`no gVisor: ${error.message.split('\n')[0]}`);
    return false;
  }
}

if (isMain(import.meta)) {
  try {
    const { version, apiVersion } = await ensureEngine({ log: console.error });
    console.log(`Docker Engine ${version}, API ${apiVersion}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
