import { execFileSync } from 'node:child_process';
import { parseImageReference } from '../../../src/definition/image-reference';
import type { PluginDefinition } from '../../../src/definition/definition';
import type { ContainerSpec } from '../../../src/orchestrator/container-spec';
import { reproduceCommand } from '../../../src/runner/reproduce';
import type { Task } from '../../../src/runner/task';
import { aDefinition, anImage, aSpec, aTask } from '../../fakes/values';

const command = (
  spec: Partial<ContainerSpec> = {},
  definition: Partial<PluginDefinition> = {},
  task: Partial<Task> = {},
): string =>
  reproduceCommand(aSpec(spec), aDefinition(definition), aTask(task)) ?? '';

/** The arguments that a shell makes of the command. */
function argumentsOf(text: string, env: Record<string, string> = {}): string[] {
  const script = `docker() { printf '%s\\0' "$@"; }\n${text.replace('< input.json', '')}`;
  return execFileSync('sh', ['-c', script], { env, cwd: '/' })
    .toString()
    .split('\0')
    .slice(0, -1);
}

test('the whole command of a plain plugin', () => {
  expect(command()).toBe(
    [
      "# input.json: the input of the step, merged over the plugin's `defaults`",
      'docker run --rm --interactive --init \\',
      '  --network none \\',
      '  --read-only \\',
      '  --cap-drop ALL \\',
      '  --security-opt no-new-privileges \\',
      '  --user 65534:65534 \\',
      '  --memory 536870912 --memory-swap 536870912 \\',
      '  --cpus 1 \\',
      '  --pids-limit 256 \\',
      '  --tmpfs /tmp:rw,noexec,nosuid,nodev,size=67108864,mode=1777 \\',
      '  --shm-size 67108864 \\',
      `  registry.example/greet:1.0.0@sha256:${'2'.repeat(64)} \\`,
      '  < input.json',
    ].join('\n'),
  );
});

test('what the definition relaxes', () => {
  const text = command({
    network: 'bridge',
    readOnly: false,
    capabilities: ['NET_RAW'],
    user: undefined,
    runtime: 'runsc',
    limits: { ...aSpec().limits, nanoCpus: 5_000_000 },
    image: anImage({ volumes: ['/data'] }),
    mounts: [
      { source: '/home/x/repo', target: '/workspace', readOnly: true },
      { source: '/dev/null', target: '/workspace/sub/.git', readOnly: true },
    ],
  });
  expect(text).toContain('--network bridge');
  expect(text).toContain('--cap-drop ALL --cap-add NET_RAW');
  expect(text).toContain('--runtime runsc');
  expect(text).toContain('--cpu-period 1000000 --cpu-quota 5000');
  expect(text).toContain('--tmpfs /data:rw,');
  expect(text).toContain(
    '--mount type=bind,source="$PWD",target=/workspace,readonly',
  );
  expect(text).not.toMatch(/--read-only|--user|\/home\/x|\.git/);
});

test('an image that is built here is built first, and has no digest', () => {
  const text = command(
    {},
    {
      image: parseImageReference('greet:1.0.0'),
      build: {
        context: '/repository/plugins/greet',
        dockerfile: '/repository/plugins/greet/Dockerfile',
      },
    },
    { workspace: '/repository' },
  );
  expect(text).toContain(
    '\ndocker build --tag greet:1.0.0 --file ./plugins/greet/Dockerfile ./plugins/greet\n',
  );
  expect(text).toContain('\n  greet:1.0.0 \\\n');
});

test('an image that only this engine has is named by its tag', () => {
  const id = `sha256:${'1'.repeat(64)}`;
  expect(command({ image: anImage({ id, digest: id }) })).toContain(
    '\n  registry.example/greet:1.0.0 \\\n',
  );
});

test('of secrets and of what the step sets there is only the name', () => {
  const text = command(
    { env: { LEVEL: 'info', TOKEN: 'hunter2', NAME: 'swordfish' } },
    {},
    { secrets: { TOKEN: 'hunter2' }, env: { NAME: 'swordfish' } },
  );
  expect(text).toContain('--env LEVEL=info');
  expect(text).toContain('--env TOKEN \\');
  expect(text).toContain('--env NAME \\');
  expect(text).not.toMatch(/hunter2|swordfish/);
});

test('a plugin with its input and its output in files', () => {
  const text = command(
    {
      mounts: [{ source: '/tmp/x', target: '/plugin/input', readOnly: true }],
      output: { mount: '/plugin/output', name: 'files' },
    },
    { inputVia: 'file', outputVia: 'file' },
  );
  expect(text).toContain(
    '# "$output": what the plugin leaves\n' +
      'output=$(mktemp -d "$PWD/output.XXXXXX") && chmod 777 "$output"\n' +
      'docker run',
  );
  expect(text).toContain(
    '--mount type=bind,source="$PWD/input.json",target=/plugin/input/input.json,readonly \\\n' +
      '  --mount type=bind,source="$output",target=/plugin/output/files \\\n',
  );
  expect(text).toMatch(/\n {2}< \/dev\/null\ncat "\$output\/output.json"$/);
  expect(text).not.toContain('/tmp/x');
});

test('the files of a step are for the reader to bring', () => {
  const mounts = [
    { source: '/tmp/x', target: '/plugin/input', readOnly: true },
  ];
  const files = ['src/**'];
  const text = command({ mounts }, {}, { files });
  expect(text).toContain('# files/: the `files` of the step');
  expect(text).toContain(
    '--mount type=bind,source="$PWD/files",target=/plugin/input,readonly',
  );
  expect(text).toMatch(/< input\.json$/);
  expect(command({ mounts }, { inputVia: 'file' }, { files })).toContain(
    '\ncp input.json files/input.json\ndocker run',
  );
});

test('the trace of the execution is not that of another', () => {
  const env = { TRACEPARENT: '00-1', TRACESTATE: 'a=1' };
  expect(command({ env })).not.toContain('TRACE');
  expect(command({ env }, { env: { TRACESTATE: 'a=1' } })).toContain(
    '--env TRACESTATE=a=1',
  );
});

test.each([
  'it\'s; rm -rf / $(id) `id` ${HOME} \\ " ! # ~ * ? [a] {b} <x >y | & &&',
  'two\nlines',
  "'; id; '",
  '~',
  '=ls',
  '',
  '-v',
  'ü ✓ \u0001',
])('a shell takes %j as one word', (word) => {
  const args = argumentsOf(
    command({ entrypoint: [word, 'b'], command: [word], env: { A: word } }),
  );
  expect(args[args.indexOf('--env') + 1]).toBe(`A=${word}`);
  expect(args[args.indexOf('--entrypoint') + 1]).toBe(word);
  expect(args.slice(-3)).toEqual([expect.stringContaining('@'), 'b', word]);
});

test('one that is too long for copying is none', () => {
  const spec = aSpec({ command: ['x'.repeat(20_000)] });
  expect(reproduceCommand(spec, aDefinition(), aTask())).toBeUndefined();
});
