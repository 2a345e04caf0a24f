import {
  EXIT_CODES,
  FAULT_EXIT_CODE,
  STDOUT_EXIT_CODE,
  USAGE_EXIT_CODE,
} from '../../../src/cli/exit-code';
import { OUTCOMES } from '../../../src/definition/outcome';

test('every outcome has an exit code of its own', () => {
  expect(Object.keys(EXIT_CODES).sort()).toEqual([...OUTCOMES].sort());
  const all = [
    ...Object.values(EXIT_CODES),
    USAGE_EXIT_CODE,
    FAULT_EXIT_CODE,
    STDOUT_EXIT_CODE,
  ];
  expect(new Set(all).size).toBe(all.length);
});

test('none is one that a shell, or docker, gives a meaning of its own', () => {
  for (const code of Object.values(EXIT_CODES)) {
    expect([125, 126, 127]).not.toContain(code);
    expect(code).toBeLessThanOrEqual(130);
  }
});
