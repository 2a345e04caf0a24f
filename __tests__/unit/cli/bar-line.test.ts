import picocolors from 'picocolors';
import { barLine, type BarState } from '../../../src/cli/bar-line';

const plain = picocolors.createColors(false);

const line = (state: Partial<BarState>, columns = 80): string =>
  barLine(
    { label: 'Pulling x', done: 1, total: 4, seconds: 0, ...state },
    columns,
    plain,
  );

test.each<[string, Partial<BarState>, string]>([
  ['nothing done', { done: 0 }, `Pulling x  ${'░'.repeat(24)}  0/4`],
  ['a part', {}, `Pulling x  ${'█'.repeat(6)}${'░'.repeat(18)}  1/4`],
  ['all', { done: 4 }, `Pulling x  ${'█'.repeat(24)}  4/4`],
  ['more than all', { done: 9 }, `Pulling x  ${'█'.repeat(24)}  9/4`],
  [
    'a unit, the time and a detail',
    { unit: 'layers', seconds: 12, detail: 'extracting' },
    `Pulling x  ${'█'.repeat(6)}${'░'.repeat(18)}  1/4 layers  12 s  extracting`,
  ],
  ['no known total', { total: 0, seconds: 3 }, 'Pulling x  1  3 s'],
])('%s', (_name, state, expected) => {
  expect(line(state)).toBe(expected);
});

test.each(Array.from({ length: 80 }, (_, columns) => columns))(
  'at %d columns it is one line that leaves the last one empty',
  (columns) => {
    const text = line({ seconds: 5, detail: 'x'.repeat(99) }, columns);
    expect(text).not.toContain('\n');
    expect(text.length).toBeLessThan(Math.max(1, columns));
  },
);

test('a narrow terminal has a short bar, a narrower one none', () => {
  expect(line({}, 26)).toBe(`Pulling x  ██${'░'.repeat(7)}  1/4`);
  expect(line({}, 22)).toBe('Pulling x  1/4');
});

test('a detail that is too long is cut', () => {
  expect(line({ detail: 'a'.repeat(90) }, 60)).toMatch(/ {2}a+…$/);
});
