import {
  setImmediate as breathe,
  setTimeout as sleep,
} from 'node:timers/promises';
import { pollWhileSeen } from '../../../src/page/poll-while-seen';

/** A page that is seen, until it is hidden. */
class FakePage extends EventTarget {
  hidden = false;

  show(isSeen: boolean): void {
    this.hidden = !isSeen;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

/** Work that is counted. */
function counted(last = Infinity): {
  work: () => Promise<boolean>;
  turns: () => number;
  until: (turns: number) => Promise<void>;
} {
  let turns = 0;
  return {
    work: () => {
      turns += 1;
      return Promise.resolve(turns < last);
    },
    turns: () => turns,
    until: async (wanted) => {
      while (turns < wanted) await sleep(1);
    },
  };
}

/** So long that no test sees the end of it. */
const LONG_MS = 1e9;

test('it is done at once, and again', async () => {
  const { work, until } = counted();
  const stop = pollWhileSeen(work, 1, new FakePage());
  await until(3);
  stop();
});

test('there is nothing while the page is hidden, and something when it is seen', async () => {
  const page = new FakePage();
  const { work, turns, until } = counted();
  const stop = pollWhileSeen(work, 1, page);
  await until(2);
  page.show(false);
  await breathe();
  const before = turns();
  await sleep(50);
  expect(turns()).toBe(before);
  page.show(true);
  await until(before + 2);
  stop();
});

test('what begins hidden is done once', async () => {
  const page = new FakePage();
  page.hidden = true;
  const { work, turns } = counted();
  const stop = pollWhileSeen(work, 1, page);
  await sleep(50);
  expect(turns()).toBe(1);
  stop();
});

test('who comes back does not wait for the pause', async () => {
  const page = new FakePage();
  const { work, until } = counted();
  const stop = pollWhileSeen(work, LONG_MS, page);
  await until(1);
  page.show(false);
  page.show(true);
  await until(2);
  stop();
});

test.each(['its own word', 'whoever has begun it'])(
  'it ends by %s',
  async (whose) => {
    const page = new FakePage();
    const isOwn = whose === 'its own word';
    const { work, turns, until } = counted(isOwn ? 2 : undefined);
    const stop = pollWhileSeen(work, 1, page);
    await until(2);
    if (!isOwn) stop();
    const before = turns();
    page.show(true);
    await sleep(50);
    expect(turns()).toBe(before);
  },
);

test('two are never under way at once', async () => {
  const page = new FakePage();
  let open = 0;
  let most = 0;
  let turns = 0;
  const stop = pollWhileSeen(
    async () => {
      most = Math.max(most, (open += 1));
      await sleep(5);
      open -= 1;
      turns += 1;
      return true;
    },
    1,
    page,
  );
  while (turns < 2) {
    page.show(true);
    await sleep(1);
  }
  stop();
  expect(most).toBe(1);
});
