import { setImmediate as breathe } from 'node:timers/promises';
import { openSendings } from '../../../src/api/sendings';

/** Something to send that ends when the test says so, or is broken off. */
function aSending(): {
  send: (hurry: AbortSignal) => Promise<void>;
  end: () => void;
  readonly hasBegun: boolean;
} {
  let end = (): void => undefined;
  let hasBegun = false;
  const ended = new Promise<void>((resolve) => (end = resolve));
  return {
    send(hurry) {
      hasBegun = true;
      hurry.addEventListener('abort', () => end());
      return ended;
    },
    end,
    get hasBegun() {
      return hasBegun;
    },
  };
}

test('only so much is sent at once, and only so much waits', async () => {
  const sendings = openSendings({ concurrency: 1, maxWaiting: 1 });
  const [first, second, third] = [aSending(), aSending(), aSending()];
  expect(sendings.add(first.send)).toBe(true);
  expect(sendings.add(second.send)).toBe(true);
  expect(sendings.add(third.send)).toBe(false);
  expect([first.hasBegun, second.hasBegun]).toEqual([true, false]);
  first.end();
  while (!second.hasBegun) await breathe();
  second.end();
  await sendings.close();
  expect(third.hasBegun).toBe(false);
});

test('a close waits for what is sent and what waits, also when one fails', async () => {
  const sendings = openSendings({ concurrency: 1, closeMs: 60_000 });
  const [first, second] = [aSending(), aSending()];
  sendings.add(() => Promise.reject(new Error('No collector.')));
  sendings.add(first.send);
  sendings.add(second.send);
  let isClosed = false;
  const closed = sendings.close().then(() => (isClosed = true));
  while (!first.hasBegun) await breathe();
  first.end();
  while (!second.hasBegun) await breathe();
  expect(isClosed).toBe(false);
  second.end();
  await closed;
});

test.each([
  ['a close whose time is over', 10, false],
  ['a hurry', 60_000, true],
])('%s breaks it off', async (_, closeMs, isHurried) => {
  const sendings = openSendings({ concurrency: 1, closeMs });
  const [first, second] = [aSending(), aSending()];
  sendings.add(first.send);
  sendings.add(second.send);
  const closed = sendings.close();
  if (isHurried) sendings.hurry();
  await closed;
  expect(second.hasBegun).toBe(false);
  expect(sendings.add(second.send)).toBe(false);
});
