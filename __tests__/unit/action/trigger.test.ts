import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkBuildTrigger, checkTrigger } from '../../../src/action/trigger';
import { UserError } from '../../../src/definition/task-error';
import { aGitRepository, type GitRepository } from '../../fakes/git-repository';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
let repository: GitRepository;
let base: string;
let head: string;
beforeAll(() => {
  repository = aGitRepository();
  base = repository.commit();
  head = repository.commit();
});
afterAll(() => {
  repository.remove();
  directory.remove();
});

async function check(
  event: string,
  checkedOut: string,
  options: { allow?: boolean; directories?: string[] } = {},
): Promise<UserError | undefined> {
  const file = join(directory.path, 'event.json');
  writeFileSync(
    file,
    JSON.stringify({
      pull_request: { head: { sha: head }, base: { sha: base } },
      workflow_run: { event: 'pull_request', head_sha: head },
    }),
  );
  repository.git('checkout', '--quiet', '--detach', checkedOut);
  try {
    await checkTrigger(
      {
        GITHUB_EVENT_NAME: event,
        GITHUB_EVENT_PATH: file,
        GITHUB_SHA: base,
      },
      {
        allowUntrustedDefinitions: options.allow ?? false,
        pluginsDirectories: options.directories ?? [
          join(repository.path, 'plugins'),
        ],
      },
    );
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

describe.each(['pull_request_target', 'workflow_run'])('in %s', (event) => {
  test("the pull request's own definitions are refused, with the remedies", async () => {
    const refusal = await check(event, head);
    expect(refusal?.outcome).toBe('policy_denied');
    const { message = '' } = refusal ?? {};
    expect(message).toContain(
      `The definitions in ${repository.path}/plugins are not run: they are of the pull request's commit ${head.slice(0, 12)}, and this workflow runs for \`${event}\``,
    );
    expect(message).toContain('actions/checkout without `ref`');
    expect(message).toContain('`pull_request`');
    expect(message).toContain('`allow-untrusted-definitions: true`');
  });

  test("the base branch's definitions run", async () => {
    expect(await check(event, base)).toBeUndefined();
  });

  test('a step that allows them runs them', async () => {
    expect(await check(event, head, { allow: true })).toBeUndefined();
  });

  test('one directory of several is enough to refuse', async () => {
    const other = aGitRepository();
    other.git('fetch', '--quiet', repository.path, base);
    other.git('checkout', '--quiet', '--detach', base);
    const directories = [other.path, join(repository.path, 'plugins')];
    const refusal = await check(event, head, { directories });
    expect(refusal?.message).toContain(`${repository.path}/plugins`);
    other.remove();
  });

  test("a pull request's checkout within a plugins directory is refused", async () => {
    const inner = join(repository.path, 'plugins', 'pr');
    repository.git('worktree', 'add', '--quiet', '--detach', inner, head);
    writeFileSync(join(inner, 'plugin.json'), '{}');
    try {
      const refusal = await check(event, base);
      expect(refusal?.message).toContain(
        `The definitions in ${inner} are not run: they are of the pull request's commit`,
      );
    } finally {
      repository.git('worktree', 'remove', '--force', inner);
    }
  });

  test('a build out of such a checkout is refused', async () => {
    const inner = join(repository.path, 'pr');
    repository.git('checkout', '--quiet', '--detach', base);
    repository.git('worktree', 'add', '--quiet', '--detach', inner, head);
    const build = (directories: string[]): Promise<void> =>
      checkBuildTrigger(
        { GITHUB_EVENT_NAME: event, GITHUB_SHA: base },
        { allowUntrustedDefinitions: false },
        directories,
      );
    try {
      await expect(build([repository.path, inner])).rejects.toThrow(
        `The files to build in ${inner} are not run`,
      );
      await expect(build([repository.path])).resolves.toBeUndefined();
    } finally {
      repository.git('worktree', 'remove', '--force', inner);
    }
  });

  test('definitions of no repository are refused', async () => {
    const refusal = await check(event, base, { directories: [directory.path] });
    expect(refusal?.message).toContain('(there is no .git)');
  });
});

test.each(['push', 'pull_request', 'schedule', ''])(
  'the event %j has no rule',
  async (event) => {
    expect(await check(event, head)).toBeUndefined();
  },
);
