import { textTable } from '../../../src/cli/text-table';

test.each<[string, string[][], object, string[]]>([
  ['nothing', [], {}, []],
  [
    'columns',
    [
      ['a', 'bb'],
      ['ccc', 'd'],
    ],
    {},
    ['a    bb', 'ccc  d'],
  ],
  ['an indent', [['a']], { indent: '  ' }, ['  a']],
  [
    'an empty last cell',
    [
      ['a', ''],
      ['b', 'c'],
    ],
    {},
    ['a', 'b  c'],
  ],
  ['a narrow terminal', [['abc', 'def']], { columns: 6 }, ['abc  …']],
  [
    'characters of two units',
    [
      ['😀', 'b'],
      ['aa', 'c'],
    ],
    {},
    ['😀   b', 'aa  c'],
  ],
])('%s', (_name, rows, options, expected) => {
  expect(textTable(rows, options)).toEqual(expected);
});
