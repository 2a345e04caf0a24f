import type { PluginDefinition } from '../../../src/definition/definition';
import { parsePolicy } from '../../../src/definition/parse-policy';
import { EngineError } from '../../../src/definition/task-error';
import { checkStarts, type StartCheck } from '../../../src/runner/check-starts';
import {
  FakeOrchestrator,
  type ContainerScript,
} from '../../fakes/fake-orchestrator';
import { RecordingReporter } from '../../fakes/recording-reporter';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';
import { aDefinition } from '../../fakes/values';

let directory: ReturnType<typeof aTemporaryDirectory>;
let orchestrator: FakeOrchestrator;
beforeEach(() => {
  directory = aTemporaryDirectory();
});
afterEach(() => directory.remove());

function check(
  script: ContainerScript,
  definition: Partial<PluginDefinition> = {},
  policy?: object,
): Promise<StartCheck> {
  orchestrator = new FakeOrchestrator(script);
  return checkStarts(
    aDefinition(definition),
    {
      locked: undefined,
      policy: policy && parsePolicy(policy, '/p/policy.yaml'),
      workspace: undefined,
      pull: 'missing',
    },
    {
      orchestrator,
      reporter: new RecordingReporter(),
      recordsDirectory: directory.path,
      schemaWorkerFile: '/nonexistent',
      hostUser: { uid: 1001, gid: 127 },
      cancel: new AbortController().signal,
    },
  );
}

test.each([
  ['succeeds', { stdout: ['{}'] }, 'succeeded'],
  ['does not like an empty object', { exitCode: 2 }, 'plugin_failed'],
  ['prints no JSON', { stdout: ['hello'] }, 'invalid_output'],
])('one that %s starts', async (_name, script, outcome) => {
  expect(await check(script)).toMatchObject({ starts: true, outcome });
  expect(orchestrator.inputs).toEqual(['{}']);
  expect(orchestrator.existing.size).toBe(0);
});

const startError = new EngineError('start_failed', 'no such program');

test.each([
  ['has no such program', { startError }, 'start_failed'],
  [
    'has too little memory',
    { exitCode: 137, oomKilled: true },
    'out_of_memory',
  ],
])('one that %s does not', async (_name, script, outcome) => {
  expect(await check(script)).toMatchObject({ starts: false, outcome });
});

test('it gets the input of its first test, and no secrets', async () => {
  const test = {
    name: 'a',
    input: { a: 1 },
    output: undefined,
    exitCode: undefined,
    outcome: 'succeeded' as const,
    workspace: undefined,
  };
  await check(
    { stdout: ['{}'] },
    {
      tests: [{ ...test, name: 'b', workspace: '/fixtures' }, test],
      secrets: ['TOKEN'],
      workspace: 'write',
    },
  );
  expect(orchestrator.inputs).toEqual(['{"a":1}']);
  expect(orchestrator.specs[0]?.mounts).toEqual([]);
});

test('a schema does not keep it from starting', async () => {
  const result = await check(
    { stdout: ['{}'] },
    { inputSchema: { type: 'object', required: ['message'] } },
  );
  expect(result.starts).toBe(true);
});

test('a policy that denies it comes first, with all that it asks for', async () => {
  await expect(
    check({}, { workspace: 'write' }, { workspaces: ['none'] }),
  ).rejects.toMatchObject({ outcome: 'policy_denied' });
  expect(orchestrator.calls).toEqual([]);
});
