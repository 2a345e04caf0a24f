import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  formatOwner,
  hasEnded,
  isRunningHere,
  ownProcess,
  parseOwner,
  type Owner,
} from '../../../src/orchestrator/owner';

const owner: Owner = {
  bootId: 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee',
  pidNamespace: '4026531836',
  pid: 7,
  startTime: '700',
};

test('what is written is what is read', () => {
  expect(parseOwner(formatOwner(owner))).toEqual(owner);
});

test.each([
  '',
  'root',
  `${formatOwner(owner)}\n`,
  formatOwner({ ...owner, pid: 0 }),
  formatOwner({ ...owner, pid: -1 }),
  formatOwner({ ...owner, bootId: '../x' }),
  formatOwner({ ...owner, pidNamespace: '' }),
  formatOwner({ ...owner, startTime: '7'.repeat(21) }),
])('%j is no owner', (text) => {
  expect(parseOwner(text)).toBeUndefined();
});

test('this process is one, and lives', () => {
  const own = ownProcess();
  expect(own?.pid).toBe(process.pid);
  expect(own && parseOwner(formatOwner(own))).toEqual(own);
  expect(own && hasEnded(own)).toBe(false);
});

test('where there is no /proc nobody is', () => {
  expect(ownProcess('/nonexistent')).toBeUndefined();
});

test('a process that was reaped has ended', async () => {
  const child = spawn('true');
  await once(child, 'exit');
  expect(hasEnded({ ...owner, pid: child.pid ?? 0 })).toBe(true);
});

test('a PID that somebody else got since does not count', () => {
  const own = ownProcess() ?? owner;
  expect(hasEnded({ ...own, startTime: '1' })).toBe(true);
});

test('in doubt a process lives', () => {
  expect(hasEnded({ ...owner, pid: process.pid }, '/nonexistent')).toBe(false);
});

test('of a process that is elsewhere nobody here can tell', () => {
  const own = ownProcess() ?? owner;
  expect(isRunningHere(formatOwner(own))).toBe(true);
  expect(isRunningHere(formatOwner({ ...own, startTime: '1' }))).toBe(false);
  expect(isRunningHere(formatOwner(owner))).toBeUndefined();
  expect(
    isRunningHere(formatOwner({ ...own, pidNamespace: '7' })),
  ).toBeUndefined();
  expect(isRunningHere('')).toBeUndefined();
});
