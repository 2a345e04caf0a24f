import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findCgroup } from '../../../../src/orchestrator/docker/cgroup-usage';
import { aTemporaryDirectory } from '../../../fakes/temporary-directory';

const id = 'c0ffee';
const directory = aTemporaryDirectory();
let trees = 0;

afterAll(() => directory.remove());

/** A cgroup file system with these files. */
function aTree(files: Readonly<Record<string, string>>): string {
  trees += 1;
  const root = join(directory.path, String(trees));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const cpuStat = 'usage_usec 12500\nuser_usec 10000\nsystem_usec 2500\n';
const places = [
  ['cgroupfs', `docker/${id}`],
  ['systemd', `system.slice/docker-${id}.scope`],
] as const;

test.each(places)('version 2, driver %s', (_driver, place) => {
  const root = aTree({
    [`${place}/memory.peak`]: '1048576\n',
    [`${place}/memory.current`]: '4096\n',
    [`${place}/cpu.stat`]: cpuStat,
  });
  expect(findCgroup(id, root)?.()).toEqual({
    peakMemoryBytes: 1_048_576,
    cpuMs: 12.5,
  });
});

test.each(places)('version 1, driver %s', (_driver, place) => {
  const root = aTree({
    [`memory/${place}/memory.max_usage_in_bytes`]: '2097152\n',
    [`cpuacct/${place}/cpuacct.usage`]: '7500000\n',
  });
  expect(findCgroup(id, root)?.()).toEqual({
    peakMemoryBytes: 2_097_152,
    cpuMs: 7.5,
  });
});

test('before Linux 5.19 there is no peak: the current figure is a sample', () => {
  const root = aTree({
    [`docker/${id}/memory.current`]: '4096\n',
    [`docker/${id}/cpu.stat`]: cpuStat,
  });
  expect(findCgroup(id, root)?.()?.peakMemoryBytes).toBe(4096);
});

test('what cannot be read is not measured, and not zero', () => {
  const root = aTree({
    [`docker/${id}/memory.peak`]: 'max\n',
    [`docker/${id}/cpu.stat`]: cpuStat,
  });
  expect(findCgroup(id, root)?.()).toEqual({
    peakMemoryBytes: undefined,
    cpuMs: 12.5,
  });
});

test.each([
  ['version 2', { [`docker/${id}/cpu.stat`]: cpuStat }],
  ['version 1', { [`memory/docker/${id}/memory.max_usage_in_bytes`]: '1\n' }],
])('once a cgroup of %s is gone there are no figures', (_version, files) => {
  const root = aTree(files);
  const read = findCgroup(id, root);
  expect(read?.()).toBeDefined();
  rmSync(root, { recursive: true });
  expect(read?.()).toBeUndefined();
});

test.each([
  ['an engine on another machine', {}],
  ['another container', { 'docker/badc0de/cpu.stat': cpuStat }],
])('%s has no cgroup here', (_name, files) => {
  expect(findCgroup(id, aTree(files))).toBeUndefined();
});
