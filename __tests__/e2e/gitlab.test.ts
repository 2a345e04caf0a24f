import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { REPOSITORY, leavesNothingBehind, needed } from './action';
import { CLI, startProgram, type CommandResult } from './command-line';

leavesNothingBehind();

/** A job as GitLab reads it, as far as the example uses it. */
interface Job {
  readonly variables: Readonly<Record<string, string>>;
  readonly script: readonly string[];
  readonly after_script: readonly string[];
  readonly artifacts: {
    readonly paths: readonly string[];
    readonly reports: { readonly junit: string };
  };
}

const { check: job } = parse(
  readFileSync(join(REPOSITORY, 'examples', 'gitlab-ci.yml'), 'utf8'),
) as { readonly check: Job };

/** A clone of a repository with plugins, and a PATH with plugin-runner. */
let project: string;
let bin: string;

beforeEach(() => {
  const directory = mkdtempSync(join(tmpdir(), 'plugin-runner-gitlab-'));
  project = join(directory, 'project');
  bin = join(directory, 'bin');
  mkdirSync(project);
  mkdirSync(bin);
  symlinkSync(join(REPOSITORY, 'plugins'), join(project, 'plugins'));
  // What `npm install --global` puts there.
  const shim = join(bin, 'plugin-runner');
  writeFileSync(
    shim,
    `#!/bin/sh\nexec '${needed('TEST_NODE24')}' '${CLI}' "$@"\n`,
  );
  chmodSync(shim, 0o755);
});
afterEach(() => rmSync(join(project, '..'), { recursive: true }));

/** As GitLab's shell executor runs the lines of a job. */
function execute(lines: readonly string[]): Promise<CommandResult> {
  const script = ['set -eo pipefail', ...lines].join('\n');
  const variables = Object.fromEntries(
    Object.entries(job.variables).map(([name, value]) => [
      name,
      value.replace('$CI_PROJECT_DIR', project),
    ]),
  );
  return startProgram(
    ['bash', '-c', script],
    {
      ...{ CI: 'true', GITLAB_CI: 'true', CI_PROJECT_DIR: project },
      ...variables,
      PATH: `${bin}:${process.env['PATH'] ?? ''}`,
    },
    project,
  ).ended;
}

const file = (name: string): string =>
  readFileSync(join(project, name), 'utf8');

test('the example of GitLab CI runs, and leaves what it says', async () => {
  const { code, stderr } = await execute(job.script);
  expect({ code, stderr }).toMatchObject({ code: 0 });
  expect(JSON.parse(file('reversed.json'))).toEqual({
    message: 'olleh',
    id: 7,
  });
  expect(JSON.parse(file('execution.json'))).toMatchObject({
    plugin: 'reverse_message_task',
    outcome: 'succeeded',
  });
  expect(job.artifacts.paths).toEqual(['reversed.json', 'execution.json']);
  expect(file(job.artifacts.reports.junit)).toMatch(
    /<testsuites? [^>]*failures="0"/,
  );
  const after = await execute(job.after_script);
  expect(after).toMatchObject({ code: 0 });
  expect(after.stdout).toMatch(/reverse_message_task +succeeded/);
});

test('a plugin that fails fails the job, and the lines after it are not run', async () => {
  const { code, stderr } = await execute([
    `plugin-runner run reverse_message_task --input '{"id":"x"}' > reversed.json`,
    'echo never > after.txt',
  ]);
  expect(code).toBe(3);
  expect(stderr).toContain('does not fit its input_schema');
  expect(() => file('after.txt')).toThrow('ENOENT');
});
