import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkBuildContext } from '../../../src/runner/check-build-context';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';
import { aDefinition } from '../../fakes/values';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

/** A checkout with a plugin, and a directory beside it. */
function aWorkspace(files: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(join(directory.path, 'build-'));
  const workspace = join(root, 'workspace');
  const all = {
    '../outside/Dockerfile': 'FROM scratch',
    '.git/config': 'token',
    'plugins/p/Dockerfile': 'FROM scratch',
    Dockerfile: 'FROM scratch',
    ...files,
  };
  for (const [name, text] of Object.entries(all)) {
    const file = join(workspace, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  symlinkSync(join(root, 'outside'), join(workspace, 'link'));
  symlinkSync(join(workspace, '.git'), join(workspace, 'plugins', 'g'));
  return workspace;
}

function check(
  workspace: string,
  context: string,
  dockerfile = join(context, 'Dockerfile'),
): () => void {
  return () =>
    checkBuildContext(
      aDefinition({
        file: join(workspace, 'plugins', 'p', 'plugin.yaml'),
        build: {
          context: join(workspace, context),
          dockerfile: join(workspace, dockerfile),
        },
      }),
      workspace,
    );
}

test.each(['plugins/p', 'plugins/../src'])('of %s is fine', (context) => {
  expect(check(aWorkspace(), context)).not.toThrow();
});

test.each(['../outside', 'link', '..'])('of %s is refused', (context) => {
  expect(check(aWorkspace(), context)).toThrow(/outside the repository/);
});

test('a Dockerfile outside the repository is refused', () => {
  expect(check(aWorkspace(), 'plugins/p', 'link/Dockerfile')).toThrow(
    /outside the repository/,
  );
});

test.each(['.git', '.git/hooks', 'plugins/g'])(
  'of %s is refused: it leads into a .git',
  (context) => {
    expect(check(aWorkspace({ '.git/hooks/x': '' }), context)).toThrow(
      /leads into a \.git/,
    );
  },
);

test('a context with a .git is refused, with the remedies', () => {
  expect(check(aWorkspace(), '.')).toThrow(
    /would hand over ".git" of its context .*the token that `actions\/checkout` leaves there: make the context .*`\*\*\/\.git` into the \.dockerignore/s,
  );
});

test('so is one with a repository further down', () => {
  const workspace = aWorkspace({ 'plugins/p/vendor/x/.git/config': 'token' });
  expect(check(workspace, 'plugins/p')).toThrow(/hand over "vendor\/x\/\.git"/);
});

test.each<[string, Record<string, string>, boolean]>([
  ['the line .git', { '.dockerignore': 'node_modules\n.git\n' }, true],
  ['the line **/.git', { '.dockerignore': '**/.git' }, true],
  ['a comment', { '.dockerignore': '# .git' }, false],
  ['an exception', { '.dockerignore': '.git\n!.git/config\n' }, false],
  [
    'a file beside the Dockerfile only, which not every builder reads',
    { 'Dockerfile.dockerignore': '.git' },
    false,
  ],
  [
    'a file beside the Dockerfile that has another opinion',
    { '.dockerignore': '.git', 'Dockerfile.dockerignore': 'x' },
    false,
  ],
  [
    '.git where there is another one further down',
    { '.dockerignore': '.git', 'vendor/x/.git/config': 'token' },
    false,
  ],
  [
    '**/.git where there is another one further down',
    { '.dockerignore': '**/.git', 'vendor/x/.git/config': 'token' },
    true,
  ],
])('.dockerignore: %s', (_name, files, isFine) => {
  const run = check(aWorkspace(files), '.');
  if (isFine) expect(run).not.toThrow();
  else expect(run).toThrow(/would hand over/);
});

test('a definition without a build has nothing to be refused', () => {
  expect(() => checkBuildContext(aDefinition(), undefined)).not.toThrow();
});
