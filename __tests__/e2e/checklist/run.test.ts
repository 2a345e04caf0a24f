import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { leavesNothingBehind } from '../action';
import { failingStep } from './invariant';
import { aWorkspace, inParallel, removeWorkspaces } from './workspace';

leavesNothingBehind();
afterAll(removeWorkspaces);

/** Half of what is accepted: far more than any pipe holds. */
const MANY_BYTES = 100_000_000;

/** A shell that needs more memory until there is none. */
const HOG = 'a=x; while true; do a="$a$a$a$a"; done';
const SMALL = { resource_limits: { memory: '16Mi' } };

test('every exit code of a plugin is its own (cases 32, 33)', async () => {
  const workspace = aWorkspace();
  const codes = [1, 2, 125, 126, 127, 137, 255];
  for (const code of codes) {
    const script = `echo '{"code": ${code}}'; echo why >&2; exit ${code}`;
    workspace.shell(`exit-${code}`, script);
  }
  await inParallel(codes, async (exitCode) => {
    const { outputs } = await failingStep(
      workspace,
      { plugin: `exit-${exitCode}` },
      {
        outcome: 'plugin_failed',
        says: `ended with exit code ${exitCode}`,
        exitCode,
      },
    );
    // What it printed is still there.
    expect(outputs['output']).toBe(`{"code": ${exitCode}}`);
  });
});

test('a plugin that prints nothing has an exit code and an empty output file (extra)', async () => {
  const workspace = aWorkspace();
  workspace.shell('silent', 'exit 3');
  const { outputs, log } = await failingStep(
    workspace,
    { plugin: 'silent' },
    { outcome: 'plugin_failed', says: 'wrote nothing on stderr', exitCode: 3 },
  );
  expect(outputs).toMatchObject({ output: '', 'exit-code': '3' });
  expect(readFileSync(outputs['output-file'] ?? '', 'utf8')).toBe('');
  expect(existsSync(outputs['stderr-file'] ?? '')).toBe(true);
  expect(log).not.toContain('Plugin log');
});

describe('100 MB on stdin', () => {
  const workspace = aWorkspace('large');

  beforeAll(() => {
    workspace.write('in.json', `"${'x'.repeat(MANY_BYTES)}"`);
  });

  test('that a plugin does not read do not keep it from succeeding (case 34)', async () => {
    workspace.shell('quick', "echo '{}'");
    const { outputs } = await workspace.step({
      plugin: 'quick',
      'input-file': 'in.json',
    });
    expect(outputs).toMatchObject({ outcome: 'succeeded', output: '{}' });
  });

  test('that it never reads do not outlast the timeout (case 35)', async () => {
    workspace.shell('deaf', 'sleep 600', {
      timeout: '10s',
      stop: { grace: '1s' },
    });
    await failingStep(
      workspace,
      { plugin: 'deaf', 'input-file': 'in.json' },
      {
        outcome: 'timed_out',
        says: 'timeout of 10 s',
        exitCode: 143,
        endsAfterMs: 11_000,
      },
    );
  });

  test('arrive whole, and the runner needs memory for a few of them only (case 20)', async () => {
    workspace.shell('count', 'wc -c');
    const { outputs } = await workspace.step({
      plugin: 'count',
      'input-file': 'in.json',
    });
    expect(outputs).toMatchObject({
      output: String(MANY_BYTES + 2),
      error: '',
    });
  });
});

test('after the timeout nothing but `timed_out` counts (cases 36, 37)', async () => {
  const workspace = aWorkspace();
  const plugins = {
    stubborn: ["trap '' TERM; while true; do sleep 1; done", 137],
    polite: [
      'trap \'echo "{}"; exit 0\' TERM; while true; do sleep 0.1; done',
      0,
    ],
  } as const;
  for (const [id, [script]] of Object.entries(plugins)) {
    workspace.shell(id, script, { timeout: '8s', stop: { grace: '1s' } });
  }
  await inParallel(Object.entries(plugins), ([plugin, [, exitCode]]) =>
    failingStep(
      workspace,
      { plugin },
      {
        outcome: 'timed_out',
        says: 'timeout of 8 s',
        exitCode,
        endsAfterMs: 9000,
      },
    ),
  );
});

