import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { StepResult } from '../../scripts/runner-step.mjs';
import { BUSYBOX } from '../docker/run-plugin';
import { startFakeEngine, type FakeEngine } from '../fakes/fake-engine';
import { aGitRepository, type GitRepository } from '../fakes/git-repository';
import { leavesNothingBehind, step } from './action';

leavesNothingBehind();

const GREET = {
  id: 'greet',
  image: BUSYBOX,
  entrypoint: ['/bin/busybox', 'echo', '{}'],
};

let workspace: string;
/** An engine that notes whatever it is asked for. */
let engine: FakeEngine;
beforeEach(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
  engine = await startFakeEngine();
});
afterEach(async () => {
  await engine.close();
  rmSync(workspace, { recursive: true });
});

function write(path: string, content: object | string): void {
  const file = join(workspace, path);
  mkdirSync(dirname(file), { recursive: true });
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(file, text);
}

const greet = (inputs: Readonly<Record<string, string>> = {}) =>
  step({ plugin: 'greet', ...inputs }, { workspace });

/** Runs the step against the engine that only listens. */
async function denied(
  inputs: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  const result = await step(
    { plugin: 'greet', ...inputs },
    { workspace, env: { DOCKER_HOST: engine.host } },
  );
  expect(result.outputs['outcome']).toBe('policy_denied');
  expect(result.outputs['image-digest'] ?? '').toBe('');
  // Whether there is an engine is asked while the definition is read.
  expect(engine.lines.filter((line) => line !== 'GET /_ping')).toEqual([]);
  return result;
}

test.each<
  readonly [
    rule: string,
    policy: object,
    definition: object,
    inputs: Readonly<Record<string, string>>,
    asked: string,
  ]
>([
  [
    'registries',
    { registries: ['ghcr.io/my-org'] },
    { image: 'ghcr.io/my-org-evil/app' },
    {},
    'only "ghcr.io/my-org"; the plugin\'s `image` is "ghcr.io/my-org-evil/app"',
  ],
  [
    'require_digest',
    { require_digest: true },
    {},
    {},
    `an image by its digest (name@sha256:…), or a lock; the plugin's \`image\` is "${BUSYBOX}"`,
  ],
  [
    'build',
    { build: false },
    { build: { context: '.' } },
    {},
    'images may not be built here without `build: true`; the plugin has `build`',
  ],
  [
    'maximum.cpu',
    { maximum: { cpu: '1' } },
    {},
    { cpu: '1500m' },
    "at most 1; the step's `cpu` is 1500m",
  ],
  [
    'maximum.memory',
    { maximum: { memory: '64Mi' } },
    { resource_limits: { memory: '65Mi' } },
    {},
    "at most 64Mi; the plugin's `resource_limits.memory` is 65Mi",
  ],
  [
    'maximum.timeout',
    { maximum: { timeout: '10m' } },
    {},
    { timeout: '1h' },
    "at most 10m; the step's `timeout` is 1h",
  ],
  [
    'networks',
    { networks: ['none'] },
    { network: 'bridge' },
    {},
    'only "none"; the plugin\'s `network` is "bridge"',
  ],
  [
    'workspaces',
    { workspaces: ['none'] },
    { workspace: 'read' },
    {},
    'only "none"; the plugin\'s `workspace` is "read"',
  ],
  [
    'runtimes',
    { runtimes: ['runsc'] },
    {},
    {},
    'only "runsc"; the plugin\'s `sandbox.runtime` is "default"',
  ],
  [
    'users',
    { users: ['non-root'] },
    { sandbox: { user: 'image' } },
    {},
    'only "non-root"; the plugin\'s `sandbox.user` is "image"',
  ],
  [
    'capabilities',
    { capabilities: [] },
    { sandbox: { capabilities: ['CHOWN'] } },
    {},
    'none at all; the plugin\'s `sandbox.capabilities` is "CHOWN"',
  ],
  [
    'read_only',
    { read_only: true },
    { sandbox: { read_only: false } },
    {},
    "a read-only root file system; the plugin's `sandbox.read_only` is false",
  ],
  [
    'secrets',
    { secrets: ['API_TOKEN'] },
    { secrets: ['DEPLOY_KEY'] },
    { secrets: 'DEPLOY_KEY=hunter2' },
    'only "API_TOKEN"; the plugin\'s `secrets` is "DEPLOY_KEY"',
  ],
])(
  'the rule %s stops a plugin before an image or a container is asked for',
  async (rule, policy, definition, inputs, asked) => {
    write('plugins/policy.json', policy);
    write('plugins/greet.json', { ...GREET, ...definition });
    const { exitCode, outputs, log } = await denied(inputs);
    expect(exitCode).toBe(1);
    expect(outputs['error']).toBe(
      [
        'The policy plugins/policy.json does not allow plugin "greet", and nothing was run:',
        `  ${rule}: ${asked}`,
        'Change what asks for it (the plugin is in plugins/greet.json), or have the policy changed.',
      ].join('\n'),
    );
    expect(log).toContain('::error::The policy plugins/policy.json');
  },
);

test('a plugin that keeps to the policy runs, and the record names it', async () => {
  write('plugins/policy.yaml', 'networks: [none]\nusers: [non-root]\n');
  write('plugins/greet.json', GREET);
  const { exitCode, outputs } = await greet();
  expect(outputs).toMatchObject({ outcome: 'succeeded', error: '' });
  expect(exitCode).toBe(0);
  const record = JSON.parse(
    readFileSync(join(outputs['record-dir'] ?? '', 'execution.json'), 'utf8'),
  ) as Record<string, unknown>;
  expect(record).toMatchObject({
    policy_file: expect.stringMatching(/\/plugins\/policy\.yaml$/) as string,
  });
});

