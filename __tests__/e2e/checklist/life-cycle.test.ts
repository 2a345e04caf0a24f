import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import {
  runStep,
  type StepOptions,
  type StepResult,
} from '../../../scripts/runner-step.mjs';
import { readRecord } from '../../../src/runner/read-record';
import { recordDirectories } from '../../../src/runner/record-directories';
import { BUSYBOX, docker } from '../../docker/run-plugin';
import { recordFaults } from '../../fakes/record-faults';
import { SLACK_MS } from '../../fakes/slack';
import { commandsOf, printedLines } from '../../fakes/runner-parser';
import { leavesNothingBehind, needed, REPOSITORY } from '../action';
import { failingStep } from './invariant';
import { watchEngine } from './watched-engine';
import {
  aWorkspace,
  inParallel,
  removeWorkspaces,
  type Workspace,
} from './workspace';

leavesNothingBehind();
afterAll(removeWorkspaces);

const SLEEP = 'echo asleep >&2; sleep 600';
/** From the signal to the end of the process. */
const CANCEL_MS = 7_000 + SLACK_MS;

/** Every container of the engine. */
const containers = (): string => docker('ps', '--all', '--quiet');

/** Waits until something holds; the timeout of the test bounds it. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Options that send a signal, once, as soon as the step is where it is meant. */
function signalled(signal: NodeJS.Signals): {
  now: () => void;
  options: StepOptions;
  sinceMs: () => number;
} {
  let pid = 0;
  let sentAt = 0;
  return {
    now() {
      if (sentAt !== 0) return;
      sentAt = performance.now();
      process.kill(pid, signal);
    },
    options: { onStart: (started) => (pid = started.pid) },
    sinceMs: () => (sentAt === 0 ? Infinity : performance.now() - sentAt),
  };
}

describe('a signal ends the step within seconds, as `cancelled`', () => {
  type Phase = readonly [
    name: string,
    request: RegExp,
    script: string,
    slowStreamMs?: number,
  ];
  const phases: readonly Phase[] = [
    ['image', /GET \S+\/images\//, SLEEP],
    ['create', /POST \S+\/containers\/create/, SLEEP],
    ['read back', /GET \S+\/containers\/\w+\/json/, SLEEP],
    ['attach', /POST \S+\/attach/, SLEEP],
    ['start', /POST \S+\/start/, SLEEP],
    ['run', /POST \S+\/wait/, SLEEP],
    // The plugin has ended; what it printed is still on its way.
    ['drain', /POST \S+\/wait/, "sleep 0.3; echo '{}'", 6_000],
  ];

  /** The engine may have started it by then, and told so, or not. */
  const ENDS: Readonly<Record<string, readonly (number | null)[]>> = {
    start: [null, 137, 143],
    run: [null, 137, 143],
    drain: [0],
  };

  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s in every phase (case 58)',
    async (signal) => {
      await inParallel(
        phases,
        async ([name, request, script, slowStreamMs = 0]) => {
          const workspace = aWorkspace();
          workspace.shell('probe', script);
          const { now, options, sinceMs } = signalled(signal);
          const engine = await watchEngine(
            (line) => {
              if (!request.test(line)) return;
              if (name === 'drain') setTimeout(now, 3_000);
              else now();
            },
            { slowStreamMs },
          );
          try {
            await failingStep(
              workspace,
              { plugin: 'probe' },
              {
                outcome: 'cancelled',
                says: 'cancelled',
                exitCode: ENDS[name] ?? [null],
              },
              { ...options, env: { DOCKER_HOST: engine.host } },
            );
            expect(sinceMs()).toBeLessThan(CANCEL_MS);
          } finally {
            engine.close();
          }
        },
        ([name]) => name,
      );
    },
  );

  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s while an image is pulled or built, or between two tries (case 58)',
    async (signal) => {
      const workspace = aWorkspace();
      const cli = workspace.write(
        'bin/docker',
        '#!/bin/sh\necho pulling\nexec sleep 600\n',
      );
      chmodSync(cli, 0o755);
      const image = '127.0.0.1:9/team/echo:1';
      workspace.shell('pull', 'cat', { image });
      workspace.shell('between', 'cat', { image });
      workspace.write(
        'plugins/build/plugin.json',
        JSON.stringify({ id: 'build', image, build: { context: '.' } }),
      );
      workspace.write(
        'plugins/build/Dockerfile',
        `FROM ${BUSYBOX}\nRUN ["/bin/busybox", "sh", "-c", "echo asleep; sleep 600"]\n`,
      );
      const before = containers();
      const PATH = `${dirname(cli)}:${process.env['PATH'] ?? ''}`;
      await inParallel(['pull', 'between', 'build'], async (plugin) => {
        const { now, options, sinceMs } = signalled(signal);
        await failingStep(
          workspace,
          { plugin },
          { outcome: 'cancelled', says: 'cancelled' },
          {
            ...options,
            ...(plugin === 'pull' && { env: { PATH } }),
            onLine: (line) => {
              if (/pulling|refused|asleep/.test(line)) now();
            },
          },
        );
        expect(sinceMs()).toBeLessThan(CANCEL_MS);
      });
      // An engine ends a build by itself, a little later.
      await until(() => containers() === before);
    },
  );

  test('a plugin that ignores it, and a second signal, too (cases 58, extra)', async () => {
    const workspace = aWorkspace();
    workspace.shell(
      'stubborn',
      "trap '' TERM INT; echo asleep >&2; while true; do sleep 1; done",
      { stop: { grace: '60s' } },
    );
    await inParallel([['SIGINT'], ['SIGINT', 'SIGTERM']], async (signals) => {
      let pid = 0;
      let sentAt = 0;
      await failingStep(
        workspace,
        { plugin: 'stubborn' },
        {
          outcome: 'cancelled',
          says: 'cancelled',
          exitCode: [null, 137],
        },
        {
          onStart: (started) => (pid = started.pid),
          onLine: (line) => {
            if (line !== '│ asleep') return;
            sentAt = performance.now();
            for (const signal of signals) process.kill(pid, signal);
          },
        },
      );
      expect(performance.now() - sentAt).toBeLessThan(CANCEL_MS);
    });
  });

  test('in the pause before another attempt (extra)', async () => {
    const workspace = aWorkspace();
    workspace.shell('probe', 'exit 1', {
      retry: { attempts: 3, backoff: '60s', on: ['plugin_failed'] },
    });
    const { now, options, sinceMs } = signalled('SIGINT');
    await failingStep(
      workspace,
      { plugin: 'probe' },
      { outcome: 'cancelled', says: 'cancelled', exitCode: 1 },
      {
        ...options,
        onLine: (line) => {
          if (line.startsWith('Attempt 1 of 3')) now();
        },
      },
    );
    expect(sinceMs()).toBeLessThan(CANCEL_MS);
  });
});

