import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runDockerCli } from '../../../../src/orchestrator/docker/docker-cli';
import { aTemporaryDirectory } from '../../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
const path = process.env['PATH'];

afterEach(() => {
  process.env['PATH'] = path;
  delete process.env['INPUT_SECRETS'];
});
afterAll(() => directory.remove());

/** Puts a shell script on PATH as `docker`. */
function aDocker(name: string, script: string): void {
  const bin = join(directory.path, name);
  mkdirSync(bin);
  writeFileSync(join(bin, 'docker'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, 'docker'), 0o755);
  process.env['PATH'] = `${bin}:${path ?? ''}`;
}

async function run(
  argv: readonly string[],
  controller = new AbortController(),
  onLine: (line: string) => void = () => undefined,
): Promise<{ exitCode: number; stderr: string; lines: string[] }> {
  const lines: string[] = [];
  const result = await runDockerCli(argv, {
    signal: controller.signal,
    onLine: (line) => {
      lines.push(line);
      onLine(line);
    },
  });
  return { ...result, lines };
}

test('arguments arrive as they are, no shell reads them', async () => {
  aDocker('argv', 'for it in "$@"; do echo "<$it>"; done');
  const argv = ['pull', '--', 'a b', '$(id)', "it's", '*', ''];
  const { exitCode, lines } = await run(argv);
  expect(exitCode).toBe(0);
  expect(lines).toEqual(argv.map((it) => `<${it}>`));
});

test('both streams are lines, the end of stderr is kept', async () => {
  aDocker('fail', 'echo out; echo "no such image" >&2; exit 1');
  const { exitCode, stderr, lines } = await run([]);
  expect(exitCode).toBe(1);
  expect(stderr).toBe('no such image\n');
  expect([...lines].sort()).toEqual(['no such image', 'out']);
});

test('its environment has nothing of the step', async () => {
  process.env['INPUT_SECRETS'] = 'hunter2';
  aDocker('env', 'env');
  const { lines } = await run([]);
  expect(lines.join('\n')).toContain('PATH=');
  expect(lines.join('\n')).not.toContain('hunter2');
});

test('an abort ends the docker process itself', async () => {
  const controller = new AbortController();
  aDocker(
    'slow',
    'trap "exit 42" TERM; echo pulling; while :; do sleep 0.01; done',
  );
  const { exitCode } = await run([], controller, (line) => {
    if (line === 'pulling') controller.abort();
  });
  expect(exitCode).toBe(42);
});

test('a docker that does not listen is killed (case 25)', async () => {
  const controller = new AbortController();
  aDocker('deaf', 'trap "" TERM; echo pulling; while :; do sleep 0.01; done');
  const { exitCode } = await run([], controller, (line) => {
    if (line === 'pulling') controller.abort();
  });
  expect(exitCode).toBe(-1);
});

test('a helper of it that holds the pipes ends with it (case 25)', async () => {
  const controller = new AbortController();
  aDocker('helper', 'echo pulling; sleep 60 & wait');
  const since = performance.now();
  await run([], controller, (line) => {
    if (line === 'pulling') controller.abort();
  });
  expect(performance.now() - since).toBeLessThan(30_000);
});

test('after an abort it is not started', async () => {
  const controller = new AbortController();
  const reason = new Error('cancelled');
  controller.abort(reason);
  aDocker('late', 'echo started');
  await expect(run([], controller)).rejects.toBe(reason);
});

test('without a docker CLI the message says what to do', async () => {
  const bin = join(directory.path, 'empty');
  mkdirSync(bin);
  writeFileSync(
    join(bin, 'sh'),
    '#!/bin/sh\nPATH=/nowhere exec /bin/sh "$@"\n',
  );
  chmodSync(join(bin, 'sh'), 0o755);
  process.env['PATH'] = bin;
  await expect(run(['pull'])).rejects.toMatchObject({
    outcome: 'image_unavailable',
    message: expect.stringContaining(
      'The docker CLI is needed to get the image and is not on PATH',
    ) as string,
  });
});
