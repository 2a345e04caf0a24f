import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { DockerOrchestrator } from '../../src/orchestrator/docker/docker-orchestrator';
import {
  formatOwner,
  ownProcess,
  type Owner,
} from '../../src/orchestrator/owner';
import { BUSYBOX, docker, leavesNothingBehind } from './run-plugin';

const HOUR_MS = 60 * 60 * 1000;
const made: string[] = [];
const processes: ChildProcess[] = [];

afterEach(() => {
  for (const child of processes.splice(0)) child.kill('SIGKILL');
  for (const id of made.splice(0)) {
    if (exists(id)) docker('rm', '--force', '--volumes', id);
  }
});

// After the removal of what the tests made themselves.
leavesNothingBehind();

const exists = (id: string): boolean =>
  docker('ps', '--all', '--quiet', '--no-trunc', `--filter=id=${id}`) === id;

function here(): Owner {
  const owner = ownProcess();
  if (owner === undefined) throw new Error('this test needs Linux');
  return owner;
}

/** A process that lives until the test is over. */
function living(): Owner {
  const child = spawn('sleep', ['600'], { stdio: 'ignore' });
  processes.push(child);
  const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8');
  const startTime = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  return { ...here(), pid: child.pid ?? 0, startTime };
}

/** A process that has ended: nobody gets its start time again. */
const ended = (): Owner => ({ ...living(), startTime: '1' });

/** A container as we would have left it, but for what is given. */
function leave(
  owner: Owner,
  differences: {
    name?: string;
    expiresMs?: number;
    volume?: boolean;
    volumes?: readonly string[];
    holder?: boolean;
  } = {},
): { id: string; name: string } {
  const execution = differences.name?.slice(-36) ?? randomUUID();
  const suffix = differences.holder ? '-files' : '';
  const name = differences.name ?? `plugin-runner-probe-${execution}${suffix}`;
  const expires = differences.expiresMs ?? Date.now() + HOUR_MS;
  const id = docker(
    'create',
    `--name=${name}`,
    `--label=io.plugin-runner.execution=${execution}`,
    '--label=io.plugin-runner.plugin=probe',
    `--label=io.plugin-runner.owner=${formatOwner(owner)}`,
    `--label=io.plugin-runner.expires=${expires}`,
    ...(differences.volume || differences.holder ? ['--volume=/data'] : []),
    ...(differences.volumes ?? []).map((it) => `--volume=${it}`),
    BUSYBOX,
    '/bin/busybox',
    'true',
  );
  made.push(id);
  return { id, name };
}

async function sweep(): Promise<readonly string[]> {
  const orchestrator = new DockerOrchestrator(process.env);
  try {
    // Nothing is swept on an engine that has not answered yet.
    await orchestrator.ping(30_000);
    return await orchestrator.removeStale();
  } finally {
    orchestrator.close();
  }
}

test('what a process that has ended has left is removed, volumes and all (case 60)', async () => {
  const { id, name } = leave(ended(), { volume: true });
  await expect(sweep()).resolves.toEqual([name]);
  expect(exists(id)).toBe(false);
});

test('what a living process owns stays (case 60)', async () => {
  const { id } = leave(living());
  await expect(sweep()).resolves.toEqual([]);
  expect(exists(id)).toBe(true);
});

test('it stays as long as that process lives, whatever time was set (case 60)', async () => {
  const { id } = leave(living(), { expiresMs: Date.now() - 10_000 });
  await expect(sweep()).resolves.toEqual([]);
  expect(exists(id)).toBe(true);
});

test('what has expired is removed where its owner cannot be seen (case 60)', async () => {
  const elsewhere = { ...living(), bootId: randomUUID() };
  const { id, name } = leave(elsewhere, { expiresMs: Date.now() - 10_000 });
  await expect(sweep()).resolves.toEqual([name]);
  expect(exists(id)).toBe(false);
});

test('what another machine owns stays until it has expired (case 60)', async () => {
  const elsewhere = { ...ended(), bootId: randomUUID() };
  const { id } = leave(elsewhere);
  await expect(sweep()).resolves.toEqual([]);
  expect(exists(id)).toBe(true);
});

test("a foreign container with our labels and another name stays: an image's labels prove nothing (case 60)", async () => {
  const { id } = leave(ended(), {
    name: `somebody-elses-${randomUUID()}`,
    expiresMs: Date.now() - HOUR_MS,
  });
  await expect(sweep()).resolves.toEqual([]);
  expect(exists(id)).toBe(true);
});

test('a container with none of our labels stays (case 60)', async () => {
  const id = docker('create', BUSYBOX, '/bin/busybox', 'true');
  made.push(id);
  await expect(sweep()).resolves.toEqual([]);
  expect(exists(id)).toBe(true);
});

test('a container goes before the one that holds its volumes (case 60)', async () => {
  const owner = ended();
  const holder = leave(owner, { holder: true });
  const mounts = docker('inspect', '--format={{json .Mounts}}', holder.id);
  const [{ Name: volume }] = JSON.parse(mounts) as [{ Name: string }];
  const { name } = leave(owner, {
    name: holder.name.replace(/-files$/, ''),
    volumes: [`${volume}:/data:ro`],
  });
  await expect(sweep()).resolves.toEqual([name, holder.name]);
  expect(docker('volume', 'ls', '--quiet')).not.toContain(volume);
});

test('two sweeps at once do not disturb each other (case 60)', async () => {
  const names = [leave(ended()), leave(ended())].map(({ name }) => name).sort();
  const [one, two] = await Promise.all([sweep(), sweep()]);
  // An engine can tell both that they have removed the same one.
  expect([...new Set([...one, ...two])].sort()).toEqual(names);
  expect(made.filter(exists)).toEqual([]);
});
