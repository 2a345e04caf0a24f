import { terminalColumns } from '../../../src/cli/terminal-columns';

test.each([
  [120, 120],
  [1, 1],
  [0, 80],
  [undefined, 80],
])('a terminal of %s columns has %i', (columns, expected) => {
  expect(terminalColumns({ columns })).toBe(expected);
});
