/**
 * A machine with cgroup v2, without virtualisation and whatever this one has:
 * a user-mode Linux kernel, a program like any other, and Docker 28 on a disk
 * image, both from Debian testing's packages.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  mkdir,
  mkdtemp,
  open,
  readFile,
  rename,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { CACHE, ROOT, aptInstall, asRoot, attempt, run } from '../process.mjs';

const HERE = import.meta.dirname;
const SUITE = 'forky';
const PACKAGES = [
  ...['docker.io', 'docker-cli', 'user-mode-linux'],
  ...['iproute2', 'kmod', 'mount'],
];
const EXCLUDED = [
  ...['/usr/share/doc/*', '/usr/share/locale/*', '/usr/share/man/*'],
  '/usr/lib/uml/modules/*/kernel/drivers/*',
];
const INCLUDED = '/usr/lib/uml/modules/*/kernel/drivers/net/veth.ko';
/** What boot.sh starts the kernel with: it needs libc and nothing else. */
const KERNEL_FILES = [
  'usr/bin/linux.uml',
  'usr/lib64/ld-linux-x86-64.so.2',
  'usr/lib/x86_64-linux-gnu/libc.so.6',
];
/** All else is in scripts/cgroup2/init.sh, which needs no new disk. */
const INIT = `#!/bin/sh
mkdir -p /scratch
mount -t hostfs -o hostfs=/scratch scratch /scratch
exec /scratch/init.sh
`;
/** The disk is sparse: what Docker writes goes elsewhere. */
const DISK_SIZE = '6G';
const MEMORY = 'mem=2560M';
const CONSOLE_LINES = 30;

/**
 * Makes the machine once: about 30 s.
 * @returns its directory.
 */
export async function ensureMachine(log) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('User-mode Linux runs on Linux on x86-64 only.');
  }
  const recipe = [SUITE, ...PACKAGES, ...EXCLUDED, INCLUDED, INIT, DISK_SIZE];
  const hash = createHash('sha256').update(recipe.join('\0')).digest('hex');
  const machines = path.join(CACHE, 'cgroup2');
  const machine = path.join(machines, hash.slice(0, 12));
  if (existsSync(machine)) return machine;

  const root = await asRoot();
  const why = 'A machine with cgroup v2 is made from Debian packages';
  if (!root) throw new Error(`${why}: run this as root, or with sudo`);
  if ((await attempt(['mmdebstrap', '--version'])) === undefined) {
    await aptInstall(['mmdebstrap', 'debian-archive-keyring'], why);
  }
  if ((await attempt([...root, 'mke2fs', '-V'])) === undefined) {
    await aptInstall(['e2fsprogs'], why);
  }
  log(`${SUITE}'s ${PACKAGES.join(', ')}`);
  // Another recipe's machine is never used again.
  await run([...root, 'rm', '-rf', machines]);
  await mkdir(machines, { recursive: true });
  const making = await mkdtemp(path.join(machines, 'making-'));
  try {
    await make(making, root);
    await rename(path.join(making, 'machine'), machine);
  } finally {
    await run([...root, 'rm', '-rf', making]);
  }
  return machine;
}

async function make(directory, root) {
  const tree = path.join(directory, 'tree');
  const machine = path.join(directory, 'machine');
  const init = path.join(directory, 'init');
  await writeFile(init, INIT, { mode: 0o755 });
  await run([
    ...[...root, 'mmdebstrap', '--quiet', '--variant=apt', '--format=dir'],
    // Testing's index may count as expired by this machine's clock.
    '--aptopt=Acquire::Check-Valid-Until "false"',
    ...EXCLUDED.map((glob) => `--dpkgopt=path-exclude=${glob}`),
    `--dpkgopt=path-include=${INCLUDED}`,
    `--include=${PACKAGES.join(',')}`,
    `--customize-hook=copy-in ${init} /`,
    '--customize-hook=ln -s uml/modules "$1/usr/lib/modules"',
    ...[SUITE, tree],
  ]);
  const kernel = path.join(machine, 'kernel');
  await mkdir(kernel, { recursive: true });
  for (const file of KERNEL_FILES) {
    const target = path.join(kernel, file.replace('usr/lib', 'lib'));
    await mkdir(path.dirname(target), { recursive: true });
    // Their links followed: Debian's lib64 is one, and so are libraries.
    await run(['cp', '--dereference', path.join(tree, file), target]);
  }
  const disk = path.join(machine, 'root.img');
  await run([
    ...[...root, 'mke2fs', '-q', '-t', 'ext4', '-d', tree],
    ...['-E', 'lazy_itable_init=1', disk, DISK_SIZE],
  ]);
  await run([...root, 'chmod', '644', disk]);
}

/**
 * Runs `scripts/cgroup2/init.sh` in the machine, whose stdout is ours.
 * @param {{machine: string, scratch: string, timeoutMs: number}} options
 *   `scratch` is an empty directory of ours, /scratch in the machine.
 * @throws Error with the last lines of its console, when it did not get to its
 *   end in time. A machine that is given up leaves no process and no mount.
 */
export async function boot({ machine, scratch, timeoutMs }) {
  const consoleFile = path.join(scratch, 'console.log');
  const console = await open(consoleFile, 'w');
  const script = path.join(HERE, 'boot.sh');
  const argv = [
    ...((await asRoot()) ?? []),
    ...['unshare', '--mount', '--pid', '--fork', '--kill-child'],
    ...['sh', script, machine, scratch, ROOT, MEMORY],
  ];
  let late = false;
  const child = spawn(argv[0], argv.slice(1), {
    // It ends when its stdin does: also when this process is killed.
    stdio: ['pipe', 'inherit', console.fd],
  });
  child.stdin.on('error', () => {});
  const timer = setTimeout(() => {
    late = true;
    child.stdin.end();
  }, timeoutMs);
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => {
    clearTimeout(timer);
    return console.close();
  });
  const status = path.join(scratch, 'status');
  if (existsSync(status)) return Number(await readFile(status, 'utf8'));
  const said = await readFile(consoleFile, 'utf8');
  const end = said.trim().split('\n').slice(-CONSOLE_LINES).join('\n');
  throw new Error(
    late
      ? `The machine was given up after ${timeoutMs / 60_000} minutes:\n${end}`
      : `The machine ended with ${code} before the tests did:\n${end}`,
  );
}
