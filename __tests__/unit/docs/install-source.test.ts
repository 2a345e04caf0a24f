import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const REPOSITORY = join(import.meta.dirname, '../../..');

/**
 * Commands that take a package of this name from the npm registry: nobody owns
 * it there, and whoever registers it would run in our readers' pipelines.
 */
const FROM_REGISTRY =
  /\b(?:npx|npm (?:i|install|add|exec)|pnpm (?:add|dlx)|yarn (?:add|dlx)|bunx)\b(?=[^\n]*[ '"=]plugin-runner(?:@[\w.^~-]+)?(?:[\s'"`]|$))[^\n]*/gm;

/** What of a text would be installed from the registry. */
const fromRegistry = (text: string): string[] =>
  [...text.matchAll(FROM_REGISTRY)]
    .map(([command]) => command)
    // With a source of its own, the name is that of the command.
    .filter((it) => !/github:[\w./-]+|\.tgz/.test(it));

const files = execFileSync(
  'git',
  ['ls-files', '*.md', '*.yml', '*.yaml', 'examples', 'templates', 'src'],
  { cwd: REPOSITORY, encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => file !== '');

test('no text has anybody install a package that is not ours', () => {
  expect(files).toContain('examples/Jenkinsfile');
  expect(
    files.flatMap((file) => {
      const text = readFileSync(join(REPOSITORY, file), 'utf8');
      return fromRegistry(text).map((command) => `${file}: ${command}`);
    }),
  ).toEqual([]);
});

test.each([
  'npx plugin-runner test',
  "sh 'npx --yes plugin-runner@1 test'",
  'npm install --global plugin-runner',
  'npm i plugin-runner@^1.0.0',
  'npm exec plugin-runner -- list',
])('%s would', (command) => {
  expect(fromRegistry(`  - ${command}\n`)).toHaveLength(1);
});

test.each([
  'npm install --global github:org/plugin-runner#v1',
  'npm pack && npm install --global ./plugin-runner-1.0.0.tgz',
  'npx --yes --package=github:org/plugin-runner#v1 plugin-runner test',
  'npm install\nplugin-runner list',
])('%s would not', (command) => {
  expect(fromRegistry(command)).toEqual([]);
});

test('npm installs from git what is committed, and builds nothing', () => {
  const { scripts } = JSON.parse(
    readFileSync(join(REPOSITORY, 'package.json'), 'utf8'),
  ) as { readonly scripts: Readonly<Record<string, string>> };
  // For any of these it installs all development dependencies first, and with
  // --global it leaves a link to a directory that it then removes
  // (pacote 21, lib/git.js, #prepareDir).
  const prepared = [
    ...['postinstall', 'build', 'preinstall', 'install', 'prepack', 'prepare'],
  ];
  expect(Object.keys(scripts).filter((it) => prepared.includes(it))).toEqual(
    [],
  );
});