/** `npm run stress` tries others; this test is always the same. */
const SEED = Number(process.env['TEST_SEED'] ?? 20_261_128);

/** Numbers from 0 to 1 (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test(`killed at any time, the post step leaves nothing, TEST_SEED=${SEED} (case 59)`, async () => {
  const workspace = aWorkspace();
  workspace.shell('probe', "echo '{}'; sleep 0.2");
  // The first step of a machine reads everything from its disk.
  await workspace.step({ plugin: 'probe' });
  const started = await workspace.step({ plugin: 'probe' });
  const random = randomNumbers(SEED);
  const delays = (): number[] =>
    Array.from(
      { length: 30 },
      // Several at once take longer than one alone.
      () => random() * 2.5 * started.durationMs,
    );
  let removed = 0;
  const killAfter = async (delayMs: number): Promise<void> => {
    let timer: NodeJS.Timeout | undefined;
    const main = await workspace.step(
      { plugin: 'probe' },
      {
        onStart: ({ pid }) => {
          timer = setTimeout(() => killIfThere(pid), delayMs);
        },
      },
    );
    clearTimeout(timer);
    removed += await expectPostRemoves(workspace, main);
    // The steps beside it sweep what is left of one whose process has ended.
    removed += main.log.includes('which an earlier run had left') ? 1 : 0;
  };
  // On a busy machine all of one round can be too early or too late.
  for (let round = 0; round < 3 && removed === 0; round += 1) {
    await inParallel(delays(), killAfter);
  }
  // Else nothing was left to remove, and the test shows nothing.
  expect(removed).toBeGreaterThan(0);
});

test('killed at any request, the post step leaves nothing (case 59)', async () => {
  const workspace = aWorkspace();
  workspace.shell('probe', SLEEP);
  const requests = ['/create', '/json', '/attach', '/start', '/wait'];
  await inParallel(requests, async (request) => {
    let pid = 0;
    const engine = await watchEngine((line) => {
      if (line.includes('/containers/') && line.includes(request)) {
        process.kill(pid, 'SIGKILL');
      }
    });
    try {
      const main = await workspace.step(
        { plugin: 'probe' },
        {
          onStart: (started) => (pid = started.pid),
          env: { DOCKER_HOST: engine.host },
        },
      );
      expect(main.signal).toBe('SIGKILL');
      const removed = await expectPostRemoves(workspace, main);
      if (request !== '/create') expect(removed).toBe(1);
    } finally {
      engine.close();
    }
  });
});

/** It may end in the moment before. */
function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** @returns how many containers the post step had to remove. */
async function expectPostRemoves(
  workspace: Workspace,
  main: StepResult,
): Promise<number> {
  const post = await workspace.step(
    { plugin: 'probe' },
    { entry: 'post', state: main.state, temp: main.temp },
  );
  expect(post).toMatchObject({ exitCode: 0, stderr: '' });
  expect(post.log).not.toContain('::warning::');
  expect(containersOf(main)).toBe('');
  expectRecordsOfTheEnd(main);
  return post.log.startsWith('Removed the container') ? 1 : 0;
}

