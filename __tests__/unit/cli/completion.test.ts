import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine } from '../../../src/cli/command-line';
import { bashCompletion } from '../../../src/cli/completion-bash';
import { fishCompletion } from '../../../src/cli/completion-fish';
import { zshCompletion } from '../../../src/cli/completion-zsh';
import { createProgram } from '../../../src/cli/program';
import { aDoor } from '../../fakes/cli-door';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const commands = commandLine(
  createProgram(
    aDoor(),
    () => undefined,
    () => undefined,
  ),
);

const directory = aTemporaryDirectory();
const bin = join(directory.path, 'bin');
mkdirSync(bin);
mkdirSync(join(directory.path, 'plugins'));
writeFileSync(join(directory.path, 'input.json'), '{}');
// The plugins are asked for by the program itself.
writeFileSync(
  join(bin, 'plugin-runner'),
  `#!/bin/sh\n[ "$1" = list ] && printf 'greet\\t1.0.0\\tx\\ty\\nreverse\\t\\tx\\ty\\n'\n`,
);
chmodSync(join(bin, 'plugin-runner'), 0o755);
afterAll(() => directory.remove());

const env = { PATH: `${bin}:${process.env['PATH']}`, HOME: directory.path };

/** What bash offers for a command line that ends at the cursor. */
function offered(line: string): string[] {
  const words = line.split(' ');
  const quoted = words.map((word) => `'${word}'`).join(' ');
  const script = `${bashCompletion(commands)}
COMP_WORDS=(${quoted}); COMP_CWORD=${words.length - 1}
_plugin_runner; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const text = execFileSync('bash', ['--norc', '-euc', script], {
    env,
    cwd: directory.path,
    encoding: 'utf8',
  });
  return text.split('\n').filter((word) => word !== '');
}

test.each([
  ['plugin-runner r', ['run', 'register']],
  ['plugin-runner run ', ['greet', 'reverse']],
  ['plugin-runner describe gr', ['greet']],
  ['plugin-runner run greet --inp', ['--input', '--input-file']],
  ['plugin-runner run greet --input-file in', ['input.json']],
  ['plugin-runner run --pull ', ['missing', 'always', 'never']],
  ['plugin-runner list -d pl', ['plugins']],
  ['plugin-runner list --plugins-dir pl', ['plugins']],
  ['plugin-runner validate in', ['input.json']],
  ['plugin-runner validate --format s', ['sarif']],
  ['plugin-runner schema p', ['policy']],
  ['plugin-runner run --timeout ', []],
  ['plugin-runner nothing ', []],
])('bash: %j', (line, expected) => {
  expect(offered(line)).toEqual(expected);
});

test('every command and every option is in every shell', () => {
  for (const text of [
    bashCompletion(commands),
    zshCompletion(commands),
    fishCompletion(commands),
  ]) {
    for (const { name, options } of commands) {
      expect(text).toContain(name);
      for (const { long } of options) expect(text).toContain(long);
    }
  }
});
