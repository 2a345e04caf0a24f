import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Argument, Command, Option } from 'commander';
import { commandLine } from '../../src/cli/command-line';
import { bashCompletion } from '../../src/cli/completion-bash';
import { fishCompletion } from '../../src/cli/completion-fish';
import { zshCompletion } from '../../src/cli/completion-zsh';
import { aTemporaryDirectory } from '../fakes/temporary-directory';
import { startCommand } from './command-line';

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

/** What the committed command line prints for a shell. */
async function completionOf(shell: string): Promise<string> {
  const { code, stdout } = await startCommand(['completion', shell], {}).ended;
  expect(code).toBe(0);
  return stdout;
}

const odd = commandLine(
  new Command('x').addCommand(
    new Command('odd')
      .description(`it's [a] "b": c\\d $(e)`)
      .addOption(new Option('-f, --flag <file>', `it's [a] "b": c\\d $(e)`))
      .addArgument(new Argument('<files...>', 'some')),
  ),
);

test.each([
  ['bash', bashCompletion],
  ['zsh', zshCompletion],
  ['fish', fishCompletion],
] as const)(
  '%s parses it, whatever a description holds',
  async (shell, make) => {
    for (const text of [await completionOf(shell), make(odd)]) {
      const file = join(directory.path, `completion.${shell}`);
      writeFileSync(file, text);
      const { error, status, stderr } = spawnSync(shell, ['-n', file]);
      expect([error, status, String(stderr)]).toEqual([undefined, 0, '']);
    }
  },
);

test('fish offers commands, options, values, plugins and files', async () => {
  const file = join(directory.path, 'plugin-runner.fish');
  writeFileSync(file, await completionOf('fish'));
  const offered = (line: string): string[] =>
    execFileSync(
      'fish',
      ['--no-config', '-c', `source '${file}'; complete -C '${line}'`],
      {
        cwd: directory.path,
        env: {
          PATH: `${bin}:${process.env['PATH']}`,
          HOME: directory.path,
        },
        encoding: 'utf8',
      },
    )
      .split('\n')
      .filter((text) => text !== '')
      .map((text) => text.split('\t')[0] ?? '');
  expect(offered('plugin-runner r')).toEqual(['register', 'run']);
  expect(offered('plugin-runner run ')).toEqual(['greet', 'reverse']);
  expect(offered('plugin-runner run greet --inp')).toEqual([
    '--input',
    '--input-file',
  ]);
  expect(offered('plugin-runner run greet --input-file in')).toEqual([
    'input.json',
  ]);
  expect(offered('plugin-runner run --pull ')).toEqual([
    'always',
    'missing',
    'never',
  ]);
  expect(offered('plugin-runner list --plugins-dir pl')).toEqual(['plugins/']);
  expect(offered('plugin-runner run --timeout ')).toEqual([]);
});
