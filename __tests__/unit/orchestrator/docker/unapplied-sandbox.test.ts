import { unappliedSandbox } from '../../../../src/orchestrator/docker/unapplied-sandbox';

const memory = { field: 'Memory', asked: 536_870_912, got: 0 };
const init = { field: 'Init', asked: true, got: undefined };

test('no difference is no fault', () => {
  expect(unappliedSandbox([], 'greet')).toBeUndefined();
});

test('every difference is told', () => {
  expect(unappliedSandbox([init], 'greet')).toMatchObject({
    outcome: 'start_failed',
    message:
      'The engine did not apply the sandbox of plugin "greet", so it was not ' +
      'started: Init: asked "true", got "nothing".',
  });
  expect(unappliedSandbox([memory, init], 'greet')?.message).toContain(
    'Memory: asked "536870912", got "0"; Init: asked "true", got "nothing".',
  );
});

test.each([
  ['Memory', true],
  ['MemorySwap', true],
  ['NanoCpus', true],
  ['CpuPeriod', true],
  ['CpuQuota', true],
  ['PidsLimit', true],
  ['CapDrop', false],
  ['Mounts', false],
])('%s is enforced by cgroups: %s', (field, expected) => {
  const fault = unappliedSandbox([{ field, asked: 1, got: 2 }], 'greet');
  expect(fault?.message.includes('has the cgroup controllers')).toBe(expected);
});