/** No record says of an execution that is over that it runs. */
function expectRecordsOfTheEnd({ temp, signal }: StepResult): void {
  for (const directory of recordDirectories(join(temp, 'plugin-runner'))) {
    const record = readRecord(directory);
    if (record === undefined) continue;
    expect(recordFaults(record)).toEqual([]);
    const { status, outcome, states } = record;
    if (signal === null) expect(status).toBe('ended');
    if (status === 'ended') expect(outcome).not.toBeNull();
    else
      expect({ status, outcome }).toEqual({ status: 'killed', outcome: null });
    expect(states.at(0)?.state).toBe('resolve');
  }
}

/** The containers of one execution, whatever their state. */
function containersOf({ state }: StepResult): string {
  const id = state['execution_id'];
  if (id === undefined) return '';
  return docker(
    'ps',
    '--all',
    `--filter=label=io.plugin-runner.execution=${id}`,
    '--format={{.Names}} {{.Status}}',
  );
}

describe('files of the runner', () => {
  /** A file system of 256 KiB. */
  function withSmallDisk(work: (path: string) => Promise<void>): Promise<void> {
    const path = join(aWorkspace().path, 'small');
    mkdirSync(path);
    const asRoot = (...argv: string[]): Buffer =>
      process.getuid?.() === 0
        ? execFileSync(argv[0] ?? '', argv.slice(1))
        : execFileSync('sudo', ['-n', ...argv]);
    const options = `size=256k,mode=0777`;
    asRoot('mount', '-t', 'tmpfs', '-o', options, 'tmpfs', path);
    return work(path).finally(() => asRoot('umount', path));
  }

  test.each([
    ['GITHUB_OUTPUT', '/dev/full'],
    ['GITHUB_OUTPUT', '/nonexistent/output'],
    ['GITHUB_OUTPUT', '/'],
    ['GITHUB_STATE', '/dev/full'],
    ['GITHUB_STATE', '/nonexistent/state'],
  ])(
    '%s is %s: one error, after the clean-up (case 64)',
    async (name, file) => {
      const workspace = aWorkspace();
      workspace.shell('echo', 'cat');
      const { exitCode, log, temp } = await workspace.step(
        { plugin: 'echo', input: '{"a": 1}' },
        { env: { [name]: file } },
      );
      expect(exitCode).toBe(1);
      expect(log.match(/^::error::.*$/gm)).toEqual([
        expect.stringContaining('plugin-runner could not go on: ') as string,
      ]);
      expect(log).not.toMatch(/^ {4}at /m);
      if (name === 'GITHUB_STATE') return;
      // The result of the work is not lost.
      const records = join(temp, 'plugin-runner');
      const [id = ''] = readdirSync(records);
      expect(readFileSync(join(records, id, 'stdout'), 'utf8')).toBe(
        '{"a": 1}',
      );
      expect(
        JSON.parse(readFileSync(join(records, id, 'execution.json'), 'utf8')),
      ).toMatchObject({ outcome: 'succeeded' });
    },
  );

  test('without GITHUB_OUTPUT the outputs are commands, as runners had them before (case 64)', async () => {
    const workspace = aWorkspace();
    const output = '"a\\n::error::b%0A"';
    workspace.shell('echo', 'cat');
    // Not by `step`, which accepts these commands from nobody.
    const result = await runStep({
      node: needed('TEST_NODE24'),
      workspace: workspace.path,
      inputs: { plugin: 'echo', input: output },
      env: { GITHUB_OUTPUT: undefined },
    });
    await result.cleanUp();
    expect(result.exitCode).toBe(0);
    const commands = commandsOf(printedLines(result.log));
    expect(new Set(commands.map(({ name }) => name))).toEqual(
      new Set(['set-output']),
    );
    const valueOf = (name: string): string | undefined =>
      commands.find(({ properties }) => properties['name'] === name)?.data;
    expect(['output', 'outcome', 'error'].map(valueOf)).toEqual([
      ...[output, 'succeeded', ''],
    ]);
  });

  test('a summary that cannot be written fails nothing (case 64)', async () => {
    const workspace = aWorkspace();
    workspace.shell('echo', 'cat');
    const { exitCode, outputs, log } = await workspace.step(
      { plugin: 'echo', input: '1' },
      { env: { GITHUB_STEP_SUMMARY: '/dev/full' } },
    );
    expect({ exitCode, output: outputs['output'] }).toEqual({
      exitCode: 0,
      output: '1',
    });
    expect(log).toMatch(/^::warning::The summary full could not be written/m);
  });

  test('a disk that fills up while the plugin prints (case 64)', async () => {
    const workspace = aWorkspace();
    const FLOOD = 'head -c 3000000 /dev/zero | tr "\\0" x';
    workspace.shell('output', `${FLOOD}; sleep 600`);
    workspace.shell('log', `${FLOOD} >&2; sleep 600`);
    workspace.shell('files', `${FLOOD} > "$PLUGIN_OUTPUT_DIR/large"`, {
      artifacts: { max_bytes: '8Mi' },
    });
    await inParallel(['output', 'log', 'files'], (plugin) =>
      withSmallDisk(async (path) => {
        const temp = join(path, plugin);
        const { exitCode, log, durationMs, outputs } = await workspace.step(
          { plugin },
          { env: { RUNNER_TEMP: temp } },
        );
        expect(exitCode).toBe(1);
        expect(outputs).toMatchObject({
          outcome: 'engine_unavailable',
          error: expect.stringContaining('ENOSPC') as string,
          'duration-ms': expect.stringMatching(/^\d+$/) as string,
          'record-dir': expect.stringContaining(temp) as string,
        });
        expect(log.match(/^::error::.*$/gm)).toEqual([
          expect.stringContaining('ENOSPC') as string,
        ]);
        expect(log).not.toMatch(/^ {4}at /m);
        expect(durationMs).toBeLessThan(20_000 + SLACK_MS);
        // The record says so too, whatever had to go for it.
        const directory = outputs['record-dir'] ?? '';
        const file = join(directory, 'execution.json');
        expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
          status: 'ended',
          outcome: 'engine_unavailable',
        });
      }),
    );
  });

  test('a RUNNER_TEMP of any name holds the record (extra)', async () => {
    await inParallel(
      ['a b', 'ä\u202e$(id)', 'new\nline', '-x'],
      async (name) => {
        const workspace = aWorkspace();
        workspace.shell('echo', 'cat');
        const temp = join(workspace.path, name);
        const { outputs } = await workspace.step(
          { plugin: 'echo', input: '1' },
          { temp },
        );
        expect(outputs).toMatchObject({ output: '1', error: '' });
        expect(outputs['record-dir']).toContain(temp);
        expect(readFileSync(outputs['output-file'] ?? '', 'utf8')).toBe('1');
      },
    );
  });
});

