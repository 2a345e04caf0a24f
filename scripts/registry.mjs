/**
 * Two image registries on loopback for the tests, one of them with a password:
 * Debian's docker-registry, unpacked into .cache (no service, no root).
 * `node scripts/registry.mjs` runs them until Ctrl-C.
 */
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import {
  mkdir,
  mkdtemp,
  readdir,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { CACHE, asRoot, attempt, isMain, run, sleep } from './process.mjs';

const FIRST_PORT = Number(process.env.TEST_REGISTRY_PORT ?? 5051);
const START_TIMEOUT_MS = 10_000;

/** For tests only: it guards a registry on loopback that lives a minute. */
const USER = 'tester';
const PASSWORD = 'registry-password-of-the-tests';
/** The password's bcrypt hash, cost 5. */
const HTPASSWD = `${USER}:$2y$05$74cH0Lxe2Bz7hZ/d8iv/fO.HWxEHW0pmwdACCRdKweDdAXr110blK\n`;

/** Path of the registry's binary. */
export async function ensureRegistryBinary() {
  const directory = path.join(CACHE, 'docker-registry');
  const binary = path.join(directory, 'usr', 'bin', 'docker-registry');
  if (existsSync(binary)) return binary;
  await mkdir(CACHE, { recursive: true });
  const temp = await mkdtemp(path.join(CACHE, 'registry-'));
  try {
    const download = ['apt-get', 'download', '-qq', 'docker-registry'];
    if ((await attempt(download, { cwd: temp })) === undefined) {
      const root = await asRoot();
      if (root) await run([...root, 'apt-get', 'update', '-qq']);
      await run(download, { cwd: temp });
    }
    const [deb] = (await readdir(temp)).filter((name) => name.endsWith('.deb'));
    if (!deb) throw new Error('apt-get download brought no package');
    const tree = path.join(temp, 'tree');
    await run(['dpkg-deb', '--extract', path.join(temp, deb), tree]);
    await rm(directory, { recursive: true, force: true });
    await rename(tree, directory);
  } catch (error) {
    throw new Error(
      `The registry of the tests needs Debian's or Ubuntu's package docker-registry: ${error.message}`,
      { cause: error },
    );
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
  return binary;
}

/**
 * Writes the configuration of both registries below `directory`.
 * @returns the configuration files' paths.
 */
async function configure(directory, ports) {
  const htpasswd = path.join(directory, 'htpasswd');
  await writeFile(htpasswd, HTPASSWD);
  return Promise.all(
    ports.map(async (port, index) => {
      const auth = index === 1 && {
        htpasswd: { realm: 'tests', path: htpasswd },
      };
      const config = {
        version: '0.1',
        log: { level: 'error', accesslog: { disabled: true } },
        storage: {
          filesystem: { rootdirectory: path.join(directory, String(port)) },
          delete: { enabled: true },
        },
        http: { addr: `127.0.0.1:${port}`, secret: 'of-the-tests' },
        ...(auth && { auth }),
      };
      const file = path.join(directory, `${port}.yml`);
      await writeFile(file, JSON.stringify(config)); // JSON is YAML
      return file;
    }),
  );
}

/**
 * Starts both registries and waits until they answer.
 * `directory` (binary, configuration and data) and `configs` let another engine
 * run the same registries on its own loopback.
 */
export async function startRegistries() {
  const binary = await ensureRegistryBinary();
  const ports = await freePorts(2);
  const directory = await mkdtemp(path.join(CACHE, 'registry-data-'));
  const configs = await configure(directory, ports);
  const children = configs.map((config) =>
    spawn(binary, ['serve', config], { stdio: 'ignore' }),
  );
  const ended = children.map(
    (child) => new Promise((resolve) => child.on('close', resolve)),
  );
  const kill = () => children.forEach((child) => child.kill('SIGKILL'));
  const killAndRemove = () => {
    kill();
    rmSync(directory, { recursive: true, force: true });
  };
  process.on('exit', killAndRemove);
  const stop = async () => {
    process.off('exit', killAndRemove);
    kill();
    await Promise.all(ended);
    await rm(directory, { recursive: true, force: true });
  };
  const [url, authUrl] = ports.map((port) => `127.0.0.1:${port}`);
  try {
    await Promise.all([url, authUrl].map(untilItAnswers));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    ...{ url, authUrl, user: USER, password: PASSWORD },
    ...{ binary, configs, directory, stop },
  };
}

async function untilItAnswers(address) {
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    const response = await fetch(`http://${address}/v2/`).catch(
      () => undefined,
    );
    if (response?.status === 200 || response?.status === 401) return;
    if (Date.now() > deadline) {
      throw new Error(`The registry at ${address} did not answer in time.`);
    }
    await sleep(50);
  }
}

async function freePorts(count) {
  const ports = [];
  for (let port = FIRST_PORT; ports.length < count; port += 1) {
    if (port > FIRST_PORT + 200) throw new Error('No free port was found.');
    if (await isFree(port)) ports.push(port);
  }
  return ports;
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

if (isMain(import.meta)) {
  const { url, authUrl, user, password, stop } = await startRegistries();
  console.log(`${url}\n${authUrl} as ${user}, ${password}`);
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
