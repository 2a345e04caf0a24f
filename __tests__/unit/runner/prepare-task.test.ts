import type { PluginDefinition } from '../../../src/definition/definition';
import { parsePolicy } from '../../../src/definition/parse-policy';
import { watchEndCauses } from '../../../src/runner/end-cause';
import type { ExecutionRecord } from '../../../src/runner/execution-record';
import {
  prepareTask,
  type PreparedTask,
} from '../../../src/runner/prepare-task';
import { openSecrecy, type Secrecy } from '../../../src/runner/secrecy';
import type { Task } from '../../../src/runner/task';
import { aDefinition, aTask } from '../../fakes/values';

interface Setting {
  readonly definition?: Partial<PluginDefinition>;
  readonly task?: Partial<Task>;
  readonly policy?: object;
}

/** Prepares a task, and keeps what was told of it, also when it is refused. */
async function prepare({ definition, task, policy }: Setting): Promise<{
  readonly ended: PromiseSettledResult<PreparedTask>;
  readonly noted: Partial<ExecutionRecord>;
  readonly secrecy: Secrecy;
}> {
  const noted = {};
  const secrecy = openSecrecy(() => undefined);
  const causes = watchEndCauses('greet', new AbortController().signal);
  const digest = `sha256:${'7'.repeat(64)}`;
  const [ended] = await Promise.allSettled([
    prepareTask(aDefinition(definition), aTask(task), {
      registry: {
        locked: () =>
          Promise.resolve({ digest, platforms: {}, file: '/p/plugins.lock' }),
        policy: () =>
          Promise.resolve(policy && parsePolicy(policy, '/p/policy.yaml')),
      },
      causes,
      record: { note: (fields) => void Object.assign(noted, fields) },
      secrecy,
    }),
  ]);
  causes.close();
  return { ended, noted, secrecy };
}

test('a task that may be run has its lock and its input, with the defaults', async () => {
  const { ended, noted } = await prepare({
    definition: { defaults: { b: 2 } },
    task: { input: Buffer.from('{"a":1}') },
  });
  expect(ended).toMatchObject({
    status: 'fulfilled',
    value: { locked: { file: '/p/plugins.lock' } },
  });
  expect(noted).toEqual({ lock_file: '/p/plugins.lock', input_bytes: 13 });
  const { input } = (ended as PromiseFulfilledResult<PreparedTask>).value;
  expect(Buffer.from(input.bytes).toString()).toBe('{"b":2,"a":1}');
});

test('what the input must not show is hidden from then on', async () => {
  const { secrecy } = await prepare({
    definition: { inputSchema: { properties: { k: { writeOnly: true } } } },
    task: { input: Buffer.from('{"k":"correct-horse"}') },
  });
  expect(secrecy.redact('a correct-horse')).toBe('a ***');
});

test.each<[string, Setting, string, Partial<ExecutionRecord>]>([
  [
    'a policy that is broken, before anything else',
    {
      policy: { maximum: { memory: '64Mi' } },
      task: { secrets: { UNDECLARED: 'x' } },
    },
    'policy_denied',
    { lock_file: '/p/plugins.lock', policy_file: '/p/policy.yaml' },
  ],
  [
    'a value that the plugin does not declare, before its input',
    { task: { env: { UNDECLARED: 'x' }, input: Buffer.from('no JSON') } },
    'invalid_input',
    { lock_file: '/p/plugins.lock' },
  ],
  [
    'an input that is no JSON',
    { task: { input: Buffer.from('no JSON') } },
    'invalid_input',
    { lock_file: '/p/plugins.lock' },
  ],
  [
    'a secret that is too long to be masked',
    {
      definition: { inputSchema: { properties: { k: { writeOnly: true } } } },
      task: { input: Buffer.from(`{"k":"${'z'.repeat(2 ** 16 + 1)}"}`) },
    },
    'invalid_input',
    { lock_file: '/p/plugins.lock' },
  ],
])('%s is refused, and the record has what was read', async (...each) => {
  const [, setting, outcome, expected] = each;
  const { ended, noted } = await prepare(setting);
  expect(ended).toMatchObject({ status: 'rejected', reason: { outcome } });
  expect(noted).toEqual(expected);
});

test('a cause ends the wait for a registry', async () => {
  const cancel = new AbortController();
  const causes = watchEndCauses('greet', cancel.signal);
  const preparing = prepareTask(aDefinition(), aTask(), {
    registry: {
      locked: () => new Promise(() => undefined),
      policy: () => Promise.resolve(undefined),
    },
    causes,
    record: { note: () => undefined },
    secrecy: openSecrecy(() => undefined),
  });
  cancel.abort();
  await expect(preparing).rejects.toMatchObject({ outcome: 'cancelled' });
});
