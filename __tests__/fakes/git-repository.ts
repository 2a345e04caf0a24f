import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A tiny real repository, as a checkout leaves one. */
export interface GitRepository {
  readonly path: string;
  /** Runs git in it. @returns what it prints. */
  git(...argv: readonly string[]): string;
  /** Commits everything. @returns the commit's id. */
  commit(): string;
  remove(): void;
}

/** Makes an empty repository whose branch is `main`. */
export function aGitRepository(): GitRepository {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'plugin-runner-git-')));
  const home = join(path, '..');
  const git = (...argv: readonly string[]): string =>
    execFileSync('git', argv, {
      cwd: path,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      // Nobody's own configuration changes what a test sees.
      env: {
        PATH: process.env['PATH'],
        HOME: home,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_AUTHOR_NAME: 'a',
        GIT_AUTHOR_EMAIL: 'a@example.com',
        GIT_COMMITTER_NAME: 'a',
        GIT_COMMITTER_EMAIL: 'a@example.com',
      },
    }).trim();
  git('init', '--quiet');
  git('symbolic-ref', 'HEAD', 'refs/heads/main');
  mkdirSync(join(path, 'plugins'));
  return {
    path,
    git,
    commit: () => {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', 'a');
      return git('rev-parse', 'HEAD');
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
