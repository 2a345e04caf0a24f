import { spawnSync } from 'node:child_process';

/** Whether this test run may make mounts of its own. */
export const mayMount = spawnSync('unshare', ['-m', 'true']).status === 0;
if (!mayMount) {
  process.stderr.write(
    'Not every root may mount, and this one may not: other mounts, and an ' +
      'engine that does not see our files, are NOT tested.\n',
  );
}

/** A test that mounts; where nobody may, that is told, and it is skipped. */
export const testWithMounts = mayMount ? test : test.skip;
