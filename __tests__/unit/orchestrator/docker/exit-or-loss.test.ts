import { BrokenError } from '../../../../src/orchestrator/docker/broken-error';
import { exitOrLoss } from '../../../../src/orchestrator/docker/exit-or-loss';

const never = new Promise<never>(() => undefined);
const look = {
  readState: () => Promise.resolve({ Running: true }),
  isUnwanted: () => false,
};
/** Streams that end as this does. */
const streams = (drained: Promise<void>): Parameters<typeof exitOrLoss>[1] => ({
  drained,
  drainedInTime: () => drained,
});

test('the exit counts once all output is there', async () => {
  let end: () => void = () => undefined;
  const drained = new Promise<void>((resolve) => (end = resolve));
  let exit: number | undefined;
  const waiting = exitOrLoss(
    Promise.resolve(3),
    streams(drained),
    'greet',
    look,
  ).then((exitCode) => (exit = exitCode));
  await new Promise((resolve) => setImmediate(resolve));
  expect(exit).toBeUndefined();
  end();
  await expect(waiting).resolves.toBe(3);
});

test('output that breaks off is a loss, and not waited for', async () => {
  const broken = Promise.reject(new BrokenError('it broke off'));
  await expect(
    exitOrLoss(never, streams(broken), 'greet', look),
  ).rejects.toThrow(
    /"greet" \("it broke off"\).* It was still running then, and is being removed\./,
  );
});

test('output that breaks off after the exit is a loss, too', async () => {
  const broken = Promise.reject(new BrokenError('it broke off'));
  await expect(
    exitOrLoss(Promise.resolve(0), streams(broken), 'greet', look),
  ).rejects.toMatchObject({ outcome: 'engine_unavailable' });
});

test('what a sink throws is thrown as it is', async () => {
  const full = new Error('ENOSPC');
  await expect(
    exitOrLoss(never, streams(Promise.reject(full)), 'greet', look),
  ).rejects.toBe(full);
});
