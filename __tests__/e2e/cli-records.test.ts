import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { BUSYBOX, docker } from '../docker/run-plugin';
import { leavesNothingBehind } from './action';
import {
  startCommand,
  type CommandResult,
  type RunningCommand,
} from './command-line';

leavesNothingBehind();

let directory: string;
let records: string;
let env: Record<string, string>;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'plugin-runner-e2e-'));
  records = join(directory, 'records');
  env = { PLUGIN_RUNNER_RECORDS_DIR: records };
  mkdirSync(join(directory, 'plugins'));
});
afterEach(() => rmSync(directory, { recursive: true }));

function definePlugin(id: string, script: string, more: object = {}): void {
  writeFileSync(
    join(directory, 'plugins', `${id}.json`),
    JSON.stringify({
      id,
      image: BUSYBOX,
      entrypoint: ['/bin/busybox', 'sh', '-c', script],
      ...more,
    }),
  );
}

const start = (...argv: readonly string[]): RunningCommand =>
  startCommand(argv, env, directory);

const command = (...argv: readonly string[]): Promise<CommandResult> =>
  start(...argv).ended;

/** Waits until something is seen; the test's own time limit ends it. */
async function until(isSeen: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSeen())) await pause(50);
}

test('what has run is listed, shown and measured', async () => {
  definePlugin(
    'hello',
    `printf 'one\\n\\033]0;two\\007\\n' >&2; dd if=/dev/zero of=/tmp/x bs=1M count=20 2>/dev/null; sleep 1; echo 1`,
  );
  definePlugin('fails', 'exit 3');
  expect(await command('run', 'hello', '-q')).toMatchObject({ code: 0 });
  expect(await command('run', 'fails', '-q')).toMatchObject({ code: 1 });

  const list = await command('ps', '--all', '--json');
  expect(list.stderr).toBe('');
  expect(JSON.parse(list.stdout)).toMatchObject([
    { plugin: 'fails', outcome: 'plugin_failed', exit_code: 3 },
    { plugin: 'hello', outcome: 'succeeded', exit_code: 0 },
  ]);
  const [, hello] = JSON.parse(list.stdout) as { execution_id: string }[];
  const id = (hello?.execution_id ?? '').slice(0, 8);

  expect(await command('logs', id)).toEqual({
    code: 0,
    signal: null,
    stdout: 'one\n\u001b]0;two\u0007\n',
    stderr: '',
  });
  expect(await command('logs', id, '--stdout', '--tail', '1')).toMatchObject({
    stdout: '1\n',
  });
  expect((await command('inspect', 'latest')).stdout).toMatch(
    /^Ended +plugin_failed, exit code 3, after /m,
  );
  const { stdout: json } = await command('inspect', id, '--json');
  const file = join(records, hello?.execution_id ?? '', 'execution.json');
  expect(JSON.parse(json)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  const { stdout: usage } = await command('usage', id);
  expect(usage).toMatch(
    /^Peak memory +(at least )?2\d(\.\d)? MiB of 512 MiB$/m,
  );
  expect(usage).toMatch(/^Memory, limit 512 MiB\n512 MiB ┤/m);
  expect(await command('inspect', 'none')).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(
      /^error: No execution in .* begins with "none"\. The last ones are /,
    ) as string,
  });
});

test('the log of a plugin that runs is followed, over its attempts, to its end', async () => {
  definePlugin(
    'slow',
    `echo begun >&2; until [ -e /tmp/go ]; do sleep 0.1; done; echo done >&2; exit 7`,
    { retry: { attempts: 2, backoff: '1s', on: ['plugin_failed'] } },
  );
  const letGo = async (name: string): Promise<void> => {
    await until(() => docker('ps', '--format', '{{.Names}}').includes(name));
    await until(() => {
      try {
        docker('exec', name, '/bin/busybox', 'touch', '/tmp/go');
        return true;
      } catch {
        return false;
      }
    });
  };
  const run = start('run', 'slow');
  await until(() => run.seen().includes('begun'));
  const follower = start('logs', '--follow', 'latest');
  await until(() => follower.seen().includes('begun'));

  const { stdout } = await command('ps', '--json');
  const [running] = JSON.parse(stdout) as Record<string, string>[];
  expect(running).toMatchObject({
    plugin: 'slow',
    status: 'running',
    state: 'run',
    container_state: 'running',
  });
  const container = running?.['container'] ?? '';
  await letGo(container);
  await letGo(`${container}-2`);
  expect(await run.ended).toMatchObject({ code: 1 });
  expect(await follower.ended).toMatchObject({
    code: 0,
    stdout: 'begun\ndone\nbegun\ndone\n',
  });
  expect(await command('logs', 'latest', '--attempt', '1')).toMatchObject({
    stdout: 'begun\ndone\n',
  });
});

test('of a run that was killed it is told, and what it left can be removed', async () => {
  definePlugin('stays', 'echo here >&2; sleep 600');
  const run = start('run', 'stays');
  await until(() => run.seen().includes('here'));
  const follower = start('logs', '--follow', 'latest');
  await until(() => follower.seen().includes('here'));
  run.child.kill('SIGKILL');
  expect(await run.ended).toMatchObject({ signal: 'SIGKILL' });
  expect(await follower.ended).toMatchObject({ code: 0, stdout: 'here\n' });

  expect((await command('ps')).stdout).toMatch(
    /^[0-9a-f]{8} +stays +left; see gc .*running$/m,
  );
  expect((await command('inspect', 'latest')).stdout).toMatch(
    /^Ended +killed$/m,
  );
  const dry = await command('gc', '--all', '--dry-run');
  expect(dry.stdout).toMatch(/^Would remove 1 container and 1 record\.$/m);
  expect(docker('ps', '--quiet')).not.toBe('');
  const gc = await command('gc', '--all', '--json');
  expect(gc.code).toBe(0);
  expect(JSON.parse(gc.stdout)).toMatchObject({
    containers: [expect.stringMatching(/^plugin-runner-stays-/)],
    records: [{ plugin: 'stays' }],
  });
  expect(readdirSync(records)).toEqual([]);
});

test('whoever follows a log ends that with Ctrl-C, and not the execution', async () => {
  definePlugin('stays', 'echo here >&2; sleep 600', { stop: { grace: '1s' } });
  const run = start('run', 'stays');
  await until(() => run.seen().includes('here'));
  const follower = start('logs', '-f', 'latest');
  await until(() => follower.seen().includes('here'));
  follower.child.kill('SIGINT');
  expect(await follower.ended).toMatchObject({ code: 130, stdout: 'here\n' });
  expect((await command('ps')).stdout).toContain('stays');
  run.child.kill('SIGINT');
  expect(await run.ended).toMatchObject({ code: 130 });
});

test('records are there without an engine, and gc says what it could not do', async () => {
  env['DOCKER_HOST'] = `unix://${join(directory, 'none.sock')}`;
  expect(await command('ps')).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(
      /^warning: Only records are shown\. No Docker engine/,
    ) as string,
  });
  expect(await command('gc')).toMatchObject({
    code: 8,
    stdout: 'Removed 0 containers and 0 records.\n',
  });
});
