import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type {
  BuildInstruction,
  PluginDefinition,
} from '../definition/definition';
import { quote } from '../definition/quote';
import { UserError } from '../definition/task-error';
import { findGit } from './find-git';

/** Far more than such a file has. */
const MAX_IGNORE_BYTES = 64 * 1024;

/**
 * Refuses a build that would send to the engine, and by `COPY` to the plugin,
 * what is not in the repository, or a `.git`: `actions/checkout` leaves a token
 * there.
 * @param workspace absolute path of the repository, where there is one
 * @throws UserError `definition_invalid`
 */
export function checkBuildContext(
  { id, file, build }: Pick<PluginDefinition, 'id' | 'file' | 'build'>,
  workspace: string | undefined,
): void {
  if (build === undefined) return;
  const refuse = (why: string): never => {
    throw new UserError(
      'definition_invalid',
      `The \`build\` of plugin ${quote(id)} ${why}`,
    );
  };
  const context = realPath(build.context);
  const dockerfile = realPath(build.dockerfile);
  const roots = workspace && [workspace, dirname(file)].map(realPath);
  for (const path of [context, dockerfile]) {
    if (roots && !roots.some((root) => `${path}/`.startsWith(`${root}/`))) {
      refuse(
        `leads to ${quote(path)}, outside the repository: keep it inside.`,
      );
    }
    if (path.split(sep).includes('.git')) {
      refuse(`leads into a .git (${quote(path)}): keep it outside.`);
    }
  }
  const { found, gaveUp } = findGit(context);
  if (gaveUp !== undefined) {
    refuse(
      `cannot be searched for a .git, for its context ${quote(context)} has ` +
        `${gaveUp}: make it a smaller directory.`,
    );
  }
  const [git] = found.filter(({ path }) => !isIgnored(path, context, build));
  if (git !== undefined) {
    refuse(
      `would hand over ${quote(git.path)} of its context ${quote(context)}, and ` +
        'with a .git the token that `actions/checkout` leaves there: make the ' +
        'context a directory without one, such as that of the plugin, or write ' +
        'the line `**/.git` into the .dockerignore of the context, and none ' +
        'with `!`.',
    );
  }
}

/** What is not there is the build's to complain about. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/**
 * Whether the build leaves a `.git` out. BuildKit prefers a file beside the
 * Dockerfile, the classic builder does not know it: either must do.
 * https://docs.docker.com/build/concepts/context/#dockerignore-files
 */
function isIgnored(
  path: string,
  context: string,
  { dockerfile }: BuildInstruction,
): boolean {
  const ofContext = ignoreLines(join(context, '.dockerignore'));
  const ofDockerfile = ignoreLines(`${dockerfile}.dockerignore`);
  return [ofContext, ofDockerfile ?? ofContext].every(
    (lines) =>
      lines !== undefined &&
      // It could take something back in.
      !lines.some((line) => line.startsWith('!')) &&
      lines.some(
        (line) =>
          (line === '**/.git' && path.split('/').includes('.git')) ||
          (line === '.git' && path === '.git'),
      ),
  );
}

/** @returns undefined when there is no such file, or it cannot be read. */
function ignoreLines(file: string): string[] | undefined {
  try {
    const status = statSync(file);
    if (!status.isFile() || status.size > MAX_IGNORE_BYTES) return undefined;
    const lines = readFileSync(file, 'utf8').split('\n');
    return lines.map((line) => line.trim());
  } catch {
    return undefined;
  }
}
