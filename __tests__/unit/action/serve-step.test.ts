import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStep } from '../../../src/action/serve-step';
import { aGitRepository } from '../../fakes/git-repository';
import { RecordingToolkit } from '../../fakes/recording-toolkit';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
const repository = aGitRepository();
const base = repository.commit();
const head = repository.commit();
repository.git('checkout', '--quiet', '--detach', base);
afterAll(() => {
  repository.remove();
  directory.remove();
});

/** What the step fails with; there is no server to be started. */
async function failure(
  event: string,
  inputs: Readonly<Record<string, string>>,
): Promise<string> {
  const eventFile = join(directory.path, 'event.json');
  writeFileSync(
    eventFile,
    JSON.stringify({
      pull_request: { head: { sha: head }, base: { sha: base } },
      workflow_run: { event: 'pull_request', head_sha: head },
    }),
  );
  const plugins = join(repository.path, 'plugins');
  mkdirSync(plugins, { recursive: true });
  const toolkit = new RecordingToolkit();
  await serveStep(
    {
      env: {
        PATH: process.env['PATH'],
        GITHUB_EVENT_NAME: event,
        GITHUB_EVENT_PATH: eventFile,
        GITHUB_SHA: base,
        RUNNER_TEMP: directory.path,
        'INPUT_PLUGINS-DIR': plugins,
        ...inputs,
      },
      cancel: new AbortController().signal,
      hurry: new AbortController().signal,
      entryFile: join(directory.path, 'serve', 'index.js'),
    },
    () => Promise.resolve(toolkit.core),
  );
  expect(toolkit.outputs).toEqual({});
  return toolkit.texts('setFailed').join('\n');
}

const SECRETS = { INPUT_SECRETS: 'TOKEN=wonderful' };
const ALLOWED = { 'INPUT_ALLOW-UNTRUSTED-DEFINITIONS': 'true' };

test.each(['pull_request_target', 'workflow_run'])(
  'in %s a server gets no secrets, since a later checkout could have them',
  async (event) => {
    const message = await failure(event, SECRETS);
    expect(message).toContain(`no \`secrets\` in a workflow for \`${event}\``);
    expect(message).toContain('`allow-untrusted-definitions: true`');
    expect(message).not.toContain('wonderful');
  },
);

test.each([
  ['for another event', 'pull_request', SECRETS],
  ['where that is allowed', 'pull_request_target', { ...SECRETS, ...ALLOWED }],
  ['without secrets', 'workflow_run', {}],
])('%s the server is started', async (_, event, inputs) => {
  expect(await failure(event, inputs)).toMatch(/^The server did not start/);
});
