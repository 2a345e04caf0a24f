import { textChart, type TextChart } from '../../../src/cli/text-chart';

const chart = (differences: Partial<TextChart> = {}): string[] =>
  textChart({
    title: 'CPU',
    values: [0, 0.001, 0.5, 1],
    limit: 1,
    format: (value) => `${value} CPU`,
    from: '0 s',
    to: '4 s',
    columns: 9,
    ...differences,
  });

test('values stand in it as high as they are', () => {
  expect(chart()).toEqual([
    'CPU',
    '1 CPU ┤      ██',
    '      │      ██',
    '      │      ██',
    '      │    ████',
    '      │    ████',
    '0 CPU │  ▁▁████',
    '      └────────',
    '       0 s  4 s',
  ]);
});

test('what is over the limit makes it higher', () => {
  expect(chart({ values: [2, 1], columns: 2 }).slice(1, 3)).toEqual([
    '2 CPU ┤█',
    '      │█',
  ]);
});

test.each<Partial<TextChart>>([
  { values: [] },
  { values: [0, 0], limit: 0 },
  { values: [NaN], limit: 0 },
  { limit: Infinity },
])('there is nothing to draw of %j', (differences) => {
  expect(chart(differences)).toEqual([]);
});
