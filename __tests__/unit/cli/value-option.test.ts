import type { Command } from 'commander';
import { parseAge } from '../../../src/cli/parse-age';
import { createProgram } from '../../../src/cli/program';
import { runCli } from '../../../src/cli/run-cli';
import { wholeNumber } from '../../../src/cli/whole-number';
import { aDoor } from '../../fakes/cli-door';

test.each([
  ['0', 0],
  ['7', 7],
  ['10', 10],
])('%j is a number', (text, count) => {
  expect(wholeNumber(0, 10)(text)).toBe(count);
});

test.each(['', '-1', '11', '1.5', '1e1', 'x', '0x1', ' 1'])(
  '%j is refused',
  (text) => {
    expect(() => wholeNumber(0, 10)(text)).toThrow(
      `"${text}" is not a whole number from 0 to 10`,
    );
  },
);

test.each([
  ['7d', 7 * 86_400_000],
  ['0d', 0],
  ['90m', 5_400_000],
])('%j is an age', (text, ms) => {
  expect(parseAge(text)).toBe(ms);
});

test.each(['', '7', 'd', '1.5d', '-1d', '999999d', '1y', '48h'])(
  '%j is no age, and days are named',
  (text) => {
    expect(() => parseAge(text)).toThrow(RangeError);
    expect(() => parseAge(text)).toThrow('write days like "7d"');
  },
);

/** A command line whose option has this value, with all that it needs. */
const REFUSED: readonly [command: string, option: string, value: string][] = [
  ['run x', '--timeout', '90'],
  ['run x', '--timeout', '0'],
  ['run x', '--cpu', 'many'],
  ['run x', '--memory', '3'],
  ['run x', '--pull', 'sometimes'],
  ['test', '--concurrency', '0'],
  ['test', '--pull', 'x'],
  ['gc', '--keep', '-1'],
  ['gc', '--older-than', '1y'],
  ['logs x', '--tail', 'x'],
  ['logs x', '--attempt', '0'],
  ['usage x', '--attempt', '1.5'],
  ['ps', '--limit', '0'],
  ['ps', '--outcome', 'failed'],
  ['new x', '--template', 'cobol'],
  ['new x', '--image', 'UPPER'],
  ['validate', '--format', 'xml'],
  ['serve', '--port', '65536'],
  ['serve', '--port', '1e3'],
  ['serve', '--pull', 'x'],
  ['serve', '--concurrency', '0'],
  ['serve', '--max-queue', 'x'],
  ['serve', '--cpu-budget', '0'],
  ['serve', '--memory-budget', '1'],
  ['serve', '--body-limit', '257Mi'],
  ['serve', '--shutdown-grace', 'soon'],
];

test.each(REFUSED)(
  '%s %s %s is refused in the same words',
  async (command, option, value) => {
    const door = aDoor();
    const argv = [...command.split(' '), `${option}=${value}`];
    expect(await runCli(argv, door)).toBe(2);
    expect(door.stderr.text).toMatch(
      new RegExp(`^error: ${option} is not usable: "${value}" .*[.?]\\n$`),
    );
    expect(door.stderr.text).not.toMatch(/\?\.|\.\./);
    expect(door.stdout.text).toBe('');
  },
);

test('every option with such a value is among them', () => {
  const open = new Set(
    ['input', 'input-file', 'env', 'secret', 'files', 'artifacts-dir']
      .concat(['workspace', 'plugins-dir', 'policy', 'records-dir', 'filter'])
      .concat(['junit', 'directory', 'host', 'token-file', 'tls-cert'])
      .concat(['tls-key', 'allowed-host', 'plugin'])
      .map((name) => `--${name}`),
  );
  const program: Command = createProgram(
    aDoor(),
    () => undefined,
    () => undefined,
  );
  const parsed = program.commands.flatMap((command) =>
    command.options
      .filter(({ required, long }) => required && !open.has(long ?? ''))
      .map(({ long }) => `${command.name()} ${long}`),
  );
  const refused = REFUSED.map(([command, option]) => {
    return `${command.split(' ')[0]} ${option}`;
  });
  expect([...new Set(refused)].sort()).toEqual(parsed.sort());
});

test('one that may be given several times, and defaults', async () => {
  const door = aDoor({ cwd: import.meta.dirname });
  const outcomes = ['--outcome', 'timed_out', '--outcome', 'cancelled'];
  expect(await runCli(['ps', '--records-dir', 'none', ...outcomes], door)).toBe(
    0,
  );
});
