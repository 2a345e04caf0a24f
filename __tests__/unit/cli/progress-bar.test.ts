import { stripVTControlCharacters } from 'node:util';
import { isLiveTerminal, openProgress } from '../../../src/cli/progress-bar';
import { aDoor } from '../../fakes/cli-door';

test.each<[string, Record<string, string>, number | undefined, boolean]>([
  ['a terminal', {}, 80, true],
  ['no terminal', {}, undefined, false],
  ['a terminal of no size', {}, 0, false],
  ['a terminal that cannot', { TERM: 'dumb' }, 80, false],
  ['CI', { CI: 'true' }, 80, false],
  ['CI by another word', { CI: '1' }, 80, false],
  ['no CI', { CI: 'false' }, 80, true],
  ['an empty CI', { CI: '' }, 80, true],
])('%s', (_name, env, columns, expected) => {
  const door = aDoor({ env, ...(columns !== undefined && { columns }) });
  expect(isLiveTerminal(door.stderr, door)).toBe(expected);
});

test('without a terminal, a line for every tenth', async () => {
  const door = aDoor();
  const progress = await openProgress(door, {
    label: 'Testing',
    total: 100,
    unit: 'cases',
  });
  for (let done = 1; done <= 100; done += 1) progress.update({ done });
  progress.end();
  expect(progress.isLive).toBe(false);
  expect(door.stderr.text.split('\n')).toEqual([
    ...Array.from(
      { length: 10 },
      (_, at) => `Testing: ${(at + 1) * 10} of 100 cases`,
    ),
    '',
  ]);
});

test('without a terminal, nothing while the total is not known', async () => {
  const door = aDoor();
  const progress = await openProgress(door, { label: 'Pulling' });
  progress.update({ done: 0 });
  progress.update({ done: 1 });
  expect(door.stderr.text).toBe('');
});

test('quiet, there are only lines', async () => {
  const door = aDoor({ columns: 80 });
  const progress = await openProgress(door, {
    label: 'Testing',
    total: 2,
    quiet: true,
  });
  progress.update({ done: 1 });
  progress.line('one failed');
  progress.end();
  expect(door.stderr.text).toBe('one failed\n');
});

test('on a terminal, a bar that is gone at the end and lines that stay', async () => {
  const door = aDoor({ columns: 80 });
  const progress = await openProgress(door, { label: 'Testing', total: 2 });
  progress.update({ done: 1, detail: 'greet' });
  progress.line('one failed');
  progress.update({ done: 2 });
  progress.end();
  progress.line('behind it');
  expect(progress.isLive).toBe(true);
  const seen = screen(door.stderr.text);
  expect(seen.everShown).toContain(
    `Testing  ${'█'.repeat(12)}${'░'.repeat(12)}  1/2  greet`,
  );
  expect(seen.atTheEnd).toEqual(['one failed', 'behind it']);
});

test('more lines than the terminal is high all stay', async () => {
  const door = aDoor({ columns: 80 });
  const progress = await openProgress(door, { label: 'Testing', total: 2 });
  progress.update({ done: 1 });
  const lines = Array.from({ length: 99 }, (_, at) => `line ${at}`);
  progress.line(lines.join('\n'));
  progress.end();
  expect(screen(door.stderr.text).atTheEnd).toEqual(lines);
});

test('a bar that is never moved is never drawn', async () => {
  const door = aDoor({ columns: 80 });
  const progress = await openProgress(door, { label: 'Testing' });
  progress.line('only this');
  progress.end();
  expect(door.stderr.text).toBe('only this\n');
});

/**
 * What a terminal of unbounded height shows, by the few sequences that are
 * used: erase a line, cursor up, cursor to the first column.
 */
function screen(bytes: string): { everShown: string; atTheEnd: string[] } {
  const lines = [''];
  let row = 0;
  let column = 0;
  // eslint-disable-next-line no-control-regex -- that is what is read
  const token = /\u001b\[([\d;?]*)([A-Za-z])|\n|\r|[^\u001b\n\r]+/g;
  for (const [text, count, letter] of bytes.matchAll(token)) {
    if (text === '\n') {
      row += 1;
      column = 0;
      lines[row] ??= '';
    } else if (text === '\r') column = 0;
    else if (letter === 'A') row -= Number(count || 1);
    else if (letter === 'G') column = Number(count || 1) - 1;
    else if (letter === 'K' && count === '2') lines[row] = '';
    else if (letter === undefined) {
      const before = (lines[row] ?? '').slice(0, column);
      lines[row] = before + text;
      column += text.length;
    } else if (!['h', 'l', 'm', 'K'].includes(letter)) {
      throw new Error(`unknown sequence ${JSON.stringify(text)}`);
    }
  }
  while (lines.at(-1) === '') lines.pop();
  return { everShown: stripVTControlCharacters(bytes), atTheEnd: lines };
}
