import { stripVTControlCharacters } from 'node:util';
import { openCliReporter } from '../../../src/cli/cli-reporter';
import { aDoor } from '../../fakes/cli-door';

const PULL = { layers: 4, layersDone: 1, share: 0.5 };

test('what an execution tells of is on stderr, line by line', async () => {
  const door = aDoor();
  const reporter = await openCliReporter(door);
  reporter.state('pull');
  reporter.progress('44e5a631f964: Pull complete', PULL);
  reporter.state('create');
  reporter.container('plugin-runner-greet', '0001', '/records/0001');
  reporter.starting();
  reporter.removedStale('plugin-runner-old');
  reporter.stderr(Buffer.from('one\n'));
  reporter.stderr(Buffer.from('half'));
  reporter.retry('Attempt 1 of 2 ended.');
  reporter.end();
  reporter.say('warning: this');
  expect(door.stderr.text.split('\n')).toEqual([
    '44e5a631f964: Pull complete',
    'Removed the container plugin-runner-old, which an earlier run had left.',
    'one',
    'half',
    'Attempt 1 of 2 ended.',
    'warning: this',
    '',
  ]);
  expect(door.stdout.text).toBe('');
});

test('quiet, there are messages only', async () => {
  const door = aDoor({ columns: 80 });
  const reporter = await openCliReporter(door, { quiet: true });
  reporter.progress('44e5a631f964: Pull complete', PULL);
  reporter.removedStale('plugin-runner-old');
  reporter.stderr(Buffer.from('one\n'));
  reporter.retry('Attempt 1 of 2 ended.');
  reporter.say('warning: this');
  reporter.end();
  expect(door.stderr.text).toBe('warning: this\n');
});

test('on a terminal, a pull is a bar that is gone when it is over', async () => {
  const door = aDoor({ columns: 80, env: { NO_COLOR: '1' } });
  const reporter = await openCliReporter(door);
  reporter.progress('1: Pulling from progress');
  reporter.progress('44e5a631f964: Pull complete', PULL);
  const shown = door.stderr.text;
  reporter.state('create');
  const after = door.stderr.text.slice(shown.length);
  expect(stripVTControlCharacters(shown)).toBe(
    '1: Pulling from progress\n' +
      `Pulling the image  ${'█'.repeat(12)}${'░'.repeat(12)}  1/4 layers\n`,
  );
  expect(after).toContain('\u001b[2K');
  expect(stripVTControlCharacters(after)).toBe('');
});

test('no message of ours shows what is masked, or acts on a terminal', async () => {
  const door = aDoor();
  const reporter = await openCliReporter(door);
  reporter.say('before hunter2');
  reporter.mask(['hunter2']);
  reporter.say('failed: \u001b[31mhunter2\nagain hunter2');
  reporter.progress('pulling hunter2');
  reporter.retry('because of hunter2');
  reporter.end();
  expect(door.stderr.text).toBe(
    [
      'before hunter2',
      'failed: \\x1b[31m***',
      'again ***',
      'pulling ***',
      'because of ***',
      '',
    ].join('\n'),
  );
});
