import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCli } from '../../../src/cli/run-cli';
import { usableRecordsDirectory } from '../../../src/cli/usable-records-directory';
import { aDoor } from '../../fakes/cli-door';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

const FILE = join(directory.path, 'file');
writeFileSync(FILE, '');

test('it is made, for its owner only, and nothing is left in it', () => {
  const path = usableRecordsDirectory(aDoor({ cwd: directory.path }), 'a/b');
  expect(path).toBe(join(directory.path, 'a', 'b'));
  expect(statSync(path).mode & 0o777).toBe(0o700);
  expect(readdirSync(path)).toEqual([]);
});

test.each([
  ['run', ['run', 'greet']],
  ['test', ['test']],
  ['serve', ['serve']],
])('%s says at once that there cannot be records', async (_name, argv) => {
  const plugins = join(directory.path, 'plugins');
  usableRecordsDirectory(aDoor(), plugins);
  for (const records of [FILE, '/proc/records']) {
    const door = aDoor({ env: { PLUGIN_RUNNER_RECORDS_DIR: records } });
    expect(await runCli([...argv, '-d', plugins], door)).toBe(2);
    expect(door.stderr.text).toContain(
      `error: There cannot be records in "${records}" (`,
    );
    expect(door.stderr.text).toContain(
      'with --records-dir or PLUGIN_RUNNER_RECORDS_DIR.',
    );
    expect(door.stdout.text).toBe('');
  }
});
