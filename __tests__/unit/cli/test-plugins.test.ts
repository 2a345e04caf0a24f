import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { testPlugins } from '../../../src/cli/test-plugins';
import { aDoor } from '../../fakes/cli-door';
import {
  aTemporaryDirectory,
  type TemporaryDirectory,
} from '../../fakes/temporary-directory';

let directory: TemporaryDirectory;
let cwd = '';
beforeEach(() => {
  directory = aTemporaryDirectory();
  cwd = directory.path;
  mkdirSync(join(cwd, 'plugins'));
  writeFileSync(
    join(cwd, 'plugins', 'greet.json'),
    JSON.stringify({
      id: 'greet',
      image: 'x',
      tests: [{ name: 'a', input: {} }],
    }),
  );
});
afterEach(() => directory.remove());

const door = (): ReturnType<typeof aDoor> =>
  aDoor({
    cwd,
    env: {
      DOCKER_HOST: `unix://${join(cwd, 'no.sock')}`,
      PLUGIN_RUNNER_RECORDS_DIR: join(cwd, 'records'),
    },
  });

test('a report that cannot be written is told before anything runs', async () => {
  writeFileSync(join(cwd, 'file'), '');
  const testing = testPlugins([], { junit: 'file/report.xml' }, door());
  await expect(testing).rejects.toThrow('--junit is not usable: ');
  expect(existsSync(join(cwd, 'records'))).toBe(false);
});

test('a report is in a directory that is made for it', async () => {
  const own = door();
  expect(await testPlugins([], { junit: 'new/report.xml' }, own)).toBe(1);
  expect(readdirSync(join(cwd, 'new'))).toEqual(['report.xml']);
  expect(readFileSync(join(cwd, 'new', 'report.xml'), 'utf8')).toContain(
    '<testsuites',
  );
  expect(own.stdout.text).toContain('FAILED greet: a');
});

test('a named plugin needs no cases; a registry needs some', async () => {
  writeFileSync(
    join(cwd, 'plugins', 'greet.json'),
    JSON.stringify({ id: 'greet', image: 'x' }),
  );
  const own = door();
  expect(await testPlugins(['greet'], {}, own)).toBe(0);
  expect(own.stderr.text).toContain('No test was run: add `tests:`');
  expect(await testPlugins(['greet'], { filter: 'a' }, door())).toBe(1);
  expect(await testPlugins([], {}, door())).toBe(1);
  await expect(testPlugins(['other'], {}, door())).rejects.toThrow('"other"');
});

test('a JUnit report on stdout stands for the text', async () => {
  const own = door();
  expect(await testPlugins([], { junit: '-' }, own)).toBe(1);
  expect(own.stdout.text).toMatch(/^<\?xml[^]*<\/testsuites>\n$/);
  expect(readdirSync(cwd)).not.toContain('-');
  const both = testPlugins([], { junit: '-', json: true }, door());
  await expect(both).rejects.toThrow(
    '--junit is not usable: stdout has the report of --json already',
  );
});
