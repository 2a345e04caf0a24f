import {
  startChaosProxy,
  type ChaosProxy,
} from '../../scripts/chaos-proxy.mjs';
import type { StepOptions } from '../../scripts/runner-step.mjs';
import { docker } from '../docker/run-plugin';
import { SLACK_MS } from '../fakes/slack';
import { leavesNothingBehind, step, TEST_PLUGINS } from './action';
import { watchEngine } from './checklist/watched-engine';
import { untilState } from './until-state';

leavesNothingBehind();

const QUICK = { plugin: 'quick', 'plugins-dir': TEST_PLUGINS };
const SLEEP = { plugin: 'sleep', 'plugins-dir': TEST_PLUGINS };
const STUBBORN = { plugin: 'stubborn', 'plugins-dir': TEST_PLUGINS };

/**
 * Does something to the step's process a moment after the plugin has said a
 * word, and the engine that it started it, which may come later.
 */
function onceItSays(word: string, act: (pid: number) => void): StepOptions {
  let step = { pid: 0, temp: '' };
  return {
    onStart: (started) => {
      step = started;
    },
    onLine: (line) => {
      if (!line.includes(word)) return;
      void untilState(step.temp, 'run').then(() =>
        setTimeout(() => act(step.pid), 500),
      );
    },
  };
}

const exists = (name: string): boolean =>
  docker('ps', '--all', '--format={{.Names}}', `--filter=name=^${name}$`) ===
  name;

describe('a plugin that ignores the signal to stop', () => {
  test('is killed after a short grace when the step is cancelled (case 58)', async () => {
    let since = 0;
    const { outputs } = await step(
      STUBBORN,
      onceItSays('awake', (pid) => {
        since = performance.now();
        process.kill(pid, 'SIGINT');
      }),
    );
    expect(performance.now() - since).toBeLessThan(7000 + SLACK_MS);
    expect(outputs).toMatchObject({ outcome: 'cancelled', 'exit-code': '137' });
  });

  test.each([
    ['SIGINT', 'SIGTERM'],
    ['SIGTERM', 'SIGINT'],
    ['SIGINT', 'SIGINT'],
  ] as const)(
    'is killed at once by a second signal: %s, then %s (case 58)',
    async (first, second) => {
      let since = 0;
      let killedAt = Infinity;
      const engine = await watchEngine((line) => {
        if (line.includes('signal=SIGKILL')) killedAt = performance.now();
      });
      const { outputs, exitCode } = await step(STUBBORN, {
        env: { DOCKER_HOST: engine.host },
        ...onceItSays('awake', (pid) => {
          process.kill(pid, first);
          setTimeout(() => {
            since = performance.now();
            process.kill(pid, second);
          }, 300);
        }),
      }).finally(() => engine.close());
      // Less than is left of the grace.
      expect(killedAt - since).toBeLessThan(2500);
      expect(exitCode).toBe(1);
      expect(outputs).toMatchObject({
        outcome: 'cancelled',
        'exit-code': '137',
      });
    },
  );
});

describe('a step that was killed, and no post step', () => {
  test('the next step removes what it left, and says so (case 60)', async () => {
    const killed = await step(
      SLEEP,
      onceItSays('asleep', (pid) => process.kill(pid, 'SIGKILL')),
    );
    const name = killed.state['container'] ?? 'none';
    expect(exists(name)).toBe(true);
    const next = await step(QUICK);
    expect(next.outputs['outcome']).toBe('succeeded');
    expect(next.log).toContain(
      `Removed the container ${name}, which an earlier run had left.\n`,
    );
    expect(exists(name)).toBe(false);
  });

  test('a step that runs beside it is not disturbed (case 60)', async () => {
    let next: ReturnType<typeof step> | undefined;
    const { outputs } = await step(
      { ...SLEEP, timeout: '10s' },
      onceItSays('asleep', () => {
        next ??= step(QUICK);
      }),
    );
    // It was still there to be stopped.
    expect(outputs).toMatchObject({ outcome: 'timed_out', 'exit-code': '143' });
    const { log } = (await next) ?? { log: '' };
    expect(log).toContain('succeeded');
    expect(log).not.toContain('Removed the container');
  });
});

describe('behind a broken connection to the engine', () => {
  let proxy: ChaosProxy;

  beforeEach(async () => {
    proxy = await startChaosProxy();
  });
  afterEach(() => proxy.close());

  const through = (): StepOptions => ({ env: { DOCKER_HOST: proxy.host } });

  test('a cut in the middle of a run is one sentence (case 62)', async () => {
    const { outputs, log, exitCode } = await step(SLEEP, {
      ...through(),
      ...onceItSays('asleep', () => proxy.cutAll()),
    });
    expect(exitCode).toBe(1);
    expect(outputs['outcome']).toBe('engine_unavailable');
    expect(log).toMatch(/^::error::The engine lost the running plugin .*$/m);
    expect(log).not.toMatch(/\n\s+at /);
  });

  test('what the step could not remove the post step does (cases 59, 63)', async () => {
    proxy.on('DELETE /containers/*', { kind: 'stall', when: 'before' });
    const main = await step(QUICK, through());
    expect(main.outputs['outcome']).toBe('succeeded');
    expect(main.state).not.toHaveProperty('removed');
    expect(main.log).toMatch(
      /^::warning::The engine did not remove .* The post step will look again\.$/m,
    );
    const name = main.state['container'] ?? 'none';
    expect(exists(name)).toBe(true);
    proxy.clear();
    const post = await step(QUICK, {
      ...through(),
      entry: 'post',
      state: main.state,
    });
    expect(post.exitCode).toBe(0);
    expect(post.log).toBe(
      `Removed the container ${name}, which the step had left.\n`,
    );
  });

  test('a create that is never answered is left to the post step, too (case 63)', async () => {
    proxy.on('POST /containers/create', { kind: 'stall', when: 'before' });
    const main = await step({ ...QUICK, timeout: '5s' }, through());
    expect(main.outputs['outcome']).toBe('timed_out');
    expect(main.outputs['error']).toContain(
      'still waiting for the engine to create the container',
    );
    expect(main.durationMs).toBeLessThan(5000 + 5000 + SLACK_MS);
    expect(main.state).not.toHaveProperty('removed');
    expect(main.log).toContain('may be left on the engine');
    const post = await step(QUICK, { entry: 'post', state: main.state });
    expect(post).toMatchObject({ exitCode: 0, log: '' });
  });

  test('an engine that is mute from the start does not hold the step (case 63)', async () => {
    proxy.on(/./, { kind: 'stall', when: 'before' });
    const { outputs, durationMs, log } = await step(
      { ...QUICK, timeout: '1s' },
      through(),
    );
    expect(outputs['outcome']).toBe('timed_out');
    expect(durationMs).toBeLessThan(1000 + 5000 + SLACK_MS);
    expect(log).not.toContain('did not let go');
  });

  test('a pull that is never answered does not hold it either (case 25)', async () => {
    proxy.on('POST /images/create', { kind: 'stall', when: 'before' });
    const { outputs, durationMs, log } = await step(
      { plugin: 'nowhere', 'plugins-dir': TEST_PLUGINS, timeout: '1s' },
      through(),
    );
    expect(outputs['outcome']).toBe('timed_out');
    expect(durationMs).toBeLessThan(1000 + 5000 + SLACK_MS);
    expect(log).not.toContain('did not let go');
  });
});