test('stdout that closes early is no early success (case 46)', async () => {
  const workspace = aWorkspace();
  const close = "echo '{}'; exec 1>&- 2>&-; sleep 3";
  workspace.shell('well', `${close}; exit 0`);
  workspace.shell('badly', `${close}; exit 4`);
  await inParallel(['well', 'badly'], async (plugin) => {
    if (plugin === 'badly') {
      await failingStep(
        workspace,
        { plugin },
        { outcome: 'plugin_failed', says: 'exit code 4', exitCode: 4 },
      );
      return;
    }
    const { outputs } = await workspace.step({ plugin });
    expect(outputs).toMatchObject({ output: '{}', outcome: 'succeeded' });
    expect(Number(outputs['duration-ms'])).toBeGreaterThanOrEqual(3000);
  });
});

test('a lack of memory is told from a failure, with the limit (case 38)', async () => {
  const workspace = aWorkspace();
  const child = `/bin/busybox sh -c '${HOG}' 2>/dev/null`;
  workspace.shell('hungry', `exec /bin/busybox sh -c '${HOG}'`, SMALL);
  workspace.shell('noticed', `${child}; exit 1`, SMALL);
  workspace.shell('unnoticed', `${child}; echo '{}'`, SMALL);
  await inParallel(['hungry', 'noticed', 'unnoticed'], async (plugin) => {
    if (plugin === 'unnoticed') {
      const { outputs, log } = await workspace.step({ plugin });
      expect(outputs['outcome']).toBe('succeeded');
      expect(log).toMatch(/^::warning::.*killed for lack of memory/m);
      return;
    }
    await failingStep(
      workspace,
      { plugin },
      {
        outcome: 'out_of_memory',
        says: /limit 16 MiB.*resource_limits\.memory/,
        exitCode: plugin === 'hungry' ? [2, 137] : 1,
      },
    );
  });
});

test('a workspace is mounted whatever its path is made of (extra)', async () => {
  await inParallel(
    ['a:b', 'a,b=c', 'a b', 'ä "x" $y', '-v', 'new\nline'],
    async (name) => {
      const workspace = aWorkspace(name);
      workspace.shell('look', 'cat /workspace/here', { workspace: 'read' });
      workspace.write('here', '"seen"');
      const { outputs } = await workspace.step({ plugin: 'look' });
      expect(outputs).toMatchObject({ error: '', output: '"seen"' });
    },
  );
});

test('an environment as large as a process may have arrives whole (extra)', async () => {
  const workspace = aWorkspace();
  workspace.shell('measure', 'echo ${#LONG}', { env: { LONG: '' } });
  const { outputs } = await workspace.step({
    plugin: 'measure',
    env: `LONG=${'x'.repeat(120_000)}`,
  });
  expect(outputs).toMatchObject({ error: '', output: '120000' });
});

test('of ten thousand definitions the right one runs, in seconds (extra)', async () => {
  const workspace = aWorkspace();
  for (let number = 0; number < 10_000; number += 1) {
    workspace.shell(`plugin-${number}`, 'cat');
  }
  const { outputs } = await workspace.step({
    plugin: 'plugin-777',
    input: '7',
  });
  expect(outputs).toMatchObject({ output: '7', error: '' });
  expect(Number(outputs['duration-ms'])).toBeLessThan(30_000);
});

test('an id of the greatest length runs, and a longer one is no id (extra)', async () => {
  const workspace = aWorkspace();
  const longest = `A${'z'.repeat(61)}9`;
  workspace.shell(longest, 'cat');
  const { outputs } = await workspace.step({ plugin: longest, input: '1' });
  expect(outputs).toMatchObject({ output: '1', error: '' });
  workspace.write('plugins/long.json', `{"id": "${longest}x", "image": "a"}`);
  await failingStep(
    workspace,
    { plugin: `${longest}x` },
    { outcome: 'plugin_not_found', names: longest, says: '1 to 63 letters' },
  );
});

test('one directory that is named twice, by a link too, holds each plugin once (extra)', async () => {
  const workspace = aWorkspace();
  workspace.shell('echo', 'cat');
  symlinkSync('plugins', join(workspace.path, 'link'));
  const { outputs } = await workspace.step({
    plugin: 'echo',
    input: '1',
    'plugins-dir': 'plugins\n./plugins/\nlink',
  });
  expect(outputs).toMatchObject({ output: '1', error: '' });
});
