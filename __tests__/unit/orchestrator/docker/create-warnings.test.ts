import {
  discardedLimit,
  isWithoutSwap,
} from '../../../../src/orchestrator/docker/create-warnings';
import { aSpec } from '../../../fakes/values';

const LACKS = 'or the cgroup is not mounted.';
const NO_SWAP = `Your kernel does not support swap limit capabilities ${LACKS} Memory limited without swap.`;

// The words of Docker 20.10 and of 29.
test.each([
  [
    `Your kernel does not support memory limit capabilities ${LACKS} Limitation discarded.`,
    '`resource_limits.memory`',
  ],
  [
    `Your kernel does not support PIDs limit capabilities ${LACKS} PIDs limit discarded.`,
    '`resource_limits.pids`',
  ],
  [
    `Your kernel does not support pids limit capabilities ${LACKS} PIDs limit discarded.`,
    '`resource_limits.pids`',
  ],
  [
    `Your kernel does not support CPU cfs quota ${LACKS} Quota discarded.`,
    '`resource_limits.cpu`',
  ],
  [
    `Your kernel does not support CPU cfs period ${LACKS} Period discarded.`,
    '`resource_limits.cpu`',
  ],
  [
    'Your kernel does not support CPU CFS scheduler. CPU period/quota discarded.',
    '`resource_limits.cpu`',
  ],
  [
    'Your kernel does not support cgroup namespaces.  Cgroup namespace setting discarded.',
    'a part of the sandbox',
  ],
])('%j is a fault of %s (case 30)', (warning, limit) => {
  const error = discardedLimit([NO_SWAP, warning], aSpec());
  expect(error?.outcome).toBe('start_failed');
  expect(error?.message).toContain(
    `The engine cannot apply ${limit} of plugin "greet", so it was not started: `,
  );
});

test.each([
  [[]],
  [[NO_SWAP]],
  [['IPv4 forwarding is disabled. Networking will not work.']],
])('%j is no fault', (warnings) => {
  expect(discardedLimit(warnings, aSpec())).toBeUndefined();
});

test('only the missing account of swap is forgiven', () => {
  expect(isWithoutSwap(NO_SWAP)).toBe(true);
  expect(isWithoutSwap('Limitation discarded.')).toBe(false);
});
