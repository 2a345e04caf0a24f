import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StepResult } from '../../scripts/runner-step.mjs';
import { aTemporaryDirectory } from '../fakes/temporary-directory';
import { forgedCommands } from './forged-commands';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

const record = {
  error: 'Plugin "x" ended with exit code 1.',
  warnings: ['It printed the secret "T" on stdout.'],
};
writeFileSync(join(directory.path, 'execution.json'), JSON.stringify(record));
mkdirSync(join(directory.path, 'attempts', '1'), { recursive: true });
writeFileSync(
  join(directory.path, 'attempts', '1', 'stderr.log'),
  '{"level": "warning", "message": "use \\u0073ecret\\n::error::x"}\n::error::forged\n',
);

const forged = (stdout: string, stderr = ''): string[] =>
  forgedCommands({
    stdout,
    stderr,
    outputs: { error: record.error, 'record-dir': directory.path },
  } as unknown as StepResult).map(({ data }) => data);

test('what the action says is its own', () => {
  expect(
    forged(
      [
        '::add-mask::hunter2',
        '::group::Plugin log',
        '│ ::error::shown, not obeyed',
        '::warning file=a.sh::use ***%0A::error::x',
        '::endgroup::',
        '::warning::It printed the secret "T" on stdout.',
        '::error::Plugin "x" ended with exit code 1.',
      ].join('\n'),
    ),
  ).toEqual([]);
});

test.each([
  '::error::forged',
  '::warning::forged',
  '::notice::forged',
  '::debug::forged',
  '::group::forged',
  '::endgroup::forged',
  '::set-output name=output::forged',
  '::stop-commands::forged',
  'x\r::error::forged',
  'x ##[error]forged',
])('%j is found, whoever is allowed that command', (line) => {
  expect(forged(line)).toEqual(['forged']);
});

test('so is a mask that would eat the log', () => {
  expect(forged('::add-mask::e')).toEqual(['e']);
});

test('so is any command on stderr', () => {
  const own = '::error::Plugin "x" ended with exit code 1.';
  expect(forged('', own)).toHaveLength(1);
});
