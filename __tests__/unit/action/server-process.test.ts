import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseServer, startServer } from '../../../src/action/server-process';
import { stopServer } from '../../../src/action/stop-server';
import {
  formatOwner,
  isRunningHere,
  processOf,
} from '../../../src/orchestrator/owner';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());
const never = new AbortController().signal;
const logFile = join(directory.path, 'server.log');

const LISTENS = `
  console.error('a word');
  console.log(JSON.stringify({ url: 'http://127.0.0.1:1', token: 't' }));
  setInterval(() => undefined, 1000);
`;

/** A server whose program is this. */
const start = (code: string, signal = never) =>
  startServer(['-e', code], process.env, logFile, signal);

const ownerOf = (pid: number): string => {
  const owner = processOf(pid);
  return owner === undefined ? '' : formatOwner(owner);
};

test('a server that listens is stopped when it is asked to', async () => {
  const server = await start(LISTENS);
  expect(server).toMatchObject({ url: 'http://127.0.0.1:1', token: 't' });
  expect(readFileSync(logFile, 'utf8')).toContain('a word');
  const owner = ownerOf(server.pid);
  await expect(stopServer({ pid: server.pid, owner }, 10_000)).resolves.toBe(
    'stopped',
  );
  await expect(stopServer({ pid: server.pid, owner }, 10_000)).resolves.toBe(
    'gone',
  );
});

test('one that does not listen to SIGTERM is killed', async () => {
  const { pid } = await start(`process.on('SIGTERM', () => 0); ${LISTENS}`);
  const owner = ownerOf(pid);
  await expect(stopServer({ pid, owner }, 300)).resolves.toBe('killed');
  expect(isRunningHere(owner)).toBe(false);
});

test('another process with its id is left alone', async () => {
  const server = await start(LISTENS);
  const owner = ownerOf(server.pid);
  const other = owner.replace(/\d+$/, '1');
  await expect(
    stopServer({ pid: server.pid, owner: other }, 1_000),
  ).resolves.toBe('gone');
  await stopServer({ pid: server.pid, owner }, 10_000);
});

test.each([
  ['process.exit(3)', 'it ended with exit code 3'],
  ['console.log("hello"); setInterval(() => 0, 1000)', 'its first line is not'],
])('%s: it did not start', async (code, why) => {
  await expect(start(code)).rejects.toThrow(why);
  await expect(start(code)).rejects.toThrow(logFile);
});

test('one that does not start says why with the end of its log', async () => {
  const code = `
    for (let line = 1; line <= 20; line += 1) console.error('line ' + line);
    console.error('x'.repeat(3000));
    console.error('error: no such policy');
    process.exit(2);
  `;
  const error = await start(code).catch((it: Error) => it);
  const { message } = error as Error;
  expect(message).toMatch(/exit code 2.* ends so:\nerror: no such policy$/);
  const short = await start(code.replace('3000', '30')).catch(
    (it: Error) => it,
  );
  const lines = (short as Error).message.split('\n').slice(1);
  expect(lines).toHaveLength(10);
  expect([lines[0], lines.at(-1)]).toEqual([
    'line 13',
    'error: no such policy',
  ]);
});

test('an environment that is too large is told in a sentence', async () => {
  const opened = (): number => readdirSync('/proc/self/fd').length;
  const before = opened();
  await expect(
    startServer(
      ['-e', LISTENS],
      { LARGE: 'x'.repeat(200_000) },
      join(directory.path, 'large.log'),
      never,
    ),
  ).rejects.toThrow(/^The server did not start: the environment .* \(E2BIG\)/);
  expect(opened()).toBe(before);
});

test('a cancelled step leaves no server behind', async () => {
  const cancel = new AbortController();
  const started = start('setInterval(() => 0, 1000)', cancel.signal);
  cancel.abort();
  await expect(started).rejects.toThrow('the step was cancelled');
});

test.each(['', 'x', '[]', 'null', '{"url": 1, "token": "t"}', '{"url": "u"}'])(
  'the line %j is not that of a server',
  (line) => {
    expect(parseServer(line, 2)).toBeUndefined();
  },
);
