import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isolatedThread } from '../../../src/definition/isolated-thread';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

/** A worker that does what it is asked by name. */
const file = join(directory.path, 'worker.mjs');
writeFileSync(
  file,
  `import { parentPort } from 'node:worker_threads';
let count = 0;
const acts = {
  count: () => (count += 1),
  hang() { for (;;); },
  regex: () => /^(a+)+$/.test('a'.repeat(40) + '!'),
  grow() { const all = []; for (;;) all.push(Array.from({ length: 1e5 }, Math.random)); },
  silent() { process.exit(0); },
  crash() { setImmediate(() => { throw new Error('crashed'); }); return new Promise(() => {}); },
  refuse() { throw new Error('no'); },
};
parentPort.on('message', async (act) => {
  try { parentPort.postMessage({ ok: true, answer: await acts[act]() }); }
  catch (error) { parentPort.postMessage({ ok: false, message: error.message }); }
});`,
);
const open = () => isolatedThread<string, number>(file, 64 * 2 ** 20);
const patient = { deadlineMs: 60_000 };

test('a thread answers one question after another', async () => {
  const thread = open();
  expect(await thread.ask('count', patient)).toBe(1);
  expect(await thread.ask('count', patient)).toBe(2);
  thread.close();
  thread.close();
});

test('a refusal ends no thread', async () => {
  const thread = open();
  await thread.ask('count', patient);
  await expect(thread.ask('refuse', patient)).rejects.toThrow(/^no$/);
  expect(await thread.ask('count', patient)).toBe(2);
  thread.close();
});

test.each(['hang', 'regex'])(
  'what never ends (%s) is ended by its deadline, and the next starts anew',
  async (act) => {
    const thread = open();
    await thread.ask('count', patient);
    await expect(thread.ask(act, { deadlineMs: 200 })).rejects.toMatchObject({
      limit: 'time',
    });
    expect(await thread.ask('count', patient)).toBe(1);
    thread.close();
  },
);

test('a cancellation ends it with its own reason', async () => {
  const thread = open();
  await thread.ask('count', patient);
  const cancel = new AbortController();
  const reason = new Error('cancelled');
  setTimeout(() => cancel.abort(reason), 100);
  await expect(
    thread.ask('hang', { ...patient, signal: cancel.signal }),
  ).rejects.toBe(reason);
  await expect(
    thread.ask('count', { ...patient, signal: cancel.signal }),
  ).rejects.toBe(reason);
});

test('too much memory ends the thread and not the process', async () => {
  await expect(open().ask('grow', patient)).rejects.toMatchObject({
    limit: 'memory',
  });
});

test.each([
  ['silent', /ended without an answer/],
  ['crash', /^crashed$/],
])('a thread that breaks (%s) is an error, not a hang', async (act, error) => {
  await expect(open().ask(act, patient)).rejects.toThrow(error);
});

test('a thread that cannot start is an error, not a hang', async () => {
  const thread = isolatedThread('/nonexistent/index.js', 2 ** 26);
  await expect(thread.ask('count', patient)).rejects.toThrow(/nonexistent/);
});
