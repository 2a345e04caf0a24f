import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { BUSYBOX, leavesNothingBehind } from '../docker/run-plugin';
import {
  aTemporaryDirectory,
  type TemporaryDirectory,
} from '../fakes/temporary-directory';
import { cliProcess, type CliOptions, type CliResult } from './cli-process';

leavesNothingBehind();

let directory: TemporaryDirectory;
beforeEach(() => {
  directory = aTemporaryDirectory();
});
afterEach(() => directory.remove());

const runTests = (
  argv: readonly string[],
  options?: CliOptions,
): Promise<CliResult> =>
  cliProcess(
    ['test', '--records-dir', join(directory.path, 'records'), ...argv],
    options,
  );

/** Writes definitions of shell scripts into the directory of a test. */
function plugins(all: Readonly<Record<string, object>>): string {
  const path = join(directory.path, 'plugins');
  mkdirSync(path);
  for (const [id, more] of Object.entries(all)) {
    const definition = {
      id,
      image: BUSYBOX,
      stop: { grace: '100ms' },
      ...more,
    };
    writeFileSync(join(path, `${id}.json`), JSON.stringify(definition));
  }
  return path;
}

const shell = (script: string, ...tests: object[]): object => ({
  entrypoint: ['/bin/busybox', 'sh', '-c', script],
  tests,
});

/** One that passes, one that fails, and one that lacks a secret. */
const threePlugins = (): string =>
  plugins({
    good: shell('cat', {
      name: 'hands on what it gets',
      input: { b: 1.5e1, a: 'é' },
      output: { a: 'é', b: 15 },
    }),
    bad: shell('echo "looking <at> it" >&2; echo \'{"a": [1, 3]}\'', {
      name: 'counts',
      input: {},
      output: { a: [1, 2], b: null },
    }),
    secretive: {
      ...shell('echo 1', { name: 'keeps it', input: {} }),
      secrets: ['API_TOKEN'],
    },
    bare: {},
  });

test('every case of every shipped plugin passes', async () => {
  const { exitCode, stdout, stderr } = await runTests([
    '--secret',
    'API_TOKEN=of-no-use-here',
  ]);
  expect(stderr).toContain('✓ csv_to_json@1.0.0: back to CSV (');
  expect(stderr).toContain('reverse_message_task@1.0.0 has no tests.');
  expect(stdout).toMatch(/^40 passed, 0 failed \(.*\)\n$/);
  expect(exitCode).toBe(0);
});

test('a failure says what, where, and how to see it again', async () => {
  const dir = threePlugins();
  const { exitCode, stdout, stderr } = await runTests(['-d', dir]);
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(
    /^FAILED bad: counts\n {2}output \/a\/1: expected 2, got 3\n {2}output \/b: expected null, got nothing\n/,
  );
  expect(stdout).toContain('  log: looking <at> it\n');
  expect(stdout).toContain('  again: plugin-runner test bad --filter counts\n');
  expect(stdout).toContain(
    'SKIPPED 1 of secretive: the secret API_TOKEN has no value\n1 passed, 1 failed, 1 skipped (',
  );
  expect(stderr).toContain('bare has no tests.\n');
  const record = /record: (.*)/.exec(stdout)?.[1] ?? '';
  expect(
    JSON.parse(readFileSync(join(record, 'execution.json'), 'utf8')),
  ).toMatchObject({ plugin: 'bad', outcome: 'succeeded' });
});

test('JUnit and JSON say the same', async () => {
  const dir = threePlugins();
  const file = join(directory.path, 'reports/junit.xml');
  const { exitCode, stdout } = await runTests(
    [...['-d', dir, '--json', '--junit', file], ...['--secret', 'API_TOKEN']],
    { env: { API_TOKEN: 'a-long-token' } },
  );
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    summary: { passed: 2, failed: 1, skipped: 0 },
    tests: [
      { plugin: 'bad', status: 'failed', log: 'looking <at> it' },
      { plugin: 'good', status: 'passed' },
      { plugin: 'secretive', status: 'passed' },
    ],
    untested: [{ id: 'bare' }],
  });
  const contents = readFileSync(file, 'utf8');
  const schema = readFileSync(
    join(import.meta.dirname, '../unit/report/junit.xsd'),
    'utf8',
  );
  expect(
    await validateXML({
      xml: [{ fileName: 'junit.xml', contents }],
      schema: [schema],
    }),
  ).toMatchObject({ valid: true });
  expect(contents).toContain('tests="3" failures="1"');
  expect(contents).toContain(
    '<failure message="output /a/1: expected 2, got 3" type="succeeded">',
  );
});

test('TAP, of one plugin', async () => {
  const { exitCode, stdout } = await runTests([
    ...['-d', threePlugins(), '--tap', '--quiet', 'good'],
  ]);
  expect(stdout).toBe(
    'TAP version 14\n1..1\nok 1 - good: hands on what it gets\n',
  );
  expect(exitCode).toBe(0);
});

test('an invalid definition is an error, and the others are tested', async () => {
  const dir = threePlugins();
  writeFileSync(join(dir, 'wrong.yaml'), 'id: wrong\n');
  const { exitCode, stdout, stderr } = await runTests([
    ...['-d', dir, '--filter', 'HANDS'],
  ]);
  expect(exitCode).toBe(10);
  expect(stderr).toMatch(/wrong\.yaml.*"image" is missing/);
  expect(stdout).toMatch(/^1 passed, 0 failed, 1 invalid definition \(/);
});

test.each<[string, string[], number, RegExp]>([
  ['no such plugin', ['nope'], 11, /^plugin_not_found: /],
  ['no such case', ['--filter', 'nope'], 1, /none has "nope" in its name/],
  ['a plugin without cases', ['bare'], 0, /add `tests:` to the definition/],
  [
    'a secret that nobody wants',
    ['--secret', 'X=1'],
    2,
    /"X" is declared by no plugin/,
  ],
  ['no number', ['-c', '0'], 2, /"0" is not a whole number from 1 to 999/],
  [
    'a case that may not be skipped',
    ['secretive', '--fail-on-skipped'],
    1,
    /keeps it/,
  ],
])('%s', async (_what, argv, expected, message) => {
  const { exitCode, stderr } = await runTests(['-d', threePlugins(), ...argv]);
  expect(stderr).toMatch(message);
  expect(exitCode).toBe(expected);
});

test('interrupted, it reports what there is and leaves no container', async () => {
  const dir = plugins({
    quick: shell('echo 1', { name: 'ends', input: {} }),
    slow: shell('trap "" TERM; sleep 60', { name: 'goes on', input: {} }),
  });
  const { exitCode, stdout } = await runTests(['-d', dir, '-c', '1'], {
    onStderr: (text, child) => {
      if (text.includes('✓ quick')) setTimeout(() => child.kill('SIGINT'), 500);
    },
  });
  expect(exitCode).toBe(130);
  expect(stdout).toMatch(
    /^SKIPPED 1 of slow: the tests were ended before it was done\n1 passed, 0 failed, 1 skipped/,
  );
});