test('a policy that cannot be used denies, with its file and its faults', async () => {
  write('plugins/policy.yaml', 'maximum:\n  memroy: 1Gi\nnetwork: [none]\n');
  write('plugins/greet.json', GREET);
  const { outputs } = await denied();
  expect(outputs['error']).toContain('nothing runs without it');
  expect(outputs['error']).toContain(
    'plugins/policy.yaml: /maximum/memroy: "memroy" is not a key of "maximum"; did you mean "memory"?',
  );
  expect(outputs['error']).toContain('did you mean "networks"?');
});

test('a policy that is no YAML denies, with the line', async () => {
  write('plugins/policy.yaml', 'networks: [none]\nbuild: [\n');
  write('plugins/greet.json', GREET);
  const { outputs } = await denied();
  expect(outputs['error']).toMatch(/plugins\/policy\.yaml:\d:\d+: /);
});

test('the policy that the step names wins over that of the directory', async () => {
  write('plugins/policy.yaml', 'networks: [none]\n');
  write('plugins/greet.json', GREET);
  write('.policies/central.yaml', 'maximum: { memory: 64Mi }\n');
  const { outputs } = await denied({ policy: '.policies/central.yaml' });
  expect(outputs['error']).toContain('The policy .policies/central.yaml');
  expect(outputs['error']).toContain('maximum.memory: at most 64Mi');
});

test('a policy that the step names and that is not there denies', async () => {
  write('plugins/greet.json', GREET);
  const { outputs } = await denied({ policy: '.policies/central.yaml' });
  expect(outputs['error']).toMatch(
    /^There is no policy at .*\/\.policies\/central\.yaml\. Has its repository been checked out before this step\?$/,
  );
});

test('with fail-on-error: false a denial is a warning', async () => {
  write('plugins/policy.yaml', 'maximum: { pids: 10 }\n');
  write('plugins/greet.json', GREET);
  const { exitCode, log } = await denied({ 'fail-on-error': 'false' });
  expect(exitCode).toBe(0);
  expect(log).toContain('::warning::The policy plugins/policy.yaml');
});

describe("a pull request's definitions in a workflow with secrets", () => {
  let repository: GitRepository;
  let base: string;
  let head: string;
  beforeEach(() => {
    repository = aGitRepository();
    const file = join(repository.path, 'plugins', 'greet.json');
    writeFileSync(file, JSON.stringify(GREET));
    base = repository.commit();
    writeFileSync(file, JSON.stringify({ ...GREET, network: 'bridge' }));
    head = repository.commit();
    write('event.json', {
      pull_request: { head: { sha: head }, base: { sha: base } },
      workflow_run: {
        event: 'pull_request',
        head_sha: head,
        head_repository: { full_name: 'fork/demo' },
      },
      repository: { full_name: 'octocat/demo' },
    });
  });
  afterEach(() => repository.remove());

  const run = (
    event: string,
    checkedOut: string,
    inputs: Readonly<Record<string, string>> = {},
    env: Readonly<Record<string, string>> = {},
  ): Promise<StepResult> => {
    repository.git('checkout', '--quiet', '--detach', checkedOut);
    return step(
      { plugin: 'greet', ...inputs },
      {
        workspace: repository.path,
        env: {
          GITHUB_EVENT_NAME: event,
          GITHUB_EVENT_PATH: join(workspace, 'event.json'),
          GITHUB_SHA: base,
          ...env,
        },
      },
    );
  };

  test.each(['pull_request_target', 'workflow_run'])(
    'are refused in %s, before the engine is asked for anything',
    async (event) => {
      const { exitCode, outputs, log } = await run(
        event,
        head,
        { secrets: 'TOKEN=hunter2' },
        { DOCKER_HOST: engine.host },
      );
      expect(exitCode).toBe(1);
      expect(outputs['outcome']).toBe('policy_denied');
      expect(outputs['error']).toContain(
        `they are of the pull request's commit ${head.slice(0, 12)}, and this workflow runs for \`${event}\``,
      );
      expect(outputs['error']).toContain('allow-untrusted-definitions: true');
      expect(log).toContain('::error::The definitions in ');
      expect(log).not.toContain('hunter2');
      expect(engine.lines).toEqual([]);
    },
  );

  test('run where the step allows them', async () => {
    const { outputs } = await run('pull_request_target', head, {
      'allow-untrusted-definitions': 'true',
    });
    expect(outputs).toMatchObject({ outcome: 'succeeded', error: '' });
  });

  test("do not keep the base branch's from running", async () => {
    const { outputs } = await run('pull_request_target', base);
    expect(outputs).toMatchObject({ outcome: 'succeeded', error: '' });
  });

  test('run in an event without secrets', async () => {
    const { outputs } = await run('pull_request', head);
    expect(outputs).toMatchObject({ outcome: 'succeeded', error: '' });
  });

  test('are what a directory without a repository may hold', async () => {
    write('plugins/greet.json', GREET);
    const { outputs } = await run(
      'workflow_run',
      base,
      { 'plugins-dir': join(workspace, 'plugins') },
      { DOCKER_HOST: engine.host },
    );
    expect(outputs['outcome']).toBe('policy_denied');
    expect(outputs['error']).toContain('(there is no .git)');
    expect(engine.lines).toEqual([]);
  });
});
