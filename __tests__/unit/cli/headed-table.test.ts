import { headedTable } from '../../../src/cli/headed-table';
import { commandsOf } from '../../fakes/runner-parser';

test('columns are as wide as what is in them, whatever that is', () => {
  expect(
    headedTable(
      ['ID', 'NAME', 'N'],
      [
        ['1', 'long name', '3'],
        ['22', '\u001b[2J\n', '4'],
        ['3', '', ''],
        ['4', 'ä😀', '5'],
      ],
    ),
  ).toBe(
    [
      'ID  NAME         N',
      '1   long name    3',
      '22  \\x1b[2J\\x0a  4',
      '3',
      '4   ä😀           5',
      '',
    ].join('\n'),
  );
});

test('a long cell is cut', () => {
  const [, row] = headedTable(['A', 'B'], [['x'.repeat(500), 'y']]).split('\n');
  expect(row).toBe(`${'x'.repeat(63)}…  y`);
});

test('the head alone is decorated', () => {
  expect(headedTable(['A'], [['b']], (line) => `<${line}>`)).toBe('<A>\nb\n');
});

test('no row is a workflow command', () => {
  const text = headedTable(['A', 'B'], [['::error::x', '##[error]x']]);
  expect(commandsOf(text.split('\n'))).toEqual([]);
});