describe('the reader of the log', () => {
  /** Starts the bundle with a log that the test reads as it likes. */
  function startStep(workspace: Workspace, plugin: string) {
    const { PATH, HOME, DOCKER_HOST } = process.env;
    const file = (name: string): string => workspace.write(name, '');
    const child = spawn(
      needed('TEST_NODE24'),
      [join(REPOSITORY, 'dist/main/index.js')],
      {
        cwd: workspace.path,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          ...{ PATH, HOME, ...(DOCKER_HOST && { DOCKER_HOST }) },
          GITHUB_WORKSPACE: workspace.path,
          GITHUB_OUTPUT: file('github/output'),
          GITHUB_STATE: file('github/state'),
          RUNNER_TEMP: workspace.path,
          INPUT_PLUGIN: plugin,
        },
      },
    );
    const ended = new Promise<number | null>((resolve) =>
      child.on('exit', resolve),
    );
    return { child, ended };
  }
  const outputOf = (workspace: Workspace): string =>
    readFileSync(join(workspace.path, 'github/output'), 'utf8');

  test('went away: the plugin fails as it does, and the container goes (case 65)', async () => {
    const workspace = aWorkspace();
    workspace.shell('talk', 'yes word | head -c 3000000 >&2; exit 3');
    const { child, ended } = startStep(workspace, 'talk');
    child.stdout.once('data', () => {
      child.stdout.destroy();
      child.stderr.destroy();
    });
    expect(await ended).toBe(1);
    expect(outputOf(workspace)).toContain('plugin_failed');
  });

  test('is slow: it gets every line, and the container does not wait for it (case 65)', async () => {
    const workspace = aWorkspace();
    workspace.shell('talk', "yes '' | head -c 1200000 >&2; exit 3");
    const before = containers();
    const { child, ended } = startStep(workspace, 'talk');
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += chunk));
    // Nothing is read until the step has reported.
    await until(() => outputOf(workspace).includes('record-dir'));
    await until(() => containers() === before);
    const pieces: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => pieces.push(chunk));
    expect(await ended).toBe(1);
    await new Promise((resolve) =>
      child.stdout.readableEnded ? resolve(0) : child.stdout.on('end', resolve),
    );
    const log = Buffer.concat(pieces).toString();
    expect(log.match(/^│ $/gm)).toHaveLength(1_200_000);
    expect(log).toMatch(/::endgroup::\n✗ .*\n::error::.*exit code 3.*\n$/);
    expect(stderr).toBe('');
  });
});

describe('several steps', () => {
  test('at once, of two jobs and with one RUNNER_TEMP, do not mix (cases 47, 66)', async () => {
    const workspace = aWorkspace();
    workspace.shell('echo', 'sleep 0.3; cat; echo "$PLUGIN_EXECUTION_ID" >&2');
    const jobs = [aWorkspace().path, aWorkspace().path];
    const steps = Array.from({ length: 8 }, (_, index) => index);
    const results: StepResult[] = [];
    await inParallel(steps, async (number) => {
      const temp = jobs[number % 2];
      const result = await workspace.step(
        { plugin: 'echo', input: String(number) },
        { temp },
      );
      results.push(result);
      expect(result.outputs).toMatchObject({
        output: String(number),
        error: '',
      });
      expect(result.log).toContain(`│ ${result.outputs['execution-id']}\n`);
    });
    const all = (name: string): unknown[] =>
      results.map(({ outputs }) => outputs[name]);
    for (const name of ['execution-id', 'record-dir', 'output-file']) {
      expect(new Set(all(name)).size).toBe(steps.length);
    }
  });

  test('two killed steps of a job: each post step removes its own (case 66)', async () => {
    const workspace = aWorkspace();
    workspace.shell('sleep', SLEEP);
    const temp = join(workspace.path, 'temp');
    const pids: number[] = [];
    let asleep = 0;
    const kill = (): Promise<StepResult> =>
      workspace.step(
        { plugin: 'sleep' },
        {
          temp,
          onStart: ({ pid }) => pids.push(pid),
          onLine: (line) => {
            if (line !== '│ asleep') return;
            asleep += 1;
            // Both at once: the one that is left would sweep for the other.
            if (asleep < 2) return;
            for (const pid of pids) process.kill(pid, 'SIGKILL');
          },
        },
      );
    const [first, second] = await Promise.all([kill(), kill()]);
    const post = ({ state }: StepResult): Promise<StepResult> =>
      workspace.step({ plugin: 'sleep' }, { entry: 'post', state, temp });
    const { summary } = await post(first);
    expect(summary).toContain('did not end');
    expect(containersOf(first)).toBe('');
    expect(containersOf(second)).toMatch(/ Up /);
    await post(second);
    expect(containersOf(second)).toBe('');
  });
});

test('what runs is what was read, whatever becomes of the file (extra)', async () => {
  const workspace = aWorkspace();
  workspace.shell('probe', 'cat >/dev/null; echo 1; exit 1', {
    retry: { attempts: 2, backoff: '500ms', on: ['plugin_failed'] },
  });
  const file = join(workspace.path, 'plugins/probe.json');
  const { outputs } = await failingStep(
    workspace,
    { plugin: 'probe' },
    { outcome: 'plugin_failed', says: 'exit code 1', exitCode: 1 },
    {
      onLine: (line) => {
        if (!line.startsWith('Attempt 1')) return;
        writeFileSync(file, '{"id": "probe", "image": "other", "network": 1}');
      },
    },
  );
  expect(outputs['output']).toBe('1');
});
